import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { places } from '../lib/build/places'
import { readHostingRules } from '../lib/serve/hosting-rules'
import { siteServer } from '../lib/serve/site-server'

const [folder = places.output] = process.argv.slice(2)
const port = Number(process.env.PORT || 3000)

if (!Number.isInteger(port) || port < 0 || port > 65_535)
  fail(`PORT is "${process.env.PORT}"; expected a number such as 3000`)
else if (!existsSync(join(folder, 'index.html'))) fail(`There is no site in ${folder}/ yet; run: npm run build`)
else {
  const server = siteServer(folder, await readHostingRules('vercel.json'))
  server.on('error', (error: NodeJS.ErrnoException) => {
    fail(
      error.code === 'EADDRINUSE' ? `Port ${port} is taken; choose another: PORT=${port + 1} npm start` : error.message,
    )
  })
  server.listen(port, () => {
    const address = server.address()
    console.log(`Serving ${folder}/ on http://localhost:${typeof address === 'object' ? address?.port : port}`)
  })
}

function fail(message: string): void {
  console.error(message)
  process.exitCode = 1
}
