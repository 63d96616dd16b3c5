const require=process.getBuiltinModule;
var o=[["cn-","aws-cn"],["us-gov-","aws-us-gov"],["us-iso-","aws-iso"],["us-isob-","aws-iso-b"],["eu-isoe-","aws-iso-e"],["us-isof-","aws-iso-f"],["eusc-","aws-\
eusc"]];function t(s){return o.find(([i])=>s.startsWith(i))?.[1]??"aws"}export{o as a,t as b};
