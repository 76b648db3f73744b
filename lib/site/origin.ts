import { site } from '../../site.config'

/** The canonical origin of the site, without a slash at its end: `SITE_URL`, else the configured one. */
export const origin = (process.env.SITE_URL || site.url).replace(/\/+$/, '')
