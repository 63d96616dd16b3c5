const require=process.getBuiltinModule;
import{f as l,g,h as S}from"./lease-domain-in-parallel.js";import{a as y}from"./lease-domain-requests-lease-inputs.js";import"./lease-domain-requests-request.js";import"./lease-domain-failure.js";
import"./lease-runtime.js";function R(e,o=[]){return{Effect:"Allow",Action:b(o),Resource:e.arn}}function b(e){return e.length>0?["sts:AssumeRole",...e]:"sts:AssumeRole"}function h(e,o,i){return{role:e,statements:[R(o,i)],keys:[]}}async function q(e,o,i){let u=S(e,o).map(n=>l(n.queries)),c=await Promise.all([...l(e).keys()].map(n=>n.permissionsToRead(u.flatMap(p=>{let a=p.get(n);return a?
[a]:[]}),o,i(n))));return{role:o,statements:c.flatMap(({statements:n})=>n),keys:c.flatMap(({keys:n})=>n)}}async function H({identity:e,requests:o,regions:i,checkRotation:u,jobSummary:c},n,{runner:p}){if(!e)return;let a=[e.role,...e.chain],m=y(e),I={region:i[0],accountId:m.
accountId},P=(t,{name:r})=>u?n?.filter(({request:s})=>s.reference.source===r&&(s.role??m).arn===t.arn).map(({secret:s})=>s):void 0,w=g(o,I,u),d=Map.groupBy(w,({
role:t=m})=>t.arn);o.length===0&&d.set(m.arn,[]);let x=[...d.values()].map(t=>{let r=t[0]?.role??m;return q(t,r,s=>P(r,s))}),f=[...a.slice(1).map((t,r)=>h(a[r]??
t,t,e.tagging?.actions)),...await Promise.all(x)].flatMap(({role:t,statements:r,keys:s})=>[{title:`The role ${t.name}${d.size>1?` of ${t.accountId}`:""} needs t\
hese permissions, and no others:`,policy:v(r)},...s.map($=>({title:"Only where a secret is encrypted with a customer-managed key, and not with Secrets Manager's\
 own, it needs this too, with the key's id (aws secretsmanager describe-secret shows it as KmsKeyId):",policy:v([$])}))]);for(let{title:t,policy:r}of f)p.info(`${t}\

${r}`);c&&p.summarize([`### \u{1F4CB} Dry run: nothing is leased
`,...f.map(({title:t,policy:r})=>`${t}

\`\`\`json
${r}
\`\`\`
`)].join(`
`))}function v(e){return JSON.stringify({Version:"2012-10-17",Statement:e},null,2)}export{H as reportPermissions};
