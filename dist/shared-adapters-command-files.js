const require=process.getBuiltinModule;
import{a as r}from"./shared-domain-error.js";var w=process.getBuiltinModule("node:fs"),s=e=>w[e];var l=s("accessSync");var S=s("appendFileSync");var d=s("constants");var m=s("existsSync");var f=s("statSync");var i=s("truncateSync");function k(e){for(let n of["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_STATE"]){let t=e[n];if(!t||!m(t))throw new r("E_RUNNER",`${n} does not name a file: values canno\
t be handed over without it.`,{fix:"Run this as a step of a GitHub Actions job; an earlier step may have unset the variable."});if(!g(t))throw new r("E_RUNNER",
`The user of this step may not write to the file of ${n}, through which values are handed over.`,{fix:"A job container runs as its image's user. Run it as the r\
unner's, whose uid `id -u` tells on the runner, often 1001: `container: { image: \u2026, options: --user 1001 }`."})}}function g(e){try{return l(e,d.W_OK),!0}catch{
return!1}}function E({variables:e,outputs:n},t,o=()=>{}){k(t);let h=["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_PATH"].map(a=>{let c=t[a]??"";return{path:c,size:y(c)}});
T(()=>{try{u(t.GITHUB_ENV??"",e),u(t.GITHUB_OUTPUT??"",n),o()}catch(a){for(let{path:c,size:x}of h)y(c)>x&&i(c,x);throw v("The values could not be written for la\
ter steps; nothing is exported.",a)}})}function u(e,n){n.size>0&&S(e,[...n].map(F).join(""))}function R(e){y(e)>0&&i(e)}function v(e,n){return new r("E_DISK",e,
{fix:"Look at the runner's disk: it may be full, or its _temp folder read-only.",cause:n})}var p=process.platform==="win32"?`\r
`:`
`;function F([e,n]){let t="end_of_value";for(;e.includes(t)||n.includes(t);)t+=t;return`${e}<<${t}${p}${n}${p}${t}${p}`}function y(e){return f(e,{throwIfNoEntry:!1})?.
size??0}function T(e){let n=["SIGINT","SIGTERM"],t=()=>{};for(let o of n)process.on(o,t);try{e()}finally{for(let o of n)process.off(o,t)}}export{k as a,E as b,R as c,v as d};
