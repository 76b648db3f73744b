import type { SearchDocument } from '../../../lib/search/engine/document'
import { randomFrom } from '../random'

const sectionsInPost = 6
const newWordsInPost = 3
const latinSyllables = 'ka ra to mi ne so lu ver tex lin dor pra qua sim net flow cor arc gen opt'.split(' ')

/**
 * The documents of so many posts, each with six sections as long as real ones that say its title, made of the words of real documents in the
 * frequencies they have there; three words of each post are new, because a site's vocabulary grows with it. The same number
 * gives the same documents.
 */
export function makeUpPosts(real: SearchDocument[], count: number): SearchDocument[] {
  const random = randomFrom(20_250_330)
  const words = real.flatMap(({ title, body = '' }) => `${title} ${body}`.split(/\s+/)).filter(Boolean)
  const syllables = [...new Set(words.join('').match(/[가-힣]/g))]
  const pick = <Item>(items: Item[]): Item => {
    const item = items[Math.floor(random() * items.length)]
    if (item === undefined) throw new Error('There are no real documents to take words from')
    return item
  }
  const some = (items: string[], least: number, most: number) =>
    Array.from({ length: least + Math.floor(random() * (most - least + 1)) }, () => pick(items))
  const newWord = () => (random() < 0.5 ? some(syllables, 2, 4) : some(latinSyllables, 2, 4)).join('')
  return Array.from({ length: count }, (_, place): SearchDocument[] => {
    const day = new Date(Date.UTC(2015, 0, 1) + Math.floor(random() * 4000) * 86_400_000).toISOString().slice(0, 10)
    const vocabulary = [...words, ...Array.from({ length: newWordsInPost }, newWord)]
    const own = vocabulary.slice(-newWordsInPost)
    const speaker = () => some(syllables, 3, 3).join('')
    const address = `/ko/blog/${day.slice(0, 4)}/made-up-${place}/`
    const text = (length: number) => [...some(words, length, length), pick(own)].join(' ')
    const post: SearchDocument = { kind: 'post', address, title: text(6), day, names: [speaker()], body: text(60) }
    const sections = Array.from({ length: sectionsInPost }, (_, section): SearchDocument => {
      const names = [speaker()]
      const body = `${text(90)}\n${post.title}`
      return { kind: 'talk', address: `${address}#${section}`, title: text(5), day, names, body }
    })
    return [post, ...sections]
  }).flat()
}
