import { type InEach, inARow } from '../check/said'

/** How the command is written. */
export const usage: InEach = {
  en: 'npm run import -- <folder> [--into <content folder>] [--origin https://old.example] [--permalink /blog/:year/:title/] [--authors "Name, Name"] [--split] [--lang ko|en]',
  ko: 'npm run import -- <폴더> [--into <content 폴더>] [--origin https://old.example] [--permalink /blog/:year/:title/] [--authors "이름, 이름"] [--split] [--lang ko|en]',
}

export const oneFolder: InEach = inARow(
  { en: 'expected the folder of one Jekyll blog:\n  ', ko: 'Jekyll 블로그의 폴더를 하나 적어 주세요:\n  ' },
  usage,
)

export function noFolder(folder: string): InEach {
  return {
    en: `${folder} is no folder; expected that of a Jekyll blog, where its _posts is`,
    ko: `${folder}: 폴더가 아닙니다. _posts가 있는 Jekyll 블로그의 폴더를 적어 주세요`,
  }
}

export function nothingImported(folder: string): InEach {
  return {
    en: `nothing was imported: ${folder} has no _posts/YYYY-MM-DD-name.md, _drafts or collection of events`,
    ko: `가져온 것이 없습니다. ${folder}에 _posts/YYYY-MM-DD-name.md도 _drafts도 행사 모음도 없습니다`,
  }
}
