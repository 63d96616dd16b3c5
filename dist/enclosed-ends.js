const require=process.getBuiltinModule;
import{a as rs}from"./apart-domain-expiry-spelled-dates.js";import{b as ve,c as ni,e as os,g as it}from"./apart-domain-expiry-expiry.js";import{l as si}from"./apart-domain-masks-encodings-binary.js";
import"./apart-domain-masks-parts-json.js";import{f as zn}from"./apart-domain-masks-looks-secret.js";import{b as Zn,d as ei,f as ti}from"./apart-domain-values-json.js";import{a as nt,b as y,
d as ua}from"./apart-runtime.js";var E=y(M=>{"use strict";var us=Symbol.for("yaml.alias"),fi=Symbol.for("yaml.document"),ot=Symbol.for("yaml.map"),ui=Symbol.for("yaml.pair"),hs=Symbol.for("yaml\
.scalar"),at=Symbol.for("yaml.seq"),j=Symbol.for("yaml.node.type"),ga=s=>!!s&&typeof s=="object"&&s[j]===us,ba=s=>!!s&&typeof s=="object"&&s[j]===fi,Sa=s=>!!s&&
typeof s=="object"&&s[j]===ot,wa=s=>!!s&&typeof s=="object"&&s[j]===ui,hi=s=>!!s&&typeof s=="object"&&s[j]===hs,va=s=>!!s&&typeof s=="object"&&s[j]===at;function di(s){
if(s&&typeof s=="object")switch(s[j]){case ot:case at:return!0}return!1}function ka(s){if(s&&typeof s=="object")switch(s[j]){case us:case ot:case hs:case at:return!0}
return!1}var Aa=s=>(hi(s)||di(s))&&!!s.anchor;M.ALIAS=us;M.DOC=fi;M.MAP=ot;M.NODE_TYPE=j;M.PAIR=ui;M.SCALAR=hs;M.SEQ=at;M.hasAnchor=Aa;M.isAlias=ga;M.isCollection=
di;M.isDocument=ba;M.isMap=Sa;M.isNode=ka;M.isPair=wa;M.isScalar=hi;M.isSeq=va});var qe=y(ds=>{"use strict";var P=E(),x=Symbol("break visit"),pi=Symbol("skip children"),U=Symbol("remove node");function ct(s,e){let t=mi(e);P.isDocument(s)?fe(
null,s.contents,t,Object.freeze([s]))===U&&(s.contents=null):fe(null,s,t,Object.freeze([]))}ct.BREAK=x;ct.SKIP=pi;ct.REMOVE=U;function fe(s,e,t,n){let i=yi(s,e,
t,n);if(P.isNode(i)||P.isPair(i))return gi(s,n,i),fe(s,i,t,n);if(typeof i!="symbol"){if(P.isCollection(e)){n=Object.freeze(n.concat(e));for(let r=0;r<e.items.length;++r){
let o=fe(r,e.items[r],t,n);if(typeof o=="number")r=o-1;else{if(o===x)return x;o===U&&(e.items.splice(r,1),r-=1)}}}else if(P.isPair(e)){n=Object.freeze(n.concat(
e));let r=fe("key",e.key,t,n);if(r===x)return x;r===U&&(e.key=null);let o=fe("value",e.value,t,n);if(o===x)return x;o===U&&(e.value=null)}}return i}async function lt(s,e){
let t=mi(e);P.isDocument(s)?await ue(null,s.contents,t,Object.freeze([s]))===U&&(s.contents=null):await ue(null,s,t,Object.freeze([]))}lt.BREAK=x;lt.SKIP=pi;lt.
REMOVE=U;async function ue(s,e,t,n){let i=await yi(s,e,t,n);if(P.isNode(i)||P.isPair(i))return gi(s,n,i),ue(s,i,t,n);if(typeof i!="symbol"){if(P.isCollection(e)){
n=Object.freeze(n.concat(e));for(let r=0;r<e.items.length;++r){let o=await ue(r,e.items[r],t,n);if(typeof o=="number")r=o-1;else{if(o===x)return x;o===U&&(e.items.
splice(r,1),r-=1)}}}else if(P.isPair(e)){n=Object.freeze(n.concat(e));let r=await ue("key",e.key,t,n);if(r===x)return x;r===U&&(e.key=null);let o=await ue("valu\
e",e.value,t,n);if(o===x)return x;o===U&&(e.value=null)}}return i}function mi(s){return typeof s=="object"&&(s.Collection||s.Node||s.Value)?Object.assign({Alias:s.
Node,Map:s.Node,Scalar:s.Node,Seq:s.Node},s.Value&&{Map:s.Value,Scalar:s.Value,Seq:s.Value},s.Collection&&{Map:s.Collection,Seq:s.Collection},s):s}function yi(s,e,t,n){
if(typeof t=="function")return t(s,e,n);if(P.isMap(e))return t.Map?.(s,e,n);if(P.isSeq(e))return t.Seq?.(s,e,n);if(P.isPair(e))return t.Pair?.(s,e,n);if(P.isScalar(
e))return t.Scalar?.(s,e,n);if(P.isAlias(e))return t.Alias?.(s,e,n)}function gi(s,e,t){let n=e[e.length-1];if(P.isCollection(n))n.items[s]=t;else if(P.isPair(n))
s==="key"?n.key=t:n.value=t;else if(P.isDocument(n))n.contents=t;else{let i=P.isAlias(n)?"alias":"scalar";throw new Error(`Cannot replace node with ${i} parent`)}}
ds.visit=ct;ds.visitAsync=lt});var ps=y(Si=>{"use strict";var bi=E(),Na=qe(),Ea={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},Oa=s=>s.replace(/[!,[\]{}]/g,e=>Ea[e]),Ce=class s{constructor(e,t){
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
for(let[t,n]of Object.entries(this.tags))if(e.startsWith(n))return t+Oa(e.substring(n.length));return e[0]==="!"?e:`!<${e}>`}toString(e){let t=this.yaml.explicit?
[`%YAML ${this.yaml.version||"1.2"}`]:[],n=Object.entries(this.tags),i;if(e&&n.length>0&&bi.isNode(e.contents)){let r={};Na.visit(e.contents,(o,a)=>{bi.isNode(a)&&
a.tag&&(r[a.tag]=!0)}),i=Object.keys(r)}else i=[];for(let[r,o]of n)r==="!!"&&o==="tag:yaml.org,2002:"||(!e||i.some(a=>a.startsWith(o)))&&t.push(`%TAG ${r} ${o}`);
return t.join(`
`)}};Ce.defaultYaml={explicit:!1,version:"1.2"};Ce.defaultTags={"!!":"tag:yaml.org,2002:"};Si.Directives=Ce});var ft=y(Le=>{"use strict";var wi=E(),qa=qe();function Ca(s){if(/[\x00-\x19\s,[\]{}]/.test(s)){let t=`Anchor must not contain whitespace or control characters: ${JSON.
stringify(s)}`;throw new Error(t)}return!0}function vi(s){let e=new Set;return qa.visit(s,{Value(t,n){n.anchor&&e.add(n.anchor)}}),e}function ki(s,e){for(let t=1;;++t){
let n=`${s}${t}`;if(!e.has(n))return n}}function La(s,e){let t=[],n=new Map,i=null;return{onAnchor:r=>{t.push(r),i??(i=vi(s));let o=ki(e,i);return i.add(o),o},setAnchors:()=>{
for(let r of t){let o=n.get(r);if(typeof o=="object"&&o.anchor&&(wi.isScalar(o.node)||wi.isCollection(o.node)))o.node.anchor=o.anchor;else{let a=new Error("Fail\
ed to resolve repeated object (this should not happen)");throw a.source=r,a}}},sourceObjects:n}}Le.anchorIsValid=Ca;Le.anchorNames=vi;Le.createNodeAnchors=La;Le.
findNewAnchor=ki});var ms=y(Ai=>{"use strict";function Te(s,e,t,n){if(n&&typeof n=="object")if(Array.isArray(n))for(let i=0,r=n.length;i<r;++i){let o=n[i],a=Te(s,n,String(i),o);a===
void 0?delete n[i]:a!==o&&(n[i]=a)}else if(n instanceof Map)for(let i of Array.from(n.keys())){let r=n.get(i),o=Te(s,n,i,r);o===void 0?n.delete(i):o!==r&&n.set(
i,o)}else if(n instanceof Set)for(let i of Array.from(n)){let r=Te(s,n,i,i);r===void 0?n.delete(i):r!==i&&(n.delete(i),n.add(r))}else for(let[i,r]of Object.entries(
n)){let o=Te(s,n,i,r);o===void 0?delete n[i]:o!==r&&(n[i]=o)}return s.call(e,t,n)}Ai.applyReviver=Te});var V=y(Ei=>{"use strict";var Ta=E();function Ni(s,e,t){if(Array.isArray(s))return s.map((n,i)=>Ni(n,String(i),t));if(s&&typeof s.toJSON=="function"){if(!t||!Ta.
hasAnchor(s))return s.toJSON(e,t);let n={aliasCount:0,count:1,res:void 0};t.anchors.set(s,n),t.onCreate=r=>{n.res=r,delete t.onCreate};let i=s.toJSON(e,t);return t.
onCreate&&t.onCreate(i),i}return typeof s=="bigint"&&!t?.keep?Number(s):s}Ei.toJS=Ni});var ut=y(qi=>{"use strict";var Ia=ms(),Oi=E(),Pa=V(),ys=class{constructor(e){Object.defineProperty(this,Oi.NODE_TYPE,{value:e})}clone(){let e=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(e.range=this.range.slice()),e}toJS(e,{mapAsMap:t,maxAliasCount:n,onAnchor:i,reviver:r}={}){
if(!Oi.isDocument(e))throw new TypeError("A document argument is required");let o={anchors:new Map,doc:e,keep:!0,mapAsMap:t===!0,mapKeyWarned:!1,maxAliasCount:typeof n==
"number"?n:100},a=Pa.toJS(this,"",o);if(typeof i=="function")for(let{count:c,res:l}of o.anchors.values())i(l,c);return typeof r=="function"?Ia.applyReviver(r,{"":a},
"",a):a}};qi.NodeBase=ys});var Ie=y(Ci=>{"use strict";var Ma=ft(),xa=qe(),he=E(),Da=ut(),Ba=V(),gs=class extends Da.NodeBase{constructor(e){super(he.ALIAS),this.source=e,Object.defineProperty(
this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(e,t){if(t?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");
let n;t?.aliasResolveCache?n=t.aliasResolveCache:(n=[],xa.visit(e,{Node:(r,o)=>{(he.isAlias(o)||he.hasAnchor(o))&&n.push(o)}}),t&&(t.aliasResolveCache=n));let i;
for(let r of n){if(r===this)break;r.anchor===this.source&&(i=r)}if(i&&t){let{anchors:r,doc:o,maxAliasCount:a}=t,c=r.get(i);if(c||(Ba.toJS(i,null,t),c=r.get(i)),
c?.res===void 0){let l="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(l)}if(a>=0&&(c.count+=1,c.aliasCount===0&&(c.aliasCount=
ht(o,i,r)),c.count*c.aliasCount>a)){let l="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(l)}}return i}toJSON(e,t){if(!t)
return{source:this.source};let n=this.resolve(t.doc,t);if(!n){let i=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
i)}return t.anchors.get(n).res}toString(e,t,n){let i=`*${this.source}`;if(e){if(Ma.anchorIsValid(this.source),e.options.verifyAliasOrder&&!e.anchors.has(this.source)){
let r=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(r)}if(e.implicitKey)return`${i} `}return i}};function ht(s,e,t){
if(he.isAlias(e)){let n=e.resolve(s),i=t&&n&&t.get(n);return i?i.count*i.aliasCount:0}else if(he.isCollection(e)){let n=0;for(let i of e.items){let r=ht(s,i,t);
r>n&&(n=r)}return n}else if(he.isPair(e)){let n=ht(s,e.key,t),i=ht(s,e.value,t);return Math.max(n,i)}return 1}Ci.Alias=gs});var L=y(bs=>{"use strict";var _a=E(),$a=ut(),Ka=V(),Ua=s=>!s||typeof s!="function"&&typeof s!="object",J=class extends $a.NodeBase{constructor(e){super(_a.SCALAR),
this.value=e}toJSON(e,t){return t?.keep?this.value:Ka.toJS(this.value,e,t)}toString(){return String(this.value)}};J.BLOCK_FOLDED="BLOCK_FOLDED";J.BLOCK_LITERAL=
"BLOCK_LITERAL";J.PLAIN="PLAIN";J.QUOTE_DOUBLE="QUOTE_DOUBLE";J.QUOTE_SINGLE="QUOTE_SINGLE";bs.Scalar=J;bs.isScalarValue=Ua});var Pe=y(Ti=>{"use strict";var Fa=Ie(),se=E(),Li=L(),ja="tag:yaml.org,2002:";function Ra(s,e,t){if(e){let n=t.filter(r=>r.tag===e),i=n.find(r=>!r.format)??n[0];
if(!i)throw new Error(`Tag ${e} not found`);return i}return t.find(n=>n.identify?.(s)&&!n.format)}function Ya(s,e,t){if(se.isDocument(s)&&(s=s.contents),se.isNode(
s))return s;if(se.isPair(s)){let f=t.schema[se.MAP].createNode?.(t.schema,null,t);return f.items.push(s),f}(s instanceof String||s instanceof Number||s instanceof
Boolean||typeof BigInt<"u"&&s instanceof BigInt)&&(s=s.valueOf());let{aliasDuplicateObjects:n,onAnchor:i,onTagObj:r,schema:o,sourceObjects:a}=t,c;if(n&&s&&typeof s==
"object"){if(c=a.get(s),c)return c.anchor??(c.anchor=i(s)),new Fa.Alias(c.anchor);c={anchor:null,node:null},a.set(s,c)}e?.startsWith("!!")&&(e=ja+e.slice(2));let l=Ra(
s,e,o.tags);if(!l){if(s&&typeof s.toJSON=="function"&&(s=s.toJSON()),!s||typeof s!="object"){let f=new Li.Scalar(s);return c&&(c.node=f),f}l=s instanceof Map?o[se.
MAP]:Symbol.iterator in Object(s)?o[se.SEQ]:o[se.MAP]}r&&(r(l),delete t.onTagObj);let d=l?.createNode?l.createNode(t.schema,s,t):typeof l?.nodeClass?.from=="fun\
ction"?l.nodeClass.from(t.schema,s,t):new Li.Scalar(s);return e?d.tag=e:l.default||(d.tag=l.tag),c&&(c.node=d),d}Ti.createNode=Ya});var pt=y(dt=>{"use strict";var Ha=Pe(),F=E(),Va=ut();function Ss(s,e,t){let n=t;for(let i=e.length-1;i>=0;--i){let r=e[i];if(typeof r=="number"&&Number.isInteger(
r)&&r>=0){let o=[];o[r]=n,n=o}else n=new Map([[r,n]])}return Ha.createNode(n,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("Th\
is should not happen, please report a bug.")},schema:s,sourceObjects:new Map})}var Ii=s=>s==null||typeof s=="object"&&!!s[Symbol.iterator]().next().done,ws=class extends Va.
NodeBase{constructor(e,t){super(e),Object.defineProperty(this,"schema",{value:t,configurable:!0,enumerable:!1,writable:!0})}clone(e){let t=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return e&&(t.schema=e),t.items=t.items.map(n=>F.isNode(n)||F.isPair(n)?n.clone(e):n),this.range&&(t.
range=this.range.slice()),t}addIn(e,t){if(Ii(e))this.add(t);else{let[n,...i]=e,r=this.get(n,!0);if(F.isCollection(r))r.addIn(i,t);else if(r===void 0&&this.schema)
this.set(n,Ss(this.schema,i,t));else throw new Error(`Expected YAML collection at ${n}. Remaining path: ${i}`)}}deleteIn(e){let[t,...n]=e;if(n.length===0)return this.
delete(t);let i=this.get(t,!0);if(F.isCollection(i))return i.deleteIn(n);throw new Error(`Expected YAML collection at ${t}. Remaining path: ${n}`)}getIn(e,t){let[
n,...i]=e,r=this.get(n,!0);return i.length===0?!t&&F.isScalar(r)?r.value:r:F.isCollection(r)?r.getIn(i,t):void 0}hasAllNullValues(e){return this.items.every(t=>{
if(!F.isPair(t))return!1;let n=t.value;return n==null||e&&F.isScalar(n)&&n.value==null&&!n.commentBefore&&!n.comment&&!n.tag})}hasIn(e){let[t,...n]=e;if(n.length===
0)return this.has(t);let i=this.get(t,!0);return F.isCollection(i)?i.hasIn(n):!1}setIn(e,t){let[n,...i]=e;if(i.length===0)this.set(n,t);else{let r=this.get(n,!0);
if(F.isCollection(r))r.setIn(i,t);else if(r===void 0&&this.schema)this.set(n,Ss(this.schema,i,t));else throw new Error(`Expected YAML collection at ${n}. Remain\
ing path: ${i}`)}}};dt.Collection=ws;dt.collectionFromPath=Ss;dt.isEmptyPath=Ii});var Me=y(mt=>{"use strict";var Ja=s=>s.replace(/^(?!$)(?: $)?/gm,"#");function vs(s,e){return/^\n+$/.test(s)?s.substring(1):e?s.replace(/^(?! *$)/gm,e):s}var Ga=(s,e,t)=>s.
endsWith(`
`)?vs(t,e):t.includes(`
`)?`
`+vs(t,e):(s.endsWith(" ")?"":" ")+t;mt.indentComment=vs;mt.lineComment=Ga;mt.stringifyComment=Ja});var Mi=y(xe=>{"use strict";var Xa="flow",ks="block",yt="quoted";function Qa(s,e,t="flow",{indentAtStart:n,lineWidth:i=80,minContentWidth:r=20,onFold:o,onOverflow:a}={}){
if(!i||i<0)return s;i<r&&(r=0);let c=Math.max(1+r,1+i-e.length);if(s.length<=c)return s;let l=[],d={},f=i-e.length;typeof n=="number"&&(n>i-Math.max(2,r)?l.push(
0):f=i-n);let u,m,g=!1,h=-1,p=-1,b=-1;t===ks&&(h=Pi(s,h,e.length),h!==-1&&(f=h+c));for(let v;v=s[h+=1];){if(t===yt&&v==="\\"){switch(p=h,s[h+1]){case"x":h+=3;break;case"\
u":h+=5;break;case"U":h+=9;break;default:h+=1}b=h}if(v===`
`)t===ks&&(h=Pi(s,h,e.length)),f=h+e.length+c,u=void 0;else{if(v===" "&&m&&m!==" "&&m!==`
`&&m!=="	"){let k=s[h+1];k&&k!==" "&&k!==`
`&&k!=="	"&&(u=h)}if(h>=f)if(u)l.push(u),f=u+c,u=void 0;else if(t===yt){for(;m===" "||m==="	";)m=v,v=s[h+=1],g=!0;let k=h>b+1?h-2:p-1;if(d[k])return s;l.push(k),
d[k]=!0,f=k+c,u=void 0}else g=!0}m=v}if(g&&a&&a(),l.length===0)return s;o&&o();let w=s.slice(0,l[0]);for(let v=0;v<l.length;++v){let k=l[v],A=l[v+1]||s.length;k===
0?w=`
${e}${s.slice(0,A)}`:(t===yt&&d[k]&&(w+=`${s[k]}\\`),w+=`
${e}${s.slice(k+1,A)}`)}return w}function Pi(s,e,t){let n=e,i=e+1,r=s[i];for(;r===" "||r==="	";)if(e<i+t)r=s[++e];else{do r=s[++e];while(r&&r!==`
`);n=e,i=e+1,r=s[i]}return n}xe.FOLD_BLOCK=ks;xe.FOLD_FLOW=Xa;xe.FOLD_QUOTED=yt;xe.foldFlowLines=Qa});var Be=y(xi=>{"use strict";var _=L(),G=Mi(),bt=(s,e)=>({indentAtStart:e?s.indent.length:s.indentAtStart,lineWidth:s.options.lineWidth,minContentWidth:s.options.
minContentWidth}),St=s=>/^(%|---|\.\.\.)/m.test(s);function Wa(s,e,t){if(!e||e<0)return!1;let n=e-t,i=s.length;if(i<=n)return!1;for(let r=0,o=0;r<i;++r)if(s[r]===
`
`){if(r-o>n)return!0;if(o=r+1,i-o<=n)return!1}return!0}function De(s,e){let t=JSON.stringify(s);if(e.options.doubleQuotedAsJSON)return t;let{implicitKey:n}=e,i=e.
options.doubleQuotedMinMultiLineLength,r=e.indent||(St(s)?"  ":""),o="",a=0;for(let c=0,l=t[c];l;l=t[++c])if(l===" "&&t[c+1]==="\\"&&t[c+2]==="n"&&(o+=t.slice(a,
c)+"\\ ",c+=1,a=c,l="\\"),l==="\\")switch(t[c+1]){case"u":{o+=t.slice(a,c);let d=t.substr(c+2,4);switch(d){case"0000":o+="\\0";break;case"0007":o+="\\a";break;case"\
000b":o+="\\v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"2028":o+="\\L";break;case"2029":o+="\\P";break;default:d.
substr(0,2)==="00"?o+="\\x"+d.substr(2):o+=t.substr(c,6)}c+=5,a=c+1}break;case"n":if(n||t[c+2]==='"'||t.length<i)c+=1;else{for(o+=t.slice(a,c)+`

`;t[c+2]==="\\"&&t[c+3]==="n"&&t[c+4]!=='"';)o+=`
`,c+=2;o+=r,t[c+2]===" "&&(o+="\\"),c+=1,a=c+1}break;default:c+=1}return o=a?o+t.slice(a):t,n?o:G.foldFlowLines(o,r,G.FOLD_QUOTED,bt(e,!1))}function As(s,e){if(e.
options.singleQuote===!1||e.implicitKey&&s.includes(`
`)||/[ \t]\n|\n[ \t]/.test(s))return De(s,e);let t=e.indent||(St(s)?"  ":""),n="'"+s.replace(/'/g,"''").replace(/\n+/g,`$&
${t}`)+"'";return e.implicitKey?n:G.foldFlowLines(n,t,G.FOLD_FLOW,bt(e,!1))}function de(s,e){let{singleQuote:t}=e.options,n;if(t===!1)n=De;else{let i=s.includes(
'"'),r=s.includes("'");i&&!r?n=As:r&&!i?n=De:n=t?As:De}return n(s,e)}var Ns;try{Ns=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{Ns=/\n+(?!\n|$)/g}function gt({comment:s,type:e,value:t},n,i,r){let{blockQuote:o,commentString:a,lineWidth:c}=n.options;if(!o||/\n[\t ]+$/.test(
t))return de(t,n);let l=n.indent||(n.forceBlockIndent||St(t)?"  ":""),d=o==="literal"?!0:o==="folded"||e===_.Scalar.BLOCK_FOLDED?!1:e===_.Scalar.BLOCK_LITERAL?!0:
!Wa(t,c,l.length);if(!t)return d?`|
`:`>
`;let f,u;for(u=t.length;u>0;--u){let A=t[u-1];if(A!==`
`&&A!=="	"&&A!==" ")break}let m=t.substring(u),g=m.indexOf(`
`);g===-1?f="-":t===m||g!==m.length-1?(f="+",r&&r()):f="",m&&(t=t.slice(0,-m.length),m[m.length-1]===`
`&&(m=m.slice(0,-1)),m=m.replace(Ns,`$&${l}`));let h=!1,p,b=-1;for(p=0;p<t.length;++p){let A=t[p];if(A===" ")h=!0;else if(A===`
`)b=p;else break}let w=t.substring(0,b<p?b+1:p);w&&(t=t.substring(w.length),w=w.replace(/\n+/g,`$&${l}`));let k=(h?l?"2":"1":"")+f;if(s&&(k+=" "+a(s.replace(/ ?[\r\n]+/g,
" ")),i&&i()),!d){let A=t.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${l}`),N=!1,q=bt(n,!0);o!=="folded"&&e!==_.Scalar.BLOCK_FOLDED&&(q.onOverflow=
()=>{N=!0});let S=G.foldFlowLines(`${w}${A}${m}`,l,G.FOLD_BLOCK,q);if(!N)return`>${k}
${l}${S}`}return t=t.replace(/\n+/g,`$&${l}`),`|${k}
${l}${w}${t}${m}`}function za(s,e,t,n){let{type:i,value:r}=s,{actualString:o,implicitKey:a,indent:c,indentStep:l,inFlow:d}=e;if(a&&r.includes(`
`)||d&&/[[\]{},]/.test(r))return de(r,e);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(r))return a||d||!r.includes(
`
`)?de(r,e):gt(s,e,t,n);if(!a&&!d&&i!==_.Scalar.PLAIN&&r.includes(`
`))return gt(s,e,t,n);if(St(r)){if(c==="")return e.forceBlockIndent=!0,gt(s,e,t,n);if(a&&c===l)return de(r,e)}let f=r.replace(/\n+/g,`$&
${c}`);if(o){let u=h=>h.default&&h.tag!=="tag:yaml.org,2002:str"&&h.test?.test(f),{compat:m,tags:g}=e.doc.schema;if(g.some(u)||m?.some(u))return de(r,e)}return a?
f:G.foldFlowLines(f,c,G.FOLD_FLOW,bt(e,!1))}function Za(s,e,t,n){let{implicitKey:i,inFlow:r}=e,o=typeof s.value=="string"?s:Object.assign({},s,{value:String(s.value)}),
{type:a}=s;a!==_.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(o.value)&&(a=_.Scalar.QUOTE_DOUBLE);let c=d=>{switch(d){case _.Scalar.
BLOCK_FOLDED:case _.Scalar.BLOCK_LITERAL:return i||r?de(o.value,e):gt(o,e,t,n);case _.Scalar.QUOTE_DOUBLE:return De(o.value,e);case _.Scalar.QUOTE_SINGLE:return As(
o.value,e);case _.Scalar.PLAIN:return za(o,e,t,n);default:return null}},l=c(a);if(l===null){let{defaultKeyType:d,defaultStringType:f}=e.options,u=i&&d||f;if(l=c(
u),l===null)throw new Error(`Unsupported default string type ${u}`)}return l}xi.stringifyString=Za});var _e=y(Es=>{"use strict";var ec=ft(),X=E(),tc=Me(),sc=Be();function nc(s,e){let t=Object.assign({blockQuote:!0,commentString:tc.stringifyComment,defaultKeyType:null,
defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,
minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},s.schema.toStringOptions,e),n;switch(t.collectionStyle){case"\
block":n=!1;break;case"flow":n=!0;break;default:n=null}return{anchors:new Set,doc:s,flowCollectionPadding:t.flowCollectionPadding?" ":"",indent:"",indentStep:typeof t.
indent=="number"?" ".repeat(t.indent):"  ",inFlow:n,options:t}}function ic(s,e){if(e.tag){let i=s.filter(r=>r.tag===e.tag);if(i.length>0)return i.find(r=>r.format===
e.format)??i[0]}let t,n;if(X.isScalar(e)){n=e.value;let i=s.filter(r=>r.identify?.(n));if(i.length>1){let r=i.filter(o=>o.test);r.length>0&&(i=r)}t=i.find(r=>r.
format===e.format)??i.find(r=>!r.format)}else n=e,t=s.find(i=>i.nodeClass&&n instanceof i.nodeClass);if(!t){let i=n?.constructor?.name??(n===null?"null":typeof n);
throw new Error(`Tag not resolved for ${i} value`)}return t}function rc(s,e,{anchors:t,doc:n}){if(!n.directives)return"";let i=[],r=(X.isScalar(s)||X.isCollection(
s))&&s.anchor;r&&ec.anchorIsValid(r)&&(t.add(r),i.push(`&${r}`));let o=s.tag??(e.default?null:e.tag);return o&&i.push(n.directives.tagString(o)),i.join(" ")}function oc(s,e,t,n){
if(X.isPair(s))return s.toString(e,t,n);if(X.isAlias(s)){if(e.doc.directives)return s.toString(e);if(e.resolvedAliases?.has(s))throw new TypeError("Cannot strin\
gify circular structure without alias nodes");e.resolvedAliases?e.resolvedAliases.add(s):e.resolvedAliases=new Set([s]),s=s.resolve(e.doc)}let i,r=X.isNode(s)?s:
e.doc.createNode(s,{onTagObj:c=>i=c});i??(i=ic(e.doc.schema.tags,r));let o=rc(r,i,e);o.length>0&&(e.indentAtStart=(e.indentAtStart??0)+o.length+1);let a=typeof i.
stringify=="function"?i.stringify(r,e,t,n):X.isScalar(r)?sc.stringifyString(r,e,t,n):r.toString(e,t,n);return o?X.isScalar(r)||a[0]==="{"||a[0]==="["?`${o} ${a}`:
`${o}
${e.indent}${a}`:a}Es.createStringifyContext=nc;Es.stringify=oc});var $i=y(_i=>{"use strict";var R=E(),Di=L(),Bi=_e(),$e=Me();function ac({key:s,value:e},t,n,i){let{allNullValues:r,doc:o,indent:a,indentStep:c,options:{commentString:l,
indentSeq:d,simpleKeys:f}}=t,u=R.isNode(s)&&s.comment||null;if(f){if(u)throw new Error("With simple keys, key nodes cannot have comments");if(R.isCollection(s)||
!R.isNode(s)&&typeof s=="object"){let q="With simple keys, collection cannot be used as a key value";throw new Error(q)}}let m=!f&&(!s||u&&e==null&&!t.inFlow||R.
isCollection(s)||(R.isScalar(s)?s.type===Di.Scalar.BLOCK_FOLDED||s.type===Di.Scalar.BLOCK_LITERAL:typeof s=="object"));t=Object.assign({},t,{allNullValues:!1,implicitKey:!m&&
(f||!r),indent:a+c});let g=!1,h=!1,p=Bi.stringify(s,t,()=>g=!0,()=>h=!0);if(!m&&!t.inFlow&&p.length>1024){if(f)throw new Error("With simple keys, single line sc\
alar must not span more than 1024 characters");m=!0}if(t.inFlow){if(r||e==null)return g&&n&&n(),p===""?"?":m?`? ${p}`:p}else if(r&&!f||e==null&&m)return p=`? ${p}`,
u&&!g?p+=$e.lineComment(p,t.indent,l(u)):h&&i&&i(),p;g&&(u=null),m?(u&&(p+=$e.lineComment(p,t.indent,l(u))),p=`? ${p}
${a}:`):(p=`${p}:`,u&&(p+=$e.lineComment(p,t.indent,l(u))));let b,w,v;R.isNode(e)?(b=!!e.spaceBefore,w=e.commentBefore,v=e.comment):(b=!1,w=null,v=null,e&&typeof e==
"object"&&(e=o.createNode(e))),t.implicitKey=!1,!m&&!u&&R.isScalar(e)&&(t.indentAtStart=p.length+1),h=!1,!d&&c.length>=2&&!t.inFlow&&!m&&R.isSeq(e)&&!e.flow&&!e.
tag&&!e.anchor&&(t.indent=t.indent.substring(2));let k=!1,A=Bi.stringify(e,t,()=>k=!0,()=>h=!0),N=" ";if(u||b||w){if(N=b?`
`:"",w){let q=l(w);N+=`
${$e.indentComment(q,t.indent)}`}A===""&&!t.inFlow?N===`
`&&v&&(N=`

`):N+=`
${t.indent}`}else if(!m&&R.isCollection(e)){let q=A[0],S=A.indexOf(`
`),T=S!==-1,Y=t.inFlow??e.flow??e.items.length===0;if(T||!Y){let le=!1;if(T&&(q==="&"||q==="!")){let I=A.indexOf(" ");q==="&"&&I!==-1&&I<S&&A[I+1]==="!"&&(I=A.indexOf(
" ",I+1)),(I===-1||S<I)&&(le=!0)}le||(N=`
${t.indent}`)}}else(A===""||A[0]===`
`)&&(N="");return p+=N+A,t.inFlow?k&&n&&n():v&&!k?p+=$e.lineComment(p,t.indent,l(v)):h&&i&&i(),p}_i.stringifyPair=ac});var qs=y(Os=>{"use strict";var Ki=nt("process");function cc(s,...e){s==="debug"&&console.log(...e)}function lc(s,e){(s==="debug"||s==="warn")&&(typeof Ki.emitWarning==
"function"?Ki.emitWarning(e):console.warn(e))}Os.debug=cc;Os.warn=lc});var Nt=y(At=>{"use strict";var kt=E(),Ui=L(),wt="<<",vt={identify:s=>s===wt||typeof s=="symbol"&&s.description===wt,default:"key",tag:"tag:yaml.org,2002:merge",
test:/^<<$/,resolve:()=>Object.assign(new Ui.Scalar(Symbol(wt)),{addToJSMap:Fi}),stringify:()=>wt},fc=(s,e)=>(vt.identify(e)||kt.isScalar(e)&&(!e.type||e.type===
Ui.Scalar.PLAIN)&&vt.identify(e.value))&&s?.doc.schema.tags.some(t=>t.tag===vt.tag&&t.default);function Fi(s,e,t){let n=ji(s,t);if(kt.isSeq(n))for(let i of n.items)
Cs(s,e,i);else if(Array.isArray(n))for(let i of n)Cs(s,e,i);else Cs(s,e,n)}function Cs(s,e,t){let n=ji(s,t);if(!kt.isMap(n))throw new Error("Merge sources must \
be maps or map aliases");let i=n.toJSON(null,s,Map);for(let[r,o]of i)e instanceof Map?e.has(r)||e.set(r,o):e instanceof Set?e.add(r):Object.prototype.hasOwnProperty.
call(e,r)||Object.defineProperty(e,r,{value:o,writable:!0,enumerable:!0,configurable:!0});return e}function ji(s,e){return s&&kt.isAlias(e)?e.resolve(s.doc,s):e}
At.addMergeToJSMap=Fi;At.isMergeKey=fc;At.merge=vt});var Ts=y(Hi=>{"use strict";var uc=qs(),Ri=Nt(),hc=_e(),Yi=E(),Ls=V();function dc(s,e,{key:t,value:n}){if(Yi.isNode(t)&&t.addToJSMap)t.addToJSMap(s,e,n);else if(Ri.
isMergeKey(s,t))Ri.addMergeToJSMap(s,e,n);else{let i=Ls.toJS(t,"",s);if(e instanceof Map)e.set(i,Ls.toJS(n,i,s));else if(e instanceof Set)e.add(i);else{let r=pc(
t,i,s),o=Ls.toJS(n,r,s);r in e?Object.defineProperty(e,r,{value:o,writable:!0,enumerable:!0,configurable:!0}):e[r]=o}}return e}function pc(s,e,t){if(e===null)return"";
if(typeof e!="object")return String(e);if(Yi.isNode(s)&&t?.doc){let n=hc.createStringifyContext(t.doc,{});n.anchors=new Set;for(let r of t.anchors.keys())n.anchors.
add(r.anchor);n.inFlow=!0,n.inStringifyKey=!0;let i=s.toString(n);if(!t.mapKeyWarned){let r=JSON.stringify(i);r.length>40&&(r=r.substring(0,36)+'..."'),uc.warn(
t.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${r}. Set mapAsMap: true to use object keys.`),t.mapKeyWarned=
!0}return i}return JSON.stringify(e)}Hi.addPairToJSMap=dc});var Q=y(Is=>{"use strict";var Vi=Pe(),mc=$i(),yc=Ts(),Et=E();function gc(s,e,t){let n=Vi.createNode(s,void 0,t),i=Vi.createNode(e,void 0,t);return new Ot(n,i)}var Ot=class s{constructor(e,t=null){
Object.defineProperty(this,Et.NODE_TYPE,{value:Et.PAIR}),this.key=e,this.value=t}clone(e){let{key:t,value:n}=this;return Et.isNode(t)&&(t=t.clone(e)),Et.isNode(
n)&&(n=n.clone(e)),new s(t,n)}toJSON(e,t){let n=t?.mapAsMap?new Map:{};return yc.addPairToJSMap(t,n,this)}toString(e,t,n){return e?.doc?mc.stringifyPair(this,e,
t,n):JSON.stringify(this)}};Is.Pair=Ot;Is.createPair=gc});var Ps=y(Gi=>{"use strict";var ne=E(),Ji=_e(),qt=Me();function bc(s,e,t){return(e.inFlow??s.flow?wc:Sc)(s,e,t)}function Sc({comment:s,items:e},t,{blockItemPrefix:n,
flowChars:i,itemIndent:r,onChompKeep:o,onComment:a}){let{indent:c,options:{commentString:l}}=t,d=Object.assign({},t,{indent:r,type:null}),f=!1,u=[];for(let g=0;g<
e.length;++g){let h=e[g],p=null;if(ne.isNode(h))!f&&h.spaceBefore&&u.push(""),Ct(t,u,h.commentBefore,f),h.comment&&(p=h.comment);else if(ne.isPair(h)){let w=ne.
isNode(h.key)?h.key:null;w&&(!f&&w.spaceBefore&&u.push(""),Ct(t,u,w.commentBefore,f))}f=!1;let b=Ji.stringify(h,d,()=>p=null,()=>f=!0);p&&(b+=qt.lineComment(b,r,
l(p))),f&&p&&(f=!1),u.push(n+b)}let m;if(u.length===0)m=i.start+i.end;else{m=u[0];for(let g=1;g<u.length;++g){let h=u[g];m+=h?`
${c}${h}`:`
`}}return s?(m+=`
`+qt.indentComment(l(s),c),a&&a()):f&&o&&o(),m}function wc({items:s},e,{flowChars:t,itemIndent:n}){let{indent:i,indentStep:r,flowCollectionPadding:o,options:{commentString:a}}=e;
n+=r;let c=Object.assign({},e,{indent:n,inFlow:!0,type:null}),l=!1,d=0,f=[];for(let g=0;g<s.length;++g){let h=s[g],p=null;if(ne.isNode(h))h.spaceBefore&&f.push(
""),Ct(e,f,h.commentBefore,!1),h.comment&&(p=h.comment);else if(ne.isPair(h)){let w=ne.isNode(h.key)?h.key:null;w&&(w.spaceBefore&&f.push(""),Ct(e,f,w.commentBefore,
!1),w.comment&&(l=!0));let v=ne.isNode(h.value)?h.value:null;v?(v.comment&&(p=v.comment),v.commentBefore&&(l=!0)):h.value==null&&w?.comment&&(p=w.comment)}p&&(l=
!0);let b=Ji.stringify(h,c,()=>p=null);l||(l=f.length>d||b.includes(`
`)),g<s.length-1?b+=",":e.options.trailingComma&&(e.options.lineWidth>0&&(l||(l=f.reduce((w,v)=>w+v.length+2,2)+(b.length+2)>e.options.lineWidth)),l&&(b+=",")),
p&&(b+=qt.lineComment(b,n,a(p))),f.push(b),d=f.length}let{start:u,end:m}=t;if(f.length===0)return u+m;if(!l){let g=f.reduce((h,p)=>h+p.length+2,2);l=e.options.lineWidth>
0&&g>e.options.lineWidth}if(l){let g=u;for(let h of f)g+=h?`
${r}${i}${h}`:`
`;return`${g}
${i}${m}`}else return`${u}${o}${f.join(" ")}${o}${m}`}function Ct({indent:s,options:{commentString:e}},t,n,i){if(n&&i&&(n=n.replace(/^\n+/,"")),n){let r=qt.indentComment(
e(n),s);t.push(r.trimStart())}}Gi.stringifyCollection=bc});var z=y(xs=>{"use strict";var vc=Ps(),kc=Ts(),Ac=pt(),W=E(),Lt=Q(),Nc=L();function Ke(s,e){let t=W.isScalar(e)?e.value:e;for(let n of s)if(W.isPair(n)&&(n.key===
e||n.key===t||W.isScalar(n.key)&&n.key.value===t))return n}var Ms=class extends Ac.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(e){
super(W.MAP,e),this.items=[]}static from(e,t,n){let{keepUndefined:i,replacer:r}=n,o=new this(e),a=(c,l)=>{if(typeof r=="function")l=r.call(t,c,l);else if(Array.
isArray(r)&&!r.includes(c))return;(l!==void 0||i)&&o.items.push(Lt.createPair(c,l,n))};if(t instanceof Map)for(let[c,l]of t)a(c,l);else if(t&&typeof t=="object")
for(let c of Object.keys(t))a(c,t[c]);return typeof e.sortMapEntries=="function"&&o.items.sort(e.sortMapEntries),o}add(e,t){let n;W.isPair(e)?n=e:!e||typeof e!=
"object"||!("key"in e)?n=new Lt.Pair(e,e?.value):n=new Lt.Pair(e.key,e.value);let i=Ke(this.items,n.key),r=this.schema?.sortMapEntries;if(i){if(!t)throw new Error(
`Key ${n.key} already set`);W.isScalar(i.value)&&Nc.isScalarValue(n.value)?i.value.value=n.value:i.value=n.value}else if(r){let o=this.items.findIndex(a=>r(n,a)<
0);o===-1?this.items.push(n):this.items.splice(o,0,n)}else this.items.push(n)}delete(e){let t=Ke(this.items,e);return t?this.items.splice(this.items.indexOf(t),
1).length>0:!1}get(e,t){let i=Ke(this.items,e)?.value;return(!t&&W.isScalar(i)?i.value:i)??void 0}has(e){return!!Ke(this.items,e)}set(e,t){this.add(new Lt.Pair(
e,t),!0)}toJSON(e,t,n){let i=n?new n:t?.mapAsMap?new Map:{};t?.onCreate&&t.onCreate(i);for(let r of this.items)kc.addPairToJSMap(t,i,r);return i}toString(e,t,n){
if(!e)return JSON.stringify(this);for(let i of this.items)if(!W.isPair(i))throw new Error(`Map items must all be pairs; found ${JSON.stringify(i)} instead`);return!e.
allNullValues&&this.hasAllNullValues(!1)&&(e=Object.assign({},e,{allNullValues:!0})),vc.stringifyCollection(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"\
}"},itemIndent:e.indent||"",onChompKeep:n,onComment:t})}};xs.YAMLMap=Ms;xs.findPair=Ke});var pe=y(Qi=>{"use strict";var Ec=E(),Xi=z(),Oc={collection:"map",default:!0,nodeClass:Xi.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(s,e){return Ec.isMap(s)||e(
"Expected a mapping for this tag"),s},createNode:(s,e,t)=>Xi.YAMLMap.from(s,e,t)};Qi.map=Oc});var Z=y(Wi=>{"use strict";var qc=Pe(),Cc=Ps(),Lc=pt(),It=E(),Tc=L(),Ic=V(),Ds=class extends Lc.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(e){
super(It.SEQ,e),this.items=[]}add(e){this.items.push(e)}delete(e){let t=Tt(e);return typeof t!="number"?!1:this.items.splice(t,1).length>0}get(e,t){let n=Tt(e);
if(typeof n!="number")return;let i=this.items[n];return!t&&It.isScalar(i)?i.value:i}has(e){let t=Tt(e);return typeof t=="number"&&t<this.items.length}set(e,t){let n=Tt(
e);if(typeof n!="number")throw new Error(`Expected a valid index, not ${e}.`);let i=this.items[n];It.isScalar(i)&&Tc.isScalarValue(t)?i.value=t:this.items[n]=t}toJSON(e,t){
let n=[];t?.onCreate&&t.onCreate(n);let i=0;for(let r of this.items)n.push(Ic.toJS(r,String(i++),t));return n}toString(e,t,n){return e?Cc.stringifyCollection(this,
e,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:n,onComment:t}):JSON.stringify(this)}static from(e,t,n){let{replacer:i}=n,
r=new this(e);if(t&&Symbol.iterator in Object(t)){let o=0;for(let a of t){if(typeof i=="function"){let c=t instanceof Set?a:String(o++);a=i.call(t,c,a)}r.items.
push(qc.createNode(a,void 0,n))}}return r}};function Tt(s){let e=It.isScalar(s)?s.value:s;return e&&typeof e=="string"&&(e=Number(e)),typeof e=="number"&&Number.
isInteger(e)&&e>=0?e:null}Wi.YAMLSeq=Ds});var me=y(Zi=>{"use strict";var Pc=E(),zi=Z(),Mc={collection:"seq",default:!0,nodeClass:zi.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(s,e){return Pc.isSeq(s)||e(
"Expected a sequence for this tag"),s},createNode:(s,e,t)=>zi.YAMLSeq.from(s,e,t)};Zi.seq=Mc});var Ue=y(er=>{"use strict";var xc=Be(),Dc={identify:s=>typeof s=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:s=>s,stringify(s,e,t,n){return e=Object.
assign({actualString:!0},e),xc.stringifyString(s,e,t,n)}};er.string=Dc});var Pt=y(nr=>{"use strict";var tr=L(),sr={identify:s=>s==null,createNode:()=>new tr.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,
resolve:()=>new tr.Scalar(null),stringify:({source:s},e)=>typeof s=="string"&&sr.test.test(s)?s:e.options.nullStr};nr.nullTag=sr});var Bs=y(rr=>{"use strict";var Bc=L(),ir={identify:s=>typeof s=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:s=>new Bc.
Scalar(s[0]==="t"||s[0]==="T"),stringify({source:s,value:e},t){if(s&&ir.test.test(s)){let n=s[0]==="t"||s[0]==="T";if(e===n)return s}return e?t.options.trueStr:
t.options.falseStr}};rr.boolTag=ir});var ye=y(or=>{"use strict";function _c({format:s,minFractionDigits:e,tag:t,value:n}){if(typeof n=="bigint")return String(n);let i=typeof n=="number"?n:Number(n);
if(!isFinite(i))return isNaN(i)?".nan":i<0?"-.inf":".inf";let r=Object.is(n,-0)?"-0":JSON.stringify(n);if(!s&&e&&(!t||t==="tag:yaml.org,2002:float")&&/^-?\d/.test(
r)&&!r.includes("e")){let o=r.indexOf(".");o<0&&(o=r.length,r+=".");let a=e-(r.length-o-1);for(;a-- >0;)r+="0"}return r}or.stringifyNumber=_c});var $s=y(Mt=>{"use strict";var $c=L(),_s=ye(),Kc={identify:s=>typeof s=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:s=>s.slice(-3).toLowerCase()==="nan"?NaN:s[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:_s.stringifyNumber},Uc={identify:s=>typeof s==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:s=>parseFloat(s),stringify(s){
let e=Number(s.value);return isFinite(e)?e.toExponential():_s.stringifyNumber(s)}},Fc={identify:s=>typeof s=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(s){let e=new $c.Scalar(parseFloat(s)),t=s.indexOf(".");return t!==-1&&s[s.length-1]==="0"&&(e.minFractionDigits=s.length-t-1),e},stringify:_s.stringifyNumber};
Mt.float=Fc;Mt.floatExp=Uc;Mt.floatNaN=Kc});var Us=y(Dt=>{"use strict";var ar=ye(),xt=s=>typeof s=="bigint"||Number.isInteger(s),Ks=(s,e,t,{intAsBigInt:n})=>n?BigInt(s):parseInt(s.substring(e),t);function cr(s,e,t){
let{value:n}=s;return xt(n)&&n>=0?t+n.toString(e):ar.stringifyNumber(s)}var jc={identify:s=>xt(s)&&s>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,
resolve:(s,e,t)=>Ks(s,2,8,t),stringify:s=>cr(s,8,"0o")},Rc={identify:xt,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(s,e,t)=>Ks(s,0,10,t),
stringify:ar.stringifyNumber},Yc={identify:s=>xt(s)&&s>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(s,e,t)=>Ks(s,2,16,
t),stringify:s=>cr(s,16,"0x")};Dt.int=Rc;Dt.intHex=Yc;Dt.intOct=jc});var fr=y(lr=>{"use strict";var Hc=pe(),Vc=Pt(),Jc=me(),Gc=Ue(),Xc=Bs(),Fs=$s(),js=Us(),Qc=[Hc.map,Jc.seq,Gc.string,Vc.nullTag,Xc.boolTag,js.intOct,js.int,js.intHex,
Fs.floatNaN,Fs.floatExp,Fs.float];lr.schema=Qc});var dr=y(hr=>{"use strict";var Wc=L(),zc=pe(),Zc=me();function ur(s){return typeof s=="bigint"||Number.isInteger(s)}var Bt=({value:s})=>JSON.stringify(s),el=[{identify:s=>typeof s==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:s=>s,stringify:Bt},{identify:s=>s==null,createNode:()=>new Wc.Scalar(null),default:!0,tag:"tag:yaml.org,\
2002:null",test:/^null$/,resolve:()=>null,stringify:Bt},{identify:s=>typeof s=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:s=>s===
"true",stringify:Bt},{identify:ur,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(s,e,{intAsBigInt:t})=>t?BigInt(s):parseInt(s,10),
stringify:({value:s})=>ur(s)?s.toString():JSON.stringify(s)},{identify:s=>typeof s=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:s=>parseFloat(s),stringify:Bt}],tl={default:!0,tag:"",test:/^/,resolve(s,e){return e(`Unresolved plain scalar ${JSON.stringify(s)}`),s}},sl=[zc.map,Zc.seq].
concat(el,tl);hr.schema=sl});var Ys=y(pr=>{"use strict";var Fe=nt("buffer"),Rs=L(),nl=Be(),il={identify:s=>s instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(s,e){if(typeof Fe.
Buffer=="function")return Fe.Buffer.from(s,"base64");if(typeof atob=="function"){let t=atob(s.replace(/[\n\r]/g,"")),n=new Uint8Array(t.length);for(let i=0;i<t.
length;++i)n[i]=t.charCodeAt(i);return n}else return e("This environment does not support reading binary tags; either Buffer or atob is required"),s},stringify({
comment:s,type:e,value:t},n,i,r){if(!t)return"";let o=t,a;if(typeof Fe.Buffer=="function")a=o instanceof Fe.Buffer?o.toString("base64"):Fe.Buffer.from(o.buffer).
toString("base64");else if(typeof btoa=="function"){let c="";for(let l=0;l<o.length;++l)c+=String.fromCharCode(o[l]);a=btoa(c)}else throw new Error("This enviro\
nment does not support writing binary tags; either Buffer or btoa is required");if(e??(e=Rs.Scalar.BLOCK_LITERAL),e!==Rs.Scalar.QUOTE_DOUBLE){let c=Math.max(n.options.
lineWidth-n.indent.length,n.options.minContentWidth),l=Math.ceil(a.length/c),d=new Array(l);for(let f=0,u=0;f<l;++f,u+=c)d[f]=a.substr(u,c);a=d.join(e===Rs.Scalar.
BLOCK_LITERAL?`
`:" ")}return nl.stringifyString({comment:s,type:e,value:a},n,i,r)}};pr.binary=il});var Kt=y($t=>{"use strict";var _t=E(),Hs=Q(),rl=L(),ol=Z();function mr(s,e){if(_t.isSeq(s))for(let t=0;t<s.items.length;++t){let n=s.items[t];if(!_t.isPair(n)){
if(_t.isMap(n)){n.items.length>1&&e("Each pair must have its own sequence indicator");let i=n.items[0]||new Hs.Pair(new rl.Scalar(null));if(n.commentBefore&&(i.
key.commentBefore=i.key.commentBefore?`${n.commentBefore}
${i.key.commentBefore}`:n.commentBefore),n.comment){let r=i.value??i.key;r.comment=r.comment?`${n.comment}
${r.comment}`:n.comment}n=i}s.items[t]=_t.isPair(n)?n:new Hs.Pair(n)}}else e("Expected a sequence for this tag");return s}function yr(s,e,t){let{replacer:n}=t,i=new ol.
YAMLSeq(s);i.tag="tag:yaml.org,2002:pairs";let r=0;if(e&&Symbol.iterator in Object(e))for(let o of e){typeof n=="function"&&(o=n.call(e,String(r++),o));let a,c;
if(Array.isArray(o))if(o.length===2)a=o[0],c=o[1];else throw new TypeError(`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof Object){let l=Object.keys(
o);if(l.length===1)a=l[0],c=o[a];else throw new TypeError(`Expected tuple with one key, not ${l.length} keys`)}else a=o;i.items.push(Hs.createPair(a,c,t))}return i}
var al={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:mr,createNode:yr};$t.createPairs=yr;$t.pairs=al;$t.resolvePairs=mr});var Gs=y(Js=>{"use strict";var gr=E(),Vs=V(),je=z(),cl=Z(),br=Kt(),ie=class s extends cl.YAMLSeq{constructor(){super(),this.add=je.YAMLMap.prototype.add.bind(this),
this.delete=je.YAMLMap.prototype.delete.bind(this),this.get=je.YAMLMap.prototype.get.bind(this),this.has=je.YAMLMap.prototype.has.bind(this),this.set=je.YAMLMap.
prototype.set.bind(this),this.tag=s.tag}toJSON(e,t){if(!t)return super.toJSON(e);let n=new Map;t?.onCreate&&t.onCreate(n);for(let i of this.items){let r,o;if(gr.
isPair(i)?(r=Vs.toJS(i.key,"",t),o=Vs.toJS(i.value,r,t)):r=Vs.toJS(i,"",t),n.has(r))throw new Error("Ordered maps must not include duplicate keys");n.set(r,o)}return n}static from(e,t,n){
let i=br.createPairs(e,t,n),r=new this;return r.items=i.items,r}};ie.tag="tag:yaml.org,2002:omap";var ll={collection:"seq",identify:s=>s instanceof Map,nodeClass:ie,
default:!1,tag:"tag:yaml.org,2002:omap",resolve(s,e){let t=br.resolvePairs(s,e),n=[];for(let{key:i}of t.items)gr.isScalar(i)&&(n.includes(i.value)?e(`Ordered ma\
ps must not include duplicate keys: ${i.value}`):n.push(i.value));return Object.assign(new ie,t)},createNode:(s,e,t)=>ie.from(s,e,t)};Js.YAMLOMap=ie;Js.omap=ll});var Ar=y(Xs=>{"use strict";var Sr=L();function wr({value:s,source:e},t){return e&&(s?vr:kr).test.test(e)?e:s?t.options.trueStr:t.options.falseStr}var vr={identify:s=>s===
!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new Sr.Scalar(!0),stringify:wr},kr={identify:s=>s===!1,
default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new Sr.Scalar(!1),stringify:wr};Xs.falseTag=kr;Xs.trueTag=
vr});var Nr=y(Ut=>{"use strict";var fl=L(),Qs=ye(),ul={identify:s=>typeof s=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:s=>s.slice(-3).toLowerCase()==="nan"?NaN:s[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Qs.stringifyNumber},hl={identify:s=>typeof s==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:s=>parseFloat(s.replace(/_/g,
"")),stringify(s){let e=Number(s.value);return isFinite(e)?e.toExponential():Qs.stringifyNumber(s)}},dl={identify:s=>typeof s=="number",default:!0,tag:"tag:yaml\
.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(s){let e=new fl.Scalar(parseFloat(s.replace(/_/g,""))),t=s.indexOf(".");if(t!==-1){let n=s.substring(
t+1).replace(/_/g,"");n[n.length-1]==="0"&&(e.minFractionDigits=n.length)}return e},stringify:Qs.stringifyNumber};Ut.float=dl;Ut.floatExp=hl;Ut.floatNaN=ul});var Or=y(Ye=>{"use strict";var Er=ye(),Re=s=>typeof s=="bigint"||Number.isInteger(s);function Ft(s,e,t,{intAsBigInt:n}){let i=s[0];if((i==="-"||i==="+")&&(e+=1),
s=s.substring(e).replace(/_/g,""),n){switch(t){case 2:s=`0b${s}`;break;case 8:s=`0o${s}`;break;case 16:s=`0x${s}`;break}let o=BigInt(s);return i==="-"?BigInt(-1)*
o:o}let r=parseInt(s,t);return i==="-"?-1*r:r}function Ws(s,e,t){let{value:n}=s;if(Re(n)){let i=n.toString(e);return n<0?"-"+t+i.substr(1):t+i}return Er.stringifyNumber(
s)}var pl={identify:Re,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(s,e,t)=>Ft(s,2,2,t),stringify:s=>Ws(s,2,"0b")},ml={identify:Re,
default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(s,e,t)=>Ft(s,1,8,t),stringify:s=>Ws(s,8,"0")},yl={identify:Re,default:!0,tag:"\
tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(s,e,t)=>Ft(s,0,10,t),stringify:Er.stringifyNumber},gl={identify:Re,default:!0,tag:"tag:yaml.org,2002:\
int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(s,e,t)=>Ft(s,2,16,t),stringify:s=>Ws(s,16,"0x")};Ye.int=yl;Ye.intBin=pl;Ye.intHex=gl;Ye.intOct=ml});var Zs=y(zs=>{"use strict";var Yt=E(),jt=Q(),Rt=z(),re=class s extends Rt.YAMLMap{constructor(e){super(e),this.tag=s.tag}add(e){let t;Yt.isPair(e)?t=e:e&&typeof e==
"object"&&"key"in e&&"value"in e&&e.value===null?t=new jt.Pair(e.key,null):t=new jt.Pair(e,null),Rt.findPair(this.items,t.key)||this.items.push(t)}get(e,t){let n=Rt.
findPair(this.items,e);return!t&&Yt.isPair(n)?Yt.isScalar(n.key)?n.key.value:n.key:n}set(e,t){if(typeof t!="boolean")throw new Error(`Expected boolean value for\
 set(key, value) in a YAML set, not ${typeof t}`);let n=Rt.findPair(this.items,e);n&&!t?this.items.splice(this.items.indexOf(n),1):!n&&t&&this.items.push(new jt.
Pair(e))}toJSON(e,t){return super.toJSON(e,t,Set)}toString(e,t,n){if(!e)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign(
{},e,{allNullValues:!0}),t,n);throw new Error("Set items must all have null values")}static from(e,t,n){let{replacer:i}=n,r=new this(e);if(t&&Symbol.iterator in
Object(t))for(let o of t)typeof i=="function"&&(o=i.call(t,o,o)),r.items.push(jt.createPair(o,null,n));return r}};re.tag="tag:yaml.org,2002:set";var bl={collection:"\
map",identify:s=>s instanceof Set,nodeClass:re,default:!1,tag:"tag:yaml.org,2002:set",createNode:(s,e,t)=>re.from(s,e,t),resolve(s,e){if(Yt.isMap(s)){if(s.hasAllNullValues(
!0))return Object.assign(new re,s);e("Set items must all have null values")}else e("Expected a mapping for this tag");return s}};zs.YAMLSet=re;zs.set=bl});var tn=y(Ht=>{"use strict";var Sl=ye();function en(s,e){let t=s[0],n=t==="-"||t==="+"?s.substring(1):s,i=o=>e?BigInt(o):Number(o),r=n.replace(/_/g,"").split(":").
reduce((o,a)=>o*i(60)+i(a),i(0));return t==="-"?i(-1)*r:r}function qr(s){let{value:e}=s,t=o=>o;if(typeof e=="bigint")t=o=>BigInt(o);else if(isNaN(e)||!isFinite(
e))return Sl.stringifyNumber(s);let n="";e<0&&(n="-",e*=t(-1));let i=t(60),r=[e%i];return e<60?r.unshift(0):(e=(e-r[0])/i,r.unshift(e%i),e>=60&&(e=(e-r[0])/i,r.
unshift(e))),n+r.map(o=>String(o).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var wl={identify:s=>typeof s=="bigint"||Number.isInteger(s),default:!0,tag:"\
tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(s,e,{intAsBigInt:t})=>en(s,t),stringify:qr},vl={identify:s=>typeof s==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:s=>en(s,!1),stringify:qr},Cr={identify:s=>s instanceof
Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-\
9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(s){let e=s.match(Cr.test);if(!e)throw new Error("!!timestamp expects a date, starting with yyyy\
-mm-dd");let[,t,n,i,r,o,a]=e.map(Number),c=e[7]?Number((e[7]+"00").substr(1,3)):0,l=Date.UTC(t,n-1,i,r||0,o||0,a||0,c),d=e[8];if(d&&d!=="Z"){let f=en(d,!1);Math.
abs(f)<30&&(f*=60),l-=6e4*f}return new Date(l)},stringify:({value:s})=>s?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};Ht.floatTime=vl;Ht.intTime=wl;Ht.
timestamp=Cr});var Ir=y(Tr=>{"use strict";var kl=pe(),Al=Pt(),Nl=me(),El=Ue(),Ol=Ys(),Lr=Ar(),sn=Nr(),Vt=Or(),ql=Nt(),Cl=Gs(),Ll=Kt(),Tl=Zs(),nn=tn(),Il=[kl.map,Nl.seq,El.string,
Al.nullTag,Lr.trueTag,Lr.falseTag,Vt.intBin,Vt.intOct,Vt.int,Vt.intHex,sn.floatNaN,sn.floatExp,sn.float,Ol.binary,ql.merge,Cl.omap,Ll.pairs,Tl.set,nn.intTime,nn.
floatTime,nn.timestamp];Tr.schema=Il});var Fr=y(an=>{"use strict";var Dr=pe(),Pl=Pt(),Br=me(),Ml=Ue(),xl=Bs(),rn=$s(),on=Us(),Dl=fr(),Bl=dr(),_r=Ys(),He=Nt(),$r=Gs(),Kr=Kt(),Pr=Ir(),Ur=Zs(),Jt=tn(),Mr=new Map(
[["core",Dl.schema],["failsafe",[Dr.map,Br.seq,Ml.string]],["json",Bl.schema],["yaml11",Pr.schema],["yaml-1.1",Pr.schema]]),xr={binary:_r.binary,bool:xl.boolTag,
float:rn.float,floatExp:rn.floatExp,floatNaN:rn.floatNaN,floatTime:Jt.floatTime,int:on.int,intHex:on.intHex,intOct:on.intOct,intTime:Jt.intTime,map:Dr.map,merge:He.
merge,null:Pl.nullTag,omap:$r.omap,pairs:Kr.pairs,seq:Br.seq,set:Ur.set,timestamp:Jt.timestamp},_l={"tag:yaml.org,2002:binary":_r.binary,"tag:yaml.org,2002:merg\
e":He.merge,"tag:yaml.org,2002:omap":$r.omap,"tag:yaml.org,2002:pairs":Kr.pairs,"tag:yaml.org,2002:set":Ur.set,"tag:yaml.org,2002:timestamp":Jt.timestamp};function $l(s,e,t){
let n=Mr.get(e);if(n&&!s)return t&&!n.includes(He.merge)?n.concat(He.merge):n.slice();let i=n;if(!i)if(Array.isArray(s))i=[];else{let r=Array.from(Mr.keys()).filter(
o=>o!=="yaml11").map(o=>JSON.stringify(o)).join(", ");throw new Error(`Unknown schema "${e}"; use one of ${r} or define customTags array`)}if(Array.isArray(s))for(let r of s)
i=i.concat(r);else typeof s=="function"&&(i=s(i.slice()));return t&&(i=i.concat(He.merge)),i.reduce((r,o)=>{let a=typeof o=="string"?xr[o]:o;if(!a){let c=JSON.stringify(
o),l=Object.keys(xr).map(d=>JSON.stringify(d)).join(", ");throw new Error(`Unknown custom tag ${c}; use one of ${l}`)}return r.includes(a)||r.push(a),r},[])}an.
coreKnownTags=_l;an.getTags=$l});var fn=y(jr=>{"use strict";var cn=E(),Kl=pe(),Ul=me(),Fl=Ue(),Gt=Fr(),jl=(s,e)=>s.key<e.key?-1:s.key>e.key?1:0,ln=class s{constructor({compat:e,customTags:t,merge:n,
resolveKnownTags:i,schema:r,sortMapEntries:o,toStringDefaults:a}){this.compat=Array.isArray(e)?Gt.getTags(e,"compat"):e?Gt.getTags(null,e):null,this.name=typeof r==
"string"&&r||"core",this.knownTags=i?Gt.coreKnownTags:{},this.tags=Gt.getTags(t,this.name,n),this.toStringOptions=a??null,Object.defineProperty(this,cn.MAP,{value:Kl.
map}),Object.defineProperty(this,cn.SCALAR,{value:Fl.string}),Object.defineProperty(this,cn.SEQ,{value:Ul.seq}),this.sortMapEntries=typeof o=="function"?o:o===!0?
jl:null}clone(){let e=Object.create(s.prototype,Object.getOwnPropertyDescriptors(this));return e.tags=this.tags.slice(),e}};jr.Schema=ln});var Yr=y(Rr=>{"use strict";var Rl=E(),un=_e(),Ve=Me();function Yl(s,e){let t=[],n=e.directives===!0;if(e.directives!==!1&&s.directives){let c=s.directives.toString(
s);c?(t.push(c),n=!0):s.directives.docStart&&(n=!0)}n&&t.push("---");let i=un.createStringifyContext(s,e),{commentString:r}=i.options;if(s.commentBefore){t.length!==
1&&t.unshift("");let c=r(s.commentBefore);t.unshift(Ve.indentComment(c,""))}let o=!1,a=null;if(s.contents){if(Rl.isNode(s.contents)){if(s.contents.spaceBefore&&
n&&t.push(""),s.contents.commentBefore){let d=r(s.contents.commentBefore);t.push(Ve.indentComment(d,""))}i.forceBlockIndent=!!s.comment,a=s.contents.comment}let c=a?
void 0:()=>o=!0,l=un.stringify(s.contents,i,()=>a=null,c);a&&(l+=Ve.lineComment(l,"",r(a))),(l[0]==="|"||l[0]===">")&&t[t.length-1]==="---"?t[t.length-1]=`--- ${l}`:
t.push(l)}else t.push(un.stringify(s.contents,i));if(s.directives?.docEnd)if(s.comment){let c=r(s.comment);c.includes(`
`)?(t.push("..."),t.push(Ve.indentComment(c,""))):t.push(`... ${c}`)}else t.push("...");else{let c=s.comment;c&&o&&(c=c.replace(/^\n+/,"")),c&&((!o||a)&&t[t.length-
1]!==""&&t.push(""),t.push(Ve.indentComment(r(c),"")))}return t.join(`
`)+`
`}Rr.stringifyDocument=Yl});var Je=y(Hr=>{"use strict";var Hl=Ie(),ge=pt(),B=E(),Vl=Q(),Jl=V(),Gl=fn(),Xl=Yr(),hn=ft(),Ql=ms(),Wl=Pe(),dn=ps(),pn=class s{constructor(e,t,n){this.commentBefore=
null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,B.NODE_TYPE,{value:B.DOC});let i=null;typeof t=="function"||Array.isArray(t)?i=
t:n===void 0&&t&&(n=t,t=void 0);let r=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"\
1.2"},n);this.options=r;let{version:o}=r;n?._directives?(this.directives=n._directives.atDocument(),this.directives.yaml.explicit&&(o=this.directives.yaml.version)):
this.directives=new dn.Directives({version:o}),this.setSchema(o,n),this.contents=e===void 0?null:this.createNode(e,i,n)}clone(){let e=Object.create(s.prototype,
{[B.NODE_TYPE]:{value:B.DOC}});return e.commentBefore=this.commentBefore,e.comment=this.comment,e.errors=this.errors.slice(),e.warnings=this.warnings.slice(),e.
options=Object.assign({},this.options),this.directives&&(e.directives=this.directives.clone()),e.schema=this.schema.clone(),e.contents=B.isNode(this.contents)?this.
contents.clone(e.schema):this.contents,this.range&&(e.range=this.range.slice()),e}add(e){be(this.contents)&&this.contents.add(e)}addIn(e,t){be(this.contents)&&this.
contents.addIn(e,t)}createAlias(e,t){if(!e.anchor){let n=hn.anchorNames(this);e.anchor=!t||n.has(t)?hn.findNewAnchor(t||"a",n):t}return new Hl.Alias(e.anchor)}createNode(e,t,n){
let i;if(typeof t=="function")e=t.call({"":e},"",e),i=t;else if(Array.isArray(t)){let p=w=>typeof w=="number"||w instanceof String||w instanceof Number,b=t.filter(
p).map(String);b.length>0&&(t=t.concat(b)),i=t}else n===void 0&&t&&(n=t,t=void 0);let{aliasDuplicateObjects:r,anchorPrefix:o,flow:a,keepUndefined:c,onTagObj:l,tag:d}=n??
{},{onAnchor:f,setAnchors:u,sourceObjects:m}=hn.createNodeAnchors(this,o||"a"),g={aliasDuplicateObjects:r??!0,keepUndefined:c??!1,onAnchor:f,onTagObj:l,replacer:i,
schema:this.schema,sourceObjects:m},h=Wl.createNode(e,d,g);return a&&B.isCollection(h)&&(h.flow=!0),u(),h}createPair(e,t,n={}){let i=this.createNode(e,null,n),r=this.
createNode(t,null,n);return new Vl.Pair(i,r)}delete(e){return be(this.contents)?this.contents.delete(e):!1}deleteIn(e){return ge.isEmptyPath(e)?this.contents==null?
!1:(this.contents=null,!0):be(this.contents)?this.contents.deleteIn(e):!1}get(e,t){return B.isCollection(this.contents)?this.contents.get(e,t):void 0}getIn(e,t){
return ge.isEmptyPath(e)?!t&&B.isScalar(this.contents)?this.contents.value:this.contents:B.isCollection(this.contents)?this.contents.getIn(e,t):void 0}has(e){return B.
isCollection(this.contents)?this.contents.has(e):!1}hasIn(e){return ge.isEmptyPath(e)?this.contents!==void 0:B.isCollection(this.contents)?this.contents.hasIn(e):
!1}set(e,t){this.contents==null?this.contents=ge.collectionFromPath(this.schema,[e],t):be(this.contents)&&this.contents.set(e,t)}setIn(e,t){ge.isEmptyPath(e)?this.
contents=t:this.contents==null?this.contents=ge.collectionFromPath(this.schema,Array.from(e),t):be(this.contents)&&this.contents.setIn(e,t)}setSchema(e,t={}){typeof e==
"number"&&(e=String(e));let n;switch(e){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new dn.Directives({version:"1.1"}),n={resolveKnownTags:!1,
schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=e:this.directives=new dn.Directives({version:e}),n={resolveKnownTags:!0,
schema:"core"};break;case null:this.directives&&delete this.directives,n=null;break;default:{let i=JSON.stringify(e);throw new Error(`Expected '1.1', '1.2' or n\
ull as first argument, but found: ${i}`)}}if(t.schema instanceof Object)this.schema=t.schema;else if(n)this.schema=new Gl.Schema(Object.assign(n,t));else throw new Error(
"With a null YAML version, the { schema: Schema } option is required")}toJS({json:e,jsonArg:t,mapAsMap:n,maxAliasCount:i,onAnchor:r,reviver:o}={}){let a={anchors:new Map,
doc:this,keep:!e,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof i=="number"?i:100},c=Jl.toJS(this.contents,t??"",a);if(typeof r=="function")for(let{count:l,
res:d}of a.anchors.values())r(d,l);return typeof o=="function"?Ql.applyReviver(o,{"":c},"",c):c}toJSON(e,t){return this.toJS({json:!0,jsonArg:e,mapAsMap:!1,onAnchor:t})}toString(e={}){
if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){let t=JSON.
stringify(e.indent);throw new Error(`"indent" option must be a positive integer, not ${t}`)}return Xl.stringifyDocument(this,e)}};function be(s){if(B.isCollection(
s))return!0;throw new Error("Expected a YAML collection as document contents")}Hr.Document=pn});var Qe=y(Xe=>{"use strict";var Ge=class extends Error{constructor(e,t,n,i){super(),this.name=e,this.code=n,this.message=i,this.pos=t}},mn=class extends Ge{constructor(e,t,n){
super("YAMLParseError",e,t,n)}},yn=class extends Ge{constructor(e,t,n){super("YAMLWarning",e,t,n)}},zl=(s,e)=>t=>{if(t.pos[0]===-1)return;t.linePos=t.pos.map(a=>e.
linePos(a));let{line:n,col:i}=t.linePos[0];t.message+=` at line ${n}, column ${i}`;let r=i-1,o=s.substring(e.lineStarts[n-1],e.lineStarts[n]).replace(/[\n\r]+$/,
"");if(r>=60&&o.length>80){let a=Math.min(r-39,o.length-79);o="\u2026"+o.substring(a),r-=a-1}if(o.length>80&&(o=o.substring(0,79)+"\u2026"),n>1&&/^ *$/.test(o.substring(
0,r))){let a=s.substring(e.lineStarts[n-2],e.lineStarts[n-1]);a.length>80&&(a=a.substring(0,79)+`\u2026
`),o=a+o}if(/[^ ]/.test(o)){let a=1,c=t.linePos[1];c?.line===n&&c.col>i&&(a=Math.max(1,Math.min(c.col-i,80-r)));let l=" ".repeat(r)+"^".repeat(a);t.message+=`:

${o}
${l}
`}};Xe.YAMLError=Ge;Xe.YAMLParseError=mn;Xe.YAMLWarning=yn;Xe.prettifyError=zl});var We=y(Vr=>{"use strict";function Zl(s,{flow:e,indicator:t,next:n,offset:i,onError:r,parentIndent:o,startOnNewline:a}){let c=!1,l=a,d=a,f="",u="",m=!1,g=!1,h=null,
p=null,b=null,w=null,v=null,k=null,A=null;for(let S of s)switch(g&&(S.type!=="space"&&S.type!=="newline"&&S.type!=="comma"&&r(S.offset,"MISSING_CHAR","Tags and \
anchors must be separated from the next token by white space"),g=!1),h&&(l&&S.type!=="comment"&&S.type!=="newline"&&r(h,"TAB_AS_INDENT","Tabs are not allowed as\
 indentation"),h=null),S.type){case"space":!e&&(t!=="doc-start"||n?.type!=="flow-collection")&&S.source.includes("	")&&(h=S),d=!0;break;case"comment":{d||r(S,"M\
ISSING_CHAR","Comments must be separated from other tokens by white space characters");let T=S.source.substring(1)||" ";f?f+=u+T:f=T,u="",l=!1;break}case"newlin\
e":l?f?f+=S.source:(!k||t!=="seq-item-ind")&&(c=!0):u+=S.source,l=!0,m=!0,(p||b)&&(w=S),d=!0;break;case"anchor":p&&r(S,"MULTIPLE_ANCHORS","A node can have at mo\
st one anchor"),S.source.endsWith(":")&&r(S.offset+S.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),p=S,A??(A=S.offset),l=!1,d=!1,g=!0;break;case"\
tag":{b&&r(S,"MULTIPLE_TAGS","A node can have at most one tag"),b=S,A??(A=S.offset),l=!1,d=!1,g=!0;break}case t:(p||b)&&r(S,"BAD_PROP_ORDER",`Anchors and tags m\
ust be after the ${S.source} indicator`),k&&r(S,"UNEXPECTED_TOKEN",`Unexpected ${S.source} in ${e??"collection"}`),k=S,l=t==="seq-item-ind"||t==="explicit-key-i\
nd",d=!1;break;case"comma":if(e){v&&r(S,"UNEXPECTED_TOKEN",`Unexpected , in ${e}`),v=S,l=!1,d=!1;break}default:r(S,"UNEXPECTED_TOKEN",`Unexpected ${S.type} toke\
n`),l=!1,d=!1}let N=s[s.length-1],q=N?N.offset+N.source.length:i;return g&&n&&n.type!=="space"&&n.type!=="newline"&&n.type!=="comma"&&(n.type!=="scalar"||n.source!==
"")&&r(n.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),h&&(l&&h.indent<=o||n?.type==="block-map"||n?.type==="bl\
ock-seq")&&r(h,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:v,found:k,spaceBefore:c,comment:f,hasNewline:m,anchor:p,tag:b,newlineAfterProp:w,end:q,
start:A??q}}Vr.resolveProps=Zl});var Xt=y(Jr=>{"use strict";function gn(s){if(!s)return null;switch(s.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(s.source.
includes(`
`))return!0;if(s.end){for(let e of s.end)if(e.type==="newline")return!0}return!1;case"flow-collection":for(let e of s.items){for(let t of e.start)if(t.type==="n\
ewline")return!0;if(e.sep){for(let t of e.sep)if(t.type==="newline")return!0}if(gn(e.key)||gn(e.value))return!0}return!1;default:return!0}}Jr.containsNewline=gn});var bn=y(Gr=>{"use strict";var ef=Xt();function tf(s,e,t){if(e?.type==="flow-collection"){let n=e.end[0];n.indent===s&&(n.source==="]"||n.source==="}")&&ef.containsNewline(
e)&&t(n,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}Gr.flowIndentCheck=tf});var Sn=y(Qr=>{"use strict";var Xr=E();function sf(s,e,t){let{uniqueKeys:n}=s.options;if(n===!1)return!1;let i=typeof n=="function"?n:(r,o)=>r===o||Xr.isScalar(r)&&
Xr.isScalar(o)&&r.value===o.value;return e.some(r=>i(r.key,t))}Qr.mapIncludes=sf});var so=y(to=>{"use strict";var Wr=Q(),nf=z(),zr=We(),rf=Xt(),Zr=bn(),of=Sn(),eo="All mapping items must start at the same column";function af({composeNode:s,composeEmptyNode:e},t,n,i,r){
let o=r?.nodeClass??nf.YAMLMap,a=new o(t.schema);t.atRoot&&(t.atRoot=!1);let c=n.offset,l=null;for(let d of n.items){let{start:f,key:u,sep:m,value:g}=d,h=zr.resolveProps(
f,{indicator:"explicit-key-ind",next:u??m?.[0],offset:c,onError:i,parentIndent:n.indent,startOnNewline:!0}),p=!h.found;if(p){if(u&&(u.type==="block-seq"?i(c,"BL\
OCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in u&&u.indent!==n.indent&&i(c,"BAD_INDENT",eo)),!h.anchor&&!h.tag&&!m){
l=h.end,h.comment&&(a.comment?a.comment+=`
`+h.comment:a.comment=h.comment);continue}(h.newlineAfterProp||rf.containsNewline(u))&&i(u??f[f.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on \
a single line")}else h.found?.indent!==n.indent&&i(c,"BAD_INDENT",eo);t.atKey=!0;let b=h.end,w=u?s(t,u,h,i):e(t,b,f,null,h,i);t.schema.compat&&Zr.flowIndentCheck(
n.indent,u,i),t.atKey=!1,of.mapIncludes(t,a.items,w)&&i(b,"DUPLICATE_KEY","Map keys must be unique");let v=zr.resolveProps(m??[],{indicator:"map-value-ind",next:g,
offset:w.range[2],onError:i,parentIndent:n.indent,startOnNewline:!u||u.type==="block-scalar"});if(c=v.end,v.found){p&&(g?.type==="block-map"&&!v.hasNewline&&i(c,
"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),t.options.strict&&h.start<v.found.offset-1024&&i(w.range,"KEY_OVER_1024_CHARS","T\
he : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let k=g?s(t,g,v,i):e(t,c,m,null,v,i);t.schema.compat&&Zr.flowIndentCheck(
n.indent,g,i),c=k.range[2];let A=new Wr.Pair(w,k);t.options.keepSourceTokens&&(A.srcToken=d),a.items.push(A)}else{p&&i(w.range,"MISSING_CHAR","Implicit map keys\
 need to be followed by map values"),v.comment&&(w.comment?w.comment+=`
`+v.comment:w.comment=v.comment);let k=new Wr.Pair(w);t.options.keepSourceTokens&&(k.srcToken=d),a.items.push(k)}}return l&&l<c&&i(l,"IMPOSSIBLE","Map comment w\
ith trailing content"),a.range=[n.offset,c,l??c],a}to.resolveBlockMap=af});var io=y(no=>{"use strict";var cf=Z(),lf=We(),ff=bn();function uf({composeNode:s,composeEmptyNode:e},t,n,i,r){let o=r?.nodeClass??cf.YAMLSeq,a=new o(t.schema);t.
atRoot&&(t.atRoot=!1),t.atKey&&(t.atKey=!1);let c=n.offset,l=null;for(let{start:d,value:f}of n.items){let u=lf.resolveProps(d,{indicator:"seq-item-ind",next:f,offset:c,
onError:i,parentIndent:n.indent,startOnNewline:!0});if(!u.found)if(u.anchor||u.tag||f)f?.type==="block-seq"?i(u.end,"BAD_INDENT","All sequence items must start \
at the same column"):i(c,"MISSING_CHAR","Sequence item without - indicator");else{l=u.end,u.comment&&(a.comment=u.comment);continue}let m=f?s(t,f,u,i):e(t,u.end,
d,null,u,i);t.schema.compat&&ff.flowIndentCheck(n.indent,f,i),c=m.range[2],a.items.push(m)}return a.range=[n.offset,c,l??c],a}no.resolveBlockSeq=uf});var Se=y(ro=>{"use strict";function hf(s,e,t,n){let i="";if(s){let r=!1,o="";for(let a of s){let{source:c,type:l}=a;switch(l){case"space":r=!0;break;case"commen\
t":{t&&!r&&n(a,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let d=c.substring(1)||" ";i?i+=o+d:i=d,o="";break}case"n\
ewline":i&&(o+=c),r=!0;break;default:n(a,"UNEXPECTED_TOKEN",`Unexpected ${l} at node end`)}e+=c.length}}return{comment:i,offset:e}}ro.resolveEnd=hf});var lo=y(co=>{"use strict";var df=E(),pf=Q(),oo=z(),mf=Z(),yf=Se(),ao=We(),gf=Xt(),bf=Sn(),wn="Block collections are not allowed within flow collections",vn=s=>s&&
(s.type==="block-map"||s.type==="block-seq");function Sf({composeNode:s,composeEmptyNode:e},t,n,i,r){let o=n.start.source==="{",a=o?"flow map":"flow sequence",c=r?.
nodeClass??(o?oo.YAMLMap:mf.YAMLSeq),l=new c(t.schema);l.flow=!0;let d=t.atRoot;d&&(t.atRoot=!1),t.atKey&&(t.atKey=!1);let f=n.offset+n.start.source.length;for(let p=0;p<
n.items.length;++p){let b=n.items[p],{start:w,key:v,sep:k,value:A}=b,N=ao.resolveProps(w,{flow:a,indicator:"explicit-key-ind",next:v??k?.[0],offset:f,onError:i,
parentIndent:n.indent,startOnNewline:!1});if(!N.found){if(!N.anchor&&!N.tag&&!k&&!A){p===0&&N.comma?i(N.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):p<n.items.
length-1&&i(N.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),N.comment&&(l.comment?l.comment+=`
`+N.comment:l.comment=N.comment),f=N.end;continue}!o&&t.options.strict&&gf.containsNewline(v)&&i(v,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pair\
s need to be on a single line")}if(p===0)N.comma&&i(N.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(N.comma||i(N.start,"MISSING_CHAR",`Missing , betw\
een ${a} items`),N.comment){let q="";e:for(let S of w)switch(S.type){case"comma":case"space":break;case"comment":q=S.source.substring(1);break e;default:break e}
if(q){let S=l.items[l.items.length-1];df.isPair(S)&&(S=S.value??S.key),S.comment?S.comment+=`
`+q:S.comment=q,N.comment=N.comment.substring(q.length+1)}}if(!o&&!k&&!N.found){let q=A?s(t,A,N,i):e(t,N.end,k,null,N,i);l.items.push(q),f=q.range[2],vn(A)&&i(q.
range,"BLOCK_IN_FLOW",wn)}else{t.atKey=!0;let q=N.end,S=v?s(t,v,N,i):e(t,q,w,null,N,i);vn(v)&&i(S.range,"BLOCK_IN_FLOW",wn),t.atKey=!1;let T=ao.resolveProps(k??
[],{flow:a,indicator:"map-value-ind",next:A,offset:S.range[2],onError:i,parentIndent:n.indent,startOnNewline:!1});if(T.found){if(!o&&!N.found&&t.options.strict){
if(k)for(let I of k){if(I===T.found)break;if(I.type==="newline"){i(I,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");
break}}N.start<T.found.offset-1024&&i(T.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else
A&&("source"in A&&A.source?.[0]===":"?i(A,"MISSING_CHAR",`Missing space after : in ${a}`):i(T.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let Y=A?
s(t,A,T,i):T.found?e(t,T.end,k,null,T,i):null;Y?vn(A)&&i(Y.range,"BLOCK_IN_FLOW",wn):T.comment&&(S.comment?S.comment+=`
`+T.comment:S.comment=T.comment);let le=new pf.Pair(S,Y);if(t.options.keepSourceTokens&&(le.srcToken=b),o){let I=l;bf.mapIncludes(t,I.items,S)&&i(q,"DUPLICATE_K\
EY","Map keys must be unique"),I.items.push(le)}else{let I=new oo.YAMLMap(t.schema);I.flow=!0,I.items.push(le);let Wn=(Y??S).range;I.range=[S.range[0],Wn[1],Wn[2]],
l.items.push(I)}f=Y?Y.range[2]:T.end}}let u=o?"}":"]",[m,...g]=n.end,h=f;if(m?.source===u)h=m.offset+m.source.length;else{let p=a[0].toUpperCase()+a.substring(1),
b=d?`${p} must end with a ${u}`:`${p} in block collection must be sufficiently indented and end with a ${u}`;i(f,d?"MISSING_CHAR":"BAD_INDENT",b),m&&m.source.length!==
1&&g.unshift(m)}if(g.length>0){let p=yf.resolveEnd(g,h,t.options.strict,i);p.comment&&(l.comment?l.comment+=`
`+p.comment:l.comment=p.comment),l.range=[n.offset,h,p.offset]}else l.range=[n.offset,h,h];return l}co.resolveFlowCollection=Sf});var uo=y(fo=>{"use strict";var wf=E(),vf=L(),kf=z(),Af=Z(),Nf=so(),Ef=io(),Of=lo();function kn(s,e,t,n,i,r){let o=t.type==="block-map"?Nf.resolveBlockMap(s,e,t,
n,r):t.type==="block-seq"?Ef.resolveBlockSeq(s,e,t,n,r):Of.resolveFlowCollection(s,e,t,n,r),a=o.constructor;return i==="!"||i===a.tagName?(o.tag=a.tagName,o):(i&&
(o.tag=i),o)}function qf(s,e,t,n,i){let r=n.tag,o=r?e.directives.tagName(r.source,u=>i(r,"TAG_RESOLVE_FAILED",u)):null;if(t.type==="block-seq"){let{anchor:u,newlineAfterProp:m}=n,
g=u&&r?u.offset>r.offset?u:r:u??r;g&&(!m||m.offset<g.offset)&&i(g,"MISSING_CHAR","Missing newline after block sequence props")}let a=t.type==="block-map"?"map":
t.type==="block-seq"?"seq":t.start.source==="{"?"map":"seq";if(!r||!o||o==="!"||o===kf.YAMLMap.tagName&&a==="map"||o===Af.YAMLSeq.tagName&&a==="seq")return kn(s,
e,t,i,o);let c=e.schema.tags.find(u=>u.tag===o&&u.collection===a);if(!c){let u=e.schema.knownTags[o];if(u?.collection===a)e.schema.tags.push(Object.assign({},u,
{default:!1})),c=u;else return u?i(r,"BAD_COLLECTION_TYPE",`${u.tag} used for ${a} collection, but expects ${u.collection??"scalar"}`,!0):i(r,"TAG_RESOLVE_FAILE\
D",`Unresolved tag: ${o}`,!0),kn(s,e,t,i,o)}let l=kn(s,e,t,i,o,c),d=c.resolve?.(l,u=>i(r,"TAG_RESOLVE_FAILED",u),e.options)??l,f=wf.isNode(d)?d:new vf.Scalar(d);
return f.range=l.range,f.tag=o,c?.format&&(f.format=c.format),f}fo.composeCollection=qf});var Nn=y(ho=>{"use strict";var An=L();function Cf(s,e,t){let n=e.offset,i=Lf(e,s.options.strict,t);if(!i)return{value:"",type:null,comment:"",range:[n,n,n]};let r=i.
mode===">"?An.Scalar.BLOCK_FOLDED:An.Scalar.BLOCK_LITERAL,o=e.source?Tf(e.source):[],a=o.length;for(let h=o.length-1;h>=0;--h){let p=o[h][1];if(p===""||p==="\r")
a=h;else break}if(a===0){let h=i.chomp==="+"&&o.length>0?`
`.repeat(Math.max(1,o.length-1)):"",p=n+i.length;return e.source&&(p+=e.source.length),{value:h,type:r,comment:i.comment,range:[n,p,p]}}let c=e.indent+i.indent,
l=e.offset+i.length,d=0;for(let h=0;h<a;++h){let[p,b]=o[h];if(b===""||b==="\r")i.indent===0&&p.length>c&&(c=p.length);else{p.length<c&&t(l+p.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),i.indent===0&&(c=p.length),d=h,c===0&&!s.atRoot&&t(l,"BAD_\
INDENT","Block scalar values in collections must be indented");break}l+=p.length+b.length+1}for(let h=o.length-1;h>=a;--h)o[h][0].length>c&&(a=h+1);let f="",u="",
m=!1;for(let h=0;h<d;++h)f+=o[h][0].slice(c)+`
`;for(let h=d;h<a;++h){let[p,b]=o[h];l+=p.length+b.length+1;let w=b[b.length-1]==="\r";if(w&&(b=b.slice(0,-1)),b&&p.length<c){let k=`Block scalar lines must not\
 be less indented than their ${i.indent?"explicit indentation indicator":"first line"}`;t(l-b.length-(w?2:1),"BAD_INDENT",k),p=""}r===An.Scalar.BLOCK_LITERAL?(f+=
u+p.slice(c)+b,u=`
`):p.length>c||b[0]==="	"?(u===" "?u=`
`:!m&&u===`
`&&(u=`

`),f+=u+p.slice(c)+b,u=`
`,m=!0):b===""?u===`
`?f+=`
`:u=`
`:(f+=u+b,u=" ",m=!1)}switch(i.chomp){case"-":break;case"+":for(let h=a;h<o.length;++h)f+=`
`+o[h][0].slice(c);f[f.length-1]!==`
`&&(f+=`
`);break;default:f+=`
`}let g=n+i.length+e.source.length;return{value:f,type:r,comment:i.comment,range:[n,g,g]}}function Lf({offset:s,props:e},t,n){if(e[0].type!=="block-scalar-heade\
r")return n(e[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:i}=e[0],r=i[0],o=0,a="",c=-1;for(let u=1;u<i.length;++u){let m=i[u];if(!a&&(m==="\
-"||m==="+"))a=m;else{let g=Number(m);!o&&g?o=g:c===-1&&(c=s+u)}}c!==-1&&n(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${i}`);let l=!1,
d="",f=i.length;for(let u=1;u<e.length;++u){let m=e[u];switch(m.type){case"space":l=!0;case"newline":f+=m.source.length;break;case"comment":t&&!l&&n(m,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),f+=m.source.length,d=m.source.substring(1);break;case"error":n(m,"UNEXPECTED_TOK\
EN",m.message),f+=m.source.length;break;default:{let g=`Unexpected token in block scalar header: ${m.type}`;n(m,"UNEXPECTED_TOKEN",g);let h=m.source;h&&typeof h==
"string"&&(f+=h.length)}}}return{mode:r,indent:o,chomp:a,comment:d,length:f}}function Tf(s){let e=s.split(/\n( *)/),t=e[0],n=t.match(/^( *)/),r=[n?.[1]?[n[1],t.
slice(n[1].length)]:["",t]];for(let o=1;o<e.length;o+=2)r.push([e[o],e[o+1]]);return r}ho.resolveBlockScalar=Cf});var On=y(mo=>{"use strict";var En=L(),If=Se();function Pf(s,e,t){let{offset:n,type:i,source:r,end:o}=s,a,c,l=(u,m,g)=>t(n+u,m,g);switch(i){case"scalar":a=En.Scalar.
PLAIN,c=Mf(r,l);break;case"single-quoted-scalar":a=En.Scalar.QUOTE_SINGLE,c=xf(r,l);break;case"double-quoted-scalar":a=En.Scalar.QUOTE_DOUBLE,c=Df(r,l);break;default:
return t(s,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${i}`),{value:"",type:null,comment:"",range:[n,n+r.length,n+r.length]}}let d=n+r.length,
f=If.resolveEnd(o,d,e,t);return{value:c,type:a,comment:f.comment,range:[n,d,f.offset]}}function Mf(s,e){let t="";switch(s[0]){case"	":t="a tab character";break;case"\
,":t="flow indicator character ,";break;case"%":t="directive indicator character %";break;case"|":case">":{t=`block scalar indicator ${s[0]}`;break}case"@":case"\
`":{t=`reserved character ${s[0]}`;break}}return t&&e(0,"BAD_SCALAR_START",`Plain value cannot start with ${t}`),po(s)}function xf(s,e){return(s[s.length-1]!=="\
'"||s.length===1)&&e(s.length,"MISSING_CHAR","Missing closing 'quote"),po(s.slice(1,-1)).replace(/''/g,"'")}function po(s){let e=/(.*?)\r?\n/sy,t=e.exec(s);if(!t)
return s;let n,i;try{n=new RegExp("(?<![ 	])[ 	]+$"),i=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{n=/[ \t]+$/,i=/^[ \t]+|[ \t]+$/g}let r=t[1].replace(n,""),
o=" ",a=e.lastIndex;for(;t=e.exec(s);){let l=t[1].replace(i,"");l===""?o===`
`?r+=o:o=`
`:(r+=o+l,o=" "),a=e.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=a,t=c.exec(s),r+o+(t?.[1]??"")}function Df(s,e){let t="";for(let n=1;n<s.length-1;++n){let i=s[n];
if(!(i==="\r"&&s[n+1]===`
`))if(i===`
`){let{fold:r,offset:o}=Bf(s,n);t+=r,n=o}else if(i==="\\"){let r=s[++n],o=_f[r];if(o)t+=o;else if(r===`
`)for(r=s[n+1];r===" "||r==="	";)r=s[++n+1];else if(r==="\r"&&s[n+1]===`
`)for(r=s[++n+1];r===" "||r==="	";)r=s[++n+1];else if(r==="x"||r==="u"||r==="U"){let a=r==="x"?2:r==="u"?4:8;t+=$f(s,n+1,a,e),n+=a}else{let a=s.substr(n-1,2);e(
n-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),t+=a}}else if(i===" "||i==="	"){let r=n,o=s[n+1];for(;o===" "||o==="	";)o=s[++n+1];o!==`
`&&!(o==="\r"&&s[n+2]===`
`)&&(t+=n>r?s.slice(r,n+1):i)}else t+=i}return(s[s.length-1]!=='"'||s.length===1)&&e(s.length,"MISSING_CHAR",'Missing closing "quote'),t}function Bf(s,e){let t="",
n=s[e+1];for(;(n===" "||n==="	"||n===`
`||n==="\r")&&!(n==="\r"&&s[e+2]!==`
`);)n===`
`&&(t+=`
`),e+=1,n=s[e+1];return t||(t=" "),{fold:t,offset:e}}var _f={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function $f(s,e,t,n){let i=s.substr(e,t),o=i.length===t&&
/^[0-9a-fA-F]+$/.test(i)?parseInt(i,16):NaN;try{return String.fromCodePoint(o)}catch{let a=s.substr(e-2,t+2);return n(e-2,"BAD_DQ_ESCAPE",`Invalid escape sequen\
ce ${a}`),a}}mo.resolveFlowScalar=Pf});var bo=y(go=>{"use strict";var oe=E(),yo=L(),Kf=Nn(),Uf=On();function Ff(s,e,t,n){let{value:i,type:r,comment:o,range:a}=e.type==="block-scalar"?Kf.resolveBlockScalar(
s,e,n):Uf.resolveFlowScalar(e,s.options.strict,n),c=t?s.directives.tagName(t.source,f=>n(t,"TAG_RESOLVE_FAILED",f)):null,l;s.options.stringKeys&&s.atKey?l=s.schema[oe.
SCALAR]:c?l=jf(s.schema,i,c,t,n):e.type==="scalar"?l=Rf(s,i,e,n):l=s.schema[oe.SCALAR];let d;try{let f=l.resolve(i,u=>n(t??e,"TAG_RESOLVE_FAILED",u),s.options);
d=oe.isScalar(f)?f:new yo.Scalar(f)}catch(f){let u=f instanceof Error?f.message:String(f);n(t??e,"TAG_RESOLVE_FAILED",u),d=new yo.Scalar(i)}return d.range=a,d.source=
i,r&&(d.type=r),c&&(d.tag=c),l.format&&(d.format=l.format),o&&(d.comment=o),d}function jf(s,e,t,n,i){if(t==="!")return s[oe.SCALAR];let r=[];for(let a of s.tags)
if(!a.collection&&a.tag===t)if(a.default&&a.test)r.push(a);else return a;for(let a of r)if(a.test?.test(e))return a;let o=s.knownTags[t];return o&&!o.collection?
(s.tags.push(Object.assign({},o,{default:!1,test:void 0})),o):(i(n,"TAG_RESOLVE_FAILED",`Unresolved tag: ${t}`,t!=="tag:yaml.org,2002:str"),s[oe.SCALAR])}function Rf({
atKey:s,directives:e,schema:t},n,i,r){let o=t.tags.find(a=>(a.default===!0||s&&a.default==="key")&&a.test?.test(n))||t[oe.SCALAR];if(t.compat){let a=t.compat.find(
c=>c.default&&c.test?.test(n))??t[oe.SCALAR];if(o.tag!==a.tag){let c=e.tagString(o.tag),l=e.tagString(a.tag),d=`Value may be parsed as either ${c} or ${l}`;r(i,
"TAG_RESOLVE_FAILED",d,!0)}}return o}go.composeScalar=Ff});var wo=y(So=>{"use strict";function Yf(s,e,t){if(e){t??(t=e.length);for(let n=t-1;n>=0;--n){let i=e[n];switch(i.type){case"space":case"comment":case"newline":s-=
i.source.length;continue}for(i=e[++n];i?.type==="space";)s+=i.source.length,i=e[++n];break}}return s}So.emptyScalarPosition=Yf});var Ao=y(Cn=>{"use strict";var Hf=Ie(),Vf=E(),Jf=uo(),vo=bo(),Gf=Se(),Xf=wo(),Qf={composeNode:ko,composeEmptyNode:qn};function ko(s,e,t,n){let i=s.atKey,{spaceBefore:r,
comment:o,anchor:a,tag:c}=t,l,d=!0;switch(e.type){case"alias":l=Wf(s,e,n),(a||c)&&n(e,"ALIAS_PROPS","An alias node must not specify any properties");break;case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":l=vo.composeScalar(s,e,c,n),a&&(l.anchor=a.source.substring(1));break;case"bloc\
k-map":case"block-seq":case"flow-collection":try{l=Jf.composeCollection(Qf,s,e,t,n),a&&(l.anchor=a.source.substring(1))}catch(f){let u=f instanceof Error?f.message:
String(f);n(e,"RESOURCE_EXHAUSTION",u)}break;default:{let f=e.type==="error"?e.message:`Unsupported token (type: ${e.type})`;n(e,"UNEXPECTED_TOKEN",f),d=!1}}return l??
(l=qn(s,e.offset,void 0,null,t,n)),a&&l.anchor===""&&n(a,"BAD_ALIAS","Anchor cannot be an empty string"),i&&s.options.stringKeys&&(!Vf.isScalar(l)||typeof l.value!=
"string"||l.tag&&l.tag!=="tag:yaml.org,2002:str")&&n(c??e,"NON_STRING_KEY","With stringKeys, all keys must be strings"),r&&(l.spaceBefore=!0),o&&(e.type==="scal\
ar"&&e.source===""?l.comment=o:l.commentBefore=o),s.options.keepSourceTokens&&d&&(l.srcToken=e),l}function qn(s,e,t,n,{spaceBefore:i,comment:r,anchor:o,tag:a,end:c},l){
let d={type:"scalar",offset:Xf.emptyScalarPosition(e,t,n),indent:-1,source:""},f=vo.composeScalar(s,d,a,l);return o&&(f.anchor=o.source.substring(1),f.anchor===
""&&l(o,"BAD_ALIAS","Anchor cannot be an empty string")),i&&(f.spaceBefore=!0),r&&(f.comment=r,f.range[2]=c),f}function Wf({options:s},{offset:e,source:t,end:n},i){
let r=new Hf.Alias(t.substring(1));r.source===""&&i(e,"BAD_ALIAS","Alias cannot be an empty string"),r.source.endsWith(":")&&i(e+t.length-1,"BAD_ALIAS","Alias e\
nding in : is ambiguous",!0);let o=e+t.length,a=Gf.resolveEnd(n,o,s.strict,i);return r.range=[e,o,a.offset],a.comment&&(r.comment=a.comment),r}Cn.composeEmptyNode=
qn;Cn.composeNode=ko});var Oo=y(Eo=>{"use strict";var zf=Je(),No=Ao(),Zf=Se(),eu=We();function tu(s,e,{offset:t,start:n,value:i,end:r},o){let a=Object.assign({_directives:e},s),c=new zf.
Document(void 0,a),l={atKey:!1,atRoot:!0,directives:c.directives,options:c.options,schema:c.schema},d=eu.resolveProps(n,{indicator:"doc-start",next:i??r?.[0],offset:t,
onError:o,parentIndent:0,startOnNewline:!0});d.found&&(c.directives.docStart=!0,i&&(i.type==="block-map"||i.type==="block-seq")&&!d.hasNewline&&o(d.end,"MISSING\
_CHAR","Block collection cannot start on same line with directives-end marker")),c.contents=i?No.composeNode(l,i,d,o):No.composeEmptyNode(l,d.end,n,null,d,o);let f=c.
contents.range[2],u=Zf.resolveEnd(r,f,!1,o);return u.comment&&(c.comment=u.comment),c.range=[t,f,u.offset],c}Eo.composeDoc=tu});var Tn=y(Lo=>{"use strict";var su=nt("process"),nu=ps(),iu=Je(),ze=Qe(),qo=E(),ru=Oo(),ou=Se();function Ze(s){if(typeof s=="number")return[s,s+1];if(Array.isArray(
s))return s.length===2?s:[s[0],s[1]];let{offset:e,source:t}=s;return[e,e+(typeof t=="string"?t.length:1)]}function Co(s){let e="",t=!1,n=!1;for(let i=0;i<s.length;++i){
let r=s[i];switch(r[0]){case"#":e+=(e===""?"":n?`

`:`
`)+(r.substring(1)||" "),t=!0,n=!1;break;case"%":s[i+1]?.[0]!=="#"&&(i+=1),t=!1;break;default:t||(n=!0),t=!1}}return{comment:e,afterEmptyLine:n}}var Ln=class{constructor(e={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(t,n,i,r)=>{let o=Ze(t);r?this.warnings.push(new ze.YAMLWarning(
o,n,i)):this.errors.push(new ze.YAMLParseError(o,n,i))},this.directives=new nu.Directives({version:e.version||"1.2"}),this.options=e}decorate(e,t){let{comment:n,
afterEmptyLine:i}=Co(this.prelude);if(n){let r=e.contents;if(t)e.comment=e.comment?`${e.comment}
${n}`:n;else if(i||e.directives.docStart||!r)e.commentBefore=n;else if(qo.isCollection(r)&&!r.flow&&r.items.length>0){let o=r.items[0];qo.isPair(o)&&(o=o.key);let a=o.
commentBefore;o.commentBefore=a?`${n}
${a}`:n}else{let o=r.commentBefore;r.commentBefore=o?`${n}
${o}`:n}}if(t){for(let r=0;r<this.errors.length;++r)e.errors.push(this.errors[r]);for(let r=0;r<this.warnings.length;++r)e.warnings.push(this.warnings[r])}else e.
errors=this.errors,e.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:Co(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(e,t=!1,n=-1){for(let i of e)yield*this.next(i);yield*this.end(t,n)}*next(e){switch(su.env.LOG_STREAM&&
console.dir(e,{depth:null}),e.type){case"directive":this.directives.add(e.source,(t,n,i)=>{let r=Ze(e);r[0]+=t,this.onError(r,"BAD_DIRECTIVE",n,i)}),this.prelude.
push(e.source),this.atDirectives=!0;break;case"document":{let t=ru.composeDoc(this.options,this.directives,e,this.onError);this.atDirectives&&!t.directives.docStart&&
this.onError(e,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(t,!1),this.doc&&(yield this.doc),this.doc=t,this.atDirectives=!1;
break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(e.source);break;case"error":{let t=e.source?`${e.message}: ${JSON.stringify(
e.source)}`:e.message,n=new ze.YAMLParseError(Ze(e),"UNEXPECTED_TOKEN",t);this.atDirectives||!this.doc?this.errors.push(n):this.doc.errors.push(n);break}case"do\
c-end":{if(!this.doc){let n="Unexpected doc-end without preceding document";this.errors.push(new ze.YAMLParseError(Ze(e),"UNEXPECTED_TOKEN",n));break}this.doc.directives.
docEnd=!0;let t=ou.resolveEnd(e.end,e.offset+e.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),t.comment){let n=this.doc.comment;
this.doc.comment=n?`${n}
${t.comment}`:t.comment}this.doc.range[2]=t.offset;break}default:this.errors.push(new ze.YAMLParseError(Ze(e),"UNEXPECTED_TOKEN",`Unsupported token ${e.type}`))}}*end(e=!1,t=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(e){let n=Object.assign({_directives:this.directives},this.options),i=new iu.Document(
void 0,n);this.atDirectives&&this.onError(t,"MISSING_CHAR","Missing directives-end indicator line"),i.range=[0,t,t],this.decorate(i,!1),yield i}}};Lo.Composer=Ln});var Po=y(Qt=>{"use strict";var au=Nn(),cu=On(),lu=Qe(),To=Be();function fu(s,e=!0,t){if(s){let n=(i,r,o)=>{let a=typeof i=="number"?i:Array.isArray(i)?i[0]:i.offset;
if(t)t(a,r,o);else throw new lu.YAMLParseError([a,a+1],r,o)};switch(s.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return cu.resolveFlowScalar(
s,e,n);case"block-scalar":return au.resolveBlockScalar({options:{strict:e}},s,n)}}return null}function uu(s,e){let{implicitKey:t=!1,indent:n,inFlow:i=!1,offset:r=-1,
type:o="PLAIN"}=e,a=To.stringifyString({type:o,value:s},{implicitKey:t,indent:n>0?" ".repeat(n):"",inFlow:i,options:{blockQuote:!0,lineWidth:-1}}),c=e.end??[{type:"\
newline",offset:-1,indent:n,source:`
`}];switch(a[0]){case"|":case">":{let l=a.indexOf(`
`),d=a.substring(0,l),f=a.substring(l+1)+`
`,u=[{type:"block-scalar-header",offset:r,indent:n,source:d}];return Io(u,c)||u.push({type:"newline",offset:-1,indent:n,source:`
`}),{type:"block-scalar",offset:r,indent:n,props:u,source:f}}case'"':return{type:"double-quoted-scalar",offset:r,indent:n,source:a,end:c};case"'":return{type:"s\
ingle-quoted-scalar",offset:r,indent:n,source:a,end:c};default:return{type:"scalar",offset:r,indent:n,source:a,end:c}}}function hu(s,e,t={}){let{afterKey:n=!1,implicitKey:i=!1,
inFlow:r=!1,type:o}=t,a="indent"in s?s.indent:null;if(n&&typeof a=="number"&&(a+=2),!o)switch(s.type){case"single-quoted-scalar":o="QUOTE_SINGLE";break;case"dou\
ble-quoted-scalar":o="QUOTE_DOUBLE";break;case"block-scalar":{let l=s.props[0];if(l.type!=="block-scalar-header")throw new Error("Invalid block scalar header");
o=l.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:o="PLAIN"}let c=To.stringifyString({type:o,value:e},{implicitKey:i||a===null,indent:a!==null&&a>
0?" ".repeat(a):"",inFlow:r,options:{blockQuote:!0,lineWidth:-1}});switch(c[0]){case"|":case">":du(s,c);break;case'"':In(s,c,"double-quoted-scalar");break;case"\
'":In(s,c,"single-quoted-scalar");break;default:In(s,c,"scalar")}}function du(s,e){let t=e.indexOf(`
`),n=e.substring(0,t),i=e.substring(t+1)+`
`;if(s.type==="block-scalar"){let r=s.props[0];if(r.type!=="block-scalar-header")throw new Error("Invalid block scalar header");r.source=n,s.source=i}else{let{offset:r}=s,
o="indent"in s?s.indent:-1,a=[{type:"block-scalar-header",offset:r,indent:o,source:n}];Io(a,"end"in s?s.end:void 0)||a.push({type:"newline",offset:-1,indent:o,source:`\

`});for(let c of Object.keys(s))c!=="type"&&c!=="offset"&&delete s[c];Object.assign(s,{type:"block-scalar",indent:o,props:a,source:i})}}function Io(s,e){if(e)for(let t of e)
switch(t.type){case"space":case"comment":s.push(t);break;case"newline":return s.push(t),!0}return!1}function In(s,e,t){switch(s.type){case"scalar":case"double-q\
uoted-scalar":case"single-quoted-scalar":s.type=t,s.source=e;break;case"block-scalar":{let n=s.props.slice(1),i=e.length;s.props[0].type==="block-scalar-header"&&
(i-=s.props[0].source.length);for(let r of n)r.offset+=i;delete s.props,Object.assign(s,{type:t,source:e,end:n});break}case"block-map":case"block-seq":{let i={type:"\
newline",offset:s.offset+e.length,indent:s.indent,source:`
`};delete s.items,Object.assign(s,{type:t,source:e,end:[i]});break}default:{let n="indent"in s?s.indent:-1,i="end"in s&&Array.isArray(s.end)?s.end.filter(r=>r.type===
"space"||r.type==="comment"||r.type==="newline"):[];for(let r of Object.keys(s))r!=="type"&&r!=="offset"&&delete s[r];Object.assign(s,{type:t,indent:n,source:e,
end:i})}}}Qt.createScalarToken=uu;Qt.resolveAsScalar=fu;Qt.setScalarValue=hu});var xo=y(Mo=>{"use strict";var pu=s=>"type"in s?zt(s):Wt(s);function zt(s){switch(s.type){case"block-scalar":{let e="";for(let t of s.props)e+=zt(t);return e+s.
source}case"block-map":case"block-seq":{let e="";for(let t of s.items)e+=Wt(t);return e}case"flow-collection":{let e=s.start.source;for(let t of s.items)e+=Wt(t);
for(let t of s.end)e+=t.source;return e}case"document":{let e=Wt(s);if(s.end)for(let t of s.end)e+=t.source;return e}default:{let e=s.source;if("end"in s&&s.end)
for(let t of s.end)e+=t.source;return e}}}function Wt({start:s,key:e,sep:t,value:n}){let i="";for(let r of s)i+=r.source;if(e&&(i+=zt(e)),t)for(let r of t)i+=r.
source;return n&&(i+=zt(n)),i}Mo.stringify=pu});var $o=y(_o=>{"use strict";var Pn=Symbol("break visit"),mu=Symbol("skip children"),Do=Symbol("remove item");function ae(s,e){"type"in s&&s.type==="document"&&(s=
{start:s.start,value:s.value}),Bo(Object.freeze([]),s,e)}ae.BREAK=Pn;ae.SKIP=mu;ae.REMOVE=Do;ae.itemAtPath=(s,e)=>{let t=s;for(let[n,i]of e){let r=t?.[n];if(r&&
"items"in r)t=r.items[i];else return}return t};ae.parentCollection=(s,e)=>{let t=ae.itemAtPath(s,e.slice(0,-1)),n=e[e.length-1][0],i=t?.[n];if(i&&"items"in i)return i;
throw new Error("Parent collection not found")};function Bo(s,e,t){let n=t(e,s);if(typeof n=="symbol")return n;for(let i of["key","value"]){let r=e[i];if(r&&"it\
ems"in r){for(let o=0;o<r.items.length;++o){let a=Bo(Object.freeze(s.concat([[i,o]])),r.items[o],t);if(typeof a=="number")o=a-1;else{if(a===Pn)return Pn;a===Do&&
(r.items.splice(o,1),o-=1)}}typeof n=="function"&&i==="key"&&(n=n(e,s))}}return typeof n=="function"?n(e,s):n}_o.visit=ae});var Zt=y(D=>{"use strict";var Mn=Po(),yu=xo(),gu=$o(),xn="\uFEFF",Dn="",Bn="",_n="",bu=s=>!!s&&"items"in s,Su=s=>!!s&&(s.type==="scalar"||s.type==="single-qu\
oted-scalar"||s.type==="double-quoted-scalar"||s.type==="block-scalar");function wu(s){switch(s){case xn:return"<BOM>";case Dn:return"<DOC>";case Bn:return"<FLO\
W_END>";case _n:return"<SCALAR>";default:return JSON.stringify(s)}}function vu(s){switch(s){case xn:return"byte-order-mark";case Dn:return"doc-mode";case Bn:return"\
flow-error-end";case _n:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(s[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}D.createScalarToken=Mn.createScalarToken;D.resolveAsScalar=Mn.resolveAsScalar;D.setScalarValue=Mn.setScalarValue;
D.stringify=yu.stringify;D.visit=gu.visit;D.BOM=xn;D.DOCUMENT=Dn;D.FLOW_END=Bn;D.SCALAR=_n;D.isCollection=bu;D.isScalar=Su;D.prettyToken=wu;D.tokenType=vu});var Un=y(Uo=>{"use strict";var et=Zt();function $(s){switch(s){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var Ko=new Set("0123456789ABCDEFabcdef"),ku=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy\
z-#;/?:@&=+$_.!~*'()"),es=new Set(",[]{}"),Au=new Set(` ,[]{}
\r	`),$n=s=>!s||Au.has(s),Kn=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(e,t=!1){if(e){if(typeof e!="string")throw TypeError("source is not a st\
ring");this.buffer=this.buffer?this.buffer+e:e,this.lineEndPos=null}this.atEnd=!t;let n=this.next??"stream";for(;n&&(t||this.hasChars(1));)n=yield*this.parseNext(
n)}atLineEnd(){let e=this.pos,t=this.buffer[e];for(;t===" "||t==="	";)t=this.buffer[++e];return!t||t==="#"||t===`
`?!0:t==="\r"?this.buffer[e+1]===`
`:!1}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let t=this.buffer[e];if(this.indentNext>0){let n=0;for(;t===" ";)t=this.buffer[++n+e];if(t==="\r"){
let i=this.buffer[n+e+1];if(i===`
`||!i&&!this.atEnd)return e+n+1}return t===`
`||n>=this.indentNext||!t&&!this.atEnd?e+n:-1}if(t==="-"||t==="."){let n=this.buffer.substr(e,3);if((n==="---"||n==="...")&&$(this.buffer[e+3]))return-1}return e}getLine(){
let e=this.lineEndPos;return(typeof e!="number"||e!==-1&&e<this.pos)&&(e=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=e),e===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[e-1]==="\r"&&(e-=1),this.buffer.substring(this.pos,e))}hasChars(e){
return this.pos+e<=this.buffer.length}setNext(e){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=e,null}peek(e){return this.
buffer.substr(this.pos,e)}*parseNext(e){switch(e){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine();
if(e===null)return this.setNext("stream");if(e[0]===et.BOM&&(yield*this.pushCount(1),e=e.substring(1)),e[0]==="%"){let t=e.length,n=e.indexOf("#");for(;n!==-1;){
let r=e[n-1];if(r===" "||r==="	"){t=n-1;break}else n=e.indexOf("#",n+1)}for(;;){let r=e[t-1];if(r===" "||r==="	")t-=1;else break}let i=(yield*this.pushCount(t))+
(yield*this.pushSpaces(!0));return yield*this.pushCount(e.length-i),this.pushNewline(),"stream"}if(this.atLineEnd()){let t=yield*this.pushSpaces(!0);return yield*this.
pushCount(e.length-t),yield*this.pushNewline(),"stream"}return yield et.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let e=this.charAt(0);if(!e&&!this.
atEnd)return this.setNext("line-start");if(e==="-"||e==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let t=this.peek(3);if((t==="---"||
t==="...")&&$(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,t==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(
!1),this.indentNext>this.indentValue&&!$(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[e,t]=this.peek(
2);if(!t&&!this.atEnd)return this.setNext("block-start");if((e==="-"||e==="?"||e===":")&&$(t)){let n=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.
indentNext=this.indentValue+1,this.indentValue+=n,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let e=this.getLine();if(e===null)return this.
setNext("doc");let t=yield*this.pushIndicators();switch(e[t]){case"#":yield*this.pushCount(e.length-t);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil($n),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return t+=yield*this.parseBlockScalarHeader(),t+=yield*this.pushSpaces(
!0),yield*this.pushCount(e.length-t),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let e,t,n=-1;do e=yield*this.pushNewline(),e>0?(t=yield*this.pushSpaces(!1),this.indentValue=n=t):t=0,t+=yield*this.pushSpaces(!0);while(e+t>0);let i=this.getLine();
if(i===null)return this.setNext("flow");if((n!==-1&&n<this.indentNext&&i[0]!=="#"||n===0&&(i.startsWith("---")||i.startsWith("..."))&&$(i[3]))&&!(n===this.indentNext-
1&&this.flowLevel===1&&(i[0]==="]"||i[0]==="}")))return this.flowLevel=0,yield et.FLOW_END,yield*this.parseLineStart();let r=0;for(;i[r]===",";)r+=yield*this.pushCount(
1),r+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(r+=yield*this.pushIndicators(),i[r]){case void 0:return"flow";case"#":return yield*this.pushCount(i.length-
r),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,
this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil($n),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let o=this.charAt(1);if(this.flowKey||$(o)||o===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let e=this.charAt(0),t=this.buffer.indexOf(e,this.pos+1);if(e==="'")for(;t!==-1&&this.buffer[t+1]==="'";)
t=this.buffer.indexOf("'",t+2);else for(;t!==-1;){let r=0;for(;this.buffer[t-1-r]==="\\";)r+=1;if(r%2===0)break;t=this.buffer.indexOf('"',t+1)}let n=this.buffer.
substring(0,t),i=n.indexOf(`
`,this.pos);if(i!==-1){for(;i!==-1;){let r=this.continueScalar(i+1);if(r===-1)break;i=n.indexOf(`
`,r)}i!==-1&&(t=i-(n[i-1]==="\r"?2:1))}if(t===-1){if(!this.atEnd)return this.setNext("quoted-scalar");t=this.buffer.length}return yield*this.pushToIndex(t+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let e=this.pos;for(;;){let t=this.buffer[++e];if(t==="+")
this.blockScalarKeep=!0;else if(t>"0"&&t<="9")this.blockScalarIndent=Number(t)-1;else if(t!=="-")break}return yield*this.pushUntil(t=>$(t)||t==="#")}*parseBlockScalar(){
let e=this.pos-1,t=0,n;e:for(let r=this.pos;n=this.buffer[r];++r)switch(n){case" ":t+=1;break;case`
`:e=r,t=0;break;case"\r":{let o=this.buffer[r+1];if(!o&&!this.atEnd)return this.setNext("block-scalar");if(o===`
`)break}default:break e}if(!n&&!this.atEnd)return this.setNext("block-scalar");if(t>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=t:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let r=this.continueScalar(e+1);if(r===-1)break;e=this.buffer.indexOf(`
`,r)}while(e!==-1);if(e===-1){if(!this.atEnd)return this.setNext("block-scalar");e=this.buffer.length}}let i=e+1;for(n=this.buffer[i];n===" ";)n=this.buffer[++i];
if(n==="	"){for(;n==="	"||n===" "||n==="\r"||n===`
`;)n=this.buffer[++i];e=i-1}else if(!this.blockScalarKeep)do{let r=e-1,o=this.buffer[r];o==="\r"&&(o=this.buffer[--r]);let a=r;for(;o===" ";)o=this.buffer[--r];
if(o===`
`&&r>=this.pos&&r+1+t>a)e=r;else break}while(!0);return yield et.SCALAR,yield*this.pushToIndex(e+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let e=this.
flowLevel>0,t=this.pos-1,n=this.pos-1,i;for(;i=this.buffer[++n];)if(i===":"){let r=this.buffer[n+1];if($(r)||e&&es.has(r))break;t=n}else if($(i)){let r=this.buffer[n+
1];if(i==="\r"&&(r===`
`?(n+=1,i=`
`,r=this.buffer[n+1]):t=n),r==="#"||e&&es.has(r))break;if(i===`
`){let o=this.continueScalar(n+1);if(o===-1)break;n=Math.max(n,o-2)}}else{if(e&&es.has(i))break;t=n}return!i&&!this.atEnd?this.setNext("plain-scalar"):(yield et.
SCALAR,yield*this.pushToIndex(t+1,!0),e?"flow":"doc")}*pushCount(e){return e>0?(yield this.buffer.substr(this.pos,e),this.pos+=e,e):0}*pushToIndex(e,t){let n=this.
buffer.slice(this.pos,e);return n?(yield n,this.pos+=n.length,n.length):(t&&(yield""),0)}*pushIndicators(){let e=0;e:for(;;){switch(this.charAt(0)){case"!":e+=yield*this.
pushTag(),e+=yield*this.pushSpaces(!0);continue e;case"&":e+=yield*this.pushUntil($n),e+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let t=this.
flowLevel>0,n=this.charAt(1);if($(n)||t&&es.has(n)){t?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,e+=yield*this.pushCount(1),e+=yield*this.
pushSpaces(!0);continue e}}}break e}return e}*pushTag(){if(this.charAt(1)==="<"){let e=this.pos+2,t=this.buffer[e];for(;!$(t)&&t!==">";)t=this.buffer[++e];return yield*this.
pushToIndex(t===">"?e+1:e,!1)}else{let e=this.pos+1,t=this.buffer[e];for(;t;)if(ku.has(t))t=this.buffer[++e];else if(t==="%"&&Ko.has(this.buffer[e+1])&&Ko.has(this.
buffer[e+2]))t=this.buffer[e+=3];else break;return yield*this.pushToIndex(e,!1)}}*pushNewline(){let e=this.buffer[this.pos];return e===`
`?yield*this.pushCount(1):e==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(e){let t=this.pos-1,n;do n=this.buffer[++t];while(n===" "||e&&n==="	");let i=t-this.pos;return i>0&&(yield this.buffer.substr(
this.pos,i),this.pos=t),i}*pushUntil(e){let t=this.pos,n=this.buffer[t];for(;!e(n);)n=this.buffer[++t];return yield*this.pushToIndex(t,!1)}};Uo.Lexer=Kn});var jn=y(Fo=>{"use strict";var Fn=class{constructor(){this.lineStarts=[],this.addNewLine=e=>this.lineStarts.push(e),this.linePos=e=>{let t=0,n=this.lineStarts.length;
for(;t<n;){let r=t+n>>1;this.lineStarts[r]<e?t=r+1:n=r}if(this.lineStarts[t]===e)return{line:t+1,col:1};if(t===0)return{line:0,col:e};let i=this.lineStarts[t-1];
return{line:t,col:e-i+1}}}};Fo.LineCounter=Fn});var Yn=y(Vo=>{"use strict";var Nu=nt("process"),jo=Zt(),Eu=Un();function ee(s,e){for(let t=0;t<s.length;++t)if(s[t].type===e)return!0;return!1}function Ro(s){for(let e=0;e<
s.length;++e)switch(s[e].type){case"space":case"comment":case"newline":break;default:return e}return-1}function Ho(s){switch(s?.type){case"alias":case"scalar":case"\
single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function ts(s){switch(s.type){case"document":return s.start;case"\
block-map":{let e=s.items[s.items.length-1];return e.sep??e.start}case"block-seq":return s.items[s.items.length-1].start;default:return[]}}function we(s){if(s.length===
0)return[];let e=s.length;e:for(;--e>=0;)switch(s[e].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;s[++e]?.
type==="space";);return s.splice(e,s.length)}function ss(s,e){if(e.length<1e5)Array.prototype.push.apply(s,e);else for(let t=0;t<e.length;++t)s.push(e[t])}function Yo(s){
if(s.start.type==="flow-seq-start")for(let e of s.items)e.sep&&!e.value&&!ee(e.start,"explicit-key-ind")&&!ee(e.sep,"map-value-ind")&&(e.key&&(e.value=e.key),delete e.
key,Ho(e.value)?e.value.end?ss(e.value.end,e.sep):e.value.end=e.sep:ss(e.start,e.sep),delete e.sep)}var Rn=class{constructor(e){this.atNewLine=!0,this.atScalar=
!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new Eu.Lexer,this.onNewLine=e}*parse(e,t=!1){this.onNewLine&&
this.offset===0&&this.onNewLine(0);for(let n of this.lexer.lex(e,t))yield*this.next(n);t||(yield*this.end())}*next(e){if(this.source=e,Nu.env.LOG_TOKENS&&console.
log("|",jo.prettyToken(e)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=e.length;return}let t=jo.tokenType(e);if(t)if(t==="scalar")this.atNewLine=
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
type==="block-scalar"?t.indent="indent"in n?n.indent:0:t.type==="flow-collection"&&n.type==="document"&&(t.indent=0),t.type==="flow-collection"&&Yo(t),n.type){case"\
document":n.value=t;break;case"block-scalar":n.props.push(t);break;case"block-map":{let i=n.items[n.items.length-1];if(i.value){n.items.push({start:[],key:t,sep:[]}),
this.onKeyLine=!0;return}else if(i.sep)i.value=t;else{Object.assign(i,{key:t,sep:[]}),this.onKeyLine=!i.explicitKey;return}break}case"block-seq":{let i=n.items[n.
items.length-1];i.value?n.items.push({start:[],value:t}):i.value=t;break}case"flow-collection":{let i=n.items[n.items.length-1];!i||i.value?n.items.push({start:[],
key:t,sep:[]}):i.sep?i.value=t:Object.assign(i,{key:t,sep:[]});return}default:yield*this.pop(),yield*this.pop(t)}if((n.type==="document"||n.type==="block-map"||
n.type==="block-seq")&&(t.type==="block-map"||t.type==="block-seq")){let i=t.items[t.items.length-1];i&&!i.sep&&!i.value&&i.start.length>0&&Ro(i.start)===-1&&(t.
indent===0||i.start.every(r=>r.type!=="comment"||r.indent<t.indent))&&(n.type==="document"?n.end=i.start:n.items.push({start:i.start}),t.items.splice(-1,1))}}}*stream(){
switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"\
newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let e={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&e.start.push(
this.sourceToken),this.stack.push(e);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(e){
if(e.value)return yield*this.lineEnd(e);switch(this.type){case"doc-start":{Ro(e.start)!==-1?(yield*this.pop(),yield*this.step()):e.start.push(this.sourceToken);
return}case"anchor":case"tag":case"space":case"comment":case"newline":e.start.push(this.sourceToken);return}let t=this.startBlockValue(e);t?this.stack.push(t):yield{
type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(e){if(this.type==="map-value-ind"){let t=ts(
this.peek(2)),n=we(t),i;e.end?(i=e.end,i.push(this.sourceToken),delete e.end):i=[this.sourceToken];let r={type:"block-map",offset:e.offset,indent:e.indent,items:[
{start:n,key:e,sep:i}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=r}else yield*this.lineEnd(e)}*blockScalar(e){switch(this.type){case"space":case"commen\
t":case"newline":e.props.push(this.sourceToken);return;case"scalar":if(e.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let t=this.source.indexOf(
`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(e){let t=e.items[e.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,t.value){let n="end"in t.value?t.value.end:void 0;(Array.isArray(n)?n[n.length-1]:void 0)?.type==="comment"?n?.push(this.sourceToken):e.items.push({start:[this.
sourceToken]})}else t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"space":case"comment":if(t.value)e.items.push({start:[this.sourceToken]});else if(t.
sep)t.sep.push(this.sourceToken);else{if(this.atIndentedComment(t.start,e.indent)){let i=e.items[e.items.length-2]?.value?.end;if(Array.isArray(i)){ss(i,t.start),
i.push(this.sourceToken),e.items.pop();return}}t.start.push(this.sourceToken)}return}if(this.indent>=e.indent){let n=!this.onKeyLine&&this.indent===e.indent,i=n&&
(t.sep||t.explicitKey)&&this.type!=="seq-item-ind",r=[];if(i&&t.sep&&!t.value){let o=[];for(let a=0;a<t.sep.length;++a){let c=t.sep[a];switch(c.type){case"newli\
ne":o.push(a);break;case"space":break;case"comment":c.indent>e.indent&&(o.length=0);break;default:o.length=0}}o.length>=2&&(r=t.sep.splice(o[1]))}switch(this.type){case"\
anchor":case"tag":i||t.value?(r.push(this.sourceToken),e.items.push({start:r}),this.onKeyLine=!0):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);
return;case"explicit-key-ind":!t.sep&&!t.explicitKey?(t.start.push(this.sourceToken),t.explicitKey=!0):i||t.value?(r.push(this.sourceToken),e.items.push({start:r,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(t.explicitKey)if(t.sep)if(t.value)e.items.push({start:[],key:null,sep:[this.sourceToken]});else if(ee(t.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]});else if(Ho(t.key)&&!ee(t.sep,"newline")){
let o=we(t.start),a=t.key,c=t.sep;c.push(this.sourceToken),delete t.key,delete t.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:o,key:a,sep:c}]})}else r.length>0?t.sep=t.sep.concat(r,this.sourceToken):t.sep.push(this.sourceToken);else if(ee(t.start,"newline"))Object.assign(t,{key:null,
sep:[this.sourceToken]});else{let o=we(t.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]})}else
t.sep?t.value||i?e.items.push({start:r,key:null,sep:[this.sourceToken]}):ee(t.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):t.sep.push(this.sourceToken):Object.assign(t,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);i||t.value?(e.items.push({start:r,key:o,sep:[]}),this.
onKeyLine=!0):t.sep?this.stack.push(o):(Object.assign(t,{key:o,sep:[]}),this.onKeyLine=!0);return}default:{let o=this.startBlockValue(e);if(o){if(o.type==="bloc\
k-seq"){if(!t.explicitKey&&t.sep&&!ee(t.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else n&&e.items.push({start:r});this.stack.push(o);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(e){let t=e.items[e.items.
length-1];switch(this.type){case"newline":if(t.value){let n="end"in t.value?t.value.end:void 0;(Array.isArray(n)?n[n.length-1]:void 0)?.type==="comment"?n?.push(
this.sourceToken):e.items.push({start:[this.sourceToken]})}else t.start.push(this.sourceToken);return;case"space":case"comment":if(t.value)e.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(t.start,e.indent)){let i=e.items[e.items.length-2]?.value?.end;if(Array.isArray(i)){ss(i,t.start),i.push(this.
sourceToken),e.items.pop();return}}t.start.push(this.sourceToken)}return;case"anchor":case"tag":if(t.value||this.indent<=e.indent)break;t.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==e.indent)break;t.value||ee(t.start,"seq-item-ind")?e.items.push({start:[this.sourceToken]}):t.start.push(this.sourceToken);
return}if(this.indent>e.indent){let n=this.startBlockValue(e);if(n){this.stack.push(n);return}}yield*this.pop(),yield*this.step()}*flowCollection(e){let t=e.items[e.
items.length-1];if(this.type==="flow-error-end"){let n;do yield*this.pop(),n=this.peek(1);while(n?.type==="flow-collection")}else if(e.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!t||t.sep?e.items.push({start:[this.sourceToken]}):t.start.push(this.sourceToken);return;case"map-value-ind":!t||t.value?
e.items.push({start:[],key:null,sep:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):Object.assign(t,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!t||t.value?e.items.push({start:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let i=this.flowScalar(this.type);!t||t.value?e.items.push({start:[],key:i,
sep:[]}):t.sep?this.stack.push(i):Object.assign(t,{key:i,sep:[]});return}case"flow-map-end":case"flow-seq-end":e.end.push(this.sourceToken);return}let n=this.startBlockValue(
e);n?this.stack.push(n):(yield*this.pop(),yield*this.step())}else{let n=this.peek(2);if(n.type==="block-map"&&(this.type==="map-value-ind"&&n.indent===e.indent||
this.type==="newline"&&!n.items[n.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&n.type!=="flow-collection"){let i=ts(
n),r=we(i);Yo(e);let o=e.end.splice(1,e.end.length);o.push(this.sourceToken);let a={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:r,key:e,sep:o}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(e)}}flowScalar(e){if(this.onNewLine){let t=this.source.indexOf(`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let t=ts(e),n=we(t);return n.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let t=ts(e),n=we(t);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(e,t){return this.type!=="comment"||this.indent<=t?!1:e.every(n=>n.type==="newline"||n.type==="space")}*documentEnd(e){this.type!==
"doc-mode"&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(e){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};Vo.Parser=Rn});var Wo=y(st=>{"use strict";var Jo=Tn(),Ou=Je(),tt=Qe(),qu=qs(),Cu=E(),Lu=jn(),Go=Yn();function Xo(s){let e=s.prettyErrors!==!1;return{lineCounter:s.lineCounter||
e&&new Lu.LineCounter||null,prettyErrors:e}}function Tu(s,e={}){let{lineCounter:t,prettyErrors:n}=Xo(e),i=new Go.Parser(t?.addNewLine),r=new Jo.Composer(e),o=Array.
from(r.compose(i.parse(s)));if(n&&t)for(let a of o)a.errors.forEach(tt.prettifyError(s,t)),a.warnings.forEach(tt.prettifyError(s,t));return o.length>0?o:Object.
assign([],{empty:!0},r.streamInfo())}function Qo(s,e={}){let{lineCounter:t,prettyErrors:n}=Xo(e),i=new Go.Parser(t?.addNewLine),r=new Jo.Composer(e),o=null;for(let a of r.
compose(i.parse(s),!0,s.length))if(!o)o=a;else if(o.options.logLevel!=="silent"){o.errors.push(new tt.YAMLParseError(a.range.slice(0,2),"MULTIPLE_DOCS","Source \
contains multiple documents; please use YAML.parseAllDocuments()"));break}return n&&t&&(o.errors.forEach(tt.prettifyError(s,t)),o.warnings.forEach(tt.prettifyError(
s,t))),o}function Iu(s,e,t){let n;typeof e=="function"?n=e:t===void 0&&e&&typeof e=="object"&&(t=e);let i=Qo(s,t);if(!i)return null;if(i.warnings.forEach(r=>qu.
warn(i.options.logLevel,r)),i.errors.length>0){if(i.options.logLevel!=="silent")throw i.errors[0];i.errors=[]}return i.toJS(Object.assign({reviver:n},t))}function Pu(s,e,t){
let n=null;if(typeof e=="function"||Array.isArray(e)?n=e:t===void 0&&e&&(t=e),typeof t=="string"&&(t=t.length),typeof t=="number"){let i=Math.round(t);t=i<1?void 0:
i>8?{indent:8}:{indent:i}}if(s===void 0){let{keepUndefined:i}=t??e??{};if(!i)return}return Cu.isDocument(s)&&!n?s.toString(t):new Ou.Document(s,n,t).toString(t)}
st.parse=Iu;st.parseAllDocuments=Tu;st.parseDocument=Qo;st.stringify=Pu});var Zo=y(O=>{"use strict";var Mu=Tn(),xu=Je(),Du=fn(),Hn=Qe(),Bu=Ie(),te=E(),_u=Q(),$u=L(),Ku=z(),Uu=Z(),Fu=Zt(),ju=Un(),Ru=jn(),Yu=Yn(),ns=Wo(),zo=qe();O.Composer=
Mu.Composer;O.Document=xu.Document;O.Schema=Du.Schema;O.YAMLError=Hn.YAMLError;O.YAMLParseError=Hn.YAMLParseError;O.YAMLWarning=Hn.YAMLWarning;O.Alias=Bu.Alias;
O.isAlias=te.isAlias;O.isCollection=te.isCollection;O.isDocument=te.isDocument;O.isMap=te.isMap;O.isNode=te.isNode;O.isPair=te.isPair;O.isScalar=te.isScalar;O.isSeq=
te.isSeq;O.Pair=_u.Pair;O.Scalar=$u.Scalar;O.YAMLMap=Ku.YAMLMap;O.YAMLSeq=Uu.YAMLSeq;O.CST=Fu;O.Lexer=ju.Lexer;O.LineCounter=Ru.LineCounter;O.Parser=Yu.Parser;O.
parse=ns.parse;O.parseAllDocuments=ns.parseAllDocuments;O.parseDocument=ns.parseDocument;O.stringify=ns.stringify;O.visit=zo.visit;O.visitAsync=zo.visitAsync});var rt=s=>process.getBuiltinModule("node:crypto")[s],ha=s=>new Proxy(function(){},{apply:(e,t,n)=>rt(s)(...n),construct:(e,t,n)=>Reflect.construct(rt(s),t,n),get:(e,t)=>rt(
s)[t]}),gh=new Proxy({},{get:(s,e)=>rt(e)});var ii=ha("X509Certificate");var da=/-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----([^-]+)-----END (?:TRUSTED |X509 )?CERTIFICATE-----/g;function ke(s){return Ae([...s.matchAll(da)].flatMap(
([e,t=""])=>{let n=()=>Buffer.from(t.replace(/\\[nr]|\s/g,""),"base64");return H(e)??H(n())??[]}))}function Ae(s){return s.map((e,t)=>{let n=as(e),i=t===0&&(s.length===
1||!n);return{at:e.validToDate,source:i?"certificate notAfter":"notAfter of a chain's certificate",firm:i,...(n||!i)&&{isAside:!0},...it(e.validFromDate,e.validToDate)}})}
function cs(s){return[...s].sort((e,t)=>Number(as(e))-Number(as(t)))}var pa=Buffer.from([6,3,85,29,19]);function as({ca:s,subject:e,issuer:t,raw:n}){return s||e===
t&&!n.includes(pa)}function H(s){try{let e=new ii(s);return Number.isNaN(e.validToDate.getTime())?void 0:e}catch{return}}var K={integer:2,octetString:4,sequence:48,constructed:32},ri=16,oi=2e4;function ai(s){return s[0]===K.sequence&&((s[1]??0)&128)!==0}function C(s){let e={left:oi},
t=[];for(let n=0;n<s.length;){let i=ci(s,n,e,0);if(!i)break;t.push(i),n+=i.whole.length}return t}function ls({tag:s,content:e}){return s&K.constructed?Buffer.concat(
C(e).map(t=>t.content)):e}function Ne(s){let e=oi,t=[],n=(i,r)=>{for(let{tag:o,whole:a,content:c}of C(i)){if(e--<=0)return;let l=o===K.sequence?H(a):void 0;l?t.
push(l):r<ri&&((o&K.constructed)!==0||o===K.octetString&&c[0]===K.sequence)&&n(c,r+1)}};return n(s,0),t}function ci(s,e,t,n){if(t.left--<=0||n>ri)return;let[i=0,
r=0]=s.subarray(e,e+2);if((i&31)===31)return;if(r===128)return ma(s,e,t,n);let o=r&128?r&127:0,a=s.subarray(e+2,e+2+o),c=o===0?r:a.reduce((d,f)=>d*256+f,0),l=e+
2+o;if(!(o>4||l+c>s.length))return{tag:i,whole:s.subarray(e,l+c),content:s.subarray(l,l+c)}}function ma(s,e,t,n){let i=e+2;for(let r=i;r+2<=s.length;){if(s[r]===
0&&s[r+1]===0)return{tag:s[e]??0,whole:s.subarray(e,r+2),content:s.subarray(i,r)};let o=ci(s,r,t,n+1);if(!o)return;r+=o.whole.length}}function Ee({content:s}){let[
e=0,...t]=s,n=[Math.min(Math.floor(e/40),2)];n.push(e-(n[0]??0)*40);let i=0;for(let r of t)i=i*128+(r&127),(r&128)===0&&(n.push(i),i=0);return n.join(".")}function Oe({
content:s}){return s.length>6?Number.NaN:s.reduce((e,t)=>e*256+t,0)}var ya=4277010157;function fs(s){return s.length>12&&s.readUInt32BE(0)===ya}function li(s){let e=[],t=12,n=o=>(t+=o,s.subarray(t-o,t)),i=()=>n(n(2).readUInt16BE(
0)),r=()=>{i();let o=n(n(4).readUInt32BE(0)),a=H(o);a&&e.push(a)};try{for(let o=s.readUInt32BE(8);o>0&&t<s.length;o--){let a=n(4).readUInt32BE(0);i(),n(8),a===1&&
n(n(4).readUInt32BE(0));let c=a===1?n(4).readUInt32BE(0):1;for(let l=0;l<c&&t<s.length;l++)r()}}catch{}return e}var ea=ua(Zo(),1);function ta(s){return/^\s*"?(?:current-context|clusters|users|contexts)"?\s*:/m.test(s)||/"current-context"/.test(s)}function sa(s){let e=ce(Ju(s)),t=Vn(e.users);
if(t.length===0)return;let n=Vn(e.contexts).find(({name:c})=>c===e["current-context"]),{user:i,cluster:r}=ce(n?.context),o=t.flatMap(({name:c,user:l})=>{let d=c===
i||t.length===1;return Hu(ce(l)).map(f=>Vu(f,d))}),a=Vn(e.clusters).filter(({name:c})=>r===void 0||c===r).flatMap(({cluster:c})=>ke(na(ce(c)["certificate-author\
ity-data"]))).map(c=>({...c,source:"notAfter of the authority in the kubeconfig",firm:!1,isAside:!0}));return[...o,...a]}function Hu(s){let e=ce(ce(s["auth-prov\
ider"]).config),t=ni(e.expiry),n=[s.token,e["id-token"],e["access-token"]];return[...ke(na(s["client-certificate-data"])),...n.flatMap(i=>typeof i=="string"?ve(
i)??[]:[]),...t?[{at:t,source:"expiry of the auth-provider",firm:!1}]:[]]}function Vu(s,e){return e?{...s,source:`${s.source} in the kubeconfig`}:{...s,source:`${s.
source} of another user in the kubeconfig`,firm:!1,isAside:!0}}function na(s){return typeof s=="string"?Buffer.from(s,"base64").toString("latin1"):""}function Ju(s){
try{return(0,ea.parse)(s,{logLevel:"silent"})}catch{return}}function ce(s){return typeof s=="object"&&s!==null?s:{}}function Vn(s){return Array.isArray(s)?s.map(
ce):[]}var is=s=>process.getBuiltinModule("node:crypto")[s],Jn=s=>new Proxy(function(){},{apply:(e,t,n)=>is(s)(...n),construct:(e,t,n)=>Reflect.construct(is(s),t,n),get:(e,t)=>is(
s)[t]}),Jd=new Proxy({},{get:(s,e)=>is(e)});var Gn=Jn("createDecipheriv");var Xn=Jn("createHash");var ia=Jn("pbkdf2Sync");var Qn=Buffer.from(`d978f9c419ddb5ed28e9fd794aa0d89dc67e37832b76538e624c6488448bfba2179a59f587b34f1361456d8d09817d32
   bd8f40eb86b77b0bf09521225c6b4e8254d66593ce60b21c7356c014a78cf1dc1275ca1f3bbee4d1423dd430a33cb626
   6fbf0eda4669075727f21d9bbc944303f811c7f690ef3ee706c3d52fc8661ed708e8eade8052eef784aa72ac354d6a2a
   961ad2715a1549744b9fd05e0418a4ecc2e0416e0f51cbcc2491af50a1f47039997c3a8523b8b47afc02365b25559731
   2d5dfa98e38a92ae05df2910676cbac9d300e6cfe19ea82c6316013f58e289a90d38341bab33ffb0bb480c5fb9b1cd2e
   c5f3db47e5a59c770aa62068fe7fc1ad`.replace(/\s/g,""),"hex");function ra(s,e,t){if(t.length===0||t.length%8!==0)return;let n=Gu(s),i=Buffer.alloc(t.length),r=e;
for(let a=0;a<t.length;a+=8){let c=t.subarray(a,a+8),l=Qu(n,c);for(let d=0;d<8;d++)i[a+d]=(l[d]??0)^(r[d]??0);r=c}let o=i.at(-1)??0;return o>=1&&o<=8?i.subarray(
0,i.length-o):void 0}function Gu(s){let e=new Uint8Array(128);e.set(s);let t=s.length;for(let n=t;n<128;n++)e[n]=Qn[(e[n-1]??0)+(e[n-t]??0)&255]??0;e[128-t]=Qn[e[128-
t]??0]??0;for(let n=127-t;n>=0;n--)e[n]=Qn[(e[n+1]??0)^(e[n+t]??0)]??0;return Uint16Array.from({length:64},(n,i)=>(e[2*i]??0)|(e[2*i+1]??0)<<8)}var Xu=[1,2,3,5];
function Qu(s,e){let t=Uint16Array.from({length:4},(r,o)=>(e[2*o]??0)|(e[2*o+1]??0)<<8),n=r=>t[(r+4)%4]??0,i=63;for(let r=15;r>=0;r--){for(let o=3;o>=0;o--){let a=Xu[o]??
0,c=(n(o)>>>a|n(o)<<16-a)&65535;t[o]=c-(s[i--]??0)-(n(o-1)&n(o-2))-(~n(o-1)&n(o-3))}if(r===11||r===5)for(let o=3;o>=0;o--)t[o]=n(o)-(s[n(o-1)&63]??0)}return Uint8Array.
from({length:8},(r,o)=>n(o>>1)>>>(o%2===0?0:8)&255)}var Wu=1e6,zu=1e5,Zu=4;function oa(s){let[e,t]=C(C(s)[0]?.content??new Uint8Array);return e?.tag===K.integer&&Oe(e)===3&&t?.tag===K.sequence}function aa(s,e){let[
,t]=C(C(s)[0]?.content??new Uint8Array),n=[],i=!1;for(let r of th(t)){let[o,a]=C(r.content);if(!(!o||!a))if(Ee(o)!==eh)n.push(...Ne(a.content));else{let c=sh(a,
e);c?n.push(...c):i=!0}}return{certificates:n,isLocked:i&&n.length===0}}var eh="1.2.840.113549.1.7.6";function th(s){let e=C(s?.content??new Uint8Array)[1],[t]=C(
e?.content??new Uint8Array),[n]=t?C(ls(t)):[];return n?C(n.content).slice(0,Zu):[]}function sh(s,e){let[t]=C(s.content),[,n]=C(t?.content??new Uint8Array),[,i,r]=C(
n?.content??new Uint8Array);if(!(!i||!r))for(let o of[void 0,"",...e])try{let a=nh(i,ls(r),o),c=a?Ne(a):[];if(c.length>0)return c}catch{}}function nh(s,e,t){let[
n,i]=C(s.content);if(!n||!i)return;let r=Ee(n);if(r==="1.2.840.113549.1.5.13")return ah(i,e,t??"");let o=ih.get(r),[a,c]=C(i.content);if(!o||!a||!c)return;let l=(g,h)=>ch(
t,a.content,Oe(c),g,h),[d,f]=[l(1,o.keyLength),l(2,8)];if(o.cipher==="rc2")return ra(d,f,e);let u=d.length===16?Buffer.concat([d,d.subarray(0,8)]):d,m=Gn("des-e\
de3-cbc",u,f);return Buffer.concat([m.update(e),m.final()])}var ih=new Map([["1.2.840.113549.1.12.1.3",{cipher:"des",keyLength:24}],["1.2.840.113549.1.12.1.4",{
cipher:"des",keyLength:16}],["1.2.840.113549.1.12.1.5",{cipher:"rc2",keyLength:16}],["1.2.840.113549.1.12.1.6",{cipher:"rc2",keyLength:5}]]),rh=new Map([["2.16.\
840.1.101.3.4.1.2",{name:"aes-128-cbc",keyLength:16}],["2.16.840.1.101.3.4.1.22",{name:"aes-192-cbc",keyLength:24}],["2.16.840.1.101.3.4.1.42",{name:"aes-256-cb\
c",keyLength:32}],["1.2.840.113549.3.7",{name:"des-ede3-cbc",keyLength:24}]]),oh=new Map([["1.2.840.113549.2.7","sha1"],["1.2.840.113549.2.8","sha224"],["1.2.84\
0.113549.2.9","sha256"],["1.2.840.113549.2.10","sha384"],["1.2.840.113549.2.11","sha512"]]);function ah(s,e,t){let[n,i]=C(s.content),[,r]=C(n?.content??new Uint8Array),
[o,a]=C(i?.content??new Uint8Array),[c,l,...d]=C(r?.content??new Uint8Array),f=o&&rh.get(Ee(o)),u=d.find(({tag:b})=>b===K.sequence),[m]=u?C(u.content):[],g=m?oh.
get(Ee(m)):"sha1";if(!f||!a||!c||!l||g===void 0||!(Oe(l)<=Wu))return;let h=ia(t,c.content,Oe(l),f.keyLength,g),p=Gn(f.name,h,a.content);return Buffer.concat([p.
update(e),p.final()])}function ch(s,e,t,n,i){if(!(t>=1&&t<=zu))throw new RangeError("rounds");let o=s===void 0?Buffer.alloc(0):Buffer.from(`${s}\0`,"utf16le").swap16(),
a=d=>Buffer.alloc(64*Math.ceil(d.length/64),d.length===0?0:Buffer.from(d)),c=Buffer.concat([a(e),a(o)]),l=[];for(let d=0;d<i;d+=20){let f=Xn("sha1").update(Buffer.
alloc(64,n)).update(c).digest();for(let u=1;u<t;u++)f=Xn("sha1").update(f).digest();l.push(f),c=lh(c,Buffer.alloc(64,f),64)}return Buffer.concat(l).subarray(0,i)}
function lh(s,e,t){let n=Buffer.from(s);for(let i=0;i<n.length;i+=t){let r=1;for(let o=t-1;o>=0;o--)r+=(n[i+o]??0)+(e[o]??0),n[i+o]=r&255,r>>=8}return n}function ca(s){let e=!/\s/.test(s.trim().replace(/^SharedAccessSignature\s+/,""));return s.split(/[\s"'<>]+/).flatMap(t=>{let n=t.slice(t.indexOf("?")+1),i=new URLSearchParams(
n),r=i.has("sig")?rs(i.get("se")):void 0;if(r)return[{at:r,source:"se of a shared access signature",firm:e}];for(let o of["Amz","Goog"]){let a=rs(i.get(`X-${o}-\
Date`)),c=Number(i.get(`X-${o}-Expires`)??Number.NaN),l=a&&new Date(a.getTime()+c*1e3);if(l&&!Number.isNaN(l.getTime()))return[{at:l,source:`X-${o}-Expires of a\
 signed URL`,firm:e,life:c*1e3}]}return[]})}var fh=[[/^ssh-rsa-cert|^rsa-sha2/,2],[/^ssh-dss-cert/,4],[/^ecdsa-sha2-nistp\d+-cert/,2],[/^ssh-ed25519-cert/,1],[/^sk-ecdsa-sha2-nistp256-cert/,3],[/^sk-ssh-ed25519-cert/,
2]];function la(s){let[,e="",t=""]=/^\s*((?:sk-)?(?:ssh|ecdsa|rsa)-[\w-]+-cert-v01@openssh\.com)\s+([\w+/]+=*)/m.exec(s)??[],n=fh.find(([a])=>a.test(e))?.[1];if(n===
void 0)return;let i=Buffer.from(t,"base64"),r=0,o=a=>{for(let c=0;c<a;c++)r+=4+i.readUInt32BE(r)};try{o(2+n),r+=12,o(2);let[a,c]=[i.readBigUInt64BE(r),i.readBigUInt64BE(
r+8)],l=os(Number(c));return l&&{at:l,source:"SSH certificate valid before",firm:!0,...it(os(Number(a)),l)}}catch{return}}var uh={expiries:[],isLocked:!1},hh=3;async function dh(s,e="",t=0){if(ta(s)){let a=sa(s);if(a)return{expiries:a,isLocked:!1}}let n=ke(s);if(n.length>0)return{expiries:n,
isLocked:!1};let[,i]=/-----BEGIN PKCS7-----([^-]+)-----END PKCS7-----/.exec(s)??[];if(i!==void 0)return fa(Buffer.from(i,"base64"),e);let r=la(s);if(r)return{expiries:[
r],isLocked:!1};let o=s.replace(/^\s*data:[\w.+/-]*(?:;[\w=.-]+)*;base64,/,"");return t<hh&&/^[\w+/\s=-]+$/.test(o)?ph(o,e,t):{expiries:[...ca(s),...yh(s)],isLocked:!1}}
async function ph(s,e,t){let n=Buffer.from(s.replace(/\s/g,""),"base64");if(ai(n)||fs(n))return fa(n,e);let i=n.toString();if(/[\0-\x08\ufffd]/.test(i))return uh;
let r=ve(i);return r?{expiries:[r],isLocked:!1}:dh(i,e,t+1)}function fa(s,e){let t=H(s);if(t)return{expiries:Ae([t]),isLocked:!1};if(oa(s)){let{certificates:i,isLocked:r}=aa(
s,mh(e));return{expiries:Ae(cs(i)),isLocked:r}}let n=fs(s)?li(s):Ne(s);return{expiries:Ae(cs(n)),isLocked:!1}}function mh(s){let e=Zn(s);return ei(e)?[...ti(e)].
filter(([t])=>/pass|pwd|pin$/i.test(String(t.at(-1)))).flatMap(([,t])=>typeof t=="string"?[t]:[]).slice(0,5):[]}function yh(s){let e=[...s.matchAll(/(?<![\w.-])(?:gh[a-z]_[A-Za-z0-9]+_)?eyJ[\w-]*\.eyJ[\w-]*\.[\w-]*(?![\w.-])/g)].
map(([i])=>i),t=()=>[...si(s)].filter(i=>zn(i)&&!e.some(r=>i.text.includes(r))),n=new Set(e).size===1&&t().length===0;return e.flatMap(i=>{let r=ve(i);return r?
[{...r,source:`${r.source} in the text`,firm:n}]:[]})}export{dh as enclosedEnds};
