const require=process.getBuiltinModule;
import{a as u}from"./apart-domain-requests-request.js";function d(t,e){let a=[],n=Array.from({length:e.length+1},(s,o)=>o);for(let[s,o]of[...t].entries()){let i=[s+1];for(let[r,l]of[...e].entries()){let p=o===e[r-1]&&
t[s-1]===l;i.push(Math.min((n[r]??0)+(o===l?0:1),(n[r+1]??0)+1,(i[r]??0)+1,p?(a[r-1]??0)+.9:Number.POSITIVE_INFINITY))}[a,n]=[n,i]}return n[e.length]??0}var c={"cape town":"af-south-1","hong kong":"ap-east-1",taipei:"ap-east-2",tokyo:"ap-northeast-1",seoul:"ap-northeast-2",osaka:"ap-northeast-3",mumbai:"ap-south\
-1",hyderabad:"ap-south-2",singapore:"ap-southeast-1",sydney:"ap-southeast-2",jakarta:"ap-southeast-3",melbourne:"ap-southeast-4",malaysia:"ap-southeast-5","new\
 zealand":"ap-southeast-6",thailand:"ap-southeast-7",canada:"ca-central-1",calgary:"ca-west-1",beijing:"cn-north-1",ningxia:"cn-northwest-1",frankfurt:"eu-centr\
al-1",zurich:"eu-central-2",stockholm:"eu-north-1",milan:"eu-south-1",spain:"eu-south-2",ireland:"eu-west-1",london:"eu-west-2",paris:"eu-west-3","european sove\
reign cloud (germany)":"eusc-de-east-1","tel aviv":"il-central-1",uae:"me-central-1",bahrain:"me-south-1","saudi arabia":"me-west-1",mexico:"mx-central-1","sao \
paulo":"sa-east-1",chile:"sa-west-1",virginia:"us-east-1",ohio:"us-east-2",california:"us-west-1",oregon:"us-west-2","govcloud (us-east)":"us-gov-east-1","govcl\
oud (us-west)":"us-gov-west-1"};function x(t){return[/$/,/[\s,;]+/,/,/].map(a=>t.split(a).filter(n=>n.trim()!=="").map(n=>g(n.trim()))).find(a=>a.length>0&&a.every(
n=>n!==void 0))?.join(", ")}function g(t){let e=h(t);return(u(e)?e:void 0)??m(t)??w(t)??f(e)}function z(t){return Object.values(c).includes(t)}function f(t){let[
e,a]=Object.values(c).map(n=>({region:n,distance:d(t,n)})).sort((n,s)=>n.distance-s.distance);return e&&e.distance<=2&&e.distance<(a?.distance??0)?e.region:void 0}
function h(t){return t.toLowerCase().replace(/["'`]/g,"").replace(/[\s_.\u2010-\u2015]+/g,"-").replace(/^([a-z]{2})(gov)?((?:north|south)(?:east|west)?|east|west|central)(?=\d)/,
(e,a,n,s)=>[a,...n?[n]:[],s].join("-")).replace(/([a-z])(\d)/,"$1-$2").replace(/-0+(?=\d)/,"-").replace(/(\d)[a-f]$/,"$1")}function m(t){let e=t.normalize("NFD").
replace(new RegExp("\\p{M}","gu"),"").toLowerCase().replace(/^aws /,"").trim(),[,a="",n=""]=/^([^()]*?)\s*\(([^()]*)\)$/.exec(e)??[];return[e,n,a].map(s=>c[s.replace(
/^n(?:\.|orth(?:ern)?)?\s+/,"")]).find(s=>s!==void 0)}function w(t){let e=new Set(t.match(/(?<![\w-])[a-z]{2,4}(?:-[a-z]+)+-[1-9]\d?(?![\w-])/g)),[a=""]=e;return e.
size===1&&u(a)?a:void 0}export{d as a,x as b,z as c,f as d};
