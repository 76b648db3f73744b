import { toString as textOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { quote } from '../problem'
import type { Found, Rule } from './reading'

const underlined = /^[\t >]*[^\s>#|-].*\n[\t >]*(?:-{1,3})[\t ]*$/m

/** A line of three dashes, or fewer, right below a paragraph: Markdown makes a heading of the paragraph. */
export const underlines: Rule = {
  suspects: (body) => underlined.test(body),
  judge: ({ tree, body }) => {
    const found: Found[] = []
    visit(tree, 'heading', (node) => {
      const start = node.position?.start.offset ?? 0
      const written = body.slice(start, node.position?.end.offset)
      const dashes = /\n[\t >]*(-{1,3})[\t ]*$/.exec(written)?.[1]
      if (!dashes) return
      const text = textOf(node)
      const isTitle = !written.slice(0, -dashes.length).trim().includes('\n')
      const title = isTitle ? written.split('\n', 1)[0]?.trim() : undefined
      const rule =
        dashes.length === 3 ? { en: 'write: an empty line above ---', ko: '쓸 내용: --- 위에 빈 줄' } : undefined
      const ways = [
        rule ?? { en: `remove the ${dashes} below it`, ko: `아래의 ${dashes} 줄을 지우세요` },
        ...(title ? [{ en: `or, for a heading: ## ${title}`, ko: `제목으로 쓰려면: ## ${title}` }] : []),
      ]
      const finding = {
        found: {
          en: `${quote(text)}, which becomes a heading because of the ${dashes} right below it`,
          ko: `바로 아래의 ${dashes} 때문에 제목으로 바뀌는 ${quote(text)}`,
        },
        expected: {
          en: 'an empty line between a paragraph and a rule, or a heading with ##',
          ko: '문단과 가로줄 사이의 빈 줄, 또는 ##로 쓴 제목',
        },
        mend: { en: ways.map(({ en }) => en).join('\n'), ko: ways.map(({ ko }) => ko).join('\n') },
      }
      found.push({ offset: start, finding })
    })
    return found
  },
}
