const require=process.getBuiltinModule;
import{b as i}from"./shared-domain-requests-role.js";async function a(r,o=process.stdout){o.cork();let s=new Promise((e,n)=>{p(o,()=>{for(let t of r)for(let c of d(t))i(c)}),o.write("",t=>t?n(t):e())});o.uncork(),
await s}var f=process.env.ACT==="true";function d(r){return/^[\x00-\x7f]/.test(r)?[r]:f?[`
${r}`,r]:[`
${r}`]}function p(r,o){let{stdout:s}=process,{write:e}=s;r!==s&&(s.write=r.write.bind(r));try{o()}finally{r!==s&&(s.write=e)}}export{a};
