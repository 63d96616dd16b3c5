const require=process.getBuiltinModule;
function r(e){let{prefixText:n=""}=e;switch(e.kind){case"arn":return e.arn;case"name":return`${n}${e.name}`;case"prefix":return`${n}${e.prefix}*`}}export{r as a};
