const require=process.getBuiltinModule;
import{a as u}from"./apart-smithy-node-http-handler-build-abort-error.js";import{d as l,e as p,f}from"./apart-adapters-connections.js";import{a}from"./apart-domain-failure.js";function m(n,e){let{endpoint:t,useFips:s,useDualstack:r,connections:o,clock:i}=e;return{region:n,...t!==void 0&&{endpoint:t.replaceAll("{region}",n)},useFipsEndpoint:t===
void 0&&s,useDualstackEndpoint:t===void 0&&r,maxAttempts:1,retryMode:"standard",authSchemePreference:[],userAgentAppId:"",disableClockSkewCorrection:!1,systemClockOffset:i.
offset,customUserAgent:[["secret-lease"]],streamCollector:l,requestHandler:new d(e,{httpAgent:o.http,httpsAgent:o.https,connectionTimeout:5e3})}}function S(n,e){
let t={statusCode:200,headers:{},body:Buffer.from(e)};return{...m("us-east-1",{...n,endpoint:void 0}),credentials:{accessKeyId:"warm-up",secretAccessKey:"warm-u\
p",sessionToken:"warm-up"},requestHandler:{handle:async()=>({response:t})}}}function C(n,e,{useFips:t,useDualstack:s}){let r={Region:e,UseFIPS:t,UseDualStack:s};
return n.config.endpointProvider(r).url}var d=class extends u{#e;host;constructor(e,t){super(t),this.#e=e}async handle(...e){let{clock:t,connections:s}=this.#e,
[{protocol:r,hostname:o,port:i=""}]=e;this.host=i===""?o:`${o}:${i}`;let c=await s.resending({protocol:r,hostname:o,port:i},()=>super.handle(...e));return t.observe(
c.response.headers.date),c}};function A({config:n}){return n.requestHandler instanceof d?n.requestHandler.host:void 0}async function O(n,e,t){try{return await t()}catch(s){
throw g(n,s,e.clock)}}function k({code:n}){return["ENOENT","EACCES","EPERM","EISDIR","ENOTDIR","ERR_INVALID_CHAR"].includes(String(n))}function y({Code:n,name:e="",
message:t=""}){return n!==void 0||!(/^Unknown(?:Error)?$/.test(e)||/parse error|Deserialization/.test(t))}function g(n,e,t){let s=e.$response?.headers??{},r=e.$metadata?.
httpStatusCode,o=e.code==="ECONNRESET"||e.code==="EPIPE";if(e.name==="AbortError"||e.name==="TimeoutError"&&!o)return new a(n,{kind:"timeout"});if(e.name?.includes(
"Credential"))return new a(n,{kind:"answer",code:e.name});if(r===void 0&&k(e))return new a(n,{kind:"answer",code:"CredentialsError"});if(r===void 0)return p(n,e);
let i=y(e);return e.name==="SyntaxError"||r<400||!i&&r<500&&r!==429?new a(n,{kind:"garbage",status:r}):new a(n,{kind:"answer",code:i?e.Code??e.name:void 0,status:r,
retryAfter:f(s["retry-after"],t.now()),words:e.message})}var R=n=>{let e;return async t=>(e??=(await import("./default-chain.js")).defaultProvider(n),e(t))};export{R as a,m as b,S as c,C as d,A as e,O as f};
