const keyed = /^( *(?:- +)*)(?![#"'-])[^\s:][^:\n]*:(?:[ \t]+(.*))?$/

/**
 * The offsets at which the lines of a YAML text begin, without those that go on with a text above: in a block behind `|` or
 * `>`, in quotation marks or further in than the key of their text.
 */
export function startsOfLines(yaml: string): Set<number> {
  const lines = yaml.split('\n')
  const starts = new Set<number>()
  let offset = 0
  let inside = 0
  for (const [index, line] of lines.entries()) {
    if (inside > 0) inside -= 1
    else {
      starts.add(offset)
      inside = countBelow(line, lines.slice(index + 1, index + 1 + longest))
    }
    offset += line.length + 1
  }
  return starts
}

// No text of a front matter is nearly as long; more would take time for nothing.
const longest = 200

/** How many of the lines below go on with the value that a line begins. */
function countBelow(line: string, below: string[]): number {
  const [, before, value = ''] = keyed.exec(line) ?? []
  const [first = ''] = value
  if (before === undefined || '#[{'.includes(first)) return 0
  if (first === '"' || first === "'") return countUntil(value, first, below)
  const end = below.findIndex((each) => each.trim() !== '' && indentOf(each) <= before.length)
  return end === -1 ? below.length : end
}

/** How many lines it takes to the mark that closes a quotation; none where nothing does. */
function countUntil(value: string, mark: string, below: string[]): number {
  const marksIn = (text: string) => text.split(mark).length - 1
  if (marksIn(value) % 2 === 0) return 0
  const end = below.findIndex((line) => line.includes(mark))
  const closing = below[end]
  return closing?.trimEnd().endsWith(mark) && marksIn(closing) % 2 === 1 ? end + 1 : 0
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length
}
