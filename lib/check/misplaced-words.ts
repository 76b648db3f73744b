import type { InEach } from './said'

export const outside: InEach = { en: 'a file outside every folder', ko: '어느 폴더에도 들어 있지 않은 파일' }
export const noPage: InEach = { en: 'a folder that no page is made of', ko: '페이지를 만들지 않는 폴더' }
export const withoutFolder: InEach = { en: 'a file without a folder of its own', ko: '제 폴더가 없는 파일' }
export const besideText: InEach = { en: 'a photograph beside the text', ko: '글과 같은 폴더에 있는 사진' }
export const inPhotos: InEach = { en: 'it in photos/', ko: 'photos/ 안에 두기' }
export const justAFolder: InEach = { en: 'a folder', ko: '폴더' }
export const directlyInPhotos: InEach = { en: 'photographs directly in photos/', ko: 'photos/ 바로 안에 있는 사진' }
export const movePhotos: InEach = { en: 'move its photographs to photos/', ko: '안의 사진을 photos/ 폴더로 옮기세요' }

/** One of the folders of kinds. */
export function folderOfContent(kinds: InEach): InEach {
  return { en: `a folder of content: ${kinds.en}`, ko: `콘텐츠 폴더 중 하나: ${kinds.ko}` }
}

/** A folder for the document, with a text in it. */
export function ownFolder(kind: string, texts: InEach): InEach {
  return { en: `${kind}/<name>/${texts.en}`, ko: `${kind}/<이름>/${texts.ko}` }
}

export function aFileCalled(name: string): InEach {
  return { en: `a file called "${name}"`, ko: `이름이 "${name}"인 파일` }
}

export function folderCalled(name: string): InEach {
  return { en: `a folder called "${name}"`, ko: `이름이 "${name}"인 폴더` }
}

export function folderInPhotos(name: string): InEach {
  return { en: `a folder "${name}" in photos/`, ko: `photos/ 안의 "${name}" 폴더` }
}

/** Where a document has no photographs. */
export function textsOnly(texts: readonly string[]): InEach {
  return {
    en: `${texts.join(' and ')} only; photographs belong to posts and events`,
    ko: `${texts.join(', ')} 파일만. 사진은 posts와 events에만 둡니다`,
  }
}
