import type { BodyLink } from '../body/body-links'
import type { ContentDocument } from '../fields/document'
import { formats } from '../fields/formats'

/** The addresses in the front matter of a document, as links that stand before its body. */
export function listFieldLinks({ frontMatter, values, bodyStart = 0 }: ContentDocument): BodyLink[] {
  if (!frontMatter) return []
  return values.flatMap(({ field, name, node }) =>
    field.format === 'url' && typeof node.value === 'string' && formats.url.fits(node.value)
      ? {
          url: node.value,
          offset: frontMatter.start + (node.range?.[0] ?? 0) - bodyStart,
          around: [`${name}: `, ''] as const,
        }
      : [],
  )
}
