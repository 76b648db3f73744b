import { TalkEventStatus } from '@/components/event/status'
import { TalkFilter } from '@/components/talk/filter'
import { TalkList } from '@/components/talk/list'
import { Pagination } from '@/components/ui/pagination'
import { Notice } from '@/components/ui/text'
import { type TalkFilter as Filter, listAllTalks, listTalkFilters, type TalkOfEvent } from '@/lib/content/talks'
import { address, laterAddress } from '@/lib/site/addresses'
import type { Language } from '@/lib/site/languages'
import { partAddresses } from '@/lib/site/page-head'
import { type ListPage, pageOfItem } from '@/lib/site/site-pages'
import { wordsIn } from '@/lib/words/words'

const beside = 'grid gap-x-gutter gap-y-8 lg:grid-cols-[13rem_minmax(0,1fr)]'

interface TalksBodyProps {
  list: ListPage<TalkOfEvent>
  /** Of the first page of the list. */
  address: string
  language: Language
  /** The filter whose page this is. */
  chosen?: Filter
}

/**
 * A page of talks below the ways to narrow them, with how many there are. Where all talks stand on the page the browser follows
 * the ways in place; else they lead to pages, and of speakers, who are as many, to the list of them.
 */
export function TalksBody({ list, address: first, language, chosen }: TalksBodyProps) {
  const words = wordsIn(language)
  const all = listAllTalks(language).length
  if (all === 0) return <Notice>{words.talksPage.empty}</Notice>
  const isWhole = pageOfItem('talks', all - 1) === 1
  const body = (
    <>
      <TalkFilter
        facets={listTalkFilters(language).filter(({ facet }) => isWhole || facet !== 'speaker')}
        language={language}
        chosen={chosen}
        all={address.talks(language)}
        speakers={isWhole ? undefined : address.speakers(language)}
        total={all}
      />
      <div className="min-w-0">
        <output className="block text-small text-muted">{words.count.talks(chosen?.count ?? all)}</output>
        <Notice data-none="" hidden>
          {words.talksPage.none}{' '}
          <a href={address.talks(language)} data-facet="">
            {words.talksPage.showAll}
          </a>
        </Notice>
        <TalkList
          talks={list.items}
          language={language}
          statusOf={(event) => <TalkEventStatus event={event} language={language} isListed />}
        />
        <Pagination {...list} language={language} addressOf={(page) => laterAddress(first, page)} />
      </div>
    </>
  )
  if (chosen || !isWhole) return <div className={beside}>{body}</div>
  return (
    <talk-filter className={beside} data-one={words.count.talks(1)} data-other={words.count.talks(2)}>
      {body}
      <script type="module" src={partAddresses.talks} />
    </talk-filter>
  )
}
