const require=process.getBuiltinModule;
import{a as me}from"./shared-domain-policies-via-service.js";import{a as ee,b as te,c as pe,d as ue,e as de,f as fe}from"./shared-domain-trusted-address.js";import{a as oe,c as M,e as ie,
g as ae}from"./shared-domain-values-jmespath.js";import{b as w}from"./shared-domain-listing.js";import{d as v,e as P,g as se}from"./shared-domain-values-refused-names.js";import{e as U}from"./shared-domain-expiry-expiry.js";
import{a as k,b as re}from"./shared-domain-requests-request.js";import{a as m,c as ce,e as le}from"./shared-domain-failure.js";import{a as ne,c as D}from"./shared-domain-requests-role.js";
import{b as Z,c as Y,d as X,e as q}from"./shared-inputs-scalars.js";import{a as N}from"./shared-inputs-lines.js";import{a as u}from"./shared-domain-error.js";var nt=process.getBuiltinModule("node:os"),rt=e=>nt[e];var ye=rt("EOL");function h(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}function L(e){return Object.keys(e).length?{title:e.title,file:e.file,
line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}function g(e,t,n){let r=new C(e,t,n);process.stdout.write(r.toString()+ye)}var he="::",C=class{constructor(t,n,r){t||(t="missing.command"),this.command=t,this.properties=n,this.message=r}toString(){let t=he+this.command;if(this.properties&&
Object.keys(this.properties).length>0){t+=" ";let n=!0;for(let r in this.properties)if(this.properties.hasOwnProperty(r)){let o=this.properties[r];o&&(n?n=!1:t+=
",",t+=`${r}=${it(o)}`)}}return t+=`${he}${st(this.message)}`,t}};function st(e){return h(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function it(e){
return h(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var at=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var ge=at("randomUUID");var lt=process.getBuiltinModule("node:fs"),xe=e=>lt[e];var we=xe("appendFileSync");var Se=xe("existsSync");var ut=process.getBuiltinModule("node:os"),dt=e=>ut[e];var I=dt("EOL");function F(e,t){let n=process.env[`GITHUB_${e}`];if(!n)throw new Error(`Unable to find environment variable for file command ${e}`);if(!Se(n))throw new Error(`M\
issing file at path: ${n}`);we(n,`${h(t)}${I}`,{encoding:"utf8"})}function Re(e,t){let n=`ghadelimiter_${ge()}`,r=h(t);if(e.includes(n))throw new Error(`Unexpec\
ted input: name should not contain the delimiter "${n}"`);if(r.includes(n))throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`);return`${e}\
<<${n}${I}${r}${I}${n}`}var mt=process.getBuiltinModule("node:os"),yt=e=>mt[e];var be=yt("EOL");var gt=process.getBuiltinModule("node:path"),xt=e=>gt[e];var Ee=xt("delimiter");var ke;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(ke||(ke={}));function Fn(e){g("add-mask",{},e)}function Qn(e){process.env.GITHUB_PATH||""?F("PATH",e):g("add-path",{},e),process.env.PATH=`${e}${Ee}${process.env.PATH}`}function Hn(e,t){
let n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(`Input required and not supplied: ${e}`);return t&&t.trimWhitespace===
!1?n:n.trim()}function Bn(e){g("debug",{},e)}function Wn(e,t={}){g("error",L(t),e instanceof Error?e.toString():e)}function Vn(e,t={}){g("warning",L(t),e instanceof Error?e.toString():
e)}function Gn(e,t={}){g("notice",L(t),e instanceof Error?e.toString():e)}function jn(e){process.stdout.write(e+be)}function Kn(e,t){if(process.env.GITHUB_STATE||"")return F("STATE",Re(e,t));g("save-state",{name:e},h(t))}var ve={lease:{"parse-json-secrets":"false","name-transformation":"uppercase","auto-select-family-attempt-timeout":"1000","on-no-token":"error","min-remaining":"\
5m","warn-remaining":"14d","require-expiry":"false","check-rotation":"false","require-verify":"false","export-credentials":"none","role-duration-seconds":"3600",
"aws-profile":"secret-lease","export-env":"true","on-conflict":"error","min-mask-length":"4","mask-aws-account-id":"false","unset-current-credentials":"false","\
job-summary":"true",cli:"true",cleanup:"true","dry-run":"false",timeout:"2m","retry-max-attempts":"5"},check:{lease:"all","on-expiring":"renew","check-drift":"t\
rue","job-summary":"true"},rotate:{when:"always","command-timeout":"1m",rollback:"false","mask-aws-account-id":"false",wait:"10m",timeout:"15m","retry-max-attem\
pts":"5","job-summary":"true"},monitor:{"read-values":"true","warn-remaining":"30d","fail-on":"error","github-secrets-max-age":"365d","issue-title":"Secrets nee\
d attention","job-summary":"true",timeout:"10m","retry-max-attempts":"8"}};function St(e,t){return n=>{let r=e(n);return r.trim()===""?t[n]??r:r}}function R(e,t){return e(t).trim()!==""}function Pe(e,t){return t.filter(({input:n,unless:r,needs:o})=>!R(e,o)&&![void 0,"",r].includes(e(n).trim())).map(({input:n,
needs:r})=>`The input ${n} has no effect without ${r}.`)}function Le(e,t){if(e!=="")return Oe("oidc-issuer",e).replace(/\/$/,"");let n=URL.canParse(t??"")?new URL(t??"").host:"github.com";return n==="github.com"?"http\
s://token.actions.githubusercontent.com":n.endsWith(".ghe.com")?`https://token.actions.${n}`:`https://${n}/_services/token`}function Q(e,t,n,r){let o=t(e).trim();
return o!==""?Oe(e,o):Ae(n[r]||n.AWS_ENDPOINT_URL||"")}function Ie({AWS_ENDPOINT_URL:e=""}){return Ae(e)}function Ae(e){return URL.canParse(e)&&te(new URL(e))?e:
void 0}function Oe(e,t){if(!ee(t))throw new u("E_INPUT",`The input ${e} is not an address that can be trusted.`,{fix:"Allowed: an https URL without user and pas\
sword, or http on 127.0.0.1, [::1] or localhost."});return t}var Rt=64;function $e(e,t){if(e!==""){if(/^[\w+=,.@-]{2,64}$/.test(e))return e;throw new u("E_INPUT",`The input role-session-name is "${e}", which STS does not \
take.`,{fix:"Allowed: 2 to 64 letters, digits and `_ + = , . @ -`."})}let{GITHUB_REPOSITORY:n="local",GITHUB_RUN_ID:r="0",GITHUB_RUN_ATTEMPT:o="1",GITHUB_JOB:s="\
job"}=t,i=H(`${r}-${o}`),a=H(s).slice(0,16);return`${H(n).slice(0,Rt-i.length-a.length-2)}-${i}-${a}`}function H(e){return e.replace(/[^\w+=,.@-]/g,"-")}function mr(e,t,n){let r=vt(e,t,n),o=Pt(e);return kt(e),{identity:o&&At(e,t,o,r[0]),regions:r,allowedAccountIds:Tt(e),network:_t(e,t),warnings:Pe(e,Et)}}var bt=[
"auto-select-family-attempt-timeout","on-no-token"];function yr(e){return t=>{let n=bt.find(r=>r===t);return n?ve.lease[n]:e(t)}}var Et=[{input:"audience",needs:"\
role-to-assume"},{input:"oidc-issuer",needs:"role-to-assume"},{input:"role-session-name",needs:"role-to-assume"},{input:"role-chain",needs:"role-to-assume"},{input:"\
role-external-id",needs:"role-to-assume"},{input:"on-no-token",unless:"error",needs:"role-to-assume"}];function kt(e){if(!R(e,"role-to-assume"))for(let t of["se\
ssion-policy","require-claims"]){if(!R(e,t))continue;let n=t==="session-policy"?"a session that exists cannot be narrowed":"no token of the job is looked at";throw new u(
"E_INPUT",`The input ${t} needs role-to-assume: without it ${n}.`,{fix:`Give \`role-to-assume\`, or leave \`${t}\` out.`})}}function vt(e,t,n){let{AWS_REGION:r,
AWS_DEFAULT_REGION:o}=t,s=R(e,"secret-ids")&&o||r||o||"",i=n.map(({reference:p})=>p.kind==="arn"?p.region:""),a=e("aws-region").trim()||s||(i.includes("")?"":i[0]??
""),[c="",...d]=a.split(",").map(p=>p.trim());if(a==="")throw new u("E_INPUT","The input aws-region is empty, and neither AWS_REGION nor AWS_DEFAULT_REGION is s\
et.",{fix:"Name the region that holds the secrets, for example `aws-region: eu-west-1`."});let f=[c,...d].find(p=>!/^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/.test(p));if(f!==
void 0)throw new u("E_INPUT",`The input aws-region names "${f}", which is no region.`,{fix:"Allowed: a region, for example `eu-west-1`; or several with commas, \
the first one first asked."});return[c,...d]}function Pt(e){let t=e("role-to-assume").trim();return t===""?void 0:D("The input role-to-assume",t)}function Lt(e){
return N(e("role-chain")).map(({line:t,text:n})=>D(`Line ${t} of role-chain`,n))}function It(e,t){if(e!==""){if(t.length===0)throw new u("E_INPUT","The input ro\
le-external-id needs role-chain.",{fix:"A role that is assumed with an OIDC token gets no external id. Give the role that asks for one in `role-chain`, and in `\
role-to-assume` one that may assume it."});if(/^[\w+=,.@:/-]{2,1224}$/.test(e))return e;throw new u("E_INPUT","The input role-external-id is one that STS does n\
ot take.",{fix:"Allowed: 2 to 1,224 letters, digits and `_ + = , . @ : / -`."})}}function At(e,t,n,r){let o=r.startsWith("cn-"),s=Lt(e);return{role:n,chain:s,externalId:It(
e("role-external-id").trim(),s),audience:e("audience").trim()||`sts.amazonaws.com${o?".cn":""}`,issuer:Le(e("oidc-issuer").trim(),t.GITHUB_SERVER_URL),sessionName:$e(
e("role-session-name").trim(),t),policy:$t(e("session-policy").trim()||"scoped"),requiredClaims:Ot(e)}}function Ot(e){return N(e("require-claims")).map(({line:t,
text:n})=>{let[,r,o]=/^([A-Za-z_]\w*)\s*=\s*(\S.*)$/.exec(n)??[];if(r!==void 0&&o!==void 0)return{line:t,claim:r,glob:o};throw new u("E_INPUT",`Line ${t} of req\
uire-claims is "${n}", which is no claim.`,{fix:"Allowed: `claim=glob`, for example `environment=production` or `ref=refs/heads/release/*`."})})}function $t(e){return e==="scoped"||e==="none"?{kind:e}:{kind:"given",policy:ne("session-policy",e,["scoped","none"])}}function Tt(e){let t=e("allowed-account-i\
ds").split(/[\s,]+/).filter(r=>r!==""),n=t.find(r=>!/^\d{12}$/.test(r));if(n!==void 0)throw new u("E_INPUT",`The input allowed-account-ids has "${n}", which is \
no account id.`,{fix:"Allowed: ids of twelve digits, separated by commas. Quote them in YAML, or a leading 0 is lost."});return t}function _t(e,t){let n=r=>t[r]?.
toLowerCase()==="true";return{timeout:X("timeout",e("timeout")),maxAttempts:q("retry-max-attempts",e("retry-max-attempts"),{min:1,max:20}),familyTimeout:q("auto\
-select-family-attempt-timeout",e("auto-select-family-attempt-timeout"),{min:10,max:2147483647}),stsEndpoint:Q("sts-endpoint",e,t,"AWS_ENDPOINT_URL_STS"),secretsManagerEndpoint:Q(
"secretsmanager-endpoint",e,t,"AWS_ENDPOINT_URL_SECRETS_MANAGER"),emulator:Ie(t),useFips:n("AWS_USE_FIPS_ENDPOINT"),useDualstack:n("AWS_USE_DUALSTACK_ENDPOINT")}}var B={service:"secretsmanager",load:()=>import("./shared-sources-secrets-manager-client-store-exports.js")};async function x(e,t,n){let r=[],o=e.entries(),s=!1,i=async()=>{try{for(let[a,c]of o){if(s)return;r[a]=await n(c)}}catch(a){throw s=!0,a}};return await Promise.
all(Array.from({length:Math.min(t,e.length)},i)),r}var qt=10;async function Te(e,t){let n=[...e].flatMap(([{described:s},i])=>s&&!(i instanceof m)?i.map(({arn:a})=>a):[]);if(n.length===0)return new Map(e);let r=await Nt(
[...new Set(n)],t),o=s=>{let i=r.get(s.arn);return i?{...s,description:i}:s};return new Map([...e].map(([s,i])=>[s,i instanceof m?i:i.map(o)]))}async function Nt(e,t){
let n,r=new Map;return await x(e,qt,async o=>{try{r.set(o,n??await t.describe(o))}catch(s){if(!(s instanceof m))throw s;le(s)&&(n=s),r.set(o,s)}}),r}var b=20;function _e(e){let t=e.some(({reference:r})=>r.kind==="prefix"),n=e.filter(({unread:r})=>!r);return{values:n.length>0,listing:t,batching:n.length>0&&(t||
n.filter(({single:r})=>!r).length>1),describing:e.some(({described:r})=>r),removing:e.some(({removable:r})=>r)}}function qe({reference:e,described:t,unread:n}){
return[e.kind==="prefix"&&"list",t&&"describe",!n&&"read"].join(" ")}function Ne(e,t){let n={..._e([e]),batching:!0},r=Ue(e,t).reduce((s,i)=>s+i.length+3,0),o=Me(
[],n,e.region,t);return{shared:JSON.stringify(o).length-2,own:r}}function De(e,t){let n=e.flatMap(r=>Ue(r,t));return Me(n,_e(e),e[0]?.region??"",t)}function Me(e,t,n,{
partition:r}){let o=[...t.values?["secretsmanager:GetSecretValue"]:[],...t.describing?["secretsmanager:DescribeSecret"]:[],...t.removing?["secretsmanager:Delete\
Secret","secretsmanager:RestoreSecret"]:[]],s=[...t.batching?["secretsmanager:BatchGetSecretValue"]:[],...t.listing?["secretsmanager:ListSecrets"]:[]];return[{Effect:"\
Allow",Action:o.length===1?o[0]??"":o,Resource:e},...s.length>0?[{Effect:"Allow",Action:s,Resource:"*"}]:[],...t.values?[{Effect:"Allow",Action:"kms:Decrypt",Resource:"\
*",Condition:Dt(n,r)}]:[]]}function Dt(e,t){return me("secretsmanager",e,t)}function Ue({reference:e,region:t},n){let r=o=>`arn:${n.partition}:secretsmanager:${t}\
:${n.accountId}:secret:${o}`;switch(e.kind){case"name":return[r(`${e.name}-??????`)];case"prefix":return[r(`${e.prefix}*`)];case"arn":return[/-[A-Za-z0-9]{6}$/.
test(e.name)?e.arn:`${e.arn}-??????`]}}var A=10;async function Ce(e,t){let n=new Map,r=e.filter(({reference:i})=>i.kind==="prefix"),o=e.filter(({reference:i})=>i.kind!=="prefix"),s=o.filter(({single:i})=>!i);
return await Promise.all([...o.filter(({single:i})=>i).map(async i=>n.set(i,await Mt(i,t))),...r.map(async i=>n.set(i,await Ut(i,t))),Fe(s.map(({reference:i})=>k(
i)),t).then(i=>{for(let[a,c]of s.entries())n.set(c,Ht(i[a]))})]),Te(n,t)}async function Mt({reference:e,version:t},n){return Qe(async()=>[await n.get(e,t)])}async function Ut({
reference:e,version:t},n){return e.kind!=="prefix"?[]:Qe(async()=>{let r=(await n.list(e.prefix)).sort(),o=t.stage?await x(r,A,a=>O(a,n,t.stage)):await Fe(r,n),
s=o.findIndex(a=>a instanceof m),i=o[s];if(i instanceof m)throw i.secretName=de(r[s]??"")?.name.replace(/-[A-Za-z0-9]{6}$/,""),i;return o.filter(a=>!(a instanceof
m))})}async function Fe(e,t){return e.length===1?Promise.all(e.map(r=>O(r,t))):(await x(Bt(e,b),A,r=>Ct(r,t))).flat()}async function Ct(e,t){try{let{secrets:n,refusals:r}=await t.
batch(e);return await x(e,A,async o=>{let s=n.find(c=>Ft(c,o));if(s)return s;let i=r.find(({secretId:c})=>c===o),a=i&&new m("BatchGetSecretValue",{kind:"answer",
...i});return a&&ce(a)==="fail"?a:O(o,t)})}catch(n){if(!(n instanceof m))throw n;return Qt(n)?x(e,A,r=>O(r,t)):e.map(()=>n)}}async function O(e,t,n){try{return await t.
get(fe(e),n===void 0?{}:{stage:n})}catch(r){if(r instanceof m)return r;throw r}}function Ft({arn:e,name:t},n){return e===n||t===n||e.startsWith(`${n}-`)&&e.length===
n.length+7}function Qt({code:e}){return e?.startsWith("AccessDenied")===!0}function Ht(e){return e instanceof m?e:e?[e]:[]}async function Qe(e){try{return await e()}catch(t){
if(t instanceof m)return t;throw t}}function Bt(e,t){let n=[];for(let r=0;r<e.length;r+=t)n.push(e.slice(r,r+t));return n}var $={name:pe,title:"Secrets Manager",options:{},versionIds:{pattern:/^.{32,64}$/s,wrong:"version needs an id of 32 to 64 characters.",allowed:"version=ID; a s\
tage is chosen with stage=LABEL"},readReference:ue,permissionSet:qe,queriesPerSession:b,policySize:Ne,sessionStatements:De,permissionsToRead:async(...e)=>(await import("./required-permissions.js")).
permissionsToRead(...e),firstRequests:e=>[{client:B,count:Wt(e)}],read:async(e,t,n)=>Ce(e,await n(B,t)),explain:async(...e)=>(await import("./refused-secret.js")).
explainSecret(...e)};function Wt(e){let t=e.filter(({reference:n,single:r})=>n.kind!=="prefix"&&!r);return e.length-t.length+Math.ceil(t.length/b)}var T="Allowed: [NAME ,] REFERENCE[#SELECTOR] [OPTION ...], such as: DB_PASSWORD, prod/db#password optional";function l(e,t,n,r={}){let o=[];return r.allowed!==
void 0&&o.push(`Allowed: ${r.allowed}.`),r.meant!==void 0&&o.push(`Probably meant: ${typeof r.meant=="string"?r.meant:E(r.meant)}`),o.length===0&&o.push(T),new u(
e,`Line ${t} of secrets: ${n}`,{fix:o.join(`
`)})}function E({name:e,reference:t,selector:n,options:r}){return[(e===void 0?"":`${e}, `)+V(t,n),...r].join(" ").trimStart()}function V(e,t){return t===void 0?
e:`${e}#${t}`}function G(e,t){let n=e.trim();if(n===""||n.startsWith("#"))return;let[r,o]=Vt(n),[s,...i]=Gt(o,t);if(s===void 0)throw l("E_REQUEST",t,"there is a\
 NAME and no secret after it.",{allowed:"NAME, REFERENCE, where REFERENCE is a secret's name, its ARN, or a prefix that ends in *"});let a=s.indexOf("#");return a<
0?{line:t,name:r,reference:s,selector:void 0,options:i}:{line:t,name:r,reference:s.slice(0,a),selector:s.slice(a+1),options:i}}function Vt(e){let t=e.indexOf(","),
n=e.indexOf("#");return t<0||n>=0&&n<t?[void 0,e]:[e.slice(0,t).trim(),e.slice(t+1)]}function Gt(e,t){let n=[],r=He(e,0);for(;r<e.length&&!/^#(\s|$)/.test(e.slice(
r,r+2));){let o=Kt(e,r,t);n.push(e.slice(r,o)),r=He(e,o)}return n}function He(e,t){let n=t;for(;n<e.length&&j(e,n);)n+=1;return n}var j=(e,t)=>/\s/.test(e.charAt(
t)),jt={"[":"]","(":")","{":"}"},Be="expires=";function Kt(e,t,n){let r=t;for(;r<e.length&&!j(e,r);){if(e.charAt(r)==="#")return We(e,r+1,n);if(e.startsWith(Be,
r)&&r===t)return We(e,r+Be.length,n);r+=1}return r}function We(e,t,n){let r=[],o=t;for(;o<e.length&&(r.length>0||!j(e,o));){let i=e.charAt(o);if(i==='"'||i==="'"||
i==="`"){o=zt(e,o,n);continue}let a=jt[i];if(a!==void 0)r.push(a);else if(i===r.at(-1))r.pop();else if(i==="]"||i===")"||i==="}")throw W(n,`${i} closes nothing`);
o+=1}let s=r.at(-1);if(s!==void 0)throw W(n,`${s} is missing`);return o}function zt(e,t,n){let r=e.charAt(t);for(let o=t+1;o<e.length;o+=1)if(e.charAt(o)==="\\")
o+=1;else if(e.charAt(o)===r)return o+1;throw W(n,`a ${r} is missing`)}function W(e,t){return l("E_SELECTOR",e,`the expression's quotes or brackets do not match\
: ${t}.`,{allowed:"a JMESPath expression, https://jmespath.org/specification.html"})}var K=new Map([["optional",_("optional",{optional:!0})],["public",Yt],["only",Xt],["file",_("file",{file:!0})],["base64",_("base64",{base64:!0})],["trim",_("tri\
m",{trim:!0})],["stage",en],["version",tn],["expires",on],["max-age",nn],["max-scopes",rn]]),Jt="optional, public, public=FIELD,\u2026, only=NAME,NAME_*, file, base6\
4, trim, stage=LABEL, version=ID, expires=\u2026, max-age=DURATION, max-scopes=SCOPE,\u2026";function Ve(e,{options:t}){let n=e.options.map(z).filter(({key:r})=>Object.
hasOwn(t,r));return new Map(n.map(({key:r,value:o=""})=>[r,o]))}function Ge(e,t){let n={optional:!1,public:[],file:!1,base64:!1,version:{}},r=new Set;for(let o of e.
options){let{key:s,value:i}=z(o),a=Object.hasOwn(t.options,s),c=K.get(s);if(!c&&!a)throw cn(e,o,s,t);if(r.has(s))throw l("E_REQUEST",e.line,`the option ${s} is \
given twice.`);if(r.add(s),!c)continue;let f=c(i,(p,y)=>l("E_REQUEST",e.line,p,Zt(e,o,y)),t);n={...n,...f,version:{...n.version,...f.version}}}return n}function z(e){
let t=e.indexOf("=");return t<0?{key:e,value:void 0}:{key:e.slice(0,t),value:e.slice(t+1)}}function Zt(e,t,n){let r=je(e.options,t);return{allowed:n,...r&&{meant:{
...e,options:r}}}}function je(e,t){if(!/^(?:only|public|max-scopes)=/.test(t))return;let n=e.indexOf(t),r=e.slice(n+1),o=r.findIndex(f=>K.has(z(f).key)),s=r.slice(
0,o<0?r.length:o),[i="",...a]=t.split("="),c=[a.join("="),...s].flatMap(f=>f.split(",")).filter(f=>f!==""),d=`${i}=${c.join(",")}`;if(!(c.length===0||d===t))return[
...e.slice(0,n),d,...r.slice(s.length)]}function _(e,t){return(n,r)=>{if(n!==void 0)throw r(`the option ${e} takes no value.`,`${e}, or nothing at all`);return t}}
function Yt(e,t){if(e===void 0)return{public:"all"};let n=e.split(",");if(n.includes(""))throw t("public= has an empty field.","public=host,port without white s\
pace");return{public:n}}function Xt(e,t){let n="only=LOG_LEVEL,FEATURE_* without white space, or only=* for any name that is not refused";if(!e)throw t("only ne\
eds the names that data may give.",n);if(e==="*")return{only:"any"};let r=e.split(",");if(r.includes(""))throw t("only= has an empty name: a comma or white spac\
e too many.",n);for(let o of r){if(!v(o.replace(/\*$/,"")))throw t(`only= lists "${o}", which is no name.`,n);let s=o.endsWith("*")?void 0:P(o);if(s!==void 0)throw t(
`only= lists ${o}, which ${s}.`,"another name")}return{only:r}}function en(e,t){if(!e||e.length>256)throw t("stage needs a label of 1 to 256 characters.","stage\
=AWSPREVIOUS, for example");return{version:{stage:e}}}function tn(e="",t,{versionIds:{pattern:n,wrong:r,allowed:o}}){if(!n.test(e))throw t(r,o);return{version:{
versionId:e}}}function nn(e,t){let n=Y(e??"");if(!n)throw t("max-age needs a duration above zero.",Z);return{maxAge:n}}function rn(e="",t){let n=e.split(",");if(n.
includes(""))throw t("max-scopes has an empty scope.","max-scopes=read:packages,repo:*");return{maxScopes:n}}function on(e,t){let n="expires=never, expires=own,\
 expires=2027-01-31, expires=2027-01-31T12:00:00Z, or expires=SELECTOR";if(!e)throw t("expires needs a value.",n);return{expires:sn(e,()=>t(`expires=${e} is no \
date.`,n))}}function sn(e,t){if(e==="never"||e==="own")return{kind:e};if(!/^[+-]?\d|^["'`]\d{4}-\d\d-/.test(e))return{kind:"selector",expression:e};let n=an(e);
if(!n)throw t();return{kind:"at",at:n}}function an(e){let n=/^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?$/.exec(e)?.[1];if(n===void 0)
return;let r=new Date(`${n}T00:00:00Z`);if(Number.isNaN(r.getTime())||!r.toISOString().startsWith(n))return;let o=new Date(e);return Number.isNaN(o.getTime())?void 0:
o}function cn(e,t,n,{options:r}){if(t.startsWith("#"))return l("E_REQUEST",e.line,`${t} is no option.`,{allowed:'a selector right behind the reference, or a com\
ment that begins with "# "',meant:{...e,selector:t.slice(1),options:e.options.filter(c=>c!==t)}});let o=e.options.slice(0,e.options.indexOf(t)).findLast(c=>/^(?:only|public|max-scopes)=/.
test(c)),s=o===void 0?void 0:je(e.options,o);if(s&&o!==void 0&&e.options.indexOf(o)===e.options.indexOf(t)-1)return l("E_REQUEST",e.line,`white space ends ${o},\
 so that ${t} would be an option.`,{allowed:"a list with commas and without white space",meant:{...e,options:s}});let i=ln(n),a=e.options.map(c=>c===t?t.replace(
n,i??n):c);return l("E_REQUEST",e.line,`${t} is no option.`,{allowed:[...Object.values(r),Jt].join(", "),...i!==void 0&&{meant:{...e,options:a}}})}function ln(e){
let t=e.toLowerCase().slice(0,2);return t.length<2?void 0:[...K.keys()].find(n=>n.startsWith(t))}var pn=[{prefix:/^(?:ssm:|arn:aws[a-z-]*:ssm:)/,load:async()=>(await import("./parameter-store.js")).parameterStore},{prefix:/^app:/,load:async()=>(await import("./github-app.js")).
githubApp},{prefix:/^(?:ecr|codeartifact|rds):/,load:async e=>(await import("./aws-tokens.js")).tokensOf(e)}],Ke=new Map([[$.name,$]]);async function ze(e){let t=await pn.
find(({prefix:n})=>n.test(e))?.load(e);return t?(Ke.set(t.name,t),t):$}function J({source:e}){let t=Ke.get(e);if(!t)throw new Error(`The source ${e} was not loa\
ded.`);return t}function Je(e){return Map.groupBy(e,({reference:t})=>J(t))}async function Xr(e){let t=[],n=e.split(`
`);for(let[r,o]of n.entries()){let s=await un(o,r+1,n.slice(r+1));s&&t.push(s)}if(t.length===0)throw new u("E_INPUT","The input secrets asks for nothing.",{fix:"\
Allowed: one request a line, for example: DB_PASSWORD, prod/db#password"});return bn(t),t}async function un(e,t,n){let r;try{let a=G(e,t);r=a&&await et(a)}catch(a){
throw await Ze({input:"secrets",raw:e,line:t,error:a,following:n,allowed:T,fault:Ye})}let{naming:o,reference:s}=r??{};if(o?.kind!=="derived"||s?.kind!=="name"||
!/^[A-Za-z_]\w*=./.test(s.name))return r;let i=await Ze({input:"secrets",raw:e,line:t,note:`A secret that is called so takes a NAME before it: NAME, ${e.trim()}`,
allowed:T,fault:Ye});if(i)throw i;return r}async function Ze(e){return(await import("./shared-inputs-foreign-line.js")).foreignLine(e)}async function Ye(e){try{let t=G(
e,1);t&&await et(t);return}catch(t){return t}}async function et(e){let t=await ze(e.reference),n=mn(e),r=fn(e,t),o=yn(e),s=Ge(e,t),i={line:e.line,text:V(e.reference,
e.selector),reference:r,naming:o,selector:n,...s};return await En(i,e),xn(i,e),await dn(i),i}async function dn({line:e,only:t=[]}){for(let n of t==="any"?[]:t){
let r=n.endsWith("*")?await se(n):void 0;if(r!==void 0)throw l("E_NAME",e,`only= lists ${n}, which matches ${r} too, and data may not choose that.`,{allowed:"na\
mes spelled out, or a longer beginning"})}}function fn(e,t){let n=t.readReference(e.reference,Ve(e,t));if("kind"in n)return n;let{reason:r,meant:o}=n,[s="",...i]=o?.
split(" ")??[];throw e.reference===""?l("E_REQUEST",e.line,`${r}.`,{allowed:"REFERENCE#SELECTOR; a comment begins the line with #, or stands behind one between \
spaces"}):l("E_REQUEST",e.line,`${w(e.reference)} is no reference to a secret: ${r}.`,{...o!==void 0&&{meant:{...e,reference:s,options:[...i,...e.options]}}})}function mn(e){
if(e.selector===void 0)return{kind:"whole"};if(e.selector==="*")return{kind:"fields"};if(e.selector!=="")return{kind:"jmespath",expression:e.selector};throw l("\
E_REQUEST",e.line,"there is no selector after #.",{allowed:"#* for every field, #FIELD or another JMESPath expression for one value, no # for the whole value",meant:{
...e,selector:"*"}})}function yn(e){let{name:t}=e;if(t===void 0)return{kind:"derived"};if(t==="")return{kind:"prefixed",text:""};if(/\s/.test(t))throw hn(e,t);let n=t.
endsWith("*")?t.slice(0,-1):t;if(!v(n))throw l("E_NAME",e.line,`${t} is no name for a variable.`,{allowed:"letters, digits and _, not a digit first; NAME_* to b\
egin several names; or nothing before the comma"});if(n!==t)return{kind:"prefixed",text:n};let r=P(t);if(r!==void 0)throw l("E_NAME",e.line,`the name ${t} ${r}.`,
{allowed:"another NAME"});return{kind:"exact",name:t}}function hn(e,t){let n=E({...e,name:void 0}),r=/^(\S+)(\s.*(?:public|only)=.*)$/.exec(t);return l("E_NAME",
e.line,`${t} stands before a comma and is no name for a variable.`,{allowed:"NAME, REFERENCE; other commas stand only behind #",...r&&{meant:`${gn(r[1]??"",r[2]??
"")}${r[2]},${n}`}})}function gn(e,t){let n=/\bonly=/.test(t);return`${n?", ":""}${e}${n&&e.endsWith("*")?"":"#*"}`}function xn(e,t){let n=[...wn(e,t),...Sn(e,t)].
find(({when:r})=>r);if(n)throw l("E_REQUEST",t.line,n.wrong,n.hint)}function wn({naming:e,selector:t,reference:n},r){let o=n.kind==="prefix",s=t.kind==="jmespat\
h"&&oe(t.expression)!==void 0;return[{when:e.kind==="exact"&&t.kind==="fields",wrong:`#* gives several values, and ${r.name} is the name of one.`,hint:{allowed:"\
NAME_*, nothing before the comma, or no NAME",meant:{...r,name:`${r.name?.replace(/_$/,"")}_*`}}},{when:e.kind==="prefixed"&&t.kind==="whole"&&!o,wrong:`${r.name||
"a blank NAME"} is for several values, and a whole secret is one.`,hint:{allowed:"NAME_* with #*, with one field, or with a prefix",meant:{...r,selector:"*"}}},
{when:e.kind==="derived"&&t.kind==="jmespath"&&!s,wrong:`no name can be made of ${r.selector}.`,hint:{allowed:"a NAME before it",meant:{...r,name:o?"NAME_*":"NA\
ME"}}},{when:e.kind==="prefixed"&&t.kind==="jmespath"&&!s&&!o,wrong:`no name can be made of ${r.selector}.`,hint:{allowed:"a NAME of its own",meant:{...r,name:r.
name?.replace(/_?\*$/,"")||"NAME"}}}]}function Sn(e,t){let{naming:n,selector:r,reference:o,version:s}=e,i=(...c)=>({...t,options:t.options.filter(d=>!c.includes(
d.split("=")[0]??""))}),a=r.kind==="fields"||o.kind==="prefix"&&n.kind!=="exact";return[{when:e.file&&a,wrong:"file needs one value, and this gives several.",hint:{
allowed:"file with one secret, or with one field of it",meant:i("file")}},{when:e.file&&e.base64,wrong:"file writes the bytes as they are, so base64 has nothing\
 to do.",hint:{allowed:"file or base64",meant:i("base64")}},{when:e.trim===!0&&(e.file||e.base64),wrong:"file and base64 keep every byte, so trim contradicts th\
em.",hint:{allowed:"trim, or file, or base64",meant:i("trim")}},{when:e.base64&&r.kind!=="whole",wrong:"base64 is for a whole binary value, which has no fields.",
hint:{allowed:"base64 or a selector",meant:i("base64")}},{when:e.base64&&e.expires?.kind==="selector",wrong:"a binary value has no field that could say when it \
expires.",hint:{allowed:"expires=DATE or expires=never beside base64",meant:i("expires")}},{when:e.public!=="all"&&e.public.length>0&&r.kind==="jmespath",wrong:"\
public=FIELD,\u2026 chooses among fields; the selector takes one, and there is no #*.",hint:{allowed:"public alone, or public=FIELD,\u2026 with #* or a whole secret",
meant:Rn(t)}},{when:e.only!==void 0&&!ie(e),wrong:"only= lists names that data may give, and this line gives its names itself.",hint:{allowed:"only= with a blan\
k NAME before #* or a prefix",meant:a?{...t,name:""}:i("only")}},{when:Xe(e.only)!==void 0,wrong:`only= lists ${Xe(e.only)}, and names that are made from data a\
re in upper case.`,hint:{allowed:"only=LOG_LEVEL,FEATURE_*",meant:{...t,options:t.options.map(c=>c.startsWith("only=")?`only=${c.slice(5).toUpperCase()}`:c)}}},
{when:s.versionId!==void 0&&o.kind==="prefix",wrong:"a version is of one secret, and a prefix can match several.",hint:{allowed:"stage=LABEL with a prefix, or v\
ersion=ID with one secret",meant:i("version")}}]}function Xe(e=[]){return e==="any"?void 0:e.find(t=>t!==t.toUpperCase())}function Rn(e){let t=e.name&&!e.name.endsWith(
"*")?`${e.name}_*`:e.name;return{...e,name:t,selector:"*"}}function bn(e){let t=new Map;for(let n of e)for(let r of ae(n)){let o=t.get(r.toUpperCase());if(o)throw l(
"E_NAME",n.line,`line ${o.line} leases the variable ${r} already.`,{allowed:"one request for each variable, compared without case"});t.set(r.toUpperCase(),n)}}async function En(e,t){
let{selector:n,expires:r}=e,o=re(e);if(n.kind==="jmespath"&&await M(n.expression,o,s=>E({...t,selector:s})),r?.kind==="selector"){let s=i=>t.options.map(a=>a.startsWith(
"expires=")?`expires=${i}`:a);await M(r.expression,o,i=>E({...t,options:s(i)}))}}function ro({expiresAtTag:e,expiresAtKey:t="expires-at"}){let n=U(e);return n&&{at:n,source:`tag ${w(t)}`,firm:!0}}function oo({expiresAtTag:e,expiresAtKey:t="e\
xpires-at"},n){if(!(e===void 0||U(e)))return`The tag ${w(t)} of ${n} is "${w(e)}", which is no date, so it does not count. Allowed: ISO 8601, such as 2026-12-31\
, or seconds or milliseconds since 1970.`}function ao(e,t,n=!1){let r=new Map;for(let o of e){let{reference:s,version:i}=o,a=s.kind==="arn"?s.region:t.region,c=JSON.stringify([a,s,i.stage,i.versionId]),
d=r.get(c);d?d.requests.push(o):r.set(c,{reference:s,version:i,region:a,single:kn(o,t),described:n,text:k(s),requests:[o]})}return[...r.values()]}function kn({reference:e,
version:t},n){return t.stage!==void 0||t.versionId!==void 0?!0:e.kind==="arn"&&n.accountId!==void 0&&e.accountId!==n.accountId}function lo({role:e,chain:t}){return t.at(-1)??e}var vn=2048;function fo(e,t){let n=[],r=e.map(o=>{let s=J(o.reference);return{query:o,source:s,permissionSet:s.permissionSet(o),...s.policySize(o,t)}});r.sort((o,s)=>s.
own-o.own);for(let{query:o,source:s,permissionSet:i,shared:a,own:c}of r){let d=({parts:y,length:S})=>S+c+(y.has(s)?0:a+(y.size>0?1:0)),f=y=>{let S=y.parts.get(s);
return y.region!==o.region||d(y)>vn||y.queries.length>0&&(s.isAlone||y.isAlone)?!1:!S||S.permissionSet===i&&S.count<s.queriesPerSession},p=n.find(f);if(!p){let{
isAlone:y=!1}=s;p={region:o.region,queries:[],parts:new Map,length:tt([]).length,isAlone:y},n.push(p)}p.length=d(p),p.queries.push(o),p.parts.set(s,{permissionSet:i,
count:(p.parts.get(s)?.count??0)+1})}return n.map(({region:o,queries:s})=>({region:o,queries:s}))}function mo({region:e,queries:t}){let n=Math.ceil(t.length/2);
return[{region:e,queries:t.slice(0,n)},{region:e,queries:t.slice(n)}]}function yo({queries:e},t){return tt([...Je(e)].flatMap(([n,r])=>n.sessionStatements(r,t)))}
function tt(e){return JSON.stringify({Version:"2012-10-17",Statement:e})}export{ke as a,Fn as b,Qn as c,Hn as d,Bn as e,Wn as f,Vn as g,Gn as h,jn as i,Kn as j,ve as k,St as l,R as m,Pe as n,mr as o,yr as p,B as q,x as r,b as s,Dt as t,
Ue as u,Fe as v,Bt as w,$ as x,J as y,Je as z,l as A,G as B,Ge as C,Xr as D,Ze as E,Ye as F,ro as G,oo as H,ao as I,lo as J,fo as K,mo as L,yo as M};
