const require=process.getBuiltinModule;
function r(n){let t=n.length-20,o=n.slice(0,20).map(e).join(", ");return t>0?`${o} and ${t} more`:o}function e(n){let t=n.replace(new RegExp("\\p{C}","gu")," ");
return t.length>80?`${t.slice(0,80)}\u2026`:t}export{r as a,e as b};
