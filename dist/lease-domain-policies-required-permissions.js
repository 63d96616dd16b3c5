const require=process.getBuiltinModule;
import{b as f,g as l,h as g,i as S}from"./lease-domain-in-parallel.js";import{a as y}from"./lease-domain-requests-lease-inputs.js";import"./lease-domain-requests-request.js";import"./lease-domain-failure.js";
import"./lease-runtime.js";function R(e,t=[]){return{Effect:"Allow",Action:T(t),Resource:e.arn}}function T(e){return e.length>0?["sts:AssumeRole",...e]:"sts:AssumeRole"}function P(e,t,n){return{role:e,statements:[R(t,n)],keys:[]}}async function h(e,t,n){let i=S(e,t).map(r=>l(r.queries)),o=await Promise.all([...l(e).keys()].map(r=>r.permissionsToRead(i.flatMap(c=>{let u=c.get(r);return u?
[u]:[]}),t,n(r))));return{role:t,statements:o.flatMap(({statements:r})=>r),keys:o.flatMap(({keys:r})=>r)}}async function B({identity:e,requests:t,regions:n,checkRotation:i,jobSummary:o},r,{runner:c}){if(!e)return;let u=[e.role,...e.chain],d=y(e),I={region:n[0],accountId:d.
accountId},x=(s,{name:a})=>i?r?.filter(({request:m})=>m.reference.source===a&&(m.role??d).arn===s.arn).map(({secret:m})=>m):void 0,w=g(t,I,i),p=Map.groupBy(w,({
role:s=d})=>s.arn);t.length===0&&p.set(d.arn,[]);let $=[...p.values()].map(s=>{let a=s[0]?.role??d;return h(s,a,m=>x(a,m))}),b=[...u.slice(1).map((s,a)=>P(u[a]??
s,s,e.tagging?.actions)),...await Promise.all($)],A=o?`### \u{1F4CB} Dry run: nothing is leased
`:void 0;k(O(b,p.size>1),A,{runner:c})}function O(e,t=!1){return e.flatMap(({role:n,statements:i,keys:o})=>[{title:`The role ${n.name}${t?` of ${n.accountId}`:""}\
 needs these permissions, and no others:`,policy:v(q(i))},...q(o).map(r=>({title:"Only where a secret is encrypted with a customer-managed key, and not with Sec\
rets Manager's own, it needs this too, with the key's id (aws secretsmanager describe-secret shows it as KmsKeyId):",policy:v([r])}))])}function q(e){return f(e.
map(t=>({addTo:"",statement:t}))).map(({statement:t})=>t)}function k(e,t,{runner:n}){for(let{title:o,policy:r}of e)n.info(`${o}
${r}`);if(t===void 0)return;let i=e.map(({title:o,policy:r})=>`${o}

\`\`\`json
${r}
\`\`\`
`);n.summarize([t,...i].join(`
`))}function v(e){return JSON.stringify({Version:"2012-10-17",Statement:e},null,2)}export{O as permissionParts,B as reportPermissions,k as tellPermissions};
