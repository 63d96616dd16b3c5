import { LeaseError } from '../domain/error.ts';

/** The version in action.yml. The bundle uses functions that older versions lack. */
const needed = 24;

/** E_RUNNER if a runner has started the action with an older Node than it asks for, as on 32-bit ARM. */
export function requireNode(version = process.versions.node): void {
  if (Number.parseInt(version, 10) >= needed) return;
  throw new LeaseError(
    'E_RUNNER',
    `This action needs Node ${needed}, and the runner started it with Node ${version}.`,
    {
      fix: 'Update the runner to 2.327.1 or later, which brings Node 24. For 32-bit ARM there is none: use a 64-bit system.',
    },
  );
}
