const require=process.getBuiltinModule;
import{b as a}from"./chunk-ZOQGTZ5H.js";import"./chunk-YIZMID6J.js";import"./chunk-PJDJHJ3C.js";import"./chunk-LMBAP77T.js";import"./chunk-GAZZBOAC.js";import"./chunk-A3HMVKI4.js";import"./chunk-F5TAUP7J.js";export{a as openServices};
