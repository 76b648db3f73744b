// What `#content` and `#photos` are where Next exports the pages: their data, read when a page is rendered.
const { existsSync, readFileSync } = require('node:fs')
const { setFlagsFromString } = require('node:v8')

// Next's workers keep less than the build's own programs (programs.ts): they work while all of these do.
setFlagsFromString('--heap-growing-percent=20')

/** The build says which pages it wants once the data is there. A worker whose build has ended waits for nothing. */
function waitForData() {
  const { WANTED_PAGES: wanted } = process.env
  const { ppid: build } = process
  const nothing = new Int32Array(new SharedArrayBuffer(4))
  while (wanted && !existsSync(wanted)) {
    if (process.ppid !== build) process.exit(1)
    Atomics.wait(nothing, 0, 0, 20)
  }
}

waitForData()
const generated = '.contentlayer/generated'
const index = readFileSync(`${generated}/index.mjs`, 'utf8')
for (const [, name, list] of index.matchAll(/^import (\w+) from '\.\/(\w+\/_index\.json)'/gm))
  exports[name] = JSON.parse(readFileSync(`${generated}/${list}`, 'utf8'))
exports.photos = JSON.parse(readFileSync('.moim/photos.mjs', 'utf8').split('export const photos = ')[1])
