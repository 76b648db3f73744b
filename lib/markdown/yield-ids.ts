import { toHtml } from 'hast-util-to-html'
import { treeOf } from './html-tree'
import { yieldIdsIn } from './yield-ids-in'

/** The HTML of a document whose headings leave these ids to the page around it, and get the next free one like them. */
export function yieldIds(html: string, taken: readonly string[]): string {
  const tree = treeOf(html)
  return yieldIdsIn(tree, taken) ? toHtml(tree) : html
}
