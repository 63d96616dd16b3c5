const require=process.getBuiltinModule;
import{h as s,i as t}from"./chunk-S3Z5LSKM.js";import{e as r}from"./chunk-WUI7LY76.js";var p=["AWS_ACCESS_KEY_ID","AWS_SECRET_ACCESS_KEY","AWS_SESSION_TOKEN"];async function k(e,{exporting:i},n){let a=p.flatMap(m=>e.credentials?.variables.get(m)??[]),o=t([...s(e)],i.minMaskLength);await n.register(r([...o,...a]))}export{k as a};
