const require=process.getBuiltinModule;
import{a as e}from"./lease-runtime.js";var s=e((n,o)=>{o.exports=process.getBuiltinModule("node:async_hooks")});export default s();
