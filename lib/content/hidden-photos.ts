import { toHtml } from 'hast-util-to-html'
import { visit } from 'unist-util-visit'
import { treeOf } from '../markdown/html-tree'

/** Whether a photograph of a document, as `photos/<file>`, was taken off the site. */
type IsHidden = (file: string) => boolean

/** What a list says of each photograph, as far as it decides whether the photograph may be seen. */
interface StatedPhoto {
  file: string
  hidden?: unknown
}

/** The photographs of a list that were taken off the site, as `photos/<file>`. */
export function hiddenFilesOf(photos: Iterable<StatedPhoto>): Set<string> {
  return new Set(Array.from(photos).flatMap(({ file, hidden }) => (hidden ? file.normalize('NFC') : [])))
}

/** The HTML of a document without the figures of hidden photographs; nothing else changes. */
export function withoutHidden(html: string, isHidden: IsHidden): string {
  const tree = treeOf(html)
  let isChanged = false
  visit(tree, 'element', (node, index, parent) => {
    const file = node.properties.dataPhoto
    if (typeof file !== 'string' || !isHidden(file) || index === undefined) return undefined
    parent?.children.splice(index, 1)
    isChanged = true
    return index
  })
  return isChanged ? toHtml(tree) : html
}
