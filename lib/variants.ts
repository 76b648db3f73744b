import { isLanguage, type Language, languages } from './language'

/** What every generated document says about the file it came from. */
interface GeneratedDocument {
  _raw: { sourceFilePath: string }
}

/** A document in the languages it is written in. */
export interface Variants<Document> {
  slug: string
  /** In the site's order. */
  languages: Language[]
  files: Partial<Record<Language, Document>>
}

/** Joins the language files of each folder, in the order of their slugs. */
export function joinVariants<Document extends GeneratedDocument>(documents: Document[]): Variants<Document>[] {
  const bySlug = new Map<string, Variants<Document>>()
  for (const document of documents) {
    const [, slug = '', file = ''] = document._raw.sourceFilePath.split('/')
    const language = file.replace(/\.md$/, '')
    if (!isLanguage(language)) throw new Error(`${document._raw.sourceFilePath} is not ${languages.join('.md or ')}.md`)
    const variants = bySlug.get(slug) ?? { slug, languages: [], files: {} }
    variants.files[language] = document
    variants.languages = languages.filter((each) => variants.files[each])
    bySlug.set(slug, variants)
  }
  return [...bySlug.values()].sort((a, b) => (a.slug < b.slug ? -1 : 1))
}

/** The value a document states for a field: its own in that language, else the one it inherits from its sibling. */
export function stated<Document, Key extends keyof Document>(
  { files }: Variants<Document>,
  key: Key,
  language?: Language,
): Document[Key] | undefined {
  const own = language && files[language]
  const candidates = [own, ...languages.map((each) => files[each])]
  return candidates.find((document) => document?.[key] !== undefined)?.[key]
}

/** Like `stated`, for a field the content check has made sure of. Throws when neither file states it. */
export function required<Document, Key extends keyof Document>(
  document: Variants<Document>,
  key: Key,
  language?: Language,
): NonNullable<Document[Key]> {
  const value = stated(document, key, language)
  if (value === undefined || value === null) throw new Error(`${document.slug} states no ${String(key)}`)
  return value
}
