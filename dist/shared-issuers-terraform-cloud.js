const require=process.getBuiltinModule;
import{a,e as r}from"./shared-issuers-issuer.js";import"./shared-domain-requests-verification.js";import"./shared-domain-values-json.js";import"./shared-runtime.js";var e={id:"terraform-cloud",name:"HCP Terraform",form:/^\w{14}\.atlasv1\.[\w-]{60,}$/,host:"app.terraform.io",request:({value:o})=>({path:"/api/v2/account/detai\
ls",headers:r(o)}),read:o=>a(o,()=>({state:"active"})),tells:[],cannotTell:"until when it works and what it may do; anything of an organization token, which has\
 no account",date:"2026-11-26",source:"https://developer.hashicorp.com/terraform/cloud-docs/api-docs/account"};export{e as terraformCloud};
