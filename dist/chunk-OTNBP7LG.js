const require=process.getBuiltinModule;
import{b as a}from"./chunk-FVNOCVZN.js";import"./chunk-MBJJDIX5.js";import"./chunk-T3RZV3KV.js";import"./chunk-KFKXSZVO.js";import"./chunk-CTNVUKJK.js";import"./chunk-PKWSJK2F.js";export{a as withServices};
