const require=process.getBuiltinModule;
import{b as a}from"./chunk-QQ3XHYPO.js";import"./chunk-MBJJDIX5.js";import"./chunk-MFSRCT2G.js";import"./chunk-KFKXSZVO.js";import"./chunk-CTNVUKJK.js";import"./chunk-PKWSJK2F.js";export{a as withServices};
