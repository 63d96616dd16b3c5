const require=process.getBuiltinModule;
import{b as c}from"./apart-domain-policies-partition.js";var d=20;function a(e){let t=e.some(({reference:n})=>n.kind==="prefix"),r=e.filter(({unread:n})=>!n);return{values:r.length>0,listing:t,batching:r.length>0&&(t||
r.filter(({single:n})=>!n).length>1),describing:e.some(({described:n})=>n),removing:e.some(({removable:n})=>n)}}function f({reference:e,described:t,unread:r}){return[
e.kind==="prefix"&&"list",t&&"describe",!r&&"read"].join(" ")}function p(e,t){let r={...a([e]),batching:!0},n=l(e,t).reduce((s,m)=>s+m.length+3,0),o=i([],r,e.region,
t);return{shared:JSON.stringify(o).length-2,own:n}}function y(e,t){let r=e.flatMap(n=>l(n,t));return i(r,a(e),e[0]?.region??"",t)}function i(e,t,r,{partition:n}){
let o=[...t.values?["secretsmanager:GetSecretValue"]:[],...t.describing?["secretsmanager:DescribeSecret"]:[],...t.removing?["secretsmanager:DeleteSecret","secre\
tsmanager:RestoreSecret"]:[]],s=[...t.batching?["secretsmanager:BatchGetSecretValue"]:[],...t.listing?["secretsmanager:ListSecrets"]:[]];return[{Effect:"Allow",
Action:o.length===1?o[0]??"":o,Resource:e},...s.length>0?[{Effect:"Allow",Action:s,Resource:"*"}]:[],...t.values?[{Effect:"Allow",Action:"kms:Decrypt",Resource:"\
*",Condition:u(r,n)}]:[]]}function u(e,t){return c("secretsmanager",e,t)}function l({reference:e,region:t},r){let n=o=>`arn:${r.partition}:secretsmanager:${t}:${r.
accountId}:secret:${o}`;switch(e.kind){case"name":return[n(`${e.name}-??????`)];case"prefix":return[n(`${e.prefix}*`)];case"arn":return[/-[A-Za-z0-9]{6}$/.test(
e.name)?e.arn:`${e.arn}-??????`]}}export{d as a,a as b,f as c,p as d,y as e,u as f,l as g};
