const require=process.getBuiltinModule;
import{a as Zt}from"./apart-domain-expiry-spelled-dates.js";import{a as Se,b as Hn,c as es,e as Ze}from"./apart-domain-expiry-expiry.js";import{g as Jn}from"./apart-domain-masks-encodings-binary.js";
import"./apart-domain-masks-parts-json.js";import{e as jn}from"./apart-domain-masks-looks-secret.js";import{b as Rn,d as Yn,f as Vn}from"./apart-domain-values-json.js";import{a as ze,b as g,
d as Xo}from"./apart-runtime.js";var E=g(P=>{"use strict";var rs=Symbol.for("yaml.alias"),ei=Symbol.for("yaml.document"),tt=Symbol.for("yaml.map"),ti=Symbol.for("yaml.pair"),os=Symbol.for("yaml\
.scalar"),st=Symbol.for("yaml.seq"),F=Symbol.for("yaml.node.type"),la=s=>!!s&&typeof s=="object"&&s[F]===rs,fa=s=>!!s&&typeof s=="object"&&s[F]===ei,ua=s=>!!s&&
typeof s=="object"&&s[F]===tt,ha=s=>!!s&&typeof s=="object"&&s[F]===ti,si=s=>!!s&&typeof s=="object"&&s[F]===os,da=s=>!!s&&typeof s=="object"&&s[F]===st;function ni(s){
if(s&&typeof s=="object")switch(s[F]){case tt:case st:return!0}return!1}function pa(s){if(s&&typeof s=="object")switch(s[F]){case rs:case tt:case os:case st:return!0}
return!1}var ma=s=>(si(s)||ni(s))&&!!s.anchor;P.ALIAS=rs;P.DOC=ei;P.MAP=tt;P.NODE_TYPE=F;P.PAIR=ti;P.SCALAR=os;P.SEQ=st;P.hasAnchor=ma;P.isAlias=la;P.isCollection=
ni;P.isDocument=fa;P.isMap=ua;P.isNode=pa;P.isPair=ha;P.isScalar=si;P.isSeq=da});var ke=g(as=>{"use strict";var I=E(),M=Symbol("break visit"),ii=Symbol("skip children"),x=Symbol("remove node");function nt(s,e){let t=ri(e);I.isDocument(s)?ce(
null,s.contents,t,Object.freeze([s]))===x&&(s.contents=null):ce(null,s,t,Object.freeze([]))}nt.BREAK=M;nt.SKIP=ii;nt.REMOVE=x;function ce(s,e,t,n){let i=oi(s,e,
t,n);if(I.isNode(i)||I.isPair(i))return ai(s,n,i),ce(s,i,t,n);if(typeof i!="symbol"){if(I.isCollection(e)){n=Object.freeze(n.concat(e));for(let r=0;r<e.items.length;++r){
let o=ce(r,e.items[r],t,n);if(typeof o=="number")r=o-1;else{if(o===M)return M;o===x&&(e.items.splice(r,1),r-=1)}}}else if(I.isPair(e)){n=Object.freeze(n.concat(
e));let r=ce("key",e.key,t,n);if(r===M)return M;r===x&&(e.key=null);let o=ce("value",e.value,t,n);if(o===M)return M;o===x&&(e.value=null)}}return i}async function it(s,e){
let t=ri(e);I.isDocument(s)?await le(null,s.contents,t,Object.freeze([s]))===x&&(s.contents=null):await le(null,s,t,Object.freeze([]))}it.BREAK=M;it.SKIP=ii;it.
REMOVE=x;async function le(s,e,t,n){let i=await oi(s,e,t,n);if(I.isNode(i)||I.isPair(i))return ai(s,n,i),le(s,i,t,n);if(typeof i!="symbol"){if(I.isCollection(e)){
n=Object.freeze(n.concat(e));for(let r=0;r<e.items.length;++r){let o=await le(r,e.items[r],t,n);if(typeof o=="number")r=o-1;else{if(o===M)return M;o===x&&(e.items.
splice(r,1),r-=1)}}}else if(I.isPair(e)){n=Object.freeze(n.concat(e));let r=await le("key",e.key,t,n);if(r===M)return M;r===x&&(e.key=null);let o=await le("valu\
e",e.value,t,n);if(o===M)return M;o===x&&(e.value=null)}}return i}function ri(s){return typeof s=="object"&&(s.Collection||s.Node||s.Value)?Object.assign({Alias:s.
Node,Map:s.Node,Scalar:s.Node,Seq:s.Node},s.Value&&{Map:s.Value,Scalar:s.Value,Seq:s.Value},s.Collection&&{Map:s.Collection,Seq:s.Collection},s):s}function oi(s,e,t,n){
if(typeof t=="function")return t(s,e,n);if(I.isMap(e))return t.Map?.(s,e,n);if(I.isSeq(e))return t.Seq?.(s,e,n);if(I.isPair(e))return t.Pair?.(s,e,n);if(I.isScalar(
e))return t.Scalar?.(s,e,n);if(I.isAlias(e))return t.Alias?.(s,e,n)}function ai(s,e,t){let n=e[e.length-1];if(I.isCollection(n))n.items[s]=t;else if(I.isPair(n))
s==="key"?n.key=t:n.value=t;else if(I.isDocument(n))n.contents=t;else{let i=I.isAlias(n)?"alias":"scalar";throw new Error(`Cannot replace node with ${i} parent`)}}
as.visit=nt;as.visitAsync=it});var cs=g(li=>{"use strict";var ci=E(),ga=ke(),ya={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},ba=s=>s.replace(/[!,[\]{}]/g,e=>ya[e]),Ne=class s{constructor(e,t){
this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},s.defaultYaml,e),this.tags=Object.assign({},s.defaultTags,t)}clone(){let e=new s(this.yaml,this.tags);
return e.docStart=this.docStart,e}atDocument(){let e=new s(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.
atNextDocument=!1,this.yaml={explicit:s.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},s.defaultTags);break}return e}add(e,t){this.atNextDocument&&
(this.yaml={explicit:s.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},s.defaultTags),this.atNextDocument=!1);let n=e.trim().split(/[ \t]+/),i=n.
shift();switch(i){case"%TAG":{if(n.length!==2&&(t(0,"%TAG directive should contain exactly two parts"),n.length<2))return!1;let[r,o]=n;return this.tags[r]=o,!0}case"\
%YAML":{if(this.yaml.explicit=!0,n.length!==1)return t(0,"%YAML directive should contain exactly one part"),!1;let[r]=n;if(r==="1.1"||r==="1.2")return this.yaml.
version=r,!0;{let o=/^\d+\.\d+$/.test(r);return t(6,`Unsupported YAML version ${r}`,o),!1}}default:return t(0,`Unknown directive ${i}`,!0),!1}}tagName(e,t){if(e===
"!")return"!";if(e[0]!=="!")return t(`Not a valid tag: ${e}`),null;if(e[1]==="<"){let o=e.slice(2,-1);return o==="!"||o==="!!"?(t(`Verbatim tags aren't resolved\
, so ${e} is invalid.`),null):(e[e.length-1]!==">"&&t("Verbatim tags must end with a >"),o)}let[,n,i]=e.match(/^(.*!)([^!]*)$/s);i||t(`The ${e} tag has no suffi\
x`);let r=this.tags[n];if(r)try{return r+decodeURIComponent(i)}catch(o){return t(String(o)),null}return n==="!"?e:(t(`Could not resolve tag: ${e}`),null)}tagString(e){
for(let[t,n]of Object.entries(this.tags))if(e.startsWith(n))return t+ba(e.substring(n.length));return e[0]==="!"?e:`!<${e}>`}toString(e){let t=this.yaml.explicit?
[`%YAML ${this.yaml.version||"1.2"}`]:[],n=Object.entries(this.tags),i;if(e&&n.length>0&&ci.isNode(e.contents)){let r={};ga.visit(e.contents,(o,a)=>{ci.isNode(a)&&
a.tag&&(r[a.tag]=!0)}),i=Object.keys(r)}else i=[];for(let[r,o]of n)r==="!!"&&o==="tag:yaml.org,2002:"||(!e||i.some(a=>a.startsWith(o)))&&t.push(`%TAG ${r} ${o}`);
return t.join(`
`)}};Ne.defaultYaml={explicit:!1,version:"1.2"};Ne.defaultTags={"!!":"tag:yaml.org,2002:"};li.Directives=Ne});var rt=g(Ae=>{"use strict";var fi=E(),Sa=ke();function wa(s){if(/[\x00-\x19\s,[\]{}]/.test(s)){let t=`Anchor must not contain whitespace or control characters: ${JSON.
stringify(s)}`;throw new Error(t)}return!0}function ui(s){let e=new Set;return Sa.visit(s,{Value(t,n){n.anchor&&e.add(n.anchor)}}),e}function hi(s,e){for(let t=1;;++t){
let n=`${s}${t}`;if(!e.has(n))return n}}function va(s,e){let t=[],n=new Map,i=null;return{onAnchor:r=>{t.push(r),i??(i=ui(s));let o=hi(e,i);return i.add(o),o},setAnchors:()=>{
for(let r of t){let o=n.get(r);if(typeof o=="object"&&o.anchor&&(fi.isScalar(o.node)||fi.isCollection(o.node)))o.node.anchor=o.anchor;else{let a=new Error("Fail\
ed to resolve repeated object (this should not happen)");throw a.source=r,a}}},sourceObjects:n}}Ae.anchorIsValid=wa;Ae.anchorNames=ui;Ae.createNodeAnchors=va;Ae.
findNewAnchor=hi});var ls=g(di=>{"use strict";function Ee(s,e,t,n){if(n&&typeof n=="object")if(Array.isArray(n))for(let i=0,r=n.length;i<r;++i){let o=n[i],a=Ee(s,n,String(i),o);a===
void 0?delete n[i]:a!==o&&(n[i]=a)}else if(n instanceof Map)for(let i of Array.from(n.keys())){let r=n.get(i),o=Ee(s,n,i,r);o===void 0?n.delete(i):o!==r&&n.set(
i,o)}else if(n instanceof Set)for(let i of Array.from(n)){let r=Ee(s,n,i,i);r===void 0?n.delete(i):r!==i&&(n.delete(i),n.add(r))}else for(let[i,r]of Object.entries(
n)){let o=Ee(s,n,i,r);o===void 0?delete n[i]:o!==r&&(n[i]=o)}return s.call(e,t,n)}di.applyReviver=Ee});var Y=g(mi=>{"use strict";var ka=E();function pi(s,e,t){if(Array.isArray(s))return s.map((n,i)=>pi(n,String(i),t));if(s&&typeof s.toJSON=="function"){if(!t||!ka.
hasAnchor(s))return s.toJSON(e,t);let n={aliasCount:0,count:1,res:void 0};t.anchors.set(s,n),t.onCreate=r=>{n.res=r,delete t.onCreate};let i=s.toJSON(e,t);return t.
onCreate&&t.onCreate(i),i}return typeof s=="bigint"&&!t?.keep?Number(s):s}mi.toJS=pi});var ot=g(yi=>{"use strict";var Na=ls(),gi=E(),Aa=Y(),fs=class{constructor(e){Object.defineProperty(this,gi.NODE_TYPE,{value:e})}clone(){let e=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(e.range=this.range.slice()),e}toJS(e,{mapAsMap:t,maxAliasCount:n,onAnchor:i,reviver:r}={}){
if(!gi.isDocument(e))throw new TypeError("A document argument is required");let o={anchors:new Map,doc:e,keep:!0,mapAsMap:t===!0,mapKeyWarned:!1,maxAliasCount:typeof n==
"number"?n:100},a=Aa.toJS(this,"",o);if(typeof i=="function")for(let{count:c,res:l}of o.anchors.values())i(l,c);return typeof r=="function"?Na.applyReviver(r,{"":a},
"",a):a}};yi.NodeBase=fs});var Oe=g(bi=>{"use strict";var Ea=rt(),Oa=ke(),fe=E(),qa=ot(),Ca=Y(),us=class extends qa.NodeBase{constructor(e){super(fe.ALIAS),this.source=e,Object.defineProperty(
this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(e,t){if(t?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");
let n;t?.aliasResolveCache?n=t.aliasResolveCache:(n=[],Oa.visit(e,{Node:(r,o)=>{(fe.isAlias(o)||fe.hasAnchor(o))&&n.push(o)}}),t&&(t.aliasResolveCache=n));let i;
for(let r of n){if(r===this)break;r.anchor===this.source&&(i=r)}if(i&&t){let{anchors:r,doc:o,maxAliasCount:a}=t,c=r.get(i);if(c||(Ca.toJS(i,null,t),c=r.get(i)),
c?.res===void 0){let l="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(l)}if(a>=0&&(c.count+=1,c.aliasCount===0&&(c.aliasCount=
at(o,i,r)),c.count*c.aliasCount>a)){let l="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(l)}}return i}toJSON(e,t){if(!t)
return{source:this.source};let n=this.resolve(t.doc,t);if(!n){let i=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
i)}return t.anchors.get(n).res}toString(e,t,n){let i=`*${this.source}`;if(e){if(Ea.anchorIsValid(this.source),e.options.verifyAliasOrder&&!e.anchors.has(this.source)){
let r=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(r)}if(e.implicitKey)return`${i} `}return i}};function at(s,e,t){
if(fe.isAlias(e)){let n=e.resolve(s),i=t&&n&&t.get(n);return i?i.count*i.aliasCount:0}else if(fe.isCollection(e)){let n=0;for(let i of e.items){let r=at(s,i,t);
r>n&&(n=r)}return n}else if(fe.isPair(e)){let n=at(s,e.key,t),i=at(s,e.value,t);return Math.max(n,i)}return 1}bi.Alias=us});var C=g(hs=>{"use strict";var La=E(),Ta=ot(),Ia=Y(),Pa=s=>!s||typeof s!="function"&&typeof s!="object",V=class extends Ta.NodeBase{constructor(e){super(La.SCALAR),
this.value=e}toJSON(e,t){return t?.keep?this.value:Ia.toJS(this.value,e,t)}toString(){return String(this.value)}};V.BLOCK_FOLDED="BLOCK_FOLDED";V.BLOCK_LITERAL=
"BLOCK_LITERAL";V.PLAIN="PLAIN";V.QUOTE_DOUBLE="QUOTE_DOUBLE";V.QUOTE_SINGLE="QUOTE_SINGLE";hs.Scalar=V;hs.isScalarValue=Pa});var qe=g(wi=>{"use strict";var Ma=Oe(),ee=E(),Si=C(),_a="tag:yaml.org,2002:";function Da(s,e,t){if(e){let n=t.filter(r=>r.tag===e),i=n.find(r=>!r.format)??n[0];
if(!i)throw new Error(`Tag ${e} not found`);return i}return t.find(n=>n.identify?.(s)&&!n.format)}function $a(s,e,t){if(ee.isDocument(s)&&(s=s.contents),ee.isNode(
s))return s;if(ee.isPair(s)){let f=t.schema[ee.MAP].createNode?.(t.schema,null,t);return f.items.push(s),f}(s instanceof String||s instanceof Number||s instanceof
Boolean||typeof BigInt<"u"&&s instanceof BigInt)&&(s=s.valueOf());let{aliasDuplicateObjects:n,onAnchor:i,onTagObj:r,schema:o,sourceObjects:a}=t,c;if(n&&s&&typeof s==
"object"){if(c=a.get(s),c)return c.anchor??(c.anchor=i(s)),new Ma.Alias(c.anchor);c={anchor:null,node:null},a.set(s,c)}e?.startsWith("!!")&&(e=_a+e.slice(2));let l=Da(
s,e,o.tags);if(!l){if(s&&typeof s.toJSON=="function"&&(s=s.toJSON()),!s||typeof s!="object"){let f=new Si.Scalar(s);return c&&(c.node=f),f}l=s instanceof Map?o[ee.
MAP]:Symbol.iterator in Object(s)?o[ee.SEQ]:o[ee.MAP]}r&&(r(l),delete t.onTagObj);let d=l?.createNode?l.createNode(t.schema,s,t):typeof l?.nodeClass?.from=="fun\
ction"?l.nodeClass.from(t.schema,s,t):new Si.Scalar(s);return e?d.tag=e:l.default||(d.tag=l.tag),c&&(c.node=d),d}wi.createNode=$a});var lt=g(ct=>{"use strict";var Ba=qe(),K=E(),xa=ot();function ds(s,e,t){let n=t;for(let i=e.length-1;i>=0;--i){let r=e[i];if(typeof r=="number"&&Number.isInteger(
r)&&r>=0){let o=[];o[r]=n,n=o}else n=new Map([[r,n]])}return Ba.createNode(n,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("Th\
is should not happen, please report a bug.")},schema:s,sourceObjects:new Map})}var vi=s=>s==null||typeof s=="object"&&!!s[Symbol.iterator]().next().done,ps=class extends xa.
NodeBase{constructor(e,t){super(e),Object.defineProperty(this,"schema",{value:t,configurable:!0,enumerable:!1,writable:!0})}clone(e){let t=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return e&&(t.schema=e),t.items=t.items.map(n=>K.isNode(n)||K.isPair(n)?n.clone(e):n),this.range&&(t.
range=this.range.slice()),t}addIn(e,t){if(vi(e))this.add(t);else{let[n,...i]=e,r=this.get(n,!0);if(K.isCollection(r))r.addIn(i,t);else if(r===void 0&&this.schema)
this.set(n,ds(this.schema,i,t));else throw new Error(`Expected YAML collection at ${n}. Remaining path: ${i}`)}}deleteIn(e){let[t,...n]=e;if(n.length===0)return this.
delete(t);let i=this.get(t,!0);if(K.isCollection(i))return i.deleteIn(n);throw new Error(`Expected YAML collection at ${t}. Remaining path: ${n}`)}getIn(e,t){let[
n,...i]=e,r=this.get(n,!0);return i.length===0?!t&&K.isScalar(r)?r.value:r:K.isCollection(r)?r.getIn(i,t):void 0}hasAllNullValues(e){return this.items.every(t=>{
if(!K.isPair(t))return!1;let n=t.value;return n==null||e&&K.isScalar(n)&&n.value==null&&!n.commentBefore&&!n.comment&&!n.tag})}hasIn(e){let[t,...n]=e;if(n.length===
0)return this.has(t);let i=this.get(t,!0);return K.isCollection(i)?i.hasIn(n):!1}setIn(e,t){let[n,...i]=e;if(i.length===0)this.set(n,t);else{let r=this.get(n,!0);
if(K.isCollection(r))r.setIn(i,t);else if(r===void 0&&this.schema)this.set(n,ds(this.schema,i,t));else throw new Error(`Expected YAML collection at ${n}. Remain\
ing path: ${i}`)}}};ct.Collection=ps;ct.collectionFromPath=ds;ct.isEmptyPath=vi});var Ce=g(ft=>{"use strict";var Ka=s=>s.replace(/^(?!$)(?: $)?/gm,"#");function ms(s,e){return/^\n+$/.test(s)?s.substring(1):e?s.replace(/^(?! *$)/gm,e):s}var Fa=(s,e,t)=>s.
endsWith(`
`)?ms(t,e):t.includes(`
`)?`
`+ms(t,e):(s.endsWith(" ")?"":" ")+t;ft.indentComment=ms;ft.lineComment=Fa;ft.stringifyComment=Ka});var Ni=g(Le=>{"use strict";var Ua="flow",gs="block",ut="quoted";function ja(s,e,t="flow",{indentAtStart:n,lineWidth:i=80,minContentWidth:r=20,onFold:o,onOverflow:a}={}){
if(!i||i<0)return s;i<r&&(r=0);let c=Math.max(1+r,1+i-e.length);if(s.length<=c)return s;let l=[],d={},f=i-e.length;typeof n=="number"&&(n>i-Math.max(2,r)?l.push(
0):f=i-n);let u,m,y=!1,h=-1,p=-1,S=-1;t===gs&&(h=ki(s,h,e.length),h!==-1&&(f=h+c));for(let v;v=s[h+=1];){if(t===ut&&v==="\\"){switch(p=h,s[h+1]){case"x":h+=3;break;case"\
u":h+=5;break;case"U":h+=9;break;default:h+=1}S=h}if(v===`
`)t===gs&&(h=ki(s,h,e.length)),f=h+e.length+c,u=void 0;else{if(v===" "&&m&&m!==" "&&m!==`
`&&m!=="	"){let k=s[h+1];k&&k!==" "&&k!==`
`&&k!=="	"&&(u=h)}if(h>=f)if(u)l.push(u),f=u+c,u=void 0;else if(t===ut){for(;m===" "||m==="	";)m=v,v=s[h+=1],y=!0;let k=h>S+1?h-2:p-1;if(d[k])return s;l.push(k),
d[k]=!0,f=k+c,u=void 0}else y=!0}m=v}if(y&&a&&a(),l.length===0)return s;o&&o();let w=s.slice(0,l[0]);for(let v=0;v<l.length;++v){let k=l[v],N=l[v+1]||s.length;k===
0?w=`
${e}${s.slice(0,N)}`:(t===ut&&d[k]&&(w+=`${s[k]}\\`),w+=`
${e}${s.slice(k+1,N)}`)}return w}function ki(s,e,t){let n=e,i=e+1,r=s[i];for(;r===" "||r==="	";)if(e<i+t)r=s[++e];else{do r=s[++e];while(r&&r!==`
`);n=e,i=e+1,r=s[i]}return n}Le.FOLD_BLOCK=gs;Le.FOLD_FLOW=Ua;Le.FOLD_QUOTED=ut;Le.foldFlowLines=ja});var Ie=g(Ai=>{"use strict";var $=C(),J=Ni(),dt=(s,e)=>({indentAtStart:e?s.indent.length:s.indentAtStart,lineWidth:s.options.lineWidth,minContentWidth:s.options.
minContentWidth}),pt=s=>/^(%|---|\.\.\.)/m.test(s);function Ra(s,e,t){if(!e||e<0)return!1;let n=e-t,i=s.length;if(i<=n)return!1;for(let r=0,o=0;r<i;++r)if(s[r]===
`
`){if(r-o>n)return!0;if(o=r+1,i-o<=n)return!1}return!0}function Te(s,e){let t=JSON.stringify(s);if(e.options.doubleQuotedAsJSON)return t;let{implicitKey:n}=e,i=e.
options.doubleQuotedMinMultiLineLength,r=e.indent||(pt(s)?"  ":""),o="",a=0;for(let c=0,l=t[c];l;l=t[++c])if(l===" "&&t[c+1]==="\\"&&t[c+2]==="n"&&(o+=t.slice(a,
c)+"\\ ",c+=1,a=c,l="\\"),l==="\\")switch(t[c+1]){case"u":{o+=t.slice(a,c);let d=t.substr(c+2,4);switch(d){case"0000":o+="\\0";break;case"0007":o+="\\a";break;case"\
000b":o+="\\v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"2028":o+="\\L";break;case"2029":o+="\\P";break;default:d.
substr(0,2)==="00"?o+="\\x"+d.substr(2):o+=t.substr(c,6)}c+=5,a=c+1}break;case"n":if(n||t[c+2]==='"'||t.length<i)c+=1;else{for(o+=t.slice(a,c)+`

`;t[c+2]==="\\"&&t[c+3]==="n"&&t[c+4]!=='"';)o+=`
`,c+=2;o+=r,t[c+2]===" "&&(o+="\\"),c+=1,a=c+1}break;default:c+=1}return o=a?o+t.slice(a):t,n?o:J.foldFlowLines(o,r,J.FOLD_QUOTED,dt(e,!1))}function ys(s,e){if(e.
options.singleQuote===!1||e.implicitKey&&s.includes(`
`)||/[ \t]\n|\n[ \t]/.test(s))return Te(s,e);let t=e.indent||(pt(s)?"  ":""),n="'"+s.replace(/'/g,"''").replace(/\n+/g,`$&
${t}`)+"'";return e.implicitKey?n:J.foldFlowLines(n,t,J.FOLD_FLOW,dt(e,!1))}function ue(s,e){let{singleQuote:t}=e.options,n;if(t===!1)n=Te;else{let i=s.includes(
'"'),r=s.includes("'");i&&!r?n=ys:r&&!i?n=Te:n=t?ys:Te}return n(s,e)}var bs;try{bs=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{bs=/\n+(?!\n|$)/g}function ht({comment:s,type:e,value:t},n,i,r){let{blockQuote:o,commentString:a,lineWidth:c}=n.options;if(!o||/\n[\t ]+$/.test(
t))return ue(t,n);let l=n.indent||(n.forceBlockIndent||pt(t)?"  ":""),d=o==="literal"?!0:o==="folded"||e===$.Scalar.BLOCK_FOLDED?!1:e===$.Scalar.BLOCK_LITERAL?!0:
!Ra(t,c,l.length);if(!t)return d?`|
`:`>
`;let f,u;for(u=t.length;u>0;--u){let N=t[u-1];if(N!==`
`&&N!=="	"&&N!==" ")break}let m=t.substring(u),y=m.indexOf(`
`);y===-1?f="-":t===m||y!==m.length-1?(f="+",r&&r()):f="",m&&(t=t.slice(0,-m.length),m[m.length-1]===`
`&&(m=m.slice(0,-1)),m=m.replace(bs,`$&${l}`));let h=!1,p,S=-1;for(p=0;p<t.length;++p){let N=t[p];if(N===" ")h=!0;else if(N===`
`)S=p;else break}let w=t.substring(0,S<p?S+1:p);w&&(t=t.substring(w.length),w=w.replace(/\n+/g,`$&${l}`));let k=(h?l?"2":"1":"")+f;if(s&&(k+=" "+a(s.replace(/ ?[\r\n]+/g,
" ")),i&&i()),!d){let N=t.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${l}`),A=!1,q=dt(n,!0);o!=="folded"&&e!==$.Scalar.BLOCK_FOLDED&&(q.onOverflow=
()=>{A=!0});let b=J.foldFlowLines(`${w}${N}${m}`,l,J.FOLD_BLOCK,q);if(!A)return`>${k}
${l}${b}`}return t=t.replace(/\n+/g,`$&${l}`),`|${k}
${l}${w}${t}${m}`}function Ya(s,e,t,n){let{type:i,value:r}=s,{actualString:o,implicitKey:a,indent:c,indentStep:l,inFlow:d}=e;if(a&&r.includes(`
`)||d&&/[[\]{},]/.test(r))return ue(r,e);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(r))return a||d||!r.includes(
`
`)?ue(r,e):ht(s,e,t,n);if(!a&&!d&&i!==$.Scalar.PLAIN&&r.includes(`
`))return ht(s,e,t,n);if(pt(r)){if(c==="")return e.forceBlockIndent=!0,ht(s,e,t,n);if(a&&c===l)return ue(r,e)}let f=r.replace(/\n+/g,`$&
${c}`);if(o){let u=h=>h.default&&h.tag!=="tag:yaml.org,2002:str"&&h.test?.test(f),{compat:m,tags:y}=e.doc.schema;if(y.some(u)||m?.some(u))return ue(r,e)}return a?
f:J.foldFlowLines(f,c,J.FOLD_FLOW,dt(e,!1))}function Va(s,e,t,n){let{implicitKey:i,inFlow:r}=e,o=typeof s.value=="string"?s:Object.assign({},s,{value:String(s.value)}),
{type:a}=s;a!==$.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(o.value)&&(a=$.Scalar.QUOTE_DOUBLE);let c=d=>{switch(d){case $.Scalar.
BLOCK_FOLDED:case $.Scalar.BLOCK_LITERAL:return i||r?ue(o.value,e):ht(o,e,t,n);case $.Scalar.QUOTE_DOUBLE:return Te(o.value,e);case $.Scalar.QUOTE_SINGLE:return ys(
o.value,e);case $.Scalar.PLAIN:return Ya(o,e,t,n);default:return null}},l=c(a);if(l===null){let{defaultKeyType:d,defaultStringType:f}=e.options,u=i&&d||f;if(l=c(
u),l===null)throw new Error(`Unsupported default string type ${u}`)}return l}Ai.stringifyString=Va});var Pe=g(Ss=>{"use strict";var Ja=rt(),H=E(),Ha=Ce(),Ga=Ie();function Wa(s,e){let t=Object.assign({blockQuote:!0,commentString:Ha.stringifyComment,defaultKeyType:null,
defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,
minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},s.schema.toStringOptions,e),n;switch(t.collectionStyle){case"\
block":n=!1;break;case"flow":n=!0;break;default:n=null}return{anchors:new Set,doc:s,flowCollectionPadding:t.flowCollectionPadding?" ":"",indent:"",indentStep:typeof t.
indent=="number"?" ".repeat(t.indent):"  ",inFlow:n,options:t}}function Qa(s,e){if(e.tag){let i=s.filter(r=>r.tag===e.tag);if(i.length>0)return i.find(r=>r.format===
e.format)??i[0]}let t,n;if(H.isScalar(e)){n=e.value;let i=s.filter(r=>r.identify?.(n));if(i.length>1){let r=i.filter(o=>o.test);r.length>0&&(i=r)}t=i.find(r=>r.
format===e.format)??i.find(r=>!r.format)}else n=e,t=s.find(i=>i.nodeClass&&n instanceof i.nodeClass);if(!t){let i=n?.constructor?.name??(n===null?"null":typeof n);
throw new Error(`Tag not resolved for ${i} value`)}return t}function Xa(s,e,{anchors:t,doc:n}){if(!n.directives)return"";let i=[],r=(H.isScalar(s)||H.isCollection(
s))&&s.anchor;r&&Ja.anchorIsValid(r)&&(t.add(r),i.push(`&${r}`));let o=s.tag??(e.default?null:e.tag);return o&&i.push(n.directives.tagString(o)),i.join(" ")}function za(s,e,t,n){
if(H.isPair(s))return s.toString(e,t,n);if(H.isAlias(s)){if(e.doc.directives)return s.toString(e);if(e.resolvedAliases?.has(s))throw new TypeError("Cannot strin\
gify circular structure without alias nodes");e.resolvedAliases?e.resolvedAliases.add(s):e.resolvedAliases=new Set([s]),s=s.resolve(e.doc)}let i,r=H.isNode(s)?s:
e.doc.createNode(s,{onTagObj:c=>i=c});i??(i=Qa(e.doc.schema.tags,r));let o=Xa(r,i,e);o.length>0&&(e.indentAtStart=(e.indentAtStart??0)+o.length+1);let a=typeof i.
stringify=="function"?i.stringify(r,e,t,n):H.isScalar(r)?Ga.stringifyString(r,e,t,n):r.toString(e,t,n);return o?H.isScalar(r)||a[0]==="{"||a[0]==="["?`${o} ${a}`:
`${o}
${e.indent}${a}`:a}Ss.createStringifyContext=Wa;Ss.stringify=za});var Ci=g(qi=>{"use strict";var U=E(),Ei=C(),Oi=Pe(),Me=Ce();function Za({key:s,value:e},t,n,i){let{allNullValues:r,doc:o,indent:a,indentStep:c,options:{commentString:l,
indentSeq:d,simpleKeys:f}}=t,u=U.isNode(s)&&s.comment||null;if(f){if(u)throw new Error("With simple keys, key nodes cannot have comments");if(U.isCollection(s)||
!U.isNode(s)&&typeof s=="object"){let q="With simple keys, collection cannot be used as a key value";throw new Error(q)}}let m=!f&&(!s||u&&e==null&&!t.inFlow||U.
isCollection(s)||(U.isScalar(s)?s.type===Ei.Scalar.BLOCK_FOLDED||s.type===Ei.Scalar.BLOCK_LITERAL:typeof s=="object"));t=Object.assign({},t,{allNullValues:!1,implicitKey:!m&&
(f||!r),indent:a+c});let y=!1,h=!1,p=Oi.stringify(s,t,()=>y=!0,()=>h=!0);if(!m&&!t.inFlow&&p.length>1024){if(f)throw new Error("With simple keys, single line sc\
alar must not span more than 1024 characters");m=!0}if(t.inFlow){if(r||e==null)return y&&n&&n(),p===""?"?":m?`? ${p}`:p}else if(r&&!f||e==null&&m)return p=`? ${p}`,
u&&!y?p+=Me.lineComment(p,t.indent,l(u)):h&&i&&i(),p;y&&(u=null),m?(u&&(p+=Me.lineComment(p,t.indent,l(u))),p=`? ${p}
${a}:`):(p=`${p}:`,u&&(p+=Me.lineComment(p,t.indent,l(u))));let S,w,v;U.isNode(e)?(S=!!e.spaceBefore,w=e.commentBefore,v=e.comment):(S=!1,w=null,v=null,e&&typeof e==
"object"&&(e=o.createNode(e))),t.implicitKey=!1,!m&&!u&&U.isScalar(e)&&(t.indentAtStart=p.length+1),h=!1,!d&&c.length>=2&&!t.inFlow&&!m&&U.isSeq(e)&&!e.flow&&!e.
tag&&!e.anchor&&(t.indent=t.indent.substring(2));let k=!1,N=Oi.stringify(e,t,()=>k=!0,()=>h=!0),A=" ";if(u||S||w){if(A=S?`
`:"",w){let q=l(w);A+=`
${Me.indentComment(q,t.indent)}`}N===""&&!t.inFlow?A===`
`&&v&&(A=`

`):A+=`
${t.indent}`}else if(!m&&U.isCollection(e)){let q=N[0],b=N.indexOf(`
`),L=b!==-1,j=t.inFlow??e.flow??e.items.length===0;if(L||!j){let ae=!1;if(L&&(q==="&"||q==="!")){let T=N.indexOf(" ");q==="&"&&T!==-1&&T<b&&N[T+1]==="!"&&(T=N.indexOf(
" ",T+1)),(T===-1||b<T)&&(ae=!0)}ae||(A=`
${t.indent}`)}}else(N===""||N[0]===`
`)&&(A="");return p+=A+N,t.inFlow?k&&n&&n():v&&!k?p+=Me.lineComment(p,t.indent,l(v)):h&&i&&i(),p}qi.stringifyPair=Za});var vs=g(ws=>{"use strict";var Li=ze("process");function ec(s,...e){s==="debug"&&console.log(...e)}function tc(s,e){(s==="debug"||s==="warn")&&(typeof Li.emitWarning==
"function"?Li.emitWarning(e):console.warn(e))}ws.debug=ec;ws.warn=tc});var St=g(bt=>{"use strict";var yt=E(),Ti=C(),mt="<<",gt={identify:s=>s===mt||typeof s=="symbol"&&s.description===mt,default:"key",tag:"tag:yaml.org,2002:merge",
test:/^<<$/,resolve:()=>Object.assign(new Ti.Scalar(Symbol(mt)),{addToJSMap:Ii}),stringify:()=>mt},sc=(s,e)=>(gt.identify(e)||yt.isScalar(e)&&(!e.type||e.type===
Ti.Scalar.PLAIN)&&gt.identify(e.value))&&s?.doc.schema.tags.some(t=>t.tag===gt.tag&&t.default);function Ii(s,e,t){let n=Pi(s,t);if(yt.isSeq(n))for(let i of n.items)
ks(s,e,i);else if(Array.isArray(n))for(let i of n)ks(s,e,i);else ks(s,e,n)}function ks(s,e,t){let n=Pi(s,t);if(!yt.isMap(n))throw new Error("Merge sources must \
be maps or map aliases");let i=n.toJSON(null,s,Map);for(let[r,o]of i)e instanceof Map?e.has(r)||e.set(r,o):e instanceof Set?e.add(r):Object.prototype.hasOwnProperty.
call(e,r)||Object.defineProperty(e,r,{value:o,writable:!0,enumerable:!0,configurable:!0});return e}function Pi(s,e){return s&&yt.isAlias(e)?e.resolve(s.doc,s):e}
bt.addMergeToJSMap=Ii;bt.isMergeKey=sc;bt.merge=gt});var As=g(Di=>{"use strict";var nc=vs(),Mi=St(),ic=Pe(),_i=E(),Ns=Y();function rc(s,e,{key:t,value:n}){if(_i.isNode(t)&&t.addToJSMap)t.addToJSMap(s,e,n);else if(Mi.
isMergeKey(s,t))Mi.addMergeToJSMap(s,e,n);else{let i=Ns.toJS(t,"",s);if(e instanceof Map)e.set(i,Ns.toJS(n,i,s));else if(e instanceof Set)e.add(i);else{let r=oc(
t,i,s),o=Ns.toJS(n,r,s);r in e?Object.defineProperty(e,r,{value:o,writable:!0,enumerable:!0,configurable:!0}):e[r]=o}}return e}function oc(s,e,t){if(e===null)return"";
if(typeof e!="object")return String(e);if(_i.isNode(s)&&t?.doc){let n=ic.createStringifyContext(t.doc,{});n.anchors=new Set;for(let r of t.anchors.keys())n.anchors.
add(r.anchor);n.inFlow=!0,n.inStringifyKey=!0;let i=s.toString(n);if(!t.mapKeyWarned){let r=JSON.stringify(i);r.length>40&&(r=r.substring(0,36)+'..."'),nc.warn(
t.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${r}. Set mapAsMap: true to use object keys.`),t.mapKeyWarned=
!0}return i}return JSON.stringify(e)}Di.addPairToJSMap=rc});var G=g(Es=>{"use strict";var $i=qe(),ac=Ci(),cc=As(),wt=E();function lc(s,e,t){let n=$i.createNode(s,void 0,t),i=$i.createNode(e,void 0,t);return new vt(n,i)}var vt=class s{constructor(e,t=null){
Object.defineProperty(this,wt.NODE_TYPE,{value:wt.PAIR}),this.key=e,this.value=t}clone(e){let{key:t,value:n}=this;return wt.isNode(t)&&(t=t.clone(e)),wt.isNode(
n)&&(n=n.clone(e)),new s(t,n)}toJSON(e,t){let n=t?.mapAsMap?new Map:{};return cc.addPairToJSMap(t,n,this)}toString(e,t,n){return e?.doc?ac.stringifyPair(this,e,
t,n):JSON.stringify(this)}};Es.Pair=vt;Es.createPair=lc});var Os=g(xi=>{"use strict";var te=E(),Bi=Pe(),kt=Ce();function fc(s,e,t){return(e.inFlow??s.flow?hc:uc)(s,e,t)}function uc({comment:s,items:e},t,{blockItemPrefix:n,
flowChars:i,itemIndent:r,onChompKeep:o,onComment:a}){let{indent:c,options:{commentString:l}}=t,d=Object.assign({},t,{indent:r,type:null}),f=!1,u=[];for(let y=0;y<
e.length;++y){let h=e[y],p=null;if(te.isNode(h))!f&&h.spaceBefore&&u.push(""),Nt(t,u,h.commentBefore,f),h.comment&&(p=h.comment);else if(te.isPair(h)){let w=te.
isNode(h.key)?h.key:null;w&&(!f&&w.spaceBefore&&u.push(""),Nt(t,u,w.commentBefore,f))}f=!1;let S=Bi.stringify(h,d,()=>p=null,()=>f=!0);p&&(S+=kt.lineComment(S,r,
l(p))),f&&p&&(f=!1),u.push(n+S)}let m;if(u.length===0)m=i.start+i.end;else{m=u[0];for(let y=1;y<u.length;++y){let h=u[y];m+=h?`
${c}${h}`:`
`}}return s?(m+=`
`+kt.indentComment(l(s),c),a&&a()):f&&o&&o(),m}function hc({items:s},e,{flowChars:t,itemIndent:n}){let{indent:i,indentStep:r,flowCollectionPadding:o,options:{commentString:a}}=e;
n+=r;let c=Object.assign({},e,{indent:n,inFlow:!0,type:null}),l=!1,d=0,f=[];for(let y=0;y<s.length;++y){let h=s[y],p=null;if(te.isNode(h))h.spaceBefore&&f.push(
""),Nt(e,f,h.commentBefore,!1),h.comment&&(p=h.comment);else if(te.isPair(h)){let w=te.isNode(h.key)?h.key:null;w&&(w.spaceBefore&&f.push(""),Nt(e,f,w.commentBefore,
!1),w.comment&&(l=!0));let v=te.isNode(h.value)?h.value:null;v?(v.comment&&(p=v.comment),v.commentBefore&&(l=!0)):h.value==null&&w?.comment&&(p=w.comment)}p&&(l=
!0);let S=Bi.stringify(h,c,()=>p=null);l||(l=f.length>d||S.includes(`
`)),y<s.length-1?S+=",":e.options.trailingComma&&(e.options.lineWidth>0&&(l||(l=f.reduce((w,v)=>w+v.length+2,2)+(S.length+2)>e.options.lineWidth)),l&&(S+=",")),
p&&(S+=kt.lineComment(S,n,a(p))),f.push(S),d=f.length}let{start:u,end:m}=t;if(f.length===0)return u+m;if(!l){let y=f.reduce((h,p)=>h+p.length+2,2);l=e.options.lineWidth>
0&&y>e.options.lineWidth}if(l){let y=u;for(let h of f)y+=h?`
${r}${i}${h}`:`
`;return`${y}
${i}${m}`}else return`${u}${o}${f.join(" ")}${o}${m}`}function Nt({indent:s,options:{commentString:e}},t,n,i){if(n&&i&&(n=n.replace(/^\n+/,"")),n){let r=kt.indentComment(
e(n),s);t.push(r.trimStart())}}xi.stringifyCollection=fc});var Q=g(Cs=>{"use strict";var dc=Os(),pc=As(),mc=lt(),W=E(),At=G(),gc=C();function _e(s,e){let t=W.isScalar(e)?e.value:e;for(let n of s)if(W.isPair(n)&&(n.key===
e||n.key===t||W.isScalar(n.key)&&n.key.value===t))return n}var qs=class extends mc.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(e){
super(W.MAP,e),this.items=[]}static from(e,t,n){let{keepUndefined:i,replacer:r}=n,o=new this(e),a=(c,l)=>{if(typeof r=="function")l=r.call(t,c,l);else if(Array.
isArray(r)&&!r.includes(c))return;(l!==void 0||i)&&o.items.push(At.createPair(c,l,n))};if(t instanceof Map)for(let[c,l]of t)a(c,l);else if(t&&typeof t=="object")
for(let c of Object.keys(t))a(c,t[c]);return typeof e.sortMapEntries=="function"&&o.items.sort(e.sortMapEntries),o}add(e,t){let n;W.isPair(e)?n=e:!e||typeof e!=
"object"||!("key"in e)?n=new At.Pair(e,e?.value):n=new At.Pair(e.key,e.value);let i=_e(this.items,n.key),r=this.schema?.sortMapEntries;if(i){if(!t)throw new Error(
`Key ${n.key} already set`);W.isScalar(i.value)&&gc.isScalarValue(n.value)?i.value.value=n.value:i.value=n.value}else if(r){let o=this.items.findIndex(a=>r(n,a)<
0);o===-1?this.items.push(n):this.items.splice(o,0,n)}else this.items.push(n)}delete(e){let t=_e(this.items,e);return t?this.items.splice(this.items.indexOf(t),
1).length>0:!1}get(e,t){let i=_e(this.items,e)?.value;return(!t&&W.isScalar(i)?i.value:i)??void 0}has(e){return!!_e(this.items,e)}set(e,t){this.add(new At.Pair(
e,t),!0)}toJSON(e,t,n){let i=n?new n:t?.mapAsMap?new Map:{};t?.onCreate&&t.onCreate(i);for(let r of this.items)pc.addPairToJSMap(t,i,r);return i}toString(e,t,n){
if(!e)return JSON.stringify(this);for(let i of this.items)if(!W.isPair(i))throw new Error(`Map items must all be pairs; found ${JSON.stringify(i)} instead`);return!e.
allNullValues&&this.hasAllNullValues(!1)&&(e=Object.assign({},e,{allNullValues:!0})),dc.stringifyCollection(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"\
}"},itemIndent:e.indent||"",onChompKeep:n,onComment:t})}};Cs.YAMLMap=qs;Cs.findPair=_e});var he=g(Fi=>{"use strict";var yc=E(),Ki=Q(),bc={collection:"map",default:!0,nodeClass:Ki.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(s,e){return yc.isMap(s)||e(
"Expected a mapping for this tag"),s},createNode:(s,e,t)=>Ki.YAMLMap.from(s,e,t)};Fi.map=bc});var X=g(Ui=>{"use strict";var Sc=qe(),wc=Os(),vc=lt(),Ot=E(),kc=C(),Nc=Y(),Ls=class extends vc.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(e){
super(Ot.SEQ,e),this.items=[]}add(e){this.items.push(e)}delete(e){let t=Et(e);return typeof t!="number"?!1:this.items.splice(t,1).length>0}get(e,t){let n=Et(e);
if(typeof n!="number")return;let i=this.items[n];return!t&&Ot.isScalar(i)?i.value:i}has(e){let t=Et(e);return typeof t=="number"&&t<this.items.length}set(e,t){let n=Et(
e);if(typeof n!="number")throw new Error(`Expected a valid index, not ${e}.`);let i=this.items[n];Ot.isScalar(i)&&kc.isScalarValue(t)?i.value=t:this.items[n]=t}toJSON(e,t){
let n=[];t?.onCreate&&t.onCreate(n);let i=0;for(let r of this.items)n.push(Nc.toJS(r,String(i++),t));return n}toString(e,t,n){return e?wc.stringifyCollection(this,
e,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:n,onComment:t}):JSON.stringify(this)}static from(e,t,n){let{replacer:i}=n,
r=new this(e);if(t&&Symbol.iterator in Object(t)){let o=0;for(let a of t){if(typeof i=="function"){let c=t instanceof Set?a:String(o++);a=i.call(t,c,a)}r.items.
push(Sc.createNode(a,void 0,n))}}return r}};function Et(s){let e=Ot.isScalar(s)?s.value:s;return e&&typeof e=="string"&&(e=Number(e)),typeof e=="number"&&Number.
isInteger(e)&&e>=0?e:null}Ui.YAMLSeq=Ls});var de=g(Ri=>{"use strict";var Ac=E(),ji=X(),Ec={collection:"seq",default:!0,nodeClass:ji.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(s,e){return Ac.isSeq(s)||e(
"Expected a sequence for this tag"),s},createNode:(s,e,t)=>ji.YAMLSeq.from(s,e,t)};Ri.seq=Ec});var De=g(Yi=>{"use strict";var Oc=Ie(),qc={identify:s=>typeof s=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:s=>s,stringify(s,e,t,n){return e=Object.
assign({actualString:!0},e),Oc.stringifyString(s,e,t,n)}};Yi.string=qc});var qt=g(Hi=>{"use strict";var Vi=C(),Ji={identify:s=>s==null,createNode:()=>new Vi.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,
resolve:()=>new Vi.Scalar(null),stringify:({source:s},e)=>typeof s=="string"&&Ji.test.test(s)?s:e.options.nullStr};Hi.nullTag=Ji});var Ts=g(Wi=>{"use strict";var Cc=C(),Gi={identify:s=>typeof s=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:s=>new Cc.
Scalar(s[0]==="t"||s[0]==="T"),stringify({source:s,value:e},t){if(s&&Gi.test.test(s)){let n=s[0]==="t"||s[0]==="T";if(e===n)return s}return e?t.options.trueStr:
t.options.falseStr}};Wi.boolTag=Gi});var pe=g(Qi=>{"use strict";function Lc({format:s,minFractionDigits:e,tag:t,value:n}){if(typeof n=="bigint")return String(n);let i=typeof n=="number"?n:Number(n);
if(!isFinite(i))return isNaN(i)?".nan":i<0?"-.inf":".inf";let r=Object.is(n,-0)?"-0":JSON.stringify(n);if(!s&&e&&(!t||t==="tag:yaml.org,2002:float")&&/^-?\d/.test(
r)&&!r.includes("e")){let o=r.indexOf(".");o<0&&(o=r.length,r+=".");let a=e-(r.length-o-1);for(;a-- >0;)r+="0"}return r}Qi.stringifyNumber=Lc});var Ps=g(Ct=>{"use strict";var Tc=C(),Is=pe(),Ic={identify:s=>typeof s=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:s=>s.slice(-3).toLowerCase()==="nan"?NaN:s[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Is.stringifyNumber},Pc={identify:s=>typeof s==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:s=>parseFloat(s),stringify(s){
let e=Number(s.value);return isFinite(e)?e.toExponential():Is.stringifyNumber(s)}},Mc={identify:s=>typeof s=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(s){let e=new Tc.Scalar(parseFloat(s)),t=s.indexOf(".");return t!==-1&&s[s.length-1]==="0"&&(e.minFractionDigits=s.length-t-1),e},stringify:Is.stringifyNumber};
Ct.float=Mc;Ct.floatExp=Pc;Ct.floatNaN=Ic});var _s=g(Tt=>{"use strict";var Xi=pe(),Lt=s=>typeof s=="bigint"||Number.isInteger(s),Ms=(s,e,t,{intAsBigInt:n})=>n?BigInt(s):parseInt(s.substring(e),t);function zi(s,e,t){
let{value:n}=s;return Lt(n)&&n>=0?t+n.toString(e):Xi.stringifyNumber(s)}var _c={identify:s=>Lt(s)&&s>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,
resolve:(s,e,t)=>Ms(s,2,8,t),stringify:s=>zi(s,8,"0o")},Dc={identify:Lt,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(s,e,t)=>Ms(s,0,10,t),
stringify:Xi.stringifyNumber},$c={identify:s=>Lt(s)&&s>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(s,e,t)=>Ms(s,2,16,
t),stringify:s=>zi(s,16,"0x")};Tt.int=Dc;Tt.intHex=$c;Tt.intOct=_c});var er=g(Zi=>{"use strict";var Bc=he(),xc=qt(),Kc=de(),Fc=De(),Uc=Ts(),Ds=Ps(),$s=_s(),jc=[Bc.map,Kc.seq,Fc.string,xc.nullTag,Uc.boolTag,$s.intOct,$s.int,$s.intHex,
Ds.floatNaN,Ds.floatExp,Ds.float];Zi.schema=jc});var nr=g(sr=>{"use strict";var Rc=C(),Yc=he(),Vc=de();function tr(s){return typeof s=="bigint"||Number.isInteger(s)}var It=({value:s})=>JSON.stringify(s),Jc=[{identify:s=>typeof s==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:s=>s,stringify:It},{identify:s=>s==null,createNode:()=>new Rc.Scalar(null),default:!0,tag:"tag:yaml.org,\
2002:null",test:/^null$/,resolve:()=>null,stringify:It},{identify:s=>typeof s=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:s=>s===
"true",stringify:It},{identify:tr,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(s,e,{intAsBigInt:t})=>t?BigInt(s):parseInt(s,10),
stringify:({value:s})=>tr(s)?s.toString():JSON.stringify(s)},{identify:s=>typeof s=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:s=>parseFloat(s),stringify:It}],Hc={default:!0,tag:"",test:/^/,resolve(s,e){return e(`Unresolved plain scalar ${JSON.stringify(s)}`),s}},Gc=[Yc.map,Vc.seq].
concat(Jc,Hc);sr.schema=Gc});var xs=g(ir=>{"use strict";var $e=ze("buffer"),Bs=C(),Wc=Ie(),Qc={identify:s=>s instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(s,e){if(typeof $e.
Buffer=="function")return $e.Buffer.from(s,"base64");if(typeof atob=="function"){let t=atob(s.replace(/[\n\r]/g,"")),n=new Uint8Array(t.length);for(let i=0;i<t.
length;++i)n[i]=t.charCodeAt(i);return n}else return e("This environment does not support reading binary tags; either Buffer or atob is required"),s},stringify({
comment:s,type:e,value:t},n,i,r){if(!t)return"";let o=t,a;if(typeof $e.Buffer=="function")a=o instanceof $e.Buffer?o.toString("base64"):$e.Buffer.from(o.buffer).
toString("base64");else if(typeof btoa=="function"){let c="";for(let l=0;l<o.length;++l)c+=String.fromCharCode(o[l]);a=btoa(c)}else throw new Error("This enviro\
nment does not support writing binary tags; either Buffer or btoa is required");if(e??(e=Bs.Scalar.BLOCK_LITERAL),e!==Bs.Scalar.QUOTE_DOUBLE){let c=Math.max(n.options.
lineWidth-n.indent.length,n.options.minContentWidth),l=Math.ceil(a.length/c),d=new Array(l);for(let f=0,u=0;f<l;++f,u+=c)d[f]=a.substr(u,c);a=d.join(e===Bs.Scalar.
BLOCK_LITERAL?`
`:" ")}return Wc.stringifyString({comment:s,type:e,value:a},n,i,r)}};ir.binary=Qc});var _t=g(Mt=>{"use strict";var Pt=E(),Ks=G(),Xc=C(),zc=X();function rr(s,e){if(Pt.isSeq(s))for(let t=0;t<s.items.length;++t){let n=s.items[t];if(!Pt.isPair(n)){
if(Pt.isMap(n)){n.items.length>1&&e("Each pair must have its own sequence indicator");let i=n.items[0]||new Ks.Pair(new Xc.Scalar(null));if(n.commentBefore&&(i.
key.commentBefore=i.key.commentBefore?`${n.commentBefore}
${i.key.commentBefore}`:n.commentBefore),n.comment){let r=i.value??i.key;r.comment=r.comment?`${n.comment}
${r.comment}`:n.comment}n=i}s.items[t]=Pt.isPair(n)?n:new Ks.Pair(n)}}else e("Expected a sequence for this tag");return s}function or(s,e,t){let{replacer:n}=t,i=new zc.
YAMLSeq(s);i.tag="tag:yaml.org,2002:pairs";let r=0;if(e&&Symbol.iterator in Object(e))for(let o of e){typeof n=="function"&&(o=n.call(e,String(r++),o));let a,c;
if(Array.isArray(o))if(o.length===2)a=o[0],c=o[1];else throw new TypeError(`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof Object){let l=Object.keys(
o);if(l.length===1)a=l[0],c=o[a];else throw new TypeError(`Expected tuple with one key, not ${l.length} keys`)}else a=o;i.items.push(Ks.createPair(a,c,t))}return i}
var Zc={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:rr,createNode:or};Mt.createPairs=or;Mt.pairs=Zc;Mt.resolvePairs=rr});var js=g(Us=>{"use strict";var ar=E(),Fs=Y(),Be=Q(),el=X(),cr=_t(),se=class s extends el.YAMLSeq{constructor(){super(),this.add=Be.YAMLMap.prototype.add.bind(this),
this.delete=Be.YAMLMap.prototype.delete.bind(this),this.get=Be.YAMLMap.prototype.get.bind(this),this.has=Be.YAMLMap.prototype.has.bind(this),this.set=Be.YAMLMap.
prototype.set.bind(this),this.tag=s.tag}toJSON(e,t){if(!t)return super.toJSON(e);let n=new Map;t?.onCreate&&t.onCreate(n);for(let i of this.items){let r,o;if(ar.
isPair(i)?(r=Fs.toJS(i.key,"",t),o=Fs.toJS(i.value,r,t)):r=Fs.toJS(i,"",t),n.has(r))throw new Error("Ordered maps must not include duplicate keys");n.set(r,o)}return n}static from(e,t,n){
let i=cr.createPairs(e,t,n),r=new this;return r.items=i.items,r}};se.tag="tag:yaml.org,2002:omap";var tl={collection:"seq",identify:s=>s instanceof Map,nodeClass:se,
default:!1,tag:"tag:yaml.org,2002:omap",resolve(s,e){let t=cr.resolvePairs(s,e),n=[];for(let{key:i}of t.items)ar.isScalar(i)&&(n.includes(i.value)?e(`Ordered ma\
ps must not include duplicate keys: ${i.value}`):n.push(i.value));return Object.assign(new se,t)},createNode:(s,e,t)=>se.from(s,e,t)};Us.YAMLOMap=se;Us.omap=tl});var dr=g(Rs=>{"use strict";var lr=C();function fr({value:s,source:e},t){return e&&(s?ur:hr).test.test(e)?e:s?t.options.trueStr:t.options.falseStr}var ur={identify:s=>s===
!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new lr.Scalar(!0),stringify:fr},hr={identify:s=>s===!1,
default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new lr.Scalar(!1),stringify:fr};Rs.falseTag=hr;Rs.trueTag=
ur});var pr=g(Dt=>{"use strict";var sl=C(),Ys=pe(),nl={identify:s=>typeof s=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:s=>s.slice(-3).toLowerCase()==="nan"?NaN:s[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Ys.stringifyNumber},il={identify:s=>typeof s==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:s=>parseFloat(s.replace(/_/g,
"")),stringify(s){let e=Number(s.value);return isFinite(e)?e.toExponential():Ys.stringifyNumber(s)}},rl={identify:s=>typeof s=="number",default:!0,tag:"tag:yaml\
.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(s){let e=new sl.Scalar(parseFloat(s.replace(/_/g,""))),t=s.indexOf(".");if(t!==-1){let n=s.substring(
t+1).replace(/_/g,"");n[n.length-1]==="0"&&(e.minFractionDigits=n.length)}return e},stringify:Ys.stringifyNumber};Dt.float=rl;Dt.floatExp=il;Dt.floatNaN=nl});var gr=g(Ke=>{"use strict";var mr=pe(),xe=s=>typeof s=="bigint"||Number.isInteger(s);function $t(s,e,t,{intAsBigInt:n}){let i=s[0];if((i==="-"||i==="+")&&(e+=1),
s=s.substring(e).replace(/_/g,""),n){switch(t){case 2:s=`0b${s}`;break;case 8:s=`0o${s}`;break;case 16:s=`0x${s}`;break}let o=BigInt(s);return i==="-"?BigInt(-1)*
o:o}let r=parseInt(s,t);return i==="-"?-1*r:r}function Vs(s,e,t){let{value:n}=s;if(xe(n)){let i=n.toString(e);return n<0?"-"+t+i.substr(1):t+i}return mr.stringifyNumber(
s)}var ol={identify:xe,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(s,e,t)=>$t(s,2,2,t),stringify:s=>Vs(s,2,"0b")},al={identify:xe,
default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(s,e,t)=>$t(s,1,8,t),stringify:s=>Vs(s,8,"0")},cl={identify:xe,default:!0,tag:"\
tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(s,e,t)=>$t(s,0,10,t),stringify:mr.stringifyNumber},ll={identify:xe,default:!0,tag:"tag:yaml.org,2002:\
int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(s,e,t)=>$t(s,2,16,t),stringify:s=>Vs(s,16,"0x")};Ke.int=cl;Ke.intBin=ol;Ke.intHex=ll;Ke.intOct=al});var Hs=g(Js=>{"use strict";var Kt=E(),Bt=G(),xt=Q(),ne=class s extends xt.YAMLMap{constructor(e){super(e),this.tag=s.tag}add(e){let t;Kt.isPair(e)?t=e:e&&typeof e==
"object"&&"key"in e&&"value"in e&&e.value===null?t=new Bt.Pair(e.key,null):t=new Bt.Pair(e,null),xt.findPair(this.items,t.key)||this.items.push(t)}get(e,t){let n=xt.
findPair(this.items,e);return!t&&Kt.isPair(n)?Kt.isScalar(n.key)?n.key.value:n.key:n}set(e,t){if(typeof t!="boolean")throw new Error(`Expected boolean value for\
 set(key, value) in a YAML set, not ${typeof t}`);let n=xt.findPair(this.items,e);n&&!t?this.items.splice(this.items.indexOf(n),1):!n&&t&&this.items.push(new Bt.
Pair(e))}toJSON(e,t){return super.toJSON(e,t,Set)}toString(e,t,n){if(!e)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign(
{},e,{allNullValues:!0}),t,n);throw new Error("Set items must all have null values")}static from(e,t,n){let{replacer:i}=n,r=new this(e);if(t&&Symbol.iterator in
Object(t))for(let o of t)typeof i=="function"&&(o=i.call(t,o,o)),r.items.push(Bt.createPair(o,null,n));return r}};ne.tag="tag:yaml.org,2002:set";var fl={collection:"\
map",identify:s=>s instanceof Set,nodeClass:ne,default:!1,tag:"tag:yaml.org,2002:set",createNode:(s,e,t)=>ne.from(s,e,t),resolve(s,e){if(Kt.isMap(s)){if(s.hasAllNullValues(
!0))return Object.assign(new ne,s);e("Set items must all have null values")}else e("Expected a mapping for this tag");return s}};Js.YAMLSet=ne;Js.set=fl});var Ws=g(Ft=>{"use strict";var ul=pe();function Gs(s,e){let t=s[0],n=t==="-"||t==="+"?s.substring(1):s,i=o=>e?BigInt(o):Number(o),r=n.replace(/_/g,"").split(":").
reduce((o,a)=>o*i(60)+i(a),i(0));return t==="-"?i(-1)*r:r}function yr(s){let{value:e}=s,t=o=>o;if(typeof e=="bigint")t=o=>BigInt(o);else if(isNaN(e)||!isFinite(
e))return ul.stringifyNumber(s);let n="";e<0&&(n="-",e*=t(-1));let i=t(60),r=[e%i];return e<60?r.unshift(0):(e=(e-r[0])/i,r.unshift(e%i),e>=60&&(e=(e-r[0])/i,r.
unshift(e))),n+r.map(o=>String(o).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var hl={identify:s=>typeof s=="bigint"||Number.isInteger(s),default:!0,tag:"\
tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(s,e,{intAsBigInt:t})=>Gs(s,t),stringify:yr},dl={identify:s=>typeof s==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:s=>Gs(s,!1),stringify:yr},br={identify:s=>s instanceof
Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-\
9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(s){let e=s.match(br.test);if(!e)throw new Error("!!timestamp expects a date, starting with yyyy\
-mm-dd");let[,t,n,i,r,o,a]=e.map(Number),c=e[7]?Number((e[7]+"00").substr(1,3)):0,l=Date.UTC(t,n-1,i,r||0,o||0,a||0,c),d=e[8];if(d&&d!=="Z"){let f=Gs(d,!1);Math.
abs(f)<30&&(f*=60),l-=6e4*f}return new Date(l)},stringify:({value:s})=>s?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};Ft.floatTime=dl;Ft.intTime=hl;Ft.
timestamp=br});var vr=g(wr=>{"use strict";var pl=he(),ml=qt(),gl=de(),yl=De(),bl=xs(),Sr=dr(),Qs=pr(),Ut=gr(),Sl=St(),wl=js(),vl=_t(),kl=Hs(),Xs=Ws(),Nl=[pl.map,gl.seq,yl.string,
ml.nullTag,Sr.trueTag,Sr.falseTag,Ut.intBin,Ut.intOct,Ut.int,Ut.intHex,Qs.floatNaN,Qs.floatExp,Qs.float,bl.binary,Sl.merge,wl.omap,vl.pairs,kl.set,Xs.intTime,Xs.
floatTime,Xs.timestamp];wr.schema=Nl});var Ir=g(en=>{"use strict";var Er=he(),Al=qt(),Or=de(),El=De(),Ol=Ts(),zs=Ps(),Zs=_s(),ql=er(),Cl=nr(),qr=xs(),Fe=St(),Cr=js(),Lr=_t(),kr=vr(),Tr=Hs(),jt=Ws(),Nr=new Map(
[["core",ql.schema],["failsafe",[Er.map,Or.seq,El.string]],["json",Cl.schema],["yaml11",kr.schema],["yaml-1.1",kr.schema]]),Ar={binary:qr.binary,bool:Ol.boolTag,
float:zs.float,floatExp:zs.floatExp,floatNaN:zs.floatNaN,floatTime:jt.floatTime,int:Zs.int,intHex:Zs.intHex,intOct:Zs.intOct,intTime:jt.intTime,map:Er.map,merge:Fe.
merge,null:Al.nullTag,omap:Cr.omap,pairs:Lr.pairs,seq:Or.seq,set:Tr.set,timestamp:jt.timestamp},Ll={"tag:yaml.org,2002:binary":qr.binary,"tag:yaml.org,2002:merg\
e":Fe.merge,"tag:yaml.org,2002:omap":Cr.omap,"tag:yaml.org,2002:pairs":Lr.pairs,"tag:yaml.org,2002:set":Tr.set,"tag:yaml.org,2002:timestamp":jt.timestamp};function Tl(s,e,t){
let n=Nr.get(e);if(n&&!s)return t&&!n.includes(Fe.merge)?n.concat(Fe.merge):n.slice();let i=n;if(!i)if(Array.isArray(s))i=[];else{let r=Array.from(Nr.keys()).filter(
o=>o!=="yaml11").map(o=>JSON.stringify(o)).join(", ");throw new Error(`Unknown schema "${e}"; use one of ${r} or define customTags array`)}if(Array.isArray(s))for(let r of s)
i=i.concat(r);else typeof s=="function"&&(i=s(i.slice()));return t&&(i=i.concat(Fe.merge)),i.reduce((r,o)=>{let a=typeof o=="string"?Ar[o]:o;if(!a){let c=JSON.stringify(
o),l=Object.keys(Ar).map(d=>JSON.stringify(d)).join(", ");throw new Error(`Unknown custom tag ${c}; use one of ${l}`)}return r.includes(a)||r.push(a),r},[])}en.
coreKnownTags=Ll;en.getTags=Tl});var nn=g(Pr=>{"use strict";var tn=E(),Il=he(),Pl=de(),Ml=De(),Rt=Ir(),_l=(s,e)=>s.key<e.key?-1:s.key>e.key?1:0,sn=class s{constructor({compat:e,customTags:t,merge:n,
resolveKnownTags:i,schema:r,sortMapEntries:o,toStringDefaults:a}){this.compat=Array.isArray(e)?Rt.getTags(e,"compat"):e?Rt.getTags(null,e):null,this.name=typeof r==
"string"&&r||"core",this.knownTags=i?Rt.coreKnownTags:{},this.tags=Rt.getTags(t,this.name,n),this.toStringOptions=a??null,Object.defineProperty(this,tn.MAP,{value:Il.
map}),Object.defineProperty(this,tn.SCALAR,{value:Ml.string}),Object.defineProperty(this,tn.SEQ,{value:Pl.seq}),this.sortMapEntries=typeof o=="function"?o:o===!0?
_l:null}clone(){let e=Object.create(s.prototype,Object.getOwnPropertyDescriptors(this));return e.tags=this.tags.slice(),e}};Pr.Schema=sn});var _r=g(Mr=>{"use strict";var Dl=E(),rn=Pe(),Ue=Ce();function $l(s,e){let t=[],n=e.directives===!0;if(e.directives!==!1&&s.directives){let c=s.directives.toString(
s);c?(t.push(c),n=!0):s.directives.docStart&&(n=!0)}n&&t.push("---");let i=rn.createStringifyContext(s,e),{commentString:r}=i.options;if(s.commentBefore){t.length!==
1&&t.unshift("");let c=r(s.commentBefore);t.unshift(Ue.indentComment(c,""))}let o=!1,a=null;if(s.contents){if(Dl.isNode(s.contents)){if(s.contents.spaceBefore&&
n&&t.push(""),s.contents.commentBefore){let d=r(s.contents.commentBefore);t.push(Ue.indentComment(d,""))}i.forceBlockIndent=!!s.comment,a=s.contents.comment}let c=a?
void 0:()=>o=!0,l=rn.stringify(s.contents,i,()=>a=null,c);a&&(l+=Ue.lineComment(l,"",r(a))),(l[0]==="|"||l[0]===">")&&t[t.length-1]==="---"?t[t.length-1]=`--- ${l}`:
t.push(l)}else t.push(rn.stringify(s.contents,i));if(s.directives?.docEnd)if(s.comment){let c=r(s.comment);c.includes(`
`)?(t.push("..."),t.push(Ue.indentComment(c,""))):t.push(`... ${c}`)}else t.push("...");else{let c=s.comment;c&&o&&(c=c.replace(/^\n+/,"")),c&&((!o||a)&&t[t.length-
1]!==""&&t.push(""),t.push(Ue.indentComment(r(c),"")))}return t.join(`
`)+`
`}Mr.stringifyDocument=$l});var je=g(Dr=>{"use strict";var Bl=Oe(),me=lt(),D=E(),xl=G(),Kl=Y(),Fl=nn(),Ul=_r(),on=rt(),jl=ls(),Rl=qe(),an=cs(),cn=class s{constructor(e,t,n){this.commentBefore=
null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,D.NODE_TYPE,{value:D.DOC});let i=null;typeof t=="function"||Array.isArray(t)?i=
t:n===void 0&&t&&(n=t,t=void 0);let r=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"\
1.2"},n);this.options=r;let{version:o}=r;n?._directives?(this.directives=n._directives.atDocument(),this.directives.yaml.explicit&&(o=this.directives.yaml.version)):
this.directives=new an.Directives({version:o}),this.setSchema(o,n),this.contents=e===void 0?null:this.createNode(e,i,n)}clone(){let e=Object.create(s.prototype,
{[D.NODE_TYPE]:{value:D.DOC}});return e.commentBefore=this.commentBefore,e.comment=this.comment,e.errors=this.errors.slice(),e.warnings=this.warnings.slice(),e.
options=Object.assign({},this.options),this.directives&&(e.directives=this.directives.clone()),e.schema=this.schema.clone(),e.contents=D.isNode(this.contents)?this.
contents.clone(e.schema):this.contents,this.range&&(e.range=this.range.slice()),e}add(e){ge(this.contents)&&this.contents.add(e)}addIn(e,t){ge(this.contents)&&this.
contents.addIn(e,t)}createAlias(e,t){if(!e.anchor){let n=on.anchorNames(this);e.anchor=!t||n.has(t)?on.findNewAnchor(t||"a",n):t}return new Bl.Alias(e.anchor)}createNode(e,t,n){
let i;if(typeof t=="function")e=t.call({"":e},"",e),i=t;else if(Array.isArray(t)){let p=w=>typeof w=="number"||w instanceof String||w instanceof Number,S=t.filter(
p).map(String);S.length>0&&(t=t.concat(S)),i=t}else n===void 0&&t&&(n=t,t=void 0);let{aliasDuplicateObjects:r,anchorPrefix:o,flow:a,keepUndefined:c,onTagObj:l,tag:d}=n??
{},{onAnchor:f,setAnchors:u,sourceObjects:m}=on.createNodeAnchors(this,o||"a"),y={aliasDuplicateObjects:r??!0,keepUndefined:c??!1,onAnchor:f,onTagObj:l,replacer:i,
schema:this.schema,sourceObjects:m},h=Rl.createNode(e,d,y);return a&&D.isCollection(h)&&(h.flow=!0),u(),h}createPair(e,t,n={}){let i=this.createNode(e,null,n),r=this.
createNode(t,null,n);return new xl.Pair(i,r)}delete(e){return ge(this.contents)?this.contents.delete(e):!1}deleteIn(e){return me.isEmptyPath(e)?this.contents==null?
!1:(this.contents=null,!0):ge(this.contents)?this.contents.deleteIn(e):!1}get(e,t){return D.isCollection(this.contents)?this.contents.get(e,t):void 0}getIn(e,t){
return me.isEmptyPath(e)?!t&&D.isScalar(this.contents)?this.contents.value:this.contents:D.isCollection(this.contents)?this.contents.getIn(e,t):void 0}has(e){return D.
isCollection(this.contents)?this.contents.has(e):!1}hasIn(e){return me.isEmptyPath(e)?this.contents!==void 0:D.isCollection(this.contents)?this.contents.hasIn(e):
!1}set(e,t){this.contents==null?this.contents=me.collectionFromPath(this.schema,[e],t):ge(this.contents)&&this.contents.set(e,t)}setIn(e,t){me.isEmptyPath(e)?this.
contents=t:this.contents==null?this.contents=me.collectionFromPath(this.schema,Array.from(e),t):ge(this.contents)&&this.contents.setIn(e,t)}setSchema(e,t={}){typeof e==
"number"&&(e=String(e));let n;switch(e){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new an.Directives({version:"1.1"}),n={resolveKnownTags:!1,
schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=e:this.directives=new an.Directives({version:e}),n={resolveKnownTags:!0,
schema:"core"};break;case null:this.directives&&delete this.directives,n=null;break;default:{let i=JSON.stringify(e);throw new Error(`Expected '1.1', '1.2' or n\
ull as first argument, but found: ${i}`)}}if(t.schema instanceof Object)this.schema=t.schema;else if(n)this.schema=new Fl.Schema(Object.assign(n,t));else throw new Error(
"With a null YAML version, the { schema: Schema } option is required")}toJS({json:e,jsonArg:t,mapAsMap:n,maxAliasCount:i,onAnchor:r,reviver:o}={}){let a={anchors:new Map,
doc:this,keep:!e,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof i=="number"?i:100},c=Kl.toJS(this.contents,t??"",a);if(typeof r=="function")for(let{count:l,
res:d}of a.anchors.values())r(d,l);return typeof o=="function"?jl.applyReviver(o,{"":c},"",c):c}toJSON(e,t){return this.toJS({json:!0,jsonArg:e,mapAsMap:!1,onAnchor:t})}toString(e={}){
if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){let t=JSON.
stringify(e.indent);throw new Error(`"indent" option must be a positive integer, not ${t}`)}return Ul.stringifyDocument(this,e)}};function ge(s){if(D.isCollection(
s))return!0;throw new Error("Expected a YAML collection as document contents")}Dr.Document=cn});var Ve=g(Ye=>{"use strict";var Re=class extends Error{constructor(e,t,n,i){super(),this.name=e,this.code=n,this.message=i,this.pos=t}},ln=class extends Re{constructor(e,t,n){
super("YAMLParseError",e,t,n)}},fn=class extends Re{constructor(e,t,n){super("YAMLWarning",e,t,n)}},Yl=(s,e)=>t=>{if(t.pos[0]===-1)return;t.linePos=t.pos.map(a=>e.
linePos(a));let{line:n,col:i}=t.linePos[0];t.message+=` at line ${n}, column ${i}`;let r=i-1,o=s.substring(e.lineStarts[n-1],e.lineStarts[n]).replace(/[\n\r]+$/,
"");if(r>=60&&o.length>80){let a=Math.min(r-39,o.length-79);o="\u2026"+o.substring(a),r-=a-1}if(o.length>80&&(o=o.substring(0,79)+"\u2026"),n>1&&/^ *$/.test(o.substring(
0,r))){let a=s.substring(e.lineStarts[n-2],e.lineStarts[n-1]);a.length>80&&(a=a.substring(0,79)+`\u2026
`),o=a+o}if(/[^ ]/.test(o)){let a=1,c=t.linePos[1];c?.line===n&&c.col>i&&(a=Math.max(1,Math.min(c.col-i,80-r)));let l=" ".repeat(r)+"^".repeat(a);t.message+=`:

${o}
${l}
`}};Ye.YAMLError=Re;Ye.YAMLParseError=ln;Ye.YAMLWarning=fn;Ye.prettifyError=Yl});var Je=g($r=>{"use strict";function Vl(s,{flow:e,indicator:t,next:n,offset:i,onError:r,parentIndent:o,startOnNewline:a}){let c=!1,l=a,d=a,f="",u="",m=!1,y=!1,h=null,
p=null,S=null,w=null,v=null,k=null,N=null;for(let b of s)switch(y&&(b.type!=="space"&&b.type!=="newline"&&b.type!=="comma"&&r(b.offset,"MISSING_CHAR","Tags and \
anchors must be separated from the next token by white space"),y=!1),h&&(l&&b.type!=="comment"&&b.type!=="newline"&&r(h,"TAB_AS_INDENT","Tabs are not allowed as\
 indentation"),h=null),b.type){case"space":!e&&(t!=="doc-start"||n?.type!=="flow-collection")&&b.source.includes("	")&&(h=b),d=!0;break;case"comment":{d||r(b,"M\
ISSING_CHAR","Comments must be separated from other tokens by white space characters");let L=b.source.substring(1)||" ";f?f+=u+L:f=L,u="",l=!1;break}case"newlin\
e":l?f?f+=b.source:(!k||t!=="seq-item-ind")&&(c=!0):u+=b.source,l=!0,m=!0,(p||S)&&(w=b),d=!0;break;case"anchor":p&&r(b,"MULTIPLE_ANCHORS","A node can have at mo\
st one anchor"),b.source.endsWith(":")&&r(b.offset+b.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),p=b,N??(N=b.offset),l=!1,d=!1,y=!0;break;case"\
tag":{S&&r(b,"MULTIPLE_TAGS","A node can have at most one tag"),S=b,N??(N=b.offset),l=!1,d=!1,y=!0;break}case t:(p||S)&&r(b,"BAD_PROP_ORDER",`Anchors and tags m\
ust be after the ${b.source} indicator`),k&&r(b,"UNEXPECTED_TOKEN",`Unexpected ${b.source} in ${e??"collection"}`),k=b,l=t==="seq-item-ind"||t==="explicit-key-i\
nd",d=!1;break;case"comma":if(e){v&&r(b,"UNEXPECTED_TOKEN",`Unexpected , in ${e}`),v=b,l=!1,d=!1;break}default:r(b,"UNEXPECTED_TOKEN",`Unexpected ${b.type} toke\
n`),l=!1,d=!1}let A=s[s.length-1],q=A?A.offset+A.source.length:i;return y&&n&&n.type!=="space"&&n.type!=="newline"&&n.type!=="comma"&&(n.type!=="scalar"||n.source!==
"")&&r(n.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),h&&(l&&h.indent<=o||n?.type==="block-map"||n?.type==="bl\
ock-seq")&&r(h,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:v,found:k,spaceBefore:c,comment:f,hasNewline:m,anchor:p,tag:S,newlineAfterProp:w,end:q,
start:N??q}}$r.resolveProps=Vl});var Yt=g(Br=>{"use strict";function un(s){if(!s)return null;switch(s.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(s.source.
includes(`
`))return!0;if(s.end){for(let e of s.end)if(e.type==="newline")return!0}return!1;case"flow-collection":for(let e of s.items){for(let t of e.start)if(t.type==="n\
ewline")return!0;if(e.sep){for(let t of e.sep)if(t.type==="newline")return!0}if(un(e.key)||un(e.value))return!0}return!1;default:return!0}}Br.containsNewline=un});var hn=g(xr=>{"use strict";var Jl=Yt();function Hl(s,e,t){if(e?.type==="flow-collection"){let n=e.end[0];n.indent===s&&(n.source==="]"||n.source==="}")&&Jl.containsNewline(
e)&&t(n,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}xr.flowIndentCheck=Hl});var dn=g(Fr=>{"use strict";var Kr=E();function Gl(s,e,t){let{uniqueKeys:n}=s.options;if(n===!1)return!1;let i=typeof n=="function"?n:(r,o)=>r===o||Kr.isScalar(r)&&
Kr.isScalar(o)&&r.value===o.value;return e.some(r=>i(r.key,t))}Fr.mapIncludes=Gl});var Jr=g(Vr=>{"use strict";var Ur=G(),Wl=Q(),jr=Je(),Ql=Yt(),Rr=hn(),Xl=dn(),Yr="All mapping items must start at the same column";function zl({composeNode:s,composeEmptyNode:e},t,n,i,r){
let o=r?.nodeClass??Wl.YAMLMap,a=new o(t.schema);t.atRoot&&(t.atRoot=!1);let c=n.offset,l=null;for(let d of n.items){let{start:f,key:u,sep:m,value:y}=d,h=jr.resolveProps(
f,{indicator:"explicit-key-ind",next:u??m?.[0],offset:c,onError:i,parentIndent:n.indent,startOnNewline:!0}),p=!h.found;if(p){if(u&&(u.type==="block-seq"?i(c,"BL\
OCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in u&&u.indent!==n.indent&&i(c,"BAD_INDENT",Yr)),!h.anchor&&!h.tag&&!m){
l=h.end,h.comment&&(a.comment?a.comment+=`
`+h.comment:a.comment=h.comment);continue}(h.newlineAfterProp||Ql.containsNewline(u))&&i(u??f[f.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on \
a single line")}else h.found?.indent!==n.indent&&i(c,"BAD_INDENT",Yr);t.atKey=!0;let S=h.end,w=u?s(t,u,h,i):e(t,S,f,null,h,i);t.schema.compat&&Rr.flowIndentCheck(
n.indent,u,i),t.atKey=!1,Xl.mapIncludes(t,a.items,w)&&i(S,"DUPLICATE_KEY","Map keys must be unique");let v=jr.resolveProps(m??[],{indicator:"map-value-ind",next:y,
offset:w.range[2],onError:i,parentIndent:n.indent,startOnNewline:!u||u.type==="block-scalar"});if(c=v.end,v.found){p&&(y?.type==="block-map"&&!v.hasNewline&&i(c,
"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),t.options.strict&&h.start<v.found.offset-1024&&i(w.range,"KEY_OVER_1024_CHARS","T\
he : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let k=y?s(t,y,v,i):e(t,c,m,null,v,i);t.schema.compat&&Rr.flowIndentCheck(
n.indent,y,i),c=k.range[2];let N=new Ur.Pair(w,k);t.options.keepSourceTokens&&(N.srcToken=d),a.items.push(N)}else{p&&i(w.range,"MISSING_CHAR","Implicit map keys\
 need to be followed by map values"),v.comment&&(w.comment?w.comment+=`
`+v.comment:w.comment=v.comment);let k=new Ur.Pair(w);t.options.keepSourceTokens&&(k.srcToken=d),a.items.push(k)}}return l&&l<c&&i(l,"IMPOSSIBLE","Map comment w\
ith trailing content"),a.range=[n.offset,c,l??c],a}Vr.resolveBlockMap=zl});var Gr=g(Hr=>{"use strict";var Zl=X(),ef=Je(),tf=hn();function sf({composeNode:s,composeEmptyNode:e},t,n,i,r){let o=r?.nodeClass??Zl.YAMLSeq,a=new o(t.schema);t.
atRoot&&(t.atRoot=!1),t.atKey&&(t.atKey=!1);let c=n.offset,l=null;for(let{start:d,value:f}of n.items){let u=ef.resolveProps(d,{indicator:"seq-item-ind",next:f,offset:c,
onError:i,parentIndent:n.indent,startOnNewline:!0});if(!u.found)if(u.anchor||u.tag||f)f?.type==="block-seq"?i(u.end,"BAD_INDENT","All sequence items must start \
at the same column"):i(c,"MISSING_CHAR","Sequence item without - indicator");else{l=u.end,u.comment&&(a.comment=u.comment);continue}let m=f?s(t,f,u,i):e(t,u.end,
d,null,u,i);t.schema.compat&&tf.flowIndentCheck(n.indent,f,i),c=m.range[2],a.items.push(m)}return a.range=[n.offset,c,l??c],a}Hr.resolveBlockSeq=sf});var ye=g(Wr=>{"use strict";function nf(s,e,t,n){let i="";if(s){let r=!1,o="";for(let a of s){let{source:c,type:l}=a;switch(l){case"space":r=!0;break;case"commen\
t":{t&&!r&&n(a,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let d=c.substring(1)||" ";i?i+=o+d:i=d,o="";break}case"n\
ewline":i&&(o+=c),r=!0;break;default:n(a,"UNEXPECTED_TOKEN",`Unexpected ${l} at node end`)}e+=c.length}}return{comment:i,offset:e}}Wr.resolveEnd=nf});var Zr=g(zr=>{"use strict";var rf=E(),of=G(),Qr=Q(),af=X(),cf=ye(),Xr=Je(),lf=Yt(),ff=dn(),pn="Block collections are not allowed within flow collections",mn=s=>s&&
(s.type==="block-map"||s.type==="block-seq");function uf({composeNode:s,composeEmptyNode:e},t,n,i,r){let o=n.start.source==="{",a=o?"flow map":"flow sequence",c=r?.
nodeClass??(o?Qr.YAMLMap:af.YAMLSeq),l=new c(t.schema);l.flow=!0;let d=t.atRoot;d&&(t.atRoot=!1),t.atKey&&(t.atKey=!1);let f=n.offset+n.start.source.length;for(let p=0;p<
n.items.length;++p){let S=n.items[p],{start:w,key:v,sep:k,value:N}=S,A=Xr.resolveProps(w,{flow:a,indicator:"explicit-key-ind",next:v??k?.[0],offset:f,onError:i,
parentIndent:n.indent,startOnNewline:!1});if(!A.found){if(!A.anchor&&!A.tag&&!k&&!N){p===0&&A.comma?i(A.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):p<n.items.
length-1&&i(A.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),A.comment&&(l.comment?l.comment+=`
`+A.comment:l.comment=A.comment),f=A.end;continue}!o&&t.options.strict&&lf.containsNewline(v)&&i(v,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pair\
s need to be on a single line")}if(p===0)A.comma&&i(A.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(A.comma||i(A.start,"MISSING_CHAR",`Missing , betw\
een ${a} items`),A.comment){let q="";e:for(let b of w)switch(b.type){case"comma":case"space":break;case"comment":q=b.source.substring(1);break e;default:break e}
if(q){let b=l.items[l.items.length-1];rf.isPair(b)&&(b=b.value??b.key),b.comment?b.comment+=`
`+q:b.comment=q,A.comment=A.comment.substring(q.length+1)}}if(!o&&!k&&!A.found){let q=N?s(t,N,A,i):e(t,A.end,k,null,A,i);l.items.push(q),f=q.range[2],mn(N)&&i(q.
range,"BLOCK_IN_FLOW",pn)}else{t.atKey=!0;let q=A.end,b=v?s(t,v,A,i):e(t,q,w,null,A,i);mn(v)&&i(b.range,"BLOCK_IN_FLOW",pn),t.atKey=!1;let L=Xr.resolveProps(k??
[],{flow:a,indicator:"map-value-ind",next:N,offset:b.range[2],onError:i,parentIndent:n.indent,startOnNewline:!1});if(L.found){if(!o&&!A.found&&t.options.strict){
if(k)for(let T of k){if(T===L.found)break;if(T.type==="newline"){i(T,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");
break}}A.start<L.found.offset-1024&&i(L.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else
N&&("source"in N&&N.source?.[0]===":"?i(N,"MISSING_CHAR",`Missing space after : in ${a}`):i(L.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let j=N?
s(t,N,L,i):L.found?e(t,L.end,k,null,L,i):null;j?mn(N)&&i(j.range,"BLOCK_IN_FLOW",pn):L.comment&&(b.comment?b.comment+=`
`+L.comment:b.comment=L.comment);let ae=new of.Pair(b,j);if(t.options.keepSourceTokens&&(ae.srcToken=S),o){let T=l;ff.mapIncludes(t,T.items,b)&&i(q,"DUPLICATE_K\
EY","Map keys must be unique"),T.items.push(ae)}else{let T=new Qr.YAMLMap(t.schema);T.flow=!0,T.items.push(ae);let Un=(j??b).range;T.range=[b.range[0],Un[1],Un[2]],
l.items.push(T)}f=j?j.range[2]:L.end}}let u=o?"}":"]",[m,...y]=n.end,h=f;if(m?.source===u)h=m.offset+m.source.length;else{let p=a[0].toUpperCase()+a.substring(1),
S=d?`${p} must end with a ${u}`:`${p} in block collection must be sufficiently indented and end with a ${u}`;i(f,d?"MISSING_CHAR":"BAD_INDENT",S),m&&m.source.length!==
1&&y.unshift(m)}if(y.length>0){let p=cf.resolveEnd(y,h,t.options.strict,i);p.comment&&(l.comment?l.comment+=`
`+p.comment:l.comment=p.comment),l.range=[n.offset,h,p.offset]}else l.range=[n.offset,h,h];return l}zr.resolveFlowCollection=uf});var to=g(eo=>{"use strict";var hf=E(),df=C(),pf=Q(),mf=X(),gf=Jr(),yf=Gr(),bf=Zr();function gn(s,e,t,n,i,r){let o=t.type==="block-map"?gf.resolveBlockMap(s,e,t,
n,r):t.type==="block-seq"?yf.resolveBlockSeq(s,e,t,n,r):bf.resolveFlowCollection(s,e,t,n,r),a=o.constructor;return i==="!"||i===a.tagName?(o.tag=a.tagName,o):(i&&
(o.tag=i),o)}function Sf(s,e,t,n,i){let r=n.tag,o=r?e.directives.tagName(r.source,u=>i(r,"TAG_RESOLVE_FAILED",u)):null;if(t.type==="block-seq"){let{anchor:u,newlineAfterProp:m}=n,
y=u&&r?u.offset>r.offset?u:r:u??r;y&&(!m||m.offset<y.offset)&&i(y,"MISSING_CHAR","Missing newline after block sequence props")}let a=t.type==="block-map"?"map":
t.type==="block-seq"?"seq":t.start.source==="{"?"map":"seq";if(!r||!o||o==="!"||o===pf.YAMLMap.tagName&&a==="map"||o===mf.YAMLSeq.tagName&&a==="seq")return gn(s,
e,t,i,o);let c=e.schema.tags.find(u=>u.tag===o&&u.collection===a);if(!c){let u=e.schema.knownTags[o];if(u?.collection===a)e.schema.tags.push(Object.assign({},u,
{default:!1})),c=u;else return u?i(r,"BAD_COLLECTION_TYPE",`${u.tag} used for ${a} collection, but expects ${u.collection??"scalar"}`,!0):i(r,"TAG_RESOLVE_FAILE\
D",`Unresolved tag: ${o}`,!0),gn(s,e,t,i,o)}let l=gn(s,e,t,i,o,c),d=c.resolve?.(l,u=>i(r,"TAG_RESOLVE_FAILED",u),e.options)??l,f=hf.isNode(d)?d:new df.Scalar(d);
return f.range=l.range,f.tag=o,c?.format&&(f.format=c.format),f}eo.composeCollection=Sf});var bn=g(so=>{"use strict";var yn=C();function wf(s,e,t){let n=e.offset,i=vf(e,s.options.strict,t);if(!i)return{value:"",type:null,comment:"",range:[n,n,n]};let r=i.
mode===">"?yn.Scalar.BLOCK_FOLDED:yn.Scalar.BLOCK_LITERAL,o=e.source?kf(e.source):[],a=o.length;for(let h=o.length-1;h>=0;--h){let p=o[h][1];if(p===""||p==="\r")
a=h;else break}if(a===0){let h=i.chomp==="+"&&o.length>0?`
`.repeat(Math.max(1,o.length-1)):"",p=n+i.length;return e.source&&(p+=e.source.length),{value:h,type:r,comment:i.comment,range:[n,p,p]}}let c=e.indent+i.indent,
l=e.offset+i.length,d=0;for(let h=0;h<a;++h){let[p,S]=o[h];if(S===""||S==="\r")i.indent===0&&p.length>c&&(c=p.length);else{p.length<c&&t(l+p.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),i.indent===0&&(c=p.length),d=h,c===0&&!s.atRoot&&t(l,"BAD_\
INDENT","Block scalar values in collections must be indented");break}l+=p.length+S.length+1}for(let h=o.length-1;h>=a;--h)o[h][0].length>c&&(a=h+1);let f="",u="",
m=!1;for(let h=0;h<d;++h)f+=o[h][0].slice(c)+`
`;for(let h=d;h<a;++h){let[p,S]=o[h];l+=p.length+S.length+1;let w=S[S.length-1]==="\r";if(w&&(S=S.slice(0,-1)),S&&p.length<c){let k=`Block scalar lines must not\
 be less indented than their ${i.indent?"explicit indentation indicator":"first line"}`;t(l-S.length-(w?2:1),"BAD_INDENT",k),p=""}r===yn.Scalar.BLOCK_LITERAL?(f+=
u+p.slice(c)+S,u=`
`):p.length>c||S[0]==="	"?(u===" "?u=`
`:!m&&u===`
`&&(u=`

`),f+=u+p.slice(c)+S,u=`
`,m=!0):S===""?u===`
`?f+=`
`:u=`
`:(f+=u+S,u=" ",m=!1)}switch(i.chomp){case"-":break;case"+":for(let h=a;h<o.length;++h)f+=`
`+o[h][0].slice(c);f[f.length-1]!==`
`&&(f+=`
`);break;default:f+=`
`}let y=n+i.length+e.source.length;return{value:f,type:r,comment:i.comment,range:[n,y,y]}}function vf({offset:s,props:e},t,n){if(e[0].type!=="block-scalar-heade\
r")return n(e[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:i}=e[0],r=i[0],o=0,a="",c=-1;for(let u=1;u<i.length;++u){let m=i[u];if(!a&&(m==="\
-"||m==="+"))a=m;else{let y=Number(m);!o&&y?o=y:c===-1&&(c=s+u)}}c!==-1&&n(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${i}`);let l=!1,
d="",f=i.length;for(let u=1;u<e.length;++u){let m=e[u];switch(m.type){case"space":l=!0;case"newline":f+=m.source.length;break;case"comment":t&&!l&&n(m,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),f+=m.source.length,d=m.source.substring(1);break;case"error":n(m,"UNEXPECTED_TOK\
EN",m.message),f+=m.source.length;break;default:{let y=`Unexpected token in block scalar header: ${m.type}`;n(m,"UNEXPECTED_TOKEN",y);let h=m.source;h&&typeof h==
"string"&&(f+=h.length)}}}return{mode:r,indent:o,chomp:a,comment:d,length:f}}function kf(s){let e=s.split(/\n( *)/),t=e[0],n=t.match(/^( *)/),r=[n?.[1]?[n[1],t.
slice(n[1].length)]:["",t]];for(let o=1;o<e.length;o+=2)r.push([e[o],e[o+1]]);return r}so.resolveBlockScalar=wf});var wn=g(io=>{"use strict";var Sn=C(),Nf=ye();function Af(s,e,t){let{offset:n,type:i,source:r,end:o}=s,a,c,l=(u,m,y)=>t(n+u,m,y);switch(i){case"scalar":a=Sn.Scalar.
PLAIN,c=Ef(r,l);break;case"single-quoted-scalar":a=Sn.Scalar.QUOTE_SINGLE,c=Of(r,l);break;case"double-quoted-scalar":a=Sn.Scalar.QUOTE_DOUBLE,c=qf(r,l);break;default:
return t(s,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${i}`),{value:"",type:null,comment:"",range:[n,n+r.length,n+r.length]}}let d=n+r.length,
f=Nf.resolveEnd(o,d,e,t);return{value:c,type:a,comment:f.comment,range:[n,d,f.offset]}}function Ef(s,e){let t="";switch(s[0]){case"	":t="a tab character";break;case"\
,":t="flow indicator character ,";break;case"%":t="directive indicator character %";break;case"|":case">":{t=`block scalar indicator ${s[0]}`;break}case"@":case"\
`":{t=`reserved character ${s[0]}`;break}}return t&&e(0,"BAD_SCALAR_START",`Plain value cannot start with ${t}`),no(s)}function Of(s,e){return(s[s.length-1]!=="\
'"||s.length===1)&&e(s.length,"MISSING_CHAR","Missing closing 'quote"),no(s.slice(1,-1)).replace(/''/g,"'")}function no(s){let e=/(.*?)\r?\n/sy,t=e.exec(s);if(!t)
return s;let n,i;try{n=new RegExp("(?<![ 	])[ 	]+$"),i=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{n=/[ \t]+$/,i=/^[ \t]+|[ \t]+$/g}let r=t[1].replace(n,""),
o=" ",a=e.lastIndex;for(;t=e.exec(s);){let l=t[1].replace(i,"");l===""?o===`
`?r+=o:o=`
`:(r+=o+l,o=" "),a=e.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=a,t=c.exec(s),r+o+(t?.[1]??"")}function qf(s,e){let t="";for(let n=1;n<s.length-1;++n){let i=s[n];
if(!(i==="\r"&&s[n+1]===`
`))if(i===`
`){let{fold:r,offset:o}=Cf(s,n);t+=r,n=o}else if(i==="\\"){let r=s[++n],o=Lf[r];if(o)t+=o;else if(r===`
`)for(r=s[n+1];r===" "||r==="	";)r=s[++n+1];else if(r==="\r"&&s[n+1]===`
`)for(r=s[++n+1];r===" "||r==="	";)r=s[++n+1];else if(r==="x"||r==="u"||r==="U"){let a=r==="x"?2:r==="u"?4:8;t+=Tf(s,n+1,a,e),n+=a}else{let a=s.substr(n-1,2);e(
n-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),t+=a}}else if(i===" "||i==="	"){let r=n,o=s[n+1];for(;o===" "||o==="	";)o=s[++n+1];o!==`
`&&!(o==="\r"&&s[n+2]===`
`)&&(t+=n>r?s.slice(r,n+1):i)}else t+=i}return(s[s.length-1]!=='"'||s.length===1)&&e(s.length,"MISSING_CHAR",'Missing closing "quote'),t}function Cf(s,e){let t="",
n=s[e+1];for(;(n===" "||n==="	"||n===`
`||n==="\r")&&!(n==="\r"&&s[e+2]!==`
`);)n===`
`&&(t+=`
`),e+=1,n=s[e+1];return t||(t=" "),{fold:t,offset:e}}var Lf={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function Tf(s,e,t,n){let i=s.substr(e,t),o=i.length===t&&
/^[0-9a-fA-F]+$/.test(i)?parseInt(i,16):NaN;try{return String.fromCodePoint(o)}catch{let a=s.substr(e-2,t+2);return n(e-2,"BAD_DQ_ESCAPE",`Invalid escape sequen\
ce ${a}`),a}}io.resolveFlowScalar=Af});var ao=g(oo=>{"use strict";var ie=E(),ro=C(),If=bn(),Pf=wn();function Mf(s,e,t,n){let{value:i,type:r,comment:o,range:a}=e.type==="block-scalar"?If.resolveBlockScalar(
s,e,n):Pf.resolveFlowScalar(e,s.options.strict,n),c=t?s.directives.tagName(t.source,f=>n(t,"TAG_RESOLVE_FAILED",f)):null,l;s.options.stringKeys&&s.atKey?l=s.schema[ie.
SCALAR]:c?l=_f(s.schema,i,c,t,n):e.type==="scalar"?l=Df(s,i,e,n):l=s.schema[ie.SCALAR];let d;try{let f=l.resolve(i,u=>n(t??e,"TAG_RESOLVE_FAILED",u),s.options);
d=ie.isScalar(f)?f:new ro.Scalar(f)}catch(f){let u=f instanceof Error?f.message:String(f);n(t??e,"TAG_RESOLVE_FAILED",u),d=new ro.Scalar(i)}return d.range=a,d.source=
i,r&&(d.type=r),c&&(d.tag=c),l.format&&(d.format=l.format),o&&(d.comment=o),d}function _f(s,e,t,n,i){if(t==="!")return s[ie.SCALAR];let r=[];for(let a of s.tags)
if(!a.collection&&a.tag===t)if(a.default&&a.test)r.push(a);else return a;for(let a of r)if(a.test?.test(e))return a;let o=s.knownTags[t];return o&&!o.collection?
(s.tags.push(Object.assign({},o,{default:!1,test:void 0})),o):(i(n,"TAG_RESOLVE_FAILED",`Unresolved tag: ${t}`,t!=="tag:yaml.org,2002:str"),s[ie.SCALAR])}function Df({
atKey:s,directives:e,schema:t},n,i,r){let o=t.tags.find(a=>(a.default===!0||s&&a.default==="key")&&a.test?.test(n))||t[ie.SCALAR];if(t.compat){let a=t.compat.find(
c=>c.default&&c.test?.test(n))??t[ie.SCALAR];if(o.tag!==a.tag){let c=e.tagString(o.tag),l=e.tagString(a.tag),d=`Value may be parsed as either ${c} or ${l}`;r(i,
"TAG_RESOLVE_FAILED",d,!0)}}return o}oo.composeScalar=Mf});var lo=g(co=>{"use strict";function $f(s,e,t){if(e){t??(t=e.length);for(let n=t-1;n>=0;--n){let i=e[n];switch(i.type){case"space":case"comment":case"newline":s-=
i.source.length;continue}for(i=e[++n];i?.type==="space";)s+=i.source.length,i=e[++n];break}}return s}co.emptyScalarPosition=$f});var ho=g(kn=>{"use strict";var Bf=Oe(),xf=E(),Kf=to(),fo=ao(),Ff=ye(),Uf=lo(),jf={composeNode:uo,composeEmptyNode:vn};function uo(s,e,t,n){let i=s.atKey,{spaceBefore:r,
comment:o,anchor:a,tag:c}=t,l,d=!0;switch(e.type){case"alias":l=Rf(s,e,n),(a||c)&&n(e,"ALIAS_PROPS","An alias node must not specify any properties");break;case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":l=fo.composeScalar(s,e,c,n),a&&(l.anchor=a.source.substring(1));break;case"bloc\
k-map":case"block-seq":case"flow-collection":try{l=Kf.composeCollection(jf,s,e,t,n),a&&(l.anchor=a.source.substring(1))}catch(f){let u=f instanceof Error?f.message:
String(f);n(e,"RESOURCE_EXHAUSTION",u)}break;default:{let f=e.type==="error"?e.message:`Unsupported token (type: ${e.type})`;n(e,"UNEXPECTED_TOKEN",f),d=!1}}return l??
(l=vn(s,e.offset,void 0,null,t,n)),a&&l.anchor===""&&n(a,"BAD_ALIAS","Anchor cannot be an empty string"),i&&s.options.stringKeys&&(!xf.isScalar(l)||typeof l.value!=
"string"||l.tag&&l.tag!=="tag:yaml.org,2002:str")&&n(c??e,"NON_STRING_KEY","With stringKeys, all keys must be strings"),r&&(l.spaceBefore=!0),o&&(e.type==="scal\
ar"&&e.source===""?l.comment=o:l.commentBefore=o),s.options.keepSourceTokens&&d&&(l.srcToken=e),l}function vn(s,e,t,n,{spaceBefore:i,comment:r,anchor:o,tag:a,end:c},l){
let d={type:"scalar",offset:Uf.emptyScalarPosition(e,t,n),indent:-1,source:""},f=fo.composeScalar(s,d,a,l);return o&&(f.anchor=o.source.substring(1),f.anchor===
""&&l(o,"BAD_ALIAS","Anchor cannot be an empty string")),i&&(f.spaceBefore=!0),r&&(f.comment=r,f.range[2]=c),f}function Rf({options:s},{offset:e,source:t,end:n},i){
let r=new Bf.Alias(t.substring(1));r.source===""&&i(e,"BAD_ALIAS","Alias cannot be an empty string"),r.source.endsWith(":")&&i(e+t.length-1,"BAD_ALIAS","Alias e\
nding in : is ambiguous",!0);let o=e+t.length,a=Ff.resolveEnd(n,o,s.strict,i);return r.range=[e,o,a.offset],a.comment&&(r.comment=a.comment),r}kn.composeEmptyNode=
vn;kn.composeNode=uo});var go=g(mo=>{"use strict";var Yf=je(),po=ho(),Vf=ye(),Jf=Je();function Hf(s,e,{offset:t,start:n,value:i,end:r},o){let a=Object.assign({_directives:e},s),c=new Yf.
Document(void 0,a),l={atKey:!1,atRoot:!0,directives:c.directives,options:c.options,schema:c.schema},d=Jf.resolveProps(n,{indicator:"doc-start",next:i??r?.[0],offset:t,
onError:o,parentIndent:0,startOnNewline:!0});d.found&&(c.directives.docStart=!0,i&&(i.type==="block-map"||i.type==="block-seq")&&!d.hasNewline&&o(d.end,"MISSING\
_CHAR","Block collection cannot start on same line with directives-end marker")),c.contents=i?po.composeNode(l,i,d,o):po.composeEmptyNode(l,d.end,n,null,d,o);let f=c.
contents.range[2],u=Vf.resolveEnd(r,f,!1,o);return u.comment&&(c.comment=u.comment),c.range=[t,f,u.offset],c}mo.composeDoc=Hf});var An=g(So=>{"use strict";var Gf=ze("process"),Wf=cs(),Qf=je(),He=Ve(),yo=E(),Xf=go(),zf=ye();function Ge(s){if(typeof s=="number")return[s,s+1];if(Array.isArray(
s))return s.length===2?s:[s[0],s[1]];let{offset:e,source:t}=s;return[e,e+(typeof t=="string"?t.length:1)]}function bo(s){let e="",t=!1,n=!1;for(let i=0;i<s.length;++i){
let r=s[i];switch(r[0]){case"#":e+=(e===""?"":n?`

`:`
`)+(r.substring(1)||" "),t=!0,n=!1;break;case"%":s[i+1]?.[0]!=="#"&&(i+=1),t=!1;break;default:t||(n=!0),t=!1}}return{comment:e,afterEmptyLine:n}}var Nn=class{constructor(e={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(t,n,i,r)=>{let o=Ge(t);r?this.warnings.push(new He.YAMLWarning(
o,n,i)):this.errors.push(new He.YAMLParseError(o,n,i))},this.directives=new Wf.Directives({version:e.version||"1.2"}),this.options=e}decorate(e,t){let{comment:n,
afterEmptyLine:i}=bo(this.prelude);if(n){let r=e.contents;if(t)e.comment=e.comment?`${e.comment}
${n}`:n;else if(i||e.directives.docStart||!r)e.commentBefore=n;else if(yo.isCollection(r)&&!r.flow&&r.items.length>0){let o=r.items[0];yo.isPair(o)&&(o=o.key);let a=o.
commentBefore;o.commentBefore=a?`${n}
${a}`:n}else{let o=r.commentBefore;r.commentBefore=o?`${n}
${o}`:n}}if(t){for(let r=0;r<this.errors.length;++r)e.errors.push(this.errors[r]);for(let r=0;r<this.warnings.length;++r)e.warnings.push(this.warnings[r])}else e.
errors=this.errors,e.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:bo(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(e,t=!1,n=-1){for(let i of e)yield*this.next(i);yield*this.end(t,n)}*next(e){switch(Gf.env.LOG_STREAM&&
console.dir(e,{depth:null}),e.type){case"directive":this.directives.add(e.source,(t,n,i)=>{let r=Ge(e);r[0]+=t,this.onError(r,"BAD_DIRECTIVE",n,i)}),this.prelude.
push(e.source),this.atDirectives=!0;break;case"document":{let t=Xf.composeDoc(this.options,this.directives,e,this.onError);this.atDirectives&&!t.directives.docStart&&
this.onError(e,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(t,!1),this.doc&&(yield this.doc),this.doc=t,this.atDirectives=!1;
break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(e.source);break;case"error":{let t=e.source?`${e.message}: ${JSON.stringify(
e.source)}`:e.message,n=new He.YAMLParseError(Ge(e),"UNEXPECTED_TOKEN",t);this.atDirectives||!this.doc?this.errors.push(n):this.doc.errors.push(n);break}case"do\
c-end":{if(!this.doc){let n="Unexpected doc-end without preceding document";this.errors.push(new He.YAMLParseError(Ge(e),"UNEXPECTED_TOKEN",n));break}this.doc.directives.
docEnd=!0;let t=zf.resolveEnd(e.end,e.offset+e.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),t.comment){let n=this.doc.comment;
this.doc.comment=n?`${n}
${t.comment}`:t.comment}this.doc.range[2]=t.offset;break}default:this.errors.push(new He.YAMLParseError(Ge(e),"UNEXPECTED_TOKEN",`Unsupported token ${e.type}`))}}*end(e=!1,t=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(e){let n=Object.assign({_directives:this.directives},this.options),i=new Qf.Document(
void 0,n);this.atDirectives&&this.onError(t,"MISSING_CHAR","Missing directives-end indicator line"),i.range=[0,t,t],this.decorate(i,!1),yield i}}};So.Composer=Nn});var ko=g(Vt=>{"use strict";var Zf=bn(),eu=wn(),tu=Ve(),wo=Ie();function su(s,e=!0,t){if(s){let n=(i,r,o)=>{let a=typeof i=="number"?i:Array.isArray(i)?i[0]:i.offset;
if(t)t(a,r,o);else throw new tu.YAMLParseError([a,a+1],r,o)};switch(s.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return eu.resolveFlowScalar(
s,e,n);case"block-scalar":return Zf.resolveBlockScalar({options:{strict:e}},s,n)}}return null}function nu(s,e){let{implicitKey:t=!1,indent:n,inFlow:i=!1,offset:r=-1,
type:o="PLAIN"}=e,a=wo.stringifyString({type:o,value:s},{implicitKey:t,indent:n>0?" ".repeat(n):"",inFlow:i,options:{blockQuote:!0,lineWidth:-1}}),c=e.end??[{type:"\
newline",offset:-1,indent:n,source:`
`}];switch(a[0]){case"|":case">":{let l=a.indexOf(`
`),d=a.substring(0,l),f=a.substring(l+1)+`
`,u=[{type:"block-scalar-header",offset:r,indent:n,source:d}];return vo(u,c)||u.push({type:"newline",offset:-1,indent:n,source:`
`}),{type:"block-scalar",offset:r,indent:n,props:u,source:f}}case'"':return{type:"double-quoted-scalar",offset:r,indent:n,source:a,end:c};case"'":return{type:"s\
ingle-quoted-scalar",offset:r,indent:n,source:a,end:c};default:return{type:"scalar",offset:r,indent:n,source:a,end:c}}}function iu(s,e,t={}){let{afterKey:n=!1,implicitKey:i=!1,
inFlow:r=!1,type:o}=t,a="indent"in s?s.indent:null;if(n&&typeof a=="number"&&(a+=2),!o)switch(s.type){case"single-quoted-scalar":o="QUOTE_SINGLE";break;case"dou\
ble-quoted-scalar":o="QUOTE_DOUBLE";break;case"block-scalar":{let l=s.props[0];if(l.type!=="block-scalar-header")throw new Error("Invalid block scalar header");
o=l.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:o="PLAIN"}let c=wo.stringifyString({type:o,value:e},{implicitKey:i||a===null,indent:a!==null&&a>
0?" ".repeat(a):"",inFlow:r,options:{blockQuote:!0,lineWidth:-1}});switch(c[0]){case"|":case">":ru(s,c);break;case'"':En(s,c,"double-quoted-scalar");break;case"\
'":En(s,c,"single-quoted-scalar");break;default:En(s,c,"scalar")}}function ru(s,e){let t=e.indexOf(`
`),n=e.substring(0,t),i=e.substring(t+1)+`
`;if(s.type==="block-scalar"){let r=s.props[0];if(r.type!=="block-scalar-header")throw new Error("Invalid block scalar header");r.source=n,s.source=i}else{let{offset:r}=s,
o="indent"in s?s.indent:-1,a=[{type:"block-scalar-header",offset:r,indent:o,source:n}];vo(a,"end"in s?s.end:void 0)||a.push({type:"newline",offset:-1,indent:o,source:`\

`});for(let c of Object.keys(s))c!=="type"&&c!=="offset"&&delete s[c];Object.assign(s,{type:"block-scalar",indent:o,props:a,source:i})}}function vo(s,e){if(e)for(let t of e)
switch(t.type){case"space":case"comment":s.push(t);break;case"newline":return s.push(t),!0}return!1}function En(s,e,t){switch(s.type){case"scalar":case"double-q\
uoted-scalar":case"single-quoted-scalar":s.type=t,s.source=e;break;case"block-scalar":{let n=s.props.slice(1),i=e.length;s.props[0].type==="block-scalar-header"&&
(i-=s.props[0].source.length);for(let r of n)r.offset+=i;delete s.props,Object.assign(s,{type:t,source:e,end:n});break}case"block-map":case"block-seq":{let i={type:"\
newline",offset:s.offset+e.length,indent:s.indent,source:`
`};delete s.items,Object.assign(s,{type:t,source:e,end:[i]});break}default:{let n="indent"in s?s.indent:-1,i="end"in s&&Array.isArray(s.end)?s.end.filter(r=>r.type===
"space"||r.type==="comment"||r.type==="newline"):[];for(let r of Object.keys(s))r!=="type"&&r!=="offset"&&delete s[r];Object.assign(s,{type:t,indent:n,source:e,
end:i})}}}Vt.createScalarToken=nu;Vt.resolveAsScalar=su;Vt.setScalarValue=iu});var Ao=g(No=>{"use strict";var ou=s=>"type"in s?Ht(s):Jt(s);function Ht(s){switch(s.type){case"block-scalar":{let e="";for(let t of s.props)e+=Ht(t);return e+s.
source}case"block-map":case"block-seq":{let e="";for(let t of s.items)e+=Jt(t);return e}case"flow-collection":{let e=s.start.source;for(let t of s.items)e+=Jt(t);
for(let t of s.end)e+=t.source;return e}case"document":{let e=Jt(s);if(s.end)for(let t of s.end)e+=t.source;return e}default:{let e=s.source;if("end"in s&&s.end)
for(let t of s.end)e+=t.source;return e}}}function Jt({start:s,key:e,sep:t,value:n}){let i="";for(let r of s)i+=r.source;if(e&&(i+=Ht(e)),t)for(let r of t)i+=r.
source;return n&&(i+=Ht(n)),i}No.stringify=ou});var Co=g(qo=>{"use strict";var On=Symbol("break visit"),au=Symbol("skip children"),Eo=Symbol("remove item");function re(s,e){"type"in s&&s.type==="document"&&(s=
{start:s.start,value:s.value}),Oo(Object.freeze([]),s,e)}re.BREAK=On;re.SKIP=au;re.REMOVE=Eo;re.itemAtPath=(s,e)=>{let t=s;for(let[n,i]of e){let r=t?.[n];if(r&&
"items"in r)t=r.items[i];else return}return t};re.parentCollection=(s,e)=>{let t=re.itemAtPath(s,e.slice(0,-1)),n=e[e.length-1][0],i=t?.[n];if(i&&"items"in i)return i;
throw new Error("Parent collection not found")};function Oo(s,e,t){let n=t(e,s);if(typeof n=="symbol")return n;for(let i of["key","value"]){let r=e[i];if(r&&"it\
ems"in r){for(let o=0;o<r.items.length;++o){let a=Oo(Object.freeze(s.concat([[i,o]])),r.items[o],t);if(typeof a=="number")o=a-1;else{if(a===On)return On;a===Eo&&
(r.items.splice(o,1),o-=1)}}typeof n=="function"&&i==="key"&&(n=n(e,s))}}return typeof n=="function"?n(e,s):n}qo.visit=re});var Gt=g(_=>{"use strict";var qn=ko(),cu=Ao(),lu=Co(),Cn="\uFEFF",Ln="",Tn="",In="",fu=s=>!!s&&"items"in s,uu=s=>!!s&&(s.type==="scalar"||s.type==="single-qu\
oted-scalar"||s.type==="double-quoted-scalar"||s.type==="block-scalar");function hu(s){switch(s){case Cn:return"<BOM>";case Ln:return"<DOC>";case Tn:return"<FLO\
W_END>";case In:return"<SCALAR>";default:return JSON.stringify(s)}}function du(s){switch(s){case Cn:return"byte-order-mark";case Ln:return"doc-mode";case Tn:return"\
flow-error-end";case In:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(s[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}_.createScalarToken=qn.createScalarToken;_.resolveAsScalar=qn.resolveAsScalar;_.setScalarValue=qn.setScalarValue;
_.stringify=cu.stringify;_.visit=lu.visit;_.BOM=Cn;_.DOCUMENT=Ln;_.FLOW_END=Tn;_.SCALAR=In;_.isCollection=fu;_.isScalar=uu;_.prettyToken=hu;_.tokenType=du});var _n=g(To=>{"use strict";var We=Gt();function B(s){switch(s){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var Lo=new Set("0123456789ABCDEFabcdef"),pu=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy\
z-#;/?:@&=+$_.!~*'()"),Wt=new Set(",[]{}"),mu=new Set(` ,[]{}
\r	`),Pn=s=>!s||mu.has(s),Mn=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(e,t=!1){if(e){if(typeof e!="string")throw TypeError("source is not a st\
ring");this.buffer=this.buffer?this.buffer+e:e,this.lineEndPos=null}this.atEnd=!t;let n=this.next??"stream";for(;n&&(t||this.hasChars(1));)n=yield*this.parseNext(
n)}atLineEnd(){let e=this.pos,t=this.buffer[e];for(;t===" "||t==="	";)t=this.buffer[++e];return!t||t==="#"||t===`
`?!0:t==="\r"?this.buffer[e+1]===`
`:!1}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let t=this.buffer[e];if(this.indentNext>0){let n=0;for(;t===" ";)t=this.buffer[++n+e];if(t==="\r"){
let i=this.buffer[n+e+1];if(i===`
`||!i&&!this.atEnd)return e+n+1}return t===`
`||n>=this.indentNext||!t&&!this.atEnd?e+n:-1}if(t==="-"||t==="."){let n=this.buffer.substr(e,3);if((n==="---"||n==="...")&&B(this.buffer[e+3]))return-1}return e}getLine(){
let e=this.lineEndPos;return(typeof e!="number"||e!==-1&&e<this.pos)&&(e=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=e),e===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[e-1]==="\r"&&(e-=1),this.buffer.substring(this.pos,e))}hasChars(e){
return this.pos+e<=this.buffer.length}setNext(e){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=e,null}peek(e){return this.
buffer.substr(this.pos,e)}*parseNext(e){switch(e){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine();
if(e===null)return this.setNext("stream");if(e[0]===We.BOM&&(yield*this.pushCount(1),e=e.substring(1)),e[0]==="%"){let t=e.length,n=e.indexOf("#");for(;n!==-1;){
let r=e[n-1];if(r===" "||r==="	"){t=n-1;break}else n=e.indexOf("#",n+1)}for(;;){let r=e[t-1];if(r===" "||r==="	")t-=1;else break}let i=(yield*this.pushCount(t))+
(yield*this.pushSpaces(!0));return yield*this.pushCount(e.length-i),this.pushNewline(),"stream"}if(this.atLineEnd()){let t=yield*this.pushSpaces(!0);return yield*this.
pushCount(e.length-t),yield*this.pushNewline(),"stream"}return yield We.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let e=this.charAt(0);if(!e&&!this.
atEnd)return this.setNext("line-start");if(e==="-"||e==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let t=this.peek(3);if((t==="---"||
t==="...")&&B(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,t==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(
!1),this.indentNext>this.indentValue&&!B(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[e,t]=this.peek(
2);if(!t&&!this.atEnd)return this.setNext("block-start");if((e==="-"||e==="?"||e===":")&&B(t)){let n=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.
indentNext=this.indentValue+1,this.indentValue+=n,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let e=this.getLine();if(e===null)return this.
setNext("doc");let t=yield*this.pushIndicators();switch(e[t]){case"#":yield*this.pushCount(e.length-t);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(Pn),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return t+=yield*this.parseBlockScalarHeader(),t+=yield*this.pushSpaces(
!0),yield*this.pushCount(e.length-t),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let e,t,n=-1;do e=yield*this.pushNewline(),e>0?(t=yield*this.pushSpaces(!1),this.indentValue=n=t):t=0,t+=yield*this.pushSpaces(!0);while(e+t>0);let i=this.getLine();
if(i===null)return this.setNext("flow");if((n!==-1&&n<this.indentNext&&i[0]!=="#"||n===0&&(i.startsWith("---")||i.startsWith("..."))&&B(i[3]))&&!(n===this.indentNext-
1&&this.flowLevel===1&&(i[0]==="]"||i[0]==="}")))return this.flowLevel=0,yield We.FLOW_END,yield*this.parseLineStart();let r=0;for(;i[r]===",";)r+=yield*this.pushCount(
1),r+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(r+=yield*this.pushIndicators(),i[r]){case void 0:return"flow";case"#":return yield*this.pushCount(i.length-
r),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,
this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(Pn),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let o=this.charAt(1);if(this.flowKey||B(o)||o===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let e=this.charAt(0),t=this.buffer.indexOf(e,this.pos+1);if(e==="'")for(;t!==-1&&this.buffer[t+1]==="'";)
t=this.buffer.indexOf("'",t+2);else for(;t!==-1;){let r=0;for(;this.buffer[t-1-r]==="\\";)r+=1;if(r%2===0)break;t=this.buffer.indexOf('"',t+1)}let n=this.buffer.
substring(0,t),i=n.indexOf(`
`,this.pos);if(i!==-1){for(;i!==-1;){let r=this.continueScalar(i+1);if(r===-1)break;i=n.indexOf(`
`,r)}i!==-1&&(t=i-(n[i-1]==="\r"?2:1))}if(t===-1){if(!this.atEnd)return this.setNext("quoted-scalar");t=this.buffer.length}return yield*this.pushToIndex(t+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let e=this.pos;for(;;){let t=this.buffer[++e];if(t==="+")
this.blockScalarKeep=!0;else if(t>"0"&&t<="9")this.blockScalarIndent=Number(t)-1;else if(t!=="-")break}return yield*this.pushUntil(t=>B(t)||t==="#")}*parseBlockScalar(){
let e=this.pos-1,t=0,n;e:for(let r=this.pos;n=this.buffer[r];++r)switch(n){case" ":t+=1;break;case`
`:e=r,t=0;break;case"\r":{let o=this.buffer[r+1];if(!o&&!this.atEnd)return this.setNext("block-scalar");if(o===`
`)break}default:break e}if(!n&&!this.atEnd)return this.setNext("block-scalar");if(t>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=t:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let r=this.continueScalar(e+1);if(r===-1)break;e=this.buffer.indexOf(`
`,r)}while(e!==-1);if(e===-1){if(!this.atEnd)return this.setNext("block-scalar");e=this.buffer.length}}let i=e+1;for(n=this.buffer[i];n===" ";)n=this.buffer[++i];
if(n==="	"){for(;n==="	"||n===" "||n==="\r"||n===`
`;)n=this.buffer[++i];e=i-1}else if(!this.blockScalarKeep)do{let r=e-1,o=this.buffer[r];o==="\r"&&(o=this.buffer[--r]);let a=r;for(;o===" ";)o=this.buffer[--r];
if(o===`
`&&r>=this.pos&&r+1+t>a)e=r;else break}while(!0);return yield We.SCALAR,yield*this.pushToIndex(e+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let e=this.
flowLevel>0,t=this.pos-1,n=this.pos-1,i;for(;i=this.buffer[++n];)if(i===":"){let r=this.buffer[n+1];if(B(r)||e&&Wt.has(r))break;t=n}else if(B(i)){let r=this.buffer[n+
1];if(i==="\r"&&(r===`
`?(n+=1,i=`
`,r=this.buffer[n+1]):t=n),r==="#"||e&&Wt.has(r))break;if(i===`
`){let o=this.continueScalar(n+1);if(o===-1)break;n=Math.max(n,o-2)}}else{if(e&&Wt.has(i))break;t=n}return!i&&!this.atEnd?this.setNext("plain-scalar"):(yield We.
SCALAR,yield*this.pushToIndex(t+1,!0),e?"flow":"doc")}*pushCount(e){return e>0?(yield this.buffer.substr(this.pos,e),this.pos+=e,e):0}*pushToIndex(e,t){let n=this.
buffer.slice(this.pos,e);return n?(yield n,this.pos+=n.length,n.length):(t&&(yield""),0)}*pushIndicators(){let e=0;e:for(;;){switch(this.charAt(0)){case"!":e+=yield*this.
pushTag(),e+=yield*this.pushSpaces(!0);continue e;case"&":e+=yield*this.pushUntil(Pn),e+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let t=this.
flowLevel>0,n=this.charAt(1);if(B(n)||t&&Wt.has(n)){t?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,e+=yield*this.pushCount(1),e+=yield*this.
pushSpaces(!0);continue e}}}break e}return e}*pushTag(){if(this.charAt(1)==="<"){let e=this.pos+2,t=this.buffer[e];for(;!B(t)&&t!==">";)t=this.buffer[++e];return yield*this.
pushToIndex(t===">"?e+1:e,!1)}else{let e=this.pos+1,t=this.buffer[e];for(;t;)if(pu.has(t))t=this.buffer[++e];else if(t==="%"&&Lo.has(this.buffer[e+1])&&Lo.has(this.
buffer[e+2]))t=this.buffer[e+=3];else break;return yield*this.pushToIndex(e,!1)}}*pushNewline(){let e=this.buffer[this.pos];return e===`
`?yield*this.pushCount(1):e==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(e){let t=this.pos-1,n;do n=this.buffer[++t];while(n===" "||e&&n==="	");let i=t-this.pos;return i>0&&(yield this.buffer.substr(
this.pos,i),this.pos=t),i}*pushUntil(e){let t=this.pos,n=this.buffer[t];for(;!e(n);)n=this.buffer[++t];return yield*this.pushToIndex(t,!1)}};To.Lexer=Mn});var $n=g(Io=>{"use strict";var Dn=class{constructor(){this.lineStarts=[],this.addNewLine=e=>this.lineStarts.push(e),this.linePos=e=>{let t=0,n=this.lineStarts.length;
for(;t<n;){let r=t+n>>1;this.lineStarts[r]<e?t=r+1:n=r}if(this.lineStarts[t]===e)return{line:t+1,col:1};if(t===0)return{line:0,col:e};let i=this.lineStarts[t-1];
return{line:t,col:e-i+1}}}};Io.LineCounter=Dn});var xn=g($o=>{"use strict";var gu=ze("process"),Po=Gt(),yu=_n();function z(s,e){for(let t=0;t<s.length;++t)if(s[t].type===e)return!0;return!1}function Mo(s){for(let e=0;e<
s.length;++e)switch(s[e].type){case"space":case"comment":case"newline":break;default:return e}return-1}function Do(s){switch(s?.type){case"alias":case"scalar":case"\
single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function Qt(s){switch(s.type){case"document":return s.start;case"\
block-map":{let e=s.items[s.items.length-1];return e.sep??e.start}case"block-seq":return s.items[s.items.length-1].start;default:return[]}}function be(s){if(s.length===
0)return[];let e=s.length;e:for(;--e>=0;)switch(s[e].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;s[++e]?.
type==="space";);return s.splice(e,s.length)}function Xt(s,e){if(e.length<1e5)Array.prototype.push.apply(s,e);else for(let t=0;t<e.length;++t)s.push(e[t])}function _o(s){
if(s.start.type==="flow-seq-start")for(let e of s.items)e.sep&&!e.value&&!z(e.start,"explicit-key-ind")&&!z(e.sep,"map-value-ind")&&(e.key&&(e.value=e.key),delete e.
key,Do(e.value)?e.value.end?Xt(e.value.end,e.sep):e.value.end=e.sep:Xt(e.start,e.sep),delete e.sep)}var Bn=class{constructor(e){this.atNewLine=!0,this.atScalar=
!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new yu.Lexer,this.onNewLine=e}*parse(e,t=!1){this.onNewLine&&
this.offset===0&&this.onNewLine(0);for(let n of this.lexer.lex(e,t))yield*this.next(n);t||(yield*this.end())}*next(e){if(this.source=e,gu.env.LOG_TOKENS&&console.
log("|",Po.prettyToken(e)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=e.length;return}let t=Po.tokenType(e);if(t)if(t==="scalar")this.atNewLine=
!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=t,yield*this.step(),t){case"newline":this.atNewLine=!0,this.indent=0,this.onNewLine&&this.onNewLine(
this.offset+e.length);break;case"space":this.atNewLine&&e[0]===" "&&(this.indent+=e.length);break;case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":
this.atNewLine&&(this.indent+=e.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=e.length}else{let n=`Not a YAML \
token: ${e}`;yield*this.pop({type:"error",offset:this.offset,message:n,source:e}),this.offset+=e.length}}*end(){for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){
return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){let e=this.peek(1);if(this.type==="doc-end"&&e?.type!=="doc-end"){for(;this.
stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!e)return yield*this.stream();switch(e.type){case"\
document":return yield*this.document(e);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(e);case"block-sc\
alar":return yield*this.blockScalar(e);case"block-map":return yield*this.blockMap(e);case"block-seq":return yield*this.blockSequence(e);case"flow-collection":return yield*this.
flowCollection(e);case"doc-end":return yield*this.documentEnd(e)}yield*this.pop()}peek(e){return this.stack[this.stack.length-e]}*pop(e){let t=e??this.stack.pop();
if(!t)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.stack.length===0)yield t;else{let n=this.peek(1);switch(t.
type==="block-scalar"?t.indent="indent"in n?n.indent:0:t.type==="flow-collection"&&n.type==="document"&&(t.indent=0),t.type==="flow-collection"&&_o(t),n.type){case"\
document":n.value=t;break;case"block-scalar":n.props.push(t);break;case"block-map":{let i=n.items[n.items.length-1];if(i.value){n.items.push({start:[],key:t,sep:[]}),
this.onKeyLine=!0;return}else if(i.sep)i.value=t;else{Object.assign(i,{key:t,sep:[]}),this.onKeyLine=!i.explicitKey;return}break}case"block-seq":{let i=n.items[n.
items.length-1];i.value?n.items.push({start:[],value:t}):i.value=t;break}case"flow-collection":{let i=n.items[n.items.length-1];!i||i.value?n.items.push({start:[],
key:t,sep:[]}):i.sep?i.value=t:Object.assign(i,{key:t,sep:[]});return}default:yield*this.pop(),yield*this.pop(t)}if((n.type==="document"||n.type==="block-map"||
n.type==="block-seq")&&(t.type==="block-map"||t.type==="block-seq")){let i=t.items[t.items.length-1];i&&!i.sep&&!i.value&&i.start.length>0&&Mo(i.start)===-1&&(t.
indent===0||i.start.every(r=>r.type!=="comment"||r.indent<t.indent))&&(n.type==="document"?n.end=i.start:n.items.push({start:i.start}),t.items.splice(-1,1))}}}*stream(){
switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"\
newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let e={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&e.start.push(
this.sourceToken),this.stack.push(e);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(e){
if(e.value)return yield*this.lineEnd(e);switch(this.type){case"doc-start":{Mo(e.start)!==-1?(yield*this.pop(),yield*this.step()):e.start.push(this.sourceToken);
return}case"anchor":case"tag":case"space":case"comment":case"newline":e.start.push(this.sourceToken);return}let t=this.startBlockValue(e);t?this.stack.push(t):yield{
type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(e){if(this.type==="map-value-ind"){let t=Qt(
this.peek(2)),n=be(t),i;e.end?(i=e.end,i.push(this.sourceToken),delete e.end):i=[this.sourceToken];let r={type:"block-map",offset:e.offset,indent:e.indent,items:[
{start:n,key:e,sep:i}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=r}else yield*this.lineEnd(e)}*blockScalar(e){switch(this.type){case"space":case"commen\
t":case"newline":e.props.push(this.sourceToken);return;case"scalar":if(e.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let t=this.source.indexOf(
`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(e){let t=e.items[e.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,t.value){let n="end"in t.value?t.value.end:void 0;(Array.isArray(n)?n[n.length-1]:void 0)?.type==="comment"?n?.push(this.sourceToken):e.items.push({start:[this.
sourceToken]})}else t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"space":case"comment":if(t.value)e.items.push({start:[this.sourceToken]});else if(t.
sep)t.sep.push(this.sourceToken);else{if(this.atIndentedComment(t.start,e.indent)){let i=e.items[e.items.length-2]?.value?.end;if(Array.isArray(i)){Xt(i,t.start),
i.push(this.sourceToken),e.items.pop();return}}t.start.push(this.sourceToken)}return}if(this.indent>=e.indent){let n=!this.onKeyLine&&this.indent===e.indent,i=n&&
(t.sep||t.explicitKey)&&this.type!=="seq-item-ind",r=[];if(i&&t.sep&&!t.value){let o=[];for(let a=0;a<t.sep.length;++a){let c=t.sep[a];switch(c.type){case"newli\
ne":o.push(a);break;case"space":break;case"comment":c.indent>e.indent&&(o.length=0);break;default:o.length=0}}o.length>=2&&(r=t.sep.splice(o[1]))}switch(this.type){case"\
anchor":case"tag":i||t.value?(r.push(this.sourceToken),e.items.push({start:r}),this.onKeyLine=!0):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);
return;case"explicit-key-ind":!t.sep&&!t.explicitKey?(t.start.push(this.sourceToken),t.explicitKey=!0):i||t.value?(r.push(this.sourceToken),e.items.push({start:r,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(t.explicitKey)if(t.sep)if(t.value)e.items.push({start:[],key:null,sep:[this.sourceToken]});else if(z(t.sep,"map-value-ind"))this.stack.
push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]});else if(Do(t.key)&&!z(t.sep,"newline")){let o=be(
t.start),a=t.key,c=t.sep;c.push(this.sourceToken),delete t.key,delete t.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,
key:a,sep:c}]})}else r.length>0?t.sep=t.sep.concat(r,this.sourceToken):t.sep.push(this.sourceToken);else if(z(t.start,"newline"))Object.assign(t,{key:null,sep:[
this.sourceToken]});else{let o=be(t.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]})}else
t.sep?t.value||i?e.items.push({start:r,key:null,sep:[this.sourceToken]}):z(t.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):t.sep.push(this.sourceToken):Object.assign(t,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);i||t.value?(e.items.push({start:r,key:o,sep:[]}),this.
onKeyLine=!0):t.sep?this.stack.push(o):(Object.assign(t,{key:o,sep:[]}),this.onKeyLine=!0);return}default:{let o=this.startBlockValue(e);if(o){if(o.type==="bloc\
k-seq"){if(!t.explicitKey&&t.sep&&!z(t.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else n&&e.items.push({start:r});this.stack.push(o);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(e){let t=e.items[e.items.
length-1];switch(this.type){case"newline":if(t.value){let n="end"in t.value?t.value.end:void 0;(Array.isArray(n)?n[n.length-1]:void 0)?.type==="comment"?n?.push(
this.sourceToken):e.items.push({start:[this.sourceToken]})}else t.start.push(this.sourceToken);return;case"space":case"comment":if(t.value)e.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(t.start,e.indent)){let i=e.items[e.items.length-2]?.value?.end;if(Array.isArray(i)){Xt(i,t.start),i.push(this.
sourceToken),e.items.pop();return}}t.start.push(this.sourceToken)}return;case"anchor":case"tag":if(t.value||this.indent<=e.indent)break;t.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==e.indent)break;t.value||z(t.start,"seq-item-ind")?e.items.push({start:[this.sourceToken]}):t.start.push(this.sourceToken);
return}if(this.indent>e.indent){let n=this.startBlockValue(e);if(n){this.stack.push(n);return}}yield*this.pop(),yield*this.step()}*flowCollection(e){let t=e.items[e.
items.length-1];if(this.type==="flow-error-end"){let n;do yield*this.pop(),n=this.peek(1);while(n?.type==="flow-collection")}else if(e.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!t||t.sep?e.items.push({start:[this.sourceToken]}):t.start.push(this.sourceToken);return;case"map-value-ind":!t||t.value?
e.items.push({start:[],key:null,sep:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):Object.assign(t,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!t||t.value?e.items.push({start:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let i=this.flowScalar(this.type);!t||t.value?e.items.push({start:[],key:i,
sep:[]}):t.sep?this.stack.push(i):Object.assign(t,{key:i,sep:[]});return}case"flow-map-end":case"flow-seq-end":e.end.push(this.sourceToken);return}let n=this.startBlockValue(
e);n?this.stack.push(n):(yield*this.pop(),yield*this.step())}else{let n=this.peek(2);if(n.type==="block-map"&&(this.type==="map-value-ind"&&n.indent===e.indent||
this.type==="newline"&&!n.items[n.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&n.type!=="flow-collection"){let i=Qt(
n),r=be(i);_o(e);let o=e.end.splice(1,e.end.length);o.push(this.sourceToken);let a={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:r,key:e,sep:o}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(e)}}flowScalar(e){if(this.onNewLine){let t=this.source.indexOf(`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let t=Qt(e),n=be(t);return n.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let t=Qt(e),n=be(t);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(e,t){return this.type!=="comment"||this.indent<=t?!1:e.every(n=>n.type==="newline"||n.type==="space")}*documentEnd(e){this.type!==
"doc-mode"&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(e){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};$o.Parser=Bn});var Uo=g(Xe=>{"use strict";var Bo=An(),bu=je(),Qe=Ve(),Su=vs(),wu=E(),vu=$n(),xo=xn();function Ko(s){let e=s.prettyErrors!==!1;return{lineCounter:s.lineCounter||
e&&new vu.LineCounter||null,prettyErrors:e}}function ku(s,e={}){let{lineCounter:t,prettyErrors:n}=Ko(e),i=new xo.Parser(t?.addNewLine),r=new Bo.Composer(e),o=Array.
from(r.compose(i.parse(s)));if(n&&t)for(let a of o)a.errors.forEach(Qe.prettifyError(s,t)),a.warnings.forEach(Qe.prettifyError(s,t));return o.length>0?o:Object.
assign([],{empty:!0},r.streamInfo())}function Fo(s,e={}){let{lineCounter:t,prettyErrors:n}=Ko(e),i=new xo.Parser(t?.addNewLine),r=new Bo.Composer(e),o=null;for(let a of r.
compose(i.parse(s),!0,s.length))if(!o)o=a;else if(o.options.logLevel!=="silent"){o.errors.push(new Qe.YAMLParseError(a.range.slice(0,2),"MULTIPLE_DOCS","Source \
contains multiple documents; please use YAML.parseAllDocuments()"));break}return n&&t&&(o.errors.forEach(Qe.prettifyError(s,t)),o.warnings.forEach(Qe.prettifyError(
s,t))),o}function Nu(s,e,t){let n;typeof e=="function"?n=e:t===void 0&&e&&typeof e=="object"&&(t=e);let i=Fo(s,t);if(!i)return null;if(i.warnings.forEach(r=>Su.
warn(i.options.logLevel,r)),i.errors.length>0){if(i.options.logLevel!=="silent")throw i.errors[0];i.errors=[]}return i.toJS(Object.assign({reviver:n},t))}function Au(s,e,t){
let n=null;if(typeof e=="function"||Array.isArray(e)?n=e:t===void 0&&e&&(t=e),typeof t=="string"&&(t=t.length),typeof t=="number"){let i=Math.round(t);t=i<1?void 0:
i>8?{indent:8}:{indent:i}}if(s===void 0){let{keepUndefined:i}=t??e??{};if(!i)return}return wu.isDocument(s)&&!n?s.toString(t):new bu.Document(s,n,t).toString(t)}
Xe.parse=Nu;Xe.parseAllDocuments=ku;Xe.parseDocument=Fo;Xe.stringify=Au});var Ro=g(O=>{"use strict";var Eu=An(),Ou=je(),qu=nn(),Kn=Ve(),Cu=Oe(),Z=E(),Lu=G(),Tu=C(),Iu=Q(),Pu=X(),Mu=Gt(),_u=_n(),Du=$n(),$u=xn(),zt=Uo(),jo=ke();O.Composer=
Eu.Composer;O.Document=Ou.Document;O.Schema=qu.Schema;O.YAMLError=Kn.YAMLError;O.YAMLParseError=Kn.YAMLParseError;O.YAMLWarning=Kn.YAMLWarning;O.Alias=Cu.Alias;
O.isAlias=Z.isAlias;O.isCollection=Z.isCollection;O.isDocument=Z.isDocument;O.isMap=Z.isMap;O.isNode=Z.isNode;O.isPair=Z.isPair;O.isScalar=Z.isScalar;O.isSeq=Z.
isSeq;O.Pair=Lu.Pair;O.Scalar=Tu.Scalar;O.YAMLMap=Iu.YAMLMap;O.YAMLSeq=Pu.YAMLSeq;O.CST=Mu;O.Lexer=_u.Lexer;O.LineCounter=Du.LineCounter;O.Parser=$u.Parser;O.parse=
zt.parse;O.parseAllDocuments=zt.parseAllDocuments;O.parseDocument=zt.parseDocument;O.stringify=zt.stringify;O.visit=jo.visit;O.visitAsync=jo.visitAsync});var zo=s=>{let e=()=>process.getBuiltinModule("node:crypto")[s];return new Proxy(function(){},{apply:(t,n,i)=>e()(...i),construct:(t,n)=>new(e())(...n),get:(t,n)=>e()[n]})};var Gn=zo("X509Certificate");var Zo=/-----BEGIN (?:TRUSTED )?CERTIFICATE-----[^-]+-----END (?:TRUSTED )?CERTIFICATE-----/g;function we(s){return ve([...s.matchAll(Zo)].flatMap(([e])=>R(e)??
[]))}function ve(s){return s.map((e,t)=>{let n=ts(e),i=t===0&&(s.length===1||!n);return{at:e.validToDate,source:i?"certificate notAfter":"notAfter of a chain's \
certificate",firm:i,...(n||!i)&&{isAside:!0},...Ze(e.validFromDate,e.validToDate)}})}function ss(s){return[...s].sort((e,t)=>Number(ts(e))-Number(ts(t)))}var ea=Buffer.
from([6,3,85,29,19]);function ts({ca:s,subject:e,issuer:t,raw:n}){return s||e===t&&!n.includes(ea)}function R(s){try{let e=new Gn(s);return Number.isNaN(e.validToDate.
getTime())?void 0:e}catch{return}}var ns=48,ta=4,sa=16,na=2e4;function Wn(s){return s[0]===ns&&((s[1]??0)&128)!==0}function et(s){let e=na,t=[],n=(i,r,o)=>{for(let a=i;a<r&&e-- >0;){let c=ia(s,a,
r);if(!c)return;let{tag:l,start:d,end:f}=c,u=l===ns?R(s.subarray(a,f)):void 0;u?t.push(u):o<sa&&((l&32)!==0||l===ta&&s[d]===ns)&&n(d,f,o+1),a=f}};return n(0,s.length,
0),t}function ia(s,e,t){let[n=0,i=0]=s.subarray(e,e+2),r=i&128?i&127:0;if((n&31)===31||i===128||r>4)return;let o=s.subarray(e+2,e+2+r),a=r===0?i:o.reduce((l,d)=>l*
256+d,0),c=e+2+r;return c+a<=t?{tag:n,start:c,end:c+a}:void 0}var ra=process.getBuiltinModule("node:tls"),oa=s=>ra[s];var Qn=oa("createSecureContext");function Xn(s){let e=s[1]??0,t=2+(e>128?e&127:0);return s[0]===48&&s[t]===2&&s[t+1]===1&&s[t+2]===3}function zn(s,e){let t=et(s);if(t.length>0)return{certificates:t,
isLocked:!1};for(let n of["",...e]){let i=aa(s,n);if(i)return{certificates:[i],isLocked:!1}}return{certificates:[],isLocked:!0}}function aa(s,e){try{let{context:t}=Qn(
{pfx:Buffer.from(s),passphrase:e}),n=t.getCertificate?.();return n?R(n):void 0}catch{return}}var ca=4277010157;function is(s){return s.length>12&&s.readUInt32BE(
0)===ca}function Zn(s){let e=[],t=12,n=o=>(t+=o,s.subarray(t-o,t)),i=()=>n(n(2).readUInt16BE(0)),r=()=>{i();let o=n(n(4).readUInt32BE(0)),a=R(o);a&&e.push(a)};try{
for(let o=s.readUInt32BE(8);o>0&&t<s.length;o--){let a=n(4).readUInt32BE(0);i(),n(8),a===1&&n(n(4).readUInt32BE(0));let c=a===1?n(4).readUInt32BE(0):1;for(let l=0;l<
c&&t<s.length;l++)r()}}catch{}return e}var Yo=Xo(Ro(),1);function Vo(s){return/^\s*"?(?:current-context|clusters|users|contexts)"?\s*:/m.test(s)||/"current-context"/.test(s)}function Jo(s){let e=oe(Ku(s)),t=Fn(e.users);
if(t.length===0)return;let n=Fn(e.contexts).find(({name:c})=>c===e["current-context"]),{user:i,cluster:r}=oe(n?.context),o=t.flatMap(({name:c,user:l})=>{let d=c===
i||t.length===1;return Bu(oe(l)).map(f=>xu(f,d))}),a=Fn(e.clusters).filter(({name:c})=>r===void 0||c===r).flatMap(({cluster:c})=>we(Ho(oe(c)["certificate-author\
ity-data"]))).map(c=>({...c,source:"notAfter of the authority in the kubeconfig",firm:!1,isAside:!0}));return[...o,...a]}function Bu(s){let e=oe(oe(s["auth-prov\
ider"]).config),t=Hn(e.expiry),n=[s.token,e["id-token"],e["access-token"]];return[...we(Ho(s["client-certificate-data"])),...n.flatMap(i=>typeof i=="string"?Se(
i)??[]:[]),...t?[{at:t,source:"expiry of the auth-provider",firm:!1}]:[]]}function xu(s,e){return e?{...s,source:`${s.source} in the kubeconfig`}:{...s,source:`${s.
source} of another user in the kubeconfig`,firm:!1,isAside:!0}}function Ho(s){return typeof s=="string"?Buffer.from(s,"base64").toString("latin1"):""}function Ku(s){
try{return(0,Yo.parse)(s,{logLevel:"silent"})}catch{return}}function oe(s){return typeof s=="object"&&s!==null?s:{}}function Fn(s){return Array.isArray(s)?s.map(
oe):[]}function Go(s){let e=!/\s/.test(s.trim().replace(/^SharedAccessSignature\s+/,""));return s.split(/[\s"'<>]+/).flatMap(t=>{let n=t.slice(t.indexOf("?")+1),i=new URLSearchParams(
n),r=i.has("sig")?Zt(i.get("se")):void 0;if(r)return[{at:r,source:"se of a shared access signature",firm:e}];for(let o of["Amz","Goog"]){let a=Zt(i.get(`X-${o}-\
Date`)),c=Number(i.get(`X-${o}-Expires`)??Number.NaN),l=a&&new Date(a.getTime()+c*1e3);if(l&&!Number.isNaN(l.getTime()))return[{at:l,source:`X-${o}-Expires of a\
 signed URL`,firm:e,life:c*1e3}]}return[]})}var Fu=[[/^ssh-rsa-cert|^rsa-sha2/,2],[/^ssh-dss-cert/,4],[/^ecdsa-sha2-nistp\d+-cert/,2],[/^ssh-ed25519-cert/,1],[/^sk-ecdsa-sha2-nistp256-cert/,3],[/^sk-ssh-ed25519-cert/,
2]];function Wo(s){let[,e="",t=""]=/^\s*((?:sk-)?(?:ssh|ecdsa|rsa)-[\w-]+-cert-v01@openssh\.com)\s+([\w+/]+=*)/m.exec(s)??[],n=Fu.find(([a])=>a.test(e))?.[1];if(n===
void 0)return;let i=Buffer.from(t,"base64"),r=0,o=a=>{for(let c=0;c<a;c++)r+=4+i.readUInt32BE(r)};try{o(2+n),r+=12,o(2);let[a,c]=[i.readBigUInt64BE(r),i.readBigUInt64BE(
r+8)],l=es(Number(c));return l&&{at:l,source:"SSH certificate valid before",firm:!0,...Ze(es(Number(a)),l)}}catch{return}}var Uu={expiries:[],isLocked:!1},ju=3;async function Ru(s,e="",t=0){if(Vo(s)){let o=Jo(s);if(o)return{expiries:o,isLocked:!1}}let n=we(s);if(n.length>0)return{expiries:n,
isLocked:!1};let[,i]=/-----BEGIN PKCS7-----([^-]+)-----END PKCS7-----/.exec(s)??[];if(i!==void 0)return Qo(Buffer.from(i,"base64"),e);let r=Wo(s);return r?{expiries:[
r],isLocked:!1}:t<ju&&/^[\w+/\s=-]+$/.test(s)?Yu(s,e,t):{expiries:[...Go(s),...Ju(s)],isLocked:!1}}async function Yu(s,e,t){let n=Buffer.from(s.replace(/\s/g,""),
"base64");if(Wn(n)||is(n))return Qo(n,e);let i=n.toString();if(/[\0-\x08\ufffd]/.test(i))return Uu;let r=Se(i);return r?{expiries:[r],isLocked:!1}:Ru(i,e,t+1)}function Qo(s,e){
let t=R(s);if(t)return{expiries:ve([t]),isLocked:!1};if(Xn(s)){let{certificates:i,isLocked:r}=zn(s,Vu(e));return{expiries:ve(ss(i)),isLocked:r}}let n=is(s)?Zn(s):
et(s);return{expiries:ve(ss(n)),isLocked:!1}}function Vu(s){let e=Rn(s);return Yn(e)?[...Vn(e)].filter(([t])=>/pass|pwd|pin$/i.test(String(t.at(-1)))).flatMap(([
,t])=>typeof t=="string"?[t]:[]).slice(0,5):[]}function Ju(s){let e=[...s.matchAll(/(?<![\w.-])eyJ[\w-]*\.eyJ[\w-]*\.[\w-]*(?![\w.-])/g)].map(([i])=>i),t=()=>[...Jn(
s)].filter(i=>jn(i)&&!e.some(r=>i.text.includes(r))),n=new Set(e).size===1&&t().length===0;return e.flatMap(i=>{let r=Se(i);return r?[{...r,source:`${r.source} \
in the text`,firm:n}]:[]})}export{Ru as enclosedEnds};
