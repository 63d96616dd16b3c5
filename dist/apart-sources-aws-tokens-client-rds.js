const require=process.getBuiltinModule;
import{a as i}from"./apart-smithy-signature-v4-HeaderFormatter.js";import"./apart-smithy-core-client-index.js";import"./apart-smithy-core-protocols-ConfigurableSerdeContext.js";import"./apart-smithy-core-schema-TypeRegistry.js";import{a as p}from"./apart-domain-failure.js";
var l=t=>process.getBuiltinModule("node:crypto")[t],y=t=>{let e=()=>l(t);return new Proxy(function(){},{apply:(o,r,s)=>e()(...s),construct:(o,r,s)=>Reflect.construct(
e(),r,s),get:(o,r)=>e()[r]})},v=new Proxy({},{get:(t,e)=>l(e)});var f=y("createHash");var x=y("createHmac");var g=900,U=({region:t,keys:e},{settings:o})=>({async token({host:r,port:s,user:d}){if(!e)throw new p("GetAuthorizationToken",{kind:"answer",code:"CredentialsEr\
ror"});let m=new i({service:"rds-db",region:t,credentials:e,sha256:a}),n=o.clock.now(),{query:u={}}=await m.presign({method:"GET",protocol:"https:",hostname:r,port:s,
path:"/",headers:{host:`${r}:${s}`},query:{Action:"connect",DBUser:d}},{expiresIn:g,signingDate:new Date(n)}),h=Object.entries(u).map(([H,S])=>`${H}=${D(String(
S))}`),c=Math.min(n+g*1e3,e.expiration.getTime());return{value:`${r}:${s}/?${h.join("&")}`,expiresAt:new Date(c),life:c-n}}}),K=()=>{throw new Error("Nobody is \
asked for the tokens of databases.")};function D(t){return encodeURIComponent(t).replace(/[!'()*]/g,e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`)}var a=class{#e;constructor(e){
let o=typeof e=="string"||e===void 0?e:Buffer.from(e);this.#e=o===void 0?f("sha256"):x("sha256",o)}update(e){this.#e.update(typeof e=="string"?e:Buffer.from(e))}async digest(){
return this.#e.digest()}reset(){}};export{U as openClient,K as serviceUrl};
