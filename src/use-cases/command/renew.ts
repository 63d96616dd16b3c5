import { randomUUID } from 'node:crypto';
import { type Shell, shellScript } from '../../domain/command/shell-script.ts';
import { refuseExpired } from '../../domain/expiry/judged-value.ts';
import { refuseUnverifiedTls } from '../../domain/tls.ts';
import { handOver } from '../hand-over.ts';
import { obtain } from '../obtain.ts';
import { leaseOf } from '../records.ts';
import { renewedCredentials } from '../renewed-credentials.ts';
import { type CommandServices, maskChangedValues } from './command.ts';

/** The lease to renew, and the shell. */
export interface RenewalRequest {
  readonly lease: string | undefined;
  readonly shell: Shell;
}

/** Where the renewed variables are written. */
export interface RenewalOutputs {
  /** For the rest of the job, since the record has one version for all steps. */
  readonly laterSteps: (variables: ReadonlyMap<string, string>) => void;
  /** Prints the line by which the shell reads them. */
  readonly print: (line: string) => void;
}

/** Leases everything of a lease again with its own inputs: new token, new sessions, new values, even if nothing is due. */
export async function renew(
  request: RenewalRequest,
  services: CommandServices,
  { laterSteps, print }: RenewalOutputs,
): Promise<void> {
  print(await renewedLine(request, services, laterSteps));
}

async function renewedLine(
  { lease, shell }: RenewalRequest,
  services: CommandServices,
  laterSteps: RenewalOutputs['laterSteps'],
): Promise<string> {
  refuseUnverifiedTls(services.runner.environment);
  const { record, superseded } = leaseOf(lease, services);
  const inputs = await services.readInputs(record);
  let line = '';
  const runner = services.runnerFor((variables) => {
    const { fileName, text, sourcedBy } = shellScript(shell, variables, randomUUID());
    const path = services.directory.writeFile(record.id, fileName, Buffer.from(text));
    laterSteps(variables);
    line = sourcedBy(path);
  });
  const opened = await services.openServices(inputs);
  try {
    const {
      job,
      claims,
      judged: all,
    } = await obtain(inputs, opened, {
      leaseId: record.id,
      isNew: false,
      margin: undefined,
      minted: [],
    });
    const judged = all.filter(({ name }) => !superseded.has(name));
    refuseExpired(judged, opened.clock.now(), inputs.expiry);
    const hasKeys = record.credentials?.mode === 'env';
    const credentials = hasKeys ? await renewedCredentials(record.id, inputs, job, opened) : undefined;
    const { accountId } = job;
    const renewal = { id: record.id, judged, credentials, accountId, claims, inputs, renews: record };
    const contents = { ...renewal, isWhole: true };
    await maskChangedValues(contents, inputs, services.masks);
    await handOver({ contents, outputs: { kind: 'command' } }, { ...opened, runner });
    return line;
  } finally {
    opened.close();
  }
}
