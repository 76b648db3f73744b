/** What a program's or a file's name stands for among the languages that code is coloured in, where the highlighter knows it by another. */
const others: Readonly<Record<string, string>> = {
  ...{ cu: 'cpp', cuda: 'cpp', cuh: 'cpp', metal: 'cpp', hip: 'cpp', triton: 'python', mojo: 'python', pyi: 'python' },
  ...{ pyx: 'python', cython: 'python', jsonl: 'json', ndjson: 'json', geojson: 'json', mdx: 'markdown', vue: 'xml' },
  ...{ svelte: 'xml', astro: 'xml', jinja: 'xml', jinja2: 'xml', env: 'bash', dotenv: 'bash', fish: 'bash' },
  ...{ terminal: 'shell', 'sh-session': 'shell', 'shell-session': 'shell', bat: 'shell', ipython: 'python' },
  ...{ py3: 'python', conf: 'ini' },
  ...{ cfg: 'ini', postgres: 'sql', postgresql: 'sql', mysql: 'sql', sqlite: 'sql', udiff: 'diff', 'c++': 'cpp' },
}

const plain = new Set(
  `text txt plain plaintext none nohighlight no-highlight raw output out log logs csv tsv ascii tree result ics mlir
  hcl terraform tf zig solidity prisma bibtex bib rst asm ptx sass wat regex gitignore ignore email proto3 vim awk
  elm`.split(/\s+/),
)

/** Descriptions of drawings, which other sites draw and this one shows as they are written. */
export const diagramLanguages = new Set(
  `mermaid plantuml puml dot graphviz d2 vega vega-lite vegalite wavedrom flow sequence flowchart gantt mindmap ditaa
  markmap echarts chart geojson-map topojson stl abc`.split(/\s+/),
)

/** The languages of the highlighter with their other names, as highlight.js calls them. A test compares them with it. */
const highlightedNames: ReadonlySet<string> = new Set(
  `arduino ino atom bash sh zsh c h cc c++ cpp h++ hpp hh hxx cxx cmake cmake.in console shell shellsession csharp cs c# css dart
  diff patch docker dockerfile elixir ex exs go golang gql graphql groovy haskell hs html http https ini toml java jsp javascript
  js jsx mjs cjs json jsonc json5 julia julia-repl jldoctest kotlin kt kts latex tex less llvm lua pluto makefile mk mak make markdown md
  mkdown mkd matlab nginx nginxconf objectivec mm objc obj-c obj-c++ objective-c++ perl pl pm php php-template plist powershell
  pwsh ps ps1 properties protobuf proto pycon python py gyp ipython python-repl r rb ruby gemspec podspec thor irb rs rust rss
  scala scss sql svg swift ts tsx mts cts typescript vb vbnet wasm wsf xhtml xjb xml xsd xsl yaml yml`.split(/\s+/),
)

/** The name under which the highlighter knows a language; undefined for one whose code stands in one colour. */
export function highlightedName(name: string): string | undefined {
  const written = name.toLowerCase()
  if (highlightedNames.has(written)) return written
  return others[written]
}

/** Whether something is known of a language, be it that its code stands in one colour. */
export function isKnownLanguage(name: string): boolean {
  return highlightedName(name) !== undefined || plain.has(name.toLowerCase())
}

/** The names of all known languages, to find the one that was meant. */
export function listLanguageNames(): string[] {
  const common = ['python', 'bash', 'console', 'javascript', 'typescript', 'json', 'yaml', 'cpp', 'java', 'text']
  return [...common, ...highlightedNames, ...Object.keys(others), ...plain]
}

/** What stands behind the marks of a block of code: ```` ```python title="train.py" ````, ```` ```python:train.py ````. */
interface CodeInfo {
  language: string
  title?: string
}

/** Reads the language of a block of code and the title that some programs show above it. */
export function readCodeInfo(lang: string | null | undefined, meta: string | null | undefined): CodeInfo {
  const [, language = '', file] = /^([^:]*)(?::(.+))?$/.exec(lang ?? '') ?? []
  const title =
    /(?:^|[\s{,])(?:title|filename|file)\s*=\s*(?:"([^"]{1,200})"|'([^']{1,200})'|([^\s"'{},]{1,200}))/.exec(meta ?? '')
  const words = (title?.[1] ?? title?.[2] ?? title?.[3] ?? file)?.trim()
  return { language, ...(words && { title: words }) }
}

/** What the scopes of highlight.js are on the page: few, because each takes bytes. Any other stands in the colour of the text. */
export const scopeClasses: Readonly<Record<string, string>> = {
  ...{ keyword: 'keyword', 'selector-tag': 'keyword', name: 'keyword' },
  ...{ string: 'string', regexp: 'string', char: 'string', link: 'string' },
  ...{ comment: 'comment', quote: 'comment' },
  ...{ number: 'number', literal: 'number', symbol: 'number' },
  ...{ title: 'name', section: 'name', attr: 'name', attribute: 'name' },
  ...{ 'selector-class': 'name', 'selector-id': 'name' },
  ...{ meta: 'name', addition: 'inserted', deletion: 'deleted' },
}

/** The classes that code is given on the page. */
export const codeClasses = [...new Set([...Object.values(scopeClasses), 'prompt'])]
