import { HomeSection } from '@/app/[lang]/_home/section'
import { MoreLink } from '@/components/ui/more-link'
import { address } from '@/lib/site/addresses'
import type { Language } from '@/lib/site/languages'
import { wordsIn } from '@/lib/words/words'

/** What a community does first: shown while there is neither an event nor a post. */
export function HomeBlank({ language }: { language: Language }) {
  const { blankPage, referencePage } = wordsIn(language)
  const { title, text, event, recap, check } = blankPage
  const steps = [
    { step: event, command: 'npm run new -- event' },
    { step: recap, command: 'npm run new -- recap' },
    { step: check, command: 'npm run check' },
  ]
  return (
    <HomeSection title={title}>
      <p className="max-w-measure">{text}</p>
      <dl className="my-6 grid max-w-measure gap-y-4">
        {steps.map(({ step, command }) => (
          <div key={command}>
            <dt className="font-semibold">{step}</dt>
            <dd>
              <code dir="ltr" className="mt-1 block bg-sheet px-4 py-2.5 text-small">
                {command}
              </code>
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <MoreLink href={address.reference(language)}>{referencePage.title}</MoreLink>
      </p>
    </HomeSection>
  )
}
