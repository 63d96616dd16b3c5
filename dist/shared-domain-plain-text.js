const require=process.getBuiltinModule;
function t(n){return typeof n=="string"&&/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(n)}function a(n){return n.replace(/^([\s\u0085]*):(?=:)/gm,"$1: ").replaceAll("##[","## [")}function o(n){return JSON.stringify(n,null,1).replace(/\n\s*/g," ").replace(/[^\u0020-\u00ff]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`)}function l(n){
return n.replace(/\$(?=\{)/g,()=>"${$}")}export{t as a,o as b,l as c,a as d};
