import { benchLighthouse } from './bench/lighthouse'
import { benchWeight } from './bench/weight'

const benches = { lighthouse: benchLighthouse, weight: benchWeight }

const wanted = process.argv.slice(2)
const unknown = wanted.find((name) => !(name in benches))
if (unknown) {
  console.error(`There is no bench "${unknown}"; there are: ${Object.keys(benches).join(', ')}`)
  process.exitCode = 1
} else {
  for (const [name, bench] of Object.entries(benches)) {
    if (wanted.length === 0 || wanted.includes(name)) await bench()
  }
}
