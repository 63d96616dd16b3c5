import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { arch, hostname, platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FileCommand } from './file-commands.ts';
import { fileCommands } from './file-commands.ts';

/** The directories of one job, inside a directory that only this user can enter. */
export interface JobFolders {
  readonly root: string;
  /** RUNNER_TEMP. */
  readonly temp: string;
  readonly workspace: string;
  readonly home: string;
  readonly eventPath: string;
}

export function createJobFolders(): JobFolders {
  // On macOS the temporary folder is behind a link; a runner's work folder is not.
  const root = mkdtempSync(join(realpathSync(tmpdir()), 'runner-'));
  const temp = join(root, '_temp');
  const workspace = join(root, 'app', 'app');
  const home = join(root, 'home');
  for (const directory of [join(temp, '_runner_file_commands'), workspace, home]) {
    mkdirSync(directory, { recursive: true });
  }
  const eventPath = join(temp, 'event.json');
  // The part of the event that every payload has.
  writeFileSync(eventPath, JSON.stringify({ repository: { full_name: 'OWNER/app', private: true } }));
  return { root, temp, workspace, home, eventPath };
}

export function removeJobFolders(folders: JobFolders): void {
  // Windows keeps a program's folder locked for a moment after it has ended.
  rmSync(folders.root, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

/** Creates empty files for a step. Returns their paths by command. */
export function createCommandFiles(folders: JobFolders): Record<FileCommand, string> {
  const suffix = randomUUID();
  const paths = fileCommands.map((command) => {
    const path = join(folders.temp, '_runner_file_commands', `${command}_${suffix}`);
    writeFileSync(path, '');
    return [command, path] as const;
  });
  return Object.fromEntries(paths) as Record<FileCommand, string>;
}

/**
 * The environment of the runner's own process: the minimum that a machine needs, so that no developer's settings reach
 * a job.
 */
export function hostEnvironment(folders: JobFolders): Record<string, string> {
  const names = [
    'PATH',
    ...(platform() === 'win32' ? ['SystemRoot', 'ComSpec', 'PATHEXT', 'TEMP', 'TMP'] : []),
  ];
  const kept = names.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]));
  return { ...Object.fromEntries(kept), HOME: folders.home, USERPROFILE: folders.home, LANG: 'C.UTF-8' };
}

/** The RUNNER_* variables, which the runner sets for each step. */
export function runnerVariables(folders: JobFolders): Record<string, string> {
  const systems: Record<string, string> = { linux: 'Linux', darwin: 'macOS', win32: 'Windows' };
  return {
    RUNNER_NAME: hostname(),
    RUNNER_OS: systems[platform()] ?? 'Linux',
    RUNNER_ARCH: arch() === 'arm64' ? 'ARM64' : 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_TEMP: folders.temp,
    RUNNER_TOOL_CACHE: join(folders.root, '_tool'),
    RUNNER_WORKSPACE: join(folders.root, 'app'),
  };
}
