const require=process.getBuiltinModule;
import{k as a,l as b,m as c}from"./chunk-CNNXVTNO.js";import"./chunk-E5G56PCK.js";import"./chunk-JQIWCVVR.js";import"./chunk-TY6NWCDS.js";import"./chunk-YB4PTJUH.js";import"./chunk-IJ2JUWZC.js";import"./chunk-O3OCWMBT.js";import"./chunk-5LG7MJUO.js";import"./chunk-F5TAUP7J.js";export{a as openClient,c as rotationOf,b as serviceUrl};
