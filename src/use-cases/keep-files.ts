import { LeaseError } from '../domain/error.ts';
import { listed } from '../domain/listing.ts';
import type { LeaseContents } from './lease-contents.ts';
import type { RecordServices } from './ports.ts';

/**
 * True if the lease can keep its record, the command and files. If RUNNER_TEMP's file system makes every new file
 * readable for others, a lease that needs no file continues without one and says what is missing. E_RUNNER, E_DISK.
 */
export function canKeepFiles(
  { judged, credentials, git, inputs, renews }: LeaseContents,
  { runner, directory }: RecordServices,
): boolean {
  if (renews || directory.isPrivate()) return true;
  const cause =
    'The file system of RUNNER_TEMP opens every new folder to others, or gives it to another user';
  const needing = inFiles({ judged, credentials });
  if (git) needing.push('git=helper');
  if (needing.length > 0) {
    throw new LeaseError('E_RUNNER', `${cause}, so no file can be kept for ${listed(needing)}.`, {
      fix: 'Nothing was exported. Use variables instead (no `file`, `export-credentials: env`), or give the runner a work folder whose file system keeps owner and mode.',
    });
  }
  const lack = `${cause}. So this lease keeps no record: check, renew and exec do not find it, and \`cli\` installs nothing. Its variables are blanked at the end all the same.`;
  if (inputs.cli) runner.warning(`${lack} \`cli: false\` makes this a notice.`);
  else runner.notice(lack);
  return false;
}

/** Call this after the files are written: warns if other users can read them. */
export function warnOfOpenFolder(
  contents: Pick<LeaseContents, 'judged' | 'credentials'>,
  { runner, directory }: RecordServices,
): void {
  const names = inFiles(contents);
  if (names.length === 0 || !directory.isOpenToOthers()) return;
  runner.warning(
    `The drive of RUNNER_TEMP keeps no permissions, or icacls is not allowed: what was written for ${listed(names)} is open to whoever may read there. Give the runner a work folder on an NTFS drive.`,
  );
}

/** What this lease would keep in files. */
function inFiles({ judged, credentials }: Pick<LeaseContents, 'judged' | 'credentials'>): string[] {
  const names = judged.filter(({ request }) => request.file).map(({ name }) => name);
  return (credentials?.files.size ?? 0) > 0 ? [...names, 'export-credentials: profile'] : names;
}
