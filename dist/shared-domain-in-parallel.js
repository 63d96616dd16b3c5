const require=process.getBuiltinModule;
import{a as ee,b as ye}from"./shared-domain-policies-partition.js";import{a as te,b as ne,c as ue,d as de,e as fe,f as me}from"./shared-domain-trusted-address.js";import{a as se,c as M,
e as ae,g as ce}from"./shared-domain-values-jmespath.js";import{b as w}from"./shared-domain-listing.js";import{d as v,e as P,g as ie}from"./shared-domain-values-refused-names.js";import{
e as U}from"./shared-domain-expiry-expiry.js";import{a as k,b as oe}from"./shared-domain-requests-request.js";import{a as m,c as le,e as pe}from"./shared-domain-failure.js";import{
a as re,c as D}from"./shared-domain-requests-role.js";import{b as Z,c as Y,d as X,e as N}from"./shared-inputs-scalars.js";import{a as q}from"./shared-inputs-lines.js";
import{a as l}from"./shared-domain-error.js";var ot=process.getBuiltinModule("node:os"),st=e=>ot[e];var he=st("EOL");function h(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}function L(e){return Object.keys(e).length?{title:e.title,file:e.file,
line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}function g(e,t,n){let r=new C(e,t,n);process.stdout.write(r.toString()+he)}var ge="::",C=class{constructor(t,n,r){t||(t="missing.command"),this.command=t,this.properties=n,this.message=r}toString(){let t=ge+this.command;if(this.properties&&
Object.keys(this.properties).length>0){t+=" ";let n=!0;for(let r in this.properties)if(this.properties.hasOwnProperty(r)){let o=this.properties[r];o&&(n?n=!1:t+=
",",t+=`${r}=${ct(o)}`)}}return t+=`${ge}${at(this.message)}`,t}};function at(e){return h(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function ct(e){
return h(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var lt=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var xe=lt("randomUUID");var ut=process.getBuiltinModule("node:fs"),we=e=>ut[e];var Se=we("appendFileSync");var Re=we("existsSync");var ft=process.getBuiltinModule("node:os"),mt=e=>ft[e];var I=mt("EOL");function F(e,t){let n=process.env[`GITHUB_${e}`];if(!n)throw new Error(`Unable to find environment variable for file command ${e}`);if(!Re(n))throw new Error(`M\
issing file at path: ${n}`);Se(n,`${h(t)}${I}`,{encoding:"utf8"})}function Ee(e,t){let n=`ghadelimiter_${xe()}`,r=h(t);if(e.includes(n))throw new Error(`Unexpec\
ted input: name should not contain the delimiter "${n}"`);if(r.includes(n))throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`);return`${e}\
<<${n}${I}${r}${I}${n}`}var ht=process.getBuiltinModule("node:os"),gt=e=>ht[e];var be=gt("EOL");var wt=process.getBuiltinModule("node:path"),St=e=>wt[e];var ke=St("delimiter");var ve;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(ve||(ve={}));function Vn(e){g("add-mask",{},e)}function Gn(e){process.env.GITHUB_PATH||""?F("PATH",e):g("add-path",{},e),process.env.PATH=`${e}${ke}${process.env.PATH}`}function jn(e,t){
let n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(`Input required and not supplied: ${e}`);return t&&t.trimWhitespace===
!1?n:n.trim()}function Kn(e){g("debug",{},e)}function zn(e,t={}){g("error",L(t),e instanceof Error?e.toString():e)}function Jn(e,t={}){g("warning",L(t),e instanceof Error?e.toString():
e)}function Zn(e,t={}){g("notice",L(t),e instanceof Error?e.toString():e)}function Yn(e){process.stdout.write(e+be)}function Xn(e,t){if(process.env.GITHUB_STATE||"")return F("STATE",Ee(e,t));g("save-state",{name:e},h(t))}var Pe={lease:{"parse-json-secrets":"false","name-transformation":"uppercase","auto-select-family-attempt-timeout":"1000","on-no-token":"error","min-remaining":"\
5m","warn-remaining":"14d","require-expiry":"false","check-rotation":"false","require-verify":"false","export-credentials":"none","role-duration-seconds":"3600",
"aws-profile":"secret-lease","export-env":"true","on-conflict":"error","min-mask-length":"4","mask-aws-account-id":"false","unset-current-credentials":"false","\
job-summary":"true",cli:"true",cleanup:"true","dry-run":"false",timeout:"2m","retry-max-attempts":"5"},check:{lease:"all","on-expiring":"renew","check-drift":"t\
rue","job-summary":"true"},rotate:{when:"always","command-timeout":"1m",rollback:"false","mask-aws-account-id":"false",wait:"10m",timeout:"15m","retry-max-attem\
pts":"5","job-summary":"true"},monitor:{"read-values":"true","warn-remaining":"30d","fail-on":"error","github-secrets-max-age":"365d","issue-title":"Secrets nee\
d attention","owner-issues":"false","job-summary":"true",timeout:"10m","retry-max-attempts":"8"}};function Et(e,t){return n=>{let r=e(n);return r.trim()===""?t[n]??
r:r}}function R(e,t){return e(t).trim()!==""}function Le(e,t){return t.filter(({input:n,unless:r,needs:o})=>!R(e,o)&&![void 0,"",r].includes(e(n).trim())).map(({input:n,
needs:r})=>`The input ${n} has no effect without ${r}.`)}function Ie(e,t){if(e!=="")return Oe("oidc-issuer",e).replace(/\/$/,"");let n=URL.canParse(t??"")?new URL(t??"").host:"github.com";return n==="github.com"?"http\
s://token.actions.githubusercontent.com":n.endsWith(".ghe.com")?`https://token.actions.${n}`:`https://${n}/_services/token`}function Q(e,t,n,r){let o=t(e).trim();
return o!==""?Oe(e,o):Ae(n[r]||n.AWS_ENDPOINT_URL||"")}function $e({AWS_ENDPOINT_URL:e=""}){return Ae(e)}function Ae(e){return URL.canParse(e)&&ne(new URL(e))?e:
void 0}function Oe(e,t){if(!te(t))throw new l("E_INPUT",`The input ${e} is not an address that can be trusted.`,{fix:"Allowed: an https URL without user and pas\
sword, or http on 127.0.0.1, [::1] or localhost."});return t}var bt=64;function Te(e,t){if(e!==""){if(/^[\w+=,.@-]{2,64}$/.test(e))return e;throw new l("E_INPUT",`The input role-session-name is "${e}", which STS does not \
take.`,{fix:"Allowed: 2 to 64 letters, digits and `_ + = , . @ -`."})}let{GITHUB_REPOSITORY:n="local",GITHUB_RUN_ID:r="0",GITHUB_RUN_ATTEMPT:o="1",GITHUB_JOB:s="\
job"}=t,i=H(`${r}-${o}`),a=H(s).slice(0,16);return`${H(n).slice(0,bt-i.length-a.length-2)}-${i}-${a}`}function H(e){return e.replace(/[^\w+=,.@-]/g,"-")}function Sr(e,t,n){let r=Lt(e,t,n),o=$t(e);if(Pt(e),o)for(let{reference:s}of n)_t(s,o);return{identity:o&&Tt(e,t,o,r[0]),regions:r,allowedAccountIds:Mt(e),network:Ut(
e,t),warnings:Le(e,vt)}}var kt=["auto-select-family-attempt-timeout","on-no-token"];function Rr(e){return t=>{let n=kt.find(r=>r===t);return n?Pe.lease[n]:e(t)}}
var vt=[{input:"audience",needs:"role-to-assume"},{input:"oidc-issuer",needs:"role-to-assume"},{input:"role-session-name",needs:"role-to-assume"},{input:"role-c\
hain",needs:"role-to-assume"},{input:"role-external-id",needs:"role-to-assume"},{input:"on-no-token",unless:"error",needs:"role-to-assume"}];function Pt(e){if(!R(
e,"role-to-assume"))for(let t of["session-policy","require-claims"]){if(!R(e,t))continue;let n=t==="session-policy"?"a session that exists cannot be narrowed":"\
no token of the job is looked at";throw new l("E_INPUT",`The input ${t} needs role-to-assume: without it ${n}.`,{fix:`Give \`role-to-assume\`, or leave \`${t}\` \
out.`})}}function Lt(e,t,n){let{AWS_REGION:r,AWS_DEFAULT_REGION:o}=t,s=R(e,"secret-ids")&&o||r||o||"",i=n.map(({reference:u})=>u.kind==="arn"?u.region:""),a=e("\
aws-region").trim()||s||(i.includes("")?"":i[0]??""),[c="",...d]=a.split(",").map(u=>u.trim());if(a==="")throw new l("E_INPUT","The input aws-region is empty, a\
nd neither AWS_REGION nor AWS_DEFAULT_REGION is set.",{fix:"Name the region that holds the secrets, for example `aws-region: eu-west-1`."});let f=[c,...d].find(
u=>!_e.test(u));if(f!==void 0)throw new l("E_INPUT",`The input aws-region names "${f}", which is no region.`,{fix:`Allowed: a region, for example \`${It(f)??"eu\
-west-1"}\`; or several with commas, the first one first asked.`});return[c,...d]}var _e=/^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/;function It(e){let t=e.toLowerCase().replace(
/["'`]/g,"").replace(/[\s_.]+/g,"-").replace(/([a-z])(\d)/,"$1-$2").replace(/(\d)[a-f]$/,"$1");return _e.test(t)?t:void 0}function $t(e){let t=e("role-to-assume").
trim();return t===""?void 0:D("The input role-to-assume",t)}function At(e){return q(e("role-chain")).map(({line:t,text:n})=>D(`Line ${t} of role-chain`,n))}function Ot(e,t){
if(e!==""){if(t.length===0)throw new l("E_INPUT","The input role-external-id needs role-chain.",{fix:"A role that is assumed with an OIDC token gets no external\
 id. Give the role that asks for one in `role-chain`, and in `role-to-assume` one that may assume it."});if(/^[\w+=,.@:/-]{2,1224}$/.test(e))return e;throw new l(
"E_INPUT","The input role-external-id is one that STS does not take.",{fix:"Allowed: 2 to 1,224 letters, digits and `_ + = , . @ : / -`."})}}function Tt(e,t,n,r){
let o=r.startsWith("cn-"),s=At(e);for(let i of[n,...s])Nt(i,r);return{role:n,chain:s,externalId:Ot(e("role-external-id").trim(),s),audience:e("audience").trim()||
`sts.amazonaws.com${o?".cn":""}`,issuer:Ie(e("oidc-issuer").trim(),t.GITHUB_SERVER_URL),sessionName:Te(e("role-session-name").trim(),t),policy:Dt(e("session-pol\
icy").trim()||"scoped"),requiredClaims:qt(e)}}function _t(e,{name:t,partition:n}){if(!(e.kind!=="arn"||e.partition===n))throw new l("E_INPUT",`The secret ${e.name}\
 is of the partition ${e.partition}, and the role ${t} is of ${n}.`,{fix:`Credentials of one partition work in no other: name a role of ${e.partition} in \`role-\
to-assume\`.`})}function Nt({name:e,partition:t},n){let r=ee(n);if(t!==r)throw new l("E_INPUT",`The role ${e} is of the partition ${t}, and the region ${n} is o\
f ${r}: neither knows the other.`,{fix:`Name a region of ${t} in \`aws-region\`, or a role whose ARN begins with \`arn:${r}:\`.`})}function qt(e){return q(e("re\
quire-claims")).map(({line:t,text:n})=>{let[,r,o]=/^([A-Za-z_]\w*)\s*=\s*(\S.*)$/.exec(n)??[];if(r!==void 0&&o!==void 0)return{line:t,claim:r,glob:o};throw new l(
"E_INPUT",`Line ${t} of require-claims is "${n}", which is no claim.`,{fix:"Allowed: `claim=glob`, for example `environment=production` or `ref=refs/heads/relea\
se/*`."})})}function Dt(e){return e==="scoped"||e==="none"?{kind:e}:{kind:"given",policy:re("session-policy",e,["scoped","none"])}}function Mt(e){let t=e("allowed-account-i\
ds").split(/[\s,]+/).filter(r=>r!==""),n=t.find(r=>!/^\d{12}$/.test(r));if(n!==void 0)throw new l("E_INPUT",`The input allowed-account-ids has "${n}", which is \
no account id.`,{fix:"Allowed: ids of twelve digits, separated by commas. Quote them in YAML, or a leading 0 is lost."});return t}function Ut(e,t){let n=r=>t[r]?.
toLowerCase()==="true";return{timeout:X("timeout",e("timeout")),maxAttempts:N("retry-max-attempts",e("retry-max-attempts"),{min:1,max:20}),familyTimeout:N("auto\
-select-family-attempt-timeout",e("auto-select-family-attempt-timeout"),{min:10,max:2147483647}),stsEndpoint:Q("sts-endpoint",e,t,"AWS_ENDPOINT_URL_STS"),secretsManagerEndpoint:Q(
"secretsmanager-endpoint",e,t,"AWS_ENDPOINT_URL_SECRETS_MANAGER"),emulator:$e(t),useFips:n("AWS_USE_FIPS_ENDPOINT"),useDualstack:n("AWS_USE_DUALSTACK_ENDPOINT")}}var B={service:"secretsmanager",load:()=>import("./shared-sources-secrets-manager-client-store-exports.js")};async function x(e,t,n){let r=[],o=e.entries(),s=!1,i=async()=>{try{for(let[a,c]of o){if(s)return;r[a]=await n(c)}}catch(a){throw s=!0,a}};return await Promise.
all(Array.from({length:Math.min(t,e.length)},i)),r}var Ct=10;async function Ne(e,t){let n=[...e].flatMap(([{described:s},i])=>s&&!(i instanceof m)?i.map(({arn:a})=>a):[]);if(n.length===0)return new Map(e);let r=await Ft(
[...new Set(n)],t),o=s=>{let i=r.get(s.arn);return i?{...s,description:i}:s};return new Map([...e].map(([s,i])=>[s,i instanceof m?i:i.map(o)]))}async function Ft(e,t){
let n,r=new Map;return await x(e,Ct,async o=>{try{r.set(o,n??await t.describe(o))}catch(s){if(!(s instanceof m))throw s;pe(s)&&(n=s),r.set(o,s)}}),r}var E=20;function qe(e){let t=e.some(({reference:r})=>r.kind==="prefix"),n=e.filter(({unread:r})=>!r);return{values:n.length>0,listing:t,batching:n.length>0&&(t||
n.filter(({single:r})=>!r).length>1),describing:e.some(({described:r})=>r),removing:e.some(({removable:r})=>r)}}function De({reference:e,described:t,unread:n}){
return[e.kind==="prefix"&&"list",t&&"describe",!n&&"read"].join(" ")}function Me(e,t){let n={...qe([e]),batching:!0},r=Fe(e,t).reduce((s,i)=>s+i.length+3,0),o=Ce(
[],n,e.region,t);return{shared:JSON.stringify(o).length-2,own:r}}function Ue(e,t){let n=e.flatMap(r=>Fe(r,t));return Ce(n,qe(e),e[0]?.region??"",t)}function Ce(e,t,n,{
partition:r}){let o=[...t.values?["secretsmanager:GetSecretValue"]:[],...t.describing?["secretsmanager:DescribeSecret"]:[],...t.removing?["secretsmanager:Delete\
Secret","secretsmanager:RestoreSecret"]:[]],s=[...t.batching?["secretsmanager:BatchGetSecretValue"]:[],...t.listing?["secretsmanager:ListSecrets"]:[]];return[{Effect:"\
Allow",Action:o.length===1?o[0]??"":o,Resource:e},...s.length>0?[{Effect:"Allow",Action:s,Resource:"*"}]:[],...t.values?[{Effect:"Allow",Action:"kms:Decrypt",Resource:"\
*",Condition:Qt(n,r)}]:[]]}function Qt(e,t){return ye("secretsmanager",e,t)}function Fe({reference:e,region:t},n){let r=o=>`arn:${n.partition}:secretsmanager:${t}\
:${n.accountId}:secret:${o}`;switch(e.kind){case"name":return[r(`${e.name}-??????`)];case"prefix":return[r(`${e.prefix}*`)];case"arn":return[/-[A-Za-z0-9]{6}$/.
test(e.name)?e.arn:`${e.arn}-??????`]}}var $=10;async function Qe(e,t){let n=new Map,r=e.filter(({reference:i})=>i.kind==="prefix"),o=e.filter(({reference:i})=>i.kind!=="prefix"),s=o.filter(({single:i})=>!i);
return await Promise.all([...o.filter(({single:i})=>i).map(async i=>n.set(i,await Ht(i,t))),...r.map(async i=>n.set(i,await Bt(i,t))),He(s.map(({reference:i})=>k(
i)),t).then(i=>{for(let[a,c]of s.entries())n.set(c,jt(i[a]))})]),Ne(n,t)}async function Ht({reference:e,version:t},n){return Be(async()=>[await n.get(e,t)])}async function Bt({
reference:e,version:t},n){return e.kind!=="prefix"?[]:Be(async()=>{let r=(await n.list(e.prefix)).sort(),o=t.stage?await x(r,$,a=>A(a,n,t.stage)):await He(r,n),
s=o.findIndex(a=>a instanceof m),i=o[s];if(i instanceof m)throw i.secretName=fe(r[s]??"")?.name.replace(/-[A-Za-z0-9]{6}$/,""),i;return o.filter(a=>!(a instanceof
m))})}async function He(e,t){return e.length===1?Promise.all(e.map(r=>A(r,t))):(await x(Kt(e,E),$,r=>Wt(r,t))).flat()}async function Wt(e,t){try{let{secrets:n,refusals:r}=await t.
batch(e);return await x(e,$,async o=>{let s=n.find(c=>Vt(c,o));if(s)return s;let i=r.find(({secretId:c})=>c===o),a=i&&new m("BatchGetSecretValue",{kind:"answer",
...i});return a&&le(a)==="fail"?a:A(o,t)})}catch(n){if(!(n instanceof m))throw n;return Gt(n)?x(e,$,r=>A(r,t)):e.map(()=>n)}}async function A(e,t,n){try{return await t.
get(me(e),n===void 0?{}:{stage:n})}catch(r){if(r instanceof m)return r;throw r}}function Vt({arn:e,name:t},n){return e===n||t===n||e.startsWith(`${n}-`)&&e.length===
n.length+7}function Gt({code:e}){return e?.startsWith("AccessDenied")===!0}function jt(e){return e instanceof m?e:e?[e]:[]}async function Be(e){try{return await e()}catch(t){
if(t instanceof m)return t;throw t}}function Kt(e,t){let n=[];for(let r=0;r<e.length;r+=t)n.push(e.slice(r,r+t));return n}var O={name:ue,title:"Secrets Manager",options:{},versionIds:{pattern:/^.{32,64}$/s,wrong:"version needs an id of 32 to 64 characters.",allowed:"version=ID; a s\
tage is chosen with stage=LABEL"},readReference:de,permissionSet:De,queriesPerSession:E,policySize:Me,sessionStatements:Ue,permissionsToRead:async(...e)=>(await import("./required-permissions.js")).
permissionsToRead(...e),firstRequests:e=>[{client:B,count:zt(e)}],read:async(e,t,n)=>Qe(e,await n(B,t)),explain:async(...e)=>(await import("./refused-secret.js")).
explainSecret(...e)};function zt(e){let t=e.filter(({reference:n,single:r})=>n.kind!=="prefix"&&!r);return e.length-t.length+Math.ceil(t.length/E)}var T="Allowed: [NAME ,] REFERENCE[#SELECTOR] [OPTION ...], such as: DB_PASSWORD, prod/db#password optional";function p(e,t,n,r={}){let o=[];return r.allowed!==
void 0&&o.push(`Allowed: ${r.allowed}.`),r.meant!==void 0&&o.push(`Probably meant: ${typeof r.meant=="string"?r.meant:b(r.meant)}`),o.length===0&&o.push(T),new l(
e,`Line ${t} of secrets: ${n}`,{fix:o.join(`
`)})}function b({name:e,reference:t,selector:n,options:r}){return[(e===void 0?"":`${e}, `)+V(t,n),...r].join(" ").trimStart()}function V(e,t){return t===void 0?
e:`${e}#${t}`}function G(e,t){let n=e.trim();if(n===""||n.startsWith("#"))return;let[r,o]=Jt(n),[s,...i]=Zt(o,t);if(s===void 0)throw p("E_REQUEST",t,"there is a\
 NAME and no secret after it.",{allowed:"NAME, REFERENCE, where REFERENCE is a secret's name, its ARN, or a prefix that ends in *"});let a=s.indexOf("#");return a<
0?{line:t,name:r,reference:s,selector:void 0,options:i}:{line:t,name:r,reference:s.slice(0,a),selector:s.slice(a+1),options:i}}function Jt(e){let t=e.indexOf(","),
n=e.indexOf("#");return t<0||n>=0&&n<t?[void 0,e]:[e.slice(0,t).trim(),e.slice(t+1)]}function Zt(e,t){let n=[],r=We(e,0);for(;r<e.length&&!/^#(\s|$)/.test(e.slice(
r,r+2));){let o=Xt(e,r,t);n.push(e.slice(r,o)),r=We(e,o)}return n}function We(e,t){let n=t;for(;n<e.length&&j(e,n);)n+=1;return n}var j=(e,t)=>/\s/.test(e.charAt(
t)),Yt={"[":"]","(":")","{":"}"},Ve="expires=";function Xt(e,t,n){let r=t;for(;r<e.length&&!j(e,r);){if(e.charAt(r)==="#")return Ge(e,r+1,n);if(e.startsWith(Ve,
r)&&r===t)return Ge(e,r+Ve.length,n);r+=1}return r}function Ge(e,t,n){let r=[],o=t;for(;o<e.length&&(r.length>0||!j(e,o));){let i=e.charAt(o);if(i==='"'||i==="'"||
i==="`"){o=en(e,o,n);continue}let a=Yt[i];if(a!==void 0)r.push(a);else if(i===r.at(-1))r.pop();else if(i==="]"||i===")"||i==="}")throw W(n,`${i} closes nothing`);
o+=1}let s=r.at(-1);if(s!==void 0)throw W(n,`${s} is missing`);return o}function en(e,t,n){let r=e.charAt(t);for(let o=t+1;o<e.length;o+=1)if(e.charAt(o)==="\\")
o+=1;else if(e.charAt(o)===r)return o+1;throw W(n,`a ${r} is missing`)}function W(e,t){return p("E_SELECTOR",e,`the expression's quotes or brackets do not match\
: ${t}.`,{allowed:"a JMESPath expression, https://jmespath.org/specification.html"})}var K=new Map([["optional",_("optional",{optional:!0})],["public",rn],["only",on],["file",_("file",{file:!0})],["base64",_("base64",{base64:!0})],["trim",_("tri\
m",{trim:!0})],["stage",sn],["version",an],["expires",pn],["max-age",cn],["max-scopes",ln]]),tn="optional, public, public=FIELD,\u2026, only=NAME,NAME_*, file, base6\
4, trim, stage=LABEL, version=ID, expires=\u2026, max-age=DURATION, max-scopes=SCOPE,\u2026";function je(e,{options:t}){let n=e.options.map(z).filter(({key:r})=>Object.
hasOwn(t,r));return new Map(n.map(({key:r,value:o=""})=>[r,o]))}function Ke(e,t){let n={optional:!1,public:[],file:!1,base64:!1,version:{}},r=new Set;for(let o of e.
options){let{key:s,value:i}=z(o),a=Object.hasOwn(t.options,s),c=K.get(s);if(!c&&!a)throw fn(e,o,s,t);if(r.has(s))throw p("E_REQUEST",e.line,`the option ${s} is \
given twice.`);if(r.add(s),!c)continue;let f=c(i,(u,y)=>p("E_REQUEST",e.line,u,nn(e,o,y)),t);n={...n,...f,version:{...n.version,...f.version}}}return n}function z(e){
let t=e.indexOf("=");return t<0?{key:e,value:void 0}:{key:e.slice(0,t),value:e.slice(t+1)}}function nn(e,t,n){let r=ze(e.options,t);return{allowed:n,...r&&{meant:{
...e,options:r}}}}function ze(e,t){if(!/^(?:only|public|max-scopes)=/.test(t))return;let n=e.indexOf(t),r=e.slice(n+1),o=r.findIndex(f=>K.has(z(f).key)),s=r.slice(
0,o<0?r.length:o),[i="",...a]=t.split("="),c=[a.join("="),...s].flatMap(f=>f.split(",")).filter(f=>f!==""),d=`${i}=${c.join(",")}`;if(!(c.length===0||d===t))return[
...e.slice(0,n),d,...r.slice(s.length)]}function _(e,t){return(n,r)=>{if(n!==void 0)throw r(`the option ${e} takes no value.`,`${e}, or nothing at all`);return t}}
function rn(e,t){if(e===void 0)return{public:"all"};let n=e.split(",");if(n.includes(""))throw t("public= has an empty field.","public=host,port without white s\
pace");return{public:n}}function on(e,t){let n="only=LOG_LEVEL,FEATURE_* without white space, or only=* for any name that is not refused";if(!e)throw t("only ne\
eds the names that data may give.",n);if(e==="*")return{only:"any"};let r=e.split(",");if(r.includes(""))throw t("only= has an empty name: a comma or white spac\
e too many.",n);for(let o of r){if(!v(o.replace(/\*$/,"")))throw t(`only= lists "${o}", which is no name.`,n);let s=o.endsWith("*")?void 0:P(o);if(s!==void 0)throw t(
`only= lists ${o}, which ${s}.`,"another name")}return{only:r}}function sn(e,t){if(!e||e.length>256)throw t("stage needs a label of 1 to 256 characters.","stage\
=AWSPREVIOUS, for example");return{version:{stage:e}}}function an(e="",t,{versionIds:{pattern:n,wrong:r,allowed:o}}){if(!n.test(e))throw t(r,o);return{version:{
versionId:e}}}function cn(e,t){let n=Y(e??"");if(!n)throw t("max-age needs a duration above zero.",Z);return{maxAge:n}}function ln(e="",t){let n=e.split(",");if(n.
includes(""))throw t("max-scopes has an empty scope.","max-scopes=read:packages,repo:*");return{maxScopes:n}}function pn(e,t){let n="expires=never, expires=own,\
 expires=2027-01-31, expires=2027-01-31T12:00:00Z, or expires=SELECTOR";if(!e)throw t("expires needs a value.",n);return{expires:un(e,()=>t(`expires=${e} is no \
date.`,n))}}function un(e,t){if(e==="never"||e==="own")return{kind:e};if(!/^[+-]?\d|^["'`]\d{4}-\d\d-/.test(e))return{kind:"selector",expression:e};let n=dn(e);
if(!n)throw t();return{kind:"at",at:n}}function dn(e){let n=/^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?$/.exec(e)?.[1];if(n===void 0)
return;let r=new Date(`${n}T00:00:00Z`);if(Number.isNaN(r.getTime())||!r.toISOString().startsWith(n))return;let o=new Date(e);return Number.isNaN(o.getTime())?void 0:
o}function fn(e,t,n,{options:r}){if(t.startsWith("#"))return p("E_REQUEST",e.line,`${t} is no option.`,{allowed:'a selector right behind the reference, or a com\
ment that begins with "# "',meant:{...e,selector:t.slice(1),options:e.options.filter(c=>c!==t)}});let o=e.options.slice(0,e.options.indexOf(t)).findLast(c=>/^(?:only|public|max-scopes)=/.
test(c)),s=o===void 0?void 0:ze(e.options,o);if(s&&o!==void 0&&e.options.indexOf(o)===e.options.indexOf(t)-1)return p("E_REQUEST",e.line,`white space ends ${o},\
 so that ${t} would be an option.`,{allowed:"a list with commas and without white space",meant:{...e,options:s}});let i=mn(n),a=e.options.map(c=>c===t?t.replace(
n,i??n):c);return p("E_REQUEST",e.line,`${t} is no option.`,{allowed:[...Object.values(r),tn].join(", "),...i!==void 0&&{meant:{...e,options:a}}})}function mn(e){
let t=e.toLowerCase().slice(0,2);return t.length<2?void 0:[...K.keys()].find(n=>n.startsWith(t))}var yn=[{prefix:/^(?:ssm:|arn:aws[a-z-]*:ssm:)/,load:async()=>(await import("./parameter-store.js")).parameterStore},{prefix:/^app:/,load:async()=>(await import("./github-app.js")).
githubApp},{prefix:/^(?:ecr|codeartifact|rds):/,load:async e=>(await import("./aws-tokens.js")).tokensOf(e)}],Je=new Map([[O.name,O]]);async function Ze(e){let t=await yn.
find(({prefix:n})=>n.test(e))?.load(e);return t?(Je.set(t.name,t),t):O}function J({source:e}){let t=Je.get(e);if(!t)throw new Error(`The source ${e} was not loa\
ded.`);return t}function Ye(e){return Map.groupBy(e,({reference:t})=>J(t))}async function so(e){let t=[],n=e.split(`
`);for(let[r,o]of n.entries()){let s=await hn(o,r+1,n.slice(r+1));s&&t.push(s)}if(t.length===0)throw new l("E_INPUT","The input secrets asks for nothing.",{fix:"\
Allowed: one request a line, for example: DB_PASSWORD, prod/db#password"});return Ln(t),t}async function hn(e,t,n){let r;try{let a=G(e,t);r=a&&await nt(a)}catch(a){
throw await Xe({input:"secrets",raw:e,line:t,error:a,following:n,allowed:T,fault:et})}let{naming:o,reference:s}=r??{};if(o?.kind!=="derived"||s?.kind!=="name"||
!/^[A-Za-z_]\w*=./.test(s.name))return r;let i=await Xe({input:"secrets",raw:e,line:t,note:`A secret that is called so takes a NAME before it: NAME, ${e.trim()}`,
allowed:T,fault:et});if(i)throw i;return r}async function Xe(e){return(await import("./shared-inputs-foreign-line.js")).foreignLine(e)}async function et(e){try{let t=G(
e,1);t&&await nt(t);return}catch(t){return t}}async function nt(e){let t=await Ze(e.reference),n=wn(e),r=xn(e,t),o=Sn(e),s=Ke(e,t),i={line:e.line,text:V(e.reference,
e.selector),reference:r,naming:o,selector:n,...s};return await In(i,e),bn(i,e),await gn(i),i}async function gn({line:e,only:t=[]}){for(let n of t==="any"?[]:t){
let r=n.endsWith("*")?await ie(n):void 0;if(r!==void 0)throw p("E_NAME",e,`only= lists ${n}, which matches ${r} too, and data may not choose that.`,{allowed:"na\
mes spelled out, or a longer beginning"})}}function xn(e,t){let n=t.readReference(e.reference,je(e,t));if("kind"in n)return n;let{reason:r,meant:o}=n,[s="",...i]=o?.
split(" ")??[];throw e.reference===""?p("E_REQUEST",e.line,`${r}.`,{allowed:"REFERENCE#SELECTOR; a comment begins the line with #, or stands behind one between \
spaces"}):p("E_REQUEST",e.line,`${w(e.reference)} is no reference to a secret: ${r}.`,{...o!==void 0&&{meant:{...e,reference:s,options:[...i,...e.options]}}})}function wn(e){
if(e.selector===void 0)return{kind:"whole"};if(e.selector==="*")return{kind:"fields"};if(e.selector!=="")return{kind:"jmespath",expression:e.selector};throw p("\
E_REQUEST",e.line,"there is no selector after #.",{allowed:"#* for every field, #FIELD or another JMESPath expression for one value, no # for the whole value",meant:{
...e,selector:"*"}})}function Sn(e){let{name:t}=e;if(t===void 0)return{kind:"derived"};if(t==="")return{kind:"prefixed",text:""};if(/\s/.test(t))throw Rn(e,t);let n=t.
endsWith("*")?t.slice(0,-1):t;if(!v(n))throw p("E_NAME",e.line,`${t} is no name for a variable.`,{allowed:"letters, digits and _, not a digit first; NAME_* to b\
egin several names; or nothing before the comma"});if(n!==t)return{kind:"prefixed",text:n};let r=P(t);if(r!==void 0)throw p("E_NAME",e.line,`the name ${t} ${r}.`,
{allowed:"another NAME"});return{kind:"exact",name:t}}function Rn(e,t){let n=b({...e,name:void 0}),r=/^(\S+)(\s.*(?:public|only)=.*)$/.exec(t);return p("E_NAME",
e.line,`${t} stands before a comma and is no name for a variable.`,{allowed:"NAME, REFERENCE; other commas stand only behind #",...r&&{meant:`${En(r[1]??"",r[2]??
"")}${r[2]},${n}`}})}function En(e,t){let n=/\bonly=/.test(t);return`${n?", ":""}${e}${n&&e.endsWith("*")?"":"#*"}`}function bn(e,t){let n=[...kn(e,t),...vn(e,t)].
find(({when:r})=>r);if(n)throw p("E_REQUEST",t.line,n.wrong,n.hint)}function kn({naming:e,selector:t,reference:n},r){let o=n.kind==="prefix",s=t.kind==="jmespat\
h"&&se(t.expression)!==void 0;return[{when:e.kind==="exact"&&t.kind==="fields",wrong:`#* gives several values, and ${r.name} is the name of one.`,hint:{allowed:"\
NAME_*, nothing before the comma, or no NAME",meant:{...r,name:`${r.name?.replace(/_$/,"")}_*`}}},{when:e.kind==="prefixed"&&t.kind==="whole"&&!o,wrong:`${r.name||
"a blank NAME"} is for several values, and a whole secret is one.`,hint:{allowed:"NAME_* with #*, with one field, or with a prefix",meant:{...r,selector:"*"}}},
{when:e.kind==="derived"&&t.kind==="jmespath"&&!s,wrong:`no name can be made of ${r.selector}.`,hint:{allowed:"a NAME before it",meant:{...r,name:o?"NAME_*":"NA\
ME"}}},{when:e.kind==="prefixed"&&t.kind==="jmespath"&&!s&&!o,wrong:`no name can be made of ${r.selector}.`,hint:{allowed:"a NAME of its own",meant:{...r,name:r.
name?.replace(/_?\*$/,"")||"NAME"}}}]}function vn(e,t){let{naming:n,selector:r,reference:o,version:s}=e,i=(...c)=>({...t,options:t.options.filter(d=>!c.includes(
d.split("=")[0]??""))}),a=r.kind==="fields"||o.kind==="prefix"&&n.kind!=="exact";return[{when:e.file&&a,wrong:"file needs one value, and this gives several.",hint:{
allowed:"file with one secret, or with one field of it",meant:i("file")}},{when:e.file&&e.base64,wrong:"file writes the bytes as they are, so base64 has nothing\
 to do.",hint:{allowed:"file or base64",meant:i("base64")}},{when:e.trim===!0&&(e.file||e.base64),wrong:"file and base64 keep every byte, so trim contradicts th\
em.",hint:{allowed:"trim, or file, or base64",meant:i("trim")}},{when:e.base64&&r.kind!=="whole",wrong:"base64 is for a whole binary value, which has no fields.",
hint:{allowed:"base64 or a selector",meant:i("base64")}},{when:e.base64&&e.expires?.kind==="selector",wrong:"a binary value has no field that could say when it \
expires.",hint:{allowed:"expires=DATE or expires=never beside base64",meant:i("expires")}},{when:e.public!=="all"&&e.public.length>0&&r.kind==="jmespath",wrong:"\
public=FIELD,\u2026 chooses among fields; the selector takes one, and there is no #*.",hint:{allowed:"public alone, or public=FIELD,\u2026 with #* or a whole secret",
meant:Pn(t)}},{when:e.only!==void 0&&!ae(e),wrong:"only= lists names that data may give, and this line gives its names itself.",hint:{allowed:"only= with a blan\
k NAME before #* or a prefix",meant:a?{...t,name:""}:i("only")}},{when:tt(e.only)!==void 0,wrong:`only= lists ${tt(e.only)}, and names that are made from data a\
re in upper case.`,hint:{allowed:"only=LOG_LEVEL,FEATURE_*",meant:{...t,options:t.options.map(c=>c.startsWith("only=")?`only=${c.slice(5).toUpperCase()}`:c)}}},
{when:s.versionId!==void 0&&o.kind==="prefix",wrong:"a version is of one secret, and a prefix can match several.",hint:{allowed:"stage=LABEL with a prefix, or v\
ersion=ID with one secret",meant:i("version")}}]}function tt(e=[]){return e==="any"?void 0:e.find(t=>t!==t.toUpperCase())}function Pn(e){let t=e.name&&!e.name.endsWith(
"*")?`${e.name}_*`:e.name;return{...e,name:t,selector:"*"}}function Ln(e){let t=new Map;for(let n of e)for(let r of ce(n)){let o=t.get(r.toUpperCase());if(o)throw p(
"E_NAME",n.line,`line ${o.line} leases the variable ${r} already.`,{allowed:"one request for each variable, compared without case"});t.set(r.toUpperCase(),n)}}async function In(e,t){
let{selector:n,expires:r}=e,o=oe(e);if(n.kind==="jmespath"&&await M(n.expression,o,s=>b({...t,selector:s})),r?.kind==="selector"){let s=i=>t.options.map(a=>a.startsWith(
"expires=")?`expires=${i}`:a);await M(r.expression,o,i=>b({...t,options:s(i)}))}}function lo({expiresAtTag:e,expiresAtKey:t="expires-at"}){let n=U(e);return n&&{at:n,source:`tag ${w(t)}`,firm:!0}}function po({expiresAtTag:e,expiresAtKey:t="e\
xpires-at"},n){if(!(e===void 0||U(e)))return`The tag ${w(t)} of ${n} is "${w(e)}", which is no date, so it does not count. Allowed: ISO 8601, such as 2026-12-31\
, or seconds or milliseconds since 1970.`}function mo(e,t,n=!1){let r=new Map;for(let o of e){let{reference:s,version:i}=o,a=s.kind==="arn"?s.region:t.region,c=JSON.stringify([a,s,i.stage,i.versionId]),
d=r.get(c);d?d.requests.push(o):r.set(c,{reference:s,version:i,region:a,single:$n(o,t),described:n,text:k(s),requests:[o]})}return[...r.values()]}function $n({reference:e,
version:t},n){return t.stage!==void 0||t.versionId!==void 0?!0:e.kind==="arn"&&n.accountId!==void 0&&e.accountId!==n.accountId}function ho({role:e,chain:t}){return t.at(-1)??e}var An=2048;function wo(e,t){let n=[],r=e.map(o=>{let s=J(o.reference);return{query:o,source:s,permissionSet:s.permissionSet(o),...s.policySize(o,t)}});r.sort((o,s)=>s.
own-o.own);for(let{query:o,source:s,permissionSet:i,shared:a,own:c}of r){let d=({parts:y,length:S})=>S+c+(y.has(s)?0:a+(y.size>0?1:0)),f=y=>{let S=y.parts.get(s);
return y.region!==o.region||d(y)>An||y.queries.length>0&&(s.isAlone||y.isAlone)?!1:!S||S.permissionSet===i&&S.count<s.queriesPerSession},u=n.find(f);if(!u){let{
isAlone:y=!1}=s;u={region:o.region,queries:[],parts:new Map,length:rt([]).length,isAlone:y},n.push(u)}u.length=d(u),u.queries.push(o),u.parts.set(s,{permissionSet:i,
count:(u.parts.get(s)?.count??0)+1})}return n.map(({region:o,queries:s})=>({region:o,queries:s}))}function So({region:e,queries:t}){let n=Math.ceil(t.length/2);
return[{region:e,queries:t.slice(0,n)},{region:e,queries:t.slice(n)}]}function Ro({queries:e},t){return rt([...Ye(e)].flatMap(([n,r])=>n.sessionStatements(r,t)))}
function rt(e){return JSON.stringify({Version:"2012-10-17",Statement:e})}export{ve as a,Vn as b,Gn as c,jn as d,Kn as e,zn as f,Jn as g,Zn as h,Yn as i,Xn as j,Pe as k,Et as l,R as m,Le as n,Sr as o,Rr as p,B as q,x as r,E as s,Qt as t,
Fe as u,He as v,Kt as w,O as x,J as y,Ye as z,p as A,G as B,Ke as C,so as D,Xe as E,et as F,lo as G,po as H,mo as I,ho as J,wo as K,So as L,Ro as M};
