const require=process.getBuiltinModule;
import{a as i}from"./apart-smithy-signature-v4-HeaderFormatter.js";import"./apart-smithy-core-client-index.js";import"./apart-smithy-core-protocols-ConfigurableSerdeContext.js";import"./apart-smithy-core-schema-TypeRegistry.js";import{a as p}from"./apart-domain-failure.js";
var l=s=>{let e=()=>process.getBuiltinModule("node:crypto")[s];return new Proxy(function(){},{apply:(r,t,o)=>e()(...o),construct:(r,t)=>new(e())(...t),get:(r,t)=>e()[t]})};var y=l("createHash");var f=l("createHmac");var x=900,P=({region:s,keys:e},{settings:r})=>({async token({host:t,port:o,user:g}){if(!e)throw new p("GetAuthorizationToken",{kind:"answer",code:"CredentialsEr\
ror"});let d=new i({service:"rds-db",region:s,credentials:e,sha256:a}),n=r.clock.now(),{query:m={}}=await d.presign({method:"GET",protocol:"https:",hostname:t,port:o,
path:"/",headers:{host:`${t}:${o}`},query:{Action:"connect",DBUser:g}},{expiresIn:x,signingDate:new Date(n)}),u=Object.entries(m).map(([h,H])=>`${h}=${S(String(
H))}`),c=Math.min(n+x*1e3,e.expiration.getTime());return{value:`${t}:${o}/?${u.join("&")}`,expiresAt:new Date(c),life:c-n}}}),U=()=>{throw new Error("Nobody is \
asked for the tokens of databases.")};function S(s){return encodeURIComponent(s).replace(/[!'()*]/g,e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`)}var a=class{#e;constructor(e){
let r=typeof e=="string"||e===void 0?e:Buffer.from(e);this.#e=r===void 0?y("sha256"):f("sha256",r)}update(e){this.#e.update(typeof e=="string"?e:Buffer.from(e))}async digest(){
return this.#e.digest()}reset(){}};export{P as openClient,U as serviceUrl};
