import { LeaseError } from '../../domain/error.ts';
import { masksOf } from '../../domain/masks/mask.ts';
import { toRegister } from '../../domain/masks/registration.ts';
import { readCommandOutput, shortestValue } from '../../domain/rotation/command-output.ts';
import { largestValue } from '../../domain/rotation/new-value.ts';
import type { RotateInputs } from '../../domain/rotation/rotate-inputs.ts';
import { commandFault } from './command-fault.ts';
import type { InspectedSecret } from './inspect-secret.ts';
import type { ClientsProvider } from './rotation-clients.ts';
import type { CommandEnd, RotateServices } from './rotation-ports.ts';

/** In bytes: the largest value and a line end. */
const mostBytes = largestValue + 2;

/** A new text for the secret, masked before any other use. E_COMMAND. */
export async function makeText(
  inspected: InspectedSecret,
  { mode, wait }: RotateInputs,
  getClients: ClientsProvider,
  services: RotateServices,
): Promise<string> {
  const { query, secret } = inspected;
  let text: string;
  if (mode.kind === 'command') {
    const { argv } = mode;
    const timeout = Math.min(mode.timeout, wait);
    const variables = { SECRET_LEASE_SECRET: secret.name };
    const end = await services.runCommand({ argv, timeout, variables, output: { most: mostBytes } });
    text = textOf(end, { secret: query.text, argv, timeout });
  } else if (mode.kind === 'generate') {
    text = await (await getClients()).rotator.randomPassword(mode.password);
  } else throw new Error('A rotation function makes its values itself.');
  await services.runner.mask(toRegister(masksOf(text, { minLength: shortestValue })));
  return text;
}

function textOf(
  end: CommandEnd,
  { secret, argv, timeout }: { secret: string; argv: readonly string[]; timeout: number },
): string {
  if (end.kind !== 'ended' || end.exitCode !== 0)
    throw failedCommand(secret, commandFault(end, { argv, timeout, input: 'command' }));
  const printed = readCommandOutput(end.output);
  if ('fault' in printed) throw failedCommand(secret, printed.fault);
  return printed.value;
}

function failedCommand(secret: string, fault: string): LeaseError {
  return new LeaseError('E_COMMAND', `The command for a new value of ${secret} ${fault}.`, {
    fix: 'Nothing was written, the old version is still current. Run the command by itself to see why: what it says on standard error is not shown here, since that can hold the value. It runs without a shell, and has no AWS_ and ACTIONS_ variables.',
  });
}
