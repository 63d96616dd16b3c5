const require=process.getBuiltinModule;
import{k as a,l as b,m as c}from"./chunk-WK5M7TYW.js";import"./chunk-5ZLHUQ6L.js";import"./chunk-Z5JVY2DC.js";import"./chunk-TY6NWCDS.js";import"./chunk-YB4PTJUH.js";import"./chunk-IJ2JUWZC.js";import"./chunk-O3OCWMBT.js";import"./chunk-IC5D72IW.js";import"./chunk-F5TAUP7J.js";export{a as openClient,c as rotationOf,b as serviceUrl};
