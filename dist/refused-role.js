const require=process.getBuiltinModule;
import{b as S}from"./apart-domain-policies-iam-statement.js";import{b as w}from"./apart-domain-listing.js";import{a as f,b as x,c as b,d as v}from"./apart-domain-refusals-denial.js";import{
a as E}from"./apart-domain-refusals-no-answer.js";import"./apart-domain-edit-distance.js";import"./apart-domain-requests-request.js";import"./apart-domain-error.js";function c({iss:e},{partition:t,accountId:n}){if(typeof e!="string"||e==="")return;let o=e.replace(/^https?:\/\//,"");return{name:o,arn:`arn:${t}:iam::${n}:oidc\
-provider/${o}`,hasGitHubKeys:/^token\.actions\.(githubusercontent\.com|[a-z0-9-]+\.ghe\.com)$/.test(o)}}function $(e,t){let n=c(e,t),{aud:o,sub:r}=e;if(!n||typeof o!=
"string"||typeof r!="string")return;let s=n.hasGitHubKeys?L(r,e):[],i=[["aud",o],["sub",r],...s];return{Effect:"Allow",Principal:{Federated:n.arn},Action:"sts:A\
ssumeRoleWithWebIdentity",Condition:{StringEquals:Object.fromEntries(i.map(([l,m])=>[`${n.name}:${l}`,S(m)]))}}}function L(e,t){let n=t.environment===void 0?"re\
f":"environment";return(u(e)===void 0?["repository_id",n]:["repository_id"]).flatMap(r=>{let s=t[r];return typeof s=="string"?[[r,s]]:[]})}function u(e){let[,t]=/(?:^|:)(environment:|pull_request(?=:|$)|ref:)/.
exec(e)??[];return t?.replace(":","")}function R(e,t=[]){return{Effect:"Allow",Principal:{AWS:e.arn},Action:T(t)}}function A(e,t=[]){return{Effect:"Allow",Action:T(
t),Resource:e.arn}}function T(e){return e.length>0?["sts:AssumeRole",...e]:"sts:AssumeRole"}var W=4;function k(e,t,n){return[...M(e,t),...U(e,n)].slice(0,W)}function _(e){let{sub:t,environment:n,ref:o}=h(e);switch(u(t)){case"environment":return`which h\
as the environment ${n||t.slice(t.lastIndexOf(":")+1)}`;case"pull_request":return"which is of a pull request";case"ref":return`which runs on ${o||"a ref"} and h\
as no environment`;default:return"whose sub has a form of its own"}}function y(e){let{sub:t,ref:n}=h(e);return u(t)==="ref"&&n.startsWith("refs/heads/gh-readonl\
y-queue/")}function M(e,t){let{sub:n,ref:o}=h(e),r=u(n),s=r==="pull_request"||r==="ref"&&(o.startsWith("refs/pull/")||e.event_name==="pull_request_target"),i=y(
e),l=r==="ref"&&o.startsWith("refs/tags/");return[...a(r==="environment","With an `environment:` sub names no branch. Is the role for a branch, leave `environme\
nt` out of the job; is it for another environment, name that one: upper and lower case count."),...a(s,"Run what needs the role after the merge, `on: push`, or \
in an `environment:` whose reviewers see the code first."),...a(i,"A merge queue runs on a branch of its own, which is gone afterwards: run what needs the role \
after the merge, `on: push`."),...a(l,"This run is of a tag, and each tag has a sub of its own. Add the environment that the role is for, for example `environme\
nt: production`; is it for a branch, run the job there."),...a(r==="ref"&&!s&&!i&&!l,"Is the role for an environment, add it to the job, for example `environmen\
t: production`. Is it for a branch, run the job there."),...a(!/^sts\.amazonaws\.com(\.cn)?$/.test(t),"The audience is one of your own: leave `audience` out, un\
less the policy has it as aud.")]}function U(e,t){let{sub:n,repository:o,job_workflow_ref:r}=h(e),[s=""]=/^[^/]+\/[^/]+(?=\/)/.exec(r)??[];return[...a(/^repo:[^/:]+@\d+\/[^/:]+@\d+(:|$)/.
test(n),`sub carries the ids of owner and repository, as for repositories made, renamed or transferred since July 2026: a policy for \`repo:${o}:\u2026\` does not mat\
ch.`),...a(!n.startsWith("repo:")||u(n)===void 0,"sub has a form of its own, set by the organisation or the repository: a policy for `repo:OWNER/REPO:\u2026` does no\
t match."),...a(s!==""&&o!==""&&s!==o&&n.startsWith("repo:"),`The job is of a workflow in \`${s}\`, and sub names the repository that calls it, \`${o}\`, with it\
s branch or environment.`),...a(o!==o.toLowerCase(),`Upper and lower case count: the policy must spell \`${o}\` as GitHub does, and as it is called now.`),...a(
!t.hasGitHubKeys,"A condition on repository, ref and the like is never met with this issuer: AWS has such keys for github.com and ghe.com alone.")]}function I({
name:e}){return`Or the policy has \`*\` under StringEquals, which takes StringLike, spells the provider otherwise than ${e}, names another repository, or has a \
condition on a claim that AWS has no key for, such as job_workflow_sha; or there is no such role, or it changed seconds ago.`}function O({event_name:e,ref:t,actor:n}){
let o=/^refs\/pull\//.test(String(t))&&"pull_request",r=g.get(String(e))??g.get(String(o))??g.get(String(n));return r&&`Beware: ${r} Whatever lets this job in g\
ives them the role.`}var g=new Map([["pull_request","a pull request's job runs the code of whoever proposes it."],["pull_request_target","a job of pull_request_\
target has this repository's rights, and a fork's code if it checks that out."],["workflow_run","a job of workflow_run has this repository's rights, and may tak\
e up what a fork's run left."],["merge_group","a merge queue runs code that is not merged yet."],["dependabot[bot]","a run of Dependabot runs what it has just u\
pdated, before anybody has looked at it."],["issue_comment","whoever may comment starts a job of issue_comment, and writes what it reads."]]);function a(e,t){return e?
[t]:[]}function h(e){let t=n=>typeof e[n]=="string"?e[n]:"";return{sub:t("sub"),repository:t("repository"),ref:t("ref"),environment:t("environment"),job_workflow_ref:t(
"job_workflow_ref")}}var N=["aud","iss","repository","repository_id","environment","ref","job_workflow_ref"];function C(e){let t=N.flatMap(n=>{let o=e[n];return typeof o=="string"?[`${n}: ${d(o)}`]:[]});return[`It presented sub: ${d(String(e.sub))}`,`with ${t.join(", ")}`].
join(`
`)}function d(e){let t=e.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g," ");return t.length>160?`${t.slice(0,160)}\u2026`:t}var j=[{code:"InvalidIdentityToken",says:/no openidconnect provider/i,explain:z},{code:"InvalidIdentityToken",says:/audience/i,explain:G},{code:"InvalidIdentity\
Token",says:/thumbprint/i,explain:B},{code:"InvalidIdentityToken",says:/verification key/i,explain:q},{code:"IDPCommunicationError",explain:q},{code:"ExpiredTok\
en",explain:K}];function z({role:e,claims:t,audience:n,namedBy:o}){let r=String(t.iss),s=c(t,e);return{code:"E_ROLE_REFUSED",message:`The account of the role ${e.
name} has no OIDC provider for the token's issuer ${d(r)}.`,fix:[`Check the account in ${o?"`role=`":"`role-to-assume`"}: another one than was meant answers the\
 same.`,`If it is the right one, it needs exactly the provider ${s?.arn}:`,`aws iam create-open-id-connect-provider --url ${r} --client-id-list ${n}`,"One whose\
 URL differs (a slash at its end, another host) does not count and cannot be changed: make a new one, and name it in the trust policy."].join(`
`)}}function G({role:e,claims:t,audience:n}){let o=c(t,e);return{code:"E_ROLE_REFUSED",message:`The OIDC provider in the account of the role ${e.name} does not \
accept the audience ${n}.`,fix:[H(n),`aws iam add-client-id-to-open-id-connect-provider --client-id ${n} --open-id-connect-provider-arn ${o?.arn}`].join(`
`)}}function H(e){let t="add the audience to the provider, and as aud to the trust policy:";return e==="sts.amazonaws.com"?`Look at the provider's audiences, an\
d ${t}`:e==="sts.amazonaws.com.cn"?`If the provider has sts.amazonaws.com, set \`audience: sts.amazonaws.com\`. Else ${t}`:`Leave \`audience\` out if the provider\
 has sts.amazonaws.com. Else ${t}`}function B({role:e,claims:t}){let n=String(t.iss);return{code:"E_ROLE_REFUSED",message:`AWS does not accept the certificate o\
f the token's issuer ${d(n)}: the OIDC provider has another thumbprint.`,fix:["Take the thumbprint from the issuer anew, over a connection that nobody opens on \
the way, and set it:",`aws iam update-open-id-connect-provider-thumbprint --thumbprint-list THUMBPRINT --open-id-connect-provider-arn ${c(t,e)?.arn}`].join(`
`)}}function q({claims:e},t){return{code:"E_STS",message:`AWS could not fetch the keys of the token's issuer ${d(String(e.iss))} (${t.message}).`,fix:"For githu\
b.com and ghe.com this passes: run the job again. The issuer of a GitHub Enterprise Server must be reachable for AWS from the internet."}}function K({role:e},t){
return{code:"E_STS",message:`AWS found the OIDC token for the role ${e.name} expired (${t.message}), and fresh ones too.`,fix:"Set the clock of the host that is\
sues the tokens by NTP, or find the proxy that answers the token request with what it kept."}}var p={given:"the input `session-policy`",exported:"`inline-session-policy` or `managed-session-policies`"},F=[{code:"ValidationError",says:/MaxSessionDuration|1 hour/i,
explain:J},{code:"ValidationError",says:/durationSeconds.*greater than/i,explain:Q},{code:"ValidationError",says:/ARN is invalid/i,explain:V},{code:"Throttling",
explain:P},{code:"ThrottlingException",explain:P},{code:"MalformedPolicyDocument",explain:Y},{code:"PackedPolicyTooLarge",explain:X},{code:"RegionDisabled",explain:D},
{code:"InvalidClientTokenId",explain:D}];function J({role:e,from:t,duration:n},o){if(o.says(/1 hour/i))return{code:"E_STS",message:`A session of ${e.name} can l\
ast an hour at most, as ${t?.name??"another role"} assumes it.`,fix:"Set `role-duration-seconds: 3600`, or less."};let r=Math.max(n,3600);return{code:"E_STS",message:`\
The role ${e.name} allows no session as long as the ${n} s that were asked for.`,fix:`Ask for less: \`role-duration-seconds: 3600\` is what every role allows, for\
 a line with a duration of its own 1h. Or raise what the role allows:
aws iam update-role --role-name ${e.name} --max-session-duration ${r}`}}function Q({role:e}){return{code:"E_STS",message:`A session of ${e.name} cannot be as sh\
ort as role-duration-seconds says.`,fix:"Set `role-duration-seconds: 900`, or more: AWS gives none that is shorter."}}function V({role:e,from:t}){let n=t?"role-\
chain":"role-to-assume";return{code:"E_STS",message:`STS does not take the ARN of the role ${e.name} in ${n} for one.`,fix:"Copy it from the role's page in IAM,\
 path and all. Its partition must be the region's: `arn:aws-cn:` for China, `arn:aws-us-gov:` for GovCloud, else `arn:aws:`."}}function P({role:e},t){return{code:"\
E_STS",message:`STS limits how often this account asks, and gave no session of the role ${e.name} (${t.message}).`,fix:"Run the job again. If many jobs start in\
 the same minute, spread them, or raise `retry-max-attempts`."}}function Y({role:e,policy:t},n){return{code:"E_STS",message:`STS does not understand the session\
 policy for the role ${e.name} (${n.message}).`,fix:t in p?`Correct ${p[t]}: aws accessanalyzer validate-policy --policy-type IDENTITY_POLICY tells where.`:"A n\
ame or ARN in `secrets` may have characters that no policy takes. If not, this is a defect: please report it."}}function X({role:e,policy:t,from:n},o){let r=n?"\
 The tags of `session-tags` count too.":"";return{code:"E_STS",message:`The session policy for the role ${e.name} is larger than STS takes (${o.message}).`,fix:t in
p?`Shorten ${p[t]}: fewer and shorter resources. Beside its 2,048 characters STS limits its packed form, in which what repeats costs little.${r}`:`A single secr\
et's policy is too large: request it by a shorter name or ARN.${r}`}}function D({role:e}){return{code:"E_STS",message:`STS is not active in this region for the \
account of the role ${e.name}.`,fix:"Use another `aws-region`; or let who owns the account enable the region (Account, AWS Regions) and activate STS there (IAM,\
 Account settings)."}}var Z=[{code:"AccessDenied",says:/explicit deny/i,explain:re},{code:"AccessDenied",explain:(e,t)=>e.from?oe(e,e.from,t):te(e)},...j,...F];function $e(e,t){if(e.
kind!=="answer")return E(e,"STS");let n=e.code?.replace(/Exception$/,""),r=(Z.find(({code:s,says:i})=>s===n&&(!i||e.says(i)))?.explain??se)(t,e);return v(t.namedBy?
ee(r,t.namedBy):r,e)}function ee({message:e,...t},n){let[o="",...r]=e.split(`
`),s=`It stands behind role= in ${n.charAt(0).toLowerCase()}${n.slice(1)}.`;return{...t,message:[o,s,...r].join(`
`)}}function te({role:e,claims:t,audience:n}){let o=c(t,e),r=$(t,e);if(!o||!r)return{code:"E_ROLE_REFUSED",message:`The role ${e.name} does not let this job in:\
 its OIDC token lacks iss, aud or sub, which a trust policy needs.`,fix:"Look at what answers the token request: it is not the OIDC provider of a GitHub host."};
let s=k(t,n,o).map((l,m)=>`${m+1}. ${l}`),i=O(t);return{code:"E_ROLE_REFUSED",message:[`The role ${e.name} does not let in this job, ${w(_(t))}.`,C(t)].join(`
`),fix:[...s,I(o),...i?[i]:[]].join(`
`),statements:y(t)?[]:[{addTo:`Only if this job is to have the role, add to the trust policy of ${e.name}; it accepts this sub and no other${ne(t,o.hasGitHubKeys)}`,
statement:r}]}}function ne({sub:e,repository:t,repository_id:n},o){let r=[t,n].some(s=>typeof s=="string"&&String(e).includes(s));return!o&&!r?". Beware: sub do\
es not name the repository, so others may have the same":u(String(e))!==void 0||o?"":". Beware: sub names neither branch nor environment, so all of the reposito\
ry have the same"}function oe({role:e},t,n){let o=`The role ${t.name} may not assume ${e.name}, the next role of role-chain`,r=["sts:TagSession","sts:SetSourceI\
dentity"].filter(i=>n.says(new RegExp(i))),s={addTo:`Add to a permissions policy of ${t.name}`,statement:A(e,r)};return f(n).by==="identity-based policy"?{code:"\
E_ROLE_REFUSED",message:`${o}: its own policies do not allow it.`,fix:`Check the ARN in \`role-chain\`. The trust policy of ${e.name} must name ${t.name} too.`,
statements:[s]}:{code:"E_ROLE_REFUSED",message:`${o}: most likely the trust policy of ${e.name} does not name it.`,fix:"Check the ARN in `role-chain`: AWS answe\
rs the same where there is no such role, and where the policies of the first one do not allow it. If its trust policy asks for an external id, give it with `rol\
e-external-id`.",statements:[{addTo:`Add to the trust policy of ${e.name}`,statement:R(t,r)},s]}}function re({role:e},t){let n=f(t);return{code:"E_ROLE_REFUSED",
message:`The role ${e.name} may not be assumed: ${x(n,t.operation)}.`,fix:b(n)}}function se({role:e},t){return{code:"E_STS",message:`STS gave no session of the \
role ${e.name} (${t.message}).`,fix:"Run the job again. If it lasts, check the inputs for the role and `aws-region`, and look at https://health.aws.amazon.com."}}export{$e as explainRole};
