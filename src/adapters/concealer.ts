import { concealed } from '../domain/concealment.ts';
import type { Environment } from '../domain/environment.ts';
import { mostVisible, type Visibility, visibilityOfEvent } from '../domain/trust/visibility.ts';
import { readEvent } from './event.ts';

/**
 * Removes ARNs and account ids from logs and summaries of a public repository. A repository counts as public until a
 * source says that it is private: the event of a schedule does not say it, and an ambient AWS identity has no claims.
 * Outside of GitHub Actions an unknown repository counts as private: the reader is the person who runs the command.
 */
export class Concealer {
  readonly #environment: Environment;
  #told: Visibility = 'unknown';
  #ofEvent: Visibility | undefined;

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  /** Adds what another source says about the repository. Returns the visibility that follows from all sources. */
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
    // Read when the first line is printed, since most calls of the command print none.
    this.#ofEvent ??= visibilityOfEvent(readEvent(this.#environment));
    const all = mostVisible(this.#ofEvent, this.#told);
    return all === 'unknown' && this.#environment.GITHUB_ACTIONS !== 'true' ? 'private' : all;
  }
}
