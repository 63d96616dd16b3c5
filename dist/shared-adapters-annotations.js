const require=process.getBuiltinModule;
import{a as zi}from"./shared-inputs-check-inputs.js";import{a as so}from"./shared-inputs-lease-inputs.js";import{s as io,t as oo,u as ao,w as co}from"./shared-domain-monitor-finding.js";
import{a as lo,c as uo,e as fo}from"./shared-domain-rotation-rotate-inputs.js";import{h as Cs}from"./shared-domain-alerts-alert-channel.js";import{J as ft,K as ro,f as Vi,g as Yi,h as Qi,m as Xi,
x as to,z as ln}from"./shared-domain-requests-role.js";import{e as no}from"./shared-domain-trusted-address.js";import{a as Ne}from"./shared-domain-requests-lease-inputs.js";import{a as Zi,b as eo}from"./shared-domain-policies-partition.js";
import{c as Hi,d as cn}from"./shared-domain-plain-text.js";import{b as je}from"./shared-domain-listing.js";import{a as Ls}from"./shared-inputs-peer-inputs.js";import{a as te}from"./shared-domain-error.js";
import{a as an,b as S,c as zu,d as Xu}from"./shared-runtime.js";var P=S(U=>{"use strict";var Hs=Symbol.for("yaml.alias"),ia=Symbol.for("yaml.document"),xn=Symbol.for("yaml.map"),oa=Symbol.for("yaml.pair"),zs=Symbol.for("yaml\
.scalar"),kn=Symbol.for("yaml.seq"),fe=Symbol.for("yaml.node.type"),zf=n=>!!n&&typeof n=="object"&&n[fe]===Hs,Xf=n=>!!n&&typeof n=="object"&&n[fe]===ia,Zf=n=>!!n&&
typeof n=="object"&&n[fe]===xn,ed=n=>!!n&&typeof n=="object"&&n[fe]===oa,aa=n=>!!n&&typeof n=="object"&&n[fe]===zs,td=n=>!!n&&typeof n=="object"&&n[fe]===kn;function ca(n){
if(n&&typeof n=="object")switch(n[fe]){case xn:case kn:return!0}return!1}function nd(n){if(n&&typeof n=="object")switch(n[fe]){case Hs:case xn:case zs:case kn:return!0}
return!1}var sd=n=>(aa(n)||ca(n))&&!!n.anchor;U.ALIAS=Hs;U.DOC=ia;U.MAP=xn;U.NODE_TYPE=fe;U.PAIR=oa;U.SCALAR=zs;U.SEQ=kn;U.hasAnchor=sd;U.isAlias=zf;U.isCollection=
ca;U.isDocument=Xf;U.isMap=Zf;U.isNode=nd;U.isPair=ed;U.isScalar=aa;U.isSeq=td});var Nt=S(Xs=>{"use strict";var B=P(),G=Symbol("break visit"),la=Symbol("skip children"),ie=Symbol("remove node");function vn(n,e){let t=ua(e);B.isDocument(n)?Xe(
null,n.contents,t,Object.freeze([n]))===ie&&(n.contents=null):Xe(null,n,t,Object.freeze([]))}vn.BREAK=G;vn.SKIP=la;vn.REMOVE=ie;function Xe(n,e,t,s){let r=fa(n,
e,t,s);if(B.isNode(r)||B.isPair(r))return da(n,s,r),Xe(n,r,t,s);if(typeof r!="symbol"){if(B.isCollection(e)){s=Object.freeze(s.concat(e));for(let i=0;i<e.items.
length;++i){let o=Xe(i,e.items[i],t,s);if(typeof o=="number")i=o-1;else{if(o===G)return G;o===ie&&(e.items.splice(i,1),i-=1)}}}else if(B.isPair(e)){s=Object.freeze(
s.concat(e));let i=Xe("key",e.key,t,s);if(i===G)return G;i===ie&&(e.key=null);let o=Xe("value",e.value,t,s);if(o===G)return G;o===ie&&(e.value=null)}}return r}async function An(n,e){
let t=ua(e);B.isDocument(n)?await Ze(null,n.contents,t,Object.freeze([n]))===ie&&(n.contents=null):await Ze(null,n,t,Object.freeze([]))}An.BREAK=G;An.SKIP=la;An.
REMOVE=ie;async function Ze(n,e,t,s){let r=await fa(n,e,t,s);if(B.isNode(r)||B.isPair(r))return da(n,s,r),Ze(n,r,t,s);if(typeof r!="symbol"){if(B.isCollection(e)){
s=Object.freeze(s.concat(e));for(let i=0;i<e.items.length;++i){let o=await Ze(i,e.items[i],t,s);if(typeof o=="number")i=o-1;else{if(o===G)return G;o===ie&&(e.items.
splice(i,1),i-=1)}}}else if(B.isPair(e)){s=Object.freeze(s.concat(e));let i=await Ze("key",e.key,t,s);if(i===G)return G;i===ie&&(e.key=null);let o=await Ze("val\
ue",e.value,t,s);if(o===G)return G;o===ie&&(e.value=null)}}return r}function ua(n){return typeof n=="object"&&(n.Collection||n.Node||n.Value)?Object.assign({Alias:n.
Node,Map:n.Node,Scalar:n.Node,Seq:n.Node},n.Value&&{Map:n.Value,Scalar:n.Value,Seq:n.Value},n.Collection&&{Map:n.Collection,Seq:n.Collection},n):n}function fa(n,e,t,s){
if(typeof t=="function")return t(n,e,s);if(B.isMap(e))return t.Map?.(n,e,s);if(B.isSeq(e))return t.Seq?.(n,e,s);if(B.isPair(e))return t.Pair?.(n,e,s);if(B.isScalar(
e))return t.Scalar?.(n,e,s);if(B.isAlias(e))return t.Alias?.(n,e,s)}function da(n,e,t){let s=e[e.length-1];if(B.isCollection(s))s.items[n]=t;else if(B.isPair(s))
n==="key"?s.key=t:s.value=t;else if(B.isDocument(s))s.contents=t;else{let r=B.isAlias(s)?"alias":"scalar";throw new Error(`Cannot replace node with ${r} parent`)}}
Xs.visit=vn;Xs.visitAsync=An});var Zs=S(ha=>{"use strict";var pa=P(),rd=Nt(),id={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},od=n=>n.replace(/[!,[\]{}]/g,e=>id[e]),Ot=class n{constructor(e,t){
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
for(let[t,s]of Object.entries(this.tags))if(e.startsWith(s))return t+od(e.substring(s.length));return e[0]==="!"?e:`!<${e}>`}toString(e){let t=this.yaml.explicit?
[`%YAML ${this.yaml.version||"1.2"}`]:[],s=Object.entries(this.tags),r;if(e&&s.length>0&&pa.isNode(e.contents)){let i={};rd.visit(e.contents,(o,a)=>{pa.isNode(a)&&
a.tag&&(i[a.tag]=!0)}),r=Object.keys(i)}else r=[];for(let[i,o]of s)i==="!!"&&o==="tag:yaml.org,2002:"||(!e||r.some(a=>a.startsWith(o)))&&t.push(`%TAG ${i} ${o}`);
return t.join(`
`)}};Ot.defaultYaml={explicit:!1,version:"1.2"};Ot.defaultTags={"!!":"tag:yaml.org,2002:"};ha.Directives=Ot});var En=S(Rt=>{"use strict";var ma=P(),ad=Nt();function cd(n){if(/[\x00-\x19\s,[\]{}]/.test(n)){let t=`Anchor must not contain whitespace or control characters: ${JSON.
stringify(n)}`;throw new Error(t)}return!0}function ya(n){let e=new Set;return ad.visit(n,{Value(t,s){s.anchor&&e.add(s.anchor)}}),e}function ga(n,e){for(let t=1;;++t){
let s=`${n}${t}`;if(!e.has(s))return s}}function ld(n,e){let t=[],s=new Map,r=null;return{onAnchor:i=>{t.push(i),r??(r=ya(n));let o=ga(e,r);return r.add(o),o},setAnchors:()=>{
for(let i of t){let o=s.get(i);if(typeof o=="object"&&o.anchor&&(ma.isScalar(o.node)||ma.isCollection(o.node)))o.node.anchor=o.anchor;else{let a=new Error("Fail\
ed to resolve repeated object (this should not happen)");throw a.source=i,a}}},sourceObjects:s}}Rt.anchorIsValid=cd;Rt.anchorNames=ya;Rt.createNodeAnchors=ld;Rt.
findNewAnchor=ga});var er=S(wa=>{"use strict";function Pt(n,e,t,s){if(s&&typeof s=="object")if(Array.isArray(s))for(let r=0,i=s.length;r<i;++r){let o=s[r],a=Pt(n,s,String(r),o);a===
void 0?delete s[r]:a!==o&&(s[r]=a)}else if(s instanceof Map)for(let r of Array.from(s.keys())){let i=s.get(r),o=Pt(n,s,r,i);o===void 0?s.delete(r):o!==i&&s.set(
r,o)}else if(s instanceof Set)for(let r of Array.from(s)){let i=Pt(n,s,r,r);i===void 0?s.delete(r):i!==r&&(s.delete(r),s.add(i))}else for(let[r,i]of Object.entries(
s)){let o=Pt(n,s,r,i);o===void 0?delete s[r]:o!==i&&(s[r]=o)}return n.call(e,t,s)}wa.applyReviver=Pt});var me=S(Sa=>{"use strict";var ud=P();function ba(n,e,t){if(Array.isArray(n))return n.map((s,r)=>ba(s,String(r),t));if(n&&typeof n.toJSON=="function"){if(!t||!ud.
hasAnchor(n))return n.toJSON(e,t);let s={aliasCount:0,count:1,res:void 0};t.anchors.set(n,s),t.onCreate=i=>{s.res=i,delete t.onCreate};let r=n.toJSON(e,t);return t.
onCreate&&t.onCreate(r),r}return typeof n=="bigint"&&!t?.keep?Number(n):n}Sa.toJS=ba});var Nn=S(ka=>{"use strict";var fd=er(),xa=P(),dd=me(),tr=class{constructor(e){Object.defineProperty(this,xa.NODE_TYPE,{value:e})}clone(){let e=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(e.range=this.range.slice()),e}toJS(e,{mapAsMap:t,maxAliasCount:s,onAnchor:r,reviver:i}={}){
if(!xa.isDocument(e))throw new TypeError("A document argument is required");let o={anchors:new Map,doc:e,keep:!0,mapAsMap:t===!0,mapKeyWarned:!1,maxAliasCount:typeof s==
"number"?s:100},a=dd.toJS(this,"",o);if(typeof r=="function")for(let{count:c,res:l}of o.anchors.values())r(l,c);return typeof i=="function"?fd.applyReviver(i,{"":a},
"",a):a}};ka.NodeBase=tr});var Lt=S(va=>{"use strict";var pd=En(),hd=Nt(),et=P(),md=Nn(),yd=me(),nr=class extends md.NodeBase{constructor(e){super(et.ALIAS),this.source=e,Object.defineProperty(
this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(e,t){if(t?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");
let s;t?.aliasResolveCache?s=t.aliasResolveCache:(s=[],hd.visit(e,{Node:(i,o)=>{(et.isAlias(o)||et.hasAnchor(o))&&s.push(o)}}),t&&(t.aliasResolveCache=s));let r;
for(let i of s){if(i===this)break;i.anchor===this.source&&(r=i)}if(r&&t){let{anchors:i,doc:o,maxAliasCount:a}=t,c=i.get(r);if(c||(yd.toJS(r,null,t),c=i.get(r)),
c?.res===void 0){let l="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(l)}if(a>=0&&(c.count+=1,c.aliasCount===0&&(c.aliasCount=
On(o,r,i)),c.count*c.aliasCount>a)){let l="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(l)}}return r}toJSON(e,t){if(!t)
return{source:this.source};let s=this.resolve(t.doc,t);if(!s){let r=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
r)}return t.anchors.get(s).res}toString(e,t,s){let r=`*${this.source}`;if(e){if(pd.anchorIsValid(this.source),e.options.verifyAliasOrder&&!e.anchors.has(this.source)){
let i=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(i)}if(e.implicitKey)return`${r} `}return r}};function On(n,e,t){
if(et.isAlias(e)){let s=e.resolve(n),r=t&&s&&t.get(s);return r?r.count*r.aliasCount:0}else if(et.isCollection(e)){let s=0;for(let r of e.items){let i=On(n,r,t);
i>s&&(s=i)}return s}else if(et.isPair(e)){let s=On(n,e.key,t),r=On(n,e.value,t);return Math.max(s,r)}return 1}va.Alias=nr});var D=S(sr=>{"use strict";var gd=P(),wd=Nn(),bd=me(),Sd=n=>!n||typeof n!="function"&&typeof n!="object",ye=class extends wd.NodeBase{constructor(e){super(gd.SCALAR),
this.value=e}toJSON(e,t){return t?.keep?this.value:bd.toJS(this.value,e,t)}toString(){return String(this.value)}};ye.BLOCK_FOLDED="BLOCK_FOLDED";ye.BLOCK_LITERAL=
"BLOCK_LITERAL";ye.PLAIN="PLAIN";ye.QUOTE_DOUBLE="QUOTE_DOUBLE";ye.QUOTE_SINGLE="QUOTE_SINGLE";sr.Scalar=ye;sr.isScalarValue=Sd});var Ct=S(Ea=>{"use strict";var xd=Lt(),Te=P(),Aa=D(),kd="tag:yaml.org,2002:";function vd(n,e,t){if(e){let s=t.filter(i=>i.tag===e),r=s.find(i=>!i.format)??s[0];
if(!r)throw new Error(`Tag ${e} not found`);return r}return t.find(s=>s.identify?.(n)&&!s.format)}function Ad(n,e,t){if(Te.isDocument(n)&&(n=n.contents),Te.isNode(
n))return n;if(Te.isPair(n)){let u=t.schema[Te.MAP].createNode?.(t.schema,null,t);return u.items.push(n),u}(n instanceof String||n instanceof Number||n instanceof
Boolean||typeof BigInt<"u"&&n instanceof BigInt)&&(n=n.valueOf());let{aliasDuplicateObjects:s,onAnchor:r,onTagObj:i,schema:o,sourceObjects:a}=t,c;if(s&&n&&typeof n==
"object"){if(c=a.get(n),c)return c.anchor??(c.anchor=r(n)),new xd.Alias(c.anchor);c={anchor:null,node:null},a.set(n,c)}e?.startsWith("!!")&&(e=kd+e.slice(2));let l=vd(
n,e,o.tags);if(!l){if(n&&typeof n.toJSON=="function"&&(n=n.toJSON()),!n||typeof n!="object"){let u=new Aa.Scalar(n);return c&&(c.node=u),u}l=n instanceof Map?o[Te.
MAP]:Symbol.iterator in Object(n)?o[Te.SEQ]:o[Te.MAP]}i&&(i(l),delete t.onTagObj);let d=l?.createNode?l.createNode(t.schema,n,t):typeof l?.nodeClass?.from=="fun\
ction"?l.nodeClass.from(t.schema,n,t):new Aa.Scalar(n);return e?d.tag=e:l.default||(d.tag=l.tag),c&&(c.node=d),d}Ea.createNode=Ad});var Pn=S(Rn=>{"use strict";var Ed=Ct(),oe=P(),Nd=Nn();function rr(n,e,t){let s=t;for(let r=e.length-1;r>=0;--r){let i=e[r];if(typeof i=="number"&&Number.isInteger(
i)&&i>=0){let o=[];o[i]=s,s=o}else s=new Map([[i,s]])}return Ed.createNode(s,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("Th\
is should not happen, please report a bug.")},schema:n,sourceObjects:new Map})}var Na=n=>n==null||typeof n=="object"&&!!n[Symbol.iterator]().next().done,ir=class extends Nd.
NodeBase{constructor(e,t){super(e),Object.defineProperty(this,"schema",{value:t,configurable:!0,enumerable:!1,writable:!0})}clone(e){let t=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return e&&(t.schema=e),t.items=t.items.map(s=>oe.isNode(s)||oe.isPair(s)?s.clone(e):s),this.range&&
(t.range=this.range.slice()),t}addIn(e,t){if(Na(e))this.add(t);else{let[s,...r]=e,i=this.get(s,!0);if(oe.isCollection(i))i.addIn(r,t);else if(i===void 0&&this.schema)
this.set(s,rr(this.schema,r,t));else throw new Error(`Expected YAML collection at ${s}. Remaining path: ${r}`)}}deleteIn(e){let[t,...s]=e;if(s.length===0)return this.
delete(t);let r=this.get(t,!0);if(oe.isCollection(r))return r.deleteIn(s);throw new Error(`Expected YAML collection at ${t}. Remaining path: ${s}`)}getIn(e,t){let[
s,...r]=e,i=this.get(s,!0);return r.length===0?!t&&oe.isScalar(i)?i.value:i:oe.isCollection(i)?i.getIn(r,t):void 0}hasAllNullValues(e){return this.items.every(t=>{
if(!oe.isPair(t))return!1;let s=t.value;return s==null||e&&oe.isScalar(s)&&s.value==null&&!s.commentBefore&&!s.comment&&!s.tag})}hasIn(e){let[t,...s]=e;if(s.length===
0)return this.has(t);let r=this.get(t,!0);return oe.isCollection(r)?r.hasIn(s):!1}setIn(e,t){let[s,...r]=e;if(r.length===0)this.set(s,t);else{let i=this.get(s,!0);
if(oe.isCollection(i))i.setIn(r,t);else if(i===void 0&&this.schema)this.set(s,rr(this.schema,r,t));else throw new Error(`Expected YAML collection at ${s}. Remai\
ning path: ${r}`)}}};Rn.Collection=ir;Rn.collectionFromPath=rr;Rn.isEmptyPath=Na});var $t=S(Ln=>{"use strict";var Od=n=>n.replace(/^(?!$)(?: $)?/gm,"#");function or(n,e){return/^\n+$/.test(n)?n.substring(1):e?n.replace(/^(?! *$)/gm,e):n}var Rd=(n,e,t)=>n.
endsWith(`
`)?or(t,e):t.includes(`
`)?`
`+or(t,e):(n.endsWith(" ")?"":" ")+t;Ln.indentComment=or;Ln.lineComment=Rd;Ln.stringifyComment=Od});var Ra=S(Tt=>{"use strict";var Pd="flow",ar="block",Cn="quoted";function Ld(n,e,t="flow",{indentAtStart:s,lineWidth:r=80,minContentWidth:i=20,onFold:o,onOverflow:a}={}){
if(!r||r<0)return n;r<i&&(i=0);let c=Math.max(1+i,1+r-e.length);if(n.length<=c)return n;let l=[],d={},u=r-e.length;typeof s=="number"&&(s>r-Math.max(2,i)?l.push(
0):u=r-s);let f,h,y=!1,p=-1,m=-1,g=-1;t===ar&&(p=Oa(n,p,e.length),p!==-1&&(u=p+c));for(let v;v=n[p+=1];){if(t===Cn&&v==="\\"){switch(m=p,n[p+1]){case"x":p+=3;break;case"\
u":p+=5;break;case"U":p+=9;break;default:p+=1}g=p}if(v===`
`)t===ar&&(p=Oa(n,p,e.length)),u=p+e.length+c,f=void 0;else{if(v===" "&&h&&h!==" "&&h!==`
`&&h!=="	"){let O=n[p+1];O&&O!==" "&&O!==`
`&&O!=="	"&&(f=p)}if(p>=u)if(f)l.push(f),u=f+c,f=void 0;else if(t===Cn){for(;h===" "||h==="	";)h=v,v=n[p+=1],y=!0;let O=p>g+1?p-2:m-1;if(d[O])return n;l.push(O),
d[O]=!0,u=O+c,f=void 0}else y=!0}h=v}if(y&&a&&a(),l.length===0)return n;o&&o();let b=n.slice(0,l[0]);for(let v=0;v<l.length;++v){let O=l[v],A=l[v+1]||n.length;O===
0?b=`
${e}${n.slice(0,A)}`:(t===Cn&&d[O]&&(b+=`${n[O]}\\`),b+=`
${e}${n.slice(O+1,A)}`)}return b}function Oa(n,e,t){let s=e,r=e+1,i=n[r];for(;i===" "||i==="	";)if(e<r+t)i=n[++e];else{do i=n[++e];while(i&&i!==`
`);s=e,r=e+1,i=n[r]}return s}Tt.FOLD_BLOCK=ar;Tt.FOLD_FLOW=Pd;Tt.FOLD_QUOTED=Cn;Tt.foldFlowLines=Ld});var Mt=S(Pa=>{"use strict";var Z=D(),ge=Ra(),Tn=(n,e)=>({indentAtStart:e?n.indent.length:n.indentAtStart,lineWidth:n.options.lineWidth,minContentWidth:n.options.
minContentWidth}),In=n=>/^(%|---|\.\.\.)/m.test(n);function Cd(n,e,t){if(!e||e<0)return!1;let s=e-t,r=n.length;if(r<=s)return!1;for(let i=0,o=0;i<r;++i)if(n[i]===
`
`){if(i-o>s)return!0;if(o=i+1,r-o<=s)return!1}return!0}function It(n,e){let t=JSON.stringify(n);if(e.options.doubleQuotedAsJSON)return t;let{implicitKey:s}=e,r=e.
options.doubleQuotedMinMultiLineLength,i=e.indent||(In(n)?"  ":""),o="",a=0;for(let c=0,l=t[c];l;l=t[++c])if(l===" "&&t[c+1]==="\\"&&t[c+2]==="n"&&(o+=t.slice(a,
c)+"\\ ",c+=1,a=c,l="\\"),l==="\\")switch(t[c+1]){case"u":{o+=t.slice(a,c);let d=t.substr(c+2,4);switch(d){case"0000":o+="\\0";break;case"0007":o+="\\a";break;case"\
000b":o+="\\v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"2028":o+="\\L";break;case"2029":o+="\\P";break;default:d.
substr(0,2)==="00"?o+="\\x"+d.substr(2):o+=t.substr(c,6)}c+=5,a=c+1}break;case"n":if(s||t[c+2]==='"'||t.length<r)c+=1;else{for(o+=t.slice(a,c)+`

`;t[c+2]==="\\"&&t[c+3]==="n"&&t[c+4]!=='"';)o+=`
`,c+=2;o+=i,t[c+2]===" "&&(o+="\\"),c+=1,a=c+1}break;default:c+=1}return o=a?o+t.slice(a):t,s?o:ge.foldFlowLines(o,i,ge.FOLD_QUOTED,Tn(e,!1))}function cr(n,e){if(e.
options.singleQuote===!1||e.implicitKey&&n.includes(`
`)||/[ \t]\n|\n[ \t]/.test(n))return It(n,e);let t=e.indent||(In(n)?"  ":""),s="'"+n.replace(/'/g,"''").replace(/\n+/g,`$&
${t}`)+"'";return e.implicitKey?s:ge.foldFlowLines(s,t,ge.FOLD_FLOW,Tn(e,!1))}function tt(n,e){let{singleQuote:t}=e.options,s;if(t===!1)s=It;else{let r=n.includes(
'"'),i=n.includes("'");r&&!i?s=cr:i&&!r?s=It:s=t?cr:It}return s(n,e)}var lr;try{lr=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{lr=/\n+(?!\n|$)/g}function $n({comment:n,type:e,value:t},s,r,i){let{blockQuote:o,commentString:a,lineWidth:c}=s.options;if(!o||/\n[\t ]+$/.test(
t))return tt(t,s);let l=s.indent||(s.forceBlockIndent||In(t)?"  ":""),d=o==="literal"?!0:o==="folded"||e===Z.Scalar.BLOCK_FOLDED?!1:e===Z.Scalar.BLOCK_LITERAL?!0:
!Cd(t,c,l.length);if(!t)return d?`|
`:`>
`;let u,f;for(f=t.length;f>0;--f){let A=t[f-1];if(A!==`
`&&A!=="	"&&A!==" ")break}let h=t.substring(f),y=h.indexOf(`
`);y===-1?u="-":t===h||y!==h.length-1?(u="+",i&&i()):u="",h&&(t=t.slice(0,-h.length),h[h.length-1]===`
`&&(h=h.slice(0,-1)),h=h.replace(lr,`$&${l}`));let p=!1,m,g=-1;for(m=0;m<t.length;++m){let A=t[m];if(A===" ")p=!0;else if(A===`
`)g=m;else break}let b=t.substring(0,g<m?g+1:m);b&&(t=t.substring(b.length),b=b.replace(/\n+/g,`$&${l}`));let O=(p?l?"2":"1":"")+u;if(n&&(O+=" "+a(n.replace(/ ?[\r\n]+/g,
" ")),r&&r()),!d){let A=t.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${l}`),N=!1,T=Tn(s,!0);o!=="folded"&&e!==Z.Scalar.BLOCK_FOLDED&&(T.onOverflow=
()=>{N=!0});let x=ge.foldFlowLines(`${b}${A}${h}`,l,ge.FOLD_BLOCK,T);if(!N)return`>${O}
${l}${x}`}return t=t.replace(/\n+/g,`$&${l}`),`|${O}
${l}${b}${t}${h}`}function $d(n,e,t,s){let{type:r,value:i}=n,{actualString:o,implicitKey:a,indent:c,indentStep:l,inFlow:d}=e;if(a&&i.includes(`
`)||d&&/[[\]{},]/.test(i))return tt(i,e);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(i))return a||d||!i.includes(
`
`)?tt(i,e):$n(n,e,t,s);if(!a&&!d&&r!==Z.Scalar.PLAIN&&i.includes(`
`))return $n(n,e,t,s);if(In(i)){if(c==="")return e.forceBlockIndent=!0,$n(n,e,t,s);if(a&&c===l)return tt(i,e)}let u=i.replace(/\n+/g,`$&
${c}`);if(o){let f=p=>p.default&&p.tag!=="tag:yaml.org,2002:str"&&p.test?.test(u),{compat:h,tags:y}=e.doc.schema;if(y.some(f)||h?.some(f))return tt(i,e)}return a?
u:ge.foldFlowLines(u,c,ge.FOLD_FLOW,Tn(e,!1))}function Td(n,e,t,s){let{implicitKey:r,inFlow:i}=e,o=typeof n.value=="string"?n:Object.assign({},n,{value:String(n.
value)}),{type:a}=n;a!==Z.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(o.value)&&(a=Z.Scalar.QUOTE_DOUBLE);let c=d=>{switch(d){case Z.
Scalar.BLOCK_FOLDED:case Z.Scalar.BLOCK_LITERAL:return r||i?tt(o.value,e):$n(o,e,t,s);case Z.Scalar.QUOTE_DOUBLE:return It(o.value,e);case Z.Scalar.QUOTE_SINGLE:
return cr(o.value,e);case Z.Scalar.PLAIN:return $d(o,e,t,s);default:return null}},l=c(a);if(l===null){let{defaultKeyType:d,defaultStringType:u}=e.options,f=r&&d||
u;if(l=c(f),l===null)throw new Error(`Unsupported default string type ${f}`)}return l}Pa.stringifyString=Td});var qt=S(ur=>{"use strict";var Id=En(),we=P(),Md=$t(),qd=Mt();function Dd(n,e){let t=Object.assign({blockQuote:!0,commentString:Md.stringifyComment,defaultKeyType:null,
defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,
minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},n.schema.toStringOptions,e),s;switch(t.collectionStyle){case"\
block":s=!1;break;case"flow":s=!0;break;default:s=null}return{anchors:new Set,doc:n,flowCollectionPadding:t.flowCollectionPadding?" ":"",indent:"",indentStep:typeof t.
indent=="number"?" ".repeat(t.indent):"  ",inFlow:s,options:t}}function Fd(n,e){if(e.tag){let r=n.filter(i=>i.tag===e.tag);if(r.length>0)return r.find(i=>i.format===
e.format)??r[0]}let t,s;if(we.isScalar(e)){s=e.value;let r=n.filter(i=>i.identify?.(s));if(r.length>1){let i=r.filter(o=>o.test);i.length>0&&(r=i)}t=r.find(i=>i.
format===e.format)??r.find(i=>!i.format)}else s=e,t=n.find(r=>r.nodeClass&&s instanceof r.nodeClass);if(!t){let r=s?.constructor?.name??(s===null?"null":typeof s);
throw new Error(`Tag not resolved for ${r} value`)}return t}function _d(n,e,{anchors:t,doc:s}){if(!s.directives)return"";let r=[],i=(we.isScalar(n)||we.isCollection(
n))&&n.anchor;i&&Id.anchorIsValid(i)&&(t.add(i),r.push(`&${i}`));let o=n.tag??(e.default?null:e.tag);return o&&r.push(s.directives.tagString(o)),r.join(" ")}function Bd(n,e,t,s){
if(we.isPair(n))return n.toString(e,t,s);if(we.isAlias(n)){if(e.doc.directives)return n.toString(e);if(e.resolvedAliases?.has(n))throw new TypeError("Cannot str\
ingify circular structure without alias nodes");e.resolvedAliases?e.resolvedAliases.add(n):e.resolvedAliases=new Set([n]),n=n.resolve(e.doc)}let r,i=we.isNode(n)?
n:e.doc.createNode(n,{onTagObj:c=>r=c});r??(r=Fd(e.doc.schema.tags,i));let o=_d(i,r,e);o.length>0&&(e.indentAtStart=(e.indentAtStart??0)+o.length+1);let a=typeof r.
stringify=="function"?r.stringify(i,e,t,s):we.isScalar(i)?qd.stringifyString(i,e,t,s):i.toString(e,t,s);return o?we.isScalar(i)||a[0]==="{"||a[0]==="["?`${o} ${a}`:
`${o}
${e.indent}${a}`:a}ur.createStringifyContext=Dd;ur.stringify=Bd});var Ta=S($a=>{"use strict";var de=P(),La=D(),Ca=qt(),Dt=$t();function Ud({key:n,value:e},t,s,r){let{allNullValues:i,doc:o,indent:a,indentStep:c,options:{commentString:l,
indentSeq:d,simpleKeys:u}}=t,f=de.isNode(n)&&n.comment||null;if(u){if(f)throw new Error("With simple keys, key nodes cannot have comments");if(de.isCollection(n)||
!de.isNode(n)&&typeof n=="object"){let T="With simple keys, collection cannot be used as a key value";throw new Error(T)}}let h=!u&&(!n||f&&e==null&&!t.inFlow||
de.isCollection(n)||(de.isScalar(n)?n.type===La.Scalar.BLOCK_FOLDED||n.type===La.Scalar.BLOCK_LITERAL:typeof n=="object"));t=Object.assign({},t,{allNullValues:!1,
implicitKey:!h&&(u||!i),indent:a+c});let y=!1,p=!1,m=Ca.stringify(n,t,()=>y=!0,()=>p=!0);if(!h&&!t.inFlow&&m.length>1024){if(u)throw new Error("With simple keys\
, single line scalar must not span more than 1024 characters");h=!0}if(t.inFlow){if(i||e==null)return y&&s&&s(),m===""?"?":h?`? ${m}`:m}else if(i&&!u||e==null&&
h)return m=`? ${m}`,f&&!y?m+=Dt.lineComment(m,t.indent,l(f)):p&&r&&r(),m;y&&(f=null),h?(f&&(m+=Dt.lineComment(m,t.indent,l(f))),m=`? ${m}
${a}:`):(m=`${m}:`,f&&(m+=Dt.lineComment(m,t.indent,l(f))));let g,b,v;de.isNode(e)?(g=!!e.spaceBefore,b=e.commentBefore,v=e.comment):(g=!1,b=null,v=null,e&&typeof e==
"object"&&(e=o.createNode(e))),t.implicitKey=!1,!h&&!f&&de.isScalar(e)&&(t.indentAtStart=m.length+1),p=!1,!d&&c.length>=2&&!t.inFlow&&!h&&de.isSeq(e)&&!e.flow&&
!e.tag&&!e.anchor&&(t.indent=t.indent.substring(2));let O=!1,A=Ca.stringify(e,t,()=>O=!0,()=>p=!0),N=" ";if(f||g||b){if(N=g?`
`:"",b){let T=l(b);N+=`
${Dt.indentComment(T,t.indent)}`}A===""&&!t.inFlow?N===`
`&&v&&(N=`

`):N+=`
${t.indent}`}else if(!h&&de.isCollection(e)){let T=A[0],x=A.indexOf(`
`),F=x!==-1,pe=t.inFlow??e.flow??e.items.length===0;if(F||!pe){let Ue=!1;if(F&&(T==="&"||T==="!")){let _=A.indexOf(" ");T==="&"&&_!==-1&&_<x&&A[_+1]==="!"&&(_=A.
indexOf(" ",_+1)),(_===-1||x<_)&&(Ue=!0)}Ue||(N=`
${t.indent}`)}}else(A===""||A[0]===`
`)&&(N="");return m+=N+A,t.inFlow?O&&s&&s():v&&!O?m+=Dt.lineComment(m,t.indent,l(v)):p&&r&&r(),m}$a.stringifyPair=Ud});var dr=S(fr=>{"use strict";var Ia=an("process");function jd(n,...e){n==="debug"&&console.log(...e)}function Kd(n,e){(n==="debug"||n==="warn")&&(typeof Ia.emitWarning==
"function"?Ia.emitWarning(e):console.warn(e))}fr.debug=jd;fr.warn=Kd});var _n=S(Fn=>{"use strict";var Dn=P(),Ma=D(),Mn="<<",qn={identify:n=>n===Mn||typeof n=="symbol"&&n.description===Mn,default:"key",tag:"tag:yaml.org,2002:merge",
test:/^<<$/,resolve:()=>Object.assign(new Ma.Scalar(Symbol(Mn)),{addToJSMap:qa}),stringify:()=>Mn},Wd=(n,e)=>(qn.identify(e)||Dn.isScalar(e)&&(!e.type||e.type===
Ma.Scalar.PLAIN)&&qn.identify(e.value))&&n?.doc.schema.tags.some(t=>t.tag===qn.tag&&t.default);function qa(n,e,t){let s=Da(n,t);if(Dn.isSeq(s))for(let r of s.items)
pr(n,e,r);else if(Array.isArray(s))for(let r of s)pr(n,e,r);else pr(n,e,s)}function pr(n,e,t){let s=Da(n,t);if(!Dn.isMap(s))throw new Error("Merge sources must \
be maps or map aliases");let r=s.toJSON(null,n,Map);for(let[i,o]of r)e instanceof Map?e.has(i)||e.set(i,o):e instanceof Set?e.add(i):Object.prototype.hasOwnProperty.
call(e,i)||Object.defineProperty(e,i,{value:o,writable:!0,enumerable:!0,configurable:!0});return e}function Da(n,e){return n&&Dn.isAlias(e)?e.resolve(n.doc,n):e}
Fn.addMergeToJSMap=qa;Fn.isMergeKey=Wd;Fn.merge=qn});var mr=S(Ba=>{"use strict";var Jd=dr(),Fa=_n(),Gd=qt(),_a=P(),hr=me();function Vd(n,e,{key:t,value:s}){if(_a.isNode(t)&&t.addToJSMap)t.addToJSMap(n,e,s);else if(Fa.
isMergeKey(n,t))Fa.addMergeToJSMap(n,e,s);else{let r=hr.toJS(t,"",n);if(e instanceof Map)e.set(r,hr.toJS(s,r,n));else if(e instanceof Set)e.add(r);else{let i=Yd(
t,r,n),o=hr.toJS(s,i,n);i in e?Object.defineProperty(e,i,{value:o,writable:!0,enumerable:!0,configurable:!0}):e[i]=o}}return e}function Yd(n,e,t){if(e===null)return"";
if(typeof e!="object")return String(e);if(_a.isNode(n)&&t?.doc){let s=Gd.createStringifyContext(t.doc,{});s.anchors=new Set;for(let i of t.anchors.keys())s.anchors.
add(i.anchor);s.inFlow=!0,s.inStringifyKey=!0;let r=n.toString(s);if(!t.mapKeyWarned){let i=JSON.stringify(r);i.length>40&&(i=i.substring(0,36)+'..."'),Jd.warn(
t.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${i}. Set mapAsMap: true to use object keys.`),t.mapKeyWarned=
!0}return r}return JSON.stringify(e)}Ba.addPairToJSMap=Vd});var be=S(yr=>{"use strict";var Ua=Ct(),Qd=Ta(),Hd=mr(),Bn=P();function zd(n,e,t){let s=Ua.createNode(n,void 0,t),r=Ua.createNode(e,void 0,t);return new Un(s,r)}
var Un=class n{constructor(e,t=null){Object.defineProperty(this,Bn.NODE_TYPE,{value:Bn.PAIR}),this.key=e,this.value=t}clone(e){let{key:t,value:s}=this;return Bn.
isNode(t)&&(t=t.clone(e)),Bn.isNode(s)&&(s=s.clone(e)),new n(t,s)}toJSON(e,t){let s=t?.mapAsMap?new Map:{};return Hd.addPairToJSMap(t,s,this)}toString(e,t,s){return e?.
doc?Qd.stringifyPair(this,e,t,s):JSON.stringify(this)}};yr.Pair=Un;yr.createPair=zd});var gr=S(Ka=>{"use strict";var Ie=P(),ja=qt(),jn=$t();function Xd(n,e,t){return(e.inFlow??n.flow?ep:Zd)(n,e,t)}function Zd({comment:n,items:e},t,{blockItemPrefix:s,
flowChars:r,itemIndent:i,onChompKeep:o,onComment:a}){let{indent:c,options:{commentString:l}}=t,d=Object.assign({},t,{indent:i,type:null}),u=!1,f=[];for(let y=0;y<
e.length;++y){let p=e[y],m=null;if(Ie.isNode(p))!u&&p.spaceBefore&&f.push(""),Kn(t,f,p.commentBefore,u),p.comment&&(m=p.comment);else if(Ie.isPair(p)){let b=Ie.
isNode(p.key)?p.key:null;b&&(!u&&b.spaceBefore&&f.push(""),Kn(t,f,b.commentBefore,u))}u=!1;let g=ja.stringify(p,d,()=>m=null,()=>u=!0);m&&(g+=jn.lineComment(g,i,
l(m))),u&&m&&(u=!1),f.push(s+g)}let h;if(f.length===0)h=r.start+r.end;else{h=f[0];for(let y=1;y<f.length;++y){let p=f[y];h+=p?`
${c}${p}`:`
`}}return n?(h+=`
`+jn.indentComment(l(n),c),a&&a()):u&&o&&o(),h}function ep({items:n},e,{flowChars:t,itemIndent:s}){let{indent:r,indentStep:i,flowCollectionPadding:o,options:{commentString:a}}=e;
s+=i;let c=Object.assign({},e,{indent:s,inFlow:!0,type:null}),l=!1,d=0,u=[];for(let y=0;y<n.length;++y){let p=n[y],m=null;if(Ie.isNode(p))p.spaceBefore&&u.push(
""),Kn(e,u,p.commentBefore,!1),p.comment&&(m=p.comment);else if(Ie.isPair(p)){let b=Ie.isNode(p.key)?p.key:null;b&&(b.spaceBefore&&u.push(""),Kn(e,u,b.commentBefore,
!1),b.comment&&(l=!0));let v=Ie.isNode(p.value)?p.value:null;v?(v.comment&&(m=v.comment),v.commentBefore&&(l=!0)):p.value==null&&b?.comment&&(m=b.comment)}m&&(l=
!0);let g=ja.stringify(p,c,()=>m=null);l||(l=u.length>d||g.includes(`
`)),y<n.length-1?g+=",":e.options.trailingComma&&(e.options.lineWidth>0&&(l||(l=u.reduce((b,v)=>b+v.length+2,2)+(g.length+2)>e.options.lineWidth)),l&&(g+=",")),
m&&(g+=jn.lineComment(g,s,a(m))),u.push(g),d=u.length}let{start:f,end:h}=t;if(u.length===0)return f+h;if(!l){let y=u.reduce((p,m)=>p+m.length+2,2);l=e.options.lineWidth>
0&&y>e.options.lineWidth}if(l){let y=f;for(let p of u)y+=p?`
${i}${r}${p}`:`
`;return`${y}
${r}${h}`}else return`${f}${o}${u.join(" ")}${o}${h}`}function Kn({indent:n,options:{commentString:e}},t,s,r){if(s&&r&&(s=s.replace(/^\n+/,"")),s){let i=jn.indentComment(
e(s),n);t.push(i.trimStart())}}Ka.stringifyCollection=Xd});var xe=S(br=>{"use strict";var tp=gr(),np=mr(),sp=Pn(),Se=P(),Wn=be(),rp=D();function Ft(n,e){let t=Se.isScalar(e)?e.value:e;for(let s of n)if(Se.isPair(s)&&(s.
key===e||s.key===t||Se.isScalar(s.key)&&s.key.value===t))return s}var wr=class extends sp.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(e){
super(Se.MAP,e),this.items=[]}static from(e,t,s){let{keepUndefined:r,replacer:i}=s,o=new this(e),a=(c,l)=>{if(typeof i=="function")l=i.call(t,c,l);else if(Array.
isArray(i)&&!i.includes(c))return;(l!==void 0||r)&&o.items.push(Wn.createPair(c,l,s))};if(t instanceof Map)for(let[c,l]of t)a(c,l);else if(t&&typeof t=="object")
for(let c of Object.keys(t))a(c,t[c]);return typeof e.sortMapEntries=="function"&&o.items.sort(e.sortMapEntries),o}add(e,t){let s;Se.isPair(e)?s=e:!e||typeof e!=
"object"||!("key"in e)?s=new Wn.Pair(e,e?.value):s=new Wn.Pair(e.key,e.value);let r=Ft(this.items,s.key),i=this.schema?.sortMapEntries;if(r){if(!t)throw new Error(
`Key ${s.key} already set`);Se.isScalar(r.value)&&rp.isScalarValue(s.value)?r.value.value=s.value:r.value=s.value}else if(i){let o=this.items.findIndex(a=>i(s,a)<
0);o===-1?this.items.push(s):this.items.splice(o,0,s)}else this.items.push(s)}delete(e){let t=Ft(this.items,e);return t?this.items.splice(this.items.indexOf(t),
1).length>0:!1}get(e,t){let r=Ft(this.items,e)?.value;return(!t&&Se.isScalar(r)?r.value:r)??void 0}has(e){return!!Ft(this.items,e)}set(e,t){this.add(new Wn.Pair(
e,t),!0)}toJSON(e,t,s){let r=s?new s:t?.mapAsMap?new Map:{};t?.onCreate&&t.onCreate(r);for(let i of this.items)np.addPairToJSMap(t,r,i);return r}toString(e,t,s){
if(!e)return JSON.stringify(this);for(let r of this.items)if(!Se.isPair(r))throw new Error(`Map items must all be pairs; found ${JSON.stringify(r)} instead`);return!e.
allNullValues&&this.hasAllNullValues(!1)&&(e=Object.assign({},e,{allNullValues:!0})),tp.stringifyCollection(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"\
}"},itemIndent:e.indent||"",onChompKeep:s,onComment:t})}};br.YAMLMap=wr;br.findPair=Ft});var nt=S(Ja=>{"use strict";var ip=P(),Wa=xe(),op={collection:"map",default:!0,nodeClass:Wa.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(n,e){return ip.isMap(n)||
e("Expected a mapping for this tag"),n},createNode:(n,e,t)=>Wa.YAMLMap.from(n,e,t)};Ja.map=op});var ke=S(Ga=>{"use strict";var ap=Ct(),cp=gr(),lp=Pn(),Gn=P(),up=D(),fp=me(),Sr=class extends lp.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(e){
super(Gn.SEQ,e),this.items=[]}add(e){this.items.push(e)}delete(e){let t=Jn(e);return typeof t!="number"?!1:this.items.splice(t,1).length>0}get(e,t){let s=Jn(e);
if(typeof s!="number")return;let r=this.items[s];return!t&&Gn.isScalar(r)?r.value:r}has(e){let t=Jn(e);return typeof t=="number"&&t<this.items.length}set(e,t){let s=Jn(
e);if(typeof s!="number")throw new Error(`Expected a valid index, not ${e}.`);let r=this.items[s];Gn.isScalar(r)&&up.isScalarValue(t)?r.value=t:this.items[s]=t}toJSON(e,t){
let s=[];t?.onCreate&&t.onCreate(s);let r=0;for(let i of this.items)s.push(fp.toJS(i,String(r++),t));return s}toString(e,t,s){return e?cp.stringifyCollection(this,
e,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:s,onComment:t}):JSON.stringify(this)}static from(e,t,s){let{replacer:r}=s,
i=new this(e);if(t&&Symbol.iterator in Object(t)){let o=0;for(let a of t){if(typeof r=="function"){let c=t instanceof Set?a:String(o++);a=r.call(t,c,a)}i.items.
push(ap.createNode(a,void 0,s))}}return i}};function Jn(n){let e=Gn.isScalar(n)?n.value:n;return e&&typeof e=="string"&&(e=Number(e)),typeof e=="number"&&Number.
isInteger(e)&&e>=0?e:null}Ga.YAMLSeq=Sr});var st=S(Ya=>{"use strict";var dp=P(),Va=ke(),pp={collection:"seq",default:!0,nodeClass:Va.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(n,e){return dp.isSeq(n)||
e("Expected a sequence for this tag"),n},createNode:(n,e,t)=>Va.YAMLSeq.from(n,e,t)};Ya.seq=pp});var _t=S(Qa=>{"use strict";var hp=Mt(),mp={identify:n=>typeof n=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:n=>n,stringify(n,e,t,s){return e=Object.
assign({actualString:!0},e),hp.stringifyString(n,e,t,s)}};Qa.string=mp});var Vn=S(Xa=>{"use strict";var Ha=D(),za={identify:n=>n==null,createNode:()=>new Ha.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,
resolve:()=>new Ha.Scalar(null),stringify:({source:n},e)=>typeof n=="string"&&za.test.test(n)?n:e.options.nullStr};Xa.nullTag=za});var xr=S(ec=>{"use strict";var yp=D(),Za={identify:n=>typeof n=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:n=>new yp.
Scalar(n[0]==="t"||n[0]==="T"),stringify({source:n,value:e},t){if(n&&Za.test.test(n)){let s=n[0]==="t"||n[0]==="T";if(e===s)return n}return e?t.options.trueStr:
t.options.falseStr}};ec.boolTag=Za});var rt=S(tc=>{"use strict";function gp({format:n,minFractionDigits:e,tag:t,value:s}){if(typeof s=="bigint")return String(s);let r=typeof s=="number"?s:Number(s);
if(!isFinite(r))return isNaN(r)?".nan":r<0?"-.inf":".inf";let i=Object.is(s,-0)?"-0":JSON.stringify(s);if(!n&&e&&(!t||t==="tag:yaml.org,2002:float")&&/^-?\d/.test(
i)&&!i.includes("e")){let o=i.indexOf(".");o<0&&(o=i.length,i+=".");let a=e-(i.length-o-1);for(;a-- >0;)i+="0"}return i}tc.stringifyNumber=gp});var vr=S(Yn=>{"use strict";var wp=D(),kr=rt(),bp={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:n=>n.slice(-3).toLowerCase()==="nan"?NaN:n[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:kr.stringifyNumber},Sp={identify:n=>typeof n==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:n=>parseFloat(n),stringify(n){
let e=Number(n.value);return isFinite(e)?e.toExponential():kr.stringifyNumber(n)}},xp={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(n){let e=new wp.Scalar(parseFloat(n)),t=n.indexOf(".");return t!==-1&&n[n.length-1]==="0"&&(e.minFractionDigits=n.length-t-1),e},stringify:kr.stringifyNumber};
Yn.float=xp;Yn.floatExp=Sp;Yn.floatNaN=bp});var Er=S(Hn=>{"use strict";var nc=rt(),Qn=n=>typeof n=="bigint"||Number.isInteger(n),Ar=(n,e,t,{intAsBigInt:s})=>s?BigInt(n):parseInt(n.substring(e),t);function sc(n,e,t){
let{value:s}=n;return Qn(s)&&s>=0?t+s.toString(e):nc.stringifyNumber(n)}var kp={identify:n=>Qn(n)&&n>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,
resolve:(n,e,t)=>Ar(n,2,8,t),stringify:n=>sc(n,8,"0o")},vp={identify:Qn,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(n,e,t)=>Ar(n,0,10,t),
stringify:nc.stringifyNumber},Ap={identify:n=>Qn(n)&&n>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(n,e,t)=>Ar(n,2,16,
t),stringify:n=>sc(n,16,"0x")};Hn.int=vp;Hn.intHex=Ap;Hn.intOct=kp});var ic=S(rc=>{"use strict";var Ep=nt(),Np=Vn(),Op=st(),Rp=_t(),Pp=xr(),Nr=vr(),Or=Er(),Lp=[Ep.map,Op.seq,Rp.string,Np.nullTag,Pp.boolTag,Or.intOct,Or.int,Or.intHex,
Nr.floatNaN,Nr.floatExp,Nr.float];rc.schema=Lp});var cc=S(ac=>{"use strict";var Cp=D(),$p=nt(),Tp=st();function oc(n){return typeof n=="bigint"||Number.isInteger(n)}var zn=({value:n})=>JSON.stringify(n),Ip=[{identify:n=>typeof n==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:n=>n,stringify:zn},{identify:n=>n==null,createNode:()=>new Cp.Scalar(null),default:!0,tag:"tag:yaml.org,\
2002:null",test:/^null$/,resolve:()=>null,stringify:zn},{identify:n=>typeof n=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:n=>n===
"true",stringify:zn},{identify:oc,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(n,e,{intAsBigInt:t})=>t?BigInt(n):parseInt(n,10),
stringify:({value:n})=>oc(n)?n.toString():JSON.stringify(n)},{identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:n=>parseFloat(n),stringify:zn}],Mp={default:!0,tag:"",test:/^/,resolve(n,e){return e(`Unresolved plain scalar ${JSON.stringify(n)}`),n}},qp=[$p.map,Tp.seq].
concat(Ip,Mp);ac.schema=qp});var Pr=S(lc=>{"use strict";var Bt=an("buffer"),Rr=D(),Dp=Mt(),Fp={identify:n=>n instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(n,e){if(typeof Bt.
Buffer=="function")return Bt.Buffer.from(n,"base64");if(typeof atob=="function"){let t=atob(n.replace(/[\n\r]/g,"")),s=new Uint8Array(t.length);for(let r=0;r<t.
length;++r)s[r]=t.charCodeAt(r);return s}else return e("This environment does not support reading binary tags; either Buffer or atob is required"),n},stringify({
comment:n,type:e,value:t},s,r,i){if(!t)return"";let o=t,a;if(typeof Bt.Buffer=="function")a=o instanceof Bt.Buffer?o.toString("base64"):Bt.Buffer.from(o.buffer).
toString("base64");else if(typeof btoa=="function"){let c="";for(let l=0;l<o.length;++l)c+=String.fromCharCode(o[l]);a=btoa(c)}else throw new Error("This enviro\
nment does not support writing binary tags; either Buffer or btoa is required");if(e??(e=Rr.Scalar.BLOCK_LITERAL),e!==Rr.Scalar.QUOTE_DOUBLE){let c=Math.max(s.options.
lineWidth-s.indent.length,s.options.minContentWidth),l=Math.ceil(a.length/c),d=new Array(l);for(let u=0,f=0;u<l;++u,f+=c)d[u]=a.substr(f,c);a=d.join(e===Rr.Scalar.
BLOCK_LITERAL?`
`:" ")}return Dp.stringifyString({comment:n,type:e,value:a},s,r,i)}};lc.binary=Fp});var es=S(Zn=>{"use strict";var Xn=P(),Lr=be(),_p=D(),Bp=ke();function uc(n,e){if(Xn.isSeq(n))for(let t=0;t<n.items.length;++t){let s=n.items[t];if(!Xn.isPair(s)){
if(Xn.isMap(s)){s.items.length>1&&e("Each pair must have its own sequence indicator");let r=s.items[0]||new Lr.Pair(new _p.Scalar(null));if(s.commentBefore&&(r.
key.commentBefore=r.key.commentBefore?`${s.commentBefore}
${r.key.commentBefore}`:s.commentBefore),s.comment){let i=r.value??r.key;i.comment=i.comment?`${s.comment}
${i.comment}`:s.comment}s=r}n.items[t]=Xn.isPair(s)?s:new Lr.Pair(s)}}else e("Expected a sequence for this tag");return n}function fc(n,e,t){let{replacer:s}=t,r=new Bp.
YAMLSeq(n);r.tag="tag:yaml.org,2002:pairs";let i=0;if(e&&Symbol.iterator in Object(e))for(let o of e){typeof s=="function"&&(o=s.call(e,String(i++),o));let a,c;
if(Array.isArray(o))if(o.length===2)a=o[0],c=o[1];else throw new TypeError(`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof Object){let l=Object.keys(
o);if(l.length===1)a=l[0],c=o[a];else throw new TypeError(`Expected tuple with one key, not ${l.length} keys`)}else a=o;r.items.push(Lr.createPair(a,c,t))}return r}
var Up={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:uc,createNode:fc};Zn.createPairs=fc;Zn.pairs=Up;Zn.resolvePairs=uc});var Tr=S($r=>{"use strict";var dc=P(),Cr=me(),Ut=xe(),jp=ke(),pc=es(),Me=class n extends jp.YAMLSeq{constructor(){super(),this.add=Ut.YAMLMap.prototype.add.bind(
this),this.delete=Ut.YAMLMap.prototype.delete.bind(this),this.get=Ut.YAMLMap.prototype.get.bind(this),this.has=Ut.YAMLMap.prototype.has.bind(this),this.set=Ut.YAMLMap.
prototype.set.bind(this),this.tag=n.tag}toJSON(e,t){if(!t)return super.toJSON(e);let s=new Map;t?.onCreate&&t.onCreate(s);for(let r of this.items){let i,o;if(dc.
isPair(r)?(i=Cr.toJS(r.key,"",t),o=Cr.toJS(r.value,i,t)):i=Cr.toJS(r,"",t),s.has(i))throw new Error("Ordered maps must not include duplicate keys");s.set(i,o)}return s}static from(e,t,s){
let r=pc.createPairs(e,t,s),i=new this;return i.items=r.items,i}};Me.tag="tag:yaml.org,2002:omap";var Kp={collection:"seq",identify:n=>n instanceof Map,nodeClass:Me,
default:!1,tag:"tag:yaml.org,2002:omap",resolve(n,e){let t=pc.resolvePairs(n,e),s=[];for(let{key:r}of t.items)dc.isScalar(r)&&(s.includes(r.value)?e(`Ordered ma\
ps must not include duplicate keys: ${r.value}`):s.push(r.value));return Object.assign(new Me,t)},createNode:(n,e,t)=>Me.from(n,e,t)};$r.YAMLOMap=Me;$r.omap=Kp});var wc=S(Ir=>{"use strict";var hc=D();function mc({value:n,source:e},t){return e&&(n?yc:gc).test.test(e)?e:n?t.options.trueStr:t.options.falseStr}var yc={identify:n=>n===
!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new hc.Scalar(!0),stringify:mc},gc={identify:n=>n===!1,
default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new hc.Scalar(!1),stringify:mc};Ir.falseTag=gc;Ir.trueTag=
yc});var bc=S(ts=>{"use strict";var Wp=D(),Mr=rt(),Jp={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:n=>n.slice(-3).toLowerCase()==="nan"?NaN:n[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Mr.stringifyNumber},Gp={identify:n=>typeof n==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:n=>parseFloat(n.replace(/_/g,
"")),stringify(n){let e=Number(n.value);return isFinite(e)?e.toExponential():Mr.stringifyNumber(n)}},Vp={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml\
.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(n){let e=new Wp.Scalar(parseFloat(n.replace(/_/g,""))),t=n.indexOf(".");if(t!==-1){let s=n.substring(
t+1).replace(/_/g,"");s[s.length-1]==="0"&&(e.minFractionDigits=s.length)}return e},stringify:Mr.stringifyNumber};ts.float=Vp;ts.floatExp=Gp;ts.floatNaN=Jp});var xc=S(Kt=>{"use strict";var Sc=rt(),jt=n=>typeof n=="bigint"||Number.isInteger(n);function ns(n,e,t,{intAsBigInt:s}){let r=n[0];if((r==="-"||r==="+")&&(e+=1),
n=n.substring(e).replace(/_/g,""),s){switch(t){case 2:n=`0b${n}`;break;case 8:n=`0o${n}`;break;case 16:n=`0x${n}`;break}let o=BigInt(n);return r==="-"?BigInt(-1)*
o:o}let i=parseInt(n,t);return r==="-"?-1*i:i}function qr(n,e,t){let{value:s}=n;if(jt(s)){let r=s.toString(e);return s<0?"-"+t+r.substr(1):t+r}return Sc.stringifyNumber(
n)}var Yp={identify:jt,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(n,e,t)=>ns(n,2,2,t),stringify:n=>qr(n,2,"0b")},Qp={identify:jt,
default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(n,e,t)=>ns(n,1,8,t),stringify:n=>qr(n,8,"0")},Hp={identify:jt,default:!0,tag:"\
tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(n,e,t)=>ns(n,0,10,t),stringify:Sc.stringifyNumber},zp={identify:jt,default:!0,tag:"tag:yaml.org,2002:\
int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(n,e,t)=>ns(n,2,16,t),stringify:n=>qr(n,16,"0x")};Kt.int=Hp;Kt.intBin=Yp;Kt.intHex=zp;Kt.intOct=Qp});var Fr=S(Dr=>{"use strict";var is=P(),ss=be(),rs=xe(),qe=class n extends rs.YAMLMap{constructor(e){super(e),this.tag=n.tag}add(e){let t;is.isPair(e)?t=e:e&&typeof e==
"object"&&"key"in e&&"value"in e&&e.value===null?t=new ss.Pair(e.key,null):t=new ss.Pair(e,null),rs.findPair(this.items,t.key)||this.items.push(t)}get(e,t){let s=rs.
findPair(this.items,e);return!t&&is.isPair(s)?is.isScalar(s.key)?s.key.value:s.key:s}set(e,t){if(typeof t!="boolean")throw new Error(`Expected boolean value for\
 set(key, value) in a YAML set, not ${typeof t}`);let s=rs.findPair(this.items,e);s&&!t?this.items.splice(this.items.indexOf(s),1):!s&&t&&this.items.push(new ss.
Pair(e))}toJSON(e,t){return super.toJSON(e,t,Set)}toString(e,t,s){if(!e)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign(
{},e,{allNullValues:!0}),t,s);throw new Error("Set items must all have null values")}static from(e,t,s){let{replacer:r}=s,i=new this(e);if(t&&Symbol.iterator in
Object(t))for(let o of t)typeof r=="function"&&(o=r.call(t,o,o)),i.items.push(ss.createPair(o,null,s));return i}};qe.tag="tag:yaml.org,2002:set";var Xp={collection:"\
map",identify:n=>n instanceof Set,nodeClass:qe,default:!1,tag:"tag:yaml.org,2002:set",createNode:(n,e,t)=>qe.from(n,e,t),resolve(n,e){if(is.isMap(n)){if(n.hasAllNullValues(
!0))return Object.assign(new qe,n);e("Set items must all have null values")}else e("Expected a mapping for this tag");return n}};Dr.YAMLSet=qe;Dr.set=Xp});var Br=S(os=>{"use strict";var Zp=rt();function _r(n,e){let t=n[0],s=t==="-"||t==="+"?n.substring(1):n,r=o=>e?BigInt(o):Number(o),i=s.replace(/_/g,"").split(":").
reduce((o,a)=>o*r(60)+r(a),r(0));return t==="-"?r(-1)*i:i}function kc(n){let{value:e}=n,t=o=>o;if(typeof e=="bigint")t=o=>BigInt(o);else if(isNaN(e)||!isFinite(
e))return Zp.stringifyNumber(n);let s="";e<0&&(s="-",e*=t(-1));let r=t(60),i=[e%r];return e<60?i.unshift(0):(e=(e-i[0])/r,i.unshift(e%r),e>=60&&(e=(e-i[0])/r,i.
unshift(e))),s+i.map(o=>String(o).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var eh={identify:n=>typeof n=="bigint"||Number.isInteger(n),default:!0,tag:"\
tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(n,e,{intAsBigInt:t})=>_r(n,t),stringify:kc},th={identify:n=>typeof n==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:n=>_r(n,!1),stringify:kc},vc={identify:n=>n instanceof
Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-\
9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(n){let e=n.match(vc.test);if(!e)throw new Error("!!timestamp expects a date, starting with yyyy\
-mm-dd");let[,t,s,r,i,o,a]=e.map(Number),c=e[7]?Number((e[7]+"00").substr(1,3)):0,l=Date.UTC(t,s-1,r,i||0,o||0,a||0,c),d=e[8];if(d&&d!=="Z"){let u=_r(d,!1);Math.
abs(u)<30&&(u*=60),l-=6e4*u}return new Date(l)},stringify:({value:n})=>n?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};os.floatTime=th;os.intTime=eh;os.
timestamp=vc});var Nc=S(Ec=>{"use strict";var nh=nt(),sh=Vn(),rh=st(),ih=_t(),oh=Pr(),Ac=wc(),Ur=bc(),as=xc(),ah=_n(),ch=Tr(),lh=es(),uh=Fr(),jr=Br(),fh=[nh.map,rh.seq,ih.string,
sh.nullTag,Ac.trueTag,Ac.falseTag,as.intBin,as.intOct,as.int,as.intHex,Ur.floatNaN,Ur.floatExp,Ur.float,oh.binary,ah.merge,ch.omap,lh.pairs,uh.set,jr.intTime,jr.
floatTime,jr.timestamp];Ec.schema=fh});var qc=S(Jr=>{"use strict";var Lc=nt(),dh=Vn(),Cc=st(),ph=_t(),hh=xr(),Kr=vr(),Wr=Er(),mh=ic(),yh=cc(),$c=Pr(),Wt=_n(),Tc=Tr(),Ic=es(),Oc=Nc(),Mc=Fr(),cs=Br(),Rc=new Map(
[["core",mh.schema],["failsafe",[Lc.map,Cc.seq,ph.string]],["json",yh.schema],["yaml11",Oc.schema],["yaml-1.1",Oc.schema]]),Pc={binary:$c.binary,bool:hh.boolTag,
float:Kr.float,floatExp:Kr.floatExp,floatNaN:Kr.floatNaN,floatTime:cs.floatTime,int:Wr.int,intHex:Wr.intHex,intOct:Wr.intOct,intTime:cs.intTime,map:Lc.map,merge:Wt.
merge,null:dh.nullTag,omap:Tc.omap,pairs:Ic.pairs,seq:Cc.seq,set:Mc.set,timestamp:cs.timestamp},gh={"tag:yaml.org,2002:binary":$c.binary,"tag:yaml.org,2002:merg\
e":Wt.merge,"tag:yaml.org,2002:omap":Tc.omap,"tag:yaml.org,2002:pairs":Ic.pairs,"tag:yaml.org,2002:set":Mc.set,"tag:yaml.org,2002:timestamp":cs.timestamp};function wh(n,e,t){
let s=Rc.get(e);if(s&&!n)return t&&!s.includes(Wt.merge)?s.concat(Wt.merge):s.slice();let r=s;if(!r)if(Array.isArray(n))r=[];else{let i=Array.from(Rc.keys()).filter(
o=>o!=="yaml11").map(o=>JSON.stringify(o)).join(", ");throw new Error(`Unknown schema "${e}"; use one of ${i} or define customTags array`)}if(Array.isArray(n))for(let i of n)
r=r.concat(i);else typeof n=="function"&&(r=n(r.slice()));return t&&(r=r.concat(Wt.merge)),r.reduce((i,o)=>{let a=typeof o=="string"?Pc[o]:o;if(!a){let c=JSON.stringify(
o),l=Object.keys(Pc).map(d=>JSON.stringify(d)).join(", ");throw new Error(`Unknown custom tag ${c}; use one of ${l}`)}return i.includes(a)||i.push(a),i},[])}Jr.
coreKnownTags=gh;Jr.getTags=wh});var Yr=S(Dc=>{"use strict";var Gr=P(),bh=nt(),Sh=st(),xh=_t(),ls=qc(),kh=(n,e)=>n.key<e.key?-1:n.key>e.key?1:0,Vr=class n{constructor({compat:e,customTags:t,merge:s,
resolveKnownTags:r,schema:i,sortMapEntries:o,toStringDefaults:a}){this.compat=Array.isArray(e)?ls.getTags(e,"compat"):e?ls.getTags(null,e):null,this.name=typeof i==
"string"&&i||"core",this.knownTags=r?ls.coreKnownTags:{},this.tags=ls.getTags(t,this.name,s),this.toStringOptions=a??null,Object.defineProperty(this,Gr.MAP,{value:bh.
map}),Object.defineProperty(this,Gr.SCALAR,{value:xh.string}),Object.defineProperty(this,Gr.SEQ,{value:Sh.seq}),this.sortMapEntries=typeof o=="function"?o:o===!0?
kh:null}clone(){let e=Object.create(n.prototype,Object.getOwnPropertyDescriptors(this));return e.tags=this.tags.slice(),e}};Dc.Schema=Vr});var _c=S(Fc=>{"use strict";var vh=P(),Qr=qt(),Jt=$t();function Ah(n,e){let t=[],s=e.directives===!0;if(e.directives!==!1&&n.directives){let c=n.directives.toString(
n);c?(t.push(c),s=!0):n.directives.docStart&&(s=!0)}s&&t.push("---");let r=Qr.createStringifyContext(n,e),{commentString:i}=r.options;if(n.commentBefore){t.length!==
1&&t.unshift("");let c=i(n.commentBefore);t.unshift(Jt.indentComment(c,""))}let o=!1,a=null;if(n.contents){if(vh.isNode(n.contents)){if(n.contents.spaceBefore&&
s&&t.push(""),n.contents.commentBefore){let d=i(n.contents.commentBefore);t.push(Jt.indentComment(d,""))}r.forceBlockIndent=!!n.comment,a=n.contents.comment}let c=a?
void 0:()=>o=!0,l=Qr.stringify(n.contents,r,()=>a=null,c);a&&(l+=Jt.lineComment(l,"",i(a))),(l[0]==="|"||l[0]===">")&&t[t.length-1]==="---"?t[t.length-1]=`--- ${l}`:
t.push(l)}else t.push(Qr.stringify(n.contents,r));if(n.directives?.docEnd)if(n.comment){let c=i(n.comment);c.includes(`
`)?(t.push("..."),t.push(Jt.indentComment(c,""))):t.push(`... ${c}`)}else t.push("...");else{let c=n.comment;c&&o&&(c=c.replace(/^\n+/,"")),c&&((!o||a)&&t[t.length-
1]!==""&&t.push(""),t.push(Jt.indentComment(i(c),"")))}return t.join(`
`)+`
`}Fc.stringifyDocument=Ah});var Gt=S(Bc=>{"use strict";var Eh=Lt(),it=Pn(),H=P(),Nh=be(),Oh=me(),Rh=Yr(),Ph=_c(),Hr=En(),Lh=er(),Ch=Ct(),zr=Zs(),Xr=class n{constructor(e,t,s){this.commentBefore=
null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,H.NODE_TYPE,{value:H.DOC});let r=null;typeof t=="function"||Array.isArray(t)?r=
t:s===void 0&&t&&(s=t,t=void 0);let i=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"\
1.2"},s);this.options=i;let{version:o}=i;s?._directives?(this.directives=s._directives.atDocument(),this.directives.yaml.explicit&&(o=this.directives.yaml.version)):
this.directives=new zr.Directives({version:o}),this.setSchema(o,s),this.contents=e===void 0?null:this.createNode(e,r,s)}clone(){let e=Object.create(n.prototype,
{[H.NODE_TYPE]:{value:H.DOC}});return e.commentBefore=this.commentBefore,e.comment=this.comment,e.errors=this.errors.slice(),e.warnings=this.warnings.slice(),e.
options=Object.assign({},this.options),this.directives&&(e.directives=this.directives.clone()),e.schema=this.schema.clone(),e.contents=H.isNode(this.contents)?this.
contents.clone(e.schema):this.contents,this.range&&(e.range=this.range.slice()),e}add(e){ot(this.contents)&&this.contents.add(e)}addIn(e,t){ot(this.contents)&&this.
contents.addIn(e,t)}createAlias(e,t){if(!e.anchor){let s=Hr.anchorNames(this);e.anchor=!t||s.has(t)?Hr.findNewAnchor(t||"a",s):t}return new Eh.Alias(e.anchor)}createNode(e,t,s){
let r;if(typeof t=="function")e=t.call({"":e},"",e),r=t;else if(Array.isArray(t)){let m=b=>typeof b=="number"||b instanceof String||b instanceof Number,g=t.filter(
m).map(String);g.length>0&&(t=t.concat(g)),r=t}else s===void 0&&t&&(s=t,t=void 0);let{aliasDuplicateObjects:i,anchorPrefix:o,flow:a,keepUndefined:c,onTagObj:l,tag:d}=s??
{},{onAnchor:u,setAnchors:f,sourceObjects:h}=Hr.createNodeAnchors(this,o||"a"),y={aliasDuplicateObjects:i??!0,keepUndefined:c??!1,onAnchor:u,onTagObj:l,replacer:r,
schema:this.schema,sourceObjects:h},p=Ch.createNode(e,d,y);return a&&H.isCollection(p)&&(p.flow=!0),f(),p}createPair(e,t,s={}){let r=this.createNode(e,null,s),i=this.
createNode(t,null,s);return new Nh.Pair(r,i)}delete(e){return ot(this.contents)?this.contents.delete(e):!1}deleteIn(e){return it.isEmptyPath(e)?this.contents==null?
!1:(this.contents=null,!0):ot(this.contents)?this.contents.deleteIn(e):!1}get(e,t){return H.isCollection(this.contents)?this.contents.get(e,t):void 0}getIn(e,t){
return it.isEmptyPath(e)?!t&&H.isScalar(this.contents)?this.contents.value:this.contents:H.isCollection(this.contents)?this.contents.getIn(e,t):void 0}has(e){return H.
isCollection(this.contents)?this.contents.has(e):!1}hasIn(e){return it.isEmptyPath(e)?this.contents!==void 0:H.isCollection(this.contents)?this.contents.hasIn(e):
!1}set(e,t){this.contents==null?this.contents=it.collectionFromPath(this.schema,[e],t):ot(this.contents)&&this.contents.set(e,t)}setIn(e,t){it.isEmptyPath(e)?this.
contents=t:this.contents==null?this.contents=it.collectionFromPath(this.schema,Array.from(e),t):ot(this.contents)&&this.contents.setIn(e,t)}setSchema(e,t={}){typeof e==
"number"&&(e=String(e));let s;switch(e){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new zr.Directives({version:"1.1"}),s={resolveKnownTags:!1,
schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=e:this.directives=new zr.Directives({version:e}),s={resolveKnownTags:!0,
schema:"core"};break;case null:this.directives&&delete this.directives,s=null;break;default:{let r=JSON.stringify(e);throw new Error(`Expected '1.1', '1.2' or n\
ull as first argument, but found: ${r}`)}}if(t.schema instanceof Object)this.schema=t.schema;else if(s)this.schema=new Rh.Schema(Object.assign(s,t));else throw new Error(
"With a null YAML version, the { schema: Schema } option is required")}toJS({json:e,jsonArg:t,mapAsMap:s,maxAliasCount:r,onAnchor:i,reviver:o}={}){let a={anchors:new Map,
doc:this,keep:!e,mapAsMap:s===!0,mapKeyWarned:!1,maxAliasCount:typeof r=="number"?r:100},c=Oh.toJS(this.contents,t??"",a);if(typeof i=="function")for(let{count:l,
res:d}of a.anchors.values())i(d,l);return typeof o=="function"?Lh.applyReviver(o,{"":c},"",c):c}toJSON(e,t){return this.toJS({json:!0,jsonArg:e,mapAsMap:!1,onAnchor:t})}toString(e={}){
if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){let t=JSON.
stringify(e.indent);throw new Error(`"indent" option must be a positive integer, not ${t}`)}return Ph.stringifyDocument(this,e)}};function ot(n){if(H.isCollection(
n))return!0;throw new Error("Expected a YAML collection as document contents")}Bc.Document=Xr});var Qt=S(Yt=>{"use strict";var Vt=class extends Error{constructor(e,t,s,r){super(),this.name=e,this.code=s,this.message=r,this.pos=t}},Zr=class extends Vt{constructor(e,t,s){
super("YAMLParseError",e,t,s)}},ei=class extends Vt{constructor(e,t,s){super("YAMLWarning",e,t,s)}},$h=(n,e)=>t=>{if(t.pos[0]===-1)return;t.linePos=t.pos.map(a=>e.
linePos(a));let{line:s,col:r}=t.linePos[0];t.message+=` at line ${s}, column ${r}`;let i=r-1,o=n.substring(e.lineStarts[s-1],e.lineStarts[s]).replace(/[\n\r]+$/,
"");if(i>=60&&o.length>80){let a=Math.min(i-39,o.length-79);o="\u2026"+o.substring(a),i-=a-1}if(o.length>80&&(o=o.substring(0,79)+"\u2026"),s>1&&/^ *$/.test(o.substring(
0,i))){let a=n.substring(e.lineStarts[s-2],e.lineStarts[s-1]);a.length>80&&(a=a.substring(0,79)+`\u2026
`),o=a+o}if(/[^ ]/.test(o)){let a=1,c=t.linePos[1];c?.line===s&&c.col>r&&(a=Math.max(1,Math.min(c.col-r,80-i)));let l=" ".repeat(i)+"^".repeat(a);t.message+=`:

${o}
${l}
`}};Yt.YAMLError=Vt;Yt.YAMLParseError=Zr;Yt.YAMLWarning=ei;Yt.prettifyError=$h});var Ht=S(Uc=>{"use strict";function Th(n,{flow:e,indicator:t,next:s,offset:r,onError:i,parentIndent:o,startOnNewline:a}){let c=!1,l=a,d=a,u="",f="",h=!1,y=!1,p=null,
m=null,g=null,b=null,v=null,O=null,A=null;for(let x of n)switch(y&&(x.type!=="space"&&x.type!=="newline"&&x.type!=="comma"&&i(x.offset,"MISSING_CHAR","Tags and \
anchors must be separated from the next token by white space"),y=!1),p&&(l&&x.type!=="comment"&&x.type!=="newline"&&i(p,"TAB_AS_INDENT","Tabs are not allowed as\
 indentation"),p=null),x.type){case"space":!e&&(t!=="doc-start"||s?.type!=="flow-collection")&&x.source.includes("	")&&(p=x),d=!0;break;case"comment":{d||i(x,"M\
ISSING_CHAR","Comments must be separated from other tokens by white space characters");let F=x.source.substring(1)||" ";u?u+=f+F:u=F,f="",l=!1;break}case"newlin\
e":l?u?u+=x.source:(!O||t!=="seq-item-ind")&&(c=!0):f+=x.source,l=!0,h=!0,(m||g)&&(b=x),d=!0;break;case"anchor":m&&i(x,"MULTIPLE_ANCHORS","A node can have at mo\
st one anchor"),x.source.endsWith(":")&&i(x.offset+x.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),m=x,A??(A=x.offset),l=!1,d=!1,y=!0;break;case"\
tag":{g&&i(x,"MULTIPLE_TAGS","A node can have at most one tag"),g=x,A??(A=x.offset),l=!1,d=!1,y=!0;break}case t:(m||g)&&i(x,"BAD_PROP_ORDER",`Anchors and tags m\
ust be after the ${x.source} indicator`),O&&i(x,"UNEXPECTED_TOKEN",`Unexpected ${x.source} in ${e??"collection"}`),O=x,l=t==="seq-item-ind"||t==="explicit-key-i\
nd",d=!1;break;case"comma":if(e){v&&i(x,"UNEXPECTED_TOKEN",`Unexpected , in ${e}`),v=x,l=!1,d=!1;break}default:i(x,"UNEXPECTED_TOKEN",`Unexpected ${x.type} toke\
n`),l=!1,d=!1}let N=n[n.length-1],T=N?N.offset+N.source.length:r;return y&&s&&s.type!=="space"&&s.type!=="newline"&&s.type!=="comma"&&(s.type!=="scalar"||s.source!==
"")&&i(s.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),p&&(l&&p.indent<=o||s?.type==="block-map"||s?.type==="bl\
ock-seq")&&i(p,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:v,found:O,spaceBefore:c,comment:u,hasNewline:h,anchor:m,tag:g,newlineAfterProp:b,end:T,
start:A??T}}Uc.resolveProps=Th});var us=S(jc=>{"use strict";function ti(n){if(!n)return null;switch(n.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(n.source.
includes(`
`))return!0;if(n.end){for(let e of n.end)if(e.type==="newline")return!0}return!1;case"flow-collection":for(let e of n.items){for(let t of e.start)if(t.type==="n\
ewline")return!0;if(e.sep){for(let t of e.sep)if(t.type==="newline")return!0}if(ti(e.key)||ti(e.value))return!0}return!1;default:return!0}}jc.containsNewline=ti});var ni=S(Kc=>{"use strict";var Ih=us();function Mh(n,e,t){if(e?.type==="flow-collection"){let s=e.end[0];s.indent===n&&(s.source==="]"||s.source==="}")&&Ih.containsNewline(
e)&&t(s,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}Kc.flowIndentCheck=Mh});var si=S(Jc=>{"use strict";var Wc=P();function qh(n,e,t){let{uniqueKeys:s}=n.options;if(s===!1)return!1;let r=typeof s=="function"?s:(i,o)=>i===o||Wc.isScalar(i)&&
Wc.isScalar(o)&&i.value===o.value;return e.some(i=>r(i.key,t))}Jc.mapIncludes=qh});var zc=S(Hc=>{"use strict";var Gc=be(),Dh=xe(),Vc=Ht(),Fh=us(),Yc=ni(),_h=si(),Qc="All mapping items must start at the same column";function Bh({composeNode:n,composeEmptyNode:e},t,s,r,i){
let o=i?.nodeClass??Dh.YAMLMap,a=new o(t.schema);t.atRoot&&(t.atRoot=!1);let c=s.offset,l=null;for(let d of s.items){let{start:u,key:f,sep:h,value:y}=d,p=Vc.resolveProps(
u,{indicator:"explicit-key-ind",next:f??h?.[0],offset:c,onError:r,parentIndent:s.indent,startOnNewline:!0}),m=!p.found;if(m){if(f&&(f.type==="block-seq"?r(c,"BL\
OCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in f&&f.indent!==s.indent&&r(c,"BAD_INDENT",Qc)),!p.anchor&&!p.tag&&!h){
l=p.end,p.comment&&(a.comment?a.comment+=`
`+p.comment:a.comment=p.comment);continue}(p.newlineAfterProp||Fh.containsNewline(f))&&r(f??u[u.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on \
a single line")}else p.found?.indent!==s.indent&&r(c,"BAD_INDENT",Qc);t.atKey=!0;let g=p.end,b=f?n(t,f,p,r):e(t,g,u,null,p,r);t.schema.compat&&Yc.flowIndentCheck(
s.indent,f,r),t.atKey=!1,_h.mapIncludes(t,a.items,b)&&r(g,"DUPLICATE_KEY","Map keys must be unique");let v=Vc.resolveProps(h??[],{indicator:"map-value-ind",next:y,
offset:b.range[2],onError:r,parentIndent:s.indent,startOnNewline:!f||f.type==="block-scalar"});if(c=v.end,v.found){m&&(y?.type==="block-map"&&!v.hasNewline&&r(c,
"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),t.options.strict&&p.start<v.found.offset-1024&&r(b.range,"KEY_OVER_1024_CHARS","T\
he : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let O=y?n(t,y,v,r):e(t,c,h,null,v,r);t.schema.compat&&Yc.flowIndentCheck(
s.indent,y,r),c=O.range[2];let A=new Gc.Pair(b,O);t.options.keepSourceTokens&&(A.srcToken=d),a.items.push(A)}else{m&&r(b.range,"MISSING_CHAR","Implicit map keys\
 need to be followed by map values"),v.comment&&(b.comment?b.comment+=`
`+v.comment:b.comment=v.comment);let O=new Gc.Pair(b);t.options.keepSourceTokens&&(O.srcToken=d),a.items.push(O)}}return l&&l<c&&r(l,"IMPOSSIBLE","Map comment w\
ith trailing content"),a.range=[s.offset,c,l??c],a}Hc.resolveBlockMap=Bh});var Zc=S(Xc=>{"use strict";var Uh=ke(),jh=Ht(),Kh=ni();function Wh({composeNode:n,composeEmptyNode:e},t,s,r,i){let o=i?.nodeClass??Uh.YAMLSeq,a=new o(t.schema);
t.atRoot&&(t.atRoot=!1),t.atKey&&(t.atKey=!1);let c=s.offset,l=null;for(let{start:d,value:u}of s.items){let f=jh.resolveProps(d,{indicator:"seq-item-ind",next:u,
offset:c,onError:r,parentIndent:s.indent,startOnNewline:!0});if(!f.found)if(f.anchor||f.tag||u)u?.type==="block-seq"?r(f.end,"BAD_INDENT","All sequence items mu\
st start at the same column"):r(c,"MISSING_CHAR","Sequence item without - indicator");else{l=f.end,f.comment&&(a.comment=f.comment);continue}let h=u?n(t,u,f,r):
e(t,f.end,d,null,f,r);t.schema.compat&&Kh.flowIndentCheck(s.indent,u,r),c=h.range[2],a.items.push(h)}return a.range=[s.offset,c,l??c],a}Xc.resolveBlockSeq=Wh});var at=S(el=>{"use strict";function Jh(n,e,t,s){let r="";if(n){let i=!1,o="";for(let a of n){let{source:c,type:l}=a;switch(l){case"space":i=!0;break;case"commen\
t":{t&&!i&&s(a,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let d=c.substring(1)||" ";r?r+=o+d:r=d,o="";break}case"n\
ewline":r&&(o+=c),i=!0;break;default:s(a,"UNEXPECTED_TOKEN",`Unexpected ${l} at node end`)}e+=c.length}}return{comment:r,offset:e}}el.resolveEnd=Jh});var rl=S(sl=>{"use strict";var Gh=P(),Vh=be(),tl=xe(),Yh=ke(),Qh=at(),nl=Ht(),Hh=us(),zh=si(),ri="Block collections are not allowed within flow collections",ii=n=>n&&
(n.type==="block-map"||n.type==="block-seq");function Xh({composeNode:n,composeEmptyNode:e},t,s,r,i){let o=s.start.source==="{",a=o?"flow map":"flow sequence",c=i?.
nodeClass??(o?tl.YAMLMap:Yh.YAMLSeq),l=new c(t.schema);l.flow=!0;let d=t.atRoot;d&&(t.atRoot=!1),t.atKey&&(t.atKey=!1);let u=s.offset+s.start.source.length;for(let m=0;m<
s.items.length;++m){let g=s.items[m],{start:b,key:v,sep:O,value:A}=g,N=nl.resolveProps(b,{flow:a,indicator:"explicit-key-ind",next:v??O?.[0],offset:u,onError:r,
parentIndent:s.indent,startOnNewline:!1});if(!N.found){if(!N.anchor&&!N.tag&&!O&&!A){m===0&&N.comma?r(N.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):m<s.items.
length-1&&r(N.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),N.comment&&(l.comment?l.comment+=`
`+N.comment:l.comment=N.comment),u=N.end;continue}!o&&t.options.strict&&Hh.containsNewline(v)&&r(v,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pair\
s need to be on a single line")}if(m===0)N.comma&&r(N.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(N.comma||r(N.start,"MISSING_CHAR",`Missing , betw\
een ${a} items`),N.comment){let T="";e:for(let x of b)switch(x.type){case"comma":case"space":break;case"comment":T=x.source.substring(1);break e;default:break e}
if(T){let x=l.items[l.items.length-1];Gh.isPair(x)&&(x=x.value??x.key),x.comment?x.comment+=`
`+T:x.comment=T,N.comment=N.comment.substring(T.length+1)}}if(!o&&!O&&!N.found){let T=A?n(t,A,N,r):e(t,N.end,O,null,N,r);l.items.push(T),u=T.range[2],ii(A)&&r(T.
range,"BLOCK_IN_FLOW",ri)}else{t.atKey=!0;let T=N.end,x=v?n(t,v,N,r):e(t,T,b,null,N,r);ii(v)&&r(x.range,"BLOCK_IN_FLOW",ri),t.atKey=!1;let F=nl.resolveProps(O??
[],{flow:a,indicator:"map-value-ind",next:A,offset:x.range[2],onError:r,parentIndent:s.indent,startOnNewline:!1});if(F.found){if(!o&&!N.found&&t.options.strict){
if(O)for(let _ of O){if(_===F.found)break;if(_.type==="newline"){r(_,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");
break}}N.start<F.found.offset-1024&&r(F.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else
A&&("source"in A&&A.source?.[0]===":"?r(A,"MISSING_CHAR",`Missing space after : in ${a}`):r(F.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let pe=A?
n(t,A,F,r):F.found?e(t,F.end,O,null,F,r):null;pe?ii(A)&&r(pe.range,"BLOCK_IN_FLOW",ri):F.comment&&(x.comment?x.comment+=`
`+F.comment:x.comment=F.comment);let Ue=new Vh.Pair(x,pe);if(t.options.keepSourceTokens&&(Ue.srcToken=g),o){let _=l;zh.mapIncludes(t,_.items,x)&&r(T,"DUPLICATE_\
KEY","Map keys must be unique"),_.items.push(Ue)}else{let _=new tl.YAMLMap(t.schema);_.flow=!0,_.items.push(Ue);let Gi=(pe??x).range;_.range=[x.range[0],Gi[1],Gi[2]],
l.items.push(_)}u=pe?pe.range[2]:F.end}}let f=o?"}":"]",[h,...y]=s.end,p=u;if(h?.source===f)p=h.offset+h.source.length;else{let m=a[0].toUpperCase()+a.substring(
1),g=d?`${m} must end with a ${f}`:`${m} in block collection must be sufficiently indented and end with a ${f}`;r(u,d?"MISSING_CHAR":"BAD_INDENT",g),h&&h.source.
length!==1&&y.unshift(h)}if(y.length>0){let m=Qh.resolveEnd(y,p,t.options.strict,r);m.comment&&(l.comment?l.comment+=`
`+m.comment:l.comment=m.comment),l.range=[s.offset,p,m.offset]}else l.range=[s.offset,p,p];return l}sl.resolveFlowCollection=Xh});var ol=S(il=>{"use strict";var Zh=P(),em=D(),tm=xe(),nm=ke(),sm=zc(),rm=Zc(),im=rl();function oi(n,e,t,s,r,i){let o=t.type==="block-map"?sm.resolveBlockMap(n,e,
t,s,i):t.type==="block-seq"?rm.resolveBlockSeq(n,e,t,s,i):im.resolveFlowCollection(n,e,t,s,i),a=o.constructor;return r==="!"||r===a.tagName?(o.tag=a.tagName,o):
(r&&(o.tag=r),o)}function om(n,e,t,s,r){let i=s.tag,o=i?e.directives.tagName(i.source,f=>r(i,"TAG_RESOLVE_FAILED",f)):null;if(t.type==="block-seq"){let{anchor:f,
newlineAfterProp:h}=s,y=f&&i?f.offset>i.offset?f:i:f??i;y&&(!h||h.offset<y.offset)&&r(y,"MISSING_CHAR","Missing newline after block sequence props")}let a=t.type===
"block-map"?"map":t.type==="block-seq"?"seq":t.start.source==="{"?"map":"seq";if(!i||!o||o==="!"||o===tm.YAMLMap.tagName&&a==="map"||o===nm.YAMLSeq.tagName&&a===
"seq")return oi(n,e,t,r,o);let c=e.schema.tags.find(f=>f.tag===o&&f.collection===a);if(!c){let f=e.schema.knownTags[o];if(f?.collection===a)e.schema.tags.push(Object.
assign({},f,{default:!1})),c=f;else return f?r(i,"BAD_COLLECTION_TYPE",`${f.tag} used for ${a} collection, but expects ${f.collection??"scalar"}`,!0):r(i,"TAG_R\
ESOLVE_FAILED",`Unresolved tag: ${o}`,!0),oi(n,e,t,r,o)}let l=oi(n,e,t,r,o,c),d=c.resolve?.(l,f=>r(i,"TAG_RESOLVE_FAILED",f),e.options)??l,u=Zh.isNode(d)?d:new em.
Scalar(d);return u.range=l.range,u.tag=o,c?.format&&(u.format=c.format),u}il.composeCollection=om});var ci=S(al=>{"use strict";var ai=D();function am(n,e,t){let s=e.offset,r=cm(e,n.options.strict,t);if(!r)return{value:"",type:null,comment:"",range:[s,s,s]};let i=r.
mode===">"?ai.Scalar.BLOCK_FOLDED:ai.Scalar.BLOCK_LITERAL,o=e.source?lm(e.source):[],a=o.length;for(let p=o.length-1;p>=0;--p){let m=o[p][1];if(m===""||m==="\r")
a=p;else break}if(a===0){let p=r.chomp==="+"&&o.length>0?`
`.repeat(Math.max(1,o.length-1)):"",m=s+r.length;return e.source&&(m+=e.source.length),{value:p,type:i,comment:r.comment,range:[s,m,m]}}let c=e.indent+r.indent,
l=e.offset+r.length,d=0;for(let p=0;p<a;++p){let[m,g]=o[p];if(g===""||g==="\r")r.indent===0&&m.length>c&&(c=m.length);else{m.length<c&&t(l+m.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),r.indent===0&&(c=m.length),d=p,c===0&&!n.atRoot&&t(l,"BAD_\
INDENT","Block scalar values in collections must be indented");break}l+=m.length+g.length+1}for(let p=o.length-1;p>=a;--p)o[p][0].length>c&&(a=p+1);let u="",f="",
h=!1;for(let p=0;p<d;++p)u+=o[p][0].slice(c)+`
`;for(let p=d;p<a;++p){let[m,g]=o[p];l+=m.length+g.length+1;let b=g[g.length-1]==="\r";if(b&&(g=g.slice(0,-1)),g&&m.length<c){let O=`Block scalar lines must not\
 be less indented than their ${r.indent?"explicit indentation indicator":"first line"}`;t(l-g.length-(b?2:1),"BAD_INDENT",O),m=""}i===ai.Scalar.BLOCK_LITERAL?(u+=
f+m.slice(c)+g,f=`
`):m.length>c||g[0]==="	"?(f===" "?f=`
`:!h&&f===`
`&&(f=`

`),u+=f+m.slice(c)+g,f=`
`,h=!0):g===""?f===`
`?u+=`
`:f=`
`:(u+=f+g,f=" ",h=!1)}switch(r.chomp){case"-":break;case"+":for(let p=a;p<o.length;++p)u+=`
`+o[p][0].slice(c);u[u.length-1]!==`
`&&(u+=`
`);break;default:u+=`
`}let y=s+r.length+e.source.length;return{value:u,type:i,comment:r.comment,range:[s,y,y]}}function cm({offset:n,props:e},t,s){if(e[0].type!=="block-scalar-heade\
r")return s(e[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:r}=e[0],i=r[0],o=0,a="",c=-1;for(let f=1;f<r.length;++f){let h=r[f];if(!a&&(h==="\
-"||h==="+"))a=h;else{let y=Number(h);!o&&y?o=y:c===-1&&(c=n+f)}}c!==-1&&s(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${r}`);let l=!1,
d="",u=r.length;for(let f=1;f<e.length;++f){let h=e[f];switch(h.type){case"space":l=!0;case"newline":u+=h.source.length;break;case"comment":t&&!l&&s(h,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),u+=h.source.length,d=h.source.substring(1);break;case"error":s(h,"UNEXPECTED_TOK\
EN",h.message),u+=h.source.length;break;default:{let y=`Unexpected token in block scalar header: ${h.type}`;s(h,"UNEXPECTED_TOKEN",y);let p=h.source;p&&typeof p==
"string"&&(u+=p.length)}}}return{mode:i,indent:o,chomp:a,comment:d,length:u}}function lm(n){let e=n.split(/\n( *)/),t=e[0],s=t.match(/^( *)/),i=[s?.[1]?[s[1],t.
slice(s[1].length)]:["",t]];for(let o=1;o<e.length;o+=2)i.push([e[o],e[o+1]]);return i}al.resolveBlockScalar=am});var ui=S(ll=>{"use strict";var li=D(),um=at();function fm(n,e,t){let{offset:s,type:r,source:i,end:o}=n,a,c,l=(f,h,y)=>t(s+f,h,y);switch(r){case"scalar":a=li.Scalar.
PLAIN,c=dm(i,l);break;case"single-quoted-scalar":a=li.Scalar.QUOTE_SINGLE,c=pm(i,l);break;case"double-quoted-scalar":a=li.Scalar.QUOTE_DOUBLE,c=hm(i,l);break;default:
return t(n,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${r}`),{value:"",type:null,comment:"",range:[s,s+i.length,s+i.length]}}let d=s+i.length,
u=um.resolveEnd(o,d,e,t);return{value:c,type:a,comment:u.comment,range:[s,d,u.offset]}}function dm(n,e){let t="";switch(n[0]){case"	":t="a tab character";break;case"\
,":t="flow indicator character ,";break;case"%":t="directive indicator character %";break;case"|":case">":{t=`block scalar indicator ${n[0]}`;break}case"@":case"\
`":{t=`reserved character ${n[0]}`;break}}return t&&e(0,"BAD_SCALAR_START",`Plain value cannot start with ${t}`),cl(n)}function pm(n,e){return(n[n.length-1]!=="\
'"||n.length===1)&&e(n.length,"MISSING_CHAR","Missing closing 'quote"),cl(n.slice(1,-1)).replace(/''/g,"'")}function cl(n){let e=/(.*?)\r?\n/sy,t=e.exec(n);if(!t)
return n;let s,r;try{s=new RegExp("(?<![ 	])[ 	]+$"),r=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{s=/[ \t]+$/,r=/^[ \t]+|[ \t]+$/g}let i=t[1].replace(s,""),
o=" ",a=e.lastIndex;for(;t=e.exec(n);){let l=t[1].replace(r,"");l===""?o===`
`?i+=o:o=`
`:(i+=o+l,o=" "),a=e.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=a,t=c.exec(n),i+o+(t?.[1]??"")}function hm(n,e){let t="";for(let s=1;s<n.length-1;++s){let r=n[s];
if(!(r==="\r"&&n[s+1]===`
`))if(r===`
`){let{fold:i,offset:o}=mm(n,s);t+=i,s=o}else if(r==="\\"){let i=n[++s],o=ym[i];if(o)t+=o;else if(i===`
`)for(i=n[s+1];i===" "||i==="	";)i=n[++s+1];else if(i==="\r"&&n[s+1]===`
`)for(i=n[++s+1];i===" "||i==="	";)i=n[++s+1];else if(i==="x"||i==="u"||i==="U"){let a=i==="x"?2:i==="u"?4:8;t+=gm(n,s+1,a,e),s+=a}else{let a=n.substr(s-1,2);e(
s-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),t+=a}}else if(r===" "||r==="	"){let i=s,o=n[s+1];for(;o===" "||o==="	";)o=n[++s+1];o!==`
`&&!(o==="\r"&&n[s+2]===`
`)&&(t+=s>i?n.slice(i,s+1):r)}else t+=r}return(n[n.length-1]!=='"'||n.length===1)&&e(n.length,"MISSING_CHAR",'Missing closing "quote'),t}function mm(n,e){let t="",
s=n[e+1];for(;(s===" "||s==="	"||s===`
`||s==="\r")&&!(s==="\r"&&n[e+2]!==`
`);)s===`
`&&(t+=`
`),e+=1,s=n[e+1];return t||(t=" "),{fold:t,offset:e}}var ym={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function gm(n,e,t,s){let r=n.substr(e,t),o=r.length===t&&
/^[0-9a-fA-F]+$/.test(r)?parseInt(r,16):NaN;try{return String.fromCodePoint(o)}catch{let a=n.substr(e-2,t+2);return s(e-2,"BAD_DQ_ESCAPE",`Invalid escape sequen\
ce ${a}`),a}}ll.resolveFlowScalar=fm});var dl=S(fl=>{"use strict";var De=P(),ul=D(),wm=ci(),bm=ui();function Sm(n,e,t,s){let{value:r,type:i,comment:o,range:a}=e.type==="block-scalar"?wm.resolveBlockScalar(
n,e,s):bm.resolveFlowScalar(e,n.options.strict,s),c=t?n.directives.tagName(t.source,u=>s(t,"TAG_RESOLVE_FAILED",u)):null,l;n.options.stringKeys&&n.atKey?l=n.schema[De.
SCALAR]:c?l=xm(n.schema,r,c,t,s):e.type==="scalar"?l=km(n,r,e,s):l=n.schema[De.SCALAR];let d;try{let u=l.resolve(r,f=>s(t??e,"TAG_RESOLVE_FAILED",f),n.options);
d=De.isScalar(u)?u:new ul.Scalar(u)}catch(u){let f=u instanceof Error?u.message:String(u);s(t??e,"TAG_RESOLVE_FAILED",f),d=new ul.Scalar(r)}return d.range=a,d.source=
r,i&&(d.type=i),c&&(d.tag=c),l.format&&(d.format=l.format),o&&(d.comment=o),d}function xm(n,e,t,s,r){if(t==="!")return n[De.SCALAR];let i=[];for(let a of n.tags)
if(!a.collection&&a.tag===t)if(a.default&&a.test)i.push(a);else return a;for(let a of i)if(a.test?.test(e))return a;let o=n.knownTags[t];return o&&!o.collection?
(n.tags.push(Object.assign({},o,{default:!1,test:void 0})),o):(r(s,"TAG_RESOLVE_FAILED",`Unresolved tag: ${t}`,t!=="tag:yaml.org,2002:str"),n[De.SCALAR])}function km({
atKey:n,directives:e,schema:t},s,r,i){let o=t.tags.find(a=>(a.default===!0||n&&a.default==="key")&&a.test?.test(s))||t[De.SCALAR];if(t.compat){let a=t.compat.find(
c=>c.default&&c.test?.test(s))??t[De.SCALAR];if(o.tag!==a.tag){let c=e.tagString(o.tag),l=e.tagString(a.tag),d=`Value may be parsed as either ${c} or ${l}`;i(r,
"TAG_RESOLVE_FAILED",d,!0)}}return o}fl.composeScalar=Sm});var hl=S(pl=>{"use strict";function vm(n,e,t){if(e){t??(t=e.length);for(let s=t-1;s>=0;--s){let r=e[s];switch(r.type){case"space":case"comment":case"newline":n-=
r.source.length;continue}for(r=e[++s];r?.type==="space";)n+=r.source.length,r=e[++s];break}}return n}pl.emptyScalarPosition=vm});var gl=S(di=>{"use strict";var Am=Lt(),Em=P(),Nm=ol(),ml=dl(),Om=at(),Rm=hl(),Pm={composeNode:yl,composeEmptyNode:fi};function yl(n,e,t,s){let r=n.atKey,{spaceBefore:i,
comment:o,anchor:a,tag:c}=t,l,d=!0;switch(e.type){case"alias":l=Lm(n,e,s),(a||c)&&s(e,"ALIAS_PROPS","An alias node must not specify any properties");break;case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":l=ml.composeScalar(n,e,c,s),a&&(l.anchor=a.source.substring(1));break;case"bloc\
k-map":case"block-seq":case"flow-collection":try{l=Nm.composeCollection(Pm,n,e,t,s),a&&(l.anchor=a.source.substring(1))}catch(u){let f=u instanceof Error?u.message:
String(u);s(e,"RESOURCE_EXHAUSTION",f)}break;default:{let u=e.type==="error"?e.message:`Unsupported token (type: ${e.type})`;s(e,"UNEXPECTED_TOKEN",u),d=!1}}return l??
(l=fi(n,e.offset,void 0,null,t,s)),a&&l.anchor===""&&s(a,"BAD_ALIAS","Anchor cannot be an empty string"),r&&n.options.stringKeys&&(!Em.isScalar(l)||typeof l.value!=
"string"||l.tag&&l.tag!=="tag:yaml.org,2002:str")&&s(c??e,"NON_STRING_KEY","With stringKeys, all keys must be strings"),i&&(l.spaceBefore=!0),o&&(e.type==="scal\
ar"&&e.source===""?l.comment=o:l.commentBefore=o),n.options.keepSourceTokens&&d&&(l.srcToken=e),l}function fi(n,e,t,s,{spaceBefore:r,comment:i,anchor:o,tag:a,end:c},l){
let d={type:"scalar",offset:Rm.emptyScalarPosition(e,t,s),indent:-1,source:""},u=ml.composeScalar(n,d,a,l);return o&&(u.anchor=o.source.substring(1),u.anchor===
""&&l(o,"BAD_ALIAS","Anchor cannot be an empty string")),r&&(u.spaceBefore=!0),i&&(u.comment=i,u.range[2]=c),u}function Lm({options:n},{offset:e,source:t,end:s},r){
let i=new Am.Alias(t.substring(1));i.source===""&&r(e,"BAD_ALIAS","Alias cannot be an empty string"),i.source.endsWith(":")&&r(e+t.length-1,"BAD_ALIAS","Alias e\
nding in : is ambiguous",!0);let o=e+t.length,a=Om.resolveEnd(s,o,n.strict,r);return i.range=[e,o,a.offset],a.comment&&(i.comment=a.comment),i}di.composeEmptyNode=
fi;di.composeNode=yl});var Sl=S(bl=>{"use strict";var Cm=Gt(),wl=gl(),$m=at(),Tm=Ht();function Im(n,e,{offset:t,start:s,value:r,end:i},o){let a=Object.assign({_directives:e},n),c=new Cm.
Document(void 0,a),l={atKey:!1,atRoot:!0,directives:c.directives,options:c.options,schema:c.schema},d=Tm.resolveProps(s,{indicator:"doc-start",next:r??i?.[0],offset:t,
onError:o,parentIndent:0,startOnNewline:!0});d.found&&(c.directives.docStart=!0,r&&(r.type==="block-map"||r.type==="block-seq")&&!d.hasNewline&&o(d.end,"MISSING\
_CHAR","Block collection cannot start on same line with directives-end marker")),c.contents=r?wl.composeNode(l,r,d,o):wl.composeEmptyNode(l,d.end,s,null,d,o);let u=c.
contents.range[2],f=$m.resolveEnd(i,u,!1,o);return f.comment&&(c.comment=f.comment),c.range=[t,u,f.offset],c}bl.composeDoc=Im});var hi=S(vl=>{"use strict";var Mm=an("process"),qm=Zs(),Dm=Gt(),zt=Qt(),xl=P(),Fm=Sl(),_m=at();function Xt(n){if(typeof n=="number")return[n,n+1];if(Array.isArray(
n))return n.length===2?n:[n[0],n[1]];let{offset:e,source:t}=n;return[e,e+(typeof t=="string"?t.length:1)]}function kl(n){let e="",t=!1,s=!1;for(let r=0;r<n.length;++r){
let i=n[r];switch(i[0]){case"#":e+=(e===""?"":s?`

`:`
`)+(i.substring(1)||" "),t=!0,s=!1;break;case"%":n[r+1]?.[0]!=="#"&&(r+=1),t=!1;break;default:t||(s=!0),t=!1}}return{comment:e,afterEmptyLine:s}}var pi=class{constructor(e={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(t,s,r,i)=>{let o=Xt(t);i?this.warnings.push(new zt.YAMLWarning(
o,s,r)):this.errors.push(new zt.YAMLParseError(o,s,r))},this.directives=new qm.Directives({version:e.version||"1.2"}),this.options=e}decorate(e,t){let{comment:s,
afterEmptyLine:r}=kl(this.prelude);if(s){let i=e.contents;if(t)e.comment=e.comment?`${e.comment}
${s}`:s;else if(r||e.directives.docStart||!i)e.commentBefore=s;else if(xl.isCollection(i)&&!i.flow&&i.items.length>0){let o=i.items[0];xl.isPair(o)&&(o=o.key);let a=o.
commentBefore;o.commentBefore=a?`${s}
${a}`:s}else{let o=i.commentBefore;i.commentBefore=o?`${s}
${o}`:s}}if(t){for(let i=0;i<this.errors.length;++i)e.errors.push(this.errors[i]);for(let i=0;i<this.warnings.length;++i)e.warnings.push(this.warnings[i])}else e.
errors=this.errors,e.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:kl(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(e,t=!1,s=-1){for(let r of e)yield*this.next(r);yield*this.end(t,s)}*next(e){switch(Mm.env.LOG_STREAM&&
console.dir(e,{depth:null}),e.type){case"directive":this.directives.add(e.source,(t,s,r)=>{let i=Xt(e);i[0]+=t,this.onError(i,"BAD_DIRECTIVE",s,r)}),this.prelude.
push(e.source),this.atDirectives=!0;break;case"document":{let t=Fm.composeDoc(this.options,this.directives,e,this.onError);this.atDirectives&&!t.directives.docStart&&
this.onError(e,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(t,!1),this.doc&&(yield this.doc),this.doc=t,this.atDirectives=!1;
break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(e.source);break;case"error":{let t=e.source?`${e.message}: ${JSON.stringify(
e.source)}`:e.message,s=new zt.YAMLParseError(Xt(e),"UNEXPECTED_TOKEN",t);this.atDirectives||!this.doc?this.errors.push(s):this.doc.errors.push(s);break}case"do\
c-end":{if(!this.doc){let s="Unexpected doc-end without preceding document";this.errors.push(new zt.YAMLParseError(Xt(e),"UNEXPECTED_TOKEN",s));break}this.doc.directives.
docEnd=!0;let t=_m.resolveEnd(e.end,e.offset+e.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),t.comment){let s=this.doc.comment;
this.doc.comment=s?`${s}
${t.comment}`:t.comment}this.doc.range[2]=t.offset;break}default:this.errors.push(new zt.YAMLParseError(Xt(e),"UNEXPECTED_TOKEN",`Unsupported token ${e.type}`))}}*end(e=!1,t=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(e){let s=Object.assign({_directives:this.directives},this.options),r=new Dm.Document(
void 0,s);this.atDirectives&&this.onError(t,"MISSING_CHAR","Missing directives-end indicator line"),r.range=[0,t,t],this.decorate(r,!1),yield r}}};vl.Composer=pi});var Nl=S(fs=>{"use strict";var Bm=ci(),Um=ui(),jm=Qt(),Al=Mt();function Km(n,e=!0,t){if(n){let s=(r,i,o)=>{let a=typeof r=="number"?r:Array.isArray(r)?r[0]:r.offset;
if(t)t(a,i,o);else throw new jm.YAMLParseError([a,a+1],i,o)};switch(n.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return Um.resolveFlowScalar(
n,e,s);case"block-scalar":return Bm.resolveBlockScalar({options:{strict:e}},n,s)}}return null}function Wm(n,e){let{implicitKey:t=!1,indent:s,inFlow:r=!1,offset:i=-1,
type:o="PLAIN"}=e,a=Al.stringifyString({type:o,value:n},{implicitKey:t,indent:s>0?" ".repeat(s):"",inFlow:r,options:{blockQuote:!0,lineWidth:-1}}),c=e.end??[{type:"\
newline",offset:-1,indent:s,source:`
`}];switch(a[0]){case"|":case">":{let l=a.indexOf(`
`),d=a.substring(0,l),u=a.substring(l+1)+`
`,f=[{type:"block-scalar-header",offset:i,indent:s,source:d}];return El(f,c)||f.push({type:"newline",offset:-1,indent:s,source:`
`}),{type:"block-scalar",offset:i,indent:s,props:f,source:u}}case'"':return{type:"double-quoted-scalar",offset:i,indent:s,source:a,end:c};case"'":return{type:"s\
ingle-quoted-scalar",offset:i,indent:s,source:a,end:c};default:return{type:"scalar",offset:i,indent:s,source:a,end:c}}}function Jm(n,e,t={}){let{afterKey:s=!1,implicitKey:r=!1,
inFlow:i=!1,type:o}=t,a="indent"in n?n.indent:null;if(s&&typeof a=="number"&&(a+=2),!o)switch(n.type){case"single-quoted-scalar":o="QUOTE_SINGLE";break;case"dou\
ble-quoted-scalar":o="QUOTE_DOUBLE";break;case"block-scalar":{let l=n.props[0];if(l.type!=="block-scalar-header")throw new Error("Invalid block scalar header");
o=l.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:o="PLAIN"}let c=Al.stringifyString({type:o,value:e},{implicitKey:r||a===null,indent:a!==null&&a>
0?" ".repeat(a):"",inFlow:i,options:{blockQuote:!0,lineWidth:-1}});switch(c[0]){case"|":case">":Gm(n,c);break;case'"':mi(n,c,"double-quoted-scalar");break;case"\
'":mi(n,c,"single-quoted-scalar");break;default:mi(n,c,"scalar")}}function Gm(n,e){let t=e.indexOf(`
`),s=e.substring(0,t),r=e.substring(t+1)+`
`;if(n.type==="block-scalar"){let i=n.props[0];if(i.type!=="block-scalar-header")throw new Error("Invalid block scalar header");i.source=s,n.source=r}else{let{offset:i}=n,
o="indent"in n?n.indent:-1,a=[{type:"block-scalar-header",offset:i,indent:o,source:s}];El(a,"end"in n?n.end:void 0)||a.push({type:"newline",offset:-1,indent:o,source:`\

`});for(let c of Object.keys(n))c!=="type"&&c!=="offset"&&delete n[c];Object.assign(n,{type:"block-scalar",indent:o,props:a,source:r})}}function El(n,e){if(e)for(let t of e)
switch(t.type){case"space":case"comment":n.push(t);break;case"newline":return n.push(t),!0}return!1}function mi(n,e,t){switch(n.type){case"scalar":case"double-q\
uoted-scalar":case"single-quoted-scalar":n.type=t,n.source=e;break;case"block-scalar":{let s=n.props.slice(1),r=e.length;n.props[0].type==="block-scalar-header"&&
(r-=n.props[0].source.length);for(let i of s)i.offset+=r;delete n.props,Object.assign(n,{type:t,source:e,end:s});break}case"block-map":case"block-seq":{let r={type:"\
newline",offset:n.offset+e.length,indent:n.indent,source:`
`};delete n.items,Object.assign(n,{type:t,source:e,end:[r]});break}default:{let s="indent"in n?n.indent:-1,r="end"in n&&Array.isArray(n.end)?n.end.filter(i=>i.type===
"space"||i.type==="comment"||i.type==="newline"):[];for(let i of Object.keys(n))i!=="type"&&i!=="offset"&&delete n[i];Object.assign(n,{type:t,indent:s,source:e,
end:r})}}}fs.createScalarToken=Wm;fs.resolveAsScalar=Km;fs.setScalarValue=Jm});var Rl=S(Ol=>{"use strict";var Vm=n=>"type"in n?ps(n):ds(n);function ps(n){switch(n.type){case"block-scalar":{let e="";for(let t of n.props)e+=ps(t);return e+n.
source}case"block-map":case"block-seq":{let e="";for(let t of n.items)e+=ds(t);return e}case"flow-collection":{let e=n.start.source;for(let t of n.items)e+=ds(t);
for(let t of n.end)e+=t.source;return e}case"document":{let e=ds(n);if(n.end)for(let t of n.end)e+=t.source;return e}default:{let e=n.source;if("end"in n&&n.end)
for(let t of n.end)e+=t.source;return e}}}function ds({start:n,key:e,sep:t,value:s}){let r="";for(let i of n)r+=i.source;if(e&&(r+=ps(e)),t)for(let i of t)r+=i.
source;return s&&(r+=ps(s)),r}Ol.stringify=Vm});var $l=S(Cl=>{"use strict";var yi=Symbol("break visit"),Ym=Symbol("skip children"),Pl=Symbol("remove item");function Fe(n,e){"type"in n&&n.type==="document"&&(n=
{start:n.start,value:n.value}),Ll(Object.freeze([]),n,e)}Fe.BREAK=yi;Fe.SKIP=Ym;Fe.REMOVE=Pl;Fe.itemAtPath=(n,e)=>{let t=n;for(let[s,r]of e){let i=t?.[s];if(i&&
"items"in i)t=i.items[r];else return}return t};Fe.parentCollection=(n,e)=>{let t=Fe.itemAtPath(n,e.slice(0,-1)),s=e[e.length-1][0],r=t?.[s];if(r&&"items"in r)return r;
throw new Error("Parent collection not found")};function Ll(n,e,t){let s=t(e,n);if(typeof s=="symbol")return s;for(let r of["key","value"]){let i=e[r];if(i&&"it\
ems"in i){for(let o=0;o<i.items.length;++o){let a=Ll(Object.freeze(n.concat([[r,o]])),i.items[o],t);if(typeof a=="number")o=a-1;else{if(a===yi)return yi;a===Pl&&
(i.items.splice(o,1),o-=1)}}typeof s=="function"&&r==="key"&&(s=s(e,n))}}return typeof s=="function"?s(e,n):s}Cl.visit=Fe});var hs=S(V=>{"use strict";var gi=Nl(),Qm=Rl(),Hm=$l(),wi="\uFEFF",bi="",Si="",xi="",zm=n=>!!n&&"items"in n,Xm=n=>!!n&&(n.type==="scalar"||n.type==="single-qu\
oted-scalar"||n.type==="double-quoted-scalar"||n.type==="block-scalar");function Zm(n){switch(n){case wi:return"<BOM>";case bi:return"<DOC>";case Si:return"<FLO\
W_END>";case xi:return"<SCALAR>";default:return JSON.stringify(n)}}function ey(n){switch(n){case wi:return"byte-order-mark";case bi:return"doc-mode";case Si:return"\
flow-error-end";case xi:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(n[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}V.createScalarToken=gi.createScalarToken;V.resolveAsScalar=gi.resolveAsScalar;V.setScalarValue=gi.setScalarValue;
V.stringify=Qm.stringify;V.visit=Hm.visit;V.BOM=wi;V.DOCUMENT=bi;V.FLOW_END=Si;V.SCALAR=xi;V.isCollection=zm;V.isScalar=Xm;V.prettyToken=Zm;V.tokenType=ey});var Ai=S(Il=>{"use strict";var Zt=hs();function ee(n){switch(n){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var Tl=new Set("0123456789ABCDEFabcdef"),ty=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy\
z-#;/?:@&=+$_.!~*'()"),ms=new Set(",[]{}"),ny=new Set(` ,[]{}
\r	`),ki=n=>!n||ny.has(n),vi=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
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
pushUntil(ki),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return t+=yield*this.parseBlockScalarHeader(),t+=yield*this.pushSpaces(
!0),yield*this.pushCount(e.length-t),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let e,t,s=-1;do e=yield*this.pushNewline(),e>0?(t=yield*this.pushSpaces(!1),this.indentValue=s=t):t=0,t+=yield*this.pushSpaces(!0);while(e+t>0);let r=this.getLine();
if(r===null)return this.setNext("flow");if((s!==-1&&s<this.indentNext&&r[0]!=="#"||s===0&&(r.startsWith("---")||r.startsWith("..."))&&ee(r[3]))&&!(s===this.indentNext-
1&&this.flowLevel===1&&(r[0]==="]"||r[0]==="}")))return this.flowLevel=0,yield Zt.FLOW_END,yield*this.parseLineStart();let i=0;for(;r[i]===",";)i+=yield*this.pushCount(
1),i+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(i+=yield*this.pushIndicators(),r[i]){case void 0:return"flow";case"#":return yield*this.pushCount(r.length-
i),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,
this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(ki),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
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
pushTag(),e+=yield*this.pushSpaces(!0);continue e;case"&":e+=yield*this.pushUntil(ki),e+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let t=this.
flowLevel>0,s=this.charAt(1);if(ee(s)||t&&ms.has(s)){t?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,e+=yield*this.pushCount(1),e+=yield*this.
pushSpaces(!0);continue e}}}break e}return e}*pushTag(){if(this.charAt(1)==="<"){let e=this.pos+2,t=this.buffer[e];for(;!ee(t)&&t!==">";)t=this.buffer[++e];return yield*this.
pushToIndex(t===">"?e+1:e,!1)}else{let e=this.pos+1,t=this.buffer[e];for(;t;)if(ty.has(t))t=this.buffer[++e];else if(t==="%"&&Tl.has(this.buffer[e+1])&&Tl.has(this.
buffer[e+2]))t=this.buffer[e+=3];else break;return yield*this.pushToIndex(e,!1)}}*pushNewline(){let e=this.buffer[this.pos];return e===`
`?yield*this.pushCount(1):e==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(e){let t=this.pos-1,s;do s=this.buffer[++t];while(s===" "||e&&s==="	");let r=t-this.pos;return r>0&&(yield this.buffer.substr(
this.pos,r),this.pos=t),r}*pushUntil(e){let t=this.pos,s=this.buffer[t];for(;!e(s);)s=this.buffer[++t];return yield*this.pushToIndex(t,!1)}};Il.Lexer=vi});var Ni=S(Ml=>{"use strict";var Ei=class{constructor(){this.lineStarts=[],this.addNewLine=e=>this.lineStarts.push(e),this.linePos=e=>{let t=0,s=this.lineStarts.length;
for(;t<s;){let i=t+s>>1;this.lineStarts[i]<e?t=i+1:s=i}if(this.lineStarts[t]===e)return{line:t+1,col:1};if(t===0)return{line:0,col:e};let r=this.lineStarts[t-1];
return{line:t,col:e-r+1}}}};Ml.LineCounter=Ei});var Ri=S(Bl=>{"use strict";var sy=an("process"),ql=hs(),ry=Ai();function ve(n,e){for(let t=0;t<n.length;++t)if(n[t].type===e)return!0;return!1}function Dl(n){for(let e=0;e<
n.length;++e)switch(n[e].type){case"space":case"comment":case"newline":break;default:return e}return-1}function _l(n){switch(n?.type){case"alias":case"scalar":case"\
single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function ys(n){switch(n.type){case"document":return n.start;case"\
block-map":{let e=n.items[n.items.length-1];return e.sep??e.start}case"block-seq":return n.items[n.items.length-1].start;default:return[]}}function ct(n){if(n.length===
0)return[];let e=n.length;e:for(;--e>=0;)switch(n[e].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;n[++e]?.
type==="space";);return n.splice(e,n.length)}function gs(n,e){if(e.length<1e5)Array.prototype.push.apply(n,e);else for(let t=0;t<e.length;++t)n.push(e[t])}function Fl(n){
if(n.start.type==="flow-seq-start")for(let e of n.items)e.sep&&!e.value&&!ve(e.start,"explicit-key-ind")&&!ve(e.sep,"map-value-ind")&&(e.key&&(e.value=e.key),delete e.
key,_l(e.value)?e.value.end?gs(e.value.end,e.sep):e.value.end=e.sep:gs(e.start,e.sep),delete e.sep)}var Oi=class{constructor(e){this.atNewLine=!0,this.atScalar=
!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new ry.Lexer,this.onNewLine=e}*parse(e,t=!1){this.onNewLine&&
this.offset===0&&this.onNewLine(0);for(let s of this.lexer.lex(e,t))yield*this.next(s);t||(yield*this.end())}*next(e){if(this.source=e,sy.env.LOG_TOKENS&&console.
log("|",ql.prettyToken(e)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=e.length;return}let t=ql.tokenType(e);if(t)if(t==="scalar")this.atNewLine=
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
type==="block-scalar"?t.indent="indent"in s?s.indent:0:t.type==="flow-collection"&&s.type==="document"&&(t.indent=0),t.type==="flow-collection"&&Fl(t),s.type){case"\
document":s.value=t;break;case"block-scalar":s.props.push(t);break;case"block-map":{let r=s.items[s.items.length-1];if(r.value){s.items.push({start:[],key:t,sep:[]}),
this.onKeyLine=!0;return}else if(r.sep)r.value=t;else{Object.assign(r,{key:t,sep:[]}),this.onKeyLine=!r.explicitKey;return}break}case"block-seq":{let r=s.items[s.
items.length-1];r.value?s.items.push({start:[],value:t}):r.value=t;break}case"flow-collection":{let r=s.items[s.items.length-1];!r||r.value?s.items.push({start:[],
key:t,sep:[]}):r.sep?r.value=t:Object.assign(r,{key:t,sep:[]});return}default:yield*this.pop(),yield*this.pop(t)}if((s.type==="document"||s.type==="block-map"||
s.type==="block-seq")&&(t.type==="block-map"||t.type==="block-seq")){let r=t.items[t.items.length-1];r&&!r.sep&&!r.value&&r.start.length>0&&Dl(r.start)===-1&&(t.
indent===0||r.start.every(i=>i.type!=="comment"||i.indent<t.indent))&&(s.type==="document"?s.end=r.start:s.items.push({start:r.start}),t.items.splice(-1,1))}}}*stream(){
switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"\
newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let e={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&e.start.push(
this.sourceToken),this.stack.push(e);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(e){
if(e.value)return yield*this.lineEnd(e);switch(this.type){case"doc-start":{Dl(e.start)!==-1?(yield*this.pop(),yield*this.step()):e.start.push(this.sourceToken);
return}case"anchor":case"tag":case"space":case"comment":case"newline":e.start.push(this.sourceToken);return}let t=this.startBlockValue(e);t?this.stack.push(t):yield{
type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(e){if(this.type==="map-value-ind"){let t=ys(
this.peek(2)),s=ct(t),r;e.end?(r=e.end,r.push(this.sourceToken),delete e.end):r=[this.sourceToken];let i={type:"block-map",offset:e.offset,indent:e.indent,items:[
{start:s,key:e,sep:r}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=i}else yield*this.lineEnd(e)}*blockScalar(e){switch(this.type){case"space":case"commen\
t":case"newline":e.props.push(this.sourceToken);return;case"scalar":if(e.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let t=this.source.indexOf(
`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(e){let t=e.items[e.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,t.value){let s="end"in t.value?t.value.end:void 0;(Array.isArray(s)?s[s.length-1]:void 0)?.type==="comment"?s?.push(this.sourceToken):e.items.push({start:[this.
sourceToken]})}else t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"space":case"comment":if(t.value)e.items.push({start:[this.sourceToken]});else if(t.
sep)t.sep.push(this.sourceToken);else{if(this.atIndentedComment(t.start,e.indent)){let r=e.items[e.items.length-2]?.value?.end;if(Array.isArray(r)){gs(r,t.start),
r.push(this.sourceToken),e.items.pop();return}}t.start.push(this.sourceToken)}return}if(this.indent>=e.indent){let s=!this.onKeyLine&&this.indent===e.indent,r=s&&
(t.sep||t.explicitKey)&&this.type!=="seq-item-ind",i=[];if(r&&t.sep&&!t.value){let o=[];for(let a=0;a<t.sep.length;++a){let c=t.sep[a];switch(c.type){case"newli\
ne":o.push(a);break;case"space":break;case"comment":c.indent>e.indent&&(o.length=0);break;default:o.length=0}}o.length>=2&&(i=t.sep.splice(o[1]))}switch(this.type){case"\
anchor":case"tag":r||t.value?(i.push(this.sourceToken),e.items.push({start:i}),this.onKeyLine=!0):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);
return;case"explicit-key-ind":!t.sep&&!t.explicitKey?(t.start.push(this.sourceToken),t.explicitKey=!0):r||t.value?(i.push(this.sourceToken),e.items.push({start:i,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(t.explicitKey)if(t.sep)if(t.value)e.items.push({start:[],key:null,sep:[this.sourceToken]});else if(ve(t.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]});else if(_l(t.key)&&!ve(t.sep,"newline")){
let o=ct(t.start),a=t.key,c=t.sep;c.push(this.sourceToken),delete t.key,delete t.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:o,key:a,sep:c}]})}else i.length>0?t.sep=t.sep.concat(i,this.sourceToken):t.sep.push(this.sourceToken);else if(ve(t.start,"newline"))Object.assign(t,{key:null,
sep:[this.sourceToken]});else{let o=ct(t.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]})}else
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
s),i=ct(r);Fl(e);let o=e.end.splice(1,e.end.length);o.push(this.sourceToken);let a={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:i,key:e,sep:o}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(e)}}flowScalar(e){if(this.onNewLine){let t=this.source.indexOf(`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let t=ys(e),s=ct(t);return s.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let t=ys(e),s=ct(t);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(e,t){return this.type!=="comment"||this.indent<=t?!1:e.every(s=>s.type==="newline"||s.type==="space")}*documentEnd(e){this.type!==
"doc-mode"&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(e){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};Bl.Parser=Oi});var Jl=S(tn=>{"use strict";var Ul=hi(),iy=Gt(),en=Qt(),oy=dr(),ay=P(),cy=Ni(),jl=Ri();function Kl(n){let e=n.prettyErrors!==!1;return{lineCounter:n.lineCounter||
e&&new cy.LineCounter||null,prettyErrors:e}}function ly(n,e={}){let{lineCounter:t,prettyErrors:s}=Kl(e),r=new jl.Parser(t?.addNewLine),i=new Ul.Composer(e),o=Array.
from(i.compose(r.parse(n)));if(s&&t)for(let a of o)a.errors.forEach(en.prettifyError(n,t)),a.warnings.forEach(en.prettifyError(n,t));return o.length>0?o:Object.
assign([],{empty:!0},i.streamInfo())}function Wl(n,e={}){let{lineCounter:t,prettyErrors:s}=Kl(e),r=new jl.Parser(t?.addNewLine),i=new Ul.Composer(e),o=null;for(let a of i.
compose(r.parse(n),!0,n.length))if(!o)o=a;else if(o.options.logLevel!=="silent"){o.errors.push(new en.YAMLParseError(a.range.slice(0,2),"MULTIPLE_DOCS","Source \
contains multiple documents; please use YAML.parseAllDocuments()"));break}return s&&t&&(o.errors.forEach(en.prettifyError(n,t)),o.warnings.forEach(en.prettifyError(
n,t))),o}function uy(n,e,t){let s;typeof e=="function"?s=e:t===void 0&&e&&typeof e=="object"&&(t=e);let r=Wl(n,t);if(!r)return null;if(r.warnings.forEach(i=>oy.
warn(r.options.logLevel,i)),r.errors.length>0){if(r.options.logLevel!=="silent")throw r.errors[0];r.errors=[]}return r.toJS(Object.assign({reviver:s},t))}function fy(n,e,t){
let s=null;if(typeof e=="function"||Array.isArray(e)?s=e:t===void 0&&e&&(t=e),typeof t=="string"&&(t=t.length),typeof t=="number"){let r=Math.round(t);t=r<1?void 0:
r>8?{indent:8}:{indent:r}}if(n===void 0){let{keepUndefined:r}=t??e??{};if(!r)return}return ay.isDocument(n)&&!s?n.toString(t):new iy.Document(n,s,t).toString(t)}
tn.parse=uy;tn.parseAllDocuments=ly;tn.parseDocument=Wl;tn.stringify=fy});var Vl=S(C=>{"use strict";var dy=hi(),py=Gt(),hy=Yr(),Pi=Qt(),my=Lt(),Ae=P(),yy=be(),gy=D(),wy=xe(),by=ke(),Sy=hs(),xy=Ai(),ky=Ni(),vy=Ri(),ws=Jl(),Gl=Nt();C.Composer=
dy.Composer;C.Document=py.Document;C.Schema=hy.Schema;C.YAMLError=Pi.YAMLError;C.YAMLParseError=Pi.YAMLParseError;C.YAMLWarning=Pi.YAMLWarning;C.Alias=my.Alias;
C.isAlias=Ae.isAlias;C.isCollection=Ae.isCollection;C.isDocument=Ae.isDocument;C.isMap=Ae.isMap;C.isNode=Ae.isNode;C.isPair=Ae.isPair;C.isScalar=Ae.isScalar;C.isSeq=
Ae.isSeq;C.Pair=yy.Pair;C.Scalar=gy.Scalar;C.YAMLMap=wy.YAMLMap;C.YAMLSeq=by.YAMLSeq;C.CST=Sy;C.Lexer=xy.Lexer;C.LineCounter=ky.LineCounter;C.Parser=vy.Parser;C.
parse=ws.parse;C.parseAllDocuments=ws.parseAllDocuments;C.parseDocument=ws.parseDocument;C.stringify=ws.stringify;C.visit=Gl.visit;C.visitAsync=Gl.visitAsync});var Zu={error:Vi,warning:Yi,notice:Qi};function Dg(n){for(let{level:e,path:t,line:s,rule:r,message:i}of n)Zu[e](cn(i),{file:t,startLine:s,title:r})}var ef=process.getBuiltinModule("node:fs"),un=n=>ef[n];var po=un("existsSync");var ho=un("readFileSync");var mo=un("readdirSync");var yo=un("statSync");var tf=process.getBuiltinModule("node:path"),nf=n=>tf[n];var $s=nf("join");var sf=/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;function go(n){let e=n(".git/HEAD")?.trim();if(e===void 0)return;let t=rf(n(".git/packed-refs")??""),s=o=>{let a=n(`.gi\
t/${o}`)?.trim();return a!==void 0&&sf.test(a)?a:t.get(o)},[,r]=/^ref: (refs\/heads\/.+)$/.exec(e)??[],i=r===void 0?e:s(r);return o=>{if(o===i||o===r||`refs/hea\
ds/${o}`===r)return!0;let a=o.startsWith("refs/")?[o,o.replace("refs/heads/","refs/remotes/origin/")]:[`refs/tags/${o}`,`refs/heads/${o}`,`refs/remotes/origin/${o}`],
[c]=a.flatMap(l=>s(l)??[]);return c!==void 0&&c===i}}function rf(n){let e=new Map,t="";for(let s of n.split(/\r?\n/)){let[,r="",i]=/^(?:\^)?([0-9a-f]{40,64})(?: (\S+))?$/.
exec(s)??[];r!==""&&(t=i??t,e.set(t,r))}return e}function Vg({folders:n,repository:e,repositoryId:t,ownerId:s,defaultBranch:r,origins:i},o,a){let c=n.length===1,l=new Map(o.map(u=>[u.name.toLowerCase(),u])),d=a.
GITHUB_REPOSITORY;return n.map(u=>{let f=of(u,i.folders),h=cf(f(".git/config")),y=d!==void 0&&c&&(h??d).toLowerCase()===d.toLowerCase(),p=(c?e:void 0)??(y?d:h),
m=p===void 0?void 0:l.get(p.toLowerCase()),g=y&&p?.toLowerCase()===d.toLowerCase()?a:{};return{folder:u,name:m?.name??p,id:t??m?.id??g.GITHUB_REPOSITORY_ID,ownerId:s??
m?.ownerId??g.GITHUB_REPOSITORY_OWNER_ID,defaultBranch:r??m?.defaultBranch??"main",isCheckedOut:go(f),workflows:af(u),read:f}})}function of(n,e){let t=yo(n,{throwIfNoEntry:!1})?.
isDirectory()?/(^|[/\\])\.github([/\\]workflows)?[/\\]?$/.test(n)?"is a folder within a repository":void 0:"is no folder";if(t!==void 0)throw new te("E_INPUT",`${e}\
 names ${je(n)}, which ${t}.`,{fix:"Name the root of a repository, the folder that has .github in it, as it is seen from the folder of the step."});return s=>wo(
s)?bo($s(n,s)):void 0}var Yg={read:n=>wo(n)?bo(new URL(`../${n}`,import.meta.url)):void 0};function wo(n){return!n.split(/[/\\]/).includes("..")}function af(n){
let e=$s(n,".github","workflows");return po(e)?mo(e).filter(t=>/\.ya?ml$/.test(t)).sort().map(t=>`.github/workflows/${t}`):[]}function cf(n=""){let[,e=""]=/\[remote "origin"\][^[]*?url\s*=\s*(\S+)/.
exec(n)??[];return/[/:]([^/:\s]+\/[^/\s]+?)(?:\.git)?\/?$/.exec(e)?.[1]}function bo(n){try{return ho(n,"utf8")}catch{return}}var lf=process.getBuiltinModule("node:fs"),uf=n=>lf[n];var So=uf("readFileSync");function Xg(n){let e=So(n),t=e[0]===255&&e[1]===254;return new TextDecoder(t?"utf-16le":"utf-8").decode(e)}function xo({repository:n,path:e,line:t},{repositories:s}){let r=`${e}:${t}`;return s>1&&n!==""?`${n} ${r}`:r}function sw(n,e){let t=n.roles.filter(({trust:s})=>s.Statement.length>0);switch(e){case"text":return pf(n);case"json":return dt({roles:df(n),findings:n.findings});case"\
cloudformation":return dt(hf(t));case"terraform":return dt(mf(t));case"aws-cli":return yf(t)}}function ff(n){return n.findings.map(e=>{let{level:t,rule:s,message:r}=e;
return cn(`${xo(e,n)}: ${t} ${s}: ${r}`)})}function df({roles:n}){return n.map(({role:e,...t})=>({arn:e.arn,...t}))}function pf(n){let{roles:e,findings:t,steps:s}=n,
r=e.map(({role:a,trust:c,permissions:l,uses:d})=>[`Role ${a.arn}`,`  used by ${d.map(({repository:u,path:f,line:h,job:y})=>`${u} ${f}:${h} (${y})`).join(", ")}`,
"  trust policy:",Ao(dt(c)),...l?["  permissions:",Ao(dt(l))]:["  permissions: what the commands of the job do as this role; the workflow does not tell."]].join(
`
`)),i=t.length===0?["No mistakes found."]:ff(n);return`${[...r,i.join(`
`),`${Is(s,"step")}, ${Is(e.length,"role")}, ${Is(t.length,"finding")}.`].join(`

`)}
`}function hf(n){let e=[...new Set(n.map(({role:t})=>t.accountId))].sort();return{AWSTemplateFormatVersion:"2010-09-09",Description:"Roles of Secret Lease, as p\
lanned from the workflows",Conditions:Object.fromEntries(e.map(t=>[ko(t),{"Fn::Equals":[{Ref:"AWS::AccountId"},t]}])),Resources:Object.fromEntries(n.map(({role:t,
trust:s,permissions:r})=>[bf(t.arn),{Type:"AWS::IAM::Role",Condition:ko(t.accountId),Properties:{RoleName:t.name,Path:Ms(t.arn),AssumeRolePolicyDocument:s,...r&&
{Policies:[{PolicyName:"secret-lease",PolicyDocument:r}]}}}]))}}function ko(n){return`InAccount${n}`}function mf(n){let e=n.filter(({permissions:s})=>s),t=({role:s})=>`\
\${data.aws_caller_identity.current.account_id == "${s.accountId}" ? 1 : 0}`;return{terraform:{required_providers:{aws:{source:"hashicorp/aws"}}},data:{aws_caller_identity:{
current:{}}},resource:{aws_iam_role:Object.fromEntries(n.map(s=>[Ts(s.role.arn),{count:t(s),name:s.role.name,path:Ms(s.role.arn),assume_role_policy:vo(s.trust)}])),
...e.length>0&&{aws_iam_role_policy:Object.fromEntries(e.map(s=>[Ts(s.role.arn),{count:t(s),name:"secret-lease",role:`\${aws_iam_role.${Ts(s.role.arn)}[0].id}`,
policy:vo(s.permissions)}]))}}}}function vo(n){return JSON.stringify(n).replaceAll("${","$${").replaceAll("%{","%%{")}function yf(n){let e=n.map(({role:t,trust:s,
permissions:r})=>["role",t.accountId,t.name,Ms(t.arn),JSON.stringify(s),r?JSON.stringify(r):""].map((i,o)=>o===0?i:wf(i)).join(" "));return`${gf}${e.join(`
`)}
`}var gf=`#!/usr/bin/env bash
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

`;function wf(n){return`'${n.replaceAll("'","'\\''")}'`}function Ts(n){return Eo(n,/[^A-Za-z0-9-]/g,"_")}function bf(n){return Eo(n,/[^A-Za-z0-9]/g,"")}function Eo(n,e,t){
let[,s="",r=n]=/^arn:[^:]*:iam::(\d+):role\/(.*)$/.exec(n)??[],i=r.replace(e,o=>`${t}x${o.charCodeAt(0).toString(16)}${t}`);return`role${t}${s}${t}${i}`}function Ms(n){
return/:role(\/(?:.*\/)?)/.exec(n)?.[1]??"/"}function Ao(n){return n.replaceAll(/^/gm,"    ").trimEnd()}function dt(n){return`${JSON.stringify(n,null,2)}
`}function Is(n,e){return`${n} ${e}${n===1?"":"s"}`}function No(n){let e=n.replace(/^\uFEFF/,"");if(!/^\s*[[{]/.test(e))return;let t=new qs(e).fault();if(!t)return;let s=e.slice(0,t.at).split(/\r\n|\r|\n/);return{
line:s.length,column:(s.at(-1)?.length??0)+1,what:t.what}}var fn=class extends Error{fault;constructor(e){super(e.what),this.fault=e}},qs=class{#e;#t=0;constructor(e){
this.#e=e}fault(){try{if(this.#n(),this.#a(),this.#t<this.#e.length)throw this.#i("something follows behind its end");return}catch(e){return e instanceof fn?e.fault:
{at:this.#t,what:"it is nested too deeply"}}}#n(){this.#a();let e=this.#e.charAt(this.#t);e==="{"?this.#c("}",()=>this.#l()):e==="["?this.#c("]",()=>this.#n()):
e==='"'?this.#o():this.#s(e)}#s(e){if(e==="'")throw this.#i("single quotes stand where JSON has double ones");if(e==="/"||e==="#")throw this.#i("JSON has no com\
ments");let t=/(?:-?\d[\d.eE+-]*|true|false|null)(?![\w.])/y;t.lastIndex=this.#t;let s=t.exec(this.#e)?.[0];if(s===void 0||!Sf(s))throw this.#i(e===""?"it ends \
too early":"a value is missing, or has no quotes");this.#t+=s.length}#c(e,t){if(this.#t+=1,this.#a(),!this.#r(e))for(;;){if(t(),this.#a(),this.#r(e))return;let s=this.#t;
if(!this.#r(","))throw this.#i(this.#u()?"it ends too early":"a comma is missing");if(this.#a(),this.#e.charAt(this.#t)===e)throw this.#t=s,this.#i("a comma sta\
nds before the closing bracket")}}#l(){this.#a();let e=this.#e.charAt(this.#t);if(e==="")throw this.#i("it ends too early");if(e==="'")throw this.#i("single quo\
tes stand where JSON has double ones");if(e==="/"||e==="#")throw this.#i("JSON has no comments");if(e!=='"')throw this.#i("a key has no double quotes");if(this.#o(),
this.#a(),!this.#r(":"))throw this.#i("a colon is missing behind a key");this.#n()}#o(){let e=this.#t;for(this.#t+=1;this.#t<this.#e.length;this.#t+=1){let t=this.#e.
charAt(this.#t);if(t==='"'){this.#t+=1;return}if(t===`
`||t==="\r")throw this.#i("a line break stands inside a string, where JSON has \\n");if(t<" ")throw this.#i("a control character, such as a tab, stands inside a\
 string");if(t==="\\"){if(!/^\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.test(this.#e.slice(this.#t,this.#t+6)))throw this.#i("a backslash begins none of the escapes of \
JSON");this.#t+=1}}throw this.#t=e,this.#i("a string has no end")}#a(){for(;/[ \t\r\n]/.test(this.#e.charAt(this.#t));)this.#t+=1}#r(e){let t=this.#e.charAt(this.#t)===
e;return t&&(this.#t+=1),t}#u(){return this.#t>=this.#e.length}#i(e){return new fn({at:this.#t,what:e})}};function Sf(n){try{return JSON.parse(n),!0}catch{return!1}}function W({file:n,origin:e,allowed:t},s){return new te("E_INPUT",`${e} names ${je(n)}, which ${s}.`,{fix:`Allowed: ${t}.`})}function Ke(n,e){try{return JSON.parse(
n.replace(/^\uFEFF/,""))}catch{throw W(e,xf(n))}}function xf(n){if(n.trim()==="")return"is empty: the command that wrote it failed";let e=No(n);return e?`is no \
JSON: at line ${e.line}, column ${e.column} ${e.what}`:"is no JSON: it begins neither with { nor with ["}var kf="the output of `aws iam get-account-authorization-details --filter Role LocalManagedPolicy`, or of `secret-lease plan --format json`";function Oo(n,e,t="\
--against"){let s={file:n,origin:t,allowed:kf},r=Ke(e,s);if(!pt(r))throw W(s,"has no object at its top");if(typeof r.NextToken=="string"||r.IsTruncated===!0)throw W(
s,"has only some of the roles: leave out --max-items and --no-paginate");let i=new Ds(s);if(r.roles!==void 0)return i.list(r,"roles").map((a,c)=>i.planned(a,c));
if(r.RoleDetailList===void 0){let a=[["Roles","list-roles"],["Role","get-role"]],[,c]=a.find(([l])=>l in r)??[];throw W(s,c===void 0?"has neither RoleDetailList\
 nor roles at its top":`is the output of \`aws iam ${c}\`: it tells no permissions`)}let o=new Map(i.list(r,"Policies",[]).map((a,c)=>{let d=i.list(a,"PolicyVer\
sionList",[]).find(({IsDefaultVersion:f})=>f===!0),u=`the current version of Policies[${c}]`;return[a.Arn,d&&i.document(d.Document,u)]}));return i.list(r,"RoleD\
etailList").map((a,c)=>i.detailed(a,c,o))}var Ds=class{#e;constructor(e){this.#e=e}list(e,t,s){let r=e[t]??s;if(Array.isArray(r)&&r.every(pt))return r;throw W(this.#e,
`has a ${t} that is no list of objects`)}planned({arn:e,trust:t,permissions:s},r){let i=`roles[${r}]`;return{arn:this.#t(e,`${i}.arn`),trust:this.document(t,`${i}\
.trust`),permissions:s===void 0?[]:[this.document(s,`${i}.permissions`)]}}detailed(e,t,s){let r=`RoleDetailList[${t}]`;return{arn:this.#t(e.Arn,`${r}.Arn`),trust:this.
document(e.AssumeRolePolicyDocument,`${r}.AssumeRolePolicyDocument`),permissions:[...this.list(e,"RolePolicyList",[]).map(({PolicyDocument:i},o)=>this.document(
i,`${r}.RolePolicyList[${o}].PolicyDocument`)),...this.list(e,"AttachedManagedPolicies",[]).map(({PolicyArn:i})=>s.get(i)??Nf(String(i)))]}}#t(e,t){if(typeof e==
"string"&&/^arn:[^:]+:iam::\d{12}:role\/./.test(e))return e;throw W(this.#e,`has no role's ARN as ${t}`)}document(e,t){let s=typeof e=="string"?Ef(e):e,r=pt(s)?
[s.Statement??[]].flat():[];if(pt(s)&&r.every(vf))return{...s,Statement:r};throw W(this.#e,`has no policy as ${t}`)}};function pt(n){return typeof n=="object"&&
n!==null&&!Array.isArray(n)}function vf(n){return pt(n)&&/^(?:Allow|Deny)$/.test(String(n.Effect))&&["Action","NotAction","Resource","NotResource"].every(e=>Af(
n[e]??[]))}function Af(n){return[n].flat().every(e=>typeof e=="string")}function Ef(n){try{return JSON.parse(decodeURIComponent(n))}catch{return}}function Nf(n){
return{Version:"2012-10-17",Statement:[{Effect:"Allow",Action:`all of ${n}`,Resource:"*"}]}}function Lo(n,e,t){let s=`full_name, id, owner.id and default_branch of each, as JSON. Write it with \`${Fs}\``,r={file:n,origin:t,allowed:s},i=Of(e,r);if(i.length===
0)throw W(r,"describes no repository");return i.map((o,a)=>{let{full_name:c,id:l,owner:d,default_branch:u}=o??{};if(typeof c!="string"||!Po(l)||!Po(d?.id))throw W(
r,`has no full_name, id and owner.id in its entry ${a+1}`);let f=typeof u=="string"?u:void 0;return{name:c,id:String(l),ownerId:String(d.id),defaultBranch:f}})}
var Fs="gh api --paginate orgs/OWNER/repos --jq '.[] | {full_name, id, owner, default_branch}'";function Of(n,e){let t=n.split(`
`).filter(s=>s.trim()!=="");return t.length<2||!Ro(t[0]??"")?[Ke(n,e)].flat(2):t.flatMap((s,r)=>{if(!Ro(s))throw W(e,`is no JSON in its line ${r+1}`);return[JSON.
parse(s)].flat(2)})}function Ro(n){try{return JSON.parse(n),!0}catch{return!1}}function Po(n){return Number.isSafeInteger(n)}function Co(n,e,t="--descriptions"){return Pf(n,e,t).flatMap(({ARN:s,KmsKeyId:r,KeyId:i,RotationLambdaARN:o})=>typeof s=="string"?[{arn:s,...Lf(String(r??i??""),
s),rotationFunction:typeof o=="string"&&o!==""?o:void 0}]:[])}var Rf="the output of `aws secretsmanager list-secrets` or of `aws ssm describe-parameters`, as JS\
ON";function Pf(n,e,t){let s={file:n,origin:t,allowed:Rf},r=Ke(e,s)??{},i=r.SecretList??r.Parameters??(r.ARN===void 0?void 0:[r]);if(Array.isArray(i))return i.map(
o=>o??{});throw W(s,"describes no secrets: it has neither SecretList nor Parameters nor ARN at its top")}function Lf(n,e){let t=n.replace(/^arn:[^:]*:kms:[^:]*:\d*:/,
"");if(t===""||t.startsWith("alias/aws/"))return{key:void 0,hasAlias:!1};if(t.startsWith("alias/"))return{key:void 0,hasAlias:!0};let[,s,,r,i]=e.split(":");return{
key:n.startsWith("arn:")?n:`arn:${s}:kms:${r}:${i}:key/${n}`,hasAlias:!1}}function ne(n,e){let t=n.replace(/\\[*?]|[*?]|[.+^${}()|[\]\\]/g,s=>s==="*"?".*":s==="?"?"(?:[^*\\\\]|\\\\[*?])":s.length===2?`\\\\\\${s[1]}`:`\\${s}`);return new RegExp(
`^${t}$`,"s").test(e)}function $o(n){return/^sts:AssumeRoleWithWebIdentity$/i.test(n)?["trust"]:/^kms:/i.test(n)?["keys","permissions"]:/^lambda:/i.test(n)?["functions","permissions"]:
["permissions"]}var To={trust:"which jobs it lets in, only a run knows",permissions:"what it reads, only a run knows",keys:"nothing tells the keys of its secret\
s: give --kms-key, or --descriptions",functions:"nothing tells the functions that rotate its secrets: give --descriptions"};function qo(n,e){return n.flatMap(({role:t,trust:s,permissions:r,unknown:i})=>{let o=e.find(({arn:p})=>p===t.arn);if(!o)return[{arn:t.arn,missing:["the role"],unneeded:[],
unknown:[]}];let a=[...ht(s),...r?ht(r):[]],c=[...s.Statement.length>0||i.includes("trust")?ht(o.trust):[],...r?o.permissions.flatMap(p=>ht(p)):[]],l=[o.trust,...o.
permissions].flatMap(p=>ht(p,"Deny")).filter(({conditions:p})=>p.size===0),d=p=>c.some(m=>_s(m,p)),u=a.filter(p=>!d(p)||l.some(m=>_s(m,p))),f=c.filter(p=>!a.some(
m=>_s(m,p))),h=p=>Cf(p,i),y={arn:t.arn,missing:u.map(Bs),unneeded:f.filter(p=>h(p)===void 0).map(Bs),unknown:f.flatMap(p=>{let m=h(p);return m===void 0?[]:[`${Bs(
p)}: ${m}`]})};return u.length+f.length===0?[]:[y]})}function Cf({action:n},e){let t=$o(n).find(s=>e.includes(s));return t&&To[t]}function Do(n,e){let t={repository:"",
path:e,line:1};return n.flatMap(({arn:s,missing:r,unneeded:i,unknown:o})=>[...r.map(a=>({rule:"drift",level:"error",...t,message:`${s} lacks ${a}.`})),...i.map(
a=>({rule:"drift",level:"error",...t,message:`${s} grants what no planned workflow needs: ${a}.`})),...o.map(a=>({rule:"drift-unknown",level:"notice",...t,message:`${s}\
 may not need what it grants: ${a}.`}))])}function ht({Statement:n},e="Allow"){return[n].flat().flatMap(t=>t.Effect===e?$f(t):[])}function $f(n){let{Principal:e,
Action:t,NotAction:s,Resource:r,NotResource:i,Condition:o}=n,a=Tf(e),c=If(o??{}),l=[t??Io(s)].flat(),d=[r??(i?Io(i):"")].flat(),u={...s&&{otherActions:[s].flat()},
...i&&{otherResources:[i].flat()}},f=[...c].find(([y])=>y.endsWith(":sub")),h=f?f[1].map(y=>new Map([...c,[f[0],[y]]])):[c];return a.flatMap(y=>l.flatMap(p=>d.flatMap(
m=>h.map(g=>({principal:y,action:p,resource:m,...u,conditions:g})))))}function Io(n=[]){return`all but ${[n].flat().join(", ")}`}function Tf(n){return n===void 0?
[""]:typeof n=="string"?[n]:Object.entries(n).flatMap(([e,t])=>[t].flat().map(s=>`${e} ${s}`))}function If(n){return new Map(Object.entries(n).flatMap(([e,t])=>Object.
entries(t).map(([s,r])=>{let i=/^StringLike$/i.test(e),o=/^StringEquals$/i.test(e),a=[r].flat().map(String).map(c=>o?c.replace(/[*?]/g,"\\$&"):c);return[`${i||o?
"":`${e} `}${s}`,a]})))}function _s(n,e){return n.principal===e.principal&&Mo(n.action.toLowerCase(),n.otherActions,e.action.toLowerCase())&&Mo(n.resource,n.otherResources,
e.resource)&&[...n.conditions].every(([t,s])=>(e.conditions.get(t)??[]).length>0?(e.conditions.get(t)??[]).every(r=>s.some(i=>ne(i,r))):!1)}function Mo(n,e,t){return e===
void 0?ne(n,t):n===t||!e.some(s=>ne(s.toLowerCase(),t.toLowerCase()))}function Bs({principal:n,action:e,resource:t,conditions:s}){let r=[...s].map(([o,a])=>`${o}\
 = ${a.join(" or ").replaceAll("\\","")}`),i=t===""?` for ${n}`:` on ${t}`;return`${e}${i}${r.length===0?"":` where ${r.join(", ")}`}`}function We({name:n,folder:e}){return n??e}function Y(n){let[,e,t="",s]=/^([^/\s.$]+\/[^/@\s]+)(?:\/([^@\s]*))?@(\S+)$/.exec(n)??[];return e===void 0||s===void 0?
void 0:{repository:e,path:t,ref:s}}function Oe(n){return/^[.$]\/(.*?)\/?$/.exec(n)?.[1]}var dn=class{#e;constructor(e){this.#e=new Map(e.toReversed().flatMap(t=>t.
name===void 0?[]:[[t.name.toLowerCase(),t]]))}named(e){return this.#e.get(e.toLowerCase())}};function Re({repository:n}){return/\/secret-lease$/i.test(n)}function R({repository:n,path:e,line:t},s=t){return{repository:n,path:e,line:s}}function mt({line:n,isBlock:e},t){return e?n+t:n}var I={};zu(I,{Array:()=>se,BooleanData:()=>L,Dictionary:()=>ce,Kind:()=>k,Null:()=>J,NumberData:()=>j,StringData:()=>q,replacer:()=>hn,reviver:()=>mn});var k;(function(n){n[n.String=0]="String",n[n.Array=1]="Array",n[n.Dictionary=2]="Dictionary",n[n.Boolean=3]="Boolean",n[n.Number=4]="Number",n[n.CaseSensitiveDictionary=
5]="CaseSensitiveDictionary",n[n.Null=6]="Null"})(k||(k={}));function pn(n){switch(n){case k.Array:return"Array";case k.Boolean:return"Boolean";case k.Null:return"\
Null";case k.Number:return"Number";case k.Dictionary:return"Object";case k.String:return"String"}return"unknown"}var se=class{constructor(...e){this.v=[],this.kind=k.Array,this.primitive=!1;for(let t of e)this.add(t)}coerceString(){return pn(this.kind)}number(){return NaN}add(e){
this.v.push(e)}get(e){return this.v[e]}values(){return this.v}};var L=class{constructor(e){this.value=e,this.kind=k.Boolean,this.primitive=!0}coerceString(){return this.value?"true":"false"}number(){return this.value?1:0}};var ce=class{constructor(...e){this.keys=[],this.v=[],this.indexMap={},this.kind=k.Dictionary,this.primitive=!1;for(let t of e)this.add(t.key,t.value)}coerceString(){
return pn(this.kind)}number(){return NaN}add(e,t){e.toLowerCase()in this.indexMap||(this.keys.push(e),this.v.push(t),this.indexMap[e.toLowerCase()]=this.v.length-
1)}get(e){let t=this.indexMap[e.toLowerCase()];if(t!==void 0)return this.v[t]}values(){return this.v}pairs(){let e=[];for(let t of this.keys)e.push({key:t,value:this.
v[this.indexMap[t.toLowerCase()]]});return e}};var J=class{constructor(){this.kind=k.Null,this.primitive=!0}coerceString(){return""}number(){return 0}};var j=class{constructor(e){this.value=e,this.kind=k.Number,this.primitive=!0}coerceString(){return this.value===0?"0":(+this.value.toFixed(15)).toString()}number(){
return this.value}};var q=class{constructor(e){this.value=e,this.kind=k.String,this.primitive=!0}coerceString(){return this.value}number(){return Number(this.value)}};function hn(n,e){if(e instanceof J)return null;if(e instanceof L)return e.value;if(e instanceof j)return e.number();if(e instanceof q)return e.coerceString();if(e instanceof
se)return e.values();if(e instanceof ce){let t=e.pairs(),s={};for(let r of t)s[r.key]=r.value;return s}return e}function mn(n,e){return e===null?new J:typeof e=="string"?new q(e):typeof e=="number"?new j(e):typeof e=="boolean"?new L(e):Array.isArray(e)?new se(...e):typeof e==
"object"?new ce(...Object.keys(e).map(t=>({key:t,value:e[t]}))):e}function Pe(n){switch(n.kind){case k.Null:return!0;case k.Boolean:return!n.value;case k.Number:{let e=n.value;return e===0||isNaN(e)}case k.String:return n.value.
length===0}return!1}function Je(n){return!Pe(n)}function yt(n,e){let t=n,s=e;if(n.kind===e.kind)return[t,s];switch(n.kind){case k.Number:if(e.kind===k.String)return s=
new j(e.number()),[t,s];break;case k.String:if(e.kind===k.Number)return t=new j(n.number()),[t,s];break;case k.Null:case k.Boolean:return t=new j(n.number()),yt(
t,s)}switch(e.kind){case k.Null:case k.Boolean:return s=new j(e.number()),yt(t,s)}return[t,s]}function Le(n,e){let[t,s]=yt(n,e);if(t.kind!=s.kind)return!1;switch(t.
kind){case k.Null:return!0;case k.Number:{let r=t.value,i=s.value;return isNaN(r)||isNaN(i)?!1:r==i}case k.String:{let r=t.value,i=s.value;return Q(r)===Q(i)}case k.
Boolean:{let r=t.value,i=s.value;return r==i}case k.Dictionary:case k.Array:return t===s}return!1}function Us(n,e){let[t,s]=yt(n,e);if(t.kind!=s.kind)return!1;switch(t.
kind){case k.Number:{let r=t.value,i=s.value;return isNaN(r)||isNaN(i)?!1:r>i}case k.String:{let r=t.value,i=s.value;return r=Q(r),i=Q(i),r>i}case k.Boolean:{let r=t.
value,i=s.value;return r&&!i}}return!1}function js(n,e){let[t,s]=yt(n,e);if(t.kind!=s.kind)return!1;switch(t.kind){case k.Number:{let r=t.value,i=s.value;return isNaN(
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
super(),this.expr=e,this.index=t}accept(e){return e.visitIndexAccess(this)}},ue=class extends X{accept(){throw new Error("Method not implemented.")}};var he=class extends se{};var w;(function(n){n[n.UNKNOWN=0]="UNKNOWN",n[n.LEFT_PAREN=1]="LEFT_PAREN",n[n.RIGHT_PAREN=2]="RIGHT_PAREN",n[n.LEFT_BRACKET=3]="LEFT_BRACKET",n[n.RIGHT_BRACKET=
4]="RIGHT_BRACKET",n[n.COMMA=5]="COMMA",n[n.DOT=6]="DOT",n[n.BANG=7]="BANG",n[n.BANG_EQUAL=8]="BANG_EQUAL",n[n.EQUAL_EQUAL=9]="EQUAL_EQUAL",n[n.GREATER=10]="GRE\
ATER",n[n.GREATER_EQUAL=11]="GREATER_EQUAL",n[n.LESS=12]="LESS",n[n.LESS_EQUAL=13]="LESS_EQUAL",n[n.AND=14]="AND",n[n.OR=15]="OR",n[n.STAR=16]="STAR",n[n.NUMBER=
17]="NUMBER",n[n.STRING=18]="STRING",n[n.IDENTIFIER=19]="IDENTIFIER",n[n.TRUE=20]="TRUE",n[n.FALSE=21]="FALSE",n[n.NULL=22]="NULL",n[n.EOF=23]="EOF"})(w||(w={}));
function _o(n){switch(n.type){case w.EOF:return"EOF";case w.NUMBER:return n.lexeme;case w.STRING:return n.value.toString();default:return n.lexeme}}var Ye=class{constructor(e){
this.input=e,this.start=0,this.offset=0,this.line=0,this.lastLineOffset=0,this.tokens=[]}lex(){if(this.input.length>Ks)throw new Error("ErrorExceededMaxLength");
for(;!this.atEnd();){this.start=this.offset;let e=this.next();switch(e){case"(":this.addToken(w.LEFT_PAREN);break;case")":this.addToken(w.RIGHT_PAREN);break;case"\
[":this.addToken(w.LEFT_BRACKET);break;case"]":this.addToken(w.RIGHT_BRACKET);break;case",":this.addToken(w.COMMA);break;case".":this.previous()!=w.IDENTIFIER&&
this.previous()!=w.RIGHT_BRACKET&&this.previous()!=w.RIGHT_PAREN&&this.previous()!=w.STAR?this.consumeNumber():this.addToken(w.DOT);break;case"-":case"+":this.consumeNumber();
break;case"!":this.addToken(this.match("=")?w.BANG_EQUAL:w.BANG);break;case"=":if(!this.match("=")){this.consumeIdentifier();break}this.addToken(w.EQUAL_EQUAL);
break;case"<":this.addToken(this.match("=")?w.LESS_EQUAL:w.LESS);break;case">":this.addToken(this.match("=")?w.GREATER_EQUAL:w.GREATER);break;case"&":if(!this.match(
"&")){this.consumeIdentifier();break}this.addToken(w.AND);break;case"|":if(!this.match("|")){this.consumeIdentifier();break}this.addToken(w.OR);break;case"*":this.
addToken(w.STAR);break;case" ":case"\r":case"	":break;case`
`:++this.line,this.lastLineOffset=this.offset;break;case"'":this.consumeString();break;default:!0===Mf(e)?this.consumeNumber():this.consumeIdentifier()}}return this.
tokens.push({type:w.EOF,lexeme:"",range:this.range()}),{tokens:this.tokens}}pos(){return{line:this.line,column:this.start-this.lastLineOffset}}endPos(){return{line:this.
line,column:this.offset-this.lastLineOffset}}range(){return{start:this.pos(),end:this.endPos()}}atEnd(){return this.offset>=this.input.length}peek(){return this.
atEnd()?"\0":this.input[this.offset]}peekNext(){return this.offset+1>=this.input.length?"\0":this.input[this.offset+1]}previous(){let e=this.tokens.length;return e==
0?w.EOF:this.tokens[e-1].type}next(){return this.input[this.offset++]}match(e){return this.atEnd()||this.input[this.offset]!==e?!1:(this.offset++,!0)}addToken(e,t){
this.tokens.push({type:e,lexeme:this.input.substring(this.start,this.offset),range:this.range(),value:t})}consumeNumber(){for(;!this.atEnd()&&(!Fo(this.peek())||
this.peek()==".");)this.next();let e=this.input.substring(this.start,this.offset),t=new q(e).number();if(isNaN(t))throw new Error(`Unexpected symbol: '${e}'. Lo\
cated at position ${this.start+1} within expression: ${this.input}`);this.addToken(w.NUMBER,t)}consumeString(){for(;(this.peek()!=="'"||this.peekNext()==="'")&&
!this.atEnd();)this.peek()===`
`&&this.line++,this.peek()==="'"&&this.peekNext()==="'"&&this.next(),this.next();if(this.atEnd())throw new Error(`Unexpected symbol: '${this.input.substring(this.
start)}'. Located at position ${this.start+1} within expression: ${this.input}`);this.next();let e=this.input.substring(this.start+1,this.offset-1);e=e.replace(
"''","'"),this.addToken(w.STRING,e)}consumeIdentifier(){for(;!this.atEnd()&&!Fo(this.peek());)this.next();let e=w.IDENTIFIER,t,s=this.input.substring(this.start,
this.offset);if(this.previous()!=w.DOT)switch(s){case"true":e=w.TRUE;break;case"false":e=w.FALSE;break;case"null":e=w.NULL;break;case"NaN":e=w.NUMBER,t=NaN;break;case"\
Infinity":e=w.NUMBER,t=1/0;break}if(!qf(s))throw new Error(`Unexpected symbol: '${s}'. Located at position ${this.start+1} within expression: ${this.input}`);this.
addToken(e,t)}};function Mf(n){return n>="0"&&n<="9"}function Fo(n){switch(n){case"(":case"[":case")":case"]":case",":case".":case"!":case">":case"<":case"=":case"\
&":case"|":return!0}return/\s/.test(n)}function qf(n){if(n=="")return!1;let e=n[0];if(e>="a"&&e<="z"||e>="A"&&e<="Z"||e=="_"){for(let t of n.substring(1).split(
""))if(!(t>="a"&&t<="z"||t>="A"&&t<="Z"||t>="0"&&t<="9"||t=="_"||t=="-"))return!1;return!0}return!1}var Ws=50,Ks=21e3,$;(function(n){n[n.ErrorUnexpectedSymbol=0]="ErrorUnexpectedSymbol",n[n.ErrorUnrecognizedNamedValue=1]="ErrorUnrecognizedNamedValue",n[n.ErrorUnexpectedEndOfExpression=
2]="ErrorUnexpectedEndOfExpression",n[n.ErrorExceededMaxDepth=3]="ErrorExceededMaxDepth",n[n.ErrorExceededMaxLength=4]="ErrorExceededMaxLength",n[n.ErrorTooFewParameters=
5]="ErrorTooFewParameters",n[n.ErrorTooManyParameters=6]="ErrorTooManyParameters",n[n.ErrorEvenParameters=7]="ErrorEvenParameters",n[n.ErrorUnrecognizedContext=
8]="ErrorUnrecognizedContext",n[n.ErrorUnrecognizedFunction=9]="ErrorUnrecognizedFunction"})($||($={}));var re=class extends Error{constructor(e,t){super(`${Df(
e)}: '${_o(t)}'`),this.typ=e,this.tok=t,this.pos=this.tok.range.start}};function Df(n){switch(n){case $.ErrorUnexpectedEndOfExpression:return"Unexpected end of \
expression";case $.ErrorUnexpectedSymbol:return"Unexpected symbol";case $.ErrorUnrecognizedNamedValue:return"Unrecognized named-value";case $.ErrorExceededMaxDepth:
return`Exceeded max expression depth ${Ws}`;case $.ErrorExceededMaxLength:return`Exceeded max expression length ${Ks}`;case $.ErrorTooFewParameters:return"Too f\
ew parameters supplied";case $.ErrorTooManyParameters:return"Too many parameters supplied";case $.ErrorEvenParameters:return"Even number of parameters supplied,\
 requires an odd number of parameters";case $.ErrorUnrecognizedContext:return"Unrecognized named-value";case $.ErrorUnrecognizedFunction:return"Unrecognized fun\
ction";default:return"Unknown error"}}var kt=class extends Error{};var Bo={name:"case",description:"`case( pred1, val1, pred2, val2, ..., default )`\n\nEvaluates predicates in order and returns the value corresponding to the firs\
t predicate that evaluates to `true`. If no predicate matches, it returns the last argument as the default value.",minArgs:3,maxArgs:Number.MAX_SAFE_INTEGER,call:(...n)=>{
for(let e=0;e<n.length-1;e+=2){let t=n[e];if(t.kind!==k.Boolean)throw new Error("case predicate must evaluate to a boolean value");if(t.value)return n[e+1]}return n[n.
length-1]}};var Uo={name:"contains",description:"`contains( search, item )`\n\nReturns `true` if `search` contains `item`. If `search` is an array, this function returns `tru\
e` if the `item` is an element in the array. If `search` is a string, this function returns `true` if the `item` is a substring of `search`. This function is no\
t case sensitive. Casts values to a string.",minArgs:2,maxArgs:2,call:(...n)=>{let e=n[0],t=n[1];if(e.primitive){let s=e.coerceString();if(t.primitive){let r=t.
coerceString();return new L(s.toLowerCase().includes(r.toLowerCase()))}}else if(e.kind===k.Array){let s=e;if(s.values().length===0)return new L(!1);for(let r of s.
values())if(Le(t,r))return new L(!0)}return new L(!1)}};var jo={name:"endsWith",description:"`endsWith( searchString, searchValue )`\n\nReturns `true` if `searchString` ends with `searchValue`. This function is not cas\
e sensitive. Casts values to a string.",minArgs:2,maxArgs:2,call:(...n)=>{let e=n[0];if(!e.primitive)return new L(!1);let t=n[1];if(!t.primitive)return new L(!1);
let s=Q(e.coerceString()),r=Q(t.coerceString());return new L(s.endsWith(r))}};var Ko={name:"format",description:"`format( string, replaceValue0, replaceValue1, ..., replaceValueN)`\n\nReplaces values in the `string`, with the variable `repl\
aceValueN`. Variables in the `string` are specified using the `{N}` syntax, where `N` is an integer. You must specify at least one `replaceValue` and `string`. \
There is no maximum for the number of variables (`replaceValueN`) you can use. Escape curly braces using double braces.",minArgs:1,maxArgs:255,call:(...n)=>{let e=n[0].
coerceString(),t=[],s=0;for(;s<e.length;){let r=e.indexOf("{",s),i=e.indexOf("}",s);if(r>=0&&(i<0||i>r)){if(Js(e,r+1)==="{"){t.push(e.substr(s,r-s+1)),s=r+2;continue}
if(i>r+1){let o=Ff(e,r+1);if(o.success){if(1+o.result>n.length-1)throw new Error(`The following format string references more arguments than were supplied: ${e}`);
r>s&&t.push(e.substr(s,r-s)),t.push(`${n[1+o.result].coerceString()}`),s=i+1;continue}}throw new Error(`The following format string is invalid: ${e}`)}else if(i>=
0)if(Js(e,i+1)==="}")t.push(e.substr(s,i-s+1)),s=i+2;else throw new Error(`The following format string is invalid: ${e}`);else{t.push(e.substr(s));break}}return new q(
t.join(""))}};function Js(n,e){return n.length>e?n[e]:"\0"}function Ff(n,e){let t=0;for(;;){let i=Js(n,e+t);if(i>="0"&&i<="9")t++;else break}if(t<1)return{success:!1};
let s=e+t-1,r=parseInt(n.substr(e,t));return{success:!isNaN(r),result:r,endIndex:s}}var Wo={name:"fromJson",description:"`fromJSON(value)`\n\nReturns a JSON object or JSON data type for `value`. You can use this function to provide a JSON object \
as an evaluated expression or to convert environment variables from a string.",minArgs:1,maxArgs:1,call:(...n)=>{let t=n[0].coerceString();if(t.trim()==="")throw new Error(
"empty input");try{return JSON.parse(t,mn)}catch(s){throw new kt("Error parsing JSON when evaluating fromJson",{cause:s})}}};var Jo={name:"join",description:"`join( array, optionalSeparator )`\n\nThe value for `array` can be an array or a string. All values in `array` are concatenated i\
nto a string. If you provide `optionalSeparator`, it is inserted between the concatenated values. Otherwise, the default separator `,` is used. Casts values to \
a string.",minArgs:1,maxArgs:2,call:(...n)=>{if(n[0].primitive)return new q(n[0].coerceString());if(n[0].kind===k.Array){let e=",";return n.length>1&&n[1].primitive&&
(e=n[1].coerceString()),new q(n[0].values().map(t=>t.coerceString()).join(e))}return new q("")}};var Go={name:"startsWith",description:"`startsWith( searchString, searchValue )`\n\nReturns `true` when `searchString` starts with `searchValue`. This function is\
 not case sensitive. Casts values to a string.",minArgs:2,maxArgs:2,call:(...n)=>{let e=n[0];if(!e.primitive)return new L(!1);let t=n[1];if(!t.primitive)return new L(
!1);let s=Q(e.coerceString()),r=Q(t.coerceString());return new L(s.startsWith(r))}};var Vo={name:"toJson",description:"`toJSON(value)`\n\nReturns a pretty-print JSON representation of `value`. You can use this function to debug the information pr\
ovided in contexts.",minArgs:1,maxArgs:1,call:(...n)=>new q(JSON.stringify(n[0],hn,"  "))};var vt={case:Bo,contains:Uo,endswith:jo,format:Ko,fromjson:Wo,join:Jo,startswith:Go,tojson:Vo};function Yo(n,e,t){let s=e.lexeme.toLowerCase(),r;if(r=vt[s],!r&&
(r=n.extensionFunctions.get(s),!r)){if(!n.allowUnknownKeywords)throw new re($.ErrorUnrecognizedFunction,e);return}if(t<r.minArgs)throw new re($.ErrorTooFewParameters,
e);if(t>r.maxArgs)throw new re($.ErrorTooManyParameters,e);if(s==="case"&&t%2===0)throw new re($.ErrorEvenParameters,e)}var At=class{constructor(e,t){if(this.star=e,!!t&&!e){t.primitive&&(this.str=t.coerceString());let s=t.number();!isNaN(s)&&isFinite(s)&&s>=0&&(s=Math.floor(s),this.
int=s)}}};var Qe=class{constructor(e,t,s){this.n=e,this.context=t,this.functions=s}evaluate(){return this.eval(this.n)}eval(e){return e.accept(this)}visitLiteral(e){return e.
literal}visitUnary(e){let t=this.eval(e.expr);if(e.operator.type===w.BANG)return new L(Pe(t));throw new Error(`unknown unary operator: ${e.operator.lexeme}`)}visitBinary(e){
let t=this.eval(e.left),s=this.eval(e.right);switch(e.operator.type){case w.EQUAL_EQUAL:return new L(Le(t,s));case w.BANG_EQUAL:return new L(!Le(t,s));case w.GREATER:
return new L(Us(t,s));case w.GREATER_EQUAL:return new L(Le(t,s)||Us(t,s));case w.LESS:return new L(js(t,s));case w.LESS_EQUAL:return new L(Le(t,s)||js(t,s))}throw new Error(
`unknown binary operator: ${e.operator.lexeme}`)}visitLogical(e){let t;for(let s of e.args)if(t=this.eval(s),e.operator.type===w.AND&&Pe(t)||e.operator.type===w.
OR&&Je(t))break;return t}visitGrouping(e){return this.eval(e.group)}visitContextAccess(e){return this.context.get(e.name.lexeme)}visitIndexAccess(e){let t;if(e.
index instanceof ue)t=new At(!0,void 0);else{let i;try{i=this.eval(e.index)}catch(o){throw new Error(`could not evaluate index for index access: ${o.message}`,{
cause:o})}t=new At(!1,i)}let s=this.eval(e.expr),r;switch(s.kind){case k.Array:{let i=s;i instanceof he?r=_f(i,t):r=Bf(i,t);break}case k.Dictionary:{r=Uf(s,t);break}default:
t.star?r=new he:r=new J}return r}visitFunctionCall(e){let t=e.args.map(i=>this.eval(i)),s=e.functionName.lexeme.toLowerCase();return(this.functions?.get(s)||vt[s]).
call(...t)}};function _f(n,e){let t=new he;for(let s of n.values())switch(s.kind){case k.Dictionary:{let r=s;if(e.star)for(let i of r.values())t.add(i);else if(e.
str!==void 0){let i=r.get(e.str);i!==void 0&&t.add(i)}break}case k.Array:{let r=s;if(e.star)for(let i of r.values())t.add(i);else e.int!==void 0&&e.int<r.values().
length&&t.add(r.get(e.int));break}}return t}function Bf(n,e){if(e.star){let t=new he;for(let s of n.values())t.add(s);return t}return e.int!==void 0&&e.int<n.values().
length?n.get(e.int):new J}function Uf(n,e){if(e.star)return new he(...n.values());if(e.str!==void 0){let t=n.get(e.str);if(t!==void 0)return t}return new J}var He=class{constructor(e,t,s){this.tokens=e,this.offset=0,this.depth=0,this.extContexts=new Map,this.extFuncs=new Map;for(let r of t)this.extContexts.set(r.toLowerCase(),
!0);for(let{name:r,func:i}of s.map(o=>({name:o.name,func:o})))this.extFuncs.set(r.toLowerCase(),i);this.context={allowUnknownKeywords:!1,extensionContexts:this.
extContexts,extensionFunctions:this.extFuncs}}parse(){let e;if(this.atEnd())return e;if(e=this.expression(),!this.atEnd())throw this.buildError($.ErrorUnexpectedSymbol,
this.peek());return e}expression(){this.incrDepth();try{return this.logicalOr()}finally{this.decrDepth()}}logicalOr(){let e=this.logicalAnd();if(this.check(w.OR)){
this.incrDepth();try{let t=new bt(this.peek(),[e]);for(e=t;this.match(w.OR);){let s=this.logicalAnd();t.args.push(s)}}finally{this.decrDepth()}}return e}logicalAnd(){
let e=this.equality();if(this.check(w.AND)){this.incrDepth();try{let t=new bt(this.peek(),[e]);for(e=t;this.match(w.AND);){let s=this.equality();t.args.push(s)}}finally{
this.decrDepth()}}return e}equality(){let e=this.comparison();for(;this.match(w.BANG_EQUAL,w.EQUAL_EQUAL);){let t=this.previous(),s=this.comparison();e=new wt(e,
t,s)}return e}comparison(){let e=this.unary();for(;this.match(w.GREATER,w.GREATER_EQUAL,w.LESS,w.LESS_EQUAL);){let t=this.previous(),s=this.unary();e=new wt(e,t,
s)}return e}unary(){if(this.match(w.BANG)){this.incrDepth();let e=this.previous(),t=this.unary();try{return new yn(e,t)}finally{this.decrDepth()}}return this.index()}index(){
let e=this.call(),t=0;if(e instanceof St||e instanceof gt||e instanceof xt){let s=!0;for(;s;)switch(!0){case this.match(w.LEFT_BRACKET):{let r;this.match(w.STAR)?
r=new ue:r=this.expression(),this.consume(w.RIGHT_BRACKET,$.ErrorUnexpectedSymbol),this.incrDepth(),t++,e=new Ve(e,r);break}case this.match(w.DOT):if(this.incrDepth(),
t++,this.match(w.IDENTIFIER)){let r=this.previous();e=new Ve(e,new le(new q(r.lexeme),r))}else if(this.match(w.STAR))e=new Ve(e,new ue);else throw this.buildError(
$.ErrorUnexpectedSymbol,this.peek());break;default:s=!1}}for(let s=0;s<t;s++)this.decrDepth();return e}call(){if(!this.check(w.IDENTIFIER))return this.primary();
let e=this.next();if(!this.match(w.LEFT_PAREN)){if(!this.extContexts.has(e.lexeme.toLowerCase()))throw this.buildError($.ErrorUnrecognizedContext,e);return new xt(
e)}let t=[];for(;!this.match(w.RIGHT_PAREN);){let s=this.expression();t.push(s),this.check(w.RIGHT_PAREN)||this.consume(w.COMMA,$.ErrorUnexpectedSymbol)}return Yo(
this.context,e,t.length),new gt(e,t)}primary(){switch(!0){case this.match(w.FALSE):return new le(new L(!1),this.previous());case this.match(w.TRUE):return new le(
new L(!0),this.previous());case this.match(w.NULL):return new le(new J,this.previous());case this.match(w.NUMBER):return new le(new j(this.previous().value),this.
previous());case this.match(w.STRING):return new le(new q(this.previous().value),this.previous());case this.match(w.LEFT_PAREN):{let e=this.expression();if(this.
atEnd())throw this.buildError($.ErrorUnexpectedEndOfExpression,this.previous());return this.consume(w.RIGHT_PAREN,$.ErrorUnexpectedSymbol),new St(e)}case this.atEnd():
throw this.buildError($.ErrorUnexpectedEndOfExpression,this.previous())}throw this.buildError($.ErrorUnexpectedSymbol,this.peek())}match(...e){for(let t of e)if(this.
check(t))return this.next(),!0;return!1}check(e){return this.atEnd()?!1:this.peek().type==e}atEnd(){return this.peek().type==w.EOF}next(){return this.atEnd()||this.
offset++,this.previous()}peek(){return this.tokens[this.offset]}previous(){return this.tokens[this.offset-1]}consume(e,t){if(this.check(e)){this.next();return}throw this.
buildError(t,this.peek())}incrDepth(){if(this.depth++,this.depth>Ws)throw this.buildError($.ErrorExceededMaxDepth,this.peek())}decrDepth(){this.depth--}buildError(e,t){
return new re(e,t)}};var K=class{value;isOfRef;constructor(e,t=!1){this.value=e,this.isOfRef=t}};function wn(n,e,t){let s=Kf(n),r=new Gs(s,e,t).evaluate();if(r instanceof Ce&&!t.isCondition)
throw r.unknown();return r}var Qo=new Map;function Kf(n){let e=Qo.get(n);if(e)return e;let t=new He(new Ye(n).lex().tokens,Wf,ea).parse();return Qo.set(n,t),t}var Wf=[
"github","env","vars","job","jobs","steps","runner","secrets","strategy","matrix","needs","inputs"],ea=[{name:"always",minArgs:0,maxArgs:0},{name:"success",minArgs:0,
maxArgs:0},{name:"failure",minArgs:0,maxArgs:0},{name:"cancelled",minArgs:0,maxArgs:0},{name:"hashFiles",minArgs:1,maxArgs:255}];function Ho(n){let e=t=>{if(t===
"always")return new I.BooleanData(!0);if(t==="success"&&n)return new I.BooleanData(!1);throw new K(new M([]))};return new Map(ea.map(t=>[t.name.toLowerCase(),{...t,
call:()=>e(t.name)}]))}var Jf={true:Ho(!0),false:Ho(!1)},zo={truthy:!0,falsy:!0},Gs=class extends Qe{#e;#t;constructor(e,t,s){super(e,ta(t),Jf[`${s.isBehindSkipped}`]),
this.#e=s,this.#t={truthy:!s.isCondition,falsy:!s.isCondition}}#n(e,t){let s=this.#t;this.#t=e;try{return this.eval(t)}finally{this.#t=s}}#s(e){return this.#n(zo,
e)}visitUnary({expr:e}){return new I.BooleanData(Pe(this.#n({truthy:!1,falsy:!1},e)))}visitLogical({operator:e,args:t}){let s=e.lexeme==="&&",r=this.#t,i=s?{...r,
truthy:!1}:{...r,falsy:!1},o=[],a=new I.Null;for(let[c,l]of t.entries()){let d=this.#o(l,c===t.length-1?r:i);if(d instanceof K){o.push(d);continue}if(a=d,!!(s?Pe(
a):Je(a))){if(o.length>0&&(s?r.falsy:r.truthy))break;return a}}if(o.length>0)throw Xo(o);return a}visitBinary(e){let t=[e.left,e.right].map(c=>this.#o(c,zo)),s=t.
filter(c=>c instanceof K),[r,i]=t.filter(c=>c instanceof Ce);if(s.length>0)throw Xo(s,r!==void 0);if(!r)return super.visitBinary(e);let{lexeme:o}=e.operator;if(i||
o!=="=="&&o!=="!=")throw r.unknown();let a=t.some(c=>c instanceof I.StringData&&c!==r&&this.#c(r,c.value));return new I.BooleanData(a===(o==="=="))}#c({varying:e},t){
return e.compared.add(t),this.#e.isNamed&&e.canBe(t)}visitFunctionCall(e){let t=e.args.map(o=>this.#s(o)),s=e.functionName.lexeme.toLowerCase(),r=t.find(o=>o instanceof
Ce);if(!r||s==="case")return super.visitFunctionCall(e);let i=this.#l(s,r,t);if(i===void 0)throw r.unknown();return new I.BooleanData(i)}#l(e,t,[s,r]){if(e==="c\
ontains"&&s instanceof I.Array&&r===t)return s.values().map(o=>o instanceof I.StringData&&this.#c(t,o.value)).some(Boolean);if(s!==t||!(r instanceof I.StringData))
return;let{varying:i}=t;if(e==="contains")return i.containsAlways(r.value);if(e==="startswith")return i.beginsWith(r.value)??(i.divide(r.value)?this.#e.isNamed:
void 0)}visitIndexAccess(e){if(e.index instanceof ue)return super.visitIndexAccess(e);let t=this.#s(e.index);if(!(t instanceof Ce))return super.visitIndexAccess(
e);let s=this.#s(e.expr);if(!(s instanceof I.Dictionary)||s instanceof gn||this.#e.isNamed)throw t.unknown();for(let{key:r}of s.pairs())t.varying.compared.add(r);
return new I.Null}#o(e,t){try{return this.#n(t,e)}catch(s){return Gf(s)}}};function Gf(n){return n instanceof K?n:new K(new M([]))}function Xo(n,e=!1){let t=n.flatMap(
({value:r})=>r.expressions),s=n.some(({value:r})=>r.expressions.length===0);return new K(new M(s?[]:[...new Set(t)]),e||n.some(r=>r.isOfRef))}var Ce=class extends I.
StringData{varying;constructor(e){super(e.sample),this.varying=e}unknown(){return new K(new M(this.varying.expressions),!0)}},gn=class extends I.Dictionary{constructor(e){
super(...Object.entries(e).map(([t,s])=>({key:t,value:new Vs(s)})))}get(e){let t=super.get(e);if(t===void 0)throw new K(new M([]),/^ref(_name|_protected)?$/i.test(
e));return na(t.value)}},Zo=new WeakMap;function ta(n){let e=Zo.get(n)??new gn(n);return Zo.set(n,e),e}var Vs=class{value;constructor(e){this.value=e}};function na(n){
if(n instanceof z)return new Ce(n);if(n instanceof M)throw new K(n);return n===null?new I.Null:typeof n=="string"?new I.StringData(n):typeof n=="number"?new I.NumberData(
n):typeof n=="boolean"?new I.BooleanData(n):Vf(n)?new I.Array(...n.map(e=>na(e))):ta(n)}function Vf(n){return Array.isArray(n)}function $e(n,e){let t=[];return{text:n.replace(/\$\{\{([\s\S]*?)\}\}/g,(r,i)=>{let o=Hf(i.trim(),e);return o instanceof M?(t.push(...o.expressions),r):o}),unknown:[
...new Set(t)]}}function ze(n,e){if(Array.isArray(n))return n.map(i=>ze(i,e));if(typeof n=="object"&&n!==null)return Object.fromEntries(Object.entries(n).map(([
i,o])=>[i,ze(o,e)]));if(typeof n!="string")return n;let[,t]=/^\s*\$\{\{((?:(?!\}\})[\s\S])*)\}\}\s*$/.exec(n)??[],{text:s,unknown:r}=$e(t===void 0?n:`\${{ toJSON\
(${t}) }}`,e);return r.length>0?new M(r.map(i=>i===`toJSON(${t})`?(t??"").trim():i)):t===void 0?s:Yf(s,t)}function Yf(n,e){try{return JSON.parse(n)}catch{return new M(
[e.trim()])}}function Et(n){return/\$\{\{[\s\S]*?\}\}/.test(n)}var Qf={isCondition:!1,isNamed:!1,isBehindSkipped:!1};function Hf(n,e){try{let t=wn(n,e,Qf);return t.
primitive?t.coerceString():new M([n])}catch(t){let s=t instanceof K?t.value.expressions:[];return new M(s.length>0?s:[n])}}function Ys(n,e){return n!==void 0&&bn(n.text,e).result===!1}function Sn({text:n},e){let{result:t,isOfRef:s}=bn(n,e);return t===!1?!1:s||bn(n,e,{isNamed:!0}).result===
!1}function Qs(n){return Et(n)&&sa(n)===void 0}function sa(n){if(!n.includes("${{"))return n;let[,e]=/^\$\{\{((?:'(?:[^']|'')*'|(?!\}\})[^'])*)\}\}$/.exec(n)??[];
return e}function bn(n,e,t={}){let s=sa(n);if(s===void 0)return{result:Qs(n)||void 0,isOfRef:!1};let r={isCondition:!0,isNamed:!1,isBehindSkipped:!1,...t};try{return{
result:Je(wn(s,e,r)),isOfRef:!1}}catch(i){return{result:void 0,isOfRef:i instanceof K&&i.isOfRef}}}function ra(n,e){let t=new Set(n.filter(a=>Ys(a.condition,e(a))));
if(t.size===0)return t;let s=new Map(n.map(a=>[a.id,a])),r=new Map,i=a=>{let c=r.get(a);if(c!==void 0)return c;r.set(a,!1);let d=a.needs.flatMap(u=>s.get(u)??[]).
some(u=>o(u)||i(u));return r.set(a,d),d},o=a=>{if(t.has(a))return!0;if(!i(a))return!1;let c=a.condition?.text;return!(c!==void 0&&/\b(always|success|failure|cancelled)\s*\(/i.
test(c))||bn(c,e(a),{isBehindSkipped:!0}).result===!1};return new Set(n.filter(o))}var E=Xu(Vl(),1);function Ci(n,e){let t=Xl(n,e);if(t===void 0||!("root"in t))return t;let{root:s}=t,r=t.mapAt(s,"jobs");if(!r)return;let i=t.at(s,"on"),o=(0,E.isMap)(
i)&&zl(i,"workflow_call");return{...t.location(s),name:t.textAt(s,"name")?.text??n.path,triggers:Ey(t,i),callInputs:o?bs(t,Yl(t,i,"workflow_call")):void 0,dispatchInputs:(0,E.isMap)(
i)?bs(t,Yl(t,i,"workflow_dispatch")):[],idToken:Hl(t,s),env:t.textsAt(s,"env"),jobs:r.items.flatMap(({key:a,value:c})=>{let l=t.resolve(c);return(0,E.isMap)(l)?
[Ay(t,String((0,E.isScalar)(a)?a.value:a),a,l)]:[]})}}function Yl(n,e,t){let s=n.mapAt(e,t);return s&&n.mapAt(s,"inputs")}function nn(n,e){let t=Xl(n,e);if(t===
void 0||!("root"in t))return t;let s=t.mapAt(t.root,"runs");if(s)return{...t.location(t.root),name:t.textAt(t.root,"name")?.text??n.path,inputs:bs(t,t.mapAt(t.root,
"inputs")),outputs:bs(t,t.mapAt(t.root,"outputs")).map(({name:r})=>r),steps:t.textAt(s,"using")?.text==="composite"?$i(t,s):void 0}}function Ay(n,e,t,s){let r=n.
at(s,"environment"),i=n.mapAt(s,"strategy"),o=i&&n.at(i,"matrix");return{...n.location(t),id:e,condition:n.textAt(s,"if"),needs:n.listAt(s,"needs")??[],environment:(0,E.isMap)(
r)?n.textAt(r,"name"):n.textAt(s,"environment"),idToken:Hl(n,s),env:n.textsAt(s,"env"),matrix:o===void 0?void 0:(0,E.isScalar)(o)?String(o.value):o.toJS(n.document),
uses:n.textAt(s,"uses"),with:n.inputsAt(s),secrets:n.textAt(s,"secrets")?.text==="inherit"?"inherit":n.textsAt(s,"secrets"),steps:$i(n,s)}}function $i(n,e,t="st\
eps"){let s=n.at(e,t);return(0,E.isSeq)(s)?s.items.flatMap(r=>{let i=n.resolve(r);return(0,E.isMap)(i)?zl(i,"parallel")?$i(n,i,"parallel"):[{...n.location(i),id:n.
textAt(i,"id")?.text,name:n.textAt(i,"name")?.text,condition:n.textAt(i,"if"),uses:n.textAt(i,"uses"),run:n.textAt(i,"run"),with:n.inputsAt(i),misshapen:n.misshapenAt(
i),env:n.textsAt(i,"env"),source:n.sourceOf(i)}]:[]}):[]}function Ey(n,e){let t=(s,r)=>({...n.location(r),event:s,branches:void 0,tags:void 0});return(0,E.isScalar)(
e)?[t(String(e.value),e)]:(0,E.isSeq)(e)?e.items.flatMap(s=>(0,E.isScalar)(s)?[t(String(s.value),s)]:[]):(0,E.isMap)(e)?e.items.map(({key:s,value:r})=>{let i=t(
String((0,E.isScalar)(s)?s.value:s),s),o=n.resolve(r);return(0,E.isMap)(o)?{...i,branches:n.listAt(o,"branches")??Ql(n.listAt(o,"branches-ignore")),tags:n.listAt(
o,"tags")??Ql(n.listAt(o,"tags-ignore"))}:i}):[]}function Ql(n){return n&&["**",...n.map(e=>`!${e}`)]}function Hl(n,e){let t=n.at(e,"permissions");return(0,E.isMap)(
t)?n.textAt(t,"id-token")?.text==="write"?"write":"none":(0,E.isScalar)(t)?t.value==="write-all"?"write":"none":"inherited"}function bs(n,e){return(e?.items??[]).
map(({key:t,value:s})=>{let r=n.resolve(s),i=(0,E.isMap)(r)?n.at(r,"default"):void 0,o=(0,E.isScalar)(i)?i.value:void 0;return{name:String((0,E.isScalar)(t)?t.value:
t),type:(0,E.isMap)(r)&&n.textAt(r,"type")?.text||"string",default:Ny(o)?o:void 0,options:(0,E.isMap)(r)?n.listAt(r,"options"):void 0}})}function Ny(n){return["\
string","number","boolean"].includes(typeof n)}function zl(n,e){return n.has(e)}function Xl(n,e){let{document:t,lines:s,text:r}=Py(e),[i]=t.errors;if(i)return{...n,
line:s.linePos(i.pos[0]).line,message:`The file is no YAML (${i.code}).`};if(!(0,E.isMap)(t.contents))return;let o=Oy(t);return o!==void 0?{...n,line:s.linePos(
o).line,message:"GitHub reads anchors and aliases, and no merge key (`<<`): it refuses this file."}:new Li(n,r,t,s,t.contents)}function Oy(n){let e;return(0,E.visit)(
n,{Pair(t,{key:s}){(0,E.isScalar)(s)&&s.value==="<<"&&s.type===E.Scalar.PLAIN&&(e??=s.range?.[0])}}),e}var Ry=200;function Py(n){let e=r=>{let i=new E.LineCounter;
return{text:r,lines:i,document:(0,E.parseDocument)(r,{lineCounter:i,prettyErrors:!1})}},t=e(n),s=t;for(let r=0;r<Ry;r+=1){let[i]=s.document.errors;if(i?.code!==
"MISSING_CHAR")break;let o=Ly(s.text,s.document,i.pos[0]);if(o===void 0)break;s=e(o)}return s.document.errors.length===0?s:t}function Ly(n,e,t){let s;if((0,E.visit)(
e,{Scalar(a,{type:c,range:l}){(c===E.Scalar.QUOTE_DOUBLE||c===E.Scalar.QUOTE_SINGLE)&&l&&l[0]<t&&t<=l[2]&&(s=l[0])}}),s===void 0)return;let r=n[s]==='"'?/"(?:[^"\\]|\\[\s\S])*"/y:
/'(?:[^']|'')*'/y;r.lastIndex=s;let[i]=r.exec(n)??[];if(i===void 0)return;let o=" ".repeat(s-n.lastIndexOf(`
`,s));return n.slice(0,s)+i.replaceAll(`
`,`
${o}`)+n.slice(s+i.length)}var Li=class{source;document;root;#e;#t;constructor(e,t,s,r,i){this.#e=e,this.source=t,this.document=s,this.#t=r,this.root=i}resolve(e){
return(0,E.isAlias)(e)?e.resolve(this.document):e??void 0}at(e,t){return this.resolve(e.get(t,!0))}mapAt(e,t){let s=this.at(e,t);return(0,E.isMap)(s)?s:void 0}textAt(e,t){
let s=this.at(e,t);return(0,E.isScalar)(s)&&s.value!==null?this.#n(s):void 0}textsAt(e,t){let s=this.mapAt(e,t)?.items??[];return new Map(s.flatMap(({key:r,value:i})=>{
let o=this.resolve(i);return(0,E.isScalar)(o)?[[String((0,E.isScalar)(r)?r.value:r),this.#n(o)]]:[]}))}inputsAt(e){return new Map([...this.textsAt(e,"with")].map(
([t,s])=>[t.toLowerCase(),s]))}misshapenAt(e){let t=this.mapAt(e,"with")?.items??[];return new Map(t.flatMap(({key:s,value:r})=>{let i=this.resolve(r);return(0,E.isMap)(
i)||(0,E.isSeq)(i)?[[String((0,E.isScalar)(s)?s.value:s).toLowerCase(),this.location(s)]]:[]}))}listAt(e,t){let s=this.at(e,t);return(0,E.isScalar)(s)?s.value===
null?void 0:[String(s.value)]:(0,E.isSeq)(s)?s.items.flatMap(r=>(0,E.isScalar)(r)?[String(r.value)]:[]):void 0}location(e){return{...this.#e,line:this.#t.linePos(
e.range?.[0]??0).line}}sourceOf(e){return this.source.slice(e.range?.[0]??0,e.range?.[2]??0)}#n(e){return{...this.location(e),text:typeof e.value=="string"?e.value:
e.source??String(e.value??""),isBlock:e.type===E.Scalar.BLOCK_LITERAL}}};var Ss=class{#e=new Map;#t=new Map;workflow(e,t){return Zl(this.#e,e,t,()=>Ti(e,t,Ci))}action(e,t){return Zl(this.#t,e,t,()=>Ti(e,eu(t,"action.yml"),nn)??Ti(e,eu(
t,"action.yaml"),nn))}};function Zl(n,e,t,s){let r=n.get(e)??new Map;return n.set(e,r),r.has(t)||r.set(t,s()),r.get(t)}function Ti(n,e,t){let s=n.read(e);return s===
void 0?void 0:t({repository:We(n),path:e},s)}function eu(n,e){return n===""?e:`${n}/${e}`}var xs=class{findings=[];#e;#t;#n;#s;constructor(e,{repositories:t,product:s,
files:r}){this.#e=e,this.#t=t,this.#n=s,this.#s=r}named(e){return e.toLowerCase()===this.#e.name?.toLowerCase()?this.#e:this.#t.named(e)}locate(e,t){let s=Oe(e);
if(s!==void 0)return{repository:t,path:s,ref:void 0};let r=Y(e),i=r&&this.named(r.repository);return i&&{repository:i,path:r.path.replace(/\/$/,""),ref:r.ref}}calledWorkflow(e,t){
let s=Oe(e.text),r=Y(e.text);if(s!==void 0&&!t.repository){let l=this.#l(s);if(l)return{workflow:l,path:s,origin:t}}if(r&&Re(r)){let l=this.#l(r.path),{repository:d,
ref:u}=r;if(l)return{workflow:l,path:r.path,origin:{repository:void 0,name:d,ref:u}}}let i=t.repository&&this.locate(e.text,t.repository);if(!i)return this.note(
e,`${e.text} is a workflow of another repository, so what it leases is not planned. Give a checkout of it too.`);let o=this.workflow(i.repository,i.path);if(!o)
return this.note(e,`${i.path} is not in ${this.#c(i.repository)}, so what it leases is not planned.`);if(i.ref===void 0)return{workflow:o,path:i.path,origin:t};
let{repository:a,ref:c}=i;return{workflow:o,path:i.path,origin:{repository:a,name:a.name,ref:c}}}#c(e){return e===this.#e?"this checkout":`the given checkout of\
 ${We(e)}`}noteUnpinned(e){let t=Y(e.text);!t||/^[0-9a-f]{40}$/.test(t.ref)||!Re(t)&&tu(t.repository)===tu(this.#e.name??"")||this.note(e,Ii(e.text),"unpinned",
"warning")}noteRef(e,{repository:t,ref:s}){if(s===void 0)return;let r=t===this.#e,i=t.defaultBranch,o=s===i||s===`refs/heads/${i}`;if(r?o:t.isCheckedOut?.(s)??o)
return;let a=r?"plan a checkout of that too":`check ${We(t)} out at ${s}`;this.note(e,`${e.text} is planned as ${this.#c(t)} has it. At ${s} it can be another: ${a}\
.`,r?"own-ref":"called-ref")}noteAlwaysTrue(e){if(e===void 0||!Qs(e.text))return;this.note(e,"This `if:` is always true: with text around ${{ }}, a line end at \
its end too, GitHub takes it for a text. Write one expression, without ${{ }}.","always-true","warning")}workflow(e,t){return this.#o(this.#s.workflow(e,t))}action({
repository:e,path:t}){return this.#o(this.#s.action(e,t))}#l(e){let t=this.#n.read(e),s=t===void 0?void 0:Ci({repository:"",path:e},t);return s&&"jobs"in s?s:void 0}#o(e){
if(e===void 0||!Cy(e))return e;this.findings.push({rule:"yaml",level:"error",...e})}note(e,t,s="not-read",r="notice"){this.findings.push({rule:s,level:r,...R(e),
message:t})}};function Ii(n){return`${n} can become other code: pin it to a commit, with the version behind it as a comment.`}function tu(n){return n.split("/")[0]?.
toLowerCase()??""}function Cy(n){return"message"in n}function su(n,e){return e.length===0?[]:[...$y(n,e),...Ty(n,e),...e.flatMap(t=>[...My(t),...Iy(t),...qy(t,n),...Dy(t,n)]),..._y(n,e)]}function _e(n,e,t,s){return{
rule:e,level:t,...R(n),message:s}}function $y({tokenDeniedBy:n,job:e},t){let s=t.some(({read:o})=>o&&o.action!=="check"&&o.inputs.identity);if(!n||!s)return[];let r="\
Add to it: permissions: { id-token: write, contents: read }.",i=n===e?`The job ${e.id} assumes a role and may not ask for its token. ${r}`:`The job ${n.id} call\
s a workflow whose job ${e.id} assumes a role, and does not let it ask for its token. ${r}`;return[_e(n,"no-id-token","error",i)]}function Ty({entry:n,tokenDeniedBy:e,
job:t},s){let r=n.triggers.find(({event:o})=>o==="pull_request_target");if(!r||e||s.length===0)return[];let i=`pull_request_target starts the job ${t.id} for an\
ybody's pull request, and the job may ask for its token: a fork's code in it gets the secrets. Lease in a workflow that push or a person starts.`;return[_e(r,"p\
ull-request-target","error",i)]}function Iy({planned:{step:n,uses:e=""}}){let t=Y(e);return!t||/^[0-9a-f]{40}$/.test(t.ref)?[]:[_e(n.uses??n,"unpinned","warning",
Ii(e))]}function My({planned:n,read:e}){if(e?.action!=="lease")return[];let t=n.with.get("secrets")?.source;return e.inputs.requests.filter(s=>to(s)&&s.only===void 0).
map(s=>_e(t?R(t,mt(t,s.line)):n.step,"blank-name","error",`With a blank NAME, whoever may write ${s.text} chooses names of variables. List them with only=NAME,N\
AME_*, or begin their names: NAME_*, ${s.text}`))}var nu=/\b(npm (ci|install|i)\b|npm exec\b|npx |pnpm (install|i|dlx)\b|yarn( install)?\s*($|\n|--)|bun install\b|pip3? install\b|poetry install\b|uv (sync|pip install)\b|bundle install\b|composer install\b|cargo (build|install|test)\b|go (generate|install)\b|mvn |gradle |\.\/gradlew |make deps\b)/;
function qy({action:n,planned:e,read:t},{steps:s}){if(n!=="lease"||t?.action!=="lease"||t.inputs.dryRun)return[];let i=s.slice(s.indexOf(e)+1).find(({step:c})=>c.
run&&nu.test(c.run.text));if(!i?.step.run)return[];let[o=""]=nu.exec(i.step.run.text)??[],a=`This step runs \`${o.trim()}\` after the lease in line ${e.step.line}\
: code of its packages can read the secrets. Install in a job of its own without id-token, or before the lease.`;return[_e(i.step.run,"install-after-lease","war\
ning",a)]}function Dy({action:n,planned:e,read:t},{steps:s}){if(n!=="lease"||t?.action!=="lease"||t.inputs.dryRun)return[];let r=s.slice(s.indexOf(e)+1);if(!r.some(
({step:c})=>c.run||c.uses&&!/\/(check|secret-lease)\b/.test(c.uses.text)))return[];let o=r.map(({step:c})=>c.source).join(`
`),a=e.with.get("secrets")?.source??e.with.get("secret-ids")?.source;return r.some(Fy)?[]:t.inputs.requests.flatMap(c=>ln(c).filter(l=>!new RegExp(`\\b${l}\\b`,
"i").test(o)).map(l=>_e(a?R(a,mt(a,c.line)):e.step,"unused-lease","warning",`No later step of this job names ${l}. Leave the request out, or remove what is not \
needed any more.`)))}function Fy({step:n,with:e}){return["command","after"].some(t=>(e.get(t)?.text??"")!=="")?!0:n.uses&&!/\/secret-lease\b|^[.$]\//.test(n.uses.
text)?!/^actions\//.test(n.uses.text):n.run!==void 0&&/(\.\/|\bbash |\bsh |\bmake\b|\bnpm (run|test|start|publish)|\bnode |\bpython3? |\bterraform |\bdocker |\bhelm |\bkubectl |\bgo run|secret-lease exec)/.
test(n.run.text)}function _y({steps:n},e){return e.flatMap(({action:t,planned:s,read:r,outputs:i})=>{let{id:o}=s.step;if(t!=="lease"||r?.action!=="lease"||o===void 0||
!i)return[];let{requests:a}=r.inputs;if(a.some(d=>ln(d).length===0)||[...s.with.values()].some(({unknown:d})=>d.length>0))return[];let l=new Set([...i,...a.flatMap(
ln).map(d=>d.toUpperCase())]);return n.flatMap(({step:d})=>[...d.source.matchAll(new RegExp(`steps\\.${o}\\.outputs\\.([\\w-]+)`,"g"))].flatMap(([,u=""])=>l.has(
u)||l.has(u.toUpperCase())?[]:[_e(d,"never-leased","error",`The step ${o} leases no ${u}: the expression is empty.`)]))})}var ru=["AWS_REGION","AWS_DEFAULT_REGION"];function iu(n,e){if(ru.some(s=>n.env[s]))return;let t=ru.flatMap(s=>n.unknownEnv.get(s)??[]);if(t.length>0)return{text:void 0,
expressions:t};for(let s of e.slice(0,e.indexOf(n)).reverse()){let{step:r,uses:i="",with:o}=s,a=o.get("aws-region");if((/\/configure-aws-credentials@/.test(i)||
/\/secret-lease(\/lease)?@/.test(i)&&(o.get("export-credentials")?.text??"none")!=="none")&&a)return a.unknown.length>0?{text:void 0,expressions:a.unknown}:{text:a.
text,expressions:[]};let[l]=/AWS_(DEFAULT_)?REGION(?==)/.exec(r.run?.text??"")??[];if(l!==void 0&&/GITHUB_ENV/.test(r.run?.text??""))return{text:void 0,expressions:[
`env.${l}`]}}}function ks({step:n,fileRepository:e},t){return R((e&&n.with.get(t))??n)}function vs({id:n},{step:e}){return JSON.stringify([n,R(e)])}function Mi(n){return Object.hasOwn(Ls,n)}function ou(n,e){return[...n.with].flatMap(([t,{text:s,unknown:r}])=>{let i=a=>a===t?r.length>0?"UNKNOWN":s:e(a),o=Mi(
t)?By(t,i):void 0;return o?[{rule:"peer-input",...ks(n,t),...o}]:[]})}function By(n,e){let t=Ls[n];if(!t||!Xi(e,n))return;let{unsaid:s=[],instead:r,isNeedless:i}=t,
o=`The input ${n} is configure-aws-credentials' and not this action's`;return s.includes(e(n).trim().toLowerCase())?{level:"warning",message:`${o}, which does t\
he same without it: delete the line.`}:i?.(e)?{level:"warning",message:`The input ${n} has no effect here: ${r}.`}:{level:"error",message:`${o}. Write instead: ${r}\
.`}}var sn="UNKNOWN";function au(n){return/^arn:[\w-]+:iam::000000000000:role\/UNKNOWN$/.test(n)}function cu(n){return n.endsWith("-central-99")}function lu(n){let e=Uy(
n),t=`arn:${e}:iam::000000000000:role/UNKNOWN`;return{"role-to-assume":t,"credentials-role-to-assume":t,"aws-region":`${Zi.find(([,s])=>s===e)?.[0]??"xx-"}centr\
al-99`}}function Uy({with:n,env:e}){let t=[...n].filter(([,{unknown:i}])=>i.length===0),s=n.has("aws-region")?t.find(([i])=>i==="aws-region")?.[1].text:e.AWS_REGION??
e.AWS_DEFAULT_REGION;if(s!==void 0)return eo(s.trim());let r=t.map(([,{text:i}])=>i).join(`
`);return/\barn:(aws[a-z-]*):/.exec(r)?.[1]??"aws"}function Ee({uses:n="",fileRepository:e,action:t}){let s=Oe(n);if(s!==void 0&&!e)return Di(s);let r=Y(n);return r&&Re(r)?Di(r.path):t&&jy(t)}var qi={"":"lease",
lease:"lease",check:"check",monitor:"monitor",rotate:"rotate"};function Di(n){return Object.hasOwn(qi,n)?qi[n]:void 0}function jy({name:n}){let[,e]=/^Secret Lease(?: (check|monitor|rotate))?$/.
exec(n)??["","none"];return e===void 0?"lease":Di(e)}async function fu(n,e,{repository:t,entry:s,steps:r},i){let o=i.get(n),a=[...e.with].filter(([,{unknown:g}])=>g.
length>0),c=iu(e,r),l=[...a.map(([g,b])=>({input:g,expressions:b.unknown})),...c&&c.text===void 0&&!e.with.has("aws-region")?[{input:"aws-region",expressions:c.
expressions}]:[]],d={action:n,planned:e,unknown:l,outputs:o?.outputs},u=Jy(e,o,n,c),f=g=>n==="lease"&&Mi(g),h=[...Vy(e,o,f),...n==="lease"?ou(e,u):[]],y=[...e.step.
misshapen].map(([g,b])=>({rule:"input-shape",level:"error",...R(b),message:`The input ${g} is a list or a map, which GitHub refuses. Write its lines as one text\
, behind \`${g}: |\`.`}));if(y.length>0)return{...d,read:void 0,findings:[...h,...y]};let p=g=>f(g)?"":u(g),m={...e.env,GITHUB_API_URL:"https://api.github.com",
GITHUB_REPOSITORY:t.name??"OWNER/REPO",GITHUB_WORKFLOW_REF:`${t.name??"OWNER/REPO"}/${s.path}@refs/heads/${t.defaultBranch}`,GITHUB_JOB:"job"};try{return{...d,read:await Ky(
n,p,m,e),findings:h}}catch(g){if(!(g instanceof te))throw g;return{...d,read:void 0,findings:[...h,Qy(g,e)]}}}async function Ky(n,e,t,s){switch(n){case"lease":return{
action:n,inputs:await so(e,t)};case"check":return zi(e),{action:n};case"monitor":{let r=await oo(e,t),i=await uu(e,io(r.rules.owners),s);return{action:n,inputs:r,
alertSecrets:i}}case"rotate":{let r=await lo(e,t);return{action:n,inputs:r,alertSecrets:await uu(e,[],s)}}}}async function uu(n,e,t){let s=Wy.filter(i=>(t.with.
get(i)?.unknown??[]).length>0),r=i=>s.includes(i)?du[i]??n(i):n(i);try{return(await Cs(n,e)).secrets}catch(i){if(!(i instanceof te)||s.length===0)throw i}try{return(await Cs(
r,e)).secrets}catch(i){if(!(i instanceof te))throw i;return[]}}var du={"alert-url":"https://alerts.invalid/unknown","alert-token":"UNKNOWN","ping-url":"https://\
alerts.invalid/unknown"},Wy=[...Object.keys(du),"alert-format","alert-secrets"];function pu(n){let e=[...new Set(Object.values(qi))];return new Map(e.flatMap(t=>{
let s=`${t}/action.yml`,r=n.read(s),i=r===void 0?void 0:nn({repository:"",path:s},r);return i&&"inputs"in i?[[t,i]]:[]}))}function Jy(n,e,t,s){let r=lu(n);return i=>{
let o=n.with.get(i);if(i==="aws-region"&&s&&(o?.text??"").trim()==="")return s.text??r[i]??"";let a=String(e?.inputs.find(c=>c.name===i)?.default??"");return o===
void 0?Et(a)?"":a:o.unknown.length===0?o.text:/^(secrets|secret-ids|alert-secrets|role-chain|verify|require-claims|tags)$/.test(i)?Gy(o.text,i,t):r[i]??a}}function Gy(n,e,t){
let s=n.split(`
`).map(i=>Et(i)?"":i);return!s.every(i=>i.trim()==="")||!e.startsWith("secret")?s.join(`
`):t==="monitor"?`${sn}*`:sn}function Vy(n,e,t){if(!e)return[];let s=e.inputs.map(({name:r})=>r);return[...n.with.keys()].flatMap(r=>s.includes(r.toLowerCase())||
t(r)?[]:[{rule:"unknown-input",level:"error",...ks(n,r),message:`The action has no input ${r}.${Yy(r,s)}`}])}function Yy(n,e){let t=r=>r.toLowerCase().replaceAll(
/[^a-z]/g,""),s=e.find(r=>t(r)===t(n))??e.find(r=>t(r).startsWith(t(n))||t(n).startsWith(t(r)));return s===void 0?"":` Probably meant: ${s}`}function Qy(n,e){let[
,t,s]=/^Lines? (\d+)[\d, ]* of ([a-z-]+)/.exec(n.message)??[],r=s??/\binputs? ([a-z-]+)/.exec(n.message)?.[1]??"",i=e.with.get(r),[o=""]=n.fix?.split(`
`).filter(c=>/meant/.test(c))??[],a=o||(n.fix?.split(`
`)[0]??"");return{rule:n.code,level:"error",...i?R(i.source,mt(i.source,Number(t??0))):R(e.step),message:`${n.message}${a===""?"":` ${a}`}`}}function rn(n,{contexts:e,calledAt:t,given:s}){let[,r=""]=/^\$\{\{\s*inputs\.([\w-]+)\s*\}\}$/.exec(n.text)??[],i=t?{...n,...R(t),isBlock:!1}:n;return{source:s.
get(r.toLowerCase())??i,...$e(n.text,e)}}function As(n,e,{github:t={},vars:s={}}){let r={boolean:!1,number:0};return Object.fromEntries(n.map(({name:i,type:o,default:a})=>{
let c=e.get(i.toLowerCase());return c===void 0?[i,ze(a,{github:t,vars:s})??r[o]??""]:c.unknown.length>0?[i,new M(c.unknown)]:[i,o==="boolean"?c.text==="true":c.
text]}))}function Be(n,e){return Object.fromEntries([...n].map(([t,s])=>{let{text:r,unknown:i}=$e(s.text,e);return[t,i.length>0?new M(i):r]}))}var Es=new Set(["schedule","repository_dispatch","workflow_run","issues","issue_comment","discussion","discussion_comment","label","milestone","watch","fork","g\
ollum","public","page_build","branch_protection_rule","delete","check_run","check_suite"]);function Hy(n){return[...n.matchAll(/(?:(\*\*)|(\*)|(\[[^\]]+\])|\\?([\s\S]))(?:(?<!\*)([?+]))?/g)].map(([,e,t,s,r="",i=""])=>({text:e??t??s??r,kind:e?"stars":t?
"star":s?"class":"literal",repeated:i}))}var ae=class{excludes;#e;constructor(e){this.excludes=e.startsWith("!"),this.#e=Hy(this.excludes?e.slice(1):e)}get head(){
let e=this.#e.findIndex(({kind:t,repeated:s})=>t!=="literal"||s!=="");return zy(e<0?this.#e:this.#e.slice(0,e))}get only(){return this.#e.every(({kind:t,repeated:s})=>t===
"literal"&&s==="")?this.head:void 0}get forIam(){return this.#e.map(({text:e,kind:t,repeated:s})=>t!=="literal"||s==="?"?"*":s==="+"?`${e}*`:e).join("").replaceAll(
/\*+/g,"*")}get isExactForIam(){return this.#e.every(({kind:e,repeated:t})=>e==="stars"||e==="literal"&&t==="")}takes(e){let t=this.#e.map(({text:s,kind:r,repeated:i})=>r===
"stars"?".*":r==="star"?"[^/]*":`${r==="class"?s:s.replace(/[.*+?^$()|{}[\]\\/]/,"\\$&")}${i}`).join("");try{return new RegExp(`^${t}$`).test(e)}catch{return!1}}startingWith(e){
let t=this.#e.at(-1);if(!(!this.#e.slice(0,-1).every(({kind:r,repeated:i})=>r==="literal"&&i==="")||t?.kind!=="star"&&t?.kind!=="stars")&&!(t.kind==="star"&&e.slice(
this.head.length).includes("/")))return`${e}${t.text}`}};function zy(n){return n.map(({text:e})=>e).join("")}function Fi(n,e){let t=n.map(s=>new ae(s)).findLast(
s=>s.takes(e));return t!==void 0&&!t.excludes}function hu(n,e){return n.triggers.filter(({event:t})=>t!=="workflow_call").flatMap(t=>tg(t,e)).flatMap(({trigger:t,github:s})=>Zy(n,t).map(r=>({entry:{...n,triggers:[
t]},github:{...s,event:{...s.event,inputs:eg(r)}},inputs:r})))}var Xy=256;function Zy({dispatchInputs:n,callInputs:e=[]},{event:t}){if(t!=="workflow_dispatch")return[
Object.fromEntries([...n,...e].map(({name:r})=>[r,null]))];let s=n.flatMap(({name:r,type:i,options:o})=>i==="boolean"?[{name:r,values:[!0,!1]}]:i==="choice"&&o?
[{name:r,values:o}]:[]);return s.reduce((r,{values:i})=>r*i.length,1)>Xy?[{}]:s.reduce((r,{name:i,values:o})=>r.flatMap(a=>o.map(c=>({...a,[i]:c}))),[{}])}function eg(n){
return Object.fromEntries(Object.entries(n).map(([e,t])=>[e,t===null?null:String(t)]))}function lt({triggers:n}){return n.length>0&&n.every(({event:e})=>e==="wo\
rkflow_call")}var on=["**"];function tg(n,e){let{event:t,branches:s,tags:r}=n,i=s===void 0&&r===void 0?on:[],o=(a,c=i)=>gu({trigger:n,kind:a,patterns:c});switch(t){case"\
push":return[...o("heads",s),...o("tags",r)];case"release":return o("tags",on);case"merge_group":return o("heads",(s??on).map(ng));case"pull_request":case"pull_\
request_review":return[{trigger:n,github:sg(t)}];case"pull_request_target":return[{trigger:n,github:{event_name:t}}]}return Es.has(t)?[{trigger:n,github:{event_name:t,
...yu("heads",e)}}]:[...o("heads",on),...o("tags",on)]}function ng(n){let e="gh-readonly-queue/";return n==="**"?`${e}**`:n.startsWith("!")?`!${e}${n.slice(1)}/\
**`:`${e}${n}/**`}var mu={head_ref:"",base_ref:""};function yu(n,e){let t=n==="heads"?"branch":"tag";return{...mu,ref:`refs/${n}/${e}`,ref_name:e,ref_type:t}}function sg(n){
return{event_name:n,ref:new z("github.ref","refs/pull/",!1),ref_name:new z("github.ref_name","",!1)}}function rg(n,e){let{head:t}=e,s=e.startingWith(t)!==void 0;
return{...mu,ref:new z("github.ref",`refs/${n}/${t}`,s),ref_name:new z("github.ref_name",t,s),ref_type:n==="heads"?"branch":"tag"}}function gu({trigger:n,kind:e,
patterns:t}){return t.flatMap((s,r)=>{let i=new ae(s);if(i.excludes)return[];let{only:o}=i;if(o!==void 0)return Fi(t,o)?[wu(n,e,o)]:[];let a=t.slice(r+1).filter(
l=>l.startsWith("!"));return a.some(l=>l==="!**"||l===`!${s}`)?[]:[{trigger:Su(n,e,[s,...a]),github:bu(n,rg(e,i))}]})}function wu(n,e,t){return{trigger:Su(n,e,[
t.replaceAll(/[!+[\]]/g,"\\$&")]),github:bu(n,yu(e,t))}}function bu({event:n},e){let{ref:t="",ref_name:s=""}=e,r={push:{ref:t},release:{release:{tag_name:s}}}[n];
return{event_name:n,...e,...r&&{event:r}}}function Su(n,e,t){let[s,r]=e==="heads"?[t,void 0]:[void 0,t];return{...n,branches:s,tags:r}}function xu({entry:n,github:e,
inputs:t},s){let[r]=n.triggers,{ref:i,ref_name:o,event:a}=e;if(!r||!(i instanceof z&&o instanceof z))return[];let c=r.branches?"heads":"tags",l=(c==="heads"?r.branches:
r.tags)??[],[d,...u]=l,f=g=>[...o[g],...ig(i[g],c)].filter(b=>/^[^\s~^:?*[\\]+$/.test(b)),h=f("compared"),{size:y}=new Set([...i.compared,...o.compared,...i.beginnings,
...o.beginnings]),p=r.event==="workflow_dispatch"||r.event==="push"&&y>0;return c==="heads"&&p&&h.push(s),[...[...new Set(h)].filter(g=>Fi(l,g)).map(g=>wu(r,c,g)),
...[...new Set(f("beginnings"))].flatMap(g=>{let b=new ae(d??"").startingWith(g);return b===void 0?[]:gu({trigger:r,kind:c,patterns:[b,...u]})})].map(({trigger:g,
github:b})=>({entry:{...n,triggers:[g]},github:{...b,event:{...a,...b.event}},inputs:t}))}function ku({entry:{triggers:n}}){return n.some(({branches:e,tags:t})=>[
e,t].some(s=>s?.[0]==="**"))}function ig(n,e){let t=`refs/${e}/`;return[...n].flatMap(s=>s.startsWith(t)?[s.slice(t.length)]:[])}function vu(n,e,t,{repository:s,variables:r}){let o={github:og(n,s),...r,secrets:n.secrets,...n.inputs&&{inputs:n.inputs},...t&&{matrix:t}},a=Be(n.workflow.env,
{...o,env:{}});return{...o,env:{...a,...Be(e.env,{...o,env:a})}}}function og({entry:n,github:e},t){if(lt(n))return e;let{name:s,id:r,ownerId:i,defaultBranch:o}=t,
a={default_branch:o,...s!==void 0&&{full_name:s,name:s.split("/")[1]??""}};return{...e,...e.event_name!=="schedule"&&{event:{...e.event,repository:a}},workflow:n.
name,...s!==void 0&&{repository:s,repository_owner:s.split("/")[0]??""},...r!==void 0&&{repository_id:r},...i!==void 0&&{repository_owner_id:i}}}var ag=256;function Eu(n){if(n===void 0)return[{}];if(!_i(n))return;let{include:e,exclude:t,...s}=n,r=[e??[],t??[]];if(!r.every(l=>Array.isArray(l)&&l.every(_i)))
return;let i=r.flat().map(l=>Object.keys(s).map(d=>l[d]));if(i.length>0&&Ou([s,i]))return;let o=Object.keys(s).length===0?[]:[{}];for(let[l,d]of Object.entries(
s)){if(!Array.isArray(d))return;o=o.flatMap(u=>d.map(f=>({...u,[l]:f})))}for(let l of Au(t))o=o.filter(d=>!lg(d,l));let a=o.map(l=>({...l}));for(let l of Au(e))
cg(o,a,l,Object.keys(s));if(o.length>ag)return;let c=Object.fromEntries(o.flatMap(Object.keys).map(l=>[l,null]));return o.map(l=>({...c,...l}))}function cg(n,e,t,s){
let r=e.flatMap((i,o)=>s.every(a=>!(a in t)||Nu(i[a],t[a]))?[o]:[]);r.length===0&&n.push({...t});for(let i of r)Object.assign(n[i]??{},t)}function lg(n,e){return Object.
entries(e).every(([t,s])=>Nu(n[t],s))}function Nu(n,e){return JSON.stringify(n)===JSON.stringify(e)}function Au(n){return Array.isArray(n)?n.filter(_i):[]}function _i(n){
return typeof n=="object"&&n!==null&&!Array.isArray(n)&&!(n instanceof M)}function Ou(n){return n instanceof M?!0:typeof n=="object"&&n!==null&&Object.values(n).
some(Ou)}var Ns=class{#e;#t;constructor(e,t){this.#e=e,this.#t=t}expand(e,t){let{contexts:s,calledAt:r,chain:i,fileRepository:o,outerCall:a}=t,c={...s.env,...Be(e.env,s)},
l={...t,contexts:{...s,env:c}};if(Ys(e.condition,l.contexts))return[];let u=e.condition&&Sn(e.condition,l.contexts)?e.condition:t.narrower,f=e.uses&&$e(e.uses.text,
l.contexts).text,h=f===void 0||!o?void 0:this.#n(f,o,t.workspace),y=h&&this.#t.action(h),p={step:r?{...e,...R(r)}:e,uses:f,fileRepository:o,action:y,calledAt:a,
narrower:u,with:new Map([...e.with].map(([A,N])=>[A,rn(N,l)])),env:Object.fromEntries(Object.entries(c).filter(ug)),unknownEnv:new Map(Object.entries(c).flatMap(
([A,N])=>N instanceof M?[[A,N.expressions]]:[]))};if(t.workspace.add(p),!y&&e.uses&&this.#s(e.uses,p,t),!y?.steps||!h||!e.uses||i.includes(y))return Ee(p)&&this.#t.
noteAlwaysTrue(e.condition),[p];let m=As(y.inputs,p.with,{github:s.github??{}}),g=new Map([...p.with].map(([A,{source:N}])=>[A,N])),b=h.repository!==this.#e,v={
...l,contexts:{...l.contexts,inputs:m},given:g,narrower:u,fileRepository:h.repository,outerCall:a??(b?e.uses:void 0),chain:[...i,y]},O=y.steps.flatMap(A=>this.expand(
A,v));return O.some(Ee)&&(this.#t.noteAlwaysTrue(e.condition),this.#t.noteRef(e.uses,h)),O}#n(e,t,s){return e.startsWith("./")?s.locate(e):this.#t.locate(e,t)}#s(e,{
uses:t="",fileRepository:s},{tokenDeniedBy:r}){let i=Y(t),o=this.#e.name?.split("/")[0]?.toLowerCase(),a=i?.repository.split("/")[0]?.toLowerCase()===o;r||!s||(i?
!a||Re(i):!/^[.$]\//.test(t))||this.#t.note(e,`${t} is not in ${i?"the given repositories":"this checkout"}, so what it may lease is not planned. Give a checkou\
t of it too.`)}};function ug(n){return typeof n[1]=="string"}var Os=class{#e;#t;#n;constructor(e,t){this.#e=e,this.#t=[{path:"",repository:e,ref:void 0}],this.#n=t}add({uses:e="",with:t}){let[s,r,i]=["repository","path","\
ref"].map(l=>t.get(l));if(!e.startsWith("actions/checkout@")||s?.unknown.length||r?.unknown.length)return;let o=(r?.text??"").replace(/^\.(\/|$)|\/$/g,""),a=s?.
text?this.#n(s.text.trim()):this.#e,c=a===this.#e?void 0:i?.text||a?.defaultBranch;this.#t.unshift({path:o,repository:a,ref:c})}locate(e){let t=Oe(e)??"",s=a=>a===
""||t===a||t.startsWith(`${a}/`),[r]=this.#t.filter(a=>s(a.path)).toSorted((a,c)=>c.path.length-a.path.length);if(!r?.repository)return;let{repository:i,ref:o}=r;
return{repository:i,path:t.slice(r.path.length).replace(/^\//,""),ref:o}}};var fg=10;function Ru(n,e,t){let s={repositories:new dn(n),product:e,files:new Ss,called:new Set},r=n.map(i=>new Bi(i,s,t));for(let i of r)i.expandStarted();return r.
map(i=>i.expandUncalled())}var Bi=class{#e;#t;#n=[];#s;#c;#l=new Map;#o;#a;constructor(e,t,s){this.#e=e,this.#s=new xs(e,t),this.#c=new Ns(e,this.#s),this.#o=t.
called,this.#t=s,this.#a=e.workflows.flatMap(r=>this.#s.workflow(e,r)??[])}expandStarted(){for(let e of this.#a){let{defaultBranch:t}=this.#e;for(let s of hu(e,
t))this.#r(e,s)}}#r(e,t){let s=this.#n.length;if(this.#f(this.#i(e,t)),ku(t)){let r=this.#u(t.entry);for(let{job:i,steps:o}of this.#n.slice(s))for(let a of o)r.
add(vs(i,a))}for(let r of xu(t,this.#e.defaultBranch))this.#r(e,r)}#u({triggers:e}){let t=JSON.stringify(e.map(r=>R(r))),s=this.#l.get(t)??new Set;return this.#l.
set(t,s),s}expandUncalled(){for(let e of this.#a.filter(t=>lt(t)&&!this.#o.has(t)))this.#f({...this.#i(e,{entry:e,github:{},inputs:void 0}),isCalled:!0});return{
repository:this.#e,jobs:this.#n,findings:this.#s.findings}}#i(e,{entry:t,github:s,inputs:r}){let i=this.#e;return{entry:t,workflow:e,github:s,inputs:r,secrets:this.#p(),
isCalled:!1,tokenDeniedBy:void 0,calledWorkflow:void 0,narrower:void 0,chain:[e],origin:{repository:i,name:i.name,ref:void 0},calledAt:void 0,outerCall:void 0,given:new Map}}#f(e){
let{jobs:t}=e.workflow,s=ra(t,r=>this.#d(e,r,void 0));for(let r of t.filter(i=>!s.has(i))){let i=r.matrix&&ze(r.matrix,this.#d(e,r,void 0));for(let o of Eu(i)??
[void 0])this.#h(e,r,o)}}#h(e,t,s){let r=this.#d(e,t,s),o=t.condition&&Sn(t.condition,r)?t.condition:e.narrower,a=!dg(t.idToken,e.workflow.idToken,e.isCalled),c=e.
tokenDeniedBy??(a?t:void 0);if(t.uses){this.#m({...e,narrower:o,tokenDeniedBy:c},t,t.uses,r);return}let l=new Os(this.#e,f=>this.#s.named(f)),d={...e,fileRepository:e.
origin.repository,contexts:r,tokenDeniedBy:c,narrower:o,workspace:l,chain:[]},u=t.steps.flatMap(f=>this.#c.expand(f,d));u.some(Ee)&&this.#s.noteAlwaysTrue(t.condition),
this.#n.push({repository:this.#e,entry:e.entry,job:t,environment:t.environment&&rn(t.environment,{...e,contexts:r}),tokenDeniedBy:c,calledWorkflow:e.calledWorkflow,
narrower:o,onAnyRef:this.#u(e.entry),steps:u})}#m(e,t,s,r){let i=this.#s.calledWorkflow(s,e.origin);if(!i||this.#g(s,e,i.workflow))return;let{workflow:o,path:a,
origin:c}=i;this.#o.add(o);let l=new Map([...t.with].map(([p,m])=>[p,rn(m,{...e,contexts:r})])),d=this.#n.length,u=e.outerCall??(c.repository===this.#e?void 0:s);
this.#f({...e,workflow:o,isCalled:!0,inputs:As(o.callInputs??[],l,r),secrets:t.secrets==="inherit"?e.secrets:this.#w(t.secrets,r),calledWorkflow:this.#y(a,c),chain:[
...e.chain,o],origin:c,calledAt:e.calledAt??(c.repository?void 0:s),outerCall:u,given:new Map([...l].map(([p,{source:m}])=>[p,m]))});let f=this.#n.slice(d).flatMap(
p=>p.steps),{repository:h,ref:y}=c;f.some(Ee)&&(this.#s.noteAlwaysTrue(t.condition),h&&Y(s.text)&&this.#s.noteRef(s,{repository:h,path:a,ref:y}),this.#s.noteUnpinned(
s))}#y(e,{repository:t,name:s,ref:r}){if(!(t===this.#e||s===void 0||r===void 0))return{path:`${s}/${e}`,ref:r}}#g(e,{chain:t},s){if(t.includes(s))this.#s.note(e,
`${e.text} calls itself again: GitHub refuses that.`,"call-loop","error");else if(t.length>fg)this.#s.note(e,`${e.text} is called deeper than GitHub allows.`,"c\
all-loop","error");else return!1;return!0}#w(e,t){let s=Be(e,t),r=new Set(Object.keys(s).map(o=>o.toLowerCase())),i=Object.entries(this.#p()).filter(([o])=>!r.has(
o.toLowerCase()));return{...s,...Object.fromEntries(i)}}#p(){return this.#t.secrets??{}}#d(e,t,s){return vu(e,t,s,{repository:this.#e,variables:this.#t})}};function dg(n,e,t){
let s=n==="inherited"?e:n;return s==="inherited"?t:s==="write"}function Pu({role:n,trust:e,uses:[t]}){if(e.Statement.length>0||!t)return[];let s=`No job is known that ${n.arn} must let in, so that templates and scripts leav\
e it out.`;return[{rule:"no-trust",level:"notice",...R(t),message:s}]}function Lu(n){return[...Map.groupBy(n,({role:t})=>`${t.accountId} ${t.name.toLowerCase()}`).
values()].flatMap(t=>{let[s]=t;if(t.length<2||!s?.uses[0])return[];let i=`An account has one role of a name, whatever its path and its capital letters, so it ca\
nnot have all of these: ${t.map(({role:o})=>o.arn).join(", ")}.`;return[{rule:"same-role-name",level:"error",...R(s.uses[0]),message:i}]})}var pg=2048,hg=10240;
function Cu({role:n,trust:e,permissions:t,uses:[s]}){return[{what:"trust policy",document:e,most:pg},...t?[{what:"permissions",document:t,most:hg}]:[]].flatMap(
({what:i,document:o,most:a})=>{let{length:c}=JSON.stringify(o);if(c<=a||!s)return[];let l=`The ${i} of ${n.arn} would have ${c} characters, and IAM takes ${a}. \
Give the jobs that use it several roles, such as one for each repository.`;return[{rule:"policy-too-long",level:"error",...R(s),message:l}]})}function $u({permissions:n,isRotating:e},{kmsKeys:t,descriptions:s}){let r=n.filter(({action:f})=>mg.test(f)),i=s.filter(({arn:f})=>r.some(({resource:h})=>ne(h,
f))),o=r.every(({resource:f})=>i.some(({arn:h})=>ne(f,h))),a=n.some(Tu),c=o?i.every(({hasAlias:f})=>!f):t.length>0,l=n.filter(({action:f})=>f==="secretsmanager:\
RotateSecret"),d=s.filter(({arn:f})=>l.some(({resource:h})=>ne(h,f)));return{grants:[...n.flatMap(f=>yg(f,i,t)),...d.flatMap(({rotationFunction:f})=>f===void 0||
!e?[]:[{action:"lambda:InvokeFunction",resource:f}])],unknown:[...a&&!c?["keys"]:[],...e&&!o?["functions"]:[]]}}var mg=/^(secretsmanager:(GetSecretValue|RotateSecret)|ssm:GetParameters?)$/;
function Tu({action:n,resource:e}){return e==="*"&&/^kms:(Decrypt|Encrypt|GenerateDataKey)$/.test(n)}function yg(n,e,t){if(!Tu(n))return[n];let s=JSON.stringify(
n.condition??{}),r=e.flatMap(({arn:i,key:o})=>{let[,,a,c]=i.split(":");return o!==void 0&&s.includes(`"${a}.${c}.`)?[o]:[]});return[...new Set([...t,...r])].map(
i=>({...n,resource:i}))}function Iu(n){return[...Map.groupBy(n,t=>{let{Condition:s={},...r}=t,{StringLike:i={},...o}=s,[a,...c]=Object.keys(i);return a===void 0||c.length>0?t:JSON.stringify(
[r,o,a])}).values()].flatMap(t=>{let[s]=t,[r=""]=Object.keys(s?.Condition?.StringLike??{});if(!s||t.length===1)return s??[];let i=[...new Set(t.flatMap(({Condition:o})=>o?.
StringLike?.[r]??[]))].sort();return{...s,Condition:{...s.Condition,StringLike:{[r]:i.length===1?i[0]:i}}}})}function qu(n){if(!n.identity)return[];let e=n.requests.filter(({role:t})=>t===void 0);return Du(e,Ne(n.identity),n)}function Ui(n){return[...Map.groupBy(n.requests,
({role:t})=>t?.arn).values()].flatMap(t=>{let[{role:s}={}]=t;return s?[{role:s,grants:Du(t,s,n)}]:[]})}function Du(n,e,{regions:t,checkRotation:s}){return t.flatMap(
r=>Rs(ft(n,{region:r,accountId:e.accountId},s),e))}function Fu(n,e){if(!n.identity)return[];let t=Ne(n.identity),s=n.readValues?[]:ao(n.requests,n.verifications),
r=ft(e,{region:n.regions[0],accountId:t.accountId});return[...n.regions.flatMap(o=>{let a=({reference:l,text:d})=>({reference:l,version:{},region:l.kind==="arn"?
l.region:o,single:!1,watched:!0,text:d,requests:[]}),c=n.requests.map(l=>({...a(l),described:!0,unread:!n.readValues,removable:n.removeUnused!==void 0}));return Rs(
[...c,...s.map(a)],t)}),...Rs(r,t)]}function Rs(n,e){let t=({Action:s})=>s==="kms:Decrypt";return ro(Uu(n),e).flatMap(s=>[...no(s.queries)]).flatMap(([s,r])=>[...s.
sessionStatements(r,e).filter(i=>!t(i)),...r.flatMap(i=>s.sessionStatements([i],e)).filter(t)]).flatMap(ji)}function ji({Action:n,Resource:e=[],Condition:t}){return[
n].flat().flatMap(s=>[e].flat().map(r=>({action:s,resource:r,...t&&{condition:t}})))}async function _u({identity:n,requests:e,region:t,mode:s,rollback:r,after:i},o){
if(!n)return[];let a=Ne(n),c=Uu(ft(e,{region:t,accountId:a.accountId})),[l,d]=[!0,!1].map(f=>c.filter(({reference:h})=>h.source==="parameter-store"===f)),u={mode:s.
kind,rollback:r,hasAfter:i!==void 0};return[...d.flatMap(f=>uo(f,u,a)).flatMap(ji),...await gg(l,s.kind,a),...Rs(ft(o,{region:t,accountId:a.accountId}),a)]}async function gg(n,e,t){
if(n.length===0)return[];let{parameterRotationPolicy:s}=await import("./shared-sources-parameter-store-refused-rotation.js");return n.map(i=>JSON.parse(s(i,e,t))).flatMap(({Statement:i})=>i.
flatMap(ji))}function Bu(n){let t=[...Map.groupBy(n,({resource:i,condition:o})=>JSON.stringify([i,o])).values()].flatMap(i=>{let[o]=i;return o?[{...o,actions:[...new Set(
i.map(({action:a})=>a))].sort()}]:[]}),r=[...Map.groupBy(t,({actions:i,condition:o})=>JSON.stringify([i,o]))].sort(([i],[o])=>i<o?-1:1).flatMap(([,i])=>{let[o]=i;
return o?[{Effect:"Allow",Action:Mu(o.actions),Resource:Mu(i.map(({resource:a})=>a).sort()),...o.condition&&{Condition:o.condition}}]:[]});return Iu(r)}function Uu(n){
return n.filter(({text:e,region:t})=>!e.startsWith(sn)&&!cu(t))}function Mu(n){let[e]=n;return n.length===1&&e!==void 0?e:n}function Ki(n){return{Version:"2012-10-17",Statement:n}}function Wu(n,e){let{environment:t,entry:s}=n,{narrower:r=n.narrower}=e;if(lt(s))return{subjects:[],areAll:!1,findings:[{rule:"called-elsewhere",level:"notice",
...R(s.triggers[0]??s),message:"No workflow of this repository calls this one: its jobs have the subjects of those who call it, and the plan of their repositori\
es lets them in."}]};if(t&&t.unknown.length===0&&t.text!=="")return{subjects:[{text:`environment:${t.text.replaceAll(":","%3A")}`,isPattern:!1}],areAll:!0,findings:[]};
if(t&&t.unknown.length>0){let l=`The environment is known to the run alone (${t.unknown.join(", ")}), so the trust policy is not planned.`;return{subjects:[],areAll:!1,
findings:[{rule:"unknown-environment",level:"notice",...R(t.source),message:l}]}}let i=n.onAnyRef.has(vs(n.job,e)),o=s.triggers.map(l=>bg(l,n.repository.defaultBranch,
i)),a=kg(o.flatMap(l=>l.subjects)),c=r!==void 0&&a.some(({isPattern:l})=>l);return{subjects:a,areAll:o.every(l=>l.areAll??!0),findings:[...o.flatMap(l=>l.findings),
...c?[wg(r)]:[]]}}function wg(n){let e=`The trust policy lets in refs that \`if: ${n.text.trim()}\` keeps out: IAM knows no such condition. Name the branches as \
triggers, or use an environment.`;return{rule:"wider-trust",level:"notice",...R(n),message:e}}var ju=n=>({text:n,isPattern:!1});function bg(n,e,t){let{event:s}=n;
if(s==="pull_request")return{subjects:[ju("pull_request")],findings:[]};if(s==="workflow_call"||s==="pull_request_target")return{subjects:[],findings:[]};if(Es.
has(s))return{subjects:[ju(`ref:refs/heads/${e}`)],findings:[]};let r=[...Ku("heads",n.branches),...Ku("tags",n.tags)],i=(d,u)=>({rule:d,level:"notice",...R(n),
message:u});if(s==="push"||s==="release"||s==="merge_group")return{subjects:r,findings:xg(n)?[i("wider-trust",Sg)]:[]};let o=r.some(({text:d})=>/^ref:refs\/(heads|tags)\/\*$/.
test(d)),a=s==="workflow_dispatch"&&new ae(n.branches?.[0]??"").only===e,c=o||t&&!a?[]:r;if(!o&&r.length>0)return{subjects:c,findings:[]};if(s==="workflow_dispa\
tch"){let d=`A person can start this from any branch; the trust policy takes ${e} alone. An environment would be the better gate.`;return{subjects:c,findings:[i(
"any-branch",d)]}}let l=`The subject of a run that ${s} starts is not known here, so the trust policy leaves it out.`;return{subjects:c,areAll:!1,findings:[i("u\
nknown-event",l)]}}var Sg="IAM knows less of patterns than GitHub: what is excluded, and what * leaves out, the trust policy lets in. Name the branches, or use \
an environment.";function Ku(n,e=[]){return e.map(t=>new ae(t)).filter(({excludes:t})=>!t).map(t=>({text:`ref:refs/${n}/${t.forIam}`,isPattern:t.only===void 0}))}
function xg({branches:n=[],tags:e=[]}){return[...n,...e].some(t=>{let{excludes:s,isExactForIam:r}=new ae(t);return s||!r})}function kg(n){return[...new Map(n.map(
e=>[e.text,e])).values()]}var ut={repository:"REPOSITORY_ID",owner:"OWNER_ID"};function Gu(n,e){let s=Ju(n,({repository:i,identity:o,calledWorkflow:a})=>[i.name,i.folder,o.audience,o.issuer,
a]).flatMap(([i,...o])=>{let a=vg([i,...o].flatMap(u=>u.subjects)),c=a.filter(({isPattern:u})=>u),l=u=>c.some(f=>ne(f.text,u));return[a.filter(({text:u,isPattern:f})=>!f&&
!l(u)),c].filter(({length:u})=>u>0).map(u=>({...i,subjects:u}))});return Ju(s,({repository:i,identity:o,calledWorkflow:a,subjects:c})=>[i.name,i.folder,o.audience,
o.issuer,a===void 0,c]).map(i=>Ag(i,e))}function Ju(n,e){return[...Map.groupBy(n,t=>JSON.stringify(e(t)))].sort(([t],[s])=>t<s?-1:1).map(([,t])=>t)}function vg(n){
return[...new Map(n.map(e=>[e.text,e])).values()].sort((e,t)=>e.text<t.text?-1:1)}function Ag(n,e){let[{repository:t,identity:s,subjects:r}]=n,i=fo({iss:s.issuer},
e),o=i?.name??s.issuer,a=r.some(y=>y.isPattern),c=r.flatMap(({text:y})=>Eg(t,a?y:Hi(y))).sort(),l=n.flatMap(({calledWorkflow:y})=>y?Ng(y):[]),[d,...u]=[...new Set(
l)].sort(),f=d===void 0?{}:{[`${o}:job_workflow_ref`]:u.length>0?[d,...u]:d},h={[`${o}:aud`]:s.audience,...i?.hasGitHubKeys&&{[`${o}:repository_id`]:t.id??ut.repository,
...f}};return{Effect:"Allow",Principal:{Federated:i?.arn??""},Action:"sts:AssumeRoleWithWebIdentity",Condition:a?{StringEquals:h,StringLike:{[`${o}:sub`]:c}}:{StringEquals:{
...h,[`${o}:sub`]:c}}}}function Eg({name:n="OWNER/REPO",id:e,ownerId:t},s){let[r,i]=n.split("/");return[`repo:${n}:${s}`,`repo:${r}@${t??ut.owner}/${i}@${e??ut.
repository}:${s}`]}function Ng({path:n,ref:e}){return/^[0-9a-f]{40}$/.test(e)||e.startsWith("refs/")?[`${n}@${e}`]:[`${n}@refs/heads/${e}`,`${n}@refs/tags/${e}`]}var Wi=/^(role-to-assume|role-chain|aws-region|secrets|secret-ids|alert-secrets|export-credentials|credentials-role-to-assume|audience)$/;function Vu({unknown:n,
planned:e}){return n.filter(({input:t})=>Wi.test(t)).map(({input:t,expressions:s})=>{let r=e.with.get(t)?.source,i=s.flatMap(c=>c.match(/\b(vars|secrets)\.\w+/g)??
[]),o=[...new Set(i)].map(c=>`--var ${c.replace("vars.","")}=VALUE`),a=o.length===0?"":` Give ${o.join(" ")}.`;return{rule:"unknown-input-value",level:"notice",
...R(r??e.step),message:`The input ${t} is known to the run alone (${s.join(", ")}): what depends on it is not planned.${a}`}})}function Yu({planned:n,read:e}){
return!e||e.action==="check"||e.inputs.identity?[]:[{rule:"ambient-credentials",level:"notice",...R(n.step),message:"Without role-to-assume this step uses the c\
redentials of an earlier step or of the runner: what their role must allow is not planned."}]}function Qu({repository:n,entry:e}){if(n.id!==void 0&&n.ownerId!==
void 0&&n.name!==void 0)return[];let s=`Nothing tells the repository's name or numbers. Give ${[...n.name===void 0?["--repository OWNER/REPO"]:[],...n.id===void 0?
[`--repository-id (${ut.repository} in the policies)`]:[],...n.ownerId===void 0?[`--owner-id (${ut.owner})`]:[]].join(", ")}: gh api repos/OWNER/REPO --jq '.id,\
 .owner.id'. Of several repositories --repositories FILE tells them.`;return[{rule:"unknown-repository",level:"notice",...R(e,1),message:s}]}var Ps=class{#e;#t=new Map;#n=new Set;constructor(e){this.#e=e}async add(e,t){let s=[];for(let r of t){s.push(...Vu(r),...Yu(r));let{read:i}=r;if(!i||i.action===
"check"||!i.inputs.identity)continue;let{subjects:o,areAll:a,findings:c}=Wu(e,r.planned);s.push(...c,...Qu(e));let{repository:l,calledWorkflow:d}=e,u={repository:l,
identity:i.inputs.identity,subjects:o,areAll:a,calledWorkflow:d},f=Pg(e,r),h=i.action!=="lease"||i.inputs.requests.length===0||i.inputs.requests.some(({role:y})=>y===
void 0);if(i.action==="monitor"){let{identity:y,moreIdentities:p}=i.inputs;for(let m of[y,...p]){let g=co(m,i.inputs),b={...i,inputs:{...i.inputs,identity:m,requests:g}},
v=m===y?b:{...b,alertSecrets:[]};await this.#o(m,{...u,identity:m},v,f)}}else h&&await this.#o(i.inputs.identity,u,i,f);if(this.#s(r,l,h),i.action==="lease"){for(let{
role:y,grants:p}of Ui(i.inputs))this.#a(y,u,f),this.#r(y).permissions.push(...p);for(let{route:y}of i.inputs.credentials)this.#c(y,u,f)}}return s}#s({unknown:e,
read:t},s,r){if(!t||t.action==="check")return;let i=e.map(({input:c})=>c).filter(c=>Wi.test(c));i.some(c=>/role/.test(c))&&this.#n.add(s);let{identity:o}=t.inputs,
a=[...r&&o?[Ne(o)]:[],...t.action==="monitor"?t.inputs.moreIdentities.map(Ne):[],...t.action==="lease"?Ui(t.inputs).map(({role:c})=>c):[]];for(let c of a.map(l=>this.#r(
l)))i.length>0&&c.unknown.add("permissions"),t.action==="rotate"&&t.inputs.mode.kind==="function"&&(c.isRotating=!0)}#c([e,...t],s,r){(this.#t.get(e.arn)?.admissions.
includes(s)??!1)||this.#a(e,s,r);let o=e;for(let a of t)this.#r(o).permissions.push({action:"sts:AssumeRole",resource:a.arn}),this.#r(a).assumedFrom.add(o.arn),
this.#r(a).uses.push(r),o=a}all(){return[...this.#t.values()].filter(({role:e})=>!au(e.arn)).sort((e,t)=>e.role.arn<t.role.arn?-1:1).map(e=>({needs:e,described:$u(
e,this.#e)})).map(({needs:{role:e,admissions:t,assumedFrom:s,permissions:r,unknown:i,uses:o},described:a})=>({role:e,trust:Ki([...Gu(t,e),...[...s].sort().map(c=>({
Effect:"Allow",Principal:{AWS:c},Action:"sts:AssumeRole"}))]),permissions:r.length===0?void 0:Ki(Bu(a.grants)),unknown:this.#l(i,a.unknown,t),uses:Rg(o)}))}#l(e,t,s){
let r=s.some(({repository:a})=>this.#n.has(a)),i=s.some(({areAll:a})=>!a),o=[...e,...t,...i?["trust"]:[],...r?["trust","permissions"]:[]];return[...new Set(o)].
sort()}async#o(e,t,s,r){this.#a(e.role,t,r);let i=e.role;for(let o of e.chain)this.#r(i).permissions.push({action:"sts:AssumeRole",resource:o.arn}),this.#r(o).assumedFrom.
add(i.arn),this.#r(o).uses.push(r),i=o;this.#r(i).permissions.push(...await Og(s))}#a(e,t,s){let r=this.#r(e);r.admissions.push(t),r.uses.push(s)}#r(e){let t=this.#t.
get(e.arn);if(t)return t;let s={role:e,admissions:[],assumedFrom:new Set,permissions:[],unknown:new Set,isRotating:!1,uses:[]};return this.#t.set(e.arn,s),s}};async function Og(n){
switch(n.action){case"lease":return qu(n.inputs);case"monitor":return Fu(n.inputs,n.alertSecrets);case"rotate":return _u(n.inputs,n.alertSecrets);case"check":return[]}}
function Rg(n){return[...new Map(n.map(e=>[JSON.stringify(e),e])).values()]}function Pg({repository:n,job:e},{planned:t}){let{path:s,line:r}=t.calledAt??t.step;
return{repository:We(n),job:e.id,path:s,line:r}}async function Hu(n,e,t){let s=new Ps(t),r=[],i=pu(e),o=new Set;for(let c of Ru(n,e,t.variables)){r.push(...c.findings);for(let l of c.jobs){let d=await Lg(l,i);
for(let{planned:u}of d)o.add(JSON.stringify(R(u.step)));r.push(...d.flatMap(u=>u.findings),...su(l,d),...await s.add(l,d))}}let a=s.all();return{roles:a,findings:Cg(
[...r,...a.flatMap(Pu),...a.flatMap(Cu),...Lu(a)]),steps:o.size,repositories:n.length}}async function Lg(n,e){let t=[];for(let s of n.steps){let r=Ee(s);r&&t.push(
await fu(r,s,n,e))}return t}function Cg(n){return[...new Map(n.map(({rule:e,level:t,message:s,...r})=>{let i={repository:r.repository,rule:e,level:t,path:r.path,
line:r.line,message:s};return[JSON.stringify(i),i]})).values()]}async function AA(n,e){let{kmsKeys:t,against:s,origins:r}=n,i={...n.variables},o=n.descriptions.flatMap(c=>Co(c,Ji(c,e,r.descriptions,Ig),r.descriptions)),a=await Hu(
e.repositories,e.product,{variables:i,kmsKeys:t,descriptions:o});return s===void 0?a:$g(a,s,e,r.against)}function EA({findings:n}){return n.some(({level:e})=>e===
"error")}function $g(n,e,t,s){let r=qo(n.roles,Oo(e,Ji(e,t,s,Tg),s));return{...n,findings:[...n.findings,...Do(r,e)]}}function NA({described:n,origins:e},t){if(n===
void 0)return[];let s=`Write it with \`${Fs}\`.`,r=Ji(n,t,e.described,s);return Lo(n,r,e.described)}var Tg="Write it with `aws iam get-account-authorization-det\
ails --filter Role LocalManagedPolicy`.",Ig="Write it with `aws secretsmanager list-secrets`.";function Ji(n,{readFile:e},t,s){try{return e(n)}catch{throw new te(
"E_INPUT",`${t} names ${je(n)}, which cannot be read.`,{fix:s})}}export{Dg as a,Vg as b,Yg as c,Xg as d,xo as e,sw as f,ff as g,df as h,AA as i,EA as j,NA as k};
