import { quote } from './problem'
import type { Resemblance } from './resemblance'
import type { InEach } from './said'

const reasons: Record<Resemblance, InEach> = {
  letters: {
    en: 'the same letters, spaced or punctuated otherwise',
    ko: '글자는 같고 띄어쓰기나 문장 부호만 다릅니다',
  },
  order: { en: 'the same words in another order', ko: '같은 낱말을 다른 순서로 썼습니다' },
  typo: { en: 'a letter or two apart', ko: '한두 글자만 다릅니다' },
  sound: { en: 'the same name as it is written in Latin letters', ko: '같은 이름을 로마자로 쓴 듯합니다' },
  talk: {
    en: 'the recap names one and the programme the other for the same talk',
    ko: '같은 발표인데 후기와 프로그램에 적힌 이름이 다릅니다',
  },
}

/** Two names that may be one person's; `known` is a name in quotation marks and where it stands. */
export function resembles(name: string, known: string, resemblance: Resemblance): InEach {
  const verb = resemblance === 'talk' ? 'may be' : 'resembles'
  const { en, ko } = reasons[resemblance]
  return { en: `${quote(name)} ${verb} ${known}: ${en}`, ko: `${quote(name)}, ${known}: 같은 사람인가요? ${ko}` }
}

export const same: InEach = { en: 'if this is one person, write ', ko: '같은 사람이라면 ' }
export const two: InEach = { en: 'if these are two people, write ', ko: '다른 사람이라면 ' }

/** A new file, whose lines follow. */
export function fileWith(place: string): InEach {
  return { en: `${place}:`, ko: `${place} 파일에 쓸 내용:` }
}

/** What else a file says of the same person. */
export function moveTheRest(file: string): InEach {
  return {
    en: `  and move what else ${file} says there, and remove it`,
    ko: `  그리고 ${file}의 나머지 내용도 거기로 옮기고, 그 파일은 지우세요`,
  }
}
