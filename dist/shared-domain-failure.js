const require=process.getBuiltinModule;
var p=/^(?:[A-Za-z.]{0,40}(?:Exception|Error|Failure|Failed|Fault|Denied|Throttl(?:ing|ed)|Exceeded|Large|Document|Token|TokenId|Claim|Skewed|Future|Expired|Disabled|Unavailable|Match|Down|Found|Request|Requests|Parameter|Signature|Timeout)|E[A-Z]{3,20}|[A-Z]+(?:_[A-Z]+)+)$/,
y=/explicit deny in an? [\w -]{1,40}: (arn:aws[a-z-]*:(?:iam|organizations)::(?:\d{12}|aws):policy\/(?:[\w+=@/-]|[.,](?=[\w+=@/-])){1,200})/,u=class e extends Error{name="\
RequestFailure";operation;kind;code;status;retryAfter;host;secretName;denyingPolicy;#e;static[Symbol.hasInstance](t){return this===e?t?.name==="RequestFailure":
Function.prototype[Symbol.hasInstance].call(this,t)}constructor(t,r){let{kind:s,code:i,status:o,retryAfter:d,words:l}=r,a=i!==void 0&&/^[\w.]{1,64}$/.test(i)?i:
void 0,c=a!==void 0&&p.test(a)?a:void 0;super(`${t}: ${c??(o===void 0?s:`HTTP ${o}`)}`),this.operation=t,this.kind=s,this.code=a,this.status=o,this.retryAfter=d,
this.denyingPolicy=y.exec(l??"")?.[1],this.#e=(l??"").replace(/\barn:\S+/g,"ARN")}says(t){return t.test(this.#e)}};async function h(e,t){try{return await t}catch(r){
throw r instanceof u&&(r.host=e()),r}}var n=(...e)=>{let t=new Set(e.flatMap(r=>[r,`${r}Exception`]));return({code:r})=>r!==void 0&&t.has(r)},f=[{when:({kind:e})=>e===
"certificate",disposition:"fail"},{when:({operation:e,status:t=0})=>e==="GitHub post"&&(t===0||t>=500),disposition:"fail"},{when:({kind:e})=>e==="network"||e===
"timeout"||e==="garbage",disposition:"retry"},{when:e=>["PutSecretValue","UpdateSecretVersionStage"].includes(e.operation)&&n("LimitExceeded")(e),disposition:"f\
ail"},{when:n("Throttling","ThrottledException","RequestThrottled","TooManyRequests","RequestLimitExceeded","SlowDown","LimitExceeded"),disposition:"slow down"},
{when:({status:e})=>e===429,disposition:"slow down"},{when:n("IDPCommunicationError","InternalServiceError","InternalFailure","ServiceUnavailable"),disposition:"\
retry"},{when:e=>n("InvalidIdentityToken")(e)&&e.says(/verification key|reach the identity provider/i),disposition:"retry"},{when:e=>e.operation==="AssumeRoleWi\
thWebIdentity"&&n("ExpiredToken")(e),disposition:"fresh token"},{when:e=>e.operation.startsWith("AssumeRole")&&n("AccessDenied")(e),disposition:"retry late"},{when:n(
"RequestTimeTooSkewed","RequestExpired","RequestInTheFuture","InvalidSignature","SignatureDoesNotMatch"),disposition:"correct clock"},{when:({status:e})=>e===408||
e!==void 0&&e>=500,disposition:"retry"}];function w(e){return f.find(({when:t})=>t(e))?.disposition??"fail"}var m={retry:Number.POSITIVE_INFINITY,"slow down":Number.
POSITIVE_INFINITY,"fresh token":3,"retry late":3,"correct clock":2,fail:1};function b({kind:e,status:t}){return e==="answer"?t!==void 0&&t>=500:e!=="certificate"}
function g(e,t,r,s){let i={retry:100,"slow down":500,"fresh token":50,"retry late":3e3,"correct clock":0,fail:0}[t],o=s*Math.min(i*2**(e-1),8e3),d=t==="retry la\
te"?i/2:0;return Math.max(o,r??0,d)}export{u as a,h as b,w as c,m as d,b as e,g as f};
