import { kinds } from '../model/kinds'
import { albumKinds, PhotoList, photoListName } from '../model/photo-list'
import { editorSettings, frontMatterSettings } from './front-matter-cms'
import { schemaOf } from './json-schema'
import { listReference } from './reference'
import { writeReference } from './reference-text'

/** The folder of the JSON Schemas in the repository. */
export const schemaFolder = 'schemas'

/** All files that are made from the content model and committed, by their paths in the repository. */
export function listGeneratedFiles(): Map<string, string> {
  const photoLists = albumKinds.map((kind) => `content/${kind}/*/${photoListName}`)
  return new Map([
    ...Object.entries(kinds).map(
      ([kind, type]) => [`${schemaFolder}/${kind}.json`, json(schemaOf(type, `content/${kind}`))] as const,
    ),
    [`${schemaFolder}/photos.json`, json(schemaOf(PhotoList, photoListName))],
    [`${schemaFolder}/reference.json`, json(listReference())],
    ['frontmatter.json', json(frontMatterSettings())],
    ['.vscode/settings.json', json(editorSettings(schemaFolder, photoLists))],
    ['docs/reference.md', writeReference('en')],
    ['docs/reference.ko.md', writeReference('ko')],
  ])
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
