import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Prose } from '@/components/ui/prose'
import { htmlOf } from '@/e2e/fixture/site-documents'
import { treeOf } from '@/lib/markdown/html-tree'

test('columns stand as Markdown says, without a style attribute, which the policy of the pages takes away', () => {
  const body = treeOf(htmlOf('| Name | Hour | Room | Note |\n|:-|-:|:-:|-|\n| Kim | 14:00 | 2 | |'))
  expect(renderToStaticMarkup(Prose({ body, language: 'en' }))).toMatchInlineSnapshot(
    `"<div class="prose" lang="en"><div class="prose-table" role="group" aria-label="Table" tabindex="0"><table><thead><tr><th class="border-b py-2 pe-4 align-top text-left">Name</th><th class="border-b py-2 pe-4 align-top text-right">Hour</th><th class="border-b py-2 pe-4 align-top text-center">Room</th><th class="border-b py-2 pe-4 align-top text-start">Note</th></tr></thead><tbody><tr><td class="border-b py-2 pe-4 align-top text-left">Kim</td><td class="border-b py-2 pe-4 align-top text-right">14:00</td><td class="border-b py-2 pe-4 align-top text-center">2</td><td class="border-b py-2 pe-4 align-top text-start"></td></tr></tbody></table></div></div>"`,
  )
})
