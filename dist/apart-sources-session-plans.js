const require=process.getBuiltinModule;
import{c as l}from"./apart-sources-secrets-manager-client.js";var P=new Map([[l.name,l]]);function p({source:r}){let n=P.get(r);if(!n)throw new Error(`The source ${r} was not loaded.`);return n}function d(r){return Map.groupBy(r,({reference:n})=>p(n))}var h=2048;function R(r,n){let a=[],c=r.map(o=>{let e=p(o.reference);return{query:o,source:e,permissionSet:e.permissionSet(o),...e.policySize(o,o.role??n)}});c.
sort((o,e)=>e.own-o.own);for(let{query:o,source:e,permissionSet:u,shared:y,own:S}of c){let f=({parts:t,length:i})=>i+S+(t.has(e)?0:y+(t.size>0?1:0)),g=t=>{let i=t.
parts.get(e);return t.region!==o.region||t.role?.arn!==o.role?.arn||f(t)>h||t.queries.length>0&&(e.isAlone||t.isAlone)?!1:!i||i.permissionSet===u&&i.count<e.queriesPerSession},
s=a.find(g);if(!s){let{isAlone:t=!1}=e,{region:i,role:x}=o;s={region:i,role:x,queries:[],parts:new Map,length:m([]).length,isAlone:t},a.push(s)}s.length=f(s),s.
queries.push(o),s.parts.set(e,{permissionSet:u,count:(s.parts.get(e)?.count??0)+1})}return a.map(({region:o,role:e,queries:u})=>({region:o,...e&&{role:e},queries:u}))}
function A(r){let n=Math.ceil(r.queries.length/2);return[{...r,queries:r.queries.slice(0,n)},{...r,queries:r.queries.slice(n)}]}function M({queries:r,role:n},a){
let c=n??a;return m([...d(r)].flatMap(([o,e])=>o.sessionStatements(e,c)))}function m(r){return JSON.stringify({Version:"2012-10-17",Statement:r})}export{d as a,R as b,A as c,M as d};
