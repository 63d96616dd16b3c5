import { dnsSuffixOf } from './partition.ts';

/** A condition by which one service alone may use a key, for the reader. `service`: `secretsmanager`, `ssm`. */
export function viaService(
  service: string,
  region: string,
  partition: string,
): { readonly StringEquals: { readonly 'kms:ViaService': string } } {
  return { StringEquals: { 'kms:ViaService': `${service}.${region}.${dnsSuffixOf(partition)}` } };
}
