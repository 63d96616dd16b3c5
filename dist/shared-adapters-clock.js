const require=process.getBuiltinModule;
var o=class{offset=0;now(){return Date.now()+this.offset}observe(n){let t=Date.parse(n??"");if(Number.isNaN(t))return;let s=t-Date.now();this.offset=Math.abs(s)>
2e3?s:0}};var r=" elsewhere";function a(e){return e.startsWith("field ")&&!e.endsWith(r)}export{o as a,r as b,a as c};
