const require=process.getBuiltinModule;
import{a as q,b as S,c as P}from"./apart-sources-session-plans.js";import{a as h}from"./apart-domain-requests-lease-inputs.js";import{e as w}from"./apart-domain-trust-trust-statement.js";import"./apart-domain-policies-iam-statement.js";
import"./apart-sources-secrets-manager-client.js";import"./apart-sources-secrets-manager-session-statements.js";import{a as R}from"./apart-domain-policies-suggested-statement.js";import"./apart-domain-policies-via-service.js";import"./apart-domain-in-parallel.js";
import{a as y}from"./apart-domain-requests-request.js";import"./apart-domain-failure.js";import"./apart-runtime.js";function I(e,r,n){return{role:e,statements:[w(r,n)],keys:[]}}function x(e,r,n=!1){let t=new Map;for(let s of e){let{reference:o,version:d,role:i}=s,m=o.kind==="arn"?o.region:s.region,u=m??r.region,p=JSON.stringify([u,o,d.
stage,d.versionId,i?.arn]),f=t.get(p);f?f.requests.push(s):t.set(p,{reference:o,version:d,region:u,...m!==void 0&&{isRegionFixed:!0},...i&&{role:i},single:$(s,i??
r),described:n,text:y(o),requests:[s]})}return[...t.values()]}function $({reference:e,version:r},{accountId:n}){return r.stage!==void 0||r.versionId!==void 0?!0:
e.kind==="arn"&&n!==void 0&&e.accountId!==n}async function v(e,r,n){await Promise.all(e.map(({reference:o})=>q(y(o))));let t=P(e,r).map(o=>S(o.queries)),s=await Promise.all([...S(e).keys()].map(o=>o.permissionsToRead(
t.flatMap(d=>{let i=d.get(o);return i?[i]:[]}),r,n(o))));return{role:r,statements:s.flatMap(({statements:o})=>o),keys:s.flatMap(({keys:o})=>o)}}async function H({identity:e,requests:r,regions:n,checkRotation:t,jobSummary:s},o,{runner:d}){if(!e)return;let i=[e.role,...e.chain],m=h(e),u={region:n[0],accountId:m.
accountId},p=(a,{name:l})=>t?o?.filter(({request:c})=>c.reference.source===l&&(c.role??m).arn===a.arn).map(({secret:c})=>c):void 0,f=x(r,u,t),g=Map.groupBy(f,({
role:a=m})=>a.arn);r.length===0&&g.set(m.arn,[]);let L=[...g.values()].map(a=>{let l=a[0]?.role??m;return v(a,l,c=>p(l,c))}),O=[...i.slice(1).map((a,l)=>I(i[l]??
a,a,e.tagging?.actions)),...await Promise.all(L)],T=s?`### \u{1F4CB} Dry run: nothing is leased
`:void 0;j(M(O,g.size>1),T,{runner:d})}function M(e,r=!1){return e.flatMap(({role:n,statements:t,keys:s})=>[{title:`The role ${n.name}${r?` of ${n.accountId}`:""}\
 needs these permissions, and no others:`,policy:k(b(t))},...s.length>0?[{title:J(s),policy:k(b(s))}]:[]])}function b(e){return R(e.map(r=>({addTo:"",statement:r}))).
map(({statement:r})=>r)}function j(e,r,{runner:n}){for(let{title:s,policy:o}of e)n.info(`${s}
${o}`);if(r===void 0)return;let t=e.map(({title:s,policy:o})=>`${s}

\`\`\`json
${o}
\`\`\`
`);n.summarize([r,...t].join(`
`))}function J(e){let r=JSON.stringify(e),n=[{kind:"a secret",isUsed:r.includes('"secretsmanager.')||!r.includes('"ssm.'),shownBy:"aws secretsmanager describe-s\
ecret shows it as KmsKeyId"},{kind:"a parameter",isUsed:r.includes('"ssm.'),shownBy:"aws ssm describe-parameters shows it as KeyId"}].filter(({isUsed:t})=>t);return`\
Only where ${n.map(({kind:t})=>t).join(" or ")} is encrypted with a customer-managed key, and not with the service's own, it needs this too, with the key's id (${n.
map(({shownBy:t})=>t).join(", ")}):`}function k(e){return JSON.stringify({Version:"2012-10-17",Statement:e},null,2)}export{j as logPermissions,M as permissionParts,H as reportPermissions};
