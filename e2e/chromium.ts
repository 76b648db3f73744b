import { existsSync } from 'node:fs'
import type { LaunchOptions } from '@playwright/test'

// The one without a window first: it does the same work in about three quarters of the time.
const packages = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium']

// Without a window it does not know the speed of the connection, and would fetch pictures from further below than one on 4G.
const lazyAsOn4G = '--blink-settings=lazyLoadingImageMarginPxUnknown=1250'

/** How to start Debian's Chromium where it is installed; where it is not, Playwright starts its own. */
export function systemChromium(): Pick<LaunchOptions, 'executablePath' | 'args'> {
  const executablePath = packages.find((path) => existsSync(path))
  const isRoot = executablePath !== undefined && process.getuid?.() === 0
  return { executablePath, args: [lazyAsOn4G, ...(isRoot ? ['--no-sandbox'] : [])] }
}
