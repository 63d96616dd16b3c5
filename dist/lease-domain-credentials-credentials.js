const require=process.getBuiltinModule;
import{a}from"./lease-domain-span.js";import{a as i}from"./lease-domain-error.js";function h(r,e,n){let t;try{t=JSON.parse(e)}catch{t=void 0}if(typeof t!="object"||t===null||!("Statement"in t)){let l=n.map(u=>`\`${u}\``);throw new i("E_INPUT",
`The input ${r} is neither ${l.join(" nor ")} nor a policy.`,{fix:`Allowed: ${l.join(", ")}, or an IAM policy as JSON with its \`Version\` and \`Statement\`.`})}
let o=JSON.stringify(t);if(o.length>2048||/[^\u0020-\u00ff]/.test(o))throw new i("E_INPUT",`The input ${r} has ${o.length} characters when minified.`,{fix:"Allo\
wed: up to 2,048 characters, U+0020 to U+00FF, which is the limit of STS."});return o}function d(r){let e=/^arn:(aws[a-z-]*):iam::(\d{12}):role\/(?:[\w+=,.@/-]*\/)?([\w+=,.@-]{1,64})$/.exec(r);if(!e)return;let[,n="",t="",o=""]=e;return{arn:r,partition:n,
accountId:t,name:o}}function w(r){let e=/^arn:aws[a-z-]*:sts::(\d{12}):assumed-role\/([^/]+)\/[^/]+$/.exec(r);if(!e)return;let[,n="",t=""]=e;return{accountId:n,
name:t}}function b(r,e){let n=d(e);if(n)return n;throw new i("E_INPUT",`${r} is "${e}", which is no role ARN.`,{fix:"Allowed: `arn:aws:iam::ACCOUNT:role/NAME` with the \
twelve digits of the account."})}var c=new Map([["true",!0],["True",!0],["TRUE",!0],["false",!1],["False",!1],["FALSE",!1]]);function N(r,e){let n=c.get(e.trim());if(n===void 0)throw s(r,e,"tru\
e or false (also True, TRUE, False, FALSE)");return n}var f={s:1e3,m:6e4,h:36e5,d:864e5},m="a whole number with a unit: 90s, 15m, 2h or 14d";function p(r){let[,
e,n]=/^(\d{1,7})([smhd])$/.exec(r)??[],t=n===void 0?void 0:f[n];return t===void 0?void 0:Number(e)*t}function S(r,e){let n=p(e.trim());if(n===void 0)throw s(r,e,
m);return n}function T(r,e,n){let t=/^\d{1,15}$/.exec(e.trim())?.[0],o=t===void 0?Number.NaN:Number(t);if(!(o>=n.min&&o<=n.max))throw s(r,e,`a whole number from\
 ${n.min} to ${n.max}`);return o}function v(r,e,n){let t=n.find(o=>o===e.trim());if(t===void 0)throw s(r,e,n.join(", "));return t}function s(r,e,n){let t=e.trim()===
""?"empty":`"${e.trim()}"`;return new i("E_INPUT",`The input ${r} cannot be ${t}.`,{fix:`Allowed: ${n}.`})}var U="aws-config";function L({route:r}){return r.at(-1)??r[0]}var F=JSON.stringify({Version:"2012-10-17",Statement:[{Effect:"Allow",Action:"*",Resource:"*"},{Effect:"\
Deny",Action:["secretsmanager:GetSecretValue","secretsmanager:BatchGetSecretValue"],Resource:"*"}]});function M({mode:r,duration:e},n){if(!(r==="profile"||e*1e3>
n))throw new i("E_INPUT",`The exported credentials live for ${a(e*1e3)} (role-duration-seconds), which is not longer than min-remaining (${a(n)}).`,{fix:"Lower \
`min-remaining`, raise `role-duration-seconds`, or let them renew themselves with `export-credentials: profile`."})}export{h as a,w as b,b as c,N as d,m as e,p as f,S as g,T as h,v as i,U as j,L as k,F as l,M as m};
