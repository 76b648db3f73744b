/** What is fetched once a text has a formula in it. */
export { findFormulaError, formulaToMathml } from '../../lib/markdown/formulas/mathml'
