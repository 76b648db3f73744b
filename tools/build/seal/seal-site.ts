import { statSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { toHtml } from 'hast-util-to-html'
import type { Redirect } from '../../../lib/content/redirects'
import { documentOf } from '../../../lib/markdown/html-tree'
import { listFiles, removeFile } from '../../../lib/site/disk-files'
import { addressOfFile, fileOfAddress } from '../../../lib/site/resolve-address'
import type { Analytics } from '../../../lib/site/settings'
import { writtenNameOf } from '../../../lib/site/written-files'
import { isLongPost, judgeSizes, type SealReport } from './budgets'
import { type Copies, checkOrigins, readCopies } from './check-copies'
import { checkLinks, type LinkedPage } from './check-links'
import { checkPictures } from './check-pictures'
import { checkSitemap } from './check-sitemap'
import { sortFiles } from './export-files'
import { checkImports, hashFiles } from './hashed-files'
import { type Weigh, weighLargest, weighWhole } from './page-sizes'
import type { StyleSources } from './page-styles'
import { attribute, listPlaces, remove } from './page-tree'
import { SealFailure, type SealProblem } from './problem'
import { mapConcurrently, publishBytes, publishLink } from './publish'
import { listRedirectPages } from './redirect-pages'
import { type PageFacts, sealPage } from './seal-page'
import { listUnnamedPhotographs } from './unnamed-photographs'

interface SealOptions {
  /** The folder that `next build` exported to. It is only read. */
  from: string
  /** The folder of the finished site. What lies in it of a former one stays where it is the same, and goes where the site has no such file. */
  to: string
  /** The canonical origin; with it canonical links, siblings and shared pictures are followed. */
  origin?: string
  /** Old addresses, answered by pages that send the reader on: for hosts that know no redirects. */
  redirects?: readonly Redirect[]
  /** Likewise the other form of each address, where no old address is the same. */
  moved?: readonly Redirect[]
  /** The texts that pages are made of, by the address of the page: a problem of a page names its text as well. */
  sources?: ReadonlyMap<string, string>
  /** The script that counts visits, when the site's settings ask for one. */
  analytics?: Analytics
  /** Answers the size of a text, which may be known. */
  weigh?: Weigh
  /** Writes more files into the finished site, while pages are made. */
  writeOthers?: () => Promise<OtherFiles>
  /** Makes the sealed pages, gives each to `publish` and answers what is known of them, by file; where these are not just the exported ones. */
  makePages?: (
    exported: readonly string[],
    sources: StyleSources,
    publish: (file: string, html: string) => void,
  ) => Promise<Map<string, PageFacts>>
}

/** Files of the finished site that are neither exported nor pages, and those of them that are read outside the site. */
export interface OtherFiles {
  files: readonly string[]
  copies: Copies
}

/**
 * Makes the finished site from an exported one: no framework, a policy on every page, every address followed, no metadata in
 * pictures, hashed names. The same export gives the same bytes.
 * Throws a SealFailure with everything that was found when the export may not be published; `to` is then gone.
 */
export async function sealSite(options: SealOptions): Promise<SealReport> {
  try {
    return await seal(options)
  } catch (error) {
    // What is left of it is compared by the next build.
    await rm(options.to, { recursive: true, force: true }).catch(() => undefined)
    throw error
  }
}

async function seal({
  from,
  to,
  origin,
  redirects = [],
  moved = [],
  sources,
  analytics,
  weigh = weighWhole,
  writeOthers = writeNothing,
  makePages,
}: SealOptions): Promise<SealReport> {
  const found = await listFiles(from)
  const first = sortFiles(found)
  const hashed = await hashFiles(from, first)
  const publish = (file: string, html: string) => publishBytes(to, file, html)
  const making =
    makePages?.(first.pages, hashed, publish) ?? sealExported(from, first.pages, publish, hashed, analytics)
  const writing = writeOthers()
  // Neither may go on behind the failure of the other.
  await Promise.allSettled([making, writing])
  const [made, { files: written, copies: read }] = await Promise.all([making, writing])
  const exported = sortFiles([...found, ...written].sort())
  const pages = new Map([...made].sort(([a], [b]) => (a < b ? -1 : 1)))
  const names = [...pages.keys(), ...exported.copies, ...hashed.files.keys()]
  const files = new Set(names.map((file) => file.normalize('NFC')))

  const inSite = new Set(written)
  const place = (file: string) => path.join(inSite.has(file) ? to : from, file)

  const taken = found.filter((file) => inSite.has(file))
  const problems: SealProblem[] = [...exported.problems, ...taken.map(takenPlace)]
  for (const [file, { objections }] of pages) problems.push(...objections.map((objection) => ({ file, ...objection })))
  const inNfc = new Map(Array.from(pages, ([file, page]) => [file.normalize('NFC'), page]))
  const forwards = listRedirectPages(redirects, files, origin)
  const otherForms = listRedirectPages(moved, files, origin)
  for (const [file, page] of otherForms.pages) if (!forwards.pages.has(file)) forwards.pages.set(file, page)
  for (const file of forwards.pages.keys()) files.add(file)
  const unread = exported.copies.filter((file) => !inSite.has(file))
  const copies: Copies = new Map([...read, ...(await readCopies(from, unread))])
  problems.push(
    ...forwards.problems,
    ...checkLinks({ pages: new Map<string, LinkedPage>([...inNfc, ...copies]), files, origin }),
  )
  problems.push(...checkOrigins(copies), ...checkImports(hashed))
  problems.push(...checkPictures(place, [...exported.copies, ...exported.media]))
  const sitemaps = [...files].filter((file) => writtenNameOf(file) === 'sitemap')
  if (origin && sitemaps.length > 0) {
    const texts = await Promise.all(sitemaps.map((file) => readFile(place(file), 'utf8')))
    const listings = new Map(Array.from(inNfc, ([file, { listing }]) => [file, listing]))
    problems.push(...checkSitemap(texts.join('\n'), listings, origin))
  }
  const sourceOf = (file: string) => sources?.get(encodeURI(addressOfFile(file.replace(/^\//, '').normalize('NFC'))))
  if (problems.length > 0) throw new SealFailure(problems, sourceOf)

  const packed = Array.from(pages, ([file, { gzip }]) => ({ address: addressOfFile(file), gzip }))
  const pageAt = (address: string) => readFile(path.join(to, fileOfAddress(address)))
  const sizes = await mapConcurrently(await weighLargest(packed, pageAt, weigh), async (size) => {
    if (!isLongPost(size)) return size
    const frame = Buffer.from(frameOf((await pageAt(size.address)).toString()))
    return { ...size, frame: await weigh(frame) }
  })
  const inPages = [...pages.values()].flatMap(({ references }) => references.map(({ address }) => address))
  const referred = new Set([...inPages, ...hashed.references])
  const assets = new Map([...hashed.files].filter(([file]) => referred.has(`/${file}`)))
  for (const [file, bytes] of [...assets, ...forwards.pages]) publishBytes(to, file, bytes)
  const inTexts = [...pages.values()].flatMap(({ photographs }) => photographs)
  const unnamed = new Set(await listUnnamedPhotographs(place, inTexts, exported.copies))
  const named = exported.copies.filter((file) => !unnamed.has(file))
  for (const file of named) if (!inSite.has(file)) publishLink(place(file), to, file)
  const published = new Set([...pages.keys(), ...assets.keys(), ...forwards.pages.keys(), ...named])
  await removeOthers(to, published)

  const bundles = [...assets].filter(([file]) => file.endsWith('.js'))
  const scripts = await mapConcurrently(bundles, async ([file, bytes]) => ({
    address: addressOfFile(file),
    brotli: await weigh(bytes),
  }))
  const judged = judgeSizes(sizes, scripts)
  if (judged.problems.length > 0) throw new SealFailure(judged.problems, sourceOf)
  return { pages: pages.size, largest: sizes, scripts, redirects: forwards.pages.size, warnings: judged.warnings }
}

/** Removes what is in a folder beside these files. Throws where one of them is not there. */
async function removeOthers(folder: string, files: ReadonlySet<string>): Promise<void> {
  const inNfc = new Map(Array.from(files, (file) => [file.normalize('NFC'), file]))
  const placeOf = (file: string) => statSync(path.join(folder, file), { throwIfNoEntry: false })?.ino
  for (const file of await listFiles(folder)) {
    if (files.has(file)) continue
    // A disk may list a name with its letters taken apart, under which the file was not written.
    const written = inNfc.get(file.normalize('NFC'))
    if (written === undefined || placeOf(written) !== placeOf(file)) await removeFile(folder, file)
  }
  for (const file of files) {
    if (placeOf(file) === undefined) throw new Error(`${file} was written and is not in ${folder}`)
  }
}

async function writeNothing(): Promise<OtherFiles> {
  return { files: [], copies: new Map() }
}

function takenPlace(file: string): SealProblem {
  return {
    file,
    found: {
      en: 'a file of public/ in the place of one that the site makes',
      ko: '사이트가 만드는 파일의 자리에 놓인 public/의 파일',
    },
    expected: { en: 'another name', ko: '다른 이름' },
  }
}

async function sealExported(
  from: string,
  files: readonly string[],
  publish: (file: string, html: string) => void,
  sources: StyleSources,
  analytics?: Analytics,
): Promise<Map<string, PageFacts>> {
  const sealed = new Map<string, PageFacts>()
  for (const file of files) {
    const exported = await readFile(path.join(from, file), 'utf8')
    const { html, gzipped: _, ...facts } = sealPage(exported, sources, analytics)
    publish(file, html)
    sealed.set(file, facts)
  }
  return sealed
}

/**
 * A page without what people wrote and showed: what its `<main>` holds, and what its head tells machines of that. What the
 * site puts around it stays: styles, header, footer.
 */
export function frameOf(html: string): string {
  const page = documentOf(html)
  for (const { element, parent } of listPlaces(page)) {
    if (element.tagName === 'main') element.children = []
    if (attribute(element, 'type') === 'application/ld+json') remove(parent, element)
  }
  return toHtml(page)
}
