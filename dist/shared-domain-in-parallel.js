const require=process.getBuiltinModule;
import{a as de}from"./shared-domain-policies-via-service.js";import{a as ie,c as C,e as ce,g as le}from"./shared-domain-values-jmespath.js";import{b as S}from"./shared-domain-listing.js";
import{d as P,e as L,g as ae}from"./shared-domain-values-refused-names.js";import{e as F}from"./shared-domain-expiry-expiry.js";import{a as v,b as se}from"./shared-domain-requests-request.js";
import{a as m,c as pe,e as ue}from"./shared-domain-failure.js";import{a as oe,c as U}from"./shared-domain-requests-role.js";import{b as te,c as ne,d as re,e as D}from"./shared-inputs-scalars.js";
import{a as M}from"./shared-inputs-lines.js";import{a as d}from"./shared-domain-error.js";var rt=process.getBuiltinModule("node:os"),ot=e=>rt[e];var fe=ot("EOL");function h(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}function I(e){return Object.keys(e).length?{title:e.title,file:e.file,
line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}function g(e,t,n){let r=new Q(e,t,n);process.stdout.write(r.toString()+fe)}var me="::",Q=class{constructor(t,n,r){t||(t="missing.command"),this.command=t,this.properties=n,this.message=r}toString(){let t=me+this.command;if(this.properties&&
Object.keys(this.properties).length>0){t+=" ";let n=!0;for(let r in this.properties)if(this.properties.hasOwnProperty(r)){let o=this.properties[r];o&&(n?n=!1:t+=
",",t+=`${r}=${at(o)}`)}}return t+=`${me}${it(this.message)}`,t}};function it(e){return h(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function at(e){
return h(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var ct=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var ye=ct("randomUUID");var pt=process.getBuiltinModule("node:fs"),he=e=>pt[e];var ge=he("appendFileSync");var xe=he("existsSync");var dt=process.getBuiltinModule("node:os"),ft=e=>dt[e];var A=ft("EOL");function H(e,t){let n=process.env[`GITHUB_${e}`];if(!n)throw new Error(`Unable to find environment variable for file command ${e}`);if(!xe(n))throw new Error(`M\
issing file at path: ${n}`);ge(n,`${h(t)}${A}`,{encoding:"utf8"})}function we(e,t){let n=`ghadelimiter_${ye()}`,r=h(t);if(e.includes(n))throw new Error(`Unexpec\
ted input: name should not contain the delimiter "${n}"`);if(r.includes(n))throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`);return`${e}\
<<${n}${A}${r}${A}${n}`}var yt=process.getBuiltinModule("node:os"),ht=e=>yt[e];var Se=ht("EOL");var xt=process.getBuiltinModule("node:path"),wt=e=>xt[e];var Re=wt("delimiter");var be;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(be||(be={}));function Gn(e){g("add-mask",{},e)}function Vn(e){process.env.GITHUB_PATH||""?H("PATH",e):g("add-path",{},e),process.env.PATH=`${e}${Re}${process.env.PATH}`}function jn(e,t){
let n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(`Input required and not supplied: ${e}`);return t&&t.trimWhitespace===
!1?n:n.trim()}function Kn(e){g("debug",{},e)}function zn(e,t={}){g("error",I(t),e instanceof Error?e.toString():e)}function Jn(e,t={}){g("warning",I(t),e instanceof Error?e.toString():
e)}function Zn(e,t={}){g("notice",I(t),e instanceof Error?e.toString():e)}function Yn(e){process.stdout.write(e+Se)}function Xn(e,t){if(process.env.GITHUB_STATE||"")return H("STATE",we(e,t));g("save-state",{name:e},h(t))}var Ee={lease:{"parse-json-secrets":"false","name-transformation":"uppercase","auto-select-family-attempt-timeout":"1000","on-no-token":"error","min-remaining":"\
5m","warn-remaining":"14d","require-expiry":"false","check-rotation":"false","require-verify":"false","export-credentials":"none","role-duration-seconds":"3600",
"aws-profile":"secret-lease","export-env":"true","on-conflict":"error","min-mask-length":"4","mask-aws-account-id":"false","unset-current-credentials":"false","\
job-summary":"true",cli:"true",cleanup:"true","dry-run":"false",timeout:"2m","retry-max-attempts":"5"},check:{lease:"all","on-expiring":"renew","check-drift":"t\
rue","job-summary":"true"},rotate:{when:"always","command-timeout":"1m",rollback:"false","mask-aws-account-id":"false",wait:"10m",timeout:"15m","retry-max-attem\
pts":"5","job-summary":"true"},monitor:{"read-values":"true","warn-remaining":"30d","fail-on":"error","github-secrets-max-age":"365d","issue-title":"Secrets nee\
d attention","job-summary":"true",timeout:"10m","retry-max-attempts":"8"}};function Rt(e,t){return n=>{let r=e(n);return r.trim()===""?t[n]??r:r}}function ke(e){let t=URL.canParse(e)?new URL(e):void 0;return(t?.protocol==="https:"||t?.protocol==="http:"&&W(t))&&!t.username&&!t.password}function W({hostname:e}){
return e==="localhost"||e==="[::1]"||/^127(\.\d{1,3}){3}$/.test(e)}function b(e,t){return e(t).trim()!==""}function ve(e,t){return t.filter(({input:n,unless:r,needs:o})=>!b(e,o)&&![void 0,"",r].includes(e(n).trim())).map(({input:n,
needs:r})=>`The input ${n} has no effect without ${r}.`)}function Pe(e,t){if(e!=="")return Ae("oidc-issuer",e).replace(/\/$/,"");let n=URL.canParse(t??"")?new URL(t??"").host:"github.com";return n==="github.com"?"http\
s://token.actions.githubusercontent.com":n.endsWith(".ghe.com")?`https://token.actions.${n}`:`https://${n}/_services/token`}function B(e,t,n,r){let o=t(e).trim();
return o!==""?Ae(e,o):Ie(n[r]||n.AWS_ENDPOINT_URL||"")}function Le({AWS_ENDPOINT_URL:e=""}){return Ie(e)}function Ie(e){return URL.canParse(e)&&W(new URL(e))?e:
void 0}function Ae(e,t){if(!ke(t))throw new d("E_INPUT",`The input ${e} is not an address that can be trusted.`,{fix:"Allowed: an https URL without user and pas\
sword, or http on 127.0.0.1, [::1] or localhost."});return t}var bt=64;function $e(e,t){if(e!==""){if(/^[\w+=,.@-]{2,64}$/.test(e))return e;throw new d("E_INPUT",`The input role-session-name is "${e}", which STS does not \
take.`,{fix:"Allowed: 2 to 64 letters, digits and `_ + = , . @ -`."})}let{GITHUB_REPOSITORY:n="local",GITHUB_RUN_ID:r="0",GITHUB_RUN_ATTEMPT:o="1",GITHUB_JOB:s="\
job"}=t,i=G(`${r}-${o}`),a=G(s).slice(0,16);return`${G(n).slice(0,bt-i.length-a.length-2)}-${i}-${a}`}function G(e){return e.replace(/[^\w+=,.@-]/g,"-")}function Sr(e,t,n){let r=Pt(e,t,n),o=Lt(e);return vt(e),{identity:o&&$t(e,t,o,r[0]),regions:r,allowedAccountIds:_t(e),network:Nt(e,t),warnings:ve(e,kt)}}var Et=[
"auto-select-family-attempt-timeout","on-no-token"];function Rr(e){return t=>{let n=Et.find(r=>r===t);return n?Ee.lease[n]:e(t)}}var kt=[{input:"audience",needs:"\
role-to-assume"},{input:"oidc-issuer",needs:"role-to-assume"},{input:"role-session-name",needs:"role-to-assume"},{input:"role-chain",needs:"role-to-assume"},{input:"\
role-external-id",needs:"role-to-assume"},{input:"on-no-token",unless:"error",needs:"role-to-assume"}];function vt(e){if(!b(e,"role-to-assume"))for(let t of["se\
ssion-policy","require-claims"]){if(!b(e,t))continue;let n=t==="session-policy"?"a session that exists cannot be narrowed":"no token of the job is looked at";throw new d(
"E_INPUT",`The input ${t} needs role-to-assume: without it ${n}.`,{fix:`Give \`role-to-assume\`, or leave \`${t}\` out.`})}}function Pt(e,t,n){let{AWS_REGION:r,
AWS_DEFAULT_REGION:o}=t,s=b(e,"secret-ids")&&o||r||o||"",i=n.map(({reference:u})=>u.kind==="arn"?u.region:""),a=e("aws-region").trim()||s||(i.includes("")?"":i[0]??
""),[c="",...l]=a.split(",").map(u=>u.trim());if(a==="")throw new d("E_INPUT","The input aws-region is empty, and neither AWS_REGION nor AWS_DEFAULT_REGION is s\
et.",{fix:"Name the region that holds the secrets, for example `aws-region: eu-west-1`."});let f=[c,...l].find(u=>!/^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/.test(u));if(f!==
void 0)throw new d("E_INPUT",`The input aws-region names "${f}", which is no region.`,{fix:"Allowed: a region, for example `eu-west-1`; or several with commas, \
the first one first asked."});return[c,...l]}function Lt(e){let t=e("role-to-assume").trim();return t===""?void 0:U("The input role-to-assume",t)}function It(e){
return M(e("role-chain")).map(({line:t,text:n})=>U(`Line ${t} of role-chain`,n))}function At(e,t){if(e!==""){if(t.length===0)throw new d("E_INPUT","The input ro\
le-external-id needs role-chain.",{fix:"A role that is assumed with an OIDC token gets no external id. Give the role that asks for one in `role-chain`, and in `\
role-to-assume` one that may assume it."});if(/^[\w+=,.@:/-]{2,1224}$/.test(e))return e;throw new d("E_INPUT","The input role-external-id is one that STS does n\
ot take.",{fix:"Allowed: 2 to 1,224 letters, digits and `_ + = , . @ : / -`."})}}function $t(e,t,n,r){let o=r.startsWith("cn-"),s=It(e);return{role:n,chain:s,externalId:At(
e("role-external-id").trim(),s),audience:e("audience").trim()||`sts.amazonaws.com${o?".cn":""}`,issuer:Pe(e("oidc-issuer").trim(),t.GITHUB_SERVER_URL),sessionName:$e(
e("role-session-name").trim(),t),policy:Tt(e("session-policy").trim()||"scoped"),requiredClaims:Ot(e)}}function Ot(e){return M(e("require-claims")).map(({line:t,
text:n})=>{let[,r,o]=/^([A-Za-z_]\w*)\s*=\s*(\S.*)$/.exec(n)??[];if(r!==void 0&&o!==void 0)return{line:t,claim:r,glob:o};throw new d("E_INPUT",`Line ${t} of req\
uire-claims is "${n}", which is no claim.`,{fix:"Allowed: `claim=glob`, for example `environment=production` or `ref=refs/heads/release/*`."})})}function Tt(e){return e==="scoped"||e==="none"?{kind:e}:{kind:"given",policy:oe("session-policy",e,["scoped","none"])}}function _t(e){let t=e("allowed-account-i\
ds").split(/[\s,]+/).filter(r=>r!==""),n=t.find(r=>!/^\d{12}$/.test(r));if(n!==void 0)throw new d("E_INPUT",`The input allowed-account-ids has "${n}", which is \
no account id.`,{fix:"Allowed: ids of twelve digits, separated by commas. Quote them in YAML, or a leading 0 is lost."});return t}function Nt(e,t){let n=r=>t[r]?.
toLowerCase()==="true";return{timeout:re("timeout",e("timeout")),maxAttempts:D("retry-max-attempts",e("retry-max-attempts"),{min:1,max:20}),familyTimeout:D("aut\
o-select-family-attempt-timeout",e("auto-select-family-attempt-timeout"),{min:10,max:2147483647}),stsEndpoint:B("sts-endpoint",e,t,"AWS_ENDPOINT_URL_STS"),secretsManagerEndpoint:B(
"secretsmanager-endpoint",e,t,"AWS_ENDPOINT_URL_SECRETS_MANAGER"),emulator:Le(t),useFips:n("AWS_USE_FIPS_ENDPOINT"),useDualstack:n("AWS_USE_DUALSTACK_ENDPOINT")}}var x="secrets-manager",qt=/^[A-Za-z0-9/_+=.@!-]+$/;function Oe(e){if(e==="")return{reason:"there is no secret before #"};if(e.startsWith("arn:"))return Mt(e);if(e.
includes("*"))return Dt(e);let t=V(e);return t===void 0?{source:x,kind:"name",name:e}:{reason:t}}function Dt(e){let t=e.indexOf("*"),n=e.slice(0,t);if(t!==e.length-
1)return{reason:"a * stands only at the end",.../^[*]+$/.test(e.slice(t))&&{meant:`${n}*`}};if(n.length<3)return{reason:"a prefix has three characters or more b\
efore its *"};if(n.startsWith("!"))return{reason:"a prefix cannot begin with !"};let r=V(n);return r===void 0?{source:x,kind:"prefix",prefix:n}:{reason:r}}function Mt(e){
let t=$(e);if(!t)return{reason:"this is no ARN of a secret, arn:PARTITION:secretsmanager:REGION:ACCOUNT:secret:NAME"};let{name:n}=t;if(n.endsWith("*"))return{reason:"\
an ARN cannot be a prefix; a name can",meant:n};let[r="",o,s,i]=n.split(":");if(o!==void 0){let c=e.slice(0,e.length-n.length)+r,l=[o?`${c}#${o}`:c];return s&&l.
push(`stage=${s}`),i&&l.push(`version=${i}`),{reason:"a field, a stage and a version do not follow the ARN with colons",meant:l.join(" ")}}let a=V(n);return a===
void 0?{source:x,kind:"arn",arn:e,...t}:{reason:a}}function V(e){if(e.length>519)return"a name has 512 characters at most";let t=[...e].find(n=>!qt.test(n));return t===
void 0?void 0:`a secret's name has no ${Ut(t)}; it has letters, digits and /_+=.@!-`}function Ut(e){let t={",":"comma"," ":"space","	":"tab"}[e];return t!==void 0?
t:/[\p{L}\p{N}\p{P}\p{S}]/u.test(e)?e:`character U+${(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`}function $(e){let t=/^arn:(aws[a-z-]*):secretsmanager:([a-z0-9-]+):(\d{12}):secret:(.+)$/.
exec(e);if(!t)return;let[,n="",r="",o="",s=""]=t;return{partition:n,region:r,accountId:o,name:s}}function Te(e){let t=$(e);return t?{source:x,kind:"arn",arn:e,...t}:
{source:x,kind:"name",name:e}}var j={service:"secretsmanager",load:()=>import("./shared-sources-secrets-manager-client-store-exports.js")};async function w(e,t,n){let r=[],o=e.entries(),s=!1,i=async()=>{try{for(let[a,c]of o){if(s)return;r[a]=await n(c)}}catch(a){throw s=!0,a}};return await Promise.
all(Array.from({length:Math.min(t,e.length)},i)),r}var Ct=10;async function _e(e,t){let n=[...e].flatMap(([{described:s},i])=>s&&!(i instanceof m)?i.map(({arn:a})=>a):[]);if(n.length===0)return new Map(e);let r=await Ft(
[...new Set(n)],t),o=s=>{let i=r.get(s.arn);return i?{...s,description:i}:s};return new Map([...e].map(([s,i])=>[s,i instanceof m?i:i.map(o)]))}async function Ft(e,t){
let n,r=new Map;return await w(e,Ct,async o=>{try{r.set(o,n??await t.describe(o))}catch(s){if(!(s instanceof m))throw s;ue(s)&&(n=s),r.set(o,s)}}),r}var E=20;function Ne(e){let t=e.some(({reference:r})=>r.kind==="prefix"),n=e.filter(({unread:r})=>!r);return{values:n.length>0,listing:t,batching:n.length>0&&(t||
n.filter(({single:r})=>!r).length>1),describing:e.some(({described:r})=>r),removing:e.some(({removable:r})=>r)}}function qe({reference:e,described:t,unread:n}){
return[e.kind==="prefix"&&"list",t&&"describe",!n&&"read"].join(" ")}function De(e,t){let n={...Ne([e]),batching:!0},r=Ce(e,t).reduce((s,i)=>s+i.length+3,0),o=Ue(
[],n,e.region,t);return{shared:JSON.stringify(o).length-2,own:r}}function Me(e,t){let n=e.flatMap(r=>Ce(r,t));return Ue(n,Ne(e),e[0]?.region??"",t)}function Ue(e,t,n,{
partition:r}){let o=[...t.values?["secretsmanager:GetSecretValue"]:[],...t.describing?["secretsmanager:DescribeSecret"]:[],...t.removing?["secretsmanager:Delete\
Secret","secretsmanager:RestoreSecret"]:[]],s=[...t.batching?["secretsmanager:BatchGetSecretValue"]:[],...t.listing?["secretsmanager:ListSecrets"]:[]];return[{Effect:"\
Allow",Action:o.length===1?o[0]??"":o,Resource:e},...s.length>0?[{Effect:"Allow",Action:s,Resource:"*"}]:[],...t.values?[{Effect:"Allow",Action:"kms:Decrypt",Resource:"\
*",Condition:Qt(n,r)}]:[]]}function Qt(e,t){return de("secretsmanager",e,t)}function Ce({reference:e,region:t},n){let r=o=>`arn:${n.partition}:secretsmanager:${t}\
:${n.accountId}:secret:${o}`;switch(e.kind){case"name":return[r(`${e.name}-??????`)];case"prefix":return[r(`${e.prefix}*`)];case"arn":return[/-[A-Za-z0-9]{6}$/.
test(e.name)?e.arn:`${e.arn}-??????`]}}var O=10;async function Fe(e,t){let n=new Map,r=e.filter(({reference:i})=>i.kind==="prefix"),o=e.filter(({reference:i})=>i.kind!=="prefix"),s=o.filter(({single:i})=>!i);
return await Promise.all([...o.filter(({single:i})=>i).map(async i=>n.set(i,await Ht(i,t))),...r.map(async i=>n.set(i,await Wt(i,t))),Qe(s.map(({reference:i})=>v(
i)),t).then(i=>{for(let[a,c]of s.entries())n.set(c,jt(i[a]))})]),_e(n,t)}async function Ht({reference:e,version:t},n){return He(async()=>[await n.get(e,t)])}async function Wt({
reference:e,version:t},n){return e.kind!=="prefix"?[]:He(async()=>{let r=(await n.list(e.prefix)).sort(),o=t.stage?await w(r,O,a=>T(a,n,t.stage)):await Qe(r,n),
s=o.findIndex(a=>a instanceof m),i=o[s];if(i instanceof m)throw i.secretName=$(r[s]??"")?.name.replace(/-[A-Za-z0-9]{6}$/,""),i;return o.filter(a=>!(a instanceof
m))})}async function Qe(e,t){return e.length===1?Promise.all(e.map(r=>T(r,t))):(await w(Kt(e,E),O,r=>Bt(r,t))).flat()}async function Bt(e,t){try{let{secrets:n,refusals:r}=await t.
batch(e);return await w(e,O,async o=>{let s=n.find(c=>Gt(c,o));if(s)return s;let i=r.find(({secretId:c})=>c===o),a=i&&new m("BatchGetSecretValue",{kind:"answer",
...i});return a&&pe(a)==="fail"?a:T(o,t)})}catch(n){if(!(n instanceof m))throw n;return Vt(n)?w(e,O,r=>T(r,t)):e.map(()=>n)}}async function T(e,t,n){try{return await t.
get(Te(e),n===void 0?{}:{stage:n})}catch(r){if(r instanceof m)return r;throw r}}function Gt({arn:e,name:t},n){return e===n||t===n||e.startsWith(`${n}-`)&&e.length===
n.length+7}function Vt({code:e}){return e?.startsWith("AccessDenied")===!0}function jt(e){return e instanceof m?e:e?[e]:[]}async function He(e){try{return await e()}catch(t){
if(t instanceof m)return t;throw t}}function Kt(e,t){let n=[];for(let r=0;r<e.length;r+=t)n.push(e.slice(r,r+t));return n}var _={name:x,title:"Secrets Manager",options:{},versionIds:{pattern:/^.{32,64}$/s,wrong:"version needs an id of 32 to 64 characters.",allowed:"version=ID; a st\
age is chosen with stage=LABEL"},readReference:Oe,permissionSet:qe,queriesPerSession:E,policySize:De,sessionStatements:Me,permissionsToRead:async(...e)=>(await import("./required-permissions.js")).
permissionsToRead(...e),firstRequests:e=>[{client:j,count:zt(e)}],read:async(e,t,n)=>Fe(e,await n(j,t)),explain:async(...e)=>(await import("./refused-secret.js")).
explainSecret(...e)};function zt(e){let t=e.filter(({reference:n,single:r})=>n.kind!=="prefix"&&!r);return e.length-t.length+Math.ceil(t.length/E)}var N="Allowed: [NAME ,] REFERENCE[#SELECTOR] [OPTION ...], such as: DB_PASSWORD, prod/db#password optional";function p(e,t,n,r={}){let o=[];return r.allowed!==
void 0&&o.push(`Allowed: ${r.allowed}.`),r.meant!==void 0&&o.push(`Probably meant: ${typeof r.meant=="string"?r.meant:k(r.meant)}`),o.length===0&&o.push(N),new d(
e,`Line ${t} of secrets: ${n}`,{fix:o.join(`
`)})}function k({name:e,reference:t,selector:n,options:r}){return[(e===void 0?"":`${e}, `)+z(t,n),...r].join(" ").trimStart()}function z(e,t){return t===void 0?
e:`${e}#${t}`}function J(e,t){let n=e.trim();if(n===""||n.startsWith("#"))return;let[r,o]=Jt(n),[s,...i]=Zt(o,t);if(s===void 0)throw p("E_REQUEST",t,"there is a\
 NAME and no secret after it.",{allowed:"NAME, REFERENCE, where REFERENCE is a secret's name, its ARN, or a prefix that ends in *"});let a=s.indexOf("#");return a<
0?{line:t,name:r,reference:s,selector:void 0,options:i}:{line:t,name:r,reference:s.slice(0,a),selector:s.slice(a+1),options:i}}function Jt(e){let t=e.indexOf(","),
n=e.indexOf("#");return t<0||n>=0&&n<t?[void 0,e]:[e.slice(0,t).trim(),e.slice(t+1)]}function Zt(e,t){let n=[],r=We(e,0);for(;r<e.length&&!/^#(\s|$)/.test(e.slice(
r,r+2));){let o=Xt(e,r,t);n.push(e.slice(r,o)),r=We(e,o)}return n}function We(e,t){let n=t;for(;n<e.length&&Z(e,n);)n+=1;return n}var Z=(e,t)=>/\s/.test(e.charAt(
t)),Yt={"[":"]","(":")","{":"}"},Be="expires=";function Xt(e,t,n){let r=t;for(;r<e.length&&!Z(e,r);){if(e.charAt(r)==="#")return Ge(e,r+1,n);if(e.startsWith(Be,
r)&&r===t)return Ge(e,r+Be.length,n);r+=1}return r}function Ge(e,t,n){let r=[],o=t;for(;o<e.length&&(r.length>0||!Z(e,o));){let i=e.charAt(o);if(i==='"'||i==="'"||
i==="`"){o=en(e,o,n);continue}let a=Yt[i];if(a!==void 0)r.push(a);else if(i===r.at(-1))r.pop();else if(i==="]"||i===")"||i==="}")throw K(n,`${i} closes nothing`);
o+=1}let s=r.at(-1);if(s!==void 0)throw K(n,`${s} is missing`);return o}function en(e,t,n){let r=e.charAt(t);for(let o=t+1;o<e.length;o+=1)if(e.charAt(o)==="\\")
o+=1;else if(e.charAt(o)===r)return o+1;throw K(n,`a ${r} is missing`)}function K(e,t){return p("E_SELECTOR",e,`the expression's quotes or brackets do not match\
: ${t}.`,{allowed:"a JMESPath expression, https://jmespath.org/specification.html"})}var Y=new Map([["optional",q("optional",{optional:!0})],["public",rn],["only",on],["file",q("file",{file:!0})],["base64",q("base64",{base64:!0})],["trim",q("tri\
m",{trim:!0})],["stage",sn],["version",an],["expires",pn],["max-age",cn],["max-scopes",ln]]),tn="optional, public, public=FIELD,\u2026, only=NAME,NAME_*, file, base6\
4, trim, stage=LABEL, version=ID, expires=\u2026, max-age=DURATION, max-scopes=SCOPE,\u2026";function Ve(e,{options:t}){let n=e.options.map(X).filter(({key:r})=>Object.
hasOwn(t,r));return new Map(n.map(({key:r,value:o=""})=>[r,o]))}function je(e,t){let n={optional:!1,public:[],file:!1,base64:!1,version:{}},r=new Set;for(let o of e.
options){let{key:s,value:i}=X(o),a=Object.hasOwn(t.options,s),c=Y.get(s);if(!c&&!a)throw fn(e,o,s,t);if(r.has(s))throw p("E_REQUEST",e.line,`the option ${s} is \
given twice.`);if(r.add(s),!c)continue;let f=c(i,(u,y)=>p("E_REQUEST",e.line,u,nn(e,o,y)),t);n={...n,...f,version:{...n.version,...f.version}}}return n}function X(e){
let t=e.indexOf("=");return t<0?{key:e,value:void 0}:{key:e.slice(0,t),value:e.slice(t+1)}}function nn(e,t,n){let r=Ke(e.options,t);return{allowed:n,...r&&{meant:{
...e,options:r}}}}function Ke(e,t){if(!/^(?:only|public|max-scopes)=/.test(t))return;let n=e.indexOf(t),r=e.slice(n+1),o=r.findIndex(f=>Y.has(X(f).key)),s=r.slice(
0,o<0?r.length:o),[i="",...a]=t.split("="),c=[a.join("="),...s].flatMap(f=>f.split(",")).filter(f=>f!==""),l=`${i}=${c.join(",")}`;if(!(c.length===0||l===t))return[
...e.slice(0,n),l,...r.slice(s.length)]}function q(e,t){return(n,r)=>{if(n!==void 0)throw r(`the option ${e} takes no value.`,`${e}, or nothing at all`);return t}}
function rn(e,t){if(e===void 0)return{public:"all"};let n=e.split(",");if(n.includes(""))throw t("public= has an empty field.","public=host,port without white s\
pace");return{public:n}}function on(e,t){let n="only=LOG_LEVEL,FEATURE_* without white space, or only=* for any name that is not refused";if(!e)throw t("only ne\
eds the names that data may give.",n);if(e==="*")return{only:"any"};let r=e.split(",");if(r.includes(""))throw t("only= has an empty name: a comma or white spac\
e too many.",n);for(let o of r){if(!P(o.replace(/\*$/,"")))throw t(`only= lists "${o}", which is no name.`,n);let s=o.endsWith("*")?void 0:L(o);if(s!==void 0)throw t(
`only= lists ${o}, which ${s}.`,"another name")}return{only:r}}function sn(e,t){if(!e||e.length>256)throw t("stage needs a label of 1 to 256 characters.","stage\
=AWSPREVIOUS, for example");return{version:{stage:e}}}function an(e="",t,{versionIds:{pattern:n,wrong:r,allowed:o}}){if(!n.test(e))throw t(r,o);return{version:{
versionId:e}}}function cn(e,t){let n=ne(e??"");if(!n)throw t("max-age needs a duration above zero.",te);return{maxAge:n}}function ln(e="",t){let n=e.split(",");
if(n.includes(""))throw t("max-scopes has an empty scope.","max-scopes=read:packages,repo:*");return{maxScopes:n}}function pn(e,t){let n="expires=never, expires\
=own, expires=2027-01-31, expires=2027-01-31T12:00:00Z, or expires=SELECTOR";if(!e)throw t("expires needs a value.",n);return{expires:un(e,()=>t(`expires=${e} i\
s no date.`,n))}}function un(e,t){if(e==="never"||e==="own")return{kind:e};if(!/^[+-]?\d|^["'`]\d{4}-\d\d-/.test(e))return{kind:"selector",expression:e};let n=dn(
e);if(!n)throw t();return{kind:"at",at:n}}function dn(e){let n=/^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?$/.exec(e)?.[1];if(n===
void 0)return;let r=new Date(`${n}T00:00:00Z`);if(Number.isNaN(r.getTime())||!r.toISOString().startsWith(n))return;let o=new Date(e);return Number.isNaN(o.getTime())?
void 0:o}function fn(e,t,n,{options:r}){if(t.startsWith("#"))return p("E_REQUEST",e.line,`${t} is no option.`,{allowed:'a selector right behind the reference, o\
r a comment that begins with "# "',meant:{...e,selector:t.slice(1),options:e.options.filter(c=>c!==t)}});let o=e.options.slice(0,e.options.indexOf(t)).findLast(
c=>/^(?:only|public|max-scopes)=/.test(c)),s=o===void 0?void 0:Ke(e.options,o);if(s&&o!==void 0&&e.options.indexOf(o)===e.options.indexOf(t)-1)return p("E_REQUE\
ST",e.line,`white space ends ${o}, so that ${t} would be an option.`,{allowed:"a list with commas and without white space",meant:{...e,options:s}});let i=mn(n),
a=e.options.map(c=>c===t?t.replace(n,i??n):c);return p("E_REQUEST",e.line,`${t} is no option.`,{allowed:[...Object.values(r),tn].join(", "),...i!==void 0&&{meant:{
...e,options:a}}})}function mn(e){let t=e.toLowerCase().slice(0,2);return t.length<2?void 0:[...Y.keys()].find(n=>n.startsWith(t))}var yn=[{prefix:/^(?:ssm:|arn:aws[a-z-]*:ssm:)/,load:async()=>(await import("./parameter-store.js")).parameterStore},{prefix:/^app:/,load:async()=>(await import("./github-app.js")).
githubApp},{prefix:/^(?:ecr|codeartifact|rds):/,load:async e=>(await import("./aws-tokens.js")).tokensOf(e)}],ze=new Map([[_.name,_]]);async function Je(e){let t=await yn.
find(({prefix:n})=>n.test(e))?.load(e);return t?(ze.set(t.name,t),t):_}function ee({source:e}){let t=ze.get(e);if(!t)throw new Error(`The source ${e} was not lo\
aded.`);return t}function Ze(e){return Map.groupBy(e,({reference:t})=>ee(t))}async function io(e){let t=[],n=e.split(`
`);for(let[r,o]of n.entries()){let s=await hn(o,r+1,n.slice(r+1));s&&t.push(s)}if(t.length===0)throw new d("E_INPUT","The input secrets asks for nothing.",{fix:"\
Allowed: one request a line, for example: DB_PASSWORD, prod/db#password"});return Ln(t),t}async function hn(e,t,n){let r;try{let a=J(e,t);r=a&&await tt(a)}catch(a){
throw await Ye({input:"secrets",raw:e,line:t,error:a,following:n,allowed:N,fault:Xe})}let{naming:o,reference:s}=r??{};if(o?.kind!=="derived"||s?.kind!=="name"||
!/^[A-Za-z_]\w*=./.test(s.name))return r;let i=await Ye({input:"secrets",raw:e,line:t,note:`A secret that is called so takes a NAME before it: NAME, ${e.trim()}`,
allowed:N,fault:Xe});if(i)throw i;return r}async function Ye(e){return(await import("./shared-inputs-foreign-line.js")).foreignLine(e)}async function Xe(e){try{let t=J(
e,1);t&&await tt(t);return}catch(t){return t}}async function tt(e){let t=await Je(e.reference),n=wn(e),r=xn(e,t),o=Sn(e),s=je(e,t),i={line:e.line,text:z(e.reference,
e.selector),reference:r,naming:o,selector:n,...s};return await In(i,e),En(i,e),await gn(i),i}async function gn({line:e,only:t=[]}){for(let n of t==="any"?[]:t){
let r=n.endsWith("*")?await ae(n):void 0;if(r!==void 0)throw p("E_NAME",e,`only= lists ${n}, which matches ${r} too, and data may not choose that.`,{allowed:"na\
mes spelled out, or a longer beginning"})}}function xn(e,t){let n=t.readReference(e.reference,Ve(e,t));if("kind"in n)return n;let{reason:r,meant:o}=n,[s="",...i]=o?.
split(" ")??[];throw e.reference===""?p("E_REQUEST",e.line,`${r}.`,{allowed:"REFERENCE#SELECTOR; a comment begins the line with #, or stands behind one between \
spaces"}):p("E_REQUEST",e.line,`${S(e.reference)} is no reference to a secret: ${r}.`,{...o!==void 0&&{meant:{...e,reference:s,options:[...i,...e.options]}}})}function wn(e){
if(e.selector===void 0)return{kind:"whole"};if(e.selector==="*")return{kind:"fields"};if(e.selector!=="")return{kind:"jmespath",expression:e.selector};throw p("\
E_REQUEST",e.line,"there is no selector after #.",{allowed:"#* for every field, #FIELD or another JMESPath expression for one value, no # for the whole value",meant:{
...e,selector:"*"}})}function Sn(e){let{name:t}=e;if(t===void 0)return{kind:"derived"};if(t==="")return{kind:"prefixed",text:""};if(/\s/.test(t))throw Rn(e,t);let n=t.
endsWith("*")?t.slice(0,-1):t;if(!P(n))throw p("E_NAME",e.line,`${t} is no name for a variable.`,{allowed:"letters, digits and _, not a digit first; NAME_* to b\
egin several names; or nothing before the comma"});if(n!==t)return{kind:"prefixed",text:n};let r=L(t);if(r!==void 0)throw p("E_NAME",e.line,`the name ${t} ${r}.`,
{allowed:"another NAME"});return{kind:"exact",name:t}}function Rn(e,t){let n=k({...e,name:void 0}),r=/^(\S+)(\s.*(?:public|only)=.*)$/.exec(t);return p("E_NAME",
e.line,`${t} stands before a comma and is no name for a variable.`,{allowed:"NAME, REFERENCE; other commas stand only behind #",...r&&{meant:`${bn(r[1]??"",r[2]??
"")}${r[2]},${n}`}})}function bn(e,t){let n=/\bonly=/.test(t);return`${n?", ":""}${e}${n&&e.endsWith("*")?"":"#*"}`}function En(e,t){let n=[...kn(e,t),...vn(e,t)].
find(({when:r})=>r);if(n)throw p("E_REQUEST",t.line,n.wrong,n.hint)}function kn({naming:e,selector:t,reference:n},r){let o=n.kind==="prefix",s=t.kind==="jmespat\
h"&&ie(t.expression)!==void 0;return[{when:e.kind==="exact"&&t.kind==="fields",wrong:`#* gives several values, and ${r.name} is the name of one.`,hint:{allowed:"\
NAME_*, nothing before the comma, or no NAME",meant:{...r,name:`${r.name?.replace(/_$/,"")}_*`}}},{when:e.kind==="prefixed"&&t.kind==="whole"&&!o,wrong:`${r.name||
"a blank NAME"} is for several values, and a whole secret is one.`,hint:{allowed:"NAME_* with #*, with one field, or with a prefix",meant:{...r,selector:"*"}}},
{when:e.kind==="derived"&&t.kind==="jmespath"&&!s,wrong:`no name can be made of ${r.selector}.`,hint:{allowed:"a NAME before it",meant:{...r,name:o?"NAME_*":"NA\
ME"}}},{when:e.kind==="prefixed"&&t.kind==="jmespath"&&!s&&!o,wrong:`no name can be made of ${r.selector}.`,hint:{allowed:"a NAME of its own",meant:{...r,name:r.
name?.replace(/_?\*$/,"")||"NAME"}}}]}function vn(e,t){let{naming:n,selector:r,reference:o,version:s}=e,i=(...c)=>({...t,options:t.options.filter(l=>!c.includes(
l.split("=")[0]??""))}),a=r.kind==="fields"||o.kind==="prefix"&&n.kind!=="exact";return[{when:e.file&&a,wrong:"file needs one value, and this gives several.",hint:{
allowed:"file with one secret, or with one field of it",meant:i("file")}},{when:e.file&&e.base64,wrong:"file writes the bytes as they are, so base64 has nothing\
 to do.",hint:{allowed:"file or base64",meant:i("base64")}},{when:e.trim===!0&&(e.file||e.base64),wrong:"file and base64 keep every byte, so trim contradicts th\
em.",hint:{allowed:"trim, or file, or base64",meant:i("trim")}},{when:e.base64&&r.kind!=="whole",wrong:"base64 is for a whole binary value, which has no fields.",
hint:{allowed:"base64 or a selector",meant:i("base64")}},{when:e.base64&&e.expires?.kind==="selector",wrong:"a binary value has no field that could say when it \
expires.",hint:{allowed:"expires=DATE or expires=never beside base64",meant:i("expires")}},{when:e.public!=="all"&&e.public.length>0&&r.kind==="jmespath",wrong:"\
public=FIELD,\u2026 chooses among fields; the selector takes one, and there is no #*.",hint:{allowed:"public alone, or public=FIELD,\u2026 with #* or a whole secret",
meant:Pn(t)}},{when:e.only!==void 0&&!ce(e),wrong:"only= lists names that data may give, and this line gives its names itself.",hint:{allowed:"only= with a blan\
k NAME before #* or a prefix",meant:a?{...t,name:""}:i("only")}},{when:et(e.only)!==void 0,wrong:`only= lists ${et(e.only)}, and names that are made from data a\
re in upper case.`,hint:{allowed:"only=LOG_LEVEL,FEATURE_*",meant:{...t,options:t.options.map(c=>c.startsWith("only=")?`only=${c.slice(5).toUpperCase()}`:c)}}},
{when:s.versionId!==void 0&&o.kind==="prefix",wrong:"a version is of one secret, and a prefix can match several.",hint:{allowed:"stage=LABEL with a prefix, or v\
ersion=ID with one secret",meant:i("version")}}]}function et(e=[]){return e==="any"?void 0:e.find(t=>t!==t.toUpperCase())}function Pn(e){let t=e.name&&!e.name.endsWith(
"*")?`${e.name}_*`:e.name;return{...e,name:t,selector:"*"}}function Ln(e){let t=new Map;for(let n of e)for(let r of le(n)){let o=t.get(r.toUpperCase());if(o)throw p(
"E_NAME",n.line,`line ${o.line} leases the variable ${r} already.`,{allowed:"one request for each variable, compared without case"});t.set(r.toUpperCase(),n)}}async function In(e,t){
let{selector:n,expires:r}=e,o=se(e);if(n.kind==="jmespath"&&await C(n.expression,o,s=>k({...t,selector:s})),r?.kind==="selector"){let s=i=>t.options.map(a=>a.startsWith(
"expires=")?`expires=${i}`:a);await C(r.expression,o,i=>k({...t,options:s(i)}))}}function po({expiresAtTag:e,expiresAtKey:t="expires-at"}){let n=F(e);return n&&{at:n,source:`tag ${S(t)}`,firm:!0}}function uo({expiresAtTag:e,expiresAtKey:t="e\
xpires-at"},n){if(!(e===void 0||F(e)))return`The tag ${S(t)} of ${n} is "${S(e)}", which is no date, so it does not count. Allowed: ISO 8601, such as 2026-12-31\
, or seconds or milliseconds since 1970.`}function yo(e,t,n=!1){let r=new Map;for(let o of e){let{reference:s,version:i}=o,a=s.kind==="arn"?s.region:t.region,c=JSON.stringify([a,s,i.stage,i.versionId]),
l=r.get(c);l?l.requests.push(o):r.set(c,{reference:s,version:i,region:a,single:An(o,t),described:n,text:v(s),requests:[o]})}return[...r.values()]}function An({reference:e,
version:t},n){return t.stage!==void 0||t.versionId!==void 0?!0:e.kind==="arn"&&n.accountId!==void 0&&e.accountId!==n.accountId}function go({role:e,chain:t}){return t.at(-1)??e}var $n=2048;function So(e,t){let n=[],r=e.map(o=>{let s=ee(o.reference);return{query:o,source:s,permissionSet:s.permissionSet(o),...s.policySize(o,t)}});r.sort(
(o,s)=>s.own-o.own);for(let{query:o,source:s,permissionSet:i,shared:a,own:c}of r){let l=({parts:y,length:R})=>R+c+(y.has(s)?0:a+(y.size>0?1:0)),f=y=>{let R=y.parts.
get(s);return y.region!==o.region||l(y)>$n||y.queries.length>0&&(s.isAlone||y.isAlone)?!1:!R||R.permissionSet===i&&R.count<s.queriesPerSession},u=n.find(f);if(!u){
let{isAlone:y=!1}=s;u={region:o.region,queries:[],parts:new Map,length:nt([]).length,isAlone:y},n.push(u)}u.length=l(u),u.queries.push(o),u.parts.set(s,{permissionSet:i,
count:(u.parts.get(s)?.count??0)+1})}return n.map(({region:o,queries:s})=>({region:o,queries:s}))}function Ro({region:e,queries:t}){let n=Math.ceil(t.length/2);
return[{region:e,queries:t.slice(0,n)},{region:e,queries:t.slice(n)}]}function bo({queries:e},t){return nt([...Ze(e)].flatMap(([n,r])=>n.sessionStatements(r,t)))}
function nt(e){return JSON.stringify({Version:"2012-10-17",Statement:e})}export{be as a,Gn as b,Vn as c,jn as d,Kn as e,zn as f,Jn as g,Zn as h,Yn as i,Xn as j,Ee as k,Rt as l,ke as m,b as n,ve as o,Sr as p,Rr as q,j as r,w as s,x as t,
Oe as u,Te as v,E as w,Qt as x,Ce as y,Qe as z,Kt as A,_ as B,ee as C,Ze as D,p as E,J as F,je as G,io as H,Ye as I,Xe as J,po as K,uo as L,yo as M,go as N,So as O,
Ro as P,bo as Q};
