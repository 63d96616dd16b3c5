const require=process.getBuiltinModule;
function r({role:e,chain:n}){return n.at(-1)??e}export{r as a};
