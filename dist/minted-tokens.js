const require=process.getBuiltinModule;
import{a,b,c,d,e}from"./chunk-43EM4UM3.js";import"./chunk-TIGNPX3L.js";import"./chunk-YFH32WOC.js";import"./chunk-F5TAUP7J.js";export{e as giveBackMinted,d as keepMinted,b as keptResults,c as keptTokens,a as requestKey};
