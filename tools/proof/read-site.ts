import type { ProofDocument, ProofFailure } from './documents'
import { readOutputs } from './read-outputs'
import { readPages } from './read-pages'
import { readSearch } from './read-search'
import type { Told } from './site'
import { fileAt, openSite, type Site } from './site'

/** What is wrong with a finished site, with the document that each of it comes from, as far as the file's own address or a link tells. */
export async function readSite(folder: string, documents: readonly ProofDocument[]): Promise<ProofFailure[]> {
  const site = openSite(folder)
  const told = [
    ...(await readPages(site)),
    ...readOutputs(site),
    ...(await readSearch(site)),
    ...readAliases(site, documents),
  ]
  return told.map(([file, each]) => ({ document: documentOf(file, documents, site), told: `${file}: ${each}` }))
}

/** The old addresses that documents state and that do not lead to them. */
function readAliases(site: Site, documents: readonly ProofDocument[]): Told {
  return documents.flatMap((document): Told => {
    const [kind, slug = ''] = document.folder.split('/')
    if (kind === 'people' || !site.files.some((file) => file.includes(`/${slug}/`))) return []
    return document.aliases.flatMap((alias): Told => {
      const file = fileAt(alias)
      if (site.has(file) && site.read(file).includes(`/${slug}/`)) return []
      return [[file, `the old address ${alias} does not lead to ${document.folder}`]]
    })
  })
}

function documentOf(file: string, documents: readonly ProofDocument[], site: Site): ProofDocument | undefined {
  const named =
    numberIn(file) ?? numberIn(site.has(file) && /\.(?:html|json|xml|ics|md)$/.test(file) ? site.read(file) : '')
  return documents.find(({ number }) => number === named)
}

/** The number of the document whose folder a text names first. */
export function numberIn(text: string): number | undefined {
  const digits = /(?<![\w-])(\d{4})-(?=[a-z])/.exec(text)?.[1]
  return digits === undefined ? undefined : Number(digits)
}
