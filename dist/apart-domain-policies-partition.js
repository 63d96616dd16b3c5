const require=process.getBuiltinModule;
import{a as d}from"./apart-domain-requests-request.js";function h({role:e}){return`Add to a permissions policy of ${e?`the role ${e.name}`:"that identity"}`}var g=[["cn-","aws-cn"],["us-gov-","aws-us-gov"],["us-iso-","aws-iso"],["us-isob-","aws-iso-b"],["eu-isoe-","aws-iso-e"],["us-isof-","aws-iso-f"],["eusc-","aws-\
eusc"]];function b(e){return g.find(([n])=>e.startsWith(n))?.[1]??"aws"}function $(e,...n){let{request:i,field:r}=e,[t="",...a]=n;if(w(i))return`take its line out, and lease it in a step of its own with \`secrets: ${f(e,t)} ${t}\``;
let u=i.selector.kind==="fields";return t==="file"&&(u||i.reference.kind==="prefix"&&i.naming.kind!=="exact")?`write a line for each value that is needed in the\
 place of its line, this one as \`${f(e,t)} file\``:`add ${[t==="public"&&u&&r!==void 0?`public=${r}`:t,...a].map(c=>`\`${c}\``).join(" or ")} to its line`}function q(e,n="\
it may be missing"){return m(e,"optional")?[y(`${$({request:e},"optional")} if ${n}`)]:[]}function m({refused:e=[]},n){return!e.includes(n)}function w({naming:e}){
return e.kind==="stem"}function f({request:e,name:n,field:i},r){let{reference:t,naming:a,selector:u}=e;if(t.kind==="prefix")return"NAME, SECRET";let s=d(t),l=i!==
void 0&&/^[A-Za-z_]\w*$/.test(i)?`${s}#${i}`:s;if(n!==void 0)return`${n}, ${l}`;let o=a.kind==="stem"?a.stem:void 0,p=r==="file"||r==="base64";return u.kind==="\
unfolded"&&!p?o?`${o}_*, ${s}#*`:`${s}#*`:o&&o!==s?`${o}, ${s}`:s}function y(e){return`${e.charAt(0).toUpperCase()}${e.slice(1)}.`}export{h as a,b,q as c};
