const require=process.getBuiltinModule;
import{b as a}from"./chunk-GDHVYH5J.js";import"./chunk-EHJXWM3B.js";import"./chunk-IHKXWDFZ.js";import"./chunk-LMBAP77T.js";import"./chunk-J67SL46Y.js";import"./chunk-34XZ3COA.js";import"./chunk-GAZZBOAC.js";import"./chunk-F5TAUP7J.js";export{a as openServices};
