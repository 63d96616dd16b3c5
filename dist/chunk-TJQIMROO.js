const require=process.getBuiltinModule;
import{a as e}from"./chunk-TMYMC6RH.js";var s=e((n,o)=>{o.exports=process.getBuiltinModule("node:async_hooks")});export default s();
