const require=process.getBuiltinModule;
var t={github:async()=>(await import("./apart-issuers-github.js")).github,npm:async()=>(await import("./apart-issuers-npm.js")).npm},r=Object.keys(t);function o(s){
return Object.hasOwn(t,s)}async function n(s){return(await Promise.all(r.map(e=>t[e]()))).find(({form:e})=>e?.test(s))}var u="SECRET_LEASE_ISSUERS_URL";export{t as a,r as b,o as c,n as d,u as e};
