const require=process.getBuiltinModule;
import{b as a}from"./chunk-WD53Z5R3.js";import"./chunk-APUNAWBJ.js";import"./chunk-WUI7LY76.js";import"./chunk-KFKXSZVO.js";import"./chunk-NMUCL645.js";import"./chunk-F5TAUP7J.js";export{a as withServices};
