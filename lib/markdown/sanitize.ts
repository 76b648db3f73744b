import type { Schema } from 'hast-util-sanitize'
import { normalizeUri } from 'micromark-util-sanitize-uri'
import { codeClasses } from './code/languages'
import { mathmlSchema } from './formulas/mathml-elements'

/** What a link in a text may lead to beside the pages of the site: the web, a mailbox, a telephone. */
export const linkSchemes: readonly string[] = ['https', 'http', 'mailto', 'tel']

/**
 * What may be left of a contributor's Markdown: GitHub's own allow-list (hast-util-sanitize's default) without raw HTML's
 * presentational attributes and forms, and with the marks that our plugins make. Applied last, so nothing made before it
 * can slip by.
 */
export const sanitizeSchema: Schema = {
  tagNames: [
    ...`h2 h3 h4 h5 h6 p blockquote pre hr br div section aside details summary ul ol li dl dt dd table thead tbody tr th
    td figure figcaption img a em strong del code sup sub kbd mark input span`.split(/\s+/),
    ...mathmlSchema.tagNames,
  ],
  attributes: {
    a: ['href', 'title', 'dataFootnoteRef', 'dataFootnoteBackref', 'ariaLabel', 'ariaDescribedBy', 'id'],
    aside: [
      ['role', 'note'],
      ['className', 'alert', /^alert-[a-z]+$/],
    ],
    code: [['className', /^language-[\w+#-]+$/]],
    details: [['className', 'details'], 'open'],
    div: [['className', 'formula-block']],
    figure: [['dataPhoto', /^photos\/[^/]+$/]],
    h2: ['id', 'dataSpeaker', ['className', 'sr-only']],
    h3: ['id'],
    h4: ['id'],
    h5: ['id'],
    h6: ['id'],
    img: ['src', 'alt'],
    input: [['type', 'checkbox'], 'checked', ['disabled', true]],
    li: ['id', ['className', 'task-list-item']],
    ol: ['start'],
    p: [['className', 'alert-title', 'code-title']],
    pre: [['className', 'highlighted']],
    section: ['dataFootnotes', ['className', 'footnotes']],
    span: [['className', ...codeClasses]],
    td: ['align'],
    th: ['align'],
    ul: [['className', 'contains-task-list']],
    ...mathmlSchema.attributes,
  },
  protocols: { href: linkSchemes.flatMap(spellings), src: ['none'] },
  required: { input: { type: 'checkbox', disabled: true } },
  ancestors: {
    ...{ li: ['ul', 'ol'], td: ['table'], th: ['table'], tr: ['table'], thead: ['table'], tbody: ['table'] },
    // Photographs are figures by now; an image anywhere else would load from another origin.
    ...{ img: ['figure'], figcaption: ['figure'] },
    ...mathmlSchema.ancestors,
    span: ['code'],
  },
  // Ids come from our own plugins, which keep clear of the page's.
  clobber: [],
  strip: ['script', 'style'],
}

/** Schemes are compared letter by letter, and phones begin a line with a capital. */
function spellings(scheme: string): string[] {
  return [scheme, scheme.charAt(0).toUpperCase() + scheme.slice(1), scheme.toUpperCase()]
}

/** The address that a page has for one in Markdown: what may not stand in an address is percent-encoded. */
export function linkAddress(url: string): string {
  return normalizeUri(url)
}
