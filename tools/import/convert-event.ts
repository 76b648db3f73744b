import path from 'node:path'
import type { SourceDocument } from './blogs/source-blog'
import { textsOf } from './blogs/source-text'
import { type Converted, convertText } from './convert-text'
import { coverOf, describeCover } from './cover'
import { readEventFields, writeEventFields } from './events/event-fields'
import { aliasesFor, fieldNotes, noteReading } from './field-lines'
import { documentLanguage, type ImportContext } from './import-context'
import { type Loss, mergeLosses } from './text/passage'
import { Photographs } from './text/photographs'
import { plain } from './text/words'

/** Converts one event, with its photographs; a loss instead where it does not say what it is called or when it is. */
export async function convertEvent(event: SourceDocument, context: ImportContext): Promise<Converted | Loss> {
  const { file } = event
  const folder = `events/${event.slug}`
  const { losses: fieldLosses, note } = fieldNotes(event)
  const language = documentLanguage(event)
  const fields = readEventFields(
    event,
    { language, timeZone: context.timeZone, status: context.status, today: context.today },
    note,
  )
  if ('missing' in fields) {
    const { missing } = fields
    const reason = {
      en: `not imported: it states no ${missing}, and nothing stands in its place`,
      ko: `가져오지 않았습니다. ${missing} 값이 없고, 대신할 것도 없습니다`,
    }
    return { file, line: 1, construct: plain({ en: 'event', ko: '행사' }), reason, isDocument: true }
  }
  noteReading(event, language, note)
  const aliases = aliasesFor(event, folder, context.aliases, note)
  const photographs = new Photographs(context.pictures, path.posix.dirname(file))
  const { bodies, losses, before, after } = await convertText(event, language, context, photographs)
  const cover = await coverOf(event.fields, photographs, note)
  const title = textsOf(event.fields.title)[0] ?? event.name
  return {
    source: file,
    folder,
    files: new Map<string, string | Buffer>([
      ...Object.entries(bodies).map(([each, body]) => {
        return [`${each}.md`, each === language ? `${writeEventFields(fields, aliases)}\n${body}` : body] as const
      }),
      ...(cover ? describeCover(cover, { title, isNamed: false }, language, bodies, note) : []),
      ...photographs.files,
    ]),
    losses: mergeLosses([...fieldLosses, ...losses]),
    before,
    after,
  }
}
