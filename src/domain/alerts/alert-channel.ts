/** The services whose message formats are supported, and plain JSON. */
export const alertFormats = ['slack', 'teams', 'pagerduty', 'opsgenie', 'json'] as const;
export type AlertFormat = (typeof alertFormats)[number];

/** Where alerts are sent, as the workflow says it. Secret parts may be read from AWS first. */
export interface AlertChannel {
  readonly format: AlertFormat;
  /** Undefined if the service has one address for all. */
  readonly url: string | undefined;
  /** PagerDuty's integration key, Opsgenie's API key, or the bearer token for plain JSON. */
  readonly token: string | undefined;
}

/** The channel's name in messages: its format, and its own name if there are several. */
export function channelWords({ format }: Pick<AlertChannel, 'format'>, name?: string): string {
  return name === undefined ? format : `${format} to channel ${name}`;
}

/** One HTTP request: a POST of JSON. */
export interface AlertPost {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** The keys of the problems that it reports or closes. */
  readonly keys: readonly string[];
}

/** The services with one address for all customers. Opsgenie's customers in the EU configure another one. */
const ownAddresses: Partial<Record<AlertFormat, string>> = {
  pagerduty: 'https://events.pagerduty.com/v2/enqueue',
  opsgenie: 'https://api.opsgenie.com',
};

/** True if the service has one address for all, and a token identifies the customer. */
export function hasOwnAddress(format: AlertFormat): boolean {
  return ownAddresses[format] !== undefined;
}

/**
 * Empty if neither the service nor the workflow has one. The documentation of these services shows hosts and whole
 * addresses, so both are taken.
 */
export function addressOf({ format, url }: AlertChannel): string {
  const address = url ?? ownAddresses[format] ?? '';
  if (format === 'opsgenie') return address.replace(/(?:\/v2(?:\/alerts)?)?\/*$/, '');
  return format === 'pagerduty' ? address.replace(/^(https?:\/\/[^/]+)\/*$/, '$1/v2/enqueue') : address;
}

/** True for a single word that a header can carry; also for an empty text. */
export function isSendableToken(token: string): boolean {
  return /^[\u0021-\u007e]*$/.test(token);
}
