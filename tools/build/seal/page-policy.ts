import { createHash } from 'node:crypto'

/** What a page carries that its Content-Security-Policy has to admit. */
interface Carried {
  /** The page shows photographs that its reader has not published yet. */
  ownPhotographs: boolean
  /** The page refers to the site's script. */
  script: boolean
  /** The origin of the script that counts visits. */
  analytics?: string
  speculationRules?: string
  css: string
  fonts: boolean
  media: boolean
  /** The page can show a recording when the reader asks for it. */
  recording: boolean
  manifest: boolean
  form: boolean
}

/** A CSP hash source for the text of an inline element. */
function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

/** The page's policy: nothing is allowed but what it carries. Directives stand in one order, so that equal pages stay equal. */
export function pagePolicy(carried: Carried): string {
  const scripts = [
    carried.script && "'self'",
    carried.speculationRules && hashSource(carried.speculationRules),
    carried.analytics,
  ]
  const directives: Record<string, string | false> = {
    'default-src': "'none'",
    'script-src': scripts.filter(Boolean).join(' ') || "'none'",
    'style-src': carried.css ? hashSource(carried.css) : "'none'",
    'img-src': carried.ownPhotographs ? "'self' blob:" : "'self'",
    'font-src': carried.fonts && "'self'",
    'media-src': carried.media && "'self'",
    'frame-src': carried.recording && 'https://www.youtube-nocookie.com',
    'manifest-src': carried.manifest && "'self'",
    // Audits such as Lighthouse read /robots.txt through the page's own policy.
    'connect-src': ["'self'", carried.analytics].filter(Boolean).join(' '),
    'base-uri': "'none'",
    'form-action': carried.form ? "'self'" : "'none'",
    'require-trusted-types-for': "'script'",
    'trusted-types': "'none'",
  }
  return Object.entries(directives)
    .flatMap(([name, value]) => (value ? `${name} ${value}` : []))
    .join('; ')
}
