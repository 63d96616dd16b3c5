/** The parts of a role's ARN. */
export interface Role {
  readonly arn: string;
  readonly partition: string;
  readonly accountId: string;
  /** The name without the path. */
  readonly name: string;
}

/** Parses a role's ARN. Undefined for another text. */
export function parseRoleArn(arn: string): Role | undefined {
  const match = /^arn:(aws[a-z-]*):iam::(\d{12}):role\/(?:[\w+=,.@-]+\/)*([\w+=,.@-]{1,64})$/.exec(arn);
  if (!match) return undefined;
  const [, partition = '', accountId = '', name = ''] = match;
  return { arn, partition, accountId, name };
}

/** The account and role name in `arn:…:sts::ACCOUNT:assumed-role/NAME/SESSION`, by which STS identifies a session. */
export function parseAssumedRoleArn(arn: string): { accountId: string; name: string } | undefined {
  const match = /^arn:aws[a-z-]*:sts::(\d{12}):assumed-role\/([^/]+)\/[^/]+$/.exec(arn);
  if (!match) return undefined;
  const [, accountId = '', name = ''] = match;
  return { accountId, name };
}
