const require=process.getBuiltinModule;
import{B as U,F as h,I as v,K as A,k as I,l as E,m as T,n as u,p as g,q as x,t as y,u as b}from"./shared-domain-in-parallel.js";import{a as f,d as l,f as R}from"./shared-inputs-scalars.js";
import{a as w}from"./shared-inputs-lines.js";import{a}from"./shared-domain-error.js";function V(e,n){let t=E(x(e),I.monitor),r=N(t("secrets")),s=_(t,n,r),[o,...p]=s.regions,m=f("read-values",t("read-values"));return{...s,requests:r,tags:w(t("tag\
s")).map(({line:c,text:i})=>O(c,i)),regions:[o,...new Set(p.filter(c=>c!==o))],readValues:m,policy:$(t,m),monitor:k(t,n),issue:q(t),github:G(t,n),failOn:R("fail\
-on",t("fail-on"),["expired","expiring","never"]),reportFile:t("report-file").trim()||void 0,jobSummary:f("job-summary",t("job-summary")),warnings:[...s.warnings,
...M(t)]}}function _(e,n,t){let[r,...s]=w(e("role-to-assume")).map(({text:i})=>i),o=i=>d=>d==="role-to-assume"?i:e(d),p=g(o(r??""),n,t),m=s.flatMap(i=>g(o(i),n,
t).identity??[]),c=s.find((i,d)=>i===r||s.indexOf(i)<d);if(c!==void 0)throw new a("E_INPUT",`The input role-to-assume names ${c} twice.`,{fix:"Name each role on\
ce, one a line: each is a session of its own, in its own account."});if(s.length>0&&u(e,"role-chain"))throw new a("E_INPUT","The inputs role-chain and several r\
oles in role-to-assume exclude each other.",{fix:"Let each role trust the job itself, or watch the accounts in jobs of a matrix."});return{...p,moreIdentities:m}}
function N(e){let n=e.split(`
`).flatMap((t,r)=>{let s=v(t,r+1);return s?[P(s)]:[]});if(n.length>0)return n;throw new a("E_INPUT","The input secrets names nothing to watch.",{fix:"Give names\
, ARNs, prefixes such as `prod/*`, or `*` for every secret, one a line."})}function P(e){if(e.name!==void 0||e.selector!==void 0){let s=e.name===void 0?`a selec\
tor (#${e.selector})`:`a NAME (${e.name},)`;throw h("E_REQUEST",e.line,`${s} has no meaning here: nothing is exported.`,{meant:{...e,name:void 0,selector:void 0}})}
let n=e.options.find(s=>!/^(expires|max-age)=/.test(s));if(n!==void 0)throw h("E_REQUEST",e.line,`${n} is no option of a monitor.`,{allowed:"expires=never, expi\
res=own, expires=DATE, expires=SELECTOR, max-age=DURATION"});let{expires:t,maxAge:r}=A(e,U);return{text:e.reference,reference:L(e),...t&&{expires:t},...r!==void 0&&
{maxAge:r}}}function L(e){if(e.reference==="*")return{source:y,kind:"prefix",prefix:""};let n=b(e.reference);if(!("reason"in n))return n;let{reason:t,meant:r}=n;
throw h("E_REQUEST",e.line,`${e.reference}: ${t}.`,{...r!==void 0&&{meant:{...e,reference:r}}})}function O(e,n){let t=n.indexOf("="),r=(t<0?n:n.slice(0,t)).trim(),
s=t<0?void 0:n.slice(t+1).trim();if(r!==""&&r.length<=128&&(s?.length??0)<=256)return{key:r,value:s};throw new a("E_INPUT",`Line ${e} of tags is "${n}", which i\
s no tag.`,{fix:"Allowed: `KEY=VALUE`, or `KEY` for any value; a secret must have all of them."})}function $(e,n){if(n&&u(e,"unused-after"))throw new a("E_INPUT",
"The inputs unused-after and read-values: true exclude each other.",{fix:"Every read refreshes the date of the last access, so a monitor that reads finds nothin\
g unused. Add `read-values: false`, in a monitor of its own where expiry is to be watched too."});let t=r=>u(e,r)?l(r,e(r)):void 0;return{warnRemaining:l("warn-\
remaining",e("warn-remaining")),maxAge:t("max-age"),unusedAfter:t("unused-after")}}function k(e,{GITHUB_WORKFLOW:n,GITHUB_JOB:t}){let r=e("monitor-id").trim()!==
"",s=e("monitor-id").trim()||`${n||"workflow"} / ${t||"job"}`;if(s.length<=200&&!new RegExp("\\p{C}","u").test(s))return{name:s,isGiven:r};throw new a("E_INPUT",
"The input monitor-id is too long, or has control characters.",{fix:"Allowed: up to 200 characters on one line."})}function q(e){let n=s=>e(s).split(/[,\n]/).map(
o=>o.trim()).filter(o=>o!==""),t=e("issue-title").trim();if(t===""||t.length>256||new RegExp("\\p{C}","u").test(t))throw new a("E_INPUT","The input issue-title \
is empty, too long, or has control characters.",{fix:"Allowed: 1 to 256 characters on one line."});let r=u(e,"issue")?f("issue",e("issue"))?"yes":"no":"unsaid";
if(r==="yes"&&e("github-token").trim()==="")throw new a("E_INPUT","The input issue is true, and github-token is empty.",{fix:"Leave `github-token` out, which ta\
kes the token of the job, or set `issue: false`."});return{wanted:r,title:t,labels:n("issue-labels"),assignees:n("assignees")}}function G(e,n){let t=e("github-t\
oken").trim(),{GITHUB_API_URL:r,GITHUB_REPOSITORY:s=""}=n,o=(r||"https://api.github.com").replace(/\/+$/,"");if(t!==""){if(T(o)&&/^[\w.-]+\/[\w.-]+$/.test(s)&&!/\s/.
test(t))return{api:o,repository:s,token:t};throw new a("E_INPUT","The input github-token cannot be used here.",{fix:"GITHUB_API_URL must be an https URL, GITHUB\
_REPOSITORY an owner and a name, and the token one word. Leave it empty to keep no issue."})}}function M(e){return!u(e,"issue")||f("issue",e("issue"))?[]:["issu\
e-labels","assignees"].filter(n=>u(e,n)).map(n=>`The input ${n} has no effect with issue: false.`)}export{V as a};
