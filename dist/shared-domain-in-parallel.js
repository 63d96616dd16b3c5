const require=process.getBuiltinModule;
import{a as ge,b as xe,c as $e,d as ve,e as Le,f as Ae}from"./shared-domain-trusted-address.js";import{a as he,b as Oe}from"./shared-domain-policies-partition.js";import{b as h}from"./shared-domain-listing.js";
import{e as J}from"./shared-domain-expiry-expiry.js";import{a as A,b as we}from"./shared-domain-requests-request.js";import{a as V,b as G,c as be,d as O,e as I,g as Ee}from"./shared-domain-values-refused-names.js";
import{a as R,d as Se,f as Re}from"./shared-domain-values-json.js";import{a as y,c as Pe,e as ke}from"./shared-domain-failure.js";import{a as W}from"./shared-inputs-lines.js";
import{f as fe,g as me,h as ye,i as B}from"./shared-domain-plain-text.js";import{a as l}from"./shared-domain-error.js";var Nt=process.getBuiltinModule("node:os"),qt=e=>Nt[e];var Ie=qt("EOL");function x(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}function _(e){return Object.keys(e).length?{title:e.title,file:e.file,
line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}function w(e,t,n){let r=new K(e,t,n);process.stdout.write(r.toString()+Ie)}var _e="::",K=class{constructor(t,n,r){t||(t="missing.command"),this.command=t,this.properties=n,this.message=r}toString(){let t=_e+this.command;if(this.properties&&
Object.keys(this.properties).length>0){t+=" ";let n=!0;for(let r in this.properties)if(this.properties.hasOwnProperty(r)){let o=this.properties[r];o&&(n?n=!1:t+=
",",t+=`${r}=${Ct(o)}`)}}return t+=`${_e}${Mt(this.message)}`,t}};function Mt(e){return x(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function Ct(e){
return x(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var Ut=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var Te=Ut("randomUUID");var Qt=process.getBuiltinModule("node:fs"),Ne=e=>Qt[e];var qe=Ne("appendFileSync");var De=Ne("existsSync");var jt=process.getBuiltinModule("node:os"),Bt=e=>jt[e];var T=Bt("EOL");function z(e,t){let n=process.env[`GITHUB_${e}`];if(!n)throw new Error(`Unable to find environment variable for file command ${e}`);if(!De(n))throw new Error(`M\
issing file at path: ${n}`);qe(n,`${x(t)}${T}`,{encoding:"utf8"})}function Me(e,t){let n=`ghadelimiter_${Te()}`,r=x(t);if(e.includes(n))throw new Error(`Unexpec\
ted input: name should not contain the delimiter "${n}"`);if(r.includes(n))throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`);return`${e}\
<<${n}${T}${r}${T}${n}`}var Vt=process.getBuiltinModule("node:os"),Gt=e=>Vt[e];var Ce=Gt("EOL");var Kt=process.getBuiltinModule("node:path"),zt=e=>Kt[e];var Ue=zt("delimiter");var Fe;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(Fe||(Fe={}));function Mr(e){w("add-mask",{},e)}function Cr(e){process.env.GITHUB_PATH||""?z("PATH",e):w("add-path",{},e),process.env.PATH=`${e}${Ue}${process.env.PATH}`}function Ur(e,t){
let n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(`Input required and not supplied: ${e}`);return t&&t.trimWhitespace===
!1?n:n.trim()}function Fr(e){w("debug",{},e)}function Qr(e,t={}){w("error",_(t),e instanceof Error?e.toString():e)}function Hr(e,t={}){w("warning",_(t),e instanceof Error?e.toString():
e)}function jr(e,t={}){w("notice",_(t),e instanceof Error?e.toString():e)}function Br(e){process.stdout.write(e+Ce)}function Wr(e,t){if(process.env.GITHUB_STATE||"")return z("STATE",Me(e,t));w("save-state",{name:e},x(t))}var Qe={lease:{"parse-json-secrets":"false","name-transformation":"uppercase","auto-select-family-attempt-timeout":"1000","on-no-token":"error","min-remaining":"\
5m","warn-remaining":"14d","require-expiry":"false","check-rotation":"false","require-verify":"false","export-credentials":"none","role-duration-seconds":"3600",
"aws-profile":"secret-lease","export-env":"true","on-conflict":"error","min-mask-length":"4","mask-aws-account-id":"false","unset-current-credentials":"false","\
job-summary":"true",cli:"true",cleanup:"true","dry-run":"false",timeout:"2m","retry-max-attempts":"5"},check:{lease:"all","on-expiring":"renew","check-drift":"t\
rue","job-summary":"true"},rotate:{when:"always","command-timeout":"1m",rollback:"false","dry-run":"false","mask-aws-account-id":"false",wait:"10m",timeout:"15m",
"retry-max-attempts":"5","job-summary":"true"},monitor:{"read-values":"true","warn-remaining":"30d","fail-on":"error","github-secrets-max-age":"365d","issue-tit\
le":"Secrets need attention","owner-issues":"false","job-summary":"true",timeout:"10m","retry-max-attempts":"8"}};function Zt(e,t){return n=>{let r=e(n);return r.
trim()===""?t[n]??r:r}}function P(e,t){return e(t).trim()!==""}function He(e,t){return t.filter(({input:n,unless:r,needs:o})=>!P(e,o)&&![void 0,"",r].includes(e(n).trim())).map(({input:n,
needs:r})=>`The input ${n} has no effect without ${r}.`)}function je(e,t){if(e!=="")return Ve("oidc-issuer",e).replace(/\/$/,"");let n=URL.canParse(t??"")?new URL(t??"").host:"github.com";return n==="github.com"?"http\
s://token.actions.githubusercontent.com":n.endsWith(".ghe.com")?`https://token.actions.${n}`:`https://${n}/_services/token`}function Y(e,t,n,r){let o=t(e).trim();
return o!==""?Ve(e,o):We(n[r]||n.AWS_ENDPOINT_URL||"")}function Be({AWS_ENDPOINT_URL:e=""}){return We(e)}function We(e){return URL.canParse(e)&&xe(new URL(e))?e:
void 0}function Ve(e,t){if(!ge(t))throw new l("E_INPUT",`The input ${e} is not an address that can be trusted.`,{fix:"Allowed: an https URL without user and pas\
sword, or http on 127.0.0.1, [::1] or localhost."});return t}function Ge(e,t,n){let r;try{r=JSON.parse(t)}catch{r=void 0}if(typeof r!="object"||r===null||!("Statement"in r)){let s=n.map(i=>`\`${i}\``);throw new l("E_INPUT",
`The input ${e} is neither ${s.join(" nor ")} nor a policy.`,{fix:`Allowed: ${s.join(", ")}, or an IAM policy as JSON with its \`Version\` and \`Statement\`.`})}
let o=JSON.stringify(r);if(o.length>2048||/[^\u0020-\u00ff]/.test(o))throw new l("E_INPUT",`The input ${e} has ${o.length} characters when minified.`,{fix:"Allo\
wed: up to 2,048 characters, U+0020 to U+00FF, which is the limit of STS."});return o}function k(e){return/^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/.test(e)}function $(e){let t=/^arn:(aws[a-z-]*):iam::(\d{12}):role\/(?:[\w+=,.@/-]*\/)?([\w+=,.@-]{1,64})$/.exec(e);if(!t)return;let[,n="",r="",o=""]=t;return{arn:e,partition:n,
accountId:r,name:o}}function no(e){let t=/^arn:aws[a-z-]*:sts::(\d{12}):assumed-role\/([^/]+)\/[^/]+$/.exec(e);if(!t)return;let[,n="",r=""]=t;return{accountId:n,
name:r}}function Z(e,t){let n=$(t);if(n)return n;throw new l("E_INPUT",`${e} is "${t}", which is no role ARN.`,{fix:[...Xt(t),"Allowed: `arn:aws:iam::ACCOUNT:role/NAME`\
 with the twelve digits of the account."].join(`
`)})}function Xt(e){let t=e.replace(/["'`\s]/g,"").replace(/^(arn:aws[a-z-]*):sts::(\d{12}):assumed-role\/([^/]+)\/.*$/,"$1:iam::$2:role/$3").replace(/^(arn:aws[a-z-]*:iam):[a-z0-9-]*:(\d{4})-?(\d{4})-?(\d{4}):(?:role\/)?(?=[\w+=,.@-]+$)/,
"$1::$2$3$4:role/");return t!==e&&$(t)?[`Probably meant: ${t}`]:[]}var en=64;function Je(e,t){if(e!==""){if(/^[\w+=,.@-]{2,64}$/.test(e))return e;throw new l("E_INPUT",`The input role-session-name is "${e}", which STS does not \
take.`,{fix:"Allowed: 2 to 64 letters, digits and `_ + = , . @ -`."})}let{GITHUB_REPOSITORY:n="local",GITHUB_RUN_ID:r="0",GITHUB_RUN_ATTEMPT:o="1",GITHUB_JOB:s="\
job"}=t,i=X(`${r}-${o}`),a=X(s).slice(0,16);return`${X(n).slice(0,en-i.length-a.length-2)}-${i}-${a}`}function X(e){return e.replace(/[^\w+=,.@-]/g,"-")}function bo(e,t,n){let r=on(e,t,n),o=an(e);if(rn(e),o)for(let{reference:s}of n)pn(s,o);return{identity:o&&un(e,t,o,r[0]),regions:r,allowedAccountIds:yn(e),network:hn(
e,t),warnings:He(e,nn)}}var tn=["auto-select-family-attempt-timeout","on-no-token"];function Eo(e){return t=>{let n=tn.find(r=>r===t);return n?Qe.lease[n]:e(t)}}
var nn=[{input:"audience",needs:"role-to-assume"},{input:"oidc-issuer",needs:"role-to-assume"},{input:"role-session-name",needs:"role-to-assume"},{input:"role-c\
hain",needs:"role-to-assume"},{input:"role-external-id",needs:"role-to-assume"},{input:"on-no-token",unless:"error",needs:"role-to-assume"}];function rn(e){if(!P(
e,"role-to-assume"))for(let t of["session-policy","require-claims"]){if(!P(e,t))continue;let n=t==="session-policy"?"a session that exists cannot be narrowed":"\
no token of the job is looked at";throw new l("E_INPUT",`The input ${t} needs role-to-assume: without it ${n}.`,{fix:`Give \`role-to-assume\`, or leave \`${t}\` \
out.`})}}function on(e,t,n){let{AWS_REGION:r,AWS_DEFAULT_REGION:o}=t,s=P(e,"secret-ids")&&o||r||o||"",i=n.map(({reference:u,region:d})=>u.kind==="arn"?u.region:
d??""),a=e("aws-region").trim()||s||(i.includes("")?"":i[0]??""),[c="",...m]=a.split(",").map(u=>u.trim());if(a==="")throw new l("E_INPUT","The input aws-region\
 is empty, and neither AWS_REGION nor AWS_DEFAULT_REGION is set.",{fix:"Name the region that holds the secrets, for example `aws-region: eu-west-1`."});let p=[c,
...m].find(u=>!k(u));if(p!==void 0)throw new l("E_INPUT",`The input aws-region names "${p}", which is no region.`,{fix:`Allowed: a region, for example \`${sn(p)??
"eu-west-1"}\`; or several with commas, the first one first asked.`});return[c,...m]}function sn(e){let t=e.toLowerCase().replace(/["'`]/g,"").replace(/[\s_.]+/g,
"-").replace(/([a-z])(\d)/,"$1-$2").replace(/(\d)[a-f]$/,"$1");return k(t)?t:void 0}function an(e){let t=e("role-to-assume").trim();return t===""?void 0:Z("The \
input role-to-assume",t)}function cn(e){return W(e("role-chain")).map(({line:t,text:n})=>Z(`Line ${t} of role-chain`,n))}function ln(e,t){if(e!==""){if(t.length===
0)throw new l("E_INPUT","The input role-external-id needs role-chain.",{fix:"A role that is assumed with an OIDC token gets no external id. Give the role that a\
sks for one in `role-chain`, and in `role-to-assume` one that may assume it."});if(/^[\w+=,.@:/-]{2,1224}$/.test(e))return e;throw new l("E_INPUT","The input ro\
le-external-id is one that STS does not take.",{fix:"Allowed: 2 to 1,224 letters, digits and `_ + = , . @ : / -`."})}}function un(e,t,n,r){let o=r.startsWith("c\
n-"),s=cn(e);for(let i of[n,...s])dn(i,r);return{role:n,chain:s,externalId:ln(e("role-external-id").trim(),s),audience:e("audience").trim()||`sts.amazonaws.com${o?
".cn":""}`,issuer:je(e("oidc-issuer").trim(),t.GITHUB_SERVER_URL),sessionName:Je(e("role-session-name").trim(),t),policy:mn(e("session-policy").trim()||"scoped"),
requiredClaims:fn(e)}}function pn(e,{name:t,partition:n}){if(!(e.kind!=="arn"||e.partition===n))throw new l("E_INPUT",`The secret ${e.name} is of the partition ${e.
partition}, and the role ${t} is of ${n}.`,{fix:`Credentials of one partition work in no other: name a role of ${e.partition} in \`role-to-assume\`.`})}function dn({
name:e,partition:t},n){let r=he(n);if(t!==r)throw new l("E_INPUT",`The role ${e} is of the partition ${t}, and the region ${n} is of ${r}: neither knows the oth\
er.`,{fix:`Name a region of ${t} in \`aws-region\`, or a role whose ARN begins with \`arn:${r}:\`.`})}function fn(e){return W(e("require-claims")).map(({line:t,
text:n})=>{let[,r,o]=/^([A-Za-z_]\w*)\s*=\s*(\S.*)$/.exec(n)??[];if(r!==void 0&&o!==void 0)return{line:t,claim:r,glob:o};throw new l("E_INPUT",`Line ${t} of req\
uire-claims is "${n}", which is no claim.`,{fix:"Allowed: `claim=glob`, for example `environment=production` or `ref=refs/heads/release/*`."})})}function mn(e){return e==="scoped"||e==="none"?{kind:e}:{kind:"given",policy:Ge("session-policy",e,["scoped","none"])}}function yn(e){let t=e("allowed-account-i\
ds").split(/[\s,]+/).filter(r=>r!==""),n=t.find(r=>!/^\d{12}$/.test(r));if(n!==void 0)throw new l("E_INPUT",`The input allowed-account-ids has "${n}", which is \
no account id.`,{fix:"Allowed: ids of twelve digits, separated by commas. Quote them in YAML, or a leading 0 is lost."});return t}function hn(e,t){let n=r=>t[r]?.
toLowerCase()==="true";return{timeout:ye("timeout",e("timeout")),maxAttempts:B("retry-max-attempts",e("retry-max-attempts"),{min:1,max:20}),familyTimeout:B("aut\
o-select-family-attempt-timeout",e("auto-select-family-attempt-timeout"),{min:10,max:2147483647}),stsEndpoint:Y("sts-endpoint",e,t,"AWS_ENDPOINT_URL_STS"),secretsManagerEndpoint:Y(
"secretsmanager-endpoint",e,t,"AWS_ENDPOINT_URL_SECRETS_MANAGER"),emulator:Be(t),useFips:n("AWS_USE_FIPS_ENDPOINT"),useDualstack:n("AWS_USE_DUALSTACK_ENDPOINT")}}async function Ye(e,t){let n=await xn(),r=et(e),o=n(D(e,({source:i})=>Number(i)),t);if([...r].every(([i,a])=>[...a].every(c=>c===String(i))))return M(o,()=>{});
let s=wn(n,e,t);return(s===void 0?void 0:tt(o,s))??M(o,i=>Rn(r.get(i)))}async function Ze(e){(await Xe()).compile(e)}async function Xe(){let e=await import("./shared-jmespath-community-jmespath-index.js");
return Ke||gn(e),Ke=!0,e}var Ke=!1;function gn(e){let{registerFunction:t,TreeInterpreter:n,TYPE_ARRAY:r,TYPE_ARRAY_NUMBER:o,TYPE_ARRAY_STRING:s}=e,{TYPE_EXPREF:i,
TYPE_NUMBER:a,TYPE_STRING:c}=e,m=(u,d)=>u<d?-1:u>d?1:0;t("sort",([u])=>[...u].sort(m),[{types:[o,s]}],{override:!0});let p=(u,d)=>t(u,([g,j])=>{let{runtime:Ot}=n,
It=Ot.createKeyFunction(j,[a,c]),_t=g.map(E=>({item:E,key:It(E)})),[pe,...Tt]=_t;return pe?Tt.reduce((E,de)=>m(de.key,E.key)*d>0?de:E,pe).item:null},[{types:[r]},
{types:[i]}],{override:!0});p("max_by",1),p("min_by",-1)}async function xn(){let{search:e}=await Xe();return(t,n)=>{try{return e(t,n)??null}catch{throw new l("E\
_SELECTOR",`The expression ${n} does not fit the secret's JSON.`,{fix:"Check that each function in it gets the type of argument that it takes."})}}}function wn(e,t,n){
try{return e(D(t,({source:r})=>`${N}${r}${q}`),n)}catch{return}}var[N,q]=["\uFDD0","\uFDD1"],ze=new RegExp(`${N}([^${N}${q}]*)${q}`,"g");function D(e,t){if(e instanceof
R)return t(e);if(Array.isArray(e))return e.map(r=>D(r,t));if(!Se(e))return e;let n=Object.entries(e).map(([r,o])=>[r,D(o,t)]);return Object.assign(Object.create(
null),Object.fromEntries(n))}function et(e,t=new Map){if(e instanceof R){let n=Number(e.source);t.set(n,(t.get(n)??new Set).add(e.source))}else if(typeof e=="ob\
ject"&&e!==null)for(let n of Object.values(e))et(n,t);return t}function tt(e,t){if(typeof e=="number"&&typeof t=="string"){let n=t.slice(1,-1);return t===`${N}${n}${q}`&&
Number(n)===e?new R(n):void 0}if(typeof e=="number")return e===t?new R(String(e)):void 0;if(typeof e=="string")return typeof t!="string"?void 0:t.replace(ze,(r,o)=>String(
Number(o)))===e?t.replace(ze,"$1"):void 0;if(e===null||typeof e=="boolean")return e===t?e:void 0;if(!(typeof t!="object"||t===null||Array.isArray(e)!==Array.isArray(
t)))return Sn(e,t)}function Sn(e,t){let n=new Map(Object.entries(t)),r=Object.entries(e).map(([o,s])=>{let i=n.get(o);return[o,i===void 0?void 0:tt(s,i)]});if(!(r.
length!==n.size||r.some(([,o])=>o===void 0)))return Array.isArray(e)?r.map(([,o])=>o):Object.fromEntries(r)}function M(e,t){return typeof e=="number"?new R(t(e)??
String(e)):Array.isArray(e)?e.map(n=>M(n,t)):typeof e!="object"||e===null?e:Object.fromEntries(Object.entries(e).map(([n,r])=>[n,M(r,t)]))}function Rn(e){if(e===
void 0||e.size===1)return e&&[...e][0];throw new l("E_SELECTOR","The expression computes with numbers and selects one that the secret spells in several ways.",{
fix:"Select it by a path or by a comparison of strings, so that it is clear which one is meant."})}function b(e){if(!bn.test(e))return;let t=[...e.matchAll(En)].map(([n])=>Pn(n));return t.includes(void 0)?void 0:t.filter(n=>n!==void 0)}var ee='(?:[A-Za-z_]\\w*\
|"(?:[^"\\\\]|\\\\.)*")',te="(?:\\[\\d+\\])",bn=new RegExp(`^(?:${ee}|${te})(?:\\.${ee}|${te})*$`),En=new RegExp(`${ee}|${te}`,"g");function Pn(e){if(e.startsWith(
"["))return Number(e.slice(1,-1));if(!e.startsWith('"'))return e;try{return JSON.parse(e)}catch{return}}async function Io(e,t){let n=b(t);if(n)return Re(e,n);let r=await Ye(
e,t);return r===null||Array.isArray(r)&&r.length===0?void 0:r}async function ne(e,t,n=r=>r){let r=kn(e);if(r!==void 0)throw new l("E_SELECTOR",`${t}: ${r} is a \
subtraction in JMESPath, not a key.`,{fix:`Probably meant: ${n(e.replace(r,`"${r}"`))}`});if(b(e))return;let[,o]=/^'([^'\\]*)'$/.exec(e)??[];if(o!==void 0){let s=/^[A-Za-z_]\w*$/.
test(o)?o:JSON.stringify(o);throw new l("E_SELECTOR",`${t}: ${e} is that text itself in JMESPath, not a key.`,{fix:`Probably meant: ${n(s)}`})}try{await Ze(e)}catch(s){
throw new l("E_SELECTOR",`${t}: ${e} is no JMESPath expression.`,{fix:"Allowed: a JMESPath expression, https://jmespath.org/specification.html. Keys with other \
characters than letters, digits and _ stand in double quotes.",cause:s})}}function kn(e){let t=e.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`/g,
'""');return/[A-Za-z_]\w*(?:-\w+)+/.exec(t)?.[0]}var re={service:"secretsmanager",load:()=>import("./shared-sources-secrets-manager-client-store-exports.js")};async function S(e,t,n){let r=[],o=e.entries(),s=!1,i=async()=>{try{for(let[a,c]of o){if(s)return;r[a]=await n(c)}}catch(a){throw s=!0,a}};return await Promise.
all(Array.from({length:Math.min(t,e.length)},i)),r}var $n=10;async function nt(e,t){let n=[...e].flatMap(([{described:s},i])=>s&&!(i instanceof y)?i.map(({arn:a})=>a):[]);if(n.length===0)return new Map(e);let r=await vn(
[...new Set(n)],t),o=s=>{let i=r.get(s.arn);return i?{...s,description:i}:s};return new Map([...e].map(([s,i])=>[s,i instanceof y?i:i.map(o)]))}async function vn(e,t){
let n,r=new Map;return await S(e,$n,async o=>{try{r.set(o,n??await t.describe(o))}catch(s){if(!(s instanceof y))throw s;ke(s)&&(n=s),r.set(o,s)}}),r}var v=20;function rt(e){let t=e.some(({reference:r})=>r.kind==="prefix"),n=e.filter(({unread:r})=>!r);return{values:n.length>0,listing:t,batching:n.length>0&&(t||
n.filter(({single:r})=>!r).length>1),describing:e.some(({described:r})=>r),removing:e.some(({removable:r})=>r)}}function ot({reference:e,described:t,unread:n}){
return[e.kind==="prefix"&&"list",t&&"describe",!n&&"read"].join(" ")}function st(e,t){let n={...rt([e]),batching:!0},r=ct(e,t).reduce((s,i)=>s+i.length+3,0),o=at(
[],n,e.region,t);return{shared:JSON.stringify(o).length-2,own:r}}function it(e,t){let n=e.flatMap(r=>ct(r,t));return at(n,rt(e),e[0]?.region??"",t)}function at(e,t,n,{
partition:r}){let o=[...t.values?["secretsmanager:GetSecretValue"]:[],...t.describing?["secretsmanager:DescribeSecret"]:[],...t.removing?["secretsmanager:Delete\
Secret","secretsmanager:RestoreSecret"]:[]],s=[...t.batching?["secretsmanager:BatchGetSecretValue"]:[],...t.listing?["secretsmanager:ListSecrets"]:[]];return[{Effect:"\
Allow",Action:o.length===1?o[0]??"":o,Resource:e},...s.length>0?[{Effect:"Allow",Action:s,Resource:"*"}]:[],...t.values?[{Effect:"Allow",Action:"kms:Decrypt",Resource:"\
*",Condition:Ln(n,r)}]:[]]}function Ln(e,t){return Oe("secretsmanager",e,t)}function ct({reference:e,region:t},n){let r=o=>`arn:${n.partition}:secretsmanager:${t}\
:${n.accountId}:secret:${o}`;switch(e.kind){case"name":return[r(`${e.name}-??????`)];case"prefix":return[r(`${e.prefix}*`)];case"arn":return[/-[A-Za-z0-9]{6}$/.
test(e.name)?e.arn:`${e.arn}-??????`]}}var C=10;async function lt(e,t){let n=new Map,r=e.filter(({reference:i})=>i.kind==="prefix"),o=e.filter(({reference:i})=>i.kind!=="prefix"),s=o.filter(({single:i})=>!i);
return await Promise.all([...o.filter(({single:i})=>i).map(async i=>n.set(i,await An(i,t))),...r.map(async i=>n.set(i,await On(i,t))),ut(s.map(({reference:i})=>A(
i)),t).then(i=>{for(let[a,c]of s.entries())n.set(c,Nn(i[a]))})]),nt(n,t)}async function An({reference:e,version:t},n){return pt(async()=>[await n.get(e,t)])}async function On({
reference:e,version:t},n){return e.kind!=="prefix"?[]:pt(async()=>{let r=(await n.list(e.prefix)).sort(),o=t.stage?await S(r,C,a=>U(a,n,t.stage)):await ut(r,n),
s=o.findIndex(a=>a instanceof y),i=o[s];if(i instanceof y)throw i.secretName=Le(r[s]??"")?.name.replace(/-[A-Za-z0-9]{6}$/,""),i;return o.filter(a=>!(a instanceof
y))})}async function ut(e,t){return e.length===1?Promise.all(e.map(r=>U(r,t))):(await S(qn(e,v),C,r=>In(r,t))).flat()}async function In(e,t){try{let{secrets:n,refusals:r}=await t.
batch(e);return await S(e,C,async o=>{let s=n.find(c=>_n(c,o));if(s)return s;let i=r.find(({secretId:c})=>c===o),a=i&&new y("BatchGetSecretValue",{kind:"answer",
...i});return a&&Pe(a)==="fail"?a:U(o,t)})}catch(n){if(!(n instanceof y))throw n;return Tn(n)?S(e,C,r=>U(r,t)):e.map(()=>n)}}async function U(e,t,n){try{return await t.
get(Ae(e),n===void 0?{}:{stage:n})}catch(r){if(r instanceof y)return r;throw r}}function _n({arn:e,name:t},n){return e===n||t===n||e.startsWith(`${n}-`)&&e.length===
n.length+7}function Tn({code:e}){return e?.startsWith("AccessDenied")===!0}function Nn(e){return e instanceof y?e:e?[e]:[]}async function pt(e){try{return await e()}catch(t){
if(t instanceof y)return t;throw t}}function qn(e,t){let n=[];for(let r=0;r<e.length;r+=t)n.push(e.slice(r,r+t));return n}var F={name:$e,title:"Secrets Manager",options:{},versionIds:{pattern:/^.{32,64}$/s,wrong:"version needs an id of 32 to 64 characters.",allowed:"version=ID; a s\
tage is chosen with stage=LABEL"},readReference:ve,permissionSet:ot,queriesPerSession:v,policySize:st,sessionStatements:it,permissionsToRead:async(...e)=>(await import("./required-permissions.js")).
permissionsToRead(...e),firstRequests:e=>[{client:re,count:Dn(e)}],read:async(e,t,n)=>lt(e,await n(re,t)),explain:async(...e)=>(await import("./refused-secret.js")).
explainSecret(...e)};function Dn(e){let t=e.filter(({reference:n,single:r})=>n.kind!=="prefix"&&!r);return e.length-t.length+Math.ceil(t.length/v)}var Q="Allowed: [NAME ,] REFERENCE[#SELECTOR] [OPTION ...], such as: DB_PASSWORD, prod/db#password optional";function f(e,t,n,r={}){let o=[];return r.allowed!==
void 0&&o.push(`Allowed: ${r.allowed}.`),r.meant!==void 0&&o.push(`Probably meant: ${typeof r.meant=="string"?r.meant:L(r.meant)}`),o.length===0&&o.push(Q),new l(
e,`Line ${t} of secrets: ${n}`,{fix:o.join(`
`)})}function L({name:e,reference:t,selector:n,options:r}){return[(e===void 0?"":`${e}, `)+se(t,n),...r].join(" ").trimStart()}function se(e,t){return t===void 0?
e:`${e}#${t}`}function ie(e,t){let n=e.trim();if(n===""||n.startsWith("#"))return;let[r,o]=Mn(n),[s,...i]=Cn(o,t);if(s===void 0)throw f("E_REQUEST",t,"there is \
a NAME and no secret after it.",{allowed:"NAME, REFERENCE, where REFERENCE is a secret's name, its ARN, or a prefix that ends in *"});let a=s.indexOf("#");return a<
0?{line:t,name:r,reference:s,selector:void 0,options:i}:{line:t,name:r,reference:s.slice(0,a),selector:s.slice(a+1),options:i}}function Mn(e){let t=e.indexOf(","),
n=e.indexOf("#");return t<0||n>=0&&n<t?[void 0,e]:[e.slice(0,t).trim(),e.slice(t+1)]}function Cn(e,t){let n=[],r=dt(e,0);for(;r<e.length&&!/^#(\s|$)/.test(e.slice(
r,r+2));){let o=Fn(e,r,t);n.push(e.slice(r,o)),r=dt(e,o)}return n}function dt(e,t){let n=t;for(;n<e.length&&ae(e,n);)n+=1;return n}var ae=(e,t)=>/\s/.test(e.charAt(
t)),Un={"[":"]","(":")","{":"}"},ft="expires=";function Fn(e,t,n){let r=t;for(;r<e.length&&!ae(e,r);){if(e.charAt(r)==="#")return mt(e,r+1,n);if(e.startsWith(ft,
r)&&r===t)return mt(e,r+ft.length,n);r+=1}return r}function mt(e,t,n){let r=[],o=t;for(;o<e.length&&(r.length>0||!ae(e,o));){let i=e.charAt(o);if(i==='"'||i==="\
'"||i==="`"){o=Qn(e,o,n);continue}let a=Un[i];if(a!==void 0)r.push(a);else if(i===r.at(-1))r.pop();else if(i==="]"||i===")"||i==="}")throw oe(n,`${i} closes not\
hing`);o+=1}let s=r.at(-1);if(s!==void 0)throw oe(n,`${s} is missing`);return o}function Qn(e,t,n){let r=e.charAt(t);for(let o=t+1;o<e.length;o+=1)if(e.charAt(o)===
"\\")o+=1;else if(e.charAt(o)===r)return o+1;throw oe(n,`a ${r} is missing`)}function oe(e,t){return f("E_SELECTOR",e,`the expression's quotes or brackets do no\
t match: ${t}.`,{allowed:"a JMESPath expression, https://jmespath.org/specification.html"})}var ce=new Map([["optional",H("optional",{optional:!0})],["public",Bn],["only",Wn],["file",H("file",{file:!0})],["base64",H("base64",{base64:!0})],["trim",H("tr\
im",{trim:!0})],["stage",Vn],["version",Gn],["expires",Zn],["max-age",Jn],["max-scopes",Kn],["role",zn],["region",Yn]]),Hn="optional, public, public=FIELD,\u2026, on\
ly=NAME,NAME_*, file, base64, trim, stage=LABEL, version=ID, expires=\u2026, max-age=DURATION, max-scopes=SCOPE,\u2026, role=ARN, region=REGION";function yt(e,{
options:t}){let n=e.options.map(le).filter(({key:r})=>Object.hasOwn(t,r));return new Map(n.map(({key:r,value:o=""})=>[r,o]))}function ht(e,t){let n={optional:!1,
public:[],file:!1,base64:!1,version:{}},r=new Set;for(let o of e.options){let{key:s,value:i}=le(o),a=Object.hasOwn(t.options,s),c=ce.get(s);if(!c&&!a)throw tr(e,
o,s,t);if(r.has(s))throw f("E_REQUEST",e.line,`the option ${s} is given twice.`);if(r.add(s),!c||a)continue;let p=c(i,(u,d)=>f("E_REQUEST",e.line,u,jn(e,o,d)),t);
n={...n,...p,version:{...n.version,...p.version}}}return n}function le(e){let t=e.indexOf("=");return t<0?{key:e,value:void 0}:{key:e.slice(0,t),value:e.slice(t+
1)}}function jn(e,t,n){let r=gt(e.options,t);return{allowed:n,...r&&{meant:{...e,options:r}}}}function gt(e,t){if(!/^(?:only|public|max-scopes)=/.test(t))return;
let n=e.indexOf(t),r=e.slice(n+1),o=r.findIndex(p=>ce.has(le(p).key)),s=r.slice(0,o<0?r.length:o),[i="",...a]=t.split("="),c=[a.join("="),...s].flatMap(p=>p.split(
",")).filter(p=>p!==""),m=`${i}=${c.join(",")}`;if(!(c.length===0||m===t))return[...e.slice(0,n),m,...r.slice(s.length)]}function H(e,t){return(n,r)=>{if(n!==void 0)
throw r(`the option ${e} takes no value.`,`${e}, or nothing at all`);return t}}function Bn(e,t){if(e===void 0)return{public:"all"};let n=e.split(",");if(n.includes(
""))throw t("public= has an empty field.","public=host,port without white space");return{public:n}}function Wn(e,t){let n="only=LOG_LEVEL,FEATURE_* without whit\
e space, or only=* for any name that is not refused";if(!e)throw t("only needs the names that data may give.",n);if(e==="*")return{only:"any"};let r=e.split(",");
if(r.includes(""))throw t("only= has an empty name: a comma or white space too many.",n);for(let o of r){if(!O(o.replace(/\*$/,"")))throw t(`only= lists "${o}",\
 which is no name.`,n);let s=o.endsWith("*")?void 0:I(o);if(s!==void 0)throw t(`only= lists ${o}, which ${s}.`,"another name")}return{only:r}}function Vn(e,t){if(!e||
e.length>256)throw t("stage needs a label of 1 to 256 characters.","stage=AWSPREVIOUS, for example");return{version:{stage:e}}}function Gn(e="",t,{versionIds:{pattern:n,
wrong:r,allowed:o}}){if(!n.test(e))throw t(r,o);return{version:{versionId:e}}}function Jn(e,t){let n=me(e??"");if(!n)throw t("max-age needs a duration above zer\
o.",fe);return{maxAge:n}}function Kn(e="",t){let n=e.split(",");if(n.includes(""))throw t("max-scopes has an empty scope.","max-scopes=read:packages,repo:*");return{
maxScopes:n}}function zn(e="",t){let n=$(e);if(!n)throw t(`role=${h(e)} is no role ARN.`,"role=arn:aws:iam::ACCOUNT:role/NAME");return{role:n}}function Yn(e="",t){
if(!k(e))throw t(`region=${h(e)} is no region.`,"region=eu-west-1, for example");return{region:e}}function Zn(e,t){let n="expires=never, expires=own, expires=20\
27-01-31, expires=2027-01-31T12:00:00Z, or expires=SELECTOR";if(!e)throw t("expires needs a value.",n);return{expires:Xn(e,()=>t(`expires=${e} is no date.`,n))}}
function Xn(e,t){if(e==="never"||e==="own")return{kind:e};if(!/^[+-]?\d|^["'`]\d{4}-\d\d-/.test(e))return{kind:"selector",expression:e};let n=er(e);if(!n)throw t();
return{kind:"at",at:n}}function er(e){let n=/^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?$/.exec(e)?.[1];if(n===void 0)return;let r=new Date(
`${n}T00:00:00Z`);if(Number.isNaN(r.getTime())||!r.toISOString().startsWith(n))return;let o=new Date(e);return Number.isNaN(o.getTime())?void 0:o}function tr(e,t,n,{
options:r}){if(t.startsWith("#"))return f("E_REQUEST",e.line,`${t} is no option.`,{allowed:'a selector right behind the reference, or a comment that begins with\
 "# "',meant:{...e,selector:t.slice(1),options:e.options.filter(c=>c!==t)}});let o=e.options.slice(0,e.options.indexOf(t)).findLast(c=>/^(?:only|public|max-scopes)=/.
test(c)),s=o===void 0?void 0:gt(e.options,o);if(s&&o!==void 0&&e.options.indexOf(o)===e.options.indexOf(t)-1)return f("E_REQUEST",e.line,`white space ends ${o},\
 so that ${t} would be an option.`,{allowed:"a list with commas and without white space",meant:{...e,options:s}});let i=nr(n),a=e.options.map(c=>c===t?t.replace(
n,i??n):c);return f("E_REQUEST",e.line,`${t} is no option.`,{allowed:[...Object.values(r),Hn].join(", "),...i!==void 0&&{meant:{...e,options:a}}})}function nr(e){
let t=e.toLowerCase(),n=t.slice(0,t.startsWith("re")?3:2);return n.length<2?void 0:[...ce.keys()].find(r=>r.startsWith(n))}function rr(e,t,n){let{naming:r,file:o}=e,{name:s,origin:i}=or(r,e,t,n);return{name:o?`${s}_FILE`:s,origin:i}}function wt({naming:e,selector:t,reference:n}){return e.
kind!=="prefixed"||e.text!==""?!1:t.kind==="fields"||n.kind==="prefix"}function xt({path:e}){return e.length===0?void 0:e.join("_")}function St(e){let{reference:t,
naming:n,selector:r}=e,o=t.kind!=="name"||r.kind==="fields"||r.kind==="unfolded";if(n.kind!=="exact"&&o)return[];let s=r.kind==="jmespath"?b(r.expression):void 0;
return[rr(e,t.kind==="name"?t.name:"",{path:s??[]}).name]}function or(e,{reference:t,selector:n},r,o){switch(e.kind){case"exact":return{name:e.name,origin:"auth\
or"};case"derived":return{name:be(r,xt(o)),origin:"data"};case"prefixed":{let s=t.kind==="prefix"?r.slice(t.prefix.length):void 0,a=(s===void 0||n.kind==="field\
s"?[s,xt(o)]:[s]).filter(c=>c!==void 0).join("_");return{name:G(e.text+V(a)),origin:"data"}}case"stem":return sr(e,r,o)}}function sr({stem:e,letterCase:t},n,{path:r}){
let o=r.length===0,i=[e===void 0||e===""&&o?n:e,...r].map(c=>V(String(c),t));return{name:G(i.filter(c=>c!=="").join("_")),origin:o&&e?"author":"data"}}var ir=[{prefix:/^(?:ssm:|arn:aws[a-z-]*:ssm:)/,load:async()=>(await import("./parameter-store.js")).parameterStore},{prefix:/^app:/,load:async()=>(await import("./github-app.js")).
githubApp},{prefix:/^(?:ecr|codeartifact|rds):/,load:async e=>(await import("./aws-tokens.js")).tokensOf(e)}],Rt=new Map([[F.name,F]]);async function bt(e){let t=await ir.
find(({prefix:n})=>n.test(e))?.load(e);return t?(Rt.set(t.name,t),t):F}function ue({source:e}){let t=Rt.get(e);if(!t)throw new Error(`The source ${e} was not lo\
aded.`);return t}function Et(e){return Map.groupBy(e,({reference:t})=>ue(t))}async function Rs(e){let t=[],n=e.split(`
`);for(let[r,o]of n.entries()){let s=await ar(o,r+1,n.slice(r+1));s&&t.push(s)}if(t.length===0)throw new l("E_INPUT","The input secrets asks for nothing.",{fix:"\
Allowed: one request a line, for example: DB_PASSWORD, prod/db#password"});return wr(t),t}async function ar(e,t,n){let r;try{let a=ie(e,t);r=a&&await vt(a)}catch(a){
throw await Pt({input:"secrets",raw:e,line:t,error:a,following:n,allowed:Q,fault:kt})}let{naming:o,reference:s}=r??{};if(o?.kind!=="derived"||s?.kind!=="name"||
!/^[A-Za-z_]\w*=./.test(s.name))return r;let i=await Pt({input:"secrets",raw:e,line:t,note:`A secret that is called so takes a NAME before it: NAME, ${e.trim()}`,
allowed:Q,fault:kt});if(i)throw i;return r}async function Pt(e){return(await import("./foreign-line.js")).foreignLine(e)}async function kt(e){try{let t=ie(e,1);
t&&await vt(t);return}catch(t){return t}}async function vt(e){let t=await bt(e.reference),n=ur(e),r=lr(e,t),o=pr(e),s=ht(e,t),i={line:e.line,text:se(e.reference,
e.selector),reference:r,naming:o,selector:n,...s};return await Sr(i,e),mr(i,e,t),await cr(i),i}async function cr({line:e,only:t=[]}){for(let n of t==="any"?[]:t){
let r=n.endsWith("*")?await Ee(n):void 0;if(r!==void 0)throw f("E_NAME",e,`only= lists ${n}, which matches ${r} too, and data may not choose that.`,{allowed:"na\
mes spelled out, or a longer beginning"})}}function lr(e,t){let n=t.readReference(e.reference,yt(e,t));if("kind"in n)return n;let{reason:r,meant:o}=n,[s="",...i]=o?.
split(" ")??[];throw e.reference===""?f("E_REQUEST",e.line,`${r}.`,{allowed:"REFERENCE#SELECTOR; a comment begins the line with #, or stands behind one between \
spaces"}):f("E_REQUEST",e.line,`${h(e.reference)} is no reference to a secret: ${r}.`,{...o!==void 0&&{meant:{...e,reference:s,options:[...i,...e.options]}}})}function ur(e){
if(e.selector===void 0)return{kind:"whole"};if(e.selector==="*")return{kind:"fields"};if(e.selector!=="")return{kind:"jmespath",expression:e.selector};throw f("\
E_REQUEST",e.line,"there is no selector after #.",{allowed:"#* for every field, #FIELD or another JMESPath expression for one value, no # for the whole value",meant:{
...e,selector:"*"}})}function pr(e){let{name:t}=e;if(t===void 0)return{kind:"derived"};if(t==="")return{kind:"prefixed",text:""};if(/\s/.test(t))throw dr(e,t);let n=t.
endsWith("*")?t.slice(0,-1):t;if(!O(n))throw f("E_NAME",e.line,`${t} is no name for a variable.`,{allowed:"letters, digits and _, not a digit first; NAME_* to b\
egin several names; or nothing before the comma"});if(n!==t)return{kind:"prefixed",text:n};let r=I(t);if(r!==void 0)throw f("E_NAME",e.line,`the name ${t} ${r}.`,
{allowed:"another NAME"});return{kind:"exact",name:t}}function dr(e,t){let n=L({...e,name:void 0}),r=/^(\S+)(\s.*(?:public|only)=.*)$/.exec(t);return f("E_NAME",
e.line,`${t} stands before a comma and is no name for a variable.`,{allowed:"NAME, REFERENCE; other commas stand only behind #",...r&&{meant:`${fr(r[1]??"",r[2]??
"")}${r[2]},${n}`}})}function fr(e,t){let n=/\bonly=/.test(t);return`${n?", ":""}${e}${n&&e.endsWith("*")?"":"#*"}`}function mr(e,t,n){let r=[...yr(e,t),...gr(e,
t),hr(e,t,n)].find(({when:o})=>o);if(r)throw f("E_REQUEST",t.line,r.wrong,r.hint)}function yr({naming:e,selector:t,reference:n},r){let o=n.kind==="prefix",s=t.kind===
"jmespath"&&b(t.expression)!==void 0;return[{when:e.kind==="exact"&&t.kind==="fields",wrong:`#* gives several values, and ${r.name} is the name of one.`,hint:{allowed:"\
NAME_*, nothing before the comma, or no NAME",meant:{...r,name:`${r.name?.replace(/_$/,"")}_*`}}},{when:e.kind==="prefixed"&&t.kind==="whole"&&!o,wrong:`${r.name||
"a blank NAME"} is for several values, and a whole secret is one.`,hint:{allowed:"NAME_* with #*, with one field, or with a prefix",meant:{...r,selector:"*"}}},
{when:e.kind==="derived"&&t.kind==="jmespath"&&!s,wrong:`no name can be made of ${r.selector}.`,hint:{allowed:"a NAME before it",meant:{...r,name:o?"NAME_*":"NA\
ME"}}},{when:e.kind==="prefixed"&&t.kind==="jmespath"&&!s&&!o,wrong:`no name can be made of ${r.selector}.`,hint:{allowed:"a NAME of its own",meant:{...r,name:r.
name?.replace(/_?\*$/,"")||"NAME"}}}]}function hr({reference:e,region:t},n,r){let o=e.kind==="arn"?e.region:r.regionOf?.(e);return{when:t!==void 0&&o!==void 0,wrong:`\
region= names a second region: ${h(n.reference)} is in ${o}.`,hint:{allowed:"region= beside a name, which says nothing of a region",meant:Lt(n,"region")}}}function Lt(e,...t){
return{...e,options:e.options.filter(n=>!t.includes(n.split("=")[0]??""))}}function gr(e,t){let{naming:n,selector:r,reference:o,version:s}=e,i=(...c)=>Lt(t,...c),
a=r.kind==="fields"||o.kind==="prefix"&&n.kind!=="exact";return[{when:e.file&&a,wrong:"file needs one value, and this gives several.",hint:{allowed:"file with o\
ne secret, or with one field of it",meant:i("file")}},{when:e.file&&e.base64,wrong:"file writes the bytes as they are, so base64 has nothing to do.",hint:{allowed:"\
file or base64",meant:i("base64")}},{when:e.trim===!0&&(e.file||e.base64),wrong:"file and base64 keep every byte, so trim contradicts them.",hint:{allowed:"trim\
, or file, or base64",meant:i("trim")}},{when:e.base64&&r.kind!=="whole",wrong:"base64 is for a whole binary value, which has no fields.",hint:{allowed:"base64 \
or a selector",meant:i("base64")}},{when:e.base64&&e.expires?.kind==="selector",wrong:"a binary value has no field that could say when it expires.",hint:{allowed:"\
expires=DATE or expires=never beside base64",meant:i("expires")}},{when:e.public!=="all"&&e.public.length>0&&r.kind==="jmespath",wrong:"public=FIELD,\u2026 chooses a\
mong fields; the selector takes one, and there is no #*.",hint:{allowed:"public alone, or public=FIELD,\u2026 with #* or a whole secret",meant:xr(t)}},{when:e.only!==
void 0&&!wt(e),wrong:"only= lists names that data may give, and this line gives its names itself.",hint:{allowed:"only= with a blank NAME before #* or a prefix",
meant:a?{...t,name:""}:i("only")}},{when:$t(e.only)!==void 0,wrong:`only= lists ${$t(e.only)}, and names that are made from data are in upper case.`,hint:{allowed:"\
only=LOG_LEVEL,FEATURE_*",meant:{...t,options:t.options.map(c=>c.startsWith("only=")?`only=${c.slice(5).toUpperCase()}`:c)}}},{when:s.versionId!==void 0&&o.kind===
"prefix",wrong:"a version is of one secret, and a prefix can match several.",hint:{allowed:"stage=LABEL with a prefix, or version=ID with one secret",meant:i("v\
ersion")}}]}function $t(e=[]){return e==="any"?void 0:e.find(t=>t!==t.toUpperCase())}function xr(e){let t=e.name&&!e.name.endsWith("*")?`${e.name}_*`:e.name;return{
...e,name:t,selector:"*"}}function wr(e){let t=new Map;for(let n of e)for(let r of St(n)){let o=t.get(r.toUpperCase());if(o)throw f("E_NAME",n.line,`line ${o.line}\
 leases the variable ${r} already.`,{allowed:"one request for each variable, compared without case"});t.set(r.toUpperCase(),n)}}async function Sr(e,t){let{selector:n,
expires:r}=e,o=we(e);if(n.kind==="jmespath"&&await ne(n.expression,o,s=>L({...t,selector:s})),r?.kind==="selector"){let s=i=>t.options.map(a=>a.startsWith("expi\
res=")?`expires=${i}`:a);await ne(r.expression,o,i=>L({...t,options:s(i)}))}}function ks({expiresAtTag:e,expiresAtKey:t="expires-at"}){let n=J(e);return n&&{at:n,source:`tag ${h(t)}`,firm:!0}}function $s({expiresAtTag:e,expiresAtKey:t="e\
xpires-at"},n){if(!(e===void 0||J(e)))return`The tag ${h(t)} of ${n} is "${h(e)}", which is no date, so it does not count. Allowed: ISO 8601, such as 2026-12-31\
, or seconds or milliseconds since 1970.`}function As(e,t,n=!1){let r=new Map;for(let o of e){let{reference:s,version:i,role:a}=o,c=s.kind==="arn"?s.region:o.region,m=c??t.region,p=JSON.stringify([m,s,i.
stage,i.versionId,a?.arn]),u=r.get(p);u?u.requests.push(o):r.set(p,{reference:s,version:i,region:m,...c!==void 0&&{isRegionFixed:!0},...a&&{role:a},single:Rr(o,
a??t),described:n,text:A(s),requests:[o]})}return[...r.values()]}function Rr({reference:e,version:t},{accountId:n}){return t.stage!==void 0||t.versionId!==void 0?
!0:e.kind==="arn"&&n!==void 0&&e.accountId!==n}function Is({role:e,chain:t}){return t.at(-1)??e}var br=2048;function Ns(e,t){let n=[],r=e.map(o=>{let s=ue(o.reference);return{query:o,source:s,permissionSet:s.permissionSet(o),...s.policySize(o,o.role??t)}});
r.sort((o,s)=>s.own-o.own);for(let{query:o,source:s,permissionSet:i,shared:a,own:c}of r){let m=({parts:d,length:g})=>g+c+(d.has(s)?0:a+(d.size>0?1:0)),p=d=>{let g=d.
parts.get(s);return d.region!==o.region||d.role?.arn!==o.role?.arn||m(d)>br||d.queries.length>0&&(s.isAlone||d.isAlone)?!1:!g||g.permissionSet===i&&g.count<s.queriesPerSession},
u=n.find(p);if(!u){let{isAlone:d=!1}=s,{region:g,role:j}=o;u={region:g,role:j,queries:[],parts:new Map,length:At([]).length,isAlone:d},n.push(u)}u.length=m(u),u.
queries.push(o),u.parts.set(s,{permissionSet:i,count:(u.parts.get(s)?.count??0)+1})}return n.map(({region:o,role:s,queries:i})=>({region:o,...s&&{role:s},queries:i}))}
function qs(e){let t=Math.ceil(e.queries.length/2);return[{...e,queries:e.queries.slice(0,t)},{...e,queries:e.queries.slice(t)}]}function Ds({queries:e,role:t},n){
let r=t??n;return At([...Et(e)].flatMap(([o,s])=>o.sessionStatements(s,r)))}function At(e){return JSON.stringify({Version:"2012-10-17",Statement:e})}export{Fe as a,Mr as b,Cr as c,Ur as d,Fr as e,Qr as f,Hr as g,jr as h,Br as i,Wr as j,Qe as k,Zt as l,P as m,He as n,no as o,bo as p,Eo as q,b as r,Io as s,ne as t,
rr as u,wt as v,xt as w,St as x,re as y,S as z,v as A,Ln as B,ct as C,ut as D,qn as E,F,ue as G,Et as H,f as I,ie as J,ht as K,Rs as L,Pt as M,kt as N,ks as O,$s as P,
As as Q,Is as R,Ns as S,qs as T,Ds as U};
