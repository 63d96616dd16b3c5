const require=process.getBuiltinModule;
import{a as pe}from"./shared-domain-policies-via-service.js";import{a as oe,c as U,e as ie,g as ae}from"./shared-domain-values-jmespath.js";import{b as S}from"./shared-domain-listing.js";
import{d as P,e as I,g as se}from"./shared-domain-values-refused-names.js";import{e as C}from"./shared-domain-expiry-expiry.js";import{a as v,b as re}from"./shared-domain-requests-request.js";
import{a as m,c as ce,e as le}from"./shared-domain-failure.js";import{a as ne,c as M}from"./shared-domain-requests-role.js";import{b as X,c as ee,d as te,e as q}from"./shared-inputs-scalars.js";
import{a as D}from"./shared-inputs-lines.js";import{a as d}from"./shared-domain-error.js";var et=process.getBuiltinModule("node:os"),tt=e=>et[e];var ue=tt("EOL");function h(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}function L(e){return Object.keys(e).length?{title:e.title,file:e.file,
line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}function g(e,t,n){let r=new F(e,t,n);process.stdout.write(r.toString()+ue)}var de="::",F=class{constructor(t,n,r){t||(t="missing.command"),this.command=t,this.properties=n,this.message=r}toString(){let t=de+this.command;if(this.properties&&
Object.keys(this.properties).length>0){t+=" ";let n=!0;for(let r in this.properties)if(this.properties.hasOwnProperty(r)){let o=this.properties[r];o&&(n?n=!1:t+=
",",t+=`${r}=${ot(o)}`)}}return t+=`${de}${rt(this.message)}`,t}};function rt(e){return h(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function ot(e){
return h(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var st=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var fe=st("randomUUID");var at=process.getBuiltinModule("node:fs"),me=e=>at[e];var ye=me("appendFileSync");var he=me("existsSync");var lt=process.getBuiltinModule("node:os"),pt=e=>lt[e];var A=pt("EOL");function Q(e,t){let n=process.env[`GITHUB_${e}`];if(!n)throw new Error(`Unable to find environment variable for file command ${e}`);if(!he(n))throw new Error(`M\
issing file at path: ${n}`);ye(n,`${h(t)}${A}`,{encoding:"utf8"})}function ge(e,t){let n=`ghadelimiter_${fe()}`,r=h(t);if(e.includes(n))throw new Error(`Unexpec\
ted input: name should not contain the delimiter "${n}"`);if(r.includes(n))throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`);return`${e}\
<<${n}${A}${r}${A}${n}`}var dt=process.getBuiltinModule("node:os"),ft=e=>dt[e];var xe=ft("EOL");var yt=process.getBuiltinModule("node:path"),ht=e=>yt[e];var we=ht("delimiter");var Se;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(Se||(Se={}));function Wn(e){g("add-mask",{},e)}function Bn(e){process.env.GITHUB_PATH||""?Q("PATH",e):g("add-path",{},e),process.env.PATH=`${e}${we}${process.env.PATH}`}function Gn(e,t){
let n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(`Input required and not supplied: ${e}`);return t&&t.trimWhitespace===
!1?n:n.trim()}function Vn(e){g("debug",{},e)}function jn(e,t={}){g("error",L(t),e instanceof Error?e.toString():e)}function Kn(e,t={}){g("warning",L(t),e instanceof Error?e.toString():
e)}function zn(e,t={}){g("notice",L(t),e instanceof Error?e.toString():e)}function Jn(e){process.stdout.write(e+xe)}function Zn(e,t){if(process.env.GITHUB_STATE||"")return Q("STATE",ge(e,t));g("save-state",{name:e},h(t))}var Re={lease:{"parse-json-secrets":"false","name-transformation":"uppercase","auto-select-family-attempt-timeout":"1000","on-no-token":"error","min-remaining":"\
5m","warn-remaining":"14d","require-expiry":"false","check-rotation":"false","require-verify":"false","export-credentials":"none","role-duration-seconds":"3600",
"aws-profile":"secret-lease","export-env":"true","on-conflict":"error","min-mask-length":"4","mask-aws-account-id":"false","unset-current-credentials":"false","\
job-summary":"true",cli:"true",cleanup:"true","dry-run":"false",timeout:"2m","retry-max-attempts":"5"},check:{lease:"all","on-expiring":"renew","check-drift":"t\
rue","job-summary":"true"},rotate:{when:"always","command-timeout":"1m",rollback:"false","mask-aws-account-id":"false",wait:"10m",timeout:"15m","retry-max-attem\
pts":"5","job-summary":"true"},monitor:{"read-values":"true","warn-remaining":"30d","fail-on":"error","github-secrets-max-age":"365d","issue-title":"Secrets nee\
d attention","job-summary":"true",timeout:"10m","retry-max-attempts":"8"}};function xt(e,t){return n=>{let r=e(n);return r.trim()===""?t[n]??r:r}}function be(e){let t=URL.canParse(e)?new URL(e):void 0;return(t?.protocol==="https:"||t?.protocol==="http:"&&H(t))&&!t.username&&!t.password}function H({hostname:e}){
return e==="localhost"||e==="[::1]"||/^127(\.\d{1,3}){3}$/.test(e)}function b(e,t){return e(t).trim()!==""}function Ee(e,t){return t.filter(({input:n,unless:r,needs:o})=>!b(e,o)&&![void 0,"",r].includes(e(n).trim())).map(({input:n,
needs:r})=>`The input ${n} has no effect without ${r}.`)}function ke(e,t){if(e!=="")return Ie("oidc-issuer",e).replace(/\/$/,"");let n=URL.canParse(t??"")?new URL(t??"").host:"github.com";return n==="github.com"?"http\
s://token.actions.githubusercontent.com":n.endsWith(".ghe.com")?`https://token.actions.${n}`:`https://${n}/_services/token`}function W(e,t,n,r){let o=t(e).trim();
return o!==""?Ie(e,o):Pe(n[r]||n.AWS_ENDPOINT_URL||"")}function ve({AWS_ENDPOINT_URL:e=""}){return Pe(e)}function Pe(e){return URL.canParse(e)&&H(new URL(e))?e:
void 0}function Ie(e,t){if(!be(t))throw new d("E_INPUT",`The input ${e} is not an address that can be trusted.`,{fix:"Allowed: an https URL without user and pas\
sword, or http on 127.0.0.1, [::1] or localhost."});return t}var wt=64;function Le(e,t){if(e!==""){if(/^[\w+=,.@-]{2,64}$/.test(e))return e;throw new d("E_INPUT",`The input role-session-name is "${e}", which STS does not \
take.`,{fix:"Allowed: 2 to 64 letters, digits and `_ + = , . @ -`."})}let{GITHUB_REPOSITORY:n="local",GITHUB_RUN_ID:r="0",GITHUB_RUN_ATTEMPT:o="1",GITHUB_JOB:s="\
job"}=t,i=B(`${r}-${o}`),a=B(s).slice(0,16);return`${B(n).slice(0,wt-i.length-a.length-2)}-${i}-${a}`}function B(e){return e.replace(/[^\w+=,.@-]/g,"-")}function xr(e,t,n){let r=Et(e,t,n),o=kt(e);return bt(e),{identity:o&&It(e,t,o,r[0]),regions:r,allowedAccountIds:$t(e),network:Ot(e,t),warnings:Ee(e,Rt)}}var St=[
"auto-select-family-attempt-timeout","on-no-token"];function wr(e){return t=>{let n=St.find(r=>r===t);return n?Re.lease[n]:e(t)}}var Rt=[{input:"audience",needs:"\
role-to-assume"},{input:"oidc-issuer",needs:"role-to-assume"},{input:"role-session-name",needs:"role-to-assume"},{input:"role-chain",needs:"role-to-assume"},{input:"\
role-external-id",needs:"role-to-assume"},{input:"on-no-token",unless:"error",needs:"role-to-assume"}];function bt(e){if(!b(e,"role-to-assume"))for(let t of["se\
ssion-policy","require-claims"]){if(!b(e,t))continue;let n=t==="session-policy"?"a session that exists cannot be narrowed":"no token of the job is looked at";throw new d(
"E_INPUT",`The input ${t} needs role-to-assume: without it ${n}.`,{fix:`Give \`role-to-assume\`, or leave \`${t}\` out.`})}}function Et(e,t,n){let{AWS_REGION:r,
AWS_DEFAULT_REGION:o}=t,s=b(e,"secret-ids")&&o||r||o||"",i=n.map(({reference:u})=>u.kind==="arn"?u.region:""),a=e("aws-region").trim()||s||(i.includes("")?"":i[0]??
""),[c="",...l]=a.split(",").map(u=>u.trim());if(a==="")throw new d("E_INPUT","The input aws-region is empty, and neither AWS_REGION nor AWS_DEFAULT_REGION is s\
et.",{fix:"Name the region that holds the secrets, for example `aws-region: eu-west-1`."});let f=[c,...l].find(u=>!/^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/.test(u));if(f!==
void 0)throw new d("E_INPUT",`The input aws-region names "${f}", which is no region.`,{fix:"Allowed: a region, for example `eu-west-1`; or several with commas, \
the first one first asked."});return[c,...l]}function kt(e){let t=e("role-to-assume").trim();return t===""?void 0:M("The input role-to-assume",t)}function vt(e){
return D(e("role-chain")).map(({line:t,text:n})=>M(`Line ${t} of role-chain`,n))}function Pt(e,t){if(e!==""){if(t.length===0)throw new d("E_INPUT","The input ro\
le-external-id needs role-chain.",{fix:"A role that is assumed with an OIDC token gets no external id. Give the role that asks for one in `role-chain`, and in `\
role-to-assume` one that may assume it."});if(/^[\w+=,.@:/-]{2,1224}$/.test(e))return e;throw new d("E_INPUT","The input role-external-id is one that STS does n\
ot take.",{fix:"Allowed: 2 to 1,224 letters, digits and `_ + = , . @ : / -`."})}}function It(e,t,n,r){let o=r.startsWith("cn-"),s=vt(e);return{role:n,chain:s,externalId:Pt(
e("role-external-id").trim(),s),audience:e("audience").trim()||`sts.amazonaws.com${o?".cn":""}`,issuer:ke(e("oidc-issuer").trim(),t.GITHUB_SERVER_URL),sessionName:Le(
e("role-session-name").trim(),t),policy:At(e("session-policy").trim()||"scoped"),requiredClaims:Lt(e)}}function Lt(e){return D(e("require-claims")).map(({line:t,
text:n})=>{let[,r,o]=/^([A-Za-z_]\w*)\s*=\s*(\S.*)$/.exec(n)??[];if(r!==void 0&&o!==void 0)return{line:t,claim:r,glob:o};throw new d("E_INPUT",`Line ${t} of req\
uire-claims is "${n}", which is no claim.`,{fix:"Allowed: `claim=glob`, for example `environment=production` or `ref=refs/heads/release/*`."})})}function At(e){return e==="scoped"||e==="none"?{kind:e}:{kind:"given",policy:ne("session-policy",e,["scoped","none"])}}function $t(e){let t=e("allowed-account-i\
ds").split(/[\s,]+/).filter(r=>r!==""),n=t.find(r=>!/^\d{12}$/.test(r));if(n!==void 0)throw new d("E_INPUT",`The input allowed-account-ids has "${n}", which is \
no account id.`,{fix:"Allowed: ids of twelve digits, separated by commas. Quote them in YAML, or a leading 0 is lost."});return t}function Ot(e,t){let n=r=>t[r]?.
toLowerCase()==="true";return{timeout:te("timeout",e("timeout")),maxAttempts:q("retry-max-attempts",e("retry-max-attempts"),{min:1,max:20}),familyTimeout:q("aut\
o-select-family-attempt-timeout",e("auto-select-family-attempt-timeout"),{min:10,max:2147483647}),stsEndpoint:W("sts-endpoint",e,t,"AWS_ENDPOINT_URL_STS"),secretsManagerEndpoint:W(
"secretsmanager-endpoint",e,t,"AWS_ENDPOINT_URL_SECRETS_MANAGER"),emulator:ve(t),useFips:n("AWS_USE_FIPS_ENDPOINT"),useDualstack:n("AWS_USE_DUALSTACK_ENDPOINT")}}var x="secrets-manager",Tt=/^[A-Za-z0-9/_+=.@!-]+$/;function Ae(e){if(e==="")return{reason:"there is no secret before #"};if(e.startsWith("arn:"))return Nt(e);if(e.
includes("*"))return _t(e);let t=G(e);return t===void 0?{source:x,kind:"name",name:e}:{reason:t}}function _t(e){let t=e.indexOf("*"),n=e.slice(0,t);if(t!==e.length-
1)return{reason:"a * stands only at the end",.../^[*]+$/.test(e.slice(t))&&{meant:`${n}*`}};if(n.length<3)return{reason:"a prefix has three characters or more b\
efore its *"};if(n.startsWith("!"))return{reason:"a prefix cannot begin with !"};let r=G(n);return r===void 0?{source:x,kind:"prefix",prefix:n}:{reason:r}}function Nt(e){
let t=$(e);if(!t)return{reason:"this is no ARN of a secret, arn:PARTITION:secretsmanager:REGION:ACCOUNT:secret:NAME"};let{name:n}=t;if(n.endsWith("*"))return{reason:"\
an ARN cannot be a prefix; a name can",meant:n};let[r="",o,s,i]=n.split(":");if(o!==void 0){let c=e.slice(0,e.length-n.length)+r,l=[o?`${c}#${o}`:c];return s&&l.
push(`stage=${s}`),i&&l.push(`version=${i}`),{reason:"a field, a stage and a version do not follow the ARN with colons",meant:l.join(" ")}}let a=G(n);return a===
void 0?{source:x,kind:"arn",arn:e,...t}:{reason:a}}function G(e){if(e.length>519)return"a name has 512 characters at most";let t=[...e].find(n=>!Tt.test(n));return t===
void 0?void 0:`a secret's name has no ${qt(t)}; it has letters, digits and /_+=.@!-`}function qt(e){let t={",":"comma"," ":"space","	":"tab"}[e];return t!==void 0?
t:/[\p{L}\p{N}\p{P}\p{S}]/u.test(e)?e:`character U+${(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`}function $(e){let t=/^arn:(aws[a-z-]*):secretsmanager:([a-z0-9-]+):(\d{12}):secret:(.+)$/.
exec(e);if(!t)return;let[,n="",r="",o="",s=""]=t;return{partition:n,region:r,accountId:o,name:s}}function $e(e){let t=$(e);return t?{source:x,kind:"arn",arn:e,...t}:
{source:x,kind:"name",name:e}}var V={service:"secretsmanager",load:()=>import("./shared-sources-secrets-manager-client-store-exports.js")};async function w(e,t,n){let r=[],o=e.entries(),s=!1,i=async()=>{try{for(let[a,c]of o){if(s)return;r[a]=await n(c)}}catch(a){throw s=!0,a}};return await Promise.
all(Array.from({length:Math.min(t,e.length)},i)),r}var Dt=10;async function Oe(e,t){let n=[...e].flatMap(([{described:s},i])=>s&&!(i instanceof m)?i.map(({arn:a})=>a):[]);if(n.length===0)return new Map(e);let r=await Mt(
[...new Set(n)],t),o=s=>{let i=r.get(s.arn);return i?{...s,description:i}:s};return new Map([...e].map(([s,i])=>[s,i instanceof m?i:i.map(o)]))}async function Mt(e,t){
let n,r=new Map;return await w(e,Dt,async o=>{try{r.set(o,n??await t.describe(o))}catch(s){if(!(s instanceof m))throw s;le(s)&&(n=s),r.set(o,s)}}),r}var E=20;function Te(e){let t=e.some(({reference:r})=>r.kind==="prefix"),n=e.filter(({unread:r})=>!r);return{values:n.length>0,listing:t,batching:n.length>0&&(t||
n.filter(({single:r})=>!r).length>1),describing:e.some(({described:r})=>r),removing:e.some(({removable:r})=>r)}}function _e({reference:e,described:t,unread:n}){
return[e.kind==="prefix"&&"list",t&&"describe",!n&&"read"].join(" ")}function Ne(e,t){let n={...Te([e]),batching:!0},r=Me(e,t).reduce((s,i)=>s+i.length+3,0),o=De(
[],n,e.region,t);return{shared:JSON.stringify(o).length-2,own:r}}function qe(e,t){let n=e.flatMap(r=>Me(r,t));return De(n,Te(e),e[0]?.region??"",t)}function De(e,t,n,{
partition:r}){let o=[...t.values?["secretsmanager:GetSecretValue"]:[],...t.describing?["secretsmanager:DescribeSecret"]:[],...t.removing?["secretsmanager:Delete\
Secret","secretsmanager:RestoreSecret"]:[]],s=[...t.batching?["secretsmanager:BatchGetSecretValue"]:[],...t.listing?["secretsmanager:ListSecrets"]:[]];return[{Effect:"\
Allow",Action:o.length===1?o[0]??"":o,Resource:e},...s.length>0?[{Effect:"Allow",Action:s,Resource:"*"}]:[],...t.values?[{Effect:"Allow",Action:"kms:Decrypt",Resource:"\
*",Condition:Ut(n,r)}]:[]]}function Ut(e,t){return pe("secretsmanager",e,t)}function Me({reference:e,region:t},n){let r=o=>`arn:${n.partition}:secretsmanager:${t}\
:${n.accountId}:secret:${o}`;switch(e.kind){case"name":return[r(`${e.name}-??????`)];case"prefix":return[r(`${e.prefix}*`)];case"arn":return[/-[A-Za-z0-9]{6}$/.
test(e.name)?e.arn:`${e.arn}-??????`]}}var O=10;async function Ue(e,t){let n=new Map,r=e.filter(({reference:i})=>i.kind==="prefix"),o=e.filter(({reference:i})=>i.kind!=="prefix"),s=o.filter(({single:i})=>!i);
return await Promise.all([...o.filter(({single:i})=>i).map(async i=>n.set(i,await Ct(i,t))),...r.map(async i=>n.set(i,await Ft(i,t))),Ce(s.map(({reference:i})=>v(
i)),t).then(i=>{for(let[a,c]of s.entries())n.set(c,Bt(i[a]))})]),Oe(n,t)}async function Ct({reference:e,version:t},n){return Fe(async()=>[await n.get(e,t)])}async function Ft({
reference:e,version:t},n){return e.kind!=="prefix"?[]:Fe(async()=>{let r=(await n.list(e.prefix)).sort(),o=t.stage?await w(r,O,a=>T(a,n,t.stage)):await Ce(r,n),
s=o.findIndex(a=>a instanceof m),i=o[s];if(i instanceof m)throw i.secretName=$(r[s]??"")?.name.replace(/-[A-Za-z0-9]{6}$/,""),i;return o.filter(a=>!(a instanceof
m))})}async function Ce(e,t){return e.length===1?Promise.all(e.map(r=>T(r,t))):(await w(Gt(e,E),O,r=>Qt(r,t))).flat()}async function Qt(e,t){try{let{secrets:n,refusals:r}=await t.
batch(e);return await w(e,O,async o=>{let s=n.find(c=>Ht(c,o));if(s)return s;let i=r.find(({secretId:c})=>c===o),a=i&&new m("BatchGetSecretValue",{kind:"answer",
...i});return a&&ce(a)==="fail"?a:T(o,t)})}catch(n){if(!(n instanceof m))throw n;return Wt(n)?w(e,O,r=>T(r,t)):e.map(()=>n)}}async function T(e,t,n){try{return await t.
get($e(e),n===void 0?{}:{stage:n})}catch(r){if(r instanceof m)return r;throw r}}function Ht({arn:e,name:t},n){return e===n||t===n||e.startsWith(`${n}-`)&&e.length===
n.length+7}function Wt({code:e}){return e?.startsWith("AccessDenied")===!0}function Bt(e){return e instanceof m?e:e?[e]:[]}async function Fe(e){try{return await e()}catch(t){
if(t instanceof m)return t;throw t}}function Gt(e,t){let n=[];for(let r=0;r<e.length;r+=t)n.push(e.slice(r,r+t));return n}var _={name:x,title:"Secrets Manager",options:{},versionIds:{pattern:/^.{32,64}$/s,wrong:"version needs an id of 32 to 64 characters.",allowed:"version=ID; a st\
age is chosen with stage=LABEL"},readReference:Ae,permissionSet:_e,queriesPerSession:E,policySize:Ne,sessionStatements:qe,permissionsToRead:async(...e)=>(await import("./required-permissions.js")).
permissionsToRead(...e),firstRequests:e=>[{client:V,count:Vt(e)}],read:async(e,t,n)=>Ue(e,await n(V,t)),explain:async(...e)=>(await import("./refused-secret.js")).
explainSecret(...e)};function Vt(e){let t=e.filter(({reference:n,single:r})=>n.kind!=="prefix"&&!r);return e.length-t.length+Math.ceil(t.length/E)}function p(e,t,n,r={}){let o=[];return r.allowed!==void 0&&o.push(`Allowed: ${r.allowed}.`),r.meant!==void 0&&o.push(`Probably meant: ${typeof r.meant=="string"?
r.meant:k(r.meant)}`),o.length===0&&o.push("Allowed: [NAME ,] REFERENCE[#SELECTOR] [OPTION ...], such as: DB_PASSWORD, prod/db#password optional"),new d(e,`Line\
 ${t} of secrets: ${n}`,{fix:o.join(`
`)})}function k({name:e,reference:t,selector:n,options:r}){return[(e===void 0?"":`${e}, `)+K(t,n),...r].join(" ").trimStart()}function K(e,t){return t===void 0?
e:`${e}#${t}`}function Be(e,t){let n=e.trim();if(n===""||n.startsWith("#"))return;let[r,o]=jt(n),[s,...i]=Kt(o,t);if(s===void 0)throw p("E_REQUEST",t,"there is \
a NAME and no secret after it.",{allowed:"NAME, REFERENCE, where REFERENCE is a secret's name, its ARN, or a prefix that ends in *"});let a=s.indexOf("#");return a<
0?{line:t,name:r,reference:s,selector:void 0,options:i}:{line:t,name:r,reference:s.slice(0,a),selector:s.slice(a+1),options:i}}function jt(e){let t=e.indexOf(","),
n=e.indexOf("#");return t<0||n>=0&&n<t?[void 0,e]:[e.slice(0,t).trim(),e.slice(t+1)]}function Kt(e,t){let n=[],r=Qe(e,0);for(;r<e.length&&!/^#(\s|$)/.test(e.slice(
r,r+2));){let o=Jt(e,r,t);n.push(e.slice(r,o)),r=Qe(e,o)}return n}function Qe(e,t){let n=t;for(;n<e.length&&z(e,n);)n+=1;return n}var z=(e,t)=>/\s/.test(e.charAt(
t)),zt={"[":"]","(":")","{":"}"},He="expires=";function Jt(e,t,n){let r=t;for(;r<e.length&&!z(e,r);){if(e.charAt(r)==="#")return We(e,r+1,n);if(e.startsWith(He,
r)&&r===t)return We(e,r+He.length,n);r+=1}return r}function We(e,t,n){let r=[],o=t;for(;o<e.length&&(r.length>0||!z(e,o));){let i=e.charAt(o);if(i==='"'||i==="'"||
i==="`"){o=Zt(e,o,n);continue}let a=zt[i];if(a!==void 0)r.push(a);else if(i===r.at(-1))r.pop();else if(i==="]"||i===")"||i==="}")throw j(n,`${i} closes nothing`);
o+=1}let s=r.at(-1);if(s!==void 0)throw j(n,`${s} is missing`);return o}function Zt(e,t,n){let r=e.charAt(t);for(let o=t+1;o<e.length;o+=1)if(e.charAt(o)==="\\")
o+=1;else if(e.charAt(o)===r)return o+1;throw j(n,`a ${r} is missing`)}function j(e,t){return p("E_SELECTOR",e,`the expression's quotes or brackets do not match\
: ${t}.`,{allowed:"a JMESPath expression, https://jmespath.org/specification.html"})}var J=new Map([["optional",N("optional",{optional:!0})],["public",en],["only",tn],["file",N("file",{file:!0})],["base64",N("base64",{base64:!0})],["trim",N("tri\
m",{trim:!0})],["stage",nn],["version",rn],["expires",an],["max-age",on],["max-scopes",sn]]),Yt="optional, public, public=FIELD,\u2026, only=NAME,NAME_*, file, base6\
4, trim, stage=LABEL, version=ID, expires=\u2026, max-age=DURATION, max-scopes=SCOPE,\u2026";function Ge(e,{options:t}){let n=e.options.map(Z).filter(({key:r})=>Object.
hasOwn(t,r));return new Map(n.map(({key:r,value:o=""})=>[r,o]))}function Ve(e,t){let n={optional:!1,public:[],file:!1,base64:!1,version:{}},r=new Set;for(let o of e.
options){let{key:s,value:i}=Z(o),a=Object.hasOwn(t.options,s),c=J.get(s);if(!c&&!a)throw pn(e,o,s,t);if(r.has(s))throw p("E_REQUEST",e.line,`the option ${s} is \
given twice.`);if(r.add(s),!c)continue;let f=c(i,(u,y)=>p("E_REQUEST",e.line,u,Xt(e,o,y)),t);n={...n,...f,version:{...n.version,...f.version}}}return n}function Z(e){
let t=e.indexOf("=");return t<0?{key:e,value:void 0}:{key:e.slice(0,t),value:e.slice(t+1)}}function Xt(e,t,n){let r=je(e.options,t);return{allowed:n,...r&&{meant:{
...e,options:r}}}}function je(e,t){if(!/^(?:only|public|max-scopes)=/.test(t))return;let n=e.indexOf(t),r=e.slice(n+1),o=r.findIndex(f=>J.has(Z(f).key)),s=r.slice(
0,o<0?r.length:o),[i="",...a]=t.split("="),c=[a.join("="),...s].flatMap(f=>f.split(",")).filter(f=>f!==""),l=`${i}=${c.join(",")}`;if(!(c.length===0||l===t))return[
...e.slice(0,n),l,...r.slice(s.length)]}function N(e,t){return(n,r)=>{if(n!==void 0)throw r(`the option ${e} takes no value.`,`${e}, or nothing at all`);return t}}
function en(e,t){if(e===void 0)return{public:"all"};let n=e.split(",");if(n.includes(""))throw t("public= has an empty field.","public=host,port without white s\
pace");return{public:n}}function tn(e,t){let n="only=LOG_LEVEL,FEATURE_* without white space, or only=* for any name that is not refused";if(!e)throw t("only ne\
eds the names that data may give.",n);if(e==="*")return{only:"any"};let r=e.split(",");if(r.includes(""))throw t("only= has an empty name: a comma or white spac\
e too many.",n);for(let o of r){if(!P(o.replace(/\*$/,"")))throw t(`only= lists "${o}", which is no name.`,n);let s=o.endsWith("*")?void 0:I(o);if(s!==void 0)throw t(
`only= lists ${o}, which ${s}.`,"another name")}return{only:r}}function nn(e,t){if(!e||e.length>256)throw t("stage needs a label of 1 to 256 characters.","stage\
=AWSPREVIOUS, for example");return{version:{stage:e}}}function rn(e="",t,{versionIds:{pattern:n,wrong:r,allowed:o}}){if(!n.test(e))throw t(r,o);return{version:{
versionId:e}}}function on(e,t){let n=ee(e??"");if(!n)throw t("max-age needs a duration above zero.",X);return{maxAge:n}}function sn(e="",t){let n=e.split(",");if(n.
includes(""))throw t("max-scopes has an empty scope.","max-scopes=read:packages,repo:*");return{maxScopes:n}}function an(e,t){let n="expires=never, expires=own,\
 expires=2027-01-31, expires=2027-01-31T12:00:00Z, or expires=SELECTOR";if(!e)throw t("expires needs a value.",n);return{expires:cn(e,()=>t(`expires=${e} is no \
date.`,n))}}function cn(e,t){if(e==="never"||e==="own")return{kind:e};if(!/^[+-]?\d/.test(e))return{kind:"selector",expression:e};let n=ln(e);if(!n)throw t();return{
kind:"at",at:n}}function ln(e){let n=/^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?$/.exec(e)?.[1];if(n===void 0)return;let r=new Date(
`${n}T00:00:00Z`);if(Number.isNaN(r.getTime())||!r.toISOString().startsWith(n))return;let o=new Date(e);return Number.isNaN(o.getTime())?void 0:o}function pn(e,t,n,{
options:r}){if(t.startsWith("#"))return p("E_REQUEST",e.line,`${t} is no option.`,{allowed:'a selector right behind the reference, or a comment that begins with\
 "# "',meant:{...e,selector:t.slice(1),options:e.options.filter(c=>c!==t)}});let o=e.options.slice(0,e.options.indexOf(t)).findLast(c=>/^(?:only|public|max-scopes)=/.
test(c)),s=o===void 0?void 0:je(e.options,o);if(s&&o!==void 0&&e.options.indexOf(o)===e.options.indexOf(t)-1)return p("E_REQUEST",e.line,`white space ends ${o},\
 so that ${t} would be an option.`,{allowed:"a list with commas and without white space",meant:{...e,options:s}});let i=un(n),a=e.options.map(c=>c===t?t.replace(
n,i??n):c);return p("E_REQUEST",e.line,`${t} is no option.`,{allowed:[...Object.values(r),Yt].join(", "),...i!==void 0&&{meant:{...e,options:a}}})}function un(e){
let t=e.toLowerCase().slice(0,2);return t.length<2?void 0:[...J.keys()].find(n=>n.startsWith(t))}var dn=[{prefix:/^(?:ssm:|arn:aws[a-z-]*:ssm:)/,load:async()=>(await import("./parameter-store.js")).parameterStore},{prefix:/^app:/,load:async()=>(await import("./github-app.js")).
githubApp},{prefix:/^(?:ecr|codeartifact|rds):/,load:async e=>(await import("./aws-tokens.js")).tokensOf(e)}],Ke=new Map([[_.name,_]]);async function ze(e){let t=await dn.
find(({prefix:n})=>n.test(e))?.load(e);return t?(Ke.set(t.name,t),t):_}function Y({source:e}){let t=Ke.get(e);if(!t)throw new Error(`The source ${e} was not loa\
ded.`);return t}function Je(e){return Map.groupBy(e,({reference:t})=>Y(t))}async function oo(e){let t=[],n=e.split(`
`);for(let[r,o]of n.entries()){let s=await fn(o,r+1,n.slice(r+1));s&&t.push(s)}if(t.length===0)throw new d("E_INPUT","The input secrets asks for nothing.",{fix:"\
Allowed: one request a line, for example: DB_PASSWORD, prod/db#password"});return vn(t),t}async function fn(e,t,n){let r;try{let i=Be(e,t);r=i&&await mn(i)}catch(i){
throw(await Ze())("secrets",e,t,void 0,n)??i}let{naming:o,reference:s}=r??{};if(o?.kind!=="derived"||s?.kind!=="name"||!/^[A-Za-z_]\w*=./.test(s.name))return r;
throw(await Ze())("secrets",e,t,`A secret that is called so takes a NAME before it: NAME, ${e.trim()}`)}async function Ze(){return(await import("./shared-inputs-foreign-line.js")).
foreignLine}async function mn(e){let t=await ze(e.reference),n=gn(e),r=hn(e,t),o=xn(e),s=Ve(e,t),i={line:e.line,text:K(e.reference,e.selector),reference:r,naming:o,
selector:n,...s};return await Pn(i,e),Rn(i,e),await yn(i),i}async function yn({line:e,only:t=[]}){for(let n of t==="any"?[]:t){let r=n.endsWith("*")?await se(n):
void 0;if(r!==void 0)throw p("E_NAME",e,`only= lists ${n}, which matches ${r} too, and data may not choose that.`,{allowed:"names spelled out, or a longer begin\
ning"})}}function hn(e,t){let n=t.readReference(e.reference,Ge(e,t));if("kind"in n)return n;let{reason:r,meant:o}=n,[s="",...i]=o?.split(" ")??[];throw e.reference===
""?p("E_REQUEST",e.line,`${r}.`,{allowed:"REFERENCE#SELECTOR; a comment begins the line with #, or stands behind one between spaces"}):p("E_REQUEST",e.line,`${S(
e.reference)} is no reference to a secret: ${r}.`,{...o!==void 0&&{meant:{...e,reference:s,options:[...i,...e.options]}}})}function gn(e){if(e.selector===void 0)
return{kind:"whole"};if(e.selector==="*")return{kind:"fields"};if(e.selector!=="")return{kind:"jmespath",expression:e.selector};throw p("E_REQUEST",e.line,"ther\
e is no selector after #.",{allowed:"#* for every field, #FIELD or another JMESPath expression for one value, no # for the whole value",meant:{...e,selector:"*"}})}
function xn(e){let{name:t}=e;if(t===void 0)return{kind:"derived"};if(t==="")return{kind:"prefixed",text:""};if(/\s/.test(t))throw wn(e,t);let n=t.endsWith("*")?
t.slice(0,-1):t;if(!P(n))throw p("E_NAME",e.line,`${t} is no name for a variable.`,{allowed:"letters, digits and _, not a digit first; NAME_* to begin several n\
ames; or nothing before the comma"});if(n!==t)return{kind:"prefixed",text:n};let r=I(t);if(r!==void 0)throw p("E_NAME",e.line,`the name ${t} ${r}.`,{allowed:"an\
other NAME"});return{kind:"exact",name:t}}function wn(e,t){let n=k({...e,name:void 0}),r=/^(\S+)(\s.*(?:public|only)=.*)$/.exec(t);return p("E_NAME",e.line,`${t}\
 stands before a comma and is no name for a variable.`,{allowed:"NAME, REFERENCE; other commas stand only behind #",...r&&{meant:`${Sn(r[1]??"",r[2]??"")}${r[2]}\
,${n}`}})}function Sn(e,t){let n=/\bonly=/.test(t);return`${n?", ":""}${e}${n&&e.endsWith("*")?"":"#*"}`}function Rn(e,t){let n=[...bn(e,t),...En(e,t)].find(({when:r})=>r);
if(n)throw p("E_REQUEST",t.line,n.wrong,n.hint)}function bn({naming:e,selector:t,reference:n},r){let o=n.kind==="prefix",s=t.kind==="jmespath"&&oe(t.expression)!==
void 0;return[{when:e.kind==="exact"&&t.kind==="fields",wrong:`#* gives several values, and ${r.name} is the name of one.`,hint:{allowed:"NAME_*, nothing before\
 the comma, or no NAME",meant:{...r,name:`${r.name}_*`}}},{when:e.kind==="prefixed"&&t.kind==="whole"&&!o,wrong:`${r.name||"a blank NAME"} is for several values\
, and a whole secret is one.`,hint:{allowed:"NAME_* with #*, with one field, or with a prefix",meant:{...r,selector:"*"}}},{when:e.kind==="derived"&&t.kind==="j\
mespath"&&!s,wrong:`no name can be made of ${r.selector}.`,hint:{allowed:"a NAME before it",meant:{...r,name:o?"NAME_*":"NAME"}}},{when:e.kind==="prefixed"&&t.kind===
"jmespath"&&!s&&!o,wrong:`no name can be made of ${r.selector}.`,hint:{allowed:"a NAME of its own",meant:{...r,name:r.name?.replace(/_?\*$/,"")||"NAME"}}}]}function En(e,t){
let{naming:n,selector:r,reference:o,version:s}=e,i=(...c)=>({...t,options:t.options.filter(l=>!c.includes(l.split("=")[0]??""))}),a=r.kind==="fields"||o.kind===
"prefix"&&n.kind!=="exact";return[{when:e.file&&a,wrong:"file needs one value, and this gives several.",hint:{allowed:"file with one secret, or with one field o\
f it",meant:i("file")}},{when:e.file&&e.base64,wrong:"file writes the bytes as they are, so base64 has nothing to do.",hint:{allowed:"file or base64",meant:i("b\
ase64")}},{when:e.trim===!0&&(e.file||e.base64),wrong:"file and base64 keep every byte, so trim contradicts them.",hint:{allowed:"trim, or file, or base64",meant:i(
"trim")}},{when:e.base64&&r.kind!=="whole",wrong:"base64 is for a whole binary value, which has no fields.",hint:{allowed:"base64 or a selector",meant:i("base64")}},
{when:e.base64&&e.expires?.kind==="selector",wrong:"a binary value has no field that could say when it expires.",hint:{allowed:"expires=DATE or expires=never be\
side base64",meant:i("expires")}},{when:e.public!=="all"&&e.public.length>0&&r.kind==="jmespath",wrong:"public=FIELD,\u2026 chooses among fields; the selector takes \
one, and there is no #*.",hint:{allowed:"public alone, or public=FIELD,\u2026 with #* or a whole secret",meant:kn(t)}},{when:e.only!==void 0&&!ie(e),wrong:"only\
= lists names that data may give, and this line gives its names itself.",hint:{allowed:"only= with a blank NAME before #* or a prefix",meant:a?{...t,name:""}:i(
"only")}},{when:Ye(e.only)!==void 0,wrong:`only= lists ${Ye(e.only)}, and names that are made from data are in upper case.`,hint:{allowed:"only=LOG_LEVEL,FEATUR\
E_*",meant:{...t,options:t.options.map(c=>c.startsWith("only=")?`only=${c.slice(5).toUpperCase()}`:c)}}},{when:s.versionId!==void 0&&o.kind==="prefix",wrong:"a \
version is of one secret, and a prefix can match several.",hint:{allowed:"stage=LABEL with a prefix, or version=ID with one secret",meant:i("version")}}]}function Ye(e=[]){
return e==="any"?void 0:e.find(t=>t!==t.toUpperCase())}function kn(e){let t=e.name&&!e.name.endsWith("*")?`${e.name}_*`:e.name;return{...e,name:t,selector:"*"}}
function vn(e){let t=new Map;for(let n of e)for(let r of ae(n)){let o=t.get(r.toUpperCase());if(o)throw p("E_NAME",n.line,`line ${o.line} leases the variable ${r}\
 already.`,{allowed:"one request for each variable, compared without case"});t.set(r.toUpperCase(),n)}}async function Pn(e,t){let{selector:n,expires:r}=e,o=re(e);
if(n.kind==="jmespath"&&await U(n.expression,o,s=>k({...t,selector:s})),r?.kind==="selector"){let s=i=>t.options.map(a=>a.startsWith("expires=")?`expires=${i}`:
a);await U(r.expression,o,i=>k({...t,options:s(i)}))}}function co({expiresAtTag:e,expiresAtKey:t="expires-at"}){let n=C(e);return n&&{at:n,source:`tag ${S(t)}`,firm:!0}}function lo({expiresAtTag:e,expiresAtKey:t="e\
xpires-at"},n){if(!(e===void 0||C(e)))return`The tag ${S(t)} of ${n} is "${S(e)}", which is no date, so it does not count. Allowed: ISO 8601, such as 2026-12-31\
, or seconds or milliseconds since 1970.`}function fo(e,t,n=!1){let r=new Map;for(let o of e){let{reference:s,version:i}=o,a=s.kind==="arn"?s.region:t.region,c=JSON.stringify([a,s,i.stage,i.versionId]),
l=r.get(c);l?l.requests.push(o):r.set(c,{reference:s,version:i,region:a,single:In(o,t),described:n,text:v(s),requests:[o]})}return[...r.values()]}function In({reference:e,
version:t},n){return t.stage!==void 0||t.versionId!==void 0?!0:e.kind==="arn"&&n.accountId!==void 0&&e.accountId!==n.accountId}function yo({role:e,chain:t}){return t.at(-1)??e}var Ln=2048;function xo(e,t){let n=[],r=e.map(o=>{let s=Y(o.reference);return{query:o,source:s,permissionSet:s.permissionSet(o),...s.policySize(o,t)}});r.sort((o,s)=>s.
own-o.own);for(let{query:o,source:s,permissionSet:i,shared:a,own:c}of r){let l=({parts:y,length:R})=>R+c+(y.has(s)?0:a+(y.size>0?1:0)),f=y=>{let R=y.parts.get(s);
return y.region!==o.region||l(y)>Ln||y.queries.length>0&&(s.isAlone||y.isAlone)?!1:!R||R.permissionSet===i&&R.count<s.queriesPerSession},u=n.find(f);if(!u){let{
isAlone:y=!1}=s;u={region:o.region,queries:[],parts:new Map,length:Xe([]).length,isAlone:y},n.push(u)}u.length=l(u),u.queries.push(o),u.parts.set(s,{permissionSet:i,
count:(u.parts.get(s)?.count??0)+1})}return n.map(({region:o,queries:s})=>({region:o,queries:s}))}function wo({region:e,queries:t}){let n=Math.ceil(t.length/2);
return[{region:e,queries:t.slice(0,n)},{region:e,queries:t.slice(n)}]}function So({queries:e},t){return Xe([...Je(e)].flatMap(([n,r])=>n.sessionStatements(r,t)))}
function Xe(e){return JSON.stringify({Version:"2012-10-17",Statement:e})}export{Se as a,Wn as b,Bn as c,Gn as d,Vn as e,jn as f,Kn as g,zn as h,Jn as i,Zn as j,Re as k,xt as l,be as m,b as n,Ee as o,xr as p,wr as q,V as r,w as s,x as t,
Ae as u,$e as v,E as w,Ut as x,Me as y,Ce as z,Gt as A,_ as B,Y as C,Je as D,p as E,Be as F,Ve as G,oo as H,Ze as I,co as J,lo as K,fo as L,yo as M,xo as N,wo as O,
So as P};
