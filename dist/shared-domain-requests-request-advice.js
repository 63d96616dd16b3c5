const require=process.getBuiltinModule;
import{a as c}from"./shared-domain-requests-request.js";function m(e,...o){let{request:t,field:r}=e,[n="",...d]=o;if(p(t))return`take its line out, and lease it in a step of its own with \`secrets: ${u(e,n)} ${n}\``;
let f=t.selector.kind==="fields";return n==="file"&&(f||t.reference.kind==="prefix"&&t.naming.kind!=="exact")?`write a line for each value that is needed in the\
 place of its line, this one as \`${u(e,n)} file\``:`add ${[n==="public"&&f&&r!==void 0?`public=${r}`:n,...d].map(a=>`\`${a}\``).join(" or ")} to its line`}function p({
naming:e}){return e.kind==="stem"}function u({request:e,name:o,field:t},r){let{reference:n,naming:d,selector:f}=e;if(n.kind==="prefix")return"NAME, SECRET";let i=c(
n),l=t!==void 0&&/^[A-Za-z_]\w*$/.test(t)?`${i}#${t}`:i;if(o!==void 0)return`${o}, ${l}`;let s=d.kind==="stem"?d.stem:void 0,$=r==="file"||r==="base64";return f.
kind==="unfolded"&&!$?s?`${s}_*, ${i}#*`:`${i}#*`:s&&s!==i?`${s}, ${i}`:i}function h(e){return`${e.charAt(0).toUpperCase()}${e.slice(1)}.`}export{m as a,p as b,h as c};
