import { minuteOf } from '../span.ts';

/** The result of verifying a token in a watched secret. */
export interface TokenValidity {
  /** The service's name in sentences: `GitHub`. */
  readonly by: string;
  /** The token's path in its secret. Empty if the whole secret is the token. */
  readonly path: string;
  readonly state: 'active' | 'refused' | 'unknown';
  /** True if the service reports that it has expired. */
  readonly isOver?: boolean;
  /** Why it is refused, or the end of a sentence about the service. Contains no text of the service. */
  readonly why?: string;
  readonly endsAt?: Date | undefined;
  /** The scopes beyond `max-scopes`, in a form that can be shown. */
  readonly beyond?: readonly string[];
  /** True if `max-scopes` is set and the service does not report scopes. */
  readonly areScopesUnknown?: boolean;
  /** When an earlier run got this answer. Undefined: it is of this run. */
  readonly answeredAt?: Date;
  /** True if an unknown result is no fault: the service has no such request, or its host has not answered others. */
  readonly isMinor?: boolean;
  /** True if the service did not answer now, and the state file has no earlier run in which it did not. */
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

/** The findings about a secret that follow from the results for its tokens. */
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
