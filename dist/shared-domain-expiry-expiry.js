const require=process.getBuiltinModule;
import{b as E}from"./shared-domain-listing.js";import{d as X,e as ee}from"./shared-domain-values-refused-names.js";import{a as Y}from"./shared-domain-requests-request.js";import{a as f,
c as te,e as ne}from"./shared-domain-failure.js";import{a as Z,c as L}from"./shared-domain-requests-role.js";import{b as K,c as z,d as J,e as D}from"./shared-inputs-scalars.js";
import{a as _}from"./shared-inputs-lines.js";import{a as l}from"./shared-domain-error.js";var He=process.getBuiltinModule("node:os"),Qe=e=>He[e];var re=Qe("EOL");function y(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}function P(e){return Object.keys(e).length?{title:e.title,file:e.file,
line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}function g(e,t,n){let r=new N(e,t,n);process.stdout.write(r.toString()+re)}var oe="::",N=class{constructor(t,n,r){t||(t="missing.command"),this.command=t,this.properties=n,this.message=r}toString(){let t=oe+this.command;if(this.properties&&
Object.keys(this.properties).length>0){t+=" ";let n=!0;for(let r in this.properties)if(this.properties.hasOwnProperty(r)){let o=this.properties[r];o&&(n?n=!1:t+=
",",t+=`${r}=${Ve(o)}`)}}return t+=`${oe}${We(this.message)}`,t}};function We(e){return y(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function Ve(e){
return y(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var je=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var se=je("randomUUID");var Ke=process.getBuiltinModule("node:fs"),ie=e=>Ke[e];var ae=ie("appendFileSync");var ce=ie("existsSync");var Je=process.getBuiltinModule("node:os"),Ze=e=>Je[e];var k=Ze("EOL");function U(e,t){let n=process.env[`GITHUB_${e}`];if(!n)throw new Error(`Unable to find environment variable for file command ${e}`);if(!ce(n))throw new Error(`M\
issing file at path: ${n}`);ae(n,`${y(t)}${k}`,{encoding:"utf8"})}function pe(e,t){let n=`ghadelimiter_${se()}`,r=y(t);if(e.includes(n))throw new Error(`Unexpec\
ted input: name should not contain the delimiter "${n}"`);if(r.includes(n))throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`);return`${e}\
<<${n}${k}${r}${k}${n}`}var Xe=process.getBuiltinModule("node:os"),et=e=>Xe[e];var ue=et("EOL");var nt=process.getBuiltinModule("node:path"),rt=e=>nt[e];var le=rt("delimiter");var de;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(de||(de={}));function Pn(e){g("add-mask",{},e)}function kn(e){process.env.GITHUB_PATH||""?U("PATH",e):g("add-path",{},e),process.env.PATH=`${e}${le}${process.env.PATH}`}function vn(e,t){
let n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(`Input required and not supplied: ${e}`);return t&&t.trimWhitespace===
!1?n:n.trim()}function In(e){g("debug",{},e)}function On(e,t={}){g("error",P(t),e instanceof Error?e.toString():e)}function Tn(e,t={}){g("warning",P(t),e instanceof Error?e.toString():
e)}function An(e,t={}){g("notice",P(t),e instanceof Error?e.toString():e)}function $n(e){process.stdout.write(e+ue)}function Dn(e,t){if(process.env.GITHUB_STATE||"")return U("STATE",pe(e,t));g("save-state",{name:e},y(t))}var fe={lease:{"parse-json-secrets":"false","name-transformation":"uppercase","auto-select-family-attempt-timeout":"1000","on-no-token":"error","min-remaining":"\
5m","warn-remaining":"14d","require-expiry":"false","check-rotation":"false","require-verify":"false","export-credentials":"none","role-duration-seconds":"3600",
"aws-profile":"secret-lease","export-env":"true","on-conflict":"error","min-mask-length":"4","mask-aws-account-id":"false","unset-current-credentials":"false","\
job-summary":"true",cli:"true",cleanup:"true","dry-run":"false",timeout:"2m","retry-max-attempts":"5"},check:{lease:"all","on-expiring":"renew","check-drift":"t\
rue","job-summary":"true"},rotate:{when:"always","command-timeout":"1m",rollback:"false","mask-aws-account-id":"false",wait:"10m",timeout:"15m","retry-max-attem\
pts":"5","job-summary":"true"},monitor:{"read-values":"true","warn-remaining":"30d","fail-on":"error","github-secrets-max-age":"365d","issue-title":"Secrets nee\
d attention","job-summary":"true",timeout:"10m","retry-max-attempts":"8"}};function st(e,t){return n=>{let r=e(n);return r.trim()===""?t[n]??r:r}}function me(e,t){if(e!=="")return xe("oidc-issuer",e).replace(/\/$/,"");let n=URL.canParse(t??"")?new URL(t??"").host:"github.com";return n==="github.com"?"http\
s://token.actions.githubusercontent.com":n.endsWith(".ghe.com")?`https://token.actions.${n}`:`https://${n}/_services/token`}function q(e,t,n,r){let o=t(e).trim();
return o!==""?xe(e,o):ge(n[r]||n.AWS_ENDPOINT_URL||"")}function ye({AWS_ENDPOINT_URL:e=""}){return ge(e)}function ge(e){return URL.canParse(e)&&he(new URL(e))?e:
void 0}function it(e){let t=URL.canParse(e)?new URL(e):void 0;return(t?.protocol==="https:"||t?.protocol==="http:"&&he(t))&&!t.username&&!t.password}function xe(e,t){
if(!it(t))throw new l("E_INPUT",`The input ${e} is not an address that can be trusted.`,{fix:"Allowed: an https URL without user and password, or http on 127.0.\
0.1, [::1] or localhost."});return t}function he({hostname:e}){return e==="localhost"||e==="[::1]"||/^127(\.\d{1,3}){3}$/.test(e)}function R(e,t){return e(t).trim()!==""}function Se(e,t){return t.filter(({input:n,unless:r,needs:o})=>!R(e,o)&&![void 0,"",r].includes(e(n).trim())).map(({input:n,
needs:r})=>`The input ${n} has no effect without ${r}.`)}var at=64;function we(e,t){if(e!==""){if(/^[\w+=,.@-]{2,64}$/.test(e))return e;throw new l("E_INPUT",`The input role-session-name is "${e}", which STS does not \
take.`,{fix:"Allowed: 2 to 64 letters, digits and `_ + = , . @ -`."})}let{GITHUB_REPOSITORY:n="local",GITHUB_RUN_ID:r="0",GITHUB_RUN_ATTEMPT:o="1",GITHUB_JOB:s="\
job"}=t,i=C(`${r}-${o}`),a=C(s).slice(0,16);return`${C(n).slice(0,at-i.length-a.length-2)}-${i}-${a}`}function C(e){return e.replace(/[^\w+=,.@-]/g,"-")}function Zn(e,t,n){let r=lt(e,t,n),o=dt(e);return ut(e),{identity:o&&yt(e,t,o,r[0]),regions:r,allowedAccountIds:ht(e),network:St(e,t),warnings:Se(e,pt)}}var ct=[
"auto-select-family-attempt-timeout","on-no-token"];function Yn(e){return t=>{let n=ct.find(r=>r===t);return n?fe.lease[n]:e(t)}}var pt=[{input:"audience",needs:"\
role-to-assume"},{input:"oidc-issuer",needs:"role-to-assume"},{input:"role-session-name",needs:"role-to-assume"},{input:"role-chain",needs:"role-to-assume"},{input:"\
role-external-id",needs:"role-to-assume"},{input:"on-no-token",unless:"error",needs:"role-to-assume"}];function ut(e){if(!R(e,"role-to-assume"))for(let t of["se\
ssion-policy","require-claims"]){if(!R(e,t))continue;let n=t==="session-policy"?"a session that exists cannot be narrowed":"no token of the job is looked at";throw new l(
"E_INPUT",`The input ${t} needs role-to-assume: without it ${n}.`,{fix:`Give \`role-to-assume\`, or leave \`${t}\` out.`})}}function lt(e,t,n){let{AWS_REGION:r,
AWS_DEFAULT_REGION:o}=t,s=R(e,"secret-ids")&&o||r||o||"",i=n.map(({reference:u})=>u.kind==="arn"?u.region:""),a=e("aws-region").trim()||s||(i.includes("")?"":i[0]??
""),[c="",...p]=a.split(",").map(u=>u.trim());if(a==="")throw new l("E_INPUT","The input aws-region is empty, and neither AWS_REGION nor AWS_DEFAULT_REGION is s\
et.",{fix:"Name the region that holds the secrets, for example `aws-region: eu-west-1`."});let d=[c,...p].find(u=>!/^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/.test(u));if(d!==
void 0)throw new l("E_INPUT",`The input aws-region names "${d}", which is no region.`,{fix:"Allowed: a region, for example `eu-west-1`; or several with commas, \
the first one first asked."});return[c,...p]}function dt(e){let t=e("role-to-assume").trim();return t===""?void 0:L("The input role-to-assume",t)}function ft(e){
return _(e("role-chain")).map(({line:t,text:n})=>L(`Line ${t} of role-chain`,n))}function mt(e,t){if(e!==""){if(t.length===0)throw new l("E_INPUT","The input ro\
le-external-id needs role-chain.",{fix:"A role that is assumed with an OIDC token gets no external id. Give the role that asks for one in `role-chain`, and in `\
role-to-assume` one that may assume it."});if(/^[\w+=,.@:/-]{2,1224}$/.test(e))return e;throw new l("E_INPUT","The input role-external-id is one that STS does n\
ot take.",{fix:"Allowed: 2 to 1,224 letters, digits and `_ + = , . @ : / -`."})}}function yt(e,t,n,r){let o=r.startsWith("cn-"),s=ft(e);return{role:n,chain:s,externalId:mt(
e("role-external-id").trim(),s),audience:e("audience").trim()||`sts.amazonaws.com${o?".cn":""}`,issuer:me(e("oidc-issuer").trim(),t.GITHUB_SERVER_URL),sessionName:we(
e("role-session-name").trim(),t),policy:xt(e("session-policy").trim()||"scoped"),requiredClaims:gt(e)}}function gt(e){return _(e("require-claims")).map(({line:t,
text:n})=>{let[,r,o]=/^([A-Za-z_]\w*)\s*=\s*(\S.*)$/.exec(n)??[];if(r!==void 0&&o!==void 0)return{line:t,claim:r,glob:o};throw new l("E_INPUT",`Line ${t} of req\
uire-claims is "${n}", which is no claim.`,{fix:"Allowed: `claim=glob`, for example `environment=production` or `ref=refs/heads/release/*`."})})}function xt(e){return e==="scoped"||e==="none"?{kind:e}:{kind:"given",policy:Z("session-policy",e,["scoped","none"])}}function ht(e){let t=e("allowed-account-id\
s").split(/[\s,]+/).filter(r=>r!==""),n=t.find(r=>!/^\d{12}$/.test(r));if(n!==void 0)throw new l("E_INPUT",`The input allowed-account-ids has "${n}", which is n\
o account id.`,{fix:"Allowed: ids of twelve digits, separated by commas. Quote them in YAML, or a leading 0 is lost."});return t}function St(e,t){let n=r=>t[r]?.
toLowerCase()==="true";return{timeout:J("timeout",e("timeout")),maxAttempts:D("retry-max-attempts",e("retry-max-attempts"),{min:1,max:20}),familyTimeout:D("auto\
-select-family-attempt-timeout",e("auto-select-family-attempt-timeout"),{min:10,max:2147483647}),stsEndpoint:q("sts-endpoint",e,t,"AWS_ENDPOINT_URL_STS"),secretsManagerEndpoint:q(
"secretsmanager-endpoint",e,t,"AWS_ENDPOINT_URL_SECRETS_MANAGER"),emulator:ye(t),useFips:n("AWS_USE_FIPS_ENDPOINT"),useDualstack:n("AWS_USE_DUALSTACK_ENDPOINT")}}var h="secrets-manager",wt=/^[A-Za-z0-9/_+=.@!-]+$/;function Re(e){if(e==="")return{reason:"there is no secret before #"};if(e.startsWith("arn:"))return bt(e);if(e.
includes("*"))return Rt(e);let t=F(e);return t===void 0?{source:h,kind:"name",name:e}:{reason:t}}function Rt(e){let t=e.indexOf("*"),n=e.slice(0,t);if(t!==e.length-
1)return{reason:"a * stands only at the end",.../^[*]+$/.test(e.slice(t))&&{meant:`${n}*`}};if(n.length<3)return{reason:"a prefix has three characters or more b\
efore its *"};if(n.startsWith("!"))return{reason:"a prefix cannot begin with !"};let r=F(n);return r===void 0?{source:h,kind:"prefix",prefix:n}:{reason:r}}function bt(e){
let t=v(e);if(!t)return{reason:"this is no ARN of a secret, arn:PARTITION:secretsmanager:REGION:ACCOUNT:secret:NAME"};let{name:n}=t;if(n.endsWith("*"))return{reason:"\
an ARN cannot be a prefix; a name can",meant:n};let[r="",o,s,i]=n.split(":");if(o!==void 0){let c=e.slice(0,e.length-n.length)+r,p=[o?`${c}#${o}`:c];return s&&p.
push(`stage=${s}`),i&&p.push(`version=${i}`),{reason:"a field, a stage and a version do not follow the ARN with colons",meant:p.join(" ")}}let a=F(n);return a===
void 0?{source:h,kind:"arn",arn:e,...t}:{reason:a}}function F(e){if(e.length>519)return"a name has 512 characters at most";let t=[...e].find(n=>!wt.test(n));return t===
void 0?void 0:`a secret's name has no ${Et(t)}; it has letters, digits and /_+=.@!-`}function Et(e){let t={",":"comma"," ":"space","	":"tab"}[e];return t!==void 0?
t:/[\p{L}\p{N}\p{P}\p{S}]/u.test(e)?e:`character U+${(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`}function v(e){let t=/^arn:(aws[a-z-]*):secretsmanager:([a-z0-9-]+):(\d{12}):secret:(.+)$/.
exec(e);if(!t)return;let[,n="",r="",o="",s=""]=t;return{partition:n,region:r,accountId:o,name:s}}function be(e){let t=v(e);return t?{source:h,kind:"arn",arn:e,...t}:
{source:h,kind:"name",name:e}}var M={service:"secretsmanager",load:()=>import("./shared-sources-secrets-manager-client-store-exports.js")};async function S(e,t,n){let r=[],o=e.entries(),s=!1,i=async()=>{try{for(let[a,c]of o){if(s)return;r[a]=await n(c)}}catch(a){throw s=!0,a}};return await Promise.
all(Array.from({length:Math.min(t,e.length)},i)),r}var Pt=10;async function Ee(e,t){let n=[...e].flatMap(([{described:s},i])=>s&&!(i instanceof f)?i.map(({arn:a})=>a):[]);if(n.length===0)return new Map(e);let r=await kt(
[...new Set(n)],t),o=s=>{let i=r.get(s.arn);return i?{...s,description:i}:s};return new Map([...e].map(([s,i])=>[s,i instanceof f?i:i.map(o)]))}async function kt(e,t){
let n,r=new Map;return await S(e,Pt,async o=>{try{r.set(o,n??await t.describe(o))}catch(s){if(!(s instanceof f))throw s;ne(s)&&(n=s),r.set(o,s)}}),r}function Pe(e,t,n){return{StringEquals:{"kms:ViaService":`${e}.${t}.${vt(n)}`}}}function vt(e){return{"aws-cn":"amazonaws.com.cn","aws-iso":"c2s.ic.gov","aws-is\
o-b":"sc2s.sgov.gov","aws-iso-e":"cloud.adc-e.uk","aws-iso-f":"csp.hci.ic.gov","aws-eusc":"amazonaws.eu"}[e]??"amazonaws.com"}var b=20;function ke(e){let t=e.some(({reference:r})=>r.kind==="prefix"),n=e.filter(({unread:r})=>!r);return{values:n.length>0,listing:t,batching:n.length>0&&(t||
n.filter(({single:r})=>!r).length>1),describing:e.some(({described:r})=>r),removing:e.some(({removable:r})=>r)}}function ve({reference:e,described:t,unread:n}){
return[e.kind==="prefix"&&"list",t&&"describe",!n&&"read"].join(" ")}function Ie(e,t){let n={...ke([e]),batching:!0},r=Ae(e,t).reduce((s,i)=>s+i.length+3,0),o=Te(
[],n,e.region,t);return{shared:JSON.stringify(o).length-2,own:r}}function Oe(e,t){let n=e.flatMap(r=>Ae(r,t));return Te(n,ke(e),e[0]?.region??"",t)}function Te(e,t,n,{
partition:r}){let o=[...t.values?["secretsmanager:GetSecretValue"]:[],...t.describing?["secretsmanager:DescribeSecret"]:[],...t.removing?["secretsmanager:Delete\
Secret","secretsmanager:RestoreSecret"]:[]],s=[...t.batching?["secretsmanager:BatchGetSecretValue"]:[],...t.listing?["secretsmanager:ListSecrets"]:[]];return[{Effect:"\
Allow",Action:o.length===1?o[0]??"":o,Resource:e},...s.length>0?[{Effect:"Allow",Action:s,Resource:"*"}]:[],...t.values?[{Effect:"Allow",Action:"kms:Decrypt",Resource:"\
*",Condition:It(n,r)}]:[]]}function It(e,t){return Pe("secretsmanager",e,t)}function Ae({reference:e,region:t},n){let r=o=>`arn:${n.partition}:secretsmanager:${t}\
:${n.accountId}:secret:${o}`;switch(e.kind){case"name":return[r(`${e.name}-??????`)];case"prefix":return[r(`${e.prefix}*`)];case"arn":return[/-[A-Za-z0-9]{6}$/.
test(e.name)?e.arn:`${e.arn}-??????`]}}var I=10;async function $e(e,t){let n=new Map,r=e.filter(({reference:i})=>i.kind==="prefix"),o=e.filter(({reference:i})=>i.kind!=="prefix"),s=o.filter(({single:i})=>!i);
return await Promise.all([...o.filter(({single:i})=>i).map(async i=>n.set(i,await Ot(i,t))),...r.map(async i=>n.set(i,await Tt(i,t))),De(s.map(({reference:i})=>Y(
i)),t).then(i=>{for(let[a,c]of s.entries())n.set(c,_t(i[a]))})]),Ee(n,t)}async function Ot({reference:e,version:t},n){return _e(async()=>[await n.get(e,t)])}async function Tt({
reference:e,version:t},n){return e.kind!=="prefix"?[]:_e(async()=>{let r=(await n.list(e.prefix)).sort(),o=t.stage?await S(r,I,a=>O(a,n,t.stage)):await De(r,n),
s=o.findIndex(a=>a instanceof f),i=o[s];if(i instanceof f)throw i.secretName=v(r[s]??"")?.name.replace(/-[A-Za-z0-9]{6}$/,""),i;return o.filter(a=>!(a instanceof
f))})}async function De(e,t){return e.length===1?Promise.all(e.map(r=>O(r,t))):(await S(Lt(e,b),I,r=>At(r,t))).flat()}async function At(e,t){try{let{secrets:n,refusals:r}=await t.
batch(e);return await S(e,I,async o=>{let s=n.find(c=>$t(c,o));if(s)return s;let i=r.find(({secretId:c})=>c===o),a=i&&new f("BatchGetSecretValue",{kind:"answer",
...i});return a&&te(a)==="fail"?a:O(o,t)})}catch(n){if(!(n instanceof f))throw n;return Dt(n)?S(e,I,r=>O(r,t)):e.map(()=>n)}}async function O(e,t,n){try{return await t.
get(be(e),n===void 0?{}:{stage:n})}catch(r){if(r instanceof f)return r;throw r}}function $t({arn:e,name:t},n){return e===n||t===n||e.startsWith(`${n}-`)&&e.length===
n.length+7}function Dt({code:e}){return e?.startsWith("AccessDenied")===!0}function _t(e){return e instanceof f?e:e?[e]:[]}async function _e(e){try{return await e()}catch(t){
if(t instanceof f)return t;throw t}}function Lt(e,t){let n=[];for(let r=0;r<e.length;r+=t)n.push(e.slice(r,r+t));return n}var T={name:h,title:"Secrets Manager",options:{},versionIds:{pattern:/^.{32,64}$/s,wrong:"version needs an id of 32 to 64 characters.",allowed:"version=ID; a st\
age is chosen with stage=LABEL"},readReference:Re,permissionSet:ve,queriesPerSession:b,policySize:Ie,sessionStatements:Oe,permissionsToRead:async(...e)=>(await import("./required-permissions.js")).
permissionsToRead(...e),firstRequests:e=>[{client:M,count:Nt(e)}],read:async(e,t,n)=>$e(e,await n(M,t)),explain:async(...e)=>(await import("./refused-secret.js")).
explainSecret(...e)};function Nt(e){let t=e.filter(({reference:n,single:r})=>n.kind!=="prefix"&&!r);return e.length-t.length+Math.ceil(t.length/b)}function x(e,t,n,r={}){let o=[];return r.allowed!==void 0&&o.push(`Allowed: ${r.allowed}.`),r.meant!==void 0&&o.push(`Probably meant: ${typeof r.meant=="string"?
r.meant:Ut(r.meant)}`),o.length===0&&o.push("Allowed: [NAME ,] REFERENCE[#SELECTOR] [OPTION ...], such as: DB_PASSWORD, prod/db#password optional"),new l(e,`Lin\
e ${t} of secrets: ${n}`,{fix:o.join(`
`)})}function Ut({name:e,reference:t,selector:n,options:r}){return[(e===void 0?"":`${e}, `)+qt(t,n),...r].join(" ").trimStart()}function qt(e,t){return t===void 0?
e:`${e}#${t}`}function br(e,t){let n=e.trim();if(n===""||n.startsWith("#"))return;let[r,o]=Ct(n),[s,...i]=Ft(o,t);if(s===void 0)throw x("E_REQUEST",t,"there is \
a NAME and no secret after it.",{allowed:"NAME, REFERENCE, where REFERENCE is a secret's name, its ARN, or a prefix that ends in *"});let a=s.indexOf("#");return a<
0?{line:t,name:r,reference:s,selector:void 0,options:i}:{line:t,name:r,reference:s.slice(0,a),selector:s.slice(a+1),options:i}}function Ct(e){let t=e.indexOf(","),
n=e.indexOf("#");return t<0||n>=0&&n<t?[void 0,e]:[e.slice(0,t).trim(),e.slice(t+1)]}function Ft(e,t){let n=[],r=Le(e,0);for(;r<e.length&&!/^#(\s|$)/.test(e.slice(
r,r+2));){let o=Ht(e,r,t);n.push(e.slice(r,o)),r=Le(e,o)}return n}function Le(e,t){let n=t;for(;n<e.length&&Q(e,n);)n+=1;return n}var Q=(e,t)=>/\s/.test(e.charAt(
t)),Mt={"[":"]","(":")","{":"}"},Ne="expires=";function Ht(e,t,n){let r=t;for(;r<e.length&&!Q(e,r);){if(e.charAt(r)==="#")return Ue(e,r+1,n);if(e.startsWith(Ne,
r)&&r===t)return Ue(e,r+Ne.length,n);r+=1}return r}function Ue(e,t,n){let r=[],o=t;for(;o<e.length&&(r.length>0||!Q(e,o));){let i=e.charAt(o);if(i==='"'||i==="'"||
i==="`"){o=Qt(e,o,n);continue}let a=Mt[i];if(a!==void 0)r.push(a);else if(i===r.at(-1))r.pop();else if(i==="]"||i===")"||i==="}")throw H(n,`${i} closes nothing`);
o+=1}let s=r.at(-1);if(s!==void 0)throw H(n,`${s} is missing`);return o}function Qt(e,t,n){let r=e.charAt(t);for(let o=t+1;o<e.length;o+=1)if(e.charAt(o)==="\\")
o+=1;else if(e.charAt(o)===r)return o+1;throw H(n,`a ${r} is missing`)}function H(e,t){return x("E_SELECTOR",e,`the expression's quotes or brackets do not match\
: ${t}.`,{allowed:"a JMESPath expression, https://jmespath.org/specification.html"})}var B=new Map([["optional",A("optional",{optional:!0})],["public",Vt],["only",jt],["file",A("file",{file:!0})],["base64",A("base64",{base64:!0})],["trim",A("tri\
m",{trim:!0})],["stage",Gt],["version",Kt],["expires",Zt],["max-age",zt],["max-scopes",Jt]]),Bt="optional, public, public=FIELD,\u2026, only=NAME,NAME_*, file, base6\
4, trim, stage=LABEL, version=ID, expires=\u2026, max-age=DURATION, max-scopes=SCOPE,\u2026";function Ir(e,{options:t}){let n=e.options.map(W).filter(({key:r})=>Object.
hasOwn(t,r));return new Map(n.map(({key:r,value:o=""})=>[r,o]))}function Or(e,t){let n={optional:!1,public:[],file:!1,base64:!1,version:{}},r=new Set;for(let o of e.
options){let{key:s,value:i}=W(o),a=Object.hasOwn(t.options,s),c=B.get(s);if(!c&&!a)throw en(e,o,s,t);if(r.has(s))throw x("E_REQUEST",e.line,`the option ${s} is \
given twice.`);if(r.add(s),!c)continue;let d=c(i,(u,m)=>x("E_REQUEST",e.line,u,Wt(e,o,m)),t);n={...n,...d,version:{...n.version,...d.version}}}return n}function W(e){
let t=e.indexOf("=");return t<0?{key:e,value:void 0}:{key:e.slice(0,t),value:e.slice(t+1)}}function Wt(e,t,n){let r=qe(e.options,t);return{allowed:n,...r&&{meant:{
...e,options:r}}}}function qe(e,t){if(!/^(?:only|public|max-scopes)=/.test(t))return;let n=e.indexOf(t),r=e.slice(n+1),o=r.findIndex(d=>B.has(W(d).key)),s=r.slice(
0,o<0?r.length:o),[i="",...a]=t.split("="),c=[a.join("="),...s].flatMap(d=>d.split(",")).filter(d=>d!==""),p=`${i}=${c.join(",")}`;if(!(c.length===0||p===t))return[
...e.slice(0,n),p,...r.slice(s.length)]}function A(e,t){return(n,r)=>{if(n!==void 0)throw r(`the option ${e} takes no value.`,`${e}, or nothing at all`);return t}}
function Vt(e,t){if(e===void 0)return{public:"all"};let n=e.split(",");if(n.includes(""))throw t("public= has an empty field.","public=host,port without white s\
pace");return{public:n}}function jt(e,t){let n="only=LOG_LEVEL,FEATURE_* without white space, or only=* for any name that is not refused";if(!e)throw t("only ne\
eds the names that data may give.",n);if(e==="*")return{only:"any"};let r=e.split(",");if(r.includes(""))throw t("only= has an empty name: a comma or white spac\
e too many.",n);for(let o of r){if(!X(o.replace(/\*$/,"")))throw t(`only= lists "${o}", which is no name.`,n);let s=o.endsWith("*")?void 0:ee(o);if(s!==void 0)throw t(
`only= lists ${o}, which ${s}.`,"another name")}return{only:r}}function Gt(e,t){if(!e||e.length>256)throw t("stage needs a label of 1 to 256 characters.","stage\
=AWSPREVIOUS, for example");return{version:{stage:e}}}function Kt(e="",t,{versionIds:{pattern:n,wrong:r,allowed:o}}){if(!n.test(e))throw t(r,o);return{version:{
versionId:e}}}function zt(e,t){let n=z(e??"");if(!n)throw t("max-age needs a duration above zero.",K);return{maxAge:n}}function Jt(e="",t){let n=e.split(",");if(n.
includes(""))throw t("max-scopes has an empty scope.","max-scopes=read:packages,repo:*");return{maxScopes:n}}function Zt(e,t){let n="expires=never, expires=own,\
 expires=2027-01-31, expires=2027-01-31T12:00:00Z, or expires=SELECTOR";if(!e)throw t("expires needs a value.",n);return{expires:Yt(e,()=>t(`expires=${e} is no \
date.`,n))}}function Yt(e,t){if(e==="never"||e==="own")return{kind:e};if(!/^[+-]?\d/.test(e))return{kind:"selector",expression:e};let n=Xt(e);if(!n)throw t();return{
kind:"at",at:n}}function Xt(e){let n=/^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?$/.exec(e)?.[1];if(n===void 0)return;let r=new Date(
`${n}T00:00:00Z`);if(Number.isNaN(r.getTime())||!r.toISOString().startsWith(n))return;let o=new Date(e);return Number.isNaN(o.getTime())?void 0:o}function en(e,t,n,{
options:r}){if(t.startsWith("#"))return x("E_REQUEST",e.line,`${t} is no option.`,{allowed:'a selector right behind the reference, or a comment that begins with\
 "# "',meant:{...e,selector:t.slice(1),options:e.options.filter(c=>c!==t)}});let o=e.options.slice(0,e.options.indexOf(t)).findLast(c=>/^(?:only|public|max-scopes)=/.
test(c)),s=o===void 0?void 0:qe(e.options,o);if(s&&o!==void 0&&e.options.indexOf(o)===e.options.indexOf(t)-1)return x("E_REQUEST",e.line,`white space ends ${o},\
 so that ${t} would be an option.`,{allowed:"a list with commas and without white space",meant:{...e,options:s}});let i=tn(n),a=e.options.map(c=>c===t?t.replace(
n,i??n):c);return x("E_REQUEST",e.line,`${t} is no option.`,{allowed:[...Object.values(r),Bt].join(", "),...i!==void 0&&{meant:{...e,options:a}}})}function tn(e){
let t=e.toLowerCase().slice(0,2);return t.length<2?void 0:[...B.keys()].find(n=>n.startsWith(t))}function Ar(e,t,n){if(!e)return{judgement:"unknown",stops:!1};let r=e.at.getTime()-t,o=e.firm&&(r<=0||r<n.minRemaining);return r<=0?{judgement:"expired",stops:o}:
{judgement:o||r<nn(e,n)?"expiring":"ok",stops:o}}function nn({life:e},{warnRemaining:t}){return e!==void 0&&e<t?e/10:t}function $r(e){let t;for(let n of e){let r=t?
n.at.getTime()-t.at.getTime():-1;(r<0||r===0&&n.firm)&&(t=n)}return t}async function Dr(e,t=""){let n=on(e);if(n)return[n];if(!rn(e))return[];let{enclosedEnds:r}=await import("./enclosed-ends.js");
return(await r(e,t)).expiries}function rn(e){return/^\s*\{/.test(e)?/"current-context"/.test(e):/CERTIFICATE-----|PKCS7-----|eyJ|-cert-v01@|[?&]se=|certificate-data:|;base64,|^[\w+/\s=-]{200,}$/.
test(e)}function on(e){let t=/^\s*(?:(?:Bearer|token) )?(?:ghs_[A-Za-z0-9]+_)?(eyJ[\w-]*)\.(eyJ[\w-]*)\.[\w-]*\s*$/.exec(e),n=t?.[2]===void 0?void 0:an(Buffer.from(
t[2],"base64url").toString()),r=V(n?.exp);if(!r)return;let o=V(n?.iat)??V(n?.nbf);return{at:r,source:"JWT exp",firm:!0,...sn(o,r)}}function $(e){if(typeof e!="s\
tring"&&typeof e!="number")return;let t=String(e).trim();if(/^\d{9,13}(?:\.\d+)?$/.test(t)){let p=Number(t);return j(new Date(p<1e11?p*1e3:p))}let n=/^(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)\s*(Z|z|UTC|[+-]\d{2}(?::?\d{2})?)?)?$/.
exec(t);if(!n)return;let[,r="",o="00:00",s="Z"]=n,i=/^[+-]/.test(s)?`${s.slice(0,3)}:${s.replace(":","").slice(3)||"00"}`:"Z",a=new Date(`${r}T${o.replace(",","\
.")}${i}`);return new Date(`${r}T00:00Z`).toJSON()?.startsWith(r)?j(a):void 0}async function _r(e){let t=$(e);return t||!/\d{4}/.test(String(e))?t:(await import("./spelled-dates.js")).
spelledDateOf(e)}function V(e){return typeof e=="number"?j(new Date(e*1e3)):void 0}function j(e){let t=e.getUTCFullYear();return t>=1990&&t<=2200?e:void 0}function sn(e,t){
return e&&e<t?{life:t.getTime()-e.getTime()}:{}}function an(e){try{let t=JSON.parse(e);return typeof t=="object"&&t!==null?t:void 0}catch{return}}function qr({expiresAtTag:e,expiresAtKey:t="expires-at"}){let n=$(e);return n&&{at:n,source:`tag ${E(t)}`,firm:!0}}function Cr({expiresAtTag:e,expiresAtKey:t="e\
xpires-at"},n){if(!(e===void 0||$(e)))return`The tag ${E(t)} of ${n} is "${E(e)}", which is no date, so it does not count. Allowed: ISO 8601, such as 2026-12-31\
, or seconds or milliseconds since 1970.`}var cn=[{prefix:/^(?:ssm:|arn:aws[a-z-]*:ssm:)/,load:async()=>(await import("./parameter-store.js")).parameterStore},{prefix:/^app:/,load:async()=>(await import("./github-app.js")).
githubApp},{prefix:/^(?:ecr|codeartifact|rds):/,load:async e=>(await import("./aws-tokens.js")).tokensOf(e)}],Ce=new Map([[T.name,T]]);async function Hr(e){let t=await cn.
find(({prefix:n})=>n.test(e))?.load(e);return t?(Ce.set(t.name,t),t):T}function G({source:e}){let t=Ce.get(e);if(!t)throw new Error(`The source ${e} was not loa\
ded.`);return t}function Fe(e){return Map.groupBy(e,({reference:t})=>G(t))}function Br({role:e,chain:t}){return t.at(-1)??e}var pn=2048;function jr(e,t){let n=[],r=e.map(o=>{let s=G(o.reference);return{query:o,source:s,permissionSet:s.permissionSet(o),...s.policySize(o,t)}});r.sort((o,s)=>s.
own-o.own);for(let{query:o,source:s,permissionSet:i,shared:a,own:c}of r){let p=({parts:m,length:w})=>w+c+(m.has(s)?0:a+(m.size>0?1:0)),d=m=>{let w=m.parts.get(s);
return m.region!==o.region||p(m)>pn||m.queries.length>0&&(s.isAlone||m.isAlone)?!1:!w||w.permissionSet===i&&w.count<s.queriesPerSession},u=n.find(d);if(!u){let{
isAlone:m=!1}=s;u={region:o.region,queries:[],parts:new Map,length:Me([]).length,isAlone:m},n.push(u)}u.length=p(u),u.queries.push(o),u.parts.set(s,{permissionSet:i,
count:(u.parts.get(s)?.count??0)+1})}return n.map(({region:o,queries:s})=>({region:o,queries:s}))}function Gr({region:e,queries:t}){let n=Math.ceil(t.length/2);
return[{region:e,queries:t.slice(0,n)},{region:e,queries:t.slice(n)}]}function Kr({queries:e},t){return Me([...Fe(e)].flatMap(([n,r])=>n.sessionStatements(r,t)))}
function Me(e){return JSON.stringify({Version:"2012-10-17",Statement:e})}export{de as a,Pn as b,kn as c,vn as d,In as e,On as f,Tn as g,An as h,$n as i,Dn as j,fe as k,st as l,it as m,R as n,Se as o,Zn as p,Yn as q,M as r,S as s,h as t,
Re as u,be as v,b as w,It as x,Ae as y,De as z,Lt as A,T as B,Hr as C,G as D,Fe as E,x as F,Ut as G,qt as H,br as I,Ir as J,Or as K,Ar as L,$r as M,Dr as N,rn as O,
$ as P,_r as Q,j as R,qr as S,Cr as T,Br as U,jr as V,Gr as W,Kr as X};
