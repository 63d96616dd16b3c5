const require=process.getBuiltinModule;
var i="amazonaws.com",n=[["cn-","aws-cn","amazonaws.com.cn"],["us-gov-","aws-us-gov",i],["us-iso-","aws-iso","c2s.ic.gov"],["us-isob-","aws-iso-b","sc2s.sgov.go\
v"],["eu-isoe-","aws-iso-e","cloud.adc-e.uk"],["us-isof-","aws-iso-f","csp.hci.ic.gov"],["eusc-","aws-eusc","amazonaws.eu"]];function t(s){return n.find(([o])=>s.
startsWith(o))?.[1]??"aws"}function a(s){return n.find(([,o])=>o===s)?.[2]??i}export{n as a,t as b,a as c};
