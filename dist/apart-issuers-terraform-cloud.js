const require=process.getBuiltinModule;
import{b as e,f as t}from"./apart-issuers-issuer.js";import"./apart-domain-requests-verification.js";import"./apart-domain-values-json.js";var o={id:"terraform-cloud",name:"HCP Terraform",form:/^\w{14}\.atlasv1\.[\w-]{60,}$/,host:"app.terraform.io",request:({value:r})=>({path:"/api/v2/account/detai\
ls",headers:t(r)}),read:r=>e(r,()=>({state:"active"})),tells:[],cannotTell:"until when it works and what it may do",date:"2026-11-27",source:"https://developer.\
hashicorp.com/terraform/cloud-docs/api-docs/account"};export{o as terraformCloud};
