import type { Issuer } from './issuer.ts';

/** Loads the file of an issuer, by its id. Each is loaded where a line of `verify` asks for it, or for `auto`. */
export const issuers = {
  github: async () => (await import('./github.ts')).github,
  npm: async () => (await import('./npm.ts')).npm,
} satisfies Record<string, () => Promise<Issuer>>;

export type IssuerId = keyof typeof issuers;

export const issuerIds = Object.keys(issuers) as IssuerId[];

export function isIssuerId(text: string): text is IssuerId {
  return Object.hasOwn(issuers, text);
}

/** The issuer that a value's form tells; undefined where it tells none. */
export async function issuerOfForm(value: string): Promise<Issuer | undefined> {
  const all = await Promise.all(issuerIds.map((id) => issuers[id]()));
  return all.find(({ form }) => form?.test(value));
}

/**
 * Points every issuer to a double on loopback, for tests and emulators: `https://HOST/PATH` is asked for at
 * `URL/HOST/PATH`. Anything but loopback is ignored, as any earlier step can set a variable.
 */
export const doublesVariable = 'SECRET_LEASE_ISSUERS_URL';
