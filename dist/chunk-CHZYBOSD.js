import{createRequire as secretLeaseRequire}from'node:module';const require=secretLeaseRequire(import.meta.url);
var t=process.getBuiltinModule("node:os"),e=o=>t[o],s=t,a=e("EOL");var r=e("devNull");var n=e("homedir");var c=e("platform");var p=e("release");export{s as a,a as b,r as c,n as d,c as e,p as f};
