const require=process.getBuiltinModule;
import{a as h,b as E}from"./apart-domain-credentials-credentials.js";import"./apart-domain-span.js";import{b as f}from"./apart-domain-command-quoting.js";import{a as g}from"./apart-domain-listing.js";
import{a as d}from"./apart-domain-error.js";var v=["AWS_ACCESS_KEY_ID","AWS_SECRET_ACCESS_KEY","AWS_SESSION_TOKEN","AWS_ACCESS_KEY","AWS_SECRET_KEY","AWS_SECURITY_TOKEN"],_="AWS_WEB_IDENTITY_TOKEN_FILE";function C(n,e){
let r=[...v,_].filter(t=>n[t]),s=new Map(r.map(t=>[t,""]));return n.AWS_DEFAULT_PROFILE!==void 0&&s.set("AWS_DEFAULT_PROFILE",e),n.AWS_SDK_LOAD_CONFIG||s.set("A\
WS_SDK_LOAD_CONFIG","1"),{variables:s,replaces:new Set([_,"AWS_SECURITY_TOKEN","AWS_SDK_LOAD_CONFIG"])}}function I(n,e){if(n.AWS_PROFILE)throw new d("E_CONFLICT",
"AWS_PROFILE is set, which some SDKs prefer to the keys of `export-credentials: env`.",{fix:"Nothing was exported. Use `export-credentials: profile`, which sets\
 AWS_PROFILE itself, or take AWS_PROFILE out of the environment of this step and of those that use the keys."});let r=[_,"AWS_CREDENTIAL_EXPIRATION"].filter(t=>n[t]),
s=new Map(r.map(t=>[t,""]));return n.AWS_SECURITY_TOKEN!==void 0&&s.set("AWS_SECURITY_TOKEN",e),{variables:s,replaces:new Set(s.keys())}}function x(n,e){let r=O(n),s=r.filter(o=>A(o)!==e.name);if(r.some(o=>A(o)===e.name&&!o.includes(N)))throw new d("E_CONFLICT",`The AWS configuration of this job \
has a profile ${e.name} already.`,{fix:"Nothing was exported. Name another one with `aws-profile`."});let t=[e.name==="default"?"[default]":`[profile ${e.name}]`,
`credential_process = ${F(e)}`,`region = ${e.region}`];return[...s.map(o=>o.trimEnd()),t.join(`
`)].join(`

`).concat(`
`)}function R(n,e){let r=t=>/^\s*(?!region\b|output\b|#|;|\[)[^\s=]+\s*=/m.test(t);if(O(n).filter(t=>A(t)===e).some(r))throw new d("E_CONFLICT",`The AWS credent\
ials file of this job has a profile ${e}, which SDKs prefer to the leased one.`,{fix:"Nothing was exported. Name another one with `aws-profile`, or take it out \
of the file that AWS_SHARED_CREDENTIALS_FILE names, else of ~/.aws/credentials."})}var N="credential-process --lease ";function F({launcher:n,leaseId:e,platform:r,name:s,isDefault:t}){return`${L(n,r)} ${N}${e}${t?"":` --profile ${s}`}`}function L(n,e){
let r=e==="win32";if(/[\r\n]|\s[#;]/.test(n)||r&&/["%]/.test(n))throw new d("E_RUNNER","The path of RUNNER_TEMP has characters that cannot stand in an AWS confi\
guration.",{fix:"Give the runner a work folder without # ; % and quotes, or use `export-credentials: env`."});return r?f(n)?n:`"${n}"`:`'${n.replaceAll("'",`'"'\
"'`)}'`}function O(n){return n.replaceAll(`\r
`,`
`).split(/^(?=\[)/m).filter(e=>e.trim()!=="")}function A(n){return/^\[\s*(?:profile\s+)?["']?([^\s"'\]]+)["']?\s*\]/.exec(n)?.[1]}function T(n){let e=n===void 0?"aws-session":`aws-session-${n}`;return{cache:`${e}.json`,lock:`${e}.lock`}}function W(n){return JSON.stringify(n)}var V=15*6e4;function ne(n,e,r){let s=e.find(({request:a})=>a.mode==="env"),t=e.filter(({request:a})=>a.mode==="profile"),o=t.length>0?k(n,t,r):void 0,c=s?D(s,o,r):o;M(t,c?.
variables,r);let i=[...c?.variables??[]].filter(([,a])=>a==="").map(([a])=>a);return i.length>0&&r.runner.info(`Blanked for later steps, where SDKs would prefer\
 them: ${g(i)}`),c}function D({request:n,session:{keys:e}},r,{environment:s}){let t=I(s,e.sessionToken);return{mode:"env",role:E(n).arn,expiresAt:e.expiration,variables:new Map(
[["AWS_ACCESS_KEY_ID",e.accessKeyId],["AWS_SECRET_ACCESS_KEY",e.secretAccessKey],["AWS_SESSION_TOKEN",e.sessionToken],...b(n.region,s),...t.variables,...r?.variables??
[]]),replaces:new Set([...p,...t.replaces,...r?.replaces??[]]),outputs:new Map([["aws-access-key-id",e.accessKeyId],["aws-secret-access-key",e.secretAccessKey],
["aws-session-token",e.sessionToken],["aws-expiration",e.expiration.toISOString()]]),files:r?.files??new Map}}function k(n,e,{environment:r,runner:s,directory:t,
readAwsConfig:o,readAwsCredentials:c}){let i=t.launcher.path;process.platform==="win32"&&!f(i)&&s.warning("AWS's SDK for Go, and so Terraform, cannot run the pr\
ofile's command in the path of RUNNER_TEMP: it needs quotes, and so does its short name, if there is one.\nGive the runner a work folder without blanks and `&`, \
or use `export-credentials: env`.");let a=o(r),u=new Map;for(let{request:S,session:K}of e){let{profile:m,region:P,isDefault:y}=S;R(c(),m),a=x(a,{name:m,region:P,
launcher:i,leaseId:n,isDefault:y,platform:process.platform}),u.set(T(y?void 0:m).cache,W(K))}u.set(h,a);let l=e.find(({request:S})=>S.isDefault)?.request,w=l&&C(
r,l.profile);return{mode:"profile",role:E(l??e[0]?.request??U()).arn,expiresAt:void 0,variables:new Map([["AWS_CONFIG_FILE",t.filePath(n,h)],...l?[["AWS_PROFILE",
l.profile],...$(e,r)]:[],...w?.variables??[]]),replaces:new Set(["AWS_CONFIG_FILE",...p,...w?.replaces??[]]),outputs:new Map,files:u}}function $(n,e){let[r="",...s]=new Set(
n.map(({request:t})=>t.region));return s.length===0?b(r,e):[]}function M(n,e,{runner:r,environment:s}){let t=p.map(i=>e?.get(i)??s[i]).find(i=>i),o=n.filter(({request:i})=>t!==
void 0&&i.region!==t);if(o.length===0)return;let c=g(o.map(({request:i})=>i.profile));r.warning(`AWS_REGION or AWS_DEFAULT_REGION is ${t} for later steps, and p\
rograms take it before the region of a profile: give them the region of ${c} by their own option, such as --region.`)}function U(){throw new Error("there is at \
least one profile")}var p=["AWS_REGION","AWS_DEFAULT_REGION"];function b(n,e){return p.filter(r=>e[r]!==n).map(r=>[r,n])}export{ne as exportedCredentials};
