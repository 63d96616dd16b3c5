const require=process.getBuiltinModule;
import{a as e}from"./shared-domain-error.js";function d({code:r,message:t,fix:n,statements:o},a){return new e(r,t,{fix:n,statements:o,cause:a})}export{d as a};
