import type { Page } from '@playwright/test'

/**
 * What goes wrong from now on while pages are read: complaints of the browser and of the policy, requests that fail, and those that
 * leave the site. That a page at one of the `missing` addresses is missing is none.
 */
export async function watchComplaints(page: Page, origin: string, missing: string[] = []): Promise<string[]> {
  const complaints: string[] = []
  page.on('console', (message) => {
    // A browser writes down that a missing page is missing.
    const isStatus = message.text().includes('404') && missing.some((each) => message.location().url.endsWith(each))
    if (message.type() !== 'log' && !isStatus) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('requestfailed', (request) => {
    const failure = request.failure()?.errorText
    // A page that is left at once may leave its icon unread, and a page that it fetches ahead; one that is gone to and does not come
    // fails its test by itself.
    const isLeft = request.url() === `${origin}/mark.svg` || request.url().endsWith('/')
    if (!(isLeft && failure === 'net::ERR_ABORTED')) complaints.push(`${request.url()} ${failure}`)
  })
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) complaints.push(`${request.url()} is elsewhere`)
  })
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => console.error(event.violatedDirective))
  })
  return complaints
}
