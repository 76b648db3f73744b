/** How others may use a photograph: what its terms are called, and where they can be read. */
export interface License {
  name: string
  url?: string
}

const creativeCommons = /^CC-(BY(?:-NC)?(?:-SA|-ND)?)-(\d\.\d)$/

/**
 * The licence that an SPDX identifier or an address states. Creative Commons keeps the text of each of its licences at an
 * address made of its name (https://creativecommons.org/licenses/list.en); of other identifiers only the name is known.
 */
export function licenseOf(stated: string): License {
  if (/^https?:\/\//i.test(stated)) return { name: new URL(stated).hostname, url: stated }
  if (stated === 'CC0-1.0') return { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' }
  const [, terms, version] = creativeCommons.exec(stated) ?? []
  if (!terms || !version) return { name: stated }
  return {
    name: `CC ${terms} ${version}`,
    url: `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`,
  }
}
