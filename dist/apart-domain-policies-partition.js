const require=process.getBuiltinModule;
import{a as c}from"./apart-domain-requests-request.js";var g=[["cn-","aws-cn"],["us-gov-","aws-us-gov"],["us-iso-","aws-iso"],["us-isob-","aws-iso-b"],["eu-isoe-","aws-iso-e"],["us-isof-","aws-iso-f"],["eusc-","aws-\
eusc"]];function x(e){return g.find(([n])=>e.startsWith(n))?.[1]??"aws"}function $(e,...n){let{request:i,field:r}=e,[t="",...a]=n;if(m(i))return`take its line out, and lease it in a step of its own with \`secrets: ${d(e,t)} ${t}\``;
let u=i.selector.kind==="fields";return t==="file"&&(u||i.reference.kind==="prefix"&&i.naming.kind!=="exact")?`write a line for each value that is needed in the\
 place of its line, this one as \`${d(e,t)} file\``:`add ${[t==="public"&&u&&r!==void 0?`public=${r}`:t,...a].map(f=>`\`${f}\``).join(" or ")} to its line`}function y(e,n="\
it may be missing"){return w(e,"optional")?[h(`${$({request:e},"optional")} if ${n}`)]:[]}function w({refused:e=[]},n){return!e.includes(n)}function m({naming:e}){
return e.kind==="stem"}function d({request:e,name:n,field:i},r){let{reference:t,naming:a,selector:u}=e;if(t.kind==="prefix")return"NAME, SECRET";let s=c(t),l=i!==
void 0&&/^[A-Za-z_]\w*$/.test(i)?`${s}#${i}`:s;if(n!==void 0)return`${n}, ${l}`;let o=a.kind==="stem"?a.stem:void 0,p=r==="file"||r==="base64";return u.kind==="\
unfolded"&&!p?o?`${o}_*, ${s}#*`:`${s}#*`:o&&o!==s?`${o}, ${s}`:s}function h(e){return`${e.charAt(0).toUpperCase()}${e.slice(1)}.`}export{x as a,y as b};
