import type { InputReader } from './input-reader.ts';

/**
 * The defaults of each action.yml a second time. The runner applies a default to an input that is left out but not to
 * an empty one, which composite actions and reusable workflows pass. A test compares both.
 */
export const defaults = {
  lease: {
    'parse-json-secrets': 'false',
    'name-transformation': 'uppercase',
    'auto-select-family-attempt-timeout': '1000',
    'on-no-token': 'error',
    'min-remaining': '5m',
    'warn-remaining': '14d',
    'require-expiry': 'false',
    'check-rotation': 'false',
    'require-verify': 'false',
    'export-credentials': 'none',
    'role-duration-seconds': '3600',
    'aws-profile': 'secret-lease',
    'export-env': 'true',
    'on-conflict': 'error',
    'min-mask-length': '4',
    'mask-aws-account-id': 'false',
    'unset-current-credentials': 'false',
    'job-summary': 'true',
    cli: 'true',
    cleanup: 'true',
    'dry-run': 'false',
    timeout: '2m',
    'retry-max-attempts': '5',
  },
  check: { lease: 'all', 'on-expiring': 'renew', 'check-drift': 'true', 'job-summary': 'true' },
  rotate: {
    when: 'always',
    'command-timeout': '1m',
    rollback: 'false',
    'after-timeout': '5m',
    'after-values': 'none',
    'dry-run': 'false',
    'mask-aws-account-id': 'false',
    wait: '10m',
    timeout: '15m',
    'retry-max-attempts': '5',
    'job-summary': 'true',
  },
  monitor: {
    'read-values': 'true',
    'warn-remaining': '30d',
    'fail-on': 'error',
    'github-secrets-max-age': '365d',
    'issue-title': 'Secrets need attention',
    'owner-issues': 'false',
    'job-summary': 'true',
    timeout: '10m',
    'retry-max-attempts': '8',
  },
} as const;

/** Replaces an input that is empty or white space by its default. */
export function withDefaults(read: InputReader, action: Readonly<Record<string, string>>): InputReader {
  return (name) => {
    const text = read(name);
    return text.trim() === '' ? (action[name] ?? text) : text;
  };
}
