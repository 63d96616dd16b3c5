const require=process.getBuiltinModule;
import{b as n,i as s,j as m,m as d,n as p}from"./shared-adapters-concealer.js";import{d as a}from"./shared-domain-plain-text.js";var i={done:0,failed:1,usage:2,expiring:3,expired:4,notStarted:125,notExecutable:126,notFound:127};function v(e){return e==="E_USAGE"?i.usage:e==="E_EXPIRING"?i.
expiring:e==="E_EXPIRED"?i.expired:i.failed}var u=class{environment;#e;#r;constructor(r,t=()=>{}){this.environment=n(r,process.platform),this.#r=new d(this.environment),this.#e=t}async mask(){}info(){}debug(){}notice(){}warning(r){
this.say(`warning: ${r}`)}complain(r){this.say(s(r,p(r.code,this.environment)))}say(r){let t=a(this.#r.shown(r));process.stderr.write(`secret-lease: ${t.replace(
/\s*\n\s*/g," ")}
`)}handOver({variables:r}){this.#e(r)}noteVisibility(r){return this.#r.note(r)}saveState(){}dropState(){}summarize(){}};async function O(e,r,t){try{return await r()??
i.done}catch(c){let o=m(c);return e.complain(o),t??v(o.code)}}export{i as a,u as b,O as c};
