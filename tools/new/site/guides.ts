import type { SiteConfig } from '../../../lib/site/settings'
import type { ToolLanguage } from '../../report/message'

/** Where the guide to Moim goes that was the README of the project it was copied from. */
export const movedGuides: Readonly<Record<string, string>> = {
  'README.md': 'docs/moim.md',
  'README.ko.md': 'docs/moim.ko.md',
}

/** A guide with the links that it needs in `docs/`. */
export function moveGuide(text: string): string {
  return text.replace(/(\]\()(?!https?:|#|mailto:)([^)\s]+)/g, (_, before: string, target: string) => {
    // The photographs of a recap that the guide shows as an example.
    if (target.startsWith('photos/')) return before + target
    const moved = movedGuides[target.split('#')[0] ?? '']
    if (moved) return before + target.replace(/^[^#]+/, moved.slice('docs/'.length))
    // The documents that the guide shows stay in the archive that the tests read.
    if (target.startsWith('content/')) return `${before}../e2e/archive/${target}`
    return before + (target.startsWith('docs/') ? target.slice('docs/'.length) : `../${target}`)
  })
}

/** A guide for contributors whose links lead to where the README is now, and whose example is an event of the community. */
export function linkGuide(text: string, event: string): string {
  const linked = Object.entries(movedGuides).reduce(
    (linking, [from, to]) => linking.replaceAll(`](${from}`, `](${to}`),
    text,
  )
  return linked.replace(/--event [a-z0-9-]+/g, `--event ${event}`)
}

/** The README of a community. */
export function writeReadme({ name, description, url, languages }: SiteConfig, language: ToolLanguage): string {
  const [first] = languages
  const facts = `# ${name[first]}\n\n${description[first]}\n\n<${url}>\n\n`
  return facts + body[language]
}

const body: Record<ToolLanguage, string> = {
  en: `## See it on your computer

\`\`\`sh
npm install
npm run dev
\`\`\`

shows the site on <http://localhost:3000> while you write. Node 20.9 or newer; 22 or 24 recommended.

## Write

- \`npm run new -- event\` announces an event, \`npm run new -- recap\` looks back on one.
- \`npm run check\` says what is missing, line by line.
- [CONTRIBUTING.md](CONTRIBUTING.md) leads through it, on GitHub alone or at a terminal.

Names, languages, colours and links stand in [site.config.ts](site.config.ts); the mark is \`public/mark.svg\` (\`npm run icons\` draws the
icons from it).

## Publish

\`npm run build\` makes the finished site in \`out/\`, for any host. On Vercel there is nothing to set: import the repository.
[docs/moim.md](docs/moim.md) tells the rest.

Made with Moim.
`,
  ko: `## 내 컴퓨터에서 보기

\`\`\`sh
npm install
npm run dev
\`\`\`

글을 쓰는 동안 <http://localhost:3000>에서 사이트를 볼 수 있습니다. Node 20.9 이상이 필요하며 22나 24를 권합니다.

## 글쓰기

- \`npm run new -- event\`로 행사를 알리고 \`npm run new -- recap\`으로 후기를 씁니다.
- \`npm run check\`가 빠진 것을 줄 단위로 알려 줍니다.
- [CONTRIBUTING.ko.md](CONTRIBUTING.ko.md)가 GitHub에서 하는 방법과 터미널에서 하는 방법을 차례로 안내합니다.

이름, 언어, 색, 링크는 [site.config.ts](site.config.ts)에 있습니다. 로고는 \`public/mark.svg\`이고, \`npm run icons\`가 아이콘을 그립니다.

## 공개하기

\`npm run build\`를 실행하면 어느 호스트에나 올릴 수 있는 사이트가 \`out/\`에 만들어집니다. Vercel에서는 저장소를 가져오기만 하면 됩니다.
나머지는 [docs/moim.ko.md](docs/moim.ko.md)에 있습니다.

Moim으로 만들었습니다.
`,
}
