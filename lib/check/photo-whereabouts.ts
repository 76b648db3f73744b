import type { Embedded } from '../photos/embedded'
import { findWhereabouts } from '../photos/whereabouts'
import { cleanCommand } from './command'
import { inEach, inLines } from './said'
import type { Finding } from './source'

const words = {
  position: { en: 'a GPS position', ko: 'GPS 위치' },
  place: { en: 'the name of a place', ko: '지역 이름' },
}
const silent = { en: 'a photograph that does not say where it was taken', ko: '찍은 곳이 드러나지 않는 사진' }
const orExport = { en: 'or export it again without its location', ko: '또는 위치 정보를 빼고 다시 내보내세요' }
const and = { en: ' and ', ko: ', ' }

/** Whether a picture says where it was taken: no page shows that, but the repository is public too. */
export function judgeWhereabouts(shown: string, embedded: Embedded): Finding | undefined {
  const whereabouts = findWhereabouts(embedded)
  if (whereabouts.length === 0) return undefined
  const found = inEach((language) =>
    whereabouts.map(({ says, within }) => `${words[says][language]} (${within})`).join(and[language]),
  )
  return { found, expected: silent, mend: inLines(cleanCommand(shown), orExport) }
}
