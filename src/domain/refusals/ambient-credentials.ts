import { LeaseError } from '../error.ts';
import type { RequestFailure } from '../failure.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The job's AWS variables, and the profiles in its AWS files. */
export interface AmbientSources {
  readonly environment: Environment;
  readonly hasProfile: (name: string) => boolean;
}

/** Likely reasons why the credentials do not work, judged by the job's sources. The first that matches is reported. */
const suspicions: readonly ((sources: AmbientSources) => string | undefined)[] = [
  ({ environment }) => {
    const names = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'];
    const broken = names.filter((name) => /\s/.test(environment[name] ?? ''));
    return broken.length > 0
      ? `${broken.join(', ')} has white space in it, most likely a line break at its end: store it without.`
      : undefined;
  },
  ({ environment: { AWS_PROFILE: name }, hasProfile }) => {
    if (!name) return undefined;
    return hasProfile(name)
      ? `AWS_PROFILE names the profile ${name}, whose credential_process, role or session fails: run \`aws sts get-caller-identity\` in a step before.`
      : `AWS_PROFILE names the profile ${name}, which neither the AWS configuration nor the credentials file has.`;
  },
  ({ environment: { AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: key } }) =>
    Boolean(id) === Boolean(key)
      ? undefined
      : 'Of AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY one is empty: a repository secret that is not set, or not given to this run.',
  ({ environment: { AWS_ACCESS_KEY_ID: id } }) =>
    id ? 'The keys of AWS_ACCESS_KEY_ID are wrong, deleted or expired.' : undefined,
  ({ environment: { AWS_WEB_IDENTITY_TOKEN_FILE: file } }) =>
    file
      ? 'The file that AWS_WEB_IDENTITY_TOKEN_FILE names cannot be read, or the role of AWS_ROLE_ARN does not accept its token. In a job container, mount the file.'
      : undefined,
  ({ environment }) =>
    environment.AWS_CONTAINER_CREDENTIALS_FULL_URI || environment.AWS_CONTAINER_CREDENTIALS_RELATIVE_URI
      ? "The container's credentials (EKS Pod Identity, ECS) cannot be had: look whether the agent runs on the node, and whether the token file that the variables name is mounted."
      : undefined,
];

/** The error for ambient credentials that do not work. */
export function explainAmbientCredentials(failure: RequestFailure, sources: AmbientSources): LeaseError {
  const suspected = suspicions.flatMap((suspect) => suspect(sources) ?? [])[0];
  const message = `There are no AWS credentials that work (${failure.message}).`;
  return new LeaseError('E_CREDENTIALS', suspected === undefined ? message : `${message} ${suspected}`, {
    fix: [
      'The input role-to-assume is empty. Where it stands for a secret or a variable, there is none of that name here: a workflow that is called needs `secrets: inherit`, a secret of an environment needs `environment:`, and a fork has none.',
      'Else give `role-to-assume` and `permissions: id-token: write`, or provide credentials in an earlier step.',
    ].join('\n'),
    cause: failure,
  });
}
