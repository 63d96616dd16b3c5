const require=process.getBuiltinModule;
var T=[{tool:"GitHub Actions",reason:"is set by the runner for each step",source:"https://docs.github.com/en/actions/reference/workflows-and-actions/variables",
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
IONS"},{tool:"Secret Lease",reason:"belongs to this action",source:"https://github.com/OWNER/secret-lease/blob/main/docs/check.md",names:"SECRET_LEASE_*"}];function a(e,t){
let n=e.toUpperCase();return t.find(s=>f(s,n)&&!I(n,s))}function f(e,t){let{names:n}=e;for(let s=n.indexOf(t);s!==-1&&t!=="";s=n.indexOf(t,s+1))if(i(n[s-1])&&i(
n[s+t.length]))return!0;return E(e).some(s=>R(s,t))}var u=new WeakMap;function E(e){let t=u.get(e);if(t)return t;let{names:n}=e,s=[];for(let r=n.indexOf("*");r!==
-1;r=n.indexOf("*",r+1)){let[o,_]=[r,r+1];for(;!i(n[o-1]);)o-=1;for(;!i(n[_]);)_+=1;s.push(n.slice(o,_))}return u.set(e,s),s}function i(e){return e===void 0||e===
" "||e===`
`}function I(e,{except:t={}}){return Object.keys(t).some(n=>R(n,e))}function R(e,t){let[n="",s]=e.split("*");return s===void 0?t===n:t.length>=n.length+s.length&&
t.startsWith(n)&&t.endsWith(s)}function U(e,t="upper"){let n=e.replace(/[^A-Za-z0-9_]/g,"_");return t==="kept"?n:t==="upper"?n.toUpperCase():n.toLowerCase()}function O(e){return/^[0-9]/.test(
e)?`_${e}`:e}function S(e,t){return O(U(t===void 0?e:`${e}_${t}`))}function c(e){return/^[A-Za-z_][A-Za-z0-9_]*$/.test(e)}function g(e){return e===""?"is empty":
c(e)?N(a(e,T)):"has other characters than letters, digits and _, or begins with a digit"}async function B(e){return g(e)??N(a(e,await l()))}var d;function l(){return d??=import("./apart-domain-values-unsafe-names.js").then(e=>e.unsafeNames),d}function N(e){return e&&`${e.reason} (${e.tool})`}export{U as a,O as b,S as c,c as d,g as e,B as f};
