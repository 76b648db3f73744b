import { expect, test } from 'vitest'
import { site } from '../../site.config'
import { editAddress, isOnGitHub, newFileAddress, repositoryOf, uploadAddress } from './proposal'

const own = { url: 'https://github.com/group/site', branch: 'main' }

test('the pages of GitHub', () => {
  expect(newFileAddress(own, 'content/posts/a/ko.md', '---\ntitle: 글 & 그림\n---\n')).toEqual({
    address:
      'https://github.com/group/site/new/main/content/posts/a?filename=ko.md&value=---%0Atitle%3A%20%EA%B8%80%20%26%20%EA%B7%B8%EB%A6%BC%0A---%0A',
    isWhole: true,
  })
  expect(newFileAddress(own, 'content/posts/a/ko.md', 'x'.repeat(8000))).toEqual({
    address: 'https://github.com/group/site/new/main/content/posts/a?filename=ko.md',
    isWhole: false,
  })
  expect(editAddress(own, 'content/posts/a/ko.md')).toBe(
    'https://github.com/group/site/edit/main/content/posts/a/ko.md',
  )
  expect(uploadAddress(own, 'content/posts/a/photos')).toBe(
    'https://github.com/group/site/upload/main/content/posts/a/photos',
  )
})

test('the copy that an account has', () => {
  const [, , , , name] = site.repository.split('/')
  expect(repositoryOf(' @jiho-kim ')).toEqual({ url: `https://github.com/jiho-kim/${name}`, branch: 'patch-1' })
  expect(repositoryOf('')).toEqual({ url: site.repository, branch: site.branch })
  expect(repositoryOf('../evil')).toEqual({ url: site.repository, branch: site.branch })
})

test('what lies elsewhere is not proposed there', () => {
  expect(isOnGitHub('https://github.com/group/site')).toBe(true)
  expect(isOnGitHub('https://gitlab.com/group/site')).toBe(false)
})
