const require=process.getBuiltinModule;
import{f as p,g as f,h as l,i as y}from"./chunk-YNENDFFA.js";import"./chunk-O3OCWMBT.js";import"./chunk-5LG7MJUO.js";import"./chunk-PKWSJK2F.js";function S(e){return{Effect:"Allow",Action:"sts:AssumeRole",Resource:e.arn}}function g(e,n){return{role:e,statements:[S(n)],keys:[]}}async function R(e,n,u){let i=y(e,n).map(t=>p(t.queries)),a=await Promise.all([...p(e).keys()].map(t=>t.permissionsToRead(i.flatMap(m=>{let s=m.get(t);return s?[s]:[]}),n,u(t))));return{role:n,statements:a.flatMap(({statements:t})=>t),keys:a.flatMap(({keys:t})=>t)}}async function L({identity:e,requests:n,regions:u,checkRotation:i,jobSummary:a},t,{runner:m}){if(!e)return;let s=[e.role,...e.chain],c=l(e),q={region:u[0],accountId:c.accountId},v=({name:o})=>i?t?.filter(({request:r})=>r.reference.source===o).map(({secret:r})=>r):void 0,d=[...s.slice(1).map((o,r)=>g(s[r]??o,o)),await R(f(n,q,i),c,v)].flatMap(({role:o,statements:r,keys:w})=>[{title:`The role ${o.name} needs these permissions, and no others:`,policy:h(r)},...w.map(I=>({title:"Only where a secret is encrypted with a customer-managed key, and not with Secrets Manager's own, it needs this too, with the key's id (aws secretsmanager describe-secret shows it as KmsKeyId):",policy:h([I])}))]);for(let{title:o,policy:r}of d)m.info(`${o}
${r}`);a&&m.summarize(d.map(({title:o,policy:r})=>`${o}

\`\`\`json
${r}
\`\`\`
`).join(`
`))}function h(e){return JSON.stringify({Version:"2012-10-17",Statement:e},null,2)}export{L as reportPermissions};
