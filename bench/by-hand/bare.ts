// The floor without connections ahead: one agent that keeps them alive, as Node has it.
import { readAll, stsUrl } from './exchanges.ts';

const { HTTPS_PROXY } = process.env;
const { Agent } = process.getBuiltinModule(stsUrl.startsWith('https:') ? 'node:https' : 'node:http');
await readAll(new Agent({ keepAlive: true, proxyEnv: { HTTPS_PROXY } }));
