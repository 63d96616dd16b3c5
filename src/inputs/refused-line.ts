import { LeaseError } from '../domain/error.ts';
import { parameterPrefix } from '../domain/requests/request.ts';
import type { PeerForm } from './form-rule.ts';
import { allReadable, type LineFault, readableLines, withReadableLines } from './meant-lines.ts';
import { requestsOfObjects } from './pasted-forms/objects.ts';
import { peerFormOf } from './peer-forms.ts';

/** As many lines as a message has room for. */
const mostMeant = 6;

/** A line that is refused, and what is around it. */
export interface RefusedLine {
  readonly input: 'secrets' | 'secret-ids';
  readonly raw: string;
  readonly line: number;
  /** Why it cannot be read; undefined where it is read as something that its author hardly meant. */
  readonly error?: LeaseError;
  /** What else may have been meant. */
  readonly note?: string;
  /** What a line of the input may be, where nothing tells what this one was meant to be. */
  readonly allowed: string;
  /** The lines behind it, which are often written in the same words. */
  readonly following?: readonly string[];
  /** Why a line of this input cannot be read. */
  readonly fault: LineFault;
  /** The same of `secrets`, whose grammar has more. */
  readonly faultOfSecrets?: LineFault;
}

/**
 * The error of a line that may be in another tool's words, with the lines that were probably meant, of which each can be
 * read; undefined where nothing is known of it and `error` says nothing else.
 */
export async function refusedLineError(refused: RefusedLine): Promise<LeaseError | undefined> {
  const { input, raw, line, error, note, allowed, following = [] } = refused;
  const found = objectsOf(raw, following) ?? blockOf(raw) ?? formOf(input, withoutComment(raw));
  const meant = found && (await readableMeant(refused, found.meant));
  if (!found || !meant) return error && withReadable(refused, error);
  const isBlock = found.isBlock === true;
  const alike =
    found.isWhole || (meant.length === 0 && !isBlock) ? [] : await alikeIn(refused, following, isBlock);
  const form = { ...found, meant: [...meant, ...alike] };
  const ofInput = (text: string) =>
    input === 'secrets' ? text : text.replaceAll('`secrets:', '`secret-ids:');
  const wrong = ofInput(form.wrong);
  const other = form.instead === undefined ? note : ofInput(form.instead);
  const fix = [...suggested(form, input), ...(other === undefined ? [] : [other])];
  return new LeaseError(form.code ?? 'E_REQUEST', `Line ${line} of ${input}: ${wrong}`, {
    fix: fix.length > 0 ? fix.join('\n') : allowed,
  });
}

async function readableMeant(
  refused: RefusedLine,
  lines: readonly string[],
): Promise<readonly string[] | undefined> {
  const meant = await allReadable(lines, faultFor(refused, lines));
  if (meant || !refused.faultOfSecrets) return meant;
  // What a suggestion is mended to can have a field, too.
  const ofSecrets = await allReadable(lines, refused.faultOfSecrets);
  return ofSecrets && isOfSecrets(ofSecrets) ? ofSecrets : undefined;
}

function faultFor({ input, fault, faultOfSecrets }: RefusedLine, meant: readonly string[]): LineFault {
  return input === 'secret-ids' && isOfSecrets(meant) ? (faultOfSecrets ?? fault) : fault;
}

/** What the lines behind say in the same words, or in ours; of what cannot be told, nothing. */
async function alikeIn(
  refused: RefusedLine,
  following: readonly string[],
  isBlock: boolean,
): Promise<string[]> {
  const lines = following
    .map((raw) => withoutComment(raw).trim())
    .filter((text) => !/^(?:[\]})]*[,;]?|```)$/.test(text));
  const read = await Promise.all(
    lines.map(async (text) => {
      const meant = formOf(refused.input, text)?.meant;
      if (meant && meant.length > 0) return (await allReadable(meant, faultFor(refused, meant))) ?? [];
      return isBlock ? ((await readableLines(text, refused.fault)) ?? []) : [];
    }),
  );
  return read.flat();
}

async function withReadable(refused: RefusedLine, error: LeaseError): Promise<LeaseError> {
  const fix = await withReadableLines(error, refused.fault);
  if (fix === error.fix) return error;
  return new LeaseError(error.code, error.message, { fix: fix || refused.allowed, cause: error.cause });
}

/** The lines of `secrets` that a line in another tool's words probably means. Undefined where it is none. */
export const linesMeantBy = (raw: string): readonly string[] | undefined =>
  peerFormOf(withoutComment(raw))?.meant;

/** A comment, which a suggestion need not repeat. */
function withoutComment(raw: string): string {
  return raw.replace(/\s#(?:\s.*)?$/, '');
}

/** Objects of several lines, of which this one is the first. */
function objectsOf(raw: string, following: readonly string[]): PeerForm | undefined {
  if (!/^(?:[[{]+|(?:-\s+)?["']?\w+["']?\s*:.*)$/.test(raw.trim())) return undefined;
  const meant = requestsOfObjects([raw, ...following].join('\n'));
  return meant.length === 0
    ? undefined
    : {
        wrong: 'it begins objects: each request has a line of its own, `NAME, SECRET`.',
        meant,
        isWhole: true,
      };
}

/** The line before a list, an object or a block of YAML. */
function blockOf(raw: string): PeerForm | undefined {
  return /^(?:[[{]|---|```\w*|secrets?(?:[-_]ids?)?\s*:|(?:secrets?(?:[-_]ids?)?\s*:\s*)?[|>][+-]?)$/i.test(
    raw.trim(),
  )
    ? {
        wrong:
          'it begins a list, an object or a block: each request has a line of its own, below `secrets: |`.',
        meant: [],
        isBlock: true,
      }
    : undefined;
}

function formOf(input: 'secrets' | 'secret-ids', raw: string): PeerForm | undefined {
  const form = peerFormOf(raw);
  if (input === 'secrets') return form;
  // What an alias may be depends on name-transformation, which whoever reads aliases knows.
  return form && form.code !== 'E_NAME' ? form : lineOfSecrets(raw.trim());
}

function suggested({ meant }: PeerForm, input: 'secrets' | 'secret-ids'): string[] {
  const isOther = input === 'secret-ids' && isOfSecrets(meant);
  const [first, ...others] = meant.slice(0, mostMeant);
  if (first === undefined) return [];
  if (others.length === 0 && !isOther) return [`Probably meant: ${first}`];
  const more = meant.length - mostMeant;
  const where = isOther ? ', with `secrets: |` in the place of `secret-ids`' : '';
  return [
    `Probably meant${where}:`,
    ...[first, ...others].map((each) => `  ${each}`),
    ...(more > 0 ? [`and ${more} more lines in the same way.`] : []),
  ];
}

/** True where a line has what `secret-ids` does not have. */
function isOfSecrets(meant: readonly string[]): boolean {
  return meant.some((each) => /^[^#].*#|:ssm:|ssm:|[^,\s]\s+(?:[a-z-]+=|[a-z0-9]+$)/.test(each));
}

/** A field, or options, in `secret-ids`, which has neither. */
function lineOfSecrets(text: string): PeerForm | undefined {
  if (parameterPrefix.test(text.replace(/^\w*\s*,\s*/, '')))
    return { wrong: 'a parameter of Systems Manager is for `secrets`.', meant: [text] };
  const [, field, option] =
    /^(?:\w*\s*,\s*)?[\w/+=.@!-]+(#\S+)?((?:\s+(?:optional|public|file|base64|trim|[a-z-]+=\S+))*)$/.exec(
      text,
    ) ?? [];
  if (field) return { wrong: 'a field, `#` and what follows it, is for `secrets`.', meant: [text] };
  return option ? { wrong: `the option${option} is for a line of \`secrets\`.`, meant: [text] } : undefined;
}
