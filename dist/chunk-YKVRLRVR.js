const require=process.getBuiltinModule;
var y=process.getBuiltinModule("node:fs"),c=e=>y[e];var r=c("appendFileSync");var a=c("writeSync");function u(e,n,t={}){let s=Object.entries(t).map(([i,x])=>`${i}=${S(x)}`);return`::${[e,s.join(",")].filter(Boolean).join(" ")}::${p(n)}
`}function h(e,n){n.size>0&&r(e,[...n].map(l).join(""))}var o=process.platform==="win32"?`\r
`:`
`;function l([e,n]){let t="end_of_value";for(;e.includes(t)||n.includes(t);)t+=t;return`${e}<<${t}${o}${n}${o}${t}${o}`}function p(e){return e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A")}function S(e){return p(e).replaceAll(":","%3A").replaceAll(",","%2C")}function w(e){let n=Buffer.from(e);for(let t=0;t<n.length;)try{t+=a(1,n,t)}catch(s){if(s.code!=="EAGAIN")throw s;Atomics.wait(d,0,0,5)}}var d=new Int32Array(new SharedArrayBuffer(4));export{u as a,h as b,w as c};
