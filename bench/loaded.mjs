// Loaded before a process whose time is not measured. When the process exits, it writes to file descriptor 3 which
// JavaScript files were loaded, their size, and which of Node's modules that an empty process does not load.
import { statSync, writeSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

let files = 0;
let bytes = 0;

registerHooks({
  load(url, context, nextLoad) {
    if (url.startsWith('file:')) {
      files += 1;
      bytes += statSync(fileURLToPath(url)).size;
    }
    return nextLoad(url, context);
  },
});

const before = new Set(process.moduleLoadList);

process.on('exit', () => {
  const builtins = process.moduleLoadList
    .filter((name) => !before.has(name) && name.startsWith('NativeModule '))
    .map((name) => name.replace('NativeModule ', ''));
  writeSync(3, JSON.stringify({ files, bytes, builtins }));
});
