import { X509Certificate } from 'node:crypto';
import { type Expiry, lifetimeBetween } from '../expiry.ts';

const pemCertificate =
  /-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----([^-]+)-----END (?:TRUSTED |X509 )?CERTIFICATE-----/g;

/**
 * The ends of certificates in PEM; the first of a chain is the leaf. Accepts spaces and `\n` in two characters as line
 * ends, which web forms and variables make.
 */
export function endsOfPem(text: string): Expiry[] {
  return endsOfCertificates(
    [...text.matchAll(pemCertificate)].flatMap(([pem, body = '']) => {
      const bytes = () => Buffer.from(body.replace(/\\[nr]|\s/g, ''), 'base64');
      return certificateOf(pem) ?? certificateOf(bytes()) ?? [];
    }),
  );
}

/** The ends of certificates in order: the first is the leaf, unless it is an authority among others. */
export function endsOfCertificates(certificates: readonly X509Certificate[]): Expiry[] {
  return certificates.map((certificate, index) => {
    const authority = isAuthority(certificate);
    const isLeaf = index === 0 && (certificates.length === 1 || !authority);
    return {
      at: certificate.validToDate,
      source: isLeaf ? 'certificate notAfter' : "notAfter of a chain's certificate",
      firm: isLeaf,
      ...((authority || !isLeaf) && { isAside: true as const }),
      ...lifetimeBetween(certificate.validFromDate, certificate.validToDate),
    };
  });
}

/** Sorts certificates whose order has no meaning: a leaf comes first. */
export function leafFirst(certificates: readonly X509Certificate[]): X509Certificate[] {
  return [...certificates].sort((a, b) => Number(isAuthority(a)) - Number(isAuthority(b)));
}

/** The extension basicConstraints, 2.5.29.19, in DER. */
const basicConstraints = Buffer.from([0x06, 0x03, 0x55, 0x1d, 0x13]);

/**
 * True for the certificate of an authority. The first certificate of a bundle of authorities is no leaf, and expired
 * ones in it are normal. X.509 before version 3 has no such extension: there a self-signed certificate counts as an
 * authority.
 */
function isAuthority({ ca, subject, issuer, raw }: X509Certificate): boolean {
  return ca || (subject === issuer && !raw.includes(basicConstraints));
}

/** Parses a certificate. Undefined if that fails. */
export function certificateOf(pemOrDer: string | Uint8Array): X509Certificate | undefined {
  try {
    const certificate = new X509Certificate(pemOrDer);
    return Number.isNaN(certificate.validToDate.getTime()) ? undefined : certificate;
  } catch {
    return undefined;
  }
}
