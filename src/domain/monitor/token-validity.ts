import { minuteOf } from '../span.ts';

/** What a service says of a token in a watched secret. */
export interface TokenValidity {
  /** As sentences call the service: `GitHub`. */
  readonly by: string;
  /** The way to the token in its secret; empty for the whole. */
  readonly path: string;
  readonly state: 'active' | 'refused' | 'unknown';
  /** True where the service says that it has expired. */
  readonly isOver?: boolean;
  /** Why it is refused, or the end of a sentence on the service, in words of ours. */
  readonly why?: string;
  readonly endsAt?: Date | undefined;
  /** What it may do beyond `max-scopes`, as it may be shown. */
  readonly beyond?: readonly string[];
  /** True where `max-scopes` is there, and the service does not tell what the token may do. */
  readonly areScopesUnknown?: boolean;
  /** When an earlier run heard this; undefined: it was said in this one. */
  readonly answeredAt?: Date;
  /** True where it is no fault that nothing more is known: the service has no request that tells, or others were asked in vain before. */
  readonly isMinor?: boolean;
  /** True where the service did not answer for now, and no earlier run knows that this lasts. */
  readonly isPassing?: boolean;
  /** True where the service was asked, and did not say whether it works. */
  readonly isUndecided?: boolean;
}

/** A finding about a token. */
export interface ValidityFinding {
  readonly kind: 'expired' | 'revoked' | 'too-wide' | 'unverified';
  readonly words: string;
  readonly detail: string;
  readonly severity?: 'note';
  readonly isPassing?: true;
}

/** What is said of a secret for what services say of its tokens. */
export function validityFindings(validities: readonly TokenValidity[]): ValidityFinding[] {
  return validities.flatMap(findingsOf);
}

function findingsOf(validity: TokenValidity): ValidityFinding[] {
  const {
    by,
    path,
    state,
    why = '',
    beyond = [],
    areScopesUnknown,
    answeredAt,
    isMinor,
    isPassing,
    isOver,
  } = validity;
  const of = path === '' ? '' : ` in field ${path}`;
  const since = answeredAt ? `, as it said ${minuteOf(answeredAt)}` : '';
  if (state === 'refused' && isOver)
    return [{ kind: 'expired', words: `has expired${of}`, detail: `${by}'s answer${since}` }];
  if (state === 'refused')
    return [{ kind: 'revoked', words: `is refused${of} by ${by}`, detail: `${why}${since}` }];
  const severity = isMinor ? ({ severity: 'note' } as const) : {};
  const passing = isPassing ? ({ isPassing } as const) : {};
  return [
    ...(beyond.length > 0
      ? [
          {
            kind: 'too-wide' as const,
            words: `may do more${of} than max-scopes allows`,
            detail: `${by} names ${beyond.join(', ')}`,
          },
        ]
      : []),
    ...(state === 'unknown'
      ? [
          {
            kind: 'unverified' as const,
            words: `was not verified${of}`,
            detail: `${by} ${why}`,
            ...severity,
            ...passing,
          },
        ]
      : []),
    ...(areScopesUnknown
      ? [
          {
            kind: 'unverified' as const,
            words: `was not held against max-scopes${of}`,
            detail: `${by} does not tell what it may do`,
          },
        ]
      : []),
  ];
}
