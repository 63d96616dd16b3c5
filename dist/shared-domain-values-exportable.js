const require=process.getBuiltinModule;
import{i as w}from"./shared-domain-records-record.js";import{a as y,d as g,e as c}from"./shared-domain-policies-secret-reader.js";import{a as p}from"./shared-domain-listing.js";import{c as h}from"./shared-domain-requests-request.js";
import{a as d}from"./shared-domain-error.js";function O({judged:t,renews:s}){return t.filter(({name:r,secret:{arn:n,versionId:a}})=>!s?.entries.some(u=>w(u,{name:r,arn:n,versionId:a})))}var L={linux:131072},v=32766,x={linux:2097152,darwin:1048576},R=131072;function C(t){for(let{name:s,value:r,request:n}of t)if(!r.isWellFormed())throw new d("E_B\
INARY",`The value of ${s} has half of a character, which no text can hold.`,{fix:g(n)?"Nothing was exported. Lease the whole secret, whose JSON spells it by an \
escape: `parse-json-secrets: false`. Or mend the secret.":`Nothing was exported. Lease the whole secret, whose JSON spells it by an escape: \`${s}, ${h(n.reference)}\
\`. Or mend the secret.`})}function E(t,s,r,n,a=!0){let i=0,u=new Map([...s].map(e=>[e.name,e])),m=e=>{let o=u.get(e);return o?y(o,"file"):"lease it with the op\
tion `file`"};for(let[e,o]of t){if(o.includes("\0"))throw new d("E_BINARY",`The value of ${e} has characters that no environment variable can hold.`,{fix:`${c(m(
e))} The value then goes to a file, and the path to ${e}_FILE.`});let f=l(e,o);if(n==="win32"&&o.length>v||f>=(L[n]??Number.POSITIVE_INFINITY))throw new d("E_TO\
O_LARGE",`The value of ${e} is too large for an environment variable on this system.`,{fix:`${c(`${a?"Set `export-env: false`, and use the output where it is ne\
eded. Or ":""}${m(e)}`)} The path is then in ${e}_FILE.`});i+=f}for(let[e,o]of Object.entries(r))t.has(e)||(i+=l(e,o??""));if(i+R>(x[n]??Number.POSITIVE_INFINITY))
throw new d("E_TOO_LARGE",`With these values the environment of ${a?"later steps":"the command"} would have ${i} bytes, too many for this system.`,{fix:`${a?"Se\
t `export-env: false`, and use the outputs where they are needed; or lease":"Lease"} fewer values in one ${a?"job":"step, and name its lease by `--lease`"}. The\
 largest are ${p(b(t))}.`})}function b(t){return[...t].sort((r,n)=>l(...n)-l(...r)).slice(0,3).map(([r])=>r)}function l(t,s){return Buffer.byteLength(t)+Buffer.
byteLength(s)+2+8}export{O as a,C as b,E as c,l as d};
