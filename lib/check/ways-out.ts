import { longSide } from '../photos/budget'
import type { InEach } from './said'

/** What to write instead: `write: date: 2025-03-30`. */
export function write(text: string): InEach {
  return { en: `write: ${text}`, ko: `쓸 내용: ${text}` }
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
export const exportSmaller: InEach = {
  en: `export it from a photo program with its longer side at ${longSide} pixels`,
  ko: `사진 프로그램에서 긴 쪽을 ${longSide} 픽셀로 줄여 내보내세요`,
}
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
