import { EventRow } from '@/components/event/row'
import { ContactSheet } from '@/components/gallery/contact-sheet'
import { Lightbox } from '@/components/gallery/lightbox'
import { RecordingRow } from '@/components/talk/recording-row'
import { ExternalLink } from '@/components/ui/external-link'
import { InLanguage } from '@/components/ui/in-language'
import { address } from '@/lib/address'
import { listAlbums } from '@/lib/album'
import { listLatestEvents, listUpcomingEvents } from '@/lib/event'
import { listGroups } from '@/lib/group'
import type { Language } from '@/lib/language'
import { listPosts } from '@/lib/post'
import { listRecordings } from '@/lib/recording'
import { wordsIn } from '@/lib/words'
import { site } from '@/site.config'
import { ListedPost } from './listed-post'

interface HomePartProps {
  language: Language
}

/** What is next, or where it would be announced, and what was last. */
export function HomeEvents({ language }: HomePartProps) {
  const words = wordsIn(language).homePage
  const upcoming = listUpcomingEvents(language)
  const past = listLatestEvents(language, 4)
  return (
    <div className="home-events">
      <section>
        <h2 className="kicker">{words.next}</h2>
        {upcoming.length > 0 ? (
          <ol className="event-list">
            {upcoming.map((event) => (
              <EventRow key={event.slug} event={event} language={language} />
            ))}
          </ol>
        ) : (
          <>
            <p>{words.noNext}</p>
            <p>
              <ExternalLink href={site.registration} language={language} className="button">
                {words.registrationSite}
              </ExternalLink>
            </p>
          </>
        )}
      </section>
      {past.length > 0 && (
        <section>
          <h2 className="kicker">{words.last}</h2>
          <ol className="event-list">
            {past.map((event) => (
              <EventRow key={event.slug} event={event} language={language} />
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
  const recordings = listRecordings(language, 8)
  if (recordings.length === 0) return null
  return (
    <section>
      <h2 className="kicker">{wordsIn(language).homePage.recordings}</h2>
      <ol className="recordings">
        {recordings.map((recording) => (
          <RecordingRow key={recording.url} recording={recording} language={language} />
        ))}
      </ol>
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
          <ContactSheet photos={album.photos} language={language} />
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
            {groups.map(({ slug, title, about }) => (
              <div key={slug}>
                <dt>
                  <InLanguage text={title} page={language} />
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
