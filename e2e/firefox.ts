import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { firefox, type PlaywrightTestProject } from '@playwright/test'

const debianFirefox = '/usr/bin/firefox-esr'

/**
 * The journeys in Firefox: Playwright's own where it is installed, else Debian's; no project where there is neither. None goes
 * back: over WebDriver BiDi Playwright loses the page that Firefox takes out of its cache.
 */
export function firefoxProjects(): PlaywrightTestProject[] {
  // A busy machine now and then ends a process of Firefox.
  const journeys = { name: 'firefox', grep: /@journey/, retries: 2 }
  const viewport = { width: 1280, height: 800 }
  if (existsSync(firefox.executablePath()))
    return [{ ...journeys, use: { browserName: 'firefox', viewport, launchOptions: {} } }]
  if (!existsSync(debianFirefox)) return []
  const executablePath = fileURLToPath(new URL('firefox-esr.mjs', import.meta.url))
  return [
    {
      ...journeys,
      use: { browserName: 'firefox', channel: 'moz-firefox', viewport, launchOptions: { executablePath, args: [] } },
    },
  ]
}
