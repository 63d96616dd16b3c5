const require=process.getBuiltinModule;
import{b as S}from"./apart-domain-policies-iam-statement.js";import{b as w}from"./apart-domain-listing.js";import{a as f,b as x,c as b,d as v}from"./apart-domain-refusals-denial.js";import{
a as E}from"./apart-domain-refusals-no-answer.js";import"./apart-domain-edit-distance.js";import"./apart-domain-requests-request.js";import"./apart-domain-error.js";function l({iss:e},{partition:t,accountId:o}){if(typeof e!="string"||e==="")return;let n=e.replace(/^https?:\/\//,"");return{name:n,arn:`arn:${t}:iam::${o}:oidc\
-provider/${n}`,hasGitHubKeys:/^token\.actions\.(githubusercontent\.com|[a-z0-9-]+\.ghe\.com)$/.test(n)}}function $(e,t){let o=l(e,t),{aud:n,sub:s}=e;if(!o||typeof n!=
"string"||typeof s!="string")return;let r=o.hasGitHubKeys?L(s,e):[],i=[["aud",n],["sub",s],...r];return{Effect:"Allow",Principal:{Federated:o.arn},Action:"sts:A\
ssumeRoleWithWebIdentity",Condition:{StringEquals:Object.fromEntries(i.map(([d,m])=>[`${o.name}:${d}`,S(m)]))}}}function L(e,t){let o=t.environment===void 0?"re\
f":"environment";return(u(e)===void 0?["repository_id",o]:["repository_id"]).flatMap(s=>{let r=t[s];return typeof r=="string"?[[s,r]]:[]})}function u(e){let[,t]=/(?:^|:)(environment:|pull_request(?=:|$)|ref:)/.
exec(e)??[];return t?.replace(":","")}function R(e,t=[]){return{Effect:"Allow",Principal:{AWS:e.arn},Action:A(t)}}function k(e,t=[]){return{Effect:"Allow",Action:A(
t),Resource:e.arn}}function A(e){return e.length>0?["sts:AssumeRole",...e]:"sts:AssumeRole"}var W=4;function T(e,t,o){return[...M(e,t),...N(e,o)].slice(0,W)}function _(e){let{sub:t,environment:o,ref:n}=h(e);switch(u(t)){case"environment":return`which h\
as the environment ${o||t.slice(t.lastIndexOf(":")+1)}`;case"pull_request":return"which is of a pull request";case"ref":return`which runs on ${n||"a ref"} and h\
as no environment`;default:return"whose sub has a form of its own"}}function y(e){let{sub:t,ref:o}=h(e);return u(t)==="ref"&&o.startsWith("refs/heads/gh-readonl\
y-queue/")}function M(e,t){let{sub:o,ref:n}=h(e),s=u(o),r=s==="pull_request"||s==="ref"&&(n.startsWith("refs/pull/")||e.event_name==="pull_request_target"),i=y(
e),d=s==="ref"&&n.startsWith("refs/tags/");return[...a(s==="environment","With an `environment:` sub names no branch. Is the role for a branch, leave `environme\
nt` out of the job; is it for another environment, name that one: upper and lower case count."),...a(r,"Run what needs the role after the merge, `on: push`, or \
in an `environment:` whose reviewers see the code first."),...a(i,"A merge queue runs on a branch of its own, which is gone afterwards: run what needs the role \
after the merge, `on: push`."),...a(d,"This run is of a tag, and each tag has a sub of its own. Add the environment that the role is for, for example `environme\
nt: production`; is it for a branch, run the job there."),...a(s==="ref"&&!r&&!i&&!d,"Is the role for an environment, add it to the job, for example `environmen\
t: production`. Is it for a branch, run the job there."),...a(!/^sts\.amazonaws\.com(\.cn)?$/.test(t),"The audience is one of your own: leave `audience` out, un\
less the policy has it as aud.")]}function N(e,t){let{sub:o,repository:n,job_workflow_ref:s}=h(e),[r=""]=/^[^/]+\/[^/]+(?=\/)/.exec(s)??[];return[...a(/^repo:[^/:]+@\d+\/[^/:]+@\d+(:|$)/.
test(o),`sub carries the ids of owner and repository, as for repositories made, renamed or transferred since July 2026: a policy for \`repo:${n}:\u2026\` does not mat\
ch.`),...a(!o.startsWith("repo:")||u(o)===void 0,"sub has a form of its own, set by the organisation or the repository: a policy for `repo:OWNER/REPO:\u2026` does no\
t match."),...a(r!==""&&n!==""&&r!==n&&o.startsWith("repo:"),`The job is of a workflow in \`${r}\`, and sub names the repository that calls it, \`${n}\`, with it\
s branch or environment.`),...a(/%3A/i.test(o),"GitHub writes a `:` inside a name as `%3A` in sub: the policy must have it so too."),...a(n!==n.toLowerCase(),`U\
pper and lower case count: the policy must spell \`${n}\` as GitHub does, and as it is called now.`),...a(!t.hasGitHubKeys,"A condition on repository, ref and t\
he like is never met with this issuer: AWS has such keys for github.com and ghe.com alone.")]}function I({name:e}){return`Or the policy has \`*\` under StringEqua\
ls, which takes StringLike, spells the provider otherwise than ${e}, names another repository, or has a condition on a claim that AWS has no key for, such as jo\
b_workflow_sha; or there is no such role, or it changed seconds ago.`}function O({event_name:e,ref:t,actor:o}){let n=/^refs\/pull\//.test(String(t))&&"pull_requ\
est",s=g.get(String(e))??g.get(String(n))??g.get(String(o));return s&&`Beware: ${s} Whatever lets this job in gives them the role.`}var g=new Map([["pull_reques\
t","a pull request's job runs the code of whoever proposes it."],["pull_request_target","a job of pull_request_target has this repository's rights, and a fork's\
 code if it checks that out."],["workflow_run","a job of workflow_run has this repository's rights, and may take up what a fork's run left."],["merge_group","a \
merge queue runs code that is not merged yet."],["dependabot[bot]","a run of Dependabot runs what it has just updated, before anybody has looked at it."],["issu\
e_comment","whoever may comment starts a job of issue_comment, and writes what it reads."]]);function a(e,t){return e?[t]:[]}function h(e){let t=o=>typeof e[o]==
"string"?e[o]:"";return{sub:t("sub"),repository:t("repository"),ref:t("ref"),environment:t("environment"),job_workflow_ref:t("job_workflow_ref")}}var U=["aud","iss","repository","repository_id","environment","ref","job_workflow_ref"];function C(e){let t=U.flatMap(o=>{let n=e[o];return typeof n=="string"?[`${o}: ${c(n)}`]:[]});return[`It presented sub: ${c(String(e.sub))}`,`with ${t.join(", ")}`].
join(`
`)}function c(e){let t=e.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g," ");return t.length>160?`${t.slice(0,160)}\u2026`:t}var j=[{code:"InvalidIdentityToken",says:/no openidconnect provider/i,explain:G},{code:"InvalidIdentityToken",says:/audience/i,explain:H},{code:"InvalidIdentity\
Token",says:/thumbprint/i,explain:B},{code:"InvalidIdentityToken",says:/verification key/i,explain:q},{code:"InvalidIdentityToken",explain:K},{code:"IDPCommunic\
ationError",explain:q},{code:"ExpiredToken",explain:J}];function G({role:e,claims:t,audience:o,namedBy:n}){let s=String(t.iss),r=l(t,e);return{code:"E_ROLE_REFU\
SED",message:`The account of the role ${e.name} has no OIDC provider for the token's issuer ${c(s)}.`,fix:[`Check the account in ${n?"`role=`":"`role-to-assume`"}\
: another one than was meant answers the same.`,`If it is the right one, it needs exactly the provider ${r?.arn}:`,`aws iam create-open-id-connect-provider --ur\
l ${s} --client-id-list ${o}`,"One whose URL differs (a slash at its end, another host) does not count and cannot be changed: make a new one, and name it in the\
 trust policy."].join(`
`)}}function H({role:e,claims:t,audience:o}){let n=l(t,e);return{code:"E_ROLE_REFUSED",message:`The OIDC provider in the account of the role ${e.name} does not \
accept the audience ${o}.`,fix:[z(o),`aws iam add-client-id-to-open-id-connect-provider --client-id ${o} --open-id-connect-provider-arn ${n?.arn}`].join(`
`)}}function z(e){let t="add the audience to the provider, and as aud to the trust policy:";return e==="sts.amazonaws.com"?`Look at the provider's audiences, an\
d ${t}`:e==="sts.amazonaws.com.cn"?`If the provider has sts.amazonaws.com, set \`audience: sts.amazonaws.com\`. Else ${t}`:`Leave \`audience\` out if the provider\
 has sts.amazonaws.com. Else ${t}`}function B({role:e,claims:t}){let o=String(t.iss);return{code:"E_ROLE_REFUSED",message:`AWS does not accept the certificate o\
f the token's issuer ${c(o)}: the OIDC provider has another thumbprint.`,fix:["Take the thumbprint from the issuer anew, over a connection that nobody opens on \
the way, and set it:",`aws iam update-open-id-connect-provider-thumbprint --thumbprint-list THUMBPRINT --open-id-connect-provider-arn ${l(t,e)?.arn}`].join(`
`)}}function q({claims:e},t){return{code:"E_STS",message:`AWS could not fetch the keys of the token's issuer ${c(String(e.iss))} (${t.message}).`,fix:"For githu\
b.com and ghe.com this passes: run the job again. The issuer of a GitHub Enterprise Server must be reachable for AWS from the internet."}}function K({role:e,claims:t},o){
return{code:"E_STS",message:`AWS does not take the OIDC token of ${c(String(t.iss))} for the role ${e.name} as valid (${o.message}).`,fix:"Run the job again. If\
 it lasts, set the clock of the host that issues the tokens by NTP, and see that `oidc-issuer` and what answers the token request are the OIDC provider of a Git\
Hub host."}}function J({role:e},t){return{code:"E_STS",message:`AWS found the OIDC token for the role ${e.name} expired (${t.message}), and fresh ones too.`,fix:"\
Set the clock of the host that issues the tokens by NTP, or find the proxy that answers the token request with what it kept."}}var p={given:"the input `session-policy`",exported:"`inline-session-policy` or `managed-session-policies`"},F=[{code:"ValidationError",says:/MaxSessionDuration|1 hour/i,
explain:Q},{code:"ValidationError",says:/durationSeconds.*greater than/i,explain:V},{code:"ValidationError",says:/ARN is invalid/i,explain:Y},{code:"Throttling",
explain:P},{code:"ThrottlingException",explain:P},{code:"MalformedPolicyDocument",explain:X},{code:"PackedPolicyTooLarge",explain:Z},{code:"RegionDisabled",explain:D},
{code:"InvalidClientTokenId",explain:D}];function Q({role:e,from:t,duration:o},n){if(n.says(/1 hour/i))return{code:"E_STS",message:`A session of ${e.name} can l\
ast an hour at most, as ${t?.name??"another role"} assumes it.`,fix:"Set `role-duration-seconds: 3600`, or less."};let s=Math.max(o,3600);return{code:"E_STS",message:`\
The role ${e.name} allows no session as long as the ${o} s that were asked for.`,fix:`Ask for less: \`role-duration-seconds: 3600\` is what every role allows, for\
 a line with a duration of its own 1h. Or raise what the role allows:
aws iam update-role --role-name ${e.name} --max-session-duration ${s}`}}function V({role:e}){return{code:"E_STS",message:`A session of ${e.name} cannot be as sh\
ort as role-duration-seconds says.`,fix:"Set `role-duration-seconds: 900`, or more: AWS gives none that is shorter."}}function Y({role:e,from:t}){let o=t?"role-\
chain":"role-to-assume";return{code:"E_STS",message:`STS does not take the ARN of the role ${e.name} in ${o} for one.`,fix:"Copy it from the role's page in IAM,\
 path and all. Its partition must be the region's: `arn:aws-cn:` for China, `arn:aws-us-gov:` for GovCloud, else `arn:aws:`."}}function P({role:e},t){return{code:"\
E_STS",message:`STS limits how often this account asks, and gave no session of the role ${e.name} (${t.message}).`,fix:"Run the job again. If many jobs start in\
 the same minute, spread them, or raise `retry-max-attempts`."}}function X({role:e,policy:t},o){return{code:"E_STS",message:`STS does not understand the session\
 policy for the role ${e.name} (${o.message}).`,fix:t in p?`Correct ${p[t]}: aws accessanalyzer validate-policy --policy-type IDENTITY_POLICY tells where.`:"A n\
ame or ARN in `secrets` may have characters that no policy takes. If not, this is a defect: please report it."}}function Z({role:e,policy:t,from:o},n){let s=o?"\
 The tags of `session-tags` count too.":"";return{code:"E_STS",message:`The session policy for the role ${e.name} is larger than STS takes (${n.message}).`,fix:t in
p?`Shorten ${p[t]}: fewer and shorter resources. Beside its 2,048 characters STS limits its packed form, in which what repeats costs little.${s}`:`A single secr\
et's policy is too large: request it by a shorter name or ARN.${s}`}}function D({role:e}){return{code:"E_STS",message:`STS is not active in this region for the \
account of the role ${e.name}.`,fix:"Use another `aws-region`; or let who owns the account enable the region (Account, AWS Regions) and activate STS there (IAM,\
 Account settings)."}}var ee=[{code:"AccessDenied",says:/explicit deny/i,explain:re},{code:"AccessDenied",explain:(e,t)=>e.from?se(e,e.from,t):oe(e)},...j,...F];function Re(e,t){if(e.
kind!=="answer")return E(e,"STS");let o=e.code?.replace(/Exception$/,""),s=(ee.find(({code:r,says:i})=>r===o&&(!i||e.says(i)))?.explain??ie)(t,e);return v(t.namedBy?
te(s,t.namedBy):s,e)}function te({message:e,...t},o){let[n="",...s]=e.split(`
`),r=`It stands behind role= in ${o.charAt(0).toLowerCase()}${o.slice(1)}.`;return{...t,message:[n,r,...s].join(`
`)}}function oe({role:e,claims:t,audience:o}){let n=l(t,e),s=$(t,e);if(!n||!s)return{code:"E_ROLE_REFUSED",message:`The role ${e.name} does not let this job in:\
 its OIDC token lacks iss, aud or sub, which a trust policy needs.`,fix:"Look at what answers the token request: it is not the OIDC provider of a GitHub host."};
let r=T(t,o,n).map((d,m)=>`${m+1}. ${d}`),i=O(t);return{code:"E_ROLE_REFUSED",message:[`The role ${e.name} does not let in this job, ${w(_(t))}.`,C(t)].join(`
`),fix:[...r,I(n),...i?[i]:[]].join(`
`),statements:y(t)?[]:[{addTo:`Only if this job is to have the role, add to the trust policy of ${e.name}; it accepts this sub and no other${ne(t,n.hasGitHubKeys)}`,
statement:s}]}}function ne({sub:e,repository:t,repository_id:o},n){let s=[t,o].some(r=>typeof r=="string"&&String(e).includes(r));return!n&&!s?". Beware: sub do\
es not name the repository, so others may have the same":u(String(e))!==void 0||n?"":". Beware: sub names neither branch nor environment, so all of the reposito\
ry have the same"}function se({role:e},t,o){let n=`The role ${t.name} may not assume ${e.name}, the next role of role-chain`,s=["sts:TagSession","sts:SetSourceI\
dentity"].filter(i=>o.says(new RegExp(i))),r={addTo:`Add to a permissions policy of ${t.name}`,statement:k(e,s)};return f(o).by==="identity-based policy"?{code:"\
E_ROLE_REFUSED",message:`${n}: its own policies do not allow it.`,fix:`Check the ARN in \`role-chain\`. The trust policy of ${e.name} must name ${t.name} too.`,
statements:[r]}:{code:"E_ROLE_REFUSED",message:`${n}: most likely the trust policy of ${e.name} does not name it.`,fix:"Check the ARN in `role-chain`: AWS answe\
rs the same where there is no such role, and where the policies of the first one do not allow it. If its trust policy asks for an external id, give it with `rol\
e-external-id`.",statements:[{addTo:`Add to the trust policy of ${e.name}`,statement:R(t,s)},r]}}function re({role:e},t){let o=f(t);return{code:"E_ROLE_REFUSED",
message:`The role ${e.name} may not be assumed: ${x(o,t.operation)}.`,fix:b(o,"the trust policy of the role")}}function ie({role:e},t){return{code:"E_STS",message:`\
STS gave no session of the role ${e.name} (${t.message}).`,fix:"Run the job again. If it lasts, check the inputs for the role and `aws-region`, and look at http\
s://health.aws.amazon.com."}}export{Re as explainRole};
