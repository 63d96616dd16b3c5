import type { ErrorCode } from '../../src/domain/error.ts';

/** Reasons why no workflow leads to a code, or no change of a workflow is its fix. */
export const withoutScene: Partial<Record<ErrorCode, string>> = {
  E_APP: "GitHub's pages of the app, by its owner: provoked in __tests__/refusals/github-app-refused.test.ts",
  E_APP_KEY:
    "GitHub's pages of the app, by its owner: provoked in __tests__/refusals/github-app-refused.test.ts",
  E_APP_SCOPE:
    "GitHub's pages of the app, by its owner: provoked in __tests__/refusals/github-app-refused.test.ts",
  E_UNEXPECTED: 'a defect of this program: what is known to lead there is mended',
};
