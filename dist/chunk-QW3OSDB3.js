const require=process.getBuiltinModule;
import{b as a}from"./chunk-B4W5DH6G.js";import"./chunk-YIZMID6J.js";import"./chunk-NTH53OGC.js";import"./chunk-LMBAP77T.js";import"./chunk-S5OHGSIP.js";import"./chunk-GAZZBOAC.js";import"./chunk-A3HMVKI4.js";import"./chunk-F5TAUP7J.js";export{a as openServices};
