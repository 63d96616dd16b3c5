const require=process.getBuiltinModule;
import{k as a,l as b,m as c}from"./chunk-O6D7RLIU.js";import"./chunk-EVXPBLJS.js";import"./chunk-JDJ3UI52.js";import"./chunk-TY6NWCDS.js";import"./chunk-YB4PTJUH.js";import"./chunk-IJ2JUWZC.js";import"./chunk-O3OCWMBT.js";import"./chunk-O6OO5CK5.js";import"./chunk-F5TAUP7J.js";export{a as openClient,c as rotationOf,b as serviceUrl};
