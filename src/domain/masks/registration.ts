/**
 * Masks as they are registered, the longest first: a masker that replaces in order would leave the tail of a longer
 * one behind a shorter one.
 *
 * The runner looks for the `::` before a mask by the rules of a culture (ActionCommand.cs), in which a character that
 * joins the one before it makes another sign of the second colon. It then finds no command, and prints the line. So
 * such a text stands behind a line break: the runner registers each line of a mask. The line break would keep act
 * from finding the text; it gets the rest, without the characters that join.
 */
export function toRegister(masks: Iterable<string>): string[] {
  const texts = new Set<string>();
  for (const mask of masks) {
    const rest = mask.replace(joining, '');
    if (rest === mask) texts.add(mask);
    else {
      texts.add(`\n${mask}`);
      if (rest.length >= shortestRest) texts.add(rest);
    }
  }
  return [...texts].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/** What joins the character before it to one: https://www.unicode.org/reports/tr29/, Extend, SpacingMark and ZWJ. */
const joining = /^(?:\p{M}|\p{Grapheme_Extend}|\p{Emoji_Modifier}|[\u200D\u0E33\u0EB3])+/u;

/** Characters. A shorter one would stand in ordinary words. */
const shortestRest = 6;
