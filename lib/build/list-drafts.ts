import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'

/**
 * The folders of those checked documents that are drafts, sorted. Their photographs must not be published either, and
 * the data that says so is only generated after the photographs.
 */
export async function listDrafts(content: string, files: readonly string[]): Promise<string[]> {
  const drafts = new Set<string>()
  for (const file of files.filter((each) => each.endsWith('.md'))) {
    const [, frontMatter = ''] = (await readFile(join(content, file), 'utf8')).split(/^---$/m, 2)
    const fields: unknown = parse(frontMatter)
    const isDraft = typeof fields === 'object' && fields !== null && 'draft' in fields && fields.draft === true
    if (isDraft) drafts.add(file.slice(0, file.lastIndexOf('/')))
  }
  return [...drafts].sort()
}
