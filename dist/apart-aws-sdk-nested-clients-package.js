const require=process.getBuiltinModule;
var n={version:"3.998.3"};export{n as a};
