const require=process.getBuiltinModule;
import{a as n}from"./shared-domain-error.js";var t=24,r={major:22,minor:21};function a(e=process.versions.node){if(!i(e))throw new n("E_RUNNER",`This action needs Node ${t}, and the runner started it with \
Node ${e}.`,{fix:"Update the runner to 2.327.1 or later, which brings Node 24; runners of other hosts may start it with Node 22.21. For 32-bit ARM there is none\
: use a 64-bit system."})}function h(e,o=process.versions.node){if(!i(o))throw new n("E_RUNNER",`secret-lease ${e} needs Node ${r.major}.${r.minor} or later, an\
d Node ${o} runs it.`,{fix:`Run it with Node ${t}: https://nodejs.org/en/download`})}function i(e){let[o=0,s=0]=e.split(".").map(Number);return o>r.major||o===r.
major&&s>=r.minor}export{a,h as b};
