const require=process.getBuiltinModule;
import{a as y,b as x,e as g,g as C,h as L,j as $}from"./lease-domain-requests-role.js";import{c as R,d as v}from"./lease-domain-credentials-credentials.js";import"./lease-domain-span.js";
import{a as h}from"./lease-inputs-lines.js";import{a as d}from"./lease-domain-error.js";import"./lease-runtime.js";function w(e){return/^[A-Za-z0-9_.@+-]{1,64}$/.test(e)}var N="`none`, `env`, `profile`, or a line for each session: `env` or `profile=NAME`, then `role=ARN`, `region=REGION`, `duration=1h` as needed";function A(e,n){
let o=h(e);if(o.length===1&&o[0]?.text==="none")return[];let r=o.map(({line:t,text:i})=>({line:t,...b(t,i,n)})),p=new Map;for(let{line:t,mode:i,profile:a}of r){
let l=i==="env"?"":a.toLowerCase(),f=p.get(l);if(f!==void 0){let s=i==="env"?"keys as variables":`the profile ${a}`;throw m(t,`asks for ${s}, as line ${f} does`,
"Allowed: `env` once, each profile once.")}p.set(l,t)}return r}function I(e){return/^(env|profile)(?=[\s=]|$)/.exec(e)?.[1]}function b(e,n,o){let[r="",...p]=n.split(
/\s+/),t=I(r),i=/^profile=(.*)$/.exec(r)?.[1];if(!t||t==="env"&&r!=="env")throw m(e,`is "${n}"`,`Allowed: ${N}.`);if(i!==void 0&&!w(i))throw m(e,`names "${i}", \
which is no name for a profile`,"Allowed: up to 64 letters, digits and `_ . @ + -`.");let[a,l,f]=[];for(let s of p){let[,u,c=""]=/^([a-z-]+)=(.+)$/.exec(s)??[];
if(u==="role")a=g(`Line ${e} of export-credentials`,c);else if(u==="region"&&x(c))l=c;else if(u==="duration")f=P(e,c);else throw m(e,`has "${s}"`,`Allowed: ${N}\
.`)}return{mode:t,profile:i??o.profile,role:a,region:l,duration:f}}function P(e,n){let o=(L(n)??Number.NaN)/1e3;if(o>=900&&o<=43200)return o;throw m(e,`has dura\
tion=${n}`,`Allowed: 15m to 12h, as ${C}.`)}function m(e,n,o){return new d("E_INPUT",`Line ${e} of export-credentials ${n}.`,{fix:o})}var T={min:900,max:43200},E=3600;function ee(e,{identity:n,regions:o,minRemaining:r}){let p=$("role-duration-seconds",e("role-duration-seconds"),T),t={policy:U(
e),managedPolicies:S(e)},i=e("credentials-role-to-assume").trim(),a=A(e("export-credentials"),{profile:k(e("aws-profile").trim())}),[l]=a;if(!l)return[];if(!n)throw new d(
"E_INPUT",`The input export-credentials: ${l.mode} needs role-to-assume: credentials that are there already are not handed on.`,{fix:"Give `role-to-assume`, or \
leave `export-credentials` out."});let f=i===""?void 0:g("The input credentials-role-to-assume",i);return a.map(s=>{let u={mode:s.mode,route:O(s.role??f,n),region:s.
region??o[0],duration:s.duration??p,...t,profile:s.profile,isDefault:_(s,a)};return q(u),v(u,r),u})}function _(e,n){return e===(n.find(({mode:o})=>o==="env")??n[0])}
function q({route:e,duration:n}){if(!(e.length<2||n<=E))throw new d("E_INPUT",`The input role-duration-seconds is ${n}, and AWS ends the session of a role that \
another role assumes after an hour.`,{fix:"Allowed with role-chain: up to 3600. `export-credentials: profile` goes on beyond that."})}function O(e,{role:n,chain:o}){
return e?[e]:[n,...o]}function U(e){let n=e("inline-session-policy").trim();if(n!=="none")return n!==""?y("inline-session-policy",n,["none"]):e("managed-session\
-policies").trim()===""?R:void 0}function S(e){let n=h(e("managed-session-policies")),o=n.find(({text:r})=>!/^arn:aws[a-z-]*:iam::(\d{12}|aws):policy\/[\w+=,.@/-]+$/.
test(r));if(o)throw new d("E_INPUT",`Line ${o.line} of managed-session-policies is "${o.text}", which is no policy ARN.`,{fix:"Allowed: one ARN a line, for exam\
ple `arn:aws:iam::aws:policy/ReadOnlyAccess`."});if(n.length>10)throw new d("E_INPUT",`The input managed-session-policies has ${n.length} policies.`,{fix:"Allow\
ed: up to 10, which is the limit of STS."});return n.map(({text:r})=>r)}function k(e){if(w(e))return e;throw new d("E_INPUT",`The input aws-profile is "${e}", w\
hich is no name for a profile.`,{fix:"Allowed: up to 64 letters, digits and `_ . @ + -`."})}export{ee as readCredentialsRequests};
