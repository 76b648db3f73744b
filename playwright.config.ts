import { defineConfig } from '@playwright/test'
import { archive } from './e2e/archive/archive'
import { built } from './e2e/built'
import { systemChromium } from './e2e/chromium'
import { extremes, fixture } from './e2e/fixture/fixture'

function serve(port: number, folder: string) {
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
  use: { baseURL: `http://localhost:${archive.port}`, launchOptions: systemChromium() },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1280, height: 800 } } },
    { name: 'phone', use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } },
  ],
  webServer: [
    serve(built.port, built.folder),
    serve(archive.port, archive.folder),
    serve(fixture.port, fixture.after),
    serve(fixture.cutPort, fixture.cut),
    serve(extremes.port, extremes.folder),
  ],
})
