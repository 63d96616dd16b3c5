const require=process.getBuiltinModule;
var S=process.getBuiltinModule("node:fs"),f=e=>S[e];var i=f("statSync");var u=process.getBuiltinModule("node:path"),c=e=>u[e];var p=c("delimiter");var l=c("join");var m=c("resolve");function d(e,s){return[e,...s].some(t=>/[\r\n\0]/.test(t))?void 0:`/d /e:on /v:off /s /c "${[x(e),...s.map(t=>h(t)?t:x(t))].join(" ")}"`}function h(e){return/^[\p{L}\p{N}#$*+./:?@_\\-]+$/u.
test(e)&&!e.endsWith("\\")}function x(e){return`"${e.replace(/(\\*)("|$)/g,(o,t,r)=>`${t}${t}${r&&'""'}`).replaceAll("%","%%cd:~,%")}"`}function $([e,...s],o){if(process.platform!=="win32")return{command:e,words:s,windowsVerbatimArguments:!1};let t=g(e,o);if(t===void 0)return"not found";if(/\.(exe|com)$/i.
test(t))return{command:t,words:s,windowsVerbatimArguments:!1};if(!w(t))return"not executable";let r=d(t,s);return r===void 0?"line break for a batch file":{command:o.
ComSpec||"cmd.exe",words:[r],windowsVerbatimArguments:!0}}var w=e=>/\.(cmd|bat)$/i.test(e);function g(e,s){let o=(s.PATHEXT||".COM;.EXE;.BAT;.CMD").split(";").filter(
n=>n!==""),r=o.some(n=>e.toLowerCase().endsWith(n.toLowerCase()))?[e]:[...o.map(n=>e+n),e];return(/[\\/:]/.test(e)?[""]:(s.PATH??"").split(p).map(n=>n.replaceAll(
'"',"")).filter(Boolean)).flatMap(n=>r.map(a=>n===""?m(a):l(n,a))).find(n=>i(n,{throwIfNoEntry:!1})?.isFile())}export{$ as a};
