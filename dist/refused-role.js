const require=process.getBuiltinModule;
import{b as v}from"./apart-domain-policies-iam-statement.js";import{b as g}from"./apart-domain-listing.js";import{a as h,b as y,c as x,d as w}from"./apart-domain-refusals-denial.js";import{
a as E}from"./apart-domain-refusals-no-answer.js";import"./apart-domain-error.js";import"./apart-runtime.js";function c({iss:e},{partition:t,accountId:o}){if(typeof e!="string"||e==="")return;let n=e.replace(/^https?:\/\//,"");return{name:n,arn:`arn:${t}:iam::${o}:oidc\
-provider/${n}`,hasGitHubKeys:/^token\.actions\.(githubusercontent\.com|[a-z0-9-]+\.ghe\.com)$/.test(n)}}function S(e,t){let o=c(e,t),{aud:n,sub:r}=e;if(!o||typeof n!=
"string"||typeof r!="string")return;let s=o.hasGitHubKeys?P(r,e):[],l=[["aud",n],["sub",r],...s];return{Effect:"Allow",Principal:{Federated:o.arn},Action:"sts:A\
ssumeRoleWithWebIdentity",Condition:{StringEquals:Object.fromEntries(l.map(([m,p])=>[`${o.name}:${m}`,v(p)]))}}}function P(e,t){let o=t.environment===void 0?"re\
f":"environment";return(a(e)===void 0?["repository_id",o]:["repository_id"]).flatMap(r=>{let s=t[r];return typeof s=="string"?[[r,s]]:[]})}function a(e){let[,t]=/(?:^|:)(environment:|pull_request(?=:|$)|ref:)/.
exec(e)??[];return t?.replace(":","")}function R(e,t=[]){return{Effect:"Allow",Principal:{AWS:e.arn},Action:b(t)}}function $(e,t=[]){return{Effect:"Allow",Action:b(
t),Resource:e.arn}}function b(e){return e.length>0?["sts:AssumeRole",...e]:"sts:AssumeRole"}var D=4;function T(e,t,o){return[...F(e,t),...W(e,o)].slice(0,D)}function k(e){let{sub:t,environment:o,ref:n}=f(e);switch(a(t)){case"environment":return`which h\
as the environment ${o||t.slice(t.lastIndexOf(":")+1)}`;case"pull_request":return"which is of a pull request";case"ref":return`which runs on ${n||"a ref"} and h\
as no environment`;default:return"whose sub has a form of its own"}}function F(e,t){let{sub:o,ref:n}=f(e),r=a(o),s=r==="pull_request"||r==="ref"&&n.startsWith("\
refs/pull/");return[...i(r==="environment","With an `environment:` sub names no branch. Is the role for a branch, leave `environment` out of the job; is it for \
another environment, name that one."),...i(s,"Run what needs the role after the merge, `on: push`, or in an `environment:` whose reviewers see the code first."),
...i(r==="ref"&&!s,`Is the role for an environment, add it to the job, for example \`environment: production\`. Is it for a branch, run the job there${n.startsWith(
"refs/tags/")?": this run is of a tag":""}.`),...i(!/^sts\.amazonaws\.com(\.cn)?$/.test(t),"The audience is one of your own: leave `audience` out, unless the po\
licy has it as aud.")]}function W(e,t){let{sub:o,repository:n}=f(e);return[...i(/^repo:[^/:]+@\d+\/[^/:]+@\d+(:|$)/.test(o),`sub carries the ids of owner and re\
pository, as for repositories made, renamed or transferred since July 2026: a policy for \`repo:${n}:\u2026\` does not match.`),...i(!o.startsWith("repo:")||a(o)===
void 0,"sub has a form of its own, set by the organisation or the repository: a policy for `repo:OWNER/REPO:\u2026` does not match."),...i(n!==n.toLowerCase(),`\
Upper and lower case count: the policy must spell \`${n}\` as GitHub does.`),...i(!t.hasGitHubKeys,"A condition on repository, ref and the like is never met wit\
h this issuer: AWS has such keys for github.com and ghe.com alone.")]}function _({name:e}){return`Or the policy has \`*\` under StringEquals, which takes StringLi\
ke, spells the provider otherwise than ${e}, names another repository, or has a condition on a claim that AWS has no key for, such as job_workflow_sha; or there\
 is no such role, or it changed seconds ago.`}function O({event_name:e,ref:t}){let o=/^refs\/pull\//.test(String(t))&&"pull_request",n=A.get(String(e))??A.get(String(
o));return n&&`Beware: ${n} Whatever lets this job in gives them the role.`}var A=new Map([["pull_request","a pull request's job runs the code of whoever propos\
es it."],["pull_request_target","a job of pull_request_target has this repository's rights, and a fork's code if it checks that out."],["workflow_run","a job of\
 workflow_run has this repository's rights, and may take up what a fork's run left."],["issue_comment","whoever may comment starts a job of issue_comment, and w\
rites what it reads."]]);function i(e,t){return e?[t]:[]}function f(e){let t=o=>typeof e[o]=="string"?e[o]:"";return{sub:t("sub"),repository:t("repository"),ref:t(
"ref"),environment:t("environment")}}var L=["aud","iss","repository","repository_id","environment","ref","job_workflow_ref"];function C(e){let t=L.flatMap(o=>{let n=e[o];return typeof n=="string"?[`${o}: ${u(n)}`]:[]});return[`It presented sub: ${u(String(e.sub))}`,`with ${t.join(", ")}`].
join(`
`)}function u(e){let t=e.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g," ");return t.length>160?`${t.slice(0,160)}\u2026`:t}var q=[{code:"InvalidIdentityToken",says:/no openidconnect provider/i,explain:M},{code:"InvalidIdentityToken",says:/audience/i,explain:U},{code:"InvalidIdentity\
Token",says:/verification key/i,explain:I},{code:"IDPCommunicationError",explain:I},{code:"ExpiredToken",explain:G}];function M({role:e,claims:t,audience:o}){let n=String(
t.iss),r=c(t,e);return{code:"E_ROLE_REFUSED",message:`The account of the role ${e.name} has no OIDC provider for the token's issuer ${u(n)}.`,fix:["Check the ac\
count in `role-to-assume`: another one than was meant answers the same.",`If it is the right one, it needs exactly the provider ${r?.arn}:`,`aws iam create-open\
-id-connect-provider --url ${n} --client-id-list ${o}`,"One whose URL differs (a slash at its end, another host) does not count and cannot be changed: make a ne\
w one, and name it in the trust policy."].join(`
`)}}function U({role:e,claims:t,audience:o}){let n=c(t,e);return{code:"E_ROLE_REFUSED",message:`The OIDC provider in the account of the role ${e.name} does not \
accept the audience ${o}.`,fix:["Leave `audience` out if the provider has sts.amazonaws.com. Else add the audience to the provider, and as aud to the trust poli\
cy:",`aws iam add-client-id-to-open-id-connect-provider --client-id ${o} --open-id-connect-provider-arn ${n?.arn}`].join(`
`)}}function I({claims:e},t){return{code:"E_STS",message:`AWS could not fetch the keys of the token's issuer ${u(String(e.iss))} (${t.message}).`,fix:"For githu\
b.com and ghe.com this passes: run the job again. The issuer of a GitHub Enterprise Server must be reachable for AWS from the internet."}}function G({role:e},t){
return{code:"E_STS",message:`AWS found the OIDC token for the role ${e.name} expired (${t.message}), and fresh ones too.`,fix:"The clock of the OIDC provider's \
host is wrong, or something on the way keeps answers for minutes."}}var d={given:"the input `session-policy`",exported:"`inline-session-policy` or `managed-session-policies`"},j=[{code:"ValidationError",says:/MaxSessionDuration|1 hour/i,
explain:H},{code:"ValidationError",says:/durationSeconds.*greater than/i,explain:N},{code:"MalformedPolicyDocument",explain:z},{code:"PackedPolicyTooLarge",explain:B},
{code:"RegionDisabled",explain:K}];function H({role:e,from:t,duration:o},n){if(n.says(/1 hour/i))return{code:"E_STS",message:`A session of ${e.name} can last an\
 hour at most, as ${t?.name??"another role"} assumes it.`,fix:"Set `role-duration-seconds: 3600`, or less."};let r=Math.max(o,3600);return{code:"E_STS",message:`\
The role ${e.name} allows no session as long as the ${o} s that were asked for.`,fix:`Ask for less: \`role-duration-seconds: 3600\` is what every role allows. Or \
raise what the role allows:
aws iam update-role --role-name ${e.name} --max-session-duration ${r}`}}function N({role:e}){return{code:"E_STS",message:`A session of ${e.name} cannot be as sh\
ort as role-duration-seconds says.`,fix:"Set `role-duration-seconds: 900`, or more: AWS gives none that is shorter."}}function z({role:e,policy:t},o){return{code:"\
E_STS",message:`STS does not understand the session policy for the role ${e.name} (${o.message}).`,fix:t in d?`Correct ${d[t]}: aws accessanalyzer validate-poli\
cy --policy-type IDENTITY_POLICY tells where.`:"A name or ARN in `secrets` may have characters that no policy takes. If not, this is a defect: please report it."}}
function B({role:e,policy:t},o){return{code:"E_STS",message:`The session policy for the role ${e.name} is larger than STS takes (${o.message}).`,fix:t in d?`Sho\
rten ${d[t]}: fewer and shorter resources. Beside its 2,048 characters STS limits its packed form, in which what repeats costs little.`:"A single secret's polic\
y is too large: request it by a shorter name or ARN."}}function K({role:e}){return{code:"E_STS",message:`STS is not active in this region for the account of the\
 role ${e.name}.`,fix:"Activate the region (IAM, Account settings, Security Token Service), or use another `aws-region`."}}var V=[{code:"AccessDenied",says:/explicit deny/i,explain:X},{code:"AccessDenied",explain:(e,t)=>e.from?Q(e,e.from,t):Y(e)},...q,...j];function xe(e,t){if(e.kind!==
"answer")return E(e,"STS");let o=e.code?.replace(/Exception$/,""),n=V.find(({code:r,says:s})=>r===o&&(!s||e.says(s)));return w((n?.explain??Z)(t,e),e)}function Y({
role:e,claims:t,audience:o}){let n=c(t,e),r=S(t,e);if(!n||!r)return{code:"E_ROLE_REFUSED",message:`The role ${e.name} does not let this job in: its OIDC token l\
acks iss, aud or sub, which a trust policy needs.`,fix:"Look at what answers the token request: it is not the OIDC provider of a GitHub host."};let s=T(t,o,n).map(
(m,p)=>`${p+1}. ${m}`),l=O(t);return{code:"E_ROLE_REFUSED",message:[`The role ${e.name} does not let in this job, ${g(k(t))}.`,C(t)].join(`
`),fix:[...s,_(n),...l?[l]:[]].join(`
`),statements:[{addTo:`Only if this job is to have the role, add to the trust policy of ${e.name}; it accepts this sub and no other${J(t,n.hasGitHubKeys)}`,statement:r}]}}
function J({sub:e,repository:t,repository_id:o},n){let r=[t,o].some(s=>typeof s=="string"&&String(e).includes(s));return!n&&!r?". Beware: sub does not name the \
repository, so others may have the same":a(String(e))!==void 0||n?"":". Beware: sub names neither branch nor environment, so all of the repository have the same"}
function Q({role:e},t,o){let n=`The role ${t.name} may not assume ${e.name}, the next role of role-chain`,r=["sts:TagSession","sts:SetSourceIdentity"].filter(l=>o.
says(new RegExp(l))),s={addTo:`Add to a permissions policy of ${t.name}`,statement:$(e,r)};return h(o).by==="identity-based policy"?{code:"E_ROLE_REFUSED",message:`${n}\
: its own policies do not allow it.`,fix:`Check the ARN in \`role-chain\`. The trust policy of ${e.name} must name ${t.name} too.`,statements:[s]}:{code:"E_ROLE\
_REFUSED",message:`${n}: most likely the trust policy of ${e.name} does not name it.`,fix:"Check the ARN in `role-chain`: AWS answers the same where there is no\
 such role, and where the policies of the first one do not allow it. If its trust policy asks for an external id, give it with `role-external-id`.",statements:[
{addTo:`Add to the trust policy of ${e.name}`,statement:R(t,r)},s]}}function X({role:e},t){let o=h(t);return{code:"E_ROLE_REFUSED",message:`The role ${e.name} m\
ay not be assumed: ${y(o,t.operation)}.`,fix:x(o)}}function Z({role:e},t){return{code:"E_STS",message:`STS gave no session of the role ${e.name} (${t.message}).`,
fix:"What can pass was tried again. If it lasts, look at the inputs for the role, and at https://health.aws.amazon.com."}}export{xe as explainRole};
