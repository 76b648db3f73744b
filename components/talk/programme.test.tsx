import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Programme } from '@/components/talk/programme'

test('a name in the other language says so', () => {
  const speakers = [
    { text: '강우영', language: 'ko' as const },
    { text: 'Jerry Lee', language: 'en' as const },
  ]
  const html = renderToStaticMarkup(
    <Programme title="Programme" items={[{ id: 'a', title: 'A talk', speakers, href: '#a' }]} language="en" />,
  )
  expect(html).toContain('<span lang="ko">강우영</span></span><span><span class="dot"> · </span>Jerry Lee</span>')
})
