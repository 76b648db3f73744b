import { Liquid } from 'liquidjs'

/** What Liquid of a document can look up without Jekyll. */
interface LiquidScope {
  /** The settings of the blog, with `baseurl` and `url`; only these two where it has none. */
  site: Record<string, unknown>
  /** The front matter of the document, and `date` as its day. */
  page: Record<string, unknown>
}

/** What Jekyll itself gives a page, whether or not its front matter says so: https://jekyllrb.com/docs/variables/ */
const pageOfJekyll =
  /^(?:url|id|content|excerpt|next|previous|path|dir|name|relative_path|output|collection|draft|ext|slug|title|date|categories|tags)$/
const siteOfJekyll =
  /^(?:time|pages|posts|related_posts|static_files|html_pages|html_files|collections|data|documents|categories|tags|github|url|baseurl|title|description)$/
const hours = /%[-_0^#]*[HIMSpPklRTcXrszZLN]/

/** Renders templates whose values are plain: nothing is read from a file, and what takes long is given up. */
export class LiquidValues {
  readonly #scope: LiquidScope & { jekyll: unknown }
  readonly #engine = new Liquid({
    ...{
      templates: {},
      strictFilters: true,
      timezoneOffset: 0,
      parseLimit: 100_000,
      renderLimit: 500,
      memoryLimit: 1e7,
    },
  })
  /** The tags that assigned a value, before every template that comes after them. */
  #assigned = ''
  /** Names that were assigned what nobody knows. */
  readonly #unknown = new Set<string>()

  constructor(scope: LiquidScope) {
    // https://jekyllrb.com/docs/configuration/environments/: what is on the web was built as `production`.
    this.#scope = { ...scope, jekyll: { environment: 'production' } }
    for (const filter of ['relative_url', 'absolute_url'])
      this.#engine.registerFilter(filter, (url: unknown) => String(url))
  }

  /** What a template comes to; nothing where it asks for what only Jekyll knows, or is none. */
  render(template: string): string | undefined {
    try {
      const parsed = this.#engine.parse(this.#assigned + template)
      const variables = this.#engine.globalVariableSegmentsSync(parsed, { partials: false })
      if (!variables.every((segments) => this.#isKnown(segments, template))) return undefined
      return String(this.#engine.renderSync(parsed, this.#scope))
    } catch {
      return undefined
    }
  }

  /** Keeps what `{% assign %}` or `{% capture %}` says for the templates behind it. Whether its value is known. */
  assign(tag: string): boolean {
    const name = /^\{%-?\s*\w+\s+["']?([\w-]+)/.exec(tag)?.[1] ?? ''
    const isKnown = this.render(tag) !== undefined
    if (isKnown) {
      this.#assigned += tag.replace(/^\{%-?/, '{%-').replace(/-?%\}$/, '-%}')
      this.#unknown.delete(name)
    } else this.#unknown.add(name)
    return isKnown
  }

  #isKnown([root, key]: readonly unknown[], template: string): boolean {
    if (root === 'jekyll') return key === 'environment'
    if (typeof root !== 'string' || typeof key !== 'string' || this.#unknown.has(root)) return false
    const { page, site } = this.#scope
    if (root === 'page') {
      if (key === 'date') return page.date !== undefined && isDayOnly(template)
      if (key === 'categories' || key === 'tags') return Array.isArray(page[key])
      return page[key] !== undefined || !pageOfJekyll.test(key)
    }
    if (root !== 'site') return false
    // A blog without any settings has some that nobody has.
    const hasSettings = Object.keys(site).some((name) => name !== 'url' && name !== 'baseurl')
    return site[key] !== undefined ? key !== 'collections' : hasSettings && !siteOfJekyll.test(key)
  }
}

/** Whether a template writes a date by its day alone: the hour is not known. */
function isDayOnly(template: string): boolean {
  return /\bpage\.date\s*\|\s*date:/.test(template) && !hours.test(template)
}
