/** One key for spellings of a name that differ only in Unicode form, case, white space or what nobody sees. */
export function spellingKey(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
}
