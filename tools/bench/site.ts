import { type ChildProcess, spawn } from 'node:child_process'
import { type Browser, chromium } from '@playwright/test'
import { systemChromium } from '../../e2e/chromium'

const port = 3190

/** The finished site, served for as long as `measure` takes. Throws when `out/` does not stand. */
export async function withSite<Result>(measure: (origin: string) => Promise<Result>): Promise<Result> {
  const server = spawn('npm', ['run', 'serve'], {
    env: { ...process.env, PORT: String(port) },
    stdio: 'ignore',
    detached: true,
  })
  try {
    await answered(`http://localhost:${port}/`)
    return await measure(`http://localhost:${port}`)
  } finally {
    end(server)
  }
}

/** A Chromium without a window, with its debugging port open; the system's where there is one. */
export function openBrowser(debuggingPort: number): Promise<Browser> {
  const { executablePath, args = [] } = systemChromium()
  return chromium.launch({ executablePath, args: [`--remote-debugging-port=${debuggingPort}`, ...args] })
}

async function answered(address: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const answer = await fetch(address).catch(() => undefined)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('The finished site does not answer; run: npm run build')
}

function end(server: ChildProcess): void {
  if (server.pid) process.kill(-server.pid)
}
