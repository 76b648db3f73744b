import { run } from '../../report/mend'
import { inLines } from '../../report/message'
import { type Notice, noticeAt, quote } from '../../report/problem'
import type { Siblings } from './document'

// What the pictures for shared links show of each kind of document.
const drawn = /^(?:title|name|venue\.name|sessions\[\d+\]\.(?:title|speakers|moderators))(?:\.\w+|\[\d+\])?$/

/** Titles and names with characters that no font of the pictures for shared links has, so that these leave them out. */
export async function listUndrawnCharacters(all: Siblings[]): Promise<Notice[]> {
  const texts = all.flatMap(({ files }) =>
    files.flatMap(({ values }) =>
      values.flatMap(({ path, node: { value }, source, offset }) =>
        typeof value === 'string' && drawn.test(path) && /[^\p{ASCII}가-힣]/u.test(value)
          ? [{ value, path, source, offset }]
          : [],
      ),
    ),
  )
  if (texts.length === 0) return []
  // Imported here, because most content needs no font but the faces', and a check is over before they are read.
  const { listUndrawable } = await import('../../../lib/outputs/share-images/drawable')
  const listed = await listUndrawable(texts.map(({ value }) => value))
  return texts.flatMap(({ value, path, source, offset }, index) => {
    const missing = listed[index] ?? []
    if (missing.length === 0) return []
    const characters = missing.slice(0, 5).join(' ')
    return noticeAt(source, offset, {
      path,
      found: {
        en: `${quote(value)}, of which the picture for shared links leaves out ${characters}: no font has it`,
        ko: `${quote(value)}. 글꼴이 없어 공유 이미지에서 빠지는 글자: ${characters}`,
      },
      mend: inLines(run('npm install --save-exact @fontsource-variable/noto-sans-<script>'), {
        en: 'for a font that has it, or leave it as it is',
        ko: '글꼴을 더하는 명령입니다. 그대로 두어도 됩니다',
      }),
    })
  })
}
