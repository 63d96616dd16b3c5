import type { Source } from '../source.ts';
import { codeArtifact } from './codeartifact.ts';
import { ecr } from './ecr.ts';
import { rds } from './rds.ts';

/** The source of tokens that AWS issues for other APIs, by the prefix of a reference. */
export function tokensOf(text: string): Source {
  return [ecr, codeArtifact].find(({ name }) => text.startsWith(`${name}:`)) ?? rds;
}
