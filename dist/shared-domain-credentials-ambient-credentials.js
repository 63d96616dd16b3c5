const require=process.getBuiltinModule;
import{a as T,b as te,c as ne,d as re}from"./shared-domain-values-exportable.js";import{a as ee}from"./shared-use-cases-sessions-requested-sessions.js";import{a as L,b as J,c as D,d as I,e as k,j as Y,
n as N,o as $}from"./shared-domain-records-record.js";import{a as x,b as K}from"./shared-domain-credentials-credentials.js";import{c as H,q as z,r as X}from"./shared-domain-credentials-aws-config.js";import{
b as B}from"./shared-domain-expiry-expiry.js";import{a as E}from"./shared-domain-listing.js";import{a as Q,b as Z}from"./shared-domain-credentials-cached-session.js";import{b as q}from"./shared-adapters-job-lock.js";
import{b as U}from"./shared-adapters-help.js";import{a as _}from"./shared-domain-error.js";var oe=["AWS_ACCESS_KEY_ID","AWS_SECRET_ACCESS_KEY","AWS_SESSION_TOKEN","AWS_ACCESS_KEY","AWS_SECRET_KEY","AWS_SECURITY_TOKEN"],F="AWS_WEB_IDENTITY_TOKEN_FILE";
function se(e,t){let n=[...oe,F].filter(o=>e[o]),r=new Map(n.map(o=>[o,""]));return e.AWS_DEFAULT_PROFILE!==void 0&&r.set("AWS_DEFAULT_PROFILE",t),e.AWS_SDK_LOAD_CONFIG||
r.set("AWS_SDK_LOAD_CONFIG","1"),{variables:r,replaces:new Set([F,"AWS_SECURITY_TOKEN","AWS_SDK_LOAD_CONFIG"])}}function ie(e,t){if(e.AWS_PROFILE)throw new _("E\
_CONFLICT","AWS_PROFILE is set, which some SDKs prefer to the keys of `export-credentials: env`.",{fix:"Nothing was exported. Use `export-credentials: profile`,\
 which sets AWS_PROFILE itself, or take AWS_PROFILE out of the environment of this step and of those that use the keys."});let n=[F,"AWS_CREDENTIAL_EXPIRATION"].
filter(o=>e[o]),r=new Map(n.map(o=>[o,""]));return e.AWS_SECURITY_TOKEN!==void 0&&r.set("AWS_SECURITY_TOKEN",t),{variables:r,replaces:new Set(r.keys())}}function ae(e){
return[...oe,"AWS_CREDENTIAL_EXPIRATION",F].filter(t=>e[t])}function de(e,t,n){let r=t.find(({request:d})=>d.mode==="env"),o=t.filter(({request:d})=>d.mode==="profile"),i=o.length>0?we(e,o,n):void 0,s=r?Ee(r,i,n):i;Oe(o,
s?.variables,n);let a=[...s?.variables??[]].filter(([,d])=>d==="").map(([d])=>d);return a.length>0&&n.runner.info(`Blanked for later steps, where SDKs would pre\
fer them: ${E(a)}`),s}function Ee({request:e,session:{keys:t}},n,{environment:r}){let o=ie(r,t.sessionToken);return{mode:"env",role:K(e).arn,expiresAt:t.expiration,
variables:new Map([["AWS_ACCESS_KEY_ID",t.accessKeyId],["AWS_SECRET_ACCESS_KEY",t.secretAccessKey],["AWS_SESSION_TOKEN",t.sessionToken],...ce(e.region,r),...o.variables,
...n?.variables??[]]),replaces:new Set([...M,...o.replaces,...n?.replaces??[]]),outputs:new Map([["aws-access-key-id",t.accessKeyId],["aws-secret-access-key",t.
secretAccessKey],["aws-session-token",t.sessionToken],["aws-expiration",t.expiration.toISOString()]]),files:n?.files??new Map}}function we(e,t,{environment:n,runner:r,
directory:o,readAwsConfig:i,readAwsCredentials:s}){let a=o.launcher.path;process.platform==="win32"&&!q(a)&&r.warning("AWS's SDK for Go, and so Terraform, canno\
t run the profile's command in the path of RUNNER_TEMP, which needs quotes, and its drive keeps no short names. Give the runner a work folder without blanks, or\
 use `export-credentials: env`.");let d=i(n),l=new Map;for(let{request:f,session:u}of t){let{profile:m,region:c,isDefault:g}=f;X(s(),m),d=z(d,{name:m,region:c,launcher:a,
leaseId:e,isDefault:g,platform:process.platform}),l.set(Q(g?void 0:m).cache,Z(u))}l.set(x,d);let p=t.find(({request:f})=>f.isDefault)?.request,y=p&&se(n,p.profile);
return{mode:"profile",role:K(p??t[0]?.request??Re()).arn,expiresAt:void 0,variables:new Map([["AWS_CONFIG_FILE",o.filePath(e,x)],...p?[["AWS_PROFILE",p.profile],
...xe(t,n)]:[],...y?.variables??[]]),replaces:new Set(["AWS_CONFIG_FILE",...M,...y?.replaces??[]]),outputs:new Map,files:l}}function xe(e,t){let[n="",...r]=new Set(
e.map(({request:o})=>o.region));return r.length===0?ce(n,t):[]}function Oe(e,t,{runner:n,environment:r}){let o=M.map(a=>t?.get(a)??r[a]).find(a=>a),i=e.filter(({
request:a})=>o!==void 0&&a.region!==o);if(i.length===0)return;let s=E(i.map(({request:a})=>a.profile));n.warning(`AWS_REGION or AWS_DEFAULT_REGION is ${o} for l\
ater steps, and programs take it before the region of a profile: give them the region of ${s} by their own option, such as --region.`)}function Re(){throw new Error(
"there is at least one profile")}var M=["AWS_REGION","AWS_DEFAULT_REGION"];function ce(e,t){return M.filter(n=>t[n]!==e).map(n=>[n,e])}async function et(e,t,n,r){let o=t.credentials.filter(({mode:a})=>a==="env"),i=await ee(t,n,r,o),{environment:s}=r.runner;return de(e,i,{...r,environment:s})}function _e(e,t){let n=e.flatMap(({name:o,expiry:i})=>i?[{name:o,expiry:i}]:[]);if(t?.expiresAt){let o={at:t.expiresAt,source:"STS session",firm:!0};n.push({name:"\
AWS_SESSION_TOKEN",expiry:o})}let r=B(n.map(({expiry:o})=>o));return n.find(({expiry:o})=>o===r)}function Ce(e,t){let n=e?.expiry.at;return[["expires-at",n?.toISOString()??
""],["expires-in",n?String(Math.floor((n.getTime()-t)/1e3)):""],["next-expiring",e?.name??""]]}function le(e,t){let{contents:n,end:r,now:o}=t;switch(e.kind){case"\
command":return new Map;case"lease":return be(t);case"check":return new Map([...Ae(e.check,r,o),...n.credentials?.outputs??[]])}}function be({contents:e,path:t,
now:n}){let{id:r,judged:o,credentials:i,accountId:s}=e,a=o.map(({name:d,secret:l})=>({name:d,secret:l.name,version:l.versionId}));return new Map([["leased","tru\
e"],["lease-id",r],["lease-file",t],...Ce(_e(o,i),n),["secrets",JSON.stringify(a)],["aws-account-id",s??""],...i?.outputs??[]])}function Ae({status:e,renewals:t},n,r){
let o=t.flatMap(i=>[...T(i).map(({name:s})=>s),...i.credentials?.variables.keys()??[]]);return new Map([["status",e],["expires-at",n??""],["expires-in",n===void 0?
"":String(Math.floor((Date.parse(n)-r)/1e3))],["renewed",o.join(",")]])}var pe="\0";function fe(e,t,n){let r=new Map(Object.entries(e));for(let[o,i]of t.entries()){let s=t.slice(o).map(({id:a})=>n(a));if(!Le(i,e,s))for(let[a,d]of Ie(
i,n(i.id)))r.set(a,d)}return Object.fromEntries(r)}function Le({entries:e,credentials:t},n,r){let o=e.filter(({exported:s})=>s.env).map(({name:s})=>s);return t?.
mode==="env"&&o.push("AWS_SESSION_TOKEN"),(!t?.variables.includes("AWS_CONFIG_FILE")||r.includes(n.AWS_CONFIG_FILE??""))&&o.every(s=>Object.hasOwn(n,s))}function Ie(e,t){
let{credentials:n,region:r,inputs:o,environmentSize:i=0}=e,s=new Map(N(e).map(d=>[d,pe])),[a]=s.keys();if(a!==void 0&&s.set(a,pe.repeat(Math.max(1,i))),n?.mode===
"profile"){for(let d of n.variables)s.set(d,"");s.set("AWS_PROFILE",ke(o))}s.has("AWS_CONFIG_FILE")&&s.set("AWS_CONFIG_FILE",t);for(let d of["AWS_REGION","AWS_D\
EFAULT_REGION"])s.has(d)&&s.set(d,r);return s}function ke(e){let[,t]=/^[ \t]*profile=(\S+)/m.exec(e["export-credentials"]??"")??[];return t||e["aws-profile"]?.trim()||
"secret-lease"}function ue({judged:e,credentials:t,inputs:{exporting:n},renews:r},o,i,s){let a=new Set((r?N(r):[]).map(w)),d=new Map(Object.entries(s).map(([c,g])=>[w(c),g])),
l=(c,g)=>!a.has(w(c))&&(d.get(w(c))||g)!==g,p=e.filter(c=>n.env&&l(c.name,G(c))).filter(({name:c,secret:g})=>!i.some(h=>Ne(h,c,g.arn))).map(({name:c})=>c);if(n.
onConflict==="overwrite")return new Set;let y=new Set([...o,...t?.replaces??[],...i.flatMap(c=>c.credentials?.variables??[])].map(w)),f=[...t?.variables??[]].filter(
([c,g])=>l(c,g)&&!y.has(w(c))).map(([c])=>c),u=e.filter(({name:c})=>p.includes(c));Te(n.onConflict==="error"?u:[],f);let m=r?.entries.filter(({exported:c})=>n.env&&
!c.env)??[];return new Set([...p,...m.map(({name:c})=>c)])}var w=e=>U(e,process.platform);function Ne({entries:e},t,n){return e.some(r=>r.exported.env&&w(r.name)===
w(t)&&r.arn===n)}function Te(e,t){let n=[...e.map(({name:i})=>i),...t];if(n.length===0)return;let[r]=e,o=n.length===1?"is":"are";throw new _("E_CONFLICT",`${E(n)}\
 ${o} set already, with another value.`,{fix:["Leave it out of the `env:` or the step that sets it, or replace it: `on-conflict: overwrite`.",...r&&t.length===0?
[`Or give the request another ${H(r.request)?"alias":"NAME"}, or keep what is there: \`on-conflict: skip\`.`]:[],...t.length>0?["Credentials are never skipped: \
half of a set would be worse than none."]:[],"Nothing was exported."].join(`
`)})}function G({request:e,value:t}){return e.file?"":t}function me({judged:e,credentials:t,git:n,inputs:r,renews:o},{runner:i,directory:s}){if(o||s.isClosed())return!0;let a="The file system of RUNNER_TEMP opens eve\
ry new folder to others, or gives it to another user",d=Se({judged:e,credentials:t});if(n&&d.push("git=helper"),d.length>0)throw new _("E_RUNNER",`${a}, so no f\
ile can be kept for ${E(d)}.`,{fix:"Nothing was exported. Use variables instead (no `file`, `export-credentials: env`), or give the runner a work folder whose f\
ile system keeps owner and mode."});let l=`${a}. So this lease keeps no record: check, renew and exec do not find it, and \`cli\` installs nothing. Its variables \
are blanked at the end all the same.`;return r.cli?i.warning(`${l} \`cli: false\` makes this a notice.`):i.notice(l),!1}function ge(e,{runner:t,directory:n}){let r=Se(
e);r.length===0||!n.stayedOpen()||t.warning(`The drive of RUNNER_TEMP keeps no permissions, or icacls is not allowed: what was written for ${E(r)} is open to wh\
oever may read there. Give the runner a work folder on an NTFS drive.`)}function Se({judged:e,credentials:t}){let n=e.filter(({request:r})=>r.file).map(({name:r})=>r);
return(t?.files.size??0)>0?[...n,"export-credentials: profile"]:n}function ye(e,t){let{name:n,secret:r,request:o,verdict:i}=e,s=e.firmExpiry??e.expiry,{selector:a,version:d,file:l}=o,p={whole:null,fields:"*",unfolded:"*"};return{
name:n,secret:r.name,arn:r.arn,versionId:r.versionId,stages:r.stages,selector:a.kind==="jmespath"?a.expression:p[a.kind],expiresAt:s?.at.toISOString()??null,source:s?.
source??null,firm:s?.firm??!1,judgement:i.judgement,pinned:d.versionId!==void 0||r.minted!==void 0,exported:{env:t,output:!0,file:l}}}function he({id:e,judged:t,credentials:n,git:r,accountId:o,claims:i,inputs:s,renews:a},{skipped:d,variables:l},p){let y=t.map(m=>ye(m,s.exporting.env&&!d.has(m.
name))),f=a?Y(a,y).renewed:y,u=n?{mode:n.mode,role:n.role,expiresAt:n.expiresAt?.toISOString()??null,variables:[...new Set([...a?.credentials?.variables??[],...n.
variables.keys()])]}:a?.credentials??null;return{id:e,leasedAt:a?.leasedAt??new Date(p.now()).toISOString(),clockOffset:p.offset,region:s.regions[0],role:s.identity?.
role.arn??null,accountId:o??null,claims:J(i),expiresAt:k(u?[...f,u]:f)??null,entries:f,credentials:u,...r&&{gitVariables:[...r.variables.keys()]},...a?.gitVariables&&
{gitVariables:a.gitVariables},environmentSize:Math.max(a?.environmentSize??0,Fe(l)),inputs:s.asGiven}}function Fe(e){let n=[...e].reduce((r,[o,i])=>r+re(o,i),0);
return Math.ceil(n/4096)*4096}function ve(e,t,{credentialsOf:n,setUpGit:r}){let{runner:o,clock:i,directory:s}=t,{id:a,renews:d}=e.contents,l=L(o.environment),p=I(s.records(),l).records,y=p.filter(
v=>v.id!==a),f=fe(o.environment,y,v=>s.filePath(v,x)),u=r?.(a,e.contents.inputs.requests,f,s),m={...Me(e,f,t,n),git:u},{credentials:c,inputs:g}=m,h=m.isWhole?m.
judged:T(m),A=!d&&g.unsetCurrentCredentials?ae(f):[],C=ue(m,new Set(A),p,f),O=me(m,t),W=d?Pe(a,h,s):new Map,j=()=>{d?Ke(d,W,l,s):(s.remove(a),o.dropState())};try{
te(h);let v=new Map(h.map(S=>[S.name,G(S)]));ne(g.exporting.env?v:new Map,h,f,process.platform),d||(o.saveState("lease",a),o.saveState("cleanup",String(g.cleanup)));
for(let S of h)S.request.file&&v.set(S.name,De(a,S,s));let R=new Map([...v].filter(([S])=>g.exporting.env&&!C.has(S)));for(let S of A)R.has(S)||R.set(S,"");for(let[
S,b]of c?.variables??[])R.set(S,b);for(let[S,b]of u?.variables??[])R.set(S,b);for(let[S,b]of[...c?.files??[],...u?.files??[]])s.writeFile(a,S,Buffer.from(b));We(
c,y,s),ge({judged:h,credentials:c},t);let V=O&&!d&&(g.cli||u!==void 0||(c?.files.size??0)>0);V&&s.launcher.install();let P=he(m,{skipped:C,variables:R},i);return d||
(o.saveState("names",$(P)),O||o.saveState("record","none")),O&&s.writeRecord(a,D(P,l)),{contents:m,changed:h,values:v,variables:R,skipped:C,record:P,isKept:O,hasLauncher:V,
undo:j}}catch(v){throw j(),v}}function Me({contents:e,sessions:t=[]},n,r,o){return o?{...e,credentials:o(e.id,t,{...r,environment:n})}:e}function We(e,t,n){let r=e?.
files.get(x);if(r!==void 0)for(let{id:o,credentials:i}of t)i?.variables.includes("AWS_CONFIG_FILE")&&n.writeFile(o,x,Buffer.from(r))}function Pe(e,t,n){let r=new Map;
for(let{name:o,request:i}of t){let s=i.file?n.readFile(e,o):void 0;s&&r.set(o,s)}return r}function Ke(e,t,n,r){let o=[...t].map(([i,s])=>()=>r.writeFile(e.id,i,
s));for(let i of[...o,()=>r.writeRecord(e.id,D(e,n))])try{i()}catch{}}function De(e,{name:t,value:n,kind:r},o){return o.writeFile(e,t,Buffer.from(n,r==="binary"?
"base64":"utf8"))}async function Kt(e,t){let{inputs:n,renews:r}=e.contents,o=n.network.timeout,{runner:i,directory:s}=t,{lock:a}=s,d=e.sessions?.length?await import("./exported-credentials.js"):
void 0,p=!r&&n.requests.some(({reference:u})=>"forGit"in u&&u.forGit)?await import("./git-helper.js"):void 0,y={credentialsOf:d?.exportedCredentials,setUpGit:p?.
gitSetup},f=await a.inTurn(o,()=>ve(e,t,y));try{return await a.settled(o)||i.warning("Another step that began beside this one has not read its secrets yet: SECR\
ET_LEASE_EXPIRES_AT does not count them."),Ge(f,e,t)}catch(u){throw await a.inTurn(o,f.undo).catch(f.undo),u}}function Ge({contents:e,changed:t,values:n,variables:r,
skipped:o,record:i,isKept:s,hasLauncher:a},{outputs:d},{runner:l,directory:p,clock:y}){let{id:f,renews:u}=e,m=s?I(p.records(),L(l.environment)).records:[i],c=k(
m),g=new Map([...r,...je(c??"",l.environment)]),h=s?p.recordPath(f):"",A=le(d,{contents:e,path:h,end:c,now:y.now()}),{outputs:C,withoutOutput:O}=Ve(A,n),W=a&&e.
inputs.cli?{onPath:p.launcher.directory}:{};return l.handOver({variables:g,outputs:C,...W}),{id:f,values:t,skipped:o.intersection(n),withoutOutput:O,isRenewal:u!==
void 0}}function je(e,{SECRET_LEASE_EXPIRES_AT:t}){return e===t?[]:[["SECRET_LEASE_EXPIRES_AT",e]]}function Ve(e,t){let n=new Map(e),r=new Set([...e.keys()].map(
i=>i.toLowerCase())),o=[];for(let[i,s]of t)r.has(i.toLowerCase())?o.push(i):n.set(i,s),r.add(i.toLowerCase());return{outputs:n,withoutOutput:o}}export{ye as a,et as b,Ae as c,Kt as d};
