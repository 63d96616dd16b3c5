import { connectToProvider } from '../adapters/provider-connection.ts';

// The connection comes first, since everything waits for it; then the code is loaded.
const connections = connectToProvider(process.env);
const { runLease } = await import('./lease-step.ts');
await runLease(connections);
