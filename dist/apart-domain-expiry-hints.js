const require=process.getBuiltinModule;
var i=/^(?<whose>.*?)(?:(?:expir(?:es?|y|ation)(?:at|on|by|date|time|datetime|timestamp)?|exp(?:at|date|time)?|valid(?:until|till?|to|through|thru)(?:date|time)?|not(?:valid)?after(?:date|time)?|enddatetime)(?:utc|ms|millis|epoch|unix)?)$/,
r=/^(?:access|refresh|id|api|auth|session|client)?(?:token|key|secret|password|credentials?|certificate|cert)?$/;function g(e,t=()=>!1){let n=i.exec(s(e))?.groups?.whose;return n!==void 0&&(r.test(n)||t(n))}function s(e){return e.toLowerCase().replace(/[-_.\s]/g,"")}export{g as a};
