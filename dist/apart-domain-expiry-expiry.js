const require=process.getBuiltinModule;
var s=Buffer.from([6,3,85,29,19]);function m(e){if(typeof e!="string"&&typeof e!="number")return;let n=String(e).trim();if(/^\d{9,13}(?:\.\d+)?$/.test(n)){let i=Number(n);return u(new Date(i<1e11?
i*1e3:i))}let o=/^(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)\s*(Z|z|UTC|[+-]\d{2}(?::?\d{2})?)?)?$/.exec(n);if(!o)return;let[,t="",f="00:00",
r="Z"]=o,d=/^[+-]/.test(r)?`${r.slice(0,3)}:${r.replace(":","").slice(3)||"00"}`:"Z",a=new Date(`${t}T${f.replace(",",".")}${d}`);return new Date(`${t}T00:00Z`).
toJSON()?.startsWith(t)?u(a):void 0}function u(e){let n=e.getUTCFullYear();return n>=1990&&n<=2200?e:void 0}export{m as a};
