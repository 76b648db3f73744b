import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { buildFolders } from '../../lib/site/written-files'
import { authorLanguage } from '../report/message'
import { readHostingRules } from './hosting-rules'
import { siteServer, wordsForServe } from './site-server'

const [folder = buildFolders.output] = process.argv.slice(2)
const port = Number(process.env.PORT || 3000)
const words = wordsForServe(authorLanguage())

if (!Number.isInteger(port) || port < 0 || port > 65_535) fail(words.strangePort(process.env.PORT ?? ''))
else if (!existsSync(join(folder, 'index.html'))) fail(words.noSite(folder))
else {
  const server = siteServer(folder, await readHostingRules('vercel.json'), buildFolders.compressedCache)
  server.on('error', (error: NodeJS.ErrnoException) => {
    fail(error.code === 'EADDRINUSE' ? words.taken(port) : error.message)
  })
  server.listen(port, () => {
    const address = server.address()
    console.log(words.serving(folder, `http://localhost:${typeof address === 'object' ? address?.port : port}`))
  })
}

function fail(message: string): void {
  console.error(message)
  process.exitCode = 1
}
