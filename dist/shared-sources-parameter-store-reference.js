const require=process.getBuiltinModule;
var c="parameter-store",d=/^[\w.-]+(?:\/[\w.-]+)*$/;function p(e){let n=e.replace(/^ssm:/,"");if(n.startsWith("arn:"))return u(n);let s=n.startsWith("/")?"ssm:/":"ssm:",r=n.slice(s.length-4),t=/^aws\/reference\/secretsmanager\/(.+)$/.
exec(r)?.[1];if(t!==void 0&&s==="ssm:/"){let[o="",i]=t.split(":");return{reason:"this reads a secret of Secrets Manager by way of Systems Manager, and its own n\
ame is enough",meant:i===void 0?o:`${o} stage=${i}`}}if(n.includes("*"))return f(n,s);let a=/^([^:]+):([\w.-]+)$/.exec(n);if(a){let[,o="",i=""]=a;return{reason:"\
a version or a label does not follow the name with a colon",meant:`ssm:${o} ${/^\d+$/.test(i)?"version":"stage"}=${i}`}}let m=l(r,s);return m===void 0?{source:c,
prefixText:s,kind:"name",name:r}:{reason:m}}function f(e,n){let s=e.slice(0,e.indexOf("*")),r=s.slice(0,s.lastIndexOf("/")+1);if(n!=="ssm:/"||r==="/"||s==="/")return{
reason:"a path begins with / and has one level or more before its /*"};if(e!==`${s}*`||!s.endsWith("/"))return{reason:"a path ends in /*, and means all below it",
meant:`ssm:${r}*`};let t=s.slice(1),a=l(t.slice(0,-1),n);return a===void 0?{source:c,prefixText:n,kind:"prefix",prefix:t}:{reason:a}}function u(e){let n=g(e);if(!n)
return{reason:"this is no ARN of a parameter, arn:PARTITION:ssm:REGION:ACCOUNT:parameter/NAME"};let{name:s}=n;if(s.includes("*"))return{reason:"an ARN cannot be\
 a path; a name can",meant:`ssm:/${s}`};let[r="",t]=s.split(":");if(t!==void 0)return{reason:"a version or a label does not follow the ARN with a colon",meant:`${e.
slice(0,-t.length-1)} ${/^\d+$/.test(t)?"version":"stage"}=${t}`};let a=l(r,"ssm:/");return a===void 0?{source:c,kind:"arn",arn:e,...n}:{reason:a}}function l(e,n){
if(e==="")return"there is no parameter after ssm:";if(e.length>1011)return`a parameter's name has ${1011 .toLocaleString("en")} characters at most`;if(!d.test(e))
return"a parameter's name has letters, digits and _.- and, between its levels, single slashes";let s=e.split("/").length;return s>1&&n!=="ssm:/"?"a name of seve\
ral levels begins with /":s>15?"a parameter's name has 15 levels at most":void 0}function g(e){let n=/^arn:(aws[a-z-]*):ssm:([a-z0-9-]+):(\d{12})?:parameter\/(.+)$/.
exec(e);if(!n)return;let[,s="",r="",t="",a=""]=n;return{partition:s,region:r,accountId:t,name:a}}function h(e){if(e.kind==="arn")return e.arn;let n=e.prefixText===
"ssm:/"?"/":"";return e.kind==="name"?n+e.name:`/${e.prefix.slice(0,-1)}`}export{c as a,p as b,g as c,h as d};
