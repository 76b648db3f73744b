import { expect, test } from 'vitest'
import {
  findPhotoWords,
  listSections,
  photoMarkdown,
  sectionOf,
  withoutPhoto,
  withPhotoIn,
  withPhotoWords,
} from './photo-markdown'

test('what is said of a photograph goes into the text and comes out of it', () => {
  const words = { alt: 'A [full] hall\\', caption: 'They said "yes"' }
  const written = photoMarkdown('01.jpg', words)
  expect(written).toBe(String.raw`![A \[full\] hall\\](photos/01.jpg "They said \"yes\"")`)
  expect(findPhotoWords(`Text ${written} more`, '01.jpg')).toEqual(words)
  expect(findPhotoWords(written, '0x.jpg')).toBeUndefined()
})

test('new words change nothing else', () => {
  const text = 'a\n\n![](photos/01.jpg)\n\n![b](photos/10.jpg)\n'
  expect(withPhotoWords(text, '01.jpg', { alt: 'Hall $1', caption: '' })).toBe(
    'a\n\n![Hall $1](photos/01.jpg)\n\n![b](photos/10.jpg)\n',
  )
  expect(withoutPhoto(text, '01.jpg')).toBe('a\n\n![b](photos/10.jpg)\n')
  expect(withoutPhoto('a ![b](photos/01.jpg) c', '01.jpg')).toBe('a  c')
})

test('a photograph stands at the end of a section', () => {
  const text = 'a\n\n## One\n\nb ![x](photos/01.jpg)\n\n```\n## code\n```\n\n## Two\n'
  expect(listSections(text)).toEqual(['One', 'Two'])
  expect(sectionOf(text, '01.jpg')).toBe(1)
  expect(sectionOf(text, '02.jpg')).toBeUndefined()
  const words = { alt: 'y', caption: '' }
  expect(withPhotoIn(text, '01.jpg', words, 0)).toBe(
    'a\n\n![y](photos/01.jpg)\n\n## One\n\nb \n\n```\n## code\n```\n\n## Two\n',
  )
  expect(withPhotoIn('a\n\n## One', '02.jpg', words, 1)).toBe('a\n\n## One\n\n![y](photos/02.jpg)\n')
  expect(withPhotoIn('', '02.jpg', words, 0)).toBe('![y](photos/02.jpg)\n')
})
