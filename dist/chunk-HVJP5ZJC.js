const require=process.getBuiltinModule;
import{b as a}from"./chunk-2KGE7KJP.js";import"./chunk-Z5JVY2DC.js";import"./chunk-GX5FFDLF.js";import"./chunk-S5OHGSIP.js";import"./chunk-LMBAP77T.js";import"./chunk-AHVQONZV.js";import"./chunk-IC5D72IW.js";import"./chunk-TQOQ7RYY.js";import"./chunk-4SK4N6D4.js";import"./chunk-F5TAUP7J.js";export{a as openServices};
