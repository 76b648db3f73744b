import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

interface Part {
  type: string
  id?: string
  attributes: { label?: string; value?: string }
}

const folder = '.github/ISSUE_TEMPLATE'
const forms = readdirSync(folder).filter((file) => file !== 'config.yml')

test.each(forms)('%s is a form as GitHub reads one, in both languages', (file) => {
  const form: { name: string; description: string; labels: string[]; body: Part[] } = parse(
    readFileSync(`${folder}/${file}`, 'utf8'),
  )
  const questions = form.body.filter(({ type }) => type !== 'markdown')
  expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length)
  expect(questions.map(({ type }) => type)).toEqual(questions.map(({ type }) => (type === 'input' ? type : 'textarea')))
  // GitHub takes no two questions of one name, and an organiser gives "accepted" by hand.
  expect(new Set(questions.map(({ attributes }) => attributes.label)).size).toBe(questions.length)
  expect(form.labels).not.toContain('accepted')
  for (const text of [
    form.name,
    form.description,
    ...form.body.map(({ attributes }) => attributes.label ?? attributes.value),
  ]) {
    expect(text).toMatch(/\p{Script=Hangul}.*[a-z]/su)
  }
})
