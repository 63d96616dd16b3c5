import { generateKeyPairSync } from 'node:crypto';
import forge from 'node-forge';

/** A certificate authority that no trust store has, and the key and certificate of a server that it signed. All PEM. */
export interface Authority {
  readonly certificate: string;
  readonly server: { readonly key: string; readonly cert: string };
}

/**
 * Makes an authority and a server certificate, valid for an hour before and after `at`, epoch milliseconds. `names`: host
 * names, also with wildcards; `addresses`: IP addresses.
 */
export function makeAuthority(
  names: readonly string[],
  addresses: readonly string[] = [],
  at = Date.now(),
): Authority {
  const [authority, server] = [newKeys(), newKeys()];
  const subject = [{ name: 'commonName', value: 'An authority of its own' }];
  const altNames = [
    ...names.map((value) => ({ type: 2, value })),
    ...addresses.map((ip) => ({ type: 7, ip })),
  ];
  const issuer = { subject, keys: authority };
  const certificate = signed({ ...issuer, issuer, at }, [
    { name: 'basicConstraints', cA: true, critical: true },
    { name: 'keyUsage', keyCertSign: true, critical: true },
  ]);
  const cert = signed({ subject: [{ name: 'commonName', value: 'front' }], keys: server, issuer, at }, [
    { name: 'subjectAltName', altNames },
  ]);
  return { certificate, server: { key: server.privateKey, cert } };
}

interface Keys {
  readonly publicKey: string;
  readonly privateKey: string;
}

function newKeys(): Keys {
  return generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
}

interface Party {
  readonly subject: forge.pki.CertificateField[];
  readonly keys: Keys;
}

function signed(
  { subject, keys, issuer, at }: Party & { readonly issuer: Party; readonly at: number },
  extensions: object[],
): string {
  const { pki, md } = forge;
  const certificate = pki.createCertificate();
  certificate.publicKey = pki.publicKeyFromPem(keys.publicKey);
  certificate.serialNumber = keys === issuer.keys ? '01' : '02';
  certificate.validity.notBefore = new Date(at - 3_600_000);
  certificate.validity.notAfter = new Date(at + 3_600_000);
  certificate.setSubject(subject);
  certificate.setIssuer(issuer.subject);
  certificate.setExtensions(extensions);
  certificate.sign(pki.privateKeyFromPem(issuer.keys.privateKey), md.sha256.create());
  return pki.certificateToPem(certificate);
}
