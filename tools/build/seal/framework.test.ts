import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { describe, expect, test } from 'vitest'
import { removeFramework } from './framework'

function cleaned(html: string): string {
  const page = fromHtml(`<!doctype html><html><head></head><body>${html}</body></html>`)
  removeFramework(page)
  return toHtml(page).replace(/^.*<body>|<\/body>.*$/gs, '')
}

describe('known shapes are taken out', () => {
  test.each([
    ['a chunk', '<script src="/_next/static/chunks/1x.js" async=""></script>'],
    ['polyfills for old browsers', '<script src="/_next/static/chunks/0c.js" noModule=""></script>'],
    ['the bootstrap chunk', '<script src="/_next/static/chunks/0c.js" id="_R_" async=""></script>'],
    [
      'the Turbopack bootstrap',
      '<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":["a.js"],"runtimeModuleIds":[2]});</script>',
    ],
    ['the payload queue', '<script>(self.__next_f=self.__next_f||[]).push([0])</script>'],
    ['the payload', '<script>self.__next_f.push([1,"1:\\"$Sreact.fragment\\"\\n)"])</script>'],
    ['a binary payload', '<script>self.__next_f.push([3,"AAEC"])</script>'],
    ['shell timing', '<script>requestAnimationFrame(function(){$RT=performance.now()});</script>'],
    ['a script preload', '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/15.js"/>'],
    ['a module preload', '<link rel="modulepreload" href="/_next/static/chunks/15.js"/>'],
    ['a connection to itself', '<link rel="preconnect" href="/" crossorigin=""/>'],
    ['render blocking', '<link rel="expect" href="#_R_" blocking="render"/>'],
    ['the font marker', '<meta name="next-size-adjust" content=""/>'],
    ['the metadata outlet', '<div hidden=""><!--$--><!--/$--></div>'],
    ['boundary comments', '<!--$--><!--/$--><!--&--><!--/&--><!--html--><!--head--><!--body-->'],
  ])('%s', (_, html) => {
    expect(cleaned(html)).toBe('')
  })

  test('comments between texts, the texts stay', () => {
    expect(cleaned('<p>Talks<!-- --> (<!-- -->7<!-- -->)</p>')).toBe('<p>Talks (7)</p>')
  })
})

describe('what only resembles a known shape stays, to be judged', () => {
  test.each([
    ['a script of another folder', '<script src="/other/static/a.js"></script>'],
    ['a script of another origin', '<script src="https://cdn.example/_next/static/a.js"></script>'],
    ['a payload with more behind it', '<script>self.__next_f.push([1,"a"]);alert(1)//)</script>'],
    ['a queue of something else', '<script>(self.__next_s=self.__next_s||[]).push(["a.js",{}])</script>'],
    ['a boundary filled in later', '<script>$RC("B:0","S:0")</script>'],
    ['a preload of a font', '<link rel="preload" as="font" href="/_next/static/media/a.woff2">'],
    ['a connection elsewhere', '<link rel="preconnect" href="https://cdn.example">'],
    ['a hidden element with content', '<div hidden>text</div>'],
    ['a hidden element deeper down', '<p><span hidden></span></p>'],
    ['an unfinished boundary', '<!--$?-->'],
  ])('%s', (_, html) => {
    expect(cleaned(html)).toBe(html)
  })
})
