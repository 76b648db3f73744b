/** A body without the words that no rule reads, and where in the whole body each offset of it lies. */
export interface ShortBody {
  text: string
  offsetOf: (offset: number) => number
}

const emptyLines = /\n(?:[ \t]*\n)+/g
// Paragraphs of words alone: no line of them begins, and nothing in them is, anything to Markdown but text and emphasis.
const words = /^(?:\p{L}[^[<`\n\\]*(?:\n|$))+$/u
const shortest = 40

/**
 * Makes paragraphs of words alone as short as a letter: parsing takes longer the longer they are, and they have no image,
 * link, HTML or code. What is around them stays in the blocks it was in, because a letter is a paragraph as well.
 */
export function shortenBody(body: string): ShortBody {
  const starts: { short: number; whole: number }[] = [{ short: 0, whole: 0 }]
  let text = ''
  let passed = 0
  const take = (until: number) => {
    const block = body.slice(passed, until)
    const isLong = block.length >= shortest && words.test(block)
    text += isLong ? block.slice(0, block.codePointAt(0) === block.charCodeAt(0) ? 1 : 2) : block
    passed = until
    if (isLong) starts.push({ short: text.length, whole: until })
  }
  for (const { 0: gap, index } of body.matchAll(emptyLines)) {
    take(index)
    text += gap
    passed += gap.length
  }
  take(body.length)
  return { text, offsetOf: (offset) => wholeOffset(starts, offset) }
}

function wholeOffset(starts: readonly { short: number; whole: number }[], offset: number): number {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle]?.short ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  const start = starts[low]
  return start ? start.whole + offset - start.short : offset
}
