import type { Principal } from './principals.ts';
import { ServiceError } from './wire.ts';

/** A session's tags and source identity, its own and inherited ones. */
export interface Tagging {
  readonly tags: ReadonlyMap<string, string>;
  readonly transitive: readonly string[];
  readonly sourceIdentity: string | undefined;
  /** The tags that the request passes. */
  readonly passed: ReadonlyMap<string, string>;
  /** The actions that both policies must allow beside sts:AssumeRole. */
  readonly actions: readonly string[];
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html */
export function readTagging(form: URLSearchParams, caller: Principal): Tagging {
  const passed = new Map(
    [...form]
      .filter(([name]) => /^Tags\.member\.\d+\.Key$/.test(name))
      .map(([name, key]) => [key, form.get(name.replace(/Key$/, 'Value')) ?? '']),
  );
  if ([...passed.keys()].some((key) => /^aws:/i.test(key)))
    throw new ServiceError(
      'InvalidParameterValue',
      'The specified tag key is invalid: aws: is a reserved prefix.',
    );
  const inherited = new Map((caller.transitive ?? []).map((key) => [key, caller.tags?.get(key) ?? '']));
  const conflict = [...passed.keys()].find((key) => inherited.has(key));
  if (conflict !== undefined) {
    throw new ServiceError(
      'InvalidParameterValue',
      "One of the specified transitive tag keys can't be set because it conflicts with a transitive tag key from the calling session.",
    );
  }
  const own = [...form]
    .filter(([name]) => /^TransitiveTagKeys\.member\.\d+$/.test(name))
    .map(([, key]) => key);
  if (own.some((key) => !passed.has(key)))
    throw new ServiceError('InvalidParameterValue', 'Transitive tag keys must be among the tags.');
  const asked = form.get('SourceIdentity') ?? undefined;
  const sourceIdentity = caller.sourceIdentity ?? asked;
  const tags = new Map([...inherited, ...passed]);
  return {
    tags,
    transitive: [...inherited.keys(), ...own],
    sourceIdentity,
    passed,
    actions: [
      ...(tags.size > 0 ? ['sts:TagSession'] : []),
      ...(sourceIdentity === undefined ? [] : ['sts:SetSourceIdentity']),
    ],
  };
}

/** The condition keys of a request that tags a session. */
export function taggingKeys(
  { passed, sourceIdentity }: Tagging,
  caller: Principal,
): Record<string, string | readonly string[] | undefined> {
  return {
    ...principalTags(caller),
    'sts:sourceidentity': sourceIdentity,
    ...(passed.size > 0 && { 'aws:tagkeys': [...passed.keys()] }),
    ...Object.fromEntries([...passed].map(([key, value]) => [`aws:RequestTag/${key}`, value])),
  };
}

/** The condition keys `aws:PrincipalTag/KEY` of the session's requests. */
export function principalTags({ tags, sourceIdentity }: Principal): Record<string, string | undefined> {
  return {
    'aws:sourceidentity': sourceIdentity,
    ...Object.fromEntries([...(tags ?? [])].map(([key, value]) => [`aws:PrincipalTag/${key}`, value])),
  };
}

/** The condition keys of every request: who sends it, to which region, from where. */
export function requestKeys(caller: Principal, region: string): Record<string, string | undefined> {
  return {
    ...principalTags(caller),
    'aws:principalarn': caller.roleArn ?? caller.arn,
    'aws:principalaccount': caller.account,
    'aws:requestedregion': region,
    'aws:securetransport': 'false',
    'aws:sourceip': '127.0.0.1',
  };
}
