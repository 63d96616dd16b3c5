const require=process.getBuiltinModule;
import{a as C,b as w}from"./apart-domain-credentials-aws-config.js";import{a as E,b as _}from"./apart-domain-credentials-credentials.js";import"./apart-domain-span.js";import{a as u}from"./apart-domain-listing.js";
import{a as h}from"./apart-domain-error.js";import{b as y}from"./apart-domain-command-quoting.js";var N=["AWS_ACCESS_KEY_ID","AWS_SECRET_ACCESS_KEY","AWS_SESSION_TOKEN","AWS_ACCESS_KEY","AWS_SECRET_KEY","AWS_SECURITY_TOKEN"],g="AWS_WEB_IDENTITY_TOKEN_FILE";function I(n,e){
let r=[...N,g].filter(s=>n[s]),t=new Map(r.map(s=>[s,""]));return n.AWS_DEFAULT_PROFILE!==void 0&&t.set("AWS_DEFAULT_PROFILE",e),n.AWS_SDK_LOAD_CONFIG||t.set("A\
WS_SDK_LOAD_CONFIG","1"),{variables:t,replaces:new Set([g,"AWS_SECURITY_TOKEN","AWS_SDK_LOAD_CONFIG"])}}function O(n,e){if(n.AWS_PROFILE)throw new h("E_CONFLICT",
"AWS_PROFILE is set, which some SDKs prefer to the keys of `export-credentials: env`.",{fix:"Nothing was exported. Use `export-credentials: profile`, which sets\
 AWS_PROFILE itself, or take AWS_PROFILE out of the environment of this step and of those that use the keys."});let r=[g,"AWS_CREDENTIAL_EXPIRATION"].filter(s=>n[s]),
t=new Map(r.map(s=>[s,""]));return n.AWS_SECURITY_TOKEN!==void 0&&t.set("AWS_SECURITY_TOKEN",e),{variables:t,replaces:new Set(t.keys())}}function R(n){let e=n===void 0?"aws-session":`aws-session-${n}`;return{cache:`${e}.json`,lock:`${e}.lock`}}function x(n){return JSON.stringify(n)}var M=15*6e4;function B(n,e,r){let t=e.find(({request:o})=>o.mode==="env"),s=e.filter(({request:o})=>o.mode==="profile"),a=s.length>0?v(n,s,r):void 0,c=t?b(t,a,r):a;k(s,c?.variables,
r);let i=[...c?.variables??[]].filter(([,o])=>o==="").map(([o])=>o);return i.length>0&&r.runner.info(`Blanked for later steps, where SDKs would prefer them: ${u(
i)}`),c}function b({request:n,session:{keys:e}},r,{environment:t}){let s=O(t,e.sessionToken);return{mode:"env",role:_(n).arn,expiresAt:e.expiration,variables:new Map(
[["AWS_ACCESS_KEY_ID",e.accessKeyId],["AWS_SECRET_ACCESS_KEY",e.secretAccessKey],["AWS_SESSION_TOKEN",e.sessionToken],...T(n.region,t),...s.variables,...r?.variables??
[]]),replaces:new Set([...l,...s.replaces,...r?.replaces??[]]),outputs:new Map([["aws-access-key-id",e.accessKeyId],["aws-secret-access-key",e.secretAccessKey],
["aws-session-token",e.sessionToken],["aws-expiration",e.expiration.toISOString()]]),files:r?.files??new Map}}function v(n,e,{environment:r,runner:t,directory:s,
readAwsConfig:a,readAwsCredentials:c}){let i=s.launcher.path;process.platform==="win32"&&!y(i)&&t.warning("AWS's SDK for Go, and so Terraform, cannot run the pr\
ofile's command in the path of RUNNER_TEMP, which needs quotes, and its drive keeps no short names. Give the runner a work folder without blanks, or use `export\
-credentials: env`.");let o=a(r),f=new Map;for(let{request:p,session:W}of e){let{profile:S,region:K,isDefault:m}=p;w(c(),S),o=C(o,{name:S,region:K,launcher:i,leaseId:n,
isDefault:m,platform:process.platform}),f.set(R(m?void 0:S).cache,x(W))}f.set(E,o);let d=e.find(({request:p})=>p.isDefault)?.request,A=d&&I(r,d.profile);return{
mode:"profile",role:_(d??e[0]?.request??D()).arn,expiresAt:void 0,variables:new Map([["AWS_CONFIG_FILE",s.filePath(n,E)],...d?[["AWS_PROFILE",d.profile],...F(e,
r)]:[],...A?.variables??[]]),replaces:new Set(["AWS_CONFIG_FILE",...l,...A?.replaces??[]]),outputs:new Map,files:f}}function F(n,e){let[r="",...t]=new Set(n.map(
({request:s})=>s.region));return t.length===0?T(r,e):[]}function k(n,e,{runner:r,environment:t}){let s=l.map(i=>e?.get(i)??t[i]).find(i=>i),a=n.filter(({request:i})=>s!==
void 0&&i.region!==s);if(a.length===0)return;let c=u(a.map(({request:i})=>i.profile));r.warning(`AWS_REGION or AWS_DEFAULT_REGION is ${s} for later steps, and p\
rograms take it before the region of a profile: give them the region of ${c} by their own option, such as --region.`)}function D(){throw new Error("there is at \
least one profile")}var l=["AWS_REGION","AWS_DEFAULT_REGION"];function T(n,e){return l.filter(r=>e[r]!==n).map(r=>[r,n])}export{B as exportedCredentials};
