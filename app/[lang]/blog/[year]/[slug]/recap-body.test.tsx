import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { RecapBody } from '@/app/[lang]/blog/[year]/[slug]/recap-body'
import { htmlOf } from '@/e2e/fixture/site-documents'
import { findPost } from '@/lib/content/posts'

/** The ids of the page that a text makes, the addresses within it, and its words without the elements. */
function pageOf(markdown: string) {
  const post = findPost('ko', '2025', 'spring-recap')
  if (!post) throw new Error('The fixture has no recap')
  const html = renderToStaticMarkup(<RecapBody post={{ ...post, html: htmlOf(markdown) }} language="ko" />)
  const all = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, value = '']) => value)
  return { html, ids: all(/ id="([^"]*)"/g), links: all(/ href="#([^"]*)"/g).map(decodeURIComponent) }
}

test('no id stands twice on a recap and every link within it leads somewhere, whatever its headings hold', () => {
  const { ids, links } = pageOf(`
글[^1]과 글[^1].

# 여는 말[^가]

## 1. 김하나[^1] | *첫* [발표](https://a.example) \`x\`[^1-2]

### 안쪽 제목[^100%]

> ## 인용 안의 제목[^1]

- ## 목록 안의 제목

Alan Doe | Programme {#programme}
===

## Programme title

## 마치며

## 마치며

## fn 1

## 🎉

[^가]: 하나.

[^1]: 둘.

[^1-2]: 셋.

[^100%]: 넷[^가].
`)
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  expect(links.filter((id) => !ids.includes(id))).toEqual([])
  expect(ids).toContain('content-programme')
})

test('the contents name a talk without the number of its footnote, and the heading leads to the note', () => {
  const { html } = pageOf('## 1. 김하나 | 첫 발표[^1]\n\n글\n\n[^1]: 각주')
  expect(html).toMatch(/<nav .*<a href="#김하나-첫-발표"[^>]*><span[^>]*>1<\/span><span>첫 발표<span/)
  expect(html).toContain('<h2>첫 발표<sup><a href="#fn-1" id="fnref-1"')
})
