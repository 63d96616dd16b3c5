const require=process.getBuiltinModule;
var u=[{tool:"GitHub Actions",reason:"is set by the runner for each step",source:"https://docs.github.com/en/actions/reference/workflows-and-actions/variables",
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
let n=e.toUpperCase(),{exact:s,families:a}=U(t);return[...s.get(n)??[],...a.filter(({covers:r})=>r(n)).map(({at:r})=>r)].sort((r,i)=>r-i).map(r=>t[r]).find(r=>r&&
!g(n,r))}var d=new WeakMap;function U(e){let t=d.get(e);if(t)return t;let n=e.flatMap((r,i)=>c(r).map(_=>({pattern:_,at:i}))),s=new Map;for(let{pattern:r,at:i}of n)
s.set(r,[...s.get(r)??[],i]);let a=n.flatMap(({pattern:r,at:i})=>{let[_="",R]=r.split("*");return R===void 0?[]:[{covers:E(_,R),at:i}]}),o={exact:s,families:a};
return d.set(e,o),o}function N(e,t){let n=e.toUpperCase().slice(0,-1);for(let s of t){let a=c(s).find(o=>o.endsWith("*")?o.startsWith(n)||n.startsWith(o.slice(0,
-1)):o.startsWith(n));if(a!==void 0)return a}}function c({names:e}){return e.trim().split(/\s+/)}function g(e,{except:t={}}){return Object.keys(t).some(n=>O(n,e))}
function O(e,t){let[n="",s]=e.split("*");return s===void 0?t===n:E(n,s)(t)}function E(e,t){return n=>n.length>=e.length+t.length&&n.startsWith(e)&&n.endsWith(t)}function l(e,t="upper"){let n=e.replace(/[^A-Za-z0-9_]/g,"_");return t==="kept"?n:t==="upper"?n.toUpperCase():n.toLowerCase()}function p(e){return/^[0-9]/.test(
e)?`_${e}`:e}function S(e,t){return p(l(t===void 0?e:`${e}_${t}`))}function A(e){return/^[A-Za-z_][A-Za-z0-9_]*$/.test(e)}function m(e){return e===""?"is empty":
A(e)?I(T(e,u)):"has other characters than letters, digits and _, or begins with a digit"}async function h(e){return m(e)??I(T(e,await f()))}async function C(e){
return N(e,[...u,...await f()])}async function f(){return(await import("./lease-domain-values-unsafe-names.js")).unsafeNames}function I(e){return e&&`${e.reason} (${e.tool}\
)`}function b(e){let t=e.length-20,n=e.slice(0,20).map(H).join(", ");return t>0?`${n} and ${t} more`:n}function H(e){let t=e.replace(new RegExp("\\p{C}","gu")," ");
return t.length>80?`${t.slice(0,80)}\u2026`:t}export{l as a,p as b,S as c,A as d,m as e,h as f,C as g,b as h,H as i};
