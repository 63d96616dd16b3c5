/** The process of WarmNode: runs the entry that a message names, then says how it ended. */
const home = process.cwd();

/** Ends the current step. */
let end = () => {};
process.exit = (code = process.exitCode) => {
  process.exitCode = code;
  end();
};

process.on('message', async ({ script, cwd, env, mark }) => {
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, env);
  process.chdir(cwd);
  process.exitCode = undefined;
  // What it throws ends this process, as it would end a step's own.
  await Promise.race([import(script), new Promise((resolve) => (end = resolve))]);
  const exitCode = process.exitCode ?? 0;
  process.chdir(home);
  for (const stream of [process.stdout, process.stderr])
    await new Promise((resolve) => stream.write(mark, resolve));
  process.send({ exitCode });
});
