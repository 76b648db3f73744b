import { CalendarSubscription, EventCalendarWays } from '@/components/event/calendar-links'
import { EventFeature } from '@/components/event/feature'
import { EventRow } from '@/components/event/row'
import { ContactSheet } from '@/components/gallery/contact-sheet'
import { Lightbox } from '@/components/gallery/lightbox'
import { RecordingRow } from '@/components/talk/recording-row'
import { ExternalLink } from '@/components/ui/external-link'
import { InLanguage } from '@/components/ui/in-language'
import { address } from '@/lib/address'
import { listAlbums, stripLength } from '@/lib/album'
import { archiveFacts } from '@/lib/archive-facts'
import { listWatchableTalks } from '@/lib/archived-talk'
import { formatDay } from '@/lib/day'
import { listComingEvents, listLatestEvents } from '@/lib/event'
import { listGroups } from '@/lib/group'
import type { Language } from '@/lib/language'
import { findPage } from '@/lib/page'
import { listPosts } from '@/lib/post'
import { wordsIn } from '@/lib/words'
import { site } from '@/site.config'
import { ListedPost } from './listed-post'

interface HomePartProps {
  language: Language
}

/** Who meets here, and how much of it is on record. */
export function HomeHeader({ language }: HomePartProps) {
  const words = wordsIn(language)
  const { events, talks, speakers, since } = archiveFacts(language)
  const { count } = words
  const counts = [count.events(events), count.talks(talks), count.speakers(speakers)].join(' · ')
  return (
    <header className="home-header">
      <h1>{site.name[language]}</h1>
      <div>
        <p className="lead">{site.description[language]}</p>
        {since && <p className="meta">{words.homePage.record(formatDay(since, language, 'month'), counts)}</p>}
        {findPage(language, 'about') && (
          <p>
            <a href={address.page(language, 'about')}>{words.homePage.about}</a>
          </p>
        )}
      </div>
    </header>
  )
}

/** What is next, or where it would be announced, and what was last. */
export function HomeEvents({ language }: HomePartProps) {
  const words = wordsIn(language).homePage
  const coming = listComingEvents(language)
  const next = coming.find(({ status }) => status === 'scheduled')
  const past = listLatestEvents(language, 4)
  return (
    <div className="home-events">
      <section>
        <h2 className="kicker">{words.next}</h2>
        {next && (
          <EventFeature event={next} language={language}>
            <EventCalendarWays event={next} language={language} />
          </EventFeature>
        )}
        <ol className="event-list">
          {coming
            .filter((event) => event !== next)
            .map((event) => (
              <EventRow key={event.slug} event={event} language={language} when="coming" />
            ))}
        </ol>
        <div className="none-coming">
          <p>{words.noNext}</p>
          <p>
            <ExternalLink href={site.registration} language={language} className="button">
              {words.registrationSite}
            </ExternalLink>
          </p>
        </div>
        <CalendarSubscription calendar={address.calendar(language)} language={language} />
      </section>
      {past.length > 0 && (
        <section>
          <h2 className="kicker">{words.last}</h2>
          <ol className="event-list">
            {[...coming.toReversed(), ...past].map((event) => (
              <EventRow key={event.slug} event={event} language={language} when="over" isLong />
            ))}
          </ol>
          <p className="more">
            <a href={address.events(language)}>{words.allEvents}</a>
          </p>
        </section>
      )}
    </div>
  )
}

/** The latest posts, the newest large. */
export function HomeRecap({ language }: HomePartProps) {
  const words = wordsIn(language).homePage
  const posts = listPosts(language).slice(0, 2)
  if (posts.length === 0) return null
  return (
    <section className="home-recap">
      <h2 className="kicker">{words.latestRecap}</h2>
      {posts.map((post) => (
        <ListedPost key={post.slug} post={post} language={language} heading="h3" />
      ))}
      <p className="more">
        <a href={address.blog(language)}>{words.allPosts}</a>
      </p>
    </section>
  )
}

/** Recent talks that can be watched again. */
export function HomeRecordings({ language }: HomePartProps) {
  const recordings = listWatchableTalks(language, 8)
  if (recordings.length === 0) return null
  return (
    <section>
      <h2 className="kicker">{wordsIn(language).homePage.recordings}</h2>
      <ol className="recordings">
        {recordings.map((recording) => (
          <RecordingRow key={recording.talk.address} archived={recording} language={language} />
        ))}
      </ol>
      <p className="more">
        <a href={address.talks(language)}>{wordsIn(language).homePage.allTalks}</a>
      </p>
    </section>
  )
}

/** The latest album as a strip, and the groups of the community. */
export function HomeAlbums({ language }: HomePartProps) {
  const words = wordsIn(language).homePage
  const album = listAlbums(language)[0]
  const groups = listGroups(language)
  return (
    <>
      {album && (
        <section>
          <h2 className="kicker">{wordsIn(language).gallery}</h2>
          <ContactSheet photos={album.photos.slice(0, stripLength)} language={language} />
          <p className="more">
            <a href={address.gallery(language)}>{words.allAlbums}</a>
          </p>
          <Lightbox language={language} />
        </section>
      )}
      {groups.length > 0 && (
        <section>
          <h2 className="kicker">{words.groups}</h2>
          <dl className="groups">
            {groups.map(({ slug, title, about, address }) => (
              <div key={slug}>
                <dt>
                  <a href={address}>
                    <InLanguage text={title} page={language} />
                  </a>
                </dt>
                <dd>
                  <InLanguage text={about} page={language} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  )
}
