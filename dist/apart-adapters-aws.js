const require=process.getBuiltinModule;
import{a as l}from"./apart-smithy-node-http-handler-build-abort-error.js";import{d as p,e as f,f as m}from"./apart-adapters-connections.js";import{a as i}from"./apart-domain-failure.js";function A(n,e){let{endpoint:t,connections:s}=e;return{...w(n,e),requestHandler:new a(e,{httpAgent:s.http,httpsAgent:t?.startsWith("http:")?s.http:s.https,connectionTimeout:5e3})}}
function w(n,{endpoint:e,useFips:t,useDualstack:s,clock:r}){return{region:n,...e!==void 0&&{endpoint:e.replaceAll("{region}",n)},useFipsEndpoint:e===void 0&&t,useDualstackEndpoint:e===
void 0&&s,maxAttempts:1,retryMode:"standard",authSchemePreference:[],userAgentAppId:"",disableClockSkewCorrection:!1,systemClockOffset:r.offset,customUserAgent:[
["secret-lease"]],streamCollector:p}}function O(n,e){let t={statusCode:200,headers:{},body:Buffer.from(e)};return{...w("us-east-1",{...n,endpoint:void 0}),credentials:{
accessKeyId:"warm-up",secretAccessKey:"warm-up",sessionToken:"warm-up"},requestHandler:{handle:async()=>({response:t})}}}function P(n,e,{useFips:t,useDualstack:s}){
let r={Region:e,UseFIPS:t,UseDualStack:s};return n.config.endpointProvider(r).url}var a=class extends l{#e;host;constructor(e,t){super(t),this.#e=e}async handle(...e){
let{clock:t,connections:s,wait:r}=this.#e,[{protocol:d,hostname:o,port:c=""}]=e;this.host=c===""?o:`${o}:${c}`;let y=s.resending({protocol:d,hostname:o,port:c},
()=>super.handle(...e));r?.begin();let u=await y;return r?.end(),t.observe(u.response.headers),u}};function R({config:n}){return n.requestHandler instanceof a?n.
requestHandler.host:void 0}async function b(n,e,t){try{return await t()}catch(s){throw h(n,s,e.clock)}}function k({code:n}){return["ENOENT","EACCES","EPERM","EI\
SDIR","ENOTDIR","ERR_INVALID_CHAR"].includes(String(n))}function g({Code:n,name:e="",message:t=""}){return n!==void 0||!(/^Unknown(?:Error)?$/.test(e)||/parse error|Deserialization/.
test(t))}function h(n,e,t){let s=e.$response?.headers??{},r=e.$metadata?.httpStatusCode,d=e.code==="ECONNRESET"||e.code==="EPIPE";if(e.name==="AbortError"||e.name===
"TimeoutError"&&!d)return new i(n,{kind:"timeout"});if(e.name?.includes("Credential"))return new i(n,{kind:"answer",code:e.name});if(r===void 0&&k(e))return new i(
n,{kind:"answer",code:"CredentialsError"});if(r===void 0)return f(n,e);let o=g(e);return e.name==="SyntaxError"||r<400||!o&&r<500&&r!==429?new i(n,{kind:"garbag\
e",status:r}):new i(n,{kind:"answer",code:o?e.Code??e.name:void 0,status:r,retryAfter:m(s["retry-after"],t.now()),words:e.message})}var U=n=>{let e;return async t=>(e??=(await import("./default-chain.js")).defaultProvider(n),e(t))};export{U as a,A as b,O as c,P as d,R as e,b as f};
