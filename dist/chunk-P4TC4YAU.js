const require=process.getBuiltinModule;
function o({inputs:r,region:t}){return e=>r[e]??(e==="aws-region"?t:"")}export{o as a};
