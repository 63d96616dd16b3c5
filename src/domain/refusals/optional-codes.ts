/** Codes of secrets that are missing or denied, which `optional` ignores. */
export const ignorableCodes: ReadonlySet<string> = new Set([
  'E_SECRET_NOT_FOUND',
  'E_SECRET_DENIED',
  'E_SECRET_DELETED',
  'E_SECRET_NO_VALUE',
  'E_SECRET_KMS',
  'E_NOTHING_SELECTED',
  'E_APP_SCOPE',
]);
