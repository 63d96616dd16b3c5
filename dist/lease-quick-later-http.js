const require=process.getBuiltinModule;
import{a as t}from"./lease-runtime.js";var o=t((p,e)=>{e.exports=process.getBuiltinModule("node:http")});export default o();
