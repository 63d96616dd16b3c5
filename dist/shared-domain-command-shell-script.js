const require=process.getBuiltinModule;
import{b as i}from"./shared-adapters-job-lock.js";import{a as s}from"./shared-domain-command-pwsh-quoting.js";import{a as o}from"./shared-domain-error.js";var y=["bash","pwsh","cmd"],l={bash:{extension:"sh",begin:"",assignment:(e,n)=>`export ${e}=${i(n)}
`,source:e=>`. ${i(e)}; rm -f ${i(e)}`,failure:"false"},pwsh:{extension:"ps1",begin:"\uFEFF",assignment:(e,n)=>`\${env:${e}} = ${s(n)}\r
`,source:e=>`. ${s(e)}; Remove-Item -LiteralPath ${s(e)}`,failure:"throw 'secret-lease: nothing was renewed'"},cmd:{extension:"cmd",begin:`@echo off\r
`,assignment:(e,n)=>`set "${e}=${m(e,n)}"\r
`,source:e=>`call "${e}" & del "${e}"`,failure:"exit /b 1"}};function w(e,n,r){let{extension:t,begin:a,assignment:c,source:h}=l[e],g=[...n].map(([f,d])=>c(f,d));
return{fileName:`renew-${r}.${t}`,text:a+g.join(""),sourcedBy:h}}function S(e){return l[e].failure}var u=8191;function m(e,n){let r=n.replaceAll("%","%%"),t=/["\r\n]/.
test(n)?"has double quotes or line breaks":/[^\t\x20-\x7e]/.test(n)?"has other characters than those of ASCII":r.length+e.length+8>u?"is longer than a line of c\
md":void 0;if(t===void 0)return r;throw new o("E_SHELL",`The value of ${e} ${t}, which cmd cannot carry.`,{fix:"Use `--shell pwsh` or `--shell bash`, or give th\
e value to one program with `secret-lease exec -- PROGRAM`."})}export{y as a,w as b,S as c};
