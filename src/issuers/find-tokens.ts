import type { SecretContent, VerifyingService } from '../domain/requests/verification.ts';
import { type Issuer, isTokenOf } from './issuer.ts';
import { isIssuerId, issuerIds, issuers } from './issuers.ts';
import { issuerOfType } from './managed-types.ts';

/** A token in a secret. */
export interface FoundToken {
  /** Its path in the secret, with dots. Empty if the whole secret is the token. */
  readonly path: string;
  readonly value: string;
}

/**
 * The tokens in a secret that a service can verify. For an issuer: values in the form of its tokens, or in the field
 * that usually has them. For `auto`: values in the form of any issuer. Empty if no field can be identified.
 */
export async function findTokens(service: VerifyingService, secret: SecretContent): Promise<FoundToken[]> {
  const fields = [...secret.fields].map(([path, value]) => ({ path, value: value.trim() }));
  const whole = { path: '', value: secret.text.trim() };
  if (fields.length === 0 && service.kind === 'url') return [whole];
  if (service.kind === 'url') return fields.length === 1 ? fields : [];
  const named = isIssuerId(service.id) ? await issuers[service.id]() : await issuerOfType(secret.type);
  if (named) return tokensOf(named, whole, fields);
  if (service.id !== 'auto') return [];
  const all = await Promise.all(issuerIds.map((id) => issuers[id]()));
  const isKnown = ({ value }: FoundToken) => all.some((issuer) => isTokenOf(issuer, value));
  return (fields.length === 0 ? [whole] : fields).filter(isKnown);
}

function tokensOf(issuer: Issuer, whole: FoundToken, fields: readonly FoundToken[]): FoundToken[] {
  if (fields.length === 0) return [whole];
  const formed = fields.filter(({ value }) => isTokenOf(issuer, value));
  if (formed.length > 0) return formed;
  const { usualField } = issuer;
  const usual = usualField ? fields.filter(({ path }) => usualField.test(path)) : [];
  if (usual.length === 1) return usual;
  return fields.length === 1 ? [...fields] : [];
}
