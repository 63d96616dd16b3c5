const require=process.getBuiltinModule;
var i=/^(?:ssm:|arn:aws[a-z-]*:ssm:)/;function l(e){let{prefixText:n=""}=e;switch(e.kind){case"arn":return e.arn;case"name":return`${n}${e.name}`;case"prefix":return`${n}${e.
prefix}*`}}var o=6;function d(...e){let n=[...new Set(e.map(({line:t})=>t))],r=n.length>o?`${n.slice(0,o).join(", ")} and others`:n.join(", "),a=e[0]?.naming.kind===
"stem"?"secret-ids":"secrets";return`${r.includes(",")?"Lines":"Line"} ${r} of ${a}`}export{i as a,l as b,d as c};
