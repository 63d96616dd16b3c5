const require=process.getBuiltinModule;
import{a as X,b as ee,c as le,d as ue,e as de,f as fe}from"./shared-domain-trusted-address.js";import{a as Y,b as me}from"./shared-domain-policies-partition.js";import{e as C}from"./shared-domain-expiry-expiry.js";
import{a as oe,c as M,e as ie,g as ae}from"./shared-domain-values-jmespath.js";import{b as y}from"./shared-domain-listing.js";import{d as k,e as v,g as se}from"./shared-domain-values-refused-names.js";
import{a as P,b as re}from"./shared-domain-requests-request.js";import{a as m,c as ce,e as pe}from"./shared-domain-failure.js";import{a as U,b as d,c as L,d as he,e as F}from"./shared-domain-requests-lease-inputs.js";
import{a as te,b as R,c as ne,e as D}from"./shared-domain-requests-role.js";import{b as z,c as Z,d as J,e as N}from"./shared-inputs-scalars.js";import{a as q}from"./shared-inputs-lines.js";
import{a as u}from"./shared-domain-error.js";var nt=process.getBuiltinModule("node:os"),rt=e=>nt[e];var ye=rt("EOL");function x(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}function I(e){return Object.keys(e).length?{title:e.title,file:e.file,
line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}function g(e,t,n){let r=new Q(e,t,n);process.stdout.write(r.toString()+ye)}var xe="::",Q=class{constructor(t,n,r){t||(t="missing.command"),this.command=t,this.properties=n,this.message=r}toString(){let t=xe+this.command;if(this.properties&&
Object.keys(this.properties).length>0){t+=" ";let n=!0;for(let r in this.properties)if(this.properties.hasOwnProperty(r)){let o=this.properties[r];o&&(n?n=!1:t+=
",",t+=`${r}=${it(o)}`)}}return t+=`${xe}${st(this.message)}`,t}};function st(e){return x(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function it(e){
return x(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var at=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var ge=at("randomUUID");var pt=process.getBuiltinModule("node:fs"),we=e=>pt[e];var Se=we("appendFileSync");var Re=we("existsSync");var ut=process.getBuiltinModule("node:os"),dt=e=>ut[e];var $=dt("EOL");function H(e,t){let n=process.env[`GITHUB_${e}`];if(!n)throw new Error(`Unable to find environment variable for file command ${e}`);if(!Re(n))throw new Error(`M\
issing file at path: ${n}`);Se(n,`${x(t)}${$}`,{encoding:"utf8"})}function Ee(e,t){let n=`ghadelimiter_${ge()}`,r=x(t);if(e.includes(n))throw new Error(`Unexpec\
ted input: name should not contain the delimiter "${n}"`);if(r.includes(n))throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`);return`${e}\
<<${n}${$}${r}${$}${n}`}var mt=process.getBuiltinModule("node:os"),ht=e=>mt[e];var be=ht("EOL");var xt=process.getBuiltinModule("node:path"),gt=e=>xt[e];var Pe=gt("delimiter");var ke;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(ke||(ke={}));function Qn(e){g("add-mask",{},e)}function Hn(e){process.env.GITHUB_PATH||""?H("PATH",e):g("add-path",{},e),process.env.PATH=`${e}${Pe}${process.env.PATH}`}function Bn(e,t){
let n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(`Input required and not supplied: ${e}`);return t&&t.trimWhitespace===
!1?n:n.trim()}function Wn(e){g("debug",{},e)}function Gn(e,t={}){g("error",I(t),e instanceof Error?e.toString():e)}function Vn(e,t={}){g("warning",I(t),e instanceof Error?e.toString():
e)}function jn(e,t={}){g("notice",I(t),e instanceof Error?e.toString():e)}function Kn(e){process.stdout.write(e+be)}function zn(e,t){if(process.env.GITHUB_STATE||"")return H("STATE",Ee(e,t));g("save-state",{name:e},x(t))}var ve={lease:{"parse-json-secrets":"false","name-transformation":"uppercase","auto-select-family-attempt-timeout":"1000","on-no-token":"error","min-remaining":"\
5m","warn-remaining":"14d","require-expiry":"false","check-rotation":"false","require-verify":"false","export-credentials":"none","role-duration-seconds":"3600",
"aws-profile":"secret-lease","export-env":"true","on-conflict":"error","min-mask-length":"4","mask-aws-account-id":"false","unset-current-credentials":"false","\
job-summary":"true",cli:"true",cleanup:"true","dry-run":"false",timeout:"2m","retry-max-attempts":"5"},check:{lease:"all","on-expiring":"renew","check-drift":"t\
rue","job-summary":"true"},rotate:{when:"always","command-timeout":"1m",rollback:"false","dry-run":"false","mask-aws-account-id":"false",wait:"10m",timeout:"15m",
"retry-max-attempts":"5","job-summary":"true"},monitor:{"read-values":"true","warn-remaining":"30d","fail-on":"error","github-secrets-max-age":"365d","issue-tit\
le":"Secrets need attention","owner-issues":"false","job-summary":"true",timeout:"10m","retry-max-attempts":"8"}};function St(e,t){return n=>{let r=e(n);return r.
trim()===""?t[n]??r:r}}function E(e,t){return e(t).trim()!==""}function Le(e,t){return t.filter(({input:n,unless:r,needs:o})=>!E(e,o)&&![void 0,"",r].includes(e(n).trim())).map(({input:n,
needs:r})=>`The input ${n} has no effect without ${r}.`)}function Ie(e,t){if(e!=="")return Ae("oidc-issuer",e).replace(/\/$/,"");let n=URL.canParse(t??"")?new URL(t??"").host:"github.com";return n==="github.com"?"http\
s://token.actions.githubusercontent.com":n.endsWith(".ghe.com")?`https://token.actions.${n}`:`https://${n}/_services/token`}function B(e,t,n,r){let o=t(e).trim();
return o!==""?Ae(e,o):Oe(n[r]||n.AWS_ENDPOINT_URL||"")}function $e({AWS_ENDPOINT_URL:e=""}){return Oe(e)}function Oe(e){return URL.canParse(e)&&ee(new URL(e))?e:
void 0}function Ae(e,t){if(!X(t))throw new u("E_INPUT",`The input ${e} is not an address that can be trusted.`,{fix:"Allowed: an https URL without user and pass\
word, or http on 127.0.0.1, [::1] or localhost."});return t}var Rt=64;function _e(e,t){if(e!==""){if(/^[\w+=,.@-]{2,64}$/.test(e))return e;throw new u("E_INPUT",`The input role-session-name is "${e}", which STS does not \
take.`,{fix:"Allowed: 2 to 64 letters, digits and `_ + = , . @ -`."})}let{GITHUB_REPOSITORY:n="local",GITHUB_RUN_ID:r="0",GITHUB_RUN_ATTEMPT:o="1",GITHUB_JOB:s="\
job"}=t,i=W(`${r}-${o}`),a=W(s).slice(0,16);return`${W(n).slice(0,Rt-i.length-a.length-2)}-${i}-${a}`}function W(e){return e.replace(/[^\w+=,.@-]/g,"-")}function xr(e,t,n){let r=kt(e,t,n),o=Lt(e);if(Pt(e),o)for(let{reference:s}of n)At(s,o);return{identity:o&&Ot(e,t,o,r[0]),regions:r,allowedAccountIds:qt(e),network:Dt(
e,t),warnings:Le(e,bt)}}var Et=["auto-select-family-attempt-timeout","on-no-token"];function gr(e){return t=>{let n=Et.find(r=>r===t);return n?ve.lease[n]:e(t)}}
var bt=[{input:"audience",needs:"role-to-assume"},{input:"oidc-issuer",needs:"role-to-assume"},{input:"role-session-name",needs:"role-to-assume"},{input:"role-c\
hain",needs:"role-to-assume"},{input:"role-external-id",needs:"role-to-assume"},{input:"on-no-token",unless:"error",needs:"role-to-assume"}];function Pt(e){if(!E(
e,"role-to-assume"))for(let t of["session-policy","require-claims"]){if(!E(e,t))continue;let n=t==="session-policy"?"a session that exists cannot be narrowed":"\
no token of the job is looked at";throw new u("E_INPUT",`The input ${t} needs role-to-assume: without it ${n}.`,{fix:`Give \`role-to-assume\`, or leave \`${t}\` \
out.`})}}function kt(e,t,n){let{AWS_REGION:r,AWS_DEFAULT_REGION:o}=t,s=E(e,"secret-ids")&&o||r||o||"",i=n.map(({reference:p,region:f})=>p.kind==="arn"?p.region:
f??""),a=e("aws-region").trim()||s||(i.includes("")?"":i[0]??""),[c="",...h]=a.split(",").map(p=>p.trim());if(a==="")throw new u("E_INPUT","The input aws-region\
 is empty, and neither AWS_REGION nor AWS_DEFAULT_REGION is set.",{fix:"Name the region that holds the secrets, for example `aws-region: eu-west-1`."});let l=[c,
...h].find(p=>!R(p));if(l!==void 0)throw new u("E_INPUT",`The input aws-region names "${l}", which is no region.`,{fix:`Allowed: a region, for example \`${vt(l)??
"eu-west-1"}\`; or several with commas, the first one first asked.`});return[c,...h]}function vt(e){let t=e.toLowerCase().replace(/["'`]/g,"").replace(/[\s_.]+/g,
"-").replace(/([a-z])(\d)/,"$1-$2").replace(/(\d)[a-f]$/,"$1");return R(t)?t:void 0}function Lt(e){let t=e("role-to-assume").trim();return t===""?void 0:D("The \
input role-to-assume",t)}function It(e){return q(e("role-chain")).map(({line:t,text:n})=>D(`Line ${t} of role-chain`,n))}function $t(e,t){if(e!==""){if(t.length===
0)throw new u("E_INPUT","The input role-external-id needs role-chain.",{fix:"A role that is assumed with an OIDC token gets no external id. Give the role that a\
sks for one in `role-chain`, and in `role-to-assume` one that may assume it."});if(/^[\w+=,.@:/-]{2,1224}$/.test(e))return e;throw new u("E_INPUT","The input ro\
le-external-id is one that STS does not take.",{fix:"Allowed: 2 to 1,224 letters, digits and `_ + = , . @ : / -`."})}}function Ot(e,t,n,r){let o=r.startsWith("c\
n-"),s=It(e);for(let i of[n,...s])_t(i,r);return{role:n,chain:s,externalId:$t(e("role-external-id").trim(),s),audience:e("audience").trim()||`sts.amazonaws.com${o?
".cn":""}`,issuer:Ie(e("oidc-issuer").trim(),t.GITHUB_SERVER_URL),sessionName:_e(e("role-session-name").trim(),t),policy:Nt(e("session-policy").trim()||"scoped"),
requiredClaims:Tt(e)}}function At(e,{name:t,partition:n}){if(!(e.kind!=="arn"||e.partition===n))throw new u("E_INPUT",`The secret ${e.name} is of the partition ${e.
partition}, and the role ${t} is of ${n}.`,{fix:`Credentials of one partition work in no other: name a role of ${e.partition} in \`role-to-assume\`.`})}function _t({
name:e,partition:t},n){let r=Y(n);if(t!==r)throw new u("E_INPUT",`The role ${e} is of the partition ${t}, and the region ${n} is of ${r}: neither knows the othe\
r.`,{fix:`Name a region of ${t} in \`aws-region\`, or a role whose ARN begins with \`arn:${r}:\`.`})}function Tt(e){return q(e("require-claims")).map(({line:t,text:n})=>{
let[,r,o]=/^([A-Za-z_]\w*)\s*=\s*(\S.*)$/.exec(n)??[];if(r!==void 0&&o!==void 0)return{line:t,claim:r,glob:o};throw new u("E_INPUT",`Line ${t} of require-claims\
 is "${n}", which is no claim.`,{fix:"Allowed: `claim=glob`, for example `environment=production` or `ref=refs/heads/release/*`."})})}function Nt(e){return e==="scoped"||e==="none"?{kind:e}:{kind:"given",policy:te("session-policy",e,["scoped","none"])}}function qt(e){let t=e("allowed-account-i\
ds").split(/[\s,]+/).filter(r=>r!==""),n=t.find(r=>!/^\d{12}$/.test(r));if(n!==void 0)throw new u("E_INPUT",`The input allowed-account-ids has "${n}", which is \
no account id.`,{fix:"Allowed: ids of twelve digits, separated by commas. Quote them in YAML, or a leading 0 is lost."});return t}function Dt(e,t){let n=r=>t[r]?.
toLowerCase()==="true";return{timeout:J("timeout",e("timeout")),maxAttempts:N("retry-max-attempts",e("retry-max-attempts"),{min:1,max:20}),familyTimeout:N("auto\
-select-family-attempt-timeout",e("auto-select-family-attempt-timeout"),{min:10,max:2147483647}),stsEndpoint:B("sts-endpoint",e,t,"AWS_ENDPOINT_URL_STS"),secretsManagerEndpoint:B(
"secretsmanager-endpoint",e,t,"AWS_ENDPOINT_URL_SECRETS_MANAGER"),emulator:$e(t),useFips:n("AWS_USE_FIPS_ENDPOINT"),useDualstack:n("AWS_USE_DUALSTACK_ENDPOINT")}}var G={service:"secretsmanager",load:()=>import("./shared-sources-secrets-manager-client-store-exports.js")};async function S(e,t,n){let r=[],o=e.entries(),s=!1,i=async()=>{try{for(let[a,c]of o){if(s)return;r[a]=await n(c)}}catch(a){throw s=!0,a}};return await Promise.
all(Array.from({length:Math.min(t,e.length)},i)),r}var Mt=10;async function Te(e,t){let n=[...e].flatMap(([{described:s},i])=>s&&!(i instanceof m)?i.map(({arn:a})=>a):[]);if(n.length===0)return new Map(e);let r=await Ut(
[...new Set(n)],t),o=s=>{let i=r.get(s.arn);return i?{...s,description:i}:s};return new Map([...e].map(([s,i])=>[s,i instanceof m?i:i.map(o)]))}async function Ut(e,t){
let n,r=new Map;return await S(e,Mt,async o=>{try{r.set(o,n??await t.describe(o))}catch(s){if(!(s instanceof m))throw s;pe(s)&&(n=s),r.set(o,s)}}),r}var b=20;function Ne(e){let t=e.some(({reference:r})=>r.kind==="prefix"),n=e.filter(({unread:r})=>!r);return{values:n.length>0,listing:t,batching:n.length>0&&(t||
n.filter(({single:r})=>!r).length>1),describing:e.some(({described:r})=>r),removing:e.some(({removable:r})=>r)}}function qe({reference:e,described:t,unread:n}){
return[e.kind==="prefix"&&"list",t&&"describe",!n&&"read"].join(" ")}function De(e,t){let n={...Ne([e]),batching:!0},r=Fe(e,t).reduce((s,i)=>s+i.length+3,0),o=Ue(
[],n,e.region,t);return{shared:JSON.stringify(o).length-2,own:r}}function Me(e,t){let n=e.flatMap(r=>Fe(r,t));return Ue(n,Ne(e),e[0]?.region??"",t)}function Ue(e,t,n,{
partition:r}){let o=[...t.values?["secretsmanager:GetSecretValue"]:[],...t.describing?["secretsmanager:DescribeSecret"]:[],...t.removing?["secretsmanager:Delete\
Secret","secretsmanager:RestoreSecret"]:[]],s=[...t.batching?["secretsmanager:BatchGetSecretValue"]:[],...t.listing?["secretsmanager:ListSecrets"]:[]];return[{Effect:"\
Allow",Action:o.length===1?o[0]??"":o,Resource:e},...s.length>0?[{Effect:"Allow",Action:s,Resource:"*"}]:[],...t.values?[{Effect:"Allow",Action:"kms:Decrypt",Resource:"\
*",Condition:Ft(n,r)}]:[]]}function Ft(e,t){return me("secretsmanager",e,t)}function Fe({reference:e,region:t},n){let r=o=>`arn:${n.partition}:secretsmanager:${t}\
:${n.accountId}:secret:${o}`;switch(e.kind){case"name":return[r(`${e.name}-??????`)];case"prefix":return[r(`${e.prefix}*`)];case"arn":return[/-[A-Za-z0-9]{6}$/.
test(e.name)?e.arn:`${e.arn}-??????`]}}var O=10;async function Ce(e,t){let n=new Map,r=e.filter(({reference:i})=>i.kind==="prefix"),o=e.filter(({reference:i})=>i.kind!=="prefix"),s=o.filter(({single:i})=>!i);
return await Promise.all([...o.filter(({single:i})=>i).map(async i=>n.set(i,await Ct(i,t))),...r.map(async i=>n.set(i,await Qt(i,t))),Qe(s.map(({reference:i})=>P(
i)),t).then(i=>{for(let[a,c]of s.entries())n.set(c,Gt(i[a]))})]),Te(n,t)}async function Ct({reference:e,version:t},n){return He(async()=>[await n.get(e,t)])}async function Qt({
reference:e,version:t},n){return e.kind!=="prefix"?[]:He(async()=>{let r=(await n.list(e.prefix)).sort(),o=t.stage?await S(r,O,a=>A(a,n,t.stage)):await Qe(r,n),
s=o.findIndex(a=>a instanceof m),i=o[s];if(i instanceof m)throw i.secretName=de(r[s]??"")?.name.replace(/-[A-Za-z0-9]{6}$/,""),i;return o.filter(a=>!(a instanceof
m))})}async function Qe(e,t){return e.length===1?Promise.all(e.map(r=>A(r,t))):(await S(Vt(e,b),O,r=>Ht(r,t))).flat()}async function Ht(e,t){try{let{secrets:n,refusals:r}=await t.
batch(e);return await S(e,O,async o=>{let s=n.find(c=>Bt(c,o));if(s)return s;let i=r.find(({secretId:c})=>c===o),a=i&&new m("BatchGetSecretValue",{kind:"answer",
...i});return a&&ce(a)==="fail"?a:A(o,t)})}catch(n){if(!(n instanceof m))throw n;return Wt(n)?S(e,O,r=>A(r,t)):e.map(()=>n)}}async function A(e,t,n){try{return await t.
get(fe(e),n===void 0?{}:{stage:n})}catch(r){if(r instanceof m)return r;throw r}}function Bt({arn:e,name:t},n){return e===n||t===n||e.startsWith(`${n}-`)&&e.length===
n.length+7}function Wt({code:e}){return e?.startsWith("AccessDenied")===!0}function Gt(e){return e instanceof m?e:e?[e]:[]}async function He(e){try{return await e()}catch(t){
if(t instanceof m)return t;throw t}}function Vt(e,t){let n=[];for(let r=0;r<e.length;r+=t)n.push(e.slice(r,r+t));return n}var _={name:le,title:"Secrets Manager",options:{},versionIds:{pattern:/^.{32,64}$/s,wrong:"version needs an id of 32 to 64 characters.",allowed:"version=ID; a s\
tage is chosen with stage=LABEL"},readReference:ue,permissionSet:qe,queriesPerSession:b,policySize:De,sessionStatements:Me,permissionsToRead:async(...e)=>(await import("./required-permissions.js")).
permissionsToRead(...e),firstRequests:e=>[{client:G,count:jt(e)}],read:async(e,t,n)=>Ce(e,await n(G,t)),explain:async(...e)=>(await import("./refused-secret.js")).
explainSecret(...e)};function jt(e){let t=e.filter(({reference:n,single:r})=>n.kind!=="prefix"&&!r);return e.length-t.length+Math.ceil(t.length/b)}var V=new Map([["optional",T("optional",{optional:!0})],["public",Zt],["only",Jt],["file",T("file",{file:!0})],["base64",T("base64",{base64:!0})],["trim",T("tri\
m",{trim:!0})],["stage",Yt],["version",Xt],["expires",on],["max-age",en],["max-scopes",tn],["role",nn],["region",rn]]),Kt="optional, public, public=FIELD,\u2026, onl\
y=NAME,NAME_*, file, base64, trim, stage=LABEL, version=ID, expires=\u2026, max-age=DURATION, max-scopes=SCOPE,\u2026, role=ARN, region=REGION";function Be(e,{options:t}){
let n=e.options.map(j).filter(({key:r})=>Object.hasOwn(t,r));return new Map(n.map(({key:r,value:o=""})=>[r,o]))}function We(e,t){let n={optional:!1,public:[],file:!1,
base64:!1,version:{}},r=new Set;for(let o of e.options){let{key:s,value:i}=j(o),a=Object.hasOwn(t.options,s),c=V.get(s);if(!c&&!a)throw cn(e,o,s,t);if(r.has(s))
throw d("E_REQUEST",e.line,`the option ${s} is given twice.`);if(r.add(s),!c||a)continue;let l=c(i,(p,f)=>d("E_REQUEST",e.line,p,zt(e,o,f)),t);n={...n,...l,version:{
...n.version,...l.version}}}return n}function j(e){let t=e.indexOf("=");return t<0?{key:e,value:void 0}:{key:e.slice(0,t),value:e.slice(t+1)}}function zt(e,t,n){
let r=Ge(e.options,t);return{allowed:n,...r&&{meant:{...e,options:r}}}}function Ge(e,t){if(!/^(?:only|public|max-scopes)=/.test(t))return;let n=e.indexOf(t),r=e.
slice(n+1),o=r.findIndex(l=>V.has(j(l).key)),s=r.slice(0,o<0?r.length:o),[i="",...a]=t.split("="),c=[a.join("="),...s].flatMap(l=>l.split(",")).filter(l=>l!==""),
h=`${i}=${c.join(",")}`;if(!(c.length===0||h===t))return[...e.slice(0,n),h,...r.slice(s.length)]}function T(e,t){return(n,r)=>{if(n!==void 0)throw r(`the option\
 ${e} takes no value.`,`${e}, or nothing at all`);return t}}function Zt(e,t){if(e===void 0)return{public:"all"};let n=e.split(",");if(n.includes(""))throw t("pu\
blic= has an empty field.","public=host,port without white space");return{public:n}}function Jt(e,t){let n="only=LOG_LEVEL,FEATURE_* without white space, or onl\
y=* for any name that is not refused";if(!e)throw t("only needs the names that data may give.",n);if(e==="*")return{only:"any"};let r=e.split(",");if(r.includes(
""))throw t("only= has an empty name: a comma or white space too many.",n);for(let o of r){if(!k(o.replace(/\*$/,"")))throw t(`only= lists "${o}", which is no n\
ame.`,n);let s=o.endsWith("*")?void 0:v(o);if(s!==void 0)throw t(`only= lists ${o}, which ${s}.`,"another name")}return{only:r}}function Yt(e,t){if(!e||e.length>
256)throw t("stage needs a label of 1 to 256 characters.","stage=AWSPREVIOUS, for example");return{version:{stage:e}}}function Xt(e="",t,{versionIds:{pattern:n,
wrong:r,allowed:o}}){if(!n.test(e))throw t(r,o);return{version:{versionId:e}}}function en(e,t){let n=Z(e??"");if(!n)throw t("max-age needs a duration above zero\
.",z);return{maxAge:n}}function tn(e="",t){let n=e.split(",");if(n.includes(""))throw t("max-scopes has an empty scope.","max-scopes=read:packages,repo:*");return{
maxScopes:n}}function nn(e="",t){let n=ne(e);if(!n)throw t(`role=${y(e)} is no role ARN.`,"role=arn:aws:iam::ACCOUNT:role/NAME");return{role:n}}function rn(e="",t){
if(!R(e))throw t(`region=${y(e)} is no region.`,"region=eu-west-1, for example");return{region:e}}function on(e,t){let n="expires=never, expires=own, expires=20\
27-01-31, expires=2027-01-31T12:00:00Z, or expires=SELECTOR";if(!e)throw t("expires needs a value.",n);return{expires:sn(e,()=>t(`expires=${e} is no date.`,n))}}
function sn(e,t){if(e==="never"||e==="own")return{kind:e};if(!/^[+-]?\d|^["'`]\d{4}-\d\d-/.test(e))return{kind:"selector",expression:e};let n=an(e);if(!n)throw t();
return{kind:"at",at:n}}function an(e){let n=/^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?$/.exec(e)?.[1];if(n===void 0)return;let r=new Date(
`${n}T00:00:00Z`);if(Number.isNaN(r.getTime())||!r.toISOString().startsWith(n))return;let o=new Date(e);return Number.isNaN(o.getTime())?void 0:o}function cn(e,t,n,{
options:r}){if(t.startsWith("#"))return d("E_REQUEST",e.line,`${t} is no option.`,{allowed:'a selector right behind the reference, or a comment that begins with\
 "# "',meant:{...e,selector:t.slice(1),options:e.options.filter(c=>c!==t)}});let o=e.options.slice(0,e.options.indexOf(t)).findLast(c=>/^(?:only|public|max-scopes)=/.
test(c)),s=o===void 0?void 0:Ge(e.options,o);if(s&&o!==void 0&&e.options.indexOf(o)===e.options.indexOf(t)-1)return d("E_REQUEST",e.line,`white space ends ${o},\
 so that ${t} would be an option.`,{allowed:"a list with commas and without white space",meant:{...e,options:s}});let i=pn(n),a=e.options.map(c=>c===t?t.replace(
n,i??n):c);return d("E_REQUEST",e.line,`${t} is no option.`,{allowed:[...Object.values(r),Kt].join(", "),...i!==void 0&&{meant:{...e,options:a}}})}function pn(e){
let t=e.toLowerCase(),n=t.slice(0,t.startsWith("re")?3:2);return n.length<2?void 0:[...V.keys()].find(r=>r.startsWith(n))}var ln=[{prefix:/^(?:ssm:|arn:aws[a-z-]*:ssm:)/,load:async()=>(await import("./parameter-store.js")).parameterStore},{prefix:/^app:/,load:async()=>(await import("./github-app.js")).
githubApp},{prefix:/^(?:ecr|codeartifact|rds):/,load:async e=>(await import("./aws-tokens.js")).tokensOf(e)}],Ve=new Map([[_.name,_]]);async function je(e){let t=await ln.
find(({prefix:n})=>n.test(e))?.load(e);return t?(Ve.set(t.name,t),t):_}function K({source:e}){let t=Ve.get(e);if(!t)throw new Error(`The source ${e} was not loa\
ded.`);return t}function Ke(e){return Map.groupBy(e,({reference:t})=>K(t))}async function ro(e){let t=[],n=e.split(`
`);for(let[r,o]of n.entries()){let s=await un(o,r+1,n.slice(r+1));s&&t.push(s)}if(t.length===0)throw new u("E_INPUT","The input secrets asks for nothing.",{fix:"\
Allowed: one request a line, for example: DB_PASSWORD, prod/db#password"});return bn(t),t}async function un(e,t,n){let r;try{let a=F(e,t);r=a&&await Ye(a)}catch(a){
throw await ze({input:"secrets",raw:e,line:t,error:a,following:n,allowed:U,fault:Ze})}let{naming:o,reference:s}=r??{};if(o?.kind!=="derived"||s?.kind!=="name"||
!/^[A-Za-z_]\w*=./.test(s.name))return r;let i=await ze({input:"secrets",raw:e,line:t,note:`A secret that is called so takes a NAME before it: NAME, ${e.trim()}`,
allowed:U,fault:Ze});if(i)throw i;return r}async function ze(e){return(await import("./shared-inputs-foreign-line.js")).foreignLine(e)}async function Ze(e){try{let t=F(
e,1);t&&await Ye(t);return}catch(t){return t}}async function Ye(e){let t=await je(e.reference),n=mn(e),r=fn(e,t),o=hn(e),s=We(e,t),i={line:e.line,text:he(e.reference,
e.selector),reference:r,naming:o,selector:n,...s};return await Pn(i,e),gn(i,e,t),await dn(i),i}async function dn({line:e,only:t=[]}){for(let n of t==="any"?[]:t){
let r=n.endsWith("*")?await se(n):void 0;if(r!==void 0)throw d("E_NAME",e,`only= lists ${n}, which matches ${r} too, and data may not choose that.`,{allowed:"na\
mes spelled out, or a longer beginning"})}}function fn(e,t){let n=t.readReference(e.reference,Be(e,t));if("kind"in n)return n;let{reason:r,meant:o}=n,[s="",...i]=o?.
split(" ")??[];throw e.reference===""?d("E_REQUEST",e.line,`${r}.`,{allowed:"REFERENCE#SELECTOR; a comment begins the line with #, or stands behind one between \
spaces"}):d("E_REQUEST",e.line,`${y(e.reference)} is no reference to a secret: ${r}.`,{...o!==void 0&&{meant:{...e,reference:s,options:[...i,...e.options]}}})}function mn(e){
if(e.selector===void 0)return{kind:"whole"};if(e.selector==="*")return{kind:"fields"};if(e.selector!=="")return{kind:"jmespath",expression:e.selector};throw d("\
E_REQUEST",e.line,"there is no selector after #.",{allowed:"#* for every field, #FIELD or another JMESPath expression for one value, no # for the whole value",meant:{
...e,selector:"*"}})}function hn(e){let{name:t}=e;if(t===void 0)return{kind:"derived"};if(t==="")return{kind:"prefixed",text:""};if(/\s/.test(t))throw yn(e,t);let n=t.
endsWith("*")?t.slice(0,-1):t;if(!k(n))throw d("E_NAME",e.line,`${t} is no name for a variable.`,{allowed:"letters, digits and _, not a digit first; NAME_* to b\
egin several names; or nothing before the comma"});if(n!==t)return{kind:"prefixed",text:n};let r=v(t);if(r!==void 0)throw d("E_NAME",e.line,`the name ${t} ${r}.`,
{allowed:"another NAME"});return{kind:"exact",name:t}}function yn(e,t){let n=L({...e,name:void 0}),r=/^(\S+)(\s.*(?:public|only)=.*)$/.exec(t);return d("E_NAME",
e.line,`${t} stands before a comma and is no name for a variable.`,{allowed:"NAME, REFERENCE; other commas stand only behind #",...r&&{meant:`${xn(r[1]??"",r[2]??
"")}${r[2]},${n}`}})}function xn(e,t){let n=/\bonly=/.test(t);return`${n?", ":""}${e}${n&&e.endsWith("*")?"":"#*"}`}function gn(e,t,n){let r=[...wn(e,t),...Rn(e,
t),Sn(e,t,n)].find(({when:o})=>o);if(r)throw d("E_REQUEST",t.line,r.wrong,r.hint)}function wn({naming:e,selector:t,reference:n},r){let o=n.kind==="prefix",s=t.kind===
"jmespath"&&oe(t.expression)!==void 0;return[{when:e.kind==="exact"&&t.kind==="fields",wrong:`#* gives several values, and ${r.name} is the name of one.`,hint:{
allowed:"NAME_*, nothing before the comma, or no NAME",meant:{...r,name:`${r.name?.replace(/_$/,"")}_*`}}},{when:e.kind==="prefixed"&&t.kind==="whole"&&!o,wrong:`${r.
name||"a blank NAME"} is for several values, and a whole secret is one.`,hint:{allowed:"NAME_* with #*, with one field, or with a prefix",meant:{...r,selector:"\
*"}}},{when:e.kind==="derived"&&t.kind==="jmespath"&&!s,wrong:`no name can be made of ${r.selector}.`,hint:{allowed:"a NAME before it",meant:{...r,name:o?"NAME_\
*":"NAME"}}},{when:e.kind==="prefixed"&&t.kind==="jmespath"&&!s&&!o,wrong:`no name can be made of ${r.selector}.`,hint:{allowed:"a NAME of its own",meant:{...r,
name:r.name?.replace(/_?\*$/,"")||"NAME"}}}]}function Sn({reference:e,region:t},n,r){let o=e.kind==="arn"?e.region:r.regionOf?.(e);return{when:t!==void 0&&o!==void 0,
wrong:`region= names a second region: ${y(n.reference)} is in ${o}.`,hint:{allowed:"region= beside a name, which says nothing of a region",meant:Xe(n,"region")}}}
function Xe(e,...t){return{...e,options:e.options.filter(n=>!t.includes(n.split("=")[0]??""))}}function Rn(e,t){let{naming:n,selector:r,reference:o,version:s}=e,
i=(...c)=>Xe(t,...c),a=r.kind==="fields"||o.kind==="prefix"&&n.kind!=="exact";return[{when:e.file&&a,wrong:"file needs one value, and this gives several.",hint:{
allowed:"file with one secret, or with one field of it",meant:i("file")}},{when:e.file&&e.base64,wrong:"file writes the bytes as they are, so base64 has nothing\
 to do.",hint:{allowed:"file or base64",meant:i("base64")}},{when:e.trim===!0&&(e.file||e.base64),wrong:"file and base64 keep every byte, so trim contradicts th\
em.",hint:{allowed:"trim, or file, or base64",meant:i("trim")}},{when:e.base64&&r.kind!=="whole",wrong:"base64 is for a whole binary value, which has no fields.",
hint:{allowed:"base64 or a selector",meant:i("base64")}},{when:e.base64&&e.expires?.kind==="selector",wrong:"a binary value has no field that could say when it \
expires.",hint:{allowed:"expires=DATE or expires=never beside base64",meant:i("expires")}},{when:e.public!=="all"&&e.public.length>0&&r.kind==="jmespath",wrong:"\
public=FIELD,\u2026 chooses among fields; the selector takes one, and there is no #*.",hint:{allowed:"public alone, or public=FIELD,\u2026 with #* or a whole secret",
meant:En(t)}},{when:e.only!==void 0&&!ie(e),wrong:"only= lists names that data may give, and this line gives its names itself.",hint:{allowed:"only= with a blan\
k NAME before #* or a prefix",meant:a?{...t,name:""}:i("only")}},{when:Je(e.only)!==void 0,wrong:`only= lists ${Je(e.only)}, and names that are made from data a\
re in upper case.`,hint:{allowed:"only=LOG_LEVEL,FEATURE_*",meant:{...t,options:t.options.map(c=>c.startsWith("only=")?`only=${c.slice(5).toUpperCase()}`:c)}}},
{when:s.versionId!==void 0&&o.kind==="prefix",wrong:"a version is of one secret, and a prefix can match several.",hint:{allowed:"stage=LABEL with a prefix, or v\
ersion=ID with one secret",meant:i("version")}}]}function Je(e=[]){return e==="any"?void 0:e.find(t=>t!==t.toUpperCase())}function En(e){let t=e.name&&!e.name.endsWith(
"*")?`${e.name}_*`:e.name;return{...e,name:t,selector:"*"}}function bn(e){let t=new Map;for(let n of e)for(let r of ae(n)){let o=t.get(r.toUpperCase());if(o)throw d(
"E_NAME",n.line,`line ${o.line} leases the variable ${r} already.`,{allowed:"one request for each variable, compared without case"});t.set(r.toUpperCase(),n)}}async function Pn(e,t){
let{selector:n,expires:r}=e,o=re(e);if(n.kind==="jmespath"&&await M(n.expression,o,s=>L({...t,selector:s})),r?.kind==="selector"){let s=i=>t.options.map(a=>a.startsWith(
"expires=")?`expires=${i}`:a);await M(r.expression,o,i=>L({...t,options:s(i)}))}}function ao({expiresAtTag:e,expiresAtKey:t="expires-at"}){let n=C(e);return n&&{at:n,source:`tag ${y(t)}`,firm:!0}}function co({expiresAtTag:e,expiresAtKey:t="e\
xpires-at"},n){if(!(e===void 0||C(e)))return`The tag ${y(t)} of ${n} is "${y(e)}", which is no date, so it does not count. Allowed: ISO 8601, such as 2026-12-31\
, or seconds or milliseconds since 1970.`}function uo(e,t,n=!1){let r=new Map;for(let o of e){let{reference:s,version:i,role:a}=o,c=s.kind==="arn"?s.region:o.region,h=c??t.region,l=JSON.stringify([h,s,i.
stage,i.versionId,a?.arn]),p=r.get(l);p?p.requests.push(o):r.set(l,{reference:s,version:i,region:h,...c!==void 0&&{isRegionFixed:!0},...a&&{role:a},single:kn(o,
a??t),described:n,text:P(s),requests:[o]})}return[...r.values()]}function kn({reference:e,version:t},{accountId:n}){return t.stage!==void 0||t.versionId!==void 0?
!0:e.kind==="arn"&&n!==void 0&&e.accountId!==n}var vn=2048;function ho(e,t){let n=[],r=e.map(o=>{let s=K(o.reference);return{query:o,source:s,permissionSet:s.permissionSet(o),...s.policySize(o,o.role??t)}});
r.sort((o,s)=>s.own-o.own);for(let{query:o,source:s,permissionSet:i,shared:a,own:c}of r){let h=({parts:f,length:w})=>w+c+(f.has(s)?0:a+(f.size>0?1:0)),l=f=>{let w=f.
parts.get(s);return f.region!==o.region||f.role?.arn!==o.role?.arn||h(f)>vn||f.queries.length>0&&(s.isAlone||f.isAlone)?!1:!w||w.permissionSet===i&&w.count<s.queriesPerSession},
p=n.find(l);if(!p){let{isAlone:f=!1}=s,{region:w,role:tt}=o;p={region:w,role:tt,queries:[],parts:new Map,length:et([]).length,isAlone:f},n.push(p)}p.length=h(p),
p.queries.push(o),p.parts.set(s,{permissionSet:i,count:(p.parts.get(s)?.count??0)+1})}return n.map(({region:o,role:s,queries:i})=>({region:o,...s&&{role:s},queries:i}))}
function yo(e){let t=Math.ceil(e.queries.length/2);return[{...e,queries:e.queries.slice(0,t)},{...e,queries:e.queries.slice(t)}]}function xo({queries:e,role:t},n){
let r=t??n;return et([...Ke(e)].flatMap(([o,s])=>o.sessionStatements(s,r)))}function et(e){return JSON.stringify({Version:"2012-10-17",Statement:e})}export{ke as a,Qn as b,Hn as c,Bn as d,Wn as e,Gn as f,Vn as g,jn as h,Kn as i,zn as j,ve as k,St as l,E as m,Le as n,xr as o,gr as p,G as q,S as r,b as s,Ft as t,
Fe as u,Qe as v,Vt as w,_ as x,K as y,Ke as z,We as A,ro as B,ze as C,Ze as D,ao as E,co as F,uo as G,ho as H,yo as I,xo as J};
