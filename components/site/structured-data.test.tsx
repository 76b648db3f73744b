import type { Element } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toString as textOf } from 'hast-util-to-string'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Graph } from 'schema-dts'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { StructuredData } from '@/components/site/structured-data'
import { findEvent } from '@/lib/content/events'
import { eventGraph } from '@/lib/outputs/structured-data/event'
import { sealPage } from '@/tools/build/seal/seal-page'
import { say } from '@/tools/report/message'

const titles = [
  '</script><script>alert(1)</script><!--',
  '</script ><script >alert(1)</script ><!--',
  '</script/><img src="x" onerror="alert(1)">',
  '<!-- <script ',
  ']]> &lt;/script&gt; \u2028\u2029 \\u003c/script\\u003e "quoted" 모임',
]

function eventTitled(title: string): Graph {
  const event = findEvent('en', 'spring-2025')
  if (!event) throw new Error('The event is missing')
  return eventGraph({ ...event, title: { text: title, language: 'en' } })
}

function listScripts(html: string): Element[] {
  const scripts: Element[] = []
  visit(fromHtml(html), 'element', (element) => {
    if (element.tagName === 'script') scripts.push(element)
  })
  return scripts
}

test.each(titles)('no title can end the data block: %s is read back as it was written', (hostile) => {
  const html = renderToStaticMarkup(
    <main>
      <StructuredData graph={eventTitled(hostile)} />
      <p>The page goes on.</p>
    </main>,
  )
  const [script, ...others] = listScripts(html)
  if (!script) throw new Error('There is no script')
  expect(others).toEqual([])
  expect(script.properties).toEqual({ type: 'application/ld+json' })
  expect(JSON.parse(textOf(script))['@graph'][0].name).toBe(hostile)
  expect(html.slice(-'</script><p>The page goes on.</p></main>'.length)).toBe(
    '</script><p>The page goes on.</p></main>',
  )
})

test('what the page says is what the sealed page says', () => {
  const graph = eventTitled(titles.join(' '))
  const html = renderToStaticMarkup(
    <html lang="en">
      <head>
        <title>Page</title>
      </head>
      <body>
        <StructuredData graph={graph} />
      </body>
    </html>,
  )
  const sealed = sealPage(`<!doctype html>${html}`, {
    stylesheet: () => undefined,
    rename: () => undefined,
    madeBy: () => ({ classes: new Set<string>(), elements: new Set<string>(), variables: new Set<string>() }),
  })
  const [script] = listScripts(sealed.html)
  expect(sealed.objections.filter(({ found }) => /script|JSON/.test(say(found, 'en')))).toEqual([])
  expect(script && JSON.parse(textOf(script))).toEqual(JSON.parse(JSON.stringify(graph)))
})
