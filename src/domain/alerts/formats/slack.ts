import {
  type AlertMessage,
  type AlertProblem,
  type AlertSeverity,
  regionAndAccount,
  truncated,
} from '../alert-message.ts';

/** https://docs.slack.dev/reference/block-kit/blocks */
const longestHeader = 150;
const longestSection = 3000;
/** More are not readable in a message. Slack accepts 50 blocks. */
const mostProblems = 30;

export const severitySigns: Readonly<Record<AlertSeverity, string>> = {
  critical: '🔴',
  error: '🟠',
  warning: '🟡',
};

/**
 * The body of an incoming webhook: blocks, and the text that notifications show.
 * https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks
 */
export function slackBody({ title, from, repository, runUrl, problems }: AlertMessage): unknown {
  const more = problems.length - mostProblems;
  const lines = [
    ...problems.slice(0, mostProblems).map(lineOf),
    ...(more > 0 ? [`and ${more} more, which the report has`] : []),
  ];
  const source = `${escapedText(from)} in ${escapedText(repository)}`;
  const context = runUrl === undefined ? source : `${source} · <${runUrl}|the run>`;
  return {
    text: escapedText(title),
    blocks: [
      { type: 'header', text: { type: 'plain_text', text: truncated(title, longestHeader) } },
      ...sectionsOf(lines).map((text) => ({ type: 'section', text: { type: 'mrkdwn', text } })),
      { type: 'context', elements: [{ type: 'mrkdwn', text: truncated(context, longestSection) }] },
    ],
  };
}

function lineOf(problem: AlertProblem): string {
  const { name, owner, words, severity } = problem;
  const by = owner === undefined ? '' : `, owner ${plain(owner)}`;
  return truncated(
    `${severitySigns[severity]} ${code(name)} ${plain(words)} (${plain(regionAndAccount(problem))}${by})`,
    600,
  );
}

/** Puts the lines into as few sections as possible. */
function sectionsOf(lines: readonly string[]): string[] {
  const sections: string[] = [];
  for (const line of lines) {
    const last = sections.at(-1);
    if (last !== undefined && last.length + line.length + 1 <= longestSection)
      sections[sections.length - 1] = `${last}\n${line}`;
    else sections.push(line);
  }
  return sections;
}

/**
 * https://docs.slack.dev/messaging/formatting-message-text: escapes characters that begin a link, a mention or a
 * command.
 */
function escapedText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** Puts zero-width spaces around characters of Slack's markup, which end a word there. */
function plain(text: string): string {
  return escapedText(text.replace(/\s+/g, ' ')).replace(/[*_~`]/g, '\u200b$&\u200b');
}

function code(text: string): string {
  return `\`${escapedText(truncated(text, 200).replaceAll('`', 'ʼ').replace(/\s+/g, ' '))}\``;
}
