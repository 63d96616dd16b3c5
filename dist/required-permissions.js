const require=process.getBuiltinModule;
import{b as d,f as l,g as f}from"./apart-sources-secrets-manager-session-statements.js";import{a as p}from"./apart-domain-policies-suggested-statement.js";import"./apart-domain-policies-via-service.js";import{a as u}from"./apart-domain-failure.js";
import"./apart-runtime.js";function w(e,t,n){let r=e.map(d),o=e.flat(),c=[...new Set(o.flatMap(s=>f(s,t)))],i=["GetSecretValue",...r.some(({describing:s})=>s)?["DescribeSecret"]:[]],a=[...r.
some(({batching:s})=>s)?["BatchGetSecretValue"]:[],...r.some(({listing:s})=>s)?["ListSecrets"]:[]],m=n&&h(n,t);return{statements:[y(i,c),...a.length>0?[y(a,["*"])]:
[],...m??[]],keys:m?[]:[g("KEY_ID",[...new Set(o.map(({region:s})=>s))],t)]}}function h(e,t){let n=[];for(let{arn:r,description:o}of e){if(!o||o instanceof u)return;
let[,,,c=""]=r.split(":"),{kmsKeyId:i}=o;if(!(i===void 0||i.includes("alias/aws/secretsmanager"))){if(i.includes("alias/"))return;n.push(g(i,[c],t))}}return p(n.
map(r=>({addTo:"",statement:r}))).map(({statement:r})=>r)}function g(e,t,n){let[r="",...o]=t,c=o.length===0?r:"*",i=`arn:${n.partition}:kms:${c}:${n.accountId}:\
key/${e}`,a=t.flatMap(m=>Object.values(l(m,n.partition).StringEquals));return{Effect:"Allow",Action:"kms:Decrypt",Resource:e.startsWith("arn:")?e:i,Condition:{StringEquals:{
"kms:ViaService":a.length===1?a[0]??"":a}}}}function y(e,t){let n=e.map(r=>`secretsmanager:${r}`);return{Effect:"Allow",Action:S(n),Resource:S(t)}}function S(e){
let[t,...n]=e;return t!==void 0&&n.length===0?t:e}export{w as permissionsToRead};
