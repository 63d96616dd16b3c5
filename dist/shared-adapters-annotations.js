const require=process.getBuiltinModule;
import{a as Hi}from"./shared-inputs-check-inputs.js";import{a as no}from"./shared-inputs-lease-inputs.js";import{s as ro,t as io,u as oo}from"./shared-domain-monitor-finding.js";import{
a as ao,c as lo,e as co}from"./shared-domain-rotation-rotate-inputs.js";import{h as Ls}from"./shared-domain-alerts-alert-channel.js";import{I as ft,J as so,f as Gi,g as Vi,h as Yi,m as zi,x as eo,
z as cn}from"./shared-domain-requests-role.js";import{e as to}from"./shared-domain-trusted-address.js";import{a as Ne}from"./shared-domain-requests-lease-inputs.js";import{a as Xi,b as Zi}from"./shared-domain-policies-partition.js";
import{c as Qi,d as ln}from"./shared-domain-plain-text.js";import{b as je}from"./shared-domain-listing.js";import{a as Ps}from"./shared-inputs-peer-inputs.js";import{a as te}from"./shared-domain-error.js";
import{a as an,b,c as Yu,d as Qu}from"./shared-runtime.js";var R=b(U=>{"use strict";var Qs=Symbol.for("yaml.alias"),sa=Symbol.for("yaml.document"),xn=Symbol.for("yaml.map"),ra=Symbol.for("yaml.pair"),Hs=Symbol.for("yaml\
.scalar"),kn=Symbol.for("yaml.seq"),ue=Symbol.for("yaml.node.type"),Yf=n=>!!n&&typeof n=="object"&&n[ue]===Qs,Qf=n=>!!n&&typeof n=="object"&&n[ue]===sa,Hf=n=>!!n&&
typeof n=="object"&&n[ue]===xn,zf=n=>!!n&&typeof n=="object"&&n[ue]===ra,ia=n=>!!n&&typeof n=="object"&&n[ue]===Hs,Xf=n=>!!n&&typeof n=="object"&&n[ue]===kn;function oa(n){
if(n&&typeof n=="object")switch(n[ue]){case xn:case kn:return!0}return!1}function Zf(n){if(n&&typeof n=="object")switch(n[ue]){case Qs:case xn:case Hs:case kn:return!0}
return!1}var ed=n=>(ia(n)||oa(n))&&!!n.anchor;U.ALIAS=Qs;U.DOC=sa;U.MAP=xn;U.NODE_TYPE=ue;U.PAIR=ra;U.SCALAR=Hs;U.SEQ=kn;U.hasAnchor=ed;U.isAlias=Yf;U.isCollection=
oa;U.isDocument=Qf;U.isMap=Hf;U.isNode=Zf;U.isPair=zf;U.isScalar=ia;U.isSeq=Xf});var Nt=b(zs=>{"use strict";var B=R(),G=Symbol("break visit"),aa=Symbol("skip children"),ie=Symbol("remove node");function vn(n,e){let t=la(e);B.isDocument(n)?Xe(
null,n.contents,t,Object.freeze([n]))===ie&&(n.contents=null):Xe(null,n,t,Object.freeze([]))}vn.BREAK=G;vn.SKIP=aa;vn.REMOVE=ie;function Xe(n,e,t,s){let r=ca(n,
e,t,s);if(B.isNode(r)||B.isPair(r))return ua(n,s,r),Xe(n,r,t,s);if(typeof r!="symbol"){if(B.isCollection(e)){s=Object.freeze(s.concat(e));for(let i=0;i<e.items.
length;++i){let o=Xe(i,e.items[i],t,s);if(typeof o=="number")i=o-1;else{if(o===G)return G;o===ie&&(e.items.splice(i,1),i-=1)}}}else if(B.isPair(e)){s=Object.freeze(
s.concat(e));let i=Xe("key",e.key,t,s);if(i===G)return G;i===ie&&(e.key=null);let o=Xe("value",e.value,t,s);if(o===G)return G;o===ie&&(e.value=null)}}return r}async function An(n,e){
let t=la(e);B.isDocument(n)?await Ze(null,n.contents,t,Object.freeze([n]))===ie&&(n.contents=null):await Ze(null,n,t,Object.freeze([]))}An.BREAK=G;An.SKIP=aa;An.
REMOVE=ie;async function Ze(n,e,t,s){let r=await ca(n,e,t,s);if(B.isNode(r)||B.isPair(r))return ua(n,s,r),Ze(n,r,t,s);if(typeof r!="symbol"){if(B.isCollection(e)){
s=Object.freeze(s.concat(e));for(let i=0;i<e.items.length;++i){let o=await Ze(i,e.items[i],t,s);if(typeof o=="number")i=o-1;else{if(o===G)return G;o===ie&&(e.items.
splice(i,1),i-=1)}}}else if(B.isPair(e)){s=Object.freeze(s.concat(e));let i=await Ze("key",e.key,t,s);if(i===G)return G;i===ie&&(e.key=null);let o=await Ze("val\
ue",e.value,t,s);if(o===G)return G;o===ie&&(e.value=null)}}return r}function la(n){return typeof n=="object"&&(n.Collection||n.Node||n.Value)?Object.assign({Alias:n.
Node,Map:n.Node,Scalar:n.Node,Seq:n.Node},n.Value&&{Map:n.Value,Scalar:n.Value,Seq:n.Value},n.Collection&&{Map:n.Collection,Seq:n.Collection},n):n}function ca(n,e,t,s){
if(typeof t=="function")return t(n,e,s);if(B.isMap(e))return t.Map?.(n,e,s);if(B.isSeq(e))return t.Seq?.(n,e,s);if(B.isPair(e))return t.Pair?.(n,e,s);if(B.isScalar(
e))return t.Scalar?.(n,e,s);if(B.isAlias(e))return t.Alias?.(n,e,s)}function ua(n,e,t){let s=e[e.length-1];if(B.isCollection(s))s.items[n]=t;else if(B.isPair(s))
n==="key"?s.key=t:s.value=t;else if(B.isDocument(s))s.contents=t;else{let r=B.isAlias(s)?"alias":"scalar";throw new Error(`Cannot replace node with ${r} parent`)}}
zs.visit=vn;zs.visitAsync=An});var Xs=b(da=>{"use strict";var fa=R(),td=Nt(),nd={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},sd=n=>n.replace(/[!,[\]{}]/g,e=>nd[e]),Ot=class n{constructor(e,t){
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
for(let[t,s]of Object.entries(this.tags))if(e.startsWith(s))return t+sd(e.substring(s.length));return e[0]==="!"?e:`!<${e}>`}toString(e){let t=this.yaml.explicit?
[`%YAML ${this.yaml.version||"1.2"}`]:[],s=Object.entries(this.tags),r;if(e&&s.length>0&&fa.isNode(e.contents)){let i={};td.visit(e.contents,(o,a)=>{fa.isNode(a)&&
a.tag&&(i[a.tag]=!0)}),r=Object.keys(i)}else r=[];for(let[i,o]of s)i==="!!"&&o==="tag:yaml.org,2002:"||(!e||r.some(a=>a.startsWith(o)))&&t.push(`%TAG ${i} ${o}`);
return t.join(`
`)}};Ot.defaultYaml={explicit:!1,version:"1.2"};Ot.defaultTags={"!!":"tag:yaml.org,2002:"};da.Directives=Ot});var En=b(Rt=>{"use strict";var pa=R(),rd=Nt();function id(n){if(/[\x00-\x19\s,[\]{}]/.test(n)){let t=`Anchor must not contain whitespace or control characters: ${JSON.
stringify(n)}`;throw new Error(t)}return!0}function ha(n){let e=new Set;return rd.visit(n,{Value(t,s){s.anchor&&e.add(s.anchor)}}),e}function ma(n,e){for(let t=1;;++t){
let s=`${n}${t}`;if(!e.has(s))return s}}function od(n,e){let t=[],s=new Map,r=null;return{onAnchor:i=>{t.push(i),r??(r=ha(n));let o=ma(e,r);return r.add(o),o},setAnchors:()=>{
for(let i of t){let o=s.get(i);if(typeof o=="object"&&o.anchor&&(pa.isScalar(o.node)||pa.isCollection(o.node)))o.node.anchor=o.anchor;else{let a=new Error("Fail\
ed to resolve repeated object (this should not happen)");throw a.source=i,a}}},sourceObjects:s}}Rt.anchorIsValid=id;Rt.anchorNames=ha;Rt.createNodeAnchors=od;Rt.
findNewAnchor=ma});var Zs=b(ya=>{"use strict";function Pt(n,e,t,s){if(s&&typeof s=="object")if(Array.isArray(s))for(let r=0,i=s.length;r<i;++r){let o=s[r],a=Pt(n,s,String(r),o);a===
void 0?delete s[r]:a!==o&&(s[r]=a)}else if(s instanceof Map)for(let r of Array.from(s.keys())){let i=s.get(r),o=Pt(n,s,r,i);o===void 0?s.delete(r):o!==i&&s.set(
r,o)}else if(s instanceof Set)for(let r of Array.from(s)){let i=Pt(n,s,r,r);i===void 0?s.delete(r):i!==r&&(s.delete(r),s.add(i))}else for(let[r,i]of Object.entries(
s)){let o=Pt(n,s,r,i);o===void 0?delete s[r]:o!==i&&(s[r]=o)}return n.call(e,t,s)}ya.applyReviver=Pt});var me=b(wa=>{"use strict";var ad=R();function ga(n,e,t){if(Array.isArray(n))return n.map((s,r)=>ga(s,String(r),t));if(n&&typeof n.toJSON=="function"){if(!t||!ad.
hasAnchor(n))return n.toJSON(e,t);let s={aliasCount:0,count:1,res:void 0};t.anchors.set(n,s),t.onCreate=i=>{s.res=i,delete t.onCreate};let r=n.toJSON(e,t);return t.
onCreate&&t.onCreate(r),r}return typeof n=="bigint"&&!t?.keep?Number(n):n}wa.toJS=ga});var Nn=b(Sa=>{"use strict";var ld=Zs(),ba=R(),cd=me(),er=class{constructor(e){Object.defineProperty(this,ba.NODE_TYPE,{value:e})}clone(){let e=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(e.range=this.range.slice()),e}toJS(e,{mapAsMap:t,maxAliasCount:s,onAnchor:r,reviver:i}={}){
if(!ba.isDocument(e))throw new TypeError("A document argument is required");let o={anchors:new Map,doc:e,keep:!0,mapAsMap:t===!0,mapKeyWarned:!1,maxAliasCount:typeof s==
"number"?s:100},a=cd.toJS(this,"",o);if(typeof r=="function")for(let{count:l,res:c}of o.anchors.values())r(c,l);return typeof i=="function"?ld.applyReviver(i,{"":a},
"",a):a}};Sa.NodeBase=er});var Lt=b(xa=>{"use strict";var ud=En(),fd=Nt(),et=R(),dd=Nn(),pd=me(),tr=class extends dd.NodeBase{constructor(e){super(et.ALIAS),this.source=e,Object.defineProperty(
this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(e,t){if(t?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");
let s;t?.aliasResolveCache?s=t.aliasResolveCache:(s=[],fd.visit(e,{Node:(i,o)=>{(et.isAlias(o)||et.hasAnchor(o))&&s.push(o)}}),t&&(t.aliasResolveCache=s));let r;
for(let i of s){if(i===this)break;i.anchor===this.source&&(r=i)}if(r&&t){let{anchors:i,doc:o,maxAliasCount:a}=t,l=i.get(r);if(l||(pd.toJS(r,null,t),l=i.get(r)),
l?.res===void 0){let c="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(c)}if(a>=0&&(l.count+=1,l.aliasCount===0&&(l.aliasCount=
On(o,r,i)),l.count*l.aliasCount>a)){let c="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(c)}}return r}toJSON(e,t){if(!t)
return{source:this.source};let s=this.resolve(t.doc,t);if(!s){let r=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
r)}return t.anchors.get(s).res}toString(e,t,s){let r=`*${this.source}`;if(e){if(ud.anchorIsValid(this.source),e.options.verifyAliasOrder&&!e.anchors.has(this.source)){
let i=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(i)}if(e.implicitKey)return`${r} `}return r}};function On(n,e,t){
if(et.isAlias(e)){let s=e.resolve(n),r=t&&s&&t.get(s);return r?r.count*r.aliasCount:0}else if(et.isCollection(e)){let s=0;for(let r of e.items){let i=On(n,r,t);
i>s&&(s=i)}return s}else if(et.isPair(e)){let s=On(n,e.key,t),r=On(n,e.value,t);return Math.max(s,r)}return 1}xa.Alias=tr});var D=b(nr=>{"use strict";var hd=R(),md=Nn(),yd=me(),gd=n=>!n||typeof n!="function"&&typeof n!="object",ye=class extends md.NodeBase{constructor(e){super(hd.SCALAR),
this.value=e}toJSON(e,t){return t?.keep?this.value:yd.toJS(this.value,e,t)}toString(){return String(this.value)}};ye.BLOCK_FOLDED="BLOCK_FOLDED";ye.BLOCK_LITERAL=
"BLOCK_LITERAL";ye.PLAIN="PLAIN";ye.QUOTE_DOUBLE="QUOTE_DOUBLE";ye.QUOTE_SINGLE="QUOTE_SINGLE";nr.Scalar=ye;nr.isScalarValue=gd});var Ct=b(va=>{"use strict";var wd=Lt(),Te=R(),ka=D(),bd="tag:yaml.org,2002:";function Sd(n,e,t){if(e){let s=t.filter(i=>i.tag===e),r=s.find(i=>!i.format)??s[0];
if(!r)throw new Error(`Tag ${e} not found`);return r}return t.find(s=>s.identify?.(n)&&!s.format)}function xd(n,e,t){if(Te.isDocument(n)&&(n=n.contents),Te.isNode(
n))return n;if(Te.isPair(n)){let u=t.schema[Te.MAP].createNode?.(t.schema,null,t);return u.items.push(n),u}(n instanceof String||n instanceof Number||n instanceof
Boolean||typeof BigInt<"u"&&n instanceof BigInt)&&(n=n.valueOf());let{aliasDuplicateObjects:s,onAnchor:r,onTagObj:i,schema:o,sourceObjects:a}=t,l;if(s&&n&&typeof n==
"object"){if(l=a.get(n),l)return l.anchor??(l.anchor=r(n)),new wd.Alias(l.anchor);l={anchor:null,node:null},a.set(n,l)}e?.startsWith("!!")&&(e=bd+e.slice(2));let c=Sd(
n,e,o.tags);if(!c){if(n&&typeof n.toJSON=="function"&&(n=n.toJSON()),!n||typeof n!="object"){let u=new ka.Scalar(n);return l&&(l.node=u),u}c=n instanceof Map?o[Te.
MAP]:Symbol.iterator in Object(n)?o[Te.SEQ]:o[Te.MAP]}i&&(i(c),delete t.onTagObj);let p=c?.createNode?c.createNode(t.schema,n,t):typeof c?.nodeClass?.from=="fun\
ction"?c.nodeClass.from(t.schema,n,t):new ka.Scalar(n);return e?p.tag=e:c.default||(p.tag=c.tag),l&&(l.node=p),p}va.createNode=xd});var Pn=b(Rn=>{"use strict";var kd=Ct(),oe=R(),vd=Nn();function sr(n,e,t){let s=t;for(let r=e.length-1;r>=0;--r){let i=e[r];if(typeof i=="number"&&Number.isInteger(
i)&&i>=0){let o=[];o[i]=s,s=o}else s=new Map([[i,s]])}return kd.createNode(s,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("Th\
is should not happen, please report a bug.")},schema:n,sourceObjects:new Map})}var Aa=n=>n==null||typeof n=="object"&&!!n[Symbol.iterator]().next().done,rr=class extends vd.
NodeBase{constructor(e,t){super(e),Object.defineProperty(this,"schema",{value:t,configurable:!0,enumerable:!1,writable:!0})}clone(e){let t=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return e&&(t.schema=e),t.items=t.items.map(s=>oe.isNode(s)||oe.isPair(s)?s.clone(e):s),this.range&&
(t.range=this.range.slice()),t}addIn(e,t){if(Aa(e))this.add(t);else{let[s,...r]=e,i=this.get(s,!0);if(oe.isCollection(i))i.addIn(r,t);else if(i===void 0&&this.schema)
this.set(s,sr(this.schema,r,t));else throw new Error(`Expected YAML collection at ${s}. Remaining path: ${r}`)}}deleteIn(e){let[t,...s]=e;if(s.length===0)return this.
delete(t);let r=this.get(t,!0);if(oe.isCollection(r))return r.deleteIn(s);throw new Error(`Expected YAML collection at ${t}. Remaining path: ${s}`)}getIn(e,t){let[
s,...r]=e,i=this.get(s,!0);return r.length===0?!t&&oe.isScalar(i)?i.value:i:oe.isCollection(i)?i.getIn(r,t):void 0}hasAllNullValues(e){return this.items.every(t=>{
if(!oe.isPair(t))return!1;let s=t.value;return s==null||e&&oe.isScalar(s)&&s.value==null&&!s.commentBefore&&!s.comment&&!s.tag})}hasIn(e){let[t,...s]=e;if(s.length===
0)return this.has(t);let r=this.get(t,!0);return oe.isCollection(r)?r.hasIn(s):!1}setIn(e,t){let[s,...r]=e;if(r.length===0)this.set(s,t);else{let i=this.get(s,!0);
if(oe.isCollection(i))i.setIn(r,t);else if(i===void 0&&this.schema)this.set(s,sr(this.schema,r,t));else throw new Error(`Expected YAML collection at ${s}. Remai\
ning path: ${r}`)}}};Rn.Collection=rr;Rn.collectionFromPath=sr;Rn.isEmptyPath=Aa});var $t=b(Ln=>{"use strict";var Ad=n=>n.replace(/^(?!$)(?: $)?/gm,"#");function ir(n,e){return/^\n+$/.test(n)?n.substring(1):e?n.replace(/^(?! *$)/gm,e):n}var Ed=(n,e,t)=>n.
endsWith(`
`)?ir(t,e):t.includes(`
`)?`
`+ir(t,e):(n.endsWith(" ")?"":" ")+t;Ln.indentComment=ir;Ln.lineComment=Ed;Ln.stringifyComment=Ad});var Na=b(Tt=>{"use strict";var Nd="flow",or="block",Cn="quoted";function Od(n,e,t="flow",{indentAtStart:s,lineWidth:r=80,minContentWidth:i=20,onFold:o,onOverflow:a}={}){
if(!r||r<0)return n;r<i&&(i=0);let l=Math.max(1+i,1+r-e.length);if(n.length<=l)return n;let c=[],p={},u=r-e.length;typeof s=="number"&&(s>r-Math.max(2,i)?c.push(
0):u=r-s);let f,h,y=!1,d=-1,m=-1,g=-1;t===or&&(d=Ea(n,d,e.length),d!==-1&&(u=d+l));for(let A;A=n[d+=1];){if(t===Cn&&A==="\\"){switch(m=d,n[d+1]){case"x":d+=3;break;case"\
u":d+=5;break;case"U":d+=9;break;default:d+=1}g=d}if(A===`
`)t===or&&(d=Ea(n,d,e.length)),u=d+e.length+l,f=void 0;else{if(A===" "&&h&&h!==" "&&h!==`
`&&h!=="	"){let O=n[d+1];O&&O!==" "&&O!==`
`&&O!=="	"&&(f=d)}if(d>=u)if(f)c.push(f),u=f+l,f=void 0;else if(t===Cn){for(;h===" "||h==="	";)h=A,A=n[d+=1],y=!0;let O=d>g+1?d-2:m-1;if(p[O])return n;c.push(O),
p[O]=!0,u=O+l,f=void 0}else y=!0}h=A}if(y&&a&&a(),c.length===0)return n;o&&o();let S=n.slice(0,c[0]);for(let A=0;A<c.length;++A){let O=c[A],v=c[A+1]||n.length;O===
0?S=`
${e}${n.slice(0,v)}`:(t===Cn&&p[O]&&(S+=`${n[O]}\\`),S+=`
${e}${n.slice(O+1,v)}`)}return S}function Ea(n,e,t){let s=e,r=e+1,i=n[r];for(;i===" "||i==="	";)if(e<r+t)i=n[++e];else{do i=n[++e];while(i&&i!==`
`);s=e,r=e+1,i=n[r]}return s}Tt.FOLD_BLOCK=or;Tt.FOLD_FLOW=Nd;Tt.FOLD_QUOTED=Cn;Tt.foldFlowLines=Od});var Mt=b(Oa=>{"use strict";var Z=D(),ge=Na(),Tn=(n,e)=>({indentAtStart:e?n.indent.length:n.indentAtStart,lineWidth:n.options.lineWidth,minContentWidth:n.options.
minContentWidth}),In=n=>/^(%|---|\.\.\.)/m.test(n);function Rd(n,e,t){if(!e||e<0)return!1;let s=e-t,r=n.length;if(r<=s)return!1;for(let i=0,o=0;i<r;++i)if(n[i]===
`
`){if(i-o>s)return!0;if(o=i+1,r-o<=s)return!1}return!0}function It(n,e){let t=JSON.stringify(n);if(e.options.doubleQuotedAsJSON)return t;let{implicitKey:s}=e,r=e.
options.doubleQuotedMinMultiLineLength,i=e.indent||(In(n)?"  ":""),o="",a=0;for(let l=0,c=t[l];c;c=t[++l])if(c===" "&&t[l+1]==="\\"&&t[l+2]==="n"&&(o+=t.slice(a,
l)+"\\ ",l+=1,a=l,c="\\"),c==="\\")switch(t[l+1]){case"u":{o+=t.slice(a,l);let p=t.substr(l+2,4);switch(p){case"0000":o+="\\0";break;case"0007":o+="\\a";break;case"\
000b":o+="\\v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"2028":o+="\\L";break;case"2029":o+="\\P";break;default:p.
substr(0,2)==="00"?o+="\\x"+p.substr(2):o+=t.substr(l,6)}l+=5,a=l+1}break;case"n":if(s||t[l+2]==='"'||t.length<r)l+=1;else{for(o+=t.slice(a,l)+`

`;t[l+2]==="\\"&&t[l+3]==="n"&&t[l+4]!=='"';)o+=`
`,l+=2;o+=i,t[l+2]===" "&&(o+="\\"),l+=1,a=l+1}break;default:l+=1}return o=a?o+t.slice(a):t,s?o:ge.foldFlowLines(o,i,ge.FOLD_QUOTED,Tn(e,!1))}function ar(n,e){if(e.
options.singleQuote===!1||e.implicitKey&&n.includes(`
`)||/[ \t]\n|\n[ \t]/.test(n))return It(n,e);let t=e.indent||(In(n)?"  ":""),s="'"+n.replace(/'/g,"''").replace(/\n+/g,`$&
${t}`)+"'";return e.implicitKey?s:ge.foldFlowLines(s,t,ge.FOLD_FLOW,Tn(e,!1))}function tt(n,e){let{singleQuote:t}=e.options,s;if(t===!1)s=It;else{let r=n.includes(
'"'),i=n.includes("'");r&&!i?s=ar:i&&!r?s=It:s=t?ar:It}return s(n,e)}var lr;try{lr=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{lr=/\n+(?!\n|$)/g}function $n({comment:n,type:e,value:t},s,r,i){let{blockQuote:o,commentString:a,lineWidth:l}=s.options;if(!o||/\n[\t ]+$/.test(
t))return tt(t,s);let c=s.indent||(s.forceBlockIndent||In(t)?"  ":""),p=o==="literal"?!0:o==="folded"||e===Z.Scalar.BLOCK_FOLDED?!1:e===Z.Scalar.BLOCK_LITERAL?!0:
!Rd(t,l,c.length);if(!t)return p?`|
`:`>
`;let u,f;for(f=t.length;f>0;--f){let v=t[f-1];if(v!==`
`&&v!=="	"&&v!==" ")break}let h=t.substring(f),y=h.indexOf(`
`);y===-1?u="-":t===h||y!==h.length-1?(u="+",i&&i()):u="",h&&(t=t.slice(0,-h.length),h[h.length-1]===`
`&&(h=h.slice(0,-1)),h=h.replace(lr,`$&${c}`));let d=!1,m,g=-1;for(m=0;m<t.length;++m){let v=t[m];if(v===" ")d=!0;else if(v===`
`)g=m;else break}let S=t.substring(0,g<m?g+1:m);S&&(t=t.substring(S.length),S=S.replace(/\n+/g,`$&${c}`));let O=(d?c?"2":"1":"")+u;if(n&&(O+=" "+a(n.replace(/ ?[\r\n]+/g,
" ")),r&&r()),!p){let v=t.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${c}`),N=!1,T=Tn(s,!0);o!=="folded"&&e!==Z.Scalar.BLOCK_FOLDED&&(T.onOverflow=
()=>{N=!0});let x=ge.foldFlowLines(`${S}${v}${h}`,c,ge.FOLD_BLOCK,T);if(!N)return`>${O}
${c}${x}`}return t=t.replace(/\n+/g,`$&${c}`),`|${O}
${c}${S}${t}${h}`}function Pd(n,e,t,s){let{type:r,value:i}=n,{actualString:o,implicitKey:a,indent:l,indentStep:c,inFlow:p}=e;if(a&&i.includes(`
`)||p&&/[[\]{},]/.test(i))return tt(i,e);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(i))return a||p||!i.includes(
`
`)?tt(i,e):$n(n,e,t,s);if(!a&&!p&&r!==Z.Scalar.PLAIN&&i.includes(`
`))return $n(n,e,t,s);if(In(i)){if(l==="")return e.forceBlockIndent=!0,$n(n,e,t,s);if(a&&l===c)return tt(i,e)}let u=i.replace(/\n+/g,`$&
${l}`);if(o){let f=d=>d.default&&d.tag!=="tag:yaml.org,2002:str"&&d.test?.test(u),{compat:h,tags:y}=e.doc.schema;if(y.some(f)||h?.some(f))return tt(i,e)}return a?
u:ge.foldFlowLines(u,l,ge.FOLD_FLOW,Tn(e,!1))}function Ld(n,e,t,s){let{implicitKey:r,inFlow:i}=e,o=typeof n.value=="string"?n:Object.assign({},n,{value:String(n.
value)}),{type:a}=n;a!==Z.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(o.value)&&(a=Z.Scalar.QUOTE_DOUBLE);let l=p=>{switch(p){case Z.
Scalar.BLOCK_FOLDED:case Z.Scalar.BLOCK_LITERAL:return r||i?tt(o.value,e):$n(o,e,t,s);case Z.Scalar.QUOTE_DOUBLE:return It(o.value,e);case Z.Scalar.QUOTE_SINGLE:
return ar(o.value,e);case Z.Scalar.PLAIN:return Pd(o,e,t,s);default:return null}},c=l(a);if(c===null){let{defaultKeyType:p,defaultStringType:u}=e.options,f=r&&p||
u;if(c=l(f),c===null)throw new Error(`Unsupported default string type ${f}`)}return c}Oa.stringifyString=Ld});var qt=b(cr=>{"use strict";var Cd=En(),we=R(),$d=$t(),Td=Mt();function Id(n,e){let t=Object.assign({blockQuote:!0,commentString:$d.stringifyComment,defaultKeyType:null,
defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,
minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},n.schema.toStringOptions,e),s;switch(t.collectionStyle){case"\
block":s=!1;break;case"flow":s=!0;break;default:s=null}return{anchors:new Set,doc:n,flowCollectionPadding:t.flowCollectionPadding?" ":"",indent:"",indentStep:typeof t.
indent=="number"?" ".repeat(t.indent):"  ",inFlow:s,options:t}}function Md(n,e){if(e.tag){let r=n.filter(i=>i.tag===e.tag);if(r.length>0)return r.find(i=>i.format===
e.format)??r[0]}let t,s;if(we.isScalar(e)){s=e.value;let r=n.filter(i=>i.identify?.(s));if(r.length>1){let i=r.filter(o=>o.test);i.length>0&&(r=i)}t=r.find(i=>i.
format===e.format)??r.find(i=>!i.format)}else s=e,t=n.find(r=>r.nodeClass&&s instanceof r.nodeClass);if(!t){let r=s?.constructor?.name??(s===null?"null":typeof s);
throw new Error(`Tag not resolved for ${r} value`)}return t}function qd(n,e,{anchors:t,doc:s}){if(!s.directives)return"";let r=[],i=(we.isScalar(n)||we.isCollection(
n))&&n.anchor;i&&Cd.anchorIsValid(i)&&(t.add(i),r.push(`&${i}`));let o=n.tag??(e.default?null:e.tag);return o&&r.push(s.directives.tagString(o)),r.join(" ")}function Dd(n,e,t,s){
if(we.isPair(n))return n.toString(e,t,s);if(we.isAlias(n)){if(e.doc.directives)return n.toString(e);if(e.resolvedAliases?.has(n))throw new TypeError("Cannot str\
ingify circular structure without alias nodes");e.resolvedAliases?e.resolvedAliases.add(n):e.resolvedAliases=new Set([n]),n=n.resolve(e.doc)}let r,i=we.isNode(n)?
n:e.doc.createNode(n,{onTagObj:l=>r=l});r??(r=Md(e.doc.schema.tags,i));let o=qd(i,r,e);o.length>0&&(e.indentAtStart=(e.indentAtStart??0)+o.length+1);let a=typeof r.
stringify=="function"?r.stringify(i,e,t,s):we.isScalar(i)?Td.stringifyString(i,e,t,s):i.toString(e,t,s);return o?we.isScalar(i)||a[0]==="{"||a[0]==="["?`${o} ${a}`:
`${o}
${e.indent}${a}`:a}cr.createStringifyContext=Id;cr.stringify=Dd});var Ca=b(La=>{"use strict";var fe=R(),Ra=D(),Pa=qt(),Dt=$t();function Fd({key:n,value:e},t,s,r){let{allNullValues:i,doc:o,indent:a,indentStep:l,options:{commentString:c,
indentSeq:p,simpleKeys:u}}=t,f=fe.isNode(n)&&n.comment||null;if(u){if(f)throw new Error("With simple keys, key nodes cannot have comments");if(fe.isCollection(n)||
!fe.isNode(n)&&typeof n=="object"){let T="With simple keys, collection cannot be used as a key value";throw new Error(T)}}let h=!u&&(!n||f&&e==null&&!t.inFlow||
fe.isCollection(n)||(fe.isScalar(n)?n.type===Ra.Scalar.BLOCK_FOLDED||n.type===Ra.Scalar.BLOCK_LITERAL:typeof n=="object"));t=Object.assign({},t,{allNullValues:!1,
implicitKey:!h&&(u||!i),indent:a+l});let y=!1,d=!1,m=Pa.stringify(n,t,()=>y=!0,()=>d=!0);if(!h&&!t.inFlow&&m.length>1024){if(u)throw new Error("With simple keys\
, single line scalar must not span more than 1024 characters");h=!0}if(t.inFlow){if(i||e==null)return y&&s&&s(),m===""?"?":h?`? ${m}`:m}else if(i&&!u||e==null&&
h)return m=`? ${m}`,f&&!y?m+=Dt.lineComment(m,t.indent,c(f)):d&&r&&r(),m;y&&(f=null),h?(f&&(m+=Dt.lineComment(m,t.indent,c(f))),m=`? ${m}
${a}:`):(m=`${m}:`,f&&(m+=Dt.lineComment(m,t.indent,c(f))));let g,S,A;fe.isNode(e)?(g=!!e.spaceBefore,S=e.commentBefore,A=e.comment):(g=!1,S=null,A=null,e&&typeof e==
"object"&&(e=o.createNode(e))),t.implicitKey=!1,!h&&!f&&fe.isScalar(e)&&(t.indentAtStart=m.length+1),d=!1,!p&&l.length>=2&&!t.inFlow&&!h&&fe.isSeq(e)&&!e.flow&&
!e.tag&&!e.anchor&&(t.indent=t.indent.substring(2));let O=!1,v=Pa.stringify(e,t,()=>O=!0,()=>d=!0),N=" ";if(f||g||S){if(N=g?`
`:"",S){let T=c(S);N+=`
${Dt.indentComment(T,t.indent)}`}v===""&&!t.inFlow?N===`
`&&A&&(N=`

`):N+=`
${t.indent}`}else if(!h&&fe.isCollection(e)){let T=v[0],x=v.indexOf(`
`),F=x!==-1,pe=t.inFlow??e.flow??e.items.length===0;if(F||!pe){let Ue=!1;if(F&&(T==="&"||T==="!")){let _=v.indexOf(" ");T==="&"&&_!==-1&&_<x&&v[_+1]==="!"&&(_=v.
indexOf(" ",_+1)),(_===-1||x<_)&&(Ue=!0)}Ue||(N=`
${t.indent}`)}}else(v===""||v[0]===`
`)&&(N="");return m+=N+v,t.inFlow?O&&s&&s():A&&!O?m+=Dt.lineComment(m,t.indent,c(A)):d&&r&&r(),m}La.stringifyPair=Fd});var fr=b(ur=>{"use strict";var $a=an("process");function _d(n,...e){n==="debug"&&console.log(...e)}function Bd(n,e){(n==="debug"||n==="warn")&&(typeof $a.emitWarning==
"function"?$a.emitWarning(e):console.warn(e))}ur.debug=_d;ur.warn=Bd});var _n=b(Fn=>{"use strict";var Dn=R(),Ta=D(),Mn="<<",qn={identify:n=>n===Mn||typeof n=="symbol"&&n.description===Mn,default:"key",tag:"tag:yaml.org,2002:merge",
test:/^<<$/,resolve:()=>Object.assign(new Ta.Scalar(Symbol(Mn)),{addToJSMap:Ia}),stringify:()=>Mn},Ud=(n,e)=>(qn.identify(e)||Dn.isScalar(e)&&(!e.type||e.type===
Ta.Scalar.PLAIN)&&qn.identify(e.value))&&n?.doc.schema.tags.some(t=>t.tag===qn.tag&&t.default);function Ia(n,e,t){let s=Ma(n,t);if(Dn.isSeq(s))for(let r of s.items)
dr(n,e,r);else if(Array.isArray(s))for(let r of s)dr(n,e,r);else dr(n,e,s)}function dr(n,e,t){let s=Ma(n,t);if(!Dn.isMap(s))throw new Error("Merge sources must \
be maps or map aliases");let r=s.toJSON(null,n,Map);for(let[i,o]of r)e instanceof Map?e.has(i)||e.set(i,o):e instanceof Set?e.add(i):Object.prototype.hasOwnProperty.
call(e,i)||Object.defineProperty(e,i,{value:o,writable:!0,enumerable:!0,configurable:!0});return e}function Ma(n,e){return n&&Dn.isAlias(e)?e.resolve(n.doc,n):e}
Fn.addMergeToJSMap=Ia;Fn.isMergeKey=Ud;Fn.merge=qn});var hr=b(Fa=>{"use strict";var jd=fr(),qa=_n(),Kd=qt(),Da=R(),pr=me();function Wd(n,e,{key:t,value:s}){if(Da.isNode(t)&&t.addToJSMap)t.addToJSMap(n,e,s);else if(qa.
isMergeKey(n,t))qa.addMergeToJSMap(n,e,s);else{let r=pr.toJS(t,"",n);if(e instanceof Map)e.set(r,pr.toJS(s,r,n));else if(e instanceof Set)e.add(r);else{let i=Jd(
t,r,n),o=pr.toJS(s,i,n);i in e?Object.defineProperty(e,i,{value:o,writable:!0,enumerable:!0,configurable:!0}):e[i]=o}}return e}function Jd(n,e,t){if(e===null)return"";
if(typeof e!="object")return String(e);if(Da.isNode(n)&&t?.doc){let s=Kd.createStringifyContext(t.doc,{});s.anchors=new Set;for(let i of t.anchors.keys())s.anchors.
add(i.anchor);s.inFlow=!0,s.inStringifyKey=!0;let r=n.toString(s);if(!t.mapKeyWarned){let i=JSON.stringify(r);i.length>40&&(i=i.substring(0,36)+'..."'),jd.warn(
t.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${i}. Set mapAsMap: true to use object keys.`),t.mapKeyWarned=
!0}return r}return JSON.stringify(e)}Fa.addPairToJSMap=Wd});var be=b(mr=>{"use strict";var _a=Ct(),Gd=Ca(),Vd=hr(),Bn=R();function Yd(n,e,t){let s=_a.createNode(n,void 0,t),r=_a.createNode(e,void 0,t);return new Un(s,r)}
var Un=class n{constructor(e,t=null){Object.defineProperty(this,Bn.NODE_TYPE,{value:Bn.PAIR}),this.key=e,this.value=t}clone(e){let{key:t,value:s}=this;return Bn.
isNode(t)&&(t=t.clone(e)),Bn.isNode(s)&&(s=s.clone(e)),new n(t,s)}toJSON(e,t){let s=t?.mapAsMap?new Map:{};return Vd.addPairToJSMap(t,s,this)}toString(e,t,s){return e?.
doc?Gd.stringifyPair(this,e,t,s):JSON.stringify(this)}};mr.Pair=Un;mr.createPair=Yd});var yr=b(Ua=>{"use strict";var Ie=R(),Ba=qt(),jn=$t();function Qd(n,e,t){return(e.inFlow??n.flow?zd:Hd)(n,e,t)}function Hd({comment:n,items:e},t,{blockItemPrefix:s,
flowChars:r,itemIndent:i,onChompKeep:o,onComment:a}){let{indent:l,options:{commentString:c}}=t,p=Object.assign({},t,{indent:i,type:null}),u=!1,f=[];for(let y=0;y<
e.length;++y){let d=e[y],m=null;if(Ie.isNode(d))!u&&d.spaceBefore&&f.push(""),Kn(t,f,d.commentBefore,u),d.comment&&(m=d.comment);else if(Ie.isPair(d)){let S=Ie.
isNode(d.key)?d.key:null;S&&(!u&&S.spaceBefore&&f.push(""),Kn(t,f,S.commentBefore,u))}u=!1;let g=Ba.stringify(d,p,()=>m=null,()=>u=!0);m&&(g+=jn.lineComment(g,i,
c(m))),u&&m&&(u=!1),f.push(s+g)}let h;if(f.length===0)h=r.start+r.end;else{h=f[0];for(let y=1;y<f.length;++y){let d=f[y];h+=d?`
${l}${d}`:`
`}}return n?(h+=`
`+jn.indentComment(c(n),l),a&&a()):u&&o&&o(),h}function zd({items:n},e,{flowChars:t,itemIndent:s}){let{indent:r,indentStep:i,flowCollectionPadding:o,options:{commentString:a}}=e;
s+=i;let l=Object.assign({},e,{indent:s,inFlow:!0,type:null}),c=!1,p=0,u=[];for(let y=0;y<n.length;++y){let d=n[y],m=null;if(Ie.isNode(d))d.spaceBefore&&u.push(
""),Kn(e,u,d.commentBefore,!1),d.comment&&(m=d.comment);else if(Ie.isPair(d)){let S=Ie.isNode(d.key)?d.key:null;S&&(S.spaceBefore&&u.push(""),Kn(e,u,S.commentBefore,
!1),S.comment&&(c=!0));let A=Ie.isNode(d.value)?d.value:null;A?(A.comment&&(m=A.comment),A.commentBefore&&(c=!0)):d.value==null&&S?.comment&&(m=S.comment)}m&&(c=
!0);let g=Ba.stringify(d,l,()=>m=null);c||(c=u.length>p||g.includes(`
`)),y<n.length-1?g+=",":e.options.trailingComma&&(e.options.lineWidth>0&&(c||(c=u.reduce((S,A)=>S+A.length+2,2)+(g.length+2)>e.options.lineWidth)),c&&(g+=",")),
m&&(g+=jn.lineComment(g,s,a(m))),u.push(g),p=u.length}let{start:f,end:h}=t;if(u.length===0)return f+h;if(!c){let y=u.reduce((d,m)=>d+m.length+2,2);c=e.options.lineWidth>
0&&y>e.options.lineWidth}if(c){let y=f;for(let d of u)y+=d?`
${i}${r}${d}`:`
`;return`${y}
${r}${h}`}else return`${f}${o}${u.join(" ")}${o}${h}`}function Kn({indent:n,options:{commentString:e}},t,s,r){if(s&&r&&(s=s.replace(/^\n+/,"")),s){let i=jn.indentComment(
e(s),n);t.push(i.trimStart())}}Ua.stringifyCollection=Qd});var xe=b(wr=>{"use strict";var Xd=yr(),Zd=hr(),ep=Pn(),Se=R(),Wn=be(),tp=D();function Ft(n,e){let t=Se.isScalar(e)?e.value:e;for(let s of n)if(Se.isPair(s)&&(s.
key===e||s.key===t||Se.isScalar(s.key)&&s.key.value===t))return s}var gr=class extends ep.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(e){
super(Se.MAP,e),this.items=[]}static from(e,t,s){let{keepUndefined:r,replacer:i}=s,o=new this(e),a=(l,c)=>{if(typeof i=="function")c=i.call(t,l,c);else if(Array.
isArray(i)&&!i.includes(l))return;(c!==void 0||r)&&o.items.push(Wn.createPair(l,c,s))};if(t instanceof Map)for(let[l,c]of t)a(l,c);else if(t&&typeof t=="object")
for(let l of Object.keys(t))a(l,t[l]);return typeof e.sortMapEntries=="function"&&o.items.sort(e.sortMapEntries),o}add(e,t){let s;Se.isPair(e)?s=e:!e||typeof e!=
"object"||!("key"in e)?s=new Wn.Pair(e,e?.value):s=new Wn.Pair(e.key,e.value);let r=Ft(this.items,s.key),i=this.schema?.sortMapEntries;if(r){if(!t)throw new Error(
`Key ${s.key} already set`);Se.isScalar(r.value)&&tp.isScalarValue(s.value)?r.value.value=s.value:r.value=s.value}else if(i){let o=this.items.findIndex(a=>i(s,a)<
0);o===-1?this.items.push(s):this.items.splice(o,0,s)}else this.items.push(s)}delete(e){let t=Ft(this.items,e);return t?this.items.splice(this.items.indexOf(t),
1).length>0:!1}get(e,t){let r=Ft(this.items,e)?.value;return(!t&&Se.isScalar(r)?r.value:r)??void 0}has(e){return!!Ft(this.items,e)}set(e,t){this.add(new Wn.Pair(
e,t),!0)}toJSON(e,t,s){let r=s?new s:t?.mapAsMap?new Map:{};t?.onCreate&&t.onCreate(r);for(let i of this.items)Zd.addPairToJSMap(t,r,i);return r}toString(e,t,s){
if(!e)return JSON.stringify(this);for(let r of this.items)if(!Se.isPair(r))throw new Error(`Map items must all be pairs; found ${JSON.stringify(r)} instead`);return!e.
allNullValues&&this.hasAllNullValues(!1)&&(e=Object.assign({},e,{allNullValues:!0})),Xd.stringifyCollection(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"\
}"},itemIndent:e.indent||"",onChompKeep:s,onComment:t})}};wr.YAMLMap=gr;wr.findPair=Ft});var nt=b(Ka=>{"use strict";var np=R(),ja=xe(),sp={collection:"map",default:!0,nodeClass:ja.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(n,e){return np.isMap(n)||
e("Expected a mapping for this tag"),n},createNode:(n,e,t)=>ja.YAMLMap.from(n,e,t)};Ka.map=sp});var ke=b(Wa=>{"use strict";var rp=Ct(),ip=yr(),op=Pn(),Gn=R(),ap=D(),lp=me(),br=class extends op.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(e){
super(Gn.SEQ,e),this.items=[]}add(e){this.items.push(e)}delete(e){let t=Jn(e);return typeof t!="number"?!1:this.items.splice(t,1).length>0}get(e,t){let s=Jn(e);
if(typeof s!="number")return;let r=this.items[s];return!t&&Gn.isScalar(r)?r.value:r}has(e){let t=Jn(e);return typeof t=="number"&&t<this.items.length}set(e,t){let s=Jn(
e);if(typeof s!="number")throw new Error(`Expected a valid index, not ${e}.`);let r=this.items[s];Gn.isScalar(r)&&ap.isScalarValue(t)?r.value=t:this.items[s]=t}toJSON(e,t){
let s=[];t?.onCreate&&t.onCreate(s);let r=0;for(let i of this.items)s.push(lp.toJS(i,String(r++),t));return s}toString(e,t,s){return e?ip.stringifyCollection(this,
e,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:s,onComment:t}):JSON.stringify(this)}static from(e,t,s){let{replacer:r}=s,
i=new this(e);if(t&&Symbol.iterator in Object(t)){let o=0;for(let a of t){if(typeof r=="function"){let l=t instanceof Set?a:String(o++);a=r.call(t,l,a)}i.items.
push(rp.createNode(a,void 0,s))}}return i}};function Jn(n){let e=Gn.isScalar(n)?n.value:n;return e&&typeof e=="string"&&(e=Number(e)),typeof e=="number"&&Number.
isInteger(e)&&e>=0?e:null}Wa.YAMLSeq=br});var st=b(Ga=>{"use strict";var cp=R(),Ja=ke(),up={collection:"seq",default:!0,nodeClass:Ja.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(n,e){return cp.isSeq(n)||
e("Expected a sequence for this tag"),n},createNode:(n,e,t)=>Ja.YAMLSeq.from(n,e,t)};Ga.seq=up});var _t=b(Va=>{"use strict";var fp=Mt(),dp={identify:n=>typeof n=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:n=>n,stringify(n,e,t,s){return e=Object.
assign({actualString:!0},e),fp.stringifyString(n,e,t,s)}};Va.string=dp});var Vn=b(Ha=>{"use strict";var Ya=D(),Qa={identify:n=>n==null,createNode:()=>new Ya.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,
resolve:()=>new Ya.Scalar(null),stringify:({source:n},e)=>typeof n=="string"&&Qa.test.test(n)?n:e.options.nullStr};Ha.nullTag=Qa});var Sr=b(Xa=>{"use strict";var pp=D(),za={identify:n=>typeof n=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:n=>new pp.
Scalar(n[0]==="t"||n[0]==="T"),stringify({source:n,value:e},t){if(n&&za.test.test(n)){let s=n[0]==="t"||n[0]==="T";if(e===s)return n}return e?t.options.trueStr:
t.options.falseStr}};Xa.boolTag=za});var rt=b(Za=>{"use strict";function hp({format:n,minFractionDigits:e,tag:t,value:s}){if(typeof s=="bigint")return String(s);let r=typeof s=="number"?s:Number(s);
if(!isFinite(r))return isNaN(r)?".nan":r<0?"-.inf":".inf";let i=Object.is(s,-0)?"-0":JSON.stringify(s);if(!n&&e&&(!t||t==="tag:yaml.org,2002:float")&&/^-?\d/.test(
i)&&!i.includes("e")){let o=i.indexOf(".");o<0&&(o=i.length,i+=".");let a=e-(i.length-o-1);for(;a-- >0;)i+="0"}return i}Za.stringifyNumber=hp});var kr=b(Yn=>{"use strict";var mp=D(),xr=rt(),yp={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:n=>n.slice(-3).toLowerCase()==="nan"?NaN:n[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:xr.stringifyNumber},gp={identify:n=>typeof n==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:n=>parseFloat(n),stringify(n){
let e=Number(n.value);return isFinite(e)?e.toExponential():xr.stringifyNumber(n)}},wp={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(n){let e=new mp.Scalar(parseFloat(n)),t=n.indexOf(".");return t!==-1&&n[n.length-1]==="0"&&(e.minFractionDigits=n.length-t-1),e},stringify:xr.stringifyNumber};
Yn.float=wp;Yn.floatExp=gp;Yn.floatNaN=yp});var Ar=b(Hn=>{"use strict";var el=rt(),Qn=n=>typeof n=="bigint"||Number.isInteger(n),vr=(n,e,t,{intAsBigInt:s})=>s?BigInt(n):parseInt(n.substring(e),t);function tl(n,e,t){
let{value:s}=n;return Qn(s)&&s>=0?t+s.toString(e):el.stringifyNumber(n)}var bp={identify:n=>Qn(n)&&n>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,
resolve:(n,e,t)=>vr(n,2,8,t),stringify:n=>tl(n,8,"0o")},Sp={identify:Qn,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(n,e,t)=>vr(n,0,10,t),
stringify:el.stringifyNumber},xp={identify:n=>Qn(n)&&n>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(n,e,t)=>vr(n,2,16,
t),stringify:n=>tl(n,16,"0x")};Hn.int=Sp;Hn.intHex=xp;Hn.intOct=bp});var sl=b(nl=>{"use strict";var kp=nt(),vp=Vn(),Ap=st(),Ep=_t(),Np=Sr(),Er=kr(),Nr=Ar(),Op=[kp.map,Ap.seq,Ep.string,vp.nullTag,Np.boolTag,Nr.intOct,Nr.int,Nr.intHex,
Er.floatNaN,Er.floatExp,Er.float];nl.schema=Op});var ol=b(il=>{"use strict";var Rp=D(),Pp=nt(),Lp=st();function rl(n){return typeof n=="bigint"||Number.isInteger(n)}var zn=({value:n})=>JSON.stringify(n),Cp=[{identify:n=>typeof n==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:n=>n,stringify:zn},{identify:n=>n==null,createNode:()=>new Rp.Scalar(null),default:!0,tag:"tag:yaml.org,\
2002:null",test:/^null$/,resolve:()=>null,stringify:zn},{identify:n=>typeof n=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:n=>n===
"true",stringify:zn},{identify:rl,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(n,e,{intAsBigInt:t})=>t?BigInt(n):parseInt(n,10),
stringify:({value:n})=>rl(n)?n.toString():JSON.stringify(n)},{identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:n=>parseFloat(n),stringify:zn}],$p={default:!0,tag:"",test:/^/,resolve(n,e){return e(`Unresolved plain scalar ${JSON.stringify(n)}`),n}},Tp=[Pp.map,Lp.seq].
concat(Cp,$p);il.schema=Tp});var Rr=b(al=>{"use strict";var Bt=an("buffer"),Or=D(),Ip=Mt(),Mp={identify:n=>n instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(n,e){if(typeof Bt.
Buffer=="function")return Bt.Buffer.from(n,"base64");if(typeof atob=="function"){let t=atob(n.replace(/[\n\r]/g,"")),s=new Uint8Array(t.length);for(let r=0;r<t.
length;++r)s[r]=t.charCodeAt(r);return s}else return e("This environment does not support reading binary tags; either Buffer or atob is required"),n},stringify({
comment:n,type:e,value:t},s,r,i){if(!t)return"";let o=t,a;if(typeof Bt.Buffer=="function")a=o instanceof Bt.Buffer?o.toString("base64"):Bt.Buffer.from(o.buffer).
toString("base64");else if(typeof btoa=="function"){let l="";for(let c=0;c<o.length;++c)l+=String.fromCharCode(o[c]);a=btoa(l)}else throw new Error("This enviro\
nment does not support writing binary tags; either Buffer or btoa is required");if(e??(e=Or.Scalar.BLOCK_LITERAL),e!==Or.Scalar.QUOTE_DOUBLE){let l=Math.max(s.options.
lineWidth-s.indent.length,s.options.minContentWidth),c=Math.ceil(a.length/l),p=new Array(c);for(let u=0,f=0;u<c;++u,f+=l)p[u]=a.substr(f,l);a=p.join(e===Or.Scalar.
BLOCK_LITERAL?`
`:" ")}return Ip.stringifyString({comment:n,type:e,value:a},s,r,i)}};al.binary=Mp});var es=b(Zn=>{"use strict";var Xn=R(),Pr=be(),qp=D(),Dp=ke();function ll(n,e){if(Xn.isSeq(n))for(let t=0;t<n.items.length;++t){let s=n.items[t];if(!Xn.isPair(s)){
if(Xn.isMap(s)){s.items.length>1&&e("Each pair must have its own sequence indicator");let r=s.items[0]||new Pr.Pair(new qp.Scalar(null));if(s.commentBefore&&(r.
key.commentBefore=r.key.commentBefore?`${s.commentBefore}
${r.key.commentBefore}`:s.commentBefore),s.comment){let i=r.value??r.key;i.comment=i.comment?`${s.comment}
${i.comment}`:s.comment}s=r}n.items[t]=Xn.isPair(s)?s:new Pr.Pair(s)}}else e("Expected a sequence for this tag");return n}function cl(n,e,t){let{replacer:s}=t,r=new Dp.
YAMLSeq(n);r.tag="tag:yaml.org,2002:pairs";let i=0;if(e&&Symbol.iterator in Object(e))for(let o of e){typeof s=="function"&&(o=s.call(e,String(i++),o));let a,l;
if(Array.isArray(o))if(o.length===2)a=o[0],l=o[1];else throw new TypeError(`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof Object){let c=Object.keys(
o);if(c.length===1)a=c[0],l=o[a];else throw new TypeError(`Expected tuple with one key, not ${c.length} keys`)}else a=o;r.items.push(Pr.createPair(a,l,t))}return r}
var Fp={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:ll,createNode:cl};Zn.createPairs=cl;Zn.pairs=Fp;Zn.resolvePairs=ll});var $r=b(Cr=>{"use strict";var ul=R(),Lr=me(),Ut=xe(),_p=ke(),fl=es(),Me=class n extends _p.YAMLSeq{constructor(){super(),this.add=Ut.YAMLMap.prototype.add.bind(
this),this.delete=Ut.YAMLMap.prototype.delete.bind(this),this.get=Ut.YAMLMap.prototype.get.bind(this),this.has=Ut.YAMLMap.prototype.has.bind(this),this.set=Ut.YAMLMap.
prototype.set.bind(this),this.tag=n.tag}toJSON(e,t){if(!t)return super.toJSON(e);let s=new Map;t?.onCreate&&t.onCreate(s);for(let r of this.items){let i,o;if(ul.
isPair(r)?(i=Lr.toJS(r.key,"",t),o=Lr.toJS(r.value,i,t)):i=Lr.toJS(r,"",t),s.has(i))throw new Error("Ordered maps must not include duplicate keys");s.set(i,o)}return s}static from(e,t,s){
let r=fl.createPairs(e,t,s),i=new this;return i.items=r.items,i}};Me.tag="tag:yaml.org,2002:omap";var Bp={collection:"seq",identify:n=>n instanceof Map,nodeClass:Me,
default:!1,tag:"tag:yaml.org,2002:omap",resolve(n,e){let t=fl.resolvePairs(n,e),s=[];for(let{key:r}of t.items)ul.isScalar(r)&&(s.includes(r.value)?e(`Ordered ma\
ps must not include duplicate keys: ${r.value}`):s.push(r.value));return Object.assign(new Me,t)},createNode:(n,e,t)=>Me.from(n,e,t)};Cr.YAMLOMap=Me;Cr.omap=Bp});var yl=b(Tr=>{"use strict";var dl=D();function pl({value:n,source:e},t){return e&&(n?hl:ml).test.test(e)?e:n?t.options.trueStr:t.options.falseStr}var hl={identify:n=>n===
!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new dl.Scalar(!0),stringify:pl},ml={identify:n=>n===!1,
default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new dl.Scalar(!1),stringify:pl};Tr.falseTag=ml;Tr.trueTag=
hl});var gl=b(ts=>{"use strict";var Up=D(),Ir=rt(),jp={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:n=>n.slice(-3).toLowerCase()==="nan"?NaN:n[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Ir.stringifyNumber},Kp={identify:n=>typeof n==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:n=>parseFloat(n.replace(/_/g,
"")),stringify(n){let e=Number(n.value);return isFinite(e)?e.toExponential():Ir.stringifyNumber(n)}},Wp={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml\
.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(n){let e=new Up.Scalar(parseFloat(n.replace(/_/g,""))),t=n.indexOf(".");if(t!==-1){let s=n.substring(
t+1).replace(/_/g,"");s[s.length-1]==="0"&&(e.minFractionDigits=s.length)}return e},stringify:Ir.stringifyNumber};ts.float=Wp;ts.floatExp=Kp;ts.floatNaN=jp});var bl=b(Kt=>{"use strict";var wl=rt(),jt=n=>typeof n=="bigint"||Number.isInteger(n);function ns(n,e,t,{intAsBigInt:s}){let r=n[0];if((r==="-"||r==="+")&&(e+=1),
n=n.substring(e).replace(/_/g,""),s){switch(t){case 2:n=`0b${n}`;break;case 8:n=`0o${n}`;break;case 16:n=`0x${n}`;break}let o=BigInt(n);return r==="-"?BigInt(-1)*
o:o}let i=parseInt(n,t);return r==="-"?-1*i:i}function Mr(n,e,t){let{value:s}=n;if(jt(s)){let r=s.toString(e);return s<0?"-"+t+r.substr(1):t+r}return wl.stringifyNumber(
n)}var Jp={identify:jt,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(n,e,t)=>ns(n,2,2,t),stringify:n=>Mr(n,2,"0b")},Gp={identify:jt,
default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(n,e,t)=>ns(n,1,8,t),stringify:n=>Mr(n,8,"0")},Vp={identify:jt,default:!0,tag:"\
tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(n,e,t)=>ns(n,0,10,t),stringify:wl.stringifyNumber},Yp={identify:jt,default:!0,tag:"tag:yaml.org,2002:\
int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(n,e,t)=>ns(n,2,16,t),stringify:n=>Mr(n,16,"0x")};Kt.int=Vp;Kt.intBin=Jp;Kt.intHex=Yp;Kt.intOct=Gp});var Dr=b(qr=>{"use strict";var is=R(),ss=be(),rs=xe(),qe=class n extends rs.YAMLMap{constructor(e){super(e),this.tag=n.tag}add(e){let t;is.isPair(e)?t=e:e&&typeof e==
"object"&&"key"in e&&"value"in e&&e.value===null?t=new ss.Pair(e.key,null):t=new ss.Pair(e,null),rs.findPair(this.items,t.key)||this.items.push(t)}get(e,t){let s=rs.
findPair(this.items,e);return!t&&is.isPair(s)?is.isScalar(s.key)?s.key.value:s.key:s}set(e,t){if(typeof t!="boolean")throw new Error(`Expected boolean value for\
 set(key, value) in a YAML set, not ${typeof t}`);let s=rs.findPair(this.items,e);s&&!t?this.items.splice(this.items.indexOf(s),1):!s&&t&&this.items.push(new ss.
Pair(e))}toJSON(e,t){return super.toJSON(e,t,Set)}toString(e,t,s){if(!e)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign(
{},e,{allNullValues:!0}),t,s);throw new Error("Set items must all have null values")}static from(e,t,s){let{replacer:r}=s,i=new this(e);if(t&&Symbol.iterator in
Object(t))for(let o of t)typeof r=="function"&&(o=r.call(t,o,o)),i.items.push(ss.createPair(o,null,s));return i}};qe.tag="tag:yaml.org,2002:set";var Qp={collection:"\
map",identify:n=>n instanceof Set,nodeClass:qe,default:!1,tag:"tag:yaml.org,2002:set",createNode:(n,e,t)=>qe.from(n,e,t),resolve(n,e){if(is.isMap(n)){if(n.hasAllNullValues(
!0))return Object.assign(new qe,n);e("Set items must all have null values")}else e("Expected a mapping for this tag");return n}};qr.YAMLSet=qe;qr.set=Qp});var _r=b(os=>{"use strict";var Hp=rt();function Fr(n,e){let t=n[0],s=t==="-"||t==="+"?n.substring(1):n,r=o=>e?BigInt(o):Number(o),i=s.replace(/_/g,"").split(":").
reduce((o,a)=>o*r(60)+r(a),r(0));return t==="-"?r(-1)*i:i}function Sl(n){let{value:e}=n,t=o=>o;if(typeof e=="bigint")t=o=>BigInt(o);else if(isNaN(e)||!isFinite(
e))return Hp.stringifyNumber(n);let s="";e<0&&(s="-",e*=t(-1));let r=t(60),i=[e%r];return e<60?i.unshift(0):(e=(e-i[0])/r,i.unshift(e%r),e>=60&&(e=(e-i[0])/r,i.
unshift(e))),s+i.map(o=>String(o).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var zp={identify:n=>typeof n=="bigint"||Number.isInteger(n),default:!0,tag:"\
tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(n,e,{intAsBigInt:t})=>Fr(n,t),stringify:Sl},Xp={identify:n=>typeof n==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:n=>Fr(n,!1),stringify:Sl},xl={identify:n=>n instanceof
Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-\
9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(n){let e=n.match(xl.test);if(!e)throw new Error("!!timestamp expects a date, starting with yyyy\
-mm-dd");let[,t,s,r,i,o,a]=e.map(Number),l=e[7]?Number((e[7]+"00").substr(1,3)):0,c=Date.UTC(t,s-1,r,i||0,o||0,a||0,l),p=e[8];if(p&&p!=="Z"){let u=Fr(p,!1);Math.
abs(u)<30&&(u*=60),c-=6e4*u}return new Date(c)},stringify:({value:n})=>n?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};os.floatTime=Xp;os.intTime=zp;os.
timestamp=xl});var Al=b(vl=>{"use strict";var Zp=nt(),eh=Vn(),th=st(),nh=_t(),sh=Rr(),kl=yl(),Br=gl(),as=bl(),rh=_n(),ih=$r(),oh=es(),ah=Dr(),Ur=_r(),lh=[Zp.map,th.seq,nh.string,
eh.nullTag,kl.trueTag,kl.falseTag,as.intBin,as.intOct,as.int,as.intHex,Br.floatNaN,Br.floatExp,Br.float,sh.binary,rh.merge,ih.omap,oh.pairs,ah.set,Ur.intTime,Ur.
floatTime,Ur.timestamp];vl.schema=lh});var Il=b(Wr=>{"use strict";var Rl=nt(),ch=Vn(),Pl=st(),uh=_t(),fh=Sr(),jr=kr(),Kr=Ar(),dh=sl(),ph=ol(),Ll=Rr(),Wt=_n(),Cl=$r(),$l=es(),El=Al(),Tl=Dr(),ls=_r(),Nl=new Map(
[["core",dh.schema],["failsafe",[Rl.map,Pl.seq,uh.string]],["json",ph.schema],["yaml11",El.schema],["yaml-1.1",El.schema]]),Ol={binary:Ll.binary,bool:fh.boolTag,
float:jr.float,floatExp:jr.floatExp,floatNaN:jr.floatNaN,floatTime:ls.floatTime,int:Kr.int,intHex:Kr.intHex,intOct:Kr.intOct,intTime:ls.intTime,map:Rl.map,merge:Wt.
merge,null:ch.nullTag,omap:Cl.omap,pairs:$l.pairs,seq:Pl.seq,set:Tl.set,timestamp:ls.timestamp},hh={"tag:yaml.org,2002:binary":Ll.binary,"tag:yaml.org,2002:merg\
e":Wt.merge,"tag:yaml.org,2002:omap":Cl.omap,"tag:yaml.org,2002:pairs":$l.pairs,"tag:yaml.org,2002:set":Tl.set,"tag:yaml.org,2002:timestamp":ls.timestamp};function mh(n,e,t){
let s=Nl.get(e);if(s&&!n)return t&&!s.includes(Wt.merge)?s.concat(Wt.merge):s.slice();let r=s;if(!r)if(Array.isArray(n))r=[];else{let i=Array.from(Nl.keys()).filter(
o=>o!=="yaml11").map(o=>JSON.stringify(o)).join(", ");throw new Error(`Unknown schema "${e}"; use one of ${i} or define customTags array`)}if(Array.isArray(n))for(let i of n)
r=r.concat(i);else typeof n=="function"&&(r=n(r.slice()));return t&&(r=r.concat(Wt.merge)),r.reduce((i,o)=>{let a=typeof o=="string"?Ol[o]:o;if(!a){let l=JSON.stringify(
o),c=Object.keys(Ol).map(p=>JSON.stringify(p)).join(", ");throw new Error(`Unknown custom tag ${l}; use one of ${c}`)}return i.includes(a)||i.push(a),i},[])}Wr.
coreKnownTags=hh;Wr.getTags=mh});var Vr=b(Ml=>{"use strict";var Jr=R(),yh=nt(),gh=st(),wh=_t(),cs=Il(),bh=(n,e)=>n.key<e.key?-1:n.key>e.key?1:0,Gr=class n{constructor({compat:e,customTags:t,merge:s,
resolveKnownTags:r,schema:i,sortMapEntries:o,toStringDefaults:a}){this.compat=Array.isArray(e)?cs.getTags(e,"compat"):e?cs.getTags(null,e):null,this.name=typeof i==
"string"&&i||"core",this.knownTags=r?cs.coreKnownTags:{},this.tags=cs.getTags(t,this.name,s),this.toStringOptions=a??null,Object.defineProperty(this,Jr.MAP,{value:yh.
map}),Object.defineProperty(this,Jr.SCALAR,{value:wh.string}),Object.defineProperty(this,Jr.SEQ,{value:gh.seq}),this.sortMapEntries=typeof o=="function"?o:o===!0?
bh:null}clone(){let e=Object.create(n.prototype,Object.getOwnPropertyDescriptors(this));return e.tags=this.tags.slice(),e}};Ml.Schema=Gr});var Dl=b(ql=>{"use strict";var Sh=R(),Yr=qt(),Jt=$t();function xh(n,e){let t=[],s=e.directives===!0;if(e.directives!==!1&&n.directives){let l=n.directives.toString(
n);l?(t.push(l),s=!0):n.directives.docStart&&(s=!0)}s&&t.push("---");let r=Yr.createStringifyContext(n,e),{commentString:i}=r.options;if(n.commentBefore){t.length!==
1&&t.unshift("");let l=i(n.commentBefore);t.unshift(Jt.indentComment(l,""))}let o=!1,a=null;if(n.contents){if(Sh.isNode(n.contents)){if(n.contents.spaceBefore&&
s&&t.push(""),n.contents.commentBefore){let p=i(n.contents.commentBefore);t.push(Jt.indentComment(p,""))}r.forceBlockIndent=!!n.comment,a=n.contents.comment}let l=a?
void 0:()=>o=!0,c=Yr.stringify(n.contents,r,()=>a=null,l);a&&(c+=Jt.lineComment(c,"",i(a))),(c[0]==="|"||c[0]===">")&&t[t.length-1]==="---"?t[t.length-1]=`--- ${c}`:
t.push(c)}else t.push(Yr.stringify(n.contents,r));if(n.directives?.docEnd)if(n.comment){let l=i(n.comment);l.includes(`
`)?(t.push("..."),t.push(Jt.indentComment(l,""))):t.push(`... ${l}`)}else t.push("...");else{let l=n.comment;l&&o&&(l=l.replace(/^\n+/,"")),l&&((!o||a)&&t[t.length-
1]!==""&&t.push(""),t.push(Jt.indentComment(i(l),"")))}return t.join(`
`)+`
`}ql.stringifyDocument=xh});var Gt=b(Fl=>{"use strict";var kh=Lt(),it=Pn(),H=R(),vh=be(),Ah=me(),Eh=Vr(),Nh=Dl(),Qr=En(),Oh=Zs(),Rh=Ct(),Hr=Xs(),zr=class n{constructor(e,t,s){this.commentBefore=
null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,H.NODE_TYPE,{value:H.DOC});let r=null;typeof t=="function"||Array.isArray(t)?r=
t:s===void 0&&t&&(s=t,t=void 0);let i=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"\
1.2"},s);this.options=i;let{version:o}=i;s?._directives?(this.directives=s._directives.atDocument(),this.directives.yaml.explicit&&(o=this.directives.yaml.version)):
this.directives=new Hr.Directives({version:o}),this.setSchema(o,s),this.contents=e===void 0?null:this.createNode(e,r,s)}clone(){let e=Object.create(n.prototype,
{[H.NODE_TYPE]:{value:H.DOC}});return e.commentBefore=this.commentBefore,e.comment=this.comment,e.errors=this.errors.slice(),e.warnings=this.warnings.slice(),e.
options=Object.assign({},this.options),this.directives&&(e.directives=this.directives.clone()),e.schema=this.schema.clone(),e.contents=H.isNode(this.contents)?this.
contents.clone(e.schema):this.contents,this.range&&(e.range=this.range.slice()),e}add(e){ot(this.contents)&&this.contents.add(e)}addIn(e,t){ot(this.contents)&&this.
contents.addIn(e,t)}createAlias(e,t){if(!e.anchor){let s=Qr.anchorNames(this);e.anchor=!t||s.has(t)?Qr.findNewAnchor(t||"a",s):t}return new kh.Alias(e.anchor)}createNode(e,t,s){
let r;if(typeof t=="function")e=t.call({"":e},"",e),r=t;else if(Array.isArray(t)){let m=S=>typeof S=="number"||S instanceof String||S instanceof Number,g=t.filter(
m).map(String);g.length>0&&(t=t.concat(g)),r=t}else s===void 0&&t&&(s=t,t=void 0);let{aliasDuplicateObjects:i,anchorPrefix:o,flow:a,keepUndefined:l,onTagObj:c,tag:p}=s??
{},{onAnchor:u,setAnchors:f,sourceObjects:h}=Qr.createNodeAnchors(this,o||"a"),y={aliasDuplicateObjects:i??!0,keepUndefined:l??!1,onAnchor:u,onTagObj:c,replacer:r,
schema:this.schema,sourceObjects:h},d=Rh.createNode(e,p,y);return a&&H.isCollection(d)&&(d.flow=!0),f(),d}createPair(e,t,s={}){let r=this.createNode(e,null,s),i=this.
createNode(t,null,s);return new vh.Pair(r,i)}delete(e){return ot(this.contents)?this.contents.delete(e):!1}deleteIn(e){return it.isEmptyPath(e)?this.contents==null?
!1:(this.contents=null,!0):ot(this.contents)?this.contents.deleteIn(e):!1}get(e,t){return H.isCollection(this.contents)?this.contents.get(e,t):void 0}getIn(e,t){
return it.isEmptyPath(e)?!t&&H.isScalar(this.contents)?this.contents.value:this.contents:H.isCollection(this.contents)?this.contents.getIn(e,t):void 0}has(e){return H.
isCollection(this.contents)?this.contents.has(e):!1}hasIn(e){return it.isEmptyPath(e)?this.contents!==void 0:H.isCollection(this.contents)?this.contents.hasIn(e):
!1}set(e,t){this.contents==null?this.contents=it.collectionFromPath(this.schema,[e],t):ot(this.contents)&&this.contents.set(e,t)}setIn(e,t){it.isEmptyPath(e)?this.
contents=t:this.contents==null?this.contents=it.collectionFromPath(this.schema,Array.from(e),t):ot(this.contents)&&this.contents.setIn(e,t)}setSchema(e,t={}){typeof e==
"number"&&(e=String(e));let s;switch(e){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Hr.Directives({version:"1.1"}),s={resolveKnownTags:!1,
schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=e:this.directives=new Hr.Directives({version:e}),s={resolveKnownTags:!0,
schema:"core"};break;case null:this.directives&&delete this.directives,s=null;break;default:{let r=JSON.stringify(e);throw new Error(`Expected '1.1', '1.2' or n\
ull as first argument, but found: ${r}`)}}if(t.schema instanceof Object)this.schema=t.schema;else if(s)this.schema=new Eh.Schema(Object.assign(s,t));else throw new Error(
"With a null YAML version, the { schema: Schema } option is required")}toJS({json:e,jsonArg:t,mapAsMap:s,maxAliasCount:r,onAnchor:i,reviver:o}={}){let a={anchors:new Map,
doc:this,keep:!e,mapAsMap:s===!0,mapKeyWarned:!1,maxAliasCount:typeof r=="number"?r:100},l=Ah.toJS(this.contents,t??"",a);if(typeof i=="function")for(let{count:c,
res:p}of a.anchors.values())i(p,c);return typeof o=="function"?Oh.applyReviver(o,{"":l},"",l):l}toJSON(e,t){return this.toJS({json:!0,jsonArg:e,mapAsMap:!1,onAnchor:t})}toString(e={}){
if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){let t=JSON.
stringify(e.indent);throw new Error(`"indent" option must be a positive integer, not ${t}`)}return Nh.stringifyDocument(this,e)}};function ot(n){if(H.isCollection(
n))return!0;throw new Error("Expected a YAML collection as document contents")}Fl.Document=zr});var Qt=b(Yt=>{"use strict";var Vt=class extends Error{constructor(e,t,s,r){super(),this.name=e,this.code=s,this.message=r,this.pos=t}},Xr=class extends Vt{constructor(e,t,s){
super("YAMLParseError",e,t,s)}},Zr=class extends Vt{constructor(e,t,s){super("YAMLWarning",e,t,s)}},Ph=(n,e)=>t=>{if(t.pos[0]===-1)return;t.linePos=t.pos.map(a=>e.
linePos(a));let{line:s,col:r}=t.linePos[0];t.message+=` at line ${s}, column ${r}`;let i=r-1,o=n.substring(e.lineStarts[s-1],e.lineStarts[s]).replace(/[\n\r]+$/,
"");if(i>=60&&o.length>80){let a=Math.min(i-39,o.length-79);o="\u2026"+o.substring(a),i-=a-1}if(o.length>80&&(o=o.substring(0,79)+"\u2026"),s>1&&/^ *$/.test(o.substring(
0,i))){let a=n.substring(e.lineStarts[s-2],e.lineStarts[s-1]);a.length>80&&(a=a.substring(0,79)+`\u2026
`),o=a+o}if(/[^ ]/.test(o)){let a=1,l=t.linePos[1];l?.line===s&&l.col>r&&(a=Math.max(1,Math.min(l.col-r,80-i)));let c=" ".repeat(i)+"^".repeat(a);t.message+=`:

${o}
${c}
`}};Yt.YAMLError=Vt;Yt.YAMLParseError=Xr;Yt.YAMLWarning=Zr;Yt.prettifyError=Ph});var Ht=b(_l=>{"use strict";function Lh(n,{flow:e,indicator:t,next:s,offset:r,onError:i,parentIndent:o,startOnNewline:a}){let l=!1,c=a,p=a,u="",f="",h=!1,y=!1,d=null,
m=null,g=null,S=null,A=null,O=null,v=null;for(let x of n)switch(y&&(x.type!=="space"&&x.type!=="newline"&&x.type!=="comma"&&i(x.offset,"MISSING_CHAR","Tags and \
anchors must be separated from the next token by white space"),y=!1),d&&(c&&x.type!=="comment"&&x.type!=="newline"&&i(d,"TAB_AS_INDENT","Tabs are not allowed as\
 indentation"),d=null),x.type){case"space":!e&&(t!=="doc-start"||s?.type!=="flow-collection")&&x.source.includes("	")&&(d=x),p=!0;break;case"comment":{p||i(x,"M\
ISSING_CHAR","Comments must be separated from other tokens by white space characters");let F=x.source.substring(1)||" ";u?u+=f+F:u=F,f="",c=!1;break}case"newlin\
e":c?u?u+=x.source:(!O||t!=="seq-item-ind")&&(l=!0):f+=x.source,c=!0,h=!0,(m||g)&&(S=x),p=!0;break;case"anchor":m&&i(x,"MULTIPLE_ANCHORS","A node can have at mo\
st one anchor"),x.source.endsWith(":")&&i(x.offset+x.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),m=x,v??(v=x.offset),c=!1,p=!1,y=!0;break;case"\
tag":{g&&i(x,"MULTIPLE_TAGS","A node can have at most one tag"),g=x,v??(v=x.offset),c=!1,p=!1,y=!0;break}case t:(m||g)&&i(x,"BAD_PROP_ORDER",`Anchors and tags m\
ust be after the ${x.source} indicator`),O&&i(x,"UNEXPECTED_TOKEN",`Unexpected ${x.source} in ${e??"collection"}`),O=x,c=t==="seq-item-ind"||t==="explicit-key-i\
nd",p=!1;break;case"comma":if(e){A&&i(x,"UNEXPECTED_TOKEN",`Unexpected , in ${e}`),A=x,c=!1,p=!1;break}default:i(x,"UNEXPECTED_TOKEN",`Unexpected ${x.type} toke\
n`),c=!1,p=!1}let N=n[n.length-1],T=N?N.offset+N.source.length:r;return y&&s&&s.type!=="space"&&s.type!=="newline"&&s.type!=="comma"&&(s.type!=="scalar"||s.source!==
"")&&i(s.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),d&&(c&&d.indent<=o||s?.type==="block-map"||s?.type==="bl\
ock-seq")&&i(d,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:A,found:O,spaceBefore:l,comment:u,hasNewline:h,anchor:m,tag:g,newlineAfterProp:S,end:T,
start:v??T}}_l.resolveProps=Lh});var us=b(Bl=>{"use strict";function ei(n){if(!n)return null;switch(n.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(n.source.
includes(`
`))return!0;if(n.end){for(let e of n.end)if(e.type==="newline")return!0}return!1;case"flow-collection":for(let e of n.items){for(let t of e.start)if(t.type==="n\
ewline")return!0;if(e.sep){for(let t of e.sep)if(t.type==="newline")return!0}if(ei(e.key)||ei(e.value))return!0}return!1;default:return!0}}Bl.containsNewline=ei});var ti=b(Ul=>{"use strict";var Ch=us();function $h(n,e,t){if(e?.type==="flow-collection"){let s=e.end[0];s.indent===n&&(s.source==="]"||s.source==="}")&&Ch.containsNewline(
e)&&t(s,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}Ul.flowIndentCheck=$h});var ni=b(Kl=>{"use strict";var jl=R();function Th(n,e,t){let{uniqueKeys:s}=n.options;if(s===!1)return!1;let r=typeof s=="function"?s:(i,o)=>i===o||jl.isScalar(i)&&
jl.isScalar(o)&&i.value===o.value;return e.some(i=>r(i.key,t))}Kl.mapIncludes=Th});var Ql=b(Yl=>{"use strict";var Wl=be(),Ih=xe(),Jl=Ht(),Mh=us(),Gl=ti(),qh=ni(),Vl="All mapping items must start at the same column";function Dh({composeNode:n,composeEmptyNode:e},t,s,r,i){
let o=i?.nodeClass??Ih.YAMLMap,a=new o(t.schema);t.atRoot&&(t.atRoot=!1);let l=s.offset,c=null;for(let p of s.items){let{start:u,key:f,sep:h,value:y}=p,d=Jl.resolveProps(
u,{indicator:"explicit-key-ind",next:f??h?.[0],offset:l,onError:r,parentIndent:s.indent,startOnNewline:!0}),m=!d.found;if(m){if(f&&(f.type==="block-seq"?r(l,"BL\
OCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in f&&f.indent!==s.indent&&r(l,"BAD_INDENT",Vl)),!d.anchor&&!d.tag&&!h){
c=d.end,d.comment&&(a.comment?a.comment+=`
`+d.comment:a.comment=d.comment);continue}(d.newlineAfterProp||Mh.containsNewline(f))&&r(f??u[u.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on \
a single line")}else d.found?.indent!==s.indent&&r(l,"BAD_INDENT",Vl);t.atKey=!0;let g=d.end,S=f?n(t,f,d,r):e(t,g,u,null,d,r);t.schema.compat&&Gl.flowIndentCheck(
s.indent,f,r),t.atKey=!1,qh.mapIncludes(t,a.items,S)&&r(g,"DUPLICATE_KEY","Map keys must be unique");let A=Jl.resolveProps(h??[],{indicator:"map-value-ind",next:y,
offset:S.range[2],onError:r,parentIndent:s.indent,startOnNewline:!f||f.type==="block-scalar"});if(l=A.end,A.found){m&&(y?.type==="block-map"&&!A.hasNewline&&r(l,
"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),t.options.strict&&d.start<A.found.offset-1024&&r(S.range,"KEY_OVER_1024_CHARS","T\
he : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let O=y?n(t,y,A,r):e(t,l,h,null,A,r);t.schema.compat&&Gl.flowIndentCheck(
s.indent,y,r),l=O.range[2];let v=new Wl.Pair(S,O);t.options.keepSourceTokens&&(v.srcToken=p),a.items.push(v)}else{m&&r(S.range,"MISSING_CHAR","Implicit map keys\
 need to be followed by map values"),A.comment&&(S.comment?S.comment+=`
`+A.comment:S.comment=A.comment);let O=new Wl.Pair(S);t.options.keepSourceTokens&&(O.srcToken=p),a.items.push(O)}}return c&&c<l&&r(c,"IMPOSSIBLE","Map comment w\
ith trailing content"),a.range=[s.offset,l,c??l],a}Yl.resolveBlockMap=Dh});var zl=b(Hl=>{"use strict";var Fh=ke(),_h=Ht(),Bh=ti();function Uh({composeNode:n,composeEmptyNode:e},t,s,r,i){let o=i?.nodeClass??Fh.YAMLSeq,a=new o(t.schema);
t.atRoot&&(t.atRoot=!1),t.atKey&&(t.atKey=!1);let l=s.offset,c=null;for(let{start:p,value:u}of s.items){let f=_h.resolveProps(p,{indicator:"seq-item-ind",next:u,
offset:l,onError:r,parentIndent:s.indent,startOnNewline:!0});if(!f.found)if(f.anchor||f.tag||u)u?.type==="block-seq"?r(f.end,"BAD_INDENT","All sequence items mu\
st start at the same column"):r(l,"MISSING_CHAR","Sequence item without - indicator");else{c=f.end,f.comment&&(a.comment=f.comment);continue}let h=u?n(t,u,f,r):
e(t,f.end,p,null,f,r);t.schema.compat&&Bh.flowIndentCheck(s.indent,u,r),l=h.range[2],a.items.push(h)}return a.range=[s.offset,l,c??l],a}Hl.resolveBlockSeq=Uh});var at=b(Xl=>{"use strict";function jh(n,e,t,s){let r="";if(n){let i=!1,o="";for(let a of n){let{source:l,type:c}=a;switch(c){case"space":i=!0;break;case"commen\
t":{t&&!i&&s(a,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let p=l.substring(1)||" ";r?r+=o+p:r=p,o="";break}case"n\
ewline":r&&(o+=l),i=!0;break;default:s(a,"UNEXPECTED_TOKEN",`Unexpected ${c} at node end`)}e+=l.length}}return{comment:r,offset:e}}Xl.resolveEnd=jh});var nc=b(tc=>{"use strict";var Kh=R(),Wh=be(),Zl=xe(),Jh=ke(),Gh=at(),ec=Ht(),Vh=us(),Yh=ni(),si="Block collections are not allowed within flow collections",ri=n=>n&&
(n.type==="block-map"||n.type==="block-seq");function Qh({composeNode:n,composeEmptyNode:e},t,s,r,i){let o=s.start.source==="{",a=o?"flow map":"flow sequence",l=i?.
nodeClass??(o?Zl.YAMLMap:Jh.YAMLSeq),c=new l(t.schema);c.flow=!0;let p=t.atRoot;p&&(t.atRoot=!1),t.atKey&&(t.atKey=!1);let u=s.offset+s.start.source.length;for(let m=0;m<
s.items.length;++m){let g=s.items[m],{start:S,key:A,sep:O,value:v}=g,N=ec.resolveProps(S,{flow:a,indicator:"explicit-key-ind",next:A??O?.[0],offset:u,onError:r,
parentIndent:s.indent,startOnNewline:!1});if(!N.found){if(!N.anchor&&!N.tag&&!O&&!v){m===0&&N.comma?r(N.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):m<s.items.
length-1&&r(N.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),N.comment&&(c.comment?c.comment+=`
`+N.comment:c.comment=N.comment),u=N.end;continue}!o&&t.options.strict&&Vh.containsNewline(A)&&r(A,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pair\
s need to be on a single line")}if(m===0)N.comma&&r(N.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(N.comma||r(N.start,"MISSING_CHAR",`Missing , betw\
een ${a} items`),N.comment){let T="";e:for(let x of S)switch(x.type){case"comma":case"space":break;case"comment":T=x.source.substring(1);break e;default:break e}
if(T){let x=c.items[c.items.length-1];Kh.isPair(x)&&(x=x.value??x.key),x.comment?x.comment+=`
`+T:x.comment=T,N.comment=N.comment.substring(T.length+1)}}if(!o&&!O&&!N.found){let T=v?n(t,v,N,r):e(t,N.end,O,null,N,r);c.items.push(T),u=T.range[2],ri(v)&&r(T.
range,"BLOCK_IN_FLOW",si)}else{t.atKey=!0;let T=N.end,x=A?n(t,A,N,r):e(t,T,S,null,N,r);ri(A)&&r(x.range,"BLOCK_IN_FLOW",si),t.atKey=!1;let F=ec.resolveProps(O??
[],{flow:a,indicator:"map-value-ind",next:v,offset:x.range[2],onError:r,parentIndent:s.indent,startOnNewline:!1});if(F.found){if(!o&&!N.found&&t.options.strict){
if(O)for(let _ of O){if(_===F.found)break;if(_.type==="newline"){r(_,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");
break}}N.start<F.found.offset-1024&&r(F.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else
v&&("source"in v&&v.source?.[0]===":"?r(v,"MISSING_CHAR",`Missing space after : in ${a}`):r(F.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let pe=v?
n(t,v,F,r):F.found?e(t,F.end,O,null,F,r):null;pe?ri(v)&&r(pe.range,"BLOCK_IN_FLOW",si):F.comment&&(x.comment?x.comment+=`
`+F.comment:x.comment=F.comment);let Ue=new Wh.Pair(x,pe);if(t.options.keepSourceTokens&&(Ue.srcToken=g),o){let _=c;Yh.mapIncludes(t,_.items,x)&&r(T,"DUPLICATE_\
KEY","Map keys must be unique"),_.items.push(Ue)}else{let _=new Zl.YAMLMap(t.schema);_.flow=!0,_.items.push(Ue);let Ji=(pe??x).range;_.range=[x.range[0],Ji[1],Ji[2]],
c.items.push(_)}u=pe?pe.range[2]:F.end}}let f=o?"}":"]",[h,...y]=s.end,d=u;if(h?.source===f)d=h.offset+h.source.length;else{let m=a[0].toUpperCase()+a.substring(
1),g=p?`${m} must end with a ${f}`:`${m} in block collection must be sufficiently indented and end with a ${f}`;r(u,p?"MISSING_CHAR":"BAD_INDENT",g),h&&h.source.
length!==1&&y.unshift(h)}if(y.length>0){let m=Gh.resolveEnd(y,d,t.options.strict,r);m.comment&&(c.comment?c.comment+=`
`+m.comment:c.comment=m.comment),c.range=[s.offset,d,m.offset]}else c.range=[s.offset,d,d];return c}tc.resolveFlowCollection=Qh});var rc=b(sc=>{"use strict";var Hh=R(),zh=D(),Xh=xe(),Zh=ke(),em=Ql(),tm=zl(),nm=nc();function ii(n,e,t,s,r,i){let o=t.type==="block-map"?em.resolveBlockMap(n,e,
t,s,i):t.type==="block-seq"?tm.resolveBlockSeq(n,e,t,s,i):nm.resolveFlowCollection(n,e,t,s,i),a=o.constructor;return r==="!"||r===a.tagName?(o.tag=a.tagName,o):
(r&&(o.tag=r),o)}function sm(n,e,t,s,r){let i=s.tag,o=i?e.directives.tagName(i.source,f=>r(i,"TAG_RESOLVE_FAILED",f)):null;if(t.type==="block-seq"){let{anchor:f,
newlineAfterProp:h}=s,y=f&&i?f.offset>i.offset?f:i:f??i;y&&(!h||h.offset<y.offset)&&r(y,"MISSING_CHAR","Missing newline after block sequence props")}let a=t.type===
"block-map"?"map":t.type==="block-seq"?"seq":t.start.source==="{"?"map":"seq";if(!i||!o||o==="!"||o===Xh.YAMLMap.tagName&&a==="map"||o===Zh.YAMLSeq.tagName&&a===
"seq")return ii(n,e,t,r,o);let l=e.schema.tags.find(f=>f.tag===o&&f.collection===a);if(!l){let f=e.schema.knownTags[o];if(f?.collection===a)e.schema.tags.push(Object.
assign({},f,{default:!1})),l=f;else return f?r(i,"BAD_COLLECTION_TYPE",`${f.tag} used for ${a} collection, but expects ${f.collection??"scalar"}`,!0):r(i,"TAG_R\
ESOLVE_FAILED",`Unresolved tag: ${o}`,!0),ii(n,e,t,r,o)}let c=ii(n,e,t,r,o,l),p=l.resolve?.(c,f=>r(i,"TAG_RESOLVE_FAILED",f),e.options)??c,u=Hh.isNode(p)?p:new zh.
Scalar(p);return u.range=c.range,u.tag=o,l?.format&&(u.format=l.format),u}sc.composeCollection=sm});var ai=b(ic=>{"use strict";var oi=D();function rm(n,e,t){let s=e.offset,r=im(e,n.options.strict,t);if(!r)return{value:"",type:null,comment:"",range:[s,s,s]};let i=r.
mode===">"?oi.Scalar.BLOCK_FOLDED:oi.Scalar.BLOCK_LITERAL,o=e.source?om(e.source):[],a=o.length;for(let d=o.length-1;d>=0;--d){let m=o[d][1];if(m===""||m==="\r")
a=d;else break}if(a===0){let d=r.chomp==="+"&&o.length>0?`
`.repeat(Math.max(1,o.length-1)):"",m=s+r.length;return e.source&&(m+=e.source.length),{value:d,type:i,comment:r.comment,range:[s,m,m]}}let l=e.indent+r.indent,
c=e.offset+r.length,p=0;for(let d=0;d<a;++d){let[m,g]=o[d];if(g===""||g==="\r")r.indent===0&&m.length>l&&(l=m.length);else{m.length<l&&t(c+m.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),r.indent===0&&(l=m.length),p=d,l===0&&!n.atRoot&&t(c,"BAD_\
INDENT","Block scalar values in collections must be indented");break}c+=m.length+g.length+1}for(let d=o.length-1;d>=a;--d)o[d][0].length>l&&(a=d+1);let u="",f="",
h=!1;for(let d=0;d<p;++d)u+=o[d][0].slice(l)+`
`;for(let d=p;d<a;++d){let[m,g]=o[d];c+=m.length+g.length+1;let S=g[g.length-1]==="\r";if(S&&(g=g.slice(0,-1)),g&&m.length<l){let O=`Block scalar lines must not\
 be less indented than their ${r.indent?"explicit indentation indicator":"first line"}`;t(c-g.length-(S?2:1),"BAD_INDENT",O),m=""}i===oi.Scalar.BLOCK_LITERAL?(u+=
f+m.slice(l)+g,f=`
`):m.length>l||g[0]==="	"?(f===" "?f=`
`:!h&&f===`
`&&(f=`

`),u+=f+m.slice(l)+g,f=`
`,h=!0):g===""?f===`
`?u+=`
`:f=`
`:(u+=f+g,f=" ",h=!1)}switch(r.chomp){case"-":break;case"+":for(let d=a;d<o.length;++d)u+=`
`+o[d][0].slice(l);u[u.length-1]!==`
`&&(u+=`
`);break;default:u+=`
`}let y=s+r.length+e.source.length;return{value:u,type:i,comment:r.comment,range:[s,y,y]}}function im({offset:n,props:e},t,s){if(e[0].type!=="block-scalar-heade\
r")return s(e[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:r}=e[0],i=r[0],o=0,a="",l=-1;for(let f=1;f<r.length;++f){let h=r[f];if(!a&&(h==="\
-"||h==="+"))a=h;else{let y=Number(h);!o&&y?o=y:l===-1&&(l=n+f)}}l!==-1&&s(l,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${r}`);let c=!1,
p="",u=r.length;for(let f=1;f<e.length;++f){let h=e[f];switch(h.type){case"space":c=!0;case"newline":u+=h.source.length;break;case"comment":t&&!c&&s(h,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),u+=h.source.length,p=h.source.substring(1);break;case"error":s(h,"UNEXPECTED_TOK\
EN",h.message),u+=h.source.length;break;default:{let y=`Unexpected token in block scalar header: ${h.type}`;s(h,"UNEXPECTED_TOKEN",y);let d=h.source;d&&typeof d==
"string"&&(u+=d.length)}}}return{mode:i,indent:o,chomp:a,comment:p,length:u}}function om(n){let e=n.split(/\n( *)/),t=e[0],s=t.match(/^( *)/),i=[s?.[1]?[s[1],t.
slice(s[1].length)]:["",t]];for(let o=1;o<e.length;o+=2)i.push([e[o],e[o+1]]);return i}ic.resolveBlockScalar=rm});var ci=b(ac=>{"use strict";var li=D(),am=at();function lm(n,e,t){let{offset:s,type:r,source:i,end:o}=n,a,l,c=(f,h,y)=>t(s+f,h,y);switch(r){case"scalar":a=li.Scalar.
PLAIN,l=cm(i,c);break;case"single-quoted-scalar":a=li.Scalar.QUOTE_SINGLE,l=um(i,c);break;case"double-quoted-scalar":a=li.Scalar.QUOTE_DOUBLE,l=fm(i,c);break;default:
return t(n,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${r}`),{value:"",type:null,comment:"",range:[s,s+i.length,s+i.length]}}let p=s+i.length,
u=am.resolveEnd(o,p,e,t);return{value:l,type:a,comment:u.comment,range:[s,p,u.offset]}}function cm(n,e){let t="";switch(n[0]){case"	":t="a tab character";break;case"\
,":t="flow indicator character ,";break;case"%":t="directive indicator character %";break;case"|":case">":{t=`block scalar indicator ${n[0]}`;break}case"@":case"\
`":{t=`reserved character ${n[0]}`;break}}return t&&e(0,"BAD_SCALAR_START",`Plain value cannot start with ${t}`),oc(n)}function um(n,e){return(n[n.length-1]!=="\
'"||n.length===1)&&e(n.length,"MISSING_CHAR","Missing closing 'quote"),oc(n.slice(1,-1)).replace(/''/g,"'")}function oc(n){let e=/(.*?)\r?\n/sy,t=e.exec(n);if(!t)
return n;let s,r;try{s=new RegExp("(?<![ 	])[ 	]+$"),r=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{s=/[ \t]+$/,r=/^[ \t]+|[ \t]+$/g}let i=t[1].replace(s,""),
o=" ",a=e.lastIndex;for(;t=e.exec(n);){let c=t[1].replace(r,"");c===""?o===`
`?i+=o:o=`
`:(i+=o+c,o=" "),a=e.lastIndex}let l=/[ \t]*(.*)/sy;return l.lastIndex=a,t=l.exec(n),i+o+(t?.[1]??"")}function fm(n,e){let t="";for(let s=1;s<n.length-1;++s){let r=n[s];
if(!(r==="\r"&&n[s+1]===`
`))if(r===`
`){let{fold:i,offset:o}=dm(n,s);t+=i,s=o}else if(r==="\\"){let i=n[++s],o=pm[i];if(o)t+=o;else if(i===`
`)for(i=n[s+1];i===" "||i==="	";)i=n[++s+1];else if(i==="\r"&&n[s+1]===`
`)for(i=n[++s+1];i===" "||i==="	";)i=n[++s+1];else if(i==="x"||i==="u"||i==="U"){let a=i==="x"?2:i==="u"?4:8;t+=hm(n,s+1,a,e),s+=a}else{let a=n.substr(s-1,2);e(
s-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),t+=a}}else if(r===" "||r==="	"){let i=s,o=n[s+1];for(;o===" "||o==="	";)o=n[++s+1];o!==`
`&&!(o==="\r"&&n[s+2]===`
`)&&(t+=s>i?n.slice(i,s+1):r)}else t+=r}return(n[n.length-1]!=='"'||n.length===1)&&e(n.length,"MISSING_CHAR",'Missing closing "quote'),t}function dm(n,e){let t="",
s=n[e+1];for(;(s===" "||s==="	"||s===`
`||s==="\r")&&!(s==="\r"&&n[e+2]!==`
`);)s===`
`&&(t+=`
`),e+=1,s=n[e+1];return t||(t=" "),{fold:t,offset:e}}var pm={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function hm(n,e,t,s){let r=n.substr(e,t),o=r.length===t&&
/^[0-9a-fA-F]+$/.test(r)?parseInt(r,16):NaN;try{return String.fromCodePoint(o)}catch{let a=n.substr(e-2,t+2);return s(e-2,"BAD_DQ_ESCAPE",`Invalid escape sequen\
ce ${a}`),a}}ac.resolveFlowScalar=lm});var uc=b(cc=>{"use strict";var De=R(),lc=D(),mm=ai(),ym=ci();function gm(n,e,t,s){let{value:r,type:i,comment:o,range:a}=e.type==="block-scalar"?mm.resolveBlockScalar(
n,e,s):ym.resolveFlowScalar(e,n.options.strict,s),l=t?n.directives.tagName(t.source,u=>s(t,"TAG_RESOLVE_FAILED",u)):null,c;n.options.stringKeys&&n.atKey?c=n.schema[De.
SCALAR]:l?c=wm(n.schema,r,l,t,s):e.type==="scalar"?c=bm(n,r,e,s):c=n.schema[De.SCALAR];let p;try{let u=c.resolve(r,f=>s(t??e,"TAG_RESOLVE_FAILED",f),n.options);
p=De.isScalar(u)?u:new lc.Scalar(u)}catch(u){let f=u instanceof Error?u.message:String(u);s(t??e,"TAG_RESOLVE_FAILED",f),p=new lc.Scalar(r)}return p.range=a,p.source=
r,i&&(p.type=i),l&&(p.tag=l),c.format&&(p.format=c.format),o&&(p.comment=o),p}function wm(n,e,t,s,r){if(t==="!")return n[De.SCALAR];let i=[];for(let a of n.tags)
if(!a.collection&&a.tag===t)if(a.default&&a.test)i.push(a);else return a;for(let a of i)if(a.test?.test(e))return a;let o=n.knownTags[t];return o&&!o.collection?
(n.tags.push(Object.assign({},o,{default:!1,test:void 0})),o):(r(s,"TAG_RESOLVE_FAILED",`Unresolved tag: ${t}`,t!=="tag:yaml.org,2002:str"),n[De.SCALAR])}function bm({
atKey:n,directives:e,schema:t},s,r,i){let o=t.tags.find(a=>(a.default===!0||n&&a.default==="key")&&a.test?.test(s))||t[De.SCALAR];if(t.compat){let a=t.compat.find(
l=>l.default&&l.test?.test(s))??t[De.SCALAR];if(o.tag!==a.tag){let l=e.tagString(o.tag),c=e.tagString(a.tag),p=`Value may be parsed as either ${l} or ${c}`;i(r,
"TAG_RESOLVE_FAILED",p,!0)}}return o}cc.composeScalar=gm});var dc=b(fc=>{"use strict";function Sm(n,e,t){if(e){t??(t=e.length);for(let s=t-1;s>=0;--s){let r=e[s];switch(r.type){case"space":case"comment":case"newline":n-=
r.source.length;continue}for(r=e[++s];r?.type==="space";)n+=r.source.length,r=e[++s];break}}return n}fc.emptyScalarPosition=Sm});var mc=b(fi=>{"use strict";var xm=Lt(),km=R(),vm=rc(),pc=uc(),Am=at(),Em=dc(),Nm={composeNode:hc,composeEmptyNode:ui};function hc(n,e,t,s){let r=n.atKey,{spaceBefore:i,
comment:o,anchor:a,tag:l}=t,c,p=!0;switch(e.type){case"alias":c=Om(n,e,s),(a||l)&&s(e,"ALIAS_PROPS","An alias node must not specify any properties");break;case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":c=pc.composeScalar(n,e,l,s),a&&(c.anchor=a.source.substring(1));break;case"bloc\
k-map":case"block-seq":case"flow-collection":try{c=vm.composeCollection(Nm,n,e,t,s),a&&(c.anchor=a.source.substring(1))}catch(u){let f=u instanceof Error?u.message:
String(u);s(e,"RESOURCE_EXHAUSTION",f)}break;default:{let u=e.type==="error"?e.message:`Unsupported token (type: ${e.type})`;s(e,"UNEXPECTED_TOKEN",u),p=!1}}return c??
(c=ui(n,e.offset,void 0,null,t,s)),a&&c.anchor===""&&s(a,"BAD_ALIAS","Anchor cannot be an empty string"),r&&n.options.stringKeys&&(!km.isScalar(c)||typeof c.value!=
"string"||c.tag&&c.tag!=="tag:yaml.org,2002:str")&&s(l??e,"NON_STRING_KEY","With stringKeys, all keys must be strings"),i&&(c.spaceBefore=!0),o&&(e.type==="scal\
ar"&&e.source===""?c.comment=o:c.commentBefore=o),n.options.keepSourceTokens&&p&&(c.srcToken=e),c}function ui(n,e,t,s,{spaceBefore:r,comment:i,anchor:o,tag:a,end:l},c){
let p={type:"scalar",offset:Em.emptyScalarPosition(e,t,s),indent:-1,source:""},u=pc.composeScalar(n,p,a,c);return o&&(u.anchor=o.source.substring(1),u.anchor===
""&&c(o,"BAD_ALIAS","Anchor cannot be an empty string")),r&&(u.spaceBefore=!0),i&&(u.comment=i,u.range[2]=l),u}function Om({options:n},{offset:e,source:t,end:s},r){
let i=new xm.Alias(t.substring(1));i.source===""&&r(e,"BAD_ALIAS","Alias cannot be an empty string"),i.source.endsWith(":")&&r(e+t.length-1,"BAD_ALIAS","Alias e\
nding in : is ambiguous",!0);let o=e+t.length,a=Am.resolveEnd(s,o,n.strict,r);return i.range=[e,o,a.offset],a.comment&&(i.comment=a.comment),i}fi.composeEmptyNode=
ui;fi.composeNode=hc});var wc=b(gc=>{"use strict";var Rm=Gt(),yc=mc(),Pm=at(),Lm=Ht();function Cm(n,e,{offset:t,start:s,value:r,end:i},o){let a=Object.assign({_directives:e},n),l=new Rm.
Document(void 0,a),c={atKey:!1,atRoot:!0,directives:l.directives,options:l.options,schema:l.schema},p=Lm.resolveProps(s,{indicator:"doc-start",next:r??i?.[0],offset:t,
onError:o,parentIndent:0,startOnNewline:!0});p.found&&(l.directives.docStart=!0,r&&(r.type==="block-map"||r.type==="block-seq")&&!p.hasNewline&&o(p.end,"MISSING\
_CHAR","Block collection cannot start on same line with directives-end marker")),l.contents=r?yc.composeNode(c,r,p,o):yc.composeEmptyNode(c,p.end,s,null,p,o);let u=l.
contents.range[2],f=Pm.resolveEnd(i,u,!1,o);return f.comment&&(l.comment=f.comment),l.range=[t,u,f.offset],l}gc.composeDoc=Cm});var pi=b(xc=>{"use strict";var $m=an("process"),Tm=Xs(),Im=Gt(),zt=Qt(),bc=R(),Mm=wc(),qm=at();function Xt(n){if(typeof n=="number")return[n,n+1];if(Array.isArray(
n))return n.length===2?n:[n[0],n[1]];let{offset:e,source:t}=n;return[e,e+(typeof t=="string"?t.length:1)]}function Sc(n){let e="",t=!1,s=!1;for(let r=0;r<n.length;++r){
let i=n[r];switch(i[0]){case"#":e+=(e===""?"":s?`

`:`
`)+(i.substring(1)||" "),t=!0,s=!1;break;case"%":n[r+1]?.[0]!=="#"&&(r+=1),t=!1;break;default:t||(s=!0),t=!1}}return{comment:e,afterEmptyLine:s}}var di=class{constructor(e={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(t,s,r,i)=>{let o=Xt(t);i?this.warnings.push(new zt.YAMLWarning(
o,s,r)):this.errors.push(new zt.YAMLParseError(o,s,r))},this.directives=new Tm.Directives({version:e.version||"1.2"}),this.options=e}decorate(e,t){let{comment:s,
afterEmptyLine:r}=Sc(this.prelude);if(s){let i=e.contents;if(t)e.comment=e.comment?`${e.comment}
${s}`:s;else if(r||e.directives.docStart||!i)e.commentBefore=s;else if(bc.isCollection(i)&&!i.flow&&i.items.length>0){let o=i.items[0];bc.isPair(o)&&(o=o.key);let a=o.
commentBefore;o.commentBefore=a?`${s}
${a}`:s}else{let o=i.commentBefore;i.commentBefore=o?`${s}
${o}`:s}}if(t){for(let i=0;i<this.errors.length;++i)e.errors.push(this.errors[i]);for(let i=0;i<this.warnings.length;++i)e.warnings.push(this.warnings[i])}else e.
errors=this.errors,e.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:Sc(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(e,t=!1,s=-1){for(let r of e)yield*this.next(r);yield*this.end(t,s)}*next(e){switch($m.env.LOG_STREAM&&
console.dir(e,{depth:null}),e.type){case"directive":this.directives.add(e.source,(t,s,r)=>{let i=Xt(e);i[0]+=t,this.onError(i,"BAD_DIRECTIVE",s,r)}),this.prelude.
push(e.source),this.atDirectives=!0;break;case"document":{let t=Mm.composeDoc(this.options,this.directives,e,this.onError);this.atDirectives&&!t.directives.docStart&&
this.onError(e,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(t,!1),this.doc&&(yield this.doc),this.doc=t,this.atDirectives=!1;
break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(e.source);break;case"error":{let t=e.source?`${e.message}: ${JSON.stringify(
e.source)}`:e.message,s=new zt.YAMLParseError(Xt(e),"UNEXPECTED_TOKEN",t);this.atDirectives||!this.doc?this.errors.push(s):this.doc.errors.push(s);break}case"do\
c-end":{if(!this.doc){let s="Unexpected doc-end without preceding document";this.errors.push(new zt.YAMLParseError(Xt(e),"UNEXPECTED_TOKEN",s));break}this.doc.directives.
docEnd=!0;let t=qm.resolveEnd(e.end,e.offset+e.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),t.comment){let s=this.doc.comment;
this.doc.comment=s?`${s}
${t.comment}`:t.comment}this.doc.range[2]=t.offset;break}default:this.errors.push(new zt.YAMLParseError(Xt(e),"UNEXPECTED_TOKEN",`Unsupported token ${e.type}`))}}*end(e=!1,t=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(e){let s=Object.assign({_directives:this.directives},this.options),r=new Im.Document(
void 0,s);this.atDirectives&&this.onError(t,"MISSING_CHAR","Missing directives-end indicator line"),r.range=[0,t,t],this.decorate(r,!1),yield r}}};xc.Composer=di});var Ac=b(fs=>{"use strict";var Dm=ai(),Fm=ci(),_m=Qt(),kc=Mt();function Bm(n,e=!0,t){if(n){let s=(r,i,o)=>{let a=typeof r=="number"?r:Array.isArray(r)?r[0]:r.offset;
if(t)t(a,i,o);else throw new _m.YAMLParseError([a,a+1],i,o)};switch(n.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return Fm.resolveFlowScalar(
n,e,s);case"block-scalar":return Dm.resolveBlockScalar({options:{strict:e}},n,s)}}return null}function Um(n,e){let{implicitKey:t=!1,indent:s,inFlow:r=!1,offset:i=-1,
type:o="PLAIN"}=e,a=kc.stringifyString({type:o,value:n},{implicitKey:t,indent:s>0?" ".repeat(s):"",inFlow:r,options:{blockQuote:!0,lineWidth:-1}}),l=e.end??[{type:"\
newline",offset:-1,indent:s,source:`
`}];switch(a[0]){case"|":case">":{let c=a.indexOf(`
`),p=a.substring(0,c),u=a.substring(c+1)+`
`,f=[{type:"block-scalar-header",offset:i,indent:s,source:p}];return vc(f,l)||f.push({type:"newline",offset:-1,indent:s,source:`
`}),{type:"block-scalar",offset:i,indent:s,props:f,source:u}}case'"':return{type:"double-quoted-scalar",offset:i,indent:s,source:a,end:l};case"'":return{type:"s\
ingle-quoted-scalar",offset:i,indent:s,source:a,end:l};default:return{type:"scalar",offset:i,indent:s,source:a,end:l}}}function jm(n,e,t={}){let{afterKey:s=!1,implicitKey:r=!1,
inFlow:i=!1,type:o}=t,a="indent"in n?n.indent:null;if(s&&typeof a=="number"&&(a+=2),!o)switch(n.type){case"single-quoted-scalar":o="QUOTE_SINGLE";break;case"dou\
ble-quoted-scalar":o="QUOTE_DOUBLE";break;case"block-scalar":{let c=n.props[0];if(c.type!=="block-scalar-header")throw new Error("Invalid block scalar header");
o=c.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:o="PLAIN"}let l=kc.stringifyString({type:o,value:e},{implicitKey:r||a===null,indent:a!==null&&a>
0?" ".repeat(a):"",inFlow:i,options:{blockQuote:!0,lineWidth:-1}});switch(l[0]){case"|":case">":Km(n,l);break;case'"':hi(n,l,"double-quoted-scalar");break;case"\
'":hi(n,l,"single-quoted-scalar");break;default:hi(n,l,"scalar")}}function Km(n,e){let t=e.indexOf(`
`),s=e.substring(0,t),r=e.substring(t+1)+`
`;if(n.type==="block-scalar"){let i=n.props[0];if(i.type!=="block-scalar-header")throw new Error("Invalid block scalar header");i.source=s,n.source=r}else{let{offset:i}=n,
o="indent"in n?n.indent:-1,a=[{type:"block-scalar-header",offset:i,indent:o,source:s}];vc(a,"end"in n?n.end:void 0)||a.push({type:"newline",offset:-1,indent:o,source:`\

`});for(let l of Object.keys(n))l!=="type"&&l!=="offset"&&delete n[l];Object.assign(n,{type:"block-scalar",indent:o,props:a,source:r})}}function vc(n,e){if(e)for(let t of e)
switch(t.type){case"space":case"comment":n.push(t);break;case"newline":return n.push(t),!0}return!1}function hi(n,e,t){switch(n.type){case"scalar":case"double-q\
uoted-scalar":case"single-quoted-scalar":n.type=t,n.source=e;break;case"block-scalar":{let s=n.props.slice(1),r=e.length;n.props[0].type==="block-scalar-header"&&
(r-=n.props[0].source.length);for(let i of s)i.offset+=r;delete n.props,Object.assign(n,{type:t,source:e,end:s});break}case"block-map":case"block-seq":{let r={type:"\
newline",offset:n.offset+e.length,indent:n.indent,source:`
`};delete n.items,Object.assign(n,{type:t,source:e,end:[r]});break}default:{let s="indent"in n?n.indent:-1,r="end"in n&&Array.isArray(n.end)?n.end.filter(i=>i.type===
"space"||i.type==="comment"||i.type==="newline"):[];for(let i of Object.keys(n))i!=="type"&&i!=="offset"&&delete n[i];Object.assign(n,{type:t,indent:s,source:e,
end:r})}}}fs.createScalarToken=Um;fs.resolveAsScalar=Bm;fs.setScalarValue=jm});var Nc=b(Ec=>{"use strict";var Wm=n=>"type"in n?ps(n):ds(n);function ps(n){switch(n.type){case"block-scalar":{let e="";for(let t of n.props)e+=ps(t);return e+n.
source}case"block-map":case"block-seq":{let e="";for(let t of n.items)e+=ds(t);return e}case"flow-collection":{let e=n.start.source;for(let t of n.items)e+=ds(t);
for(let t of n.end)e+=t.source;return e}case"document":{let e=ds(n);if(n.end)for(let t of n.end)e+=t.source;return e}default:{let e=n.source;if("end"in n&&n.end)
for(let t of n.end)e+=t.source;return e}}}function ds({start:n,key:e,sep:t,value:s}){let r="";for(let i of n)r+=i.source;if(e&&(r+=ps(e)),t)for(let i of t)r+=i.
source;return s&&(r+=ps(s)),r}Ec.stringify=Wm});var Lc=b(Pc=>{"use strict";var mi=Symbol("break visit"),Jm=Symbol("skip children"),Oc=Symbol("remove item");function Fe(n,e){"type"in n&&n.type==="document"&&(n=
{start:n.start,value:n.value}),Rc(Object.freeze([]),n,e)}Fe.BREAK=mi;Fe.SKIP=Jm;Fe.REMOVE=Oc;Fe.itemAtPath=(n,e)=>{let t=n;for(let[s,r]of e){let i=t?.[s];if(i&&
"items"in i)t=i.items[r];else return}return t};Fe.parentCollection=(n,e)=>{let t=Fe.itemAtPath(n,e.slice(0,-1)),s=e[e.length-1][0],r=t?.[s];if(r&&"items"in r)return r;
throw new Error("Parent collection not found")};function Rc(n,e,t){let s=t(e,n);if(typeof s=="symbol")return s;for(let r of["key","value"]){let i=e[r];if(i&&"it\
ems"in i){for(let o=0;o<i.items.length;++o){let a=Rc(Object.freeze(n.concat([[r,o]])),i.items[o],t);if(typeof a=="number")o=a-1;else{if(a===mi)return mi;a===Oc&&
(i.items.splice(o,1),o-=1)}}typeof s=="function"&&r==="key"&&(s=s(e,n))}}return typeof s=="function"?s(e,n):s}Pc.visit=Fe});var hs=b(V=>{"use strict";var yi=Ac(),Gm=Nc(),Vm=Lc(),gi="\uFEFF",wi="",bi="",Si="",Ym=n=>!!n&&"items"in n,Qm=n=>!!n&&(n.type==="scalar"||n.type==="single-qu\
oted-scalar"||n.type==="double-quoted-scalar"||n.type==="block-scalar");function Hm(n){switch(n){case gi:return"<BOM>";case wi:return"<DOC>";case bi:return"<FLO\
W_END>";case Si:return"<SCALAR>";default:return JSON.stringify(n)}}function zm(n){switch(n){case gi:return"byte-order-mark";case wi:return"doc-mode";case bi:return"\
flow-error-end";case Si:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(n[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}V.createScalarToken=yi.createScalarToken;V.resolveAsScalar=yi.resolveAsScalar;V.setScalarValue=yi.setScalarValue;
V.stringify=Gm.stringify;V.visit=Vm.visit;V.BOM=gi;V.DOCUMENT=wi;V.FLOW_END=bi;V.SCALAR=Si;V.isCollection=Ym;V.isScalar=Qm;V.prettyToken=Hm;V.tokenType=zm});var vi=b($c=>{"use strict";var Zt=hs();function ee(n){switch(n){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var Cc=new Set("0123456789ABCDEFabcdef"),Xm=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy\
z-#;/?:@&=+$_.!~*'()"),ms=new Set(",[]{}"),Zm=new Set(` ,[]{}
\r	`),xi=n=>!n||Zm.has(n),ki=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(e,t=!1){if(e){if(typeof e!="string")throw TypeError("source is not a st\
ring");this.buffer=this.buffer?this.buffer+e:e,this.lineEndPos=null}this.atEnd=!t;let s=this.next??"stream";for(;s&&(t||this.hasChars(1));)s=yield*this.parseNext(
s)}atLineEnd(){let e=this.pos,t=this.buffer[e];for(;t===" "||t==="	";)t=this.buffer[++e];return!t||t==="#"||t===`
`?!0:t==="\r"?this.buffer[e+1]===`
`:!1}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let t=this.buffer[e];if(this.indentNext>0){let s=0;for(;t===" ";)t=this.buffer[++s+e];if(t==="\r"){
let r=this.buffer[s+e+1];if(r===`
`||!r&&!this.atEnd)return e+s+1}return t===`
`||s>=this.indentNext||!t&&!this.atEnd?e+s:-1}if(t==="-"||t==="."){let s=this.buffer.substr(e,3);if((s==="---"||s==="...")&&ee(this.buffer[e+3]))return-1}return e}getLine(){
let e=this.lineEndPos;return(typeof e!="number"||e!==-1&&e<this.pos)&&(e=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=e),e===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[e-1]==="\r"&&(e-=1),this.buffer.substring(this.pos,e))}hasChars(e){
return this.pos+e<=this.buffer.length}setNext(e){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=e,null}peek(e){return this.
buffer.substr(this.pos,e)}*parseNext(e){switch(e){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine();
if(e===null)return this.setNext("stream");if(e[0]===Zt.BOM&&(yield*this.pushCount(1),e=e.substring(1)),e[0]==="%"){let t=e.length,s=e.indexOf("#");for(;s!==-1;){
let i=e[s-1];if(i===" "||i==="	"){t=s-1;break}else s=e.indexOf("#",s+1)}for(;;){let i=e[t-1];if(i===" "||i==="	")t-=1;else break}let r=(yield*this.pushCount(t))+
(yield*this.pushSpaces(!0));return yield*this.pushCount(e.length-r),this.pushNewline(),"stream"}if(this.atLineEnd()){let t=yield*this.pushSpaces(!0);return yield*this.
pushCount(e.length-t),yield*this.pushNewline(),"stream"}return yield Zt.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let e=this.charAt(0);if(!e&&!this.
atEnd)return this.setNext("line-start");if(e==="-"||e==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let t=this.peek(3);if((t==="---"||
t==="...")&&ee(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,t==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(
!1),this.indentNext>this.indentValue&&!ee(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[e,t]=this.peek(
2);if(!t&&!this.atEnd)return this.setNext("block-start");if((e==="-"||e==="?"||e===":")&&ee(t)){let s=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.
indentNext=this.indentValue+1,this.indentValue+=s,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let e=this.getLine();if(e===null)return this.
setNext("doc");let t=yield*this.pushIndicators();switch(e[t]){case"#":yield*this.pushCount(e.length-t);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(xi),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return t+=yield*this.parseBlockScalarHeader(),t+=yield*this.pushSpaces(
!0),yield*this.pushCount(e.length-t),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let e,t,s=-1;do e=yield*this.pushNewline(),e>0?(t=yield*this.pushSpaces(!1),this.indentValue=s=t):t=0,t+=yield*this.pushSpaces(!0);while(e+t>0);let r=this.getLine();
if(r===null)return this.setNext("flow");if((s!==-1&&s<this.indentNext&&r[0]!=="#"||s===0&&(r.startsWith("---")||r.startsWith("..."))&&ee(r[3]))&&!(s===this.indentNext-
1&&this.flowLevel===1&&(r[0]==="]"||r[0]==="}")))return this.flowLevel=0,yield Zt.FLOW_END,yield*this.parseLineStart();let i=0;for(;r[i]===",";)i+=yield*this.pushCount(
1),i+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(i+=yield*this.pushIndicators(),r[i]){case void 0:return"flow";case"#":return yield*this.pushCount(r.length-
i),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,
this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(xi),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let o=this.charAt(1);if(this.flowKey||ee(o)||o===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let e=this.charAt(0),t=this.buffer.indexOf(e,this.pos+1);if(e==="'")for(;t!==-1&&this.buffer[t+1]==="'";)
t=this.buffer.indexOf("'",t+2);else for(;t!==-1;){let i=0;for(;this.buffer[t-1-i]==="\\";)i+=1;if(i%2===0)break;t=this.buffer.indexOf('"',t+1)}let s=this.buffer.
substring(0,t),r=s.indexOf(`
`,this.pos);if(r!==-1){for(;r!==-1;){let i=this.continueScalar(r+1);if(i===-1)break;r=s.indexOf(`
`,i)}r!==-1&&(t=r-(s[r-1]==="\r"?2:1))}if(t===-1){if(!this.atEnd)return this.setNext("quoted-scalar");t=this.buffer.length}return yield*this.pushToIndex(t+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let e=this.pos;for(;;){let t=this.buffer[++e];if(t==="+")
this.blockScalarKeep=!0;else if(t>"0"&&t<="9")this.blockScalarIndent=Number(t)-1;else if(t!=="-")break}return yield*this.pushUntil(t=>ee(t)||t==="#")}*parseBlockScalar(){
let e=this.pos-1,t=0,s;e:for(let i=this.pos;s=this.buffer[i];++i)switch(s){case" ":t+=1;break;case`
`:e=i,t=0;break;case"\r":{let o=this.buffer[i+1];if(!o&&!this.atEnd)return this.setNext("block-scalar");if(o===`
`)break}default:break e}if(!s&&!this.atEnd)return this.setNext("block-scalar");if(t>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=t:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let i=this.continueScalar(e+1);if(i===-1)break;e=this.buffer.indexOf(`
`,i)}while(e!==-1);if(e===-1){if(!this.atEnd)return this.setNext("block-scalar");e=this.buffer.length}}let r=e+1;for(s=this.buffer[r];s===" ";)s=this.buffer[++r];
if(s==="	"){for(;s==="	"||s===" "||s==="\r"||s===`
`;)s=this.buffer[++r];e=r-1}else if(!this.blockScalarKeep)do{let i=e-1,o=this.buffer[i];o==="\r"&&(o=this.buffer[--i]);let a=i;for(;o===" ";)o=this.buffer[--i];
if(o===`
`&&i>=this.pos&&i+1+t>a)e=i;else break}while(!0);return yield Zt.SCALAR,yield*this.pushToIndex(e+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let e=this.
flowLevel>0,t=this.pos-1,s=this.pos-1,r;for(;r=this.buffer[++s];)if(r===":"){let i=this.buffer[s+1];if(ee(i)||e&&ms.has(i))break;t=s}else if(ee(r)){let i=this.buffer[s+
1];if(r==="\r"&&(i===`
`?(s+=1,r=`
`,i=this.buffer[s+1]):t=s),i==="#"||e&&ms.has(i))break;if(r===`
`){let o=this.continueScalar(s+1);if(o===-1)break;s=Math.max(s,o-2)}}else{if(e&&ms.has(r))break;t=s}return!r&&!this.atEnd?this.setNext("plain-scalar"):(yield Zt.
SCALAR,yield*this.pushToIndex(t+1,!0),e?"flow":"doc")}*pushCount(e){return e>0?(yield this.buffer.substr(this.pos,e),this.pos+=e,e):0}*pushToIndex(e,t){let s=this.
buffer.slice(this.pos,e);return s?(yield s,this.pos+=s.length,s.length):(t&&(yield""),0)}*pushIndicators(){let e=0;e:for(;;){switch(this.charAt(0)){case"!":e+=yield*this.
pushTag(),e+=yield*this.pushSpaces(!0);continue e;case"&":e+=yield*this.pushUntil(xi),e+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let t=this.
flowLevel>0,s=this.charAt(1);if(ee(s)||t&&ms.has(s)){t?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,e+=yield*this.pushCount(1),e+=yield*this.
pushSpaces(!0);continue e}}}break e}return e}*pushTag(){if(this.charAt(1)==="<"){let e=this.pos+2,t=this.buffer[e];for(;!ee(t)&&t!==">";)t=this.buffer[++e];return yield*this.
pushToIndex(t===">"?e+1:e,!1)}else{let e=this.pos+1,t=this.buffer[e];for(;t;)if(Xm.has(t))t=this.buffer[++e];else if(t==="%"&&Cc.has(this.buffer[e+1])&&Cc.has(this.
buffer[e+2]))t=this.buffer[e+=3];else break;return yield*this.pushToIndex(e,!1)}}*pushNewline(){let e=this.buffer[this.pos];return e===`
`?yield*this.pushCount(1):e==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(e){let t=this.pos-1,s;do s=this.buffer[++t];while(s===" "||e&&s==="	");let r=t-this.pos;return r>0&&(yield this.buffer.substr(
this.pos,r),this.pos=t),r}*pushUntil(e){let t=this.pos,s=this.buffer[t];for(;!e(s);)s=this.buffer[++t];return yield*this.pushToIndex(t,!1)}};$c.Lexer=ki});var Ei=b(Tc=>{"use strict";var Ai=class{constructor(){this.lineStarts=[],this.addNewLine=e=>this.lineStarts.push(e),this.linePos=e=>{let t=0,s=this.lineStarts.length;
for(;t<s;){let i=t+s>>1;this.lineStarts[i]<e?t=i+1:s=i}if(this.lineStarts[t]===e)return{line:t+1,col:1};if(t===0)return{line:0,col:e};let r=this.lineStarts[t-1];
return{line:t,col:e-r+1}}}};Tc.LineCounter=Ai});var Oi=b(Fc=>{"use strict";var ey=an("process"),Ic=hs(),ty=vi();function ve(n,e){for(let t=0;t<n.length;++t)if(n[t].type===e)return!0;return!1}function Mc(n){for(let e=0;e<
n.length;++e)switch(n[e].type){case"space":case"comment":case"newline":break;default:return e}return-1}function Dc(n){switch(n?.type){case"alias":case"scalar":case"\
single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function ys(n){switch(n.type){case"document":return n.start;case"\
block-map":{let e=n.items[n.items.length-1];return e.sep??e.start}case"block-seq":return n.items[n.items.length-1].start;default:return[]}}function lt(n){if(n.length===
0)return[];let e=n.length;e:for(;--e>=0;)switch(n[e].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;n[++e]?.
type==="space";);return n.splice(e,n.length)}function gs(n,e){if(e.length<1e5)Array.prototype.push.apply(n,e);else for(let t=0;t<e.length;++t)n.push(e[t])}function qc(n){
if(n.start.type==="flow-seq-start")for(let e of n.items)e.sep&&!e.value&&!ve(e.start,"explicit-key-ind")&&!ve(e.sep,"map-value-ind")&&(e.key&&(e.value=e.key),delete e.
key,Dc(e.value)?e.value.end?gs(e.value.end,e.sep):e.value.end=e.sep:gs(e.start,e.sep),delete e.sep)}var Ni=class{constructor(e){this.atNewLine=!0,this.atScalar=
!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new ty.Lexer,this.onNewLine=e}*parse(e,t=!1){this.onNewLine&&
this.offset===0&&this.onNewLine(0);for(let s of this.lexer.lex(e,t))yield*this.next(s);t||(yield*this.end())}*next(e){if(this.source=e,ey.env.LOG_TOKENS&&console.
log("|",Ic.prettyToken(e)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=e.length;return}let t=Ic.tokenType(e);if(t)if(t==="scalar")this.atNewLine=
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
type==="block-scalar"?t.indent="indent"in s?s.indent:0:t.type==="flow-collection"&&s.type==="document"&&(t.indent=0),t.type==="flow-collection"&&qc(t),s.type){case"\
document":s.value=t;break;case"block-scalar":s.props.push(t);break;case"block-map":{let r=s.items[s.items.length-1];if(r.value){s.items.push({start:[],key:t,sep:[]}),
this.onKeyLine=!0;return}else if(r.sep)r.value=t;else{Object.assign(r,{key:t,sep:[]}),this.onKeyLine=!r.explicitKey;return}break}case"block-seq":{let r=s.items[s.
items.length-1];r.value?s.items.push({start:[],value:t}):r.value=t;break}case"flow-collection":{let r=s.items[s.items.length-1];!r||r.value?s.items.push({start:[],
key:t,sep:[]}):r.sep?r.value=t:Object.assign(r,{key:t,sep:[]});return}default:yield*this.pop(),yield*this.pop(t)}if((s.type==="document"||s.type==="block-map"||
s.type==="block-seq")&&(t.type==="block-map"||t.type==="block-seq")){let r=t.items[t.items.length-1];r&&!r.sep&&!r.value&&r.start.length>0&&Mc(r.start)===-1&&(t.
indent===0||r.start.every(i=>i.type!=="comment"||i.indent<t.indent))&&(s.type==="document"?s.end=r.start:s.items.push({start:r.start}),t.items.splice(-1,1))}}}*stream(){
switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"\
newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let e={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&e.start.push(
this.sourceToken),this.stack.push(e);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(e){
if(e.value)return yield*this.lineEnd(e);switch(this.type){case"doc-start":{Mc(e.start)!==-1?(yield*this.pop(),yield*this.step()):e.start.push(this.sourceToken);
return}case"anchor":case"tag":case"space":case"comment":case"newline":e.start.push(this.sourceToken);return}let t=this.startBlockValue(e);t?this.stack.push(t):yield{
type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(e){if(this.type==="map-value-ind"){let t=ys(
this.peek(2)),s=lt(t),r;e.end?(r=e.end,r.push(this.sourceToken),delete e.end):r=[this.sourceToken];let i={type:"block-map",offset:e.offset,indent:e.indent,items:[
{start:s,key:e,sep:r}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=i}else yield*this.lineEnd(e)}*blockScalar(e){switch(this.type){case"space":case"commen\
t":case"newline":e.props.push(this.sourceToken);return;case"scalar":if(e.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let t=this.source.indexOf(
`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(e){let t=e.items[e.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,t.value){let s="end"in t.value?t.value.end:void 0;(Array.isArray(s)?s[s.length-1]:void 0)?.type==="comment"?s?.push(this.sourceToken):e.items.push({start:[this.
sourceToken]})}else t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"space":case"comment":if(t.value)e.items.push({start:[this.sourceToken]});else if(t.
sep)t.sep.push(this.sourceToken);else{if(this.atIndentedComment(t.start,e.indent)){let r=e.items[e.items.length-2]?.value?.end;if(Array.isArray(r)){gs(r,t.start),
r.push(this.sourceToken),e.items.pop();return}}t.start.push(this.sourceToken)}return}if(this.indent>=e.indent){let s=!this.onKeyLine&&this.indent===e.indent,r=s&&
(t.sep||t.explicitKey)&&this.type!=="seq-item-ind",i=[];if(r&&t.sep&&!t.value){let o=[];for(let a=0;a<t.sep.length;++a){let l=t.sep[a];switch(l.type){case"newli\
ne":o.push(a);break;case"space":break;case"comment":l.indent>e.indent&&(o.length=0);break;default:o.length=0}}o.length>=2&&(i=t.sep.splice(o[1]))}switch(this.type){case"\
anchor":case"tag":r||t.value?(i.push(this.sourceToken),e.items.push({start:i}),this.onKeyLine=!0):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);
return;case"explicit-key-ind":!t.sep&&!t.explicitKey?(t.start.push(this.sourceToken),t.explicitKey=!0):r||t.value?(i.push(this.sourceToken),e.items.push({start:i,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(t.explicitKey)if(t.sep)if(t.value)e.items.push({start:[],key:null,sep:[this.sourceToken]});else if(ve(t.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]});else if(Dc(t.key)&&!ve(t.sep,"newline")){
let o=lt(t.start),a=t.key,l=t.sep;l.push(this.sourceToken),delete t.key,delete t.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:o,key:a,sep:l}]})}else i.length>0?t.sep=t.sep.concat(i,this.sourceToken):t.sep.push(this.sourceToken);else if(ve(t.start,"newline"))Object.assign(t,{key:null,
sep:[this.sourceToken]});else{let o=lt(t.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]})}else
t.sep?t.value||r?e.items.push({start:i,key:null,sep:[this.sourceToken]}):ve(t.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):t.sep.push(this.sourceToken):Object.assign(t,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);r||t.value?(e.items.push({start:i,key:o,sep:[]}),this.
onKeyLine=!0):t.sep?this.stack.push(o):(Object.assign(t,{key:o,sep:[]}),this.onKeyLine=!0);return}default:{let o=this.startBlockValue(e);if(o){if(o.type==="bloc\
k-seq"){if(!t.explicitKey&&t.sep&&!ve(t.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else s&&e.items.push({start:i});this.stack.push(o);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(e){let t=e.items[e.items.
length-1];switch(this.type){case"newline":if(t.value){let s="end"in t.value?t.value.end:void 0;(Array.isArray(s)?s[s.length-1]:void 0)?.type==="comment"?s?.push(
this.sourceToken):e.items.push({start:[this.sourceToken]})}else t.start.push(this.sourceToken);return;case"space":case"comment":if(t.value)e.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(t.start,e.indent)){let r=e.items[e.items.length-2]?.value?.end;if(Array.isArray(r)){gs(r,t.start),r.push(this.
sourceToken),e.items.pop();return}}t.start.push(this.sourceToken)}return;case"anchor":case"tag":if(t.value||this.indent<=e.indent)break;t.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==e.indent)break;t.value||ve(t.start,"seq-item-ind")?e.items.push({start:[this.sourceToken]}):t.start.push(this.sourceToken);
return}if(this.indent>e.indent){let s=this.startBlockValue(e);if(s){this.stack.push(s);return}}yield*this.pop(),yield*this.step()}*flowCollection(e){let t=e.items[e.
items.length-1];if(this.type==="flow-error-end"){let s;do yield*this.pop(),s=this.peek(1);while(s?.type==="flow-collection")}else if(e.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!t||t.sep?e.items.push({start:[this.sourceToken]}):t.start.push(this.sourceToken);return;case"map-value-ind":!t||t.value?
e.items.push({start:[],key:null,sep:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):Object.assign(t,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!t||t.value?e.items.push({start:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let r=this.flowScalar(this.type);!t||t.value?e.items.push({start:[],key:r,
sep:[]}):t.sep?this.stack.push(r):Object.assign(t,{key:r,sep:[]});return}case"flow-map-end":case"flow-seq-end":e.end.push(this.sourceToken);return}let s=this.startBlockValue(
e);s?this.stack.push(s):(yield*this.pop(),yield*this.step())}else{let s=this.peek(2);if(s.type==="block-map"&&(this.type==="map-value-ind"&&s.indent===e.indent||
this.type==="newline"&&!s.items[s.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&s.type!=="flow-collection"){let r=ys(
s),i=lt(r);qc(e);let o=e.end.splice(1,e.end.length);o.push(this.sourceToken);let a={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:i,key:e,sep:o}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(e)}}flowScalar(e){if(this.onNewLine){let t=this.source.indexOf(`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let t=ys(e),s=lt(t);return s.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let t=ys(e),s=lt(t);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(e,t){return this.type!=="comment"||this.indent<=t?!1:e.every(s=>s.type==="newline"||s.type==="space")}*documentEnd(e){this.type!==
"doc-mode"&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(e){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};Fc.Parser=Ni});var Kc=b(tn=>{"use strict";var _c=pi(),ny=Gt(),en=Qt(),sy=fr(),ry=R(),iy=Ei(),Bc=Oi();function Uc(n){let e=n.prettyErrors!==!1;return{lineCounter:n.lineCounter||
e&&new iy.LineCounter||null,prettyErrors:e}}function oy(n,e={}){let{lineCounter:t,prettyErrors:s}=Uc(e),r=new Bc.Parser(t?.addNewLine),i=new _c.Composer(e),o=Array.
from(i.compose(r.parse(n)));if(s&&t)for(let a of o)a.errors.forEach(en.prettifyError(n,t)),a.warnings.forEach(en.prettifyError(n,t));return o.length>0?o:Object.
assign([],{empty:!0},i.streamInfo())}function jc(n,e={}){let{lineCounter:t,prettyErrors:s}=Uc(e),r=new Bc.Parser(t?.addNewLine),i=new _c.Composer(e),o=null;for(let a of i.
compose(r.parse(n),!0,n.length))if(!o)o=a;else if(o.options.logLevel!=="silent"){o.errors.push(new en.YAMLParseError(a.range.slice(0,2),"MULTIPLE_DOCS","Source \
contains multiple documents; please use YAML.parseAllDocuments()"));break}return s&&t&&(o.errors.forEach(en.prettifyError(n,t)),o.warnings.forEach(en.prettifyError(
n,t))),o}function ay(n,e,t){let s;typeof e=="function"?s=e:t===void 0&&e&&typeof e=="object"&&(t=e);let r=jc(n,t);if(!r)return null;if(r.warnings.forEach(i=>sy.
warn(r.options.logLevel,i)),r.errors.length>0){if(r.options.logLevel!=="silent")throw r.errors[0];r.errors=[]}return r.toJS(Object.assign({reviver:s},t))}function ly(n,e,t){
let s=null;if(typeof e=="function"||Array.isArray(e)?s=e:t===void 0&&e&&(t=e),typeof t=="string"&&(t=t.length),typeof t=="number"){let r=Math.round(t);t=r<1?void 0:
r>8?{indent:8}:{indent:r}}if(n===void 0){let{keepUndefined:r}=t??e??{};if(!r)return}return ry.isDocument(n)&&!s?n.toString(t):new ny.Document(n,s,t).toString(t)}
tn.parse=ay;tn.parseAllDocuments=oy;tn.parseDocument=jc;tn.stringify=ly});var Jc=b(C=>{"use strict";var cy=pi(),uy=Gt(),fy=Vr(),Ri=Qt(),dy=Lt(),Ae=R(),py=be(),hy=D(),my=xe(),yy=ke(),gy=hs(),wy=vi(),by=Ei(),Sy=Oi(),ws=Kc(),Wc=Nt();C.Composer=
cy.Composer;C.Document=uy.Document;C.Schema=fy.Schema;C.YAMLError=Ri.YAMLError;C.YAMLParseError=Ri.YAMLParseError;C.YAMLWarning=Ri.YAMLWarning;C.Alias=dy.Alias;
C.isAlias=Ae.isAlias;C.isCollection=Ae.isCollection;C.isDocument=Ae.isDocument;C.isMap=Ae.isMap;C.isNode=Ae.isNode;C.isPair=Ae.isPair;C.isScalar=Ae.isScalar;C.isSeq=
Ae.isSeq;C.Pair=py.Pair;C.Scalar=hy.Scalar;C.YAMLMap=my.YAMLMap;C.YAMLSeq=yy.YAMLSeq;C.CST=gy;C.Lexer=wy.Lexer;C.LineCounter=by.LineCounter;C.Parser=Sy.Parser;C.
parse=ws.parse;C.parseAllDocuments=ws.parseAllDocuments;C.parseDocument=ws.parseDocument;C.stringify=ws.stringify;C.visit=Wc.visit;C.visitAsync=Wc.visitAsync});var Hu={error:Gi,warning:Vi,notice:Yi};function Ig(n){for(let{level:e,path:t,line:s,rule:r,message:i}of n)Hu[e](ln(i),{file:t,startLine:s,title:r})}var zu=process.getBuiltinModule("node:fs"),un=n=>zu[n];var uo=un("existsSync");var fo=un("readFileSync");var po=un("readdirSync");var ho=un("statSync");var Xu=process.getBuiltinModule("node:path"),Zu=n=>Xu[n];var Cs=Zu("join");var ef=/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;function mo(n){let e=n(".git/HEAD")?.trim();if(e===void 0)return;let t=tf(n(".git/packed-refs")??""),s=o=>{let a=n(`.gi\
t/${o}`)?.trim();return a!==void 0&&ef.test(a)?a:t.get(o)},[,r]=/^ref: (refs\/heads\/.+)$/.exec(e)??[],i=r===void 0?e:s(r);return o=>{if(o===i||o===r||`refs/hea\
ds/${o}`===r)return!0;let a=o.startsWith("refs/")?[o,o.replace("refs/heads/","refs/remotes/origin/")]:[`refs/tags/${o}`,`refs/heads/${o}`,`refs/remotes/origin/${o}`],
[l]=a.flatMap(c=>s(c)??[]);return l!==void 0&&l===i}}function tf(n){let e=new Map,t="";for(let s of n.split(/\r?\n/)){let[,r="",i]=/^(?:\^)?([0-9a-f]{40,64})(?: (\S+))?$/.
exec(s)??[];r!==""&&(t=i??t,e.set(t,r))}return e}function Wg({folders:n,repository:e,repositoryId:t,ownerId:s,defaultBranch:r,origins:i},o,a){let l=n.length===1,c=new Map(o.map(u=>[u.name.toLowerCase(),u])),p=a.
GITHUB_REPOSITORY;return n.map(u=>{let f=nf(u,i.folders),h=rf(f(".git/config")),y=p!==void 0&&l&&(h??p).toLowerCase()===p.toLowerCase(),d=(l?e:void 0)??(y?p:h),
m=d===void 0?void 0:c.get(d.toLowerCase()),g=y&&d?.toLowerCase()===p.toLowerCase()?a:{};return{folder:u,name:m?.name??d,id:t??m?.id??g.GITHUB_REPOSITORY_ID,ownerId:s??
m?.ownerId??g.GITHUB_REPOSITORY_OWNER_ID,defaultBranch:r??m?.defaultBranch??"main",isCheckedOut:mo(f),workflows:sf(u),read:f}})}function nf(n,e){let t=ho(n,{throwIfNoEntry:!1})?.
isDirectory()?/(^|[/\\])\.github([/\\]workflows)?[/\\]?$/.test(n)?"is a folder within a repository":void 0:"is no folder";if(t!==void 0)throw new te("E_INPUT",`${e}\
 names ${je(n)}, which ${t}.`,{fix:"Name the root of a repository, the folder that has .github in it, as it is seen from the folder of the step."});return s=>yo(
s)?go(Cs(n,s)):void 0}var Jg={read:n=>yo(n)?go(new URL(`../${n}`,import.meta.url)):void 0};function yo(n){return!n.split(/[/\\]/).includes("..")}function sf(n){
let e=Cs(n,".github","workflows");return uo(e)?po(e).filter(t=>/\.ya?ml$/.test(t)).sort().map(t=>`.github/workflows/${t}`):[]}function rf(n=""){let[,e=""]=/\[remote "origin"\][^[]*?url\s*=\s*(\S+)/.
exec(n)??[];return/[/:]([^/:\s]+\/[^/\s]+?)(?:\.git)?\/?$/.exec(e)?.[1]}function go(n){try{return fo(n,"utf8")}catch{return}}var of=process.getBuiltinModule("node:fs"),af=n=>of[n];var wo=af("readFileSync");function Qg(n){let e=wo(n),t=e[0]===255&&e[1]===254;return new TextDecoder(t?"utf-16le":"utf-8").decode(e)}function bo({repository:n,path:e,line:t},{repositories:s}){let r=`${e}:${t}`;return s>1&&n!==""?`${n} ${r}`:r}function ew(n,e){let t=n.roles.filter(({trust:s})=>s.Statement.length>0);switch(e){case"text":return uf(n);case"json":return dt({roles:cf(n),findings:n.findings});case"\
cloudformation":return dt(ff(t));case"terraform":return dt(df(t));case"aws-cli":return pf(t)}}function lf(n){return n.findings.map(e=>{let{level:t,rule:s,message:r}=e;
return ln(`${bo(e,n)}: ${t} ${s}: ${r}`)})}function cf({roles:n}){return n.map(({role:e,...t})=>({arn:e.arn,...t}))}function uf(n){let{roles:e,findings:t,steps:s}=n,
r=e.map(({role:a,trust:l,permissions:c,uses:p})=>[`Role ${a.arn}`,`  used by ${p.map(({repository:u,path:f,line:h,job:y})=>`${u} ${f}:${h} (${y})`).join(", ")}`,
"  trust policy:",ko(dt(l)),...c?["  permissions:",ko(dt(c))]:["  permissions: what the commands of the job do as this role; the workflow does not tell."]].join(
`
`)),i=t.length===0?["No mistakes found."]:lf(n);return`${[...r,i.join(`
`),`${Ts(s,"step")}, ${Ts(e.length,"role")}, ${Ts(t.length,"finding")}.`].join(`

`)}
`}function ff(n){let e=[...new Set(n.map(({role:t})=>t.accountId))].sort();return{AWSTemplateFormatVersion:"2010-09-09",Description:"Roles of Secret Lease, as p\
lanned from the workflows",Conditions:Object.fromEntries(e.map(t=>[So(t),{"Fn::Equals":[{Ref:"AWS::AccountId"},t]}])),Resources:Object.fromEntries(n.map(({role:t,
trust:s,permissions:r})=>[yf(t.arn),{Type:"AWS::IAM::Role",Condition:So(t.accountId),Properties:{RoleName:t.name,Path:Is(t.arn),AssumeRolePolicyDocument:s,...r&&
{Policies:[{PolicyName:"secret-lease",PolicyDocument:r}]}}}]))}}function So(n){return`InAccount${n}`}function df(n){let e=n.filter(({permissions:s})=>s),t=({role:s})=>`\
\${data.aws_caller_identity.current.account_id == "${s.accountId}" ? 1 : 0}`;return{terraform:{required_providers:{aws:{source:"hashicorp/aws"}}},data:{aws_caller_identity:{
current:{}}},resource:{aws_iam_role:Object.fromEntries(n.map(s=>[$s(s.role.arn),{count:t(s),name:s.role.name,path:Is(s.role.arn),assume_role_policy:xo(s.trust)}])),
...e.length>0&&{aws_iam_role_policy:Object.fromEntries(e.map(s=>[$s(s.role.arn),{count:t(s),name:"secret-lease",role:`\${aws_iam_role.${$s(s.role.arn)}[0].id}`,
policy:xo(s.permissions)}]))}}}}function xo(n){return JSON.stringify(n).replaceAll("${","$${").replaceAll("%{","%%{")}function pf(n){let e=n.map(({role:t,trust:s,
permissions:r})=>["role",t.accountId,t.name,Is(t.arn),JSON.stringify(s),r?JSON.stringify(r):""].map((i,o)=>o===0?i:mf(i)).join(" "));return`${hf}${e.join(`
`)}
`}var hf=`#!/usr/bin/env bash
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

`;function mf(n){return`'${n.replaceAll("'","'\\''")}'`}function $s(n){return vo(n,/[^A-Za-z0-9-]/g,"_")}function yf(n){return vo(n,/[^A-Za-z0-9]/g,"")}function vo(n,e,t){
let[,s="",r=n]=/^arn:[^:]*:iam::(\d+):role\/(.*)$/.exec(n)??[],i=r.replace(e,o=>`${t}x${o.charCodeAt(0).toString(16)}${t}`);return`role${t}${s}${t}${i}`}function Is(n){
return/:role(\/(?:.*\/)?)/.exec(n)?.[1]??"/"}function ko(n){return n.replaceAll(/^/gm,"    ").trimEnd()}function dt(n){return`${JSON.stringify(n,null,2)}
`}function Ts(n,e){return`${n} ${e}${n===1?"":"s"}`}function Ao(n){let e=n.replace(/^\uFEFF/,"");if(!/^\s*[[{]/.test(e))return;let t=new Ms(e).fault();if(!t)return;let s=e.slice(0,t.at).split(/\r\n|\r|\n/);return{
line:s.length,column:(s.at(-1)?.length??0)+1,what:t.what}}var fn=class extends Error{fault;constructor(e){super(e.what),this.fault=e}},Ms=class{#e;#t=0;constructor(e){
this.#e=e}fault(){try{if(this.#n(),this.#a(),this.#t<this.#e.length)throw this.#i("something follows behind its end");return}catch(e){return e instanceof fn?e.fault:
{at:this.#t,what:"it is nested too deeply"}}}#n(){this.#a();let e=this.#e.charAt(this.#t);e==="{"?this.#l("}",()=>this.#c()):e==="["?this.#l("]",()=>this.#n()):
e==='"'?this.#o():this.#s(e)}#s(e){if(e==="'")throw this.#i("single quotes stand where JSON has double ones");if(e==="/"||e==="#")throw this.#i("JSON has no com\
ments");let t=/(?:-?\d[\d.eE+-]*|true|false|null)(?![\w.])/y;t.lastIndex=this.#t;let s=t.exec(this.#e)?.[0];if(s===void 0||!gf(s))throw this.#i(e===""?"it ends \
too early":"a value is missing, or has no quotes");this.#t+=s.length}#l(e,t){if(this.#t+=1,this.#a(),!this.#r(e))for(;;){if(t(),this.#a(),this.#r(e))return;let s=this.#t;
if(!this.#r(","))throw this.#i(this.#u()?"it ends too early":"a comma is missing");if(this.#a(),this.#e.charAt(this.#t)===e)throw this.#t=s,this.#i("a comma sta\
nds before the closing bracket")}}#c(){this.#a();let e=this.#e.charAt(this.#t);if(e==="")throw this.#i("it ends too early");if(e==="'")throw this.#i("single quo\
tes stand where JSON has double ones");if(e==="/"||e==="#")throw this.#i("JSON has no comments");if(e!=='"')throw this.#i("a key has no double quotes");if(this.#o(),
this.#a(),!this.#r(":"))throw this.#i("a colon is missing behind a key");this.#n()}#o(){let e=this.#t;for(this.#t+=1;this.#t<this.#e.length;this.#t+=1){let t=this.#e.
charAt(this.#t);if(t==='"'){this.#t+=1;return}if(t===`
`||t==="\r")throw this.#i("a line break stands inside a string, where JSON has \\n");if(t<" ")throw this.#i("a control character, such as a tab, stands inside a\
 string");if(t==="\\"){if(!/^\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.test(this.#e.slice(this.#t,this.#t+6)))throw this.#i("a backslash begins none of the escapes of \
JSON");this.#t+=1}}throw this.#t=e,this.#i("a string has no end")}#a(){for(;/[ \t\r\n]/.test(this.#e.charAt(this.#t));)this.#t+=1}#r(e){let t=this.#e.charAt(this.#t)===
e;return t&&(this.#t+=1),t}#u(){return this.#t>=this.#e.length}#i(e){return new fn({at:this.#t,what:e})}};function gf(n){try{return JSON.parse(n),!0}catch{return!1}}function W({file:n,origin:e,allowed:t},s){return new te("E_INPUT",`${e} names ${je(n)}, which ${s}.`,{fix:`Allowed: ${t}.`})}function Ke(n,e){try{return JSON.parse(
n.replace(/^\uFEFF/,""))}catch{throw W(e,wf(n))}}function wf(n){if(n.trim()==="")return"is empty: the command that wrote it failed";let e=Ao(n);return e?`is no \
JSON: at line ${e.line}, column ${e.column} ${e.what}`:"is no JSON: it begins neither with { nor with ["}var bf="the output of `aws iam get-account-authorization-details --filter Role LocalManagedPolicy`, or of `secret-lease plan --format json`";function Eo(n,e,t="\
--against"){let s={file:n,origin:t,allowed:bf},r=Ke(e,s);if(!pt(r))throw W(s,"has no object at its top");if(typeof r.NextToken=="string"||r.IsTruncated===!0)throw W(
s,"has only some of the roles: leave out --max-items and --no-paginate");let i=new qs(s);if(r.roles!==void 0)return i.list(r,"roles").map((a,l)=>i.planned(a,l));
if(r.RoleDetailList===void 0){let a=[["Roles","list-roles"],["Role","get-role"]],[,l]=a.find(([c])=>c in r)??[];throw W(s,l===void 0?"has neither RoleDetailList\
 nor roles at its top":`is the output of \`aws iam ${l}\`: it tells no permissions`)}let o=new Map(i.list(r,"Policies",[]).map((a,l)=>{let p=i.list(a,"PolicyVer\
sionList",[]).find(({IsDefaultVersion:f})=>f===!0),u=`the current version of Policies[${l}]`;return[a.Arn,p&&i.document(p.Document,u)]}));return i.list(r,"RoleD\
etailList").map((a,l)=>i.detailed(a,l,o))}var qs=class{#e;constructor(e){this.#e=e}list(e,t,s){let r=e[t]??s;if(Array.isArray(r)&&r.every(pt))return r;throw W(this.#e,
`has a ${t} that is no list of objects`)}planned({arn:e,trust:t,permissions:s},r){let i=`roles[${r}]`;return{arn:this.#t(e,`${i}.arn`),trust:this.document(t,`${i}\
.trust`),permissions:s===void 0?[]:[this.document(s,`${i}.permissions`)]}}detailed(e,t,s){let r=`RoleDetailList[${t}]`;return{arn:this.#t(e.Arn,`${r}.Arn`),trust:this.
document(e.AssumeRolePolicyDocument,`${r}.AssumeRolePolicyDocument`),permissions:[...this.list(e,"RolePolicyList",[]).map(({PolicyDocument:i},o)=>this.document(
i,`${r}.RolePolicyList[${o}].PolicyDocument`)),...this.list(e,"AttachedManagedPolicies",[]).map(({PolicyArn:i})=>s.get(i)??vf(String(i)))]}}#t(e,t){if(typeof e==
"string"&&/^arn:[^:]+:iam::\d{12}:role\/./.test(e))return e;throw W(this.#e,`has no role's ARN as ${t}`)}document(e,t){let s=typeof e=="string"?kf(e):e,r=pt(s)?
[s.Statement??[]].flat():[];if(pt(s)&&r.every(Sf))return{...s,Statement:r};throw W(this.#e,`has no policy as ${t}`)}};function pt(n){return typeof n=="object"&&
n!==null&&!Array.isArray(n)}function Sf(n){return pt(n)&&/^(?:Allow|Deny)$/.test(String(n.Effect))&&["Action","NotAction","Resource","NotResource"].every(e=>xf(
n[e]??[]))}function xf(n){return[n].flat().every(e=>typeof e=="string")}function kf(n){try{return JSON.parse(decodeURIComponent(n))}catch{return}}function vf(n){
return{Version:"2012-10-17",Statement:[{Effect:"Allow",Action:`all of ${n}`,Resource:"*"}]}}function Ro(n,e,t){let s=`full_name, id, owner.id and default_branch of each, as JSON. Write it with \`${Ds}\``,r={file:n,origin:t,allowed:s},i=Af(e,r);if(i.length===
0)throw W(r,"describes no repository");return i.map((o,a)=>{let{full_name:l,id:c,owner:p,default_branch:u}=o??{};if(typeof l!="string"||!Oo(c)||!Oo(p?.id))throw W(
r,`has no full_name, id and owner.id in its entry ${a+1}`);let f=typeof u=="string"?u:void 0;return{name:l,id:String(c),ownerId:String(p.id),defaultBranch:f}})}
var Ds="gh api --paginate orgs/OWNER/repos --jq '.[] | {full_name, id, owner, default_branch}'";function Af(n,e){let t=n.split(`
`).filter(s=>s.trim()!=="");return t.length<2||!No(t[0]??"")?[Ke(n,e)].flat(2):t.flatMap((s,r)=>{if(!No(s))throw W(e,`is no JSON in its line ${r+1}`);return[JSON.
parse(s)].flat(2)})}function No(n){try{return JSON.parse(n),!0}catch{return!1}}function Oo(n){return Number.isSafeInteger(n)}function Po(n,e,t="--descriptions"){return Nf(n,e,t).flatMap(({ARN:s,KmsKeyId:r,KeyId:i,RotationLambdaARN:o})=>typeof s=="string"?[{arn:s,...Of(String(r??i??""),
s),rotationFunction:typeof o=="string"&&o!==""?o:void 0}]:[])}var Ef="the output of `aws secretsmanager list-secrets` or of `aws ssm describe-parameters`, as JS\
ON";function Nf(n,e,t){let s={file:n,origin:t,allowed:Ef},r=Ke(e,s)??{},i=r.SecretList??r.Parameters??(r.ARN===void 0?void 0:[r]);if(Array.isArray(i))return i.map(
o=>o??{});throw W(s,"describes no secrets: it has neither SecretList nor Parameters nor ARN at its top")}function Of(n,e){let t=n.replace(/^arn:[^:]*:kms:[^:]*:\d*:/,
"");if(t===""||t.startsWith("alias/aws/"))return{key:void 0,hasAlias:!1};if(t.startsWith("alias/"))return{key:void 0,hasAlias:!0};let[,s,,r,i]=e.split(":");return{
key:n.startsWith("arn:")?n:`arn:${s}:kms:${r}:${i}:key/${n}`,hasAlias:!1}}function ne(n,e){let t=n.replace(/\\[*?]|[*?]|[.+^${}()|[\]\\]/g,s=>s==="*"?".*":s==="?"?"(?:[^*\\\\]|\\\\[*?])":s.length===2?`\\\\\\${s[1]}`:`\\${s}`);return new RegExp(
`^${t}$`,"s").test(e)}function Lo(n){return/^sts:AssumeRoleWithWebIdentity$/i.test(n)?["trust"]:/^kms:/i.test(n)?["keys","permissions"]:/^lambda:/i.test(n)?["functions","permissions"]:
["permissions"]}var Co={trust:"which jobs it lets in, only a run knows",permissions:"what it reads, only a run knows",keys:"nothing tells the keys of its secret\
s: give --kms-key, or --descriptions",functions:"nothing tells the functions that rotate its secrets: give --descriptions"};function Io(n,e){return n.flatMap(({role:t,trust:s,permissions:r,unknown:i})=>{let o=e.find(({arn:d})=>d===t.arn);if(!o)return[{arn:t.arn,missing:["the role"],unneeded:[],
unknown:[]}];let a=[...ht(s),...r?ht(r):[]],l=[...s.Statement.length>0||i.includes("trust")?ht(o.trust):[],...r?o.permissions.flatMap(d=>ht(d)):[]],c=[o.trust,...o.
permissions].flatMap(d=>ht(d,"Deny")).filter(({conditions:d})=>d.size===0),p=d=>l.some(m=>Fs(m,d)),u=a.filter(d=>!p(d)||c.some(m=>Fs(m,d))),f=l.filter(d=>!a.some(
m=>Fs(m,d))),h=d=>Rf(d,i),y={arn:t.arn,missing:u.map(_s),unneeded:f.filter(d=>h(d)===void 0).map(_s),unknown:f.flatMap(d=>{let m=h(d);return m===void 0?[]:[`${_s(
d)}: ${m}`]})};return u.length+f.length===0?[]:[y]})}function Rf({action:n},e){let t=Lo(n).find(s=>e.includes(s));return t&&Co[t]}function Mo(n,e){let t={repository:"",
path:e,line:1};return n.flatMap(({arn:s,missing:r,unneeded:i,unknown:o})=>[...r.map(a=>({rule:"drift",level:"error",...t,message:`${s} lacks ${a}.`})),...i.map(
a=>({rule:"drift",level:"error",...t,message:`${s} grants what no planned workflow needs: ${a}.`})),...o.map(a=>({rule:"drift-unknown",level:"notice",...t,message:`${s}\
 may not need what it grants: ${a}.`}))])}function ht({Statement:n},e="Allow"){return[n].flat().flatMap(t=>t.Effect===e?Pf(t):[])}function Pf(n){let{Principal:e,
Action:t,NotAction:s,Resource:r,NotResource:i,Condition:o}=n,a=Lf(e),l=Cf(o??{}),c=[t??$o(s)].flat(),p=[r??(i?$o(i):"")].flat(),u={...s&&{otherActions:[s].flat()},
...i&&{otherResources:[i].flat()}},f=[...l].find(([y])=>y.endsWith(":sub")),h=f?f[1].map(y=>new Map([...l,[f[0],[y]]])):[l];return a.flatMap(y=>c.flatMap(d=>p.flatMap(
m=>h.map(g=>({principal:y,action:d,resource:m,...u,conditions:g})))))}function $o(n=[]){return`all but ${[n].flat().join(", ")}`}function Lf(n){return n===void 0?
[""]:typeof n=="string"?[n]:Object.entries(n).flatMap(([e,t])=>[t].flat().map(s=>`${e} ${s}`))}function Cf(n){return new Map(Object.entries(n).flatMap(([e,t])=>Object.
entries(t).map(([s,r])=>{let i=/^StringLike$/i.test(e),o=/^StringEquals$/i.test(e),a=[r].flat().map(String).map(l=>o?l.replace(/[*?]/g,"\\$&"):l);return[`${i||o?
"":`${e} `}${s}`,a]})))}function Fs(n,e){return n.principal===e.principal&&To(n.action.toLowerCase(),n.otherActions,e.action.toLowerCase())&&To(n.resource,n.otherResources,
e.resource)&&[...n.conditions].every(([t,s])=>(e.conditions.get(t)??[]).length>0?(e.conditions.get(t)??[]).every(r=>s.some(i=>ne(i,r))):!1)}function To(n,e,t){return e===
void 0?ne(n,t):n===t||!e.some(s=>ne(s.toLowerCase(),t.toLowerCase()))}function _s({principal:n,action:e,resource:t,conditions:s}){let r=[...s].map(([o,a])=>`${o}\
 = ${a.join(" or ").replaceAll("\\","")}`),i=t===""?` for ${n}`:` on ${t}`;return`${e}${i}${r.length===0?"":` where ${r.join(", ")}`}`}function We({name:n,folder:e}){return n??e}function Y(n){let[,e,t="",s]=/^([^/\s.$]+\/[^/@\s]+)(?:\/([^@\s]*))?@(\S+)$/.exec(n)??[];return e===void 0||s===void 0?
void 0:{repository:e,path:t,ref:s}}function Oe(n){return/^[.$]\/(.*?)\/?$/.exec(n)?.[1]}var dn=class{#e;constructor(e){this.#e=new Map(e.toReversed().flatMap(t=>t.
name===void 0?[]:[[t.name.toLowerCase(),t]]))}named(e){return this.#e.get(e.toLowerCase())}};function Re({repository:n}){return/\/secret-lease$/i.test(n)}function L({repository:n,path:e,line:t},s=t){return{repository:n,path:e,line:s}}function mt({line:n,isBlock:e},t){return e?n+t:n}var I={};Yu(I,{Array:()=>se,BooleanData:()=>P,Dictionary:()=>ae,Kind:()=>k,Null:()=>J,NumberData:()=>j,StringData:()=>q,replacer:()=>hn,reviver:()=>mn});var k;(function(n){n[n.String=0]="String",n[n.Array=1]="Array",n[n.Dictionary=2]="Dictionary",n[n.Boolean=3]="Boolean",n[n.Number=4]="Number",n[n.CaseSensitiveDictionary=
5]="CaseSensitiveDictionary",n[n.Null=6]="Null"})(k||(k={}));function pn(n){switch(n){case k.Array:return"Array";case k.Boolean:return"Boolean";case k.Null:return"\
Null";case k.Number:return"Number";case k.Dictionary:return"Object";case k.String:return"String"}return"unknown"}var se=class{constructor(...e){this.v=[],this.kind=k.Array,this.primitive=!1;for(let t of e)this.add(t)}coerceString(){return pn(this.kind)}number(){return NaN}add(e){
this.v.push(e)}get(e){return this.v[e]}values(){return this.v}};var P=class{constructor(e){this.value=e,this.kind=k.Boolean,this.primitive=!0}coerceString(){return this.value?"true":"false"}number(){return this.value?1:0}};var ae=class{constructor(...e){this.keys=[],this.v=[],this.indexMap={},this.kind=k.Dictionary,this.primitive=!1;for(let t of e)this.add(t.key,t.value)}coerceString(){
return pn(this.kind)}number(){return NaN}add(e,t){e.toLowerCase()in this.indexMap||(this.keys.push(e),this.v.push(t),this.indexMap[e.toLowerCase()]=this.v.length-
1)}get(e){let t=this.indexMap[e.toLowerCase()];if(t!==void 0)return this.v[t]}values(){return this.v}pairs(){let e=[];for(let t of this.keys)e.push({key:t,value:this.
v[this.indexMap[t.toLowerCase()]]});return e}};var J=class{constructor(){this.kind=k.Null,this.primitive=!0}coerceString(){return""}number(){return 0}};var j=class{constructor(e){this.value=e,this.kind=k.Number,this.primitive=!0}coerceString(){return this.value===0?"0":(+this.value.toFixed(15)).toString()}number(){
return this.value}};var q=class{constructor(e){this.value=e,this.kind=k.String,this.primitive=!0}coerceString(){return this.value}number(){return Number(this.value)}};function hn(n,e){if(e instanceof J)return null;if(e instanceof P)return e.value;if(e instanceof j)return e.number();if(e instanceof q)return e.coerceString();if(e instanceof
se)return e.values();if(e instanceof ae){let t=e.pairs(),s={};for(let r of t)s[r.key]=r.value;return s}return e}function mn(n,e){return e===null?new J:typeof e=="string"?new q(e):typeof e=="number"?new j(e):typeof e=="boolean"?new P(e):Array.isArray(e)?new se(...e):typeof e==
"object"?new ae(...Object.keys(e).map(t=>({key:t,value:e[t]}))):e}function Pe(n){switch(n.kind){case k.Null:return!0;case k.Boolean:return!n.value;case k.Number:{let e=n.value;return e===0||isNaN(e)}case k.String:return n.value.
length===0}return!1}function Je(n){return!Pe(n)}function yt(n,e){let t=n,s=e;if(n.kind===e.kind)return[t,s];switch(n.kind){case k.Number:if(e.kind===k.String)return s=
new j(e.number()),[t,s];break;case k.String:if(e.kind===k.Number)return t=new j(n.number()),[t,s];break;case k.Null:case k.Boolean:return t=new j(n.number()),yt(
t,s)}switch(e.kind){case k.Null:case k.Boolean:return s=new j(e.number()),yt(t,s)}return[t,s]}function Le(n,e){let[t,s]=yt(n,e);if(t.kind!=s.kind)return!1;switch(t.
kind){case k.Null:return!0;case k.Number:{let r=t.value,i=s.value;return isNaN(r)||isNaN(i)?!1:r==i}case k.String:{let r=t.value,i=s.value;return Q(r)===Q(i)}case k.
Boolean:{let r=t.value,i=s.value;return r==i}case k.Dictionary:case k.Array:return t===s}return!1}function Bs(n,e){let[t,s]=yt(n,e);if(t.kind!=s.kind)return!1;switch(t.
kind){case k.Number:{let r=t.value,i=s.value;return isNaN(r)||isNaN(i)?!1:r>i}case k.String:{let r=t.value,i=s.value;return r=Q(r),i=Q(i),r>i}case k.Boolean:{let r=t.
value,i=s.value;return r&&!i}}return!1}function Us(n,e){let[t,s]=yt(n,e);if(t.kind!=s.kind)return!1;switch(t.kind){case k.Number:{let r=t.value,i=s.value;return isNaN(
r)||isNaN(i)?!1:r<i}case k.String:{let r=t.value,i=s.value;return r=Q(r),i=Q(i),r<i}case k.Boolean:{let r=t.value,i=s.value;return!r&&i}}return!1}function Q(n){
let e=[],t=0,s=n.length,r=n.indexOf("\u0131");for(;t<s;)if(t<r)e.push(n.substring(t,r).toUpperCase()),t=r;else if(t==r)e.push(n.substring(t,t+1)),t+=1,r=n.indexOf(
"\u0131",t);else{e.push(n.substring(t).toUpperCase());break}return e.join("")}var M=class{expressions;constructor(e){this.expressions=e}},z=class extends M{#e;#t;compared=new Set;beginnings=new Set;constructor(e,t,s){super([e]),this.#e=t,
this.#t=s}get sample(){return`${this.#e}zz/any-1-0a`}containsAlways(e){return Ge(this.#e).includes(Ge(e))||void 0}beginsWith(e){return Ge(this.#e).startsWith(Ge(
e))?!0:this.canBe(e)?void 0:!1}canBe(e){return Ge(e).startsWith(Ge(this.#e))}divide(e){return this.#t&&this.beginnings.add(e),this.#t}};function Ge(n){return n.
toLowerCase()}var X=class{},le=class extends X{constructor(e,t){super(),this.literal=e,this.token=t}accept(e){return e.visitLiteral(this)}},yn=class extends X{constructor(e,t){
super(),this.operator=e,this.expr=t}accept(e){return e.visitUnary(this)}},gt=class extends X{constructor(e,t){super(),this.functionName=e,this.args=t}accept(e){
return e.visitFunctionCall(this)}},wt=class extends X{constructor(e,t,s){super(),this.left=e,this.operator=t,this.right=s}accept(e){return e.visitBinary(this)}},
bt=class extends X{constructor(e,t){super(),this.operator=e,this.args=t}accept(e){return e.visitLogical(this)}},St=class extends X{constructor(e){super(),this.group=
e}accept(e){return e.visitGrouping(this)}},xt=class extends X{constructor(e){super(),this.name=e}accept(e){return e.visitContextAccess(this)}},Ve=class extends X{constructor(e,t){
super(),this.expr=e,this.index=t}accept(e){return e.visitIndexAccess(this)}},ce=class extends X{accept(){throw new Error("Method not implemented.")}};var he=class extends se{};var w;(function(n){n[n.UNKNOWN=0]="UNKNOWN",n[n.LEFT_PAREN=1]="LEFT_PAREN",n[n.RIGHT_PAREN=2]="RIGHT_PAREN",n[n.LEFT_BRACKET=3]="LEFT_BRACKET",n[n.RIGHT_BRACKET=
4]="RIGHT_BRACKET",n[n.COMMA=5]="COMMA",n[n.DOT=6]="DOT",n[n.BANG=7]="BANG",n[n.BANG_EQUAL=8]="BANG_EQUAL",n[n.EQUAL_EQUAL=9]="EQUAL_EQUAL",n[n.GREATER=10]="GRE\
ATER",n[n.GREATER_EQUAL=11]="GREATER_EQUAL",n[n.LESS=12]="LESS",n[n.LESS_EQUAL=13]="LESS_EQUAL",n[n.AND=14]="AND",n[n.OR=15]="OR",n[n.STAR=16]="STAR",n[n.NUMBER=
17]="NUMBER",n[n.STRING=18]="STRING",n[n.IDENTIFIER=19]="IDENTIFIER",n[n.TRUE=20]="TRUE",n[n.FALSE=21]="FALSE",n[n.NULL=22]="NULL",n[n.EOF=23]="EOF"})(w||(w={}));
function Do(n){switch(n.type){case w.EOF:return"EOF";case w.NUMBER:return n.lexeme;case w.STRING:return n.value.toString();default:return n.lexeme}}var Ye=class{constructor(e){
this.input=e,this.start=0,this.offset=0,this.line=0,this.lastLineOffset=0,this.tokens=[]}lex(){if(this.input.length>js)throw new Error("ErrorExceededMaxLength");
for(;!this.atEnd();){this.start=this.offset;let e=this.next();switch(e){case"(":this.addToken(w.LEFT_PAREN);break;case")":this.addToken(w.RIGHT_PAREN);break;case"\
[":this.addToken(w.LEFT_BRACKET);break;case"]":this.addToken(w.RIGHT_BRACKET);break;case",":this.addToken(w.COMMA);break;case".":this.previous()!=w.IDENTIFIER&&
this.previous()!=w.RIGHT_BRACKET&&this.previous()!=w.RIGHT_PAREN&&this.previous()!=w.STAR?this.consumeNumber():this.addToken(w.DOT);break;case"-":case"+":this.consumeNumber();
break;case"!":this.addToken(this.match("=")?w.BANG_EQUAL:w.BANG);break;case"=":if(!this.match("=")){this.consumeIdentifier();break}this.addToken(w.EQUAL_EQUAL);
break;case"<":this.addToken(this.match("=")?w.LESS_EQUAL:w.LESS);break;case">":this.addToken(this.match("=")?w.GREATER_EQUAL:w.GREATER);break;case"&":if(!this.match(
"&")){this.consumeIdentifier();break}this.addToken(w.AND);break;case"|":if(!this.match("|")){this.consumeIdentifier();break}this.addToken(w.OR);break;case"*":this.
addToken(w.STAR);break;case" ":case"\r":case"	":break;case`
`:++this.line,this.lastLineOffset=this.offset;break;case"'":this.consumeString();break;default:!0===$f(e)?this.consumeNumber():this.consumeIdentifier()}}return this.
tokens.push({type:w.EOF,lexeme:"",range:this.range()}),{tokens:this.tokens}}pos(){return{line:this.line,column:this.start-this.lastLineOffset}}endPos(){return{line:this.
line,column:this.offset-this.lastLineOffset}}range(){return{start:this.pos(),end:this.endPos()}}atEnd(){return this.offset>=this.input.length}peek(){return this.
atEnd()?"\0":this.input[this.offset]}peekNext(){return this.offset+1>=this.input.length?"\0":this.input[this.offset+1]}previous(){let e=this.tokens.length;return e==
0?w.EOF:this.tokens[e-1].type}next(){return this.input[this.offset++]}match(e){return this.atEnd()||this.input[this.offset]!==e?!1:(this.offset++,!0)}addToken(e,t){
this.tokens.push({type:e,lexeme:this.input.substring(this.start,this.offset),range:this.range(),value:t})}consumeNumber(){for(;!this.atEnd()&&(!qo(this.peek())||
this.peek()==".");)this.next();let e=this.input.substring(this.start,this.offset),t=new q(e).number();if(isNaN(t))throw new Error(`Unexpected symbol: '${e}'. Lo\
cated at position ${this.start+1} within expression: ${this.input}`);this.addToken(w.NUMBER,t)}consumeString(){for(;(this.peek()!=="'"||this.peekNext()==="'")&&
!this.atEnd();)this.peek()===`
`&&this.line++,this.peek()==="'"&&this.peekNext()==="'"&&this.next(),this.next();if(this.atEnd())throw new Error(`Unexpected symbol: '${this.input.substring(this.
start)}'. Located at position ${this.start+1} within expression: ${this.input}`);this.next();let e=this.input.substring(this.start+1,this.offset-1);e=e.replace(
"''","'"),this.addToken(w.STRING,e)}consumeIdentifier(){for(;!this.atEnd()&&!qo(this.peek());)this.next();let e=w.IDENTIFIER,t,s=this.input.substring(this.start,
this.offset);if(this.previous()!=w.DOT)switch(s){case"true":e=w.TRUE;break;case"false":e=w.FALSE;break;case"null":e=w.NULL;break;case"NaN":e=w.NUMBER,t=NaN;break;case"\
Infinity":e=w.NUMBER,t=1/0;break}if(!Tf(s))throw new Error(`Unexpected symbol: '${s}'. Located at position ${this.start+1} within expression: ${this.input}`);this.
addToken(e,t)}};function $f(n){return n>="0"&&n<="9"}function qo(n){switch(n){case"(":case"[":case")":case"]":case",":case".":case"!":case">":case"<":case"=":case"\
&":case"|":return!0}return/\s/.test(n)}function Tf(n){if(n=="")return!1;let e=n[0];if(e>="a"&&e<="z"||e>="A"&&e<="Z"||e=="_"){for(let t of n.substring(1).split(
""))if(!(t>="a"&&t<="z"||t>="A"&&t<="Z"||t>="0"&&t<="9"||t=="_"||t=="-"))return!1;return!0}return!1}var Ks=50,js=21e3,$;(function(n){n[n.ErrorUnexpectedSymbol=0]="ErrorUnexpectedSymbol",n[n.ErrorUnrecognizedNamedValue=1]="ErrorUnrecognizedNamedValue",n[n.ErrorUnexpectedEndOfExpression=
2]="ErrorUnexpectedEndOfExpression",n[n.ErrorExceededMaxDepth=3]="ErrorExceededMaxDepth",n[n.ErrorExceededMaxLength=4]="ErrorExceededMaxLength",n[n.ErrorTooFewParameters=
5]="ErrorTooFewParameters",n[n.ErrorTooManyParameters=6]="ErrorTooManyParameters",n[n.ErrorEvenParameters=7]="ErrorEvenParameters",n[n.ErrorUnrecognizedContext=
8]="ErrorUnrecognizedContext",n[n.ErrorUnrecognizedFunction=9]="ErrorUnrecognizedFunction"})($||($={}));var re=class extends Error{constructor(e,t){super(`${If(
e)}: '${Do(t)}'`),this.typ=e,this.tok=t,this.pos=this.tok.range.start}};function If(n){switch(n){case $.ErrorUnexpectedEndOfExpression:return"Unexpected end of \
expression";case $.ErrorUnexpectedSymbol:return"Unexpected symbol";case $.ErrorUnrecognizedNamedValue:return"Unrecognized named-value";case $.ErrorExceededMaxDepth:
return`Exceeded max expression depth ${Ks}`;case $.ErrorExceededMaxLength:return`Exceeded max expression length ${js}`;case $.ErrorTooFewParameters:return"Too f\
ew parameters supplied";case $.ErrorTooManyParameters:return"Too many parameters supplied";case $.ErrorEvenParameters:return"Even number of parameters supplied,\
 requires an odd number of parameters";case $.ErrorUnrecognizedContext:return"Unrecognized named-value";case $.ErrorUnrecognizedFunction:return"Unrecognized fun\
ction";default:return"Unknown error"}}var kt=class extends Error{};var Fo={name:"case",description:"`case( pred1, val1, pred2, val2, ..., default )`\n\nEvaluates predicates in order and returns the value corresponding to the firs\
t predicate that evaluates to `true`. If no predicate matches, it returns the last argument as the default value.",minArgs:3,maxArgs:Number.MAX_SAFE_INTEGER,call:(...n)=>{
for(let e=0;e<n.length-1;e+=2){let t=n[e];if(t.kind!==k.Boolean)throw new Error("case predicate must evaluate to a boolean value");if(t.value)return n[e+1]}return n[n.
length-1]}};var _o={name:"contains",description:"`contains( search, item )`\n\nReturns `true` if `search` contains `item`. If `search` is an array, this function returns `tru\
e` if the `item` is an element in the array. If `search` is a string, this function returns `true` if the `item` is a substring of `search`. This function is no\
t case sensitive. Casts values to a string.",minArgs:2,maxArgs:2,call:(...n)=>{let e=n[0],t=n[1];if(e.primitive){let s=e.coerceString();if(t.primitive){let r=t.
coerceString();return new P(s.toLowerCase().includes(r.toLowerCase()))}}else if(e.kind===k.Array){let s=e;if(s.values().length===0)return new P(!1);for(let r of s.
values())if(Le(t,r))return new P(!0)}return new P(!1)}};var Bo={name:"endsWith",description:"`endsWith( searchString, searchValue )`\n\nReturns `true` if `searchString` ends with `searchValue`. This function is not cas\
e sensitive. Casts values to a string.",minArgs:2,maxArgs:2,call:(...n)=>{let e=n[0];if(!e.primitive)return new P(!1);let t=n[1];if(!t.primitive)return new P(!1);
let s=Q(e.coerceString()),r=Q(t.coerceString());return new P(s.endsWith(r))}};var Uo={name:"format",description:"`format( string, replaceValue0, replaceValue1, ..., replaceValueN)`\n\nReplaces values in the `string`, with the variable `repl\
aceValueN`. Variables in the `string` are specified using the `{N}` syntax, where `N` is an integer. You must specify at least one `replaceValue` and `string`. \
There is no maximum for the number of variables (`replaceValueN`) you can use. Escape curly braces using double braces.",minArgs:1,maxArgs:255,call:(...n)=>{let e=n[0].
coerceString(),t=[],s=0;for(;s<e.length;){let r=e.indexOf("{",s),i=e.indexOf("}",s);if(r>=0&&(i<0||i>r)){if(Ws(e,r+1)==="{"){t.push(e.substr(s,r-s+1)),s=r+2;continue}
if(i>r+1){let o=Mf(e,r+1);if(o.success){if(1+o.result>n.length-1)throw new Error(`The following format string references more arguments than were supplied: ${e}`);
r>s&&t.push(e.substr(s,r-s)),t.push(`${n[1+o.result].coerceString()}`),s=i+1;continue}}throw new Error(`The following format string is invalid: ${e}`)}else if(i>=
0)if(Ws(e,i+1)==="}")t.push(e.substr(s,i-s+1)),s=i+2;else throw new Error(`The following format string is invalid: ${e}`);else{t.push(e.substr(s));break}}return new q(
t.join(""))}};function Ws(n,e){return n.length>e?n[e]:"\0"}function Mf(n,e){let t=0;for(;;){let i=Ws(n,e+t);if(i>="0"&&i<="9")t++;else break}if(t<1)return{success:!1};
let s=e+t-1,r=parseInt(n.substr(e,t));return{success:!isNaN(r),result:r,endIndex:s}}var jo={name:"fromJson",description:"`fromJSON(value)`\n\nReturns a JSON object or JSON data type for `value`. You can use this function to provide a JSON object \
as an evaluated expression or to convert environment variables from a string.",minArgs:1,maxArgs:1,call:(...n)=>{let t=n[0].coerceString();if(t.trim()==="")throw new Error(
"empty input");try{return JSON.parse(t,mn)}catch(s){throw new kt("Error parsing JSON when evaluating fromJson",{cause:s})}}};var Ko={name:"join",description:"`join( array, optionalSeparator )`\n\nThe value for `array` can be an array or a string. All values in `array` are concatenated i\
nto a string. If you provide `optionalSeparator`, it is inserted between the concatenated values. Otherwise, the default separator `,` is used. Casts values to \
a string.",minArgs:1,maxArgs:2,call:(...n)=>{if(n[0].primitive)return new q(n[0].coerceString());if(n[0].kind===k.Array){let e=",";return n.length>1&&n[1].primitive&&
(e=n[1].coerceString()),new q(n[0].values().map(t=>t.coerceString()).join(e))}return new q("")}};var Wo={name:"startsWith",description:"`startsWith( searchString, searchValue )`\n\nReturns `true` when `searchString` starts with `searchValue`. This function is\
 not case sensitive. Casts values to a string.",minArgs:2,maxArgs:2,call:(...n)=>{let e=n[0];if(!e.primitive)return new P(!1);let t=n[1];if(!t.primitive)return new P(
!1);let s=Q(e.coerceString()),r=Q(t.coerceString());return new P(s.startsWith(r))}};var Jo={name:"toJson",description:"`toJSON(value)`\n\nReturns a pretty-print JSON representation of `value`. You can use this function to debug the information pr\
ovided in contexts.",minArgs:1,maxArgs:1,call:(...n)=>new q(JSON.stringify(n[0],hn,"  "))};var vt={case:Fo,contains:_o,endswith:Bo,format:Uo,fromjson:jo,join:Ko,startswith:Wo,tojson:Jo};function Go(n,e,t){let s=e.lexeme.toLowerCase(),r;if(r=vt[s],!r&&
(r=n.extensionFunctions.get(s),!r)){if(!n.allowUnknownKeywords)throw new re($.ErrorUnrecognizedFunction,e);return}if(t<r.minArgs)throw new re($.ErrorTooFewParameters,
e);if(t>r.maxArgs)throw new re($.ErrorTooManyParameters,e);if(s==="case"&&t%2===0)throw new re($.ErrorEvenParameters,e)}var At=class{constructor(e,t){if(this.star=e,!!t&&!e){t.primitive&&(this.str=t.coerceString());let s=t.number();!isNaN(s)&&isFinite(s)&&s>=0&&(s=Math.floor(s),this.
int=s)}}};var Qe=class{constructor(e,t,s){this.n=e,this.context=t,this.functions=s}evaluate(){return this.eval(this.n)}eval(e){return e.accept(this)}visitLiteral(e){return e.
literal}visitUnary(e){let t=this.eval(e.expr);if(e.operator.type===w.BANG)return new P(Pe(t));throw new Error(`unknown unary operator: ${e.operator.lexeme}`)}visitBinary(e){
let t=this.eval(e.left),s=this.eval(e.right);switch(e.operator.type){case w.EQUAL_EQUAL:return new P(Le(t,s));case w.BANG_EQUAL:return new P(!Le(t,s));case w.GREATER:
return new P(Bs(t,s));case w.GREATER_EQUAL:return new P(Le(t,s)||Bs(t,s));case w.LESS:return new P(Us(t,s));case w.LESS_EQUAL:return new P(Le(t,s)||Us(t,s))}throw new Error(
`unknown binary operator: ${e.operator.lexeme}`)}visitLogical(e){let t;for(let s of e.args)if(t=this.eval(s),e.operator.type===w.AND&&Pe(t)||e.operator.type===w.
OR&&Je(t))break;return t}visitGrouping(e){return this.eval(e.group)}visitContextAccess(e){return this.context.get(e.name.lexeme)}visitIndexAccess(e){let t;if(e.
index instanceof ce)t=new At(!0,void 0);else{let i;try{i=this.eval(e.index)}catch(o){throw new Error(`could not evaluate index for index access: ${o.message}`,{
cause:o})}t=new At(!1,i)}let s=this.eval(e.expr),r;switch(s.kind){case k.Array:{let i=s;i instanceof he?r=qf(i,t):r=Df(i,t);break}case k.Dictionary:{r=Ff(s,t);break}default:
t.star?r=new he:r=new J}return r}visitFunctionCall(e){let t=e.args.map(i=>this.eval(i)),s=e.functionName.lexeme.toLowerCase();return(this.functions?.get(s)||vt[s]).
call(...t)}};function qf(n,e){let t=new he;for(let s of n.values())switch(s.kind){case k.Dictionary:{let r=s;if(e.star)for(let i of r.values())t.add(i);else if(e.
str!==void 0){let i=r.get(e.str);i!==void 0&&t.add(i)}break}case k.Array:{let r=s;if(e.star)for(let i of r.values())t.add(i);else e.int!==void 0&&e.int<r.values().
length&&t.add(r.get(e.int));break}}return t}function Df(n,e){if(e.star){let t=new he;for(let s of n.values())t.add(s);return t}return e.int!==void 0&&e.int<n.values().
length?n.get(e.int):new J}function Ff(n,e){if(e.star)return new he(...n.values());if(e.str!==void 0){let t=n.get(e.str);if(t!==void 0)return t}return new J}var He=class{constructor(e,t,s){this.tokens=e,this.offset=0,this.depth=0,this.extContexts=new Map,this.extFuncs=new Map;for(let r of t)this.extContexts.set(r.toLowerCase(),
!0);for(let{name:r,func:i}of s.map(o=>({name:o.name,func:o})))this.extFuncs.set(r.toLowerCase(),i);this.context={allowUnknownKeywords:!1,extensionContexts:this.
extContexts,extensionFunctions:this.extFuncs}}parse(){let e;if(this.atEnd())return e;if(e=this.expression(),!this.atEnd())throw this.buildError($.ErrorUnexpectedSymbol,
this.peek());return e}expression(){this.incrDepth();try{return this.logicalOr()}finally{this.decrDepth()}}logicalOr(){let e=this.logicalAnd();if(this.check(w.OR)){
this.incrDepth();try{let t=new bt(this.peek(),[e]);for(e=t;this.match(w.OR);){let s=this.logicalAnd();t.args.push(s)}}finally{this.decrDepth()}}return e}logicalAnd(){
let e=this.equality();if(this.check(w.AND)){this.incrDepth();try{let t=new bt(this.peek(),[e]);for(e=t;this.match(w.AND);){let s=this.equality();t.args.push(s)}}finally{
this.decrDepth()}}return e}equality(){let e=this.comparison();for(;this.match(w.BANG_EQUAL,w.EQUAL_EQUAL);){let t=this.previous(),s=this.comparison();e=new wt(e,
t,s)}return e}comparison(){let e=this.unary();for(;this.match(w.GREATER,w.GREATER_EQUAL,w.LESS,w.LESS_EQUAL);){let t=this.previous(),s=this.unary();e=new wt(e,t,
s)}return e}unary(){if(this.match(w.BANG)){this.incrDepth();let e=this.previous(),t=this.unary();try{return new yn(e,t)}finally{this.decrDepth()}}return this.index()}index(){
let e=this.call(),t=0;if(e instanceof St||e instanceof gt||e instanceof xt){let s=!0;for(;s;)switch(!0){case this.match(w.LEFT_BRACKET):{let r;this.match(w.STAR)?
r=new ce:r=this.expression(),this.consume(w.RIGHT_BRACKET,$.ErrorUnexpectedSymbol),this.incrDepth(),t++,e=new Ve(e,r);break}case this.match(w.DOT):if(this.incrDepth(),
t++,this.match(w.IDENTIFIER)){let r=this.previous();e=new Ve(e,new le(new q(r.lexeme),r))}else if(this.match(w.STAR))e=new Ve(e,new ce);else throw this.buildError(
$.ErrorUnexpectedSymbol,this.peek());break;default:s=!1}}for(let s=0;s<t;s++)this.decrDepth();return e}call(){if(!this.check(w.IDENTIFIER))return this.primary();
let e=this.next();if(!this.match(w.LEFT_PAREN)){if(!this.extContexts.has(e.lexeme.toLowerCase()))throw this.buildError($.ErrorUnrecognizedContext,e);return new xt(
e)}let t=[];for(;!this.match(w.RIGHT_PAREN);){let s=this.expression();t.push(s),this.check(w.RIGHT_PAREN)||this.consume(w.COMMA,$.ErrorUnexpectedSymbol)}return Go(
this.context,e,t.length),new gt(e,t)}primary(){switch(!0){case this.match(w.FALSE):return new le(new P(!1),this.previous());case this.match(w.TRUE):return new le(
new P(!0),this.previous());case this.match(w.NULL):return new le(new J,this.previous());case this.match(w.NUMBER):return new le(new j(this.previous().value),this.
previous());case this.match(w.STRING):return new le(new q(this.previous().value),this.previous());case this.match(w.LEFT_PAREN):{let e=this.expression();if(this.
atEnd())throw this.buildError($.ErrorUnexpectedEndOfExpression,this.previous());return this.consume(w.RIGHT_PAREN,$.ErrorUnexpectedSymbol),new St(e)}case this.atEnd():
throw this.buildError($.ErrorUnexpectedEndOfExpression,this.previous())}throw this.buildError($.ErrorUnexpectedSymbol,this.peek())}match(...e){for(let t of e)if(this.
check(t))return this.next(),!0;return!1}check(e){return this.atEnd()?!1:this.peek().type==e}atEnd(){return this.peek().type==w.EOF}next(){return this.atEnd()||this.
offset++,this.previous()}peek(){return this.tokens[this.offset]}previous(){return this.tokens[this.offset-1]}consume(e,t){if(this.check(e)){this.next();return}throw this.
buildError(t,this.peek())}incrDepth(){if(this.depth++,this.depth>Ks)throw this.buildError($.ErrorExceededMaxDepth,this.peek())}decrDepth(){this.depth--}buildError(e,t){
return new re(e,t)}};var K=class{value;isOfRef;constructor(e,t=!1){this.value=e,this.isOfRef=t}};function wn(n,e,t){let s=Bf(n),r=new Js(s,e,t).evaluate();if(r instanceof Ce&&!t.isCondition)
throw r.unknown();return r}var Vo=new Map;function Bf(n){let e=Vo.get(n);if(e)return e;let t=new He(new Ye(n).lex().tokens,Uf,Xo).parse();return Vo.set(n,t),t}var Uf=[
"github","env","vars","job","jobs","steps","runner","secrets","strategy","matrix","needs","inputs"],Xo=[{name:"always",minArgs:0,maxArgs:0},{name:"success",minArgs:0,
maxArgs:0},{name:"failure",minArgs:0,maxArgs:0},{name:"cancelled",minArgs:0,maxArgs:0},{name:"hashFiles",minArgs:1,maxArgs:255}];function Yo(n){let e=t=>{if(t===
"always")return new I.BooleanData(!0);if(t==="success"&&n)return new I.BooleanData(!1);throw new K(new M([]))};return new Map(Xo.map(t=>[t.name.toLowerCase(),{...t,
call:()=>e(t.name)}]))}var jf={true:Yo(!0),false:Yo(!1)},Qo={truthy:!0,falsy:!0},Js=class extends Qe{#e;#t;constructor(e,t,s){super(e,Zo(t),jf[`${s.isBehindSkipped}`]),
this.#e=s,this.#t={truthy:!s.isCondition,falsy:!s.isCondition}}#n(e,t){let s=this.#t;this.#t=e;try{return this.eval(t)}finally{this.#t=s}}#s(e){return this.#n(Qo,
e)}visitUnary({expr:e}){return new I.BooleanData(Pe(this.#n({truthy:!1,falsy:!1},e)))}visitLogical({operator:e,args:t}){let s=e.lexeme==="&&",r=this.#t,i=s?{...r,
truthy:!1}:{...r,falsy:!1},o=[],a=new I.Null;for(let[l,c]of t.entries()){let p=this.#o(c,l===t.length-1?r:i);if(p instanceof K){o.push(p);continue}if(a=p,!!(s?Pe(
a):Je(a))){if(o.length>0&&(s?r.falsy:r.truthy))break;return a}}if(o.length>0)throw Ho(o);return a}visitBinary(e){let t=[e.left,e.right].map(l=>this.#o(l,Qo)),s=t.
filter(l=>l instanceof K),[r,i]=t.filter(l=>l instanceof Ce);if(s.length>0)throw Ho(s,r!==void 0);if(!r)return super.visitBinary(e);let{lexeme:o}=e.operator;if(i||
o!=="=="&&o!=="!=")throw r.unknown();let a=t.some(l=>l instanceof I.StringData&&l!==r&&this.#l(r,l.value));return new I.BooleanData(a===(o==="=="))}#l({varying:e},t){
return e.compared.add(t),this.#e.isNamed&&e.canBe(t)}visitFunctionCall(e){let t=e.args.map(o=>this.#s(o)),s=e.functionName.lexeme.toLowerCase(),r=t.find(o=>o instanceof
Ce);if(!r||s==="case")return super.visitFunctionCall(e);let i=this.#c(s,r,t);if(i===void 0)throw r.unknown();return new I.BooleanData(i)}#c(e,t,[s,r]){if(e==="c\
ontains"&&s instanceof I.Array&&r===t)return s.values().map(o=>o instanceof I.StringData&&this.#l(t,o.value)).some(Boolean);if(s!==t||!(r instanceof I.StringData))
return;let{varying:i}=t;if(e==="contains")return i.containsAlways(r.value);if(e==="startswith")return i.beginsWith(r.value)??(i.divide(r.value)?this.#e.isNamed:
void 0)}visitIndexAccess(e){if(e.index instanceof ce)return super.visitIndexAccess(e);let t=this.#s(e.index);if(!(t instanceof Ce))return super.visitIndexAccess(
e);let s=this.#s(e.expr);if(!(s instanceof I.Dictionary)||s instanceof gn||this.#e.isNamed)throw t.unknown();for(let{key:r}of s.pairs())t.varying.compared.add(r);
return new I.Null}#o(e,t){try{return this.#n(t,e)}catch(s){return Kf(s)}}};function Kf(n){return n instanceof K?n:new K(new M([]))}function Ho(n,e=!1){let t=n.flatMap(
({value:r})=>r.expressions),s=n.some(({value:r})=>r.expressions.length===0);return new K(new M(s?[]:[...new Set(t)]),e||n.some(r=>r.isOfRef))}var Ce=class extends I.
StringData{varying;constructor(e){super(e.sample),this.varying=e}unknown(){return new K(new M(this.varying.expressions),!0)}},gn=class extends I.Dictionary{constructor(e){
super(...Object.entries(e).map(([t,s])=>({key:t,value:new Gs(s)})))}get(e){let t=super.get(e);if(t===void 0)throw new K(new M([]),/^ref(_name|_protected)?$/i.test(
e));return ea(t.value)}},zo=new WeakMap;function Zo(n){let e=zo.get(n)??new gn(n);return zo.set(n,e),e}var Gs=class{value;constructor(e){this.value=e}};function ea(n){
if(n instanceof z)return new Ce(n);if(n instanceof M)throw new K(n);return n===null?new I.Null:typeof n=="string"?new I.StringData(n):typeof n=="number"?new I.NumberData(
n):typeof n=="boolean"?new I.BooleanData(n):Wf(n)?new I.Array(...n.map(e=>ea(e))):Zo(n)}function Wf(n){return Array.isArray(n)}function $e(n,e){let t=[];return{text:n.replace(/\$\{\{([\s\S]*?)\}\}/g,(r,i)=>{let o=Vf(i.trim(),e);return o instanceof M?(t.push(...o.expressions),r):o}),unknown:[
...new Set(t)]}}function ze(n,e){if(Array.isArray(n))return n.map(i=>ze(i,e));if(typeof n=="object"&&n!==null)return Object.fromEntries(Object.entries(n).map(([
i,o])=>[i,ze(o,e)]));if(typeof n!="string")return n;let[,t]=/^\s*\$\{\{((?:(?!\}\})[\s\S])*)\}\}\s*$/.exec(n)??[],{text:s,unknown:r}=$e(t===void 0?n:`\${{ toJSON\
(${t}) }}`,e);return r.length>0?new M(r.map(i=>i===`toJSON(${t})`?(t??"").trim():i)):t===void 0?s:Jf(s,t)}function Jf(n,e){try{return JSON.parse(n)}catch{return new M(
[e.trim()])}}function Et(n){return/\$\{\{[\s\S]*?\}\}/.test(n)}var Gf={isCondition:!1,isNamed:!1,isBehindSkipped:!1};function Vf(n,e){try{let t=wn(n,e,Gf);return t.
primitive?t.coerceString():new M([n])}catch(t){let s=t instanceof K?t.value.expressions:[];return new M(s.length>0?s:[n])}}function Vs(n,e){return n!==void 0&&bn(n.text,e).result===!1}function Sn({text:n},e){let{result:t,isOfRef:s}=bn(n,e);return t===!1?!1:s||bn(n,e,{isNamed:!0}).result===
!1}function Ys(n){return Et(n)&&ta(n)===void 0}function ta(n){if(!n.includes("${{"))return n;let[,e]=/^\$\{\{((?:'(?:[^']|'')*'|(?!\}\})[^'])*)\}\}$/.exec(n)??[];
return e}function bn(n,e,t={}){let s=ta(n);if(s===void 0)return{result:Ys(n)||void 0,isOfRef:!1};let r={isCondition:!0,isNamed:!1,isBehindSkipped:!1,...t};try{return{
result:Je(wn(s,e,r)),isOfRef:!1}}catch(i){return{result:void 0,isOfRef:i instanceof K&&i.isOfRef}}}function na(n,e){let t=new Set(n.filter(a=>Vs(a.condition,e(a))));
if(t.size===0)return t;let s=new Map(n.map(a=>[a.id,a])),r=new Map,i=a=>{let l=r.get(a);if(l!==void 0)return l;r.set(a,!1);let p=a.needs.flatMap(u=>s.get(u)??[]).
some(u=>o(u)||i(u));return r.set(a,p),p},o=a=>{if(t.has(a))return!0;if(!i(a))return!1;let l=a.condition?.text;return!(l!==void 0&&/\b(always|success|failure|cancelled)\s*\(/i.
test(l))||bn(l,e(a),{isBehindSkipped:!0}).result===!1};return new Set(n.filter(o))}var E=Qu(Jc(),1);function Li(n,e){let t=Hc(n,e);if(t===void 0||!("root"in t))return t;let{root:s}=t,r=t.mapAt(s,"jobs");if(!r)return;let i=t.at(s,"on"),o=(0,E.isMap)(
i)&&Qc(i,"workflow_call");return{...t.location(s),name:t.textAt(s,"name")?.text??n.path,triggers:ky(t,i),callInputs:o?bs(t,Gc(t,i,"workflow_call")):void 0,dispatchInputs:(0,E.isMap)(
i)?bs(t,Gc(t,i,"workflow_dispatch")):[],idToken:Yc(t,s),env:t.textsAt(s,"env"),jobs:r.items.flatMap(({key:a,value:l})=>{let c=t.resolve(l);return(0,E.isMap)(c)?
[xy(t,String((0,E.isScalar)(a)?a.value:a),a,c)]:[]})}}function Gc(n,e,t){let s=n.mapAt(e,t);return s&&n.mapAt(s,"inputs")}function nn(n,e){let t=Hc(n,e);if(t===
void 0||!("root"in t))return t;let s=t.mapAt(t.root,"runs");if(s)return{...t.location(t.root),name:t.textAt(t.root,"name")?.text??n.path,inputs:bs(t,t.mapAt(t.root,
"inputs")),outputs:bs(t,t.mapAt(t.root,"outputs")).map(({name:r})=>r),steps:t.textAt(s,"using")?.text==="composite"?Ci(t,s):void 0}}function xy(n,e,t,s){let r=n.
at(s,"environment"),i=n.mapAt(s,"strategy"),o=i&&n.at(i,"matrix");return{...n.location(t),id:e,condition:n.textAt(s,"if"),needs:n.listAt(s,"needs")??[],environment:(0,E.isMap)(
r)?n.textAt(r,"name"):n.textAt(s,"environment"),idToken:Yc(n,s),env:n.textsAt(s,"env"),matrix:o===void 0?void 0:(0,E.isScalar)(o)?String(o.value):o.toJS(n.document),
uses:n.textAt(s,"uses"),with:n.inputsAt(s),secrets:n.textAt(s,"secrets")?.text==="inherit"?"inherit":n.textsAt(s,"secrets"),steps:Ci(n,s)}}function Ci(n,e,t="st\
eps"){let s=n.at(e,t);return(0,E.isSeq)(s)?s.items.flatMap(r=>{let i=n.resolve(r);return(0,E.isMap)(i)?Qc(i,"parallel")?Ci(n,i,"parallel"):[{...n.location(i),id:n.
textAt(i,"id")?.text,name:n.textAt(i,"name")?.text,condition:n.textAt(i,"if"),uses:n.textAt(i,"uses"),run:n.textAt(i,"run"),with:n.inputsAt(i),misshapen:n.misshapenAt(
i),env:n.textsAt(i,"env"),source:n.sourceOf(i)}]:[]}):[]}function ky(n,e){let t=(s,r)=>({...n.location(r),event:s,branches:void 0,tags:void 0});return(0,E.isScalar)(
e)?[t(String(e.value),e)]:(0,E.isSeq)(e)?e.items.flatMap(s=>(0,E.isScalar)(s)?[t(String(s.value),s)]:[]):(0,E.isMap)(e)?e.items.map(({key:s,value:r})=>{let i=t(
String((0,E.isScalar)(s)?s.value:s),s),o=n.resolve(r);return(0,E.isMap)(o)?{...i,branches:n.listAt(o,"branches")??Vc(n.listAt(o,"branches-ignore")),tags:n.listAt(
o,"tags")??Vc(n.listAt(o,"tags-ignore"))}:i}):[]}function Vc(n){return n&&["**",...n.map(e=>`!${e}`)]}function Yc(n,e){let t=n.at(e,"permissions");return(0,E.isMap)(
t)?n.textAt(t,"id-token")?.text==="write"?"write":"none":(0,E.isScalar)(t)?t.value==="write-all"?"write":"none":"inherited"}function bs(n,e){return(e?.items??[]).
map(({key:t,value:s})=>{let r=n.resolve(s),i=(0,E.isMap)(r)?n.at(r,"default"):void 0,o=(0,E.isScalar)(i)?i.value:void 0;return{name:String((0,E.isScalar)(t)?t.value:
t),type:(0,E.isMap)(r)&&n.textAt(r,"type")?.text||"string",default:vy(o)?o:void 0,options:(0,E.isMap)(r)?n.listAt(r,"options"):void 0}})}function vy(n){return["\
string","number","boolean"].includes(typeof n)}function Qc(n,e){return n.has(e)}function Hc(n,e){let{document:t,lines:s,text:r}=Ny(e),[i]=t.errors;if(i)return{...n,
line:s.linePos(i.pos[0]).line,message:`The file is no YAML (${i.code}).`};if(!(0,E.isMap)(t.contents))return;let o=Ay(t);return o!==void 0?{...n,line:s.linePos(
o).line,message:"GitHub reads anchors and aliases, and no merge key (`<<`): it refuses this file."}:new Pi(n,r,t,s,t.contents)}function Ay(n){let e;return(0,E.visit)(
n,{Pair(t,{key:s}){(0,E.isScalar)(s)&&s.value==="<<"&&s.type===E.Scalar.PLAIN&&(e??=s.range?.[0])}}),e}var Ey=200;function Ny(n){let e=r=>{let i=new E.LineCounter;
return{text:r,lines:i,document:(0,E.parseDocument)(r,{lineCounter:i,prettyErrors:!1})}},t=e(n),s=t;for(let r=0;r<Ey;r+=1){let[i]=s.document.errors;if(i?.code!==
"MISSING_CHAR")break;let o=Oy(s.text,s.document,i.pos[0]);if(o===void 0)break;s=e(o)}return s.document.errors.length===0?s:t}function Oy(n,e,t){let s;if((0,E.visit)(
e,{Scalar(a,{type:l,range:c}){(l===E.Scalar.QUOTE_DOUBLE||l===E.Scalar.QUOTE_SINGLE)&&c&&c[0]<t&&t<=c[2]&&(s=c[0])}}),s===void 0)return;let r=n[s]==='"'?/"(?:[^"\\]|\\[\s\S])*"/y:
/'(?:[^']|'')*'/y;r.lastIndex=s;let[i]=r.exec(n)??[];if(i===void 0)return;let o=" ".repeat(s-n.lastIndexOf(`
`,s));return n.slice(0,s)+i.replaceAll(`
`,`
${o}`)+n.slice(s+i.length)}var Pi=class{source;document;root;#e;#t;constructor(e,t,s,r,i){this.#e=e,this.source=t,this.document=s,this.#t=r,this.root=i}resolve(e){
return(0,E.isAlias)(e)?e.resolve(this.document):e??void 0}at(e,t){return this.resolve(e.get(t,!0))}mapAt(e,t){let s=this.at(e,t);return(0,E.isMap)(s)?s:void 0}textAt(e,t){
let s=this.at(e,t);return(0,E.isScalar)(s)&&s.value!==null?this.#n(s):void 0}textsAt(e,t){let s=this.mapAt(e,t)?.items??[];return new Map(s.flatMap(({key:r,value:i})=>{
let o=this.resolve(i);return(0,E.isScalar)(o)?[[String((0,E.isScalar)(r)?r.value:r),this.#n(o)]]:[]}))}inputsAt(e){return new Map([...this.textsAt(e,"with")].map(
([t,s])=>[t.toLowerCase(),s]))}misshapenAt(e){let t=this.mapAt(e,"with")?.items??[];return new Map(t.flatMap(({key:s,value:r})=>{let i=this.resolve(r);return(0,E.isMap)(
i)||(0,E.isSeq)(i)?[[String((0,E.isScalar)(s)?s.value:s).toLowerCase(),this.location(s)]]:[]}))}listAt(e,t){let s=this.at(e,t);return(0,E.isScalar)(s)?s.value===
null?void 0:[String(s.value)]:(0,E.isSeq)(s)?s.items.flatMap(r=>(0,E.isScalar)(r)?[String(r.value)]:[]):void 0}location(e){return{...this.#e,line:this.#t.linePos(
e.range?.[0]??0).line}}sourceOf(e){return this.source.slice(e.range?.[0]??0,e.range?.[2]??0)}#n(e){return{...this.location(e),text:typeof e.value=="string"?e.value:
e.source??String(e.value??""),isBlock:e.type===E.Scalar.BLOCK_LITERAL}}};var Ss=class{#e=new Map;#t=new Map;workflow(e,t){return zc(this.#e,e,t,()=>$i(e,t,Li))}action(e,t){return zc(this.#t,e,t,()=>$i(e,Xc(t,"action.yml"),nn)??$i(e,Xc(
t,"action.yaml"),nn))}};function zc(n,e,t,s){let r=n.get(e)??new Map;return n.set(e,r),r.has(t)||r.set(t,s()),r.get(t)}function $i(n,e,t){let s=n.read(e);return s===
void 0?void 0:t({repository:We(n),path:e},s)}function Xc(n,e){return n===""?e:`${n}/${e}`}var xs=class{findings=[];#e;#t;#n;#s;constructor(e,{repositories:t,product:s,
files:r}){this.#e=e,this.#t=t,this.#n=s,this.#s=r}named(e){return e.toLowerCase()===this.#e.name?.toLowerCase()?this.#e:this.#t.named(e)}locate(e,t){let s=Oe(e);
if(s!==void 0)return{repository:t,path:s,ref:void 0};let r=Y(e),i=r&&this.named(r.repository);return i&&{repository:i,path:r.path.replace(/\/$/,""),ref:r.ref}}calledWorkflow(e,t){
let s=Oe(e.text),r=Y(e.text);if(s!==void 0&&!t.repository){let c=this.#c(s);if(c)return{workflow:c,path:s,origin:t}}if(r&&Re(r)){let c=this.#c(r.path),{repository:p,
ref:u}=r;if(c)return{workflow:c,path:r.path,origin:{repository:void 0,name:p,ref:u}}}let i=t.repository&&this.locate(e.text,t.repository);if(!i)return this.note(
e,`${e.text} is a workflow of another repository, so what it leases is not planned. Give a checkout of it too.`);let o=this.workflow(i.repository,i.path);if(!o)
return this.note(e,`${i.path} is not in ${this.#l(i.repository)}, so what it leases is not planned.`);if(i.ref===void 0)return{workflow:o,path:i.path,origin:t};
let{repository:a,ref:l}=i;return{workflow:o,path:i.path,origin:{repository:a,name:a.name,ref:l}}}#l(e){return e===this.#e?"this checkout":`the given checkout of\
 ${We(e)}`}noteUnpinned(e){let t=Y(e.text);!t||/^[0-9a-f]{40}$/.test(t.ref)||!Re(t)&&Zc(t.repository)===Zc(this.#e.name??"")||this.note(e,Ti(e.text),"unpinned",
"warning")}noteRef(e,{repository:t,ref:s}){if(s===void 0)return;let r=t===this.#e,i=t.defaultBranch,o=s===i||s===`refs/heads/${i}`;if(r?o:t.isCheckedOut?.(s)??o)
return;let a=r?"plan a checkout of that too":`check ${We(t)} out at ${s}`;this.note(e,`${e.text} is planned as ${this.#l(t)} has it. At ${s} it can be another: ${a}\
.`,r?"own-ref":"called-ref")}noteAlwaysTrue(e){if(e===void 0||!Ys(e.text))return;this.note(e,"This `if:` is always true: with text around ${{ }}, a line end at \
its end too, GitHub takes it for a text. Write one expression, without ${{ }}.","always-true","warning")}workflow(e,t){return this.#o(this.#s.workflow(e,t))}action({
repository:e,path:t}){return this.#o(this.#s.action(e,t))}#c(e){let t=this.#n.read(e),s=t===void 0?void 0:Li({repository:"",path:e},t);return s&&"jobs"in s?s:void 0}#o(e){
if(e===void 0||!Ry(e))return e;this.findings.push({rule:"yaml",level:"error",...e})}note(e,t,s="not-read",r="notice"){this.findings.push({rule:s,level:r,...L(e),
message:t})}};function Ti(n){return`${n} can become other code: pin it to a commit, with the version behind it as a comment.`}function Zc(n){return n.split("/")[0]?.
toLowerCase()??""}function Ry(n){return"message"in n}function tu(n,e){return e.length===0?[]:[...Py(n,e),...Ly(n,e),...e.flatMap(t=>[...$y(t),...Cy(t),...Ty(t,n),...Iy(t,n)]),...qy(n,e)]}function _e(n,e,t,s){return{
rule:e,level:t,...L(n),message:s}}function Py({tokenDeniedBy:n,job:e},t){let s=t.some(({read:o})=>o&&o.action!=="check"&&o.inputs.identity);if(!n||!s)return[];let r="\
Add to it: permissions: { id-token: write, contents: read }.",i=n===e?`The job ${e.id} assumes a role and may not ask for its token. ${r}`:`The job ${n.id} call\
s a workflow whose job ${e.id} assumes a role, and does not let it ask for its token. ${r}`;return[_e(n,"no-id-token","error",i)]}function Ly({entry:n,tokenDeniedBy:e,
job:t},s){let r=n.triggers.find(({event:o})=>o==="pull_request_target");if(!r||e||s.length===0)return[];let i=`pull_request_target starts the job ${t.id} for an\
ybody's pull request, and the job may ask for its token: a fork's code in it gets the secrets. Lease in a workflow that push or a person starts.`;return[_e(r,"p\
ull-request-target","error",i)]}function Cy({planned:{step:n,uses:e=""}}){let t=Y(e);return!t||/^[0-9a-f]{40}$/.test(t.ref)?[]:[_e(n.uses??n,"unpinned","warning",
Ti(e))]}function $y({planned:n,read:e}){if(e?.action!=="lease")return[];let t=n.with.get("secrets")?.source;return e.inputs.requests.filter(s=>eo(s)&&s.only===void 0).
map(s=>_e(t?L(t,mt(t,s.line)):n.step,"blank-name","error",`With a blank NAME, whoever may write ${s.text} chooses names of variables. List them with only=NAME,N\
AME_*, or begin their names: NAME_*, ${s.text}`))}var eu=/\b(npm (ci|install|i)\b|npm exec\b|npx |pnpm (install|i|dlx)\b|yarn( install)?\s*($|\n|--)|bun install\b|pip3? install\b|poetry install\b|uv (sync|pip install)\b|bundle install\b|composer install\b|cargo (build|install|test)\b|go (generate|install)\b|mvn |gradle |\.\/gradlew |make deps\b)/;
function Ty({action:n,planned:e,read:t},{steps:s}){if(n!=="lease"||t?.action!=="lease"||t.inputs.dryRun)return[];let i=s.slice(s.indexOf(e)+1).find(({step:l})=>l.
run&&eu.test(l.run.text));if(!i?.step.run)return[];let[o=""]=eu.exec(i.step.run.text)??[],a=`This step runs \`${o.trim()}\` after the lease in line ${e.step.line}\
: code of its packages can read the secrets. Install in a job of its own without id-token, or before the lease.`;return[_e(i.step.run,"install-after-lease","war\
ning",a)]}function Iy({action:n,planned:e,read:t},{steps:s}){if(n!=="lease"||t?.action!=="lease"||t.inputs.dryRun)return[];let r=s.slice(s.indexOf(e)+1);if(!r.some(
({step:l})=>l.run||l.uses&&!/\/(check|secret-lease)\b/.test(l.uses.text)))return[];let o=r.map(({step:l})=>l.source).join(`
`),a=e.with.get("secrets")?.source??e.with.get("secret-ids")?.source;return r.some(My)?[]:t.inputs.requests.flatMap(l=>cn(l).filter(c=>!new RegExp(`\\b${c}\\b`,
"i").test(o)).map(c=>_e(a?L(a,mt(a,l.line)):e.step,"unused-lease","warning",`No later step of this job names ${c}. Leave the request out, or remove what is not \
needed any more.`)))}function My({step:n,with:e}){return["command","after"].some(t=>(e.get(t)?.text??"")!=="")?!0:n.uses&&!/\/secret-lease\b|^[.$]\//.test(n.uses.
text)?!/^actions\//.test(n.uses.text):n.run!==void 0&&/(\.\/|\bbash |\bsh |\bmake\b|\bnpm (run|test|start|publish)|\bnode |\bpython3? |\bterraform |\bdocker |\bhelm |\bkubectl |\bgo run|secret-lease exec)/.
test(n.run.text)}function qy({steps:n},e){return e.flatMap(({action:t,planned:s,read:r,outputs:i})=>{let{id:o}=s.step;if(t!=="lease"||r?.action!=="lease"||o===void 0||
!i)return[];let{requests:a}=r.inputs;if(a.some(p=>cn(p).length===0)||[...s.with.values()].some(({unknown:p})=>p.length>0))return[];let c=new Set([...i,...a.flatMap(
cn).map(p=>p.toUpperCase())]);return n.flatMap(({step:p})=>[...p.source.matchAll(new RegExp(`steps\\.${o}\\.outputs\\.([\\w-]+)`,"g"))].flatMap(([,u=""])=>c.has(
u)||c.has(u.toUpperCase())?[]:[_e(p,"never-leased","error",`The step ${o} leases no ${u}: the expression is empty.`)]))})}var nu=["AWS_REGION","AWS_DEFAULT_REGION"];function su(n,e){if(nu.some(s=>n.env[s]))return;let t=nu.flatMap(s=>n.unknownEnv.get(s)??[]);if(t.length>0)return{text:void 0,
expressions:t};for(let s of e.slice(0,e.indexOf(n)).reverse()){let{step:r,uses:i="",with:o}=s,a=o.get("aws-region");if((/\/configure-aws-credentials@/.test(i)||
/\/secret-lease(\/lease)?@/.test(i)&&(o.get("export-credentials")?.text??"none")!=="none")&&a)return a.unknown.length>0?{text:void 0,expressions:a.unknown}:{text:a.
text,expressions:[]};let[c]=/AWS_(DEFAULT_)?REGION(?==)/.exec(r.run?.text??"")??[];if(c!==void 0&&/GITHUB_ENV/.test(r.run?.text??""))return{text:void 0,expressions:[
`env.${c}`]}}}function ks({step:n,fileRepository:e},t){return L((e&&n.with.get(t))??n)}function Ii(n){return Object.hasOwn(Ps,n)}function ru(n,e){return[...n.with].flatMap(([t,{text:s,unknown:r}])=>{let i=a=>a===t?r.length>0?"UNKNOWN":s:e(a),o=Ii(
t)?Dy(t,i):void 0;return o?[{rule:"peer-input",...ks(n,t),...o}]:[]})}function Dy(n,e){let t=Ps[n];if(!t||!zi(e,n))return;let{unsaid:s=[],instead:r,isNeedless:i}=t,
o=`The input ${n} is configure-aws-credentials' and not this action's`;return s.includes(e(n).trim().toLowerCase())?{level:"warning",message:`${o}, which does t\
he same without it: delete the line.`}:i?.(e)?{level:"warning",message:`The input ${n} has no effect here: ${r}.`}:{level:"error",message:`${o}. Write instead: ${r}\
.`}}var sn="UNKNOWN";function iu(n){return/^arn:[\w-]+:iam::000000000000:role\/UNKNOWN$/.test(n)}function ou(n){return n.endsWith("-unknown-1")}function au(n){let e=Fy(
n),t=`arn:${e}:iam::000000000000:role/UNKNOWN`;return{"role-to-assume":t,"credentials-role-to-assume":t,"aws-region":`${Xi.find(([,s])=>s===e)?.[0]??"xx-"}unkno\
wn-1`}}function Fy({with:n,env:e}){let t=[...n].filter(([,{unknown:i}])=>i.length===0),s=n.has("aws-region")?t.find(([i])=>i==="aws-region")?.[1].text:e.AWS_REGION??
e.AWS_DEFAULT_REGION;if(s!==void 0)return Zi(s.trim());let r=t.map(([,{text:i}])=>i).join(`
`);return/\barn:(aws[a-z-]*):/.exec(r)?.[1]??"aws"}function Ee({uses:n="",fileRepository:e,action:t}){let s=Oe(n);if(s!==void 0&&!e)return qi(s);let r=Y(n);return r&&Re(r)?qi(r.path):t&&_y(t)}var Mi={"":"lease",
lease:"lease",check:"check",monitor:"monitor",rotate:"rotate"};function qi(n){return Object.hasOwn(Mi,n)?Mi[n]:void 0}function _y({name:n}){let[,e]=/^Secret Lease(?: (check|monitor|rotate))?$/.
exec(n)??["","none"];return e===void 0?"lease":qi(e)}async function cu(n,e,{repository:t,entry:s,steps:r},i){let o=i.get(n),a=[...e.with].filter(([,{unknown:g}])=>g.
length>0),l=su(e,r),c=[...a.map(([g,S])=>({input:g,expressions:S.unknown})),...l&&l.text===void 0&&!e.with.has("aws-region")?[{input:"aws-region",expressions:l.
expressions}]:[]],p={action:n,planned:e,unknown:c,outputs:o?.outputs},u=jy(e,o,n,l),f=g=>n==="lease"&&Ii(g),h=[...Wy(e,o,f),...n==="lease"?ru(e,u):[]],y=[...e.step.
misshapen].map(([g,S])=>({rule:"input-shape",level:"error",...L(S),message:`The input ${g} is a list or a map, which GitHub refuses. Write its lines as one text\
, behind \`${g}: |\`.`}));if(y.length>0)return{...p,read:void 0,findings:[...h,...y]};let d=g=>f(g)?"":u(g),m={...e.env,GITHUB_API_URL:"https://api.github.com",
GITHUB_REPOSITORY:t.name??"OWNER/REPO",GITHUB_WORKFLOW_REF:`${t.name??"OWNER/REPO"}/${s.path}@refs/heads/${t.defaultBranch}`,GITHUB_JOB:"job"};try{return{...p,read:await By(
n,d,m,e),findings:h}}catch(g){if(!(g instanceof te))throw g;return{...p,read:void 0,findings:[...h,Gy(g,e)]}}}async function By(n,e,t,s){switch(n){case"lease":return{
action:n,inputs:await no(e,t)};case"check":return Hi(e),{action:n};case"monitor":{let r=await io(e,t),i=await lu(e,ro(r.rules.owners),s);return{action:n,inputs:r,
alertSecrets:i}}case"rotate":{let r=await ao(e,t);return{action:n,inputs:r,alertSecrets:await lu(e,[],s)}}}}async function lu(n,e,t){let s=Uy.filter(i=>(t.with.
get(i)?.unknown??[]).length>0),r=i=>s.includes(i)?uu[i]??n(i):n(i);try{return(await Ls(n,e)).secrets}catch(i){if(!(i instanceof te)||s.length===0)throw i}try{return(await Ls(
r,e)).secrets}catch(i){if(!(i instanceof te))throw i;return[]}}var uu={"alert-url":"https://alerts.invalid/unknown","alert-token":"UNKNOWN","ping-url":"https://\
alerts.invalid/unknown"},Uy=[...Object.keys(uu),"alert-format","alert-secrets"];function fu(n){let e=[...new Set(Object.values(Mi))];return new Map(e.flatMap(t=>{
let s=`${t}/action.yml`,r=n.read(s),i=r===void 0?void 0:nn({repository:"",path:s},r);return i&&"inputs"in i?[[t,i]]:[]}))}function jy(n,e,t,s){let r=au(n);return i=>{
let o=n.with.get(i);if(i==="aws-region"&&s&&(o?.text??"").trim()==="")return s.text??r[i]??"";let a=String(e?.inputs.find(l=>l.name===i)?.default??"");return o===
void 0?Et(a)?"":a:o.unknown.length===0?o.text:/^(secrets|secret-ids|alert-secrets|role-chain|verify|require-claims|tags)$/.test(i)?Ky(o.text,i,t):r[i]??a}}function Ky(n,e,t){
let s=n.split(`
`).map(i=>Et(i)?"":i);return!s.every(i=>i.trim()==="")||!e.startsWith("secret")?s.join(`
`):t==="monitor"?`${sn}*`:sn}function Wy(n,e,t){if(!e)return[];let s=e.inputs.map(({name:r})=>r);return[...n.with.keys()].flatMap(r=>s.includes(r.toLowerCase())||
t(r)?[]:[{rule:"unknown-input",level:"error",...ks(n,r),message:`The action has no input ${r}.${Jy(r,s)}`}])}function Jy(n,e){let t=r=>r.toLowerCase().replaceAll(
/[^a-z]/g,""),s=e.find(r=>t(r)===t(n))??e.find(r=>t(r).startsWith(t(n))||t(n).startsWith(t(r)));return s===void 0?"":` Probably meant: ${s}`}function Gy(n,e){let[
,t,s]=/^Lines? (\d+)[\d, ]* of ([a-z-]+)/.exec(n.message)??[],r=s??/\binputs? ([a-z-]+)/.exec(n.message)?.[1]??"",i=e.with.get(r),[o=""]=n.fix?.split(`
`).filter(l=>/meant/.test(l))??[],a=o||(n.fix?.split(`
`)[0]??"");return{rule:n.code,level:"error",...i?L(i.source,mt(i.source,Number(t??0))):L(e.step),message:`${n.message}${a===""?"":` ${a}`}`}}function rn(n,{contexts:e,calledAt:t,given:s}){let[,r=""]=/^\$\{\{\s*inputs\.([\w-]+)\s*\}\}$/.exec(n.text)??[],i=t?{...n,...L(t),isBlock:!1}:n;return{source:s.
get(r.toLowerCase())??i,...$e(n.text,e)}}function vs(n,e,{github:t={},vars:s={}}){let r={boolean:!1,number:0};return Object.fromEntries(n.map(({name:i,type:o,default:a})=>{
let l=e.get(i.toLowerCase());return l===void 0?[i,ze(a,{github:t,vars:s})??r[o]??""]:l.unknown.length>0?[i,new M(l.unknown)]:[i,o==="boolean"?l.text==="true":l.
text]}))}function Be(n,e){return Object.fromEntries([...n].map(([t,s])=>{let{text:r,unknown:i}=$e(s.text,e);return[t,i.length>0?new M(i):r]}))}var As=new Set(["schedule","repository_dispatch","workflow_run","issues","issue_comment","discussion","discussion_comment","label","milestone","watch","fork","g\
ollum","public","page_build","branch_protection_rule","delete","check_run","check_suite"]);function Vy(n){return[...n.matchAll(/(?:(\*\*)|(\*)|(\[[^\]]+\])|\\?([\s\S]))(?:(?<!\*)([?+]))?/g)].map(([,e,t,s,r="",i=""])=>({text:e??t??s??r,kind:e?"stars":t?
"star":s?"class":"literal",repeated:i}))}var de=class{excludes;#e;constructor(e){this.excludes=e.startsWith("!"),this.#e=Vy(this.excludes?e.slice(1):e)}get head(){
let e=this.#e.findIndex(({kind:t,repeated:s})=>t!=="literal"||s!=="");return Yy(e<0?this.#e:this.#e.slice(0,e))}get only(){return this.#e.every(({kind:t,repeated:s})=>t===
"literal"&&s==="")?this.head:void 0}get forIam(){return this.#e.map(({text:e,kind:t,repeated:s})=>t!=="literal"||s==="?"?"*":s==="+"?`${e}*`:e).join("").replaceAll(
/\*+/g,"*")}get isExactForIam(){return this.#e.every(({kind:e,repeated:t})=>e==="stars"||e==="literal"&&t==="")}takes(e){let t=this.#e.map(({text:s,kind:r,repeated:i})=>r===
"stars"?".*":r==="star"?"[^/]*":`${r==="class"?s:s.replace(/[.*+?^$()|{}[\]\\/]/,"\\$&")}${i}`).join("");try{return new RegExp(`^${t}$`).test(e)}catch{return!1}}startingWith(e){
let t=this.#e.at(-1);if(!(!this.#e.slice(0,-1).every(({kind:r,repeated:i})=>r==="literal"&&i==="")||t?.kind!=="star"&&t?.kind!=="stars")&&!(t.kind==="star"&&e.slice(
this.head.length).includes("/")))return`${e}${t.text}`}};function Yy(n){return n.map(({text:e})=>e).join("")}function Di(n,e){let t=n.map(s=>new de(s)).findLast(
s=>s.takes(e));return t!==void 0&&!t.excludes}function du(n,e){return n.triggers.filter(({event:t})=>t!=="workflow_call").flatMap(t=>Xy(t,e)).flatMap(({trigger:t,github:s})=>Hy(n,t).map(r=>({entry:{...n,triggers:[
t]},github:{...s,event:{...s.event,inputs:zy(r)}},inputs:r})))}var Qy=256;function Hy({dispatchInputs:n,callInputs:e=[]},{event:t}){if(t!=="workflow_dispatch")return[
Object.fromEntries([...n,...e].map(({name:r})=>[r,null]))];let s=n.flatMap(({name:r,type:i,options:o})=>i==="boolean"?[{name:r,values:[!0,!1]}]:i==="choice"&&o?
[{name:r,values:o}]:[]);return s.reduce((r,{values:i})=>r*i.length,1)>Qy?[{}]:s.reduce((r,{name:i,values:o})=>r.flatMap(a=>o.map(l=>({...a,[i]:l}))),[{}])}function zy(n){
return Object.fromEntries(Object.entries(n).map(([e,t])=>[e,t===null?null:String(t)]))}function ct({triggers:n}){return n.length>0&&n.every(({event:e})=>e==="wo\
rkflow_call")}var on=["**"];function Xy(n,e){let{event:t,branches:s,tags:r}=n,i=s===void 0&&r===void 0?on:[],o=(a,l=i)=>mu({trigger:n,kind:a,patterns:l});switch(t){case"\
push":return[...o("heads",s),...o("tags",r)];case"release":return o("tags",on);case"merge_group":return o("heads",(s??on).map(Zy));case"pull_request":case"pull_\
request_review":return[{trigger:n,github:eg(t)}];case"pull_request_target":return[{trigger:n,github:{event_name:t}}]}return As.has(t)?[{trigger:n,github:{event_name:t,
...hu("heads",e)}}]:[...o("heads",on),...o("tags",on)]}function Zy(n){let e="gh-readonly-queue/";return n==="**"?`${e}**`:n.startsWith("!")?`!${e}${n.slice(1)}/\
**`:`${e}${n}/**`}var pu={head_ref:"",base_ref:""};function hu(n,e){let t=n==="heads"?"branch":"tag";return{...pu,ref:`refs/${n}/${e}`,ref_name:e,ref_type:t}}function eg(n){
return{event_name:n,ref:new z("github.ref","refs/pull/",!1),ref_name:new z("github.ref_name","",!1)}}function tg(n,e){let{head:t}=e,s=e.startingWith(t)!==void 0;
return{...pu,ref:new z("github.ref",`refs/${n}/${t}`,s),ref_name:new z("github.ref_name",t,s),ref_type:n==="heads"?"branch":"tag"}}function mu({trigger:n,kind:e,
patterns:t}){return t.flatMap((s,r)=>{let i=new de(s);if(i.excludes)return[];let{only:o}=i;if(o!==void 0)return Di(t,o)?[yu(n,e,o)]:[];let a=t.slice(r+1).filter(
c=>c.startsWith("!"));return[{trigger:wu(n,e,[s,...a]),github:gu(n,tg(e,i))}]})}function yu(n,e,t){return{trigger:wu(n,e,[t.replaceAll(/[!+[\]]/g,"\\$&")]),github:gu(
n,hu(e,t))}}function gu({event:n},e){let{ref:t="",ref_name:s=""}=e,r={push:{ref:t},release:{release:{tag_name:s}}}[n];return{event_name:n,...e,...r&&{event:r}}}
function wu(n,e,t){let[s,r]=e==="heads"?[t,void 0]:[void 0,t];return{...n,branches:s,tags:r}}function bu({entry:n,github:e,inputs:t},s){let[r]=n.triggers,{ref:i,
ref_name:o,event:a}=e;if(!r||!(i instanceof z&&o instanceof z))return[];let l=r.branches?"heads":"tags",c=(l==="heads"?r.branches:r.tags)??[],[p,...u]=c,f=g=>[...o[g],
...ng(i[g],l)].filter(S=>/^[^\s~^:?*[\\]+$/.test(S)),h=f("compared"),{size:y}=new Set([...i.compared,...o.compared,...i.beginnings,...o.beginnings]),d=r.event===
"workflow_dispatch"||r.event==="push"&&y>0;return l==="heads"&&d&&h.push(s),[...[...new Set(h)].filter(g=>Di(c,g)).map(g=>yu(r,l,g)),...[...new Set(f("beginning\
s"))].flatMap(g=>{let S=new de(p??"").startingWith(g);return S===void 0?[]:mu({trigger:r,kind:l,patterns:[S,...u]})})].map(({trigger:g,github:S})=>({entry:{...n,
triggers:[g]},github:{...S,event:{...a,...S.event}},inputs:t}))}function ng(n,e){let t=`refs/${e}/`;return[...n].flatMap(s=>s.startsWith(t)?[s.slice(t.length)]:
[])}function Su(n,e,t,{repository:s,variables:r}){let o={github:sg(n,s),...r,secrets:n.secrets,...n.inputs&&{inputs:n.inputs},...t&&{matrix:t}},a=Be(n.workflow.env,
{...o,env:{}});return{...o,env:{...a,...Be(e.env,{...o,env:a})}}}function sg({entry:n,github:e},t){if(ct(n))return e;let{name:s,id:r,ownerId:i,defaultBranch:o}=t,
a={default_branch:o,...s!==void 0&&{full_name:s,name:s.split("/")[1]??""}};return{...e,...e.event_name!=="schedule"&&{event:{...e.event,repository:a}},workflow:n.
name,...s!==void 0&&{repository:s,repository_owner:s.split("/")[0]??""},...r!==void 0&&{repository_id:r},...i!==void 0&&{repository_owner_id:i}}}var rg=256;function ku(n){if(n===void 0)return[{}];if(!Fi(n))return;let{include:e,exclude:t,...s}=n,r=[e??[],t??[]];if(!r.every(l=>Array.isArray(l)&&l.every(Fi)))
return;let i=r.flat().map(l=>Object.keys(s).map(c=>l[c]));if(i.length>0&&Au([s,i]))return;let o=Object.keys(s).length===0?[]:[{}];for(let[l,c]of Object.entries(
s)){if(!Array.isArray(c))return;o=o.flatMap(p=>c.map(u=>({...p,[l]:u})))}for(let l of xu(t))o=o.filter(c=>!og(c,l));let a=o.map(l=>({...l}));for(let l of xu(e))
ig(o,a,l,Object.keys(s));return o.length>rg?void 0:o}function ig(n,e,t,s){let r=e.flatMap((i,o)=>s.every(a=>!(a in t)||vu(i[a],t[a]))?[o]:[]);r.length===0&&n.push(
{...t});for(let i of r)Object.assign(n[i]??{},t)}function og(n,e){return Object.entries(e).every(([t,s])=>vu(n[t],s))}function vu(n,e){return JSON.stringify(n)===
JSON.stringify(e)}function xu(n){return Array.isArray(n)?n.filter(Fi):[]}function Fi(n){return typeof n=="object"&&n!==null&&!Array.isArray(n)&&!(n instanceof M)}
function Au(n){return n instanceof M?!0:typeof n=="object"&&n!==null&&Object.values(n).some(Au)}var Es=class{#e;#t;constructor(e,t){this.#e=e,this.#t=t}expand(e,t){let{contexts:s,calledAt:r,chain:i,fileRepository:o,outerCall:a}=t,l={...s.env,...Be(e.env,s)},
c={...t,contexts:{...s,env:l}};if(Vs(e.condition,c.contexts))return[];let u=e.condition&&Sn(e.condition,c.contexts)?e.condition:t.narrower,f=e.uses&&$e(e.uses.text,
c.contexts).text,h=f===void 0||!o?void 0:this.#n(f,o,t.workspace),y=h&&this.#t.action(h),d={step:r?{...e,...L(r)}:e,uses:f,fileRepository:o,action:y,calledAt:a,
narrower:u,with:new Map([...e.with].map(([v,N])=>[v,rn(N,c)])),env:Object.fromEntries(Object.entries(l).filter(ag)),unknownEnv:new Map(Object.entries(l).flatMap(
([v,N])=>N instanceof M?[[v,N.expressions]]:[]))};if(t.workspace.add(d),!y&&e.uses&&this.#s(e.uses,d,t),!y?.steps||!h||!e.uses||i.includes(y))return Ee(d)&&this.#t.
noteAlwaysTrue(e.condition),[d];let m=vs(y.inputs,d.with,{github:s.github??{}}),g=new Map([...d.with].map(([v,{source:N}])=>[v,N])),S=h.repository!==this.#e,A={
...c,contexts:{...c.contexts,inputs:m},given:g,narrower:u,fileRepository:h.repository,outerCall:a??(S?e.uses:void 0),chain:[...i,y]},O=y.steps.flatMap(v=>this.expand(
v,A));return O.some(Ee)&&(this.#t.noteAlwaysTrue(e.condition),this.#t.noteRef(e.uses,h)),O}#n(e,t,s){return e.startsWith("./")?s.locate(e):this.#t.locate(e,t)}#s(e,{
uses:t="",fileRepository:s},{tokenDeniedBy:r}){let i=Y(t),o=this.#e.name?.split("/")[0]?.toLowerCase(),a=i?.repository.split("/")[0]?.toLowerCase()===o;r||!s||(i?
!a||Re(i):!/^[.$]\//.test(t))||this.#t.note(e,`${t} is not in ${i?"the given repositories":"this checkout"}, so what it may lease is not planned. Give a checkou\
t of it too.`)}};function ag(n){return typeof n[1]=="string"}var Ns=class{#e;#t;#n;constructor(e,t){this.#e=e,this.#t=[{path:"",repository:e,ref:void 0}],this.#n=t}add({uses:e="",with:t}){let[s,r,i]=["repository","path","\
ref"].map(c=>t.get(c));if(!e.startsWith("actions/checkout@")||s?.unknown.length||r?.unknown.length)return;let o=(r?.text??"").replace(/^\.(\/|$)|\/$/g,""),a=s?.
text?this.#n(s.text.trim()):this.#e,l=a===this.#e?void 0:i?.text||a?.defaultBranch;this.#t.unshift({path:o,repository:a,ref:l})}locate(e){let t=Oe(e)??"",s=a=>a===
""||t===a||t.startsWith(`${a}/`),[r]=this.#t.filter(a=>s(a.path)).toSorted((a,l)=>l.path.length-a.path.length);if(!r?.repository)return;let{repository:i,ref:o}=r;
return{repository:i,path:t.slice(r.path.length).replace(/^\//,""),ref:o}}};var lg=10;function Eu(n,e,t){let s={repositories:new dn(n),product:e,files:new Ss,called:new Set},r=n.map(i=>new _i(i,s,t));for(let i of r)i.expandStarted();return r.
map(i=>i.expandUncalled())}var _i=class{#e;#t;#n=[];#s;#l;#c;#o;constructor(e,t,s){this.#e=e,this.#s=new xs(e,t),this.#l=new Es(e,this.#s),this.#c=t.called,this.#t=
s,this.#o=e.workflows.flatMap(r=>this.#s.workflow(e,r)??[])}expandStarted(){for(let e of this.#o){let{defaultBranch:t}=this.#e;for(let s of du(e,t))this.#a(e,s)}}#a(e,t){
this.#u(this.#r(e,t));for(let s of bu(t,this.#e.defaultBranch))this.#a(e,s)}expandUncalled(){for(let e of this.#o.filter(t=>ct(t)&&!this.#c.has(t)))this.#u({...this.#r(
e,{entry:e,github:{},inputs:void 0}),isCalled:!0});return{repository:this.#e,jobs:this.#n,findings:this.#s.findings}}#r(e,{entry:t,github:s,inputs:r}){let i=this.#e;
return{entry:t,workflow:e,github:s,inputs:r,secrets:this.#d(),isCalled:!1,tokenDeniedBy:void 0,calledWorkflow:void 0,narrower:void 0,chain:[e],origin:{repository:i,
name:i.name,ref:void 0},calledAt:void 0,outerCall:void 0,given:new Map}}#u(e){let{jobs:t}=e.workflow,s=na(t,r=>this.#f(e,r,void 0));for(let r of t.filter(i=>!s.
has(i))){let i=r.matrix&&ze(r.matrix,this.#f(e,r,void 0));for(let o of ku(i)??[void 0])this.#i(e,r,o)}}#i(e,t,s){let r=this.#f(e,t,s),o=t.condition&&Sn(t.condition,
r)?t.condition:e.narrower,a=!cg(t.idToken,e.workflow.idToken,e.isCalled),l=e.tokenDeniedBy??(a?t:void 0);if(t.uses){this.#p({...e,narrower:o,tokenDeniedBy:l},t,
t.uses,r);return}let c=new Ns(this.#e,f=>this.#s.named(f)),p={...e,fileRepository:e.origin.repository,contexts:r,tokenDeniedBy:l,narrower:o,workspace:c,chain:[]},
u=t.steps.flatMap(f=>this.#l.expand(f,p));u.some(Ee)&&this.#s.noteAlwaysTrue(t.condition),this.#n.push({repository:this.#e,entry:e.entry,job:t,environment:t.environment&&
rn(t.environment,{...e,contexts:r}),tokenDeniedBy:l,calledWorkflow:e.calledWorkflow,narrower:o,steps:u})}#p(e,t,s,r){let i=this.#s.calledWorkflow(s,e.origin);if(!i||
this.#m(s,e,i.workflow))return;let{workflow:o,path:a,origin:l}=i;this.#c.add(o);let c=new Map([...t.with].map(([d,m])=>[d,rn(m,{...e,contexts:r})])),p=this.#n.length,
u=e.outerCall??(l.repository===this.#e?void 0:s);this.#u({...e,workflow:o,isCalled:!0,inputs:vs(o.callInputs??[],c,r),secrets:t.secrets==="inherit"?e.secrets:this.#y(
t.secrets,r),calledWorkflow:this.#h(a,l),chain:[...e.chain,o],origin:l,calledAt:e.calledAt??(l.repository?void 0:s),outerCall:u,given:new Map([...c].map(([d,{source:m}])=>[
d,m]))});let f=this.#n.slice(p).flatMap(d=>d.steps),{repository:h,ref:y}=l;f.some(Ee)&&(this.#s.noteAlwaysTrue(t.condition),h&&Y(s.text)&&this.#s.noteRef(s,{repository:h,
path:a,ref:y}),this.#s.noteUnpinned(s))}#h(e,{repository:t,name:s,ref:r}){if(!(t===this.#e||s===void 0||r===void 0))return{path:`${s}/${e}`,ref:r}}#m(e,{chain:t},s){
if(t.includes(s))this.#s.note(e,`${e.text} calls itself again: GitHub refuses that.`,"call-loop","error");else if(t.length>lg)this.#s.note(e,`${e.text} is calle\
d deeper than GitHub allows.`,"call-loop","error");else return!1;return!0}#y(e,t){let s=Be(e,t),r=new Set(Object.keys(s).map(o=>o.toLowerCase())),i=Object.entries(
this.#d()).filter(([o])=>!r.has(o.toLowerCase()));return{...s,...Object.fromEntries(i)}}#d(){return this.#t.secrets??{}}#f(e,t,s){return Su(e,t,s,{repository:this.#e,
variables:this.#t})}};function cg(n,e,t){let s=n==="inherited"?e:n;return s==="inherited"?t:s==="write"}function Nu({role:n,trust:e,uses:[t]}){if(e.Statement.length>0||!t)return[];let s=`No job is known that ${n.arn} must let in, so that templates and scripts leav\
e it out.`;return[{rule:"no-trust",level:"notice",...L(t),message:s}]}function Ou(n){return[...Map.groupBy(n,({role:t})=>`${t.accountId} ${t.name.toLowerCase()}`).
values()].flatMap(t=>{let[s]=t;if(t.length<2||!s?.uses[0])return[];let i=`An account has one role of a name, whatever its path and its capital letters, so it ca\
nnot have all of these: ${t.map(({role:o})=>o.arn).join(", ")}.`;return[{rule:"same-role-name",level:"error",...L(s.uses[0]),message:i}]})}var ug=2048,fg=10240;
function Ru({role:n,trust:e,permissions:t,uses:[s]}){return[{what:"trust policy",document:e,most:ug},...t?[{what:"permissions",document:t,most:fg}]:[]].flatMap(
({what:i,document:o,most:a})=>{let{length:l}=JSON.stringify(o);if(l<=a||!s)return[];let c=`The ${i} of ${n.arn} would have ${l} characters, and IAM takes ${a}. \
Give the jobs that use it several roles, such as one for each repository.`;return[{rule:"policy-too-long",level:"error",...L(s),message:c}]})}function Pu({permissions:n,isRotating:e},{kmsKeys:t,descriptions:s}){let r=n.filter(({action:f})=>dg.test(f)),i=s.filter(({arn:f})=>r.some(({resource:h})=>ne(h,
f))),o=r.every(({resource:f})=>i.some(({arn:h})=>ne(f,h))),a=n.some(Lu),l=o?i.every(({hasAlias:f})=>!f):t.length>0,c=n.filter(({action:f})=>f==="secretsmanager:\
RotateSecret"),p=s.filter(({arn:f})=>c.some(({resource:h})=>ne(h,f)));return{grants:[...n.flatMap(f=>pg(f,i,t)),...p.flatMap(({rotationFunction:f})=>f===void 0||
!e?[]:[{action:"lambda:InvokeFunction",resource:f}])],unknown:[...a&&!l?["keys"]:[],...e&&!o?["functions"]:[]]}}var dg=/^(secretsmanager:(GetSecretValue|RotateSecret)|ssm:GetParameters?)$/;
function Lu({action:n,resource:e}){return e==="*"&&/^kms:(Decrypt|Encrypt|GenerateDataKey)$/.test(n)}function pg(n,e,t){if(!Lu(n))return[n];let s=JSON.stringify(
n.condition??{}),r=e.flatMap(({arn:i,key:o})=>{let[,,a,l]=i.split(":");return o!==void 0&&s.includes(`"${a}.${l}.`)?[o]:[]});return[...new Set([...t,...r])].map(
i=>({...n,resource:i}))}function Cu(n){return[...Map.groupBy(n,t=>{let{Condition:s={},...r}=t,{StringLike:i={},...o}=s,[a,...l]=Object.keys(i);return a===void 0||l.length>0?t:JSON.stringify(
[r,o,a])}).values()].flatMap(t=>{let[s]=t,[r=""]=Object.keys(s?.Condition?.StringLike??{});if(!s||t.length===1)return s??[];let i=[...new Set(t.flatMap(({Condition:o})=>o?.
StringLike?.[r]??[]))].sort();return{...s,Condition:{...s.Condition,StringLike:{[r]:i.length===1?i[0]:i}}}})}function Tu(n){if(!n.identity)return[];let e=n.requests.filter(({role:t})=>t===void 0);return Iu(e,Ne(n.identity),n)}function Bi(n){return[...Map.groupBy(n.requests,
({role:t})=>t?.arn).values()].flatMap(t=>{let[{role:s}={}]=t;return s?[{role:s,grants:Iu(t,s,n)}]:[]})}function Iu(n,e,{regions:t,checkRotation:s}){return t.flatMap(
r=>Os(ft(n,{region:r,accountId:e.accountId},s),e))}function Mu(n,e){if(!n.identity)return[];let t=Ne(n.identity),s=n.readValues?[]:oo(n.requests,n.verifications),
r=ft(e,{region:n.regions[0],accountId:t.accountId});return[...n.regions.flatMap(o=>{let a=({reference:c,text:p})=>({reference:c,version:{},region:c.kind==="arn"?
c.region:o,single:!1,watched:!0,text:p,requests:[]}),l=n.requests.map(c=>({...a(c),described:!0,unread:!n.readValues,removable:n.removeUnused!==void 0}));return Os(
[...l,...s.map(a)],t)}),...Os(r,t)]}function Os(n,e){let t=({Action:s})=>s==="kms:Decrypt";return so(Fu(n),e).flatMap(s=>[...to(s.queries)]).flatMap(([s,r])=>[...s.
sessionStatements(r,e).filter(i=>!t(i)),...r.flatMap(i=>s.sessionStatements([i],e)).filter(t)]).flatMap(Ui)}function Ui({Action:n,Resource:e=[],Condition:t}){return[
n].flat().flatMap(s=>[e].flat().map(r=>({action:s,resource:r,...t&&{condition:t}})))}async function qu({identity:n,requests:e,region:t,mode:s,rollback:r,after:i},o){
if(!n)return[];let a=Ne(n),l=Fu(ft(e,{region:t,accountId:a.accountId})),[c,p]=[!0,!1].map(f=>l.filter(({reference:h})=>h.source==="parameter-store"===f)),u={mode:s.
kind,rollback:r,hasAfter:i!==void 0};return[...p.flatMap(f=>lo(f,u,a)).flatMap(Ui),...await hg(c,s.kind,a),...Os(ft(o,{region:t,accountId:a.accountId}),a)]}async function hg(n,e,t){
if(n.length===0)return[];let{parameterRotationPolicy:s}=await import("./shared-sources-parameter-store-refused-rotation.js");return n.map(i=>JSON.parse(s(i,e,t))).flatMap(({Statement:i})=>i.
flatMap(Ui))}function Du(n){let t=[...Map.groupBy(n,({resource:i,condition:o})=>JSON.stringify([i,o])).values()].flatMap(i=>{let[o]=i;return o?[{...o,actions:[...new Set(
i.map(({action:a})=>a))].sort()}]:[]}),r=[...Map.groupBy(t,({actions:i,condition:o})=>JSON.stringify([i,o]))].sort(([i],[o])=>i<o?-1:1).flatMap(([,i])=>{let[o]=i;
return o?[{Effect:"Allow",Action:$u(o.actions),Resource:$u(i.map(({resource:a})=>a).sort()),...o.condition&&{Condition:o.condition}}]:[]});return Cu(r)}function Fu(n){
return n.filter(({text:e,region:t})=>!e.startsWith(sn)&&!ou(t))}function $u(n){let[e]=n;return n.length===1&&e!==void 0?e:n}function ji(n){return{Version:"2012-10-17",Statement:n}}function Uu(n,{narrower:e=n.narrower}){let{environment:t,entry:s}=n;if(ct(s))return{subjects:[],areAll:!1,findings:[{rule:"called-elsewhere",level:"notice",...L(
s.triggers[0]??s),message:"No workflow of this repository calls this one: its jobs have the subjects of those who call it, and the plan of their repositories le\
ts them in."}]};if(t&&t.unknown.length===0&&t.text!=="")return{subjects:[{text:`environment:${t.text.replaceAll(":","%3A")}`,isPattern:!1}],areAll:!0,findings:[]};
if(t&&t.unknown.length>0){let a=`The environment is known to the run alone (${t.unknown.join(", ")}), so the trust policy is not planned.`;return{subjects:[],areAll:!1,
findings:[{rule:"unknown-environment",level:"notice",...L(t.source),message:a}]}}let r=s.triggers.map(a=>yg(a,n.repository.defaultBranch)),i=bg(r.flatMap(a=>a.subjects)),
o=e!==void 0&&i.some(({isPattern:a})=>a);return{subjects:i,areAll:r.every(a=>a.areAll??!0),findings:[...r.flatMap(a=>a.findings),...o?[mg(e)]:[]]}}function mg(n){
let e=`The trust policy lets in refs that \`if: ${n.text.trim()}\` keeps out: IAM knows no such condition. Name the branches as triggers, or use an environment.`;
return{rule:"wider-trust",level:"notice",...L(n),message:e}}var _u=n=>({text:n,isPattern:!1});function yg(n,e){let{event:t}=n;if(t==="pull_request")return{subjects:[
_u("pull_request")],findings:[]};if(t==="workflow_call"||t==="pull_request_target")return{subjects:[],findings:[]};if(As.has(t))return{subjects:[_u(`ref:refs/he\
ads/${e}`)],findings:[]};let s=[...Bu("heads",n.branches),...Bu("tags",n.tags)],r=(a,l)=>({rule:a,level:"notice",...L(n),message:l});if(t==="push"||t==="release"||
t==="merge_group")return{subjects:s,findings:wg(n)?[r("wider-trust",gg)]:[]};let i=s.filter(({text:a})=>!/^ref:refs\/(heads|tags)\/\*$/.test(a));if(i.length===s.
length&&s.length>0)return{subjects:i,findings:[]};if(t==="workflow_dispatch"){let a=`A person can start this from any branch; the trust policy takes ${e} alone.\
 An environment would be the better gate.`;return{subjects:i,findings:[r("any-branch",a)]}}let o=`The subject of a run that ${t} starts is not known here, so th\
e trust policy leaves it out.`;return{subjects:i,areAll:!1,findings:[r("unknown-event",o)]}}var gg="IAM knows less of patterns than GitHub: what is excluded, an\
d what * leaves out, the trust policy lets in. Name the branches, or use an environment.";function Bu(n,e=[]){return e.map(t=>new de(t)).filter(({excludes:t})=>!t).
map(t=>({text:`ref:refs/${n}/${t.forIam}`,isPattern:t.only===void 0}))}function wg({branches:n=[],tags:e=[]}){return[...n,...e].some(t=>{let{excludes:s,isExactForIam:r}=new de(
t);return s||!r})}function bg(n){return[...new Map(n.map(e=>[e.text,e])).values()]}var ut={repository:"REPOSITORY_ID",owner:"OWNER_ID"};function Ku(n,e){let s=ju(n,({repository:i,identity:o,calledWorkflow:a})=>[i.name,i.folder,o.audience,o.issuer,
a]).flatMap(([i,...o])=>{let a=Sg([i,...o].flatMap(u=>u.subjects)),l=a.filter(({isPattern:u})=>u),c=u=>l.some(f=>ne(f.text,u));return[a.filter(({text:u,isPattern:f})=>!f&&
!c(u)),l].filter(({length:u})=>u>0).map(u=>({...i,subjects:u}))});return ju(s,({repository:i,identity:o,calledWorkflow:a,subjects:l})=>[i.name,i.folder,o.audience,
o.issuer,a===void 0,l]).map(i=>xg(i,e))}function ju(n,e){return[...Map.groupBy(n,t=>JSON.stringify(e(t)))].sort(([t],[s])=>t<s?-1:1).map(([,t])=>t)}function Sg(n){
return[...new Map(n.map(e=>[e.text,e])).values()].sort((e,t)=>e.text<t.text?-1:1)}function xg(n,e){let[{repository:t,identity:s,subjects:r}]=n,i=co({iss:s.issuer},
e),o=i?.name??s.issuer,a=r.some(y=>y.isPattern),l=r.flatMap(({text:y})=>kg(t,a?y:Qi(y))).sort(),c=n.flatMap(({calledWorkflow:y})=>y?vg(y):[]),[p,...u]=[...new Set(
c)].sort(),f=p===void 0?{}:{[`${o}:job_workflow_ref`]:u.length>0?[p,...u]:p},h={[`${o}:aud`]:s.audience,...i?.hasGitHubKeys&&{[`${o}:repository_id`]:t.id??ut.repository,
...f}};return{Effect:"Allow",Principal:{Federated:i?.arn??""},Action:"sts:AssumeRoleWithWebIdentity",Condition:a?{StringEquals:h,StringLike:{[`${o}:sub`]:l}}:{StringEquals:{
...h,[`${o}:sub`]:l}}}}function kg({name:n="OWNER/REPO",id:e,ownerId:t},s){let[r,i]=n.split("/");return[`repo:${n}:${s}`,`repo:${r}@${t??ut.owner}/${i}@${e??ut.
repository}:${s}`]}function vg({path:n,ref:e}){return/^[0-9a-f]{40}$/.test(e)||e.startsWith("refs/")?[`${n}@${e}`]:[`${n}@refs/heads/${e}`,`${n}@refs/tags/${e}`]}var Ki=/^(role-to-assume|role-chain|aws-region|secrets|secret-ids|alert-secrets|export-credentials|credentials-role-to-assume|audience)$/;function Wu({unknown:n,
planned:e}){return n.filter(({input:t})=>Ki.test(t)).map(({input:t,expressions:s})=>{let r=e.with.get(t)?.source,i=s.flatMap(l=>l.match(/\b(vars|secrets)\.\w+/g)??
[]),o=[...new Set(i)].map(l=>`--var ${l.replace("vars.","")}=VALUE`),a=o.length===0?"":` Give ${o.join(" ")}.`;return{rule:"unknown-input-value",level:"notice",
...L(r??e.step),message:`The input ${t} is known to the run alone (${s.join(", ")}): what depends on it is not planned.${a}`}})}function Ju({planned:n,read:e}){
return!e||e.action==="check"||e.inputs.identity?[]:[{rule:"ambient-credentials",level:"notice",...L(n.step),message:"Without role-to-assume this step uses the c\
redentials of an earlier step or of the runner: what their role must allow is not planned."}]}function Gu({repository:n,entry:e}){if(n.id!==void 0&&n.ownerId!==
void 0&&n.name!==void 0)return[];let s=`Nothing tells the repository's name or numbers. Give ${[...n.name===void 0?["--repository OWNER/REPO"]:[],...n.id===void 0?
[`--repository-id (${ut.repository} in the policies)`]:[],...n.ownerId===void 0?[`--owner-id (${ut.owner})`]:[]].join(", ")}: gh api repos/OWNER/REPO --jq '.id,\
 .owner.id'. Of several repositories --repositories FILE tells them.`;return[{rule:"unknown-repository",level:"notice",...L(e,1),message:s}]}var Rs=class{#e;#t=new Map;#n=new Set;constructor(e){this.#e=e}async add(e,t){let s=[];for(let r of t){s.push(...Wu(r),...Ju(r));let{read:i}=r;if(!i||i.action===
"check"||!i.inputs.identity)continue;let{subjects:o,areAll:a,findings:l}=Uu(e,r.planned);s.push(...l,...Gu(e));let{repository:c,calledWorkflow:p}=e,u={repository:c,
identity:i.inputs.identity,subjects:o,areAll:a,calledWorkflow:p},f=Ng(e,r),h=i.action!=="lease"||i.inputs.requests.length===0||i.inputs.requests.some(({role:y})=>y===
void 0);if(h&&await this.#o(i.inputs.identity,u,i,f),this.#s(r,c,h),i.action==="monitor")for(let y of i.inputs.moreIdentities)await this.#o(y,{...u,identity:y},
{...i,inputs:{...i.inputs,identity:y},alertSecrets:[]},f);if(i.action==="lease"){for(let{role:y,grants:d}of Bi(i.inputs))this.#a(y,u,f),this.#r(y).permissions.push(
...d);for(let{route:y}of i.inputs.credentials)this.#l(y,u,f)}}return s}#s({unknown:e,read:t},s,r){if(!t||t.action==="check")return;let i=e.map(({input:l})=>l).filter(
l=>Ki.test(l));i.some(l=>/role/.test(l))&&this.#n.add(s);let{identity:o}=t.inputs,a=[...r&&o?[Ne(o)]:[],...t.action==="monitor"?t.inputs.moreIdentities.map(Ne):
[],...t.action==="lease"?Bi(t.inputs).map(({role:l})=>l):[]];for(let l of a.map(c=>this.#r(c)))i.length>0&&l.unknown.add("permissions"),t.action==="rotate"&&t.inputs.
mode.kind==="function"&&(l.isRotating=!0)}#l([e,...t],s,r){(this.#t.get(e.arn)?.admissions.includes(s)??!1)||this.#a(e,s,r);let o=e;for(let a of t)this.#r(o).permissions.
push({action:"sts:AssumeRole",resource:a.arn}),this.#r(a).assumedFrom.add(o.arn),this.#r(a).uses.push(r),o=a}all(){return[...this.#t.values()].filter(({role:e})=>!iu(
e.arn)).sort((e,t)=>e.role.arn<t.role.arn?-1:1).map(e=>({needs:e,described:Pu(e,this.#e)})).map(({needs:{role:e,admissions:t,assumedFrom:s,permissions:r,unknown:i,
uses:o},described:a})=>({role:e,trust:ji([...Ku(t,e),...[...s].sort().map(l=>({Effect:"Allow",Principal:{AWS:l},Action:"sts:AssumeRole"}))]),permissions:r.length===
0?void 0:ji(Du(a.grants)),unknown:this.#c(i,a.unknown,t),uses:Eg(o)}))}#c(e,t,s){let r=s.some(({repository:a})=>this.#n.has(a)),i=s.some(({areAll:a})=>!a),o=[...e,
...t,...i?["trust"]:[],...r?["trust","permissions"]:[]];return[...new Set(o)].sort()}async#o(e,t,s,r){this.#a(e.role,t,r);let i=e.role;for(let o of e.chain)this.#r(
i).permissions.push({action:"sts:AssumeRole",resource:o.arn}),this.#r(o).assumedFrom.add(i.arn),this.#r(o).uses.push(r),i=o;this.#r(i).permissions.push(...await Ag(
s))}#a(e,t,s){let r=this.#r(e);r.admissions.push(t),r.uses.push(s)}#r(e){let t=this.#t.get(e.arn);if(t)return t;let s={role:e,admissions:[],assumedFrom:new Set,
permissions:[],unknown:new Set,isRotating:!1,uses:[]};return this.#t.set(e.arn,s),s}};async function Ag(n){switch(n.action){case"lease":return Tu(n.inputs);case"\
monitor":return Mu(n.inputs,n.alertSecrets);case"rotate":return qu(n.inputs,n.alertSecrets);case"check":return[]}}function Eg(n){return[...new Map(n.map(e=>[JSON.
stringify(e),e])).values()]}function Ng({repository:n,job:e},{planned:t}){let{path:s,line:r}=t.calledAt??t.step;return{repository:We(n),job:e.id,path:s,line:r}}async function Vu(n,e,t){let s=new Rs(t),r=[],i=fu(e),o=new Set;for(let l of Eu(n,e,t.variables)){r.push(...l.findings);for(let c of l.jobs){let p=await Og(c,i);
for(let{planned:u}of p)o.add(JSON.stringify(L(u.step)));r.push(...p.flatMap(u=>u.findings),...tu(c,p),...await s.add(c,p))}}let a=s.all();return{roles:a,findings:Rg(
[...r,...a.flatMap(Nu),...a.flatMap(Ru),...Ou(a)]),steps:o.size,repositories:n.length}}async function Og(n,e){let t=[];for(let s of n.steps){let r=Ee(s);r&&t.push(
await cu(r,s,n,e))}return t}function Rg(n){return[...new Map(n.map(({rule:e,level:t,message:s,...r})=>{let i={repository:r.repository,rule:e,level:t,path:r.path,
line:r.line,message:s};return[JSON.stringify(i),i]})).values()]}async function gA(n,e){let{kmsKeys:t,against:s,origins:r}=n,i={...n.variables},o=n.descriptions.flatMap(l=>Po(l,Wi(l,e,r.descriptions,Cg),r.descriptions)),a=await Vu(
e.repositories,e.product,{variables:i,kmsKeys:t,descriptions:o});return s===void 0?a:Pg(a,s,e,r.against)}function wA({findings:n}){return n.some(({level:e})=>e===
"error")}function Pg(n,e,t,s){let r=Io(n.roles,Eo(e,Wi(e,t,s,Lg),s));return{...n,findings:[...n.findings,...Mo(r,e)]}}function bA({described:n,origins:e},t){if(n===
void 0)return[];let s=`Write it with \`${Ds}\`.`,r=Wi(n,t,e.described,s);return Ro(n,r,e.described)}var Lg="Write it with `aws iam get-account-authorization-det\
ails --filter Role LocalManagedPolicy`.",Cg="Write it with `aws secretsmanager list-secrets`.";function Wi(n,{readFile:e},t,s){try{return e(n)}catch{throw new te(
"E_INPUT",`${t} names ${je(n)}, which cannot be read.`,{fix:s})}}export{Ig as a,Wg as b,Jg as c,Qg as d,bo as e,ew as f,lf as g,cf as h,gA as i,wA as j,bA as k};
