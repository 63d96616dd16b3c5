const require=process.getBuiltinModule;
import{c as r}from"./shared-domain-policies-partition.js";function s(i,n,e){return{StringEquals:{"kms:ViaService":`${i}.${n}.${r(e)}`}}}export{s as a};
