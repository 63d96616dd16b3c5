const require=process.getBuiltinModule;
import{a as r,d as i,e as a}from"./shared-issuers-issuer.js";import"./shared-domain-requests-verification.js";import{d as s}from"./shared-domain-values-json.js";var c={id:"sentry",name:"Sentry",form:/^(?:sntry[uia]_[\da-f]{64}|sntrys_eyJ[\w+/=-]{40,})$/,host:"sentry.io",request:({value:t})=>({path:"/api/0/",headers:a(t)}),
read:t=>{let{detail:e}=s(t.json)?t.json:{},n=t.status===401&&typeof e=="string"?e:"";return/^token expired/i.test(n)?{state:"refused",why:"expired",isOver:!0}:/limited to organization endpoints/i.
test(n)?{state:"active"}:r(t,({auth:o})=>s(o)?{state:"active",scopes:i(o.scopes)}:{state:"unknown",why:"answered as it does without a token"})},includes:(t,e)=>t.
replace(/:(?:write|admin)$/,":read")===e||t.replace(/:admin$/,":write")===e,tells:["scopes"],cannotTell:"until when a token of an integration or an app works (o\
thers do not end), and the scopes of one that is limited to an organization",date:"2026-11-27",source:"https://github.com/getsentry/sentry/blob/master/src/sentr\
y/api/endpoints/index.py"};export{c as sentry};
