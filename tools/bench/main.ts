import { parseArgs } from 'node:util'
import { runReader } from '../report/command'
import { enterTestsProject } from '../tests/tests-project'
import { benchBuild } from './build/build'
import { benchEdits } from './build/edits'
import { benchCheck, benchHostileMarkdown } from './check'
import { benchPhotos } from './photos'
import { benchSearch } from './search/compare'

// Prints the measurements that are named, or all: bench [lighthouse] [weight] [search] [build] [edits] [photos] [check].
await runReader(async () => {
  const { values, positionals: wanted } = parseArgs({
    options: {
      count: { type: 'string', default: '100' },
      posts: { type: 'string' },
      edits: { type: 'string', default: '50' },
      peers: { type: 'boolean', default: false },
      photographs: { type: 'boolean', default: false },
      queries: { type: 'string' },
      documents: { type: 'string', default: '10000' },
    },
    allowPositionals: true,
  })
  const benches = {
    lighthouse: async () => (await measurePages()).benchLighthouse(),
    weight: async () => (await measurePages()).benchWeight(),
    search: () => benchSearch(Number(values.posts ?? 0), values.queries),
    // Made-up recaps are in the languages of the tests' communities.
    build: async () => {
      await enterTestsProject({ anew: true })
      await benchBuild(Number(values.posts ?? 200), values.photographs, values.peers)
    },
    edits: async () => {
      await enterTestsProject({ anew: true })
      await benchEdits(Number(values.posts ?? 40), Number(values.edits))
    },
    photos: () => benchPhotos(Number(values.count)),
    check: async () => {
      await benchHostileMarkdown()
      await benchCheck(Number(values.documents))
    },
  }

  const unknown = wanted.find((name) => !(name in benches))
  if (unknown) throw new Error(`There is no bench "${unknown}"; there are: ${Object.keys(benches).join(', ')}`)
  for (const [name, bench] of Object.entries(benches)) {
    if (wanted.length === 0 || wanted.includes(name)) await bench()
  }
})

/** What measures pages knows the finished site by its data, which a fresh clone has not made. */
async function measurePages() {
  return import('./pages').catch((cause) => {
    throw new Error('There is no finished site to measure yet; run: npm run build', { cause })
  })
}
