/**
 * What the bundle leaves out of its dependencies, or loads only when it is used: all of it is here, each with its
 * reason. The tests named beside them run, through the bundle, the features that need what comes late.
 */
import { builtinModules } from 'node:module';
import { join, relative, resolve } from 'node:path';
import type { Plugin } from 'esbuild';
import builtinExports from './builtin-exports.json' with { type: 'json' };

/** These packages, and the toolkit's own files for its summary and what it knows of the platform. */
const unused = /^(@actions\/|undici|tunnel|\.\/(summary|platform|oidc-utils)\.js$)/;

/**
 * Nothing is used that happens while these packages load, though they do not say so themselves. The toolkit
 * imports its HTTP client, and with it undici (a third of a megabyte), for getIDToken alone; we ask for the token
 * over the step's own connections, which know the proxy and the deadline.
 */
const dropUnused: Plugin = {
  name: 'drop-unused',
  setup({ onResolve, resolve }) {
    onResolve({ filter: unused }, async ({ path, pluginData, ...where }) => {
      if (pluginData === 'resolving') return undefined;
      const found = await resolve(path, { ...where, pluginData: 'resolving' });
      return { ...found, sideEffects: false };
    });
  },
};

/** Large packages that are seldom used, by the names of the files in dist/ that they get: all entries share these. */
const packages = {
  'default-chain': '@aws-sdk/credential-provider-node',
  github: '@actions/github',
};

/**
 * What few requests need, and what they need it for: loaded by `import()`, and built with a copy of all that it uses.
 * Built with an entry, it would share files with it, and each lease would load more files, and in them what it alone
 * uses of a package. Classes of a copy are others, so the errors that cross are told by their names.
 */
const modules = {
  'github-app': 'src/sources/github-app/source.ts',
  'parameter-store': 'src/sources/parameter-store/source.ts',
  'aws-tokens': 'src/sources/aws-tokens/source.ts',
  'minted-tokens': 'src/use-cases/minted-tokens.ts',
  'git-helper': 'src/use-cases/git-helper.ts',
  'revoke-at-end': 'src/use-cases/revoke-at-end.ts',
  verify: 'src/use-cases/verify.ts',
  'ask-service': 'src/adapters/ask-service.ts',
  verifications: 'src/inputs/verifications.ts',
  'enclosed-ends': 'src/domain/expiry/enclosed/enclosed-ends.ts',
  'line-fields': 'src/domain/expiry/enclosed/line-fields.ts',
  'spelled-dates': 'src/domain/expiry/spelled-dates.ts',
  'expiry-tags': 'src/domain/rotation/expiry-tags.ts',
  'end-lease': 'src/entries/commands/end.ts',
  'token-revoker': 'src/adapters/token-revoker.ts',
  'requested-sessions': 'src/use-cases/sessions/requested-sessions.ts',
  'exported-credentials': 'src/use-cases/exported-credentials.ts',
  'required-permissions': 'src/sources/secrets-manager/required-permissions.ts',
  'refused-role': 'src/domain/refusals/refused-role.ts',
  'refused-secret': 'src/sources/secrets-manager/refused-secret.ts',
  'ambient-credentials': 'src/domain/refusals/ambient-credentials.ts',
  'json-fault': 'src/domain/values/json-fault.ts',
};

export const apart = { ...packages, ...modules };

/**
 * GitHub's client is imported by files that load late as it is. The SDK's clients import the chain of credential
 * providers as they load, and it is of use only without `role-to-assume`: it is loaded when it is first asked.
 * Tests: __tests__/dist/isolation.test.ts, weights.test.ts (the chain), verify.test.ts (GitHub's client).
 */
const keepApart: Plugin = {
  name: 'keep-apart',
  setup({ initialOptions: { absWorkingDir = '' }, onResolve }) {
    const files = new Map(Object.entries(modules).map(([name, file]) => [join(absWorkingDir, file), name]));
    onResolve({ filter: /\.ts$/ }, ({ path, kind, resolveDir }) => {
      const name = kind === 'dynamic-import' ? files.get(resolve(resolveDir, path)) : undefined;
      return name === undefined ? undefined : { path: `./${name}.js`, external: true };
    });
    onResolve({ filter: new RegExp(`^${packages.github}$`) }, () => ({
      path: './github.js',
      external: true,
    }));
  },
};

/** Also for the clients that are built apart. What belongs to the chain itself keeps it. */
const lateChain: Plugin = {
  name: 'late-chain',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: new RegExp(`^${packages['default-chain']}$`) }, ({ kind, importer }) =>
      kind === 'entry-point' || !/client-[\w-]+[/\\]dist/.test(importer)
        ? undefined
        : { path: 'chain', namespace: 'late' },
    );
    onResolve({ filter: /.*/, namespace: 'late' }, ({ path }) => ({ path, external: true }));
    onLoad({ filter: /.*/, namespace: 'late' }, () => ({
      contents: `export const defaultProvider = (options) => {
        let chain;
        return async (request) => {
          chain ??= (await import('./default-chain.js')).defaultProvider(options);
          return chain(request);
        };
      };`,
    }));
  },
};

/** What loads much when it is asked for, and of which a lease may need nothing: asked for when it is used. */
const late = (module: string, name: string) =>
  ['child_process', 'crypto', 'fs/promises', 'sqlite', 'timers/promises', 'zlib'].includes(module) ||
  (module === 'fs' && name === 'ReadStream');

/**
 * The names that a module of Node exports. Committed, because they differ by system and by version (`process.getuid`,
 * new functions of fs), and the same source shall give the same bundle wherever it is built.
 */
function exportsOf(module: string): string[] {
  const names = (builtinExports as Readonly<Record<string, string>>)[module];
  if (names === undefined)
    throw new Error(`Run \`node scripts/builtin-exports.ts ${module}\`: it is not known yet.`);
  return names.split(' ');
}

/**
 * An import of one of Node's own modules reads all its exports, and among these are getters that load much more:
 * those of http load undici for WebSocket (ten milliseconds), those of fs its streams and promises. Asking the
 * process for the module and then for each name reads only the names that the importing file uses, since esbuild
 * drops the others. Each importing file has a copy, so that none reads for another.
 */
const quickBuiltins: Plugin = {
  name: 'quick-builtins',
  setup({ initialOptions: { absWorkingDir = '' }, onResolve, onLoad }) {
    const names = builtinModules.filter((name) => !name.startsWith('node:')).join('|');
    onResolve({ filter: new RegExp(`^(node:)?(${names})$`) }, ({ path, kind, importer }) => {
      const name = path.replace('node:', '');
      // The importer's path is relative, or the names of chunks would depend on the machine.
      const suffix = `?${relative(absWorkingDir, importer).replaceAll('\\', '/')}`;
      if (kind === 'import-statement') return { path: name, suffix, namespace: 'quick', sideEffects: false };
      if (kind === 'dynamic-import') return { path: name, namespace: 'quick-later' };
      return undefined;
    });
    onLoad({ filter: /.*/, namespace: 'quick' }, ({ path }) => {
      const exported = exportsOf(path);
      const lines = exported.map((name, index) => {
        const value = `/* @__PURE__ */ ${late(path, name) ? 'late' : 'read'}('${name}')`;
        return `const e${index} = ${value}; export { e${index} as '${name}' };`;
      });
      return {
        contents: `const builtin = /* @__PURE__ */ process.getBuiltinModule('node:${path}');
          const read = (name) => builtin[name];
          const late = (name) => {
            const value = () => process.getBuiltinModule('node:${path}')[name];
            return new Proxy(function () {}, {
              apply: (_target, _this, given) => value()(...given),
              construct: (_target, given) => new (value())(...given),
              get: (_target, key) => value()[key],
            });
          };
          export default builtin;
          ${lines.join('\n')}`,
      };
    });
    // What import() gives of a CommonJS module reads nothing before it is asked for it.
    onLoad({ filter: /.*/, namespace: 'quick-later' }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule('node:${path}');`,
    }));
  },
};

export const diet = [keepApart, lateChain, dropUnused, quickBuiltins];
export const dietOfApart = [lateChain, dropUnused, quickBuiltins];
