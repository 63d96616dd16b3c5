import type { Reference } from '../domain/requests/request.ts';
import { parameterPrefix } from '../domain/requests/request.ts';
import { readSecretReference, source } from '../sources/secrets-manager/reference.ts';
import type { InvalidReference } from '../sources/source.ts';
import { loadSourceOf } from '../sources/sources.ts';
import { loadWatchedSource } from '../sources/watched-source.ts';

/**
 * What a monitor watches, as in every action, and besides `*` alone for every secret and `ssm:*` for every parameter.
 * Loads the code of its source.
 */
export async function readWatchedReference(text: string): Promise<Reference | InvalidReference> {
  const reference = await referenceOf(text);
  if (!('reason' in reference)) await loadWatchedSource(reference);
  return reference;
}

async function referenceOf(text: string): Promise<Reference | InvalidReference> {
  if (text === '*') return { source, kind: 'prefix', prefix: '' };
  if (!parameterPrefix.test(text)) return readSecretReference(text);
  const { name, readReference } = await loadSourceOf(text);
  if (text === 'ssm:*') return { source: name, prefixText: 'ssm:', kind: 'prefix', prefix: '' };
  if (text === 'ssm:/*') return { reason: 'every parameter is meant by another form', meant: 'ssm:*' };
  const reference = readReference(text, new Map());
  return isOfAws(reference)
    ? {
        reason: "the names of AWS's own parameters begin with aws or ssm, and nobody but AWS can renew one",
      }
    : reference;
}

/** True for names that AWS lets nobody give. One of them makes it refuse all that one call describes. */
function isOfAws(reference: Reference | InvalidReference): boolean {
  if ('reason' in reference) return false;
  return /^(?:aws|ssm)/i.test(reference.kind === 'prefix' ? reference.prefix : reference.name);
}
