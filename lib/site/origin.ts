import { site } from '../../site.config'

/** The canonical origin of the site, without a slash at its end: `SITE_URL`, else the configured one. */
export const origin = (process.env.SITE_URL || site.url).replace(/\/+$/, '')

/** The whole address of a path of this site. */
export function absolute(path: string): string {
  return origin + path
}
