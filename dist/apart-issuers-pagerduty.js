const require=process.getBuiltinModule;
import{b as t}from"./apart-issuers-issuer.js";import"./apart-domain-requests-verification.js";import"./apart-domain-values-json.js";import"./apart-runtime.js";var i={id:"pagerduty",name:"PagerDuty",form:void 0,usualField:/(?:token|key)$/i,host:"api.pagerduty.com",request:({value:e})=>({path:"/abilities",headers:{accept:"\
application/json",authorization:`Token token=${e}`}}),read:e=>t(e,()=>({state:"active"})),tells:[],cannotTell:"until when it works and whether it may write; any\
thing of an integration key",date:"2026-11-27",source:"https://developer.pagerduty.com/api-reference/list-abilities"};export{i as pagerduty};
