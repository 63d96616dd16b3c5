const require=process.getBuiltinModule;
var l="parameter-store",f=/^[\w.-]+(?:\/[\w.-]+)*$/;function v(e){let n=e.replace(/^ssm:/,"");if(n.startsWith("arn:"))return $(n);let t=n.startsWith("/")?"ssm:/":"ssm:",s=n.slice(t.length-4),a=d(s);if(a&&t==="ssm\
:/")return a;if(n.includes("*"))return h(n,t);let r=/^([^:]+):([\w.-]+)$/.exec(n);if(r){let[,g="",p=""]=r;return{reason:"a version or a label does not follow th\
e name with a colon",meant:`ssm:${g}${m(p)}`}}let i=c(s,t);if(i===void 0)return{source:l,prefixText:t,kind:"name",name:s};let o=u(n);return{reason:i,...o!==void 0&&
{meant:`ssm:${o}`}}}function d(e){let n=/^aws\/reference\/secretsmanager\/(.+)$/.exec(e)?.[1];if(n===void 0)return;let[t="",s]=n.split(":");return{reason:"this \
reads a secret of Secrets Manager by way of Systems Manager, and its own name is enough",meant:s===void 0?t:`${t} stage=${s}`}}function u(e){let n=e.split("/").
filter(t=>t!=="").join("/");return c(n,"ssm:/")===void 0?`/${n}`:void 0}function m(e){return/^\$?(?:latest|AWSCURRENT)$/i.test(e)?"":` ${/^\d+$/.test(e)?"versio\
n":"stage"}=${e}`}function h(e,n){let t=e.slice(0,e.indexOf("*")),s=t.slice(0,t.lastIndexOf("/")+1);if(n!=="ssm:/"||s==="/"||t==="/")return{reason:"a path begin\
s with / and has one level or more before its /*"};if(e!==`${t}*`||!t.endsWith("/"))return{reason:"a path ends in /*, and means all below it",meant:`ssm:${s}*`};
let a=t.slice(1),r=c(a.slice(0,-1),n);return r===void 0?{source:l,prefixText:n,kind:"prefix",prefix:a}:{reason:r}}function $(e){let n=w(e);if(!n)return{reason:"\
this is no ARN of a parameter, arn:PARTITION:ssm:REGION:ACCOUNT:parameter/NAME"};let{name:t}=n,s=d(t);if(s)return s;if(t.includes("*"))return{reason:"an ARN can\
not be a path; a name can",meant:`ssm:/${t}`};let[a="",r]=t.split(":");if(r!==void 0)return{reason:"a version or a label does not follow the ARN with a colon",meant:`${e.
slice(0,-r.length-1)}${m(r)}`};let i=c(a,"ssm:/");if(i===void 0)return{source:l,kind:"arn",arn:e,...n};let o=u(a);return{reason:i,...o!==void 0&&{meant:`${e.slice(
0,-t.length-1)}${o}`}}}function c(e,n){if(e==="")return"there is no parameter after ssm:";if(e.length>1011)return`a parameter's name has ${1011 .toLocaleString(
"en")} characters at most`;if(f.test(e.replace(/\/+$/,""))&&e.endsWith("/"))return`no slash ends a parameter's name; all that is below a path is ${n}${e.replace(
/\/+$/,"")}/*`;if(!f.test(e))return"a parameter's name has letters, digits and _.- and, between its levels, single slashes";let t=e.split("/").length;return t>1&&
n!=="ssm:/"?"a name of several levels begins with /":t>15?"a parameter's name has 15 levels at most":void 0}function w(e){let n=/^arn:(aws[a-z-]*):ssm:([a-z0-9-]+):(\d{12})?:parameter\/(.+)$/.
exec(e);if(!n)return;let[,t="",s="",a="",r=""]=n;return{partition:t,region:s,accountId:a,name:r}}function R(e){return/^(?!aws|ssm)[a-z_.-][\w.-]{0,99}$/i.test(e)}
function b(e){if(e.kind==="arn")return e.arn;let n=e.prefixText==="ssm:/"?"/":"";return e.kind==="name"?n+e.name:`/${e.prefix.slice(0,-1)}`}export{l as a,v as b,w as c,R as d,b as e};
