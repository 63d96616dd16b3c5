const require=process.getBuiltinModule;
import{b as t}from"./shared-runtime.js";var o=t((p,e)=>{e.exports=process.getBuiltinModule("node:http")});export default o();
