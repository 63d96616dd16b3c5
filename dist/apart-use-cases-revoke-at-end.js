const require=process.getBuiltinModule;
import{c as r}from"./apart-domain-masks-encodings-encoding.js";var l=10*6e4;function d(i,s){let e=r(i,s).filter(({expiresAt:t})=>t.getTime()>Date.now()-l);return async(t,a)=>{if(e.length===0)return;let n=await a(e.map(({token:f})=>f)),
o=e.length-n;if(o>0&&t.info(`Revoked at GitHub: ${o===1?"one token":`${o} tokens`}.`),n===0)return;let k=e[0]?.expiresAt.toISOString(),c=n===1?"One token":`${n}\
 tokens`;t.warning(`${c} could not be revoked: GitHub did not take it back. The last one ends at ${k}.`)}}export{d as a};
