const require=process.getBuiltinModule;
import{a as x,c as g,e as C,f as $,h as L}from"./lease-domain-requests-role.js";import{a as h}from"./lease-inputs-lines.js";import{c as R,d as b}from"./lease-domain-credentials-credentials.js";
import"./lease-domain-span.js";import{a as d}from"./lease-domain-error.js";import"./lease-runtime.js";function w(e){return/^[A-Za-z0-9_.@+-]{1,64}$/.test(e)}var v="`none`, `env`, `profile`, or a line for each session: `env` or `profile=NAME`, then `role=ARN`, `region=REGION`, `duration=1h` as needed";function N(e,n){
let o=h(e);if(o.length===1&&o[0]?.text==="none")return[];let r=o.map(({line:t,text:i})=>({line:t,...I(t,i,n)})),p=new Map;for(let{line:t,mode:i,profile:f}of r){
let l=i==="env"?"":f.toLowerCase(),a=p.get(l);if(a!==void 0){let u=i==="env"?"keys as variables":`the profile ${f}`;throw c(t,`asks for ${u}, as line ${a} does`,
"Allowed: `env` once, each profile once.")}p.set(l,t)}return r}function A(e){return/^(env|profile)(?=[\s=]|$)/.exec(e)?.[1]}function I(e,n,o){let[r="",...p]=n.split(
/\s+/),t=A(r),i=/^profile=(.*)$/.exec(r)?.[1];if(!t||t==="env"&&r!=="env")throw c(e,`is "${n}"`,`Allowed: ${v}.`);if(i!==void 0&&!w(i))throw c(e,`names "${i}", \
which is no name for a profile`,"Allowed: up to 64 letters, digits and `_ . @ + -`.");let[f,l,a]=[];for(let u of p){let[,m,s=""]=/^([a-z-]+)=(.+)$/.exec(u)??[];
if(m==="role")f=g(`Line ${e} of export-credentials`,s);else if(m==="region"&&/^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/.test(s))l=s;else if(m==="duration")a=P(e,s,o.shortest);else
throw c(e,`has "${u}"`,`Allowed: ${v}.`)}return{mode:t,profile:i??o.profile,role:f,region:l,duration:a}}function P(e,n,o){let r=($(n)??Number.NaN)/1e3;if(r>=o&&
r<=43200)return r;throw c(e,`has duration=${n}`,`Allowed: 15m to 12h, as ${C}.`)}function c(e,n,o){return new d("E_INPUT",`Line ${e} of export-credentials ${n}.`,
{fix:o})}var T=3600;function X(e,{identity:n,regions:o,minRemaining:r,isForeignSts:p}){let t=p?1:900,i=L("role-duration-seconds",e("role-duration-seconds"),{min:t,max:43200}),
f={policy:O(e),managedPolicies:S(e)},l=e("credentials-role-to-assume").trim(),a=N(e("export-credentials"),{profile:U(e("aws-profile").trim()),shortest:t}),[u]=a;
if(!u)return[];if(!n)throw new d("E_INPUT",`The input export-credentials: ${u.mode} needs role-to-assume: credentials that are there already are not handed on.`,
{fix:"Give `role-to-assume`, or leave `export-credentials` out."});let m=l===""?void 0:g("The input credentials-role-to-assume",l);return a.map(s=>{let y={mode:s.
mode,route:q(s.role??m,n),region:s.region??o[0],duration:s.duration??i,...f,profile:s.profile,isDefault:E(s,a)};return _(y),b(y,r),y})}function E(e,n){return e===
(n.find(({mode:o})=>o==="env")??n[0])}function _({route:e,duration:n}){if(!(e.length<2||n<=T))throw new d("E_INPUT",`The input role-duration-seconds is ${n}, an\
d AWS ends the session of a role that another role assumes after an hour.`,{fix:"Allowed with role-chain: up to 3600. `export-credentials: profile` goes on beyo\
nd that."})}function q(e,{role:n,chain:o}){return e?[e]:[n,...o]}function O(e){let n=e("inline-session-policy").trim();if(n!=="none")return n!==""?x("inline-ses\
sion-policy",n,["none"]):e("managed-session-policies").trim()===""?R:void 0}function S(e){let n=h(e("managed-session-policies")),o=n.find(({text:r})=>!/^arn:aws[a-z-]*:iam::(\d{12}|aws):policy\/[\w+=,.@/-]+$/.
test(r));if(o)throw new d("E_INPUT",`Line ${o.line} of managed-session-policies is "${o.text}", which is no policy ARN.`,{fix:"Allowed: one ARN a line, for exam\
ple `arn:aws:iam::aws:policy/ReadOnlyAccess`."});if(n.length>10)throw new d("E_INPUT",`The input managed-session-policies has ${n.length} policies.`,{fix:"Allow\
ed: up to 10, which is the limit of STS."});return n.map(({text:r})=>r)}function U(e){if(w(e))return e;throw new d("E_INPUT",`The input aws-profile is "${e}", w\
hich is no name for a profile.`,{fix:"Allowed: up to 64 letters, digits and `_ . @ + -`."})}export{X as readCredentialsRequests};
