const require=process.getBuiltinModule;
import{a as y,b as S,c,d as w,f as h,g as p}from"./shared-domain-masks-encodings-binary.js";import{a as l}from"./shared-domain-masks-looks-secret.js";import{b as d,d as u}from"./shared-domain-values-json.js";
import{a as f}from"./shared-domain-values-refused-names.js";import{a as i}from"./shared-domain-error.js";var M=process.getBuiltinModule("node:fs"),P=e=>M[e];var g=P("readFileSync");var B=process.getBuiltinModule("node:os"),E=e=>B[e];var m=E("homedir");var L=process.getBuiltinModule("node:path"),T=e=>L[e];var k=T("join");function q({AWS_CONFIG_FILE:e}){try{return b(e,"config")}catch(t){if(t.code==="ENOENT")return"";throw new i("E_DISK","The AWS configuration of this job cannot b\
e read.",{fix:"Look at the file that AWS_CONFIG_FILE names, or at ~/.aws/config: the new profile is put beside what it has.",cause:t})}}function Q({AWS_SHARED_CREDENTIALS_FILE:e}){
try{return b(e,"credentials")}catch{return""}}function b(e,t){let o=e||k(m(),".aws",t);return g(o.replace(/^~(?=[\\/])/,m()),"utf8")}function x(e,t){let o=e.filter(s=>A(s,t)),r=new Set,n=s=>{for(let a of s)r.add(a)};for(let s of o)n(I(s,t));for(let s of new Set(o.map(a=>a.secret))){n(V(s).filter(
a=>l(a,t)));for(let a of j(s))n(h(a,t))}return p(r)}function A(e,t){return R(e,t)!=="none"}function R(e,t){let{value:o,kind:r,public:n}=e;return n||r==="boolean"||
r==="null"||!l(o,t)?"none":r==="binary"?"whole":_(e,t).cover}var v=new WeakMap;function _(e,t){let o=O(e),r=[t,...o,e.value].join(`
`),n=v.get(e.secret)??new Map;v.set(e.secret,n);let s=n.get(r)??S(e.value,{minLength:t,publicFields:o});return n.set(r,s),s}function I(e,t){let o={minLength:t,publicFields:O(
e)};if(e.kind!=="binary")return c(e.value,o,_(e,t).texts);let r=Buffer.from(e.value,"base64"),n=r.toString();return[...w(r,o),...Buffer.from(n).equals(r)?c(n,o):
[]]}function O({request:e,field:t}){return t===void 0&&e.public!=="all"?e.public:[]}function V({value:e}){return typeof e=="string"?y(e).flatMap(t=>[t,f(t)]):[]}
var F=/^(user|username|user_name|userid|user_id|login|account|client_?id|email|access_?key_?id|key_?id)$/i,W=/pass|secret|token|key|pwd|credential/i,N=5;function*j({
value:e}){let t=typeof e=="string"?d(e):void 0;if(!u(t))return;let o=Object.entries(t).filter(s=>typeof s[1]=="string"),r=o.filter(([s])=>F.test(s)).slice(0,N),
n=o.filter(([s])=>W.test(s)&&!F.test(s));for(let[,s]of r)for(let[,a]of n)yield{user:s,password:a}}var C=8192;async function le(e,t,o){if(e.reduce((s,{value:a})=>s+a.length,0)<C)return x(e,t);let n=[];for(let s of Map.groupBy(e,a=>a.secret).values()){if(await new Promise(
setImmediate),o?.aborted)throw D();for(let a of x(s,t))n.push(a)}return p(n)}function me(){c('no secret: {"user": "name"}',{minLength:1}),c("n0-Secret/1t+is:nOn\
e$",{minLength:1})}function D(){return new i("E_TIMEOUT","The step's time was over while its values were masked.",{fix:"Nothing was exported. Raise `timeout`, o\
r lease fewer large values in one step."})}export{q as a,Q as b,x as c,A as d,R as e,le as f,me as g};
