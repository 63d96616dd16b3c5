/**
 * What the bundle leaves out of its dependencies, or loads only when it is used: all of it is here, each with its
 * reason. The tests named beside them run, through the bundle, the features that need what comes late.
 */
import type { Plugin } from 'esbuild';

/**
 * Nothing is used that happens while these packages load, though they do not say so themselves. The toolkit
 * imports its HTTP client, and with it undici (a third of a megabyte), for getIDToken alone; we ask for the token
 * over the step's own connections, which know the proxy and the deadline.
 */
const dropUnused: Plugin = {
  name: 'drop-unused',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^(@actions\/|undici|tunnel)/ }, async ({ path, pluginData, ...where }) => {
      if (pluginData === 'resolving') return undefined;
      const found = await resolve(path, { ...where, pluginData: 'resolving' });
      return { ...found, sideEffects: false };
    });
  },
};

/**
 * The SDK's default credential chain is of use only without `role-to-assume`: it is loaded when it is first asked.
 * Test: __tests__/dist/isolation.test.ts.
 */
const lateDefaultChain: Plugin = {
  name: 'late-default-chain',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@aws-sdk\/credential-provider-node$/ }, ({ namespace, resolveDir }) =>
      namespace === 'late' ? undefined : { path: 'default-chain', namespace: 'late', pluginData: resolveDir },
    );
    onLoad({ filter: /^default-chain$/, namespace: 'late' }, ({ pluginData }) => ({
      resolveDir: pluginData,
      contents: `export const defaultProvider = (options) => {
        let chain;
        return async (request) => {
          chain ??= (await import('@aws-sdk/credential-provider-node')).defaultProvider(options);
          return chain(request);
        };
      };`,
    }));
  },
};

/**
 * An import of http or https reads all their exports, and among these are getters that load Node's own undici for
 * WebSocket: ten milliseconds for nothing. Asking the process for the module reads only what is named here; a name
 * that is missing here fails the build.
 */
const quickBuiltins: Plugin = {
  name: 'quick-builtins',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(node:)?https?$/ }, ({ path, kind }) =>
      kind === 'import-statement' ? { path: path.replace('node:', ''), namespace: 'quick' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'quick' }, ({ path }) => ({
      contents: `const builtin = process.getBuiltinModule('node:${path}');
        export default builtin;
        export const { Agent, ClientRequest, IncomingMessage, ServerResponse, METHODS, STATUS_CODES, createServer, request, get, globalAgent } = builtin;`,
    }));
  },
};

export const diet = [dropUnused, lateDefaultChain, quickBuiltins];
