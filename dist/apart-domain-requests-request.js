const require=process.getBuiltinModule;
function i(e){return/^[a-z]{2,4}(-[a-z]+)?-(central|(north|south)(east|west)?|east|west)-[1-9]\d?$/.test(e)}var l=/^(?:ssm:|arn:aws[a-z-]*:ssm:)/;function d(e){
let{prefixText:n=""}=e;switch(e.kind){case"arn":return e.arn;case"name":return`${n}${e.name}`;case"prefix":return`${n}${e.prefix}*`}}var o=6;function s(...e){let n=[
...new Set(e.map(({line:t})=>t))],r=n.length>o?`${n.slice(0,o).join(", ")} and others`:n.join(", "),a=e[0]?.naming.kind==="stem"?"secret-ids":"secrets";return`${r.
includes(",")?"Lines":"Line"} ${r} of ${a}`}export{i as a,l as b,d as c,s as d};
