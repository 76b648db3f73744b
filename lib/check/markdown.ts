import type { Nodes, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { hasDefinitions, imageDefinitions, writeDefinition } from './body-definitions'
import { type BodyImage, listImages } from './body-images'
import { type BodyLink, listLinks } from './body-links'
import type { ContentDocument } from './document'
import { judgeHtml } from './html'
import { type Album, judgeImage, misplacedFinding } from './images'
import { judgeLink } from './links'
import type { Problem } from './problem'
import { checkProse } from './prose/check-prose'
import { shortenBody } from './short-body'
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
    } else if (node.type === 'link' || node.type === 'definition') tell(node, judgeLink(node.url))
    else if (node.type === 'html' && !withImage.has(node.position?.start.offset ?? 0)) {
      tell(node, judgeHtml(node.value))
    }
  })
  for (const { photo } of images) if (photo) used.add(photo)
  return { problems, used, images, links: listLinks(tree, definitions) }
}

// The row of dashes below the head of a table, and the mark of a footnote.
const tableOrFootnote = /^(?=.*\|)(?=.*-)[\t >|:-]+$|\[\^/m

/**
 * Parsing is most of the check's time: what has no bracket has nothing to judge, and GitHub's additions, which cost as much
 * again, change what is an image, a link or code only in tables and footnotes.
 */
function parse(body: string): Root {
  if (!/[[<]/.test(body)) return { type: 'root', children: [] }
  const { text, offsetOf } = shortenBody(body)
  const tree = (tableOrFootnote.test(body) ? githubMarkdown : commonMark).parse(text)
  visit(tree, ({ position }) => {
    if (!position) return
    for (const point of [position.start, position.end]) point.offset = offsetOf(point.offset ?? 0)
  })
  return tree
}
