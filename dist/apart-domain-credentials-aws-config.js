const require=process.getBuiltinModule;
import{a as s}from"./apart-domain-error.js";import{b as l}from"./apart-domain-command-quoting.js";var h="aws-config";function y({route:e}){return e.at(-1)??e[0]}var w=JSON.stringify({Version:"2012-10-17",Statement:[{Effect:"Allow",Action:"*",Resource:"*"},{Effect:"\
Deny",Action:["secretsmanager:GetSecretValue","secretsmanager:BatchGetSecretValue"],Resource:"*"}]});function S(e,r){let n=f(e),i=n.filter(o=>a(o)!==r.name);if(n.some(o=>a(o)===r.name&&!o.includes(d)))throw new s("E_CONFLICT",`The AWS configuration of this job \
has a profile ${r.name} already.`,{fix:"Nothing was exported. Name another one with `aws-profile`."});let t=[r.name==="default"?"[default]":`[profile ${r.name}]`,
`credential_process = ${c(r)}`,`region = ${r.region}`];return[...i.map(o=>o.trimEnd()),t.join(`
`)].join(`

`).concat(`
`)}function N(e,r){let n=t=>/^\s*(?!region\b|output\b|#|;|\[)[^\s=]+\s*=/m.test(t);if(f(e).filter(t=>a(t)===r).some(n))throw new s("E_CONFLICT",`The AWS credent\
ials file of this job has a profile ${r}, which SDKs prefer to the leased one.`,{fix:"Nothing was exported. Name another one with `aws-profile`, or take it out \
of the file that AWS_SHARED_CREDENTIALS_FILE names, else of ~/.aws/credentials."})}var d="credential-process --lease ";function c({launcher:e,leaseId:r,platform:n,name:i,isDefault:t}){return`${u(e,n)} ${d}${r}${t?"":` --profile ${i}`}`}function u(e,r){
let n=r==="win32";if(/[\r\n]|\s[#;]/.test(e)||n&&/["%]/.test(e))throw new s("E_RUNNER","The path of RUNNER_TEMP has characters that cannot stand in an AWS confi\
guration.",{fix:"Give the runner a work folder without # ; % and quotes, or use `export-credentials: env`."});return n?l(e)?e:`"${e}"`:`'${e.replaceAll("'",`'"'\
"'`)}'`}function f(e){return e.replaceAll(`\r
`,`
`).split(/^(?=\[)/m).filter(r=>r.trim()!=="")}function a(e){return/^\[\s*(?:profile\s+)?["']?([^\s"'\]]+)["']?\s*\]/.exec(e)?.[1]}export{h as a,y as b,S as c,N as d};
