/** Which secrets a request means. A source's grammar makes it, and may add what it alone needs to read them. */
export type Reference = ReferenceOrigin & ReferenceTarget;

interface ReferenceOrigin {
  /** The name of the source, as in src/sources/. */
  readonly source: string;
  /** What stands before the name in a request's line, such as `ssm:`; undefined for Secrets Manager, which has nothing. */
  readonly prefixText?: string;
}

type ReferenceTarget =
  | { readonly kind: 'name'; readonly name: string }
  /** A full or partial ARN. `name` is what follows `secret:`, with AWS's random suffix where it was given. */
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

/** A reference as a workflow spells it; of a secret, also what Secrets Manager takes as its id. */
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

/** How a request's values are named as environment variables. */
export type Naming =
  /** Made from the secret's name and the field. */
  | { readonly kind: 'derived' }
  /** One value, under this name. */
  | { readonly kind: 'exact'; readonly name: string }
  /** `text` before each field's name or, with a prefix, before what follows the prefix; may be empty. */
  | { readonly kind: 'prefixed'; readonly text: string }
  /**
   * As aws-secretsmanager-get-secrets names: `stem` in the secret's name's place, before the fields where
   * there are any; empty, it leaves the secret's name out before fields. Undefined: the secret's name.
   */
  | { readonly kind: 'stem'; readonly stem: string | undefined; readonly letterCase: LetterCase };

/** Letters of a name that is made from a secret's name or a field. */
export type LetterCase = 'upper' | 'lower' | 'kept';

/** Which part of a secret's value a request means. */
export type Selector =
  | { readonly kind: 'whole' }
  /** `#*`: every field of a JSON object. */
  | { readonly kind: 'fields' }
  /** As aws-secretsmanager-get-secrets parses: the fields of a JSON object, and what is none as a whole. */
  | { readonly kind: 'unfolded' }
  /** A JMESPath expression, exactly as written. */
  | { readonly kind: 'jmespath'; readonly expression: string };

/** Where a request says that its values' expiry is. */
export type ExpiryRule =
  | { readonly kind: 'never' }
  /** What the value itself says, and no hint beside it. */
  | { readonly kind: 'own' }
  | { readonly kind: 'at'; readonly at: Date }
  | { readonly kind: 'selector'; readonly expression: string };

/** Which version of a secret is read; AWSCURRENT where nothing is said. */
export interface VersionChoice {
  readonly stage?: string;
  readonly versionId?: string;
}

/** One line of the `secrets` input, parsed. */
export interface LeaseRequest {
  /** Line in the input, from 1. */
  readonly line: number;
  /** The reference and selector as the workflow spells them: what logs and errors show. */
  readonly text: string;
  readonly reference: Reference;
  readonly naming: Naming;
  readonly selector: Selector;
  readonly version: VersionChoice;
  /** A missing or denied secret, or a selection that finds nothing, is a notice and not an error. */
  readonly optional: boolean;
  /** `all`: nothing of it is masked; a list: these fields (as spelled after `public=`) are not. */
  readonly public: 'all' | readonly string[];
  /**
   * With a blank NAME, the names that data may give: `any` that is not refused, or these, each a name or the beginning
   * of names with `*` at its end. Undefined: none.
   */
  readonly only?: 'any' | readonly string[];
  /** The raw bytes go to a file, its path to NAME_FILE. */
  readonly file: boolean;
  /** Binary values are exported as base64. */
  readonly base64: boolean;
  /** One line end at the end is not part of the value. */
  readonly trim?: boolean;
  readonly expires?: ExpiryRule;
  /** Milliseconds; a version older than this is a warning. */
  readonly maxAge?: number;
  /** What a token may do at most, in its issuer's words; a word may end in `*`. */
  readonly maxScopes?: readonly string[];
  /** Options of a lease's line that the input in which this one stands refuses. */
  readonly refused?: readonly string[];
}

/** As many lines as the beginning of a sentence names. */
const mostPlaces = 6;

/** Where requests stand in the workflow, as errors begin: `Lines 2, 5 of secrets`. */
export function linesOfRequests(...requests: readonly LeaseRequest[]): string {
  const all = [...new Set(requests.map(({ line }) => line))];
  const lines =
    all.length > mostPlaces ? `${all.slice(0, mostPlaces).join(', ')} and others` : all.join(', ');
  const input = requests[0]?.naming.kind === 'stem' ? 'secret-ids' : 'secrets';
  return `${lines.includes(',') ? 'Lines' : 'Line'} ${lines} of ${input}`;
}
