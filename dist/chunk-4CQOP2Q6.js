const require=process.getBuiltinModule;
import{k as a,l as b,m as c}from"./chunk-HO6VEHHJ.js";import"./chunk-CW6HG7GC.js";import"./chunk-4Y4ROXBU.js";import"./chunk-TY6NWCDS.js";import"./chunk-42HJ2CKH.js";import"./chunk-AQBPVIQS.js";import"./chunk-O3OCWMBT.js";import"./chunk-5LG7MJUO.js";import"./chunk-F5TAUP7J.js";export{a as openClient,c as rotationOf,b as serviceUrl};
