// Prints each line of a file in the forms that Node's programs print: INDEX, FORM, TEXT, separated by tabs.
import { readFileSync } from 'node:fs';
import querystring from 'node:querystring';
import { format } from 'node:url';
import { inspect } from 'node:util';

const asPart = (part) => (value) => {
  const url = new URL('https://deployer@db.example/');
  url[part] = value;
  return url.href;
};

const forms = {
  'node JSON.stringify': (value) => JSON.stringify(value),
  'node util.inspect': (value) => inspect({ value }, { breakLength: Infinity }),
  'node encodeURIComponent': encodeURIComponent,
  'node encodeURI': encodeURI,
  'node querystring.stringify': (value) => querystring.stringify({ value }),
  'node URLSearchParams': (value) => new URLSearchParams({ value }).toString(),
  'node URL with a password': asPart('password'),
  'node URL with a user': asPart('username'),
  'node URL with a query': asPart('search'),
  'node URL with a fragment': asPart('hash'),
  'node base64': (value) => Buffer.from(value).toString('base64'),
  'node base64url': (value) => Buffer.from(value).toString('base64url'),
  'node util.inspect of a Buffer': (value) => inspect(Buffer.from(value)),
  'node JSON of a Buffer': (value) => JSON.stringify(Buffer.from(value)),
  'node url.format': (value) => format({ pathname: value }),
  'node hex': (value) => Buffer.from(value).toString('hex'),
  'node util.inspect of JSON': (value) =>
    inspect(JSON.stringify({ value }), { breakLength: Infinity }).slice(1, -1),
  'node base64 of UTF-16': (value) => Buffer.from(value, 'utf16le').toString('base64'),
};

const values = readFileSync(process.argv[2], 'utf8').split('\n').slice(0, -1);
let text = '';
for (const [index, value] of values.entries()) {
  for (const [form, write] of Object.entries(forms)) text += `${index}\t${form}\t${write(value)}\n`;
  if (text.length > 1 << 20) {
    process.stdout.write(text);
    text = '';
  }
}
process.stdout.write(text);
