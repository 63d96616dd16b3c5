import fc from 'fast-check';

/** Stands in every command that hostile data carries: in a command's name or properties it tells an injection. */
export const injected = 'INJECTED';

const commands = [
  `::error title=${injected}::taken over`,
  `::warning file=${injected},line=1::taken over`,
  `::set-env name=${injected}::1`,
  `::set-output name=${injected}::1`,
  `::save-state name=${injected}::1`,
  `::add-path::/${injected}`,
  `::stop-commands::${injected}`,
  '::echo::on',
  '::add-mask::a',
  `##[error]${injected}`,
  `##[set-env name=${injected};]1`,
  `words before ##[group]${injected}`,
];

/** What cuts, quotes or ends something in one of the formats on the way. */
const signs = [
  ...[
    '\n',
    '\r',
    '\r\n',
    '\n\n',
    '\t',
    '\v',
    '\f',
    '\0',
    '\u001b[31m',
    '\u0085',
    '\u00a0',
    '\u2028',
    '\u2029',
  ],
  ...[
    '\ufeff',
    '\u200b',
    '\u202e',
    '\ufdd0',
    '\ufffd',
    '\uffff',
    '%',
    '%0A',
    '%0D',
    '%25',
    '%3A',
    '::',
    '##[',
    ']',
  ],
  ...[
    '=',
    '<<',
    'ghadelimiter_',
    'NAME<<EOF',
    'EOF',
    '"',
    "'",
    '`',
    '\\',
    '\\n',
    '$',
    '$(id)',
    '$HOME',
    '&',
    '&+',
  ],
  ...['{', '}', '[', ']', ',', ';', '|', '<b>', '-->', '```', '@everyone', 'é', 'İ', '秘密', '🔑', '👩‍👩‍👧'],
];
const halves = ['\ud800', '\udbff', '\udc00', '\udfff'];

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...commands) },
  { weight: 6, arbitrary: fc.constantFrom(...signs) },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  { weight: 3, arbitrary: fc.string({ maxLength: 12 }) },
);

/** Any text that a service, a secret's owner or an earlier step could choose; well-formed. */
export const hostileText = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));

/** The same, and halves of surrogate pairs, which JSON can spell and UTF-8 cannot. */
export const brokenText = fc
  .tuple(hostileText, fc.constantFrom(...halves), hostileText)
  .map((parts) => parts.join(''));

/** A word that stands nowhere but in its own value: what is looked for in logs. */
export const token = fc.stringMatching(/^[A-Za-z0-9]{14}$/).map((text) => `FAKE${text}`);

/** A value with a token in it. */
export const secretText = fc.tuple(hostileText, token, hostileText).map((parts) => parts.join(''));

/** Close to what Secrets Manager takes at most, 65,536 bytes. */
export const largeText = fc
  .tuple(
    fc.oneof(
      fc.constantFrom('\\', '"', "'", '\n', '{"a":', '[', 'x', '_', 'end_of_value', '::', '🔑'),
      hostileText,
    ),
    token,
  )
  .map(([unit, word]) => {
    const room = 65_000 - word.length;
    return word + unit.repeat(Math.floor(room / Math.max(1, Buffer.byteLength(unit))));
  });

/** Keys of JSON objects that mean something to JavaScript, a shell, the runner or a file format. */
export const hostileKey = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'length', 'then'),
  fc.constantFrom(
    'PATH',
    'path',
    'LD_PRELOAD',
    'BASH_ENV',
    'NODE_OPTIONS',
    'GITHUB_ENV',
    'IFS',
    'HTTPS_PROXY',
  ),
  fc.constantFrom(
    'ACTIONS_ALLOW_UNSECURE_COMMANDS',
    'RUNNER_TEMP',
    'INPUT_X',
    'AWS_PROFILE',
    'GIT_SSH_COMMAND',
  ),
  fc.constantFrom('', '0', '-1', 'a\nb', 'a=b', 'a<<b', 'a b', '"', '.', '*', '[0]', 'leased', 'secrets'),
  hostileText,
);
