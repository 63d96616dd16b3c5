import fc from 'fast-check';

/** A word in every command that hostile data contains. In a command's name or properties it shows an injection. */
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

/** Characters that cut, quote or end a text in one of the formats. */
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

/** Any well-formed text that a service, the author of a secret or an earlier step could choose. */
export const hostileText = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));

/** The same with halves of surrogate pairs, which JSON can express and UTF-8 cannot. */
export const brokenText = fc
  .tuple(hostileText, fc.constantFrom(...halves), hostileText)
  .map((parts) => parts.join(''));

/** A word that occurs only in its own value, so that it can be searched in logs. */
export const token = fc.stringMatching(/^[A-Za-z0-9]{14}$/).map((text) => `FAKE${text}`);

/** A value with such a word in it. */
export const secretText = fc.tuple(hostileText, token, hostileText).map((parts) => parts.join(''));

/** Close to Secrets Manager's limit of 65,536 bytes. */
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

/** Keys of JSON objects that have a meaning in JavaScript, a shell, the runner or a file format. */
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
