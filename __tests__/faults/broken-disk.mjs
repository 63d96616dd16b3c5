/**
 * Preloaded into the bundle: breaks what it writes to as BROKEN_DISK says, a JSON object. `entry`: the file of the
 * bundle that it applies to; `place`: a variable that names a file, or a pattern of paths; `how`: see below; `spared`:
 * how many writes succeed before.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { strike } from './strike.mjs';

const { entry, place, how, spared = 0 } = JSON.parse(process.env.BROKEN_DISK ?? '{}');

if (process.argv[1]?.endsWith(entry)) {
  const file = process.env[place];
  if (how === 'missing') {
    fs.rmSync(file);
    strike();
  } else if (how === 'full device') {
    linkToFullDevice(file);
    strike();
  } else breakWrites(file ? (path) => path === file : (path) => new RegExp(place).test(path));
}

function linkToFullDevice(path) {
  fs.rmSync(path);
  fs.symlinkSync('/dev/full', path);
  process.on('exit', () => {
    // Reading it would never end.
    fs.rmSync(path);
    fs.writeFileSync(path, '');
  });
}

function breakWrites(isMeant) {
  let seen = 0;
  for (const name of ['appendFileSync', 'writeFileSync', 'mkdirSync']) {
    const original = fs[name];
    fs[name] = (path, ...rest) => {
      if (!isMeant(String(path)) || ++seen <= spared) return original(path, ...rest);
      strike();
      if (how === 'half') {
        const half = rest[0].slice(0, rest[0].length / 2);
        original(path, half, ...rest.slice(1));
      }
      const code = { half: 'ENOSPC', full: 'ENOSPC', 'read-only': 'EROFS', denied: 'EACCES', gone: 'ENOENT' }[
        how
      ];
      throw Object.assign(new Error(`${code}: ${name} '${path}'`), { code, path });
    };
  }
  syncBuiltinESMExports();
}
