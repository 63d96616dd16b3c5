// Preloaded into a test file: records every error that the product makes in this process, and the place of it.
import { appendFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { noted } from './sites.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
globalThis.messageSites = new Set();
globalThis.leaseErrors = [];

registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    const file = url.startsWith('file:') ? relative(root, fileURLToPath(url)).replaceAll('\\', '/') : '';
    if (!file.startsWith('src/') || !file.endsWith('.ts')) return loaded;
    const text = noted(String(loaded.source), file);
    const source =
      file === 'src/domain/error.ts'
        ? text.replace(
            'this.code = code;',
            'this.code = code; if (/\\/src\\//.test(this.stack?.split("\\n").find((line) => line.includes("    at ") && !line.includes("new LeaseError")) ?? "")) globalThis.leaseErrors.push(this);',
          )
        : text;
    return { ...loaded, source };
  },
});

process.on('exit', () => {
  if (globalThis.messageSites.size === 0) return;
  const errors = globalThis.leaseErrors.map(({ code, message, fix, statements }) => ({
    code,
    message,
    fix,
    statements,
  }));
  appendFileSync(
    process.env.MESSAGES,
    `${JSON.stringify({ sites: [...globalThis.messageSites], errors })}\n`,
  );
});
