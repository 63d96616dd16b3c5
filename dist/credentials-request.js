const require=process.getBuiltinModule;
import{a as y}from"./apart-domain-requests-role.js";import{c as C,d as L}from"./apart-domain-credentials-credentials.js";import"./apart-domain-span.js";import{a as g}from"./apart-inputs-lines.js";
import{b as R}from"./apart-domain-listing.js";import{a as i}from"./apart-domain-error.js";function w(e){return/^[A-Za-z0-9_.@+-]{1,64}$/.test(e)}function N(e){return/^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/.test(e)}function $(e,n){let r=y(n);if(r)return r;throw new i("E_INPUT",`${e} is "${R(n.replace(/\s+/g," "))}", which is no role ARN.`,{fix:[...v(n),"Allowed: `arn:aws:i\
am::ACCOUNT:role/NAME` with the twelve digits of the account."].join(`
`)})}function v(e){let n=e.replace(/["'`\s]/g,"").replace(/^(arn:aws[a-z-]*):sts::(\d{12}):assumed-role\/([^/]+)\/.*$/,"$1:iam::$2:role/$3").replace(/^(arn:aws[a-z-]*:iam):[a-z0-9-]*:(\d{4})-?(\d{4})-?(\d{4}):(?:role\/)?(?=[\w+=,.@-]+$)/,
"$1::$2$3$4:role/");return n!==e&&y(n)?[`Probably meant: ${n}`]:[]}var I={s:1e3,m:6e4,h:36e5,d:864e5},b="a whole number with a unit: 90s, 15m, 2h or 14d";function A(e){let[,n,r]=/^(\d{1,7})([smhd])$/.exec(e)??[],o=r===void 0?void 0:
I[r];return o===void 0?void 0:Number(n)*o}function T(e,n,r){let o=/^\d{1,15}$/.exec(n.trim())?.[0],t=o===void 0?Number.NaN:Number(o);if(!(t>=r.min&&t<=r.max))throw P(e,n,`a whole number from ${r.min} to\
 ${r.max}`);return t}function P(e,n,r){let o=n.trim()===""?"empty":`"${n.trim()}"`;return new i("E_INPUT",`The input ${e} cannot be ${o}.`,{fix:`Allowed: ${r}.`})}var x="`none`, `env`, `profile`, or a line for each session: `env` or `profile=NAME`, then `role=ARN`, `region=REGION`, `duration=1h` as needed";function E(e,n){
let r=g(e);if(r.length===1&&r[0]?.text==="none")return[];let o=r.map(({line:s,text:a})=>({line:s,...U(s,a,n)})),t=new Map;for(let{line:s,mode:a,profile:d}of o){
let u=a==="env"?"":d.toLowerCase(),f=t.get(u);if(f!==void 0){let l=a==="env"?"keys as variables":`the profile ${d}`;throw p(s,`asks for ${l}, as line ${f} does`,
"Allowed: `env` once, each profile once.")}t.set(u,s)}return o}function S(e){return/^(env|profile)(?=[\s=]|$)/.exec(e)?.[1]}function U(e,n,r){let[o="",...t]=n.split(
/\s+/),s=S(o),a=/^profile=(.*)$/.exec(o)?.[1];if(!s||s==="env"&&o!=="env")throw p(e,`is "${n}"`,`Allowed: ${x}.`);if(a!==void 0&&!w(a))throw p(e,`names "${a}", \
which is no name for a profile`,"Allowed: up to 64 letters, digits and `_ . @ + -`.");let[d,u,f]=[],l=new Set;for(let m of t){let[,c="",h=""]=/^([a-z-]+)=(.+)$/.
exec(m)??[];if(c!==""&&l.has(c))throw p(e,`has ${c}= twice`,`Allowed: ${x}.`);if(l.add(c),c==="role")d=$(`Line ${e} of export-credentials`,h);else if(c==="regio\
n"&&N(h))u=h;else if(c==="duration")f=O(e,h);else throw p(e,`has "${m}"`,`Allowed: ${x}.`)}return{mode:s,profile:a??r.profile,role:d,region:u,duration:f}}function O(e,n){
let r=(A(n)??Number.NaN)/1e3;if(r>=900&&r<=43200)return r;throw p(e,`has duration=${n}`,`Allowed: 15m to 12h, as ${b}.`)}function p(e,n,r){return new i("E_INPUT",
`Line ${e} of export-credentials ${n}.`,{fix:r})}function _(e,n,r){let o;try{o=JSON.parse(n)}catch{o=void 0}if(typeof o!="object"||o===null||!("Statement"in o)){let s=r.map(a=>`\`${a}\``);throw new i("E_INPUT",
`The input ${e} is neither ${s.join(" nor ")} nor a policy.`,{fix:`Allowed: ${s.join(", ")}, or an IAM policy as JSON with its \`Version\` and \`Statement\`.`})}
let t=JSON.stringify(o);if(t.length>2048||/[^\u0020-\u00ff]/.test(t))throw new i("E_INPUT",`The input ${e} has ${t.length} characters when minified.`,{fix:"Allo\
wed: up to 2,048 characters, U+0020 to U+00FF, which is the limit of STS."});return t}var q={min:900,max:43200},z=3600;function he(e,{identity:n,regions:r,minRemaining:o}){let t=T("role-duration-seconds",e("role-duration-seconds"),q),s={policy:k(
e),managedPolicies:D(e)},a=e("credentials-role-to-assume").trim(),d=E(e("export-credentials"),{profile:J(e("aws-profile").trim())}),[u]=d;if(!u)return[];if(!n)throw new i(
"E_INPUT",`The input export-credentials: ${u.mode} needs role-to-assume: credentials that are there already are not handed on.`,{fix:"Give `role-to-assume`, or \
leave `export-credentials` out."});let f=a===""?void 0:$("The input credentials-role-to-assume",a);return d.map(l=>{let m={mode:l.mode,route:j(l.role??f,n),region:l.
region??r[0],duration:l.duration??t,...s,profile:l.profile,isDefault:F(l,d)};return M(m,l),L(m,o),m})}function F(e,n){return e===(n.find(({mode:r})=>r==="env")??
n[0])}function M({route:e,duration:n},r){if(e.length<2||n<=z)return;let o=r.duration===void 0?`The input role-duration-seconds is ${n}`:`A line of export-creden\
tials has a duration of ${n} s`;throw new i("E_INPUT",`${o}, and AWS ends the session of a role that another role assumes after an hour.`,{fix:"Allowed with rol\
e-chain: up to 3600 s. `export-credentials: profile` goes on beyond that."})}function j(e,{role:n,chain:r}){return e?[e]:[n,...r]}function k(e){let n=e("inline-\
session-policy").trim();if(n!=="none")return n!==""?_("inline-session-policy",n,["none"]):e("managed-session-policies").trim()===""?C:void 0}function D(e){let n=g(
e("managed-session-policies")),r=n.find(({text:o})=>!/^arn:aws[a-z-]*:iam::(\d{12}|aws):policy\/[\w+=,.@/-]+$/.test(o));if(r)throw new i("E_INPUT",`Line ${r.line}\
 of managed-session-policies is "${r.text}", which is no policy ARN.`,{fix:"Allowed: one ARN a line, for example `arn:aws:iam::aws:policy/ReadOnlyAccess`."});if(n.
length>10)throw new i("E_INPUT",`The input managed-session-policies has ${n.length} policies.`,{fix:"Allowed: up to 10, which is the limit of STS."});return n.map(
({text:o})=>o)}function J(e){if(w(e))return e;throw new i("E_INPUT",`The input aws-profile is "${e}", which is no name for a profile.`,{fix:"Allowed: up to 64 l\
etters, digits and `_ . @ + -`."})}export{he as readCredentialsRequests};
