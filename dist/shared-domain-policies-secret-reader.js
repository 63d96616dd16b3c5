const require=process.getBuiltinModule;
import{a as r}from"./shared-domain-error.js";function s({code:e,message:t,fix:o,statements:n},a){return new r(e,t,{fix:o,statements:n,cause:a})}function l({role:e}){return`Add to a permissions policy of ${e?`the role ${e.name}`:"that identity"}`}export{s as a,l as b};
