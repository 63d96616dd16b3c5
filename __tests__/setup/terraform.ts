import { execFile } from 'node:child_process';
import { copyFileSync, globSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { region, setup } from './places.ts';

/** What a person has: Terraform, its AWS provider, and AWS, whose part moto takes. */
export interface Terraform {
  readonly folder: string;
  /** Runs it; stdout. @throws with what Terraform says, without colours and line breaks */
  (command: string, ...options: string[]): Promise<string>;
}

/** The version of the AWS provider that is tried. */
const version = '5.100.0';

/** Where Terraform itself and packages of it look for providers, and where machines without a registry keep them. */
const mirrors = [
  process.env.TF_PLUGIN_DIR,
  join(homedir(), '.terraform.d', 'plugins'),
  join(homedir(), '.local', 'share', 'terraform', 'plugins'),
  '/usr/local/share/terraform/plugins',
  '/usr/share/terraform/plugins',
  '/opt/*',
];

/**
 * A configuration in a folder of its own, ready to be applied. Its provider is that of a folder on this machine, laid
 * out as `terraform providers mirror` does and named by TF_PLUGIN_DIR or found where such folders are; else the registry's.
 *
 * @param endpoint where AWS is, as the provider reads it from the environment: the configuration is as a person has it
 * @throws where the provider cannot be had: what was not tried must not look as if it held
 */
export async function terraformIn(folder: string, endpoint = process.env.MOTO_ENDPOINT): Promise<Terraform> {
  const terraform = async (command: string, ...options: string[]) => {
    const words = [`-chdir=${folder}`, command, '-no-color', ...options];
    try {
      const { stdout } = await promisify(execFile)('terraform', words, {
        env: {
          ...{ PATH: process.env.PATH, HOME: homedir(), CHECKPOINT_DISABLE: '1', TF_IN_AUTOMATION: '1' },
          // The provider describes 1,500 resources in each run: collecting garbage less often saves a quarter of it.
          GOGC: '400',
          ...{ AWS_ENDPOINT_URL: endpoint, AWS_DEFAULT_REGION: region, AWS_CONFIG_FILE: '/dev/null' },
          ...{ AWS_ACCESS_KEY_ID: 'setter-up', AWS_SECRET_ACCESS_KEY: 'setter-up' },
        },
      });
      return stdout;
    } catch (error) {
      const { stderr = '' } = error as { stderr?: string };
      throw new Error(stderr.replaceAll(/[╷│╵]/g, '').replaceAll(/\s+/g, ' ') || String(error));
    }
  };
  const own = join(folder, 'tried_override.tf.json');
  const aws = { source: 'hashicorp/aws', version };
  writeFileSync(own, JSON.stringify({ terraform: { required_providers: { aws } } }));
  const mirror = mirrorOf(version);
  await terraform('init', '-input=false', ...(mirror === undefined ? [] : [`-plugin-dir=${mirror}`])).catch(
    (error: Error) => {
      const where = mirror ?? 'no folder of this machine (TF_PLUGIN_DIR names one), and not by the registry';
      throw new Error(`NOT TRIED: Terraform's AWS provider ${version}, from ${where}: ${error.message}`);
    },
  );
  return Object.assign(terraform, { folder });
}

function mirrorOf(wanted: string): string | undefined {
  const [system, processor] = [process.platform, process.arch === 'x64' ? 'amd64' : process.arch];
  const below = `registry.terraform.io/hashicorp/aws/${wanted}/${system}_${processor}`;
  const [found] = mirrors.flatMap((mirror) => (mirror ? globSync(`${mirror}/${below}`) : []));
  // The five names of that layout are above it.
  return found === undefined ? undefined : dirname(dirname(dirname(dirname(dirname(found)))));
}

/** A folder for a configuration; `remove` it afterwards. */
export function configurationFolder(files: Readonly<Record<string, string>> = {}): {
  readonly folder: string;
  remove(): void;
} {
  const folder = mkdtempSync(join(tmpdir(), 'secret-lease-terraform-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

/** Copies the files of a folder of setup/ alone, and none that Terraform left there. */
export function copyModule(name: string, to: string): void {
  for (const file of readdirSync(join(setup, name)).filter((each) => each.endsWith('.tf')))
    copyFileSync(join(setup, name, file), join(to, file));
}
