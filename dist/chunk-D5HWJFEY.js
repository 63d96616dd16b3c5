const require=process.getBuiltinModule;
import{b as a}from"./chunk-NOOT6BCM.js";import"./chunk-VGZOJSP2.js";import"./chunk-GX5FFDLF.js";import"./chunk-S5OHGSIP.js";import"./chunk-LMBAP77T.js";import"./chunk-AHVQONZV.js";import"./chunk-TQOQ7RYY.js";import"./chunk-QFSZCNW7.js";import"./chunk-4SK4N6D4.js";import"./chunk-F5TAUP7J.js";export{a as openServices};
