const require=process.getBuiltinModule;
import{a as i}from"./lease-domain-error.js";function h(r,n,e){let t;try{t=JSON.parse(n)}catch{t=void 0}if(typeof t!="object"||t===null||!("Statement"in t)){let u=e.map(c=>`\`${c}\``);throw new i("E_INPUT",
`The input ${r} is neither ${u.join(" nor ")} nor a policy.`,{fix:`Allowed: ${u.join(", ")}, or an IAM policy as JSON with its \`Version\` and \`Statement\`.`})}
let o=JSON.stringify(t);if(o.length>2048||/[^\u0020-\u00ff]/.test(o))throw new i("E_INPUT",`The input ${r} has ${o.length} characters when minified.`,{fix:"Allo\
wed: up to 2,048 characters, U+0020 to U+00FF, which is the limit of STS."});return o}function s(r){let n=/^arn:(aws[a-z-]*):iam::(\d{12}):role\/(?:[\w+=,.@/-]*\/)?([\w+=,.@-]{1,64})$/.exec(r);if(!n)return;let[,e="",t="",o=""]=n;return{arn:r,partition:e,
accountId:t,name:o}}function $(r){let n=/^arn:aws[a-z-]*:sts::(\d{12}):assumed-role\/([^/]+)\/[^/]+$/.exec(r);if(!n)return;let[,e="",t=""]=n;return{accountId:e,
name:t}}function N(r,n){let e=s(n);if(e)return e;throw new i("E_INPUT",`${r} is "${n}", which is no role ARN.`,{fix:[...l(n),"Allowed: `arn:aws:iam::ACCOUNT:role/NAME` \
with the twelve digits of the account."].join(`
`)})}function l(r){let n=r.replace(/["'`\s]/g,"").replace(/^(arn:aws[a-z-]*):sts::(\d{12}):assumed-role\/([^/]+)\/.*$/,"$1:iam::$2:role/$3").replace(/^(arn:aws[a-z-]*:iam):[a-z0-9-]*:(\d{4})-?(\d{4})-?(\d{4}):(?:role\/)?(?=[\w+=,.@-]+$)/,
"$1::$2$3$4:role/");return n!==r&&s(n)?[`Probably meant: ${n}`]:[]}var d=new Map([["true",!0],["True",!0],["TRUE",!0],["false",!1],["False",!1],["FALSE",!1]]);function E(r,n){let e=d.get(n.trim());if(e===void 0)throw a(r,n,"tru\
e or false (also True, TRUE, False, FALSE)");return e}var f={s:1e3,m:6e4,h:36e5,d:864e5},m="a whole number with a unit: 90s, 15m, 2h or 14d";function g(r){let[,
n,e]=/^(\d{1,7})([smhd])$/.exec(r)??[],t=e===void 0?void 0:f[e];return t===void 0?void 0:Number(n)*t}function T(r,n){let e=g(n.trim());if(e===void 0)throw a(r,n,
m);return e}function I(r,n,e){let t=/^\d{1,15}$/.exec(n.trim())?.[0],o=t===void 0?Number.NaN:Number(t);if(!(o>=e.min&&o<=e.max))throw a(r,n,`a whole number from\
 ${e.min} to ${e.max}`);return o}function _(r,n,e){let t=e.find(o=>o===n.trim());if(t===void 0)throw a(r,n,e.join(", "));return t}function a(r,n,e){let t=n.trim()===
""?"empty":`"${n.trim()}"`;return new i("E_INPUT",`The input ${r} cannot be ${t}.`,{fix:`Allowed: ${e}.`})}function U(r){return/^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/.test(r)}export{h as a,U as b,s as c,$ as d,N as e,E as f,m as g,g as h,T as i,I as j,_ as k};
