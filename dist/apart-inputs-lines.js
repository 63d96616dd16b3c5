const require=process.getBuiltinModule;
function r(n){return n.split(`
`).map((t,e)=>({line:e+1,text:t.trim()})).filter(t=>t.text!==""&&!t.text.startsWith("#"))}export{r as a};
