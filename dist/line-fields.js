const require=process.getBuiltinModule;
import{g as i}from"./apart-domain-masks-parts-json.js";import"./apart-domain-masks-looks-secret.js";import"./apart-domain-values-json.js";function o(r){return(i(r)??[]).filter(({keys:t,isLine:n})=>t.length>0&&!n).map(({keys:t,text:n})=>[t.join("."),n])}export{o as lineFieldsOf};
