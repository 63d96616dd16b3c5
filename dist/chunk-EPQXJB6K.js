const require=process.getBuiltinModule;
import{b as a}from"./chunk-RBYW2V65.js";import"./chunk-MBJJDIX5.js";import"./chunk-IW2ORNBN.js";import"./chunk-KFKXSZVO.js";import"./chunk-CTNVUKJK.js";import"./chunk-F5TAUP7J.js";export{a as openServices};
