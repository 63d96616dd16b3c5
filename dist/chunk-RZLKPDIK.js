const require=process.getBuiltinModule;
import{k as a,l as b,m as c}from"./chunk-QI7KZBGH.js";import"./chunk-TPZ7P6GQ.js";import"./chunk-VGZOJSP2.js";import"./chunk-TY6NWCDS.js";import"./chunk-YB4PTJUH.js";import"./chunk-O3OCWMBT.js";import"./chunk-IJ2JUWZC.js";import"./chunk-QFSZCNW7.js";import"./chunk-F5TAUP7J.js";export{a as openClient,c as rotationOf,b as serviceUrl};
