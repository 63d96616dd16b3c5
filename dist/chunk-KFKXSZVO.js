const require=process.getBuiltinModule;
var _=class extends Error{name="LeaseError";code;fix;constructor(r,e,E={}){super(e,{cause:E.cause}),this.code=r,this.fix=E.fix}};export{_ as a};
