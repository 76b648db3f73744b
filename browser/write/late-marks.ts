import type { Root } from 'hast'

/** What sets formulas, colours code and knows names of characters, where a text had any. */
let formulas: typeof import('../../lib/markdown/formulas/mathml') | undefined
let code: typeof import('../../lib/markdown/code/highlight') | undefined
let names: typeof import('./write-names') | undefined

/** Fetches what a text has a use for. Rejects where it cannot be had: it is shown and judged as code and as letters without. */
export async function loadMarksOf(text: string): Promise<void> {
  const wanted = [
    !formulas &&
      /\$|\\[([]|^ {0,3}(?:```|~~~)\s*math/m.test(text) &&
      import('../../lib/markdown/formulas/mathml').then((part) => (formulas = part)),
    !code &&
      /^ {0,3}(?:```|~~~)\s*\w/m.test(text) &&
      import('../../lib/markdown/code/highlight').then((part) => (code = part)),
    !names && /:[\w+-]+:|&[A-Za-z]/.test(text) && import('./write-names').then(takeNames),
  ]
  await Promise.all(wanted)
}

function takeNames(part: typeof import('./write-names')): void {
  names = part
  Object.assign(characterEntities, part.characterEntities)
}

// In the place of `lib/markdown/formulas/mathml`, `lib/markdown/code/highlight`, `lib/markdown/gfm/emoji-table` and `character-entities` (`marksLater` in `lib/outputs/browser-scripts.ts`).

export const formulaToMathml: typeof import('../../lib/markdown/formulas/mathml')['formulaToMathml'] = (tex, display) =>
  formulas?.formulaToMathml(tex, display) ?? {
    type: 'element',
    tagName: 'code',
    properties: {},
    children: [{ type: 'text', value: tex }],
  }

export const findFormulaError: typeof import('../../lib/markdown/formulas/mathml')['findFormulaError'] = (tex) =>
  formulas?.findFormulaError(tex)

export function rehypeHighlight() {
  return (tree: Root): void => code?.rehypeHighlight()(tree)
}

export const emojiNamed: typeof import('./write-names')['emojiNamed'] = (name) => names?.emojiNamed(name)

export const characterEntities: Record<string, string> = {}
