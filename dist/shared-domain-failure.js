const require=process.getBuiltinModule;
var f=/^(?:[A-Za-z.]{0,40}(?:Exception|Error|Failure|Failed|Fault|Denied|Throttl(?:ing|ed)|Exceeded|Large|Document|Token|TokenId|Claim|Skewed|Future|Expired|Disabled|Unavailable|Match|Down|Found|Request|Requests|Parameter|Signature|Timeout)|E[A-Z]{3,20}|[A-Z]+(?:_[A-Z]+)+|ERR_SSL(?:_[A-Z]+(?:V\d{1,2})?)+)$/,
h=/explicit deny in an? [\w -]{1,40}: (arn:aws[a-z-]*:(?:iam|organizations)::(?:\d{12}|aws):policy\/(?:[\w+=@/-]|[.,](?=[\w+=@/-])){1,200})/,c=class e extends Error{name="\
RequestFailure";operation;kind;code;status;retryAfter;host;secretName;denyingPolicy;#e;static[Symbol.hasInstance](t){return this===e?t?.name==="RequestFailure":
Function.prototype[Symbol.hasInstance].call(this,t)}constructor(t,n){let{kind:o,code:i,status:s,retryAfter:d,words:p}=n,a=i!==void 0&&/^[\w.]{1,64}$/.test(i)?i:
void 0,u=a!==void 0&&f.test(a)?a:void 0,l=s===void 0?void 0:`HTTP ${s}`,y=o==="network"&&u&&l?`${u}, ${l}`:u??l;super(`${t}: ${y??o}`),this.operation=t,this.kind=
o,this.code=a,this.status=s,this.retryAfter=d,this.denyingPolicy=h.exec(p??"")?.[1],this.#e=(p??"").replace(/\barn:\S+/g,"ARN")}says(t){return t.test(this.#e)}};
async function m(e,t){try{return await t}catch(n){throw n instanceof c&&(n.host=e()),n}}var r=(...e)=>{let t=new Set(e.flatMap(n=>[n,`${n}Exception`]));return({
code:n})=>n!==void 0&&t.has(n)},w=[{when:({kind:e})=>e==="certificate",disposition:"fail"},{when:({kind:e,status:t})=>e==="network"&&t===407,disposition:"fail"},
{when:({operation:e,status:t=0})=>e==="GitHub post"&&(t===0||t>=500),disposition:"fail"},{when:({kind:e})=>e==="network"||e==="timeout"||e==="garbage",disposition:"\
retry"},{when:e=>["PutSecretValue","UpdateSecretVersionStage"].includes(e.operation)&&r("LimitExceeded")(e),disposition:"fail"},{when:r("Throttling","ThrottledE\
xception","RequestThrottled","TooManyRequests","RequestLimitExceeded","SlowDown","LimitExceeded"),disposition:"slow down"},{when:({status:e})=>e===429,disposition:"\
slow down"},{when:r("IDPCommunicationError","InternalServiceError","InternalFailure","ServiceUnavailable"),disposition:"retry"},{when:e=>r("InvalidIdentityToken")(
e)&&e.says(/verification key|reach the identity provider/i),disposition:"retry"},{when:e=>e.operation==="AssumeRoleWithWebIdentity"&&r("ExpiredToken")(e),disposition:"\
fresh token"},{when:e=>e.operation.startsWith("AssumeRole")&&r("AccessDenied")(e),disposition:"retry late"},{when:r("RequestTimeTooSkewed","RequestExpired","Req\
uestInTheFuture","InvalidSignature","SignatureDoesNotMatch"),disposition:"correct clock"},{when:({status:e})=>e===408||e!==void 0&&e>=500,disposition:"retry"}];
function b(e){return w.find(({when:t})=>t(e))?.disposition??"fail"}var S={retry:Number.POSITIVE_INFINITY,"slow down":Number.POSITIVE_INFINITY,"fresh token":3,"r\
etry late":3,"correct clock":2,fail:1};function g({kind:e,status:t}){return e==="answer"?t!==void 0&&t>=500:e!=="certificate"}function R(e,t,n,o){let i={retry:100,
"slow down":500,"fresh token":50,"retry late":3e3,"correct clock":0,fail:0}[t],s=o*Math.min(i*2**(e-1),8e3),d=t==="retry late"?i/2:0;return Math.max(s,n??0,d)}export{c as a,m as b,b as c,S as d,g as e,R as f};
