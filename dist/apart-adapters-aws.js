const require=process.getBuiltinModule;
import{a as u}from"./apart-smithy-node-http-handler-build-abort-error.js";import{d as l,e as p,f}from"./apart-adapters-connections.js";import{a as i}from"./apart-domain-failure.js";function E(n,e){let{endpoint:t,connections:r}=e;return{...m(n,e),requestHandler:new d(e,{httpAgent:r.http,httpsAgent:t?.startsWith("http:")?r.http:r.https,connectionTimeout:5e3})}}
function m(n,{endpoint:e,useFips:t,useDualstack:r,clock:s}){return{region:n,...e!==void 0&&{endpoint:e.replaceAll("{region}",n)},useFipsEndpoint:e===void 0&&t,useDualstackEndpoint:e===
void 0&&r,maxAttempts:1,retryMode:"standard",authSchemePreference:[],userAgentAppId:"",disableClockSkewCorrection:!1,systemClockOffset:s.offset,customUserAgent:[
["secret-lease"]],streamCollector:l}}function C(n,e){let t={statusCode:200,headers:{},body:Buffer.from(e)};return{...m("us-east-1",{...n,endpoint:void 0}),credentials:{
accessKeyId:"warm-up",secretAccessKey:"warm-up",sessionToken:"warm-up"},requestHandler:{handle:async()=>({response:t})}}}function A(n,e,{useFips:t,useDualstack:r}){
let s={Region:e,UseFIPS:t,UseDualStack:r};return n.config.endpointProvider(s).url}var d=class extends u{#e;host;constructor(e,t){super(t),this.#e=e}async handle(...e){
let{clock:t,connections:r}=this.#e,[{protocol:s,hostname:a,port:o=""}]=e;this.host=o===""?a:`${a}:${o}`;let c=await r.resending({protocol:s,hostname:a,port:o},()=>super.
handle(...e));return t.observe(c.response.headers.date),c}};function O({config:n}){return n.requestHandler instanceof d?n.requestHandler.host:void 0}async function P(n,e,t){
try{return await t()}catch(r){throw y(n,r,e.clock)}}function k({code:n}){return["ENOENT","EACCES","EPERM","EISDIR","ENOTDIR","ERR_INVALID_CHAR"].includes(String(
n))}function g({Code:n,name:e="",message:t=""}){return n!==void 0||!(/^Unknown(?:Error)?$/.test(e)||/parse error|Deserialization/.test(t))}function y(n,e,t){let r=e.
$response?.headers??{},s=e.$metadata?.httpStatusCode,a=e.code==="ECONNRESET"||e.code==="EPIPE";if(e.name==="AbortError"||e.name==="TimeoutError"&&!a)return new i(
n,{kind:"timeout"});if(e.name?.includes("Credential"))return new i(n,{kind:"answer",code:e.name});if(s===void 0&&k(e))return new i(n,{kind:"answer",code:"Creden\
tialsError"});if(s===void 0)return p(n,e);let o=g(e);return e.name==="SyntaxError"||s<400||!o&&s<500&&s!==429?new i(n,{kind:"garbage",status:s}):new i(n,{kind:"\
answer",code:o?e.Code??e.name:void 0,status:s,retryAfter:f(r["retry-after"],t.now()),words:e.message})}var b=n=>{let e;return async t=>(e??=(await import("./default-chain.js")).defaultProvider(n),e(t))};export{b as a,E as b,C as c,A as d,O as e,P as f};
