import { fromHtml } from 'hast-util-from-html'
import { toString as textOf } from 'hast-util-to-string'
import { EXIT, visit } from 'unist-util-visit'
import { openIndex } from '../../lib/search/index/open'
import { languages } from '../../lib/site/languages'
import type { Told } from './site'
import { fileAt, type Site } from './site'

const mostHits = 100
// A word of more pages than these leads to some of them: a query may read only so many files.
const mostTitles = 5

/**
 * The pages of posts, events, groups and people that the search of a finished site does not lead to by the word of their title that
 * the fewest titles have, and hits that lead nowhere. Of pages with one title, as those of a post in its languages, any will do.
 */
export async function readSearch(site: Site): Promise<Told> {
  const told: Told = []
  const ofDocuments = /^[a-z-]+\/(?:blog\/\d{4}|events|groups|speakers)\/[^/]+\/index\.html$/
  const titleOfFile = new Map(
    site.files.filter((file) => ofDocuments.test(file)).map((file) => [file, titleOf(site.read(file))]),
  )
  const titlesWith = new Map<string, number>()
  for (const title of titleOfFile.values()) {
    for (const word of wordsOf(title)) titlesWith.set(word, (titlesWith.get(word) ?? 0) + 1)
  }
  const timesOf = (word: string) => titlesWith.get(word) ?? 0
  for (const language of languages) {
    const { search } = openIndex(async (name, from, to) =>
      site.readBytes(`${language}/search/${name}`).subarray(from, to),
    )
    for (const [file, title] of titleOfFile) {
      const [rarest] = [...wordsOf(title)].sort((a, b) => timesOf(a) - timesOf(b) || b.length - a.length)
      if (!file.startsWith(`${language}/`) || !rarest || timesOf(rarest) > mostTitles) continue
      const files = (await search(rarest, mostHits)).map(({ document }) =>
        fileAt(document.address.split('#', 1)[0] ?? ''),
      )
      const lost = files.filter((each) => !site.has(each))
      told.push(
        ...lost.map((each): [string, string] => [file, `the search leads from ${rarest} to ${each}, which is no file`]),
      )
      const isFound = files.some((each) => each === file || titleOfFile.get(each) === title)
      if (!isFound && files.length < mostTitles)
        told.push([file, `the search does not lead to it from ${rarest}, of its title: ${title}`])
    }
  }
  return told
}

/** The words of a title: two letters in a row at least. */
function wordsOf(title: string): Set<string> {
  return new Set(title.match(/\p{L}[\p{L}\p{M}]+/gu))
}

function titleOf(html: string): string {
  let title = ''
  visit(fromHtml(html), { tagName: 'h1' }, (heading) => {
    title = textOf(heading)
    return EXIT
  })
  return title
}
