import { expect, test } from 'vitest'
import { say } from '../../report/message'
import { checkLinks } from './check-links'
import type { Reference } from './page-references'

function problems(file: string, ...references: [Reference['use'], string, string?][]): string[] {
  const linked = references.map(([use, address, property = 'href']) => ({
    use,
    address,
    property,
    tagName: 'x',
    ...(property === 'srcSet' && { value: address }),
  }))
  const pages = new Map([
    ['ko/index.html', { ids: new Set(['소개']), references: [] }],
    [file, { ids: new Set(['here']), references: linked }],
  ])
  const files = new Set(['ko/index.html', file, 'photos/a.jpg', 'ko/모임/index.html'])
  return checkLinks({ pages, files, origin: 'https://moim.example' }).map(
    ({ found, expected }) => `${say(found, 'en')}: ${say(expected, 'en')}`,
  )
}

test('addresses that lead somewhere', () => {
  const found = problems(
    'ko/a/index.html',
    ['link', '/ko/'],
    ['link', '../'],
    ['link', '/ko/#%EC%86%8C%EA%B0%9C'],
    ['link', '#here'],
    ['link', '#top'],
    ['link', '#'],
    ['link', '/ko/?page=2'],
    ['link', '/ko/%EB%AA%A8%EC%9E%84/'],
    ['link', '/ko/모임/'.normalize('NFD')],
    ['link', 'https://other.example/x'],
    ['link', 'mailto:a@example.com'],
    ['link', 'https://moim.example/not-ours-to-judge/'],
    ['name', 'https://moim.example/ko/'],
    ['resource', '/photos/a.jpg'],
    ['form', '/ko/'],
  )
  expect(found).toEqual([])
})

test('addresses that lead nowhere, or where a page may not lead', () => {
  const found = problems(
    'ko/a/index.html',
    ['link', '/ko/gone/'],
    ['link', '/ko'],
    ['link', 'b/'],
    ['link', '/ko/#gone'],
    ['link', '#gone'],
    ['link', 'javascript:alert(1)'],
    ['link', ' java\nscript:alert(1)'],
    ['link', 'data:text/html,x'],
    ['link', 'https://'],
    ['name', 'https://moim.example/gone/'],
    ['resource', 'https://cdn.example/a.jpg', 'src'],
    ['resource', '//cdn.example/a.jpg', 'src'],
    ['resource', 'data:image/svg+xml,x', 'src'],
    ['resource', '/photos/b.jpg', 'srcSet'],
    ['resource', 'mailto:a@example.com', 'src'],
    ['form', 'https://forms.example/'],
  )
  expect(found.join('\n')).toMatchInlineSnapshot(`
    "<x href="/ko/gone/">: a file of the site; there is no ko/gone/index.html
    <x href="/ko">: the address with its slash: /ko/
    <x href="b/">: a file of the site; there is no ko/a/b/index.html
    <x href="/ko/#gone">: an id of /ko/; it has no "gone"
    <x href="#gone">: an id of /ko/a/; it has no "gone"
    <x href="javascript:alert(1)">: no javascript: address
    <x href="java script:alert(1)">: no javascript: address
    <x href="data:text/html,x">: no data: address
    <x href="https://">: an address that a browser can read
    <x href="https://moim.example/gone/">: a file of the site; there is no gone/index.html
    <x src="https://cdn.example/a.jpg">: a file of this site: nothing is fetched from another origin
    <x src="//cdn.example/a.jpg">: a file of this site: nothing is fetched from another origin
    <x src="data:image/svg+xml,x">: no data: address
    /photos/b.jpg in <x srcset="/photos/b.jpg">: a file of the site; there is no photos/b.jpg
    <x src="mailto:a@example.com">: an address of this site
    <x href="https://forms.example/">: a form that sends to this site"
  `)
})

test('a missing page answers any address, so its own are written from the root', () => {
  expect(problems('404.html', ['link', 'ko/'], ['link', '/ko/'])).toMatchInlineSnapshot(`
    [
      "<x href="ko/">: an address that starts with a slash",
    ]
  `)
})
