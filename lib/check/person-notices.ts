import type { NamedPerson, NamePlace } from './named-people'
import type { Notice } from './notice'
import { addDistinct, addSpellings, newPersonFile, newPersonSlug } from './person-file'
import { quote, sortProblems } from './problem'
import { inARow, inLines, type Said, verbatim } from './said'
import { findSimilarPeople, type SimilarPeople } from './similar-people'
import { fileWith, moveTheRest, resembles, same, two } from './similar-words'
import { placeOf, shownPlace } from './source'

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
    found: resembles(otherAs.text, `${quote(knownAs.text)} (${shown(knownAs)})`, resemblance),
    mend: inLines(...waysOut(similar, slugs, folder)),
  }
}

function waysOut({ known, other, otherAs }: SimilarPeople, slugs: ReadonlySet<string>, folder: string): Said[] {
  const { file } = known
  if (file) {
    const person = { ...known, file }
    const remove = other.file ? [moveTheRest(other.file.files[0]?.source.file ?? '')] : []
    return [
      inARow(same, addSpellings(person, other.spellings)),
      ...remove,
      inARow(two, addDistinct(person, otherAs.text)),
    ]
  }
  const spellings = [...known.spellings, ...other.spellings]
  const place = (names: NamePlace[]) => shownPlace(folder, `people/${newPersonSlug(names, slugs)}/ko.md`)
  return [
    inARow(same, fileWith(place(spellings))),
    ...indented(newPersonFile(spellings)),
    inARow(two, fileWith(place(known.spellings))),
    ...indented(newPersonFile(known.spellings, [otherAs.text])),
  ]
}

function indented(lines: string[]): Said[] {
  return lines.map((line) => verbatim(`  ${line}`))
}

function shown({ source, offset }: NamePlace): string {
  const { line, column } = placeOf(source.text, offset)
  return `${source.file}:${line}:${column}`
}
