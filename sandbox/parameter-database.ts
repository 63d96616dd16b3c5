import { parseArn, partitionOf } from './arn.ts';
import type { SandboxClock } from './clock.ts';
import {
  arnPath,
  isPublic,
  latest,
  type Parameter,
  type ParameterSettings,
  type ParameterVersion,
} from './parameter.ts';
import { instant } from './secret.ts';
import type { AccountRegion } from './secret-database.ts';

/** How many versions of a parameter AWS keeps. */
export const VERSIONS_KEPT = 100;
const STANDARD_BYTES = 4096;

/** The parameters of all accounts and regions. */
export class ParameterDatabase {
  readonly #parameters: Parameter[] = [];
  readonly #clock: SandboxClock;
  readonly #home: AccountRegion;

  constructor(clock: SandboxClock, home: AccountRegion) {
    this.#clock = clock;
    this.#home = home;
  }

  /** Adds a parameter, or a version to an existing one, whose other properties stay as they are. */
  put(name: string, settings: ParameterSettings = {}, modifiedBy = 'sandbox'): Parameter {
    const place = { ...this.#home, ...given(settings), ...(isPublic(name) && { account: '' }) };
    const parameter = this.get(name, place) ?? this.#create(name, place);
    if (settings.tags) parameter.tags = settings.tags;
    if (settings.kmsDenied !== undefined) parameter.kmsDenied = settings.kmsDenied;
    if (settings.value !== undefined) this.#addVersion(parameter, settings.value, settings, modifiedBy);
    return parameter;
  }

  #create(name: string, { account, region }: AccountRegion): Parameter {
    const parameter: Parameter = {
      arn: `arn:${partitionOf(region)}:ssm:${region}:${account}:parameter${arnPath(name)}`,
      name,
      account,
      region,
      tags: {},
      kmsDenied: false,
      versions: [],
    };
    this.#parameters.push(parameter);
    return parameter;
  }

  #addVersion(parameter: Parameter, value: string, settings: ParameterSettings, modifiedBy: string): void {
    const before = parameter.versions.at(-1);
    const type = settings.type ?? before?.type ?? 'SecureString';
    const isLong = Buffer.byteLength(value) > STANDARD_BYTES;
    const version: ParameterVersion = {
      version: (before?.version ?? 0) + 1,
      value,
      labels: [],
      modifiedDate: instant(settings.modifiedDate) ?? this.#clock.now(),
      modifiedBy,
      type,
      tier: settings.tier ?? (settings.policies || isLong ? 'Advanced' : (before?.tier ?? 'Standard')),
      keyId: type === 'SecureString' ? (settings.keyId ?? before?.keyId ?? 'alias/aws/ssm') : undefined,
      policies: settings.policies ?? before?.policies ?? [],
      description: settings.description ?? before?.description,
      allowedPattern: settings.allowedPattern ?? before?.allowedPattern,
      dataType: 'text',
    };
    parameter.versions.push(version);
    if (parameter.versions.length > VERSIONS_KEPT) parameter.versions.shift();
    for (const label of settings.labels ?? []) moveLabel(parameter, label, version);
  }

  delete(name: string, place: Partial<AccountRegion> = {}): boolean {
    const parameter = this.get(name, place);
    const at = parameter ? this.#parameters.indexOf(parameter) : -1;
    if (at >= 0) this.#parameters.splice(at, 1);
    return at >= 0;
  }

  get(name: string, place: Partial<AccountRegion> = {}): Parameter | undefined {
    return this.in({ ...this.#home, ...place }).find((parameter) => parameter.name === name);
  }

  all(): readonly Parameter[] {
    return this.#parameters;
  }

  /** The parameters of an account in a region, without those whose `Expiration` has passed: AWS deletes them. */
  in({ account, region }: AccountRegion): Parameter[] {
    return this.#parameters.filter(
      (parameter) =>
        parameter.account === account &&
        parameter.region === region &&
        (expirationOf(parameter) ?? Number.POSITIVE_INFINITY) > this.#clock.now(),
    );
  }

  /** Finds a parameter by name or ARN. One of another account is found by ARN only, as at AWS. */
  find(id: string, place: AccountRegion): Parameter | undefined {
    const arn = parseArn(id);
    if (!arn)
      return this.in(isPublic(id) ? { ...place, account: '' } : place).find(({ name }) => name === id);
    if (arn.service !== 'ssm' || arn.region !== place.region) return undefined;
    return this.in({ account: arn.account, region: arn.region }).find((parameter) => parameter.arn === id);
  }
}

/** Moves a label to a version. A label is on one version only. */
export function moveLabel({ versions }: Parameter, label: string, to: ParameterVersion): void {
  for (const version of versions) version.labels = version.labels.filter((entry) => entry !== label);
  to.labels.push(label);
}

function expirationOf(parameter: Parameter): number | undefined {
  if (parameter.versions.length === 0) return undefined;
  const policy = latest(parameter).policies.find(({ Type }) => Type === 'Expiration');
  return instant(policy?.Attributes.Timestamp);
}

function given({ account, region }: ParameterSettings): Partial<AccountRegion> {
  return { ...(account !== undefined && { account }), ...(region !== undefined && { region }) };
}
