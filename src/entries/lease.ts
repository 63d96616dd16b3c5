import { connectToProvider } from '../adapters/provider-connection.ts';

// First the connection that everything waits for, then what takes time to load.
const connections = connectToProvider(process.env);
const { runLease } = await import('./lease-step.ts');
await runLease(connections);
