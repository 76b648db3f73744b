import path from 'node:path'
import { languages } from '../language'
import { kinds } from '../model/kinds'
import { moveCommand } from './command'
import { type ClaimName, isTaken } from './free-names'
import type { Misplaced } from './misplaced'
import { oneOf } from './nearest'
import type { Place } from './places'
import type { Problem } from './problem'
import { type Finding, problemOf, shownPath, shownPlace } from './source'

/** The problems of files in wrong places and of folders without a text, for a content folder. What a command moves claims its new name. */
export function checkPlaces(places: Place[], misplaced: Misplaced[], folder: string, claim: ClaimName): Problem[] {
  return [...misplaced.map((each) => misplacedProblem(each, folder, claim)), ...checkTexts(places, misplaced, folder)]
}

function misplacedProblem({ at, to, found, expected, mend }: Misplaced, folder: string, claim: ClaimName): Problem {
  const shown = (relative: string) => shownPlace(folder, relative)
  const way = () => {
    if (to === undefined) return mend
    if (!claim(to)) return mend ?? isTaken(shown(to))
    return moveCommand(shown(at), shown(to), path.posix.dirname(to) !== path.posix.dirname(at))
  }
  const told = way()
  return problemOf(shown(at), { found, expected, ...(told && { mend: told }) })
}

const withoutText = { en: 'photographs without a text', ko: '글이 없는 폴더의 사진' }

const [kind] = Object.keys(kinds)
const noDocument: Finding = {
  found: { en: 'no document', ko: '글이 하나도 없음' },
  expected: {
    en: `at least one, such as ${kind}/<name>/${languages[0]}.md`,
    ko: `적어도 하나, 예: ${kind}/<이름>/${languages[0]}.md`,
  },
}

function checkTexts(places: Place[], misplaced: Misplaced[], folder: string): Problem[] {
  const texts = new Set(places.flatMap((place) => (place.is === 'document' ? [`${place.kind}/${place.slug}`] : [])))
  if (texts.size === 0 && misplaced.length === 0) {
    return [problemOf(shownPath(folder), noDocument)]
  }
  const others = new Set(places.map(({ kind, slug }) => `${kind}/${slug}`).filter((each) => !texts.has(each)))
  const expected = oneOf(languages.map((language) => `${language}.md`))
  return [...others].flatMap((each) => {
    // A text under a wrong name is told as such.
    if (misplaced.some(({ at }) => at.startsWith(`${each}/`))) return []
    return problemOf(shownPlace(folder, each), { found: withoutText, expected })
  })
}
