const require=process.getBuiltinModule;
import{a as i,c as s,h as a,i as d,j as p}from"./shared-adapters-help.js";import{d as m}from"./shared-domain-plain-text.js";var o={done:0,failed:1,usage:2,expiring:3,expired:4,notStarted:125,notExecutable:126,notFound:127};function v(e){return e==="E_USAGE"?o.usage:e==="E_EXPIRING"?o.
expiring:e==="E_EXPIRED"?o.expired:o.failed}var u=class{environment;#r;#e=!1;constructor(r,t=()=>{}){this.environment=s(r,process.platform),this.#r=t}async mask(){}info(){}debug(){}notice(){}warning(r){this.
say(`warning: ${r}`)}complain(r){this.say(a(r,p(r.code,this.environment)))}say(r){let t=m(this.#e?i(r):r);process.stderr.write(`secret-lease: ${t.replace(/\s*\n\s*/g,
" ")}
`)}handOver({variables:r}){this.#r(r)}conceal(){this.#e=!0}saveState(){}dropState(){}summarize(){}};async function O(e,r,t){try{return await r()??o.done}catch(c){
let n=d(c);return e.complain(n),t??v(n.code)}}export{o as a,u as b,O as c};
