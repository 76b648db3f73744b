import type { Field } from '../../lib/model/field'
import { kinds } from '../../lib/model/kinds'
import { albumKinds, PhotoList, photoListName } from '../../lib/model/photo-list'
import { fieldsOf, itemOf, nestedTypeOf } from '../../lib/model/type'
import { type Schema, schemaOf } from './json-schema'
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

/**
 * The settings of the Front Matter CMS extension for VS Code: the folders of the content, and a form a kind of document.
 * What the extension has no form for, such as a list of maps, is edited in the text.
 */
export function frontMatterSettings(): Schema {
  const folders = Object.keys(kinds)
  return {
    $schema: 'https://frontmatter.codes/frontmatter.schema.json',
    'frontMatter.framework.id': 'other',
    'frontMatter.preview.host': 'http://localhost:3000',
    'frontMatter.content.defaultFileType': 'md',
    'frontMatter.content.supportedFileTypes': ['md'],
    'frontMatter.content.pageFolders': folders.map((kind) => ({
      title: kind,
      path: `[[workspace]]/content/${kind}`,
      contentTypes: [kind],
      filePrefix: null,
    })),
    'frontMatter.taxonomy.contentTypes': Object.entries(kinds).map(([kind, type]) => ({
      name: kind,
      pageBundle: true,
      filePrefix: null,
      previewPath: null,
      clearEmpty: true,
      fields: [...fieldsOf(type)].flatMap(([name, field]) => formOf(name, field)),
    })),
  }
}

function formOf(name: string, field: Field): Schema[] {
  const isRequired = field.required || field.requiredOnce
  const own = { title: name, name, description: field.meaning.ko, ...(isRequired && { required: true }) }
  if (field.type === 'list') return itemOf(field).type === 'string' ? [{ ...own, type: 'list' }] : []
  if (field.type === 'nested') {
    const fields = [...fieldsOf(nestedTypeOf(field))].flatMap(([inner, each]) => formOf(inner, each))
    return [{ ...own, type: 'fields', fields }]
  }
  return [{ ...own, ...controlOf(field) }]
}

function controlOf(field: Field): Schema {
  if (field.type === 'enum') return { type: 'choice', choices: [...field.options] }
  if (field.type === 'boolean') return { type: 'boolean' }
  if (field.type === 'number') return { type: 'number' }
  if (field.format === 'day') return { type: 'datetime', dateFormat: 'yyyy-MM-dd' }
  return { type: 'string' }
}

/** The settings of VS Code's YAML extension: lists of photographs are completed and judged by their schema. */
export function editorSettings(schemaFolder: string, photoLists: string[]): Schema {
  return { 'yaml.schemas': { [`./${schemaFolder}/photos.json`]: photoLists } }
}
