const require=process.getBuiltinModule;
import{a as A}from"./apart-smithy-node-http-handler-build-abort-error.js";import{b as m}from"./apart-aws-sdk-core-client-emitWarningIfUnsupportedVersion.js";import"./apart-smithy-core-client-index.js";import{b as n}from"./apart-smithy-core-config-config-resolver-endpointsConfig-NodeUseDualstackEndpointConfigOptions.js";
import"./apart-smithy-core-protocols-ConfigurableSerdeContext.js";import{P as T,l as h,t as u}from"./apart-smithy-core-schema-TypeRegistry.js";var R=e=>process.getBuiltinModule("node:fs/promises")[e];var f=new Proxy({},{get:(e,r)=>R(r)});var S="169.254.170.2",O="169.254.170.23",y="[fd00:ec2::23]",_=(e,r)=>{if(e.protocol!=="https:"&&!(e.hostname===S||e.hostname===O||e.hostname===y)){if(e.hostname.
includes("[")){if(e.hostname==="[::1]"||e.hostname==="[0000:0000:0000:0000:0000:0000:0000:0001]")return}else{if(e.hostname==="localhost")return;let s=e.hostname.
split("."),o=t=>{let a=parseInt(t,10);return 0<=a&&a<=255};if(s[0]==="127"&&o(s[1])&&o(s[2])&&o(s[3])&&s.length===4)return}throw new n(`URL not accepted. It mus\
t either be HTTPS or match one of the following:
  - loopback CIDR 127.0.0.0/8 or [::1/128]
  - ECS container host 169.254.170.2
  - EKS container host 169.254.170.23 or [fd00:ec2::23]`,{logger:r})}};function w(e){return new h({protocol:e.protocol,hostname:e.hostname,port:Number(e.port),path:e.pathname,query:Array.from(e.searchParams.entries()).reduce((r,[s,
o])=>(r[s]=o,r),{}),fragment:e.hash})}async function C(e,r){let o=await T(e.body).transformToString();if(e.statusCode===200){let t=JSON.parse(o);if(typeof t.AccessKeyId!=
"string"||typeof t.SecretAccessKey!="string"||typeof t.Token!="string"||typeof t.Expiration!="string")throw new n("HTTP credential provider response not of the \
required format, an object matching: { AccessKeyId: string, SecretAccessKey: string, Token: string, Expiration: string(rfc3339) }",{logger:r});return{accessKeyId:t.
AccessKeyId,secretAccessKey:t.SecretAccessKey,sessionToken:t.Token,expiration:u(t.Expiration)}}if(e.statusCode>=400&&e.statusCode<500){let t={};try{t=JSON.parse(
o)}catch{}throw Object.assign(new n(`Server responded with status: ${e.statusCode}`,{logger:r}),{Code:t.Code,Message:t.Message})}throw new n(`Server responded w\
ith status: ${e.statusCode}`,{logger:r})}var I=(e,r,s)=>async()=>{for(let o=0;o<r;++o)try{return await e()}catch{await new Promise(a=>setTimeout(a,s))}return await e()};var k="AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",v="http://169.254.170.2",L="AWS_CONTAINER_CREDENTIALS_FULL_URI",U="AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE",F="AWS\
_CONTAINER_AUTHORIZATION_TOKEN",H=(e={})=>{e.logger?.debug("@aws-sdk/credential-provider-http - fromHttp");let r,s=e.awsContainerCredentialsRelativeUri??process.
env[k],o=e.awsContainerCredentialsFullUri??process.env[L],t=e.awsContainerAuthorizationToken??process.env[F],a=e.awsContainerAuthorizationTokenFile??process.env[U],
i=e.logger?.constructor?.name==="NoOpLogger"||!e.logger?.warn?console.warn:e.logger.warn.bind(e.logger);if(s&&o&&(i("@aws-sdk/credential-provider-http: you have\
 set both awsContainerCredentialsRelativeUri and awsContainerCredentialsFullUri."),i("awsContainerCredentialsRelativeUri will take precedence.")),t&&a&&(i("@aws\
-sdk/credential-provider-http: you have set both awsContainerAuthorizationToken and awsContainerAuthorizationTokenFile."),i("awsContainerAuthorizationTokenFile \
will take precedence.")),s)r=`${v}${s}`;else if(o)r=o;else throw new n(`No HTTP credential provider host provided.
Set AWS_CONTAINER_CREDENTIALS_FULL_URI or AWS_CONTAINER_CREDENTIALS_RELATIVE_URI.`,{logger:e.logger});let d=new URL(r);_(d,e.logger);let l=A.create({connectionTimeout:e.
timeout??1e3}),g=e.timeout??1e3,x=I(async()=>{let c=w(d);a?c.headers.Authorization=E((await f.readFile(a)).toString()):t&&(c.headers.Authorization=E(t));try{let p=await l.
handle(c,{requestTimeout:g});return C(p.response).then(N=>m(N,"CREDENTIALS_HTTP","z"))}catch(p){throw new n(String(p),{logger:e.logger})}},e.maxRetries??3,e.timeout??
1e3);return async()=>{try{return await x()}finally{l.destroy?.()}}},E=e=>{if(e.includes(`\r
`))throw new n("Authorization token contains invalid \\r\\n sequence.");return e};export{H as fromHttp};
