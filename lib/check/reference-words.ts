import { didYouMean } from './nearest'
import { quote } from './problem'
import { type InEach, inARow } from './said'

/** A name of a document that is not there, and how many places state it. */
export function named(slug: string, places: number): InEach {
  if (places === 1) return { en: quote(slug), ko: quote(slug) }
  return { en: `${quote(slug)}, which ${places} places name`, ko: `${places}곳에 적힌 ${quote(slug)}` }
}

export function folderOf(kind: string, guess: string | undefined): InEach {
  return inARow({ en: `a folder of content/${kind}`, ko: `content/${kind}에 있는 폴더 이름` }, didYouMean(guess))
}

export function putThere(folder: string): InEach {
  return { en: `remove it, or put ${folder} there`, ko: `지우거나, ${folder} 폴더를 만드세요` }
}

/** Where what was written cannot be the name of a folder. */
export function putOneThere(folder: string): InEach {
  return {
    en: `remove it, or write the name of a folder of ${folder}`,
    ko: `지우거나, ${folder}에 있는 폴더의 이름을 쓰세요`,
  }
}

/** At every place but the first, which names all. */
export function putBack(folder: string, first: string): InEach {
  return {
    en: `put ${folder} back, or change this place too; ${first} names all`,
    ko: `${folder} 폴더를 되돌리거나, 여기도 고치세요. 적힌 곳은 ${first}에서 모두 알려 드립니다`,
  }
}

/** At the first place, which names all. */
export function putBackOrChange(folder: string, places: number, list: string): InEach {
  return {
    en: `put ${folder} back, or change all ${places} places: ${list}`,
    ko: `${folder} 폴더를 되돌리거나, ${places}곳을 모두 고치세요: ${list}`,
  }
}

export function inAll(places: number, list: string): InEach {
  return { en: `in all ${places} places: ${list}`, ko: `고칠 ${places}곳: ${list}` }
}
