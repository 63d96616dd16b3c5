const require=process.getBuiltinModule;
import{b as a}from"./chunk-KUMZBSDO.js";import"./chunk-APUNAWBJ.js";import"./chunk-IVSHTA3K.js";import"./chunk-KFKXSZVO.js";import"./chunk-NMUCL645.js";import"./chunk-F5TAUP7J.js";export{a as withServices};
