import type { Plan } from './plan.ts';

/** Where something is: `PATH:LINE`, behind its repository where several were planned. A drift has none. */
export function placeOf(
  { repository, path, line }: { readonly repository: string; readonly path: string; readonly line: number },
  { repositories }: Pick<Plan, 'repositories'>,
): string {
  const place = `${path}:${line}`;
  return repositories > 1 && repository !== '' ? `${repository} ${place}` : place;
}
