const require=process.getBuiltinModule;
import{a as p}from"./apart-adapters-connections.js";import"./apart-domain-error.js";import"./apart-domain-failure.js";var d=process.getBuiltinModule("node:http");var g=d;var x=t=>process.getBuiltinModule("node:https")[t];var u=new Proxy({},{get:(t,o)=>x(o)});var v=8e3;async function R(t,o){let s=(o.GITHUB_API_URL||"https://api.github.com").replace(/\/+$/,""),r=new URL(`${s}/installation/token`),e=new p(o),c=AbortSignal.
timeout(v);try{return(await Promise.all(t.map(n=>S(r,n,{connections:e,signal:c})))).filter(n=>!n).length}finally{e.close()}}async function S(t,o,s){for(let r=1;r<=
2;r++){let e=await m(t,o,s).catch(()=>0);if(e===204||e===401)return!0;if(e!==0&&e<500)return!1}return!1}function m(t,o,{connections:s,signal:r}){let e=t.protocol===
"http:",c=e?s.http:s.https;return new Promise((i,n)=>{let a=(e?g:u).request(t,{method:"DELETE",agent:c,signal:r},l=>{l.resume(),i(l.statusCode??0)});a.setHeader(
"authorization",`token ${o}`),a.setHeader("user-agent","secret-lease"),a.setHeader("accept","application/vnd.github+json"),a.on("error",n).end()})}export{R as revokeTokens};
