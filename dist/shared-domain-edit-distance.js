const require=process.getBuiltinModule;
function l(o,n){let c=[],t=Array.from({length:n.length+1},(s,r)=>r);for(let[s,r]of[...o].entries()){let i=[s+1];for(let[e,f]of[...n].entries()){let g=r===n[e-1]&&
o[s-1]===f;i.push(Math.min((t[e]??0)+(r===f?0:1),(t[e+1]??0)+1,(i[e]??0)+1,g?(c[e-1]??0)+.9:Number.POSITIVE_INFINITY))}[c,t]=[t,i]}return t[n.length]??0}export{l as a};
