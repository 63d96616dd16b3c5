const require=process.getBuiltinModule;
import{b as i}from"./shared-domain-requests-role.js";async function m(t){process.stdout.cork();let o=new Promise((s,n)=>{for(let r of t)for(let e of c(r))i(e);process.stdout.write("",r=>r?n(r):s())});process.stdout.
uncork(),await o}function a(t){let o=[],{stdout:s}=process,{write:n}=s;s.write=r=>o.push(String(r))>0;try{for(let r of t)for(let e of c(r))i(e)}finally{s.write=
n}return o}var f=process.env.ACT==="true";function c(t){return/^[\t -~]/.test(t)?[t]:f?[`
${t}`,t]:[`
${t}`]}export{m as a,a as b};
