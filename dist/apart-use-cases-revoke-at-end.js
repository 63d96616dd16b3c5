const require=process.getBuiltinModule;
import{c as r}from"./apart-domain-masks-encodings-binary.js";function f(i,s){let e=r(i,s);return async(o,k)=>{if(e.length===0)return;let t=await k(e.map(({token:p})=>p)),n=e.length-t;if(n>0&&o.info(`Revoked at GitHub: ${n===
1?"one token":`${n} tokens`}.`),t===0)return;let a=e[0]?.expiresAt.toISOString(),c=t===1?"One token":`${t} tokens`;o.warning(`${c} could not be revoked: GitHub \
did not take it back. The last one ends at ${a}.`)}}export{f as a};
