const require=process.getBuiltinModule;
import{a as ue,b as de,c as ye,d as xe,e as we}from"./shared-domain-trusted-address.js";import{a as F,b as H,c as he,d as $,e as k,g as ge}from"./shared-domain-values-refused-names.js";
import{b as ce}from"./shared-domain-policies-partition.js";import{a as w,d as fe,f as me}from"./shared-domain-values-json.js";import{f as se,g as ie,h as ae,i as C}from"./shared-domain-plain-text.js";
import{a as M}from"./shared-inputs-lines.js";import{b as h}from"./shared-domain-listing.js";import{a as P,c as le,d as pe}from"./shared-domain-requests-request.js";import{
a as l}from"./shared-domain-error.js";function b(e,t){return e(t).trim()!==""}function Re(e,t){return t.filter(({input:n,unless:r,needs:o})=>!b(e,o)&&![void 0,"",r].includes(e(n).trim())).map(({input:n,
needs:r})=>`The input ${n} has no effect without ${r}.`)}async function tr(e,t,n){let r=new Set;try{let o=await t(s=>(r.add(s),Ee(s,e(s))));return Se(n,r,e),o}catch(o){
if(!(o instanceof l))throw o;let{nearNames:s,withTypo:i}=await import("./typos.js");throw Se(n,r,e,s),await i(o,{read:e,readWith:a=>t(c=>Ee(c,a(c))),isShown:(a,c)=>!be.
has(a)&&!(a==="verify"&&/:\/\//.test(c))})}}function Se(e,t,n,r=[(o,s)=>o===s]){let o=s=>s.toLowerCase().replace(/[^a-z0-9]/g,"");for(let[s,i=""]of Object.entries(
e)){let a=/^INPUT_([\w.-]{1,60})$/i.exec(s)?.[1]?.toLowerCase();if(a===void 0||t.has(a)||i.trim()==="")continue;let[c]=r.flatMap(m=>[...t].filter(u=>m(o(a),o(u),
n(u).trim())));if(!(c===void 0||n(c).trim()===i.trim()))throw new l("E_INPUT",`This action has no input ${a}.`,{fix:`It is written \`${c}\`.
GitHub only warns of an input that an action does not have, and the step would go on without it.`})}}var xt=new Set(["against","assignees","audience","default-b\
ranch","descriptions","folders","issue-labels","issue-title","monitor-id","oidc-issuer","owners","report-file","repositories","require-claims","role-chain","rol\
e-session-name","role-to-assume","secretsmanager-endpoint","state-file","sts-endpoint","tags"]),be=new Set(["alert-token","alert-url","github-secrets-token","gi\
thub-token","ping-url","role-external-id"]),wt=/^(?:"[^"]*"|'[^']*'|`[^`]*`|\u201c.*\u201d|\u2018.*\u2019|- .*|\[.*\]|\$\{?\w+\}?|\$env:\w+|%\w+%|.*[,;]|.*[\u200b\u2060\ufeff].*)$/,
St=e=>wt.test(e);function Ee(e,t){if(t.includes("${{"))throw Et(e,t);let n=be.has(e);if(!xt.has(e)&&!n)return t;let r=t.split(`
`).map(c=>c.trim()),o=e==="assignees"||e==="issue-labels",s=r.findIndex(c=>St(o?c.replace(/[,;]$/,""):c));if(s<0)return t;let i=Pe(e,r,s),a=n?"is not the text a\
lone":`cannot be written ${h(r[s]??"")}`;throw new l("E_INPUT",`${i} ${a}`,{fix:"Allowed: the text alone, without quotes, brackets or a sign behind it."})}function Pe(e,t,n){
return t.filter(r=>r.trim()!=="").length>1?`Line ${n+1} of ${e}`:`The input ${e}`}function Et(e,t){let n=t.split(`
`),r=n.findIndex(s=>s.includes("${{")),[o]=/\$\{\{\s*[\w.-]{1,60}\s*\}\}/.exec(n[r]??"")??["${{ \u2026 }}"];return new l("E_INPUT",`${Pe(e,n,r)} has ${o}, an ex\
pression that nobody has filled in.`,{fix:["GitHub fills it in only where the file of the workflow has it, not in the text of a variable, a secret or an input.",
`Write the expression into the step, \`${e}: \${{ vars.NAME }}\`, and plain text into the variable.`].join(`
`)})}var Rt=process.getBuiltinModule("node:os"),bt=e=>Rt[e];var $e=bt("EOL");function y(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}function L(e){return Object.keys(e).length?{title:e.title,file:e.file,
line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}function x(e,t,n){let r=new W(e,t,n);process.stdout.write(r.toString()+$e)}var ke="::",W=class{constructor(t,n,r){t||(t="missing.command"),this.command=t,this.properties=n,this.message=r}toString(){let t=ke+this.command;if(this.properties&&
Object.keys(this.properties).length>0){t+=" ";let n=!0;for(let r in this.properties)if(this.properties.hasOwnProperty(r)){let o=this.properties[r];o&&(n?n=!1:t+=
",",t+=`${r}=${kt(o)}`)}}return t+=`${ke}${$t(this.message)}`,t}};function $t(e){return y(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function kt(e){
return y(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var _=e=>process.getBuiltinModule("node:crypto")[e],Lt=e=>new Proxy(function(){},{apply:(t,n,r)=>_(e)(...r),construct:(t,n,r)=>Reflect.construct(_(e),n,r),get:(t,n)=>_(
e)[n]}),ir=new Proxy({},{get:(e,t)=>_(t)});var Le=Lt("randomUUID");var vt=process.getBuiltinModule("node:fs"),_e=e=>vt[e];var ve=_e("appendFileSync");var Ie=_e("existsSync");var Nt=process.getBuiltinModule("node:os"),Ot=e=>Nt[e];var v=Ot("EOL");function j(e,t){let n=process.env[`GITHUB_${e}`];if(!n)throw new Error(`Unable to find environment variable for file command ${e}`);if(!Ie(n))throw new Error(`M\
issing file at path: ${n}`);ve(n,`${y(t)}${v}`,{encoding:"utf8"})}function Ne(e,t){let n=`ghadelimiter_${Le()}`,r=y(t);if(e.includes(n))throw new Error(`Unexpec\
ted input: name should not contain the delimiter "${n}"`);if(r.includes(n))throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`);return`${e}\
<<${n}${v}${r}${v}${n}`}var Tt=process.getBuiltinModule("node:os"),qt=e=>Tt[e];var Oe=qt("EOL");var Dt=process.getBuiltinModule("node:path"),Ct=e=>Dt[e];var Ae=Ct("delimiter");var Te;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(Te||(Te={}));function xr(e){x("add-mask",{},e)}function wr(e){process.env.GITHUB_PATH||""?j("PATH",e):x("add-path",{},e),process.env.PATH=`${e}${Ae}${process.env.PATH}`}function Sr(e,t){
let n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(`Input required and not supplied: ${e}`);return t&&t.trimWhitespace===
!1?n:n.trim()}function Er(e){x("debug",{},e)}function Rr(e,t={}){x("error",L(t),e instanceof Error?e.toString():e)}function br(e,t={}){x("warning",L(t),e instanceof Error?e.toString():
e)}function Pr(e,t={}){x("notice",L(t),e instanceof Error?e.toString():e)}function $r(e){process.stdout.write(e+Oe)}function kr(e,t){if(process.env.GITHUB_STATE||"")return j("STATE",Ne(e,t));x("save-state",{name:e},y(t))}var qe={lease:{"parse-json-secrets":"false","name-transformation":"uppercase","auto-select-family-attempt-timeout":"1000","on-no-token":"error","min-remaining":"\
5m","warn-remaining":"14d","require-expiry":"false","check-rotation":"false","require-verify":"false","export-credentials":"none","role-duration-seconds":"3600",
"aws-profile":"secret-lease","export-env":"true","on-conflict":"error","min-mask-length":"4","mask-aws-account-id":"false","unset-current-credentials":"false","\
job-summary":"true",cli:"true",cleanup:"true","dry-run":"false",timeout:"2m","retry-max-attempts":"5"},check:{lease:"all","on-expiring":"renew","check-drift":"t\
rue","job-summary":"true"},rotate:{when:"always","command-timeout":"1m",rollback:"false","after-timeout":"5m","after-values":"none","dry-run":"false","mask-aws-\
account-id":"false",wait:"10m",timeout:"15m","retry-max-attempts":"5","job-summary":"true"},monitor:{"read-values":"true","warn-remaining":"30d","fail-on":"erro\
r","github-secrets-max-age":"365d","issue-title":"Secrets need attention","owner-issues":"false","job-summary":"true",timeout:"10m","retry-max-attempts":"8"}};function Ft(e,t){
return n=>{let r=e(n);return r.trim()===""?t[n]??r:r}}function Ue(e,t){if(e!=="")return Me("oidc-issuer",e).replace(/\/$/,"");let n=URL.canParse(t??"")?new URL(t??"").host:"github.com";return n==="github.com"?"http\
s://token.actions.githubusercontent.com":n.endsWith(".ghe.com")?`https://token.actions.${n}`:`https://${n}/_services/token`}function G(e,t,n,r){let o=t(e).trim();
return o!==""?Me(e,o):B(n[r]||n.AWS_ENDPOINT_URL||"")}var Ht={AWS_ENDPOINT_URL:"`sts-endpoint` and `secretsmanager-endpoint`",AWS_ENDPOINT_URL_STS:"`sts-endpoin\
t`",AWS_ENDPOINT_URL_SECRETS_MANAGER:"`secretsmanager-endpoint`",AWS_ENDPOINT_URL_SSM:""};function De(e,t){return t.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS?.toLowerCase()===
"true"?[]:Object.entries(Ht).flatMap(([n,r])=>{let o=t[n]??"",s=r!==""&&r.split(" and ").every(a=>e(a.replaceAll("`","")).trim()!=="");if(o===""||s||B(o)!==void 0)
return[];let i=r===""?"":` Another one is an input, ${r}.`;return[`The endpoint in ${n} is not used: AWS's own is asked.${i}`]})}function Ce({AWS_ENDPOINT_URL:e=""}){
return B(e)}function B(e){return URL.canParse(e)&&de(new URL(e))?e:void 0}function Me(e,t){if(!ue(t))throw new l("E_INPUT",`The input ${e} is not an address tha\
t can be trusted.`,{fix:"Allowed: an https URL without user and password, or http on 127.0.0.1, [::1] or localhost."});return t}function Fe(e,t,n){let r;try{r=JSON.parse(t)}catch{r=void 0}if(typeof r!="object"||r===null||!("Statement"in r)){let s=n.map(i=>`\`${i}\``);throw new l("E_INPUT",
`The input ${e} is neither ${s.join(" nor ")} nor a policy.`,{fix:`Allowed: ${s.join(", ")}, or an IAM policy as JSON with its \`Version\` and \`Statement\`.`})}
let o=JSON.stringify(r);if(o.length>2048||/[^\u0020-\u00ff]/.test(o))throw new l("E_INPUT",`The input ${e} has ${o.length} characters when minified.`,{fix:"Allo\
wed: up to 2,048 characters, U+0020 to U+00FF, which is the limit of STS."});return o}function I(e){let t=/^arn:(aws[a-z-]*):iam::(\d{12}):role\/(?:[\w+=,.@-]+\/)*([\w+=,.@-]{1,64})$/.exec(e);if(!t)return;let[,n="",r="",o=""]=t;return{arn:e,partition:n,
accountId:r,name:o}}function qr(e){let t=/^arn:aws[a-z-]*:sts::(\d{12}):assumed-role\/([^/]+)\/[^/]+$/.exec(e);if(!t)return;let[,n="",r=""]=t;return{accountId:n,
name:r}}function J(e,t){let n=I(t);if(n)return n;throw new l("E_INPUT",`${e} is "${h(t.replace(/\s+/g," "))}", which is no role ARN.`,{fix:"Allowed: `arn:aws:iam::ACCOU\
NT:role/NAME` with the twelve digits of the account."})}var Wt=64;function He(e,t){if(e!==""){if(/^[\w+=,.@-]{2,64}$/.test(e))return e;throw new l("E_INPUT",`The input role-session-name is "${e}", which STS does not \
take.`,{fix:"Allowed: 2 to 64 letters, digits and `_ + = , . @ -`."})}let{GITHUB_REPOSITORY:n="local",GITHUB_RUN_ID:r="0",GITHUB_RUN_ATTEMPT:o="1",GITHUB_JOB:s="\
job"}=t,i=V(`${r}-${o}`),a=V(s).slice(0,16);return`${V(n).slice(0,Wt-i.length-a.length-2)}-${i}-${a}`}function V(e){return e.replace(/[^\w+=,.@-]/g,"-")}function no(e,t,n){let r=Jt(e,t,n),o=Vt(e);if(Bt(e),o)for(let{reference:s}of n)Zt(s,o);return{identity:o&&Yt(e,t,o,r[0]),regions:r,allowedAccountIds:rn(e),network:on(
e,t),warnings:[...Re(e,Gt),...o?De(e,t):[]]}}var jt=["auto-select-family-attempt-timeout","on-no-token"];function ro(e){return t=>{let n=jt.find(r=>r===t);return n?
qe.lease[n]:e(t)}}var Gt=[{input:"audience",needs:"role-to-assume"},{input:"oidc-issuer",needs:"role-to-assume"},{input:"role-session-name",needs:"role-to-assum\
e"},{input:"role-chain",needs:"role-to-assume"},{input:"role-external-id",needs:"role-to-assume"},{input:"on-no-token",unless:"error",needs:"role-to-assume"}];function Bt(e){
if(!b(e,"role-to-assume"))for(let t of["session-policy","require-claims"]){if(!b(e,t))continue;let n=t==="session-policy"?"a session that exists cannot be narro\
wed":"no token of the job is looked at";throw new l("E_INPUT",`The input ${t} needs role-to-assume: without it ${n}.`,{fix:`Give \`role-to-assume\`, or leave \`${t}\
\` out.`})}}function Jt(e,t,n){let{AWS_REGION:r,AWS_DEFAULT_REGION:o}=t,s=b(e,"secret-ids")&&o||r||o||"",i=n.map(({reference:p,region:d})=>p.kind==="arn"?p.region:
d??""),a=e("aws-region").trim()||s||(i.includes("")?"":i[0]??""),[c="",...m]=a.split(",").map(p=>p.trim());if(a==="")throw new l("E_INPUT","The input aws-region\
 is empty, and neither AWS_REGION nor AWS_DEFAULT_REGION is set.",{fix:"Name the region that holds the secrets, for example `aws-region: eu-west-1`."});let u=[c,
...m].find(p=>!P(p));if(u!==void 0){let p=e("aws-region").trim()?"The input aws-region":`The variable ${[r,o].indexOf(s)===0?"AWS_REGION":"AWS_DEFAULT_REGION"}`;
throw new l("E_INPUT",`${p} names "${h(u.replace(/\s+/g," "))}", which is no region.`,{fix:"Allowed: a region, for example `eu-west-1`; or several with commas, \
the first one first asked."})}return[c,...m]}function Vt(e){let t=e("role-to-assume").trim();return t===""?void 0:J("The input role-to-assume",t)}function Kt(e){
return M(e("role-chain")).map(({line:t,text:n})=>J(`Line ${t} of role-chain`,n))}function zt(e,t){if(e!==""){if(t.length===0)throw new l("E_INPUT","The input ro\
le-external-id needs role-chain.",{fix:"A role that is assumed with an OIDC token gets no external id. Give the role that asks for one in `role-chain`, and in `\
role-to-assume` one that may assume it."});if(/^[\w+=,.@:/-]{2,1224}$/.test(e))return e;throw new l("E_INPUT","The input role-external-id is one that STS does n\
ot take.",{fix:"Allowed: 2 to 1,224 letters, digits and `_ + = , . @ : / -`."})}}function Qt(e){let t=e("audience").trim();if(!/\s/.test(t))return t;throw new l(
"E_INPUT",`The input audience is ${h(t)}, and a token has one audience.`,{fix:"Allowed: one word, for example `sts.amazonaws.com`."})}function Yt(e,t,n,r){let o=r.
startsWith("cn-"),s=Kt(e);for(let i of[n,...s])Xt(i,r);return{role:n,chain:s,externalId:zt(e("role-external-id").trim(),s),audience:Qt(e)||`sts.amazonaws.com${o?
".cn":""}`,issuer:Ue(e("oidc-issuer").trim(),t.GITHUB_SERVER_URL),sessionName:He(e("role-session-name").trim(),t),policy:nn(e("session-policy").trim()||"scoped"),
requiredClaims:tn(e)}}function Zt(e,{name:t,partition:n}){if(!(e.kind!=="arn"||e.partition===n))throw new l("E_INPUT",`The secret ${e.name} is of the partition ${e.
partition}, and the role ${t} is of ${n}.`,{fix:`Credentials of one partition work in no other: name a role of ${e.partition} in \`role-to-assume\`.`})}function Xt({
name:e,partition:t},n){let r=ce(n);if(t!==r)throw new l("E_INPUT",`The role ${e} is of the partition ${t}, and the region ${n} is of ${r}: neither knows the oth\
er.`,{fix:`Name a region of ${t} in \`aws-region\`, or a role whose ARN begins with \`arn:${r}:\`.`})}function en(e){let t=ae("timeout",e("timeout"));if(t>0)return t;
throw new l("E_INPUT","The input timeout is zero, and nothing can be leased in no time.",{fix:"Allowed: a duration above zero, for example `2m`."})}function tn(e){
return M(e("require-claims")).map(({line:t,text:n})=>{let[,r,o]=/^([A-Za-z_]\w*)\s*=\s*(\S.*)$/.exec(n)??[],s=/^[>=~:]|^(["'`]).*\1$|[,;]\s*[A-Za-z_]\w*\s*=/.test(
o??"");if(r!==void 0&&o!==void 0&&!s)return{line:t,claim:r,glob:o};throw new l("E_INPUT",`Line ${t} of require-claims is "${n}", which is no claim.`,{fix:"Allow\
ed: `claim=glob`, for example `environment=production` or `ref=refs/heads/release/*`."})})}function nn(e){return e==="scoped"||e==="none"?{kind:e}:{kind:"given",policy:Fe("session-policy",e,["scoped","none"])}}function rn(e){let t=e("allowed-account-i\
ds").split(/[\s,]+/).filter(r=>r!==""),n=t.find(r=>!/^\d{12}$/.test(r));if(n!==void 0)throw new l("E_INPUT",`The input allowed-account-ids has "${h(n)}", which \
is no account id.`,{fix:"Allowed: ids of twelve digits, separated by commas. Quote them in YAML, or a leading 0 is lost."});return t}function on(e,t){let n=r=>t[r]?.
toLowerCase()==="true";return{timeout:en(e),maxAttempts:C("retry-max-attempts",e("retry-max-attempts"),{min:1,max:20}),familyTimeout:C("auto-select-family-attem\
pt-timeout",e("auto-select-family-attempt-timeout"),{min:10,max:2147483647}),stsEndpoint:G("sts-endpoint",e,t,"AWS_ENDPOINT_URL_STS"),secretsManagerEndpoint:G("\
secretsmanager-endpoint",e,t,"AWS_ENDPOINT_URL_SECRETS_MANAGER"),emulator:Ce(t),useFips:n("AWS_USE_FIPS_ENDPOINT"),useDualstack:n("AWS_USE_DUALSTACK_ENDPOINT")}}async function Ge(e,t){let n=await an(),r=Ve(e),o=n(A(e,({source:i})=>Number(i)),t);if([...r].every(([i,a])=>[...a].every(c=>c===String(i))))return T(o,()=>{});
let s=cn(n,e,t);return(s===void 0?void 0:Ke(o,s))??T(o,i=>pn(r.get(i)))}async function Be(e){(await Je()).compile(e)}async function Je(){let e=await import("./jmespath.js");
return We||sn(e),We=!0,e}var We=!1;function sn(e){let{registerFunction:t,TreeInterpreter:n,TYPE_ARRAY:r,TYPE_ARRAY_NUMBER:o,TYPE_ARRAY_STRING:s}=e,{TYPE_EXPREF:i,
TYPE_NUMBER:a,TYPE_STRING:c}=e,m=(p,d)=>p<d?-1:p>d?1:0;t("sort",([p])=>[...p].sort(m),[{types:[o,s]}],{override:!0});let u=(p,d)=>t(p,([g,D])=>{let{runtime:mt}=n,
ht=mt.createKeyFunction(D,[a,c]),gt=g.map(R=>({item:R,key:ht(R)})),[re,...yt]=gt;return re?yt.reduce((R,oe)=>m(oe.key,R.key)*d>0?oe:R,re).item:null},[{types:[r]},
{types:[i]}],{override:!0});u("max_by",1),u("min_by",-1)}async function an(){let{search:e}=await Je();return(t,n)=>{try{return e(t,n)??null}catch{throw new l("E\
_SELECTOR",`The expression ${n} does not fit the secret's JSON.`,{fix:"Check that each function in it gets the type of argument that it takes."})}}}function cn(e,t,n){
try{return e(A(t,({source:r})=>`${N}${r}${O}`),n)}catch{return}}var[N,O]=["\uFDD0","\uFDD1"],je=new RegExp(`${N}([^${N}${O}]*)${O}`,"g");function A(e,t){if(e instanceof
w)return t(e);if(Array.isArray(e))return e.map(r=>A(r,t));if(!fe(e))return e;let n=Object.entries(e).map(([r,o])=>[r,A(o,t)]);return Object.assign(Object.create(
null),Object.fromEntries(n))}function Ve(e,t=new Map){if(e instanceof w){let n=Number(e.source);t.set(n,(t.get(n)??new Set).add(e.source))}else if(typeof e=="ob\
ject"&&e!==null)for(let n of Object.values(e))Ve(n,t);return t}function Ke(e,t){if(typeof e=="number"&&typeof t=="string"){let n=t.slice(1,-1);return t===`${N}${n}${O}`&&
Number(n)===e?new w(n):void 0}if(typeof e=="number")return e===t?new w(String(e)):void 0;if(typeof e=="string")return typeof t!="string"?void 0:t.replace(je,(r,o)=>String(
Number(o)))===e?t.replace(je,"$1"):void 0;if(e===null||typeof e=="boolean")return e===t?e:void 0;if(!(typeof t!="object"||t===null||Array.isArray(e)!==Array.isArray(
t)))return ln(e,t)}function ln(e,t){let n=new Map(Object.entries(t)),r=Object.entries(e).map(([o,s])=>{let i=n.get(o);return[o,i===void 0?void 0:Ke(s,i)]});if(!(r.
length!==n.size||r.some(([,o])=>o===void 0)))return Array.isArray(e)?r.map(([,o])=>o):Object.fromEntries(r)}function T(e,t){return typeof e=="number"?new w(t(e)??
String(e)):Array.isArray(e)?e.map(n=>T(n,t)):typeof e!="object"||e===null?e:Object.fromEntries(Object.entries(e).map(([n,r])=>[n,T(r,t)]))}function pn(e){if(e===
void 0||e.size===1)return e&&[...e][0];throw new l("E_SELECTOR","The expression computes with numbers and selects one that the secret spells in several ways.",{
fix:"Select it by a path or by a comparison of strings, so that it is clear which one is meant."})}function S(e){if(!un.test(e))return;let t=[...e.matchAll(dn)].map(([n])=>fn(n));return t.includes(void 0)?void 0:t.filter(n=>n!==void 0)}var K='(?:[A-Za-z_]\\w*|\
"(?:[^"\\\\]|\\\\.)*")',z="(?:\\[\\d+\\])",un=new RegExp(`^(?:${K}|${z})(?:\\.${K}|${z})*$`),dn=new RegExp(`${K}|${z}`,"g");function fn(e){if(e.startsWith("["))
return Number(e.slice(1,-1));if(!e.startsWith('"'))return e;try{return JSON.parse(e)}catch{return}}async function uo(e,t){let n=S(t);if(n)return me(e,n);let r=await Ge(
e,t);return r===null||Array.isArray(r)&&r.length===0?void 0:r}async function Q(e,t,n=r=>r){let r=mn(e);if(r!==void 0)throw new l("E_SELECTOR",`${t}: ${r} is a s\
ubtraction in JMESPath, not a key.`,{fix:`Probably meant: ${n(e.replace(r,`"${r}"`))}`});if(S(e))return;let[,o]=/^'([^'\\]*)'$/.exec(e)??[];if(o!==void 0){let s=/^[A-Za-z_]\w*$/.
test(o)?o:JSON.stringify(o);throw new l("E_SELECTOR",`${t}: ${e} is that text itself in JMESPath, not a key.`,{fix:`Probably meant: ${n(s)}`})}try{await Be(e)}catch(s){
throw new l("E_SELECTOR",`${t}: ${e} is no JMESPath expression.`,{fix:"Allowed: a JMESPath expression, https://jmespath.org/specification.html. Keys with other \
characters than letters, digits and _ stand in double quotes.",cause:s})}}function mn(e){let t=e.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`/g,
'""');return/[A-Za-z_]\w*(?:-\w+)+/.exec(t)?.[0]}var q="Allowed: [NAME ,] REFERENCE[#SELECTOR] [OPTION ...], such as: DB_PASSWORD, prod/db#password optional";function f(e,t,n,r={}){let o=[];return r.allowed!==
void 0&&o.push(`Allowed: ${r.allowed}.`),r.meant!==void 0&&o.push(`Probably meant: ${typeof r.meant=="string"?r.meant:E(r.meant)}`),o.length===0&&o.push(q),new l(
e,`Line ${t} of secrets: ${n}`,{fix:o.join(`
`)})}function E({name:e,reference:t,selector:n,options:r}){return[(e===void 0?"":`${e}, `)+Z(t,n),...r].join(" ").trimStart()}function Z(e,t){return t===void 0?
e:`${e}#${t}`}function X(e,t){let n=e.trim();if(n===""||n.startsWith("#"))return;let[r,o]=hn(n),[s,...i]=gn(o,t);if(s===void 0)throw f("E_REQUEST",t,"there is a\
 NAME and no secret after it.",{allowed:"NAME, REFERENCE, where REFERENCE is a secret's name, its ARN, or a prefix that ends in *"});let a=s.indexOf("#");return a<
0?{line:t,name:r,reference:s,selector:void 0,options:i}:{line:t,name:r,reference:s.slice(0,a),selector:s.slice(a+1),options:i}}function hn(e){let t=e.indexOf(","),
n=e.indexOf("#");return t<0||n>=0&&n<t?[void 0,e]:[e.slice(0,t).trim(),e.slice(t+1)]}function gn(e,t){let n=[],r=ze(e,0);for(;r<e.length&&!/^#(\s|$)/.test(e.slice(
r,r+2));){let o=xn(e,r,t);n.push(e.slice(r,o)),r=ze(e,o)}return n}function ze(e,t){let n=t;for(;n<e.length&&ee(e,n);)n+=1;return n}var ee=(e,t)=>/\s/.test(e.charAt(
t)),yn={"[":"]","(":")","{":"}"},Qe="expires=";function xn(e,t,n){let r=t;for(;r<e.length&&!ee(e,r);){if(e.charAt(r)==="#")return Ye(e,r+1,n);if(e.startsWith(Qe,
r)&&r===t)return Ye(e,r+Qe.length,n);r+=1}return r}function Ye(e,t,n){let r=[],o=t;for(;o<e.length&&(r.length>0||!ee(e,o));){let i=e.charAt(o);if(i==='"'||i==="\
'"||i==="`"){o=wn(e,o,n);continue}let a=yn[i];if(a!==void 0)r.push(a);else if(i===r.at(-1))r.pop();else if(i==="]"||i===")"||i==="}")throw Y(n,`${i} closes noth\
ing`);o+=1}let s=r.at(-1);if(s!==void 0)throw Y(n,`${s} is missing`);return o}function wn(e,t,n){let r=e.charAt(t);for(let o=t+1;o<e.length;o+=1)if(e.charAt(o)===
"\\")o+=1;else if(e.charAt(o)===r)return o+1;throw Y(n,`a ${r} is missing`)}function Y(e,t){return f("E_SELECTOR",e,`the expression's quotes or brackets do not \
match: ${t}.`,{allowed:"a JMESPath expression, https://jmespath.org/specification.html"})}function Sn(e,t,n){let{naming:r,file:o}=e,{name:s,origin:i}=En(r,e,t,n);return{name:o?`${s}_FILE`:s,origin:i}}function Xe({naming:e,selector:t,reference:n}){return e.
kind!=="prefixed"||e.text!==""?!1:t.kind==="fields"||n.kind==="prefix"}function Ze({path:e}){return e.length===0?void 0:e.join("_")}function et(e){let{reference:t,
naming:n,selector:r}=e,o=t.kind!=="name"||r.kind==="fields"||r.kind==="unfolded";if(n.kind!=="exact"&&o)return[];let s=r.kind==="jmespath"?S(r.expression):void 0;
return[Sn(e,t.kind==="name"?t.name:"",{path:s??[]}).name]}function En(e,{reference:t,selector:n},r,o){switch(e.kind){case"exact":return{name:e.name,origin:"auth\
or"};case"derived":return{name:he(r,Ze(o)),origin:"data"};case"prefixed":{let s=t.kind==="prefix"?r.slice(t.prefix.length):void 0,a=(s===void 0||n.kind==="field\
s"?[s,Ze(o)]:[s]).filter(c=>c!==void 0).join("_");return{name:H(e.text+F(a)),origin:"data"}}case"stem":return Rn(e,r,o)}}function Rn({stem:e,letterCase:t},n,{path:r}){
let o=r.length===0,i=[e===void 0||e===""&&o?n:e,...r].map(c=>F(String(c),t));return{name:H(i.filter(c=>c!=="").join("_")),origin:o&&e?"author":"data"}}function nt(e,t,n){let r=[...bn(e,t,n),...Pn(e,t),...kn(e,t),$n(e,t,n)].find(({when:o})=>o);if(r)throw f("E_REQUEST",t.line,r.wrong,r.hint)}function bn({naming:e,
selector:t},n,r){let o=e.kind==="prefixed"?n.name?.replace(/_?\*$/,"")||"TOKEN":n.name;return[{when:r.mintsTokens===!0&&(t.kind!=="whole"||e.kind==="prefixed"),
wrong:"a token is one value and has no fields.",hint:{allowed:"a NAME, and no # behind the reference",meant:{...n,name:o,selector:void 0}}}]}function Pn({naming:e,
selector:t,reference:n},r){let o=n.kind==="prefix",s=t.kind==="jmespath"&&S(t.expression)!==void 0;return[{when:e.kind==="exact"&&t.kind==="fields",wrong:`#* gi\
ves several values, and ${r.name} is the name of one.`,hint:{allowed:"NAME_*, nothing before the comma, or no NAME",meant:{...r,name:`${r.name?.replace(/_$/,"")}\
_*`}}},{when:e.kind==="prefixed"&&t.kind==="whole"&&!o,wrong:`${r.name||"a blank NAME"} is for several values, and a whole secret is one.`,hint:{allowed:"NAME_*\
 with #*, with one field, or with a prefix",meant:{...r,selector:"*"}}},{when:e.kind==="derived"&&t.kind==="jmespath"&&!s,wrong:`no name can be made of ${r.selector}\
.`,hint:{allowed:"a NAME before it",meant:{...r,name:o?"NAME_*":"NAME"}}},{when:e.kind==="prefixed"&&t.kind==="jmespath"&&!s&&!o,wrong:`no name can be made of ${r.
selector}.`,hint:{allowed:"a NAME of its own",meant:{...r,name:r.name?.replace(/_?\*$/,"")||"NAME"}}}]}function $n({reference:e,region:t},n,r){let o=e.kind==="a\
rn"?e.region:r.regionOf?.(e);return{when:t!==void 0&&o!==void 0,wrong:`region= names a second region: ${h(n.reference)} is in ${o}.`,hint:{allowed:"region= besi\
de a name, which says nothing of a region",meant:rt(n,"region")}}}function rt(e,...t){return{...e,options:e.options.filter(n=>!t.includes(n.split("=")[0]??""))}}
function kn(e,t){let{naming:n,selector:r,reference:o,version:s}=e,i=(...c)=>rt(t,...c),a=r.kind==="fields"||o.kind==="prefix"&&n.kind!=="exact";return[{when:e.file&&
a,wrong:"file needs one value, and this gives several.",hint:{allowed:"file with one secret, or with one field of it",meant:i("file")}},{when:e.file&&e.base64,wrong:"\
file writes the bytes as they are, so base64 has nothing to do.",hint:{allowed:"file or base64",meant:i("base64")}},{when:e.trim===!0&&(e.file||e.base64),wrong:"\
file and base64 keep every byte, so trim contradicts them.",hint:{allowed:"trim, or file, or base64",meant:i("trim")}},{when:e.base64&&r.kind!=="whole",wrong:"b\
ase64 is for a whole binary value, which has no fields.",hint:{allowed:"base64 or a selector",meant:i("base64")}},{when:e.base64&&e.expires?.kind==="selector",wrong:"\
a binary value has no field that could say when it expires.",hint:{allowed:"expires=DATE or expires=never beside base64",meant:i("expires")}},{when:e.public!=="\
all"&&e.public.length>0&&r.kind==="jmespath",wrong:"public=FIELD,\u2026 chooses among fields; the selector takes one, and there is no #*.",hint:{allowed:"public\
 alone, or public=FIELD,\u2026 with #* or a whole secret",meant:Ln(t)}},{when:e.only!==void 0&&!Xe(e),wrong:"only= lists names that data may give, and this line\
 gives its names itself.",hint:{allowed:"only= with a blank NAME before #* or a prefix",meant:a?{...t,name:""}:i("only")}},{when:tt(e.only)!==void 0,wrong:`only\
= lists ${tt(e.only)}, and names that are made from data are in upper case.`,hint:{allowed:"only=LOG_LEVEL,FEATURE_*",meant:{...t,options:t.options.map(c=>c.startsWith(
"only=")?`only=${c.slice(5).toUpperCase()}`:c)}}},{when:s.versionId!==void 0&&o.kind==="prefix",wrong:"a version is of one secret, and a prefix can match severa\
l.",hint:{allowed:"stage=LABEL with a prefix, or version=ID with one secret",meant:i("version")}}]}function tt(e=[]){return e==="any"?void 0:e.find(t=>t!==t.toUpperCase())}
function Ln(e){let t=e.name&&!e.name.endsWith("*")?`${e.name}_*`:e.name;return{...e,name:t,selector:"*"}}var te=new Map([["optional",U("optional",{optional:!0})],["public",In],["only",Nn],["file",U("file",{file:!0})],["base64",U("base64",{base64:!0})],["trim",U("tr\
im",{trim:!0})],["stage",On],["version",An],["expires",Cn],["max-age",Tn],["max-scopes",qn],["role",Un],["region",Dn]]),_n="optional, public, public=FIELD,\u2026, on\
ly=NAME,NAME_*, file, base64, trim, stage=LABEL, version=ID, expires=\u2026, max-age=DURATION, max-scopes=SCOPE,\u2026, role=ARN, region=REGION";function ot(e,{
options:t}){let n=e.options.map(ne).filter(({key:r})=>Object.hasOwn(t,r));return new Map(n.map(({key:r,value:o=""})=>[r,o]))}function st(e,t){let n={optional:!1,
public:[],file:!1,base64:!1,version:{}},r=new Set;for(let o of e.options){let{key:s,value:i}=ne(o),a=Object.hasOwn(t.options,s),c=te.get(s);if(!c&&!a)throw Hn(e,
o,s,t);if(r.has(s))throw f("E_REQUEST",e.line,`the option ${s} is given twice.`);if(r.add(s),!c||a)continue;let u=c(i,(p,d)=>f("E_REQUEST",e.line,p,vn(e,o,d)),t);
n={...n,...u,version:{...n.version,...u.version}}}return n}function ne(e){let t=e.indexOf("=");return t<0?{key:e,value:void 0}:{key:e.slice(0,t),value:e.slice(t+
1)}}function vn(e,t,n){let r=it(e.options,t);return{allowed:n,...r&&{meant:{...e,options:r}}}}function it(e,t){if(!/^(?:only|public|max-scopes)=/.test(t))return;
let n=e.indexOf(t),r=e.slice(n+1),o=r.findIndex(u=>te.has(ne(u).key)),s=r.slice(0,o<0?r.length:o),[i="",...a]=t.split("="),c=[a.join("="),...s].flatMap(u=>u.split(
",")).filter(u=>u!==""),m=`${i}=${c.join(",")}`;if(!(c.length===0||m===t))return[...e.slice(0,n),m,...r.slice(s.length)]}function U(e,t){return(n,r)=>{if(n!==void 0)
throw r(`the option ${e} takes no value.`,`${e}, or nothing at all`);return t}}function In(e,t){if(e===void 0)return{public:"all"};if(/^(?:true|false|yes|no|on|off|1|0)$/i.
test(e))throw t(`public=${e} would be a field called ${e}.`,"public=host,port, or public alone");let n=e.split(",");if(n.includes(""))throw t("public= has an em\
pty field.","public=host,port without white space");return{public:n}}function Nn(e,t){let n="only=LOG_LEVEL,FEATURE_* without white space, or only=* for any nam\
e that is not refused";if(!e)throw t("only needs the names that data may give.",n);if(e==="*")return{only:"any"};let r=e.split(",");if(r.includes(""))throw t("o\
nly= has an empty name: a comma or white space too many.",n);for(let o of r){if(!$(o.replace(/\*$/,"")))throw t(`only= lists "${o}", which is no name.`,n);let s=o.
endsWith("*")?void 0:k(o);if(s!==void 0)throw t(`only= lists ${o}, which ${s}.`,"another name")}return{only:r}}function On(e,t,{mintsTokens:n,versionIds:{wrong:r}}){
if(n)throw t(r,"the line without stage=");if(!e||e.length>256)throw t("stage needs a label of 1 to 256 characters.","stage=AWSPREVIOUS, for example");return{version:{
stage:e}}}function An(e="",t,{versionIds:{pattern:n,wrong:r,allowed:o}}){if(!n.test(e))throw t(r,o);return{version:{versionId:e}}}function Tn(e,t){let n=ie(e??"");
if(!n)throw t("max-age needs a duration above zero.",se);return{maxAge:n}}function qn(e="",t){let n=e.split(",");if(n.includes(""))throw t("max-scopes has an em\
pty scope.","max-scopes=read:packages,repo:*");return{maxScopes:n}}function Un(e="",t){let n=I(e);if(!n)throw t(`role=${h(e)} is no role ARN.`,"role=arn:aws:iam\
::ACCOUNT:role/NAME");return{role:n}}function Dn(e="",t){if(!P(e))throw t(`region=${h(e)} is no region.`,"region=eu-west-1, for example");return{region:e}}function Cn(e,t){
let n="expires=never, expires=own, expires=2027-01-31, expires=2027-01-31T12:00:00Z, or expires=SELECTOR";if(!e)throw t("expires needs a value.",n);return{expires:Mn(
e,()=>t(`expires=${e} is no date.`,n))}}function Mn(e,t){if(e==="never"||e==="own")return{kind:e};if(!/^[+-]?\d|^["'`]\d{4}-\d\d-/.test(e))return{kind:"selector",
expression:e};let n=Fn(e);if(!n)throw t();return{kind:"at",at:n}}function Fn(e){let n=/^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?$/.
exec(e)?.[1];if(n===void 0)return;let r=new Date(`${n}T00:00:00Z`);if(Number.isNaN(r.getTime())||!r.toISOString().startsWith(n))return;let o=new Date(e);return Number.
isNaN(o.getTime())?void 0:o}function Hn(e,t,n,{options:r}){if(t.startsWith("#"))return f("E_REQUEST",e.line,`${t} is no option.`,{allowed:'a selector right behi\
nd the reference, or a comment that begins with "# "',meant:{...e,selector:t.slice(1),options:e.options.filter(c=>c!==t)}});let o=e.options.slice(0,e.options.indexOf(
t)).findLast(c=>/^(?:only|public|max-scopes)=/.test(c)),s=o===void 0?void 0:it(e.options,o);if(s&&o!==void 0&&e.options.indexOf(o)===e.options.indexOf(t)-1)return f(
"E_REQUEST",e.line,`white space ends ${o}, so that ${t} would be an option.`,{allowed:"a list with commas and without white space",meant:{...e,options:s}});let i=Wn(
n),a=e.options.map(c=>c===t?t.replace(n,i??n):c);return f("E_REQUEST",e.line,`${t} is no option.`,{allowed:[...Object.values(r),_n].join(", "),...i!==void 0&&{meant:{
...e,options:a}}})}function Wn(e){let t=e.toLowerCase(),n=t.slice(0,t.startsWith("re")?3:2);return n.length<2?void 0:[...te.keys()].find(r=>r.startsWith(n))}function at(e,t){let n=t.readReference(e.reference,ot(e,t));if("kind"in n)return n;let{reason:r,meant:o}=n,[s="",...i]=o?.split(" ")??[];throw e.reference===""?
f("E_REQUEST",e.line,`${r}.`,{allowed:"REFERENCE#SELECTOR; a comment begins the line with #, or stands behind one between spaces"}):f("E_REQUEST",e.line,`${h(e.
reference)} is no reference to a secret: ${r}.`,{...o!==void 0&&{meant:{...e,reference:s,options:[...i,...e.options]}}})}function ct(e){if(e.selector===void 0)return{
kind:"whole"};if(e.selector==="*")return{kind:"fields"};if(e.selector!=="")return{kind:"jmespath",expression:e.selector};throw f("E_REQUEST",e.line,"there is no\
 selector after #.",{allowed:"#* for every field, #FIELD or another JMESPath expression for one value, no # for the whole value",meant:{...e,selector:"*"}})}function lt(e){
let{name:t}=e;if(t===void 0)return{kind:"derived"};if(t==="")return{kind:"prefixed",text:""};if(/\s/.test(t))throw jn(e,t);let n=t.endsWith("*")?t.slice(0,-1):t;
if(!$(n))throw f("E_NAME",e.line,`${t} is no name for a variable.`,{allowed:"letters, digits and _, not a digit first; NAME_* to begin several names; or nothing\
 before the comma"});if(n!==t)return{kind:"prefixed",text:n};let r=k(t);if(r!==void 0)throw f("E_NAME",e.line,`the name ${t} ${r}.`,{allowed:"another NAME"});return{
kind:"exact",name:t}}function jn(e,t){let n=E({...e,name:void 0}),r=/^(\S+)(\s.*(?:public|only)=.*)$/.exec(t);return f("E_NAME",e.line,`${t} stands before a com\
ma and is no name for a variable.`,{allowed:"NAME, REFERENCE; other commas stand only behind #",...r&&{meant:`${Gn(r[1]??"",r[2]??"")}${r[2]},${n}`}})}function Gn(e,t){
let n=/\bonly=/.test(t);return`${n?", ":""}${e}${n&&e.endsWith("*")?"":"#*"}`}async function Jo(e){let t=[],n=e.split(`
`);for(let[r,o]of n.entries()){let s=await Vn(o,r+1,n.slice(r+1));s&&t.push(s)}if(t.length===0)throw Bn("secrets",e,"DB_PASSWORD, prod/db#password");return zn(t),
t}function Bn(e,t,n){let r=/^#.*\s\S*[/,]/.test(t.trim())&&!t.trim().includes(`
`);return new l("E_INPUT",`The input ${e} asks for nothing${r?": it is one comment":""}.`,{fix:[...r?[`\`${e}: >\` puts all lines on one, behind the #: write \`${e}\
: |\`.`]:[],`Allowed: one ${e==="secrets"?"request":"secret"} a line, for example: ${n}`].join(`
`)})}function Jn(e){return/^[A-Za-z_]\w*=[^,]/.test(e)||/^(?:Array|Object)$/.test(e)}async function Vn(e,t,n){let r;try{let a=X(e,t);r=a&&await dt(a)}catch(a){throw await pt(
{input:"secrets",raw:e,line:t,error:a,following:n,allowed:q,fault:ut})}let{naming:o,reference:s}=r??{};if(o?.kind!=="derived"||s?.kind!=="name"||!Jn(s.name))return r;
let i=await pt({input:"secrets",raw:e,line:t,note:`A secret that is called so takes a NAME before it: NAME, ${e.trim()}`,allowed:q,fault:ut});if(i)throw i;return r}
async function pt(e){return(await import("./refused-line.js")).refusedLineError(e)}async function ut(e){try{let t=X(e,1);t&&await dt(t);return}catch(t){return t}}
async function dt(e){let t=await ye(e.reference),n=ct(e),r=at(e,t),o=lt(e),s=st(e,t),i={line:e.line,text:Z(e.reference,e.selector),reference:r,naming:o,selector:n,
...s};return await Qn(i,e),nt(i,e,t),await Kn(i),i}async function Kn({line:e,only:t=[]}){for(let n of t==="any"?[]:t){let r=n.endsWith("*")?await ge(n):void 0;if(r!==
void 0)throw f("E_NAME",e,`only= lists ${n}, which matches ${r} too, and data may not choose that.`,{allowed:"names spelled out, or a longer beginning"})}}function zn(e){
let t=new Map;for(let n of e)for(let r of et(n)){let o=t.get(r.toUpperCase());if(o)throw f("E_NAME",n.line,`line ${o.line} leases the variable ${r} already.`,{allowed:"\
one request for each variable, compared without case"});t.set(r.toUpperCase(),n)}}async function Qn(e,t){let{selector:n,expires:r}=e,o=pe(e);if(n.kind==="jmespa\
th"&&await Q(n.expression,o,s=>E({...t,selector:s})),r?.kind==="selector"){let s=i=>t.options.map(a=>a.startsWith("expires=")?`expires=${i}`:a);await Q(r.expression,
o,i=>E({...t,options:s(i)}))}}function zo(e,t,n=!1){let r=new Map;for(let o of e){let{reference:s,version:i,role:a}=o,c=s.kind==="arn"?s.region:o.region,m=c??t.region,u=JSON.stringify([m,s,i.
stage,i.versionId,a?.arn]),p=r.get(u);p?p.requests.push(o):r.set(u,{reference:s,version:i,region:m,...c!==void 0&&{isRegionFixed:!0},...a&&{role:a},single:Yn(o,
a??t),described:n,text:le(s),requests:[o]})}return[...r.values()]}function Yn({reference:e,version:t},{accountId:n}){return t.stage!==void 0||t.versionId!==void 0?
!0:e.kind==="arn"&&n!==void 0&&e.accountId!==n}var Zn=2048;function Zo(e,t){let n=[],r=e.map(o=>{let s=xe(o.reference);return{query:o,source:s,permissionSet:s.permissionSet(o),...s.policySize(o,o.role??t)}});
r.sort((o,s)=>s.own-o.own);for(let{query:o,source:s,permissionSet:i,shared:a,own:c}of r){let m=({parts:d,length:g})=>g+c+(d.has(s)?0:a+(d.size>0?1:0)),u=d=>{let g=d.
parts.get(s);return d.region!==o.region||d.role?.arn!==o.role?.arn||m(d)>Zn||d.queries.length>0&&(s.isAlone||d.isAlone)?!1:!g||g.permissionSet===i&&g.count<s.queriesPerSession},
p=n.find(u);if(!p){let{isAlone:d=!1}=s,{region:g,role:D}=o;p={region:g,role:D,queries:[],parts:new Map,length:ft([]).length,isAlone:d},n.push(p)}p.length=m(p),p.
queries.push(o),p.parts.set(s,{permissionSet:i,count:(p.parts.get(s)?.count??0)+1})}return n.map(({region:o,role:s,queries:i})=>({region:o,...s&&{role:s},queries:i}))}
function Xo(e){let t=Math.ceil(e.queries.length/2);return[{...e,queries:e.queries.slice(0,t)},{...e,queries:e.queries.slice(t)}]}function es({queries:e,role:t},n){
let r=t??n;return ft([...we(e)].flatMap(([o,s])=>o.sessionStatements(s,r)))}function ft(e){return JSON.stringify({Version:"2012-10-17",Statement:e})}export{Te as a,xr as b,wr as c,Sr as d,Er as e,Rr as f,br as g,Pr as h,$r as i,kr as j,qe as k,Ft as l,b as m,Re as n,tr as o,St as p,qr as q,no as r,ro as s,S as t,
uo as u,Q as v,Sn as w,Xe as x,Ze as y,et as z,f as A,E as B,X as C,st as D,Jo as E,Bn as F,Jn as G,pt as H,ut as I,zo as J,Zo as K,Xo as L,es as M};
