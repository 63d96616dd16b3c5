import fc from 'fast-check';
import { hostileText, largeText, secretText } from './hostile-text.ts';
import { jsonObject, jsonTree, leavesOf, type Path, spell } from './json-tree.ts';

/** One line of `secrets`, the secret that it requests, and the expected result. */
export interface RequestedLine {
  readonly line: string;
  readonly secret: string;
  readonly stored: string | Uint8Array;
  /** The expected values, by variable. */
  readonly values: readonly (readonly [name: string, value: string])[];
  readonly files: readonly (readonly [name: string, bytes: Uint8Array])[];
  /** True for values that data named, or that cannot be handed over unchanged. */
  readonly isRefused: boolean;
}

/** A lease of several secrets. `tag` makes the secrets' names unique, for leases that share a sandbox. */
export type Scenario = (tag: string) => readonly RequestedLine[];

type Draft = (at: { name: string; secret: string }) => RequestedLine;

const indent = fc.constantFrom('', ' ', '\n', '\r\n  ', '\t');
const bytes = fc.uint8Array({ minLength: 1, maxLength: 64 });

const whole: fc.Arbitrary<Draft> = fc
  .oneof(
    { weight: 18, arbitrary: secretText },
    { weight: 6, arbitrary: hostileText.filter((text) => text !== '') },
    { weight: 6, arbitrary: fc.tuple(jsonTree, indent).map(([tree, gap]) => spell(tree, gap)) },
    { weight: 1, arbitrary: fc.nat(40_000).map((depth) => `${'['.repeat(depth)}FAKEdeepdown`) },
    { weight: 1, arbitrary: fc.nat(20_000).map((depth) => '['.repeat(depth) + ']'.repeat(depth) || '[]') },
    { weight: 1, arbitrary: largeText },
  )
  .map(
    (stored): Draft =>
      ({ name, secret }) => ({
        line: `${name}, ${secret}`,
        secret,
        stored,
        values: [[name, stored]],
        files: [],
        isRefused: !isHandable(stored),
      }),
  );

const inFile: fc.Arbitrary<Draft> = fc
  .oneof(
    secretText.map((text) => text),
    bytes,
  )
  .map(
    (stored): Draft =>
      ({ name, secret }) => ({
        line: `${name}, ${secret} file`,
        secret,
        stored,
        values: [],
        files: [[`${name}_FILE`, Buffer.from(stored)]],
        isRefused: false,
      }),
  );

const inBase64: fc.Arbitrary<Draft> = bytes.map(
  (stored): Draft =>
    ({ name, secret }) => ({
      line: `${name}, ${secret} base64`,
      secret,
      stored,
      values: [[name, Buffer.from(stored).toString('base64')]],
      files: [],
      isRefused: false,
    }),
);

const fields: fc.Arbitrary<Draft> = fc.tuple(jsonObject, indent, fc.boolean()).map(
  ([tree, gap, isNamed]): Draft =>
    ({ name, secret }) => {
      const values = leavesOf(tree)
        .filter(([path]) => path.length > 0)
        .map(([path, value]) => [variable((isNamed ? `${name}_` : '') + textOf(path)), value] as const);
      return {
        line: `${isNamed ? `${name}_*` : ''}, ${secret}#*${isNamed ? '' : ' only=*'}`,
        secret,
        stored: spell(tree, gap),
        values,
        files: [],
        isRefused:
          values.length === 0 || values.some(([own, value]) => isForbidden(own) || !isHandable(value)),
      };
    },
);

/** One field by its path, for a variable or a file. */
const oneField: fc.Arbitrary<Draft> = fc.tuple(jsonObject, indent, fc.nat(), fc.boolean()).map(
  ([tree, gap, choice, toFile]): Draft =>
    ({ name, secret }) => {
      const leaves = leavesOf(tree).filter(([path]) => path.length > 0);
      const [path, value] = leaves[choice % Math.max(1, leaves.length)] ?? [['nothing'], undefined];
      return {
        line: `${name}, ${secret}#${expressionOf(path)}${toFile ? ' file' : ''}`,
        secret,
        stored: spell(tree, gap),
        values: value === undefined || toFile ? [] : [[name, value]],
        files: value === undefined || !toFile ? [] : [[`${name}_FILE`, Buffer.from(value)]],
        isRefused: value === undefined || (toFile ? !value.isWellFormed() : !isHandable(value)),
      };
    },
);

const draft = fc.oneof(
  { weight: 4, arbitrary: whole },
  { weight: 2, arbitrary: fields },
  { weight: 2, arbitrary: oneField },
  { weight: 1, arbitrary: inFile },
  { weight: 1, arbitrary: inBase64 },
);

export const scenario: fc.Arbitrary<Scenario> = fc
  .array(draft, { minLength: 1, maxLength: 6 })
  .map((drafts) => {
    const make: Scenario = (tag) =>
      drafts.map((each, index) => each({ name: `V${index}`, secret: `${tag}/${index}` }));
    return Object.assign(make, { [fc.toStringMethod]: () => shown(make('app')) });
  });

/** A text for the report of a counterexample. */
function shown(requested: readonly RequestedLine[]): string {
  return requested.map(({ line, stored }) => `\n  ${line} <- ${fc.stringify(stored).slice(0, 500)}`).join('');
}

/** True if the lease must fail because of any line. */
export function mustFail(requested: readonly RequestedLine[]): boolean {
  const names = requested.flatMap(({ values, files }) =>
    [...values, ...files].map(([name]) => name.toUpperCase()),
  );
  return requested.some(({ isRefused }) => isRefused) || new Set(names).size < names.length;
}

const token = /FAKE[A-Za-z0-9]{14}/g;

/** The random words, and the lines of values and secrets that contain them. None may be visible unless it is a mask. */
export function canariesOf(requested: readonly RequestedLine[]): string[] {
  const texts = requested.flatMap(({ values, stored }) => [
    ...values.map(([, value]) => value),
    ...(typeof stored === 'string' ? [stored] : []),
  ]);
  const lines = texts.flatMap((text) => text.split(/[\r\n]+/)).filter((line) => tokensIn(line).length > 0);
  return [...new Set([...lines, ...texts.flatMap(tokensIn)])];
}

export function tokensIn(text: string): string[] {
  return text.match(token) ?? [];
}

function isHandable(value: string): boolean {
  return !value.includes('\0') && value.isWellFormed();
}

function textOf(path: Path): string {
  return path.join('_');
}

function variable(text: string): string {
  const upper = text.replace(/[^A-Za-z0-9_]/g, '_').toUpperCase();
  return /^[0-9]/.test(upper) ? `_${upper}` : upper;
}

function expressionOf(path: Path): string {
  const [first, ...rest] = path.map((step) =>
    typeof step === 'number' ? `[${step}]` : JSON.stringify(step),
  );
  return [first, ...rest.map((step) => (step.startsWith('[') ? step : `.${step}`))].join('');
}

/**
 * The names that data may not choose, written a second time independently of the product: those of hostile keys, and
 * those short enough to occur by chance.
 */
const forbidden = new RegExp(
  `^(${[
    'PATH|SHELL|WINDIR|HOME|TMPDIR|TMP|TEMP|TZDIR|ENV|IFS|CDPATH|PS0|PS4|FPATH|FCEDIT|OLDPWD|DENO_.*',
    'BUN_.*|YARN_.*|NPX_.*|PYTHON|CIBW_.*|PIP_.*|UV_.*|PERLIO|GEMRC|IRBRC|GCCGO|GOARCH|GOAUTH|GOBIN|GOENV',
    'GOOS|GOPATH|GOROOT|GOVCS|GOWORK|GORACE|CGO_.*|RUSTC|CARGO|MFLAGS|MAKE|VPATH|AR|AS|CC|CFLAGS|CO|CPP',
    'CWEAVE|CXX|FC|FFLAGS|GET|GFLAGS|LD|LDLIBS|LEX|LFLAGS|LINT|M2C|NM|OBJC|PC|PFLAGS|RANLIB|RM|RFLAGS',
    'STRIP|TANGLE|TEX|WEAVE|YACC|YFLAGS|CPATH|CL|_CL_|_LINK_|M4|M4PATH|EDITOR|VISUAL|PAGER|LESS|MORE|VIM',
    'EXINIT|TAPE|GZIP|BZIP|BZIP2|XZ_OPT|ZIP|ZIPOPT|UNZIP|PSQLRC|PHPRC|R_HOME|R_LIBS|WGETRC|NETRC|TF_LOG',
    'TOFU_.*|KUBERC|HELM_.*|MISE_.*',
    'LD_PRELOAD|BASH_ENV|NODE_OPTIONS|HTTPS_PROXY|AWS_PROFILE|GIT_SSH_COMMAND|ACTIONS_ALLOW_UNSECURE_COMMANDS',
    'RUNNER_TEMP|INPUT_.*|SECRET_LEASE_.*|GITHUB_(ENV|PATH|OUTPUT|STATE|SHA|REF|WORKSPACE)',
  ].join('|')})$`,
  'i',
);

export function isForbidden(name: string): boolean {
  return name === '' || !/^[A-Za-z_]\w*$/.test(name) || forbidden.test(name);
}
