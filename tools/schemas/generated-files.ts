import type { DocumentType, NestedType } from 'contentlayer2/source-files'
import type { ReferenceField } from '../../lib/content/reference'
import type { Field, Meaning } from '../../lib/model/field'
import { kinds } from '../../lib/model/kinds'
import { albumKinds, PhotoList, photoListName } from '../../lib/model/photo-list'
import { descriptionOf, fieldsOf, itemOf, nestedTypeOf } from '../../lib/model/type'
import { formats } from '../check/fields/formats'
import type { ToolLanguage } from '../report/message'
import { listReference } from './reference'

const schemaFolder = 'schemas'

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
function frontMatterSettings(): Schema {
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
function editorSettings(schemaFolder: string, photoLists: string[]): Schema {
  return { 'yaml.schemas': { [`./${schemaFolder}/photos.json`]: photoLists } }
}

const words = {
  ko: {
    title: '필드 안내',
    opening:
      '`content/` 아래의 파일에 적을 수 있는 모든 필드입니다. 콘텐츠 모델(`lib/model/`)에서 만들어지므로 직접 고치지 말고, 모델을 고친 뒤 `npm run schemas`를 실행해 주세요.',
    columns: ['필드', '적는 것', '설명'],
    always: '필수',
    once: '두 언어 중 한 파일에 필수',
  },
  en: {
    title: 'Fields',
    opening:
      'Every field that a file below `content/` may state. It is made from the content model (`lib/model/`): change the model and run `npm run schemas`, not this page.',
    columns: ['Field', 'Value', 'Meaning'],
    always: 'required',
    once: 'required in one of the two language files',
  },
} as const

/** The reference of all fields as Markdown, a table a kind of file. */
function writeReference(language: ToolLanguage): string {
  const { title, opening, columns } = words[language]
  const kinds = listReference().map(({ place, meaning, fields }) =>
    [
      `## \`${place}\``,
      '',
      meaning[language],
      '',
      row(columns),
      row(columns.map(() => '---')),
      ...fields.map((field) => row(cellsOf(field, language))),
    ].join('\n'),
  )
  return `${[`# ${title}`, opening, ...kinds].join('\n\n')}\n`
}

function cellsOf({ path, value, meaning, presence }: ReferenceField, language: ToolLanguage): string[] {
  const need = presence === 'optional' ? '' : ` **(${words[language][presence]})**`
  return [`\`${path}\``, value[language], `${meaning[language]}${need}`].map((cell) =>
    cell.replaceAll('|', '\\|').replaceAll('<', '\\<'),
  )
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

/** A JSON Schema, or a part of one (draft-07: what the YAML extension of VS Code reads and completes by). */
type Schema = Record<string, unknown>

/**
 * The schema of a type of document, as one language file states it: a field that a translation may inherit is not required,
 * because an editor sees one file at a time. Descriptions are told in Korean and English.
 */
export function schemaOf(type: DocumentType, title: string): Schema {
  return { $schema: 'http://json-schema.org/draft-07/schema#', title, ...objectOf(type) }
}

function objectOf(type: DocumentType | NestedType): Schema {
  const fields = [...fieldsOf(type)]
  const required = fields.filter(([, field]) => field.required).map(([name]) => name)
  return {
    description: bothOf(descriptionOf(type).description),
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(fields.map(([name, field]) => [name, propertyOf(field)])),
    ...(required.length > 0 && { required }),
  }
}

function propertyOf(field: Field): Schema {
  return { ...typeOf(field), description: bothOf(field.meaning) }
}

function typeOf(field: Field): Schema {
  switch (field.type) {
    case 'list': {
      const item = itemOf(field)
      return { type: 'array', minItems: 1, items: typeOf(item), ...(item.type !== 'nested' && { uniqueItems: true }) }
    }
    case 'nested':
      return { ...objectOf(nestedTypeOf(field)), minProperties: 1 }
    case 'enum':
      return { enum: [...field.options] }
    case 'number':
      return { type: 'integer', minimum: 1 }
    case 'boolean':
      return { type: 'boolean' }
    default:
      return { type: 'string', pattern: field.format ? formats[field.format].pattern : '\\S' }
  }
}

/** Both languages, because an editor's own language is not known. */
function bothOf({ ko, en }: Meaning): string {
  return `${ko}\n\n${en}`
}
