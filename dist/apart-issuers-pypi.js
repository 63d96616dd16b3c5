const require=process.getBuiltinModule;
import{e as y}from"./apart-domain-expiry-expiry.js";import{a as l,b as a,d as u}from"./apart-domain-values-json.js";var O={id:"pypi",name:"PyPI",form:/^pypi-[\w-]{60,}={0,2}$/,host:"pypi.org",ownValidity:({value:e})=>{let s=h(Buffer.from(e.trim().replace(/^pypi-/,""),"base64u\
rl"));return{state:"unknown",why:"has no request that tells whether a token was revoked",endsAt:s.flatMap(t=>y(Number(f(g(t))))??[]).sort((t,o)=>t.getTime()-o.getTime())[0],
scopes:w(s)}},tells:["expiry","scopes"],cannotTell:"the projects of a trusted publisher; whether it was revoked: only its own text is read, nothing is asked",date:"\
2026-11-27",source:"https://github.com/pypi/warehouse/blob/main/warehouse/macaroons/caveats/__init__.py"},m=2;function h(e){let s=[],n=1,t=0;for(;e[0]===2&&n<e.
length;){let o=e[n++]??0;if(o===0){t+=1;continue}let r=0;for(let d=0,p=!0;p&&d<28;d+=7){let c=e[n++]??0;r+=(c&127)<<d,p=c>=128}let i=t>0&&o===m?a(e.toString("ut\
f8",n,n+r)):void 0;i!==void 0&&s.push(i),n+=r}return s}function g(e){return Array.isArray(e)?f(e[0])==="0"?e[1]:void 0:u(e)?e.exp:void 0}function w(e){let s=(n,t)=>{
let o=e.flatMap(r=>J(r,n));return o[0]?.filter(r=>o.every(i=>i.includes(r))).map(r=>t+r)};return s("1","project:")??s("2","project-id:")??(e.some(A)?["user"]:void 0)}
function J(e,s){let{permissions:n,project_ids:t}=u(e)?e:{},o=s==="2"?t:u(n)?n.projects:void 0,r=Array.isArray(e)?f(e[0])===s?e[1]:void 0:o;return Array.isArray(
r)?[r.filter(i=>typeof i=="string")]:[]}function A(e){return Array.isArray(e)?f(e[0])==="3":u(e)&&e.permissions==="user"}function f(e){return e instanceof l?e.source:
""}export{O as pypi};
