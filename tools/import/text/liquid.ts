import type { InEach } from '../../report/message'
import { type LiquidNode, readLiquid } from './liquid-tags'
import { LiquidValues } from './liquid-values'
import { codeIn } from './markdown'
import { applyEdits, blankLines, type Edit, excerptOf, lineAt, type Passage } from './passage'
import { readArguments, writeEmbed } from './shortcodes'
import { became, liquidTag, plain, withValue } from './words'

/** What Liquid of a document can look up. */
export interface LiquidContext {
  /** The settings of the blog, with `baseurl` and `url`. */
  site: Record<string, unknown>
  /** The front matter of the document, and `date` as its day. */
  page?: Record<string, unknown>
  /** The address of a document by what stands after `{% post_url %}` or `{% link %}`. */
  document(name: string): string | undefined
}

const outputs = /\{%-?[\s\S]*?-?%\}|\{\{[\s\S]*?\}\}/g
const comments = /\{%-?\s*comment\s*-?%\}[\s\S]*?\{%-?\s*endcomment\s*-?%\}/g
const highlights = /(\{%-?\s*highlight\b[^%]*%\})[\s\S]*?\{%-?\s*endhighlight\s*-?%\}/g
const rawBlocks = /\{%-?\s*raw\s*-?%\}([\s\S]*?)\{%-?\s*endraw\s*-?%\}/g

/**
 * Takes Liquid out of a text. What looks up or compares plain values of the front matter and the settings is decided, the addresses
 * of documents are filled in, `highlight` becomes a fence, `raw` gives up its inside. A condition that asks for something else
 * stays as it is written, which the check refuses: half of a sentence says the opposite. Any other tag is reported with all it
 * says, and stays only where it is code.
 */
export function takeLiquid({ text, report }: Passage, context: LiquidContext): string {
  if (!/\{[{%]/.test(text)) return text
  const isFenced = codeIn(text)
  const highlighted = Array.from(text.matchAll(highlights), ({ index, 0: whole, 1: head = '' }) => {
    return { start: index + head.length, end: index + whole.lastIndexOf('{%') }
  })
  const isCode = (offset: number) => isFenced(offset) || isWithin(highlighted, offset)
  const edits: Edit[] = []
  for (const { index, 0: whole, 1: inside = '' } of text.matchAll(rawBlocks)) {
    const shown = isFenced(index) ? inside : tagsAsCode(inside)
    if (shown !== inside) report(lineAt(text, index), liquidTag(excerptOf(inside)), became.shownAsCode)
    edits.push({ start: index, end: index + whole.length, text: shown })
  }
  for (const { index, 0: whole } of text.matchAll(comments)) {
    const inside = excerptOf(whole.replace(/\{%.*?%\}/g, ''))
    report(lineAt(text, index), plain({ en: 'Liquid comment', ko: 'Liquid 주석' }), withValue(became.takenOut, inside))
    edits.push({ start: index, end: index + whole.length, text: blankLines(whole) })
  }
  const taken = [...edits]
  const values = new LiquidValues({ site: context.site, page: context.page ?? {} })
  const walk = (nodes: LiquidNode[]): void => {
    for (const node of nodes) editNode(node)
  }
  walk(readLiquid(text, (offset) => isWithin(taken, offset)))
  return applyEdits(text, edits)

  function editNode(node: LiquidNode): void {
    const { name, rest, start, end, branches } = node
    const whole = text.slice(start, end)
    const note = (reason: InEach) => report(lineAt(text, start), liquidTag(excerptOf(whole)), reason)
    if (branches && /^(?:if|unless|case)$/.test(name ?? '') && !isCode(start)) {
      const chosen = chooseBranch(node, values)
      if (chosen === 'unknown') {
        note(became.undecided)
        for (const branch of branches) walk(branch.nodes)
      } else if (chosen === undefined) replace(start, end)
      else {
        replace(start, chosen.start)
        walk(chosen.nodes)
        replace(chosen.end, end)
      }
      return
    }
    if (!isCode(start) && /^(?:if|unless|case|elsif|when|else|endif|endunless|endcase)$/.test(name ?? '')) {
      note(became.undecided)
      return
    }
    if ((name === 'assign' || name === 'capture') && !isCode(start) && values.assign(whole)) {
      replace(start, end)
      return
    }
    const embed = name && !branches && !isCode(start) ? embedOf(name, rest) : undefined
    if (embed !== undefined) {
      note(embed.startsWith('[') ? became.asLink : became.asImage)
      replace(start, end, embed)
      return
    }
    const written = isMadeOfNames(name)
      ? namedAddress(name, rest, context)
      : !name || branches
        ? values.render(whole)
        : undefined
    if (isCode(start) && !(written && isMadeOfNames(name))) note(became.leftInCode)
    else {
      // A blog at the root of its host states an empty `baseurl`.
      if (!written && !(written === '' && /^site\.(?:baseurl|url)$/.test(rest))) note(became.neverRun)
      replace(start, end, written ?? '')
    }
  }

  /** `{% include youtube.html id="…" %}`, `{% youtube … %}`, `{% include figure image_path="…" %}` and their like. */
  function embedOf(name: string, rest: string): string | undefined {
    const [, file = '', given = ''] = (name === 'include' || name === 'include_cached'
      ? /^(\S+)\s*([\s\S]*)$/.exec(rest)
      : undefined) ?? ['', name, rest]
    const meaningOf = (word: string) => (/^(?:page|site)\./.test(word) ? values.render(`{{ ${word} }}`) : word)
    return writeEmbed(file.replace(/^.*\//, '').replace(/\.\w+$/, ''), readArguments(given, meaningOf))
  }

  /** Keeps the lines below on their lines; within a paragraph, from its end on. */
  function replace(from: number, to: number, written = ''): void {
    const opening = text.slice(from, from + 3).endsWith('-')
    const closing = text.slice(to - 3, to).startsWith('-')
    const start = opening ? from - (/[ \t]*$/.exec(text.slice(0, from))?.[0].length ?? 0) : from
    const end = closing ? to + (/^[ \t]*/.exec(text.slice(to))?.[0].length ?? 0) : to
    const missing = blankLines(text.slice(start, end)).length - blankLines(written).length
    const padding = '\n'.repeat(Math.max(0, missing))
    const isInLine = /\S[ \t]*$/.test(text.slice(0, start)) || /^[ \t]*\S/.test(text.slice(end))
    if (!padding || !isInLine) edits.push({ start, end, text: written + padding })
    else {
      const paragraph = text.indexOf('\n\n', end)
      const at = paragraph === -1 ? text.length : paragraph
      edits.push({ start, end, text: written }, { start: at, end: at, text: isCode(at) ? '' : padding })
    }
  }
}

/** The branch that the old site showed; nothing when it showed none, and `unknown` where only Jekyll could decide. */
function chooseBranch({ rest, branches = [], name }: LiquidNode, values: LiquidValues) {
  for (const branch of branches) {
    if (name === 'case' && branch.name === 'case') continue
    if (branch.name === 'else') return branch
    const condition =
      branch.name === 'when'
        ? `{% case ${rest} %}{% when ${branch.rest} %}yes{% else %}no{% endcase %}`
        : branch.name === 'unless'
          ? `{% unless ${branch.rest} %}yes{% else %}no{% endunless %}`
          : `{% if ${branch.rest} %}yes{% else %}no{% endif %}`
    const decided = values.render(condition)
    if (decided === undefined) return 'unknown'
    if (decided === 'yes') return branch
  }
  return undefined
}

function isWithin(ranges: { start: number; end: number }[], offset: number): boolean {
  return ranges.some(({ start, end }) => start <= offset && offset < end)
}

/** A text that shows Liquid, with it between backticks where it is not in code already. */
function tagsAsCode(text: string): string {
  const isCode = codeIn(text)
  return text.replace(outputs, (tag: string, offset: number) => {
    return isCode(offset) || tag.includes('`') || tag.includes('\n') ? tag : `\`${tag}\``
  })
}

function isMadeOfNames(name: string | undefined): name is string {
  return /^(?:highlight|endhighlight|post_url|link)$/.test(name ?? '')
}

function namedAddress(name: string, rest: string, { document }: LiquidContext): string | undefined {
  if (name === 'highlight') return `\`\`\`${rest.split(/\s/, 1)[0] ?? ''}`
  if (name === 'endhighlight') return '```'
  if (name === 'post_url') return document(rest)
  const isCopied = /^[^_{}\s][^{}\s]*$/.test(rest) && !/\.(?:md|markdown|html?)$/.test(rest)
  return document(rest) ?? (isCopied ? `/${rest}` : undefined)
}
