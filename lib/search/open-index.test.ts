import { expect, test } from 'vitest'
import type { SearchDocument } from './document'
import { openIndex } from './open-index'
import { writeIndex } from './write-index'

const documents: SearchDocument[] = [
  { kind: 'event', address: '/seoul/', title: '남서울 모임', day: '2025-03-30' },
  { kind: 'talk', address: '/pytorch/', title: '파이토치 입문', body: 'DeepSeek를 다시 만든 기록' },
]

/** Opens an index and remembers which files were fetched. */
function open(isWhole: boolean) {
  const files = new Map(writeIndex(documents, isWhole).map(({ name, text }) => [name, text]))
  const fetched: string[] = []
  const index = openIndex(async (name) => {
    fetched.push(name)
    return files.get(name) ?? ''
  })
  return { index, fetched }
}

test.each([
  [true, ['index.json']],
  [false, ['index.json', 'terms-0.txt', 'words-8.txt', 'documents-0.json']],
])('of a whole index (%s) each file is fetched once, when it is needed', async (isWhole, names) => {
  const { index, fetched } = open(isWhole)
  await index.load()
  expect(fetched).toEqual(['index.json'])
  for (const query of ['서울은', 'deepsek', 'ㅍㅇㅌㅊ', 'vkdlxhcl']) {
    const hits = await index.search(query, 5)
    expect(hits.map(({ document }) => document.address)).toEqual([query === '서울은' ? '/seoul/' : '/pytorch/'])
  }
  expect(fetched.toSorted()).toEqual(names.toSorted())
})

test('a file that could not be had is fetched again', async () => {
  let failures = 1
  const [file] = writeIndex(documents)
  const index = openIndex(async () => {
    if (failures-- > 0) throw new Error('offline')
    return file?.text ?? ''
  })
  await expect(index.search('서울', 5)).rejects.toThrow('offline')
  expect(await index.search('서울', 5)).toHaveLength(1)
})
