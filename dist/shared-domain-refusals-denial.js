const require=process.getBuiltinModule;
var o=["identity-based policy","session policy","resource-based policy","permissions boundary","service control policy","resource control policy","VPC endpoint \
policy"];function r(e){return{by:o.find(i=>e.says(new RegExp(`(because no|explicit deny in an?) ${i}`,"i"))),isExplicit:e.says(/explicit deny/i),policy:e.denyingPolicy}}
function s({by:e,isExplicit:n},i){return n?`a Deny in ${e?`the ${e}`:"some policy"} forbids ${i}`:e?`no ${e} allows ${i}`:`${i} is not allowed`}function l({by:e,
policy:n},i="the resource-based policy"){return`Look for the Deny in ${e?e==="resource-based policy"?i:`the ${e}`:"the policies of the role, the resource and th\
e organisation"}${n===void 0?"":` (${n})`}, and at its conditions (network, tags, principal): no Allow outweighs it.`}export{r as a,s as b,l as c};
