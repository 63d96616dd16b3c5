const require=process.getBuiltinModule;
var o=[["cn-","aws-cn"],["us-gov-","aws-us-gov"],["us-iso-","aws-iso"],["us-isob-","aws-iso-b"],["eu-isoe-","aws-iso-e"],["us-isof-","aws-iso-f"],["eusc-","aws-\
eusc"]];function r(e){return o.find(([n])=>e.startsWith(n))?.[1]??"aws"}function i({role:e,chain:n}){return n.at(-1)??e}export{o as a,r as b,i as c};
