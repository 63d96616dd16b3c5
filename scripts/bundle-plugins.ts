/** The parts of dependencies that the bundle leaves out or loads only when they are used, each with its reason. */
import { readFile } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { join, relative, resolve } from 'node:path';
import type { Plugin } from 'esbuild';
import builtinExports from './builtin-exports.json' with { type: 'json' };

/** These packages, and the toolkit's own files for the summary and for the platform. */
const unused = /^(@actions\/|undici|tunnel|\.\/(summary|platform|oidc-utils)\.js$)/;

/**
 * Declares these files free of side effects, since nothing uses what they do while they load. The toolkit imports its
 * HTTP client, and with it undici (a third of a megabyte), only for getIDToken; this action requests the token over
 * its own connections, which support the proxy and the deadline.
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

/** Large packages that are seldom used, by the names of their files in dist/. All entries share these files. */
const packages = {
  'default-chain': '@aws-sdk/credential-provider-node',
  github: '@actions/github',
  // AWS's HTTP protocols import it, though only for operations that stream events; none here does.
  'event-streams': '@smithy/core/event-streams',
  jmespath: '@jmespath-community/jmespath',
};

/**
 * Modules that few requests need, and what needs them. They are loaded with `import()`, and each is built with a copy
 * of everything it uses: built together with an entry it would share files with it, and each lease would load more
 * files and more code of packages. The classes of a copy are different ones, so errors that cross the border are
 * recognised by name, and a table that an entry fills is empty in it: src/use-cases/report-permissions.ts needs the
 * sources that the lease has loaded, so it is none of these.
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
  typos: 'src/inputs/typos.ts',
  'refused-line': 'src/inputs/refused-line.ts',
  'line-roles': 'src/inputs/line-roles.ts',
  'credentials-request': 'src/inputs/credentials-request.ts',
  'session-tags': 'src/inputs/session-tags.ts',
  'unreadable-dates': 'src/domain/expiry/unreadable-dates.ts',
  'listed-names': 'src/domain/values/listed-names.ts',
  'check-hand-over': 'src/use-cases/check-hand-over.ts',
  windows: 'src/adapters/windows.ts',
};

export const separateModules = { ...packages, ...modules };

/**
 * Loads GitHub's client and the credential chain late. The SDK's clients import the chain when they load, but only a
 * step without `role-to-assume` uses it. Tests: __tests__/dist/isolation.test.ts and weights.test.ts.
 */
const keepApart: Plugin = {
  name: 'keep-apart',
  setup({ initialOptions: { absWorkingDir = '' }, onResolve }) {
    const files = new Map(Object.entries(modules).map(([name, file]) => [join(absWorkingDir, file), name]));
    onResolve({ filter: /\.ts$/ }, ({ path, kind, resolveDir }) => {
      const name = kind === 'dynamic-import' ? files.get(resolve(resolveDir, path)) : undefined;
      return name === undefined ? undefined : { path: `./${name}.js`, external: true };
    });
    for (const name of ['github', 'event-streams', 'jmespath'] as const)
      onResolve({ filter: new RegExp(`^${packages[name]}$`) }, ({ kind }) =>
        kind === 'entry-point' ? undefined : { path: `./${name}.js`, external: true },
      );
  },
};

/** Also for the clients that are built separately. The chain's own modules import it as usual. */
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

/** The SDK uses bowser in browsers only, and SHA-256 in JavaScript where Node has no cryptography. */
const dropUnreached: Plugin = {
  name: 'drop-unreached',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^bowser$/ }, () => ({ path: 'bowser', external: true, sideEffects: false }));
    onResolve({ filter: /^\.\/Sha256Js$/ }, () => ({ path: 'Sha256Js', namespace: 'unreached' }));
    onLoad({ filter: /.*/, namespace: 'unreached' }, ({ path }) => ({ contents: `export class ${path} {}` }));
  },
};

/** The SDK's clients tell AWS their version, and nothing else of what they import here. */
const shortPackages: Plugin = {
  name: 'short-packages',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]@aws-sdk[\\/].*[\\/]package\.json$/ }, async ({ path }) => {
      const { version } = JSON.parse(await readFile(path, 'utf8')) as { version: string };
      return { contents: JSON.stringify({ version }), loader: 'json' };
    });
  },
};

/** A function that loads this export when it is first called. */
const late = (module: string, name: string) =>
  lateModules.includes(module) || (module === 'fs' && name === 'ReadStream');

/** Not every lease uses these: TLS and `dns`, for one, are not needed for an emulator of AWS on loopback. */
const lateModules = [
  'child_process',
  'crypto',
  'dns',
  'fs/promises',
  'https',
  'sqlite',
  'timers/promises',
  'tls',
  'zlib',
];

/**
 * The names that one of Node's modules exports. Committed, because they differ by system and version
 * (`process.getuid`, new functions of fs), and the same source must give the same bundle everywhere.
 */
function exportsOf(module: string): string[] {
  const names = (builtinExports as Readonly<Record<string, string>>)[module];
  if (names === undefined)
    throw new Error(`Run \`node scripts/builtin-exports.ts ${module}\`: it is not known yet.`);
  return names.split(' ');
}

const lateBuiltin = new RegExp(`await import\\((['"](?:node:)?(?:${builtinModules.join('|')})['"])\\)`, 'g');

/** How the SDK recognises an agent. The other way round it does not load Node's TLS for it. */
const agentCheck =
  /(httpsAgent instanceof node_https\.Agent) \|\| (typeof httpsAgent\?\.destroy === "function")/;

/**
 * An import of one of Node's modules reads all its exports, and some of them are getters that load much more: those of
 * http load undici for WebSocket (ten milliseconds), those of fs its streams and promises. This plugin takes the
 * module from the process and reads each export by name; esbuild drops the names that the importing file does not use.
 * Each importing file has a copy of its own, so that it reads only its own names.
 */
const quickBuiltins: Plugin = {
  name: 'quick-builtins',
  setup({ initialOptions: { absWorkingDir = '' }, onResolve, onLoad }) {
    const names = builtinModules.filter((name) => !name.startsWith('node:')).join('|');
    onResolve({ filter: new RegExp(`^(node:)?(${names})$`) }, ({ path, kind, importer }) => {
      const name = path.replace('node:', '');
      // Relative, because with absolute paths the names of chunks would depend on the machine.
      const suffix = `?${relative(absWorkingDir, importer).replaceAll('\\', '/')}`;
      return kind === 'import-statement'
        ? { path: name, suffix, namespace: 'quick', sideEffects: false }
        : undefined;
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
          const now = (name) => process.getBuiltinModule('node:${path}')[name];
          const late = (name) => new Proxy(function () {}, {
            apply: (_target, _this, given) => now(name)(...given),
            construct: (_target, given, made) => Reflect.construct(now(name), given, made),
            get: (_target, key) => now(name)[key],
          });
          export default ${lateModules.includes(path) ? 'new Proxy({}, { get: (_target, name) => now(name) })' : 'builtin'};
          ${lines.join('\n')}`,
      };
    });
    // The SDK imports some of them late. `import()` would read all exports too.
    onLoad({ filter: /[\\/]@(aws|aws-sdk|smithy)[\\/].*\.js$/ }, async ({ path }) => {
      const contents = await readFile(path, 'utf8');
      if (path.endsWith('node-http-handler.js') && !agentCheck.test(contents))
        throw new Error(`${path} recognises agents in another way now.`);
      return {
        contents: contents
          .replace(lateBuiltin, 'await process.getBuiltinModule($1)')
          .replace(agentCheck, '$2 || $1'),
      };
    });
  },
};

/**
 * Modules that every lease loads while it waits for the token. A file takes a third of a millisecond to find and to
 * link, so they are one.
 */
const loadedTogether = [
  'src/adapters/sts.ts',
  'src/adapters/token-signature.ts',
  'src/sources/secrets-manager/client/store.ts',
  'src/domain/values/unsafe-names.ts',
];

/**
 * What the lease loads late also imports the step that loads it: code that only some of these modules share with the
 * step would otherwise lie in a further file for each combination, all of which every lease would load.
 */
const loadTogether: Plugin = {
  name: 'load-together',
  setup({ initialOptions: { absWorkingDir = '' }, onResolve, onLoad }) {
    const step = 'src/entries/lease-step.ts';
    onResolve({ filter: /\.ts$/ }, ({ path, kind, resolveDir }) => {
      const file = relative(absWorkingDir, resolve(resolveDir, path)).replaceAll('\\', '/');
      if (kind !== 'dynamic-import' || file === step) return undefined;
      return { path: loadedTogether.includes(file) ? 'together' : file, namespace: 'late-module' };
    });
    onLoad({ filter: /.*/, namespace: 'late-module' }, ({ path }) => {
      const files = path === 'together' ? loadedTogether : [path];
      const contents = [...files.map((file) => `export * from './${file}';`), `import './${step}';`].join(
        '\n',
      );
      return { contents, resolveDir: absWorkingDir };
    });
  },
};

export const plugins = [keepApart, lateChain, dropUnused, dropUnreached, shortPackages, quickBuiltins];
export const leasePlugins = [...plugins, loadTogether];
export const separatePlugins = [lateChain, dropUnused, dropUnreached, shortPackages, quickBuiltins];
