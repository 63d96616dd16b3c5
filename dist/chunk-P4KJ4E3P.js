const require=process.getBuiltinModule;
import{k as a,l as b,m as c}from"./chunk-VGHVZRPJ.js";import"./chunk-JW5DAZRE.js";import"./chunk-TY6NWCDS.js";import"./chunk-CKQFDRQB.js";import"./chunk-YB4PTJUH.js";import"./chunk-O3OCWMBT.js";import"./chunk-IJ2JUWZC.js";import"./chunk-IXHXU6MX.js";import"./chunk-F5TAUP7J.js";export{a as openClient,c as rotationOf,b as serviceUrl};
