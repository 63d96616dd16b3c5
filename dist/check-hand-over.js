const require=process.getBuiltinModule;
import{b as N,d as R,f as T,i as w}from"./apart-domain-environment.js";import{a as $}from"./apart-domain-credentials-credentials.js";import"./apart-domain-span.js";
import{f as x}from"./apart-domain-values-refused-names.js";import{a as g}from"./apart-domain-listing.js";import{a as _,d as v,e as b}from"./apart-domain-requests-request-advice.js";import{c as I}from"./apart-domain-requests-request.js";
import{a as p}from"./apart-domain-error.js";var F="\0";function A(e,t,n){let o=new Map(Object.entries(e));for(let[c,a]of t.entries()){let r=t.slice(c).map(({id:f})=>n(f));if(!G(a,e,r))for(let[f,s]of J(a,n(
a.id)))o.set(f,s)}return Object.fromEntries(o)}function G({entries:e,credentials:t},n,o){let c=e.filter(({exported:r})=>r.env).map(({name:r})=>r);return t?.mode===
"env"&&c.push("AWS_SESSION_TOKEN"),(!t?.variables.includes("AWS_CONFIG_FILE")||o.includes(n.AWS_CONFIG_FILE??""))&&c.every(r=>Object.hasOwn(n,r))}function J(e,t){
let{credentials:n,region:o,inputs:c,environmentSize:a=0}=e,r=new Map(w(e).map(s=>[s,F])),[f]=r.keys();if(f!==void 0&&r.set(f,F.repeat(Math.max(1,a))),n?.mode===
"profile"){for(let s of n.variables)r.set(s,"");r.set("AWS_PROFILE",V(c))}r.has("AWS_CONFIG_FILE")&&r.set("AWS_CONFIG_FILE",t);for(let s of["AWS_REGION","AWS_DE\
FAULT_REGION"])r.has(s)&&r.set(s,o);return r}function V(e){let[,t]=/^[ \t]*profile=(\S+)/m.exec(e["export-credentials"]??"")??[];return t||e["aws-profile"]?.trim()||
"secret-lease"}var z={linux:131072},B=32766,D={linux:2097152,darwin:1048576},Y=131072;function C(e){for(let{name:t,value:n,request:o}of e)if(!n.isWellFormed())throw new p("E_B\
INARY",`The value of ${t} has half of a character, which no text can hold.`,{fix:v(o)?"Nothing was exported. Lease the whole secret, whose JSON spells it by an \
escape: `parse-json-secrets: false`. Or mend the secret.":`Nothing was exported. Lease the whole secret, whose JSON spells it by an escape: \`${t}, ${I(o.reference)}\
\`. Or mend the secret.`})}function k(e,t,n,o,c=!0){let a=0,r=new Map([...t].map(s=>[s.name,s])),f=s=>{let l=r.get(s);return l?_(l,"file"):"lease it with the op\
tion `file`"};for(let[s,l]of e){if(l.includes("\0"))throw new p("E_BINARY",`The value of ${s} has characters that no environment variable can hold.`,{fix:`${b(f(
s))} The value then goes to a file, and the path to ${s}_FILE.`});let u=y(s,l);if(o==="win32"&&l.length>B||u>=(z[o]??Number.POSITIVE_INFINITY))throw new p("E_TO\
O_LARGE",`The value of ${s} is too large for an environment variable on this system.`,{fix:`${b(`${c?"Set `export-env: false`, and use the output where it is ne\
eded. Or ":""}${f(s)}`)} The path is then in ${s}_FILE.`});a+=u}for(let[s,l]of Object.entries(n))e.has(s)||(a+=y(s,l??""));if(a+Y>(D[o]??Number.POSITIVE_INFINITY))
throw new p("E_TOO_LARGE",`With these values the environment of ${c?"later steps":"the command"} would have ${a} bytes, too many for this system.`,{fix:`${c?"Se\
t `export-env: false`, and use the outputs where they are needed; or lease":"Lease"} fewer values in one ${c?"job":"step, and name its lease by `--lease`"}. The\
 largest are ${g(K(e))}.`})}function K(e){return[...e].sort((n,o)=>y(...o)-y(...n)).slice(0,3).map(([n])=>n)}function y(e,t){return Buffer.byteLength(e)+Buffer.
byteLength(t)+2+8}function P({judged:e,credentials:t,inputs:{exporting:n},renews:o},c,a,r){let f=new Set((o?w(o):[]).map(d)),s=new Map(Object.entries(r).map(([i,m])=>[d(i),m])),l=(i,m)=>!f.
has(d(i))&&(s.get(d(i))||m)!==m,u=e.filter(i=>n.env&&l(i.name,O(i))).filter(({name:i,secret:m})=>!a.some(q=>U(q,i,m.arn))).map(({name:i})=>i);if(n.onConflict===
"overwrite")return new Set;let L=new Set([...c,...t?.replaces??[],...a.flatMap(i=>i.credentials?.variables??[])].map(d)),E=[...t?.variables??[]].filter(([i,m])=>l(
i,m)&&!L.has(d(i))).map(([i])=>i),W=e.filter(({name:i})=>u.includes(i)),S=n.onConflict==="error"?W:[];if(S.length>0||E.length>0)throw new h(S,E);let j=o?.entries.
filter(({exported:i})=>n.env&&!i.env)??[];return new Set([...u,...j.map(({name:i})=>i)])}var d=e=>N(e,process.platform);function U({entries:e},t,n){return e.some(
o=>o.exported.env&&d(o.name)===d(t)&&o.arn===n)}var h=class extends Error{values;keys;constructor(t,n){super("E_CONFLICT"),this.values=t,this.keys=n}};async function M({
values:e,keys:t}){let n=[...e.map(({name:r})=>r),...t],[o]=e,c=n.length===1?"is":"are",a=await Promise.all(e.map(async({name:r})=>({name:r,reason:await x(r)}))).
then(r=>r.find(({reason:f})=>f!==void 0));return new p("E_CONFLICT",`${g(n)} ${c} set already, with another value.`,{fix:[a?`${a.name} ${a.reason}: do not repla\
ce it.`:"Leave it out of the `env:` or the step that sets it, or replace it: `on-conflict: overwrite`.",...o&&t.length===0?[`${a?"Give":"Or give"} the request a\
nother ${v(o.request)?"alias":"NAME"}, or keep what is there: \`on-conflict: skip\`.`]:[],...t.length>0?["Credentials are never skipped: half of a set would be \
worse than none."]:[],"Nothing was exported."].join(`
`)})}function O({request:e,value:t}){return e.file?"":t}async function ge({judged:e},t,{runner:n,directory:o}){let c=T(o.records(),R(n.environment)).records,a=A(n.environment,c,f=>o.filePath(f,$));try{P({judged:e,credentials:void 0,
inputs:t},new Set,c,a)}catch(f){throw f instanceof h?await M(f):f}C(e);let r=new Map(e.map(f=>[f.name,O(f)]));k(t.exporting.env?r:new Map,e,a,process.platform)}export{ge as checkHandOver};
