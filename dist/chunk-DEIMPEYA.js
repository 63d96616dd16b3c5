const require=process.getBuiltinModule;
import{b as a}from"./chunk-MZ7QQDHG.js";import"./chunk-7CF2SSWB.js";import"./chunk-UBZV6JUC.js";import"./chunk-LMBAP77T.js";import"./chunk-GAZZBOAC.js";import"./chunk-A3HMVKI4.js";import"./chunk-F5TAUP7J.js";export{a as openServices};
