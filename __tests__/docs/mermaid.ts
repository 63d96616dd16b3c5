import assert from 'node:assert/strict';

/** Asserts that a diagram follows the part of Mermaid's grammar that the documentation uses. */
export function assertMermaid(text: string): void {
  const [, settings = '{}', diagram = ''] = /^(?:%%\{init: (.+)\}%%\n)?(.+)$/s.exec(text.trim()) ?? [];
  JSON.parse(settings);
  const [kind = '', ...parts] = diagram.split('\n').map((line) => line.trim());
  assert.match(kind, /^(sequenceDiagram|flowchart TB)$/);
  if (kind === 'sequenceDiagram') assertSequence(parts);
  else assertFlow(parts);
}

/** Participants are declared first, and messages and notes are between declared ones. */
function assertSequence(lines: readonly string[]): void {
  const actors = new Set<string>();
  for (const line of lines) {
    const [, declared] = /^participant (\w+) as \S.*$/.exec(line) ?? [];
    if (declared !== undefined) {
      actors.add(declared);
      continue;
    }
    const [, from, to] = /^(\w+)--?>>(\w+): \S[^;#]*$/.exec(line) ?? [];
    const [, over] = /^Note over (\w+): \S[^;#]*$/.exec(line) ?? [];
    const named = [from, to, over].filter((name) => name !== undefined);
    assert.ok(named.length > 0, line);
    for (const name of named) assert.ok(actors.has(name), line);
  }
}

/** Each node has a text, and arrows connect declared nodes. */
function assertFlow(lines: readonly string[]): void {
  const nodes = new Set<string>();
  for (const line of lines) {
    const [, node] = /^(\w+)\["[^"]+"\]$/.exec(line) ?? [];
    if (node !== undefined) {
      nodes.add(node);
      continue;
    }
    const [, from, to] = /^(\w+) (?:-->|-\.->)(?:\|"?[^|"]+"?\|)? (\w+)$/.exec(line) ?? [];
    for (const name of [from, to]) assert.ok(name !== undefined && nodes.has(name), line);
  }
}
