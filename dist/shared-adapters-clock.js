const require=process.getBuiltinModule;
var s=class{offset=0;now(){return Date.now()+this.offset}observe(n){let t=Date.parse(n??"");if(Number.isNaN(t))return;let o=t-Date.now();this.offset=Math.abs(o)>
2e3?o:0}};var r=" elsewhere";function f(e){return e.startsWith("field ")&&!e.endsWith(r)}export{s as a,r as b,f as c};
