import type { Language } from '@/lib/language'
import type { FieldEntry } from '@/lib/reference'
import { wordsIn } from '@/lib/words'

/** A field in the list of a kind: its path, what it means, what is written, whether it has to be, and an example. */
export function ReferenceField({ field, language }: { field: FieldEntry; language: Language }) {
  const { id, path, meaning, value, options, example, presence } = field
  const words = wordsIn(language).referencePage
  const own = path.lastIndexOf('.') + 1
  return (
    <div className={own > 0 ? 'within' : undefined}>
      <dt id={id}>
        <a href={`#${id}`}>
          <span>{path.slice(0, own)}</span>
          {path.slice(own)}
        </a>
        {presence !== 'optional' && <em>{words.presence[presence]}</em>}
      </dt>
      <dd>
        <p>{meaning}</p>
        <p className="meta">{options.length > 0 ? <Options options={options} label={words.oneOf} /> : value}</p>
        {example && <pre>{example}</pre>}
      </dd>
    </div>
  )
}

function Options({ options, label }: { options: readonly string[]; label: string }) {
  return (
    <>
      {label}{' '}
      {options.map((option, index) => (
        <span key={option}>
          {index > 0 && ', '}
          <code>{option}</code>
        </span>
      ))}
    </>
  )
}
