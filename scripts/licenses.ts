import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Metafile } from 'esbuild';

const root = new URL('../', import.meta.url);

/**
 * Packages that are published without a licence text, and a package with the same text. Each is one of many built from
 * one repository, https://github.com/aws/aws-sdk-js-v3, which has one LICENSE in its root for all of them.
 */
const textStandsIn: Readonly<Record<string, string>> = {
  '@aws-sdk/credential-provider-http': '@aws-sdk/client-sts',
  '@aws-sdk/credential-provider-login': '@aws-sdk/client-sts',
  '@aws-sdk/nested-clients': '@aws-sdk/client-sts',
};

/**
 * The licence texts of every package of which at least one byte is in the bundle. Each text appears once, below the
 * names of its packages. Equal inputs give equal text.
 * @param metafiles esbuild's, with paths relative to the repository's root
 * @throws Error if a package has no licence text and no entry in the list of exceptions
 */
export async function thirdPartyLicenses(metafiles: readonly Metafile[]): Promise<string> {
  const namesByText = new Map<string, string[]>();
  for (const folder of bundledPackageFolders(metafiles)) {
    const { title, text } = await licenceOf(folder);
    namesByText.set(text, [...(namesByText.get(text) ?? []), title]);
  }
  const sections = [...namesByText].map(([text, titles]) => `${titles.join('\n')}\n\n${text}\n`);
  const rule = `\n${'-'.repeat(80)}\n\n`;
  return ['The files beside this one contain code of these packages.\n', ...sections].join(rule);
}

function bundledPackageFolders(metafiles: readonly Metafile[]): string[] {
  const outputs = metafiles.flatMap((metafile) => Object.values(metafile.outputs));
  const files = outputs.flatMap((output) =>
    Object.entries(output.inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([path]) => path),
  );
  // The part after a question mark is no path: see quickBuiltins in bundle-plugins.ts.
  const folders = files.flatMap((file) => /^[^?]*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []);
  return [...new Set(folders)].sort();
}

async function licenceOf(folder: string): Promise<{ title: string; text: string }> {
  const manifest = JSON.parse(await readFile(new URL(`${folder}/package.json`, root), 'utf8'));
  const substitute = textStandsIn[manifest.name];
  const text = await legalText(substitute ? `node_modules/${substitute}` : folder);
  if (text === undefined)
    throw new Error(`${manifest.name}@${manifest.version} is bundled without a licence`);
  const repository: string = manifest.repository?.url ?? manifest.repository ?? manifest.homepage;
  const source = repository.includes('://') ? repository : `https://github.com/${repository}`;
  return { title: `${manifest.name} ${manifest.version} (${manifest.license}), source: ${source}`, text };
}

/** The licence and the notices that must accompany it. Undefined without a licence. */
async function legalText(folder: string): Promise<string | undefined> {
  const names = (await readdir(fileURLToPath(new URL(folder, root)))).sort();
  const licences = names.filter((name) => /^(licen[cs]e|copying)/i.test(name));
  if (licences.length === 0) return undefined;
  const notices = names.filter((name) => /^notice/i.test(name));
  const texts = [...licences, ...notices].map((name) => readFile(new URL(`${folder}/${name}`, root), 'utf8'));
  return (await Promise.all(texts)).map((text) => text.replaceAll('\r\n', '\n').trim()).join('\n\n');
}
