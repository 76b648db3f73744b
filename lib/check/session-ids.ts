import { isMap, isScalar, isSeq } from 'yaml'
import { slugify } from '../slug'
import { listStatements, type Siblings } from './document'

/** The ids of an event's sessions as its pages have them: stated, else made of the title in English or in Korean. */
export function listSessionIds(event: Siblings): string[] {
  const [statement] = listStatements(event, 'sessions')
  const items = statement && isSeq(statement.node) ? statement.node.items.filter(isMap) : []
  const stated = items.map((item) => textOf(item.get('id')))
  const taken = new Set(stated.filter((id) => id !== undefined))
  return items.map((item, index) => {
    const title = item.get('title')
    const words = isMap(title) ? (textOf(title.get('en')) ?? textOf(title.get('ko')) ?? '') : ''
    const id = stated[index] ?? freeId(slugify(words) || 'session', taken)
    taken.add(id)
    return id
  })
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted
  for (let count = 2; taken.has(id); count++) id = `${wanted}-${count}`
  return id
}

function textOf(value: unknown): string | undefined {
  const plain = isScalar(value) ? value.value : value
  return typeof plain === 'string' ? plain : undefined
}
