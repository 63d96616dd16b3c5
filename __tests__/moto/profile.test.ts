import assert from 'node:assert/strict';
import { delimiter } from 'node:path';
import { test } from 'node:test';
import { Job } from '../../runner/job.ts';
import { startSandbox } from '../../sandbox/sandbox.ts';
import { readSeed } from '../../sandbox/seed.ts';

const bin = process.env.WITNESS_BIN;
if (!bin) throw new Error('run by `npm run test:moto`');

/** Seconds that a session lives, and that the job goes on. `PROFILE_LIFE=60 PROFILE_JOB=180` for the long run. */
const life = Number(process.env.PROFILE_LIFE ?? 15);
const duration = Number(process.env.PROFILE_JOB ?? 45);

/** One client for the whole job, as a program that runs for hours has. */
const program = `
import boto3, os, time
sts, calls, end = boto3.client("sts"), 0, time.monotonic() + float(os.environ["DURATION"])
while time.monotonic() < end:
    assert "assumed-role/deploy/" in sts.get_caller_identity()["Arn"]
    calls += 1
    time.sleep(0.5)
print("boto3", calls)
`;

const script = `
python -c "$PROGRAM" & program=$!
calls=0; end=$((SECONDS + DURATION))
while [ $SECONDS -lt $end ]; do
  aws sts get-caller-identity --query Arn --output text | grep -q assumed-role/deploy/
  calls=$((calls + 1))
done
echo "aws $calls"
wait $program
`;

test(`by the profile the AWS CLI and boto3 go on for ${duration} s with sessions of ${life} s`, async (t) => {
  const sandbox = await startSandbox({ seed: { ...readSeed(), longestSession: life } });
  t.after(() => sandbox.stop());
  const job = await Job.create({ env: sandbox.job() });
  t.after(() => job.dispose());
  const lease = await job.uses(new URL('../../action.yml', import.meta.url).pathname, {
    with: {
      'role-to-assume': sandbox.roleArn,
      'aws-region': sandbox.region,
      'oidc-issuer': sandbox.issuer,
      secrets: 'prod/flags',
      'export-credentials': 'profile',
      'role-duration-seconds': '900',
    },
  });
  assert.equal(lease.outcome, 'success', lease.log);

  const run = await job.run(script, {
    env: {
      DURATION: String(duration),
      PROGRAM: program,
      PATH: [...lease.path, bin, process.env.PATH].join(delimiter),
    },
  });
  assert.equal(run.exitCode, 0, run.log);
  const calls = Object.fromEntries(
    [...run.stdout.matchAll(/^(aws|boto3) (\d+)$/gm)].map(([, who, n]) => [who, Number(n)]),
  );
  assert.ok((calls.aws ?? 0) > 5 && (calls.boto3 ?? 0) > 10, run.log);
  const refused = sandbox.requests.filter(({ status }) => status >= 400);
  assert.deepEqual(refused, [], 'no call failed, not even to be tried again');
  const minted = sandbox.count('AssumeRoleWithWebIdentity') - 1;
  t.diagnostic(`${calls.aws} calls by the CLI, ${calls.boto3} by boto3, ${minted} sessions`);
  assert.ok(minted >= Math.floor(duration / life), `${minted} sessions`);
  assert.ok(minted <= Math.ceil(duration / (life / 2)), `${minted} sessions`);
});

const both = `
for profile in deploy audit; do
  python -c "$PROGRAM" $profile & programs="$programs $!"
done
end=$((SECONDS + DURATION))
while [ $SECONDS -lt $end ]; do
  for profile in deploy audit; do
    aws --profile $profile sts get-caller-identity --query Arn --output text | grep -q assumed-role/$profile/
  done
done
wait $programs
`;

const byProfile = program
  .replace('import boto3, os, time', 'import boto3, os, sys, time')
  .replace('boto3.client("sts")', 'boto3.Session(profile_name=sys.argv[1]).client("sts")')
  .replace('"assumed-role/deploy/"', '"assumed-role/" + sys.argv[1] + "/"');

test('two profiles renew independently past their first sessions, by the AWS CLI and boto3', async (t) => {
  const seed = readSeed();
  const sandbox = await startSandbox({ seed: { ...seed, longestSession: 8 } });
  t.after(() => sandbox.stop());
  const audit = `arn:aws:iam::${sandbox.account}:role/audit`;
  const { trust } = seed.accounts[seed.account]?.roles?.[seed.role] ?? assert.fail();
  sandbox.accounts.setRole(audit, { trust });
  const job = await Job.create({ env: sandbox.job() });
  t.after(() => job.dispose());
  const lease = await job.uses(new URL('../../action.yml', import.meta.url).pathname, {
    with: {
      'role-to-assume': sandbox.roleArn,
      'aws-region': sandbox.region,
      'oidc-issuer': sandbox.issuer,
      'export-credentials': `profile=deploy duration=15m\nprofile=audit role=${audit} duration=30m`,
    },
  });
  assert.equal(lease.outcome, 'success', lease.log);
  const seconds = 25;
  const run = await job.run(both, {
    env: {
      DURATION: String(seconds),
      PROGRAM: byProfile,
      PATH: [...lease.path, bin, process.env.PATH].join(delimiter),
    },
  });
  assert.equal(run.exitCode, 0, run.log);
  assert.deepEqual(
    sandbox.requests.filter(({ status }) => status >= 400),
    [],
  );
  const minted = (role: string) =>
    sandbox.requests.filter(
      ({ operation, parameters }) => operation === 'AssumeRoleWithWebIdentity' && parameters.RoleArn === role,
    ).length;
  const counts = [minted(sandbox.roleArn), minted(audit)];
  t.diagnostic(`sessions: deploy ${counts[0]}, audit ${counts[1]}`);
  assert.ok(
    counts.every((count) => count >= 3),
    `${counts}`,
  );
});
