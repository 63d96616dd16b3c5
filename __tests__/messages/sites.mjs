/** Calls that make an error, or the explanation that becomes one. Not declarations. */
const makers =
  /(?<!function )(?<![\w.])(new LeaseError|lineError|misused|unbalanced|unreadable|wrong|refuse|failedCommand|badVersion)\((?!alias|line: number|input: string|what: string)|\bcode: ('E_[A-Z_]+')(?=,)/g;

/** The source with a statement at each place that adds it to `globalThis.messageSites` when it runs. */
export function noted(source, file) {
  return source.replace(makers, (all, maker, code, offset) => {
    const site = JSON.stringify(`${file}:${lineAt(source, offset)}`);
    if (/^\s*(\*|\/\/)/.test(source.slice(source.lastIndexOf('\n', offset) + 1, offset + all.length)))
      return all;
    const note = `globalThis.messageSites?.add(${site})`;
    if (code !== undefined) return `code: (${note}, ${code})`;
    return maker === 'new LeaseError' ? `new (${note}, LeaseError)(` : `(${note}, ${maker})(`;
  });
}

/** Every such place of a file. */
export function sitesOf(source, file) {
  const found = [];
  noted(source, file).replace(/messageSites\?\.add\(("[^"]+")\)/g, (_, site) => found.push(JSON.parse(site)));
  return found;
}

function lineAt(source, offset) {
  return source.slice(0, offset).split('\n').length;
}
