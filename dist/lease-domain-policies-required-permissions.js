const require=process.getBuiltinModule;
import{b as f,e as g,g as p,h as S,i as h,j as P}from"./lease-domain-in-parallel.js";import{a as y}from"./lease-domain-requests-request.js";import"./lease-domain-failure.js";
import"./lease-runtime.js";function R(e,t=[]){return{Effect:"Allow",Action:k(t),Resource:e.arn}}function k(e){return e.length>0?["sts:AssumeRole",...e]:"sts:AssumeRole"}function v(e,t,n){return{role:e,statements:[R(t,n)],keys:[]}}async function w(e,t,n){await Promise.all(e.map(({reference:r})=>g(y(r))));let o=P(e,t).map(r=>p(r.queries)),s=await Promise.all([...p(e).keys()].map(r=>r.permissionsToRead(
o.flatMap(u=>{let d=u.get(r);return d?[d]:[]}),t,n(r))));return{role:t,statements:s.flatMap(({statements:r})=>r),keys:s.flatMap(({keys:r})=>r)}}async function D({identity:e,requests:t,regions:n,checkRotation:o,jobSummary:s},r,{runner:u}){if(!e)return;let d=[e.role,...e.chain],c=h(e),q={region:n[0],accountId:c.
accountId},$=(i,{name:a})=>o?r?.filter(({request:m})=>m.reference.source===a&&(m.role??c).arn===i.arn).map(({secret:m})=>m):void 0,b=S(t,q,o),l=Map.groupBy(b,({
role:i=c})=>i.arn);t.length===0&&l.set(c.arn,[]);let O=[...l.values()].map(i=>{let a=i[0]?.role??c;return w(i,a,m=>$(a,m))}),T=[...d.slice(1).map((i,a)=>v(d[a]??
i,i,e.tagging?.actions)),...await Promise.all(O)],A=s?`### \u{1F4CB} Dry run: nothing is leased
`:void 0;j(K(T,l.size>1),A,{runner:u})}function K(e,t=!1){return e.flatMap(({role:n,statements:o,keys:s})=>[{title:`The role ${n.name}${t?` of ${n.accountId}`:""}\
 needs these permissions, and no others:`,policy:x(I(o))},...s.length>0?[{title:M(s),policy:x(I(s))}]:[]])}function I(e){return f(e.map(t=>({addTo:"",statement:t}))).
map(({statement:t})=>t)}function j(e,t,{runner:n}){for(let{title:s,policy:r}of e)n.info(`${s}
${r}`);if(t===void 0)return;let o=e.map(({title:s,policy:r})=>`${s}

\`\`\`json
${r}
\`\`\`
`);n.summarize([t,...o].join(`
`))}function M(e){let t=JSON.stringify(e),n=[{kind:"a secret",isUsed:t.includes('"secretsmanager.')||!t.includes('"ssm.'),shownBy:"aws secretsmanager describe-s\
ecret shows it as KmsKeyId"},{kind:"a parameter",isUsed:t.includes('"ssm.'),shownBy:"aws ssm describe-parameters shows it as KeyId"}].filter(({isUsed:o})=>o);return`\
Only where ${n.map(({kind:o})=>o).join(" or ")} is encrypted with a customer-managed key, and not with the service's own, it needs this too, with the key's id (${n.
map(({shownBy:o})=>o).join(", ")}):`}function x(e){return JSON.stringify({Version:"2012-10-17",Statement:e},null,2)}export{j as logPermissions,K as permissionParts,D as reportPermissions};
