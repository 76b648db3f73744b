import type { ToolLanguage } from '../check/said'

/** What `npm run serve` says. */
interface ServeWords {
  strangePort: (port: string) => string
  noSite: (folder: string) => string
  taken: (port: number) => string
  serving: (folder: string, address: string) => string
}

const words: Record<ToolLanguage, ServeWords> = {
  en: {
    strangePort: (port) => `PORT is "${port}"; expected a number such as 3000`,
    noSite: (folder) => `There is no site in ${folder}/ yet; run: npm run build`,
    taken: (port) => `Port ${port} is taken; choose another: PORT=${port + 1} npm run serve`,
    serving: (folder, address) => `Serving ${folder}/ on ${address}`,
  },
  ko: {
    strangePort: (port) => `PORT가 "${port}"입니다. 3000 같은 숫자여야 합니다`,
    noSite: (folder) => `${folder}/에 아직 사이트가 없습니다. 실행할 명령: npm run build`,
    taken: (port) => `${port}번 포트는 이미 쓰이고 있습니다. 다른 번호로 실행할 명령: PORT=${port + 1} npm run serve`,
    serving: (folder, address) => `${folder}/의 사이트를 보여 주는 주소: ${address}`,
  },
}

/** What `npm run serve` says in a language. */
export function wordsForServe(language: ToolLanguage): ServeWords {
  return words[language]
}
