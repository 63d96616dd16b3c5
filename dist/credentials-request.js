const require=process.getBuiltinModule;
import{a as $}from"./apart-domain-requests-role.js";import{c as x,d as R}from"./apart-domain-credentials-credentials.js";import"./apart-domain-span.js";import{a as h}from"./apart-inputs-lines.js";
import{b as y}from"./apart-domain-listing.js";import{a as i}from"./apart-domain-error.js";function g(e){return/^[A-Za-z0-9_.@+-]{1,64}$/.test(e)}function C(e){return/^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/.test(e)}function w(e,n){let r=$(n);if(r)return r;throw new i("E_INPUT",`${e} is "${y(n.replace(/\s+/g," "))}", which is no role ARN.`,{fix:[..._(n),"Allowed: `arn:aws:i\
am::ACCOUNT:role/NAME` with the twelve digits of the account."].join(`
`)})}function _(e){let n=e.replace(/["'`\s]/g,"").replace(/^(arn:aws[a-z-]*):sts::(\d{12}):assumed-role\/([^/]+)\/.*$/,"$1:iam::$2:role/$3").replace(/^(arn:aws[a-z-]*:iam):[a-z0-9-]*:(\d{4})-?(\d{4})-?(\d{4}):(?:role\/)?(?=[\w+=,.@-]+$)/,
"$1::$2$3$4:role/");return n!==e&&$(n)?[`Probably meant: ${n}`]:[]}var v={s:1e3,m:6e4,h:36e5,d:864e5},N="a whole number with a unit: 90s, 15m, 2h or 14d";function b(e){let[,n,r]=/^(\d{1,7})([smhd])$/.exec(e)??[],o=r===void 0?void 0:
v[r];return o===void 0?void 0:Number(n)*o}function L(e,n,r){let o=/^\d{1,15}$/.exec(n.trim())?.[0],t=o===void 0?Number.NaN:Number(o);if(!(t>=r.min&&t<=r.max))throw I(e,n,`a whole number from ${r.min} to\
 ${r.max}`);return t}function I(e,n,r){let o=n.trim()===""?"empty":`"${n.trim()}"`;return new i("E_INPUT",`The input ${e} cannot be ${o}.`,{fix:`Allowed: ${r}.`})}var A="`none`, `env`, `profile`, or a line for each session: `env` or `profile=NAME`, then `role=ARN`, `region=REGION`, `duration=1h` as needed";function T(e,n){
let r=h(e);if(r.length===1&&r[0]?.text==="none")return[];let o=r.map(({line:s,text:a})=>({line:s,...U(s,a,n)})),t=new Map;for(let{line:s,mode:a,profile:d}of o){
let u=a==="env"?"":d.toLowerCase(),f=t.get(u);if(f!==void 0){let l=a==="env"?"keys as variables":`the profile ${d}`;throw m(s,`asks for ${l}, as line ${f} does`,
"Allowed: `env` once, each profile once.")}t.set(u,s)}return o}function P(e){return/^(env|profile)(?=[\s=]|$)/.exec(e)?.[1]}function U(e,n,r){let[o="",...t]=n.split(
/\s+/),s=P(o),a=/^profile=(.*)$/.exec(o)?.[1];if(!s||s==="env"&&o!=="env")throw m(e,`is "${n}"`,`Allowed: ${A}.`);if(a!==void 0&&!g(a))throw m(e,`names "${a}", \
which is no name for a profile`,"Allowed: up to 64 letters, digits and `_ . @ + -`.");let[d,u,f]=[];for(let l of t){let[,c,p=""]=/^([a-z-]+)=(.+)$/.exec(l)??[];
if(c==="role")d=w(`Line ${e} of export-credentials`,p);else if(c==="region"&&C(p))u=p;else if(c==="duration")f=S(e,p);else throw m(e,`has "${l}"`,`Allowed: ${A}\
.`)}return{mode:s,profile:a??r.profile,role:d,region:u,duration:f}}function S(e,n){let r=(b(n)??Number.NaN)/1e3;if(r>=900&&r<=43200)return r;throw m(e,`has dura\
tion=${n}`,`Allowed: 15m to 12h, as ${N}.`)}function m(e,n,r){return new i("E_INPUT",`Line ${e} of export-credentials ${n}.`,{fix:r})}function E(e,n,r){let o;try{o=JSON.parse(n)}catch{o=void 0}if(typeof o!="object"||o===null||!("Statement"in o)){let s=r.map(a=>`\`${a}\``);throw new i("E_INPUT",
`The input ${e} is neither ${s.join(" nor ")} nor a policy.`,{fix:`Allowed: ${s.join(", ")}, or an IAM policy as JSON with its \`Version\` and \`Statement\`.`})}
let t=JSON.stringify(o);if(t.length>2048||/[^\u0020-\u00ff]/.test(t))throw new i("E_INPUT",`The input ${e} has ${t.length} characters when minified.`,{fix:"Allo\
wed: up to 2,048 characters, U+0020 to U+00FF, which is the limit of STS."});return t}var O={min:900,max:43200},q=3600;function pe(e,{identity:n,regions:r,minRemaining:o}){let t=L("role-duration-seconds",e("role-duration-seconds"),O),s={policy:j(
e),managedPolicies:k(e)},a=e("credentials-role-to-assume").trim(),d=T(e("export-credentials"),{profile:D(e("aws-profile").trim())}),[u]=d;if(!u)return[];if(!n)throw new i(
"E_INPUT",`The input export-credentials: ${u.mode} needs role-to-assume: credentials that are there already are not handed on.`,{fix:"Give `role-to-assume`, or \
leave `export-credentials` out."});let f=a===""?void 0:w("The input credentials-role-to-assume",a);return d.map(l=>{let c={mode:l.mode,route:M(l.role??f,n),region:l.
region??r[0],duration:l.duration??t,...s,profile:l.profile,isDefault:z(l,d)};return F(c),R(c,o),c})}function z(e,n){return e===(n.find(({mode:r})=>r==="env")??n[0])}
function F({route:e,duration:n}){if(!(e.length<2||n<=q))throw new i("E_INPUT",`The input role-duration-seconds is ${n}, and AWS ends the session of a role that \
another role assumes after an hour.`,{fix:"Allowed with role-chain: up to 3600. `export-credentials: profile` goes on beyond that."})}function M(e,{role:n,chain:r}){
return e?[e]:[n,...r]}function j(e){let n=e("inline-session-policy").trim();if(n!=="none")return n!==""?E("inline-session-policy",n,["none"]):e("managed-session\
-policies").trim()===""?x:void 0}function k(e){let n=h(e("managed-session-policies")),r=n.find(({text:o})=>!/^arn:aws[a-z-]*:iam::(\d{12}|aws):policy\/[\w+=,.@/-]+$/.
test(o));if(r)throw new i("E_INPUT",`Line ${r.line} of managed-session-policies is "${r.text}", which is no policy ARN.`,{fix:"Allowed: one ARN a line, for exam\
ple `arn:aws:iam::aws:policy/ReadOnlyAccess`."});if(n.length>10)throw new i("E_INPUT",`The input managed-session-policies has ${n.length} policies.`,{fix:"Allow\
ed: up to 10, which is the limit of STS."});return n.map(({text:o})=>o)}function D(e){if(g(e))return e;throw new i("E_INPUT",`The input aws-profile is "${e}", w\
hich is no name for a profile.`,{fix:"Allowed: up to 64 letters, digits and `_ . @ + -`."})}export{pe as readCredentialsRequests};
