const require=process.getBuiltinModule;
import{A as o}from"./shared-domain-requests-lease-inputs.js";function h(t,n){let e=t.find(({role:r})=>r);if(e)throw o("E_REQUEST",e.line,`role= has no meaning here: ${n}.`,{allowed:"the line without role="})}export{h as a};
