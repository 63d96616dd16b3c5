const require=process.getBuiltinModule;
import{b as S}from"./shared-domain-plain-text.js";import{a as u}from"./shared-domain-error.js";function l(e){return e.replace(L,"$1ACCOUNT$2-??????$3").replace(_,"$1").replace(I,"$1ACCOUNT").replace(A,(t,n,r,o)=>n.startsWith(o)?r:t).replace(C,"$1ACCOUNT").
replace(B,"$1")}var L=/("arn:aws[a-z-]*:secretsmanager:[a-z0-9-]*:)\d{12}(:secret:[\w/+=.@!-]+)-[A-Za-z0-9]{6}(")/g,_=/arn:aws[a-z-]*:secretsmanager:[a-z0-9-]*:\d{12}:secret:([\w/+=.@!-]+?)(?:-[A-Za-z0-9]{6})?(?=\.?(?:[^\w/+=.@!?*-]|$))/g,
A=/(?<![\w/+=.@!-])([\w/+=.@!-]{1,512}) \((([\w/+=.@!-]{3,512})\*(?:#[^)\n]{0,512})?)\)/g,C=/((?:\baccounts? |\ballowed-account-ids: '))\d{12}(?:, \d{12})*(?: and \d+ more)?/g,
I=/(arn:aws[a-z-]*:[a-z-]*:[a-z0-9-]*:)\d{12}(?=:)/g,B=/^(only= leaves out \d+ names? of [^:\n]+): .*$/gm;function d(e,t){return t==="win32"?e.toUpperCase():e}function q(e,t){let n=Object.assign(Object.create(null),e);if(t!=="win32")return n;let r=new Map(Object.keys(
n).map(o=>[d(o,t),o]));return new Proxy(n,{get:(o,s)=>o[r.get(d(String(s),t))??""]})}function X(e,t,n){let r=new Set([...t.keys()].map(s=>d(s,n))),o=Object.entries(
e).filter(([s])=>!r.has(d(s,n)));return Object.fromEntries([...o,...t])}function w(e){return g(g(e,"Resource","Action"),"Action","Resource")}function g(e,t,n){return e.length<2?[...e]:[...Map.groupBy(e,({addTo:o,statement:s})=>{let{
Principal:c,Condition:a}=s;return JSON.stringify([o,c,a,h(s[n]).sort()])}).values()].flatMap(([o,...s])=>{if(!o||s.length===0)return o??[];let c=[o,...s].flatMap(
({statement:a})=>h(a[t]));return{...o,statement:{...o.statement,[t]:N([...new Set(c)])}}})}function h(e){return e===void 0?[]:[e].flat()}function N(e){let[t,...n]=e;
return t!==void 0&&n.length===0?t:e}function re({code:e,message:t,fix:n,statements:r}){return{code:e,message:l(t),fix:n&&l(n),statements:JSON.parse(l(JSON.stringify(r)))}}var j=4e3;function M(e,t){let{code:n,message:r,fix:o}=e,[s="",...c]=`${n}: ${r}`.split(`
`),a=[...z(s),...c,...o?.split(`
`)??[]],i=w(e.statements),m=i.flatMap(({addTo:x,statement:F})=>[`${x}:`,S(F)]),p=`See ${t}`,f=[...a,...m,p];return f.join(`
`).length<=j?{lines:f,apart:[]}:{lines:[...a,...i.map(({addTo:x})=>`${x} what this step's log has above.`),p],apart:m}}var y=160;function z(e){if(e.length<=y)return[
e];let t=e.slice(0,y+1),n=Math.max(...[". ",": ","; ",", "].map(o=>t.lastIndexOf(o)+1)),r=n>y/3?n:t.lastIndexOf(" ");return r>0?[e.slice(0,r).trimEnd(),e.slice(
r).trimStart()]:[e]}function se(e,t){return M(e,t).lines.join(" ")}function ie(e){if(e instanceof u)return e;let t=e instanceof Error&&/^\w{1,40}$/.test(e.name)?e.name:"something";return new u("E_UNEXPECTED",`Something unforese\
en went wrong (${t}); nothing more is exported.`,{fix:"This is a defect: please report it with the version of the action and the step as the workflow has it.",cause:e})}var H=process.getBuiltinModule("node:fs"),R=e=>H[e];var k=R("existsSync");var E=R("realpathSync");var W=process.getBuiltinModule("node:path"),T=e=>W[e];var U=T("join");var $=T("sep");var G=process.getBuiltinModule("node:url"),D=e=>G[e];var b=D("fileURLToPath");var J="docs/troubleshooting.md";function P(e,t){let{GITHUB_SERVER_URL:n=""}=t.environment,r=K(t),o=`${J}#${e.toLowerCase()}`;return!r||!/^https:\/\/[\w.:-]+$/.test(
n)?`${o} in the action's repository`:`${n}/${r.repository}/blob/${r.ref}/${r.folder}${o}`}function K(e){let{GITHUB_ACTION_REPOSITORY:t,GITHUB_ACTION_REF:n,GITHUB_REPOSITORY:r,
GITHUB_SHA:o}=e.environment,[,s,c,a]=/\/_actions\/([^/]+)\/([^/]+)\/(.+)$/.exec(e.root)??[],i=V(e);return[{repository:t,ref:n,folder:""},{repository:s&&`${s}/${c}`,
ref:a,folder:""},{repository:i===void 0?void 0:r,ref:o,folder:i??""}].find(p=>/^[\w.-]+\/[\w.-]+$/.test(p.repository??"")&&/^[\w./+@-]+$/.test(p.ref??""))}function V({
root:e,workspace:t,isOwnClone:n}){if(t===void 0)return;if(e===t)return"";let r=e.startsWith(`${t}/`)&&!n,o=`${e.slice(t.length+1)}/`;return r&&/^[\w./+@-]+$/.test(
o)?o:void 0}var v=b(new URL("..",import.meta.url)).replace(/[\\/]$/,"");function ge(e,t){let{GITHUB_WORKSPACE:n}=t;return P(e,{environment:t,root:O(v),workspace:n&&O(Y(n)),
isOwnClone:k(U(v,".git"))})}function O(e){return e.split($).join("/")}function Y(e){try{return E(e)}catch{return e}}export{l as a,d as b,q as c,X as d,w as e,re as f,M as g,se as h,ie as i,ge as j};
