const require=process.getBuiltinModule;
import{a as ae,b as Se,c as ve,d as Le}from"./shared-domain-credentials-ambient-credentials.js";import{b as be}from"./shared-domain-credentials-credentials.js";import{a as R}from"./shared-domain-values-exportable.js";
import{a as te,b as $e}from"./shared-inputs-recorded-inputs.js";import{a as re,d as oe,e as se,f as ce,g as I,h as N,j as de,k as le,l as me,m as pe,p as Ie}from"./shared-domain-records-record.js";
import{a as Ce}from"./shared-domain-expiry-timeline.js";import{a as ye,d as we}from"./shared-domain-expiry-expiry-advice.js";import{a as Re,c as Oe}from"./shared-domain-refusals-denial.js";import{
a as $}from"./shared-use-cases-warnings.js";import{a as ie,c as ue,x as k,y as ke,z as xe}from"./shared-domain-credentials-aws-config.js";import{a as U}from"./shared-adapters-clock.js";
import{a as E,e as P}from"./shared-domain-policies-secret-reader.js";import"./shared-domain-expiry-hints.js";import"./shared-domain-expiry-hint-source.js";import{a as J,b as q}from"./shared-adapters-aws-config.js";
import{f as fe,j as he,m as V,o as ge}from"./shared-domain-masks-looks-secret.js";import{a as B}from"./shared-inputs-check-inputs.js";import{a as ne}from"./shared-inputs-lease-inputs.js";
import{a as _,b as H}from"./shared-adapters-exit-at-once.js";import"./shared-adapters-command-files.js";import"./shared-adapters-masks.js";import"./shared-adapters-node-version.js";import{
o as K}from"./shared-domain-requests-role.js";import"./shared-domain-trusted-address.js";import"./shared-domain-values-refused-names.js";import"./shared-sources-secrets-manager-client.js";import"./shared-domain-in-parallel.js";
import"./shared-domain-requests-lease-inputs.js";import"./shared-domain-policies-via-service.js";import"./shared-domain-policies-partition.js";import"./shared-domain-expiry-expiry.js";import"./shared-domain-values-json.js";
import"./shared-domain-credentials-cached-session.js";import{f as F}from"./shared-adapters-job-lock.js";import{j as v,l as x}from"./shared-adapters-concealer.js";import{b as C}from"./shared-domain-plain-text.js";
import"./shared-inputs-lines.js";import{a as u}from"./shared-domain-listing.js";import"./shared-adapters-event.js";import{a as Z,b as Q}from"./shared-domain-rotation-rotation.js";
import{a as w,b as L,c as G}from"./shared-domain-span.js";import{b as z,c as X,d as Y}from"./shared-domain-requests-request.js";import{a as ee}from"./shared-domain-failure.js";
import{a as S}from"./shared-domain-error.js";var Ee=["ok","renewed","drifted","expiring","expired"];function Pe(e){let n=[...e].map(t=>Ee.indexOf(t));return Ee[Math.max(0,...n)]??"ok"}function Ne(e){let n=e.filter(o=>o.verdict.judgement==="unknown"&&He(o)),[t]=n;if(!t)return;let[s,...r]=n.map(({name:o,request:a})=>`${o} (${a.text})`),i=r.length===
0?"":`
and of ${u(r)}`;throw new S("E_UNKNOWN_EXPIRY",`Nothing tells the expiry of ${s}, and require-expiry wants it told.${i}`,{fix:[P(`if a field of the secret tells\
 it, or nothing does, ${E(t,"expires=never","expires=FIELD","expires=2031-01-31")}`),z.test(t.request.text)?"Or give the parameter the policy `Expiration`, and \
set `check-rotation: true`, so that it is read.":"Or tag the secret `expires-at`, and set `check-rotation: true`, so that the tag is read.",P(`if it is no crede\
ntial, ${E(t,"public")}`),"Nothing was exported."].join(`
`)})}function He({public:e,kind:n}){return!e&&n!=="boolean"&&n!=="null"}async function Ve(e,n,t){let s=await t.readInputs(e.record),r=n.minRemaining??s.expiry.minRemaining,i={...s,expiry:{...s.expiry,minRemaining:r}},o=t.clock.now(),
a=I(e.record,o,r),d=n.onExpiring==="renew"&&a.some(({firm:p})=>p);if(!n.drift&&!d)return D({due:a},o);let l=await t.openServices(i);try{return await Be(e,i,n,l)}finally{
l.close()}}async function Be({record:e,superseded:n},t,{onExpiring:s},r){let{minRemaining:i}=t.expiry,{job:o,claims:a,judged:d}=await $e(t,r,{leaseId:e.id,isNew:!1,
margin:i,minted:[]}),l=d.filter(({name:y})=>!n.has(y)),p=r.clock.now(),c=de(e,l.map(y=>ae(y,t.exporting.env))),{drifted:h,inUse:f,renewed:b}=c,g=I({entries:f,credentials:e.
credentials},p,i),m=D({due:g,drifted:h,lost:c.lost},p);if(s!=="renew"||m.status==="ok")return m;let O=g.some(({name:y})=>y===ce)?await Se(e.id,t,o,r):void 0,Ue=O?
{expiresAt:O.expiresAt?.toISOString()??null}:e.credentials,Fe=I({entries:b,credentials:Ue},p,i),A=D({due:Fe},p,y=>le(y,c));if(A.findings.length>0)return A;let{accountId:_e}=o,
M={id:e.id,judged:l,credentials:O,accountId:_e,claims:a,inputs:t,renews:e};return t.expiry.isRequired&&Ne(R(M)),{...m,status:"renewed",findings:[],renewal:M}}function D({
due:e,drifted:n=[],lost:t=[]},s,r){let[i,o]=[e.filter(c=>c.firm),e.filter(c=>!c.firm)],a=i.some(({at:c})=>c.getTime()<=s),d=i.length>0?a?"expired":"expiring":n.
length>0?"drifted":"ok",l=i.map(c=>[N(c,s),...r?[r(c)]:[]].join(": "));n.length>0&&l.push(me(n));let p=o.filter(({name:c})=>!n.includes(c)).map(c=>`${N(c,s)}. T\
hat is only a hint, so nothing is done about it.`);return t.length>0&&p.push(pe(t)),{status:d,findings:l,remarks:p}}var Ke=5;function De(e,n){let t=e.flatMap(a=>ze(a,n)??[]);if(t.length===0)return;let s=u(t.map(({value:a,isWhole:d})=>d?a.name:`${a.name} (a part of it)`)),r=t.
filter(({value:a,fields:d,isWhole:l})=>l?!Xe(a.field??a.name,a.value):d.length>0),i=[...Map.groupBy(r,({value:a})=>a.request.line).values()].map(Ye),o=i.length===
0?"":` What is no secret: ${i.slice(0,Ke).join("; ")}.`;return`Masked, though ordinary words, which logs then show as *** and which drop job outputs: ${s}.${o}`}
function ze(e,n){if(!k(e,n))return;if(V(e.value.trim()))return{value:e,fields:e.field?[e.field]:[],isWhole:!0};let t=xe(e,n).filter(({text:i})=>V(i));if(t.length===
0)return;let r=(e.field===void 0?t.map(i=>i.keys??[]):[]).filter(i=>i.length>0&&!i.some(o=>he(o)||ge(o)!==o));return{value:e,fields:[...new Set(r.map(i=>i.join(
"_")))],isWhole:!1}}function Xe(e,n){return fe({keys:[e],text:n})}function Ye(e){let[n]=e;if(!n)return"";let{request:t}=n.value,s=Y(t).replace(/^L/,"l"),r=e.flatMap(
o=>o.fields),i=r.length>0&&(!n.isWhole||["fields","unfolded"].includes(t.selector.kind));return t.naming.kind==="stem"?i?`public-fields: ${u(r)}`:`lease ${s} by\
 \`secrets\`, with \`public\``:`\`${i?`public=${r.slice(0,20).join(",")}`:"public"}\` on ${s}`}function We(e,n){let t=[],s=[];for(let r of Qe(e)){let{description:i}=r.secret,o=W(r);if(!i)continue;if(i instanceof ee){s.push({text:o,arn:r.secret.arn,failure:i});
continue}let a=Z(i,n);a&&t.push(Q(a,o,n));let d=(i.reminders??[]).filter(({from:l})=>l.getTime()<=n);t.push(...d.map(({sentence:l})=>`${o} ${l}.`)),t.push(...[ue(
i,o)].filter(l=>l!==void 0))}return[...t,...Ge(s)]}function Ge(e){let n=e.filter(({failure:r})=>r.code?.startsWith("AccessDenied")),t=e.filter(r=>!n.includes(r)),
s=r=>`Nothing is known of the rotation and the tags of ${u(r.map(({text:i})=>i))}: ${r[0]?.failure.message}.`;return[...t.length>0?[s(t)]:[],...n.length>0?[`${s(
n)}
${Ze(n)}`]:[]]}function Ze(e){let n=e.map(({failure:o})=>Re(o)),t=n.find(({isExplicit:o})=>o);if(t)return Oe(t);let s=n.some(({by:o})=>o==="session policy")?"th\
e session's policy (the input `session-policy`)":"a permissions policy of the role",r=e.filter(({failure:o})=>o.operation!=="DescribeParameters"),i=[...r.length>
0?[C({Effect:"Allow",Action:"secretsmanager:DescribeSecret",Resource:r.map(({arn:o})=>o.replace(/-[A-Za-z0-9]{6}$/,"-??????"))})]:[],...r.length<e.length?[C({Effect:"\
Allow",Action:"ssm:DescribeParameters",Resource:"*"})]:[]];return`Add to ${s}, or leave check-rotation out:
${i.join(`
`)}`}function Qe(e){return[...new Map(e.map(n=>[n.secret.arn,n])).values()]}function W({name:e,request:{reference:n}}){let t=X(n);return n.kind==="prefix"?`${e}\
 (${t})`:t}var en=500,nn={ok:"\u{1F7E2}",expiring:"\u{1F7E1}",expired:"\u{1F534}",unknown:"\u26AA"};function Te(e){let{values:n,now:t}=e,s=[...n].sort((o,a)=>je(o)-je(a)).
slice(0,en),r=n.length-s.length,i=(e.credentials??[]).map(o=>`- ${x(o)}`);return n.length===0?["### \u{1F511} AWS credentials for later steps","",...i].join(`
`):[`### \u{1F511} ${n.length} ${n.length===1?"value":"values"} ${e.isRenewal?"renewed":"leased"}`,"",...Ce(n,t),"| Name | Expires | Secret |","| --- | --- | --\
- |",...s.map(o=>tn(o,e)),...r>0?["",`and ${r} more.`]:[],...i.length>0?["",...i]:[],"",`<sub>Judged ${new Date(t).toISOString()}. No value is in this table.</s\
ub>`].join(`
`)}function tn(e,n){let{name:t,request:s,secret:r,expiry:i,verdict:o,age:a}=e,d=i?j(rn(L(i.at,n.now)),`${x(i.source)}, ${G(i.at)}`):"not known",l=`version ${v(r.
versionId.slice(0,8))} ${x(r.stages.join(", "))}`,p=s.role?`, by the role ${x(s.role.name)}`:"";return`| ${[j(v(t),on(e,n)),`${nn[o.judgement]}&nbsp;${s.expires?.
kind==="never"?"never":d}`,j(v(s.text),`${l}${a===void 0?"":`, ${w(a)} old`}${p}`)].join(" | ")} |`}function rn(e){return e.replace(/(?<=\d) /g,"&nbsp;")}function j(e,n){
return`${e}<br><sub>${n}</sub>`}function on(e,{skipped:n,exportsEnv:t,minMaskLength:s}){let r=[t&&!n.has(e.name)?"variable, output":"output"];return e.request.file&&
r.unshift("file"),k(e,s)||r.push(e.public?"public":"not masked"),r.join(", ")}function je({expiry:e}){return e?.at.getTime()??Number.POSITIVE_INFINITY}function Ae(e,n,{maxAge:t},s){$([...sn(e,n,t)],"expiry, age and rotation",s)}function sn(e,n,t){let s=new Map,r=({expiry:i})=>i?.at.getTime()??Number.POSITIVE_INFINITY;
for(let i of e.toSorted((o,a)=>r(o)-r(a)||0)){let{secret:o,expiry:a,verdict:d,age:l,isTooOld:p,unreadableDates:c,request:h}=i;if(!d.stops&&(d.judgement==="expir\
ing"||d.judgement==="expired")){let f=`${o.arn} ${a?.source} ${a?.at.getTime()}`;s.has(f)||s.set(f,`${we(i,n)}. ${ye(i,n)}`)}for(let f of c)s.set(`${o.arn} ${f}`,
`${W(i)} ${f}, so it does not count. Write a date such as 2026-12-31 there, or add \`expires=DATE\`, \`expires=own\` or \`expires=never\` to its line.`);if(p){let f=w(
h.maxAge??t??0);s.set(`${o.arn} age`,`${h.text} was last changed ${w(l??0)} ago, more than max-age (${f}).`)}}return new Set([...s.values(),...We(e,n)])}function Me({
id:e,values:n,skipped:t,withoutOutput:s,isRenewal:r},i,{runner:o,clock:a}){let{exporting:d}=i,l=n.map(({name:m})=>m).filter(m=>!t.has(m)),p=r?"Renewed":d.env?"E\
xported":"Outputs only";l.length>0&&o.info(`${p}: ${u(l)}`),t.size>0&&o.notice(`Set already, so left as they were: ${u([...t])}`),s.length>0&&o.notice(`No outpu\
t for ${u(s)}: another output has that name, compared without case.`);let c=n.filter(cn).map(({name:m})=>m);c.length>0&&o.notice(`${u(c)} ${c.length===1?"ends":
"end"} with a line break, which HTTP headers do not take. The option \`trim\` of \`secrets\` leaves it out.`);let h=n.filter(m=>!k(m,d.minMaskLength)).map(({name:m})=>m);
h.length>0&&o.info(`Not masked (public, or too short or plain to mask): ${u(h)}`);let f=n.filter(m=>ke(m,d.minMaskLength)==="parts");f.length>0&&o.info(`Masked \
in their secret parts alone: ${u(f.map(({name:m})=>m))}`);let b=De(n,d.minMaskLength);b!==void 0&&o.info(b);let g=n.filter(({expiry:m})=>m).sort((m,T)=>Number(m.
expiry?.at)-Number(T.expiry?.at))[0];g?.expiry&&o.info(`Next to expire: ${g.name} ${L(g.expiry.at,a.now())} (${g.expiry.source})`),i.jobSummary&&o.summarize(Te(
{id:e,isRenewal:r,values:n,skipped:t,exportsEnv:d.env,minMaskLength:d.minMaskLength,now:a.now(),credentials:i.credentials.map(an)}))}function an(e){let{name:n}=be(
e);return e.mode==="env"?`AWS credentials as variables: role ${n}, for ${w(e.duration*1e3)}`:`AWS credentials as the profile ${e.profile}: role ${n}, renewed by\
 itself`}function cn({value:e,kind:n,request:t}){return n!=="binary"&&!t.file&&/^[^\r\n]+\r?\n$/.test(e)}async function Je(e,n){let{runner:t,directory:s}=n;ie(t.environment);let r=Ie(e.lease,n);try{e.onExpiring==="renew"&&await s.lock.announce(dn),await ln(r,e,n)}finally{
s.lock.leave()}}var dn=1e3;async function ln(e,n,t){let{runner:s}=t,r=[];for(let c of e)r.push(await Ve(c,n,t));let i=r.flatMap(c=>c.findings),o=i.length>0&&n.onExpiring!==
"warn",a=o?[]:r.flatMap(({renewal:c})=>c??[]),d={status:Pe(r.map(c=>c.status)),renewals:a},l=r.flatMap(c=>c.remarks);$(l,"the check",s);for(let c of a)await pn(
c,d,n,t);if(un(d,t),o)throw mn(d.status,i,n);let p=i.map(c=>`${c}. ${qe}`);$(p,"the check",s)}var qe="Renew it with `on-expiring: renew`. Where the newest versi\
on ends as soon, put another one into it before.";function mn(e,n,{onExpiring:t}){let s=e==="drifted"?"E_DRIFTED":e==="expired"?"E_EXPIRED":"E_EXPIRING",r="Put \
a new version into the secret, or rotate it, and check again; or lower `min-remaining` to what the next steps need.";return new S(s,`${n.join("; ")}.`,{fix:`Not\
hing was renewed. ${t==="renew"?r:qe}`})}async function pn(e,n,{jobSummary:t},s){let{runner:r,clock:i}=s,{inputs:o,credentials:a}=e;Ae(R(e),i.now(),o.expiry,r);
let d=await Le({contents:e,outputs:{kind:"check",check:n}},s);d.values.length>0&&Me(d,{...o,jobSummary:t},s),a&&r.info("Renewed: the AWS credentials")}function un(e,{
runner:n,clock:t,directory:s}){let r=se(oe(s.records(),re(n.environment)).records);n.handOver({variables:new Map,outputs:ve(e,r,t.now())}),n.info(`Status: ${e.status}${r===
void 0?"":`. The next expiry is ${r}`}`)}await H(async e=>{let n=new F(e.environment.RUNNER_TEMP),t=new U;await Je(await K(_,B,e.environment),{runner:e,directory:n,clock:t,readAwsConfig:J,readAwsCredentials:()=>q(
e.environment),readInputs:s=>ne(te(s),e.environment),openServices:async s=>{let{openServices:r}=await import("./shared-adapters-attempts.js").then(({b:openServices})=>({openServices}));return r(s,{runner:e,directory:n,
clock:t})}})});
