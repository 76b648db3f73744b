import { isScalar } from 'yaml'
import { listStatements, type Siblings } from './document'
import type { Notice } from './notice'
import { placeOf } from './source'

/** Whether `draft: true` keeps a document off the site. */
export function isDraft(document: Siblings): boolean {
  const [statement] = listStatements(document, 'draft')
  return isScalar(statement?.node) && statement.node.value === true
}

/** The documents that `draft: true` keeps off the site, each told where it says so: one left there is not missed by anybody. */
export function listDraftNotices(all: Siblings[]): Notice[] {
  return all.flatMap((document) => {
    const [statement] = listStatements(document, 'draft')
    if (!statement || !isDraft(document) || !isScalar(statement.node)) return []
    const { frontMatter, node } = statement
    const { file, text } = frontMatter.source
    return {
      file,
      ...placeOf(text, frontMatter.start + (node.range?.[0] ?? 0)),
      path: 'draft',
      found: {
        en: 'a draft, which the published site does not show',
        ko: '초안이므로 공개된 사이트에는 나오지 않습니다',
      },
      mend: {
        en: 'to publish it, remove the line: draft: true\nuntil then only npm run dev shows it',
        ko: '공개하려면 지울 줄: draft: true\n그 전에는 npm run dev에서만 보입니다',
      },
    }
  })
}
