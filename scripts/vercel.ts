import { readFile, writeFile } from 'node:fs/promises'
import { runCommand } from '../lib/build/command'
import { vercelConfiguration } from '../lib/vercel'

const file = 'vercel.json'

await runCommand('npm run vercel', async () => {
  const { listRedirects } = await import('../lib/redirects').catch((cause) => {
    throw new Error('the aliases are read from the generated data; run: npm run generate', { cause })
  })
  const wanted = `${JSON.stringify(vercelConfiguration(listRedirects()), null, 2)}\n`
  const found = await readFile(file, 'utf8').catch(() => '')
  if (found === wanted) {
    console.log(`${file} is current`)
    return
  }
  if (process.argv.includes('--check')) {
    throw new Error(`${file} does not state the aliases of content/; run: npm run vercel`)
  }
  await writeFile(file, wanted)
  console.log(`${file} written`)
})
