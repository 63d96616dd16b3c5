import{createRequire as secretLeaseRequire}from'node:module';const require=secretLeaseRequire(import.meta.url);
var e=process.getBuiltinModule("node:http"),t=e,{Agent:n,ClientRequest:o,IncomingMessage:s,ServerResponse:r,METHODS:g,STATUS_CODES:l,createServer:i,request:u,get:S,globalAgent:c}=e;export{t as a};
