// Preloaded into the bundle: the process ends when nothing keeps it alive, as on Windows (src/adapters/exit-at-once.ts).
process.exit = () => {};
