import { expect, test } from 'vitest'
import { htmlOf } from '../../e2e/fixture/site-documents'
import { treeOf } from '../markdown/html-tree'
import { textIn } from './post-documents'

test('the search reads words, and not the numbers of footnotes or the arrows back to them', () => {
  const html = htmlOf('An index[^1] of **two**\nwords.\n\n- a list\n\n[^1]: A note.')
  expect(textIn(treeOf(html)).split('\n')).toEqual(['An index of two words.', 'a list', 'Footnotes A note.'])
})
