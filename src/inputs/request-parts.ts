import type { LeaseError } from '../domain/error.ts';
import { shortened } from '../domain/listing.ts';
import type { Naming, Reference, Selector } from '../domain/requests/request.ts';
import { isVariableName, refusalOf } from '../domain/values/variable.ts';
import type { Source } from '../sources/source.ts';
import { formatLine, lineError, type RequestLine } from './request-line.ts';
import { ownOptions } from './request-options.ts';

/** Reads the reference by its source's grammar. E_REQUEST. */
export function parseReference(at: RequestLine, source: Source): Reference {
  const reference = source.readReference(at.reference, ownOptions(at, source));
  if ('kind' in reference) return reference;
  const { reason, meant } = reference;
  const [suggested = '', ...more] = meant?.split(' ') ?? [];
  if (at.reference === '') {
    const allowed =
      'REFERENCE#SELECTOR; a comment begins the line with #, or stands behind one between spaces';
    throw lineError('E_REQUEST', at.line, `${reason}.`, { allowed });
  }
  throw lineError(
    'E_REQUEST',
    at.line,
    `${shortened(at.reference)} is no reference to a secret: ${reason}.`,
    {
      ...(meant !== undefined && {
        meant: { ...at, reference: suggested, options: [...more, ...at.options] },
      }),
    },
  );
}

/** Reads what follows `#`. E_REQUEST if nothing does. */
export function parseSelector(at: RequestLine): Selector {
  if (at.selector === undefined) return { kind: 'whole' };
  if (at.selector === '*') return { kind: 'fields' };
  if (at.selector !== '') return { kind: 'jmespath', expression: at.selector };
  throw lineError('E_REQUEST', at.line, 'there is no selector after #.', {
    allowed:
      '#* for every field, #FIELD or another JMESPath expression for one value, no # for the whole value',
    meant: { ...at, selector: '*' },
  });
}

/** Reads what stands before the comma. E_NAME for what cannot be a variable. */
export function parseNaming(at: RequestLine): Naming {
  const { name } = at;
  if (name === undefined) return { kind: 'derived' };
  if (name === '') return { kind: 'prefixed', text: '' };
  if (/\s/.test(name)) throw strayComma(at, name);
  const text = name.endsWith('*') ? name.slice(0, -1) : name;
  if (!isVariableName(text)) {
    throw lineError('E_NAME', at.line, `${name} is no name for a variable.`, {
      allowed:
        'letters, digits and _, not a digit first; NAME_* to begin several names; or nothing before the comma',
    });
  }
  if (text !== name) return { kind: 'prefixed', text };
  const refusal = refusalOf(name);
  if (refusal !== undefined) {
    throw lineError('E_NAME', at.line, `the name ${name} ${refusal}.`, { allowed: 'another NAME' });
  }
  return { kind: 'exact', name };
}

/** The error for a comma in the options: `prod/db public=host,port` reads as a NAME up to the comma. */
function strayComma(at: RequestLine, name: string): LeaseError {
  const line = formatLine({ ...at, name: undefined });
  const meant = /^(\S+)(\s.*(?:public|only)=.*)$/.exec(name);
  return lineError('E_NAME', at.line, `${name} stands before a comma and is no name for a variable.`, {
    allowed: 'NAME, REFERENCE; other commas stand only behind #',
    ...(meant && { meant: `${targetOfFields(meant[1] ?? '', meant[2] ?? '')}${meant[2]},${line}` }),
  });
}

/** The target for which such options make sense: all fields, and for `only=` with a blank NAME. */
function targetOfFields(reference: string, options: string): string {
  const isOnly = /\bonly=/.test(options);
  return `${isOnly ? ', ' : ''}${reference}${isOnly && reference.endsWith('*') ? '' : '#*'}`;
}
