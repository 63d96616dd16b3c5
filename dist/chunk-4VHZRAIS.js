const require=process.getBuiltinModule;
import{b as a}from"./chunk-ZQGS3Y7L.js";import"./chunk-Z2ZCKW2F.js";import"./chunk-XUULN5IV.js";import"./chunk-LMBAP77T.js";import"./chunk-GAZZBOAC.js";import"./chunk-A3HMVKI4.js";import"./chunk-F5TAUP7J.js";export{a as openServices};
