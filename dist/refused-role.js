const require=process.getBuiltinModule;
import{a as l,b as v,c,d as S,e as $}from"./apart-domain-trust-trust-statement.js";import"./apart-domain-policies-iam-statement.js";import{b as y}from"./apart-domain-listing.js";import{a as m,
b as w,c as x,d as E}from"./apart-domain-refusals-denial.js";import{a as b}from"./apart-domain-refusals-no-answer.js";import"./apart-domain-error.js";import"./apart-runtime.js";var D=4;function R(e,t,o){return[...F(e,t),...L(e,o)].slice(0,D)}function k(e){let{sub:t,environment:o,ref:n}=d(e);switch(c(t)){case"environment":return`which h\
as the environment ${o||t.slice(t.lastIndexOf(":")+1)}`;case"pull_request":return"which is of a pull request";case"ref":return`which runs on ${n||"a ref"} and h\
as no environment`;default:return"whose sub has a form of its own"}}function g(e){let{sub:t,ref:o}=d(e);return c(t)==="ref"&&o.startsWith("refs/heads/gh-readonl\
y-queue/")}function F(e,t){let{sub:o,ref:n}=d(e),s=c(o),r=s==="pull_request"||s==="ref"&&n.startsWith("refs/pull/"),a=g(e),h=s==="ref"&&n.startsWith("refs/tags/");
return[...i(s==="environment","With an `environment:` sub names no branch. Is the role for a branch, leave `environment` out of the job; is it for another envir\
onment, name that one: upper and lower case count."),...i(r,"Run what needs the role after the merge, `on: push`, or in an `environment:` whose reviewers see th\
e code first."),...i(a,"A merge queue runs on a branch of its own, which is gone afterwards: run what needs the role after the merge, `on: push`."),...i(h,"This\
 run is of a tag, and each tag has a sub of its own. Add the environment that the role is for, for example `environment: production`; is it for a branch, run th\
e job there."),...i(s==="ref"&&!r&&!a&&!h,"Is the role for an environment, add it to the job, for example `environment: production`. Is it for a branch, run the\
 job there."),...i(!/^sts\.amazonaws\.com(\.cn)?$/.test(t),"The audience is one of your own: leave `audience` out, unless the policy has it as aud.")]}function L(e,t){
let{sub:o,repository:n,job_workflow_ref:s}=d(e),[r=""]=/^[^/]+\/[^/]+(?=\/)/.exec(s)??[];return[...i(/^repo:[^/:]+@\d+\/[^/:]+@\d+(:|$)/.test(o),`sub carries th\
e ids of owner and repository, as for repositories made, renamed or transferred since July 2026: a policy for \`repo:${n}:\u2026\` does not match.`),...i(!o.startsWith(
"repo:")||c(o)===void 0,"sub has a form of its own, set by the organisation or the repository: a policy for `repo:OWNER/REPO:\u2026` does not match."),...i(r!==
""&&n!==""&&r!==n&&o.startsWith("repo:"),`The job is of a workflow in \`${r}\`, and sub names the repository that calls it, \`${n}\`, with its branch or environm\
ent.`),...i(n!==n.toLowerCase(),`Upper and lower case count: the policy must spell \`${n}\` as GitHub does.`),...i(!t.hasGitHubKeys,"A condition on repository, \
ref and the like is never met with this issuer: AWS has such keys for github.com and ghe.com alone.")]}function T({name:e}){return`Or the policy has \`*\` under S\
tringEquals, which takes StringLike, spells the provider otherwise than ${e}, names another repository, or has a condition on a claim that AWS has no key for, s\
uch as job_workflow_sha; or there is no such role, or it changed seconds ago.`}function A({event_name:e,ref:t,actor:o}){let n=/^refs\/pull\//.test(String(t))&&"\
pull_request",s=f.get(String(e))??f.get(String(n))??f.get(String(o));return s&&`Beware: ${s} Whatever lets this job in gives them the role.`}var f=new Map([["pu\
ll_request","a pull request's job runs the code of whoever proposes it."],["pull_request_target","a job of pull_request_target has this repository's rights, and\
 a fork's code if it checks that out."],["workflow_run","a job of workflow_run has this repository's rights, and may take up what a fork's run left."],["merge_g\
roup","a merge queue runs code that is not merged yet."],["dependabot[bot]","a run of Dependabot runs what it has just updated, before anybody has looked at it."],
["issue_comment","whoever may comment starts a job of issue_comment, and writes what it reads."]]);function i(e,t){return e?[t]:[]}function d(e){let t=o=>typeof e[o]==
"string"?e[o]:"";return{sub:t("sub"),repository:t("repository"),ref:t("ref"),environment:t("environment"),job_workflow_ref:t("job_workflow_ref")}}var P=["aud","iss","repository","repository_id","environment","ref","job_workflow_ref"];function _(e){let t=P.flatMap(o=>{let n=e[o];return typeof n=="string"?[`${o}: ${u(n)}`]:[]});return[`It presented sub: ${u(String(e.sub))}`,`with ${t.join(", ")}`].
join(`
`)}function u(e){let t=e.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g," ");return t.length>160?`${t.slice(0,160)}\u2026`:t}var I=[{code:"InvalidIdentityToken",says:/no openidconnect provider/i,explain:M},{code:"InvalidIdentityToken",says:/audience/i,explain:W},{code:"InvalidIdentity\
Token",says:/thumbprint/i,explain:U},{code:"InvalidIdentityToken",says:/verification key/i,explain:O},{code:"IDPCommunicationError",explain:O},{code:"ExpiredTok\
en",explain:z}];function M({role:e,claims:t,audience:o,namedBy:n}){let s=String(t.iss),r=l(t,e);return{code:"E_ROLE_REFUSED",message:`The account of the role ${e.
name} has no OIDC provider for the token's issuer ${u(s)}.`,fix:[`Check the account in ${n?"`role=`":"`role-to-assume`"}: another one than was meant answers the\
 same.`,`If it is the right one, it needs exactly the provider ${r?.arn}:`,`aws iam create-open-id-connect-provider --url ${s} --client-id-list ${o}`,"One whose\
 URL differs (a slash at its end, another host) does not count and cannot be changed: make a new one, and name it in the trust policy."].join(`
`)}}function W({role:e,claims:t,audience:o}){let n=l(t,e);return{code:"E_ROLE_REFUSED",message:`The OIDC provider in the account of the role ${e.name} does not \
accept the audience ${o}.`,fix:[N(o),`aws iam add-client-id-to-open-id-connect-provider --client-id ${o} --open-id-connect-provider-arn ${n?.arn}`].join(`
`)}}function N(e){let t="add the audience to the provider, and as aud to the trust policy:";return e==="sts.amazonaws.com"?`Look at the provider's audiences, an\
d ${t}`:e==="sts.amazonaws.com.cn"?`If the provider has sts.amazonaws.com, set \`audience: sts.amazonaws.com\`. Else ${t}`:`Leave \`audience\` out if the provider\
 has sts.amazonaws.com. Else ${t}`}function U({role:e,claims:t}){let o=String(t.iss);return{code:"E_ROLE_REFUSED",message:`AWS does not accept the certificate o\
f the token's issuer ${u(o)}: the OIDC provider has another thumbprint.`,fix:["Take the thumbprint from the issuer anew, over a connection that nobody opens on \
the way, and set it:",`aws iam update-open-id-connect-provider-thumbprint --thumbprint-list THUMBPRINT --open-id-connect-provider-arn ${l(t,e)?.arn}`].join(`
`)}}function O({claims:e},t){return{code:"E_STS",message:`AWS could not fetch the keys of the token's issuer ${u(String(e.iss))} (${t.message}).`,fix:"For githu\
b.com and ghe.com this passes: run the job again. The issuer of a GitHub Enterprise Server must be reachable for AWS from the internet."}}function z({role:e},t){
return{code:"E_STS",message:`AWS found the OIDC token for the role ${e.name} expired (${t.message}), and fresh ones too.`,fix:"Set the clock of the host that is\
sues the tokens by NTP, or find the proxy that answers the token request with what it kept."}}var p={given:"the input `session-policy`",exported:"`inline-session-policy` or `managed-session-policies`"},j=[{code:"ValidationError",says:/MaxSessionDuration|1 hour/i,
explain:B},{code:"ValidationError",says:/durationSeconds.*greater than/i,explain:G},{code:"ValidationError",says:/ARN is invalid/i,explain:H},{code:"Throttling",
explain:C},{code:"ThrottlingException",explain:C},{code:"MalformedPolicyDocument",explain:J},{code:"PackedPolicyTooLarge",explain:Q},{code:"RegionDisabled",explain:V}];
function B({role:e,from:t,duration:o},n){if(n.says(/1 hour/i))return{code:"E_STS",message:`A session of ${e.name} can last an hour at most, as ${t?.name??"anoth\
er role"} assumes it.`,fix:"Set `role-duration-seconds: 3600`, or less."};let s=Math.max(o,3600);return{code:"E_STS",message:`The role ${e.name} allows no sessi\
on as long as the ${o} s that were asked for.`,fix:`Ask for less: \`role-duration-seconds: 3600\` is what every role allows. Or raise what the role allows:
aws iam update-role --role-name ${e.name} --max-session-duration ${s}`}}function G({role:e}){return{code:"E_STS",message:`A session of ${e.name} cannot be as sh\
ort as role-duration-seconds says.`,fix:"Set `role-duration-seconds: 900`, or more: AWS gives none that is shorter."}}function H({role:e,from:t}){let o=t?"role-\
chain":"role-to-assume";return{code:"E_STS",message:`STS does not take the ARN of the role ${e.name} in ${o} for one.`,fix:"Copy it from the role's page in IAM,\
 path and all. Its partition must be the region's: `arn:aws-cn:` for China, `arn:aws-us-gov:` for GovCloud, else `arn:aws:`."}}function C({role:e},t){return{code:"\
E_STS",message:`STS limits how often this account asks, and gave no session of the role ${e.name} (${t.message}).`,fix:"Run the job again. If many jobs start in\
 the same minute, spread them, or raise `retry-max-attempts`."}}function J({role:e,policy:t},o){return{code:"E_STS",message:`STS does not understand the session\
 policy for the role ${e.name} (${o.message}).`,fix:t in p?`Correct ${p[t]}: aws accessanalyzer validate-policy --policy-type IDENTITY_POLICY tells where.`:"A n\
ame or ARN in `secrets` may have characters that no policy takes. If not, this is a defect: please report it."}}function Q({role:e,policy:t},o){return{code:"E_S\
TS",message:`The session policy for the role ${e.name} is larger than STS takes (${o.message}).`,fix:t in p?`Shorten ${p[t]}: fewer and shorter resources. Besid\
e its 2,048 characters STS limits its packed form, in which what repeats costs little.`:"A single secret's policy is too large: request it by a shorter name or \
ARN."}}function V({role:e}){return{code:"E_STS",message:`STS is not active in this region for the account of the role ${e.name}.`,fix:"Activate the region (IAM,\
 Account settings, Security Token Service), or use another `aws-region`."}}var K=[{code:"AccessDenied",says:/explicit deny/i,explain:te},{code:"AccessDenied",explain:(e,t)=>e.from?ee(e,e.from,t):X(e)},...I,...j];function xe(e,t){if(e.kind!==
"answer")return b(e,"STS");let o=e.code?.replace(/Exception$/,""),s=(K.find(({code:r,says:a})=>r===o&&(!a||e.says(a)))?.explain??oe)(t,e);return E(t.namedBy?Y(s,
t.namedBy):s,e)}function Y({message:e,...t},o){let[n="",...s]=e.split(`
`),r=`It stands behind role= in ${o.charAt(0).toLowerCase()}${o.slice(1)}.`;return{...t,message:[n,r,...s].join(`
`)}}function X({role:e,claims:t,audience:o}){let n=l(t,e),s=v(t,e);if(!n||!s)return{code:"E_ROLE_REFUSED",message:`The role ${e.name} does not let this job in: \
its OIDC token lacks iss, aud or sub, which a trust policy needs.`,fix:"Look at what answers the token request: it is not the OIDC provider of a GitHub host."};
let r=R(t,o,n).map((h,q)=>`${q+1}. ${h}`),a=A(t);return{code:"E_ROLE_REFUSED",message:[`The role ${e.name} does not let in this job, ${y(k(t))}.`,_(t)].join(`
`),fix:[...r,T(n),...a?[a]:[]].join(`
`),statements:g(t)?[]:[{addTo:`Only if this job is to have the role, add to the trust policy of ${e.name}; it accepts this sub and no other${Z(t,n.hasGitHubKeys)}`,
statement:s}]}}function Z({sub:e,repository:t,repository_id:o},n){let s=[t,o].some(r=>typeof r=="string"&&String(e).includes(r));return!n&&!s?". Beware: sub doe\
s not name the repository, so others may have the same":c(String(e))!==void 0||n?"":". Beware: sub names neither branch nor environment, so all of the repositor\
y have the same"}function ee({role:e},t,o){let n=`The role ${t.name} may not assume ${e.name}, the next role of role-chain`,s=["sts:TagSession","sts:SetSourceId\
entity"].filter(a=>o.says(new RegExp(a))),r={addTo:`Add to a permissions policy of ${t.name}`,statement:$(e,s)};return m(o).by==="identity-based policy"?{code:"\
E_ROLE_REFUSED",message:`${n}: its own policies do not allow it.`,fix:`Check the ARN in \`role-chain\`. The trust policy of ${e.name} must name ${t.name} too.`,
statements:[r]}:{code:"E_ROLE_REFUSED",message:`${n}: most likely the trust policy of ${e.name} does not name it.`,fix:"Check the ARN in `role-chain`: AWS answe\
rs the same where there is no such role, and where the policies of the first one do not allow it. If its trust policy asks for an external id, give it with `rol\
e-external-id`.",statements:[{addTo:`Add to the trust policy of ${e.name}`,statement:S(t,s)},r]}}function te({role:e},t){let o=m(t);return{code:"E_ROLE_REFUSED",
message:`The role ${e.name} may not be assumed: ${w(o,t.operation)}.`,fix:x(o)}}function oe({role:e},t){return{code:"E_STS",message:`STS gave no session of the \
role ${e.name} (${t.message}).`,fix:"Run the job again. If it lasts, check the inputs for the role and `aws-region`, and look at https://health.aws.amazon.com."}}export{xe as explainRole};
