const require=process.getBuiltinModule;
function u(t,e){return[t,...e].some(n=>/[\r\n\0]/.test(n))?void 0:`/d /e:on /v:off /s /c "${[i(t),...e.map(n=>s(n)?n:i(n))].join(" ")}"`}function s(t){return/^[\p{L}\p{N}#$*+./:?@_\\-]+$/u.
test(t)&&!t.endsWith("\\")}function i(t){return`"${t.replace(/(\\*)("|$)/g,(r,n,o)=>`${n}${n}${o&&'""'}`).replaceAll("%","%%cd:~,%")}"`}export{u as a};
