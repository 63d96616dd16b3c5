const require=process.getBuiltinModule;
import{k as a,l as b,m as c}from"./chunk-344MWD6C.js";import"./chunk-CW6HG7GC.js";import"./chunk-4Y4ROXBU.js";import"./chunk-TY6NWCDS.js";import"./chunk-YB4PTJUH.js";import"./chunk-IJ2JUWZC.js";import"./chunk-O3OCWMBT.js";import"./chunk-5LG7MJUO.js";import"./chunk-F5TAUP7J.js";export{a as openClient,c as rotationOf,b as serviceUrl};
