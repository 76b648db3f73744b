import type { NamedPerson, NamePlace } from './named-people'
import type { Notice } from './notice'
import { addDistinct, addSpellings, newPersonFile, newPersonSlug } from './person-file'
import { quote, sortProblems } from './problem'
import type { Resemblance } from './resemblance'
import { findSimilarPeople, type SimilarPeople } from './similar-people'
import { placeOf, shownPlace } from './source'

const reasons: Record<Resemblance, string> = {
  letters: 'the same letters, spaced or punctuated otherwise',
  order: 'the same words in another order',
  typo: 'a letter or two apart',
  sound: 'the same name as it is written in Latin letters',
  talk: 'the recap names one and the programme the other for the same talk',
}

/** Names that may mean one person who is two on the site, by file, line and column. */
export function listPersonNotices(people: NamedPerson[], folder: string): Notice[] {
  const slugs = new Set(people.flatMap(({ file }) => file?.slug ?? []))
  return sortProblems(findSimilarPeople(people).map((similar) => noticeOf(similar, slugs, folder)))
}

function noticeOf(similar: SimilarPeople, slugs: ReadonlySet<string>, folder: string): Notice {
  const { knownAs, otherAs, resemblance } = similar
  const { source, offset, path } = otherAs
  return {
    file: source.file,
    ...placeOf(source.text, offset),
    ...(path && { path }),
    found: `${quote(otherAs.text)} ${resemblance === 'talk' ? 'may be' : 'resembles'} ${quote(knownAs.text)} (${shown(knownAs)}): ${reasons[resemblance]}`,
    mend: waysOut(similar, slugs, folder).join('\n'),
  }
}

function waysOut({ known, other, otherAs }: SimilarPeople, slugs: ReadonlySet<string>, folder: string): string[] {
  const { file } = known
  if (file) {
    const person = { ...known, file }
    const remove = other.file
      ? [`  and move what else ${other.file.files[0]?.source.file} says there, and remove it`]
      : []
    return [
      `if this is one person, write ${addSpellings(person, other.spellings)}`,
      ...remove,
      `if these are two people, write ${addDistinct(person, otherAs.text)}`,
    ]
  }
  const spellings = [...known.spellings, ...other.spellings]
  const place = (names: NamePlace[]) => shownPlace(folder, `people/${newPersonSlug(names, slugs)}/ko.md`)
  return [
    `if this is one person, write ${place(spellings)}:`,
    ...indented(newPersonFile(spellings)),
    `if these are two people, write ${place(known.spellings)}:`,
    ...indented(newPersonFile(known.spellings, [otherAs.text])),
  ]
}

function indented(lines: string[]): string[] {
  return lines.map((line) => `  ${line}`)
}

function shown({ source, offset }: NamePlace): string {
  const { line, column } = placeOf(source.text, offset)
  return `${source.file}:${line}:${column}`
}
