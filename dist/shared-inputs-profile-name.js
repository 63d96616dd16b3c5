const require=process.getBuiltinModule;
function t(e){return/^[A-Za-z0-9_.@+-]{1,64}$/.test(e)}export{t as a};
