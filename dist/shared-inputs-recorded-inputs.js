const require=process.getBuiltinModule;
function t({inputs:r,region:o}){return e=>r[e]??(e==="aws-region"?o:"")}export{t as a};
