/** Writes docs/performance.md, its picture and bench/results.json: `node bench/page.ts [RESULTS]`. */
import { readFile } from 'node:fs/promises';
import { publish, published } from './publish.ts';
import type { Report } from './results.ts';

const [, , path = published.results] = process.argv;
await publish(JSON.parse(await readFile(path, 'utf8')) as Report);
