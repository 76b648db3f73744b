import type { ReactNode } from 'react'
import { findOpeningPost } from '@/app/[lang]/_home/header'
import { ListedPost } from '@/app/[lang]/listed-post'
import { ContactSheet } from '@/components/gallery/contact-sheet'
import { Lightbox } from '@/components/gallery/lightbox'
import { PlayMark } from '@/components/talk/list'
import { SpeakerNames } from '@/components/talk/speaker-names'
import { MoreLink } from '@/components/ui/links'
import { InLanguage, Kicker } from '@/components/ui/text'
import { listAlbums, stripLength } from '@/lib/content/albums'
import { listGroups } from '@/lib/content/groups'
import { listPosts } from '@/lib/content/posts'
import { listWatchableTalks, type TalkOfEvent } from '@/lib/content/talks'
import { address } from '@/lib/site/addresses'
import { yearOf } from '@/lib/site/dates'
import type { Language } from '@/lib/site/languages'
import { wordsIn } from '@/lib/words/words'

interface HomeSectionProps {
  title: string
  className?: string
  children: ReactNode
}

/** A part of the home page below its small heading. */
export function HomeSection({ title, className = 'border-t py-part', children }: HomeSectionProps) {
  return (
    <section className={className}>
      <Kicker as="h2" className="mb-3">
        {title}
      </Kicker>
      {children}
    </section>
  )
}

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

/** The latest posts but for the one that opens the page. */
export function HomeRecap({ language }: { language: Language }) {
  const words = wordsIn(language)
  const opening = findOpeningPost(language)
  const posts = listPosts(language)
    .filter(({ slug }) => slug !== opening?.slug)
    .slice(0, 2)
  if (posts.length === 0) return null
  return (
    <HomeSection title={words.blog}>
      {posts.map((post) => (
        <ListedPost key={post.slug} post={post} language={language} heading="h3" />
      ))}
      <p className="mt-2">
        <MoreLink href={address.blog(language)}>{words.homePage.allPosts}</MoreLink>
      </p>
    </HomeSection>
  )
}

/** Recent talks that can be watched again. */
export function HomeRecordings({ language }: { language: Language }) {
  const recordings = listWatchableTalks(language, 8)
  if (recordings.length === 0) return null
  return (
    <HomeSection title={wordsIn(language).homePage.recordings}>
      <ol className="border-t">
        {recordings.map((recording) => (
          <RecordingRow key={recording.talk.address} archived={recording} language={language} />
        ))}
      </ol>
      <p className="mt-4">
        <MoreLink href={address.talks(language)}>{wordsIn(language).homePage.allTalks}</MoreLink>
      </p>
    </HomeSection>
  )
}

/** A talk that can be watched again, in a list; all of it leads to the talk's page. */
function RecordingRow({ archived, language }: { archived: TalkOfEvent; language: Language }) {
  const { talk } = archived
  return (
    <li className="relative grid grid-cols-[1.5rem_minmax(0,1fr)] items-baseline gap-x-3 border-b py-3 hover:bg-sheet lg:grid-cols-[1.5rem_minmax(0,1fr)_16rem_5rem]">
      <PlayMark />
      <a href={talk.address} className="font-semibold no-underline after:absolute after:inset-0">
        <InLanguage text={talk.title} page={language} />
      </a>
      <span className="relative col-start-2 justify-self-start text-small text-muted lg:col-start-3">
        <SpeakerNames speakers={talk.speakers} language={language} />
      </span>
      <span className="text-small text-muted tabular max-lg:hidden lg:text-end">{yearOf(talk.day)}</span>
    </li>
  )
}

/** The latest album as a strip, and the groups of the community. */
export function HomeAlbums({ language }: { language: Language }) {
  const words = wordsIn(language).homePage
  const album = listAlbums(language)[0]
  const groups = listGroups(language)
  return (
    <>
      {album && (
        <HomeSection title={wordsIn(language).gallery}>
          <ContactSheet photos={album.photos.slice(0, stripLength)} language={language} />
          <p className="mt-4">
            <MoreLink href={address.gallery(language)}>{words.allAlbums}</MoreLink>
          </p>
          <Lightbox language={language} />
        </HomeSection>
      )}
      {groups.length > 0 && (
        <HomeSection title={words.groups}>
          <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,19rem),1fr))] gap-x-gutter gap-y-7">
            {groups.map(({ slug, title, about, address }) => (
              <li key={slug} className="relative">
                <h3 className="text-base/6">
                  <a href={address} className="no-underline after:absolute after:inset-0">
                    <InLanguage text={title} page={language} />
                  </a>
                </h3>
                <p className="text-muted">
                  <InLanguage text={about} page={language} />
                </p>
              </li>
            ))}
          </ul>
        </HomeSection>
      )}
    </>
  )
}
