import { expect, test } from 'vitest'
import { splitNames } from './name-list'

test.each([
  ['김하나, 이두리', ['김하나', '이두리']],
  ['박세나 & 최하늘', ['박세나', '최하늘']],
  ['정가람/한나래', ['정가람', '한나래']],
  ['김하나·이두리', ['김하나', '이두리']],
  ['김하나 외 2명', ['김하나']],
  ['Sam Oak, Jr.', ['Sam Oak, Jr.']],
  ['박세나, Ph.D.', ['박세나, Ph.D.']],
  ['R&D센터 김하나', ['R&D센터 김하나']],
  ['장·자크 루소', ['장·자크 루소']],
  ['Ada & Sol', ['Ada', 'Sol']],
  ['Hana & Partners', ['Hana & Partners']],
  ['Hana and Partners', ['Hana and Partners']],
  ['Ada Kim, Sol Lee, and Ben Oh', ['Ada Kim', 'Sol Lee', 'Ben Oh']],
  ['Ada Kim and Sol Lee; Ben Oh', ['Ada Kim', 'Sol Lee', 'Ben Oh']],
  ['Ada Kim (Red Hat), Sol Lee (Lab, Acme)', ['Ada Kim (Red Hat)', 'Sol Lee (Lab, Acme)']],
  ['Ada Kim¹, Sol Lee†', ['Ada Kim', 'Sol Lee']],
  ['Ada Kim (Lab, Sol Lee', ['Ada Kim (Lab', 'Sol Lee']],
  ['AC/DC', ['AC/DC']],
  ['인텔(Intel)', ['인텔(Intel)']],
  ['', []],
])('%s', (text, names) => {
  expect(splitNames(text)).toEqual(names)
})
