const require=process.getBuiltinModule;
import{e as s,f as t}from"./chunk-U6P2YQFD.js";import{f as r}from"./chunk-MFSRCT2G.js";var p=["AWS_ACCESS_KEY_ID","AWS_SECRET_ACCESS_KEY","AWS_SESSION_TOKEN"];async function k(e,{exporting:i},n){let a=p.flatMap(m=>e.credentials?.variables.get(m)??[]),o=t([...s(e)],i.minMaskLength);await n.register(r([...o,...a]))}export{k as a};
