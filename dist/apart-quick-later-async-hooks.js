const require=process.getBuiltinModule;
import{b as e}from"./apart-runtime.js";var s=e((n,o)=>{o.exports=process.getBuiltinModule("node:async_hooks")});export default s();
