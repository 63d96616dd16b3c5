const require=process.getBuiltinModule;
import{b as a}from"./chunk-WXY4D323.js";import"./chunk-MBJJDIX5.js";import"./chunk-C5GLH3QD.js";import"./chunk-KFKXSZVO.js";import"./chunk-CTNVUKJK.js";import"./chunk-PKWSJK2F.js";export{a as withServices};
