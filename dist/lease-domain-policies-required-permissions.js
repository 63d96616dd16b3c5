const require=process.getBuiltinModule;
import{a as f,e as l,f as y,g,h}from"./lease-adapters-attempts.js";import"./lease-adapters-connections.js";function S(e,t=[]){return{Effect:"Allow",Action:A(t),Resource:e.arn}}function A(e){return e.length>0?["sts:AssumeRole",...e]:"sts:AssumeRole"}function R(e,t,n){return{role:e,statements:[S(t,n)],keys:[]}}async function P(e,t,n){let o=h(e,t).map(r=>l(r.queries)),s=await Promise.all([...l(e).keys()].map(r=>r.permissionsToRead(o.flatMap(u=>{let d=u.get(r);return d?
[d]:[]}),t,n(r))));return{role:t,statements:s.flatMap(({statements:r})=>r),keys:s.flatMap(({keys:r})=>r)}}async function N({identity:e,requests:t,regions:n,checkRotation:o,jobSummary:s},r,{runner:u}){if(!e)return;let d=[e.role,...e.chain],c=g(e),w={region:n[0],accountId:c.
accountId},q=(i,{name:a})=>o?r?.filter(({request:m})=>m.reference.source===a&&(m.role??c).arn===i.arn).map(({secret:m})=>m):void 0,x=y(t,w,o),p=Map.groupBy(x,({
role:i=c})=>i.arn);t.length===0&&p.set(c.arn,[]);let $=[...p.values()].map(i=>{let a=i[0]?.role??c;return P(i,a,m=>q(a,m))}),O=[...d.slice(1).map((i,a)=>R(d[a]??
i,i,e.tagging?.actions)),...await Promise.all($)],b=s?`### \u{1F4CB} Dry run: nothing is leased
`:void 0;T(k(O,p.size>1),b,{runner:u})}function k(e,t=!1){return e.flatMap(({role:n,statements:o,keys:s})=>[{title:`The role ${n.name}${t?` of ${n.accountId}`:""}\
 needs these permissions, and no others:`,policy:I(v(o))},...s.length>0?[{title:C(s),policy:I(v(s))}]:[]])}function v(e){return f(e.map(t=>({addTo:"",statement:t}))).
map(({statement:t})=>t)}function T(e,t,{runner:n}){for(let{title:s,policy:r}of e)n.info(`${s}
${r}`);if(t===void 0)return;let o=e.map(({title:s,policy:r})=>`${s}

\`\`\`json
${r}
\`\`\`
`);n.summarize([t,...o].join(`
`))}function C(e){let t=JSON.stringify(e),n=[{kind:"a secret",isUsed:t.includes('"secretsmanager.')||!t.includes('"ssm.'),shownBy:"aws secretsmanager describe-s\
ecret shows it as KmsKeyId"},{kind:"a parameter",isUsed:t.includes('"ssm.'),shownBy:"aws ssm describe-parameters shows it as KeyId"}].filter(({isUsed:o})=>o);return`\
Only where ${n.map(({kind:o})=>o).join(" or ")} is encrypted with a customer-managed key, and not with the service's own, it needs this too, with the key's id (${n.
map(({shownBy:o})=>o).join(", ")}):`}function I(e){return JSON.stringify({Version:"2012-10-17",Statement:e},null,2)}export{T as logPermissions,k as permissionParts,N as reportPermissions};
