import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { didYouMean, nearest } from '../nearest'
import { quote } from '../problem'
import type { Rule } from './reading'

const reference = /(?<![\\\p{L}\p{N}\])])(!?)\[([^[\]\n]{1,300})\]\[([^[\]\n]{0,300})\]/gu

/** `[text][name]` where nothing says which address the name stands for. */
export const linkReferences: Rule = {
  suspects: (body) => body.includes('][') && body.search(reference) !== -1,
  judge: ({ body, tree, isText }) => {
    const names = namesIn(tree)
    return [...body.matchAll(reference)].flatMap(({ 0: written, 1: bang, 2: text = '', 3: name = '', index }) => {
      // Numbers beside each other are citations.
      if (!isText(index) || (/^\d+$/.test(text) && /^\d+$/.test(name))) return []
      const label = name || text
      const guess = nearest(label, names)
      const write = guess ? `${bang}[${text}][${guess}]` : `${bang}[${text}](…)`
      const define = `[${label}]: …`
      const finding = {
        found: {
          en: `${quote(written)}, which readers see as it is: nothing says where "${label}" leads`,
          ko: `"${label}"의 주소가 어디에도 없어 그대로 보이는 ${quote(written)}`,
        },
        expected: {
          en: `a line "${define}" with its address${didYouMean(guess).en}`,
          ko: `주소를 적은 "${define}" 줄${didYouMean(guess).ko}`,
        },
        mend: {
          en: `write: ${write}${guess ? '' : `\nor, on a line of its own: ${define}`}`,
          ko: `쓸 내용: ${write}${guess ? '' : `\n또는 따로 한 줄에: ${define}`}`,
        },
      }
      return { offset: index, finding }
    })
  },
}

function namesIn(tree: Root): string[] {
  const names: string[] = []
  visit(tree, 'definition', ({ label, identifier }) => void names.push(label ?? identifier))
  return names
}
