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
  found: string
  /** What to write for either answer, as lines. */
  mend: string
}

/** The notices as people read them, in the order given, with a last line that counts them; empty when there is none. */
export function formatNotices(notices: Notice[]): string {
  if (notices.length === 0) return ''
  return [...notices.map(formatNotice), `${count(notices.length, 'notice')} to look at; nothing is held up`].join(
    '\n\n',
  )
}

function formatNotice({ file, line, column, path, found, mend }: Notice): string {
  const lines = [`${file}:${line}:${column}${path ? `  ${path}` : ''}`, `  notice: ${found}`]
  return [...lines, ...mend.split('\n').map((each) => `  ${each}`)].map(printable).join('\n')
}
