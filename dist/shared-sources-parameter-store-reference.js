const require=process.getBuiltinModule;
import{a as u}from"./shared-domain-requests-request.js";var f="parameter-store",m=/^[\w.-]+(?:\/[\w.-]+)*$/,g=15,p=1011;function x(e){let n=e.replace(/^ssm:/,"");if(n.startsWith("arn:"))return v(n);let t=n.startsWith(
"/")?"ssm:/":"ssm:",s=n.slice(t.length-4),r=h(s);if(r&&t==="ssm:/")return r;if(n.includes("*"))return R(n,t);let a=/^([^:]+):([\w.-]+)$/.exec(n);if(a){let[,c="",
w=""]=a;return{reason:"a version or a label does not follow the name with a colon",meant:`ssm:${c}${$(w)}`}}let i=l(s,t);if(i===void 0)return{source:f,prefixText:t,
kind:"name",name:s};let o=d(n);return{reason:i,...o!==void 0&&{meant:`ssm:${o}`}}}function h(e){let n=/^aws\/reference\/secretsmanager\/(.+)$/.exec(e)?.[1];if(n===
void 0)return;let[t="",s]=n.split(":");return{reason:"this reads a secret of Secrets Manager by way of Systems Manager, and its own name is enough",meant:s===void 0?
t:`${t} stage=${s}`}}function d(e){let n=e.split("/").filter(t=>t!=="").join("/");return l(n,"ssm:/")===void 0?`/${n}`:void 0}function $(e){return/^\$?(?:latest|AWSCURRENT)$/i.
test(e)?"":` ${/^\d+$/.test(e)?"version":"stage"}=${e}`}function R(e,n){let t=e.slice(0,e.indexOf("*")),s=t.slice(0,t.lastIndexOf("/")+1);if(n!=="ssm:/"||s==="/"||
t==="/"){let i=d(t);return{reason:"a path begins with / and has one level or more before its /*",...i!==void 0&&{meant:`ssm:${i}/*`}}}if(e!==`${t}*`||!t.endsWith(
"/"))return{reason:"a path ends in /*, and means all below it",meant:`ssm:${s}*`};let r=t.slice(1),a=l(r.slice(0,-1),n);return a===void 0?{source:f,prefixText:n,
kind:"prefix",prefix:r}:{reason:a}}function v(e){let n=b(e);if(!n)return{reason:"this is no ARN of a parameter, arn:PARTITION:ssm:REGION:ACCOUNT:parameter/NAME"};
let{name:t,region:s}=n;if(!u(s))return{reason:`${s} in it is no region`};let r=h(t);if(r)return r;if(t.includes("*"))return{reason:"an ARN cannot be a path; a n\
ame can",meant:`ssm:/${t}`};let[a="",i]=t.split(":");if(i!==void 0)return{reason:"a version or a label does not follow the ARN with a colon",meant:`${e.slice(0,
-i.length-1)}${$(i)}`};let o=l(a,"ssm:/");if(o===void 0)return{source:f,kind:"arn",arn:e,...n};let c=d(a);return{reason:o,...c!==void 0&&{meant:`${e.slice(0,-t.
length-1)}${c}`}}}function l(e,n){if(e==="")return"there is no parameter after ssm:";if(e.length>p)return`a parameter's name has ${p.toLocaleString("en")} chara\
cters at most`;if(m.test(e.replace(/\/+$/,""))&&e.endsWith("/"))return`no slash ends a parameter's name; all that is below a path is ${n}${e.replace(/\/+$/,"")}\
/*`;if(!m.test(e))return"a parameter's name has letters, digits and _.- and, between its levels, single slashes";let t=e.split("/").length;return t>1&&n!=="ssm:\
/"?"a name of several levels begins with /":t>g?`a parameter's name has ${g} levels at most`:void 0}function b(e){let n=/^arn:(aws[a-z-]*):ssm:([a-z0-9-]+):(\d{12})?:parameter\/(.+)$/.
exec(e);if(!n)return;let[,t="",s="",r="",a=""]=n;return{partition:t,region:s,accountId:r,name:a}}function N(e){return/^(?!aws|ssm)[a-z_.-][\w.-]{0,99}$/i.test(e)}
function A(e){if(e.kind==="arn")return e.arn;let n=e.prefixText==="ssm:/"?"/":"";return e.kind==="name"?n+e.name:`/${e.prefix.slice(0,-1)}`}export{f as a,x as b,b as c,N as d,A as e};
