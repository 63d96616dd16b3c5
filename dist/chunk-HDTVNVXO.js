const require=process.getBuiltinModule;
var o=class{offset=0;now(){return Date.now()+this.offset}observe(r){let t=Date.parse(r??"");if(Number.isNaN(t))return;let s=t-Date.now();this.offset=Math.abs(s)>2e3?s:0}};var n=" elsewhere";function f(e){return e.startsWith("field ")&&!e.endsWith(n)}export{o as a,n as b,f as c};
