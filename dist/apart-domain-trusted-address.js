const require=process.getBuiltinModule;
function e(o){let r=URL.canParse(o)?new URL(o):void 0;return(r?.protocol==="https:"||r?.protocol==="http:"&&s(r))&&!r.username&&!r.password}function s({hostname:o}){
return o==="localhost"||o==="[::1]"||/^127(\.\d{1,3}){3}$/.test(o)}export{e as a,s as b};
