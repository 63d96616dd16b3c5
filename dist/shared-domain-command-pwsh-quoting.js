const require=process.getBuiltinModule;
function t(r){return`'${r.replace(/['\u2018-\u201b]/g,"$&$&")}'`}export{t as a};
