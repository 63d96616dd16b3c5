const require=process.getBuiltinModule;
import{b as a,f as o}from"./apart-issuers-issuer.js";import"./apart-domain-requests-verification.js";import{d as e}from"./apart-domain-values-json.js";var n={id:"pagerduty",name:"PagerDuty",form:/^(?:pd(?:us|eu)\+[\w-]{20,}|u\+[\w+-]{18})$/,usualField:/(?:token|key)$/i,host:"api.pagerduty.com",request:({value:t})=>({
path:"/abilities",headers:/^pd\w\w\+/.test(t)?o(t):{accept:"application/json",authorization:`Token token=${t}`}}),read:t=>t.status===403&&e(t.json)?{state:"acti\
ve"}:a(t,()=>({state:"active"})),tells:[],cannotTell:"until when a token of OAuth works (keys do not end), and what it may do; anything of an integration key",date:"\
2026-11-27",source:"https://developer.pagerduty.com/api-reference/list-abilities"};export{n as pagerduty};
