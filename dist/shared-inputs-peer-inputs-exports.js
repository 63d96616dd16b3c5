const require=process.getBuiltinModule;
import{a,b}from"./shared-inputs-peer-inputs.js";import"./shared-domain-error.js";export{a as peerInputs,b as readPeerInputs};
