const require=process.getBuiltinModule;
import{a as i}from"./shared-domain-error.js";function u(e,n,t){let r;try{r=JSON.parse(n)}catch{r=void 0}if(typeof r!="object"||r===null||!("Statement"in r)){let s=t.map(c=>`\`${c}\``);throw new i("E_INPUT",
`The input ${e} is neither ${s.join(" nor ")} nor a policy.`,{fix:`Allowed: ${s.join(", ")}, or an IAM policy as JSON with its \`Version\` and \`Statement\`.`})}
let o=JSON.stringify(r);if(o.length>2048||/[^\u0020-\u00ff]/.test(o))throw new i("E_INPUT",`The input ${e} has ${o.length} characters when minified.`,{fix:"Allo\
wed: up to 2,048 characters, U+0020 to U+00FF, which is the limit of STS."});return o}function a(e){let n=/^arn:(aws[a-z-]*):iam::(\d{12}):role\/(?:[\w+=,.@/-]*\/)?([\w+=,.@-]{1,64})$/.exec(e);if(!n)return;let[,t="",r="",o=""]=n;return{arn:e,partition:t,
accountId:r,name:o}}function m(e){let n=/^arn:aws[a-z-]*:sts::(\d{12}):assumed-role\/([^/]+)\/[^/]+$/.exec(e);if(!n)return;let[,t="",r=""]=n;return{accountId:t,
name:r}}function g(e,n){let t=a(n);if(t)return t;throw new i("E_INPUT",`${e} is "${n}", which is no role ARN.`,{fix:[...l(n),"Allowed: `arn:aws:iam::ACCOUNT:role/NAME` \
with the twelve digits of the account."].join(`
`)})}function l(e){let n=e.replace(/["'`\s]/g,"").replace(/^(arn:aws[a-z-]*):sts::(\d{12}):assumed-role\/([^/]+)\/.*$/,"$1:iam::$2:role/$3").replace(/^(arn:aws[a-z-]*:iam):[a-z0-9-]*:(\d{4})-?(\d{4})-?(\d{4}):(?:role\/)?(?=[\w+=,.@-]+$)/,
"$1::$2$3$4:role/");return n!==e&&a(n)?[`Probably meant: ${n}`]:[]}function y(e){return/^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/.test(e)}export{u as a,y as b,a as c,m as d,g as e};
