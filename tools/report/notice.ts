import { type Message, say, type ToolLanguage } from './message'
import { count, printable } from './problem'

/** One thing the content check finds worth a look, and leaves as it is: it may be right. */
export interface Notice {
  /** Path of the file, relative to where the check was started, with forward slashes. */
  file: string
  /** Counted from 1. */
  line: number
  /** Counted from 1, in UTF-16 code units as editors count. */
  column: number
  /** The field, as in `sessions[3].speakers[0]`; none in the text of a post. */
  path?: string
  found: Message
  /** What to write for either answer, as lines. */
  mend: Message
}

/** The notices as people read them, in the order given, with a last line that counts them; empty when there is none. */
export function formatNotices(notices: Notice[], language: ToolLanguage): string {
  if (notices.length === 0) return ''
  const total = say(
    {
      en: `${count(notices.length, 'notice')} to look at; nothing is held up`,
      ko: `살펴볼 곳이 ${notices.length}군데 있습니다. 고치지 않아도 빌드는 됩니다`,
    },
    language,
  )
  return [...notices.map((each) => formatNotice(each, language)), total].join('\n\n')
}

/** One notice as people read it. */
export function formatNotice({ file, line, column, path, found, mend }: Notice, language: ToolLanguage): string {
  const lines = [
    `${file}:${line}:${column}${path ? `  ${path}` : ''}`,
    `  ${say({ en: 'notice', ko: '살펴보기' }, language)}: ${say(found, language)}`,
  ]
  return [
    ...lines,
    ...say(mend, language)
      .split('\n')
      .map((each) => `  ${each}`),
  ]
    .map(printable)
    .join('\n')
}
