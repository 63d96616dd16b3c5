import { execFile, spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

/** One value as a program printed it. */
export interface Printed {
  readonly index: number;
  readonly form: string;
  readonly text: string;
}

/** A program that prints many values in one process. */
interface Program {
  readonly name: string;
  readonly print: (values: readonly string[], folder: string) => AsyncGenerator<Printed>;
}

const run = promisify(execFile);
const here = (name: string) => join(import.meta.dirname, 'programs', name);
const mostOutput = 1 << 28;
/** UTF-8, and no other settings of this machine that would change the output. */
const environment = { PATH: process.env.PATH, HOME: process.env.HOME, LC_ALL: 'C.UTF-8' };

/** A folder for one run of all programs. Compiled programs are in it. */
export function createFolder(): string {
  return mkdtempSync(join(tmpdir(), 'forms-'));
}

/** Programs that print lines of INDEX, FORM and TEXT. `python` has PyYAML and requests; `gson` is Gson's archive. */
export function programs({ python, gson }: { python: string; gson: string }): readonly Program[] {
  return [
    printing('go', async (values, folder) => {
      const binary = join(folder, 'print-go');
      if (!existsSync(binary)) await run('go', ['build', '-o', binary, here('print.go')]);
      return [binary, values];
    }),
    printing('java', async (values, folder) => {
      if (!existsSync(join(folder, 'Print.class')))
        await run('javac', ['-cp', gson, '-d', folder, here('Print.java')]);
      return ['java', '-cp', [folder, gson].join(delimiter), 'Print', values];
    }),
    printing('python', async (values) => [python, here('print.py'), values]),
    printing('node', async (values) => [process.execPath, here('print.mjs'), values]),
    printing('perl', async (values) => ['perl', here('print.pl'), values]),
    printing('ruby', async (values) => ['ruby', here('print.rb'), values]),
    printing('php', async (values) => ['php', here('print.php'), values]),
    printing('bash', async (values) => ['bash', here('print.bash'), values]),
    printing('dash', async (values) => ['dash', here('print.dash'), values]),
    printing('zsh', async (values) => ['zsh', here('print.zsh'), values]),
    printing('jq', async (values) => ['jq', '-nRr', '-f', here('print.jq'), values]),
    { name: 'make', print: byMake },
    { name: 'git', print: byGit },
    { name: 'cat', print: byCat },
    { name: 'terraform', print: byTerraform },
    { name: 'kubectl', print: byKubectl },
    { name: 'by documentation', print: byDocumentation },
  ];
}

function printing(name: string, command: (values: string, folder: string) => Promise<string[]>): Program {
  return {
    name,
    async *print(values, folder) {
      const file = join(folder, 'values.txt');
      writeFileSync(file, `${values.join('\n')}\n`);
      const [program = '', ...parameters] = await command(file, folder);
      yield* linesOf(program, parameters);
    },
  };
}

async function* linesOf(program: string, parameters: readonly string[]): AsyncGenerator<Printed> {
  const child = spawn(program, parameters, { env: environment, stdio: ['ignore', 'pipe', 'inherit'] });
  const end = new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  for await (const line of createInterface({ input: child.stdout, crlfDelay: Number.POSITIVE_INFINITY })) {
    const [, index, form, text] = /^(\d+)\t([^\t]+)\t(.*)$/s.exec(line) ?? [];
    if (index === undefined || form === undefined || text === undefined)
      throw new Error(`${program} printed a line that is none`);
    yield { index: Number(index), form, text };
  }
  const code = await end;
  if (code !== 0) throw new Error(`${program} ended with ${code}`);
}

/** A system limits the size of a variable and of all variables of a process together. */
const inOneProcess = 4000;

async function* inChunks(
  values: readonly string[],
): AsyncGenerator<[start: number, chunk: readonly string[]]> {
  for (let at = 0; at < values.length; at += inOneProcess) yield [at, values.slice(at, at + inOneProcess)];
}

async function* byMake(values: readonly string[]): AsyncGenerator<Printed> {
  for await (const [start, chunk] of inChunks(values)) {
    const variables = Object.fromEntries(chunk.map((value, at) => [`E${at}`, value]));
    const { stdout } = await run('make', ['-pRrf', here('values.mk'), `LAST=${chunk.length - 1}`], {
      env: { ...environment, ...variables },
      maxBuffer: mostOutput,
    });
    for (const [, at, text = ''] of stdout.matchAll(/^V(\d+) := (.*)$/gm))
      yield { index: start + Number(at), form: 'make -p', text };
  }
}

async function* byGit(values: readonly string[]): AsyncGenerator<Printed> {
  for await (const [start, chunk] of inChunks(values)) {
    const { stdout } = await run('git', ['rev-parse', '--sq-quote', ...chunk], { maxBuffer: mostOutput });
    const texts = stdout.match(/'(?:[^']|'\\[!']')*'/g) ?? [];
    for (const [at, text] of texts.entries())
      yield { index: start + at, form: 'git rev-parse --sq-quote', text };
  }
}

async function* byCat(values: readonly string[], folder: string): AsyncGenerator<Printed> {
  const file = join(folder, 'values.txt');
  writeFileSync(file, `${values.join('\n')}\n`);
  const { stdout } = await run('cat', ['-A', file], { maxBuffer: mostOutput });
  for (const [index, text] of stdout.trimEnd().split('\n').entries()) yield { index, form: 'cat -A', text };
}

async function* byTerraform(values: readonly string[], folder: string): AsyncGenerator<Printed> {
  copyFileSync(here('print.tf'), join(folder, 'main.tf'));
  writeFileSync(join(folder, 'terraform.tfvars.json'), JSON.stringify({ values }));
  const terraform = async (...parameters: string[]) => {
    const options = { cwd: folder, maxBuffer: mostOutput, env: { ...environment, CHECKPOINT_DISABLE: '1' } };
    return (await run('terraform', parameters, options)).stdout;
  };
  await terraform('init', '-input=false');
  await terraform('apply', '-auto-approve', '-input=false', '-no-color');
  const shown = await terraform('output', '-no-color', 'shown');
  for (const [index, line] of shown
    .split('\n')
    .slice(1, values.length + 1)
    .entries())
    yield { index, form: 'terraform output', text: line.trim() };
  for (const [name, form] of Object.entries({
    encoded: 'terraform jsonencode',
    url: 'terraform urlencode',
    base64: 'terraform base64encode',
    yaml: 'terraform yamlencode',
    utf16: 'terraform textencodebase64, UTF-16LE',
  })) {
    const lines = (await terraform('output', '-raw', name)).split('\n').filter((line) => line !== '');
    for (const [index, text] of lines.entries()) yield { index, form, text };
  }
}

async function* byKubectl(values: readonly string[], folder: string): AsyncGenerator<Printed> {
  const file = join(folder, 'values.env');
  for await (const [start, chunk] of inChunks(values)) {
    writeFileSync(file, chunk.map((value, at) => `k${at}=${value}\n`).join(''));
    for (const [kind, format] of [
      ['configmap', 'yaml'],
      ['configmap', 'json'],
      ['secret generic', 'yaml'],
    ] as const) {
      const parameters = [
        'create',
        ...kind.split(' '),
        'x',
        `--from-env-file=${file}`,
        '--dry-run=client',
        '-o',
        format,
      ];
      const { stdout } = await run('kubectl', parameters, { maxBuffer: mostOutput });
      const form = `kubectl get ${kind.split(' ')[0]} -o ${format}`;
      for (const [, at, text = ''] of stdout.matchAll(/^ +"?k(\d+)"?: (.*)$/gm))
        yield { index: start + Number(at), form, text: format === 'json' ? text.replace(/,$/, '') : text };
    }
  }
}

/** The escapes that the documentation lists, for programs that this machine need not have. */
const documented: Readonly<Record<string, (value: string) => string>> = {
  // https://learn.microsoft.com/dotnet/standard/serialization/system-text-json/character-encoding
  '.NET System.Text.Json (by its documentation)': (value) =>
    `"${value.replace(/["&'+<>`\\]|[^ -~]/g, (sign) => (sign === '\\' ? '\\\\' : `\\u${hex(sign).toUpperCase()}`))}"`,
  // https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/convertto-json: Windows PowerShell
  'powershell ConvertTo-Json (by its documentation)': (value) =>
    JSON.stringify(value).replace(/[&'<>]/g, (sign) => `\\u${hex(sign)}`),
  // https://github.com/axios/axios: what encodeURIComponent makes, but for some signs
  'axios params (by its documentation)': (value) =>
    `value=${encodeURIComponent(value)
      .replaceAll('%3A', ':')
      .replaceAll('%24', '$')
      .replaceAll('%2C', ',')
      .replaceAll('%20', '+')}`,
  // https://docs.docker.com/reference/compose-file/interpolation/: a dollar sign is written twice
  'docker compose config (by its documentation)': (value) => value.replaceAll('$', '$$$$'),
};

const hex = (sign: string) => sign.charCodeAt(0).toString(16).padStart(4, '0');

async function* byDocumentation(values: readonly string[]): AsyncGenerator<Printed> {
  for (const [form, write] of Object.entries(documented))
    for (const [index, value] of values.entries()) yield { index, form, text: write(value) };
}
