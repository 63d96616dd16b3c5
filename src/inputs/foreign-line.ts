import { LeaseError } from '../domain/error.ts';
import type { PeerForm } from './peer-form.ts';
import { peerFormOf } from './peer-forms.ts';

/** As many lines as a message has room for. */
const mostMeant = 6;

/**
 * The error of a line in another tool's words, with the lines that were probably meant; undefined where it is none.
 * `note`: what else may have been meant. `following`: the lines behind it, which are often written in the same words.
 */
export function foreignLine(
  input: 'secrets' | 'secret-ids',
  raw: string,
  line: number,
  note?: string,
  following: readonly string[] = [],
): LeaseError | undefined {
  const found = formOf(input, raw);
  if (!found) return undefined;
  const alike = found.meant.length === 0 ? [] : following.flatMap((text) => formOf(input, text)?.meant ?? []);
  const form = { ...found, meant: [...found.meant, ...alike] };
  const wrong = input === 'secrets' ? form.wrong : form.wrong.replaceAll('`secrets:', '`secret-ids:');
  const fix = [...suggested(form, input), ...((form.instead ?? note) ? [form.instead ?? note] : [])];
  return new LeaseError(form.code ?? 'E_REQUEST', `Line ${line} of ${input}: ${wrong}`, {
    fix: fix.join('\n'),
  });
}

function formOf(input: 'secrets' | 'secret-ids', raw: string): PeerForm | undefined {
  const form = peerFormOf(raw);
  if (input === 'secrets') return form;
  // What an alias may be depends on name-transformation, which whoever reads aliases knows.
  return form && form.code !== 'E_NAME' ? form : lineOfSecrets(raw.trim());
}

function suggested({ meant }: PeerForm, input: 'secrets' | 'secret-ids'): string[] {
  const isOther =
    input === 'secret-ids' && meant.some((each) => /#|:ssm:|ssm:|\s(?:[a-z-]+=|[a-z0-9]+$)/.test(each));
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

/** A field, or options, in `secret-ids`, which has neither. */
function lineOfSecrets(text: string): PeerForm | undefined {
  if (/^(?:\w*\s*,\s*)?(?:ssm:|arn:aws[a-z-]*:ssm:)\S/.test(text))
    return { wrong: 'a parameter of Systems Manager is for `secrets`.', meant: [text] };
  const [, field, option] =
    /^(?:\w*\s*,\s*)?[\w/+=.@!-]+(#\S+)?((?:\s+(?:optional|public|file|base64|trim|[a-z-]+=\S+))*)$/.exec(
      text,
    ) ?? [];
  if (field) return { wrong: 'a field, `#` and what follows it, is for `secrets`.', meant: [text] };
  return option ? { wrong: `the option${option} is for a line of \`secrets\`.`, meant: [text] } : undefined;
}
