const require=process.getBuiltinModule;
import{a as y}from"./apart-domain-requests-role.js";import{c as x,d as b}from"./apart-domain-credentials-credentials.js";import"./apart-domain-span.js";import{a as h}from"./apart-inputs-lines.js";
import{a as s}from"./apart-domain-error.js";import"./apart-runtime.js";function g(e){return/^[A-Za-z0-9_.@+-]{1,64}$/.test(e)}function R(e){return/^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/.test(e)}function w(e,n){let r=y(n);if(r)return r;throw new s("E_INPUT",`${e} is "${n}", which is no role ARN.`,{fix:[...v(n),"Allowed: `arn:aws:iam::ACCOUNT:role/NAME` \
with the twelve digits of the account."].join(`
`)})}function v(e){let n=e.replace(/["'`\s]/g,"").replace(/^(arn:aws[a-z-]*):sts::(\d{12}):assumed-role\/([^/]+)\/.*$/,"$1:iam::$2:role/$3").replace(/^(arn:aws[a-z-]*:iam):[a-z0-9-]*:(\d{4})-?(\d{4})-?(\d{4}):(?:role\/)?(?=[\w+=,.@-]+$)/,
"$1::$2$3$4:role/");return n!==e&&y(n)?[`Probably meant: ${n}`]:[]}var I={s:1e3,m:6e4,h:36e5,d:864e5},N="a whole number with a unit: 90s, 15m, 2h or 14d";function C(e){let[,n,r]=/^(\d{1,7})([smhd])$/.exec(e)??[],o=r===void 0?void 0:
I[r];return o===void 0?void 0:Number(n)*o}function L(e,n,r){let o=/^\d{1,15}$/.exec(n.trim())?.[0],t=o===void 0?Number.NaN:Number(o);if(!(t>=r.min&&t<=r.max))throw _(e,n,`a whole number from ${r.min} to\
 ${r.max}`);return t}function _(e,n,r){let o=n.trim()===""?"empty":`"${n.trim()}"`;return new s("E_INPUT",`The input ${e} cannot be ${o}.`,{fix:`Allowed: ${r}.`})}var A="`none`, `env`, `profile`, or a line for each session: `env` or `profile=NAME`, then `role=ARN`, `region=REGION`, `duration=1h` as needed";function T(e,n){
let r=h(e);if(r.length===1&&r[0]?.text==="none")return[];let o=r.map(({line:i,text:a})=>({line:i,...S(i,a,n)})),t=new Map;for(let{line:i,mode:a,profile:f}of o){
let u=a==="env"?"":f.toLowerCase(),d=t.get(u);if(d!==void 0){let c=a==="env"?"keys as variables":`the profile ${f}`;throw p(i,`asks for ${c}, as line ${d} does`,
"Allowed: `env` once, each profile once.")}t.set(u,i)}return o}function P(e){return/^(env|profile)(?=[\s=]|$)/.exec(e)?.[1]}function S(e,n,r){let[o="",...t]=n.split(
/\s+/),i=P(o),a=/^profile=(.*)$/.exec(o)?.[1];if(!i||i==="env"&&o!=="env")throw p(e,`is "${n}"`,`Allowed: ${A}.`);if(a!==void 0&&!g(a))throw p(e,`names "${a}", \
which is no name for a profile`,"Allowed: up to 64 letters, digits and `_ . @ + -`.");let[f,u,d]=[];for(let c of t){let[,m,l=""]=/^([a-z-]+)=(.+)$/.exec(c)??[];
if(m==="role")f=w(`Line ${e} of export-credentials`,l);else if(m==="region"&&R(l))u=l;else if(m==="duration")d=U(e,l,r.shortest);else throw p(e,`has "${c}"`,`Al\
lowed: ${A}.`)}return{mode:i,profile:a??r.profile,role:f,region:u,duration:d}}function U(e,n,r){let o=(C(n)??Number.NaN)/1e3;if(o>=r&&o<=43200)return o;throw p(
e,`has duration=${n}`,`Allowed: 15m to 12h, as ${N}.`)}function p(e,n,r){return new s("E_INPUT",`Line ${e} of export-credentials ${n}.`,{fix:r})}function E(e,n,r){let o;try{o=JSON.parse(n)}catch{o=void 0}if(typeof o!="object"||o===null||!("Statement"in o)){let i=r.map(a=>`\`${a}\``);throw new s("E_INPUT",
`The input ${e} is neither ${i.join(" nor ")} nor a policy.`,{fix:`Allowed: ${i.join(", ")}, or an IAM policy as JSON with its \`Version\` and \`Statement\`.`})}
let t=JSON.stringify(o);if(t.length>2048||/[^\u0020-\u00ff]/.test(t))throw new s("E_INPUT",`The input ${e} has ${t.length} characters when minified.`,{fix:"Allo\
wed: up to 2,048 characters, U+0020 to U+00FF, which is the limit of STS."});return t}var O=3600;function ce(e,{identity:n,regions:r,minRemaining:o,isForeignSts:t}){let i=t?1:900,a=L("role-duration-seconds",e("role-duration-seconds"),{min:i,max:43200}),
f={policy:M(e),managedPolicies:j(e)},u=e("credentials-role-to-assume").trim(),d=T(e("export-credentials"),{profile:k(e("aws-profile").trim()),shortest:i}),[c]=d;
if(!c)return[];if(!n)throw new s("E_INPUT",`The input export-credentials: ${c.mode} needs role-to-assume: credentials that are there already are not handed on.`,
{fix:"Give `role-to-assume`, or leave `export-credentials` out."});let m=u===""?void 0:w("The input credentials-role-to-assume",u);return d.map(l=>{let $={mode:l.
mode,route:z(l.role??m,n),region:l.region??r[0],duration:l.duration??a,...f,profile:l.profile,isDefault:q(l,d)};return F($),b($,o),$})}function q(e,n){return e===
(n.find(({mode:r})=>r==="env")??n[0])}function F({route:e,duration:n}){if(!(e.length<2||n<=O))throw new s("E_INPUT",`The input role-duration-seconds is ${n}, an\
d AWS ends the session of a role that another role assumes after an hour.`,{fix:"Allowed with role-chain: up to 3600. `export-credentials: profile` goes on beyo\
nd that."})}function z(e,{role:n,chain:r}){return e?[e]:[n,...r]}function M(e){let n=e("inline-session-policy").trim();if(n!=="none")return n!==""?E("inline-ses\
sion-policy",n,["none"]):e("managed-session-policies").trim()===""?x:void 0}function j(e){let n=h(e("managed-session-policies")),r=n.find(({text:o})=>!/^arn:aws[a-z-]*:iam::(\d{12}|aws):policy\/[\w+=,.@/-]+$/.
test(o));if(r)throw new s("E_INPUT",`Line ${r.line} of managed-session-policies is "${r.text}", which is no policy ARN.`,{fix:"Allowed: one ARN a line, for exam\
ple `arn:aws:iam::aws:policy/ReadOnlyAccess`."});if(n.length>10)throw new s("E_INPUT",`The input managed-session-policies has ${n.length} policies.`,{fix:"Allow\
ed: up to 10, which is the limit of STS."});return n.map(({text:o})=>o)}function k(e){if(g(e))return e;throw new s("E_INPUT",`The input aws-profile is "${e}", w\
hich is no name for a profile.`,{fix:"Allowed: up to 64 letters, digits and `_ . @ + -`."})}export{ce as readCredentialsRequests};
