const require=process.getBuiltinModule;
import{f as p,g as f,h as l,i as y}from"./lease-domain-in-parallel.js";import"./lease-domain-requests-request.js";import"./lease-domain-failure.js";import"./lease-runtime.js";function S(e){return{Effect:"Allow",Action:"sts:AssumeRole",Resource:e.arn}}function g(e,o){return{role:e,statements:[S(o)],keys:[]}}async function h(e,o,u){let i=y(e,o).map(t=>p(t.queries)),a=await Promise.all([...p(e).keys()].map(t=>t.permissionsToRead(i.flatMap(m=>{let s=m.get(t);return s?
[s]:[]}),o,u(t))));return{role:o,statements:a.flatMap(({statements:t})=>t),keys:a.flatMap(({keys:t})=>t)}}async function L({identity:e,requests:o,regions:u,checkRotation:i,jobSummary:a},t,{runner:m}){if(!e)return;let s=[e.role,...e.chain],c=l(e),q={region:u[0],accountId:c.
accountId},v=({name:n})=>i?t?.filter(({request:r})=>r.reference.source===n).map(({secret:r})=>r):void 0,d=[...s.slice(1).map((n,r)=>g(s[r]??n,n)),await h(f(o,q,
i),c,v)].flatMap(({role:n,statements:r,keys:w})=>[{title:`The role ${n.name} needs these permissions, and no others:`,policy:R(r)},...w.map(I=>({title:"Only whe\
re a secret is encrypted with a customer-managed key, and not with Secrets Manager's own, it needs this too, with the key's id (aws secretsmanager describe-secr\
et shows it as KmsKeyId):",policy:R([I])}))]);for(let{title:n,policy:r}of d)m.info(`${n}
${r}`);a&&m.summarize([`### \u{1F4CB} Dry run: nothing is leased
`,...d.map(({title:n,policy:r})=>`${n}

\`\`\`json
${r}
\`\`\`
`)].join(`
`))}function R(e){return JSON.stringify({Version:"2012-10-17",Statement:e},null,2)}export{L as reportPermissions};
