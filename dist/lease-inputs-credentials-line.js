const require=process.getBuiltinModule;
import{a as x,b as C,e as g,g as L,h as $,j as R}from"./lease-domain-requests-role.js";import{a as h}from"./lease-inputs-lines.js";import{c as b,d as v}from"./lease-domain-credentials-credentials.js";
import"./lease-domain-span.js";import{a as d}from"./lease-domain-error.js";import"./lease-runtime.js";function w(e){return/^[A-Za-z0-9_.@+-]{1,64}$/.test(e)}var N="`none`, `env`, `profile`, or a line for each session: `env` or `profile=NAME`, then `role=ARN`, `region=REGION`, `duration=1h` as needed";function A(e,n){
let o=h(e);if(o.length===1&&o[0]?.text==="none")return[];let r=o.map(({line:i,text:t})=>({line:i,...P(i,t,n)})),p=new Map;for(let{line:i,mode:t,profile:f}of r){
let l=t==="env"?"":f.toLowerCase(),a=p.get(l);if(a!==void 0){let u=t==="env"?"keys as variables":`the profile ${f}`;throw c(i,`asks for ${u}, as line ${a} does`,
"Allowed: `env` once, each profile once.")}p.set(l,i)}return r}function I(e){return/^(env|profile)(?=[\s=]|$)/.exec(e)?.[1]}function P(e,n,o){let[r="",...p]=n.split(
/\s+/),i=I(r),t=/^profile=(.*)$/.exec(r)?.[1];if(!i||i==="env"&&r!=="env")throw c(e,`is "${n}"`,`Allowed: ${N}.`);if(t!==void 0&&!w(t))throw c(e,`names "${t}", \
which is no name for a profile`,"Allowed: up to 64 letters, digits and `_ . @ + -`.");let[f,l,a]=[];for(let u of p){let[,m,s=""]=/^([a-z-]+)=(.+)$/.exec(u)??[];
if(m==="role")f=g(`Line ${e} of export-credentials`,s);else if(m==="region"&&C(s))l=s;else if(m==="duration")a=T(e,s,o.shortest);else throw c(e,`has "${u}"`,`Al\
lowed: ${N}.`)}return{mode:i,profile:t??o.profile,role:f,region:l,duration:a}}function T(e,n,o){let r=($(n)??Number.NaN)/1e3;if(r>=o&&r<=43200)return r;throw c(
e,`has duration=${n}`,`Allowed: 15m to 12h, as ${L}.`)}function c(e,n,o){return new d("E_INPUT",`Line ${e} of export-credentials ${n}.`,{fix:o})}var E=3600;function ee(e,{identity:n,regions:o,minRemaining:r,isForeignSts:p}){let i=p?1:900,t=R("role-duration-seconds",e("role-duration-seconds"),{min:i,max:43200}),
f={policy:S(e),managedPolicies:U(e)},l=e("credentials-role-to-assume").trim(),a=A(e("export-credentials"),{profile:k(e("aws-profile").trim()),shortest:i}),[u]=a;
if(!u)return[];if(!n)throw new d("E_INPUT",`The input export-credentials: ${u.mode} needs role-to-assume: credentials that are there already are not handed on.`,
{fix:"Give `role-to-assume`, or leave `export-credentials` out."});let m=l===""?void 0:g("The input credentials-role-to-assume",l);return a.map(s=>{let y={mode:s.
mode,route:O(s.role??m,n),region:s.region??o[0],duration:s.duration??t,...f,profile:s.profile,isDefault:_(s,a)};return q(y),v(y,r),y})}function _(e,n){return e===
(n.find(({mode:o})=>o==="env")??n[0])}function q({route:e,duration:n}){if(!(e.length<2||n<=E))throw new d("E_INPUT",`The input role-duration-seconds is ${n}, an\
d AWS ends the session of a role that another role assumes after an hour.`,{fix:"Allowed with role-chain: up to 3600. `export-credentials: profile` goes on beyo\
nd that."})}function O(e,{role:n,chain:o}){return e?[e]:[n,...o]}function S(e){let n=e("inline-session-policy").trim();if(n!=="none")return n!==""?x("inline-ses\
sion-policy",n,["none"]):e("managed-session-policies").trim()===""?b:void 0}function U(e){let n=h(e("managed-session-policies")),o=n.find(({text:r})=>!/^arn:aws[a-z-]*:iam::(\d{12}|aws):policy\/[\w+=,.@/-]+$/.
test(r));if(o)throw new d("E_INPUT",`Line ${o.line} of managed-session-policies is "${o.text}", which is no policy ARN.`,{fix:"Allowed: one ARN a line, for exam\
ple `arn:aws:iam::aws:policy/ReadOnlyAccess`."});if(n.length>10)throw new d("E_INPUT",`The input managed-session-policies has ${n.length} policies.`,{fix:"Allow\
ed: up to 10, which is the limit of STS."});return n.map(({text:r})=>r)}function k(e){if(w(e))return e;throw new d("E_INPUT",`The input aws-profile is "${e}", w\
hich is no name for a profile.`,{fix:"Allowed: up to 64 letters, digits and `_ . @ + -`."})}export{ee as readCredentialsRequests};
