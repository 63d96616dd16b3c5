const require=process.getBuiltinModule;
function y(e){let n=e===void 0?"aws-session":`aws-session-${e}`;return{cache:`${n}.json`,lock:`${n}.lock`}}function l(e){return JSON.stringify(e)}function f(e){
try{let{keys:n,mintedAt:s,clockOffset:t}=JSON.parse(e),{accessKeyId:i,secretAccessKey:o,sessionToken:r}=n,c=new Date(n.expiration);return[i,o,r].every(a=>typeof a==
"string"&&a!=="")&&[s,t,c.getTime()].every(Number.isFinite)?{keys:{accessKeyId:i,secretAccessKey:o,sessionToken:r,expiration:c},mintedAt:s,clockOffset:t}:void 0}catch{
return}}var d=15*6e4;function g({keys:e,mintedAt:n,clockOffset:s},t){let i=e.expiration.getTime();return t+s<i-Math.min(d,(i-n)/3)}function S({keys:e,clockOffset:n},s){
return s+n<e.expiration.getTime()}function p({keys:e}){let{accessKeyId:n,secretAccessKey:s,sessionToken:t,expiration:i}=e;return JSON.stringify({Version:1,AccessKeyId:n,
SecretAccessKey:s,SessionToken:t,Expiration:i.toISOString()})}export{y as a,l as b,f as c,g as d,S as e,p as f};
