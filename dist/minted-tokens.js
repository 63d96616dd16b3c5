const require=process.getBuiltinModule;
import{a,b,c,d,e}from"./apart-domain-masks-encodings-encoding.js";import"./apart-domain-masks-encodings-binary.js";import"./apart-domain-masks-parts-json.js";import"./apart-domain-masks-looks-secret.js";import"./apart-domain-values-json.js";
import"./apart-domain-failure.js";export{d as keepMinted,b as keptResults,c as keptTokens,a as requestKey,e as revokeMinted};
