const require=process.getBuiltinModule;
import{a as s}from"./shared-domain-values-exportable.js";import{w as r}from"./shared-domain-credentials-aws-config.js";import{i as t}from"./shared-adapters-aws-config.js";var p=["AWS_ACCESS_KEY_ID","AWS_SECRET_ACCESS_KEY","AWS_SESSION_TOKEN"];async function S(e,{exporting:a},n){let i=p.flatMap(m=>e.credentials?.variables.get(m)??
[]),o=r([...s(e)],a.minMaskLength);await n.register(t([...o,...i]))}export{S as a};
