const require=process.getBuiltinModule;
var _=[{tool:"GitHub Actions",reason:"is set by the runner for each step",source:"https://docs.github.com/en/actions/reference/workflows-and-actions/variables",
names:`
      GITHUB_ACTION GITHUB_ACTIONS GITHUB_ACTION_PATH GITHUB_ACTION_REF GITHUB_ACTION_REPOSITORY GITHUB_ACTOR
      GITHUB_ACTOR_ID GITHUB_API_URL GITHUB_BASE_REF GITHUB_ENV GITHUB_EVENT_NAME GITHUB_EVENT_PATH
      GITHUB_GRAPHQL_URL GITHUB_HEAD_REF GITHUB_JOB GITHUB_OUTPUT GITHUB_PATH GITHUB_REF GITHUB_REF_NAME
      GITHUB_REF_PROTECTED GITHUB_REF_TYPE GITHUB_REPOSITORY GITHUB_REPOSITORY_ID GITHUB_REPOSITORY_OWNER
      GITHUB_REPOSITORY_OWNER_ID GITHUB_RETENTION_DAYS GITHUB_RUN_ATTEMPT GITHUB_RUN_ID GITHUB_RUN_NUMBER
      GITHUB_SERVER_URL GITHUB_SHA GITHUB_STATE GITHUB_STEP_SUMMARY GITHUB_TRIGGERING_ACTOR GITHUB_WORKFLOW
      GITHUB_WORKFLOW_REF GITHUB_WORKFLOW_SHA GITHUB_WORKSPACE RUNNER_ARCH RUNNER_DEBUG RUNNER_ENVIRONMENT
      RUNNER_NAME RUNNER_OS RUNNER_TEMP RUNNER_TOOL_CACHE RUNNER_TRACKING_ID RUNNER_WORKSPACE
      ACTIONS_CACHE_SERVICE_V2 ACTIONS_CACHE_URL ACTIONS_ID_TOKEN_REQUEST_TOKEN ACTIONS_ID_TOKEN_REQUEST_URL
      ACTIONS_ORCHESTRATION_ID ACTIONS_RESULTS_URL ACTIONS_RUNTIME_TOKEN ACTIONS_RUNTIME_URL ACTIONS_STEP_DEBUG
      ACTIONS_RUNNER_DEBUG
    `},{tool:"GitHub Actions",reason:"switches on what the runner keeps off for safety",source:"https://github.blog/changelog/2020-10-01-github-actions-deprecat\
ing-set-env-and-add-path-commands/",names:"ACTIONS_ALLOW_UNSECURE_COMMANDS ACTIONS_ALLOW_USE_UNSECURE_NODE_VERSION"},{tool:"GitHub Actions",reason:"is refused b\
y the runner, whoever sets it",source:"https://github.blog/changelog/2023-10-05-github-actions-node-options-environment-variable-is-restricted/",names:"NODE_OPT\
IONS"},{tool:"Secret Lease",reason:"belongs to this action",source:"https://github.com/OWNER/secret-lease/blob/main/docs/check.md",names:"SECRET_LEASE_*"}];function u(e,n){
let t=e.toUpperCase();return n.find(s=>I(s,t)&&!c(t,s))}function I(e,n){let{names:t}=e;for(let s=t.indexOf(n);s!==-1&&n!=="";s=t.indexOf(n,s+1))if(o(t[s-1])&&o(
t[s+n.length]))return!0;return U(e).some(s=>d(s,n))}var T=new WeakMap;function U(e){let n=T.get(e);if(n)return n;let{names:t}=e,s=[];for(let r=t.indexOf("*");r!==
-1;r=t.indexOf("*",r+1)){let[i,a]=[r,r+1];for(;!o(t[i-1]);)i-=1;for(;!o(t[a]);)a+=1;s.push([t.slice(i,r),t.slice(r+1,a)])}return T.set(e,s),s}function o(e){return e===
void 0||e===" "||e===`
`}function R(e,n){let t=e.toUpperCase().slice(0,-1);for(let s of n){let r=O(s).find(i=>i.endsWith("*")?i.startsWith(t)||t.startsWith(i.slice(0,-1)):i.startsWith(
t));if(r!==void 0)return r}}function O({names:e}){return e.trim().split(/\s+/)}function c(e,{except:n={}}){return Object.keys(n).some(t=>{let[s="",r]=t.split("*");
return r===void 0?e===s:d([s,r],e)})}function d([e,n],t){return t.length>=e.length+n.length&&t.startsWith(e)&&t.endsWith(n)}function l(e,n="upper"){let t=e.replace(/[^A-Za-z0-9_]/g,"_");return n==="kept"?t:n==="upper"?t.toUpperCase():t.toLowerCase()}function g(e){return/^[0-9]/.test(
e)?`_${e}`:e}function S(e,n){return g(l(n===void 0?e:`${e}_${n}`))}function A(e){return/^[A-Za-z_][A-Za-z0-9_]*$/.test(e)}function H(e){return e===""?"is empty":
A(e)?E(u(e,_)):"has other characters than letters, digits and _, or begins with a digit"}async function B(e){return H(e)??E(u(e,await f()))}async function p(e){
return R(e,[..._,...await f()])}var N;function f(){return N??=import("./shared-domain-values-unsafe-names.js").then(e=>e.unsafeNames),N}function E(e){return e&&`${e.reason} \
(${e.tool})`}export{l as a,g as b,S as c,A as d,H as e,B as f,p as g};
