import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import type { PolicyDocument } from '../../sandbox/policy.ts';
import { type AppStage, appLine, openAppStage } from '../beyond-secrets/app-stage.ts';
import { planOf } from '../plan/in-memory.ts';

const root = join(import.meta.dirname, '..', '..');

/** What only whoever holds a minted token needs of the session that minted it: the step itself does not ask for it. */
const ofTheHolder =
  /^(rds-db:connect|ecr:(Batch|GetDownload|Put|Initiate|Upload|Complete)\w*|codeartifact:(?!GetAuthorizationToken)\w+)$/;

type Inputs = Readonly<Record<string, string>>;

interface Case {
  readonly action?: string;
  readonly inputs: (stage: AppStage) => Inputs;
}

const lines = (...all: string[]) => ({ secrets: all.join('\n') });

const cases: Readonly<Record<string, Case>> = {
  'one secret': { inputs: () => lines('DB, prod/db#password') },
  'several secrets, which are read at once': {
    inputs: () => lines('DB, prod/db#password', 'FLAGS, prod/flags'),
  },
  'a prefix': { inputs: () => lines('T_*, planned/*') },
  'rotation that is looked at': {
    inputs: () => ({ ...lines('DB, prod/db#password'), 'check-rotation': 'true' }),
  },
  'a parameter': { inputs: () => lines('P, ssm:/prod/db/password') },
  'parameters of a path': { inputs: () => lines('P_*, ssm:/prod/app/*') },
  "a GitHub App's token by a key in a secret": {
    inputs: ({ app }) => lines(appLine(app, 'repositories=api permissions=contents:read')),
  },
  "a GitHub App's token by a key in KMS": {
    inputs: ({ sandbox }) => {
      const key = sandbox.keys.create();
      const app = sandbox.github.apps.add({ slug: 'by-kms', publicKey: key.publicKey });
      sandbox.github.apps.install(app, { repositories: ['api'] });
      return lines(appLine(app, 'repositories=api permissions=contents:read', `kms:${key.arn}`));
    },
  },
  'a token of ECR': { inputs: () => lines('A, ecr: repositories=api access=pull') },
  'a token of ECR that pushes': { inputs: () => lines('A, ecr: repositories=api access=push') },
  'a token of CodeArtifact': {
    inputs: () => lines('A, codeartifact:packages repositories=npm access=publish'),
  },
  'a token of RDS': { inputs: () => lines('A, rds:db.example.com:5432/app resource=db-ABC123') },
  'a monitor': {
    action: 'monitor',
    inputs: () => ({ ...lines('prod/db', 'planned/*'), issue: 'false', 'fail-on': 'never' }),
  },
  'a monitor that reads what alerts are sent with': {
    action: 'monitor',
    inputs: () => ({
      ...lines('planned/*'),
      'read-values': 'false',
      'alert-secrets': 'TOKEN, ci/release-token\nURL, prod/flags',
      issue: 'false',
      'fail-on': 'never',
    }),
  },
  'a rotation of a parameter': {
    action: 'rotate',
    inputs: () => ({ ...lines('ssm:/planned/key'), generate: 'length=32' }),
  },
  'a rotation by a random value': {
    action: 'rotate',
    inputs: () => ({ ...lines('planned/one'), generate: 'length=32' }),
  },
};

for (const [title, { action = '', inputs }] of Object.entries(cases))
  test(`${title}: the planned policy suffices, and each part of it is needed`, async (t) => {
    const stage = await openAppStage(t);
    const given = inputs(stage);
    const units = await plannedUnits(action, given, stage);
    const { requests, accounts, roleArn } = stage.sandbox;
    /** True where the step succeeded, and AWS has denied it nothing. */
    const works = async (some: readonly Unit[]) => {
      putSecrets(stage);
      accounts.setPermissions(roleArn, policyOf(some));
      const before = requests.length;
      const step = await stage.job.uses(join(root, action, 'action.yml'), {
        with: { ...roleOf(stage), ...given },
      });
      const denied = requests.slice(before).filter(({ code = '' }) => code.startsWith('AccessDenied'));
      // A batch tells inside its answer what it may not read: the monitor then says so.
      const isWhole = denied.length === 0 && step.annotations.length === 0;
      return { ok: step.outcome === 'success' && isWhole, log: step.log };
    };
    const whole = await works(units);
    assert.ok(whole.ok, whole.log);
    const unneeded: Unit[] = [];
    for (const unit of units)
      if ((await works(units.filter((each) => !isSame(each, unit)))).ok) unneeded.push(unit);
    assert.deepEqual(
      unneeded,
      units.filter(({ Action }) => ofTheHolder.test(Action)),
    );
  });

/** Anew, without what an earlier rotation left of them. */
function putSecrets({ sandbox, put }: AppStage): void {
  sandbox.parameters.delete('/planned/key');
  sandbox.parameters.put('/planned/key', { value: 'FAKE-value-of-planned-key' });
  for (const name of ['planned/one', 'planned/two']) {
    sandbox.secrets.delete(name);
    // A listing does not tell how replicas are: the monitor describes such a secret.
    put(name, { string: `FAKE-value-of-${name}`, replicas: ['eu-central-1'] });
  }
}

/** A path stands in a policy with a slash at its end and without, since AWS does not say which it asks for. */
function isSame(one: Unit, other: Unit): boolean {
  const isPath = one.Action === 'ssm:GetParametersByPath' && other.Action === one.Action;
  return one === other || (isPath && one.Resource.replace(/\/$/, '') === other.Resource.replace(/\/$/, ''));
}

/** One action on one resource, on its conditions. */
interface Unit {
  readonly Effect: 'Allow';
  readonly Action: string;
  readonly Resource: string;
  readonly Condition?: Record<string, Record<string, string>>;
}

const roleOf = ({ sandbox }: AppStage): Inputs => ({
  'role-to-assume': sandbox.roleArn,
  'aws-region': sandbox.region,
  'oidc-issuer': sandbox.issuer,
});

/** What the plan gives the role for a step of the action with these inputs. */
async function plannedUnits(action: string, given: Inputs, { sandbox }: AppStage): Promise<Unit[]> {
  const texts = { 'role-to-assume': sandbox.roleArn, 'aws-region': sandbox.region, ...given };
  const step = {
    uses: `OWNER/secret-lease${action === '' ? '' : `/${action}`}@${'0'.repeat(40)}`,
    with: texts,
  };
  const job = {
    'runs-on': 'ubuntu-latest',
    environment: 'production',
    permissions: { 'id-token': 'write' },
    steps: [step, { run: './deploy.sh' }],
  };
  // JSON is YAML.
  const { roles, findings } = await planOf({
    '.github/workflows/x.yml': JSON.stringify({ on: { push: { branches: ['main'] } }, jobs: { job } }),
  });
  assert.deepEqual(
    findings.filter(({ level }) => level === 'error'),
    [],
  );
  const statements = roles.flatMap(({ permissions }) => permissions?.Statement ?? []);
  return statements.flatMap(({ Action, Resource = [], Condition }) =>
    [Action].flat().flatMap((each) =>
      [Resource].flat().map((resource) => ({
        Effect: 'Allow',
        Action: each,
        Resource: resource,
        ...(Condition && { Condition }),
      })),
    ),
  ) as Unit[];
}

function policyOf(units: readonly Unit[]): PolicyDocument {
  const nothing = { Effect: 'Deny' as const, Action: '*', Resource: 'arn:aws:s3:::none' };
  return { Version: '2012-10-17', Statement: [nothing, ...units] as PolicyDocument['Statement'] };
}
