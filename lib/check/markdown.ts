import type { Nodes, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { hasDefinitions, imageDefinitions, writeDefinition } from './body-definitions'
import { type BodyImage, listImages } from './body-images'
import { type BodyLink, listLinks, writeLink } from './body-links'
import type { ContentDocument } from './document'
import { judgeHtml } from './html'
import { type Album, judgeImage, misplacedFinding } from './images'
import { ownHosts } from './link-targets'
import { judgeLink } from './links'
import { placeLiterals } from './place-literals'
import type { Problem } from './problem'
import { checkProse } from './prose/check-prose'
import { type ShortBody, shortenBody } from './short-body'
import { type Finding, problemAt } from './source'

const commonMark = unified().use(remarkParse).freeze()
const githubMarkdown = unified().use(remarkParse).use(remarkGfm).freeze()

/** What was found in the body of a document. */
export interface CheckedBody {
  /** All but those of images with an address of their own, which are judged together with their texts. */
  problems: Problem[]
  /** The photographs it refers to: `photos/<file>` each. */
  used: Set<string>
  images: BodyImage[]
  links: BodyLink[]
}

/** What the body of a document says wrong, and the photographs and images in it. */
export function checkBody(document: ContentDocument, album?: Album): CheckedBody {
  const used = new Set<string>()
  const problems: Problem[] = []
  const { source, bodyStart } = document
  const body = bodyStart === undefined ? '' : source.text.slice(bodyStart)
  const tell = (node: Nodes, finding: Finding | undefined) => {
    const offset = (bodyStart ?? 0) + (node.position?.start.offset ?? 0)
    if (finding) problems.push(problemAt(source, offset, finding))
  }
  const tree = parse(body)
  if (bodyStart !== undefined) problems.push(...checkProse(source, bodyStart))
  const images = listImages(tree, body, album)
  const withImage = new Set(images.map(({ offset }) => offset))
  const definitions = hasDefinitions(body) ? imageDefinitions(tree) : new Set<string>()
  visit(tree, (node) => {
    if (node.type === 'definition' && definitions.has(node.identifier)) {
      const { photo, target = node.url, misplaced } = judgeImage(node.url, album)
      if (photo) used.add(photo)
      if (misplaced) tell(node, misplacedFinding(misplaced, writeDefinition(node, target)))
    } else if (node.type === 'link' || node.type === 'definition') {
      tell(
        node,
        judgeLink(node.url, (address) => writeLink(node, address)),
      )
    } else if (node.type === 'html' && !withImage.has(node.position?.start.offset ?? 0)) {
      tell(node, judgeHtml(node.value))
    }
  })
  for (const { photo } of images) if (photo) used.add(photo)
  return { problems, used, images, links: listLinks(tree, definitions) }
}

// The row of dashes below the head of a table, and the mark of a footnote.
const tableOrFootnote = /^(?=.*\|)(?=.*-)[\t >|:-]+$|\[\^/m

// An address in the words, up to where its host ends; \ and & may hide its marks from the first reading of the text.
const literal = /(?:https?(?::|\\|&)|www(?:\.|\\|&))[^\s/<]*(?:\/\/[^\s/<?#]*)?/gi
const plainLiteral = /^(?:https?:\/\/|(?=www\.))(?:[a-z0-9-]+\.)+[a-z]{2,24}(?::\d{1,4})?(?:[)\]"'*_,.:;!]*)$/i

/** Whether a body may have an address in its words that no browser can read, or that leads nowhere on this site. */
function mayHaveWrongLiteral(body: string): boolean {
  return (body.match(literal) ?? []).some(
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
