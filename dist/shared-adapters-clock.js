const require=process.getBuiltinModule;
var o=class{offset=0;now(){return Date.now()+this.offset}observe(s){let e=Date.parse(s??"");if(Number.isNaN(e))return;let t=e-Date.now();this.offset=Math.abs(t)>
2e3?t:0}};export{o as a};
