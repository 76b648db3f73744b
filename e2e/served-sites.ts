import { archive } from './archive/archive'
import { extremes, fixture } from './fixture/fixture'

/** The folders of the finished sites that the browser tests visit. */
export const siteFolders = {
  /** `content/` as it was built last. */
  built: 'out',
  archive: archive.folder,
  fixture: fixture.after,
  cut: fixture.cut,
  extremes: extremes.folder,
} as const

export type ServedSite = keyof typeof siteFolders

/**
 * What serves the sites, for Playwright's configuration: each takes a port that is free and prints its address, from
 * which Playwright keeps the port in the environment of the tests.
 */
export const servers = Object.entries(siteFolders)
  .filter(isTested)
  .map(([site, folder]) => ({
    command: `npm run serve ${folder}`,
    env: { PORT: '0' },
    wait: { stdout: new RegExp(`http://localhost:(?<${portVariable(site)}>\\d+)`) },
  }))

/** Whether a site is visited: the built one for the community, the others for the code, or all of them (tools/tests/browser.ts). */
function isTested([site]: [string, string]): boolean {
  const { TESTED: tested } = process.env
  return tested === undefined || (site === 'built') === (tested === 'site')
}

/** The origin of a site while the tests run, such as `http://localhost:40123`. */
export function originOf(site: ServedSite): string {
  return `http://localhost:${process.env[portVariable(site).toUpperCase()]}`
}

function portVariable(site: string): string {
  return `${site}_site_port`
}
