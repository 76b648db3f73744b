/**
 * The pattern that a `source` of `vercel.json` stands for: literal text, `:name` for one segment, `:name*` for any number of
 * them, groups in parentheses as regular expressions, and a backslash before what is none of these. It matches whole paths.
 * See https://vercel.com/docs/project-configuration#source
 */
export function pathPattern(source: string): RegExp {
  const parts = source.split(/(\\.|\/:\w+\*|:\w+(?:\([^)]*\))?|\((?:[^()]|\([^()]*\))*\))/)
  const pattern = parts.map((part) => {
    if (part.startsWith('(') || part.startsWith('\\')) return part
    if (/^\/:\w+\*$/.test(part)) return '(?:/.*)?'
    if (/^:\w+\(/.test(part)) return part.replace(/^:\w+/, '')
    if (/^:\w+$/.test(part)) return '[^/]+'
    return part.replace(/[.*+?^${}|[\]\\]/g, '\\$&')
  })
  return new RegExp(`^${pattern.join('')}$`)
}

/** The path that a `source` without groups stands for, as it is written in an address: encoded. */
export function literalPath(source: string): string {
  return source.replace(/\{\/\}\?$/, '').replace(/\\(.)/g, '$1')
}
