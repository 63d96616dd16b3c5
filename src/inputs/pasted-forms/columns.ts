import { type FormRule, flags, keyed, naming, quoted, rule, secret, variable } from '../form-rule.ts';

const options = 'options follow the secret with white space alone.';

/** Columns with other signs between them, or in another order. */
export function columns(): FormRule[] {
  return [
    rule(
      new RegExp(
        `^((?:${variable}\\*?\\s*[,;]\\s*)?${secret}(?:#[^\\s,;]+)?)(?:\\s*[,;]\\s*|\\s+)((?:(?:${flags}|(?:${keyed})=\\S+)(?:\\s*[,;]\\s*|\\s+|$))+)$`,
      ),
      options,
      (target, rest) => `${target} ${rest?.trim().replace(/\s*[,;]\s*/g, ' ')}`,
    ),
    rule(
      new RegExp(`^(${variable}),\\s*(${secret})\\s*,\\s*([\\w-]+)$`),
      'a field follows the secret with #, not with a comma.',
      (name, reference, selector) =>
        reference?.includes('/') ? `${name}, ${reference}#${quoted(selector)}` : undefined,
    ),
    rule(
      new RegExp(`^(${secret})\\s*,\\s*([\\w-]+)\\s*,\\s*(${variable})$`),
      'the NAME stands first, and a field follows the secret with #.',
      (reference, selector, name) =>
        reference?.includes('/') ? `${name}, ${reference}#${quoted(selector)}` : undefined,
    ),
    rule(
      new RegExp(`^(${secret}/${secret}),\\s*(user(?:name)?|pass(?:word|wd)?|host|port|url|token)$`),
      'a field follows the secret with #, not with a comma.',
      (reference, selector) => `${reference}#${selector}`,
    ),
    rule(
      new RegExp(`^(${variable})\\s*(?:\\|{1,2}|→|~|<-|-)\\s+(${secret}.*)$`),
      'a comma stands between NAME and secret.',
      (name, rest) => (/[/#]/.test(rest ?? '') ? `${name}, ${rest}` : undefined),
    ),
    rule(
      new RegExp(`^(${secret}(?:#\\S+)?)\\s*\\|\\|\\s*(${variable})$`),
      naming,
      (reference, name) => `${name}, ${reference}`,
    ),
    rule(
      new RegExp(`^([A-Za-z][\\w-]*(?: [A-Za-z0-9]\\w*)+)\\s*,\\s*(${secret}(?:#.*)?)$`),
      'a NAME has letters, digits and _, and no white space.',
      (name, rest) =>
        new RegExp(`^(?:${flags})\\b`).test(name ?? '')
          ? undefined
          : `${name?.replace(/\W/g, '_').toUpperCase()}, ${rest}`,
      { code: 'E_NAME' },
    ),
  ];
}
