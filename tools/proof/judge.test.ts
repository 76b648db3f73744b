import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { makeDocument, type ProofDocument } from './documents'
import { judgeDocuments } from './judge'

function folder(): string {
  const parent = mkdtempSync(path.join(tmpdir(), 'proof-'))
  onTestFinished(() => rmSync(parent, { recursive: true }))
  return path.join(parent, 'content')
}

function document(number: number, at: string, text: string): ProofDocument {
  return { number, folder: at, texts: { 'en.md': text }, drawings: [], aliases: [] }
}

const event = (status: string) => `---\ntitle: { en: Meetup }\ndate: 2026-01-02\nstatus: ${status}\n---\n`
const recap = (named: string) =>
  `---\ntitle: Recap\ndate: 2026-01-03\nauthors: [Ada]\nsummary: What we heard.\nevent: ${named}\n---\n\nWords.\n`

test('what is refused is taken out with what names it, and counted by rule', async () => {
  const documents = [
    document(0, 'events/0000-a', event('hold')),
    document(1, 'posts/0001-a', recap('0000-a')),
    document(2, 'events/0002-b', event('held')),
    document(3, 'posts/0003-b', recap('0002-b')),
  ]
  const { passed, refused, findings } = await judgeDocuments(folder(), documents)
  expect(passed.map(({ number }) => number)).toEqual([2, 3])
  expect([...refused]).toEqual([
    ['scheduled, held, cancelled or postponed; did you mean …?', 1],
    ['a folder of content/events; did you mean …?', 1],
  ])
  expect(findings).toEqual([])
})

test('the check lets most of the strange documents pass, and not all', async () => {
  const documents = Array.from({ length: 20 }, (_, number) => makeDocument(7, number))
  const { passed } = await judgeDocuments(folder(), documents)
  expect(passed.length).toBeGreaterThan(10)
  expect(passed.length).toBeLessThan(20)
}, 120_000)
