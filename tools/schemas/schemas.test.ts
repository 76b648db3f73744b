import { readdir, readFile } from 'node:fs/promises'
import Ajv from 'ajv'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { kinds } from '../../lib/model/kinds'
import { PhotoList } from '../../lib/model/photo-list'
import { checkContent } from '../check/check-content'
import { listGeneratedFiles, schemaOf } from './generated-files'
import { listReference } from './reference'

test('what is made from the model and committed is current: npm run schemas', async () => {
  for (const [file, text] of listGeneratedFiles()) expect(await readFile(file, 'utf8'), file).toBe(text)
})

const ajv = new Ajv({ allErrors: true, strict: true })
const judges = new Map([
  ...Object.entries(kinds).map(([kind, type]) => [kind, ajv.compile(schemaOf(type, kind))] as const),
  ['photos', ajv.compile(schemaOf(PhotoList, 'photos'))],
])

/** What a schema says of YAML: where, and which of its keywords. */
function judge(kind: string, yaml: string): string[] {
  const validate = judges.get(kind)
  if (!validate) throw new Error(`There is no schema for ${kind}`)
  validate(parse(yaml) ?? {})
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`)
}

test('every example of the reference is YAML that states its field, with a value the schema takes', () => {
  const examples = listReference().flatMap(({ kind, fields }) =>
    fields.flatMap(({ path, example }) => (example ? { kind, path, example } : [])),
  )
  expect(examples.length).toBeGreaterThan(70)
  for (const { kind, path, example } of examples) {
    expect(stepsOf(parse(example)), example).toBe(path)
    // What else a document has to state is no part of an example.
    expect(judge(kind, example).filter((problem) => !problem.endsWith(' required'))).toEqual([])
  }
})

/** The one way through nested maps and lists of maps, as the reference writes it. */
function stepsOf(value: unknown): string {
  const [[name, within] = ['', undefined], ...others] = Object.entries(value ?? {})
  if (others.length > 0) return ''
  const inner: unknown = Array.isArray(within) ? within[0] : within
  if (typeof inner !== 'object' || inner === null || 'ko' in inner) return name
  return `${name}${Array.isArray(within) ? '[]' : ''}.${stepsOf(inner)}`
}

test('the schemas find nothing wrong with what the check passes', async () => {
  const folder = 'e2e/fixture/content'
  expect((await checkContent(folder)).problems).toEqual([])
  const files = (await readdir(folder, { recursive: true })).filter((file) => /\.(md|yaml)$/.test(file))
  for (const file of files) {
    const text = await readFile(`${folder}/${file}`, 'utf8')
    const [kind = ''] = file.split(/[\\/]/)
    const wrong = file.endsWith('.md') ? judge(kind, text.split(/^---$/m)[1] ?? '') : judge('photos', text)
    expect(wrong, file).toEqual([])
  }
})

const post = 'title: A\nsummary: B\n'

test.each([
  ['posts', 'title: A', ' required'],
  ['posts', `${post}weather: fine`, ' additionalProperties'],
  ['posts', `${post}date: 30.3.2025`, '/date pattern'],
  ['posts', `${post}authors: Jiho`, '/authors type'],
  ['posts', `${post}tags: [a, a]`, '/tags uniqueItems'],
  ['posts', `${post}draft: maybe`, '/draft type'],
  ['events', 'status: over', '/status enum'],
  ['events', 'title: Meetup', '/title type'],
  ['events', 'starts: "2025-03-30T13:00:00"', '/starts pattern'],
  ['events', 'venue: { address: { ko: 서울 } }', '/venue required'],
  ['events', 'attendance: 0', '/attendance minimum'],
  [
    'events',
    'sessions: [{ title: { en: A }, video: { youtubeId: "https://youtu.be/a" } }]',
    '/sessions/0/video/youtubeId pattern',
  ],
  ['photos', 'photos: [{ file: 03.jpg }]', '/photos/0/file pattern'],
  ['photos', 'photos: [{ file: photos/03.jpg, hidden: { reason: asked for } }]', '/photos/0/hidden required'],
])('in %s, %j is refused', (kind, yaml, problem) => {
  expect(judge(kind, yaml)).toEqual([problem])
})
