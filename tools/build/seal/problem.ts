import { authorLanguage, type Message, say, type ToolLanguage } from '../../report/message'
import { quantity } from '../../report/problem'

/** Something in the exported site that must not be published: where, what was found, and what is allowed there. */
export interface SealProblem {
  /** The file in the export, relative, with forward slashes. */
  file: string
  found: Message
  expected: Message
}

/** The file that an author would change for a file of the export; nothing where there is no single one. */
type SourceOf = (file: string) => string | undefined

/** The export was not sealed. `problems` holds everything that was found in one run, ordered by file; the message tells it in the language of the locale. */
export class SealFailure extends Error {
  override name = 'SealFailure'

  constructor(
    readonly problems: readonly SealProblem[],
    sourceOf: SourceOf = () => undefined,
  ) {
    super(formatProblems(problems, authorLanguage(), sourceOf))
  }
}

/** The problems as a person reads them: a block a file with the text it is made of, two lines a problem. */
export function formatProblems(problems: readonly SealProblem[], language: ToolLanguage, sourceOf: SourceOf): string {
  const files = [...new Set(problems.map((problem) => problem.file))].sort()
  const blocks = files.map((file) => {
    const lines = problems
      .filter((problem) => problem.file === file)
      .map(({ found, expected }) => verdict(say(found, language), say(expected, language), language))
    const source = sourceOf(file)
    return [source ? `${file} (${source})` : file, ...new Set(lines)].join('\n')
  })
  const total = {
    en: `${quantity(problems.length, 'problem')} in the exported site`,
    ko: `내보낸 사이트에서 고칠 곳을 ${problems.length}군데 찾았습니다`,
  }
  return [...blocks, say(total, language)].join('\n\n')
}

function verdict(found: string, expected: string, language: ToolLanguage): string {
  return language === 'ko' ? `  지금: ${found}\n    필요: ${expected}` : `  found ${found}\n    expected ${expected}`
}
