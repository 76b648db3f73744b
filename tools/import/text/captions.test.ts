import sharp from 'sharp'
import { expect, test } from 'vitest'
import { picture } from '../../check/content-fixture'
import { bodyOf, importFiles, post } from '../import-fixture'

const files = async () => ({ 'a.jpg': await picture() })

test.each([
  [
    '<figure><img src="/a.jpg" alt="People in a hall"><figcaption>At noon</figcaption></figure>',
    '![People in a hall](photos/a.jpg "At noon")',
  ],
  [
    '<figure><a href="https://x.example/"><img src="/a.jpg" alt="People in a hall"></a><figcaption>At noon</figcaption></figure>',
    '[![People in a hall](photos/a.jpg)](https://x.example/)\\\n*At noon*',
  ],
  [
    '<figure><img src="/a.jpg" alt="People at noon"><figcaption>People at noon.</figcaption></figure>',
    '![People at noon](photos/a.jpg)',
  ],
  ['<figure><img src="/a.jpg"><figcaption>People at noon</figcaption></figure>', '![People at noon](photos/a.jpg)'],
  [
    '<div class="wp-caption"><img src="/a.jpg" alt="People in a hall"><p class="wp-caption-text">At noon</p></div>',
    '![People in a hall](photos/a.jpg "At noon")',
  ],
  ['![People in a hall](/a.jpg)\n_At noon_', '![People in a hall](photos/a.jpg "At noon")'],
  ['![People in a hall](/a.jpg "people in a hall")', '![People in a hall](photos/a.jpg)'],
  ['![](/a.jpg "People in a hall")', '![People in a hall](photos/a.jpg)'],
  [
    '![](/a.jpg)\n*People in [a hall](https://x.example/)*',
    '![People in a hall](photos/a.jpg)\n*People in [a hall](https://x.example/)*',
  ],
  ['![People in a hall](/a.jpg)\nAt noon, *much* light', '![People in a hall](photos/a.jpg)\nAt noon, *much* light'],
  ['![People in a hall](/gone.jpg)\n*People in a hall*', '*People in a hall*'],
])('%s', async (source, written) => {
  const text = await bodyOf(`\n${source}\n`, await files())
  expect(text.split('\n===\n')[0]).toBe(written)
  expect(text).not.toContain('count of')
})

test('a drawing and an animation are kept as stills, told with their lines', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><rect width="600" height="400" fill="red"/></svg>'
  const frames = await sharp({ create: { width: 64, height: 128, channels: 3, background: 'red' } })
    .gif()
    .toBuffer()
  const gif = await sharp(frames, { animated: true })
    .gif({ delay: [100] })
    .toBuffer()
  const body = '\n![How the parts fit together](/plan.svg)\n\n![What a build prints](./run.gif)\n'
  const { losses, photos, texts } = await importFiles(
    { '_posts/2024-05-01-notes.md': post(body), 'plan.svg': svg, '_posts/run.gif': gif },
    { permalink: '/:title/' },
  )
  expect(photos).toEqual(['posts/notes/photos/plan.png', 'posts/notes/photos/run.png'])
  expect(texts['posts/notes/en.md']).toContain('![What a build prints](photos/run.png)')
  expect(losses).toBe('7 image /plan.svg: a drawing (SVG); drawn as a PNG\n9 image ./run.gif: kept as a PNG')
})

test('one picture under several addresses is one file', async () => {
  const body =
    '\n![People in a hall](/a.jpg)\n\n![A table with bread](https://old.example/team/a.jpg?x=1)\n\n![The door of the hall](/team/a.jpg)\n'
  const config = { '_config.yml': 'url: https://old.example\nbaseurl: /team\n' }
  const { photos } = await importFiles({ '_posts/2024-05-01-notes.md': post(body), ...config, ...(await files()) })
  expect(photos).toEqual(['posts/notes/photos/a.jpg'])
})
