const require=process.getBuiltinModule;
function f(n,r,o){if(n.length<=5){for(let e of n)o.warning(e);return}let t=n.slice(8),s=t.length>0?[`and ${t.length} more, in the log`]:[],i=`${n.length} warnin\
gs of ${r}, the most urgent first:`;o.warning([i,...n.slice(0,8),...s].join(`
`));for(let e of t)o.info(e)}export{f as a};
