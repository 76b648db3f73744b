import type { Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'

/** A document's body, as the Markdown pipeline left it, as a tree. */
export function treeOf(html: string): Root {
  return fromHtml(html, { fragment: true })
}
