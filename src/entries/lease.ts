import { connectToProvider } from '../adapters/provider-connection.ts';

// Opens the connection first, since everything waits for it, then loads the code.
const connections = await connectToProvider(process.env);
const { runLease } = await import('./lease-step.ts');
await runLease(connections);
