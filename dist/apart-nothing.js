const require=process.getBuiltinModule;
