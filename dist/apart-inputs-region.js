const require=process.getBuiltinModule;
function t(n){return/^[a-z]{2,4}(-[a-z]+)+-[1-9]\d?$/.test(n)}export{t as a};
