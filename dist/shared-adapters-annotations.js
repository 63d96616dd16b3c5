const require=process.getBuiltinModule;
import{a as Bi}from"./shared-inputs-check-inputs.js";import{a as xs,b as Gi}from"./shared-inputs-lease-inputs.js";import{s as Yi,t as Qi,u as Hi}from"./shared-domain-monitor-finding.js";
import{a as zi,c as Xi,e as Zi}from"./shared-domain-rotation-rotate-inputs.js";import{h as ks}from"./shared-domain-alerts-alert-channel.js";import{I as nt,J as Vi,f as qi,g as Fi,h as Di,m as ji,
x as Wi,z as en}from"./shared-domain-requests-role.js";import{a as ve}from"./shared-domain-requests-lease-inputs.js";import{f as Ji}from"./shared-domain-trusted-address.js";import{a as Ui,b as Ki}from"./shared-domain-policies-partition.js";
import{c as _i,d as Zt}from"./shared-domain-plain-text.js";import{b as Me}from"./shared-domain-listing.js";import{a as X}from"./shared-domain-error.js";import{a as Xt,
b as w,c as xu,d as ku}from"./shared-runtime.js";var P=w(B=>{"use strict";var Bs=Symbol.for("yaml.alias"),Yo=Symbol.for("yaml.document"),pn=Symbol.for("yaml.map"),Qo=Symbol.for("yaml.pair"),js=Symbol.for("yaml\
.scalar"),hn=Symbol.for("yaml.seq"),oe=Symbol.for("yaml.node.type"),Of=n=>!!n&&typeof n=="object"&&n[oe]===Bs,Pf=n=>!!n&&typeof n=="object"&&n[oe]===Yo,Rf=n=>!!n&&
typeof n=="object"&&n[oe]===pn,Lf=n=>!!n&&typeof n=="object"&&n[oe]===Qo,Ho=n=>!!n&&typeof n=="object"&&n[oe]===js,Cf=n=>!!n&&typeof n=="object"&&n[oe]===hn;function zo(n){
if(n&&typeof n=="object")switch(n[oe]){case pn:case hn:return!0}return!1}function If(n){if(n&&typeof n=="object")switch(n[oe]){case Bs:case pn:case js:case hn:return!0}
return!1}var $f=n=>(Ho(n)||zo(n))&&!!n.anchor;B.ALIAS=Bs;B.DOC=Yo;B.MAP=pn;B.NODE_TYPE=oe;B.PAIR=Qo;B.SCALAR=js;B.SEQ=hn;B.hasAnchor=$f;B.isAlias=Of;B.isCollection=
zo;B.isDocument=Pf;B.isMap=Rf;B.isNode=If;B.isPair=Lf;B.isScalar=Ho;B.isSeq=Cf});var wt=w(Us=>{"use strict";var _=P(),J=Symbol("break visit"),Xo=Symbol("skip children"),ne=Symbol("remove node");function mn(n,e){let t=Zo(e);_.isDocument(n)?We(
null,n.contents,t,Object.freeze([n]))===ne&&(n.contents=null):We(null,n,t,Object.freeze([]))}mn.BREAK=J;mn.SKIP=Xo;mn.REMOVE=ne;function We(n,e,t,s){let r=ea(n,
e,t,s);if(_.isNode(r)||_.isPair(r))return ta(n,s,r),We(n,r,t,s);if(typeof r!="symbol"){if(_.isCollection(e)){s=Object.freeze(s.concat(e));for(let i=0;i<e.items.
length;++i){let o=We(i,e.items[i],t,s);if(typeof o=="number")i=o-1;else{if(o===J)return J;o===ne&&(e.items.splice(i,1),i-=1)}}}else if(_.isPair(e)){s=Object.freeze(
s.concat(e));let i=We("key",e.key,t,s);if(i===J)return J;i===ne&&(e.key=null);let o=We("value",e.value,t,s);if(o===J)return J;o===ne&&(e.value=null)}}return r}async function yn(n,e){
let t=Zo(e);_.isDocument(n)?await Je(null,n.contents,t,Object.freeze([n]))===ne&&(n.contents=null):await Je(null,n,t,Object.freeze([]))}yn.BREAK=J;yn.SKIP=Xo;yn.
REMOVE=ne;async function Je(n,e,t,s){let r=await ea(n,e,t,s);if(_.isNode(r)||_.isPair(r))return ta(n,s,r),Je(n,r,t,s);if(typeof r!="symbol"){if(_.isCollection(e)){
s=Object.freeze(s.concat(e));for(let i=0;i<e.items.length;++i){let o=await Je(i,e.items[i],t,s);if(typeof o=="number")i=o-1;else{if(o===J)return J;o===ne&&(e.items.
splice(i,1),i-=1)}}}else if(_.isPair(e)){s=Object.freeze(s.concat(e));let i=await Je("key",e.key,t,s);if(i===J)return J;i===ne&&(e.key=null);let o=await Je("val\
ue",e.value,t,s);if(o===J)return J;o===ne&&(e.value=null)}}return r}function Zo(n){return typeof n=="object"&&(n.Collection||n.Node||n.Value)?Object.assign({Alias:n.
Node,Map:n.Node,Scalar:n.Node,Seq:n.Node},n.Value&&{Map:n.Value,Scalar:n.Value,Seq:n.Value},n.Collection&&{Map:n.Collection,Seq:n.Collection},n):n}function ea(n,e,t,s){
if(typeof t=="function")return t(n,e,s);if(_.isMap(e))return t.Map?.(n,e,s);if(_.isSeq(e))return t.Seq?.(n,e,s);if(_.isPair(e))return t.Pair?.(n,e,s);if(_.isScalar(
e))return t.Scalar?.(n,e,s);if(_.isAlias(e))return t.Alias?.(n,e,s)}function ta(n,e,t){let s=e[e.length-1];if(_.isCollection(s))s.items[n]=t;else if(_.isPair(s))
n==="key"?s.key=t:s.value=t;else if(_.isDocument(s))s.contents=t;else{let r=_.isAlias(s)?"alias":"scalar";throw new Error(`Cannot replace node with ${r} parent`)}}
Us.visit=mn;Us.visitAsync=yn});var Ks=w(sa=>{"use strict";var na=P(),Tf=wt(),Mf={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},qf=n=>n.replace(/[!,[\]{}]/g,e=>Mf[e]),bt=class n{constructor(e,t){
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
for(let[t,s]of Object.entries(this.tags))if(e.startsWith(s))return t+qf(e.substring(s.length));return e[0]==="!"?e:`!<${e}>`}toString(e){let t=this.yaml.explicit?
[`%YAML ${this.yaml.version||"1.2"}`]:[],s=Object.entries(this.tags),r;if(e&&s.length>0&&na.isNode(e.contents)){let i={};Tf.visit(e.contents,(o,a)=>{na.isNode(a)&&
a.tag&&(i[a.tag]=!0)}),r=Object.keys(i)}else r=[];for(let[i,o]of s)i==="!!"&&o==="tag:yaml.org,2002:"||(!e||r.some(a=>a.startsWith(o)))&&t.push(`%TAG ${i} ${o}`);
return t.join(`
`)}};bt.defaultYaml={explicit:!1,version:"1.2"};bt.defaultTags={"!!":"tag:yaml.org,2002:"};sa.Directives=bt});var gn=w(St=>{"use strict";var ra=P(),Ff=wt();function Df(n){if(/[\x00-\x19\s,[\]{}]/.test(n)){let t=`Anchor must not contain whitespace or control characters: ${JSON.
stringify(n)}`;throw new Error(t)}return!0}function ia(n){let e=new Set;return Ff.visit(n,{Value(t,s){s.anchor&&e.add(s.anchor)}}),e}function oa(n,e){for(let t=1;;++t){
let s=`${n}${t}`;if(!e.has(s))return s}}function _f(n,e){let t=[],s=new Map,r=null;return{onAnchor:i=>{t.push(i),r??(r=ia(n));let o=oa(e,r);return r.add(o),o},setAnchors:()=>{
for(let i of t){let o=s.get(i);if(typeof o=="object"&&o.anchor&&(ra.isScalar(o.node)||ra.isCollection(o.node)))o.node.anchor=o.anchor;else{let a=new Error("Fail\
ed to resolve repeated object (this should not happen)");throw a.source=i,a}}},sourceObjects:s}}St.anchorIsValid=Df;St.anchorNames=ia;St.createNodeAnchors=_f;St.
findNewAnchor=oa});var Ws=w(aa=>{"use strict";function xt(n,e,t,s){if(s&&typeof s=="object")if(Array.isArray(s))for(let r=0,i=s.length;r<i;++r){let o=s[r],a=xt(n,s,String(r),o);a===
void 0?delete s[r]:a!==o&&(s[r]=a)}else if(s instanceof Map)for(let r of Array.from(s.keys())){let i=s.get(r),o=xt(n,s,r,i);o===void 0?s.delete(r):o!==i&&s.set(
r,o)}else if(s instanceof Set)for(let r of Array.from(s)){let i=xt(n,s,r,r);i===void 0?s.delete(r):i!==r&&(s.delete(r),s.add(i))}else for(let[r,i]of Object.entries(
s)){let o=xt(n,s,r,i);o===void 0?delete s[r]:o!==i&&(s[r]=o)}return n.call(e,t,s)}aa.applyReviver=xt});var pe=w(la=>{"use strict";var Bf=P();function ca(n,e,t){if(Array.isArray(n))return n.map((s,r)=>ca(s,String(r),t));if(n&&typeof n.toJSON=="function"){if(!t||!Bf.
hasAnchor(n))return n.toJSON(e,t);let s={aliasCount:0,count:1,res:void 0};t.anchors.set(n,s),t.onCreate=i=>{s.res=i,delete t.onCreate};let r=n.toJSON(e,t);return t.
onCreate&&t.onCreate(r),r}return typeof n=="bigint"&&!t?.keep?Number(n):n}la.toJS=ca});var wn=w(fa=>{"use strict";var jf=Ws(),ua=P(),Uf=pe(),Js=class{constructor(e){Object.defineProperty(this,ua.NODE_TYPE,{value:e})}clone(){let e=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(e.range=this.range.slice()),e}toJS(e,{mapAsMap:t,maxAliasCount:s,onAnchor:r,reviver:i}={}){
if(!ua.isDocument(e))throw new TypeError("A document argument is required");let o={anchors:new Map,doc:e,keep:!0,mapAsMap:t===!0,mapKeyWarned:!1,maxAliasCount:typeof s==
"number"?s:100},a=Uf.toJS(this,"",o);if(typeof r=="function")for(let{count:c,res:l}of o.anchors.values())r(l,c);return typeof i=="function"?jf.applyReviver(i,{"":a},
"",a):a}};fa.NodeBase=Js});var kt=w(da=>{"use strict";var Kf=gn(),Wf=wt(),Ge=P(),Jf=wn(),Gf=pe(),Gs=class extends Jf.NodeBase{constructor(e){super(Ge.ALIAS),this.source=e,Object.defineProperty(
this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(e,t){if(t?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");
let s;t?.aliasResolveCache?s=t.aliasResolveCache:(s=[],Wf.visit(e,{Node:(i,o)=>{(Ge.isAlias(o)||Ge.hasAnchor(o))&&s.push(o)}}),t&&(t.aliasResolveCache=s));let r;
for(let i of s){if(i===this)break;i.anchor===this.source&&(r=i)}if(r&&t){let{anchors:i,doc:o,maxAliasCount:a}=t,c=i.get(r);if(c||(Gf.toJS(r,null,t),c=i.get(r)),
c?.res===void 0){let l="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(l)}if(a>=0&&(c.count+=1,c.aliasCount===0&&(c.aliasCount=
bn(o,r,i)),c.count*c.aliasCount>a)){let l="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(l)}}return r}toJSON(e,t){if(!t)
return{source:this.source};let s=this.resolve(t.doc,t);if(!s){let r=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
r)}return t.anchors.get(s).res}toString(e,t,s){let r=`*${this.source}`;if(e){if(Kf.anchorIsValid(this.source),e.options.verifyAliasOrder&&!e.anchors.has(this.source)){
let i=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(i)}if(e.implicitKey)return`${r} `}return r}};function bn(n,e,t){
if(Ge.isAlias(e)){let s=e.resolve(n),r=t&&s&&t.get(s);return r?r.count*r.aliasCount:0}else if(Ge.isCollection(e)){let s=0;for(let r of e.items){let i=bn(n,r,t);
i>s&&(s=i)}return s}else if(Ge.isPair(e)){let s=bn(n,e.key,t),r=bn(n,e.value,t);return Math.max(s,r)}return 1}da.Alias=Gs});var q=w(Vs=>{"use strict";var Vf=P(),Yf=wn(),Qf=pe(),Hf=n=>!n||typeof n!="function"&&typeof n!="object",he=class extends Yf.NodeBase{constructor(e){super(Vf.SCALAR),
this.value=e}toJSON(e,t){return t?.keep?this.value:Qf.toJS(this.value,e,t)}toString(){return String(this.value)}};he.BLOCK_FOLDED="BLOCK_FOLDED";he.BLOCK_LITERAL=
"BLOCK_LITERAL";he.PLAIN="PLAIN";he.QUOTE_DOUBLE="QUOTE_DOUBLE";he.QUOTE_SINGLE="QUOTE_SINGLE";Vs.Scalar=he;Vs.isScalarValue=Hf});var vt=w(ha=>{"use strict";var zf=kt(),Pe=P(),pa=q(),Xf="tag:yaml.org,2002:";function Zf(n,e,t){if(e){let s=t.filter(i=>i.tag===e),r=s.find(i=>!i.format)??s[0];
if(!r)throw new Error(`Tag ${e} not found`);return r}return t.find(s=>s.identify?.(n)&&!s.format)}function ed(n,e,t){if(Pe.isDocument(n)&&(n=n.contents),Pe.isNode(
n))return n;if(Pe.isPair(n)){let f=t.schema[Pe.MAP].createNode?.(t.schema,null,t);return f.items.push(n),f}(n instanceof String||n instanceof Number||n instanceof
Boolean||typeof BigInt<"u"&&n instanceof BigInt)&&(n=n.valueOf());let{aliasDuplicateObjects:s,onAnchor:r,onTagObj:i,schema:o,sourceObjects:a}=t,c;if(s&&n&&typeof n==
"object"){if(c=a.get(n),c)return c.anchor??(c.anchor=r(n)),new zf.Alias(c.anchor);c={anchor:null,node:null},a.set(n,c)}e?.startsWith("!!")&&(e=Xf+e.slice(2));let l=Zf(
n,e,o.tags);if(!l){if(n&&typeof n.toJSON=="function"&&(n=n.toJSON()),!n||typeof n!="object"){let f=new pa.Scalar(n);return c&&(c.node=f),f}l=n instanceof Map?o[Pe.
MAP]:Symbol.iterator in Object(n)?o[Pe.SEQ]:o[Pe.MAP]}i&&(i(l),delete t.onTagObj);let d=l?.createNode?l.createNode(t.schema,n,t):typeof l?.nodeClass?.from=="fun\
ction"?l.nodeClass.from(t.schema,n,t):new pa.Scalar(n);return e?d.tag=e:l.default||(d.tag=l.tag),c&&(c.node=d),d}ha.createNode=ed});var xn=w(Sn=>{"use strict";var td=vt(),se=P(),nd=wn();function Ys(n,e,t){let s=t;for(let r=e.length-1;r>=0;--r){let i=e[r];if(typeof i=="number"&&Number.isInteger(
i)&&i>=0){let o=[];o[i]=s,s=o}else s=new Map([[i,s]])}return td.createNode(s,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("Th\
is should not happen, please report a bug.")},schema:n,sourceObjects:new Map})}var ma=n=>n==null||typeof n=="object"&&!!n[Symbol.iterator]().next().done,Qs=class extends nd.
NodeBase{constructor(e,t){super(e),Object.defineProperty(this,"schema",{value:t,configurable:!0,enumerable:!1,writable:!0})}clone(e){let t=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return e&&(t.schema=e),t.items=t.items.map(s=>se.isNode(s)||se.isPair(s)?s.clone(e):s),this.range&&
(t.range=this.range.slice()),t}addIn(e,t){if(ma(e))this.add(t);else{let[s,...r]=e,i=this.get(s,!0);if(se.isCollection(i))i.addIn(r,t);else if(i===void 0&&this.schema)
this.set(s,Ys(this.schema,r,t));else throw new Error(`Expected YAML collection at ${s}. Remaining path: ${r}`)}}deleteIn(e){let[t,...s]=e;if(s.length===0)return this.
delete(t);let r=this.get(t,!0);if(se.isCollection(r))return r.deleteIn(s);throw new Error(`Expected YAML collection at ${t}. Remaining path: ${s}`)}getIn(e,t){let[
s,...r]=e,i=this.get(s,!0);return r.length===0?!t&&se.isScalar(i)?i.value:i:se.isCollection(i)?i.getIn(r,t):void 0}hasAllNullValues(e){return this.items.every(t=>{
if(!se.isPair(t))return!1;let s=t.value;return s==null||e&&se.isScalar(s)&&s.value==null&&!s.commentBefore&&!s.comment&&!s.tag})}hasIn(e){let[t,...s]=e;if(s.length===
0)return this.has(t);let r=this.get(t,!0);return se.isCollection(r)?r.hasIn(s):!1}setIn(e,t){let[s,...r]=e;if(r.length===0)this.set(s,t);else{let i=this.get(s,!0);
if(se.isCollection(i))i.setIn(r,t);else if(i===void 0&&this.schema)this.set(s,Ys(this.schema,r,t));else throw new Error(`Expected YAML collection at ${s}. Remai\
ning path: ${r}`)}}};Sn.Collection=Qs;Sn.collectionFromPath=Ys;Sn.isEmptyPath=ma});var At=w(kn=>{"use strict";var sd=n=>n.replace(/^(?!$)(?: $)?/gm,"#");function Hs(n,e){return/^\n+$/.test(n)?n.substring(1):e?n.replace(/^(?! *$)/gm,e):n}var rd=(n,e,t)=>n.
endsWith(`
`)?Hs(t,e):t.includes(`
`)?`
`+Hs(t,e):(n.endsWith(" ")?"":" ")+t;kn.indentComment=Hs;kn.lineComment=rd;kn.stringifyComment=sd});var ga=w(Et=>{"use strict";var id="flow",zs="block",vn="quoted";function od(n,e,t="flow",{indentAtStart:s,lineWidth:r=80,minContentWidth:i=20,onFold:o,onOverflow:a}={}){
if(!r||r<0)return n;r<i&&(i=0);let c=Math.max(1+i,1+r-e.length);if(n.length<=c)return n;let l=[],d={},f=r-e.length;typeof s=="number"&&(s>r-Math.max(2,i)?l.push(
0):f=r-s);let u,m,y=!1,p=-1,h=-1,b=-1;t===zs&&(p=ya(n,p,e.length),p!==-1&&(f=p+c));for(let v;v=n[p+=1];){if(t===vn&&v==="\\"){switch(h=p,n[p+1]){case"x":p+=3;break;case"\
u":p+=5;break;case"U":p+=9;break;default:p+=1}b=p}if(v===`
`)t===zs&&(p=ya(n,p,e.length)),f=p+e.length+c,u=void 0;else{if(v===" "&&m&&m!==" "&&m!==`
`&&m!=="	"){let A=n[p+1];A&&A!==" "&&A!==`
`&&A!=="	"&&(u=p)}if(p>=f)if(u)l.push(u),f=u+c,u=void 0;else if(t===vn){for(;m===" "||m==="	";)m=v,v=n[p+=1],y=!0;let A=p>b+1?p-2:h-1;if(d[A])return n;l.push(A),
d[A]=!0,f=A+c,u=void 0}else y=!0}m=v}if(y&&a&&a(),l.length===0)return n;o&&o();let S=n.slice(0,l[0]);for(let v=0;v<l.length;++v){let A=l[v],N=l[v+1]||n.length;A===
0?S=`
${e}${n.slice(0,N)}`:(t===vn&&d[A]&&(S+=`${n[A]}\\`),S+=`
${e}${n.slice(A+1,N)}`)}return S}function ya(n,e,t){let s=e,r=e+1,i=n[r];for(;i===" "||i==="	";)if(e<r+t)i=n[++e];else{do i=n[++e];while(i&&i!==`
`);s=e,r=e+1,i=n[r]}return s}Et.FOLD_BLOCK=zs;Et.FOLD_FLOW=id;Et.FOLD_QUOTED=vn;Et.foldFlowLines=od});var Ot=w(wa=>{"use strict";var H=q(),me=ga(),En=(n,e)=>({indentAtStart:e?n.indent.length:n.indentAtStart,lineWidth:n.options.lineWidth,minContentWidth:n.options.
minContentWidth}),Nn=n=>/^(%|---|\.\.\.)/m.test(n);function ad(n,e,t){if(!e||e<0)return!1;let s=e-t,r=n.length;if(r<=s)return!1;for(let i=0,o=0;i<r;++i)if(n[i]===
`
`){if(i-o>s)return!0;if(o=i+1,r-o<=s)return!1}return!0}function Nt(n,e){let t=JSON.stringify(n);if(e.options.doubleQuotedAsJSON)return t;let{implicitKey:s}=e,r=e.
options.doubleQuotedMinMultiLineLength,i=e.indent||(Nn(n)?"  ":""),o="",a=0;for(let c=0,l=t[c];l;l=t[++c])if(l===" "&&t[c+1]==="\\"&&t[c+2]==="n"&&(o+=t.slice(a,
c)+"\\ ",c+=1,a=c,l="\\"),l==="\\")switch(t[c+1]){case"u":{o+=t.slice(a,c);let d=t.substr(c+2,4);switch(d){case"0000":o+="\\0";break;case"0007":o+="\\a";break;case"\
000b":o+="\\v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"2028":o+="\\L";break;case"2029":o+="\\P";break;default:d.
substr(0,2)==="00"?o+="\\x"+d.substr(2):o+=t.substr(c,6)}c+=5,a=c+1}break;case"n":if(s||t[c+2]==='"'||t.length<r)c+=1;else{for(o+=t.slice(a,c)+`

`;t[c+2]==="\\"&&t[c+3]==="n"&&t[c+4]!=='"';)o+=`
`,c+=2;o+=i,t[c+2]===" "&&(o+="\\"),c+=1,a=c+1}break;default:c+=1}return o=a?o+t.slice(a):t,s?o:me.foldFlowLines(o,i,me.FOLD_QUOTED,En(e,!1))}function Xs(n,e){if(e.
options.singleQuote===!1||e.implicitKey&&n.includes(`
`)||/[ \t]\n|\n[ \t]/.test(n))return Nt(n,e);let t=e.indent||(Nn(n)?"  ":""),s="'"+n.replace(/'/g,"''").replace(/\n+/g,`$&
${t}`)+"'";return e.implicitKey?s:me.foldFlowLines(s,t,me.FOLD_FLOW,En(e,!1))}function Ve(n,e){let{singleQuote:t}=e.options,s;if(t===!1)s=Nt;else{let r=n.includes(
'"'),i=n.includes("'");r&&!i?s=Xs:i&&!r?s=Nt:s=t?Xs:Nt}return s(n,e)}var Zs;try{Zs=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{Zs=/\n+(?!\n|$)/g}function An({comment:n,type:e,value:t},s,r,i){let{blockQuote:o,commentString:a,lineWidth:c}=s.options;if(!o||/\n[\t ]+$/.test(
t))return Ve(t,s);let l=s.indent||(s.forceBlockIndent||Nn(t)?"  ":""),d=o==="literal"?!0:o==="folded"||e===H.Scalar.BLOCK_FOLDED?!1:e===H.Scalar.BLOCK_LITERAL?!0:
!ad(t,c,l.length);if(!t)return d?`|
`:`>
`;let f,u;for(u=t.length;u>0;--u){let N=t[u-1];if(N!==`
`&&N!=="	"&&N!==" ")break}let m=t.substring(u),y=m.indexOf(`
`);y===-1?f="-":t===m||y!==m.length-1?(f="+",i&&i()):f="",m&&(t=t.slice(0,-m.length),m[m.length-1]===`
`&&(m=m.slice(0,-1)),m=m.replace(Zs,`$&${l}`));let p=!1,h,b=-1;for(h=0;h<t.length;++h){let N=t[h];if(N===" ")p=!0;else if(N===`
`)b=h;else break}let S=t.substring(0,b<h?b+1:h);S&&(t=t.substring(S.length),S=S.replace(/\n+/g,`$&${l}`));let A=(p?l?"2":"1":"")+f;if(n&&(A+=" "+a(n.replace(/ ?[\r\n]+/g,
" ")),r&&r()),!d){let N=t.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${l}`),O=!1,$=En(s,!0);o!=="folded"&&e!==H.Scalar.BLOCK_FOLDED&&($.onOverflow=
()=>{O=!0});let x=me.foldFlowLines(`${S}${N}${m}`,l,me.FOLD_BLOCK,$);if(!O)return`>${A}
${l}${x}`}return t=t.replace(/\n+/g,`$&${l}`),`|${A}
${l}${S}${t}${m}`}function cd(n,e,t,s){let{type:r,value:i}=n,{actualString:o,implicitKey:a,indent:c,indentStep:l,inFlow:d}=e;if(a&&i.includes(`
`)||d&&/[[\]{},]/.test(i))return Ve(i,e);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(i))return a||d||!i.includes(
`
`)?Ve(i,e):An(n,e,t,s);if(!a&&!d&&r!==H.Scalar.PLAIN&&i.includes(`
`))return An(n,e,t,s);if(Nn(i)){if(c==="")return e.forceBlockIndent=!0,An(n,e,t,s);if(a&&c===l)return Ve(i,e)}let f=i.replace(/\n+/g,`$&
${c}`);if(o){let u=p=>p.default&&p.tag!=="tag:yaml.org,2002:str"&&p.test?.test(f),{compat:m,tags:y}=e.doc.schema;if(y.some(u)||m?.some(u))return Ve(i,e)}return a?
f:me.foldFlowLines(f,c,me.FOLD_FLOW,En(e,!1))}function ld(n,e,t,s){let{implicitKey:r,inFlow:i}=e,o=typeof n.value=="string"?n:Object.assign({},n,{value:String(n.
value)}),{type:a}=n;a!==H.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(o.value)&&(a=H.Scalar.QUOTE_DOUBLE);let c=d=>{switch(d){case H.
Scalar.BLOCK_FOLDED:case H.Scalar.BLOCK_LITERAL:return r||i?Ve(o.value,e):An(o,e,t,s);case H.Scalar.QUOTE_DOUBLE:return Nt(o.value,e);case H.Scalar.QUOTE_SINGLE:
return Xs(o.value,e);case H.Scalar.PLAIN:return cd(o,e,t,s);default:return null}},l=c(a);if(l===null){let{defaultKeyType:d,defaultStringType:f}=e.options,u=r&&d||
f;if(l=c(u),l===null)throw new Error(`Unsupported default string type ${u}`)}return l}wa.stringifyString=ld});var Pt=w(er=>{"use strict";var ud=gn(),ye=P(),fd=At(),dd=Ot();function pd(n,e){let t=Object.assign({blockQuote:!0,commentString:fd.stringifyComment,defaultKeyType:null,
defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,
minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},n.schema.toStringOptions,e),s;switch(t.collectionStyle){case"\
block":s=!1;break;case"flow":s=!0;break;default:s=null}return{anchors:new Set,doc:n,flowCollectionPadding:t.flowCollectionPadding?" ":"",indent:"",indentStep:typeof t.
indent=="number"?" ".repeat(t.indent):"  ",inFlow:s,options:t}}function hd(n,e){if(e.tag){let r=n.filter(i=>i.tag===e.tag);if(r.length>0)return r.find(i=>i.format===
e.format)??r[0]}let t,s;if(ye.isScalar(e)){s=e.value;let r=n.filter(i=>i.identify?.(s));if(r.length>1){let i=r.filter(o=>o.test);i.length>0&&(r=i)}t=r.find(i=>i.
format===e.format)??r.find(i=>!i.format)}else s=e,t=n.find(r=>r.nodeClass&&s instanceof r.nodeClass);if(!t){let r=s?.constructor?.name??(s===null?"null":typeof s);
throw new Error(`Tag not resolved for ${r} value`)}return t}function md(n,e,{anchors:t,doc:s}){if(!s.directives)return"";let r=[],i=(ye.isScalar(n)||ye.isCollection(
n))&&n.anchor;i&&ud.anchorIsValid(i)&&(t.add(i),r.push(`&${i}`));let o=n.tag??(e.default?null:e.tag);return o&&r.push(s.directives.tagString(o)),r.join(" ")}function yd(n,e,t,s){
if(ye.isPair(n))return n.toString(e,t,s);if(ye.isAlias(n)){if(e.doc.directives)return n.toString(e);if(e.resolvedAliases?.has(n))throw new TypeError("Cannot str\
ingify circular structure without alias nodes");e.resolvedAliases?e.resolvedAliases.add(n):e.resolvedAliases=new Set([n]),n=n.resolve(e.doc)}let r,i=ye.isNode(n)?
n:e.doc.createNode(n,{onTagObj:c=>r=c});r??(r=hd(e.doc.schema.tags,i));let o=md(i,r,e);o.length>0&&(e.indentAtStart=(e.indentAtStart??0)+o.length+1);let a=typeof r.
stringify=="function"?r.stringify(i,e,t,s):ye.isScalar(i)?dd.stringifyString(i,e,t,s):i.toString(e,t,s);return o?ye.isScalar(i)||a[0]==="{"||a[0]==="["?`${o} ${a}`:
`${o}
${e.indent}${a}`:a}er.createStringifyContext=pd;er.stringify=yd});var ka=w(xa=>{"use strict";var ae=P(),ba=q(),Sa=Pt(),Rt=At();function gd({key:n,value:e},t,s,r){let{allNullValues:i,doc:o,indent:a,indentStep:c,options:{commentString:l,
indentSeq:d,simpleKeys:f}}=t,u=ae.isNode(n)&&n.comment||null;if(f){if(u)throw new Error("With simple keys, key nodes cannot have comments");if(ae.isCollection(n)||
!ae.isNode(n)&&typeof n=="object"){let $="With simple keys, collection cannot be used as a key value";throw new Error($)}}let m=!f&&(!n||u&&e==null&&!t.inFlow||
ae.isCollection(n)||(ae.isScalar(n)?n.type===ba.Scalar.BLOCK_FOLDED||n.type===ba.Scalar.BLOCK_LITERAL:typeof n=="object"));t=Object.assign({},t,{allNullValues:!1,
implicitKey:!m&&(f||!i),indent:a+c});let y=!1,p=!1,h=Sa.stringify(n,t,()=>y=!0,()=>p=!0);if(!m&&!t.inFlow&&h.length>1024){if(f)throw new Error("With simple keys\
, single line scalar must not span more than 1024 characters");m=!0}if(t.inFlow){if(i||e==null)return y&&s&&s(),h===""?"?":m?`? ${h}`:h}else if(i&&!f||e==null&&
m)return h=`? ${h}`,u&&!y?h+=Rt.lineComment(h,t.indent,l(u)):p&&r&&r(),h;y&&(u=null),m?(u&&(h+=Rt.lineComment(h,t.indent,l(u))),h=`? ${h}
${a}:`):(h=`${h}:`,u&&(h+=Rt.lineComment(h,t.indent,l(u))));let b,S,v;ae.isNode(e)?(b=!!e.spaceBefore,S=e.commentBefore,v=e.comment):(b=!1,S=null,v=null,e&&typeof e==
"object"&&(e=o.createNode(e))),t.implicitKey=!1,!m&&!u&&ae.isScalar(e)&&(t.indentAtStart=h.length+1),p=!1,!d&&c.length>=2&&!t.inFlow&&!m&&ae.isSeq(e)&&!e.flow&&
!e.tag&&!e.anchor&&(t.indent=t.indent.substring(2));let A=!1,N=Sa.stringify(e,t,()=>A=!0,()=>p=!0),O=" ";if(u||b||S){if(O=b?`
`:"",S){let $=l(S);O+=`
${Rt.indentComment($,t.indent)}`}N===""&&!t.inFlow?O===`
`&&v&&(O=`

`):O+=`
${t.indent}`}else if(!m&&ae.isCollection(e)){let $=N[0],x=N.indexOf(`
`),F=x!==-1,ce=t.inFlow??e.flow??e.items.length===0;if(F||!ce){let Te=!1;if(F&&($==="&"||$==="!")){let D=N.indexOf(" ");$==="&"&&D!==-1&&D<x&&N[D+1]==="!"&&(D=N.
indexOf(" ",D+1)),(D===-1||x<D)&&(Te=!0)}Te||(O=`
${t.indent}`)}}else(N===""||N[0]===`
`)&&(O="");return h+=O+N,t.inFlow?A&&s&&s():v&&!A?h+=Rt.lineComment(h,t.indent,l(v)):p&&r&&r(),h}xa.stringifyPair=gd});var nr=w(tr=>{"use strict";var va=Xt("process");function wd(n,...e){n==="debug"&&console.log(...e)}function bd(n,e){(n==="debug"||n==="warn")&&(typeof va.emitWarning==
"function"?va.emitWarning(e):console.warn(e))}tr.debug=wd;tr.warn=bd});var Cn=w(Ln=>{"use strict";var Rn=P(),Aa=q(),On="<<",Pn={identify:n=>n===On||typeof n=="symbol"&&n.description===On,default:"key",tag:"tag:yaml.org,2002:merge",
test:/^<<$/,resolve:()=>Object.assign(new Aa.Scalar(Symbol(On)),{addToJSMap:Ea}),stringify:()=>On},Sd=(n,e)=>(Pn.identify(e)||Rn.isScalar(e)&&(!e.type||e.type===
Aa.Scalar.PLAIN)&&Pn.identify(e.value))&&n?.doc.schema.tags.some(t=>t.tag===Pn.tag&&t.default);function Ea(n,e,t){let s=Na(n,t);if(Rn.isSeq(s))for(let r of s.items)
sr(n,e,r);else if(Array.isArray(s))for(let r of s)sr(n,e,r);else sr(n,e,s)}function sr(n,e,t){let s=Na(n,t);if(!Rn.isMap(s))throw new Error("Merge sources must \
be maps or map aliases");let r=s.toJSON(null,n,Map);for(let[i,o]of r)e instanceof Map?e.has(i)||e.set(i,o):e instanceof Set?e.add(i):Object.prototype.hasOwnProperty.
call(e,i)||Object.defineProperty(e,i,{value:o,writable:!0,enumerable:!0,configurable:!0});return e}function Na(n,e){return n&&Rn.isAlias(e)?e.resolve(n.doc,n):e}
Ln.addMergeToJSMap=Ea;Ln.isMergeKey=Sd;Ln.merge=Pn});var ir=w(Ra=>{"use strict";var xd=nr(),Oa=Cn(),kd=Pt(),Pa=P(),rr=pe();function vd(n,e,{key:t,value:s}){if(Pa.isNode(t)&&t.addToJSMap)t.addToJSMap(n,e,s);else if(Oa.
isMergeKey(n,t))Oa.addMergeToJSMap(n,e,s);else{let r=rr.toJS(t,"",n);if(e instanceof Map)e.set(r,rr.toJS(s,r,n));else if(e instanceof Set)e.add(r);else{let i=Ad(
t,r,n),o=rr.toJS(s,i,n);i in e?Object.defineProperty(e,i,{value:o,writable:!0,enumerable:!0,configurable:!0}):e[i]=o}}return e}function Ad(n,e,t){if(e===null)return"";
if(typeof e!="object")return String(e);if(Pa.isNode(n)&&t?.doc){let s=kd.createStringifyContext(t.doc,{});s.anchors=new Set;for(let i of t.anchors.keys())s.anchors.
add(i.anchor);s.inFlow=!0,s.inStringifyKey=!0;let r=n.toString(s);if(!t.mapKeyWarned){let i=JSON.stringify(r);i.length>40&&(i=i.substring(0,36)+'..."'),xd.warn(
t.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${i}. Set mapAsMap: true to use object keys.`),t.mapKeyWarned=
!0}return r}return JSON.stringify(e)}Ra.addPairToJSMap=vd});var ge=w(or=>{"use strict";var La=vt(),Ed=ka(),Nd=ir(),In=P();function Od(n,e,t){let s=La.createNode(n,void 0,t),r=La.createNode(e,void 0,t);return new $n(s,r)}
var $n=class n{constructor(e,t=null){Object.defineProperty(this,In.NODE_TYPE,{value:In.PAIR}),this.key=e,this.value=t}clone(e){let{key:t,value:s}=this;return In.
isNode(t)&&(t=t.clone(e)),In.isNode(s)&&(s=s.clone(e)),new n(t,s)}toJSON(e,t){let s=t?.mapAsMap?new Map:{};return Nd.addPairToJSMap(t,s,this)}toString(e,t,s){return e?.
doc?Ed.stringifyPair(this,e,t,s):JSON.stringify(this)}};or.Pair=$n;or.createPair=Od});var ar=w(Ia=>{"use strict";var Re=P(),Ca=Pt(),Tn=At();function Pd(n,e,t){return(e.inFlow??n.flow?Ld:Rd)(n,e,t)}function Rd({comment:n,items:e},t,{blockItemPrefix:s,
flowChars:r,itemIndent:i,onChompKeep:o,onComment:a}){let{indent:c,options:{commentString:l}}=t,d=Object.assign({},t,{indent:i,type:null}),f=!1,u=[];for(let y=0;y<
e.length;++y){let p=e[y],h=null;if(Re.isNode(p))!f&&p.spaceBefore&&u.push(""),Mn(t,u,p.commentBefore,f),p.comment&&(h=p.comment);else if(Re.isPair(p)){let S=Re.
isNode(p.key)?p.key:null;S&&(!f&&S.spaceBefore&&u.push(""),Mn(t,u,S.commentBefore,f))}f=!1;let b=Ca.stringify(p,d,()=>h=null,()=>f=!0);h&&(b+=Tn.lineComment(b,i,
l(h))),f&&h&&(f=!1),u.push(s+b)}let m;if(u.length===0)m=r.start+r.end;else{m=u[0];for(let y=1;y<u.length;++y){let p=u[y];m+=p?`
${c}${p}`:`
`}}return n?(m+=`
`+Tn.indentComment(l(n),c),a&&a()):f&&o&&o(),m}function Ld({items:n},e,{flowChars:t,itemIndent:s}){let{indent:r,indentStep:i,flowCollectionPadding:o,options:{commentString:a}}=e;
s+=i;let c=Object.assign({},e,{indent:s,inFlow:!0,type:null}),l=!1,d=0,f=[];for(let y=0;y<n.length;++y){let p=n[y],h=null;if(Re.isNode(p))p.spaceBefore&&f.push(
""),Mn(e,f,p.commentBefore,!1),p.comment&&(h=p.comment);else if(Re.isPair(p)){let S=Re.isNode(p.key)?p.key:null;S&&(S.spaceBefore&&f.push(""),Mn(e,f,S.commentBefore,
!1),S.comment&&(l=!0));let v=Re.isNode(p.value)?p.value:null;v?(v.comment&&(h=v.comment),v.commentBefore&&(l=!0)):p.value==null&&S?.comment&&(h=S.comment)}h&&(l=
!0);let b=Ca.stringify(p,c,()=>h=null);l||(l=f.length>d||b.includes(`
`)),y<n.length-1?b+=",":e.options.trailingComma&&(e.options.lineWidth>0&&(l||(l=f.reduce((S,v)=>S+v.length+2,2)+(b.length+2)>e.options.lineWidth)),l&&(b+=",")),
h&&(b+=Tn.lineComment(b,s,a(h))),f.push(b),d=f.length}let{start:u,end:m}=t;if(f.length===0)return u+m;if(!l){let y=f.reduce((p,h)=>p+h.length+2,2);l=e.options.lineWidth>
0&&y>e.options.lineWidth}if(l){let y=u;for(let p of f)y+=p?`
${i}${r}${p}`:`
`;return`${y}
${r}${m}`}else return`${u}${o}${f.join(" ")}${o}${m}`}function Mn({indent:n,options:{commentString:e}},t,s,r){if(s&&r&&(s=s.replace(/^\n+/,"")),s){let i=Tn.indentComment(
e(s),n);t.push(i.trimStart())}}Ia.stringifyCollection=Pd});var be=w(lr=>{"use strict";var Cd=ar(),Id=ir(),$d=xn(),we=P(),qn=ge(),Td=q();function Lt(n,e){let t=we.isScalar(e)?e.value:e;for(let s of n)if(we.isPair(s)&&(s.
key===e||s.key===t||we.isScalar(s.key)&&s.key.value===t))return s}var cr=class extends $d.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(e){
super(we.MAP,e),this.items=[]}static from(e,t,s){let{keepUndefined:r,replacer:i}=s,o=new this(e),a=(c,l)=>{if(typeof i=="function")l=i.call(t,c,l);else if(Array.
isArray(i)&&!i.includes(c))return;(l!==void 0||r)&&o.items.push(qn.createPair(c,l,s))};if(t instanceof Map)for(let[c,l]of t)a(c,l);else if(t&&typeof t=="object")
for(let c of Object.keys(t))a(c,t[c]);return typeof e.sortMapEntries=="function"&&o.items.sort(e.sortMapEntries),o}add(e,t){let s;we.isPair(e)?s=e:!e||typeof e!=
"object"||!("key"in e)?s=new qn.Pair(e,e?.value):s=new qn.Pair(e.key,e.value);let r=Lt(this.items,s.key),i=this.schema?.sortMapEntries;if(r){if(!t)throw new Error(
`Key ${s.key} already set`);we.isScalar(r.value)&&Td.isScalarValue(s.value)?r.value.value=s.value:r.value=s.value}else if(i){let o=this.items.findIndex(a=>i(s,a)<
0);o===-1?this.items.push(s):this.items.splice(o,0,s)}else this.items.push(s)}delete(e){let t=Lt(this.items,e);return t?this.items.splice(this.items.indexOf(t),
1).length>0:!1}get(e,t){let r=Lt(this.items,e)?.value;return(!t&&we.isScalar(r)?r.value:r)??void 0}has(e){return!!Lt(this.items,e)}set(e,t){this.add(new qn.Pair(
e,t),!0)}toJSON(e,t,s){let r=s?new s:t?.mapAsMap?new Map:{};t?.onCreate&&t.onCreate(r);for(let i of this.items)Id.addPairToJSMap(t,r,i);return r}toString(e,t,s){
if(!e)return JSON.stringify(this);for(let r of this.items)if(!we.isPair(r))throw new Error(`Map items must all be pairs; found ${JSON.stringify(r)} instead`);return!e.
allNullValues&&this.hasAllNullValues(!1)&&(e=Object.assign({},e,{allNullValues:!0})),Cd.stringifyCollection(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"\
}"},itemIndent:e.indent||"",onChompKeep:s,onComment:t})}};lr.YAMLMap=cr;lr.findPair=Lt});var Ye=w(Ta=>{"use strict";var Md=P(),$a=be(),qd={collection:"map",default:!0,nodeClass:$a.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(n,e){return Md.isMap(n)||
e("Expected a mapping for this tag"),n},createNode:(n,e,t)=>$a.YAMLMap.from(n,e,t)};Ta.map=qd});var Se=w(Ma=>{"use strict";var Fd=vt(),Dd=ar(),_d=xn(),Dn=P(),Bd=q(),jd=pe(),ur=class extends _d.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(e){
super(Dn.SEQ,e),this.items=[]}add(e){this.items.push(e)}delete(e){let t=Fn(e);return typeof t!="number"?!1:this.items.splice(t,1).length>0}get(e,t){let s=Fn(e);
if(typeof s!="number")return;let r=this.items[s];return!t&&Dn.isScalar(r)?r.value:r}has(e){let t=Fn(e);return typeof t=="number"&&t<this.items.length}set(e,t){let s=Fn(
e);if(typeof s!="number")throw new Error(`Expected a valid index, not ${e}.`);let r=this.items[s];Dn.isScalar(r)&&Bd.isScalarValue(t)?r.value=t:this.items[s]=t}toJSON(e,t){
let s=[];t?.onCreate&&t.onCreate(s);let r=0;for(let i of this.items)s.push(jd.toJS(i,String(r++),t));return s}toString(e,t,s){return e?Dd.stringifyCollection(this,
e,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:s,onComment:t}):JSON.stringify(this)}static from(e,t,s){let{replacer:r}=s,
i=new this(e);if(t&&Symbol.iterator in Object(t)){let o=0;for(let a of t){if(typeof r=="function"){let c=t instanceof Set?a:String(o++);a=r.call(t,c,a)}i.items.
push(Fd.createNode(a,void 0,s))}}return i}};function Fn(n){let e=Dn.isScalar(n)?n.value:n;return e&&typeof e=="string"&&(e=Number(e)),typeof e=="number"&&Number.
isInteger(e)&&e>=0?e:null}Ma.YAMLSeq=ur});var Qe=w(Fa=>{"use strict";var Ud=P(),qa=Se(),Kd={collection:"seq",default:!0,nodeClass:qa.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(n,e){return Ud.isSeq(n)||
e("Expected a sequence for this tag"),n},createNode:(n,e,t)=>qa.YAMLSeq.from(n,e,t)};Fa.seq=Kd});var Ct=w(Da=>{"use strict";var Wd=Ot(),Jd={identify:n=>typeof n=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:n=>n,stringify(n,e,t,s){return e=Object.
assign({actualString:!0},e),Wd.stringifyString(n,e,t,s)}};Da.string=Jd});var _n=w(ja=>{"use strict";var _a=q(),Ba={identify:n=>n==null,createNode:()=>new _a.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,
resolve:()=>new _a.Scalar(null),stringify:({source:n},e)=>typeof n=="string"&&Ba.test.test(n)?n:e.options.nullStr};ja.nullTag=Ba});var fr=w(Ka=>{"use strict";var Gd=q(),Ua={identify:n=>typeof n=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:n=>new Gd.
Scalar(n[0]==="t"||n[0]==="T"),stringify({source:n,value:e},t){if(n&&Ua.test.test(n)){let s=n[0]==="t"||n[0]==="T";if(e===s)return n}return e?t.options.trueStr:
t.options.falseStr}};Ka.boolTag=Ua});var He=w(Wa=>{"use strict";function Vd({format:n,minFractionDigits:e,tag:t,value:s}){if(typeof s=="bigint")return String(s);let r=typeof s=="number"?s:Number(s);
if(!isFinite(r))return isNaN(r)?".nan":r<0?"-.inf":".inf";let i=Object.is(s,-0)?"-0":JSON.stringify(s);if(!n&&e&&(!t||t==="tag:yaml.org,2002:float")&&/^-?\d/.test(
i)&&!i.includes("e")){let o=i.indexOf(".");o<0&&(o=i.length,i+=".");let a=e-(i.length-o-1);for(;a-- >0;)i+="0"}return i}Wa.stringifyNumber=Vd});var pr=w(Bn=>{"use strict";var Yd=q(),dr=He(),Qd={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:n=>n.slice(-3).toLowerCase()==="nan"?NaN:n[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:dr.stringifyNumber},Hd={identify:n=>typeof n==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:n=>parseFloat(n),stringify(n){
let e=Number(n.value);return isFinite(e)?e.toExponential():dr.stringifyNumber(n)}},zd={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(n){let e=new Yd.Scalar(parseFloat(n)),t=n.indexOf(".");return t!==-1&&n[n.length-1]==="0"&&(e.minFractionDigits=n.length-t-1),e},stringify:dr.stringifyNumber};
Bn.float=zd;Bn.floatExp=Hd;Bn.floatNaN=Qd});var mr=w(Un=>{"use strict";var Ja=He(),jn=n=>typeof n=="bigint"||Number.isInteger(n),hr=(n,e,t,{intAsBigInt:s})=>s?BigInt(n):parseInt(n.substring(e),t);function Ga(n,e,t){
let{value:s}=n;return jn(s)&&s>=0?t+s.toString(e):Ja.stringifyNumber(n)}var Xd={identify:n=>jn(n)&&n>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,
resolve:(n,e,t)=>hr(n,2,8,t),stringify:n=>Ga(n,8,"0o")},Zd={identify:jn,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(n,e,t)=>hr(n,0,10,t),
stringify:Ja.stringifyNumber},ep={identify:n=>jn(n)&&n>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(n,e,t)=>hr(n,2,16,
t),stringify:n=>Ga(n,16,"0x")};Un.int=Zd;Un.intHex=ep;Un.intOct=Xd});var Ya=w(Va=>{"use strict";var tp=Ye(),np=_n(),sp=Qe(),rp=Ct(),ip=fr(),yr=pr(),gr=mr(),op=[tp.map,sp.seq,rp.string,np.nullTag,ip.boolTag,gr.intOct,gr.int,gr.intHex,
yr.floatNaN,yr.floatExp,yr.float];Va.schema=op});var za=w(Ha=>{"use strict";var ap=q(),cp=Ye(),lp=Qe();function Qa(n){return typeof n=="bigint"||Number.isInteger(n)}var Kn=({value:n})=>JSON.stringify(n),up=[{identify:n=>typeof n==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:n=>n,stringify:Kn},{identify:n=>n==null,createNode:()=>new ap.Scalar(null),default:!0,tag:"tag:yaml.org,\
2002:null",test:/^null$/,resolve:()=>null,stringify:Kn},{identify:n=>typeof n=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:n=>n===
"true",stringify:Kn},{identify:Qa,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(n,e,{intAsBigInt:t})=>t?BigInt(n):parseInt(n,10),
stringify:({value:n})=>Qa(n)?n.toString():JSON.stringify(n)},{identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:n=>parseFloat(n),stringify:Kn}],fp={default:!0,tag:"",test:/^/,resolve(n,e){return e(`Unresolved plain scalar ${JSON.stringify(n)}`),n}},dp=[cp.map,lp.seq].
concat(up,fp);Ha.schema=dp});var br=w(Xa=>{"use strict";var It=Xt("buffer"),wr=q(),pp=Ot(),hp={identify:n=>n instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(n,e){if(typeof It.
Buffer=="function")return It.Buffer.from(n,"base64");if(typeof atob=="function"){let t=atob(n.replace(/[\n\r]/g,"")),s=new Uint8Array(t.length);for(let r=0;r<t.
length;++r)s[r]=t.charCodeAt(r);return s}else return e("This environment does not support reading binary tags; either Buffer or atob is required"),n},stringify({
comment:n,type:e,value:t},s,r,i){if(!t)return"";let o=t,a;if(typeof It.Buffer=="function")a=o instanceof It.Buffer?o.toString("base64"):It.Buffer.from(o.buffer).
toString("base64");else if(typeof btoa=="function"){let c="";for(let l=0;l<o.length;++l)c+=String.fromCharCode(o[l]);a=btoa(c)}else throw new Error("This enviro\
nment does not support writing binary tags; either Buffer or btoa is required");if(e??(e=wr.Scalar.BLOCK_LITERAL),e!==wr.Scalar.QUOTE_DOUBLE){let c=Math.max(s.options.
lineWidth-s.indent.length,s.options.minContentWidth),l=Math.ceil(a.length/c),d=new Array(l);for(let f=0,u=0;f<l;++f,u+=c)d[f]=a.substr(u,c);a=d.join(e===wr.Scalar.
BLOCK_LITERAL?`
`:" ")}return pp.stringifyString({comment:n,type:e,value:a},s,r,i)}};Xa.binary=hp});var Gn=w(Jn=>{"use strict";var Wn=P(),Sr=ge(),mp=q(),yp=Se();function Za(n,e){if(Wn.isSeq(n))for(let t=0;t<n.items.length;++t){let s=n.items[t];if(!Wn.isPair(s)){
if(Wn.isMap(s)){s.items.length>1&&e("Each pair must have its own sequence indicator");let r=s.items[0]||new Sr.Pair(new mp.Scalar(null));if(s.commentBefore&&(r.
key.commentBefore=r.key.commentBefore?`${s.commentBefore}
${r.key.commentBefore}`:s.commentBefore),s.comment){let i=r.value??r.key;i.comment=i.comment?`${s.comment}
${i.comment}`:s.comment}s=r}n.items[t]=Wn.isPair(s)?s:new Sr.Pair(s)}}else e("Expected a sequence for this tag");return n}function ec(n,e,t){let{replacer:s}=t,r=new yp.
YAMLSeq(n);r.tag="tag:yaml.org,2002:pairs";let i=0;if(e&&Symbol.iterator in Object(e))for(let o of e){typeof s=="function"&&(o=s.call(e,String(i++),o));let a,c;
if(Array.isArray(o))if(o.length===2)a=o[0],c=o[1];else throw new TypeError(`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof Object){let l=Object.keys(
o);if(l.length===1)a=l[0],c=o[a];else throw new TypeError(`Expected tuple with one key, not ${l.length} keys`)}else a=o;r.items.push(Sr.createPair(a,c,t))}return r}
var gp={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:Za,createNode:ec};Jn.createPairs=ec;Jn.pairs=gp;Jn.resolvePairs=Za});var vr=w(kr=>{"use strict";var tc=P(),xr=pe(),$t=be(),wp=Se(),nc=Gn(),Le=class n extends wp.YAMLSeq{constructor(){super(),this.add=$t.YAMLMap.prototype.add.bind(
this),this.delete=$t.YAMLMap.prototype.delete.bind(this),this.get=$t.YAMLMap.prototype.get.bind(this),this.has=$t.YAMLMap.prototype.has.bind(this),this.set=$t.YAMLMap.
prototype.set.bind(this),this.tag=n.tag}toJSON(e,t){if(!t)return super.toJSON(e);let s=new Map;t?.onCreate&&t.onCreate(s);for(let r of this.items){let i,o;if(tc.
isPair(r)?(i=xr.toJS(r.key,"",t),o=xr.toJS(r.value,i,t)):i=xr.toJS(r,"",t),s.has(i))throw new Error("Ordered maps must not include duplicate keys");s.set(i,o)}return s}static from(e,t,s){
let r=nc.createPairs(e,t,s),i=new this;return i.items=r.items,i}};Le.tag="tag:yaml.org,2002:omap";var bp={collection:"seq",identify:n=>n instanceof Map,nodeClass:Le,
default:!1,tag:"tag:yaml.org,2002:omap",resolve(n,e){let t=nc.resolvePairs(n,e),s=[];for(let{key:r}of t.items)tc.isScalar(r)&&(s.includes(r.value)?e(`Ordered ma\
ps must not include duplicate keys: ${r.value}`):s.push(r.value));return Object.assign(new Le,t)},createNode:(n,e,t)=>Le.from(n,e,t)};kr.YAMLOMap=Le;kr.omap=bp});var ac=w(Ar=>{"use strict";var sc=q();function rc({value:n,source:e},t){return e&&(n?ic:oc).test.test(e)?e:n?t.options.trueStr:t.options.falseStr}var ic={identify:n=>n===
!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new sc.Scalar(!0),stringify:rc},oc={identify:n=>n===!1,
default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new sc.Scalar(!1),stringify:rc};Ar.falseTag=oc;Ar.trueTag=
ic});var cc=w(Vn=>{"use strict";var Sp=q(),Er=He(),xp={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:n=>n.slice(-3).toLowerCase()==="nan"?NaN:n[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Er.stringifyNumber},kp={identify:n=>typeof n==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:n=>parseFloat(n.replace(/_/g,
"")),stringify(n){let e=Number(n.value);return isFinite(e)?e.toExponential():Er.stringifyNumber(n)}},vp={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml\
.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(n){let e=new Sp.Scalar(parseFloat(n.replace(/_/g,""))),t=n.indexOf(".");if(t!==-1){let s=n.substring(
t+1).replace(/_/g,"");s[s.length-1]==="0"&&(e.minFractionDigits=s.length)}return e},stringify:Er.stringifyNumber};Vn.float=vp;Vn.floatExp=kp;Vn.floatNaN=xp});var uc=w(Mt=>{"use strict";var lc=He(),Tt=n=>typeof n=="bigint"||Number.isInteger(n);function Yn(n,e,t,{intAsBigInt:s}){let r=n[0];if((r==="-"||r==="+")&&(e+=1),
n=n.substring(e).replace(/_/g,""),s){switch(t){case 2:n=`0b${n}`;break;case 8:n=`0o${n}`;break;case 16:n=`0x${n}`;break}let o=BigInt(n);return r==="-"?BigInt(-1)*
o:o}let i=parseInt(n,t);return r==="-"?-1*i:i}function Nr(n,e,t){let{value:s}=n;if(Tt(s)){let r=s.toString(e);return s<0?"-"+t+r.substr(1):t+r}return lc.stringifyNumber(
n)}var Ap={identify:Tt,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(n,e,t)=>Yn(n,2,2,t),stringify:n=>Nr(n,2,"0b")},Ep={identify:Tt,
default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(n,e,t)=>Yn(n,1,8,t),stringify:n=>Nr(n,8,"0")},Np={identify:Tt,default:!0,tag:"\
tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(n,e,t)=>Yn(n,0,10,t),stringify:lc.stringifyNumber},Op={identify:Tt,default:!0,tag:"tag:yaml.org,2002:\
int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(n,e,t)=>Yn(n,2,16,t),stringify:n=>Nr(n,16,"0x")};Mt.int=Np;Mt.intBin=Ap;Mt.intHex=Op;Mt.intOct=Ep});var Pr=w(Or=>{"use strict";var zn=P(),Qn=ge(),Hn=be(),Ce=class n extends Hn.YAMLMap{constructor(e){super(e),this.tag=n.tag}add(e){let t;zn.isPair(e)?t=e:e&&typeof e==
"object"&&"key"in e&&"value"in e&&e.value===null?t=new Qn.Pair(e.key,null):t=new Qn.Pair(e,null),Hn.findPair(this.items,t.key)||this.items.push(t)}get(e,t){let s=Hn.
findPair(this.items,e);return!t&&zn.isPair(s)?zn.isScalar(s.key)?s.key.value:s.key:s}set(e,t){if(typeof t!="boolean")throw new Error(`Expected boolean value for\
 set(key, value) in a YAML set, not ${typeof t}`);let s=Hn.findPair(this.items,e);s&&!t?this.items.splice(this.items.indexOf(s),1):!s&&t&&this.items.push(new Qn.
Pair(e))}toJSON(e,t){return super.toJSON(e,t,Set)}toString(e,t,s){if(!e)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign(
{},e,{allNullValues:!0}),t,s);throw new Error("Set items must all have null values")}static from(e,t,s){let{replacer:r}=s,i=new this(e);if(t&&Symbol.iterator in
Object(t))for(let o of t)typeof r=="function"&&(o=r.call(t,o,o)),i.items.push(Qn.createPair(o,null,s));return i}};Ce.tag="tag:yaml.org,2002:set";var Pp={collection:"\
map",identify:n=>n instanceof Set,nodeClass:Ce,default:!1,tag:"tag:yaml.org,2002:set",createNode:(n,e,t)=>Ce.from(n,e,t),resolve(n,e){if(zn.isMap(n)){if(n.hasAllNullValues(
!0))return Object.assign(new Ce,n);e("Set items must all have null values")}else e("Expected a mapping for this tag");return n}};Or.YAMLSet=Ce;Or.set=Pp});var Lr=w(Xn=>{"use strict";var Rp=He();function Rr(n,e){let t=n[0],s=t==="-"||t==="+"?n.substring(1):n,r=o=>e?BigInt(o):Number(o),i=s.replace(/_/g,"").split(":").
reduce((o,a)=>o*r(60)+r(a),r(0));return t==="-"?r(-1)*i:i}function fc(n){let{value:e}=n,t=o=>o;if(typeof e=="bigint")t=o=>BigInt(o);else if(isNaN(e)||!isFinite(
e))return Rp.stringifyNumber(n);let s="";e<0&&(s="-",e*=t(-1));let r=t(60),i=[e%r];return e<60?i.unshift(0):(e=(e-i[0])/r,i.unshift(e%r),e>=60&&(e=(e-i[0])/r,i.
unshift(e))),s+i.map(o=>String(o).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var Lp={identify:n=>typeof n=="bigint"||Number.isInteger(n),default:!0,tag:"\
tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(n,e,{intAsBigInt:t})=>Rr(n,t),stringify:fc},Cp={identify:n=>typeof n==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:n=>Rr(n,!1),stringify:fc},dc={identify:n=>n instanceof
Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-\
9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(n){let e=n.match(dc.test);if(!e)throw new Error("!!timestamp expects a date, starting with yyyy\
-mm-dd");let[,t,s,r,i,o,a]=e.map(Number),c=e[7]?Number((e[7]+"00").substr(1,3)):0,l=Date.UTC(t,s-1,r,i||0,o||0,a||0,c),d=e[8];if(d&&d!=="Z"){let f=Rr(d,!1);Math.
abs(f)<30&&(f*=60),l-=6e4*f}return new Date(l)},stringify:({value:n})=>n?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};Xn.floatTime=Cp;Xn.intTime=Lp;Xn.
timestamp=dc});var mc=w(hc=>{"use strict";var Ip=Ye(),$p=_n(),Tp=Qe(),Mp=Ct(),qp=br(),pc=ac(),Cr=cc(),Zn=uc(),Fp=Cn(),Dp=vr(),_p=Gn(),Bp=Pr(),Ir=Lr(),jp=[Ip.map,Tp.seq,Mp.string,
$p.nullTag,pc.trueTag,pc.falseTag,Zn.intBin,Zn.intOct,Zn.int,Zn.intHex,Cr.floatNaN,Cr.floatExp,Cr.float,qp.binary,Fp.merge,Dp.omap,_p.pairs,Bp.set,Ir.intTime,Ir.
floatTime,Ir.timestamp];hc.schema=jp});var Ec=w(Mr=>{"use strict";var bc=Ye(),Up=_n(),Sc=Qe(),Kp=Ct(),Wp=fr(),$r=pr(),Tr=mr(),Jp=Ya(),Gp=za(),xc=br(),qt=Cn(),kc=vr(),vc=Gn(),yc=mc(),Ac=Pr(),es=Lr(),gc=new Map(
[["core",Jp.schema],["failsafe",[bc.map,Sc.seq,Kp.string]],["json",Gp.schema],["yaml11",yc.schema],["yaml-1.1",yc.schema]]),wc={binary:xc.binary,bool:Wp.boolTag,
float:$r.float,floatExp:$r.floatExp,floatNaN:$r.floatNaN,floatTime:es.floatTime,int:Tr.int,intHex:Tr.intHex,intOct:Tr.intOct,intTime:es.intTime,map:bc.map,merge:qt.
merge,null:Up.nullTag,omap:kc.omap,pairs:vc.pairs,seq:Sc.seq,set:Ac.set,timestamp:es.timestamp},Vp={"tag:yaml.org,2002:binary":xc.binary,"tag:yaml.org,2002:merg\
e":qt.merge,"tag:yaml.org,2002:omap":kc.omap,"tag:yaml.org,2002:pairs":vc.pairs,"tag:yaml.org,2002:set":Ac.set,"tag:yaml.org,2002:timestamp":es.timestamp};function Yp(n,e,t){
let s=gc.get(e);if(s&&!n)return t&&!s.includes(qt.merge)?s.concat(qt.merge):s.slice();let r=s;if(!r)if(Array.isArray(n))r=[];else{let i=Array.from(gc.keys()).filter(
o=>o!=="yaml11").map(o=>JSON.stringify(o)).join(", ");throw new Error(`Unknown schema "${e}"; use one of ${i} or define customTags array`)}if(Array.isArray(n))for(let i of n)
r=r.concat(i);else typeof n=="function"&&(r=n(r.slice()));return t&&(r=r.concat(qt.merge)),r.reduce((i,o)=>{let a=typeof o=="string"?wc[o]:o;if(!a){let c=JSON.stringify(
o),l=Object.keys(wc).map(d=>JSON.stringify(d)).join(", ");throw new Error(`Unknown custom tag ${c}; use one of ${l}`)}return i.includes(a)||i.push(a),i},[])}Mr.
coreKnownTags=Vp;Mr.getTags=Yp});var Dr=w(Nc=>{"use strict";var qr=P(),Qp=Ye(),Hp=Qe(),zp=Ct(),ts=Ec(),Xp=(n,e)=>n.key<e.key?-1:n.key>e.key?1:0,Fr=class n{constructor({compat:e,customTags:t,merge:s,
resolveKnownTags:r,schema:i,sortMapEntries:o,toStringDefaults:a}){this.compat=Array.isArray(e)?ts.getTags(e,"compat"):e?ts.getTags(null,e):null,this.name=typeof i==
"string"&&i||"core",this.knownTags=r?ts.coreKnownTags:{},this.tags=ts.getTags(t,this.name,s),this.toStringOptions=a??null,Object.defineProperty(this,qr.MAP,{value:Qp.
map}),Object.defineProperty(this,qr.SCALAR,{value:zp.string}),Object.defineProperty(this,qr.SEQ,{value:Hp.seq}),this.sortMapEntries=typeof o=="function"?o:o===!0?
Xp:null}clone(){let e=Object.create(n.prototype,Object.getOwnPropertyDescriptors(this));return e.tags=this.tags.slice(),e}};Nc.Schema=Fr});var Pc=w(Oc=>{"use strict";var Zp=P(),_r=Pt(),Ft=At();function eh(n,e){let t=[],s=e.directives===!0;if(e.directives!==!1&&n.directives){let c=n.directives.toString(
n);c?(t.push(c),s=!0):n.directives.docStart&&(s=!0)}s&&t.push("---");let r=_r.createStringifyContext(n,e),{commentString:i}=r.options;if(n.commentBefore){t.length!==
1&&t.unshift("");let c=i(n.commentBefore);t.unshift(Ft.indentComment(c,""))}let o=!1,a=null;if(n.contents){if(Zp.isNode(n.contents)){if(n.contents.spaceBefore&&
s&&t.push(""),n.contents.commentBefore){let d=i(n.contents.commentBefore);t.push(Ft.indentComment(d,""))}r.forceBlockIndent=!!n.comment,a=n.contents.comment}let c=a?
void 0:()=>o=!0,l=_r.stringify(n.contents,r,()=>a=null,c);a&&(l+=Ft.lineComment(l,"",i(a))),(l[0]==="|"||l[0]===">")&&t[t.length-1]==="---"?t[t.length-1]=`--- ${l}`:
t.push(l)}else t.push(_r.stringify(n.contents,r));if(n.directives?.docEnd)if(n.comment){let c=i(n.comment);c.includes(`
`)?(t.push("..."),t.push(Ft.indentComment(c,""))):t.push(`... ${c}`)}else t.push("...");else{let c=n.comment;c&&o&&(c=c.replace(/^\n+/,"")),c&&((!o||a)&&t[t.length-
1]!==""&&t.push(""),t.push(Ft.indentComment(i(c),"")))}return t.join(`
`)+`
`}Oc.stringifyDocument=eh});var Dt=w(Rc=>{"use strict";var th=kt(),ze=xn(),Q=P(),nh=ge(),sh=pe(),rh=Dr(),ih=Pc(),Br=gn(),oh=Ws(),ah=vt(),jr=Ks(),Ur=class n{constructor(e,t,s){this.commentBefore=
null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,Q.NODE_TYPE,{value:Q.DOC});let r=null;typeof t=="function"||Array.isArray(t)?r=
t:s===void 0&&t&&(s=t,t=void 0);let i=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"\
1.2"},s);this.options=i;let{version:o}=i;s?._directives?(this.directives=s._directives.atDocument(),this.directives.yaml.explicit&&(o=this.directives.yaml.version)):
this.directives=new jr.Directives({version:o}),this.setSchema(o,s),this.contents=e===void 0?null:this.createNode(e,r,s)}clone(){let e=Object.create(n.prototype,
{[Q.NODE_TYPE]:{value:Q.DOC}});return e.commentBefore=this.commentBefore,e.comment=this.comment,e.errors=this.errors.slice(),e.warnings=this.warnings.slice(),e.
options=Object.assign({},this.options),this.directives&&(e.directives=this.directives.clone()),e.schema=this.schema.clone(),e.contents=Q.isNode(this.contents)?this.
contents.clone(e.schema):this.contents,this.range&&(e.range=this.range.slice()),e}add(e){Xe(this.contents)&&this.contents.add(e)}addIn(e,t){Xe(this.contents)&&this.
contents.addIn(e,t)}createAlias(e,t){if(!e.anchor){let s=Br.anchorNames(this);e.anchor=!t||s.has(t)?Br.findNewAnchor(t||"a",s):t}return new th.Alias(e.anchor)}createNode(e,t,s){
let r;if(typeof t=="function")e=t.call({"":e},"",e),r=t;else if(Array.isArray(t)){let h=S=>typeof S=="number"||S instanceof String||S instanceof Number,b=t.filter(
h).map(String);b.length>0&&(t=t.concat(b)),r=t}else s===void 0&&t&&(s=t,t=void 0);let{aliasDuplicateObjects:i,anchorPrefix:o,flow:a,keepUndefined:c,onTagObj:l,tag:d}=s??
{},{onAnchor:f,setAnchors:u,sourceObjects:m}=Br.createNodeAnchors(this,o||"a"),y={aliasDuplicateObjects:i??!0,keepUndefined:c??!1,onAnchor:f,onTagObj:l,replacer:r,
schema:this.schema,sourceObjects:m},p=ah.createNode(e,d,y);return a&&Q.isCollection(p)&&(p.flow=!0),u(),p}createPair(e,t,s={}){let r=this.createNode(e,null,s),i=this.
createNode(t,null,s);return new nh.Pair(r,i)}delete(e){return Xe(this.contents)?this.contents.delete(e):!1}deleteIn(e){return ze.isEmptyPath(e)?this.contents==null?
!1:(this.contents=null,!0):Xe(this.contents)?this.contents.deleteIn(e):!1}get(e,t){return Q.isCollection(this.contents)?this.contents.get(e,t):void 0}getIn(e,t){
return ze.isEmptyPath(e)?!t&&Q.isScalar(this.contents)?this.contents.value:this.contents:Q.isCollection(this.contents)?this.contents.getIn(e,t):void 0}has(e){return Q.
isCollection(this.contents)?this.contents.has(e):!1}hasIn(e){return ze.isEmptyPath(e)?this.contents!==void 0:Q.isCollection(this.contents)?this.contents.hasIn(e):
!1}set(e,t){this.contents==null?this.contents=ze.collectionFromPath(this.schema,[e],t):Xe(this.contents)&&this.contents.set(e,t)}setIn(e,t){ze.isEmptyPath(e)?this.
contents=t:this.contents==null?this.contents=ze.collectionFromPath(this.schema,Array.from(e),t):Xe(this.contents)&&this.contents.setIn(e,t)}setSchema(e,t={}){typeof e==
"number"&&(e=String(e));let s;switch(e){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new jr.Directives({version:"1.1"}),s={resolveKnownTags:!1,
schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=e:this.directives=new jr.Directives({version:e}),s={resolveKnownTags:!0,
schema:"core"};break;case null:this.directives&&delete this.directives,s=null;break;default:{let r=JSON.stringify(e);throw new Error(`Expected '1.1', '1.2' or n\
ull as first argument, but found: ${r}`)}}if(t.schema instanceof Object)this.schema=t.schema;else if(s)this.schema=new rh.Schema(Object.assign(s,t));else throw new Error(
"With a null YAML version, the { schema: Schema } option is required")}toJS({json:e,jsonArg:t,mapAsMap:s,maxAliasCount:r,onAnchor:i,reviver:o}={}){let a={anchors:new Map,
doc:this,keep:!e,mapAsMap:s===!0,mapKeyWarned:!1,maxAliasCount:typeof r=="number"?r:100},c=sh.toJS(this.contents,t??"",a);if(typeof i=="function")for(let{count:l,
res:d}of a.anchors.values())i(d,l);return typeof o=="function"?oh.applyReviver(o,{"":c},"",c):c}toJSON(e,t){return this.toJS({json:!0,jsonArg:e,mapAsMap:!1,onAnchor:t})}toString(e={}){
if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){let t=JSON.
stringify(e.indent);throw new Error(`"indent" option must be a positive integer, not ${t}`)}return ih.stringifyDocument(this,e)}};function Xe(n){if(Q.isCollection(
n))return!0;throw new Error("Expected a YAML collection as document contents")}Rc.Document=Ur});var jt=w(Bt=>{"use strict";var _t=class extends Error{constructor(e,t,s,r){super(),this.name=e,this.code=s,this.message=r,this.pos=t}},Kr=class extends _t{constructor(e,t,s){
super("YAMLParseError",e,t,s)}},Wr=class extends _t{constructor(e,t,s){super("YAMLWarning",e,t,s)}},ch=(n,e)=>t=>{if(t.pos[0]===-1)return;t.linePos=t.pos.map(a=>e.
linePos(a));let{line:s,col:r}=t.linePos[0];t.message+=` at line ${s}, column ${r}`;let i=r-1,o=n.substring(e.lineStarts[s-1],e.lineStarts[s]).replace(/[\n\r]+$/,
"");if(i>=60&&o.length>80){let a=Math.min(i-39,o.length-79);o="\u2026"+o.substring(a),i-=a-1}if(o.length>80&&(o=o.substring(0,79)+"\u2026"),s>1&&/^ *$/.test(o.substring(
0,i))){let a=n.substring(e.lineStarts[s-2],e.lineStarts[s-1]);a.length>80&&(a=a.substring(0,79)+`\u2026
`),o=a+o}if(/[^ ]/.test(o)){let a=1,c=t.linePos[1];c?.line===s&&c.col>r&&(a=Math.max(1,Math.min(c.col-r,80-i)));let l=" ".repeat(i)+"^".repeat(a);t.message+=`:

${o}
${l}
`}};Bt.YAMLError=_t;Bt.YAMLParseError=Kr;Bt.YAMLWarning=Wr;Bt.prettifyError=ch});var Ut=w(Lc=>{"use strict";function lh(n,{flow:e,indicator:t,next:s,offset:r,onError:i,parentIndent:o,startOnNewline:a}){let c=!1,l=a,d=a,f="",u="",m=!1,y=!1,p=null,
h=null,b=null,S=null,v=null,A=null,N=null;for(let x of n)switch(y&&(x.type!=="space"&&x.type!=="newline"&&x.type!=="comma"&&i(x.offset,"MISSING_CHAR","Tags and \
anchors must be separated from the next token by white space"),y=!1),p&&(l&&x.type!=="comment"&&x.type!=="newline"&&i(p,"TAB_AS_INDENT","Tabs are not allowed as\
 indentation"),p=null),x.type){case"space":!e&&(t!=="doc-start"||s?.type!=="flow-collection")&&x.source.includes("	")&&(p=x),d=!0;break;case"comment":{d||i(x,"M\
ISSING_CHAR","Comments must be separated from other tokens by white space characters");let F=x.source.substring(1)||" ";f?f+=u+F:f=F,u="",l=!1;break}case"newlin\
e":l?f?f+=x.source:(!A||t!=="seq-item-ind")&&(c=!0):u+=x.source,l=!0,m=!0,(h||b)&&(S=x),d=!0;break;case"anchor":h&&i(x,"MULTIPLE_ANCHORS","A node can have at mo\
st one anchor"),x.source.endsWith(":")&&i(x.offset+x.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),h=x,N??(N=x.offset),l=!1,d=!1,y=!0;break;case"\
tag":{b&&i(x,"MULTIPLE_TAGS","A node can have at most one tag"),b=x,N??(N=x.offset),l=!1,d=!1,y=!0;break}case t:(h||b)&&i(x,"BAD_PROP_ORDER",`Anchors and tags m\
ust be after the ${x.source} indicator`),A&&i(x,"UNEXPECTED_TOKEN",`Unexpected ${x.source} in ${e??"collection"}`),A=x,l=t==="seq-item-ind"||t==="explicit-key-i\
nd",d=!1;break;case"comma":if(e){v&&i(x,"UNEXPECTED_TOKEN",`Unexpected , in ${e}`),v=x,l=!1,d=!1;break}default:i(x,"UNEXPECTED_TOKEN",`Unexpected ${x.type} toke\
n`),l=!1,d=!1}let O=n[n.length-1],$=O?O.offset+O.source.length:r;return y&&s&&s.type!=="space"&&s.type!=="newline"&&s.type!=="comma"&&(s.type!=="scalar"||s.source!==
"")&&i(s.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),p&&(l&&p.indent<=o||s?.type==="block-map"||s?.type==="bl\
ock-seq")&&i(p,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:v,found:A,spaceBefore:c,comment:f,hasNewline:m,anchor:h,tag:b,newlineAfterProp:S,end:$,
start:N??$}}Lc.resolveProps=lh});var ns=w(Cc=>{"use strict";function Jr(n){if(!n)return null;switch(n.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(n.source.
includes(`
`))return!0;if(n.end){for(let e of n.end)if(e.type==="newline")return!0}return!1;case"flow-collection":for(let e of n.items){for(let t of e.start)if(t.type==="n\
ewline")return!0;if(e.sep){for(let t of e.sep)if(t.type==="newline")return!0}if(Jr(e.key)||Jr(e.value))return!0}return!1;default:return!0}}Cc.containsNewline=Jr});var Gr=w(Ic=>{"use strict";var uh=ns();function fh(n,e,t){if(e?.type==="flow-collection"){let s=e.end[0];s.indent===n&&(s.source==="]"||s.source==="}")&&uh.containsNewline(
e)&&t(s,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}Ic.flowIndentCheck=fh});var Vr=w(Tc=>{"use strict";var $c=P();function dh(n,e,t){let{uniqueKeys:s}=n.options;if(s===!1)return!1;let r=typeof s=="function"?s:(i,o)=>i===o||$c.isScalar(i)&&
$c.isScalar(o)&&i.value===o.value;return e.some(i=>r(i.key,t))}Tc.mapIncludes=dh});var Bc=w(_c=>{"use strict";var Mc=ge(),ph=be(),qc=Ut(),hh=ns(),Fc=Gr(),mh=Vr(),Dc="All mapping items must start at the same column";function yh({composeNode:n,composeEmptyNode:e},t,s,r,i){
let o=i?.nodeClass??ph.YAMLMap,a=new o(t.schema);t.atRoot&&(t.atRoot=!1);let c=s.offset,l=null;for(let d of s.items){let{start:f,key:u,sep:m,value:y}=d,p=qc.resolveProps(
f,{indicator:"explicit-key-ind",next:u??m?.[0],offset:c,onError:r,parentIndent:s.indent,startOnNewline:!0}),h=!p.found;if(h){if(u&&(u.type==="block-seq"?r(c,"BL\
OCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in u&&u.indent!==s.indent&&r(c,"BAD_INDENT",Dc)),!p.anchor&&!p.tag&&!m){
l=p.end,p.comment&&(a.comment?a.comment+=`
`+p.comment:a.comment=p.comment);continue}(p.newlineAfterProp||hh.containsNewline(u))&&r(u??f[f.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on \
a single line")}else p.found?.indent!==s.indent&&r(c,"BAD_INDENT",Dc);t.atKey=!0;let b=p.end,S=u?n(t,u,p,r):e(t,b,f,null,p,r);t.schema.compat&&Fc.flowIndentCheck(
s.indent,u,r),t.atKey=!1,mh.mapIncludes(t,a.items,S)&&r(b,"DUPLICATE_KEY","Map keys must be unique");let v=qc.resolveProps(m??[],{indicator:"map-value-ind",next:y,
offset:S.range[2],onError:r,parentIndent:s.indent,startOnNewline:!u||u.type==="block-scalar"});if(c=v.end,v.found){h&&(y?.type==="block-map"&&!v.hasNewline&&r(c,
"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),t.options.strict&&p.start<v.found.offset-1024&&r(S.range,"KEY_OVER_1024_CHARS","T\
he : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let A=y?n(t,y,v,r):e(t,c,m,null,v,r);t.schema.compat&&Fc.flowIndentCheck(
s.indent,y,r),c=A.range[2];let N=new Mc.Pair(S,A);t.options.keepSourceTokens&&(N.srcToken=d),a.items.push(N)}else{h&&r(S.range,"MISSING_CHAR","Implicit map keys\
 need to be followed by map values"),v.comment&&(S.comment?S.comment+=`
`+v.comment:S.comment=v.comment);let A=new Mc.Pair(S);t.options.keepSourceTokens&&(A.srcToken=d),a.items.push(A)}}return l&&l<c&&r(l,"IMPOSSIBLE","Map comment w\
ith trailing content"),a.range=[s.offset,c,l??c],a}_c.resolveBlockMap=yh});var Uc=w(jc=>{"use strict";var gh=Se(),wh=Ut(),bh=Gr();function Sh({composeNode:n,composeEmptyNode:e},t,s,r,i){let o=i?.nodeClass??gh.YAMLSeq,a=new o(t.schema);
t.atRoot&&(t.atRoot=!1),t.atKey&&(t.atKey=!1);let c=s.offset,l=null;for(let{start:d,value:f}of s.items){let u=wh.resolveProps(d,{indicator:"seq-item-ind",next:f,
offset:c,onError:r,parentIndent:s.indent,startOnNewline:!0});if(!u.found)if(u.anchor||u.tag||f)f?.type==="block-seq"?r(u.end,"BAD_INDENT","All sequence items mu\
st start at the same column"):r(c,"MISSING_CHAR","Sequence item without - indicator");else{l=u.end,u.comment&&(a.comment=u.comment);continue}let m=f?n(t,f,u,r):
e(t,u.end,d,null,u,r);t.schema.compat&&bh.flowIndentCheck(s.indent,f,r),c=m.range[2],a.items.push(m)}return a.range=[s.offset,c,l??c],a}jc.resolveBlockSeq=Sh});var Ze=w(Kc=>{"use strict";function xh(n,e,t,s){let r="";if(n){let i=!1,o="";for(let a of n){let{source:c,type:l}=a;switch(l){case"space":i=!0;break;case"commen\
t":{t&&!i&&s(a,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let d=c.substring(1)||" ";r?r+=o+d:r=d,o="";break}case"n\
ewline":r&&(o+=c),i=!0;break;default:s(a,"UNEXPECTED_TOKEN",`Unexpected ${l} at node end`)}e+=c.length}}return{comment:r,offset:e}}Kc.resolveEnd=xh});var Vc=w(Gc=>{"use strict";var kh=P(),vh=ge(),Wc=be(),Ah=Se(),Eh=Ze(),Jc=Ut(),Nh=ns(),Oh=Vr(),Yr="Block collections are not allowed within flow collections",Qr=n=>n&&
(n.type==="block-map"||n.type==="block-seq");function Ph({composeNode:n,composeEmptyNode:e},t,s,r,i){let o=s.start.source==="{",a=o?"flow map":"flow sequence",c=i?.
nodeClass??(o?Wc.YAMLMap:Ah.YAMLSeq),l=new c(t.schema);l.flow=!0;let d=t.atRoot;d&&(t.atRoot=!1),t.atKey&&(t.atKey=!1);let f=s.offset+s.start.source.length;for(let h=0;h<
s.items.length;++h){let b=s.items[h],{start:S,key:v,sep:A,value:N}=b,O=Jc.resolveProps(S,{flow:a,indicator:"explicit-key-ind",next:v??A?.[0],offset:f,onError:r,
parentIndent:s.indent,startOnNewline:!1});if(!O.found){if(!O.anchor&&!O.tag&&!A&&!N){h===0&&O.comma?r(O.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):h<s.items.
length-1&&r(O.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),O.comment&&(l.comment?l.comment+=`
`+O.comment:l.comment=O.comment),f=O.end;continue}!o&&t.options.strict&&Nh.containsNewline(v)&&r(v,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pair\
s need to be on a single line")}if(h===0)O.comma&&r(O.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(O.comma||r(O.start,"MISSING_CHAR",`Missing , betw\
een ${a} items`),O.comment){let $="";e:for(let x of S)switch(x.type){case"comma":case"space":break;case"comment":$=x.source.substring(1);break e;default:break e}
if($){let x=l.items[l.items.length-1];kh.isPair(x)&&(x=x.value??x.key),x.comment?x.comment+=`
`+$:x.comment=$,O.comment=O.comment.substring($.length+1)}}if(!o&&!A&&!O.found){let $=N?n(t,N,O,r):e(t,O.end,A,null,O,r);l.items.push($),f=$.range[2],Qr(N)&&r($.
range,"BLOCK_IN_FLOW",Yr)}else{t.atKey=!0;let $=O.end,x=v?n(t,v,O,r):e(t,$,S,null,O,r);Qr(v)&&r(x.range,"BLOCK_IN_FLOW",Yr),t.atKey=!1;let F=Jc.resolveProps(A??
[],{flow:a,indicator:"map-value-ind",next:N,offset:x.range[2],onError:r,parentIndent:s.indent,startOnNewline:!1});if(F.found){if(!o&&!O.found&&t.options.strict){
if(A)for(let D of A){if(D===F.found)break;if(D.type==="newline"){r(D,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");
break}}O.start<F.found.offset-1024&&r(F.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else
N&&("source"in N&&N.source?.[0]===":"?r(N,"MISSING_CHAR",`Missing space after : in ${a}`):r(F.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let ce=N?
n(t,N,F,r):F.found?e(t,F.end,A,null,F,r):null;ce?Qr(N)&&r(ce.range,"BLOCK_IN_FLOW",Yr):F.comment&&(x.comment?x.comment+=`
`+F.comment:x.comment=F.comment);let Te=new vh.Pair(x,ce);if(t.options.keepSourceTokens&&(Te.srcToken=b),o){let D=l;Oh.mapIncludes(t,D.items,x)&&r($,"DUPLICATE_\
KEY","Map keys must be unique"),D.items.push(Te)}else{let D=new Wc.YAMLMap(t.schema);D.flow=!0,D.items.push(Te);let Mi=(ce??x).range;D.range=[x.range[0],Mi[1],Mi[2]],
l.items.push(D)}f=ce?ce.range[2]:F.end}}let u=o?"}":"]",[m,...y]=s.end,p=f;if(m?.source===u)p=m.offset+m.source.length;else{let h=a[0].toUpperCase()+a.substring(
1),b=d?`${h} must end with a ${u}`:`${h} in block collection must be sufficiently indented and end with a ${u}`;r(f,d?"MISSING_CHAR":"BAD_INDENT",b),m&&m.source.
length!==1&&y.unshift(m)}if(y.length>0){let h=Eh.resolveEnd(y,p,t.options.strict,r);h.comment&&(l.comment?l.comment+=`
`+h.comment:l.comment=h.comment),l.range=[s.offset,p,h.offset]}else l.range=[s.offset,p,p];return l}Gc.resolveFlowCollection=Ph});var Qc=w(Yc=>{"use strict";var Rh=P(),Lh=q(),Ch=be(),Ih=Se(),$h=Bc(),Th=Uc(),Mh=Vc();function Hr(n,e,t,s,r,i){let o=t.type==="block-map"?$h.resolveBlockMap(n,e,
t,s,i):t.type==="block-seq"?Th.resolveBlockSeq(n,e,t,s,i):Mh.resolveFlowCollection(n,e,t,s,i),a=o.constructor;return r==="!"||r===a.tagName?(o.tag=a.tagName,o):
(r&&(o.tag=r),o)}function qh(n,e,t,s,r){let i=s.tag,o=i?e.directives.tagName(i.source,u=>r(i,"TAG_RESOLVE_FAILED",u)):null;if(t.type==="block-seq"){let{anchor:u,
newlineAfterProp:m}=s,y=u&&i?u.offset>i.offset?u:i:u??i;y&&(!m||m.offset<y.offset)&&r(y,"MISSING_CHAR","Missing newline after block sequence props")}let a=t.type===
"block-map"?"map":t.type==="block-seq"?"seq":t.start.source==="{"?"map":"seq";if(!i||!o||o==="!"||o===Ch.YAMLMap.tagName&&a==="map"||o===Ih.YAMLSeq.tagName&&a===
"seq")return Hr(n,e,t,r,o);let c=e.schema.tags.find(u=>u.tag===o&&u.collection===a);if(!c){let u=e.schema.knownTags[o];if(u?.collection===a)e.schema.tags.push(Object.
assign({},u,{default:!1})),c=u;else return u?r(i,"BAD_COLLECTION_TYPE",`${u.tag} used for ${a} collection, but expects ${u.collection??"scalar"}`,!0):r(i,"TAG_R\
ESOLVE_FAILED",`Unresolved tag: ${o}`,!0),Hr(n,e,t,r,o)}let l=Hr(n,e,t,r,o,c),d=c.resolve?.(l,u=>r(i,"TAG_RESOLVE_FAILED",u),e.options)??l,f=Rh.isNode(d)?d:new Lh.
Scalar(d);return f.range=l.range,f.tag=o,c?.format&&(f.format=c.format),f}Yc.composeCollection=qh});var Xr=w(Hc=>{"use strict";var zr=q();function Fh(n,e,t){let s=e.offset,r=Dh(e,n.options.strict,t);if(!r)return{value:"",type:null,comment:"",range:[s,s,s]};let i=r.
mode===">"?zr.Scalar.BLOCK_FOLDED:zr.Scalar.BLOCK_LITERAL,o=e.source?_h(e.source):[],a=o.length;for(let p=o.length-1;p>=0;--p){let h=o[p][1];if(h===""||h==="\r")
a=p;else break}if(a===0){let p=r.chomp==="+"&&o.length>0?`
`.repeat(Math.max(1,o.length-1)):"",h=s+r.length;return e.source&&(h+=e.source.length),{value:p,type:i,comment:r.comment,range:[s,h,h]}}let c=e.indent+r.indent,
l=e.offset+r.length,d=0;for(let p=0;p<a;++p){let[h,b]=o[p];if(b===""||b==="\r")r.indent===0&&h.length>c&&(c=h.length);else{h.length<c&&t(l+h.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),r.indent===0&&(c=h.length),d=p,c===0&&!n.atRoot&&t(l,"BAD_\
INDENT","Block scalar values in collections must be indented");break}l+=h.length+b.length+1}for(let p=o.length-1;p>=a;--p)o[p][0].length>c&&(a=p+1);let f="",u="",
m=!1;for(let p=0;p<d;++p)f+=o[p][0].slice(c)+`
`;for(let p=d;p<a;++p){let[h,b]=o[p];l+=h.length+b.length+1;let S=b[b.length-1]==="\r";if(S&&(b=b.slice(0,-1)),b&&h.length<c){let A=`Block scalar lines must not\
 be less indented than their ${r.indent?"explicit indentation indicator":"first line"}`;t(l-b.length-(S?2:1),"BAD_INDENT",A),h=""}i===zr.Scalar.BLOCK_LITERAL?(f+=
u+h.slice(c)+b,u=`
`):h.length>c||b[0]==="	"?(u===" "?u=`
`:!m&&u===`
`&&(u=`

`),f+=u+h.slice(c)+b,u=`
`,m=!0):b===""?u===`
`?f+=`
`:u=`
`:(f+=u+b,u=" ",m=!1)}switch(r.chomp){case"-":break;case"+":for(let p=a;p<o.length;++p)f+=`
`+o[p][0].slice(c);f[f.length-1]!==`
`&&(f+=`
`);break;default:f+=`
`}let y=s+r.length+e.source.length;return{value:f,type:i,comment:r.comment,range:[s,y,y]}}function Dh({offset:n,props:e},t,s){if(e[0].type!=="block-scalar-heade\
r")return s(e[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:r}=e[0],i=r[0],o=0,a="",c=-1;for(let u=1;u<r.length;++u){let m=r[u];if(!a&&(m==="\
-"||m==="+"))a=m;else{let y=Number(m);!o&&y?o=y:c===-1&&(c=n+u)}}c!==-1&&s(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${r}`);let l=!1,
d="",f=r.length;for(let u=1;u<e.length;++u){let m=e[u];switch(m.type){case"space":l=!0;case"newline":f+=m.source.length;break;case"comment":t&&!l&&s(m,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),f+=m.source.length,d=m.source.substring(1);break;case"error":s(m,"UNEXPECTED_TOK\
EN",m.message),f+=m.source.length;break;default:{let y=`Unexpected token in block scalar header: ${m.type}`;s(m,"UNEXPECTED_TOKEN",y);let p=m.source;p&&typeof p==
"string"&&(f+=p.length)}}}return{mode:i,indent:o,chomp:a,comment:d,length:f}}function _h(n){let e=n.split(/\n( *)/),t=e[0],s=t.match(/^( *)/),i=[s?.[1]?[s[1],t.
slice(s[1].length)]:["",t]];for(let o=1;o<e.length;o+=2)i.push([e[o],e[o+1]]);return i}Hc.resolveBlockScalar=Fh});var ei=w(Xc=>{"use strict";var Zr=q(),Bh=Ze();function jh(n,e,t){let{offset:s,type:r,source:i,end:o}=n,a,c,l=(u,m,y)=>t(s+u,m,y);switch(r){case"scalar":a=Zr.Scalar.
PLAIN,c=Uh(i,l);break;case"single-quoted-scalar":a=Zr.Scalar.QUOTE_SINGLE,c=Kh(i,l);break;case"double-quoted-scalar":a=Zr.Scalar.QUOTE_DOUBLE,c=Wh(i,l);break;default:
return t(n,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${r}`),{value:"",type:null,comment:"",range:[s,s+i.length,s+i.length]}}let d=s+i.length,
f=Bh.resolveEnd(o,d,e,t);return{value:c,type:a,comment:f.comment,range:[s,d,f.offset]}}function Uh(n,e){let t="";switch(n[0]){case"	":t="a tab character";break;case"\
,":t="flow indicator character ,";break;case"%":t="directive indicator character %";break;case"|":case">":{t=`block scalar indicator ${n[0]}`;break}case"@":case"\
`":{t=`reserved character ${n[0]}`;break}}return t&&e(0,"BAD_SCALAR_START",`Plain value cannot start with ${t}`),zc(n)}function Kh(n,e){return(n[n.length-1]!=="\
'"||n.length===1)&&e(n.length,"MISSING_CHAR","Missing closing 'quote"),zc(n.slice(1,-1)).replace(/''/g,"'")}function zc(n){let e=/(.*?)\r?\n/sy,t=e.exec(n);if(!t)
return n;let s,r;try{s=new RegExp("(?<![ 	])[ 	]+$"),r=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{s=/[ \t]+$/,r=/^[ \t]+|[ \t]+$/g}let i=t[1].replace(s,""),
o=" ",a=e.lastIndex;for(;t=e.exec(n);){let l=t[1].replace(r,"");l===""?o===`
`?i+=o:o=`
`:(i+=o+l,o=" "),a=e.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=a,t=c.exec(n),i+o+(t?.[1]??"")}function Wh(n,e){let t="";for(let s=1;s<n.length-1;++s){let r=n[s];
if(!(r==="\r"&&n[s+1]===`
`))if(r===`
`){let{fold:i,offset:o}=Jh(n,s);t+=i,s=o}else if(r==="\\"){let i=n[++s],o=Gh[i];if(o)t+=o;else if(i===`
`)for(i=n[s+1];i===" "||i==="	";)i=n[++s+1];else if(i==="\r"&&n[s+1]===`
`)for(i=n[++s+1];i===" "||i==="	";)i=n[++s+1];else if(i==="x"||i==="u"||i==="U"){let a=i==="x"?2:i==="u"?4:8;t+=Vh(n,s+1,a,e),s+=a}else{let a=n.substr(s-1,2);e(
s-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),t+=a}}else if(r===" "||r==="	"){let i=s,o=n[s+1];for(;o===" "||o==="	";)o=n[++s+1];o!==`
`&&!(o==="\r"&&n[s+2]===`
`)&&(t+=s>i?n.slice(i,s+1):r)}else t+=r}return(n[n.length-1]!=='"'||n.length===1)&&e(n.length,"MISSING_CHAR",'Missing closing "quote'),t}function Jh(n,e){let t="",
s=n[e+1];for(;(s===" "||s==="	"||s===`
`||s==="\r")&&!(s==="\r"&&n[e+2]!==`
`);)s===`
`&&(t+=`
`),e+=1,s=n[e+1];return t||(t=" "),{fold:t,offset:e}}var Gh={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function Vh(n,e,t,s){let r=n.substr(e,t),o=r.length===t&&
/^[0-9a-fA-F]+$/.test(r)?parseInt(r,16):NaN;try{return String.fromCodePoint(o)}catch{let a=n.substr(e-2,t+2);return s(e-2,"BAD_DQ_ESCAPE",`Invalid escape sequen\
ce ${a}`),a}}Xc.resolveFlowScalar=jh});var tl=w(el=>{"use strict";var Ie=P(),Zc=q(),Yh=Xr(),Qh=ei();function Hh(n,e,t,s){let{value:r,type:i,comment:o,range:a}=e.type==="block-scalar"?Yh.resolveBlockScalar(
n,e,s):Qh.resolveFlowScalar(e,n.options.strict,s),c=t?n.directives.tagName(t.source,f=>s(t,"TAG_RESOLVE_FAILED",f)):null,l;n.options.stringKeys&&n.atKey?l=n.schema[Ie.
SCALAR]:c?l=zh(n.schema,r,c,t,s):e.type==="scalar"?l=Xh(n,r,e,s):l=n.schema[Ie.SCALAR];let d;try{let f=l.resolve(r,u=>s(t??e,"TAG_RESOLVE_FAILED",u),n.options);
d=Ie.isScalar(f)?f:new Zc.Scalar(f)}catch(f){let u=f instanceof Error?f.message:String(f);s(t??e,"TAG_RESOLVE_FAILED",u),d=new Zc.Scalar(r)}return d.range=a,d.source=
r,i&&(d.type=i),c&&(d.tag=c),l.format&&(d.format=l.format),o&&(d.comment=o),d}function zh(n,e,t,s,r){if(t==="!")return n[Ie.SCALAR];let i=[];for(let a of n.tags)
if(!a.collection&&a.tag===t)if(a.default&&a.test)i.push(a);else return a;for(let a of i)if(a.test?.test(e))return a;let o=n.knownTags[t];return o&&!o.collection?
(n.tags.push(Object.assign({},o,{default:!1,test:void 0})),o):(r(s,"TAG_RESOLVE_FAILED",`Unresolved tag: ${t}`,t!=="tag:yaml.org,2002:str"),n[Ie.SCALAR])}function Xh({
atKey:n,directives:e,schema:t},s,r,i){let o=t.tags.find(a=>(a.default===!0||n&&a.default==="key")&&a.test?.test(s))||t[Ie.SCALAR];if(t.compat){let a=t.compat.find(
c=>c.default&&c.test?.test(s))??t[Ie.SCALAR];if(o.tag!==a.tag){let c=e.tagString(o.tag),l=e.tagString(a.tag),d=`Value may be parsed as either ${c} or ${l}`;i(r,
"TAG_RESOLVE_FAILED",d,!0)}}return o}el.composeScalar=Hh});var sl=w(nl=>{"use strict";function Zh(n,e,t){if(e){t??(t=e.length);for(let s=t-1;s>=0;--s){let r=e[s];switch(r.type){case"space":case"comment":case"newline":n-=
r.source.length;continue}for(r=e[++s];r?.type==="space";)n+=r.source.length,r=e[++s];break}}return n}nl.emptyScalarPosition=Zh});var ol=w(ni=>{"use strict";var em=kt(),tm=P(),nm=Qc(),rl=tl(),sm=Ze(),rm=sl(),im={composeNode:il,composeEmptyNode:ti};function il(n,e,t,s){let r=n.atKey,{spaceBefore:i,
comment:o,anchor:a,tag:c}=t,l,d=!0;switch(e.type){case"alias":l=om(n,e,s),(a||c)&&s(e,"ALIAS_PROPS","An alias node must not specify any properties");break;case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":l=rl.composeScalar(n,e,c,s),a&&(l.anchor=a.source.substring(1));break;case"bloc\
k-map":case"block-seq":case"flow-collection":try{l=nm.composeCollection(im,n,e,t,s),a&&(l.anchor=a.source.substring(1))}catch(f){let u=f instanceof Error?f.message:
String(f);s(e,"RESOURCE_EXHAUSTION",u)}break;default:{let f=e.type==="error"?e.message:`Unsupported token (type: ${e.type})`;s(e,"UNEXPECTED_TOKEN",f),d=!1}}return l??
(l=ti(n,e.offset,void 0,null,t,s)),a&&l.anchor===""&&s(a,"BAD_ALIAS","Anchor cannot be an empty string"),r&&n.options.stringKeys&&(!tm.isScalar(l)||typeof l.value!=
"string"||l.tag&&l.tag!=="tag:yaml.org,2002:str")&&s(c??e,"NON_STRING_KEY","With stringKeys, all keys must be strings"),i&&(l.spaceBefore=!0),o&&(e.type==="scal\
ar"&&e.source===""?l.comment=o:l.commentBefore=o),n.options.keepSourceTokens&&d&&(l.srcToken=e),l}function ti(n,e,t,s,{spaceBefore:r,comment:i,anchor:o,tag:a,end:c},l){
let d={type:"scalar",offset:rm.emptyScalarPosition(e,t,s),indent:-1,source:""},f=rl.composeScalar(n,d,a,l);return o&&(f.anchor=o.source.substring(1),f.anchor===
""&&l(o,"BAD_ALIAS","Anchor cannot be an empty string")),r&&(f.spaceBefore=!0),i&&(f.comment=i,f.range[2]=c),f}function om({options:n},{offset:e,source:t,end:s},r){
let i=new em.Alias(t.substring(1));i.source===""&&r(e,"BAD_ALIAS","Alias cannot be an empty string"),i.source.endsWith(":")&&r(e+t.length-1,"BAD_ALIAS","Alias e\
nding in : is ambiguous",!0);let o=e+t.length,a=sm.resolveEnd(s,o,n.strict,r);return i.range=[e,o,a.offset],a.comment&&(i.comment=a.comment),i}ni.composeEmptyNode=
ti;ni.composeNode=il});var ll=w(cl=>{"use strict";var am=Dt(),al=ol(),cm=Ze(),lm=Ut();function um(n,e,{offset:t,start:s,value:r,end:i},o){let a=Object.assign({_directives:e},n),c=new am.
Document(void 0,a),l={atKey:!1,atRoot:!0,directives:c.directives,options:c.options,schema:c.schema},d=lm.resolveProps(s,{indicator:"doc-start",next:r??i?.[0],offset:t,
onError:o,parentIndent:0,startOnNewline:!0});d.found&&(c.directives.docStart=!0,r&&(r.type==="block-map"||r.type==="block-seq")&&!d.hasNewline&&o(d.end,"MISSING\
_CHAR","Block collection cannot start on same line with directives-end marker")),c.contents=r?al.composeNode(l,r,d,o):al.composeEmptyNode(l,d.end,s,null,d,o);let f=c.
contents.range[2],u=cm.resolveEnd(i,f,!1,o);return u.comment&&(c.comment=u.comment),c.range=[t,f,u.offset],c}cl.composeDoc=um});var ri=w(dl=>{"use strict";var fm=Xt("process"),dm=Ks(),pm=Dt(),Kt=jt(),ul=P(),hm=ll(),mm=Ze();function Wt(n){if(typeof n=="number")return[n,n+1];if(Array.isArray(
n))return n.length===2?n:[n[0],n[1]];let{offset:e,source:t}=n;return[e,e+(typeof t=="string"?t.length:1)]}function fl(n){let e="",t=!1,s=!1;for(let r=0;r<n.length;++r){
let i=n[r];switch(i[0]){case"#":e+=(e===""?"":s?`

`:`
`)+(i.substring(1)||" "),t=!0,s=!1;break;case"%":n[r+1]?.[0]!=="#"&&(r+=1),t=!1;break;default:t||(s=!0),t=!1}}return{comment:e,afterEmptyLine:s}}var si=class{constructor(e={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(t,s,r,i)=>{let o=Wt(t);i?this.warnings.push(new Kt.YAMLWarning(
o,s,r)):this.errors.push(new Kt.YAMLParseError(o,s,r))},this.directives=new dm.Directives({version:e.version||"1.2"}),this.options=e}decorate(e,t){let{comment:s,
afterEmptyLine:r}=fl(this.prelude);if(s){let i=e.contents;if(t)e.comment=e.comment?`${e.comment}
${s}`:s;else if(r||e.directives.docStart||!i)e.commentBefore=s;else if(ul.isCollection(i)&&!i.flow&&i.items.length>0){let o=i.items[0];ul.isPair(o)&&(o=o.key);let a=o.
commentBefore;o.commentBefore=a?`${s}
${a}`:s}else{let o=i.commentBefore;i.commentBefore=o?`${s}
${o}`:s}}if(t){for(let i=0;i<this.errors.length;++i)e.errors.push(this.errors[i]);for(let i=0;i<this.warnings.length;++i)e.warnings.push(this.warnings[i])}else e.
errors=this.errors,e.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:fl(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(e,t=!1,s=-1){for(let r of e)yield*this.next(r);yield*this.end(t,s)}*next(e){switch(fm.env.LOG_STREAM&&
console.dir(e,{depth:null}),e.type){case"directive":this.directives.add(e.source,(t,s,r)=>{let i=Wt(e);i[0]+=t,this.onError(i,"BAD_DIRECTIVE",s,r)}),this.prelude.
push(e.source),this.atDirectives=!0;break;case"document":{let t=hm.composeDoc(this.options,this.directives,e,this.onError);this.atDirectives&&!t.directives.docStart&&
this.onError(e,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(t,!1),this.doc&&(yield this.doc),this.doc=t,this.atDirectives=!1;
break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(e.source);break;case"error":{let t=e.source?`${e.message}: ${JSON.stringify(
e.source)}`:e.message,s=new Kt.YAMLParseError(Wt(e),"UNEXPECTED_TOKEN",t);this.atDirectives||!this.doc?this.errors.push(s):this.doc.errors.push(s);break}case"do\
c-end":{if(!this.doc){let s="Unexpected doc-end without preceding document";this.errors.push(new Kt.YAMLParseError(Wt(e),"UNEXPECTED_TOKEN",s));break}this.doc.directives.
docEnd=!0;let t=mm.resolveEnd(e.end,e.offset+e.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),t.comment){let s=this.doc.comment;
this.doc.comment=s?`${s}
${t.comment}`:t.comment}this.doc.range[2]=t.offset;break}default:this.errors.push(new Kt.YAMLParseError(Wt(e),"UNEXPECTED_TOKEN",`Unsupported token ${e.type}`))}}*end(e=!1,t=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(e){let s=Object.assign({_directives:this.directives},this.options),r=new pm.Document(
void 0,s);this.atDirectives&&this.onError(t,"MISSING_CHAR","Missing directives-end indicator line"),r.range=[0,t,t],this.decorate(r,!1),yield r}}};dl.Composer=si});var ml=w(ss=>{"use strict";var ym=Xr(),gm=ei(),wm=jt(),pl=Ot();function bm(n,e=!0,t){if(n){let s=(r,i,o)=>{let a=typeof r=="number"?r:Array.isArray(r)?r[0]:r.offset;
if(t)t(a,i,o);else throw new wm.YAMLParseError([a,a+1],i,o)};switch(n.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return gm.resolveFlowScalar(
n,e,s);case"block-scalar":return ym.resolveBlockScalar({options:{strict:e}},n,s)}}return null}function Sm(n,e){let{implicitKey:t=!1,indent:s,inFlow:r=!1,offset:i=-1,
type:o="PLAIN"}=e,a=pl.stringifyString({type:o,value:n},{implicitKey:t,indent:s>0?" ".repeat(s):"",inFlow:r,options:{blockQuote:!0,lineWidth:-1}}),c=e.end??[{type:"\
newline",offset:-1,indent:s,source:`
`}];switch(a[0]){case"|":case">":{let l=a.indexOf(`
`),d=a.substring(0,l),f=a.substring(l+1)+`
`,u=[{type:"block-scalar-header",offset:i,indent:s,source:d}];return hl(u,c)||u.push({type:"newline",offset:-1,indent:s,source:`
`}),{type:"block-scalar",offset:i,indent:s,props:u,source:f}}case'"':return{type:"double-quoted-scalar",offset:i,indent:s,source:a,end:c};case"'":return{type:"s\
ingle-quoted-scalar",offset:i,indent:s,source:a,end:c};default:return{type:"scalar",offset:i,indent:s,source:a,end:c}}}function xm(n,e,t={}){let{afterKey:s=!1,implicitKey:r=!1,
inFlow:i=!1,type:o}=t,a="indent"in n?n.indent:null;if(s&&typeof a=="number"&&(a+=2),!o)switch(n.type){case"single-quoted-scalar":o="QUOTE_SINGLE";break;case"dou\
ble-quoted-scalar":o="QUOTE_DOUBLE";break;case"block-scalar":{let l=n.props[0];if(l.type!=="block-scalar-header")throw new Error("Invalid block scalar header");
o=l.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:o="PLAIN"}let c=pl.stringifyString({type:o,value:e},{implicitKey:r||a===null,indent:a!==null&&a>
0?" ".repeat(a):"",inFlow:i,options:{blockQuote:!0,lineWidth:-1}});switch(c[0]){case"|":case">":km(n,c);break;case'"':ii(n,c,"double-quoted-scalar");break;case"\
'":ii(n,c,"single-quoted-scalar");break;default:ii(n,c,"scalar")}}function km(n,e){let t=e.indexOf(`
`),s=e.substring(0,t),r=e.substring(t+1)+`
`;if(n.type==="block-scalar"){let i=n.props[0];if(i.type!=="block-scalar-header")throw new Error("Invalid block scalar header");i.source=s,n.source=r}else{let{offset:i}=n,
o="indent"in n?n.indent:-1,a=[{type:"block-scalar-header",offset:i,indent:o,source:s}];hl(a,"end"in n?n.end:void 0)||a.push({type:"newline",offset:-1,indent:o,source:`\

`});for(let c of Object.keys(n))c!=="type"&&c!=="offset"&&delete n[c];Object.assign(n,{type:"block-scalar",indent:o,props:a,source:r})}}function hl(n,e){if(e)for(let t of e)
switch(t.type){case"space":case"comment":n.push(t);break;case"newline":return n.push(t),!0}return!1}function ii(n,e,t){switch(n.type){case"scalar":case"double-q\
uoted-scalar":case"single-quoted-scalar":n.type=t,n.source=e;break;case"block-scalar":{let s=n.props.slice(1),r=e.length;n.props[0].type==="block-scalar-header"&&
(r-=n.props[0].source.length);for(let i of s)i.offset+=r;delete n.props,Object.assign(n,{type:t,source:e,end:s});break}case"block-map":case"block-seq":{let r={type:"\
newline",offset:n.offset+e.length,indent:n.indent,source:`
`};delete n.items,Object.assign(n,{type:t,source:e,end:[r]});break}default:{let s="indent"in n?n.indent:-1,r="end"in n&&Array.isArray(n.end)?n.end.filter(i=>i.type===
"space"||i.type==="comment"||i.type==="newline"):[];for(let i of Object.keys(n))i!=="type"&&i!=="offset"&&delete n[i];Object.assign(n,{type:t,indent:s,source:e,
end:r})}}}ss.createScalarToken=Sm;ss.resolveAsScalar=bm;ss.setScalarValue=xm});var gl=w(yl=>{"use strict";var vm=n=>"type"in n?is(n):rs(n);function is(n){switch(n.type){case"block-scalar":{let e="";for(let t of n.props)e+=is(t);return e+n.
source}case"block-map":case"block-seq":{let e="";for(let t of n.items)e+=rs(t);return e}case"flow-collection":{let e=n.start.source;for(let t of n.items)e+=rs(t);
for(let t of n.end)e+=t.source;return e}case"document":{let e=rs(n);if(n.end)for(let t of n.end)e+=t.source;return e}default:{let e=n.source;if("end"in n&&n.end)
for(let t of n.end)e+=t.source;return e}}}function rs({start:n,key:e,sep:t,value:s}){let r="";for(let i of n)r+=i.source;if(e&&(r+=is(e)),t)for(let i of t)r+=i.
source;return s&&(r+=is(s)),r}yl.stringify=vm});var xl=w(Sl=>{"use strict";var oi=Symbol("break visit"),Am=Symbol("skip children"),wl=Symbol("remove item");function $e(n,e){"type"in n&&n.type==="document"&&(n=
{start:n.start,value:n.value}),bl(Object.freeze([]),n,e)}$e.BREAK=oi;$e.SKIP=Am;$e.REMOVE=wl;$e.itemAtPath=(n,e)=>{let t=n;for(let[s,r]of e){let i=t?.[s];if(i&&
"items"in i)t=i.items[r];else return}return t};$e.parentCollection=(n,e)=>{let t=$e.itemAtPath(n,e.slice(0,-1)),s=e[e.length-1][0],r=t?.[s];if(r&&"items"in r)return r;
throw new Error("Parent collection not found")};function bl(n,e,t){let s=t(e,n);if(typeof s=="symbol")return s;for(let r of["key","value"]){let i=e[r];if(i&&"it\
ems"in i){for(let o=0;o<i.items.length;++o){let a=bl(Object.freeze(n.concat([[r,o]])),i.items[o],t);if(typeof a=="number")o=a-1;else{if(a===oi)return oi;a===wl&&
(i.items.splice(o,1),o-=1)}}typeof s=="function"&&r==="key"&&(s=s(e,n))}}return typeof s=="function"?s(e,n):s}Sl.visit=$e});var os=w(G=>{"use strict";var ai=ml(),Em=gl(),Nm=xl(),ci="\uFEFF",li="",ui="",fi="",Om=n=>!!n&&"items"in n,Pm=n=>!!n&&(n.type==="scalar"||n.type==="single-qu\
oted-scalar"||n.type==="double-quoted-scalar"||n.type==="block-scalar");function Rm(n){switch(n){case ci:return"<BOM>";case li:return"<DOC>";case ui:return"<FLO\
W_END>";case fi:return"<SCALAR>";default:return JSON.stringify(n)}}function Lm(n){switch(n){case ci:return"byte-order-mark";case li:return"doc-mode";case ui:return"\
flow-error-end";case fi:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(n[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}G.createScalarToken=ai.createScalarToken;G.resolveAsScalar=ai.resolveAsScalar;G.setScalarValue=ai.setScalarValue;
G.stringify=Em.stringify;G.visit=Nm.visit;G.BOM=ci;G.DOCUMENT=li;G.FLOW_END=ui;G.SCALAR=fi;G.isCollection=Om;G.isScalar=Pm;G.prettyToken=Rm;G.tokenType=Lm});var hi=w(vl=>{"use strict";var Jt=os();function z(n){switch(n){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var kl=new Set("0123456789ABCDEFabcdef"),Cm=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy\
z-#;/?:@&=+$_.!~*'()"),as=new Set(",[]{}"),Im=new Set(` ,[]{}
\r	`),di=n=>!n||Im.has(n),pi=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(e,t=!1){if(e){if(typeof e!="string")throw TypeError("source is not a st\
ring");this.buffer=this.buffer?this.buffer+e:e,this.lineEndPos=null}this.atEnd=!t;let s=this.next??"stream";for(;s&&(t||this.hasChars(1));)s=yield*this.parseNext(
s)}atLineEnd(){let e=this.pos,t=this.buffer[e];for(;t===" "||t==="	";)t=this.buffer[++e];return!t||t==="#"||t===`
`?!0:t==="\r"?this.buffer[e+1]===`
`:!1}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let t=this.buffer[e];if(this.indentNext>0){let s=0;for(;t===" ";)t=this.buffer[++s+e];if(t==="\r"){
let r=this.buffer[s+e+1];if(r===`
`||!r&&!this.atEnd)return e+s+1}return t===`
`||s>=this.indentNext||!t&&!this.atEnd?e+s:-1}if(t==="-"||t==="."){let s=this.buffer.substr(e,3);if((s==="---"||s==="...")&&z(this.buffer[e+3]))return-1}return e}getLine(){
let e=this.lineEndPos;return(typeof e!="number"||e!==-1&&e<this.pos)&&(e=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=e),e===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[e-1]==="\r"&&(e-=1),this.buffer.substring(this.pos,e))}hasChars(e){
return this.pos+e<=this.buffer.length}setNext(e){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=e,null}peek(e){return this.
buffer.substr(this.pos,e)}*parseNext(e){switch(e){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine();
if(e===null)return this.setNext("stream");if(e[0]===Jt.BOM&&(yield*this.pushCount(1),e=e.substring(1)),e[0]==="%"){let t=e.length,s=e.indexOf("#");for(;s!==-1;){
let i=e[s-1];if(i===" "||i==="	"){t=s-1;break}else s=e.indexOf("#",s+1)}for(;;){let i=e[t-1];if(i===" "||i==="	")t-=1;else break}let r=(yield*this.pushCount(t))+
(yield*this.pushSpaces(!0));return yield*this.pushCount(e.length-r),this.pushNewline(),"stream"}if(this.atLineEnd()){let t=yield*this.pushSpaces(!0);return yield*this.
pushCount(e.length-t),yield*this.pushNewline(),"stream"}return yield Jt.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let e=this.charAt(0);if(!e&&!this.
atEnd)return this.setNext("line-start");if(e==="-"||e==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let t=this.peek(3);if((t==="---"||
t==="...")&&z(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,t==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(
!1),this.indentNext>this.indentValue&&!z(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[e,t]=this.peek(
2);if(!t&&!this.atEnd)return this.setNext("block-start");if((e==="-"||e==="?"||e===":")&&z(t)){let s=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.
indentNext=this.indentValue+1,this.indentValue+=s,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let e=this.getLine();if(e===null)return this.
setNext("doc");let t=yield*this.pushIndicators();switch(e[t]){case"#":yield*this.pushCount(e.length-t);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(di),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return t+=yield*this.parseBlockScalarHeader(),t+=yield*this.pushSpaces(
!0),yield*this.pushCount(e.length-t),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let e,t,s=-1;do e=yield*this.pushNewline(),e>0?(t=yield*this.pushSpaces(!1),this.indentValue=s=t):t=0,t+=yield*this.pushSpaces(!0);while(e+t>0);let r=this.getLine();
if(r===null)return this.setNext("flow");if((s!==-1&&s<this.indentNext&&r[0]!=="#"||s===0&&(r.startsWith("---")||r.startsWith("..."))&&z(r[3]))&&!(s===this.indentNext-
1&&this.flowLevel===1&&(r[0]==="]"||r[0]==="}")))return this.flowLevel=0,yield Jt.FLOW_END,yield*this.parseLineStart();let i=0;for(;r[i]===",";)i+=yield*this.pushCount(
1),i+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(i+=yield*this.pushIndicators(),r[i]){case void 0:return"flow";case"#":return yield*this.pushCount(r.length-
i),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,
this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(di),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let o=this.charAt(1);if(this.flowKey||z(o)||o===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let e=this.charAt(0),t=this.buffer.indexOf(e,this.pos+1);if(e==="'")for(;t!==-1&&this.buffer[t+1]==="'";)
t=this.buffer.indexOf("'",t+2);else for(;t!==-1;){let i=0;for(;this.buffer[t-1-i]==="\\";)i+=1;if(i%2===0)break;t=this.buffer.indexOf('"',t+1)}let s=this.buffer.
substring(0,t),r=s.indexOf(`
`,this.pos);if(r!==-1){for(;r!==-1;){let i=this.continueScalar(r+1);if(i===-1)break;r=s.indexOf(`
`,i)}r!==-1&&(t=r-(s[r-1]==="\r"?2:1))}if(t===-1){if(!this.atEnd)return this.setNext("quoted-scalar");t=this.buffer.length}return yield*this.pushToIndex(t+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let e=this.pos;for(;;){let t=this.buffer[++e];if(t==="+")
this.blockScalarKeep=!0;else if(t>"0"&&t<="9")this.blockScalarIndent=Number(t)-1;else if(t!=="-")break}return yield*this.pushUntil(t=>z(t)||t==="#")}*parseBlockScalar(){
let e=this.pos-1,t=0,s;e:for(let i=this.pos;s=this.buffer[i];++i)switch(s){case" ":t+=1;break;case`
`:e=i,t=0;break;case"\r":{let o=this.buffer[i+1];if(!o&&!this.atEnd)return this.setNext("block-scalar");if(o===`
`)break}default:break e}if(!s&&!this.atEnd)return this.setNext("block-scalar");if(t>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=t:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let i=this.continueScalar(e+1);if(i===-1)break;e=this.buffer.indexOf(`
`,i)}while(e!==-1);if(e===-1){if(!this.atEnd)return this.setNext("block-scalar");e=this.buffer.length}}let r=e+1;for(s=this.buffer[r];s===" ";)s=this.buffer[++r];
if(s==="	"){for(;s==="	"||s===" "||s==="\r"||s===`
`;)s=this.buffer[++r];e=r-1}else if(!this.blockScalarKeep)do{let i=e-1,o=this.buffer[i];o==="\r"&&(o=this.buffer[--i]);let a=i;for(;o===" ";)o=this.buffer[--i];
if(o===`
`&&i>=this.pos&&i+1+t>a)e=i;else break}while(!0);return yield Jt.SCALAR,yield*this.pushToIndex(e+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let e=this.
flowLevel>0,t=this.pos-1,s=this.pos-1,r;for(;r=this.buffer[++s];)if(r===":"){let i=this.buffer[s+1];if(z(i)||e&&as.has(i))break;t=s}else if(z(r)){let i=this.buffer[s+
1];if(r==="\r"&&(i===`
`?(s+=1,r=`
`,i=this.buffer[s+1]):t=s),i==="#"||e&&as.has(i))break;if(r===`
`){let o=this.continueScalar(s+1);if(o===-1)break;s=Math.max(s,o-2)}}else{if(e&&as.has(r))break;t=s}return!r&&!this.atEnd?this.setNext("plain-scalar"):(yield Jt.
SCALAR,yield*this.pushToIndex(t+1,!0),e?"flow":"doc")}*pushCount(e){return e>0?(yield this.buffer.substr(this.pos,e),this.pos+=e,e):0}*pushToIndex(e,t){let s=this.
buffer.slice(this.pos,e);return s?(yield s,this.pos+=s.length,s.length):(t&&(yield""),0)}*pushIndicators(){let e=0;e:for(;;){switch(this.charAt(0)){case"!":e+=yield*this.
pushTag(),e+=yield*this.pushSpaces(!0);continue e;case"&":e+=yield*this.pushUntil(di),e+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let t=this.
flowLevel>0,s=this.charAt(1);if(z(s)||t&&as.has(s)){t?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,e+=yield*this.pushCount(1),e+=yield*this.
pushSpaces(!0);continue e}}}break e}return e}*pushTag(){if(this.charAt(1)==="<"){let e=this.pos+2,t=this.buffer[e];for(;!z(t)&&t!==">";)t=this.buffer[++e];return yield*this.
pushToIndex(t===">"?e+1:e,!1)}else{let e=this.pos+1,t=this.buffer[e];for(;t;)if(Cm.has(t))t=this.buffer[++e];else if(t==="%"&&kl.has(this.buffer[e+1])&&kl.has(this.
buffer[e+2]))t=this.buffer[e+=3];else break;return yield*this.pushToIndex(e,!1)}}*pushNewline(){let e=this.buffer[this.pos];return e===`
`?yield*this.pushCount(1):e==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(e){let t=this.pos-1,s;do s=this.buffer[++t];while(s===" "||e&&s==="	");let r=t-this.pos;return r>0&&(yield this.buffer.substr(
this.pos,r),this.pos=t),r}*pushUntil(e){let t=this.pos,s=this.buffer[t];for(;!e(s);)s=this.buffer[++t];return yield*this.pushToIndex(t,!1)}};vl.Lexer=pi});var yi=w(Al=>{"use strict";var mi=class{constructor(){this.lineStarts=[],this.addNewLine=e=>this.lineStarts.push(e),this.linePos=e=>{let t=0,s=this.lineStarts.length;
for(;t<s;){let i=t+s>>1;this.lineStarts[i]<e?t=i+1:s=i}if(this.lineStarts[t]===e)return{line:t+1,col:1};if(t===0)return{line:0,col:e};let r=this.lineStarts[t-1];
return{line:t,col:e-r+1}}}};Al.LineCounter=mi});var wi=w(Rl=>{"use strict";var $m=Xt("process"),El=os(),Tm=hi();function xe(n,e){for(let t=0;t<n.length;++t)if(n[t].type===e)return!0;return!1}function Nl(n){for(let e=0;e<
n.length;++e)switch(n[e].type){case"space":case"comment":case"newline":break;default:return e}return-1}function Pl(n){switch(n?.type){case"alias":case"scalar":case"\
single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function cs(n){switch(n.type){case"document":return n.start;case"\
block-map":{let e=n.items[n.items.length-1];return e.sep??e.start}case"block-seq":return n.items[n.items.length-1].start;default:return[]}}function et(n){if(n.length===
0)return[];let e=n.length;e:for(;--e>=0;)switch(n[e].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;n[++e]?.
type==="space";);return n.splice(e,n.length)}function ls(n,e){if(e.length<1e5)Array.prototype.push.apply(n,e);else for(let t=0;t<e.length;++t)n.push(e[t])}function Ol(n){
if(n.start.type==="flow-seq-start")for(let e of n.items)e.sep&&!e.value&&!xe(e.start,"explicit-key-ind")&&!xe(e.sep,"map-value-ind")&&(e.key&&(e.value=e.key),delete e.
key,Pl(e.value)?e.value.end?ls(e.value.end,e.sep):e.value.end=e.sep:ls(e.start,e.sep),delete e.sep)}var gi=class{constructor(e){this.atNewLine=!0,this.atScalar=
!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new Tm.Lexer,this.onNewLine=e}*parse(e,t=!1){this.onNewLine&&
this.offset===0&&this.onNewLine(0);for(let s of this.lexer.lex(e,t))yield*this.next(s);t||(yield*this.end())}*next(e){if(this.source=e,$m.env.LOG_TOKENS&&console.
log("|",El.prettyToken(e)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=e.length;return}let t=El.tokenType(e);if(t)if(t==="scalar")this.atNewLine=
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
type==="block-scalar"?t.indent="indent"in s?s.indent:0:t.type==="flow-collection"&&s.type==="document"&&(t.indent=0),t.type==="flow-collection"&&Ol(t),s.type){case"\
document":s.value=t;break;case"block-scalar":s.props.push(t);break;case"block-map":{let r=s.items[s.items.length-1];if(r.value){s.items.push({start:[],key:t,sep:[]}),
this.onKeyLine=!0;return}else if(r.sep)r.value=t;else{Object.assign(r,{key:t,sep:[]}),this.onKeyLine=!r.explicitKey;return}break}case"block-seq":{let r=s.items[s.
items.length-1];r.value?s.items.push({start:[],value:t}):r.value=t;break}case"flow-collection":{let r=s.items[s.items.length-1];!r||r.value?s.items.push({start:[],
key:t,sep:[]}):r.sep?r.value=t:Object.assign(r,{key:t,sep:[]});return}default:yield*this.pop(),yield*this.pop(t)}if((s.type==="document"||s.type==="block-map"||
s.type==="block-seq")&&(t.type==="block-map"||t.type==="block-seq")){let r=t.items[t.items.length-1];r&&!r.sep&&!r.value&&r.start.length>0&&Nl(r.start)===-1&&(t.
indent===0||r.start.every(i=>i.type!=="comment"||i.indent<t.indent))&&(s.type==="document"?s.end=r.start:s.items.push({start:r.start}),t.items.splice(-1,1))}}}*stream(){
switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"\
newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let e={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&e.start.push(
this.sourceToken),this.stack.push(e);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(e){
if(e.value)return yield*this.lineEnd(e);switch(this.type){case"doc-start":{Nl(e.start)!==-1?(yield*this.pop(),yield*this.step()):e.start.push(this.sourceToken);
return}case"anchor":case"tag":case"space":case"comment":case"newline":e.start.push(this.sourceToken);return}let t=this.startBlockValue(e);t?this.stack.push(t):yield{
type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(e){if(this.type==="map-value-ind"){let t=cs(
this.peek(2)),s=et(t),r;e.end?(r=e.end,r.push(this.sourceToken),delete e.end):r=[this.sourceToken];let i={type:"block-map",offset:e.offset,indent:e.indent,items:[
{start:s,key:e,sep:r}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=i}else yield*this.lineEnd(e)}*blockScalar(e){switch(this.type){case"space":case"commen\
t":case"newline":e.props.push(this.sourceToken);return;case"scalar":if(e.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let t=this.source.indexOf(
`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(e){let t=e.items[e.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,t.value){let s="end"in t.value?t.value.end:void 0;(Array.isArray(s)?s[s.length-1]:void 0)?.type==="comment"?s?.push(this.sourceToken):e.items.push({start:[this.
sourceToken]})}else t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"space":case"comment":if(t.value)e.items.push({start:[this.sourceToken]});else if(t.
sep)t.sep.push(this.sourceToken);else{if(this.atIndentedComment(t.start,e.indent)){let r=e.items[e.items.length-2]?.value?.end;if(Array.isArray(r)){ls(r,t.start),
r.push(this.sourceToken),e.items.pop();return}}t.start.push(this.sourceToken)}return}if(this.indent>=e.indent){let s=!this.onKeyLine&&this.indent===e.indent,r=s&&
(t.sep||t.explicitKey)&&this.type!=="seq-item-ind",i=[];if(r&&t.sep&&!t.value){let o=[];for(let a=0;a<t.sep.length;++a){let c=t.sep[a];switch(c.type){case"newli\
ne":o.push(a);break;case"space":break;case"comment":c.indent>e.indent&&(o.length=0);break;default:o.length=0}}o.length>=2&&(i=t.sep.splice(o[1]))}switch(this.type){case"\
anchor":case"tag":r||t.value?(i.push(this.sourceToken),e.items.push({start:i}),this.onKeyLine=!0):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);
return;case"explicit-key-ind":!t.sep&&!t.explicitKey?(t.start.push(this.sourceToken),t.explicitKey=!0):r||t.value?(i.push(this.sourceToken),e.items.push({start:i,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(t.explicitKey)if(t.sep)if(t.value)e.items.push({start:[],key:null,sep:[this.sourceToken]});else if(xe(t.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]});else if(Pl(t.key)&&!xe(t.sep,"newline")){
let o=et(t.start),a=t.key,c=t.sep;c.push(this.sourceToken),delete t.key,delete t.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:o,key:a,sep:c}]})}else i.length>0?t.sep=t.sep.concat(i,this.sourceToken):t.sep.push(this.sourceToken);else if(xe(t.start,"newline"))Object.assign(t,{key:null,
sep:[this.sourceToken]});else{let o=et(t.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]})}else
t.sep?t.value||r?e.items.push({start:i,key:null,sep:[this.sourceToken]}):xe(t.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):t.sep.push(this.sourceToken):Object.assign(t,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);r||t.value?(e.items.push({start:i,key:o,sep:[]}),this.
onKeyLine=!0):t.sep?this.stack.push(o):(Object.assign(t,{key:o,sep:[]}),this.onKeyLine=!0);return}default:{let o=this.startBlockValue(e);if(o){if(o.type==="bloc\
k-seq"){if(!t.explicitKey&&t.sep&&!xe(t.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else s&&e.items.push({start:i});this.stack.push(o);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(e){let t=e.items[e.items.
length-1];switch(this.type){case"newline":if(t.value){let s="end"in t.value?t.value.end:void 0;(Array.isArray(s)?s[s.length-1]:void 0)?.type==="comment"?s?.push(
this.sourceToken):e.items.push({start:[this.sourceToken]})}else t.start.push(this.sourceToken);return;case"space":case"comment":if(t.value)e.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(t.start,e.indent)){let r=e.items[e.items.length-2]?.value?.end;if(Array.isArray(r)){ls(r,t.start),r.push(this.
sourceToken),e.items.pop();return}}t.start.push(this.sourceToken)}return;case"anchor":case"tag":if(t.value||this.indent<=e.indent)break;t.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==e.indent)break;t.value||xe(t.start,"seq-item-ind")?e.items.push({start:[this.sourceToken]}):t.start.push(this.sourceToken);
return}if(this.indent>e.indent){let s=this.startBlockValue(e);if(s){this.stack.push(s);return}}yield*this.pop(),yield*this.step()}*flowCollection(e){let t=e.items[e.
items.length-1];if(this.type==="flow-error-end"){let s;do yield*this.pop(),s=this.peek(1);while(s?.type==="flow-collection")}else if(e.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!t||t.sep?e.items.push({start:[this.sourceToken]}):t.start.push(this.sourceToken);return;case"map-value-ind":!t||t.value?
e.items.push({start:[],key:null,sep:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):Object.assign(t,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!t||t.value?e.items.push({start:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let r=this.flowScalar(this.type);!t||t.value?e.items.push({start:[],key:r,
sep:[]}):t.sep?this.stack.push(r):Object.assign(t,{key:r,sep:[]});return}case"flow-map-end":case"flow-seq-end":e.end.push(this.sourceToken);return}let s=this.startBlockValue(
e);s?this.stack.push(s):(yield*this.pop(),yield*this.step())}else{let s=this.peek(2);if(s.type==="block-map"&&(this.type==="map-value-ind"&&s.indent===e.indent||
this.type==="newline"&&!s.items[s.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&s.type!=="flow-collection"){let r=cs(
s),i=et(r);Ol(e);let o=e.end.splice(1,e.end.length);o.push(this.sourceToken);let a={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:i,key:e,sep:o}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(e)}}flowScalar(e){if(this.onNewLine){let t=this.source.indexOf(`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let t=cs(e),s=et(t);return s.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let t=cs(e),s=et(t);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(e,t){return this.type!=="comment"||this.indent<=t?!1:e.every(s=>s.type==="newline"||s.type==="space")}*documentEnd(e){this.type!==
"doc-mode"&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(e){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};Rl.Parser=gi});var Tl=w(Vt=>{"use strict";var Ll=ri(),Mm=Dt(),Gt=jt(),qm=nr(),Fm=P(),Dm=yi(),Cl=wi();function Il(n){let e=n.prettyErrors!==!1;return{lineCounter:n.lineCounter||
e&&new Dm.LineCounter||null,prettyErrors:e}}function _m(n,e={}){let{lineCounter:t,prettyErrors:s}=Il(e),r=new Cl.Parser(t?.addNewLine),i=new Ll.Composer(e),o=Array.
from(i.compose(r.parse(n)));if(s&&t)for(let a of o)a.errors.forEach(Gt.prettifyError(n,t)),a.warnings.forEach(Gt.prettifyError(n,t));return o.length>0?o:Object.
assign([],{empty:!0},i.streamInfo())}function $l(n,e={}){let{lineCounter:t,prettyErrors:s}=Il(e),r=new Cl.Parser(t?.addNewLine),i=new Ll.Composer(e),o=null;for(let a of i.
compose(r.parse(n),!0,n.length))if(!o)o=a;else if(o.options.logLevel!=="silent"){o.errors.push(new Gt.YAMLParseError(a.range.slice(0,2),"MULTIPLE_DOCS","Source \
contains multiple documents; please use YAML.parseAllDocuments()"));break}return s&&t&&(o.errors.forEach(Gt.prettifyError(n,t)),o.warnings.forEach(Gt.prettifyError(
n,t))),o}function Bm(n,e,t){let s;typeof e=="function"?s=e:t===void 0&&e&&typeof e=="object"&&(t=e);let r=$l(n,t);if(!r)return null;if(r.warnings.forEach(i=>qm.
warn(r.options.logLevel,i)),r.errors.length>0){if(r.options.logLevel!=="silent")throw r.errors[0];r.errors=[]}return r.toJS(Object.assign({reviver:s},t))}function jm(n,e,t){
let s=null;if(typeof e=="function"||Array.isArray(e)?s=e:t===void 0&&e&&(t=e),typeof t=="string"&&(t=t.length),typeof t=="number"){let r=Math.round(t);t=r<1?void 0:
r>8?{indent:8}:{indent:r}}if(n===void 0){let{keepUndefined:r}=t??e??{};if(!r)return}return Fm.isDocument(n)&&!s?n.toString(t):new Mm.Document(n,s,t).toString(t)}
Vt.parse=Bm;Vt.parseAllDocuments=_m;Vt.parseDocument=$l;Vt.stringify=jm});var ql=w(L=>{"use strict";var Um=ri(),Km=Dt(),Wm=Dr(),bi=jt(),Jm=kt(),ke=P(),Gm=ge(),Vm=q(),Ym=be(),Qm=Se(),Hm=os(),zm=hi(),Xm=yi(),Zm=wi(),us=Tl(),Ml=wt();L.Composer=
Um.Composer;L.Document=Km.Document;L.Schema=Wm.Schema;L.YAMLError=bi.YAMLError;L.YAMLParseError=bi.YAMLParseError;L.YAMLWarning=bi.YAMLWarning;L.Alias=Jm.Alias;
L.isAlias=ke.isAlias;L.isCollection=ke.isCollection;L.isDocument=ke.isDocument;L.isMap=ke.isMap;L.isNode=ke.isNode;L.isPair=ke.isPair;L.isScalar=ke.isScalar;L.isSeq=
ke.isSeq;L.Pair=Gm.Pair;L.Scalar=Vm.Scalar;L.YAMLMap=Ym.YAMLMap;L.YAMLSeq=Qm.YAMLSeq;L.CST=Hm;L.Lexer=zm.Lexer;L.LineCounter=Xm.LineCounter;L.Parser=Zm.Parser;L.
parse=us.parse;L.parseAllDocuments=us.parseAllDocuments;L.parseDocument=us.parseDocument;L.stringify=us.stringify;L.visit=Ml.visit;L.visitAsync=Ml.visitAsync});var vu={error:qi,warning:Fi,notice:Di};function zy(n){for(let{level:e,path:t,line:s,rule:r,message:i}of n)vu[e](Zt(i),{file:t,startLine:s,title:r})}var Au=process.getBuiltinModule("node:fs"),tn=n=>Au[n];var eo=tn("existsSync");var to=tn("readFileSync");var no=tn("readdirSync");var so=tn("statSync");var Eu=process.getBuiltinModule("node:path"),Nu=n=>Eu[n];var vs=Nu("join");var Ou=/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;function ro(n){let e=n(".git/HEAD")?.trim();if(e===void 0)return;let t=Pu(n(".git/packed-refs")??""),s=o=>{let a=n(`.gi\
t/${o}`)?.trim();return a!==void 0&&Ou.test(a)?a:t.get(o)},[,r]=/^ref: (refs\/heads\/.+)$/.exec(e)??[],i=r===void 0?e:s(r);return o=>{if(o===i||o===r||`refs/hea\
ds/${o}`===r)return!0;let a=o.startsWith("refs/")?[o,o.replace("refs/heads/","refs/remotes/origin/")]:[`refs/tags/${o}`,`refs/heads/${o}`,`refs/remotes/origin/${o}`],
[c]=a.flatMap(l=>s(l)??[]);return c!==void 0&&c===i}}function Pu(n){let e=new Map,t="";for(let s of n.split(/\r?\n/)){let[,r="",i]=/^(?:\^)?([0-9a-f]{40,64})(?: (\S+))?$/.
exec(s)??[];r!==""&&(t=i??t,e.set(t,r))}return e}function ag({folders:n,repository:e,repositoryId:t,ownerId:s,defaultBranch:r,origins:i},o,a){let c=n.length===1,l=new Map(o.map(f=>[f.name.toLowerCase(),f])),d=a.
GITHUB_REPOSITORY;return n.map(f=>{let u=Ru(f,i.folders),m=Cu(u(".git/config")),y=d!==void 0&&c&&(m??d).toLowerCase()===d.toLowerCase(),p=(c?e:void 0)??(y?d:m),
h=p===void 0?void 0:l.get(p.toLowerCase()),b=y&&p?.toLowerCase()===d.toLowerCase()?a:{};return{folder:f,name:h?.name??p,id:t??h?.id??b.GITHUB_REPOSITORY_ID,ownerId:s??
h?.ownerId??b.GITHUB_REPOSITORY_OWNER_ID,defaultBranch:r??h?.defaultBranch??"main",isCheckedOut:ro(u),workflows:Lu(f),read:u}})}function Ru(n,e){let t=so(n,{throwIfNoEntry:!1})?.
isDirectory()?/(^|[/\\])\.github([/\\]workflows)?[/\\]?$/.test(n)?"is a folder within a repository":void 0:"is no folder";if(t!==void 0)throw new X("E_INPUT",`${e}\
 names ${Me(n)}, which ${t}.`,{fix:"Name the root of a repository, the folder that has .github in it, as it is seen from the folder of the step."});return s=>io(
s)?oo(vs(n,s)):void 0}var cg={read:n=>io(n)?oo(new URL(`../${n}`,import.meta.url)):void 0};function io(n){return!n.split(/[/\\]/).includes("..")}function Lu(n){
let e=vs(n,".github","workflows");return eo(e)?no(e).filter(t=>/\.ya?ml$/.test(t)).sort().map(t=>`.github/workflows/${t}`):[]}function Cu(n=""){let[,e=""]=/\[remote "origin"\][^[]*?url\s*=\s*(\S+)/.
exec(n)??[];return/[/:]([^/:\s]+\/[^/\s]+?)(?:\.git)?\/?$/.exec(e)?.[1]}function oo(n){try{return to(n,"utf8")}catch{return}}var Iu=process.getBuiltinModule("node:fs"),$u=n=>Iu[n];var ao=$u("readFileSync");function dg(n){let e=ao(n),t=e[0]===255&&e[1]===254;return new TextDecoder(t?"utf-16le":"utf-8").decode(e)}function co({repository:n,path:e,line:t},{repositories:s}){let r=`${e}:${t}`;return s>1&&n!==""?`${n} ${r}`:r}function gg(n,e){let t=n.roles.filter(({trust:s})=>s.Statement.length>0);switch(e){case"text":return qu(n);case"json":return st({roles:Mu(n),findings:n.findings});case"\
cloudformation":return st(Fu(t));case"terraform":return st(Du(t));case"aws-cli":return _u(t)}}function Tu(n){return n.findings.map(e=>{let{level:t,rule:s,message:r}=e;
return Zt(`${co(e,n)}: ${t} ${s}: ${r}`)})}function Mu({roles:n}){return n.map(({role:e,...t})=>({arn:e.arn,...t}))}function qu(n){let{roles:e,findings:t,steps:s}=n,
r=e.map(({role:a,trust:c,permissions:l,uses:d})=>[`Role ${a.arn}`,`  used by ${d.map(({repository:f,path:u,line:m,job:y})=>`${f} ${u}:${m} (${y})`).join(", ")}`,
"  trust policy:",fo(st(c)),...l?["  permissions:",fo(st(l))]:["  permissions: what the commands of the job do as this role; the workflow does not tell."]].join(
`
`)),i=t.length===0?["No mistakes found."]:Tu(n);return`${[...r,i.join(`
`),`${Es(s,"step")}, ${Es(e.length,"role")}, ${Es(t.length,"finding")}.`].join(`

`)}
`}function Fu(n){let e=[...new Set(n.map(({role:t})=>t.accountId))].sort();return{AWSTemplateFormatVersion:"2010-09-09",Description:"Roles of Secret Lease, as p\
lanned from the workflows",Conditions:Object.fromEntries(e.map(t=>[lo(t),{"Fn::Equals":[{Ref:"AWS::AccountId"},t]}])),Resources:Object.fromEntries(n.map(({role:t,
trust:s,permissions:r})=>[Uu(t.arn),{Type:"AWS::IAM::Role",Condition:lo(t.accountId),Properties:{RoleName:t.name,Path:Ns(t.arn),AssumeRolePolicyDocument:s,...r&&
{Policies:[{PolicyName:"secret-lease",PolicyDocument:r}]}}}]))}}function lo(n){return`InAccount${n}`}function Du(n){let e=n.filter(({permissions:s})=>s),t=({role:s})=>`\
\${data.aws_caller_identity.current.account_id == "${s.accountId}" ? 1 : 0}`;return{terraform:{required_providers:{aws:{source:"hashicorp/aws"}}},data:{aws_caller_identity:{
current:{}}},resource:{aws_iam_role:Object.fromEntries(n.map(s=>[As(s.role.arn),{count:t(s),name:s.role.name,path:Ns(s.role.arn),assume_role_policy:uo(s.trust)}])),
...e.length>0&&{aws_iam_role_policy:Object.fromEntries(e.map(s=>[As(s.role.arn),{count:t(s),name:"secret-lease",role:`\${aws_iam_role.${As(s.role.arn)}[0].id}`,
policy:uo(s.permissions)}]))}}}}function uo(n){return JSON.stringify(n).replaceAll("${","$${").replaceAll("%{","%%{")}function _u(n){let e=n.map(({role:t,trust:s,
permissions:r})=>["role",t.accountId,t.name,Ns(t.arn),JSON.stringify(s),r?JSON.stringify(r):""].map((i,o)=>o===0?i:ju(i)).join(" "));return`${Bu}${e.join(`
`)}
`}var Bu=`#!/usr/bin/env bash
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

`;function ju(n){return`'${n.replaceAll("'","'\\''")}'`}function As(n){return po(n,/[^A-Za-z0-9-]/g,"_")}function Uu(n){return po(n,/[^A-Za-z0-9]/g,"")}function po(n,e,t){
let[,s="",r=n]=/^arn:[^:]*:iam::(\d+):role\/(.*)$/.exec(n)??[],i=r.replace(e,o=>`${t}x${o.charCodeAt(0).toString(16)}${t}`);return`role${t}${s}${t}${i}`}function Ns(n){
return/:role(\/(?:.*\/)?)/.exec(n)?.[1]??"/"}function fo(n){return n.replaceAll(/^/gm,"    ").trimEnd()}function st(n){return`${JSON.stringify(n,null,2)}
`}function Es(n,e){return`${n} ${e}${n===1?"":"s"}`}function ho(n){let e=n.replace(/^\uFEFF/,"");if(!/^\s*[[{]/.test(e))return;let t=new Os(e).fault();if(!t)return;let s=e.slice(0,t.at).split(/\r\n|\r|\n/);return{
line:s.length,column:(s.at(-1)?.length??0)+1,what:t.what}}var nn=class extends Error{fault;constructor(e){super(e.what),this.fault=e}},Os=class{#e;#t=0;constructor(e){
this.#e=e}fault(){try{if(this.#n(),this.#o(),this.#t<this.#e.length)throw this.#i("something follows behind its end");return}catch(e){return e instanceof nn?e.fault:
{at:this.#t,what:"it is nested too deeply"}}}#n(){this.#o();let e=this.#e.charAt(this.#t);e==="{"?this.#a("}",()=>this.#l()):e==="["?this.#a("]",()=>this.#n()):
e==='"'?this.#c():this.#s(e)}#s(e){if(e==="'")throw this.#i("single quotes stand where JSON has double ones");if(e==="/"||e==="#")throw this.#i("JSON has no com\
ments");let t=/(?:-?\d[\d.eE+-]*|true|false|null)(?![\w.])/y;t.lastIndex=this.#t;let s=t.exec(this.#e)?.[0];if(s===void 0||!Ku(s))throw this.#i(e===""?"it ends \
too early":"a value is missing, or has no quotes");this.#t+=s.length}#a(e,t){if(this.#t+=1,this.#o(),!this.#r(e))for(;;){if(t(),this.#o(),this.#r(e))return;let s=this.#t;
if(!this.#r(","))throw this.#i(this.#u()?"it ends too early":"a comma is missing");if(this.#o(),this.#e.charAt(this.#t)===e)throw this.#t=s,this.#i("a comma sta\
nds before the closing bracket")}}#l(){this.#o();let e=this.#e.charAt(this.#t);if(e==="")throw this.#i("it ends too early");if(e==="'")throw this.#i("single quo\
tes stand where JSON has double ones");if(e==="/"||e==="#")throw this.#i("JSON has no comments");if(e!=='"')throw this.#i("a key has no double quotes");if(this.#c(),
this.#o(),!this.#r(":"))throw this.#i("a colon is missing behind a key");this.#n()}#c(){let e=this.#t;for(this.#t+=1;this.#t<this.#e.length;this.#t+=1){let t=this.#e.
charAt(this.#t);if(t==='"'){this.#t+=1;return}if(t===`
`||t==="\r")throw this.#i("a line break stands inside a string, where JSON has \\n");if(t<" ")throw this.#i("a control character, such as a tab, stands inside a\
 string");if(t==="\\"){if(!/^\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.test(this.#e.slice(this.#t,this.#t+6)))throw this.#i("a backslash begins none of the escapes of \
JSON");this.#t+=1}}throw this.#t=e,this.#i("a string has no end")}#o(){for(;/[ \t\r\n]/.test(this.#e.charAt(this.#t));)this.#t+=1}#r(e){let t=this.#e.charAt(this.#t)===
e;return t&&(this.#t+=1),t}#u(){return this.#t>=this.#e.length}#i(e){return new nn({at:this.#t,what:e})}};function Ku(n){try{return JSON.parse(n),!0}catch{return!1}}function U({file:n,origin:e,allowed:t},s){return new X("E_INPUT",`${e} names ${Me(n)}, which ${s}.`,{fix:`Allowed: ${t}.`})}function qe(n,e){try{return JSON.parse(
n.replace(/^\uFEFF/,""))}catch{throw U(e,Wu(n))}}function Wu(n){if(n.trim()==="")return"is empty: the command that wrote it failed";let e=ho(n);return e?`is no \
JSON: at line ${e.line}, column ${e.column} ${e.what}`:"is no JSON: it begins neither with { nor with ["}var Ju="the output of `aws iam get-account-authorization-details --filter Role LocalManagedPolicy`, or of `secret-lease plan --format json`";function mo(n,e,t="\
--against"){let s={file:n,origin:t,allowed:Ju},r=qe(e,s);if(!rt(r))throw U(s,"has no object at its top");if(typeof r.NextToken=="string"||r.IsTruncated===!0)throw U(
s,"has only some of the roles: leave out --max-items and --no-paginate");let i=new Ps(s);if(r.roles!==void 0)return i.list(r,"roles").map((a,c)=>i.planned(a,c));
if(r.RoleDetailList===void 0){let a=[["Roles","list-roles"],["Role","get-role"]],[,c]=a.find(([l])=>l in r)??[];throw U(s,c===void 0?"has neither RoleDetailList\
 nor roles at its top":`is the output of \`aws iam ${c}\`: it tells no permissions`)}let o=new Map(i.list(r,"Policies",[]).map((a,c)=>{let d=i.list(a,"PolicyVer\
sionList",[]).find(({IsDefaultVersion:u})=>u===!0),f=`the current version of Policies[${c}]`;return[a.Arn,d&&i.document(d.Document,f)]}));return i.list(r,"RoleD\
etailList").map((a,c)=>i.detailed(a,c,o))}var Ps=class{#e;constructor(e){this.#e=e}list(e,t,s){let r=e[t]??s;if(Array.isArray(r)&&r.every(rt))return r;throw U(this.#e,
`has a ${t} that is no list of objects`)}planned({arn:e,trust:t,permissions:s},r){let i=`roles[${r}]`;return{arn:this.#t(e,`${i}.arn`),trust:this.document(t,`${i}\
.trust`),permissions:s===void 0?[]:[this.document(s,`${i}.permissions`)]}}detailed(e,t,s){let r=`RoleDetailList[${t}]`;return{arn:this.#t(e.Arn,`${r}.Arn`),trust:this.
document(e.AssumeRolePolicyDocument,`${r}.AssumeRolePolicyDocument`),permissions:[...this.list(e,"RolePolicyList",[]).map(({PolicyDocument:i},o)=>this.document(
i,`${r}.RolePolicyList[${o}].PolicyDocument`)),...this.list(e,"AttachedManagedPolicies",[]).map(({PolicyArn:i})=>s.get(i)??Qu(String(i)))]}}#t(e,t){if(typeof e==
"string"&&/^arn:[^:]+:iam::\d{12}:role\/./.test(e))return e;throw U(this.#e,`has no role's ARN as ${t}`)}document(e,t){let s=typeof e=="string"?Yu(e):e,r=rt(s)?
[s.Statement??[]].flat():[];if(rt(s)&&r.every(Gu))return{...s,Statement:r};throw U(this.#e,`has no policy as ${t}`)}};function rt(n){return typeof n=="object"&&
n!==null&&!Array.isArray(n)}function Gu(n){return rt(n)&&/^(?:Allow|Deny)$/.test(String(n.Effect))&&["Action","NotAction","Resource","NotResource"].every(e=>Vu(
n[e]??[]))}function Vu(n){return[n].flat().every(e=>typeof e=="string")}function Yu(n){try{return JSON.parse(decodeURIComponent(n))}catch{return}}function Qu(n){
return{Version:"2012-10-17",Statement:[{Effect:"Allow",Action:`all of ${n}`,Resource:"*"}]}}function wo(n,e,t){let s=`full_name, id, owner.id and default_branch of each, as JSON. Write it with \`${Rs}\``,r={file:n,origin:t,allowed:s},i=Hu(e,r);if(i.length===
0)throw U(r,"describes no repository");return i.map((o,a)=>{let{full_name:c,id:l,owner:d,default_branch:f}=o??{};if(typeof c!="string"||!go(l)||!go(d?.id))throw U(
r,`has no full_name, id and owner.id in its entry ${a+1}`);let u=typeof f=="string"?f:void 0;return{name:c,id:String(l),ownerId:String(d.id),defaultBranch:u}})}
var Rs="gh api --paginate orgs/OWNER/repos --jq '.[] | {full_name, id, owner, default_branch}'";function Hu(n,e){let t=n.split(`
`).filter(s=>s.trim()!=="");return t.length<2||!yo(t[0]??"")?[qe(n,e)].flat(2):t.flatMap((s,r)=>{if(!yo(s))throw U(e,`is no JSON in its line ${r+1}`);return[JSON.
parse(s)].flat(2)})}function yo(n){try{return JSON.parse(n),!0}catch{return!1}}function go(n){return Number.isSafeInteger(n)}function bo(n,e,t="--descriptions"){return Xu(n,e,t).flatMap(({ARN:s,KmsKeyId:r,KeyId:i,RotationLambdaARN:o})=>typeof s=="string"?[{arn:s,...Zu(String(r??i??""),
s),rotationFunction:typeof o=="string"&&o!==""?o:void 0}]:[])}var zu="the output of `aws secretsmanager list-secrets` or of `aws ssm describe-parameters`, as JS\
ON";function Xu(n,e,t){let s={file:n,origin:t,allowed:zu},r=qe(e,s)??{},i=r.SecretList??r.Parameters??(r.ARN===void 0?void 0:[r]);if(Array.isArray(i))return i.map(
o=>o??{});throw U(s,"describes no secrets: it has neither SecretList nor Parameters nor ARN at its top")}function Zu(n,e){let t=n.replace(/^arn:[^:]*:kms:[^:]*:\d*:/,
"");if(t===""||t.startsWith("alias/aws/"))return{key:void 0,hasAlias:!1};if(t.startsWith("alias/"))return{key:void 0,hasAlias:!0};let[,s,,r,i]=e.split(":");return{
key:n.startsWith("arn:")?n:`arn:${s}:kms:${r}:${i}:key/${n}`,hasAlias:!1}}function le(n,e){let t=n.replace(/\\[*?]|[*?]|[.+^${}()|[\]\\]/g,s=>s==="*"?".*":s==="?"?"(?:[^*\\\\]|\\\\[*?])":s.length===2?`\\\\\\${s[1]}`:`\\${s}`);return new RegExp(
`^${t}$`,"s").test(e)}function So(n){return/^sts:AssumeRoleWithWebIdentity$/i.test(n)?["trust"]:/^kms:/i.test(n)?["keys","permissions"]:/^lambda:/i.test(n)?["functions","permissions"]:
["permissions"]}var xo={trust:"which jobs it lets in, only a run knows",permissions:"what it reads, only a run knows",keys:"nothing tells the keys of its secret\
s: give --kms-key, or --descriptions",functions:"nothing tells the functions that rotate its secrets: give --descriptions"};function Ao(n,e){return n.flatMap(({role:t,trust:s,permissions:r,unknown:i})=>{let o=e.find(({arn:p})=>p===t.arn);if(!o)return[{arn:t.arn,missing:["the role"],unneeded:[],
unknown:[]}];let a=[...it(s),...r?it(r):[]],c=[...s.Statement.length>0||i.includes("trust")?it(o.trust):[],...r?o.permissions.flatMap(p=>it(p)):[]],l=[o.trust,...o.
permissions].flatMap(p=>it(p,"Deny")).filter(({conditions:p})=>p.size===0),d=p=>c.some(h=>Ls(h,p)),f=a.filter(p=>!d(p)||l.some(h=>Ls(h,p))),u=c.filter(p=>!a.some(
h=>Ls(h,p))),m=p=>ef(p,i),y={arn:t.arn,missing:f.map(Cs),unneeded:u.filter(p=>m(p)===void 0).map(Cs),unknown:u.flatMap(p=>{let h=m(p);return h===void 0?[]:[`${Cs(
p)}: ${h}`]})};return f.length+u.length===0?[]:[y]})}function ef({action:n},e){let t=So(n).find(s=>e.includes(s));return t&&xo[t]}function Eo(n,e){let t={repository:"",
path:e,line:1};return n.flatMap(({arn:s,missing:r,unneeded:i,unknown:o})=>[...r.map(a=>({rule:"drift",level:"error",...t,message:`${s} lacks ${a}.`})),...i.map(
a=>({rule:"drift",level:"error",...t,message:`${s} grants what no planned workflow needs: ${a}.`})),...o.map(a=>({rule:"drift-unknown",level:"notice",...t,message:`${s}\
 may not need what it grants: ${a}.`}))])}function it({Statement:n},e="Allow"){return[n].flat().flatMap(t=>t.Effect===e?tf(t):[])}function tf(n){let{Principal:e,
Action:t,NotAction:s,Resource:r,NotResource:i,Condition:o}=n,a=nf(e),c=sf(o??{}),l=[t??ko(s)].flat(),d=[r??(i?ko(i):"")].flat(),f={...s&&{otherActions:[s].flat()},
...i&&{otherResources:[i].flat()}},u=[...c].find(([y])=>y.endsWith(":sub")),m=u?u[1].map(y=>new Map([...c,[u[0],[y]]])):[c];return a.flatMap(y=>l.flatMap(p=>d.flatMap(
h=>m.map(b=>({principal:y,action:p,resource:h,...f,conditions:b})))))}function ko(n=[]){return`all but ${[n].flat().join(", ")}`}function nf(n){return n===void 0?
[""]:typeof n=="string"?[n]:Object.entries(n).flatMap(([e,t])=>[t].flat().map(s=>`${e} ${s}`))}function sf(n){return new Map(Object.entries(n).flatMap(([e,t])=>Object.
entries(t).map(([s,r])=>{let i=/^StringLike$/i.test(e),o=/^StringEquals$/i.test(e),a=[r].flat().map(String).map(c=>o?c.replace(/[*?]/g,"\\$&"):c);return[`${i||o?
"":`${e} `}${s}`,a]})))}function Ls(n,e){return n.principal===e.principal&&vo(n.action.toLowerCase(),n.otherActions,e.action.toLowerCase())&&vo(n.resource,n.otherResources,
e.resource)&&[...n.conditions].every(([t,s])=>(e.conditions.get(t)??[]).length>0?(e.conditions.get(t)??[]).every(r=>s.some(i=>le(i,r))):!1)}function vo(n,e,t){return e===
void 0?le(n,t):n===t||!e.some(s=>le(s.toLowerCase(),t.toLowerCase()))}function Cs({principal:n,action:e,resource:t,conditions:s}){let r=[...s].map(([o,a])=>`${o}\
 = ${a.join(" or ").replaceAll("\\","")}`),i=t===""?` for ${n}`:` on ${t}`;return`${e}${i}${r.length===0?"":` where ${r.join(", ")}`}`}function Fe({name:n,folder:e}){return n??e}function Z(n){let[,e,t="",s]=/^([^/\s.$]+\/[^/@\s]+)(?:\/([^@\s]*))?@(\S+)$/.exec(n)??[];return e===void 0||s===void 0?
void 0:{repository:e,path:t,ref:s}}function Ae(n){return/^[.$]\/(.*?)\/?$/.exec(n)?.[1]}var sn=class{#e;constructor(e){this.#e=new Map(e.toReversed().flatMap(t=>t.
name===void 0?[]:[[t.name.toLowerCase(),t]]))}named(e){return this.#e.get(e.toLowerCase())}};function De({repository:n}){return n.endsWith("/secret-lease")}function C({repository:n,path:e,line:t},s=t){return{repository:n,path:e,line:s}}function ot({line:n,isBlock:e},t){return e?n+t:n}function Oo(n,e){return e.length===0?[]:[...rf(n,e),...of(n,e),...e.flatMap(t=>[...cf(t),...af(t),...lf(t,n),...uf(t,n)]),...df(n,e)]}function Ee(n,e,t,s){return{
rule:e,level:t,...C(n),message:s}}function rf({tokenDeniedBy:n,job:e},t){let s=t.some(({read:o})=>o&&o.action!=="check"&&o.inputs.identity);if(!n||!s)return[];let r="\
Add to it: permissions: { id-token: write, contents: read }.",i=n===e?`The job ${e.id} assumes a role and may not ask for its token. ${r}`:`The job ${n.id} call\
s a workflow whose job ${e.id} assumes a role, and does not let it ask for its token. ${r}`;return[Ee(n,"no-id-token","error",i)]}function of({entry:n,tokenDeniedBy:e,
job:t},s){let r=n.triggers.find(({event:o})=>o==="pull_request_target");if(!r||e||s.length===0)return[];let i=`pull_request_target starts the job ${t.id} for an\
ybody's pull request, and the job may ask for its token: a fork's code in it gets the secrets. Lease in a workflow that push or a person starts.`;return[Ee(r,"p\
ull-request-target","error",i)]}function af({planned:{step:n,uses:e=""}}){let t=Z(e);if(!t||/^[0-9a-f]{40}$/.test(t.ref))return[];let s=`${e} can become other c\
ode: pin it to a commit, with the version behind it as a comment.`;return[Ee(n.uses??n,"unpinned","warning",s)]}function cf({planned:n,read:e}){if(e?.action!=="\
lease")return[];let t=n.with.get("secrets")?.source;return e.inputs.requests.filter(s=>Wi(s)&&s.only===void 0).map(s=>Ee(t?C(t,ot(t,s.line)):n.step,"blank-name",
"error",`With a blank NAME, whoever may write ${s.text} chooses names of variables. List them with only=NAME,NAME_*, or begin their names: NAME_*, ${s.text}`))}
var No=/\b(npm (ci|install|i)\b|npm exec\b|npx |pnpm (install|i|dlx)\b|yarn( install)?\s*($|\n|--)|bun install\b|pip3? install\b|poetry install\b|uv (sync|pip install)\b|bundle install\b|composer install\b|cargo (build|install|test)\b|go (generate|install)\b|mvn |gradle |\.\/gradlew |make deps\b)/;
function lf({action:n,planned:e,read:t},{steps:s}){if(n!=="lease"||t?.action!=="lease"||t.inputs.dryRun)return[];let i=s.slice(s.indexOf(e)+1).find(({step:c})=>c.
run&&No.test(c.run.text));if(!i?.step.run)return[];let[o=""]=No.exec(i.step.run.text)??[],a=`This step runs \`${o.trim()}\` after the lease in line ${e.step.line}\
: code of its packages can read the secrets. Install in a job of its own without id-token, or before the lease.`;return[Ee(i.step.run,"install-after-lease","war\
ning",a)]}function uf({action:n,planned:e,read:t},{steps:s}){if(n!=="lease"||t?.action!=="lease"||t.inputs.dryRun)return[];let r=s.slice(s.indexOf(e)+1);if(!r.some(
({step:c})=>c.run||c.uses&&!/\/(check|secret-lease)\b/.test(c.uses.text)))return[];let o=r.map(({step:c})=>c.source).join(`
`),a=e.with.get("secrets")?.source??e.with.get("secret-ids")?.source;return r.some(ff)?[]:t.inputs.requests.flatMap(c=>en(c).filter(l=>!new RegExp(`\\b${l}\\b`,
"i").test(o)).map(l=>Ee(a?C(a,ot(a,c.line)):e.step,"unused-lease","warning",`No later step of this job names ${l}. Leave the request out, or remove what is not \
needed any more.`)))}function ff({step:n}){return n.uses&&!/\/secret-lease\b|^[.$]\//.test(n.uses.text)?!/^actions\//.test(n.uses.text):n.run!==void 0&&/(\.\/|\bbash |\bsh |\bmake\b|\bnpm (run|test|start|publish)|\bnode |\bpython3? |\bterraform |\bdocker |\bhelm |\bkubectl |\bgo run|secret-lease exec)/.
test(n.run.text)}function df({steps:n},e){return e.flatMap(({action:t,planned:s,read:r,outputs:i})=>{let{id:o}=s.step;if(t!=="lease"||r?.action!=="lease"||o===void 0||
!i)return[];let{requests:a}=r.inputs;if(a.some(d=>en(d).length===0)||[...s.with.values()].some(({unknown:d})=>d.length>0))return[];let l=new Set([...i,...a.flatMap(
en).map(d=>d.toUpperCase())]);return n.flatMap(({step:d})=>[...d.source.matchAll(new RegExp(`steps\\.${o}\\.outputs\\.([\\w-]+)`,"g"))].flatMap(([,f=""])=>l.has(
f)||l.has(f.toUpperCase())?[]:[Ee(d,"never-leased","error",`The step ${o} leases no ${f}: the expression is empty.`)]))})}var Po=["AWS_REGION","AWS_DEFAULT_REGION"];function Ro(n,e){if(Po.some(s=>n.env[s]))return;let t=Po.flatMap(s=>n.unknownEnv.get(s)??[]);if(t.length>0)return{text:void 0,
expressions:t};for(let s of e.slice(0,e.indexOf(n)).reverse()){let{step:r,uses:i="",with:o}=s,a=o.get("aws-region");if((/\/configure-aws-credentials@/.test(i)||
/\/secret-lease(\/lease)?@/.test(i)&&(o.get("export-credentials")?.text??"none")!=="none")&&a)return a.unknown.length>0?{text:void 0,expressions:a.unknown}:{text:a.
text,expressions:[]};let[l]=/AWS_(DEFAULT_)?REGION(?==)/.exec(r.run?.text??"")??[];if(l!==void 0&&/GITHUB_ENV/.test(r.run?.text??""))return{text:void 0,expressions:[
`env.${l}`]}}}var V=class{},re=class extends V{constructor(e,t){super(),this.literal=e,this.token=t}accept(e){return e.visitLiteral(this)}},rn=class extends V{constructor(e,t){
super(),this.operator=e,this.expr=t}accept(e){return e.visitUnary(this)}},at=class extends V{constructor(e,t){super(),this.functionName=e,this.args=t}accept(e){
return e.visitFunctionCall(this)}},ct=class extends V{constructor(e,t,s){super(),this.left=e,this.operator=t,this.right=s}accept(e){return e.visitBinary(this)}},
lt=class extends V{constructor(e,t){super(),this.operator=e,this.args=t}accept(e){return e.visitLogical(this)}},ut=class extends V{constructor(e){super(),this.group=
e}accept(e){return e.visitGrouping(this)}},ft=class extends V{constructor(e){super(),this.name=e}accept(e){return e.visitContextAccess(this)}},_e=class extends V{constructor(e,t){
super(),this.expr=e,this.index=t}accept(e){return e.visitIndexAccess(this)}},Ne=class extends V{accept(){throw new Error("Method not implemented.")}};var k;(function(n){n[n.String=0]="String",n[n.Array=1]="Array",n[n.Dictionary=2]="Dictionary",n[n.Boolean=3]="Boolean",n[n.Number=4]="Number",n[n.CaseSensitiveDictionary=
5]="CaseSensitiveDictionary",n[n.Null=6]="Null"})(k||(k={}));function on(n){switch(n){case k.Array:return"Array";case k.Boolean:return"Boolean";case k.Null:return"\
Null";case k.Number:return"Number";case k.Dictionary:return"Object";case k.String:return"String"}return"unknown"}var ie=class{constructor(...e){this.keys=[],this.v=[],this.indexMap={},this.kind=k.Dictionary,this.primitive=!1;for(let t of e)this.add(t.key,t.value)}coerceString(){
return on(this.kind)}number(){return NaN}add(e,t){e.toLowerCase()in this.indexMap||(this.keys.push(e),this.v.push(t),this.indexMap[e.toLowerCase()]=this.v.length-
1)}get(e){let t=this.indexMap[e.toLowerCase()];if(t!==void 0)return this.v[t]}values(){return this.v}pairs(){let e=[];for(let t of this.keys)e.push({key:t,value:this.
v[this.indexMap[t.toLowerCase()]]});return e}};var W={};xu(W,{Array:()=>ee,BooleanData:()=>R,Dictionary:()=>ie,Kind:()=>k,Null:()=>K,NumberData:()=>j,StringData:()=>T,replacer:()=>an,reviver:()=>cn});var ee=class{constructor(...e){this.v=[],this.kind=k.Array,this.primitive=!1;for(let t of e)this.add(t)}coerceString(){return on(this.kind)}number(){return NaN}add(e){
this.v.push(e)}get(e){return this.v[e]}values(){return this.v}};var R=class{constructor(e){this.value=e,this.kind=k.Boolean,this.primitive=!0}coerceString(){return this.value?"true":"false"}number(){return this.value?1:0}};var K=class{constructor(){this.kind=k.Null,this.primitive=!0}coerceString(){return""}number(){return 0}};var j=class{constructor(e){this.value=e,this.kind=k.Number,this.primitive=!0}coerceString(){return this.value===0?"0":(+this.value.toFixed(15)).toString()}number(){
return this.value}};var T=class{constructor(e){this.value=e,this.kind=k.String,this.primitive=!0}coerceString(){return this.value}number(){return Number(this.value)}};function an(n,e){if(e instanceof K)return null;if(e instanceof R)return e.value;if(e instanceof j)return e.number();if(e instanceof T)return e.coerceString();if(e instanceof
ee)return e.values();if(e instanceof ie){let t=e.pairs(),s={};for(let r of t)s[r.key]=r.value;return s}return e}function cn(n,e){return e===null?new K:typeof e=="string"?new T(e):typeof e=="number"?new j(e):typeof e=="boolean"?new R(e):Array.isArray(e)?new ee(...e):typeof e==
"object"?new ie(...Object.keys(e).map(t=>({key:t,value:e[t]}))):e}var ue=class extends ee{};var g;(function(n){n[n.UNKNOWN=0]="UNKNOWN",n[n.LEFT_PAREN=1]="LEFT_PAREN",n[n.RIGHT_PAREN=2]="RIGHT_PAREN",n[n.LEFT_BRACKET=3]="LEFT_BRACKET",n[n.RIGHT_BRACKET=
4]="RIGHT_BRACKET",n[n.COMMA=5]="COMMA",n[n.DOT=6]="DOT",n[n.BANG=7]="BANG",n[n.BANG_EQUAL=8]="BANG_EQUAL",n[n.EQUAL_EQUAL=9]="EQUAL_EQUAL",n[n.GREATER=10]="GRE\
ATER",n[n.GREATER_EQUAL=11]="GREATER_EQUAL",n[n.LESS=12]="LESS",n[n.LESS_EQUAL=13]="LESS_EQUAL",n[n.AND=14]="AND",n[n.OR=15]="OR",n[n.STAR=16]="STAR",n[n.NUMBER=
17]="NUMBER",n[n.STRING=18]="STRING",n[n.IDENTIFIER=19]="IDENTIFIER",n[n.TRUE=20]="TRUE",n[n.FALSE=21]="FALSE",n[n.NULL=22]="NULL",n[n.EOF=23]="EOF"})(g||(g={}));
function Co(n){switch(n.type){case g.EOF:return"EOF";case g.NUMBER:return n.lexeme;case g.STRING:return n.value.toString();default:return n.lexeme}}var Be=class{constructor(e){
this.input=e,this.start=0,this.offset=0,this.line=0,this.lastLineOffset=0,this.tokens=[]}lex(){if(this.input.length>Is)throw new Error("ErrorExceededMaxLength");
for(;!this.atEnd();){this.start=this.offset;let e=this.next();switch(e){case"(":this.addToken(g.LEFT_PAREN);break;case")":this.addToken(g.RIGHT_PAREN);break;case"\
[":this.addToken(g.LEFT_BRACKET);break;case"]":this.addToken(g.RIGHT_BRACKET);break;case",":this.addToken(g.COMMA);break;case".":this.previous()!=g.IDENTIFIER&&
this.previous()!=g.RIGHT_BRACKET&&this.previous()!=g.RIGHT_PAREN&&this.previous()!=g.STAR?this.consumeNumber():this.addToken(g.DOT);break;case"-":case"+":this.consumeNumber();
break;case"!":this.addToken(this.match("=")?g.BANG_EQUAL:g.BANG);break;case"=":if(!this.match("=")){this.consumeIdentifier();break}this.addToken(g.EQUAL_EQUAL);
break;case"<":this.addToken(this.match("=")?g.LESS_EQUAL:g.LESS);break;case">":this.addToken(this.match("=")?g.GREATER_EQUAL:g.GREATER);break;case"&":if(!this.match(
"&")){this.consumeIdentifier();break}this.addToken(g.AND);break;case"|":if(!this.match("|")){this.consumeIdentifier();break}this.addToken(g.OR);break;case"*":this.
addToken(g.STAR);break;case" ":case"\r":case"	":break;case`
`:++this.line,this.lastLineOffset=this.offset;break;case"'":this.consumeString();break;default:!0===pf(e)?this.consumeNumber():this.consumeIdentifier()}}return this.
tokens.push({type:g.EOF,lexeme:"",range:this.range()}),{tokens:this.tokens}}pos(){return{line:this.line,column:this.start-this.lastLineOffset}}endPos(){return{line:this.
line,column:this.offset-this.lastLineOffset}}range(){return{start:this.pos(),end:this.endPos()}}atEnd(){return this.offset>=this.input.length}peek(){return this.
atEnd()?"\0":this.input[this.offset]}peekNext(){return this.offset+1>=this.input.length?"\0":this.input[this.offset+1]}previous(){let e=this.tokens.length;return e==
0?g.EOF:this.tokens[e-1].type}next(){return this.input[this.offset++]}match(e){return this.atEnd()||this.input[this.offset]!==e?!1:(this.offset++,!0)}addToken(e,t){
this.tokens.push({type:e,lexeme:this.input.substring(this.start,this.offset),range:this.range(),value:t})}consumeNumber(){for(;!this.atEnd()&&(!Lo(this.peek())||
this.peek()==".");)this.next();let e=this.input.substring(this.start,this.offset),t=new T(e).number();if(isNaN(t))throw new Error(`Unexpected symbol: '${e}'. Lo\
cated at position ${this.start+1} within expression: ${this.input}`);this.addToken(g.NUMBER,t)}consumeString(){for(;(this.peek()!=="'"||this.peekNext()==="'")&&
!this.atEnd();)this.peek()===`
`&&this.line++,this.peek()==="'"&&this.peekNext()==="'"&&this.next(),this.next();if(this.atEnd())throw new Error(`Unexpected symbol: '${this.input.substring(this.
start)}'. Located at position ${this.start+1} within expression: ${this.input}`);this.next();let e=this.input.substring(this.start+1,this.offset-1);e=e.replace(
"''","'"),this.addToken(g.STRING,e)}consumeIdentifier(){for(;!this.atEnd()&&!Lo(this.peek());)this.next();let e=g.IDENTIFIER,t,s=this.input.substring(this.start,
this.offset);if(this.previous()!=g.DOT)switch(s){case"true":e=g.TRUE;break;case"false":e=g.FALSE;break;case"null":e=g.NULL;break;case"NaN":e=g.NUMBER,t=NaN;break;case"\
Infinity":e=g.NUMBER,t=1/0;break}if(!hf(s))throw new Error(`Unexpected symbol: '${s}'. Located at position ${this.start+1} within expression: ${this.input}`);this.
addToken(e,t)}};function pf(n){return n>="0"&&n<="9"}function Lo(n){switch(n){case"(":case"[":case")":case"]":case",":case".":case"!":case">":case"<":case"=":case"\
&":case"|":return!0}return/\s/.test(n)}function hf(n){if(n=="")return!1;let e=n[0];if(e>="a"&&e<="z"||e>="A"&&e<="Z"||e=="_"){for(let t of n.substring(1).split(
""))if(!(t>="a"&&t<="z"||t>="A"&&t<="Z"||t>="0"&&t<="9"||t=="_"||t=="-"))return!1;return!0}return!1}var $s=50,Is=21e3,I;(function(n){n[n.ErrorUnexpectedSymbol=0]="ErrorUnexpectedSymbol",n[n.ErrorUnrecognizedNamedValue=1]="ErrorUnrecognizedNamedValue",n[n.ErrorUnexpectedEndOfExpression=
2]="ErrorUnexpectedEndOfExpression",n[n.ErrorExceededMaxDepth=3]="ErrorExceededMaxDepth",n[n.ErrorExceededMaxLength=4]="ErrorExceededMaxLength",n[n.ErrorTooFewParameters=
5]="ErrorTooFewParameters",n[n.ErrorTooManyParameters=6]="ErrorTooManyParameters",n[n.ErrorEvenParameters=7]="ErrorEvenParameters",n[n.ErrorUnrecognizedContext=
8]="ErrorUnrecognizedContext",n[n.ErrorUnrecognizedFunction=9]="ErrorUnrecognizedFunction"})(I||(I={}));var te=class extends Error{constructor(e,t){super(`${mf(
e)}: '${Co(t)}'`),this.typ=e,this.tok=t,this.pos=this.tok.range.start}};function mf(n){switch(n){case I.ErrorUnexpectedEndOfExpression:return"Unexpected end of \
expression";case I.ErrorUnexpectedSymbol:return"Unexpected symbol";case I.ErrorUnrecognizedNamedValue:return"Unrecognized named-value";case I.ErrorExceededMaxDepth:
return`Exceeded max expression depth ${$s}`;case I.ErrorExceededMaxLength:return`Exceeded max expression length ${Is}`;case I.ErrorTooFewParameters:return"Too f\
ew parameters supplied";case I.ErrorTooManyParameters:return"Too many parameters supplied";case I.ErrorEvenParameters:return"Even number of parameters supplied,\
 requires an odd number of parameters";case I.ErrorUnrecognizedContext:return"Unrecognized named-value";case I.ErrorUnrecognizedFunction:return"Unrecognized fun\
ction";default:return"Unknown error"}}var dt=class extends Error{};var Io={name:"case",description:"`case( pred1, val1, pred2, val2, ..., default )`\n\nEvaluates predicates in order and returns the value corresponding to the firs\
t predicate that evaluates to `true`. If no predicate matches, it returns the last argument as the default value.",minArgs:3,maxArgs:Number.MAX_SAFE_INTEGER,call:(...n)=>{
for(let e=0;e<n.length-1;e+=2){let t=n[e];if(t.kind!==k.Boolean)throw new Error("case predicate must evaluate to a boolean value");if(t.value)return n[e+1]}return n[n.
length-1]}};function ln(n){switch(n.kind){case k.Null:return!0;case k.Boolean:return!n.value;case k.Number:{let e=n.value;return e===0||isNaN(e)}case k.String:return n.value.
length===0}return!1}function $o(n){return!ln(n)}function pt(n,e){let t=n,s=e;if(n.kind===e.kind)return[t,s];switch(n.kind){case k.Number:if(e.kind===k.String)return s=
new j(e.number()),[t,s];break;case k.String:if(e.kind===k.Number)return t=new j(n.number()),[t,s];break;case k.Null:case k.Boolean:return t=new j(n.number()),pt(
t,s)}switch(e.kind){case k.Null:case k.Boolean:return s=new j(e.number()),pt(t,s)}return[t,s]}function Oe(n,e){let[t,s]=pt(n,e);if(t.kind!=s.kind)return!1;switch(t.
kind){case k.Null:return!0;case k.Number:{let r=t.value,i=s.value;return isNaN(r)||isNaN(i)?!1:r==i}case k.String:{let r=t.value,i=s.value;return Y(r)===Y(i)}case k.
Boolean:{let r=t.value,i=s.value;return r==i}case k.Dictionary:case k.Array:return t===s}return!1}function Ts(n,e){let[t,s]=pt(n,e);if(t.kind!=s.kind)return!1;switch(t.
kind){case k.Number:{let r=t.value,i=s.value;return isNaN(r)||isNaN(i)?!1:r>i}case k.String:{let r=t.value,i=s.value;return r=Y(r),i=Y(i),r>i}case k.Boolean:{let r=t.
value,i=s.value;return r&&!i}}return!1}function Ms(n,e){let[t,s]=pt(n,e);if(t.kind!=s.kind)return!1;switch(t.kind){case k.Number:{let r=t.value,i=s.value;return isNaN(
r)||isNaN(i)?!1:r<i}case k.String:{let r=t.value,i=s.value;return r=Y(r),i=Y(i),r<i}case k.Boolean:{let r=t.value,i=s.value;return!r&&i}}return!1}function Y(n){
let e=[],t=0,s=n.length,r=n.indexOf("\u0131");for(;t<s;)if(t<r)e.push(n.substring(t,r).toUpperCase()),t=r;else if(t==r)e.push(n.substring(t,t+1)),t+=1,r=n.indexOf(
"\u0131",t);else{e.push(n.substring(t).toUpperCase());break}return e.join("")}var To={name:"contains",description:"`contains( search, item )`\n\nReturns `true` if `search` contains `item`. If `search` is an array, this function returns `tru\
e` if the `item` is an element in the array. If `search` is a string, this function returns `true` if the `item` is a substring of `search`. This function is no\
t case sensitive. Casts values to a string.",minArgs:2,maxArgs:2,call:(...n)=>{let e=n[0],t=n[1];if(e.primitive){let s=e.coerceString();if(t.primitive){let r=t.
coerceString();return new R(s.toLowerCase().includes(r.toLowerCase()))}}else if(e.kind===k.Array){let s=e;if(s.values().length===0)return new R(!1);for(let r of s.
values())if(Oe(t,r))return new R(!0)}return new R(!1)}};var Mo={name:"endsWith",description:"`endsWith( searchString, searchValue )`\n\nReturns `true` if `searchString` ends with `searchValue`. This function is not cas\
e sensitive. Casts values to a string.",minArgs:2,maxArgs:2,call:(...n)=>{let e=n[0];if(!e.primitive)return new R(!1);let t=n[1];if(!t.primitive)return new R(!1);
let s=Y(e.coerceString()),r=Y(t.coerceString());return new R(s.endsWith(r))}};var qo={name:"format",description:"`format( string, replaceValue0, replaceValue1, ..., replaceValueN)`\n\nReplaces values in the `string`, with the variable `repl\
aceValueN`. Variables in the `string` are specified using the `{N}` syntax, where `N` is an integer. You must specify at least one `replaceValue` and `string`. \
There is no maximum for the number of variables (`replaceValueN`) you can use. Escape curly braces using double braces.",minArgs:1,maxArgs:255,call:(...n)=>{let e=n[0].
coerceString(),t=[],s=0;for(;s<e.length;){let r=e.indexOf("{",s),i=e.indexOf("}",s);if(r>=0&&(i<0||i>r)){if(qs(e,r+1)==="{"){t.push(e.substr(s,r-s+1)),s=r+2;continue}
if(i>r+1){let o=yf(e,r+1);if(o.success){if(1+o.result>n.length-1)throw new Error(`The following format string references more arguments than were supplied: ${e}`);
r>s&&t.push(e.substr(s,r-s)),t.push(`${n[1+o.result].coerceString()}`),s=i+1;continue}}throw new Error(`The following format string is invalid: ${e}`)}else if(i>=
0)if(qs(e,i+1)==="}")t.push(e.substr(s,i-s+1)),s=i+2;else throw new Error(`The following format string is invalid: ${e}`);else{t.push(e.substr(s));break}}return new T(
t.join(""))}};function qs(n,e){return n.length>e?n[e]:"\0"}function yf(n,e){let t=0;for(;;){let i=qs(n,e+t);if(i>="0"&&i<="9")t++;else break}if(t<1)return{success:!1};
let s=e+t-1,r=parseInt(n.substr(e,t));return{success:!isNaN(r),result:r,endIndex:s}}var Fo={name:"fromJson",description:"`fromJSON(value)`\n\nReturns a JSON object or JSON data type for `value`. You can use this function to provide a JSON object \
as an evaluated expression or to convert environment variables from a string.",minArgs:1,maxArgs:1,call:(...n)=>{let t=n[0].coerceString();if(t.trim()==="")throw new Error(
"empty input");try{return JSON.parse(t,cn)}catch(s){throw new dt("Error parsing JSON when evaluating fromJson",{cause:s})}}};var Do={name:"join",description:"`join( array, optionalSeparator )`\n\nThe value for `array` can be an array or a string. All values in `array` are concatenated i\
nto a string. If you provide `optionalSeparator`, it is inserted between the concatenated values. Otherwise, the default separator `,` is used. Casts values to \
a string.",minArgs:1,maxArgs:2,call:(...n)=>{if(n[0].primitive)return new T(n[0].coerceString());if(n[0].kind===k.Array){let e=",";return n.length>1&&n[1].primitive&&
(e=n[1].coerceString()),new T(n[0].values().map(t=>t.coerceString()).join(e))}return new T("")}};var _o={name:"startsWith",description:"`startsWith( searchString, searchValue )`\n\nReturns `true` when `searchString` starts with `searchValue`. This function is\
 not case sensitive. Casts values to a string.",minArgs:2,maxArgs:2,call:(...n)=>{let e=n[0];if(!e.primitive)return new R(!1);let t=n[1];if(!t.primitive)return new R(
!1);let s=Y(e.coerceString()),r=Y(t.coerceString());return new R(s.startsWith(r))}};var Bo={name:"toJson",description:"`toJSON(value)`\n\nReturns a pretty-print JSON representation of `value`. You can use this function to debug the information pr\
ovided in contexts.",minArgs:1,maxArgs:1,call:(...n)=>new T(JSON.stringify(n[0],an,"  "))};var ht={case:Io,contains:To,endswith:Mo,format:qo,fromjson:Fo,join:Do,startswith:_o,tojson:Bo};function jo(n,e,t){let s=e.lexeme.toLowerCase(),r;if(r=ht[s],!r&&
(r=n.extensionFunctions.get(s),!r)){if(!n.allowUnknownKeywords)throw new te(I.ErrorUnrecognizedFunction,e);return}if(t<r.minArgs)throw new te(I.ErrorTooFewParameters,
e);if(t>r.maxArgs)throw new te(I.ErrorTooManyParameters,e);if(s==="case"&&t%2===0)throw new te(I.ErrorEvenParameters,e)}var mt=class{constructor(e,t){if(this.star=e,!!t&&!e){t.primitive&&(this.str=t.coerceString());let s=t.number();!isNaN(s)&&isFinite(s)&&s>=0&&(s=Math.floor(s),this.
int=s)}}};var je=class{constructor(e,t,s){this.n=e,this.context=t,this.functions=s}evaluate(){return this.eval(this.n)}eval(e){return e.accept(this)}visitLiteral(e){return e.
literal}visitUnary(e){let t=this.eval(e.expr);if(e.operator.type===g.BANG)return new R(ln(t));throw new Error(`unknown unary operator: ${e.operator.lexeme}`)}visitBinary(e){
let t=this.eval(e.left),s=this.eval(e.right);switch(e.operator.type){case g.EQUAL_EQUAL:return new R(Oe(t,s));case g.BANG_EQUAL:return new R(!Oe(t,s));case g.GREATER:
return new R(Ts(t,s));case g.GREATER_EQUAL:return new R(Oe(t,s)||Ts(t,s));case g.LESS:return new R(Ms(t,s));case g.LESS_EQUAL:return new R(Oe(t,s)||Ms(t,s))}throw new Error(
`unknown binary operator: ${e.operator.lexeme}`)}visitLogical(e){let t;for(let s of e.args)if(t=this.eval(s),e.operator.type===g.AND&&ln(t)||e.operator.type===g.
OR&&$o(t))break;return t}visitGrouping(e){return this.eval(e.group)}visitContextAccess(e){return this.context.get(e.name.lexeme)}visitIndexAccess(e){let t;if(e.
index instanceof Ne)t=new mt(!0,void 0);else{let i;try{i=this.eval(e.index)}catch(o){throw new Error(`could not evaluate index for index access: ${o.message}`,{
cause:o})}t=new mt(!1,i)}let s=this.eval(e.expr),r;switch(s.kind){case k.Array:{let i=s;i instanceof ue?r=gf(i,t):r=wf(i,t);break}case k.Dictionary:{r=bf(s,t);break}default:
t.star?r=new ue:r=new K}return r}visitFunctionCall(e){let t=e.args.map(i=>this.eval(i)),s=e.functionName.lexeme.toLowerCase();return(this.functions?.get(s)||ht[s]).
call(...t)}};function gf(n,e){let t=new ue;for(let s of n.values())switch(s.kind){case k.Dictionary:{let r=s;if(e.star)for(let i of r.values())t.add(i);else if(e.
str!==void 0){let i=r.get(e.str);i!==void 0&&t.add(i)}break}case k.Array:{let r=s;if(e.star)for(let i of r.values())t.add(i);else e.int!==void 0&&e.int<r.values().
length&&t.add(r.get(e.int));break}}return t}function wf(n,e){if(e.star){let t=new ue;for(let s of n.values())t.add(s);return t}return e.int!==void 0&&e.int<n.values().
length?n.get(e.int):new K}function bf(n,e){if(e.star)return new ue(...n.values());if(e.str!==void 0){let t=n.get(e.str);if(t!==void 0)return t}return new K}var Ue=class{constructor(e,t,s){this.tokens=e,this.offset=0,this.depth=0,this.extContexts=new Map,this.extFuncs=new Map;for(let r of t)this.extContexts.set(r.toLowerCase(),
!0);for(let{name:r,func:i}of s.map(o=>({name:o.name,func:o})))this.extFuncs.set(r.toLowerCase(),i);this.context={allowUnknownKeywords:!1,extensionContexts:this.
extContexts,extensionFunctions:this.extFuncs}}parse(){let e;if(this.atEnd())return e;if(e=this.expression(),!this.atEnd())throw this.buildError(I.ErrorUnexpectedSymbol,
this.peek());return e}expression(){this.incrDepth();try{return this.logicalOr()}finally{this.decrDepth()}}logicalOr(){let e=this.logicalAnd();if(this.check(g.OR)){
this.incrDepth();try{let t=new lt(this.peek(),[e]);for(e=t;this.match(g.OR);){let s=this.logicalAnd();t.args.push(s)}}finally{this.decrDepth()}}return e}logicalAnd(){
let e=this.equality();if(this.check(g.AND)){this.incrDepth();try{let t=new lt(this.peek(),[e]);for(e=t;this.match(g.AND);){let s=this.equality();t.args.push(s)}}finally{
this.decrDepth()}}return e}equality(){let e=this.comparison();for(;this.match(g.BANG_EQUAL,g.EQUAL_EQUAL);){let t=this.previous(),s=this.comparison();e=new ct(e,
t,s)}return e}comparison(){let e=this.unary();for(;this.match(g.GREATER,g.GREATER_EQUAL,g.LESS,g.LESS_EQUAL);){let t=this.previous(),s=this.unary();e=new ct(e,t,
s)}return e}unary(){if(this.match(g.BANG)){this.incrDepth();let e=this.previous(),t=this.unary();try{return new rn(e,t)}finally{this.decrDepth()}}return this.index()}index(){
let e=this.call(),t=0;if(e instanceof ut||e instanceof at||e instanceof ft){let s=!0;for(;s;)switch(!0){case this.match(g.LEFT_BRACKET):{let r;this.match(g.STAR)?
r=new Ne:r=this.expression(),this.consume(g.RIGHT_BRACKET,I.ErrorUnexpectedSymbol),this.incrDepth(),t++,e=new _e(e,r);break}case this.match(g.DOT):if(this.incrDepth(),
t++,this.match(g.IDENTIFIER)){let r=this.previous();e=new _e(e,new re(new T(r.lexeme),r))}else if(this.match(g.STAR))e=new _e(e,new Ne);else throw this.buildError(
I.ErrorUnexpectedSymbol,this.peek());break;default:s=!1}}for(let s=0;s<t;s++)this.decrDepth();return e}call(){if(!this.check(g.IDENTIFIER))return this.primary();
let e=this.next();if(!this.match(g.LEFT_PAREN)){if(!this.extContexts.has(e.lexeme.toLowerCase()))throw this.buildError(I.ErrorUnrecognizedContext,e);return new ft(
e)}let t=[];for(;!this.match(g.RIGHT_PAREN);){let s=this.expression();t.push(s),this.check(g.RIGHT_PAREN)||this.consume(g.COMMA,I.ErrorUnexpectedSymbol)}return jo(
this.context,e,t.length),new at(e,t)}primary(){switch(!0){case this.match(g.FALSE):return new re(new R(!1),this.previous());case this.match(g.TRUE):return new re(
new R(!0),this.previous());case this.match(g.NULL):return new re(new K,this.previous());case this.match(g.NUMBER):return new re(new j(this.previous().value),this.
previous());case this.match(g.STRING):return new re(new T(this.previous().value),this.previous());case this.match(g.LEFT_PAREN):{let e=this.expression();if(this.
atEnd())throw this.buildError(I.ErrorUnexpectedEndOfExpression,this.previous());return this.consume(g.RIGHT_PAREN,I.ErrorUnexpectedSymbol),new ut(e)}case this.atEnd():
throw this.buildError(I.ErrorUnexpectedEndOfExpression,this.previous())}throw this.buildError(I.ErrorUnexpectedSymbol,this.peek())}match(...e){for(let t of e)if(this.
check(t))return this.next(),!0;return!1}check(e){return this.atEnd()?!1:this.peek().type==e}atEnd(){return this.peek().type==g.EOF}next(){return this.atEnd()||this.
offset++,this.previous()}peek(){return this.tokens[this.offset]}previous(){return this.tokens[this.offset-1]}consume(e,t){if(this.check(e)){this.next();return}throw this.
buildError(t,this.peek())}incrDepth(){if(this.depth++,this.depth>$s)throw this.buildError(I.ErrorExceededMaxDepth,this.peek())}decrDepth(){this.depth--}buildError(e,t){
return new te(e,t)}};var M=class{expressions;constructor(e){this.expressions=e}},fe=class extends M{samples;constructor(e,t){super([e]),this.samples=t}};function de(n,e){let t=[];return{
text:n.replace(/\$\{\{([\s\S]*?)\}\}/g,(r,i)=>{let o=vf(i.trim(),e);return o instanceof M?(t.push(...o.expressions),r):o}),unknown:[...new Set(t)]}}function un(n,e){
if(Array.isArray(n))return n.map(i=>un(i,e));if(typeof n=="object"&&n!==null)return Object.fromEntries(Object.entries(n).map(([i,o])=>[i,un(o,e)]));if(typeof n!=
"string")return n;let[,t]=/^\s*\$\{\{((?:(?!\}\})[\s\S])*)\}\}\s*$/.exec(n)??[],{text:s,unknown:r}=de(t===void 0?n:`\${{ toJSON(${t}) }}`,e);return r.length>0?new M(
r.map(i=>i===`toJSON(${t})`?(t??"").trim():i)):t===void 0?s:xf(s,t)}function xf(n,e){try{return JSON.parse(n)}catch{return new M([e.trim()])}}function Ds(n,e){if(n===
void 0)return!1;let[,t=n]=/^\s*\$\{\{([\s\S]*)\}\}\s*$/.exec(n)??[];if(Ke(t))return!1;let{text:s,unknown:r}=de(`\${{ (${t}) && true }}`,e);return r.length===0&&
s!=="true"}function Ke(n){return/\$\{\{[\s\S]*?\}\}/.test(n)}var kf=["github","env","vars","job","jobs","steps","runner","secrets","strategy","matrix","needs","\
inputs"];function vf(n,e){let t=[],s=Uo(n,e,i=>(t.push(i),i.samples[0]??""));if(t.length===0)return s;let r=Uo(n,e,i=>i.samples[1]??"");return typeof r=="string"&&
r===s?s:new M([...new Set(t.flatMap(({expressions:i})=>i))])}function Uo(n,e,t){try{let s=new Ue(new Be(n).lex().tokens,kf,[]).parse(),r=new je(s,new fn(e,t)).evaluate();
return r.primitive?r.coerceString():new M([n])}catch(s){let r=s instanceof yt?s.value.expressions:[];return new M(r.length>0?r:[n])}}var yt=class extends Error{value;constructor(e){
super("not known before the run"),this.value=e}},fn=class extends W.Dictionary{#e;constructor(e,t){super(...Object.entries(e).map(([s,r])=>({key:s,value:new Fs(
r)}))),this.#e=t}get(e){let t=super.get(e);if(t===void 0)throw new yt(new M([]));return Ko(t.value,this.#e)}},Fs=class{value;constructor(e){this.value=e}};function Ko(n,e){
if(n instanceof fe)return new W.StringData(e(n));if(n instanceof M)throw new yt(n);return n===null?new W.Null:typeof n=="string"?new W.StringData(n):typeof n=="\
number"?new W.NumberData(n):typeof n=="boolean"?new W.BooleanData(n):Af(n)?new W.Array(...n.map(t=>Ko(t,e))):new fn(n,e)}function Af(n){return Array.isArray(n)}function dn({step:n,fileRepository:e},t){return C((e&&n.with.get(t))??n)}function _s(n){return Object.hasOwn(xs,n)}function Wo(n,e){return[...n.with].flatMap(([t,{text:s,unknown:r}])=>{let i=a=>a===t?r.length>0?"UNKNOWN":s:e(a),o=_s(
t)?Ef(t,i):void 0;return o?[{rule:"peer-input",...dn(n,t),...o}]:[]})}function Ef(n,e){let t=xs[n];if(!t||!ji(e,n))return;let{unsaid:s=[],instead:r,isNeedless:i}=t,
o=`The input ${n} is configure-aws-credentials' and not this action's`;return s.includes(e(n).trim().toLowerCase())?{level:"warning",message:`${o}, which does t\
he same without it: delete the line.`}:i?.(e)?{level:"warning",message:`The input ${n} has no effect here: ${r}.`}:{level:"error",message:`${o}. Write instead: ${r}\
.`}}var gt="UNKNOWN";function Jo(n){return/^arn:[\w-]+:iam::000000000000:role\/UNKNOWN$/.test(n)}function Go(n){return n.endsWith("-unknown-1")}function Vo(n){let e=Nf(
n),t=`arn:${e}:iam::000000000000:role/UNKNOWN`;return{"role-to-assume":t,"credentials-role-to-assume":t,"aws-region":`${Ui.find(([,s])=>s===e)?.[0]??"xx-"}unkno\
wn-1`}}function Nf({with:n,env:e}){let t=[...n].filter(([,{unknown:i}])=>i.length===0),s=n.has("aws-region")?t.find(([i])=>i==="aws-region")?.[1].text:e.AWS_REGION??
e.AWS_DEFAULT_REGION;if(s!==void 0)return Ki(s.trim());let r=t.map(([,{text:i}])=>i).join(`
`);return/\barn:(aws[a-z-]*):/.exec(r)?.[1]??"aws"}var E=ku(ql(),1);function ki(n,e){let t=Bl(n,e);if(t===void 0||!("root"in t))return t;let{root:s}=t,r=t.mapAt(s,"jobs");if(!r)return;let i=t.at(s,"on"),o=(0,E.isMap)(
i)&&Yt(i,"workflow_call")?t.at(i,"workflow_call"):void 0;return{...t.location(s),name:t.textAt(s,"name")?.text??n.path,triggers:ty(t,i),callInputs:o===void 0&&!((0,E.isMap)(
i)&&Yt(i,"workflow_call"))?void 0:Si(t,(0,E.isMap)(o)?t.mapAt(o,"inputs"):void 0),idToken:_l(t,s),env:t.textsAt(s,"env"),jobs:r.items.flatMap(({key:a,value:c})=>{
let l=t.resolve(c);return(0,E.isMap)(l)?[ey(t,String((0,E.isScalar)(a)?a.value:a),a,l)]:[]})}}function Qt(n,e){let t=Bl(n,e);if(t===void 0||!("root"in t))return t;
let s=t.mapAt(t.root,"runs");if(s)return{...t.location(t.root),name:t.textAt(t.root,"name")?.text??n.path,inputs:Si(t,t.mapAt(t.root,"inputs")),outputs:Si(t,t.mapAt(
t.root,"outputs")).map(({name:r})=>r),steps:t.textAt(s,"using")?.text==="composite"?Dl(t,s):void 0}}function ey(n,e,t,s){let r=n.at(s,"environment"),i=n.mapAt(s,
"strategy"),o=i&&n.at(i,"matrix");return{...n.location(t),id:e,condition:n.textAt(s,"if")?.text,environment:(0,E.isMap)(r)?n.textAt(r,"name"):n.textAt(s,"enviro\
nment"),idToken:_l(n,s),env:n.textsAt(s,"env"),matrix:o===void 0?void 0:(0,E.isScalar)(o)?String(o.value):o.toJS(n.document),uses:n.textAt(s,"uses"),with:n.inputsAt(
s),secrets:n.textAt(s,"secrets")?.text==="inherit"?"inherit":n.textsAt(s,"secrets"),steps:Dl(n,s)}}function Dl(n,e){let t=n.at(e,"steps");return(0,E.isSeq)(t)?t.
items.flatMap(s=>{let r=n.resolve(s);return(0,E.isMap)(r)?[{...n.location(r),id:n.textAt(r,"id")?.text,name:n.textAt(r,"name")?.text,condition:n.textAt(r,"if")?.
text,uses:n.textAt(r,"uses"),run:n.textAt(r,"run"),with:n.inputsAt(r),env:n.textsAt(r,"env"),source:n.sourceOf(r)}]:[]}):[]}function ty(n,e){let t=(s,r)=>({...n.
location(r),event:s,branches:void 0,tags:void 0,ignoresSome:!1});return(0,E.isScalar)(e)?[t(String(e.value),e)]:(0,E.isSeq)(e)?e.items.flatMap(s=>(0,E.isScalar)(
s)?[t(String(s.value),s)]:[]):(0,E.isMap)(e)?e.items.map(({key:s,value:r})=>{let i=t(String((0,E.isScalar)(s)?s.value:s),s),o=n.resolve(r);return(0,E.isMap)(o)?
{...i,branches:n.listAt(o,"branches")??Fl(o,"branches-ignore"),tags:n.listAt(o,"tags")??Fl(o,"tags-ignore"),ignoresSome:Yt(o,"branches-ignore")||Yt(o,"tags-igno\
re")}:i}):[]}function Fl(n,e){return Yt(n,e)?["**"]:void 0}function _l(n,e){let t=n.at(e,"permissions");return(0,E.isMap)(t)?n.textAt(t,"id-token")?.text==="wri\
te"?"write":"none":(0,E.isScalar)(t)?t.value==="write-all"?"write":"none":"inherited"}function Si(n,e){return(e?.items??[]).map(({key:t,value:s})=>{let r=n.resolve(
s),i=(0,E.isMap)(r)?n.at(r,"default"):void 0,o=(0,E.isScalar)(i)?i.value:void 0;return{name:String((0,E.isScalar)(t)?t.value:t),type:(0,E.isMap)(r)&&n.textAt(r,
"type")?.text||"string",default:ny(o)?o:void 0}})}function ny(n){return["string","number","boolean"].includes(typeof n)}function Yt(n,e){return n.has(e)}function Bl(n,e){
let{document:t,lines:s,text:r}=ry(e),[i]=t.errors;if(i)return{...n,line:s.linePos(i.pos[0]).line,message:`The file is no YAML (${i.code}).`};if((0,E.isMap)(t.contents))
return new xi(n,r,t,s,t.contents)}var sy=200;function ry(n){let e=r=>{let i=new E.LineCounter;return{text:r,lines:i,document:(0,E.parseDocument)(r,{lineCounter:i,
prettyErrors:!1})}},t=e(n),s=t;for(let r=0;r<sy;r+=1){let[i]=s.document.errors;if(i?.code!=="MISSING_CHAR")break;let o=iy(s.text,s.document,i.pos[0]);if(o===void 0)
break;s=e(o)}return s.document.errors.length===0?s:t}function iy(n,e,t){let s;if((0,E.visit)(e,{Scalar(a,{type:c,range:l}){(c===E.Scalar.QUOTE_DOUBLE||c===E.Scalar.
QUOTE_SINGLE)&&l&&l[0]<t&&t<=l[2]&&(s=l[0])}}),s===void 0)return;let r=n[s]==='"'?/"(?:[^"\\]|\\[\s\S])*"/y:/'(?:[^']|'')*'/y;r.lastIndex=s;let[i]=r.exec(n)??[];
if(i===void 0)return;let o=" ".repeat(s-n.lastIndexOf(`
`,s));return n.slice(0,s)+i.replaceAll(`
`,`
${o}`)+n.slice(s+i.length)}var xi=class{source;document;root;#e;#t;constructor(e,t,s,r,i){this.#e=e,this.source=t,this.document=s,this.#t=r,this.root=i}resolve(e){
return(0,E.isAlias)(e)?e.resolve(this.document):e??void 0}at(e,t){return this.resolve(e.get(t,!0))}mapAt(e,t){let s=this.at(e,t);return(0,E.isMap)(s)?s:void 0}textAt(e,t){
let s=this.at(e,t);return(0,E.isScalar)(s)&&s.value!==null?this.#n(s):void 0}textsAt(e,t){let s=this.mapAt(e,t)?.items??[];return new Map(s.flatMap(({key:r,value:i})=>{
let o=this.resolve(i);return(0,E.isScalar)(o)?[[String((0,E.isScalar)(r)?r.value:r),this.#n(o)]]:[]}))}inputsAt(e){return new Map([...this.textsAt(e,"with")].map(
([t,s])=>[t.toLowerCase(),s]))}listAt(e,t){let s=this.at(e,t);return(0,E.isScalar)(s)?[String(s.value)]:(0,E.isSeq)(s)?s.items.flatMap(r=>(0,E.isScalar)(r)?[String(
r.value)]:[]):void 0}location(e){return{...this.#e,line:this.#t.linePos(e.range?.[0]??0).line}}sourceOf(e){return this.source.slice(e.range?.[0]??0,e.range?.[2]??
0)}#n(e){return{...this.location(e),text:typeof e.value=="string"?e.value:e.source??String(e.value??""),isBlock:e.type===E.Scalar.BLOCK_LITERAL}}};function fs({uses:n="",fileRepository:e,action:t}){let s=Ae(n);if(s!==void 0&&!e)return Ai(s);let r=Z(n);return r&&De(r)?Ai(r.path):t&&oy(t)}var vi={"":"lease",
lease:"lease",check:"check",monitor:"monitor",rotate:"rotate"};function Ai(n){return Object.hasOwn(vi,n)?vi[n]:void 0}function oy({name:n}){let[,e]=/^Secret Lease(?: (check|monitor|rotate))?$/.
exec(n)??["","none"];return e===void 0?"lease":Ai(e)}async function Ul(n,e,{repository:t,entry:s,steps:r},i){let o=i.get(n),a=[...e.with].filter(([,{unknown:h}])=>h.
length>0),c=Ro(e,r),l=[...a.map(([h,b])=>({input:h,expressions:b.unknown})),...c&&c.text===void 0&&!e.with.has("aws-region")?[{input:"aws-region",expressions:c.
expressions}]:[]],d={action:n,planned:e,unknown:l,outputs:o?.outputs},f=ly(e,o,n,c),u=h=>n==="lease"&&_s(h),m=[...fy(e,o,u),...n==="lease"?Wo(e,f):[]],y=h=>u(h)?
"":f(h),p={...e.env,GITHUB_API_URL:"https://api.github.com",GITHUB_REPOSITORY:t.name??"OWNER/REPO",GITHUB_WORKFLOW_REF:`${t.name??"OWNER/REPO"}/${s.path}@refs/h\
eads/${t.defaultBranch}`,GITHUB_JOB:"job"};try{return{...d,read:await ay(n,y,p,e),findings:m}}catch(h){if(!(h instanceof X))throw h;return{...d,read:void 0,findings:[
...m,py(h,e)]}}}async function ay(n,e,t,s){switch(n){case"lease":return{action:n,inputs:await Gi(e,t)};case"check":return Bi(e),{action:n};case"monitor":{let r=await Qi(
e,t),i=await jl(e,Yi(r.rules.owners),s);return{action:n,inputs:r,alertSecrets:i}}case"rotate":{let r=await zi(e,t);return{action:n,inputs:r,alertSecrets:await jl(
e,[],s)}}}}async function jl(n,e,t){let s=cy.filter(i=>(t.with.get(i)?.unknown??[]).length>0),r=i=>s.includes(i)?Kl[i]??n(i):n(i);try{return(await ks(n,e)).secrets}catch(i){
if(!(i instanceof X)||s.length===0)throw i}try{return(await ks(r,e)).secrets}catch(i){if(!(i instanceof X))throw i;return[]}}var Kl={"alert-url":"https://alerts\
.invalid/unknown","alert-token":"UNKNOWN","ping-url":"https://alerts.invalid/unknown"},cy=[...Object.keys(Kl),"alert-format","alert-secrets"];function Wl(n){let e=[
...new Set(Object.values(vi))];return new Map(e.flatMap(t=>{let s=`${t}/action.yml`,r=n.read(s),i=r===void 0?void 0:Qt({repository:"",path:s},r);return i&&"inpu\
ts"in i?[[t,i]]:[]}))}function ly(n,e,t,s){let r=Vo(n);return i=>{let o=n.with.get(i);if(i==="aws-region"&&s&&(o?.text??"").trim()==="")return s.text??r[i]??"";
let a=String(e?.inputs.find(c=>c.name===i)?.default??"");return o===void 0?Ke(a)?"":a:o.unknown.length===0?o.text:/^(secrets|secret-ids|alert-secrets|role-chain|verify|require-claims|tags)$/.
test(i)?uy(o.text,i,t):r[i]??a}}function uy(n,e,t){let s=n.split(`
`).map(i=>Ke(i)?"":i);return!s.every(i=>i.trim()==="")||!e.startsWith("secret")?s.join(`
`):t==="monitor"?`${gt}*`:gt}function fy(n,e,t){if(!e)return[];let s=e.inputs.map(({name:r})=>r);return[...n.with.keys()].flatMap(r=>s.includes(r.toLowerCase())||
t(r)?[]:[{rule:"unknown-input",level:"error",...dn(n,r),message:`The action has no input ${r}.${dy(r,s)}`}])}function dy(n,e){let t=r=>r.toLowerCase().replaceAll(
/[^a-z]/g,""),s=e.find(r=>t(r)===t(n))??e.find(r=>t(r).startsWith(t(n))||t(n).startsWith(t(r)));return s===void 0?"":` Probably meant: ${s}`}function py(n,e){let[
,t,s]=/^Lines? (\d+)[\d, ]* of ([a-z-]+)/.exec(n.message)??[],r=s??/\binputs? ([a-z-]+)/.exec(n.message)?.[1]??"",i=e.with.get(r),[o=""]=n.fix?.split(`
`).filter(c=>/meant/.test(c))??[],a=o||(n.fix?.split(`
`)[0]??"");return{rule:n.code,level:"error",...i?C(i.source,ot(i.source,Number(t??0))):C(e.step),message:`${n.message}${a===""?"":` ${a}`}`}}var hy=256;function Gl(n){if(n===void 0)return[{}];if(!Ei(n))return;let{include:e,exclude:t,...s}=n,r=[e??[],t??[]];if(!r.every(c=>Array.isArray(c)&&c.every(Ei)))
return;let i=r.flat().map(c=>Object.keys(s).map(l=>c[l]));if(i.length>0&&Yl([s,i]))return;let o=Object.keys(s).length===0?[]:[{}];for(let[c,l]of Object.entries(
s)){if(!Array.isArray(l))return;o=o.flatMap(d=>l.map(f=>({...d,[c]:f})))}for(let c of Jl(t))o=o.filter(l=>!yy(l,c));let a=o.map(c=>({...c}));for(let c of Jl(e))
my(o,a,c,Object.keys(s));return o.length>hy?void 0:o}function my(n,e,t,s){let r=e.flatMap((i,o)=>s.every(a=>!(a in t)||Vl(i[a],t[a]))?[o]:[]);r.length===0&&n.push(
{...t});for(let i of r)Object.assign(n[i]??{},t)}function yy(n,e){return Object.entries(e).every(([t,s])=>Vl(n[t],s))}function Vl(n,e){return JSON.stringify(n)===
JSON.stringify(e)}function Jl(n){return Array.isArray(n)?n.filter(Ei):[]}function Ei(n){return typeof n=="object"&&n!==null&&!Array.isArray(n)&&!(n instanceof M)}
function Yl(n){return n instanceof M?!0:typeof n=="object"&&n!==null&&Object.values(n).some(Yl)}function ds(n,{contexts:e,calledAt:t,given:s}){let[,r=""]=/^\$\{\{\s*inputs\.([\w-]+)\s*\}\}$/.exec(n.text)??[],i=t?{...n,...C(t),isBlock:!1}:n;return{source:s.
get(r.toLowerCase())??i,...de(n.text,e)}}function Ni(n,e){let t={boolean:!1,number:0};return Object.fromEntries(n.map(({name:s,type:r,default:i})=>{let o=e.get(
s.toLowerCase());return o===void 0?[s,gy(i)??t[r]??""]:o.unknown.length>0?[s,new M(o.unknown)]:[s,r==="boolean"?o.text==="true":o.text]}))}function gy(n){return typeof n==
"string"&&Ke(n)?new M([n]):n}function Ht(n,e){return Object.fromEntries([...n].map(([t,s])=>{let{text:r,unknown:i}=de(s.text,e);return[t,i.length>0?new M(i):r]}))}var ps=new Set(["schedule","repository_dispatch","workflow_run","issues","issue_comment","discussion","discussion_comment","label","milestone","watch","fork","g\
ollum","public","page_build","branch_protection_rule","check_run","check_suite"]);function Hl(n,e){return n.triggers.filter(({event:t})=>t!=="workflow_call").flatMap(t=>wy(t,e)).map(({trigger:t,github:s})=>({entry:{...n,triggers:[t]},github:s}))}
function zt({triggers:n}){return n.length>0&&n.every(({event:e})=>e==="workflow_call")}function wy(n,e){let{event:t}=n,s={event_name:t};return t==="push"?xy(n):
t==="pull_request"||t==="pull_request_review"?[{trigger:n,github:by(t)}]:t==="merge_group"?[{trigger:n,github:{...s,...hs,...Sy("heads/gh-readonly-queue/","bran\
ch")}}]:t==="release"?[{trigger:n,github:{...s,...hs,ref_type:"tag"}}]:ps.has(t)?[{trigger:n,github:{...s,...zl("heads",e)}}]:[{trigger:n,github:s}]}var hs={head_ref:"",
base_ref:""};function zl(n,e){let t=n==="heads"?"branch":"tag";return{...hs,ref:`refs/${n}/${e}`,ref_name:e,ref_type:t}}function by(n){let e=["1","2222"];return{
event_name:n,ref:new fe("github.ref",e.map(t=>`refs/pull/${t}/merge`)),ref_name:new fe("github.ref_name",e.map(t=>`${t}/merge`))}}function Sy(n,e){let t=["a/pr-\
1-0a","bb/pr-2222-1b"],s=n.replace("heads/","");return{ref:new fe("github.ref",t.map(r=>`refs/${n}${r}`)),ref_name:new fe("github.ref_name",t.map(r=>`${s}${r}`)),
ref_type:e}}function xy(n){let{branches:e,tags:t}=n,s={event_name:"push",...hs},r=[...e??[],...t??[]];if(r.length===0||n.ignoresSome||r.some(o=>o.startsWith("!")))
return[{trigger:n,github:s}];let i=(o,a=[])=>{let c=u=>({...n,branches:o==="heads"?u:void 0,tags:o==="tags"?u:void 0}),l=a.filter(u=>!Ql(u)),d=a.filter(Ql).map(
u=>({trigger:c([u]),github:{...s,...zl(o,u)}}));if(l.length===0)return d;let f=o==="heads"?"branch":"tag";return[...d,{trigger:c(l),github:{...s,ref_type:f}}]};
return[...i("heads",e),...i("tags",t)]}function Ql(n){return!/[*?+![\]\\]/.test(n)}var ms=class{#e=new Map;#t=new Map;workflow(e,t){return Xl(this.#e,e,t,()=>Oi(e,t,ki))}action(e,t){return Xl(this.#t,e,t,()=>Oi(e,Zl(t,"action.yml"),Qt)??Oi(e,Zl(
t,"action.yaml"),Qt))}};function Xl(n,e,t,s){let r=n.get(e)??new Map;return n.set(e,r),r.has(t)||r.set(t,s()),r.get(t)}function Oi(n,e,t){let s=n.read(e);return s===
void 0?void 0:t({repository:Fe(n),path:e},s)}function Zl(n,e){return n===""?e:`${n}/${e}`}var ys=class{findings=[];#e;#t;#n;#s;constructor(e,{repositories:t,product:s,
files:r}){this.#e=e,this.#t=t,this.#n=s,this.#s=r}named(e){return e.toLowerCase()===this.#e.name?.toLowerCase()?this.#e:this.#t.named(e)}locate(e,t){let s=Ae(e);
if(s!==void 0)return{repository:t,path:s,ref:void 0};let r=Z(e),i=r&&this.named(r.repository);return i&&{repository:i,path:r.path.replace(/\/$/,""),ref:r.ref}}calledWorkflow(e,t){
let s=Ae(e.text),r=Z(e.text);if(s!==void 0&&!t.repository){let l=this.#l(s);if(l)return{workflow:l,path:s,origin:t}}if(r&&De(r)){let l=this.#l(r.path),{repository:d,
ref:f}=r;if(l)return{workflow:l,path:r.path,origin:{repository:void 0,name:d,ref:f}}}let i=t.repository&&this.locate(e.text,t.repository);if(!i)return this.note(
e,`${e.text} is a workflow of another repository, so what it leases is not planned. Give a checkout of it too.`);let o=this.workflow(i.repository,i.path);if(!o)
return this.note(e,`${i.path} is not in ${this.#a(i.repository)}, so what it leases is not planned.`);if(i.ref===void 0)return{workflow:o,path:i.path,origin:t};
let{repository:a,ref:c}=i;return{workflow:o,path:i.path,origin:{repository:a,name:a.name,ref:c}}}#a(e){return e===this.#e?"this checkout":`the given checkout of\
 ${Fe(e)}`}noteRef(e,{repository:t,ref:s}){if(s===void 0)return;let r=t===this.#e,i=t.defaultBranch,o=s===i||s===`refs/heads/${i}`;if(r?o:t.isCheckedOut?.(s)??o)
return;let a=r?"plan a checkout of that too":`check ${Fe(t)} out at ${s}`;this.note(e,`${e.text} is planned as ${this.#a(t)} has it. At ${s} it can be another: ${a}\
.`,r?"own-ref":"called-ref")}workflow(e,t){return this.#c(this.#s.workflow(e,t))}action({repository:e,path:t}){return this.#c(this.#s.action(e,t))}#l(e){let t=this.#n.
read(e),s=t===void 0?void 0:ki({repository:"",path:e},t);return s&&"jobs"in s?s:void 0}#c(e){if(e===void 0||!ky(e))return e;this.findings.push({rule:"yaml",level:"\
error",...e})}note(e,t,s="not-read",r="notice"){this.findings.push({rule:s,level:r,...C(e),message:t})}};function ky(n){return"message"in n}var gs=class{#e;#t;#n;constructor(e,t){this.#e=e,this.#t=[{path:"",repository:e,ref:void 0}],this.#n=t}add({uses:e="",with:t}){let[s,r,i]=["repository","path","\
ref"].map(l=>t.get(l));if(!e.startsWith("actions/checkout@")||s?.unknown.length||r?.unknown.length)return;let o=(r?.text??"").replace(/^\.(\/|$)|\/$/g,""),a=s?.
text?this.#n(s.text.trim()):this.#e,c=a===this.#e?void 0:i?.text||a?.defaultBranch;this.#t.unshift({path:o,repository:a,ref:c})}locate(e){let t=Ae(e)??"",s=a=>a===
""||t===a||t.startsWith(`${a}/`),[r]=this.#t.filter(a=>s(a.path)).toSorted((a,c)=>c.path.length-a.path.length);if(!r?.repository)return;let{repository:i,ref:o}=r;
return{repository:i,path:t.slice(r.path.length).replace(/^\//,""),ref:o}}};var vy=10;function eu(n,e,t){let s={repositories:new sn(n),product:e,files:new ms,called:new Set},r=n.map(i=>new Pi(i,s,t));for(let i of r)i.expandStarted();return r.
map(i=>i.expandUncalled())}var Pi=class{#e;#t;#n=[];#s;#a;#l;constructor(e,t,s){this.#e=e,this.#s=new ys(e,t),this.#a=t.called,this.#t=s,this.#l=e.workflows.flatMap(
r=>this.#s.workflow(e,r)??[])}expandStarted(){for(let e of this.#l)for(let{entry:t,github:s}of Hl(e,this.#e.defaultBranch))this.#o(this.#c(e,t,s))}expandUncalled(){
for(let e of this.#l.filter(t=>zt(t)&&!this.#a.has(t)))this.#o({...this.#c(e,e,{}),isCalled:!0});return{repository:this.#e,jobs:this.#n,findings:this.#s.findings}}#c(e,t,s){
let r=this.#e;return{entry:t,workflow:e,github:s,inputs:void 0,secrets:this.#d(),isCalled:!1,tokenDeniedBy:void 0,calledWorkflow:void 0,conditions:[],chain:[e],
origin:{repository:r,name:r.name,ref:void 0},calledAt:void 0,outerCall:void 0,given:new Map}}#o(e){for(let t of e.workflow.jobs){let s=t.matrix&&un(t.matrix,this.#h(
e,t,void 0));for(let r of Gl(s)??[void 0])this.#r(e,t,r)}}#r(e,t,s){let r=this.#h(e,t,s);if(Ds(t.condition,r))return;let i=t.condition===void 0?e.conditions:[...e.
conditions,t.condition],o=!Ay(t.idToken,e.workflow.idToken,e.isCalled),a=e.tokenDeniedBy??(o?t:void 0);if(t.uses){this.#u({...e,conditions:i,tokenDeniedBy:a},t,
t.uses,r);return}let c=new gs(this.#e,d=>this.#s.named(d)),l={...e,fileRepository:e.origin.repository,contexts:r,tokenDeniedBy:a,workspace:c,chain:[]};this.#n.push(
{repository:this.#e,entry:e.entry,job:t,environment:t.environment&&ds(t.environment,{...e,contexts:r}),tokenDeniedBy:a,calledWorkflow:e.calledWorkflow,conditions:i,
steps:t.steps.flatMap(d=>this.#p(d,l))})}#u(e,t,s,r){let i=this.#s.calledWorkflow(s,e.origin);if(!i||this.#m(s,e,i.workflow))return;let{workflow:o,path:a,origin:c}=i;
this.#a.add(o);let l=new Map([...t.with].map(([p,h])=>[p,ds(h,{...e,contexts:r})])),d=this.#n.length,f=e.outerCall??(c.repository===this.#e?void 0:s);this.#o({...e,
workflow:o,isCalled:!0,inputs:Ni(o.callInputs??[],l),secrets:t.secrets==="inherit"?e.secrets:this.#y(t.secrets,r),calledWorkflow:this.#i(a,c),chain:[...e.chain,
o],origin:c,calledAt:e.calledAt??(c.repository?void 0:s),outerCall:f,given:new Map([...l].map(([p,{source:h}])=>[p,h]))});let u=this.#n.slice(d).flatMap(p=>p.steps),
{repository:m,ref:y}=c;m&&Z(s.text)&&this.#f(s,{repository:m,path:a,ref:y},u)}#i(e,{repository:t,name:s,ref:r}){if(!(t===this.#e||s===void 0||r===void 0))return{
path:`${s}/${e}`,ref:r}}#m(e,{chain:t},s){if(t.includes(s))this.#s.note(e,`${e.text} calls itself again: GitHub refuses that.`,"call-loop","error");else if(t.length>
vy)this.#s.note(e,`${e.text} is called deeper than GitHub allows.`,"call-loop","error");else return!1;return!0}#f(e,t,s){s.some(fs)&&this.#s.noteRef(e,t)}#y(e,t){
let s=Ht(e,t),r=new Set(Object.keys(s).map(o=>o.toLowerCase())),i=Object.entries(this.#d()).filter(([o])=>!r.has(o.toLowerCase()));return{...s,...Object.fromEntries(
i)}}#d(){return this.#t.secrets??{}}#p(e,t){let{contexts:s,calledAt:r,chain:i,fileRepository:o,outerCall:a}=t,c={...s.env,...Ht(e.env,s)},l={...t,contexts:{...s,
env:c}};if(Ds(e.condition,l.contexts))return[];let d=e.uses&&de(e.uses.text,l.contexts).text,f=d===void 0||!o?void 0:this.#g(d,o,t.workspace),u=f&&this.#s.action(
f),m={step:r?{...e,...C(r)}:e,uses:d,fileRepository:o,action:u,calledAt:a,with:new Map([...e.with].map(([v,A])=>[v,ds(A,l)])),env:Object.fromEntries(Object.entries(
c).filter(Ey)),unknownEnv:new Map(Object.entries(c).flatMap(([v,A])=>A instanceof M?[[v,A.expressions]]:[]))};if(t.workspace.add(m),!u&&e.uses&&this.#w(e.uses,m,
t),!u?.steps||!f||!e.uses||i.includes(u))return[m];let y=Ni(u.inputs,m.with),p=new Map([...m.with].map(([v,{source:A}])=>[v,A])),h=f.repository!==this.#e,b={...l,
contexts:{...l.contexts,inputs:y},given:p,fileRepository:f.repository,outerCall:a??(h?e.uses:void 0),chain:[...i,u]},S=u.steps.flatMap(v=>this.#p(v,b));return this.#f(
e.uses,f,S),S}#g(e,t,s){return e.startsWith("./")?s.locate(e):this.#s.locate(e,t)}#w(e,{uses:t="",fileRepository:s},{tokenDeniedBy:r}){let i=Z(t),o=this.#e.name?.
split("/")[0]?.toLowerCase(),a=i?.repository.split("/")[0]?.toLowerCase()===o;r||!s||(i?!a||De(i):!/^[.$]\//.test(t))||this.#s.note(e,`${t} is not in ${i?"the g\
iven repositories":"this checkout"}, so what it may lease is not planned. Give a checkout of it too.`)}#b({entry:e,github:t}){if(zt(e))return t;let{name:s,id:r,
ownerId:i}=this.#e;return{...t,workflow:e.name,...s!==void 0&&{repository:s,repository_owner:s.split("/")[0]??""},...r!==void 0&&{repository_id:r},...i!==void 0&&
{repository_owner_id:i}}}#h(e,t,s){let i={github:this.#b(e),...this.#t,secrets:e.secrets,...e.inputs&&{inputs:e.inputs},...s&&{matrix:s}},o=Ht(e.workflow.env,{...i,
env:{}});return{...i,env:{...o,...Ht(t.env,{...i,env:o})}}}};function Ay(n,e,t){let s=n==="inherited"?e:n;return s==="inherited"?t:s==="write"}function Ey(n){return typeof n[1]==
"string"}function tu({role:n,trust:e,uses:[t]}){if(e.Statement.length>0||!t)return[];let s=`No job is known that ${n.arn} must let in, so that templates and scripts leav\
e it out.`;return[{rule:"no-trust",level:"notice",...C(t),message:s}]}var Ny=2048,Oy=10240;function nu({role:n,trust:e,permissions:t,uses:[s]}){return[{what:"tr\
ust policy",document:e,most:Ny},...t?[{what:"permissions",document:t,most:Oy}]:[]].flatMap(({what:i,document:o,most:a})=>{let{length:c}=JSON.stringify(o);if(c<=
a||!s)return[];let l=`The ${i} of ${n.arn} would have ${c} characters, and IAM takes ${a}. Give the jobs that use it several roles, such as one for each reposit\
ory.`;return[{rule:"policy-too-long",level:"error",...C(s),message:l}]})}function su({permissions:n,isRotating:e},{kmsKeys:t,descriptions:s}){let r=n.filter(({action:u})=>Py.test(u)),i=s.filter(({arn:u})=>r.some(({resource:m})=>le(m,
u))),o=r.every(({resource:u})=>i.some(({arn:m})=>le(u,m))),a=n.some(ru),c=o?i.every(({hasAlias:u})=>!u):t.length>0,l=n.filter(({action:u})=>u==="secretsmanager:\
RotateSecret"),d=s.filter(({arn:u})=>l.some(({resource:m})=>le(m,u)));return{grants:[...n.flatMap(u=>Ry(u,i,t)),...d.flatMap(({rotationFunction:u})=>u===void 0||
!e?[]:[{action:"lambda:InvokeFunction",resource:u}])],unknown:[...a&&!c?["keys"]:[],...e&&!o?["functions"]:[]]}}var Py=/^(secretsmanager:(GetSecretValue|RotateSecret)|ssm:GetParameters?)$/;
function ru({action:n,resource:e}){return e==="*"&&/^kms:(Decrypt|Encrypt|GenerateDataKey)$/.test(n)}function Ry(n,e,t){if(!ru(n))return[n];let s=JSON.stringify(
n.condition??{}),r=e.flatMap(({arn:i,key:o})=>{let[,,a,c]=i.split(":");return o!==void 0&&s.includes(`"${a}.${c}.`)?[o]:[]});return[...new Set([...t,...r])].map(
i=>({...n,resource:i}))}function iu(n){return[...Map.groupBy(n,t=>{let{Condition:s={},...r}=t,{StringLike:i={},...o}=s,[a,...c]=Object.keys(i);return a===void 0||c.length>0?t:JSON.stringify(
[r,o,a])}).values()].flatMap(t=>{let[s]=t,[r=""]=Object.keys(s?.Condition?.StringLike??{});if(!s||t.length===1)return s??[];let i=[...new Set(t.flatMap(({Condition:o})=>o?.
StringLike?.[r]??[]))].sort();return{...s,Condition:{...s.Condition,StringLike:{[r]:i.length===1?i[0]:i}}}})}function au(n){if(!n.identity)return[];let e=n.requests.filter(({role:t})=>t===void 0);return cu(e,ve(n.identity),n)}function Ri(n){return[...Map.groupBy(n.requests,
({role:t})=>t?.arn).values()].flatMap(t=>{let[{role:s}={}]=t;return s?[{role:s,grants:cu(t,s,n)}]:[]})}function cu(n,e,{regions:t,checkRotation:s}){return t.flatMap(
r=>ws(nt(n,{region:r,accountId:e.accountId},s),e))}function lu(n,e){if(!n.identity)return[];let t=ve(n.identity),s=n.readValues?[]:Hi(n.requests,n.verifications),
r=nt(e,{region:n.regions[0],accountId:t.accountId});return[...n.regions.flatMap(o=>{let a=({reference:l,text:d})=>({reference:l,version:{},region:l.kind==="arn"?
l.region:o,single:!1,watched:!0,text:d,requests:[]}),c=n.requests.map(l=>({...a(l),described:!0,unread:!n.readValues,removable:n.removeUnused!==void 0}));return ws(
[...c,...s.map(a)],t)}),...ws(r,t)]}function ws(n,e){let t=({Action:s})=>s==="kms:Decrypt";return Vi(du(n),e).flatMap(s=>[...Ji(s.queries)]).flatMap(([s,r])=>[...s.
sessionStatements(r,e).filter(i=>!t(i)),...r.flatMap(i=>s.sessionStatements([i],e)).filter(t)]).flatMap(Li)}function Li({Action:n,Resource:e=[],Condition:t}){return[
n].flat().flatMap(s=>[e].flat().map(r=>({action:s,resource:r,...t&&{condition:t}})))}async function uu({identity:n,requests:e,region:t,mode:s,rollback:r,after:i},o){
if(!n)return[];let a=ve(n),c=du(nt(e,{region:t,accountId:a.accountId})),[l,d]=[!0,!1].map(u=>c.filter(({reference:m})=>m.source==="parameter-store"===u)),f={mode:s.
kind,rollback:r,hasAfter:i!==void 0};return[...d.flatMap(u=>Xi(u,f,a)).flatMap(Li),...await Ly(l,s.kind,a),...ws(nt(o,{region:t,accountId:a.accountId}),a)]}async function Ly(n,e,t){
if(n.length===0)return[];let{parameterRotationPolicy:s}=await import("./shared-sources-parameter-store-refused-rotation.js");return n.map(i=>JSON.parse(s(i,e,t))).flatMap(({Statement:i})=>i.
flatMap(Li))}function fu(n){let t=[...Map.groupBy(n,({resource:i,condition:o})=>JSON.stringify([i,o])).values()].flatMap(i=>{let[o]=i;return o?[{...o,actions:[...new Set(
i.map(({action:a})=>a))].sort()}]:[]}),r=[...Map.groupBy(t,({actions:i,condition:o})=>JSON.stringify([i,o]))].sort(([i],[o])=>i<o?-1:1).flatMap(([,i])=>{let[o]=i;
return o?[{Effect:"Allow",Action:ou(o.actions),Resource:ou(i.map(({resource:a})=>a).sort()),...o.condition&&{Condition:o.condition}}]:[]});return iu(r)}function du(n){
return n.filter(({text:e,region:t})=>!e.startsWith(gt)&&!Go(t))}function ou(n){let[e]=n;return n.length===1&&e!==void 0?e:n}function Ci(n){return{Version:"2012-10-17",Statement:n}}function pu(n){let{environment:e,entry:t}=n;if(zt(t))return{subjects:[],areAll:!1,findings:[{rule:"called-elsewhere",level:"notice",...C(t.triggers[0]??t),message:"\
No workflow of this repository calls this one: its jobs have the subjects of those who call it, and the plan of their repositories lets them in."}]};if(e&&e.unknown.
length===0&&e.text!=="")return{subjects:[{text:`environment:${e.text.replaceAll("%","%25").replaceAll(":","%3A")}`,isPattern:!1}],areAll:!0,findings:[]};if(e&&e.
unknown.length>0){let c=`The environment is known to the run alone (${e.unknown.join(", ")}), so the trust policy is not planned.`;return{subjects:[],areAll:!1,
findings:[{rule:"unknown-environment",level:"notice",...C(e.source),message:c}]}}let s=n.conditions.filter(c=>!/\|\||!\s*\(/.test(c)),i=n.entry.triggers.filter(
({event:c})=>$y(s,c)).map(c=>Cy(c,n.repository.defaultBranch)),o=Ty(s,qy(i.flatMap(c=>c.subjects))),a=My(s);return{subjects:a===void 0?o:[{text:`ref:${a}`,isPattern:!1}],
areAll:a!==void 0||i.every(c=>c.areAll??!0),findings:a===void 0?i.flatMap(c=>c.findings):[]}}var bs=n=>`ref:refs/heads/${n}`,hu=n=>`ref:refs/tags/${n}`,Ii=n=>({
text:n,isPattern:!1});function Cy(n,e){let{event:t}=n,s=(i,o,a="notice")=>({rule:i,level:a,...C(n),message:o});if(t==="push")return Iy(n,s);if(t==="pull_request")
return{subjects:[Ii("pull_request")],findings:[]};if(t==="workflow_call")return{subjects:[],findings:[]};if(t==="release")return{subjects:[{text:hu("*"),isPattern:!0}],
findings:[]};if(t==="merge_group")return{subjects:[{text:bs("gh-readonly-queue/*"),isPattern:!0}],findings:[]};if(ps.has(t))return{subjects:[Ii(bs(e))],findings:[]};
if(t==="workflow_dispatch"){let i=`A person can start this from any branch; the trust policy takes ${e} alone. An environment would be the better gate.`;return{
subjects:[Ii(bs(e))],findings:[s("any-branch",i)]}}if(t==="pull_request_target")return{subjects:[],findings:[]};let r=`The subject of a run that ${t} starts is \
not known here, so the trust policy leaves it out.`;return{subjects:[],areAll:!1,findings:[s("unknown-event",r)]}}function Iy({branches:n,tags:e,ignoresSome:t},s){
let r=[...(n??(e?[]:["**"])).map(l=>[bs,l]),...(e??(n?[]:["**"])).map(l=>[hu,l])],i=r.filter(([,l])=>l.startsWith("!")),o=r.filter(([,l])=>!l.startsWith("!")).map(
([l,d])=>{let f=d.replaceAll("**","*");return{text:l(f.replace(/\[[^\]]*\]\+?|[?+]/g,"*").replaceAll(/\*+/g,"*")),isPattern:/[*?+[]/.test(d)}}),a=i.length>0||t||
r.some(([,l])=>/[?+[]|(^|[^*])\*([^*]|$)/.test(l));return{subjects:o,findings:a?[s("wider-trust","IAM knows less of patterns than GitHub: what is excluded, and \
what * leaves out, the trust policy lets in. Name the branches, or use an environment.")]:[]}}function $y(n,e){return n.every(t=>[...t.matchAll(/(?:^|[\s({&])github\.event_name\s*([!=]=)\s*'([^']*)'/g)].
every(([,s,r=""])=>s==="=="==(r.toLowerCase()===e)))}function Ty(n,e){return n.flatMap(s=>[...s.matchAll(/(?:^|[\s({&])startsWith\(\s*github\.ref\s*,\s*'(refs\/[^']*)'\s*\)/g)].
map(([,r=""])=>`ref:${r}`)).reduce((s,r)=>s.flatMap(i=>i.text.startsWith(r)?[i]:i.isPattern&&r.startsWith(i.text.split("*")[0]??"")&&/^[^*]*\*$/.test(i.text)?[{
text:`${r}*`,isPattern:!0}]:[]),[...e])}function My(n){for(let e of n){let[,,t]=/(^|[\s({&])github\.ref\s*==\s*'(refs\/[^']+)'/.exec(e)??[];if(t!==void 0)return t;
let[,,s]=/(^|[\s({&])github\.ref_name\s*==\s*'([^']+)'/.exec(e)??[];if(s!==void 0&&/github\.ref_type\s*==\s*'tag'/.test(e))return`refs/tags/${s}`}}function qy(n){
return[...new Map(n.map(e=>[e.text,e])).values()]}var tt={repository:"REPOSITORY_ID",owner:"OWNER_ID"};function yu(n,e){let s=mu(n,({repository:i,identity:o,calledWorkflow:a})=>[i.name,i.folder,o.audience,o.issuer,
a]).flatMap(([i,...o])=>{let a=Fy([i,...o].flatMap(d=>d.subjects)),c=a.filter(({isPattern:d})=>!d),l=a.filter(({isPattern:d})=>d);return[c,l].filter(({length:d})=>d>
0).map(d=>({...i,subjects:d}))});return mu(s,({repository:i,identity:o,calledWorkflow:a,subjects:c})=>[i.name,i.folder,o.audience,o.issuer,a===void 0,c]).map(i=>Dy(
i,e))}function mu(n,e){return[...Map.groupBy(n,t=>JSON.stringify(e(t)))].sort(([t],[s])=>t<s?-1:1).map(([,t])=>t)}function Fy(n){return[...new Map(n.map(e=>[e.text,
e])).values()].sort((e,t)=>e.text<t.text?-1:1)}function Dy(n,e){let[{repository:t,identity:s,subjects:r}]=n,i=Zi({iss:s.issuer},e),o=i?.name??s.issuer,a=r.some(
y=>y.isPattern),c=r.flatMap(({text:y})=>_y(t,a?y:_i(y))).sort(),l=n.flatMap(({calledWorkflow:y})=>y?By(y):[]),[d,...f]=[...new Set(l)].sort(),u=d===void 0?{}:{[`${o}\
:job_workflow_ref`]:f.length>0?[d,...f]:d},m={[`${o}:aud`]:s.audience,...i?.hasGitHubKeys&&{[`${o}:repository_id`]:t.id??tt.repository,...u}};return{Effect:"All\
ow",Principal:{Federated:i?.arn??""},Action:"sts:AssumeRoleWithWebIdentity",Condition:a?{StringEquals:m,StringLike:{[`${o}:sub`]:c}}:{StringEquals:{...m,[`${o}:\
sub`]:c}}}}function _y({name:n="OWNER/REPO",id:e,ownerId:t},s){let[r,i]=n.split("/");return[`repo:${n}:${s}`,`repo:${r}@${t??tt.owner}/${i}@${e??tt.repository}:${s}`]}
function By({path:n,ref:e}){return/^[0-9a-f]{40}$/.test(e)||e.startsWith("refs/")?[`${n}@${e}`]:[`${n}@refs/heads/${e}`,`${n}@refs/tags/${e}`]}var $i=/^(role-to-assume|role-chain|aws-region|secrets|secret-ids|alert-secrets|export-credentials|credentials-role-to-assume|audience)$/;function gu({unknown:n,
planned:e}){return n.filter(({input:t})=>$i.test(t)).map(({input:t,expressions:s})=>{let r=e.with.get(t)?.source,i=s.flatMap(c=>c.match(/\b(vars|secrets)\.\w+/g)??
[]),o=[...new Set(i)].map(c=>`--var ${c.replace("vars.","")}=VALUE`),a=o.length===0?"":` Give ${o.join(" ")}.`;return{rule:"unknown-input-value",level:"notice",
...C(r??e.step),message:`The input ${t} is known to the run alone (${s.join(", ")}): what depends on it is not planned.${a}`}})}function wu({planned:n,read:e}){
return!e||e.action==="check"||e.inputs.identity?[]:[{rule:"ambient-credentials",level:"notice",...C(n.step),message:"Without role-to-assume this step uses the c\
redentials of an earlier step or of the runner: what their role must allow is not planned."}]}function bu({repository:n,entry:e}){if(n.id!==void 0&&n.ownerId!==
void 0&&n.name!==void 0)return[];let s=`Nothing tells the repository's name or numbers. Give ${[...n.name===void 0?["--repository OWNER/REPO"]:[],...n.id===void 0?
[`--repository-id (${tt.repository} in the policies)`]:[],...n.ownerId===void 0?[`--owner-id (${tt.owner})`]:[]].join(", ")}: gh api repos/OWNER/REPO --jq '.id,\
 .owner.id'. Of several repositories --repositories FILE tells them.`;return[{rule:"unknown-repository",level:"notice",...C(e,1),message:s}]}var Ss=class{#e;#t=new Map;#n=new Set;constructor(e){this.#e=e}async add(e,t){let s=[];for(let r of t){s.push(...gu(r),...wu(r));let{read:i}=r;if(!i||i.action===
"check"||!i.inputs.identity)continue;let{subjects:o,areAll:a,findings:c}=pu(e);s.push(...c,...bu(e));let{repository:l,calledWorkflow:d}=e,f={repository:l,identity:i.
inputs.identity,subjects:o,areAll:a,calledWorkflow:d},u=Ky(e,r),m=i.action!=="lease"||i.inputs.requests.length===0||i.inputs.requests.some(({role:y})=>y===void 0);
if(m&&await this.#c(i.inputs.identity,f,i,u),this.#s(r,l,m),i.action==="monitor")for(let y of i.inputs.moreIdentities)await this.#c(y,{...f,identity:y},{...i,inputs:{
...i.inputs,identity:y},alertSecrets:[]},u);if(i.action==="lease"){for(let{role:y,grants:p}of Ri(i.inputs))this.#o(y,f,u),this.#r(y).permissions.push(...p);for(let{
route:y}of i.inputs.credentials)this.#a(y,f,u)}}return s}#s({unknown:e,read:t},s,r){if(!t||t.action==="check")return;let i=e.map(({input:c})=>c).filter(c=>$i.test(
c));i.some(c=>/role/.test(c))&&this.#n.add(s);let{identity:o}=t.inputs,a=[...r&&o?[ve(o)]:[],...t.action==="monitor"?t.inputs.moreIdentities.map(ve):[],...t.action===
"lease"?Ri(t.inputs).map(({role:c})=>c):[]];for(let c of a.map(l=>this.#r(l)))i.length>0&&c.unknown.add("permissions"),t.action==="rotate"&&t.inputs.mode.kind===
"function"&&(c.isRotating=!0)}#a([e,...t],s,r){(this.#t.get(e.arn)?.admissions.includes(s)??!1)||this.#o(e,s,r);let o=e;for(let a of t)this.#r(o).permissions.push(
{action:"sts:AssumeRole",resource:a.arn}),this.#r(a).assumedFrom.add(o.arn),this.#r(a).uses.push(r),o=a}all(){return[...this.#t.values()].filter(({role:e})=>!Jo(
e.arn)).sort((e,t)=>e.role.arn<t.role.arn?-1:1).map(e=>({needs:e,described:su(e,this.#e)})).map(({needs:{role:e,admissions:t,assumedFrom:s,permissions:r,unknown:i,
uses:o},described:a})=>({role:e,trust:Ci([...yu(t,e),...[...s].sort().map(c=>({Effect:"Allow",Principal:{AWS:c},Action:"sts:AssumeRole"}))]),permissions:r.length===
0?void 0:Ci(fu(a.grants)),unknown:this.#l(i,a.unknown,t),uses:Uy(o)}))}#l(e,t,s){let r=s.some(({repository:a})=>this.#n.has(a)),i=s.some(({areAll:a})=>!a),o=[...e,
...t,...i?["trust"]:[],...r?["trust","permissions"]:[]];return[...new Set(o)].sort()}async#c(e,t,s,r){this.#o(e.role,t,r);let i=e.role;for(let o of e.chain)this.#r(
i).permissions.push({action:"sts:AssumeRole",resource:o.arn}),this.#r(o).assumedFrom.add(i.arn),this.#r(o).uses.push(r),i=o;this.#r(i).permissions.push(...await jy(
s))}#o(e,t,s){let r=this.#r(e);r.admissions.push(t),r.uses.push(s)}#r(e){let t=this.#t.get(e.arn);if(t)return t;let s={role:e,admissions:[],assumedFrom:new Set,
permissions:[],unknown:new Set,isRotating:!1,uses:[]};return this.#t.set(e.arn,s),s}};async function jy(n){switch(n.action){case"lease":return au(n.inputs);case"\
monitor":return lu(n.inputs,n.alertSecrets);case"rotate":return uu(n.inputs,n.alertSecrets);case"check":return[]}}function Uy(n){return[...new Map(n.map(e=>[JSON.
stringify(e),e])).values()]}function Ky({repository:n,job:e},{planned:t}){let{path:s,line:r}=t.calledAt??t.step;return{repository:Fe(n),job:e.id,path:s,line:r}}async function Su(n,e,t){let s=new Ss(t),r=[],i=Wl(e),o=new Set;for(let c of eu(n,e,t.variables)){r.push(...c.findings);for(let l of c.jobs){let d=await Wy(l,i);
for(let{planned:f}of d)o.add(JSON.stringify(C(f.step)));r.push(...d.flatMap(f=>f.findings),...Oo(l,d),...await s.add(l,d))}}let a=s.all();return{roles:a,findings:Jy(
[...r,...a.flatMap(tu),...a.flatMap(nu)]),steps:o.size,repositories:n.length}}async function Wy(n,e){let t=[];for(let s of n.steps){let r=fs(s);r&&t.push(await Ul(
r,s,n,e))}return t}function Jy(n){return[...new Map(n.map(({rule:e,level:t,message:s,...r})=>{let i={repository:r.repository,rule:e,level:t,path:r.path,line:r.line,
message:s};return[JSON.stringify(i),i]})).values()]}async function rv(n,e){let{kmsKeys:t,against:s,origins:r}=n,i={...n.variables},o=n.descriptions.flatMap(c=>bo(c,Ti(c,e,r.descriptions,Yy),r.descriptions)),a=await Su(
e.repositories,e.product,{variables:i,kmsKeys:t,descriptions:o});return s===void 0?a:Gy(a,s,e,r.against)}function iv({findings:n}){return n.some(({level:e})=>e===
"error")}function Gy(n,e,t,s){let r=Ao(n.roles,mo(e,Ti(e,t,s,Vy),s));return{...n,findings:[...n.findings,...Eo(r,e)]}}function ov({described:n,origins:e},t){if(n===
void 0)return[];let s=`Write it with \`${Rs}\`.`,r=Ti(n,t,e.described,s);return wo(n,r,e.described)}var Vy="Write it with `aws iam get-account-authorization-det\
ails --filter Role LocalManagedPolicy`.",Yy="Write it with `aws secretsmanager list-secrets`.";function Ti(n,{readFile:e},t,s){try{return e(n)}catch{throw new X(
"E_INPUT",`${t} names ${Me(n)}, which cannot be read.`,{fix:s})}}export{zy as a,ag as b,cg as c,dg as d,co as e,gg as f,Tu as g,Mu as h,rv as i,iv as j,ov as k};
