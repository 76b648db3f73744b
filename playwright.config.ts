import { defineConfig } from '@playwright/test'
import { systemChromium } from './e2e/chromium'
import { extremes, fixture } from './e2e/fixture/fixture'

const port = Number(process.env.PORT ?? 3100)
function serve(port: number, folder = '') {
  return {
    command: `npm run serve ${folder}`,
    env: { PORT: String(port) },
    port,
    reuseExistingServer: !process.env.CI,
  }
}

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  timeout: 120_000,
  // A machine that others use as well may take long to load a page; nothing here measures time.
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  reporter: [['list']],
  use: { baseURL: `http://localhost:${port}`, launchOptions: systemChromium() },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1280, height: 800 } } },
    { name: 'phone', use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } },
  ],
  webServer: [serve(port), serve(fixture.port, fixture.after), serve(extremes.port, extremes.folder)],
})
