const require=process.getBuiltinModule;
import{a as e}from"./chunk-PKWSJK2F.js";var s=e((n,o)=>{o.exports=process.getBuiltinModule("node:async_hooks")});export default s();
