import { LeaseError } from '../domain/error.ts';
import { shortened } from '../domain/listing.ts';
import { isSameOwner, type OwnerRoute, type OwnerRoutes, othersRoute } from '../domain/monitor/owners.ts';
import { type InputReader, isGiven } from './input-reader.ts';
import { type InputLine, linesOf } from './lines.ts';

/** Reads `owners`. Undefined where it is left out; E_INPUT for a line that says nothing of an owner. */
export function readOwners(read: InputReader): OwnerRoutes | undefined {
  if (!isGiven(read, 'owners')) return undefined;
  const routes: OwnerRoute[] = [];
  for (const line of linesOf(read('owners'))) {
    const route = routeOfLine(line);
    const { owner } = route;
    const isTwice = routes.some((other) =>
      owner === undefined || other.owner === undefined
        ? owner === other.owner
        : isSameOwner(owner, other.owner),
    );
    if (isTwice) throw wrong(line, `names ${owner ?? '*'} once more`);
    routes.push(route);
  }
  return {
    routes: routes.filter(({ owner }) => owner !== undefined),
    others: routes.find(({ owner }) => owner === undefined) ?? othersRoute,
  };
}

/** `Payments Team  assignee=alice,bob mention=@ORG/payments channel=payments`: whatever stands before the first option. */
function routeOfLine(line: InputLine): OwnerRoute {
  const [owner = '', ...options] = line.text.split(/\s+(?=\w+=\S)/);
  if (/\b(?:assignee|mention|channel)s?\s*[=:]/i.test(owner)) throw wrong(line, 'has an option that is none');
  if (options.length === 0 && /:\s/.test(owner))
    throw wrong(line, `is "${shortened(line.text)}", and a colon gives nothing`);
  if (owner.length > 256) throw wrong(line, `has an owner of more than 256 characters, which no tag has`);
  const given = new Map<string, string[]>();
  for (const option of options) {
    const [, name = '', list = ''] = /^(\w+)=(.*)$/s.exec(option) ?? [];
    if (!/^(?:assignee|mention|channel)s?$/.test(name)) throw wrong(line, `has ${name}=, which is no option`);
    const words = list.split(/\s*,\s*/).filter((word) => word !== '');
    const key = name.replace(/s$/, '');
    given.set(key, [...(given.get(key) ?? []), ...words]);
  }
  const assignees = (given.get('assignee') ?? []).map((word) => word.replace(/^@/, ''));
  const mentions = (given.get('mention') ?? []).map((word) => `@${word.replace(/^@/, '')}`);
  const channels = (given.get('channel') ?? []).map((word) => word.toLowerCase());
  const stranger = assignees.find((word) => !isLogin(word)) ?? mentions.find((word) => !mention.test(word));
  if (stranger !== undefined) throw wrong(line, `has "${stranger}", which is no login or team of GitHub's`);
  if (channels.length > 1 || channels.some((word) => !/^[a-z][a-z0-9-]{0,31}$/.test(word)))
    throw wrong(line, 'has no one word as its channel');
  return { owner: owner === '*' ? undefined : owner, assignees, mentions, channel: channels[0] };
}

/** `OWNER_COMPANY` of managed users has an underscore, an app `[bot]`. */
const loginForm = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,63})(?:\[bot\])?$/;

export const isLogin = (text: string): boolean => loginForm.test(text);

const mention = /^@[A-Za-z0-9][A-Za-z0-9_-]{0,63}(?:\/[\w.-]{1,100})?$/;

function wrong({ line }: InputLine, what: string): LeaseError {
  return new LeaseError('E_INPUT', `Line ${line} of owners ${what}.`, {
    fix: 'Write `OWNER assignee=LOGIN mention=@ORG/TEAM channel=NAME`, one a line, each option where it is wanted, several values separated by commas. OWNER is the value of the tag `owner`; `*` means all others.',
  });
}

/** The alert channels that are named, each once. */
export function channelsOf(owners: OwnerRoutes | undefined): string[] {
  const routes = owners ? [...owners.routes, owners.others] : [];
  return [...new Set(routes.flatMap(({ channel }) => channel ?? []))];
}
