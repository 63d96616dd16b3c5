const require=process.getBuiltinModule;
function t({role:e}){return`Add to a permissions policy of ${e?`the role ${e.name}`:"that identity"}`}var o=[["cn-","aws-cn"],["us-gov-","aws-us-gov"],["us-iso-","aws-iso"],["us-isob-","aws-iso-b"],["eu-isoe-","aws-iso-e"],["us-isof-","aws-iso-f"],["eusc-","aws-\
eusc"]];function n(e){return o.find(([s])=>e.startsWith(s))?.[1]??"aws"}export{t as a,n as b};
