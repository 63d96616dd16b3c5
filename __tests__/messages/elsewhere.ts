/**
 * True for places that need a whole step: the runner's files, the disk, services, several secrets. Tests of the bundle
 * read their messages, those of `secret-lease plan` its own tests. The helpers of these tests apply the same rules
 * (`assertReadable`).
 */
export function readOnTheBundle(site: string): boolean {
  return /^src\/(?:adapters|entries|use-cases|plan)\/|^src\/inputs\/plan-request/.test(site);
}

/**
 * Places that pass on a message of another place, by file and function. The other place is tested, or a test of the
 * bundle reads the message.
 */
export const passedOn: ReadonlyMap<string, string> = new Map([
  ['src/sources/aws-tokens/token-source.ts explain', 'explanations of the secret behind it'],
  ['src/sources/parameter-store/refused-parameter.ts', '__tests__/sources, and __tests__/dist'],
  ['src/sources/secrets-manager/denied-secret.ts', '__tests__/refusals/refused-secrets.test.ts'],
  ['src/adapters/command-files.ts cannotHandOver', 'its calls are read as sentences'],
  ['src/entries/commands/end.ts run', 'the warning of src/use-cases/command/end-lease.ts'],
  ['src/adapters/post-step.ts runPostStep', 'an error, which is read where it is made'],
  ['src/adapters/runner.ts', 'all warnings and notices'],
  ['src/inputs/command-options.ts misused', 'its calls are read as sentences'],
  ['src/inputs/alert-inputs.ts ofAlerts', 'an error, which is read where it is made'],
  ['src/inputs/input-reader.ts withoutTypos', '__tests__/refusals/wrong-inputs.test.ts'],
  ['src/inputs/typos.ts withFix', 'an error, which is read where it is made'],
  ['src/inputs/refused-line.ts refusedLineError', '__tests__/inputs/mistyped-forms.test.ts'],
  ['src/inputs/refused-line.ts withReadable', 'an error, which is read where it is made'],
  ['src/inputs/watch-requests.ts inOtherWords', '__tests__/inputs/watch-requests.test.ts'],
  ['src/plan/drift.ts', '__tests__/plan'],
  ['src/plan/own-step.ts', 'an error, which is read where it is made'],
  ['src/use-cases/check.ts refusal', '__tests__/dist/check.test.ts'],
  ['src/use-cases/end.ts end', '__tests__/dist/end.test.ts'],
  ['src/use-cases/keep-files.ts canKeepFiles', 'the warning beside it'],
  ['src/use-cases/lease.ts lease', 'warnings of the inputs: __tests__/inputs'],
  ['src/use-cases/read-secrets.ts readSecrets', '__tests__/dist/regions.test.ts'],
  ['src/use-cases/resolve.ts combinedError', 'errors, which are read where they are made'],
  ['src/use-cases/resolve.ts placed', 'an error, which is read where it is made'],
  ['src/use-cases/resolve.ts nothingBelow', '__tests__/beyond-secrets/parameters.test.ts'],
  ['src/use-cases/rotate/needed-permissions.ts withAllNeeded', '__tests__/scheduled/rotate-plan.test.ts'],
  ['src/use-cases/rotate/needed-permissions.ts withKeyActions', '__tests__/scheduled/rotate-scope.test.ts'],
  ['src/use-cases/verify.ts refuseRevoked', '__tests__/beyond-secrets/verify.test.ts'],
  ['src/use-cases/verify.ts refuseTooWide', '__tests__/beyond-secrets/issuers.test.ts'],
  ['src/use-cases/verify.ts refuseDoubtful', '__tests__/beyond-secrets/issuers.test.ts'],
  ['src/use-cases/warnings.ts warnOfAll', '__tests__/dist/expiry.test.ts'],
  ['src/domain/expiry/judged-value.ts refuseExpired', '__tests__/domain/expiry'],
  [
    'src/domain/refusals/ambient-credentials.ts explainAmbientCredentials',
    '__tests__/refusals/ambient-errors.test.ts',
  ],
  ['src/domain/refusals/explanation.ts explainedError', 'explanations, which the tests of the domain make'],
  ['src/domain/refusals/missing-token.ts explainMissingToken', '__tests__/messages/provoked'],
  ['src/domain/refusals/no-answer.ts explainNoAnswer', '__tests__/messages/provoked'],
  ['src/domain/rotation/failed-version.ts badVersion', '__tests__/messages/provoked'],
  ['src/domain/rotation/failed-parameter.ts badParameter', '__tests__/messages/provoked'],
  ['src/inputs/monitor-inputs.ts readRemoval', '__tests__/messages/provoked'],
  ['src/sources/parameter-store/refused-rotation.ts', '__tests__/messages/provoked'],
  ['src/use-cases/alerts/send-alerts.ts warnOf', 'an error, which is read where it is made'],
  [
    'src/sources/secrets-manager/watched.ts explainWatched',
    'explanations of secrets, which the tests of the domain make',
  ],
  ['src/use-cases/monitor/monitor.ts keepMemory', '__tests__/scheduled/monitor-state.test.ts'],
  ['src/domain/rotation/failed-after.ts failedAfter', '__tests__/messages/provoked'],
  ['src/domain/rotation/failed-after.ts unverifiedAfter', '__tests__/messages/provoked'],
  ['src/use-cases/rotate/rotate-one.ts catchUp', '__tests__/scheduled/rotate-after.test.ts'],
  ['src/use-cases/rotate/rotate-parameter.ts judgeDone', '__tests__/scheduled/rotate-parameters.test.ts'],
  ['src/use-cases/rotate/rotate-parameter.ts write', '__tests__/scheduled/rotate-parameters.test.ts'],
  ['src/use-cases/rotate/rotate-parameter.ts putBack', '__tests__/scheduled/rotate-parameters.test.ts'],
  ['src/use-cases/monitor/monitor-run-report.ts reportRun', '__tests__/scheduled/monitor.test.ts'],
  ['src/use-cases/monitor/monitor.ts monitor', 'warnings of the inputs: __tests__/inputs'],
  ['src/use-cases/rotate/rotate.ts rotate', 'warnings of the inputs: __tests__/inputs'],
  ['src/use-cases/rotate/run-rotation.ts accept', '__tests__/scheduled/rotate-value.test.ts'],
]);

/** Files whose errors get their fix from another function, so that only a run shows the whole message. */
export const fixedElsewhere: ReadonlySet<string> = new Set([
  'src/inputs/credentials-line.ts',
  'src/sources/github-app/refused-app.ts',
]);
