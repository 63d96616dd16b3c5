import type { Source } from '../source.ts';
import { codeArtifact } from './codeartifact.ts';
import { ecr } from './ecr.ts';
import { rds } from './rds.ts';

/** The source of tokens that AWS makes for others than its own API, of which a reference is by its prefix. */
export function tokensOf(text: string): Source {
  return [ecr, codeArtifact].find(({ name }) => text.startsWith(`${name}:`)) ?? rds;
}
