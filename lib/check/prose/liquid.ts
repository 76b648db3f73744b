import { quote } from '../problem'
import type { Said } from '../said'
import { removeIt } from '../ways-out'
import type { Rule } from './reading'

const tag = /\{%-?[ \t]*([a-z_]*)([^%\n]{0,500})%\}|\{\{([^{}\n]{1,500})\}\}/g

/** What Jekyll would have replaced: `{% … %}` and `{{ … }}`. This site shows it as it is. */
export const liquid: Rule = {
  suspects: (body) => /\{[{%]/.test(body) && body.search(tag) !== -1,
  judge: ({ body, isCode }) =>
    [...body.matchAll(tag)].flatMap(({ 0: written, 1: name, 2: rest = '', 3: value, index }) => {
      if (isCode(index)) return []
      const mend = name === undefined ? mendOfValue(value ?? '') : mendOfTag(name, rest.trim())
      const finding = {
        found: {
          en: `${quote(written)}, which Jekyll would replace and this site does not`,
          ko: `이 사이트에서는 바뀌지 않고 그대로 보이는 Jekyll 문법 ${quote(written)}`,
        },
        expected: {
          en: 'what it stands for, or code between backticks',
          ko: '그 자리에 들어갈 내용, 또는 백틱으로 감싼 코드',
        },
        mend,
      }
      return { offset: index, finding }
    }),
}

const nothing: Said = removeIt
const itself: Said = { en: 'write what it stands for', ko: '그 자리에 들어갈 내용을 쓰세요' }

function mendOfValue(value: string): Said {
  const isBase = /^\s*-?\s*site\.(?:base_?url|url)\s*-?\s*$/.test(value)
  if (isBase) return nothing
  const file = /^\s*["']([^"']+)["']\s*\|\s*(?:relative|absolute)_url\s*$/.exec(value)?.[1]
  return file ? write(file) : itself
}

function mendOfTag(name: string, rest: string): Said {
  switch (name) {
    case 'highlight':
      return write(`\`\`\`${/^[\w+#-]+/.exec(rest)?.[0] ?? ''}`)
    case 'endhighlight':
      return write('```')
    case 'raw':
    case 'endraw':
    case 'comment':
    case 'endcomment':
      return nothing
    case 'include':
    case 'youtube':
      return mendOfVideo(rest)
    default:
      return itself
  }
}

/** An include that plays a video names it by its id or address; a link leads there. */
function mendOfVideo(rest: string): Said {
  const id = /(?:^|[\s"'=/])([\w-]{11})["']?\s*(?:$|-|\s)/.exec(rest)?.[1]
  return id && /youtu|video/i.test(`youtube ${rest}`) && /\d|[A-Z]/.test(id)
    ? write(`[…](https://www.youtube.com/watch?v=${id})`)
    : itself
}

function write(text: string): Said {
  return { en: `write: ${text}`, ko: `쓸 내용: ${text}` }
}
