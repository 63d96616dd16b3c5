import { type Network, type NetworkKind, openDistant, openPlain, openTun } from './network/network.ts';

/** How many secrets and parameters are leased, and how far away the services are. */
export interface Scenario {
  readonly network: NetworkKind;
  readonly secrets: number;
  readonly parameters?: number;
  /** Milliseconds of a round trip; over plain HTTP the delay of each answer. */
  readonly delay: number;
}

/** The sandbox and the network of a scenario. */
export class ScenarioSandbox {
  /** The secrets and the parameters, as lines of `secrets`. */
  readonly names: readonly string[];
  readonly roleArn: string;
  readonly issuer: string;
  readonly region: string;
  /** The job's environment: OIDC variables, GITHUB_*, AWS's endpoints and the authority to trust. */
  readonly job: Readonly<Record<string, string>>;
  /** The inputs that the lease needs in this network. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly #network: Network;

  /** @param value Returns the value of the secret with this index. */
  static async open(
    { network: kind, secrets, parameters = 0, delay }: Scenario,
    value = (index: number) => `FAKE-value-${index}-0123456789abcdef`,
  ): Promise<ScenarioSandbox> {
    const network = await openNetwork(kind, delay);
    const url = network.control;
    const namesOf = (count: number) =>
      Array.from({ length: count }, (_, index) => `bench/service-${String(index).padStart(3, '0')}`);
    for (const [index, name] of namesOf(secrets).entries())
      await control(url, 'POST', 'secrets', { name, string: value(index) });
    for (const [index, name] of namesOf(parameters).entries())
      await control(url, 'POST', 'parameters', { name: `/parameters/${name}`, value: value(index) });
    const names = [...namesOf(secrets), ...namesOf(parameters).map((name) => `ssm:/parameters/${name}`)];
    const about = (await control(url, 'GET', 'about')) as { issuer: string; roleArn: string; region: string };
    const variables = (await control(url, 'POST', 'job', {})) as Record<string, string>;
    if (kind === 'http' && delay > 0)
      await control(url, 'POST', 'faults', { operation: '*', kind: 'slow', ms: delay });
    return new ScenarioSandbox({ network, names, job: { ...variables, ...network.variables }, ...about });
  }

  private constructor(parts: {
    network: Network;
    names: readonly string[];
    job: Record<string, string>;
    issuer: string;
    roleArn: string;
    region: string;
  }) {
    this.#network = parts.network;
    this.names = parts.names;
    this.job = parts.job;
    this.inputs = parts.network.inputs;
    this.issuer = parts.issuer;
    this.roleArn = parts.roleArn;
    this.region = parts.region;
  }

  /** How many requests the sandbox has received. */
  async requests(): Promise<number> {
    return (await this.operations()).length;
  }

  /** The operations that the sandbox was asked for, in their order. */
  async operations(): Promise<string[]> {
    const all = (await control(this.#network.control, 'GET', 'requests')) as { operation: string }[];
    return all.map(({ operation }) => operation);
  }

  close(): Promise<void> {
    return this.#network.close();
  }
}

function openNetwork(kind: NetworkKind, delay: number): Promise<Network> {
  if (kind === 'http') return openPlain();
  return kind === 'tun' ? openTun() : openDistant(kind, delay);
}

async function control(url: string, method: string, name: string, body?: unknown): Promise<unknown> {
  const answer = await fetch(`${url}/_sandbox/${name}`, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`The sandbox refuses ${method} ${name}: ${answer.status}`);
  return answer.json();
}
