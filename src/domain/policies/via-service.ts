/** A condition by which one service alone may use a key, for the reader. `service`: `secretsmanager`, `ssm`. */
export function viaService(
  service: string,
  region: string,
  partition: string,
): { readonly StringEquals: { readonly 'kms:ViaService': string } } {
  return { StringEquals: { 'kms:ViaService': `${service}.${region}.${dnsSuffix(partition)}` } };
}

function dnsSuffix(partition: string): string {
  const suffixes: Record<string, string> = {
    'aws-cn': 'amazonaws.com.cn',
    'aws-iso': 'c2s.ic.gov',
    'aws-iso-b': 'sc2s.sgov.gov',
    'aws-iso-e': 'cloud.adc-e.uk',
    'aws-iso-f': 'csp.hci.ic.gov',
    'aws-eusc': 'amazonaws.eu',
  };
  return suffixes[partition] ?? 'amazonaws.com';
}
