import { once } from 'node:events'
import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { demandFreePort } from './dev-site'

test('a port that another program has is told with a way out, and is free once that one ends', async () => {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0
  const told = await demandFreePort(port).catch((error: Error) => error.message.replaceAll(/\d{4,}/g, '…'))
  expect(told).toMatchInlineSnapshot(
    `"Port … is taken, perhaps by an npm run dev that is still open. Close that one, or choose another port: PORT=… npm run dev"`,
  )
  server.close()
  await once(server, 'close')
  await expect(demandFreePort(port)).resolves.toBeUndefined()
})
