const require=process.getBuiltinModule;
import{a}from"./chunk-JZYAWED5.js";import"./chunk-OX3Y3YW4.js";import"./chunk-MFSRCT2G.js";import"./chunk-KFKXSZVO.js";import"./chunk-L6LDAQNO.js";import"./chunk-PKWSJK2F.js";export{a as withServices};
