import type { Root } from 'hast'

type Marks = typeof import('./write-marks')

let marks: Marks | undefined

/** Whether a text may have a formula, code in a language, or the name of an emoji. */
const marked = /\$|\\[([]|^ {0,3}(?:```|~~~)\s*\w|:[\w+-]+:/m

/** Fetches what sets formulas, colours code and knows emoji, where a text has any. Rejects where it cannot be had. */
export async function loadMarksOf(text: string): Promise<void> {
  if (!marks && marked.test(text)) marks = await import('./write-marks')
}

// In the place of `lib/markdown/formulas/mathml`, `lib/markdown/code/highlight` and `lib/markdown/gfm/emoji-table` (`marksLater` in `lib/outputs/browser-scripts.ts`).

export const formulaToMathml: Marks['formulaToMathml'] = (tex, display) =>
  marks?.formulaToMathml(tex, display) ?? {
    type: 'element',
    tagName: 'code',
    properties: {},
    children: [{ type: 'text', value: tex }],
  }

export const findFormulaError: Marks['findFormulaError'] = (tex) => marks?.findFormulaError(tex)

export function rehypeHighlight() {
  const highlight = marks?.rehypeHighlight()
  return (tree: Root): void => highlight?.(tree)
}

export const emojiNamed: Marks['emojiNamed'] = (name) => marks?.emojiNamed(name)
