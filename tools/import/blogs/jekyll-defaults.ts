import path from 'node:path'
import { isRecord } from './psych-yaml'

/** The fields of a document with those that `defaults` of `_config.yml` gives it: https://jekyllrb.com/docs/configuration/front-matter-defaults/ */
export function withDefaults(
  defaults: unknown,
  file: string,
  type: string,
  fields: Record<string, unknown>,
): Record<string, unknown> {
  const sets = (Array.isArray(defaults) ? defaults : []).flatMap((each) => {
    if (!isRecord(each) || !isRecord(each.values)) return []
    const scope = isRecord(each.scope) ? each.scope : {}
    const folder = typeof scope.path === 'string' ? scope.path.replace(/^\/|\/$/g, '') : ''
    const isFor = (scope.type === undefined || scope.type === null || scope.type === type) && isBelow(file, folder)
    // What says more of its files counts before what says less: the longer path, then the type.
    return isFor ? [{ values: each.values, weight: folder.length * 2 + (scope.type ? 1 : 0) }] : []
  })
  const given = sets.toSorted((a, b) => a.weight - b.weight).map(({ values }) => values)
  return Object.assign({}, ...given, fields)
}

function isBelow(file: string, folder: string): boolean {
  if (folder.includes('*')) {
    const pattern = folder.split('*').map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, '\\$&'))
    return new RegExp(`^${pattern.join('.*')}`).test(file)
  }
  return folder === '' || file === folder || path.posix.join(file).startsWith(`${folder}/`)
}
