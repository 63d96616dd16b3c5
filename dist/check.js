const require=process.getBuiltinModule;
import{a as oe,b as ye,c as we,d as ke}from"./shared-domain-credentials-ambient-credentials.js";import"./shared-use-cases-sessions-requested-sessions.js";import{a as I}from"./shared-domain-values-exportable.js";import{a as Q,
b as he}from"./shared-inputs-recorded-inputs.js";import{a as ee,d as ne,e as te,f as se,g as R,h as P,j as ie,k as ae,l as ce,m as de,p as xe}from"./shared-domain-records-record.js";
import{b as G}from"./shared-domain-credentials-credentials.js";import{a as Se}from"./shared-domain-expiry-timeline.js";import"./shared-domain-refusals-absent.js";import{a as pe,d as fe}from"./shared-domain-expiry-expiry-advice.js";
import{a as x}from"./shared-use-cases-warnings.js";import{a as $e,c as ve}from"./shared-domain-refusals-denial.js";import{a as re}from"./shared-domain-credentials-aws-config.js";import{a as E,
e as N}from"./shared-domain-requests-request-advice.js";import{a as W}from"./shared-adapters-clock.js";import{a as M,b as J,h as w,i as ge}from"./shared-adapters-aws-config.js";import{
e as me,h as ue}from"./shared-domain-masks-looks-secret.js";import{a as _}from"./shared-inputs-check-inputs.js";import{a as Z}from"./shared-inputs-lease-inputs.js";import{a as b,b as k,
d as U,e as F}from"./shared-adapters-node-version.js";import"./shared-adapters-command-files.js";import"./shared-adapters-masks.js";import{F as le}from"./shared-domain-in-parallel.js";
import"./shared-domain-trusted-address.js";import"./shared-domain-policies-partition.js";import"./shared-domain-values-jmespath.js";import{a as p}from"./shared-domain-listing.js";import"./shared-domain-values-refused-names.js";
import"./shared-domain-expiry-expiry.js";import"./shared-domain-values-json.js";import{a as z,b as X}from"./shared-domain-rotation-rotation.js";import{a as H,b as B}from"./shared-domain-requests-request.js";
import{a as Y}from"./shared-domain-failure.js";import"./shared-domain-requests-lease-inputs.js";import"./shared-domain-requests-role.js";import{a as y,b as L,c as K}from"./shared-domain-span.js";
import"./shared-domain-credentials-cached-session.js";import{d as q}from"./shared-adapters-job-lock.js";import"./shared-adapters-concealer.js";import{b as C}from"./shared-domain-plain-text.js";
import"./shared-adapters-event.js";import"./shared-inputs-scalars.js";import"./shared-inputs-lines.js";import{a as S}from"./shared-domain-error.js";import"./shared-runtime.js";var be=["ok","renewed","drifted","expiring","expired"];function Le(n){let e=[...n].map(t=>be.indexOf(t));return be[Math.max(0,...e)]??"ok"}function Re(n){let e=n.filter(s=>s.verdict.judgement==="unknown"&&Je(s)),[t]=e;if(!t)return;let[o,...r]=e.map(({name:s,request:a})=>`${s} (${a.text})`),i=r.length===
0?"":`
and of ${p(r)}`;throw new S("E_UNKNOWN_EXPIRY",`Nothing tells the expiry of ${o}, and require-expiry wants it told.${i}`,{fix:[N(`if a field of the secret tells\
 it, or nothing does, ${E(t,"expires=never","expires=FIELD","expires=2031-01-31")}`),"Or tag the secret `expires-at`, and set `check-rotation: true`, so that th\
e tag is read.",N(`if it is no credential, ${E(t,"public")}`),"Nothing was exported."].join(`
`)})}function Je({public:n,kind:e}){return!n&&e!=="boolean"&&e!=="null"}async function Ie(n,e,t){let o=await t.readInputs(n.record),r=e.minRemaining??o.expiry.minRemaining,i={...o,expiry:{...o.expiry,minRemaining:r}},s=t.clock.now(),
a=R(n.record,s,r),d=e.onExpiring==="renew"&&a.some(({firm:u})=>u);if(!e.drift&&!d)return V({due:a},s);let l=await t.openServices(i);try{return await We(n,i,e,l)}finally{
l.close()}}async function We({record:n,superseded:e},t,{onExpiring:o},r){let{minRemaining:i}=t.expiry,{job:s,claims:a,judged:d}=await he(t,r,{leaseId:n.id,isNew:!1,
margin:i,minted:[]}),l=d.filter(({name:h})=>!e.has(h)),u=r.clock.now(),c=ie(n,l.map(h=>oe(h,t.exporting.env))),{drifted:f,inUse:$,renewed:v}=c,g=R({entries:$,credentials:n.
credentials},u,i),m=V({due:g,drifted:f,lost:c.lost},u);if(o!=="renew"||m.status==="ok")return m;let O=g.some(({name:h})=>h===se)?await ye(n.id,t,s,r):void 0,je=O?
{expiresAt:O.expiresAt?.toISOString()??null}:n.credentials,Ae=R({entries:v,credentials:je},u,i),j=V({due:Ae},u,h=>ae(h,c));if(j.findings.length>0)return j;let{accountId:Me}=s,
A={id:n.id,judged:l,credentials:O,accountId:Me,claims:a,inputs:t,renews:n};return t.expiry.isRequired&&Re(I(A)),{...m,status:"renewed",findings:[],renewal:A}}function V({
due:n,drifted:e=[],lost:t=[]},o,r){let[i,s]=[n.filter(c=>c.firm),n.filter(c=>!c.firm)],a=i.some(({at:c})=>c.getTime()<=o),d=i.length>0?a?"expired":"expiring":e.
length>0?"drifted":"ok",l=i.map(c=>[P(c,o),...r?[r(c)]:[]].join(": "));e.length>0&&l.push(ce(e));let u=s.filter(({name:c})=>!e.includes(c)).map(c=>`${P(c,o)}. T\
hat is only a hint, so nothing is done about it.`);return t.length>0&&u.push(de(t)),{status:d,findings:l,remarks:u}}var qe=5;function Oe(n,e){let t=n.filter(a=>w(a,e)&&ue(a.value.trim()));if(t.length===0)return;let o=p(t.map(({name:a})=>a)),r=t.filter(({field:a,name:d,value:l})=>!Ue(
a??d,l)),i=[...Map.groupBy(r,({request:a})=>a.line).values()].map(Fe),s=i.length===0?"":` What is no secret: ${i.slice(0,qe).join("; ")}.`;return`Masked, though\
 ordinary words, which logs then show as *** and which drop job outputs: ${o}.${s}`}function Ue(n,e){return me({keys:[n],text:e})}function Fe(n){let[e]=n;if(!e)
return"";let t=B(e.request).replace(/^L/,"l"),o=n.flatMap(({field:i})=>i??[]),r=["fields","unfolded"].includes(e.request.selector.kind)&&o.length>0;return e.request.
naming.kind==="stem"?r?`public-fields: ${p(o)}`:`lease ${t} by \`secrets\`, with \`public\``:`\`${r?`public=${o.slice(0,20).join(",")}`:"public"}\` on ${t}`}function Ce(n,e){let t=[],o=[];for(let r of Be(n)){let{description:i}=r.secret,s=Ke(r);if(!i)continue;if(i instanceof Y){o.push({text:s,arn:r.secret.arn,failure:i});
continue}let a=z(i,e);a&&t.push(X(a,s,e));let d=(i.reminders??[]).filter(({from:l})=>l.getTime()<=e);t.push(...d.map(({sentence:l})=>`${s} ${l}.`)),t.push(...[le(
i,s)].filter(l=>l!==void 0))}return[...t,..._e(o)]}function _e(n){let e=n.filter(({failure:r})=>r.code?.startsWith("AccessDenied")),t=n.filter(r=>!e.includes(r)),
o=r=>`Nothing is known of the rotation and the tags of ${p(r.map(({text:i})=>i))}: ${r[0]?.failure.message}.`;return[...t.length>0?[o(t)]:[],...e.length>0?[`${o(
e)}
${He(e)}`]:[]]}function He(n){let e=n.map(({failure:s})=>$e(s)),t=e.find(({isExplicit:s})=>s);if(t)return ve(t);let o=e.some(({by:s})=>s==="session policy")?"th\
e session's policy (the input `session-policy`)":"a permissions policy of the role",r=n.filter(({failure:s})=>s.operation!=="DescribeParameters"),i=[...r.length>
0?[C({Effect:"Allow",Action:"secretsmanager:DescribeSecret",Resource:r.map(({arn:s})=>s.replace(/-[A-Za-z0-9]{6}$/,"-??????"))})]:[],...r.length<n.length?[C({Effect:"\
Allow",Action:"ssm:DescribeParameters",Resource:"*"})]:[]];return`Add to ${o}, or leave check-rotation out:
${i.join(`
`)}`}function Be(n){return[...new Map(n.map(e=>[e.secret.arn,e])).values()]}function Ke({name:n,request:{reference:e}}){let t=H(e);return e.kind==="prefix"?`${n}\
 (${t})`:t}var ze=500,Xe={ok:"\u{1F7E2}",expiring:"\u{1F7E1}",expired:"\u{1F534}",unknown:"\u26AA"};function Ne(n){let{values:e,now:t}=n,o=[...e].sort((s,a)=>Ee(s)-Ee(a)).
slice(0,ze),r=e.length-o.length,i=(n.credentials??[]).map(s=>`- ${k(s)}`);return e.length===0?["### \u{1F511} AWS credentials for later steps","",...i].join(`
`):[`### \u{1F511} ${e.length} ${e.length===1?"value":"values"} ${n.isRenewal?"renewed":"leased"}`,"",...Se(e,t),"| Name | Expires | Secret |","| --- | --- | --\
- |",...o.map(s=>Ye(s,n)),...r>0?["",`and ${r} more.`]:[],...i.length>0?["",...i]:[],"",`<sub>Judged ${new Date(t).toISOString()}. No value is in this table.</s\
ub>`].join(`
`)}function Ye(n,e){let{name:t,request:o,secret:r,expiry:i,verdict:s,age:a}=n,d=i?D(Ge(L(i.at,e.now)),`${k(i.source)}, ${K(i.at)}`):"not known",l=`version ${b(r.
versionId.slice(0,8))} ${k(r.stages.join(", "))}`,u=o.role?`, by the role ${k(o.role.name)}`:"";return`| ${[D(b(t),Ze(n,e)),`${Xe[s.judgement]}&nbsp;${o.expires?.
kind==="never"?"never":d}`,D(b(o.text),`${l}${a===void 0?"":`, ${y(a)} old`}${u}`)].join(" | ")} |`}function Ge(n){return n.replace(/(?<=\d) /g,"&nbsp;")}function D(n,e){
return`${n}<br><sub>${e}</sub>`}function Ze(n,{skipped:e,exportsEnv:t,minMaskLength:o}){let r=[t&&!e.has(n.name)?"variable, output":"output"];return n.request.file&&
r.unshift("file"),w(n,o)||r.push(n.public?"public":"not masked"),r.join(", ")}function Ee({expiry:n}){return n?.at.getTime()??Number.POSITIVE_INFINITY}function Pe(n,e,{maxAge:t},o){x([...Qe(n,e,t)],"expiry, age and rotation",o)}function Qe(n,e,t){let o=new Map,r=({expiry:i})=>i?.at.getTime()??Number.POSITIVE_INFINITY;
for(let i of n.toSorted((s,a)=>r(s)-r(a)||0)){let{secret:s,expiry:a,verdict:d,age:l,isTooOld:u,request:c}=i;if(!d.stops&&(d.judgement==="expiring"||d.judgement===
"expired")){let f=`${s.arn} ${a?.source} ${a?.at.getTime()}`;o.has(f)||o.set(f,`${fe(i,e)}. ${pe(i,e)}`)}if(u){let f=y(c.maxAge??t??0);o.set(`${s.arn} age`,`${c.
text} was last changed ${y(l??0)} ago, more than max-age (${f}).`)}}return new Set([...o.values(),...Ce(n,e)])}function Ve({id:n,values:e,skipped:t,withoutOutput:o,
isRenewal:r},i,{runner:s,clock:a}){let{exporting:d}=i,l=e.map(({name:m})=>m).filter(m=>!t.has(m)),u=r?"Renewed":d.env?"Exported":"Outputs only";l.length>0&&s.info(
`${u}: ${p(l)}`),t.size>0&&s.notice(`Set already, so left as they were: ${p([...t])}`),o.length>0&&s.notice(`No output for ${p(o)}: another output has that name\
, compared without case.`);let c=e.filter(nn).map(({name:m})=>m);c.length>0&&s.notice(`${p(c)} ${c.length===1?"ends":"end"} with a line break, which HTTP header\
s do not take. The option \`trim\` of \`secrets\` leaves it out.`);let f=e.filter(m=>!w(m,d.minMaskLength)).map(({name:m})=>m);f.length>0&&s.info(`Not masked (p\
ublic, or too short or plain to mask): ${p(f)}`);let $=e.filter(m=>ge(m,d.minMaskLength)==="parts");$.length>0&&s.info(`Masked in their secret parts alone: ${p(
$.map(({name:m})=>m))}`);let v=Oe(e,d.minMaskLength);v!==void 0&&s.info(v);let g=e.filter(({expiry:m})=>m).sort((m,T)=>Number(m.expiry?.at)-Number(T.expiry?.at))[0];
g?.expiry&&s.info(`Next to expire: ${g.name} ${L(g.expiry.at,a.now())} (${g.expiry.source})`),i.jobSummary&&s.summarize(Ne({id:n,isRenewal:r,values:e,skipped:t,
exportsEnv:d.env,minMaskLength:d.minMaskLength,now:a.now(),credentials:i.credentials.map(en)}))}function en(n){let{name:e}=G(n);return n.mode==="env"?`AWS crede\
ntials as variables: role ${e}, for ${y(n.duration*1e3)}`:`AWS credentials as the profile ${n.profile}: role ${e}, renewed by itself`}function nn({value:n,kind:e,
request:t}){return e!=="binary"&&!t.file&&/^[^\r\n]+\r?\n$/.test(n)}async function De(n,e){let{runner:t,directory:o}=e;re(t.environment);let r=xe(n.lease,e);try{n.onExpiring==="renew"&&await o.lock.announce(tn),await rn(r,n,e)}finally{
o.lock.leave()}}var tn=1e3;async function rn(n,e,t){let{runner:o}=t,r=[];for(let c of n)r.push(await Ie(c,e,t));let i=r.flatMap(c=>c.findings),s=i.length>0&&e.onExpiring!==
"warn",a=s?[]:r.flatMap(({renewal:c})=>c??[]),d={status:Le(r.map(c=>c.status)),renewals:a},l=r.flatMap(c=>c.remarks);x(l,"the check",o);for(let c of a)await sn(
c,d,e,t);if(an(d,t),s)throw on(d.status,i,e);let u=i.map(c=>`${c}. ${Te}`);x(u,"the check",o)}var Te="Renew it with `on-expiring: renew`. Where the newest versi\
on ends as soon, put another one into it before.";function on(n,e,{onExpiring:t}){let o=n==="drifted"?"E_DRIFTED":n==="expired"?"E_EXPIRED":"E_EXPIRING",r="Put \
a new version into the secret, or rotate it, and check again; or lower `min-remaining` to what the next steps need.";return new S(o,`${e.join("; ")}.`,{fix:`Not\
hing was renewed. ${t==="renew"?r:Te}`})}async function sn(n,e,{jobSummary:t},o){let{runner:r,clock:i}=o,{inputs:s,credentials:a}=n;Pe(I(n),i.now(),s.expiry,r);
let d=await ke({contents:n,outputs:{kind:"check",check:e}},o);d.values.length>0&&Ve(d,{...s,jobSummary:t},o),a&&r.info("Renewed: the AWS credentials")}function an(n,{
runner:e,clock:t,directory:o}){let r=te(ne(o.records(),ee(e.environment)).records);e.handOver({variables:new Map,outputs:we(n,r,t.now())}),e.info(`Status: ${n.status}${r===
void 0?"":`. The next expiry is ${r}`}`)}await F(async n=>{let e=new q(n.environment.RUNNER_TEMP),t=new W;await De(_(U),{runner:n,directory:e,clock:t,readAwsConfig:M,readAwsCredentials:()=>J(n.environment),
readInputs:o=>Z(Q(o),n.environment),openServices:async o=>{let{openServices:r}=await import("./shared-entries-services-exports.js");return r(o,{runner:n,directory:e,clock:t})}})});
