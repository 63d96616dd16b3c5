const require=process.getBuiltinModule;
var N=[{tool:"GitHub Actions",reason:"is set by the runner for each step",source:"https://docs.github.com/en/actions/reference/workflows-and-actions/variables",
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
IONS"},{tool:"Secret Lease",reason:"belongs to this action",source:"https://github.com/OWNER/secret-lease/blob/main/docs/check.md",names:"SECRET_LEASE_*"}];function _(e,n){
let t=e.toUpperCase(),{exact:s,families:i}=c(n);return[...s.get(t)??[],...i.filter(({covers:r})=>r(t)).map(({at:r})=>r)].sort((r,o)=>r-o).map(r=>n[r]).find(r=>r&&
!U(t,r))}var R=new WeakMap;function c(e){let n=R.get(e);if(n)return n;let t=new Map,s=[];for(let[a,r]of e.entries())for(let o of I(r)){let[f="",u]=o.split("*"),
T=t.get(o);u!==void 0?s.push({covers:d(f,u),at:a}):T?T.push(a):t.set(o,[a])}let i={exact:t,families:s};return R.set(e,i),i}function I({names:e}){return e.trim().split(/\s+/)}function U(e,{except:n={}}){return Object.keys(n).some(t=>O(t,e))}function O(e,n){let[t="",s]=e.split("*");return s===
void 0?n===t:d(t,s)(n)}function d(e,n){return t=>t.length>=e.length+n.length&&t.startsWith(e)&&t.endsWith(n)}function g(e,n="upper"){let t=e.replace(/[^A-Za-z0-9_]/g,"_");return n==="kept"?t:n==="upper"?t.toUpperCase():t.toLowerCase()}function p(e){return/^[0-9]/.test(
e)?`_${e}`:e}function S(e,n){return p(g(n===void 0?e:`${e}_${n}`))}function l(e){return/^[A-Za-z_][A-Za-z0-9_]*$/.test(e)}function A(e){return e===""?"is empty":
l(e)?E(_(e,N)):"has other characters than letters, digits and _, or begins with a digit"}async function C(e){return A(e)??E(_(e,await H()))}async function H(){return(await import("./apart-domain-values-unsafe-names.js")).unsafeNames}function E(e){return e&&`${e.reason} (${e.tool})`}export{g as a,p as b,S as c,l as d,A as e,C as f};
