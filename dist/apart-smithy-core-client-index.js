const require=process.getBuiltinModule;
import{M as O,g as M,h as $,k as R}from"./apart-smithy-core-schema-TypeRegistry.js";var b=(t,e)=>{let r=[];if(t&&r.push(t),e)for(let o of e)r.push(o);return r},E=(t,e)=>`${t||"anonymous"}${e&&e.length>0?` (a.k.a. ${e.join(",")})`:""}`,C=()=>{let t=[],
e=[],r=!1,o=new Set,m=i=>i.sort((n,s)=>j[s.step]-j[n.step]||L[s.priority||"normal"]-L[n.priority||"normal"]),f=i=>{let n=!1,s=p=>{let g=b(p.name,p.aliases);if(g.
includes(i)){n=!0;for(let a of g)o.delete(a);return!1}return!0};return t=t.filter(s),e=e.filter(s),n},l=i=>{let n=!1,s=p=>{if(p.middleware===i){n=!0;for(let g of b(
p.name,p.aliases))o.delete(g);return!1}return!0};return t=t.filter(s),e=e.filter(s),n},d=i=>(t.forEach(n=>{i.add(n.middleware,{...n})}),e.forEach(n=>{i.addRelativeTo(
n.middleware,{...n})}),i.identifyOnResolve?.(y.identifyOnResolve()),i),u=i=>{let n=[];return i.before.forEach(s=>{s.before.length===0&&s.after.length===0?n.push(
s):n.push(...u(s))}),n.push(i),i.after.reverse().forEach(s=>{s.before.length===0&&s.after.length===0?n.push(s):n.push(...u(s))}),n},w=(i=!1)=>{let n=[],s=[],p={};
return t.forEach(a=>{let c={...a,before:[],after:[]};for(let h of b(c.name,c.aliases))p[h]=c;n.push(c)}),e.forEach(a=>{let c={...a,before:[],after:[]};for(let h of b(
c.name,c.aliases))p[h]=c;s.push(c)}),s.forEach(a=>{if(a.toMiddleware){let c=p[a.toMiddleware];if(c===void 0){if(i)return;throw new Error(`${a.toMiddleware} is n\
ot found when adding ${E(a.name,a.aliases)} middleware ${a.relation} ${a.toMiddleware}`)}a.relation==="after"&&c.after.push(a),a.relation==="before"&&c.before.push(
a)}}),m(n).map(u).reduce((a,c)=>(a.push(...c),a),[])},y={add:(i,n={})=>{let{name:s,override:p,aliases:g}=n,a={step:"initialize",priority:"normal",middleware:i,...n},
c=b(s,g);if(c.length>0){if(c.some(h=>o.has(h))){if(!p)throw new Error(`Duplicate middleware name '${E(s,g)}'`);for(let h of c){let x=t.findIndex(S=>S.name===h||
S.aliases?.some(I=>I===h));if(x===-1)continue;let v=t[x];if(v.step!==a.step||a.priority!==v.priority)throw new Error(`"${E(v.name,v.aliases)}" middleware with ${v.
priority} priority in ${v.step} step cannot be overridden by "${E(s,g)}" middleware with ${a.priority} priority in ${a.step} step.`);t.splice(x,1)}}for(let h of c)
o.add(h)}t.push(a)},addRelativeTo:(i,n)=>{let{name:s,override:p,aliases:g}=n,a={middleware:i,...n},c=b(s,g);if(c.length>0){if(c.some(h=>o.has(h))){if(!p)throw new Error(
`Duplicate middleware name '${E(s,g)}'`);for(let h of c){let x=e.findIndex(S=>S.name===h||S.aliases?.some(I=>I===h));if(x===-1)continue;let v=e[x];if(v.toMiddleware!==
a.toMiddleware||v.relation!==a.relation)throw new Error(`"${E(v.name,v.aliases)}" middleware ${v.relation} "${v.toMiddleware}" middleware cannot be overridden b\
y "${E(s,g)}" middleware ${a.relation} "${a.toMiddleware}" middleware.`);e.splice(x,1)}}for(let h of c)o.add(h)}e.push(a)},clone:()=>d(C()),use:i=>{i.applyToStack(
y)},remove:i=>typeof i=="string"?f(i):l(i),removeByTag:i=>{let n=!1,s=p=>{let{tags:g,name:a,aliases:c}=p;if(g&&g.includes(i)){let h=b(a,c);for(let x of h)o.delete(
x);return n=!0,!1}return!0};return t=t.filter(s),e=e.filter(s),n},concat:i=>{let n=d(C());return n.use(i),n.identifyOnResolve(r||n.identifyOnResolve()||(i.identifyOnResolve?.()??
!1)),n},applyToStack:d,identify:()=>w(!0).map(i=>{let n=i.step??i.relation+" "+i.toMiddleware;return E(i.name,i.aliases)+" - "+n}),identifyOnResolve(i){return typeof i==
"boolean"&&(r=i),r},resolve:(i,n)=>{for(let s of w().map(p=>p.middleware).reverse())i=s(i,n);return r&&console.log(y.identify()),i}};return y},j={initialize:5,serialize:4,
build:3,finalizeRequest:2,deserialize:1},L={high:3,normal:2,low:1};var N=class{config;middlewareStack=C();initConfig;handlers;constructor(e){this.config=e;let{protocol:r,protocolSettings:o}=e;o&&typeof r=="function"&&(e.protocol=
new r(o))}send(e,r,o){let m=typeof r!="function"?r:void 0,f=typeof r=="function"?r:o,l=m===void 0&&this.config.cacheMiddleware===!0,d;if(l){this.handlers||(this.
handlers=new WeakMap);let u=this.handlers;u.has(e.constructor)?d=u.get(e.constructor):(d=e.resolveMiddleware(this.middlewareStack,this.config,m),u.set(e.constructor,
d))}else delete this.handlers,d=e.resolveMiddleware(this.middlewareStack,this.config,m);if(f)d(e).then(u=>f(null,u.output),u=>f(u)).catch(()=>{});else return d(
e).then(u=>u.output)}destroy(){this.config?.requestHandler?.destroy?.(),delete this.handlers}};var T="***SensitiveInformation***";function _(t,e){if(e==null)return e;let r=O.of(t);if(r.getMergedTraits().sensitive)return T;if(r.isListSchema()){let o=r.getValueSchema();
if(o.getMergedTraits().sensitive)return T;if(Array.isArray(e))return e.map(m=>_(o,m))}else if(r.isMapSchema()){let o=r.getValueSchema();if(r.getKeySchema().getMergedTraits().
sensitive||o.getMergedTraits().sensitive)return T;if(typeof e=="object")return Object.fromEntries(Object.entries(e).map(([m,f])=>[m,_(o,f)]))}else if(r.isStructSchema()&&
typeof e=="object"){let o=e,m={};for(let[f,l]of r.structIterator())o[f]!=null&&(m[f]=_(l,o[f]));return m}return e}var P=Symbol.for("@smithy/op-event-stream"),k=class{middlewareStack=C();schema;static classBuilder(){return new z}resolveMiddlewareWithContext(e,r,o,{middlewareFn:m,
clientName:f,commandName:l,inputFilterSensitiveLog:d,outputFilterSensitiveLog:u,smithyContext:w,additionalContext:y,CommandCtor:i}){for(let S of m.bind(this)(i,
e,r,o))this.middlewareStack.use(S);let n=e.concat(this.middlewareStack),{logger:s}=r,p=y[$],g={logger:s,clientName:f,commandName:l,inputFilterSensitiveLog:d,outputFilterSensitiveLog:u,
...y,[$]:{...p,commandInstance:this,...w,...o?.metricsRecorder===void 0?{}:{metricsRecorder:o.metricsRecorder},...o?.abortSignal===void 0?{}:{abortSignal:o.abortSignal}}},
{requestHandler:a}=r,c=o??{};c.metricsRecorder&&(c={...c},delete c.metricsRecorder);let h,x=this.schema,v=x?.[P];if(v!==void 0)h=v;else if(x&&Array.isArray(x)&&
x[0]===9){let[,,,,S,I]=x;h=x[P]=!!(O.of(S).getEventStreamMember()||O.of(I).getEventStreamMember())}return h&&(c={isEventStream:h,...c}),n.resolve(S=>a.handle(S.
request,c),g)}},z=class{_init=()=>{};_ep={};_middlewareFn=()=>[];_commandName="";_clientName="";_additionalContext={};_smithyContext={};_inputFilterSensitiveLog=void 0;_outputFilterSensitiveLog=void 0;_serializer=null;_deserializer=null;_operationSchema;init(e){
this._init=e}ep(e){return this._ep=e,this}m(e){return this._middlewareFn=e,this}s(e,r,o={}){return this._smithyContext={service:e,operation:r,...o},this}c(e={}){
return this._additionalContext=e,this}n(e,r){return this._clientName=e,this._commandName=r,this}f(e=o=>o,r=o=>o){return this._inputFilterSensitiveLog=e,this._outputFilterSensitiveLog=
r,this}ser(e){return this._serializer=e,this}de(e){return this._deserializer=e,this}sc(e){return this._operationSchema=e,this._smithyContext.operationSchema=e,this}build(){
let e=this,r;return r=class extends k{input;static getEndpointParameterInstructions(){return e._ep}constructor(...[o]){super(),this.input=o??{},e._init(this),this.
schema=e._operationSchema}resolveMiddleware(o,m,f){let l=e._operationSchema,d=l?.[4]??l?.input,u=l?.[5]??l?.output;return this.resolveMiddlewareWithContext(o,m,
f,{CommandCtor:r,middlewareFn:e._middlewareFn,clientName:e._clientName,commandName:e._commandName,inputFilterSensitiveLog:e._inputFilterSensitiveLog??(l?_.bind(
null,d):w=>w),outputFilterSensitiveLog:e._outputFilterSensitiveLog??(l?_.bind(null,u):w=>w),smithyContext:e._smithyContext,additionalContext:e._additionalContext})}serialize=e.
_serializer;deserialize=e._deserializer}}};var G=(t,e,r)=>{for(let[f,l]of Object.entries(t)){let d=async function(w,y,i){let n=new l(w);if(typeof y=="function")this.send(n,y);else if(typeof i=="function"){
if(typeof y!="object")throw new Error(`Expected http options but got ${typeof y}`);this.send(n,y||{},i)}else return this.send(n,y)},u=(f[0].toLowerCase()+f.slice(
1)).replace(/Command$/,"");e.prototype[u]=d}let{paginators:o={},waiters:m={}}=r??{};for(let[f,l]of Object.entries(o))e.prototype[f]===void 0&&(e.prototype[f]=function(d={},u,...w){
return l({...u,client:this},d,...w)});for(let[f,l]of Object.entries(m))e.prototype[f]===void 0&&(e.prototype[f]=async function(d={},u,...w){let y=u;return typeof u==
"number"&&(y={maxWaitTime:u}),l({...y,client:this},d,...w)})};var A=class t extends Error{static shapeId="smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";$fault;$response;$retryable;$metadata;constructor(e){super(
e.message),Object.setPrototypeOf(this,Object.getPrototypeOf(this).constructor.prototype),this.name=e.name,this.$fault=e.$fault,this.$metadata=e.$metadata}static isInstance(e){
if(!e)return!1;let r=e;return t.prototype.isPrototypeOf(r)||!!r.$fault&&!!r.$metadata&&(r.$fault==="client"||r.$fault==="server")}static[Symbol.hasInstance](e){
if(!e)return!1;let r=e;if(this===t)return t.isInstance(e);if(t.isInstance(e)){if(this.prototype.isPrototypeOf(e))return!0;let o=Object.prototype.hasOwnProperty.
call(this,"shapeId")?this.shapeId:void 0,m=!1;if(o){let l=Object.getPrototypeOf(r);for(;l&&l!==Object.prototype;){let d=l.constructor,u=d!==t&&Object.prototype.
hasOwnProperty.call(d,"shapeId")?d?.shapeId:void 0;if(u&&(m=!0,u===o))return!0;l=Object.getPrototypeOf(l)}}if(o&&m)return!1;let f=this.name;if(f&&f.length>=6){if(r.
name===f)return!0;let l=Object.getPrototypeOf(r);for(;l&&l!==Object.prototype;){let d=l.constructor?.name;if(d&&d!=="Error"&&d===f)return!0;l=Object.getPrototypeOf(
l)}}}return!1}},K=(t,e={})=>{Object.entries(e).filter(([,o])=>o!==void 0).forEach(([o,m])=>{(t[o]==null||t[o]==="")&&(t[o]=m)});let r=t.message||t.Message||"Unk\
nownError";return t.message=r,delete t.Message,t};var Y=t=>{switch(t){case"standard":return{retryMode:"standard",connectionTimeout:3100};case"in-region":return{retryMode:"standard",connectionTimeout:1100};case"\
cross-region":return{retryMode:"standard",connectionTimeout:3100};case"mobile":return{retryMode:"standard",connectionTimeout:3e4};default:return{}}};var D=!1,X=t=>{t&&!D&&parseInt(t.substring(1,t.indexOf(".")))<16&&(D=!0)};var W=Object.values(M),B=t=>{let e=[];for(let r in M){if(!R(M,r))continue;let o=M[r];t[o]!==void 0&&e.push({algorithmId:()=>o,checksumConstructor:()=>t[o]})}for(let[
r,o]of Object.entries(t.checksumAlgorithms??{}))e.push({algorithmId:()=>r,checksumConstructor:()=>o});return{addChecksumAlgorithm(r){t.checksumAlgorithms=t.checksumAlgorithms??
{};let o=r.algorithmId(),m=r.checksumConstructor();W.includes(o)?t.checksumAlgorithms[o.toUpperCase()]=m:t.checksumAlgorithms[o]=m,e.push(r)},checksumAlgorithms(){
return e}}},V=t=>{let e={};return t.checksumAlgorithms().forEach(r=>{let o=r.algorithmId();W.includes(o)&&(e[o]=r.checksumConstructor())}),e};var H=t=>({setRetryStrategy(e){t.retryStrategy=e},retryStrategy(){return t.retryStrategy}}),q=t=>{let e={};return e.retryStrategy=t.retryStrategy(),e};var J=t=>Object.assign(B(t),H(t));var Q=t=>Object.assign(V(t),q(t));var U=t=>{let e="#text";for(let r in t)R(t,r)&&(t[r][e]!==void 0?t[r]=t[r][e]:typeof t[r]=="object"&&t[r]!==null&&(t[r]=U(t[r])));return t};var F=class{trace(){}debug(){}info(){}warn(){}error(){}};function Z(t,e,r,o){return function(f,l,d,u,w={}){let y=Object.assign({},t,f);return k.classBuilder().ep(y).m(function(i,n,s,p){let g=l.call(this,i,n,s,p);return g.
unshift(o(s,i.getEndpointParameterInstructions())),g}).s(e,d,w).n(r,d.charAt(0).toUpperCase()+d.slice(1)+"Command").sc(u).build()}}export{N as a,k as b,G as c,A as d,K as e,Y as f,X as g,J as h,Q as i,U as j,F as k,Z as l};
