const require=process.getBuiltinModule;
import{b as a}from"./chunk-ID7SRDQ7.js";import"./chunk-YIZMID6J.js";import"./chunk-QDHEL6SM.js";import"./chunk-LMBAP77T.js";import"./chunk-DOJXRUE6.js";import"./chunk-GAZZBOAC.js";import"./chunk-A3HMVKI4.js";import"./chunk-F5TAUP7J.js";export{a as openServices};
