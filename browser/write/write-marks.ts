/** What is fetched once a text has a formula or code in it: what sets the one and colours the other. */
export { rehypeHighlight } from '../../lib/markdown/code/highlight'
export { findFormulaError, formulaToMathml } from '../../lib/markdown/formulas/mathml'
