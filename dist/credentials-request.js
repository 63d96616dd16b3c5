const require=process.getBuiltinModule;
import{a as N}from"./apart-domain-requests-role.js";import{c as C,d as L}from"./apart-domain-credentials-credentials.js";import"./apart-domain-span.js";import{a as w}from"./apart-inputs-lines.js";
import{b as R}from"./apart-domain-listing.js";import{a as x}from"./apart-domain-requests-request.js";import{a as t}from"./apart-domain-error.js";function g(e){return/^[A-Za-z0-9_.@+-]{1,64}$/.test(e)}function y(e,n){let o=N(n);if(o)return o;throw new t("E_INPUT",`${e} is "${R(n.replace(/\s+/g," "))}", which is no role ARN.`,{fix:"Allowed: `arn:aws:iam::ACCOU\
NT:role/NAME` with the twelve digits of the account."})}var I={s:1e3,m:6e4,h:36e5,d:864e5},A="a whole number with a unit: 90s, 15m, 2h or 14d";function T(e){let[,n,o]=/^(\d{1,7})([smhd])$/.exec(e)??[],r=o===void 0?void 0:
I[o];return r===void 0?void 0:Number(n)*r}function b(e,n,o){let r=/^\d{1,15}$/.exec(n.trim())?.[0],i=r===void 0?Number.NaN:Number(r);if(!(i>=o.min&&i<=o.max))throw _(e,n,`a whole number from ${o.min} to\
 ${o.max}`);return i}function _(e,n,o){let r=n.trim()===""?"empty":`"${n.trim()}"`;return new t("E_INPUT",`The input ${e} cannot be ${r}.`,{fix:`Allowed: ${o}.`})}var $="`none`, `env`, `profile`, or a line for each session: `env` or `profile=NAME`, then `role=ARN`, `region=REGION`, `duration=1h` as needed";function E(e,n){
let o=w(e);if(o.length===1&&o[0]?.text==="none")return[];let r=o.map(({line:s,text:a})=>({line:s,...U(s,a,n)})),i=new Map;for(let{line:s,mode:a,profile:d}of r){
let f=a==="env"?"":d.toLowerCase(),u=i.get(f);if(u!==void 0){let l=a==="env"?"keys as variables":`the profile ${d}`;throw p(s,`asks for ${l}, as line ${u} does`,
"Allowed: `env` once, each profile once.")}i.set(f,s)}return r}function P(e){return/^(env|profile)(?=[\s=]|$)/.exec(e)?.[1]}function U(e,n,o){let[r="",...i]=n.split(
/\s+/),s=P(r),a=/^profile=(.*)$/.exec(r)?.[1];if(!s||s==="env"&&r!=="env")throw p(e,`is "${n}"`,`Allowed: ${$}.`);if(a!==void 0&&!g(a))throw p(e,`names "${a}", \
which is no name for a profile`,"Allowed: up to 64 letters, digits and `_ . @ + -`.");let[d,f,u]=[],l=new Set;for(let m of i){let[,c="",h=""]=/^([a-z-]+)=(.+)$/.
exec(m)??[];if(c!==""&&l.has(c))throw p(e,`has ${c}= twice`,`Allowed: ${$}.`);if(l.add(c),c==="role")d=y(`Line ${e} of export-credentials`,h);else if(c==="regio\
n"&&x(h))f=h;else if(c==="duration")u=S(e,h);else throw p(e,`has "${m}"`,`Allowed: ${$}.`)}return{mode:s,profile:a??o.profile,role:d,region:f,duration:u}}function S(e,n){
let o=(T(n)??Number.NaN)/1e3;if(o>=900&&o<=43200)return o;throw p(e,`has duration=${n}`,`Allowed: 15m to 12h, as ${A}.`)}function p(e,n,o){return new t("E_INPUT",
`Line ${e} of export-credentials ${n}.`,{fix:o})}function v(e,n,o){let r;try{r=JSON.parse(n)}catch{r=void 0}if(typeof r!="object"||r===null||!("Statement"in r)){let s=o.map(a=>`\`${a}\``);throw new t("E_INPUT",
`The input ${e} is neither ${s.join(" nor ")} nor a policy.`,{fix:`Allowed: ${s.join(", ")}, or an IAM policy as JSON with its \`Version\` and \`Statement\`.`})}
let i=JSON.stringify(r);if(i.length>2048||/[^\u0020-\u00ff]/.test(i))throw new t("E_INPUT",`The input ${e} has ${i.length} characters when minified.`,{fix:"Allo\
wed: up to 2,048 characters, U+0020 to U+00FF, which is the limit of STS."});return i}var O={min:900,max:43200},q=3600;function he(e,{identity:n,regions:o,minRemaining:r}){let i=b("role-duration-seconds",e("role-duration-seconds"),O),s={policy:G(
e),managedPolicies:z(e)},a=e("credentials-role-to-assume").trim(),d=E(e("export-credentials"),{profile:J(e("aws-profile").trim())}),[f]=d;if(!f)return[];if(!n)throw F(
f,d);let u=a===""?void 0:y("The input credentials-role-to-assume",a);return d.map(l=>{let m={mode:l.mode,route:j(l.role??u,n),region:l.region??o[0],duration:l.duration??
i,...s,profile:l.profile,isDefault:M(l,d)};return k(l.role??u,n),D(m,l),L(m,r),m})}function F({mode:e},n){return n.some(({role:o})=>o)?new t("E_INPUT","A line o\
f export-credentials has role=, which needs role-to-assume.",{fix:"Give `role-to-assume`: the role of the lines that name none, or one of those that lines name."}):
new t("E_INPUT",`The input export-credentials: ${e} needs role-to-assume: credentials that are there already are not handed on.`,{fix:"Give `role-to-assume`, or\
 leave `export-credentials` out."})}function M(e,n){return e===(n.find(({mode:o})=>o==="env")??n[0])}function k(e,n){if(!(!e||e.partition===n.role.partition))throw new t(
"E_INPUT",`The role ${e.name} of export-credentials is in the partition ${e.partition}, and role-to-assume in ${n.role.partition}.`,{fix:"Give a role of the sam\
e partition; one of another partition needs a step of its own."})}function D({route:e,duration:n},o){if(e.length<2||n<=q)return;let r=o.duration===void 0?`The i\
nput role-duration-seconds is ${n}`:`A line of export-credentials has a duration of ${n} s`;throw new t("E_INPUT",`${r}, and AWS ends the session of a role that\
 another role assumes after an hour.`,{fix:"Allowed with role-chain: up to 3600 s. `export-credentials: profile` goes on beyond that."})}function j(e,{role:n,chain:o}){
return e?[e]:[n,...o]}function G(e){let n=e("inline-session-policy").trim();if(n!=="none")return n!==""?v("inline-session-policy",n,["none"]):e("managed-session\
-policies").trim()===""?C:void 0}function z(e){let n=w(e("managed-session-policies")),o=n.find(({text:r})=>!/^arn:aws[a-z-]*:iam::(\d{12}|aws):policy\/[\w+=,.@/-]+$/.
test(r));if(o)throw new t("E_INPUT",`Line ${o.line} of managed-session-policies is "${o.text}", which is no policy ARN.`,{fix:"Allowed: one ARN a line, for exam\
ple `arn:aws:iam::aws:policy/ReadOnlyAccess`."});if(n.length>10)throw new t("E_INPUT",`The input managed-session-policies has ${n.length} policies.`,{fix:"Allow\
ed: up to 10, which is the limit of STS."});return n.map(({text:r})=>r)}function J(e){if(g(e))return e;throw new t("E_INPUT",`The input aws-profile is "${e}", w\
hich is no name for a profile.`,{fix:"Allowed: up to 64 letters, digits and `_ . @ + -`."})}export{he as readCredentialsRequests};
