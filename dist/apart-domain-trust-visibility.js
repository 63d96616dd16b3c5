const require=process.getBuiltinModule;
function n(i){let{repository:t}=i??{};return t?.private===!1?"public":t?.private===!0?"private":"unknown"}function r({repository_visibility:i}){return i===void 0?
"unknown":i==="private"||i==="internal"?"private":"public"}function e(i,t){return i==="public"||t==="public"?"public":i==="private"||t==="private"?"private":"un\
known"}export{n as a,r as b,e as c};
