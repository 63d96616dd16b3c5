/** A value of NO_PROXY, and what becomes of a request to a host. */
interface NoProxyForm {
  readonly host: string;
  readonly noProxy: string;
  /** True if this action asks the proxy. */
  readonly isAsked: boolean;
  /** What curl and Go's net/http do, where it differs. */
  readonly others: Readonly<Partial<Record<'curl' | 'go', boolean>>>;
}

const sts = 'sts.eu-west-1.amazonaws.com';

const form = (
  host: string,
  noProxy: string,
  isAsked: boolean,
  others: NoProxyForm['others'] = {},
): NoProxyForm => ({ host, noProxy, isAsked, others });

/** The values that are tried, and asked of curl and of Go. */
export const noProxyForms: readonly NoProxyForm[] = [
  form(sts, '', true),
  form(sts, '*', false),
  form(sts, 'localhost,*', false, { curl: true }),
  form(sts, sts, false),
  form(sts, sts.toUpperCase(), false),
  form(sts, '.amazonaws.com', false),
  form('amazonaws.com', '.amazonaws.com', false, { go: true }),
  form(sts, 'amazonaws.com', false),
  form(sts, 'amazonaws.com.', false, { go: true }),
  form(sts, 'eu-west-1.amazonaws.com', false),
  form(sts, 'west-1.amazonaws.com', true),
  form(sts, 'amazonaws', true),
  form(sts, 'localhost, .amazonaws.com ,10.0.0.0/8', false),
  form(sts, 'localhost .amazonaws.com', false, { go: true }),
  form(sts, 'localhost,127.0.0.1', true),
  // curl knows neither a star in a name nor a port nor brackets.
  form(sts, '*.amazonaws.com', false, { curl: true }),
  form('amazonaws.com', '*.amazonaws.com', true),
  form(sts, '*amazonaws.com', true),
  form(sts, `${sts}:443`, false, { curl: true }),
  form(sts, '.amazonaws.com:443', false, { curl: true }),
  form(sts, '*.amazonaws.com:443', false, { curl: true }),
  form(sts, `${sts}:8443`, true),
  form(sts, `https://${sts}/`, false, { curl: true, go: true }),
  form('10.1.2.3', '10.1.2.3', false),
  form('10.1.2.3', '10.1.2.3:443', false, { curl: true }),
  form('10.1.2.3', '10.0.0.0/8', false),
  form('10.1.2.3', '10.1.2.0/24', false),
  form('10.1.2.3', '10.1.3.0/24', true),
  form('10.1.2.3', '10.1.2.3/32', false),
  form('10.1.2.3', '10.1.', true),
  form('10.1.2.3', '*', false),
  form('fd00::1', 'fd00::1', false),
  form('fd00::1', '[fd00::1]', false, { curl: true, go: true }),
  form('fd00::1', '[fd00::1]:443', false, { curl: true }),
  form('fd00::1', '[fd00::2]', true),
  // Node's ranges are of IPv4 alone.
  form('fd00::1', 'fd00::/8', true, { go: false }),
];
