import { aliasKey } from '../../lib/site/alias'
import { postLanguage } from './convert-post'
import { type Converted, convertText, type Surroundings } from './convert-text'
import { readEventFields, writeEventFields } from './event-fields'
import { aliasesIn, fieldNamed, lineOfField, type TellField } from './field-lines'
import type { JekyllDocument } from './jekyll-blog'
import { aliasOf } from './old-addresses'
import { type Loss, mergeLosses } from './text/passage'
import { Photographs } from './text/photographs'
import { field as fieldWords } from './text/words'

/** Converts one event, with its photographs; a loss instead where it does not say what it is called or when it is. */
export async function convertEvent(event: JekyllDocument, around: Surroundings): Promise<Converted | Loss> {
  const { file, source } = event
  const folder = `events/${event.slug}`
  const told: Loss[] = []
  const tell: TellField = (field, reason) => {
    told.push({ file, line: lineOfField(source, field), construct: fieldNamed(field), reason })
  }
  const language = postLanguage(event)
  const fields = readEventFields(event, { language, timeZone: around.timeZone }, tell)
  if ('missing' in fields) {
    const { missing } = fields
    const reason = {
      en: `not imported: it states no ${missing}, and nothing stands in its place`,
      ko: `가져오지 않았습니다. ${missing} 값이 없고, 대신할 것도 없습니다`,
    }
    return { file, line: 1, construct: { en: 'event', ko: '행사' }, reason, isDocument: true }
  }
  const paths = around.pathsOf(event)
  if (paths.length === 0) tell('permalink', fieldWords.noPermalink)
  const aliases = aliasesIn(paths, { aliasOf, taken: around.aliases, tell })
  for (const alias of aliases) around.aliases.set(aliasKey(alias), folder)
  const photographs = new Photographs(around.blog)
  const { bodies, losses, before, after } = await convertText(event, language, around, photographs)
  return {
    folder,
    files: new Map<string, string | Buffer>([
      ...Object.entries(bodies).map(([each, body]) => {
        return [`${each}.md`, each === language ? `${writeEventFields(fields, aliases)}\n${body}` : body] as const
      }),
      ...photographs.files,
    ]),
    losses: mergeLosses([...told, ...losses]),
    before,
    after,
  }
}
