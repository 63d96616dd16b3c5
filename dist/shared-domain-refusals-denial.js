const require=process.getBuiltinModule;
var o=["identity-based policy","session policy","resource-based policy","permissions boundary","service control policy","resource control policy","VPC endpoint \
policy"];function t(e){return{by:o.find(i=>e.says(new RegExp(`(because no|explicit deny in an?) ${i}`,"i"))),isExplicit:e.says(/explicit deny/i)}}function r({by:e,
isExplicit:n},i){return n?`a Deny in ${e?`the ${e}`:"some policy"} forbids ${i}`:e?`no ${e} allows ${i}`:`${i} is not allowed`}function s({by:e}){return`Look fo\
r the Deny in ${e?`the ${e}`:"the policies of the role, the resource and the organisation"}, and at its conditions (network, tags, principal): no Allow outweigh\
s it.`}export{t as a,r as b,s as c};
