import { defineConfig } from '@playwright/test'
import { systemChromium } from './e2e/chromium'
import { firefoxProjects } from './e2e/firefox'
import { originOf, servers } from './e2e/served-sites'

export default defineConfig({
  testDir: 'e2e',
  ...(process.env.TESTED === 'site' && { testMatch: 'site.spec.ts' }),
  ...(process.env.TESTED === 'code' && { testIgnore: 'site.spec.ts' }),
  fullyParallel: true,
  timeout: 120_000,
  // A machine that others use as well may take long to load a page; nothing here measures time.
  expect: { timeout: 20_000 },
  // A machine that others use as well may keep a page from its turn; what fails twice has failed.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  reporter: [['list']],
  use: { baseURL: originOf('archive'), launchOptions: systemChromium() },
  projects: [
    { name: 'desktop', grepInvert: /@phone-only/, use: { viewport: { width: 1280, height: 800 } } },
    // What depends on the screen, on fingers or on how a phone arranges a page.
    { name: 'phone', grep: /@phone/, use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } },
    ...firefoxProjects(),
  ],
  webServer: servers,
})
