const require=process.getBuiltinModule;
import{a as w,f as $,g as D,h as T}from"./lease-domain-listing.js";import{a as O}from"./lease-domain-requests-request.js";import{a as h}from"./lease-domain-error.js";var _=e=>{let n=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(r,o,t)=>n()(...t),construct:(r,o)=>new(n())(...o),get:(r,o)=>n()[o]})};var P=_("createHmac");var K=_("hkdfSync");var H=_("timingSafeEqual");function be(e){let{ACTIONS_ID_TOKEN_REQUEST_TOKEN:n,GITHUB_REPOSITORY:r,GITHUB_RUN_ID:o,GITHUB_RUN_ATTEMPT:t,GITHUB_JOB:a}=e,s=[r,o,t,a].join(`
`);return new Uint8Array(K("sha256",n??"",s,"secret-lease record",32))}function N(e,n){return P("sha256",n).update(e).digest("hex")}function j(e,n,r){if(typeof e!=
"string")return!1;let[o,t]=[Buffer.from(e),Buffer.from(N(n,r))];return o.length===t.length&&H(o,t)}function F(e){return typeof e=="string"&&/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(e)}var M=1,X=["sub","aud","iss","repository","repository_id","repository_owner","repository_visibility","ref","sha","environment","workflow_ref","job_workflow_ref",
"event_name","run_id","run_attempt","runner_environment"];function Oe(e){return Object.fromEntries(X.flatMap(n=>typeof e[n]=="string"?[[n,e[n]]]:[]))}function Ie(e,n){
let r={version:M,...e};return`${JSON.stringify({...r,seal:N(JSON.stringify(r),n)},null,2)}
`}function Z(e,n){let{seal:r,...o}=Q(e);return j(r,JSON.stringify(o),n)&&ee(o)?o:void 0}function Q(e){try{let n=JSON.parse(e);return v(n)?n:{}}catch{return{}}}function ke(e,n){let o=[...new Map(e.flatMap(t=>Z(t,n)??[]).map(t=>[t.id,t])).values()].sort(
(t,a)=>Date.parse(t.leasedAt)-Date.parse(a.leasedAt));return{records:o,areIntact:o.length===e.length}}function _e(e){return e.flatMap(({expiresAt:n})=>n??[]).sort()[0]}
function ee(e){if(!v(e)||e.version!==M||!F(e.id))return!1;let{leasedAt:n,clockOffset:r,region:o,role:t,accountId:a,claims:s,expiresAt:i,entries:c,credentials:p,
inputs:d}=e,{environmentSize:x=0,isEnded:b=!1,gitVariables:u=[]}=e;return I(n)&&Number.isFinite(r)&&typeof o=="string"&&m(f,t)&&m(f,a)&&U(s)&&m(I,i)&&Array.isArray(
c)&&c.every(te)&&m(re,p)&&ne(x)&&typeof b=="boolean"&&Array.isArray(u)&&u.every(L)&&U(d)}function ne(e){return Number.isInteger(e)&&Number(e)>=0&&Number(e)<2**24}
function te(e){if(!v(e)||!v(e.exported))return!1;let{name:n,secret:r,arn:o,versionId:t,stages:a,selector:s,expiresAt:i,source:c,firm:p,judgement:d,pinned:x,exported:b}=e;
return L(n)&&[r,o,t].every(f)&&Array.isArray(a)&&a.every(f)&&m(f,s)&&m(I,i)&&m(f,c)&&[p,x].every(u=>typeof u=="boolean")&&["ok","expiring","expired","unknown"].
includes(String(d))&&["env","output","file"].every(u=>typeof b[u]=="boolean")}function re(e){if(!v(e))return!1;let{mode:n,role:r,expiresAt:o,variables:t}=e;return(n===
"env"||n==="profile")&&f(r)&&m(I,o)&&Array.isArray(t)&&t.every(L)}function L(e){return f(e)&&$(e)&&D(e)===void 0}function v(e){return typeof e=="object"&&e!==null&&
!Array.isArray(e)}function f(e){return typeof e=="string"}function I(e){return f(e)&&/^\d{4}-\d\d-\d\dT[\d:.]{12}Z$/.test(e)&&!Number.isNaN(Date.parse(e))}function m(e,n){
return n===null||e(n)}function U(e){return v(e)&&Object.values(e).every(f)}function S(e,n){return n==="win32"?e.toUpperCase():e}function Le(e,n){let r=Object.assign(Object.create(null),e);if(n!=="win32")return r;let o=new Map(Object.keys(
r).map(t=>[S(t,n),t]));return new Proxy(r,{get:(t,a)=>t[o.get(S(String(a),n))??""]})}var oe=" elsewhere";function se(e){return e.startsWith("field ")&&!e.endsWith(oe)}function V(e,n){return e.name===n.name&&e.versionId===n.versionId&&J(e.arn)===J(n.arn)}function J(e){return e.split(":").toSpliced(3,1).join(":")}function He({entries:e},n){
let r=new Map(n.map(t=>[t.name,t])),o=e.filter(({name:t})=>!r.has(t));return{drifted:e.filter(t=>ie(t,r.get(t.name))).map(({name:t})=>t),inUse:e.map(t=>{let a=r.
get(t.name);return!a||!V(t,a)?t:{...a,judgement:t.judgement,exported:t.exported}}),renewed:[...n,...o],lost:o}}function ie(e,n){return n!==void 0&&!e.pinned&&!V(
e,n)}function R({entries:e,credentials:n,gitVariables:r=[]}){return[...e.filter(({exported:t})=>t.env).map(({name:t})=>t),...n?.variables??[],...r]}function je(e){let n=R(
e).join(",");return n.length<16e3?n:""}function W(e,...n){let{request:r,field:o}=e,[t="",...a]=n;if(E(r))return`take its line out, and lease it in a step of its own with \`secrets: ${q(e,t)} ${t}\``;
let s=r.selector.kind==="fields";return t==="file"&&(s||r.reference.kind==="prefix"&&r.naming.kind!=="exact")?`write a line for each value that is needed in the\
 place of its line, this one as \`${q(e,t)} file\``:`add ${[t==="public"&&s&&o!==void 0?`public=${o}`:t,...a].map(c=>`\`${c}\``).join(" or ")} to its line`}function E({
naming:e}){return e.kind==="stem"}function q({request:e,name:n,field:r},o){let{reference:t,naming:a,selector:s}=e;if(t.kind==="prefix")return"NAME, SECRET";let i=O(
t),p=r!==void 0&&/^[A-Za-z_]\w*$/.test(r)?`${i}#${r}`:i;if(n!==void 0)return`${n}, ${p}`;let d=a.kind==="stem"?a.stem:void 0,x=o==="file"||o==="base64";return s.
kind==="unfolded"&&!x?d?`${d}_*, ${i}#*`:`${i}#*`:d&&d!==i?`${d}, ${i}`:i}function G(e){return`${e.charAt(0).toUpperCase()}${e.slice(1)}.`}function ze({judged:e,credentials:n,inputs:{exporting:r},renews:o},t,a,s){let i=new Set((o?R(o):[]).map(g)),c=new Map(Object.entries(s).map(([l,y])=>[g(l),y])),
p=(l,y)=>!i.has(g(l))&&(c.get(g(l))||y)!==y,d=e.filter(l=>r.env&&p(l.name,ce(l))).filter(({name:l,secret:y})=>!a.some(Y=>ae(Y,l,y.arn))).map(({name:l})=>l);if(r.
onConflict==="overwrite")return new Set;let x=new Set([...t,...n?.replaces??[],...a.flatMap(l=>l.credentials?.variables??[])].map(g)),b=[...n?.variables??[]].filter(
([l,y])=>p(l,y)&&!x.has(g(l))).map(([l])=>l),u=e.filter(({name:l})=>d.includes(l)),C=r.onConflict==="error"?u:[];if(C.length>0||b.length>0)throw new A(C,b);let z=o?.
entries.filter(({exported:l})=>r.env&&!l.env)??[];return new Set([...d,...z.map(({name:l})=>l)])}var g=e=>S(e,process.platform);function ae({entries:e},n,r){return e.
some(o=>o.exported.env&&g(o.name)===g(n)&&o.arn===r)}var A=class extends Error{values;keys;constructor(n,r){super("E_CONFLICT"),this.values=n,this.keys=r}};async function Ye({
values:e,keys:n}){let r=[...e.map(({name:s})=>s),...n],[o]=e,t=r.length===1?"is":"are",a=await Promise.all(e.map(async({name:s})=>({name:s,reason:await T(s)}))).
then(s=>s.find(({reason:i})=>i!==void 0));return new h("E_CONFLICT",`${w(r)} ${t} set already, with another value.`,{fix:[a?`${a.name} ${a.reason}: do not repla\
ce it.`:"Leave it out of the `env:` or the step that sets it, or replace it: `on-conflict: overwrite`.",...o&&n.length===0?[`${a?"Give":"Or give"} the request a\
nother ${E(o.request)?"alias":"NAME"}, or keep what is there: \`on-conflict: skip\`.`]:[],...n.length>0?["Credentials are never skipped: half of a set would be \
worse than none."]:[],"Nothing was exported."].join(`
`)})}function ce({request:e,value:n}){return e.file?"":n}var B="\0";function Qe(e,n,r){let o=new Map(Object.entries(e));for(let[t,a]of n.entries()){let s=n.slice(t).map(({id:i})=>r(i));if(!le(a,e,s))for(let[i,c]of de(
a,r(a.id)))o.set(i,c)}return Object.fromEntries(o)}function le({entries:e,credentials:n},r,o){let t=e.filter(({exported:s})=>s.env).map(({name:s})=>s);return n?.
mode==="env"&&t.push("AWS_SESSION_TOKEN"),(!n?.variables.includes("AWS_CONFIG_FILE")||o.includes(r.AWS_CONFIG_FILE??""))&&t.every(s=>Object.hasOwn(r,s))}function de(e,n){
let{credentials:r,region:o,inputs:t,environmentSize:a=0}=e,s=new Map(R(e).map(c=>[c,B])),[i]=s.keys();if(i!==void 0&&s.set(i,B.repeat(Math.max(1,a))),r?.mode===
"profile"){for(let c of r.variables)s.set(c,"");s.set("AWS_PROFILE",pe(t))}s.has("AWS_CONFIG_FILE")&&s.set("AWS_CONFIG_FILE",n);for(let c of["AWS_REGION","AWS_D\
EFAULT_REGION"])s.has(c)&&s.set(c,o);return s}function pe(e){let[,n]=/^[ \t]*profile=(\S+)/m.exec(e["export-credentials"]??"")??[];return n||e["aws-profile"]?.trim()||
"secret-lease"}var fe={linux:131072},ue=32766,ye={linux:2097152,darwin:1048576},me=131072;function sn(e){for(let{name:n,value:r,request:o}of e)if(!r.isWellFormed())throw new h(
"E_BINARY",`The value of ${n} has half of a character, which no text can hold.`,{fix:E(o)?"Nothing was exported. Lease the whole secret, whose JSON spells it by\
 an escape: `parse-json-secrets: false`. Or mend the secret.":`Nothing was exported. Lease the whole secret, whose JSON spells it by an escape: \`${n}, ${O(o.reference)}\
\`. Or mend the secret.`})}function an(e,n,r,o){let t=0,a=new Map([...n].map(i=>[i.name,i])),s=i=>{let c=a.get(i);return c?W(c,"file"):"lease it with the option\
 `file`"};for(let[i,c]of e){if(c.includes("\0"))throw new h("E_BINARY",`The value of ${i} has characters that no environment variable can hold.`,{fix:`${G(s(i))}\
 The value then goes to a file, and the path to ${i}_FILE.`});let p=k(i,c);if(o==="win32"&&c.length>ue||p>=(fe[o]??Number.POSITIVE_INFINITY))throw new h("E_TOO_\
LARGE",`The value of ${i} is too large for an environment variable on this system.`,{fix:`Set \`export-env: false\`, and use the output where it is needed. Or ${s(
i)}: the path is then in ${i}_FILE.`});t+=p}for(let[i,c]of Object.entries(r))e.has(i)||(t+=k(i,c??""));if(t+me>(ye[o]??Number.POSITIVE_INFINITY))throw new h("E_\
TOO_LARGE",`With these values the environment of later steps would have ${t} bytes, too many for this system.`,{fix:`Set \`export-env: false\`, and use the output\
s where they are needed; or lease fewer values in one job. The largest are ${w(ge(e))}.`})}function ge(e){return[...e].sort((r,o)=>k(...o)-k(...r)).slice(0,3).map(
([r])=>r)}function k(e,n){return Buffer.byteLength(e)+Buffer.byteLength(n)+2+8}export{F as a,S as b,Le as c,oe as d,se as e,W as f,E as g,G as h,be as i,Oe as j,Ie as k,ke as l,_e as m,V as n,He as o,je as p,ze as q,A as r,Ye as s,ce as t,
Qe as u,sn as v,an as w,k as x};
