import { asciiAlphanumeric } from 'micromark-util-character'
import type { Code, Effects, State, TokenizeContext } from 'micromark-util-types'
import type { Processor } from 'unified'
import { emojiNamed } from './emoji-table'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    emojiName: 'emojiName'
  }
}

const [plus, hyphen, slash, colon, underscore] = [43, 45, 47, 58, 95]
const longest = 50

/** Teaches a parser the names that GitHub has for emoji: `:tada:` is the character itself, in the text around it. Other names stay as they are. */
export function remarkEmojiNames(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    { text: { [colon]: { name: 'emojiName', tokenize, previous: mayStart } } },
  ]
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    {
      enter: {
        emojiName(token) {
          this.config.enter.data?.call(this, token)
        },
      },
      exit: {
        emojiName(token) {
          const text = this.stack.at(-1)
          const emoji = emojiNamed(this.sliceSerialize(token).slice(1, -1))
          if (text?.type === 'text') text.value += emoji
          if (text?.position) text.position.end = { ...token.end }
          this.stack.pop()
        },
      },
    },
  ]
}

/** Behind another emoji, or whatever `isApart` says. */
function mayStart(this: TokenizeContext, code: Code): boolean {
  return isApart(code) || this.events.at(-1)?.[1].type === 'emojiName'
}

/** A colon behind a letter, a digit or another mark of an address parts numbers or names. */
function isApart(code: Code): boolean {
  return code !== colon && code !== slash && !asciiAlphanumeric(code)
}

function tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  let name = ''
  return (code) => {
    if (!mayStart.call(this, this.previous)) return nok(code)
    effects.enter('emojiName')
    effects.consume(code)
    return inside
  }

  function inside(code: Code): State | undefined {
    if (code === colon && emojiNamed(name)) {
      effects.consume(code)
      return behind
    }
    const isName = asciiAlphanumeric(code) || code === underscore || code === plus || code === hyphen
    if (code === null || !isName || name.length > longest) return nok(code)
    name += String.fromCharCode(code)
    effects.consume(code)
    return inside
  }

  function behind(code: Code): State | undefined {
    if (!isApart(code) && code !== colon) return nok(code)
    effects.exit('emojiName')
    return ok(code)
  }
}
