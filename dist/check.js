const require=process.getBuiltinModule;
import{a as ie,b as xe,c as $e,d as ve}from"./shared-domain-credentials-ambient-credentials.js";import{b as ke}from"./shared-domain-credentials-credentials.js";import{a as R}from"./shared-domain-values-exportable.js";
import{a as te,b as we}from"./shared-inputs-recorded-inputs.js";import{a as ne,d as re,e as oe,f as ae,g as I,h as P,j as ce,k as de,l as le,m as me,p as be}from"./shared-domain-records-record.js";
import{a as Ie}from"./shared-domain-expiry-timeline.js";import{a as ge,d as he}from"./shared-domain-expiry-expiry-advice.js";import{a as Se,c as Le}from"./shared-domain-refusals-denial.js";import{
a as $}from"./shared-use-cases-warnings.js";import{a as se,c as pe}from"./shared-domain-credentials-aws-config.js";import{a as q}from"./shared-adapters-clock.js";import{a as E,e as N}from"./shared-domain-policies-secret-reader.js";
import"./shared-domain-expiry-hints.js";import"./shared-domain-expiry-hint-source.js";import{a as J,b as W,h as k,i as ye}from"./shared-adapters-aws-config.js";import{e as ue,i as fe}from"./shared-domain-masks-looks-secret.js";
import{a as H}from"./shared-inputs-check-inputs.js";import{a as ee}from"./shared-inputs-lease-inputs.js";import{a as F,b as _}from"./shared-adapters-runner.js";import"./shared-adapters-command-files.js";
import"./shared-adapters-masks.js";import"./shared-adapters-node-version.js";import{o as B}from"./shared-domain-requests-role.js";import"./shared-domain-trusted-address.js";import"./shared-sources-secrets-manager-client.js";
import"./shared-domain-in-parallel.js";import"./shared-domain-requests-lease-inputs.js";import"./shared-domain-policies-via-service.js";import"./shared-domain-values-refused-names.js";import"./shared-domain-policies-partition.js";
import"./shared-domain-expiry-expiry.js";import"./shared-domain-values-json.js";import"./shared-domain-credentials-cached-session.js";import{f as U}from"./shared-adapters-job-lock.js";import{j as S,
l as x}from"./shared-adapters-concealer.js";import{b as C}from"./shared-domain-plain-text.js";import"./shared-inputs-lines.js";import{a as u}from"./shared-domain-listing.js";
import"./shared-adapters-event.js";import{a as G,b as Z}from"./shared-domain-rotation-rotation.js";import{a as w,b as L,c as Y}from"./shared-domain-span.js";import{b as K,
c as z,d as X}from"./shared-domain-requests-request.js";import{a as Q}from"./shared-domain-failure.js";import{a as b}from"./shared-domain-error.js";var Re=["ok","renewed","drifted","expiring","expired"];function Oe(t){let e=[...t].map(n=>Re.indexOf(n));return Re[Math.max(0,...e)]??"ok"}function Ce(t){let e=t.filter(s=>s.verdict.judgement==="unknown"&&Ue(s)),[n]=e;if(!n)return;let[o,...r]=e.map(({name:s,request:a})=>`${s} (${a.text})`),i=r.length===
0?"":`
and of ${u(r)}`;throw new b("E_UNKNOWN_EXPIRY",`Nothing tells the expiry of ${o}, and require-expiry wants it told.${i}`,{fix:[N(`if a field of the secret tells\
 it, or nothing does, ${E(n,"expires=never","expires=FIELD","expires=2031-01-31")}`),K.test(n.request.text)?"Or give the parameter the policy `Expiration`, and \
set `check-rotation: true`, so that it is read.":"Or tag the secret `expires-at`, and set `check-rotation: true`, so that the tag is read.",N(`if it is no crede\
ntial, ${E(n,"public")}`),"Nothing was exported."].join(`
`)})}function Ue({public:t,kind:e}){return!t&&e!=="boolean"&&e!=="null"}async function Ee(t,e,n){let o=await n.readInputs(t.record),r=e.minRemaining??o.expiry.minRemaining,i={...o,expiry:{...o.expiry,minRemaining:r}},s=n.clock.now(),
a=I(t.record,s,r),d=e.onExpiring==="renew"&&a.some(({firm:p})=>p);if(!e.drift&&!d)return V({due:a},s);let l=await n.openServices(i);try{return await Fe(t,i,e,l)}finally{
l.close()}}async function Fe({record:t,superseded:e},n,{onExpiring:o},r){let{minRemaining:i}=n.expiry,{job:s,claims:a,judged:d}=await we(n,r,{leaseId:t.id,isNew:!1,
margin:i,minted:[]}),l=d.filter(({name:y})=>!e.has(y)),p=r.clock.now(),c=ce(t,l.map(y=>ie(y,n.exporting.env))),{drifted:g,inUse:f,renewed:v}=c,h=I({entries:f,credentials:t.
credentials},p,i),m=V({due:h,drifted:g,lost:c.lost},p);if(o!=="renew"||m.status==="ok")return m;let O=h.some(({name:y})=>y===ae)?await xe(t.id,n,s,r):void 0,Je=O?
{expiresAt:O.expiresAt?.toISOString()??null}:t.credentials,We=I({entries:v,credentials:Je},p,i),A=V({due:We},p,y=>de(y,c));if(A.findings.length>0)return A;let{accountId:qe}=s,
M={id:t.id,judged:l,credentials:O,accountId:qe,claims:a,inputs:n,renews:t};return n.expiry.isRequired&&Ce(R(M)),{...m,status:"renewed",findings:[],renewal:M}}function V({
due:t,drifted:e=[],lost:n=[]},o,r){let[i,s]=[t.filter(c=>c.firm),t.filter(c=>!c.firm)],a=i.some(({at:c})=>c.getTime()<=o),d=i.length>0?a?"expired":"expiring":e.
length>0?"drifted":"ok",l=i.map(c=>[P(c,o),...r?[r(c)]:[]].join(": "));e.length>0&&l.push(le(e));let p=s.filter(({name:c})=>!e.includes(c)).map(c=>`${P(c,o)}. T\
hat is only a hint, so nothing is done about it.`);return n.length>0&&p.push(me(n)),{status:d,findings:l,remarks:p}}var _e=5;function Ne(t,e){let n=t.filter(a=>k(a,e)&&fe(a.value.trim()));if(n.length===0)return;let o=u(n.map(({name:a})=>a)),r=n.filter(({field:a,name:d,value:l})=>!He(
a??d,l)),i=[...Map.groupBy(r,({request:a})=>a.line).values()].map(Be),s=i.length===0?"":` What is no secret: ${i.slice(0,_e).join("; ")}.`;return`Masked, though\
 ordinary words, which logs then show as *** and which drop job outputs: ${o}.${s}`}function He(t,e){return ue({keys:[t],text:e})}function Be(t){let[e]=t;if(!e)
return"";let n=X(e.request).replace(/^L/,"l"),o=t.flatMap(({field:i})=>i??[]),r=["fields","unfolded"].includes(e.request.selector.kind)&&o.length>0;return e.request.
naming.kind==="stem"?r?`public-fields: ${u(o)}`:`lease ${n} by \`secrets\`, with \`public\``:`\`${r?`public=${o.slice(0,20).join(",")}`:"public"}\` on ${n}`}function Pe(t,e){let n=[],o=[];for(let r of Xe(t)){let{description:i}=r.secret,s=D(r);if(!i)continue;if(i instanceof Q){o.push({text:s,arn:r.secret.arn,failure:i});
continue}let a=G(i,e);a&&n.push(Z(a,s,e));let d=(i.reminders??[]).filter(({from:l})=>l.getTime()<=e);n.push(...d.map(({sentence:l})=>`${s} ${l}.`)),n.push(...[pe(
i,s)].filter(l=>l!==void 0))}return[...n,...Ke(o)]}function Ke(t){let e=t.filter(({failure:r})=>r.code?.startsWith("AccessDenied")),n=t.filter(r=>!e.includes(r)),
o=r=>`Nothing is known of the rotation and the tags of ${u(r.map(({text:i})=>i))}: ${r[0]?.failure.message}.`;return[...n.length>0?[o(n)]:[],...e.length>0?[`${o(
e)}
${ze(e)}`]:[]]}function ze(t){let e=t.map(({failure:s})=>Se(s)),n=e.find(({isExplicit:s})=>s);if(n)return Le(n);let o=e.some(({by:s})=>s==="session policy")?"th\
e session's policy (the input `session-policy`)":"a permissions policy of the role",r=t.filter(({failure:s})=>s.operation!=="DescribeParameters"),i=[...r.length>
0?[C({Effect:"Allow",Action:"secretsmanager:DescribeSecret",Resource:r.map(({arn:s})=>s.replace(/-[A-Za-z0-9]{6}$/,"-??????"))})]:[],...r.length<t.length?[C({Effect:"\
Allow",Action:"ssm:DescribeParameters",Resource:"*"})]:[]];return`Add to ${o}, or leave check-rotation out:
${i.join(`
`)}`}function Xe(t){return[...new Map(t.map(e=>[e.secret.arn,e])).values()]}function D({name:t,request:{reference:e}}){let n=z(e);return e.kind==="prefix"?`${t}\
 (${n})`:n}var Ye=500,Ge={ok:"\u{1F7E2}",expiring:"\u{1F7E1}",expired:"\u{1F534}",unknown:"\u26AA"};function De(t){let{values:e,now:n}=t,o=[...e].sort((s,a)=>Ve(s)-Ve(a)).
slice(0,Ye),r=e.length-o.length,i=(t.credentials??[]).map(s=>`- ${x(s)}`);return e.length===0?["### \u{1F511} AWS credentials for later steps","",...i].join(`
`):[`### \u{1F511} ${e.length} ${e.length===1?"value":"values"} ${t.isRenewal?"renewed":"leased"}`,"",...Ie(e,n),"| Name | Expires | Secret |","| --- | --- | --\
- |",...o.map(s=>Ze(s,t)),...r>0?["",`and ${r} more.`]:[],...i.length>0?["",...i]:[],"",`<sub>Judged ${new Date(n).toISOString()}. No value is in this table.</s\
ub>`].join(`
`)}function Ze(t,e){let{name:n,request:o,secret:r,expiry:i,verdict:s,age:a}=t,d=i?T(Qe(L(i.at,e.now)),`${x(i.source)}, ${Y(i.at)}`):"not known",l=`version ${S(r.
versionId.slice(0,8))} ${x(r.stages.join(", "))}`,p=o.role?`, by the role ${x(o.role.name)}`:"";return`| ${[T(S(n),et(t,e)),`${Ge[s.judgement]}&nbsp;${o.expires?.
kind==="never"?"never":d}`,T(S(o.text),`${l}${a===void 0?"":`, ${w(a)} old`}${p}`)].join(" | ")} |`}function Qe(t){return t.replace(/(?<=\d) /g,"&nbsp;")}function T(t,e){
return`${t}<br><sub>${e}</sub>`}function et(t,{skipped:e,exportsEnv:n,minMaskLength:o}){let r=[n&&!e.has(t.name)?"variable, output":"output"];return t.request.file&&
r.unshift("file"),k(t,o)||r.push(t.public?"public":"not masked"),r.join(", ")}function Ve({expiry:t}){return t?.at.getTime()??Number.POSITIVE_INFINITY}function Te(t,e,{maxAge:n},o){$([...tt(t,e,n)],"expiry, age and rotation",o)}function tt(t,e,n){let o=new Map,r=({expiry:i})=>i?.at.getTime()??Number.POSITIVE_INFINITY;
for(let i of t.toSorted((s,a)=>r(s)-r(a)||0)){let{secret:s,expiry:a,verdict:d,age:l,isTooOld:p,unreadableDates:c,request:g}=i;if(!d.stops&&(d.judgement==="expir\
ing"||d.judgement==="expired")){let f=`${s.arn} ${a?.source} ${a?.at.getTime()}`;o.has(f)||o.set(f,`${he(i,e)}. ${ge(i,e)}`)}for(let f of c)o.set(`${s.arn} ${f}`,
`${D(i)} ${f}, so it does not count. Write a date such as 2026-12-31 there, or add \`expires=DATE\`, \`expires=own\` or \`expires=never\` to its line.`);if(p){let f=w(
g.maxAge??n??0);o.set(`${s.arn} age`,`${g.text} was last changed ${w(l??0)} ago, more than max-age (${f}).`)}}return new Set([...o.values(),...Pe(t,e)])}function je({
id:t,values:e,skipped:n,withoutOutput:o,isRenewal:r},i,{runner:s,clock:a}){let{exporting:d}=i,l=e.map(({name:m})=>m).filter(m=>!n.has(m)),p=r?"Renewed":d.env?"E\
xported":"Outputs only";l.length>0&&s.info(`${p}: ${u(l)}`),n.size>0&&s.notice(`Set already, so left as they were: ${u([...n])}`),o.length>0&&s.notice(`No outpu\
t for ${u(o)}: another output has that name, compared without case.`);let c=e.filter(rt).map(({name:m})=>m);c.length>0&&s.notice(`${u(c)} ${c.length===1?"ends":
"end"} with a line break, which HTTP headers do not take. The option \`trim\` of \`secrets\` leaves it out.`);let g=e.filter(m=>!k(m,d.minMaskLength)).map(({name:m})=>m);
g.length>0&&s.info(`Not masked (public, or too short or plain to mask): ${u(g)}`);let f=e.filter(m=>ye(m,d.minMaskLength)==="parts");f.length>0&&s.info(`Masked \
in their secret parts alone: ${u(f.map(({name:m})=>m))}`);let v=Ne(e,d.minMaskLength);v!==void 0&&s.info(v);let h=e.filter(({expiry:m})=>m).sort((m,j)=>Number(m.
expiry?.at)-Number(j.expiry?.at))[0];h?.expiry&&s.info(`Next to expire: ${h.name} ${L(h.expiry.at,a.now())} (${h.expiry.source})`),i.jobSummary&&s.summarize(De(
{id:t,isRenewal:r,values:e,skipped:n,exportsEnv:d.env,minMaskLength:d.minMaskLength,now:a.now(),credentials:i.credentials.map(nt)}))}function nt(t){let{name:e}=ke(
t);return t.mode==="env"?`AWS credentials as variables: role ${e}, for ${w(t.duration*1e3)}`:`AWS credentials as the profile ${t.profile}: role ${e}, renewed by\
 itself`}function rt({value:t,kind:e,request:n}){return e!=="binary"&&!n.file&&/^[^\r\n]+\r?\n$/.test(t)}async function Ae(t,e){let{runner:n,directory:o}=e;se(n.environment);let r=be(t.lease,e);try{t.onExpiring==="renew"&&await o.lock.announce(ot),await st(r,t,e)}finally{
o.lock.leave()}}var ot=1e3;async function st(t,e,n){let{runner:o}=n,r=[];for(let c of t)r.push(await Ee(c,e,n));let i=r.flatMap(c=>c.findings),s=i.length>0&&e.onExpiring!==
"warn",a=s?[]:r.flatMap(({renewal:c})=>c??[]),d={status:Oe(r.map(c=>c.status)),renewals:a},l=r.flatMap(c=>c.remarks);$(l,"the check",o);for(let c of a)await at(
c,d,e,n);if(ct(d,n),s)throw it(d.status,i,e);let p=i.map(c=>`${c}. ${Me}`);$(p,"the check",o)}var Me="Renew it with `on-expiring: renew`. Where the newest versi\
on ends as soon, put another one into it before.";function it(t,e,{onExpiring:n}){let o=t==="drifted"?"E_DRIFTED":t==="expired"?"E_EXPIRED":"E_EXPIRING",r="Put \
a new version into the secret, or rotate it, and check again; or lower `min-remaining` to what the next steps need.";return new b(o,`${e.join("; ")}.`,{fix:`Not\
hing was renewed. ${n==="renew"?r:Me}`})}async function at(t,e,{jobSummary:n},o){let{runner:r,clock:i}=o,{inputs:s,credentials:a}=t;Te(R(t),i.now(),s.expiry,r);
let d=await ve({contents:t,outputs:{kind:"check",check:e}},o);d.values.length>0&&je(d,{...s,jobSummary:n},o),a&&r.info("Renewed: the AWS credentials")}function ct(t,{
runner:e,clock:n,directory:o}){let r=oe(re(o.records(),ne(e.environment)).records);e.handOver({variables:new Map,outputs:$e(t,r,n.now())}),e.info(`Status: ${t.status}${r===
void 0?"":`. The next expiry is ${r}`}`)}await _(async t=>{let e=new U(t.environment.RUNNER_TEMP),n=new q;await Ae(await B(F,H,t.environment),{runner:t,directory:e,clock:n,readAwsConfig:J,readAwsCredentials:()=>W(
t.environment),readInputs:o=>ee(te(o),t.environment),openServices:async o=>{let{openServices:r}=await import("./shared-adapters-attempts.js").then(({b:openServices})=>({openServices}));return r(o,{runner:t,directory:e,
clock:n})}})});
