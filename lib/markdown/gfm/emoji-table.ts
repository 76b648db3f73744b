import { nameToEmoji } from 'gemoji'

/** The emoji that GitHub has under a name (`tada`). */
export function emojiNamed(name: string): string | undefined {
  return Object.hasOwn(nameToEmoji, name) ? nameToEmoji[name] : undefined
}
