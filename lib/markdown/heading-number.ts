/** A heading's own number and the text behind it. */
export interface NumberedHeading {
  order?: number
  text: string
}

// A keycap is a digit, optionally a variation selector, and U+20E3 (Unicode TR51); the ten has a character of its own.
const keycap = /^\s*((?:\d\uFE0F?\u20E3)+|\u{1F51F})\s*/u
const plain = /^\s*(\d{1,3})[.)]\s+/

/** Splits `1️⃣ Name`, `🔟 Name`, `1. Name` and `1) Name` into the number and the rest. */
export function readHeadingNumber(heading: string): NumberedHeading {
  const match = keycap.exec(heading) ?? plain.exec(heading)
  const marker = match?.[1]
  if (!match || !marker) return { text: heading.trim() }
  const order = marker === '\u{1F51F}' ? 10 : Number(marker.replace(/\D/g, ''))
  return { order, text: heading.slice(match[0].length).trim() }
}
