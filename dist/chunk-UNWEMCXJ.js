const require=process.getBuiltinModule;
import{b as a}from"./chunk-CKQCQKFA.js";import"./chunk-5FLAXTXW.js";import"./chunk-MFSRCT2G.js";import"./chunk-KFKXSZVO.js";import"./chunk-STM5BLSI.js";import"./chunk-F5TAUP7J.js";export{a as withServices};
