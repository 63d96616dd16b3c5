import { mostVisible, type Visibility } from '../../src/domain/trust/visibility.ts';
import type { HandOver, Runner } from '../../src/use-cases/ports.ts';

/** A runner that keeps what it is told. */
export class RunnerDouble implements Runner {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly said: string[] = [];
  readonly masks: string[] = [];
  readonly handed: HandOver[] = [];
  readonly state = new Map<string, string>();
  visibility: Visibility = 'unknown';

  constructor(environment: Readonly<Record<string, string | undefined>> = {}) {
    this.environment = environment;
  }

  async mask(texts: Iterable<string>): Promise<void> {
    this.masks.push(...texts);
  }

  info(line: string): void {
    this.said.push(`info: ${line}`);
  }

  debug(line: string): void {
    this.said.push(`debug: ${line}`);
  }

  notice(message: string): void {
    this.said.push(`notice: ${message}`);
  }

  warning(message: string): void {
    this.said.push(`warning: ${message}`);
  }

  handOver(what: HandOver): void {
    this.handed.push(what);
  }

  noteVisibility(visibility: Visibility): Visibility {
    this.visibility = mostVisible(this.visibility, visibility);
    return this.visibility;
  }

  saveState(name: string, value: string): void {
    this.state.set(name, value);
  }

  dropState(): void {
    this.state.clear();
  }

  summarize(markdown: string): void {
    this.said.push(`summary: ${markdown}`);
  }
}
