const require=process.getBuiltinModule;
import{b as _,d as N,f as R,i as v}from"./apart-domain-environment.js";import{a as T}from"./apart-domain-credentials-credentials.js";import"./apart-domain-span.js";
import{f as I}from"./apart-domain-values-refused-names.js";import{a as h}from"./apart-domain-listing.js";import{a as S,d as g,e as x}from"./apart-domain-requests-request-advice.js";import{b as E}from"./apart-domain-requests-request.js";
import{a as d}from"./apart-domain-error.js";var F="\0";function A(e,n,r){let s=new Map(Object.entries(e));for(let[c,a]of n.entries()){let o=n.slice(c).map(({id:t})=>r(t));if(!G(a,e,o))for(let[t,f]of J(a,r(
a.id)))s.set(t,f)}return Object.fromEntries(s)}function G({entries:e,credentials:n},r,s){let c=e.filter(({exported:o})=>o.env).map(({name:o})=>o);return n?.mode===
"env"&&c.push("AWS_SESSION_TOKEN"),(!n?.variables.includes("AWS_CONFIG_FILE")||s.includes(r.AWS_CONFIG_FILE??""))&&c.every(o=>Object.hasOwn(r,o))}function J(e,n){
let{credentials:r,region:s,inputs:c,environmentSize:a=0}=e,o=new Map(v(e).map(f=>[f,F])),[t]=o.keys();if(t!==void 0&&o.set(t,F.repeat(Math.max(1,a))),r?.mode===
"profile"){for(let f of r.variables)o.set(f,"");o.set("AWS_PROFILE",V(c))}o.has("AWS_CONFIG_FILE")&&o.set("AWS_CONFIG_FILE",n);for(let f of["AWS_REGION","AWS_DE\
FAULT_REGION"])o.has(f)&&o.set(f,s);return o}function V(e){let[,n]=/^[ \t]*profile=(\S+)/m.exec(e["export-credentials"]??"")??[];return n||e["aws-profile"]?.trim()||
"secret-lease"}var z={linux:131072},B=32766,D={linux:2097152,darwin:1048576},Y=131072;function $(e){for(let{name:n,value:r,request:s}of e)if(!r.isWellFormed())throw new d("E_B\
INARY",`The value of ${n} has half of a character, which no text can hold.`,{fix:g(s)?"Nothing was exported. Lease the whole secret, whose JSON spells it by an \
escape: `parse-json-secrets: false`. Or mend the secret.":`Nothing was exported. Lease the whole secret, whose JSON spells it by an escape: \`${n}, ${E(s.reference)}\
\`. Or mend the secret.`})}function C(e,n,r,s){let c=0,a=new Map([...n].map(t=>[t.name,t])),o=t=>{let f=a.get(t);return f?S(f,"file"):"lease it with the option \
`file`"};for(let[t,f]of e){if(f.includes("\0"))throw new d("E_BINARY",`The value of ${t} has characters that no environment variable can hold.`,{fix:`${x(o(t))}\
 The value then goes to a file, and the path to ${t}_FILE.`});let p=w(t,f);if(s==="win32"&&f.length>B||p>=(z[s]??Number.POSITIVE_INFINITY))throw new d("E_TOO_LA\
RGE",`The value of ${t} is too large for an environment variable on this system.`,{fix:`Set \`export-env: false\`, and use the output where it is needed. Or ${o(
t)}: the path is then in ${t}_FILE.`});c+=p}for(let[t,f]of Object.entries(r))e.has(t)||(c+=w(t,f??""));if(c+Y>(D[s]??Number.POSITIVE_INFINITY))throw new d("E_TO\
O_LARGE",`With these values the environment of later steps would have ${c} bytes, too many for this system.`,{fix:`Set \`export-env: false\`, and use the outputs \
where they are needed; or lease fewer values in one job. The largest are ${h(K(e))}.`})}function K(e){return[...e].sort((r,s)=>w(...s)-w(...r)).slice(0,3).map(([
r])=>r)}function w(e,n){return Buffer.byteLength(e)+Buffer.byteLength(n)+2+8}function k({judged:e,credentials:n,inputs:{exporting:r},renews:s},c,a,o){let t=new Set((s?v(s):[]).map(m)),f=new Map(Object.entries(o).map(([i,l])=>[m(i),l])),p=(i,l)=>!t.
has(m(i))&&(f.get(m(i))||l)!==l,y=e.filter(i=>r.env&&p(i.name,b(i))).filter(({name:i,secret:l})=>!a.some(q=>U(q,i,l.arn))).map(({name:i})=>i);if(r.onConflict===
"overwrite")return new Set;let M=new Set([...c,...n?.replaces??[],...a.flatMap(i=>i.credentials?.variables??[])].map(m)),O=[...n?.variables??[]].filter(([i,l])=>p(
i,l)&&!M.has(m(i))).map(([i])=>i),W=e.filter(({name:i})=>y.includes(i)),L=r.onConflict==="error"?W:[];if(L.length>0||O.length>0)throw new u(L,O);let j=s?.entries.
filter(({exported:i})=>r.env&&!i.env)??[];return new Set([...y,...j.map(({name:i})=>i)])}var m=e=>_(e,process.platform);function U({entries:e},n,r){return e.some(
s=>s.exported.env&&m(s.name)===m(n)&&s.arn===r)}var u=class extends Error{values;keys;constructor(n,r){super("E_CONFLICT"),this.values=n,this.keys=r}};async function P({
values:e,keys:n}){let r=[...e.map(({name:o})=>o),...n],[s]=e,c=r.length===1?"is":"are",a=await Promise.all(e.map(async({name:o})=>({name:o,reason:await I(o)}))).
then(o=>o.find(({reason:t})=>t!==void 0));return new d("E_CONFLICT",`${h(r)} ${c} set already, with another value.`,{fix:[a?`${a.name} ${a.reason}: do not repla\
ce it.`:"Leave it out of the `env:` or the step that sets it, or replace it: `on-conflict: overwrite`.",...s&&n.length===0?[`${a?"Give":"Or give"} the request a\
nother ${g(s.request)?"alias":"NAME"}, or keep what is there: \`on-conflict: skip\`.`]:[],...n.length>0?["Credentials are never skipped: half of a set would be \
worse than none."]:[],"Nothing was exported."].join(`
`)})}function b({request:e,value:n}){return e.file?"":n}async function ge({judged:e},n,{runner:r,directory:s}){let c=R(s.records(),N(r.environment)).records,a=A(r.environment,c,t=>s.filePath(t,T));try{k({judged:e,credentials:void 0,
inputs:n},new Set,c,a)}catch(t){throw t instanceof u?await P(t):t}$(e);let o=new Map(e.map(t=>[t.name,b(t)]));C(n.exporting.env?o:new Map,e,a,process.platform)}export{ge as checkHandOver};
