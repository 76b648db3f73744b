import { expect, test, vi } from 'vitest'
import { type Program, runProgram } from '../report/run-program'
import { type PageOrder, type PageQuestion, startFiles } from './files-process'
import { type MadePage, RenderedOtherwise } from './make-pages'
import type { Route } from './routes'

vi.mock('../report/run-program', () => ({ runProgram: vi.fn() }))

const route: Route = { file: 'a.html', page: 'page', params: {}, form: 'page' }

/** Starts the process, as `runProgram` sees it: how it asks, and how it ends. */
function start() {
  let program: Program | undefined
  let [leave, fail]: [() => void, (error: Error) => void] = [() => {}, () => {}]
  vi.mocked(runProgram).mockImplementation((started) => {
    program = started
    return new Promise((resolve, reject) => {
      leave = () => resolve('')
      fail = reject
    })
  })
  const files = startFiles()
  const ask = (question: PageQuestion) => program?.answer?.(question) as Promise<PageOrder>
  return { files, ask, leave, fail }
}

/** Long enough for Node to notice a failure that nobody waits for. */
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 20))

test('it takes pages until there are none, and what it has in hand is waited for', async () => {
  const { files, ask, leave } = start()
  const written = { files: ['en/feed.xml'], copies: new Map([['en/feed.xml', { references: [] }]]) }
  const first = ask({ written })
  expect(await files.written).toBe(written)
  const rest = [route]
  const received: string[] = []
  const endHelp = files.offer({ forms: {}, take: () => rest.splice(-16), receive: ({ file }) => received.push(file) })
  expect((await first).routes).toEqual([route])
  let isEnded = false
  const ending = endHelp().then(() => {
    isEnded = true
  })
  await aWhile()
  expect(isEnded).toBe(false)
  const made = { file: 'a.html' } as MadePage
  expect((await ask({ made: [made] })).routes).toEqual([])
  await ending
  expect(received).toEqual(['a.html'])
  leave()
  await files.end()
})

test('what it cannot make, and its own failure, are told where they are asked for and not before', async () => {
  const refusing = start()
  const order = refusing.ask({ written: { files: [], copies: new Map() } })
  const endHelp = refusing.files.offer({ forms: {}, take: () => [route], receive: () => {} })
  await order
  await refusing.ask({ refused: 'a.html is another page' })
  await aWhile()
  await expect(endHelp()).rejects.toThrow(RenderedOtherwise)
  refusing.leave()

  const failing = start()
  failing.fail(new Error('files ended with 1'))
  await aWhile()
  await expect(failing.files.written).rejects.toThrow('files ended with 1')
  await failing.files.end()
})
