import { expect, test } from 'vitest'
import { dictionaries } from '../../.moim/words'
import { listTexts } from '../../tools/new/language/begin-words'

/** The two sides of a day, of which one may be empty. */
const side = /^eventPage\.registrationClosesIn\.\d$/

test.each(Object.entries(dictionaries))('%s says everything', (_, words) => {
  const texts = listTexts(words)
  expect(texts.map(([path]) => path).sort()).toEqual(
    listTexts(dictionaries.en)
      .map(([path]) => path)
      .sort(),
  )
  expect(texts.filter(([, text]) => text.trim() !== text || !text).filter(([path]) => !side.test(path))).toEqual([])
  expect(words.eventPage.registrationClosesIn.join('')).not.toBe('')
})

const counts = [0, 1, 2, 5]

/** The languages whose words come with the project. */
const given = ['de', 'en', 'ja', 'ko'] as const

test('counts read well', () => {
  const read = Object.fromEntries(
    given.map((language) => {
      const { count, talk, search, eventPage, galleryPage } = dictionaries[language]
      const read = counts.map((n) =>
        [
          ...[count.talks(n), count.photos(n), count.posts(n), count.events(n), count.speakers(n), count.people(n)],
          ...[talk.minutes(n), search.count(n), search.inLanguage('X', n), eventPage.recaps(n)],
          galleryPage.download(n, '3 MB'),
        ].join(' | '),
      )
      return [language, read]
    }),
  )
  expect(read).toMatchInlineSnapshot(`
    {
      "de": [
        "0 Vorträge | 0 Fotos | 0 Beiträge | 0 Veranstaltungen | 0 Speaker | 0 Personen waren dabei | 0 Minuten | 0 Treffer | 0 Treffer auf X | Rückblicke | Alle 0 Fotos herunterladen (3 MB)",
        "1 Vortrag | 1 Foto | 1 Beitrag | 1 Veranstaltung | 1 Speaker | 1 Person war dabei | 1 Minute | 1 Treffer | 1 Treffer auf X | Rückblick | Das Foto herunterladen (3 MB)",
        "2 Vorträge | 2 Fotos | 2 Beiträge | 2 Veranstaltungen | 2 Speaker | 2 Personen waren dabei | 2 Minuten | 2 Treffer | 2 Treffer auf X | Rückblicke | Alle 2 Fotos herunterladen (3 MB)",
        "5 Vorträge | 5 Fotos | 5 Beiträge | 5 Veranstaltungen | 5 Speaker | 5 Personen waren dabei | 5 Minuten | 5 Treffer | 5 Treffer auf X | Rückblicke | Alle 5 Fotos herunterladen (3 MB)",
      ],
      "en": [
        "0 talks | 0 photos | 0 posts | 0 events | 0 speakers | 0 people came | 0 minutes | 0 results | 0 results in X | Recaps | Download all 0 photos (3 MB)",
        "1 talk | 1 photo | 1 post | 1 event | 1 speaker | 1 person came | 1 minute | 1 result | 1 result in X | Recap | Download the photo (3 MB)",
        "2 talks | 2 photos | 2 posts | 2 events | 2 speakers | 2 people came | 2 minutes | 2 results | 2 results in X | Recaps | Download all 2 photos (3 MB)",
        "5 talks | 5 photos | 5 posts | 5 events | 5 speakers | 5 people came | 5 minutes | 5 results | 5 results in X | Recaps | Download all 5 photos (3 MB)",
      ],
      "ja": [
        "発表0件 | 写真0枚 | 記事0件 | イベント0件 | 登壇者0名 | 0名が参加 | 0分 | 検索結果：0件 | Xのページ：0件 | レポート | 写真0枚をダウンロード（3 MB）",
        "発表1件 | 写真1枚 | 記事1件 | イベント1件 | 登壇者1名 | 1名が参加 | 1分 | 検索結果：1件 | Xのページ：1件 | レポート | 写真1枚をダウンロード（3 MB）",
        "発表2件 | 写真2枚 | 記事2件 | イベント2件 | 登壇者2名 | 2名が参加 | 2分 | 検索結果：2件 | Xのページ：2件 | レポート | 写真2枚をダウンロード（3 MB）",
        "発表5件 | 写真5枚 | 記事5件 | イベント5件 | 登壇者5名 | 5名が参加 | 5分 | 検索結果：5件 | Xのページ：5件 | レポート | 写真5枚をダウンロード（3 MB）",
      ],
      "ko": [
        "발표 0개 | 사진 0장 | 글 0편 | 행사 0회 | 연사 0명 | 0명 참석 | 0분 | 검색 결과 0건 | X 페이지에서 0건 | 후기 | 사진 0장 내려받기 (3 MB)",
        "발표 1개 | 사진 1장 | 글 1편 | 행사 1회 | 연사 1명 | 1명 참석 | 1분 | 검색 결과 1건 | X 페이지에서 1건 | 후기 | 사진 1장 내려받기 (3 MB)",
        "발표 2개 | 사진 2장 | 글 2편 | 행사 2회 | 연사 2명 | 2명 참석 | 2분 | 검색 결과 2건 | X 페이지에서 2건 | 후기 | 사진 2장 내려받기 (3 MB)",
        "발표 5개 | 사진 5장 | 글 5편 | 행사 5회 | 연사 5명 | 5명 참석 | 5분 | 검색 결과 5건 | X 페이지에서 5건 | 후기 | 사진 5장 내려받기 (3 MB)",
      ],
    }
  `)
})
