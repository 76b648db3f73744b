import { run } from '../../report/mend'
import { type InEach, inLines } from '../../report/message'
import { lineAndColumn, type Notice, quote } from '../../report/problem'
import type { Siblings } from './document'

// What the pictures for shared links show of each kind of document.
const drawn = /^(?:title|name|venue\.name|sessions\[\d+\]\.(?:title|speakers))(?:\.\w+|\[\d+\])?$/

/** Titles and names with characters that no font of the pictures for shared links has, so that these leave them out. */
export async function listUndrawnCharacters(all: Siblings[]): Promise<Notice[]> {
  const texts = all.flatMap(({ files }) =>
    files.flatMap(({ frontMatter, values }) =>
      values.flatMap(({ path, node: { value, range } }) =>
        frontMatter && typeof value === 'string' && drawn.test(path) && /[^\p{ASCII}가-힣]/u.test(value)
          ? [{ value, path, source: frontMatter.source, offset: frontMatter.start + (range?.[0] ?? 0) }]
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
    const place = { file: source.file, ...lineAndColumn(source.text, offset), path }
    return { ...place, found: without(value, missing), mend: addFont }
  })
}

function without(text: string, missing: string[]): InEach {
  const characters = missing.slice(0, 5).join(' ')
  return {
    en: `${quote(text)}, of which the picture for shared links leaves out ${characters}: no font has it`,
    ko: `${quote(text)}. 글꼴이 없어 공유 이미지에서 빠지는 글자: ${characters}`,
  }
}

const addFont = inLines(run('npm install --save-exact @fontsource-variable/noto-sans-<script>'), {
  en: 'for a font that has it, or leave it as it is',
  ko: '글꼴을 더하는 명령입니다. 그대로 두어도 됩니다',
})
