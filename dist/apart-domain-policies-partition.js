const require=process.getBuiltinModule;
var n=[["cn-","aws-cn"],["us-gov-","aws-us-gov"],["us-iso-","aws-iso"],["us-isob-","aws-iso-b"],["eu-isoe-","aws-iso-e"],["us-isof-","aws-iso-f"],["eusc-","aws-\
eusc"]];function r(e){return n.find(([t])=>e.startsWith(t))?.[1]??"aws"}function u(e){return`Add to a permissions policy of ${i(e)}`}function c({role:e}){return e?`The role ${e.name}`:"The identity that was there before this step"}function i({
role:e}){return e?`the role ${e.name}`:"that identity"}function d({reference:e,region:t},{role:o}){return e.kind==="arn"?e:o??{partition:r(t),accountId:"ACCOUNT"}}export{u as a,c as b,i as c,d};
