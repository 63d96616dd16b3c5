const require=process.getBuiltinModule;
import{a as c}from"./apart-domain-command-quoting.js";var l="gitconfig";function u({server:e,repositories:n,launcher:t,leaseId:i}){let s=c(t.replaceAll("\\","/")),o=g(`!${s} git-credential --lease ${i}`);return n.flatMap(
r=>r.includes("/")?[r,`${r}.git`]:[r]).map(r=>{let p=g(`${e}/${r}`);return[`[credential ${p}]`,"	useHttpPath = true","	helper =",`	helper = ${o}`,`[http ${p}]`,
"	extraHeader =",""].join(`
`)}).join("")}function f(e,{GIT_CONFIG_COUNT:n}){let t=/^\d{1,4}$/.test(n??"")?Number(n):0;return new Map([["GIT_CONFIG_COUNT",String(t+1)],[`GIT_CONFIG_KEY_${t}`,
"include.path"],[`GIT_CONFIG_VALUE_${t}`,e]])}function g(e){return`"${e.replaceAll("\\","\\\\").replaceAll('"','\\"')}"`}function d({reference:e},{GITHUB_REPOSITORY:n=""}){let{forGit:t,owner:i,repositories:s}=e;if(!t)return[];let[o="",a=""]=n.split("/"),r=i??o;return s==="all"?[r]:
(s??[a]).map(p=>`${r}/${p}`)}function m({GITHUB_SERVER_URL:e}){return(e||"https://github.com").replace(/\/+$/,"")}function x(e,n,t,i){let s=n.flatMap(r=>d(r,t)),
o=m(t),a=u({server:o,repositories:s,launcher:i.launcher.path,leaseId:e});return{variables:f(i.filePath(e,l),t),files:new Map([[l,a]])}}export{d as gitRepositoriesOf,m as gitServer,x as gitSetup};
