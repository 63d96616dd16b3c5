import { type FormRule, quoted, rule, secret, start } from '../form-rule.ts';

/** ARNs with something missing, or too much. */
export function arns(): FormRule[] {
  return [
    // Container services take arn:…:secret:NAME:FIELD:STAGE:VERSION.
    rule(
      new RegExp(
        `^(${start}|)(arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:\\d{12}:secret:${secret}):([\\w.-]*)(?::([\\w.-]*))?(?::([\\w-]*))?$`,
      ),
      'a field, a stage and a version do not follow the ARN with colons.',
      (name, arn, selector, stage, version) =>
        [
          `${name}${arn}${selector ? `#${quoted(selector)}` : ''}`,
          ...(stage ? [`stage=${stage}`] : []),
          ...(version ? [`version=${version}`] : []),
        ].join(' '),
    ),
    (text) => {
      const list = text.split(/\s*[,;]\s*|\s+/).filter((each) => each !== '');
      return list.length > 1 &&
        list.every((each) => /^arn:aws[a-z-]*:(?:secretsmanager:\S+:secret:|ssm:\S+:parameter\/)/.test(each))
        ? { wrong: 'it holds several requests, and each has a line of its own.', meant: list }
        : undefined;
    },
    rule(
      new RegExp(`^(${start}|)(aws[a-z-]*:secretsmanager:[a-z0-9-]+:\\d{12}:secret:\\S.*)$`),
      'an ARN begins with arn:.',
      (name, arn) => `${name}arn:${arn}`,
    ),
    rule(
      new RegExp(
        `^(${start}|)(arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:\\d{12}:)(?!secret:)(${secret}.*)$`,
        'i',
      ),
      'an ARN of a secret has `secret:` before the name.',
      (name, arn, rest) => `${name}${arn?.toLowerCase()}secret:${rest}`,
    ),
    rule(
      new RegExp(
        `^(${start}|)arn:aws[a-z-]*:secretsmanager:(?:[a-z0-9-]*::|:\\d*:)secret:(${secret}?)(?:-\\w{6})?(#\\S.*|\\s.*)?$`,
      ),
      'its ARN lacks the region or the account; the name alone means the secret of this account.',
      (name, reference, rest) => `${name}${reference}${rest}`,
    ),
    rule(
      new RegExp(
        `^(${start}|)(arn:aws[a-z-]*:secretsmanager:)([a-z-]+-\\d)([a-z]:\\d{12}:secret:${secret}.*)$`,
      ),
      ([, , , region]) => `its ARN names a zone of ${region}, and the region stands there.`,
      (name, begin, region, rest) => `${name}${begin}${region}${rest?.slice(1)}`,
    ),
    rule(
      new RegExp(`^(${start}|)(ARN:AWS[A-Z-]*:SECRETSMANAGER:)(\\S+)$`),
      'an ARN begins in lower case.',
      (name, begin, rest) => `${name}${begin?.toLowerCase()}${rest}`,
    ),
  ];
}
