import { createServer } from 'node:net'
import { say } from '../check/said'
import { authorLanguage } from '../environment'

/** Returns when a server could listen on a port. Throws, in the author's language, when another program does. */
export async function demandFreePort(port: number): Promise<void> {
  const isTaken = await new Promise<boolean>((resolve, reject) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(true) : reject(error),
    )
    server.listen(port, () => server.close(() => resolve(false)))
  })
  if (!isTaken) return
  const command = `PORT=${port + 1} npm run dev`
  const taken = {
    en: `Port ${port} is taken, perhaps by an npm run dev that is still open. Close that one, or choose another port: ${command}`,
    ko: `${port}번 포트를 다른 프로그램이 쓰고 있습니다. 켜 둔 npm run dev가 있으면 끄고, 아니면 다른 번호를 고르세요: ${command}`,
  }
  throw new Error(say(taken, authorLanguage()))
}
