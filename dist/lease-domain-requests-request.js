const require=process.getBuiltinModule;
function f(e){let{prefixText:n=""}=e;switch(e.kind){case"arn":return e.arn;case"name":return`${n}${e.name}`;case"prefix":return`${n}${e.prefix}*`}}var l=6;function p(...e){
let n=[...new Set(e.map(({line:o})=>o))],r=n.length>l?`${n.slice(0,l).join(", ")} and others`:n.join(", "),t=e[0]?.naming.kind==="stem"?"secret-ids":"secrets";return`${r.
includes(",")?"Lines":"Line"} ${r} of ${t}`}var c=[{name:"d",length:864e5},{name:"h",length:36e5},{name:"min",length:6e4},{name:"s",length:1e3}];function u(e){let n=Math.abs(e),r=c.findIndex(({length:o})=>n>=
o);if(r===-1)return"0 s";let t=[];for(let{name:o,length:d}of c.slice(r,r+2)){let i=Math.floor(n/d);n-=i*d,i>0&&t.push(`${i} ${o}`)}return t.join(" ")}function a(e,n){
let r=e.getTime()-n;return r>=0?`in ${u(r)}`:`${u(r)} ago`}function x(e){return`${e.toISOString().slice(0,16).replace("T"," ")} UTC`}var s=36e5,y=6*s;function $({rotation:e},n){if(e)return e.nextAt.getTime()<=n?{kind:e.isPending?"failing":"overdue",rotation:e}:e.windowFrom.getTime()<=n+y?{kind:"\
due",rotation:e}:void 0}function R({kind:e,rotation:n},r,t){let o=`${a(n.nextAt,t)}, ${n.nextAt.toISOString()}`;switch(e){case"due":return`${r} is rotated ${n.windowFrom.
getTime()<=t?"at any moment":`${a(n.windowFrom,t)} or later`} (by ${n.nextAt.toISOString()}), which this job may live to see: what it leased may then stop worki\
ng. Lease it just before it is used, or check the lease there.`;case"overdue":return`${r} should have been rotated ${o}, and was not. Look at its rotation's sch\
edule and function.`;case"failing":return`The rotation of ${r} fails: it was due ${o}, and a version is still AWSPENDING. Look at the log of its rotation functi\
on.`}}function w(e,{Duration:n,ScheduleExpression:r}){let t=/^(\d{1,2})h$/.exec(n??"")?.[1]??(g(r)?1:void 0);if(t!==void 0)return new Date(e.getTime()-Number(t)*
s);let o=e.getTime()-1;return new Date(o-o%(24*s))}function g(e=""){return/^rate\(\d+ hours?\)$/.test(e)||/^cron\(\S+ \S*[/*]/.test(e)}export{f as a,p as b,u as c,a as d,x as e,$ as f,R as g,w as h};
