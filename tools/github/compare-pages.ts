import { writeFile } from 'node:fs/promises'
import { runCommand } from '../report/command'
import { comparePages, formatChanges, listPages } from './changed-pages'

const [base, to] = process.argv.slice(2)

// Prints which pages of out/ differ from those of another finished site: compare-pages <its out/> [file to write to].
await runCommand('compare-pages', async () => {
  if (!base)
    throw new Error('expected: npx tsx tools/github/compare-pages.ts <out/ of the site to compare with> [report]')
  const report = formatChanges(comparePages(await listPages(base), await listPages('out')))
  if (to) await writeFile(to, report)
  process.stdout.write(report)
})
