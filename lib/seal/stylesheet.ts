import { resolveAddress } from './addresses'

const references = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"']*))\s*\)/g

/** Every address a stylesheet refers to with `url()`, in order, fragments of the same document left out. */
export function listReferences(css: string): string[] {
  return [...css.matchAll(references)]
    .map(([, double, single, bare]) => double ?? single ?? bare?.trim() ?? '')
    .filter((address) => !address.startsWith('#'))
}

/** The stylesheet with every renamed file under its new address. `base` is the address relative references start from. */
export function renameReferences(css: string, base: string, rename: (path: string) => string | undefined): string {
  return css.replaceAll(references, (whole, double?: string, single?: string, bare?: string) => {
    const target = resolveAddress(double ?? single ?? bare?.trim() ?? '', base)
    const renamed = target.kind === 'internal' ? rename(target.path) : undefined
    return renamed === undefined ? whole : `url(${renamed})`
  })
}
