const require=process.getBuiltinModule;
import{e as $o,f as zo}from"./shared-adapters-connections.js";import{A as Lo,B as N,C as Fo,D as k,F as G,G as Je,I as Ho,J as y,K as Ne,M as X,N as Ze,O as Bo,P as et,
a as Oo,b as Te,c as or,d as Ke,e as q,f as Xe,g as Re,h as ee,i as be,j as te,k as S,l as A,m as H,n as K,o as Do,p as M,r as Ce,s as Qe,t as Po,u as Ye,v as vo,
w as ce,x as ko,y as Mo,z as Uo}from"./shared-smithy-core-checksum-crc32-Crc32Js.js";import{a as le}from"./shared-domain-failure.js";var B=class r extends Error{name="ProviderError";tryNextLink;constructor(e,t=!0){let o,s=!0;typeof t=="boolean"?(o=void 0,s=t):t!=null&&typeof t=="object"&&(o=t.
logger,s=t.tryNextLink??!0),super(e),this.tryNextLink=s,Object.setPrototypeOf(this,r.prototype),o?.debug?.(`@smithy/property-provider ${s?"->":"(!)"} ${e}`)}static from(e,t=!0){
return Object.assign(new this(e.message,t),e)}};var pe=class r extends B{name="CredentialsProviderError";constructor(e,t=!0){super(e,t),Object.setPrototypeOf(this,r.prototype)}};var Vo=(...r)=>async()=>{if(r.length===0)throw new B("No providers in chain");let e;for(let t of r)try{return await t()}catch(o){if(e=o,o?.tryNextLink)continue;
throw o}throw e};var Go=r=>()=>Promise.resolve(r);var tt=(r,e,t)=>{let o,s,n,i=!1,a=async()=>{s||(s=r());try{o=await s,n=!0,i=!1}finally{s=void 0}return o};return e===void 0?async c=>((!n||c?.forceRefresh)&&(o=
await a()),o):async c=>((!n||c?.forceRefresh)&&(o=await a()),i?o:t&&!t(o)?(i=!0,o):(e(o)&&await a(),o))};var D=(r,e,t)=>{if(e in r){if(r[e]==="true")return!0;if(r[e]==="false")return!1;throw new Error(`Cannot load ${t} "${e}". Expected "true" or "false", got ${r[e]}\
.`)}};var I;(function(r){r.ENV="env",r.CONFIG="shared config entry"})(I||(I={}));var Ki=process.getBuiltinModule("node:os"),Xi=r=>Ki[r];var jo=Xi("homedir");var Qi=process.getBuiltinModule("node:path"),Yi=r=>Qi[r];var Wo=Yi("sep");var sr={},Ji=()=>process&&process.geteuid?`${process.geteuid()}`:"DEFAULT",de=()=>{let{HOME:r,USERPROFILE:e,HOMEPATH:t,HOMEDRIVE:o=`C:${Wo}`}=process.env;if(r)return r;
if(e)return e;if(t)return`${o}${t}`;let s=Ji();return sr[s]||(sr[s]=jo()),sr[s]};var Zi="AWS_PROFILE",ea="default",qo=r=>r.profile||process.env[Zi]||ea;var ta=process.getBuiltinModule("node:path"),ra=r=>ta[r];var nr=ra("join");var Ko=r=>Object.entries(r).filter(([e])=>{let t=e.indexOf(".");return t===-1?!1:Object.values(be).includes(e.substring(0,t))}).reduce((e,[t,o])=>{let s=t.indexOf(
"."),n=t.substring(0,s)===be.PROFILE?t.substring(s+1):t;return e[n]=o,e},{...r.default&&{default:r.default}});var oa=process.getBuiltinModule("node:path"),sa=r=>oa[r];var Xo=sa("join");var na="AWS_CONFIG_FILE",Qo=()=>process.env[na]||Xo(de(),".aws","config");var ia=process.getBuiltinModule("node:path"),aa=r=>ia[r];var Yo=aa("join");var ca="AWS_SHARED_CREDENTIALS_FILE",Jo=()=>process.env[ca]||Yo(de(),".aws","credentials");var la=/^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/,pa=["__proto__","profile __proto__"],ir=r=>{let e={},t,o;for(let s of r.split(/\r?\n/)){let n=s.split(/(^|\s)[;#]/)[0].
trim();if(n[0]==="["&&n[n.length-1]==="]"){t=void 0,o=void 0;let a=n.substring(1,n.length-1),c=la.exec(a);if(c){let[,l,,p]=c;Object.values(be).includes(l)&&(t=[
l,p].join("."))}else t=a;if(pa.includes(a))throw new Error(`Found invalid profile name "${a}"`)}else if(t){let a=n.indexOf("=");if(![0,-1].includes(a)){let[c,l]=[
n.substring(0,a).trim(),n.substring(a+1).trim()];if(l==="")o=c;else{o&&s.trimStart()===s&&(o=void 0),e[t]=e[t]||{};let p=o?[o,c].join("."):c;e[t][p]=l}}}}return e};var da=r=>{let e=()=>process.getBuiltinModule("node:fs/promises")[r];return new Proxy(function(){},{apply:(t,o,s)=>e()(...s),construct:(t,o)=>new(e())(...o),get:(t,o)=>e()[o]})};var Zo=da("readFile");var ar={},es={},cr=(r,e)=>es[r]!==void 0?es[r]:((!ar[r]||e?.ignoreCache)&&(ar[r]=Zo(r,"utf8")),ar[r]);var ts=()=>({}),rs=async(r={})=>{let{filepath:e=Jo(),configFilepath:t=Qo()}=r,o=de(),s="~/",n=e;e.startsWith(s)&&(n=nr(o,e.slice(2)));let i=t;t.startsWith(s)&&(i=
nr(o,t.slice(2)));let a=await Promise.all([cr(i,{ignoreCache:r.ignoreCache}).then(ir).then(Ko).catch(ts),cr(n,{ignoreCache:r.ignoreCache}).then(ir).catch(ts)]);
return{configFile:a[0],credentialsFile:a[1]}};function rt(r){try{let e=new Set(Array.from(r.match(/([A-Z_]){3,}/g)??[]));return e.delete("CONFIG"),e.delete("CONFIG_PREFIX_SEPARATOR"),e.delete("ENV"),[...e].
join(", ")}catch{return r}}var os=(r,e)=>async()=>{try{let t=r(process.env,e);if(t===void 0)throw new Error;return t}catch(t){throw new pe(t.message||`Not found in ENV: ${rt(r.toString())}`,
{logger:e?.logger})}};var ss=(r,{preferredFile:e="config",...t}={})=>async()=>{let o=qo(t),{configFile:s,credentialsFile:n}=await rs(t),i=n[o]||{},a=s[o]||{},c=e==="config"?{...i,...a}:
{...a,...i};try{let p=r(c,e==="config"?s:n);if(p===void 0)throw new Error;return p}catch(l){throw new pe(l.message||`Not found in config files w/ profile [${o}]\
: ${rt(r.toString())}`,{logger:t.logger})}};var ua=r=>typeof r=="function",ns=r=>ua(r)?async()=>await r():Go(r);var j=({environmentVariableSelector:r,configFileSelector:e,default:t},o={})=>{let{signingName:s,logger:n}=o;return tt(Vo(os(r,{signingName:s,logger:n}),ss(e,o),
ns(t)))};var is="AWS_USE_DUALSTACK_ENDPOINT",as="use_dualstack_endpoint";var fa={environmentVariableSelector:r=>D(r,is,I.ENV),configFileSelector:r=>D(r,as,I.CONFIG),default:!1};var cs="AWS_USE_FIPS_ENDPOINT",ls="use_fips_endpoint";var ma={environmentVariableSelector:r=>D(r,cs,I.ENV),configFileSelector:r=>D(r,ls,I.CONFIG),default:!1};var re=(r,e)=>{let t=[];if(r&&t.push(r),e)for(let o of e)t.push(o);return t},Q=(r,e)=>`${r||"anonymous"}${e&&e.length>0?` (a.k.a. ${e.join(",")})`:""}`,ue=()=>{
let r=[],e=[],t=!1,o=new Set,s=d=>d.sort((u,f)=>ps[f.step]-ps[u.step]||ds[f.priority||"normal"]-ds[u.priority||"normal"]),n=d=>{let u=!1,f=h=>{let g=re(h.name,h.
aliases);if(g.includes(d)){u=!0;for(let m of g)o.delete(m);return!1}return!0};return r=r.filter(f),e=e.filter(f),u},i=d=>{let u=!1,f=h=>{if(h.middleware===d){u=
!0;for(let g of re(h.name,h.aliases))o.delete(g);return!1}return!0};return r=r.filter(f),e=e.filter(f),u},a=d=>(r.forEach(u=>{d.add(u.middleware,{...u})}),e.forEach(
u=>{d.addRelativeTo(u.middleware,{...u})}),d.identifyOnResolve?.(p.identifyOnResolve()),d),c=d=>{let u=[];return d.before.forEach(f=>{f.before.length===0&&f.after.
length===0?u.push(f):u.push(...c(f))}),u.push(d),d.after.reverse().forEach(f=>{f.before.length===0&&f.after.length===0?u.push(f):u.push(...c(f))}),u},l=(d=!1)=>{
let u=[],f=[],h={};return r.forEach(m=>{let x={...m,before:[],after:[]};for(let E of re(x.name,x.aliases))h[E]=x;u.push(x)}),e.forEach(m=>{let x={...m,before:[],
after:[]};for(let E of re(x.name,x.aliases))h[E]=x;f.push(x)}),f.forEach(m=>{if(m.toMiddleware){let x=h[m.toMiddleware];if(x===void 0){if(d)return;throw new Error(
`${m.toMiddleware} is not found when adding ${Q(m.name,m.aliases)} middleware ${m.relation} ${m.toMiddleware}`)}m.relation==="after"&&x.after.push(m),m.relation===
"before"&&x.before.push(m)}}),s(u).map(c).reduce((m,x)=>(m.push(...x),m),[])},p={add:(d,u={})=>{let{name:f,override:h,aliases:g}=u,m={step:"initialize",priority:"\
normal",middleware:d,...u},x=re(f,g);if(x.length>0){if(x.some(E=>o.has(E))){if(!h)throw new Error(`Duplicate middleware name '${Q(f,g)}'`);for(let E of x){let _=r.
findIndex(C=>C.name===E||C.aliases?.some(O=>O===E));if(_===-1)continue;let w=r[_];if(w.step!==m.step||m.priority!==w.priority)throw new Error(`"${Q(w.name,w.aliases)}\
" middleware with ${w.priority} priority in ${w.step} step cannot be overridden by "${Q(f,g)}" middleware with ${m.priority} priority in ${m.step} step.`);r.splice(
_,1)}}for(let E of x)o.add(E)}r.push(m)},addRelativeTo:(d,u)=>{let{name:f,override:h,aliases:g}=u,m={middleware:d,...u},x=re(f,g);if(x.length>0){if(x.some(E=>o.
has(E))){if(!h)throw new Error(`Duplicate middleware name '${Q(f,g)}'`);for(let E of x){let _=e.findIndex(C=>C.name===E||C.aliases?.some(O=>O===E));if(_===-1)continue;
let w=e[_];if(w.toMiddleware!==m.toMiddleware||w.relation!==m.relation)throw new Error(`"${Q(w.name,w.aliases)}" middleware ${w.relation} "${w.toMiddleware}" mi\
ddleware cannot be overridden by "${Q(f,g)}" middleware ${m.relation} "${m.toMiddleware}" middleware.`);e.splice(_,1)}}for(let E of x)o.add(E)}e.push(m)},clone:()=>a(
ue()),use:d=>{d.applyToStack(p)},remove:d=>typeof d=="string"?n(d):i(d),removeByTag:d=>{let u=!1,f=h=>{let{tags:g,name:m,aliases:x}=h;if(g&&g.includes(d)){let E=re(
m,x);for(let _ of E)o.delete(_);return u=!0,!1}return!0};return r=r.filter(f),e=e.filter(f),u},concat:d=>{let u=a(ue());return u.use(d),u.identifyOnResolve(t||u.
identifyOnResolve()||(d.identifyOnResolve?.()??!1)),u},applyToStack:a,identify:()=>l(!0).map(d=>{let u=d.step??d.relation+" "+d.toMiddleware;return Q(d.name,d.aliases)+
" - "+u}),identifyOnResolve(d){return typeof d=="boolean"&&(t=d),t},resolve:(d,u)=>{for(let f of l().map(h=>h.middleware).reverse())d=f(d,u);return t&&console.log(
p.identify()),d}};return p},ps={initialize:5,serialize:4,build:3,finalizeRequest:2,deserialize:1},ds={high:3,normal:2,low:1};var lr=class{config;middlewareStack=ue();initConfig;handlers;constructor(e){this.config=e;let{protocol:t,protocolSettings:o}=e;o&&typeof t=="function"&&(e.protocol=
new t(o))}send(e,t,o){let s=typeof t!="function"?t:void 0,n=typeof t=="function"?t:o,i=s===void 0&&this.config.cacheMiddleware===!0,a;if(i){this.handlers||(this.
handlers=new WeakMap);let c=this.handlers;c.has(e.constructor)?a=c.get(e.constructor):(a=e.resolveMiddleware(this.middlewareStack,this.config,s),c.set(e.constructor,
a))}else delete this.handlers,a=e.resolveMiddleware(this.middlewareStack,this.config,s);if(n)a(e).then(c=>n(null,c.output),c=>n(c)).catch(()=>{});else return a(
e).then(c=>c.output)}destroy(){this.config?.requestHandler?.destroy?.(),delete this.handlers}};var pr="***SensitiveInformation***";function fe(r,e){if(e==null)return e;let t=y.of(r);if(t.getMergedTraits().sensitive)return pr;if(t.isListSchema()){let o=t.getValueSchema();
if(o.getMergedTraits().sensitive)return pr;if(Array.isArray(e))return e.map(s=>fe(o,s))}else if(t.isMapSchema()){let o=t.getValueSchema();if(t.getKeySchema().getMergedTraits().
sensitive||o.getMergedTraits().sensitive)return pr;if(typeof e=="object")return Object.fromEntries(Object.entries(e).map(([s,n])=>[s,fe(o,n)]))}else if(t.isStructSchema()&&
typeof e=="object"){let o=e,s={};for(let[n,i]of t.structIterator())o[n]!=null&&(s[n]=fe(i,o[n]));return s}return e}var us=Symbol.for("@smithy/op-event-stream"),Oe=class{middlewareStack=ue();schema;static classBuilder(){return new dr}resolveMiddlewareWithContext(e,t,o,{middlewareFn:s,
clientName:n,commandName:i,inputFilterSensitiveLog:a,outputFilterSensitiveLog:c,smithyContext:l,additionalContext:p,CommandCtor:d}){for(let C of s.bind(this)(d,
e,t,o))this.middlewareStack.use(C);let u=e.concat(this.middlewareStack),{logger:f}=t,h=p[ee],g={logger:f,clientName:n,commandName:i,inputFilterSensitiveLog:a,outputFilterSensitiveLog:c,
...p,[ee]:{...h,commandInstance:this,...l,...o?.metricsRecorder===void 0?{}:{metricsRecorder:o.metricsRecorder},...o?.abortSignal===void 0?{}:{abortSignal:o.abortSignal}}},
{requestHandler:m}=t,x=o??{};x.metricsRecorder&&(x={...x},delete x.metricsRecorder);let E,_=this.schema,w=_?.[us];if(w!==void 0)E=w;else if(_&&Array.isArray(_)&&
_[0]===9){let[,,,,C,O]=_;E=_[us]=!!(y.of(C).getEventStreamMember()||y.of(O).getEventStreamMember())}return E&&(x={isEventStream:E,...x}),u.resolve(C=>m.handle(C.
request,x),g)}},dr=class{_init=()=>{};_ep={};_middlewareFn=()=>[];_commandName="";_clientName="";_additionalContext={};_smithyContext={};_inputFilterSensitiveLog=void 0;_outputFilterSensitiveLog=void 0;_serializer=null;_deserializer=null;_operationSchema;init(e){
this._init=e}ep(e){return this._ep=e,this}m(e){return this._middlewareFn=e,this}s(e,t,o={}){return this._smithyContext={service:e,operation:t,...o},this}c(e={}){
return this._additionalContext=e,this}n(e,t){return this._clientName=e,this._commandName=t,this}f(e=o=>o,t=o=>o){return this._inputFilterSensitiveLog=e,this._outputFilterSensitiveLog=
t,this}ser(e){return this._serializer=e,this}de(e){return this._deserializer=e,this}sc(e){return this._operationSchema=e,this._smithyContext.operationSchema=e,this}build(){
let e=this,t;return t=class extends Oe{input;static getEndpointParameterInstructions(){return e._ep}constructor(...[o]){super(),this.input=o??{},e._init(this),this.
schema=e._operationSchema}resolveMiddleware(o,s,n){let i=e._operationSchema,a=i?.[4]??i?.input,c=i?.[5]??i?.output;return this.resolveMiddlewareWithContext(o,s,
n,{CommandCtor:t,middlewareFn:e._middlewareFn,clientName:e._clientName,commandName:e._commandName,inputFilterSensitiveLog:e._inputFilterSensitiveLog??(i?fe.bind(
null,a):l=>l),outputFilterSensitiveLog:e._outputFilterSensitiveLog??(i?fe.bind(null,c):l=>l),smithyContext:e._smithyContext,additionalContext:e._additionalContext})}serialize=e.
_serializer;deserialize=e._deserializer}}};var ur=class r extends Error{static shapeId="smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";$fault;$response;$retryable;$metadata;constructor(e){super(
e.message),Object.setPrototypeOf(this,Object.getPrototypeOf(this).constructor.prototype),this.name=e.name,this.$fault=e.$fault,this.$metadata=e.$metadata}static isInstance(e){
if(!e)return!1;let t=e;return r.prototype.isPrototypeOf(t)||!!t.$fault&&!!t.$metadata&&(t.$fault==="client"||t.$fault==="server")}static[Symbol.hasInstance](e){
if(!e)return!1;let t=e;if(this===r)return r.isInstance(e);if(r.isInstance(e)){if(this.prototype.isPrototypeOf(e))return!0;let o=Object.prototype.hasOwnProperty.
call(this,"shapeId")?this.shapeId:void 0,s=!1;if(o){let i=Object.getPrototypeOf(t);for(;i&&i!==Object.prototype;){let a=i.constructor,c=a!==r&&Object.prototype.
hasOwnProperty.call(a,"shapeId")?a?.shapeId:void 0;if(c&&(s=!0,c===o))return!0;i=Object.getPrototypeOf(i)}}if(o&&s)return!1;let n=this.name;if(n&&n.length>=6){if(t.
name===n)return!0;let i=Object.getPrototypeOf(t);for(;i&&i!==Object.prototype;){let a=i.constructor?.name;if(a&&a!=="Error"&&a===n)return!0;i=Object.getPrototypeOf(
i)}}}return!1}},ot=(r,e={})=>{Object.entries(e).filter(([,o])=>o!==void 0).forEach(([o,s])=>{(r[o]==null||r[o]==="")&&(r[o]=s)});let t=r.message||r.Message||"Un\
knownError";return r.message=t,delete r.Message,r};var ha=r=>{switch(r){case"standard":return{retryMode:"standard",connectionTimeout:3100};case"in-region":return{retryMode:"standard",connectionTimeout:1100};case"\
cross-region":return{retryMode:"standard",connectionTimeout:3100};case"mobile":return{retryMode:"standard",connectionTimeout:3e4};default:return{}}};var fs=!1,ga=r=>{r&&!fs&&parseInt(r.substring(1,r.indexOf(".")))<16&&(fs=!0)};var ms=Object.values(Re),hs=r=>{let e=[];for(let t in Re){if(!S(Re,t))continue;let o=Re[t];r[o]!==void 0&&e.push({algorithmId:()=>o,checksumConstructor:()=>r[o]})}
for(let[t,o]of Object.entries(r.checksumAlgorithms??{}))e.push({algorithmId:()=>t,checksumConstructor:()=>o});return{addChecksumAlgorithm(t){r.checksumAlgorithms=
r.checksumAlgorithms??{};let o=t.algorithmId(),s=t.checksumConstructor();ms.includes(o)?r.checksumAlgorithms[o.toUpperCase()]=s:r.checksumAlgorithms[o]=s,e.push(
t)},checksumAlgorithms(){return e}}},gs=r=>{let e={};return r.checksumAlgorithms().forEach(t=>{let o=t.algorithmId();ms.includes(o)&&(e[o]=t.checksumConstructor())}),
e};var xs=r=>({setRetryStrategy(e){r.retryStrategy=e},retryStrategy(){return r.retryStrategy}}),Es=r=>{let e={};return e.retryStrategy=r.retryStrategy(),e};var xa=r=>Object.assign(hs(r),xs(r));var Ea=r=>Object.assign(gs(r),Es(r));var st=r=>{let e="#text";for(let t in r)S(r,t)&&(r[t][e]!==void 0?r[t]=r[t][e]:typeof r[t]=="object"&&r[t]!==null&&(r[t]=st(r[t])));return r};var De=class{trace(){}debug(){}info(){}warn(){}error(){}};function Sa(r,e,t,o){return function(n,i,a,c,l={}){let p=Object.assign({},r,n);return Oe.classBuilder().ep(p).m(function(d,u,f,h){let g=i.call(this,d,u,f,h);return g.
unshift(o(f,d.getEndpointParameterInstructions())),g}).s(e,a,l).n(t,a.charAt(0).toUpperCase()+a.slice(1)+"Command").sc(c).build()}}var Ss="AWS_EXECUTION_ENV",fr="AWS_REGION",mr="AWS_DEFAULT_REGION",ys="AWS_EC2_METADATA_DISABLED",_s=["in-region","cross-region","mobile","standard","legacy"],ws="\
/latest/meta-data/placement/region",As="/latest/api/token",Ts="x-aws-ec2-metadata-token",Rs="x-aws-ec2-metadata-token-ttl-seconds";var bs=1e3,ya=6e4,Is=0,nt=async()=>{if(!process.env[ys]&&!(Date.now()<Is))try{let r=_a(),e=(await Ns({...r,path:As,method:"PUT",headers:{[Rs]:"21600"}})).toString();
return(await Ns({...r,path:ws,method:"GET",headers:{[Ts]:e}})).toString().trim()||Cs()}catch{return Cs()}},Cs=()=>{Is=Date.now()+ya},_a=()=>{let r=process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;
if(r){let e=new URL(r);return{hostname:e.hostname.replace(/^\[(.+)]$/,"$1"),port:e.port?Number(e.port):void 0}}return process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE===
"IPv6"?{hostname:"fd00:ec2::254"}:{hostname:"169.254.169.254"}},Ns=async r=>{let{request:e}=await import("./shared-quick-later-http.js");return new Promise((t,o)=>{
let s=e({hostname:r.hostname,port:r.port,path:r.path,method:r.method,headers:r.headers,timeout:bs,signal:AbortSignal.timeout(bs)});s.on("error",n=>{o(n),s.destroy()}),
s.on("timeout",()=>{o(new Error("TimeoutError from instance metadata service")),s.destroy()}),s.on("response",n=>{let{statusCode:i=400}=n;if(i<200||i>=300){o(Object.
assign(new Error("Error response received from instance metadata service"),{statusCode:i})),s.destroy();return}let a=[];n.on("data",c=>a.push(c)),n.on("end",()=>{
t(Buffer.concat(a)),s.destroy()})}),s.end()})};var Os="AWS_REGION",Ds="region",hr={environmentVariableSelector:r=>r[Os],configFileSelector:r=>r[Ds],default:async()=>{let r=await nt();if(r)return r;throw new Error(
"Region is missing")}},wa={preferredFile:"credentials"};var Ps=new Set,vs=(r,e=K)=>{if(!Ps.has(r)&&!e(r))if(r==="*")console.warn('@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4\
a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.');else throw new Error(`Region not accepted: region="${r}" is not a valid hos\
tname component.`);else Ps.add(r)};var it=r=>typeof r=="string"&&(r.startsWith("fips-")||r.endsWith("-fips"));var ks=r=>it(r)?["fips-aws-global","aws-fips"].includes(r)?"us-east-1":r.replace(/fips-(dkr-|prod-)?|-fips/,""):r;var Aa=r=>{let{region:e,useFipsEndpoint:t}=r;if(!e)throw new Error("Region is missing");return Object.assign(r,{region:async()=>{let o=typeof e=="function"?await e():
e,s=ks(o);return vs(s),s},useFipsEndpoint:async()=>{let o=typeof e=="string"?e:await e();return it(o)?!0:typeof t!="function"?Promise.resolve(!!t):t()}})};var Ta="AWS_DEFAULTS_MODE",Ra="defaults_mode",Ms={environmentVariableSelector:r=>r[Ta],configFileSelector:r=>r[Ra],default:"legacy"};var ba=({region:r=j(hr),defaultsMode:e=j(Ms)}={})=>tt(async()=>{let t=typeof e=="function"?await e():e;switch(t?.toLowerCase()){case"auto":return Ca(r);case"in-\
region":case"cross-region":case"mobile":case"standard":case"legacy":return Promise.resolve(t?.toLocaleLowerCase());case void 0:return Promise.resolve("legacy");default:
throw new Error(`Invalid parameter for "defaultsMode", expect ${_s.join(", ")}, got ${t}`)}}),Ca=async r=>{if(r){let e=typeof r=="function"?await r():r,t=await Na();
return t?e===t?"in-region":"cross-region":"standard"}return"standard"},Na=async()=>process.env[Ss]&&(process.env[fr]||process.env[mr])?process.env[fr]??process.
env[mr]:nt();var Us="AWS_ENDPOINT_URL",Ls="endpoint_url",Fs=r=>({environmentVariableSelector:e=>{let t=r.split(" ").map(n=>n.toUpperCase()),o=e[[Us,...t].join("_")];if(o)return o;
let s=e[Us];if(s)return s},configFileSelector:(e,t)=>{if(e.services){let s=["services",e.services].join(".");if(!t||!t[s])throw new Error(`The services section \
"${e.services}" specified in the profile is not present in the shared configuration file.`);let n=t[s],i=r.split(" ").map(c=>c.toLowerCase()),a=n[[i.join("_"),Ls].
join(".")];if(a)return a}let o=e[Ls];if(o)return o},default:void 0});var Ia="AWS_IGNORE_CONFIGURED_ENDPOINT_URLS",Oa="ignore_configured_endpoint_urls",Hs={environmentVariableSelector:r=>D(r,Ia,I.ENV),configFileSelector:r=>D(r,Oa,
I.CONFIG),default:!1};var Pe=async r=>{if(!await j(Hs)())return j(Fs(r??""))()};var gr=async r=>{let e=r?.Bucket||"";if(typeof r.Bucket=="string"&&(r.Bucket=e.replace(/#/g,encodeURIComponent("#")).replace(/\?/g,encodeURIComponent("?"))),$s(
e)){if(r.ForcePathStyle===!0)throw new Error("Path-style addressing cannot be used with ARN buckets")}else(!Bs(e)||e.indexOf(".")!==-1&&!String(r.Endpoint).startsWith(
"http:")||e.toLowerCase()!==e||e.length<3)&&(r.ForcePathStyle=!0);return r.DisableMultiRegionAccessPoints&&(r.disableMultiRegionAccessPoints=!0,r.DisableMRAP=!0),
r},Da=/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,Pa=/(\d+\.){3}\d+/,va=/\.\./;var Bs=r=>Da.test(r)&&!Pa.test(r)&&!va.test(r),$s=r=>{let[e,t,o,,,s]=r.split(":"),n=e==="arn"&&r.split(":").length>=6,i=!!(n&&t&&o&&s);if(n&&!i)throw new Error(
`Invalid ARN: ${r} was an invalid ARN.`);return i};var zs=(r,e,t,o=!1)=>{let s=async()=>{let n;return o?n=t.clientContextParams?.[r]??t[r]??t[e]:n=t[r]??t[e],typeof n=="function"?n():n};return r==="credentialSco\
pe"||e==="CredentialScope"?async()=>{let n=typeof t.credentials=="function"?await t.credentials():t.credentials;return n?.credentialScope??n?.CredentialScope}:r===
"accountId"||e==="AccountId"?async()=>{let n=typeof t.credentials=="function"?await t.credentials():t.credentials;return n?.accountId??n?.AccountId}:r==="endpoi\
nt"||e==="endpoint"?async()=>{if(t.isCustomEndpoint===!1)return;let n=await s();if(n&&typeof n=="object"){if("url"in n)return n.url.href;if("hostname"in n){let{
protocol:i,hostname:a,port:c,path:l}=n;return`${i}//${a}${c?":"+c:""}${l}`}}return n}:s};function at(r){return async(e,t,o,s)=>{if(!o.isCustomEndpoint&&!o.ignoreConfiguredEndpointUrls){let a;o.serviceConfiguredEndpoint?a=await o.serviceConfiguredEndpoint():
a=await r(o.serviceId),a&&(o.endpoint=()=>Promise.resolve(Ce(a)),o.isCustomEndpoint=!0,s?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from confi\
g: ${a}`))}let n=await Vs(e,t,o);if(typeof o.endpointProvider!="function")throw new Error("config.endpointProvider is not set.");let i=o.endpointProvider(n,s);if(o.
isCustomEndpoint&&o.endpoint){let a=await o.endpoint();if(a?.headers){i.headers??={};for(let[c,l]of Object.entries(a.headers))i.headers[c]=Array.isArray(l)?l:[l]}}
return i}}var Vs=async(r,e,t)=>{let o={},s=e?.getEndpointParameterInstructions?.()||{};for(let[n,i]of Object.entries(s))switch(i.type){case"staticContextParams":
o[n]=i.value;break;case"contextParams":o[n]=r[i.name];break;case"clientContextParams":case"builtInParams":o[n]=await zs(i.name,n,t,i.type!=="builtInParams")();break;case"\
operationContextParams":o[n]=i.get(r);break;default:throw new Error("Unrecognized endpoint parameter instruction: "+JSON.stringify(i))}return Object.keys(s).length===
0&&Object.assign(o,t),String(t.serviceId).toLowerCase()==="s3"&&await gr(o),o};function ka(r,e,t){r.__smithy_context?r.__smithy_context.features||(r.__smithy_context.features={}):r.__smithy_context={features:{}},r.__smithy_context.features[e]=
t}function ct(r){let e=at(r);return({config:t,instructions:o})=>(s,n)=>async i=>{t.isCustomEndpoint&&ka(n,"ENDPOINT_OVERRIDE","N");let a=await e(i.input,{getEndpointParameterInstructions(){
return o}},{...t},n);n.endpointV2=a,n.authSchemes=a.properties?.authSchemes;let c=n.authSchemes?.[0];if(c){n.signing_region=c.signingRegion,n.signing_service=c.
signingName;let p=te(n)?.selectedHttpAuthScheme?.httpAuthOption;p&&(p.signingProperties=Object.assign(p.signingProperties||{},{signing_region:c.signingRegion,signingRegion:c.
signingRegion,signing_service:c.signingName,signingName:c.signingName,signingRegionSet:c.signingRegionSet},c.properties))}return s({...i})}}var Ma={name:"serializerMiddleware",step:"serialize",tags:["SERIALIZER"],override:!0},Ua={step:"serialize",tags:["ENDPOINT_PARAMETERS","ENDPOINT_V2","ENDPOINT"],
name:"endpointV2Middleware",override:!0,relation:"before",toMiddleware:Ma.name};function Gs(r){let e=ct(r);return(t,o)=>({applyToStack:s=>{s.addRelativeTo(e({config:t,
instructions:o}),Ua)}})}function js(r){return e=>{let t=e.tls??!0,{endpoint:o,useDualstackEndpoint:s,useFipsEndpoint:n}=e,i=o!=null?async()=>Ce(await M(o)()):void 0,c=Object.assign(e,{
endpoint:i,tls:t,isCustomEndpoint:!!o,useDualstackEndpoint:M(s??!1),useFipsEndpoint:M(n??!1),ignoreConfiguredEndpointUrls:!!e.ignoreConfiguredEndpointUrls}),l;return c.
serviceConfiguredEndpoint=async()=>(e.serviceId&&!l&&(l=r(e.serviceId)),l),c}}var xr=class r{nodes;root;conditions;results;constructor(e,t,o,s){this.nodes=e,this.root=t,this.conditions=o,this.results=s}static from(e,t,o,s){return new r(e,
t,o,s)}};var Er=class{capacity;data=new Map;parameters=[];constructor({size:e,params:t}){this.capacity=e??50,t&&(this.parameters=t)}get(e,t){let o=this.hash(e);if(o===!1)
return t();if(!this.data.has(o)){if(this.data.size>this.capacity+10){let s=this.data.keys(),n=0;for(;;){let{value:i,done:a}=s.next();if(this.data.delete(i),a||++n>
10)break}}this.data.set(o,t())}return this.data.get(o)}size(){return this.data.size}hash(e){let t="",{parameters:o}=this;if(o.length===0)return!1;for(let s of o){
let n=e[s],i=n==null?"\0":String(n);if(i.includes("|;"))return!1;t+=i+"|;"}return t}};var b=class extends Error{constructor(e){super(e),this.name="EndpointError"}};var Sr="endpoints";function me(r){return typeof r!="object"||r==null?r:"ref"in r?`$${me(r.ref)}`:"fn"in r?`${r.fn}(${(r.argv||[]).map(me).join(", ")})`:JSON.stringify(r,null,2)}var ve={};var yr=(r,e)=>r===e;function _r(...r){for(let e of r)if(e!=null)return e}var Ws=r=>{let e=r.split("."),t=[];for(let o of e){let s=o.indexOf("[");if(s!==-1){if(o.indexOf("]")!==o.length-1)throw new b(`Path: '${r}' does not end with ']\
'`);let n=o.slice(s+1,-1);if(Number.isNaN(parseInt(n)))throw new b(`Invalid array index: '${n}' in path: '${r}'`);s!==0&&t.push(o.slice(0,s)),t.push(n)}else t.push(
o)}return t};var ke=(r,e)=>Ws(e).reduce((t,o)=>{if(typeof t!="object")throw new b(`Index '${o}' in '${e}' not found in '${JSON.stringify(r)}'`);if(Array.isArray(t)){let s=parseInt(
o);return t[s<0?t.length+s:s]}return t[o]},r);var wr=r=>r!=null;function Ar(r,e,t){return r?e:t}var Tr=r=>!r;var La=new RegExp("^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$"),he=r=>La.test(r)||r.startsWith("[")&&r.endsWith(
"]");var Rr={[Xe.HTTP]:80,[Xe.HTTPS]:443},br=r=>{let e=(()=>{try{if(r instanceof URL)return r;if(typeof r=="object"&&"hostname"in r){let{hostname:u,port:f,protocol:h="",
path:g="",query:m={}}=r,x=new URL(`${h}//${u}${f?`:${f}`:""}${g}`);return x.search=Object.entries(m).map(([E,_])=>`${E}=${_}`).join("&"),x}return new URL(r)}catch{
return null}})();if(!e)return console.error(`Unable to parse ${JSON.stringify(r)} as a whatwg URL.`),null;let t=e.href,{host:o,hostname:s,pathname:n,protocol:i,
search:a}=e;if(a)return null;let c=i.slice(0,-1);if(!Object.values(Xe).includes(c))return null;let l=he(s),p=t.includes(`${o}:${Rr[c]}`)||typeof r=="string"&&r.
includes(`${o}:${Rr[c]}`),d=`${o}${p?`:${Rr[c]}`:""}`;return{scheme:c,authority:d,path:n,normalizedPath:n.endsWith("/")?n:`${n}/`,isIp:l}};function Cr(r,e,t){if(t===1)return[r];if(r==="")return[""];let o=r.split(e);return t===0?o:o.slice(0,t-1).concat(o.slice(1).join(e))}var Nr=(r,e)=>r===e;var Ir=(r,e,t,o)=>r==null||e>=t||r.length<t||/[^\u0000-\u007f]/.test(r)?null:o?r.substring(r.length-t,r.length-e):r.substring(e,t);var Or=r=>encodeURIComponent(r).replace(/[!*'()]/g,e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`);var qs={booleanEquals:yr,coalesce:_r,getAttr:ke,isSet:wr,isValidHostLabel:K,ite:Ar,not:Tr,parseURL:br,split:Cr,stringEquals:Nr,substring:Ir,uriEncode:Or};var lt=(r,e)=>{let t=[],{referenceRecord:o,endpointParams:s}=e,n=0;for(;n<r.length;){let i=r.indexOf("{",n);if(i===-1){t.push(r.slice(n));break}t.push(r.slice(n,
i));let a=r.indexOf("}",i);if(a===-1){t.push(r.slice(i));break}r[i+1]==="{"&&r[a+1]==="}"&&(t.push(r.slice(i+1,a)),n=a+2);let c=r.substring(i+1,a);if(c.includes(
"#")){let[l,p]=c.split("#");t.push(ke(o[l]??s[l],p))}else t.push(o[c]??s[c]);n=a+1}return t.join("")};var Ks=({ref:r},e)=>e.referenceRecord[r]??e.endpointParams[r];var oe=(r,e,t)=>{if(typeof r=="string")return lt(r,t);if(r.fn)return Xs.callFunction(r,t);if(r.ref)return Ks(r,t);throw new b(`'${e}': ${String(r)} is not a str\
ing, function or reference.`)},pt=({fn:r,argv:e},t)=>{let o=Array(e.length);for(let i=0;i<o.length;++i){let a=e[i];typeof a=="boolean"||typeof a=="number"?o[i]=
a:o[i]=Xs.evaluateExpression(a,"arg",t)}let s=r.indexOf(".");if(s!==-1){let a=ve[r.slice(0,s)]?.[r.slice(s+1)];if(typeof a=="function")return a(...o)}let n=qs[r];
if(typeof n=="function")return n(...o);throw new Error(`function ${r} not loaded in endpointFunctions.`)},Xs={evaluateExpression:oe,callFunction:pt};var Qs=(r,e)=>{let{assign:t}=r;if(t&&t in e.referenceRecord)throw new b(`'${t}' is already defined in Reference Record.`);let o=pt(r,e);e.logger?.debug?.(`${Sr}\
 evaluateCondition: ${me(r)} = ${me(o)}`);let s=o===""?!0:!!o;return t!=null?{result:s,toAssign:{name:t,value:o}}:{result:s}};var Ys=(r,e)=>Object.entries(r??{}).reduce((t,[o,s])=>(t[o]=s.map(n=>{let i=oe(n,"Header value entry",e);if(typeof i!="string")throw new b(`Header '${o}' value \
'${i}' is not a string`);return i}),t),{});var Dr=(r,e)=>Object.entries(r).reduce((t,[o,s])=>(t[o]=Zs.getEndpointProperty(s,e),t),{}),Js=(r,e)=>{if(Array.isArray(r))return r.map(t=>Js(t,e));switch(typeof r){case"\
string":return lt(r,e);case"object":if(r===null)throw new b(`Unexpected endpoint property: ${r}`);return Zs.getEndpointProperties(r,e);case"boolean":return r;default:
throw new b(`Unexpected endpoint property type: ${typeof r}`)}},Zs={getEndpointProperty:Js,getEndpointProperties:Dr};var en=(r,e)=>{let t=oe(r,"Endpoint URL",e);if(typeof t=="string")try{return new URL(t)}catch(o){throw console.error(`Failed to construct URL with ${t}`,o),o}throw new b(
`Endpoint URL must be a string, got ${typeof t}`)};var Pr=1e8,Fa=(r,e)=>{let{nodes:t,root:o,results:s,conditions:n}=r,i=o,a={},c={referenceRecord:a,endpointParams:e.endpointParams,logger:e.logger};for(;i!==1&&i!==
-1&&i<Pr;){let l=3*(Math.abs(i)-1),[p,d,u]=[t[l],t[l+1],t[l+2]],[f,h,g]=n[p],m=Qs({fn:f,assign:g,argv:h},c);if(m.toAssign){let{name:x,value:E}=m.toAssign;a[x]=E}
i=i>=0===m.result?d:u}if(i>=Pr){let l=s[i-Pr];if(l[0]===-1){let[,f]=l;throw new b(oe(f,"Error",c))}let[p,d,u]=l;return{url:en(p,c),properties:Dr(d,c),headers:Ys(
u??{},c)}}throw new b("No matching endpoint.")};var zf=at(Pe),Vf=js(Pe),Gf=ct(Pe),jf=Gs(Pe);var U=async(r=new Uint8Array,e)=>{if(r instanceof Uint8Array)return Ze.mutate(r);if(!r)return Ze.mutate(new Uint8Array);let t=e.streamCollector(r);return Ze.mutate(
await t)};function dt(r){return/^[\w.~-]+$/.test(r)?r:encodeURIComponent(r).replace(/[!'()*]/g,function(e){return"%"+e.charCodeAt(0).toString(16).toUpperCase()})}var rn=Symbol.for("@smithy/schema-x"),se=class r extends y{static identity=Symbol.for("@smithy/HttpBindingNormalizedSchema");identity=r.identity;bindings;constructor(e){
super(e)}static of(e){let t=y.of(e);if(t.identity===r.identity)return t;let o=t.isMemberSchema()?t:t.getSchema(),s=typeof o=="object"&&o!==null?o:t;return s[rn]??=
new r(t)}getHttpBindingLocation(e){return e.httpPayload?36:e.httpLabel?33:e.httpHeader?38:typeof e.httpPrefixHeaders=="string"?39:e.httpQuery?34:e.httpQueryParams?
35:e.httpResponseCode?37:32}getHttpBindingValue(e,t,o=!1){let s=this.getSchema(),n=typeof s=="number"?s&255:this.isListSchema()?64:255,i=e&7,a=t.mediaType?t.mediaType===
"application/json"||t.mediaType.endsWith("+json")?2:1:0,c=t.streaming||n===42?this.isStructSchema()?2:1:0,l=n>=4&&n<=7?i>=6?2:i>0&&i<4?1:0:0,p=n|a<<8|(t.idempotencyToken?
1:0)<<10|c<<11|(t.sparse?1:0)<<13|l<<14|(t.hostLabel?1:0)<<17|(e===36&&typeof s!="object"?1:0)<<18,d=n&192,u=i&2&&(d===64||!o&&i&1)?this.getHttpBindingCollectionValue(
e,t):void 0,f=(u?.[1]??0)&255;return p|=(i>=6&&(f===4||f===6)?1:0)<<16,[this,p,u]}getHttpBindingCollectionValue(e,t=this.getMergedTraits()){let o=r.of(this.getValueSchema());
return o.getHttpBindingValue(e,{...o.getMergedTraits(),...t},!0)}getHttpBindings(){let e=this.getSchema();return typeof e!="object"||e===null?za:this.bindings??=
Ha(this)}},Ha=r=>{let e=[],t=[],o=[],s=[],n=[],i={},a={},c=[],l={headers:a,prefixHeaders:c},p={request:{memberBindings:n,byName:i},response:{bodyMemberNames:e,bindings:l}},
{request:d,response:u}=p;for(let[f,h]of r.structIterator()){let g=se.of(h),m=g.getMergedTraits(),x=g.getHttpBindingLocation(m),E=m.httpHeader?.toLowerCase()??m.
httpPrefixHeaders?.toLowerCase()??m.httpQuery,_=g.getHttpBindingValue(x,m),w=[f,_,x,E];f==="__proto__"&&X(i),i[f]=w,_[1]>>10&1&&(d.hasIdempotency=!0),n.push(w);
let C=x&7;if(C===0&&(o.push(f),s.push(h)),(C&4)===0)e.push(f),t.push(h);else if((C&6)===4)if(C&1)l.statusCode=w;else{l.payload=w;let O=_[1]&255;d.contentTypeInstruction=
m.mediaType??(O===0?"text/plain":O===21||O===42?"application/octet-stream":null)}else C&1?(d.hasPrefixHeaders=!0,c.push(w)):(E==="__proto__"&&X(a),a[E]=w)}return d.
contentTypeInstruction===void 0&&o.length&&(d.contentTypeInstruction=null),d.syntheticBodySchema=tn(r,o,s),u.syntheticBodySchema=tn(r,e,t),p},Ba=r=>{let e=[],t=0;
for(let o of r.matchAll(/\{([^{}+]+)(\+)?\}/g))o.index>t&&e.push([r.slice(t,o.index),0]),e.push([o[1],o[2]?2:1]),t=o.index+o[0].length;return e.length&&t<r.length&&
e.push([r.slice(t),0]),e.length?e:void 0},$a=r=>{let{http:e,endpoint:t}=Ho(r.traits??{}),[o,s]=e?.[1].split("?")??[];return[e?.[0],o,s?[...new URLSearchParams(s)]:
[],o?Ba(o):void 0,t?.[0]]},za={request:{memberBindings:[],byName:{}},response:{bodyMemberNames:[],bindings:{headers:{},prefixHeaders:[]}}},on=r=>r[rn]??=$a(r),tn=(r,e,t)=>{
if(!e.length)return;let o=r.getSchema(),s=[3,o[1],o[2],r.getMergedTraits(),e,t],n=o[6],i=n&&e.reduce((a,c)=>a+(o[4].indexOf(c)<n?1:0),0);return i&&(s[6]=i),s};var ge=class{serdeContext;setSerdeContext(e){this.serdeContext=e}};var ut=class extends ge{options;compositeErrorRegistry;constructor(e){super(),this.options=e,this.compositeErrorRegistry=new Ne(e.defaultNamespace);for(let t of e.
errorTypeRegistries??[])this.compositeErrorRegistry.copyFrom(t)}getRequestType(){return A}getResponseType(){return H}setSerdeContext(e){this.serdeContext=e,this.
serializer.setSerdeContext(e),this.deserializer.setSerdeContext(e),this.getPayloadCodec()&&this.getPayloadCodec().setSerdeContext(e)}updateServiceEndpoint(e,t){
if("url"in t){e.protocol=t.url.protocol,e.hostname=t.url.hostname,e.port=t.url.port?Number(t.url.port):void 0,e.path=t.url.pathname,e.fragment=t.url.hash||void 0,
e.username=t.url.username||void 0,e.password=t.url.password||void 0,e.query||(e.query={});for(let[o,s]of t.url.searchParams.entries())e.query[o]=s;if(t.headers)
for(let o in t.headers)S(t.headers,o)&&(e.headers[o]=t.headers[o].join(", "));return e}else{if(e.protocol=t.protocol,e.hostname=t.hostname,e.port=t.port?Number(
t.port):void 0,e.path=t.path,e.query={...t.query},t.headers)for(let o in t.headers)S(t.headers,o)&&(e.headers[o]=t.headers[o]);return e}}setHostPrefix(e,t,o,s=on(
t)){if(this.serdeContext?.disableHostPrefix)return;let n=s[4];if(typeof n!="string")return;let i=n;for(let[a,[,c]]of se.of(t.input).getHttpBindings().request.memberBindings){
if(!(c>>17&1))continue;let l=o[a];if(typeof l!="string")throw new Error(`@smithy/core/schema - ${a} in input must be a string as hostLabel.`);i=i.replace(`{${a}\
}`,l)}if(e.hostname=i+e.hostname,!Do(e.hostname))throw new Error(`[${e.hostname}] is not a valid hostname.`)}deserializeMetadata(e){return{httpStatusCode:e.statusCode,
requestId:e.headers["x-amzn-requestid"]??e.headers["x-amzn-request-id"]??e.headers["x-amz-request-id"],extendedRequestId:e.headers["x-amz-id-2"],cfId:e.headers["\
x-amz-cf-id"]}}resolveError(e,t,o){let s=[-3,"","Error",0,[],[],0],n;for(let i of o)for(let a of t)try{a==="*"?n=i.getSchema(e):n=i.getSchema(a+"#"+e);let c=i.getErrorCtor(
n);if(c)return[n,c,"modeled"];{let l=i.getBaseException();if(l){let p=i.getErrorCtor(l);if(p)return[n,p,"synthetic"]}}}catch{}for(let i of o){let a=i.getBaseException();
if(a){let c=i.getErrorCtor(a);if(c)return[a,c,"synthetic"]}}return[s,Error,"native"]}async serializeEventStream({eventStream:e,requestSchema:t,initialRequest:o}){
return(await this.loadEventStreamCapability()).serializeEventStream({eventStream:e,requestSchema:t,initialRequest:o})}async deserializeEventStream({response:e,responseSchema:t,
initialResponseContainer:o}){return(await this.loadEventStreamCapability()).deserializeEventStream({response:e,responseSchema:t,initialResponseContainer:o})}async loadEventStreamCapability(){
let{EventStreamSerde:e,eventStreamSerdeProvider:t}=await import("./shared-smithy-core-event-streams-EventStreamSerde.js"),o=this.resolveEventStreamMarshaller(t);return new e({marshaller:o,serializer:this.
serializer,deserializer:this.deserializer,serdeContext:this.serdeContext,defaultContentType:this.getDefaultContentType(),compositeErrorRegistry:this.compositeErrorRegistry})}getDefaultContentType(){
throw new Error(`@smithy/core/protocols - ${this.constructor.name} getDefaultContentType() implementation missing.`)}async deserializeHttpMessage(e,t,o,s,n){return[]}getEventStreamMarshaller(){
let e=this.serdeContext;if(!e.eventStreamMarshaller)throw new Error("@smithy/core - HttpProtocol: eventStreamMarshaller missing in serdeContext.");return e.eventStreamMarshaller}resolveEventStreamMarshaller(e){
let t=this.serdeContext;return t.eventStreamMarshaller?t.eventStreamMarshaller:e(this.serdeContext)}};var ne=class extends ut{async serializeRequest(e,t,o){let s=this.serializer,n={},i={},a=await o.endpoint(),c=y.of(e?.input),l=c.getSchema(),p,d=t&&typeof t=="ob\
ject"?t:{},u=new A({protocol:"",hostname:"",port:void 0,path:"/",fragment:void 0,query:n,headers:i,body:void 0});if(a&&(this.updateServiceEndpoint(u,a),this.setHostPrefix(
u,e,d)),d){let f=c.getEventStreamMember();if(f){if(d[f]){let h={};for(let[g]of c.structIterator())g!==f&&d[g]!=null&&(h[g]=d[g]);p=await this.serializeEventStream(
{eventStream:d[f],requestSchema:c,initialRequest:h})}}else s.write(l,d),p=s.flush()}return u.headers=Object.assign(u.headers,i),u.query=n,u.body=p,u.method="POS\
T",u}async deserializeResponse(e,t,o){let s=this.deserializer,n=y.of(e.output),i={};if(this.isErrorResponse(o.statusCode)){let c=await U(o.body,t);throw c.byteLength>
0&&Object.assign(i,await s.read(15,c)),await this.handleError(e,t,o,i,this.deserializeMetadata(o)),new Error("@smithy/core/protocols - RPC Protocol error handle\
r failed to throw.")}for(let c in o.headers){if(!S(o.headers,c))continue;let l=o.headers[c];delete o.headers[c],o.headers[c.toLowerCase()]=l}let a=n.getEventStreamMember();
if(a)i[a]=await this.deserializeEventStream({response:o,responseSchema:n,initialResponseContainer:i});else{let c=await U(o.body,t);c.byteLength>0&&Object.assign(
i,await s.read(n,c))}return i.$metadata=this.deserializeMetadata(o),i}isErrorResponse(e){return e>=300}};var Me=class extends ge{settings;constructor(e){super(),this.settings=e}read(e,t){let o=se.of(e),s=o.getMergedTraits(),n=o.getHttpBindingLocation(s);return this.
readHttpBinding(o.getHttpBindingValue(n,s),t,n)}readHttpBinding([e,t,o],s,n){let i=t&255;if((i&192)===64)return o??=e.getHttpBindingCollectionValue(n),Lo(s).map(
a=>this.readHttpBinding(o,a,n));switch(i){case 21:case 42:return(this.serdeContext?.base64Decoder??Te)(s);case 4:case 5:case 6:case 7:{let a=this.settings.httpBindings?
t>>14&3:0;switch(this.settings.timestampFormat.useTrait&&i>4?i:a?a+4:this.settings.timestampFormat.default){case 5:return Mo(s);case 6:return Uo(s);case 7:return ko(
s);default:return console.warn("Missing timestamp format, parsing value with Date constructor:",s),new Date(s)}}case 0:{let a=t>>8&3;if(!a)return s;let c=s;return(n&
6)===6&&(c=(this.serdeContext?.utf8Encoder??q)((this.serdeContext?.base64Decoder??Te)(c))),a===2?ce.from(c):c}case 1:return Number(s);case 2:return s.toLowerCase()===
"true";case 17:return BigInt(s);case 19:return new N(s,"bigDecimal");default:return s}}};function ie(r,e){if(e.timestampFormat.useTrait){let a=r.getSchema();if(a===5||a===6||a===7)return a}let{httpLabel:t,httpPrefixHeaders:o,httpHeader:s,httpQuery:n}=r.
getMergedTraits();return(e.httpBindings?typeof o=="string"||s?6:n||t?5:void 0:void 0)??e.timestampFormat.default}var Va=r=>(r.logger&&r.logger.constructor?.name!=="NoOpLogger"&&r.requestHandler?.updateHttpClientConfig?.(Symbol.for("logger"),r.logger),r.defaultSocketTimeout&&
r.requestHandler?.updateHttpClientConfig?.(Symbol.for("@smithy/defaultSocketTimeout"),r.defaultSocketTimeout),{setHttpHandler(e){r.requestHandler=e},httpHandler(){
return r.requestHandler},updateHttpClientConfig(e,t){r.requestHandler?.updateHttpClientConfig(e,t)},httpHandlerConfigs(){return r.requestHandler.httpHandlerConfigs()}}),
Ga=r=>({requestHandler:r.httpHandler()});var sn="content-length";function nn(r){return e=>async t=>{let o=t.request;if(A.isInstance(o)){let{body:s,headers:n}=o;if(s&&Object.keys(n).map(i=>i.toLowerCase()).
indexOf(sn)===-1)try{let i=r(s);i!=null&&(o.headers={...o.headers,[sn]:String(i)})}catch{}}return e({...t,request:o})}}var an={step:"build",tags:["SET_CONTENT_L\
ENGTH","CONTENT_LENGTH"],name:"contentLengthMiddleware",override:!0},ja=r=>({applyToStack:e=>{e.add(nn(r.bodyLengthChecker),an)}});var L=r=>encodeURIComponent(r).replace(/[!'()*]/g,Wa),Wa=r=>`%${r.charCodeAt(0).toString(16).toUpperCase()}`;function vr(r){let e=[];for(let t of Object.keys(r).sort()){let o=r[t];if(t=L(t),Array.isArray(o))for(let s=0,n=o.length;s<n;s++)e.push(`${t}=${L(o[s])}`);else{
let s=t;(o||typeof o=="string")&&(s+=`=${L(o)}`),e.push(s)}}return e.join("&")}var Y=class{serdeContext;setSerdeContext(e){this.serdeContext=e}};var ft=class{from;to;keys;constructor(e,t){this.from=e,this.to=t;let o=Object.keys(this.from),s=new Set(o);s.delete("__type"),this.keys=s}mark(e){this.keys.delete(
e)}hasUnknown(){return this.keys.size===1&&Object.keys(this.to).length===0}writeUnknown(){if(this.hasUnknown()){let e=this.keys.values().next().value,t=this.from[e];
this.to.$unknown=[e,t]}}};var Ue;function mt(){if(Ue===void 0)try{if(typeof Buffer!="function")Ue=!1;else{let r=JSON.parse(Buffer.from([123,125]));Ue=r!==null&&typeof r=="object"}}catch{
Ue=!1}return Ue}function ht(r,e,t){if(t?.source){let o=t.source;if(typeof e=="number")return e<=Number.MAX_SAFE_INTEGER&&e>=Number.MIN_SAFE_INTEGER?Ka(o,e)?e:new N(o,"bigDecima\
l"):qa(o)?new N(o,"bigDecimal"):/[eE]/.test(o)?Xa(o):BigInt(o)}return e}function qa(r){let e=r.indexOf(".");if(e===-1)return!1;let t=r.search(/[eE]/);if(t===-1)
return!0;let o=t-e-1;return parseInt(r.slice(t+1),10)<o}function Ka(r,e){if(r===String(e)||Object.is(e,-0))return!0;if(/[eE]/.test(r))return kr(r)===kr(String(e));
let t=r.replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,""),o=String(e);return t===o?!0:/[eE]/.test(o)?t===kr(o):!1}function kr(r){let e=r.startsWith("-"),t=e?r.slice(
1):r,o=t.search(/[eE]/),s;if(o===-1)s=t;else{let n=parseInt(t.slice(o+1),10),i=t.slice(0,o),a=i.indexOf("."),c,l;a===-1?(c=i,l=i.length):(c=i.slice(0,a)+i.slice(
a+1),l=a),c=c.replace(/0+$/,"")||"0";let p=l+n;c==="0"?s="0":p<=0?s="0."+"0".repeat(-p)+c:p>=c.length?s=c+"0".repeat(p-c.length):s=c.slice(0,p)+"."+c.slice(p)}return s.
includes(".")&&(s=s.replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,"")),(e?"-":"")+s}function Xa(r){let e=r.search(/[eE]/),t=parseInt(r.slice(e+1),10),o=r.startsWith(
"-"),s=r.slice(o?1:0,e),n=s.indexOf("."),i,a;if(n===-1)i=s,a=t;else{i=s.slice(0,n)+s.slice(n+1);let l=s.length-n-1;a=t-l}i=i.replace(/0+$/,"")||"0";let c=BigInt(
i)*10n**BigInt(a+(s.replace(".","").length-i.length));return o?-c:c}var Mr=Symbol.for("@aws-sdk/reviver");function xt(r){let e=y.of(r),t=e.getSchema();if(Array.isArray(t)&&e.isStructSchema()){if(Mr in t)return t[Mr];let o=gt(e,new Set);
return t[Mr]=o,o}return gt(e,new Set)}function gt(r,e){let t=r.getSchema();if(e.has(t))return!1;if(e.add(t),r.isBigIntegerSchema()||r.isBigDecimalSchema())return!0;
if(r.isStructSchema()){for(let[,o]of r.structIterator())if(gt(o,e))return!0}else if(r.isListSchema()||r.isMapSchema()){if(gt(r.getValueSchema(),e))return!0}else if(r.
isDocumentSchema())return!0;return!1}var cn=(r,e)=>U(r,e).then(t=>(e?.utf8Encoder??q)(t));async function Lr(r,e,t){let o;if(mt()&&typeof r?.[Symbol.asyncIterator]=="function"){let n=await U(r,e);typeof Buffer=="function"&&(Buffer.isBuffer(n)?o=n:o=Buffer.
from(n.buffer,n.byteOffset,n.byteLength))}if(o||(o=await cn(r,e)),o.length===0)return{};let s=t&&xt(t)?ht:void 0;try{return JSON.parse(o,s)}catch(n){throw n?.name===
"SyntaxError"&&Object.defineProperty(n,"$responseBodyText",{value:typeof o=="string"?o:o.toString("utf8")}),n}}var ln=(r,e)=>Object.keys(r).find(t=>t.toLowerCase()===e.toLowerCase()),Ur=r=>{let e=r;return typeof e=="number"&&(e=e.toString()),e.indexOf(",")>=0&&(e=e.split(
",")[0]),e.indexOf(":")>=0&&(e=e.split(":")[0]),e.indexOf("#")>=0&&(e=e.split("#")[1]),e};var Fr=(r,e,t=!1)=>Qa(r,e,t?["code","header","type"]:["type","code","header"]);var Qa=({headers:r},e,t)=>{for(;t.length>0;)switch(t.shift()){case"header":let s=ln(r??{},"x-amzn-errortype");if(s!==void 0)return Ur(r[s]);break;case"code":let n=ln(
e??{},"code");if(n&&e[n]!==void 0)return Ur(e[n]);break;case"type":if(e?.__type!==void 0)return Ur(e.__type);break}};var Et=class extends Y{settings;constructor(e){super(),this.settings=e}async read(e,t){let o=xt(e)?ht:void 0,s;if(typeof t=="string"){if(t.length===0)return{};s=
JSON.parse(t,o)}else if(t instanceof Uint8Array&&mt()){if(t.byteLength===0)return{};let n=Buffer.isBuffer(t)?t:Buffer.from(t.buffer,t.byteOffset,t.byteLength);s=
JSON.parse(n,o)}else s=await Lr(t,this.serdeContext,e);return this._read(e,s)}readObject(e,t){return this._read(e,t)}_read(e,t){let o=t!==null&&typeof t=="objec\
t",s=y.of(e);if(o){if(s.isStructSchema())return this._readStruct(s,t);if(Array.isArray(t)&&s.isListSchema()){let i=s.getValueSchema();if(this.needsTransform(i))
for(let a=0;a<t.length;++a)t[a]=this._read(i,t[a]);return t}if(s.isMapSchema()){let i=s.getValueSchema(),a=t;if(this.needsTransform(i))for(let c in a)S(a,c)&&(c===
"__proto__"&&X(a),a[c]=this._read(i,a[c]));return a}}if(s.isBlobSchema()&&typeof t=="string")return Te(t);let n=s.getMergedTraits().mediaType;if(s.isStringSchema()&&
typeof t=="string"&&n)return n==="application/json"||n.endsWith("+json")?ce.from(t):t;if(s.isTimestampSchema()&&t!=null)switch(ie(s,this.settings)){case 5:return Po(
t);case 6:return Ye(t);case 7:return vo(t);default:return console.warn("Missing timestamp format, parsing value with Date constructor:",t),new Date(t)}if(s.isBigIntegerSchema()&&
(typeof t=="number"||typeof t=="string"))return BigInt(t);if(s.isBigDecimalSchema()&&t!=null){if(t instanceof N)return t;let i=t;return i.type==="bigDecimal"&&"\
string"in i?new N(i.string,i.type):new N(String(t),"bigDecimal")}if(s.isNumericSchema()&&typeof t=="string"){switch(t){case"Infinity":return 1/0;case"-Infinity":
return-1/0;case"NaN":return NaN}return t}if(s.isDocumentSchema()&&o)if(Array.isArray(t))for(let i=0;i<t.length;++i){let a=t[i];a instanceof N||(t[i]=this._read(
s,a))}else{let i=t;for(let a in i){if(!S(i,a))continue;a==="__proto__"&&X(i);let c=i[a];c instanceof N||(i[a]=this._read(s,c))}}return t}_readStruct(e,t){let o=e.
isUnionSchema(),s={},n,i=typeof t.__type=="string",{jsonName:a}=this.settings;a&&i&&(n={});let c;o&&(c=new ft(t,s));for(let[l,p]of e.structIterator()){let d=l;a&&
(d=p.getMergedTraits().jsonName??d,i&&(n[d]=l)),o&&c.mark(d),t[d]!=null&&(s[l]=this._read(p,t[d]))}if(o)c.writeUnknown();else if(i)for(let l in t){if(!S(t,l))continue;
let p=t[l],d=a?n[l]??l:l;d in s||(s[d]=p)}return s}needsTransform(e){return!!(e.isBlobSchema()||e.isTimestampSchema()||e.isBigIntegerSchema()||e.isBigDecimalSchema()||
e.isNumericSchema()||e.isDocumentSchema()||e.isStructSchema()||e.isListSchema()||e.isMapSchema()||e.isStringSchema()&&e.getMergedTraits().mediaType)}};var St=class r extends Uint8Array{string=null;static allocUnsafe(e){if(typeof Buffer=="function"){let t=Buffer.allocUnsafe(e);return new r(t.buffer,t.byteOffset,
t.byteLength)}return new r(e)}toString(){return this.s()}valueOf(){return this.s()}includes(e,t){return typeof e=="string"?this.s().includes(e,t):Uint8Array.prototype.
includes.call(this,e,t)}indexOf(e,t){return typeof e=="string"?this.s().indexOf(e,t):Uint8Array.prototype.indexOf.call(this,e,t)}lastIndexOf(e,t){if(typeof e=="\
string")return this.s().lastIndexOf(e,t);let o=Uint8Array.prototype.lastIndexOf;return t!==void 0?o.call(this,e,t):o.call(this,e)}startsWith(e,t){return this.s().
startsWith(e,t)}endsWith(e,t){return this.s().endsWith(e,t)}match(e){return this.s().match(e)}replace(e,t){return this.s().replace(e,t)}search(e){return this.s().
search(e)}split(e,t){return this.s().split(e,t)}substring(e,t){return this.s().substring(e,t)}trim(){return this.s().trim()}trimStart(){return this.s().trimStart()}trimEnd(){
return this.s().trimEnd()}charAt(e){return this.s().charAt(e)}charCodeAt(e){return this.s().charCodeAt(e)}padStart(e,t){return this.s().padStart(e,t)}padEnd(e,t){
return this.s().padEnd(e,t)}repeat(e){return this.s().repeat(e)}toUpperCase(){return this.s().toUpperCase()}toLowerCase(){return this.s().toLowerCase()}s(){if(this.
string==null){let e=Date.now();e>pn+6e4&&(console.warn("@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request bod\
y. It has been automatically converted to string. In a future version this will throw an error."),pn=e),this.string=q(this)}return this.string}},pn=0;var yt=new TextEncoder,dn=123,un=125,Ya=91,Ja=93,xe=34,_t=58,wt=44,fn=92,Za=new Uint8Array([116,114,117,101]),ec=new Uint8Array([102,97,108,115,101]),tc=new Uint8Array(
[110,117,108,108]),$=new Array(128).fill(null);$[8]="b";$[9]="t";$[10]="n";$[12]="f";$[13]="r";$[34]='"';$[92]="\\";for(let r=0;r<32;r++)$[r]===null&&($[r]="u00"+
r.toString(16).padStart(2,"0"));var mn=2048;function Hr(r){return St.allocUnsafe(r)}var At=class r extends Y{settings;json;i=0;rootSchema;rawValue;passthrough=!1;constructor(e){
super(),this.settings=e,this.json=Hr(mn)}write(e,t){this.i=0,this.rawValue=t,this.rootSchema=y.of(e),this.passthrough=this.rootSchema.isBlobSchema()||this.rootSchema.
isStringSchema(),this.passthrough||this.writeValue(this.rootSchema,t,void 0)}writeDiscriminatedDocument(e,t){this.i=0,this.rootSchema=y.of(e);let o=this.rootSchema;
if(o.isStructSchema()&&t!=null&&typeof t=="object"){this.writeValue(o,t,void 0);let s=`"__type":"${o.getName(!0)??"Unknown"}",`,n=s.length;this.ensure(n),this.json.
copyWithin(1+n,1,this.i),yt.encodeInto(s,this.json.subarray(1)),this.i+=n}else this.writeValue(o,t,void 0)}flush(){this.rootSchema=void 0;let e=this.i;this.i=0;
let t=this.rawValue;if(this.rawValue=void 0,e===0)return t;let o=this.json.subarray(0,e);return this.json=Hr(mn),o}ensure(e){let{i:t,json:o}=this;if(t+e>o.length){
let s=o.length*2;for(;s<t+e;)s*=2;let n=Hr(s);n.set(this.json),this.json=n}}writeAscii(e){let t=e.length;this.ensure(t);let{i:o,json:s}=this;for(let n=0;n<t;++n)
s[o]=e.charCodeAt(n),o+=1;this.i=o}writeAsciiQuoted(e){let t=e.length;this.ensure(t+4);let{json:o,i:s}=this;o[s++]=xe;for(let n=0;n<t;++n)o[s++]=e.charCodeAt(n);
o[s++]=xe,this.i=s}writeJsonString(e){let t=e.length;this.ensure(t*3+2),this.json[this.i++]=xe;for(let o=0;o<t;++o){let s=e.charCodeAt(o);if(s>34&&s<92)this.json[this.
i++]=s;else if(s<128){let n=$[s];if(n!==null){this.ensure(n.length+1+(t-o-1)*3+1),this.json[this.i++]=fn;for(let i=0;i<n.length;i++)this.json[this.i++]=n.charCodeAt(
i)}else this.json[this.i++]=s}else if(s>=55296&&s<=56319){let n=o+1<t?e.charCodeAt(o+1):0;if(n>=56320&&n<=57343){this.ensure(4);let{written:i}=yt.encodeInto(e.substring(
o,o+2),this.json.subarray(this.i));this.i+=i,++o}else this.ensure(6+(t-o-1)*3+1),this.writeUnicodeEscape(s)}else if(s>=56320&&s<=57343)this.ensure(6+(t-o-1)*3+1),
this.writeUnicodeEscape(s);else{let{i:n,json:i}=this;s<2048?(i[n++]=192|s>>6,i[n++]=128|s&63):(i[n++]=224|s>>12,i[n++]=128|s>>6&63,i[n++]=128|s&63),this.i=n}}this.
json[this.i++]=xe}writeUnicodeEscape(e){let{json:t,i:o}=this;t[o++]=fn,t[o++]=117;let s=e.toString(16).padStart(4,"0");for(let n=0;n<4;++n)t[o++]=s.charCodeAt(n);
this.i=o}static B64=(()=>{let e="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",t=new Uint8Array(64);for(let o=0;o<64;++o)t[o]=e.charCodeAt(o);
return t})();writeBase64(e){let t=Math.ceil(e.length/3)*4;this.ensure(t+2);let o=this.json,s=r.B64,n=this.i;o[n++]=xe;let i=e.length,a=i%3,c=i-a;for(let l=0;l<c;l+=
3){let p=e[l],d=e[l+1],u=e[l+2];o[n++]=s[p>>2],o[n++]=s[(p&3)<<4|d>>4],o[n++]=s[(d&15)<<2|u>>6],o[n++]=s[u&63]}if(a===2){let l=e[c],p=e[c+1];o[n++]=s[l>>2],o[n++]=
s[(l&3)<<4|p>>4],o[n++]=s[(p&15)<<2],o[n++]=61}else if(a===1){let l=e[c];o[n++]=s[l>>2],o[n++]=s[(l&3)<<4],o[n++]=61,o[n++]=61}o[n++]=xe,this.i=n}writeValue(e,t,o){
if(t==null){if(o?.isStructSchema()){if(t===void 0&&y.of(e).isIdempotencyToken()){this.writeAsciiQuoted(et());return}return}this.ensure(4),this.json.set(tc,this.
i),this.i+=4;return}let s=y.of(e),n=typeof t=="object";if(s.isStringSchema()){let i=s.getMergedTraits().mediaType;if(i&&(i==="application/json"||i.endsWith("+js\
on"))){this.writeJsonString(ce.from(t).toString());return}}if(this.settings.bigNumberAsString&&t!=null&&(s.isBigIntegerSchema()||s.isBigDecimalSchema())){let i=t instanceof
N?t.string:String(t);this.writeAsciiQuoted(i);return}if(n){if(s.isStructSchema()){this.writeStruct(s,t);return}if(Array.isArray(t)&&(s.isListSchema()||s.isDocumentSchema())){
this.writeList(s,t,s.isDocumentSchema());return}if(s.isMapSchema()){this.writeMap(s,t,!1);return}if(t instanceof Uint8Array&&(s.isBlobSchema()||s.isDocumentSchema())){
this.writeBase64(t);return}if(t instanceof Date&&(s.isTimestampSchema()||s.isDocumentSchema())){this.writeTimestamp(s,t);return}if(t instanceof N){this.writeAscii(
t.string);return}if(s.isDocumentSchema()){Array.isArray(t)?this.writeList(s,t,!0):this.writeMap(s,t,!0);return}let i=JSON.stringify(t);this.writeAscii(i);return}
if(typeof t=="string"){if(s.isBlobSchema()){let i=(this.serdeContext?.base64Encoder??Ke)(t);this.writeAsciiQuoted(i);return}this.writeJsonString(t);return}if(typeof t==
"number"){if(Math.abs(t)===1/0||Number.isNaN(t)){this.writeAsciiQuoted(String(t));return}let i=String(t);this.writeAscii(i);return}if(typeof t=="boolean"){this.
ensure(5);let{i,json:a}=this;t?(a.set(Za,i),i+=4):(a.set(ec,i),i+=5),this.i=i;return}if(typeof t=="bigint"){this.writeAscii(t.toString());return}this.writeAscii(
String(t))}writeStruct(e,t){this.ensure(2),this.json[this.i++]=dn;let o=!1,s=typeof t.__type=="string",n;s&&(n=new Set);for(let[i,a]of e.structIterator()){let c=t[i];
if(c==null&&!a.isIdempotencyToken())continue;o&&(this.ensure(1),this.json[this.i++]=wt),o=!0;let l=this.settings.jsonName?a.getMergedTraits().jsonName??i:i;n&&(n.
add(i),n.add(l)),this.writeAsciiQuoted(l),this.json[this.i++]=_t,this.writeValue(a,c,e)}if(!o&&e.isUnionSchema()){let{$unknown:i}=t;if(Array.isArray(i)){let[a,c]=i;
this.writeAsciiQuoted(a),this.ensure(1),this.json[this.i++]=_t,this.writeValue(15,c,e)}}else if(s)for(let i in t){if(n.has(i))continue;n.add(i);let a=t[i];o&&(this.
ensure(1),this.json[this.i++]=wt),o=!0,this.writeAsciiQuoted(i),this.ensure(1),this.json[this.i++]=_t,this.writeValue(15,a,void 0)}this.ensure(1),this.json[this.
i++]=un}writeList(e,t,o){let s=!!e.getMergedTraits().sparse,n=e.getValueSchema();if(!o&&(n.isStringSchema()||n.isNumericSchema()||n.isBooleanSchema())){let a=!1;
for(let l=0;l<t.length;++l){let p=t[l];if(Number.isNaN(p)||p===1/0||p===-1/0||p==null&&!s){a=!0;break}}let c;if(!a)c=JSON.stringify(t);else{let l=[];for(let p=0;p<
t.length;++p){let d=t[p];d==null&&!s||(Number.isNaN(d)||d===1/0||d===-1/0?l.push(String(d)):l.push(d))}c=JSON.stringify(l)}this.ensure(c.length*3),this.i+=yt.encodeInto(
c,this.json.subarray(this.i)).written;return}this.ensure(2),this.json[this.i++]=Ya;let i=!1;for(let a=0;a<t.length;++a){let c=t[a];(o?c===void 0:c==null&&!s)||(i&&
(this.ensure(1),this.json[this.i++]=wt),this.writeValue(n,c,void 0),i=!0)}this.ensure(1),this.json[this.i++]=Ja}writeMap(e,t,o){let s=!!e.getMergedTraits().sparse,
n=e.getValueSchema();if(!o&&(n.isStringSchema()||n.isNumericSchema()||n.isBooleanSchema())){let a;for(let l in t){if(!S(t,l))continue;let p=t[l];Number.isNaN(p)||
p===1/0||p===-1/0?((a??={})[l]=p,t[l]=String(p)):p===null&&!s&&((a??={})[l]=null,t[l]=void 0)}let c=JSON.stringify(t);a&&Object.assign(t,a),this.ensure(c.length*
3),this.i+=yt.encodeInto(c,this.json.subarray(this.i)).written;return}this.ensure(2),this.json[this.i++]=dn;let i=!0;for(let a in t){if(!S(t,a))continue;let c=t[a];
(o?c===void 0:c==null&&!s)||(i||(this.ensure(1),this.json[this.i++]=wt),i=!1,this.writeJsonString(a),this.ensure(1),this.json[this.i++]=_t,this.writeValue(n,c,void 0))}
this.ensure(1),this.json[this.i++]=un}writeTimestamp(e,t){switch(ie(e,this.settings)){case 5:{let s=t.toISOString().replace(".000Z","Z");this.writeAsciiQuoted(s);
return}case 6:{this.writeAsciiQuoted(Qe(t));return}case 7:{let s=String(t.getTime()/1e3);this.writeAscii(s);return}default:{let s=String(t.getTime()/1e3);this.writeAscii(
s);return}}}};var Le=class extends Y{settings;constructor(e){super(),this.settings=e}createSerializer(){let e=new At(this.settings);return e.setSerdeContext(this.serdeContext),
e}createDeserializer(){let e=new Et(this.settings);return e.setSerdeContext(this.serdeContext),e}};function Br(r){let e=r&&typeof r=="object"&&"reason"in r?r.reason:void 0;if(e){if(e instanceof Error){let s=new Error("Request aborted");return s.name="AbortErr\
or",s.cause=e,s}let o=new Error(String(e));return o.name="AbortError",o}let t=new Error("Request aborted");return t.name="AbortError",t}var hn=["ECONNRESET","EPIPE","ETIMEDOUT"];var gn=r=>{let e={};for(let t in r){if(!S(r,t))continue;let o=r[t];e[t]=Array.isArray(o)?o.join(","):o}return e};var rc=process.getBuiltinModule("node:https");var Ee=rc;var T={setTimeout:(r,e)=>setTimeout(r,e),clearTimeout:r=>clearTimeout(r)};var xn=1e3,En=(r,e,t=0)=>{if(!t)return-1;let o=s=>{let n=T.setTimeout(()=>{r.destroy(),e(Object.assign(new Error(`@smithy/node-http-handler - the request socket\
 did not establish a connection with the server within the configured timeout of ${t} ms.`),{name:"TimeoutError"}))},t-s),i=a=>{a?.connecting?a.on("connect",()=>{
T.clearTimeout(n)}):T.clearTimeout(n)};r.socket?i(r.socket):r.on("socket",i)};return t<2e3?(o(0),0):T.setTimeout(o.bind(null,xn),xn)};var Sn=(r,e,t=0,o,s)=>t?T.setTimeout(()=>{let n=`@smithy/node-http-handler - [${o?"ERROR":"WARN"}] a request has exceeded the configured ${t} ms requestTimeout.`;
if(o){let i=Object.assign(new Error(n),{name:"TimeoutError",code:"ETIMEDOUT"});r.destroy(i),e(i)}else n+=" Init client requestHandler with throwOnRequestTimeout\
=true to turn this into an error.",s?.warn?.(n)},t):-1;var oc=3e3,yn=(r,{keepAlive:e,keepAliveMsecs:t},o=oc)=>{if(e!==!0)return-1;let s=()=>{r.socket?r.socket.setKeepAlive(e,t||0):r.on("socket",n=>{n.setKeepAlive(e,
t||0)})};return o===0?(s(),0):T.setTimeout(s,o)};var Tt=r=>{let e=r?.defaultSocketTimeout;return typeof e=="number"&&Number.isFinite(e)&&e>0?e:void 0};var sc=3e3,$r=(r,e,t=0,o=!1)=>{if(!Number.isFinite(t)||t<=0)return;let s;r.once("response",c=>s=c);let n=()=>{if(s?.complete){r.socket?.destroy();return}let c=Object.
assign(new Error(`@smithy/node-http-handler - the request socket timed out after ${t} ms of inactivity (${o?"service default socket timeout":"configured by clie\
nt requestHandler"}).`),{name:"TimeoutError"});s?.destroy(c),r.destroy(),e(c)},i=()=>{let{socket:c}=r;c?c.connecting?c.once("connect",i):(c.setTimeout(t,n),r.on(
"close",()=>c.removeListener("timeout",n))):r.once("socket",i)};if(t<6e3){i();return}let a=T.setTimeout(i,sc);r.once("close",()=>T.clearTimeout(a))};var nc=process.getBuiltinModule("node:stream"),ic=r=>nc[r];var _n=ic("Readable");var wn=6e3;async function An(r,e,t=wn,o=!1){let s=e.headers,n=s?s.Expect||s.expect:void 0,i=-1,a=!0;!o&&n==="100-continue"&&(a=await Promise.race([new Promise(c=>{
i=Number(T.setTimeout(()=>c(!0),Math.max(wn,t)))}),new Promise(c=>{r.on("continue",()=>{T.clearTimeout(i),c(!0)}),r.on("response",()=>{T.clearTimeout(i),c(!1)}),
r.on("error",()=>{T.clearTimeout(i),c(!1)})})])),a&&ac(r,e.body)}function ac(r,e){if(e instanceof _n){e.pipe(r);return}if(e){let t=Buffer.isBuffer(e);if(t||typeof e==
"string"){t&&e.byteLength===0?r.end():r.end(e);return}let s=e;if(typeof s=="object"&&s.buffer&&typeof s.byteOffset=="number"&&typeof s.byteLength=="number"){r.end(
Buffer.from(s.buffer,s.byteOffset,s.byteLength));return}r.end(Buffer.from(e));return}r.end()}var Rt,Tn,Fe=class r{config;configProvider;socketWarningTimestamp=0;externalAgent=!1;metadata={handlerProtocol:"http/1.1"};static create(e){return typeof e?.handle==
"function"?e:new r(e)}static checkSocketUsage(e,t,o=console){let{sockets:s,requests:n,maxSockets:i}=e;if(typeof i!="number"||i===1/0||Date.now()-15e3<t)return t;
if(s&&n)for(let c in s){if(!S(s,c))continue;let l=s[c]?.length??0,p=n[c]?.length??0;if(l>=i&&p>=2*i)return o?.warn?.(`@smithy/node-http-handler:WARN - socket us\
age at capacity=${l} and ${p} additional requests are enqueued.
See https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html
or increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`),Date.now()}return t}constructor(e){this.configProvider=new Promise((t,o)=>{
typeof e=="function"?e().then(s=>{t(this.resolveDefaultConfig(s))}).catch(o):t(this.resolveDefaultConfig(e))})}destroy(){this.config?.httpAgent?.destroy(),this.
config?.httpsAgent?.destroy()}async handle(e,{abortSignal:t,requestTimeout:o}={}){this.config||(this.config=await this.configProvider);let s=this.config,n=s.logger,
i=e.protocol==="https:";return!i&&!this.config.httpAgent&&(this.config.httpAgent=await this.config.httpAgentProvider()),new Promise((a,c)=>{let l,p=-1,d=-1,u=-1,
f=-1,h=()=>{T.clearTimeout(p),T.clearTimeout(d),T.clearTimeout(u),T.clearTimeout(f)},g=async R=>{await l,h(),a(R)},m=async R=>{await l,h(),c(R)};if(t?.aborted){
let R=Br(t);m(R);return}let x=e.headers,E=x?(x.Expect??x.expect)==="100-continue":!1,_=i?s.httpsAgent:s.httpAgent;E&&!this.externalAgent&&(_=new(i?Ee.Agent:Rt)(
{keepAlive:!1,maxSockets:1/0})),p=T.setTimeout(()=>{this.socketWarningTimestamp=r.checkSocketUsage(_,this.socketWarningTimestamp,n)},s.socketAcquisitionWarningTimeout??
(s.requestTimeout??2e3)+(s.connectionTimeout??1e3));let w=e.query?vr(e.query):"",C;if(e.username!=null||e.password!=null){let R=e.username??"",W=e.password??"";
C=`${R}:${W}`}let O=e.path;w&&(O+=`?${w}`),e.fragment&&(O+=`#${e.fragment}`);let Ae=e.hostname??"";Ae[0]==="["&&Ae.endsWith("]")?Ae=e.hostname.slice(1,-1):Ae=e.
hostname;let Co={headers:e.headers,host:Ae,method:e.method,path:O,port:e.port,agent:_,auth:C},V=(i?Ee.request:Tn)(Co,R=>{let W=new H({statusCode:R.statusCode||-1,
reason:R.statusMessage,headers:gn(R.headers),body:R});g({response:W})});if(V.on("error",R=>{hn.includes(R.code)?m(Object.assign(R,{name:"TimeoutError"})):m(R)}),
t){let R=()=>{V.destroy();let W=Br(t);m(W)};if(typeof t.addEventListener=="function"){let W=t;W.addEventListener("abort",R,{once:!0}),V.once("close",()=>W.removeEventListener(
"abort",R))}else t.onabort=R}let No=o??s.requestTimeout;d=En(V,m,s.connectionTimeout),u=Sn(V,m,No,s.throwOnRequestTimeout,n??console);let Io=s.socketTimeout===void 0?
Tt(s):void 0;Io?$r(V,m,Io,!0):$r(V,m,s.socketTimeout);let qe=Co.agent;typeof qe=="object"&&"keepAlive"in qe&&(f=yn(V,{keepAlive:qe.keepAlive,keepAliveMsecs:qe.keepAliveMsecs})),
l=An(V,e,No,this.externalAgent).catch(R=>(h(),c(R)))})}updateHttpClientConfig(e,t){this.config=void 0,this.configProvider=this.configProvider.then(o=>{switch(e){case Symbol.
for("logger"):e="logger",t=o.logger??t;break;case Symbol.for("@smithy/defaultSocketTimeout"):e="defaultSocketTimeout",t=Tt(o)??t;break}return{...o,[e]:t}})}httpHandlerConfigs(){
return this.config??{}}resolveDefaultConfig(e){let{requestTimeout:t,connectionTimeout:o,socketTimeout:s,socketAcquisitionWarningTimeout:n,httpAgent:i,httpsAgent:a,
throwOnRequestTimeout:c,logger:l}=e||{},p=!0,d=50,u;return{connectionTimeout:o,requestTimeout:t,socketTimeout:s,defaultSocketTimeout:Tt(e),socketAcquisitionWarningTimeout:n,
throwOnRequestTimeout:c,httpAgentProvider:()=>u??=(async()=>{let f=await import("./shared-quick-later-http.js"),{Agent:h,request:g}=f.default??f;return Tn=g,Rt=h,i instanceof
Rt||typeof i?.destroy=="function"?(this.externalAgent=!0,i):new Rt({keepAlive:p,maxSockets:d,...i})})(),httpsAgent:a instanceof Ee.Agent||typeof a?.destroy=="fu\
nction"?(this.externalAgent=!0,a):new Ee.Agent({keepAlive:p,maxSockets:d,...a}),logger:l}}};function Ag(r,e){let{endpoint:t,useFips:o,useDualstack:s,connections:n,clock:i}=e;return{region:r,...t!==void 0&&{endpoint:t.replaceAll("{region}",r)},useFipsEndpoint:t===
void 0&&o,useDualstackEndpoint:t===void 0&&s,maxAttempts:1,retryMode:"standard",authSchemePreference:[],userAgentAppId:"",disableClockSkewCorrection:!1,systemClockOffset:i.
offset,customUserAgent:[["secret-lease"]],requestHandler:new bt(e,{httpAgent:n.http,httpsAgent:n.https,connectionTimeout:5e3})}}function Tg(r,e,{useFips:t,useDualstack:o}){
let s={Region:e,UseFIPS:t,UseDualStack:o};return r.config.endpointProvider(s).url}var bt=class extends Fe{#e;host;constructor(e,t){super(t),this.#e=e}async handle(...e){
let{clock:t,connections:o}=this.#e,[{protocol:s,hostname:n,port:i=""}]=e;this.host=i===""?n:`${n}:${i}`;let a=await o.resending({protocol:s,hostname:n,port:i},()=>super.
handle(...e));return t.observe(a.response.headers.date),a}};function Rg({config:r}){return r.requestHandler instanceof bt?r.requestHandler.host:void 0}async function bg(r,e,t){
try{return await t()}catch(o){throw lc(r,o,e.clock)}}function cc({code:r}){return["ENOENT","EACCES","EPERM","EISDIR","ENOTDIR","ERR_INVALID_CHAR"].includes(String(
r))}function lc(r,e,t){let o=e.$response?.headers??{},s=e.$metadata?.httpStatusCode;return e.name==="TimeoutError"||e.name==="AbortError"?new le(r,{kind:"timeou\
t"}):e.name?.includes("Credential")?new le(r,{kind:"answer",code:e.name}):s===void 0&&cc(e)?new le(r,{kind:"answer",code:"CredentialsError"}):s===void 0?$o(r,e):
e.name==="SyntaxError"||s<400?new le(r,{kind:"garbage",status:s}):new le(r,{kind:"answer",code:e.Code??e.name,status:s,retryAfter:zo(o["retry-after"],t.now()),words:e.
message})}var Rn=r=>e=>async t=>{if(!A.isInstance(t.request))return e(t);let{request:o}=t,{handlerProtocol:s=""}=r.requestHandler.metadata||{};if(s.indexOf("h2")>=0&&!o.headers["\
:authority"])delete o.headers.host,o.headers[":authority"]=o.hostname+(o.port?":"+o.port:"");else if(!o.headers.host){let n=o.hostname;o.port!=null&&(n+=`:${o.port}`),
o.headers.host=n}return e(t)},bn={name:"hostHeaderMiddleware",step:"build",priority:"low",tags:["HOST"],override:!0},pc=r=>({applyToStack:e=>{e.add(Rn(r),bn)}});var Cn=()=>(r,e)=>async t=>{try{let o=await r(t),{clientName:s,commandName:n,logger:i,dynamoDbDocumentClientOptions:a={}}=e,{overrideInputFilterSensitiveLog:c,overrideOutputFilterSensitiveLog:l}=a,
p=c??e.inputFilterSensitiveLog,d=l??e.outputFilterSensitiveLog,{$metadata:u,...f}=o.output;return i?.info?.({clientName:s,commandName:n,input:p(t.input),output:d(
f),metadata:u}),o}catch(o){let{clientName:s,commandName:n,logger:i,dynamoDbDocumentClientOptions:a={}}=e,{overrideInputFilterSensitiveLog:c}=a,l=c??e.inputFilterSensitiveLog;
throw i?.error?.({clientName:s,commandName:n,input:l(t.input),error:o,metadata:o.$metadata}),o}},Nn={name:"loggerMiddleware",tags:["LOGGER"],step:"initialize",override:!0},
dc=r=>({applyToStack:e=>{e.add(Cn(),Nn)}});var In={step:"build",tags:["RECURSION_DETECTION","TRACE_CONTEXT_PROPAGATION"],name:"recursionDetectionMiddleware",override:!0,priority:"low"};var J={REQUEST_ID:Symbol.for("_AWS_LAMBDA_REQUEST_ID"),X_RAY_TRACE_ID:Symbol.for("_AWS_LAMBDA_X_RAY_TRACE_ID"),TENANT_ID:Symbol.for("_AWS_LAMBDA_TENANT_ID"),TRACEPARENT:Symbol.
for("_AWS_LAMBDA_TRACEPARENT"),TRACESTATE:Symbol.for("_AWS_LAMBDA_TRACESTATE"),BAGGAGE:Symbol.for("_AWS_LAMBDA_BAGGAGE")},zr=["true","1"].includes(process.env?.
AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA??"");zr||(globalThis.awslambda=globalThis.awslambda||{});var Ct=class{static PROTECTED_KEYS=J;isProtectedKey(e){return Object.
values(J).includes(e)}getRequestId(){return this.get(J.REQUEST_ID)??"-"}getXRayTraceId(){return this.get(J.X_RAY_TRACE_ID)}getTenantId(){return this.get(J.TENANT_ID)}getTraceparent(){
return this.get(J.TRACEPARENT)}getTracestate(){return this.get(J.TRACESTATE)}getBaggage(){return this.get(J.BAGGAGE)}},Vr=class extends Ct{currentContext;getContext(){
return this.currentContext}hasContext(){return this.currentContext!==void 0}get(e){return this.currentContext?.[e]}set(e,t){if(this.isProtectedKey(e))throw new Error(
`Cannot modify protected Lambda context field: ${String(e)}`);this.currentContext=this.currentContext||{},this.currentContext[e]=t}run(e,t){return this.currentContext=
e,t()}},Gr=class r extends Ct{als;static async create(){let e=new r,t=await import("./shared-quick-later-async-hooks.js");return e.als=new t.AsyncLocalStorage,e}getContext(){
return this.als.getStore()}hasContext(){return this.als.getStore()!==void 0}get(e){return this.als.getStore()?.[e]}set(e,t){if(this.isProtectedKey(e))throw new Error(
`Cannot modify protected Lambda context field: ${String(e)}`);let o=this.als.getStore();if(!o)throw new Error("No context available");o[e]=t}run(e,t){return this.
als.run(e,t)}},He;(function(r){let e=null;async function t(o){return e||(e=(async()=>{let n=o===!0||"AWS_LAMBDA_MAX_CONCURRENCY"in process.env?await Gr.create():
new Vr;return!zr&&globalThis.awslambda?.InvokeStore?globalThis.awslambda.InvokeStore:(!zr&&globalThis.awslambda&&(globalThis.awslambda.InvokeStore=n),n)})()),e}
r.getInstanceAsync=t,r._testing=process.env.AWS_LAMBDA_BENCHMARK_MODE==="1"?{reset:()=>{e=null,globalThis.awslambda?.InvokeStore&&delete globalThis.awslambda.InvokeStore,
globalThis.awslambda={InvokeStore:void 0}}}:void 0})(He||(He={}));var uc="AWS_LAMBDA_FUNCTION_NAME",fc="_X_AMZN_TRACE_ID",jr="X-Amzn-Trace-Id",Wr="traceparent",On="tracestate",Dn="baggage",Pn=()=>r=>async e=>{let{request:t}=e;
if(!A.isInstance(t))return r(e);let o;{let s=Object.keys(t.headers??{}).find(n=>n.toLowerCase()===jr.toLowerCase())??jr;if(!t.headers.hasOwnProperty(s)){let n=process.
env[uc],i=process.env[fc];o??=await He.getInstanceAsync();let c=o?.getXRayTraceId()??i,l=p=>typeof p=="string"&&p.length>0;l(n)&&l(c)&&(t.headers[jr]=c)}}if(mc(
t.headers),!t.headers[Wr]){let n=(o??=await He.getInstanceAsync())?.getTraceparent?.();if(n){t.headers[Wr]=n;let i=o?.getTracestate?.();i&&(t.headers[On]=i);let a=o?.
getBaggage?.();a&&(t.headers[Dn]=a)}}return r(e)};function mc(r){for(let e of Object.keys(r)){let t=e.toLowerCase();e!==t&&(t===Wr||t===On||t===Dn)&&(r[t]=r[e],
delete r[e])}}var hc=r=>({applyToStack:e=>{e.add(Pn(),In)}});var vn=(r,e)=>{if(!e||e.length===0)return r;let t=[];for(let o of e)for(let s of r)s.schemeId.split("#")[1]===o&&t.push(s);for(let o of r)t.find(({schemeId:s})=>s===
o.schemeId)||t.push(o);return t};function gc(r){let e=new Map;for(let t of r)e.set(t.schemeId,t);return e}var qr=(r,e)=>(t,o)=>async s=>{let n=r.httpAuthSchemeProvider(await e.httpAuthSchemeParametersProvider(
r,o,s.input)),i=r.authSchemePreference?await r.authSchemePreference():[],a=vn(n,i),c=gc(r.httpAuthSchemes),l=te(o),p=[];for(let d of a){let u=c.get(d.schemeId);
if(!u){p.push(`HttpAuthScheme \`${d.schemeId}\` was not enabled for this service.`);continue}let f=u.identityProvider(await e.identityProviderConfigProvider(r));
if(!f){p.push(`HttpAuthScheme \`${d.schemeId}\` did not have an IdentityProvider configured.`);continue}let{identityProperties:h={},signingProperties:g={}}=d.propertiesExtractor?.(
r,o)||{};d.identityProperties=Object.assign(d.identityProperties||{},h),d.signingProperties=Object.assign(d.signingProperties||{},g),l.selectedHttpAuthScheme={httpAuthOption:d,
identity:await f(d.identityProperties),signer:u.signer};break}if(!l.selectedHttpAuthScheme)throw new Error(p.join(`
`));return t(s)};var Kr={step:"serialize",tags:["HTTP_AUTH_SCHEME"],name:"httpAuthSchemeMiddleware",override:!0,relation:"before",toMiddleware:"endpointV2Middleware"},kn=(r,{httpAuthSchemeParametersProvider:e,
identityProviderConfigProvider:t})=>({applyToStack:o=>{o.addRelativeTo(qr(r,{httpAuthSchemeParametersProvider:e,identityProviderConfigProvider:t}),Kr)}});var xc=r=>e=>{throw e},Ec=(r,e)=>{},Xr=r=>(e,t)=>async o=>{if(!A.isInstance(o.request))return e(o);let n=te(t).selectedHttpAuthScheme;if(!n)throw new Error("No \
HttpAuthScheme was selected: unable to sign request");let{httpAuthOption:{signingProperties:i={}},identity:a,signer:c}=n,l=await e({...o,request:await c.sign(o.
request,a,i)}).catch((c.errorHandler||xc)(i));return(c.successHandler||Ec)(l.response,i),l};var Qr={step:"finalizeRequest",tags:["HTTP_SIGNING"],name:"httpSigningMiddleware",aliases:["apiKeyMiddleware","tokenMiddleware","awsAuthMiddleware"],override:!0,
relation:"after",toMiddleware:"retryMiddleware"},Mn=r=>({applyToStack:e=>{e.addRelativeTo(Xr(r),Qr)}});var Nt=class{authSchemes=new Map;constructor(e){for(let t in e){if(!S(e,t))continue;let o=e[t];o!==void 0&&this.authSchemes.set(t,o)}}getIdentityProvider(e){return this.
authSchemes.get(e)}};var Be=class{async sign(e,t,o){return e}};var Yr=r=>function(t){return $e(t)&&t.expiration.getTime()-Date.now()<r};var It=Yr(3e5),$e=r=>r.expiration!==void 0,Ot=(r,e,t)=>{if(r===void 0)return;let o=typeof r!="function"?async()=>Promise.resolve(r):r,s,n,i,a=!1,c=async l=>{n||
(n=o(l));try{s=await n,i=!0,a=!1}finally{n=void 0}return s};return e===void 0?async l=>((!i||l?.forceRefresh)&&(s=await c(l)),s):async l=>((!i||l?.forceRefresh)&&
(s=await c(l)),a?s:t(s)?(e(s)&&await c(l),s):(a=!0,s))};var F=r=>{if(typeof r=="function")return r;let e=Promise.resolve(r);return()=>e};var Dt=void 0;function wc(r){return r===void 0?!0:typeof r=="string"&&r.length<=50}function Ac(r){let e=F(r.userAgentAppId??Dt),{customUserAgent:t}=r;return Object.
assign(r,{customUserAgent:typeof t=="string"?[[t]]:t,userAgentAppId:async()=>{let o=await e();if(!wc(o)){let s=r.logger?.constructor?.name==="NoOpLogger"||!r.logger?
console:r.logger;typeof o!="string"?s?.warn("userAgentAppId must be a string or undefined."):o.length>50&&s?.warn("The provided userAgentAppId exceeds the maxim\
um length of 50 characters.")}return o}})}var Un=["BandwidthLimitExceeded","EC2ThrottledException","LimitExceededException","PriorRequestNotComplete","ProvisionedThroughputExceededException","RequestLim\
itExceeded","RequestThrottled","RequestThrottledException","SlowDown","ThrottledException","Throttling","ThrottlingException","TooManyRequestsException","Transa\
ctionInProgressException"],Ln=["TimeoutError","RequestTimeout","RequestTimeoutException"],Fn=[500,502,503,504],Hn=["ECONNRESET","ECONNREFUSED","EPIPE","ETIMEDOU\
T"],Bn=["EHOSTUNREACH","ENETUNREACH","ENOTFOUND","EAI_AGAIN"];var Tc=r=>r?.$retryable!==void 0;var Rc=r=>r.$metadata?.clockSkewCorrected,bc=r=>{let e=new Set(["Failed to fetch","NetworkError when attempting to fetch resource","The Internet connection appe\
ars to be offline","Load failed","Network request failed"]);return r&&r instanceof TypeError?e.has(r.message):!1},Pt=r=>r.$metadata?.httpStatusCode===429||Un.includes(
r.name)||r.$retryable?.throttling==!0,vt=(r,e=0)=>r?.name!=="AbortError"&&(Tc(r)||Rc(r)||r.name==="InvalidSignatureException"&&r.message?.includes("Signature ex\
pired")||Ln.includes(r.name)||Hn.includes(r?.code||"")||Bn.includes(r?.code||"")||Fn.includes(r.$metadata?.httpStatusCode||0)||bc(r)||Cc(r)||r.cause!==void 0&&e<=
10&&vt(r.cause,e+1)),$n=r=>{if(r.$metadata?.httpStatusCode!==void 0){let e=r.$metadata.httpStatusCode;return 500<=e&&e<=599&&!vt(r)}return!1};function Cc(r){return r.
code==="ERR_HTTP2_STREAM_ERROR"&&r.message.includes("NGHTTP2_REFUSED_STREAM")}var kt=class r{static setTimeoutFn=(e,t)=>setTimeout(e,t);beta;minCapacity;minFillRate;scaleConstant;smooth;enabled=!1;availableTokens=0;lastMaxRate=0;measuredTxRate=0;requestCount=0;fillRate;lastThrottleTime;lastTimestamp=0;lastTxRateBucket;maxCapacity;timeWindow=0;constructor(e){
this.beta=e?.beta??.7,this.minCapacity=e?.minCapacity??1,this.minFillRate=e?.minFillRate??.5,this.scaleConstant=e?.scaleConstant??.4,this.smooth=e?.smooth??.8,this.
lastThrottleTime=this.getCurrentTimeInSeconds(),this.lastTxRateBucket=Math.floor(this.getCurrentTimeInSeconds()),this.fillRate=this.minFillRate,this.maxCapacity=
this.minCapacity}async getSendToken(){return this.acquireTokenBucket(1)}updateClientSendingRate(e){let t;this.updateMeasuredRate();let o=e;if(o?.errorType==="TH\
ROTTLING"||Pt(o?.error??e)){let i=this.enabled?Math.min(this.measuredTxRate,this.fillRate):this.measuredTxRate;this.lastMaxRate=i,this.calculateTimeWindow(),this.
lastThrottleTime=this.getCurrentTimeInSeconds(),t=this.cubicThrottle(i),this.enableTokenBucket()}else this.calculateTimeWindow(),t=this.cubicSuccess(this.getCurrentTimeInSeconds());
let n=Math.min(t,2*this.measuredTxRate);this.updateTokenBucketRate(n)}getCurrentTimeInSeconds(){return Date.now()/1e3}async acquireTokenBucket(e){if(this.enabled){
for(this.refillTokenBucket();e>this.availableTokens;){let t=(e-this.availableTokens)/this.fillRate*1e3;await new Promise(o=>r.setTimeoutFn(o,t)),this.refillTokenBucket()}
this.availableTokens=this.availableTokens-e}}refillTokenBucket(){let e=this.getCurrentTimeInSeconds();if(!this.lastTimestamp){this.lastTimestamp=e;return}let t=(e-
this.lastTimestamp)*this.fillRate;this.availableTokens=Math.min(this.maxCapacity,this.availableTokens+t),this.lastTimestamp=e}calculateTimeWindow(){this.timeWindow=
this.getPrecise(Math.pow(this.lastMaxRate*(1-this.beta)/this.scaleConstant,1/3))}cubicThrottle(e){return this.getPrecise(e*this.beta)}cubicSuccess(e){return this.
getPrecise(this.scaleConstant*Math.pow(e-this.lastThrottleTime-this.timeWindow,3)+this.lastMaxRate)}enableTokenBucket(){this.enabled=!0}updateTokenBucketRate(e){
this.refillTokenBucket(),this.fillRate=Math.max(e,this.minFillRate),this.maxCapacity=Math.max(e,this.minCapacity),this.availableTokens=Math.min(this.availableTokens,
this.maxCapacity)}updateMeasuredRate(){let e=this.getCurrentTimeInSeconds(),t=Math.floor(e*2)/2;if(this.requestCount++,t>this.lastTxRateBucket){let o=this.requestCount/
(t-this.lastTxRateBucket);this.measuredTxRate=this.getPrecise(o*this.smooth+this.measuredTxRate*(1-this.smooth)),this.requestCount=0,this.lastTxRateBucket=t}}getPrecise(e){
return parseFloat(e.toFixed(8))}};var zn="amz-sdk-invocation-id",Vn="amz-sdk-request";var P=class{static v2026=!0;static delay(){return 50}static throttlingDelay(){return 1e3}static cost(){return 14}static throttlingCost(){return 5}static modifiedCostType(){
return"THROTTLING"}};var Mt=class{x=P.delay();computeNextBackoffDelay(e){let s=Math.random()*Math.min(this.x*2**e,2e4);return Math.floor(s)}setDelayBase(e){this.x=e}};var ze=class{delay;count;cost;longPoll;$retryLog={acquisitionDelay:0};constructor(e,t,o,s){this.delay=e,this.count=t,this.cost=o,this.longPoll=s}getRetryCount(){
return this.count}getRetryDelay(){return Math.min(2e4,this.delay)}getRetryCost(){return this.cost}isLongPoll(){return this.longPoll}};var v;(function(r){r.STANDARD="standard",r.ADAPTIVE="adaptive"})(v||(v={}));var Z=3,Jr=v.STANDARD;var Ut={incompatible:1,attempts:2,capacity:3},ae=class{mode=v.STANDARD;retryBackoffStrategy;capacity=500;maxAttemptsProvider;baseDelay;constructor(e){typeof e==
"number"?this.maxAttemptsProvider=async()=>e:typeof e=="function"?this.maxAttemptsProvider=e:e&&typeof e=="object"&&(this.maxAttemptsProvider=async()=>e.maxAttempts,
this.baseDelay=e.baseDelay,this.retryBackoffStrategy=e.backoff),this.maxAttemptsProvider??=async()=>Z,this.baseDelay??=P.delay(),this.retryBackoffStrategy??=new Mt}async acquireInitialRetryToken(e){
return new ze(P.delay(),0,void 0,e.includes(":longpoll"))}async refreshRetryTokenForRetry(e,t){let o=await this.getMaxAttempts(),s=this.retryCode(e,t,o),n=s===0,
i=e.isLongPoll?.();if(n||i){let a=t.errorType;this.retryBackoffStrategy.setDelayBase(a==="THROTTLING"?P.throttlingDelay():this.baseDelay);let c=this.retryBackoffStrategy.
computeNextBackoffDelay(e.getRetryCount()),l=c;if(t.retryAfterHint instanceof Date&&(l=Math.max(c,Math.min(t.retryAfterHint.getTime()-Date.now(),c+5e3))),n){let p=this.
getCapacityCost(a);this.capacity-=p;let d=new ze(0,e.getRetryCount()+1,p,e.isLongPoll?.()??!1);return await new Promise(u=>setTimeout(u,l)),d.$retryLog.acquisitionDelay=
l,d}else{let p=s===Ut.capacity&&i?l:0;p>0&&await new Promise(d=>setTimeout(d,p))}}throw new Error("No retry token available")}recordSuccess(e){this.capacity=Math.
min(500,this.capacity+(e.getRetryCost()??1))}getCapacity(){return this.capacity}async maxAttempts(){return this.maxAttemptsProvider()}async getMaxAttempts(){try{
return await this.maxAttemptsProvider()}catch{return console.warn(`Max attempts provider could not resolve. Using default of ${Z}`),Z}}retryCode(e,t,o){let s=e.
getRetryCount()+1,n=this.isRetryableError(t.errorType)?0:Ut.incompatible,i=s<o?0:Ut.attempts,a=this.capacity>=this.getCapacityCost(t.errorType)?0:Ut.capacity;return n||
i||a}getCapacityCost(e){return e===P.modifiedCostType()?P.throttlingCost():P.cost()}isRetryableError(e){return e==="THROTTLING"||e==="TRANSIENT"}};var Lt=class{mode=v.ADAPTIVE;rateLimiter;standardRetryStrategy;constructor(e,t){let{rateLimiter:o}=t??{};this.rateLimiter=o??new kt,this.standardRetryStrategy=t?
new ae({maxAttempts:typeof e=="number"?e:3,...t}):new ae(e)}async acquireInitialRetryToken(e){let t=await this.standardRetryStrategy.acquireInitialRetryToken(e);
return await this.rateLimiter.getSendToken(),t}async refreshRetryTokenForRetry(e,t){this.rateLimiter.updateClientSendingRate(t);let o=await this.standardRetryStrategy.
refreshRetryTokenForRetry(e,t);return await this.rateLimiter.getSendToken(),o}recordSuccess(e){this.rateLimiter.updateClientSendingRate({}),this.standardRetryStrategy.
recordSuccess(e)}async maxAttemptsProvider(){return this.standardRetryStrategy.maxAttempts()}};var Zr="AWS_MAX_ATTEMPTS",eo="max_attempts",Oc={environmentVariableSelector:r=>{let e=r[Zr];if(!e)return;let t=parseInt(e);if(Number.isNaN(t))throw new Error(`E\
nvironment variable ${Zr} mast be a number, got "${e}"`);return t},configFileSelector:r=>{let e=r[eo];if(!e)return;let t=parseInt(e);if(Number.isNaN(t))throw new Error(
`Shared config file entry ${eo} mast be a number, got "${e}"`);return t},default:Z},Dc=(r,e)=>{let{retryStrategy:t,retryMode:o}=r,{defaultMaxAttempts:s=Z,defaultBaseDelay:n=P.
delay()}=e??{},i=M(r.maxAttempts??s),a=t?Promise.resolve(t):void 0,c=async()=>{let l=await i();return await M(o)()===v.ADAPTIVE?new Lt(i,{maxAttempts:l,baseDelay:n}):
new ae({maxAttempts:l,baseDelay:n})};return Object.assign(r,{maxAttempts:i,retryStrategy:()=>a??=c()})},Gn="AWS_RETRY_MODE",jn="retry_mode",Pc={environmentVariableSelector:r=>r[Gn],
configFileSelector:r=>r[jn],default:Jr};var vc=process.getBuiltinModule("node:stream"),kc=r=>vc[r];var Wn=kc("Readable");var to=r=>r?.body instanceof Wn||typeof ReadableStream<"u"&&r?.body instanceof ReadableStream;var Ft=(r,e)=>{if(!e)return r;let t=()=>{},o=new Promise((s,n)=>{let i=()=>n(Mc());e.aborted?i():typeof e.addEventListener=="function"?(e.addEventListener("abor\
t",i,{once:!0}),t=()=>e.removeEventListener("abort",i)):e.onabort=i});return Promise.race([r,o]).finally(t)},Mc=()=>Object.assign(new Error("Request aborted"),{
name:"AbortError"}),qn=r=>typeof r=="object"&&r!==null&&"name"in r&&r.name==="AbortError";function Kn(r,e){if(H.isInstance(r))for(let t in r.headers){if(!S(r.headers,t))continue;let o=t.toLowerCase();if(o==="retry-after"){let s=r.headers[t],n=NaN;if(s.
endsWith("GMT"))try{n=(Ye(s).getTime()-Date.now())/1e3}catch(i){e?.trace?.("Failed to parse retry-after header"),e?.trace?.(i)}else s.match(/ GMT, ((\d+)|(\d+\.\d+))$/)?
n=Number(s.match(/ GMT, ([\d.]+)$/)?.[1]):s.match(/^((\d+)|(\d+\.\d+))$/)?n=Number(s):Date.parse(s)>=Date.now()&&(n=(Date.parse(s)-Date.now())/1e3);return isNaN(
n)?void 0:new Date(Date.now()+n*1e3)}else if(o==="x-amz-retry-after"){let s=r.headers[t],n=Number(s);if(isNaN(n)){e?.trace?.(`Failed to parse x-amz-retry-after=${s}`);
return}return new Date(Date.now()+n)}}}var Xn=r=>r instanceof Error?r:r instanceof Object?Object.assign(new Error,r):typeof r=="string"?new Error(r):new Error(`AWS SDK error wrapper for ${r}`);function ro(r){return e=>(t,o)=>async s=>{let n=await e.retryStrategy(),i=await e.maxAttempts(),a=o[ee]?.abortSignal;if(Uc(n)){n=n;let c=(o.partition_id??"")+(o.
__retryLongPoll?":longpoll":""),l=await Ft(n.acquireInitialRetryToken(c),a),p=new Error,d=0,u=0,{request:f}=s,h=A.isInstance(f);for(h&&(f.headers[zn]=Bo());;)try{
h&&(f.headers[Vn]=`attempt=${d+1}; max=${i}`);let{response:g,output:m}=await t(s);return n.recordSuccess(l),m.$metadata.attempts=d+1,m.$metadata.totalRetryDelay=
u,{response:g,output:m}}catch(g){let m=Lc(g,e.logger);if(p=Xn(g),h&&r(f))throw(o.logger instanceof De?console:o.logger)?.warn("An error was encountered in a non\
-retryable streaming request."),p;try{l=await Ft(n.refreshRetryTokenForRetry(l,m),a)}catch(E){throw a?.aborted&&qn(E)?E:(p.$metadata||(p.$metadata={}),p.$metadata.
attempts=d+1,p.$metadata.totalRetryDelay=u,p)}d=l.getRetryCount();let x=l.getRetryDelay();u+=(l?.$retryLog?.acquisitionDelay??0)+x,x>0&&await Ft(new Promise(E=>setTimeout(
E,x)),a)}}else return n=n,n?.mode&&(o.userAgent=[...o.userAgent||[],["cfg/retry-mode",n.mode]]),n.retry(t,s)}}var Uc=r=>typeof r.acquireInitialRetryToken<"u"&&typeof r.
refreshRetryTokenForRetry<"u"&&typeof r.recordSuccess<"u",Lc=(r,e)=>{let t={error:r,errorType:Fc(r)},o=Kn(r.$response,e);return o&&(t.retryAfterHint=o),t},Fc=r=>Pt(
r)?"THROTTLING":vt(r)?"TRANSIENT":$n(r)?"SERVER_ERROR":"CLIENT_ERROR",Hc={name:"retryMiddleware",tags:["RETRY"],step:"finalizeRequest",priority:"high",override:!0};
function Qn(r){let e=ro(r);return t=>({applyToStack:o=>{o.add(e(t),Hc)}})}var hE=ro(to),gE=Qn(to);var Yn={partitions:[{id:"aws",outputs:{dnsSuffix:"amazonaws.com",dualStackDnsSuffix:"api.aws",implicitGlobalRegion:"us-east-1",name:"aws",supportsDualStack:!0,supportsFIPS:!0},
regionRegex:"^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$",regions:{"af-south-1":{description:"Africa (Cape Town)"},"ap-east-1":{description:"Asia Pacific (Hong\
 Kong)"},"ap-east-2":{description:"Asia Pacific (Taipei)"},"ap-northeast-1":{description:"Asia Pacific (Tokyo)"},"ap-northeast-2":{description:"Asia Pacific (Se\
oul)"},"ap-northeast-3":{description:"Asia Pacific (Osaka)"},"ap-south-1":{description:"Asia Pacific (Mumbai)"},"ap-south-2":{description:"Asia Pacific (Hyderab\
ad)"},"ap-southeast-1":{description:"Asia Pacific (Singapore)"},"ap-southeast-2":{description:"Asia Pacific (Sydney)"},"ap-southeast-3":{description:"Asia Pacif\
ic (Jakarta)"},"ap-southeast-4":{description:"Asia Pacific (Melbourne)"},"ap-southeast-5":{description:"Asia Pacific (Malaysia)"},"ap-southeast-6":{description:"\
Asia Pacific (New Zealand)"},"ap-southeast-7":{description:"Asia Pacific (Thailand)"},"aws-global":{description:"aws global region"},"ca-central-1":{description:"\
Canada (Central)"},"ca-west-1":{description:"Canada West (Calgary)"},"eu-central-1":{description:"Europe (Frankfurt)"},"eu-central-2":{description:"Europe (Zuri\
ch)"},"eu-north-1":{description:"Europe (Stockholm)"},"eu-south-1":{description:"Europe (Milan)"},"eu-south-2":{description:"Europe (Spain)"},"eu-west-1":{description:"\
Europe (Ireland)"},"eu-west-2":{description:"Europe (London)"},"eu-west-3":{description:"Europe (Paris)"},"il-central-1":{description:"Israel (Tel Aviv)"},"me-c\
entral-1":{description:"Middle East (UAE)"},"me-south-1":{description:"Middle East (Bahrain)"},"me-west-1":{description:"Middle East (Saudi Arabia)"},"mx-centra\
l-1":{description:"Mexico (Central)"},"sa-east-1":{description:"South America (Sao Paulo)"},"sa-west-1":{description:"South America (Chile)"},"us-east-1":{description:"\
US East (N. Virginia)"},"us-east-2":{description:"US East (Ohio)"},"us-west-1":{description:"US West (N. California)"},"us-west-2":{description:"US West (Oregon\
)"}}},{id:"aws-cn",outputs:{dnsSuffix:"amazonaws.com.cn",dualStackDnsSuffix:"api.amazonwebservices.com.cn",implicitGlobalRegion:"cn-northwest-1",name:"aws-cn",supportsDualStack:!0,
supportsFIPS:!0},regionRegex:"^cn\\-\\w+\\-\\d+$",regions:{"aws-cn-global":{description:"aws-cn global region"},"cn-north-1":{description:"China (Beijing)"},"cn\
-northwest-1":{description:"China (Ningxia)"}}},{id:"aws-eusc",outputs:{dnsSuffix:"amazonaws.eu",dualStackDnsSuffix:"api.amazonwebservices.eu",implicitGlobalRegion:"\
eusc-de-east-1",name:"aws-eusc",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^eusc\\-(de)\\-\\w+\\-\\d+$",regions:{"eusc-de-east-1":{description:"AWS Euro\
pean Sovereign Cloud (Germany)"}}},{id:"aws-iso",outputs:{dnsSuffix:"c2s.ic.gov",dualStackDnsSuffix:"api.aws.ic.gov",implicitGlobalRegion:"us-iso-east-1",name:"\
aws-iso",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^us\\-iso\\-\\w+\\-\\d+$",regions:{"aws-iso-global":{description:"aws-iso global region"},"us-iso-ea\
st-1":{description:"US ISO East"},"us-iso-west-1":{description:"US ISO WEST"}}},{id:"aws-iso-b",outputs:{dnsSuffix:"sc2s.sgov.gov",dualStackDnsSuffix:"api.aws.s\
cloud",implicitGlobalRegion:"us-isob-east-1",name:"aws-iso-b",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^us\\-isob\\-\\w+\\-\\d+$",regions:{"aws-iso-b-\
global":{description:"aws-iso-b global region"},"us-isob-east-1":{description:"US ISOB East (Ohio)"},"us-isob-west-1":{description:"US ISOB West"}}},{id:"aws-is\
o-e",outputs:{dnsSuffix:"cloud.adc-e.uk",dualStackDnsSuffix:"api.cloud-aws.adc-e.uk",implicitGlobalRegion:"eu-isoe-west-1",name:"aws-iso-e",supportsDualStack:!0,
supportsFIPS:!0},regionRegex:"^eu\\-isoe\\-\\w+\\-\\d+$",regions:{"aws-iso-e-global":{description:"aws-iso-e global region"},"eu-isoe-west-1":{description:"EU I\
SOE West"}}},{id:"aws-iso-f",outputs:{dnsSuffix:"csp.hci.ic.gov",dualStackDnsSuffix:"api.aws.hci.ic.gov",implicitGlobalRegion:"us-isof-south-1",name:"aws-iso-f",
supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^us\\-isof\\-\\w+\\-\\d+$",regions:{"aws-iso-f-global":{description:"aws-iso-f global region"},"us-isof-east-\
1":{description:"US ISOF EAST"},"us-isof-south-1":{description:"US ISOF SOUTH"}}},{id:"aws-us-gov",outputs:{dnsSuffix:"amazonaws.com",dualStackDnsSuffix:"api.aw\
s",implicitGlobalRegion:"us-gov-west-1",name:"aws-us-gov",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^us\\-gov\\-\\w+\\-\\d+$",regions:{"aws-us-gov-glob\
al":{description:"aws-us-gov global region"},"us-gov-east-1":{description:"AWS GovCloud (US-East)"},"us-gov-west-1":{description:"AWS GovCloud (US-West)"}}}],version:"\
1.1"};var Bc=Yn,$c="",Jn=r=>{let{partitions:e}=Bc;for(let o of e){let{regions:s,outputs:n}=o;for(let[i,a]of Object.entries(s))if(i===r)return{...n,...a}}for(let o of e){
let{regionRegex:s,outputs:n}=o;if(new RegExp(s).test(r))return{...n}}let t=e.find(o=>o.id==="aws");if(!t)throw new Error("Provided region was not found in the p\
artition array or regex, and default partition with id 'aws' doesn't exist.");return{...t.outputs}};var Zn=()=>$c;function z(r,e,t){r.__aws_sdk_context?r.__aws_sdk_context.features||(r.__aws_sdk_context.features={}):r.__aws_sdk_context={features:{}},r.__aws_sdk_context.features[e]=
t}var zc=/\d{12}\.ddb/;async function ei(r,e,t){if(t.request?.headers?.["smithy-protocol"]==="rpc-v2-cbor"&&z(r,"PROTOCOL_RPC_V2_CBOR","M"),typeof e.retryStrategy==
"function"){let n=await e.retryStrategy();if(typeof n.mode=="string")switch(n.mode){case v.ADAPTIVE:z(r,"RETRY_MODE_ADAPTIVE","F");break;case v.STANDARD:z(r,"RE\
TRY_MODE_STANDARD","E");break}}if(typeof e.accountIdEndpointMode=="function"){let n=r.endpointV2;switch(String(n?.url?.hostname).match(zc)&&z(r,"ACCOUNT_ID_ENDP\
OINT","O"),await e.accountIdEndpointMode?.()){case"disabled":z(r,"ACCOUNT_ID_MODE_DISABLED","Q");break;case"preferred":z(r,"ACCOUNT_ID_MODE_PREFERRED","P");break;case"\
required":z(r,"ACCOUNT_ID_MODE_REQUIRED","R");break}}let s=r.__smithy_context?.selectedHttpAuthScheme?.identity;if(s?.$source){let n=s;n.accountId&&z(r,"RESOLVE\
D_ACCOUNT_ID","T");for(let[i,a]of Object.entries(n.$source??{}))z(r,i,a)}}var oo="user-agent",Ht="x-amz-user-agent";var ti=/[^!$%&'*+\-.^_`|~\w]/g,ri=/[^!$%&'*+\-.^_`|~\w#]/g;function oi(r){let e="";for(let t in r){let o=r[t];if(e.length+o.length+1<=1024){e.length?e+=","+o:e+=o;continue}break}return e}var ii=r=>(e,t)=>async o=>{let{request:s}=o;if(!A.isInstance(s))return e(o);let{headers:n}=s,i=t?.userAgent?.map(Bt)||[],a=(await r.defaultUserAgentProvider()).
map(Bt);await ei(t,r,o);let c=t;a.push(`m/${oi(Object.assign({},t.__smithy_context?.features,c.__aws_sdk_context?.features))}`);let l=r?.customUserAgent?.map(Bt)||
[],p=await r.userAgentAppId();p&&a.push(Bt(["app",`${p}`]));let d=Zn(),u=(d?[d]:[]).concat([...a,...i,...l]).join(" "),f=[...a.filter(h=>h.startsWith("aws-sdk-")),
...l].join(" ");return r.runtime!=="browser"?(f&&(n[Ht]=n[Ht]?`${n[oo]} ${f}`:f),n[oo]=u):n[Ht]=u,e({...o,request:s})},Bt=r=>{let e=r[0].split("/").map(i=>i.replace(
ti,"-")).join("/"),t=r[1]?.replace(ri,"-"),o=e.indexOf("/"),s=e.substring(0,o),n=e.substring(o+1);return s==="api"&&(n=n.toLowerCase()),[s,n,t].filter(i=>i&&i.length>
0).reduce((i,a,c)=>{switch(c){case 0:return a;case 1:return`${i}/${a}`;default:return`${i}#${a}`}},"")},ai={name:"getUserAgentMiddleware",step:"build",priority:"\
low",tags:["SET_USER_AGENT","USER_AGENT"],override:!0},Vc=r=>({applyToStack:e=>{e.add(ii(r),ai)}});var $t={warningEmitted:!1},Gc=r=>{if(r&&!$t.warningEmitted){if(process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED==="true"){$t.warningEmitted=!0;return}
let e=parseInt(r.substring(1,r.indexOf("."))),t=22;e<t&&($t.warningEmitted=!0,process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)
versions published after the first week of January 2027
will require node >=${t}. You are running node ${r}.

To continue receiving updates to AWS services, bug fixes,
and security updates please upgrade to node >=${t}.

More information can be found at: https://a.co/c895JFp`))}};function no(r,e,t){return r.$source||(r.$source={}),r.$source[e]=t,r}var jc=()=>typeof process=="object"&&process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026==="true",Wc=(r,e)=>{if(jc()&&typeof r?.handle!="function")return e};var qc=process.getBuiltinModule("node:os"),ci=r=>qc[r];var li=ci("platform");var pi=ci("release");var Kc=process.getBuiltinModule("node:process"),Xc=r=>Kc[r];var io=Xc("env");var Qc=process.getBuiltinModule("node:process"),Yc=r=>Qc[r];var zt=Yc("versions");var di=()=>{let r=["deno","bun","llrt"];for(let e of r)if(zt[e])return[`md/${e}`,zt[e]];return["md/nodejs",zt.node]};var ao={isCrtAvailable:!1};var ui=()=>ao.isCrtAvailable?["md/crt-avail"]:null;var Jc=({serviceId:r,clientVersion:e})=>{let t=di();return async o=>{let s=[["aws-sdk-js",e],["ua","2.1"],[`os/${li()}`,pi()],["lang/js"],t],n=ui();n&&s.push(n),
r&&s.push([`api/${r}`,e]),io.AWS_EXECUTION_ENV&&s.push([`exec-env/${io.AWS_EXECUTION_ENV}`]);let i=await o?.userAgentAppId?.();return i?[...s,[`app/${i}`]]:[...s]}};var fi="AWS_SDK_UA_APP_ID",mi="sdk_ua_app_id",Zc="sdk-ua-app-id",el={environmentVariableSelector:r=>r[fi],configFileSelector:r=>r[mi]??r[Zc],default:Dt};var co=(r,e=!1)=>{if(e){for(let t of r.split("."))if(!co(t))return!1;return!0}return!(!K(r)||r.length<3||r.length>63||r!==r.toLowerCase()||he(r))};var hi=r=>{let e=r.split(":");if(e.length<6)return null;let[t,o,s,n,i,...a]=e;if(t!=="arn"||o===""||s===""||a.join(":")==="")return null;let c=a.map(l=>l.split(
"/")).flat();return{partition:o,service:s,region:n,accountId:i,resourceId:c}};var gi={isVirtualHostableS3Bucket:co,parseArn:hi,partition:Jn};ve.aws=gi;var tl=r=>({setRegion(e){r.region=e},region(){return r.region}}),rl=r=>({region:r.region()});var Vt=r=>H.isInstance(r)?r.headers?.date??r.headers?.Date:void 0,Gt=r=>H.isInstance(r)?r.headers?.age??r.headers?.Age:void 0;var Ve=r=>new Date(Date.now()+r);var jt=(r,e,t,o)=>{if(o!==void 0)return e;let s=Date.parse(r);if(Number.isNaN(s))return e;let n=Date.now();return t!==void 0&&n-t>9e5?e:s-n};var Ge=(r,e)=>{if(!e)throw new Error(`Property \`${r}\` is not resolved for AWS SDK SigV4Auth`);return e},ol=r=>r.context?.[ee]?.eventStream?.output===!0,je=async r=>{
let e=Ge("context",r.context),t=Ge("config",r.config),o=e.endpointV2?.properties?.authSchemes?.[0],n=await Ge("signer",t.signer)(o),i=r?.signingRegion,a=r?.signingRegionSet,
c=r?.signingName;return{config:t,signer:n,signingRegion:i,signingRegionSet:a,signingName:c}},Se=class{async sign(e,t,o){if(!A.isInstance(e))throw new Error("The\
 request is not an instance of `HttpRequest` and cannot be signed");let s=await je(o),{config:n,signer:i}=s,{signingRegion:a,signingName:c}=s,l=o.context;if(l?.
authSchemes?.length??!1){let[f,h]=l.authSchemes;f?.name==="sigv4a"&&h?.name==="sigv4"&&(a=h?.signingRegion??a,c=h?.signingName??c)}let p=await n.disableClockSkewCorrection?.()===
!0;o._disableClockSkewCorrection=p;let d=p||ol(o);return o._skipClockSkewSampling=d,d||(o._preRequestSystemClockOffset=n.systemClockOffset,o._requestSentAt=Date.
now()),await i.sign(e,{signingDate:p?new Date:Ve(n.systemClockOffset),signingRegion:a,signingService:c})}errorHandler(e){return t=>{let o=t;if(!e._skipClockSkewSampling&&
!e._disableClockSkewCorrection){let s=o.ServerTime??Vt(o.$response);if(s){let n=Ge("config",e.config),i=e._preRequestSystemClockOffset,a=e._requestSentAt,c=Gt(o.
$response),l=jt(s,n.systemClockOffset,a,c);n.systemClockOffset=l,Math.abs(l)>=24e4&&(l!==i||i!==void 0&&i!==l)&&o.$metadata&&(o.$metadata.clockSkewCorrected=!0)}}
throw t}}successHandler(e,t){if(t._skipClockSkewSampling||t._disableClockSkewCorrection)return;let o=Vt(e);if(o){let s=Ge("config",t.config),n=t._requestSentAt,
i=Gt(e);s.systemClockOffset=jt(o,s.systemClockOffset,n,i)}}};var Wt=class extends Se{async sign(e,t,o){if(!A.isInstance(e))throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");let{config:s,
signer:n,signingRegion:i,signingRegionSet:a,signingName:c}=await je(o),p=(await s.sigv4aSigningRegionSet?.()??a??[i]).join(","),d=await s.disableClockSkewCorrection?.()===
!0;return o._disableClockSkewCorrection=d,d||(o._preRequestSystemClockOffset=s.systemClockOffset,o._requestSentAt=Date.now()),await n.sign(e,{signingDate:d?new Date:
Ve(s.systemClockOffset),signingRegion:p,signingService:c})}};var lo=r=>typeof r=="string"&&r.length>0?r.split(",").map(e=>e.trim()):[];var xi=r=>`AWS_BEARER_TOKEN_${r.replace(/[\s-]/g,"_").toUpperCase()}`;var Ei="AWS_AUTH_SCHEME_PREFERENCE",Si="auth_scheme_preference",yi={environmentVariableSelector:(r,e)=>{if(e?.signingName&&xi(e.signingName)in r)return["httpBea\
rerAuth"];if(Ei in r)return lo(r[Ei])},configFileSelector:r=>{if(Si in r)return lo(r[Si])},default:[]};var _i=r=>(r.sigv4aSigningRegionSet=F(r.sigv4aSigningRegionSet),r),wi={environmentVariableSelector(r){if(r.AWS_SIGV4A_SIGNING_REGION_SET)return r.AWS_SIGV4A_SIGNING_REGION_SET.
split(",").map(e=>e.trim());throw new B("AWS_SIGV4A_SIGNING_REGION_SET not set in env.",{tryNextLink:!0})},configFileSelector(r){if(r.sigv4a_signing_region_set)
return(r.sigv4a_signing_region_set??"").split(",").map(e=>e.trim());throw new B("sigv4a_signing_region_set not set in profile.",{tryNextLink:!0})},default:void 0};var qt=class{format(e){let t=[];for(let n in e){if(!S(e,n))continue;let i=or(n);t.push(Uint8Array.from([i.byteLength]),i,this.formatHeaderValue(e[n]))}let o=new Uint8Array(
t.reduce((n,i)=>n+i.byteLength,0)),s=0;for(let n of t)o.set(n,s),s+=n.byteLength;return o}formatHeaderValue(e){switch(e.type){case"boolean":return Uint8Array.from(
[e.value?0:1]);case"byte":return Uint8Array.from([2,e.value]);case"short":let t=new DataView(new ArrayBuffer(3));return t.setUint8(0,3),t.setInt16(1,e.value,!1),
new Uint8Array(t.buffer);case"integer":let o=new DataView(new ArrayBuffer(5));return o.setUint8(0,4),o.setInt32(1,e.value,!1),new Uint8Array(o.buffer);case"long":
let s=new Uint8Array(9);return s[0]=5,s.set(e.value.bytes,1),s;case"binary":let n=new DataView(new ArrayBuffer(3+e.value.byteLength));n.setUint8(0,6),n.setUint16(
1,e.value.byteLength,!1);let i=new Uint8Array(n.buffer);return i.set(e.value,3),i;case"string":let a=or(e.value),c=new DataView(new ArrayBuffer(3+a.byteLength));
c.setUint8(0,7),c.setUint16(1,a.byteLength,!1);let l=new Uint8Array(c.buffer);return l.set(a,3),l;case"timestamp":let p=new Uint8Array(9);return p[0]=8,p.set(po.
fromNumber(e.value.valueOf()).bytes,1),p;case"uuid":if(!sl.test(e.value))throw new Error(`Invalid UUID received: ${e.value}`);let d=new Uint8Array(17);return d[0]=
9,d.set(Fo(e.value.replace(/-/g,"")),1),d}}},Ai;(function(r){r[r.boolTrue=0]="boolTrue",r[r.boolFalse=1]="boolFalse",r[r.byte=2]="byte",r[r.short=3]="short",r[r.
integer=4]="integer",r[r.long=5]="long",r[r.byteArray=6]="byteArray",r[r.string=7]="string",r[r.timestamp=8]="timestamp",r[r.uuid=9]="uuid"})(Ai||(Ai={}));var sl=/^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,
po=class r{bytes;constructor(e){if(this.bytes=e,e.byteLength!==8)throw new Error("Int64 buffers must be exactly 8 bytes")}static fromNumber(e){if(e>9223372036854776e3||
e<-9223372036854776e3)throw new Error(`${e} is too large (or, if negative, too small) to represent as an Int64`);let t=new Uint8Array(8);for(let o=7,s=Math.abs(
Math.round(e));o>-1&&s>0;o--,s/=256)t[o]=s;return e<0&&Ti(t),new r(t)}valueOf(){let e=this.bytes.slice(0),t=e[0]&128;return t&&Ti(e),parseInt(k(e),16)*(t?-1:1)}toString(){
return String(this.valueOf())}};function Ti(r){for(let e=0;e<8;e++)r[e]^=255;for(let e=7;e>-1&&(r[e]++,r[e]===0);e--);}var Ri="X-Amz-Algorithm",bi="X-Amz-Credential",uo="X-Amz-Date",Ci="X-Amz-SignedHeaders",Ni="X-Amz-Expires",fo="X-Amz-Signature",mo="X-Amz-Security-Token";var ho="authorization",go=uo.toLowerCase(),nl="date",Ii=[ho,go,nl],Oi=fo.toLowerCase(),We="x-amz-content-sha256",Di=mo.toLowerCase();var Pi={authorization:!0,"cache-control":!0,connection:!0,expect:!0,from:!0,"keep-alive":!0,"max-forwards":!0,pragma:!0,referer:!0,te:!0,trailer:!0,"transfer-en\
coding":!0,upgrade:!0,"user-agent":!0,"x-amzn-trace-id":!0},vi=/^proxy-/,ki=/^sec-/;var Kt="AWS4-HMAC-SHA256";var Mi="AWS4-HMAC-SHA256-PAYLOAD",Ui="UNSIGNED-PAYLOAD",Li=50,xo="aws4_request",Fi=3600*24*7;var Hi=({query:r={}})=>{let e=[],t={};for(let o in r){if(!S(r,o)||o.toLowerCase()===Oi)continue;let s=L(o);e.push(s);let n=r[o];typeof n=="string"?t[s]=`${s}=${L(
n)}`:Array.isArray(n)&&(t[s]=n.slice(0).reduce((i,a)=>i.concat([`${s}=${L(a)}`]),[]).sort().join("&"))}return e.sort().map(o=>t[o]).filter(o=>o).join("&")};var Bi=r=>il(r).toISOString().replace(/\.\d{3}Z$/,"Z"),il=r=>typeof r=="number"?new Date(r*1e3):typeof r=="string"?Number(r)?new Date(Number(r)*1e3):new Date(r):
r;var Xt=class{service;regionProvider;credentialProvider;sha256;uriEscapePath;applyChecksum;constructor({applyChecksum:e,credentials:t,region:o,service:s,sha256:n,
uriEscapePath:i=!0}){this.service=s,this.sha256=n,this.uriEscapePath=i,this.applyChecksum=typeof e=="boolean"?e:!0,this.regionProvider=M(o),this.credentialProvider=
M(t)}createCanonicalRequest(e,t,o){let s=Object.keys(t).sort();return`${e.method}
${this.getCanonicalPath(e)}
${Hi(e)}
${s.map(n=>`${n}:${t[n]}`).join(`
`)}

${s.join(";")}
${o}`}async createStringToSign(e,t,o,s){let n=new this.sha256;n.update(G(o));let i=await n.digest();return`${s}
${e}
${t}
${k(i)}`}getCanonicalPath({path:e}){if(this.uriEscapePath){let t=[];for(let n of e.split("/"))n?.length!==0&&n!=="."&&(n===".."?t.pop():t.push(n));let o=`${e?.startsWith(
"/")?"/":""}${t.join("/")}${t.length>0&&e?.endsWith("/")?"/":""}`;return L(o).replace(/%2F/g,"/")}return e}validateResolvedCredentials(e){if(typeof e!="object"||
typeof e.accessKeyId!="string"||typeof e.secretAccessKey!="string")throw new Error("Resolved credential object is not valid")}formatDate(e){let t=Bi(e).replace(
/[-:]/g,"");return{longDate:t,shortDate:t.slice(0,8)}}getCanonicalHeaderList(e){return Object.keys(e).sort().join(";")}};var Qt={},Eo=[],Yt=(r,e,t)=>`${r}/${e}/${t}/${xo}`,zi=async(r,e,t,o,s)=>{let n=await $i(r,e.secretAccessKey,e.accessKeyId),i=`${t}:${o}:${s}:${k(n)}:${e.sessionToken}`;
if(i in Qt)return Qt[i];for(Eo.push(i);Eo.length>Li;)delete Qt[Eo.shift()];let a=`AWS4${e.secretAccessKey}`;for(let c of[t,o,s,xo])a=await $i(r,a,c);return Qt[i]=
a};var $i=(r,e,t)=>{let o=new r(e);return o.update(G(t)),o.digest()};var So=({headers:r},e,t)=>{let o={};for(let s of Object.keys(r).sort()){if(r[s]==null)continue;let n=s.toLowerCase();(S(Pi,n)||e?.has(n)||vi.test(n)||ki.test(n))&&
(!t||t&&!t.has(n))||(n==="__proto__"&&X(o),o[n]=r[s].replace(/[\r\n]/g," ").replace(/[ \t]+/g," ").replace(/^ | $/g,""))}return o};var Jt=async({headers:r,body:e},t)=>{for(let o in r)if(S(r,o)&&o.toLowerCase()===We)return r[o];if(e==null)return"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b93\
4ca495991b7852b855";if(typeof e=="string"||ArrayBuffer.isView(e)||Oo(e)){let o=new t;return o.update(G(e)),k(await o.digest())}return Ui};var Vi=(r,e)=>{r=r.toLowerCase();for(let t in e)if(S(e,t)&&r===t.toLowerCase())return!0;return!1};var Gi=(r,e={})=>{let{headers:t,query:o={}}=A.clone(r);for(let s in t){if(!S(t,s))continue;let n=s.toLowerCase();(n.slice(0,6)==="x-amz-"&&!e.unhoistableHeaders?.
has(n)||e.hoistableHeaders?.has(n))&&(o[s]=t[s],delete t[s])}return{...r,headers:t,query:o}};var yo=r=>{r=A.clone(r);for(let e in r.headers)S(r.headers,e)&&Ii.indexOf(e.toLowerCase())>-1&&delete r.headers[e];return r};var ye=class extends Xt{headerFormatter=new qt;constructor({applyChecksum:e,credentials:t,region:o,service:s,sha256:n,uriEscapePath:i=!0}){super({applyChecksum:e,
credentials:t,region:o,service:s,sha256:n,uriEscapePath:i})}async presign(e,t={}){let{signingDate:o=new Date,expiresIn:s=3600,unsignableHeaders:n,unhoistableHeaders:i,
signableHeaders:a,hoistableHeaders:c,signingRegion:l,signingService:p}=t,d=await this.credentialProvider();this.validateResolvedCredentials(d);let u=l??await this.
regionProvider(),{longDate:f,shortDate:h}=this.formatDate(o);if(s>Fi)return Promise.reject("Signature version 4 presigned URLs must have an expiration date less\
 than one week in the future");let g=Yt(h,u,p??this.service),m=Gi(yo(e),{unhoistableHeaders:i,hoistableHeaders:c});d.sessionToken&&(m.query[mo]=d.sessionToken),
m.query[Ri]=Kt,m.query[bi]=`${d.accessKeyId}/${g}`,m.query[uo]=f,m.query[Ni]=s.toString(10);let x=So(m,n,a);return m.query[Ci]=this.getCanonicalHeaderList(x),m.
query[fo]=await this.getSignature(f,g,this.getSigningKey(d,u,h,p),this.createCanonicalRequest(m,x,await Jt(e,this.sha256))),m}async sign(e,t){return typeof e=="\
string"?this.signString(e,t):e.headers&&e.payload?this.signEvent(e,t):e.message?this.signMessage(e,t):this.signRequest(e,t)}async signEvent({headers:e,payload:t},{
signingDate:o=new Date,priorSignature:s,signingRegion:n,signingService:i,eventStreamCredentials:a}){let c=n??await this.regionProvider(),{shortDate:l,longDate:p}=this.
formatDate(o),d=Yt(l,c,i??this.service),u=await Jt({headers:{},body:t},this.sha256),f=new this.sha256;f.update(e);let h=k(await f.digest()),g=[Mi,p,d,s,h,u].join(
`
`);return this.signString(g,{signingDate:o,signingRegion:c,signingService:i,eventStreamCredentials:a})}async signMessage(e,{signingDate:t=new Date,signingRegion:o,
signingService:s,eventStreamCredentials:n}){return this.signEvent({headers:this.headerFormatter.format(e.message.headers),payload:e.message.body},{signingDate:t,
signingRegion:o,signingService:s,priorSignature:e.priorSignature,eventStreamCredentials:n}).then(a=>({message:e.message,signature:a}))}async signString(e,{signingDate:t=new Date,
signingRegion:o,signingService:s,eventStreamCredentials:n}={}){let i=n??await this.credentialProvider();this.validateResolvedCredentials(i);let a=o??await this.
regionProvider(),{shortDate:c}=this.formatDate(t),l=new this.sha256(await this.getSigningKey(i,a,c,s));return l.update(G(e)),k(await l.digest())}async signRequest(e,{
signingDate:t=new Date,signableHeaders:o,unsignableHeaders:s,signingRegion:n,signingService:i}={}){let a=await this.credentialProvider();this.validateResolvedCredentials(
a);let c=n??await this.regionProvider(),l=yo(e),{longDate:p,shortDate:d}=this.formatDate(t),u=Yt(d,c,i??this.service);l.headers[go]=p,a.sessionToken&&(l.headers[Di]=
a.sessionToken);let f=await Jt(l,this.sha256);!Vi(We,l.headers)&&this.applyChecksum&&(l.headers[We]=f);let h=So(l,s,o),g=await this.getSignature(p,u,this.getSigningKey(
a,c,d,i),this.createCanonicalRequest(l,h,f));return l.headers[ho]=`${Kt} Credential=${a.accessKeyId}/${u}, SignedHeaders=${this.getCanonicalHeaderList(h)}, Sign\
ature=${g}`,l}async getSignature(e,t,o,s){let n=await this.createStringToSign(e,t,s,Kt),i=new this.sha256(await o);return i.update(G(n)),k(await i.digest())}getSigningKey(e,t,o,s){
return zi(this.sha256,e,o,t,s||this.service)}};var al={SignatureV4a:null};var _o=r=>e=>{let t=e.credentials,o=!!e.credentials,s;Object.defineProperty(e,"credentials",{set(p){p&&p!==t&&p!==s&&(o=!0),t=p;let d=cl(e,{credentials:t,credentialDefaultProvider:e.
credentialDefaultProvider}),u=ll(e,d);if(o&&!u.attributed){let f=typeof t=="object"&&t!==null;s=async h=>{let m=await u(h);return f&&(!m.$source||Object.keys(m.
$source).length===0)?no(m,"CREDENTIALS_CODE","e"):m},s.memoized=u.memoized,s.configBound=u.configBound,s.attributed=!0}else s=u},get(){return s},enumerable:!0,configurable:!0}),
e.credentials=t;let{signingEscapePath:n=!0,systemClockOffset:i=e.systemClockOffset||0,sha256:a}=e,c;return e.signer?c=F(e.signer):e.regionInfoProvider?c=()=>F(e.
region)().then(async p=>[await e.regionInfoProvider(p,{useFipsEndpoint:await e.useFipsEndpoint(),useDualstackEndpoint:await e.useDualstackEndpoint()})||{},p]).then(
([p,d])=>{let{signingRegion:u,signingService:f}=p;e.signingRegion=e.signingRegion||u||d,e.signingName=e.signingName||f||e.serviceId;let h={...e,credentials:e.credentials,
region:e.signingRegion,service:e.signingName,sha256:a,uriEscapePath:n},g=e.signerConstructor||ye;return new g(h)}):c=async p=>{p=Object.assign({},{name:"sigv4",
signingName:e.signingName||e.defaultSigningName,signingRegion:await F(e.region)(),properties:{}},p);let d=p.signingRegion,u=p.signingName;e.signingRegion=e.signingRegion||
d,e.signingName=e.signingName||u||e.serviceId;let f={...e,credentials:e.credentials,region:e.signingRegion,service:e.signingName,sha256:a,uriEscapePath:n},h=e.signerConstructor||
ye;return new h(f)},Object.assign(e,{systemClockOffset:i,signingEscapePath:n,signer:c,disableClockSkewCorrection:F(e.disableClockSkewCorrection??r)})};function cl(r,{
credentials:e,credentialDefaultProvider:t}){let o;return e?e?.memoized?o=e:o=Ot(e,It,$e):t?o=F(t(Object.assign({},r,{parentClientConfig:r}))):o=async()=>{throw new Error(
"@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.")},o.memoized=!0,o}function ll(r,e){if(e.
configBound)return e;let t=async o=>e({...o,callerClientConfig:r});return t.memoized=e.memoized,t.configBound=!0,t}var dl="AWS_DISABLE_CLOCK_SKEW_CORRECTION",ul="disable_clock_skew_correction",ji={environmentVariableSelector:r=>D(r,dl,I.ENV),configFileSelector:r=>D(r,ul,I.CONFIG),
default:!1};var Wi=j(ji);var c_=_o(Wi);var d_=r=>{let e;return async t=>(e??=(await import("./default-chain.js")).defaultProvider(r),e(t))};var _e=class{queryCompat;errorRegistry;constructor(e=!1){this.queryCompat=e}resolveRestContentType(e,t){let o=t.getMemberSchemas(),s=Object.values(o).find(n=>!!n.
getMergedTraits().httpPayload);if(s){let n=s.getMergedTraits().mediaType;return n||(s.isStringSchema()?"text/plain":s.isBlobSchema()?"application/octet-stream":
e)}else if(!t.isUnitSchema()&&Object.values(o).find(i=>{let{httpQuery:a,httpQueryParams:c,httpHeader:l,httpLabel:p,httpPrefixHeaders:d}=i.getMergedTraits();return!a&&
!c&&!l&&!p&&d===void 0}))return e}async getErrorSchemaOrThrowBaseException(e,t,o,s,n,i){let a=e;e.includes("#")&&([,a]=e.split("#"));let c={$metadata:n,$fault:o.
statusCode<500?"client":"server"};if(!this.errorRegistry)throw new Error("@aws-sdk/core/protocols - error handler not initialized.");try{return{errorSchema:i?.(
this.errorRegistry,a)??this.errorRegistry.getSchema(e),errorMetadata:c}}catch{s.message=s.message??s.Message??"UnknownError";let p=this.errorRegistry,d=p.getBaseException();
if(d){let h=p.getErrorCtor(d)??Error;throw this.decorateServiceException(Object.assign(new h({name:a}),c),s)}let u=s,f=u?.message??u?.Message??u?.Error?.Message??
u?.Error?.message;throw this.decorateServiceException(Object.assign(new Error(f),{name:a},c),s)}}compose(e,t,o){let s=o;t.includes("#")&&([s]=t.split("#"));let n=Ne.
for(s),i=Ne.for("smithy.ts.sdk.synthetic."+o);e.copyFrom(n),e.copyFrom(i),this.errorRegistry=e}decorateServiceException(e,t={}){if(this.queryCompat){let o=e.Message??
t.Message,s=ot(e,t);o&&(s.message=o);let n=s.Error??{};n.Type=s.Error?.Type,n.Code=s.Error?.Code,n.Message=s.Error?.message??s.Error?.Message??o,s.Error=n;let i=s.
$metadata.requestId;return i&&(s.RequestId=i),s}return ot(e,t)}setQueryCompatError(e,t){let o=t.headers?.["x-amzn-query-error"];if(e!==void 0&&o!=null){let[s,n]=o.
split(";"),i=Object.keys(e),a={Code:s,Type:n};e.Code=s,e.Type=n;for(let c=0;c<i.length;c++){let l=i[c];a[l==="message"?"Message":l]=e[l]}delete a.__type,e.Error=
a}}queryCompatOutput(e,t){e.Error&&(t.Error=e.Error),e.Type&&(t.Type=e.Type),e.Code&&(t.Code=e.Code)}findQueryCompatibleError(e,t){try{return e.getSchema(t)}catch{
return e.find(s=>y.of(s).getMergedTraits().awsQueryError?.[0]===t)}}};function wo(r){Object.defineProperty(r,"__proto__",{value:void 0,writable:!0,enumerable:!0,configurable:!0})}function To(r){return new Ao(r).parse()}var Ao=class r{x;i=0;z;constructor(e){
this.x=e,this.x=e.replace(/\r\n?/g,`
`),this.z=this.x.length}parse(){let e=this,{z:t}=e;for(;e.i<t&&(e.trim(),!(e.i>=t));)if(e.isNext("<?"))e.readTo("?>"),e.trim();else if(e.isNext("<!--"))e.readTo(
"-->"),e.trim();else if(e.isNext("<!DOCTYPE",!1))e.skipDoctype(),e.trim();else if(e.x[e.i]==="<"){let o=e.parseTag();return{[o.tag]:o.value}}else throw new Error(
"@aws-sdk XML parse error: unexpected content.");throw new Error("@aws-sdk XML parse error: no root element.")}isNext(e,t=!0){let o=this;return t?o.x.startsWith(
e,o.i):o.x.toLowerCase().startsWith(e.toLowerCase(),o.i)}readTo(e){let t=this,o=t.x.indexOf(e,t.i);if(o===-1)throw new Error(`@aws-sdk XML parse error: expected\
 "${e}" not found.`);let s=t.x.slice(t.i,o);return t.i=o+e.length,s}trim(){let e=this;for(;e.i<e.z&&` 	\r
`.includes(e.x[e.i]);)++e.i}readAttrValue(){let e=this,t=e.x[e.i];++e.i;let o="";for(;e.i<e.z&&e.x[e.i]!==t;)o+=e.x[e.i++];return++e.i,e.decodeEntities(o)}parseTag(){
let e=this;++e.i;let t="";for(;e.i<e.z&&!` 	\r
>/`.includes(e.x[e.i]);)t+=e.x[e.i++];let o=!1,s={};for(;e.i<e.z&&(e.trim(),!">/".includes(e.x[e.i]));){let p="";for(;e.i<e.z&&!`= 	\r
>/?`.includes(e.x[e.i]);)p+=e.x[e.i++];if(e.trim(),e.x[e.i]!=="=")break;++e.i,e.trim(),p==="__proto__"&&wo(s),s[p]=e.readAttrValue(),o=!0}if(e.i>=e.z)throw new Error(
"@aws-sdk XML parse error: unexpected end of input.");if(e.x[e.i]==="/"){if(++e.i,e.i>=e.z||e.x[e.i]!==">")throw new Error("@aws-sdk XML parse error: expected >\
 at the end of self-closing tag.");return++e.i,{tag:t,value:o?s:""}}if(e.x[e.i]!==">")throw new Error("@aws-sdk XML parse error: expected > at the end of openin\
g tag.");++e.i;let n=[],i=[],a=!1;for(;e.i<e.z&&!e.isNext("</");)if(e.x[e.i]==="<")e.isNext("<!--")?e.readTo("-->"):e.isNext("<![CDATA[")?(e.i+=9,n.push(e.readTo(
"]]>"))):e.isNext("<?")?e.readTo("?>"):(a=!0,i.push(e.parseTag()));else{let p="";for(;e.i<e.z&&e.x[e.i]!=="<";)p+=e.x[e.i++];n.push(e.decodeEntities(p))}if(!e.isNext(
"</"))throw new Error(`@aws-sdk XML parse error: missing closing tag </${t}>.`);e.i+=2;let c=e.readTo(">").trim();if(c!==t)throw new Error(`@aws-sdk XML parse e\
rror: mismatched tags <${t}> and </${c}>.`);if(!o&&n.length===0&&!a)return{tag:t,value:""};if(!o&&!a){let p=n.length===1?n[0]:n.join("");return p.trim()===""&&p.
includes(`
`)?{tag:t,value:""}:{tag:t,value:p}}let l={};for(let p of n)p.trim()===""&&p.includes(`
`)||(l["#text"]="#text"in l?l["#text"]+p:p);for(let p of i)p.tag==="__proto__"&&wo(l),p.tag in l?Array.isArray(l[p.tag])?l[p.tag].push(p.value):l[p.tag]=[l[p.tag],
p.value]:l[p.tag]=p.value;for(let[p,d]of Object.entries(s))p==="__proto__"&&wo(l),l[p]=d;return{tag:t,value:l}}static ENTITIES={amp:"&",lt:"<",gt:">",quot:'"',apos:"\
'"};skipDoctype(){let e=this;e.i+=9;let t=0;for(;e.i<e.z;){let o=e.x[e.i];if(o==="[")++t;else if(o==="]")--t;else if(o===">"&&t===0){++e.i;return}++e.i}throw new Error(
"@aws-sdk XML parse error: unclosed DOCTYPE.")}decodeEntities(e){return e.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g,(t,o,s,n)=>o?
String.fromCharCode(parseInt(o,16)):s?String.fromCharCode(parseInt(s,10)):r.ENTITIES[n]??"")}};var we=class{serdeContext;setSerdeContext(e){this.serdeContext=e}};var Zt=class{from;to;keys;constructor(e,t){this.from=e,this.to=t;let o=Object.keys(this.from),s=new Set(o);s.delete("__type"),this.keys=s}mark(e){this.keys.delete(
e)}hasUnknown(){return this.keys.size===1&&Object.keys(this.to).length===0}writeUnknown(){if(this.hasUnknown()){let e=this.keys.values().next().value,t=this.from[e];
this.to.$unknown=[e,t]}}};function qi(r){Object.defineProperty(r,"__proto__",{value:void 0,writable:!0,enumerable:!0,configurable:!0})}var er=class extends we{settings;stringDeserializer;constructor(e){super(),this.settings=e,this.stringDeserializer=new Me(e)}setSerdeContext(e){this.serdeContext=
e,this.stringDeserializer.setSerdeContext(e)}read(e,t,o){let s=y.of(e),n=s.getMemberSchemas();if(s.isStructSchema()&&s.isMemberSchema()&&!!Object.values(n).find(
l=>!!l.getMemberTraits().eventPayload)){let l={},p=Object.keys(n)[0];return n[p].isBlobSchema()?l[p]=t:l[p]=this.read(n[p],t),l}let a=(this.serdeContext?.utf8Encoder??
q)(t),c=this.parseXml(a);return this.readSchema(e,o?c[o]:c)}readSchema(e,t){let o=y.of(e);if(o.isUnitSchema())return;let s=o.getMergedTraits();if(o.isListSchema()&&
!Array.isArray(t))return this.readSchema(o,[t]);if(t==null)return t;if(typeof t=="object"){let n=!!s.xmlFlattened;if(o.isListSchema()){let a=o.getValueSchema(),
c=[],l=a.getMergedTraits().xmlName??"member",p=n?t:(t[0]??t)[l];if(p==null)return c;let d=Array.isArray(p)?p:[p];for(let u of d)c.push(this.readSchema(a,u));return c}
let i={};if(o.isMapSchema()){let a=o.getKeySchema(),c=o.getValueSchema(),l;n?l=Array.isArray(t)?t:[t]:l=Array.isArray(t.entry)?t.entry:[t.entry];let p=a.getMergedTraits().
xmlName??"key",d=c.getMergedTraits().xmlName??"value";for(let u of l){let f=u[p],h=u[d];f==="__proto__"&&qi(i),i[f]=this.readSchema(c,h)}return i}if(o.isStructSchema()){
let a=o.isUnionSchema(),c;a&&(c=new Zt(t,i));for(let[l,p]of o.structIterator()){let d=p.getMergedTraits(),u=d.httpPayload?d.xmlName??p.getName():p.getMemberTraits().
xmlName??l;a&&c.mark(u),t[u]!=null&&(i[l]=this.readSchema(p,t[u]))}return a&&c.writeUnknown(),i}if(o.isDocumentSchema())return t;throw new Error(`@aws-sdk/core/\
protocols - xml deserializer unhandled schema type for ${o.getName(!0)}`)}return o.isListSchema()?[]:o.isMapSchema()||o.isStructSchema()?{}:this.stringDeserializer.
read(o,t)}parseXml(e){if(e.length){let t;try{t=To(e)}catch(i){throw i&&typeof i=="object"&&Object.defineProperty(i,"$responseBodyText",{value:e}),i}let o="#text",
s=Object.keys(t)[0],n=t[s];return n[o]&&(n[s]=n[o],delete n[o]),st(n)}return{}}};var tr=class extends we{settings;buffer;constructor(e){super(),this.settings=e}write(e,t,o=""){this.buffer===void 0&&(this.buffer="");let s=y.of(e);if(o&&!o.endsWith(
".")&&(o+="."),s.isBlobSchema())(typeof t=="string"||t instanceof Uint8Array)&&(this.writeKey(o),this.writeValue((this.serdeContext?.base64Encoder??Ke)(t)));else if(s.
isBooleanSchema()||s.isNumericSchema()||s.isStringSchema())t!=null?(this.writeKey(o),this.writeValue(String(t))):s.isIdempotencyToken()&&(this.writeKey(o),this.
writeValue(et()));else if(s.isBigIntegerSchema())t!=null&&(this.writeKey(o),this.writeValue(String(t)));else if(s.isBigDecimalSchema())t!=null&&(this.writeKey(o),
this.writeValue(t instanceof N?t.string:String(t)));else if(s.isTimestampSchema()){if(t instanceof Date)switch(this.writeKey(o),ie(s,this.settings)){case 5:this.
writeValue(t.toISOString().replace(".000Z","Z"));break;case 6:this.writeValue(Qe(t));break;case 7:this.writeValue(String(t.getTime()/1e3));break}}else if(s.isDocumentSchema())
Array.isArray(t)?this.write(79,t,o):t instanceof Date?this.write(4,t,o):t instanceof Uint8Array?this.write(21,t,o):t&&typeof t=="object"?this.write(143,t,o):(this.
writeKey(o),this.writeValue(String(t)));else if(s.isListSchema()){if(Array.isArray(t))if(t.length===0)this.settings.serializeEmptyLists&&(this.writeKey(o),this.
writeValue(""));else{let n=s.getValueSchema(),i=this.settings.flattenLists||s.getMergedTraits().xmlFlattened,a=1;for(let c of t){if(c==null)continue;let l=n.getMergedTraits(),
p=this.getKey("member",l.xmlName,l.ec2QueryName),d=i?`${o}${a}`:`${o}${p}.${a}`;this.write(n,c,d),++a}}}else if(s.isMapSchema()){if(t&&typeof t=="object"){let n=s.
getKeySchema(),i=s.getValueSchema(),a=s.getMergedTraits().xmlFlattened,c=1;for(let l in t){let p=t[l];if(p==null)continue;let d=n.getMergedTraits(),u=this.getKey(
"key",d.xmlName,d.ec2QueryName),f=a?`${o}${c}.${u}`:`${o}entry.${c}.${u}`,h=i.getMergedTraits(),g=this.getKey("value",h.xmlName,h.ec2QueryName),m=a?`${o}${c}.${g}`:
`${o}entry.${c}.${g}`;this.write(n,l,f),this.write(i,p,m),++c}}}else if(s.isStructSchema()){if(t&&typeof t=="object"){let n=!1;for(let[i,a]of s.structIterator()){
if(t[i]==null&&!a.isIdempotencyToken())continue;let c=a.getMergedTraits(),l=this.getKey(i,c.xmlName,c.ec2QueryName,"struct"),p=`${o}${l}`;this.write(a,t[i],p),n=
!0}if(!n&&s.isUnionSchema()){let{$unknown:i}=t;if(Array.isArray(i)){let[a,c]=i,l=`${o}${a}`;this.write(15,c,l)}}}}else if(!s.isUnitSchema())throw new Error(`@aw\
s-sdk/core/protocols - QuerySerializer unrecognized schema type ${s.getName(!0)}`)}flush(){if(this.buffer===void 0)throw new Error("@aws-sdk/core/protocols - Qu\
erySerializer cannot flush with nothing written to buffer.");let e=this.buffer;return delete this.buffer,e}getKey(e,t,o,s){let{ec2:n,capitalizeKeys:i}=this.settings;
if(n&&o)return o;let a=t??e;return i&&s==="struct"?a[0].toUpperCase()+a.slice(1):a}writeKey(e){e.endsWith(".")&&(e=e.slice(0,e.length-1)),this.buffer+=`&${dt(e)}\
=`}writeValue(e){this.buffer+=dt(e)}};var Ro=class extends ne{options;serializer;deserializer;mixin=new _e;constructor(e){super({defaultNamespace:e.defaultNamespace,errorTypeRegistries:e.errorTypeRegistries}),
this.options=e;let t={timestampFormat:{useTrait:!0,default:5},httpBindings:!1,xmlNamespace:e.xmlNamespace,serviceNamespace:e.defaultNamespace,serializeEmptyLists:!0};
this.serializer=new tr(t),this.deserializer=new er(t)}getShapeId(){return"aws.protocols#awsQuery"}setSerdeContext(e){this.serializer.setSerdeContext(e),this.deserializer.
setSerdeContext(e)}getPayloadCodec(){throw new Error("AWSQuery protocol has no payload codec.")}async serializeRequest(e,t,o){let s=await super.serializeRequest(
e,t,o);s.path.endsWith("/")||(s.path+="/"),s.headers["content-type"]="application/x-www-form-urlencoded",(Je(e.input)==="unit"||!s.body)&&(s.body="");let n=e.name.
split("#")[1]??e.name;return s.body=`Action=${n}&Version=${this.options.version}`+s.body,s.body.endsWith("&")&&(s.body=s.body.slice(-1)),s}async deserializeResponse(e,t,o){
let s=this.deserializer,n=y.of(e.output),i={};if(o.statusCode>=300){let p=await U(o.body,t);p.byteLength>0&&Object.assign(i,await s.read(15,p)),await this.handleError(
e,t,o,i,this.deserializeMetadata(o))}for(let p in o.headers){let d=o.headers[p];delete o.headers[p],o.headers[p.toLowerCase()]=d}let a=e.name.split("#")[1]??e.name,
c=n.isStructSchema()&&this.useNestedResult()?a+"Result":void 0,l=await U(o.body,t);return l.byteLength>0&&Object.assign(i,await s.read(n,l,c)),i.$metadata=this.
deserializeMetadata(o),i}useNestedResult(){return!0}async handleError(e,t,o,s,n){let i=this.loadQueryErrorCode(o,s)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,
i,this.options.defaultNamespace);let a=this.loadQueryError(s)??{},c=this.loadQueryErrorMessage(s);a.message=c,a.Error={Type:a.Type,Code:a.Code,Message:c};let{errorSchema:l,
errorMetadata:p}=await this.mixin.getErrorSchemaOrThrowBaseException(i,this.options.defaultNamespace,o,a,n,this.mixin.findQueryCompatibleError),d=y.of(l),u=this.
compositeErrorRegistry.getErrorCtor(l)??Error,f=new u({}),h={Type:a.Error.Type,Code:a.Error.Code,Error:a.Error};for(let[g,m]of d.structIterator()){let x=m.getMergedTraits().
xmlName??g,E=a[x]??s[x];h[g]=this.deserializer.readSchema(m,E)}throw this.mixin.decorateServiceException(Object.assign(f,p,{$fault:d.getMergedTraits().error,message:c},
h),s)}loadQueryErrorCode(e,t){let o=(t.Errors?.[0]?.Error??t.Errors?.Error??t.Error)?.Code;if(o!==void 0)return o;if(e.statusCode==404)return"NotFound"}loadQueryError(e){
return e.Errors?.[0]?.Error??e.Errors?.Error??e.Error}loadQueryErrorMessage(e){let t=this.loadQueryError(e);return t?.message??t?.Message??e.message??e.Message??
"Unknown"}getDefaultContentType(){return"application/x-www-form-urlencoded"}};var rr=class extends ne{serializer;deserializer;serviceTarget;codec;mixin;awsQueryCompatible;constructor({defaultNamespace:e,errorTypeRegistries:t,serviceTarget:o,
awsQueryCompatible:s,jsonCodec:n}){super({defaultNamespace:e,errorTypeRegistries:t}),this.serviceTarget=o,this.codec=n??new Le({timestampFormat:{useTrait:!0,default:7},
jsonName:!1}),this.serializer=this.codec.createSerializer(),this.deserializer=this.codec.createDeserializer(),this.awsQueryCompatible=!!s,this.mixin=new _e(this.
awsQueryCompatible)}async serializeRequest(e,t,o){let s=await super.serializeRequest(e,t,o);return s.path.endsWith("/")||(s.path+="/"),s.headers["content-type"]=
`application/x-amz-json-${this.getJsonRpcVersion()}`,s.headers["x-amz-target"]=`${this.serviceTarget}.${e.name}`,this.awsQueryCompatible&&(s.headers["x-amzn-que\
ry-mode"]="true"),(Je(e.input)==="unit"||!s.body)&&(s.body="{}"),s}getPayloadCodec(){return this.codec}async handleError(e,t,o,s,n){let{awsQueryCompatible:i}=this;
i&&this.mixin.setQueryCompatError(s,o);let a=Fr(o,s,i)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,a,this.options.defaultNamespace);let{errorSchema:c,
errorMetadata:l}=await this.mixin.getErrorSchemaOrThrowBaseException(a,this.options.defaultNamespace,o,s,n,i?this.mixin.findQueryCompatibleError:void 0),p=y.of(
c),d=s.message??s.Message??"UnknownError",u=this.compositeErrorRegistry.getErrorCtor(c)??Error,f=new u({}),h={},g=this.codec.createDeserializer();for(let[m,x]of p.
structIterator())s[m]!=null&&(h[m]=g.readObject(x,s[m]));throw i&&this.mixin.queryCompatOutput(s,h),this.mixin.decorateServiceException(Object.assign(f,l,{$fault:p.
getMergedTraits().error,message:d},h),s)}};var bo=class extends rr{constructor({defaultNamespace:e,errorTypeRegistries:t,serviceTarget:o,awsQueryCompatible:s,jsonCodec:n}){super({defaultNamespace:e,errorTypeRegistries:t,
serviceTarget:o,awsQueryCompatible:s,jsonCodec:n})}getShapeId(){return"aws.protocols#awsJson1_1"}getJsonRpcVersion(){return"1.1"}getDefaultContentType(){return"\
application/x-amz-json-1.1"}};export{Gc as a,Wc as b,j as c,fa as d,ma as e,lr as f,ur as g,ha as h,ga as i,xa as j,Ea as k,De as l,Sa as m,hr as n,wa as o,Aa as p,ba as q,Vs as r,xr as s,Er as t,
ve as u,Fa as v,Vf as w,jf as x,Va as y,Ga as z,ja as A,pc as B,dc as C,hc as D,kn as E,Mn as F,Nt as G,Be as H,Ac as I,Jr as J,Oc as K,Dc as L,Pc as M,gE as N,
Vc as O,Jc as P,el as Q,gi as R,tl as S,rl as T,Se as U,Wt as V,yi as W,_i as X,wi as Y,ye as Z,al as _,c_ as $,d_ as aa,Fe as ba,bo as ca,Ro as da,Ag as ea,Tg as fa,
Rg as ga,bg as ha};
