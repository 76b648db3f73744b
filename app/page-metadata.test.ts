import { expect, test } from 'vitest'
import { pageMetadata } from '@/app/page-metadata'

const facts = { title: 'Talks', description: 'All talks.', address: '/en/talks/' }

test('a page without a picture of its own is shared with the community’s', () => {
  expect(pageMetadata(facts).openGraph?.images).toEqual([
    {
      url: expect.stringMatching(/^https:\/\/pytorch\.kr\/og\/[0-9a-f]{16}\.png$/),
      width: 1200,
      height: 630,
      alt: 'PyTorch Korea User Group',
    },
  ])
})

test('a picture is named by its full address, with its size and what it says', () => {
  const image = { address: '/photos/03-1200.jpg', width: 1200, height: 600, alt: 'The panel' }
  expect(pageMetadata({ ...facts, image })).toMatchObject({
    openGraph: {
      images: [{ url: 'https://pytorch.kr/photos/03-1200.jpg', width: 1200, height: 600, alt: 'The panel' }],
    },
    twitter: { card: 'summary_large_image' },
  })
})
