/** One key for spellings of a name that differ only in Unicode form, case or white space. */
export function spellingKey(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
}
