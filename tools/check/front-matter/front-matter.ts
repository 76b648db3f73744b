import { isAlias, isMap, parseDocument, visit, type YAMLError, YAMLMap } from 'yaml'
import { write } from '../../report/mend'
import { type Problem, problemAt, type Source } from '../../report/problem'
import { listSlips } from './known-slips'
import type { FrontMatter } from './yaml'
import { explain, quotedLine } from './yaml-mistake'
import { noKeys, reference } from './yaml-words'

/**
 * Parses the YAML between two offsets of a text with the parser and the schema (YAML 1.2 core) that Contentlayer uses,
 * so that both see the same values. Aliases are refused, because a few lines of them unfold into gigabytes.
 */
export function parseFrontMatter(
  source: Source,
  start: number,
  end: number,
): { frontMatter?: FrontMatter; problems: Problem[] } {
  const text = source.text.slice(start, end)
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent', keepSourceTokens: false })
  const [first] = [...document.errors, ...document.warnings].filter(({ code }) => code !== 'DUPLICATE_KEY')
  const explained = (error: YAMLError) => {
    const { offset, finding } = explain(text, error)
    return problemAt(source, start + offset, finding)
  }
  if (first) return { problems: unreadable(source, text, start, explained(first)) }
  const problems = document.errors.map(explained)
  const map = document.contents ?? new YAMLMap()
  if (!isMap(map)) {
    const none = problemAt(source, start + (map.range?.[0] ?? 0), noKeys)
    return { problems: [...problems, ...unreadable(source, text, start, none)] }
  }
  const aliases: Problem[] = []
  visit(map, (_, node) => {
    if (!isAlias(node)) return
    const offset = node.range?.[0] ?? 0
    const line = quotedLine(text, offset)
    const finding = { ...reference(node.source), ...(line && { mend: write(line) }) }
    aliases.push(problemAt(source, start + offset, finding))
  })
  if (aliases.length > 0) return { problems: [...problems, ...aliases] }
  return { frontMatter: { source, start, map }, problems }
}

/** What the parser says, where no known slip says it better, and all known slips: it stops at the first. */
function unreadable(source: Source, text: string, start: number, told: Problem): Problem[] {
  const slips = listSlips(text).map(({ lines = 1, ...slip }) => ({
    lines,
    problem: problemAt(source, start + slip.offset, slip.finding),
  }))
  const isTold = slips.some(({ lines, problem: { line } }) => line <= told.line && told.line < line + lines)
  return [...(isTold ? [] : [told]), ...slips.map(({ problem }) => problem)]
}
