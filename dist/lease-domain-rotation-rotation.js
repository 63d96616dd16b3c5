const require=process.getBuiltinModule;
var d=[{name:"d",length:864e5},{name:"h",length:36e5},{name:"min",length:6e4},{name:"s",length:1e3}];function c(e){let t=Math.abs(e),n=d.findIndex(({length:o})=>t>=
o);if(n===-1)return"0 s";let i=[];for(let{name:o,length:u}of d.slice(n,n+2)){let r=Math.floor(t/u);t-=r*u,r>0&&i.push(`${r} ${o}`)}return i.join(" ")}function s(e,t){
let n=e.getTime()-t;return n>=0?`in ${c(n)}`:`${c(n)} ago`}function l(e){return`${e.toISOString().slice(0,16).replace("T"," ")} UTC`}var a=36e5,f=6*a;function p({rotation:e},t){if(e)return e.nextAt.getTime()<=t?{kind:e.isPending?"failing":"overdue",rotation:e}:e.windowFrom.getTime()<=t+f?{kind:"\
due",rotation:e}:void 0}function w({kind:e,rotation:t},n,i){let o=`${s(t.nextAt,i)}, ${t.nextAt.toISOString()}`;switch(e){case"due":return`${n} is rotated ${t.windowFrom.
getTime()<=i?"at any moment":`${s(t.windowFrom,i)} or later`} (by ${t.nextAt.toISOString()}), which this job may live to see: what it leased may then stop worki\
ng. Lease it just before it is used, or check the lease there.`;case"overdue":return`${n} should have been rotated ${o}, and was not. Look at its rotation's sch\
edule and function.`;case"failing":return`The rotation of ${n} fails: it was due ${o}, and a version is still AWSPENDING. Look at the log of its rotation functi\
on.`}}function $(e,{Duration:t,ScheduleExpression:n}){let i=/^(\d{1,2})h$/.exec(t??"")?.[1]??(g(n)?1:void 0);if(i!==void 0)return new Date(e.getTime()-Number(i)*
a);let o=e.getTime()-1;return new Date(o-o%(24*a))}function g(e=""){return/^rate\(\d+ hours?\)$/.test(e)||/^cron\(\S+ \S*[/*]/.test(e)}export{c as a,s as b,l as c,p as d,w as e,$ as f};
