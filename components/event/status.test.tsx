import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, expect, test, vi } from 'vitest'
import { TalkEventStatus } from '@/components/event/status'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

test.each([
  ['spring-2025', '2026-11-20T00:00:00Z', ''],
  ['dropped-2026', '2026-11-30T00:00:00Z', '<p class="text-small text-muted">취소된 행사</p>'],
  ['autumn-2026', '2026-11-30T00:00:00Z', '<p class="text-small text-muted">개최 여부 미확인</p>'],
])('%s at %s', async (slug, moment, html) => {
  expect(await statusOf(slug, moment)).toBe(html)
})

test('an event to come carries its clock, and hidden what time alone can make true', async () => {
  const html = await statusOf('winter-2026', '2026-12-04T00:00:00Z')
  expect(html).toContain('<p class="text-small text-muted" data-clock="{&quot;status&quot;:&quot;scheduled&quot;')
  expect(html).toContain(
    '<span data-phase="upcoming">예정된 행사\u00a0· <span data-relative="2026-12-05">내일</span></span>',
  )
  expect(html).toContain('<span data-phase="unconfirmed" hidden="">개최 여부 미확인</span>')
})

async function statusOf(slug: string, moment: string): Promise<string> {
  vi.stubEnv('NOW', moment)
  const { findEvent } = await import('@/lib/content/events')
  const event = findEvent('ko', slug)
  if (!event) throw new Error(`The fixture has no event ${slug}`)
  return renderToStaticMarkup(<TalkEventStatus event={event} language="ko" />)
}
