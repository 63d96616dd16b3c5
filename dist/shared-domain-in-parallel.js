const require=process.getBuiltinModule;
import{d as z,e as J}from"./shared-domain-values-refused-names.js";import{a as K}from"./shared-domain-requests-request.js";import{a as f,c as Z,e as Y}from"./shared-domain-failure.js";import{
a as j,c as _}from"./shared-domain-requests-role.js";import{b as W,c as G,d as V,e as T}from"./shared-inputs-scalars.js";import{a as $}from"./shared-inputs-lines.js";import{
a as l}from"./shared-domain-error.js";var qe=process.getBuiltinModule("node:os"),Ce=e=>qe[e];var X=Ce("EOL");function y(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}function E(e){return Object.keys(e).length?{title:e.title,file:e.file,
line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}function g(e,t,n){let r=new L(e,t,n);process.stdout.write(r.toString()+X)}var ee="::",L=class{constructor(t,n,r){t||(t="missing.command"),this.command=t,this.properties=n,this.message=r}toString(){let t=ee+this.command;if(this.properties&&
Object.keys(this.properties).length>0){t+=" ";let n=!0;for(let r in this.properties)if(this.properties.hasOwnProperty(r)){let o=this.properties[r];o&&(n?n=!1:t+=
",",t+=`${r}=${He(o)}`)}}return t+=`${ee}${Fe(this.message)}`,t}};function Fe(e){return y(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function He(e){
return y(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var Qe=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var te=Qe("randomUUID");var We=process.getBuiltinModule("node:fs"),ne=e=>We[e];var re=ne("appendFileSync");var oe=ne("existsSync");var Ve=process.getBuiltinModule("node:os"),je=e=>Ve[e];var P=je("EOL");function N(e,t){let n=process.env[`GITHUB_${e}`];if(!n)throw new Error(`Unable to find environment variable for file command ${e}`);if(!oe(n))throw new Error(`M\
issing file at path: ${n}`);re(n,`${y(t)}${P}`,{encoding:"utf8"})}function se(e,t){let n=`ghadelimiter_${te()}`,r=y(t);if(e.includes(n))throw new Error(`Unexpec\
ted input: name should not contain the delimiter "${n}"`);if(r.includes(n))throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`);return`${e}\
<<${n}${P}${r}${P}${n}`}var ze=process.getBuiltinModule("node:os"),Je=e=>ze[e];var ie=Je("EOL");var Ye=process.getBuiltinModule("node:path"),Xe=e=>Ye[e];var ae=Xe("delimiter");var ce;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(ce||(ce={}));function mn(e){g("add-mask",{},e)}function yn(e){process.env.GITHUB_PATH||""?N("PATH",e):g("add-path",{},e),process.env.PATH=`${e}${ae}${process.env.PATH}`}function gn(e,t){
let n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(`Input required and not supplied: ${e}`);return t&&t.trimWhitespace===
!1?n:n.trim()}function xn(e){g("debug",{},e)}function hn(e,t={}){g("error",E(t),e instanceof Error?e.toString():e)}function Sn(e,t={}){g("warning",E(t),e instanceof Error?e.toString():
e)}function wn(e,t={}){g("notice",E(t),e instanceof Error?e.toString():e)}function Rn(e){process.stdout.write(e+ie)}function bn(e,t){if(process.env.GITHUB_STATE||"")return N("STATE",se(e,t));g("save-state",{name:e},y(t))}var pe={lease:{"parse-json-secrets":"false","name-transformation":"uppercase","auto-select-family-attempt-timeout":"1000","on-no-token":"error","min-remaining":"\
5m","warn-remaining":"14d","require-expiry":"false","check-rotation":"false","export-credentials":"none","role-duration-seconds":"3600","aws-profile":"secret-le\
ase","export-env":"true","on-conflict":"error","min-mask-length":"4","mask-aws-account-id":"false","unset-current-credentials":"false","job-summary":"true",cli:"\
true",cleanup:"true","dry-run":"false",timeout:"2m","retry-max-attempts":"5"},check:{lease:"all","on-expiring":"renew","check-drift":"true","job-summary":"true"},
rotate:{when:"always","command-timeout":"1m",rollback:"false","mask-aws-account-id":"false",wait:"10m",timeout:"15m","retry-max-attempts":"5","job-summary":"tru\
e"},monitor:{"read-values":"true","warn-remaining":"30d","fail-on":"expired","issue-title":"Secrets need attention","job-summary":"true",timeout:"10m","retry-ma\
x-attempts":"8"}};function tt(e,t){return n=>{let r=e(n);return r.trim()===""?t[n]??r:r}}function le(e,t){if(e!=="")return fe("oidc-issuer",e).replace(/\/$/,"");let n=URL.canParse(t??"")?new URL(t??"").host:"github.com";return n==="github.com"?"http\
s://token.actions.githubusercontent.com":n.endsWith(".ghe.com")?`https://token.actions.${n}`:`https://${n}/_services/token`}function D(e,t,n,r){let o=t(e).trim();
return o!==""?fe(e,o):de(n[r]||n.AWS_ENDPOINT_URL||"")}function ue({AWS_ENDPOINT_URL:e=""}){return de(e)}function de(e){return URL.canParse(e)&&me(new URL(e))?e:
void 0}function nt(e){let t=URL.canParse(e)?new URL(e):void 0;return(t?.protocol==="https:"||t?.protocol==="http:"&&me(t))&&!t.username&&!t.password}function fe(e,t){
if(!nt(t))throw new l("E_INPUT",`The input ${e} is not an address that can be trusted.`,{fix:"Allowed: an https URL without user and password, or http on 127.0.\
0.1, [::1] or localhost."});return t}function me({hostname:e}){return e==="localhost"||e==="[::1]"||/^127(\.\d{1,3}){3}$/.test(e)}function R(e,t){return e(t).trim()!==""}function ye(e,t){return t.filter(({input:n,unless:r,needs:o})=>!R(e,o)&&![void 0,"",r].includes(e(n).trim())).map(({input:n,
needs:r})=>`The input ${n} has no effect without ${r}.`)}var rt=64;function ge(e,t){if(e!==""){if(/^[\w+=,.@-]{2,64}$/.test(e))return e;throw new l("E_INPUT",`The input role-session-name is "${e}", which STS does not \
take.`,{fix:"Allowed: 2 to 64 letters, digits and `_ + = , . @ -`."})}let{GITHUB_REPOSITORY:n="local",GITHUB_RUN_ID:r="0",GITHUB_RUN_ATTEMPT:o="1",GITHUB_JOB:s="\
job"}=t,i=U(`${r}-${o}`),a=U(s).slice(0,16);return`${U(n).slice(0,rt-i.length-a.length-2)}-${i}-${a}`}function U(e){return e.replace(/[^\w+=,.@-]/g,"-")}function Hn(e,t,n){let r=at(e,t,n),o=ct(e);return it(e),{identity:o&&ut(e,t,o,r[0]),regions:r,allowedAccountIds:mt(e),network:yt(e,t),warnings:ye(e,st)}}var ot=[
"auto-select-family-attempt-timeout","on-no-token"];function Qn(e){return t=>{let n=ot.find(r=>r===t);return n?pe.lease[n]:e(t)}}var st=[{input:"audience",needs:"\
role-to-assume"},{input:"oidc-issuer",needs:"role-to-assume"},{input:"role-session-name",needs:"role-to-assume"},{input:"role-chain",needs:"role-to-assume"},{input:"\
role-external-id",needs:"role-to-assume"},{input:"on-no-token",unless:"error",needs:"role-to-assume"}];function it(e){if(!R(e,"role-to-assume"))for(let t of["se\
ssion-policy","require-claims"]){if(!R(e,t))continue;let n=t==="session-policy"?"a session that exists cannot be narrowed":"no token of the job is looked at";throw new l(
"E_INPUT",`The input ${t} needs role-to-assume: without it ${n}.`,{fix:`Give \`role-to-assume\`, or leave \`${t}\` out.`})}}function at(e,t,n){let{AWS_REGION:r,
AWS_DEFAULT_REGION:o}=t,s=R(e,"secret-ids")&&o||r||o||"",i=n.map(({reference:p})=>p.kind==="arn"?p.region:""),a=e("aws-region").trim()||s||(i.includes("")?"":i[0]??
""),[c="",...u]=a.split(",").map(p=>p.trim());if(a==="")throw new l("E_INPUT","The input aws-region is empty, and neither AWS_REGION nor AWS_DEFAULT_REGION is s\
et.",{fix:"Name the region that holds the secrets, for example `aws-region: eu-west-1`."});let d=[c,...u].find(p=>!/^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/.test(p));if(d!==
void 0)throw new l("E_INPUT",`The input aws-region names "${d}", which is no region.`,{fix:"Allowed: a region, for example `eu-west-1`; or several with commas, \
the first one first asked."});return[c,...u]}function ct(e){let t=e("role-to-assume").trim();return t===""?void 0:_("The input role-to-assume",t)}function pt(e){
return $(e("role-chain")).map(({line:t,text:n})=>_(`Line ${t} of role-chain`,n))}function lt(e,t){if(e!==""){if(t.length===0)throw new l("E_INPUT","The input ro\
le-external-id needs role-chain.",{fix:"A role that is assumed with an OIDC token gets no external id. Give the role that asks for one in `role-chain`, and in `\
role-to-assume` one that may assume it."});if(/^[\w+=,.@:/-]{2,1224}$/.test(e))return e;throw new l("E_INPUT","The input role-external-id is one that STS does n\
ot take.",{fix:"Allowed: 2 to 1,224 letters, digits and `_ + = , . @ : / -`."})}}function ut(e,t,n,r){let o=r.startsWith("cn-"),s=pt(e);return{role:n,chain:s,externalId:lt(
e("role-external-id").trim(),s),audience:e("audience").trim()||`sts.amazonaws.com${o?".cn":""}`,issuer:le(e("oidc-issuer").trim(),t.GITHUB_SERVER_URL),sessionName:ge(
e("role-session-name").trim(),t),policy:ft(e("session-policy").trim()||"scoped"),requiredClaims:dt(e)}}function dt(e){return $(e("require-claims")).map(({line:t,
text:n})=>{let[,r,o]=/^([A-Za-z_]\w*)\s*=\s*(\S.*)$/.exec(n)??[];if(r!==void 0&&o!==void 0)return{line:t,claim:r,glob:o};throw new l("E_INPUT",`Line ${t} of req\
uire-claims is "${n}", which is no claim.`,{fix:"Allowed: `claim=glob`, for example `environment=production` or `ref=refs/heads/release/*`."})})}function ft(e){return e==="scoped"||e==="none"?{kind:e}:{kind:"given",policy:j("session-policy",e,["scoped","none"])}}function mt(e){let t=e("allowed-account-id\
s").split(/[\s,]+/).filter(r=>r!==""),n=t.find(r=>!/^\d{12}$/.test(r));if(n!==void 0)throw new l("E_INPUT",`The input allowed-account-ids has "${n}", which is n\
o account id.`,{fix:"Allowed: ids of twelve digits, separated by commas. Quote them in YAML, or a leading 0 is lost."});return t}function yt(e,t){let n=r=>t[r]?.
toLowerCase()==="true";return{timeout:V("timeout",e("timeout")),maxAttempts:T("retry-max-attempts",e("retry-max-attempts"),{min:1,max:20}),familyTimeout:T("auto\
-select-family-attempt-timeout",e("auto-select-family-attempt-timeout"),{min:10,max:2147483647}),stsEndpoint:D("sts-endpoint",e,t,"AWS_ENDPOINT_URL_STS"),secretsManagerEndpoint:D(
"secretsmanager-endpoint",e,t,"AWS_ENDPOINT_URL_SECRETS_MANAGER"),emulator:ue(t),useFips:n("AWS_USE_FIPS_ENDPOINT"),useDualstack:n("AWS_USE_DUALSTACK_ENDPOINT")}}var h="secrets-manager",gt=/^[A-Za-z0-9/_+=.@!-]+$/;function xe(e){if(e==="")return{reason:"there is no secret before #"};if(e.startsWith("arn:"))return ht(e);if(e.
includes("*"))return xt(e);let t=q(e);return t===void 0?{source:h,kind:"name",name:e}:{reason:t}}function xt(e){let t=e.indexOf("*"),n=e.slice(0,t);if(t!==e.length-
1)return{reason:"a * stands only at the end",.../^[*]+$/.test(e.slice(t))&&{meant:`${n}*`}};if(n.length<3)return{reason:"a prefix has three characters or more b\
efore its *"};if(n.startsWith("!"))return{reason:"a prefix cannot begin with !"};let r=q(n);return r===void 0?{source:h,kind:"prefix",prefix:n}:{reason:r}}function ht(e){
let t=v(e);if(!t)return{reason:"this is no ARN of a secret, arn:PARTITION:secretsmanager:REGION:ACCOUNT:secret:NAME"};let{name:n}=t;if(n.endsWith("*"))return{reason:"\
an ARN cannot be a prefix; a name can",meant:n};let[r="",o,s,i]=n.split(":");if(o!==void 0){let c=e.slice(0,e.length-n.length)+r,u=[o?`${c}#${o}`:c];return s&&u.
push(`stage=${s}`),i&&u.push(`version=${i}`),{reason:"a field, a stage and a version do not follow the ARN with colons",meant:u.join(" ")}}let a=q(n);return a===
void 0?{source:h,kind:"arn",arn:e,...t}:{reason:a}}function q(e){if(e.length>519)return"a name has 512 characters at most";let t=[...e].find(n=>!gt.test(n));return t===
void 0?void 0:`a secret's name has no ${St(t)}; it has letters, digits and /_+=.@!-`}function St(e){let t={",":"comma"," ":"space","	":"tab"}[e];return t!==void 0?
t:/[\p{L}\p{N}\p{P}\p{S}]/u.test(e)?e:`character U+${(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`}function v(e){let t=/^arn:(aws[a-z-]*):secretsmanager:([a-z0-9-]+):(\d{12}):secret:(.+)$/.
exec(e);if(!t)return;let[,n="",r="",o="",s=""]=t;return{partition:n,region:r,accountId:o,name:s}}function he(e){let t=v(e);return t?{source:h,kind:"arn",arn:e,...t}:
{source:h,kind:"name",name:e}}var C={service:"secretsmanager",load:()=>import("./shared-sources-secrets-manager-client-store-exports.js")};async function S(e,t,n){let r=[],o=e.entries(),s=!1,i=async()=>{try{for(let[a,c]of o){if(s)return;r[a]=await n(c)}}catch(a){throw s=!0,a}};return await Promise.
all(Array.from({length:Math.min(t,e.length)},i)),r}var wt=10;async function Se(e,t){let n=[...e].flatMap(([{described:s},i])=>s&&!(i instanceof f)?i.map(({arn:a})=>a):[]);if(n.length===0)return new Map(e);let r=await Rt(
[...new Set(n)],t),o=s=>{let i=r.get(s.arn);return i?{...s,description:i}:s};return new Map([...e].map(([s,i])=>[s,i instanceof f?i:i.map(o)]))}async function Rt(e,t){
let n,r=new Map;return await S(e,wt,async o=>{try{r.set(o,n??await t.describe(o))}catch(s){if(!(s instanceof f))throw s;Y(s)&&(n=s),r.set(o,s)}}),r}function we(e,t,n){return{StringEquals:{"kms:ViaService":`${e}.${t}.${bt(n)}`}}}function bt(e){return{"aws-cn":"amazonaws.com.cn","aws-iso":"c2s.ic.gov","aws-is\
o-b":"sc2s.sgov.gov","aws-iso-e":"cloud.adc-e.uk","aws-iso-f":"csp.hci.ic.gov","aws-eusc":"amazonaws.eu"}[e]??"amazonaws.com"}var b=20;function Re(e){let t=e.some(({reference:r})=>r.kind==="prefix"),n=e.filter(({unread:r})=>!r);return{values:n.length>0,listing:t,batching:n.length>0&&(t||
n.filter(({single:r})=>!r).length>1),describing:e.some(({described:r})=>r)}}function be({reference:e,described:t,unread:n}){return[e.kind==="prefix"&&"list",t&&
"describe",!n&&"read"].join(" ")}function Ee(e,t){let n={...Re([e]),batching:!0},r=ke(e,t).reduce((s,i)=>s+i.length+3,0),o=ve([],n,e.region,t);return{shared:JSON.
stringify(o).length-2,own:r}}function Pe(e,t){let n=e.flatMap(r=>ke(r,t));return ve(n,Re(e),e[0]?.region??"",t)}function ve(e,t,n,{partition:r}){let o=[...t.values?
["secretsmanager:GetSecretValue"]:[],...t.describing?["secretsmanager:DescribeSecret"]:[]],s=[...t.batching?["secretsmanager:BatchGetSecretValue"]:[],...t.listing?
["secretsmanager:ListSecrets"]:[]];return[{Effect:"Allow",Action:o.length===1?o[0]??"":o,Resource:e},...s.length>0?[{Effect:"Allow",Action:s,Resource:"*"}]:[],...t.
values?[{Effect:"Allow",Action:"kms:Decrypt",Resource:"*",Condition:Et(n,r)}]:[]]}function Et(e,t){return we("secretsmanager",e,t)}function ke({reference:e,region:t},n){
let r=o=>`arn:${n.partition}:secretsmanager:${t}:${n.accountId}:secret:${o}`;switch(e.kind){case"name":return[r(`${e.name}-??????`)];case"prefix":return[r(`${e.
prefix}*`)];case"arn":return[/-[A-Za-z0-9]{6}$/.test(e.name)?e.arn:`${e.arn}-??????`]}}var k=10;async function Ie(e,t){let n=new Map,r=e.filter(({reference:i})=>i.kind==="prefix"),o=e.filter(({reference:i})=>i.kind!=="prefix"),s=o.filter(({single:i})=>!i);
return await Promise.all([...o.filter(({single:i})=>i).map(async i=>n.set(i,await Pt(i,t))),...r.map(async i=>n.set(i,await vt(i,t))),Ae(s.map(({reference:i})=>K(
i)),t).then(i=>{for(let[a,c]of s.entries())n.set(c,Ot(i[a]))})]),Se(n,t)}async function Pt({reference:e,version:t},n){return Oe(async()=>[await n.get(e,t)])}async function vt({
reference:e,version:t},n){return e.kind!=="prefix"?[]:Oe(async()=>{let r=(await n.list(e.prefix)).sort(),o=t.stage?await S(r,k,a=>I(a,n,t.stage)):await Ae(r,n),
s=o.findIndex(a=>a instanceof f),i=o[s];if(i instanceof f)throw i.secretName=v(r[s]??"")?.name.replace(/-[A-Za-z0-9]{6}$/,""),i;return o.filter(a=>!(a instanceof
f))})}async function Ae(e,t){return e.length===1?Promise.all(e.map(r=>I(r,t))):(await S(Tt(e,b),k,r=>kt(r,t))).flat()}async function kt(e,t){try{let{secrets:n,refusals:r}=await t.
batch(e);return await S(e,k,async o=>{let s=n.find(c=>It(c,o));if(s)return s;let i=r.find(({secretId:c})=>c===o),a=i&&new f("BatchGetSecretValue",{kind:"answer",
...i});return a&&Z(a)==="fail"?a:I(o,t)})}catch(n){if(!(n instanceof f))throw n;return At(n)?S(e,k,r=>I(r,t)):e.map(()=>n)}}async function I(e,t,n){try{return await t.
get(he(e),n===void 0?{}:{stage:n})}catch(r){if(r instanceof f)return r;throw r}}function It({arn:e,name:t},n){return e===n||t===n||e.startsWith(`${n}-`)&&e.length===
n.length+7}function At({code:e}){return e?.startsWith("AccessDenied")===!0}function Ot(e){return e instanceof f?e:e?[e]:[]}async function Oe(e){try{return await e()}catch(t){
if(t instanceof f)return t;throw t}}function Tt(e,t){let n=[];for(let r=0;r<e.length;r+=t)n.push(e.slice(r,r+t));return n}var A={name:h,title:"Secrets Manager",options:{},versionIds:{pattern:/^.{32,64}$/s,wrong:"version needs an id of 32 to 64 characters.",allowed:"version=ID; a st\
age is chosen with stage=LABEL"},readReference:xe,permissionSet:be,queriesPerSession:b,policySize:Ee,sessionStatements:Pe,permissionsToRead:async(...e)=>(await import("./required-permissions.js")).
permissionsToRead(...e),firstRequests:e=>[{client:C,count:$t(e)}],read:async(e,t,n)=>Ie(e,await n(C,t)),explain:async(...e)=>(await import("./refused-secret.js")).
explainSecret(...e)};function $t(e){let t=e.filter(({reference:n,single:r})=>n.kind!=="prefix"&&!r);return e.length-t.length+Math.ceil(t.length/b)}function x(e,t,n,r={}){let o=[];return r.allowed!==void 0&&o.push(`Allowed: ${r.allowed}.`),r.meant!==void 0&&o.push(`Probably meant: ${typeof r.meant=="string"?
r.meant:_t(r.meant)}`),o.length===0&&o.push("Allowed: [NAME ,] REFERENCE[#SELECTOR] [OPTION ...], such as: DB_PASSWORD, prod/db#password optional"),new l(e,`Lin\
e ${t} of secrets: ${n}`,{fix:o.join(`
`)})}function _t({name:e,reference:t,selector:n,options:r}){return[(e===void 0?"":`${e}, `)+Lt(t,n),...r].join(" ").trimStart()}function Lt(e,t){return t===void 0?
e:`${e}#${t}`}function dr(e,t){let n=e.trim();if(n===""||n.startsWith("#"))return;let[r,o]=Nt(n),[s,...i]=Dt(o,t);if(s===void 0)throw x("E_REQUEST",t,"there is \
a NAME and no secret after it.",{allowed:"NAME, REFERENCE, where REFERENCE is a secret's name, its ARN, or a prefix that ends in *"});let a=s.indexOf("#");return a<
0?{line:t,name:r,reference:s,selector:void 0,options:i}:{line:t,name:r,reference:s.slice(0,a),selector:s.slice(a+1),options:i}}function Nt(e){let t=e.indexOf(","),
n=e.indexOf("#");return t<0||n>=0&&n<t?[void 0,e]:[e.slice(0,t).trim(),e.slice(t+1)]}function Dt(e,t){let n=[],r=Te(e,0);for(;r<e.length&&!/^#(\s|$)/.test(e.slice(
r,r+2));){let o=qt(e,r,t);n.push(e.slice(r,o)),r=Te(e,o)}return n}function Te(e,t){let n=t;for(;n<e.length&&F(e,n);)n+=1;return n}var F=(e,t)=>/\s/.test(e.charAt(
t)),Ut={"[":"]","(":")","{":"}"},$e="expires=";function qt(e,t,n){let r=t;for(;r<e.length&&!F(e,r);){if(e.charAt(r)==="#")return _e(e,r+1,n);if(e.startsWith($e,
r)&&r===t)return _e(e,r+$e.length,n);r+=1}return r}function _e(e,t,n){let r=[],o=t;for(;o<e.length&&(r.length>0||!F(e,o));){let i=e.charAt(o);if(i==='"'||i==="'"||
i==="`"){o=Ct(e,o,n);continue}let a=Ut[i];if(a!==void 0)r.push(a);else if(i===r.at(-1))r.pop();else if(i==="]"||i===")"||i==="}")throw M(n,`${i} closes nothing`);
o+=1}let s=r.at(-1);if(s!==void 0)throw M(n,`${s} is missing`);return o}function Ct(e,t,n){let r=e.charAt(t);for(let o=t+1;o<e.length;o+=1)if(e.charAt(o)==="\\")
o+=1;else if(e.charAt(o)===r)return o+1;throw M(n,`a ${r} is missing`)}function M(e,t){return x("E_SELECTOR",e,`the expression's quotes or brackets do not match\
: ${t}.`,{allowed:"a JMESPath expression, https://jmespath.org/specification.html"})}var H=new Map([["optional",O("optional",{optional:!0})],["public",Ht],["only",Qt],["file",O("file",{file:!0})],["base64",O("base64",{base64:!0})],["trim",O("tri\
m",{trim:!0})],["stage",Bt],["version",Wt],["expires",Vt],["max-age",Gt]]),Mt="optional, public, public=FIELD,\u2026, only=NAME,NAME_*, file, base64, trim, stage=LAB\
EL, version=ID, expires=\u2026, max-age=DURATION";function xr(e,{options:t}){let n=e.options.map(Q).filter(({key:r})=>Object.hasOwn(t,r));return new Map(n.map(({
key:r,value:o=""})=>[r,o]))}function hr(e,t){let n={optional:!1,public:[],file:!1,base64:!1,version:{}},r=new Set;for(let o of e.options){let{key:s,value:i}=Q(o),
a=Object.hasOwn(t.options,s),c=H.get(s);if(!c&&!a)throw zt(e,o,s,t);if(r.has(s))throw x("E_REQUEST",e.line,`the option ${s} is given twice.`);if(r.add(s),!c)continue;
let d=c(i,(p,m)=>x("E_REQUEST",e.line,p,Ft(e,o,m)),t);n={...n,...d,version:{...n.version,...d.version}}}return n}function Q(e){let t=e.indexOf("=");return t<0?{
key:e,value:void 0}:{key:e.slice(0,t),value:e.slice(t+1)}}function Ft(e,t,n){let r=Le(e.options,t);return{allowed:n,...r&&{meant:{...e,options:r}}}}function Le(e,t){
if(!/^(?:only|public)=/.test(t))return;let n=e.indexOf(t),r=e.slice(n+1),o=r.findIndex(d=>H.has(Q(d).key)),s=r.slice(0,o<0?r.length:o),[i="",...a]=t.split("="),
c=[a.join("="),...s].flatMap(d=>d.split(",")).filter(d=>d!==""),u=`${i}=${c.join(",")}`;if(!(c.length===0||u===t))return[...e.slice(0,n),u,...r.slice(s.length)]}
function O(e,t){return(n,r)=>{if(n!==void 0)throw r(`the option ${e} takes no value.`,`${e}, or nothing at all`);return t}}function Ht(e,t){if(e===void 0)return{
public:"all"};let n=e.split(",");if(n.includes(""))throw t("public= has an empty field.","public=host,port without white space");return{public:n}}function Qt(e,t){
let n="only=LOG_LEVEL,FEATURE_* without white space, or only=* for any name that is not refused";if(!e)throw t("only needs the names that data may give.",n);if(e===
"*")return{only:"any"};let r=e.split(",");if(r.includes(""))throw t("only= has an empty name: a comma or white space too many.",n);for(let o of r){if(!z(o.replace(
/\*$/,"")))throw t(`only= lists "${o}", which is no name.`,n);let s=o.endsWith("*")?void 0:J(o);if(s!==void 0)throw t(`only= lists ${o}, which ${s}.`,"another n\
ame")}return{only:r}}function Bt(e,t){if(!e||e.length>256)throw t("stage needs a label of 1 to 256 characters.","stage=AWSPREVIOUS, for example");return{version:{
stage:e}}}function Wt(e="",t,{versionIds:{pattern:n,wrong:r,allowed:o}}){if(!n.test(e))throw t(r,o);return{version:{versionId:e}}}function Gt(e,t){let n=G(e??"");
if(!n)throw t("max-age needs a duration above zero.",W);return{maxAge:n}}function Vt(e,t){let n="expires=never, expires=own, expires=2027-01-31, expires=2027-01\
-31T12:00:00Z, or expires=SELECTOR";if(!e)throw t("expires needs a value.",n);return{expires:jt(e,()=>t(`expires=${e} is no date.`,n))}}function jt(e,t){if(e===
"never"||e==="own")return{kind:e};if(!/^[+-]?\d/.test(e))return{kind:"selector",expression:e};let n=Kt(e);if(!n)throw t();return{kind:"at",at:n}}function Kt(e){
let n=/^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?$/.exec(e)?.[1];if(n===void 0)return;let r=new Date(`${n}T00:00:00Z`);if(Number.
isNaN(r.getTime())||!r.toISOString().startsWith(n))return;let o=new Date(e);return Number.isNaN(o.getTime())?void 0:o}function zt(e,t,n,{options:r}){if(t.startsWith(
"#"))return x("E_REQUEST",e.line,`${t} is no option.`,{allowed:'a selector right behind the reference, or a comment that begins with "# "',meant:{...e,selector:t.
slice(1),options:e.options.filter(c=>c!==t)}});let o=e.options.slice(0,e.options.indexOf(t)).findLast(c=>/^(?:only|public)=/.test(c)),s=o===void 0?void 0:Le(e.options,
o);if(s&&o!==void 0&&e.options.indexOf(o)===e.options.indexOf(t)-1)return x("E_REQUEST",e.line,`white space ends ${o}, so that ${t} would be an option.`,{allowed:"\
a list with commas and without white space",meant:{...e,options:s}});let i=Jt(n),a=e.options.map(c=>c===t?t.replace(n,i??n):c);return x("E_REQUEST",e.line,`${t}\
 is no option.`,{allowed:[...Object.values(r),Mt].join(", "),...i!==void 0&&{meant:{...e,options:a}}})}function Jt(e){let t=e.toLowerCase().slice(0,2);return t.
length<2?void 0:[...H.keys()].find(n=>n.startsWith(t))}var Zt=[{prefix:/^(?:ssm:|arn:aws[a-z-]*:ssm:)/,load:async()=>(await import("./parameter-store.js")).parameterStore},{prefix:/^app:/,load:async()=>(await import("./github-app.js")).
githubApp},{prefix:/^(?:ecr|codeartifact|rds):/,load:async e=>(await import("./aws-tokens.js")).tokensOf(e)}],Ne=new Map([[A.name,A]]);async function Rr(e){let t=await Zt.
find(({prefix:n})=>n.test(e))?.load(e);return t?(Ne.set(t.name,t),t):A}function B({source:e}){let t=Ne.get(e);if(!t)throw new Error(`The source ${e} was not loa\
ded.`);return t}function De(e){return Map.groupBy(e,({reference:t})=>B(t))}function Er({role:e,chain:t}){return t.at(-1)??e}var Yt=2048;function kr(e,t){let n=[],r=e.map(o=>{let s=B(o.reference);return{query:o,source:s,permissionSet:s.permissionSet(o),...s.policySize(o,t)}});r.sort((o,s)=>s.
own-o.own);for(let{query:o,source:s,permissionSet:i,shared:a,own:c}of r){let u=({parts:m,length:w})=>w+c+(m.has(s)?0:a+(m.size>0?1:0)),d=m=>{let w=m.parts.get(s);
return m.region!==o.region||u(m)>Yt||m.queries.length>0&&(s.isAlone||m.isAlone)?!1:!w||w.permissionSet===i&&w.count<s.queriesPerSession},p=n.find(d);if(!p){let{
isAlone:m=!1}=s;p={region:o.region,queries:[],parts:new Map,length:Ue([]).length,isAlone:m},n.push(p)}p.length=u(p),p.queries.push(o),p.parts.set(s,{permissionSet:i,
count:(p.parts.get(s)?.count??0)+1})}return n.map(({region:o,queries:s})=>({region:o,queries:s}))}function Ir({region:e,queries:t}){let n=Math.ceil(t.length/2);
return[{region:e,queries:t.slice(0,n)},{region:e,queries:t.slice(n)}]}function Ar({queries:e},t){return Ue([...De(e)].flatMap(([n,r])=>n.sessionStatements(r,t)))}
function Ue(e){return JSON.stringify({Version:"2012-10-17",Statement:e})}export{ce as a,mn as b,yn as c,gn as d,xn as e,hn as f,Sn as g,wn as h,Rn as i,bn as j,pe as k,tt as l,nt as m,R as n,ye as o,Hn as p,Qn as q,C as r,S as s,h as t,
xe as u,he as v,b as w,Et as x,ke as y,Ae as z,Tt as A,A as B,Rr as C,B as D,De as E,x as F,_t as G,Lt as H,dr as I,xr as J,hr as K,Er as L,kr as M,Ir as N,Ar as O};
