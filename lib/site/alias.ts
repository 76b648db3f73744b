import { bytesOf, isDeviceName } from './slug'
/** What keeps an old address from becoming a path below the site's folder. */
export type AliasFault =
  | 'noSlash'
  | 'emptyName'
  | 'space'
  | 'query'
  | 'encoding'
  | 'encodedTwice'
  | 'slashInName'
  | 'dot'
  | 'control'
  | 'fileName'
  | 'length'

/** The most bytes of a name: of the 255 that file systems take, some stay for the ending of a compressed copy. */
export const longestName = 250

/** The most bytes of all names with the slashes between them: of the 1,024 that macOS takes, some stay for the folders around. */
export const longestPath = 800

/**
 * The names of the folders and of the file that an old address leads through: decoded once, in Unicode form NFC (RFC 3986,
 * section 2.1, and RFC 3987, section 5.3.2.2). Addresses that servers take for one, with or without their last slash or
 * `index.html`, give the same names; that of the front page gives none. Else the first thing that is wrong, and the name it is in.
 */
export function readAlias(text: string): { names: string[] } | { fault: AliasFault; name: string } {
  const fault = (kind: AliasFault, name = text) => ({ fault: kind, name })
  if (!text.startsWith('/')) return fault('noSlash')
  if (/[?#]/.test(text)) return fault('query')
  if (text.includes('\\')) return fault('slashInName')
  if (/\s/.test(text)) return fault('space')
  const names: string[] = []
  for (const written of text.replace(/\/$/, '').split('/').slice(1)) {
    const name = decodedName(written)
    if (name === undefined) return fault('encoding', written)
    const kind = faultOf(name)
    if (kind) return fault(kind, name)
    names.push(name)
  }
  if (bytesOf(names.join('/')) > longestPath) return fault('length')
  return { names: names.at(-1) === 'index.html' ? names.slice(0, -1) : names }
}

/** The names of an old address that the check let pass. Throws for any other. */
export function aliasNames(text: string): string[] {
  const read = readAlias(text)
  if ('fault' in read)
    throw new Error(`The alias ${JSON.stringify(text)} cannot be a path (${read.fault}); run: npm run check`)
  return read.names
}

/** The file that answers an old address on a host that knows no redirects: `/a`, `/a/` and `/a.html/` lead into a folder, `/a.html` is itself. */
export function aliasFile(text: string): string {
  const names = aliasNames(text)
  const isFile = /\.html?$/i.test(names.at(-1) ?? '') && !text.endsWith('/')
  return (isFile ? names : [...names, 'index.html']).join('/')
}

/** One key for old addresses whose files a disk may take for one: those of macOS and Windows mind no case. */
export function aliasKey(text: string): string {
  return aliasFile(text).toLowerCase()
}

function decodedName(written: string): string | undefined {
  try {
    return decodeURIComponent(written).normalize('NFC')
  } catch {
    return undefined
  }
}

function faultOf(name: string): AliasFault | undefined {
  if (name === '') return 'emptyName'
  if (/[/\\]/.test(name)) return 'slashInName'
  // Beside the two that lead to other folders: what hosts take for hidden and do not serve.
  if (name.startsWith('.')) return 'dot'
  return /%[\da-f]{2}/i.test(name) ? 'encodedTwice' : nameFault(name)
}

/** What keeps a name from being that of a file on every system, with room for the ending of a compressed copy. */
export function nameFault(name: string): 'control' | 'fileName' | 'length' | undefined {
  if (/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(name)) return 'control'
  if (/[<>:"|?*\\]|^\s|[\s.]$/.test(name) || isDeviceName(name)) return 'fileName'
  return bytesOf(name) > longestName ? 'length' : undefined
}
