import { readFile, writeFile } from 'node:fs/promises'
import { completeLockfile } from './lockfile'

const file = 'package-lock.json'
const { lock, added } = completeLockfile(JSON.parse(await readFile(file, 'utf8')))

if (added.length > 0) await writeFile(file, `${JSON.stringify(lock, null, 2)}\n`)
console.log(added.length > 0 ? `${file}: added ${added.length}\n  ${added.join('\n  ')}` : `${file} is complete`)
