const require=process.getBuiltinModule;
import{a as l}from"./apart-smithy-node-http-handler-build-abort-error.js";import{d as u,e as p}from"./apart-adapters-connections.js";import{a as i}from"./apart-domain-failure.js";function h(n,e){let{endpoint:t,useFips:o,useDualstack:r,connections:s,clock:a}=e;return{region:n,...t!==void 0&&{endpoint:t.replaceAll("{region}",n)},useFipsEndpoint:t===
void 0&&o,useDualstackEndpoint:t===void 0&&r,maxAttempts:1,retryMode:"standard",authSchemePreference:[],userAgentAppId:"",disableClockSkewCorrection:!1,systemClockOffset:a.
offset,customUserAgent:[["secret-lease"]],requestHandler:new d(e,{httpAgent:s.http,httpsAgent:s.https,connectionTimeout:5e3})}}function w(n,e,{useFips:t,useDualstack:o}){
let r={Region:e,UseFIPS:t,UseDualStack:o};return n.config.endpointProvider(r).url}var d=class extends l{#e;host;constructor(e,t){super(t),this.#e=e}async handle(...e){
let{clock:t,connections:o}=this.#e,[{protocol:r,hostname:s,port:a=""}]=e;this.host=a===""?s:`${s}:${a}`;let c=await o.resending({protocol:r,hostname:s,port:a},()=>super.
handle(...e));return t.observe(c.response.headers.date),c}};function S({config:n}){return n.requestHandler instanceof d?n.requestHandler.host:void 0}async function E(n,e,t){
try{return await t()}catch(o){throw m(n,o,e.clock)}}function f({code:n}){return["ENOENT","EACCES","EPERM","EISDIR","ENOTDIR","ERR_INVALID_CHAR"].includes(String(
n))}function m(n,e,t){let o=e.$response?.headers??{},r=e.$metadata?.httpStatusCode;return e.name==="TimeoutError"||e.name==="AbortError"?new i(n,{kind:"timeout"}):
e.name?.includes("Credential")?new i(n,{kind:"answer",code:e.name}):r===void 0&&f(e)?new i(n,{kind:"answer",code:"CredentialsError"}):r===void 0?u(n,e):e.name===
"SyntaxError"||r<400?new i(n,{kind:"garbage",status:r}):new i(n,{kind:"answer",code:e.Code??e.name,status:r,retryAfter:p(o["retry-after"],t.now()),words:e.message})}var C=n=>{let e;return async t=>(e??=(await import("./default-chain.js")).defaultProvider(n),e(t))};export{C as a,h as b,w as c,S as d,E as e};
