const require=process.getBuiltinModule;
import{k as a,l as b,m as c}from"./chunk-BT4Y3FVN.js";import"./chunk-LQGJQBGB.js";import"./chunk-EHJXWM3B.js";import"./chunk-TY6NWCDS.js";import"./chunk-YB4PTJUH.js";import"./chunk-O3OCWMBT.js";import"./chunk-IJ2JUWZC.js";import"./chunk-34XZ3COA.js";import"./chunk-F5TAUP7J.js";export{a as openClient,c as rotationOf,b as serviceUrl};
