const require=process.getBuiltinModule;
import{e as i}from"./shared-domain-expiry-expiry.js";function o(e){return e.kind==="github"?"GitHub":new URL(e.url).host}function u(e,r){return r>=200&&r<300?"works":r===401?"refused":e.kind==="url"?r===403?"refus\
ed":"unclear":r===404?"works":"unclear"}function a(e){return/^[\t\u0020-\u007e]+$/.test(e)}function d(e,r){let n=i(e);if(!(!n||Math.abs(n.getTime()-Date.parse(r))<
6e4))return{at:n,source:"GitHub's word",firm:!0}}export{o as a,u as b,a as c,d};
