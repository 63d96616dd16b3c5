import type { JudgedValue } from '../expiry/judged-value.ts';
import type { RecordEntry } from './record.ts';

/** The entry of a judged value in the record. `env`: true if it is a variable of later steps. */
export function entryOf(value: JudgedValue, env: boolean): RecordEntry {
  const { name, secret, request, verdict } = value;
  const expiry = value.firmExpiry ?? value.expiry;
  const { selector, version, file } = request;
  const selected = { whole: null, fields: '*', unfolded: '*' } as const;
  return {
    name,
    secret: secret.name,
    arn: secret.arn,
    versionId: secret.versionId,
    stages: secret.stages,
    selector: selector.kind === 'jmespath' ? selector.expression : selected[selector.kind],
    expiresAt: expiry?.at.toISOString() ?? null,
    source: expiry?.source ?? null,
    firm: expiry?.firm ?? false,
    judgement: verdict.judgement,
    // A minted token is new each time, which is no drift.
    pinned: version.versionId !== undefined || secret.minted !== undefined,
    exported: { env, output: true, file },
    ...(request.role && { role: request.role.arn }),
  };
}
