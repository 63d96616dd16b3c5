/**
 * A text in which this action's references by full commit name another release:
 * `OWNER/secret-lease/check@<commit> # v1.0.0`. References by tag stay, and so do other people's actions.
 */
export function recommending(text: string, { commit, tag }: { commit: string; tag: string }): string {
  return text.replace(
    /([\w.-]+\/secret-lease(?:\/[\w./-]+)?@)[0-9a-f]{40} # v\d+\.\d+\.\d+/g,
    (_, reference) => `${reference}${commit} # ${tag}`,
  );
}
