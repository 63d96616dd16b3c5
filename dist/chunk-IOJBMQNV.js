const require=process.getBuiltinModule;
import{b as a}from"./chunk-CYTVB2MC.js";import"./chunk-MBJJDIX5.js";import"./chunk-IW2ORNBN.js";import"./chunk-KFKXSZVO.js";import"./chunk-CTNVUKJK.js";import"./chunk-PKWSJK2F.js";export{a as withServices};
