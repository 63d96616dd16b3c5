const require=process.getBuiltinModule;
function a(e,r="upper"){let t=e.replace(/[^A-Za-z0-9_]/g,"_");return r==="kept"?t:r==="upper"?t.toUpperCase():t.toLowerCase()}function o(e){return/^[0-9]/.test(e)?`_${e}`:e}function O(e,r){return o(a(r===void 0?e:`${e}_${r}`))}function i(e){return/^[A-Za-z_][A-Za-z0-9_]*$/.test(e)}var s=e=>e.trim().split(/\s+/),_=[{reason:"is set by the runner for each step",names:s(`
      GITHUB_ACTION GITHUB_ACTIONS GITHUB_ACTION_PATH GITHUB_ACTION_REF GITHUB_ACTION_REPOSITORY GITHUB_ACTOR
      GITHUB_ACTOR_ID GITHUB_API_URL GITHUB_BASE_REF GITHUB_ENV GITHUB_EVENT_NAME GITHUB_EVENT_PATH
      GITHUB_GRAPHQL_URL GITHUB_HEAD_REF GITHUB_JOB GITHUB_OUTPUT GITHUB_PATH GITHUB_REF GITHUB_REF_NAME
      GITHUB_REF_PROTECTED GITHUB_REF_TYPE GITHUB_REPOSITORY GITHUB_REPOSITORY_ID GITHUB_REPOSITORY_OWNER
      GITHUB_REPOSITORY_OWNER_ID GITHUB_RETENTION_DAYS GITHUB_RUN_ATTEMPT GITHUB_RUN_ID GITHUB_RUN_NUMBER
      GITHUB_SERVER_URL GITHUB_SHA GITHUB_STATE GITHUB_STEP_SUMMARY GITHUB_TRIGGERING_ACTOR GITHUB_WORKFLOW
      GITHUB_WORKFLOW_REF GITHUB_WORKFLOW_SHA GITHUB_WORKSPACE RUNNER_* ACTIONS_*
    `)},{reason:"is how the runner hands a step its inputs and its state",names:s("INPUT_* STATE_*")},{reason:"is refused by the runner, whoever sets it",names:s("NODE_OPTIONS")},{reason:"belongs to this action",names:s("SECRET_LEASE_*")}],E=[{reason:"decides which programs later steps run",names:s("PATH PATHEXT COMSPEC SHELL")},{reason:"decides where later steps look for configuration and temporary files",names:s("HOME TMPDIR")},{reason:"makes later steps' shells run code or read their words differently",names:s("ENV BASH_ENV SHELLOPTS BASHOPTS IFS CDPATH PS4 PROMPT_COMMAND")},{reason:"loads code into every program of later steps",names:s("LD_* DYLD_*")},{reason:"changes what code Node and npm load, or whom they trust",names:s("NODE_PATH NODE_EXTRA_CA_CERTS NODE_TLS_REJECT_UNAUTHORIZED NPM_CONFIG_*")},{reason:"changes what code a language's runtime loads",names:s(`
      PYTHONPATH PYTHONHOME PYTHONSTARTUP PERL5OPT PERL5LIB RUBYOPT RUBYLIB JAVA_TOOL_OPTIONS
      JDK_JAVA_OPTIONS _JAVA_OPTIONS MAVEN_OPTS
    `)},{reason:"names programs that git, ssh and others start",names:s(`
      GIT_CONFIG* GIT_EXEC_PATH GIT_SSH* GIT_ASKPASS GIT_EXTERNAL_DIFF GIT_PAGER SSH_ASKPASS EDITOR
      PAGER
    `)},{reason:"sends later steps' connections elsewhere",names:s("HTTP_PROXY HTTPS_PROXY ALL_PROXY NO_PROXY")},{reason:"decides which servers later steps trust",names:s("SSL_CERT_* CURL_CA_BUNDLE REQUESTS_CA_BUNDLE AWS_CA_BUNDLE")},{reason:"sends AWS clients of later steps elsewhere, or gives them another identity",names:s("AWS_ENDPOINT_URL* AWS_CONFIG_FILE AWS_SHARED_CREDENTIALS_FILE AWS_PROFILE")}];function R(e,r){return e===""?"is empty":i(e)?(r==="author"?_:[..._,...E]).find(n=>n.names.some(T=>I(T,e.toUpperCase())))?.reason:"has other characters than letters, digits and _, or begins with a digit"}function I(e,r){return e.endsWith("*")?r.startsWith(e.slice(0,-1)):r===e}export{a,o as b,O as c,i as d,R as e};
