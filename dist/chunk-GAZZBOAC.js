const require=process.getBuiltinModule;
var e=class extends Error{name="LeaseError";code;fix;statements;constructor(_,r,E={}){super(r,{cause:E.cause}),this.code=_,this.fix=E.fix,this.statements=E.statements??[]}};export{e as a};
