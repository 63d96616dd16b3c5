const require=process.getBuiltinModule;
import{a as s}from"./apart-domain-error.js";import{b as l}from"./apart-domain-command-quoting.js";function g(e,n){let t=c(e),i=t.filter(o=>a(o)!==n.name);if(t.some(o=>a(o)===n.name&&!o.includes(f)))throw new s("E_CONFLICT",`The AWS configuration of this job \
has a profile ${n.name} already.`,{fix:"Nothing was exported. Name another one with `aws-profile`."});let r=[n.name==="default"?"[default]":`[profile ${n.name}]`,
`credential_process = ${d(n)}`,`region = ${n.region}`];return[...i.map(o=>o.trimEnd()),r.join(`
`)].join(`

`).concat(`
`)}function w(e,n){let t=r=>/^\s*(?!region\b|output\b|#|;|\[)[^\s=]+\s*=/m.test(r);if(c(e).filter(r=>a(r)===n).some(t))throw new s("E_CONFLICT",`The AWS credent\
ials file of this job has a profile ${n}, which SDKs prefer to the leased one.`,{fix:"Nothing was exported. Name another one with `aws-profile`, or take it out \
of the file that AWS_SHARED_CREDENTIALS_FILE names, else of ~/.aws/credentials."})}var f="credential-process --lease ";function d({launcher:e,leaseId:n,platform:t,name:i,isDefault:r}){return`${u(e,t)} ${f}${n}${r?"":` --profile ${i}`}`}function u(e,n){
let t=n==="win32";if(/[\r\n]|\s[#;]/.test(e)||t&&/["%]/.test(e))throw new s("E_RUNNER","The path of RUNNER_TEMP has characters that cannot stand in an AWS confi\
guration.",{fix:"Give the runner a work folder without # ; % and quotes, or use `export-credentials: env`."});return t?l(e)?e:`"${e}"`:`'${e.replaceAll("'",`'"'\
"'`)}'`}function c(e){return e.replaceAll(`\r
`,`
`).split(/^(?=\[)/m).filter(n=>n.trim()!=="")}function a(e){return/^\[\s*(?:profile\s+)?["']?([^\s"'\]]+)["']?\s*\]/.exec(e)?.[1]}export{g as a,w as b};
