/** What a monogram says of a name: a Korean given name without its family name, else the first letters of the first and last word. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/)
  const [first = ''] = words
  if (words.length === 1 && /^\p{Script=Hangul}{2,4}$/u.test(first)) return first.slice(first.length > 2 ? -2 : 0)
  return [words[0], words.length > 1 ? words.at(-1) : '']
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toUpperCase()
}
