import { LeaseError } from '../domain/error.ts';
import { type RoleIdentity, readerRoleOf } from '../domain/requests/lease-inputs.ts';
import type { LeaseRequest } from '../domain/requests/request.ts';
import { lineError } from './request-line.ts';

/**
 * Requests whose lines have `role=`, as the job can assume these roles. A line that names the role of the step says
 * nothing new, and shares its sessions. E_INPUT without a role of the step, E_REQUEST for a role of another partition.
 */
export function withLineRoles(
  requests: readonly LeaseRequest[],
  identity: RoleIdentity | undefined,
): LeaseRequest[] {
  if (!identity) {
    const { line = 1 } = requests.find(({ role }) => role) ?? {};
    throw new LeaseError('E_INPUT', `Line ${line} of secrets has role=, which needs role-to-assume.`, {
      fix: 'Give `role-to-assume`: the role of the lines that name none, or one of those that lines name.',
    });
  }
  const own = readerRoleOf(identity);
  return requests.map(({ role, ...request }) => {
    if (!role || role.arn === own.arn) return request;
    if (role.partition === identity.role.partition) return { ...request, role };
    throw lineError(
      'E_REQUEST',
      request.line,
      `the role ${role.name} is in the partition ${role.partition}, and role-to-assume in ${identity.role.partition}.`,
      { allowed: 'a role of the same partition; for another one a step of its own' },
    );
  });
}

/** E_REQUEST for a line with `role=` where one role does everything; `why` ends the sentence. */
export function refuseLineRoles(requests: readonly LeaseRequest[], why: string): void {
  const named = requests.find(({ role }) => role);
  if (!named) return;
  throw lineError('E_REQUEST', named.line, `role= has no meaning here: ${why}.`, {
    allowed: 'the line without role=',
  });
}
