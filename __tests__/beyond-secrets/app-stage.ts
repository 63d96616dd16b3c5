import type { TestContext } from 'node:test';
import type { App, Installation } from '../../sandbox/github-apps.ts';
import { type CheckingStage, openCheckingStage } from '../dist/checking.ts';

/** A stage with a GitHub App that is installed in OWNER. Its key is in the secret `prod/github-app`. */
export interface AppStage extends CheckingStage {
  readonly app: App;
  readonly installation: Installation;
}

export async function openAppStage(
  test: TestContext,
  options?: Parameters<typeof openCheckingStage>[1],
): Promise<AppStage> {
  const stage = await openCheckingStage(test, options);
  const { apps } = stage.sandbox.github;
  const app = apps.add();
  const installation = apps.install(app, { repositories: ['app', 'api'] });
  stage.put('prod/github-app', { json: { private_key: app.privateKey } });
  return { ...stage, app, installation };
}

/** A line that leases a token of the app. */
export function appLine({ clientId }: App, options: string, key = 'prod/github-app#private_key'): string {
  return `GH_TOKEN, app:${clientId} key=${key} ${options}`;
}
