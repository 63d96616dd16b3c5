const require=process.getBuiltinModule;
import{a as o}from"./apart-domain-error.js";var s=[({environment:e})=>{let t=["AWS_ACCESS_KEY_ID","AWS_SECRET_ACCESS_KEY","AWS_SESSION_TOKEN"].filter(r=>/\s/.test(e[r]??""));return t.length>0?`${t.join(",\
 ")} has white space in it, most likely a line break at its end: store it without.`:void 0},({environment:{AWS_PROFILE:e},hasProfile:n})=>{if(e)return n(e)?`AWS\
_PROFILE names the profile ${e}, whose credential_process, role or session fails: run \`aws sts get-caller-identity\` in a step before.`:`AWS_PROFILE names the \
profile ${e}, which neither the AWS configuration nor the credentials file has.`},({environment:{AWS_ACCESS_KEY_ID:e,AWS_SECRET_ACCESS_KEY:n}})=>!!e==!!n?void 0:
"Of AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY one is empty: a repository secret that is not set, or not given to this run.",({environment:{AWS_ACCESS_KEY_ID:e}})=>e?
"The keys of AWS_ACCESS_KEY_ID are wrong, deleted or expired.":void 0,({environment:{AWS_WEB_IDENTITY_TOKEN_FILE:e}})=>e?"The file that AWS_WEB_IDENTITY_TOKEN_F\
ILE names cannot be read, or the role of AWS_ROLE_ARN does not accept its token. In a job container, mount the file.":void 0,({environment:e})=>e.AWS_CONTAINER_CREDENTIALS_FULL_URI||
e.AWS_CONTAINER_CREDENTIALS_RELATIVE_URI?"The container's credentials (EKS Pod Identity, ECS) cannot be had: look whether the agent runs on the node, and whethe\
r the token file that the variables name is mounted.":void 0];function E(e,n){let t=s.flatMap(i=>i(n)??[])[0],r=`There are no AWS credentials that work (${e.message}\
).`;return new o("E_CREDENTIALS",t===void 0?r:`${r} ${t}`,{fix:["The input role-to-assume is empty. Where it stands for a secret or a variable, there is none of\
 that name here: a workflow that is called needs `secrets: inherit`, a secret of an environment needs `environment:`, and a fork has none.","Else give `role-to-\
assume` and `permissions: id-token: write`, or provide credentials in an earlier step."].join(`
`),cause:e})}export{E as explainAmbientCredentials};
