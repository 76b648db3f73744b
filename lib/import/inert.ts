import { codeIn } from './markdown'

const scripts = /<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>/gi
const comments = /<!--[\s\S]*?-->/g

/** Whether an offset of a text lies in code, in a script or in a style sheet, where nothing is markup. */
export function programIn(text: string): (offset: number) => boolean {
  return either(codeIn(text), foundIn(text, scripts))
}

/** Whether an offset of a text lies where nothing is markup: in a program or in a comment. */
export function inertIn(text: string): (offset: number) => boolean {
  return either(programIn(text), foundIn(text, comments))
}

function foundIn(text: string, pattern: RegExp): (offset: number) => boolean {
  const ranges = Array.from(text.matchAll(pattern), ({ index, 0: whole }) => [index, index + whole.length] as const)
  return (offset) => ranges.some(([start, end]) => start <= offset && offset < end)
}

function either(one: (offset: number) => boolean, other: (offset: number) => boolean): (offset: number) => boolean {
  return (offset) => one(offset) || other(offset)
}
