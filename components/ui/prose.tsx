import type { ElementContent, Root, RootContent } from 'hast'
import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import type { ComponentProps, ReactNode } from 'react'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import { ExternalLink } from '@/components/ui/links'
import { directionOf, type Language } from '@/lib/site/languages'
import { wordsIn } from '@/lib/words/words'

interface ProseProps {
  body: Root
  language: Language
  /** What stands for a photograph, given its file below the document. */
  photo?: (file: string) => ReactNode
}

/** How the cells of a column stand, by what Markdown says of it. */
const alignments: Readonly<Record<string, string>> = { left: 'text-left', center: 'text-center', right: 'text-right' }

const block = 'overflow-x-auto bg-sheet px-5 py-4 leading-[1.5] break-normal'

const cell = 'border-b py-2 pe-4 align-top'

/** The text of a document, as sanitised by the Markdown pipeline, with our own links, tables and photographs. */
export function Prose({ body, language, photo }: ProseProps) {
  if (body.children.length === 0) return null
  return (
    <div className="prose" lang={language} dir={directionOf(language)}>
      {render(body.children, language, photo)}
    </div>
  )
}

/** The words of a heading of a document, likewise. */
export function ProseHeading({ content, language }: { content: ElementContent[]; language: Language }) {
  return render(content, language)
}

function render(children: RootContent[], language: Language, photo?: ProseProps['photo']) {
  const root: Root = { type: 'root', children }
  return toJsxRuntime(root, {
    Fragment,
    jsx,
    jsxs,
    // The policy of the pages gives style attributes no effect.
    tableCellAlignToStyle: false,
    components: {
      a: ({ href, children, ...rest }: ComponentProps<'a'>) =>
        href?.startsWith('http') ? (
          <ExternalLink href={href} language={language}>
            {children}
          </ExternalLink>
        ) : (
          <a href={href} {...rest}>
            {children}
          </a>
        ),
      figure: (props: ComponentProps<'figure'> & { 'data-photo'?: string }) =>
        props['data-photo'] && photo ? photo(props['data-photo']) : <figure>{props.children}</figure>,
      table: ({ children }: ComponentProps<'table'>) => (
        // Reached with the keyboard, so that it can be scrolled without a mouse where it is wider than the screen.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
        // biome-ignore lint/a11y/useSemanticElements: a fieldset holds the fields of a form
        <div className="prose-table" role="group" aria-label={wordsIn(language).table} tabIndex={0}>
          <table>{children}</table>
        </div>
      ),
      // A formula by itself is the one thing that stands in a div; reached like a table.
      div: ({ children, className }: ComponentProps<'div'>) => (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: as a table
        // biome-ignore lint/a11y/useSemanticElements: as a table
        <div className={className} role="group" aria-label={wordsIn(language).formula} tabIndex={0}>
          {children}
        </div>
      ),
      th: ({ align, children }: ComponentProps<'th'>) => (
        <th className={`${cell} ${alignments[align ?? ''] ?? 'text-start'}`}>{children}</th>
      ),
      td: ({ align, children }: ComponentProps<'td'>) => (
        <td className={`${cell} ${alignments[align ?? ''] ?? 'text-start'}`}>{children}</td>
      ),
      pre: ({ children, className = '' }: ComponentProps<'pre'>) => (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: as a table
        <pre tabIndex={0} className={`${block} ${className}`.trim()}>
          {children}
        </pre>
      ),
      code: ({ children }: ComponentProps<'code'>) => (
        <code className="bg-sheet px-[0.3em] py-[0.1em] text-[0.9em] in-[pre]:p-0">{children}</code>
      ),
      kbd: ({ children }: ComponentProps<'kbd'>) => (
        <kbd className="border px-[0.35em] py-[0.1em] text-[0.85em]">{children}</kbd>
      ),
      mark: ({ children }: ComponentProps<'mark'>) => (
        <mark className="bg-[color-mix(in_srgb,var(--color-accent)_22%,transparent)] text-inherit">{children}</mark>
      ),
      blockquote: ({ children }: ComponentProps<'blockquote'>) => (
        <blockquote className="border-s-3 ps-5 text-muted">{children}</blockquote>
      ),
      hr: () => <hr className="my-10 w-16" />,
    },
  })
}
