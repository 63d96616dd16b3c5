// npm puts the Node 24 that the repository installs first in PATH; where there is none for the platform, the
// machine's own must do. Plain JavaScript, so that an older Node can say so.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(
    `This needs Node 24, and it is ${process.version}. Run \`npm ci\`; on Apple silicon install Node 24.`,
  );
  process.exitCode = 1;
}
