const require=process.getBuiltinModule;
import{i as g}from"./shared-domain-records-record.js";import{a as m,d as h,e as y}from"./shared-domain-policies-secret-reader.js";import{a as f}from"./shared-domain-listing.js";import{b as p}from"./shared-domain-requests-request.js";
import{a as i}from"./shared-domain-error.js";function b({judged:t,renews:r}){return t.filter(({name:o,secret:{arn:n,versionId:a}})=>!r?.entries.some(d=>g(d,{name:o,arn:n,versionId:a})))}var w={linux:131072},L=32766,x={linux:2097152,darwin:1048576},v=131072;function q(t){for(let{name:r,value:o,request:n}of t)if(!o.isWellFormed())throw new i("E_B\
INARY",`The value of ${r} has half of a character, which no text can hold.`,{fix:h(n)?"Nothing was exported. Lease the whole secret, whose JSON spells it by an \
escape: `parse-json-secrets: false`. Or mend the secret.":`Nothing was exported. Lease the whole secret, whose JSON spells it by an escape: \`${r}, ${p(n.reference)}\
\`. Or mend the secret.`})}function $(t,r,o,n){let a=0,u=new Map([...r].map(e=>[e.name,e])),d=e=>{let s=u.get(e);return s?m(s,"file"):"lease it with the option \
`file`"};for(let[e,s]of t){if(s.includes("\0"))throw new i("E_BINARY",`The value of ${e} has characters that no environment variable can hold.`,{fix:`${y(d(e))}\
 The value then goes to a file, and the path to ${e}_FILE.`});let c=l(e,s);if(n==="win32"&&s.length>L||c>=(w[n]??Number.POSITIVE_INFINITY))throw new i("E_TOO_LA\
RGE",`The value of ${e} is too large for an environment variable on this system.`,{fix:`Set \`export-env: false\`, and use the output where it is needed. Or ${d(
e)}: the path is then in ${e}_FILE.`});a+=c}for(let[e,s]of Object.entries(o))t.has(e)||(a+=l(e,s??""));if(a+v>(x[n]??Number.POSITIVE_INFINITY))throw new i("E_TO\
O_LARGE",`With these values the environment of later steps would have ${a} bytes, too many for this system.`,{fix:`Set \`export-env: false\`, and use the outputs \
where they are needed; or lease fewer values in one job. The largest are ${f(R(t))}.`})}function R(t){return[...t].sort((o,n)=>l(...n)-l(...o)).slice(0,3).map(([
o])=>o)}function l(t,r){return Buffer.byteLength(t)+Buffer.byteLength(r)+2+8}export{b as a,q as b,$ as c,l as d};
