const require=process.getBuiltinModule;
import{a as t}from"./chunk-TMYMC6RH.js";var o=t((p,e)=>{e.exports=process.getBuiltinModule("node:http")});export default o();
