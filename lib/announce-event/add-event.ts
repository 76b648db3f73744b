import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { checkContent } from '../check/check-content'
import { formatProblems, verdict } from '../check/problem'
import { type InEach, toolLanguages } from '../check/said'
import { shownPlace } from '../check/source'
import { type Refusal, readAnswers } from './form'
import { judgeAnswers } from './judge-answers'
import { type EventFile, writeEvent } from './write-event'

/**
 * Adds the event that the body of an issue announces to a content folder. Nothing is left in the folder when an answer is
 * refused, the address is taken or the content check finds a problem; then it throws an Error that says all of it
 * in both languages, as the form asks.
 */
export async function addEvent(body: string, content: string, timeZone: string): Promise<EventFile> {
  const { answers, refusals } = readAnswers(body)
  const refused = [...refusals, ...judgeAnswers(answers)]
  if (refused.length > 0) throw new Error(refused.map(formatRefusal).join('\n\n'))
  const event = writeEvent(answers, timeZone)
  const folder = path.join(content, 'events', event.slug)
  await mkdir(path.dirname(folder), { recursive: true })
  await mkdir(folder).catch(() => {
    throw new Error(inBoth(isThere(shownPlace(content, `events/${event.slug}`))))
  })
  try {
    await writeFile(path.join(content, event.path), event.text, { flag: 'wx' })
    const { problems } = await checkContent(content)
    const own = problems.filter(({ file }) => file === shownPlace(content, event.path))
    if (own.length > 0) throw new Error(toolLanguages.map((language) => formatProblems(own, language)).join('\n\n'))
    return event
  } catch (error) {
    await rm(folder, { recursive: true })
    throw error
  }
}

function isThere(folder: string): InEach {
  return {
    en: `${folder} is there already; choose another name in the address`,
    ko: `${folder} 폴더가 이미 있습니다. 주소 이름을 다르게 지어 주세요`,
  }
}

function formatRefusal({ label, ...judged }: Refusal): string {
  const { en, ko } = verdict(judged)
  return `${label}\n  ${en}\n  ${ko}`
}

function inBoth({ en, ko }: InEach): string {
  return `${en}\n${ko}`
}
