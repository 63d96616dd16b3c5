const require=process.getBuiltinModule;
var n=class{offset=0;now(){return Date.now()+this.offset}observe({date:o,age:s}){let e=Date.parse(o??"");if(Number.isNaN(e)||s!==void 0)return;let t=e-Date.now();
this.offset=Math.abs(t)>2e3?t:0}};export{n as a};
