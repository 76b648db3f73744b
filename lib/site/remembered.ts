/** A function of texts that remembers what it has answered: for what takes long and is asked the same on many pages. */
export function remembered<Given extends readonly (string | undefined)[], Answer extends object | string | number>(
  work: (...given: Given) => Answer,
): (...given: Given) => Answer {
  const answers = new Map<string, Answer>()
  return (...given) => {
    const key = given.join('\0')
    const answer = answers.get(key) ?? work(...given)
    answers.set(key, answer)
    return answer
  }
}
