import { Kicker } from '@/components/ui/text'
import type { FieldEntry, KindEntry } from '@/lib/content/reference'
import type { Language } from '@/lib/site/languages'
import { pageIds } from '@/lib/site/page-ids'
import { wordsIn } from '@/lib/words/words'

/** A kind of file: where it lies, what it is, which fields it has, and each of them. */
export function ReferenceKind({ entry, language }: { entry: KindEntry; language: Language }) {
  const { kind, place, meaning, foreign, fields } = entry
  const words = wordsIn(language).referencePage
  return (
    <section className="max-w-4xl pt-[clamp(2.5rem,1.5rem+3vw,4.5rem)]" id={kind} aria-labelledby={`${kind}-title`}>
      <h2 id={`${kind}-title`}>{words.kinds[kind]}</h2>
      <p className="mt-3">
        <code className={code}>{place}</code>
      </p>
      <p className="mt-3 max-w-measure" lang={foreign} dir={foreign && 'auto'}>
        {meaning}
      </p>
      <nav aria-label={words.fieldsOf(words.kinds[kind])}>
        <ul className={`my-4 flex flex-wrap gap-x-5 ${code}`}>
          {fields
            .filter(({ path }) => !path.includes('.'))
            .map(({ id, path }) => (
              <li key={id}>
                <a href={`#${id}`} className="inline-block py-1">
                  {path}
                </a>
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
  const { id, path, meaning, foreign, value, options, example, presence } = field
  const words = wordsIn(language).referencePage
  const own = path.lastIndexOf('.') + 1
  return (
    <div
      className={`border-t py-3.5 has-target:bg-sheet md:grid md:grid-cols-[15rem_minmax(0,1fr)] md:gap-6 ${own > 0 ? 'border-dotted' : ''}`}
    >
      <dt id={id} className={`scroll-mt-6 leading-[1.6] ${code}`}>
        <a href={`#${id}`} className="font-bold no-underline">
          <span className="font-normal text-muted">{path.slice(0, own)}</span>
          {path.slice(own)}
        </a>
        {presence !== 'optional' && (
          <em className="block font-text font-bold text-link not-italic">{words.presence[presence]}</em>
        )}
      </dt>
      <dd>
        <p className="max-w-measure" lang={foreign} dir={foreign && 'auto'}>
          {meaning}
        </p>
        <p className="max-w-measure text-small text-muted" lang={options.length > 0 ? undefined : foreign}>
          {options.length > 0 ? <Options options={options} label={words.oneOf} /> : value}
        </p>
        {example && (
          <pre className={`mt-2 bg-paper px-3 py-2 leading-[1.5] whitespace-pre-wrap border ${code}`}>{example}</pre>
        )}
      </dd>
    </div>
  )
}

/** Text of files: no wider than its place, whatever its words. */
const code = 'font-mono text-small wrap-anywhere'

function Options({ options, label }: { options: readonly string[]; label: string }) {
  return (
    <>
      {label}{' '}
      {options.map((option, index) => (
        <span key={option}>
          {index > 0 && ', '}
          <code className={code}>{option}</code>
        </span>
      ))}
    </>
  )
}

/** The kinds of files as the page's table of contents. */
export function ReferenceContents({ kinds, language }: { kinds: KindEntry[]; language: Language }) {
  const words = wordsIn(language).referencePage
  return (
    <nav
      className="lg:sticky lg:top-0 lg:self-start lg:pt-[clamp(2.5rem,1.5rem+3vw,4.5rem)] print:hidden"
      aria-labelledby={pageIds.referenceContents}
    >
      <Kicker as="h2" id={pageIds.referenceContents} className="mb-2">
        {words.contents}
      </Kicker>
      <ul className="columns-2 text-small lg:columns-1">
        {kinds.map(({ kind, fields }) => (
          <li key={kind}>
            <a href={`#${kind}`} className="inline-block py-1">
              {words.kinds[kind]}
            </a>{' '}
            <span className="text-muted">{fields.length}</span>
          </li>
        ))}
      </ul>
    </nav>
  )
}
