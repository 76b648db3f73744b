import type { FieldEntry, KindEntry } from '@/lib/content/reference'
import { pageIds } from '@/lib/site/page-ids'
import type { Language } from '@/lib/site/settings'
import { wordsIn } from '@/lib/words/words'

/** A kind of file: where it lies, what it is, which fields it has, and each of them. */
export function ReferenceKind({ entry, language }: { entry: KindEntry; language: Language }) {
  const { kind, place, meaning, fields } = entry
  const words = wordsIn(language).referencePage
  return (
    <section className="reference-kind" id={kind} aria-labelledby={`${kind}-title`}>
      <h2 id={`${kind}-title`}>{words.kinds[kind]}</h2>
      <p>
        <code>{place}</code>
      </p>
      <p>{meaning}</p>
      <nav aria-label={words.fieldsOf(words.kinds[kind])}>
        <ul className="reference-fields">
          {fields
            .filter(({ path }) => !path.includes('.'))
            .map(({ id, path }) => (
              <li key={id}>
                <a href={`#${id}`}>{path}</a>
              </li>
            ))}
        </ul>
      </nav>
      <dl>
        {fields.map((field) => (
          <ReferenceField key={field.id} field={field} language={language} />
        ))}
      </dl>
    </section>
  )
}

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

/** The kinds of files as the page's table of contents. */
export function ReferenceContents({ kinds, language }: { kinds: KindEntry[]; language: Language }) {
  const words = wordsIn(language).referencePage
  return (
    <nav className="reference-contents" aria-labelledby={pageIds.referenceContents}>
      <h2 id={pageIds.referenceContents} className="kicker">
        {words.contents}
      </h2>
      <ul>
        {kinds.map(({ kind, fields }) => (
          <li key={kind}>
            <a href={`#${kind}`}>{words.kinds[kind]}</a> <span className="meta">{fields.length}</span>
          </li>
        ))}
      </ul>
    </nav>
  )
}
