/** AWS's own clients, pinned, in `.cache/clients`. Each prints the identity that its default credential chain finds. */
import { execFile, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { pythonPrograms } from './python.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const sources = join(root, '__tests__', 'profile');
const cache = join(root, '.cache', 'clients');

/** A program and its arguments. */
export type ClientCommand = readonly [program: string, ...args: string[]];

const whoAmI = ['sts', 'get-caller-identity', '--query', 'Arn', '--output', 'text'] as const;

/** Installs and builds all of them. AWS CLI v2 is undefined unless the machine is Debian 12. */
export async function installClients(): Promise<Record<string, ClientCommand | undefined>> {
  mkdirSync(cache, { recursive: true });
  // The longest build starts first; the others run beside it.
  const rust = rustClient();
  const others = Promise.all([goClients(), javaClient()]);
  const python = pythonPrograms('moto', '__tests__/moto/requirements.txt');
  const [go, java] = await others;
  return {
    'AWS CLI v1': [join(python, 'aws'), ...whoAmI],
    'AWS CLI v2': debianClient(),
    boto3: [join(python, 'python'), join(sources, 'who_am_i.py')],
    'JavaScript v3': [process.execPath, join(sources, 'who-am-i.mjs')],
    ...go,
    'Java v2': java,
    Rust: await rust,
  };
}

async function run(program: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}) {
  const { stderr } = await promisify(execFile)(program, args, { cwd, env: { ...process.env, ...env } });
  process.stderr.write(stderr);
}

async function goClients(): Promise<Record<string, ClientCommand>> {
  const bin = join(cache, 'go');
  const args = ['build', '-mod=readonly', '-o', `${bin}/`, './sdk-v1', './sdk-v2'];
  await run('go', args, join(sources, 'go'));
  return { 'Go v1': [join(bin, 'sdk-v1')], 'Go v2': [join(bin, 'sdk-v2')] };
}

async function javaClient(): Promise<ClientCommand> {
  const place = join(cache, 'java');
  const libraries = join(place, 'lib');
  mkdirSync(place, { recursive: true });
  for (const name of ['pom.xml', 'WhoAmI.java']) cpSync(join(sources, 'java', name), join(place, name));
  if (!existsSync(join(place, 'complete'))) {
    rmSync(libraries, { recursive: true, force: true });
    const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';
    await run('mvn', ['--quiet', '--batch-mode', goal, '-DoutputDirectory=lib'], place);
    writeFileSync(join(place, 'complete'), '');
  }
  await run('javac', ['-cp', join(libraries, '*'), '-d', '.', 'WhoAmI.java'], place);
  const path = [join(libraries, '*'), place].join(delimiter);
  return ['java', '-XX:TieredStopAtLevel=1', '-cp', path, 'WhoAmI'];
}

async function rustClient(): Promise<ClientCommand> {
  const target = join(cache, 'rust');
  const env = { CARGO_TARGET_DIR: target };
  await run('cargo', ['build', '--locked', '--quiet'], join(sources, 'rust'), env);
  return [join(target, 'debug', 'who-am-i')];
}

/** Debian 12's packages of AWS CLI v2 and of all that it imports. */
const debianPackages = [
  'awscli=2.9.19-1',
  ...[
    'awscrt',
    'cffi-backend',
    'colorama',
    'cryptography',
    'dateutil',
    'distro',
    'docutils',
    'jmespath',
    'prompt-toolkit',
    'roman',
    'ruamel.yaml',
    'ruamel.yaml.clib',
    'six',
    'urllib3',
    'wcwidth',
  ].map((name) => `python3-${name}`),
];

/** The only package of AWS CLI v2 that is available, unpacked but not installed, on Debian's own Python. */
function debianClient(): ClientCommand | undefined {
  const place = join(cache, 'aws-cli-v2');
  const program = join(place, 'usr', 'bin', 'aws');
  if (!existsSync(program)) {
    mkdirSync(place, { recursive: true });
    spawnSync('apt-get', ['download', '-qq', ...debianPackages], { cwd: place });
    for (const file of readdirSync(place))
      if (file.endsWith('.deb')) spawnSync('dpkg', ['-x', file, '.'], { cwd: place });
  }
  const PYTHONPATH = join(place, 'usr', 'lib', 'python3', 'dist-packages');
  const python = '/usr/bin/python3';
  if (spawnSync(python, [program, '--version'], { env: { PYTHONPATH } }).status !== 0) return undefined;
  // This version is older than the variable AWS_ENDPOINT_URL.
  const script = `PYTHONPATH='${PYTHONPATH}' exec ${python} '${program}' --endpoint-url "$AWS_ENDPOINT_URL" ${whoAmI.join(' ')}`;
  return ['sh', '-c', script];
}
