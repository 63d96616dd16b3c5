const require=process.getBuiltinModule;
var a="secrets-manager",g=/^[A-Za-z0-9/_+=.@!-]+$/;function A(e){if(e==="")return{reason:"there is no secret before #"};if(e.startsWith("arn:"))return m(e);if(e.
includes("*"))return l(e);let n=c(e);return n===void 0?{source:a,kind:"name",name:e}:{reason:n}}function l(e){let n=e.indexOf("*"),r=e.slice(0,n);if(n!==e.length-
1)return{reason:"a * stands only at the end",.../^[*]+$/.test(e.slice(n))&&{meant:`${r}*`}};if(r.length<3)return{reason:"a prefix has three characters or more b\
efore its *"};if(r.startsWith("!"))return{reason:"a prefix cannot begin with !"};let t=c(r);return t===void 0?{source:a,kind:"prefix",prefix:r}:{reason:t}}function m(e){
let n=p(e);if(!n)return{reason:"this is no ARN of a secret, arn:PARTITION:secretsmanager:REGION:ACCOUNT:secret:NAME"};let{name:r}=n;if(r.endsWith("*"))return{reason:"\
an ARN cannot be a prefix; a name can",meant:r};let[t="",s,i,f]=r.split(":");if(s!==void 0){let u=e.slice(0,e.length-r.length)+t,o=[s?`${u}#${s}`:u];return i&&o.
push(`stage=${i}`),f&&o.push(`version=${f}`),{reason:"a field, a stage and a version do not follow the ARN with colons",meant:o.join(" ")}}let d=c(r);return d===
void 0?{source:a,kind:"arn",arn:e,...n}:{reason:d}}function c(e){if(e.length>519)return"a name has 512 characters at most";let n=[...e].find(r=>!g.test(r));return n===
void 0?void 0:`a secret's name has no ${h(n)}; it has letters, digits and /_+=.@!-`}function h(e){let n={",":"comma"," ":"space","	":"tab"}[e];return n!==void 0?
n:/[\p{L}\p{N}\p{P}\p{S}]/u.test(e)?e:`character U+${(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`}function p(e){let n=/^arn:(aws[a-z-]*):secretsmanager:([a-z0-9-]+):(\d{12}):secret:(.+)$/.
exec(e);if(!n)return;let[,r="",t="",s="",i=""]=n;return{partition:r,region:t,accountId:s,name:i}}function $(e){let n=p(e);return n?{source:a,kind:"arn",arn:e,...n}:
{source:a,kind:"name",name:e}}function N(e){let n=URL.canParse(e)?new URL(e):void 0;return(n?.protocol==="https:"||n?.protocol==="http:"&&R(n))&&!n.username&&!n.password}function R({hostname:e}){
return e==="localhost"||e==="[::1]"||/^127(\.\d{1,3}){3}$/.test(e)}export{N as a,R as b,a as c,A as d,p as e,$ as f};
