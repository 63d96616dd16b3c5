const require=process.getBuiltinModule;
import{a}from"./lease-domain-span.js";import{a as i}from"./lease-domain-error.js";function g(r){return r.split(`
`).map((e,t)=>({line:t+1,text:e.trim()})).filter(e=>e.text!==""&&!e.text.startsWith("#"))}function w(r,n,e){let t;try{t=JSON.parse(n)}catch{t=void 0}if(typeof t!="object"||t===null||!("Statement"in t)){let l=e.map(u=>`\`${u}\``);throw new i("E_INPUT",
`The input ${r} is neither ${l.join(" nor ")} nor a policy.`,{fix:`Allowed: ${l.join(", ")}, or an IAM policy as JSON with its \`Version\` and \`Statement\`.`})}
let o=JSON.stringify(t);if(o.length>2048||/[^\u0020-\u00ff]/.test(o))throw new i("E_INPUT",`The input ${r} has ${o.length} characters when minified.`,{fix:"Allo\
wed: up to 2,048 characters, U+0020 to U+00FF, which is the limit of STS."});return o}function d(r){let n=/^arn:(aws[a-z-]*):iam::(\d{12}):role\/(?:[\w+=,.@/-]*\/)?([\w+=,.@-]{1,64})$/.exec(r);if(!n)return;let[,e="",t="",o=""]=n;return{arn:r,partition:e,
accountId:t,name:o}}function R(r){let n=/^arn:aws[a-z-]*:sts::(\d{12}):assumed-role\/([^/]+)\/[^/]+$/.exec(r);if(!n)return;let[,e="",t=""]=n;return{accountId:e,
name:t}}function E(r,n){let e=d(n);if(e)return e;throw new i("E_INPUT",`${r} is "${n}", which is no role ARN.`,{fix:"Allowed: `arn:aws:iam::ACCOUNT:role/NAME` with the \
twelve digits of the account."})}var c=new Map([["true",!0],["True",!0],["TRUE",!0],["false",!1],["False",!1],["FALSE",!1]]);function T(r,n){let e=c.get(n.trim());if(e===void 0)throw s(r,n,"tru\
e or false (also True, TRUE, False, FALSE)");return e}var f={s:1e3,m:6e4,h:36e5,d:864e5},m="a whole number with a unit: 90s, 15m, 2h or 14d";function p(r){let[,
n,e]=/^(\d{1,7})([smhd])$/.exec(r)??[],t=e===void 0?void 0:f[e];return t===void 0?void 0:Number(n)*t}function I(r,n){let e=p(n.trim());if(e===void 0)throw s(r,n,
m);return e}function v(r,n,e){let t=/^\d{1,15}$/.exec(n.trim())?.[0],o=t===void 0?Number.NaN:Number(t);if(!(o>=e.min&&o<=e.max))throw s(r,n,`a whole number from\
 ${e.min} to ${e.max}`);return o}function L(r,n,e){let t=e.find(o=>o===n.trim());if(t===void 0)throw s(r,n,e.join(", "));return t}function s(r,n,e){let t=n.trim()===
""?"empty":`"${n.trim()}"`;return new i("E_INPUT",`The input ${r} cannot be ${t}.`,{fix:`Allowed: ${e}.`})}var F="aws-config";function M({route:r}){return r.at(-1)??r[0]}var O=JSON.stringify({Version:"2012-10-17",Statement:[{Effect:"Allow",Action:"*",Resource:"*"},{Effect:"\
Deny",Action:["secretsmanager:GetSecretValue","secretsmanager:BatchGetSecretValue"],Resource:"*"}]});function P({mode:r,duration:n},e){if(!(r==="profile"||n*1e3>
e))throw new i("E_INPUT",`The exported credentials live for ${a(n*1e3)} (role-duration-seconds), which is not longer than min-remaining (${a(e)}).`,{fix:"Lower \
`min-remaining`, raise `role-duration-seconds`, or let them renew themselves with `export-credentials: profile`."})}export{g as a,w as b,R as c,E as d,T as e,m as f,p as g,I as h,v as i,L as j,F as k,M as l,O as m,P as n};
