const require=process.getBuiltinModule;
async function c(e,a,o){let t=[],i=e.entries(),n=!1,s=async()=>{try{for(let[r,l]of i){if(n)return;t[r]=await o(l)}}catch(r){throw n=!0,r}};return await Promise.
all(Array.from({length:Math.min(a,e.length)},s)),t}export{c as a};
