import { X509Certificate } from 'node:crypto';
import { type Expiry, lifeBetween } from '../expiry.ts';

const pemCertificate =
  /-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----([^-]+)-----END (?:TRUSTED |X509 )?CERTIFICATE-----/g;

/**
 * Of the certificates in PEM; a chain's first one is the leaf. Forms of web pages and variables make spaces, or `\n` in
 * two characters, of its line ends.
 */
export function endsOfPem(text: string): Expiry[] {
  return endsOfCertificates(
    [...text.matchAll(pemCertificate)].flatMap(([pem, body = '']) => {
      const bytes = () => Buffer.from(body.replace(/\\[nr]|\s/g, ''), 'base64');
      return certificateOf(pem) ?? certificateOf(bytes()) ?? [];
    }),
  );
}

/** Of certificates in their order: the first is the leaf, unless it is an authority among others. */
export function endsOfCertificates(certificates: readonly X509Certificate[]): Expiry[] {
  return certificates.map((certificate, index) => {
    const authority = isAuthority(certificate);
    const isLeaf = index === 0 && (certificates.length === 1 || !authority);
    return {
      at: certificate.validToDate,
      source: isLeaf ? 'certificate notAfter' : "notAfter of a chain's certificate",
      firm: isLeaf,
      ...((authority || !isLeaf) && { isAside: true as const }),
      ...lifeBetween(certificate.validFromDate, certificate.validToDate),
    };
  });
}

/** Of certificates of which nobody says in which order they are: a leaf first. */
export function leafFirst(certificates: readonly X509Certificate[]): X509Certificate[] {
  return [...certificates].sort((a, b) => Number(isAuthority(a)) - Number(isAuthority(b)));
}

/** The extension basicConstraints, 2.5.29.19, as DER writes it. */
const basicConstraints = Buffer.from([0x06, 0x03, 0x55, 0x1d, 0x13]);

/**
 * True for the certificate of an authority. The first certificate of a bundle of authorities is no leaf, and expired
 * ones in it are normal. Before X.509 version 3 there was no such extension: there, a self-signed certificate counts
 * as an authority.
 */
function isAuthority({ ca, subject, issuer, raw }: X509Certificate): boolean {
  return ca || (subject === issuer && !raw.includes(basicConstraints));
}

/** Reads a certificate; undefined where it cannot be parsed. */
export function certificateOf(pemOrDer: string | Uint8Array): X509Certificate | undefined {
  try {
    const certificate = new X509Certificate(pemOrDer);
    return Number.isNaN(certificate.validToDate.getTime()) ? undefined : certificate;
  } catch {
    return undefined;
  }
}
