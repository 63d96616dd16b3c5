const require=process.getBuiltinModule;
import{b as a}from"./chunk-ONQD4Z2W.js";import"./chunk-CKQFDRQB.js";import"./chunk-53KQXRTZ.js";import"./chunk-LMBAP77T.js";import"./chunk-OZGQPYES.js";import"./chunk-IXHXU6MX.js";import"./chunk-4SK4N6D4.js";import"./chunk-F5TAUP7J.js";export{a as openServices};
