const require=process.getBuiltinModule;
function y(e){let n=e===void 0?"aws-session":`aws-session-${e}`;return{cache:`${n}.json`,lock:`${n}.lock`}}function l(e){return JSON.stringify(e)}function f(e){
try{let{keys:n,mintedAt:s,clockOffset:i}=JSON.parse(e),{accessKeyId:t,secretAccessKey:o,sessionToken:r}=n,c=new Date(n.expiration);return[t,o,r].every(a=>typeof a==
"string"&&a!=="")&&[s,i,c.getTime()].every(Number.isFinite)?{keys:{accessKeyId:t,secretAccessKey:o,sessionToken:r,expiration:c},mintedAt:s,clockOffset:i}:void 0}catch{
return}}var d=15*6e4;function g({keys:e,mintedAt:n,clockOffset:s},i){let t=e.expiration.getTime();return i+s<t-Math.min(d,(t-n)/3)}function p({keys:e,clockOffset:n},s){
return s+n<e.expiration.getTime()}function S({keys:e}){let{accessKeyId:n,secretAccessKey:s,sessionToken:i,expiration:t}=e;return JSON.stringify({Version:1,AccessKeyId:n,
SecretAccessKey:s,SessionToken:i,Expiration:t.toISOString()})}export{y as a,l as b,f as c,g as d,p as e,S as f};
