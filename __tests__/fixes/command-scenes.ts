import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Stage } from '../dist/stage.ts';
import type { Scene } from './scenes.ts';

const put = (name: string, value: string) => (stage: Stage) => void stage.put(name, value);

/** Failing commands in a `run:` step. */
export const commandScenes: readonly Scene[] = [
  {
    title: 'exec: no such program',
    code: 'E_USAGE',
    action: 'secret-lease',
    leased: ['prod/db#host'],
    command: 'secret-lease exec -- ./nope.sh',
    offers: ['command line'],
  },
  {
    title: 'exec: a script that may not be run',
    code: 'E_USAGE',
    action: 'secret-lease',
    leased: ['prod/db#host'],
    arrange: ({ job }) => writeFileSync(join(job.workspace, 'deploy.sh'), 'true\n', { mode: 0o600 }),
    command: 'secret-lease exec -- ./deploy.sh',
    offers: ['command line'],
  },
  {
    title: 'exec: a folder',
    code: 'E_USAGE',
    action: 'secret-lease',
    leased: ['prod/db#host'],
    command: 'secret-lease exec -- /tmp',
    offers: ['command line'],
  },
  {
    title: 'exec: no `--` before the program',
    code: 'E_USAGE',
    action: 'secret-lease',
    leased: ['prod/db#host'],
    command: 'secret-lease exec true',
    offers: ['command line'],
  },
  {
    title: 'run, which other tools have',
    code: 'E_USAGE',
    action: 'secret-lease',
    leased: ['prod/db#host'],
    command: 'secret-lease run -- true',
    offers: ['command line'],
  },
  {
    title: 'a subcommand that is misspelled',
    code: 'E_USAGE',
    action: 'secret-lease',
    leased: ['prod/db#host'],
    command: 'secret-lease chek',
    offers: ['command line'],
  },
  {
    title: 'renew: two leases',
    code: 'E_USAGE',
    action: 'secret-lease',
    leased: ['prod/db#host', 'prod/services/mail'],
    command: 'eval "$(secret-lease renew --shell bash)"',
    offers: ['command option'],
  },
  {
    title: 'renew: no such shell',
    code: 'E_USAGE',
    action: 'secret-lease',
    leased: ['prod/db#host'],
    command: 'secret-lease renew --shell fish',
    offers: ['command line'],
  },
  {
    title: 'renew: what cmd cannot carry',
    code: 'E_SHELL',
    action: 'secret-lease',
    arrange: put('app/key', 'FAKE-first-value'),
    leased: ['KEY, app/key'],
    meanwhile: put('app/key', 'two\nlines'),
    command: 'secret-lease renew --shell cmd',
    offers: ['command option'],
  },
  {
    title: 'end: no such lease',
    code: 'E_NO_LEASE',
    action: 'secret-lease',
    leased: ['prod/db#host'],
    command: 'secret-lease end --lease 00000000-0000-4000-8000-000000000000',
    offers: [],
  },
  {
    title: 'exec: a value that is new, with standard error in a file',
    code: 'E_STDERR',
    action: 'secret-lease',
    arrange: put('app/key', 'FAKE-first-value'),
    leased: ['KEY, app/key'],
    meanwhile: put('app/key', 'FAKE-second-value'),
    command: 'secret-lease exec -- true 2> errors || { cat errors; exit 1; }',
    offers: ['check before'],
  },
  {
    title: 'check: a record that somebody changed',
    code: 'E_RECORD',
    action: 'secret-lease',
    leased: ['prod/db#host'],
    meanwhile: ({ job }) => {
      const folder = join(job.temp, 'secret-lease');
      const [record = ''] = readdirSync(folder).filter((name) => name.endsWith('.json'));
      writeFileSync(join(folder, record), '{}', { mode: 0o600 });
    },
    command: 'secret-lease renew --shell bash',
    offers: [],
  },
  {
    title: 'plan: no such folder',
    code: 'E_INPUT',
    action: 'secret-lease',
    leased: ['prod/db#host'],
    command: 'secret-lease plan nowhere',
    offers: [],
  },
];
