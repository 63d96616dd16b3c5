import { concealed } from '../domain/concealment.ts';
import type { Environment } from '../domain/environment.ts';
import { mostVisible, type Visibility, visibilityOfEvent } from '../domain/trust/visibility.ts';
import { readEvent } from './event.ts';

/**
 * Takes ARNs and accounts out of what everybody may read. Until something says that the repository is private it is
 * taken for a public one: the event of a schedule tells nothing, and an identity of AWS's own has no claims. Outside of
 * GitHub Actions the only reader is who runs the command.
 */
export class Concealer {
  readonly #environment: Environment;
  #told: Visibility = 'unknown';
  #ofEvent: Visibility | undefined;

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  /** What another source says; gives what all of them say together. */
  note(visibility: Visibility): Visibility {
    this.#told = mostVisible(this.#told, visibility);
    return this.#visibility;
  }

  get isConcealing(): boolean {
    return this.#visibility !== 'private';
  }

  shown(text: string): string {
    return this.isConcealing ? concealed(text) : text;
  }

  get #visibility(): Visibility {
    // Read when something is first said: most calls of the command say nothing.
    this.#ofEvent ??= visibilityOfEvent(readEvent(this.#environment));
    const all = mostVisible(this.#ofEvent, this.#told);
    return all === 'unknown' && this.#environment.GITHUB_ACTIONS !== 'true' ? 'private' : all;
  }
}
