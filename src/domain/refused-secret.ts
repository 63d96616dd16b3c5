import { adviceOnDeny, type Denial, denialOf, nameOf } from './denial.ts';
import { type ErrorCode, LeaseError } from './error.ts';
import type { RequestFailure } from './failure.ts';
import { pasteable } from './iam-statement.ts';
import type { Reading } from './reading.ts';
import {
  isCrossAccount,
  keyPermission,
  keyPolicyPermission,
  resourcePermission,
  type SecretAction,
  type SecretReader,
  secretPermission,
} from './secret-permissions.ts';
import { explainSilence } from './silence.ts';

/** Codes under which a secret is missing or denied, so that `optional` lets it be. */
export const absent: ReadonlySet<string> = new Set([
  'E_SECRET_NOT_FOUND',
  'E_SECRET_DENIED',
  'E_SECRET_DELETED',
  'E_SECRET_NO_VALUE',
  'E_SECRET_KMS',
  'E_NOTHING_SELECTED',
]);
