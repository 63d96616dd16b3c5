import{createRequire as secretLeaseRequire}from'node:module';const require=secretLeaseRequire(import.meta.url);
var t=process.getBuiltinModule("node:path"),e=o=>t[o];var s=e("dirname");var a=e("join");var n=e("sep");export{s as a,a as b,n as c};
