const require=process.getBuiltinModule;
import{a,b,c,d}from"./shared-sources-parameter-store-reference.js";export{d as parameterId,c as parseParameterArn,b as readParameterReference,a as source};
