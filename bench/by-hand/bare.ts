// The lower bound without early connections: one of Node's agents with keep-alive.
import { readAll, stsUrl } from './exchanges.ts';

const { HTTPS_PROXY } = process.env;
const { Agent } = process.getBuiltinModule(stsUrl.startsWith('https:') ? 'node:https' : 'node:http');
await readAll(new Agent({ keepAlive: true, proxyEnv: { HTTPS_PROXY } }));
