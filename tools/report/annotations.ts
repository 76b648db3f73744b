import { type Message, say, type ToolLanguage } from './message'
import { formatNotices, formatProblems, type Notice, type Problem, printable, sortProblems, verdict } from './problem'

/**
 * Problems and notices as GitHub's workflow commands, which show them on the lines of a pull request; one command a line,
 * problems first. GitHub shows the first ten of each kind in a step.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function formatAnnotations(problems: Problem[], notices: Notice[], language: ToolLanguage): string {
  return [
    ...sortProblems(problems).map((each) => command('error', each, [verdict(each), each.mend], language)),
    ...notices.map((each) => command('notice', each, [each.found, each.mend], language)),
  ].join('\n')
}

/**
 * The whole report of the check for the log of a workflow: annotations, then what people read. An author's text may look
 * like a workflow command, so commands are stopped while it is printed; `token` has to be one nobody can know before.
 */
export function formatWorkflowLog(
  problems: Problem[],
  notices: Notice[],
  token: string,
  language: ToolLanguage,
): string {
  const report = [formatProblems(problems, language), formatNotices(notices, language)].filter(Boolean).join('\n\n')
  if (!report) return ''
  return [formatAnnotations(problems, notices, language), `::stop-commands::${token}`, report, `::${token}::`].join(
    '\n',
  )
}

function command(
  name: 'error' | 'notice',
  { file, line, column, path }: Pick<Problem, 'file' | 'line' | 'column' | 'path'>,
  messages: (Message | undefined)[],
  language: ToolLanguage,
): string {
  const place = { file, line, col: column, title: path ?? say({ en: 'Content check', ko: '콘텐츠 검사' }, language) }
  const properties = Object.entries(place).map(([key, value]) => `${key}=${property(String(value))}`)
  const message = messages.flatMap((each) => (each === undefined ? [] : say(each, language))).join('\n')
  return `::${name} ${properties.join(',')}::${data(message.split('\n').map(printable).join('\n'))}`
}

// What ends a message or a property, as the toolkit of GitHub's own actions escapes it (packages/core/src/command.ts).
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(printable(text)).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
