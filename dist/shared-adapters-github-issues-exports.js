const require=process.getBuiltinModule;
import{a,b,c}from"./shared-adapters-github-issues.js";import"./shared-adapters-connections.js";import"./shared-domain-failure.js";import"./shared-runtime.js";export{b as GitHubIssues,c as failureOf,a as silentLog};
