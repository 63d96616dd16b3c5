import type { InstallationGrant } from './github-apps.ts';

/** The repositories of the sandbox's GitHub: which there are, and which of them a grant of an app reaches. */
export class Repositories {
  /** The one that has issues. Its visibility is the job's. */
  readonly main = { name: 'OWNER/app', visibility: 'private', hasIssues: true };
  /** Further ones, `OWNER/NAME`. */
  readonly others = new Set(['OWNER/api', 'OWNER/web', 'OTHER/tools']);

  has(name: string): boolean {
    return this.#all().some((each) => isSame(each, name));
  }

  /** As `OWNER/NAME`. */
  reachedBy({ installation: { account }, repositories }: InstallationGrant): string[] {
    if (repositories !== 'all') return repositories.map((name) => `${account}/${name}`);
    return this.#all().filter((name) => name.startsWith(`${account}/`));
  }

  isReachedBy(grant: InstallationGrant, repository: string): boolean {
    return this.reachedBy(grant).some((name) => isSame(name, repository));
  }

  /** As the API describes a repository. */
  describe(name: string): Record<string, unknown> {
    const visibility = name === this.main.name ? this.main.visibility : 'private';
    return { full_name: name, name: name.split('/')[1], visibility, private: visibility !== 'public' };
  }

  #all(): string[] {
    return [this.main.name, ...this.others];
  }
}

/** GitHub compares names without case. */
function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
