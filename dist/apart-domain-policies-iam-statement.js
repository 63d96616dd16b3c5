const require=process.getBuiltinModule;
function e(r){return JSON.stringify(r,null,1).replace(/\n\s*/g," ").replace(/[^\u0020-\u00ff]/g,n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`)}function t(r){
return r.replace(/\$(?=\{)/g,()=>"${$}")}export{e as a,t as b};
