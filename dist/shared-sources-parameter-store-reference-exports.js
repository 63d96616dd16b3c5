const require=process.getBuiltinModule;
import{a,b,c,d,e}from"./shared-sources-parameter-store-reference.js";import"./shared-domain-requests-request.js";export{d as isLabel,e as parameterId,c as parseParameterArn,b as readParameterReference,a as source};
