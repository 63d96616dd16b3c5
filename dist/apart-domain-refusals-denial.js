const require=process.getBuiltinModule;
import{a as i}from"./apart-domain-error.js";var s=["identity-based policy","session policy","resource-based policy","permissions boundary","service control policy","resource control policy","VPC endpoint \
policy"];function a(e){return{by:s.find(n=>e.says(new RegExp(`(because no|explicit deny in an?) ${n}`,"i"))),isExplicit:e.says(/explicit deny/i)}}function l({by:e,
isExplicit:o},n){return o?`a Deny in ${e?`the ${e}`:"some policy"} forbids ${n}`:e?`no ${e} allows ${n}`:`${n} is not allowed`}function c({by:e}){return`Look fo\
r the Deny in ${e?`the ${e}`:"the policies of the role, the resource and the organisation"}, and at its conditions (network, tags, principal): no Allow outweigh\
s it.`}function y({code:e,message:o,fix:n,statements:t},r){return new i(e,o,{fix:n,statements:t,cause:r})}export{a,l as b,c,y as d};
