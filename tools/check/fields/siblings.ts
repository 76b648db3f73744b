import { isNode, isScalar } from 'yaml'
import type { Field } from '../../../lib/model/field'
import { kinds } from '../../../lib/model/kinds'
import { fieldsOf } from '../../../lib/model/type'
import { write } from '../../report/mend'
import { formatPlace, type Problem, problemAt, problemOf, quote, quoted } from '../../report/problem'
import { isParsed, listStatements, type Siblings, type Statement } from './document'
import { isDay } from './formats'
import { intendedFields } from './unknown-key'
import { entriesOf, formOf, purposeOf } from './values'

/** What the language files of one document have to say together: each indispensable fact once, and no fact twice differently. */
export function checkSiblings(siblings: Siblings): Problem[] {
  const fields = fieldsOf(kinds[siblings.kind])
  return [
    ...checkStated(siblings, fields),
    ...[...fields].flatMap(([name, field]) => checkAgreement(siblings, name, field)),
  ]
}

function checkStated(siblings: Siblings, fields: ReadonlyMap<string, Field>): Problem[] {
  const [first] = siblings.files
  if (!first || !isParsed(siblings)) return []
  const keys = siblings.files.flatMap(({ frontMatter }) =>
    frontMatter ? [...entriesOf(frontMatter.map)].map(([key]) => key) : [],
  )
  const intended = intendedFields(keys, fields)
  const names = siblings.files.map(({ language }) => `${language}.md`)
  const [en, ko] = names.length > 1 ? [` in ${names.join(' or ')}`, `${names.join(', ')} 어디에도 `] : ['', '']
  return [...fields].flatMap(([name, field]) => {
    if (!field.requiredOnce || intended.has(name)) return []
    const seen = siblings.slug.slice(0, 10)
    return problemOf(first.source.file, {
      path: name,
      found: { en: `no "${name}"${en}`, ko: `${ko}"${name}" 없음` },
      expected: purposeOf(field),
      mend: write(formOf(name, field, isDay(seen) ? seen : undefined)),
    })
  })
}

function checkAgreement(siblings: Siblings, name: string, field: Field): Problem[] {
  if (field.inherit !== 'fact') return []
  const [first, ...others] = listStatements(siblings, name)
  if (!first) return []
  return others.flatMap((other) => {
    if (contentOf(other) === contentOf(first)) return []
    const same = isScalar(first.node) ? quote(String(first.node.value)) : undefined
    const where = formatPlace(first.source, first.offset)
    return problemAt(other.source, other.offset, {
      path: name,
      found: isScalar(other.node) ? quoted(String(other.node.value)) : { en: 'another value', ko: '다른 값' },
      expected: {
        en: `${same ?? 'the same value'} as in ${where}, or nothing: facts hold for all languages`,
        ko: `${where}에 적힌 ${same ?? '값'}. 사실은 어느 언어에서나 같으므로 한쪽에만 적어도 됩니다`,
      },
      mend: { en: `remove "${name}" from one of the two`, ko: `둘 중 한쪽에서 "${name}" 줄을 지우세요` },
    })
  })
}

/** What a statement says, in one spelling: the order of the keys of a map says nothing. */
function contentOf({ node }: Statement): string | undefined {
  return JSON.stringify(isNode(node) ? node.toJSON() : node, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
}
