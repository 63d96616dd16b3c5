const require=process.getBuiltinModule;
var s=class{offset=0;now(){return Date.now()+this.offset}observe(o){let e=Date.parse(o??"");if(Number.isNaN(e))return;let t=e-Date.now();this.offset=Math.abs(t)>2e3?t:0}};export{s as a};
