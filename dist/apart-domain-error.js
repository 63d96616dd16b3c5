const require=process.getBuiltinModule;
var _=class extends Error{name="LeaseError";code;fix;statements;static[Symbol.hasInstance](E){return E?.name==="LeaseError"}constructor(E,r,e={}){super(r,{cause:e.
cause}),this.code=E,this.fix=e.fix,this.statements=e.statements??[]}};export{_ as a};
