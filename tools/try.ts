import { resolve } from 'node:path'
import { makeDocument } from '@/tools/proof/documents'
import { judgeDocuments } from '@/tools/proof/judge'

const seed = Number(process.argv[2]),
  N = Number(process.argv[3])
let t = performance.now()
const docs = Array.from({ length: N }, (_, n) => makeDocument(seed, n))
console.log('made', performance.now() - t)
t = performance.now()
const j = await judgeDocuments(resolve('.moim/proof/content'), docs)
console.log('judged', performance.now() - t, 'passed', j.passed.length, 'of', N)
for (const [k, v] of j.refused) console.log(v, k.slice(0, 160))
const k = new Map()
for (const d of docs) {
  const kind = d.folder.split('/')[0]
  const e = k.get(kind) ?? [0, 0]
  e[1]++
  if (j.passed.includes(d)) e[0]++
  k.set(kind, e)
}
console.log(k)
for (const f of j.findings) console.log(f.document?.folder, f.told.slice(0, 300))
