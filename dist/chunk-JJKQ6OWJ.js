const require=process.getBuiltinModule;
import{k as a,l as b,m as c}from"./chunk-R6WYLHW7.js";import"./chunk-FFPLKXEC.js";import"./chunk-TY6NWCDS.js";import"./chunk-YIZMID6J.js";import"./chunk-YB4PTJUH.js";import"./chunk-O3OCWMBT.js";import"./chunk-IJ2JUWZC.js";import"./chunk-A3HMVKI4.js";import"./chunk-F5TAUP7J.js";export{a as openClient,c as rotationOf,b as serviceUrl};
