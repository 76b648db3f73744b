import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { randomFrom } from '../random'

/** What made-up recaps are made of: real sentences by language, and real photographs. */
interface RecapSources {
  sentences: Record<string, readonly string[]>
  /** Bytes of JPEG files; none for recaps without photographs. */
  photographs: readonly Buffer[]
}

const talksInRecap = 7
const sentencesInSection = 6
const photographsInRecap = 9

/**
 * Writes so many recaps of seven talks as `posts/<slug>/<language>.md` below a content folder, each in one language, the
 * languages in turn, over the eleven years before 2026. Speakers return, a few much more often than most; a post has two to
 * five tags, of which a few are on most posts and many on one. The same number gives the same files. Answers their names
 * below the folder, oldest first.
 */
export async function writeRecaps(folder: string, count: number, sources: RecapSources): Promise<string[]> {
  const random = randomFrom(20_260_330)
  const speakers = Array.from({ length: 60 + Math.ceil(count / 10) }, (_, place) => nameOf(place))
  const tags = Array.from({ length: 12 + Math.ceil(count / 25) }, (_, place) => tagOf(place))
  const languages = Object.keys(sources.sentences)
  const files: string[] = []
  for (let place = 0; place < count; place++) {
    const language = languages[place % languages.length] ?? ''
    const slug = `recap-${String(place).padStart(5, '0')}`
    const day = new Date(Date.UTC(2015, 0, 1) + Math.floor((place / count) * 4017) * 86_400_000)
    const text = recap({
      ...{ day: day.toISOString().slice(0, 10), number: place, random, speakers, tags },
      sentences: sources.sentences[language] ?? [],
      photographs: sources.photographs.length > 0 ? photographsInRecap : 0,
    })
    const file = join('posts', slug, `${language}.md`)
    const photos = join(folder, 'posts', slug, 'photos')
    await mkdir(sources.photographs.length > 0 ? photos : join(folder, 'posts', slug), { recursive: true })
    await writeFile(join(folder, file), text)
    for (let photo = 0; photo < photographsInRecap && sources.photographs.length > 0; photo++) {
      const bytes = sources.photographs[(place * photographsInRecap + photo) % sources.photographs.length]
      if (bytes) await writeFile(join(photos, `${photo + 1}.jpg`), bytes)
    }
    files.push(file)
  }
  return files
}

interface RecapFacts {
  number: number
  day: string
  sentences: readonly string[]
  speakers: readonly string[]
  tags: readonly string[]
  photographs: number
  random: () => number
}

function recap({ number, day, sentences, speakers, tags, photographs, random }: RecapFacts): string {
  const pick = (items: readonly string[]) => items[Math.floor(random() * items.length)] ?? ''
  // Zipf's law: the tenth is met a tenth as often as the first.
  const pickOften = (items: readonly string[]) => items[Math.floor(items.length ** random()) - 1] ?? ''
  const some = (from: readonly string[], amount: number) => [
    ...new Set(Array.from({ length: amount }, () => pickOften(from))),
  ]
  const newWord = () => Array.from({ length: 3 }, () => pick(syllables)).join('')
  const paragraph = (length: number) => Array.from({ length }, () => pick(sentences)).join(' ')
  const title = () =>
    `${newWord()} ${pick(sentences).split(' ').slice(0, 4).join(' ')}`.replaceAll(/[":#|[\]*_`<>]/g, '')
  const photograph = (place: number) =>
    place <= photographs ? `![${pick(sentences).replaceAll(/[[\]]/g, '')}](photos/${place}.jpg)\n\n` : ''
  const sections = some(speakers, talksInRecap * 3)
    .slice(0, talksInRecap)
    .map((speaker, index) => {
      const half = sentencesInSection / 2
      return `## ${index + 1}. ${speaker} | ${title()}\n\n${paragraph(half)} ${newWord()}.\n\n${photograph(index + 1)}${paragraph(half)}\n`
    })
  return [
    '---',
    `title: "${title()} ${number}"`,
    `date: ${day}`,
    `authors: ["${pickOften(speakers)}"]`,
    `summary: "${pick(sentences).replaceAll(/["\\]/g, '')}"`,
    `tags: [${some(tags, 2 + Math.floor(random() * 4)).map((tag) => JSON.stringify(tag))}]`,
    '---',
    '',
    `${photograph(talksInRecap + 1)}${paragraph(4)}`,
    '',
    ...sections,
    `- ${title()}\n- ${title()} \`${newWord()}()\`\n- [${newWord()}](https://example.com/${number}/)`,
    '',
    `${photograph(talksInRecap + 2)}${paragraph(3)}`,
    '',
  ].join('\n')
}

const syllables = 'ka ra to mi ne so lu ver tex lin dor pra qua sim net flow cor arc gen opt'.split(' ')
const family = 'Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Hwang An Song Ryu Hong'.split(' ')

// Seven, eleven and thirteen have no factor in common with twenty, so that every name is another one.
function nameOf(place: number): string {
  const [one, two, three] = [place % 20, Math.floor(place / 20) % 20, Math.floor(place / 400)]
  const given = [syllables[one], syllables[(two * 7 + one) % 20], syllables[(three * 11 + two) % 20]].join('')
  return `${given.slice(0, 1).toUpperCase()}${given.slice(1)} ${family[(one * 13 + two) % 20]}`
}

function tagOf(place: number): string {
  return `${syllables[place % 20]}${syllables[(place * 7 + Math.floor(place / 20)) % 20]}-${place}`
}
