import type { Expiry } from '../../domain/expiry/expiry.ts';
import { RequestFailure } from '../../domain/failure.ts';
import { type Disclosure, mayShow } from '../../domain/monitor/disclosure.ts';
import type { TokenValidity } from '../../domain/monitor/token-validity.ts';
import { noRemarks, type WatchedSecret } from '../../domain/monitor/watched-secret.ts';
import { source } from '../../sources/secrets-manager/reference.ts';
import { watchedSourceOf } from '../../sources/watched-source.ts';
import type { ScanResult } from './find-secrets.ts';
import type { AccountScan } from './scan-accounts.ts';

/**
 * Gives each secret the name that reports may show. Secrets whose names must not be shown are counted for each request.
 * `reads`: values are read too, so a denial names both permissions.
 */
export function labelled(
  scans: readonly AccountScan[],
  disclosure: Disclosure,
  reads: boolean,
): WatchedSecret[] {
  const counts = new Map<string, number>();
  return scans.flatMap((scan) => {
    const label = (result: ScanResult) => labelledResult(result, scan, { disclosure, reads }, counts);
    return [...(scan.failure ? [refusedAccount(scan)] : []), ...[...scan.seen].sort(byArn).map(label)];
  });
}

function labelledResult(
  result: ScanResult,
  { reader, accountId }: AccountScan,
  { disclosure, reads }: { readonly disclosure: Disclosure; readonly reads: boolean },
  counts: Map<string, number>,
): WatchedSecret {
  const { watched, profile, failure, expiry, remarks = noRemarks, versionAt, validities = [] } = result;
  const label = nameOf(result, disclosure, counts);
  return {
    label,
    region: watched.query.region,
    account: accountId,
    request: watched.request,
    profile,
    ...disclosedParts(expiry, validities, disclosure),
    remarks,
    versionAt,
    isReadEachRun: result.isReadEachRun === true,
    failure:
      failure instanceof RequestFailure
        ? watchedSourceOf(watched.query.reference).explain(
            failure,
            { ...watched.query, text: label },
            reader,
            reads,
          )
        : failure,
  };
}

/** Removes the issuer and the scopes, which a public repository must not show. */
function disclosedParts(
  expiry: Expiry | undefined,
  validities: readonly TokenValidity[],
  disclosure: Disclosure,
) {
  if (disclosure === 'all') return { expiry, validities };
  const by = 'its issuer';
  return {
    expiry: expiry && {
      ...expiry,
      source: expiry.source.replace(/^.*'s answer(?= in field |$)/, `${by}'s answer`),
    },
    validities: validities.map((validity) => ({
      ...validity,
      by,
      ...(validity.beyond && { beyond: ['what is not shown'] }),
    })),
  };
}

function nameOf(
  { watched: { request }, profile }: ScanResult,
  disclosure: Disclosure,
  counts: Map<string, number>,
): string {
  if (request.reference.kind !== 'prefix')
    return profile && mayShow(disclosure, 'name') ? profile.name : plainName(request.text);
  if (!profile) return request.text;
  if (mayShow(disclosure, 'name')) return profile.name;
  const count = (counts.get(request.text) ?? 0) + 1;
  counts.set(request.text, count);
  return `${request.text} (${count})`;
}

/** An account that could not be read is reported in the form of an unreadable secret. */
function refusedAccount({ role = '', accountId, failure }: AccountScan): WatchedSecret {
  const text = `all of ${role.slice(role.lastIndexOf('/') + 1)}`;
  return {
    label: text,
    region: 'all regions',
    account: accountId,
    request: { text, reference: { source, kind: 'prefix', prefix: '' } },
    profile: undefined,
    expiry: undefined,
    remarks: noRemarks,
    versionAt: undefined,
    failure,
  };
}

/** The name in an ARN: for a secret the part behind `secret:` without AWS's random ending. */
function plainName(text: string): string {
  const parameter = /^(?:ssm:)?arn:[^/]*:parameter(\/.+)$/.exec(text)?.[1];
  if (parameter !== undefined) return `ssm:${parameter}`;
  return text
    .replace(/^arn:.*:secret:/, '')
    .replace(/-[A-Za-z0-9]{6}$/, (end) => (text.startsWith('arn:') ? '' : end));
}

function byArn(a: ScanResult, b: ScanResult): number {
  const [one, other] = [a.profile?.arn ?? '', b.profile?.arn ?? ''];
  return one < other ? -1 : one > other ? 1 : 0;
}
