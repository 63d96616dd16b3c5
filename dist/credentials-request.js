const require=process.getBuiltinModule;
import{a as y}from"./apart-domain-requests-role.js";import{c as C,d as N}from"./apart-domain-credentials-credentials.js";import"./apart-domain-span.js";import{a as g}from"./apart-inputs-lines.js";
import{b as R}from"./apart-domain-listing.js";import{a as t}from"./apart-domain-error.js";function w(e){return/^[A-Za-z0-9_.@+-]{1,64}$/.test(e)}function L(e){return/^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/.test(e)}function $(e,n){let r=y(n);if(r)return r;throw new t("E_INPUT",`${e} is "${R(n.replace(/\s+/g," "))}", which is no role ARN.`,{fix:[..._(n),"Allowed: `arn:aws:i\
am::ACCOUNT:role/NAME` with the twelve digits of the account."].join(`
`)})}function _(e){let n=e.replace(/["'`\s]/g,"").replace(/^(arn:aws[a-z-]*):sts::(\d{12}):assumed-role\/([^/]+)\/.*$/,"$1:iam::$2:role/$3").replace(/^(arn:aws[a-z-]*:iam):[a-z0-9-]*:(\d{4})-?(\d{4})-?(\d{4}):(?:role\/)?(?=[\w+=,.@-]+$)/,
"$1::$2$3$4:role/");return n!==e&&y(n)?[`Probably meant: ${n}`]:[]}var I={s:1e3,m:6e4,h:36e5,d:864e5},b="a whole number with a unit: 90s, 15m, 2h or 14d";function A(e){let[,n,r]=/^(\d{1,7})([smhd])$/.exec(e)??[],o=r===void 0?void 0:
I[r];return o===void 0?void 0:Number(n)*o}function T(e,n,r){let o=/^\d{1,15}$/.exec(n.trim())?.[0],i=o===void 0?Number.NaN:Number(o);if(!(i>=r.min&&i<=r.max))throw P(e,n,`a whole number from ${r.min} to\
 ${r.max}`);return i}function P(e,n,r){let o=n.trim()===""?"empty":`"${n.trim()}"`;return new t("E_INPUT",`The input ${e} cannot be ${o}.`,{fix:`Allowed: ${r}.`})}var x="`none`, `env`, `profile`, or a line for each session: `env` or `profile=NAME`, then `role=ARN`, `region=REGION`, `duration=1h` as needed";function E(e,n){
let r=g(e);if(r.length===1&&r[0]?.text==="none")return[];let o=r.map(({line:s,text:a})=>({line:s,...S(s,a,n)})),i=new Map;for(let{line:s,mode:a,profile:d}of o){
let f=a==="env"?"":d.toLowerCase(),u=i.get(f);if(u!==void 0){let l=a==="env"?"keys as variables":`the profile ${d}`;throw m(s,`asks for ${l}, as line ${u} does`,
"Allowed: `env` once, each profile once.")}i.set(f,s)}return o}function U(e){return/^(env|profile)(?=[\s=]|$)/.exec(e)?.[1]}function S(e,n,r){let[o="",...i]=n.split(
/\s+/),s=U(o),a=/^profile=(.*)$/.exec(o)?.[1];if(!s||s==="env"&&o!=="env")throw m(e,`is "${n}"`,`Allowed: ${x}.`);if(a!==void 0&&!w(a))throw m(e,`names "${a}", \
which is no name for a profile`,"Allowed: up to 64 letters, digits and `_ . @ + -`.");let[d,f,u]=[],l=new Set;for(let p of i){let[,c="",h=""]=/^([a-z-]+)=(.+)$/.
exec(p)??[];if(c!==""&&l.has(c))throw m(e,`has ${c}= twice`,`Allowed: ${x}.`);if(l.add(c),c==="role")d=$(`Line ${e} of export-credentials`,h);else if(c==="regio\
n"&&L(h))f=h;else if(c==="duration")u=O(e,h);else throw m(e,`has "${p}"`,`Allowed: ${x}.`)}return{mode:s,profile:a??r.profile,role:d,region:f,duration:u}}function O(e,n){
let r=(A(n)??Number.NaN)/1e3;if(r>=900&&r<=43200)return r;throw m(e,`has duration=${n}`,`Allowed: 15m to 12h, as ${b}.`)}function m(e,n,r){return new t("E_INPUT",
`Line ${e} of export-credentials ${n}.`,{fix:r})}function v(e,n,r){let o;try{o=JSON.parse(n)}catch{o=void 0}if(typeof o!="object"||o===null||!("Statement"in o)){let s=r.map(a=>`\`${a}\``);throw new t("E_INPUT",
`The input ${e} is neither ${s.join(" nor ")} nor a policy.`,{fix:`Allowed: ${s.join(", ")}, or an IAM policy as JSON with its \`Version\` and \`Statement\`.`})}
let i=JSON.stringify(o);if(i.length>2048||/[^\u0020-\u00ff]/.test(i))throw new t("E_INPUT",`The input ${e} has ${i.length} characters when minified.`,{fix:"Allo\
wed: up to 2,048 characters, U+0020 to U+00FF, which is the limit of STS."});return i}var q={min:900,max:43200},z=3600;function ge(e,{identity:n,regions:r,minRemaining:o}){let i=T("role-duration-seconds",e("role-duration-seconds"),q),s={policy:D(
e),managedPolicies:G(e)},a=e("credentials-role-to-assume").trim(),d=E(e("export-credentials"),{profile:J(e("aws-profile").trim())}),[f]=d;if(!f)return[];if(!n)throw new t(
"E_INPUT",`The input export-credentials: ${f.mode} needs role-to-assume: credentials that are there already are not handed on.`,{fix:"Give `role-to-assume`, or \
leave `export-credentials` out."});let u=a===""?void 0:$("The input credentials-role-to-assume",a);return d.map(l=>{let p={mode:l.mode,route:k(l.role??u,n),region:l.
region??r[0],duration:l.duration??i,...s,profile:l.profile,isDefault:F(l,d)};return M(l.role??u,n),j(p,l),N(p,o),p})}function F(e,n){return e===(n.find(({mode:r})=>r===
"env")??n[0])}function M(e,n){if(!(!e||e.partition===n.role.partition))throw new t("E_INPUT",`The role ${e.name} of export-credentials is in the partition ${e.partition}\
, and role-to-assume in ${n.role.partition}.`,{fix:"Give a role of the same partition; one of another partition needs a step of its own."})}function j({route:e,
duration:n},r){if(e.length<2||n<=z)return;let o=r.duration===void 0?`The input role-duration-seconds is ${n}`:`A line of export-credentials has a duration of ${n}\
 s`;throw new t("E_INPUT",`${o}, and AWS ends the session of a role that another role assumes after an hour.`,{fix:"Allowed with role-chain: up to 3600 s. `expo\
rt-credentials: profile` goes on beyond that."})}function k(e,{role:n,chain:r}){return e?[e]:[n,...r]}function D(e){let n=e("inline-session-policy").trim();if(n!==
"none")return n!==""?v("inline-session-policy",n,["none"]):e("managed-session-policies").trim()===""?C:void 0}function G(e){let n=g(e("managed-session-policies")),
r=n.find(({text:o})=>!/^arn:aws[a-z-]*:iam::(\d{12}|aws):policy\/[\w+=,.@/-]+$/.test(o));if(r)throw new t("E_INPUT",`Line ${r.line} of managed-session-policies \
is "${r.text}", which is no policy ARN.`,{fix:"Allowed: one ARN a line, for example `arn:aws:iam::aws:policy/ReadOnlyAccess`."});if(n.length>10)throw new t("E_I\
NPUT",`The input managed-session-policies has ${n.length} policies.`,{fix:"Allowed: up to 10, which is the limit of STS."});return n.map(({text:o})=>o)}function J(e){
if(w(e))return e;throw new t("E_INPUT",`The input aws-profile is "${e}", which is no name for a profile.`,{fix:"Allowed: up to 64 letters, digits and `_ . @ + -\
`."})}export{ge as readCredentialsRequests};
