import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { readToml } from './front-matter-formats'
import { isRecord, readYaml } from './psych-yaml'
import { readSourceText, textsOf } from './source-text'

const list = /^_?(?:data|src\/data)\/(?:authors?|people|members|team)\.(?:ya?ml|json|toml)$/
const single =
  /^(?:_?data|src\/(?:content|data)|content|_)\/?(?:authors?|people)\/([^/]+?)(?:\/_?index)?\.(?:mdx?|ya?ml|json|toml)$/

/** The names of people by the keys under which posts name them, from the data files and pages of authors that blogs keep. */
export async function readAuthorKeys(folder: string, files: string[]): Promise<Map<string, string>> {
  const names = new Map<string, string>()
  for (const file of files) {
    const key = single.exec(file)?.[1]
    const isConfig = file === '_config.yml'
    if (key === undefined && !isConfig && !list.test(file)) continue
    const read = await readFields(path.join(folder, file))
    const fields = isConfig ? (isRecord(read.authors) ? read.authors : {}) : read
    if (key !== undefined) {
      const [name] = [...textsOf(fields.name), ...textsOf(fields.display_name), ...textsOf(fields.title)]
      if (name) names.set(key, name)
      continue
    }
    for (const [each, value] of Object.entries(fields)) {
      const [name] = textsOf(isRecord(value) ? (value.name ?? value.display_name) : value)
      if (name) names.set(each, name)
    }
  }
  return names
}

async function readFields(file: string): Promise<Record<string, unknown>> {
  const bytes = await readFile(file)
  if (/\.mdx?$/.test(file)) {
    const text = readSourceText(bytes)
    return 'fields' in text ? text.fields : {}
  }
  const read = file.endsWith('.toml') ? readToml(bytes.toString('utf8')) : readYaml(bytes.toString('utf8'))
  return 'fields' in read ? read.fields : {}
}
