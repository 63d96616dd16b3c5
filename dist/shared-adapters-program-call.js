const require=process.getBuiltinModule;
var f=process.getBuiltinModule("node:fs"),u=e=>f[e];var c=u("statSync");var h=process.getBuiltinModule("node:path"),a=e=>h[e];var p=a("delimiter");var l=a("join");var x=a("resolve");function d(e,s){return[e,...s].some(t=>/[\r\n\0]/.test(t))?void 0:`/d /e:on /v:off /s /c "${[m(e),...s.map(t=>w(t)?t:m(t))].join(" ")}"`}function w(e){return/^[\p{L}\p{N}#$*+./:?@_\\-]+$/u.
test(e)&&!e.endsWith("\\")}function m(e){return`"${e.replace(/(\\*)("|$)/g,(o,t,r)=>`${t}${t}${r&&'""'}`).replaceAll("%","%%cd:~,%")}"`}function E([e,...s],o){if(process.platform!=="win32")return{command:e,words:s,windowsVerbatimArguments:!1};let t=b(e,o);if(t===void 0)return c(e,{throwIfNoEntry:!1})?.
isDirectory()&&/[\\/]/.test(e)?"folder":"not found";if(/\.(exe|com)$/i.test(t))return{command:t,words:s,windowsVerbatimArguments:!1};if(!g(t))return"not executa\
ble";let r=d(t,s);return r===void 0?"line break for a batch file":{command:o.ComSpec||"cmd.exe",words:[r],windowsVerbatimArguments:!0}}var g=e=>/\.(cmd|bat)$/i.
test(e);function b(e,s){let o=(s.PATHEXT||".COM;.EXE;.BAT;.CMD").split(";").filter(n=>n!==""),r=o.some(n=>e.toLowerCase().endsWith(n.toLowerCase()))?[e]:[...o.map(
n=>e+n),e];return(/[\\/:]/.test(e)?[""]:(s.PATH??"").split(p).map(n=>n.replaceAll('"',"")).filter(Boolean)).flatMap(n=>r.map(i=>n===""?x(i):l(n,i))).find(n=>c(n,
{throwIfNoEntry:!1})?.isFile())}export{E as a};
