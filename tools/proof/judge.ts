import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type CheckedContent, checkContent } from '../check/check-content'
import { say } from '../report/message'
import type { Problem } from '../report/problem'
import type { ProofDocument, ProofFailure } from './documents'
import { draw } from './photographs'

/** What the check made of documents. */
interface Judged {
  /** Those that the check lets pass, all together. */
  passed: ProofDocument[]
  /** How many documents each rule refuses, by what it expects, the commonest first. */
  refused: Map<string, number>
  /** Documents that the check could not judge, or not in time. */
  findings: ProofFailure[]
}

const mostLines = 4

/** What a text of 50 KB and less may cost the check. */
const millisecondsPerDocument = 1000

/**
 * Writes documents into a folder, has each judged alone, for a crash and for time, and then all that are left together,
 * until nothing is wrong any more: the folder of a document that the check refuses is taken out, which may be what another one names.
 */
export async function judgeDocuments(folder: string, documents: readonly ProofDocument[]): Promise<Judged> {
  await rm(folder, { recursive: true, force: true })
  const alone = await judgeAlone(folder, documents)
  const refused = new Map<string, Set<ProofDocument>>()
  let passed = alone.judgeable
  for (;;) {
    const { problems } = await checkContent(folder)
    if (problems.length === 0) break
    const out = new Set<ProofDocument>()
    for (const problem of problems) {
      const document = documentIn(problem, folder, passed)
      // What no document is to blame for would be told for ever.
      if (!document) throw new Error(`The check refuses what is in no document: ${problem.file}`)
      const rule = ruleOf(problem)
      refused.set(rule, (refused.get(rule) ?? new Set()).add(document))
      out.add(document)
    }
    for (const document of out) await rm(path.join(folder, document.folder), { recursive: true })
    passed = passed.filter((document) => !out.has(document))
  }
  const counts = [...refused].map(([rule, { size }]): [string, number] => [rule, size])
  return { passed, refused: new Map(counts.sort((a, b) => b[1] - a[1])), findings: alone.findings }
}

/** Judges each document in a folder where it is alone, and leaves those that can be judged in the folder for all. */
async function judgeAlone(folder: string, documents: readonly ProofDocument[]) {
  const findings: ProofFailure[] = []
  const judgeable: ProofDocument[] = []
  const own = `${folder}-alone`
  for (const document of documents) {
    await rm(own, { recursive: true, force: true })
    await writeDocument(own, document)
    // What the machine does beside it does not count.
    const started = process.cpuUsage()
    const fault = await faultOf(() => checkContent(own))
    const { user, system } = process.cpuUsage(started)
    const milliseconds = Math.round((user + system) / 1000)
    if (fault !== undefined) {
      findings.push({ document, told: `the check crashes: ${fault}` })
      continue
    }
    if (milliseconds > millisecondsPerDocument) findings.push({ document, told: `the check takes ${milliseconds} ms` })
    judgeable.push(document)
    await mkdir(path.dirname(path.join(folder, document.folder)), { recursive: true })
    await rename(path.join(own, document.folder), path.join(folder, document.folder))
  }
  return { findings, judgeable }
}

async function faultOf(work: () => Promise<CheckedContent>): Promise<string | undefined> {
  try {
    await work()
    return undefined
  } catch (error) {
    // The innermost calls say where.
    return error instanceof Error ? (error.stack ?? '').split('\n', mostLines).join('\n') : String(error)
  }
}

function documentIn({ file }: Problem, folder: string, documents: readonly ProofDocument[]): ProofDocument | undefined {
  const [kind, slug] = path.relative(folder, path.resolve(file)).split(path.sep)
  return documents.find((document) => document.folder === `${kind}/${slug}`)
}

/** What a problem expects, without what it says of this one place. */
function ruleOf({ expected }: Problem): string {
  return say(expected, 'en').replace(/"[^"]*"|\S+:\d+:\d+|\d[\d:T+-]*/g, '…')
}

/** Writes a document into a content folder, and its photographs beside it. */
export async function writeDocument(content: string, document: ProofDocument): Promise<void> {
  const folder = path.join(content, document.folder)
  await mkdir(path.join(folder, document.drawings.length > 0 ? 'photos' : ''), { recursive: true })
  for (const [file, text] of Object.entries(document.texts)) await writeFile(path.join(folder, file), text)
  for (const [index, drawing] of document.drawings.entries()) {
    await writeFile(path.join(folder, 'photos', drawing.file), await draw(drawing, document.number * 10 + index))
  }
}
