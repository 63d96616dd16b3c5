const require=process.getBuiltinModule;
import{a as I}from"./lease-domain-requests-request.js";import{d as P,e as T,f as K,h as S}from"./lease-domain-listing.js";import{a as x}from"./lease-domain-error.js";var _=e=>{let n=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(r,o,t)=>n()(...t),construct:(r,o)=>new(n())(...o),get:(r,o)=>n()[o]})};var H=_("createHmac");var j=_("hkdfSync");var F=_("timingSafeEqual");function ve(e){let{ACTIONS_ID_TOKEN_REQUEST_TOKEN:n,GITHUB_REPOSITORY:r,GITHUB_RUN_ID:o,GITHUB_RUN_ATTEMPT:t,GITHUB_JOB:a}=e,s=[r,o,t,a].join(`
`);return new Uint8Array(j("sha256",n??"",s,"secret-lease record",32))}function N(e,n){return H("sha256",n).update(e).digest("hex")}function M(e,n,r){if(typeof e!=
"string")return!1;let[o,t]=[Buffer.from(e),Buffer.from(N(n,r))];return o.length===t.length&&F(o,t)}function U(e){return typeof e=="string"&&/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(e)}var V=1,X=["sub","aud","iss","repository","repository_id","repository_owner","repository_visibility","ref","sha","environment","workflow_ref","job_workflow_ref",
"event_name","run_id","run_attempt","runner_environment"];function Ie(e){return Object.fromEntries(X.flatMap(n=>typeof e[n]=="string"?[[n,e[n]]]:[]))}function ke(e,n){
let r={version:V,...e};return`${JSON.stringify({...r,seal:N(JSON.stringify(r),n)},null,2)}
`}function Z(e,n){let{seal:r,...o}=Q(e);return M(r,JSON.stringify(o),n)&&ee(o)?o:void 0}function Q(e){try{let n=JSON.parse(e);return w(n)?n:{}}catch{return{}}}function Le(e,n){let o=[...new Map(e.flatMap(t=>Z(t,n)??[]).map(t=>[t.id,t])).values()].sort(
(t,a)=>Date.parse(t.leasedAt)-Date.parse(a.leasedAt));return{records:o,areIntact:o.length===e.length}}function _e(e){return e.flatMap(({expiresAt:n})=>n??[]).sort()[0]}
function ee(e){if(!w(e)||e.version!==V||!U(e.id))return!1;let{leasedAt:n,clockOffset:r,region:o,role:t,accountId:a,claims:s,expiresAt:i,entries:c,credentials:p,
inputs:d}=e,{environmentSize:g=0,isEnded:h=!1,gitVariables:b=[]}=e;return k(n)&&Number.isFinite(r)&&typeof o=="string"&&y(f,t)&&y(f,a)&&J(s)&&y(k,i)&&Array.isArray(
c)&&c.every(te)&&y(re,p)&&ne(g)&&typeof h=="boolean"&&Array.isArray(b)&&b.every(A)&&J(d)}function ne(e){return Number.isInteger(e)&&Number(e)>=0&&Number(e)<2**24}
function te(e){if(!w(e)||!w(e.exported))return!1;let{name:n,secret:r,arn:o,versionId:t,stages:a,selector:s,expiresAt:i,source:c,firm:p,judgement:d,pinned:g,exported:h,
role:b=""}=e;return A(n)&&f(b)&&[r,o,t].every(f)&&Array.isArray(a)&&a.every(f)&&y(f,s)&&y(k,i)&&y(f,c)&&[p,g].every(v=>typeof v=="boolean")&&["ok","expiring","e\
xpired","unknown"].includes(String(d))&&["env","output","file"].every(v=>typeof h[v]=="boolean")}function re(e){if(!w(e))return!1;let{mode:n,role:r,expiresAt:o,
variables:t}=e;return(n==="env"||n==="profile")&&f(r)&&y(k,o)&&Array.isArray(t)&&t.every(A)}function A(e){return f(e)&&P(e)&&T(e)===void 0}function w(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)}function f(e){return typeof e=="string"}function k(e){return f(e)&&/^\d{4}-\d\d-\d\dT[\d:.]{12}Z$/.test(e)&&!Number.isNaN(
Date.parse(e))}function y(e,n){return n===null||e(n)}function J(e){return w(e)&&Object.values(e).every(f)}function R(e,n){return n==="win32"?e.toUpperCase():e}function Ae(e,n){let r=Object.assign(Object.create(null),e);if(n!=="win32")return r;let o=new Map(Object.keys(
r).map(t=>[R(t,n),t]));return new Proxy(r,{get:(t,a)=>t[o.get(R(String(a),n))??""]})}var oe=" elsewhere";function se(e){return e.startsWith("field ")&&!e.endsWith(oe)}function W(e,n){return e.name===n.name&&e.versionId===n.versionId&&q(e.arn)===q(n.arn)}function q(e){return e.split(":").toSpliced(3,1).join(":")}function je({entries:e},n){
let r=new Map(n.map(t=>[t.name,t])),o=e.filter(({name:t})=>!r.has(t));return{drifted:e.filter(t=>ie(t,r.get(t.name))).map(({name:t})=>t),inUse:e.map(t=>{let a=r.
get(t.name);return!a||!W(t,a)?t:{...a,judgement:t.judgement,exported:t.exported}}),renewed:[...n,...o],lost:o}}function ie(e,n){return n!==void 0&&!e.pinned&&!W(
e,n)}function E({entries:e,credentials:n,gitVariables:r=[]}){return[...e.filter(({exported:t})=>t.env).map(({name:t})=>t),...n?.variables??[],...r]}function Fe(e){let n=E(
e).join(",");return n.length<16e3?n:""}function C(e,...n){let{request:r,field:o}=e,[t="",...a]=n;if(O(r))return`take its line out, and lease it in a step of its own with \`secrets: ${G(e,t)} ${t}\``;
let s=r.selector.kind==="fields";return t==="file"&&(s||r.reference.kind==="prefix"&&r.naming.kind!=="exact")?`write a line for each value that is needed in the\
 place of its line, this one as \`${G(e,t)} file\``:`add ${[t==="public"&&s&&o!==void 0?`public=${o}`:t,...a].map(c=>`\`${c}\``).join(" or ")} to its line`}function Je(e,n="\
it may be missing"){return ae(e,"optional")?[$(`${C({request:e},"optional")} if ${n}`)]:[]}function ae({refused:e=[]},n){return!e.includes(n)}function O({naming:e}){
return e.kind==="stem"}function G({request:e,name:n,field:r},o){let{reference:t,naming:a,selector:s}=e;if(t.kind==="prefix")return"NAME, SECRET";let i=I(t),p=r!==
void 0&&/^[A-Za-z_]\w*$/.test(r)?`${i}#${r}`:i;if(n!==void 0)return`${n}, ${p}`;let d=a.kind==="stem"?a.stem:void 0,g=o==="file"||o==="base64";return s.kind==="\
unfolded"&&!g?d?`${d}_*, ${i}#*`:`${i}#*`:d&&d!==i?`${d}, ${i}`:i}function $(e){return`${e.charAt(0).toUpperCase()}${e.slice(1)}.`}function Xe({judged:e,credentials:n,inputs:{exporting:r},renews:o},t,a,s){let i=new Set((o?E(o):[]).map(m)),c=new Map(Object.entries(s).map(([l,u])=>[m(l),u])),
p=(l,u)=>!i.has(m(l))&&(c.get(m(l))||u)!==u,d=e.filter(l=>r.env&&p(l.name,le(l))).filter(({name:l,secret:u})=>!a.some(Y=>ce(Y,l,u.arn))).map(({name:l})=>l);if(r.
onConflict==="overwrite")return new Set;let g=new Set([...t,...n?.replaces??[],...a.flatMap(l=>l.credentials?.variables??[])].map(m)),h=[...n?.variables??[]].filter(
([l,u])=>p(l,u)&&!g.has(m(l))).map(([l])=>l),b=e.filter(({name:l})=>d.includes(l)),v=r.onConflict==="error"?b:[];if(v.length>0||h.length>0)throw new D(v,h);let z=o?.
entries.filter(({exported:l})=>r.env&&!l.env)??[];return new Set([...d,...z.map(({name:l})=>l)])}var m=e=>R(e,process.platform);function ce({entries:e},n,r){return e.
some(o=>o.exported.env&&m(o.name)===m(n)&&o.arn===r)}var D=class extends Error{values;keys;constructor(n,r){super("E_CONFLICT"),this.values=n,this.keys=r}};async function Ze({
values:e,keys:n}){let r=[...e.map(({name:s})=>s),...n],[o]=e,t=r.length===1?"is":"are",a=await Promise.all(e.map(async({name:s})=>({name:s,reason:await K(s)}))).
then(s=>s.find(({reason:i})=>i!==void 0));return new x("E_CONFLICT",`${S(r)} ${t} set already, with another value.`,{fix:[a?`${a.name} ${a.reason}: do not repla\
ce it.`:"Leave it out of the `env:` or the step that sets it, or replace it: `on-conflict: overwrite`.",...o&&n.length===0?[`${a?"Give":"Or give"} the request a\
nother ${O(o.request)?"alias":"NAME"}, or keep what is there: \`on-conflict: skip\`.`]:[],...n.length>0?["Credentials are never skipped: half of a set would be \
worse than none."]:[],"Nothing was exported."].join(`
`)})}function le({request:e,value:n}){return e.file?"":n}var B="\0";function nn(e,n,r){let o=new Map(Object.entries(e));for(let[t,a]of n.entries()){let s=n.slice(t).map(({id:i})=>r(i));if(!de(a,e,s))for(let[i,c]of pe(
a,r(a.id)))o.set(i,c)}return Object.fromEntries(o)}function de({entries:e,credentials:n},r,o){let t=e.filter(({exported:s})=>s.env).map(({name:s})=>s);return n?.
mode==="env"&&t.push("AWS_SESSION_TOKEN"),(!n?.variables.includes("AWS_CONFIG_FILE")||o.includes(r.AWS_CONFIG_FILE??""))&&t.every(s=>Object.hasOwn(r,s))}function pe(e,n){
let{credentials:r,region:o,inputs:t,environmentSize:a=0}=e,s=new Map(E(e).map(c=>[c,B])),[i]=s.keys();if(i!==void 0&&s.set(i,B.repeat(Math.max(1,a))),r?.mode===
"profile"){for(let c of r.variables)s.set(c,"");s.set("AWS_PROFILE",fe(t))}s.has("AWS_CONFIG_FILE")&&s.set("AWS_CONFIG_FILE",n);for(let c of["AWS_REGION","AWS_D\
EFAULT_REGION"])s.has(c)&&s.set(c,o);return s}function fe(e){let[,n]=/^[ \t]*profile=(\S+)/m.exec(e["export-credentials"]??"")??[];return n||e["aws-profile"]?.trim()||
"secret-lease"}var ue={linux:131072},ye=32766,me={linux:2097152,darwin:1048576},ge=131072;function cn(e){for(let{name:n,value:r,request:o}of e)if(!r.isWellFormed())throw new x(
"E_BINARY",`The value of ${n} has half of a character, which no text can hold.`,{fix:O(o)?"Nothing was exported. Lease the whole secret, whose JSON spells it by\
 an escape: `parse-json-secrets: false`. Or mend the secret.":`Nothing was exported. Lease the whole secret, whose JSON spells it by an escape: \`${n}, ${I(o.reference)}\
\`. Or mend the secret.`})}function ln(e,n,r,o){let t=0,a=new Map([...n].map(i=>[i.name,i])),s=i=>{let c=a.get(i);return c?C(c,"file"):"lease it with the option\
 `file`"};for(let[i,c]of e){if(c.includes("\0"))throw new x("E_BINARY",`The value of ${i} has characters that no environment variable can hold.`,{fix:`${$(s(i))}\
 The value then goes to a file, and the path to ${i}_FILE.`});let p=L(i,c);if(o==="win32"&&c.length>ye||p>=(ue[o]??Number.POSITIVE_INFINITY))throw new x("E_TOO_\
LARGE",`The value of ${i} is too large for an environment variable on this system.`,{fix:`Set \`export-env: false\`, and use the output where it is needed. Or ${s(
i)}: the path is then in ${i}_FILE.`});t+=p}for(let[i,c]of Object.entries(r))e.has(i)||(t+=L(i,c??""));if(t+ge>(me[o]??Number.POSITIVE_INFINITY))throw new x("E_\
TOO_LARGE",`With these values the environment of later steps would have ${t} bytes, too many for this system.`,{fix:`Set \`export-env: false\`, and use the output\
s where they are needed; or lease fewer values in one job. The largest are ${S(xe(e))}.`})}function xe(e){return[...e].sort((r,o)=>L(...o)-L(...r)).slice(0,3).map(
([r])=>r)}function L(e,n){return Buffer.byteLength(e)+Buffer.byteLength(n)+2+8}export{U as a,R as b,Ae as c,oe as d,se as e,C as f,Je as g,ae as h,O as i,$ as j,ve as k,Ie as l,ke as m,Le as n,_e as o,W as p,je as q,Fe as r,Xe as s,D as t,
Ze as u,le as v,nn as w,cn as x,ln as y,L as z};
