const require=process.getBuiltinModule;
function o(s,i,n){return{StringEquals:{"kms:ViaService":`${s}.${i}.${a(n)}`}}}function a(s){return{"aws-cn":"amazonaws.com.cn","aws-iso":"c2s.ic.gov","aws-iso-b":"\
sc2s.sgov.gov","aws-iso-e":"cloud.adc-e.uk","aws-iso-f":"csp.hci.ic.gov","aws-eusc":"amazonaws.eu"}[s]??"amazonaws.com"}export{o as a};
