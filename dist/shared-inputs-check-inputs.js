const require=process.getBuiltinModule;
import{k as o,l as s}from"./shared-domain-requests-role.js";import{a,e as i,h as m,j as p}from"./shared-domain-plain-text.js";import{a as t}from"./shared-domain-error.js";function l(e){let r=s(e,o.check),n=r("min-remaining").trim();return{lease:u(r("lease").trim()),onExpiring:p("on-expiring",r("on-expiring"),["renew","fail","warn"]),
minRemaining:n===""?void 0:m("min-remaining",n),drift:i("check-drift",r("check-drift")),jobSummary:i("job-summary",r("job-summary"))}}function u(e){if(e==="all"||
a(e))return e;throw new t("E_INPUT",`The input lease is "${e}", which is no lease id.`,{fix:"Allowed: `all`, or the output lease-id of the step that leased."})}export{l as a};
