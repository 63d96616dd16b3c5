const require=process.getBuiltinModule;
import{b as a}from"./chunk-STTY7BEY.js";import"./chunk-EHJXWM3B.js";import"./chunk-GX5FFDLF.js";import"./chunk-S5OHGSIP.js";import"./chunk-LMBAP77T.js";import"./chunk-MT6M6STI.js";import"./chunk-TQOQ7RYY.js";import"./chunk-34XZ3COA.js";import"./chunk-GAZZBOAC.js";import"./chunk-F5TAUP7J.js";export{a as openServices};
