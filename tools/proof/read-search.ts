import { fromHtml } from 'hast-util-from-html'
import { toString as textOf } from 'hast-util-to-string'
import { EXIT, visit } from 'unist-util-visit'
import { languages } from '@/lib/language'
import { openIndex } from '@/lib/search/open-index'
import { fileAt, type Site } from './site'
import type { Told } from './told'

const mostHits = 10

/**
 * The pages of posts, events, groups and people that the search of a finished site does not lead to by their own title, and hits that
 * lead nowhere. A title without two letters in a row asks for nothing.
 */
export async function readSearch(site: Site): Promise<Told> {
  const told: Told = []
  for (const language of languages) {
    const { search } = openIndex(async (name) => site.read(`${language}/search/${name}`))
    const found = new RegExp(`^${language}/(?:blog/\\d{4}|events|groups|speakers)/[^/]+/index\\.html$`)
    for (const file of site.files.filter((each) => found.test(each))) {
      const html = site.read(file)
      const title = titleOf(html)
      // A page that leads on from an old address has no article.
      if (!/\p{L}{2}/u.test(title)) continue
      const files = (await search(title, mostHits)).map(({ document }) =>
        fileAt(document.address.split('#', 1)[0] ?? ''),
      )
      const lost = files.filter((each) => !site.has(each))
      told.push(
        ...lost.map((each): [string, string] => [file, `the search leads from its title to ${each}, which is no file`]),
      )
      if (!files.includes(file)) told.push([file, `the search does not lead to it from its title: ${title}`])
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
