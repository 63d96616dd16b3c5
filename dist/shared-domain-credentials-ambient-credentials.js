const require=process.getBuiltinModule;
import{a as O,b as G,c as ne}from"./shared-domain-credentials-credentials.js";import{a as F,b as re,c as oe,d as se}from"./shared-domain-values-exportable.js";import{a as I,b as $,c as D,d as k,
e as N,j as B,n as T,o as z}from"./shared-domain-records-record.js";import{q as Q,r as Z}from"./shared-domain-credentials-aws-config.js";import{d as Y}from"./shared-domain-policies-secret-reader.js";import{
f as H}from"./shared-domain-values-refused-names.js";import{b as X}from"./shared-domain-expiry-expiry.js";import{a as ee,b as te}from"./shared-domain-credentials-cached-session.js";import{d as U}from"./shared-adapters-job-lock.js";
import{a as J}from"./shared-adapters-concealer.js";import{a as v}from"./shared-domain-listing.js";import{a as C}from"./shared-domain-error.js";var ie=["AWS_ACCESS_KEY_ID","AWS_SECRET_ACCESS_KEY","AWS_SESSION_TOKEN","AWS_ACCESS_KEY","AWS_SECRET_KEY","AWS_SECURITY_TOKEN"],M="AWS_WEB_IDENTITY_TOKEN_FILE";
function ae(e,t){let n=[...ie,M].filter(o=>e[o]),r=new Map(n.map(o=>[o,""]));return e.AWS_DEFAULT_PROFILE!==void 0&&r.set("AWS_DEFAULT_PROFILE",t),e.AWS_SDK_LOAD_CONFIG||
r.set("AWS_SDK_LOAD_CONFIG","1"),{variables:r,replaces:new Set([M,"AWS_SECURITY_TOKEN","AWS_SDK_LOAD_CONFIG"])}}function de(e,t){if(e.AWS_PROFILE)throw new C("E\
_CONFLICT","AWS_PROFILE is set, which some SDKs prefer to the keys of `export-credentials: env`.",{fix:"Nothing was exported. Use `export-credentials: profile`,\
 which sets AWS_PROFILE itself, or take AWS_PROFILE out of the environment of this step and of those that use the keys."});let n=[M,"AWS_CREDENTIAL_EXPIRATION"].
filter(o=>e[o]),r=new Map(n.map(o=>[o,""]));return e.AWS_SECURITY_TOKEN!==void 0&&r.set("AWS_SECURITY_TOKEN",t),{variables:r,replaces:new Set(r.keys())}}function ce(e){
return[...ie,"AWS_CREDENTIAL_EXPIRATION",M].filter(t=>e[t])}function le(e,t,n){let r=t.find(({request:d})=>d.mode==="env"),o=t.filter(({request:d})=>d.mode==="profile"),i=o.length>0?Re(e,o,n):void 0,s=r?xe(r,i,n):i;Ce(o,
s?.variables,n);let a=[...s?.variables??[]].filter(([,d])=>d==="").map(([d])=>d);return a.length>0&&n.runner.info(`Blanked for later steps, where SDKs would pre\
fer them: ${v(a)}`),s}function xe({request:e,session:{keys:t}},n,{environment:r}){let o=de(r,t.sessionToken);return{mode:"env",role:G(e).arn,expiresAt:t.expiration,
variables:new Map([["AWS_ACCESS_KEY_ID",t.accessKeyId],["AWS_SECRET_ACCESS_KEY",t.secretAccessKey],["AWS_SESSION_TOKEN",t.sessionToken],...pe(e.region,r),...o.variables,
...n?.variables??[]]),replaces:new Set([...W,...o.replaces,...n?.replaces??[]]),outputs:new Map([["aws-access-key-id",t.accessKeyId],["aws-secret-access-key",t.
secretAccessKey],["aws-session-token",t.sessionToken],["aws-expiration",t.expiration.toISOString()]]),files:n?.files??new Map}}function Re(e,t,{environment:n,runner:r,
directory:o,readAwsConfig:i,readAwsCredentials:s}){let a=o.launcher.path;process.platform==="win32"&&!U(a)&&r.warning("AWS's SDK for Go, and so Terraform, canno\
t run the profile's command in the path of RUNNER_TEMP: it needs quotes, and so does its short name, if there is one.\nGive the runner a work folder without blan\
ks and `&`, or use `export-credentials: env`.");let d=i(n),l=new Map;for(let{request:p,session:f}of t){let{profile:m,region:h,isDefault:c}=p;Z(s(),m),d=Q(d,{name:m,
region:h,launcher:a,leaseId:e,isDefault:c,platform:process.platform}),l.set(ee(c?void 0:m).cache,te(f))}l.set(O,d);let u=t.find(({request:p})=>p.isDefault)?.request,
S=u&&ae(n,u.profile);return{mode:"profile",role:G(u??t[0]?.request??be()).arn,expiresAt:void 0,variables:new Map([["AWS_CONFIG_FILE",o.filePath(e,O)],...u?[["AW\
S_PROFILE",u.profile],..._e(t,n)]:[],...S?.variables??[]]),replaces:new Set(["AWS_CONFIG_FILE",...W,...S?.replaces??[]]),outputs:new Map,files:l}}function _e(e,t){
let[n="",...r]=new Set(e.map(({request:o})=>o.region));return r.length===0?pe(n,t):[]}function Ce(e,t,{runner:n,environment:r}){let o=W.map(a=>t?.get(a)??r[a]).
find(a=>a),i=e.filter(({request:a})=>o!==void 0&&a.region!==o);if(i.length===0)return;let s=v(i.map(({request:a})=>a.profile));n.warning(`AWS_REGION or AWS_DEFA\
ULT_REGION is ${o} for later steps, and programs take it before the region of a profile: give them the region of ${s} by their own option, such as --region.`)}function be(){
throw new Error("there is at least one profile")}var W=["AWS_REGION","AWS_DEFAULT_REGION"];function pe(e,t){return W.filter(n=>t[n]!==e).map(n=>[n,e])}async function nt(e,t,n,r){let o=t.credentials.filter(({mode:a})=>a==="env"),i=await ne(t,n,r,o),{environment:s}=r.runner;return le(e,i,{...r,environment:s})}function Ae(e,t){let n=e.flatMap(({name:o,expiry:i})=>i?[{name:o,expiry:i}]:[]);if(t?.expiresAt){let o={at:t.expiresAt,source:"STS session",firm:!0};n.push({name:"\
AWS_SESSION_TOKEN",expiry:o})}let r=X(n.map(({expiry:o})=>o));return n.find(({expiry:o})=>o===r)}function Le(e,t){let n=e?.expiry.at;return[["expires-at",n?.toISOString()??
""],["expires-in",n?String(Math.floor((n.getTime()-t)/1e3)):""],["next-expiring",e?.name??""]]}function fe(e,t){let{contents:n,end:r,now:o}=t;switch(e.kind){case"\
command":return new Map;case"lease":return Ie(t);case"check":return new Map([...ke(e.check,r,o),...n.credentials?.outputs??[]])}}function Ie({contents:e,path:t,
now:n}){let{id:r,judged:o,credentials:i,accountId:s}=e,a=o.map(({name:d,secret:l})=>({name:d,secret:l.name,version:l.versionId}));return new Map([["leased","tru\
e"],["lease-id",r],["lease-file",t],...Le(Ae(o,i),n),["secrets",JSON.stringify(a)],["aws-account-id",s??""],...i?.outputs??[]])}function ke({status:e,renewals:t},n,r){
let o=t.flatMap(i=>[...F(i).map(({name:s})=>s),...i.credentials?.variables.keys()??[]]);return new Map([["status",e],["expires-at",n??""],["expires-in",n===void 0?
"":String(Math.floor((Date.parse(n)-r)/1e3))],["renewed",o.join(",")]])}function ue({judged:e,credentials:t,inputs:{exporting:n},renews:r},o,i,s){let a=new Set((r?T(r):[]).map(w)),d=new Map(Object.entries(s).map(([c,g])=>[w(c),g])),
l=(c,g)=>!a.has(w(c))&&(d.get(w(c))||g)!==g,u=e.filter(c=>n.env&&l(c.name,j(c))).filter(({name:c,secret:g})=>!i.some(x=>Ne(x,c,g.arn))).map(({name:c})=>c);if(n.
onConflict==="overwrite")return new Set;let S=new Set([...o,...t?.replaces??[],...i.flatMap(c=>c.credentials?.variables??[])].map(w)),p=[...t?.variables??[]].filter(
([c,g])=>l(c,g)&&!S.has(w(c))).map(([c])=>c),f=e.filter(({name:c})=>u.includes(c)),m=n.onConflict==="error"?f:[];if(m.length>0||p.length>0)throw new L(m,p);let h=r?.
entries.filter(({exported:c})=>n.env&&!c.env)??[];return new Set([...u,...h.map(({name:c})=>c)])}var w=e=>J(e,process.platform);function Ne({entries:e},t,n){return e.
some(r=>r.exported.env&&w(r.name)===w(t)&&r.arn===n)}var L=class extends Error{values;keys;constructor(t,n){super("E_CONFLICT"),this.values=t,this.keys=n}};async function me({
values:e,keys:t}){let n=[...e.map(({name:s})=>s),...t],[r]=e,o=n.length===1?"is":"are",i=await Promise.all(e.map(async({name:s})=>({name:s,reason:await H(s)}))).
then(s=>s.find(({reason:a})=>a!==void 0));return new C("E_CONFLICT",`${v(n)} ${o} set already, with another value.`,{fix:[i?`${i.name} ${i.reason}: do not repla\
ce it.`:"Leave it out of the `env:` or the step that sets it, or replace it: `on-conflict: overwrite`.",...r&&t.length===0?[`${i?"Give":"Or give"} the request a\
nother ${Y(r.request)?"alias":"NAME"}, or keep what is there: \`on-conflict: skip\`.`]:[],...t.length>0?["Credentials are never skipped: half of a set would be \
worse than none."]:[],"Nothing was exported."].join(`
`)})}function j({request:e,value:t}){return e.file?"":t}var ge="\0";function ye(e,t,n){let r=new Map(Object.entries(e));for(let[o,i]of t.entries()){let s=t.slice(o).map(({id:a})=>n(a));if(!Te(i,e,s))for(let[a,d]of Fe(
i,n(i.id)))r.set(a,d)}return Object.fromEntries(r)}function Te({entries:e,credentials:t},n,r){let o=e.filter(({exported:s})=>s.env).map(({name:s})=>s);return t?.
mode==="env"&&o.push("AWS_SESSION_TOKEN"),(!t?.variables.includes("AWS_CONFIG_FILE")||r.includes(n.AWS_CONFIG_FILE??""))&&o.every(s=>Object.hasOwn(n,s))}function Fe(e,t){
let{credentials:n,region:r,inputs:o,environmentSize:i=0}=e,s=new Map(T(e).map(d=>[d,ge])),[a]=s.keys();if(a!==void 0&&s.set(a,ge.repeat(Math.max(1,i))),n?.mode===
"profile"){for(let d of n.variables)s.set(d,"");s.set("AWS_PROFILE",Me(o))}s.has("AWS_CONFIG_FILE")&&s.set("AWS_CONFIG_FILE",t);for(let d of["AWS_REGION","AWS_D\
EFAULT_REGION"])s.has(d)&&s.set(d,r);return s}function Me(e){let[,t]=/^[ \t]*profile=(\S+)/m.exec(e["export-credentials"]??"")??[];return t||e["aws-profile"]?.trim()||
"secret-lease"}function Se({judged:e,credentials:t,git:n,inputs:r,renews:o},{runner:i,directory:s}){if(o||s.isPrivate())return!0;let a="The file system of RUNNER_TEMP opens ev\
ery new folder to others, or gives it to another user",d=Ee({judged:e,credentials:t});if(n&&d.push("git=helper"),d.length>0)throw new C("E_RUNNER",`${a}, so no \
file can be kept for ${v(d)}.`,{fix:"Nothing was exported. Use variables instead (no `file`, `export-credentials: env`), or give the runner a work folder whose \
file system keeps owner and mode."});let l=`${a}. So this lease keeps no record: check, renew and exec do not find it, and \`cli\` installs nothing. Its variables\
 are blanked at the end all the same.`;return r.cli?i.warning(`${l} \`cli: false\` makes this a notice.`):i.notice(l),!1}function he(e,{runner:t,directory:n}){let r=Ee(
e);r.length===0||!n.isOpenToOthers()||t.warning(`The drive of RUNNER_TEMP keeps no permissions, or icacls is not allowed: what was written for ${v(r)} is open t\
o whoever may read there. Give the runner a work folder on an NTFS drive.`)}function Ee({judged:e,credentials:t}){let n=e.filter(({request:r})=>r.file).map(({name:r})=>r);
return(t?.files.size??0)>0?[...n,"export-credentials: profile"]:n}function ve(e,t){let{name:n,secret:r,request:o,verdict:i}=e,s=e.firmExpiry??e.expiry,{selector:a,version:d,file:l}=o,u={whole:null,fields:"*",unfolded:"*"};return{
name:n,secret:r.name,arn:r.arn,versionId:r.versionId,stages:r.stages,selector:a.kind==="jmespath"?a.expression:u[a.kind],expiresAt:s?.at.toISOString()??null,source:s?.
source??null,firm:s?.firm??!1,judgement:i.judgement,pinned:d.versionId!==void 0||r.minted!==void 0,exported:{env:t,output:!0,file:l},...o.role&&{role:o.role.arn}}}function we({id:e,judged:t,credentials:n,git:r,accountId:o,claims:i,inputs:s,renews:a},{skipped:d,variables:l},u){let S=t.map(m=>ve(m,s.exporting.env&&!d.has(m.
name))),p=a?B(a,S).renewed:S,f=n?{mode:n.mode,role:n.role,expiresAt:n.expiresAt?.toISOString()??null,variables:[...new Set([...a?.credentials?.variables??[],...n.
variables.keys()])]}:a?.credentials??null;return{id:e,leasedAt:a?.leasedAt??new Date(u.now()).toISOString(),clockOffset:u.offset,region:s.regions[0],role:s.identity?.
role.arn??null,accountId:o??null,claims:$(i),expiresAt:N(f?[...p,f]:p)??null,entries:p,credentials:f,...r&&{gitVariables:[...r.variables.keys()]},...a?.gitVariables&&
{gitVariables:a.gitVariables},environmentSize:Math.max(a?.environmentSize??0,We(l)),inputs:s.asGiven}}function We(e){let n=[...e].reduce((r,[o,i])=>r+se(o,i),0);
return Math.ceil(n/4096)*4096}function Oe(e,t,{credentialsOf:n,setUpGit:r}){let{runner:o,clock:i,directory:s}=t,{id:a,renews:d}=e.contents,l=I(o.environment),u=k(s.records(),l).records,S=u.filter(
E=>E.id!==a),p=ye(o.environment,S,E=>s.filePath(E,O)),f=r?.(a,e.contents.inputs.requests,p,s),m={...Pe(e,p,t,n),git:f},{credentials:h,inputs:c}=m,g=m.isWhole?m.
judged:F(m),x=!d&&c.unsetCurrentCredentials?ce(p):[],b=ue(m,new Set(x),u,p),R=Se(m,t),P=d?De(a,g,s):new Map,V=()=>{d?Ge(d,P,l,s):(s.remove(a),o.dropState())};try{
re(g);let E=new Map(g.map(y=>[y.name,j(y)]));oe(c.exporting.env?E:new Map,g,p,process.platform),d||(o.saveState("lease",a),o.saveState("cleanup",String(c.cleanup)));
for(let y of g)y.request.file&&E.set(y.name,je(a,y,s));let _=new Map([...E].filter(([y])=>c.exporting.env&&!b.has(y)));for(let y of x)_.has(y)||_.set(y,"");for(let[
y,A]of h?.variables??[])_.set(y,A);for(let[y,A]of f?.variables??[])_.set(y,A);for(let[y,A]of[...h?.files??[],...f?.files??[]])s.writeFile(a,y,Buffer.from(A));Ke(
h,S,s),he({judged:g,credentials:h},t);let q=R&&!d&&(c.cli||f!==void 0||(h?.files.size??0)>0);q&&s.launcher.install();let K=we(m,{skipped:b,variables:_},i);return d||
(o.saveState("names",z(K)),R||o.saveState("record","none")),R&&s.writeRecord(a,D(K,l)),{contents:m,changed:g,values:E,variables:_,skipped:b,record:K,isKept:R,hasLauncher:q,
undo:V}}catch(E){throw V(),E}}function Pe({contents:e,sessions:t=[]},n,r,o){return o?{...e,credentials:o(e.id,t,{...r,environment:n})}:e}function Ke(e,t,n){let r=e?.
files.get(O);if(r!==void 0)for(let{id:o,credentials:i}of t)i?.variables.includes("AWS_CONFIG_FILE")&&n.writeFile(o,O,Buffer.from(r))}function De(e,t,n){let r=new Map;
for(let{name:o,request:i}of t){let s=i.file?n.readFile(e,o):void 0;s&&r.set(o,s)}return r}function Ge(e,t,n,r){let o=[...t].map(([i,s])=>()=>r.writeFile(e.id,i,
s));for(let i of[...o,()=>r.writeRecord(e.id,D(e,n))])try{i()}catch{}}function je(e,{name:t,value:n,kind:r},o){return o.writeFile(e,t,Buffer.from(n,r==="binary"?
"base64":"utf8"))}async function Vt(e,t){let{inputs:n,renews:r}=e.contents,o=n.network.timeout,{runner:i,directory:s}=t,{lock:a}=s,d=e.sessions?.length?await import("./exported-credentials.js"):
void 0,u=!r&&n.requests.some(({reference:f})=>"forGit"in f&&f.forGit)?await import("./git-helper.js"):void 0,S={credentialsOf:d?.exportedCredentials,setUpGit:u?.
gitSetup},p=await a.inTurn(o,()=>Oe(e,t,S)).catch(async f=>{throw f instanceof L?await me(f):f});try{return await a.settled(o)||i.warning("Another step that beg\
an beside this one has not read its secrets yet: SECRET_LEASE_EXPIRES_AT does not count them."),Ve(p,e,t)}catch(f){throw await a.inTurn(o,p.undo).catch(p.undo),
f}}function Ve({contents:e,changed:t,values:n,variables:r,skipped:o,record:i,isKept:s,hasLauncher:a},{outputs:d},{runner:l,directory:u,clock:S}){let{id:p,renews:f}=e,
m=s?k(u.records(p),I(l.environment)).records:[],h=N([i,...m]),c=new Map([...r,...qe(h??"",l.environment)]),g=s?u.recordPath(p):"",x=fe(d,{contents:e,path:g,end:h,
now:S.now()}),{outputs:b,withoutOutput:R}=Ue(x,n),P=a&&e.inputs.cli?{onPath:u.launcher.directory}:{};return l.handOver({variables:c,outputs:b,...P}),{id:p,values:t,
skipped:o.intersection(n),withoutOutput:R,isRenewal:f!==void 0}}function qe(e,{SECRET_LEASE_EXPIRES_AT:t}){return e===t?[]:[["SECRET_LEASE_EXPIRES_AT",e]]}function Ue(e,t){
let n=new Map(e),r=new Set([...e.keys()].map(i=>i.toLowerCase())),o=[];for(let[i,s]of t)r.has(i.toLowerCase())?o.push(i):n.set(i,s),r.add(i.toLowerCase());return{
outputs:n,withoutOutput:o}}export{ve as a,nt as b,ke as c,Vt as d};
