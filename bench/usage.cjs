// Loaded before each process that is measured, the empty one too: tells its CPU time (ms) and its largest resident
// set (kB) on file descriptor 3 when it exits. CommonJS, and next to nothing: it is part of what is measured.
const { writeSync } = require('node:fs');

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeSync(3, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS }));
});
