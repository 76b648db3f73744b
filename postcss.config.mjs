// Tailwind's own pass would rewrite light-dark() for browsers of 2023 in a way that cannot follow `color-scheme` further
// down the page; Next minifies the result for the browsers that package.json names.
export default { plugins: { '@tailwindcss/postcss': { optimize: false } } }
