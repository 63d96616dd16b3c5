/** What is random and published: public keys of SSH, checksums of Docker, OpenSSH and npm, ARNs, resources of EC2. */
const pieces =
  /AAAA(?:[BC]3NzaC1|E2VjZHNhLXN|[GI]nNrLX?)[A-Za-z\d+/]*=*|sha\d{3}:[\da-f]{64,128}|SHA256:[A-Za-z\d+/]{43}=?|sha\d{3}-[A-Za-z\d+/]{43,86}={0,2}|arn:aws[a-z-]*:[a-z\d-]+:[a-z\d-]*:\d*:[\w/:.+=@*-]{1,200}|(?<![\w-])[a-z]{1,12}-[\da-f]{17}(?![\w-])/g;

/** The text without public keys of SSH, checksums, and resources of AWS. */
export function withoutPublicPieces(text: string): string {
  return /AAAA|[Ss][Hh][Aa]\d|arn:|-[\da-f]{17}/.test(text) ? text.replace(pieces, '') : text;
}

/** True for the label of a PEM block that is published. */
export function isPublicLabel(label: string): boolean {
  return /CERTIFICATE|PUBLIC KEY|^X509 CRL$|PARAMETERS$/.test(label);
}

/** True for certificates and public keys, in PEM, base64 of PEM or DER. */
export function isCertificate(text: string): boolean {
  if (text.startsWith('LS0tLS1CRUdJTi')) return isPublicPem(Buffer.from(text, 'base64').toString());
  return isPublicPem(text) || beginnings.test(Buffer.from(text.slice(0, 48), 'base64').toString('hex'));
}

/**
 * The beginnings of a certificate (X.509 v3) and of public keys of RSA, EC, Ed25519 and the like, in hexadecimal of DER.
 * The lengths in them take one to three bytes.
 */
const beginnings =
  /^(?:30(?:[0-7].|81..|82....)){2}(?:a0030201|06(?:092a864886f70d010101|072a8648ce3d0201|032b65[67]))/;

const block = /-----BEGIN ([A-Z\d ]+)-----[A-Za-z\d+/=\s\\]*-----END \1-----/g;

function isPublicPem(text: string): boolean {
  if (!/^\s*-----BEGIN /.test(text)) return false;
  const rest = text.replace(block, (whole, label: string) => (isPublicLabel(label) ? '' : whole));
  return /^(?:\s|\\[nr])*$/.test(rest);
}
