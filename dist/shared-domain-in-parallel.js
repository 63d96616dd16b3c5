const require=process.getBuiltinModule;
import{a as te}from"./shared-domain-policies-via-service.js";import{b as E}from"./shared-domain-listing.js";import{d as Z,e as Y}from"./shared-domain-values-refused-names.js";import{e as D}from"./shared-domain-expiry-expiry.js";
import{a as J}from"./shared-domain-requests-request.js";import{a as f,c as X,e as ee}from"./shared-domain-failure.js";import{a as z,c as L}from"./shared-domain-requests-role.js";
import{b as V,c as j,d as K,e as $}from"./shared-inputs-scalars.js";import{a as _}from"./shared-inputs-lines.js";import{a as l}from"./shared-domain-error.js";var Me=process.getBuiltinModule("node:os"),Fe=e=>Me[e];var ne=Fe("EOL");function y(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}function P(e){return Object.keys(e).length?{title:e.title,file:e.file,
line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}function g(e,t,n){let r=new N(e,t,n);process.stdout.write(r.toString()+ne)}var re="::",N=class{constructor(t,n,r){t||(t="missing.command"),this.command=t,this.properties=n,this.message=r}toString(){let t=re+this.command;if(this.properties&&
Object.keys(this.properties).length>0){t+=" ";let n=!0;for(let r in this.properties)if(this.properties.hasOwnProperty(r)){let o=this.properties[r];o&&(n?n=!1:t+=
",",t+=`${r}=${Be(o)}`)}}return t+=`${re}${Qe(this.message)}`,t}};function Qe(e){return y(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function Be(e){
return y(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var We=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var oe=We("randomUUID");var Ve=process.getBuiltinModule("node:fs"),se=e=>Ve[e];var ie=se("appendFileSync");var ae=se("existsSync");var Ke=process.getBuiltinModule("node:os"),ze=e=>Ke[e];var v=ze("EOL");function U(e,t){let n=process.env[`GITHUB_${e}`];if(!n)throw new Error(`Unable to find environment variable for file command ${e}`);if(!ae(n))throw new Error(`M\
issing file at path: ${n}`);ie(n,`${y(t)}${v}`,{encoding:"utf8"})}function ce(e,t){let n=`ghadelimiter_${oe()}`,r=y(t);if(e.includes(n))throw new Error(`Unexpec\
ted input: name should not contain the delimiter "${n}"`);if(r.includes(n))throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`);return`${e}\
<<${n}${v}${r}${v}${n}`}var Ze=process.getBuiltinModule("node:os"),Ye=e=>Ze[e];var pe=Ye("EOL");var et=process.getBuiltinModule("node:path"),tt=e=>et[e];var le=tt("delimiter");var ue;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(ue||(ue={}));function gn(e){g("add-mask",{},e)}function xn(e){process.env.GITHUB_PATH||""?U("PATH",e):g("add-path",{},e),process.env.PATH=`${e}${le}${process.env.PATH}`}function hn(e,t){
let n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(`Input required and not supplied: ${e}`);return t&&t.trimWhitespace===
!1?n:n.trim()}function Sn(e){g("debug",{},e)}function wn(e,t={}){g("error",P(t),e instanceof Error?e.toString():e)}function Rn(e,t={}){g("warning",P(t),e instanceof Error?e.toString():
e)}function bn(e,t={}){g("notice",P(t),e instanceof Error?e.toString():e)}function En(e){process.stdout.write(e+pe)}function Pn(e,t){if(process.env.GITHUB_STATE||"")return U("STATE",ce(e,t));g("save-state",{name:e},y(t))}var de={lease:{"parse-json-secrets":"false","name-transformation":"uppercase","auto-select-family-attempt-timeout":"1000","on-no-token":"error","min-remaining":"\
5m","warn-remaining":"14d","require-expiry":"false","check-rotation":"false","require-verify":"false","export-credentials":"none","role-duration-seconds":"3600",
"aws-profile":"secret-lease","export-env":"true","on-conflict":"error","min-mask-length":"4","mask-aws-account-id":"false","unset-current-credentials":"false","\
job-summary":"true",cli:"true",cleanup:"true","dry-run":"false",timeout:"2m","retry-max-attempts":"5"},check:{lease:"all","on-expiring":"renew","check-drift":"t\
rue","job-summary":"true"},rotate:{when:"always","command-timeout":"1m",rollback:"false","mask-aws-account-id":"false",wait:"10m",timeout:"15m","retry-max-attem\
pts":"5","job-summary":"true"},monitor:{"read-values":"true","warn-remaining":"30d","fail-on":"error","github-secrets-max-age":"365d","issue-title":"Secrets nee\
d attention","job-summary":"true",timeout:"10m","retry-max-attempts":"8"}};function rt(e,t){return n=>{let r=e(n);return r.trim()===""?t[n]??r:r}}function fe(e,t){if(e!=="")return ge("oidc-issuer",e).replace(/\/$/,"");let n=URL.canParse(t??"")?new URL(t??"").host:"github.com";return n==="github.com"?"http\
s://token.actions.githubusercontent.com":n.endsWith(".ghe.com")?`https://token.actions.${n}`:`https://${n}/_services/token`}function q(e,t,n,r){let o=t(e).trim();
return o!==""?ge(e,o):ye(n[r]||n.AWS_ENDPOINT_URL||"")}function me({AWS_ENDPOINT_URL:e=""}){return ye(e)}function ye(e){return URL.canParse(e)&&xe(new URL(e))?e:
void 0}function ot(e){let t=URL.canParse(e)?new URL(e):void 0;return(t?.protocol==="https:"||t?.protocol==="http:"&&xe(t))&&!t.username&&!t.password}function ge(e,t){
if(!ot(t))throw new l("E_INPUT",`The input ${e} is not an address that can be trusted.`,{fix:"Allowed: an https URL without user and password, or http on 127.0.\
0.1, [::1] or localhost."});return t}function xe({hostname:e}){return e==="localhost"||e==="[::1]"||/^127(\.\d{1,3}){3}$/.test(e)}function R(e,t){return e(t).trim()!==""}function he(e,t){return t.filter(({input:n,unless:r,needs:o})=>!R(e,o)&&![void 0,"",r].includes(e(n).trim())).map(({input:n,
needs:r})=>`The input ${n} has no effect without ${r}.`)}var st=64;function Se(e,t){if(e!==""){if(/^[\w+=,.@-]{2,64}$/.test(e))return e;throw new l("E_INPUT",`The input role-session-name is "${e}", which STS does not \
take.`,{fix:"Allowed: 2 to 64 letters, digits and `_ + = , . @ -`."})}let{GITHUB_REPOSITORY:n="local",GITHUB_RUN_ID:r="0",GITHUB_RUN_ATTEMPT:o="1",GITHUB_JOB:s="\
job"}=t,i=C(`${r}-${o}`),a=C(s).slice(0,16);return`${C(n).slice(0,st-i.length-a.length-2)}-${i}-${a}`}function C(e){return e.replace(/[^\w+=,.@-]/g,"-")}function Bn(e,t,n){let r=pt(e,t,n),o=lt(e);return ct(e),{identity:o&&ft(e,t,o,r[0]),regions:r,allowedAccountIds:gt(e),network:xt(e,t),warnings:he(e,at)}}var it=[
"auto-select-family-attempt-timeout","on-no-token"];function Wn(e){return t=>{let n=it.find(r=>r===t);return n?de.lease[n]:e(t)}}var at=[{input:"audience",needs:"\
role-to-assume"},{input:"oidc-issuer",needs:"role-to-assume"},{input:"role-session-name",needs:"role-to-assume"},{input:"role-chain",needs:"role-to-assume"},{input:"\
role-external-id",needs:"role-to-assume"},{input:"on-no-token",unless:"error",needs:"role-to-assume"}];function ct(e){if(!R(e,"role-to-assume"))for(let t of["se\
ssion-policy","require-claims"]){if(!R(e,t))continue;let n=t==="session-policy"?"a session that exists cannot be narrowed":"no token of the job is looked at";throw new l(
"E_INPUT",`The input ${t} needs role-to-assume: without it ${n}.`,{fix:`Give \`role-to-assume\`, or leave \`${t}\` out.`})}}function pt(e,t,n){let{AWS_REGION:r,
AWS_DEFAULT_REGION:o}=t,s=R(e,"secret-ids")&&o||r||o||"",i=n.map(({reference:p})=>p.kind==="arn"?p.region:""),a=e("aws-region").trim()||s||(i.includes("")?"":i[0]??
""),[c="",...u]=a.split(",").map(p=>p.trim());if(a==="")throw new l("E_INPUT","The input aws-region is empty, and neither AWS_REGION nor AWS_DEFAULT_REGION is s\
et.",{fix:"Name the region that holds the secrets, for example `aws-region: eu-west-1`."});let d=[c,...u].find(p=>!/^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/.test(p));if(d!==
void 0)throw new l("E_INPUT",`The input aws-region names "${d}", which is no region.`,{fix:"Allowed: a region, for example `eu-west-1`; or several with commas, \
the first one first asked."});return[c,...u]}function lt(e){let t=e("role-to-assume").trim();return t===""?void 0:L("The input role-to-assume",t)}function ut(e){
return _(e("role-chain")).map(({line:t,text:n})=>L(`Line ${t} of role-chain`,n))}function dt(e,t){if(e!==""){if(t.length===0)throw new l("E_INPUT","The input ro\
le-external-id needs role-chain.",{fix:"A role that is assumed with an OIDC token gets no external id. Give the role that asks for one in `role-chain`, and in `\
role-to-assume` one that may assume it."});if(/^[\w+=,.@:/-]{2,1224}$/.test(e))return e;throw new l("E_INPUT","The input role-external-id is one that STS does n\
ot take.",{fix:"Allowed: 2 to 1,224 letters, digits and `_ + = , . @ : / -`."})}}function ft(e,t,n,r){let o=r.startsWith("cn-"),s=ut(e);return{role:n,chain:s,externalId:dt(
e("role-external-id").trim(),s),audience:e("audience").trim()||`sts.amazonaws.com${o?".cn":""}`,issuer:fe(e("oidc-issuer").trim(),t.GITHUB_SERVER_URL),sessionName:Se(
e("role-session-name").trim(),t),policy:yt(e("session-policy").trim()||"scoped"),requiredClaims:mt(e)}}function mt(e){return _(e("require-claims")).map(({line:t,
text:n})=>{let[,r,o]=/^([A-Za-z_]\w*)\s*=\s*(\S.*)$/.exec(n)??[];if(r!==void 0&&o!==void 0)return{line:t,claim:r,glob:o};throw new l("E_INPUT",`Line ${t} of req\
uire-claims is "${n}", which is no claim.`,{fix:"Allowed: `claim=glob`, for example `environment=production` or `ref=refs/heads/release/*`."})})}function yt(e){return e==="scoped"||e==="none"?{kind:e}:{kind:"given",policy:z("session-policy",e,["scoped","none"])}}function gt(e){let t=e("allowed-account-id\
s").split(/[\s,]+/).filter(r=>r!==""),n=t.find(r=>!/^\d{12}$/.test(r));if(n!==void 0)throw new l("E_INPUT",`The input allowed-account-ids has "${n}", which is n\
o account id.`,{fix:"Allowed: ids of twelve digits, separated by commas. Quote them in YAML, or a leading 0 is lost."});return t}function xt(e,t){let n=r=>t[r]?.
toLowerCase()==="true";return{timeout:K("timeout",e("timeout")),maxAttempts:$("retry-max-attempts",e("retry-max-attempts"),{min:1,max:20}),familyTimeout:$("auto\
-select-family-attempt-timeout",e("auto-select-family-attempt-timeout"),{min:10,max:2147483647}),stsEndpoint:q("sts-endpoint",e,t,"AWS_ENDPOINT_URL_STS"),secretsManagerEndpoint:q(
"secretsmanager-endpoint",e,t,"AWS_ENDPOINT_URL_SECRETS_MANAGER"),emulator:me(t),useFips:n("AWS_USE_FIPS_ENDPOINT"),useDualstack:n("AWS_USE_DUALSTACK_ENDPOINT")}}var h="secrets-manager",ht=/^[A-Za-z0-9/_+=.@!-]+$/;function we(e){if(e==="")return{reason:"there is no secret before #"};if(e.startsWith("arn:"))return wt(e);if(e.
includes("*"))return St(e);let t=M(e);return t===void 0?{source:h,kind:"name",name:e}:{reason:t}}function St(e){let t=e.indexOf("*"),n=e.slice(0,t);if(t!==e.length-
1)return{reason:"a * stands only at the end",.../^[*]+$/.test(e.slice(t))&&{meant:`${n}*`}};if(n.length<3)return{reason:"a prefix has three characters or more b\
efore its *"};if(n.startsWith("!"))return{reason:"a prefix cannot begin with !"};let r=M(n);return r===void 0?{source:h,kind:"prefix",prefix:n}:{reason:r}}function wt(e){
let t=I(e);if(!t)return{reason:"this is no ARN of a secret, arn:PARTITION:secretsmanager:REGION:ACCOUNT:secret:NAME"};let{name:n}=t;if(n.endsWith("*"))return{reason:"\
an ARN cannot be a prefix; a name can",meant:n};let[r="",o,s,i]=n.split(":");if(o!==void 0){let c=e.slice(0,e.length-n.length)+r,u=[o?`${c}#${o}`:c];return s&&u.
push(`stage=${s}`),i&&u.push(`version=${i}`),{reason:"a field, a stage and a version do not follow the ARN with colons",meant:u.join(" ")}}let a=M(n);return a===
void 0?{source:h,kind:"arn",arn:e,...t}:{reason:a}}function M(e){if(e.length>519)return"a name has 512 characters at most";let t=[...e].find(n=>!ht.test(n));return t===
void 0?void 0:`a secret's name has no ${Rt(t)}; it has letters, digits and /_+=.@!-`}function Rt(e){let t={",":"comma"," ":"space","	":"tab"}[e];return t!==void 0?
t:/[\p{L}\p{N}\p{P}\p{S}]/u.test(e)?e:`character U+${(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`}function I(e){let t=/^arn:(aws[a-z-]*):secretsmanager:([a-z0-9-]+):(\d{12}):secret:(.+)$/.
exec(e);if(!t)return;let[,n="",r="",o="",s=""]=t;return{partition:n,region:r,accountId:o,name:s}}function Re(e){let t=I(e);return t?{source:h,kind:"arn",arn:e,...t}:
{source:h,kind:"name",name:e}}var F={service:"secretsmanager",load:()=>import("./shared-sources-secrets-manager-client-store-exports.js")};async function S(e,t,n){let r=[],o=e.entries(),s=!1,i=async()=>{try{for(let[a,c]of o){if(s)return;r[a]=await n(c)}}catch(a){throw s=!0,a}};return await Promise.
all(Array.from({length:Math.min(t,e.length)},i)),r}var bt=10;async function be(e,t){let n=[...e].flatMap(([{described:s},i])=>s&&!(i instanceof f)?i.map(({arn:a})=>a):[]);if(n.length===0)return new Map(e);let r=await Et(
[...new Set(n)],t),o=s=>{let i=r.get(s.arn);return i?{...s,description:i}:s};return new Map([...e].map(([s,i])=>[s,i instanceof f?i:i.map(o)]))}async function Et(e,t){
let n,r=new Map;return await S(e,bt,async o=>{try{r.set(o,n??await t.describe(o))}catch(s){if(!(s instanceof f))throw s;ee(s)&&(n=s),r.set(o,s)}}),r}var b=20;function Ee(e){let t=e.some(({reference:r})=>r.kind==="prefix"),n=e.filter(({unread:r})=>!r);return{values:n.length>0,listing:t,batching:n.length>0&&(t||
n.filter(({single:r})=>!r).length>1),describing:e.some(({described:r})=>r),removing:e.some(({removable:r})=>r)}}function Pe({reference:e,described:t,unread:n}){
return[e.kind==="prefix"&&"list",t&&"describe",!n&&"read"].join(" ")}function ve(e,t){let n={...Ee([e]),batching:!0},r=Oe(e,t).reduce((s,i)=>s+i.length+3,0),o=ke(
[],n,e.region,t);return{shared:JSON.stringify(o).length-2,own:r}}function Ie(e,t){let n=e.flatMap(r=>Oe(r,t));return ke(n,Ee(e),e[0]?.region??"",t)}function ke(e,t,n,{
partition:r}){let o=[...t.values?["secretsmanager:GetSecretValue"]:[],...t.describing?["secretsmanager:DescribeSecret"]:[],...t.removing?["secretsmanager:Delete\
Secret","secretsmanager:RestoreSecret"]:[]],s=[...t.batching?["secretsmanager:BatchGetSecretValue"]:[],...t.listing?["secretsmanager:ListSecrets"]:[]];return[{Effect:"\
Allow",Action:o.length===1?o[0]??"":o,Resource:e},...s.length>0?[{Effect:"Allow",Action:s,Resource:"*"}]:[],...t.values?[{Effect:"Allow",Action:"kms:Decrypt",Resource:"\
*",Condition:Pt(n,r)}]:[]]}function Pt(e,t){return te("secretsmanager",e,t)}function Oe({reference:e,region:t},n){let r=o=>`arn:${n.partition}:secretsmanager:${t}\
:${n.accountId}:secret:${o}`;switch(e.kind){case"name":return[r(`${e.name}-??????`)];case"prefix":return[r(`${e.prefix}*`)];case"arn":return[/-[A-Za-z0-9]{6}$/.
test(e.name)?e.arn:`${e.arn}-??????`]}}var k=10;async function Ae(e,t){let n=new Map,r=e.filter(({reference:i})=>i.kind==="prefix"),o=e.filter(({reference:i})=>i.kind!=="prefix"),s=o.filter(({single:i})=>!i);
return await Promise.all([...o.filter(({single:i})=>i).map(async i=>n.set(i,await vt(i,t))),...r.map(async i=>n.set(i,await It(i,t))),Te(s.map(({reference:i})=>J(
i)),t).then(i=>{for(let[a,c]of s.entries())n.set(c,Tt(i[a]))})]),be(n,t)}async function vt({reference:e,version:t},n){return $e(async()=>[await n.get(e,t)])}async function It({
reference:e,version:t},n){return e.kind!=="prefix"?[]:$e(async()=>{let r=(await n.list(e.prefix)).sort(),o=t.stage?await S(r,k,a=>O(a,n,t.stage)):await Te(r,n),
s=o.findIndex(a=>a instanceof f),i=o[s];if(i instanceof f)throw i.secretName=I(r[s]??"")?.name.replace(/-[A-Za-z0-9]{6}$/,""),i;return o.filter(a=>!(a instanceof
f))})}async function Te(e,t){return e.length===1?Promise.all(e.map(r=>O(r,t))):(await S($t(e,b),k,r=>kt(r,t))).flat()}async function kt(e,t){try{let{secrets:n,refusals:r}=await t.
batch(e);return await S(e,k,async o=>{let s=n.find(c=>Ot(c,o));if(s)return s;let i=r.find(({secretId:c})=>c===o),a=i&&new f("BatchGetSecretValue",{kind:"answer",
...i});return a&&X(a)==="fail"?a:O(o,t)})}catch(n){if(!(n instanceof f))throw n;return At(n)?S(e,k,r=>O(r,t)):e.map(()=>n)}}async function O(e,t,n){try{return await t.
get(Re(e),n===void 0?{}:{stage:n})}catch(r){if(r instanceof f)return r;throw r}}function Ot({arn:e,name:t},n){return e===n||t===n||e.startsWith(`${n}-`)&&e.length===
n.length+7}function At({code:e}){return e?.startsWith("AccessDenied")===!0}function Tt(e){return e instanceof f?e:e?[e]:[]}async function $e(e){try{return await e()}catch(t){
if(t instanceof f)return t;throw t}}function $t(e,t){let n=[];for(let r=0;r<e.length;r+=t)n.push(e.slice(r,r+t));return n}var A={name:h,title:"Secrets Manager",options:{},versionIds:{pattern:/^.{32,64}$/s,wrong:"version needs an id of 32 to 64 characters.",allowed:"version=ID; a st\
age is chosen with stage=LABEL"},readReference:we,permissionSet:Pe,queriesPerSession:b,policySize:ve,sessionStatements:Ie,permissionsToRead:async(...e)=>(await import("./required-permissions.js")).
permissionsToRead(...e),firstRequests:e=>[{client:F,count:_t(e)}],read:async(e,t,n)=>Ae(e,await n(F,t)),explain:async(...e)=>(await import("./refused-secret.js")).
explainSecret(...e)};function _t(e){let t=e.filter(({reference:n,single:r})=>n.kind!=="prefix"&&!r);return e.length-t.length+Math.ceil(t.length/b)}function x(e,t,n,r={}){let o=[];return r.allowed!==void 0&&o.push(`Allowed: ${r.allowed}.`),r.meant!==void 0&&o.push(`Probably meant: ${typeof r.meant=="string"?
r.meant:Lt(r.meant)}`),o.length===0&&o.push("Allowed: [NAME ,] REFERENCE[#SELECTOR] [OPTION ...], such as: DB_PASSWORD, prod/db#password optional"),new l(e,`Lin\
e ${t} of secrets: ${n}`,{fix:o.join(`
`)})}function Lt({name:e,reference:t,selector:n,options:r}){return[(e===void 0?"":`${e}, `)+Dt(t,n),...r].join(" ").trimStart()}function Dt(e,t){return t===void 0?
e:`${e}#${t}`}function fr(e,t){let n=e.trim();if(n===""||n.startsWith("#"))return;let[r,o]=Nt(n),[s,...i]=Ut(o,t);if(s===void 0)throw x("E_REQUEST",t,"there is \
a NAME and no secret after it.",{allowed:"NAME, REFERENCE, where REFERENCE is a secret's name, its ARN, or a prefix that ends in *"});let a=s.indexOf("#");return a<
0?{line:t,name:r,reference:s,selector:void 0,options:i}:{line:t,name:r,reference:s.slice(0,a),selector:s.slice(a+1),options:i}}function Nt(e){let t=e.indexOf(","),
n=e.indexOf("#");return t<0||n>=0&&n<t?[void 0,e]:[e.slice(0,t).trim(),e.slice(t+1)]}function Ut(e,t){let n=[],r=_e(e,0);for(;r<e.length&&!/^#(\s|$)/.test(e.slice(
r,r+2));){let o=Ct(e,r,t);n.push(e.slice(r,o)),r=_e(e,o)}return n}function _e(e,t){let n=t;for(;n<e.length&&Q(e,n);)n+=1;return n}var Q=(e,t)=>/\s/.test(e.charAt(
t)),qt={"[":"]","(":")","{":"}"},Le="expires=";function Ct(e,t,n){let r=t;for(;r<e.length&&!Q(e,r);){if(e.charAt(r)==="#")return De(e,r+1,n);if(e.startsWith(Le,
r)&&r===t)return De(e,r+Le.length,n);r+=1}return r}function De(e,t,n){let r=[],o=t;for(;o<e.length&&(r.length>0||!Q(e,o));){let i=e.charAt(o);if(i==='"'||i==="'"||
i==="`"){o=Mt(e,o,n);continue}let a=qt[i];if(a!==void 0)r.push(a);else if(i===r.at(-1))r.pop();else if(i==="]"||i===")"||i==="}")throw H(n,`${i} closes nothing`);
o+=1}let s=r.at(-1);if(s!==void 0)throw H(n,`${s} is missing`);return o}function Mt(e,t,n){let r=e.charAt(t);for(let o=t+1;o<e.length;o+=1)if(e.charAt(o)==="\\")
o+=1;else if(e.charAt(o)===r)return o+1;throw H(n,`a ${r} is missing`)}function H(e,t){return x("E_SELECTOR",e,`the expression's quotes or brackets do not match\
: ${t}.`,{allowed:"a JMESPath expression, https://jmespath.org/specification.html"})}var B=new Map([["optional",T("optional",{optional:!0})],["public",Qt],["only",Bt],["file",T("file",{file:!0})],["base64",T("base64",{base64:!0})],["trim",T("tri\
m",{trim:!0})],["stage",Wt],["version",Gt],["expires",Kt],["max-age",Vt],["max-scopes",jt]]),Ft="optional, public, public=FIELD,\u2026, only=NAME,NAME_*, file, base6\
4, trim, stage=LABEL, version=ID, expires=\u2026, max-age=DURATION, max-scopes=SCOPE,\u2026";function hr(e,{options:t}){let n=e.options.map(W).filter(({key:r})=>Object.
hasOwn(t,r));return new Map(n.map(({key:r,value:o=""})=>[r,o]))}function Sr(e,t){let n={optional:!1,public:[],file:!1,base64:!1,version:{}},r=new Set;for(let o of e.
options){let{key:s,value:i}=W(o),a=Object.hasOwn(t.options,s),c=B.get(s);if(!c&&!a)throw Zt(e,o,s,t);if(r.has(s))throw x("E_REQUEST",e.line,`the option ${s} is \
given twice.`);if(r.add(s),!c)continue;let d=c(i,(p,m)=>x("E_REQUEST",e.line,p,Ht(e,o,m)),t);n={...n,...d,version:{...n.version,...d.version}}}return n}function W(e){
let t=e.indexOf("=");return t<0?{key:e,value:void 0}:{key:e.slice(0,t),value:e.slice(t+1)}}function Ht(e,t,n){let r=Ne(e.options,t);return{allowed:n,...r&&{meant:{
...e,options:r}}}}function Ne(e,t){if(!/^(?:only|public|max-scopes)=/.test(t))return;let n=e.indexOf(t),r=e.slice(n+1),o=r.findIndex(d=>B.has(W(d).key)),s=r.slice(
0,o<0?r.length:o),[i="",...a]=t.split("="),c=[a.join("="),...s].flatMap(d=>d.split(",")).filter(d=>d!==""),u=`${i}=${c.join(",")}`;if(!(c.length===0||u===t))return[
...e.slice(0,n),u,...r.slice(s.length)]}function T(e,t){return(n,r)=>{if(n!==void 0)throw r(`the option ${e} takes no value.`,`${e}, or nothing at all`);return t}}
function Qt(e,t){if(e===void 0)return{public:"all"};let n=e.split(",");if(n.includes(""))throw t("public= has an empty field.","public=host,port without white s\
pace");return{public:n}}function Bt(e,t){let n="only=LOG_LEVEL,FEATURE_* without white space, or only=* for any name that is not refused";if(!e)throw t("only ne\
eds the names that data may give.",n);if(e==="*")return{only:"any"};let r=e.split(",");if(r.includes(""))throw t("only= has an empty name: a comma or white spac\
e too many.",n);for(let o of r){if(!Z(o.replace(/\*$/,"")))throw t(`only= lists "${o}", which is no name.`,n);let s=o.endsWith("*")?void 0:Y(o);if(s!==void 0)throw t(
`only= lists ${o}, which ${s}.`,"another name")}return{only:r}}function Wt(e,t){if(!e||e.length>256)throw t("stage needs a label of 1 to 256 characters.","stage\
=AWSPREVIOUS, for example");return{version:{stage:e}}}function Gt(e="",t,{versionIds:{pattern:n,wrong:r,allowed:o}}){if(!n.test(e))throw t(r,o);return{version:{
versionId:e}}}function Vt(e,t){let n=j(e??"");if(!n)throw t("max-age needs a duration above zero.",V);return{maxAge:n}}function jt(e="",t){let n=e.split(",");if(n.
includes(""))throw t("max-scopes has an empty scope.","max-scopes=read:packages,repo:*");return{maxScopes:n}}function Kt(e,t){let n="expires=never, expires=own,\
 expires=2027-01-31, expires=2027-01-31T12:00:00Z, or expires=SELECTOR";if(!e)throw t("expires needs a value.",n);return{expires:zt(e,()=>t(`expires=${e} is no \
date.`,n))}}function zt(e,t){if(e==="never"||e==="own")return{kind:e};if(!/^[+-]?\d/.test(e))return{kind:"selector",expression:e};let n=Jt(e);if(!n)throw t();return{
kind:"at",at:n}}function Jt(e){let n=/^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?$/.exec(e)?.[1];if(n===void 0)return;let r=new Date(
`${n}T00:00:00Z`);if(Number.isNaN(r.getTime())||!r.toISOString().startsWith(n))return;let o=new Date(e);return Number.isNaN(o.getTime())?void 0:o}function Zt(e,t,n,{
options:r}){if(t.startsWith("#"))return x("E_REQUEST",e.line,`${t} is no option.`,{allowed:'a selector right behind the reference, or a comment that begins with\
 "# "',meant:{...e,selector:t.slice(1),options:e.options.filter(c=>c!==t)}});let o=e.options.slice(0,e.options.indexOf(t)).findLast(c=>/^(?:only|public|max-scopes)=/.
test(c)),s=o===void 0?void 0:Ne(e.options,o);if(s&&o!==void 0&&e.options.indexOf(o)===e.options.indexOf(t)-1)return x("E_REQUEST",e.line,`white space ends ${o},\
 so that ${t} would be an option.`,{allowed:"a list with commas and without white space",meant:{...e,options:s}});let i=Yt(n),a=e.options.map(c=>c===t?t.replace(
n,i??n):c);return x("E_REQUEST",e.line,`${t} is no option.`,{allowed:[...Object.values(r),Ft].join(", "),...i!==void 0&&{meant:{...e,options:a}}})}function Yt(e){
let t=e.toLowerCase().slice(0,2);return t.length<2?void 0:[...B.keys()].find(n=>n.startsWith(t))}function Er({expiresAtTag:e,expiresAtKey:t="expires-at"}){let n=D(e);return n&&{at:n,source:`tag ${E(t)}`,firm:!0}}function Pr({expiresAtTag:e,expiresAtKey:t="e\
xpires-at"},n){if(!(e===void 0||D(e)))return`The tag ${E(t)} of ${n} is "${E(e)}", which is no date, so it does not count. Allowed: ISO 8601, such as 2026-12-31\
, or seconds or milliseconds since 1970.`}var Xt=[{prefix:/^(?:ssm:|arn:aws[a-z-]*:ssm:)/,load:async()=>(await import("./parameter-store.js")).parameterStore},{prefix:/^app:/,load:async()=>(await import("./github-app.js")).
githubApp},{prefix:/^(?:ecr|codeartifact|rds):/,load:async e=>(await import("./aws-tokens.js")).tokensOf(e)}],Ue=new Map([[A.name,A]]);async function kr(e){let t=await Xt.
find(({prefix:n})=>n.test(e))?.load(e);return t?(Ue.set(t.name,t),t):A}function G({source:e}){let t=Ue.get(e);if(!t)throw new Error(`The source ${e} was not loa\
ded.`);return t}function qe(e){return Map.groupBy(e,({reference:t})=>G(t))}function Ar({role:e,chain:t}){return t.at(-1)??e}var en=2048;function _r(e,t){let n=[],r=e.map(o=>{let s=G(o.reference);return{query:o,source:s,permissionSet:s.permissionSet(o),...s.policySize(o,t)}});r.sort((o,s)=>s.
own-o.own);for(let{query:o,source:s,permissionSet:i,shared:a,own:c}of r){let u=({parts:m,length:w})=>w+c+(m.has(s)?0:a+(m.size>0?1:0)),d=m=>{let w=m.parts.get(s);
return m.region!==o.region||u(m)>en||m.queries.length>0&&(s.isAlone||m.isAlone)?!1:!w||w.permissionSet===i&&w.count<s.queriesPerSession},p=n.find(d);if(!p){let{
isAlone:m=!1}=s;p={region:o.region,queries:[],parts:new Map,length:Ce([]).length,isAlone:m},n.push(p)}p.length=u(p),p.queries.push(o),p.parts.set(s,{permissionSet:i,
count:(p.parts.get(s)?.count??0)+1})}return n.map(({region:o,queries:s})=>({region:o,queries:s}))}function Lr({region:e,queries:t}){let n=Math.ceil(t.length/2);
return[{region:e,queries:t.slice(0,n)},{region:e,queries:t.slice(n)}]}function Dr({queries:e},t){return Ce([...qe(e)].flatMap(([n,r])=>n.sessionStatements(r,t)))}
function Ce(e){return JSON.stringify({Version:"2012-10-17",Statement:e})}export{ue as a,gn as b,xn as c,hn as d,Sn as e,wn as f,Rn as g,bn as h,En as i,Pn as j,de as k,rt as l,ot as m,R as n,he as o,Bn as p,Wn as q,F as r,S as s,h as t,
we as u,Re as v,b as w,Pt as x,Oe as y,Te as z,$t as A,A as B,kr as C,G as D,qe as E,x as F,Lt as G,Dt as H,fr as I,hr as J,Sr as K,Er as L,Pr as M,Ar as N,_r as O,
Lr as P,Dr as Q};
