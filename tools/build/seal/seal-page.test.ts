import { describe, expect, test } from 'vitest'
import { speculationRules } from '../../../lib/site/page-head'
import type { Analytics } from '../../../lib/site/settings'
import { say } from '../../report/message'
import { sealPage } from './seal-page'

describe('analytics script', () => {
  const analytics: Analytics = {
    script: 'https://counter.example/js/script.js',
    attributes: { 'data-site-id': 'a"b' },
  }
  const asked = '<script defer src="https://counter.example/js/script.js" data-site-id="a&quot;b"></script>'
  const sources = {
    stylesheet: () => undefined,
    rename: () => undefined,
    madeBy: () => ({ classes: new Set<string>(), elements: new Set<string>(), variables: new Set<string>() }),
  }

  function seal(head: string, settings?: Analytics) {
    const html = `<!DOCTYPE html><html lang="ko"><head><meta charset="utf-8"><title>T</title>${head}</head><body><h1>T</h1></body></html>`
    const page = sealPage(html, sources, settings)
    const directives = page.html.match(/content="([^"]*)"/)?.[1]?.split('; ') ?? []
    return {
      scripts: page.html.match(/<script.*?>/g) ?? [],
      origins: directives.filter((directive) => directive.includes('https:')),
      objections: page.objections.map(({ found }) => found),
    }
  }

  test('the script of the settings, and its origin in the policy', () => {
    expect(seal(asked, analytics)).toMatchInlineSnapshot(`
    {
      "objections": [],
      "origins": [
        "script-src https://counter.example",
        "connect-src 'self' https://counter.example",
      ],
      "scripts": [
        "<script defer src="https://counter.example/js/script.js" data-site-id="a&quot;b">",
      ],
    }
  `)
  })

  test('without the setting no script of another origin stands in a page', () => {
    expect(seal(asked)).toMatchInlineSnapshot(`
    {
      "objections": [
        {
          "verbatim": "<script src="https://counter.example/js/script.js">",
        },
      ],
      "origins": [],
      "scripts": [
        "<script defer src="https://counter.example/js/script.js" data-site-id="a&quot;b">",
      ],
    }
  `)
    expect(seal('', analytics).origins).toEqual([])
  })

  test.each([
    ['another address', asked.replace('script.js', 'other.js')],
    ['another setting', asked.replace('a&quot;b', 'c')],
    ['an attribute more', asked.replace('defer', 'async defer')],
    ['a text', asked.replace('></', '>x()</')],
    ['the script twice', asked + asked],
  ])('%s is refused', (_, head) => {
    expect(seal(head, analytics).objections).toHaveLength(1)
  })
})

describe('seal page', () => {
  const sources = {
    stylesheet: (path: string) =>
      path === '/_next/static/chunks/a.css' ? 'i{background:url(../media/dot.1.svg)}' : undefined,
    rename: (path: string) =>
      new Map([
        ['/moim.js', '/moim-0123456789ab.js'],
        ['/_next/static/media/dot.1.svg', '/assets/dot-0123456789ab.svg'],
        ['/_next/static/media/a.2.woff2', '/assets/a-0123456789ab.woff2'],
      ]).get(path),
    madeBy: () => ({ classes: new Set<string>(), elements: new Set(['b', 'i']), variables: new Set<string>() }),
  }

  function page(body: string, head = ''): string {
    return `<!DOCTYPE html><html lang="ko"><head><meta charSet="utf-8"/><title>T</title>${head}</head><body><h1>T</h1>${body}</body></html>`
  }

  function objectionsTo(body: string, head = ''): string[] {
    return sealPage(page(body, head), sources).objections.map(
      ({ found, expected }) => `${say(found, 'en')} → ${say(expected, 'en')}`,
    )
  }

  function policyOf(body: string, head = ''): string[] {
    const html = sealPage(page(body, head), sources).html
    return html.match(/http-equiv="Content-Security-Policy" content="([^"]*)"/)?.[1]?.split('; ') ?? []
  }

  test('an exported page, sealed', () => {
    const { html, objections } = sealPage(
      page(
        '<div hidden=""><!--$--><!--/$--></div><p class="a b">A &amp; B<!-- --> it\'s</p><pre>\n\n x</pre><img src="/p.jpg" alt="" fetchPriority="high"/><!--$--><!--/$--><script>self.__next_f.push([1,"x"])</script>',
        `<style data-precedence="next" data-href="/_next/static/chunks/b.css">b{color:red}\n</style><link rel="preload" as="script" href="/_next/static/chunks/1.js"/><link rel="preload" as="font" type="font/woff2" crossorigin="" href="/_next/static/media/a.2.woff2"/><script type="module" src="/moim.js"></script><script type="speculationrules">${speculationRules}</script><link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>`,
      ),
      sources,
    )
    expect(objections).toEqual([])
    expect(html).toMatchInlineSnapshot(`
      "<!doctype html><html lang="ko"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' 'sha256-5qbjVstaAUHRjKH3fgn9yNZQPAZaJiU+mmRUvxtpO7Y='; style-src 'sha256-rVV58aeGeUMMe91b2rSRbodSE9qt/bmXlz+yYYaxpOI='; img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"><title>T</title><style>b{color:red}i{background:url(/assets/dot-0123456789ab.svg)}</style><link rel="preload" as="font" type="font/woff2" crossorigin="" href="/assets/a-0123456789ab.woff2"><script type="module" src="/moim-0123456789ab.js"></script><script type="speculationrules">{"prefetch":[{"where":{"and":[{"href_matches":"/*/"},{"not":{"selector_matches":"[download],[target],[rel~=nofollow],[data-photo]"}}]},"eagerness":"moderate"}],"prerender":[{"where":{"and":[{"href_matches":"/*/"},{"not":{"selector_matches":"[download],[target],[rel~=nofollow],[data-photo]"}}]},"eagerness":"conservative"}]}</script></head><body><h1>T</h1><p class="a b">A &amp; B it's</p><pre>

       x</pre><img src="/p.jpg" alt="" fetchpriority="high"></body></html>"
    `)
  })

  test('a font of the styles is preloaded under its published name', () => {
    const style = '<style>@font-face{font-family:A;src:url(/_next/static/media/a.2.woff2)}p{font-family:A}</style>'
    expect(sealPage(page('', style), sources).html).toContain(
      '<link rel="preload" as="font" type="font/woff2" crossorigin="" href="/assets/a-0123456789ab.woff2">',
    )
  })

  test('a page without script, form or font gets a policy without them', () => {
    expect(policyOf('')).toMatchInlineSnapshot(`
    [
      "default-src 'none'",
      "script-src 'none'",
      "style-src 'none'",
      "img-src 'self'",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]
  `)
  })

  test('the policy admits what the page carries', () => {
    expect(
      policyOf(
        '<form action="/ko/search/"><input name="q"></form><video src="/a.mp4"></video>',
        '<link rel="manifest" href="/m.webmanifest">',
      ),
    ).toMatchInlineSnapshot(`
    [
      "default-src 'none'",
      "script-src 'none'",
      "style-src 'none'",
      "img-src 'self'",
      "media-src 'self'",
      "manifest-src 'self'",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'self'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]
  `)
  })

  test('a dialog form sends nothing', () => {
    expect(policyOf('<form method="dialog"></form>')).toContain("form-action 'none'")
  })

  describe('what may not stand in a page', () => {
    const refused = new Map([
      ['an event handler', '<img src="/a.jpg" alt="" onerror="alert(1)">'],
      ['a style attribute', '<p style="color:red" onclick="x()">x</p>'],
      ['an inline script', '<script>alert(1)</script>'],
      ['a script of another origin', '<script src="https://cdn.example/a.js"></script>'],
      ['our script in another form', '<script src="/moim.js"></script>'],
      [
        'our script twice',
        '<script type="module" src="/moim.js"></script><script type="module" src="/moim.js"></script>',
      ],
      ['changed speculation rules', '<script type="speculationrules">{"prerender":[]}</script>'],
      ['JSON-LD that does not parse', '<script type="application/ld+json">{"a":}</script>'],
      ['a script of the router', '<script>(self.__next_s=self.__next_s||[]).push(["a.js",{}])</script>'],
      [
        'a boundary filled in later',
        '<!--$?--><template id="B:0"></template><!--/$--><div hidden id="S:0">x</div><script>$RC("B:0","S:0")</script>',
      ],
      ['a page left to the browser', '<template data-dgst="BAILOUT_TO_CLIENT_SIDE_RENDERING"></template>'],
      ['an unknown comment', '<!-- note -->'],
      ['a frame', '<iframe src="https://video.example/1"></iframe>'],
      ['a frame without address', '<iframe srcdoc="<p>x</p>"></iframe>'],
      ['an object', '<object data="/a.swf"></object>'],
      ['an embed', '<embed src="/a.swf">'],
      ['a base', '<base href="https://evil.example/">'],
      ['a refresh', '<meta http-equiv="refresh" content="0;url=/">'],
      ['a link to style sheets elsewhere', '<link rel="stylesheet" href="https://cdn.example/a.css">'],
      ['an unknown kind of link', '<link rel="dns-prefetch" href="//cdn.example">'],
      ['a script preload', '<link rel="preload" as="script" href="/a.js">'],
      ['an animated link', '<svg><a><set attributeName="href" to="javascript:alert(1)"/></a></svg>'],
      ['a ping', '<a href="/" ping="https://evil.example/">x</a>'],
      ['an id twice', '<p id="a"></p><p id="a"></p>'],
      ['a second heading', '<h1>x</h1>'],
      ['an import of styles', '<style>@import "/b.css";</style>'],
      ['an attribute that becomes elements', '<p><noscript><i title="</noscript><img src=/a.jpg>"></i></noscript></p>'],
      ['text that becomes elements', '<xmp>&lt;/xmp>&lt;img src=/a.jpg></xmp>'],
      ['an element that is none of a formula', '<math><mtext><b>x</b></mtext></math>'],
      ['styles that become elements', '<svg><style>&lt;img src=/a.jpg></style></svg>'],
      ['styles for some media', '<style media="print">p{}</style>'],
      ['something hidden in a template', '<template><img alt="" src="/a.jpg" onload="x()"></template>'],
    ])

    test('an id twice, in Korean', () => {
      const { objections } = sealPage(page('<p id="a"></p><p id="a"></p>'), sources)
      expect(objections.map(({ found, expected }) => `${say(found, 'ko')} → ${say(expected, 'ko')}`)).toEqual([
        '두 번 이상 쓰인 id="a" → 한 페이지에 한 번씩만 쓰인 id',
      ])
    })

    test('each is named, with what is allowed instead', () => {
      const all = [...refused].map(([name, html]) => [name, ...objectionsTo(html)].join('\n  '))
      expect(all.join('\n')).toMatchInlineSnapshot(`
        "an event handler
          <img onerror="alert(1)"> → no event handler attribute: listen in browser/
        a style attribute
          <p style="color:red"> → a class: the policy gives style attributes no effect
          <p onclick="x()"> → no event handler attribute: listen in browser/
        an inline script
          an inline script: alert(1) → <script type="module" src="/moim.js">, JSON-LD or the speculation rules of lib/site/page-head.ts
        a script of another origin
          <script src="https://cdn.example/a.js"> → <script type="module" src="/moim.js">, JSON-LD or the speculation rules of lib/site/page-head.ts
        our script in another form
          <script src="/moim.js"> → <script type="module" src="/moim.js">, JSON-LD or the speculation rules of lib/site/page-head.ts
        our script twice
          2 script files → /moim.js once
        changed speculation rules
          <script type="speculationrules"> {"prerender":[]} → the text of lib/site/page-head.ts, unchanged
        JSON-LD that does not parse
          JSON-LD that does not parse: {"a":} → valid JSON
        a script of the router
          an inline script: (self.__next_s=self.__next_s||[]).push(["a.js",{}]) → <script type="module" src="/moim.js">, JSON-LD or the speculation rules of lib/site/page-head.ts
        a boundary filled in later
          <template id="B:0"> → a page rendered in one piece: no <Suspense>, no loading.tsx, data awaited in the page itself
          <div id="S:0"> → a page rendered in one piece: no <Suspense>, no loading.tsx, data awaited in the page itself
          a part of the page that only the framework script would put in its place → a page rendered in one piece: no <Suspense>, no loading.tsx, data awaited in the page itself
          the comment <!--$?--> → only comments of React that seal knows
        a page left to the browser
          <template> → a page rendered in one piece: no <Suspense>, no loading.tsx, data awaited in the page itself
        an unknown comment
          the comment <!--note--> → only comments of React that seal knows
        a frame
          <iframe src="https://video.example/1"> → no <iframe>: a script may add one when the reader asks for it
        a frame without address
          <iframe srcdoc="<p>x</p>"> → no srcdoc attribute
          <iframe> → no <iframe>: a script may add one when the reader asks for it
        an object
          <object> → no <object>: a script may add one when the reader asks for it
        an embed
          <embed src="/a.swf"> → no <embed>: a script may add one when the reader asks for it
        a base
          <base> → no <base>: a script may add one when the reader asks for it
        a refresh
          <meta http-equiv="refresh"> → no http-equiv but the policy, which seal writes
        a link to style sheets elsewhere
          <link rel="stylesheet"> → rel: alternate, apple-touch-icon, author, canonical, describedby, help, icon, license, manifest, me, next, preload, prev, search, up
        an unknown kind of link
          <link rel="dns-prefetch"> → rel: alternate, apple-touch-icon, author, canonical, describedby, help, icon, license, manifest, me, next, preload, prev, search, up
        a script preload
          <link as="script"> → a preload of a font or an image
        an animated link
          <set attributeName="href"> → movement in the stylesheet: SVG animation can rewrite links
        a ping
          <a ping="https://evil.example/"> → no ping attribute
        an id twice
          id="a" more than once → every id once on a page
        a second heading
          2 <h1> → exactly one <h1>
        an import of styles
          an @import in a stylesheet → all styles in one file
        an attribute that becomes elements
          <noscript> → elements that every browser reads alike; what is for readers without scripts is shown by @media (scripting: none)
        text that becomes elements
          <xmp> → elements that every browser reads alike; what is for readers without scripts is shown by @media (scripting: none)
        an element that is none of a formula
          <b> → nothing in a formula but the elements of lib/markdown/formulas/mathml-elements.ts
        styles that become elements
          <style> inside <svg> → the styles of a drawing in the stylesheet
        styles for some media
          <style> with attributes of its own → media queries inside the stylesheet
        something hidden in a template
          <img onload="x()"> → no event handler attribute: listen in browser/"
      `)
    })

    test('no language, no title, no heading, no encoding', () => {
      const { objections } = sealPage('<!doctype html><html><head></head><body></body></html>', sources)
      expect(objections.map(({ expected }) => say(expected, 'en'))).toEqual([
        '<html lang="…">',
        '<meta charset="utf-8"> first in <head>',
        'a <title> with text in <head>',
        'exactly one <h1>',
      ])
    })
  })

  test('a page that was not found is one problem, not four', () => {
    const { objections } = sealPage(
      '<!doctype html><html id="__next_error__"><head></head><body></body></html>',
      sources,
    )
    expect(objections.map(({ found }) => say(found, 'en'))).toEqual(['the empty page that Next exports for notFound()'])
  })

  test('ids and headlines inside a template are nobody’s, and its links count', () => {
    const { ids, references, objections } = sealPage(
      page('<p id="a"></p><template><h1>x</h1><a id="a" href="/x/">x</a></template>'),
      sources,
    )
    expect([...ids]).toEqual(['a'])
    expect(references.map(({ address }) => address)).toEqual(['/x/'])
    expect(objections).toEqual([])
  })
})
