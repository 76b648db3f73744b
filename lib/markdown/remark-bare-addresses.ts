import type { Root } from 'mdast'
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal'
import type { Construct, Effects, Extension, State, TokenizeContext, Tokenizer } from 'micromark-util-types'
import type { Processor } from 'unified'
import { SKIP, visit } from 'unist-util-visit'
import { addressEnd, withoutTrail } from './bare-address'

// What is longer was not typed among words; looking so far ahead again and again would take long.
const longest = 2000
const beginning = /^(?:h|ht|htt|https?|https?:\/?|https?:\/\/.*|w{1,3}|www\..*)$/is

/** Makes an address in the words end where `addressEnd` says, for everything that parses the site's Markdown; stands behind remark-gfm. */
export function remarkBareAddresses(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), endingInTime(gfmAutolinkLiteral())]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), { transforms: [cutLinks] }]
}

const cutNames = { protocolAutolink: 'protocolAutolinkCut', wwwAutolink: 'wwwAutolinkCut' } as const

function isCut(name: string | undefined): name is keyof typeof cutNames {
  return name !== undefined && name in cutNames
}

/** GitHub's constructs for addresses, which stop before what belongs to the sentence. E-mail addresses do so by themselves. */
function endingInTime({ text = {} }: Extension): Extension {
  const cut = Object.entries(text).map(([code, constructs]): [string, Construct[]] => [
    code,
    [constructs ?? []]
      .flat()
      .flatMap((each) =>
        isCut(each.name) ? [{ ...each, name: cutNames[each.name], tokenize: endingBefore(each) }] : [],
      ),
  ])
  return { text: Object.fromEntries(cut), disable: { null: Object.keys(cutNames) } }
}

/** Reads on to the next space; where an address ends before that, it is taken up to there, else as GitHub does. */
function endingBefore({ tokenize, previous }: Construct): Tokenizer {
  // Without its name, by which it is disabled.
  const whole: Construct = { tokenize, ...(previous && { previous }) }
  return function (this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
    let run = ''
    const ahead: Construct = {
      partial: true,
      tokenize: (inner, found, none) => {
        const inside: State = (code) => {
          if (code === null || code <= 32 || run.length >= longest) {
            inner.exit('data')
            return found(code)
          }
          run += String.fromCharCode(code)
          if (run.length <= 'https://'.length && !beginning.test(run)) return none(code)
          inner.consume(code)
          return inside
        }
        return (code) => {
          inner.enter('data')
          return inside(code)
        }
      },
    }
    const decide: State = (code) => {
      const end = run.length < longest ? addressEnd(run) : run.length
      const length = end < run.length ? withoutTrail(run.slice(0, end)).length : 0
      return length > 'https://'.length
        ? effects.check(whole, take(effects, ok, length), nok)(code)
        : tokenize.call(this, effects, ok, nok)(code)
    }
    return effects.check(ahead, decide, nok)
  }
}

function take(effects: Effects, ok: State, length: number): State {
  let left = length
  let type: 'literalAutolinkHttp' | 'literalAutolinkWww' = 'literalAutolinkHttp'
  const inside: State = (code) => {
    if (left === 0) {
      effects.exit(type)
      effects.exit('literalAutolink')
      return ok(code)
    }
    left--
    effects.consume(code)
    return inside
  }
  return (code) => {
    if (code !== null && String.fromCharCode(code).toLowerCase() === 'w') type = 'literalAutolinkWww'
    effects.enter('literalAutolink')
    effects.enter(type)
    return inside(code)
  }
}

/** The addresses that GitHub's Markdown finds in what is already text, such as those within brackets, end likewise. */
function cutLinks(tree: Root): void {
  visit(tree, 'link', (node, index, parent) => {
    const [text] = node.children
    if (node.position || !parent || index === undefined || text?.type !== 'text') return undefined
    const address = withoutTrail(text.value.slice(0, addressEnd(text.value)))
    if (!/^(?:https?:\/\/|www\.)/i.test(address) || address === text.value) return undefined
    const left = text.value.slice(address.length)
    node.url = node.url.slice(0, node.url.length - left.length)
    text.value = address
    parent.children.splice(index + 1, 0, { type: 'text', value: left })
    return [SKIP, index + 1]
  })
}
