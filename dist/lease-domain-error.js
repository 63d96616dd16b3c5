const require=process.getBuiltinModule;
var n=Object.defineProperty;var o=(r,E)=>{for(var e in E)n(r,e,{get:E[e],enumerable:!0})};var t=class extends Error{name="LeaseError";code;fix;statements;static[Symbol.hasInstance](E){return E?.name==="LeaseError"}constructor(E,e,_={}){super(e,{cause:_.
cause}),this.code=E,this.fix=_.fix,this.statements=_.statements??[]}};export{o as a,t as b};
