const require=process.getBuiltinModule;
import{b as r}from"./shared-domain-span.js";var s=36e5,d=6*s;function c({rotation:e},t){if(e)return e.nextAt.getTime()<=t?{kind:e.isPending?"failing":"overdue",rotation:e}:e.windowFrom.getTime()<=t+d?{kind:"\
due",rotation:e}:void 0}function f({kind:e,rotation:t},i,n){let o=`${r(t.nextAt,n)}, ${t.nextAt.toISOString()}`;switch(e){case"due":return`${i} is rotated ${t.windowFrom.
getTime()<=n?"at any moment":`${r(t.windowFrom,n)} or later`} (by ${t.nextAt.toISOString()}), which this job may live to see: what it leased may then stop worki\
ng. Lease it just before it is used, or check the lease there.`;case"overdue":return`${i} should have been rotated ${o}, and was not. Look at its rotation's sch\
edule and function.`;case"failing":return`The rotation of ${i} fails: it was due ${o}, and a version is still AWSPENDING. Look at the log of its rotation functi\
on.`}}function g(e,{Duration:t,ScheduleExpression:i}){let n=/^(\d{1,2})h$/.exec(t??"")?.[1]??(a(i)?1:void 0);if(n!==void 0)return new Date(e.getTime()-Number(n)*
s);let o=e.getTime()-1;return new Date(o-o%(24*s))}function a(e=""){return/^rate\(\d+ hours?\)$/.test(e)||/^cron\(\S+ \S*[/*]/.test(e)}export{c as a,f as b,g as c};
