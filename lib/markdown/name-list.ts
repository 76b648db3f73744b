const suffix = /^(?:Jr|Sr|I{2,3}|IV|Ph\.? ?D|M\.? ?D|MSc|MBA|CPA|Esq)\.?$/i
const leading = /^(?:and|und|et|y|e|및|그리고)\s+/i
/** Marks of footnotes and of affiliations behind a name. */
const marks = /[\s*†‡§¶¹²³⁰⁴-⁹]+$/u
/** More people, whom nobody names. */
const unnamed =
  /\s*(?:외\s*\d+\s*[명인]|(?<=\p{Script=Hangul}{2,4})\s+등(?:\s*\d+\s*[명인])?|et al\.?|and \d+ others)\s*$/iu
const koreanName = /^\p{Script=Hangul}{2,4}$/u
/** What stands behind an ampersand in the name of a firm. */
const firm = /^(?:Partners|Company|Co|Sons|Associates|Friends|Brothers|Bros)\b/i

/**
 * The names in one text, as people write lists of them: between commas, semicolons and middle dots that no bracket holds, ` & `, `및`
 * and ` and `, and between slashes and dots without spaces where each part is a whole name. Suffixes and degrees belong to the
 * name before them; a mark of a footnote, a leading "and" and "외 2명" to none.
 */
export function splitNames(text: string): string[] {
  const names: string[] = []
  for (const part of splitOutsideBrackets(text.replace(unnamed, '')).flatMap(splitJoined)) {
    const name = part
      .trim()
      .replace(leading, '')
      .replace(/^(['"])(.*)\1$/, '$2')
      .replace(marks, '')
    const last = names.at(-1)
    if (last !== undefined && suffix.test(name)) names[names.length - 1] = `${last}, ${name}`
    else if (name) names.push(name)
  }
  return names
}

const moderating = 'moderators?|moderated by|moderation|MC|chair|사회자?|진행자?|좌장|모더레이터|司会|モデレーター'
const speaking = 'panel(?:l?ists?)?|speakers?|패널(?:리스트)?|패널 ?토론자?|토론자|연사|발표자?|パネリスト|登壇者?'
const labelled = new RegExp(`^(?:(${moderating})|${speaking})\\s*[:：]\\s*(?=\\S)`, 'i')
const beforeLabel = new RegExp(`(?:^|[\\s,;·/]+)(?=(?:${moderating}|${speaking})\\s*[:：])`, 'i')
const labelInBrackets = new RegExp(
  `\\s*[([（［]\\s*(${moderating})(?:\\s*[:：]\\s*|\\s+)([^()（）[\\]［］]+)[)\\]）］]`,
  'gi',
)
const markedWith = new RegExp(`^(.*\\S)\\s*[([（［]\\s*(?:(${moderating})|${speaking})\\s*[)\\]）］]$`, 'i')

/** Who is on the stage, as one text names them. */
interface StageNames {
  /** Everybody, in the order of the text. */
  names: string[]
  /** Those of them who lead the conversation. */
  moderators: string[]
  /** Names that the text may call moderators as well: they stand behind the first one with nothing but a comma between. */
  doubtful: string[]
}

/**
 * The names in one text with the parts that it gives to people: `사회: 박세나, 패널: 김하나, 이두리`, `김하나, 이두리 (사회: 박세나)`,
 * `Moderator: Ada Kim; panelists: Sol Lee, Ben Oh`. Behind the label of one moderator, the first name is theirs.
 */
export function splitStageNames(text: string): StageNames {
  const stage: StageNames = { names: [], moderators: [], doubtful: [] }
  const opened = text.replace(labelInBrackets, (all, label: string, who: string) =>
    // "사회 초년생" is no name of a person: one word behind a label is a name where a colon says so.
    /[:：]/.test(all) || /자$|by$|\w$/i.test(label) ? `; ${label}: ${who};` : all,
  )
  for (const part of opened.split(beforeLabel)) {
    const [label = '', isModerating] = labelled.exec(part) ?? []
    const behind = part.slice(label.length)
    const marked = splitNames(behind).map(readStageName)
    const [first = ''] = behind.split(/[,，、]/, 1)
    const led = isModerating ? (/s\s*[:：]/i.test(label) ? marked.length : splitNames(first).length) : 0
    for (const [index, { name, isModerator }] of marked.entries()) {
      if (stage.names.includes(name)) continue
      stage.names.push(name)
      if (isModerator || index < led) stage.moderators.push(name)
      else if (isModerating && !/;/.test(behind)) stage.doubtful.push(name)
    }
  }
  return stage
}

/** One name without the part that is written beside it: `박세나 (사회)`, `Moderator: Ada Kim`, `이두리 (패널)`. */
export function readStageName(text: string): { name: string; isModerator: boolean } {
  const [label = '', leads] = labelled.exec(text) ?? []
  const [, before, isLeading] = markedWith.exec(text) ?? []
  return { name: before ?? text.slice(label.length), isModerator: (leads ?? isLeading) !== undefined }
}

/** How a text ends that says there are more people than it names; nothing for any other. */
export function unnamedIn(text: string): string | undefined {
  return unnamed.exec(text)?.[0].trim()
}

/** Whether a name has half of a pair of brackets. */
export function hasHalfBracket(name: string): boolean {
  return (name.match(/[([（［]/g)?.length ?? 0) !== (name.match(/[)\]）］]/g)?.length ?? 0)
}

function splitOutsideBrackets(text: string): string[] {
  const between = /[,;，、；]|\s·\s/
  // A bracket that nothing closes holds nothing.
  if (hasHalfBracket(text)) return text.split(between)
  const parts = ['']
  let depth = 0
  for (const [index, mark] of Array.from(text).entries()) {
    if (/[([（［]/.test(mark)) depth++
    else if (/[)\]）］]/.test(mark)) depth--
    const isDot = mark === '·' && /\s/.test(text[index - 1] ?? '') && /\s/.test(text[index + 1] ?? '')
    if (depth === 0 && (isDot || /[,;，、；]/.test(mark))) parts.push('')
    else parts[parts.length - 1] += mark
  }
  return parts
}

function splitJoined(part: string): string[] {
  const text = part.trim().replace(leading, '')
  const outside = '(?![^()（）]*[)）])'
  const several = text.split(new RegExp(`\\s+(?:및|그리고)\\s+${outside}`))
  if (several.length > 1) return several
  const amp = text.split(new RegExp(`\\s+[&＆]\\s+${outside}`))
  if (amp.length > 1 && !amp.slice(1).some((each) => firm.test(each))) return amp
  // One word beside an "and" is the name of a firm or of a place more often than a person's.
  const marks = [
    new RegExp(`\\s+(?:and|und)\\s+${outside}`),
    /\s*\/\s*/,
    /·/,
    /\s+[+×xX]\s+/,
    /(?<=\p{Script=Hangul}{2})[와과]\s+/u,
  ]
  const joined = marks.map((mark) => text.split(mark))
  return joined.find((each) => each.length > 1 && each.every(isWholeName)) ?? [text]
}

function isWholeName(text: string): boolean {
  return koreanName.test(text.trim()) || /^\p{Lu}\S*(?:\s+\S+)+$/u.test(text.trim())
}
