const require=process.getBuiltinModule;
import"./lease-adapters-attempts.js";import{h as a}from"./lease-adapters-connections.js";var t=["false"],r=()=>!0,d=s=>s("export-credentials").trim()==="env",o="leave `role-to-assume` out: without it the credentials of an earlier step or of the runn\
er are used",c={"aws-access-key-id":{instead:`no stored keys: give \`role-to-assume\`; or, for keys that must be, set AWS_ACCESS_KEY_ID in \`env:\` of the step and ${o}`},
"aws-secret-access-key":{instead:"as for aws-access-key-id: `role-to-assume`, or AWS_SECRET_ACCESS_KEY in `env:` of the step"},"aws-session-token":{instead:"as \
for aws-access-key-id: `role-to-assume`, or AWS_SESSION_TOKEN in `env:` of the step"},"web-identity-token-file":{instead:`set AWS_WEB_IDENTITY_TOKEN_FILE and AW\
S_ROLE_ARN in \`env:\` of the step, and ${o}`},"role-chaining":{unsaid:t,instead:"one step for all: the first role in `role-to-assume`, the further ones in `rol\
e-chain`"},"http-proxy":{instead:"set HTTPS_PROXY in `env:` of the step or the job"},"no-proxy":{instead:"set NO_PROXY in `env:` of the step or the job"},"role-\
skip-session-tagging":{unsaid:t,instead:"delete the line: no session tags are set but those of `session-tags`",isNeedless:r},"custom-tags":{instead:"`session-ta\
gs`, a line `KEY=VALUE` for each, with `role-chain`; AWS takes none from the caller with an OIDC token"},"output-credentials":{unsaid:t,instead:"`export-credent\
ials: env`, which sets the outputs aws-access-key-id and so on too",isNeedless:d},"output-env-credentials":{instead:"`export-credentials: env` for true, `none` \
or `profile` for false",isNeedless:s=>s("output-env-credentials").trim()==="true"===d(s)},"overwrite-aws-profile":{unsaid:t,instead:"delete the line: the profil\
e has a file of its own here; where your files have one of that name, name another with `aws-profile`",isNeedless:r},"disable-retry":{unsaid:t,instead:"`retry-m\
ax-attempts: 1`"},"special-characters-workaround":{unsaid:t,instead:"`export-credentials: profile`, with which no tool gets the key as a variable"},"use-existin\
g-credentials":{unsaid:t,instead:o},"force-skip-oidc":{unsaid:t,instead:o},"action-timeout-s":{instead:"`timeout`, with a unit: `timeout: 60s`"}};function f(s){
let l=Object.entries(c).filter(([n,{unsaid:e=[]}])=>!["",...e].includes(s(n).trim().toLowerCase())),[p,i]=[!0,!1].map(n=>l.filter(([,{isNeedless:e}])=>(e?.(s)??
!1)===n));if(i.length>0){let n=i.map(([e])=>e).join(", ");throw new a("E_INPUT",`${i.length===1?"This input is":"These inputs are"} configure-aws-credentials' a\
nd not this action's: ${n}.`,{fix:`Write instead:
${i.slice(0,8).map(([e,{instead:u}])=>`${e}: ${u}.`).join(`
`)}`})}return p.map(([n,{instead:e}])=>`The input ${n} has no effect here: ${e}.`)}export{c as peerInputs,f as readPeerInputs};
