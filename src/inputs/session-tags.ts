import { LeaseError } from '../domain/error.ts';
import type { RoleIdentity, SessionTagging } from '../domain/requests/lease-inputs.ts';
import type { InputReader } from './input-reader.ts';
import { linesOf } from './lines.ts';

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_Tag.html */
const tagText = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;
const mostTags = 50;

/**
 * The tags of the sessions of `role-chain`. STS accepts none with an OIDC token, so the session of `role-to-assume`
 * has none. Transitive tags and the source identity are set on the first session of the chain, all others on the last.
 * E_INPUT.
 */
export function readSessionTags(read: InputReader, identity: RoleIdentity | undefined): SessionTagging {
  const tags = readTags(read('session-tags'));
  const transitive = readTransitive(read('transitive-tag-keys'), tags);
  const sourceIdentity = readSourceIdentity(read('source-identity').trim());
  if (!identity || identity.chain.length === 0) {
    const [given = ''] = ['session-tags', 'transitive-tag-keys', 'source-identity'].filter((name) =>
      read(name).trim(),
    );
    throw new LeaseError(
      'E_INPUT',
      `The input ${given} needs role-chain: with an OIDC token STS takes no session tags and no source identity.`,
      {
        fix: 'Assume the role that demands them from another: that one in `role-to-assume`, the one with the demand in `role-chain`. A trust policy that demands `aws:RequestTag`, or policies that look at `aws:PrincipalTag`, refuse a session of `role-to-assume` itself.',
      },
    );
  }
  const isAlone = identity.chain.length === 1;
  const inherited = tags.filter(({ Key }) => transitive.includes(Key));
  const own = isAlone ? tags : tags.filter((tag) => !inherited.includes(tag));
  const first = {
    ...(inherited.length > 0 && { tags: inherited, transitiveTagKeys: transitive }),
    ...(sourceIdentity !== undefined && { sourceIdentity }),
  };
  return {
    first: isAlone ? undefined : first,
    last: { ...(isAlone && first), ...(own.length > 0 && { tags: own }) },
    actions: [
      ...(tags.length > 0 ? ['sts:TagSession'] : []),
      ...(sourceIdentity === undefined ? [] : ['sts:SetSourceIdentity']),
    ],
  };
}

function readTags(text: string): { Key: string; Value: string }[] {
  const lines = linesOf(text);
  const tags = lines.map(({ line, text: each }) => {
    const equals = each.indexOf('=');
    const [Key, Value] = [each.slice(0, Math.max(0, equals)).trim(), each.slice(equals + 1).trim()];
    const isReserved = /^aws:/i.test(Key);
    if (Key === '' || Key.length > 128 || Value.length > 256 || isReserved || !tagText.test(Key + Value)) {
      throw new LeaseError(
        'E_INPUT',
        `Line ${line} of session-tags is "${each}", which is no tag of a session.`,
        {
          fix: 'Allowed: `KEY=VALUE`, up to 128 and 256 letters, digits, spaces and `_ . : / = + - @`, and no KEY that begins with `aws:`. What an expression gives can hold other signs: the name of a bot has brackets, where `github.actor_id` is a number.',
        },
      );
    }
    return { Key, Value };
  });
  const keys = tags.map(({ Key }) => Key.toLowerCase());
  const double = tags.find(({ Key }, index) => keys.indexOf(Key.toLowerCase()) !== index);
  if (!double && tags.length <= mostTags) return tags;
  throw new LeaseError(
    'E_INPUT',
    double
      ? `The input session-tags has ${double.Key} twice; AWS compares keys without case.`
      : `The input session-tags has ${tags.length} tags.`,
    { fix: `Allowed: up to ${mostTags} tags, each key once.` },
  );
}

function readTransitive(text: string, tags: readonly { Key: string }[]): string[] {
  const keys = text
    .split(/[\n,]/)
    .map((key) => key.trim())
    .filter((key) => key !== '');
  const unknown = keys.find((key) => !tags.some(({ Key }) => Key === key));
  if (unknown === undefined) return [...new Set(keys)];
  throw new LeaseError(
    'E_INPUT',
    `The input transitive-tag-keys names "${unknown}", which session-tags has not.`,
    {
      fix: 'Allowed: keys of `session-tags`, one a line.',
    },
  );
}

function readSourceIdentity(text: string): string | undefined {
  if (text === '') return undefined;
  if (/^[\w+=,.@-]{2,64}$/.test(text) && !/^aws:/i.test(text)) return text;
  throw new LeaseError('E_INPUT', `The input source-identity is "${text}", which STS does not take.`, {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of the workflow's.
    fix: 'Allowed: 2 to 64 letters, digits and `_ + = , . @ -`, for example `${{ github.actor_id }}`: the name of a bot has brackets.',
  });
}
