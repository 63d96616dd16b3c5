const require=process.getBuiltinModule;
import{k as m,n as p,s as c,t as f,u as l,v,w as d,x as b,y as u}from"./lease-domain-environment.js";import"./lease-domain-requests-request.js";import{a}from"./lease-domain-credentials-credentials.js";
import"./lease-domain-span.js";import"./lease-domain-listing.js";import"./lease-domain-error.js";import"./lease-runtime.js";async function L({judged:r},o,{runner:t,directory:n}){let i=p(n.records(),m(t.environment)).records,s=d(t.environment,i,e=>n.filePath(e,a));try{c({judged:r,credentials:void 0,
inputs:o},new Set,i,s)}catch(e){throw e instanceof f?await l(e):e}b(r);let y=new Map(r.map(e=>[e.name,v(e)]));u(o.exporting.env?y:new Map,r,s,process.platform)}export{L as rehearseHandOver};
