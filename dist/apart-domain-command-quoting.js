const require=process.getBuiltinModule;
function r(t){return`'${t.replaceAll("'","'\\''")}'`}function n(t){return/^[\p{L}\p{M}\p{N}\\/:._~'!#$+-]+$/u.test(t)}function e(t){return`"${t.replaceAll("%","\
%%")}"`}export{r as a,n as b,e as c};
