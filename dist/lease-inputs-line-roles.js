const require=process.getBuiltinModule;
import{b as i}from"./lease-inputs-request-line.js";import{a as s}from"./lease-domain-requests-lease-inputs.js";import{a}from"./lease-domain-error.js";import"./lease-runtime.js";function m(n,o){if(!o){let{line:e=1}=n.find(({role:t})=>t)??{};throw new a("E_INPUT",`Line ${e} of secrets has role=, which needs role-to-assume.`,{fix:"Give `r\
ole-to-assume`: the role of the lines that name none, or one of those that lines name."})}let r=s(o);return n.map(({role:e,...t})=>{if(!e||e.arn===r.arn)return t;
if(e.partition===o.role.partition)return{...t,role:e};throw i("E_REQUEST",t.line,`the role ${e.name} is in the partition ${e.partition}, and role-to-assume in ${o.
role.partition}.`,{allowed:"a role of the same partition; for another one a step of its own"})})}function p(n,o){let r=n.find(({role:e})=>e);if(r)throw i("E_REQ\
UEST",r.line,`role= has no meaning here: ${o}.`,{allowed:"the line without role="})}export{p as refuseLineRoles,m as withLineRoles};
