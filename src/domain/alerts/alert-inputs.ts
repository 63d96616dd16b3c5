import type { LeaseRequest } from '../requests/request.ts';
import type { AlertFormat } from './alert-channel.ts';

/** What the workflow says of alerts beside the issue. */
export interface AlertInputs {
  /** Undefined: nobody is told but by the issue. */
  readonly format: AlertFormat | undefined;
  /** As the workflow gives it, which may be a value that an earlier step leased; empty where `secrets` has it. */
  readonly url: string;
  readonly token: string;
  /** Of the dead-man's switch; the same. */
  readonly pingUrl: string;
  /** Requests whose NAMEs are those of `alertNames`. */
  readonly secrets: readonly LeaseRequest[];
  /** Inputs that have no effect beside the others. */
  readonly warnings: readonly string[];
}

/** Inputs that have alerts beside their own. */
export interface WithAlerts {
  readonly alerts: AlertInputs;
}

/** What `alert-secrets` calls a value, by the input that it stands for. */
export const alertNames = { 'alert-url': 'URL', 'alert-token': 'TOKEN', 'ping-url': 'PING_URL' } as const;
export type AlertInputName = keyof typeof alertNames;
