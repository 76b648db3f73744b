import { isMap, isScalar, isSeq } from 'yaml'
import { inEachLanguage, type Texts } from '../../../lib/site/languages'
import { sessionIds } from '../../../lib/site/sessions'
import { listStatements, type Siblings } from '../fields/document'

/** The ids of an event's sessions as its pages have them: stated, else made of the title. */
export function listSessionIds(event: Siblings): string[] {
  const [statement] = listStatements(event, 'sessions')
  const items = statement && isSeq(statement.node) ? statement.node.items.filter(isMap) : []
  return sessionIds(items.map((item) => ({ id: textOf(item.get('id')), title: titleOf(item.get('title')) })))
}

function titleOf(title: unknown): Partial<Texts> | undefined {
  return isMap(title) ? inEachLanguage((language) => textOf(title.get(language))) : undefined
}

function textOf(value: unknown): string | undefined {
  const plain = isScalar(value) ? value.value : value
  return typeof plain === 'string' ? plain : undefined
}
