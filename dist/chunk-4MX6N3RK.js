const require=process.getBuiltinModule;
import{b as a}from"./chunk-YG6U6ZHY.js";import"./chunk-YIZMID6J.js";import"./chunk-IHKXWDFZ.js";import"./chunk-LMBAP77T.js";import"./chunk-J67SL46Y.js";import"./chunk-A3HMVKI4.js";import"./chunk-GAZZBOAC.js";import"./chunk-F5TAUP7J.js";export{a as openServices};
