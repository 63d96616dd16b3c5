import type { ErrorCode } from '../../src/domain/error.ts';

/** Reasons why no workflow leads to a code, or no change of a workflow is its fix. */
export const withoutScene: Partial<Record<ErrorCode, string>> = {
  E_APP: "GitHub's pages of the app, by its owner: provoked in __tests__/refusals/github-app-refused.test.ts",
  E_APP_KEY:
    "GitHub's pages of the app, by its owner: provoked in __tests__/refusals/github-app-refused.test.ts",
  E_APP_SCOPE:
    "GitHub's pages of the app, by its owner: provoked in __tests__/refusals/github-app-refused.test.ts",
  E_FINDING: 'what the summary of the monitor names, in AWS: provoked in __tests__/scheduled',
  E_ROTATION:
    "the secret's own rotation function and its log: provoked in __tests__/scheduled/rotate.test.ts",
  E_SCOPE: 'what the token may do, by its owner at the issuer: provoked in __tests__/dist/issuers.test.ts',
  E_UNVERIFIED: 'what an issuer does not tell: provoked in __tests__/dist/issuers.test.ts',
  E_UNEXPECTED: 'a defect of this program: what is known to lead there is mended',
};
