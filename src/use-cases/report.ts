import { type CredentialsRequest, credentialsRoleOf } from '../domain/credentials/credentials.ts';
import { expiryAdvice } from '../domain/expiry/expiry-advice.ts';
import { expirySentence, type JudgedValue, type JudgingPolicy } from '../domain/expiry/judged-value.ts';
import { listed } from '../domain/listing.ts';
import { isMasked, maskCoverageOf } from '../domain/masks/masking.ts';
import { ordinaryWordsSentence } from '../domain/masks/ordinary-words.ts';
import type { LeaseInputs } from '../domain/requests/lease-inputs.ts';
import { descriptionWarnings, subjectOf } from '../domain/rotation/description-warnings.ts';
import { spanWords, whenWords } from '../domain/span.ts';
import { leaseSummary } from '../domain/summary.ts';
import type { HandOverResult } from './hand-over.ts';
import type { Runner, Services } from './ports.ts';
import { warnOfAll } from './warnings.ts';

/** Warns about ends, ages and rotations: one warning for each secret and reason, however many variables it has. */
export function reportJudgements(
  judged: readonly JudgedValue[],
  now: number,
  { maxAge }: JudgingPolicy,
  runner: Runner,
): void {
  warnOfAll([...warningsOf(judged, now, maxAge)], 'expiry, age and rotation', runner);
}

function warningsOf(judged: readonly JudgedValue[], now: number, maxAge: number | undefined): Set<string> {
  const warnings = new Map<string, string>();
  const ends = ({ expiry }: JudgedValue) => expiry?.at.getTime() ?? Number.POSITIVE_INFINITY;
  for (const value of judged.toSorted((a, b) => ends(a) - ends(b) || 0)) {
    const { secret, expiry, verdict, age, isTooOld, unreadableDates, request } = value;
    if (!verdict.stops && (verdict.judgement === 'expiring' || verdict.judgement === 'expired')) {
      const key = `${secret.arn} ${expiry?.source} ${expiry?.at.getTime()}`;
      if (!warnings.has(key)) warnings.set(key, `${expirySentence(value, now)}. ${expiryAdvice(value, now)}`);
    }
    for (const words of unreadableDates) {
      warnings.set(
        `${secret.arn} ${words}`,
        `${subjectOf(value)} ${words}, so it does not count. Write a date such as 2026-12-31 there, or add \`expires=DATE\`, \`expires=own\` or \`expires=never\` to its line.`,
      );
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

/** Reports what was handed over, in a few lines and in the job summary. */
export function reportLease(
  { id, values, skipped, withoutOutput, isRenewal }: HandOverResult,
  inputs: LeaseInputs,
  { runner, clock }: Pick<Services, 'runner' | 'clock'>,
): void {
  const { exporting } = inputs;
  const names = values.map(({ name }) => name).filter((name) => !skipped.has(name));
  const done = isRenewal ? 'Renewed' : exporting.env ? 'Exported' : 'Outputs only';
  if (names.length > 0) runner.info(`${done}: ${listed(names)}`);
  if (skipped.size > 0) runner.notice(`Set already, so left as they were: ${listed([...skipped])}`);
  if (withoutOutput.length > 0) {
    runner.notice(
      `No output for ${listed(withoutOutput)}: another output has that name, compared without case.`,
    );
  }
  const broken = values.filter(endsInLineBreak).map(({ name }) => name);
  if (broken.length > 0) {
    runner.notice(
      `${listed(broken)} ${broken.length === 1 ? 'ends' : 'end'} with a line break, which HTTP headers do not take. The option \`trim\` of \`secrets\` leaves it out.`,
    );
  }
  const open = values.filter((value) => !isMasked(value, exporting.minMaskLength)).map(({ name }) => name);
  if (open.length > 0) runner.info(`Not masked (public, or too short or plain to mask): ${listed(open)}`);
  const inParts = values.filter((value) => maskCoverageOf(value, exporting.minMaskLength) === 'parts');
  if (inParts.length > 0)
    runner.info(`Masked in their secret parts alone: ${listed(inParts.map(({ name }) => name))}`);
  const words = ordinaryWordsSentence(values, exporting.minMaskLength);
  if (words !== undefined) runner.info(words);
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
        credentials: inputs.credentials.map(credentialsLine),
      }),
    );
  }
}

/** The identity of later steps, for the summary. */
function credentialsLine(request: CredentialsRequest): string {
  const { name } = credentialsRoleOf(request);
  return request.mode === 'env'
    ? `AWS credentials as variables: role ${name}, for ${spanWords(request.duration * 1000)}`
    : `AWS credentials as the profile ${request.profile}: role ${name}, renewed by itself`;
}

/** True for a value of one line. Files with several lines usually end with a line break. */
function endsInLineBreak({ value, kind, request }: JudgedValue): boolean {
  return kind !== 'binary' && !request.file && /^[^\r\n]+\r?\n$/.test(value);
}

/** Reports what a lease would do. */
export function reportDryRun(
  judged: readonly JudgedValue[],
  { credentials }: Pick<LeaseInputs, 'credentials'>,
  { runner, clock }: Pick<Services, 'runner' | 'clock'>,
): void {
  const keys = credentials.map(({ mode, profile }) =>
    mode === 'env' ? 'AWS keys' : `the profile ${profile}`,
  );
  const names = [...judged.map(({ name }) => name), ...keys];
  runner.info(`Dry run, nothing is exported. These would be: ${listed(names)}`);
  for (const value of judged) if (value.expiry) runner.info(expirySentence(value, clock.now()));
}
