import type { Language } from '@/lib/language'
import type { KindEntry } from '@/lib/reference'
import { wordsIn } from '@/lib/words'
import { ReferenceField } from './field'

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
