import { spellingKey } from '../spelling'
import type { NamedPerson, NamePlace } from './named-people'
import { didYouMean, nearest } from './nearest'
import { type Problem, quoted } from './problem'
import { inARow } from './said'
import { type Finding, problemAt } from './source'
import { removeIt, write } from './ways-out'
import { yamlText } from './yaml-text'

const somebodyElse = { en: 'the name of somebody else', ko: '다른 사람의 이름' }
const somebody = { en: 'a name that somebody has', ko: '이 사이트에 나오는 사람의 이름' }

/** Names in `distinctFrom` that tell nobody apart: the person's own, and those that nobody has. */
export function checkDistinctPeople(people: NamedPerson[]): Problem[] {
  return people.flatMap((person) => {
    if (person.distinctFrom.length === 0) return []
    const own = keysOf([person])
    const others = people.filter((each) => each !== person)
    const known = keysOf(others)
    return person.distinctFrom.flatMap((name) => {
      const key = spellingKey(name.text)
      if (own.has(key)) return problem(name, { expected: somebodyElse, mend: removeIt })
      if (known.has(key)) return []
      const guess = nearest(
        name.text,
        others.flatMap(({ spellings }) => spellings.map(({ text }) => text)),
      )
      const expected = inARow(somebody, didYouMean(guess))
      return problem(name, { expected, mend: guess ? write(yamlText(guess)) : removeIt })
    })
  })
}

function keysOf(people: NamedPerson[]): Set<string> {
  return new Set(people.flatMap(({ spellings }) => spellings.map(({ text }) => spellingKey(text))))
}

function problem({ text, path, source, offset }: NamePlace, finding: Omit<Finding, 'path' | 'found'>): Problem {
  return problemAt(source, offset, { ...(path && { path }), found: quoted(text), ...finding })
}
