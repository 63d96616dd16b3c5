/** Texts that are published, whatever their key says. */

const sshKey =
  'AAAA(?:B3NzaC1yc2E|B3NzaC1kc3M|C3NzaC1lZDI1NTE5|E2VjZHNhLXNoYTItbmlzdHA|GnNrLXNzaC|InNrLWVjZHNh)[A-Za-z\\d+/]*=*';
/** As Docker, OpenSSH and npm write them. */
const checksum =
  'sha(?:256|384|512):[\\da-f]{64,128}|SHA256:[A-Za-z\\d+/]{43}=?|sha(?:256|384|512)-[A-Za-z\\d+/]{43,86}={0,2}';
const resource =
  'arn:aws[a-z-]*:[a-z\\d-]+:[a-z\\d-]*:\\d*:[\\w/:.+=@*-]{1,200}|(?<![\\w-])[a-z]{1,12}-[\\da-f]{17}(?![\\w-])';
const pieces = new RegExp(`${sshKey}|${checksum}|${resource}`, 'g');

/** The text without the public keys of SSH, the checksums and the resources of AWS in it. */
export function withoutPublicPieces(text: string): string {
  return /AAAA|[Ss][Hh][Aa]\d|arn:|-[\da-f]{17}/.test(text) ? text.replace(pieces, '') : text;
}

const sshKeyAlone = new RegExp(`^(?:ssh-|ecdsa-|sk-)[\\w@.-]{1,40} (?:${sshKey})(?: [ -~]{0,200})?$`);

/** True for a line with a public key of SSH, as in `authorized_keys` and `known_hosts`. */
export function isSshKeyLine(line: string): boolean {
  return /(?:^|\s)(?:ssh-|ecdsa-|sk-)[\w@.-]{1,40} AAAA/.test(line);
}

/** True for the label of a PEM block that is published. */
export function isPublicLabel(label: string): boolean {
  return /CERTIFICATE|PUBLIC KEY|^X509 CRL$|PARAMETERS$/.test(label);
}

/** True for certificates and public keys, in PEM, base64 of PEM or DER, or of SSH, and for identifiers of apps and resources. */
export function isPublicText(text: string): boolean {
  if (text.startsWith('LS0tLS1CRUdJTi')) return isPublicPem(Buffer.from(text, 'base64').toString());
  return isPublicPem(text) || beginnings.test(text) || identifiers.test(text) || sshKeyAlone.test(text);
}

/** The beginnings of a certificate (X.509 v3) and of public keys of RSA, EC and Ed25519, in base64 of DER. */
const beginnings =
  /^(?:MII[\w+/]{3}CCA[\w+/]{3}gAwIBA|MII[\w+/]{3}ANBgkqhkiG9w0BAQEFAAOCA|M[FH][\w+/]w(?:EA|Ew)YHKoZIzj0CAQ|MCowBQYDK2VwAyEA)/;
/** An app of Firebase, a measurement of Google Analytics, a resource of Azure. */
const identifiers =
  /^1:\d{6,15}:(?:web|ios|android):[\da-f]{8,40}$|^(?:G|GT|GTM|UA|AW)-[A-Z\d-]{6,14}$|^\/subscriptions\/[\dA-Fa-f-]{36}(?:\/[\w.-]{1,90}){0,12}\/?$/;

const block = /-----BEGIN ([A-Z\d ]+)-----[A-Za-z\d+/=\s\\]*-----END \1-----/g;

function isPublicPem(text: string): boolean {
  if (!/^\s*-----BEGIN /.test(text)) return false;
  const rest = text.replace(block, (whole, label: string) => (isPublicLabel(label) ? '' : whole));
  return /^(?:\s|\\[nr])*$/.test(rest);
}
