const require=process.getBuiltinModule;
import{a}from"./apart-domain-requests-lease-inputs.js";import{a as o}from"./apart-domain-error.js";var u="Allowed: [NAME ,] REFERENCE[#SELECTOR] [OPTION ...], such as: DB_PASSWORD, prod/db#password optional";function s(r,n,i,e={}){let t=[];return e.allowed!==
void 0&&t.push(`Allowed: ${e.allowed}.`),e.meant!==void 0&&t.push(`Probably meant: ${typeof e.meant=="string"?e.meant:l(e.meant)}`),t.length===0&&t.push(u),new o(
r,`Line ${n} of secrets: ${i}`,{fix:t.join(`
`)})}function l({name:r,reference:n,selector:i,options:e}){return[(r===void 0?"":`${r}, `)+f(n,i),...e].join(" ").trimStart()}function f(r,n){return n===void 0?
r:`${r}#${n}`}function g(r,n){if(!n){let{line:e=1}=r.find(({role:t})=>t)??{};throw new o("E_INPUT",`Line ${e} of secrets has role=, which needs role-to-assume.`,{fix:"Give `r\
ole-to-assume`: the role of the lines that name none, or one of those that lines name."})}let i=a(n);return r.map(({role:e,...t})=>{if(!e||e.arn===i.arn)return t;
if(e.partition===n.role.partition)return{...t,role:e};throw s("E_REQUEST",t.line,`the role ${e.name} is in the partition ${e.partition}, and role-to-assume in ${n.
role.partition}.`,{allowed:"a role of the same partition; for another one a step of its own"})})}function E(r,n){let i=r.find(({role:e})=>e);if(i)throw s("E_REQ\
UEST",i.line,`role= has no meaning here: ${n}.`,{allowed:"the line without role="})}export{E as refuseLineRoles,g as withLineRoles};
