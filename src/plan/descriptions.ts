import { parseJsonFile, unusable } from './json-file.ts';

/** A secret or a parameter as AWS describes it, without its value. */
export interface DescribedSecret {
  readonly arn: string;
  /** ARN of the customer-managed key that encrypts it; undefined for the key that AWS manages. */
  readonly key: string | undefined;
  /** True if its key is given by an alias, which a policy cannot name. */
  readonly hasAlias: boolean;
  /** ARN of the Lambda function that rotates it; undefined where none does. */
  readonly rotationFunction: string | undefined;
}

interface Description {
  readonly ARN?: unknown;
  /** Of a secret. */
  readonly KmsKeyId?: unknown;
  /** Of a parameter. */
  readonly KeyId?: unknown;
  readonly RotationLambdaARN?: unknown;
}

/**
 * The secrets in a file that `--descriptions` names: what `aws secretsmanager list-secrets`, `describe-secret` or
 * `aws ssm describe-parameters` prints. E_INPUT.
 */
export function readDescriptions(file: string, text: string, origin = '--descriptions'): DescribedSecret[] {
  return parse(file, text, origin).flatMap(({ ARN: arn, KmsKeyId, KeyId, RotationLambdaARN: lambda }) =>
    typeof arn === 'string'
      ? [
          {
            arn,
            ...keyOf(String(KmsKeyId ?? KeyId ?? ''), arn),
            rotationFunction: typeof lambda === 'string' && lambda !== '' ? lambda : undefined,
          },
        ]
      : [],
  );
}

interface Whole extends Description {
  readonly SecretList?: Description[];
  readonly Parameters?: Description[];
}

const allowed =
  'the output of `aws secretsmanager list-secrets` or of `aws ssm describe-parameters`, as JSON';

function parse(file: string, text: string, origin: string): readonly Description[] {
  const named = { file, origin, allowed };
  const found = (parseJsonFile(text, named) ?? {}) as Whole;
  const list = found.SecretList ?? found.Parameters ?? (found.ARN === undefined ? undefined : [found]);
  if (Array.isArray(list)) return list.map((each) => each ?? {});
  throw unusable(named, 'describes no secrets: it has neither SecretList nor Parameters nor ARN at its top');
}

/** Both services return the key as it was given to them: an ARN, an id, or an alias. */
function keyOf(text: string, secret: string): Pick<DescribedSecret, 'key' | 'hasAlias'> {
  const name = text.replace(/^arn:[^:]*:kms:[^:]*:\d*:/, '');
  if (name === '' || name.startsWith('alias/aws/')) return { key: undefined, hasAlias: false };
  if (name.startsWith('alias/')) return { key: undefined, hasAlias: true };
  const [, partition, , region, account] = secret.split(':');
  const key = text.startsWith('arn:') ? text : `arn:${partition}:kms:${region}:${account}:key/${text}`;
  return { key, hasAlias: false };
}
