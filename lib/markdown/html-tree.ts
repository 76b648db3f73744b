import type { Root } from 'hast'
import { fromParse5 } from 'hast-util-from-parse5'
import { toHtml } from 'hast-util-to-html'
import { parse, parseFragment } from 'parse5'
import { yieldIdsIn } from './headings'

// Elements that say where they stand in the text, as hast-util-from-html makes them, take three times as long to read.
const options = { scriptingEnabled: false }

/** A document's body, as the Markdown pipeline left it, as a tree. */
export function treeOf(html: string): Root {
  return fromParse5(parseFragment(html, options)) as Root
}

/** A whole page as a tree. */
export function documentOf(html: string): Root {
  return fromParse5(parse(html, options)) as Root
}

/** The HTML of a document whose headings leave these ids to the page around it, and get the next free one like them. */
export function yieldIds(html: string, taken: readonly string[]): string {
  const tree = treeOf(html)
  return yieldIdsIn(tree, taken) ? toHtml(tree) : html
}
