import type { ReferenceField } from '../../lib/content/reference'
import type { Language } from '../../lib/site/settings'
import { listReference } from './reference'

const words = {
  ko: {
    title: '필드 안내',
    opening:
      '`content/` 아래의 파일에 적을 수 있는 모든 필드입니다. 콘텐츠 모델(`lib/model/`)에서 만들어지므로 직접 고치지 말고, 모델을 고친 뒤 `npm run schemas`를 실행해 주세요.',
    columns: ['필드', '적는 것', '설명'],
    always: '필수',
    once: '두 언어 중 한 파일에 필수',
  },
  en: {
    title: 'Fields',
    opening:
      'Every field that a file below `content/` may state. It is made from the content model (`lib/model/`): change the model and run `npm run schemas`, not this page.',
    columns: ['Field', 'Value', 'Meaning'],
    always: 'required',
    once: 'required in one of the two language files',
  },
} as const

/** The reference of all fields as Markdown, a table a kind of file. */
export function writeReference(language: Language): string {
  const { title, opening, columns } = words[language]
  const kinds = listReference().map(({ place, meaning, fields }) =>
    [
      `## \`${place}\``,
      '',
      meaning[language],
      '',
      row(columns),
      row(columns.map(() => '---')),
      ...fields.map((field) => row(cellsOf(field, language))),
    ].join('\n'),
  )
  return `${[`# ${title}`, opening, ...kinds].join('\n\n')}\n`
}

function cellsOf({ path, value, meaning, presence }: ReferenceField, language: Language): string[] {
  const need = presence === 'optional' ? '' : ` **(${words[language][presence]})**`
  return [`\`${path}\``, value[language], `${meaning[language]}${need}`].map((cell) =>
    cell.replaceAll('|', '\\|').replaceAll('<', '\\<'),
  )
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
