const require=process.getBuiltinModule;
import{f as c,g as l,h as f,i as y}from"./lease-domain-in-parallel.js";import"./lease-domain-requests-request.js";import"./lease-domain-failure.js";import"./lease-runtime.js";function g(e,o=[]){return{Effect:"Allow",Action:P(o),Resource:e.arn}}function P(e){return e.length>0?["sts:AssumeRole",...e]:"sts:AssumeRole"}function S(e,o,s){return{role:e,statements:[g(o,s)],keys:[]}}async function h(e,o,s){let a=y(e,o).map(t=>c(t.queries)),m=await Promise.all([...c(e).keys()].map(t=>t.permissionsToRead(a.flatMap(u=>{let i=u.get(t);return i?
[i]:[]}),o,s(t))));return{role:o,statements:m.flatMap(({statements:t})=>t),keys:m.flatMap(({keys:t})=>t)}}async function _({identity:e,requests:o,regions:s,checkRotation:a,jobSummary:m},t,{runner:u}){if(!e)return;let i=[e.role,...e.chain],p=f(e),q={region:s[0],accountId:p.
accountId},v=({name:n})=>a?t?.filter(({request:r})=>r.reference.source===n).map(({secret:r})=>r):void 0,d=[...i.slice(1).map((n,r)=>S(i[r]??n,n,e.tagging?.actions)),
await h(l(o,q,a),p,v)].flatMap(({role:n,statements:r,keys:w})=>[{title:`The role ${n.name} needs these permissions, and no others:`,policy:R(r)},...w.map(I=>({title:"\
Only where a secret is encrypted with a customer-managed key, and not with Secrets Manager's own, it needs this too, with the key's id (aws secretsmanager descr\
ibe-secret shows it as KmsKeyId):",policy:R([I])}))]);for(let{title:n,policy:r}of d)u.info(`${n}
${r}`);m&&u.summarize([`### \u{1F4CB} Dry run: nothing is leased
`,...d.map(({title:n,policy:r})=>`${n}

\`\`\`json
${r}
\`\`\`
`)].join(`
`))}function R(e){return JSON.stringify({Version:"2012-10-17",Statement:e},null,2)}export{_ as reportPermissions};
