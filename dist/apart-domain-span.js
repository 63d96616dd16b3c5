const require=process.getBuiltinModule;
var i=[{name:"d",length:864e5},{name:"h",length:36e5},{name:"min",length:6e4},{name:"s",length:1e3}];function c(a){let n=Math.abs(a),t=i.findIndex(({length:e})=>n>=
e);if(t===-1)return"0 s";let s=[];for(let{name:e,length:o}of i.slice(t,t+2)){let r=Math.floor(n/o);n-=r*o,r>0&&s.push(`${r} ${e}`)}return s.join(" ")}export{c as a};
