import { expect, test } from 'vitest'
import { judge, text } from '../content-fixture'

const post = (body: string) => ({ 'posts/spring/en.md': text('posts', '', body) })

test('a link behind an exclamation mark', async () => {
  const body = '정말 놀라워요![영상](https://youtu.be/dQw4w9WgXcQ)\n'
  expect(await judge(post(body))).toMatchInlineSnapshot(`
    "content/posts/spring/en.md:7:8
      found a link that the ! before it makes an image, "[영상](https://youtu.be/dQw4w9WgXcQ)"; expected a space between the two
      write: 놀라워요! [영상](https://youtu.be/dQw4w9WgXcQ)"
  `)
  const pictures = ['https://a.example/hall.jpg', 'https://github.com/user-attachments/assets/0123', 'photos/hall']
  for (const url of pictures) expect(await judge(post(`See![the empty hall](${url})\n`))).not.toContain('a link')
  expect(await judge(post('See! ![the empty hall](https://a.example/hall)\n'))).not.toContain('a link')
})
test('a note shown in the place of its name', async () => {
  expect(await judge(post('![[노트]]\n\n`![[노트]]`\n'))).toMatchInlineSnapshot(`
    "content/posts/spring/en.md:7:1
      found "![[노트]]", which Markdown does not read as an image; expected ![text](photos/<file> "caption"), with no space in the address and straight marks around the caption"
  `)
})
