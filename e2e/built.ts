/** The site of `content/` as it was built last, and what serves it to the tests. */
export const built = { folder: 'out', port: Number(process.env.PORT ?? 3100) }
