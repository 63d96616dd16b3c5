// npm puts the repository's own Node 24 first in PATH. On a platform without it, the machine's Node must be version
// 24. Plain JavaScript, so that an older Node can print the message.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(
    `This needs Node 24, and it is ${process.version}. Run \`npm ci\`; on Apple silicon install Node 24.`,
  );
  process.exitCode = 1;
}
