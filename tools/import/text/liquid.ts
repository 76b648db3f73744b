import { codeIn } from './markdown'
import { applyEdits, blankLines, type Edit, excerptOf, lineAt, type Passage } from './passage'
import { became, liquidTag, withValue } from './words'

/** What the tags of Jekyll that stand for an address mean; nothing for one that leads nowhere. */
export interface LiquidAddresses {
  /** `site.baseurl`, `site.url`. */
  site: Record<string, string | undefined>
  /** The address of a document by what stands after `{% post_url %}` or `{% link %}`. */
  document(name: string): string | undefined
}

const tags = /\{%-?\s*(\w+)\s*([\s\S]*?)\s*-?%\}|\{\{-?\s*([\s\S]*?)\s*-?\}\}/g
const blocks = /\{%-?\s*comment\s*-?%\}[\s\S]*?\{%-?\s*endcomment\s*-?%\}/g
const highlights = /(\{%-?\s*highlight\b[^%]*%\})[\s\S]*?\{%-?\s*endhighlight\s*-?%\}/g
const rawBlocks = /\{%-?\s*raw\s*-?%\}([\s\S]*?)\{%-?\s*endraw\s*-?%\}/g

/**
 * Takes Liquid out of a text without running it. Addresses of the site are filled in, `highlight` becomes a fence, `raw` gives
 * up its inside; any other tag is reported with all it says, and stays only where it is code.
 */
export function takeLiquid({ text, report }: Passage, addresses: LiquidAddresses): string {
  const isFenced = codeIn(text)
  const highlighted = Array.from(text.matchAll(highlights), ({ index, 0: whole, 1: head = '' }) => {
    return { start: index + head.length, end: index + whole.lastIndexOf('{%') }
  })
  const isCode = (offset: number) =>
    isFenced(offset) || highlighted.some(({ start, end }) => start <= offset && offset < end)
  const edits: Edit[] = []
  for (const { index, 0: whole, 1: inside = '' } of text.matchAll(rawBlocks)) {
    const shown = isFenced(index) ? inside : tagsAsCode(inside)
    if (shown !== inside) report(lineAt(text, index), liquidTag(excerptOf(inside)), became.shownAsCode)
    edits.push({ start: index, end: index + whole.length, text: shown })
  }
  for (const { index, 0: whole } of text.matchAll(blocks)) {
    const inside = excerptOf(whole.replace(/\{%.*?%\}/g, ''))
    report(lineAt(text, index), { en: 'Liquid comment', ko: 'Liquid 주석' }, withValue(became.takenOut, inside))
    edits.push({ start: index, end: index + whole.length, text: blankLines(whole) })
  }
  const taken = [...edits]
  for (const { index, 0: whole, 1: name, 2: rest = '', 3: output } of text.matchAll(tags)) {
    if (taken.some(({ start, end }) => start <= index && index < end)) continue
    const carried = name ? carriedTag(name, rest, addresses) : carriedOutput(output ?? '', addresses)
    if (carried === undefined) {
      const kept = isCode(index)
      report(lineAt(text, index), liquidTag(excerptOf(whole)), kept ? became.leftInCode : became.neverRun)
      if (kept) continue
    }
    edits.push({ start: index, end: index + whole.length, text: carried ?? blankLines(whole) })
  }
  return applyEdits(text, edits)
}

/** A text that shows Liquid, with it between backticks where it is not in code already. */
function tagsAsCode(text: string): string {
  const isCode = codeIn(text)
  return text.replace(tags, (tag: string, ...rest: unknown[]) => {
    const offset = rest.find((each) => typeof each === 'number') ?? 0
    return isCode(offset) || tag.includes('`') || tag.includes('\n') ? tag : `\`${tag}\``
  })
}

function carriedTag(name: string, rest: string, addresses: LiquidAddresses): string | undefined {
  if (name === 'highlight') return `\`\`\`${rest.split(/\s/, 1)[0] ?? ''}`
  if (name === 'endhighlight') return '```'
  if (name === 'post_url') return addresses.document(rest)
  // A file that Jekyll copies as it is.
  if (name === 'link')
    return (
      addresses.document(rest) ??
      (/^[^_{}\s][^{}\s]*$/.test(rest) && !/\.(?:md|markdown|html?)$/.test(rest) ? `/${rest}` : undefined)
    )
  return undefined
}

function carriedOutput(output: string, { site }: LiquidAddresses): string | undefined {
  const variable = /^site\.(\w+)$/.exec(output)?.[1]
  if (variable) return site[variable]
  return /^(["'])(\/[^"']*)\1\s*\|\s*(?:relative_url|absolute_url)$/.exec(output)?.[2]
}
