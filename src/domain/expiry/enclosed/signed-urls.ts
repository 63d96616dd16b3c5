import type { Expiry } from '../expiry.ts';
import { spelledDateOf } from '../spelled-dates.ts';

/**
 * The ends of signed URLs: Azure's shared access signatures (`se=`), and those of S3 and Google Cloud Storage (a date
 * and seconds). Firm if the value is only this URL.
 */
export function endsOfSignedUrls(text: string): Expiry[] {
  const firm = !/\s/.test(text.trim().replace(/^SharedAccessSignature\s+/, ''));
  return text.split(/[\s"'<>]+/).flatMap((word): Expiry[] => {
    const query = word.slice(word.indexOf('?') + 1);
    const parameters = new URLSearchParams(query);
    const ends = parameters.has('sig') ? spelledDateOf(parameters.get('se')) : undefined;
    if (ends) return [{ at: ends, source: 'se of a shared access signature', firm }];
    for (const issuer of ['Amz', 'Goog']) {
      const from = spelledDateOf(parameters.get(`X-${issuer}-Date`));
      const seconds = Number(parameters.get(`X-${issuer}-Expires`) ?? Number.NaN);
      const at = from && new Date(from.getTime() + seconds * 1000);
      if (at && !Number.isNaN(at.getTime()))
        return [{ at, source: `X-${issuer}-Expires of a signed URL`, firm, life: seconds * 1000 }];
    }
    return [];
  });
}
