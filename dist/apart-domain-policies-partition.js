const require=process.getBuiltinModule;
var n="amazonaws.com",o=[["cn-","aws-cn","amazonaws.com.cn"],["us-gov-","aws-us-gov",n],["us-iso-","aws-iso","c2s.ic.gov"],["us-isob-","aws-iso-b","sc2s.sgov.go\
v"],["eu-isoe-","aws-iso-e","cloud.adc-e.uk"],["us-isof-","aws-iso-f","csp.hci.ic.gov"],["eusc-","aws-eusc","amazonaws.eu"]];function a(s){return o.find(([i])=>s.
startsWith(i))?.[1]??"aws"}function r(s){return o.find(([,i])=>i===s)?.[2]??n}function u(s,i,t){return{StringEquals:{"kms:ViaService":`${s}.${i}.${r(t)}`}}}export{a,u as b};
