import type { DeployedRole } from './drift.ts';
import { type NamedFile, parseJsonFile, unusable } from './json-file.ts';
import type { PolicyDocument } from './policy-document.ts';

type Fields = Readonly<Record<string, unknown>>;

const allowed =
  'the output of `aws iam get-account-authorization-details --filter Role LocalManagedPolicy`, or of `secret-lease plan --format json`';

/**
 * Reads the roles in a file of `--against`: the output of `aws iam get-account-authorization-details`, or this
 * command's JSON. E_INPUT.
 */
export function readDeployedRoles(file: string, text: string, origin = '--against'): DeployedRole[] {
  const named = { file, origin, allowed };
  const whole = parseJsonFile(text, named);
  if (!isFields(whole)) throw unusable(named, 'has no object at its top');
  if (typeof whole.NextToken === 'string' || whole.IsTruncated === true)
    throw unusable(named, 'has only some of the roles: leave out --max-items and --no-paginate');
  const of = new Reader(named);
  if (whole.roles !== undefined) return of.list(whole, 'roles').map((role, index) => of.planned(role, index));
  if (whole.RoleDetailList === undefined) {
    const others = [['Roles', 'list-roles'] as const, ['Role', 'get-role'] as const];
    const [, command] = others.find(([key]) => key in whole) ?? [];
    throw unusable(
      named,
      command === undefined
        ? 'has neither RoleDetailList nor roles at its top'
        : `is the output of \`aws iam ${command}\`: it tells no permissions`,
    );
  }
  const managed = new Map(
    of.list(whole, 'Policies', []).map((policy, index) => {
      const versions = of.list(policy, 'PolicyVersionList', []);
      const current = versions.find(({ IsDefaultVersion }) => IsDefaultVersion === true);
      const place = `the current version of Policies[${index}]`;
      return [policy.Arn, current && of.document(current.Document, place)] as const;
    }),
  );
  return of.list(whole, 'RoleDetailList').map((role, index) => of.detailed(role, index, managed));
}

/** Reads parts of the file. Errors name the part that is wrong. E_INPUT. */
class Reader {
  readonly #named: NamedFile;

  constructor(named: NamedFile) {
    this.#named = named;
  }

  /** A list of objects. */
  list(parent: Fields, key: string, fallback?: Fields[]): Fields[] {
    const found = parent[key] ?? fallback;
    if (Array.isArray(found) && found.every(isFields)) return found;
    throw unusable(this.#named, `has a ${key} that is no list of objects`);
  }

  /** A role of this command's JSON. */
  planned({ arn, trust, permissions }: Fields, index: number): DeployedRole {
    const place = `roles[${index}]`;
    return {
      arn: this.#arn(arn, `${place}.arn`),
      trust: this.document(trust, `${place}.trust`),
      permissions: permissions === undefined ? [] : [this.document(permissions, `${place}.permissions`)],
    };
  }

  /** A role as IAM describes it. */
  detailed(
    role: Fields,
    index: number,
    managed: ReadonlyMap<unknown, PolicyDocument | undefined>,
  ): DeployedRole {
    const place = `RoleDetailList[${index}]`;
    return {
      arn: this.#arn(role.Arn, `${place}.Arn`),
      trust: this.document(role.AssumeRolePolicyDocument, `${place}.AssumeRolePolicyDocument`),
      permissions: [
        ...this.list(role, 'RolePolicyList', []).map(({ PolicyDocument }, number) =>
          this.document(PolicyDocument, `${place}.RolePolicyList[${number}].PolicyDocument`),
        ),
        ...this.list(role, 'AttachedManagedPolicies', []).map(
          ({ PolicyArn }) => managed.get(PolicyArn) ?? opaque(String(PolicyArn)),
        ),
      ],
    };
  }

  #arn(found: unknown, place: string): string {
    if (typeof found === 'string' && /^arn:[^:]+:iam::\d{12}:role\/./.test(found)) return found;
    throw unusable(this.#named, `has no role's ARN as ${place}`);
  }

  /** A policy, which the CLI decodes and the API gives URI-encoded. */
  document(found: unknown, place: string): PolicyDocument {
    const policy = typeof found === 'string' ? decoded(found) : found;
    const statements = isFields(policy) ? [policy.Statement ?? []].flat() : [];
    if (isFields(policy) && statements.every(isStatement))
      return { ...policy, Statement: statements } as unknown as PolicyDocument;
    throw unusable(this.#named, `has no policy as ${place}`);
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isStatement(value: unknown): boolean {
  return (
    isFields(value) &&
    /^(?:Allow|Deny)$/.test(String(value.Effect)) &&
    ['Action', 'NotAction', 'Resource', 'NotResource'].every((key) => isTexts(value[key] ?? []))
  );
}

function isTexts(value: unknown): boolean {
  return [value].flat().every((each) => typeof each === 'string');
}

function decoded(text: string): unknown {
  try {
    return JSON.parse(decodeURIComponent(text));
  } catch {
    return undefined;
  }
}

/** AWS's own managed policies are not in that output. Their name shows what they allow. */
function opaque(arn: string): PolicyDocument {
  return { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: `all of ${arn}`, Resource: '*' }] };
}
