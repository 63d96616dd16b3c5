import { expiryAdvice } from '../domain/expiry/expiry-advice.ts';
import { expirySentence, type JudgedValue, type JudgingPolicy } from '../domain/expiry/judged-value.ts';
import { listed } from '../domain/listing.ts';
import { isMasked } from '../domain/masks/masking.ts';
import type { LeaseInputs } from '../domain/requests/lease-inputs.ts';
import { descriptionWarnings } from '../domain/rotation/description-warnings.ts';
import { spanWords, whenWords } from '../domain/span.ts';
import { leaseSummary } from '../domain/summary.ts';
import type { HandOverResult } from './hand-over.ts';
import type { Obtained } from './obtain.ts';
import type { Runner, Services } from './ports.ts';

/** Warnings: what expires soon, what is too old, what rotates. One for each secret and reason, however many variables it has. */
export function reportJudgements(
  judged: readonly JudgedValue[],
  now: number,
  { maxAge }: JudgingPolicy,
  runner: Runner,
): void {
  for (const sentence of warningsOf(judged, now, maxAge)) runner.warning(sentence);
}

function warningsOf(judged: readonly JudgedValue[], now: number, maxAge: number | undefined): Set<string> {
  const warnings = new Map<string, string>();
  for (const value of judged) {
    const { secret, expiry, verdict, age, isTooOld, request } = value;
    if (!verdict.stops && (verdict.judgement === 'expiring' || verdict.judgement === 'expired')) {
      const key = `${secret.arn} ${expiry?.source} ${expiry?.at.getTime()}`;
      if (!warnings.has(key)) warnings.set(key, `${expirySentence(value, now)}. ${expiryAdvice(value, now)}`);
    }
    if (isTooOld) {
      const limit = spanWords(request.maxAge ?? maxAge ?? 0);
      warnings.set(
        `${secret.arn} age`,
        `${request.text} was last changed ${spanWords(age ?? 0)} ago, more than max-age (${limit}).`,
      );
    }
  }
  return new Set([...warnings.values(), ...descriptionWarnings(judged, now)]);
}

/** What was handed over, in a few lines, and the job summary. */
export function reportLease(
  { id, values, skipped, withoutOutput, isRenewal }: HandOverResult,
  inputs: LeaseInputs,
  { runner, clock }: Pick<Services, 'runner' | 'clock'>,
): void {
  const { exporting } = inputs;
  const names = values.map(({ name }) => name).filter((name) => !skipped.has(name));
  const done = isRenewal ? 'Renewed' : exporting.env ? 'Exported' : 'Outputs only';
  runner.info(`${done}: ${listed(names)}`);
  if (skipped.size > 0) runner.notice(`Set already, so left as they were: ${listed([...skipped])}`);
  if (withoutOutput.length > 0) {
    runner.notice(
      `No output for ${listed(withoutOutput)}: another output has that name, compared without case.`,
    );
  }
  const open = values.filter((value) => !isMasked(value, exporting.minMaskLength)).map(({ name }) => name);
  if (open.length > 0) runner.info(`Not masked (public, or too short or plain to mask): ${listed(open)}`);
  const next = values
    .filter(({ expiry }) => expiry)
    .sort((a, b) => Number(a.expiry?.at) - Number(b.expiry?.at))[0];
  if (next?.expiry)
    runner.info(
      `Next to expire: ${next.name} ${whenWords(next.expiry.at, clock.now())} (${next.expiry.source})`,
    );
  if (inputs.jobSummary) {
    runner.summarize(
      leaseSummary({
        id,
        isRenewal,
        values,
        skipped,
        exportsEnv: exporting.env,
        minMaskLength: exporting.minMaskLength,
        now: clock.now(),
      }),
    );
  }
}

/** What a lease would do and what its role must allow. */
export function reportDryRun(
  { judged, policies }: Pick<Obtained, 'judged' | 'policies'>,
  { runner, clock }: Services,
): void {
  runner.info(`Dry run, nothing is exported. These would be: ${listed(judged.map(({ name }) => name))}`);
  for (const value of judged) if (value.expiry) runner.info(expirySentence(value, clock.now()));
  if (policies.length === 0) return;
  runner.info(
    `The role must allow what ${policies.length === 1 ? 'this session policy allows' : 'these session policies allow'}:`,
  );
  for (const policy of policies) runner.info(JSON.stringify(JSON.parse(policy), null, 2));
}
