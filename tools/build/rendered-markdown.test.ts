import { unified } from 'unified'
import { VFile } from 'vfile'
import { beforeEach, expect, test, vi } from 'vitest'
import { markdownToHtml } from '../../lib/markdown/markdown-to-html'
import { renderedMarkdown } from './rendered-markdown'

vi.mock('../../lib/markdown/markdown-to-html', async (original) => {
  const actual = await original<typeof import('../../lib/markdown/markdown-to-html')>()
  return { ...actual, markdownToHtml: vi.fn(actual.markdownToHtml) }
})
// What a run has rendered is written when it ends; a test may not take the place of what builds have.
vi.mock('../../lib/site/written-files', async (original) => {
  const actual = await original<typeof import('../../lib/site/written-files')>()
  return {
    ...actual,
    buildFolders: { ...actual.buildFolders, renderedMarkdown: `test-results/${process.pid}/markdown.json` },
  }
})

beforeEach(() => void vi.mocked(markdownToHtml).mockClear())

function html(text: string, sourceFileName: string): string {
  const processor = unified()
  renderedMarkdown(processor as unknown as Parameters<typeof renderedMarkdown>[0])
  return String(processor.processSync(new VFile({ value: text, data: { rawDocumentData: { sourceFileName } } })))
}

test('a text is rendered once, in each language by itself, as the pipeline renders it', () => {
  const text = `나온 말[^1]\n\n[^1]: 각주 ${process.pid}`
  expect(html(text, 'ko.md')).toContain('각주')
  expect(html(text, 'ko.md')).toBe(html(text, 'ko.md'))
  expect(markdownToHtml).toHaveBeenCalledTimes(1)
  expect(html(text, 'en.md')).toContain('Footnotes')
  expect(markdownToHtml).toHaveBeenCalledTimes(2)
})
