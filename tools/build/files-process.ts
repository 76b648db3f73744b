import { runProgram } from '../report/run-program'
import { type Helper, type MadePage, type OfferedPages, RenderedOtherwise } from './make-pages'
import type { StylesheetsOfForms } from './page-cache'
import { programOf } from './programs'
import type { Route } from './routes'
import type { OtherFiles } from './seal/seal-site'

/**
 * What the process asks with: first, the files it has written, then the pages it has made of the last order, or why it cannot.
 */
export type PageQuestion = { written: OtherFiles } | { made: MadePage[] } | { refused: string }

/** What it is answered: pages to make, none when there is nothing more to do. */
export interface PageOrder {
  forms: StylesheetsOfForms
  routes: Route[]
}

/** The process that writes the files which are no pages, and then helps with the pages. */
export interface FilesProcess extends Helper {
  /** Answers when all are written; rejects where they cannot be. */
  written: Promise<OtherFiles>
  /** Gives it nothing more to do and waits for its end, whatever that is. */
  end: () => Promise<void>
}

export function startFiles(): FilesProcess {
  let offer: (work: OfferedPages | undefined) => void = () => {}
  const offered = new Promise<OfferedPages | undefined>((resolve) => {
    offer = resolve
  })
  let asked: (files: OtherFiles) => void = () => {}
  const firstAsked = new Promise<OtherFiles>((resolve) => {
    asked = resolve
  })
  /** What it has in hand: ends when that is made. */
  let order = Promise.resolve()
  let [done, fail]: [() => void, (error: Error) => void] = [() => {}, () => {}]
  const answer = async (question: PageQuestion): Promise<PageOrder> => {
    if ('written' in question) asked(question.written)
    const work = await offered
    if ('refused' in question) fail(new RenderedOtherwise(question.refused))
    if ('made' in question) for (const page of question.made) work?.receive(page)
    done()
    const routes = work && !('refused' in question) ? work.take() : []
    if (routes.length > 0) {
      order = new Promise((resolve, reject) => {
        done = resolve
        fail = reject
      })
      forgive(order)
    }
    return { forms: work?.forms ?? {}, routes }
  }
  const ended = runProgram({
    name: 'files',
    ...programOf('write-files'),
    arguments: [],
    answer: (question) => answer(question as PageQuestion),
  })
  const written = Promise.race([firstAsked, ended.then(endEarly)])
  forgive(ended)
  forgive(written)
  return {
    written,
    offer: (work) => {
      offer(work)
      return async () => {
        await Promise.race([order, ended])
      }
    },
    end: async () => {
      offer(undefined)
      await ended.catch(() => undefined)
    },
  }
}

function endEarly(output: string): never {
  throw new Error(`files ended before it said what it has written:\n${output.trim()}`)
}

/** A failure is thrown where what was made is asked for, which may be long after it, and is no reason to end at once. */
function forgive(promise: Promise<unknown>): void {
  promise.catch(() => undefined)
}
