const require=process.getBuiltinModule;
var a=[{name:"d",length:864e5},{name:"h",length:36e5},{name:"min",length:6e4},{name:"s",length:1e3}];function c(t){let e=Math.abs(t),n=a.findIndex(({length:r})=>e>=
r);if(n===-1)return"0 s";let o=[];for(let{name:r,length:i}of a.slice(n,n+2)){let s=Math.floor(e/i);e-=s*i,s>0&&o.push(`${s} ${r}`)}return o.join(" ")}function u(t,e){
let n=t.getTime()-e;return n>=0?`in ${c(n)}`:`${c(n)} ago`}function g(t){return`${t.toISOString().slice(0,16).replace("T"," ")} UTC`}export{c as a,u as b,g as c};
