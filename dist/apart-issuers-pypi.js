const require=process.getBuiltinModule;
import{e as h}from"./apart-domain-expiry-expiry.js";import{a,b as l,d as i}from"./apart-domain-values-json.js";import"./apart-runtime.js";var x={id:"pypi",name:"PyPI",form:/^pypi-[\w-]{60,}={0,2}$/,host:"pypi.org",ownValidity:({value:e})=>{let r=m(Buffer.from(e.trim().replace(/^pypi-/,""),"base64u\
rl")),n=r.flatMap(t=>h(Number(u(g(t))))??[]),s=r.flatMap(w);return{state:"unknown",why:"has no request that tells whether a token was revoked",endsAt:n.sort((t,o)=>t.
getTime()-o.getTime())[0],scopes:s.length>0?s:void 0}},tells:["expiry","scopes"],cannotTell:"whether it was revoked: only its own text is read, nothing is asked",
date:"2026-11-26",source:"https://github.com/pypi/warehouse/blob/main/warehouse/macaroons/caveats/__init__.py"},y=2;function m(e){let r=[],n=1,s=0;for(;e[0]===2&&
n<e.length;){let t=e[n++]??0;if(t===0){s+=1;continue}let o=0;for(let f=0,d=!0;d&&f<28;f+=7){let c=e[n++]??0;o+=(c&127)<<f,d=c>=128}let p=s>0&&t===y?l(e.toString(
"utf8",n,n+o)):void 0;p!==void 0&&r.push(p),n+=o}return r}function g(e){return Array.isArray(e)?u(e[0])==="0"?e[1]:void 0:i(e)?e.exp:void 0}function w(e){let r=s=>Array.
isArray(s)?s.flatMap(t=>typeof t=="string"?[`project:${t}`]:[]):[];if(Array.isArray(e))return u(e[0])==="1"?r(e[1]):u(e[0])==="3"?["user"]:[];let{permissions:n}=i(
e)?e:{};return n==="user"?["user"]:i(n)?r(n.projects):[]}function u(e){return e instanceof a?e.source:""}export{x as pypi};
