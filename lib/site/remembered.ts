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

/** A function of a text that remembers the answers it was asked for last, so many: for those that take much room. */
export function rememberedLately<Answer extends object>(
  most: number,
  work: (text: string) => Answer,
): (text: string) => Answer {
  const answers = new Map<string, Answer>()
  return (text) => {
    const answer = answers.get(text) ?? work(text)
    // A map keeps the order in which its keys came.
    answers.delete(text)
    answers.set(text, answer)
    const [oldest] = answers.size > most ? answers.keys() : []
    if (oldest !== undefined) answers.delete(oldest)
    return answer
  }
}
