const dynamic = /\bimport\(\s*(["'])(\/[^"']+)\1\s*\)/g

/** The text of a module with its `import('/…')` under published names, and the addresses it then imports, in order. */
export function renameImports(
  module: string,
  rename: (address: string) => string | undefined,
): { text: string; imports: string[] } {
  const imports: string[] = []
  const text = module.replaceAll(dynamic, (_, quote: string, address: string) => {
    const renamed = rename(address) ?? address
    imports.push(renamed)
    return `import(${quote}${renamed}${quote})`
  })
  return { text, imports }
}
