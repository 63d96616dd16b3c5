import { ownedNames, patternsOf, type RefusedNames } from '../../src/domain/values/refused-names.ts';
import { unsafeNames } from '../../src/domain/values/unsafe-names.ts';
import { refusalOfData } from '../../src/domain/values/variable.ts';
import type { Attack } from './attack.ts';

/** The text of `docs/names.md`: both lists, and the results of the attacks on real tools. */
export async function namesPage(shown: readonly Attack[]): Promise<string> {
  const rows = new Map<string, Set<string>>();
  for (const { tool, variables, does } of shown) {
    const names: string[] = [];
    for (const name of Object.keys(variables))
      if ((await refusalOfData(name)) !== undefined) names.push(name);
    const key = `${tool}|${does}`;
    rows.set(key, new Set([...(rows.get(key) ?? []), ...names]));
  }
  const lines = [...rows].sort().map(([key, names]) => {
    const [tool, does] = key.split('|');
    const all = [...names].sort().map((name) => `\`${name}\``);
    return `- \`${tool}\` ${does}: ${all.join(', ')}`;
  });
  return `# Names of variables

<!-- Written by \`npm run docs:names\`. -->

Who writes a line of \`secrets\` chooses names freely: \`PATH, prod/tools#path\` leases \`PATH\`. Only what the runner and
this action own is refused:

${listOf(ownedNames)}

Names that **data** chooses (a key of a JSON secret, a secret behind a prefix) pass a second list, because whoever may
write a secret would otherwise decide what later steps run. With a blank NAME, only names that \`only=\` lists are taken at
all; with \`secret-ids\` this list stands alone. Names are compared without case. \`*\` stands for any rest, and is used where
a tool invents names freely.

${listOf(unsafeNames)}

Everyday names that belong to such a family, and are leased all the same:

${unsafeNames
  .flatMap(({ except = {} }) => Object.entries(except).map(([name, why]) => `- \`${name}\`: ${why}`))
  .join('\n')}

## What real tools do

\`npm run test:names\` gives each variable to a real tool and looks what happens. What works here must be refused:

<!-- attacks: begin -->

${lines.join('\n')}

<!-- attacks: end -->

A tool that is not on this page may obey a variable that is not on the list. So let data choose no name that you have not
listed.
`;
}

function listOf(lists: readonly RefusedNames[]): string {
  const rows = lists.map((entry) => {
    const names = patternsOf(entry)
      .map((name) => `\`${name}\``)
      .join(' ');
    const source = entry.source.replace('https://github.com/OWNER/secret-lease/blob/main/docs/', '');
    return `- **${entry.tool}**: it ${entry.reason} ([source](${source})): ${names}`;
  });
  return rows.join('\n');
}
