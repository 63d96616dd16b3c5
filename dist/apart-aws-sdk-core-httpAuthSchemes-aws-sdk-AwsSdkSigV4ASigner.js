const require=process.getBuiltinModule;
import{a as Q}from"./apart-smithy-signature-v4-HeaderFormatter.js";import{b as te,p as y,s as Se,t as ye,u as we}from"./apart-aws-sdk-core-client-emitWarningIfUnsupportedVersion.js";import{e as H,j as ce}from"./apart-smithy-core-client-index.js";
import{a as L,e as P,f as B,n as ae}from"./apart-smithy-core-config-config-resolver-endpointsConfig-NodeUseDualstackEndpointConfigOptions.js";import{a as U,b as q,c as de,d as R,e as le,f as fe,g as ge,h as ue,n as he,o as pe,p as O}from"./apart-smithy-core-protocols-ConfigurableSerdeContext.js";
import{E as ne,J as b,M as p,N as F,T as me,d as re,e as se,h as ie,l as T,m as $,s as oe}from"./apart-smithy-core-schema-TypeRegistry.js";var z=c=>$.isInstance(c)?c.headers?.date??c.headers?.Date:void 0,A=c=>$.isInstance(c)?c.headers?.age??c.headers?.Age:void 0;var _=c=>new Date(Date.now()+c);var I=(c,e,t,r)=>{if(r!==void 0)return e;let s=Date.parse(c);if(Number.isNaN(s))return e;let o=Date.now();return t!==void 0&&o-t>9e5?e:s-o};var k=(c,e)=>{if(!e)throw new Error(`Property \`${c}\` is not resolved for AWS SDK SigV4Auth`);return e},ze=c=>c.context?.[ie]?.eventStream?.output===!0,N=async c=>{
let e=k("context",c.context),t=k("config",c.config),r=e.endpointV2?.properties?.authSchemes?.[0],o=await k("signer",t.signer)(r),n=c?.signingRegion,a=c?.signingRegionSet,
d=c?.signingName;return{config:t,signer:o,signingRegion:n,signingRegionSet:a,signingName:d}},C=class{async sign(e,t,r){if(!T.isInstance(e))throw new Error("The \
request is not an instance of `HttpRequest` and cannot be signed");let s=await N(r),{config:o,signer:n}=s,{signingRegion:a,signingName:d}=s,m=r.context;if(m?.authSchemes?.
length??!1){let[u,g]=m.authSchemes;u?.name==="sigv4a"&&g?.name==="sigv4"&&(a=g?.signingRegion??a,d=g?.signingName??d)}let i=await o.disableClockSkewCorrection?.()===
!0;r._disableClockSkewCorrection=i;let l=i||ze(r);return r._skipClockSkewSampling=l,l||(r._preRequestSystemClockOffset=o.systemClockOffset,r._requestSentAt=Date.
now()),await n.sign(e,{signingDate:i?new Date:_(o.systemClockOffset),signingRegion:a,signingService:d})}errorHandler(e){return t=>{let r=t;if(!e._skipClockSkewSampling&&
!e._disableClockSkewCorrection){let s=r.ServerTime??z(r.$response);if(s){let o=k("config",e.config),n=e._preRequestSystemClockOffset,a=e._requestSentAt,d=A(r.$response),
m=I(s,o.systemClockOffset,a,d);o.systemClockOffset=m,Math.abs(m)>=24e4&&(m!==n||n!==void 0&&n!==m)&&r.$metadata&&(r.$metadata.clockSkewCorrected=!0)}}throw t}}successHandler(e,t){
if(t._skipClockSkewSampling||t._disableClockSkewCorrection)return;let r=z(e);if(r){let s=k("config",t.config),o=t._requestSentAt,n=A(e);s.systemClockOffset=I(r,
s.systemClockOffset,o,n)}}};var M=class extends C{async sign(e,t,r){if(!T.isInstance(e))throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");let{config:s,
signer:o,signingRegion:n,signingRegionSet:a,signingName:d}=await N(r),i=(await s.sigv4aSigningRegionSet?.()??a??[n]).join(","),l=await s.disableClockSkewCorrection?.()===
!0;return r._disableClockSkewCorrection=l,l||(r._preRequestSystemClockOffset=s.systemClockOffset,r._requestSentAt=Date.now()),await o.sign(e,{signingDate:l?new Date:
_(s.systemClockOffset),signingRegion:i,signingService:d})}};var W=c=>typeof c=="string"&&c.length>0?c.split(",").map(e=>e.trim()):[];var Ee=c=>`AWS_BEARER_TOKEN_${c.replace(/[\s-]/g,"_").toUpperCase()}`;var Ce="AWS_AUTH_SCHEME_PREFERENCE",xe="auth_scheme_preference",_e={environmentVariableSelector:(c,e)=>{if(e?.signingName&&Ee(e.signingName)in c)return["httpBea\
rerAuth"];if(Ce in c)return W(c[Ce])},configFileSelector:c=>{if(xe in c)return W(c[xe])},default:[]};var ke=c=>(c.sigv4aSigningRegionSet=y(c.sigv4aSigningRegionSet),c),Ne={environmentVariableSelector(c){if(c.AWS_SIGV4A_SIGNING_REGION_SET)return c.AWS_SIGV4A_SIGNING_REGION_SET.
split(",").map(e=>e.trim());throw new L("AWS_SIGV4A_SIGNING_REGION_SET not set in env.",{tryNextLink:!0})},configFileSelector(c){if(c.sigv4a_signing_region_set)
return(c.sigv4a_signing_region_set??"").split(",").map(e=>e.trim());throw new L("sigv4a_signing_region_set not set in profile.",{tryNextLink:!0})},default:void 0};var j=c=>e=>{let t=e.credentials,r=!!e.credentials,s;Object.defineProperty(e,"credentials",{set(i){i&&i!==t&&i!==s&&(r=!0),t=i;let l=Ae(e,{credentials:t,credentialDefaultProvider:e.
credentialDefaultProvider}),f=Ie(e,l);if(r&&!f.attributed){let u=typeof t=="object"&&t!==null;s=async g=>{let h=await f(g);return u&&(!h.$source||Object.keys(h.
$source).length===0)?te(h,"CREDENTIALS_CODE","e"):h},s.memoized=f.memoized,s.configBound=f.configBound,s.attributed=!0}else s=f},get(){return s},enumerable:!0,configurable:!0}),
e.credentials=t;let{signingEscapePath:o=!0,systemClockOffset:n=e.systemClockOffset||0,sha256:a}=e,d;return e.signer?d=y(e.signer):e.regionInfoProvider?d=()=>y(e.
region)().then(async i=>[await e.regionInfoProvider(i,{useFipsEndpoint:await e.useFipsEndpoint(),useDualstackEndpoint:await e.useDualstackEndpoint()})||{},i]).then(
([i,l])=>{let{signingRegion:f,signingService:u}=i;e.signingRegion=e.signingRegion||f||l,e.signingName=e.signingName||u||e.serviceId;let g={...e,credentials:e.credentials,
region:e.signingRegion,service:e.signingName,sha256:a,uriEscapePath:o},S=e.signerConstructor||Q;return new S(g)}):d=async i=>{i=Object.assign({},{name:"sigv4",signingName:e.
signingName||e.defaultSigningName,signingRegion:await y(e.region)(),properties:{}},i);let l=i.signingRegion,f=i.signingName;e.signingRegion=e.signingRegion||l,e.
signingName=e.signingName||f||e.serviceId;let u={...e,credentials:e.credentials,region:e.signingRegion,service:e.signingName,sha256:a,uriEscapePath:o},g=e.signerConstructor||
Q;return new g(u)},Object.assign(e,{systemClockOffset:n,signingEscapePath:o,signer:d,disableClockSkewCorrection:y(e.disableClockSkewCorrection??c)})};function Ae(c,{
credentials:e,credentialDefaultProvider:t}){let r;return e?e?.memoized?r=e:r=we(e,Se,ye):t?r=y(t(Object.assign({},c,{parentClientConfig:c}))):r=async()=>{throw new Error(
"@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.")},r.memoized=!0,r}function Ie(c,e){if(e.
configBound)return e;let t=async r=>e({...r,callerClientConfig:c});return t.memoized=e.memoized,t.configBound=!0,t}var De="AWS_DISABLE_CLOCK_SKEW_CORRECTION",ve="disable_clock_skew_correction",Te={environmentVariableSelector:c=>P(c,De,B.ENV),configFileSelector:c=>P(c,ve,B.CONFIG),
default:!1};var be=ae(Te);var _t=j(be);var w=class{queryCompat;errorRegistry;constructor(e=!1){this.queryCompat=e}resolveRestContentType(e,t){let r=t.getMemberSchemas(),s=Object.values(r).find(o=>!!o.
getMergedTraits().httpPayload);if(s){let o=s.getMergedTraits().mediaType;return o||(s.isStringSchema()?"text/plain":s.isBlobSchema()?"application/octet-stream":
e)}else if(!t.isUnitSchema()&&Object.values(r).find(n=>{let{httpQuery:a,httpQueryParams:d,httpHeader:m,httpLabel:i,httpPrefixHeaders:l}=n.getMergedTraits();return!a&&
!d&&!m&&!i&&l===void 0}))return e}async getErrorSchemaOrThrowBaseException(e,t,r,s,o,n){let a=e;e.includes("#")&&([,a]=e.split("#"));let d={$metadata:o,$fault:r.
statusCode<500?"client":"server"};if(!this.errorRegistry)throw new Error("@aws-sdk/core/protocols - error handler not initialized.");try{return{errorSchema:n?.(
this.errorRegistry,a)??this.errorRegistry.getSchema(e),errorMetadata:d}}catch{s.message=s.message??s.Message??"UnknownError";let i=this.errorRegistry,l=i.getBaseException();
if(l){let g=i.getErrorCtor(l)??Error;throw this.decorateServiceException(Object.assign(new g({name:a}),d),s)}let f=s,u=f?.message??f?.Message??f?.Error?.Message??
f?.Error?.message;throw this.decorateServiceException(Object.assign(new Error(u),{name:a},d),s)}}compose(e,t,r){let s=r;t.includes("#")&&([s]=t.split("#"));let o=F.
for(s),n=F.for("smithy.ts.sdk.synthetic."+r);e.copyFrom(o),e.copyFrom(n),this.errorRegistry=e}decorateServiceException(e,t={}){if(this.queryCompat){let r=e.Message??
t.Message,s=H(e,t);r&&(s.message=r);let o=s.Error??{};o.Type=s.Error?.Type,o.Code=s.Error?.Code,o.Message=s.Error?.message??s.Error?.Message??r,s.Error=o;let n=s.
$metadata.requestId;return n&&(s.RequestId=n),s}return H(e,t)}setQueryCompatError(e,t){let r=t.headers?.["x-amzn-query-error"];if(e!==void 0&&r!=null){let[s,o]=r.
split(";"),n=Object.keys(e),a={Code:s,Type:o};e.Code=s,e.Type=o;for(let d=0;d<n.length;d++){let m=n[d];a[m==="message"?"Message":m]=e[m]}delete a.__type,e.Error=
a}}queryCompatOutput(e,t){e.Error&&(t.Error=e.Error),e.Type&&(t.Type=e.Type),e.Code&&(t.Code=e.Code)}findQueryCompatibleError(e,t){try{return e.getSchema(t)}catch{
return e.find(s=>p.of(s).getMergedTraits().awsQueryError?.[0]===t)}}};var D=class extends R{serializer;deserializer;serviceTarget;codec;mixin;awsQueryCompatible;constructor({defaultNamespace:e,errorTypeRegistries:t,serviceTarget:r,
awsQueryCompatible:s,jsonCodec:o}){super({defaultNamespace:e,errorTypeRegistries:t}),this.serviceTarget=r,this.codec=o??new O({timestampFormat:{useTrait:!0,default:7},
jsonName:!1}),this.serializer=this.codec.createSerializer(),this.deserializer=this.codec.createDeserializer(),this.awsQueryCompatible=!!s,this.mixin=new w(this.
awsQueryCompatible)}async serializeRequest(e,t,r){let s=await super.serializeRequest(e,t,r);return s.path.endsWith("/")||(s.path+="/"),s.headers["content-type"]=
`application/x-amz-json-${this.getJsonRpcVersion()}`,s.headers["x-amz-target"]=`${this.serviceTarget}.${e.name}`,this.awsQueryCompatible&&(s.headers["x-amzn-que\
ry-mode"]="true"),(b(e.input)==="unit"||!s.body)&&(s.body="{}"),s}getPayloadCodec(){return this.codec}async handleError(e,t,r,s,o){let{awsQueryCompatible:n}=this;
n&&this.mixin.setQueryCompatError(s,r);let a=pe(r,s,n)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,a,this.options.defaultNamespace);let{errorSchema:d,
errorMetadata:m}=await this.mixin.getErrorSchemaOrThrowBaseException(a,this.options.defaultNamespace,r,s,o,n?this.mixin.findQueryCompatibleError:void 0),i=p.of(
d),l=s.message??s.Message??"UnknownError",f=this.compositeErrorRegistry.getErrorCtor(d)??Error,u=new f({}),g={},S=this.codec.createDeserializer();for(let[h,E]of i.
structIterator())s[h]!=null&&(g[h]=S.readObject(E,s[h]));throw n&&this.mixin.queryCompatOutput(s,g),this.mixin.decorateServiceException(Object.assign(u,m,{$fault:i.
getMergedTraits().error,message:l},g),s)}};var G=class extends D{constructor({defaultNamespace:e,errorTypeRegistries:t,serviceTarget:r,awsQueryCompatible:s,jsonCodec:o}){super({defaultNamespace:e,errorTypeRegistries:t,
serviceTarget:r,awsQueryCompatible:s,jsonCodec:o})}getShapeId(){return"aws.protocols#awsJson1_1"}getJsonRpcVersion(){return"1.1"}getDefaultContentType(){return"\
application/x-amz-json-1.1"}};var X=class extends de{serializer;deserializer;codec;mixin=new w;constructor({defaultNamespace:e,errorTypeRegistries:t,jsonCodec:r}){super({defaultNamespace:e,errorTypeRegistries:t});
let s={timestampFormat:{useTrait:!0,default:7},httpBindings:!0,jsonName:!0};this.codec=r??new O(s),this.serializer=new ge(this.codec.createSerializer(),s),this.
deserializer=new fe(this.codec.createDeserializer(),s)}getShapeId(){return"aws.protocols#restJson1"}getPayloadCodec(){return this.codec}setSerdeContext(e){this.
codec.setSerdeContext(e),super.setSerdeContext(e)}async serializeRequest(e,t,r){let s=await super.serializeRequest(e,t,r),o=p.of(e.input);if(!s.headers["content\
-type"]){let n=this.mixin.resolveRestContentType(this.getDefaultContentType(),o);n&&(s.headers["content-type"]=n)}return s.body==null&&s.headers["content-type"]===
this.getDefaultContentType()&&(s.body="{}"),s}async deserializeResponse(e,t,r){let s=await super.deserializeResponse(e,t,r),o=p.of(e.output);for(let[n,a]of o.structIterator())
a.getMemberTraits().httpPayload&&!(n in s)&&(s[n]=null);return s}async handleError(e,t,r,s,o){let n=he(r,s)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,
n,this.options.defaultNamespace);let{errorSchema:a,errorMetadata:d}=await this.mixin.getErrorSchemaOrThrowBaseException(n,this.options.defaultNamespace,r,s,o),m=p.
of(a),i=s.message??s.Message??"UnknownError",l=this.compositeErrorRegistry.getErrorCtor(a)??Error,f=new l({});await this.deserializeHttpMessage(a,t,r,s);let u={},
g=this.codec.createDeserializer();for(let[S,h]of m.structIterator()){let E=h.getMergedTraits().jsonName??S;u[S]=g.readObject(h,s[E])}throw this.mixin.decorateServiceException(
Object.assign(f,d,{$fault:m.getMergedTraits().error,message:i},u),s)}getDefaultContentType(){return"application/json"}};function J(c){Object.defineProperty(c,"__proto__",{value:void 0,writable:!0,enumerable:!0,configurable:!0})}function Z(c){return new Y(c).parse()}var Y=class c{x;i=0;z;constructor(e){
this.x=e,this.x=e.replace(/\r\n?/g,`
`),this.z=this.x.length}parse(){let e=this,{z:t}=e;for(;e.i<t&&(e.trim(),!(e.i>=t));)if(e.isNext("<?"))e.readTo("?>"),e.trim();else if(e.isNext("<!--"))e.readTo(
"-->"),e.trim();else if(e.isNext("<!DOCTYPE",!1))e.skipDoctype(),e.trim();else if(e.x[e.i]==="<"){let r=e.parseTag();return{[r.tag]:r.value}}else throw new Error(
"@aws-sdk XML parse error: unexpected content.");throw new Error("@aws-sdk XML parse error: no root element.")}isNext(e,t=!0){let r=this;return t?r.x.startsWith(
e,r.i):r.x.toLowerCase().startsWith(e.toLowerCase(),r.i)}readTo(e){let t=this,r=t.x.indexOf(e,t.i);if(r===-1)throw new Error(`@aws-sdk XML parse error: expected\
 "${e}" not found.`);let s=t.x.slice(t.i,r);return t.i=r+e.length,s}trim(){let e=this;for(;e.i<e.z&&` 	\r
`.includes(e.x[e.i]);)++e.i}readAttrValue(){let e=this,t=e.x[e.i];++e.i;let r="";for(;e.i<e.z&&e.x[e.i]!==t;)r+=e.x[e.i++];return++e.i,e.decodeEntities(r)}parseTag(){
let e=this;++e.i;let t="";for(;e.i<e.z&&!` 	\r
>/`.includes(e.x[e.i]);)t+=e.x[e.i++];let r=!1,s={};for(;e.i<e.z&&(e.trim(),!">/".includes(e.x[e.i]));){let i="";for(;e.i<e.z&&!`= 	\r
>/?`.includes(e.x[e.i]);)i+=e.x[e.i++];if(e.trim(),e.x[e.i]!=="=")break;++e.i,e.trim(),i==="__proto__"&&J(s),s[i]=e.readAttrValue(),r=!0}if(e.i>=e.z)throw new Error(
"@aws-sdk XML parse error: unexpected end of input.");if(e.x[e.i]==="/"){if(++e.i,e.i>=e.z||e.x[e.i]!==">")throw new Error("@aws-sdk XML parse error: expected >\
 at the end of self-closing tag.");return++e.i,{tag:t,value:r?s:""}}if(e.x[e.i]!==">")throw new Error("@aws-sdk XML parse error: expected > at the end of openin\
g tag.");++e.i;let o=[],n=[],a=!1;for(;e.i<e.z&&!e.isNext("</");)if(e.x[e.i]==="<")e.isNext("<!--")?e.readTo("-->"):e.isNext("<![CDATA[")?(e.i+=9,o.push(e.readTo(
"]]>"))):e.isNext("<?")?e.readTo("?>"):(a=!0,n.push(e.parseTag()));else{let i="";for(;e.i<e.z&&e.x[e.i]!=="<";)i+=e.x[e.i++];o.push(e.decodeEntities(i))}if(!e.isNext(
"</"))throw new Error(`@aws-sdk XML parse error: missing closing tag </${t}>.`);e.i+=2;let d=e.readTo(">").trim();if(d!==t)throw new Error(`@aws-sdk XML parse e\
rror: mismatched tags <${t}> and </${d}>.`);if(!r&&o.length===0&&!a)return{tag:t,value:""};if(!r&&!a){let i=o.length===1?o[0]:o.join("");return i.trim()===""&&i.
includes(`
`)?{tag:t,value:""}:{tag:t,value:i}}let m={};for(let i of o)i.trim()===""&&i.includes(`
`)||(m["#text"]="#text"in m?m["#text"]+i:i);for(let i of n)i.tag==="__proto__"&&J(m),i.tag in m?Array.isArray(m[i.tag])?m[i.tag].push(i.value):m[i.tag]=[m[i.tag],
i.value]:m[i.tag]=i.value;for(let[i,l]of Object.entries(s))i==="__proto__"&&J(m),m[i]=l;return{tag:t,value:m}}static ENTITIES={amp:"&",lt:"<",gt:">",quot:'"',apos:"\
'"};skipDoctype(){let e=this;e.i+=9;let t=0;for(;e.i<e.z;){let r=e.x[e.i];if(r==="[")++t;else if(r==="]")--t;else if(r===">"&&t===0){++e.i;return}++e.i}throw new Error(
"@aws-sdk XML parse error: unclosed DOCTYPE.")}decodeEntities(e){return e.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g,(t,r,s,o)=>r?
String.fromCharCode(parseInt(r,16)):s?String.fromCharCode(parseInt(s,10)):c.ENTITIES[o]??"")}};var x=class{serdeContext;setSerdeContext(e){this.serdeContext=e}};var v=class{from;to;keys;constructor(e,t){this.from=e,this.to=t;let r=Object.keys(this.from),s=new Set(r);s.delete("__type"),this.keys=s}mark(e){this.keys.delete(
e)}hasUnknown(){return this.keys.size===1&&Object.keys(this.to).length===0}writeUnknown(){if(this.hasUnknown()){let e=this.keys.values().next().value,t=this.from[e];
this.to.$unknown=[e,t]}}};function Re(c){Object.defineProperty(c,"__proto__",{value:void 0,writable:!0,enumerable:!0,configurable:!0})}var V=class extends x{settings;stringDeserializer;constructor(e){super(),this.settings=e,this.stringDeserializer=new le(e)}setSerdeContext(e){this.serdeContext=
e,this.stringDeserializer.setSerdeContext(e)}read(e,t,r){let s=p.of(e),o=s.getMemberSchemas();if(s.isStructSchema()&&s.isMemberSchema()&&!!Object.values(o).find(
m=>!!m.getMemberTraits().eventPayload)){let m={},i=Object.keys(o)[0];return o[i].isBlobSchema()?m[i]=t:m[i]=this.read(o[i],t),m}let a=(this.serdeContext?.utf8Encoder??
se)(t),d=this.parseXml(a);return this.readSchema(e,r?d[r]:d)}readSchema(e,t){let r=p.of(e);if(r.isUnitSchema())return;let s=r.getMergedTraits();if(r.isListSchema()&&
!Array.isArray(t))return this.readSchema(r,[t]);if(t==null)return t;if(typeof t=="object"){let o=!!s.xmlFlattened;if(r.isListSchema()){let a=r.getValueSchema(),
d=[],m=a.getMergedTraits().xmlName??"member",i=o?t:(t[0]??t)[m];if(i==null)return d;let l=Array.isArray(i)?i:[i];for(let f of l)d.push(this.readSchema(a,f));return d}
let n={};if(r.isMapSchema()){let a=r.getKeySchema(),d=r.getValueSchema(),m;o?m=Array.isArray(t)?t:[t]:m=Array.isArray(t.entry)?t.entry:[t.entry];let i=a.getMergedTraits().
xmlName??"key",l=d.getMergedTraits().xmlName??"value";for(let f of m){let u=f[i],g=f[l];u==="__proto__"&&Re(n),n[u]=this.readSchema(d,g)}return n}if(r.isStructSchema()){
let a=r.isUnionSchema(),d;a&&(d=new v(t,n));for(let[m,i]of r.structIterator()){let l=i.getMergedTraits(),f=l.httpPayload?l.xmlName??i.getName():i.getMemberTraits().
xmlName??m;a&&d.mark(f),t[f]!=null&&(n[m]=this.readSchema(i,t[f]))}return a&&d.writeUnknown(),n}if(r.isDocumentSchema())return t;throw new Error(`@aws-sdk/core/\
protocols - xml deserializer unhandled schema type for ${r.getName(!0)}`)}return r.isListSchema()?[]:r.isMapSchema()||r.isStructSchema()?{}:this.stringDeserializer.
read(r,t)}parseXml(e){if(e.length){let t;try{t=Z(e)}catch(n){throw n&&typeof n=="object"&&Object.defineProperty(n,"$responseBodyText",{value:e}),n}let r="#text",
s=Object.keys(t)[0],o=t[s];return o[r]&&(o[s]=o[r],delete o[r]),ce(o)}return{}}};var K=class extends x{settings;buffer;constructor(e){super(),this.settings=e}write(e,t,r=""){this.buffer===void 0&&(this.buffer="");let s=p.of(e);if(r&&!r.endsWith(
".")&&(r+="."),s.isBlobSchema())(typeof t=="string"||t instanceof Uint8Array)&&(this.writeKey(r),this.writeValue((this.serdeContext?.base64Encoder??re)(t)));else if(s.
isBooleanSchema()||s.isNumericSchema()||s.isStringSchema())t!=null?(this.writeKey(r),this.writeValue(String(t))):s.isIdempotencyToken()&&(this.writeKey(r),this.
writeValue(me()));else if(s.isBigIntegerSchema())t!=null&&(this.writeKey(r),this.writeValue(String(t)));else if(s.isBigDecimalSchema())t!=null&&(this.writeKey(r),
this.writeValue(t instanceof ne?t.string:String(t)));else if(s.isTimestampSchema()){if(t instanceof Date)switch(this.writeKey(r),ue(s,this.settings)){case 5:this.
writeValue(t.toISOString().replace(".000Z","Z"));break;case 6:this.writeValue(oe(t));break;case 7:this.writeValue(String(t.getTime()/1e3));break}}else if(s.isDocumentSchema())
Array.isArray(t)?this.write(79,t,r):t instanceof Date?this.write(4,t,r):t instanceof Uint8Array?this.write(21,t,r):t&&typeof t=="object"?this.write(143,t,r):(this.
writeKey(r),this.writeValue(String(t)));else if(s.isListSchema()){if(Array.isArray(t))if(t.length===0)this.settings.serializeEmptyLists&&(this.writeKey(r),this.
writeValue(""));else{let o=s.getValueSchema(),n=this.settings.flattenLists||s.getMergedTraits().xmlFlattened,a=1;for(let d of t){if(d==null)continue;let m=o.getMergedTraits(),
i=this.getKey("member",m.xmlName,m.ec2QueryName),l=n?`${r}${a}`:`${r}${i}.${a}`;this.write(o,d,l),++a}}}else if(s.isMapSchema()){if(t&&typeof t=="object"){let o=s.
getKeySchema(),n=s.getValueSchema(),a=s.getMergedTraits().xmlFlattened,d=1;for(let m in t){let i=t[m];if(i==null)continue;let l=o.getMergedTraits(),f=this.getKey(
"key",l.xmlName,l.ec2QueryName),u=a?`${r}${d}.${f}`:`${r}entry.${d}.${f}`,g=n.getMergedTraits(),S=this.getKey("value",g.xmlName,g.ec2QueryName),h=a?`${r}${d}.${S}`:
`${r}entry.${d}.${S}`;this.write(o,m,u),this.write(n,i,h),++d}}}else if(s.isStructSchema()){if(t&&typeof t=="object"){let o=!1;for(let[n,a]of s.structIterator()){
if(t[n]==null&&!a.isIdempotencyToken())continue;let d=a.getMergedTraits(),m=this.getKey(n,d.xmlName,d.ec2QueryName,"struct"),i=`${r}${m}`;this.write(a,t[n],i),o=
!0}if(!o&&s.isUnionSchema()){let{$unknown:n}=t;if(Array.isArray(n)){let[a,d]=n,m=`${r}${a}`;this.write(15,d,m)}}}}else if(!s.isUnitSchema())throw new Error(`@aw\
s-sdk/core/protocols - QuerySerializer unrecognized schema type ${s.getName(!0)}`)}flush(){if(this.buffer===void 0)throw new Error("@aws-sdk/core/protocols - Qu\
erySerializer cannot flush with nothing written to buffer.");let e=this.buffer;return delete this.buffer,e}getKey(e,t,r,s){let{ec2:o,capitalizeKeys:n}=this.settings;
if(o&&r)return r;let a=t??e;return n&&s==="struct"?a[0].toUpperCase()+a.slice(1):a}writeKey(e){e.endsWith(".")&&(e=e.slice(0,e.length-1)),this.buffer+=`&${q(e)}\
=`}writeValue(e){this.buffer+=q(e)}};var ee=class extends R{options;serializer;deserializer;mixin=new w;constructor(e){super({defaultNamespace:e.defaultNamespace,errorTypeRegistries:e.errorTypeRegistries}),
this.options=e;let t={timestampFormat:{useTrait:!0,default:5},httpBindings:!1,xmlNamespace:e.xmlNamespace,serviceNamespace:e.defaultNamespace,serializeEmptyLists:!0};
this.serializer=new K(t),this.deserializer=new V(t)}getShapeId(){return"aws.protocols#awsQuery"}setSerdeContext(e){this.serializer.setSerdeContext(e),this.deserializer.
setSerdeContext(e)}getPayloadCodec(){throw new Error("AWSQuery protocol has no payload codec.")}async serializeRequest(e,t,r){let s=await super.serializeRequest(
e,t,r);s.path.endsWith("/")||(s.path+="/"),s.headers["content-type"]="application/x-www-form-urlencoded",(b(e.input)==="unit"||!s.body)&&(s.body="");let o=e.name.
split("#")[1]??e.name;return s.body=`Action=${o}&Version=${this.options.version}`+s.body,s.body.endsWith("&")&&(s.body=s.body.slice(-1)),s}async deserializeResponse(e,t,r){
let s=this.deserializer,o=p.of(e.output),n={};if(r.statusCode>=300){let i=await U(r.body,t);i.byteLength>0&&Object.assign(n,await s.read(15,i)),await this.handleError(
e,t,r,n,this.deserializeMetadata(r))}for(let i in r.headers){let l=r.headers[i];delete r.headers[i],r.headers[i.toLowerCase()]=l}let a=e.name.split("#")[1]??e.name,
d=o.isStructSchema()&&this.useNestedResult()?a+"Result":void 0,m=await U(r.body,t);return m.byteLength>0&&Object.assign(n,await s.read(o,m,d)),n.$metadata=this.
deserializeMetadata(r),n}useNestedResult(){return!0}async handleError(e,t,r,s,o){let n=this.loadQueryErrorCode(r,s)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,
n,this.options.defaultNamespace);let a=this.loadQueryError(s)??{},d=this.loadQueryErrorMessage(s);a.message=d,a.Error={Type:a.Type,Code:a.Code,Message:d};let{errorSchema:m,
errorMetadata:i}=await this.mixin.getErrorSchemaOrThrowBaseException(n,this.options.defaultNamespace,r,a,o,this.mixin.findQueryCompatibleError),l=p.of(m),f=this.
compositeErrorRegistry.getErrorCtor(m)??Error,u=new f({}),g={Type:a.Error.Type,Code:a.Error.Code,Error:a.Error};for(let[S,h]of l.structIterator()){let E=h.getMergedTraits().
xmlName??S,Oe=a[E]??s[E];g[S]=this.deserializer.readSchema(h,Oe)}throw this.mixin.decorateServiceException(Object.assign(u,i,{$fault:l.getMergedTraits().error,message:d},
g),s)}loadQueryErrorCode(e,t){let r=(t.Errors?.[0]?.Error??t.Errors?.Error??t.Error)?.Code;if(r!==void 0)return r;if(e.statusCode==404)return"NotFound"}loadQueryError(e){
return e.Errors?.[0]?.Error??e.Errors?.Error??e.Error}loadQueryErrorMessage(e){let t=this.loadQueryError(e);return t?.message??t?.Message??e.message??e.Message??
"Unknown"}getDefaultContentType(){return"application/x-www-form-urlencoded"}};export{C as a,M as b,_e as c,ke as d,Ne as e,_t as f,G as g,X as h,ee as i};
