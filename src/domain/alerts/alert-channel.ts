/** Whose form of a message is sent. */
export const alertFormats = ['slack', 'teams', 'pagerduty', 'opsgenie', 'json'] as const;
export type AlertFormat = (typeof alertFormats)[number];

/** Where alerts go, as the workflow says it; what is secret may come from AWS first. */
export interface AlertChannel {
  readonly format: AlertFormat;
  /** Undefined where the service has an address of its own. */
  readonly url: string | undefined;
  /** PagerDuty's integration key, Opsgenie's API key, or the bearer token that plain JSON is sent with. */
  readonly token: string | undefined;
}

/** One request of HTTP: a POST of JSON. */
export interface AlertPost {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** Keys of the problems that it tells of, or says to be gone. */
  readonly keys: readonly string[];
}

/** Where the services listen that have one address for everybody. Opsgenie's customers in the EU name another one. */
const ownAddresses: Partial<Record<AlertFormat, string>> = {
  pagerduty: 'https://events.pagerduty.com/v2/enqueue',
  opsgenie: 'https://api.opsgenie.com',
};

/** True where the service has an address of its own, and a token says whose alert it is. */
export function hasOwnAddress(format: AlertFormat): boolean {
  return ownAddresses[format] !== undefined;
}

/** Empty where neither the service nor the workflow names one. */
export function addressOf({ format, url }: AlertChannel): string {
  return url ?? ownAddresses[format] ?? '';
}

/** True for one word, as a header can carry it; empty too. */
export function isSendableToken(token: string): boolean {
  return /^[\u0021-\u007e]*$/.test(token);
}
