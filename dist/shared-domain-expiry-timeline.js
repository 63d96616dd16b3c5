const require=process.getBuiltinModule;
import{a as d}from"./shared-domain-span.js";var f=864e5,g=[45*f,400*f],b=7*f,p=12,$=.02,x=5,h=18,C='{"gantt":{"leftPadding":8,"rightPadding":20,"barHeight":24,"fontSize":12},"themeVariables":{"taskBkgColo\
r":"#1a7f37","taskBorderColor":"#1a7f37","taskTextColor":"#fff","taskTextDarkColor":"#a17000","activeTaskBkgColor":"#ffd33d","activeTaskBorderColor":"#a17000","\
critBkgColor":"#cf222e","critBorderColor":"#cf222e","sectionBkgColor":"#0000","sectionBkgColor2":"#0000","altSectionBkgColor":"#0000"}}';function j(n,e){let s=B(
n),t=c=>s.filter(({at:y})=>y-e<=c),r=c=>c.at>e,o=g.find(c=>t(c).filter(r).length>1)??g[1],i=t(o).slice(0,p),a=i.at(-1)?.at??e;if(i.length<2||a<=e)return[];let l=(a-
e)*$,{tick:m,format:u}=R(a-e);return["```mermaid",`%%{init: ${C}}%%`,"gantt","  title What expires when, in UTC","  dateFormat YYYY-MM-DD HH:mm:ss",`  axisForma\
t ${u}`,`  tickInterval ${m}`,"  todayMarker off",...i.map(c=>`  ${M(c,e,l)}`),"```",""]}function B(n){let e=new Map,s=[...n].sort((t,r)=>Number(t.public??!1)-Number(
r.public??!1));for(let{name:t,secret:r,expiry:o,verdict:i}of s){if(!o)continue;let a=o.at.getTime(),l=`${r.arn} ${a}`,m=e.get(l)??{at:a,names:[],judgement:i.judgement};
m.names.push(t),e.set(l,m)}return[...e.values()].sort((t,r)=>t.at-r.at)}function M({at:n,names:e,judgement:s},t,r){let[o=""]=e,i=o.length>h?`${o.slice(0,h)}\u2026`:
o,a=e.length>1?` +${e.length-1}`:"",l=n>t?T(n-t):"expired",[m,u]=n>t?[t,Math.max(n,t+r)]:[Math.max(Math.min(n,t-r),t-x*r),t];return`${l} ${i}${a} :${v(n-t,s)}${k(
m)}, ${k(u)}`}function v(n,e){return n<=0?"crit, ":e==="ok"?"":n<=b?"active, crit, ":"active, "}function T(n){return d(n).replace(/^(\d+ \S+) .*/,"$1")}function k(n){
return new Date(n).toISOString().slice(0,19).replace("T"," ")}function R(n){let e=[{name:"minute",length:6e4,counts:[1,5,15,30],format:"%H:%M"},{name:"hour",length:36e5,
counts:[1,3,6,12],format:"%H:%M"},{name:"day",length:f,counts:[1],format:"%-d %b"},{name:"week",length:7*f,counts:[1,2],format:"%-d %b"},{name:"month",length:30*
f,counts:[1,2,3,6],format:"%b %Y"}];for(let{name:s,length:t,counts:r,format:o}of e){let i=r.find(a=>n/(a*t)<=5);if(i!==void 0)return{tick:`${i}${s}`,format:o}}return{
tick:"6month",format:"%b %Y"}}export{j as a};
