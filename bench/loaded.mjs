// Loaded before a process whose time is not measured: tells on file descriptor 3, when it exits, which files of
// JavaScript it has loaded, their size, and which of Node's own modules that an empty process has not.
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
