import { type Advised, addOption, asSentence } from '../requests/request-advice.ts';
import type { Expiry } from './expiry.ts';
import { lifeMark, stopsOncePast } from './hint-source.ts';

/** A value that may expire. */
export interface ExpiringValue extends Advised {
  readonly expiry: Expiry | undefined;
}

/** The fix for a value that expires or has expired, in sentences. */
export function expiryAdvice(value: ExpiringValue, now: number): string {
  const { expiry, request } = value;
  if (!expiry) return '';
  const isOver = expiry.at.getTime() <= now;
  if (isOver && request.version.stage === 'AWSPREVIOUS')
    return 'It is the previous version: lease the current one where it has to work.';
  const act = `Put a new one into the secret${isOver ? '' : ' before then'}`;
  const date = /^(?:tag |expires=)/.test(expiry.source) ? ', and set the date anew' : '';
  return [`${act}${date}.`, ...adviceOnSource(value)].join(' ');
}

/** The fix if a date is not about this value, or is and should be firm. */
export function adviceOnSource(value: ExpiringValue): string[] {
  const { expiry } = value;
  if (!expiry) return [];
  const { source, firm } = expiry;
  if (stopsOncePast(source)) {
    const other = `If that is the end of something else, ${addOption(value, 'expires=own')}.`;
    // Only a firm source stops a deployment in time.
    return firm || source.includes(lifeMark)
      ? [other]
      : [asSentence(`${addOption(value, ruleFor(source))} if it is to stop a deploy in time`), other];
  }
  if (!firm) return [`If that is not when this value ends, ${addOption(value, 'expires=own')}.`];
  if (/^expires=|^tag /.test(source)) return [];
  const other = `If the value works beyond that all the same, ${addOption(value, 'expires=never')}.`;
  return source === 'policy Expiration'
    ? [
        'A new version keeps that policy, unless `aws ssm put-parameter --overwrite --policies` sets another.',
        other,
      ]
    : [other];
}

/** `expires=` with the path of a hint's field. */
function ruleFor(source: string): string {
  const path = source.slice('field '.length);
  const steps = path.split('.').map((key) => (/^[A-Za-z_]\w*$/.test(key) ? key : JSON.stringify(key)));
  return `expires=${steps.join('.')}`;
}
