import { visit } from 'unist-util-visit'
import { alertKinds, alertMarkOf } from '../../../lib/markdown/gfm/alerts'
import { write } from '../../report/mend'
import { didYouMean } from '../../report/nearest'
import { quote } from '../../report/problem'
import type { Found, Rule } from '../prose/reading'
import { alertFor } from './line-marks'

const mark = /^[\t ]*(?:[-*+]|\d+[.)])?[\t ]*>[\t >]*\\?\[!([a-z]{2,20})\]/im
const known = alertKinds.map((kind) => `[!${kind.toUpperCase()}]`)

/** Quotations that begin like one of GitHub's alerts with a word that is none. */
export const alerts: Rule = {
  suspects: (body) => mark.test(body),
  judge: ({ tree, body }) => {
    const found: Found[] = []
    visit(tree, 'blockquote', (node) => {
      const alert = alertMarkOf(node)
      if (!alert || alertKinds.some((kind) => kind === alert.word)) return
      const offset = alert.text.position?.start.offset ?? node.position?.start.offset ?? 0
      const [written = ''] = /^\[![a-z]+\]/i.exec(body.slice(offset, offset + 30)) ?? []
      const instead = `[!${alertFor(alert.word)}]`
      found.push({
        offset,
        finding: {
          found: { en: `${quote(written)}, no kind of alert`, ko: `알림의 종류가 아닌 ${quote(written)}` },
          expected: {
            en: `one of ${known.join(' ')}${didYouMean(instead).en}`,
            ko: `${known.join(' ')} 가운데 하나${didYouMean(instead).ko}`,
          },
          mend: write(`> ${instead}`),
          edit: { start: offset, end: offset + written.length, text: instead },
        },
      })
    })
    return found
  },
}
