import { LeaseError } from '../domain/error.ts';

/** The version in action.yml. */
const needed = 24;
/** The oldest version that has what the bundle uses: SQLite, and agents that go by way of a proxy. */
const oldest = { major: 22, minor: 21 };

/** E_RUNNER if a runner has started the action with a Node that is too old, as on 32-bit ARM. */
export function requireNode(version = process.versions.node): void {
  if (isEnough(version)) return;
  throw new LeaseError(
    'E_RUNNER',
    `This action needs Node ${needed}, and the runner started it with Node ${version}.`,
    {
      fix: 'Update the runner to 2.327.1 or later, which brings Node 24; runners of other hosts may start it with Node 22.21. For 32-bit ARM there is none: use a 64-bit system.',
    },
  );
}

/** E_RUNNER if a person's machine runs a command with a Node that is too old. */
export function requireNodeOfMachine(command: string, version = process.versions.node): void {
  if (isEnough(version)) return;
  throw new LeaseError(
    'E_RUNNER',
    `secret-lease ${command} needs Node ${oldest.major}.${oldest.minor} or later, and Node ${version} runs it.`,
    { fix: `Run it with Node ${needed}: https://nodejs.org/en/download` },
  );
}

function isEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > oldest.major || (major === oldest.major && minor >= oldest.minor);
}
