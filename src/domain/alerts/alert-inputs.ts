import type { LeaseRequest } from '../requests/request.ts';
import type { AlertFormat } from './alert-channel.ts';

/** The inputs for alerts beside the issue. */
export interface AlertInputs {
  /** Undefined: no alerts except the issue. */
  readonly format: AlertFormat | undefined;
  /** As the workflow gives it; it can be a value that an earlier step leased. Empty if `secrets` has it. */
  readonly url: string;
  readonly token: string;
  /** The URL of the dead-man's switch, given in the same way. */
  readonly pingUrl: string;
  /** Requests whose NAMEs are in `alertNames`, or belong to a channel of `owners`. */
  readonly secrets: readonly LeaseRequest[];
  /** Names of further channels with the same format. Each has its own address or token in `secrets`. */
  readonly channels: readonly string[];
  /** Warnings about inputs that have no effect beside the others. */
  readonly warnings: readonly string[];
}

/** An action's inputs with those for alerts. */
export interface WithAlerts {
  readonly alerts: AlertInputs;
}

/** The NAMEs in `alert-secrets`, by the input that each replaces. */
export const alertNames = { 'alert-url': 'URL', 'alert-token': 'TOKEN', 'ping-url': 'PING_URL' } as const;
export type AlertInputName = keyof typeof alertNames;

/** What `alert-secrets` calls the address or token of a further channel: `URL_PAYMENTS`. */
export function channelName(input: 'alert-url' | 'alert-token', channel: string): string {
  return `${alertNames[input]}_${channel.toUpperCase().replaceAll('-', '_')}`;
}
