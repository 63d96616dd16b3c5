const require=process.getBuiltinModule;
import{a as t}from"./chunk-PKWSJK2F.js";var o=t((p,e)=>{e.exports=process.getBuiltinModule("node:http")});export default o();
