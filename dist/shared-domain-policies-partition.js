const require=process.getBuiltinModule;
function r(s,i,n){return{StringEquals:{"kms:ViaService":`${s}.${i}.${o(n)}`}}}function o(s){return{"aws-cn":"amazonaws.com.cn","aws-iso":"c2s.ic.gov","aws-iso-b":"\
sc2s.sgov.gov","aws-iso-e":"cloud.adc-e.uk","aws-iso-f":"csp.hci.ic.gov","aws-eusc":"amazonaws.eu"}[s]??"amazonaws.com"}var a=[["cn-","aws-cn"],["us-gov-","aws-us-gov"],["us-iso-","aws-iso"],["us-isob-","aws-iso-b"],["eu-isoe-","aws-iso-e"],["us-isof-","aws-iso-f"],["eusc-","aws-\
eusc"]];function e(s){return a.find(([i])=>s.startsWith(i))?.[1]??"aws"}export{e as a,r as b};
