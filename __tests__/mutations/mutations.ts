// biome-ignore-all lint/suspicious/noTemplateCurlyInString: pieces of source are searched for as they stand.

/** A rule of the product, broken on purpose. */
export interface Mutation {
  /** What the product does with the mutation. */
  readonly title: string;
  readonly edits: readonly Edit[];
  /** The test files, below `__tests__/`, one of which must fail. */
  readonly tests: readonly string[];
  /** A pattern of test names, to skip the tests that would only take time. */
  readonly only?: string;
}

/** A piece of a source file that must occur exactly once, and its replacement. */
export interface Edit {
  readonly file: string;
  readonly find: string;
  readonly replace: string;
}

const edit = (file: string, find: string, replace: string): Edit => ({ file: `src/${file}`, find, replace });

const maskValues =
  '  await runner.mask(await makeMasks(values, inputs.exporting.minMaskLength, services.timeOver));\n';

export const mutations: readonly Mutation[] = [
  {
    title: 'values are masked after they are exported',
    edits: [
      edit(
        'use-cases/obtain.ts',
        maskValues,
        maskValues.replace(/await (.*);/, 'setImmediate(async () => $1);'),
      ),
    ],
    tests: ['dist/masks.test.ts'],
  },
  {
    title: 'values are not masked',
    edits: [edit('use-cases/obtain.ts', maskValues, '')],
    tests: ['dist/masks.test.ts'],
  },
  {
    title: 'the OIDC token is not masked',
    edits: [edit('use-cases/job/job-token.ts', '    await runner.mask([token]);\n', '')],
    tests: ['dist/session-answer.test.ts'],
  },
  {
    title: "a session's keys are not masked",
    edits: [
      edit(
        'use-cases/sessions/session-opener.ts',
        'runner.mask([keys.accessKeyId, keys.secretAccessKey, keys.sessionToken])',
        'runner.mask([])',
      ),
    ],
    tests: ['dist/session-answer.test.ts'],
  },
  {
    title: 'HTTP Basic of user and password is not masked',
    edits: [
      edit(
        'domain/masks/mask.ts',
        "[...new Set([pair.toString('base64'), pair.toString('base64url')])]",
        '[]',
      ),
    ],
    tests: ['dist/masks.test.ts', 'domain/masks/mask.test.ts'],
  },
  {
    title: 'a lone bracket is a mask',
    edits: [edit('domain/masks/worth.ts', 'if (inner.length < minLength) return false;', 'return true;')],
    tests: ['domain/masks/mask.test.ts'],
  },
  {
    title: 'a mask that begins with a combining mark is written as it is',
    edits: [
      edit('adapters/masks.ts', 'return isAct ? [`\\n${text}`, text] : [`\\n${text}`];', 'return [text];'),
    ],
    tests: ['dist/mask-commands.test.ts'],
  },
  {
    title: 'masks go through standard error without a look at who reads it',
    edits: [edit('adapters/runner-worker.ts', 'if (!pipe.isFIFO()) return false;', 'return true;')],
    tests: ['dist/exec.test.ts'],
    only: 'refused, and stays unseen',
  },
  {
    title: 'nobody waits for the runner to say that it registers masks',
    edits: [
      edit(
        'adapters/mask-register.ts',
        '  }\n  return false;\n}\n\n/**\n * Writes',
        '  }\n  return true;\n}\n\n/**\n * Writes',
      ),
    ],
    tests: ['dist/exec.test.ts'],
    only: 'refused, and stays unseen',
  },
  {
    title: 'the process exits before what it printed has left it',
    edits: [
      edit('adapters/masks.ts', '  await flushed;\n', ''),
      edit(
        'adapters/runner.ts',
        '    await step(runner);\n',
        '    await step(runner);\n    process.exit();\n',
      ),
    ],
    tests: ['dist/masks.test.ts', 'dist/values.test.ts'],
  },
  {
    title: "a service's own words are shown",
    edits: [edit('domain/failure.ts', 'super(`${operation}: ${', 'super(`${operation}: ${words ?? ""} ${')],
    tests: ['domain/failure.test.ts', 'refusals/refused-roles.test.ts'],
  },
  {
    title: 'the message of an unforeseen error is shown',
    edits: [edit('domain/unforeseen.ts', 'went wrong (${kind})', 'went wrong (${kind} ${error})')],
    tests: ['faults/unforeseen.test.ts'],
  },
  {
    title: 'an error quotes a value',
    edits: [
      edit(
        'domain/expiry/judged-value.ts',
        'expirySentence({ name, request, expiry }',
        'expirySentence({ name, request, expiry, value }',
      ),
      edit(
        'domain/expiry/judged-value.ts',
        'return `${name} (${request.text}) ${verb}',
        'return `${name} ${value} (${request.text}) ${verb}',
      ),
    ],
    tests: ['dist/expiry.test.ts'],
  },
  {
    title: 'a line of the log quotes a value',
    edits: [
      edit(
        'use-cases/report.ts',
        '`${done}: ${listed(names)}`',
        '`${done}: ${listed(values.map(({ value }) => value))}`',
      ),
    ],
    tests: ['faults/files.test.ts'],
    only: 'GITHUB_STEP_SUMMARY',
  },
  {
    title: 'a debug line quotes values',
    edits: [
      edit('use-cases/obtain.ts', maskValues, `${maskValues}  runner.debug(JSON.stringify(values));\n`),
    ],
    tests: ['faults/files.test.ts'],
    only: 'GITHUB_STEP_SUMMARY',
  },
  {
    title: 'the summary shows a value',
    edits: [edit('domain/summary.ts', 'below(code(name), ', 'below(code(name + value.value), ')],
    tests: ['faults/at-once.test.ts'],
  },
  {
    title: 'the record holds a value',
    edits: [
      edit(
        'domain/records/record-entry.ts',
        'secret: secret.name,',
        'secret: `${secret.name} ${secret.value}`,',
      ),
    ],
    tests: ['faults/files.test.ts'],
    only: 'GITHUB_STEP_SUMMARY',
  },
  {
    title: 'the record is believed without its seal',
    edits: [edit('domain/records/record.ts', 'isSealOf(seal, JSON.stringify(content), key) && ', '')],
    tests: ['domain/records/record.test.ts'],
  },
  {
    title: 'what can be had is exported where a secret is missing',
    edits: [
      edit(
        'use-cases/resolve.ts',
        '  if (failures.size > 0) throw combinedError([...failures.values()]);\n',
        '',
      ),
    ],
    tests: ['faults/at-once.test.ts'],
  },
  {
    title: 'half of an export stays where the disk is full',
    edits: [edit('adapters/command-files.ts', 'if (sizeOf(path) > size) truncateSync(path, size);', '{}')],
    tests: ['faults/files.test.ts'],
    only: 'GITHUB_',
  },
  {
    title: 'files and record stay where the lease fails',
    edits: [edit('use-cases/prepare-hand-over.ts', '      directory.remove(id);\n', '')],
    tests: ['faults/files.test.ts'],
    only: 'GITHUB_',
  },
  {
    title: 'a summary that cannot be written fails what is exported already',
    edits: [
      edit(
        'adapters/runner.ts',
        "this.warning('The job summary could not be written.');",
        "throw new Error('summary');",
      ),
    ],
    tests: ['faults/files.test.ts'],
    only: 'GITHUB_STEP_SUMMARY',
  },
  {
    title: 'a cancellation cuts the export in two',
    edits: [edit('adapters/command-files.ts', 'process.on(signal, ignore)', 'process.off(signal, ignore)')],
    tests: ['faults/signals.test.ts'],
    only: 'between',
  },
  {
    title: 'a cancelled lease leaves what it wrote',
    edits: [edit('adapters/lease-directory.ts', 'name.startsWith(leaseId)', 'name === leaseId')],
    tests: ['faults/signals.test.ts', 'dist/end.test.ts'],
  },
  {
    title: 'the end blanks nothing',
    edits: [edit('use-cases/end.ts', "[...names].map((name) => [name, ''])", '[]')],
    tests: ['dist/end.test.ts'],
  },
  {
    title: 'the end leaves the files',
    edits: [edit('use-cases/end.ts', '    left = directory.remove(saved.id);\n', '')],
    tests: ['dist/end.test.ts'],
  },
  {
    title: 'files are open to everyone',
    edits: [edit('adapters/lease-directory.ts', '{ mode: 0o600, flag:', '{ mode: 0o644, flag:')],
    tests: ['adapters/lease-directory.test.ts'],
  },
  {
    title: 'a symbolic link to a folder is followed',
    edits: [
      edit('adapters/own-files.ts', 'import { lstatSync,', 'import { statSync, lstatSync,'),
      edit(
        'adapters/own-files.ts',
        'lstatSync(path, { throwIfNoEntry: false });\n  return stat?.isDirectory()',
        'statSync(path, { throwIfNoEntry: false });\n  return stat?.isDirectory()',
      ),
    ],
    tests: ['refusals/bad-job.test.ts'],
    only: 'link',
  },
  {
    title: "a symbolic link in a record's place is written through",
    edits: [
      edit('adapters/lease-directory.ts', "{ mode: 0o600, flag: 'wx' }", '{ mode: 0o600 }'),
      edit('adapters/lease-directory.ts', '`${path}.${process.pid}`', 'path'),
    ],
    tests: ['adapters/lease-directory.test.ts'],
  },
  {
    title: 'the token is verified after the export',
    edits: [edit('use-cases/job/when-trusted.ts', '(await token.verified()) ?? claims', 'claims')],
    tests: ['refusals/trust.test.ts'],
  },
  {
    title: "another job's token is taken",
    edits: [edit('use-cases/job/job-token.ts', '    recognizeJob(claims, runner.environment);\n', '')],
    tests: ['refusals/trust.test.ts'],
  },
  {
    title: 'what a cache kept tells the time',
    edits: [edit('adapters/clock.ts', ' || age !== undefined', '')],
    tests: ['adapters/clock.test.ts'],
  },
  {
    title: 'require-claims is passed over',
    edits: [edit('use-cases/job/job-token.ts', '    requireClaims(claims, requiredClaims);\n', '')],
    tests: ['refusals/trust.test.ts'],
  },
  {
    title: 'require-claims is passed over where the keys cannot be fetched',
    edits: [
      edit(
        'use-cases/job/job-token.ts',
        'if (requiredClaims.length > 0) throw',
        'if (requiredClaims.length > 99) throw',
      ),
    ],
    tests: ['refusals/trust.test.ts'],
  },
  {
    title: "STS's word on whose session it is does not count",
    edits: [
      edit(
        'use-cases/sessions/session-opener.ts',
        'if (assumed?.name !== role.name || assumed.accountId !== role.accountId)',
        'if (!assumed)',
      ),
    ],
    tests: ['dist/session-answer.test.ts'],
  },
  {
    title: 'names from data may be any',
    edits: [edit('domain/values/variable.ts', ' ?? reasonOf(refusedBy(name, await loadUnsafeNames()))', '')],
    tests: ['domain/values/variable.test.ts'],
  },
  {
    title: "the runner's own names may be leased",
    edits: [edit('domain/values/variable.ts', 'refusedBy(name, ownedNames)', 'refusedBy(name, [])')],
    tests: ['domain/values/variable.test.ts'],
  },
  {
    title: 'the session policy is not sent',
    edits: [edit('adapters/sts.ts', '    ...(policy !== undefined && { Policy: policy }),\n', '')],
    tests: ['dist/scope.test.ts'],
  },
  {
    title: 'denials are asked again',
    edits: [edit('domain/failure.ts', "?.disposition ?? 'fail'", "?.disposition ?? 'retry'")],
    tests: ['refusals/refused-secrets.test.ts', 'domain/failure.test.ts'],
  },
  {
    title: 'what can pass is not asked again',
    edits: [edit('adapters/attempts.ts', 'attempt - throttled >= maxAttempts', 'attempt >= 1')],
    tests: ['adapters/attempts.test.ts'],
  },
  {
    title: 'the deadline is ignored',
    edits: [
      edit('adapters/attempts.ts', 'if (delay >= this.#deadline.remaining) throw error;', ''),
      edit('adapters/deadline.ts', '=> this.#over.abort(), timeout)', '=> this.#over.abort(), timeout * 50)'),
    ],
    tests: ['adapters/attempts.test.ts'],
  },
  {
    title: 'what has expired is exported',
    edits: [edit('use-cases/lease.ts', '  refuseExpired(judged, clock.now(), inputs.expiry);\n', '')],
    tests: ['dist/expiry.test.ts'],
  },
  {
    title: "the runner's clock is believed",
    edits: [edit('adapters/clock.ts', 'Math.abs(difference) > 2000 ? difference : 0', '0')],
    tests: ['faults/network.test.ts'],
    only: "runner's own clock",
  },
  {
    title: 'a variable of another step is overwritten',
    edits: [
      edit(
        'use-cases/conflicts.ts',
        'if (refused.length > 0 || keys.length > 0) throw',
        'if (keys.length > 99) throw',
      ),
    ],
    tests: ['dist/exporting.test.ts'],
  },
  {
    title: 'what an earlier step left in AWS_* counts',
    edits: [
      edit('entries/services.ts', 'identity ? isolateFromAmbientAws(process.env) : () => {}', '() => {}'),
      edit('sources/secrets-manager/client/calls.ts', '    ...(keys && { credentials: keys }),\n', ''),
    ],
    tests: ['dist/isolation.test.ts'],
  },
  {
    title: 'endpoint variables count wherever they point',
    edits: [
      edit(
        'inputs/addresses.ts',
        'URL.canParse(text) && isLoopback(new URL(text)) ? text',
        'URL.canParse(text) ? text',
      ),
    ],
    tests: ['inputs/addresses.test.ts'],
  },
  {
    title: 'unverified TLS is accepted',
    edits: [edit('use-cases/lease.ts', '  refuseUnverifiedTls(runner.environment);\n', '')],
    tests: ['refusals/bad-job.test.ts'],
    only: 'NODE_TLS',
  },
  {
    title: 'workflow commands in messages are obeyed',
    edits: [edit('domain/plain-text.ts', "replaceAll('##[', '## [')", "replaceAll('##[', '##[')")],
    tests: ['domain/plain-text.test.ts'],
  },
  {
    title: 'a public repository is shown ARNs',
    edits: [edit('domain/concealment.ts', '  return line\n', '  return line;\n  return line\n')],
    tests: ['refusals/trust.test.ts', 'domain/concealment.test.ts'],
  },
];
