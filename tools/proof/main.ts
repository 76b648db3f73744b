import path from 'node:path'
import { parseArgs } from 'node:util'
import { runReader, takeLock } from '../report/command'
import { buildSite, proof } from './build'
import type { ProofFailure } from './documents'
import { makeDocument, makeWithNamed, type ProofDocument } from './documents'
import { judgeDocuments } from './judge'
import { numberIn, readSite } from './read-site'

const mostFindings = 100

// Strange documents by the thousand: what the check lets pass has to build, and what is built has to be right: proof [--seed N] [--documents N] [--only N].
await runReader(async () => {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: '1' },
      documents: { type: 'string', default: '1000' },
      only: { type: 'string' },
    },
  })
  const [seed, amount] = [Number(values.seed), Number(values.documents)]
  const release = await takeLock(proof.lock, 'npm run proof')
  const content = path.resolve(proof.content)
  const made = await phase('made', async () => listDocuments(seed, amount, values.only))
  const judged = await phase('judged', () => judgeDocuments(content, made))
  console.log(
    `${made.length} documents made, ${made.length - judged.passed.length} refused, ${judged.passed.length} to be built`,
  )
  for (const [rule, count] of judged.refused) console.log(`${String(count).padStart(6)}  ${rule}`)
  const found = [...judged.findings, ...(await buildAndRead(content, judged.passed))]
  release()
  for (const finding of found.slice(0, mostFindings)) console.error(`\n${tell(finding, seed)}`)
  console.log(`\n${found.length === 0 ? 'Nothing was found.' : `${found.length} findings.`}`)
  if (found.length > 0) process.exitCode = 1
})

/** The numbered documents, or one of them with those that it names. */
function listDocuments(seed: number, amount: number, only?: string): ProofDocument[] {
  if (only !== undefined) return makeWithNamed(seed, Number(only))
  return Array.from({ length: amount }, (_, number) => makeDocument(seed, number))
}

async function buildAndRead(content: string, documents: ProofDocument[]): Promise<ProofFailure[]> {
  if (documents.length === 0) return []
  const built = await phase('built', () => buildSite(content).catch(failureOf))
  if ('failure' in built) {
    const named = numberIn(built.failure)
    return [{ document: documents.find(({ number }) => number === named), told: `the build fails: ${built.failure}` }]
  }
  for (const step of built.steps) console.log(`  ${step}`)
  const found = await phase('read', () => readSite(built.folder, documents))
  return [...built.strays.map((stray) => ({ told: `the build wrote ${stray} beside the site` })), ...found]
}

/** What a build says of its end: what went well before the step that failed, and the check's notices, say nothing of it. */
function failureOf(error: unknown): { failure: string } {
  const output = error instanceof Error ? error.message : String(error)
  return { failure: output.slice(Math.max(output.lastIndexOf('\n✗'), 0)).trim() }
}

async function phase<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const started = performance.now()
  try {
    return await work()
  } finally {
    console.log(`${name} in ${((performance.now() - started) / 1000).toFixed(1)} s`)
  }
}

function tell({ document, told }: ProofFailure, seed: number): string {
  if (!document) return told
  const files = Object.keys(document.texts).map((file) => `${proof.content}/${document.folder}/${file}`)
  return `${files.join(', ')}\n  ${told}\n  again: npm run proof -- --seed ${seed} --only ${document.number}`
}
