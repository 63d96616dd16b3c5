const require=process.getBuiltinModule;
import{c as a}from"./chunk-W52QLAKX.js";import"./chunk-4Y4ROXBU.js";import"./chunk-GOEDDRRX.js";import"./chunk-S5OHGSIP.js";import"./chunk-LMBAP77T.js";import"./chunk-5LG7MJUO.js";import"./chunk-TQOQ7RYY.js";import"./chunk-RTC6FHFO.js";import"./chunk-4SK4N6D4.js";import"./chunk-F5TAUP7J.js";export{a as openServices};
