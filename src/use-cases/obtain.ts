import { type JudgedValue, judgeAll } from '../domain/expiry/judged-value.ts';
import { masksOfAll } from '../domain/masks/masking.ts';
import type { LeaseInputs } from '../domain/requests/lease-inputs.ts';
import { withUniqueNames } from '../domain/values/leased-value.ts';
import { type Gathered, gather } from './gather.ts';
import type { Services } from './ports.ts';
import { resolve } from './resolve.ts';
import { verify } from './verify.ts';

/** Everything that a lease asks for: read, named, masked and judged, and not handed over yet. */
export interface Obtained {
  readonly gathered: Gathered;
  readonly judged: readonly JudgedValue[];
}

/** Fetches all, masks all, verifies what is to be, and judges all of what the inputs ask for. */
export async function obtain(inputs: LeaseInputs, services: Services): Promise<Obtained> {
  const { runner, clock } = services;
  const gathered = await gather(inputs, services);
  runner.info(gathered.identity);
  if (inputs.maskAccountId && gathered.accountId) await runner.mask([gathered.accountId]);
  const values = withUniqueNames(await resolve(inputs.requests, gathered, runner));
  await runner.mask(masksOfAll(values, inputs.exporting.minMaskLength));
  const { verifications, requests } = inputs;
  const serviceExpiries = await verify({ verifications, requests, values }, services);
  return { gathered, judged: await judgeAll(values, clock.now(), inputs.expiry, serviceExpiries) };
}
