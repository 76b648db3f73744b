import { quote } from './problem'
import type { InEach } from './said'
import type { Finding } from './source'

/** A folder whose name cannot be part of an address. */
export function folderName(slug: string): Finding {
  const isComposed = slug === slug.normalize('NFC')
  return {
    found: {
      en: `the folder name ${quote(slug)}${isComposed ? '' : ', not in Unicode form NFC'}`,
      ko: `폴더 이름 ${quote(slug)}${isComposed ? '' : ', 자모가 풀린 글자(유니코드 NFC 아님)'}`,
    },
    expected: {
      en: 'lower-case letters a to z and digits, joined by hyphens: it is part of the address',
      ko: '영문 소문자와 숫자를 하이픈(-)으로 이은 이름. 주소의 일부가 됩니다',
    },
  }
}

/** What a name that is reserved could be instead. */
export const reservedName: InEach = {
  en: 'a name that neither Windows keeps for a device (con, prn, aux, nul, com1, lpt1) nor lists for their pages (page)',
  ko: '윈도우가 장치에 쓰는 이름(con, prn, aux, nul, com1, lpt1)이나 목록이 쓰는 이름(page)이 아닌 것',
}

export function shorterName(most: number): InEach {
  return { en: `at most ${most} characters: it is part of the address`, ko: `${most}자 이하. 주소의 일부가 됩니다` }
}

/** A picture of a kind that no browser or no page takes. */
export function foreignPhoto(name: string): Finding {
  return {
    found: { en: `the photograph ${quote(name)}`, ko: `사진 ${quote(name)}` },
    expected: { en: 'jpg, jpeg, png or webp', ko: 'jpg, jpeg, png 또는 webp' },
    mend: {
      en: 'export it from a photo program as JPEG, and remove this file',
      ko: '사진 프로그램에서 JPEG로 내보내고, 이 파일은 지우세요',
    },
  }
}

/** A photograph whose name cannot be part of an address. */
export function photoName(name: string): Finding {
  return {
    found: { en: `the file name ${quote(name)}`, ko: `파일 이름 ${quote(name)}` },
    expected: {
      en: 'letters a to z, digits, hyphens, dots and underscores, ending with .jpg, .jpeg, .png or .webp',
      ko: '영문자, 숫자, 하이픈(-), 점, 밑줄(_)로만 짓고 .jpg, .jpeg, .png 또는 .webp로 끝나는 이름',
    },
  }
}

/** What to do beside giving a photograph another name: the name nearest to the old one is that of another photograph. */
export function nameItSo(photo: string): InEach {
  return {
    en: `and write ${photo} wherever a text or photos.yaml names it`,
    ko: `글이나 photos.yaml에서 이 사진을 부르는 곳마다 쓸 이름: ${photo}`,
  }
}

/** What to do when the nearest name is another photograph's: cleaning would leave this one as it is. */
export function anotherName(taken: string): InEach {
  return {
    en: `another photograph is called ${taken}; give this one another name`,
    ko: `다른 사진이 ${taken} 이름을 쓰고 있습니다. 영문자와 숫자로 다른 이름을 지으세요`,
  }
}

/** A photograph whose page would have the address of another's. */
export function commonName(first: string): Finding {
  return {
    found: {
      en: `a name that differs from ${quote(first)} only in its extension, case or punctuation`,
      ko: `${quote(first)} 파일과 확장자, 대소문자, 문장 부호만 다른 이름`,
    },
    expected: { en: 'a name of its own: it is part of the address', ko: '겹치지 않는 이름. 주소의 일부가 됩니다' },
  }
}
