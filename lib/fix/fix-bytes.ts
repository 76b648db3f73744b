import type { Said } from '../check/said'

/** A text with what was changed in it, in words; nothing changed, nothing said. */
export interface Fixed {
  text: string
  changes: Said[]
}

const steps: [change: Said, apply: (text: string) => string][] = [
  [{ en: 'byte order mark removed', ko: '바이트 순서 표시 제거' }, (text) => text.replace(/^\uFEFF/, '')],
  [{ en: 'line ends', ko: '줄 끝' }, (text) => text.replace(/\r\n?/g, '\n')],
  [{ en: 'Unicode form NFC', ko: '유니코드 정규화(NFC)' }, (text) => text.normalize('NFC')],
]

/** What every text is to be, whatever it says: no byte order mark, line feeds only, Unicode form NFC. */
export function fixBytes(text: string): Fixed {
  const changes: Said[] = []
  let fixed = text
  for (const [change, apply] of steps) {
    const next = apply(fixed)
    if (next !== fixed) changes.push(change)
    fixed = next
  }
  return { text: fixed, changes }
}
