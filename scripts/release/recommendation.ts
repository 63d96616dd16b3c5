/**
 * Replaces the commit in references to this action, such as `OWNER/secret-lease/check@<commit> # v1.0.0`, by that of
 * another release. References by tag and to other actions stay.
 */
export function recommending(text: string, { commit, tag }: { commit: string; tag: string }): string {
  return text.replace(
    /([\w.-]+\/secret-lease(?:\/[\w./-]+)?@)[0-9a-f]{40} # v\d+\.\d+\.\d+/g,
    (_, reference) => `${reference}${commit} # ${tag}`,
  );
}
