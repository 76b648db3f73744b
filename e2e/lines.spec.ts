import { expect, test } from '@playwright/test'
import { languages } from '../lib/site/languages'
import { addressOf } from './pages'

const kinds = ['home', 'blog', 'event', 'talk', 'group', 'speaker', 'gallery', 'album'] as const

for (const language of languages) {
  test(`on a narrow screen no line begins with a dot, and times stay whole, ${language}`, {
    tag: '@phone-only',
  }, async ({ page }) => {
    for (const kind of kinds) {
      await page.goto(addressOf[kind](language))
      const broken = await page.evaluate(() => {
        const range = document.createRange()
        const rectOf = (node: Node, at: number) => {
          range.setStart(node, at)
          range.setEnd(node, at + 1)
          return range.getBoundingClientRect()
        }
        const isInline = (element: Element) => /^(inline|inline-block)$/.test(getComputedStyle(element).display)
        const blockOf = (element: Element | null): Element =>
          element?.parentElement && isInline(element) ? blockOf(element.parentElement) : (element ?? document.body)

        const dots: string[] = []
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.textContent?.indexOf(' · ') ?? -1
          const dot = at === -1 ? undefined : rectOf(node, at + 1)
          if (!dot?.width) continue
          const block = blockOf(node.parentElement)
          const style = getComputedStyle(block)
          // What hangs before its row is cut off.
          const isCut = style.clipPath.startsWith('inset') && block.matches('.dotted')
          const begins = dot.left < block.getBoundingClientRect().left + Number.parseFloat(style.fontSize)
          if (begins && !isCut) dots.push(block.textContent ?? '')
        }

        const times = [...document.querySelectorAll('time + time')].filter(
          (end) => end.previousElementSibling?.getBoundingClientRect().top !== end.getBoundingClientRect().top,
        )
        return [...dots, ...times.map(({ textContent }) => textContent)]
      })
      expect([kind, ...broken]).toEqual([kind])
    }
  })
}
