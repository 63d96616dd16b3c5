const require=process.getBuiltinModule;
import{a as g,b as h}from"./apart-sources-session-plans.js";import{a as q}from"./apart-domain-requests-lease-inputs.js";import{e as P}from"./apart-domain-trust-trust-statement.js";import"./apart-domain-policies-iam-statement.js";
import"./apart-sources-secrets-manager-client.js";import"./apart-sources-secrets-manager-session-statements.js";import{a as S}from"./apart-domain-policies-suggested-statement.js";import"./apart-domain-policies-via-service.js";import"./apart-domain-in-parallel.js";
import{a as R}from"./apart-domain-requests-request.js";import"./apart-domain-failure.js";import"./apart-runtime.js";function I(r,e,o){return{role:r,statements:[P(e,o)],keys:[]}}function w(r,e,o=!1){let t=new Map;for(let s of r){let{reference:n,version:d,role:i}=s,m=n.kind==="arn"?n.region:s.region,u=m??e.region,p=JSON.stringify([u,n,d.
stage,d.versionId,i?.arn]),f=t.get(p);f?f.requests.push(s):t.set(p,{reference:n,version:d,region:u,...m!==void 0&&{isRegionFixed:!0},...i&&{role:i},single:$(s,i??
e),described:o,text:R(n),requests:[s]})}return[...t.values()]}function $({reference:r,version:e},{accountId:o}){return e.stage!==void 0||e.versionId!==void 0?!0:
r.kind==="arn"&&o!==void 0&&r.accountId!==o}async function v(r,e,o){let t=h(r,e).map(n=>g(n.queries)),s=await Promise.all([...g(r).keys()].map(n=>n.permissionsToRead(t.flatMap(d=>{let i=d.get(n);return i?
[i]:[]}),e,o(n))));return{role:e,statements:s.flatMap(({statements:n})=>n),keys:s.flatMap(({keys:n})=>n)}}async function E({identity:r,requests:e,regions:o,checkRotation:t,jobSummary:s},n,{runner:d}){if(!r)return;let i=[r.role,...r.chain],m=q(r),u={region:o[0],accountId:m.
accountId},p=(a,{name:l})=>t?n?.filter(({request:c})=>c.reference.source===l&&(c.role??m).arn===a.arn).map(({secret:c})=>c):void 0,f=w(e,u,t),y=Map.groupBy(f,({
role:a=m})=>a.arn);e.length===0&&y.set(m.arn,[]);let k=[...y.values()].map(a=>{let l=a[0]?.role??m;return v(a,l,c=>p(l,c))}),L=[...i.slice(1).map((a,l)=>I(i[l]??
a,a,r.tagging?.actions)),...await Promise.all(k)],O=s?`### \u{1F4CB} Dry run: nothing is leased
`:void 0;M(T(L,y.size>1),O,{runner:d})}function T(r,e=!1){return r.flatMap(({role:o,statements:t,keys:s})=>[{title:`The role ${o.name}${e?` of ${o.accountId}`:""}\
 needs these permissions, and no others:`,policy:b(x(t))},...s.length>0?[{title:j(s),policy:b(x(s))}]:[]])}function x(r){return S(r.map(e=>({addTo:"",statement:e}))).
map(({statement:e})=>e)}function M(r,e,{runner:o}){for(let{title:s,policy:n}of r)o.info(`${s}
${n}`);if(e===void 0)return;let t=r.map(({title:s,policy:n})=>`${s}

\`\`\`json
${n}
\`\`\`
`);o.summarize([e,...t].join(`
`))}function j(r){let e=JSON.stringify(r),o=[{kind:"a secret",isUsed:e.includes('"secretsmanager.')||!e.includes('"ssm.'),shownBy:"aws secretsmanager describe-s\
ecret shows it as KmsKeyId"},{kind:"a parameter",isUsed:e.includes('"ssm.'),shownBy:"aws ssm describe-parameters shows it as KeyId"}].filter(({isUsed:t})=>t);return`\
Only where ${o.map(({kind:t})=>t).join(" or ")} is encrypted with a customer-managed key, and not with the service's own, it needs this too, with the key's id (${o.
map(({shownBy:t})=>t).join(", ")}):`}function b(r){return JSON.stringify({Version:"2012-10-17",Statement:r},null,2)}export{M as logPermissions,T as permissionParts,E as reportPermissions};
