import { expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import type { Field } from '../../lib/model/field'
import { kinds } from '../../lib/model/kinds'
import { PhotoList } from '../../lib/model/photo-list'
import { fieldsOf, itemOf, nestedTypeOf } from '../../lib/model/type'
import { makeDocument, makeWithNamed, type ProofDocument } from './documents'
import { formNames } from './photographs'

const documents = Array.from({ length: 1000 }, (_, number) => makeDocument(7, number))

test('a seed and a number make the same document whatever else is made, and another seed another one', () => {
  expect(makeDocument(7, 123)).toEqual(documents[123])
  expect(makeDocument(8, 123)).not.toEqual(documents[123])
})

test('a document comes with those that it names', () => {
  const recap = documents.find(({ texts }) => /^event:/m.test(Object.values(texts).join('\n')))
  const event = /^event: (?:[>|]-?\s+)?["']?(\d{4}-[a-z0-9-]+)/m.exec(Object.values(recap?.texts ?? {}).join('\n'))?.[1]
  expect(event).toBeDefined()
  expect(makeWithNamed(7, recap?.number ?? 0).map(({ folder }) => folder)).toContain(`events/${event}`)
})

test('every field of every kind is stated somewhere, and every option of it', () => {
  const stated = new Set(documents.flatMap(listStated))
  const types = [...Object.entries(kinds), ['photos', PhotoList] as const]
  const expected = types.flatMap(([kind, type]) =>
    [...fieldsOf(type)].flatMap(([name, field]) => pathsOf(`${kind}.${name}`, field)),
  )
  expect(expected.length).toBeGreaterThan(100)
  expect(expected.filter((path) => !stated.has(path))).toEqual([])
})

test('photographs of every form are drawn, broken ones seldom', () => {
  const forms = documents.flatMap(({ drawings }) => drawings.map(({ form }) => form))
  expect(new Set(forms)).toEqual(new Set([...formNames.whole, ...formNames.broken]))
  const broken = forms.filter((form) => formNames.broken.includes(form))
  expect(broken.length / forms.length).toBeLessThan(0.15)
})

/** Where the model has a value: `events.sessions.video.state`, and with an option `events.status=held`. */
function pathsOf(path: string, field: Field): string[] {
  if (field.type === 'list') return pathsOf(path, itemOf(field))
  if (field.type === 'enum') return field.options.map((option) => `${path}=${option}`)
  if (field.type !== 'nested') return [path]
  return [...fieldsOf(nestedTypeOf(field))].flatMap(([name, each]) => pathsOf(`${path}.${name}`, each))
}

/** The same of what a document states. */
function listStated({ folder, texts }: ProofDocument): string[] {
  return Object.entries(texts).flatMap(([file, text]) => {
    const isList = file.endsWith('.yaml')
    const yaml = isList ? text : (text.split('---\n')[1] ?? '')
    const [kind = ''] = folder.split('/')
    return pathsIn(isList ? 'photos' : kind, parseDocument(yaml).toJS())
  })
}

function pathsIn(path: string, value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => pathsIn(path, each))
  if (typeof value !== 'object' || value === null) return [path, `${path}=${value}`]
  return Object.entries(value).flatMap(([name, each]) => pathsIn(`${path}.${name}`, each))
}
