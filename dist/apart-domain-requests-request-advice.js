const require=process.getBuiltinModule;
import{c as f}from"./apart-domain-requests-request.js";function $(e,...t){let{request:i,field:s}=e,[n="",...a]=t;if(m(i))return`take its line out, and lease it in a step of its own with \`secrets: ${u(e,n)} ${n}\``;
let c=i.selector.kind==="fields";return n==="file"&&(c||i.reference.kind==="prefix"&&i.naming.kind!=="exact")?`write a line for each value that is needed in the\
 place of its line, this one as \`${u(e,n)} file\``:`add ${[n==="public"&&c&&s!==void 0?`public=${s}`:n,...a].map(d=>`\`${d}\``).join(" or ")} to its line`}function k(e,t="\
it may be missing"){return g(e,"optional")?[h(`${$({request:e},"optional")} if ${t}`)]:[]}function g({refused:e=[]},t){return!e.includes(t)}function m({naming:e}){
return e.kind==="stem"}function u({request:e,name:t,field:i},s){let{reference:n,naming:a,selector:c}=e;if(n.kind==="prefix")return"NAME, SECRET";let r=f(n),l=i!==
void 0&&/^[A-Za-z_]\w*$/.test(i)?`${r}#${i}`:r;if(t!==void 0)return`${t}, ${l}`;let o=a.kind==="stem"?a.stem:void 0,p=s==="file"||s==="base64";return c.kind==="\
unfolded"&&!p?o?`${o}_*, ${r}#*`:`${r}#*`:o&&o!==r?`${o}, ${r}`:r}function h(e){return`${e.charAt(0).toUpperCase()}${e.slice(1)}.`}export{$ as a,k as b,g as c,m as d,h as e};
