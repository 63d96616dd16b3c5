import { randomBytes } from 'node:crypto';
import type { Accounts } from './accounts.ts';
import { partitionOf } from './arn.ts';
import { AccessDenied, judge } from './authorization.ts';
import type { SandboxClock } from './clock.ts';
import { contextOf } from './pattern.ts';
import type { Principal, Principals } from './principals.ts';
import { authenticate, readPresigned } from './signature.ts';
import { awsJson, json, ServiceError, type WireRequest, type WireResponse } from './wire.ts';

const hour = 3_600_000;

/** Tokens that AWS issues for other APIs: ECR, CodeArtifact, and databases with IAM authentication. */
export class RegistryTokens {
  /** Every token made: no log may contain one. */
  readonly tokens: string[] = [];
  /** CodeArtifact's domains in the caller's account. */
  readonly domains = new Set(['packages']);
  readonly #accounts: Accounts;
  readonly #principals: Principals;
  readonly #clock: SandboxClock;

  constructor(parts: { accounts: Accounts; principals: Principals; clock: SandboxClock }) {
    this.#accounts = parts.accounts;
    this.#principals = parts.principals;
    this.#clock = parts.clock;
  }

  /** https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_GetAuthorizationToken.html */
  ecr(operation: string, request: WireRequest, region: string): WireResponse {
    if (operation !== 'GetAuthorizationToken') throw new ServiceError('UnknownOperationException', '');
    const caller = authenticate(request, 'ecr', this.#principals, this.#clock.now());
    this.#authorize(caller, 'ecr:GetAuthorizationToken', '*', region);
    const token = this.#mint(600);
    const domain = partitionOf(region) === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com';
    return awsJson({
      authorizationData: [
        {
          authorizationToken: Buffer.from(`AWS:${token}`).toString('base64'),
          expiresAt: (this.#clock.now() + 12 * hour) / 1000,
          proxyEndpoint: `https://${caller.account}.dkr.ecr.${region}.${domain}`,
        },
      ],
    });
  }

  /** https://docs.aws.amazon.com/codeartifact/latest/APIReference/API_GetAuthorizationToken.html */
  codeArtifact(request: WireRequest, region: string): WireResponse {
    const caller = authenticate(request, 'codeartifact', this.#principals, this.#clock.now());
    const { query } = request;
    const domain = query.get('domain') ?? '';
    const owner = query.get('domain-owner') ?? caller.account;
    const seconds = Number(query.get('duration') ?? 43_200);
    if (seconds !== 0 && (seconds < 900 || seconds > 43_200))
      throw new ServiceError('ValidationException', 'durationSeconds must be 0 or between 900 and 43200');
    const arn = `arn:${partitionOf(region)}:codeartifact:${region}:${owner}:domain/${domain}`;
    this.#authorize(caller, 'codeartifact:GetAuthorizationToken', arn, region);
    this.#authorize(caller, 'sts:GetServiceBearerToken', '*', region, {
      'sts:awsservicename': 'codeartifact.amazonaws.com',
    });
    if (!this.domains.has(domain))
      throw new ServiceError(
        'ResourceNotFoundException',
        `Domain not found. Domain '${domain}' owned by account '${owner}' not found.`,
        404,
      );
    const now = this.#clock.now();
    const end = seconds === 0 ? (caller.expiration ?? now + 12 * hour) : now + seconds * 1000;
    return json({ authorizationToken: this.#mint(700), expiration: end / 1000 });
  }

  /**
   * Checks a password that is an IAM authentication token, as a database of RDS does. Returns false fifteen minutes
   * after it was signed, and if its signer may not connect as this user.
   * https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.html
   */
  databaseLogin(token: string, { host, port, user, resource }: DatabaseLogin): boolean {
    const url = new URL(`https://${token}`);
    const signer = readPresigned(url, 'rds-db', this.#principals, this.#clock.now());
    if (!signer || url.host !== `${host}:${port}` || url.searchParams.get('DBUser') !== user) return false;
    if (url.searchParams.get('Action') !== 'connect') return false;
    const context = contextOf({ 'aws:principalaccount': signer.account });
    return judge(signer, { action: 'rds-db:connect', resource, context }) === undefined;
  }

  #mint(length: number): string {
    const token = randomBytes(length).toString('base64url');
    this.tokens.push(token);
    return token;
  }

  #authorize(
    caller: Principal,
    action: string,
    resource: string,
    region: string,
    conditions: Record<string, string> = {},
  ): void {
    const context = contextOf({
      'aws:principalarn': caller.roleArn ?? caller.arn,
      'aws:principalaccount': caller.account,
      'aws:requestedregion': region,
      ...conditions,
    });
    const serviceControl = this.#accounts.serviceControl(caller.account);
    const denial = judge(caller, { action, resource, context }, { serviceControl });
    if (denial) throw new AccessDenied(caller, action, resource, denial);
  }
}

/** A login to a database: where, and as which user. */
export interface DatabaseLogin {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  /** `arn:aws:rds-db:REGION:ACCOUNT:dbuser:RESOURCE_ID/USER`. */
  readonly resource: string;
}
