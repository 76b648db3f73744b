import { expect, test } from 'vitest'
import { judge, judgeInBoth, text } from '../content-fixture'

const post = (body: string) => ({ 'posts/spring/en.md': text('posts', '', body) })

test('a link behind an exclamation mark', async () => {
  const body = '정말 놀라워요![영상](https://youtu.be/dQw4w9WgXcQ)\n'
  expect(await judgeInBoth(post(body))).toMatchInlineSnapshot(`
    "content/posts/spring/en.md:7:8
      found a link that the ! before it makes an image, "[영상](https://youtu.be/dQw4w9WgXcQ)"; expected a space between the two
      write: 놀라워요! [영상](https://youtu.be/dQw4w9WgXcQ)
      지금: 느낌표에 붙어 이미지로 읽히는 링크 "[영상](https://youtu.be/dQw4w9WgXcQ)" → 필요: 느낌표와 링크 사이에 공백
      쓸 내용: 놀라워요! [영상](https://youtu.be/dQw4w9WgXcQ)"
  `)
  const pictures = ['https://a.example/hall.jpg', 'https://github.com/user-attachments/assets/0123', 'photos/hall']
  for (const url of pictures) expect(await judge(post(`See![the empty hall](${url})\n`))).not.toContain('a link')
  expect(await judge(post('See! ![the empty hall](https://a.example/hall)\n'))).not.toContain('a link')
})
test('a note shown in the place of its name', async () => {
  expect(await judgeInBoth(post('![[노트]]\n\n`![[노트]]`\n'))).toMatchInlineSnapshot(`
    "content/posts/spring/en.md:7:1
      found "![[노트]]", which Markdown does not read as an image; expected ![text](photos/<file> "caption"), with no space in the address and straight marks around the caption
      지금: 마크다운이 이미지로 읽지 못하는 "![[노트]]" → 필요: 주소에 공백이 없고 설명은 곧은따옴표로 감싼 ![글](photos/<파일> "설명")"
  `)
})
