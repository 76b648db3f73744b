import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { type ServedSite, siteFolders } from './served-sites'

/** What the HTML standard asks of documents and authors; a title may be as long as its talk's is. */
const rules = new StaticConfigLoader({
  root: true,
  extends: ['html-validate:standard'],
  rules: { 'long-title': 'off' },
})

for (const site of Object.keys(siteFolders) as ServedSite[]) {
  test(`every page of the site "${site}" is valid HTML`, async () => {
    const validator = new HtmlValidate(rules)
    const entries = await readdir(siteFolders[site], { recursive: true, withFileTypes: true })
    const pages = entries
      .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
      .map((entry) => path.join(entry.parentPath, entry.name))
    const found: string[] = []
    for (const page of pages) {
      const { results } = await validator.validateFile(page)
      for (const { messages } of results) {
        for (const { ruleId, message, line, column } of messages) {
          found.push(`${page}:${line}:${column} ${ruleId}: ${message}`)
        }
      }
    }
    expect(found).toEqual([])
    expect(pages.length).toBeGreaterThan(10)
  })
}
