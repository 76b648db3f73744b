import type { Element, ElementContent, Root, RootContent } from 'hast'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { readTalkHeading } from '../../lib/markdown/headings'
import { markdownToTree } from '../../lib/markdown/markdown-to-html'
import type { Language } from '../../lib/site/languages'

/** How a page sets what a text is made of, for a preview to look alike. */
export interface PreviewLook {
  /** The classes of elements by their tags, as the components of pages give them. */
  classes: ReadonlyMap<string, string>
  /** Where a photograph can be seen before it is published, by `photos/<file>`. */
  photo: (file: string) => string | undefined
}

const processor = unified()
markdownToTree(processor)
processor.freeze()

/**
 * What a body becomes on a page, through the site's own Markdown pipeline and its sanitiser. Ids are left out, because the page
 * around has its own; links open beside what is being written; nothing is asked for under the address of a photograph that is
 * not published yet.
 */
export function previewTree(body: string, language: Language, look: PreviewLook): Root {
  const file = new VFile({ value: body, data: { rawDocumentData: { sourceFileName: `${language}.md` } } })
  // What the processor makes of Markdown is a tree of HTML, which its type does not say.
  const tree = processor.runSync(processor.parse(file), file) as unknown as Root
  tree.children = tree.children.map((child) => talkOf(child) ?? child)
  visit(tree, 'element', (element, index, parent) => {
    const { tagName, properties } = element
    delete properties.id
    const own = look.classes.get(tagName)
    if (own && !properties.className) properties.className = own.split(' ')
    if (tagName === 'a') leadOutside(element)
    if (tagName === 'figure') element.children = element.children.map((child) => shown(child, element, look))
    if (tagName === 'table' && parent && index !== undefined && !isTableBox(parent)) {
      parent.children[index] = boxed(element)
    }
  })
  return tree
}

/** The head of a talk's section as a recap sets it; nothing for a heading that names no talk. */
function talkOf(heading: RootContent): Element | undefined {
  if (heading.type !== 'element' || heading.tagName !== 'h2') return undefined
  const { order, speakers, title } = readTalkHeading(heading)
  if (speakers.length === 0) return undefined
  const words = element('div', {}, [
    element('h2', {}, [text(title)]),
    element('p', { className: ['write-speakers'] }, [text(speakers.join(', '))]),
  ])
  const numeral = element('p', { className: ['write-numeral'], ariaHidden: 'true' }, [text(String(order ?? ''))])
  return element('header', { className: ['write-talk'] }, [numeral, words])
}

function leadOutside({ properties }: Element): void {
  if (String(properties.href ?? '').startsWith('#')) delete properties.href
  else Object.assign(properties, { target: '_blank', rel: ['noopener', 'noreferrer'] })
}

/** A photograph that can be seen already, else what it is called and shows. */
function shown(child: ElementContent, figure: Element, { photo }: PreviewLook): ElementContent {
  if (child.type !== 'element' || child.tagName !== 'img') return child
  const file = String(figure.properties.dataPhoto ?? '')
  const { alt } = child.properties
  const src = photo(file)
  if (src) return element('img', { src, alt })
  return element('p', { className: ['write-missing'] }, [text([file, alt].filter(Boolean).join(': '))])
}

function isTableBox(node: { type: string; tagName?: string }): boolean {
  return node.tagName === 'div'
}

function boxed(table: Element): Element {
  return element('div', { className: ['prose-table'] }, [table])
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[] = []): Element {
  return { type: 'element', tagName, properties, children }
}

function text(value: string): ElementContent {
  return { type: 'text', value }
}
