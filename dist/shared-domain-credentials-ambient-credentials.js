const require=process.getBuiltinModule;
import{a as k,c as Z,d as ee,e as te}from"./shared-domain-refusals-absent.js";import{a as Q}from"./shared-use-cases-sessions-requested-sessions.js";import{a as A,b as V,c as K,d as b,e as L,j as U,
n as I,o as H}from"./shared-domain-records-record.js";import{a as R,b as P}from"./shared-domain-credentials-credentials.js";import{b as J}from"./shared-domain-expiry-expiries.js";import{b as Y}from"./shared-domain-expiry-expiry.js";
import{f as $,g as B}from"./shared-domain-credentials-aws-config.js";import{a as E}from"./shared-domain-listing.js";import{a as z,b as X}from"./shared-domain-credentials-cached-session.js";import{b as G}from"./shared-adapters-job-lock.js";
import{b as q}from"./shared-adapters-help.js";import{a as O}from"./shared-domain-error.js";var ne=["AWS_ACCESS_KEY_ID","AWS_SECRET_ACCESS_KEY","AWS_SESSION_TOKEN","AWS_ACCESS_KEY","AWS_SECRET_KEY","AWS_SECURITY_TOKEN"],N="AWS_WEB_IDENTITY_TOKEN_FILE";
function re(e,t){let n=[...ne,N].filter(o=>e[o]),r=new Map(n.map(o=>[o,""]));return e.AWS_DEFAULT_PROFILE!==void 0&&r.set("AWS_DEFAULT_PROFILE",t),e.AWS_SDK_LOAD_CONFIG||
r.set("AWS_SDK_LOAD_CONFIG","1"),{variables:r,replaces:new Set([N,"AWS_SECURITY_TOKEN","AWS_SDK_LOAD_CONFIG"])}}function oe(e,t){if(e.AWS_PROFILE)throw new O("E\
_CONFLICT","AWS_PROFILE is set, which some SDKs prefer to the keys of `export-credentials: env`.",{fix:"Nothing was exported. Use `export-credentials: profile`,\
 which sets AWS_PROFILE itself, or take AWS_PROFILE out of the environment of this step and of those that use the keys."});let n=[N,"AWS_CREDENTIAL_EXPIRATION"].
filter(o=>e[o]),r=new Map(n.map(o=>[o,""]));return e.AWS_SECURITY_TOKEN!==void 0&&r.set("AWS_SECURITY_TOKEN",t),{variables:r,replaces:new Set(r.keys())}}function se(e){
return[...ne,"AWS_CREDENTIAL_EXPIRATION",N].filter(t=>e[t])}function ie(e,t,n){let r=t.find(({request:d})=>d.mode==="env"),o=t.filter(({request:d})=>d.mode==="profile"),s=o.length>0?Ee(e,o,n):void 0,i=r?he(r,s,n):s;we(o,
i?.variables,n);let a=[...i?.variables??[]].filter(([,d])=>d==="").map(([d])=>d);return a.length>0&&n.runner.info(`Blanked for later steps, where SDKs would pre\
fer them: ${E(a)}`),i}function he({request:e,session:{keys:t}},n,{environment:r}){let o=oe(r,t.sessionToken);return{mode:"env",role:P(e).arn,expiresAt:t.expiration,
variables:new Map([["AWS_ACCESS_KEY_ID",t.accessKeyId],["AWS_SECRET_ACCESS_KEY",t.secretAccessKey],["AWS_SESSION_TOKEN",t.sessionToken],...ae(e.region,r),...o.variables,
...n?.variables??[]]),replaces:new Set([...T,...o.replaces,...n?.replaces??[]]),outputs:new Map([["aws-access-key-id",t.accessKeyId],["aws-secret-access-key",t.
secretAccessKey],["aws-session-token",t.sessionToken],["aws-expiration",t.expiration.toISOString()]]),files:n?.files??new Map}}function Ee(e,t,{environment:n,runner:r,
directory:o,readAwsConfig:s,readAwsCredentials:i}){let a=o.launcher.path;process.platform==="win32"&&!G(a)&&r.warning("AWS's SDK for Go, and so Terraform, canno\
t run the profile's command in the path of RUNNER_TEMP, which needs quotes, and its drive keeps no short names. Give the runner a work folder without blanks, or\
 use `export-credentials: env`.");let d=s(n),l=new Map;for(let{request:p,session:S}of t){let{profile:y,region:c,isDefault:u}=p;B(i(),y),d=$(d,{name:y,region:c,launcher:a,
leaseId:e,isDefault:u,platform:process.platform}),l.set(z(u?void 0:y).cache,X(S))}l.set(R,d);let f=t.find(({request:p})=>p.isDefault)?.request,m=f&&re(n,f.profile);
return{mode:"profile",role:P(f??t[0]?.request??Re()).arn,expiresAt:void 0,variables:new Map([["AWS_CONFIG_FILE",o.filePath(e,R)],...f?[["AWS_PROFILE",f.profile],
...ve(t,n)]:[],...m?.variables??[]]),replaces:new Set(["AWS_CONFIG_FILE",...T,...m?.replaces??[]]),outputs:new Map,files:l}}function ve(e,t){let[n="",...r]=new Set(
e.map(({request:o})=>o.region));return r.length===0?ae(n,t):[]}function we(e,t,{runner:n,environment:r}){let o=T.map(a=>t?.get(a)??r[a]).find(a=>a),s=e.filter(({
request:a})=>o!==void 0&&a.region!==o);if(s.length===0)return;let i=E(s.map(({request:a})=>a.profile));n.warning(`AWS_REGION or AWS_DEFAULT_REGION is ${o} for l\
ater steps, and programs take it before the region of a profile: give them the region of ${i} by their own option, such as --region.`)}function Re(){throw new Error(
"there is at least one profile")}var T=["AWS_REGION","AWS_DEFAULT_REGION"];function ae(e,t){return T.filter(n=>t[n]!==e).map(n=>[n,e])}async function Qe(e,t,n,r){let o=t.credentials.filter(({mode:a})=>a==="env"),s=await Q(t,n,r,o),{environment:i}=r.runner;return ie(e,s,{...r,environment:i})}function xe(e,t){let n=e.flatMap(({name:o,expiry:s})=>s?[{name:o,expiry:s}]:[]);if(t?.expiresAt){let o={at:t.expiresAt,source:"STS session",firm:!0};n.push({name:"\
AWS_SESSION_TOKEN",expiry:o})}let r=Y(n.map(({expiry:o})=>o));return n.find(({expiry:o})=>o===r)}function Oe(e,t){let n=e?.expiry.at;return[["expires-at",n?.toISOString()??
""],["expires-in",n?String(Math.floor((n.getTime()-t)/1e3)):""],["next-expiring",e?.name??""]]}function de(e,t){let{contents:n,end:r,now:o}=t;switch(e.kind){case"\
command":return new Map;case"lease":return _e(t);case"check":return new Map([...Ce(e.check,r,o),...n.credentials?.outputs??[]])}}function _e({contents:e,path:t,
now:n}){let{id:r,judged:o,credentials:s,accountId:i}=e,a=o.map(({name:d,secret:l})=>({name:d,secret:l.name,version:l.versionId}));return new Map([["leased","tru\
e"],["lease-id",r],["lease-file",t],...Oe(xe(o,s),n),["secrets",JSON.stringify(a)],["aws-account-id",i??""],...s?.outputs??[]])}function Ce({status:e,renewals:t},n,r){
let o=t.flatMap(s=>[...k(s).map(({name:i})=>i),...s.credentials?.variables.keys()??[]]);return new Map([["status",e],["expires-at",n??""],["expires-in",n===void 0?
"":String(Math.floor((Date.parse(n)-r)/1e3))],["renewed",o.join(",")]])}var ce="\0";function le(e,t,n){let r=new Map(Object.entries(e));for(let[o,s]of t.entries()){let i=t.slice(o).map(({id:a})=>n(a));if(!Ae(s,e,i))for(let[a,d]of be(
s,n(s.id)))r.set(a,d)}return Object.fromEntries(r)}function Ae({entries:e,credentials:t},n,r){let o=e.filter(({exported:i})=>i.env).map(({name:i})=>i);return t?.
mode==="env"&&o.push("AWS_SESSION_TOKEN"),(!t?.variables.includes("AWS_CONFIG_FILE")||r.includes(n.AWS_CONFIG_FILE??""))&&o.every(i=>Object.hasOwn(n,i))}function be(e,t){
let{credentials:n,region:r,inputs:o,environmentSize:s=0}=e,i=new Map(I(e).map(d=>[d,ce])),[a]=i.keys();if(a!==void 0&&i.set(a,ce.repeat(Math.max(1,s))),n?.mode===
"profile"){for(let d of n.variables)i.set(d,"");i.set("AWS_PROFILE",Le(o))}i.has("AWS_CONFIG_FILE")&&i.set("AWS_CONFIG_FILE",t);for(let d of["AWS_REGION","AWS_D\
EFAULT_REGION"])i.has(d)&&i.set(d,r);return i}function Le(e){let[,t]=/^[ \t]*profile=(\S+)/m.exec(e["export-credentials"]??"")??[];return t||e["aws-profile"]?.trim()||
"secret-lease"}function pe({judged:e,credentials:t,inputs:{exporting:n},renews:r},o,s,i){let a=new Set((r?I(r):[]).map(v)),d=new Map(Object.entries(i).map(([c,u])=>[v(c),u])),
l=(c,u)=>!a.has(v(c))&&(d.get(v(c))||u)!==u,f=e.filter(c=>n.env&&l(c.name,D(c))).filter(({name:c,secret:u})=>!s.some(w=>Ie(w,c,u.arn))).map(({name:c})=>c);if(n.
onConflict==="overwrite")return new Set;let m=new Set([...o,...t?.replaces??[],...s.flatMap(c=>c.credentials?.variables??[])].map(v)),p=[...t?.variables??[]].filter(
([c,u])=>l(c,u)&&!m.has(v(c))).map(([c])=>c),S=e.filter(({name:c})=>f.includes(c));ke(n.onConflict==="error"?S:[],p);let y=r?.entries.filter(({exported:c})=>n.env&&
!c.env)??[];return new Set([...f,...y.map(({name:c})=>c)])}var v=e=>q(e,process.platform);function Ie({entries:e},t,n){return e.some(r=>r.exported.env&&v(r.name)===
v(t)&&r.arn===n)}function ke(e,t){let n=[...e.map(({name:s})=>s),...t];if(n.length===0)return;let[r]=e,o=n.length===1?"is":"are";throw new O("E_CONFLICT",`${E(n)}\
 ${o} set already, with another value.`,{fix:["Leave it out of the `env:` or the step that sets it, or replace it: `on-conflict: overwrite`.",...r&&t.length===0?
[`Or give the request another ${J(r.request)?"alias":"NAME"}, or keep what is there: \`on-conflict: skip\`.`]:[],...t.length>0?["Credentials are never skipped: \
half of a set would be worse than none."]:[],"Nothing was exported."].join(`
`)})}function D({request:e,value:t}){return e.file?"":t}function fe({judged:e,credentials:t,inputs:n,renews:r},{runner:o,directory:s}){if(r||s.isClosed())return!0;let i="The file system of RUNNER_TEMP opens every new\
 folder to others, or gives it to another user",a=me({judged:e,credentials:t});if(a.length>0)throw new O("E_RUNNER",`${i}, so no file can be kept for ${E(a)}.`,
{fix:"Nothing was exported. Use variables instead (no `file`, `export-credentials: env`), or give the runner a work folder whose file system keeps owner and mod\
e."});let d=`${i}. So this lease keeps no record: check, renew and exec do not find it, and \`cli\` installs nothing. Its variables are blanked at the end all the\
 same.`;return n.cli?o.warning(`${d} \`cli: false\` makes this a notice.`):o.notice(d),!1}function ue(e,{runner:t,directory:n}){let r=me(e);r.length===0||!n.stayedOpen()||
t.warning(`The drive of RUNNER_TEMP keeps no permissions, or icacls is not allowed: what was written for ${E(r)} is open to whoever may read there. Give the run\
ner a work folder on an NTFS drive.`)}function me({judged:e,credentials:t}){let n=e.filter(({request:r})=>r.file).map(({name:r})=>r);return(t?.files.size??0)>0?
[...n,"export-credentials: profile"]:n}function ge(e,t){let{name:n,secret:r,request:o,verdict:s}=e,i=e.firmExpiry??e.expiry,{selector:a,version:d,file:l}=o,f={whole:null,fields:"*",unfolded:"*"};return{
name:n,secret:r.name,arn:r.arn,versionId:r.versionId,stages:r.stages,selector:a.kind==="jmespath"?a.expression:f[a.kind],expiresAt:i?.at.toISOString()??null,source:i?.
source??null,firm:i?.firm??!1,judgement:s.judgement,pinned:d.versionId!==void 0||r.minted!==void 0,exported:{env:t,output:!0,file:l}}}function Se({id:e,judged:t,credentials:n,accountId:r,claims:o,inputs:s,renews:i},{skipped:a,variables:d},l){let f=t.map(S=>ge(S,s.exporting.env&&!a.has(S.name))),
m=i?U(i,f).renewed:f,p=n?{mode:n.mode,role:n.role,expiresAt:n.expiresAt?.toISOString()??null,variables:[...new Set([...i?.credentials?.variables??[],...n.variables.
keys()])]}:i?.credentials??null;return{id:e,leasedAt:i?.leasedAt??new Date(l.now()).toISOString(),clockOffset:l.offset,region:s.regions[0],role:s.identity?.role.
arn??null,accountId:r??null,claims:V(o),expiresAt:L(p?[...m,p]:m)??null,entries:m,credentials:p,environmentSize:Math.max(i?.environmentSize??0,Ne(d)),inputs:s.asGiven}}
function Ne(e){let n=[...e].reduce((r,[o,s])=>r+te(o,s),0);return Math.ceil(n/4096)*4096}function ye(e,t,n){let{runner:r,clock:o,directory:s}=t,{id:i,renews:a}=e.contents,d=A(r.environment),l=b(s.records(),d).records,f=l.filter(h=>h.id!==i),m=le(r.environment,
f,h=>s.filePath(h,R)),p=Te(e,m,t,n),{credentials:S,inputs:y}=p,c=p.isWhole?p.judged:k(p),u=!a&&y.unsetCurrentCredentials?se(m):[],w=pe(p,new Set(u),l,m),x=fe(p,
t),F=a?Me(i,c,s):new Map,C=()=>{a?We(a,F,d,s):(s.remove(i),r.dropState())};try{Z(c);let h=new Map(c.map(g=>[g.name,D(g)]));ee(y.exporting.env?h:new Map,c,m,process.
platform),a||(r.saveState("lease",i),r.saveState("cleanup",String(y.cleanup)));for(let g of c)g.request.file&&h.set(g.name,Pe(i,g,s));let _=new Map([...h].filter(
([g])=>y.exporting.env&&!w.has(g)));for(let g of u)_.has(g)||_.set(g,"");for(let[g,W]of S?.variables??[])_.set(g,W);for(let[g,W]of S?.files??[])s.writeFile(i,g,
Buffer.from(W));Fe(S,f,s),ue({judged:c,credentials:S},t);let j=x&&!a&&(y.cli||(S?.files.size??0)>0);j&&s.launcher.install();let M=Se(p,{skipped:w,variables:_},o);
return a||(r.saveState("names",H(M)),x||r.saveState("record","none")),x&&s.writeRecord(i,K(M,d)),{contents:p,changed:c,values:h,variables:_,skipped:w,record:M,isKept:x,
hasLauncher:j,undo:C}}catch(h){throw C(),h}}function Te({contents:e,sessions:t=[]},n,r,o){return o?{...e,credentials:o(e.id,t,{...r,environment:n})}:e}function Fe(e,t,n){
let r=e?.files.get(R);if(r!==void 0)for(let{id:o,credentials:s}of t)s?.variables.includes("AWS_CONFIG_FILE")&&n.writeFile(o,R,Buffer.from(r))}function Me(e,t,n){
let r=new Map;for(let{name:o,request:s}of t){let i=s.file?n.readFile(e,o):void 0;i&&r.set(o,i)}return r}function We(e,t,n,r){let o=[...t].map(([s,i])=>()=>r.writeFile(
e.id,s,i));for(let s of[...o,()=>r.writeRecord(e.id,K(e,n))])try{s()}catch{}}function Pe(e,{name:t,value:n,kind:r},o){return o.writeFile(e,t,Buffer.from(n,r==="\
binary"?"base64":"utf8"))}async function Wt(e,t){let n=e.contents.inputs.network.timeout,{runner:r,directory:o}=t,{lock:s}=o,i=e.sessions?.length?await import("./exported-credentials.js"):
void 0,a=await s.inTurn(n,()=>ye(e,t,i?.exportedCredentials));try{return await s.settled(n)||r.warning("Another step that began beside this one has not read its\
 secrets yet: SECRET_LEASE_EXPIRES_AT does not count them."),Ke(a,e,t)}catch(d){throw await s.inTurn(n,a.undo).catch(a.undo),d}}function Ke({contents:e,changed:t,
values:n,variables:r,skipped:o,record:s,isKept:i,hasLauncher:a},{outputs:d},{runner:l,directory:f,clock:m}){let{id:p,renews:S}=e,y=i?b(f.records(),A(l.environment)).
records:[s],c=L(y),u=new Map([...r,...De(c??"",l.environment)]),w=i?f.recordPath(p):"",x=de(d,{contents:e,path:w,end:c,now:m.now()}),{outputs:F,withoutOutput:C}=je(
x,n),h=a&&e.inputs.cli?{onPath:f.launcher.directory}:{};return l.handOver({variables:u,outputs:F,...h}),{id:p,values:t,skipped:o.intersection(n),withoutOutput:C,
isRenewal:S!==void 0}}function De(e,{SECRET_LEASE_EXPIRES_AT:t}){return e===t?[]:[["SECRET_LEASE_EXPIRES_AT",e]]}function je(e,t){let n=new Map(e),r=new Set([...e.
keys()].map(s=>s.toLowerCase())),o=[];for(let[s,i]of t)r.has(s.toLowerCase())?o.push(s):n.set(s,i),r.add(s.toLowerCase());return{outputs:n,withoutOutput:o}}export{ge as a,Qe as b,Ce as c,Wt as d};
