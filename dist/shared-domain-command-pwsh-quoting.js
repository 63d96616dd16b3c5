const require=process.getBuiltinModule;
import{c as s}from"./shared-adapters-job-lock.js";import{a as o}from"./shared-domain-error.js";function i(e){return`'${e.replace(/['\u2018-\u201b]/g,"$&$&")}'`}var b=["bash","pwsh","cmd"],l={bash:{extension:"sh",begin:"",assignment:(e,n)=>`export ${e}=${s(n)}
`,source:e=>`. ${s(e)}; rm -f ${s(e)}`,failure:"false"},pwsh:{extension:"ps1",begin:"\uFEFF",assignment:(e,n)=>`\${env:${e}} = ${i(n)}\r
`,source:e=>`. ${i(e)}; Remove-Item -LiteralPath ${i(e)}`,failure:"throw 'secret-lease: nothing was renewed'"},cmd:{extension:"cmd",begin:`@echo off\r
`,assignment:(e,n)=>`set "${e}=${m(e,n)}"\r
`,source:e=>`call "${e}" & del "${e}"`,failure:"exit /b 1"}};function S(e,n,r){let{extension:t,begin:a,assignment:c,source:g}=l[e],h=[...n].map(([f,d])=>c(f,d));
return{fileName:`renew-${r}.${t}`,text:a+h.join(""),sourcedBy:g}}function L(e){return e===void 0?"exit 1":l[e].failure}function m(e,n){let r=n.replaceAll("%","%\
%"),t=/["\r\n]/.test(n)?"has double quotes or line breaks":/[^\t\x20-\x7e]/.test(n)?"has other characters than those of ASCII":r.length+e.length+8>8191?"is long\
er than a line of cmd":void 0;if(t===void 0)return r;throw new o("E_SHELL",`The value of ${e} ${t}, which cmd cannot carry.`,{fix:"Use `--shell pwsh` or `--shel\
l bash`, or give the value to one program with `secret-lease exec -- PROGRAM`."})}export{b as a,S as b,L as c};
