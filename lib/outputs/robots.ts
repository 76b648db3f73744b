import { origin } from '../site/origin'

/** `robots.txt`: everything may be read by everybody (RFC 9309), and where the sitemap is. */
export function writeRobots(): string {
  return `User-Agent: *\nAllow: /\n\nSitemap: ${origin}/sitemap.xml\n`
}
