import type { SourceDocument } from './source-blog'
import { labelsOf, textsOf } from './source-text'

const gathering = /^(?:events?|meetups?|meet-ups?|seminars?|conferences?|workshops?|gatherings?|행사|모임|세미나)$/i
const layout = /(?:^|[-_ ])(?:event|meetup|seminar|workshop)s?$/i
/** Fields that only an announcement of a gathering has. */
const announced =
  /^(?:venue|location|place|speakers?|rsvp(?:_url)?|registration(?:_url)?|tickets|start_?time|end_?time|starts?|ends?|youtube_id|host|sponsors?|event_(?:date|id|url))$/i

/**
 * Whether a post is the announcement of an event: by `--events "field: value"` when it is stated, else by its layout, by a folder
 * called events, or by a category called so of a post with fields that only an announcement has.
 */
export function isEventPost(
  { file, fields, categories }: Pick<SourceDocument, 'file' | 'fields' | 'categories'>,
  asked?: string,
): boolean {
  if (asked !== undefined) {
    const [, field = '', value = ''] = /^\s*([\w-]+)\s*[:=]\s*(.*?)\s*$/.exec(asked) ?? []
    const values = /^categor(?:y|ies)$/.test(field) ? categories : labelsOf(fields[field])
    return values.some((each) => each.toLowerCase() === value.toLowerCase())
  }
  if (textsOf(fields.layout).some((each) => layout.test(each))) return true
  if (
    file
      .split('/')
      .slice(0, -1)
      .some((folder) => gathering.test(folder))
  )
    return true
  const isCategory = [...categories, ...textsOf(fields.type)].some((each) => gathering.test(each))
  return isCategory && Object.keys(fields).some((name) => announced.test(name))
}
