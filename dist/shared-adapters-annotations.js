const require=process.getBuiltinModule;
import{a as Ni}from"./shared-inputs-check-inputs.js";import{a as ps,b as Ci}from"./shared-inputs-lease-inputs.js";import{s as $i,t as Mi,u as qi}from"./shared-domain-monitor-finding.js";
import{a as _i,c as Di,e as Fi}from"./shared-domain-rotation-rotate-inputs.js";import{h as hs}from"./shared-domain-alerts-alert-channel.js";import{I as He,J as Ti,f as vi,g as ki,h as Ai,m as Oi,
x as Ri,z as Yt}from"./shared-domain-requests-role.js";import{a as Pi,b as Li,c as Se}from"./shared-domain-policies-partition.js";import{f as Ii}from"./shared-domain-trusted-address.js";import{
c as Ei,d as Gt}from"./shared-domain-plain-text.js";import{b as Vt}from"./shared-domain-listing.js";import{a as J}from"./shared-domain-error.js";import{a as Jt,b as w,
c as tu,d as nu}from"./shared-runtime.js";var P=w(F=>{"use strict";var Ps=Symbol.for("yaml.alias"),Po=Symbol.for("yaml.document"),an=Symbol.for("yaml.map"),Lo=Symbol.for("yaml.pair"),Ls=Symbol.for("yaml\
.scalar"),cn=Symbol.for("yaml.seq"),se=Symbol.for("yaml.node.type"),zu=n=>!!n&&typeof n=="object"&&n[se]===Ps,Xu=n=>!!n&&typeof n=="object"&&n[se]===Po,Zu=n=>!!n&&
typeof n=="object"&&n[se]===an,ef=n=>!!n&&typeof n=="object"&&n[se]===Lo,Ro=n=>!!n&&typeof n=="object"&&n[se]===Ls,tf=n=>!!n&&typeof n=="object"&&n[se]===cn;function Io(n){
if(n&&typeof n=="object")switch(n[se]){case an:case cn:return!0}return!1}function nf(n){if(n&&typeof n=="object")switch(n[se]){case Ps:case an:case Ls:case cn:return!0}
return!1}var sf=n=>(Ro(n)||Io(n))&&!!n.anchor;F.ALIAS=Ps;F.DOC=Po;F.MAP=an;F.NODE_TYPE=se;F.PAIR=Lo;F.SCALAR=Ls;F.SEQ=cn;F.hasAnchor=sf;F.isAlias=zu;F.isCollection=
Io;F.isDocument=Xu;F.isMap=Zu;F.isNode=nf;F.isPair=ef;F.isScalar=Ro;F.isSeq=tf});var ft=w(Rs=>{"use strict";var D=P(),K=Symbol("break visit"),Co=Symbol("skip children"),Z=Symbol("remove node");function ln(n,e){let t=To(e);D.isDocument(n)?De(
null,n.contents,t,Object.freeze([n]))===Z&&(n.contents=null):De(null,n,t,Object.freeze([]))}ln.BREAK=K;ln.SKIP=Co;ln.REMOVE=Z;function De(n,e,t,s){let r=$o(n,e,
t,s);if(D.isNode(r)||D.isPair(r))return Mo(n,s,r),De(n,r,t,s);if(typeof r!="symbol"){if(D.isCollection(e)){s=Object.freeze(s.concat(e));for(let i=0;i<e.items.length;++i){
let o=De(i,e.items[i],t,s);if(typeof o=="number")i=o-1;else{if(o===K)return K;o===Z&&(e.items.splice(i,1),i-=1)}}}else if(D.isPair(e)){s=Object.freeze(s.concat(
e));let i=De("key",e.key,t,s);if(i===K)return K;i===Z&&(e.key=null);let o=De("value",e.value,t,s);if(o===K)return K;o===Z&&(e.value=null)}}return r}async function un(n,e){
let t=To(e);D.isDocument(n)?await Fe(null,n.contents,t,Object.freeze([n]))===Z&&(n.contents=null):await Fe(null,n,t,Object.freeze([]))}un.BREAK=K;un.SKIP=Co;un.
REMOVE=Z;async function Fe(n,e,t,s){let r=await $o(n,e,t,s);if(D.isNode(r)||D.isPair(r))return Mo(n,s,r),Fe(n,r,t,s);if(typeof r!="symbol"){if(D.isCollection(e)){
s=Object.freeze(s.concat(e));for(let i=0;i<e.items.length;++i){let o=await Fe(i,e.items[i],t,s);if(typeof o=="number")i=o-1;else{if(o===K)return K;o===Z&&(e.items.
splice(i,1),i-=1)}}}else if(D.isPair(e)){s=Object.freeze(s.concat(e));let i=await Fe("key",e.key,t,s);if(i===K)return K;i===Z&&(e.key=null);let o=await Fe("valu\
e",e.value,t,s);if(o===K)return K;o===Z&&(e.value=null)}}return r}function To(n){return typeof n=="object"&&(n.Collection||n.Node||n.Value)?Object.assign({Alias:n.
Node,Map:n.Node,Scalar:n.Node,Seq:n.Node},n.Value&&{Map:n.Value,Scalar:n.Value,Seq:n.Value},n.Collection&&{Map:n.Collection,Seq:n.Collection},n):n}function $o(n,e,t,s){
if(typeof t=="function")return t(n,e,s);if(D.isMap(e))return t.Map?.(n,e,s);if(D.isSeq(e))return t.Seq?.(n,e,s);if(D.isPair(e))return t.Pair?.(n,e,s);if(D.isScalar(
e))return t.Scalar?.(n,e,s);if(D.isAlias(e))return t.Alias?.(n,e,s)}function Mo(n,e,t){let s=e[e.length-1];if(D.isCollection(s))s.items[n]=t;else if(D.isPair(s))
n==="key"?s.key=t:s.value=t;else if(D.isDocument(s))s.contents=t;else{let r=D.isAlias(s)?"alias":"scalar";throw new Error(`Cannot replace node with ${r} parent`)}}
Rs.visit=ln;Rs.visitAsync=un});var Is=w(_o=>{"use strict";var qo=P(),rf=ft(),of={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},af=n=>n.replace(/[!,[\]{}]/g,e=>of[e]),dt=class n{constructor(e,t){
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
for(let[t,s]of Object.entries(this.tags))if(e.startsWith(s))return t+af(e.substring(s.length));return e[0]==="!"?e:`!<${e}>`}toString(e){let t=this.yaml.explicit?
[`%YAML ${this.yaml.version||"1.2"}`]:[],s=Object.entries(this.tags),r;if(e&&s.length>0&&qo.isNode(e.contents)){let i={};rf.visit(e.contents,(o,a)=>{qo.isNode(a)&&
a.tag&&(i[a.tag]=!0)}),r=Object.keys(i)}else r=[];for(let[i,o]of s)i==="!!"&&o==="tag:yaml.org,2002:"||(!e||r.some(a=>a.startsWith(o)))&&t.push(`%TAG ${i} ${o}`);
return t.join(`
`)}};dt.defaultYaml={explicit:!1,version:"1.2"};dt.defaultTags={"!!":"tag:yaml.org,2002:"};_o.Directives=dt});var fn=w(pt=>{"use strict";var Do=P(),cf=ft();function lf(n){if(/[\x00-\x19\s,[\]{}]/.test(n)){let t=`Anchor must not contain whitespace or control characters: ${JSON.
stringify(n)}`;throw new Error(t)}return!0}function Fo(n){let e=new Set;return cf.visit(n,{Value(t,s){s.anchor&&e.add(s.anchor)}}),e}function Bo(n,e){for(let t=1;;++t){
let s=`${n}${t}`;if(!e.has(s))return s}}function uf(n,e){let t=[],s=new Map,r=null;return{onAnchor:i=>{t.push(i),r??(r=Fo(n));let o=Bo(e,r);return r.add(o),o},setAnchors:()=>{
for(let i of t){let o=s.get(i);if(typeof o=="object"&&o.anchor&&(Do.isScalar(o.node)||Do.isCollection(o.node)))o.node.anchor=o.anchor;else{let a=new Error("Fail\
ed to resolve repeated object (this should not happen)");throw a.source=i,a}}},sourceObjects:s}}pt.anchorIsValid=lf;pt.anchorNames=Fo;pt.createNodeAnchors=uf;pt.
findNewAnchor=Bo});var Cs=w(Uo=>{"use strict";function ht(n,e,t,s){if(s&&typeof s=="object")if(Array.isArray(s))for(let r=0,i=s.length;r<i;++r){let o=s[r],a=ht(n,s,String(r),o);a===
void 0?delete s[r]:a!==o&&(s[r]=a)}else if(s instanceof Map)for(let r of Array.from(s.keys())){let i=s.get(r),o=ht(n,s,r,i);o===void 0?s.delete(r):o!==i&&s.set(
r,o)}else if(s instanceof Set)for(let r of Array.from(s)){let i=ht(n,s,r,r);i===void 0?s.delete(r):i!==r&&(s.delete(r),s.add(i))}else for(let[r,i]of Object.entries(
s)){let o=ht(n,s,r,i);o===void 0?delete s[r]:o!==i&&(s[r]=o)}return n.call(e,t,s)}Uo.applyReviver=ht});var ue=w(Ko=>{"use strict";var ff=P();function jo(n,e,t){if(Array.isArray(n))return n.map((s,r)=>jo(s,String(r),t));if(n&&typeof n.toJSON=="function"){if(!t||!ff.
hasAnchor(n))return n.toJSON(e,t);let s={aliasCount:0,count:1,res:void 0};t.anchors.set(n,s),t.onCreate=i=>{s.res=i,delete t.onCreate};let r=n.toJSON(e,t);return t.
onCreate&&t.onCreate(r),r}return typeof n=="bigint"&&!t?.keep?Number(n):n}Ko.toJS=jo});var dn=w(Jo=>{"use strict";var df=Cs(),Wo=P(),pf=ue(),Ts=class{constructor(e){Object.defineProperty(this,Wo.NODE_TYPE,{value:e})}clone(){let e=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(e.range=this.range.slice()),e}toJS(e,{mapAsMap:t,maxAliasCount:s,onAnchor:r,reviver:i}={}){
if(!Wo.isDocument(e))throw new TypeError("A document argument is required");let o={anchors:new Map,doc:e,keep:!0,mapAsMap:t===!0,mapKeyWarned:!1,maxAliasCount:typeof s==
"number"?s:100},a=pf.toJS(this,"",o);if(typeof r=="function")for(let{count:c,res:l}of o.anchors.values())r(l,c);return typeof i=="function"?df.applyReviver(i,{"":a},
"",a):a}};Jo.NodeBase=Ts});var mt=w(Go=>{"use strict";var hf=fn(),mf=ft(),Be=P(),yf=dn(),gf=ue(),$s=class extends yf.NodeBase{constructor(e){super(Be.ALIAS),this.source=e,Object.defineProperty(
this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(e,t){if(t?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");
let s;t?.aliasResolveCache?s=t.aliasResolveCache:(s=[],mf.visit(e,{Node:(i,o)=>{(Be.isAlias(o)||Be.hasAnchor(o))&&s.push(o)}}),t&&(t.aliasResolveCache=s));let r;
for(let i of s){if(i===this)break;i.anchor===this.source&&(r=i)}if(r&&t){let{anchors:i,doc:o,maxAliasCount:a}=t,c=i.get(r);if(c||(gf.toJS(r,null,t),c=i.get(r)),
c?.res===void 0){let l="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(l)}if(a>=0&&(c.count+=1,c.aliasCount===0&&(c.aliasCount=
pn(o,r,i)),c.count*c.aliasCount>a)){let l="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(l)}}return r}toJSON(e,t){if(!t)
return{source:this.source};let s=this.resolve(t.doc,t);if(!s){let r=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
r)}return t.anchors.get(s).res}toString(e,t,s){let r=`*${this.source}`;if(e){if(hf.anchorIsValid(this.source),e.options.verifyAliasOrder&&!e.anchors.has(this.source)){
let i=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(i)}if(e.implicitKey)return`${r} `}return r}};function pn(n,e,t){
if(Be.isAlias(e)){let s=e.resolve(n),r=t&&s&&t.get(s);return r?r.count*r.aliasCount:0}else if(Be.isCollection(e)){let s=0;for(let r of e.items){let i=pn(n,r,t);
i>s&&(s=i)}return s}else if(Be.isPair(e)){let s=pn(n,e.key,t),r=pn(n,e.value,t);return Math.max(s,r)}return 1}Go.Alias=$s});var M=w(Ms=>{"use strict";var wf=P(),bf=dn(),Sf=ue(),xf=n=>!n||typeof n!="function"&&typeof n!="object",fe=class extends bf.NodeBase{constructor(e){super(wf.SCALAR),
this.value=e}toJSON(e,t){return t?.keep?this.value:Sf.toJS(this.value,e,t)}toString(){return String(this.value)}};fe.BLOCK_FOLDED="BLOCK_FOLDED";fe.BLOCK_LITERAL=
"BLOCK_LITERAL";fe.PLAIN="PLAIN";fe.QUOTE_DOUBLE="QUOTE_DOUBLE";fe.QUOTE_SINGLE="QUOTE_SINGLE";Ms.Scalar=fe;Ms.isScalarValue=xf});var yt=w(Yo=>{"use strict";var vf=mt(),Ee=P(),Vo=M(),kf="tag:yaml.org,2002:";function Af(n,e,t){if(e){let s=t.filter(i=>i.tag===e),r=s.find(i=>!i.format)??s[0];
if(!r)throw new Error(`Tag ${e} not found`);return r}return t.find(s=>s.identify?.(n)&&!s.format)}function Ef(n,e,t){if(Ee.isDocument(n)&&(n=n.contents),Ee.isNode(
n))return n;if(Ee.isPair(n)){let f=t.schema[Ee.MAP].createNode?.(t.schema,null,t);return f.items.push(n),f}(n instanceof String||n instanceof Number||n instanceof
Boolean||typeof BigInt<"u"&&n instanceof BigInt)&&(n=n.valueOf());let{aliasDuplicateObjects:s,onAnchor:r,onTagObj:i,schema:o,sourceObjects:a}=t,c;if(s&&n&&typeof n==
"object"){if(c=a.get(n),c)return c.anchor??(c.anchor=r(n)),new vf.Alias(c.anchor);c={anchor:null,node:null},a.set(n,c)}e?.startsWith("!!")&&(e=kf+e.slice(2));let l=Af(
n,e,o.tags);if(!l){if(n&&typeof n.toJSON=="function"&&(n=n.toJSON()),!n||typeof n!="object"){let f=new Vo.Scalar(n);return c&&(c.node=f),f}l=n instanceof Map?o[Ee.
MAP]:Symbol.iterator in Object(n)?o[Ee.SEQ]:o[Ee.MAP]}i&&(i(l),delete t.onTagObj);let d=l?.createNode?l.createNode(t.schema,n,t):typeof l?.nodeClass?.from=="fun\
ction"?l.nodeClass.from(t.schema,n,t):new Vo.Scalar(n);return e?d.tag=e:l.default||(d.tag=l.tag),c&&(c.node=d),d}Yo.createNode=Ef});var mn=w(hn=>{"use strict";var Nf=yt(),ee=P(),Of=dn();function qs(n,e,t){let s=t;for(let r=e.length-1;r>=0;--r){let i=e[r];if(typeof i=="number"&&Number.isInteger(
i)&&i>=0){let o=[];o[i]=s,s=o}else s=new Map([[i,s]])}return Nf.createNode(s,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("Th\
is should not happen, please report a bug.")},schema:n,sourceObjects:new Map})}var Qo=n=>n==null||typeof n=="object"&&!!n[Symbol.iterator]().next().done,_s=class extends Of.
NodeBase{constructor(e,t){super(e),Object.defineProperty(this,"schema",{value:t,configurable:!0,enumerable:!1,writable:!0})}clone(e){let t=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return e&&(t.schema=e),t.items=t.items.map(s=>ee.isNode(s)||ee.isPair(s)?s.clone(e):s),this.range&&
(t.range=this.range.slice()),t}addIn(e,t){if(Qo(e))this.add(t);else{let[s,...r]=e,i=this.get(s,!0);if(ee.isCollection(i))i.addIn(r,t);else if(i===void 0&&this.schema)
this.set(s,qs(this.schema,r,t));else throw new Error(`Expected YAML collection at ${s}. Remaining path: ${r}`)}}deleteIn(e){let[t,...s]=e;if(s.length===0)return this.
delete(t);let r=this.get(t,!0);if(ee.isCollection(r))return r.deleteIn(s);throw new Error(`Expected YAML collection at ${t}. Remaining path: ${s}`)}getIn(e,t){let[
s,...r]=e,i=this.get(s,!0);return r.length===0?!t&&ee.isScalar(i)?i.value:i:ee.isCollection(i)?i.getIn(r,t):void 0}hasAllNullValues(e){return this.items.every(t=>{
if(!ee.isPair(t))return!1;let s=t.value;return s==null||e&&ee.isScalar(s)&&s.value==null&&!s.commentBefore&&!s.comment&&!s.tag})}hasIn(e){let[t,...s]=e;if(s.length===
0)return this.has(t);let r=this.get(t,!0);return ee.isCollection(r)?r.hasIn(s):!1}setIn(e,t){let[s,...r]=e;if(r.length===0)this.set(s,t);else{let i=this.get(s,!0);
if(ee.isCollection(i))i.setIn(r,t);else if(i===void 0&&this.schema)this.set(s,qs(this.schema,r,t));else throw new Error(`Expected YAML collection at ${s}. Remai\
ning path: ${r}`)}}};hn.Collection=_s;hn.collectionFromPath=qs;hn.isEmptyPath=Qo});var gt=w(yn=>{"use strict";var Pf=n=>n.replace(/^(?!$)(?: $)?/gm,"#");function Ds(n,e){return/^\n+$/.test(n)?n.substring(1):e?n.replace(/^(?! *$)/gm,e):n}var Lf=(n,e,t)=>n.
endsWith(`
`)?Ds(t,e):t.includes(`
`)?`
`+Ds(t,e):(n.endsWith(" ")?"":" ")+t;yn.indentComment=Ds;yn.lineComment=Lf;yn.stringifyComment=Pf});var zo=w(wt=>{"use strict";var Rf="flow",Fs="block",gn="quoted";function If(n,e,t="flow",{indentAtStart:s,lineWidth:r=80,minContentWidth:i=20,onFold:o,onOverflow:a}={}){
if(!r||r<0)return n;r<i&&(i=0);let c=Math.max(1+i,1+r-e.length);if(n.length<=c)return n;let l=[],d={},f=r-e.length;typeof s=="number"&&(s>r-Math.max(2,i)?l.push(
0):f=r-s);let u,h,y=!1,p=-1,m=-1,b=-1;t===Fs&&(p=Ho(n,p,e.length),p!==-1&&(f=p+c));for(let k;k=n[p+=1];){if(t===gn&&k==="\\"){switch(m=p,n[p+1]){case"x":p+=3;break;case"\
u":p+=5;break;case"U":p+=9;break;default:p+=1}b=p}if(k===`
`)t===Fs&&(p=Ho(n,p,e.length)),f=p+e.length+c,u=void 0;else{if(k===" "&&h&&h!==" "&&h!==`
`&&h!=="	"){let A=n[p+1];A&&A!==" "&&A!==`
`&&A!=="	"&&(u=p)}if(p>=f)if(u)l.push(u),f=u+c,u=void 0;else if(t===gn){for(;h===" "||h==="	";)h=k,k=n[p+=1],y=!0;let A=p>b+1?p-2:m-1;if(d[A])return n;l.push(A),
d[A]=!0,f=A+c,u=void 0}else y=!0}h=k}if(y&&a&&a(),l.length===0)return n;o&&o();let v=n.slice(0,l[0]);for(let k=0;k<l.length;++k){let A=l[k],N=l[k+1]||n.length;A===
0?v=`
${e}${n.slice(0,N)}`:(t===gn&&d[A]&&(v+=`${n[A]}\\`),v+=`
${e}${n.slice(A+1,N)}`)}return v}function Ho(n,e,t){let s=e,r=e+1,i=n[r];for(;i===" "||i==="	";)if(e<r+t)i=n[++e];else{do i=n[++e];while(i&&i!==`
`);s=e,r=e+1,i=n[r]}return s}wt.FOLD_BLOCK=Fs;wt.FOLD_FLOW=Rf;wt.FOLD_QUOTED=gn;wt.foldFlowLines=If});var St=w(Xo=>{"use strict";var Q=M(),de=zo(),bn=(n,e)=>({indentAtStart:e?n.indent.length:n.indentAtStart,lineWidth:n.options.lineWidth,minContentWidth:n.options.
minContentWidth}),Sn=n=>/^(%|---|\.\.\.)/m.test(n);function Cf(n,e,t){if(!e||e<0)return!1;let s=e-t,r=n.length;if(r<=s)return!1;for(let i=0,o=0;i<r;++i)if(n[i]===
`
`){if(i-o>s)return!0;if(o=i+1,r-o<=s)return!1}return!0}function bt(n,e){let t=JSON.stringify(n);if(e.options.doubleQuotedAsJSON)return t;let{implicitKey:s}=e,r=e.
options.doubleQuotedMinMultiLineLength,i=e.indent||(Sn(n)?"  ":""),o="",a=0;for(let c=0,l=t[c];l;l=t[++c])if(l===" "&&t[c+1]==="\\"&&t[c+2]==="n"&&(o+=t.slice(a,
c)+"\\ ",c+=1,a=c,l="\\"),l==="\\")switch(t[c+1]){case"u":{o+=t.slice(a,c);let d=t.substr(c+2,4);switch(d){case"0000":o+="\\0";break;case"0007":o+="\\a";break;case"\
000b":o+="\\v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"2028":o+="\\L";break;case"2029":o+="\\P";break;default:d.
substr(0,2)==="00"?o+="\\x"+d.substr(2):o+=t.substr(c,6)}c+=5,a=c+1}break;case"n":if(s||t[c+2]==='"'||t.length<r)c+=1;else{for(o+=t.slice(a,c)+`

`;t[c+2]==="\\"&&t[c+3]==="n"&&t[c+4]!=='"';)o+=`
`,c+=2;o+=i,t[c+2]===" "&&(o+="\\"),c+=1,a=c+1}break;default:c+=1}return o=a?o+t.slice(a):t,s?o:de.foldFlowLines(o,i,de.FOLD_QUOTED,bn(e,!1))}function Bs(n,e){if(e.
options.singleQuote===!1||e.implicitKey&&n.includes(`
`)||/[ \t]\n|\n[ \t]/.test(n))return bt(n,e);let t=e.indent||(Sn(n)?"  ":""),s="'"+n.replace(/'/g,"''").replace(/\n+/g,`$&
${t}`)+"'";return e.implicitKey?s:de.foldFlowLines(s,t,de.FOLD_FLOW,bn(e,!1))}function Ue(n,e){let{singleQuote:t}=e.options,s;if(t===!1)s=bt;else{let r=n.includes(
'"'),i=n.includes("'");r&&!i?s=Bs:i&&!r?s=bt:s=t?Bs:bt}return s(n,e)}var Us;try{Us=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{Us=/\n+(?!\n|$)/g}function wn({comment:n,type:e,value:t},s,r,i){let{blockQuote:o,commentString:a,lineWidth:c}=s.options;if(!o||/\n[\t ]+$/.test(
t))return Ue(t,s);let l=s.indent||(s.forceBlockIndent||Sn(t)?"  ":""),d=o==="literal"?!0:o==="folded"||e===Q.Scalar.BLOCK_FOLDED?!1:e===Q.Scalar.BLOCK_LITERAL?!0:
!Cf(t,c,l.length);if(!t)return d?`|
`:`>
`;let f,u;for(u=t.length;u>0;--u){let N=t[u-1];if(N!==`
`&&N!=="	"&&N!==" ")break}let h=t.substring(u),y=h.indexOf(`
`);y===-1?f="-":t===h||y!==h.length-1?(f="+",i&&i()):f="",h&&(t=t.slice(0,-h.length),h[h.length-1]===`
`&&(h=h.slice(0,-1)),h=h.replace(Us,`$&${l}`));let p=!1,m,b=-1;for(m=0;m<t.length;++m){let N=t[m];if(N===" ")p=!0;else if(N===`
`)b=m;else break}let v=t.substring(0,b<m?b+1:m);v&&(t=t.substring(v.length),v=v.replace(/\n+/g,`$&${l}`));let A=(p?l?"2":"1":"")+f;if(n&&(A+=" "+a(n.replace(/ ?[\r\n]+/g,
" ")),r&&r()),!d){let N=t.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${l}`),O=!1,C=bn(s,!0);o!=="folded"&&e!==Q.Scalar.BLOCK_FOLDED&&(C.onOverflow=
()=>{O=!0});let S=de.foldFlowLines(`${v}${N}${h}`,l,de.FOLD_BLOCK,C);if(!O)return`>${A}
${l}${S}`}return t=t.replace(/\n+/g,`$&${l}`),`|${A}
${l}${v}${t}${h}`}function Tf(n,e,t,s){let{type:r,value:i}=n,{actualString:o,implicitKey:a,indent:c,indentStep:l,inFlow:d}=e;if(a&&i.includes(`
`)||d&&/[[\]{},]/.test(i))return Ue(i,e);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(i))return a||d||!i.includes(
`
`)?Ue(i,e):wn(n,e,t,s);if(!a&&!d&&r!==Q.Scalar.PLAIN&&i.includes(`
`))return wn(n,e,t,s);if(Sn(i)){if(c==="")return e.forceBlockIndent=!0,wn(n,e,t,s);if(a&&c===l)return Ue(i,e)}let f=i.replace(/\n+/g,`$&
${c}`);if(o){let u=p=>p.default&&p.tag!=="tag:yaml.org,2002:str"&&p.test?.test(f),{compat:h,tags:y}=e.doc.schema;if(y.some(u)||h?.some(u))return Ue(i,e)}return a?
f:de.foldFlowLines(f,c,de.FOLD_FLOW,bn(e,!1))}function $f(n,e,t,s){let{implicitKey:r,inFlow:i}=e,o=typeof n.value=="string"?n:Object.assign({},n,{value:String(n.
value)}),{type:a}=n;a!==Q.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(o.value)&&(a=Q.Scalar.QUOTE_DOUBLE);let c=d=>{switch(d){case Q.
Scalar.BLOCK_FOLDED:case Q.Scalar.BLOCK_LITERAL:return r||i?Ue(o.value,e):wn(o,e,t,s);case Q.Scalar.QUOTE_DOUBLE:return bt(o.value,e);case Q.Scalar.QUOTE_SINGLE:
return Bs(o.value,e);case Q.Scalar.PLAIN:return Tf(o,e,t,s);default:return null}},l=c(a);if(l===null){let{defaultKeyType:d,defaultStringType:f}=e.options,u=r&&d||
f;if(l=c(u),l===null)throw new Error(`Unsupported default string type ${u}`)}return l}Xo.stringifyString=$f});var xt=w(js=>{"use strict";var Mf=fn(),pe=P(),qf=gt(),_f=St();function Df(n,e){let t=Object.assign({blockQuote:!0,commentString:qf.stringifyComment,defaultKeyType:null,
defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,
minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},n.schema.toStringOptions,e),s;switch(t.collectionStyle){case"\
block":s=!1;break;case"flow":s=!0;break;default:s=null}return{anchors:new Set,doc:n,flowCollectionPadding:t.flowCollectionPadding?" ":"",indent:"",indentStep:typeof t.
indent=="number"?" ".repeat(t.indent):"  ",inFlow:s,options:t}}function Ff(n,e){if(e.tag){let r=n.filter(i=>i.tag===e.tag);if(r.length>0)return r.find(i=>i.format===
e.format)??r[0]}let t,s;if(pe.isScalar(e)){s=e.value;let r=n.filter(i=>i.identify?.(s));if(r.length>1){let i=r.filter(o=>o.test);i.length>0&&(r=i)}t=r.find(i=>i.
format===e.format)??r.find(i=>!i.format)}else s=e,t=n.find(r=>r.nodeClass&&s instanceof r.nodeClass);if(!t){let r=s?.constructor?.name??(s===null?"null":typeof s);
throw new Error(`Tag not resolved for ${r} value`)}return t}function Bf(n,e,{anchors:t,doc:s}){if(!s.directives)return"";let r=[],i=(pe.isScalar(n)||pe.isCollection(
n))&&n.anchor;i&&Mf.anchorIsValid(i)&&(t.add(i),r.push(`&${i}`));let o=n.tag??(e.default?null:e.tag);return o&&r.push(s.directives.tagString(o)),r.join(" ")}function Uf(n,e,t,s){
if(pe.isPair(n))return n.toString(e,t,s);if(pe.isAlias(n)){if(e.doc.directives)return n.toString(e);if(e.resolvedAliases?.has(n))throw new TypeError("Cannot str\
ingify circular structure without alias nodes");e.resolvedAliases?e.resolvedAliases.add(n):e.resolvedAliases=new Set([n]),n=n.resolve(e.doc)}let r,i=pe.isNode(n)?
n:e.doc.createNode(n,{onTagObj:c=>r=c});r??(r=Ff(e.doc.schema.tags,i));let o=Bf(i,r,e);o.length>0&&(e.indentAtStart=(e.indentAtStart??0)+o.length+1);let a=typeof r.
stringify=="function"?r.stringify(i,e,t,s):pe.isScalar(i)?_f.stringifyString(i,e,t,s):i.toString(e,t,s);return o?pe.isScalar(i)||a[0]==="{"||a[0]==="["?`${o} ${a}`:
`${o}
${e.indent}${a}`:a}js.createStringifyContext=Df;js.stringify=Uf});var na=w(ta=>{"use strict";var re=P(),Zo=M(),ea=xt(),vt=gt();function jf({key:n,value:e},t,s,r){let{allNullValues:i,doc:o,indent:a,indentStep:c,options:{commentString:l,
indentSeq:d,simpleKeys:f}}=t,u=re.isNode(n)&&n.comment||null;if(f){if(u)throw new Error("With simple keys, key nodes cannot have comments");if(re.isCollection(n)||
!re.isNode(n)&&typeof n=="object"){let C="With simple keys, collection cannot be used as a key value";throw new Error(C)}}let h=!f&&(!n||u&&e==null&&!t.inFlow||
re.isCollection(n)||(re.isScalar(n)?n.type===Zo.Scalar.BLOCK_FOLDED||n.type===Zo.Scalar.BLOCK_LITERAL:typeof n=="object"));t=Object.assign({},t,{allNullValues:!1,
implicitKey:!h&&(f||!i),indent:a+c});let y=!1,p=!1,m=ea.stringify(n,t,()=>y=!0,()=>p=!0);if(!h&&!t.inFlow&&m.length>1024){if(f)throw new Error("With simple keys\
, single line scalar must not span more than 1024 characters");h=!0}if(t.inFlow){if(i||e==null)return y&&s&&s(),m===""?"?":h?`? ${m}`:m}else if(i&&!f||e==null&&
h)return m=`? ${m}`,u&&!y?m+=vt.lineComment(m,t.indent,l(u)):p&&r&&r(),m;y&&(u=null),h?(u&&(m+=vt.lineComment(m,t.indent,l(u))),m=`? ${m}
${a}:`):(m=`${m}:`,u&&(m+=vt.lineComment(m,t.indent,l(u))));let b,v,k;re.isNode(e)?(b=!!e.spaceBefore,v=e.commentBefore,k=e.comment):(b=!1,v=null,k=null,e&&typeof e==
"object"&&(e=o.createNode(e))),t.implicitKey=!1,!h&&!u&&re.isScalar(e)&&(t.indentAtStart=m.length+1),p=!1,!d&&c.length>=2&&!t.inFlow&&!h&&re.isSeq(e)&&!e.flow&&
!e.tag&&!e.anchor&&(t.indent=t.indent.substring(2));let A=!1,N=ea.stringify(e,t,()=>A=!0,()=>p=!0),O=" ";if(u||b||v){if(O=b?`
`:"",v){let C=l(v);O+=`
${vt.indentComment(C,t.indent)}`}N===""&&!t.inFlow?O===`
`&&k&&(O=`

`):O+=`
${t.indent}`}else if(!h&&re.isCollection(e)){let C=N[0],S=N.indexOf(`
`),q=S!==-1,ie=t.inFlow??e.flow??e.items.length===0;if(q||!ie){let Ie=!1;if(q&&(C==="&"||C==="!")){let _=N.indexOf(" ");C==="&"&&_!==-1&&_<S&&N[_+1]==="!"&&(_=N.
indexOf(" ",_+1)),(_===-1||S<_)&&(Ie=!0)}Ie||(O=`
${t.indent}`)}}else(N===""||N[0]===`
`)&&(O="");return m+=O+N,t.inFlow?A&&s&&s():k&&!A?m+=vt.lineComment(m,t.indent,l(k)):p&&r&&r(),m}ta.stringifyPair=jf});var Ws=w(Ks=>{"use strict";var sa=Jt("process");function Kf(n,...e){n==="debug"&&console.log(...e)}function Wf(n,e){(n==="debug"||n==="warn")&&(typeof sa.emitWarning==
"function"?sa.emitWarning(e):console.warn(e))}Ks.debug=Kf;Ks.warn=Wf});var En=w(An=>{"use strict";var kn=P(),ra=M(),xn="<<",vn={identify:n=>n===xn||typeof n=="symbol"&&n.description===xn,default:"key",tag:"tag:yaml.org,2002:merge",
test:/^<<$/,resolve:()=>Object.assign(new ra.Scalar(Symbol(xn)),{addToJSMap:ia}),stringify:()=>xn},Jf=(n,e)=>(vn.identify(e)||kn.isScalar(e)&&(!e.type||e.type===
ra.Scalar.PLAIN)&&vn.identify(e.value))&&n?.doc.schema.tags.some(t=>t.tag===vn.tag&&t.default);function ia(n,e,t){let s=oa(n,t);if(kn.isSeq(s))for(let r of s.items)
Js(n,e,r);else if(Array.isArray(s))for(let r of s)Js(n,e,r);else Js(n,e,s)}function Js(n,e,t){let s=oa(n,t);if(!kn.isMap(s))throw new Error("Merge sources must \
be maps or map aliases");let r=s.toJSON(null,n,Map);for(let[i,o]of r)e instanceof Map?e.has(i)||e.set(i,o):e instanceof Set?e.add(i):Object.prototype.hasOwnProperty.
call(e,i)||Object.defineProperty(e,i,{value:o,writable:!0,enumerable:!0,configurable:!0});return e}function oa(n,e){return n&&kn.isAlias(e)?e.resolve(n.doc,n):e}
An.addMergeToJSMap=ia;An.isMergeKey=Jf;An.merge=vn});var Vs=w(la=>{"use strict";var Gf=Ws(),aa=En(),Vf=xt(),ca=P(),Gs=ue();function Yf(n,e,{key:t,value:s}){if(ca.isNode(t)&&t.addToJSMap)t.addToJSMap(n,e,s);else if(aa.
isMergeKey(n,t))aa.addMergeToJSMap(n,e,s);else{let r=Gs.toJS(t,"",n);if(e instanceof Map)e.set(r,Gs.toJS(s,r,n));else if(e instanceof Set)e.add(r);else{let i=Qf(
t,r,n),o=Gs.toJS(s,i,n);i in e?Object.defineProperty(e,i,{value:o,writable:!0,enumerable:!0,configurable:!0}):e[i]=o}}return e}function Qf(n,e,t){if(e===null)return"";
if(typeof e!="object")return String(e);if(ca.isNode(n)&&t?.doc){let s=Vf.createStringifyContext(t.doc,{});s.anchors=new Set;for(let i of t.anchors.keys())s.anchors.
add(i.anchor);s.inFlow=!0,s.inStringifyKey=!0;let r=n.toString(s);if(!t.mapKeyWarned){let i=JSON.stringify(r);i.length>40&&(i=i.substring(0,36)+'..."'),Gf.warn(
t.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${i}. Set mapAsMap: true to use object keys.`),t.mapKeyWarned=
!0}return r}return JSON.stringify(e)}la.addPairToJSMap=Yf});var he=w(Ys=>{"use strict";var ua=yt(),Hf=na(),zf=Vs(),Nn=P();function Xf(n,e,t){let s=ua.createNode(n,void 0,t),r=ua.createNode(e,void 0,t);return new On(s,r)}
var On=class n{constructor(e,t=null){Object.defineProperty(this,Nn.NODE_TYPE,{value:Nn.PAIR}),this.key=e,this.value=t}clone(e){let{key:t,value:s}=this;return Nn.
isNode(t)&&(t=t.clone(e)),Nn.isNode(s)&&(s=s.clone(e)),new n(t,s)}toJSON(e,t){let s=t?.mapAsMap?new Map:{};return zf.addPairToJSMap(t,s,this)}toString(e,t,s){return e?.
doc?Hf.stringifyPair(this,e,t,s):JSON.stringify(this)}};Ys.Pair=On;Ys.createPair=Xf});var Qs=w(da=>{"use strict";var Ne=P(),fa=xt(),Pn=gt();function Zf(n,e,t){return(e.inFlow??n.flow?td:ed)(n,e,t)}function ed({comment:n,items:e},t,{blockItemPrefix:s,
flowChars:r,itemIndent:i,onChompKeep:o,onComment:a}){let{indent:c,options:{commentString:l}}=t,d=Object.assign({},t,{indent:i,type:null}),f=!1,u=[];for(let y=0;y<
e.length;++y){let p=e[y],m=null;if(Ne.isNode(p))!f&&p.spaceBefore&&u.push(""),Ln(t,u,p.commentBefore,f),p.comment&&(m=p.comment);else if(Ne.isPair(p)){let v=Ne.
isNode(p.key)?p.key:null;v&&(!f&&v.spaceBefore&&u.push(""),Ln(t,u,v.commentBefore,f))}f=!1;let b=fa.stringify(p,d,()=>m=null,()=>f=!0);m&&(b+=Pn.lineComment(b,i,
l(m))),f&&m&&(f=!1),u.push(s+b)}let h;if(u.length===0)h=r.start+r.end;else{h=u[0];for(let y=1;y<u.length;++y){let p=u[y];h+=p?`
${c}${p}`:`
`}}return n?(h+=`
`+Pn.indentComment(l(n),c),a&&a()):f&&o&&o(),h}function td({items:n},e,{flowChars:t,itemIndent:s}){let{indent:r,indentStep:i,flowCollectionPadding:o,options:{commentString:a}}=e;
s+=i;let c=Object.assign({},e,{indent:s,inFlow:!0,type:null}),l=!1,d=0,f=[];for(let y=0;y<n.length;++y){let p=n[y],m=null;if(Ne.isNode(p))p.spaceBefore&&f.push(
""),Ln(e,f,p.commentBefore,!1),p.comment&&(m=p.comment);else if(Ne.isPair(p)){let v=Ne.isNode(p.key)?p.key:null;v&&(v.spaceBefore&&f.push(""),Ln(e,f,v.commentBefore,
!1),v.comment&&(l=!0));let k=Ne.isNode(p.value)?p.value:null;k?(k.comment&&(m=k.comment),k.commentBefore&&(l=!0)):p.value==null&&v?.comment&&(m=v.comment)}m&&(l=
!0);let b=fa.stringify(p,c,()=>m=null);l||(l=f.length>d||b.includes(`
`)),y<n.length-1?b+=",":e.options.trailingComma&&(e.options.lineWidth>0&&(l||(l=f.reduce((v,k)=>v+k.length+2,2)+(b.length+2)>e.options.lineWidth)),l&&(b+=",")),
m&&(b+=Pn.lineComment(b,s,a(m))),f.push(b),d=f.length}let{start:u,end:h}=t;if(f.length===0)return u+h;if(!l){let y=f.reduce((p,m)=>p+m.length+2,2);l=e.options.lineWidth>
0&&y>e.options.lineWidth}if(l){let y=u;for(let p of f)y+=p?`
${i}${r}${p}`:`
`;return`${y}
${r}${h}`}else return`${u}${o}${f.join(" ")}${o}${h}`}function Ln({indent:n,options:{commentString:e}},t,s,r){if(s&&r&&(s=s.replace(/^\n+/,"")),s){let i=Pn.indentComment(
e(s),n);t.push(i.trimStart())}}da.stringifyCollection=Zf});var ye=w(zs=>{"use strict";var nd=Qs(),sd=Vs(),rd=mn(),me=P(),Rn=he(),id=M();function kt(n,e){let t=me.isScalar(e)?e.value:e;for(let s of n)if(me.isPair(s)&&(s.
key===e||s.key===t||me.isScalar(s.key)&&s.key.value===t))return s}var Hs=class extends rd.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(e){
super(me.MAP,e),this.items=[]}static from(e,t,s){let{keepUndefined:r,replacer:i}=s,o=new this(e),a=(c,l)=>{if(typeof i=="function")l=i.call(t,c,l);else if(Array.
isArray(i)&&!i.includes(c))return;(l!==void 0||r)&&o.items.push(Rn.createPair(c,l,s))};if(t instanceof Map)for(let[c,l]of t)a(c,l);else if(t&&typeof t=="object")
for(let c of Object.keys(t))a(c,t[c]);return typeof e.sortMapEntries=="function"&&o.items.sort(e.sortMapEntries),o}add(e,t){let s;me.isPair(e)?s=e:!e||typeof e!=
"object"||!("key"in e)?s=new Rn.Pair(e,e?.value):s=new Rn.Pair(e.key,e.value);let r=kt(this.items,s.key),i=this.schema?.sortMapEntries;if(r){if(!t)throw new Error(
`Key ${s.key} already set`);me.isScalar(r.value)&&id.isScalarValue(s.value)?r.value.value=s.value:r.value=s.value}else if(i){let o=this.items.findIndex(a=>i(s,a)<
0);o===-1?this.items.push(s):this.items.splice(o,0,s)}else this.items.push(s)}delete(e){let t=kt(this.items,e);return t?this.items.splice(this.items.indexOf(t),
1).length>0:!1}get(e,t){let r=kt(this.items,e)?.value;return(!t&&me.isScalar(r)?r.value:r)??void 0}has(e){return!!kt(this.items,e)}set(e,t){this.add(new Rn.Pair(
e,t),!0)}toJSON(e,t,s){let r=s?new s:t?.mapAsMap?new Map:{};t?.onCreate&&t.onCreate(r);for(let i of this.items)sd.addPairToJSMap(t,r,i);return r}toString(e,t,s){
if(!e)return JSON.stringify(this);for(let r of this.items)if(!me.isPair(r))throw new Error(`Map items must all be pairs; found ${JSON.stringify(r)} instead`);return!e.
allNullValues&&this.hasAllNullValues(!1)&&(e=Object.assign({},e,{allNullValues:!0})),nd.stringifyCollection(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"\
}"},itemIndent:e.indent||"",onChompKeep:s,onComment:t})}};zs.YAMLMap=Hs;zs.findPair=kt});var je=w(ha=>{"use strict";var od=P(),pa=ye(),ad={collection:"map",default:!0,nodeClass:pa.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(n,e){return od.isMap(n)||
e("Expected a mapping for this tag"),n},createNode:(n,e,t)=>pa.YAMLMap.from(n,e,t)};ha.map=ad});var ge=w(ma=>{"use strict";var cd=yt(),ld=Qs(),ud=mn(),Cn=P(),fd=M(),dd=ue(),Xs=class extends ud.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(e){
super(Cn.SEQ,e),this.items=[]}add(e){this.items.push(e)}delete(e){let t=In(e);return typeof t!="number"?!1:this.items.splice(t,1).length>0}get(e,t){let s=In(e);
if(typeof s!="number")return;let r=this.items[s];return!t&&Cn.isScalar(r)?r.value:r}has(e){let t=In(e);return typeof t=="number"&&t<this.items.length}set(e,t){let s=In(
e);if(typeof s!="number")throw new Error(`Expected a valid index, not ${e}.`);let r=this.items[s];Cn.isScalar(r)&&fd.isScalarValue(t)?r.value=t:this.items[s]=t}toJSON(e,t){
let s=[];t?.onCreate&&t.onCreate(s);let r=0;for(let i of this.items)s.push(dd.toJS(i,String(r++),t));return s}toString(e,t,s){return e?ld.stringifyCollection(this,
e,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:s,onComment:t}):JSON.stringify(this)}static from(e,t,s){let{replacer:r}=s,
i=new this(e);if(t&&Symbol.iterator in Object(t)){let o=0;for(let a of t){if(typeof r=="function"){let c=t instanceof Set?a:String(o++);a=r.call(t,c,a)}i.items.
push(cd.createNode(a,void 0,s))}}return i}};function In(n){let e=Cn.isScalar(n)?n.value:n;return e&&typeof e=="string"&&(e=Number(e)),typeof e=="number"&&Number.
isInteger(e)&&e>=0?e:null}ma.YAMLSeq=Xs});var Ke=w(ga=>{"use strict";var pd=P(),ya=ge(),hd={collection:"seq",default:!0,nodeClass:ya.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(n,e){return pd.isSeq(n)||
e("Expected a sequence for this tag"),n},createNode:(n,e,t)=>ya.YAMLSeq.from(n,e,t)};ga.seq=hd});var At=w(wa=>{"use strict";var md=St(),yd={identify:n=>typeof n=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:n=>n,stringify(n,e,t,s){return e=Object.
assign({actualString:!0},e),md.stringifyString(n,e,t,s)}};wa.string=yd});var Tn=w(xa=>{"use strict";var ba=M(),Sa={identify:n=>n==null,createNode:()=>new ba.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,
resolve:()=>new ba.Scalar(null),stringify:({source:n},e)=>typeof n=="string"&&Sa.test.test(n)?n:e.options.nullStr};xa.nullTag=Sa});var Zs=w(ka=>{"use strict";var gd=M(),va={identify:n=>typeof n=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:n=>new gd.
Scalar(n[0]==="t"||n[0]==="T"),stringify({source:n,value:e},t){if(n&&va.test.test(n)){let s=n[0]==="t"||n[0]==="T";if(e===s)return n}return e?t.options.trueStr:
t.options.falseStr}};ka.boolTag=va});var We=w(Aa=>{"use strict";function wd({format:n,minFractionDigits:e,tag:t,value:s}){if(typeof s=="bigint")return String(s);let r=typeof s=="number"?s:Number(s);
if(!isFinite(r))return isNaN(r)?".nan":r<0?"-.inf":".inf";let i=Object.is(s,-0)?"-0":JSON.stringify(s);if(!n&&e&&(!t||t==="tag:yaml.org,2002:float")&&/^-?\d/.test(
i)&&!i.includes("e")){let o=i.indexOf(".");o<0&&(o=i.length,i+=".");let a=e-(i.length-o-1);for(;a-- >0;)i+="0"}return i}Aa.stringifyNumber=wd});var tr=w($n=>{"use strict";var bd=M(),er=We(),Sd={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:n=>n.slice(-3).toLowerCase()==="nan"?NaN:n[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:er.stringifyNumber},xd={identify:n=>typeof n==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:n=>parseFloat(n),stringify(n){
let e=Number(n.value);return isFinite(e)?e.toExponential():er.stringifyNumber(n)}},vd={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(n){let e=new bd.Scalar(parseFloat(n)),t=n.indexOf(".");return t!==-1&&n[n.length-1]==="0"&&(e.minFractionDigits=n.length-t-1),e},stringify:er.stringifyNumber};
$n.float=vd;$n.floatExp=xd;$n.floatNaN=Sd});var sr=w(qn=>{"use strict";var Ea=We(),Mn=n=>typeof n=="bigint"||Number.isInteger(n),nr=(n,e,t,{intAsBigInt:s})=>s?BigInt(n):parseInt(n.substring(e),t);function Na(n,e,t){
let{value:s}=n;return Mn(s)&&s>=0?t+s.toString(e):Ea.stringifyNumber(n)}var kd={identify:n=>Mn(n)&&n>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,
resolve:(n,e,t)=>nr(n,2,8,t),stringify:n=>Na(n,8,"0o")},Ad={identify:Mn,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(n,e,t)=>nr(n,0,10,t),
stringify:Ea.stringifyNumber},Ed={identify:n=>Mn(n)&&n>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(n,e,t)=>nr(n,2,16,
t),stringify:n=>Na(n,16,"0x")};qn.int=Ad;qn.intHex=Ed;qn.intOct=kd});var Pa=w(Oa=>{"use strict";var Nd=je(),Od=Tn(),Pd=Ke(),Ld=At(),Rd=Zs(),rr=tr(),ir=sr(),Id=[Nd.map,Pd.seq,Ld.string,Od.nullTag,Rd.boolTag,ir.intOct,ir.int,ir.intHex,
rr.floatNaN,rr.floatExp,rr.float];Oa.schema=Id});var Ia=w(Ra=>{"use strict";var Cd=M(),Td=je(),$d=Ke();function La(n){return typeof n=="bigint"||Number.isInteger(n)}var _n=({value:n})=>JSON.stringify(n),Md=[{identify:n=>typeof n==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:n=>n,stringify:_n},{identify:n=>n==null,createNode:()=>new Cd.Scalar(null),default:!0,tag:"tag:yaml.org,\
2002:null",test:/^null$/,resolve:()=>null,stringify:_n},{identify:n=>typeof n=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:n=>n===
"true",stringify:_n},{identify:La,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(n,e,{intAsBigInt:t})=>t?BigInt(n):parseInt(n,10),
stringify:({value:n})=>La(n)?n.toString():JSON.stringify(n)},{identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:n=>parseFloat(n),stringify:_n}],qd={default:!0,tag:"",test:/^/,resolve(n,e){return e(`Unresolved plain scalar ${JSON.stringify(n)}`),n}},_d=[Td.map,$d.seq].
concat(Md,qd);Ra.schema=_d});var ar=w(Ca=>{"use strict";var Et=Jt("buffer"),or=M(),Dd=St(),Fd={identify:n=>n instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(n,e){if(typeof Et.
Buffer=="function")return Et.Buffer.from(n,"base64");if(typeof atob=="function"){let t=atob(n.replace(/[\n\r]/g,"")),s=new Uint8Array(t.length);for(let r=0;r<t.
length;++r)s[r]=t.charCodeAt(r);return s}else return e("This environment does not support reading binary tags; either Buffer or atob is required"),n},stringify({
comment:n,type:e,value:t},s,r,i){if(!t)return"";let o=t,a;if(typeof Et.Buffer=="function")a=o instanceof Et.Buffer?o.toString("base64"):Et.Buffer.from(o.buffer).
toString("base64");else if(typeof btoa=="function"){let c="";for(let l=0;l<o.length;++l)c+=String.fromCharCode(o[l]);a=btoa(c)}else throw new Error("This enviro\
nment does not support writing binary tags; either Buffer or btoa is required");if(e??(e=or.Scalar.BLOCK_LITERAL),e!==or.Scalar.QUOTE_DOUBLE){let c=Math.max(s.options.
lineWidth-s.indent.length,s.options.minContentWidth),l=Math.ceil(a.length/c),d=new Array(l);for(let f=0,u=0;f<l;++f,u+=c)d[f]=a.substr(u,c);a=d.join(e===or.Scalar.
BLOCK_LITERAL?`
`:" ")}return Dd.stringifyString({comment:n,type:e,value:a},s,r,i)}};Ca.binary=Fd});var Bn=w(Fn=>{"use strict";var Dn=P(),cr=he(),Bd=M(),Ud=ge();function Ta(n,e){if(Dn.isSeq(n))for(let t=0;t<n.items.length;++t){let s=n.items[t];if(!Dn.isPair(s)){
if(Dn.isMap(s)){s.items.length>1&&e("Each pair must have its own sequence indicator");let r=s.items[0]||new cr.Pair(new Bd.Scalar(null));if(s.commentBefore&&(r.
key.commentBefore=r.key.commentBefore?`${s.commentBefore}
${r.key.commentBefore}`:s.commentBefore),s.comment){let i=r.value??r.key;i.comment=i.comment?`${s.comment}
${i.comment}`:s.comment}s=r}n.items[t]=Dn.isPair(s)?s:new cr.Pair(s)}}else e("Expected a sequence for this tag");return n}function $a(n,e,t){let{replacer:s}=t,r=new Ud.
YAMLSeq(n);r.tag="tag:yaml.org,2002:pairs";let i=0;if(e&&Symbol.iterator in Object(e))for(let o of e){typeof s=="function"&&(o=s.call(e,String(i++),o));let a,c;
if(Array.isArray(o))if(o.length===2)a=o[0],c=o[1];else throw new TypeError(`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof Object){let l=Object.keys(
o);if(l.length===1)a=l[0],c=o[a];else throw new TypeError(`Expected tuple with one key, not ${l.length} keys`)}else a=o;r.items.push(cr.createPair(a,c,t))}return r}
var jd={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:Ta,createNode:$a};Fn.createPairs=$a;Fn.pairs=jd;Fn.resolvePairs=Ta});var fr=w(ur=>{"use strict";var Ma=P(),lr=ue(),Nt=ye(),Kd=ge(),qa=Bn(),Oe=class n extends Kd.YAMLSeq{constructor(){super(),this.add=Nt.YAMLMap.prototype.add.bind(
this),this.delete=Nt.YAMLMap.prototype.delete.bind(this),this.get=Nt.YAMLMap.prototype.get.bind(this),this.has=Nt.YAMLMap.prototype.has.bind(this),this.set=Nt.YAMLMap.
prototype.set.bind(this),this.tag=n.tag}toJSON(e,t){if(!t)return super.toJSON(e);let s=new Map;t?.onCreate&&t.onCreate(s);for(let r of this.items){let i,o;if(Ma.
isPair(r)?(i=lr.toJS(r.key,"",t),o=lr.toJS(r.value,i,t)):i=lr.toJS(r,"",t),s.has(i))throw new Error("Ordered maps must not include duplicate keys");s.set(i,o)}return s}static from(e,t,s){
let r=qa.createPairs(e,t,s),i=new this;return i.items=r.items,i}};Oe.tag="tag:yaml.org,2002:omap";var Wd={collection:"seq",identify:n=>n instanceof Map,nodeClass:Oe,
default:!1,tag:"tag:yaml.org,2002:omap",resolve(n,e){let t=qa.resolvePairs(n,e),s=[];for(let{key:r}of t.items)Ma.isScalar(r)&&(s.includes(r.value)?e(`Ordered ma\
ps must not include duplicate keys: ${r.value}`):s.push(r.value));return Object.assign(new Oe,t)},createNode:(n,e,t)=>Oe.from(n,e,t)};ur.YAMLOMap=Oe;ur.omap=Wd});var Ua=w(dr=>{"use strict";var _a=M();function Da({value:n,source:e},t){return e&&(n?Fa:Ba).test.test(e)?e:n?t.options.trueStr:t.options.falseStr}var Fa={identify:n=>n===
!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new _a.Scalar(!0),stringify:Da},Ba={identify:n=>n===!1,
default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new _a.Scalar(!1),stringify:Da};dr.falseTag=Ba;dr.trueTag=
Fa});var ja=w(Un=>{"use strict";var Jd=M(),pr=We(),Gd={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:n=>n.slice(-3).toLowerCase()==="nan"?NaN:n[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:pr.stringifyNumber},Vd={identify:n=>typeof n==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:n=>parseFloat(n.replace(/_/g,
"")),stringify(n){let e=Number(n.value);return isFinite(e)?e.toExponential():pr.stringifyNumber(n)}},Yd={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml\
.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(n){let e=new Jd.Scalar(parseFloat(n.replace(/_/g,""))),t=n.indexOf(".");if(t!==-1){let s=n.substring(
t+1).replace(/_/g,"");s[s.length-1]==="0"&&(e.minFractionDigits=s.length)}return e},stringify:pr.stringifyNumber};Un.float=Yd;Un.floatExp=Vd;Un.floatNaN=Gd});var Wa=w(Pt=>{"use strict";var Ka=We(),Ot=n=>typeof n=="bigint"||Number.isInteger(n);function jn(n,e,t,{intAsBigInt:s}){let r=n[0];if((r==="-"||r==="+")&&(e+=1),
n=n.substring(e).replace(/_/g,""),s){switch(t){case 2:n=`0b${n}`;break;case 8:n=`0o${n}`;break;case 16:n=`0x${n}`;break}let o=BigInt(n);return r==="-"?BigInt(-1)*
o:o}let i=parseInt(n,t);return r==="-"?-1*i:i}function hr(n,e,t){let{value:s}=n;if(Ot(s)){let r=s.toString(e);return s<0?"-"+t+r.substr(1):t+r}return Ka.stringifyNumber(
n)}var Qd={identify:Ot,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(n,e,t)=>jn(n,2,2,t),stringify:n=>hr(n,2,"0b")},Hd={identify:Ot,
default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(n,e,t)=>jn(n,1,8,t),stringify:n=>hr(n,8,"0")},zd={identify:Ot,default:!0,tag:"\
tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(n,e,t)=>jn(n,0,10,t),stringify:Ka.stringifyNumber},Xd={identify:Ot,default:!0,tag:"tag:yaml.org,2002:\
int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(n,e,t)=>jn(n,2,16,t),stringify:n=>hr(n,16,"0x")};Pt.int=zd;Pt.intBin=Qd;Pt.intHex=Xd;Pt.intOct=Hd});var yr=w(mr=>{"use strict";var Jn=P(),Kn=he(),Wn=ye(),Pe=class n extends Wn.YAMLMap{constructor(e){super(e),this.tag=n.tag}add(e){let t;Jn.isPair(e)?t=e:e&&typeof e==
"object"&&"key"in e&&"value"in e&&e.value===null?t=new Kn.Pair(e.key,null):t=new Kn.Pair(e,null),Wn.findPair(this.items,t.key)||this.items.push(t)}get(e,t){let s=Wn.
findPair(this.items,e);return!t&&Jn.isPair(s)?Jn.isScalar(s.key)?s.key.value:s.key:s}set(e,t){if(typeof t!="boolean")throw new Error(`Expected boolean value for\
 set(key, value) in a YAML set, not ${typeof t}`);let s=Wn.findPair(this.items,e);s&&!t?this.items.splice(this.items.indexOf(s),1):!s&&t&&this.items.push(new Kn.
Pair(e))}toJSON(e,t){return super.toJSON(e,t,Set)}toString(e,t,s){if(!e)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign(
{},e,{allNullValues:!0}),t,s);throw new Error("Set items must all have null values")}static from(e,t,s){let{replacer:r}=s,i=new this(e);if(t&&Symbol.iterator in
Object(t))for(let o of t)typeof r=="function"&&(o=r.call(t,o,o)),i.items.push(Kn.createPair(o,null,s));return i}};Pe.tag="tag:yaml.org,2002:set";var Zd={collection:"\
map",identify:n=>n instanceof Set,nodeClass:Pe,default:!1,tag:"tag:yaml.org,2002:set",createNode:(n,e,t)=>Pe.from(n,e,t),resolve(n,e){if(Jn.isMap(n)){if(n.hasAllNullValues(
!0))return Object.assign(new Pe,n);e("Set items must all have null values")}else e("Expected a mapping for this tag");return n}};mr.YAMLSet=Pe;mr.set=Zd});var wr=w(Gn=>{"use strict";var ep=We();function gr(n,e){let t=n[0],s=t==="-"||t==="+"?n.substring(1):n,r=o=>e?BigInt(o):Number(o),i=s.replace(/_/g,"").split(":").
reduce((o,a)=>o*r(60)+r(a),r(0));return t==="-"?r(-1)*i:i}function Ja(n){let{value:e}=n,t=o=>o;if(typeof e=="bigint")t=o=>BigInt(o);else if(isNaN(e)||!isFinite(
e))return ep.stringifyNumber(n);let s="";e<0&&(s="-",e*=t(-1));let r=t(60),i=[e%r];return e<60?i.unshift(0):(e=(e-i[0])/r,i.unshift(e%r),e>=60&&(e=(e-i[0])/r,i.
unshift(e))),s+i.map(o=>String(o).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var tp={identify:n=>typeof n=="bigint"||Number.isInteger(n),default:!0,tag:"\
tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(n,e,{intAsBigInt:t})=>gr(n,t),stringify:Ja},np={identify:n=>typeof n==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:n=>gr(n,!1),stringify:Ja},Ga={identify:n=>n instanceof
Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-\
9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(n){let e=n.match(Ga.test);if(!e)throw new Error("!!timestamp expects a date, starting with yyyy\
-mm-dd");let[,t,s,r,i,o,a]=e.map(Number),c=e[7]?Number((e[7]+"00").substr(1,3)):0,l=Date.UTC(t,s-1,r,i||0,o||0,a||0,c),d=e[8];if(d&&d!=="Z"){let f=gr(d,!1);Math.
abs(f)<30&&(f*=60),l-=6e4*f}return new Date(l)},stringify:({value:n})=>n?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};Gn.floatTime=np;Gn.intTime=tp;Gn.
timestamp=Ga});var Qa=w(Ya=>{"use strict";var sp=je(),rp=Tn(),ip=Ke(),op=At(),ap=ar(),Va=Ua(),br=ja(),Vn=Wa(),cp=En(),lp=fr(),up=Bn(),fp=yr(),Sr=wr(),dp=[sp.map,ip.seq,op.string,
rp.nullTag,Va.trueTag,Va.falseTag,Vn.intBin,Vn.intOct,Vn.int,Vn.intHex,br.floatNaN,br.floatExp,br.float,ap.binary,cp.merge,lp.omap,up.pairs,fp.set,Sr.intTime,Sr.
floatTime,Sr.timestamp];Ya.schema=dp});var ic=w(kr=>{"use strict";var Za=je(),pp=Tn(),ec=Ke(),hp=At(),mp=Zs(),xr=tr(),vr=sr(),yp=Pa(),gp=Ia(),tc=ar(),Lt=En(),nc=fr(),sc=Bn(),Ha=Qa(),rc=yr(),Yn=wr(),za=new Map(
[["core",yp.schema],["failsafe",[Za.map,ec.seq,hp.string]],["json",gp.schema],["yaml11",Ha.schema],["yaml-1.1",Ha.schema]]),Xa={binary:tc.binary,bool:mp.boolTag,
float:xr.float,floatExp:xr.floatExp,floatNaN:xr.floatNaN,floatTime:Yn.floatTime,int:vr.int,intHex:vr.intHex,intOct:vr.intOct,intTime:Yn.intTime,map:Za.map,merge:Lt.
merge,null:pp.nullTag,omap:nc.omap,pairs:sc.pairs,seq:ec.seq,set:rc.set,timestamp:Yn.timestamp},wp={"tag:yaml.org,2002:binary":tc.binary,"tag:yaml.org,2002:merg\
e":Lt.merge,"tag:yaml.org,2002:omap":nc.omap,"tag:yaml.org,2002:pairs":sc.pairs,"tag:yaml.org,2002:set":rc.set,"tag:yaml.org,2002:timestamp":Yn.timestamp};function bp(n,e,t){
let s=za.get(e);if(s&&!n)return t&&!s.includes(Lt.merge)?s.concat(Lt.merge):s.slice();let r=s;if(!r)if(Array.isArray(n))r=[];else{let i=Array.from(za.keys()).filter(
o=>o!=="yaml11").map(o=>JSON.stringify(o)).join(", ");throw new Error(`Unknown schema "${e}"; use one of ${i} or define customTags array`)}if(Array.isArray(n))for(let i of n)
r=r.concat(i);else typeof n=="function"&&(r=n(r.slice()));return t&&(r=r.concat(Lt.merge)),r.reduce((i,o)=>{let a=typeof o=="string"?Xa[o]:o;if(!a){let c=JSON.stringify(
o),l=Object.keys(Xa).map(d=>JSON.stringify(d)).join(", ");throw new Error(`Unknown custom tag ${c}; use one of ${l}`)}return i.includes(a)||i.push(a),i},[])}kr.
coreKnownTags=wp;kr.getTags=bp});var Nr=w(oc=>{"use strict";var Ar=P(),Sp=je(),xp=Ke(),vp=At(),Qn=ic(),kp=(n,e)=>n.key<e.key?-1:n.key>e.key?1:0,Er=class n{constructor({compat:e,customTags:t,merge:s,
resolveKnownTags:r,schema:i,sortMapEntries:o,toStringDefaults:a}){this.compat=Array.isArray(e)?Qn.getTags(e,"compat"):e?Qn.getTags(null,e):null,this.name=typeof i==
"string"&&i||"core",this.knownTags=r?Qn.coreKnownTags:{},this.tags=Qn.getTags(t,this.name,s),this.toStringOptions=a??null,Object.defineProperty(this,Ar.MAP,{value:Sp.
map}),Object.defineProperty(this,Ar.SCALAR,{value:vp.string}),Object.defineProperty(this,Ar.SEQ,{value:xp.seq}),this.sortMapEntries=typeof o=="function"?o:o===!0?
kp:null}clone(){let e=Object.create(n.prototype,Object.getOwnPropertyDescriptors(this));return e.tags=this.tags.slice(),e}};oc.Schema=Er});var cc=w(ac=>{"use strict";var Ap=P(),Or=xt(),Rt=gt();function Ep(n,e){let t=[],s=e.directives===!0;if(e.directives!==!1&&n.directives){let c=n.directives.toString(
n);c?(t.push(c),s=!0):n.directives.docStart&&(s=!0)}s&&t.push("---");let r=Or.createStringifyContext(n,e),{commentString:i}=r.options;if(n.commentBefore){t.length!==
1&&t.unshift("");let c=i(n.commentBefore);t.unshift(Rt.indentComment(c,""))}let o=!1,a=null;if(n.contents){if(Ap.isNode(n.contents)){if(n.contents.spaceBefore&&
s&&t.push(""),n.contents.commentBefore){let d=i(n.contents.commentBefore);t.push(Rt.indentComment(d,""))}r.forceBlockIndent=!!n.comment,a=n.contents.comment}let c=a?
void 0:()=>o=!0,l=Or.stringify(n.contents,r,()=>a=null,c);a&&(l+=Rt.lineComment(l,"",i(a))),(l[0]==="|"||l[0]===">")&&t[t.length-1]==="---"?t[t.length-1]=`--- ${l}`:
t.push(l)}else t.push(Or.stringify(n.contents,r));if(n.directives?.docEnd)if(n.comment){let c=i(n.comment);c.includes(`
`)?(t.push("..."),t.push(Rt.indentComment(c,""))):t.push(`... ${c}`)}else t.push("...");else{let c=n.comment;c&&o&&(c=c.replace(/^\n+/,"")),c&&((!o||a)&&t[t.length-
1]!==""&&t.push(""),t.push(Rt.indentComment(i(c),"")))}return t.join(`
`)+`
`}ac.stringifyDocument=Ep});var It=w(lc=>{"use strict";var Np=mt(),Je=mn(),Y=P(),Op=he(),Pp=ue(),Lp=Nr(),Rp=cc(),Pr=fn(),Ip=Cs(),Cp=yt(),Lr=Is(),Rr=class n{constructor(e,t,s){this.commentBefore=
null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,Y.NODE_TYPE,{value:Y.DOC});let r=null;typeof t=="function"||Array.isArray(t)?r=
t:s===void 0&&t&&(s=t,t=void 0);let i=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"\
1.2"},s);this.options=i;let{version:o}=i;s?._directives?(this.directives=s._directives.atDocument(),this.directives.yaml.explicit&&(o=this.directives.yaml.version)):
this.directives=new Lr.Directives({version:o}),this.setSchema(o,s),this.contents=e===void 0?null:this.createNode(e,r,s)}clone(){let e=Object.create(n.prototype,
{[Y.NODE_TYPE]:{value:Y.DOC}});return e.commentBefore=this.commentBefore,e.comment=this.comment,e.errors=this.errors.slice(),e.warnings=this.warnings.slice(),e.
options=Object.assign({},this.options),this.directives&&(e.directives=this.directives.clone()),e.schema=this.schema.clone(),e.contents=Y.isNode(this.contents)?this.
contents.clone(e.schema):this.contents,this.range&&(e.range=this.range.slice()),e}add(e){Ge(this.contents)&&this.contents.add(e)}addIn(e,t){Ge(this.contents)&&this.
contents.addIn(e,t)}createAlias(e,t){if(!e.anchor){let s=Pr.anchorNames(this);e.anchor=!t||s.has(t)?Pr.findNewAnchor(t||"a",s):t}return new Np.Alias(e.anchor)}createNode(e,t,s){
let r;if(typeof t=="function")e=t.call({"":e},"",e),r=t;else if(Array.isArray(t)){let m=v=>typeof v=="number"||v instanceof String||v instanceof Number,b=t.filter(
m).map(String);b.length>0&&(t=t.concat(b)),r=t}else s===void 0&&t&&(s=t,t=void 0);let{aliasDuplicateObjects:i,anchorPrefix:o,flow:a,keepUndefined:c,onTagObj:l,tag:d}=s??
{},{onAnchor:f,setAnchors:u,sourceObjects:h}=Pr.createNodeAnchors(this,o||"a"),y={aliasDuplicateObjects:i??!0,keepUndefined:c??!1,onAnchor:f,onTagObj:l,replacer:r,
schema:this.schema,sourceObjects:h},p=Cp.createNode(e,d,y);return a&&Y.isCollection(p)&&(p.flow=!0),u(),p}createPair(e,t,s={}){let r=this.createNode(e,null,s),i=this.
createNode(t,null,s);return new Op.Pair(r,i)}delete(e){return Ge(this.contents)?this.contents.delete(e):!1}deleteIn(e){return Je.isEmptyPath(e)?this.contents==null?
!1:(this.contents=null,!0):Ge(this.contents)?this.contents.deleteIn(e):!1}get(e,t){return Y.isCollection(this.contents)?this.contents.get(e,t):void 0}getIn(e,t){
return Je.isEmptyPath(e)?!t&&Y.isScalar(this.contents)?this.contents.value:this.contents:Y.isCollection(this.contents)?this.contents.getIn(e,t):void 0}has(e){return Y.
isCollection(this.contents)?this.contents.has(e):!1}hasIn(e){return Je.isEmptyPath(e)?this.contents!==void 0:Y.isCollection(this.contents)?this.contents.hasIn(e):
!1}set(e,t){this.contents==null?this.contents=Je.collectionFromPath(this.schema,[e],t):Ge(this.contents)&&this.contents.set(e,t)}setIn(e,t){Je.isEmptyPath(e)?this.
contents=t:this.contents==null?this.contents=Je.collectionFromPath(this.schema,Array.from(e),t):Ge(this.contents)&&this.contents.setIn(e,t)}setSchema(e,t={}){typeof e==
"number"&&(e=String(e));let s;switch(e){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Lr.Directives({version:"1.1"}),s={resolveKnownTags:!1,
schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=e:this.directives=new Lr.Directives({version:e}),s={resolveKnownTags:!0,
schema:"core"};break;case null:this.directives&&delete this.directives,s=null;break;default:{let r=JSON.stringify(e);throw new Error(`Expected '1.1', '1.2' or n\
ull as first argument, but found: ${r}`)}}if(t.schema instanceof Object)this.schema=t.schema;else if(s)this.schema=new Lp.Schema(Object.assign(s,t));else throw new Error(
"With a null YAML version, the { schema: Schema } option is required")}toJS({json:e,jsonArg:t,mapAsMap:s,maxAliasCount:r,onAnchor:i,reviver:o}={}){let a={anchors:new Map,
doc:this,keep:!e,mapAsMap:s===!0,mapKeyWarned:!1,maxAliasCount:typeof r=="number"?r:100},c=Pp.toJS(this.contents,t??"",a);if(typeof i=="function")for(let{count:l,
res:d}of a.anchors.values())i(d,l);return typeof o=="function"?Ip.applyReviver(o,{"":c},"",c):c}toJSON(e,t){return this.toJS({json:!0,jsonArg:e,mapAsMap:!1,onAnchor:t})}toString(e={}){
if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){let t=JSON.
stringify(e.indent);throw new Error(`"indent" option must be a positive integer, not ${t}`)}return Rp.stringifyDocument(this,e)}};function Ge(n){if(Y.isCollection(
n))return!0;throw new Error("Expected a YAML collection as document contents")}lc.Document=Rr});var $t=w(Tt=>{"use strict";var Ct=class extends Error{constructor(e,t,s,r){super(),this.name=e,this.code=s,this.message=r,this.pos=t}},Ir=class extends Ct{constructor(e,t,s){
super("YAMLParseError",e,t,s)}},Cr=class extends Ct{constructor(e,t,s){super("YAMLWarning",e,t,s)}},Tp=(n,e)=>t=>{if(t.pos[0]===-1)return;t.linePos=t.pos.map(a=>e.
linePos(a));let{line:s,col:r}=t.linePos[0];t.message+=` at line ${s}, column ${r}`;let i=r-1,o=n.substring(e.lineStarts[s-1],e.lineStarts[s]).replace(/[\n\r]+$/,
"");if(i>=60&&o.length>80){let a=Math.min(i-39,o.length-79);o="\u2026"+o.substring(a),i-=a-1}if(o.length>80&&(o=o.substring(0,79)+"\u2026"),s>1&&/^ *$/.test(o.substring(
0,i))){let a=n.substring(e.lineStarts[s-2],e.lineStarts[s-1]);a.length>80&&(a=a.substring(0,79)+`\u2026
`),o=a+o}if(/[^ ]/.test(o)){let a=1,c=t.linePos[1];c?.line===s&&c.col>r&&(a=Math.max(1,Math.min(c.col-r,80-i)));let l=" ".repeat(i)+"^".repeat(a);t.message+=`:

${o}
${l}
`}};Tt.YAMLError=Ct;Tt.YAMLParseError=Ir;Tt.YAMLWarning=Cr;Tt.prettifyError=Tp});var Mt=w(uc=>{"use strict";function $p(n,{flow:e,indicator:t,next:s,offset:r,onError:i,parentIndent:o,startOnNewline:a}){let c=!1,l=a,d=a,f="",u="",h=!1,y=!1,p=null,
m=null,b=null,v=null,k=null,A=null,N=null;for(let S of n)switch(y&&(S.type!=="space"&&S.type!=="newline"&&S.type!=="comma"&&i(S.offset,"MISSING_CHAR","Tags and \
anchors must be separated from the next token by white space"),y=!1),p&&(l&&S.type!=="comment"&&S.type!=="newline"&&i(p,"TAB_AS_INDENT","Tabs are not allowed as\
 indentation"),p=null),S.type){case"space":!e&&(t!=="doc-start"||s?.type!=="flow-collection")&&S.source.includes("	")&&(p=S),d=!0;break;case"comment":{d||i(S,"M\
ISSING_CHAR","Comments must be separated from other tokens by white space characters");let q=S.source.substring(1)||" ";f?f+=u+q:f=q,u="",l=!1;break}case"newlin\
e":l?f?f+=S.source:(!A||t!=="seq-item-ind")&&(c=!0):u+=S.source,l=!0,h=!0,(m||b)&&(v=S),d=!0;break;case"anchor":m&&i(S,"MULTIPLE_ANCHORS","A node can have at mo\
st one anchor"),S.source.endsWith(":")&&i(S.offset+S.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),m=S,N??(N=S.offset),l=!1,d=!1,y=!0;break;case"\
tag":{b&&i(S,"MULTIPLE_TAGS","A node can have at most one tag"),b=S,N??(N=S.offset),l=!1,d=!1,y=!0;break}case t:(m||b)&&i(S,"BAD_PROP_ORDER",`Anchors and tags m\
ust be after the ${S.source} indicator`),A&&i(S,"UNEXPECTED_TOKEN",`Unexpected ${S.source} in ${e??"collection"}`),A=S,l=t==="seq-item-ind"||t==="explicit-key-i\
nd",d=!1;break;case"comma":if(e){k&&i(S,"UNEXPECTED_TOKEN",`Unexpected , in ${e}`),k=S,l=!1,d=!1;break}default:i(S,"UNEXPECTED_TOKEN",`Unexpected ${S.type} toke\
n`),l=!1,d=!1}let O=n[n.length-1],C=O?O.offset+O.source.length:r;return y&&s&&s.type!=="space"&&s.type!=="newline"&&s.type!=="comma"&&(s.type!=="scalar"||s.source!==
"")&&i(s.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),p&&(l&&p.indent<=o||s?.type==="block-map"||s?.type==="bl\
ock-seq")&&i(p,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:k,found:A,spaceBefore:c,comment:f,hasNewline:h,anchor:m,tag:b,newlineAfterProp:v,end:C,
start:N??C}}uc.resolveProps=$p});var Hn=w(fc=>{"use strict";function Tr(n){if(!n)return null;switch(n.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(n.source.
includes(`
`))return!0;if(n.end){for(let e of n.end)if(e.type==="newline")return!0}return!1;case"flow-collection":for(let e of n.items){for(let t of e.start)if(t.type==="n\
ewline")return!0;if(e.sep){for(let t of e.sep)if(t.type==="newline")return!0}if(Tr(e.key)||Tr(e.value))return!0}return!1;default:return!0}}fc.containsNewline=Tr});var $r=w(dc=>{"use strict";var Mp=Hn();function qp(n,e,t){if(e?.type==="flow-collection"){let s=e.end[0];s.indent===n&&(s.source==="]"||s.source==="}")&&Mp.containsNewline(
e)&&t(s,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}dc.flowIndentCheck=qp});var Mr=w(hc=>{"use strict";var pc=P();function _p(n,e,t){let{uniqueKeys:s}=n.options;if(s===!1)return!1;let r=typeof s=="function"?s:(i,o)=>i===o||pc.isScalar(i)&&
pc.isScalar(o)&&i.value===o.value;return e.some(i=>r(i.key,t))}hc.mapIncludes=_p});var Sc=w(bc=>{"use strict";var mc=he(),Dp=ye(),yc=Mt(),Fp=Hn(),gc=$r(),Bp=Mr(),wc="All mapping items must start at the same column";function Up({composeNode:n,composeEmptyNode:e},t,s,r,i){
let o=i?.nodeClass??Dp.YAMLMap,a=new o(t.schema);t.atRoot&&(t.atRoot=!1);let c=s.offset,l=null;for(let d of s.items){let{start:f,key:u,sep:h,value:y}=d,p=yc.resolveProps(
f,{indicator:"explicit-key-ind",next:u??h?.[0],offset:c,onError:r,parentIndent:s.indent,startOnNewline:!0}),m=!p.found;if(m){if(u&&(u.type==="block-seq"?r(c,"BL\
OCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in u&&u.indent!==s.indent&&r(c,"BAD_INDENT",wc)),!p.anchor&&!p.tag&&!h){
l=p.end,p.comment&&(a.comment?a.comment+=`
`+p.comment:a.comment=p.comment);continue}(p.newlineAfterProp||Fp.containsNewline(u))&&r(u??f[f.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on \
a single line")}else p.found?.indent!==s.indent&&r(c,"BAD_INDENT",wc);t.atKey=!0;let b=p.end,v=u?n(t,u,p,r):e(t,b,f,null,p,r);t.schema.compat&&gc.flowIndentCheck(
s.indent,u,r),t.atKey=!1,Bp.mapIncludes(t,a.items,v)&&r(b,"DUPLICATE_KEY","Map keys must be unique");let k=yc.resolveProps(h??[],{indicator:"map-value-ind",next:y,
offset:v.range[2],onError:r,parentIndent:s.indent,startOnNewline:!u||u.type==="block-scalar"});if(c=k.end,k.found){m&&(y?.type==="block-map"&&!k.hasNewline&&r(c,
"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),t.options.strict&&p.start<k.found.offset-1024&&r(v.range,"KEY_OVER_1024_CHARS","T\
he : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let A=y?n(t,y,k,r):e(t,c,h,null,k,r);t.schema.compat&&gc.flowIndentCheck(
s.indent,y,r),c=A.range[2];let N=new mc.Pair(v,A);t.options.keepSourceTokens&&(N.srcToken=d),a.items.push(N)}else{m&&r(v.range,"MISSING_CHAR","Implicit map keys\
 need to be followed by map values"),k.comment&&(v.comment?v.comment+=`
`+k.comment:v.comment=k.comment);let A=new mc.Pair(v);t.options.keepSourceTokens&&(A.srcToken=d),a.items.push(A)}}return l&&l<c&&r(l,"IMPOSSIBLE","Map comment w\
ith trailing content"),a.range=[s.offset,c,l??c],a}bc.resolveBlockMap=Up});var vc=w(xc=>{"use strict";var jp=ge(),Kp=Mt(),Wp=$r();function Jp({composeNode:n,composeEmptyNode:e},t,s,r,i){let o=i?.nodeClass??jp.YAMLSeq,a=new o(t.schema);
t.atRoot&&(t.atRoot=!1),t.atKey&&(t.atKey=!1);let c=s.offset,l=null;for(let{start:d,value:f}of s.items){let u=Kp.resolveProps(d,{indicator:"seq-item-ind",next:f,
offset:c,onError:r,parentIndent:s.indent,startOnNewline:!0});if(!u.found)if(u.anchor||u.tag||f)f?.type==="block-seq"?r(u.end,"BAD_INDENT","All sequence items mu\
st start at the same column"):r(c,"MISSING_CHAR","Sequence item without - indicator");else{l=u.end,u.comment&&(a.comment=u.comment);continue}let h=f?n(t,f,u,r):
e(t,u.end,d,null,u,r);t.schema.compat&&Wp.flowIndentCheck(s.indent,f,r),c=h.range[2],a.items.push(h)}return a.range=[s.offset,c,l??c],a}xc.resolveBlockSeq=Jp});var Ve=w(kc=>{"use strict";function Gp(n,e,t,s){let r="";if(n){let i=!1,o="";for(let a of n){let{source:c,type:l}=a;switch(l){case"space":i=!0;break;case"commen\
t":{t&&!i&&s(a,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let d=c.substring(1)||" ";r?r+=o+d:r=d,o="";break}case"n\
ewline":r&&(o+=c),i=!0;break;default:s(a,"UNEXPECTED_TOKEN",`Unexpected ${l} at node end`)}e+=c.length}}return{comment:r,offset:e}}kc.resolveEnd=Gp});var Oc=w(Nc=>{"use strict";var Vp=P(),Yp=he(),Ac=ye(),Qp=ge(),Hp=Ve(),Ec=Mt(),zp=Hn(),Xp=Mr(),qr="Block collections are not allowed within flow collections",_r=n=>n&&
(n.type==="block-map"||n.type==="block-seq");function Zp({composeNode:n,composeEmptyNode:e},t,s,r,i){let o=s.start.source==="{",a=o?"flow map":"flow sequence",c=i?.
nodeClass??(o?Ac.YAMLMap:Qp.YAMLSeq),l=new c(t.schema);l.flow=!0;let d=t.atRoot;d&&(t.atRoot=!1),t.atKey&&(t.atKey=!1);let f=s.offset+s.start.source.length;for(let m=0;m<
s.items.length;++m){let b=s.items[m],{start:v,key:k,sep:A,value:N}=b,O=Ec.resolveProps(v,{flow:a,indicator:"explicit-key-ind",next:k??A?.[0],offset:f,onError:r,
parentIndent:s.indent,startOnNewline:!1});if(!O.found){if(!O.anchor&&!O.tag&&!A&&!N){m===0&&O.comma?r(O.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):m<s.items.
length-1&&r(O.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),O.comment&&(l.comment?l.comment+=`
`+O.comment:l.comment=O.comment),f=O.end;continue}!o&&t.options.strict&&zp.containsNewline(k)&&r(k,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pair\
s need to be on a single line")}if(m===0)O.comma&&r(O.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(O.comma||r(O.start,"MISSING_CHAR",`Missing , betw\
een ${a} items`),O.comment){let C="";e:for(let S of v)switch(S.type){case"comma":case"space":break;case"comment":C=S.source.substring(1);break e;default:break e}
if(C){let S=l.items[l.items.length-1];Vp.isPair(S)&&(S=S.value??S.key),S.comment?S.comment+=`
`+C:S.comment=C,O.comment=O.comment.substring(C.length+1)}}if(!o&&!A&&!O.found){let C=N?n(t,N,O,r):e(t,O.end,A,null,O,r);l.items.push(C),f=C.range[2],_r(N)&&r(C.
range,"BLOCK_IN_FLOW",qr)}else{t.atKey=!0;let C=O.end,S=k?n(t,k,O,r):e(t,C,v,null,O,r);_r(k)&&r(S.range,"BLOCK_IN_FLOW",qr),t.atKey=!1;let q=Ec.resolveProps(A??
[],{flow:a,indicator:"map-value-ind",next:N,offset:S.range[2],onError:r,parentIndent:s.indent,startOnNewline:!1});if(q.found){if(!o&&!O.found&&t.options.strict){
if(A)for(let _ of A){if(_===q.found)break;if(_.type==="newline"){r(_,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");
break}}O.start<q.found.offset-1024&&r(q.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else
N&&("source"in N&&N.source?.[0]===":"?r(N,"MISSING_CHAR",`Missing space after : in ${a}`):r(q.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let ie=N?
n(t,N,q,r):q.found?e(t,q.end,A,null,q,r):null;ie?_r(N)&&r(ie.range,"BLOCK_IN_FLOW",qr):q.comment&&(S.comment?S.comment+=`
`+q.comment:S.comment=q.comment);let Ie=new Yp.Pair(S,ie);if(t.options.keepSourceTokens&&(Ie.srcToken=b),o){let _=l;Xp.mapIncludes(t,_.items,S)&&r(C,"DUPLICATE_\
KEY","Map keys must be unique"),_.items.push(Ie)}else{let _=new Ac.YAMLMap(t.schema);_.flow=!0,_.items.push(Ie);let xi=(ie??S).range;_.range=[S.range[0],xi[1],xi[2]],
l.items.push(_)}f=ie?ie.range[2]:q.end}}let u=o?"}":"]",[h,...y]=s.end,p=f;if(h?.source===u)p=h.offset+h.source.length;else{let m=a[0].toUpperCase()+a.substring(
1),b=d?`${m} must end with a ${u}`:`${m} in block collection must be sufficiently indented and end with a ${u}`;r(f,d?"MISSING_CHAR":"BAD_INDENT",b),h&&h.source.
length!==1&&y.unshift(h)}if(y.length>0){let m=Hp.resolveEnd(y,p,t.options.strict,r);m.comment&&(l.comment?l.comment+=`
`+m.comment:l.comment=m.comment),l.range=[s.offset,p,m.offset]}else l.range=[s.offset,p,p];return l}Nc.resolveFlowCollection=Zp});var Lc=w(Pc=>{"use strict";var eh=P(),th=M(),nh=ye(),sh=ge(),rh=Sc(),ih=vc(),oh=Oc();function Dr(n,e,t,s,r,i){let o=t.type==="block-map"?rh.resolveBlockMap(n,e,
t,s,i):t.type==="block-seq"?ih.resolveBlockSeq(n,e,t,s,i):oh.resolveFlowCollection(n,e,t,s,i),a=o.constructor;return r==="!"||r===a.tagName?(o.tag=a.tagName,o):
(r&&(o.tag=r),o)}function ah(n,e,t,s,r){let i=s.tag,o=i?e.directives.tagName(i.source,u=>r(i,"TAG_RESOLVE_FAILED",u)):null;if(t.type==="block-seq"){let{anchor:u,
newlineAfterProp:h}=s,y=u&&i?u.offset>i.offset?u:i:u??i;y&&(!h||h.offset<y.offset)&&r(y,"MISSING_CHAR","Missing newline after block sequence props")}let a=t.type===
"block-map"?"map":t.type==="block-seq"?"seq":t.start.source==="{"?"map":"seq";if(!i||!o||o==="!"||o===nh.YAMLMap.tagName&&a==="map"||o===sh.YAMLSeq.tagName&&a===
"seq")return Dr(n,e,t,r,o);let c=e.schema.tags.find(u=>u.tag===o&&u.collection===a);if(!c){let u=e.schema.knownTags[o];if(u?.collection===a)e.schema.tags.push(Object.
assign({},u,{default:!1})),c=u;else return u?r(i,"BAD_COLLECTION_TYPE",`${u.tag} used for ${a} collection, but expects ${u.collection??"scalar"}`,!0):r(i,"TAG_R\
ESOLVE_FAILED",`Unresolved tag: ${o}`,!0),Dr(n,e,t,r,o)}let l=Dr(n,e,t,r,o,c),d=c.resolve?.(l,u=>r(i,"TAG_RESOLVE_FAILED",u),e.options)??l,f=eh.isNode(d)?d:new th.
Scalar(d);return f.range=l.range,f.tag=o,c?.format&&(f.format=c.format),f}Pc.composeCollection=ah});var Br=w(Rc=>{"use strict";var Fr=M();function ch(n,e,t){let s=e.offset,r=lh(e,n.options.strict,t);if(!r)return{value:"",type:null,comment:"",range:[s,s,s]};let i=r.
mode===">"?Fr.Scalar.BLOCK_FOLDED:Fr.Scalar.BLOCK_LITERAL,o=e.source?uh(e.source):[],a=o.length;for(let p=o.length-1;p>=0;--p){let m=o[p][1];if(m===""||m==="\r")
a=p;else break}if(a===0){let p=r.chomp==="+"&&o.length>0?`
`.repeat(Math.max(1,o.length-1)):"",m=s+r.length;return e.source&&(m+=e.source.length),{value:p,type:i,comment:r.comment,range:[s,m,m]}}let c=e.indent+r.indent,
l=e.offset+r.length,d=0;for(let p=0;p<a;++p){let[m,b]=o[p];if(b===""||b==="\r")r.indent===0&&m.length>c&&(c=m.length);else{m.length<c&&t(l+m.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),r.indent===0&&(c=m.length),d=p,c===0&&!n.atRoot&&t(l,"BAD_\
INDENT","Block scalar values in collections must be indented");break}l+=m.length+b.length+1}for(let p=o.length-1;p>=a;--p)o[p][0].length>c&&(a=p+1);let f="",u="",
h=!1;for(let p=0;p<d;++p)f+=o[p][0].slice(c)+`
`;for(let p=d;p<a;++p){let[m,b]=o[p];l+=m.length+b.length+1;let v=b[b.length-1]==="\r";if(v&&(b=b.slice(0,-1)),b&&m.length<c){let A=`Block scalar lines must not\
 be less indented than their ${r.indent?"explicit indentation indicator":"first line"}`;t(l-b.length-(v?2:1),"BAD_INDENT",A),m=""}i===Fr.Scalar.BLOCK_LITERAL?(f+=
u+m.slice(c)+b,u=`
`):m.length>c||b[0]==="	"?(u===" "?u=`
`:!h&&u===`
`&&(u=`

`),f+=u+m.slice(c)+b,u=`
`,h=!0):b===""?u===`
`?f+=`
`:u=`
`:(f+=u+b,u=" ",h=!1)}switch(r.chomp){case"-":break;case"+":for(let p=a;p<o.length;++p)f+=`
`+o[p][0].slice(c);f[f.length-1]!==`
`&&(f+=`
`);break;default:f+=`
`}let y=s+r.length+e.source.length;return{value:f,type:i,comment:r.comment,range:[s,y,y]}}function lh({offset:n,props:e},t,s){if(e[0].type!=="block-scalar-heade\
r")return s(e[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:r}=e[0],i=r[0],o=0,a="",c=-1;for(let u=1;u<r.length;++u){let h=r[u];if(!a&&(h==="\
-"||h==="+"))a=h;else{let y=Number(h);!o&&y?o=y:c===-1&&(c=n+u)}}c!==-1&&s(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${r}`);let l=!1,
d="",f=r.length;for(let u=1;u<e.length;++u){let h=e[u];switch(h.type){case"space":l=!0;case"newline":f+=h.source.length;break;case"comment":t&&!l&&s(h,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),f+=h.source.length,d=h.source.substring(1);break;case"error":s(h,"UNEXPECTED_TOK\
EN",h.message),f+=h.source.length;break;default:{let y=`Unexpected token in block scalar header: ${h.type}`;s(h,"UNEXPECTED_TOKEN",y);let p=h.source;p&&typeof p==
"string"&&(f+=p.length)}}}return{mode:i,indent:o,chomp:a,comment:d,length:f}}function uh(n){let e=n.split(/\n( *)/),t=e[0],s=t.match(/^( *)/),i=[s?.[1]?[s[1],t.
slice(s[1].length)]:["",t]];for(let o=1;o<e.length;o+=2)i.push([e[o],e[o+1]]);return i}Rc.resolveBlockScalar=ch});var jr=w(Cc=>{"use strict";var Ur=M(),fh=Ve();function dh(n,e,t){let{offset:s,type:r,source:i,end:o}=n,a,c,l=(u,h,y)=>t(s+u,h,y);switch(r){case"scalar":a=Ur.Scalar.
PLAIN,c=ph(i,l);break;case"single-quoted-scalar":a=Ur.Scalar.QUOTE_SINGLE,c=hh(i,l);break;case"double-quoted-scalar":a=Ur.Scalar.QUOTE_DOUBLE,c=mh(i,l);break;default:
return t(n,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${r}`),{value:"",type:null,comment:"",range:[s,s+i.length,s+i.length]}}let d=s+i.length,
f=fh.resolveEnd(o,d,e,t);return{value:c,type:a,comment:f.comment,range:[s,d,f.offset]}}function ph(n,e){let t="";switch(n[0]){case"	":t="a tab character";break;case"\
,":t="flow indicator character ,";break;case"%":t="directive indicator character %";break;case"|":case">":{t=`block scalar indicator ${n[0]}`;break}case"@":case"\
`":{t=`reserved character ${n[0]}`;break}}return t&&e(0,"BAD_SCALAR_START",`Plain value cannot start with ${t}`),Ic(n)}function hh(n,e){return(n[n.length-1]!=="\
'"||n.length===1)&&e(n.length,"MISSING_CHAR","Missing closing 'quote"),Ic(n.slice(1,-1)).replace(/''/g,"'")}function Ic(n){let e=/(.*?)\r?\n/sy,t=e.exec(n);if(!t)
return n;let s,r;try{s=new RegExp("(?<![ 	])[ 	]+$"),r=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{s=/[ \t]+$/,r=/^[ \t]+|[ \t]+$/g}let i=t[1].replace(s,""),
o=" ",a=e.lastIndex;for(;t=e.exec(n);){let l=t[1].replace(r,"");l===""?o===`
`?i+=o:o=`
`:(i+=o+l,o=" "),a=e.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=a,t=c.exec(n),i+o+(t?.[1]??"")}function mh(n,e){let t="";for(let s=1;s<n.length-1;++s){let r=n[s];
if(!(r==="\r"&&n[s+1]===`
`))if(r===`
`){let{fold:i,offset:o}=yh(n,s);t+=i,s=o}else if(r==="\\"){let i=n[++s],o=gh[i];if(o)t+=o;else if(i===`
`)for(i=n[s+1];i===" "||i==="	";)i=n[++s+1];else if(i==="\r"&&n[s+1]===`
`)for(i=n[++s+1];i===" "||i==="	";)i=n[++s+1];else if(i==="x"||i==="u"||i==="U"){let a=i==="x"?2:i==="u"?4:8;t+=wh(n,s+1,a,e),s+=a}else{let a=n.substr(s-1,2);e(
s-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),t+=a}}else if(r===" "||r==="	"){let i=s,o=n[s+1];for(;o===" "||o==="	";)o=n[++s+1];o!==`
`&&!(o==="\r"&&n[s+2]===`
`)&&(t+=s>i?n.slice(i,s+1):r)}else t+=r}return(n[n.length-1]!=='"'||n.length===1)&&e(n.length,"MISSING_CHAR",'Missing closing "quote'),t}function yh(n,e){let t="",
s=n[e+1];for(;(s===" "||s==="	"||s===`
`||s==="\r")&&!(s==="\r"&&n[e+2]!==`
`);)s===`
`&&(t+=`
`),e+=1,s=n[e+1];return t||(t=" "),{fold:t,offset:e}}var gh={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function wh(n,e,t,s){let r=n.substr(e,t),o=r.length===t&&
/^[0-9a-fA-F]+$/.test(r)?parseInt(r,16):NaN;try{return String.fromCodePoint(o)}catch{let a=n.substr(e-2,t+2);return s(e-2,"BAD_DQ_ESCAPE",`Invalid escape sequen\
ce ${a}`),a}}Cc.resolveFlowScalar=dh});var Mc=w($c=>{"use strict";var Le=P(),Tc=M(),bh=Br(),Sh=jr();function xh(n,e,t,s){let{value:r,type:i,comment:o,range:a}=e.type==="block-scalar"?bh.resolveBlockScalar(
n,e,s):Sh.resolveFlowScalar(e,n.options.strict,s),c=t?n.directives.tagName(t.source,f=>s(t,"TAG_RESOLVE_FAILED",f)):null,l;n.options.stringKeys&&n.atKey?l=n.schema[Le.
SCALAR]:c?l=vh(n.schema,r,c,t,s):e.type==="scalar"?l=kh(n,r,e,s):l=n.schema[Le.SCALAR];let d;try{let f=l.resolve(r,u=>s(t??e,"TAG_RESOLVE_FAILED",u),n.options);
d=Le.isScalar(f)?f:new Tc.Scalar(f)}catch(f){let u=f instanceof Error?f.message:String(f);s(t??e,"TAG_RESOLVE_FAILED",u),d=new Tc.Scalar(r)}return d.range=a,d.source=
r,i&&(d.type=i),c&&(d.tag=c),l.format&&(d.format=l.format),o&&(d.comment=o),d}function vh(n,e,t,s,r){if(t==="!")return n[Le.SCALAR];let i=[];for(let a of n.tags)
if(!a.collection&&a.tag===t)if(a.default&&a.test)i.push(a);else return a;for(let a of i)if(a.test?.test(e))return a;let o=n.knownTags[t];return o&&!o.collection?
(n.tags.push(Object.assign({},o,{default:!1,test:void 0})),o):(r(s,"TAG_RESOLVE_FAILED",`Unresolved tag: ${t}`,t!=="tag:yaml.org,2002:str"),n[Le.SCALAR])}function kh({
atKey:n,directives:e,schema:t},s,r,i){let o=t.tags.find(a=>(a.default===!0||n&&a.default==="key")&&a.test?.test(s))||t[Le.SCALAR];if(t.compat){let a=t.compat.find(
c=>c.default&&c.test?.test(s))??t[Le.SCALAR];if(o.tag!==a.tag){let c=e.tagString(o.tag),l=e.tagString(a.tag),d=`Value may be parsed as either ${c} or ${l}`;i(r,
"TAG_RESOLVE_FAILED",d,!0)}}return o}$c.composeScalar=xh});var _c=w(qc=>{"use strict";function Ah(n,e,t){if(e){t??(t=e.length);for(let s=t-1;s>=0;--s){let r=e[s];switch(r.type){case"space":case"comment":case"newline":n-=
r.source.length;continue}for(r=e[++s];r?.type==="space";)n+=r.source.length,r=e[++s];break}}return n}qc.emptyScalarPosition=Ah});var Bc=w(Wr=>{"use strict";var Eh=mt(),Nh=P(),Oh=Lc(),Dc=Mc(),Ph=Ve(),Lh=_c(),Rh={composeNode:Fc,composeEmptyNode:Kr};function Fc(n,e,t,s){let r=n.atKey,{spaceBefore:i,
comment:o,anchor:a,tag:c}=t,l,d=!0;switch(e.type){case"alias":l=Ih(n,e,s),(a||c)&&s(e,"ALIAS_PROPS","An alias node must not specify any properties");break;case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":l=Dc.composeScalar(n,e,c,s),a&&(l.anchor=a.source.substring(1));break;case"bloc\
k-map":case"block-seq":case"flow-collection":try{l=Oh.composeCollection(Rh,n,e,t,s),a&&(l.anchor=a.source.substring(1))}catch(f){let u=f instanceof Error?f.message:
String(f);s(e,"RESOURCE_EXHAUSTION",u)}break;default:{let f=e.type==="error"?e.message:`Unsupported token (type: ${e.type})`;s(e,"UNEXPECTED_TOKEN",f),d=!1}}return l??
(l=Kr(n,e.offset,void 0,null,t,s)),a&&l.anchor===""&&s(a,"BAD_ALIAS","Anchor cannot be an empty string"),r&&n.options.stringKeys&&(!Nh.isScalar(l)||typeof l.value!=
"string"||l.tag&&l.tag!=="tag:yaml.org,2002:str")&&s(c??e,"NON_STRING_KEY","With stringKeys, all keys must be strings"),i&&(l.spaceBefore=!0),o&&(e.type==="scal\
ar"&&e.source===""?l.comment=o:l.commentBefore=o),n.options.keepSourceTokens&&d&&(l.srcToken=e),l}function Kr(n,e,t,s,{spaceBefore:r,comment:i,anchor:o,tag:a,end:c},l){
let d={type:"scalar",offset:Lh.emptyScalarPosition(e,t,s),indent:-1,source:""},f=Dc.composeScalar(n,d,a,l);return o&&(f.anchor=o.source.substring(1),f.anchor===
""&&l(o,"BAD_ALIAS","Anchor cannot be an empty string")),r&&(f.spaceBefore=!0),i&&(f.comment=i,f.range[2]=c),f}function Ih({options:n},{offset:e,source:t,end:s},r){
let i=new Eh.Alias(t.substring(1));i.source===""&&r(e,"BAD_ALIAS","Alias cannot be an empty string"),i.source.endsWith(":")&&r(e+t.length-1,"BAD_ALIAS","Alias e\
nding in : is ambiguous",!0);let o=e+t.length,a=Ph.resolveEnd(s,o,n.strict,r);return i.range=[e,o,a.offset],a.comment&&(i.comment=a.comment),i}Wr.composeEmptyNode=
Kr;Wr.composeNode=Fc});var Kc=w(jc=>{"use strict";var Ch=It(),Uc=Bc(),Th=Ve(),$h=Mt();function Mh(n,e,{offset:t,start:s,value:r,end:i},o){let a=Object.assign({_directives:e},n),c=new Ch.
Document(void 0,a),l={atKey:!1,atRoot:!0,directives:c.directives,options:c.options,schema:c.schema},d=$h.resolveProps(s,{indicator:"doc-start",next:r??i?.[0],offset:t,
onError:o,parentIndent:0,startOnNewline:!0});d.found&&(c.directives.docStart=!0,r&&(r.type==="block-map"||r.type==="block-seq")&&!d.hasNewline&&o(d.end,"MISSING\
_CHAR","Block collection cannot start on same line with directives-end marker")),c.contents=r?Uc.composeNode(l,r,d,o):Uc.composeEmptyNode(l,d.end,s,null,d,o);let f=c.
contents.range[2],u=Th.resolveEnd(i,f,!1,o);return u.comment&&(c.comment=u.comment),c.range=[t,f,u.offset],c}jc.composeDoc=Mh});var Gr=w(Gc=>{"use strict";var qh=Jt("process"),_h=Is(),Dh=It(),qt=$t(),Wc=P(),Fh=Kc(),Bh=Ve();function _t(n){if(typeof n=="number")return[n,n+1];if(Array.isArray(
n))return n.length===2?n:[n[0],n[1]];let{offset:e,source:t}=n;return[e,e+(typeof t=="string"?t.length:1)]}function Jc(n){let e="",t=!1,s=!1;for(let r=0;r<n.length;++r){
let i=n[r];switch(i[0]){case"#":e+=(e===""?"":s?`

`:`
`)+(i.substring(1)||" "),t=!0,s=!1;break;case"%":n[r+1]?.[0]!=="#"&&(r+=1),t=!1;break;default:t||(s=!0),t=!1}}return{comment:e,afterEmptyLine:s}}var Jr=class{constructor(e={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(t,s,r,i)=>{let o=_t(t);i?this.warnings.push(new qt.YAMLWarning(
o,s,r)):this.errors.push(new qt.YAMLParseError(o,s,r))},this.directives=new _h.Directives({version:e.version||"1.2"}),this.options=e}decorate(e,t){let{comment:s,
afterEmptyLine:r}=Jc(this.prelude);if(s){let i=e.contents;if(t)e.comment=e.comment?`${e.comment}
${s}`:s;else if(r||e.directives.docStart||!i)e.commentBefore=s;else if(Wc.isCollection(i)&&!i.flow&&i.items.length>0){let o=i.items[0];Wc.isPair(o)&&(o=o.key);let a=o.
commentBefore;o.commentBefore=a?`${s}
${a}`:s}else{let o=i.commentBefore;i.commentBefore=o?`${s}
${o}`:s}}if(t){for(let i=0;i<this.errors.length;++i)e.errors.push(this.errors[i]);for(let i=0;i<this.warnings.length;++i)e.warnings.push(this.warnings[i])}else e.
errors=this.errors,e.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:Jc(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(e,t=!1,s=-1){for(let r of e)yield*this.next(r);yield*this.end(t,s)}*next(e){switch(qh.env.LOG_STREAM&&
console.dir(e,{depth:null}),e.type){case"directive":this.directives.add(e.source,(t,s,r)=>{let i=_t(e);i[0]+=t,this.onError(i,"BAD_DIRECTIVE",s,r)}),this.prelude.
push(e.source),this.atDirectives=!0;break;case"document":{let t=Fh.composeDoc(this.options,this.directives,e,this.onError);this.atDirectives&&!t.directives.docStart&&
this.onError(e,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(t,!1),this.doc&&(yield this.doc),this.doc=t,this.atDirectives=!1;
break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(e.source);break;case"error":{let t=e.source?`${e.message}: ${JSON.stringify(
e.source)}`:e.message,s=new qt.YAMLParseError(_t(e),"UNEXPECTED_TOKEN",t);this.atDirectives||!this.doc?this.errors.push(s):this.doc.errors.push(s);break}case"do\
c-end":{if(!this.doc){let s="Unexpected doc-end without preceding document";this.errors.push(new qt.YAMLParseError(_t(e),"UNEXPECTED_TOKEN",s));break}this.doc.directives.
docEnd=!0;let t=Bh.resolveEnd(e.end,e.offset+e.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),t.comment){let s=this.doc.comment;
this.doc.comment=s?`${s}
${t.comment}`:t.comment}this.doc.range[2]=t.offset;break}default:this.errors.push(new qt.YAMLParseError(_t(e),"UNEXPECTED_TOKEN",`Unsupported token ${e.type}`))}}*end(e=!1,t=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(e){let s=Object.assign({_directives:this.directives},this.options),r=new Dh.Document(
void 0,s);this.atDirectives&&this.onError(t,"MISSING_CHAR","Missing directives-end indicator line"),r.range=[0,t,t],this.decorate(r,!1),yield r}}};Gc.Composer=Jr});var Qc=w(zn=>{"use strict";var Uh=Br(),jh=jr(),Kh=$t(),Vc=St();function Wh(n,e=!0,t){if(n){let s=(r,i,o)=>{let a=typeof r=="number"?r:Array.isArray(r)?r[0]:r.offset;
if(t)t(a,i,o);else throw new Kh.YAMLParseError([a,a+1],i,o)};switch(n.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return jh.resolveFlowScalar(
n,e,s);case"block-scalar":return Uh.resolveBlockScalar({options:{strict:e}},n,s)}}return null}function Jh(n,e){let{implicitKey:t=!1,indent:s,inFlow:r=!1,offset:i=-1,
type:o="PLAIN"}=e,a=Vc.stringifyString({type:o,value:n},{implicitKey:t,indent:s>0?" ".repeat(s):"",inFlow:r,options:{blockQuote:!0,lineWidth:-1}}),c=e.end??[{type:"\
newline",offset:-1,indent:s,source:`
`}];switch(a[0]){case"|":case">":{let l=a.indexOf(`
`),d=a.substring(0,l),f=a.substring(l+1)+`
`,u=[{type:"block-scalar-header",offset:i,indent:s,source:d}];return Yc(u,c)||u.push({type:"newline",offset:-1,indent:s,source:`
`}),{type:"block-scalar",offset:i,indent:s,props:u,source:f}}case'"':return{type:"double-quoted-scalar",offset:i,indent:s,source:a,end:c};case"'":return{type:"s\
ingle-quoted-scalar",offset:i,indent:s,source:a,end:c};default:return{type:"scalar",offset:i,indent:s,source:a,end:c}}}function Gh(n,e,t={}){let{afterKey:s=!1,implicitKey:r=!1,
inFlow:i=!1,type:o}=t,a="indent"in n?n.indent:null;if(s&&typeof a=="number"&&(a+=2),!o)switch(n.type){case"single-quoted-scalar":o="QUOTE_SINGLE";break;case"dou\
ble-quoted-scalar":o="QUOTE_DOUBLE";break;case"block-scalar":{let l=n.props[0];if(l.type!=="block-scalar-header")throw new Error("Invalid block scalar header");
o=l.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:o="PLAIN"}let c=Vc.stringifyString({type:o,value:e},{implicitKey:r||a===null,indent:a!==null&&a>
0?" ".repeat(a):"",inFlow:i,options:{blockQuote:!0,lineWidth:-1}});switch(c[0]){case"|":case">":Vh(n,c);break;case'"':Vr(n,c,"double-quoted-scalar");break;case"\
'":Vr(n,c,"single-quoted-scalar");break;default:Vr(n,c,"scalar")}}function Vh(n,e){let t=e.indexOf(`
`),s=e.substring(0,t),r=e.substring(t+1)+`
`;if(n.type==="block-scalar"){let i=n.props[0];if(i.type!=="block-scalar-header")throw new Error("Invalid block scalar header");i.source=s,n.source=r}else{let{offset:i}=n,
o="indent"in n?n.indent:-1,a=[{type:"block-scalar-header",offset:i,indent:o,source:s}];Yc(a,"end"in n?n.end:void 0)||a.push({type:"newline",offset:-1,indent:o,source:`\

`});for(let c of Object.keys(n))c!=="type"&&c!=="offset"&&delete n[c];Object.assign(n,{type:"block-scalar",indent:o,props:a,source:r})}}function Yc(n,e){if(e)for(let t of e)
switch(t.type){case"space":case"comment":n.push(t);break;case"newline":return n.push(t),!0}return!1}function Vr(n,e,t){switch(n.type){case"scalar":case"double-q\
uoted-scalar":case"single-quoted-scalar":n.type=t,n.source=e;break;case"block-scalar":{let s=n.props.slice(1),r=e.length;n.props[0].type==="block-scalar-header"&&
(r-=n.props[0].source.length);for(let i of s)i.offset+=r;delete n.props,Object.assign(n,{type:t,source:e,end:s});break}case"block-map":case"block-seq":{let r={type:"\
newline",offset:n.offset+e.length,indent:n.indent,source:`
`};delete n.items,Object.assign(n,{type:t,source:e,end:[r]});break}default:{let s="indent"in n?n.indent:-1,r="end"in n&&Array.isArray(n.end)?n.end.filter(i=>i.type===
"space"||i.type==="comment"||i.type==="newline"):[];for(let i of Object.keys(n))i!=="type"&&i!=="offset"&&delete n[i];Object.assign(n,{type:t,indent:s,source:e,
end:r})}}}zn.createScalarToken=Jh;zn.resolveAsScalar=Wh;zn.setScalarValue=Gh});var zc=w(Hc=>{"use strict";var Yh=n=>"type"in n?Zn(n):Xn(n);function Zn(n){switch(n.type){case"block-scalar":{let e="";for(let t of n.props)e+=Zn(t);return e+n.
source}case"block-map":case"block-seq":{let e="";for(let t of n.items)e+=Xn(t);return e}case"flow-collection":{let e=n.start.source;for(let t of n.items)e+=Xn(t);
for(let t of n.end)e+=t.source;return e}case"document":{let e=Xn(n);if(n.end)for(let t of n.end)e+=t.source;return e}default:{let e=n.source;if("end"in n&&n.end)
for(let t of n.end)e+=t.source;return e}}}function Xn({start:n,key:e,sep:t,value:s}){let r="";for(let i of n)r+=i.source;if(e&&(r+=Zn(e)),t)for(let i of t)r+=i.
source;return s&&(r+=Zn(s)),r}Hc.stringify=Yh});var tl=w(el=>{"use strict";var Yr=Symbol("break visit"),Qh=Symbol("skip children"),Xc=Symbol("remove item");function Re(n,e){"type"in n&&n.type==="document"&&(n=
{start:n.start,value:n.value}),Zc(Object.freeze([]),n,e)}Re.BREAK=Yr;Re.SKIP=Qh;Re.REMOVE=Xc;Re.itemAtPath=(n,e)=>{let t=n;for(let[s,r]of e){let i=t?.[s];if(i&&
"items"in i)t=i.items[r];else return}return t};Re.parentCollection=(n,e)=>{let t=Re.itemAtPath(n,e.slice(0,-1)),s=e[e.length-1][0],r=t?.[s];if(r&&"items"in r)return r;
throw new Error("Parent collection not found")};function Zc(n,e,t){let s=t(e,n);if(typeof s=="symbol")return s;for(let r of["key","value"]){let i=e[r];if(i&&"it\
ems"in i){for(let o=0;o<i.items.length;++o){let a=Zc(Object.freeze(n.concat([[r,o]])),i.items[o],t);if(typeof a=="number")o=a-1;else{if(a===Yr)return Yr;a===Xc&&
(i.items.splice(o,1),o-=1)}}typeof s=="function"&&r==="key"&&(s=s(e,n))}}return typeof s=="function"?s(e,n):s}el.visit=Re});var es=w(W=>{"use strict";var Qr=Qc(),Hh=zc(),zh=tl(),Hr="\uFEFF",zr="",Xr="",Zr="",Xh=n=>!!n&&"items"in n,Zh=n=>!!n&&(n.type==="scalar"||n.type==="single-qu\
oted-scalar"||n.type==="double-quoted-scalar"||n.type==="block-scalar");function em(n){switch(n){case Hr:return"<BOM>";case zr:return"<DOC>";case Xr:return"<FLO\
W_END>";case Zr:return"<SCALAR>";default:return JSON.stringify(n)}}function tm(n){switch(n){case Hr:return"byte-order-mark";case zr:return"doc-mode";case Xr:return"\
flow-error-end";case Zr:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(n[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}W.createScalarToken=Qr.createScalarToken;W.resolveAsScalar=Qr.resolveAsScalar;W.setScalarValue=Qr.setScalarValue;
W.stringify=Hh.stringify;W.visit=zh.visit;W.BOM=Hr;W.DOCUMENT=zr;W.FLOW_END=Xr;W.SCALAR=Zr;W.isCollection=Xh;W.isScalar=Zh;W.prettyToken=em;W.tokenType=tm});var ni=w(sl=>{"use strict";var Dt=es();function H(n){switch(n){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var nl=new Set("0123456789ABCDEFabcdef"),nm=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy\
z-#;/?:@&=+$_.!~*'()"),ts=new Set(",[]{}"),sm=new Set(` ,[]{}
\r	`),ei=n=>!n||sm.has(n),ti=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(e,t=!1){if(e){if(typeof e!="string")throw TypeError("source is not a st\
ring");this.buffer=this.buffer?this.buffer+e:e,this.lineEndPos=null}this.atEnd=!t;let s=this.next??"stream";for(;s&&(t||this.hasChars(1));)s=yield*this.parseNext(
s)}atLineEnd(){let e=this.pos,t=this.buffer[e];for(;t===" "||t==="	";)t=this.buffer[++e];return!t||t==="#"||t===`
`?!0:t==="\r"?this.buffer[e+1]===`
`:!1}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let t=this.buffer[e];if(this.indentNext>0){let s=0;for(;t===" ";)t=this.buffer[++s+e];if(t==="\r"){
let r=this.buffer[s+e+1];if(r===`
`||!r&&!this.atEnd)return e+s+1}return t===`
`||s>=this.indentNext||!t&&!this.atEnd?e+s:-1}if(t==="-"||t==="."){let s=this.buffer.substr(e,3);if((s==="---"||s==="...")&&H(this.buffer[e+3]))return-1}return e}getLine(){
let e=this.lineEndPos;return(typeof e!="number"||e!==-1&&e<this.pos)&&(e=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=e),e===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[e-1]==="\r"&&(e-=1),this.buffer.substring(this.pos,e))}hasChars(e){
return this.pos+e<=this.buffer.length}setNext(e){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=e,null}peek(e){return this.
buffer.substr(this.pos,e)}*parseNext(e){switch(e){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine();
if(e===null)return this.setNext("stream");if(e[0]===Dt.BOM&&(yield*this.pushCount(1),e=e.substring(1)),e[0]==="%"){let t=e.length,s=e.indexOf("#");for(;s!==-1;){
let i=e[s-1];if(i===" "||i==="	"){t=s-1;break}else s=e.indexOf("#",s+1)}for(;;){let i=e[t-1];if(i===" "||i==="	")t-=1;else break}let r=(yield*this.pushCount(t))+
(yield*this.pushSpaces(!0));return yield*this.pushCount(e.length-r),this.pushNewline(),"stream"}if(this.atLineEnd()){let t=yield*this.pushSpaces(!0);return yield*this.
pushCount(e.length-t),yield*this.pushNewline(),"stream"}return yield Dt.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let e=this.charAt(0);if(!e&&!this.
atEnd)return this.setNext("line-start");if(e==="-"||e==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let t=this.peek(3);if((t==="---"||
t==="...")&&H(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,t==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(
!1),this.indentNext>this.indentValue&&!H(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[e,t]=this.peek(
2);if(!t&&!this.atEnd)return this.setNext("block-start");if((e==="-"||e==="?"||e===":")&&H(t)){let s=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.
indentNext=this.indentValue+1,this.indentValue+=s,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let e=this.getLine();if(e===null)return this.
setNext("doc");let t=yield*this.pushIndicators();switch(e[t]){case"#":yield*this.pushCount(e.length-t);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(ei),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return t+=yield*this.parseBlockScalarHeader(),t+=yield*this.pushSpaces(
!0),yield*this.pushCount(e.length-t),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let e,t,s=-1;do e=yield*this.pushNewline(),e>0?(t=yield*this.pushSpaces(!1),this.indentValue=s=t):t=0,t+=yield*this.pushSpaces(!0);while(e+t>0);let r=this.getLine();
if(r===null)return this.setNext("flow");if((s!==-1&&s<this.indentNext&&r[0]!=="#"||s===0&&(r.startsWith("---")||r.startsWith("..."))&&H(r[3]))&&!(s===this.indentNext-
1&&this.flowLevel===1&&(r[0]==="]"||r[0]==="}")))return this.flowLevel=0,yield Dt.FLOW_END,yield*this.parseLineStart();let i=0;for(;r[i]===",";)i+=yield*this.pushCount(
1),i+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(i+=yield*this.pushIndicators(),r[i]){case void 0:return"flow";case"#":return yield*this.pushCount(r.length-
i),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,
this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(ei),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let o=this.charAt(1);if(this.flowKey||H(o)||o===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let e=this.charAt(0),t=this.buffer.indexOf(e,this.pos+1);if(e==="'")for(;t!==-1&&this.buffer[t+1]==="'";)
t=this.buffer.indexOf("'",t+2);else for(;t!==-1;){let i=0;for(;this.buffer[t-1-i]==="\\";)i+=1;if(i%2===0)break;t=this.buffer.indexOf('"',t+1)}let s=this.buffer.
substring(0,t),r=s.indexOf(`
`,this.pos);if(r!==-1){for(;r!==-1;){let i=this.continueScalar(r+1);if(i===-1)break;r=s.indexOf(`
`,i)}r!==-1&&(t=r-(s[r-1]==="\r"?2:1))}if(t===-1){if(!this.atEnd)return this.setNext("quoted-scalar");t=this.buffer.length}return yield*this.pushToIndex(t+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let e=this.pos;for(;;){let t=this.buffer[++e];if(t==="+")
this.blockScalarKeep=!0;else if(t>"0"&&t<="9")this.blockScalarIndent=Number(t)-1;else if(t!=="-")break}return yield*this.pushUntil(t=>H(t)||t==="#")}*parseBlockScalar(){
let e=this.pos-1,t=0,s;e:for(let i=this.pos;s=this.buffer[i];++i)switch(s){case" ":t+=1;break;case`
`:e=i,t=0;break;case"\r":{let o=this.buffer[i+1];if(!o&&!this.atEnd)return this.setNext("block-scalar");if(o===`
`)break}default:break e}if(!s&&!this.atEnd)return this.setNext("block-scalar");if(t>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=t:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let i=this.continueScalar(e+1);if(i===-1)break;e=this.buffer.indexOf(`
`,i)}while(e!==-1);if(e===-1){if(!this.atEnd)return this.setNext("block-scalar");e=this.buffer.length}}let r=e+1;for(s=this.buffer[r];s===" ";)s=this.buffer[++r];
if(s==="	"){for(;s==="	"||s===" "||s==="\r"||s===`
`;)s=this.buffer[++r];e=r-1}else if(!this.blockScalarKeep)do{let i=e-1,o=this.buffer[i];o==="\r"&&(o=this.buffer[--i]);let a=i;for(;o===" ";)o=this.buffer[--i];
if(o===`
`&&i>=this.pos&&i+1+t>a)e=i;else break}while(!0);return yield Dt.SCALAR,yield*this.pushToIndex(e+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let e=this.
flowLevel>0,t=this.pos-1,s=this.pos-1,r;for(;r=this.buffer[++s];)if(r===":"){let i=this.buffer[s+1];if(H(i)||e&&ts.has(i))break;t=s}else if(H(r)){let i=this.buffer[s+
1];if(r==="\r"&&(i===`
`?(s+=1,r=`
`,i=this.buffer[s+1]):t=s),i==="#"||e&&ts.has(i))break;if(r===`
`){let o=this.continueScalar(s+1);if(o===-1)break;s=Math.max(s,o-2)}}else{if(e&&ts.has(r))break;t=s}return!r&&!this.atEnd?this.setNext("plain-scalar"):(yield Dt.
SCALAR,yield*this.pushToIndex(t+1,!0),e?"flow":"doc")}*pushCount(e){return e>0?(yield this.buffer.substr(this.pos,e),this.pos+=e,e):0}*pushToIndex(e,t){let s=this.
buffer.slice(this.pos,e);return s?(yield s,this.pos+=s.length,s.length):(t&&(yield""),0)}*pushIndicators(){let e=0;e:for(;;){switch(this.charAt(0)){case"!":e+=yield*this.
pushTag(),e+=yield*this.pushSpaces(!0);continue e;case"&":e+=yield*this.pushUntil(ei),e+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let t=this.
flowLevel>0,s=this.charAt(1);if(H(s)||t&&ts.has(s)){t?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,e+=yield*this.pushCount(1),e+=yield*this.
pushSpaces(!0);continue e}}}break e}return e}*pushTag(){if(this.charAt(1)==="<"){let e=this.pos+2,t=this.buffer[e];for(;!H(t)&&t!==">";)t=this.buffer[++e];return yield*this.
pushToIndex(t===">"?e+1:e,!1)}else{let e=this.pos+1,t=this.buffer[e];for(;t;)if(nm.has(t))t=this.buffer[++e];else if(t==="%"&&nl.has(this.buffer[e+1])&&nl.has(this.
buffer[e+2]))t=this.buffer[e+=3];else break;return yield*this.pushToIndex(e,!1)}}*pushNewline(){let e=this.buffer[this.pos];return e===`
`?yield*this.pushCount(1):e==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(e){let t=this.pos-1,s;do s=this.buffer[++t];while(s===" "||e&&s==="	");let r=t-this.pos;return r>0&&(yield this.buffer.substr(
this.pos,r),this.pos=t),r}*pushUntil(e){let t=this.pos,s=this.buffer[t];for(;!e(s);)s=this.buffer[++t];return yield*this.pushToIndex(t,!1)}};sl.Lexer=ti});var ri=w(rl=>{"use strict";var si=class{constructor(){this.lineStarts=[],this.addNewLine=e=>this.lineStarts.push(e),this.linePos=e=>{let t=0,s=this.lineStarts.length;
for(;t<s;){let i=t+s>>1;this.lineStarts[i]<e?t=i+1:s=i}if(this.lineStarts[t]===e)return{line:t+1,col:1};if(t===0)return{line:0,col:e};let r=this.lineStarts[t-1];
return{line:t,col:e-r+1}}}};rl.LineCounter=si});var oi=w(ll=>{"use strict";var rm=Jt("process"),il=es(),im=ni();function we(n,e){for(let t=0;t<n.length;++t)if(n[t].type===e)return!0;return!1}function ol(n){for(let e=0;e<
n.length;++e)switch(n[e].type){case"space":case"comment":case"newline":break;default:return e}return-1}function cl(n){switch(n?.type){case"alias":case"scalar":case"\
single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function ns(n){switch(n.type){case"document":return n.start;case"\
block-map":{let e=n.items[n.items.length-1];return e.sep??e.start}case"block-seq":return n.items[n.items.length-1].start;default:return[]}}function Ye(n){if(n.length===
0)return[];let e=n.length;e:for(;--e>=0;)switch(n[e].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;n[++e]?.
type==="space";);return n.splice(e,n.length)}function ss(n,e){if(e.length<1e5)Array.prototype.push.apply(n,e);else for(let t=0;t<e.length;++t)n.push(e[t])}function al(n){
if(n.start.type==="flow-seq-start")for(let e of n.items)e.sep&&!e.value&&!we(e.start,"explicit-key-ind")&&!we(e.sep,"map-value-ind")&&(e.key&&(e.value=e.key),delete e.
key,cl(e.value)?e.value.end?ss(e.value.end,e.sep):e.value.end=e.sep:ss(e.start,e.sep),delete e.sep)}var ii=class{constructor(e){this.atNewLine=!0,this.atScalar=
!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new im.Lexer,this.onNewLine=e}*parse(e,t=!1){this.onNewLine&&
this.offset===0&&this.onNewLine(0);for(let s of this.lexer.lex(e,t))yield*this.next(s);t||(yield*this.end())}*next(e){if(this.source=e,rm.env.LOG_TOKENS&&console.
log("|",il.prettyToken(e)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=e.length;return}let t=il.tokenType(e);if(t)if(t==="scalar")this.atNewLine=
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
type==="block-scalar"?t.indent="indent"in s?s.indent:0:t.type==="flow-collection"&&s.type==="document"&&(t.indent=0),t.type==="flow-collection"&&al(t),s.type){case"\
document":s.value=t;break;case"block-scalar":s.props.push(t);break;case"block-map":{let r=s.items[s.items.length-1];if(r.value){s.items.push({start:[],key:t,sep:[]}),
this.onKeyLine=!0;return}else if(r.sep)r.value=t;else{Object.assign(r,{key:t,sep:[]}),this.onKeyLine=!r.explicitKey;return}break}case"block-seq":{let r=s.items[s.
items.length-1];r.value?s.items.push({start:[],value:t}):r.value=t;break}case"flow-collection":{let r=s.items[s.items.length-1];!r||r.value?s.items.push({start:[],
key:t,sep:[]}):r.sep?r.value=t:Object.assign(r,{key:t,sep:[]});return}default:yield*this.pop(),yield*this.pop(t)}if((s.type==="document"||s.type==="block-map"||
s.type==="block-seq")&&(t.type==="block-map"||t.type==="block-seq")){let r=t.items[t.items.length-1];r&&!r.sep&&!r.value&&r.start.length>0&&ol(r.start)===-1&&(t.
indent===0||r.start.every(i=>i.type!=="comment"||i.indent<t.indent))&&(s.type==="document"?s.end=r.start:s.items.push({start:r.start}),t.items.splice(-1,1))}}}*stream(){
switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"\
newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let e={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&e.start.push(
this.sourceToken),this.stack.push(e);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(e){
if(e.value)return yield*this.lineEnd(e);switch(this.type){case"doc-start":{ol(e.start)!==-1?(yield*this.pop(),yield*this.step()):e.start.push(this.sourceToken);
return}case"anchor":case"tag":case"space":case"comment":case"newline":e.start.push(this.sourceToken);return}let t=this.startBlockValue(e);t?this.stack.push(t):yield{
type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(e){if(this.type==="map-value-ind"){let t=ns(
this.peek(2)),s=Ye(t),r;e.end?(r=e.end,r.push(this.sourceToken),delete e.end):r=[this.sourceToken];let i={type:"block-map",offset:e.offset,indent:e.indent,items:[
{start:s,key:e,sep:r}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=i}else yield*this.lineEnd(e)}*blockScalar(e){switch(this.type){case"space":case"commen\
t":case"newline":e.props.push(this.sourceToken);return;case"scalar":if(e.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let t=this.source.indexOf(
`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(e){let t=e.items[e.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,t.value){let s="end"in t.value?t.value.end:void 0;(Array.isArray(s)?s[s.length-1]:void 0)?.type==="comment"?s?.push(this.sourceToken):e.items.push({start:[this.
sourceToken]})}else t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"space":case"comment":if(t.value)e.items.push({start:[this.sourceToken]});else if(t.
sep)t.sep.push(this.sourceToken);else{if(this.atIndentedComment(t.start,e.indent)){let r=e.items[e.items.length-2]?.value?.end;if(Array.isArray(r)){ss(r,t.start),
r.push(this.sourceToken),e.items.pop();return}}t.start.push(this.sourceToken)}return}if(this.indent>=e.indent){let s=!this.onKeyLine&&this.indent===e.indent,r=s&&
(t.sep||t.explicitKey)&&this.type!=="seq-item-ind",i=[];if(r&&t.sep&&!t.value){let o=[];for(let a=0;a<t.sep.length;++a){let c=t.sep[a];switch(c.type){case"newli\
ne":o.push(a);break;case"space":break;case"comment":c.indent>e.indent&&(o.length=0);break;default:o.length=0}}o.length>=2&&(i=t.sep.splice(o[1]))}switch(this.type){case"\
anchor":case"tag":r||t.value?(i.push(this.sourceToken),e.items.push({start:i}),this.onKeyLine=!0):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);
return;case"explicit-key-ind":!t.sep&&!t.explicitKey?(t.start.push(this.sourceToken),t.explicitKey=!0):r||t.value?(i.push(this.sourceToken),e.items.push({start:i,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(t.explicitKey)if(t.sep)if(t.value)e.items.push({start:[],key:null,sep:[this.sourceToken]});else if(we(t.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]});else if(cl(t.key)&&!we(t.sep,"newline")){
let o=Ye(t.start),a=t.key,c=t.sep;c.push(this.sourceToken),delete t.key,delete t.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:o,key:a,sep:c}]})}else i.length>0?t.sep=t.sep.concat(i,this.sourceToken):t.sep.push(this.sourceToken);else if(we(t.start,"newline"))Object.assign(t,{key:null,
sep:[this.sourceToken]});else{let o=Ye(t.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]})}else
t.sep?t.value||r?e.items.push({start:i,key:null,sep:[this.sourceToken]}):we(t.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):t.sep.push(this.sourceToken):Object.assign(t,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);r||t.value?(e.items.push({start:i,key:o,sep:[]}),this.
onKeyLine=!0):t.sep?this.stack.push(o):(Object.assign(t,{key:o,sep:[]}),this.onKeyLine=!0);return}default:{let o=this.startBlockValue(e);if(o){if(o.type==="bloc\
k-seq"){if(!t.explicitKey&&t.sep&&!we(t.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else s&&e.items.push({start:i});this.stack.push(o);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(e){let t=e.items[e.items.
length-1];switch(this.type){case"newline":if(t.value){let s="end"in t.value?t.value.end:void 0;(Array.isArray(s)?s[s.length-1]:void 0)?.type==="comment"?s?.push(
this.sourceToken):e.items.push({start:[this.sourceToken]})}else t.start.push(this.sourceToken);return;case"space":case"comment":if(t.value)e.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(t.start,e.indent)){let r=e.items[e.items.length-2]?.value?.end;if(Array.isArray(r)){ss(r,t.start),r.push(this.
sourceToken),e.items.pop();return}}t.start.push(this.sourceToken)}return;case"anchor":case"tag":if(t.value||this.indent<=e.indent)break;t.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==e.indent)break;t.value||we(t.start,"seq-item-ind")?e.items.push({start:[this.sourceToken]}):t.start.push(this.sourceToken);
return}if(this.indent>e.indent){let s=this.startBlockValue(e);if(s){this.stack.push(s);return}}yield*this.pop(),yield*this.step()}*flowCollection(e){let t=e.items[e.
items.length-1];if(this.type==="flow-error-end"){let s;do yield*this.pop(),s=this.peek(1);while(s?.type==="flow-collection")}else if(e.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!t||t.sep?e.items.push({start:[this.sourceToken]}):t.start.push(this.sourceToken);return;case"map-value-ind":!t||t.value?
e.items.push({start:[],key:null,sep:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):Object.assign(t,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!t||t.value?e.items.push({start:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let r=this.flowScalar(this.type);!t||t.value?e.items.push({start:[],key:r,
sep:[]}):t.sep?this.stack.push(r):Object.assign(t,{key:r,sep:[]});return}case"flow-map-end":case"flow-seq-end":e.end.push(this.sourceToken);return}let s=this.startBlockValue(
e);s?this.stack.push(s):(yield*this.pop(),yield*this.step())}else{let s=this.peek(2);if(s.type==="block-map"&&(this.type==="map-value-ind"&&s.indent===e.indent||
this.type==="newline"&&!s.items[s.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&s.type!=="flow-collection"){let r=ns(
s),i=Ye(r);al(e);let o=e.end.splice(1,e.end.length);o.push(this.sourceToken);let a={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:i,key:e,sep:o}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(e)}}flowScalar(e){if(this.onNewLine){let t=this.source.indexOf(`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let t=ns(e),s=Ye(t);return s.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let t=ns(e),s=Ye(t);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(e,t){return this.type!=="comment"||this.indent<=t?!1:e.every(s=>s.type==="newline"||s.type==="space")}*documentEnd(e){this.type!==
"doc-mode"&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(e){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};ll.Parser=ii});var hl=w(Bt=>{"use strict";var ul=Gr(),om=It(),Ft=$t(),am=Ws(),cm=P(),lm=ri(),fl=oi();function dl(n){let e=n.prettyErrors!==!1;return{lineCounter:n.lineCounter||
e&&new lm.LineCounter||null,prettyErrors:e}}function um(n,e={}){let{lineCounter:t,prettyErrors:s}=dl(e),r=new fl.Parser(t?.addNewLine),i=new ul.Composer(e),o=Array.
from(i.compose(r.parse(n)));if(s&&t)for(let a of o)a.errors.forEach(Ft.prettifyError(n,t)),a.warnings.forEach(Ft.prettifyError(n,t));return o.length>0?o:Object.
assign([],{empty:!0},i.streamInfo())}function pl(n,e={}){let{lineCounter:t,prettyErrors:s}=dl(e),r=new fl.Parser(t?.addNewLine),i=new ul.Composer(e),o=null;for(let a of i.
compose(r.parse(n),!0,n.length))if(!o)o=a;else if(o.options.logLevel!=="silent"){o.errors.push(new Ft.YAMLParseError(a.range.slice(0,2),"MULTIPLE_DOCS","Source \
contains multiple documents; please use YAML.parseAllDocuments()"));break}return s&&t&&(o.errors.forEach(Ft.prettifyError(n,t)),o.warnings.forEach(Ft.prettifyError(
n,t))),o}function fm(n,e,t){let s;typeof e=="function"?s=e:t===void 0&&e&&typeof e=="object"&&(t=e);let r=pl(n,t);if(!r)return null;if(r.warnings.forEach(i=>am.
warn(r.options.logLevel,i)),r.errors.length>0){if(r.options.logLevel!=="silent")throw r.errors[0];r.errors=[]}return r.toJS(Object.assign({reviver:s},t))}function dm(n,e,t){
let s=null;if(typeof e=="function"||Array.isArray(e)?s=e:t===void 0&&e&&(t=e),typeof t=="string"&&(t=t.length),typeof t=="number"){let r=Math.round(t);t=r<1?void 0:
r>8?{indent:8}:{indent:r}}if(n===void 0){let{keepUndefined:r}=t??e??{};if(!r)return}return cm.isDocument(n)&&!s?n.toString(t):new om.Document(n,s,t).toString(t)}
Bt.parse=fm;Bt.parseAllDocuments=um;Bt.parseDocument=pl;Bt.stringify=dm});var yl=w(R=>{"use strict";var pm=Gr(),hm=It(),mm=Nr(),ai=$t(),ym=mt(),be=P(),gm=he(),wm=M(),bm=ye(),Sm=ge(),xm=es(),vm=ni(),km=ri(),Am=oi(),rs=hl(),ml=ft();R.Composer=
pm.Composer;R.Document=hm.Document;R.Schema=mm.Schema;R.YAMLError=ai.YAMLError;R.YAMLParseError=ai.YAMLParseError;R.YAMLWarning=ai.YAMLWarning;R.Alias=ym.Alias;
R.isAlias=be.isAlias;R.isCollection=be.isCollection;R.isDocument=be.isDocument;R.isMap=be.isMap;R.isNode=be.isNode;R.isPair=be.isPair;R.isScalar=be.isScalar;R.isSeq=
be.isSeq;R.Pair=gm.Pair;R.Scalar=wm.Scalar;R.YAMLMap=bm.YAMLMap;R.YAMLSeq=Sm.YAMLSeq;R.CST=xm;R.Lexer=vm.Lexer;R.LineCounter=km.LineCounter;R.Parser=Am.Parser;R.
parse=rs.parse;R.parseAllDocuments=rs.parseAllDocuments;R.parseDocument=rs.parseDocument;R.stringify=rs.stringify;R.visit=ml.visit;R.visitAsync=ml.visitAsync});var su={error:vi,warning:ki,notice:Ai};function by(n){for(let{level:e,path:t,line:s,rule:r,message:i}of n)su[e](Gt(i),{file:t,startLine:s,title:r})}var ru=process.getBuiltinModule("node:fs"),Qt=n=>ru[n];var Bi=Qt("existsSync");var Ui=Qt("readFileSync");var ji=Qt("readdirSync");var Ki=Qt("statSync");var iu=process.getBuiltinModule("node:path"),ou=n=>iu[n];var ms=ou("join");function Oy({folders:n,repository:e,repositoryId:t,ownerId:s,defaultBranch:r,origins:i},o){let a=n.length===1;return n.map(c=>au(c,i.folders,{name:a?e??o.GITHUB_REPOSITORY:
void 0,id:a?t??o.GITHUB_REPOSITORY_ID:void 0,ownerId:a?s??o.GITHUB_REPOSITORY_OWNER_ID:void 0,defaultBranch:r}))}function au(n,e,t){let s=Ki(n,{throwIfNoEntry:!1})?.
isDirectory()?/(^|[/\\])\.github([/\\]workflows)?[/\\]?$/.test(n)?"is a folder within a repository":void 0:"is no folder";if(s!==void 0)throw new J("E_INPUT",`${e}\
 names ${Vt(n)}, which ${s}.`,{fix:"Name the root of a repository, the folder that has .github in it, as it is seen from the folder of the step."});let r=i=>Wi(
i)?Ji(ms(n,i)):void 0;return{folder:n,...t,name:t.name??lu(r(".git/config")),workflows:cu(n),read:r}}var Py={read:n=>Wi(n)?Ji(new URL(`../${n}`,import.meta.url)):
void 0};function Wi(n){return!n.split(/[/\\]/).includes("..")}function cu(n){let e=ms(n,".github","workflows");return Bi(e)?ji(e).filter(t=>/\.ya?ml$/.test(t)).
sort().map(t=>`.github/workflows/${t}`):[]}function lu(n=""){let[,e=""]=/\[remote "origin"\][^[]*?url\s*=\s*(\S+)/.exec(n)??[];return/[/:]([^/:\s]+\/[^/\s]+?)(?:\.git)?\/?$/.
exec(e)?.[1]}function Ji(n){try{return Ui(n,"utf8")}catch{return}}var uu=process.getBuiltinModule("node:fs"),fu=n=>uu[n];var Gi=fu("readFileSync");function Cy(n){let e=Gi(n),t=e[0]===255&&e[1]===254;return new TextDecoder(t?"utf-16le":"utf-8").decode(e)}function Vi({repository:n,path:e,line:t},{repositories:s}){let r=`${e}:${t}`;return s>1&&n!==""?`${n} ${r}`:r}function _y(n,e){let t=n.roles.filter(({trust:s})=>s.Statement.length>0);switch(e){case"text":return hu(n);case"json":return ze({roles:pu(n),findings:n.findings});case"\
cloudformation":return ze(mu(t));case"terraform":return ze(yu(t));case"aws-cli":return gu(t)}}function du(n){return n.findings.map(e=>{let{level:t,rule:s,message:r}=e;
return Gt(`${Vi(e,n)}: ${t} ${s}: ${r}`)})}function pu({roles:n}){return n.map(({role:e,...t})=>({arn:e.arn,...t}))}function hu(n){let{roles:e,findings:t,steps:s}=n,
r=e.map(({role:a,trust:c,permissions:l,uses:d})=>[`Role ${a.arn}`,`  used by ${d.map(({repository:f,path:u,line:h,job:y})=>`${f} ${u}:${h} (${y})`).join(", ")}`,
"  trust policy:",Hi(ze(c)),...l?["  permissions:",Hi(ze(l))]:["  permissions: what the commands of the job do as this role; the workflow does not tell."]].join(
`
`)),i=t.length===0?["No mistakes found."]:du(n);return`${[...r,i.join(`
`),`${gs(s,"step")}, ${gs(e.length,"role")}, ${gs(t.length,"finding")}.`].join(`

`)}
`}function mu(n){let e=[...new Set(n.map(({role:t})=>t.accountId))].sort();return{AWSTemplateFormatVersion:"2010-09-09",Description:"Roles of Secret Lease, as p\
lanned from the workflows",Conditions:Object.fromEntries(e.map(t=>[Yi(t),{"Fn::Equals":[{Ref:"AWS::AccountId"},t]}])),Resources:Object.fromEntries(n.map(({role:t,
trust:s,permissions:r})=>[Su(t.arn),{Type:"AWS::IAM::Role",Condition:Yi(t.accountId),Properties:{RoleName:t.name,Path:ws(t.arn),AssumeRolePolicyDocument:s,...r&&
{Policies:[{PolicyName:"secret-lease",PolicyDocument:r}]}}}]))}}function Yi(n){return`InAccount${n}`}function yu(n){let e=n.filter(({permissions:s})=>s),t=({role:s})=>`\
\${data.aws_caller_identity.current.account_id == "${s.accountId}" ? 1 : 0}`;return{terraform:{required_providers:{aws:{source:"hashicorp/aws"}}},data:{aws_caller_identity:{
current:{}}},resource:{aws_iam_role:Object.fromEntries(n.map(s=>[ys(s.role.arn),{count:t(s),name:s.role.name,path:ws(s.role.arn),assume_role_policy:Qi(s.trust)}])),
...e.length>0&&{aws_iam_role_policy:Object.fromEntries(e.map(s=>[ys(s.role.arn),{count:t(s),name:"secret-lease",role:`\${aws_iam_role.${ys(s.role.arn)}[0].id}`,
policy:Qi(s.permissions)}]))}}}}function Qi(n){return JSON.stringify(n).replaceAll("${","$${").replaceAll("%{","%%{")}function gu(n){let e=n.map(({role:t,trust:s,
permissions:r})=>["role",t.accountId,t.name,ws(t.arn),JSON.stringify(s),r?JSON.stringify(r):""].map((i,o)=>o===0?i:bu(i)).join(" "));return`${wu}${e.join(`
`)}
`}var wu=`#!/usr/bin/env bash
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

`;function bu(n){return`'${n.replaceAll("'","'\\''")}'`}function ys(n){return zi(n,/[^A-Za-z0-9-]/g,"_")}function Su(n){return zi(n,/[^A-Za-z0-9]/g,"")}function zi(n,e,t){
let[,s="",r=n]=/^arn:[^:]*:iam::(\d+):role\/(.*)$/.exec(n)??[],i=r.replace(e,o=>`${t}x${o.charCodeAt(0).toString(16)}${t}`);return`role${t}${s}${t}${i}`}function ws(n){
return/:role(\/(?:.*\/)?)/.exec(n)?.[1]??"/"}function Hi(n){return n.replaceAll(/^/gm,"    ").trimEnd()}function ze(n){return`${JSON.stringify(n,null,2)}
`}function gs(n,e){return`${n} ${e}${n===1?"":"s"}`}function Xi(n,e,t="--against"){let s=xu(n,e,t);if(s.roles)return s.roles.map(({arn:i,trust:o,permissions:a})=>({arn:i,trust:Xe(o),permissions:a===void 0?[]:[Xe(
a)]}));let r=new Map((s.Policies??[]).map(({Arn:i,PolicyVersionList:o=[]})=>[i,o.find(({IsDefaultVersion:a})=>a)?.Document]));return(s.RoleDetailList??[]).map(i=>({
arn:i.Arn,trust:Xe(i.AssumeRolePolicyDocument),permissions:[...(i.RolePolicyList??[]).map(({PolicyDocument:o})=>Xe(o)),...(i.AttachedManagedPolicies??[]).map(({
PolicyArn:o})=>Xe(r.get(o)??vu(o)))]}))}function xu(n,e,t){try{let s=JSON.parse(e);if(s.roles||s.RoleDetailList)return s}catch{}throw new J("E_INPUT",`${t} name\
s ${n}, which has no roles.`,{fix:"Allowed: the output of `aws iam get-account-authorization-details --filter Role LocalManagedPolicy`, or of `secret-lease plan\
 --format json`."})}function vu(n){return{Version:"2012-10-17",Statement:[{Effect:"Allow",Action:`all of ${n}`,Resource:"*"}]}}function Xe(n){let e=typeof n=="s\
tring"?JSON.parse(decodeURIComponent(n)):n;return{...e,Statement:[e?.Statement??[]].flat()}}function Zi(n,e,t="--descriptions"){return ku(n,e,t).flatMap(({ARN:s,KmsKeyId:r,KeyId:i,RotationLambdaARN:o})=>typeof s=="string"?[{arn:s,...Au(String(r??i??""),
s),rotationFunction:typeof o=="string"&&o!==""?o:void 0}]:[])}function ku(n,e,t){try{let s=JSON.parse(e),r=s.SecretList??s.Parameters??(s.ARN===void 0?void 0:[s]);
if(Array.isArray(r))return r}catch{}throw new J("E_INPUT",`${t} names ${n}, which describes no secrets.`,{fix:"Allowed: the output of `aws secretsmanager list-s\
ecrets` or of `aws ssm describe-parameters`, as JSON."})}function Au(n,e){let t=n.replace(/^arn:[^:]*:kms:[^:]*:\d*:/,"");if(t===""||t.startsWith("alias/aws/"))
return{key:void 0,hasAlias:!1};if(t.startsWith("alias/"))return{key:void 0,hasAlias:!0};let[,s,,r,i]=e.split(":");return{key:n.startsWith("arn:")?n:`arn:${s}:km\
s:${r}:${i}:key/${n}`,hasAlias:!1}}function oe(n,e){let t=n.replace(/\\[*?]|[*?]|[.+^${}()|[\]\\]/g,s=>s==="*"?".*":s==="?"?"(?:[^*\\\\]|\\\\[*?])":s.length===2?`\\\\\\${s[1]}`:`\\${s}`);return new RegExp(
`^${t}$`,"s").test(e)}function eo(n){return/^sts:AssumeRoleWithWebIdentity$/i.test(n)?["trust"]:/^kms:/i.test(n)?["keys","permissions"]:/^lambda:/i.test(n)?["functions","permissions"]:
["permissions"]}var to={trust:"which jobs it lets in, only a run knows",permissions:"what it reads, only a run knows",keys:"nothing tells the keys of its secret\
s: give --kms-key, or --descriptions",functions:"nothing tells the functions that rotate its secrets: give --descriptions"};function so(n,e){return n.flatMap(({role:t,trust:s,permissions:r,unknown:i})=>{let o=e.find(({arn:h})=>h===t.arn);if(!o)return[{arn:t.arn,missing:["the role"],unneeded:[],
unknown:[]}];let a=[...Ht(s),...r?Ht(r):[]],c=[...s.Statement.length>0||i.includes("trust")?Ht(o.trust):[],...r?o.permissions.flatMap(Ht):[]],l=a.filter(h=>!c.some(
y=>no(y,h))),d=c.filter(h=>!a.some(y=>no(y,h))),f=h=>Eu(h,i),u={arn:t.arn,missing:l.map(bs),unneeded:d.filter(h=>f(h)===void 0).map(bs),unknown:d.flatMap(h=>{let y=f(
h);return y===void 0?[]:[`${bs(h)}: ${y}`]})};return l.length+d.length===0?[]:[u]})}function Eu({action:n},e){let t=eo(n).find(s=>e.includes(s));return t&&to[t]}
function ro(n,e){return n.flatMap(({arn:t,missing:s,unneeded:r,unknown:i})=>[...s.map(o=>({rule:"drift",level:"error",path:e,line:1,message:`${t} lacks ${o}.`})),
...r.map(o=>({rule:"drift",level:"error",path:e,line:1,message:`${t} grants what no planned workflow needs: ${o}.`})),...i.map(o=>({rule:"drift-unknown",level:"\
notice",path:e,line:1,message:`${t} may not need what it grants: ${o}.`}))])}function Ht({Statement:n}){return[n].flat().flatMap(e=>e.Effect==="Allow"?Nu(e):[])}
function Nu({Principal:n,Action:e,Resource:t,Condition:s}){let r=Ou(n),i=Pu(s??{}),o=[...i].find(([c])=>c.endsWith(":sub")),a=o?o[1].map(c=>new Map([...i,[o[0],
[c]]])):[i];return r.flatMap(c=>[e].flat().flatMap(l=>[t??""].flat().flatMap(d=>a.map(f=>({principal:c,action:l,resource:d,conditions:f})))))}function Ou(n){return n===
void 0?[""]:typeof n=="string"?[n]:Object.entries(n).flatMap(([e,t])=>[t].flat().map(s=>`${e} ${s}`))}function Pu(n){return new Map(Object.entries(n).flatMap(([
e,t])=>Object.entries(t).map(([s,r])=>{let i=/^StringLike$/i.test(e),o=/^StringEquals$/i.test(e),a=[r].flat().map(c=>o?c.replace(/[*?]/g,"\\$&"):c);return[`${i||
o?"":`${e} `}${s}`,a]})))}function no(n,e){return n.principal===e.principal&&oe(n.action.toLowerCase(),e.action.toLowerCase())&&oe(n.resource,e.resource)&&[...n.
conditions].every(([t,s])=>(e.conditions.get(t)??[]).length>0?(e.conditions.get(t)??[]).every(r=>s.some(i=>oe(i,r))):!1)}function bs({principal:n,action:e,resource:t,
conditions:s}){let r=[...s].map(([o,a])=>`${o} = ${a.join(" or ").replaceAll("\\","")}`),i=t===""?` for ${n}`:` on ${t}`;return`${e}${i}${r.length===0?"":` wher\
e ${r.join(", ")}`}`}function xe(n){let[,e,t="",s]=/^([^/\s.$]+\/[^/@\s]+)(?:\/([^@\s]*))?@(\S+)$/.exec(n)??[];return e===void 0||s===void 0?void 0:{repository:e,path:t,ref:s}}function Ze(n){
return/^[.$]\/(.*?)\/?$/.exec(n)?.[1]}function Ce(n,{name:e}){let t=Ze(n);if(t!==void 0)return{path:t,ref:void 0};let s=xe(n);if(!(e===void 0||s?.repository.toLowerCase()!==
e.toLowerCase()))return{path:s.path.replace(/\/$/,""),ref:s.ref}}function zt({repository:n}){return n.endsWith("/secret-lease")}function Xt({line:n,isBlock:e},t){return e?n+t:n}function oo(n,e){return e.length===0?[]:[...Lu(n,e),...Ru(n,e),...e.flatMap(t=>[...Cu(t),...Iu(t),...Tu(t,n),...$u(t,n)]),...qu(n,e)]}function ve(n,e,t,s){return{
rule:e,level:t,path:n.path,line:n.line,message:s}}function Lu({mayAskToken:n,job:e},t){let s=t.some(({read:i})=>i&&i.action!=="check"&&i.inputs.identity);if(n||
!s)return[];let r=`The job ${e.id} assumes a role and may not ask for its token. Add to it: permissions: { id-token: write, contents: read }.`;return[ve(e,"no-i\
d-token","error",r)]}function Ru({entry:n,mayAskToken:e,job:t},s){let r=n.triggers.find(({event:o})=>o==="pull_request_target");if(!r||!e||s.length===0)return[];
let i=`pull_request_target starts the job ${t.id} for anybody's pull request, and the job may ask for its token: a fork's code in it gets the secrets. Lease in \
a workflow that push or a person starts.`;return[ve(r,"pull-request-target","error",i)]}function Iu({planned:{step:n,uses:e=""}}){let t=xe(e);if(!t||/^[0-9a-f]{40}$/.
test(t.ref))return[];let s=`${e} can become other code: pin it to a commit, with the version behind it as a comment.`;return[ve(n.uses??n,"unpinned","warning",s)]}
function Cu({planned:n,read:e}){if(e?.action!=="lease")return[];let t=n.with.get("secrets")?.source;return e.inputs.requests.filter(s=>Ri(s)&&s.only===void 0).map(
s=>ve({path:t?.path??n.step.path,line:t?Xt(t,s.line):n.step.line},"blank-name","error",`With a blank NAME, whoever may write ${s.text} chooses names of variable\
s. List them with only=NAME,NAME_*, or begin their names: NAME_*, ${s.text}`))}var io=/\b(npm (ci|install|i)\b|npm exec\b|npx |pnpm (install|i|dlx)\b|yarn( install)?\s*($|\n|--)|bun install\b|pip3? install\b|poetry install\b|uv (sync|pip install)\b|bundle install\b|composer install\b|cargo (build|install|test)\b|go (generate|install)\b|mvn |gradle |\.\/gradlew |make deps\b)/;
function Tu({action:n,planned:e,read:t},{steps:s}){if(n!=="lease"||t?.action!=="lease"||t.inputs.dryRun)return[];let i=s.slice(s.indexOf(e)+1).find(({step:c})=>c.
run&&io.test(c.run.text));if(!i?.step.run)return[];let[o=""]=io.exec(i.step.run.text)??[],a=`This step runs \`${o.trim()}\` after the lease in line ${e.step.line}\
: code of its packages can read the secrets. Install in a job of its own without id-token, or before the lease.`;return[ve(i.step.run,"install-after-lease","war\
ning",a)]}function $u({action:n,planned:e,read:t},{steps:s}){if(n!=="lease"||t?.action!=="lease"||t.inputs.dryRun)return[];let r=s.slice(s.indexOf(e)+1);if(!r.some(
({step:c})=>c.run||c.uses&&!/\/(check|secret-lease)\b/.test(c.uses.text)))return[];let o=r.map(({step:c})=>c.source).join(`
`),a=e.with.get("secrets")?.source??e.with.get("secret-ids")?.source;return r.some(Mu)?[]:t.inputs.requests.flatMap(c=>Yt(c).filter(l=>!new RegExp(`\\b${l}\\b`,
"i").test(o)).map(l=>ve({path:e.step.path,line:a?.isBlock?a.line+c.line:a?.line??e.step.line},"unused-lease","warning",`No later step of this job names ${l}. Le\
ave the request out, or remove what is not needed any more.`)))}function Mu({step:n}){return n.uses&&!/\/secret-lease\b|^[.$]\//.test(n.uses.text)?!/^actions\//.
test(n.uses.text):n.run!==void 0&&/(\.\/|\bbash |\bsh |\bmake\b|\bnpm (run|test|start|publish)|\bnode |\bpython3? |\bterraform |\bdocker |\bhelm |\bkubectl |\bgo run|secret-lease exec)/.
test(n.run.text)}function qu({steps:n},e){return e.flatMap(({action:t,planned:s,read:r,outputs:i})=>{let{id:o}=s.step;if(t!=="lease"||r?.action!=="lease"||o===void 0||
!i)return[];let{requests:a}=r.inputs;if(a.some(d=>Yt(d).length===0)||[...s.with.values()].some(({unknown:d})=>d.length>0))return[];let l=new Set([...i,...a.flatMap(
Yt).map(d=>d.toUpperCase())]);return n.flatMap(({step:d})=>[...d.source.matchAll(new RegExp(`steps\\.${o}\\.outputs\\.([\\w-]+)`,"g"))].flatMap(([,f=""])=>l.has(
f)||l.has(f.toUpperCase())?[]:[ve(d,"never-leased","error",`The step ${o} leases no ${f}: the expression is empty.`)]))})}var ao=["AWS_REGION","AWS_DEFAULT_REGION"];function co(n,e){if(ao.some(s=>n.env[s]))return;let t=ao.flatMap(s=>n.unknownEnv.get(s)??[]);if(t.length>0)return{text:void 0,
expressions:t};for(let s of e.slice(0,e.indexOf(n)).reverse()){let{step:r,uses:i="",with:o}=s,a=o.get("aws-region");if((/\/configure-aws-credentials@/.test(i)||
/\/secret-lease(\/lease)?@/.test(i)&&(o.get("export-credentials")?.text??"none")!=="none")&&a)return a.unknown.length>0?{text:void 0,expressions:a.unknown}:{text:a.
text,expressions:[]};let[l]=/AWS_(DEFAULT_)?REGION(?==)/.exec(r.run?.text??"")??[];if(l!==void 0&&/GITHUB_ENV/.test(r.run?.text??""))return{text:void 0,expressions:[
`env.${l}`]}}}var G=class{},te=class extends G{constructor(e,t){super(),this.literal=e,this.token=t}accept(e){return e.visitLiteral(this)}},Zt=class extends G{constructor(e,t){
super(),this.operator=e,this.expr=t}accept(e){return e.visitUnary(this)}},et=class extends G{constructor(e,t){super(),this.functionName=e,this.args=t}accept(e){
return e.visitFunctionCall(this)}},tt=class extends G{constructor(e,t,s){super(),this.left=e,this.operator=t,this.right=s}accept(e){return e.visitBinary(this)}},
nt=class extends G{constructor(e,t){super(),this.operator=e,this.args=t}accept(e){return e.visitLogical(this)}},st=class extends G{constructor(e){super(),this.group=
e}accept(e){return e.visitGrouping(this)}},rt=class extends G{constructor(e){super(),this.name=e}accept(e){return e.visitContextAccess(this)}},Te=class extends G{constructor(e,t){
super(),this.expr=e,this.index=t}accept(e){return e.visitIndexAccess(this)}},ke=class extends G{accept(){throw new Error("Method not implemented.")}};var x;(function(n){n[n.String=0]="String",n[n.Array=1]="Array",n[n.Dictionary=2]="Dictionary",n[n.Boolean=3]="Boolean",n[n.Number=4]="Number",n[n.CaseSensitiveDictionary=
5]="CaseSensitiveDictionary",n[n.Null=6]="Null"})(x||(x={}));function en(n){switch(n){case x.Array:return"Array";case x.Boolean:return"Boolean";case x.Null:return"\
Null";case x.Number:return"Number";case x.Dictionary:return"Object";case x.String:return"String"}return"unknown"}var ne=class{constructor(...e){this.keys=[],this.v=[],this.indexMap={},this.kind=x.Dictionary,this.primitive=!1;for(let t of e)this.add(t.key,t.value)}coerceString(){
return en(this.kind)}number(){return NaN}add(e,t){e.toLowerCase()in this.indexMap||(this.keys.push(e),this.v.push(t),this.indexMap[e.toLowerCase()]=this.v.length-
1)}get(e){let t=this.indexMap[e.toLowerCase()];if(t!==void 0)return this.v[t]}values(){return this.v}pairs(){let e=[];for(let t of this.keys)e.push({key:t,value:this.
v[this.indexMap[t.toLowerCase()]]});return e}};var j={};tu(j,{Array:()=>z,BooleanData:()=>L,Dictionary:()=>ne,Kind:()=>x,Null:()=>U,NumberData:()=>B,StringData:()=>T,replacer:()=>tn,reviver:()=>nn});var z=class{constructor(...e){this.v=[],this.kind=x.Array,this.primitive=!1;for(let t of e)this.add(t)}coerceString(){return en(this.kind)}number(){return NaN}add(e){
this.v.push(e)}get(e){return this.v[e]}values(){return this.v}};var L=class{constructor(e){this.value=e,this.kind=x.Boolean,this.primitive=!0}coerceString(){return this.value?"true":"false"}number(){return this.value?1:0}};var U=class{constructor(){this.kind=x.Null,this.primitive=!0}coerceString(){return""}number(){return 0}};var B=class{constructor(e){this.value=e,this.kind=x.Number,this.primitive=!0}coerceString(){return this.value===0?"0":(+this.value.toFixed(15)).toString()}number(){
return this.value}};var T=class{constructor(e){this.value=e,this.kind=x.String,this.primitive=!0}coerceString(){return this.value}number(){return Number(this.value)}};function tn(n,e){if(e instanceof U)return null;if(e instanceof L)return e.value;if(e instanceof B)return e.number();if(e instanceof T)return e.coerceString();if(e instanceof
z)return e.values();if(e instanceof ne){let t=e.pairs(),s={};for(let r of t)s[r.key]=r.value;return s}return e}function nn(n,e){return e===null?new U:typeof e=="string"?new T(e):typeof e=="number"?new B(e):typeof e=="boolean"?new L(e):Array.isArray(e)?new z(...e):typeof e==
"object"?new ne(...Object.keys(e).map(t=>({key:t,value:e[t]}))):e}var ae=class extends z{};var g;(function(n){n[n.UNKNOWN=0]="UNKNOWN",n[n.LEFT_PAREN=1]="LEFT_PAREN",n[n.RIGHT_PAREN=2]="RIGHT_PAREN",n[n.LEFT_BRACKET=3]="LEFT_BRACKET",n[n.RIGHT_BRACKET=
4]="RIGHT_BRACKET",n[n.COMMA=5]="COMMA",n[n.DOT=6]="DOT",n[n.BANG=7]="BANG",n[n.BANG_EQUAL=8]="BANG_EQUAL",n[n.EQUAL_EQUAL=9]="EQUAL_EQUAL",n[n.GREATER=10]="GRE\
ATER",n[n.GREATER_EQUAL=11]="GREATER_EQUAL",n[n.LESS=12]="LESS",n[n.LESS_EQUAL=13]="LESS_EQUAL",n[n.AND=14]="AND",n[n.OR=15]="OR",n[n.STAR=16]="STAR",n[n.NUMBER=
17]="NUMBER",n[n.STRING=18]="STRING",n[n.IDENTIFIER=19]="IDENTIFIER",n[n.TRUE=20]="TRUE",n[n.FALSE=21]="FALSE",n[n.NULL=22]="NULL",n[n.EOF=23]="EOF"})(g||(g={}));
function uo(n){switch(n.type){case g.EOF:return"EOF";case g.NUMBER:return n.lexeme;case g.STRING:return n.value.toString();default:return n.lexeme}}var $e=class{constructor(e){
this.input=e,this.start=0,this.offset=0,this.line=0,this.lastLineOffset=0,this.tokens=[]}lex(){if(this.input.length>Ss)throw new Error("ErrorExceededMaxLength");
for(;!this.atEnd();){this.start=this.offset;let e=this.next();switch(e){case"(":this.addToken(g.LEFT_PAREN);break;case")":this.addToken(g.RIGHT_PAREN);break;case"\
[":this.addToken(g.LEFT_BRACKET);break;case"]":this.addToken(g.RIGHT_BRACKET);break;case",":this.addToken(g.COMMA);break;case".":this.previous()!=g.IDENTIFIER&&
this.previous()!=g.RIGHT_BRACKET&&this.previous()!=g.RIGHT_PAREN&&this.previous()!=g.STAR?this.consumeNumber():this.addToken(g.DOT);break;case"-":case"+":this.consumeNumber();
break;case"!":this.addToken(this.match("=")?g.BANG_EQUAL:g.BANG);break;case"=":if(!this.match("=")){this.consumeIdentifier();break}this.addToken(g.EQUAL_EQUAL);
break;case"<":this.addToken(this.match("=")?g.LESS_EQUAL:g.LESS);break;case">":this.addToken(this.match("=")?g.GREATER_EQUAL:g.GREATER);break;case"&":if(!this.match(
"&")){this.consumeIdentifier();break}this.addToken(g.AND);break;case"|":if(!this.match("|")){this.consumeIdentifier();break}this.addToken(g.OR);break;case"*":this.
addToken(g.STAR);break;case" ":case"\r":case"	":break;case`
`:++this.line,this.lastLineOffset=this.offset;break;case"'":this.consumeString();break;default:!0===_u(e)?this.consumeNumber():this.consumeIdentifier()}}return this.
tokens.push({type:g.EOF,lexeme:"",range:this.range()}),{tokens:this.tokens}}pos(){return{line:this.line,column:this.start-this.lastLineOffset}}endPos(){return{line:this.
line,column:this.offset-this.lastLineOffset}}range(){return{start:this.pos(),end:this.endPos()}}atEnd(){return this.offset>=this.input.length}peek(){return this.
atEnd()?"\0":this.input[this.offset]}peekNext(){return this.offset+1>=this.input.length?"\0":this.input[this.offset+1]}previous(){let e=this.tokens.length;return e==
0?g.EOF:this.tokens[e-1].type}next(){return this.input[this.offset++]}match(e){return this.atEnd()||this.input[this.offset]!==e?!1:(this.offset++,!0)}addToken(e,t){
this.tokens.push({type:e,lexeme:this.input.substring(this.start,this.offset),range:this.range(),value:t})}consumeNumber(){for(;!this.atEnd()&&(!lo(this.peek())||
this.peek()==".");)this.next();let e=this.input.substring(this.start,this.offset),t=new T(e).number();if(isNaN(t))throw new Error(`Unexpected symbol: '${e}'. Lo\
cated at position ${this.start+1} within expression: ${this.input}`);this.addToken(g.NUMBER,t)}consumeString(){for(;(this.peek()!=="'"||this.peekNext()==="'")&&
!this.atEnd();)this.peek()===`
`&&this.line++,this.peek()==="'"&&this.peekNext()==="'"&&this.next(),this.next();if(this.atEnd())throw new Error(`Unexpected symbol: '${this.input.substring(this.
start)}'. Located at position ${this.start+1} within expression: ${this.input}`);this.next();let e=this.input.substring(this.start+1,this.offset-1);e=e.replace(
"''","'"),this.addToken(g.STRING,e)}consumeIdentifier(){for(;!this.atEnd()&&!lo(this.peek());)this.next();let e=g.IDENTIFIER,t,s=this.input.substring(this.start,
this.offset);if(this.previous()!=g.DOT)switch(s){case"true":e=g.TRUE;break;case"false":e=g.FALSE;break;case"null":e=g.NULL;break;case"NaN":e=g.NUMBER,t=NaN;break;case"\
Infinity":e=g.NUMBER,t=1/0;break}if(!Du(s))throw new Error(`Unexpected symbol: '${s}'. Located at position ${this.start+1} within expression: ${this.input}`);this.
addToken(e,t)}};function _u(n){return n>="0"&&n<="9"}function lo(n){switch(n){case"(":case"[":case")":case"]":case",":case".":case"!":case">":case"<":case"=":case"\
&":case"|":return!0}return/\s/.test(n)}function Du(n){if(n=="")return!1;let e=n[0];if(e>="a"&&e<="z"||e>="A"&&e<="Z"||e=="_"){for(let t of n.substring(1).split(
""))if(!(t>="a"&&t<="z"||t>="A"&&t<="Z"||t>="0"&&t<="9"||t=="_"||t=="-"))return!1;return!0}return!1}var xs=50,Ss=21e3,I;(function(n){n[n.ErrorUnexpectedSymbol=0]="ErrorUnexpectedSymbol",n[n.ErrorUnrecognizedNamedValue=1]="ErrorUnrecognizedNamedValue",n[n.ErrorUnexpectedEndOfExpression=
2]="ErrorUnexpectedEndOfExpression",n[n.ErrorExceededMaxDepth=3]="ErrorExceededMaxDepth",n[n.ErrorExceededMaxLength=4]="ErrorExceededMaxLength",n[n.ErrorTooFewParameters=
5]="ErrorTooFewParameters",n[n.ErrorTooManyParameters=6]="ErrorTooManyParameters",n[n.ErrorEvenParameters=7]="ErrorEvenParameters",n[n.ErrorUnrecognizedContext=
8]="ErrorUnrecognizedContext",n[n.ErrorUnrecognizedFunction=9]="ErrorUnrecognizedFunction"})(I||(I={}));var X=class extends Error{constructor(e,t){super(`${Fu(e)}\
: '${uo(t)}'`),this.typ=e,this.tok=t,this.pos=this.tok.range.start}};function Fu(n){switch(n){case I.ErrorUnexpectedEndOfExpression:return"Unexpected end of exp\
ression";case I.ErrorUnexpectedSymbol:return"Unexpected symbol";case I.ErrorUnrecognizedNamedValue:return"Unrecognized named-value";case I.ErrorExceededMaxDepth:
return`Exceeded max expression depth ${xs}`;case I.ErrorExceededMaxLength:return`Exceeded max expression length ${Ss}`;case I.ErrorTooFewParameters:return"Too f\
ew parameters supplied";case I.ErrorTooManyParameters:return"Too many parameters supplied";case I.ErrorEvenParameters:return"Even number of parameters supplied,\
 requires an odd number of parameters";case I.ErrorUnrecognizedContext:return"Unrecognized named-value";case I.ErrorUnrecognizedFunction:return"Unrecognized fun\
ction";default:return"Unknown error"}}var it=class extends Error{};var fo={name:"case",description:"`case( pred1, val1, pred2, val2, ..., default )`\n\nEvaluates predicates in order and returns the value corresponding to the firs\
t predicate that evaluates to `true`. If no predicate matches, it returns the last argument as the default value.",minArgs:3,maxArgs:Number.MAX_SAFE_INTEGER,call:(...n)=>{
for(let e=0;e<n.length-1;e+=2){let t=n[e];if(t.kind!==x.Boolean)throw new Error("case predicate must evaluate to a boolean value");if(t.value)return n[e+1]}return n[n.
length-1]}};function sn(n){switch(n.kind){case x.Null:return!0;case x.Boolean:return!n.value;case x.Number:{let e=n.value;return e===0||isNaN(e)}case x.String:return n.value.
length===0}return!1}function po(n){return!sn(n)}function ot(n,e){let t=n,s=e;if(n.kind===e.kind)return[t,s];switch(n.kind){case x.Number:if(e.kind===x.String)return s=
new B(e.number()),[t,s];break;case x.String:if(e.kind===x.Number)return t=new B(n.number()),[t,s];break;case x.Null:case x.Boolean:return t=new B(n.number()),ot(
t,s)}switch(e.kind){case x.Null:case x.Boolean:return s=new B(e.number()),ot(t,s)}return[t,s]}function Ae(n,e){let[t,s]=ot(n,e);if(t.kind!=s.kind)return!1;switch(t.
kind){case x.Null:return!0;case x.Number:{let r=t.value,i=s.value;return isNaN(r)||isNaN(i)?!1:r==i}case x.String:{let r=t.value,i=s.value;return V(r)===V(i)}case x.
Boolean:{let r=t.value,i=s.value;return r==i}case x.Dictionary:case x.Array:return t===s}return!1}function vs(n,e){let[t,s]=ot(n,e);if(t.kind!=s.kind)return!1;switch(t.
kind){case x.Number:{let r=t.value,i=s.value;return isNaN(r)||isNaN(i)?!1:r>i}case x.String:{let r=t.value,i=s.value;return r=V(r),i=V(i),r>i}case x.Boolean:{let r=t.
value,i=s.value;return r&&!i}}return!1}function ks(n,e){let[t,s]=ot(n,e);if(t.kind!=s.kind)return!1;switch(t.kind){case x.Number:{let r=t.value,i=s.value;return isNaN(
r)||isNaN(i)?!1:r<i}case x.String:{let r=t.value,i=s.value;return r=V(r),i=V(i),r<i}case x.Boolean:{let r=t.value,i=s.value;return!r&&i}}return!1}function V(n){
let e=[],t=0,s=n.length,r=n.indexOf("\u0131");for(;t<s;)if(t<r)e.push(n.substring(t,r).toUpperCase()),t=r;else if(t==r)e.push(n.substring(t,t+1)),t+=1,r=n.indexOf(
"\u0131",t);else{e.push(n.substring(t).toUpperCase());break}return e.join("")}var ho={name:"contains",description:"`contains( search, item )`\n\nReturns `true` if `search` contains `item`. If `search` is an array, this function returns `tru\
e` if the `item` is an element in the array. If `search` is a string, this function returns `true` if the `item` is a substring of `search`. This function is no\
t case sensitive. Casts values to a string.",minArgs:2,maxArgs:2,call:(...n)=>{let e=n[0],t=n[1];if(e.primitive){let s=e.coerceString();if(t.primitive){let r=t.
coerceString();return new L(s.toLowerCase().includes(r.toLowerCase()))}}else if(e.kind===x.Array){let s=e;if(s.values().length===0)return new L(!1);for(let r of s.
values())if(Ae(t,r))return new L(!0)}return new L(!1)}};var mo={name:"endsWith",description:"`endsWith( searchString, searchValue )`\n\nReturns `true` if `searchString` ends with `searchValue`. This function is not cas\
e sensitive. Casts values to a string.",minArgs:2,maxArgs:2,call:(...n)=>{let e=n[0];if(!e.primitive)return new L(!1);let t=n[1];if(!t.primitive)return new L(!1);
let s=V(e.coerceString()),r=V(t.coerceString());return new L(s.endsWith(r))}};var yo={name:"format",description:"`format( string, replaceValue0, replaceValue1, ..., replaceValueN)`\n\nReplaces values in the `string`, with the variable `repl\
aceValueN`. Variables in the `string` are specified using the `{N}` syntax, where `N` is an integer. You must specify at least one `replaceValue` and `string`. \
There is no maximum for the number of variables (`replaceValueN`) you can use. Escape curly braces using double braces.",minArgs:1,maxArgs:255,call:(...n)=>{let e=n[0].
coerceString(),t=[],s=0;for(;s<e.length;){let r=e.indexOf("{",s),i=e.indexOf("}",s);if(r>=0&&(i<0||i>r)){if(As(e,r+1)==="{"){t.push(e.substr(s,r-s+1)),s=r+2;continue}
if(i>r+1){let o=Bu(e,r+1);if(o.success){if(1+o.result>n.length-1)throw new Error(`The following format string references more arguments than were supplied: ${e}`);
r>s&&t.push(e.substr(s,r-s)),t.push(`${n[1+o.result].coerceString()}`),s=i+1;continue}}throw new Error(`The following format string is invalid: ${e}`)}else if(i>=
0)if(As(e,i+1)==="}")t.push(e.substr(s,i-s+1)),s=i+2;else throw new Error(`The following format string is invalid: ${e}`);else{t.push(e.substr(s));break}}return new T(
t.join(""))}};function As(n,e){return n.length>e?n[e]:"\0"}function Bu(n,e){let t=0;for(;;){let i=As(n,e+t);if(i>="0"&&i<="9")t++;else break}if(t<1)return{success:!1};
let s=e+t-1,r=parseInt(n.substr(e,t));return{success:!isNaN(r),result:r,endIndex:s}}var go={name:"fromJson",description:"`fromJSON(value)`\n\nReturns a JSON object or JSON data type for `value`. You can use this function to provide a JSON object \
as an evaluated expression or to convert environment variables from a string.",minArgs:1,maxArgs:1,call:(...n)=>{let t=n[0].coerceString();if(t.trim()==="")throw new Error(
"empty input");try{return JSON.parse(t,nn)}catch(s){throw new it("Error parsing JSON when evaluating fromJson",{cause:s})}}};var wo={name:"join",description:"`join( array, optionalSeparator )`\n\nThe value for `array` can be an array or a string. All values in `array` are concatenated i\
nto a string. If you provide `optionalSeparator`, it is inserted between the concatenated values. Otherwise, the default separator `,` is used. Casts values to \
a string.",minArgs:1,maxArgs:2,call:(...n)=>{if(n[0].primitive)return new T(n[0].coerceString());if(n[0].kind===x.Array){let e=",";return n.length>1&&n[1].primitive&&
(e=n[1].coerceString()),new T(n[0].values().map(t=>t.coerceString()).join(e))}return new T("")}};var bo={name:"startsWith",description:"`startsWith( searchString, searchValue )`\n\nReturns `true` when `searchString` starts with `searchValue`. This function is\
 not case sensitive. Casts values to a string.",minArgs:2,maxArgs:2,call:(...n)=>{let e=n[0];if(!e.primitive)return new L(!1);let t=n[1];if(!t.primitive)return new L(
!1);let s=V(e.coerceString()),r=V(t.coerceString());return new L(s.startsWith(r))}};var So={name:"toJson",description:"`toJSON(value)`\n\nReturns a pretty-print JSON representation of `value`. You can use this function to debug the information pr\
ovided in contexts.",minArgs:1,maxArgs:1,call:(...n)=>new T(JSON.stringify(n[0],tn,"  "))};var at={case:fo,contains:ho,endswith:mo,format:yo,fromjson:go,join:wo,startswith:bo,tojson:So};function xo(n,e,t){let s=e.lexeme.toLowerCase(),r;if(r=at[s],!r&&
(r=n.extensionFunctions.get(s),!r)){if(!n.allowUnknownKeywords)throw new X(I.ErrorUnrecognizedFunction,e);return}if(t<r.minArgs)throw new X(I.ErrorTooFewParameters,
e);if(t>r.maxArgs)throw new X(I.ErrorTooManyParameters,e);if(s==="case"&&t%2===0)throw new X(I.ErrorEvenParameters,e)}var ct=class{constructor(e,t){if(this.star=e,!!t&&!e){t.primitive&&(this.str=t.coerceString());let s=t.number();!isNaN(s)&&isFinite(s)&&s>=0&&(s=Math.floor(s),this.
int=s)}}};var Me=class{constructor(e,t,s){this.n=e,this.context=t,this.functions=s}evaluate(){return this.eval(this.n)}eval(e){return e.accept(this)}visitLiteral(e){return e.
literal}visitUnary(e){let t=this.eval(e.expr);if(e.operator.type===g.BANG)return new L(sn(t));throw new Error(`unknown unary operator: ${e.operator.lexeme}`)}visitBinary(e){
let t=this.eval(e.left),s=this.eval(e.right);switch(e.operator.type){case g.EQUAL_EQUAL:return new L(Ae(t,s));case g.BANG_EQUAL:return new L(!Ae(t,s));case g.GREATER:
return new L(vs(t,s));case g.GREATER_EQUAL:return new L(Ae(t,s)||vs(t,s));case g.LESS:return new L(ks(t,s));case g.LESS_EQUAL:return new L(Ae(t,s)||ks(t,s))}throw new Error(
`unknown binary operator: ${e.operator.lexeme}`)}visitLogical(e){let t;for(let s of e.args)if(t=this.eval(s),e.operator.type===g.AND&&sn(t)||e.operator.type===g.
OR&&po(t))break;return t}visitGrouping(e){return this.eval(e.group)}visitContextAccess(e){return this.context.get(e.name.lexeme)}visitIndexAccess(e){let t;if(e.
index instanceof ke)t=new ct(!0,void 0);else{let i;try{i=this.eval(e.index)}catch(o){throw new Error(`could not evaluate index for index access: ${o.message}`,{
cause:o})}t=new ct(!1,i)}let s=this.eval(e.expr),r;switch(s.kind){case x.Array:{let i=s;i instanceof ae?r=Uu(i,t):r=ju(i,t);break}case x.Dictionary:{r=Ku(s,t);break}default:
t.star?r=new ae:r=new U}return r}visitFunctionCall(e){let t=e.args.map(i=>this.eval(i)),s=e.functionName.lexeme.toLowerCase();return(this.functions?.get(s)||at[s]).
call(...t)}};function Uu(n,e){let t=new ae;for(let s of n.values())switch(s.kind){case x.Dictionary:{let r=s;if(e.star)for(let i of r.values())t.add(i);else if(e.
str!==void 0){let i=r.get(e.str);i!==void 0&&t.add(i)}break}case x.Array:{let r=s;if(e.star)for(let i of r.values())t.add(i);else e.int!==void 0&&e.int<r.values().
length&&t.add(r.get(e.int));break}}return t}function ju(n,e){if(e.star){let t=new ae;for(let s of n.values())t.add(s);return t}return e.int!==void 0&&e.int<n.values().
length?n.get(e.int):new U}function Ku(n,e){if(e.star)return new ae(...n.values());if(e.str!==void 0){let t=n.get(e.str);if(t!==void 0)return t}return new U}var qe=class{constructor(e,t,s){this.tokens=e,this.offset=0,this.depth=0,this.extContexts=new Map,this.extFuncs=new Map;for(let r of t)this.extContexts.set(r.toLowerCase(),
!0);for(let{name:r,func:i}of s.map(o=>({name:o.name,func:o})))this.extFuncs.set(r.toLowerCase(),i);this.context={allowUnknownKeywords:!1,extensionContexts:this.
extContexts,extensionFunctions:this.extFuncs}}parse(){let e;if(this.atEnd())return e;if(e=this.expression(),!this.atEnd())throw this.buildError(I.ErrorUnexpectedSymbol,
this.peek());return e}expression(){this.incrDepth();try{return this.logicalOr()}finally{this.decrDepth()}}logicalOr(){let e=this.logicalAnd();if(this.check(g.OR)){
this.incrDepth();try{let t=new nt(this.peek(),[e]);for(e=t;this.match(g.OR);){let s=this.logicalAnd();t.args.push(s)}}finally{this.decrDepth()}}return e}logicalAnd(){
let e=this.equality();if(this.check(g.AND)){this.incrDepth();try{let t=new nt(this.peek(),[e]);for(e=t;this.match(g.AND);){let s=this.equality();t.args.push(s)}}finally{
this.decrDepth()}}return e}equality(){let e=this.comparison();for(;this.match(g.BANG_EQUAL,g.EQUAL_EQUAL);){let t=this.previous(),s=this.comparison();e=new tt(e,
t,s)}return e}comparison(){let e=this.unary();for(;this.match(g.GREATER,g.GREATER_EQUAL,g.LESS,g.LESS_EQUAL);){let t=this.previous(),s=this.unary();e=new tt(e,t,
s)}return e}unary(){if(this.match(g.BANG)){this.incrDepth();let e=this.previous(),t=this.unary();try{return new Zt(e,t)}finally{this.decrDepth()}}return this.index()}index(){
let e=this.call(),t=0;if(e instanceof st||e instanceof et||e instanceof rt){let s=!0;for(;s;)switch(!0){case this.match(g.LEFT_BRACKET):{let r;this.match(g.STAR)?
r=new ke:r=this.expression(),this.consume(g.RIGHT_BRACKET,I.ErrorUnexpectedSymbol),this.incrDepth(),t++,e=new Te(e,r);break}case this.match(g.DOT):if(this.incrDepth(),
t++,this.match(g.IDENTIFIER)){let r=this.previous();e=new Te(e,new te(new T(r.lexeme),r))}else if(this.match(g.STAR))e=new Te(e,new ke);else throw this.buildError(
I.ErrorUnexpectedSymbol,this.peek());break;default:s=!1}}for(let s=0;s<t;s++)this.decrDepth();return e}call(){if(!this.check(g.IDENTIFIER))return this.primary();
let e=this.next();if(!this.match(g.LEFT_PAREN)){if(!this.extContexts.has(e.lexeme.toLowerCase()))throw this.buildError(I.ErrorUnrecognizedContext,e);return new rt(
e)}let t=[];for(;!this.match(g.RIGHT_PAREN);){let s=this.expression();t.push(s),this.check(g.RIGHT_PAREN)||this.consume(g.COMMA,I.ErrorUnexpectedSymbol)}return xo(
this.context,e,t.length),new et(e,t)}primary(){switch(!0){case this.match(g.FALSE):return new te(new L(!1),this.previous());case this.match(g.TRUE):return new te(
new L(!0),this.previous());case this.match(g.NULL):return new te(new U,this.previous());case this.match(g.NUMBER):return new te(new B(this.previous().value),this.
previous());case this.match(g.STRING):return new te(new T(this.previous().value),this.previous());case this.match(g.LEFT_PAREN):{let e=this.expression();if(this.
atEnd())throw this.buildError(I.ErrorUnexpectedEndOfExpression,this.previous());return this.consume(g.RIGHT_PAREN,I.ErrorUnexpectedSymbol),new st(e)}case this.atEnd():
throw this.buildError(I.ErrorUnexpectedEndOfExpression,this.previous())}throw this.buildError(I.ErrorUnexpectedSymbol,this.peek())}match(...e){for(let t of e)if(this.
check(t))return this.next(),!0;return!1}check(e){return this.atEnd()?!1:this.peek().type==e}atEnd(){return this.peek().type==g.EOF}next(){return this.atEnd()||this.
offset++,this.previous()}peek(){return this.tokens[this.offset]}previous(){return this.tokens[this.offset-1]}consume(e,t){if(this.check(e)){this.next();return}throw this.
buildError(t,this.peek())}incrDepth(){if(this.depth++,this.depth>xs)throw this.buildError(I.ErrorExceededMaxDepth,this.peek())}decrDepth(){this.depth--}buildError(e,t){
return new X(e,t)}};var $=class{expressions;constructor(e){this.expressions=e}},ce=class extends ${samples;constructor(e,t){super([e]),this.samples=t}};function le(n,e){let t=[];return{
text:n.replace(/\$\{\{([\s\S]*?)\}\}/g,(r,i)=>{let o=Vu(i.trim(),e);return o instanceof $?(t.push(...o.expressions),r):o}),unknown:[...new Set(t)]}}function rn(n,e){
if(Array.isArray(n))return n.map(i=>rn(i,e));if(typeof n=="object"&&n!==null)return Object.fromEntries(Object.entries(n).map(([i,o])=>[i,rn(o,e)]));if(typeof n!=
"string")return n;let[,t]=/^\s*\$\{\{((?:(?!\}\})[\s\S])*)\}\}\s*$/.exec(n)??[],{text:s,unknown:r}=le(t===void 0?n:`\${{ toJSON(${t}) }}`,e);return r.length>0?new $(
r.map(i=>i===`toJSON(${t})`?(t??"").trim():i)):t===void 0?s:Ju(s,t)}function Ju(n,e){try{return JSON.parse(n)}catch{return new $([e.trim()])}}function Ns(n,e){if(n===
void 0)return!1;let[,t=n]=/^\s*\$\{\{([\s\S]*)\}\}\s*$/.exec(n)??[];if(_e(t))return!1;let{text:s,unknown:r}=le(`\${{ (${t}) && true }}`,e);return r.length===0&&
s!=="true"}function _e(n){return/\$\{\{[\s\S]*?\}\}/.test(n)}var Gu=["github","env","vars","job","jobs","steps","runner","secrets","strategy","matrix","needs","\
inputs"];function Vu(n,e){let t=[],s=vo(n,e,i=>(t.push(i),i.samples[0]??""));if(t.length===0)return s;let r=vo(n,e,i=>i.samples[1]??"");return typeof r=="string"&&
r===s?s:new $([...new Set(t.flatMap(({expressions:i})=>i))])}function vo(n,e,t){try{let s=new qe(new $e(n).lex().tokens,Gu,[]).parse(),r=new Me(s,new on(e,t)).evaluate();
return r.primitive?r.coerceString():new $([n])}catch(s){let r=s instanceof lt?s.value.expressions:[];return new $(r.length>0?r:[n])}}var lt=class extends Error{value;constructor(e){
super("not known before the run"),this.value=e}},on=class extends j.Dictionary{#e;constructor(e,t){super(...Object.entries(e).map(([s,r])=>({key:s,value:new Es(
r)}))),this.#e=t}get(e){let t=super.get(e);if(t===void 0)throw new lt(new $([]));return ko(t.value,this.#e)}},Es=class{value;constructor(e){this.value=e}};function ko(n,e){
if(n instanceof ce)return new j.StringData(e(n));if(n instanceof $)throw new lt(n);return n===null?new j.Null:typeof n=="string"?new j.StringData(n):typeof n=="\
number"?new j.NumberData(n):typeof n=="boolean"?new j.BooleanData(n):Yu(n)?new j.Array(...n.map(t=>ko(t,e))):new on(n,e)}function Yu(n){return Array.isArray(n)}function Os(n){return Object.hasOwn(ps,n)}function Ao({with:n,step:{path:e}},t){return[...n].flatMap(([s,{text:r,unknown:i,source:o}])=>{let a=l=>l===s?i.length>
0?"UNKNOWN":r:t(l),c=Os(s)?Qu(s,a):void 0;return c?[{rule:"peer-input",path:e,line:o.line,...c}]:[]})}function Qu(n,e){let t=ps[n];if(!t||!Oi(e,n))return;let{unsaid:s=[],
instead:r,isNeedless:i}=t,o=`The input ${n} is configure-aws-credentials' and not this action's`;return s.includes(e(n).trim().toLowerCase())?{level:"warning",message:`${o}\
, which does the same without it: delete the line.`}:i?.(e)?{level:"warning",message:`The input ${n} has no effect here: ${r}.`}:{level:"error",message:`${o}. W\
rite instead: ${r}.`}}var ut="UNKNOWN";function Eo(n){return/^arn:[\w-]+:iam::000000000000:role\/UNKNOWN$/.test(n)}function No(n){return n.endsWith("-unknown-1")}function Oo(n){let e=Hu(
n),t=`arn:${e}:iam::000000000000:role/UNKNOWN`;return{"role-to-assume":t,"credentials-role-to-assume":t,"aws-region":`${Pi.find(([,s])=>s===e)?.[0]??"xx-"}unkno\
wn-1`}}function Hu({with:n,env:e}){let t=[...n].filter(([,{unknown:i}])=>i.length===0),s=n.has("aws-region")?t.find(([i])=>i==="aws-region")?.[1].text:e.AWS_REGION??
e.AWS_DEFAULT_REGION;if(s!==void 0)return Li(s.trim());let r=t.map(([,{text:i}])=>i).join(`
`);return/\barn:(aws[a-z-]*):/.exec(r)?.[1]??"aws"}var E=nu(yl(),1);function ui(n,e){let t=Sl(n,e);if(t===void 0||!("root"in t))return t;let{root:s}=t,r=t.mapAt(s,"jobs");if(!r)return;let i=t.at(s,"on"),o=(0,E.isMap)(
i)&&Ut(i,"workflow_call")?t.at(i,"workflow_call"):void 0;return{...t.location(s),name:t.textAt(s,"name")?.text??n,triggers:Nm(t,i),callInputs:o===void 0&&!((0,E.isMap)(
i)&&Ut(i,"workflow_call"))?void 0:ci(t,(0,E.isMap)(o)?t.mapAt(o,"inputs"):void 0),idToken:bl(t,s),env:t.textsAt(s,"env"),jobs:r.items.flatMap(({key:a,value:c})=>{
let l=t.resolve(c);return(0,E.isMap)(l)?[Em(t,String((0,E.isScalar)(a)?a.value:a),a,l)]:[]})}}function jt(n,e){let t=Sl(n,e);if(t===void 0||!("root"in t))return t;
let s=t.mapAt(t.root,"runs");if(s)return{...t.location(t.root),name:t.textAt(t.root,"name")?.text??n,inputs:ci(t,t.mapAt(t.root,"inputs")),outputs:ci(t,t.mapAt(
t.root,"outputs")).map(({name:r})=>r),steps:t.textAt(s,"using")?.text==="composite"?wl(t,s):void 0}}function Em(n,e,t,s){let r=n.at(s,"environment"),i=n.mapAt(s,
"strategy"),o=i&&n.at(i,"matrix");return{...n.location(t),id:e,condition:n.textAt(s,"if")?.text,environment:(0,E.isMap)(r)?n.textAt(r,"name"):n.textAt(s,"enviro\
nment"),idToken:bl(n,s),env:n.textsAt(s,"env"),matrix:o===void 0?void 0:(0,E.isScalar)(o)?String(o.value):o.toJS(n.document),uses:n.textAt(s,"uses"),with:n.inputsAt(
s),secrets:n.textAt(s,"secrets")?.text==="inherit"?"inherit":n.textsAt(s,"secrets"),steps:wl(n,s)}}function wl(n,e){let t=n.at(e,"steps");return(0,E.isSeq)(t)?t.
items.flatMap(s=>{let r=n.resolve(s);return(0,E.isMap)(r)?[{...n.location(r),id:n.textAt(r,"id")?.text,name:n.textAt(r,"name")?.text,condition:n.textAt(r,"if")?.
text,uses:n.textAt(r,"uses"),run:n.textAt(r,"run"),with:n.inputsAt(r),env:n.textsAt(r,"env"),source:n.sourceOf(r)}]:[]}):[]}function Nm(n,e){let t=(s,r)=>({...n.
location(r),event:s,branches:void 0,tags:void 0,ignoresSome:!1});return(0,E.isScalar)(e)?[t(String(e.value),e)]:(0,E.isSeq)(e)?e.items.flatMap(s=>(0,E.isScalar)(
s)?[t(String(s.value),s)]:[]):(0,E.isMap)(e)?e.items.map(({key:s,value:r})=>{let i=t(String((0,E.isScalar)(s)?s.value:s),s),o=n.resolve(r);return(0,E.isMap)(o)?
{...i,branches:n.listAt(o,"branches")??gl(o,"branches-ignore"),tags:n.listAt(o,"tags")??gl(o,"tags-ignore"),ignoresSome:Ut(o,"branches-ignore")||Ut(o,"tags-igno\
re")}:i}):[]}function gl(n,e){return Ut(n,e)?["**"]:void 0}function bl(n,e){let t=n.at(e,"permissions");return(0,E.isMap)(t)?n.textAt(t,"id-token")?.text==="wri\
te"?"write":"none":(0,E.isScalar)(t)?t.value==="write-all"?"write":"none":"inherited"}function ci(n,e){return(e?.items??[]).map(({key:t,value:s})=>{let r=n.resolve(
s),i=(0,E.isMap)(r)?n.at(r,"default"):void 0,o=(0,E.isScalar)(i)?i.value:void 0;return{name:String((0,E.isScalar)(t)?t.value:t),type:(0,E.isMap)(r)&&n.textAt(r,
"type")?.text||"string",default:Om(o)?o:void 0}})}function Om(n){return["string","number","boolean"].includes(typeof n)}function Ut(n,e){return n.has(e)}function Sl(n,e){
let{document:t,lines:s,text:r}=Lm(e),[i]=t.errors;if(i)return{path:n,line:s.linePos(i.pos[0]).line,message:`The file is no YAML (${i.code}).`};if((0,E.isMap)(t.
contents))return new li(n,r,t,s,t.contents)}var Pm=200;function Lm(n){let e=r=>{let i=new E.LineCounter;return{text:r,lines:i,document:(0,E.parseDocument)(r,{lineCounter:i,
prettyErrors:!1})}},t=e(n),s=t;for(let r=0;r<Pm;r+=1){let[i]=s.document.errors;if(i?.code!=="MISSING_CHAR")break;let o=Rm(s.text,s.document,i.pos[0]);if(o===void 0)
break;s=e(o)}return s.document.errors.length===0?s:t}function Rm(n,e,t){let s;if((0,E.visit)(e,{Scalar(a,{type:c,range:l}){(c===E.Scalar.QUOTE_DOUBLE||c===E.Scalar.
QUOTE_SINGLE)&&l&&l[0]<t&&t<=l[2]&&(s=l[0])}}),s===void 0)return;let r=n[s]==='"'?/"(?:[^"\\]|\\[\s\S])*"/y:/'(?:[^']|'')*'/y;r.lastIndex=s;let[i]=r.exec(n)??[];
if(i===void 0)return;let o=" ".repeat(s-n.lastIndexOf(`
`,s));return n.slice(0,s)+i.replaceAll(`
`,`
${o}`)+n.slice(s+i.length)}var li=class{path;source;document;root;#e;constructor(e,t,s,r,i){this.path=e,this.source=t,this.document=s,this.#e=r,this.root=i}resolve(e){
return(0,E.isAlias)(e)?e.resolve(this.document):e??void 0}at(e,t){return this.resolve(e.get(t,!0))}mapAt(e,t){let s=this.at(e,t);return(0,E.isMap)(s)?s:void 0}textAt(e,t){
let s=this.at(e,t);return(0,E.isScalar)(s)&&s.value!==null?this.#t(s):void 0}textsAt(e,t){let s=this.mapAt(e,t)?.items??[];return new Map(s.flatMap(({key:r,value:i})=>{
let o=this.resolve(i);return(0,E.isScalar)(o)?[[String((0,E.isScalar)(r)?r.value:r),this.#t(o)]]:[]}))}inputsAt(e){return new Map([...this.textsAt(e,"with")].map(
([t,s])=>[t.toLowerCase(),s]))}listAt(e,t){let s=this.at(e,t);return(0,E.isScalar)(s)?[String(s.value)]:(0,E.isSeq)(s)?s.items.flatMap(r=>(0,E.isScalar)(r)?[String(
r.value)]:[]):void 0}location(e){return{path:this.path,line:this.#e.linePos(e.range?.[0]??0).line}}sourceOf(e){return this.source.slice(e.range?.[0]??0,e.range?.[2]??
0)}#t(e){return{...this.location(e),text:typeof e.value=="string"?e.value:e.source??String(e.value??""),isBlock:e.type===E.Scalar.BLOCK_LITERAL}}};function is({uses:n="",isProduct:e},t){let s=Ze(n);if(s!==void 0)return e?di(s):xl(t,s);let r=xe(n);if(r&&zt(r))return di(r.path);let i=Ce(n,t);return i&&xl(t,i.
path)}var fi={"":"lease",lease:"lease",check:"check",monitor:"monitor",rotate:"rotate"};function di(n){return Object.hasOwn(fi,n)?fi[n]:void 0}function xl(n,e){
let t=e===""?"action.yml":`${e}/action.yml`,s=n.read(t),r=s===void 0?void 0:jt(t,s);if(!r||!("inputs"in r))return;let[,i]=/^Secret Lease(?: (check|monitor|rotate))?$/.
exec(r.name)??["","none"];return i===void 0?"lease":di(i)}async function kl(n,e,{repository:t,entry:s,steps:r},i){let o=i.get(n),a=[...e.with].filter(([,{unknown:m}])=>m.
length>0),c=co(e,r),l=[...a.map(([m,b])=>({input:m,expressions:b.unknown})),...c&&c.text===void 0&&!e.with.has("aws-region")?[{input:"aws-region",expressions:c.
expressions}]:[]],d={action:n,planned:e,unknown:l,outputs:o?.outputs},f=Tm(e,o,n,c),u=m=>n==="lease"&&Os(m),h=[...Mm(e,o,u),...n==="lease"?Ao(e,f):[]],y=m=>u(m)?
"":f(m),p={...e.env,GITHUB_API_URL:"https://api.github.com",GITHUB_REPOSITORY:t.name??"OWNER/REPO",GITHUB_WORKFLOW_REF:`${t.name??"OWNER/REPO"}/${s.path}@refs/h\
eads/${t.defaultBranch}`,GITHUB_JOB:"job"};try{return{...d,read:await Im(n,y,p,e),findings:h}}catch(m){if(!(m instanceof J))throw m;return{...d,read:void 0,findings:[
...h,_m(m,e)]}}}async function Im(n,e,t,s){switch(n){case"lease":return{action:n,inputs:await Ci(e,t)};case"check":return Ni(e),{action:n};case"monitor":{let r=await Mi(
e,t),i=await vl(e,$i(r.rules.owners),s);return{action:n,inputs:r,alertSecrets:i}}case"rotate":{let r=await _i(e,t);return{action:n,inputs:r,alertSecrets:await vl(
e,[],s)}}}}async function vl(n,e,t){let s=Cm.filter(i=>(t.with.get(i)?.unknown??[]).length>0),r=i=>s.includes(i)?Al[i]??n(i):n(i);try{return(await hs(n,e)).secrets}catch(i){
if(!(i instanceof J)||s.length===0)throw i}try{return(await hs(r,e)).secrets}catch(i){if(!(i instanceof J))throw i;return[]}}var Al={"alert-url":"https://alerts\
.invalid/unknown","alert-token":"UNKNOWN","ping-url":"https://alerts.invalid/unknown"},Cm=[...Object.keys(Al),"alert-format","alert-secrets"];function El(n){let e=[
...new Set(Object.values(fi))];return new Map(e.flatMap(t=>{let s=`${t}/action.yml`,r=n.read(s),i=r===void 0?void 0:jt(s,r);return i&&"inputs"in i?[[t,i]]:[]}))}
function Tm(n,e,t,s){let r=Oo(n);return i=>{let o=n.with.get(i);if(i==="aws-region"&&s&&(o?.text??"").trim()==="")return s.text??r[i]??"";let a=String(e?.inputs.
find(c=>c.name===i)?.default??"");return o===void 0?_e(a)?"":a:o.unknown.length===0?o.text:/^(secrets|secret-ids|alert-secrets|role-chain|verify|require-claims|tags)$/.
test(i)?$m(o.text,i,t):r[i]??a}}function $m(n,e,t){let s=n.split(`
`).map(i=>_e(i)?"":i);return!s.every(i=>i.trim()==="")||!e.startsWith("secret")?s.join(`
`):t==="monitor"?`${ut}*`:ut}function Mm({with:n,step:e},t,s){if(!t)return[];let r=t.inputs.map(({name:i})=>i);return[...n].flatMap(([i,{source:o}])=>r.includes(
i.toLowerCase())||s(i)?[]:[{rule:"unknown-input",level:"error",path:e.path,line:o.line,message:`The action has no input ${i}.${qm(i,r)}`}])}function qm(n,e){let t=r=>r.
toLowerCase().replaceAll(/[^a-z]/g,""),s=e.find(r=>t(r)===t(n))??e.find(r=>t(r).startsWith(t(n))||t(n).startsWith(t(r)));return s===void 0?"":` Probably meant: ${s}`}
function _m(n,e){let[,t,s]=/^Lines? (\d+)[\d, ]* of ([a-z-]+)/.exec(n.message)??[],r=s??/\binputs? ([a-z-]+)/.exec(n.message)?.[1]??"",i=e.with.get(r),o=i?Xt(i.
source,Number(t??0)):e.step.line,[a=""]=n.fix?.split(`
`).filter(l=>/meant/.test(l))??[],c=a||(n.fix?.split(`
`)[0]??"");return{rule:n.code,level:"error",path:i?.source.path??e.step.path,line:o,message:`${n.message}${c===""?"":` ${c}`}`}}var Dm=256;function Ol(n){if(n===void 0)return[{}];if(!pi(n))return;let{include:e,exclude:t,...s}=n,r=[e??[],t??[]];if(!r.every(c=>Array.isArray(c)&&c.every(pi)))
return;let i=r.flat().map(c=>Object.keys(s).map(l=>c[l]));if(i.length>0&&Ll([s,i]))return;let o=Object.keys(s).length===0?[]:[{}];for(let[c,l]of Object.entries(
s)){if(!Array.isArray(l))return;o=o.flatMap(d=>l.map(f=>({...d,[c]:f})))}for(let c of Nl(t))o=o.filter(l=>!Bm(l,c));let a=o.map(c=>({...c}));for(let c of Nl(e))
Fm(o,a,c,Object.keys(s));return o.length>Dm?void 0:o}function Fm(n,e,t,s){let r=e.flatMap((i,o)=>s.every(a=>!(a in t)||Pl(i[a],t[a]))?[o]:[]);r.length===0&&n.push(
{...t});for(let i of r)Object.assign(n[i]??{},t)}function Bm(n,e){return Object.entries(e).every(([t,s])=>Pl(n[t],s))}function Pl(n,e){return JSON.stringify(n)===
JSON.stringify(e)}function Nl(n){return Array.isArray(n)?n.filter(pi):[]}function pi(n){return typeof n=="object"&&n!==null&&!Array.isArray(n)&&!(n instanceof $)}
function Ll(n){return n instanceof $?!0:typeof n=="object"&&n!==null&&Object.values(n).some(Ll)}function os(n,{contexts:e,calledAt:t,given:s}){let[,r=""]=/^\$\{\{\s*inputs\.([\w-]+)\s*\}\}$/.exec(n.text)??[],i=t?{...n,path:t.path,line:t.line,isBlock:!1}:n;
return{source:s.get(r.toLowerCase())??i,...le(n.text,e)}}function hi(n,e){let t={boolean:!1,number:0};return Object.fromEntries(n.map(({name:s,type:r,default:i})=>{
let o=e.get(s.toLowerCase());return o===void 0?[s,Um(i)??t[r]??""]:o.unknown.length>0?[s,new $(o.unknown)]:[s,r==="boolean"?o.text==="true":o.text]}))}function Um(n){
return typeof n=="string"&&_e(n)?new $([n]):n}function Kt(n,e){return Object.fromEntries([...n].map(([t,s])=>{let{text:r,unknown:i}=le(s.text,e);return[t,i.length>
0?new $(i):r]}))}var as=new Set(["schedule","repository_dispatch","workflow_run","issues","issue_comment","discussion","discussion_comment","label","milestone","watch","fork","g\
ollum","public","page_build","branch_protection_rule","check_run","check_suite"]);function Il(n,e){return n.triggers.filter(({event:t})=>t!=="workflow_call").flatMap(t=>jm(t,e)).map(({trigger:t,github:s})=>({entry:{...n,triggers:[t]},github:s}))}
function Wt({triggers:n}){return n.length>0&&n.every(({event:e})=>e==="workflow_call")}function jm(n,e){let{event:t}=n,s={event_name:t};return t==="push"?Jm(n):
t==="pull_request"||t==="pull_request_review"?[{trigger:n,github:Km(t)}]:t==="merge_group"?[{trigger:n,github:{...s,...cs,...Wm("heads/gh-readonly-queue/","bran\
ch")}}]:t==="release"?[{trigger:n,github:{...s,...cs,ref_type:"tag"}}]:as.has(t)?[{trigger:n,github:{...s,...Cl("heads",e)}}]:[{trigger:n,github:s}]}var cs={head_ref:"",
base_ref:""};function Cl(n,e){let t=n==="heads"?"branch":"tag";return{...cs,ref:`refs/${n}/${e}`,ref_name:e,ref_type:t}}function Km(n){let e=["1","2222"];return{
event_name:n,ref:new ce("github.ref",e.map(t=>`refs/pull/${t}/merge`)),ref_name:new ce("github.ref_name",e.map(t=>`${t}/merge`))}}function Wm(n,e){let t=["a/pr-\
1-0a","bb/pr-2222-1b"],s=n.replace("heads/","");return{ref:new ce("github.ref",t.map(r=>`refs/${n}${r}`)),ref_name:new ce("github.ref_name",t.map(r=>`${s}${r}`)),
ref_type:e}}function Jm(n){let{branches:e,tags:t}=n,s={event_name:"push",...cs},r=[...e??[],...t??[]];if(r.length===0||n.ignoresSome||r.some(o=>o.startsWith("!")))
return[{trigger:n,github:s}];let i=(o,a=[])=>{let c=u=>({...n,branches:o==="heads"?u:void 0,tags:o==="tags"?u:void 0}),l=a.filter(u=>!Rl(u)),d=a.filter(Rl).map(
u=>({trigger:c([u]),github:{...s,...Cl(o,u)}}));if(l.length===0)return d;let f=o==="heads"?"branch":"tag";return[...d,{trigger:c(l),github:{...s,ref_type:f}}]};
return[...i("heads",e),...i("tags",t)]}function Rl(n){return!/[*?+![\]\\]/.test(n)}var ls=class{findings=[];#e;#t;#s=new Map;constructor(e,t){this.#e=e,this.#t=t}calledWorkflow(e,t){let s=Ze(e.text);if(s!==void 0){let a=t?this.#r(s):this.workflow(
s);return a?{workflow:a,isProduct:t,calledWorkflow:void 0,ref:void 0}:this.#i(e,`${e.text} is not in this repository, so what it leases is not planned.`)}let r=xe(
e.text);if(r&&zt(r)){let a=this.#r(r.path),c={path:`${r.repository}/${r.path}`,ref:r.ref};if(a)return{workflow:a,isProduct:!0,calledWorkflow:c,ref:void 0}}let i=Ce(
e.text,this.#e);if(i===void 0)return this.#i(e,`${e.text} is a workflow of another repository, so what it leases is not planned.`);let o=this.workflow(i.path);return o?
{workflow:o,isProduct:!1,calledWorkflow:void 0,ref:i.ref}:this.#i(e,`${i.path} is not in this checkout, so what it leases is not planned.`)}noteRef(e,t){let s=this.#e.
defaultBranch;t===void 0||t===s||t===`refs/heads/${s}`||this.#i(e,`${e.text} is planned as this checkout has it. At ${t} it can be another: plan a checkout of t\
hat too.`,"own-ref")}workflow(e){return this.#s.has(e)||this.#s.set(e,this.#o(e,this.#e.read(e),ui)),this.#s.get(e)}#r(e){let t=this.#t.read(e),s=t===void 0?void 0:
ui(e,t);return s&&"jobs"in s?s:void 0}action(e){for(let t of["action.yml","action.yaml"]){let s=e===""?t:`${e}/${t}`,r=this.#e.read(s);if(r!==void 0)return this.#o(
s,r,jt)}}#o(e,t,s){let r=t===void 0?void 0:s(e,t);if(r===void 0||!Gm(r))return r;this.findings.push({rule:"yaml",level:"error",...r})}#i(e,t,s="not-read"){this.
findings.push({rule:s,level:"notice",path:e.path,line:e.line,message:t})}};function Gm(n){return"message"in n}var Tl=10;function $l(n,e,t){return new mi(n,e,t).run()}var mi=class{#e;#t;#s=[];#r;#o=new Set;constructor(e,t,s){this.#e=e,this.#r=new ls(e,t),this.#t=s}run(){
let e=this.#e.workflows.flatMap(t=>this.#r.workflow(t)??[]);for(let t of e)for(let{entry:s,github:r}of Il(t,this.#e.defaultBranch))this.#a(this.#i(s,r));for(let t of e.
filter(s=>Wt(s)&&!this.#o.has(s)))this.#a({...this.#i(t,{}),depth:1});return{jobs:this.#s,findings:this.#r.findings}}#i(e,t){return{entry:e,workflow:e,github:t,
inputs:void 0,secrets:this.#u(),idToken:!0,calledWorkflow:void 0,conditions:[],depth:0,calledAt:void 0,given:new Map}}#a(e){for(let t of e.workflow.jobs){let s=t.
matrix&&rn(t.matrix,this.#d(e,t,void 0));for(let r of Ol(s)??[void 0])this.#c(e,t,r)}}#c(e,t,s){let r=this.#d(e,t,s);if(Ns(t.condition,r))return;let i=t.condition===
void 0?e.conditions:[...e.conditions,t.condition],o=e.idToken&&Vm(t.idToken,e.workflow.idToken,e.depth>0);if(t.uses){this.#n({...e,conditions:i,idToken:o},t,t.uses,
r);return}this.#s.push({repository:this.#e,entry:e.entry,job:t,environment:t.environment&&os(t.environment,{...e,contexts:r}),mayAskToken:o,calledWorkflow:e.calledWorkflow,
conditions:i,steps:t.steps.flatMap(a=>this.#f(a,{...e,contexts:r,depth:0}))})}#n(e,t,s,r){let i=this.#r.calledWorkflow(s,e.calledAt!==void 0);if(!i||e.depth>=Tl)
return;this.#o.add(i.workflow);let o=new Map([...t.with].map(([c,l])=>[c,os(l,{...e,contexts:r})])),a=this.#s.length;this.#a({...e,workflow:i.workflow,inputs:hi(
i.workflow.callInputs??[],o),secrets:t.secrets==="inherit"?e.secrets:this.#p(t.secrets,r),calledWorkflow:i.calledWorkflow??e.calledWorkflow,depth:e.depth+1,calledAt:e.
calledAt??(i.isProduct?s:void 0),given:new Map([...o].map(([c,{source:l}])=>[c,l]))}),this.#l(s,i.ref,this.#s.slice(a).flatMap(({steps:c})=>c))}#l(e,t,s){s.some(
r=>is(r,this.#e))&&this.#r.noteRef(e,t)}#p(e,t){let s=Kt(e,t),r=new Set(Object.keys(s).map(o=>o.toLowerCase())),i=Object.entries(this.#u()).filter(([o])=>!r.has(
o.toLowerCase()));return{...s,...Object.fromEntries(i)}}#u(){return this.#t.secrets??{}}#f(e,t){let{contexts:s,calledAt:r,depth:i}=t,o={...s.env,...Kt(e.env,s)},
a={...t,contexts:{...s,env:o}};if(Ns(e.condition,a.contexts))return[];let c=e.uses&&le(e.uses.text,a.contexts).text,l={step:r?{...e,path:r.path,line:r.line}:e,uses:c,
isProduct:r!==void 0,with:new Map([...e.with].map(([m,b])=>[m,os(b,a)])),env:Object.fromEntries(Object.entries(o).filter(Ym)),unknownEnv:new Map(Object.entries(
o).flatMap(([m,b])=>b instanceof $?[[m,b.expressions]]:[]))},d=c===void 0||r?void 0:Ce(c,this.#e),f=d===void 0||i>=Tl?void 0:this.#r.action(d.path);if(!f?.steps)
return[l];let u=hi(f.inputs,l.with),h=new Map([...l.with].map(([m,{source:b}])=>[m,b])),y={...a,contexts:{...a.contexts,inputs:u},given:h,depth:i+1},p=f.steps.flatMap(
m=>this.#f(m,y));return e.uses&&this.#l(e.uses,d?.ref,p),p}#h({entry:e,github:t}){if(Wt(e))return t;let{name:s,id:r,ownerId:i}=this.#e;return{...t,workflow:e.name,
...s!==void 0&&{repository:s,repository_owner:s.split("/")[0]??""},...r!==void 0&&{repository_id:r},...i!==void 0&&{repository_owner_id:i}}}#d(e,t,s){let i={github:this.#h(
e),...this.#t,secrets:e.secrets,...e.inputs&&{inputs:e.inputs},...s&&{matrix:s}},o=Kt(e.workflow.env,{...i,env:{}});return{...i,env:{...o,...Kt(t.env,{...i,env:o})}}}};
function Vm(n,e,t){let s=n==="inherited"?e:n;return s==="inherited"?t:s==="write"}function Ym(n){return typeof n[1]=="string"}function Ml({role:n,trust:e,uses:[t]}){if(e.Statement.length>0||!t)return[];let s=`No job is known that ${n.arn} must let in, so that templates and scripts leav\
e it out.`,{repository:r,path:i,line:o}=t;return[{rule:"no-trust",level:"notice",repository:r,path:i,line:o,message:s}]}var Qm=2048,Hm=10240;function ql({role:n,
trust:e,permissions:t,uses:[s]}){return[{what:"trust policy",document:e,most:Qm},...t?[{what:"permissions",document:t,most:Hm}]:[]].flatMap(({what:i,document:o,
most:a})=>{let{length:c}=JSON.stringify(o);if(c<=a||!s)return[];let l=`The ${i} of ${n.arn} would have ${c} characters, and IAM takes ${a}. Give the jobs that u\
se it several roles, such as one for each repository.`,{repository:d,path:f,line:u}=s;return[{rule:"policy-too-long",level:"error",repository:d,path:f,line:u,message:l}]})}function _l({permissions:n,isRotating:e},{kmsKeys:t,descriptions:s}){let r=n.filter(({action:u})=>zm.test(u)),i=s.filter(({arn:u})=>r.some(({resource:h})=>oe(h,
u))),o=r.every(({resource:u})=>i.some(({arn:h})=>oe(u,h))),a=n.some(Dl),c=o?i.every(({hasAlias:u})=>!u):t.length>0,l=n.filter(({action:u})=>u==="secretsmanager:\
RotateSecret"),d=s.filter(({arn:u})=>l.some(({resource:h})=>oe(h,u)));return{grants:[...n.flatMap(u=>Xm(u,i,t)),...d.flatMap(({rotationFunction:u})=>u===void 0||
!e?[]:[{action:"lambda:InvokeFunction",resource:u}])],unknown:[...a&&!c?["keys"]:[],...e&&!o?["functions"]:[]]}}var zm=/^(secretsmanager:(GetSecretValue|RotateSecret)|ssm:GetParameters?)$/;
function Dl({action:n,resource:e}){return e==="*"&&/^kms:(Decrypt|Encrypt|GenerateDataKey)$/.test(n)}function Xm(n,e,t){if(!Dl(n))return[n];let s=JSON.stringify(
n.condition??{}),r=e.flatMap(({arn:i,key:o})=>{let[,,a,c]=i.split(":");return o!==void 0&&s.includes(`"${a}.${c}.`)?[o]:[]});return[...new Set([...t,...r])].map(
i=>({...n,resource:i}))}function Fl(n){return[...Map.groupBy(n,t=>{let{Condition:s={},...r}=t,{StringLike:i={},...o}=s,[a,...c]=Object.keys(i);return a===void 0||c.length>0?t:JSON.stringify(
[r,o,a])}).values()].flatMap(t=>{let[s]=t,[r=""]=Object.keys(s?.Condition?.StringLike??{});if(!s||t.length===1)return s??[];let i=[...new Set(t.flatMap(({Condition:o})=>o?.
StringLike?.[r]??[]))].sort();return{...s,Condition:{...s.Condition,StringLike:{[r]:i.length===1?i[0]:i}}}})}function Ul(n){if(!n.identity)return[];let e=n.requests.filter(({role:t})=>t===void 0);return jl(e,Se(n.identity),n)}function yi(n){return[...Map.groupBy(n.requests,
({role:t})=>t?.arn).values()].flatMap(t=>{let[{role:s}={}]=t;return s?[{role:s,grants:jl(t,s,n)}]:[]})}function jl(n,e,{regions:t,checkRotation:s}){return t.flatMap(
r=>us(He(n,{region:r,accountId:e.accountId},s),e))}function Kl(n,e){if(!n.identity)return[];let t=Se(n.identity),s=n.readValues?[]:qi(n.requests,n.verifications),
r=He(e,{region:n.regions[0],accountId:t.accountId});return[...n.regions.flatMap(o=>{let a=({reference:l,text:d})=>({reference:l,version:{},region:l.kind==="arn"?
l.region:o,single:!1,watched:!0,text:d,requests:[]}),c=n.requests.map(l=>({...a(l),described:!0,unread:!n.readValues,removable:n.removeUnused!==void 0}));return us(
[...c,...s.map(a)],t)}),...us(r,t)]}function us(n,e){let t=({Action:s})=>s==="kms:Decrypt";return Ti(Gl(n),e).flatMap(s=>[...Ii(s.queries)]).flatMap(([s,r])=>[...s.
sessionStatements(r,e).filter(i=>!t(i)),...r.flatMap(i=>s.sessionStatements([i],e)).filter(t)]).flatMap(gi)}function gi({Action:n,Resource:e=[],Condition:t}){return[
n].flat().flatMap(s=>[e].flat().map(r=>({action:s,resource:r,...t&&{condition:t}})))}async function Wl({identity:n,requests:e,region:t,mode:s,rollback:r,after:i},o){
if(!n)return[];let a=Se(n),c=Gl(He(e,{region:t,accountId:a.accountId})),[l,d]=[!0,!1].map(u=>c.filter(({reference:h})=>h.source==="parameter-store"===u)),f={mode:s.
kind,rollback:r,hasAfter:i!==void 0};return[...d.flatMap(u=>Di(u,f,a)).flatMap(gi),...await Zm(l,s.kind,a),...us(He(o,{region:t,accountId:a.accountId}),a)]}async function Zm(n,e,t){
if(n.length===0)return[];let{parameterRotationPolicy:s}=await import("./shared-sources-parameter-store-refused-rotation.js");return n.map(i=>JSON.parse(s(i,e,t))).flatMap(({Statement:i})=>i.
flatMap(gi))}function Jl(n){let t=[...Map.groupBy(n,({resource:i,condition:o})=>JSON.stringify([i,o])).values()].flatMap(i=>{let[o]=i;return o?[{...o,actions:[...new Set(
i.map(({action:a})=>a))].sort()}]:[]}),r=[...Map.groupBy(t,({actions:i,condition:o})=>JSON.stringify([i,o]))].sort(([i],[o])=>i<o?-1:1).flatMap(([,i])=>{let[o]=i;
return o?[{Effect:"Allow",Action:Bl(o.actions),Resource:Bl(i.map(({resource:a})=>a).sort()),...o.condition&&{Condition:o.condition}}]:[]});return Fl(r)}function Gl(n){
return n.filter(({text:e,region:t})=>!e.startsWith(ut)&&!No(t))}function Bl(n){let[e]=n;return n.length===1&&e!==void 0?e:n}function wi(n){return{Version:"2012-10-17",Statement:n}}function Vl(n){let{environment:e,entry:t}=n;if(Wt(t)){let c="No workflow of this repository calls this one: its jobs have the subjects of those who call it, and\
 the plan of their repositories lets them in.",{path:l,line:d}=t.triggers[0]??t;return{subjects:[],areAll:!1,findings:[{rule:"called-elsewhere",level:"notice",path:l,
line:d,message:c}]}}if(e&&e.unknown.length===0&&e.text!=="")return{subjects:[{text:`environment:${e.text.replaceAll("%","%25").replaceAll(":","%3A")}`,isPattern:!1}],
areAll:!0,findings:[]};if(e&&e.unknown.length>0){let c=`The environment is known to the run alone (${e.unknown.join(", ")}), so the trust policy is not planned.`;
return{subjects:[],areAll:!1,findings:[{rule:"unknown-environment",level:"notice",path:e.source.path,line:e.source.line,message:c}]}}let s=n.conditions.filter(c=>!/\|\||!\s*\(/.
test(c)),i=n.entry.triggers.filter(({event:c})=>ny(s,c)).map(c=>ey(c,n.repository.defaultBranch)),o=sy(s,iy(i.flatMap(c=>c.subjects))),a=ry(s);return{subjects:a===
void 0?o:[{text:`ref:${a}`,isPattern:!1}],areAll:a!==void 0||i.every(c=>c.areAll??!0),findings:a===void 0?i.flatMap(c=>c.findings):[]}}var fs=n=>`ref:refs/heads\
/${n}`,Yl=n=>`ref:refs/tags/${n}`,bi=n=>({text:n,isPattern:!1});function ey(n,e){let{event:t}=n,s=(i,o,a="notice")=>({rule:i,level:a,path:n.path,line:n.line,message:o});
if(t==="push")return ty(n,s);if(t==="pull_request")return{subjects:[bi("pull_request")],findings:[]};if(t==="workflow_call")return{subjects:[],findings:[]};if(t===
"release")return{subjects:[{text:Yl("*"),isPattern:!0}],findings:[]};if(t==="merge_group")return{subjects:[{text:fs("gh-readonly-queue/*"),isPattern:!0}],findings:[]};
if(as.has(t))return{subjects:[bi(fs(e))],findings:[]};if(t==="workflow_dispatch"){let i=`A person can start this from any branch; the trust policy takes ${e} al\
one. An environment would be the better gate.`;return{subjects:[bi(fs(e))],findings:[s("any-branch",i)]}}if(t==="pull_request_target")return{subjects:[],findings:[]};
let r=`The subject of a run that ${t} starts is not known here, so the trust policy leaves it out.`;return{subjects:[],areAll:!1,findings:[s("unknown-event",r)]}}
function ty({branches:n,tags:e,ignoresSome:t},s){let r=[...(n??(e?[]:["**"])).map(l=>[fs,l]),...(e??(n?[]:["**"])).map(l=>[Yl,l])],i=r.filter(([,l])=>l.startsWith(
"!")),o=r.filter(([,l])=>!l.startsWith("!")).map(([l,d])=>{let f=d.replaceAll("**","*");return{text:l(f.replace(/\[[^\]]*\]\+?|[?+]/g,"*").replaceAll(/\*+/g,"*")),
isPattern:/[*?+[]/.test(d)}}),a=i.length>0||t||r.some(([,l])=>/[?+[]|(^|[^*])\*([^*]|$)/.test(l));return{subjects:o,findings:a?[s("wider-trust","IAM knows less \
of patterns than GitHub: what is excluded, and what * leaves out, the trust policy lets in. Name the branches, or use an environment.")]:[]}}function ny(n,e){return n.
every(t=>[...t.matchAll(/(?:^|[\s({&])github\.event_name\s*([!=]=)\s*'([^']*)'/g)].every(([,s,r=""])=>s==="=="==(r.toLowerCase()===e)))}function sy(n,e){return n.
flatMap(s=>[...s.matchAll(/(?:^|[\s({&])startsWith\(\s*github\.ref\s*,\s*'(refs\/[^']*)'\s*\)/g)].map(([,r=""])=>`ref:${r}`)).reduce((s,r)=>s.flatMap(i=>i.text.
startsWith(r)?[i]:i.isPattern&&r.startsWith(i.text.split("*")[0]??"")&&/^[^*]*\*$/.test(i.text)?[{text:`${r}*`,isPattern:!0}]:[]),[...e])}function ry(n){for(let e of n){
let[,,t]=/(^|[\s({&])github\.ref\s*==\s*'(refs\/[^']+)'/.exec(e)??[];if(t!==void 0)return t;let[,,s]=/(^|[\s({&])github\.ref_name\s*==\s*'([^']+)'/.exec(e)??[];
if(s!==void 0&&/github\.ref_type\s*==\s*'tag'/.test(e))return`refs/tags/${s}`}}function iy(n){return[...new Map(n.map(e=>[e.text,e])).values()]}var Qe={repository:"REPOSITORY_ID",owner:"OWNER_ID"};function Ql(n,e){return[...Map.groupBy(n,({repository:s,identity:r,calledWorkflow:i})=>JSON.stringify([s.name,
s.folder,r.audience,r.issuer,i]))].sort(([s],[r])=>s<r?-1:1).flatMap(([,s])=>{let[r]=s;if(!r)return[];let i=[...new Map(s.flatMap(c=>c.subjects).map(c=>[c.text,
c])).values()],o=i.filter(({isPattern:c})=>!c),a=i.filter(({isPattern:c})=>c);return[o,a].flatMap(c=>c.length===0?[]:[oy(r,c,e)])})}function oy({repository:n,identity:e,
calledWorkflow:t},s,r){let i=Fi({iss:e.issuer},r),o=i?.name??e.issuer,a=s.some(f=>f.isPattern),c=s.flatMap(({text:f})=>ay(n,a?f:Ei(f))).sort(),l=t?{[`${o}:job_w\
orkflow_ref`]:cy(t)}:{},d={[`${o}:aud`]:e.audience,...i?.hasGitHubKeys&&{[`${o}:repository_id`]:n.id??Qe.repository,...l}};return{Effect:"Allow",Principal:{Federated:i?.
arn??""},Action:"sts:AssumeRoleWithWebIdentity",Condition:a?{StringEquals:d,StringLike:{[`${o}:sub`]:c}}:{StringEquals:{...d,[`${o}:sub`]:c}}}}function ay({name:n="\
OWNER/REPO",id:e,ownerId:t},s){let[r,i]=n.split("/");return[`repo:${n}:${s}`,`repo:${r}@${t??Qe.owner}/${i}@${e??Qe.repository}:${s}`]}function cy({path:n,ref:e}){
return/^[0-9a-f]{40}$/.test(e)||e.startsWith("refs/")?`${n}@${e}`:[`${n}@refs/heads/${e}`,`${n}@refs/tags/${e}`]}var Si=/^(role-to-assume|role-chain|aws-region|secrets|secret-ids|alert-secrets|export-credentials|credentials-role-to-assume|audience)$/;function Hl({unknown:n,
planned:e}){return n.filter(({input:t})=>Si.test(t)).map(({input:t,expressions:s})=>{let r=e.with.get(t)?.source,i=s.flatMap(c=>c.match(/\b(vars|secrets)\.\w+/g)??
[]),o=[...new Set(i)].map(c=>`--var ${c.replace("vars.","")}=VALUE`),a=o.length===0?"":` Give ${o.join(" ")}.`;return{rule:"unknown-input-value",level:"notice",
path:r?.path??e.step.path,line:r?.line??e.step.line,message:`The input ${t} is known to the run alone (${s.join(", ")}): what depends on it is not planned.${a}`}})}
function zl({planned:n,read:e}){return!e||e.action==="check"||e.inputs.identity?[]:[{rule:"ambient-credentials",level:"notice",path:n.step.path,line:n.step.line,
message:"Without role-to-assume this step uses the credentials of an earlier step or of the runner: what their role must allow is not planned."}]}function Xl({repository:n,
entry:e}){if(n.id!==void 0&&n.ownerId!==void 0&&n.name!==void 0)return[];let s=`Nothing tells the repository's name or numbers. Give ${[...n.name===void 0?["--r\
epository OWNER/REPO"]:[],...n.id===void 0?[`--repository-id (${Qe.repository} in the policies)`]:[],...n.ownerId===void 0?[`--owner-id (${Qe.owner})`]:[]].join(
", ")}: gh api repos/OWNER/REPO --jq '.id, .owner.id'.`;return[{rule:"unknown-repository",level:"notice",path:e.path,line:1,message:s}]}var ds=class{#e;#t=new Map;#s=new Set;constructor(e){this.#e=e}async add(e,t){let s=[];for(let r of t){s.push(...Hl(r),...zl(r));let{read:i}=r;if(!i||i.action===
"check"||!i.inputs.identity)continue;let{subjects:o,areAll:a,findings:c}=Vl(e);s.push(...c,...Xl(e));let{repository:l,calledWorkflow:d}=e,f={repository:l,identity:i.
inputs.identity,subjects:o,areAll:a,calledWorkflow:d},u=fy(e,r),h=i.action!=="lease"||i.inputs.requests.length===0||i.inputs.requests.some(({role:y})=>y===void 0);
if(h&&await this.#a(i.inputs.identity,f,i,u),this.#r(r,l,h),i.action==="monitor")for(let y of i.inputs.moreIdentities)await this.#a(y,{...f,identity:y},{...i,inputs:{
...i.inputs,identity:y},alertSecrets:[]},u);if(i.action==="lease"){for(let{role:y,grants:p}of yi(i.inputs))this.#c(y,f,u),this.#n(y).permissions.push(...p);for(let{
route:y}of i.inputs.credentials)this.#o(y,f,u)}}return s}#r({unknown:e,read:t},s,r){if(!t||t.action==="check")return;let i=e.map(({input:c})=>c).filter(c=>Si.test(
c));i.some(c=>/role/.test(c))&&this.#s.add(s);let{identity:o}=t.inputs,a=[...r&&o?[Se(o)]:[],...t.action==="monitor"?t.inputs.moreIdentities.map(Se):[],...t.action===
"lease"?yi(t.inputs).map(({role:c})=>c):[]];for(let c of a.map(l=>this.#n(l)))i.length>0&&c.unknown.add("permissions"),t.action==="rotate"&&t.inputs.mode.kind===
"function"&&(c.isRotating=!0)}#o([e,...t],s,r){(this.#t.get(e.arn)?.admissions.includes(s)??!1)||this.#c(e,s,r);let o=e;for(let a of t)this.#n(o).permissions.push(
{action:"sts:AssumeRole",resource:a.arn}),this.#n(a).assumedFrom.add(o.arn),this.#n(a).uses.push(r),o=a}all(){return[...this.#t.values()].filter(({role:e})=>!Eo(
e.arn)).sort((e,t)=>e.role.arn<t.role.arn?-1:1).map(e=>({needs:e,described:_l(e,this.#e)})).map(({needs:{role:e,admissions:t,assumedFrom:s,permissions:r,unknown:i,
uses:o},described:a})=>({role:e,trust:wi([...Ql(t,e),...[...s].sort().map(c=>({Effect:"Allow",Principal:{AWS:c},Action:"sts:AssumeRole"}))]),permissions:r.length===
0?void 0:wi(Jl(a.grants)),unknown:this.#i(i,a.unknown,t),uses:uy(o)}))}#i(e,t,s){let r=s.some(({repository:a})=>this.#s.has(a)),i=s.some(({areAll:a})=>!a),o=[...e,
...t,...i?["trust"]:[],...r?["trust","permissions"]:[]];return[...new Set(o)].sort()}async#a(e,t,s,r){this.#c(e.role,t,r);let i=e.role;for(let o of e.chain)this.#n(
i).permissions.push({action:"sts:AssumeRole",resource:o.arn}),this.#n(o).assumedFrom.add(i.arn),this.#n(o).uses.push(r),i=o;this.#n(i).permissions.push(...await ly(
s))}#c(e,t,s){let r=this.#n(e);r.admissions.push(t),r.uses.push(s)}#n(e){let t=this.#t.get(e.arn);if(t)return t;let s={role:e,admissions:[],assumedFrom:new Set,
permissions:[],unknown:new Set,isRotating:!1,uses:[]};return this.#t.set(e.arn,s),s}};async function ly(n){switch(n.action){case"lease":return Ul(n.inputs);case"\
monitor":return Kl(n.inputs,n.alertSecrets);case"rotate":return Wl(n.inputs,n.alertSecrets);case"check":return[]}}function uy(n){return[...new Map(n.map(e=>[JSON.
stringify(e),e])).values()]}function fy({repository:n,job:e},{planned:t}){let{path:s,line:r}=t.step;return{repository:n.name??n.folder,job:e.id,path:s,line:r}}async function Zl(n,e,t){let s=new ds(t),r=[],i=El(e),o=new Set;for(let c of n){let l=$l(c,e,t.variables),d=[...l.findings];for(let u of l.jobs){let h=await dy(
u,i);for(let{planned:y}of h)o.add(JSON.stringify([c.folder,y.step.path,y.step.line]));d.push(...h.flatMap(y=>y.findings),...oo(u,h),...await s.add(u,h))}let f=c.
name??c.folder;r.push(...py(d).map(u=>({repository:f,...u})))}let a=s.all();return{roles:a,findings:[...r,...a.flatMap(Ml),...a.flatMap(ql)],steps:o.size,repositories:n.
length}}async function dy(n,e){let t=[];for(let s of n.steps){let r=is(s,n.repository);r&&t.push(await kl(r,s,n,e))}return t}function py(n){return[...new Map(n.
map(e=>[JSON.stringify([e.path,e.line,e.rule,e.message]),e])).values()]}async function tv(n,e){let{kmsKeys:t,against:s,origins:r}=n,i={...n.variables},o=n.descriptions.flatMap(c=>Zi(c,eu(c,e,r.descriptions,yy),r.descriptions)),a=await Zl(
e.repositories,e.product,{variables:i,kmsKeys:t,descriptions:o});return s===void 0?a:hy(a,s,e,r.against)}function nv({findings:n}){return n.some(({level:e})=>e===
"error")}function hy(n,e,t,s){let r=so(n.roles,Xi(e,eu(e,t,s,my),s)),i=ro(r,e).map(o=>({repository:"",...o}));return{...n,findings:[...n.findings,...i]}}var my="\
Write it with `aws iam get-account-authorization-details --filter Role LocalManagedPolicy`.",yy="Write it with `aws secretsmanager list-secrets`.";function eu(n,{
readFile:e},t,s){try{return e(n)}catch{throw new J("E_INPUT",`${t} names ${Vt(n)}, which cannot be read.`,{fix:s})}}export{by as a,Oy as b,Py as c,Cy as d,Vi as e,_y as f,du as g,pu as h,tv as i,nv as j};
