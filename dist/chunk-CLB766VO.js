const require=process.getBuiltinModule;
import{b as t}from"./chunk-F5TAUP7J.js";var o=t((p,e)=>{e.exports=process.getBuiltinModule("node:http")});export default o();
