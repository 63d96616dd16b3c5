const require=process.getBuiltinModule;
import{b as l,f as u,g as p}from"./apart-sources-secrets-manager-session-statements.js";import{a as d}from"./apart-sources-customer-keys.js";import"./apart-domain-policies-suggested-statement.js";import"./apart-domain-policies-partition.js";
import"./apart-domain-failure.js";function R(e,t,n){let s=e.map(l),i=e.flat(),c=[...new Set(i.flatMap(r=>p(r,t)))],m=["GetSecretValue",...s.some(({describing:r})=>r)?["DescribeSecret"]:[]],o=[...s.
some(({batching:r})=>r)?["BatchGetSecretValue"]:[],...s.some(({listing:r})=>r)?["ListSecrets"]:[]],a=n&&d(n,"alias/aws/secretsmanager",(r,g)=>f(r,[g],t));return{
statements:[y(m,c),...o.length>0?[y(o,["*"])]:[],...a??[]],keys:a?[]:[f("KEY_ID",[...new Set(i.map(({region:r})=>r))],t)]}}function f(e,t,n){let[s="",...i]=t,c=i.
length===0?s:"*",m=`arn:${n.partition}:kms:${c}:${n.accountId}:key/${e}`,o=t.flatMap(a=>Object.values(u(a,n.partition).StringEquals));return{Effect:"Allow",Action:"\
kms:Decrypt",Resource:e.startsWith("arn:")?e:m,Condition:{StringEquals:{"kms:ViaService":o.length===1?o[0]??"":o}}}}function y(e,t){let n=e.map(s=>`secretsmanag\
er:${s}`);return{Effect:"Allow",Action:S(n),Resource:S(t)}}function S(e){let[t,...n]=e;return t!==void 0&&n.length===0?t:e}export{R as permissionsToRead};
