const require=process.getBuiltinModule;
import{a as p}from"./apart-adapters-connections.js";import"./apart-domain-error.js";import"./apart-domain-failure.js";var d=process.getBuiltinModule("node:http");var g=d;var x=t=>process.getBuiltinModule("node:https")[t];var u=new Proxy({},{get:(t,o)=>x(o)});var v=8e3;async function R(t,o){let s=(o.GITHUB_API_URL||"https://api.github.com").replace(/\/+$/,""),n=new URL(`${s}/installation/token`),e=new p(o),c=AbortSignal.
timeout(v);try{return(await Promise.all(t.map(r=>m(n,r,{connections:e,signal:c})))).filter(r=>!r).length}finally{e.close()}}async function m(t,o,s){for(let n=1;n<=
2;n++){let e=await S(t,o,s).catch(()=>0);if(e===204||e===401)return!0;if(e!==0&&e<500)return!1}return!1}function S(t,o,{connections:s,signal:n}){let e=t.protocol===
"http:",c=e?s.http:s.https;return new Promise((i,r)=>{let a=(e?g:u).request(t,{method:"DELETE",agent:c,signal:n},l=>{l.resume(),i(l.statusCode??0)});a.setHeader(
"authorization",`token ${o}`),a.setHeader("user-agent","secret-lease"),a.setHeader("accept","application/vnd.github+json"),a.on("error",r).end()})}export{R as revokeTokens};
