import type { Nodes, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { remarkFormulas } from '../../../lib/markdown/formulas/remark-formulas'
import { listDetailsHtml } from '../../../lib/markdown/gfm/details'
import { listInlineHtml } from '../../../lib/markdown/gfm/inline-html'
import { remarkBareAddresses } from '../../../lib/markdown/remark-bare-addresses'
import {
  type FileText,
  type Finding,
  type Notice,
  noticeAt,
  type Problem,
  problemAt,
  shifted,
} from '../../report/problem'
import { alerts } from '../dialects/alerts'
import { codeLanguages } from '../dialects/code-languages'
import { formulas } from '../dialects/formulas'
import { inlineMarks, texCommands } from '../dialects/inline-marks'
import { lineMarks } from '../dialects/line-marks'
import type { ContentDocument } from '../fields/document'
import { judgeLink } from '../links/judge-link'
import { ownHosts } from '../links/link-targets'
import { bareAddresses } from '../prose/bare-addresses'
import { emphasis } from '../prose/emphasis'
import { conflicts, fences } from '../prose/fences'
import { footnotes } from '../prose/footnotes'
import { headingWords } from '../prose/heading-words'
import { kramdown, liquid } from '../prose/jekyll'
import { days, headings, underlines } from '../prose/lines'
import { linkReferences, links, withoutPlainLinks } from '../prose/links'
import { nestedLists } from '../prose/nested-lists'
import { type Rule, readAsShown } from '../prose/reading'
import { runOnLines } from '../prose/run-on-lines'
import { tables } from '../prose/tables'
import { type BodyImage, listImages } from './body-images'
import {
  type BodyLink,
  editAddress,
  hasDefinitions,
  imageDefinitions,
  isSpacedNote,
  listBodyLinks,
  writeLink,
} from './body-links'
import { type AlbumFolder, judgeImage, misplacedFinding } from './images'
import { placeLiterals } from './place-literals'
import { exclamations, judgeHtml } from './unshown-images'

const commonMark = unified().use(remarkParse).use(remarkFormulas).freeze()
const githubMarkdown = unified().use(remarkParse).use(remarkGfm).use(remarkBareAddresses).use(remarkFormulas).freeze()

interface CheckedBody {
  /** All but those of images with an address of their own, which are judged together with their texts. */
  problems: Problem[]
  notices: Notice[]
  /** The photographs it refers to: `photos/<file>` each. */
  used: Set<string>
  images: BodyImage[]
  links: BodyLink[]
}

/** What the body of a document says wrong, and the photographs and images in it. */
export function checkBody(document: ContentDocument, album?: AlbumFolder): CheckedBody {
  const used = new Set<string>()
  const problems: Problem[] = []
  const { source, bodyStart } = document
  const body = bodyStart === undefined ? '' : source.text.slice(bodyStart)
  const report = (node: Nodes, finding: Finding | undefined) => {
    const offset = (bodyStart ?? 0) + (node.position?.start.offset ?? 0)
    if (finding) problems.push(problemAt(source, offset, finding))
  }
  const tree = parse(body)
  const prose = bodyStart === undefined ? { problems: [], notices: [] } : checkProse(source, bodyStart)
  problems.push(...prose.problems)
  const images = listImages(tree, body, album)
  const withImage = new Set(images.map(({ offset }) => offset))
  const definitions = hasDefinitions(body) ? imageDefinitions(tree) : new Set<string>()
  const shown = new Set<Nodes>([...listDetailsHtml(tree), ...listInlineHtml(tree)])
  visit(tree, (node) => {
    if (node.type === 'definition' && definitions.has(node.identifier)) {
      const { photo, target = node.url, misplaced } = judgeImage(node.url, album)
      if (photo) used.add(photo)
      if (misplaced) report(node, misplacedFinding(misplaced, writeLink(node, target)))
    } else if ((node.type === 'link' || node.type === 'definition') && !isSpacedNote(node)) {
      report(
        node,
        judgeLink(
          node.url,
          (address) => writeLink(node, address),
          (address) =>
            editAddress(source.text, (bodyStart ?? 0) + (node.position?.start.offset ?? 0), node.url, address),
        ),
      )
    } else if (node.type === 'html' && !shown.has(node) && !withImage.has(node.position?.start.offset ?? 0)) {
      report(node, judgeHtml(node.value))
    }
  })
  for (const { photo } of images) if (photo) used.add(photo)
  return { problems, notices: prose.notices, used, images, links: listBodyLinks(tree, definitions) }
}

// The row of dashes below the head of a table, and the mark of a footnote.
const tableOrFootnote = /^(?=.*\|)(?=.*-)[\t >|:-]+$|\[\^/m

// An address in the words, up to where its host ends; \ and & may hide its marks from the first reading of the text.
const literal = /(?:https?(?::|\\|&)|www(?:\.|\\|&))[^\s/<]*(?:\/\/[^\s/<?#]*)?/gi
const plainLiteral = /^(?:https?:\/\/|(?=www\.))(?:[a-z0-9-]+\.)+[a-z]{2,24}(?::\d{1,4})?(?:[)\]"'*_,.:;!]*)$/i

/** Whether a body may have an address in its words that no browser can read, or that leads nowhere on this site. */
function mayHaveWrongLiteral(body: string): boolean {
  return (withoutPlainLinks(body).match(literal) ?? []).some(
    (each) => !plainLiteral.test(each) || /\/\/xn--|\.xn--/i.test(each) || ownHosts.some((host) => each.includes(host)),
  )
}

const whole = (body: string): ShortBody => ({ text: body, offsetOf: (offset) => offset })

/**
 * Parsing is most of the check's time: what has no bracket has nothing to judge, and GitHub's additions, which cost as much
 * again, change what is an image, a link or code only in tables, footnotes and addresses in the words, of which most need no
 * look.
 */
function parse(body: string): Root {
  const hasLiteral = mayHaveWrongLiteral(body)
  const isGitHub = hasLiteral || tableOrFootnote.test(body)
  if (!isGitHub && !/[[<]/.test(body)) return { type: 'root', children: [] }
  const { text, offsetOf } = hasLiteral ? whole(body) : shortenBody(body)
  const tree = (isGitHub ? githubMarkdown : commonMark).parse(text)
  visit(tree, ({ position }) => {
    if (!position) return
    for (const point of [position.start, position.end]) point.offset = offsetOf(point.offset ?? 0)
  })
  placeLiterals(tree, body)
  return tree
}

/** A body without the words that no rule reads, and where in the whole body each offset of it lies. */
interface ShortBody {
  text: string
  offsetOf: (offset: number) => number
}

const emptyLines = /\n(?:[ \t]*\n)+/g
// Paragraphs of words alone: no line of them begins, and nothing in them is, anything to Markdown but text and emphasis.
const words = /^(?:\p{L}[^[<`\n\\]*(?:\n|$))+$/u
const shortest = 40

/**
 * Makes paragraphs of words alone as short as a letter: parsing takes longer the longer they are, and they have no image,
 * link, HTML or code. What is around them stays in the blocks it was in, because a letter is a paragraph as well.
 */
export function shortenBody(body: string): ShortBody {
  const starts: { short: number; whole: number }[] = [{ short: 0, whole: 0 }]
  let text = ''
  let passed = 0
  const take = (until: number) => {
    const block = body.slice(passed, until)
    const isLong = block.length >= shortest && words.test(block)
    text += isLong ? block.slice(0, block.codePointAt(0) === block.charCodeAt(0) ? 1 : 2) : block
    passed = until
    if (isLong) starts.push({ short: text.length, whole: until })
  }
  for (const { 0: gap, index } of body.matchAll(emptyLines)) {
    take(index)
    text += gap
    passed += gap.length
  }
  take(body.length)
  return { text, offsetOf: (offset) => wholeOffset(starts, offset) }
}

function wholeOffset(starts: readonly { short: number; whole: number }[], offset: number): number {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle]?.short ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  const start = starts[low]
  return start ? start.whole + offset - start.short : offset
}

const rules: readonly Rule[] = [
  conflicts,
  ...[emphasis, fences, tables, days, runOnLines, nestedLists, headings, headingWords, underlines],
  ...[links, bareAddresses, exclamations, linkReferences, footnotes, kramdown, liquid],
  ...[alerts, codeLanguages, formulas, inlineMarks, lineMarks, texCommands],
]

/** What in the body of a text, from an offset on, reads otherwise on the site than its author can have meant, or may do so. */
function checkProse(source: FileText, bodyStart: number): Pick<CheckedBody, 'problems' | 'notices'> {
  const body = source.text.slice(bodyStart)
  const suspicious = rules.filter(({ suspects }) => suspects(body))
  const reading = suspicious.length === 0 ? undefined : readAsShown(body)
  const found = reading ? suspicious.flatMap(({ judge }) => judge(reading)) : []
  return {
    problems: found.flatMap((each) =>
      'finding' in each ? problemAt(source, bodyStart + each.offset, shifted(each.finding, bodyStart)) : [],
    ),
    notices: found.flatMap((each) => ('notice' in each ? noticeAt(source, bodyStart + each.offset, each.notice) : [])),
  }
}
