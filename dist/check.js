const require=process.getBuiltinModule;
import{a as se,b as ke,c as xe,d as $e}from"./shared-domain-credentials-ambient-credentials.js";import{a as R}from"./shared-domain-values-exportable.js";import{b as we}from"./shared-domain-credentials-credentials.js";
import{a as ee,b as ye}from"./shared-inputs-recorded-inputs.js";import{a as ne,d as te,e as re,f as ie,g as I,h as P,j as ae,k as ce,l as de,m as le,p as ve}from"./shared-domain-records-record.js";
import{a as Le}from"./shared-domain-expiry-timeline.js";import{a as fe,d as ge}from"./shared-domain-expiry-expiry-advice.js";import{a as be,c as Se}from"./shared-domain-refusals-denial.js";import{
a as $}from"./shared-use-cases-warnings.js";import{a as oe,c as me}from"./shared-domain-credentials-aws-config.js";import{a as q}from"./shared-adapters-clock.js";import"./shared-domain-expiry-hints.js";
import"./shared-domain-expiry-hint-source.js";import{a as E,e as N}from"./shared-domain-policies-secret-reader.js";import{a as J,b as W,h as k,i as he}from"./shared-adapters-aws-config.js";import{
e as pe,i as ue}from"./shared-domain-masks-looks-secret.js";import{a as H}from"./shared-inputs-check-inputs.js";import{a as Q}from"./shared-inputs-lease-inputs.js";import{a as F,b as _}from"./shared-adapters-runner.js";
import"./shared-adapters-command-files.js";import"./shared-adapters-node-version.js";import"./shared-adapters-masks.js";import{o as B}from"./shared-domain-requests-role.js";import"./shared-domain-trusted-address.js";
import"./shared-sources-secrets-manager-client.js";import"./shared-domain-in-parallel.js";import"./shared-domain-requests-lease-inputs.js";import"./shared-domain-policies-via-service.js";import"./shared-domain-values-refused-names.js";
import"./shared-domain-policies-partition.js";import"./shared-domain-expiry-expiry.js";import"./shared-domain-values-json.js";import"./shared-domain-credentials-cached-session.js";import{f as U}from"./shared-adapters-job-lock.js";
import{j as S,l as x}from"./shared-adapters-concealer.js";import{b as C}from"./shared-domain-plain-text.js";import"./shared-inputs-lines.js";import{a as u}from"./shared-domain-listing.js";
import"./shared-adapters-event.js";import{a as Y,b as G}from"./shared-domain-rotation-rotation.js";import{a as w,b as L,c as X}from"./shared-domain-span.js";import{c as K,
d as z}from"./shared-domain-requests-request.js";import{a as Z}from"./shared-domain-failure.js";import{a as b}from"./shared-domain-error.js";var Ie=["ok","renewed","drifted","expiring","expired"];function Re(n){let e=[...n].map(t=>Ie.indexOf(t));return Ie[Math.max(0,...e)]??"ok"}function Oe(n){let e=n.filter(s=>s.verdict.judgement==="unknown"&&qe(s)),[t]=e;if(!t)return;let[o,...r]=e.map(({name:s,request:a})=>`${s} (${a.text})`),i=r.length===
0?"":`
and of ${u(r)}`;throw new b("E_UNKNOWN_EXPIRY",`Nothing tells the expiry of ${o}, and require-expiry wants it told.${i}`,{fix:[N(`if a field of the secret tells\
 it, or nothing does, ${E(t,"expires=never","expires=FIELD","expires=2031-01-31")}`),"Or tag the secret `expires-at`, and set `check-rotation: true`, so that th\
e tag is read.",N(`if it is no credential, ${E(t,"public")}`),"Nothing was exported."].join(`
`)})}function qe({public:n,kind:e}){return!n&&e!=="boolean"&&e!=="null"}async function Ce(n,e,t){let o=await t.readInputs(n.record),r=e.minRemaining??o.expiry.minRemaining,i={...o,expiry:{...o.expiry,minRemaining:r}},s=t.clock.now(),
a=I(n.record,s,r),d=e.onExpiring==="renew"&&a.some(({firm:p})=>p);if(!e.drift&&!d)return V({due:a},s);let l=await t.openServices(i);try{return await Ue(n,i,e,l)}finally{
l.close()}}async function Ue({record:n,superseded:e},t,{onExpiring:o},r){let{minRemaining:i}=t.expiry,{job:s,claims:a,judged:d}=await ye(t,r,{leaseId:n.id,isNew:!1,
margin:i,minted:[]}),l=d.filter(({name:y})=>!e.has(y)),p=r.clock.now(),c=ae(n,l.map(y=>se(y,t.exporting.env))),{drifted:g,inUse:f,renewed:v}=c,h=I({entries:f,credentials:n.
credentials},p,i),m=V({due:h,drifted:g,lost:c.lost},p);if(o!=="renew"||m.status==="ok")return m;let O=h.some(({name:y})=>y===ie)?await ke(n.id,t,s,r):void 0,Me=O?
{expiresAt:O.expiresAt?.toISOString()??null}:n.credentials,Je=I({entries:v,credentials:Me},p,i),A=V({due:Je},p,y=>ce(y,c));if(A.findings.length>0)return A;let{accountId:We}=s,
M={id:n.id,judged:l,credentials:O,accountId:We,claims:a,inputs:t,renews:n};return t.expiry.isRequired&&Oe(R(M)),{...m,status:"renewed",findings:[],renewal:M}}function V({
due:n,drifted:e=[],lost:t=[]},o,r){let[i,s]=[n.filter(c=>c.firm),n.filter(c=>!c.firm)],a=i.some(({at:c})=>c.getTime()<=o),d=i.length>0?a?"expired":"expiring":e.
length>0?"drifted":"ok",l=i.map(c=>[P(c,o),...r?[r(c)]:[]].join(": "));e.length>0&&l.push(de(e));let p=s.filter(({name:c})=>!e.includes(c)).map(c=>`${P(c,o)}. T\
hat is only a hint, so nothing is done about it.`);return t.length>0&&p.push(le(t)),{status:d,findings:l,remarks:p}}var Fe=5;function Ee(n,e){let t=n.filter(a=>k(a,e)&&ue(a.value.trim()));if(t.length===0)return;let o=u(t.map(({name:a})=>a)),r=t.filter(({field:a,name:d,value:l})=>!_e(
a??d,l)),i=[...Map.groupBy(r,({request:a})=>a.line).values()].map(He),s=i.length===0?"":` What is no secret: ${i.slice(0,Fe).join("; ")}.`;return`Masked, though\
 ordinary words, which logs then show as *** and which drop job outputs: ${o}.${s}`}function _e(n,e){return pe({keys:[n],text:e})}function He(n){let[e]=n;if(!e)
return"";let t=z(e.request).replace(/^L/,"l"),o=n.flatMap(({field:i})=>i??[]),r=["fields","unfolded"].includes(e.request.selector.kind)&&o.length>0;return e.request.
naming.kind==="stem"?r?`public-fields: ${u(o)}`:`lease ${t} by \`secrets\`, with \`public\``:`\`${r?`public=${o.slice(0,20).join(",")}`:"public"}\` on ${t}`}function Ne(n,e){let t=[],o=[];for(let r of ze(n)){let{description:i}=r.secret,s=D(r);if(!i)continue;if(i instanceof Z){o.push({text:s,arn:r.secret.arn,failure:i});
continue}let a=Y(i,e);a&&t.push(G(a,s,e));let d=(i.reminders??[]).filter(({from:l})=>l.getTime()<=e);t.push(...d.map(({sentence:l})=>`${s} ${l}.`)),t.push(...[me(
i,s)].filter(l=>l!==void 0))}return[...t,...Be(o)]}function Be(n){let e=n.filter(({failure:r})=>r.code?.startsWith("AccessDenied")),t=n.filter(r=>!e.includes(r)),
o=r=>`Nothing is known of the rotation and the tags of ${u(r.map(({text:i})=>i))}: ${r[0]?.failure.message}.`;return[...t.length>0?[o(t)]:[],...e.length>0?[`${o(
e)}
${Ke(e)}`]:[]]}function Ke(n){let e=n.map(({failure:s})=>be(s)),t=e.find(({isExplicit:s})=>s);if(t)return Se(t);let o=e.some(({by:s})=>s==="session policy")?"th\
e session's policy (the input `session-policy`)":"a permissions policy of the role",r=n.filter(({failure:s})=>s.operation!=="DescribeParameters"),i=[...r.length>
0?[C({Effect:"Allow",Action:"secretsmanager:DescribeSecret",Resource:r.map(({arn:s})=>s.replace(/-[A-Za-z0-9]{6}$/,"-??????"))})]:[],...r.length<n.length?[C({Effect:"\
Allow",Action:"ssm:DescribeParameters",Resource:"*"})]:[]];return`Add to ${o}, or leave check-rotation out:
${i.join(`
`)}`}function ze(n){return[...new Map(n.map(e=>[e.secret.arn,e])).values()]}function D({name:n,request:{reference:e}}){let t=K(e);return e.kind==="prefix"?`${n}\
 (${t})`:t}var Xe=500,Ye={ok:"\u{1F7E2}",expiring:"\u{1F7E1}",expired:"\u{1F534}",unknown:"\u26AA"};function Ve(n){let{values:e,now:t}=n,o=[...e].sort((s,a)=>Pe(s)-Pe(a)).
slice(0,Xe),r=e.length-o.length,i=(n.credentials??[]).map(s=>`- ${x(s)}`);return e.length===0?["### \u{1F511} AWS credentials for later steps","",...i].join(`
`):[`### \u{1F511} ${e.length} ${e.length===1?"value":"values"} ${n.isRenewal?"renewed":"leased"}`,"",...Le(e,t),"| Name | Expires | Secret |","| --- | --- | --\
- |",...o.map(s=>Ge(s,n)),...r>0?["",`and ${r} more.`]:[],...i.length>0?["",...i]:[],"",`<sub>Judged ${new Date(t).toISOString()}. No value is in this table.</s\
ub>`].join(`
`)}function Ge(n,e){let{name:t,request:o,secret:r,expiry:i,verdict:s,age:a}=n,d=i?T(Ze(L(i.at,e.now)),`${x(i.source)}, ${X(i.at)}`):"not known",l=`version ${S(r.
versionId.slice(0,8))} ${x(r.stages.join(", "))}`,p=o.role?`, by the role ${x(o.role.name)}`:"";return`| ${[T(S(t),Qe(n,e)),`${Ye[s.judgement]}&nbsp;${o.expires?.
kind==="never"?"never":d}`,T(S(o.text),`${l}${a===void 0?"":`, ${w(a)} old`}${p}`)].join(" | ")} |`}function Ze(n){return n.replace(/(?<=\d) /g,"&nbsp;")}function T(n,e){
return`${n}<br><sub>${e}</sub>`}function Qe(n,{skipped:e,exportsEnv:t,minMaskLength:o}){let r=[t&&!e.has(n.name)?"variable, output":"output"];return n.request.file&&
r.unshift("file"),k(n,o)||r.push(n.public?"public":"not masked"),r.join(", ")}function Pe({expiry:n}){return n?.at.getTime()??Number.POSITIVE_INFINITY}function De(n,e,{maxAge:t},o){$([...en(n,e,t)],"expiry, age and rotation",o)}function en(n,e,t){let o=new Map,r=({expiry:i})=>i?.at.getTime()??Number.POSITIVE_INFINITY;
for(let i of n.toSorted((s,a)=>r(s)-r(a)||0)){let{secret:s,expiry:a,verdict:d,age:l,isTooOld:p,unreadableDates:c,request:g}=i;if(!d.stops&&(d.judgement==="expir\
ing"||d.judgement==="expired")){let f=`${s.arn} ${a?.source} ${a?.at.getTime()}`;o.has(f)||o.set(f,`${ge(i,e)}. ${fe(i,e)}`)}for(let f of c)o.set(`${s.arn} ${f}`,
`${D(i)} ${f}, so it does not count. Write a date such as 2026-12-31 there, or add \`expires=DATE\`, \`expires=own\` or \`expires=never\` to its line.`);if(p){let f=w(
g.maxAge??t??0);o.set(`${s.arn} age`,`${g.text} was last changed ${w(l??0)} ago, more than max-age (${f}).`)}}return new Set([...o.values(),...Ne(n,e)])}function Te({
id:n,values:e,skipped:t,withoutOutput:o,isRenewal:r},i,{runner:s,clock:a}){let{exporting:d}=i,l=e.map(({name:m})=>m).filter(m=>!t.has(m)),p=r?"Renewed":d.env?"E\
xported":"Outputs only";l.length>0&&s.info(`${p}: ${u(l)}`),t.size>0&&s.notice(`Set already, so left as they were: ${u([...t])}`),o.length>0&&s.notice(`No outpu\
t for ${u(o)}: another output has that name, compared without case.`);let c=e.filter(tn).map(({name:m})=>m);c.length>0&&s.notice(`${u(c)} ${c.length===1?"ends":
"end"} with a line break, which HTTP headers do not take. The option \`trim\` of \`secrets\` leaves it out.`);let g=e.filter(m=>!k(m,d.minMaskLength)).map(({name:m})=>m);
g.length>0&&s.info(`Not masked (public, or too short or plain to mask): ${u(g)}`);let f=e.filter(m=>he(m,d.minMaskLength)==="parts");f.length>0&&s.info(`Masked \
in their secret parts alone: ${u(f.map(({name:m})=>m))}`);let v=Ee(e,d.minMaskLength);v!==void 0&&s.info(v);let h=e.filter(({expiry:m})=>m).sort((m,j)=>Number(m.
expiry?.at)-Number(j.expiry?.at))[0];h?.expiry&&s.info(`Next to expire: ${h.name} ${L(h.expiry.at,a.now())} (${h.expiry.source})`),i.jobSummary&&s.summarize(Ve(
{id:n,isRenewal:r,values:e,skipped:t,exportsEnv:d.env,minMaskLength:d.minMaskLength,now:a.now(),credentials:i.credentials.map(nn)}))}function nn(n){let{name:e}=we(
n);return n.mode==="env"?`AWS credentials as variables: role ${e}, for ${w(n.duration*1e3)}`:`AWS credentials as the profile ${n.profile}: role ${e}, renewed by\
 itself`}function tn({value:n,kind:e,request:t}){return e!=="binary"&&!t.file&&/^[^\r\n]+\r?\n$/.test(n)}async function je(n,e){let{runner:t,directory:o}=e;oe(t.environment);let r=ve(n.lease,e);try{n.onExpiring==="renew"&&await o.lock.announce(rn),await on(r,n,e)}finally{
o.lock.leave()}}var rn=1e3;async function on(n,e,t){let{runner:o}=t,r=[];for(let c of n)r.push(await Ce(c,e,t));let i=r.flatMap(c=>c.findings),s=i.length>0&&e.onExpiring!==
"warn",a=s?[]:r.flatMap(({renewal:c})=>c??[]),d={status:Re(r.map(c=>c.status)),renewals:a},l=r.flatMap(c=>c.remarks);$(l,"the check",o);for(let c of a)await an(
c,d,e,t);if(cn(d,t),s)throw sn(d.status,i,e);let p=i.map(c=>`${c}. ${Ae}`);$(p,"the check",o)}var Ae="Renew it with `on-expiring: renew`. Where the newest versi\
on ends as soon, put another one into it before.";function sn(n,e,{onExpiring:t}){let o=n==="drifted"?"E_DRIFTED":n==="expired"?"E_EXPIRED":"E_EXPIRING",r="Put \
a new version into the secret, or rotate it, and check again; or lower `min-remaining` to what the next steps need.";return new b(o,`${e.join("; ")}.`,{fix:`Not\
hing was renewed. ${t==="renew"?r:Ae}`})}async function an(n,e,{jobSummary:t},o){let{runner:r,clock:i}=o,{inputs:s,credentials:a}=n;De(R(n),i.now(),s.expiry,r);
let d=await $e({contents:n,outputs:{kind:"check",check:e}},o);d.values.length>0&&Te(d,{...s,jobSummary:t},o),a&&r.info("Renewed: the AWS credentials")}function cn(n,{
runner:e,clock:t,directory:o}){let r=re(te(o.records(),ne(e.environment)).records);e.handOver({variables:new Map,outputs:xe(n,r,t.now())}),e.info(`Status: ${n.status}${r===
void 0?"":`. The next expiry is ${r}`}`)}await _(async n=>{let e=new U(n.environment.RUNNER_TEMP),t=new q;await je(await B(F,H),{runner:n,directory:e,clock:t,readAwsConfig:J,readAwsCredentials:()=>W(n.
environment),readInputs:o=>Q(ee(o),n.environment),openServices:async o=>{let{openServices:r}=await import("./shared-adapters-attempts.js").then(({b:openServices})=>({openServices}));return r(o,{runner:n,directory:e,
clock:t})}})});
