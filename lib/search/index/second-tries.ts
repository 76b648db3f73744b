import { foldWords, isParticle, wordsOf } from '../engine/fold'
import { bestFirst, type SearchHit } from '../engine/hit'
import { mostWords, type Reach, type Source, searchOnce } from '../engine/search'
import { bytesOf } from './cut'

/** A query to ask instead of one that finds nothing, and the word that it leaves out if it does. */
interface Try {
  query: string
  lacking?: string
}

const ways = [joined, setApart, withoutOne]

/** A query that has read more bytes is not asked once more. */
const mostBytes = 48 * 1024

/**
 * Searches so that a query that finds nothing is asked again: with its particles joined to their nouns, else with words set apart,
 * else, of several words, without one of them, and then each hit has the word it lacks. The best hits of the first of these ways that
 * finds any, the best first, at most `limit`.
 */
export async function searchAgain(source: Source, query: string, reach: Reach): Promise<SearchHit[]> {
  const hits = await searchOnce(source, query, reach)
  if (hits.length > 0) return hits
  const readOn = () => reach.readOn([])
  for (const ask of ways) {
    const found = new Map<string, SearchHit>()
    for (const { query: instead, ...told } of ask(query)) {
      if (bytesOf(reach) > mostBytes || !(await readOn())) break
      for (const hit of await searchOnce(source, instead, { ...reach, readOn })) {
        const known = found.get(hit.document.address)
        if (!known || known.score < hit.score) found.set(hit.document.address, { ...hit, ...told })
      }
    }
    if (found.size > 0) return [...found.values()].sort(bestFirst).slice(0, reach.limit)
  }
  return []
}

/** With each particle or title that stands on its own (이제응 님) joined to the word before. */
function joined(query: string): Try[] {
  const words = foldWords(query)
  const together = words.map((word, place) => (place > 0 && isParticle(word) ? word : ` ${word}`)).join('')
  return together.trim() === words.join(' ') ? [] : [{ query: together }]
}

const scriptsMeet = /(?<=[a-z])(?=[가-힣])|(?<=[가-힣])(?=[a-z])/g
const numbered = /^([가-힣]{2,})(\d{1,2})$/
const shortestPart = 2
/** Longer words are sentences without spaces, and have too many places. */
const longestWord = 16

/**
 * With spaces where Latin letters and Hangul meet (vllm밋업), with its number as an ordinal (세미나4), or in a single Hangul word
 * (파이토치컨퍼런스) at any one place.
 */
function setApart(query: string): Try[] {
  const words = foldWords(query)
  const apart = words.map((word) => word.replace(scriptsMeet, ' ')).join(' ')
  if (apart !== words.join(' ')) return [{ query: apart }]
  const [word = '', ...others] = words
  if (others.length === 0 && numbered.test(word)) return [{ query: word.replace(numbered, '$1 $2회') }]
  if (others.length > 0 || word.length > longestWord || !/^[가-힣]+$/.test(word)) return []
  return Array.from({ length: Math.max(0, word.length - 2 * shortestPart + 1) }, (_, place) => {
    const at = place + shortestPart
    return { query: `${word.slice(0, at)} ${word.slice(at)}` }
  })
}

/** Two words say too little for one of them to be left out. */
const fewestWords = 3

function withoutOne(query: string): Try[] {
  const words = wordsOf(query)
  if (words.length < fewestWords || words.length > mostWords) return []
  return words.map((lacking, place) => ({ query: words.toSpliced(place, 1).join(' '), lacking }))
}
