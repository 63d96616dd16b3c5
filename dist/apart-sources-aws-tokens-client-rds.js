const require=process.getBuiltinModule;
import{a as p}from"./apart-smithy-signature-v4-HeaderFormatter.js";import"./apart-smithy-core-client-index.js";import"./apart-smithy-core-protocols-ConfigurableSerdeContext.js";import"./apart-smithy-core-schema-TypeRegistry.js";import{a as y}from"./apart-domain-failure.js";
var s=t=>process.getBuiltinModule("node:crypto")[t],f=t=>new Proxy(function(){},{apply:(e,r,o)=>s(t)(...o),construct:(e,r,o)=>Reflect.construct(s(t),r,o),get:(e,r)=>s(
t)[r]}),C=new Proxy({},{get:(t,e)=>s(e)});var l=f("createHash");var x=f("createHmac");var g=900,U=({region:t,keys:e},{settings:r})=>({async token({host:o,port:n,user:d}){if(!e)throw new y("GetAuthorizationToken",{kind:"answer",code:"CredentialsEr\
ror"});let m=new p({service:"rds-db",region:t,credentials:e,sha256:c}),a=r.clock.now(),{query:u={}}=await m.presign({method:"GET",protocol:"https:",hostname:o,port:n,
path:"/",headers:{host:`${o}:${n}`},query:{Action:"connect",DBUser:d}},{expiresIn:g,signingDate:new Date(a)}),h=Object.entries(u).map(([H,S])=>`${H}=${D(String(
S))}`),i=Math.min(a+g*1e3,e.expiration.getTime());return{value:`${o}:${n}/?${h.join("&")}`,expiresAt:new Date(i),life:i-a}}}),K=()=>{throw new Error("Nobody is \
asked for the tokens of databases.")};function D(t){return encodeURIComponent(t).replace(/[!'()*]/g,e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`)}var c=class{#e;constructor(e){
let r=typeof e=="string"||e===void 0?e:Buffer.from(e);this.#e=r===void 0?l("sha256"):x("sha256",r)}update(e){this.#e.update(typeof e=="string"?e:Buffer.from(e))}async digest(){
return this.#e.digest()}reset(){}};export{U as openClient,K as serviceUrl};
