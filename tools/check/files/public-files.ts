import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type AliasFault, nameFault } from '../../../lib/site/alias'
import { isLeftBehind, writtenKindOf } from '../../../lib/site/written-files'
import { listTelling } from '../../picture/metadata'
import { removeIt } from '../../report/mend'
import { inARow } from '../../report/message'
import { type Finding, type Problem, problemOf, quote } from '../../report/problem'
import { shownFile } from '../../report/shown-path'
import { expectedName } from '../fields/aliases'
import { rootFolders } from '../links/addresses'
import { listContentFiles, readableFile, unreadable } from './folder'

// What Next writes beside its pages, and sealing leaves out.
const payload = /(?:^|\/)(?:index\.txt|__next\.[^/]*)$/

// What Next names pages that are not found is left out as well.
const keptFolders = [...rootFolders, '404', '_not-found']

const madeByBuild = /^photos\//

/**
 * What lies in `public/`, which is published as it is: a file that a build could not publish is told, and of the others the
 * addresses are given, which texts may link to. A folder that is not there has none.
 */
export function checkPublicFiles(folder: string): { problems: Problem[]; addresses: string[] } {
  if (!existsSync(folder)) return { problems: [], addresses: [] }
  const found = listContentFiles(folder, { hidden: true })
  const files = found.files
    .map((file) => file.path)
    .filter((file) => !madeByBuild.test(file) && !isLeftBehind(file))
    .sort()
  const problems = files.flatMap((file) => {
    const absolute = path.join(folder, file)
    try {
      const finding = judgePublicFile(file, () => readFileSync(absolute))
      return finding ? problemOf(shownFile(folder, file), finding) : []
    } catch (error) {
      return unreadable(absolute, error, readableFile)
    }
  })
  return { problems: [...found.problems, ...problems], addresses: files.map((file) => `/${file}`) }
}

function judgePublicFile(file: string, read: () => Buffer): Finding | undefined {
  const names = file.split('/')
  for (const name of names) {
    const fault = nameFault(name)
    if (fault) return badName(name, fault)
  }
  if (file !== file.normalize('NFC')) return takenApart(file)
  const [top = ''] = names
  if (names.length > 1 && keptFolders.includes(top.toLowerCase())) return takenBySite
  const kind = writtenKindOf(file)
  if (!kind) return unknown(file)
  if (kind.published === 'sealed') return page
  if (kind.maker === 'site' || payload.test(file)) return takenBySite
  if (file.endsWith('.html') && isMoreThanAnswer(read().toString())) return page
  const parts = listTelling(file, read())
  return parts.length > 0 ? withMetadata(parts) : undefined
}

/** Whether a file that answers a service is more than the line it asked for, in the frame of a page at most. */
function isMoreThanAnswer(text: string): boolean {
  return (
    text.length > 1000 || /<(?!\/?(?:html|head|body|title)\s*>|meta http-equiv="Content-Type"|!doctype)/i.test(text)
  )
}

function badName(name: string, fault: AliasFault): Finding {
  return {
    found: { en: `the name ${quote(name)}`, ko: `이름 ${quote(name)}` },
    expected: expectedName(fault),
    mend: { en: 'give it another name', ko: '다른 이름을 붙이세요' },
  }
}

/** Links state names in Unicode form NFC, and hosts compare them byte by byte. */
function takenApart(file: string): Finding {
  const composed = file.normalize('NFC')
  return {
    found: {
      en: 'a name with decomposed letters, as a Mac writes them',
      ko: '맥에서 만든 것처럼 자모가 풀린 이름',
    },
    expected: { en: 'Unicode form NFC', ko: '유니코드 NFC' },
    mend: { en: `name it ${composed}`, ko: `바꿀 이름: ${composed}` },
  }
}

function unknown(file: string): Finding {
  const small = file.replace(/[^./]+$/, (ending) => ending.toLowerCase())
  return {
    found: { en: 'a file of a kind that the site does not publish', ko: '사이트가 공개하지 않는 종류의 파일' },
    expected: {
      en: 'a picture, a font, a recording, a document such as .pdf, or a text that a service asks for',
      ko: '그림, 글꼴, 녹화물, .pdf 같은 문서, 또는 다른 서비스가 확인하는 글',
    },
    mend: writtenKindOf(small) ? { en: `name it ${small}`, ko: `바꿀 이름: ${small}` } : removeIt,
  }
}

const page: Finding = {
  found: { en: 'a page of its own', ko: '따로 만든 페이지' },
  expected: {
    en: 'a text in content/pages/<name>/, which gets the frame and the policy of the site',
    ko: '사이트의 틀과 보안 정책이 붙는 content/pages/<이름>/의 글',
  },
  mend: removeIt,
}

const takenBySite: Finding = {
  found: { en: 'a file where the site writes its own', ko: '사이트가 직접 쓰는 자리에 있는 파일' },
  expected: { en: 'a name or a folder that the site does not use', ko: '사이트가 쓰지 않는 이름이나 폴더' },
  mend: { en: 'move it into a folder such as public/files/', ko: 'public/files/ 같은 폴더로 옮기세요' },
}

function withMetadata(parts: string[]): Finding {
  return {
    found: inARow(
      { en: 'more than a picture: ', ko: '그림이 아닌 것이 든 파일: ' },
      { en: parts.join(', '), ko: parts.join(', ') },
    ),
    expected: { en: 'a picture without metadata', ko: '메타데이터가 없는 그림' },
    mend: {
      en: 'export it once more from a photo program, without metadata',
      ko: '사진 프로그램에서 메타데이터 없이 다시 내보내세요',
    },
  }
}
