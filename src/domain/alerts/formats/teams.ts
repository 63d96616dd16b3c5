import { type AlertMessage, type AlertProblem, regionAndAccount, truncated } from '../alert-message.ts';
import { severitySigns } from './slack.ts';

/** In bytes. Teams limits a message to 28 KiB including what it adds, and refuses it only after it has accepted it. */
const mostBytes = 16_000;
const mostProblems = 30;

/**
 * The body for a workflow with the trigger "When a Teams webhook request is received": an Adaptive Card.
 * https://adaptivecards.io/schemas/adaptive-card.json
 */
export function teamsBody(message: AlertMessage): unknown {
  for (let most = Math.min(mostProblems, message.problems.length); ; most--) {
    const body = bodyOf(message, most);
    if (most === 0 || Buffer.byteLength(JSON.stringify(body)) <= mostBytes) return body;
  }
}

function bodyOf({ title, from, repository, runUrl, problems }: AlertMessage, most: number): unknown {
  const more = problems.length - most;
  const block = (text: string) => richText([{ type: 'TextRun', text }]);
  const card = {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.4',
    fallbackText: truncated(title, 300),
    body: [
      richText([{ type: 'TextRun', text: truncated(title, 300), weight: 'Bolder', size: 'Large' }]),
      ...problems.slice(0, most).map(problemOf),
      ...(more > 0 ? [block(`and ${more} more, which the report has`)] : []),
      richText([{ type: 'TextRun', text: truncated(`${from} in ${repository}`, 400), isSubtle: true }]),
    ],
    ...(runUrl !== undefined && {
      actions: [{ type: 'Action.OpenUrl', title: 'Open the run', url: runUrl }],
    }),
  };
  return {
    type: 'message',
    attachments: [
      { contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null, content: card },
    ],
  };
}

function problemOf(problem: AlertProblem): unknown {
  const { name, owner, words, severity } = problem;
  const by = owner === undefined ? '' : `, owner ${owner}`;
  return richText([
    { type: 'TextRun', text: `${severitySigns[severity]} ` },
    { type: 'TextRun', text: truncated(name, 200), fontType: 'Monospace', weight: 'Bolder' },
    { type: 'TextRun', text: truncated(` ${words} (${regionAndAccount(problem)}${by})`, 400) },
  ]);
}

/** A rich text block, whose text is not Markdown as in a TextBlock: names can contain its characters. */
function richText(inlines: readonly unknown[]): unknown {
  return { type: 'RichTextBlock', inlines };
}
