const require=process.getBuiltinModule;
var R=[{tool:"GitHub Actions",reason:"is set by the runner for each step",source:"https://docs.github.com/en/actions/reference/workflows-and-actions/variables",
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
IONS"},{tool:"Secret Lease",reason:"belongs to this action",source:"https://github.com/OWNER/secret-lease/blob/main/docs/check.md",names:"SECRET_LEASE_*"}];function N(e,r){
let n=e.toUpperCase(),{exact:s,families:i}=E(r);return[...s.get(n)??[],...i.filter(({covers:t})=>t(n)).map(({at:t})=>t)].sort((t,o)=>t-o).map(t=>r[t]).find(t=>t&&
!I(n,t))}var u=new WeakMap;function E(e){let r=u.get(e);if(r)return r;let n=e.flatMap((t,o)=>f(t).map(_=>({pattern:_,at:o}))),s=new Map;for(let{pattern:t,at:o}of n)
s.set(t,[...s.get(t)??[],o]);let i=n.flatMap(({pattern:t,at:o})=>{let[_="",T]=t.split("*");return T===void 0?[]:[{covers:d(_,T),at:o}]}),a={exact:s,families:i};
return u.set(e,a),a}function f({names:e}){return e.trim().split(/\s+/)}function I(e,{except:r={}}){return Object.keys(r).some(n=>c(n,e))}function c(e,r){let[n="",s]=e.split("*");return s===
void 0?r===n:d(n,s)(r)}function d(e,r){return n=>n.length>=e.length+r.length&&n.startsWith(e)&&n.endsWith(r)}function U(e){return/^[A-Za-z_][A-Za-z0-9_]*$/.test(e)}function A(e){return e===""?"is empty":U(e)?O(N(e,R)):"has other characters than letters, digits and _, o\
r begins with a digit"}function O(e){return e&&`${e.reason} (${e.tool})`}export{U as a,A as b};
