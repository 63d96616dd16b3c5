const require=process.getBuiltinModule;
import{c as a}from"./chunk-TV6GXYHH.js";import"./chunk-JQIWCVVR.js";import"./chunk-G4CCST67.js";import"./chunk-S5OHGSIP.js";import"./chunk-LMBAP77T.js";import"./chunk-5LG7MJUO.js";import"./chunk-TQOQ7RYY.js";import"./chunk-4SK4N6D4.js";import"./chunk-F5TAUP7J.js";export{a as openServices};
