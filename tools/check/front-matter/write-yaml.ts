import { isScalar, isSeq, parseDocument } from 'yaml'

/** A field and its value; maps and lists of single values on one line, of a list of maps each field on its own. */
export function yamlOf(name: string, value: unknown): string {
  if (!Array.isArray(value) || !value.some(isRecord)) return `${name}: ${inLine(value, false)}`
  const items = value.map((item) =>
    isRecord(item)
      ? statedIn(item)
          .map(([key, part]) => `${key}: ${inLine(part, false)}`)
          .join('\n    ')
      : inLine(item, false),
  )
  return [`${name}:`, ...items.map((item) => `  - ${item}`)].join('\n')
}

/** A value on one line; within brackets a comma ends it. */
function inLine(value: unknown, isWithin: boolean): string {
  if (typeof value === 'string') return isPlain(value, isWithin) ? value : JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map((item) => inLine(item, true)).join(', ')}]`
  if (!isRecord(value)) return String(value)
  return `{ ${statedIn(value)
    .map(([key, part]) => `${key}: ${inLine(part, true)}`)
    .join(', ')} }`
}

/** Whether YAML reads a text back as it is, without quotation marks, and the check does not ask for them, as it does of a moment. */
function isPlain(text: string, isWithin: boolean): boolean {
  if (/[\r\n]|^\d{4}-\d{2}-\d{2}T/.test(text)) return false
  const { contents, errors, warnings } = parseDocument(isWithin ? `[${text}]` : `- ${text}`, { logLevel: 'silent' })
  const [read, ...others] = isSeq(contents) ? contents.items : []
  return errors.length + warnings.length + others.length === 0 && isScalar(read) && read.value === text
}

function statedIn(map: Record<string, unknown>): [string, unknown][] {
  return Object.entries(map).filter(([, value]) => value !== undefined)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
