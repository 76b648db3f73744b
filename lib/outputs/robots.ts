import { origin } from '../site/addresses'

/** `robots.txt`: everything may be read by everybody (RFC 9309), and where the sitemap is. */
export function writeRobots(): string {
  return `User-Agent: *\nAllow: /\n\nSitemap: ${origin}/sitemap.xml\n`
}
