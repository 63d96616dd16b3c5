const require=process.getBuiltinModule;
var p=process.getBuiltinModule("node:fs"),i=e=>p[e];var o=i("readFileSync");function s(e,t){if(t==="dependabot[bot]")return"dependabot";let{head:n,base:a}=e?.pull_request??{};return n&&n.repo?.full_name!==a?.repo?.full_name?"fork":"own"}
function c(e){let{repository:t}=e??{};return t?.private===!1}function d(e){return s(r(e),e.GITHUB_ACTOR)}function m(e){return c(r(e))}function r({GITHUB_EVENT_PATH:e}){try{return JSON.parse(o(e??"","utf8"))}catch{return}}export{d as a,m as b};
