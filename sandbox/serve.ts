import { parseArgs } from 'node:util';
import { startSandbox } from './sandbox.ts';

// `npm run sandbox [-- --port N] [--seed FILE]`: prints the variables that a shell needs, and runs until it is
// stopped.

const { values } = parseArgs({
  options: { port: { type: 'string', default: '0' }, seed: { type: 'string' } },
});
const sandbox = await startSandbox({ port: Number(values.port), ...(values.seed && { seed: values.seed }) });
const user = sandbox.addUser('you', {
  Statement: { Effect: 'Allow', Action: '*', Resource: '*' },
});

const lines = Object.entries({
  ...sandbox.job({ environment: 'production' }),
  AWS_REGION: sandbox.region,
  AWS_DEFAULT_REGION: sandbox.region,
  AWS_ACCESS_KEY_ID: user.accessKeyId,
  AWS_SECRET_ACCESS_KEY: user.secretAccessKey,
}).map(([name, value]) => `export ${name}='${value}'`);

console.log(`${lines.join('\n')}

# The keys are those of a user who may do everything, for the AWS CLI; a lease does not use them.
# In a workflow step:
#   role-to-assume: ${sandbox.roleArn}
#   oidc-issuer: ${sandbox.issuer}`);

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void sandbox.stop());
