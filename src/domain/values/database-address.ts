import { isJsonObject, JsonNumber, parseJson } from './json.ts';

/** The fields of a database secret that say where the database is. They are not secret. */
const addressFields: ReadonlySet<string> = new Set(['engine', 'host', 'port', 'dbname']);

/** https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_secret_json_structure.html */
const engines =
  /^(?:aurora(?:-mysql|-postgresql)?|postgres(?:ql)?|mysql|mariadb|oracle(?:-[a-z\d-]+)?|sqlserver(?:-[a-z\d-]+)?|db2(?:-[a-z]+)?|mongo|docdb|redshift|custom-[a-z\d-]+)$/;
const hostName = /^[A-Za-z\d-]{1,63}(?:\.[A-Za-z\d-]{1,63}){0,10}\.?$/;

/**
 * The fields of a secret that need no mask, if it has the form of RDS, Redshift and DocumentDB: one of their engines,
 * a host name, a user and a password. Empty for any other secret.
 */
export function publicAddressFields(text: string): ReadonlySet<string> {
  const secret = parseJson(text);
  if (!isJsonObject(secret)) return new Set();
  const { engine, host, username, password, port, dbname } = secret;
  const isAddress =
    isText(engine, engines) && isText(host, hostName) && isText(username, /./) && isText(password, /./);
  const hasPlainRest = isPort(port) && (dbname === undefined || isText(dbname, /^[\w-]{1,64}$/));
  if (!isAddress || !hasPlainRest || [host, dbname].includes(password)) return new Set();
  return addressFields;
}

function isText(json: unknown, form: RegExp): boolean {
  return typeof json === 'string' && form.test(json);
}

function isPort(json: unknown): boolean {
  return json === undefined || /^\d{1,5}$/.test(json instanceof JsonNumber ? json.source : String(json));
}
