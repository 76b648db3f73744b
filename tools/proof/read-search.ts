import { fromHtml } from 'hast-util-from-html'
import { toString as textOf } from 'hast-util-to-string'
import { EXIT, visit } from 'unist-util-visit'
import { languages } from '@/lib/language'
import { openIndex } from '@/lib/search/open-index'
import { fileAt, type Site } from './site'
import type { Told } from './told'

// A title of common words is one among many.
const mostHits = 1000

/**
 * The pages of posts, events, groups and people that the search of a finished site does not lead to by their own title, and hits that
 * lead nowhere. A title without two letters in a row asks for nothing, and one
 * that several pages have, as the page of a post has in a language it is not written in, for any of them.
 */
export async function readSearch(site: Site): Promise<Told> {
  const told: Told = []
  const ofDocuments = /^[a-z-]+\/(?:blog\/\d{4}|events|groups|speakers)\/[^/]+\/index\.html$/
  const titleOfFile = new Map(
    site.files.filter((file) => ofDocuments.test(file)).map((file) => [file, titleOf(site.read(file))]),
  )
  for (const language of languages) {
    const { search } = openIndex(async (name) => site.read(`${language}/search/${name}`))
    for (const [file, title] of titleOfFile) {
      if (!file.startsWith(`${language}/`) || !/\p{L}{2}/u.test(title)) continue
      const files = (await search(title, mostHits)).map(({ document }) =>
        fileAt(document.address.split('#', 1)[0] ?? ''),
      )
      const lost = files.filter((each) => !site.has(each))
      told.push(
        ...lost.map((each): [string, string] => [file, `the search leads from its title to ${each}, which is no file`]),
      )
      const isFound = files.some((each) => each === file || titleOfFile.get(each) === title)
      if (!isFound) told.push([file, `the search does not lead to it from its title: ${title}`])
    }
  }
  return told
}

function titleOf(html: string): string {
  let title = ''
  visit(fromHtml(html), { tagName: 'h1' }, (heading) => {
    title = textOf(heading)
    return EXIT
  })
  return title
}
