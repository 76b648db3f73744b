import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

interface Judged {
  schemes?: ('light' | 'dark')[]
  /** Rules that are left out. */
  without?: string[]
  /** The part of the page that is judged. */
  within?: string
}

/** Of WCAG 2.2 and off by default: targets are 24 pixels high and wide, or have as much room around them. */
const rules = { 'target-size': { enabled: true } }

/** Every rule by the first scheme; by the second only what a scheme can change, the colours. */
export async function expectNoViolation(
  page: Page,
  { schemes = ['light', 'dark'], without = [], within = 'html' }: Judged = {},
): Promise<void> {
  for (const [place, colorScheme] of schemes.entries()) {
    await page.emulateMedia({ colorScheme })
    // Legacy means: in this document alone, which is all there is, because a page of ours has no frames.
    const axe = new AxeBuilder({ page })
      .setLegacyMode()
      .include(within)
      .options({ resultTypes: ['violations'], rules })
    const { violations } = await (place === 0 ? axe.disableRules(without) : axe.withRules('color-contrast')).analyze()
    const found = violations.flatMap(({ id, nodes }) => nodes.map(({ target, html }) => `${id}: ${target} ${html}`))
    expect.soft([colorScheme, ...found]).toEqual([colorScheme])
  }
}
