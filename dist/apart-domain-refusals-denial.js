const require=process.getBuiltinModule;
import{a as r}from"./apart-domain-error.js";var s=["identity-based policy","session policy","resource-based policy","permissions boundary","service control policy","resource control policy","VPC endpoint \
policy"];function a(e){return{by:s.find(n=>e.says(new RegExp(`(because no|explicit deny in an?) ${n}`,"i"))),isExplicit:e.says(/explicit deny/i),policy:e.denyingPolicy}}
function l({by:e,isExplicit:o},n){return o?`a Deny in ${e?`the ${e}`:"some policy"} forbids ${n}`:e?`no ${e} allows ${n}`:`${n} is not allowed`}function d({by:e,
policy:o},n="the resource-based policy"){return`Look for the Deny in ${e?e==="resource-based policy"?n:`the ${e}`:"the policies of the role, the resource and th\
e organisation"}${o===void 0?"":` (${o})`}, and at its conditions (network, tags, principal): no Allow outweighs it.`}function y({code:e,message:o,fix:n,statements:i},t){return new r(e,o,{fix:n,statements:i,cause:t})}export{a,l as b,d as c,y as d};
