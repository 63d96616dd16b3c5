const require=process.getBuiltinModule;
import{a as l}from"./shared-domain-requests-lease-inputs.js";import{b as u}from"./shared-domain-policies-partition.js";import{c as f}from"./shared-domain-requests-request.js";function $(e,...t){let{request:n,field:o}=e,[r="",...a]=t;if(R(n))return`take its line out, and lease it in a step of its own with \`secrets: ${p(e,r)} ${r}\``;
let d=n.selector.kind==="fields";return r==="file"&&(d||n.reference.kind==="prefix"&&n.naming.kind!=="exact")?`write a line for each value that is needed in the\
 place of its line, this one as \`${p(e,r)} file\``:`add ${[r==="public"&&d&&o!==void 0?`public=${o}`:r,...a].map(c=>`\`${c}\``).join(" or ")} to its line`}function q(e,t="\
it may be missing"){return g(e,"optional")?[h(`${$({request:e},"optional")} if ${t}`)]:[]}function g({refused:e=[]},t){return!e.includes(t)}function R({naming:e}){
return e.kind==="stem"}function p({request:e,name:t,field:n},o){let{reference:r,naming:a,selector:d}=e;if(r.kind==="prefix")return"NAME, SECRET";let i=f(r),y=n!==
void 0&&/^[A-Za-z_]\w*$/.test(n)?`${i}#${n}`:i;if(t!==void 0)return`${t}, ${y}`;let s=a.kind==="stem"?a.stem:void 0,m=o==="file"||o==="base64";return d.kind==="\
unfolded"&&!m?s?`${s}_*, ${i}#*`:`${i}#*`:s&&s!==i?`${s}, ${i}`:i}function h(e){return`${e.charAt(0).toUpperCase()}${e.slice(1)}.`}function O(e){return{role:l(e),scoped:e.policy.kind==="scoped"}}function b(e){return`Add to a permissions policy of ${x(e)}`}function I({role:e}){return e?`The \
role ${e.name}`:"The identity that was there before this step"}function x({role:e}){return e?`the role ${e.name}`:"that identity"}function L({reference:e,region:t},{
role:n}){return e.kind==="arn"?e:n??{partition:u(t),accountId:"ACCOUNT"}}export{$ as a,q as b,g as c,R as d,h as e,O as f,b as g,I as h,x as i,L as j};
