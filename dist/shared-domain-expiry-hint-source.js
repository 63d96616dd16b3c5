const require=process.getBuiltinModule;
var t=" elsewhere",n=" and ";function r(e){return e.startsWith("field ")&&!e.endsWith(t)}export{t as a,n as b,r as c};
