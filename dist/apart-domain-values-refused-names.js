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
IONS"},{tool:"Secret Lease",reason:"belongs to this action",source:"https://github.com/OWNER/secret-lease/blob/main/docs/check.md",names:"SECRET_LEASE_*"}];function T(e,t){
let n=e.toUpperCase(),{exact:s,families:i}=f(t);return[...s.get(n)??[],...i.filter(({covers:r})=>r(n)).map(({at:r})=>r)].sort((r,o)=>r-o).map(r=>t[r]).find(r=>r&&
!c(n,r))}var R=new WeakMap;function f(e){let t=R.get(e);if(t)return t;let n=e.flatMap((r,o)=>I(r).map(_=>({pattern:_,at:o}))),s=new Map;for(let{pattern:r,at:o}of n)
s.set(r,[...s.get(r)??[],o]);let i=n.flatMap(({pattern:r,at:o})=>{let[_="",u]=r.split("*");return u===void 0?[]:[{covers:d(_,u),at:o}]}),a={exact:s,families:i};
return R.set(e,a),a}function I({names:e}){return e.trim().split(/\s+/)}function c(e,{except:t={}}){return Object.keys(t).some(n=>U(n,e))}function U(e,t){let[n="",s]=e.split("*");return s===
void 0?t===n:d(n,s)(t)}function d(e,t){return n=>n.length>=e.length+t.length&&n.startsWith(e)&&n.endsWith(t)}function O(e,t="upper"){let n=e.replace(/[^A-Za-z0-9_]/g,"_");return t==="kept"?n:t==="upper"?n.toUpperCase():n.toLowerCase()}function g(e){return/^[0-9]/.test(
e)?`_${e}`:e}function B(e,t){return g(O(t===void 0?e:`${e}_${t}`))}function p(e){return/^[A-Za-z_][A-Za-z0-9_]*$/.test(e)}function l(e){return e===""?"is empty":
p(e)?E(T(e,N)):"has other characters than letters, digits and _, or begins with a digit"}async function S(e){return l(e)??E(T(e,await A()))}async function A(){return(await import("./apart-domain-values-unsafe-names.js")).unsafeNames}function E(e){return e&&`${e.reason} (${e.tool})`}export{O as a,g as b,B as c,p as d,l as e,S as f};
