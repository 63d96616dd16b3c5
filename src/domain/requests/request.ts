import type { Role } from './role.ts';

/** The secrets that a request asks for. A source's grammar creates it and can add fields for its own reading. */
export type Reference = ReferenceOrigin & ReferenceTarget;

interface ReferenceOrigin {
  /** The name of the source, as in src/sources/. */
  readonly source: string;
  /** The text before the name in a request's line, such as `ssm:`. Undefined for Secrets Manager. */
  readonly prefixText?: string;
}

type ReferenceTarget =
  | { readonly kind: 'name'; readonly name: string }
  /** A full or partial ARN. `name`: the part behind `secret:`, with AWS's random suffix if it was given. */
  | {
      readonly kind: 'arn';
      readonly arn: string;
      readonly partition: string;
      readonly region: string;
      readonly accountId: string;
      readonly name: string;
    }
  /** Every secret whose name begins with `prefix` (three characters or more). */
  | { readonly kind: 'prefix'; readonly prefix: string };

/**
 * True for what can be the name of a region, such as `eu-west-1`, also of one that AWS has yet to open: each of them has
 * had a point of the compass before its number.
 */
export function isRegion(text: string): boolean {
  return /^[a-z]{2,4}(-[a-z]+)?-(central|(north|south)(east|west)?|east|west)-[1-9]\d?$/.test(text);
}

/** How references to parameters begin. */
export const parameterPrefix = /^(?:ssm:|arn:aws[a-z-]*:ssm:)/;

/** A reference as a workflow spells it; for a secret also the id that Secrets Manager accepts. */
export function referenceText(reference: Reference): string {
  const { prefixText = '' } = reference;
  switch (reference.kind) {
    case 'arn':
      return reference.arn;
    case 'name':
      return `${prefixText}${reference.name}`;
    case 'prefix':
      return `${prefixText}${reference.prefix}*`;
  }
}

/** How a request names its environment variables. */
export type Naming =
  /** Made from the secret's name and the field. */
  | { readonly kind: 'derived' }
  /** One value, under this name. */
  | { readonly kind: 'exact'; readonly name: string }
  /** `text` in front of each field's name or, with a prefix, of the rest of the secret's name. It can be empty. */
  | { readonly kind: 'prefixed'; readonly text: string }
  /**
   * The naming of aws-secretsmanager-get-secrets: `stem` replaces the secret's name, in front of the fields if there
   * are any. Empty: fields have no secret's name in front. Undefined: the secret's own name.
   */
  | { readonly kind: 'stem'; readonly stem: string | undefined; readonly letterCase: LetterCase };

/** The case of a name made from a secret's name or a field. */
export type LetterCase = 'upper' | 'lower' | 'kept';

/** The part of a secret's value that a request asks for. */
export type Selector =
  | { readonly kind: 'whole' }
  /** `#*`: every field of a JSON object. */
  | { readonly kind: 'fields' }
  /** As aws-secretsmanager-get-secrets parses: the fields of a JSON object, or any other value as a whole. */
  | { readonly kind: 'unfolded' }
  /** A JMESPath expression, exactly as written. */
  | { readonly kind: 'jmespath'; readonly expression: string };

/** Where the expiry of a request's values is stated. */
export type ExpiryRule =
  | { readonly kind: 'never' }
  /** Only the value's own end, without hints. */
  | { readonly kind: 'own' }
  | { readonly kind: 'at'; readonly at: Date }
  | { readonly kind: 'selector'; readonly expression: string };

/** Which version of a secret is read. The default is AWSCURRENT. */
export interface VersionChoice {
  readonly stage?: string;
  readonly versionId?: string;
}

/** One line of the `secrets` input, parsed. */
export interface LeaseRequest {
  /** The line in the input, from 1. */
  readonly line: number;
  /** The reference and selector as the workflow spells them. Logs and errors show it. */
  readonly text: string;
  readonly reference: Reference;
  readonly naming: Naming;
  readonly selector: Selector;
  readonly version: VersionChoice;
  /** The role that reads it, if not that of the step. It is assumed with the job's own token, without a role chain. */
  readonly role?: Role;
  /** The only region that it is read in. Undefined: the regions of the step. */
  readonly region?: string;
  /** True: a missing or denied secret, or an empty selection, is a notice and not an error. */
  readonly optional: boolean;
  /** `all`: nothing is masked. A list: these fields (as spelled behind `public=`) are not masked. */
  readonly public: 'all' | readonly string[];
  /**
   * For a blank NAME, the names that data may choose: `any` that is not refused, or a list of names and patterns with
   * `*` at the end. Undefined: none.
   */
  readonly only?: 'any' | readonly string[];
  /** True: the bytes are written to a file, whose path is in NAME_FILE. */
  readonly file: boolean;
  /** Binary values are exported as base64. */
  readonly base64: boolean;
  /** True: a line end at the end is removed from the value. */
  readonly trim?: boolean;
  readonly expires?: ExpiryRule;
  /** In milliseconds. An older version is a warning. */
  readonly maxAge?: number;
  /** The greatest permitted scopes of a token, in its issuer's words, with `*` at the end as a wildcard. */
  readonly maxScopes?: readonly string[];
  /** Options of a lease's line that the input in which this one stands refuses. */
  readonly refused?: readonly string[];
}

/** How many lines the beginning of a sentence names. */
const mostPlaces = 6;

/** The requests' lines as errors begin: `Lines 2, 5 of secrets`. */
export function linesOfRequests(...requests: readonly LeaseRequest[]): string {
  const all = [...new Set(requests.map(({ line }) => line))];
  const lines =
    all.length > mostPlaces ? `${all.slice(0, mostPlaces).join(', ')} and others` : all.join(', ');
  const input = requests[0]?.naming.kind === 'stem' ? 'secret-ids' : 'secrets';
  return `${lines.includes(',') ? 'Lines' : 'Line'} ${lines} of ${input}`;
}
