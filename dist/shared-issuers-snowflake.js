const require=process.getBuiltinModule;
import{e as a}from"./shared-issuers-issuer.js";import{a as n}from"./shared-domain-requests-verification.js";import{d as o}from"./shared-domain-values-json.js";var u={id:"snowflake",name:"Snowflake",form:void 0,usualField:/(?:pat|token|tokenvalue)$/i,host:void 0,request:({value:e})=>({path:"/api/v2/databases?showLimit=\
1",headers:{...a(e),"x-snowflake-authorization-token-type":"PROGRAMMATIC_ACCESS_TOKEN"}}),read:({status:e,json:t})=>t===void 0?{state:"unknown",why:"answered wi\
thout the JSON that it documents"}:n(e===403&&o(t)?200:e),tells:[],cannotTell:"until when it works and what it may do; 401 also where a network policy keeps thi\
s runner out",date:"2026-11-27",source:"https://docs.snowflake.com/en/developer-guide/snowflake-rest-api/authentication"};export{u as snowflake};
