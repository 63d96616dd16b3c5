import type { ErrorCode } from './error.ts';

/** The location of the running action. */
export interface ActionLocation {
  /** The step's environment. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The action's root, with `/` as separator, like the workspace's path. */
  readonly root: string;
  readonly workspace: string | undefined;
  /** True if the root is a clone of its own and not a folder in the workspace. */
  readonly isOwnClone: boolean;
}

const page = 'docs/troubleshooting.md';

/**
 * The link to a code's explanation, on the page of the running version. For an action that it has fetched, the runner
 * sets the repository and the ref (`OWNER/secret-lease@v1`; for `$/` the commit). For `./` it sets nothing, but then
 * the action is in the workspace, which is the repository at the job's commit. Without either, the result is the
 * page's path.
 * https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionRunner.cs
 */
export function helpLink(code: ErrorCode, place: ActionLocation): string {
  const { GITHUB_SERVER_URL: server = '' } = place.environment;
  const source = sourceOf(place);
  const section = `${page}#${code.toLowerCase()}`;
  if (!source || !/^https:\/\/[\w.:-]+$/.test(server)) return `${section} in the action's repository`;
  return `${server}/${source.repository}/blob/${source.ref}/${source.folder}${section}`;
}

interface Source {
  readonly repository: string;
  readonly ref: string;
  readonly folder: string;
}

function sourceOf(place: ActionLocation): Source | undefined {
  const { GITHUB_ACTION_REPOSITORY, GITHUB_ACTION_REF, GITHUB_REPOSITORY, GITHUB_SHA } = place.environment;
  // A `run:` step has no information about the action whose command it calls, except the folder where the runner put
  // it.
  const [, owner, name, fetched] = /\/_actions\/([^/]+)\/([^/]+)\/(.+)$/.exec(place.root) ?? [];
  const folder = folderIn(place);
  const sources = [
    { repository: GITHUB_ACTION_REPOSITORY, ref: GITHUB_ACTION_REF, folder: '' },
    { repository: owner && `${owner}/${name}`, ref: fetched, folder: '' },
    {
      repository: folder === undefined ? undefined : GITHUB_REPOSITORY,
      ref: GITHUB_SHA,
      folder: folder ?? '',
    },
  ];
  return sources.find(
    (source): source is Source =>
      /^[\w.-]+\/[\w.-]+$/.test(source.repository ?? '') && /^[\w./+@-]+$/.test(source.ref ?? ''),
  );
}

/** The path from the workspace to the action, with a slash at its end. Undefined if it is in another repository. */
function folderIn({ root, workspace, isOwnClone }: ActionLocation): string | undefined {
  if (workspace === undefined) return undefined;
  if (root === workspace) return '';
  const isInside = root.startsWith(`${workspace}/`) && !isOwnClone;
  const folder = `${root.slice(workspace.length + 1)}/`;
  return isInside && /^[\w./+@-]+$/.test(folder) ? folder : undefined;
}
