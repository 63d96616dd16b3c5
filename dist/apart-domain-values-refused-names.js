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
IONS"},{tool:"Secret Lease",reason:"belongs to this action",source:"https://github.com/OWNER/secret-lease/blob/main/docs/check.md",names:"SECRET_LEASE_*"}];function _(e,n){
let t=e.toUpperCase();return n.find(s=>f(s,t)&&!I(t,s))}function f(e,n){let{names:t}=e;for(let s=t.indexOf(n);s!==-1&&n!=="";s=t.indexOf(n,s+1))if(i(t[s-1])&&i(
t[s+n.length]))return!0;return E(e).some(s=>R(s,n))}var u=new WeakMap;function E(e){let n=u.get(e);if(n)return n;let{names:t}=e,s=[];for(let r=t.indexOf("*");r!==
-1;r=t.indexOf("*",r+1)){let[o,a]=[r,r+1];for(;!i(t[o-1]);)o-=1;for(;!i(t[a]);)a+=1;s.push([t.slice(o,r),t.slice(r+1,a)])}return u.set(e,s),s}function i(e){return e===
void 0||e===" "||e===`
`}function I(e,{except:n={}}){return Object.keys(n).some(t=>{let[s="",r]=t.split("*");return r===void 0?e===s:R([s,r],e)})}function R([e,n],t){return t.length>=e.
length+n.length&&t.startsWith(e)&&t.endsWith(n)}function U(e,n="upper"){let t=e.replace(/[^A-Za-z0-9_]/g,"_");return n==="kept"?t:n==="upper"?t.toUpperCase():t.toLowerCase()}function O(e){return/^[0-9]/.test(
e)?`_${e}`:e}function m(e,n){return O(U(n===void 0?e:`${e}_${n}`))}function c(e){return/^[A-Za-z_][A-Za-z0-9_]*$/.test(e)}function l(e){return e===""?"is empty":
c(e)?N(_(e,T)):"has other characters than letters, digits and _, or begins with a digit"}async function S(e){return l(e)??N(_(e,await g()))}var d;function g(){return d??=import("./apart-domain-values-unsafe-names.js").then(e=>e.unsafeNames),d}function N(e){return e&&`${e.reason} (${e.tool})`}export{U as a,O as b,m as c,c as d,l as e,S as f};
