const require=process.getBuiltinModule;
import{a as o}from"./lease-domain-error.js";function p(r,n,e){let t;try{t=JSON.parse(n)}catch{t=void 0}if(typeof t!="object"||t===null||!("Statement"in t)){let a=e.map(c=>`\`${c}\``);throw new o("E_INPUT",
`The input ${r} is neither ${a.join(" nor ")} nor a policy.`,{fix:`Allowed: ${a.join(", ")}, or an IAM policy as JSON with its \`Version\` and \`Statement\`.`})}
let i=JSON.stringify(t);if(i.length>2048||/[^\u0020-\u00ff]/.test(i))throw new o("E_INPUT",`The input ${r} has ${i.length} characters when minified.`,{fix:"Allo\
wed: up to 2,048 characters, U+0020 to U+00FF, which is the limit of STS."});return i}function u(r){let n=/^arn:(aws[a-z-]*):iam::(\d{12}):role\/(?:[\w+=,.@/-]*\/)?([\w+=,.@-]{1,64})$/.exec(r);if(!n)return;let[,e="",t="",i=""]=n;return{arn:r,partition:e,
accountId:t,name:i}}function w(r){let n=/^arn:aws[a-z-]*:sts::(\d{12}):assumed-role\/([^/]+)\/[^/]+$/.exec(r);if(!n)return;let[,e="",t=""]=n;return{accountId:e,
name:t}}function N(r,n){let e=u(n);if(e)return e;throw new o("E_INPUT",`${r} is "${n}", which is no role ARN.`,{fix:"Allowed: `arn:aws:iam::ACCOUNT:role/NAME` with the \
twelve digits of the account."})}var d=new Map([["true",!0],["True",!0],["TRUE",!0],["false",!1],["False",!1],["FALSE",!1]]);function E(r,n){let e=d.get(n.trim());if(e===void 0)throw s(r,n,"tru\
e or false (also True, TRUE, False, FALSE)");return e}var l={s:1e3,m:6e4,h:36e5,d:864e5},f="a whole number with a unit: 90s, 15m, 2h or 14d";function m(r){let[,
n,e]=/^(\d{1,7})([smhd])$/.exec(r)??[],t=e===void 0?void 0:l[e];return t===void 0?void 0:Number(n)*t}function R(r,n){let e=m(n.trim());if(e===void 0)throw s(r,n,
f);return e}function T(r,n,e){let t=/^\d{1,15}$/.exec(n.trim())?.[0],i=t===void 0?Number.NaN:Number(t);if(!(i>=e.min&&i<=e.max))throw s(r,n,`a whole number from\
 ${e.min} to ${e.max}`);return i}function I(r,n,e){let t=e.find(i=>i===n.trim());if(t===void 0)throw s(r,n,e.join(", "));return t}function s(r,n,e){let t=n.trim()===
""?"empty":`"${n.trim()}"`;return new o("E_INPUT",`The input ${r} cannot be ${t}.`,{fix:`Allowed: ${e}.`})}export{p as a,w as b,N as c,E as d,f as e,m as f,R as g,T as h,I as i};
