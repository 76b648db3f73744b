/**
 * A text as a part of an address: NFC, lower case, letters and digits of any script, everything else one hyphen.
 * Korean stays Korean: `slugify('조규진 | Backend.AI')` is `조규진-backend-ai`. May be empty.
 */
export function slugify(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
}
