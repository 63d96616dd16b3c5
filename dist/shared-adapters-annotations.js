const require=process.getBuiltinModule;
import{a as li}from"./shared-inputs-check-inputs.js";import{a as hi}from"./shared-inputs-lease-inputs.js";import{s as yi,t as gi}from"./shared-domain-monitor-findings.js";import{a as wi}from"./shared-inputs-password-options.js";
import{G as ts,H as mi,f as oi,g as ai,h as ci,t as fi,u as di,z as pi}from"./shared-domain-in-parallel.js";import{e as ui,g as jt}from"./shared-domain-values-jmespath.js";import{
f as Ut}from"./shared-domain-requests-lease-inputs.js";import{c as es,d as Bt}from"./shared-domain-plain-text.js";import{a as H}from"./shared-domain-error.js";import{a as Ft,b as g,
c as ml,d as yl}from"./shared-runtime.js";var P=g(D=>{"use strict";var hs=Symbol.for("yaml.alias"),Yi=Symbol.for("yaml.document"),Zt=Symbol.for("yaml.map"),Qi=Symbol.for("yaml.pair"),ms=Symbol.for("yaml\
.scalar"),en=Symbol.for("yaml.seq"),re=Symbol.for("yaml.node.type"),zl=n=>!!n&&typeof n=="object"&&n[re]===hs,Xl=n=>!!n&&typeof n=="object"&&n[re]===Yi,Zl=n=>!!n&&
typeof n=="object"&&n[re]===Zt,eu=n=>!!n&&typeof n=="object"&&n[re]===Qi,Hi=n=>!!n&&typeof n=="object"&&n[re]===ms,tu=n=>!!n&&typeof n=="object"&&n[re]===en;function zi(n){
if(n&&typeof n=="object")switch(n[re]){case Zt:case en:return!0}return!1}function nu(n){if(n&&typeof n=="object")switch(n[re]){case hs:case Zt:case ms:case en:return!0}
return!1}var su=n=>(Hi(n)||zi(n))&&!!n.anchor;D.ALIAS=hs;D.DOC=Yi;D.MAP=Zt;D.NODE_TYPE=re;D.PAIR=Qi;D.SCALAR=ms;D.SEQ=en;D.hasAnchor=su;D.isAlias=zl;D.isCollection=
zi;D.isDocument=Xl;D.isMap=Zl;D.isNode=nu;D.isPair=eu;D.isScalar=Hi;D.isSeq=tu});var ot=g(ys=>{"use strict";var _=P(),j=Symbol("break visit"),Xi=Symbol("skip children"),Z=Symbol("remove node");function tn(n,e){let t=Zi(e);_.isDocument(n)?Ce(
null,n.contents,t,Object.freeze([n]))===Z&&(n.contents=null):Ce(null,n,t,Object.freeze([]))}tn.BREAK=j;tn.SKIP=Xi;tn.REMOVE=Z;function Ce(n,e,t,s){let r=eo(n,e,
t,s);if(_.isNode(r)||_.isPair(r))return to(n,s,r),Ce(n,r,t,s);if(typeof r!="symbol"){if(_.isCollection(e)){s=Object.freeze(s.concat(e));for(let i=0;i<e.items.length;++i){
let o=Ce(i,e.items[i],t,s);if(typeof o=="number")i=o-1;else{if(o===j)return j;o===Z&&(e.items.splice(i,1),i-=1)}}}else if(_.isPair(e)){s=Object.freeze(s.concat(
e));let i=Ce("key",e.key,t,s);if(i===j)return j;i===Z&&(e.key=null);let o=Ce("value",e.value,t,s);if(o===j)return j;o===Z&&(e.value=null)}}return r}async function nn(n,e){
let t=Zi(e);_.isDocument(n)?await Me(null,n.contents,t,Object.freeze([n]))===Z&&(n.contents=null):await Me(null,n,t,Object.freeze([]))}nn.BREAK=j;nn.SKIP=Xi;nn.
REMOVE=Z;async function Me(n,e,t,s){let r=await eo(n,e,t,s);if(_.isNode(r)||_.isPair(r))return to(n,s,r),Me(n,r,t,s);if(typeof r!="symbol"){if(_.isCollection(e)){
s=Object.freeze(s.concat(e));for(let i=0;i<e.items.length;++i){let o=await Me(i,e.items[i],t,s);if(typeof o=="number")i=o-1;else{if(o===j)return j;o===Z&&(e.items.
splice(i,1),i-=1)}}}else if(_.isPair(e)){s=Object.freeze(s.concat(e));let i=await Me("key",e.key,t,s);if(i===j)return j;i===Z&&(e.key=null);let o=await Me("valu\
e",e.value,t,s);if(o===j)return j;o===Z&&(e.value=null)}}return r}function Zi(n){return typeof n=="object"&&(n.Collection||n.Node||n.Value)?Object.assign({Alias:n.
Node,Map:n.Node,Scalar:n.Node,Seq:n.Node},n.Value&&{Map:n.Value,Scalar:n.Value,Seq:n.Value},n.Collection&&{Map:n.Collection,Seq:n.Collection},n):n}function eo(n,e,t,s){
if(typeof t=="function")return t(n,e,s);if(_.isMap(e))return t.Map?.(n,e,s);if(_.isSeq(e))return t.Seq?.(n,e,s);if(_.isPair(e))return t.Pair?.(n,e,s);if(_.isScalar(
e))return t.Scalar?.(n,e,s);if(_.isAlias(e))return t.Alias?.(n,e,s)}function to(n,e,t){let s=e[e.length-1];if(_.isCollection(s))s.items[n]=t;else if(_.isPair(s))
n==="key"?s.key=t:s.value=t;else if(_.isDocument(s))s.contents=t;else{let r=_.isAlias(s)?"alias":"scalar";throw new Error(`Cannot replace node with ${r} parent`)}}
ys.visit=tn;ys.visitAsync=nn});var gs=g(so=>{"use strict";var no=P(),ru=ot(),iu={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},ou=n=>n.replace(/[!,[\]{}]/g,e=>iu[e]),at=class n{constructor(e,t){
this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},n.defaultYaml,e),this.tags=Object.assign({},n.defaultTags,t)}clone(){let e=new n(this.yaml,this.tags);
return e.docStart=this.docStart,e}atDocument(){let e=new n(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.
atNextDocument=!1,this.yaml={explicit:n.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},n.defaultTags);break}return e}add(e,t){this.atNextDocument&&
(this.yaml={explicit:n.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},n.defaultTags),this.atNextDocument=!1);let s=e.trim().split(/[ \t]+/),r=s.
shift();switch(r){case"%TAG":{if(s.length!==2&&(t(0,"%TAG directive should contain exactly two parts"),s.length<2))return!1;let[i,o]=s;return this.tags[i]=o,!0}case"\
%YAML":{if(this.yaml.explicit=!0,s.length!==1)return t(0,"%YAML directive should contain exactly one part"),!1;let[i]=s;if(i==="1.1"||i==="1.2")return this.yaml.
version=i,!0;{let o=/^\d+\.\d+$/.test(i);return t(6,`Unsupported YAML version ${i}`,o),!1}}default:return t(0,`Unknown directive ${r}`,!0),!1}}tagName(e,t){if(e===
"!")return"!";if(e[0]!=="!")return t(`Not a valid tag: ${e}`),null;if(e[1]==="<"){let o=e.slice(2,-1);return o==="!"||o==="!!"?(t(`Verbatim tags aren't resolved\
, so ${e} is invalid.`),null):(e[e.length-1]!==">"&&t("Verbatim tags must end with a >"),o)}let[,s,r]=e.match(/^(.*!)([^!]*)$/s);r||t(`The ${e} tag has no suffi\
x`);let i=this.tags[s];if(i)try{return i+decodeURIComponent(r)}catch(o){return t(String(o)),null}return s==="!"?e:(t(`Could not resolve tag: ${e}`),null)}tagString(e){
for(let[t,s]of Object.entries(this.tags))if(e.startsWith(s))return t+ou(e.substring(s.length));return e[0]==="!"?e:`!<${e}>`}toString(e){let t=this.yaml.explicit?
[`%YAML ${this.yaml.version||"1.2"}`]:[],s=Object.entries(this.tags),r;if(e&&s.length>0&&no.isNode(e.contents)){let i={};ru.visit(e.contents,(o,a)=>{no.isNode(a)&&
a.tag&&(i[a.tag]=!0)}),r=Object.keys(i)}else r=[];for(let[i,o]of s)i==="!!"&&o==="tag:yaml.org,2002:"||(!e||r.some(a=>a.startsWith(o)))&&t.push(`%TAG ${i} ${o}`);
return t.join(`
`)}};at.defaultYaml={explicit:!1,version:"1.2"};at.defaultTags={"!!":"tag:yaml.org,2002:"};so.Directives=at});var sn=g(ct=>{"use strict";var ro=P(),au=ot();function cu(n){if(/[\x00-\x19\s,[\]{}]/.test(n)){let t=`Anchor must not contain whitespace or control characters: ${JSON.
stringify(n)}`;throw new Error(t)}return!0}function io(n){let e=new Set;return au.visit(n,{Value(t,s){s.anchor&&e.add(s.anchor)}}),e}function oo(n,e){for(let t=1;;++t){
let s=`${n}${t}`;if(!e.has(s))return s}}function lu(n,e){let t=[],s=new Map,r=null;return{onAnchor:i=>{t.push(i),r??(r=io(n));let o=oo(e,r);return r.add(o),o},setAnchors:()=>{
for(let i of t){let o=s.get(i);if(typeof o=="object"&&o.anchor&&(ro.isScalar(o.node)||ro.isCollection(o.node)))o.node.anchor=o.anchor;else{let a=new Error("Fail\
ed to resolve repeated object (this should not happen)");throw a.source=i,a}}},sourceObjects:s}}ct.anchorIsValid=cu;ct.anchorNames=io;ct.createNodeAnchors=lu;ct.
findNewAnchor=oo});var ws=g(ao=>{"use strict";function lt(n,e,t,s){if(s&&typeof s=="object")if(Array.isArray(s))for(let r=0,i=s.length;r<i;++r){let o=s[r],a=lt(n,s,String(r),o);a===
void 0?delete s[r]:a!==o&&(s[r]=a)}else if(s instanceof Map)for(let r of Array.from(s.keys())){let i=s.get(r),o=lt(n,s,r,i);o===void 0?s.delete(r):o!==i&&s.set(
r,o)}else if(s instanceof Set)for(let r of Array.from(s)){let i=lt(n,s,r,r);i===void 0?s.delete(r):i!==r&&(s.delete(r),s.add(i))}else for(let[r,i]of Object.entries(
s)){let o=lt(n,s,r,i);o===void 0?delete s[r]:o!==i&&(s[r]=o)}return n.call(e,t,s)}ao.applyReviver=lt});var ce=g(lo=>{"use strict";var uu=P();function co(n,e,t){if(Array.isArray(n))return n.map((s,r)=>co(s,String(r),t));if(n&&typeof n.toJSON=="function"){if(!t||!uu.
hasAnchor(n))return n.toJSON(e,t);let s={aliasCount:0,count:1,res:void 0};t.anchors.set(n,s),t.onCreate=i=>{s.res=i,delete t.onCreate};let r=n.toJSON(e,t);return t.
onCreate&&t.onCreate(r),r}return typeof n=="bigint"&&!t?.keep?Number(n):n}lo.toJS=co});var rn=g(fo=>{"use strict";var fu=ws(),uo=P(),du=ce(),Ss=class{constructor(e){Object.defineProperty(this,uo.NODE_TYPE,{value:e})}clone(){let e=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(e.range=this.range.slice()),e}toJS(e,{mapAsMap:t,maxAliasCount:s,onAnchor:r,reviver:i}={}){
if(!uo.isDocument(e))throw new TypeError("A document argument is required");let o={anchors:new Map,doc:e,keep:!0,mapAsMap:t===!0,mapKeyWarned:!1,maxAliasCount:typeof s==
"number"?s:100},a=du.toJS(this,"",o);if(typeof r=="function")for(let{count:c,res:l}of o.anchors.values())r(l,c);return typeof i=="function"?fu.applyReviver(i,{"":a},
"",a):a}};fo.NodeBase=Ss});var ut=g(po=>{"use strict";var pu=sn(),hu=ot(),qe=P(),mu=rn(),yu=ce(),bs=class extends mu.NodeBase{constructor(e){super(qe.ALIAS),this.source=e,Object.defineProperty(
this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(e,t){if(t?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");
let s;t?.aliasResolveCache?s=t.aliasResolveCache:(s=[],hu.visit(e,{Node:(i,o)=>{(qe.isAlias(o)||qe.hasAnchor(o))&&s.push(o)}}),t&&(t.aliasResolveCache=s));let r;
for(let i of s){if(i===this)break;i.anchor===this.source&&(r=i)}if(r&&t){let{anchors:i,doc:o,maxAliasCount:a}=t,c=i.get(r);if(c||(yu.toJS(r,null,t),c=i.get(r)),
c?.res===void 0){let l="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(l)}if(a>=0&&(c.count+=1,c.aliasCount===0&&(c.aliasCount=
on(o,r,i)),c.count*c.aliasCount>a)){let l="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(l)}}return r}toJSON(e,t){if(!t)
return{source:this.source};let s=this.resolve(t.doc,t);if(!s){let r=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
r)}return t.anchors.get(s).res}toString(e,t,s){let r=`*${this.source}`;if(e){if(pu.anchorIsValid(this.source),e.options.verifyAliasOrder&&!e.anchors.has(this.source)){
let i=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(i)}if(e.implicitKey)return`${r} `}return r}};function on(n,e,t){
if(qe.isAlias(e)){let s=e.resolve(n),r=t&&s&&t.get(s);return r?r.count*r.aliasCount:0}else if(qe.isCollection(e)){let s=0;for(let r of e.items){let i=on(n,r,t);
i>s&&(s=i)}return s}else if(qe.isPair(e)){let s=on(n,e.key,t),r=on(n,e.value,t);return Math.max(s,r)}return 1}po.Alias=bs});var M=g(xs=>{"use strict";var gu=P(),wu=rn(),Su=ce(),bu=n=>!n||typeof n!="function"&&typeof n!="object",le=class extends wu.NodeBase{constructor(e){super(gu.SCALAR),
this.value=e}toJSON(e,t){return t?.keep?this.value:Su.toJS(this.value,e,t)}toString(){return String(this.value)}};le.BLOCK_FOLDED="BLOCK_FOLDED";le.BLOCK_LITERAL=
"BLOCK_LITERAL";le.PLAIN="PLAIN";le.QUOTE_DOUBLE="QUOTE_DOUBLE";le.QUOTE_SINGLE="QUOTE_SINGLE";xs.Scalar=le;xs.isScalarValue=bu});var ft=g(mo=>{"use strict";var xu=ut(),be=P(),ho=M(),vu="tag:yaml.org,2002:";function ku(n,e,t){if(e){let s=t.filter(i=>i.tag===e),r=s.find(i=>!i.format)??s[0];
if(!r)throw new Error(`Tag ${e} not found`);return r}return t.find(s=>s.identify?.(n)&&!s.format)}function Au(n,e,t){if(be.isDocument(n)&&(n=n.contents),be.isNode(
n))return n;if(be.isPair(n)){let u=t.schema[be.MAP].createNode?.(t.schema,null,t);return u.items.push(n),u}(n instanceof String||n instanceof Number||n instanceof
Boolean||typeof BigInt<"u"&&n instanceof BigInt)&&(n=n.valueOf());let{aliasDuplicateObjects:s,onAnchor:r,onTagObj:i,schema:o,sourceObjects:a}=t,c;if(s&&n&&typeof n==
"object"){if(c=a.get(n),c)return c.anchor??(c.anchor=r(n)),new xu.Alias(c.anchor);c={anchor:null,node:null},a.set(n,c)}e?.startsWith("!!")&&(e=vu+e.slice(2));let l=ku(
n,e,o.tags);if(!l){if(n&&typeof n.toJSON=="function"&&(n=n.toJSON()),!n||typeof n!="object"){let u=new ho.Scalar(n);return c&&(c.node=u),u}l=n instanceof Map?o[be.
MAP]:Symbol.iterator in Object(n)?o[be.SEQ]:o[be.MAP]}i&&(i(l),delete t.onTagObj);let d=l?.createNode?l.createNode(t.schema,n,t):typeof l?.nodeClass?.from=="fun\
ction"?l.nodeClass.from(t.schema,n,t):new ho.Scalar(n);return e?d.tag=e:l.default||(d.tag=l.tag),c&&(c.node=d),d}mo.createNode=Au});var cn=g(an=>{"use strict";var Eu=ft(),ee=P(),Nu=rn();function vs(n,e,t){let s=t;for(let r=e.length-1;r>=0;--r){let i=e[r];if(typeof i=="number"&&Number.isInteger(
i)&&i>=0){let o=[];o[i]=s,s=o}else s=new Map([[i,s]])}return Eu.createNode(s,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("Th\
is should not happen, please report a bug.")},schema:n,sourceObjects:new Map})}var yo=n=>n==null||typeof n=="object"&&!!n[Symbol.iterator]().next().done,ks=class extends Nu.
NodeBase{constructor(e,t){super(e),Object.defineProperty(this,"schema",{value:t,configurable:!0,enumerable:!1,writable:!0})}clone(e){let t=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return e&&(t.schema=e),t.items=t.items.map(s=>ee.isNode(s)||ee.isPair(s)?s.clone(e):s),this.range&&
(t.range=this.range.slice()),t}addIn(e,t){if(yo(e))this.add(t);else{let[s,...r]=e,i=this.get(s,!0);if(ee.isCollection(i))i.addIn(r,t);else if(i===void 0&&this.schema)
this.set(s,vs(this.schema,r,t));else throw new Error(`Expected YAML collection at ${s}. Remaining path: ${r}`)}}deleteIn(e){let[t,...s]=e;if(s.length===0)return this.
delete(t);let r=this.get(t,!0);if(ee.isCollection(r))return r.deleteIn(s);throw new Error(`Expected YAML collection at ${t}. Remaining path: ${s}`)}getIn(e,t){let[
s,...r]=e,i=this.get(s,!0);return r.length===0?!t&&ee.isScalar(i)?i.value:i:ee.isCollection(i)?i.getIn(r,t):void 0}hasAllNullValues(e){return this.items.every(t=>{
if(!ee.isPair(t))return!1;let s=t.value;return s==null||e&&ee.isScalar(s)&&s.value==null&&!s.commentBefore&&!s.comment&&!s.tag})}hasIn(e){let[t,...s]=e;if(s.length===
0)return this.has(t);let r=this.get(t,!0);return ee.isCollection(r)?r.hasIn(s):!1}setIn(e,t){let[s,...r]=e;if(r.length===0)this.set(s,t);else{let i=this.get(s,!0);
if(ee.isCollection(i))i.setIn(r,t);else if(i===void 0&&this.schema)this.set(s,vs(this.schema,r,t));else throw new Error(`Expected YAML collection at ${s}. Remai\
ning path: ${r}`)}}};an.Collection=ks;an.collectionFromPath=vs;an.isEmptyPath=yo});var dt=g(ln=>{"use strict";var Ou=n=>n.replace(/^(?!$)(?: $)?/gm,"#");function As(n,e){return/^\n+$/.test(n)?n.substring(1):e?n.replace(/^(?! *$)/gm,e):n}var Pu=(n,e,t)=>n.
endsWith(`
`)?As(t,e):t.includes(`
`)?`
`+As(t,e):(n.endsWith(" ")?"":" ")+t;ln.indentComment=As;ln.lineComment=Pu;ln.stringifyComment=Ou});var wo=g(pt=>{"use strict";var Lu="flow",Es="block",un="quoted";function Ru(n,e,t="flow",{indentAtStart:s,lineWidth:r=80,minContentWidth:i=20,onFold:o,onOverflow:a}={}){
if(!r||r<0)return n;r<i&&(i=0);let c=Math.max(1+i,1+r-e.length);if(n.length<=c)return n;let l=[],d={},u=r-e.length;typeof s=="number"&&(s>r-Math.max(2,i)?l.push(
0):u=r-s);let f,h,w=!1,p=-1,m=-1,x=-1;t===Es&&(p=go(n,p,e.length),p!==-1&&(u=p+c));for(let k;k=n[p+=1];){if(t===un&&k==="\\"){switch(m=p,n[p+1]){case"x":p+=3;break;case"\
u":p+=5;break;case"U":p+=9;break;default:p+=1}x=p}if(k===`
`)t===Es&&(p=go(n,p,e.length)),u=p+e.length+c,f=void 0;else{if(k===" "&&h&&h!==" "&&h!==`
`&&h!=="	"){let A=n[p+1];A&&A!==" "&&A!==`
`&&A!=="	"&&(f=p)}if(p>=u)if(f)l.push(f),u=f+c,f=void 0;else if(t===un){for(;h===" "||h==="	";)h=k,k=n[p+=1],w=!0;let A=p>x+1?p-2:m-1;if(d[A])return n;l.push(A),
d[A]=!0,u=A+c,f=void 0}else w=!0}h=k}if(w&&a&&a(),l.length===0)return n;o&&o();let v=n.slice(0,l[0]);for(let k=0;k<l.length;++k){let A=l[k],E=l[k+1]||n.length;A===
0?v=`
${e}${n.slice(0,E)}`:(t===un&&d[A]&&(v+=`${n[A]}\\`),v+=`
${e}${n.slice(A+1,E)}`)}return v}function go(n,e,t){let s=e,r=e+1,i=n[r];for(;i===" "||i==="	";)if(e<r+t)i=n[++e];else{do i=n[++e];while(i&&i!==`
`);s=e,r=e+1,i=n[r]}return s}pt.FOLD_BLOCK=Es;pt.FOLD_FLOW=Lu;pt.FOLD_QUOTED=un;pt.foldFlowLines=Ru});var mt=g(So=>{"use strict";var Y=M(),ue=wo(),dn=(n,e)=>({indentAtStart:e?n.indent.length:n.indentAtStart,lineWidth:n.options.lineWidth,minContentWidth:n.options.
minContentWidth}),pn=n=>/^(%|---|\.\.\.)/m.test(n);function Iu(n,e,t){if(!e||e<0)return!1;let s=e-t,r=n.length;if(r<=s)return!1;for(let i=0,o=0;i<r;++i)if(n[i]===
`
`){if(i-o>s)return!0;if(o=i+1,r-o<=s)return!1}return!0}function ht(n,e){let t=JSON.stringify(n);if(e.options.doubleQuotedAsJSON)return t;let{implicitKey:s}=e,r=e.
options.doubleQuotedMinMultiLineLength,i=e.indent||(pn(n)?"  ":""),o="",a=0;for(let c=0,l=t[c];l;l=t[++c])if(l===" "&&t[c+1]==="\\"&&t[c+2]==="n"&&(o+=t.slice(a,
c)+"\\ ",c+=1,a=c,l="\\"),l==="\\")switch(t[c+1]){case"u":{o+=t.slice(a,c);let d=t.substr(c+2,4);switch(d){case"0000":o+="\\0";break;case"0007":o+="\\a";break;case"\
000b":o+="\\v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"2028":o+="\\L";break;case"2029":o+="\\P";break;default:d.
substr(0,2)==="00"?o+="\\x"+d.substr(2):o+=t.substr(c,6)}c+=5,a=c+1}break;case"n":if(s||t[c+2]==='"'||t.length<r)c+=1;else{for(o+=t.slice(a,c)+`

`;t[c+2]==="\\"&&t[c+3]==="n"&&t[c+4]!=='"';)o+=`
`,c+=2;o+=i,t[c+2]===" "&&(o+="\\"),c+=1,a=c+1}break;default:c+=1}return o=a?o+t.slice(a):t,s?o:ue.foldFlowLines(o,i,ue.FOLD_QUOTED,dn(e,!1))}function Ns(n,e){if(e.
options.singleQuote===!1||e.implicitKey&&n.includes(`
`)||/[ \t]\n|\n[ \t]/.test(n))return ht(n,e);let t=e.indent||(pn(n)?"  ":""),s="'"+n.replace(/'/g,"''").replace(/\n+/g,`$&
${t}`)+"'";return e.implicitKey?s:ue.foldFlowLines(s,t,ue.FOLD_FLOW,dn(e,!1))}function $e(n,e){let{singleQuote:t}=e.options,s;if(t===!1)s=ht;else{let r=n.includes(
'"'),i=n.includes("'");r&&!i?s=Ns:i&&!r?s=ht:s=t?Ns:ht}return s(n,e)}var Os;try{Os=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{Os=/\n+(?!\n|$)/g}function fn({comment:n,type:e,value:t},s,r,i){let{blockQuote:o,commentString:a,lineWidth:c}=s.options;if(!o||/\n[\t ]+$/.test(
t))return $e(t,s);let l=s.indent||(s.forceBlockIndent||pn(t)?"  ":""),d=o==="literal"?!0:o==="folded"||e===Y.Scalar.BLOCK_FOLDED?!1:e===Y.Scalar.BLOCK_LITERAL?!0:
!Iu(t,c,l.length);if(!t)return d?`|
`:`>
`;let u,f;for(f=t.length;f>0;--f){let E=t[f-1];if(E!==`
`&&E!=="	"&&E!==" ")break}let h=t.substring(f),w=h.indexOf(`
`);w===-1?u="-":t===h||w!==h.length-1?(u="+",i&&i()):u="",h&&(t=t.slice(0,-h.length),h[h.length-1]===`
`&&(h=h.slice(0,-1)),h=h.replace(Os,`$&${l}`));let p=!1,m,x=-1;for(m=0;m<t.length;++m){let E=t[m];if(E===" ")p=!0;else if(E===`
`)x=m;else break}let v=t.substring(0,x<m?x+1:m);v&&(t=t.substring(v.length),v=v.replace(/\n+/g,`$&${l}`));let A=(p?l?"2":"1":"")+u;if(n&&(A+=" "+a(n.replace(/ ?[\r\n]+/g,
" ")),r&&r()),!d){let E=t.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${l}`),N=!1,T=dn(s,!0);o!=="folded"&&e!==Y.Scalar.BLOCK_FOLDED&&(T.onOverflow=
()=>{N=!0});let S=ue.foldFlowLines(`${v}${E}${h}`,l,ue.FOLD_BLOCK,T);if(!N)return`>${A}
${l}${S}`}return t=t.replace(/\n+/g,`$&${l}`),`|${A}
${l}${v}${t}${h}`}function Tu(n,e,t,s){let{type:r,value:i}=n,{actualString:o,implicitKey:a,indent:c,indentStep:l,inFlow:d}=e;if(a&&i.includes(`
`)||d&&/[[\]{},]/.test(i))return $e(i,e);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(i))return a||d||!i.includes(
`
`)?$e(i,e):fn(n,e,t,s);if(!a&&!d&&r!==Y.Scalar.PLAIN&&i.includes(`
`))return fn(n,e,t,s);if(pn(i)){if(c==="")return e.forceBlockIndent=!0,fn(n,e,t,s);if(a&&c===l)return $e(i,e)}let u=i.replace(/\n+/g,`$&
${c}`);if(o){let f=p=>p.default&&p.tag!=="tag:yaml.org,2002:str"&&p.test?.test(u),{compat:h,tags:w}=e.doc.schema;if(w.some(f)||h?.some(f))return $e(i,e)}return a?
u:ue.foldFlowLines(u,c,ue.FOLD_FLOW,dn(e,!1))}function Cu(n,e,t,s){let{implicitKey:r,inFlow:i}=e,o=typeof n.value=="string"?n:Object.assign({},n,{value:String(n.
value)}),{type:a}=n;a!==Y.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(o.value)&&(a=Y.Scalar.QUOTE_DOUBLE);let c=d=>{switch(d){case Y.
Scalar.BLOCK_FOLDED:case Y.Scalar.BLOCK_LITERAL:return r||i?$e(o.value,e):fn(o,e,t,s);case Y.Scalar.QUOTE_DOUBLE:return ht(o.value,e);case Y.Scalar.QUOTE_SINGLE:
return Ns(o.value,e);case Y.Scalar.PLAIN:return Tu(o,e,t,s);default:return null}},l=c(a);if(l===null){let{defaultKeyType:d,defaultStringType:u}=e.options,f=r&&d||
u;if(l=c(f),l===null)throw new Error(`Unsupported default string type ${f}`)}return l}So.stringifyString=Cu});var yt=g(Ps=>{"use strict";var Mu=sn(),fe=P(),qu=dt(),$u=mt();function _u(n,e){let t=Object.assign({blockQuote:!0,commentString:qu.stringifyComment,defaultKeyType:null,
defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,
minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},n.schema.toStringOptions,e),s;switch(t.collectionStyle){case"\
block":s=!1;break;case"flow":s=!0;break;default:s=null}return{anchors:new Set,doc:n,flowCollectionPadding:t.flowCollectionPadding?" ":"",indent:"",indentStep:typeof t.
indent=="number"?" ".repeat(t.indent):"  ",inFlow:s,options:t}}function Du(n,e){if(e.tag){let r=n.filter(i=>i.tag===e.tag);if(r.length>0)return r.find(i=>i.format===
e.format)??r[0]}let t,s;if(fe.isScalar(e)){s=e.value;let r=n.filter(i=>i.identify?.(s));if(r.length>1){let i=r.filter(o=>o.test);i.length>0&&(r=i)}t=r.find(i=>i.
format===e.format)??r.find(i=>!i.format)}else s=e,t=n.find(r=>r.nodeClass&&s instanceof r.nodeClass);if(!t){let r=s?.constructor?.name??(s===null?"null":typeof s);
throw new Error(`Tag not resolved for ${r} value`)}return t}function Fu(n,e,{anchors:t,doc:s}){if(!s.directives)return"";let r=[],i=(fe.isScalar(n)||fe.isCollection(
n))&&n.anchor;i&&Mu.anchorIsValid(i)&&(t.add(i),r.push(`&${i}`));let o=n.tag??(e.default?null:e.tag);return o&&r.push(s.directives.tagString(o)),r.join(" ")}function Bu(n,e,t,s){
if(fe.isPair(n))return n.toString(e,t,s);if(fe.isAlias(n)){if(e.doc.directives)return n.toString(e);if(e.resolvedAliases?.has(n))throw new TypeError("Cannot str\
ingify circular structure without alias nodes");e.resolvedAliases?e.resolvedAliases.add(n):e.resolvedAliases=new Set([n]),n=n.resolve(e.doc)}let r,i=fe.isNode(n)?
n:e.doc.createNode(n,{onTagObj:c=>r=c});r??(r=Du(e.doc.schema.tags,i));let o=Fu(i,r,e);o.length>0&&(e.indentAtStart=(e.indentAtStart??0)+o.length+1);let a=typeof r.
stringify=="function"?r.stringify(i,e,t,s):fe.isScalar(i)?$u.stringifyString(i,e,t,s):i.toString(e,t,s);return o?fe.isScalar(i)||a[0]==="{"||a[0]==="["?`${o} ${a}`:
`${o}
${e.indent}${a}`:a}Ps.createStringifyContext=_u;Ps.stringify=Bu});var ko=g(vo=>{"use strict";var ie=P(),bo=M(),xo=yt(),gt=dt();function ju({key:n,value:e},t,s,r){let{allNullValues:i,doc:o,indent:a,indentStep:c,options:{commentString:l,
indentSeq:d,simpleKeys:u}}=t,f=ie.isNode(n)&&n.comment||null;if(u){if(f)throw new Error("With simple keys, key nodes cannot have comments");if(ie.isCollection(n)||
!ie.isNode(n)&&typeof n=="object"){let T="With simple keys, collection cannot be used as a key value";throw new Error(T)}}let h=!u&&(!n||f&&e==null&&!t.inFlow||
ie.isCollection(n)||(ie.isScalar(n)?n.type===bo.Scalar.BLOCK_FOLDED||n.type===bo.Scalar.BLOCK_LITERAL:typeof n=="object"));t=Object.assign({},t,{allNullValues:!1,
implicitKey:!h&&(u||!i),indent:a+c});let w=!1,p=!1,m=xo.stringify(n,t,()=>w=!0,()=>p=!0);if(!h&&!t.inFlow&&m.length>1024){if(u)throw new Error("With simple keys\
, single line scalar must not span more than 1024 characters");h=!0}if(t.inFlow){if(i||e==null)return w&&s&&s(),m===""?"?":h?`? ${m}`:m}else if(i&&!u||e==null&&
h)return m=`? ${m}`,f&&!w?m+=gt.lineComment(m,t.indent,l(f)):p&&r&&r(),m;w&&(f=null),h?(f&&(m+=gt.lineComment(m,t.indent,l(f))),m=`? ${m}
${a}:`):(m=`${m}:`,f&&(m+=gt.lineComment(m,t.indent,l(f))));let x,v,k;ie.isNode(e)?(x=!!e.spaceBefore,v=e.commentBefore,k=e.comment):(x=!1,v=null,k=null,e&&typeof e==
"object"&&(e=o.createNode(e))),t.implicitKey=!1,!h&&!f&&ie.isScalar(e)&&(t.indentAtStart=m.length+1),p=!1,!d&&c.length>=2&&!t.inFlow&&!h&&ie.isSeq(e)&&!e.flow&&
!e.tag&&!e.anchor&&(t.indent=t.indent.substring(2));let A=!1,E=xo.stringify(e,t,()=>A=!0,()=>p=!0),N=" ";if(f||x||v){if(N=x?`
`:"",v){let T=l(v);N+=`
${gt.indentComment(T,t.indent)}`}E===""&&!t.inFlow?N===`
`&&k&&(N=`

`):N+=`
${t.indent}`}else if(!h&&ie.isCollection(e)){let T=E[0],S=E.indexOf(`
`),q=S!==-1,oe=t.inFlow??e.flow??e.items.length===0;if(q||!oe){let Oe=!1;if(q&&(T==="&"||T==="!")){let $=E.indexOf(" ");T==="&"&&$!==-1&&$<S&&E[$+1]==="!"&&($=E.
indexOf(" ",$+1)),($===-1||S<$)&&(Oe=!0)}Oe||(N=`
${t.indent}`)}}else(E===""||E[0]===`
`)&&(N="");return m+=N+E,t.inFlow?A&&s&&s():k&&!A?m+=gt.lineComment(m,t.indent,l(k)):p&&r&&r(),m}vo.stringifyPair=ju});var Rs=g(Ls=>{"use strict";var Ao=Ft("process");function Uu(n,...e){n==="debug"&&console.log(...e)}function Ku(n,e){(n==="debug"||n==="warn")&&(typeof Ao.emitWarning==
"function"?Ao.emitWarning(e):console.warn(e))}Ls.debug=Uu;Ls.warn=Ku});var wn=g(gn=>{"use strict";var yn=P(),Eo=M(),hn="<<",mn={identify:n=>n===hn||typeof n=="symbol"&&n.description===hn,default:"key",tag:"tag:yaml.org,2002:merge",
test:/^<<$/,resolve:()=>Object.assign(new Eo.Scalar(Symbol(hn)),{addToJSMap:No}),stringify:()=>hn},Ju=(n,e)=>(mn.identify(e)||yn.isScalar(e)&&(!e.type||e.type===
Eo.Scalar.PLAIN)&&mn.identify(e.value))&&n?.doc.schema.tags.some(t=>t.tag===mn.tag&&t.default);function No(n,e,t){let s=Oo(n,t);if(yn.isSeq(s))for(let r of s.items)
Is(n,e,r);else if(Array.isArray(s))for(let r of s)Is(n,e,r);else Is(n,e,s)}function Is(n,e,t){let s=Oo(n,t);if(!yn.isMap(s))throw new Error("Merge sources must \
be maps or map aliases");let r=s.toJSON(null,n,Map);for(let[i,o]of r)e instanceof Map?e.has(i)||e.set(i,o):e instanceof Set?e.add(i):Object.prototype.hasOwnProperty.
call(e,i)||Object.defineProperty(e,i,{value:o,writable:!0,enumerable:!0,configurable:!0});return e}function Oo(n,e){return n&&yn.isAlias(e)?e.resolve(n.doc,n):e}
gn.addMergeToJSMap=No;gn.isMergeKey=Ju;gn.merge=mn});var Cs=g(Ro=>{"use strict";var Wu=Rs(),Po=wn(),Gu=yt(),Lo=P(),Ts=ce();function Vu(n,e,{key:t,value:s}){if(Lo.isNode(t)&&t.addToJSMap)t.addToJSMap(n,e,s);else if(Po.
isMergeKey(n,t))Po.addMergeToJSMap(n,e,s);else{let r=Ts.toJS(t,"",n);if(e instanceof Map)e.set(r,Ts.toJS(s,r,n));else if(e instanceof Set)e.add(r);else{let i=Yu(
t,r,n),o=Ts.toJS(s,i,n);i in e?Object.defineProperty(e,i,{value:o,writable:!0,enumerable:!0,configurable:!0}):e[i]=o}}return e}function Yu(n,e,t){if(e===null)return"";
if(typeof e!="object")return String(e);if(Lo.isNode(n)&&t?.doc){let s=Gu.createStringifyContext(t.doc,{});s.anchors=new Set;for(let i of t.anchors.keys())s.anchors.
add(i.anchor);s.inFlow=!0,s.inStringifyKey=!0;let r=n.toString(s);if(!t.mapKeyWarned){let i=JSON.stringify(r);i.length>40&&(i=i.substring(0,36)+'..."'),Wu.warn(
t.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${i}. Set mapAsMap: true to use object keys.`),t.mapKeyWarned=
!0}return r}return JSON.stringify(e)}Ro.addPairToJSMap=Vu});var de=g(Ms=>{"use strict";var Io=ft(),Qu=ko(),Hu=Cs(),Sn=P();function zu(n,e,t){let s=Io.createNode(n,void 0,t),r=Io.createNode(e,void 0,t);return new bn(s,r)}
var bn=class n{constructor(e,t=null){Object.defineProperty(this,Sn.NODE_TYPE,{value:Sn.PAIR}),this.key=e,this.value=t}clone(e){let{key:t,value:s}=this;return Sn.
isNode(t)&&(t=t.clone(e)),Sn.isNode(s)&&(s=s.clone(e)),new n(t,s)}toJSON(e,t){let s=t?.mapAsMap?new Map:{};return Hu.addPairToJSMap(t,s,this)}toString(e,t,s){return e?.
doc?Qu.stringifyPair(this,e,t,s):JSON.stringify(this)}};Ms.Pair=bn;Ms.createPair=zu});var qs=g(Co=>{"use strict";var xe=P(),To=yt(),xn=dt();function Xu(n,e,t){return(e.inFlow??n.flow?ef:Zu)(n,e,t)}function Zu({comment:n,items:e},t,{blockItemPrefix:s,
flowChars:r,itemIndent:i,onChompKeep:o,onComment:a}){let{indent:c,options:{commentString:l}}=t,d=Object.assign({},t,{indent:i,type:null}),u=!1,f=[];for(let w=0;w<
e.length;++w){let p=e[w],m=null;if(xe.isNode(p))!u&&p.spaceBefore&&f.push(""),vn(t,f,p.commentBefore,u),p.comment&&(m=p.comment);else if(xe.isPair(p)){let v=xe.
isNode(p.key)?p.key:null;v&&(!u&&v.spaceBefore&&f.push(""),vn(t,f,v.commentBefore,u))}u=!1;let x=To.stringify(p,d,()=>m=null,()=>u=!0);m&&(x+=xn.lineComment(x,i,
l(m))),u&&m&&(u=!1),f.push(s+x)}let h;if(f.length===0)h=r.start+r.end;else{h=f[0];for(let w=1;w<f.length;++w){let p=f[w];h+=p?`
${c}${p}`:`
`}}return n?(h+=`
`+xn.indentComment(l(n),c),a&&a()):u&&o&&o(),h}function ef({items:n},e,{flowChars:t,itemIndent:s}){let{indent:r,indentStep:i,flowCollectionPadding:o,options:{commentString:a}}=e;
s+=i;let c=Object.assign({},e,{indent:s,inFlow:!0,type:null}),l=!1,d=0,u=[];for(let w=0;w<n.length;++w){let p=n[w],m=null;if(xe.isNode(p))p.spaceBefore&&u.push(
""),vn(e,u,p.commentBefore,!1),p.comment&&(m=p.comment);else if(xe.isPair(p)){let v=xe.isNode(p.key)?p.key:null;v&&(v.spaceBefore&&u.push(""),vn(e,u,v.commentBefore,
!1),v.comment&&(l=!0));let k=xe.isNode(p.value)?p.value:null;k?(k.comment&&(m=k.comment),k.commentBefore&&(l=!0)):p.value==null&&v?.comment&&(m=v.comment)}m&&(l=
!0);let x=To.stringify(p,c,()=>m=null);l||(l=u.length>d||x.includes(`
`)),w<n.length-1?x+=",":e.options.trailingComma&&(e.options.lineWidth>0&&(l||(l=u.reduce((v,k)=>v+k.length+2,2)+(x.length+2)>e.options.lineWidth)),l&&(x+=",")),
m&&(x+=xn.lineComment(x,s,a(m))),u.push(x),d=u.length}let{start:f,end:h}=t;if(u.length===0)return f+h;if(!l){let w=u.reduce((p,m)=>p+m.length+2,2);l=e.options.lineWidth>
0&&w>e.options.lineWidth}if(l){let w=f;for(let p of u)w+=p?`
${i}${r}${p}`:`
`;return`${w}
${r}${h}`}else return`${f}${o}${u.join(" ")}${o}${h}`}function vn({indent:n,options:{commentString:e}},t,s,r){if(s&&r&&(s=s.replace(/^\n+/,"")),s){let i=xn.indentComment(
e(s),n);t.push(i.trimStart())}}Co.stringifyCollection=Xu});var he=g(_s=>{"use strict";var tf=qs(),nf=Cs(),sf=cn(),pe=P(),kn=de(),rf=M();function wt(n,e){let t=pe.isScalar(e)?e.value:e;for(let s of n)if(pe.isPair(s)&&(s.
key===e||s.key===t||pe.isScalar(s.key)&&s.key.value===t))return s}var $s=class extends sf.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(e){
super(pe.MAP,e),this.items=[]}static from(e,t,s){let{keepUndefined:r,replacer:i}=s,o=new this(e),a=(c,l)=>{if(typeof i=="function")l=i.call(t,c,l);else if(Array.
isArray(i)&&!i.includes(c))return;(l!==void 0||r)&&o.items.push(kn.createPair(c,l,s))};if(t instanceof Map)for(let[c,l]of t)a(c,l);else if(t&&typeof t=="object")
for(let c of Object.keys(t))a(c,t[c]);return typeof e.sortMapEntries=="function"&&o.items.sort(e.sortMapEntries),o}add(e,t){let s;pe.isPair(e)?s=e:!e||typeof e!=
"object"||!("key"in e)?s=new kn.Pair(e,e?.value):s=new kn.Pair(e.key,e.value);let r=wt(this.items,s.key),i=this.schema?.sortMapEntries;if(r){if(!t)throw new Error(
`Key ${s.key} already set`);pe.isScalar(r.value)&&rf.isScalarValue(s.value)?r.value.value=s.value:r.value=s.value}else if(i){let o=this.items.findIndex(a=>i(s,a)<
0);o===-1?this.items.push(s):this.items.splice(o,0,s)}else this.items.push(s)}delete(e){let t=wt(this.items,e);return t?this.items.splice(this.items.indexOf(t),
1).length>0:!1}get(e,t){let r=wt(this.items,e)?.value;return(!t&&pe.isScalar(r)?r.value:r)??void 0}has(e){return!!wt(this.items,e)}set(e,t){this.add(new kn.Pair(
e,t),!0)}toJSON(e,t,s){let r=s?new s:t?.mapAsMap?new Map:{};t?.onCreate&&t.onCreate(r);for(let i of this.items)nf.addPairToJSMap(t,r,i);return r}toString(e,t,s){
if(!e)return JSON.stringify(this);for(let r of this.items)if(!pe.isPair(r))throw new Error(`Map items must all be pairs; found ${JSON.stringify(r)} instead`);return!e.
allNullValues&&this.hasAllNullValues(!1)&&(e=Object.assign({},e,{allNullValues:!0})),tf.stringifyCollection(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"\
}"},itemIndent:e.indent||"",onChompKeep:s,onComment:t})}};_s.YAMLMap=$s;_s.findPair=wt});var _e=g(qo=>{"use strict";var of=P(),Mo=he(),af={collection:"map",default:!0,nodeClass:Mo.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(n,e){return of.isMap(n)||
e("Expected a mapping for this tag"),n},createNode:(n,e,t)=>Mo.YAMLMap.from(n,e,t)};qo.map=af});var me=g($o=>{"use strict";var cf=ft(),lf=qs(),uf=cn(),En=P(),ff=M(),df=ce(),Ds=class extends uf.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(e){
super(En.SEQ,e),this.items=[]}add(e){this.items.push(e)}delete(e){let t=An(e);return typeof t!="number"?!1:this.items.splice(t,1).length>0}get(e,t){let s=An(e);
if(typeof s!="number")return;let r=this.items[s];return!t&&En.isScalar(r)?r.value:r}has(e){let t=An(e);return typeof t=="number"&&t<this.items.length}set(e,t){let s=An(
e);if(typeof s!="number")throw new Error(`Expected a valid index, not ${e}.`);let r=this.items[s];En.isScalar(r)&&ff.isScalarValue(t)?r.value=t:this.items[s]=t}toJSON(e,t){
let s=[];t?.onCreate&&t.onCreate(s);let r=0;for(let i of this.items)s.push(df.toJS(i,String(r++),t));return s}toString(e,t,s){return e?lf.stringifyCollection(this,
e,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:s,onComment:t}):JSON.stringify(this)}static from(e,t,s){let{replacer:r}=s,
i=new this(e);if(t&&Symbol.iterator in Object(t)){let o=0;for(let a of t){if(typeof r=="function"){let c=t instanceof Set?a:String(o++);a=r.call(t,c,a)}i.items.
push(cf.createNode(a,void 0,s))}}return i}};function An(n){let e=En.isScalar(n)?n.value:n;return e&&typeof e=="string"&&(e=Number(e)),typeof e=="number"&&Number.
isInteger(e)&&e>=0?e:null}$o.YAMLSeq=Ds});var De=g(Do=>{"use strict";var pf=P(),_o=me(),hf={collection:"seq",default:!0,nodeClass:_o.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(n,e){return pf.isSeq(n)||
e("Expected a sequence for this tag"),n},createNode:(n,e,t)=>_o.YAMLSeq.from(n,e,t)};Do.seq=hf});var St=g(Fo=>{"use strict";var mf=mt(),yf={identify:n=>typeof n=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:n=>n,stringify(n,e,t,s){return e=Object.
assign({actualString:!0},e),mf.stringifyString(n,e,t,s)}};Fo.string=yf});var Nn=g(Uo=>{"use strict";var Bo=M(),jo={identify:n=>n==null,createNode:()=>new Bo.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,
resolve:()=>new Bo.Scalar(null),stringify:({source:n},e)=>typeof n=="string"&&jo.test.test(n)?n:e.options.nullStr};Uo.nullTag=jo});var Fs=g(Jo=>{"use strict";var gf=M(),Ko={identify:n=>typeof n=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:n=>new gf.
Scalar(n[0]==="t"||n[0]==="T"),stringify({source:n,value:e},t){if(n&&Ko.test.test(n)){let s=n[0]==="t"||n[0]==="T";if(e===s)return n}return e?t.options.trueStr:
t.options.falseStr}};Jo.boolTag=Ko});var Fe=g(Wo=>{"use strict";function wf({format:n,minFractionDigits:e,tag:t,value:s}){if(typeof s=="bigint")return String(s);let r=typeof s=="number"?s:Number(s);
if(!isFinite(r))return isNaN(r)?".nan":r<0?"-.inf":".inf";let i=Object.is(s,-0)?"-0":JSON.stringify(s);if(!n&&e&&(!t||t==="tag:yaml.org,2002:float")&&/^-?\d/.test(
i)&&!i.includes("e")){let o=i.indexOf(".");o<0&&(o=i.length,i+=".");let a=e-(i.length-o-1);for(;a-- >0;)i+="0"}return i}Wo.stringifyNumber=wf});var js=g(On=>{"use strict";var Sf=M(),Bs=Fe(),bf={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:n=>n.slice(-3).toLowerCase()==="nan"?NaN:n[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Bs.stringifyNumber},xf={identify:n=>typeof n==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:n=>parseFloat(n),stringify(n){
let e=Number(n.value);return isFinite(e)?e.toExponential():Bs.stringifyNumber(n)}},vf={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(n){let e=new Sf.Scalar(parseFloat(n)),t=n.indexOf(".");return t!==-1&&n[n.length-1]==="0"&&(e.minFractionDigits=n.length-t-1),e},stringify:Bs.stringifyNumber};
On.float=vf;On.floatExp=xf;On.floatNaN=bf});var Ks=g(Ln=>{"use strict";var Go=Fe(),Pn=n=>typeof n=="bigint"||Number.isInteger(n),Us=(n,e,t,{intAsBigInt:s})=>s?BigInt(n):parseInt(n.substring(e),t);function Vo(n,e,t){
let{value:s}=n;return Pn(s)&&s>=0?t+s.toString(e):Go.stringifyNumber(n)}var kf={identify:n=>Pn(n)&&n>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,
resolve:(n,e,t)=>Us(n,2,8,t),stringify:n=>Vo(n,8,"0o")},Af={identify:Pn,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(n,e,t)=>Us(n,0,10,t),
stringify:Go.stringifyNumber},Ef={identify:n=>Pn(n)&&n>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(n,e,t)=>Us(n,2,16,
t),stringify:n=>Vo(n,16,"0x")};Ln.int=Af;Ln.intHex=Ef;Ln.intOct=kf});var Qo=g(Yo=>{"use strict";var Nf=_e(),Of=Nn(),Pf=De(),Lf=St(),Rf=Fs(),Js=js(),Ws=Ks(),If=[Nf.map,Pf.seq,Lf.string,Of.nullTag,Rf.boolTag,Ws.intOct,Ws.int,Ws.intHex,
Js.floatNaN,Js.floatExp,Js.float];Yo.schema=If});var Xo=g(zo=>{"use strict";var Tf=M(),Cf=_e(),Mf=De();function Ho(n){return typeof n=="bigint"||Number.isInteger(n)}var Rn=({value:n})=>JSON.stringify(n),qf=[{identify:n=>typeof n==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:n=>n,stringify:Rn},{identify:n=>n==null,createNode:()=>new Tf.Scalar(null),default:!0,tag:"tag:yaml.org,\
2002:null",test:/^null$/,resolve:()=>null,stringify:Rn},{identify:n=>typeof n=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:n=>n===
"true",stringify:Rn},{identify:Ho,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(n,e,{intAsBigInt:t})=>t?BigInt(n):parseInt(n,10),
stringify:({value:n})=>Ho(n)?n.toString():JSON.stringify(n)},{identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:n=>parseFloat(n),stringify:Rn}],$f={default:!0,tag:"",test:/^/,resolve(n,e){return e(`Unresolved plain scalar ${JSON.stringify(n)}`),n}},_f=[Cf.map,Mf.seq].
concat(qf,$f);zo.schema=_f});var Vs=g(Zo=>{"use strict";var bt=Ft("buffer"),Gs=M(),Df=mt(),Ff={identify:n=>n instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(n,e){if(typeof bt.
Buffer=="function")return bt.Buffer.from(n,"base64");if(typeof atob=="function"){let t=atob(n.replace(/[\n\r]/g,"")),s=new Uint8Array(t.length);for(let r=0;r<t.
length;++r)s[r]=t.charCodeAt(r);return s}else return e("This environment does not support reading binary tags; either Buffer or atob is required"),n},stringify({
comment:n,type:e,value:t},s,r,i){if(!t)return"";let o=t,a;if(typeof bt.Buffer=="function")a=o instanceof bt.Buffer?o.toString("base64"):bt.Buffer.from(o.buffer).
toString("base64");else if(typeof btoa=="function"){let c="";for(let l=0;l<o.length;++l)c+=String.fromCharCode(o[l]);a=btoa(c)}else throw new Error("This enviro\
nment does not support writing binary tags; either Buffer or btoa is required");if(e??(e=Gs.Scalar.BLOCK_LITERAL),e!==Gs.Scalar.QUOTE_DOUBLE){let c=Math.max(s.options.
lineWidth-s.indent.length,s.options.minContentWidth),l=Math.ceil(a.length/c),d=new Array(l);for(let u=0,f=0;u<l;++u,f+=c)d[u]=a.substr(f,c);a=d.join(e===Gs.Scalar.
BLOCK_LITERAL?`
`:" ")}return Df.stringifyString({comment:n,type:e,value:a},s,r,i)}};Zo.binary=Ff});var Cn=g(Tn=>{"use strict";var In=P(),Ys=de(),Bf=M(),jf=me();function ea(n,e){if(In.isSeq(n))for(let t=0;t<n.items.length;++t){let s=n.items[t];if(!In.isPair(s)){
if(In.isMap(s)){s.items.length>1&&e("Each pair must have its own sequence indicator");let r=s.items[0]||new Ys.Pair(new Bf.Scalar(null));if(s.commentBefore&&(r.
key.commentBefore=r.key.commentBefore?`${s.commentBefore}
${r.key.commentBefore}`:s.commentBefore),s.comment){let i=r.value??r.key;i.comment=i.comment?`${s.comment}
${i.comment}`:s.comment}s=r}n.items[t]=In.isPair(s)?s:new Ys.Pair(s)}}else e("Expected a sequence for this tag");return n}function ta(n,e,t){let{replacer:s}=t,r=new jf.
YAMLSeq(n);r.tag="tag:yaml.org,2002:pairs";let i=0;if(e&&Symbol.iterator in Object(e))for(let o of e){typeof s=="function"&&(o=s.call(e,String(i++),o));let a,c;
if(Array.isArray(o))if(o.length===2)a=o[0],c=o[1];else throw new TypeError(`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof Object){let l=Object.keys(
o);if(l.length===1)a=l[0],c=o[a];else throw new TypeError(`Expected tuple with one key, not ${l.length} keys`)}else a=o;r.items.push(Ys.createPair(a,c,t))}return r}
var Uf={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:ea,createNode:ta};Tn.createPairs=ta;Tn.pairs=Uf;Tn.resolvePairs=ea});var zs=g(Hs=>{"use strict";var na=P(),Qs=ce(),xt=he(),Kf=me(),sa=Cn(),ve=class n extends Kf.YAMLSeq{constructor(){super(),this.add=xt.YAMLMap.prototype.add.bind(
this),this.delete=xt.YAMLMap.prototype.delete.bind(this),this.get=xt.YAMLMap.prototype.get.bind(this),this.has=xt.YAMLMap.prototype.has.bind(this),this.set=xt.YAMLMap.
prototype.set.bind(this),this.tag=n.tag}toJSON(e,t){if(!t)return super.toJSON(e);let s=new Map;t?.onCreate&&t.onCreate(s);for(let r of this.items){let i,o;if(na.
isPair(r)?(i=Qs.toJS(r.key,"",t),o=Qs.toJS(r.value,i,t)):i=Qs.toJS(r,"",t),s.has(i))throw new Error("Ordered maps must not include duplicate keys");s.set(i,o)}return s}static from(e,t,s){
let r=sa.createPairs(e,t,s),i=new this;return i.items=r.items,i}};ve.tag="tag:yaml.org,2002:omap";var Jf={collection:"seq",identify:n=>n instanceof Map,nodeClass:ve,
default:!1,tag:"tag:yaml.org,2002:omap",resolve(n,e){let t=sa.resolvePairs(n,e),s=[];for(let{key:r}of t.items)na.isScalar(r)&&(s.includes(r.value)?e(`Ordered ma\
ps must not include duplicate keys: ${r.value}`):s.push(r.value));return Object.assign(new ve,t)},createNode:(n,e,t)=>ve.from(n,e,t)};Hs.YAMLOMap=ve;Hs.omap=Jf});var ca=g(Xs=>{"use strict";var ra=M();function ia({value:n,source:e},t){return e&&(n?oa:aa).test.test(e)?e:n?t.options.trueStr:t.options.falseStr}var oa={identify:n=>n===
!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new ra.Scalar(!0),stringify:ia},aa={identify:n=>n===!1,
default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new ra.Scalar(!1),stringify:ia};Xs.falseTag=aa;Xs.trueTag=
oa});var la=g(Mn=>{"use strict";var Wf=M(),Zs=Fe(),Gf={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:n=>n.slice(-3).toLowerCase()==="nan"?NaN:n[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Zs.stringifyNumber},Vf={identify:n=>typeof n==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:n=>parseFloat(n.replace(/_/g,
"")),stringify(n){let e=Number(n.value);return isFinite(e)?e.toExponential():Zs.stringifyNumber(n)}},Yf={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml\
.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(n){let e=new Wf.Scalar(parseFloat(n.replace(/_/g,""))),t=n.indexOf(".");if(t!==-1){let s=n.substring(
t+1).replace(/_/g,"");s[s.length-1]==="0"&&(e.minFractionDigits=s.length)}return e},stringify:Zs.stringifyNumber};Mn.float=Yf;Mn.floatExp=Vf;Mn.floatNaN=Gf});var fa=g(kt=>{"use strict";var ua=Fe(),vt=n=>typeof n=="bigint"||Number.isInteger(n);function qn(n,e,t,{intAsBigInt:s}){let r=n[0];if((r==="-"||r==="+")&&(e+=1),
n=n.substring(e).replace(/_/g,""),s){switch(t){case 2:n=`0b${n}`;break;case 8:n=`0o${n}`;break;case 16:n=`0x${n}`;break}let o=BigInt(n);return r==="-"?BigInt(-1)*
o:o}let i=parseInt(n,t);return r==="-"?-1*i:i}function er(n,e,t){let{value:s}=n;if(vt(s)){let r=s.toString(e);return s<0?"-"+t+r.substr(1):t+r}return ua.stringifyNumber(
n)}var Qf={identify:vt,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(n,e,t)=>qn(n,2,2,t),stringify:n=>er(n,2,"0b")},Hf={identify:vt,
default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(n,e,t)=>qn(n,1,8,t),stringify:n=>er(n,8,"0")},zf={identify:vt,default:!0,tag:"\
tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(n,e,t)=>qn(n,0,10,t),stringify:ua.stringifyNumber},Xf={identify:vt,default:!0,tag:"tag:yaml.org,2002:\
int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(n,e,t)=>qn(n,2,16,t),stringify:n=>er(n,16,"0x")};kt.int=zf;kt.intBin=Qf;kt.intHex=Xf;kt.intOct=Hf});var nr=g(tr=>{"use strict";var Dn=P(),$n=de(),_n=he(),ke=class n extends _n.YAMLMap{constructor(e){super(e),this.tag=n.tag}add(e){let t;Dn.isPair(e)?t=e:e&&typeof e==
"object"&&"key"in e&&"value"in e&&e.value===null?t=new $n.Pair(e.key,null):t=new $n.Pair(e,null),_n.findPair(this.items,t.key)||this.items.push(t)}get(e,t){let s=_n.
findPair(this.items,e);return!t&&Dn.isPair(s)?Dn.isScalar(s.key)?s.key.value:s.key:s}set(e,t){if(typeof t!="boolean")throw new Error(`Expected boolean value for\
 set(key, value) in a YAML set, not ${typeof t}`);let s=_n.findPair(this.items,e);s&&!t?this.items.splice(this.items.indexOf(s),1):!s&&t&&this.items.push(new $n.
Pair(e))}toJSON(e,t){return super.toJSON(e,t,Set)}toString(e,t,s){if(!e)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign(
{},e,{allNullValues:!0}),t,s);throw new Error("Set items must all have null values")}static from(e,t,s){let{replacer:r}=s,i=new this(e);if(t&&Symbol.iterator in
Object(t))for(let o of t)typeof r=="function"&&(o=r.call(t,o,o)),i.items.push($n.createPair(o,null,s));return i}};ke.tag="tag:yaml.org,2002:set";var Zf={collection:"\
map",identify:n=>n instanceof Set,nodeClass:ke,default:!1,tag:"tag:yaml.org,2002:set",createNode:(n,e,t)=>ke.from(n,e,t),resolve(n,e){if(Dn.isMap(n)){if(n.hasAllNullValues(
!0))return Object.assign(new ke,n);e("Set items must all have null values")}else e("Expected a mapping for this tag");return n}};tr.YAMLSet=ke;tr.set=Zf});var rr=g(Fn=>{"use strict";var ed=Fe();function sr(n,e){let t=n[0],s=t==="-"||t==="+"?n.substring(1):n,r=o=>e?BigInt(o):Number(o),i=s.replace(/_/g,"").split(":").
reduce((o,a)=>o*r(60)+r(a),r(0));return t==="-"?r(-1)*i:i}function da(n){let{value:e}=n,t=o=>o;if(typeof e=="bigint")t=o=>BigInt(o);else if(isNaN(e)||!isFinite(
e))return ed.stringifyNumber(n);let s="";e<0&&(s="-",e*=t(-1));let r=t(60),i=[e%r];return e<60?i.unshift(0):(e=(e-i[0])/r,i.unshift(e%r),e>=60&&(e=(e-i[0])/r,i.
unshift(e))),s+i.map(o=>String(o).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var td={identify:n=>typeof n=="bigint"||Number.isInteger(n),default:!0,tag:"\
tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(n,e,{intAsBigInt:t})=>sr(n,t),stringify:da},nd={identify:n=>typeof n==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:n=>sr(n,!1),stringify:da},pa={identify:n=>n instanceof
Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-\
9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(n){let e=n.match(pa.test);if(!e)throw new Error("!!timestamp expects a date, starting with yyyy\
-mm-dd");let[,t,s,r,i,o,a]=e.map(Number),c=e[7]?Number((e[7]+"00").substr(1,3)):0,l=Date.UTC(t,s-1,r,i||0,o||0,a||0,c),d=e[8];if(d&&d!=="Z"){let u=sr(d,!1);Math.
abs(u)<30&&(u*=60),l-=6e4*u}return new Date(l)},stringify:({value:n})=>n?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};Fn.floatTime=nd;Fn.intTime=td;Fn.
timestamp=pa});var ya=g(ma=>{"use strict";var sd=_e(),rd=Nn(),id=De(),od=St(),ad=Vs(),ha=ca(),ir=la(),Bn=fa(),cd=wn(),ld=zs(),ud=Cn(),fd=nr(),or=rr(),dd=[sd.map,id.seq,od.string,
rd.nullTag,ha.trueTag,ha.falseTag,Bn.intBin,Bn.intOct,Bn.int,Bn.intHex,ir.floatNaN,ir.floatExp,ir.float,ad.binary,cd.merge,ld.omap,ud.pairs,fd.set,or.intTime,or.
floatTime,or.timestamp];ma.schema=dd});var Na=g(lr=>{"use strict";var ba=_e(),pd=Nn(),xa=De(),hd=St(),md=Fs(),ar=js(),cr=Ks(),yd=Qo(),gd=Xo(),va=Vs(),At=wn(),ka=zs(),Aa=Cn(),ga=ya(),Ea=nr(),jn=rr(),wa=new Map(
[["core",yd.schema],["failsafe",[ba.map,xa.seq,hd.string]],["json",gd.schema],["yaml11",ga.schema],["yaml-1.1",ga.schema]]),Sa={binary:va.binary,bool:md.boolTag,
float:ar.float,floatExp:ar.floatExp,floatNaN:ar.floatNaN,floatTime:jn.floatTime,int:cr.int,intHex:cr.intHex,intOct:cr.intOct,intTime:jn.intTime,map:ba.map,merge:At.
merge,null:pd.nullTag,omap:ka.omap,pairs:Aa.pairs,seq:xa.seq,set:Ea.set,timestamp:jn.timestamp},wd={"tag:yaml.org,2002:binary":va.binary,"tag:yaml.org,2002:merg\
e":At.merge,"tag:yaml.org,2002:omap":ka.omap,"tag:yaml.org,2002:pairs":Aa.pairs,"tag:yaml.org,2002:set":Ea.set,"tag:yaml.org,2002:timestamp":jn.timestamp};function Sd(n,e,t){
let s=wa.get(e);if(s&&!n)return t&&!s.includes(At.merge)?s.concat(At.merge):s.slice();let r=s;if(!r)if(Array.isArray(n))r=[];else{let i=Array.from(wa.keys()).filter(
o=>o!=="yaml11").map(o=>JSON.stringify(o)).join(", ");throw new Error(`Unknown schema "${e}"; use one of ${i} or define customTags array`)}if(Array.isArray(n))for(let i of n)
r=r.concat(i);else typeof n=="function"&&(r=n(r.slice()));return t&&(r=r.concat(At.merge)),r.reduce((i,o)=>{let a=typeof o=="string"?Sa[o]:o;if(!a){let c=JSON.stringify(
o),l=Object.keys(Sa).map(d=>JSON.stringify(d)).join(", ");throw new Error(`Unknown custom tag ${c}; use one of ${l}`)}return i.includes(a)||i.push(a),i},[])}lr.
coreKnownTags=wd;lr.getTags=Sd});var dr=g(Oa=>{"use strict";var ur=P(),bd=_e(),xd=De(),vd=St(),Un=Na(),kd=(n,e)=>n.key<e.key?-1:n.key>e.key?1:0,fr=class n{constructor({compat:e,customTags:t,merge:s,
resolveKnownTags:r,schema:i,sortMapEntries:o,toStringDefaults:a}){this.compat=Array.isArray(e)?Un.getTags(e,"compat"):e?Un.getTags(null,e):null,this.name=typeof i==
"string"&&i||"core",this.knownTags=r?Un.coreKnownTags:{},this.tags=Un.getTags(t,this.name,s),this.toStringOptions=a??null,Object.defineProperty(this,ur.MAP,{value:bd.
map}),Object.defineProperty(this,ur.SCALAR,{value:vd.string}),Object.defineProperty(this,ur.SEQ,{value:xd.seq}),this.sortMapEntries=typeof o=="function"?o:o===!0?
kd:null}clone(){let e=Object.create(n.prototype,Object.getOwnPropertyDescriptors(this));return e.tags=this.tags.slice(),e}};Oa.Schema=fr});var La=g(Pa=>{"use strict";var Ad=P(),pr=yt(),Et=dt();function Ed(n,e){let t=[],s=e.directives===!0;if(e.directives!==!1&&n.directives){let c=n.directives.toString(
n);c?(t.push(c),s=!0):n.directives.docStart&&(s=!0)}s&&t.push("---");let r=pr.createStringifyContext(n,e),{commentString:i}=r.options;if(n.commentBefore){t.length!==
1&&t.unshift("");let c=i(n.commentBefore);t.unshift(Et.indentComment(c,""))}let o=!1,a=null;if(n.contents){if(Ad.isNode(n.contents)){if(n.contents.spaceBefore&&
s&&t.push(""),n.contents.commentBefore){let d=i(n.contents.commentBefore);t.push(Et.indentComment(d,""))}r.forceBlockIndent=!!n.comment,a=n.contents.comment}let c=a?
void 0:()=>o=!0,l=pr.stringify(n.contents,r,()=>a=null,c);a&&(l+=Et.lineComment(l,"",i(a))),(l[0]==="|"||l[0]===">")&&t[t.length-1]==="---"?t[t.length-1]=`--- ${l}`:
t.push(l)}else t.push(pr.stringify(n.contents,r));if(n.directives?.docEnd)if(n.comment){let c=i(n.comment);c.includes(`
`)?(t.push("..."),t.push(Et.indentComment(c,""))):t.push(`... ${c}`)}else t.push("...");else{let c=n.comment;c&&o&&(c=c.replace(/^\n+/,"")),c&&((!o||a)&&t[t.length-
1]!==""&&t.push(""),t.push(Et.indentComment(i(c),"")))}return t.join(`
`)+`
`}Pa.stringifyDocument=Ed});var Nt=g(Ra=>{"use strict";var Nd=ut(),Be=cn(),G=P(),Od=de(),Pd=ce(),Ld=dr(),Rd=La(),hr=sn(),Id=ws(),Td=ft(),mr=gs(),yr=class n{constructor(e,t,s){this.commentBefore=
null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,G.NODE_TYPE,{value:G.DOC});let r=null;typeof t=="function"||Array.isArray(t)?r=
t:s===void 0&&t&&(s=t,t=void 0);let i=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"\
1.2"},s);this.options=i;let{version:o}=i;s?._directives?(this.directives=s._directives.atDocument(),this.directives.yaml.explicit&&(o=this.directives.yaml.version)):
this.directives=new mr.Directives({version:o}),this.setSchema(o,s),this.contents=e===void 0?null:this.createNode(e,r,s)}clone(){let e=Object.create(n.prototype,
{[G.NODE_TYPE]:{value:G.DOC}});return e.commentBefore=this.commentBefore,e.comment=this.comment,e.errors=this.errors.slice(),e.warnings=this.warnings.slice(),e.
options=Object.assign({},this.options),this.directives&&(e.directives=this.directives.clone()),e.schema=this.schema.clone(),e.contents=G.isNode(this.contents)?this.
contents.clone(e.schema):this.contents,this.range&&(e.range=this.range.slice()),e}add(e){je(this.contents)&&this.contents.add(e)}addIn(e,t){je(this.contents)&&this.
contents.addIn(e,t)}createAlias(e,t){if(!e.anchor){let s=hr.anchorNames(this);e.anchor=!t||s.has(t)?hr.findNewAnchor(t||"a",s):t}return new Nd.Alias(e.anchor)}createNode(e,t,s){
let r;if(typeof t=="function")e=t.call({"":e},"",e),r=t;else if(Array.isArray(t)){let m=v=>typeof v=="number"||v instanceof String||v instanceof Number,x=t.filter(
m).map(String);x.length>0&&(t=t.concat(x)),r=t}else s===void 0&&t&&(s=t,t=void 0);let{aliasDuplicateObjects:i,anchorPrefix:o,flow:a,keepUndefined:c,onTagObj:l,tag:d}=s??
{},{onAnchor:u,setAnchors:f,sourceObjects:h}=hr.createNodeAnchors(this,o||"a"),w={aliasDuplicateObjects:i??!0,keepUndefined:c??!1,onAnchor:u,onTagObj:l,replacer:r,
schema:this.schema,sourceObjects:h},p=Td.createNode(e,d,w);return a&&G.isCollection(p)&&(p.flow=!0),f(),p}createPair(e,t,s={}){let r=this.createNode(e,null,s),i=this.
createNode(t,null,s);return new Od.Pair(r,i)}delete(e){return je(this.contents)?this.contents.delete(e):!1}deleteIn(e){return Be.isEmptyPath(e)?this.contents==null?
!1:(this.contents=null,!0):je(this.contents)?this.contents.deleteIn(e):!1}get(e,t){return G.isCollection(this.contents)?this.contents.get(e,t):void 0}getIn(e,t){
return Be.isEmptyPath(e)?!t&&G.isScalar(this.contents)?this.contents.value:this.contents:G.isCollection(this.contents)?this.contents.getIn(e,t):void 0}has(e){return G.
isCollection(this.contents)?this.contents.has(e):!1}hasIn(e){return Be.isEmptyPath(e)?this.contents!==void 0:G.isCollection(this.contents)?this.contents.hasIn(e):
!1}set(e,t){this.contents==null?this.contents=Be.collectionFromPath(this.schema,[e],t):je(this.contents)&&this.contents.set(e,t)}setIn(e,t){Be.isEmptyPath(e)?this.
contents=t:this.contents==null?this.contents=Be.collectionFromPath(this.schema,Array.from(e),t):je(this.contents)&&this.contents.setIn(e,t)}setSchema(e,t={}){typeof e==
"number"&&(e=String(e));let s;switch(e){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new mr.Directives({version:"1.1"}),s={resolveKnownTags:!1,
schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=e:this.directives=new mr.Directives({version:e}),s={resolveKnownTags:!0,
schema:"core"};break;case null:this.directives&&delete this.directives,s=null;break;default:{let r=JSON.stringify(e);throw new Error(`Expected '1.1', '1.2' or n\
ull as first argument, but found: ${r}`)}}if(t.schema instanceof Object)this.schema=t.schema;else if(s)this.schema=new Ld.Schema(Object.assign(s,t));else throw new Error(
"With a null YAML version, the { schema: Schema } option is required")}toJS({json:e,jsonArg:t,mapAsMap:s,maxAliasCount:r,onAnchor:i,reviver:o}={}){let a={anchors:new Map,
doc:this,keep:!e,mapAsMap:s===!0,mapKeyWarned:!1,maxAliasCount:typeof r=="number"?r:100},c=Pd.toJS(this.contents,t??"",a);if(typeof i=="function")for(let{count:l,
res:d}of a.anchors.values())i(d,l);return typeof o=="function"?Id.applyReviver(o,{"":c},"",c):c}toJSON(e,t){return this.toJS({json:!0,jsonArg:e,mapAsMap:!1,onAnchor:t})}toString(e={}){
if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){let t=JSON.
stringify(e.indent);throw new Error(`"indent" option must be a positive integer, not ${t}`)}return Rd.stringifyDocument(this,e)}};function je(n){if(G.isCollection(
n))return!0;throw new Error("Expected a YAML collection as document contents")}Ra.Document=yr});var Lt=g(Pt=>{"use strict";var Ot=class extends Error{constructor(e,t,s,r){super(),this.name=e,this.code=s,this.message=r,this.pos=t}},gr=class extends Ot{constructor(e,t,s){
super("YAMLParseError",e,t,s)}},wr=class extends Ot{constructor(e,t,s){super("YAMLWarning",e,t,s)}},Cd=(n,e)=>t=>{if(t.pos[0]===-1)return;t.linePos=t.pos.map(a=>e.
linePos(a));let{line:s,col:r}=t.linePos[0];t.message+=` at line ${s}, column ${r}`;let i=r-1,o=n.substring(e.lineStarts[s-1],e.lineStarts[s]).replace(/[\n\r]+$/,
"");if(i>=60&&o.length>80){let a=Math.min(i-39,o.length-79);o="\u2026"+o.substring(a),i-=a-1}if(o.length>80&&(o=o.substring(0,79)+"\u2026"),s>1&&/^ *$/.test(o.substring(
0,i))){let a=n.substring(e.lineStarts[s-2],e.lineStarts[s-1]);a.length>80&&(a=a.substring(0,79)+`\u2026
`),o=a+o}if(/[^ ]/.test(o)){let a=1,c=t.linePos[1];c?.line===s&&c.col>r&&(a=Math.max(1,Math.min(c.col-r,80-i)));let l=" ".repeat(i)+"^".repeat(a);t.message+=`:

${o}
${l}
`}};Pt.YAMLError=Ot;Pt.YAMLParseError=gr;Pt.YAMLWarning=wr;Pt.prettifyError=Cd});var Rt=g(Ia=>{"use strict";function Md(n,{flow:e,indicator:t,next:s,offset:r,onError:i,parentIndent:o,startOnNewline:a}){let c=!1,l=a,d=a,u="",f="",h=!1,w=!1,p=null,
m=null,x=null,v=null,k=null,A=null,E=null;for(let S of n)switch(w&&(S.type!=="space"&&S.type!=="newline"&&S.type!=="comma"&&i(S.offset,"MISSING_CHAR","Tags and \
anchors must be separated from the next token by white space"),w=!1),p&&(l&&S.type!=="comment"&&S.type!=="newline"&&i(p,"TAB_AS_INDENT","Tabs are not allowed as\
 indentation"),p=null),S.type){case"space":!e&&(t!=="doc-start"||s?.type!=="flow-collection")&&S.source.includes("	")&&(p=S),d=!0;break;case"comment":{d||i(S,"M\
ISSING_CHAR","Comments must be separated from other tokens by white space characters");let q=S.source.substring(1)||" ";u?u+=f+q:u=q,f="",l=!1;break}case"newlin\
e":l?u?u+=S.source:(!A||t!=="seq-item-ind")&&(c=!0):f+=S.source,l=!0,h=!0,(m||x)&&(v=S),d=!0;break;case"anchor":m&&i(S,"MULTIPLE_ANCHORS","A node can have at mo\
st one anchor"),S.source.endsWith(":")&&i(S.offset+S.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),m=S,E??(E=S.offset),l=!1,d=!1,w=!0;break;case"\
tag":{x&&i(S,"MULTIPLE_TAGS","A node can have at most one tag"),x=S,E??(E=S.offset),l=!1,d=!1,w=!0;break}case t:(m||x)&&i(S,"BAD_PROP_ORDER",`Anchors and tags m\
ust be after the ${S.source} indicator`),A&&i(S,"UNEXPECTED_TOKEN",`Unexpected ${S.source} in ${e??"collection"}`),A=S,l=t==="seq-item-ind"||t==="explicit-key-i\
nd",d=!1;break;case"comma":if(e){k&&i(S,"UNEXPECTED_TOKEN",`Unexpected , in ${e}`),k=S,l=!1,d=!1;break}default:i(S,"UNEXPECTED_TOKEN",`Unexpected ${S.type} toke\
n`),l=!1,d=!1}let N=n[n.length-1],T=N?N.offset+N.source.length:r;return w&&s&&s.type!=="space"&&s.type!=="newline"&&s.type!=="comma"&&(s.type!=="scalar"||s.source!==
"")&&i(s.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),p&&(l&&p.indent<=o||s?.type==="block-map"||s?.type==="bl\
ock-seq")&&i(p,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:k,found:A,spaceBefore:c,comment:u,hasNewline:h,anchor:m,tag:x,newlineAfterProp:v,end:T,
start:E??T}}Ia.resolveProps=Md});var Kn=g(Ta=>{"use strict";function Sr(n){if(!n)return null;switch(n.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(n.source.
includes(`
`))return!0;if(n.end){for(let e of n.end)if(e.type==="newline")return!0}return!1;case"flow-collection":for(let e of n.items){for(let t of e.start)if(t.type==="n\
ewline")return!0;if(e.sep){for(let t of e.sep)if(t.type==="newline")return!0}if(Sr(e.key)||Sr(e.value))return!0}return!1;default:return!0}}Ta.containsNewline=Sr});var br=g(Ca=>{"use strict";var qd=Kn();function $d(n,e,t){if(e?.type==="flow-collection"){let s=e.end[0];s.indent===n&&(s.source==="]"||s.source==="}")&&qd.containsNewline(
e)&&t(s,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}Ca.flowIndentCheck=$d});var xr=g(qa=>{"use strict";var Ma=P();function _d(n,e,t){let{uniqueKeys:s}=n.options;if(s===!1)return!1;let r=typeof s=="function"?s:(i,o)=>i===o||Ma.isScalar(i)&&
Ma.isScalar(o)&&i.value===o.value;return e.some(i=>r(i.key,t))}qa.mapIncludes=_d});var ja=g(Ba=>{"use strict";var $a=de(),Dd=he(),_a=Rt(),Fd=Kn(),Da=br(),Bd=xr(),Fa="All mapping items must start at the same column";function jd({composeNode:n,composeEmptyNode:e},t,s,r,i){
let o=i?.nodeClass??Dd.YAMLMap,a=new o(t.schema);t.atRoot&&(t.atRoot=!1);let c=s.offset,l=null;for(let d of s.items){let{start:u,key:f,sep:h,value:w}=d,p=_a.resolveProps(
u,{indicator:"explicit-key-ind",next:f??h?.[0],offset:c,onError:r,parentIndent:s.indent,startOnNewline:!0}),m=!p.found;if(m){if(f&&(f.type==="block-seq"?r(c,"BL\
OCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in f&&f.indent!==s.indent&&r(c,"BAD_INDENT",Fa)),!p.anchor&&!p.tag&&!h){
l=p.end,p.comment&&(a.comment?a.comment+=`
`+p.comment:a.comment=p.comment);continue}(p.newlineAfterProp||Fd.containsNewline(f))&&r(f??u[u.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on \
a single line")}else p.found?.indent!==s.indent&&r(c,"BAD_INDENT",Fa);t.atKey=!0;let x=p.end,v=f?n(t,f,p,r):e(t,x,u,null,p,r);t.schema.compat&&Da.flowIndentCheck(
s.indent,f,r),t.atKey=!1,Bd.mapIncludes(t,a.items,v)&&r(x,"DUPLICATE_KEY","Map keys must be unique");let k=_a.resolveProps(h??[],{indicator:"map-value-ind",next:w,
offset:v.range[2],onError:r,parentIndent:s.indent,startOnNewline:!f||f.type==="block-scalar"});if(c=k.end,k.found){m&&(w?.type==="block-map"&&!k.hasNewline&&r(c,
"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),t.options.strict&&p.start<k.found.offset-1024&&r(v.range,"KEY_OVER_1024_CHARS","T\
he : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let A=w?n(t,w,k,r):e(t,c,h,null,k,r);t.schema.compat&&Da.flowIndentCheck(
s.indent,w,r),c=A.range[2];let E=new $a.Pair(v,A);t.options.keepSourceTokens&&(E.srcToken=d),a.items.push(E)}else{m&&r(v.range,"MISSING_CHAR","Implicit map keys\
 need to be followed by map values"),k.comment&&(v.comment?v.comment+=`
`+k.comment:v.comment=k.comment);let A=new $a.Pair(v);t.options.keepSourceTokens&&(A.srcToken=d),a.items.push(A)}}return l&&l<c&&r(l,"IMPOSSIBLE","Map comment w\
ith trailing content"),a.range=[s.offset,c,l??c],a}Ba.resolveBlockMap=jd});var Ka=g(Ua=>{"use strict";var Ud=me(),Kd=Rt(),Jd=br();function Wd({composeNode:n,composeEmptyNode:e},t,s,r,i){let o=i?.nodeClass??Ud.YAMLSeq,a=new o(t.schema);
t.atRoot&&(t.atRoot=!1),t.atKey&&(t.atKey=!1);let c=s.offset,l=null;for(let{start:d,value:u}of s.items){let f=Kd.resolveProps(d,{indicator:"seq-item-ind",next:u,
offset:c,onError:r,parentIndent:s.indent,startOnNewline:!0});if(!f.found)if(f.anchor||f.tag||u)u?.type==="block-seq"?r(f.end,"BAD_INDENT","All sequence items mu\
st start at the same column"):r(c,"MISSING_CHAR","Sequence item without - indicator");else{l=f.end,f.comment&&(a.comment=f.comment);continue}let h=u?n(t,u,f,r):
e(t,f.end,d,null,f,r);t.schema.compat&&Jd.flowIndentCheck(s.indent,u,r),c=h.range[2],a.items.push(h)}return a.range=[s.offset,c,l??c],a}Ua.resolveBlockSeq=Wd});var Ue=g(Ja=>{"use strict";function Gd(n,e,t,s){let r="";if(n){let i=!1,o="";for(let a of n){let{source:c,type:l}=a;switch(l){case"space":i=!0;break;case"commen\
t":{t&&!i&&s(a,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let d=c.substring(1)||" ";r?r+=o+d:r=d,o="";break}case"n\
ewline":r&&(o+=c),i=!0;break;default:s(a,"UNEXPECTED_TOKEN",`Unexpected ${l} at node end`)}e+=c.length}}return{comment:r,offset:e}}Ja.resolveEnd=Gd});var Ya=g(Va=>{"use strict";var Vd=P(),Yd=de(),Wa=he(),Qd=me(),Hd=Ue(),Ga=Rt(),zd=Kn(),Xd=xr(),vr="Block collections are not allowed within flow collections",kr=n=>n&&
(n.type==="block-map"||n.type==="block-seq");function Zd({composeNode:n,composeEmptyNode:e},t,s,r,i){let o=s.start.source==="{",a=o?"flow map":"flow sequence",c=i?.
nodeClass??(o?Wa.YAMLMap:Qd.YAMLSeq),l=new c(t.schema);l.flow=!0;let d=t.atRoot;d&&(t.atRoot=!1),t.atKey&&(t.atKey=!1);let u=s.offset+s.start.source.length;for(let m=0;m<
s.items.length;++m){let x=s.items[m],{start:v,key:k,sep:A,value:E}=x,N=Ga.resolveProps(v,{flow:a,indicator:"explicit-key-ind",next:k??A?.[0],offset:u,onError:r,
parentIndent:s.indent,startOnNewline:!1});if(!N.found){if(!N.anchor&&!N.tag&&!A&&!E){m===0&&N.comma?r(N.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):m<s.items.
length-1&&r(N.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),N.comment&&(l.comment?l.comment+=`
`+N.comment:l.comment=N.comment),u=N.end;continue}!o&&t.options.strict&&zd.containsNewline(k)&&r(k,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pair\
s need to be on a single line")}if(m===0)N.comma&&r(N.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(N.comma||r(N.start,"MISSING_CHAR",`Missing , betw\
een ${a} items`),N.comment){let T="";e:for(let S of v)switch(S.type){case"comma":case"space":break;case"comment":T=S.source.substring(1);break e;default:break e}
if(T){let S=l.items[l.items.length-1];Vd.isPair(S)&&(S=S.value??S.key),S.comment?S.comment+=`
`+T:S.comment=T,N.comment=N.comment.substring(T.length+1)}}if(!o&&!A&&!N.found){let T=E?n(t,E,N,r):e(t,N.end,A,null,N,r);l.items.push(T),u=T.range[2],kr(E)&&r(T.
range,"BLOCK_IN_FLOW",vr)}else{t.atKey=!0;let T=N.end,S=k?n(t,k,N,r):e(t,T,v,null,N,r);kr(k)&&r(S.range,"BLOCK_IN_FLOW",vr),t.atKey=!1;let q=Ga.resolveProps(A??
[],{flow:a,indicator:"map-value-ind",next:E,offset:S.range[2],onError:r,parentIndent:s.indent,startOnNewline:!1});if(q.found){if(!o&&!N.found&&t.options.strict){
if(A)for(let $ of A){if($===q.found)break;if($.type==="newline"){r($,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");
break}}N.start<q.found.offset-1024&&r(q.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else
E&&("source"in E&&E.source?.[0]===":"?r(E,"MISSING_CHAR",`Missing space after : in ${a}`):r(q.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let oe=E?
n(t,E,q,r):q.found?e(t,q.end,A,null,q,r):null;oe?kr(E)&&r(oe.range,"BLOCK_IN_FLOW",vr):q.comment&&(S.comment?S.comment+=`
`+q.comment:S.comment=q.comment);let Oe=new Yd.Pair(S,oe);if(t.options.keepSourceTokens&&(Oe.srcToken=x),o){let $=l;Xd.mapIncludes(t,$.items,S)&&r(T,"DUPLICATE_\
KEY","Map keys must be unique"),$.items.push(Oe)}else{let $=new Wa.YAMLMap(t.schema);$.flow=!0,$.items.push(Oe);let ii=(oe??S).range;$.range=[S.range[0],ii[1],ii[2]],
l.items.push($)}u=oe?oe.range[2]:q.end}}let f=o?"}":"]",[h,...w]=s.end,p=u;if(h?.source===f)p=h.offset+h.source.length;else{let m=a[0].toUpperCase()+a.substring(
1),x=d?`${m} must end with a ${f}`:`${m} in block collection must be sufficiently indented and end with a ${f}`;r(u,d?"MISSING_CHAR":"BAD_INDENT",x),h&&h.source.
length!==1&&w.unshift(h)}if(w.length>0){let m=Hd.resolveEnd(w,p,t.options.strict,r);m.comment&&(l.comment?l.comment+=`
`+m.comment:l.comment=m.comment),l.range=[s.offset,p,m.offset]}else l.range=[s.offset,p,p];return l}Va.resolveFlowCollection=Zd});var Ha=g(Qa=>{"use strict";var ep=P(),tp=M(),np=he(),sp=me(),rp=ja(),ip=Ka(),op=Ya();function Ar(n,e,t,s,r,i){let o=t.type==="block-map"?rp.resolveBlockMap(n,e,
t,s,i):t.type==="block-seq"?ip.resolveBlockSeq(n,e,t,s,i):op.resolveFlowCollection(n,e,t,s,i),a=o.constructor;return r==="!"||r===a.tagName?(o.tag=a.tagName,o):
(r&&(o.tag=r),o)}function ap(n,e,t,s,r){let i=s.tag,o=i?e.directives.tagName(i.source,f=>r(i,"TAG_RESOLVE_FAILED",f)):null;if(t.type==="block-seq"){let{anchor:f,
newlineAfterProp:h}=s,w=f&&i?f.offset>i.offset?f:i:f??i;w&&(!h||h.offset<w.offset)&&r(w,"MISSING_CHAR","Missing newline after block sequence props")}let a=t.type===
"block-map"?"map":t.type==="block-seq"?"seq":t.start.source==="{"?"map":"seq";if(!i||!o||o==="!"||o===np.YAMLMap.tagName&&a==="map"||o===sp.YAMLSeq.tagName&&a===
"seq")return Ar(n,e,t,r,o);let c=e.schema.tags.find(f=>f.tag===o&&f.collection===a);if(!c){let f=e.schema.knownTags[o];if(f?.collection===a)e.schema.tags.push(Object.
assign({},f,{default:!1})),c=f;else return f?r(i,"BAD_COLLECTION_TYPE",`${f.tag} used for ${a} collection, but expects ${f.collection??"scalar"}`,!0):r(i,"TAG_R\
ESOLVE_FAILED",`Unresolved tag: ${o}`,!0),Ar(n,e,t,r,o)}let l=Ar(n,e,t,r,o,c),d=c.resolve?.(l,f=>r(i,"TAG_RESOLVE_FAILED",f),e.options)??l,u=ep.isNode(d)?d:new tp.
Scalar(d);return u.range=l.range,u.tag=o,c?.format&&(u.format=c.format),u}Qa.composeCollection=ap});var Nr=g(za=>{"use strict";var Er=M();function cp(n,e,t){let s=e.offset,r=lp(e,n.options.strict,t);if(!r)return{value:"",type:null,comment:"",range:[s,s,s]};let i=r.
mode===">"?Er.Scalar.BLOCK_FOLDED:Er.Scalar.BLOCK_LITERAL,o=e.source?up(e.source):[],a=o.length;for(let p=o.length-1;p>=0;--p){let m=o[p][1];if(m===""||m==="\r")
a=p;else break}if(a===0){let p=r.chomp==="+"&&o.length>0?`
`.repeat(Math.max(1,o.length-1)):"",m=s+r.length;return e.source&&(m+=e.source.length),{value:p,type:i,comment:r.comment,range:[s,m,m]}}let c=e.indent+r.indent,
l=e.offset+r.length,d=0;for(let p=0;p<a;++p){let[m,x]=o[p];if(x===""||x==="\r")r.indent===0&&m.length>c&&(c=m.length);else{m.length<c&&t(l+m.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),r.indent===0&&(c=m.length),d=p,c===0&&!n.atRoot&&t(l,"BAD_\
INDENT","Block scalar values in collections must be indented");break}l+=m.length+x.length+1}for(let p=o.length-1;p>=a;--p)o[p][0].length>c&&(a=p+1);let u="",f="",
h=!1;for(let p=0;p<d;++p)u+=o[p][0].slice(c)+`
`;for(let p=d;p<a;++p){let[m,x]=o[p];l+=m.length+x.length+1;let v=x[x.length-1]==="\r";if(v&&(x=x.slice(0,-1)),x&&m.length<c){let A=`Block scalar lines must not\
 be less indented than their ${r.indent?"explicit indentation indicator":"first line"}`;t(l-x.length-(v?2:1),"BAD_INDENT",A),m=""}i===Er.Scalar.BLOCK_LITERAL?(u+=
f+m.slice(c)+x,f=`
`):m.length>c||x[0]==="	"?(f===" "?f=`
`:!h&&f===`
`&&(f=`

`),u+=f+m.slice(c)+x,f=`
`,h=!0):x===""?f===`
`?u+=`
`:f=`
`:(u+=f+x,f=" ",h=!1)}switch(r.chomp){case"-":break;case"+":for(let p=a;p<o.length;++p)u+=`
`+o[p][0].slice(c);u[u.length-1]!==`
`&&(u+=`
`);break;default:u+=`
`}let w=s+r.length+e.source.length;return{value:u,type:i,comment:r.comment,range:[s,w,w]}}function lp({offset:n,props:e},t,s){if(e[0].type!=="block-scalar-heade\
r")return s(e[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:r}=e[0],i=r[0],o=0,a="",c=-1;for(let f=1;f<r.length;++f){let h=r[f];if(!a&&(h==="\
-"||h==="+"))a=h;else{let w=Number(h);!o&&w?o=w:c===-1&&(c=n+f)}}c!==-1&&s(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${r}`);let l=!1,
d="",u=r.length;for(let f=1;f<e.length;++f){let h=e[f];switch(h.type){case"space":l=!0;case"newline":u+=h.source.length;break;case"comment":t&&!l&&s(h,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),u+=h.source.length,d=h.source.substring(1);break;case"error":s(h,"UNEXPECTED_TOK\
EN",h.message),u+=h.source.length;break;default:{let w=`Unexpected token in block scalar header: ${h.type}`;s(h,"UNEXPECTED_TOKEN",w);let p=h.source;p&&typeof p==
"string"&&(u+=p.length)}}}return{mode:i,indent:o,chomp:a,comment:d,length:u}}function up(n){let e=n.split(/\n( *)/),t=e[0],s=t.match(/^( *)/),i=[s?.[1]?[s[1],t.
slice(s[1].length)]:["",t]];for(let o=1;o<e.length;o+=2)i.push([e[o],e[o+1]]);return i}za.resolveBlockScalar=cp});var Pr=g(Za=>{"use strict";var Or=M(),fp=Ue();function dp(n,e,t){let{offset:s,type:r,source:i,end:o}=n,a,c,l=(f,h,w)=>t(s+f,h,w);switch(r){case"scalar":a=Or.Scalar.
PLAIN,c=pp(i,l);break;case"single-quoted-scalar":a=Or.Scalar.QUOTE_SINGLE,c=hp(i,l);break;case"double-quoted-scalar":a=Or.Scalar.QUOTE_DOUBLE,c=mp(i,l);break;default:
return t(n,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${r}`),{value:"",type:null,comment:"",range:[s,s+i.length,s+i.length]}}let d=s+i.length,
u=fp.resolveEnd(o,d,e,t);return{value:c,type:a,comment:u.comment,range:[s,d,u.offset]}}function pp(n,e){let t="";switch(n[0]){case"	":t="a tab character";break;case"\
,":t="flow indicator character ,";break;case"%":t="directive indicator character %";break;case"|":case">":{t=`block scalar indicator ${n[0]}`;break}case"@":case"\
`":{t=`reserved character ${n[0]}`;break}}return t&&e(0,"BAD_SCALAR_START",`Plain value cannot start with ${t}`),Xa(n)}function hp(n,e){return(n[n.length-1]!=="\
'"||n.length===1)&&e(n.length,"MISSING_CHAR","Missing closing 'quote"),Xa(n.slice(1,-1)).replace(/''/g,"'")}function Xa(n){let e=/(.*?)\r?\n/sy,t=e.exec(n);if(!t)
return n;let s,r;try{s=new RegExp("(?<![ 	])[ 	]+$"),r=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{s=/[ \t]+$/,r=/^[ \t]+|[ \t]+$/g}let i=t[1].replace(s,""),
o=" ",a=e.lastIndex;for(;t=e.exec(n);){let l=t[1].replace(r,"");l===""?o===`
`?i+=o:o=`
`:(i+=o+l,o=" "),a=e.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=a,t=c.exec(n),i+o+(t?.[1]??"")}function mp(n,e){let t="";for(let s=1;s<n.length-1;++s){let r=n[s];
if(!(r==="\r"&&n[s+1]===`
`))if(r===`
`){let{fold:i,offset:o}=yp(n,s);t+=i,s=o}else if(r==="\\"){let i=n[++s],o=gp[i];if(o)t+=o;else if(i===`
`)for(i=n[s+1];i===" "||i==="	";)i=n[++s+1];else if(i==="\r"&&n[s+1]===`
`)for(i=n[++s+1];i===" "||i==="	";)i=n[++s+1];else if(i==="x"||i==="u"||i==="U"){let a=i==="x"?2:i==="u"?4:8;t+=wp(n,s+1,a,e),s+=a}else{let a=n.substr(s-1,2);e(
s-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),t+=a}}else if(r===" "||r==="	"){let i=s,o=n[s+1];for(;o===" "||o==="	";)o=n[++s+1];o!==`
`&&!(o==="\r"&&n[s+2]===`
`)&&(t+=s>i?n.slice(i,s+1):r)}else t+=r}return(n[n.length-1]!=='"'||n.length===1)&&e(n.length,"MISSING_CHAR",'Missing closing "quote'),t}function yp(n,e){let t="",
s=n[e+1];for(;(s===" "||s==="	"||s===`
`||s==="\r")&&!(s==="\r"&&n[e+2]!==`
`);)s===`
`&&(t+=`
`),e+=1,s=n[e+1];return t||(t=" "),{fold:t,offset:e}}var gp={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function wp(n,e,t,s){let r=n.substr(e,t),o=r.length===t&&
/^[0-9a-fA-F]+$/.test(r)?parseInt(r,16):NaN;try{return String.fromCodePoint(o)}catch{let a=n.substr(e-2,t+2);return s(e-2,"BAD_DQ_ESCAPE",`Invalid escape sequen\
ce ${a}`),a}}Za.resolveFlowScalar=dp});var nc=g(tc=>{"use strict";var Ae=P(),ec=M(),Sp=Nr(),bp=Pr();function xp(n,e,t,s){let{value:r,type:i,comment:o,range:a}=e.type==="block-scalar"?Sp.resolveBlockScalar(
n,e,s):bp.resolveFlowScalar(e,n.options.strict,s),c=t?n.directives.tagName(t.source,u=>s(t,"TAG_RESOLVE_FAILED",u)):null,l;n.options.stringKeys&&n.atKey?l=n.schema[Ae.
SCALAR]:c?l=vp(n.schema,r,c,t,s):e.type==="scalar"?l=kp(n,r,e,s):l=n.schema[Ae.SCALAR];let d;try{let u=l.resolve(r,f=>s(t??e,"TAG_RESOLVE_FAILED",f),n.options);
d=Ae.isScalar(u)?u:new ec.Scalar(u)}catch(u){let f=u instanceof Error?u.message:String(u);s(t??e,"TAG_RESOLVE_FAILED",f),d=new ec.Scalar(r)}return d.range=a,d.source=
r,i&&(d.type=i),c&&(d.tag=c),l.format&&(d.format=l.format),o&&(d.comment=o),d}function vp(n,e,t,s,r){if(t==="!")return n[Ae.SCALAR];let i=[];for(let a of n.tags)
if(!a.collection&&a.tag===t)if(a.default&&a.test)i.push(a);else return a;for(let a of i)if(a.test?.test(e))return a;let o=n.knownTags[t];return o&&!o.collection?
(n.tags.push(Object.assign({},o,{default:!1,test:void 0})),o):(r(s,"TAG_RESOLVE_FAILED",`Unresolved tag: ${t}`,t!=="tag:yaml.org,2002:str"),n[Ae.SCALAR])}function kp({
atKey:n,directives:e,schema:t},s,r,i){let o=t.tags.find(a=>(a.default===!0||n&&a.default==="key")&&a.test?.test(s))||t[Ae.SCALAR];if(t.compat){let a=t.compat.find(
c=>c.default&&c.test?.test(s))??t[Ae.SCALAR];if(o.tag!==a.tag){let c=e.tagString(o.tag),l=e.tagString(a.tag),d=`Value may be parsed as either ${c} or ${l}`;i(r,
"TAG_RESOLVE_FAILED",d,!0)}}return o}tc.composeScalar=xp});var rc=g(sc=>{"use strict";function Ap(n,e,t){if(e){t??(t=e.length);for(let s=t-1;s>=0;--s){let r=e[s];switch(r.type){case"space":case"comment":case"newline":n-=
r.source.length;continue}for(r=e[++s];r?.type==="space";)n+=r.source.length,r=e[++s];break}}return n}sc.emptyScalarPosition=Ap});var ac=g(Rr=>{"use strict";var Ep=ut(),Np=P(),Op=Ha(),ic=nc(),Pp=Ue(),Lp=rc(),Rp={composeNode:oc,composeEmptyNode:Lr};function oc(n,e,t,s){let r=n.atKey,{spaceBefore:i,
comment:o,anchor:a,tag:c}=t,l,d=!0;switch(e.type){case"alias":l=Ip(n,e,s),(a||c)&&s(e,"ALIAS_PROPS","An alias node must not specify any properties");break;case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":l=ic.composeScalar(n,e,c,s),a&&(l.anchor=a.source.substring(1));break;case"bloc\
k-map":case"block-seq":case"flow-collection":try{l=Op.composeCollection(Rp,n,e,t,s),a&&(l.anchor=a.source.substring(1))}catch(u){let f=u instanceof Error?u.message:
String(u);s(e,"RESOURCE_EXHAUSTION",f)}break;default:{let u=e.type==="error"?e.message:`Unsupported token (type: ${e.type})`;s(e,"UNEXPECTED_TOKEN",u),d=!1}}return l??
(l=Lr(n,e.offset,void 0,null,t,s)),a&&l.anchor===""&&s(a,"BAD_ALIAS","Anchor cannot be an empty string"),r&&n.options.stringKeys&&(!Np.isScalar(l)||typeof l.value!=
"string"||l.tag&&l.tag!=="tag:yaml.org,2002:str")&&s(c??e,"NON_STRING_KEY","With stringKeys, all keys must be strings"),i&&(l.spaceBefore=!0),o&&(e.type==="scal\
ar"&&e.source===""?l.comment=o:l.commentBefore=o),n.options.keepSourceTokens&&d&&(l.srcToken=e),l}function Lr(n,e,t,s,{spaceBefore:r,comment:i,anchor:o,tag:a,end:c},l){
let d={type:"scalar",offset:Lp.emptyScalarPosition(e,t,s),indent:-1,source:""},u=ic.composeScalar(n,d,a,l);return o&&(u.anchor=o.source.substring(1),u.anchor===
""&&l(o,"BAD_ALIAS","Anchor cannot be an empty string")),r&&(u.spaceBefore=!0),i&&(u.comment=i,u.range[2]=c),u}function Ip({options:n},{offset:e,source:t,end:s},r){
let i=new Ep.Alias(t.substring(1));i.source===""&&r(e,"BAD_ALIAS","Alias cannot be an empty string"),i.source.endsWith(":")&&r(e+t.length-1,"BAD_ALIAS","Alias e\
nding in : is ambiguous",!0);let o=e+t.length,a=Pp.resolveEnd(s,o,n.strict,r);return i.range=[e,o,a.offset],a.comment&&(i.comment=a.comment),i}Rr.composeEmptyNode=
Lr;Rr.composeNode=oc});var uc=g(lc=>{"use strict";var Tp=Nt(),cc=ac(),Cp=Ue(),Mp=Rt();function qp(n,e,{offset:t,start:s,value:r,end:i},o){let a=Object.assign({_directives:e},n),c=new Tp.
Document(void 0,a),l={atKey:!1,atRoot:!0,directives:c.directives,options:c.options,schema:c.schema},d=Mp.resolveProps(s,{indicator:"doc-start",next:r??i?.[0],offset:t,
onError:o,parentIndent:0,startOnNewline:!0});d.found&&(c.directives.docStart=!0,r&&(r.type==="block-map"||r.type==="block-seq")&&!d.hasNewline&&o(d.end,"MISSING\
_CHAR","Block collection cannot start on same line with directives-end marker")),c.contents=r?cc.composeNode(l,r,d,o):cc.composeEmptyNode(l,d.end,s,null,d,o);let u=c.
contents.range[2],f=Cp.resolveEnd(i,u,!1,o);return f.comment&&(c.comment=f.comment),c.range=[t,u,f.offset],c}lc.composeDoc=qp});var Tr=g(pc=>{"use strict";var $p=Ft("process"),_p=gs(),Dp=Nt(),It=Lt(),fc=P(),Fp=uc(),Bp=Ue();function Tt(n){if(typeof n=="number")return[n,n+1];if(Array.isArray(
n))return n.length===2?n:[n[0],n[1]];let{offset:e,source:t}=n;return[e,e+(typeof t=="string"?t.length:1)]}function dc(n){let e="",t=!1,s=!1;for(let r=0;r<n.length;++r){
let i=n[r];switch(i[0]){case"#":e+=(e===""?"":s?`

`:`
`)+(i.substring(1)||" "),t=!0,s=!1;break;case"%":n[r+1]?.[0]!=="#"&&(r+=1),t=!1;break;default:t||(s=!0),t=!1}}return{comment:e,afterEmptyLine:s}}var Ir=class{constructor(e={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(t,s,r,i)=>{let o=Tt(t);i?this.warnings.push(new It.YAMLWarning(
o,s,r)):this.errors.push(new It.YAMLParseError(o,s,r))},this.directives=new _p.Directives({version:e.version||"1.2"}),this.options=e}decorate(e,t){let{comment:s,
afterEmptyLine:r}=dc(this.prelude);if(s){let i=e.contents;if(t)e.comment=e.comment?`${e.comment}
${s}`:s;else if(r||e.directives.docStart||!i)e.commentBefore=s;else if(fc.isCollection(i)&&!i.flow&&i.items.length>0){let o=i.items[0];fc.isPair(o)&&(o=o.key);let a=o.
commentBefore;o.commentBefore=a?`${s}
${a}`:s}else{let o=i.commentBefore;i.commentBefore=o?`${s}
${o}`:s}}if(t){for(let i=0;i<this.errors.length;++i)e.errors.push(this.errors[i]);for(let i=0;i<this.warnings.length;++i)e.warnings.push(this.warnings[i])}else e.
errors=this.errors,e.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:dc(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(e,t=!1,s=-1){for(let r of e)yield*this.next(r);yield*this.end(t,s)}*next(e){switch($p.env.LOG_STREAM&&
console.dir(e,{depth:null}),e.type){case"directive":this.directives.add(e.source,(t,s,r)=>{let i=Tt(e);i[0]+=t,this.onError(i,"BAD_DIRECTIVE",s,r)}),this.prelude.
push(e.source),this.atDirectives=!0;break;case"document":{let t=Fp.composeDoc(this.options,this.directives,e,this.onError);this.atDirectives&&!t.directives.docStart&&
this.onError(e,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(t,!1),this.doc&&(yield this.doc),this.doc=t,this.atDirectives=!1;
break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(e.source);break;case"error":{let t=e.source?`${e.message}: ${JSON.stringify(
e.source)}`:e.message,s=new It.YAMLParseError(Tt(e),"UNEXPECTED_TOKEN",t);this.atDirectives||!this.doc?this.errors.push(s):this.doc.errors.push(s);break}case"do\
c-end":{if(!this.doc){let s="Unexpected doc-end without preceding document";this.errors.push(new It.YAMLParseError(Tt(e),"UNEXPECTED_TOKEN",s));break}this.doc.directives.
docEnd=!0;let t=Bp.resolveEnd(e.end,e.offset+e.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),t.comment){let s=this.doc.comment;
this.doc.comment=s?`${s}
${t.comment}`:t.comment}this.doc.range[2]=t.offset;break}default:this.errors.push(new It.YAMLParseError(Tt(e),"UNEXPECTED_TOKEN",`Unsupported token ${e.type}`))}}*end(e=!1,t=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(e){let s=Object.assign({_directives:this.directives},this.options),r=new Dp.Document(
void 0,s);this.atDirectives&&this.onError(t,"MISSING_CHAR","Missing directives-end indicator line"),r.range=[0,t,t],this.decorate(r,!1),yield r}}};pc.Composer=Ir});var yc=g(Jn=>{"use strict";var jp=Nr(),Up=Pr(),Kp=Lt(),hc=mt();function Jp(n,e=!0,t){if(n){let s=(r,i,o)=>{let a=typeof r=="number"?r:Array.isArray(r)?r[0]:r.offset;
if(t)t(a,i,o);else throw new Kp.YAMLParseError([a,a+1],i,o)};switch(n.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return Up.resolveFlowScalar(
n,e,s);case"block-scalar":return jp.resolveBlockScalar({options:{strict:e}},n,s)}}return null}function Wp(n,e){let{implicitKey:t=!1,indent:s,inFlow:r=!1,offset:i=-1,
type:o="PLAIN"}=e,a=hc.stringifyString({type:o,value:n},{implicitKey:t,indent:s>0?" ".repeat(s):"",inFlow:r,options:{blockQuote:!0,lineWidth:-1}}),c=e.end??[{type:"\
newline",offset:-1,indent:s,source:`
`}];switch(a[0]){case"|":case">":{let l=a.indexOf(`
`),d=a.substring(0,l),u=a.substring(l+1)+`
`,f=[{type:"block-scalar-header",offset:i,indent:s,source:d}];return mc(f,c)||f.push({type:"newline",offset:-1,indent:s,source:`
`}),{type:"block-scalar",offset:i,indent:s,props:f,source:u}}case'"':return{type:"double-quoted-scalar",offset:i,indent:s,source:a,end:c};case"'":return{type:"s\
ingle-quoted-scalar",offset:i,indent:s,source:a,end:c};default:return{type:"scalar",offset:i,indent:s,source:a,end:c}}}function Gp(n,e,t={}){let{afterKey:s=!1,implicitKey:r=!1,
inFlow:i=!1,type:o}=t,a="indent"in n?n.indent:null;if(s&&typeof a=="number"&&(a+=2),!o)switch(n.type){case"single-quoted-scalar":o="QUOTE_SINGLE";break;case"dou\
ble-quoted-scalar":o="QUOTE_DOUBLE";break;case"block-scalar":{let l=n.props[0];if(l.type!=="block-scalar-header")throw new Error("Invalid block scalar header");
o=l.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:o="PLAIN"}let c=hc.stringifyString({type:o,value:e},{implicitKey:r||a===null,indent:a!==null&&a>
0?" ".repeat(a):"",inFlow:i,options:{blockQuote:!0,lineWidth:-1}});switch(c[0]){case"|":case">":Vp(n,c);break;case'"':Cr(n,c,"double-quoted-scalar");break;case"\
'":Cr(n,c,"single-quoted-scalar");break;default:Cr(n,c,"scalar")}}function Vp(n,e){let t=e.indexOf(`
`),s=e.substring(0,t),r=e.substring(t+1)+`
`;if(n.type==="block-scalar"){let i=n.props[0];if(i.type!=="block-scalar-header")throw new Error("Invalid block scalar header");i.source=s,n.source=r}else{let{offset:i}=n,
o="indent"in n?n.indent:-1,a=[{type:"block-scalar-header",offset:i,indent:o,source:s}];mc(a,"end"in n?n.end:void 0)||a.push({type:"newline",offset:-1,indent:o,source:`\

`});for(let c of Object.keys(n))c!=="type"&&c!=="offset"&&delete n[c];Object.assign(n,{type:"block-scalar",indent:o,props:a,source:r})}}function mc(n,e){if(e)for(let t of e)
switch(t.type){case"space":case"comment":n.push(t);break;case"newline":return n.push(t),!0}return!1}function Cr(n,e,t){switch(n.type){case"scalar":case"double-q\
uoted-scalar":case"single-quoted-scalar":n.type=t,n.source=e;break;case"block-scalar":{let s=n.props.slice(1),r=e.length;n.props[0].type==="block-scalar-header"&&
(r-=n.props[0].source.length);for(let i of s)i.offset+=r;delete n.props,Object.assign(n,{type:t,source:e,end:s});break}case"block-map":case"block-seq":{let r={type:"\
newline",offset:n.offset+e.length,indent:n.indent,source:`
`};delete n.items,Object.assign(n,{type:t,source:e,end:[r]});break}default:{let s="indent"in n?n.indent:-1,r="end"in n&&Array.isArray(n.end)?n.end.filter(i=>i.type===
"space"||i.type==="comment"||i.type==="newline"):[];for(let i of Object.keys(n))i!=="type"&&i!=="offset"&&delete n[i];Object.assign(n,{type:t,indent:s,source:e,
end:r})}}}Jn.createScalarToken=Wp;Jn.resolveAsScalar=Jp;Jn.setScalarValue=Gp});var wc=g(gc=>{"use strict";var Yp=n=>"type"in n?Gn(n):Wn(n);function Gn(n){switch(n.type){case"block-scalar":{let e="";for(let t of n.props)e+=Gn(t);return e+n.
source}case"block-map":case"block-seq":{let e="";for(let t of n.items)e+=Wn(t);return e}case"flow-collection":{let e=n.start.source;for(let t of n.items)e+=Wn(t);
for(let t of n.end)e+=t.source;return e}case"document":{let e=Wn(n);if(n.end)for(let t of n.end)e+=t.source;return e}default:{let e=n.source;if("end"in n&&n.end)
for(let t of n.end)e+=t.source;return e}}}function Wn({start:n,key:e,sep:t,value:s}){let r="";for(let i of n)r+=i.source;if(e&&(r+=Gn(e)),t)for(let i of t)r+=i.
source;return s&&(r+=Gn(s)),r}gc.stringify=Yp});var vc=g(xc=>{"use strict";var Mr=Symbol("break visit"),Qp=Symbol("skip children"),Sc=Symbol("remove item");function Ee(n,e){"type"in n&&n.type==="document"&&(n=
{start:n.start,value:n.value}),bc(Object.freeze([]),n,e)}Ee.BREAK=Mr;Ee.SKIP=Qp;Ee.REMOVE=Sc;Ee.itemAtPath=(n,e)=>{let t=n;for(let[s,r]of e){let i=t?.[s];if(i&&
"items"in i)t=i.items[r];else return}return t};Ee.parentCollection=(n,e)=>{let t=Ee.itemAtPath(n,e.slice(0,-1)),s=e[e.length-1][0],r=t?.[s];if(r&&"items"in r)return r;
throw new Error("Parent collection not found")};function bc(n,e,t){let s=t(e,n);if(typeof s=="symbol")return s;for(let r of["key","value"]){let i=e[r];if(i&&"it\
ems"in i){for(let o=0;o<i.items.length;++o){let a=bc(Object.freeze(n.concat([[r,o]])),i.items[o],t);if(typeof a=="number")o=a-1;else{if(a===Mr)return Mr;a===Sc&&
(i.items.splice(o,1),o-=1)}}typeof s=="function"&&r==="key"&&(s=s(e,n))}}return typeof s=="function"?s(e,n):s}xc.visit=Ee});var Vn=g(U=>{"use strict";var qr=yc(),Hp=wc(),zp=vc(),$r="\uFEFF",_r="",Dr="",Fr="",Xp=n=>!!n&&"items"in n,Zp=n=>!!n&&(n.type==="scalar"||n.type==="single-qu\
oted-scalar"||n.type==="double-quoted-scalar"||n.type==="block-scalar");function eh(n){switch(n){case $r:return"<BOM>";case _r:return"<DOC>";case Dr:return"<FLO\
W_END>";case Fr:return"<SCALAR>";default:return JSON.stringify(n)}}function th(n){switch(n){case $r:return"byte-order-mark";case _r:return"doc-mode";case Dr:return"\
flow-error-end";case Fr:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(n[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}U.createScalarToken=qr.createScalarToken;U.resolveAsScalar=qr.resolveAsScalar;U.setScalarValue=qr.setScalarValue;
U.stringify=Hp.stringify;U.visit=zp.visit;U.BOM=$r;U.DOCUMENT=_r;U.FLOW_END=Dr;U.SCALAR=Fr;U.isCollection=Xp;U.isScalar=Zp;U.prettyToken=eh;U.tokenType=th});var Ur=g(Ac=>{"use strict";var Ct=Vn();function Q(n){switch(n){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var kc=new Set("0123456789ABCDEFabcdef"),nh=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy\
z-#;/?:@&=+$_.!~*'()"),Yn=new Set(",[]{}"),sh=new Set(` ,[]{}
\r	`),Br=n=>!n||sh.has(n),jr=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(e,t=!1){if(e){if(typeof e!="string")throw TypeError("source is not a st\
ring");this.buffer=this.buffer?this.buffer+e:e,this.lineEndPos=null}this.atEnd=!t;let s=this.next??"stream";for(;s&&(t||this.hasChars(1));)s=yield*this.parseNext(
s)}atLineEnd(){let e=this.pos,t=this.buffer[e];for(;t===" "||t==="	";)t=this.buffer[++e];return!t||t==="#"||t===`
`?!0:t==="\r"?this.buffer[e+1]===`
`:!1}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let t=this.buffer[e];if(this.indentNext>0){let s=0;for(;t===" ";)t=this.buffer[++s+e];if(t==="\r"){
let r=this.buffer[s+e+1];if(r===`
`||!r&&!this.atEnd)return e+s+1}return t===`
`||s>=this.indentNext||!t&&!this.atEnd?e+s:-1}if(t==="-"||t==="."){let s=this.buffer.substr(e,3);if((s==="---"||s==="...")&&Q(this.buffer[e+3]))return-1}return e}getLine(){
let e=this.lineEndPos;return(typeof e!="number"||e!==-1&&e<this.pos)&&(e=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=e),e===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[e-1]==="\r"&&(e-=1),this.buffer.substring(this.pos,e))}hasChars(e){
return this.pos+e<=this.buffer.length}setNext(e){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=e,null}peek(e){return this.
buffer.substr(this.pos,e)}*parseNext(e){switch(e){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine();
if(e===null)return this.setNext("stream");if(e[0]===Ct.BOM&&(yield*this.pushCount(1),e=e.substring(1)),e[0]==="%"){let t=e.length,s=e.indexOf("#");for(;s!==-1;){
let i=e[s-1];if(i===" "||i==="	"){t=s-1;break}else s=e.indexOf("#",s+1)}for(;;){let i=e[t-1];if(i===" "||i==="	")t-=1;else break}let r=(yield*this.pushCount(t))+
(yield*this.pushSpaces(!0));return yield*this.pushCount(e.length-r),this.pushNewline(),"stream"}if(this.atLineEnd()){let t=yield*this.pushSpaces(!0);return yield*this.
pushCount(e.length-t),yield*this.pushNewline(),"stream"}return yield Ct.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let e=this.charAt(0);if(!e&&!this.
atEnd)return this.setNext("line-start");if(e==="-"||e==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let t=this.peek(3);if((t==="---"||
t==="...")&&Q(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,t==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(
!1),this.indentNext>this.indentValue&&!Q(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[e,t]=this.peek(
2);if(!t&&!this.atEnd)return this.setNext("block-start");if((e==="-"||e==="?"||e===":")&&Q(t)){let s=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.
indentNext=this.indentValue+1,this.indentValue+=s,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let e=this.getLine();if(e===null)return this.
setNext("doc");let t=yield*this.pushIndicators();switch(e[t]){case"#":yield*this.pushCount(e.length-t);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(Br),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return t+=yield*this.parseBlockScalarHeader(),t+=yield*this.pushSpaces(
!0),yield*this.pushCount(e.length-t),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let e,t,s=-1;do e=yield*this.pushNewline(),e>0?(t=yield*this.pushSpaces(!1),this.indentValue=s=t):t=0,t+=yield*this.pushSpaces(!0);while(e+t>0);let r=this.getLine();
if(r===null)return this.setNext("flow");if((s!==-1&&s<this.indentNext&&r[0]!=="#"||s===0&&(r.startsWith("---")||r.startsWith("..."))&&Q(r[3]))&&!(s===this.indentNext-
1&&this.flowLevel===1&&(r[0]==="]"||r[0]==="}")))return this.flowLevel=0,yield Ct.FLOW_END,yield*this.parseLineStart();let i=0;for(;r[i]===",";)i+=yield*this.pushCount(
1),i+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(i+=yield*this.pushIndicators(),r[i]){case void 0:return"flow";case"#":return yield*this.pushCount(r.length-
i),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,
this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(Br),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let o=this.charAt(1);if(this.flowKey||Q(o)||o===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let e=this.charAt(0),t=this.buffer.indexOf(e,this.pos+1);if(e==="'")for(;t!==-1&&this.buffer[t+1]==="'";)
t=this.buffer.indexOf("'",t+2);else for(;t!==-1;){let i=0;for(;this.buffer[t-1-i]==="\\";)i+=1;if(i%2===0)break;t=this.buffer.indexOf('"',t+1)}let s=this.buffer.
substring(0,t),r=s.indexOf(`
`,this.pos);if(r!==-1){for(;r!==-1;){let i=this.continueScalar(r+1);if(i===-1)break;r=s.indexOf(`
`,i)}r!==-1&&(t=r-(s[r-1]==="\r"?2:1))}if(t===-1){if(!this.atEnd)return this.setNext("quoted-scalar");t=this.buffer.length}return yield*this.pushToIndex(t+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let e=this.pos;for(;;){let t=this.buffer[++e];if(t==="+")
this.blockScalarKeep=!0;else if(t>"0"&&t<="9")this.blockScalarIndent=Number(t)-1;else if(t!=="-")break}return yield*this.pushUntil(t=>Q(t)||t==="#")}*parseBlockScalar(){
let e=this.pos-1,t=0,s;e:for(let i=this.pos;s=this.buffer[i];++i)switch(s){case" ":t+=1;break;case`
`:e=i,t=0;break;case"\r":{let o=this.buffer[i+1];if(!o&&!this.atEnd)return this.setNext("block-scalar");if(o===`
`)break}default:break e}if(!s&&!this.atEnd)return this.setNext("block-scalar");if(t>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=t:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let i=this.continueScalar(e+1);if(i===-1)break;e=this.buffer.indexOf(`
`,i)}while(e!==-1);if(e===-1){if(!this.atEnd)return this.setNext("block-scalar");e=this.buffer.length}}let r=e+1;for(s=this.buffer[r];s===" ";)s=this.buffer[++r];
if(s==="	"){for(;s==="	"||s===" "||s==="\r"||s===`
`;)s=this.buffer[++r];e=r-1}else if(!this.blockScalarKeep)do{let i=e-1,o=this.buffer[i];o==="\r"&&(o=this.buffer[--i]);let a=i;for(;o===" ";)o=this.buffer[--i];
if(o===`
`&&i>=this.pos&&i+1+t>a)e=i;else break}while(!0);return yield Ct.SCALAR,yield*this.pushToIndex(e+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let e=this.
flowLevel>0,t=this.pos-1,s=this.pos-1,r;for(;r=this.buffer[++s];)if(r===":"){let i=this.buffer[s+1];if(Q(i)||e&&Yn.has(i))break;t=s}else if(Q(r)){let i=this.buffer[s+
1];if(r==="\r"&&(i===`
`?(s+=1,r=`
`,i=this.buffer[s+1]):t=s),i==="#"||e&&Yn.has(i))break;if(r===`
`){let o=this.continueScalar(s+1);if(o===-1)break;s=Math.max(s,o-2)}}else{if(e&&Yn.has(r))break;t=s}return!r&&!this.atEnd?this.setNext("plain-scalar"):(yield Ct.
SCALAR,yield*this.pushToIndex(t+1,!0),e?"flow":"doc")}*pushCount(e){return e>0?(yield this.buffer.substr(this.pos,e),this.pos+=e,e):0}*pushToIndex(e,t){let s=this.
buffer.slice(this.pos,e);return s?(yield s,this.pos+=s.length,s.length):(t&&(yield""),0)}*pushIndicators(){let e=0;e:for(;;){switch(this.charAt(0)){case"!":e+=yield*this.
pushTag(),e+=yield*this.pushSpaces(!0);continue e;case"&":e+=yield*this.pushUntil(Br),e+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let t=this.
flowLevel>0,s=this.charAt(1);if(Q(s)||t&&Yn.has(s)){t?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,e+=yield*this.pushCount(1),e+=yield*this.
pushSpaces(!0);continue e}}}break e}return e}*pushTag(){if(this.charAt(1)==="<"){let e=this.pos+2,t=this.buffer[e];for(;!Q(t)&&t!==">";)t=this.buffer[++e];return yield*this.
pushToIndex(t===">"?e+1:e,!1)}else{let e=this.pos+1,t=this.buffer[e];for(;t;)if(nh.has(t))t=this.buffer[++e];else if(t==="%"&&kc.has(this.buffer[e+1])&&kc.has(this.
buffer[e+2]))t=this.buffer[e+=3];else break;return yield*this.pushToIndex(e,!1)}}*pushNewline(){let e=this.buffer[this.pos];return e===`
`?yield*this.pushCount(1):e==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(e){let t=this.pos-1,s;do s=this.buffer[++t];while(s===" "||e&&s==="	");let r=t-this.pos;return r>0&&(yield this.buffer.substr(
this.pos,r),this.pos=t),r}*pushUntil(e){let t=this.pos,s=this.buffer[t];for(;!e(s);)s=this.buffer[++t];return yield*this.pushToIndex(t,!1)}};Ac.Lexer=jr});var Jr=g(Ec=>{"use strict";var Kr=class{constructor(){this.lineStarts=[],this.addNewLine=e=>this.lineStarts.push(e),this.linePos=e=>{let t=0,s=this.lineStarts.length;
for(;t<s;){let i=t+s>>1;this.lineStarts[i]<e?t=i+1:s=i}if(this.lineStarts[t]===e)return{line:t+1,col:1};if(t===0)return{line:0,col:e};let r=this.lineStarts[t-1];
return{line:t,col:e-r+1}}}};Ec.LineCounter=Kr});var Gr=g(Rc=>{"use strict";var rh=Ft("process"),Nc=Vn(),ih=Ur();function ye(n,e){for(let t=0;t<n.length;++t)if(n[t].type===e)return!0;return!1}function Oc(n){for(let e=0;e<
n.length;++e)switch(n[e].type){case"space":case"comment":case"newline":break;default:return e}return-1}function Lc(n){switch(n?.type){case"alias":case"scalar":case"\
single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function Qn(n){switch(n.type){case"document":return n.start;case"\
block-map":{let e=n.items[n.items.length-1];return e.sep??e.start}case"block-seq":return n.items[n.items.length-1].start;default:return[]}}function Ke(n){if(n.length===
0)return[];let e=n.length;e:for(;--e>=0;)switch(n[e].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;n[++e]?.
type==="space";);return n.splice(e,n.length)}function Hn(n,e){if(e.length<1e5)Array.prototype.push.apply(n,e);else for(let t=0;t<e.length;++t)n.push(e[t])}function Pc(n){
if(n.start.type==="flow-seq-start")for(let e of n.items)e.sep&&!e.value&&!ye(e.start,"explicit-key-ind")&&!ye(e.sep,"map-value-ind")&&(e.key&&(e.value=e.key),delete e.
key,Lc(e.value)?e.value.end?Hn(e.value.end,e.sep):e.value.end=e.sep:Hn(e.start,e.sep),delete e.sep)}var Wr=class{constructor(e){this.atNewLine=!0,this.atScalar=
!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new ih.Lexer,this.onNewLine=e}*parse(e,t=!1){this.onNewLine&&
this.offset===0&&this.onNewLine(0);for(let s of this.lexer.lex(e,t))yield*this.next(s);t||(yield*this.end())}*next(e){if(this.source=e,rh.env.LOG_TOKENS&&console.
log("|",Nc.prettyToken(e)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=e.length;return}let t=Nc.tokenType(e);if(t)if(t==="scalar")this.atNewLine=
!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=t,yield*this.step(),t){case"newline":this.atNewLine=!0,this.indent=0,this.onNewLine&&this.onNewLine(
this.offset+e.length);break;case"space":this.atNewLine&&e[0]===" "&&(this.indent+=e.length);break;case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":
this.atNewLine&&(this.indent+=e.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=e.length}else{let s=`Not a YAML \
token: ${e}`;yield*this.pop({type:"error",offset:this.offset,message:s,source:e}),this.offset+=e.length}}*end(){for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){
return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){let e=this.peek(1);if(this.type==="doc-end"&&e?.type!=="doc-end"){for(;this.
stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!e)return yield*this.stream();switch(e.type){case"\
document":return yield*this.document(e);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(e);case"block-sc\
alar":return yield*this.blockScalar(e);case"block-map":return yield*this.blockMap(e);case"block-seq":return yield*this.blockSequence(e);case"flow-collection":return yield*this.
flowCollection(e);case"doc-end":return yield*this.documentEnd(e)}yield*this.pop()}peek(e){return this.stack[this.stack.length-e]}*pop(e){let t=e??this.stack.pop();
if(!t)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.stack.length===0)yield t;else{let s=this.peek(1);switch(t.
type==="block-scalar"?t.indent="indent"in s?s.indent:0:t.type==="flow-collection"&&s.type==="document"&&(t.indent=0),t.type==="flow-collection"&&Pc(t),s.type){case"\
document":s.value=t;break;case"block-scalar":s.props.push(t);break;case"block-map":{let r=s.items[s.items.length-1];if(r.value){s.items.push({start:[],key:t,sep:[]}),
this.onKeyLine=!0;return}else if(r.sep)r.value=t;else{Object.assign(r,{key:t,sep:[]}),this.onKeyLine=!r.explicitKey;return}break}case"block-seq":{let r=s.items[s.
items.length-1];r.value?s.items.push({start:[],value:t}):r.value=t;break}case"flow-collection":{let r=s.items[s.items.length-1];!r||r.value?s.items.push({start:[],
key:t,sep:[]}):r.sep?r.value=t:Object.assign(r,{key:t,sep:[]});return}default:yield*this.pop(),yield*this.pop(t)}if((s.type==="document"||s.type==="block-map"||
s.type==="block-seq")&&(t.type==="block-map"||t.type==="block-seq")){let r=t.items[t.items.length-1];r&&!r.sep&&!r.value&&r.start.length>0&&Oc(r.start)===-1&&(t.
indent===0||r.start.every(i=>i.type!=="comment"||i.indent<t.indent))&&(s.type==="document"?s.end=r.start:s.items.push({start:r.start}),t.items.splice(-1,1))}}}*stream(){
switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"\
newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let e={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&e.start.push(
this.sourceToken),this.stack.push(e);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(e){
if(e.value)return yield*this.lineEnd(e);switch(this.type){case"doc-start":{Oc(e.start)!==-1?(yield*this.pop(),yield*this.step()):e.start.push(this.sourceToken);
return}case"anchor":case"tag":case"space":case"comment":case"newline":e.start.push(this.sourceToken);return}let t=this.startBlockValue(e);t?this.stack.push(t):yield{
type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(e){if(this.type==="map-value-ind"){let t=Qn(
this.peek(2)),s=Ke(t),r;e.end?(r=e.end,r.push(this.sourceToken),delete e.end):r=[this.sourceToken];let i={type:"block-map",offset:e.offset,indent:e.indent,items:[
{start:s,key:e,sep:r}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=i}else yield*this.lineEnd(e)}*blockScalar(e){switch(this.type){case"space":case"commen\
t":case"newline":e.props.push(this.sourceToken);return;case"scalar":if(e.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let t=this.source.indexOf(
`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(e){let t=e.items[e.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,t.value){let s="end"in t.value?t.value.end:void 0;(Array.isArray(s)?s[s.length-1]:void 0)?.type==="comment"?s?.push(this.sourceToken):e.items.push({start:[this.
sourceToken]})}else t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"space":case"comment":if(t.value)e.items.push({start:[this.sourceToken]});else if(t.
sep)t.sep.push(this.sourceToken);else{if(this.atIndentedComment(t.start,e.indent)){let r=e.items[e.items.length-2]?.value?.end;if(Array.isArray(r)){Hn(r,t.start),
r.push(this.sourceToken),e.items.pop();return}}t.start.push(this.sourceToken)}return}if(this.indent>=e.indent){let s=!this.onKeyLine&&this.indent===e.indent,r=s&&
(t.sep||t.explicitKey)&&this.type!=="seq-item-ind",i=[];if(r&&t.sep&&!t.value){let o=[];for(let a=0;a<t.sep.length;++a){let c=t.sep[a];switch(c.type){case"newli\
ne":o.push(a);break;case"space":break;case"comment":c.indent>e.indent&&(o.length=0);break;default:o.length=0}}o.length>=2&&(i=t.sep.splice(o[1]))}switch(this.type){case"\
anchor":case"tag":r||t.value?(i.push(this.sourceToken),e.items.push({start:i}),this.onKeyLine=!0):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);
return;case"explicit-key-ind":!t.sep&&!t.explicitKey?(t.start.push(this.sourceToken),t.explicitKey=!0):r||t.value?(i.push(this.sourceToken),e.items.push({start:i,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(t.explicitKey)if(t.sep)if(t.value)e.items.push({start:[],key:null,sep:[this.sourceToken]});else if(ye(t.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]});else if(Lc(t.key)&&!ye(t.sep,"newline")){
let o=Ke(t.start),a=t.key,c=t.sep;c.push(this.sourceToken),delete t.key,delete t.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:o,key:a,sep:c}]})}else i.length>0?t.sep=t.sep.concat(i,this.sourceToken):t.sep.push(this.sourceToken);else if(ye(t.start,"newline"))Object.assign(t,{key:null,
sep:[this.sourceToken]});else{let o=Ke(t.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]})}else
t.sep?t.value||r?e.items.push({start:i,key:null,sep:[this.sourceToken]}):ye(t.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):t.sep.push(this.sourceToken):Object.assign(t,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);r||t.value?(e.items.push({start:i,key:o,sep:[]}),this.
onKeyLine=!0):t.sep?this.stack.push(o):(Object.assign(t,{key:o,sep:[]}),this.onKeyLine=!0);return}default:{let o=this.startBlockValue(e);if(o){if(o.type==="bloc\
k-seq"){if(!t.explicitKey&&t.sep&&!ye(t.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else s&&e.items.push({start:i});this.stack.push(o);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(e){let t=e.items[e.items.
length-1];switch(this.type){case"newline":if(t.value){let s="end"in t.value?t.value.end:void 0;(Array.isArray(s)?s[s.length-1]:void 0)?.type==="comment"?s?.push(
this.sourceToken):e.items.push({start:[this.sourceToken]})}else t.start.push(this.sourceToken);return;case"space":case"comment":if(t.value)e.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(t.start,e.indent)){let r=e.items[e.items.length-2]?.value?.end;if(Array.isArray(r)){Hn(r,t.start),r.push(this.
sourceToken),e.items.pop();return}}t.start.push(this.sourceToken)}return;case"anchor":case"tag":if(t.value||this.indent<=e.indent)break;t.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==e.indent)break;t.value||ye(t.start,"seq-item-ind")?e.items.push({start:[this.sourceToken]}):t.start.push(this.sourceToken);
return}if(this.indent>e.indent){let s=this.startBlockValue(e);if(s){this.stack.push(s);return}}yield*this.pop(),yield*this.step()}*flowCollection(e){let t=e.items[e.
items.length-1];if(this.type==="flow-error-end"){let s;do yield*this.pop(),s=this.peek(1);while(s?.type==="flow-collection")}else if(e.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!t||t.sep?e.items.push({start:[this.sourceToken]}):t.start.push(this.sourceToken);return;case"map-value-ind":!t||t.value?
e.items.push({start:[],key:null,sep:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):Object.assign(t,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!t||t.value?e.items.push({start:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let r=this.flowScalar(this.type);!t||t.value?e.items.push({start:[],key:r,
sep:[]}):t.sep?this.stack.push(r):Object.assign(t,{key:r,sep:[]});return}case"flow-map-end":case"flow-seq-end":e.end.push(this.sourceToken);return}let s=this.startBlockValue(
e);s?this.stack.push(s):(yield*this.pop(),yield*this.step())}else{let s=this.peek(2);if(s.type==="block-map"&&(this.type==="map-value-ind"&&s.indent===e.indent||
this.type==="newline"&&!s.items[s.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&s.type!=="flow-collection"){let r=Qn(
s),i=Ke(r);Pc(e);let o=e.end.splice(1,e.end.length);o.push(this.sourceToken);let a={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:i,key:e,sep:o}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(e)}}flowScalar(e){if(this.onNewLine){let t=this.source.indexOf(`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let t=Qn(e),s=Ke(t);return s.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let t=Qn(e),s=Ke(t);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(e,t){return this.type!=="comment"||this.indent<=t?!1:e.every(s=>s.type==="newline"||s.type==="space")}*documentEnd(e){this.type!==
"doc-mode"&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(e){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};Rc.Parser=Wr});var qc=g(qt=>{"use strict";var Ic=Tr(),oh=Nt(),Mt=Lt(),ah=Rs(),ch=P(),lh=Jr(),Tc=Gr();function Cc(n){let e=n.prettyErrors!==!1;return{lineCounter:n.lineCounter||
e&&new lh.LineCounter||null,prettyErrors:e}}function uh(n,e={}){let{lineCounter:t,prettyErrors:s}=Cc(e),r=new Tc.Parser(t?.addNewLine),i=new Ic.Composer(e),o=Array.
from(i.compose(r.parse(n)));if(s&&t)for(let a of o)a.errors.forEach(Mt.prettifyError(n,t)),a.warnings.forEach(Mt.prettifyError(n,t));return o.length>0?o:Object.
assign([],{empty:!0},i.streamInfo())}function Mc(n,e={}){let{lineCounter:t,prettyErrors:s}=Cc(e),r=new Tc.Parser(t?.addNewLine),i=new Ic.Composer(e),o=null;for(let a of i.
compose(r.parse(n),!0,n.length))if(!o)o=a;else if(o.options.logLevel!=="silent"){o.errors.push(new Mt.YAMLParseError(a.range.slice(0,2),"MULTIPLE_DOCS","Source \
contains multiple documents; please use YAML.parseAllDocuments()"));break}return s&&t&&(o.errors.forEach(Mt.prettifyError(n,t)),o.warnings.forEach(Mt.prettifyError(
n,t))),o}function fh(n,e,t){let s;typeof e=="function"?s=e:t===void 0&&e&&typeof e=="object"&&(t=e);let r=Mc(n,t);if(!r)return null;if(r.warnings.forEach(i=>ah.
warn(r.options.logLevel,i)),r.errors.length>0){if(r.options.logLevel!=="silent")throw r.errors[0];r.errors=[]}return r.toJS(Object.assign({reviver:s},t))}function dh(n,e,t){
let s=null;if(typeof e=="function"||Array.isArray(e)?s=e:t===void 0&&e&&(t=e),typeof t=="string"&&(t=t.length),typeof t=="number"){let r=Math.round(t);t=r<1?void 0:
r>8?{indent:8}:{indent:r}}if(n===void 0){let{keepUndefined:r}=t??e??{};if(!r)return}return ch.isDocument(n)&&!s?n.toString(t):new oh.Document(n,s,t).toString(t)}
qt.parse=fh;qt.parseAllDocuments=uh;qt.parseDocument=Mc;qt.stringify=dh});var _c=g(R=>{"use strict";var ph=Tr(),hh=Nt(),mh=dr(),Vr=Lt(),yh=ut(),ge=P(),gh=de(),wh=M(),Sh=he(),bh=me(),xh=Vn(),vh=Ur(),kh=Jr(),Ah=Gr(),zn=qc(),$c=ot();R.Composer=
ph.Composer;R.Document=hh.Document;R.Schema=mh.Schema;R.YAMLError=Vr.YAMLError;R.YAMLParseError=Vr.YAMLParseError;R.YAMLWarning=Vr.YAMLWarning;R.Alias=yh.Alias;
R.isAlias=ge.isAlias;R.isCollection=ge.isCollection;R.isDocument=ge.isDocument;R.isMap=ge.isMap;R.isNode=ge.isNode;R.isPair=ge.isPair;R.isScalar=ge.isScalar;R.isSeq=
ge.isSeq;R.Pair=gh.Pair;R.Scalar=wh.Scalar;R.YAMLMap=Sh.YAMLMap;R.YAMLSeq=bh.YAMLSeq;R.CST=xh;R.Lexer=vh.Lexer;R.LineCounter=kh.LineCounter;R.Parser=Ah.Parser;R.
parse=zn.parse;R.parseAllDocuments=zn.parseAllDocuments;R.parseDocument=zn.parseDocument;R.stringify=zn.stringify;R.visit=$c.visit;R.visitAsync=$c.visitAsync});var gl={error:oi,warning:ai,notice:ci};function Om(n){for(let{level:e,path:t,line:s,rule:r,message:i}of n)gl[e](Bt(i),{file:t,startLine:s,title:r})}var wl=process.getBuiltinModule("node:fs"),Kt=n=>wl[n];var ns=Kt("existsSync");var Si=Kt("readFileSync");var bi=Kt("readdirSync");var xi=Kt("statSync");var Sl=process.getBuiltinModule("node:path"),bl=n=>Sl[n];var ss=bl("join");function Mm({folders:n,repository:e,repositoryId:t,ownerId:s,defaultBranch:r},i){let o=n.length===1;return n.map(a=>xl(a,{name:o?e??i.GITHUB_REPOSITORY:void 0,id:o?
t??i.GITHUB_REPOSITORY_ID:void 0,ownerId:o?s??i.GITHUB_REPOSITORY_OWNER_ID:void 0,defaultBranch:r}))}function xl(n,e){if(!ns(n)||!xi(n).isDirectory())throw new H(
"E_INPUT",`${n} is no folder.`,{fix:"Name the root of a repository, the folder that has .github in it."});let t=s=>vi(s)?ki(ss(n,s)):void 0;return{folder:n,...e,
name:e.name??kl(t(".git/config")),workflows:vl(n),read:t}}var qm={read:n=>vi(n)?ki(new URL(`../${n}`,import.meta.url)):void 0};function vi(n){return!n.split(/[/\\]/).
includes("..")}function vl(n){let e=ss(n,".github","workflows");return ns(e)?bi(e).filter(t=>/\.ya?ml$/.test(t)).sort().map(t=>`.github/workflows/${t}`):[]}function kl(n=""){
let[,e=""]=/\[remote "origin"\][^[]*?url\s*=\s*(\S+)/.exec(n)??[];return/[/:]([^/:\s]+\/[^/\s]+?)(?:\.git)?\/?$/.exec(e)?.[1]}function ki(n){try{return Si(n,"ut\
f8")}catch{return}}var Al=process.getBuiltinModule("node:fs"),El=n=>Al[n];var Ai=El("readFileSync");function Fm(n){let e=Ai(n),t=e[0]===255&&e[1]===254;return new TextDecoder(t?"utf-16le":"utf-8").decode(e)}var Ei=["text","json","cloudformation","terraform","aws-cli"];function Km(n){let e=Ei.find(t=>t===n);if(e)return e;throw new H("E_USAGE",`--format takes ${Ei.join(
", ")}.`,{fix:"`secret-lease --help` shows how."})}function Jm(n,e){let t=n.roles.filter(({trust:s})=>s.Statement.length>0);switch(e){case"text":return Pl(n);case"\
json":return We({roles:Ol(n),findings:n.findings});case"cloudformation":return We(Ll(t));case"terraform":return We(Rl(t));case"aws-cli":return Il(t)}}function Nl({
level:n,path:e,line:t,rule:s,message:r}){return Bt(`${e}:${t}: ${n} ${s}: ${r}`)}function Ol({roles:n}){return n.map(({role:e,...t})=>({arn:e.arn,...t}))}function Pl({
roles:n,findings:e,steps:t}){let s=n.map(({role:o,trust:a,permissions:c,uses:l})=>[`Role ${o.arn}`,`  used by ${l.map(({repository:d,path:u,line:f,job:h})=>`${d}\
 ${u}:${f} (${h})`).join(", ")}`,"  trust policy:",Pi(We(a)),...c?["  permissions:",Pi(We(c))]:["  permissions: what the commands of the job do as this role; th\
e workflow does not tell."]].join(`
`)),r=e.length===0?["No mistakes found."]:e.map(Nl);return`${[...s,r.join(`
`),`${is(t,"step")}, ${is(n.length,"role")}, ${is(e.length,"finding")}.`].join(`

`)}
`}function Ll(n){let e=[...new Set(n.map(({role:t})=>t.accountId))].sort();return{AWSTemplateFormatVersion:"2010-09-09",Description:"Roles of Secret Lease, as p\
lanned from the workflows",Conditions:Object.fromEntries(e.map(t=>[Ni(t),{"Fn::Equals":[{Ref:"AWS::AccountId"},t]}])),Resources:Object.fromEntries(n.map(({role:t,
trust:s,permissions:r})=>[Ml(t.arn),{Type:"AWS::IAM::Role",Condition:Ni(t.accountId),Properties:{RoleName:t.name,Path:os(t.arn),AssumeRolePolicyDocument:s,...r&&
{Policies:[{PolicyName:"secret-lease",PolicyDocument:r}]}}}]))}}function Ni(n){return`InAccount${n}`}function Rl(n){let e=n.filter(({permissions:s})=>s),t=({role:s})=>`\
\${data.aws_caller_identity.current.account_id == "${s.accountId}" ? 1 : 0}`;return{terraform:{required_providers:{aws:{source:"hashicorp/aws"}}},data:{aws_caller_identity:{
current:{}}},resource:{aws_iam_role:Object.fromEntries(n.map(s=>[rs(s.role.arn),{count:t(s),name:s.role.name,path:os(s.role.arn),assume_role_policy:Oi(s.trust)}])),
...e.length>0&&{aws_iam_role_policy:Object.fromEntries(e.map(s=>[rs(s.role.arn),{count:t(s),name:"secret-lease",role:`\${aws_iam_role.${rs(s.role.arn)}[0].id}`,
policy:Oi(s.permissions)}]))}}}}function Oi(n){return JSON.stringify(n).replaceAll("${","$${").replaceAll("%{","%%{")}function Il(n){let e=n.map(({role:t,trust:s,
permissions:r})=>["role",t.accountId,t.name,os(t.arn),JSON.stringify(s),r?JSON.stringify(r):""].map((i,o)=>o===0?i:Cl(i)).join(" "));return`${Tl}${e.join(`
`)}
`}var Tl=`#!/usr/bin/env bash
# Roles of Secret Lease, as planned from the workflows. Makes those of the caller's account or brings them up to date.
set -euo pipefail
account=$(aws sts get-caller-identity --query Account --output text)

role() { # ACCOUNT NAME PATH TRUST PERMISSIONS
  local made
  if [[ $1 != "$account" ]]; then
    echo "The role $2 is of the account $1: left out in $account." >&2
    return
  fi
  if made=$(aws iam get-role --role-name "$2" --query "Role.Tags[?Key=='secret-lease'].Value" --output text 2>/dev/null); then
    if [[ $made != plan ]]; then
      echo "The role $2 exists, and was not made by this script. Tag it secret-lease=plan if it may be changed." >&2
      return 1
    fi
    aws iam update-assume-role-policy --role-name "$2" --policy-document "$4"
  else
    aws iam create-role --role-name "$2" --path "$3" --assume-role-policy-document "$4" --tags Key=secret-lease,Value=plan >/dev/null
  fi
  if [[ $5 ]]; then aws iam put-role-policy --role-name "$2" --policy-name secret-lease --policy-document "$5"; fi
}

`;function Cl(n){return`'${n.replaceAll("'","'\\''")}'`}function rs(n){return Li(n,/[^A-Za-z0-9-]/g,"_")}function Ml(n){return Li(n,/[^A-Za-z0-9]/g,"")}function Li(n,e,t){
let[,s="",r=n]=/^arn:[^:]*:iam::(\d+):role\/(.*)$/.exec(n)??[],i=r.replace(e,o=>`${t}x${o.charCodeAt(0).toString(16)}${t}`);return`role${t}${s}${t}${i}`}function os(n){
return/:role(\/(?:.*\/)?)/.exec(n)?.[1]??"/"}function Pi(n){return n.replaceAll(/^/gm,"    ").trimEnd()}function We(n){return`${JSON.stringify(n,null,2)}
`}function is(n,e){return`${n} ${e}${n===1?"":"s"}`}function Ri(n,e){let t=ql(n,e);if(t.roles)return t.roles.map(({arn:r,trust:i,permissions:o})=>({arn:r,trust:Ge(i),permissions:o===void 0?[]:[Ge(o)]}));let s=new Map(
(t.Policies??[]).map(({Arn:r,PolicyVersionList:i=[]})=>[r,i.find(({IsDefaultVersion:o})=>o)?.Document]));return(t.RoleDetailList??[]).map(r=>({arn:r.Arn,trust:Ge(
r.AssumeRolePolicyDocument),permissions:[...(r.RolePolicyList??[]).map(({PolicyDocument:i})=>Ge(i)),...(r.AttachedManagedPolicies??[]).map(({PolicyArn:i})=>Ge(s.
get(i)??$l(i)))]}))}function ql(n,e){try{let t=JSON.parse(e);if(t.roles||t.RoleDetailList)return t}catch{}throw new H("E_INPUT",`--against names ${n}, which has\
 no roles.`,{fix:"Allowed: the output of `aws iam get-account-authorization-details --filter Role LocalManagedPolicy`, or of `secret-lease plan --format json`."})}
function $l(n){return{Version:"2012-10-17",Statement:[{Effect:"Allow",Action:`all of ${n}`,Resource:"*"}]}}function Ge(n){let e=typeof n=="string"?JSON.parse(decodeURIComponent(
n)):n;return{...e,Statement:[e?.Statement??[]].flat()}}function Ci(n,e){return n.flatMap(({role:t,trust:s,permissions:r})=>{let i=e.find(({arn:d})=>d===t.arn);if(!i)return[{arn:t.arn,missing:["the role"],unneeded:[]}];
let o=[...Jt(s),...r?Jt(r):[]],a=[...s.Statement.length>0?Jt(i.trust):[],...r?i.permissions.flatMap(Jt):[]],c=o.filter(d=>!a.some(u=>Ii(u,d))),l=a.filter(d=>!o.
some(u=>Ii(u,d)));return c.length+l.length===0?[]:[{arn:t.arn,missing:c.map(Ti),unneeded:l.map(Ti)}]})}function Mi(n,e){return n.flatMap(({arn:t,missing:s,unneeded:r})=>[
...s.map(i=>({rule:"drift",level:"error",path:e,line:1,message:`${t} lacks ${i}.`})),...r.map(i=>({rule:"drift",level:"error",path:e,line:1,message:`${t} grants\
 what no planned workflow needs: ${i}.`}))])}function Jt({Statement:n}){return[n].flat().flatMap(e=>e.Effect==="Allow"?_l(e):[])}function _l({Principal:n,Action:e,
Resource:t,Condition:s}){let r=Dl(n),i=Fl(s??{}),o=[...i].find(([c])=>c.endsWith(":sub")),a=o?o[1].map(c=>new Map([...i,[o[0],[c]]])):[i];return r.flatMap(c=>[e].
flat().flatMap(l=>[t??""].flat().flatMap(d=>a.map(u=>({principal:c,action:l,resource:d,conditions:u})))))}function Dl(n){return n===void 0?[""]:typeof n=="strin\
g"?[n]:Object.entries(n).flatMap(([e,t])=>[t].flat().map(s=>`${e} ${s}`))}function Fl(n){return new Map(Object.entries(n).flatMap(([e,t])=>Object.entries(t).map(
([s,r])=>{let i=/^StringLike$/i.test(e),o=/^StringEquals$/i.test(e),a=[r].flat().map(c=>o?c.replace(/[*?]/g,"\\$&"):c);return[`${i||o?"":`${e} `}${s}`,a]})))}function Ii(n,e){
return n.principal===e.principal&&as(n.action.toLowerCase(),e.action.toLowerCase())&&as(n.resource,e.resource)&&[...n.conditions].every(([t,s])=>(e.conditions.get(
t)??[]).length>0?(e.conditions.get(t)??[]).every(r=>s.some(i=>as(i,r))):!1)}function as(n,e){let t=n.replace(/\\[*?]|[*?]|[.+^${}()|[\]\\]/g,s=>s==="*"?".*":s===
"?"?"(?:[^*\\\\]|\\\\[*?])":s.length===2?`\\\\\\${s[1]}`:`\\${s}`);return new RegExp(`^${t}$`,"s").test(e)}function Ti({principal:n,action:e,resource:t,conditions:s}){
let r=[...s].map(([o,a])=>`${o} = ${a.join(" or ").replaceAll("\\","")}`),i=t===""?` for ${n}`:` on ${t}`;return`${e}${i}${r.length===0?"":` where ${r.join(", ")}`}`}var J=class{},ne=class extends J{constructor(e,t){super(),this.literal=e,this.token=t}accept(e){return e.visitLiteral(this)}},Wt=class extends J{constructor(e,t){
super(),this.operator=e,this.expr=t}accept(e){return e.visitUnary(this)}},Ve=class extends J{constructor(e,t){super(),this.functionName=e,this.args=t}accept(e){
return e.visitFunctionCall(this)}},Ye=class extends J{constructor(e,t,s){super(),this.left=e,this.operator=t,this.right=s}accept(e){return e.visitBinary(this)}},
Qe=class extends J{constructor(e,t){super(),this.operator=e,this.args=t}accept(e){return e.visitLogical(this)}},He=class extends J{constructor(e){super(),this.group=
e}accept(e){return e.visitGrouping(this)}},ze=class extends J{constructor(e){super(),this.name=e}accept(e){return e.visitContextAccess(this)}},Pe=class extends J{constructor(e,t){
super(),this.expr=e,this.index=t}accept(e){return e.visitIndexAccess(this)}},we=class extends J{accept(){throw new Error("Method not implemented.")}};var b;(function(n){n[n.String=0]="String",n[n.Array=1]="Array",n[n.Dictionary=2]="Dictionary",n[n.Boolean=3]="Boolean",n[n.Number=4]="Number",n[n.CaseSensitiveDictionary=
5]="CaseSensitiveDictionary",n[n.Null=6]="Null"})(b||(b={}));function Gt(n){switch(n){case b.Array:return"Array";case b.Boolean:return"Boolean";case b.Null:return"\
Null";case b.Number:return"Number";case b.Dictionary:return"Object";case b.String:return"String"}return"unknown"}var se=class{constructor(...e){this.keys=[],this.v=[],this.indexMap={},this.kind=b.Dictionary,this.primitive=!1;for(let t of e)this.add(t.key,t.value)}coerceString(){
return Gt(this.kind)}number(){return NaN}add(e,t){e.toLowerCase()in this.indexMap||(this.keys.push(e),this.v.push(t),this.indexMap[e.toLowerCase()]=this.v.length-
1)}get(e){let t=this.indexMap[e.toLowerCase()];if(t!==void 0)return this.v[t]}values(){return this.v}pairs(){let e=[];for(let t of this.keys)e.push({key:t,value:this.
v[this.indexMap[t.toLowerCase()]]});return e}};var K={};ml(K,{Array:()=>z,BooleanData:()=>L,Dictionary:()=>se,Kind:()=>b,Null:()=>B,NumberData:()=>F,StringData:()=>C,replacer:()=>Vt,reviver:()=>Yt});var z=class{constructor(...e){this.v=[],this.kind=b.Array,this.primitive=!1;for(let t of e)this.add(t)}coerceString(){return Gt(this.kind)}number(){return NaN}add(e){
this.v.push(e)}get(e){return this.v[e]}values(){return this.v}};var L=class{constructor(e){this.value=e,this.kind=b.Boolean,this.primitive=!0}coerceString(){return this.value?"true":"false"}number(){return this.value?1:0}};var B=class{constructor(){this.kind=b.Null,this.primitive=!0}coerceString(){return""}number(){return 0}};var F=class{constructor(e){this.value=e,this.kind=b.Number,this.primitive=!0}coerceString(){return this.value===0?"0":(+this.value.toFixed(15)).toString()}number(){
return this.value}};var C=class{constructor(e){this.value=e,this.kind=b.String,this.primitive=!0}coerceString(){return this.value}number(){return Number(this.value)}};function Vt(n,e){if(e instanceof B)return null;if(e instanceof L)return e.value;if(e instanceof F)return e.number();if(e instanceof C)return e.coerceString();if(e instanceof
z)return e.values();if(e instanceof se){let t=e.pairs(),s={};for(let r of t)s[r.key]=r.value;return s}return e}function Yt(n,e){return e===null?new B:typeof e=="string"?new C(e):typeof e=="number"?new F(e):typeof e=="boolean"?new L(e):Array.isArray(e)?new z(...e):typeof e==
"object"?new se(...Object.keys(e).map(t=>({key:t,value:e[t]}))):e}var ae=class extends z{};var y;(function(n){n[n.UNKNOWN=0]="UNKNOWN",n[n.LEFT_PAREN=1]="LEFT_PAREN",n[n.RIGHT_PAREN=2]="RIGHT_PAREN",n[n.LEFT_BRACKET=3]="LEFT_BRACKET",n[n.RIGHT_BRACKET=
4]="RIGHT_BRACKET",n[n.COMMA=5]="COMMA",n[n.DOT=6]="DOT",n[n.BANG=7]="BANG",n[n.BANG_EQUAL=8]="BANG_EQUAL",n[n.EQUAL_EQUAL=9]="EQUAL_EQUAL",n[n.GREATER=10]="GRE\
ATER",n[n.GREATER_EQUAL=11]="GREATER_EQUAL",n[n.LESS=12]="LESS",n[n.LESS_EQUAL=13]="LESS_EQUAL",n[n.AND=14]="AND",n[n.OR=15]="OR",n[n.STAR=16]="STAR",n[n.NUMBER=
17]="NUMBER",n[n.STRING=18]="STRING",n[n.IDENTIFIER=19]="IDENTIFIER",n[n.TRUE=20]="TRUE",n[n.FALSE=21]="FALSE",n[n.NULL=22]="NULL",n[n.EOF=23]="EOF"})(y||(y={}));
function $i(n){switch(n.type){case y.EOF:return"EOF";case y.NUMBER:return n.lexeme;case y.STRING:return n.value.toString();default:return n.lexeme}}var Le=class{constructor(e){
this.input=e,this.start=0,this.offset=0,this.line=0,this.lastLineOffset=0,this.tokens=[]}lex(){if(this.input.length>cs)throw new Error("ErrorExceededMaxLength");
for(;!this.atEnd();){this.start=this.offset;let e=this.next();switch(e){case"(":this.addToken(y.LEFT_PAREN);break;case")":this.addToken(y.RIGHT_PAREN);break;case"\
[":this.addToken(y.LEFT_BRACKET);break;case"]":this.addToken(y.RIGHT_BRACKET);break;case",":this.addToken(y.COMMA);break;case".":this.previous()!=y.IDENTIFIER&&
this.previous()!=y.RIGHT_BRACKET&&this.previous()!=y.RIGHT_PAREN&&this.previous()!=y.STAR?this.consumeNumber():this.addToken(y.DOT);break;case"-":case"+":this.consumeNumber();
break;case"!":this.addToken(this.match("=")?y.BANG_EQUAL:y.BANG);break;case"=":if(!this.match("=")){this.consumeIdentifier();break}this.addToken(y.EQUAL_EQUAL);
break;case"<":this.addToken(this.match("=")?y.LESS_EQUAL:y.LESS);break;case">":this.addToken(this.match("=")?y.GREATER_EQUAL:y.GREATER);break;case"&":if(!this.match(
"&")){this.consumeIdentifier();break}this.addToken(y.AND);break;case"|":if(!this.match("|")){this.consumeIdentifier();break}this.addToken(y.OR);break;case"*":this.
addToken(y.STAR);break;case" ":case"\r":case"	":break;case`
`:++this.line,this.lastLineOffset=this.offset;break;case"'":this.consumeString();break;default:!0===Bl(e)?this.consumeNumber():this.consumeIdentifier()}}return this.
tokens.push({type:y.EOF,lexeme:"",range:this.range()}),{tokens:this.tokens}}pos(){return{line:this.line,column:this.start-this.lastLineOffset}}endPos(){return{line:this.
line,column:this.offset-this.lastLineOffset}}range(){return{start:this.pos(),end:this.endPos()}}atEnd(){return this.offset>=this.input.length}peek(){return this.
atEnd()?"\0":this.input[this.offset]}peekNext(){return this.offset+1>=this.input.length?"\0":this.input[this.offset+1]}previous(){let e=this.tokens.length;return e==
0?y.EOF:this.tokens[e-1].type}next(){return this.input[this.offset++]}match(e){return this.atEnd()||this.input[this.offset]!==e?!1:(this.offset++,!0)}addToken(e,t){
this.tokens.push({type:e,lexeme:this.input.substring(this.start,this.offset),range:this.range(),value:t})}consumeNumber(){for(;!this.atEnd()&&(!qi(this.peek())||
this.peek()==".");)this.next();let e=this.input.substring(this.start,this.offset),t=new C(e).number();if(isNaN(t))throw new Error(`Unexpected symbol: '${e}'. Lo\
cated at position ${this.start+1} within expression: ${this.input}`);this.addToken(y.NUMBER,t)}consumeString(){for(;(this.peek()!=="'"||this.peekNext()==="'")&&
!this.atEnd();)this.peek()===`
`&&this.line++,this.peek()==="'"&&this.peekNext()==="'"&&this.next(),this.next();if(this.atEnd())throw new Error(`Unexpected symbol: '${this.input.substring(this.
start)}'. Located at position ${this.start+1} within expression: ${this.input}`);this.next();let e=this.input.substring(this.start+1,this.offset-1);e=e.replace(
"''","'"),this.addToken(y.STRING,e)}consumeIdentifier(){for(;!this.atEnd()&&!qi(this.peek());)this.next();let e=y.IDENTIFIER,t,s=this.input.substring(this.start,
this.offset);if(this.previous()!=y.DOT)switch(s){case"true":e=y.TRUE;break;case"false":e=y.FALSE;break;case"null":e=y.NULL;break;case"NaN":e=y.NUMBER,t=NaN;break;case"\
Infinity":e=y.NUMBER,t=1/0;break}if(!jl(s))throw new Error(`Unexpected symbol: '${s}'. Located at position ${this.start+1} within expression: ${this.input}`);this.
addToken(e,t)}};function Bl(n){return n>="0"&&n<="9"}function qi(n){switch(n){case"(":case"[":case")":case"]":case",":case".":case"!":case">":case"<":case"=":case"\
&":case"|":return!0}return/\s/.test(n)}function jl(n){if(n=="")return!1;let e=n[0];if(e>="a"&&e<="z"||e>="A"&&e<="Z"||e=="_"){for(let t of n.substring(1).split(
""))if(!(t>="a"&&t<="z"||t>="A"&&t<="Z"||t>="0"&&t<="9"||t=="_"||t=="-"))return!1;return!0}return!1}var ls=50,cs=21e3,I;(function(n){n[n.ErrorUnexpectedSymbol=0]="ErrorUnexpectedSymbol",n[n.ErrorUnrecognizedNamedValue=1]="ErrorUnrecognizedNamedValue",n[n.ErrorUnexpectedEndOfExpression=
2]="ErrorUnexpectedEndOfExpression",n[n.ErrorExceededMaxDepth=3]="ErrorExceededMaxDepth",n[n.ErrorExceededMaxLength=4]="ErrorExceededMaxLength",n[n.ErrorTooFewParameters=
5]="ErrorTooFewParameters",n[n.ErrorTooManyParameters=6]="ErrorTooManyParameters",n[n.ErrorEvenParameters=7]="ErrorEvenParameters",n[n.ErrorUnrecognizedContext=
8]="ErrorUnrecognizedContext",n[n.ErrorUnrecognizedFunction=9]="ErrorUnrecognizedFunction"})(I||(I={}));var X=class extends Error{constructor(e,t){super(`${Ul(e)}\
: '${$i(t)}'`),this.typ=e,this.tok=t,this.pos=this.tok.range.start}};function Ul(n){switch(n){case I.ErrorUnexpectedEndOfExpression:return"Unexpected end of exp\
ression";case I.ErrorUnexpectedSymbol:return"Unexpected symbol";case I.ErrorUnrecognizedNamedValue:return"Unrecognized named-value";case I.ErrorExceededMaxDepth:
return`Exceeded max expression depth ${ls}`;case I.ErrorExceededMaxLength:return`Exceeded max expression length ${cs}`;case I.ErrorTooFewParameters:return"Too f\
ew parameters supplied";case I.ErrorTooManyParameters:return"Too many parameters supplied";case I.ErrorEvenParameters:return"Even number of parameters supplied,\
 requires an odd number of parameters";case I.ErrorUnrecognizedContext:return"Unrecognized named-value";case I.ErrorUnrecognizedFunction:return"Unrecognized fun\
ction";default:return"Unknown error"}}var Xe=class extends Error{};var _i={name:"case",description:"`case( pred1, val1, pred2, val2, ..., default )`\n\nEvaluates predicates in order and returns the value corresponding to the firs\
t predicate that evaluates to `true`. If no predicate matches, it returns the last argument as the default value.",minArgs:3,maxArgs:Number.MAX_SAFE_INTEGER,call:(...n)=>{
for(let e=0;e<n.length-1;e+=2){let t=n[e];if(t.kind!==b.Boolean)throw new Error("case predicate must evaluate to a boolean value");if(t.value)return n[e+1]}return n[n.
length-1]}};function Qt(n){switch(n.kind){case b.Null:return!0;case b.Boolean:return!n.value;case b.Number:{let e=n.value;return e===0||isNaN(e)}case b.String:return n.value.
length===0}return!1}function Di(n){return!Qt(n)}function Ze(n,e){let t=n,s=e;if(n.kind===e.kind)return[t,s];switch(n.kind){case b.Number:if(e.kind===b.String)return s=
new F(e.number()),[t,s];break;case b.String:if(e.kind===b.Number)return t=new F(n.number()),[t,s];break;case b.Null:case b.Boolean:return t=new F(n.number()),Ze(
t,s)}switch(e.kind){case b.Null:case b.Boolean:return s=new F(e.number()),Ze(t,s)}return[t,s]}function Se(n,e){let[t,s]=Ze(n,e);if(t.kind!=s.kind)return!1;switch(t.
kind){case b.Null:return!0;case b.Number:{let r=t.value,i=s.value;return isNaN(r)||isNaN(i)?!1:r==i}case b.String:{let r=t.value,i=s.value;return W(r)===W(i)}case b.
Boolean:{let r=t.value,i=s.value;return r==i}case b.Dictionary:case b.Array:return t===s}return!1}function us(n,e){let[t,s]=Ze(n,e);if(t.kind!=s.kind)return!1;switch(t.
kind){case b.Number:{let r=t.value,i=s.value;return isNaN(r)||isNaN(i)?!1:r>i}case b.String:{let r=t.value,i=s.value;return r=W(r),i=W(i),r>i}case b.Boolean:{let r=t.
value,i=s.value;return r&&!i}}return!1}function fs(n,e){let[t,s]=Ze(n,e);if(t.kind!=s.kind)return!1;switch(t.kind){case b.Number:{let r=t.value,i=s.value;return isNaN(
r)||isNaN(i)?!1:r<i}case b.String:{let r=t.value,i=s.value;return r=W(r),i=W(i),r<i}case b.Boolean:{let r=t.value,i=s.value;return!r&&i}}return!1}function W(n){
let e=[],t=0,s=n.length,r=n.indexOf("\u0131");for(;t<s;)if(t<r)e.push(n.substring(t,r).toUpperCase()),t=r;else if(t==r)e.push(n.substring(t,t+1)),t+=1,r=n.indexOf(
"\u0131",t);else{e.push(n.substring(t).toUpperCase());break}return e.join("")}var Fi={name:"contains",description:"`contains( search, item )`\n\nReturns `true` if `search` contains `item`. If `search` is an array, this function returns `tru\
e` if the `item` is an element in the array. If `search` is a string, this function returns `true` if the `item` is a substring of `search`. This function is no\
t case sensitive. Casts values to a string.",minArgs:2,maxArgs:2,call:(...n)=>{let e=n[0],t=n[1];if(e.primitive){let s=e.coerceString();if(t.primitive){let r=t.
coerceString();return new L(s.toLowerCase().includes(r.toLowerCase()))}}else if(e.kind===b.Array){let s=e;if(s.values().length===0)return new L(!1);for(let r of s.
values())if(Se(t,r))return new L(!0)}return new L(!1)}};var Bi={name:"endsWith",description:"`endsWith( searchString, searchValue )`\n\nReturns `true` if `searchString` ends with `searchValue`. This function is not cas\
e sensitive. Casts values to a string.",minArgs:2,maxArgs:2,call:(...n)=>{let e=n[0];if(!e.primitive)return new L(!1);let t=n[1];if(!t.primitive)return new L(!1);
let s=W(e.coerceString()),r=W(t.coerceString());return new L(s.endsWith(r))}};var ji={name:"format",description:"`format( string, replaceValue0, replaceValue1, ..., replaceValueN)`\n\nReplaces values in the `string`, with the variable `repl\
aceValueN`. Variables in the `string` are specified using the `{N}` syntax, where `N` is an integer. You must specify at least one `replaceValue` and `string`. \
There is no maximum for the number of variables (`replaceValueN`) you can use. Escape curly braces using double braces.",minArgs:1,maxArgs:255,call:(...n)=>{let e=n[0].
coerceString(),t=[],s=0;for(;s<e.length;){let r=e.indexOf("{",s),i=e.indexOf("}",s);if(r>=0&&(i<0||i>r)){if(ds(e,r+1)==="{"){t.push(e.substr(s,r-s+1)),s=r+2;continue}
if(i>r+1){let o=Kl(e,r+1);if(o.success){if(1+o.result>n.length-1)throw new Error(`The following format string references more arguments than were supplied: ${e}`);
r>s&&t.push(e.substr(s,r-s)),t.push(`${n[1+o.result].coerceString()}`),s=i+1;continue}}throw new Error(`The following format string is invalid: ${e}`)}else if(i>=
0)if(ds(e,i+1)==="}")t.push(e.substr(s,i-s+1)),s=i+2;else throw new Error(`The following format string is invalid: ${e}`);else{t.push(e.substr(s));break}}return new C(
t.join(""))}};function ds(n,e){return n.length>e?n[e]:"\0"}function Kl(n,e){let t=0;for(;;){let i=ds(n,e+t);if(i>="0"&&i<="9")t++;else break}if(t<1)return{success:!1};
let s=e+t-1,r=parseInt(n.substr(e,t));return{success:!isNaN(r),result:r,endIndex:s}}var Ui={name:"fromJson",description:"`fromJSON(value)`\n\nReturns a JSON object or JSON data type for `value`. You can use this function to provide a JSON object \
as an evaluated expression or to convert environment variables from a string.",minArgs:1,maxArgs:1,call:(...n)=>{let t=n[0].coerceString();if(t.trim()==="")throw new Error(
"empty input");try{return JSON.parse(t,Yt)}catch(s){throw new Xe("Error parsing JSON when evaluating fromJson",{cause:s})}}};var Ki={name:"join",description:"`join( array, optionalSeparator )`\n\nThe value for `array` can be an array or a string. All values in `array` are concatenated i\
nto a string. If you provide `optionalSeparator`, it is inserted between the concatenated values. Otherwise, the default separator `,` is used. Casts values to \
a string.",minArgs:1,maxArgs:2,call:(...n)=>{if(n[0].primitive)return new C(n[0].coerceString());if(n[0].kind===b.Array){let e=",";return n.length>1&&n[1].primitive&&
(e=n[1].coerceString()),new C(n[0].values().map(t=>t.coerceString()).join(e))}return new C("")}};var Ji={name:"startsWith",description:"`startsWith( searchString, searchValue )`\n\nReturns `true` when `searchString` starts with `searchValue`. This function is\
 not case sensitive. Casts values to a string.",minArgs:2,maxArgs:2,call:(...n)=>{let e=n[0];if(!e.primitive)return new L(!1);let t=n[1];if(!t.primitive)return new L(
!1);let s=W(e.coerceString()),r=W(t.coerceString());return new L(s.startsWith(r))}};var Wi={name:"toJson",description:"`toJSON(value)`\n\nReturns a pretty-print JSON representation of `value`. You can use this function to debug the information pr\
ovided in contexts.",minArgs:1,maxArgs:1,call:(...n)=>new C(JSON.stringify(n[0],Vt,"  "))};var et={case:_i,contains:Fi,endswith:Bi,format:ji,fromjson:Ui,join:Ki,startswith:Ji,tojson:Wi};function Gi(n,e,t){let s=e.lexeme.toLowerCase(),r;if(r=et[s],!r&&
(r=n.extensionFunctions.get(s),!r)){if(!n.allowUnknownKeywords)throw new X(I.ErrorUnrecognizedFunction,e);return}if(t<r.minArgs)throw new X(I.ErrorTooFewParameters,
e);if(t>r.maxArgs)throw new X(I.ErrorTooManyParameters,e);if(s==="case"&&t%2===0)throw new X(I.ErrorEvenParameters,e)}var tt=class{constructor(e,t){if(this.star=e,!!t&&!e){t.primitive&&(this.str=t.coerceString());let s=t.number();!isNaN(s)&&isFinite(s)&&s>=0&&(s=Math.floor(s),this.
int=s)}}};var Re=class{constructor(e,t,s){this.n=e,this.context=t,this.functions=s}evaluate(){return this.eval(this.n)}eval(e){return e.accept(this)}visitLiteral(e){return e.
literal}visitUnary(e){let t=this.eval(e.expr);if(e.operator.type===y.BANG)return new L(Qt(t));throw new Error(`unknown unary operator: ${e.operator.lexeme}`)}visitBinary(e){
let t=this.eval(e.left),s=this.eval(e.right);switch(e.operator.type){case y.EQUAL_EQUAL:return new L(Se(t,s));case y.BANG_EQUAL:return new L(!Se(t,s));case y.GREATER:
return new L(us(t,s));case y.GREATER_EQUAL:return new L(Se(t,s)||us(t,s));case y.LESS:return new L(fs(t,s));case y.LESS_EQUAL:return new L(Se(t,s)||fs(t,s))}throw new Error(
`unknown binary operator: ${e.operator.lexeme}`)}visitLogical(e){let t;for(let s of e.args)if(t=this.eval(s),e.operator.type===y.AND&&Qt(t)||e.operator.type===y.
OR&&Di(t))break;return t}visitGrouping(e){return this.eval(e.group)}visitContextAccess(e){return this.context.get(e.name.lexeme)}visitIndexAccess(e){let t;if(e.
index instanceof we)t=new tt(!0,void 0);else{let i;try{i=this.eval(e.index)}catch(o){throw new Error(`could not evaluate index for index access: ${o.message}`,{
cause:o})}t=new tt(!1,i)}let s=this.eval(e.expr),r;switch(s.kind){case b.Array:{let i=s;i instanceof ae?r=Jl(i,t):r=Wl(i,t);break}case b.Dictionary:{r=Gl(s,t);break}default:
t.star?r=new ae:r=new B}return r}visitFunctionCall(e){let t=e.args.map(i=>this.eval(i)),s=e.functionName.lexeme.toLowerCase();return(this.functions?.get(s)||et[s]).
call(...t)}};function Jl(n,e){let t=new ae;for(let s of n.values())switch(s.kind){case b.Dictionary:{let r=s;if(e.star)for(let i of r.values())t.add(i);else if(e.
str!==void 0){let i=r.get(e.str);i!==void 0&&t.add(i)}break}case b.Array:{let r=s;if(e.star)for(let i of r.values())t.add(i);else e.int!==void 0&&e.int<r.values().
length&&t.add(r.get(e.int));break}}return t}function Wl(n,e){if(e.star){let t=new ae;for(let s of n.values())t.add(s);return t}return e.int!==void 0&&e.int<n.values().
length?n.get(e.int):new B}function Gl(n,e){if(e.star)return new ae(...n.values());if(e.str!==void 0){let t=n.get(e.str);if(t!==void 0)return t}return new B}var Ie=class{constructor(e,t,s){this.tokens=e,this.offset=0,this.depth=0,this.extContexts=new Map,this.extFuncs=new Map;for(let r of t)this.extContexts.set(r.toLowerCase(),
!0);for(let{name:r,func:i}of s.map(o=>({name:o.name,func:o})))this.extFuncs.set(r.toLowerCase(),i);this.context={allowUnknownKeywords:!1,extensionContexts:this.
extContexts,extensionFunctions:this.extFuncs}}parse(){let e;if(this.atEnd())return e;if(e=this.expression(),!this.atEnd())throw this.buildError(I.ErrorUnexpectedSymbol,
this.peek());return e}expression(){this.incrDepth();try{return this.logicalOr()}finally{this.decrDepth()}}logicalOr(){let e=this.logicalAnd();if(this.check(y.OR)){
this.incrDepth();try{let t=new Qe(this.peek(),[e]);for(e=t;this.match(y.OR);){let s=this.logicalAnd();t.args.push(s)}}finally{this.decrDepth()}}return e}logicalAnd(){
let e=this.equality();if(this.check(y.AND)){this.incrDepth();try{let t=new Qe(this.peek(),[e]);for(e=t;this.match(y.AND);){let s=this.equality();t.args.push(s)}}finally{
this.decrDepth()}}return e}equality(){let e=this.comparison();for(;this.match(y.BANG_EQUAL,y.EQUAL_EQUAL);){let t=this.previous(),s=this.comparison();e=new Ye(e,
t,s)}return e}comparison(){let e=this.unary();for(;this.match(y.GREATER,y.GREATER_EQUAL,y.LESS,y.LESS_EQUAL);){let t=this.previous(),s=this.unary();e=new Ye(e,t,
s)}return e}unary(){if(this.match(y.BANG)){this.incrDepth();let e=this.previous(),t=this.unary();try{return new Wt(e,t)}finally{this.decrDepth()}}return this.index()}index(){
let e=this.call(),t=0;if(e instanceof He||e instanceof Ve||e instanceof ze){let s=!0;for(;s;)switch(!0){case this.match(y.LEFT_BRACKET):{let r;this.match(y.STAR)?
r=new we:r=this.expression(),this.consume(y.RIGHT_BRACKET,I.ErrorUnexpectedSymbol),this.incrDepth(),t++,e=new Pe(e,r);break}case this.match(y.DOT):if(this.incrDepth(),
t++,this.match(y.IDENTIFIER)){let r=this.previous();e=new Pe(e,new ne(new C(r.lexeme),r))}else if(this.match(y.STAR))e=new Pe(e,new we);else throw this.buildError(
I.ErrorUnexpectedSymbol,this.peek());break;default:s=!1}}for(let s=0;s<t;s++)this.decrDepth();return e}call(){if(!this.check(y.IDENTIFIER))return this.primary();
let e=this.next();if(!this.match(y.LEFT_PAREN)){if(!this.extContexts.has(e.lexeme.toLowerCase()))throw this.buildError(I.ErrorUnrecognizedContext,e);return new ze(
e)}let t=[];for(;!this.match(y.RIGHT_PAREN);){let s=this.expression();t.push(s),this.check(y.RIGHT_PAREN)||this.consume(y.COMMA,I.ErrorUnexpectedSymbol)}return Gi(
this.context,e,t.length),new Ve(e,t)}primary(){switch(!0){case this.match(y.FALSE):return new ne(new L(!1),this.previous());case this.match(y.TRUE):return new ne(
new L(!0),this.previous());case this.match(y.NULL):return new ne(new B,this.previous());case this.match(y.NUMBER):return new ne(new F(this.previous().value),this.
previous());case this.match(y.STRING):return new ne(new C(this.previous().value),this.previous());case this.match(y.LEFT_PAREN):{let e=this.expression();if(this.
atEnd())throw this.buildError(I.ErrorUnexpectedEndOfExpression,this.previous());return this.consume(y.RIGHT_PAREN,I.ErrorUnexpectedSymbol),new He(e)}case this.atEnd():
throw this.buildError(I.ErrorUnexpectedEndOfExpression,this.previous())}throw this.buildError(I.ErrorUnexpectedSymbol,this.peek())}match(...e){for(let t of e)if(this.
check(t))return this.next(),!0;return!1}check(e){return this.atEnd()?!1:this.peek().type==e}atEnd(){return this.peek().type==y.EOF}next(){return this.atEnd()||this.
offset++,this.previous()}peek(){return this.tokens[this.offset]}previous(){return this.tokens[this.offset-1]}consume(e,t){if(this.check(e)){this.next();return}throw this.
buildError(t,this.peek())}incrDepth(){if(this.depth++,this.depth>ls)throw this.buildError(I.ErrorExceededMaxDepth,this.peek())}decrDepth(){this.depth--}buildError(e,t){
return new X(e,t)}};var V=class{expressions;constructor(e){this.expressions=e}};function st(n,e){let t=[];return{text:n.replace(/\$\{\{([\s\S]*?)\}\}/g,(r,i)=>{let o=Ql(i.trim(),e);
return o instanceof V?(t.push(...o.expressions),r):o}),unknown:[...new Set(t)]}}function rt(n){return/\$\{\{[\s\S]*?\}\}/.test(n)}var Yl=["github","env","vars",
"job","jobs","steps","runner","secrets","strategy","matrix","needs","inputs"];function Ql(n,e){try{let t=new Ie(new Le(n).lex().tokens,Yl,[]).parse(),s=new Re(t,
new Ht(e)).evaluate();return s.primitive?s.coerceString():new V([n])}catch(t){let s=t instanceof nt?t.value.expressions:[];return new V(s.length>0?s:[n])}}var nt=class extends Error{value;constructor(e){
super("not known before the run"),this.value=e}},Ht=class extends K.Dictionary{constructor(e){super(...Object.entries(e).map(([t,s])=>({key:t,value:new ps(s)})))}get(e){
let t=super.get(e);if(t===void 0)throw new nt(new V([]));return Vi(t.value)}},ps=class{value;constructor(e){this.value=e}};function Vi(n){if(n instanceof V)throw new nt(
n);return n===null?new K.Null:typeof n=="string"?new K.StringData(n):typeof n=="number"?new K.NumberData(n):typeof n=="boolean"?new K.BooleanData(n):Hl(n)?new K.
Array(...n.map(Vi)):new Ht(n)}function Hl(n){return Array.isArray(n)}function Te(n){let[,e,t="",s]=/^([^/\s.$]+\/[^/@\s]+)(?:\/([^@\s]*))?@(\S+)$/.exec(n)??[];return e===void 0||s===void 0?void 0:{repository:e,path:t,ref:s}}function it(n){
return/^[.$]\/(.*?)\/?$/.exec(n)?.[1]}function zt({repository:n}){return n.endsWith("/secret-lease")}function Xt({line:n,isBlock:e},t){return e?n+t:n}var O=yl(_c(),1);function Hr(n,e){let t=jc(n,e);if(t===void 0||!("root"in t))return t;let{root:s}=t,r=t.mapAt(s,"jobs");if(!r)return;let i=t.at(s,"on"),o=(0,O.isMap)(
i)&&$t(i,"workflow_call")?t.at(i,"workflow_call"):void 0;return{...t.location(s),name:t.textAt(s,"name")?.text??n,triggers:Nh(t,i),callInputs:o===void 0&&!((0,O.isMap)(
i)&&$t(i,"workflow_call"))?void 0:Yr(t,(0,O.isMap)(o)?t.mapAt(o,"inputs"):void 0),idToken:Bc(t,s),env:t.textsAt(s,"env"),jobs:r.items.flatMap(({key:a,value:c})=>{
let l=t.resolve(c);return(0,O.isMap)(l)?[Eh(t,String((0,O.isScalar)(a)?a.value:a),a,l)]:[]})}}function _t(n,e){let t=jc(n,e);if(t===void 0||!("root"in t))return t;
let s=t.mapAt(t.root,"runs");if(s)return{...t.location(t.root),name:t.textAt(t.root,"name")?.text??n,inputs:Yr(t,t.mapAt(t.root,"inputs")),outputs:Yr(t,t.mapAt(
t.root,"outputs")).map(({name:r})=>r),steps:t.textAt(s,"using")?.text==="composite"?Fc(t,s):void 0}}function Eh(n,e,t,s){let r=n.at(s,"environment"),i=n.mapAt(s,
"strategy"),o=i&&n.at(i,"matrix");return{...n.location(t),id:e,condition:n.textAt(s,"if")?.text,environment:(0,O.isMap)(r)?n.textAt(r,"name"):n.textAt(s,"enviro\
nment"),idToken:Bc(n,s),env:n.textsAt(s,"env"),matrix:o===void 0?void 0:(0,O.isScalar)(o)?String(o.value):o.toJS(n.document),uses:n.textAt(s,"uses"),with:n.inputsAt(
s),secrets:n.textAt(s,"secrets")?.text==="inherit"?"inherit":n.textsAt(s,"secrets"),steps:Fc(n,s)}}function Fc(n,e){let t=n.at(e,"steps");return(0,O.isSeq)(t)?t.
items.flatMap(s=>{let r=n.resolve(s);return(0,O.isMap)(r)?[{...n.location(r),id:n.textAt(r,"id")?.text,name:n.textAt(r,"name")?.text,uses:n.textAt(r,"uses"),run:n.
textAt(r,"run"),with:n.inputsAt(r),env:n.textsAt(r,"env"),source:n.sourceOf(r)}]:[]}):[]}function Nh(n,e){let t=(s,r)=>({...n.location(r),event:s,branches:void 0,
tags:void 0,ignoresSome:!1});return(0,O.isScalar)(e)?[t(String(e.value),e)]:(0,O.isSeq)(e)?e.items.flatMap(s=>(0,O.isScalar)(s)?[t(String(s.value),s)]:[]):(0,O.isMap)(
e)?e.items.map(({key:s,value:r})=>{let i=t(String((0,O.isScalar)(s)?s.value:s),s),o=n.resolve(r);return(0,O.isMap)(o)?{...i,branches:n.listAt(o,"branches")??Dc(
o,"branches-ignore"),tags:n.listAt(o,"tags")??Dc(o,"tags-ignore"),ignoresSome:$t(o,"branches-ignore")||$t(o,"tags-ignore")}:i}):[]}function Dc(n,e){return $t(n,
e)?["**"]:void 0}function Bc(n,e){let t=n.at(e,"permissions");return(0,O.isMap)(t)?n.textAt(t,"id-token")?.text==="write"?"write":"none":(0,O.isScalar)(t)?t.value===
"write-all"?"write":"none":"inherited"}function Yr(n,e){return(e?.items??[]).map(({key:t,value:s})=>{let r=n.resolve(s),i=(0,O.isMap)(r)?n.at(r,"default"):void 0,
o=(0,O.isScalar)(i)?i.value:void 0;return{name:String((0,O.isScalar)(t)?t.value:t),type:(0,O.isMap)(r)&&n.textAt(r,"type")?.text||"string",default:Oh(o)?o:void 0}})}
function Oh(n){return["string","number","boolean"].includes(typeof n)}function $t(n,e){return n.has(e)}function jc(n,e){let t=new O.LineCounter,s=(0,O.parseDocument)(
e,{lineCounter:t,prettyErrors:!1}),[r]=s.errors;if(r)return{path:n,line:t.linePos(r.pos[0]).line,message:`The file is no YAML (${r.code}).`};if((0,O.isMap)(s.contents))
return new Qr(n,e,s,t,s.contents)}var Qr=class{path;source;document;root;#t;constructor(e,t,s,r,i){this.path=e,this.source=t,this.document=s,this.#t=r,this.root=
i}resolve(e){return(0,O.isAlias)(e)?e.resolve(this.document):e??void 0}at(e,t){return this.resolve(e.get(t,!0))}mapAt(e,t){let s=this.at(e,t);return(0,O.isMap)(
s)?s:void 0}textAt(e,t){let s=this.at(e,t);return(0,O.isScalar)(s)&&s.value!==null?this.#n(s):void 0}textsAt(e,t){let s=this.mapAt(e,t)?.items??[];return new Map(
s.flatMap(({key:r,value:i})=>{let o=this.resolve(i);return(0,O.isScalar)(o)?[[String((0,O.isScalar)(r)?r.value:r),this.#n(o)]]:[]}))}inputsAt(e){return new Map(
[...this.textsAt(e,"with")].map(([t,s])=>[t.toLowerCase(),s]))}listAt(e,t){let s=this.at(e,t);return(0,O.isScalar)(s)?[String(s.value)]:(0,O.isSeq)(s)?s.items.flatMap(
r=>(0,O.isScalar)(r)?[String(r.value)]:[]):void 0}location(e){return{path:this.path,line:this.#t.linePos(e.range?.[0]??0).line}}sourceOf(e){return this.source.slice(
e.range?.[0]??0,e.range?.[2]??0)}#n(e){return{...this.location(e),text:typeof e.value=="string"?e.value:e.source??String(e.value??""),isBlock:e.type===O.Scalar.
BLOCK_LITERAL}}};function Uc({uses:n="",isProduct:e},t){let s=it(n);if(s!==void 0)return e?Xr(s):Ph(t,s);let r=Te(n);return r&&zt(r)?Xr(r.path):void 0}var zr={"":"lease",lease:"\
lease",check:"check",monitor:"monitor",rotate:"rotate"};function Xr(n){return Object.hasOwn(zr,n)?zr[n]:void 0}function Ph(n,e){let t=e===""?"action.yml":`${e}/\
action.yml`,s=n.read(t),r=s===void 0?void 0:_t(t,s);if(!r||!("inputs"in r))return;let[,i]=/^Secret Lease(?: (check|monitor|rotate))?$/.exec(r.name)??["","none"];
return i===void 0?"lease":Xr(i)}async function Kc(n,e,{repository:t,entry:s},r){let i=r.get(n),a=[...e.with].filter(([,{unknown:f}])=>f.length>0).map(([f,h])=>({
input:f,expressions:h.unknown})),c={action:n,planned:e,unknown:a,outputs:i?.outputs},l=Ch(e,i),d=Ih(e,i,n),u={...e.env,GITHUB_API_URL:"https://api.github.com",GITHUB_REPOSITORY:t.
name??"OWNER/REPO",GITHUB_WORKFLOW_REF:`${t.name??"OWNER/REPO"}/${s.path}@refs/heads/${t.defaultBranch}`,GITHUB_JOB:"job"};try{return{...c,read:await Lh(n,d,u),
findings:l}}catch(f){if(!(f instanceof H))throw f;return{...c,read:void 0,findings:[...l,qh(f,e)]}}}async function Lh(n,e,t){switch(n){case"lease":return{action:n,
inputs:await hi(e,t)};case"check":return li(e),{action:n};case"monitor":return{action:n,inputs:await yi(e,t)};case"rotate":return{action:n,inputs:await wi(e,t)}}}
function Jc(n){let e=[...new Set(Object.values(zr))];return new Map(e.flatMap(t=>{let s=`${t}/action.yml`,r=n.read(s),i=r===void 0?void 0:_t(s,r);return i&&"inp\
uts"in i?[[t,i]]:[]}))}var te={role:"arn:aws:iam::000000000000:role/UNKNOWN",region:"xx-unknown-1",secret:"UNKNOWN"},Rh={"role-to-assume":te.role,"credentials-r\
ole-to-assume":te.role,"aws-region":te.region};function Ih(n,e,t){return s=>{let r=n.with.get(s),i=String(e?.inputs.find(o=>o.name===s)?.default??"");return r===
void 0?rt(i)?"":i:r.unknown.length===0?r.text:/^(secrets|secret-ids|role-chain|verify|require-claims|tags)$/.test(s)?Th(r.text,s,t):Rh[s]??i}}function Th(n,e,t){
let s=n.split(`
`).map(i=>rt(i)?"":i);return!s.every(i=>i.trim()==="")||!e.startsWith("secret")?s.join(`
`):t==="monitor"?`${te.secret}*`:te.secret}function Ch({with:n,step:e},t){if(!t)return[];let s=t.inputs.map(({name:r})=>r);return[...n].flatMap(([r,{source:i}])=>s.
includes(r.toLowerCase())?[]:[{rule:"unknown-input",level:"error",path:e.path,line:i.line,message:`The action has no input ${r}.${Mh(r,s)}`}])}function Mh(n,e){
let t=r=>r.toLowerCase().replaceAll(/[^a-z]/g,""),s=e.find(r=>t(r)===t(n))??e.find(r=>t(r).startsWith(t(n))||t(n).startsWith(t(r)));return s===void 0?"":` Proba\
bly meant: ${s}`}function qh(n,e){let[,t,s]=/^Lines? (\d+)[\d, ]* of ([a-z-]+)/.exec(n.message)??[],r=s??/\binputs? ([a-z-]+)/.exec(n.message)?.[1]??"",i=e.with.
get(r),o=i?Xt(i.source,Number(t??0)):e.step.line,[a=""]=n.fix?.split(`
`).filter(l=>/meant/.test(l))??[],c=a||(n.fix?.split(`
`)[0]??"");return{rule:n.code,level:"error",path:i?.source.path??e.step.path,line:o,message:`${n.message}${c===""?"":` ${c}`}`}}var Zr="*";function Gc(n){if(!n.identity)return[];let e=n.requests.filter(({role:t})=>t===void 0);return Yc(e,Ut(n.identity),n)}function Vc(n){return[...Map.groupBy(
n.requests,({role:t})=>t?.arn).values()].flatMap(t=>{let[{role:s}={}]=t;return s?[{role:s,grants:Yc(t,s,n)}]:[]})}function Yc(n,e,{regions:t,checkRotation:s}){return t.
flatMap(r=>Hc(ts(n,{region:r,accountId:e.accountId},s),e))}function Qc(n){if(!n.identity)return[];let e=Ut(n.identity),t=n.readValues?[]:gi(n.requests,n.verifications);
return n.regions.flatMap(s=>{let r=({reference:o,text:a})=>({reference:o,version:{},region:o.kind==="arn"?o.region:s,single:!1,text:a,requests:[]}),i=n.requests.
map(o=>({...r(o),described:!0,unread:!n.readValues,removable:n.removeUnused!==void 0}));return Hc([...i,...t.map(r)],e)})}function Hc(n,e){return mi(el(n),e).flatMap(
t=>[...pi(t.queries)]).flatMap(([t,s])=>t.sessionStatements(s,e)).flatMap(zc)}function zc({Action:n,Resource:e=[],Condition:t}){return[n].flat().flatMap(s=>[e].
flat().map(r=>({action:s,resource:r,...t&&{condition:t}})))}async function Xc({identity:n,requests:e,region:t,mode:s,rollback:r}){if(!n)return[];let i=Ut(n),o=el(
ts(e,{region:t,accountId:i.accountId})),[a,c]=[!0,!1].map(d=>o.filter(({reference:u})=>u.source==="parameter-store"===d)),l=s.kind==="function"?["RotateSecret",
...r?["UpdateSecretVersionStage"]:[]]:["PutSecretValue","UpdateSecretVersionStage"];return[...Dh(c,i,["DescribeSecret","GetSecretValue",...l]),...Fh(c,i,s.kind!==
"function"),...s.kind==="generate"&&c.length>0?[tl("GetRandomPassword",Zr)]:[],...await $h(a,s.kind,i)]}async function $h(n,e,t){if(n.length===0)return[];let{parameterRotationPolicy:s}=await import("./shared-sources-parameter-store-refused-parameter.js");
return n.map(i=>JSON.parse(s(i,e,t))).flatMap(({Statement:i})=>i.flatMap(zc))}function Zc(n,e){let t=n.flatMap(o=>_h(o,e)),r=[...Map.groupBy(t,({resource:o,condition:a})=>JSON.
stringify([o,a])).values()].flatMap(o=>{let[a]=o;return a?[{...a,actions:[...new Set(o.map(({action:c})=>c))].sort()}]:[]});return[...Map.groupBy(r,({actions:o,
condition:a})=>JSON.stringify([o,a]))].sort(([o],[a])=>o<a?-1:1).flatMap(([,o])=>{let[a]=o;return a?[{Effect:"Allow",Action:Wc(a.actions),Resource:Wc(o.map(({resource:c})=>c).
sort()),...a.condition&&{Condition:a.condition}}]:[]})}function _h(n,e){return n.resource===Zr&&/^kms:(Decrypt|Encrypt|GenerateDataKey)$/.test(n.action)?e.map(s=>({
...n,resource:s})):[n]}function Dh(n,e,t){return n.flatMap(s=>di(s,e).flatMap(r=>t.map(i=>tl(i,r))))}function Fh(n,e,t){let s=["kms:Decrypt",...t?["kms:Generate\
DataKey"]:[]];return[...new Set(n.map(({region:r})=>r))].flatMap(r=>s.map(i=>({action:i,resource:Zr,condition:fi(r,e.partition)})))}function el(n){return n.filter(
({text:e,region:t})=>!e.startsWith(te.secret)&&t!==te.region)}function tl(n,e){return{action:`secretsmanager:${n}`,resource:e}}function Wc(n){let[e]=n;return n.
length===1&&e!==void 0?e:n}function sl(n,e){return e.length===0?[]:[...Bh(n,e),...jh(n,e),...e.flatMap(t=>[...Kh(t),...Uh(t),...Jh(t,n),...Wh(t,n)]),...Vh(n,e)]}function Ne(n,e,t,s){return{
rule:e,level:t,path:n.path,line:n.line,message:s}}function Bh({mayAskToken:n,job:e},t){let s=t.some(({read:i})=>i&&i.action!=="check"&&i.inputs.identity);if(n||
!s)return[];let r=`The job ${e.id} assumes a role and may not ask for its token. Add to it: permissions: { id-token: write, contents: read }.`;return[Ne(e,"no-i\
d-token","error",r)]}function jh({entry:n,mayAskToken:e,job:t},s){let r=n.triggers.find(({event:o})=>o==="pull_request_target");if(!r||!e||s.length===0)return[];
let i=`pull_request_target starts the job ${t.id} for anybody's pull request, and the job may ask for its token: a fork's code in it gets the secrets. Lease in \
a workflow that push or a person starts.`;return[Ne(r,"pull-request-target","error",i)]}function Uh({planned:{step:n,uses:e=""}}){let t=Te(e);if(!t||/^[0-9a-f]{40}$/.
test(t.ref))return[];let s=`${e} can become other code: pin it to a commit, with the version behind it as a comment.`;return[Ne(n.uses??n,"unpinned","warning",s)]}
function Kh({planned:n,read:e}){if(e?.action!=="lease")return[];let t=n.with.get("secrets")?.source;return e.inputs.requests.filter(s=>ui(s)&&s.only===void 0).map(
s=>Ne({path:t?.path??n.step.path,line:t?Xt(t,s.line):n.step.line},"blank-name","error",`With a blank NAME, whoever may write ${s.text} chooses names of variable\
s. List them with only=NAME,NAME_*, or begin their names: NAME_*, ${s.text}`))}var nl=/\b(npm (ci|install|i)\b|npm exec\b|npx |pnpm (install|i|dlx)\b|yarn( install)?\s*($|\n|--)|bun install\b|pip3? install\b|poetry install\b|uv (sync|pip install)\b|bundle install\b|composer install\b|cargo (build|install|test)\b|go (generate|install)\b|mvn |gradle |\.\/gradlew |make deps\b)/;
function Jh({action:n,planned:e,read:t},{steps:s}){if(n!=="lease"||t?.action!=="lease"||t.inputs.dryRun)return[];let i=s.slice(s.indexOf(e)+1).find(({step:c})=>c.
run&&nl.test(c.run.text));if(!i?.step.run)return[];let[o=""]=nl.exec(i.step.run.text)??[],a=`This step runs \`${o.trim()}\` after the lease in line ${e.step.line}\
: code of its packages can read the secrets. Install in a job of its own without id-token, or before the lease.`;return[Ne(i.step.run,"install-after-lease","war\
ning",a)]}function Wh({action:n,planned:e,read:t},{steps:s}){if(n!=="lease"||t?.action!=="lease"||t.inputs.dryRun)return[];let r=s.slice(s.indexOf(e)+1);if(!r.some(
({step:c})=>c.run||c.uses&&!/\/(check|secret-lease)\b/.test(c.uses.text)))return[];let o=r.map(({step:c})=>c.source).join(`
`),a=e.with.get("secrets")?.source??e.with.get("secret-ids")?.source;return r.some(Gh)?[]:t.inputs.requests.flatMap(c=>jt(c).filter(l=>!new RegExp(`\\b${l}\\b`,
"i").test(o)).map(l=>Ne({path:e.step.path,line:a?.isBlock?a.line+c.line:a?.line??e.step.line},"unused-lease","warning",`No later step of this job names ${l}. Le\
ave the request out, or remove what is not needed any more.`)))}function Gh({step:n}){return n.uses&&!/\/secret-lease\b|^[.$]\//.test(n.uses.text)?!/^actions\//.
test(n.uses.text):n.run!==void 0&&/(\.\/|\bbash |\bsh |\bmake\b|\bnpm (run|test|start|publish)|\bnode |\bpython3? |\bterraform |\bdocker |\bhelm |\bkubectl |\bgo run|secret-lease exec)/.
test(n.run.text)}function Vh({steps:n},e){return e.flatMap(({action:t,planned:s,read:r,outputs:i})=>{let{id:o}=s.step;if(t!=="lease"||r?.action!=="lease"||o===void 0||
!i)return[];let{requests:a}=r.inputs;if(a.some(d=>jt(d).length===0)||[...s.with.values()].some(({unknown:d})=>d.length>0))return[];let l=new Set([...i,...a.flatMap(
jt).map(d=>d.toUpperCase())]);return n.flatMap(({step:d})=>[...d.source.matchAll(new RegExp(`steps\\.${o}\\.outputs\\.([\\w-]+)`,"g"))].flatMap(([,u=""])=>l.has(
u)||l.has(u.toUpperCase())?[]:[Ne(d,"never-leased","error",`The step ${o} leases no ${u}: the expression is empty.`)]))})}function il(n){if(n===void 0)return[{}];if(!al(n)||Hh(n))return;let{include:e,exclude:t,...s}=n,r=Object.keys(s).length===0?[]:[{}];for(let[o,a]of Object.entries(
s)){if(!Array.isArray(a))return;r=r.flatMap(c=>a.map(l=>({...c,[o]:l})))}for(let o of rl(t))r=r.filter(a=>!Qh(a,o));let i=r.map(o=>({...o}));for(let o of rl(e))
Yh(r,i,o,Object.keys(s));return r.length>256?void 0:r}function Yh(n,e,t,s){let r=e.flatMap((i,o)=>s.every(a=>!(a in t)||ol(i[a],t[a]))?[o]:[]);r.length===0&&n.push(
{...t});for(let i of r)Object.assign(n[i]??{},t)}function Qh(n,e){return Object.entries(e).every(([t,s])=>ol(n[t],s))}function ol(n,e){return JSON.stringify(n)===
JSON.stringify(e)}function rl(n){return Array.isArray(n)?n.filter(al):[]}function al(n){return typeof n=="object"&&n!==null&&!Array.isArray(n)}function Hh(n){return JSON.
stringify(n).includes("${{")}function Xn(n,{contexts:e,calledAt:t,given:s}){let[,r=""]=/^\$\{\{\s*inputs\.([\w-]+)\s*\}\}$/.exec(n.text)??[],i=t?{...n,path:t.path,line:t.line,isBlock:!1}:n;
return{source:s.get(r.toLowerCase())??i,...st(n.text,e)}}function ei(n,e){let t={boolean:!1,number:0};return Object.fromEntries(n.map(({name:s,type:r,default:i})=>{
let o=e.get(s.toLowerCase());return o===void 0?[s,zh(i)??t[r]??""]:o.unknown.length>0?[s,new V(o.unknown)]:[s,r==="boolean"?o.text==="true":o.text]}))}function zh(n){
return typeof n=="string"&&rt(n)?new V([n]):n}function Dt(n,e){return Object.fromEntries([...n].map(([t,s])=>{let{text:r,unknown:i}=st(s.text,e);return[t,i.length>
0?new V(i):r]}))}var cl=10;function ll(n,e,t){return new ti(n,e,t).run()}var ti=class{#t;#n;#r;#i=[];#s=[];#e=new Map;constructor(e,t,s){this.#t=e,this.#n=t,this.#r=s}run(){for(let e of this.#t.
workflows){let t=this.#l(e);!t||t.triggers.every(({event:s})=>s==="workflow_call")||this.#o({entry:t,workflow:t,inputs:void 0,secrets:this.#a(),idToken:!0,calledWorkflow:void 0,
conditions:[],depth:0,calledAt:void 0,given:new Map})}return{jobs:this.#i,findings:this.#s}}#o(e){for(let t of e.workflow.jobs)for(let s of il(t.matrix)??[void 0])
this.#p(e,t,s)}#p(e,t,s){let r=this.#g(e,t,s),i=t.condition===void 0?e.conditions:[...e.conditions,t.condition],o=e.idToken&&Zh(t.idToken,e.workflow.idToken,e.depth>
0);if(t.uses){this.#h({...e,conditions:i,idToken:o},t,t.uses,r);return}this.#i.push({repository:this.#t,entry:e.entry,job:t,environment:t.environment&&Xn(t.environment,
{...e,contexts:r}),mayAskToken:o,calledWorkflow:e.calledWorkflow,conditions:i,steps:t.steps.flatMap(a=>this.#c(a,{...e,contexts:r,depth:0}))})}#h(e,t,s,r){let i=this.#y(
s,e.calledAt!==void 0);if(!i||e.depth>=cl)return;let o=new Map([...t.with].map(([a,c])=>[a,Xn(c,{...e,contexts:r})]));this.#o({...e,workflow:i.workflow,inputs:ei(
i.workflow.callInputs??[],o),secrets:t.secrets==="inherit"?e.secrets:this.#m(t.secrets,r),calledWorkflow:i.calledWorkflow??e.calledWorkflow,depth:e.depth+1,calledAt:e.
calledAt??(i.isProduct?s:void 0),given:new Map([...o].map(([a,{source:c}])=>[a,c]))})}#m(e,t){let s=Dt(e,t),r=new Set(Object.keys(s).map(o=>o.toLowerCase())),i=Object.
entries(this.#a()).filter(([o])=>!r.has(o.toLowerCase()));return{...s,...Object.fromEntries(i)}}#a(){return this.#r.secrets??{}}#y(e,t){let s=it(e.text);if(s!==
void 0){let i=t?this.#u(s):this.#l(s);return i?{workflow:i,isProduct:t,calledWorkflow:void 0}:this.#d(e,`${e.text} is not in this repository, so what it leases \
is not planned.`)}let r=Te(e.text);if(r&&zt(r)){let i=this.#u(r.path),o={path:`${r.repository}/${r.path}`,ref:r.ref};if(i)return{workflow:i,isProduct:!0,calledWorkflow:o}}
return this.#d(e,`${e.text} is a workflow of another repository, so what it leases is not planned.`)}#c(e,t){let{contexts:s,calledAt:r,depth:i}=t,o={...s.env,...Dt(
e.env,s)},a={...t,contexts:{...s,env:o}},c=e.uses&&st(e.uses.text,a.contexts).text,l={step:r?{...e,path:r.path,line:r.line}:e,uses:c,isProduct:r!==void 0,with:new Map(
[...e.with].map(([p,m])=>[p,Xn(m,a)])),env:Object.fromEntries(Object.entries(o).filter(em))},d=c===void 0||r?void 0:it(c),u=d===void 0||i>=cl?void 0:this.#w(d);
if(!u?.steps)return[l];let f=ei(u.inputs,l.with),h=new Map([...l.with].map(([p,{source:m}])=>[p,m])),w={...a,contexts:{...a.contexts,inputs:f},given:h,depth:i+1};
return u.steps.flatMap(p=>this.#c(p,w))}#g(e,t,s){let{name:r,id:i,ownerId:o}=this.#t,c={github:{...r!==void 0&&{repository:r,repository_owner:r.split("/")[0]??""},
...i!==void 0&&{repository_id:i},...o!==void 0&&{repository_owner_id:o}},...this.#r,secrets:e.secrets,...e.inputs&&{inputs:e.inputs},...s&&{matrix:s}},l=Dt(e.workflow.
env,{...c,env:{}});return{...c,env:{...l,...Dt(t.env,{...c,env:l})}}}#l(e){return this.#e.has(e)||this.#e.set(e,this.#f(e,this.#t.read(e),Hr)),this.#e.get(e)}#u(e){
let t=this.#n.read(e),s=t===void 0?void 0:Hr(e,t);return s&&"jobs"in s?s:void 0}#w(e){for(let t of["action.yml","action.yaml"]){let s=e===""?t:`${e}/${t}`,r=this.#t.
read(s);if(r!==void 0)return this.#f(s,r,_t)}}#f(e,t,s){let r=t===void 0?void 0:s(e,t);if(r===void 0||!Xh(r))return r;this.#s.push({rule:"yaml",level:"error",...r})}#d(e,t){
this.#s.push({rule:"not-read",level:"notice",path:e.path,line:e.line,message:t})}};function Xh(n){return"message"in n}function Zh(n,e,t){let s=n==="inherited"?e:
n;return s==="inherited"?t:s==="write"}function em(n){return typeof n[1]=="string"}function ni(n){return{Version:"2012-10-17",Statement:n}}function ul(n){let{environment:e}=n;if(e&&e.unknown.length===0&&e.text!=="")return{subjects:[{text:`environment:${e.text.replaceAll("%","%25").replaceAll(":","%\
3A")}`,isPattern:!1}],findings:[]};if(e&&e.unknown.length>0){let a=`The environment is known to the run alone (${e.unknown.join(", ")}), so the trust policy is \
not planned.`;return{subjects:[],findings:[{rule:"unknown-environment",level:"notice",path:e.source.path,line:e.source.line,message:a}]}}let t=n.conditions.filter(
a=>!/\|\||!\s*\(/.test(a)),r=n.entry.triggers.filter(({event:a})=>rm(t,a)).map(a=>nm(a,n.repository.defaultBranch)),i=im(t,am(r.flatMap(a=>a.subjects))),o=om(t);
return{subjects:o===void 0?i:[{text:`ref:${o}`,isPattern:!1}],findings:o===void 0?r.flatMap(a=>a.findings):[]}}var Zn=n=>`ref:refs/heads/${n}`,fl=n=>`ref:refs/t\
ags/${n}`,si=n=>({text:n,isPattern:!1}),tm=new Set(["schedule","repository_dispatch","workflow_run","issues","issue_comment","discussion","discussion_comment","\
label","milestone","watch","fork","gollum","public","page_build","branch_protection_rule","check_run","check_suite"]);function nm(n,e){let{event:t}=n,s=(i,o,a="\
notice")=>({rule:i,level:a,path:n.path,line:n.line,message:o});if(t==="push")return sm(n,s);if(t==="pull_request")return{subjects:[si("pull_request")],findings:[]};
if(t==="workflow_call")return{subjects:[],findings:[]};if(t==="release")return{subjects:[{text:fl("*"),isPattern:!0}],findings:[]};if(t==="merge_group")return{subjects:[
{text:Zn("gh-readonly-queue/*"),isPattern:!0}],findings:[]};if(tm.has(t))return{subjects:[si(Zn(e))],findings:[]};if(t==="workflow_dispatch"){let i=`A person ca\
n start this from any branch; the trust policy takes ${e} alone. An environment would be the better gate.`;return{subjects:[si(Zn(e))],findings:[s("any-branch",
i)]}}if(t==="pull_request_target")return{subjects:[],findings:[]};let r=`The subject of a run that ${t} starts is not known here, so the trust policy leaves it \
out.`;return{subjects:[],findings:[s("unknown-event",r)]}}function sm({branches:n,tags:e,ignoresSome:t},s){let r=[...(n??(e?[]:["**"])).map(l=>[Zn,l]),...(e??(n?
[]:["**"])).map(l=>[fl,l])],i=r.filter(([,l])=>l.startsWith("!")),o=r.filter(([,l])=>!l.startsWith("!")).map(([l,d])=>{let u=d.replaceAll("**","*");return{text:l(
u.replace(/\[[^\]]*\]\+?|[?+]/g,"*").replaceAll(/\*+/g,"*")),isPattern:/[*?+[]/.test(d)}}),a=i.length>0||t||r.some(([,l])=>/[?+[]|(^|[^*])\*([^*]|$)/.test(l));return{
subjects:o,findings:a?[s("wider-trust","IAM knows less of patterns than GitHub: what is excluded, and what * leaves out, the trust policy lets in. Name the bran\
ches, or use an environment.")]:[]}}function rm(n,e){return n.every(t=>[...t.matchAll(/(?:^|[\s({&])github\.event_name\s*([!=]=)\s*'([^']*)'/g)].every(([,s,r=""])=>s===
"=="==(r.toLowerCase()===e)))}function im(n,e){return n.flatMap(s=>[...s.matchAll(/(?:^|[\s({&])startsWith\(\s*github\.ref\s*,\s*'(refs\/[^']*)'\s*\)/g)].map(([
,r=""])=>`ref:${r}`)).reduce((s,r)=>s.flatMap(i=>i.text.startsWith(r)?[i]:i.isPattern&&r.startsWith(i.text.split("*")[0]??"")&&/^[^*]*\*$/.test(i.text)?[{text:`${r}\
*`,isPattern:!0}]:[]),[...e])}function om(n){for(let e of n){let[,,t]=/(^|[\s({&])github\.ref\s*==\s*'(refs\/[^']+)'/.exec(e)??[];if(t!==void 0)return t;let[,,s]=/(^|[\s({&])github\.ref_name\s*==\s*'([^']+)'/.
exec(e)??[];if(s!==void 0&&/github\.ref_type\s*==\s*'tag'/.test(e))return`refs/tags/${s}`}}function am(n){return[...new Map(n.map(e=>[e.text,e])).values()]}function dl({iss:n},{partition:e,accountId:t}){if(typeof n!="string"||n==="")return;let s=n.replace(/^https?:\/\//,"");return{name:s,arn:`arn:${e}:iam::${t}:oid\
c-provider/${s}`,hasGitHubKeys:/^token\.actions\.(githubusercontent\.com|[a-z0-9-]+\.ghe\.com)$/.test(s)}}var Je={repository:"REPOSITORY_ID",owner:"OWNER_ID"};function pl(n,e){return[...Map.groupBy(n,({repository:s,identity:r,calledWorkflow:i})=>JSON.stringify([s.name,
s.folder,r.audience,r.issuer,i]))].sort(([s],[r])=>s<r?-1:1).flatMap(([,s])=>{let[r]=s;if(!r)return[];let i=[...new Map(s.flatMap(c=>c.subjects).map(c=>[c.text,
c])).values()],o=i.filter(({isPattern:c})=>!c),a=i.filter(({isPattern:c})=>c);return[o,a].flatMap(c=>c.length===0?[]:[cm(r,c,e)])})}function cm({repository:n,identity:e,
calledWorkflow:t},s,r){let i=dl({iss:e.issuer},r),o=i?.name??e.issuer,a=s.some(u=>u.isPattern),c=s.flatMap(({text:u})=>lm(n,a?u:es(u))).sort(),l=t?{[`${o}:job_w\
orkflow_ref`]:um(t)}:{},d={[`${o}:aud`]:e.audience,...i?.hasGitHubKeys&&{[`${o}:repository_id`]:n.id??Je.repository,...l}};return{Effect:"Allow",Principal:{Federated:i?.
arn??""},Action:"sts:AssumeRoleWithWebIdentity",Condition:a?{StringEquals:d,StringLike:{[`${o}:sub`]:c}}:{StringEquals:{...d,[`${o}:sub`]:c}}}}function lm({name:n="\
OWNER/REPO",id:e,ownerId:t},s){let[r,i]=n.split("/");return[`repo:${n}:${s}`,`repo:${r}@${t??Je.owner}/${i}@${e??Je.repository}:${s}`]}function um({path:n,ref:e}){
return/^[0-9a-f]{40}$/.test(e)||e.startsWith("refs/")?`${n}@${e}`:[`${n}@refs/heads/${e}`,`${n}@refs/tags/${e}`]}async function hl(n,e,t){let s=new ri(t),r=[],i=Jc(e),o=0;for(let c of n){let l=ll(c,e,t.variables),d=[...l.findings];for(let f of l.jobs){let h=await mm(f,i);o+=
h.length,d.push(...h.flatMap(w=>w.findings),...sl(f,h),...await s.add(f,h))}let u=c.name??c.folder;r.push(...xm(d).map(f=>({repository:u,...f})))}let a=s.roles();
return{roles:a,findings:[...r,...a.flatMap(fm),...a.flatMap(hm)],steps:o}}function fm({role:n,trust:e,uses:[t]}){if(e.Statement.length>0||!t)return[];let s=`No \
job is known that ${n.arn} must let in, so that templates and scripts leave it out.`,{repository:r,path:i,line:o}=t;return[{rule:"no-trust",level:"notice",repository:r,
path:i,line:o,message:s}]}var dm=2048,pm=10240;function hm({role:n,trust:e,permissions:t,uses:[s]}){return[{what:"trust policy",document:e,most:dm},...t?[{what:"\
permissions",document:t,most:pm}]:[]].flatMap(({what:i,document:o,most:a})=>{let{length:c}=JSON.stringify(o);if(c<=a||!s)return[];let l=`The ${i} of ${n.arn} wo\
uld have ${c} characters, and IAM takes ${a}. Give the jobs that use it several roles, such as one for each repository.`,{repository:d,path:u,line:f}=s;return[{
rule:"policy-too-long",level:"error",repository:d,path:u,line:f,message:l}]})}async function mm(n,e){let t=[];for(let s of n.steps){let r=Uc(s,n.repository);r&&
t.push(await Kc(r,s,n,e))}return t}var ri=class{#t;#n=new Map;constructor(e){this.#t=e}async add(e,t){let s=[];for(let r of t){s.push(...wm(r));let{read:i}=r;if(!i||
i.action==="check"||!i.inputs.identity)continue;let{subjects:o,findings:a}=ul(e);s.push(...a,...Sm(e));let{repository:c,calledWorkflow:l}=e,d={repository:c,identity:i.
inputs.identity,subjects:o,calledWorkflow:l},u=bm(e,r);if((i.action!=="lease"||i.inputs.requests.length===0||i.inputs.requests.some(({role:h})=>h===void 0))&&await this.#i(
i.inputs.identity,d,i,u),i.action==="monitor")for(let h of i.inputs.moreIdentities)await this.#i(h,{...d,identity:h},{...i,inputs:{...i.inputs,identity:h}},u);if(i.
action==="lease"){for(let{role:h,grants:w}of Vc(i.inputs))this.#s(h,d,u),this.#e(h).permissions.push(...w);for(let{route:h}of i.inputs.credentials)this.#r(h,d,u)}}
return s}#r([e,...t],s,r){(this.#n.get(e.arn)?.admissions.includes(s)??!1)||this.#s(e,s,r);let o=e;for(let a of t)this.#e(o).permissions.push({action:"sts:Assum\
eRole",resource:a.arn}),this.#e(a).assumedFrom.add(o.arn),this.#e(a).uses.push(r),o=a}roles(){return[...this.#n.values()].filter(({role:e})=>e.arn!==te.role).sort(
(e,t)=>e.role.arn<t.role.arn?-1:1).map(({role:e,admissions:t,assumedFrom:s,permissions:r,uses:i})=>({role:e,trust:ni([...pl(t,e),...[...s].sort().map(o=>({Effect:"\
Allow",Principal:{AWS:o},Action:"sts:AssumeRole"}))]),permissions:r.length===0?void 0:ni(Zc(r,this.#t.kmsKeys)),uses:vm(i)}))}async#i(e,t,s,r){this.#s(e.role,t,
r);let i=e.role;for(let o of e.chain)this.#e(i).permissions.push({action:"sts:AssumeRole",resource:o.arn}),this.#e(o).assumedFrom.add(i.arn),this.#e(o).uses.push(
r),i=o;this.#e(i).permissions.push(...await ym(s))}#s(e,t,s){let r=this.#e(e);r.admissions.push(t),r.uses.push(s)}#e(e){let t=this.#n.get(e.arn);if(t)return t;let s={
role:e,admissions:[],assumedFrom:new Set,permissions:[],uses:[]};return this.#n.set(e.arn,s),s}};async function ym(n){switch(n.action){case"lease":return Gc(n.inputs);case"\
monitor":return Qc(n.inputs);case"rotate":return Xc(n.inputs);case"check":return[]}}var gm=/^(role-to-assume|role-chain|aws-region|secrets|secret-ids|export-credentials|credentials-role-to-assume|audience)$/;
function wm({unknown:n,planned:e}){return n.filter(({input:t})=>gm.test(t)).map(({input:t,expressions:s})=>{let r=e.with.get(t)?.source,i=s.find(a=>/^(vars|secrets)\.\w+$/.
test(a))?.replace("vars.",""),o=i===void 0?"":` Give it by --var ${i}=VALUE.`;return{rule:"unknown-input-value",level:"notice",path:r?.path??e.step.path,line:r?.
line??e.step.line,message:`The input ${t} is known to the run alone (${s.join(", ")}): what depends on it is not planned.${o}`}})}function Sm({repository:n,entry:e}){
if(n.id!==void 0&&n.ownerId!==void 0&&n.name!==void 0)return[];let s=`Nothing tells the repository's name or numbers. Give ${[...n.name===void 0?["--repository \
OWNER/REPO"]:[],...n.id===void 0?[`--repository-id (${Je.repository} in the policies)`]:[],...n.ownerId===void 0?[`--owner-id (${Je.owner})`]:[]].join(", ")}: g\
h api repos/OWNER/REPO --jq '.id, .owner.id'.`;return[{rule:"unknown-repository",level:"notice",path:e.path,line:1,message:s}]}function bm({repository:n,job:e},{
planned:t}){let{path:s,line:r}=t.step;return{repository:n.name??n.folder,job:e.id,path:s,line:r}}function xm(n){return[...new Map(n.map(e=>[JSON.stringify([e.path,
e.line,e.rule,e.message]),e])).values()]}function vm(n){return[...new Map(n.map(e=>[JSON.stringify(e),e])).values()]}async function Sb(n,e){let{kmsKeys:t,against:s}=n,r={...n.variables},i=await hl(e.repositories,e.product,{variables:r,kmsKeys:t});return s===void 0?i:km(i,s,e)}
function bb({findings:n}){return n.some(({level:e})=>e==="error")}function km(n,e,t){let s=Ci(n.roles,Ri(e,Am(e,t))),r=Mi(s,e).map(i=>({repository:"",...i}));return{
...n,findings:[...n.findings,...r]}}function Am(n,{readFile:e}){try{return e(n)}catch{throw new H("E_INPUT",`The file ${n}, which the roles are compared with, c\
annot be read.`,{fix:"Write it with `aws iam get-account-authorization-details --filter Role LocalManagedPolicy`."})}}export{Om as a,Mm as b,qm as c,Fm as d,Km as e,Jm as f,Nl as g,Ol as h,Sb as i,bb as j};
