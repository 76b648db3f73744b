import type { InEach } from './message'
import type { Finding } from './problem'

/** What to write instead: `write: date: 2025-03-30`. */
export function write(text: string): InEach {
  return { en: `write: ${text}`, ko: `쓸 내용: ${text}` }
}

/** What to write in place of so many characters from an offset on, and the edit that writes it: for what has one right answer. */
export function writeInPlace(start: number, length: number, text: string): Pick<Finding, 'mend' | 'edit'> {
  return { mend: write(text), edit: { start, end: start + length, text } }
}

/** The command to run. */
export function run(command: string): InEach {
  return { en: `run: ${command}`, ko: `실행할 명령: ${command}` }
}

export const removeIt: InEach = { en: 'remove it', ko: '지우세요' }
export const removeLine: InEach = { en: 'remove this line', ko: '이 줄을 지우세요' }
export const correctOne: InEach = { en: 'correct one of the two', ko: '둘 중 하나를 고치세요' }
export const copyAgain: InEach = { en: 'copy it here once more', ko: '여기에 다시 복사해 넣으세요' }
export const exportAgain: InEach = { en: 'export it again', ko: '사진 프로그램에서 다시 내보내세요' }
export const saveThePicture: InEach = {
  en: 'open that page and save the picture itself',
  ko: '그 페이지를 열어 사진 자체를 저장하세요',
}
export const saveAsUtf8: InEach = { en: 'save it as UTF-8 in your editor', ko: '편집기에서 UTF-8로 저장하세요' }
export const exportAsJpeg: InEach = {
  en: 'export it from a photo program as JPEG',
  ko: '사진 프로그램에서 JPEG로 내보내세요',
}
export const saveAsJpeg: InEach = {
  en: 'save it as JPEG, and write the new name in the texts',
  ko: 'JPEG로 저장하고, 글에 적은 파일 이름도 바꾸세요',
}

/**
 * The command that moves a file or folder, making the folder it goes to when that is not there yet. Git's own would refuse
 * what was not added yet, as everything of a new author is; it finds by itself that a file was moved.
 */
export function moveCommand(from: string, to: string, makeFolder = false): InEach {
  // A disk that does not tell large letters from small ones takes the file for one that is there already.
  if (from !== to && from.toLowerCase() === to.toLowerCase()) return moveAside(from, to)
  return run(makeFolder ? `mkdir -p ${word(folderOf(to))} && ${move(from, to)}` : move(from, to))
}

/** The folder that a path lies in; empty where that is the root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

/** The command that gives two files each other's names. */
export function swapCommand(one: string, other: string): InEach {
  const aside = `${other}.aside`
  return run([move(other, aside), move(one, other), move(aside, one)].join(' && '))
}

function moveAside(from: string, to: string): InEach {
  const aside = `${to}.aside`
  return run(`${move(from, aside)} && ${move(aside, to)}`)
}

/** Never writes over a file: what has the name stays, and so does what was to be moved. */
function move(from: string, to: string): string {
  return `mv -n ${word(from)} ${word(to)}`
}

/** A path as one word of a shell command. */
function word(text: string): string {
  return /^[\w./@%+:,-]+$/.test(text) && !text.startsWith('-') ? text : `'${text.replaceAll("'", "'\\''")}'`
}

/** The command that makes a photograph small, takes everything out of it but the picture and a credit, and names it fitly. */
export function cleanCommand(photo: string): InEach {
  return run(`npm run photos -- clean ${word(photo)}`)
}
