const require=process.getBuiltinModule;
import{a as y}from"./shared-domain-command-batch-command-line.js";var _=process.getBuiltinModule("node:path"),A=e=>_[e];var S=A("join");function f(e){return S(process.env.SystemRoot||"C:\\Windows","System32",e)}var P=process.getBuiltinModule("node:fs"),u=e=>P[e];var h=u("lstatSync");var w=u("statSync");var B=process.getBuiltinModule("node:path"),i=e=>B[e];var g=i("delimiter");var b=i("join");var k=i("resolve");function G([e,...o],s){if(process.platform!=="win32")return{command:e,words:o,windowsVerbatimArguments:!1};let n=R(e,s);if(n===void 0)return/[\\/]/.test(e)&&F(e)===
"folder"?"folder":"not found";if(/\.(exe|com)$/i.test(n))return{command:n,words:o,windowsVerbatimArguments:!1};if(!W(n))return"no program of Windows";let r=y(n.
replace(/^\\\\\?\\(?=[a-z]:)/i,""),o);return r===void 0?"line break for a batch file":r.length>8191?"too long":{command:s.ComSpec||f("cmd.exe"),words:[r],windowsVerbatimArguments:!0}}
var W=e=>/\.(cmd|bat)$/i.test(e),c=[".COM",".EXE",".BAT",".CMD"];function R(e,o){let s=(o.PATHEXT??"").split(";").map(t=>t.trim().toUpperCase()),n=[...new Set([
...s.filter(t=>c.includes(t)),...c])],r=c.some(t=>e.toUpperCase().endsWith(t)),p=s.filter(t=>t!==""&&!c.includes(t)),v=/[\\/:]/.test(e)?[""]:(o.PATH??"").split(
g).map(t=>t.replaceAll('"',"")).filter(Boolean),l=t=>v.flatMap(x=>t.map(d=>x===""?k(d):b(x,d))),m=l(r?[e]:n.map(t=>e+t)),a=t=>F(t)==="file";return m.find(t=>!M(
t)&&a(t))??m.find(a)??l([e,...p.map(t=>e+t)]).find(a)}function M(e){return/[\\/](system32|sysnative|windowsapps)[\\/]bash\.exe$/i.test(e)}function F(e){for(let o of[
w,h])try{let s=o(e,{throwIfNoEntry:!1});return s&&(s.isDirectory()?"folder":"file")}catch{}}export{f as a,G as b};
