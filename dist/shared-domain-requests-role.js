const require=process.getBuiltinModule;
import{a as i}from"./shared-domain-error.js";function d(t,n,r){let e;try{e=JSON.parse(n)}catch{e=void 0}if(typeof e!="object"||e===null||!("Statement"in e)){let a=r.map(c=>`\`${c}\``);throw new i("E_INPUT",
`The input ${t} is neither ${a.join(" nor ")} nor a policy.`,{fix:`Allowed: ${a.join(", ")}, or an IAM policy as JSON with its \`Version\` and \`Statement\`.`})}
let o=JSON.stringify(e);if(o.length>2048||/[^\u0020-\u00ff]/.test(o))throw new i("E_INPUT",`The input ${t} has ${o.length} characters when minified.`,{fix:"Allo\
wed: up to 2,048 characters, U+0020 to U+00FF, which is the limit of STS."});return o}function s(t){let n=/^arn:(aws[a-z-]*):iam::(\d{12}):role\/(?:[\w+=,.@/-]*\/)?([\w+=,.@-]{1,64})$/.exec(t);if(!n)return;let[,r="",e="",o=""]=n;return{arn:t,partition:r,
accountId:e,name:o}}function u(t){let n=/^arn:aws[a-z-]*:sts::(\d{12}):assumed-role\/([^/]+)\/[^/]+$/.exec(t);if(!n)return;let[,r="",e=""]=n;return{accountId:r,
name:e}}function w(t,n){let r=s(n);if(r)return r;throw new i("E_INPUT",`${t} is "${n}", which is no role ARN.`,{fix:"Allowed: `arn:aws:iam::ACCOUNT:role/NAME` with the \
twelve digits of the account."})}export{d as a,u as b,w as c};
