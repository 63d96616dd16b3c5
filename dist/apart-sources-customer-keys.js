const require=process.getBuiltinModule;
import{a as m}from"./apart-domain-policies-suggested-statement.js";import{a as r}from"./apart-domain-failure.js";function u(o,s,a){let i=[];for(let{arn:e,description:n}of o){if(!n||n instanceof r)return;let[,,,d=""]=e.split(":"),{kmsKeyId:t}=n;if(!(t===void 0||t.includes(s))){
if(t.includes("alias/"))return;i.push(a(t,d,e))}}return m(i.map(e=>({addTo:"",statement:e}))).map(({statement:e})=>e)}export{u as a};
