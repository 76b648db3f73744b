import { alphabetOf, type Language, languageName, languages, latin } from '../../lib/site/languages'
import { guideLanguage } from '../../lib/site/settings'
import { scriptName, type ToolLanguage } from '../report/message'
import { askWords } from './ask-words'

const en = {
  ...askWords.en,
  usage: [
    'npm run new -- event                    announces an event',
    'npm run new -- recap [--event <name>]   writes a post; from an event it has a heading for each talk',
    'npm run new -- person                   unites the spellings of a name and adds links',
    'npm run new -- photos [--for <folder>]  says what can be seen in the photographs in photos/',
    'npm run new -- site                     begins the site of another community',
    'npm run new -- language <tag>           begins the words of another language, or says what of them is left',
    '',
    `--lang chooses the language of these words and of the document: ${languages.join(', ')}. Every question can be answered beforehand, as in --title "…".`,
  ],
  unknownKind: (kind: string) => `"${kind}" is nothing that can be made.`,
  whatCan: 'What can:',
  /** Said before anything is asked. */
  fileLanguage: (language: Language, others: Language[]) =>
    `This makes ${language}.md, in ${languageName(language, 'en')}. For another language stop and start again with --lang ${others.join(' or --lang ')}.`,
  unknownLanguage: (language: string) => `--lang ${language}: expected ${languages.join(' or ')}.`,
  slug: 'The name of its folder, which becomes part of the address: lower-case letters and digits, joined by hyphens, as in spring-seminar.',
  event: 'The event it looks back on: a folder of content/events.',
  album: 'The folder of the document beside which the photographs lie: posts/name or events/name.',
  /** Behind a question for several names. */
  commas: 'Separate several with commas.',
  nameIn: (language: Language) => `The name in ${lettersOf(language, 'en')}, as the person writes it.`,
  alt: (photo: string) => `What can be seen in ${photo}, as you would tell somebody who does not see it.`,
  expected: {
    day: 'expected a day of the calendar, written like 2025-03-30.',
    line: 'expected one line.',
    slug: 'expected lower-case letters a to z and digits, joined by hyphens, such as spring-seminar.',
    list: 'expected names separated by commas, each of them once.',
    event: 'expected a folder of content/events.',
    album: 'expected posts/name or events/name below content.',
    alt: 'expected what can be seen: no file name, no phrase that fits any photograph, nothing said before.',
    name: `expected the name in ${languages.map((language) => lettersOf(language, 'en')).join(' or ')}.`,
    status: 'expected scheduled, held, cancelled or postponed.',
  },
  exists: (file: string) =>
    `${file} is there already and stays as it is.\nOpen it and change it, or choose another name.`,
  noPhotos: (folder: string) => `There are no photographs in ${folder}. Put them there first (JPEG, PNG or WebP).`,
  allTold: (folder: string) =>
    `All photographs in ${folder} are shown in the text, so no photos.yaml is needed. To say who took them, add --credit "…".`,
  wrote: (file: string) => `✓ A new file is written: ${file}`,
  notYet: 'Something is still to be mended. Mend it and run npm run check.',
  next: 'Next',
  open: (file: string) => `Open ${file} and write. Each line says what belongs there.`,
  photos: (folder: string) =>
    `Put photographs into ${folder}/ and make them fit to publish, without position and camera, with names for addresses: npm run photos -- clean ${folder}`,
  look: (address: string) => `Leave npm run dev running and look at ${address}`,
  publish: 'When it is done, remove the line draft: true. As long as it is there, only npm run dev shows the page.',
  check: 'npm run check says whether anything is missing.',
  propose: (branch: string, folder: string, message: string) => [
    'Propose it:',
    `git switch -c ${branch}`,
    `git add ${folder}`,
    `git commit -m "${message}"`,
    'git push -u origin HEAD   (in a clone of your own fork; open the pull request at the address that GitHub prints)',
  ],
  optionalFields: [
    'From here on everything is optional. To use a field, remove the # at the start of its line and fill in each ….',
    'Leave out what is not known.',
  ],
  body: {
    event: 'Here you may introduce the event. It is complete without.',
    recap:
      'Begin here with a few words of your own. Photographs lie in photos/ beside this file and are shown with ![what can be seen](photos/file.jpg "caption")\n' +
      'A heading of the form "## number. Name | Title" makes a section a talk and links it to the speaker. Notes like this one are never shown; remove them as you like.',
    section: 'What you heard in this talk.',
    closing: 'Behind the last talk you may close with a heading such as "## Until next time" and a few words.',
  },
}

/** What `npm run new` says and writes; every language says all of it. */
export type NewWords = typeof en

const ko: NewWords = {
  ...askWords.ko,
  usage: [
    'npm run new -- event                    행사를 알립니다',
    'npm run new -- recap [--event <이름>]   글을 씁니다. 행사를 주면 발표마다 제목을 마련해 둡니다',
    'npm run new -- person                   한 사람의 여러 표기를 묶고 링크를 더합니다',
    'npm run new -- photos [--for <폴더>]    photos/에 있는 사진의 설명을 적습니다',
    'npm run new -- site                     다른 모임의 사이트를 시작합니다',
    'npm run new -- language <언어>          다른 언어를 시작하거나, 옮기지 않은 것을 알려 줍니다',
    '',
    `--lang 뒤에 말과 문서의 언어를 적습니다: ${languages.join(', ')}. 묻는 것은 모두 --title "…"처럼 미리 답할 수도 있습니다.`,
  ],
  unknownKind: (kind) => `${kind}: 만들 수 없는 문서입니다.`,
  whatCan: '만들 수 있는 것은 다음과 같습니다.',
  fileLanguage: (language, others) =>
    `${language}.md 파일(${languageName(language, 'ko')})을 만듭니다. 다른 언어로 쓰려면 멈추고 --lang ${others.join(' 또는 --lang ')}을 붙여 다시 실행해 주세요.`,
  unknownLanguage: (language) => `--lang ${language}: 쓸 수 있는 언어는 ${languages.join(', ')}입니다.`,
  slug: '주소에 쓰일 폴더 이름. spring-seminar처럼 영어 소문자와 숫자를 -로 이어 적습니다.',
  event: '돌아보는 행사의 폴더 이름(content/events).',
  album: '사진이 있는 문서의 폴더. posts/이름 또는 events/이름처럼 적습니다.',
  commas: '여럿이면 쉼표로 나누어 적습니다.',
  nameIn: (language) => `${lettersOf(language, 'ko')} 이름, 본인이 쓰는 대로.`,
  alt: (photo) => `${photo}에 무엇이 보이는지, 사진을 볼 수 없는 사람에게 말하듯이 적어 주세요.`,
  expected: {
    day: '달력에 있는 날을 2025-03-30처럼 적어 주세요.',
    line: '한 줄로 적어 주세요.',
    slug: 'spring-seminar처럼 영어 소문자와 숫자를 -로 이어 적어 주세요.',
    list: '이름을 쉼표로 나누어, 같은 이름은 한 번만 적어 주세요.',
    event: 'content/events에 있는 폴더 이름이어야 합니다.',
    album: 'content 아래에 있는 posts/이름 또는 events/이름이어야 합니다.',
    alt: '무엇이 보이는지 적어 주세요. 파일 이름이나 어느 사진에나 맞는 말, 앞에서 쓴 말은 받지 않습니다.',
    name: `${languages.map((language) => lettersOf(language, 'ko')).join(', ')} 이름 중 하나는 있어야 합니다.`,
    status: 'scheduled, held, cancelled, postponed 중 하나여야 합니다.',
  },
  exists: (file) => `이미 있는 파일이라 그대로 두었습니다: ${file}\n그 파일을 열어 고치거나 다른 이름을 골라 주세요.`,
  noPhotos: (folder) => `${folder}에 사진이 없습니다. 먼저 사진(JPEG, PNG, WebP)을 그곳에 넣어 주세요.`,
  allTold: (folder) =>
    `${folder}의 사진은 모두 글에 실려 있으니 photos.yaml이 없어도 됩니다. 찍은 사람을 밝히려면 --credit "…"을 적어 주세요.`,
  wrote: (file) => `✓ 새 파일을 만들었습니다: ${file}`,
  notYet: '아직 고칠 곳이 있습니다. 고친 뒤 npm run check로 확인해 주세요.',
  next: '다음 순서',
  open: (file) => `파일을 열어 글을 씁니다. 줄마다 무엇을 적는지 설명이 있습니다: ${file}`,
  photos: (folder) =>
    `사진은 ${folder}/에 넣고 다음 명령으로 위치·카메라 정보를 지우고 파일 이름을 다듬습니다: npm run photos -- clean ${folder}`,
  look: (address) => `npm run dev를 실행해 두고 봅니다: ${address}`,
  publish: '다 쓰면 draft: true 줄을 지웁니다. 그 줄이 있는 동안은 npm run dev에서만 보입니다.',
  check: 'npm run check로 빠진 것이 없는지 확인합니다.',
  propose: (branch, folder, message) => [
    '제안합니다:',
    `git switch -c ${branch}`,
    `git add ${folder}`,
    `git commit -m "${message}"`,
    'git push -u origin HEAD   (내 포크를 복제했을 때. GitHub가 알려 주는 주소에서 풀 리퀘스트를 엽니다)',
  ],
  optionalFields: [
    '여기부터는 필요할 때만 쓰는 항목입니다. 쓰려면 그 줄 맨 앞의 #을 지우고 … 자리를 채웁니다.',
    '모르는 것은 적지 않습니다.',
  ],
  body: {
    event: '여기에 행사를 소개하는 글을 쓸 수 있습니다. 쓰지 않아도 됩니다.',
    recap:
      '여기에 여는 말을 씁니다. 사진은 글 옆 photos/ 폴더에 넣고 다음과 같이 싣습니다: ![무엇이 보이는지](photos/파일.jpg "사진 설명")\n' +
      '발표마다 "## 번호. 이름 | 제목" 꼴의 제목을 달면 발표와 연사 페이지가 이어집니다. 이런 안내는 페이지에 보이지 않으니 지우셔도 됩니다.',
    section: '이 발표에서 들은 이야기를 씁니다.',
    closing: '마지막 발표 뒤에 "## 마치며" 같은 제목을 달고 맺는말을 쓸 수 있습니다.',
  },
}

/** What `npm run new` says to the author of a document in a language. */
export function wordsForNew(language: Language): NewWords {
  return { ko, en }[guideLanguage(language)]
}

/** What a language is written with, for readers of another: `Hangul`, `Latin letters`; where another of the site's is so, too, the language. */
function lettersOf(language: Language, tool: ToolLanguage): string {
  const { script } = alphabetOf(language)
  const isShared = languages.some((each) => each !== language && alphabetOf(each).script === script)
  if (isShared) return languageName(language, tool)
  const name = scriptName(script)[tool]
  return script === latin && tool === 'en' ? `${name} letters` : name
}
