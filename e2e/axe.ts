import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'
import type axe from 'axe-core'

declare global {
  interface Window {
    axe?: typeof axe
  }
}

interface Judged {
  schemes?: ('light' | 'dark')[]
  /** Rules that are left out. */
  without?: string[]
  /** The part of the page that is judged. */
  within?: string
}

/** Of WCAG 2.2 and off by default: targets are 24 pixels high and wide, or have as much room around them. */
const rules = { 'target-size': { enabled: true } }

/** A page reads the short form in two thirds of the time. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Every rule by the first scheme; by the second only what a scheme can change, the colours. */
export async function expectNoViolation(
  page: Page,
  { schemes = ['light', 'dark'], without = [], within = 'html' }: Judged = {},
): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  for (const [place, colorScheme] of schemes.entries()) {
    await page.emulateMedia({ colorScheme })
    const left = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]))
    const options: axe.RunOptions = {
      resultTypes: ['violations'],
      ...(place === 0 ? { rules: { ...rules, ...left } } : { runOnly: ['color-contrast'] }),
    }
    const found = await page.evaluate(
      async ([part, asked]) => {
        const judged = await window.axe?.run(part, asked)
        return judged?.violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target, html }) => `${id}: ${target} ${html}`),
        )
      },
      [within, options] as const,
    )
    expect.soft(found, `in a ${colorScheme} page`).toEqual([])
  }
}
