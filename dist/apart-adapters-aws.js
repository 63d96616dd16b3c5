const require=process.getBuiltinModule;
import{a as u}from"./apart-smithy-node-http-handler-build-abort-error.js";import{d as l,e as p}from"./apart-adapters-connections.js";import{a}from"./apart-domain-failure.js";function f(n,e){let{endpoint:t,useFips:s,useDualstack:r,connections:o,clock:i}=e;return{region:n,...t!==void 0&&{endpoint:t.replaceAll("{region}",n)},useFipsEndpoint:t===
void 0&&s,useDualstackEndpoint:t===void 0&&r,maxAttempts:1,retryMode:"standard",authSchemePreference:[],userAgentAppId:"",disableClockSkewCorrection:!1,systemClockOffset:i.
offset,customUserAgent:[["secret-lease"]],requestHandler:new d(e,{httpAgent:o.http,httpsAgent:o.https,connectionTimeout:5e3})}}function h(n,e){let t={statusCode:200,
headers:{},body:Buffer.from(e)};return{...f("us-east-1",{...n,endpoint:void 0}),credentials:{accessKeyId:"warm-up",secretAccessKey:"warm-up",sessionToken:"warm-\
up"},requestHandler:{handle:async()=>({response:t})}}}function S(n,e,{useFips:t,useDualstack:s}){let r={Region:e,UseFIPS:t,UseDualStack:s};return n.config.endpointProvider(
r).url}var d=class extends u{#e;host;constructor(e,t){super(t),this.#e=e}async handle(...e){let{clock:t,connections:s}=this.#e,[{protocol:r,hostname:o,port:i=""}]=e;
this.host=i===""?o:`${o}:${i}`;let c=await s.resending({protocol:r,hostname:o,port:i},()=>super.handle(...e));return t.observe(c.response.headers.date),c}};function A({
config:n}){return n.requestHandler instanceof d?n.requestHandler.host:void 0}async function E(n,e,t){try{return await t()}catch(s){throw k(n,s,e.clock)}}function m({
code:n}){return["ENOENT","EACCES","EPERM","EISDIR","ENOTDIR","ERR_INVALID_CHAR"].includes(String(n))}function k(n,e,t){let s=e.$response?.headers??{},r=e.$metadata?.
httpStatusCode;return e.name==="TimeoutError"||e.name==="AbortError"?new a(n,{kind:"timeout"}):e.name?.includes("Credential")?new a(n,{kind:"answer",code:e.name}):
r===void 0&&m(e)?new a(n,{kind:"answer",code:"CredentialsError"}):r===void 0?l(n,e):e.name==="SyntaxError"||r<400?new a(n,{kind:"garbage",status:r}):new a(n,{kind:"\
answer",code:e.Code??e.name,status:r,retryAfter:p(s["retry-after"],t.now()),words:e.message})}var O=n=>{let e;return async t=>(e??=(await import("./default-chain.js")).defaultProvider(n),e(t))};export{O as a,f as b,h as c,S as d,A as e,E as f};
