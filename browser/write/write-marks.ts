/** What is fetched once a text has a formula, code or the name of an emoji in it. */
export { rehypeHighlight } from '../../lib/markdown/code/highlight'
export { findFormulaError, formulaToMathml } from '../../lib/markdown/formulas/mathml'
export { emojiNamed } from '../../lib/markdown/gfm/emoji-table'
