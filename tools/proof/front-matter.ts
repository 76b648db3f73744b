import { Document, type Scalar, type ToStringOptions, visit } from 'yaml'
import type { Values } from './values'

type Options = ToStringOptions & { flow?: boolean; comments?: boolean }

// YAML 1.1 puts quotation marks around every text that some reader of YAML takes for something else.
const styles: Options[] = [
  {},
  { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 },
  { defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'PLAIN' },
  { defaultStringType: 'BLOCK_FOLDED', defaultKeyType: 'PLAIN', lineWidth: 40 },
  { flow: true, lineWidth: 0 },
  { indent: 4, indentSeq: false, comments: true },
]

/** Front matter of values, with its fences, in one of six ways to write YAML. */
export function frontMatter(values: Values, style: number): string {
  return `---\n${yaml(values, style)}---\n`
}

/** The same without fences. */
export function photoList(values: Values): string {
  return yaml(values, 0)
}

function yaml(values: Values, style: number): string {
  const { flow, comments, ...options } = styles[style % styles.length] ?? {}
  const document = new Document(values, { version: '1.1', aliasDuplicateObjects: false })
  if (flow)
    visit(document, {
      Collection: (_, node, path) => {
        if (path.length > 1) node.flow = true
      },
    })
  if (comments) document.commentBefore = ' A comment: with [signs] "in" it'
  // A moment is read as a text only between quotation marks.
  visit(document, {
    Scalar: (_, node: Scalar) => {
      if (typeof node.value === 'string' && /^\d{4}-\d\d-\d\dT/.test(node.value)) node.type = 'QUOTE_DOUBLE'
    },
  })
  return document.toString(options)
}
