import { origin } from '../../site/addresses'
import { type DataName, dataAddress, dataNames, schemaAddress } from '../../site/fetched-files'
import { albumRecords, eventRecords, postRecords, speakerRecords, talkRecords } from './records'
import { fileSchema } from './schemas'

const records: Record<DataName, () => unknown[]> = {
  events: eventRecords,
  talks: talkRecords,
  speakers: speakerRecords,
  posts: postRecords,
  albums: albumRecords,
}

/** What the site knows as data for other programs, in all its languages at once: the records of each kind, and their schemas. */
export function listDataFiles(): { path: string; bytes: () => string }[] {
  return dataNames.flatMap((name) => {
    const schema = origin + schemaAddress(name)
    return [
      {
        path: dataAddress(name).slice(1),
        bytes: () => `${JSON.stringify({ $schema: schema, [name]: records[name]() })}\n`,
      },
      {
        path: schemaAddress(name).slice(1),
        bytes: () => `${JSON.stringify(fileSchema(name, schema), undefined, 2)}\n`,
      },
    ]
  })
}
