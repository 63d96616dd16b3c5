const require=process.getBuiltinModule;
import{a}from"./apart-use-cases-revoke-at-end.js";import"./apart-domain-masks-encodings-encoding.js";import"./apart-domain-masks-encodings-binary.js";import"./apart-domain-masks-parts-json.js";import"./apart-domain-masks-looks-secret.js";
import"./apart-domain-values-json.js";import"./apart-domain-failure.js";export{a as readKeptTokens};
