const require=process.getBuiltinModule;
import{k as Je}from"./apart-smithy-core-client-index.js";import{e as ae,f as ce,n as M,q as Qe,r as Ze}from"./apart-smithy-core-config-config-resolver-endpointsConfig-NodeUseDualstackEndpointConfigOptions.js";import{S as et,f as B,h as je,j as C,
k as G,l as A,m as Xe,n as N,p as I,r as v,v as Ke}from"./apart-smithy-core-schema-TypeRegistry.js";function xr(e,t,r){return e.$source||(e.$source={}),e.$source[t]=r,e}var tt="AWS_ENDPOINT_URL",rt="endpoint_url",ot=e=>({environmentVariableSelector:t=>{let r=e.split(" ").map(s=>s.toUpperCase()),o=t[[tt,...r].join("_")];if(o)return o;
let n=t[tt];if(n)return n},configFileSelector:(t,r)=>{if(t.services){let n=["services",t.services].join(".");if(!r||!r[n])throw new Error(`The services section \
"${t.services}" specified in the profile is not present in the shared configuration file.`);let s=r[n],i=e.split(" ").map(c=>c.toLowerCase()),a=s[[i.join("_"),rt].
join(".")];if(a)return a}let o=t[rt];if(o)return o},default:void 0});var hr="AWS_IGNORE_CONFIGURED_ENDPOINT_URLS",_r="ignore_configured_endpoint_urls",st={environmentVariableSelector:e=>ae(e,hr,ce.ENV),configFileSelector:e=>ae(e,
_r,ce.CONFIG),default:!1};var k=async e=>{if(!await M(st)())return M(ot(e??""))()};var pe=async e=>{let t=e?.Bucket||"";if(typeof e.Bucket=="string"&&(e.Bucket=t.replace(/#/g,encodeURIComponent("#")).replace(/\?/g,encodeURIComponent("?"))),it(
t)){if(e.ForcePathStyle===!0)throw new Error("Path-style addressing cannot be used with ARN buckets")}else(!nt(t)||t.indexOf(".")!==-1&&!String(e.Endpoint).startsWith(
"http:")||t.toLowerCase()!==t||t.length<3)&&(e.ForcePathStyle=!0);return e.DisableMultiRegionAccessPoints&&(e.disableMultiRegionAccessPoints=!0,e.DisableMRAP=!0),
e},Ar=/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,Rr=/(\d+\.){3}\d+/,Tr=/\.\./;var nt=e=>Ar.test(e)&&!Rr.test(e)&&!Tr.test(e),it=e=>{let[t,r,o,,,n]=e.split(":"),s=t==="arn"&&e.split(":").length>=6,i=!!(s&&r&&o&&n);if(s&&!i)throw new Error(
`Invalid ARN: ${e} was an invalid ARN.`);return i};var at=(e,t,r,o=!1)=>{let n=async()=>{let s;return o?s=r.clientContextParams?.[e]??r[e]??r[t]:s=r[e]??r[t],typeof s=="function"?s():s};return e==="credentialSco\
pe"||t==="CredentialScope"?async()=>{let s=typeof r.credentials=="function"?await r.credentials():r.credentials;return s?.credentialScope??s?.CredentialScope}:e===
"accountId"||t==="AccountId"?async()=>{let s=typeof r.credentials=="function"?await r.credentials():r.credentials;return s?.accountId??s?.AccountId}:e==="endpoi\
nt"||t==="endpoint"?async()=>{if(r.isCustomEndpoint===!1)return;let s=await n();if(s&&typeof s=="object"){if("url"in s)return s.url.href;if("hostname"in s){let{
protocol:i,hostname:a,port:c,path:p}=s;return`${i}//${a}${c?":"+c:""}${p}`}}return s}:n};function V(e){return async(t,r,o,n)=>{if(!o.isCustomEndpoint&&!o.ignoreConfiguredEndpointUrls){let a;o.serviceConfiguredEndpoint?a=await o.serviceConfiguredEndpoint():
a=await e(o.serviceId),a&&(o.endpoint=()=>Promise.resolve(v(a)),o.isCustomEndpoint=!0,n?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config\
: ${a}`))}let s=await ct(t,r,o);if(typeof o.endpointProvider!="function")throw new Error("config.endpointProvider is not set.");let i=o.endpointProvider(s,n);if(o.
isCustomEndpoint&&o.endpoint){let a=await o.endpoint();if(a?.headers){i.headers??={};for(let[c,p]of Object.entries(a.headers))i.headers[c]=Array.isArray(p)?p:[p]}}
return i}}var ct=async(e,t,r)=>{let o={},n=t?.getEndpointParameterInstructions?.()||{};for(let[s,i]of Object.entries(n))switch(i.type){case"staticContextParams":
o[s]=i.value;break;case"contextParams":o[s]=e[i.name];break;case"clientContextParams":case"builtInParams":o[s]=await at(i.name,s,r,i.type!=="builtInParams")();break;case"\
operationContextParams":o[s]=i.get(e);break;default:throw new Error("Unrecognized endpoint parameter instruction: "+JSON.stringify(i))}return Object.keys(n).length===
0&&Object.assign(o,r),String(r.serviceId).toLowerCase()==="s3"&&await pe(o),o};function Sr(e,t,r){e.__smithy_context?e.__smithy_context.features||(e.__smithy_context.features={}):e.__smithy_context={features:{}},e.__smithy_context.features[t]=
r}function W(e){let t=V(e);return({config:r,instructions:o})=>(n,s)=>async i=>{r.isCustomEndpoint&&Sr(s,"ENDPOINT_OVERRIDE","N");let a=await t(i.input,{getEndpointParameterInstructions(){
return o}},{...r},s);s.endpointV2=a,s.authSchemes=a.properties?.authSchemes;let c=s.authSchemes?.[0];if(c){s.signing_region=c.signingRegion,s.signing_service=c.
signingName;let d=C(s)?.selectedHttpAuthScheme?.httpAuthOption;d&&(d.signingProperties=Object.assign(d.signingProperties||{},{signing_region:c.signingRegion,signingRegion:c.
signingRegion,signing_service:c.signingName,signingName:c.signingName,signingRegionSet:c.signingRegionSet},c.properties))}return n({...i})}}var yr={name:"serializerMiddleware",step:"serialize",tags:["SERIALIZER"],override:!0},wr={step:"serialize",tags:["ENDPOINT_PARAMETERS","ENDPOINT_V2","ENDPOINT"],
name:"endpointV2Middleware",override:!0,relation:"before",toMiddleware:yr.name};function pt(e){let t=W(e);return(r,o)=>({applyToStack:n=>{n.addRelativeTo(t({config:r,
instructions:o}),wr)}})}function dt(e){return t=>{let r=t.tls??!0,{endpoint:o,useDualstackEndpoint:n,useFipsEndpoint:s}=t,i=o!=null?async()=>v(await I(o)()):void 0,c=Object.assign(t,{endpoint:i,
tls:r,isCustomEndpoint:!!o,useDualstackEndpoint:I(n??!1),useFipsEndpoint:I(s??!1),ignoreConfiguredEndpointUrls:!!t.ignoreConfiguredEndpointUrls}),p;return c.serviceConfiguredEndpoint=
async()=>(t.serviceId&&!p&&(p=e(t.serviceId)),p),c}}var de=class e{nodes;root;conditions;results;constructor(t,r,o,n){this.nodes=t,this.root=r,this.conditions=o,this.results=n}static from(t,r,o,n){return new e(t,
r,o,n)}};var ue=class{capacity;data=new Map;parameters=[];constructor({size:t,params:r}){this.capacity=t??50,r&&(this.parameters=r)}get(t,r){let o=this.hash(t);if(o===!1)
return r();if(!this.data.has(o)){if(this.data.size>this.capacity+10){let n=this.data.keys(),s=0;for(;;){let{value:i,done:a}=n.next();if(this.data.delete(i),a||++s>
10)break}}this.data.set(o,r())}return this.data.get(o)}size(){return this.data.size}hash(t){let r="",{parameters:o}=this;if(o.length===0)return!1;for(let n of o){
let s=t[n],i=s==null?"\0":String(s);if(i.includes("|;"))return!1;r+=i+"|;"}return r}};var l=class extends Error{constructor(t){super(t),this.name="EndpointError"}};var le="endpoints";function O(e){return typeof e!="object"||e==null?e:"ref"in e?`$${O(e.ref)}`:"fn"in e?`${e.fn}(${(e.argv||[]).map(O).join(", ")})`:JSON.stringify(e,null,2)}var U={};var fe=(e,t)=>e===t;function me(...e){for(let t of e)if(t!=null)return t}var ut=e=>{let t=e.split("."),r=[];for(let o of t){let n=o.indexOf("[");if(n!==-1){if(o.indexOf("]")!==o.length-1)throw new l(`Path: '${e}' does not end with ']\
'`);let s=o.slice(n+1,-1);if(Number.isNaN(parseInt(s)))throw new l(`Invalid array index: '${s}' in path: '${e}'`);n!==0&&r.push(o.slice(0,n)),r.push(s)}else r.push(
o)}return r};var L=(e,t)=>ut(t).reduce((r,o)=>{if(typeof r!="object")throw new l(`Index '${o}' in '${t}' not found in '${JSON.stringify(e)}'`);if(Array.isArray(r)){let n=parseInt(
o);return r[n<0?r.length+n:n]}return r[o]},e);var ge=e=>e!=null;function xe(e,t,r){return e?t:r}var Ee=e=>!e;var Ir=new RegExp("^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$"),D=e=>Ir.test(e)||e.startsWith("[")&&e.endsWith(
"]");var he={[B.HTTP]:80,[B.HTTPS]:443},_e=e=>{let t=(()=>{try{if(e instanceof URL)return e;if(typeof e=="object"&&"hostname"in e){let{hostname:f,port:m,protocol:E="",
path:_="",query:h={}}=e,T=new URL(`${E}//${f}${m?`:${m}`:""}${_}`);return T.search=Object.entries(h).map(([S,gr])=>`${S}=${gr}`).join("&"),T}return new URL(e)}catch{
return null}})();if(!t)return console.error(`Unable to parse ${JSON.stringify(e)} as a whatwg URL.`),null;let r=t.href,{host:o,hostname:n,pathname:s,protocol:i,
search:a}=t;if(a)return null;let c=i.slice(0,-1);if(!Object.values(B).includes(c))return null;let p=D(n),d=r.includes(`${o}:${he[c]}`)||typeof e=="string"&&e.includes(
`${o}:${he[c]}`),u=`${o}${d?`:${he[c]}`:""}`;return{scheme:c,authority:u,path:s,normalizedPath:s.endsWith("/")?s:`${s}/`,isIp:p}};function Ae(e,t,r){if(r===1)return[e];if(e==="")return[""];let o=e.split(t);return r===0?o:o.slice(0,r-1).concat(o.slice(1).join(t))}var Re=(e,t)=>e===t;var Te=(e,t,r,o)=>e==null||t>=r||e.length<r||/[^\u0000-\u007f]/.test(e)?null:o?e.substring(e.length-r,e.length-t):e.substring(t,r);var Se=e=>encodeURIComponent(e).replace(/[!*'()]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`);var lt={booleanEquals:fe,coalesce:me,getAttr:L,isSet:ge,isValidHostLabel:N,ite:xe,not:Ee,parseURL:_e,split:Ae,stringEquals:Re,substring:Te,uriEncode:Se};var q=(e,t)=>{let r=[],{referenceRecord:o,endpointParams:n}=t,s=0;for(;s<e.length;){let i=e.indexOf("{",s);if(i===-1){r.push(e.slice(s));break}r.push(e.slice(s,
i));let a=e.indexOf("}",i);if(a===-1){r.push(e.slice(i));break}e[i+1]==="{"&&e[a+1]==="}"&&(r.push(e.slice(i+1,a)),s=a+2);let c=e.substring(i+1,a);if(c.includes(
"#")){let[p,d]=c.split("#");r.push(L(o[p]??n[p],d))}else r.push(o[c]??n[c]);s=a+1}return r.join("")};var ft=({ref:e},t)=>t.referenceRecord[e]??t.endpointParams[e];var b=(e,t,r)=>{if(typeof e=="string")return q(e,r);if(e.fn)return mt.callFunction(e,r);if(e.ref)return ft(e,r);throw new l(`'${t}': ${String(e)} is not a strin\
g, function or reference.`)},Y=({fn:e,argv:t},r)=>{let o=Array(t.length);for(let i=0;i<o.length;++i){let a=t[i];typeof a=="boolean"||typeof a=="number"?o[i]=a:o[i]=
mt.evaluateExpression(a,"arg",r)}let n=e.indexOf(".");if(n!==-1){let a=U[e.slice(0,n)]?.[e.slice(n+1)];if(typeof a=="function")return a(...o)}let s=lt[e];if(typeof s==
"function")return s(...o);throw new Error(`function ${e} not loaded in endpointFunctions.`)},mt={evaluateExpression:b,callFunction:Y};var gt=(e,t)=>{let{assign:r}=e;if(r&&r in t.referenceRecord)throw new l(`'${r}' is already defined in Reference Record.`);let o=Y(e,t);t.logger?.debug?.(`${le} \
evaluateCondition: ${O(e)} = ${O(o)}`);let n=o===""?!0:!!o;return r!=null?{result:n,toAssign:{name:r,value:o}}:{result:n}};var xt=(e,t)=>Object.entries(e??{}).reduce((r,[o,n])=>(r[o]=n.map(s=>{let i=b(s,"Header value entry",t);if(typeof i!="string")throw new l(`Header '${o}' value '${i}\
' is not a string`);return i}),r),{});var ye=(e,t)=>Object.entries(e).reduce((r,[o,n])=>(r[o]=ht.getEndpointProperty(n,t),r),{}),Et=(e,t)=>{if(Array.isArray(e))return e.map(r=>Et(r,t));switch(typeof e){case"\
string":return q(e,t);case"object":if(e===null)throw new l(`Unexpected endpoint property: ${e}`);return ht.getEndpointProperties(e,t);case"boolean":return e;default:
throw new l(`Unexpected endpoint property type: ${typeof e}`)}},ht={getEndpointProperty:Et,getEndpointProperties:ye};var _t=(e,t)=>{let r=b(e,"Endpoint URL",t);if(typeof r=="string")try{return new URL(r)}catch(o){throw console.error(`Failed to construct URL with ${r}`,o),o}throw new l(
`Endpoint URL must be a string, got ${typeof r}`)};var we=1e8,br=(e,t)=>{let{nodes:r,root:o,results:n,conditions:s}=e,i=o,a={},c={referenceRecord:a,endpointParams:t.endpointParams,logger:t.logger};for(;i!==1&&i!==
-1&&i<we;){let p=3*(Math.abs(i)-1),[d,u,f]=[r[p],r[p+1],r[p+2]],[m,E,_]=s[d],h=gt({fn:m,assign:_,argv:E},c);if(h.toAssign){let{name:T,value:S}=h.toAssign;a[T]=S}
i=i>=0===h.result?u:f}if(i>=we){let p=n[i-we];if(p[0]===-1){let[,m]=p;throw new l(b(m,"Error",c))}let[d,u,f]=p;return{url:_t(d,c),properties:ye(u,c),headers:xt(
f??{},c)}}throw new l("No matching endpoint.")};var yn=V(k),wn=dt(k),In=W(k),bn=pt(k);var At=e=>t=>async r=>{if(!A.isInstance(r.request))return t(r);let{request:o}=r,{handlerProtocol:n=""}=e.requestHandler.metadata||{};if(n.indexOf("h2")>=0&&!o.headers["\
:authority"])delete o.headers.host,o.headers[":authority"]=o.hostname+(o.port?":"+o.port:"");else if(!o.headers.host){let s=o.hostname;o.port!=null&&(s+=`:${o.port}`),
o.headers.host=s}return t(r)},Rt={name:"hostHeaderMiddleware",step:"build",priority:"low",tags:["HOST"],override:!0},Pr=e=>({applyToStack:t=>{t.add(At(e),Rt)}});var Tt=()=>(e,t)=>async r=>{try{let o=await e(r),{clientName:n,commandName:s,logger:i,dynamoDbDocumentClientOptions:a={}}=t,{overrideInputFilterSensitiveLog:c,overrideOutputFilterSensitiveLog:p}=a,
d=c??t.inputFilterSensitiveLog,u=p??t.outputFilterSensitiveLog,{$metadata:f,...m}=o.output;return i?.info?.({clientName:n,commandName:s,input:d(r.input),output:u(
m),metadata:f}),o}catch(o){let{clientName:n,commandName:s,logger:i,dynamoDbDocumentClientOptions:a={}}=t,{overrideInputFilterSensitiveLog:c}=a,p=c??t.inputFilterSensitiveLog;
throw i?.error?.({clientName:n,commandName:s,input:p(r.input),error:o,metadata:o.$metadata}),o}},St={name:"loggerMiddleware",tags:["LOGGER"],step:"initialize",override:!0},
Cr=e=>({applyToStack:t=>{t.add(Tt(),St)}});var yt={step:"build",tags:["RECURSION_DETECTION","TRACE_CONTEXT_PROPAGATION"],name:"recursionDetectionMiddleware",override:!0,priority:"low"};var y={REQUEST_ID:Symbol.for("_AWS_LAMBDA_REQUEST_ID"),X_RAY_TRACE_ID:Symbol.for("_AWS_LAMBDA_X_RAY_TRACE_ID"),TENANT_ID:Symbol.for("_AWS_LAMBDA_TENANT_ID"),TRACEPARENT:Symbol.
for("_AWS_LAMBDA_TRACEPARENT"),TRACESTATE:Symbol.for("_AWS_LAMBDA_TRACESTATE"),BAGGAGE:Symbol.for("_AWS_LAMBDA_BAGGAGE")},Ie=["true","1"].includes(process.env?.
AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA??"");Ie||(globalThis.awslambda=globalThis.awslambda||{});var z=class{static PROTECTED_KEYS=y;isProtectedKey(t){return Object.
values(y).includes(t)}getRequestId(){return this.get(y.REQUEST_ID)??"-"}getXRayTraceId(){return this.get(y.X_RAY_TRACE_ID)}getTenantId(){return this.get(y.TENANT_ID)}getTraceparent(){
return this.get(y.TRACEPARENT)}getTracestate(){return this.get(y.TRACESTATE)}getBaggage(){return this.get(y.BAGGAGE)}},be=class extends z{currentContext;getContext(){
return this.currentContext}hasContext(){return this.currentContext!==void 0}get(t){return this.currentContext?.[t]}set(t,r){if(this.isProtectedKey(t))throw new Error(
`Cannot modify protected Lambda context field: ${String(t)}`);this.currentContext=this.currentContext||{},this.currentContext[t]=r}run(t,r){return this.currentContext=
t,r()}},Pe=class e extends z{als;static async create(){let t=new e,r=await process.getBuiltinModule("node:async_hooks");return t.als=new r.AsyncLocalStorage,t}getContext(){
return this.als.getStore()}hasContext(){return this.als.getStore()!==void 0}get(t){return this.als.getStore()?.[t]}set(t,r){if(this.isProtectedKey(t))throw new Error(
`Cannot modify protected Lambda context field: ${String(t)}`);let o=this.als.getStore();if(!o)throw new Error("No context available");o[t]=r}run(t,r){return this.
als.run(t,r)}},F;(function(e){let t=null;async function r(o){return t||(t=(async()=>{let s=o===!0||"AWS_LAMBDA_MAX_CONCURRENCY"in process.env?await Pe.create():
new be;return!Ie&&globalThis.awslambda?.InvokeStore?globalThis.awslambda.InvokeStore:(!Ie&&globalThis.awslambda&&(globalThis.awslambda.InvokeStore=s),s)})()),t}
e.getInstanceAsync=r,e._testing=process.env.AWS_LAMBDA_BENCHMARK_MODE==="1"?{reset:()=>{t=null,globalThis.awslambda?.InvokeStore&&delete globalThis.awslambda.InvokeStore,
globalThis.awslambda={InvokeStore:void 0}}}:void 0})(F||(F={}));var Nr="AWS_LAMBDA_FUNCTION_NAME",Or="_X_AMZN_TRACE_ID",Ce="X-Amzn-Trace-Id",Ne="traceparent",wt="tracestate",It="baggage",bt=()=>e=>async t=>{let{request:r}=t;
if(!A.isInstance(r))return e(t);let o;{let n=Object.keys(r.headers??{}).find(s=>s.toLowerCase()===Ce.toLowerCase())??Ce;if(!r.headers.hasOwnProperty(n)){let s=process.
env[Nr],i=process.env[Or];o??=await F.getInstanceAsync();let c=o?.getXRayTraceId()??i,p=d=>typeof d=="string"&&d.length>0;p(s)&&p(c)&&(r.headers[Ce]=c)}}if(Dr(r.
headers),!r.headers[Ne]){let s=(o??=await F.getInstanceAsync())?.getTraceparent?.();if(s){r.headers[Ne]=s;let i=o?.getTracestate?.();i&&(r.headers[wt]=i);let a=o?.
getBaggage?.();a&&(r.headers[It]=a)}}return e(t)};function Dr(e){for(let t of Object.keys(e)){let r=t.toLowerCase();t!==r&&(r===Ne||r===wt||r===It)&&(e[r]=e[t],
delete e[t])}}var vr=e=>({applyToStack:t=>{t.add(bt(),yt)}});var Pt=(e,t)=>{if(!t||t.length===0)return e;let r=[];for(let o of t)for(let n of e)n.schemeId.split("#")[1]===o&&r.push(n);for(let o of e)r.find(({schemeId:n})=>n===
o.schemeId)||r.push(o);return r};function Mr(e){let t=new Map;for(let r of e)t.set(r.schemeId,r);return t}var Oe=(e,t)=>(r,o)=>async n=>{let s=e.httpAuthSchemeProvider(await t.httpAuthSchemeParametersProvider(
e,o,n.input)),i=e.authSchemePreference?await e.authSchemePreference():[],a=Pt(s,i),c=Mr(e.httpAuthSchemes),p=C(o),d=[];for(let u of a){let f=c.get(u.schemeId);if(!f){
d.push(`HttpAuthScheme \`${u.schemeId}\` was not enabled for this service.`);continue}let m=f.identityProvider(await t.identityProviderConfigProvider(e));if(!m){
d.push(`HttpAuthScheme \`${u.schemeId}\` did not have an IdentityProvider configured.`);continue}let{identityProperties:E={},signingProperties:_={}}=u.propertiesExtractor?.(
e,o)||{};u.identityProperties=Object.assign(u.identityProperties||{},E),u.signingProperties=Object.assign(u.signingProperties||{},_),p.selectedHttpAuthScheme={httpAuthOption:u,
identity:await m(u.identityProperties),signer:f.signer};break}if(!p.selectedHttpAuthScheme)throw new Error(d.join(`
`));return r(n)};var De={step:"serialize",tags:["HTTP_AUTH_SCHEME"],name:"httpAuthSchemeMiddleware",override:!0,relation:"before",toMiddleware:"endpointV2Middleware"},Ct=(e,{httpAuthSchemeParametersProvider:t,
identityProviderConfigProvider:r})=>({applyToStack:o=>{o.addRelativeTo(Oe(e,{httpAuthSchemeParametersProvider:t,identityProviderConfigProvider:r}),De)}});var kr=e=>t=>{throw t},Ur=(e,t)=>{},ve=e=>(t,r)=>async o=>{if(!A.isInstance(o.request))return t(o);let s=C(r).selectedHttpAuthScheme;if(!s)throw new Error("No H\
ttpAuthScheme was selected: unable to sign request");let{httpAuthOption:{signingProperties:i={}},identity:a,signer:c}=s,p=await t({...o,request:await c.sign(o.request,
a,i)}).catch((c.errorHandler||kr)(i));return(c.successHandler||Ur)(p.response,i),p};var Me={step:"finalizeRequest",tags:["HTTP_SIGNING"],name:"httpSigningMiddleware",aliases:["apiKeyMiddleware","tokenMiddleware","awsAuthMiddleware"],override:!0,
relation:"after",toMiddleware:"retryMiddleware"},Nt=e=>({applyToStack:t=>{t.addRelativeTo(ve(e),Me)}});var j=class{authSchemes=new Map;constructor(t){for(let r in t){if(!G(t,r))continue;let o=t[r];o!==void 0&&this.authSchemes.set(r,o)}}getIdentityProvider(t){return this.
authSchemes.get(t)}};var H=class{async sign(t,r,o){return t}};var ke=e=>function(r){return Ue(r)&&r.expiration.getTime()-Date.now()<e};var Ot=ke(3e5),Ue=e=>e.expiration!==void 0,Dt=(e,t,r)=>{if(e===void 0)return;let o=typeof e!="function"?async()=>Promise.resolve(e):e,n,s,i,a=!1,c=async p=>{s||
(s=o(p));try{n=await s,i=!0,a=!1}finally{s=void 0}return n};return t===void 0?async p=>((!i||p?.forceRefresh)&&(n=await c(p)),n):async p=>((!i||p?.forceRefresh)&&
(n=await c(p)),a?n:r(n)?(t(n)&&await c(p),n):(a=!0,n))};var Le=e=>{if(typeof e=="function")return e;let t=Promise.resolve(e);return()=>t};var X=void 0;function $r(e){return e===void 0?!0:typeof e=="string"&&e.length<=50}function Br(e){let t=Le(e.userAgentAppId??X),{customUserAgent:r}=e;return Object.
assign(e,{customUserAgent:typeof r=="string"?[[r]]:r,userAgentAppId:async()=>{let o=await t();if(!$r(o)){let n=e.logger?.constructor?.name==="NoOpLogger"||!e.logger?
console:e.logger;typeof o!="string"?n?.warn("userAgentAppId must be a string or undefined."):o.length>50&&n?.warn("The provided userAgentAppId exceeds the maxim\
um length of 50 characters.")}return o}})}var vt=["BandwidthLimitExceeded","EC2ThrottledException","LimitExceededException","PriorRequestNotComplete","ProvisionedThroughputExceededException","RequestLim\
itExceeded","RequestThrottled","RequestThrottledException","SlowDown","ThrottledException","Throttling","ThrottlingException","TooManyRequestsException","Transa\
ctionInProgressException"],Mt=["TimeoutError","RequestTimeout","RequestTimeoutException"],kt=[500,502,503,504],Ut=["ECONNRESET","ECONNREFUSED","EPIPE","ETIMEDOU\
T"],Lt=["EHOSTUNREACH","ENETUNREACH","ENOTFOUND","EAI_AGAIN"];var Gr=e=>e?.$retryable!==void 0;var Vr=e=>e.$metadata?.clockSkewCorrected,Wr=e=>{let t=new Set(["Failed to fetch","NetworkError when attempting to fetch resource","The Internet connection appe\
ars to be offline","Load failed","Network request failed"]);return e&&e instanceof TypeError?t.has(e.message):!1},K=e=>e.$metadata?.httpStatusCode===429||vt.includes(
e.name)||e.$retryable?.throttling==!0,J=(e,t=0)=>e?.name!=="AbortError"&&(Gr(e)||Vr(e)||e.name==="InvalidSignatureException"&&e.message?.includes("Signature exp\
ired")||Mt.includes(e.name)||Ut.includes(e?.code||"")||Lt.includes(e?.code||"")||kt.includes(e.$metadata?.httpStatusCode||0)||Wr(e)||qr(e)||e.cause!==void 0&&t<=
10&&J(e.cause,t+1)),Ft=e=>{if(e.$metadata?.httpStatusCode!==void 0){let t=e.$metadata.httpStatusCode;return 500<=t&&t<=599&&!J(e)}return!1};function qr(e){return e.
code==="ERR_HTTP2_STREAM_ERROR"&&e.message.includes("NGHTTP2_REFUSED_STREAM")}var Q=class e{static setTimeoutFn=(t,r)=>setTimeout(t,r);beta;minCapacity;minFillRate;scaleConstant;smooth;enabled=!1;availableTokens=0;lastMaxRate=0;measuredTxRate=0;requestCount=0;fillRate;lastThrottleTime;lastTimestamp=0;lastTxRateBucket;maxCapacity;timeWindow=0;constructor(t){
this.beta=t?.beta??.7,this.minCapacity=t?.minCapacity??1,this.minFillRate=t?.minFillRate??.5,this.scaleConstant=t?.scaleConstant??.4,this.smooth=t?.smooth??.8,this.
lastThrottleTime=this.getCurrentTimeInSeconds(),this.lastTxRateBucket=Math.floor(this.getCurrentTimeInSeconds()),this.fillRate=this.minFillRate,this.maxCapacity=
this.minCapacity}async getSendToken(){return this.acquireTokenBucket(1)}updateClientSendingRate(t){let r;this.updateMeasuredRate();let o=t;if(o?.errorType==="TH\
ROTTLING"||K(o?.error??t)){let i=this.enabled?Math.min(this.measuredTxRate,this.fillRate):this.measuredTxRate;this.lastMaxRate=i,this.calculateTimeWindow(),this.
lastThrottleTime=this.getCurrentTimeInSeconds(),r=this.cubicThrottle(i),this.enableTokenBucket()}else this.calculateTimeWindow(),r=this.cubicSuccess(this.getCurrentTimeInSeconds());
let s=Math.min(r,2*this.measuredTxRate);this.updateTokenBucketRate(s)}getCurrentTimeInSeconds(){return Date.now()/1e3}async acquireTokenBucket(t){if(this.enabled){
for(this.refillTokenBucket();t>this.availableTokens;){let r=(t-this.availableTokens)/this.fillRate*1e3;await new Promise(o=>e.setTimeoutFn(o,r)),this.refillTokenBucket()}
this.availableTokens=this.availableTokens-t}}refillTokenBucket(){let t=this.getCurrentTimeInSeconds();if(!this.lastTimestamp){this.lastTimestamp=t;return}let r=(t-
this.lastTimestamp)*this.fillRate;this.availableTokens=Math.min(this.maxCapacity,this.availableTokens+r),this.lastTimestamp=t}calculateTimeWindow(){this.timeWindow=
this.getPrecise(Math.pow(this.lastMaxRate*(1-this.beta)/this.scaleConstant,1/3))}cubicThrottle(t){return this.getPrecise(t*this.beta)}cubicSuccess(t){return this.
getPrecise(this.scaleConstant*Math.pow(t-this.lastThrottleTime-this.timeWindow,3)+this.lastMaxRate)}enableTokenBucket(){this.enabled=!0}updateTokenBucketRate(t){
this.refillTokenBucket(),this.fillRate=Math.max(t,this.minFillRate),this.maxCapacity=Math.max(t,this.minCapacity),this.availableTokens=Math.min(this.availableTokens,
this.maxCapacity)}updateMeasuredRate(){let t=this.getCurrentTimeInSeconds(),r=Math.floor(t*2)/2;if(this.requestCount++,r>this.lastTxRateBucket){let o=this.requestCount/
(r-this.lastTxRateBucket);this.measuredTxRate=this.getPrecise(o*this.smooth+this.measuredTxRate*(1-this.smooth)),this.requestCount=0,this.lastTxRateBucket=r}}getPrecise(t){
return parseFloat(t.toFixed(8))}};var Ht="amz-sdk-invocation-id",$t="amz-sdk-request";var g=class{static v2026=!0;static delay(){return 50}static throttlingDelay(){return 1e3}static cost(){return 14}static throttlingCost(){return 5}static modifiedCostType(){
return"THROTTLING"}};var Z=class{x=g.delay();computeNextBackoffDelay(t){let n=Math.random()*Math.min(this.x*2**t,2e4);return Math.floor(n)}setDelayBase(t){this.x=t}};var $=class{delay;count;cost;longPoll;$retryLog={acquisitionDelay:0};constructor(t,r,o,n){this.delay=t,this.count=r,this.cost=o,this.longPoll=n}getRetryCount(){
return this.count}getRetryDelay(){return Math.min(2e4,this.delay)}getRetryCost(){return this.cost}isLongPoll(){return this.longPoll}};var x;(function(e){e.STANDARD="standard",e.ADAPTIVE="adaptive"})(x||(x={}));var w=3,Fe=x.STANDARD;var ee={incompatible:1,attempts:2,capacity:3},P=class{mode=x.STANDARD;retryBackoffStrategy;capacity=500;maxAttemptsProvider;baseDelay;constructor(t){typeof t=="\
number"?this.maxAttemptsProvider=async()=>t:typeof t=="function"?this.maxAttemptsProvider=t:t&&typeof t=="object"&&(this.maxAttemptsProvider=async()=>t.maxAttempts,
this.baseDelay=t.baseDelay,this.retryBackoffStrategy=t.backoff),this.maxAttemptsProvider??=async()=>w,this.baseDelay??=g.delay(),this.retryBackoffStrategy??=new Z}async acquireInitialRetryToken(t){
return new $(g.delay(),0,void 0,t.includes(":longpoll"))}async refreshRetryTokenForRetry(t,r){let o=await this.getMaxAttempts(),n=this.retryCode(t,r,o),s=n===0,
i=t.isLongPoll?.();if(s||i){let a=r.errorType;this.retryBackoffStrategy.setDelayBase(a==="THROTTLING"?g.throttlingDelay():this.baseDelay);let c=this.retryBackoffStrategy.
computeNextBackoffDelay(t.getRetryCount()),p=c;if(r.retryAfterHint instanceof Date&&(p=Math.max(c,Math.min(r.retryAfterHint.getTime()-Date.now(),c+5e3))),s){let d=this.
getCapacityCost(a);this.capacity-=d;let u=new $(0,t.getRetryCount()+1,d,t.isLongPoll?.()??!1);return await new Promise(f=>setTimeout(f,p)),u.$retryLog.acquisitionDelay=
p,u}else{let d=n===ee.capacity&&i?p:0;d>0&&await new Promise(u=>setTimeout(u,d))}}throw new Error("No retry token available")}recordSuccess(t){this.capacity=Math.
min(500,this.capacity+(t.getRetryCost()??1))}getCapacity(){return this.capacity}async maxAttempts(){return this.maxAttemptsProvider()}async getMaxAttempts(){try{
return await this.maxAttemptsProvider()}catch{return console.warn(`Max attempts provider could not resolve. Using default of ${w}`),w}}retryCode(t,r,o){let n=t.
getRetryCount()+1,s=this.isRetryableError(r.errorType)?0:ee.incompatible,i=n<o?0:ee.attempts,a=this.capacity>=this.getCapacityCost(r.errorType)?0:ee.capacity;return s||
i||a}getCapacityCost(t){return t===g.modifiedCostType()?g.throttlingCost():g.cost()}isRetryableError(t){return t==="THROTTLING"||t==="TRANSIENT"}};var te=class{mode=x.ADAPTIVE;rateLimiter;standardRetryStrategy;constructor(t,r){let{rateLimiter:o}=r??{};this.rateLimiter=o??new Q,this.standardRetryStrategy=r?
new P({maxAttempts:typeof t=="number"?t:3,...r}):new P(t)}async acquireInitialRetryToken(t){let r=await this.standardRetryStrategy.acquireInitialRetryToken(t);return await this.
rateLimiter.getSendToken(),r}async refreshRetryTokenForRetry(t,r){this.rateLimiter.updateClientSendingRate(r);let o=await this.standardRetryStrategy.refreshRetryTokenForRetry(
t,r);return await this.rateLimiter.getSendToken(),o}recordSuccess(t){this.rateLimiter.updateClientSendingRate({}),this.standardRetryStrategy.recordSuccess(t)}async maxAttemptsProvider(){
return this.standardRetryStrategy.maxAttempts()}};var He="AWS_MAX_ATTEMPTS",$e="max_attempts",jr={environmentVariableSelector:e=>{let t=e[He];if(!t)return;let r=parseInt(t);if(Number.isNaN(r))throw new Error(`E\
nvironment variable ${He} mast be a number, got "${t}"`);return r},configFileSelector:e=>{let t=e[$e];if(!t)return;let r=parseInt(t);if(Number.isNaN(r))throw new Error(
`Shared config file entry ${$e} mast be a number, got "${t}"`);return r},default:w},Xr=(e,t)=>{let{retryStrategy:r,retryMode:o}=e,{defaultMaxAttempts:n=w,defaultBaseDelay:s=g.
delay()}=t??{},i=I(e.maxAttempts??n),a=r?Promise.resolve(r):void 0,c=async()=>{let p=await i();return await I(o)()===x.ADAPTIVE?new te(i,{maxAttempts:p,baseDelay:s}):
new P({maxAttempts:p,baseDelay:s})};return Object.assign(e,{maxAttempts:i,retryStrategy:()=>a??=c()})},Bt="AWS_RETRY_MODE",Gt="retry_mode",Kr={environmentVariableSelector:e=>e[Bt],
configFileSelector:e=>e[Gt],default:Fe};var Jr=process.getBuiltinModule("node:stream"),Qr=e=>Jr[e];var Vt=Qr("Readable");var Be=e=>e?.body instanceof Vt||typeof ReadableStream<"u"&&e?.body instanceof ReadableStream;var re=(e,t)=>{if(!t)return e;let r=()=>{},o=new Promise((n,s)=>{let i=()=>s(Zr());t.aborted?i():typeof t.addEventListener=="function"?(t.addEventListener("abor\
t",i,{once:!0}),r=()=>t.removeEventListener("abort",i)):t.onabort=i});return Promise.race([e,o]).finally(r)},Zr=()=>Object.assign(new Error("Request aborted"),{
name:"AbortError"}),Wt=e=>typeof e=="object"&&e!==null&&"name"in e&&e.name==="AbortError";function qt(e,t){if(Xe.isInstance(e))for(let r in e.headers){if(!G(e.headers,r))continue;let o=r.toLowerCase();if(o==="retry-after"){let n=e.headers[r],s=NaN;if(n.
endsWith("GMT"))try{s=(Ke(n).getTime()-Date.now())/1e3}catch(i){t?.trace?.("Failed to parse retry-after header"),t?.trace?.(i)}else n.match(/ GMT, ((\d+)|(\d+\.\d+))$/)?
s=Number(n.match(/ GMT, ([\d.]+)$/)?.[1]):n.match(/^((\d+)|(\d+\.\d+))$/)?s=Number(n):Date.parse(n)>=Date.now()&&(s=(Date.parse(n)-Date.now())/1e3);return isNaN(
s)?void 0:new Date(Date.now()+s*1e3)}else if(o==="x-amz-retry-after"){let n=e.headers[r],s=Number(n);if(isNaN(s)){t?.trace?.(`Failed to parse x-amz-retry-after=${n}`);
return}return new Date(Date.now()+s)}}}var Yt=e=>e instanceof Error?e:e instanceof Object?Object.assign(new Error,e):typeof e=="string"?new Error(e):new Error(`AWS SDK error wrapper for ${e}`);function Ge(e){return t=>(r,o)=>async n=>{let s=await t.retryStrategy(),i=await t.maxAttempts(),a=o[je]?.abortSignal;if(eo(s)){s=s;let c=(o.partition_id??"")+(o.
__retryLongPoll?":longpoll":""),p=await re(s.acquireInitialRetryToken(c),a),d=new Error,u=0,f=0,{request:m}=n,E=A.isInstance(m);for(E&&(m.headers[Ht]=et());;)try{
E&&(m.headers[$t]=`attempt=${u+1}; max=${i}`);let{response:_,output:h}=await r(n);return s.recordSuccess(p),h.$metadata.attempts=u+1,h.$metadata.totalRetryDelay=
f,{response:_,output:h}}catch(_){let h=to(_,t.logger);if(d=Yt(_),E&&e(m))throw(o.logger instanceof Je?console:o.logger)?.warn("An error was encountered in a non\
-retryable streaming request."),d;try{p=await re(s.refreshRetryTokenForRetry(p,h),a)}catch(S){throw a?.aborted&&Wt(S)?S:(d.$metadata||(d.$metadata={}),d.$metadata.
attempts=u+1,d.$metadata.totalRetryDelay=f,d)}u=p.getRetryCount();let T=p.getRetryDelay();f+=(p?.$retryLog?.acquisitionDelay??0)+T,T>0&&await re(new Promise(S=>setTimeout(
S,T)),a)}}else return s=s,s?.mode&&(o.userAgent=[...o.userAgent||[],["cfg/retry-mode",s.mode]]),s.retry(r,n)}}var eo=e=>typeof e.acquireInitialRetryToken<"u"&&typeof e.
refreshRetryTokenForRetry<"u"&&typeof e.recordSuccess<"u",to=(e,t)=>{let r={error:e,errorType:ro(e)},o=qt(e.$response,t);return o&&(r.retryAfterHint=o),r},ro=e=>K(
e)?"THROTTLING":J(e)?"TRANSIENT":Ft(e)?"SERVER_ERROR":"CLIENT_ERROR",oo={name:"retryMiddleware",tags:["RETRY"],step:"finalizeRequest",priority:"high",override:!0};
function zt(e){let t=Ge(e);return r=>({applyToStack:o=>{o.add(t(r),oo)}})}var Sa=Ge(Be),ya=zt(Be);var jt={partitions:[{id:"aws",outputs:{dnsSuffix:"amazonaws.com",dualStackDnsSuffix:"api.aws",implicitGlobalRegion:"us-east-1",name:"aws",supportsDualStack:!0,supportsFIPS:!0},
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
1.1"};var so=jt,no="",Xt=e=>{let{partitions:t}=so;for(let o of t){let{regions:n,outputs:s}=o;for(let[i,a]of Object.entries(n))if(i===e)return{...s,...a}}for(let o of t){
let{regionRegex:n,outputs:s}=o;if(new RegExp(n).test(e))return{...s}}let r=t.find(o=>o.id==="aws");if(!r)throw new Error("Provided region was not found in the p\
artition array or regex, and default partition with id 'aws' doesn't exist.");return{...r.outputs}};var Kt=()=>no;function R(e,t,r){e.__aws_sdk_context?e.__aws_sdk_context.features||(e.__aws_sdk_context.features={}):e.__aws_sdk_context={features:{}},e.__aws_sdk_context.features[t]=
r}var io=/\d{12}\.ddb/;async function Jt(e,t,r){if(r.request?.headers?.["smithy-protocol"]==="rpc-v2-cbor"&&R(e,"PROTOCOL_RPC_V2_CBOR","M"),typeof t.retryStrategy==
"function"){let s=await t.retryStrategy();if(typeof s.mode=="string")switch(s.mode){case x.ADAPTIVE:R(e,"RETRY_MODE_ADAPTIVE","F");break;case x.STANDARD:R(e,"RE\
TRY_MODE_STANDARD","E");break}}if(typeof t.accountIdEndpointMode=="function"){let s=e.endpointV2;switch(String(s?.url?.hostname).match(io)&&R(e,"ACCOUNT_ID_ENDP\
OINT","O"),await t.accountIdEndpointMode?.()){case"disabled":R(e,"ACCOUNT_ID_MODE_DISABLED","Q");break;case"preferred":R(e,"ACCOUNT_ID_MODE_PREFERRED","P");break;case"\
required":R(e,"ACCOUNT_ID_MODE_REQUIRED","R");break}}let n=e.__smithy_context?.selectedHttpAuthScheme?.identity;if(n?.$source){let s=n;s.accountId&&R(e,"RESOLVE\
D_ACCOUNT_ID","T");for(let[i,a]of Object.entries(s.$source??{}))R(e,i,a)}}var Ve="user-agent",oe="x-amz-user-agent";var Qt=/[^!$%&'*+\-.^_`|~\w]/g,Zt=/[^!$%&'*+\-.^_`|~\w#]/g;function er(e){let t="";for(let r in e){let o=e[r];if(t.length+o.length+1<=1024){t.length?t+=","+o:t+=o;continue}break}return t}var or=e=>(t,r)=>async o=>{let{request:n}=o;if(!A.isInstance(n))return t(o);let{headers:s}=n,i=r?.userAgent?.map(se)||[],a=(await e.defaultUserAgentProvider()).
map(se);await Jt(r,e,o);let c=r;a.push(`m/${er(Object.assign({},r.__smithy_context?.features,c.__aws_sdk_context?.features))}`);let p=e?.customUserAgent?.map(se)||
[],d=await e.userAgentAppId();d&&a.push(se(["app",`${d}`]));let u=Kt(),f=(u?[u]:[]).concat([...a,...i,...p]).join(" "),m=[...a.filter(E=>E.startsWith("aws-sdk-")),
...p].join(" ");return e.runtime!=="browser"?(m&&(s[oe]=s[oe]?`${s[Ve]} ${m}`:m),s[Ve]=f):s[oe]=f,t({...o,request:n})},se=e=>{let t=e[0].split("/").map(i=>i.replace(
Qt,"-")).join("/"),r=e[1]?.replace(Zt,"-"),o=t.indexOf("/"),n=t.substring(0,o),s=t.substring(o+1);return n==="api"&&(s=s.toLowerCase()),[n,s,r].filter(i=>i&&i.length>
0).reduce((i,a,c)=>{switch(c){case 0:return a;case 1:return`${i}/${a}`;default:return`${i}#${a}`}},"")},sr={name:"getUserAgentMiddleware",step:"build",priority:"\
low",tags:["SET_USER_AGENT","USER_AGENT"],override:!0},ao=e=>({applyToStack:t=>{t.add(or(e),sr)}});var ne={warningEmitted:!1},co=e=>{if(e&&!ne.warningEmitted){if(process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED==="true"){ne.warningEmitted=!0;return}
let t=parseInt(e.substring(1,e.indexOf("."))),r=22;t<r&&(ne.warningEmitted=!0,process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)
versions published after the first week of January 2027
will require node >=${r}. You are running node ${e}.

To continue receiving updates to AWS services, bug fixes,
and security updates please upgrade to node >=${r}.

More information can be found at: https://a.co/c895JFp`))}};var po=()=>typeof process=="object"&&process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026==="true",uo=(e,t)=>{if(po()&&typeof e?.handle!="function")return t};var lo=process.getBuiltinModule("node:os"),nr=e=>lo[e];var ir=nr("platform");var ar=nr("release");var fo=process.getBuiltinModule("node:process"),mo=e=>fo[e];var qe=mo("env");var go=process.getBuiltinModule("node:process"),xo=e=>go[e];var ie=xo("versions");var cr=()=>{let e=["deno","bun","llrt"];for(let t of e)if(ie[t])return[`md/${t}`,ie[t]];return["md/nodejs",ie.node]};var Ye={isCrtAvailable:!1};var pr=()=>Ye.isCrtAvailable?["md/crt-avail"]:null;var Eo=({serviceId:e,clientVersion:t})=>{let r=cr();return async o=>{let n=[["aws-sdk-js",t],["ua","2.1"],[`os/${ir()}`,ar()],["lang/js"],r],s=pr();s&&n.push(s),
e&&n.push([`api/${e}`,t]),qe.AWS_EXECUTION_ENV&&n.push([`exec-env/${qe.AWS_EXECUTION_ENV}`]);let i=await o?.userAgentAppId?.();return i?[...n,[`app/${i}`]]:[...n]}};var dr="AWS_SDK_UA_APP_ID",ur="sdk_ua_app_id",ho="sdk-ua-app-id",_o={environmentVariableSelector:e=>e[dr],configFileSelector:e=>e[ur]??e[ho],default:X};var ze=(e,t=!1)=>{if(t){for(let r of e.split("."))if(!ze(r))return!1;return!0}return!(!N(e)||e.length<3||e.length>63||e!==e.toLowerCase()||D(e))};var lr=e=>{let t=e.split(":");if(t.length<6)return null;let[r,o,n,s,i,...a]=t;if(r!=="arn"||o===""||n===""||a.join(":")==="")return null;let c=a.map(p=>p.split(
"/")).flat();return{partition:o,service:n,region:s,accountId:i,resourceId:c}};var fr={isVirtualHostableS3Bucket:ze,parseArn:lr,partition:Xt};U.aws=fr;function Ao(e={}){return M({...Qe,async default(){return mr.silence||console.warn("@aws-sdk - WARN - default STS region of us-east-1 used. See @aws-sdk/credenti\
al-providers README and set a region explicitly."),"us-east-1"}},{...Ze,...e})}var mr={silence:!1};var Ro=e=>({setRegion(t){e.region=t},region(){return e.region}}),To=e=>({region:e.region()});export{co as a,xr as b,uo as c,ct as d,de as e,ue as f,U as g,br as h,wn as i,bn as j,Pr as k,Cr as l,vr as m,Ct as n,Nt as o,Le as p,j as q,H as r,Ot as s,Ue as t,
Dt as u,Br as v,Fe as w,jr as x,Xr as y,Kr as z,ya as A,ao as B,Eo as C,_o as D,fr as E,Ao as F,Ro as G,To as H};
